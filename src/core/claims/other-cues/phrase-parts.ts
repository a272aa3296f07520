/** The words that a cue phrase is of: before it and behind it. */
import { BE } from '../../language/en/copulas';
import { THAT } from '../../language/function-words';
import { Tag } from '../../language/types';
import { setPhraseEnd } from '../../syntax/set-phrase';
import { opensTime } from '../../syntax/time';
import type { Sentence } from '../../text/sentences';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import { hasClause, isSubjectThat } from '../content/clause';
import { reportsIn } from '../content/introduces';
import {
  firstGroupFrom,
  groupAt,
  hasMarks,
  newest,
  type Range,
  type Scene,
  spanClosedAt,
  trimmed,
  wordCount,
} from '../unit/scene';
import type { PlacedPhrase } from './cue-phrase';
import { announced } from './noun-quote';
import {
  addsRemark,
  goesThrough,
  interruptedClause,
  isLong,
  isParenthesis,
  leftStart,
  rightEnd,
} from './phrase-content';
import { isHis } from './phrase-speaker';
import { hasOpenRelative, isCount, opensObject } from './phrase-source';
import { endsVerb } from './verb-complement';

/** How a cue phrase stands in its sentence. */
export interface Standing {
  /** Behind an opening bracket. */
  readonly bracket: boolean;
  /** “On apprend | de source judiciaire | que A” */
  readonly learns: boolean;
  /** Nothing before it is of its content. */
  readonly initial: boolean;
}

/** The content of a cue phrase. */
export interface PhraseContent {
  readonly parts: Range[];
  /** Words without a verb that are all of their sentence. */
  readonly verbless: boolean;
}

/** “Ils étaient 6 500 selon la police, | plus de 10 000 | selon les organisateurs.”: whether French words stand right behind the comma of what another source says. */
function isOtherFigure({ tokens, found, language }: Scene, { from }: Range): boolean {
  if (language.id !== 'fr') return false;
  let end = from;
  while (isSeam(itemAt(tokens, end - 1))) end--;
  if (end === from) return false;
  return newest(found, 3).some(({ reason, source }) => reason === 'according to' && source?.to === end);
}

/** A comma or a coordinator. */
function isSeam(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === Kind.Comma || (token.tags & Tag.Coordinator) !== 0);
}

/** “250 selon la police | , et 400, selon les syndicats”: whether another figure with a source of its own stands at k, behind a comma or “et”. */
function opensFigure(tokens: readonly Token[], k: number): boolean {
  let at = k;
  while (isSeam(tokens[at])) at++;
  if (at === k || tokens[at]?.kind !== Kind.Number) return false;
  for (let i = at + 1; i < at + LONGEST_FIGURE; i++) {
    const t = tokens[i];
    if (t === undefined || t.kind === Kind.Stop) return false;
    if (t.form === 'selon' || (t.form === "d'" && tokens[i + 1]?.form === 'après')) return true;
  }
  return false;
}

/** A figure and what it counts are fewer words. */
const LONGEST_FIGURE = 5;

/** The words around a cue phrase that are its content, or null where they are none. */
export function phraseContent(
  scene: Scene,
  sentence: Sentence,
  found: PlacedPhrase,
  standing: Standing,
): PhraseContent | null {
  const words = quotesBehind(scene, found);
  const left = standing.initial || words ? null : leftOf(scene, sentence, found);
  const verbless = left !== null && (isWhole(scene, sentence, left.range, found) || isOtherFigure(scene, left.range));
  const parts: Range[] = [];
  if (left !== null && (verbless || isContent(scene, sentence, found, left))) parts.push(left.range);
  const through =
    left !== null && (runsOn(scene, sentence, found) || goesThrough(scene, left.range.to - 1, scene.tokens[found.to]));
  const held = left !== null && parts.length > 0;
  if (
    standing.initial ||
    words ||
    through ||
    found.phrase.kind === 'bare' ||
    (held && goesOn(scene, sentence, found, left))
  ) {
    const right = rightOf(scene, sentence, found, standing, through);
    if (right !== null) parts.push(left === null ? right : beforeMain(scene, sentence, left.range.from, right));
  }
  const summed = verbless ? summedUp(scene, sentence, found) : null;
  if (summed !== null) parts.splice(0, parts.length, summed);
  const [first] = parts;
  if (first === undefined || isOfOther(scene, found, first)) return null;
  const alone = parts.length === 1 && !verbless && !standsAlone(scene, found, first, standing.initial);
  return alone ? null : { parts, verbless };
}

