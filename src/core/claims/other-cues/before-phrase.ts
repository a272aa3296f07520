/** The words before a cue phrase that can be its content. */
import { EMPHATIC } from '../../language/fr/pronouns';
import { Form, Tag } from '../../language/types';
import { hasForm } from '../../syntax/readings';
import type { Sentence } from '../../text/sentences';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { firstFinite, firstGroupFrom, type Range, type Scene, spanClosedAt, trimmed } from '../unit/scene';
import type { PlacedPhrase } from './cue-phrase';
import { interruptedClause, isParenthesis, leftStart } from './phrase-content';
import { isHis } from './phrase-speaker';

/** The words before a cue phrase. */
export interface Left {
  readonly range: Range;
  /** “…, incapable | à ses yeux | de décider”: inside of a phrase that has no verb. */
  readonly inside: boolean;
  /** “a annoncé une aide, | « un geste inédit » selon lui” */
  readonly apposed: boolean;
}

/** The words before a cue phrase that can be its content, or null. */
export function leftOf(scene: Scene, sentence: Sentence, { phrase, from, to, source }: PlacedPhrase): Left | null {
  const { tokens } = scene;
  const range = trimmed(tokens, { from: leftStart(scene, sentence, from), to: adverbStart(tokens, from) });
  if (range === null) return null;
  // “et | 400, selon les syndicats”
  if (((tokens[range.from] as Token).tags & Tag.Coordinator) !== 0 && tokens[range.from + 1]?.kind === Kind.Number)
    range.from++;
  const next = tokens[to];
  const phrasal = source !== null && phrase.kind === 'fused' && isHis(scene, source);
  const comma = phrasal ? commaBefore(tokens, from, sentence.from) : -1;
  const inside =
    (comma > 0 && next?.kind === Kind.Word && !hasClause(scene, comma, from)) ||
    describesObject(scene, sentence, from, source);
  if (inside) range.from = commaBefore(tokens, from, sentence.from) + 1;
  const closed = spanClosedAt(scene, phrase.lemma === 'pour' ? range.to - 1 : from - 1);
  const apposed =
    closed !== null && tokens[closed.open - 1]?.kind === Kind.Comma && !isSaidInMarks(scene, closed.open - 1);
  const aside = asideBefore(scene, from, to);
  if (aside > range.from) return { range: { from: aside, to: range.to }, inside, apposed: true };
  if (closed !== null && (apposed || phrase.lemma === 'pour')) range.from = closed.open;
  // “… in Tunisia, where the sky, as she puts it, is full of birds”
  if (next?.kind === Kind.Comma && scene.language.id === 'en')
    range.from = interruptedClause(scene, range.from, range.to);
  range.from = relativeBefore(scene, range, isParenthesis(tokens, from));
  if (next?.kind === Kind.Comma && isParenthesis(tokens, from)) range.from = interruptedRelative(scene, range, to + 1);
  if (next?.kind === Kind.Comma) {
    range.from = Math.max(range.from, consequence(scene, range));
    if (isParenthesis(tokens, from) && describesObject(scene, sentence, from - 1, source))
      range.from = commaBefore(tokens, from - 1, sentence.from) + 1;
  }
  return { range, inside, apposed };
}

/** “Ruiz told aides|, “Go,” according to two of them”: whether an English verb that quotes stands before the comma at k, perhaps with who is told. */
function isSaidInMarks(scene: Scene, k: number): boolean {
  const { groups, language, tokens } = scene;
  const verb = language.id === 'en' ? groups[firstGroupFrom(scene, k) - 1] : undefined;
  if (verb?.cue == null || !verb.cue.frames.includes('quote') || k - verb.end > LONGEST_HEARER) return false;
  for (let n = verb.end; n < k; n++) if ((tokens[n] as Token).kind === Kind.Comma) return false;
  return true;
}

/** Who is told has fewer words. */
const LONGEST_HEARER = 5;

/** “s'en est pris aux arbitres, | coupables | selon lui d'une faute”, “a quitté le parti, | devenu|, selon elle, une coquille vide”: whether an adjective or a noun without its article is all that stands between a French main clause with its comma and the phrase at `to`, whose source a pronoun names. */
function describesObject(scene: Scene, sentence: Sentence, to: number, source: Range | null): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'fr' || source === null || source.to - source.from !== 1) return false;
  if (!EMPHATIC.has((tokens[source.from] as Token).form)) return false;
  const comma = commaBefore(tokens, to, sentence.from);
  if (comma < 0 || to - comma < 2 || to - comma > LONGEST_DESCRIPTION) return false;
  const first = tokens[comma + 1] as Token;
  if (first.kind !== Kind.Word || first.letterCase !== Case.Lower || hasForm(first, Form.PresentParticiple))
    return false;
  if ((first.tags & Tag.Adverb) !== 0 && first.form !== 'trop') return false;
  if ((first.tags & (Tag.Function | Tag.Determiner | Tag.Preposition)) !== 0 && first.form !== 'trop') return false;
  return firstFinite(scene, comma, to) === null && hasClause(scene, sentence.from, comma);
}

/** An adjective with its adverbs, or a noun with its adjective. */
const LONGEST_DESCRIPTION = 4;

/** “Le dialogue, | dont le principe est bon selon lui|, …”, “supprime des postes, | qui seraient dix mille, selon la CGT”: where a French relative clause behind a comma starts that closes the range, if no comma parts it from the phrase or it is in the conditional; else the range's start. */
function relativeBefore(scene: Scene, { from, to }: Range, paused: boolean): number {
  const { tokens, language } = scene;
  if (language.id !== 'fr') return from;
  for (let k = to - 1; k > from; k--) {
    const { kind, depth, tags } = tokens[k] as Token;
    if (depth > 0 || kind === Kind.Comma) return from;
    if ((tags & Tag.Relative) === 0 || tokens[k - 1]?.kind !== Kind.Comma) continue;
    if (!paused) return k;
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

/** “…, | toujours selon X”: where the adverbs between a comma and the cue phrase at `from` start; `from` where there are none. */
export function adverbStart(tokens: readonly Token[], from: number): number {
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
