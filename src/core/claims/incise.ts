import { Num, Form, Tag, type CueVerb } from '../language/types';
import { hasForm } from '../syntax/tagger';
import { subjectAfter, subjectBefore, type Subject } from '../syntax/subjects';
import type { VerbGroup } from '../syntax/verb-groups';
import type { Sentence } from '../text/sentences';
import { headOf, isDeterminer, isHead, isOf, isPreposition, phraseAfter, phraseBefore } from '../syntax/noun-phrases';
import { Case, Kind, type Token } from '../text/token';
import { hasClause } from './clause';
import { introduces } from './introduces';
import { skipAdverbials } from './adverbials';
import { subjectKind } from './subject-kind';
import {
  add,
  behind,
  enclosing,
  firstGroupFrom,
  quoteRunEnd,
  spanClosedAt,
  spanOpenedAt,
  trimmed,
  wordCount,
  type Range,
  type Scene,
} from './scene';

/** A cue behind (or inside) what it introduces: « … », a dit X · “…,” X said · la loi, estime X, est …. */
interface Incise {
  readonly group: VerbGroup;
  /** Whole incise, commas excluded. */
  readonly from: number;
  readonly to: number;
  readonly source: Range | null;
  readonly inverted: boolean;
}

/** Tries to read a verb group as an incise or final cue; adds the claim. */
export function cueBehind(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens } = scene;
  if (group.cue === null || group.form !== 'finite' || (group.passive && group.clitic < 0)) return false;
  const incise =
    comparison(scene, sentence, group) ?? remark(scene, sentence, group) ?? readIncise(scene, sentence, group);
  if (incise === null) return false;
  const parts =
    incise.from === sentence.from && incise.inverted && tokens[incise.from]?.form === 'comme'
      ? behindComparison(scene, sentence, incise)
      : contentAround(scene, sentence, incise);
  if (parts === null) return false;
  scene.used.add(group);
  if (incise.source !== null)
    scene.subjects.set(group, {
      start: incise.source.from,
      end: incise.source.to,
      pronoun:
        incise.source.to - incise.source.from === 1 &&
        ((tokens[incise.source.from] as Token).tags & Tag.SubjectPronoun) !== 0,
      headStart: incise.source.from,
      headEnd: incise.source.to,
    });
  add(scene, {
    parts,
    source: incise.source,
    cue: { from: group.start, to: group.end },
    lemma: group.lemma,
    modality: group.modality ?? group.cue.modality ?? 'asserted',
    confidence: incise.inverted ? 0.95 : 0.92,
    reason: incise.inverted ? 'content–verb–subject' : 'content–subject–verb',
  });
  return true;
}

/** “comme l'a dit X”: an incise that “comme” opens. */
function comparison(scene: Scene, sentence: Sentence, group: VerbGroup): Incise | null {
  const { tokens } = scene;
  const from = group.start - 1;
  if (tokens[from]?.form !== 'comme' || from < sentence.from || (tokens[from] as Token).depth > 0) return null;
  const clitic = tokens[group.start] as Token;
  if (clitic.form !== 'le' && clitic.form !== "l'") return null;
  // “X a conclu que A, comme le rappelle Y”: the report has a speaker already.
  for (let n = firstGroupFrom(scene, sentence.from); n < scene.groups.length; n++) {
    const g = scene.groups[n] as VerbGroup;
    if (g.start >= from) break;
    if (g.cue !== null && g.form === 'finite' && (tokens[g.head] as Token).depth === 0 && introduces(scene, g, from))
      return null;
  }
  const subject = subjectAfter(tokens, group.end, sentence.to);
  if (subject === null) return null;
  const to = inciseEnd(scene, subject.end, sentence.to);
  return { group, from, to, source: { from: subject.start, to: subject.end }, inverted: true };
}

/** “Le texte ne passera pas, ce que soulignent aussi deux élus”: the clause before is the content. */
function remark(scene: Scene, sentence: Sentence, group: VerbGroup): Incise | null {
  const { tokens } = scene;
  const from = group.start - 2;
  if (from - 1 <= sentence.from || tokens[from]?.form !== 'ce' || (tokens[from] as Token).depth > 0) return null;
  if (!['que', "qu'"].includes((tokens[from + 1] as Token).form) || tokens[from - 1]?.kind !== Kind.Comma) return null;
  const subject = subjectAfter(tokens, group.end, sentence.to);
  if (subject === null || group.negated) return null;
  const to = inciseEnd(scene, subject.end, sentence.to);
  return { group, from, to, source: { from: subject.start, to: subject.end }, inverted: true };
}