/** “La raison, selon le maire : | le manque d'argent”: the words behind a French colon that say what the verbless ones before the phrase are; or null. */
function summedUp(scene: Scene, sentence: Sentence, { to }: PlacedPhrase): Range | null {
  const { tokens, language } = scene;
  if (language.id !== 'fr' || tokens[to]?.kind !== Kind.Colon || to + 1 >= sentence.to) return null;
  const range = trimmed(tokens, { from: to + 1, to: sentence.to });
  if (range === null || (tokens[range.from] as Token).kind === Kind.OpenMark) return null;
  // “Insuffisant, selon les syndicats : la CGT réclame …”: another speaks.
  if (hasClause(scene, to, range.to) || hasMarks(tokens, [range])) return null;
  return range;
}

/** The words before a cue phrase. */
interface Left {
  readonly range: Range;
  /** “…, incapable | à ses yeux | de décider”: inside of a phrase that has no verb. */
  readonly inside: boolean;
  /** “a annoncé une aide, | « un geste inédit » selon lui” */
  readonly apposed: boolean;
}

/** The words before a cue phrase that can be its content, or null. */
function leftOf(scene: Scene, sentence: Sentence, { phrase, from, to, source }: PlacedPhrase): Left | null {
  const { tokens } = scene;
  const range = trimmed(tokens, { from: leftStart(scene, sentence, from), to: adverbStart(tokens, from) });
  if (range === null) return null;
  // “et | 400, selon les syndicats”
  if (((tokens[range.from] as Token).tags & Tag.Coordinator) !== 0 && tokens[range.from + 1]?.kind === Kind.Number)
    range.from++;
  const next = tokens[to];
  const phrasal = source !== null && phrase.kind === 'fused' && isHis(scene, source);
  const comma = phrasal ? commaBefore(tokens, from, sentence.from) : -1;
  const inside = comma > 0 && next?.kind === Kind.Word && !hasClause(scene, comma, from);
  if (inside) range.from = comma + 1;
  const closed = spanClosedAt(scene, phrase.lemma === 'pour' ? range.to - 1 : from - 1);
  const apposed = closed !== null && tokens[closed.open - 1]?.kind === Kind.Comma;
  const aside = asideBefore(scene, from, to);
  if (aside > range.from) return { range: { from: aside, to: range.to }, inside, apposed: true };
  if (closed !== null && (apposed || phrase.lemma === 'pour')) range.from = closed.open;
  // “… in Tunisia, where the sky, as she puts it, is full of birds”
  if (next?.kind === Kind.Comma && scene.language.id === 'en')
    range.from = interruptedClause(scene, range.from, range.to);
  range.from = conditionalRelative(scene, range);
  if (next?.kind === Kind.Comma && isParenthesis(tokens, from)) range.from = interruptedRelative(scene, range, to + 1);
  if (next?.kind === Kind.Comma) range.from = Math.max(range.from, consequence(scene, range));
  return { range, inside, apposed };
}

/** “Le groupe supprime des postes, | qui seraient dix mille selon la CGT”: where a French relative clause in the conditional starts that closes the range; else its start. */
function conditionalRelative(scene: Scene, { from, to }: Range): number {
  const { tokens, language } = scene;
  if (language.id !== 'fr') return from;
  for (let k = to - 1; k > from; k--) {
    const { kind, form, depth } = tokens[k] as Token;
    if (depth > 0 || kind === Kind.Comma) return from;
    if (form !== 'qui' || tokens[k - 1]?.kind !== Kind.Comma) continue;
    const group = scene.groups[firstGroupFrom(scene, k)];
    return group?.conditional === true && group.start === k + 1 ? k : from;
  }
  return from;
}

