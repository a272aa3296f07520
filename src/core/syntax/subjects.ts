/** The subject before a verb, through appositions and relative clauses. */
import { Form, Tag } from '../language/types';
import { Kind, type Token } from '../text/token';
import { isDeterminer, isHead, partitiveStart, isPreposition, phraseBefore, type Phrase } from './noun-phrases';
import { finiteIn, segmentRole, segmentStart } from './segments';
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

/** The subject that a phrase is, with nothing around it. */
export function bareSubject({ start, end }: Pick<Phrase, 'start' | 'end'>): Subject {
  return { start, end, pronoun: false, headStart: start, headEnd: end };
}

/** The subject that stands before the verb group, not beyond token `floor`, or null. */
export function subjectBefore(
  tokens: readonly Token[],
  group: Pick<VerbGroup, 'start'>,
  floor: number,
): Subject | null {
  let j = group.start - 1;
  // “told us | when asked about it”: a participle.
  if (j >= floor && ELLIPTIC.has((tokens[j] as Token).form)) return null;
  while (j >= floor && (isSkipped(tokens[j] as Token) || opensDate(tokens, j, group.start))) j--;
  // “who | last week | told her party”
  if (j > floor && (tokens[j] as Token).word?.noun === 'time' && WEEKS.has((tokens[j - 1] as Token).form)) {
    const { tags } = tokens[j - 2] ?? { tags: 0 };
    if (j - 2 >= floor && (tags & (Tag.Determiner | Tag.Preposition)) === 0) j -= 2;
    if (j > floor && EARLY.has((tokens[j] as Token).form)) j--;
  }
  if (j < floor) return null;
  const t = tokens[j] as Token;
  // “certaines d'entre elles | affirment”
  if (partitiveStart(tokens, j, floor) >= 0) return adjacentSubject(tokens, j + 1, floor);
  if ((t.tags & Tag.SubjectPronoun) !== 0 && t.name < 0 && t.kind === Kind.Word)
    return pronounSubject(tokens, j, floor);
  // “une option que défend le député”: the subject follows.
  if (t.form === 'que' || t.form === "qu'") return null;
  if ((t.tags & Tag.Relative) !== 0 && (t.tags & Tag.Determiner) === 0) return antecedent(tokens, j, floor);
  // “le plan était cher et s'est étonné”: the verb shares a subject.
  if (t.form === 'et' || t.form === 'mais') return null;
  // “apologised for the delays and | blamed a fault”: the subject is shared with the verb before.
  if ((t.tags & Tag.Coordinator) !== 0 && t.name < 0) return null;
  if (t.kind === Kind.Comma) return subjectBeforeComma(tokens, j, floor);
  // “Ruiz, who calls herself a “reformer,” said”: American style puts the comma inside of the marks.
  if (t.kind === Kind.CloseMark && j > floor && (tokens[j - 1] as Token).kind === Kind.Comma) {
    const subject = subjectBeforeComma(tokens, j, floor);
    return subject === null ? null : endingAt(subject, j + 1);
  }
  if (t.kind === Kind.Dash) return subjectBeforeComma(tokens, j, floor);
  return adjacentSubject(tokens, j + 1, floor);
}

/** The subject with what stands between it and the verb. */
function endingAt({ start, pronoun, headStart, headEnd }: Subject, end: number): Subject {
  return { start, end, pronoun, headStart, headEnd };
}

const EARLY = new Set(['early', 'late', 'earlier', 'later']);

const WEEKS = new Set(['last', 'next', 'this']);

/** Conjunctions that a participle follows right away. */
const ELLIPTIC = new Set(['when', 'whenever', 'if', 'unless']);

/** “Lang himself put the figure at …” */
const EMPHATIC = new Set(['himself', 'herself', 'itself', 'themselves']);

