import { Form, Tag } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { isDeterminer, isHead, isNominal, isOf, isPreposition, phraseAfter, phraseBefore } from './noun-phrases';
import { hasForm } from './tagger';
import type { VerbGroup } from './verb-groups';

/** The subject of a verb: token indices [start, end), apposition and relative clause included. */
export interface Subject {
  readonly start: number;
  readonly end: number;
  readonly pronoun: boolean;
  /** Where the phrase with the noun starts and ends, without apposition. */
  readonly headStart: number;
  readonly headEnd: number;
}

/** The subject that stands before the verb group, not beyond token `floor`, or null. */
export function subjectBefore(tokens: readonly Token[], group: VerbGroup, floor: number): Subject | null {
  let j = group.start - 1;
  while (j >= floor && (isSkipped(tokens[j] as Token) || opensDate(tokens, j, group.start))) j--;
  if (j < floor) return null;
  const t = tokens[j] as Token;
  if ((t.tags & Tag.SubjectPronoun) !== 0 && t.name < 0 && t.kind === Kind.Word)
    return pronounSubject(tokens, j, floor);
  // “une option que défend le député”: the subject follows.
  if (t.form === 'que' || t.form === "qu'") return null;
  if ((t.tags & Tag.Relative) !== 0 && (t.tags & Tag.Determiner) === 0) return antecedent(tokens, j, floor);
  if (t.kind === Kind.Comma) return subjectBeforeComma(tokens, j, floor);
  if (t.kind === Kind.Dash) return subjectBeforeComma(tokens, j, floor);
  return adjacentSubject(tokens, j + 1, floor);
}

/** “Lang himself put the figure at …” */
const EMPHATIC = new Set(['himself', 'herself', 'itself', 'themselves']);

function isSkipped(token: Token): boolean {
  if (token.kind !== Kind.Word || token.name >= 0) return false;
  if ((token.tags & (Tag.SubjectPronoun | Tag.Relative)) !== 0) return false;
  if ((token.tags & Tag.Negation) !== 0) return true;
  if (EMPHATIC.has(token.form)) return true;
  if ((token.tags & Tag.Calendar) !== 0) return true;
  return (
    (token.tags & Tag.Adverb) !== 0 &&
    (token.tags & (Tag.Noun | Tag.Adjective | Tag.Preposition | Tag.Determiner | Tag.NominalPronoun)) === 0
  );
}

/** “Ruiz on Thursday said”, “Ruiz late on Monday said”: the preposition of a day that stands between subject and verb. */
function opensDate(tokens: readonly Token[], j: number, verb: number): boolean {
  const next = tokens[j + 1];
  return next !== undefined && j + 1 < verb && (next.tags & Tag.Calendar) !== 0 && (tokens[j] as Token).form === 'on';
}

function pronounSubject(tokens: readonly Token[], j: number, floor: number): Subject {
  // “lui et elle”, “he and Smith”: rare; the pronoun stands for itself.
  let start = j;
  if (j - 1 >= floor && (tokens[j - 1] as Token).form === 'et' && j - 2 >= floor && isHead(tokens[j - 2] as Token))
    start = phraseBefore(tokens, j - 1, floor)?.start ?? j;
  return { start, end: j + 1, pronoun: start === j, headStart: j, headEnd: j + 1 };
}

/** “L’accusé, qui se décrit comme”: what the relative pronoun at r stands for. */
function antecedent(tokens: readonly Token[], r: number, floor: number): Subject | null {
  let end = r;
  if (end - 1 >= floor && (tokens[end - 1] as Token).kind === Kind.Comma) end--;
  const phrase = phraseBefore(tokens, end, floor);
  if (phrase === null) return null;
  return { start: phrase.start, end, pronoun: false, headStart: phrase.start, headEnd: end };
}