/** “la loi, | qui permettra, selon elle, d'embaucher”, “un plan | qui menace, selon elle, 300 postes”: where the French relative clause starts that the phrase interrupts; else the range's start. */
function interruptedRelative(scene: Scene, { from, to }: Range, next: number): number {
  const { tokens, language } = scene;
  if (language.id !== 'fr') return from;
  for (let k = to - 1; k > from; k--) {
    const { kind, depth, tags } = tokens[k] as Token;
    if (depth > 0 || (kind !== Kind.Word && kind !== Kind.Number)) return from;
    if ((tags & Tag.Relative) === 0 || (tags & Tag.Determiner) !== 0) continue;
    // “Ce que la CGT veut, selon lui, c'est la guerre”
    if (tokens[k - 1]?.form === 'ce') return from;
    return tokens[k - 1]?.kind === Kind.Comma || endsInVerb(scene, k, to, next) ? k : from;
  }
  return from;
}

/** Whether one finite verb is all that the relative clause at `from` has before the phrase, and no other one stands behind the phrase, at `next`. */
function endsInVerb(scene: Scene, from: number, to: number, next: number): boolean {
  const n = firstGroupFrom(scene, from);
  const verb = scene.groups[n];
  const after = scene.groups[n + 1];
  if (verb?.form !== 'finite' || verb.end !== to) return false;
  return after === undefined || after.start !== next || after.form !== 'finite';
}

/** “L'usine, qui rejette, selon l'ONG, du plomb, | a fermé”: the words behind the phrase, up to the comma before the main verb that a relative clause at `start` parts from its subject. */
function beforeMain(scene: Scene, sentence: Sentence, start: number, right: Range): Range {
  const { tokens, groups, language } = scene;
  const opened = ((tokens[start] as Token).tags & Tag.Relative) !== 0 && language.id === 'fr';
  const main = groups[firstGroupFrom(scene, sentence.from)];
  if (!opened || start === sentence.from || (main !== undefined && main.start < start)) return right;
  for (let k = right.from + 1; k + 1 < right.to; k++)
    if ((tokens[k] as Token).kind === Kind.Comma && groupAt(scene, k + 1, right.to)?.form === 'finite')
      return { from: right.from, to: k };
  return right;
}

/** “a fermé, | ce qui condamne, selon le maire, le village”: where a French clause starts that tells what comes of the one before, and that the phrase interrupts; else the range's start. */
function consequence({ tokens, language }: Scene, { from, to }: Range): number {
  if (language.id !== 'fr') return from;
  for (let k = to - 1; k > from; k--) {
    const { kind, depth, form } = tokens[k] as Token;
    if (depth > 0 || kind === Kind.Comma) return from;
    if (form === 'ce' && tokens[k - 1]?.kind === Kind.Comma && tokens[k + 1]?.form === 'qui') return k;
  }
  return from;
}

/** “La ferme – | « un bijou » | selon le maire – va fermer”: where a French quotation starts that is all of an aside with the phrase [from, to), or -1. */
function asideBefore(scene: Scene, from: number, to: number): number {
  const { tokens, language } = scene;
  const closer = tokens[to]?.kind;
  if (language.id !== 'fr' || (closer !== Kind.Dash && closer !== Kind.CloseBracket)) return -1;
  const last = tokens[from - 1]?.kind === Kind.Comma ? from - 2 : from - 1;
  const closed = last < 0 ? null : spanClosedAt(scene, last);
  const opener = closed === null ? undefined : itemAt(tokens, closed.open - 1)?.kind;
  const opens = closer === Kind.Dash ? opener === Kind.Dash : opener === Kind.OpenBracket;
  return closed !== null && opens ? closed.open : -1;
}

/** Whether the words before the phrase are said: a clause, a quotation, or what goes on behind it. */
function isContent(scene: Scene, sentence: Sentence, found: PlacedPhrase, { range, inside }: Left): boolean {
  return (
    inside ||
    isPaused(scene, found) ||
    hasClause(scene, range.from, range.to) ||
    spanClosedAt(scene, range.to - 1) !== null ||
    (found.phrase.kind === 'bare' && wordCount(scene.tokens, range.from, range.to) > 0) ||
    runsOn(scene, sentence, found)
  );
}

/** “La route – selon la préfecture – sera fermée” */
function isDashed({ tokens }: Scene, { from, to }: PlacedPhrase): boolean {
  return tokens[to]?.kind === Kind.Dash && tokens[from - 1]?.kind === Kind.Dash;
}