/** “Comme l'a dit X, « rien n'est joué »”: the content is the rest of the sentence. */
function behindComparison(scene: Scene, sentence: Sentence, incise: Incise): Range[] | null {
  const range = trimmed(scene.tokens, { from: incise.to, to: sentence.to });
  return range === null || !(hasClause(scene, range.from, range.to) || spanOpenedAt(scene, range.from))
    ? null
    : [range];
}

function readIncise(scene: Scene, sentence: Sentence, group: VerbGroup): Incise | null {
  const { tokens } = scene;
  const cue = group.cue;
  if (cue === null) return null;
  const speech = cue.frames.includes('quote') || cue.frames.includes('clause') || cue.frames.includes('zero');
  if (!speech) return null;
  const depth = (tokens[group.head] as Token).depth;
  const ceiling = depth > 0 ? enclosing(scene, group.head).close : sentence.to;
  const before = tokens[group.start - 1];
  const floor = depth > 0 ? enclosing(scene, group.head).open + 1 : sentence.from;
  const glued = before !== undefined && group.start - 1 >= floor && isSeam(tokens, group.start - 1);
  if (group.clitic >= 0) {
    if (!glued && depth > 0) return null;
    if (!glued && !afterQuote(scene, group.start - 1)) return null;
    const clitic = tokens[group.clitic] as Token;
    if (depth > 0 && FIRST_OR_SECOND.has(clitic.form.replace(/^-(t-)?/, '')) && !clitic.form.endsWith('je'))
      return null;
    const source = impersonal(clitic)
      ? sourceOfOn(scene, group, ceiling)
      : { from: group.clitic, to: group.clitic + 1 };
    const end = inciseEnd(scene, Math.max(group.end, source?.to ?? 0), ceiling);
    return { group, from: group.start, to: end, source, inverted: true };
  }
  if (glued) {
    const subject = subjectAfter(tokens, group.end, ceiling);
    if (subject !== null && inverts(scene, sentence, group, subject, ceiling, depth)) {
      return {
        group,
        from: group.start,
        to: inciseEnd(scene, subject.end, ceiling),
        source: { from: subject.start, to: subject.end },
        inverted: true,
      };
    }
  }
  if (depth > 0) return null;
  return subjectVerb(scene, sentence, group);
}

const FIRST_OR_SECOND = new Set(['tu', 'vous', 'nous']);

function impersonal(token: Token): boolean {
  return token.form === '-on' || token.form === '-t-on';
}

/** Whether the token before an incise can end content: a comma, a closing mark, or a stop inside of marks. */
function isSeam(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  return (
    t.kind === Kind.Comma ||
    t.kind === Kind.CloseMark ||
    t.kind === Kind.Dash ||
    (t.kind === Kind.Other && (t.form === '"' || t.form === '»')) || // closes what nothing opened
    (t.kind === Kind.Stop && (t.form !== '.' || t.depth > 0))
  );
}

/** Whether a closed quotation ends at token k or before the comma there. */
function afterQuotation(scene: Scene, k: number): boolean {
  if (afterQuote(scene, k)) return true;
  return (scene.tokens[k] as Token).kind === Kind.Comma && afterQuote(scene, k - 1);
}

function afterQuote(scene: Scene, k: number): boolean {
  return spanClosedAt(scene, k) !== null;
}

/** “laisse-t-on entendre à Matignon”, “assure-t-on de source proche”, “peut-on lire sur une pancarte”: who “on” is; null if nothing tells. */
function sourceOfOn(scene: Scene, group: VerbGroup, ceiling: number): Range | null {
  const { tokens } = scene;
  const from = skipAdverbials(scene, group.end, ceiling);
  const t = tokens[from];
  if (t === undefined || from >= ceiling || !isPreposition(t)) return null;
  if (!(group.lemma === 'lire' ? WRITTEN_ON : SPOKEN_AT).has(t.form)) return null;
  const two = tokens[from + 1];
  const link = (t.form === 'auprès' || t.form === 'côté') && two !== undefined && isOf(two) ? 2 : 1;
  const phrase = phraseAfter(tokens, from + link, ceiling);
  if (phrase === null) return null;
  const head = headOf(tokens, phrase.start, phrase.end, scene.language.headFirst);
  const noun = head < 0 ? null : (tokens[head]?.word?.noun ?? null);
  // “a-t-on appris en séance”, “dit-on à voix basse”: a circumstance speaks only as a body, a place by name, or a paper.
  if (group.lemma !== 'lire' && (noun === 'other' || noun === 'time') && (tokens[head] as Token).name < 0) return null;
  return { from: from + link, to: phrase.end };
}