/** Whether the token can stand between subject and verb: adverbs, negation, days, “himself”. */
export function isSkipped(token: Token): boolean {
  if (token.kind !== Kind.Word || token.name >= 0) return false;
  if ((token.tags & (Tag.SubjectPronoun | Tag.Relative)) !== 0) return false;
  if ((token.tags & Tag.Negation) !== 0) return true;
  if (EMPHATIC.has(token.form)) return true;
  if ((token.tags & Tag.Calendar) !== 0) return true;
  // “it now says”: also an adjective (“the now president”), but a linking word before a verb.
  if ((token.tags & (Tag.Adverb | Tag.Function | Tag.Noun | Tag.Determiner)) === (Tag.Adverb | Tag.Function))
    return true;
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

/** The pronoun at j as subject, with a name that it is coordinated with. */
function pronounSubject(tokens: readonly Token[], j: number, floor: number): Subject {
  // “lui et elle”, “he and Smith”: rare; the pronoun stands for itself.
  let start = j;
  if (j - 1 >= floor && (tokens[j - 1] as Token).form === 'et' && j - 2 >= floor && isHead(tokens[j - 2] as Token))
    start = phraseBefore(tokens, j - 1, floor)?.start ?? j;
  return { start, end: j + 1, pronoun: start === j, headStart: j, headEnd: j + 1 };
}

/** English relative pronouns belong to the source: they are the words that stand for who speaks. */
const WHO = new Set(['who', 'which', 'that']);

/** “L’accusé, qui se décrit comme”: what the relative pronoun at r stands for. */
function antecedent(tokens: readonly Token[], r: number, floor: number): Subject | null {
  let end = r;
  if (end - 1 >= floor && (tokens[end - 1] as Token).kind === Kind.Comma) end--;
  // “Keane, 54, who has run …”
  if (
    end - 2 >= floor &&
    (tokens[end - 1] as Token).kind === Kind.Number &&
    (tokens[end - 2] as Token).kind === Kind.Comma
  )
    end -= 2;
  let phrase = phraseBefore(tokens, end, floor);
  if (phrase === null) return null;
  const through = lastOf(tokens, phrase, 'par');
  if (through >= 0) phrase = phraseBefore(tokens, end, through + 1) ?? phrase;
  const named = INDEFINITE.has((tokens[phrase.start] as Token).form) ? namedBefore(tokens, phrase.start, floor) : null;
  if (named !== null) return { ...named, end: WHO.has((tokens[r] as Token).form) ? r + 1 : end, pronoun: false };
  const close = WHO.has((tokens[r] as Token).form) ? r + 1 : end;
  const start = behindAgent(tokens, phrase.start, end);
  return { start, end: close, pronoun: false, headStart: start, headEnd: end };
}

/** “critiquée par | les syndicats, qui”: behind the participle and its preposition, else `from`. */
function behindAgent(tokens: readonly Token[], from: number, to: number): number {
  for (let k = to - 2; k > from; k--)
    if ((tokens[k] as Token).form === 'par' && hasForm(tokens[k - 1] as Token, Form.PastParticiple)) return k + 1;
  return from;
}

/** The last place of the word in the phrase, or -1: “en particulier par | l'institut qui”. */
function lastOf(tokens: readonly Token[], { start, end }: Phrase, form: string): number {
  for (let k = end - 1; k > start; k--) if ((tokens[k] as Token).form === form) return k;
  return -1;
}

const INDEFINITE = new Set(['a', 'an', 'un', 'une']);

/** “Higginbotham, | a judge who …”: the name that the phrase at `start` says more of, or null. */
function namedBefore(
  tokens: readonly Token[],
  start: number,
  floor: number,
): Pick<Subject, 'start' | 'headStart' | 'headEnd'> | null {
  if (start - 1 <= floor || (tokens[start - 1] as Token).kind !== Kind.Comma) return null;
  if ((tokens[start - 2] as Token).name < 0) return null;
  const phrase = phraseBefore(tokens, start - 1, floor);
  return phrase === null || phrase.governed
    ? null
    : { start: phrase.start, headStart: phrase.start, headEnd: start - 1 };
}

/** A subject that ends right before token `end`, perhaps with a relative clause or participle phrase inside. */
function adjacentSubject(tokens: readonly Token[], end: number, floor: number): Subject | null {
  let phrase = phraseBefore(tokens, end, floor);
  if (phrase === null) return throughRelative(tokens, end, floor);
  const conjunction = lastConjunction(tokens, phrase, floor);
  if (conjunction >= 0) phrase = phraseBefore(tokens, end, conjunction + 1) ?? phrase;
  if (phrase.governed || startsInsideRelative(tokens, phrase.start, floor)) {
    const clause = phrase.governed && opensClause(tokens, phrase.start - 1, floor);
    const whole = clause ? null : throughRelative(tokens, phrase.start, floor);
    if (whole !== null) return endingAt(whole, end);
    if (phrase.governed && !clause) return null;
  }
  if (phrase.lastConjunct > phrase.start && joinsClauses(tokens, phrase.start, floor)) {
    phrase = { start: phrase.lastConjunct, end: phrase.end, governed: false, lastConjunct: -1 };
  }
  // “…, Jean Dupont” without a comma behind: an apposition to the phrase before the comma only if a role stands there.
  return { start: phrase.start, end, pronoun: false, headStart: phrase.start, headEnd: end };
}

/** “after Ruiz warned that”, “as officials say”: the preposition at k is a conjunction where a verb follows its phrase. */
function opensClause(tokens: readonly Token[], k: number, floor: number): boolean {
  const t = tokens[k];
  if (t === undefined || k < floor) return false;
  if ((t.tags & Tag.Subordinator) === 0 || (t.tags & Tag.Preposition) === 0) return false;
  const before = tokens[k - 1];
  if (k <= floor || before === undefined || before.kind !== Kind.Word || (before.tags & Tag.Coordinator) !== 0)
    return true;
  // “hopes faded after Ruiz said”
  if ((before.tags & Tag.Verb) !== 0 && (before.tags & Tag.Noun) === 0) return true;
  // “was fighting for his life after a memo appeared”: the main clause has its verb already.
  return finiteIn(tokens, Math.max(floor, k - 24), k) >= 0;
}

/** “was postponed after | a councilwoman claimed”: the last word of the phrase that opens a clause of its own, or -1. */
function lastConjunction(tokens: readonly Token[], phrase: Phrase, floor: number): number {
  for (let k = phrase.end - 2; k > phrase.start; k--) {
    const { form } = tokens[k] as Token;
    if (!TIMES.has(form)) continue;
    return finiteIn(tokens, Math.max(floor, k - 24), k) >= 0 ? k : -1;
  }
  return -1;
}

const TIMES = new Set(['after', 'before', 'since', 'until', 'till', 'as']);

/** Whether a verb stands right before: then “and” joined two clauses, not two subjects. */
function joinsClauses(tokens: readonly Token[], start: number, floor: number): boolean {
  const k = start - 1;
  if (k < floor) return false;
  const t = tokens[k] as Token;
  return (t.tags & Tag.Verb) !== 0 || isPreposition(t) || (t.tags & Tag.ObjectPronoun) !== 0;
}

/** Whether a verb stands right before the phrase that starts at `start`. */
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
    } else if (role === 'relative' && best !== null && isPreposition(tokens[from] as Token) && from + 2 < to) {
      // “in which the director, Ruiz, admitted”: the clause has its own subject.
      best = { from: from + 2, to };
      break;
    } else if (
      role === 'relative' ||
      isVoice(tokens, from) ||
      (best !== null && isAgentOf(tokens, from, to, best, floor))
    )
      inside = true;
    else if (best !== null && role === 'adverbial' && from > floor && isResidence(tokens, from, best)) best = null;
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