/** A subject that ends right before token `end`, perhaps with a relative clause or participle phrase inside. */
function adjacentSubject(tokens: readonly Token[], end: number, floor: number): Subject | null {
  let phrase = phraseBefore(tokens, end, floor);
  if (phrase === null) return throughRelative(tokens, end, floor);
  if (phrase.governed || startsInsideRelative(tokens, phrase.start, floor)) {
    const whole = throughRelative(tokens, phrase.start, floor);
    if (whole !== null) return { ...whole, end };
    if (phrase.governed) return null;
  }
  if (phrase.lastConjunct > phrase.start && joinsClauses(tokens, phrase.start, floor)) {
    phrase = { start: phrase.lastConjunct, end: phrase.end, governed: false, lastConjunct: -1 };
  }
  // “…, Jean Dupont” without a comma behind: an apposition to the phrase before the comma only if a role stands there.
  return { start: phrase.start, end, pronoun: false, headStart: phrase.start, headEnd: end };
}

/** Whether a verb stands right before: then “and” joined two clauses, not two subjects. */
function joinsClauses(tokens: readonly Token[], start: number, floor: number): boolean {
  const k = start - 1;
  if (k < floor) return false;
  const t = tokens[k] as Token;
  return (t.tags & Tag.Verb) !== 0 || isPreposition(t) || (t.tags & Tag.ObjectPronoun) !== 0;
}

function startsInsideRelative(tokens: readonly Token[], start: number, floor: number): boolean {
  const k = start - 1;
  if (k < floor) return false;
  const t = tokens[k] as Token;
  return (t.tags & Tag.Verb) !== 0 && t.name < 0;
}

/** “Un homme qui a vu la scène | raconte”: from inside a relative clause or participle phrase back to its noun. */
function throughRelative(tokens: readonly Token[], end: number, floor: number): Subject | null {
  for (let k = end - 1; k >= floor && end - k < 40; k--) {
    const t = tokens[k] as Token;
    if (
      t.kind === Kind.Stop ||
      t.kind === Kind.Semicolon ||
      t.kind === Kind.Colon ||
      t.kind === Kind.Comma ||
      t.kind === Kind.CloseMark
    )
      return null;
    const relative =
      (t.tags & Tag.Relative) !== 0 &&
      (t.tags & (Tag.Determiner | Tag.Preposition)) === 0 &&
      t.form !== 'que' &&
      t.form !== "qu'";
    const participle =
      (t.tags & Tag.Verb) !== 0 &&
      t.name < 0 &&
      k > floor &&
      isHead(tokens[k - 1] as Token) &&
      (hasForm(t, Form.PastParticiple) || hasForm(t, Form.PresentParticiple)) &&
      !hasForm(t, Form.Infinitive);
    if (!relative && !participle) continue;
    if (participle && hasForm(t, Form.Finite) && !(k + 1 < end && isPreposition(tokens[k + 1] as Token))) continue;
    let stop = k;
    while (
      stop > floor &&
      (isPreposition(tokens[stop - 1] as Token) || (tokens[stop - 1] as Token).kind === Kind.Comma)
    )
      stop--;
    const phrase = phraseBefore(tokens, stop, floor);
    if (phrase === null || phrase.governed) continue;
    return { start: phrase.start, end, pronoun: false, headStart: phrase.start, headEnd: stop };
  }
  return null;
}

interface Segment {
  readonly from: number;
  readonly to: number;
}