const SPOKEN_AT = new Set(['à', 'au', 'aux', 'chez', 'dans', 'de', 'du', 'des', "d'", 'côté', 'auprès']);
const WRITTEN_ON = new Set(['sur', 'dans', 'en']);

/** Whether verb + phrase is an inversion and not subject + verb + object: the words before must be a clause or a quotation. */
function inverts(
  scene: Scene,
  sentence: Sentence,
  group: VerbGroup,
  subject: Subject,
  ceiling: number,
  depth: number,
): boolean {
  const { tokens, language } = scene;
  const next = tokens[subject.end];
  if (
    subject.end < ceiling &&
    next !== undefined &&
    next.kind === Kind.Word &&
    (next.tags & Tag.Verb) !== 0 &&
    next.name < 0 &&
    language.id === 'en' &&
    !subject.pronoun
  )
    return false;
  const head = tokens[subject.start] as Token;
  if (subject.pronoun && language.id === 'fr') return false;
  // English inverts the plain verb only: “said X”, never “has said X”.
  if (language.id === 'en' && (group.head !== group.first || group.negated)) return false;
  const cue = group.cue as CueVerb;
  const marked = depth === 0 && afterQuotation(scene, group.start - 1);
  if (
    language.id === 'fr' &&
    cue.ambiguous === true &&
    (cue.animate === true || !marked) &&
    subjectKind(scene, subject) === 'thing'
  )
    return false;
  if (head.kind === Kind.OpenMark) return false;
  if (language.id === 'en' && !subject.pronoun && isBareNoun(tokens, subject)) return false;
  const k = group.start - 1;
  const before = tokens[k] as Token;
  if (depth > 0) {
    // Inside of marks: between commas, with a capitalised name, a pronoun or an article behind it.
    return before.kind === Kind.Comma || before.kind === Kind.Stop;
  }
  if (spanClosedAt(scene, k) !== null || (before.kind === Kind.Comma && spanClosedAt(scene, k - 1) !== null)) {
    // “…, once called “the Commodore,” went on trial”: a thing does not speak.
    const doubtful = language.id === 'en' && group.cue?.ambiguous === true && !subject.pronoun;
    return !doubtful || subjectKind(scene, subject) !== 'thing';
  }
  if (before.kind === Kind.Dash || before.kind === Kind.Stop) return true;
  if (language.id === 'en') {
    if (!hasClause(scene, sentence.from, k) || subjectBefore(tokens, group, sentence.from) !== null) return false;
    // “…, criticized Ruiz for …”: a verb that takes an object inverts only where nothing else follows.
    const kind = subject.pronoun ? 'name' : subjectKind(scene, subject);
    if (kind === 'thing' || kind === 'document' || !INVERTING.has(group.cue?.class ?? '')) return false;
    const open = next === undefined || subject.end >= ceiling || next.kind === Kind.Stop || next.kind === Kind.Comma;
    return open || !takesObject(group);
  }
  const start = clauseStart(scene, sentence, k);
  if (hasMainClause(scene, start, k)) return true;
  // “Pas question de céder, prévient le syndicat.”: a sentence without a verb, and nothing behind.
  const closes = subject.end >= ceiling || (tokens[subject.end] as Token).kind === Kind.Stop;
  const opener = tokens[start] as Token;
  if (
    closes &&
    cue.ambiguous !== true &&
    wordCount(tokens, start, k) >= 3 &&
    !isPreposition(opener) &&
    subjectKind(scene, subject) !== 'thing' &&
    subjectBefore(tokens, group, sentence.from) === null
  )
    return true;
  // “Cette trajectoire, estime X, « ne tient pas debout »”: between the subject of the content and its verb.
  return (
    subject.end < ceiling &&
    (next as Token).kind === Kind.Comma &&
    subject.end - subject.start < 16 &&
    isHead(head) !== isDeterminer(head) &&
    predicateFollows(scene, subject.end + 1, ceiling)
  );
}