function isPaused(scene: Scene, found: PlacedPhrase): boolean {
  return scene.tokens[found.to]?.kind === Kind.Comma || isDashed(scene, found);
}

/** Whether what is said goes on behind the phrase, between commas or dashes. */
function goesOn(scene: Scene, sentence: Sentence, found: PlacedPhrase, { range, inside, apposed }: Left): boolean {
  const { tokens } = scene;
  const { from, to } = found;
  if (inside) return true;
  if (apposed || !isPaused(scene, found) || hasOpenRelative(scene, to, sentence.to)) return false;
  if (!hasClause(scene, range.from, range.to)) return true;
  const between = isDashed(scene, found) || isParenthesis(tokens, adverbStart(tokens, from));
  const other = opensFigure(tokens, to) || (isCount(tokens, to + 1) && !opensObject(scene, from, to, to + 3));
  return between && !other && !addsRemark(tokens, to + 1);
}

/** The words behind a cue phrase, or null. */
function rightOf(
  scene: Scene,
  sentence: Sentence,
  { from, to, source }: PlacedPhrase,
  { bracket, learns }: Standing,
  through: boolean,
): Range | null {
  const { tokens } = scene;
  let end = rightEnd(scene, sentence, to);
  end = Math.min(end, colonBeforeClaim(scene, to, end));
  if (bracket) for (let k = to; k < end; k++) if ((tokens[k] as Token).kind === Kind.CloseBracket) end = k;
  const right = trimmed(tokens, { from: learns ? to + 1 : to, to: end });
  if (right === null) return null;
  // “atteint, selon le maire, | 12 %”
  const figure = opensObject(scene, from, to, to + 3);
  if (!through && !figure && wordCount(tokens, right.from, right.to) <= 1) return null;
  // “Rumour has it | that | …”
  if (source === null) return opensWithThat(scene, right) ? { from: right.from + 1, to: right.to } : right;
  return announced(scene, learned(scene, behindLink(scene, right)));
}

/** Whether a conjunction opens the words, and no pronoun. */
function opensWithThat(scene: Scene, { from, to }: Range): boolean {
  return THAT.has((scene.tokens[from] as Token).form) && !isSubjectThat(scene, from, to);
}

/** “Selon les experts, | toutefois, | rien n'est joué”, “According to Ruiz, | however, | it is over”: the words behind what links them to the sentence before. */
function behindLink({ tokens, language }: Scene, { from, to }: Range): Range {
  const { tags, form, name } = tokens[from] as Token;
  const fixed = setPhraseEnd(tokens, from, language);
  const link =
    name < 0 &&
    !opensTime(tokens[from] as Token) &&
    ((tags & (Tag.Adverb | Tag.Function)) === (Tag.Adverb | Tag.Function) || form === 'though');
  const end = fixed > from ? fixed : link ? from + 1 : from;
  return end > from && end + 1 < to && tokens[end]?.kind === Kind.Comma ? { from: end + 1, to } : { from, to };
}