/** Subject before a comma: “Le ministre, Jean Dupont, | a dit”, “Dean Johnson, a salesman from Sumter, South Carolina, | says”. */
function subjectBeforeComma(tokens: readonly Token[], comma: number, floor: number): Subject | null {
  let to = comma;
  let best: Segment | null = null;
  let inside = false;
  for (let guard = 0; guard < 8 && to > floor; guard++) {
    const from = segmentStart(tokens, to, floor);
    const role = segmentRole(tokens, from, to);
    if (role === 'clause') {
      // The sentence's own clause before it: only what follows its last verb could be a subject.
      if (best === null) {
        const phrase = phraseBefore(tokens, to, from);
        if (phrase !== null && !phrase.governed && startsClause(tokens, phrase.start, from))
          best = { from: phrase.start, to };
      }
      break;
    }
    if (role === 'nominal') {
      best = { from, to };
      inside = false;
    } else if (role === 'relative' || isVoice(tokens, from)) inside = true;
    else if (best !== null && role === 'adverbial' && from > floor && isPlaceOnly(tokens, best)) best = null;
    else if (best !== null && !inside) break;
    if (from <= floor) break;
    to = from - 1;
  }
  if (best === null || inside) return null;
  let start = best.from;
  // “et le ministre, …”, “mais Ruiz, …”
  while (
    start < best.to &&
    ((tokens[start] as Token).tags & (Tag.Coordinator | Tag.Adverb)) !== 0 &&
    !isDeterminer(tokens[start] as Token) &&
    (tokens[start] as Token).name < 0
  )
    start++;
  const phrase = phraseBefore(tokens, best.to, start);
  if (phrase !== null && phrase.start > start && !phrase.governed) {
    // Words before the phrase inside the segment: only a participle phrase or relative may stand there.
    const whole = throughRelative(tokens, best.to, start);
    start = whole !== null ? whole.start : phrase.start;
  } else if (phrase !== null && phrase.governed) {
    const whole = throughRelative(tokens, best.to, start);
    if (whole === null) return null;
    start = whole.start;
  }
  const first = tokens[start] as Token;
  const pronoun = (first.tags & Tag.SubjectPronoun) !== 0 && best.to - start === 1;
  return { start, end: comma, pronoun, headStart: start, headEnd: best.to };
}

/** “…, during a meeting in Columbus, | Ohio, | said”: a place that belongs to the adverbial before it. */
function isPlaceOnly(tokens: readonly Token[], segment: Segment): boolean {
  if (segment.to - segment.from > 3) return false;
  return ((tokens[segment.from] as Token).tags & Tag.Place) !== 0;
}

/** “, par la voix de son président,”: the body before the comma speaks. */
function isVoice(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.form === 'par' && (tokens[from + 2]?.form === 'voix' || tokens[from + 2]?.form === 'bouche');
}

function startsClause(tokens: readonly Token[], k: number, from: number): boolean {
  if (k <= from) return true;
  return ((tokens[k - 1] as Token).tags & (Tag.Coordinator | Tag.Subordinator | Tag.Relative)) !== 0;
}

function segmentStart(tokens: readonly Token[], to: number, floor: number): number {
  let k = to - 1;
  for (; k >= floor; k--) {
    const t = tokens[k] as Token;
    if (t.depth > 0) continue;
    if (t.kind === Kind.CloseBracket) {
      while (k > floor && (tokens[k] as Token).kind !== Kind.OpenBracket) k--;
      continue;
    }
    // “This bill,” Representative Ruiz, Democrat of Ohio, thundered: the comma is inside of the marks.
    if (t.kind === Kind.CloseMark && k > floor && isClosing(tokens[k - 1] as Token)) break;
    if (
      t.kind === Kind.Comma ||
      t.kind === Kind.Dash ||
      t.kind === Kind.Semicolon ||
      t.kind === Kind.Colon ||
      t.kind === Kind.Stop
    )
      break;
  }
  return k + 1;
}

function isClosing(token: Token): boolean {
  return token.kind === Kind.Comma || token.kind === Kind.Stop;
}

/** What stands between two commas: a noun phrase, an adverbial, a relative clause, or a clause with a verb of its own. */
function segmentRole(
  tokens: readonly Token[],
  from: number,
  to: number,
): 'nominal' | 'adverbial' | 'relative' | 'clause' {
  let k = from;
  while (k < to && ((tokens[k] as Token).tags & Tag.Coordinator) !== 0) k++;
  if (k >= to) return 'adverbial';
  const first = tokens[k] as Token;
  if (first.kind === Kind.OpenMark) return 'adverbial';
  const relative = (first.tags & Tag.Relative) !== 0 && (first.tags & Tag.Determiner) === 0;
  const preposed = isPreposition(first) && k + 1 < to && ((tokens[k + 1] as Token).tags & Tag.Relative) !== 0;
  if (relative || preposed) return 'relative';
  const finite = finiteIn(tokens, k, to);
  const clauseMark = (first.tags & Tag.Subordinator) !== 0 && (first.tags & Tag.Preposition) === 0;
  if (clauseMark) return 'adverbial';
  if (finite >= 0) {
    for (let r = k + 1; r < finite; r++) {
      const t = tokens[r] as Token;
      if ((t.tags & Tag.Relative) !== 0 && (t.tags & Tag.Determiner) === 0)
        return isPreposition(first) ? 'adverbial' : 'nominal';
    }
    return 'clause';
  }
  if (isPreposition(first) && !isDeterminer(first)) return 'adverbial';
  if (first.form === 'du' || first.form === 'au' || first.form === 'aux') return 'adverbial';
  if ((first.tags & Tag.Calendar) !== 0 && first.name < 0) return 'adverbial';
  if ((first.tags & Tag.Verb) !== 0 && first.name < 0 && (first.tags & Tag.Noun) === 0) return 'adverbial';
  if (
    (first.tags & Tag.Adverb) !== 0 &&
    (first.tags & (Tag.Noun | Tag.Determiner | Tag.NominalPronoun)) === 0 &&
    first.name < 0
  )
    return 'adverbial';
  if (first.kind === Kind.Number && to - k <= 3) return 'relative';
  if (isTime(tokens, k, to)) return 'adverbial';
  for (let i = k; i < to; i++) if (isHead(tokens[i] as Token)) return 'nominal';
  return 'adverbial';
}