/** Whether a finite verb stands in the range that no relative pronoun of its own segment governs. */
function hasMainClause(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene;
  let start = from;
  for (let k = from; k <= to; k++) {
    if (k < to && ((tokens[k] as Token).kind !== Kind.Comma || (tokens[k] as Token).depth > 0)) continue;
    let relative = -1;
    for (let i = start; i < k && relative < 0; i++) {
      const t = tokens[i] as Token;
      if ((t.tags & Tag.Relative) !== 0 && (t.tags & Tag.Determiner) === 0) relative = i;
    }
    if (relative < 0 ? hasClause(scene, start - 1, k) : hasClause(scene, start - 1, relative)) return true;
    start = k + 1;
  }
  return false;
}

/** Whether what goes on behind an incise is a verb (or a quotation that starts with one): the rest of a clause. */
function predicateFollows(scene: Scene, from: number, ceiling: number): boolean {
  const { tokens } = scene;
  for (let k = from; k < ceiling && k - from < 5; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.OpenMark) continue;
    if (t.kind !== Kind.Word || t.name >= 0) return false;
    if ((t.tags & Tag.Verb) !== 0 && (t.tags & Tag.Noun) === 0) return hasForm(t, Form.Finite);
    if ((t.tags & (Tag.Negation | Tag.ObjectPronoun | Tag.Adverb)) === 0 || isDeterminer(t)) return false;
  }
  return false;
}

/** “went on trial for fraud”: a noun in the singular without determiner or name is no subject. */
function isBareNoun(tokens: readonly Token[], subject: Subject): boolean {
  const first = tokens[subject.start] as Token;
  if (first.kind !== Kind.Word || first.letterCase !== Case.Lower || isDeterminer(first)) return false;
  if ((first.tags & (Tag.NominalPronoun | Tag.Number)) !== 0) return false;
  for (let k = subject.start; k < subject.headEnd; k++) {
    const t = tokens[k] as Token;
    if (t.name >= 0 || t.letterCase !== Case.Lower) return false;
    if (((t.word?.number ?? 0) & Num.Plural) !== 0 || (t.word === null && t.form.endsWith('s'))) return false;
  }
  return true;
}

/** Classes of verbs that English inverts behind a clause without marks. */
const INVERTING = new Set(['say', 'manner', 'ask', 'announce', 'promise', 'accuse']);

function takesObject(group: VerbGroup): boolean {
  const frames = group.cue?.frames ?? [];
  return frames.includes('noun') || frames.includes('predicate') || frames.includes('object-infinitive');
}

/** X said / she said at the end of its sentence or between two pieces of content. */
function subjectVerb(scene: Scene, sentence: Sentence, group: VerbGroup): Incise | null {
  const { tokens, language } = scene;
  const subject = subjectBefore(tokens, group, sentence.from);
  if (subject === null) return null;
  // “…,” an official who asked for anonymity said: the verb of the relative clause is no cue.
  const last = tokens[subject.end];
  if (language.id === 'en' && last !== undefined && subject.end < group.start && (last.tags & Tag.Relative) !== 0)
    return null;
  const k = subject.start - 1;
  const before = tokens[k];
  const quoteBefore =
    k >= 0 &&
    (spanClosedAt(scene, k) !== null || ((before as Token).kind === Kind.Comma && spanClosedAt(scene, k - 1) !== null));
  if (k < sentence.from) {
    // “Will you go?” Trump asked.: the quotation ended the sentence before.
    if (!quoteBefore || introduces(scene, group, sentence.to)) return null;
    const span = spanClosedAt(scene, k);
    if (span === null || !closesSentence(scene, sentence, group)) return null;
    // A full stop inside of the marks closed a sentence of its own: what follows must be nothing but the cue.
    const stop = tokens[span.close - 1] as Token;
    if (stop.kind === Kind.Stop && stop.form === '.' && tokens[group.end]?.kind !== Kind.Stop) return null;
    return {
      group,
      from: subject.start,
      to: inciseEnd(scene, group.end, sentence.to),
      source: { from: subject.start, to: subject.end },
      inverted: false,
    };
  }
  if (before === undefined || !isSeam(tokens, k)) return null;
  if (!quoteBefore) {
    // Smiles and nods introduce quotations only; “Asked if he would go, Powell smiled” reports nothing.
    if (group.cue?.class === 'manner' && !cutsClause(scene, sentence, group, k)) return null;
    if (before.kind !== Kind.Comma && before.kind !== Kind.Dash) return null;
    if (introduces(scene, group, sentence.to) && !cutsClause(scene, sentence, group, k)) return null;
    if (!closesSentence(scene, sentence, group) && !parenthetical(scene, sentence, group)) return null;
    if (!hasClause(scene, sentence.from, k) && !parenthetical(scene, sentence, group)) return null;
    const opener = tokens[subject.start] as Token;
    if ((opener.tags & Tag.Subordinator) !== 0 && (opener.tags & Tag.Determiner) === 0) return null;
  } else {
    // “A,” he said, adding that …: what follows is not this cue's content unless it is a quotation.
    const lead = skipAdverbials(scene, group.end, sentence.to);
    const that = tokens[lead]?.form;
    if (that === 'that' || that === 'que' || that === "qu'") return null;
    const inner = tokens[k - 1];
    const comma = inner !== undefined && (inner.kind === Kind.Comma || inner.kind === Kind.Stop);
    if (!comma && before.kind !== Kind.Comma && introduces(scene, group, sentence.to)) return null;
    // “Asked about it on “Meet the Press,” Ruiz said she had not”: the marks belong to an adverbial, the words follow.
    if (language.id === 'en' && opensWithRemark(scene, sentence, k) && introduces(scene, group, sentence.to))
      return null;
  }
  return {
    group,
    from: subject.start,
    to: inciseEnd(scene, group.end, sentence.to),
    source: { from: subject.start, to: subject.end },
    inverted: false,
  };
}