/** “Keane, 61, of Harrow Lane, | Redford, | denies”: a name that goes on where somebody lives, or a place behind an adverbial. */
function isResidence(tokens: readonly Token[], from: number, segment: Segment): boolean {
  if (isPlaceOnly(tokens, segment)) return true;
  const { form } = tokens[from] as Token;
  if (form !== 'of' && form !== 'from') return false;
  for (let k = segment.from; k < segment.to; k++) if ((tokens[k] as Token).name < 0) return false;
  return true;
}

/** “…, during a meeting in Columbus, | Ohio, | said”: a place that belongs to the adverbial before it. */
function isPlaceOnly(tokens: readonly Token[], segment: Segment): boolean {
  if (segment.to - segment.from > 3) return false;
  return ((tokens[segment.from] as Token).tags & Tag.Place) !== 0;
}

/** “The study, | led by Laure Ruiz, | an oceanographer, | found”: the apposition that follows is the agent's, not the subject's. */
function isAgentOf(tokens: readonly Token[], from: number, to: number, apposition: Segment, floor: number): boolean {
  if (from <= floor + 1 || !hasForm(tokens[from] as Token, Form.PastParticiple)) return false;
  if ((tokens[to - 1] as Token).name < 0 || (tokens[apposition.from] as Token).name >= 0) return false;
  if (isDeterminer(tokens[apposition.from] as Token) && !INDEFINITE.has((tokens[apposition.from] as Token).form))
    return false;
  for (let k = from + 1; k < to; k++) if (AGENT.has((tokens[k] as Token).form)) return true;
  return false;
}

const AGENT = new Set(['by', 'par']);

/** “, par la voix de son président,”: the body before the comma speaks. */
function isVoice(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.form === 'par' && (tokens[from + 2]?.form === 'voix' || tokens[from + 2]?.form === 'bouche');
}

/** Whether a clause can start at token k of a stretch that starts at `from`. */
function startsClause(tokens: readonly Token[], k: number, from: number): boolean {
  if (k <= from) return true;
  return ((tokens[k - 1] as Token).tags & (Tag.Coordinator | Tag.Subordinator | Tag.Relative)) !== 0;
}