function isTime(tokens: readonly Token[], from: number, to: number): boolean {
  let time = false;
  for (let i = from; i < to; i++) {
    const t = tokens[i] as Token;
    if (t.name >= 0) return false;
    if ((t.tags & Tag.Calendar) !== 0 || t.word?.noun === 'time') time = true;
    else if ((t.tags & Tag.Noun) !== 0 && t.word?.noun !== null && t.word?.noun !== 'other') return false;
  }
  return time;
}

function finiteIn(tokens: readonly Token[], from: number, to: number): number {
  // A segment inside of marks is read like any other; marks inside of the segment are not.
  const depth = from < to ? (tokens[from] as Token).depth : 0;
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    if (t.depth > depth || t.name >= 0) continue;
    if ((t.tags & Tag.Verb) === 0 || !hasForm(t, Form.Finite)) continue;
    if ((t.tags & (Tag.Noun | Tag.Adjective)) !== 0) continue;
    if (
      hasForm(t, Form.PastParticiple) &&
      k > from &&
      (isHead(tokens[k - 1] as Token) || (tokens[k - 1] as Token).kind === Kind.Comma) &&
      k + 1 < to &&
      isPreposition(tokens[k + 1] as Token)
    )
      continue;
    if (hasForm(t, Form.Infinitive) && k > from && isPreposition(tokens[k - 1] as Token)) continue;
    return k;
  }
  return -1;
}

/** “raconte, la voix nouée, Marie Pietri”: the comma that closes a remark between verb and subject, or -1. */
function parenthesisBeforeSubject(tokens: readonly Token[], comma: number, ceiling: number): number {
  for (let k = comma + 1; k < ceiling && k - comma < 9; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma) {
      const next = tokens[k + 1];
      return k > comma + 1 &&
        next !== undefined &&
        k + 1 < ceiling &&
        (isDeterminer(next) || (next.name >= 0 && next.letterCase !== Case.Lower))
        ? k
        : -1;
    }
    if (t.kind !== Kind.Word || t.name >= 0 || (t.tags & (Tag.SubjectPronoun | Tag.Coordinator | Tag.Relative)) !== 0)
      return -1;
    if (
      (t.tags & Tag.Verb) !== 0 &&
      (t.tags & (Tag.Noun | Tag.Adjective)) === 0 &&
      hasForm(t, Form.Finite) &&
      !hasForm(t, Form.PastParticiple)
    )
      return -1;
  }
  return -1;
}