/** Whether the sentence opens, outside of marks, with a participle or preposition, and ends at token k with a quotation of some words. */
function opensWithRemark(scene: Scene, sentence: Sentence, k: number): boolean {
  const first = scene.tokens[sentence.from] as Token;
  if (first.kind !== Kind.Word || first.name >= 0) return false;
  if (isPreposition(first)) return !hasClause(scene, sentence.from, k);
  const verbal =
    first.word?.verbs?.some((v) => (v.form & (Form.PastParticiple | Form.PresentParticiple)) !== 0) ?? false;
  return verbal && (first.tags & Tag.Noun) === 0;
}

/** “The idea of a bonfire, Ruiz scoffed, “is a fairy tale””: the quotation goes on with the verb of the subject before the cue. */
function cutsClause(scene: Scene, sentence: Sentence, group: VerbGroup, comma: number): boolean {
  const { tokens } = scene;
  if ((tokens[group.end] as Token | undefined)?.kind !== Kind.Comma) return false;
  const open = group.end + 1;
  if (spanOpenedAt(scene, open) === null || tokens[open + 1]?.letterCase !== Case.Lower) return false;
  const verb = scene.groups[firstGroupFrom(scene, open + 1)];
  if (verb === undefined || verb.start !== open + 1 || verb.form !== 'finite') return false;
  const subject = phraseBefore(tokens, comma, sentence.from);
  return subject !== null && !subject.governed && subject.start === sentence.from;
}

/** Whether only adverbials follow the verb up to the stop. */
function closesSentence(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens } = scene;
  let k = skipAdverbials(scene, group.end, sentence.to);
  for (let guard = 0; guard < 6 && k < sentence.to; guard++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Stop || t.kind === Kind.Semicolon) return true;
    if (t.kind === Kind.Comma) return true;
    if (t.kind === Kind.CloseMark || t.kind === Kind.CloseBracket || t.kind === Kind.Break) return true;
    if (isPreposition(t) || (group.cue?.object === 'addressee' && guard === 0)) {
      const phrase = phraseAfter(tokens, isPreposition(t) ? k + 1 : k, sentence.to);
      if (phrase === null) return group.cue?.object === 'addressee' && (t.tags & Tag.ObjectPronoun) !== 0;
      k = skipAdverbials(scene, phrase.end, sentence.to);
      continue;
    }
    // “said in a statement posted on its website”, “said while touring the plant”
    const verb = scene.groups[firstGroupFrom(scene, k)];
    if (guard > 0 && verb !== undefined && verb.start === k && (verb.form === 'past' || verb.form === 'participle')) {
      k = skipAdverbials(scene, verb.end, sentence.to);
      continue;
    }
    return false;
  }
  return k >= sentence.to;
}