/** “recevra Nivers avec, dixit Ruiz, | « l'obligation de gagner »”, “promised, as he put it, | ‘good boots’”: only words are quoted so, or what a verb of the writer's governs. */
function quotesBehind({ tokens, language }: Scene, { phrase, from, to }: PlacedPhrase): boolean {
  if (tokens[to]?.kind !== Kind.Comma || tokens[to + 1]?.kind !== Kind.OpenMark) return false;
  if (phrase.lemma === 'dixit') return true;
  const verb = itemAt(tokens, from - 2);
  const governs = verb !== undefined && (verb.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && !BE.has(verb.form);
  return language.id === 'en' && governs && itemAt(tokens, from - 1)?.kind === Kind.Comma;
}

/** Whether the phrase is of whose voice it is, or where it is, and no cue of the words. */
function isOfOther(scene: Scene, { phrase }: PlacedPhrase, first: Range): boolean {
  // “Par la voix de son avocat, il dément les faits.”: what the verb reports, of whose voice it is.
  if (phrase.lemma === 'par la voix de' || phrase.lemma === 'par la bouche de')
    return reportsIn(scene, first.from, first.to);
  // “Côté vainqueur, on savourait”: where, not who.
  return phrase.lemma === 'côté' && (scene.tokens[first.from] as Token).form === 'on';
}

/** Whether words on one side of the phrase are said: a clause, a quotation, a long row behind a French phrase that opens its sentence. */
function standsAlone(scene: Scene, { phrase, to }: PlacedPhrase, part: Range, initial: boolean): boolean {
  if (hasClause(scene, part.from - 1, part.to) || spanClosedAt(scene, part.to - 1) !== null) return true;
  const opens = initial && !phrase.ambiguous && scene.language.id === 'fr';
  return opens && scene.tokens[to]?.kind === Kind.Comma && isLong(scene, part);
}

/** “La grève a été suivie | selon la CGT | par 80 % des agents”: a French sentence that goes on behind a cue phrase without a comma. */
function runsOn(scene: Scene, sentence: Sentence, { phrase, from, to, source }: PlacedPhrase): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'fr' || source === null || to >= sentence.to || phrase.ambiguous === true) return false;
  const next = tokens[to] as Token;
  if (itemAt(tokens, from - 1)?.kind !== Kind.Word) return false;
  if (next.kind !== Kind.Word && next.kind !== Kind.Number) return false;
  return THAT.has(next.form)
    ? endsVerb(scene, from)
    : (next.tags & (Tag.Coordinator | Tag.Subordinator | Tag.Relative)) === 0;
}

/** “Pas question de reculer, | selon Ruiz.”: words without a verb that are all of their sentence but the source. */
function isWhole(
  { tokens, heading }: Scene,
  sentence: Sentence,
  { from, to }: Range,
  { phrase, to: end }: PlacedPhrase,
): boolean {
  if (phrase.kind !== 'source-follows' || phrase.ambiguous === true) return false;
  // “Grève : vers un accord, selon la direction”
  const opens = from === sentence.from || (heading && tokens[from - 1]?.kind === Kind.Colon);
  // “Insuffisant, selon les syndicats.”
  const { tags } = tokens[from] as Token;
  const judged = tags === 0 || (tags & Tag.Adjective) !== 0;
  if (!opens || wordCount(tokens, from, to) < (judged ? 1 : 2)) return false;
  const next = tokens[end];
  return end >= sentence.to || next?.kind === Kind.Stop || next?.kind === Kind.Colon;
}

/** “…, | toujours selon X”: where the adverbs between a comma and the cue phrase at `from` start; `from` where there are none. */
function adverbStart(tokens: readonly Token[], from: number): number {
  let k = from;
  while (k > 0 && isBareAdverb(tokens[k - 1] as Token)) k--;
  return itemAt(tokens, k - 1)?.kind === Kind.Comma ? k : from;
}

function isBareAdverb({ tags, name }: Token): boolean {
  return (tags & (Tag.Adverb | Tag.Verb | Tag.Noun)) === Tag.Adverb && name < 0;
}

/** The last comma before token k that stands outside of marks, or -1. */
function commaBefore(tokens: readonly Token[], k: number, floor: number): number {
  for (let i = k - 1; i > floor; i--)
    if ((tokens[i] as Token).kind === Kind.Comma && (tokens[i] as Token).depth === 0) return i;
  return -1;
}

/** “Selon Ruiz, la route est sûre | : « On l'a vue », insiste-t-il”: the colon in [from, to) behind which another claim has a cue of its own, else `to`. */
function colonBeforeClaim({ tokens, found }: Scene, from: number, to: number): number {
  for (const { parts, cue } of newest(found, 8)) {
    const start = (parts[0] as Range).from;
    if (cue !== null && cue.from > start && start > from + 1 && start < to && tokens[start - 1]?.kind === Kind.Colon)
      return start - 1;
  }
  return to;
}

/** “De source judiciaire, | on apprend que | le suspect est libre”: what “on” learns; the range itself where that is not so. */
function learned({ tokens, language }: Scene, range: Range): Range {
  if (language.id !== 'fr' || tokens[range.from]?.form !== 'on') return range;
  for (let k = range.from + 1; k < range.to && k - range.from < LEARNING; k++)
    if (THAT.has((tokens[k] as Token).form)) return { from: k + 1, to: range.to };
  return range;
}

/** “on a par ailleurs appris hier que” */
const LEARNING = 7;