/** The subject that stands behind the verb (“a déclaré la maire Ana Ruiz”, “said Mayor Ana Ruiz, who …”), up to `ceiling`, or null. */
export function subjectAfter(tokens: readonly Token[], from: number, ceiling: number): Subject | null {
  let k = from;
  for (let guard = 0; guard < 4; guard++) {
    while (k < ceiling && isSkipped(tokens[k] as Token)) k++;
    if (k >= ceiling) return null;
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma) {
      const close = parenthesisBeforeSubject(tokens, k, ceiling);
      if (close < 0) return null;
      k = close + 1;
      break;
    }
    if ((t.tags & Tag.SubjectPronoun) !== 0 && t.name < 0 && !isDeterminer(t))
      return { start: k, end: k + 1, pronoun: true, headStart: k, headEnd: k + 1 };
    if (!isPreposition(t) || (isDeterminer(t) && isOf(t) && t.form === 'des')) break;
    // An adverbial before the subject: “a annoncé dans la nuit la préfecture”, “résume d'un mot le patron”.
    const adverbial = adverbialEnd(tokens, k, ceiling);
    if (adverbial < 0) return null;
    k = adverbial;
    if (k < ceiling && (tokens[k] as Token).kind === Kind.Comma) k++;
  }
  const phrase = phraseAfter(tokens, k, ceiling);
  if (phrase === null) return null;
  const end = withAppositions(tokens, phrase.end, ceiling);
  return { start: k, end, pronoun: false, headStart: k, headEnd: phrase.end };
}

/** The end of a short prepositional adverbial at k that another phrase follows, or -1. */
function adverbialEnd(tokens: readonly Token[], k: number, ceiling: number): number {
  let i = k + 1;
  let seenNoun = false;
  for (; i < ceiling && i - k < 9; i++) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.Comma) return seenNoun ? i : -1;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return -1;
    if (
      seenNoun &&
      (isDeterminer(t) || (t.name >= 0 && t.letterCase !== Case.Lower)) &&
      !isOf(tokens[i - 1] as Token) &&
      !isPreposition(tokens[i - 1] as Token) &&
      !(isOf(t) && t.form !== 'des')
    )
      return i;
    if (seenNoun && (t.tags & Tag.SubjectPronoun) !== 0) return i;
    if (isHead(t)) seenNoun = true;
    else if (!isNominal(t) && !isDeterminer(t) && !isPreposition(t) && (t.tags & Tag.Adverb) === 0) return -1;
  }
  return -1;
}

function endsSegment(tokens: readonly Token[], k: number, start: number): boolean {
  const t = tokens[k] as Token;
  if (t.kind === Kind.OpenMark) return k === start || !isDeterminer(tokens[k - 1] as Token);
  return t.kind === Kind.Comma || t.kind === Kind.Colon || t.kind === Kind.Semicolon || t.kind === Kind.Dash;
}

/** The mark that closes the short marked name opened at k, or -1. */
function closingOf(tokens: readonly Token[], k: number, ceiling: number): number {
  const { mark } = tokens[k] as Token;
  for (let i = k + 1; i < ceiling && i - k < 8; i++) if ((tokens[i] as Token).mark === mark) return i;
  return -1;
}

/** Takes in “, 71, a retired machinist”, “, who spent the night in a shelter” behind a phrase. */
function withAppositions(tokens: readonly Token[], from: number, ceiling: number): number {
  let end = from;
  let k = from;
  for (let guard = 0; guard < 4 && k < ceiling; guard++) {
    const t = tokens[k] as Token;
    const relative = t.kind === Kind.Word && (t.tags & Tag.Relative) !== 0 && (t.tags & Tag.Determiner) === 0;
    if (t.kind !== Kind.Comma && !relative) break;
    const start = t.kind === Kind.Comma ? k + 1 : k;
    if (start >= ceiling) break;
    let to = start;
    while (to < ceiling && !endsSegment(tokens, to, start)) {
      // “, who wore a “Dam City” hat”: a name in marks.
      const name = (tokens[to] as Token).kind === Kind.OpenMark ? closingOf(tokens, to, ceiling) : -1;
      to = name < 0 ? to + 1 : name + 1;
    }
    const role = segmentRole(tokens, start, to);
    const first = tokens[start] as Token;
    if (first.kind === Kind.OpenMark) break;
    if ((first.tags & Tag.Coordinator) !== 0) break;
    // “X, pour qui la réforme « arrive trop tard »”: the relative clause is not over at its mark.
    if (role === 'relative' && tokens[to]?.kind === Kind.OpenMark && finiteIn(tokens, start, to) < 0) break;
    if (role === 'nominal' || role === 'relative') {
      k = to;
      end = to;
    } else break;
  }
  return end;
}