/** Whether the cue stands between two commas: “The deal, she said, will cost jobs”. */
function parenthetical(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const t = scene.tokens[skipAdverbsOnly(scene, group.end)];
  return t !== undefined && t.kind === Kind.Comma && group.end < sentence.to - 2;
}

function skipAdverbsOnly(scene: Scene, from: number): number {
  let k = from;
  while (k < scene.tokens.length && ((scene.tokens[k] as Token).tags & (Tag.Adverb | Tag.Calendar)) !== 0) k++;
  return k;
}

/** The end of the incise: up to the comma, colon, mark or stop that closes it. */
function inciseEnd(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  for (let k = from; k < ceiling; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.OpenMark || t.kind === Kind.CloseMark) return k;
    if (
      t.kind === Kind.Comma ||
      t.kind === Kind.Stop ||
      t.kind === Kind.Colon ||
      t.kind === Kind.Semicolon ||
      t.kind === Kind.Dash
    )
      return k;
  }
  return ceiling;
}

/** The pieces of content before and behind an incise, or null where there are none. */
function contentAround(scene: Scene, sentence: Sentence, incise: Incise): Range[] | null {
  const { tokens } = scene;
  const depth = (tokens[incise.group.head] as Token).depth;
  if (depth > 0) return insideMarks(scene, incise, depth);
  const parts: Range[] = [];
  const k = incise.from - 1;
  const seam = k >= 0 && (tokens[k] as Token).kind === Kind.Comma ? k - 1 : k;
  const span = seam >= 0 ? spanClosedAt(scene, seam) : null;
  let quoted = false;
  let partial = false;
  if (span !== null) {
    quoted = true;
    const left = leftOfQuote(scene, sentence, span.open, seam + 1);
    parts.push({ from: left, to: seam + 1 });
    partial = left < span.open && !hasClauseOutside(scene, left, seam + 1);
    if (scene.owner[(tokens[span.open] as Token).mark] !== -1 && left === span.open) return null;
  } else {
    const from = clauseStart(scene, sentence, incise.from);
    const range = trimmed(tokens, { from, to: incise.from });
    if (range === null) return null;
    parts.push(range);
    partial = !hasClause(scene, range.from, range.to);
    if (hasOwnedQuote(scene, range)) return null;
  }
  // What goes on behind the incise.
  const next = tokens[incise.to];
  if (next !== undefined && incise.to < sentence.to) {
    const at =
      next.kind === Kind.Comma ||
      next.kind === Kind.Colon ||
      next.kind === Kind.Dash ||
      (next.kind === Kind.Stop && next.form !== '.')
        ? incise.to + 1
        : incise.to;
    const open = spanOpenedAt(scene, at);
    if (
      open !== null &&
      (hasCueBetween(scene, incise) ||
        (at === incise.to && isPhraseOpen(tokens[at - 1] as Token)) ||
        (at === incise.to && incise.to > Math.max(incise.group.end, incise.source?.to ?? 0)))
    ) {
      // “…,” she said before adding: “…”; “…?” asked the boy, who wore a “…” hat: not the same words going on.
    } else if (open !== null) {
      const end = quoted || partial ? quoteRunEnd(scene, at, sentence.to) : behind(open);
      parts.push({ from: at, to: end });
    } else if (next.kind === Kind.Comma && (!quoted || partial)) {
      const first = tokens[at];
      // A second cue (“ajoutant que”) or a remark on the speaker is no content.
      if (first !== undefined && !startsRemark(first)) {
        const range = trimmed(tokens, { from: at, to: sentence.to });
        if (range !== null && (partial || incise.inverted || hasClause(scene, range.from, range.to))) parts.push(range);
      }
    }
  }
  if (partial && parts.length === 1 && !quoted) return null;
  return parts;
}

/** A determiner, preposition or possessive right before a mark: the mark holds a title or name (“a “Dam City” hat”). */
function isPhraseOpen(token: Token): boolean {
  return isDeterminer(token) || isPreposition(token) || token.form === "'s";
}

/** Whether a second cue stands between the incise's verb and what follows. */
function hasCueBetween(scene: Scene, incise: Incise): boolean {
  for (let n = firstGroupFrom(scene, incise.group.end); n < scene.groups.length; n++) {
    const group = scene.groups[n] as VerbGroup;
    if (group.start >= incise.to) return false;
    if (group.cue !== null && group.form === 'participle' && group.end >= incise.to - 1) return true;
  }
  return false;
}

function startsRemark(token: Token): boolean {
  return (
    (token.tags & Tag.Relative) !== 0 ||
    token.word?.verbs?.some((v) => (v.form & 4) !== 0) === true ||
    (isPreposition(token) && !isOf(token))
  );
}

/** Where content that ends with a quotation starts: at the mark, or at the clause around it (“Le projet est « mort », a dit X”). */
function leftOfQuote(scene: Scene, sentence: Sentence, open: number, end: number): number {
  const { tokens } = scene;
  const start = clauseStart(scene, sentence, open);
  if (start >= open) return open;
  const first = tokens[open + 1];
  // A quotation that starts like a sentence stands alone.
  if (first !== undefined && first.letterCase !== Case.Lower && wordCount(tokens, open, end) > 4) return open;
  if ((tokens[open - 1] as Token).kind === Kind.Colon || (tokens[open - 1] as Token).kind === Kind.Comma) return open;
  if (hasClauseOutside(scene, start, end) || wordCount(tokens, start, open) >= 2) {
    const opener = tokens[start] as Token;
    if ((opener.tags & Tag.Coordinator) !== 0 && wordCount(tokens, start, open) === 1) return open;
    if (isPreposition(opener) && !hasClauseOutside(scene, start, end)) return open;
    return start;
  }
  return open;
}

function hasClauseOutside(scene: Scene, from: number, to: number): boolean {
  return hasClause(scene, from, to);
}

function hasOwnedQuote(scene: Scene, range: Range): boolean {
  for (let k = range.from; k < range.to; k++) {
    const t = scene.tokens[k] as Token;
    if (t.kind === Kind.OpenMark && t.mark >= 0 && (scene.owner[t.mark] as number) >= 0) return true;
  }
  return false;
}

/** Start of the clause that ends before token `end`: the sentence's, or behind a semicolon or a claim that was found before. */
function clauseStart(scene: Scene, sentence: Sentence, end: number): number {
  const { tokens } = scene;
  let start = sentence.from;
  for (let k = end - 1; k >= sentence.from; k--) {
    const t = tokens[k] as Token;
    if (t.depth > 0) continue;
    if (t.kind === Kind.Semicolon) {
      start = k + 1;
      break;
    }
  }
  for (let n = scene.found.length - 1; n >= 0 && n >= scene.found.length - 8; n--) {
    const c = scene.found[n] as (typeof scene.found)[number];
    for (const part of c.parts)
      if (part.to <= end && part.to > start && part.from >= sentence.from) start = Math.max(start, part.to);
    if (c.source !== null && c.source.to <= end && c.source.from >= sentence.from) start = Math.max(start, c.source.to);
    if (c.cue !== null && c.cue.to <= end && c.cue.from >= sentence.from) start = Math.max(start, c.cue.to);
  }
  const first = tokens[start];
  if (
    first !== undefined &&
    (first.form === 'mais' || first.form === 'but' || first.form === 'et' || first.form === 'and') &&
    start < end - 1
  )
    start++;
  return start;
}

function insideMarks(scene: Scene, incise: Incise, depth: number): Range[] | null {
  const { tokens } = scene;
  const span = enclosing(scene, incise.from);
  const { open, close: ceiling } = span;
  if (span.depth !== depth - 1) return null;
  if ((scene.owner[(tokens[open] as Token).mark] as number) >= 0) return null;
  const left: Range = { from: open, to: incise.from };
  while (left.to > left.from + 1 && (tokens[left.to - 1] as Token).kind === Kind.Comma) left.to--;
  if (wordCount(tokens, left.from, left.to) === 0) return null;
  const parts = [left];
  let at = incise.to;
  const seam = tokens[at];
  if (
    seam !== undefined &&
    at < ceiling &&
    (seam.kind === Kind.Comma || seam.kind === Kind.Stop || seam.kind === Kind.Colon || seam.kind === Kind.Dash)
  )
    at++;
  const end = span.closed ? span.close + 1 : ceiling;
  // “« Nous irons, menace-t-il. Les salariés …”: nothing says that a mark which was never closed goes on behind the stop.
  if (!span.closed && seam?.kind === Kind.Stop) return parts;
  // “…, grumbled Ruiz, gathering his papers”: the speaker's act, not the words.
  const first = tokens[at];
  if (!span.closed && first !== undefined && startsRemark(first)) return parts;
  if (at < end && wordCount(tokens, at, end) > 0) parts.push({ from: at, to: end });
  return parts;
}
