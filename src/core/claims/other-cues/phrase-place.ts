/** Where a cue phrase stands: at the start of a clause, in a relative clause, within what another says. */
import { RELATIVE_PRONOUNS, THAT } from '../../language/function-words';
import { RELATIVES } from '../../language/en/pronouns';
import { Tag } from '../../language/types';
import { isDeterminer } from '../../syntax/noun-phrase';
import { phraseBefore } from '../../syntax/phrase-before';
import { isConjunctionBefore } from '../../syntax/segments';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { startsClause } from '../content/clause';
import { firstGroupFrom, spanOpenedAt, type Scene } from '../unit/scene';
import type { PlacedPhrase } from './cue-phrase';
import { itemAt } from '../../text/item-at';

/** `opening`: what is said follows; `reported`: another says it; `inner`: anywhere else, what is said stands around it or before. */
type Place = 'opening' | 'relative' | 'reported' | 'inner';

/** Where the cue phrase with its source stands in the sentence. */
export function placeOf(scene: Scene, sentence: Sentence, { from, to, source }: PlacedPhrase): Place {
  const { tokens } = scene;
  const k = itemAt(tokens, from - 1)?.kind === Kind.Comma ? from - 2 : from - 1;
  const before = tokens[k]?.form ?? '';
  if (source !== null && opensJoined(scene, sentence, k, to)) return 'opening';
  const that = THAT.has(before);
  // “X affirme que, selon Y, …”: within what X says.
  if (that && from > sentence.from + 2 && isReportedThat(scene, k)) return 'reported';
  // “Reste que, selon Y, …”
  if (that && !isRelativeThat(scene, sentence, k)) return 'opening';
  const pronoun = scene.language.id === 'en' ? RELATIVES.has(before) : RELATIVE_PRONOUNS.has(before);
  if (source !== null && pronoun && from > sentence.from + 1) return 'relative';
  if (isInitial(scene, sentence, from)) return 'opening';
  return source !== null && interruptsReported(scene, sentence, from) ? 'reported' : 'inner';
}

/** “X affirme que le pont|, selon Y, | tiendra”: whether only the subject of a clause that another reports stands before the comma of the phrase. */
function interruptsReported(scene: Scene, sentence: Sentence, from: number): boolean {
  const { tokens, groups } = scene;
  const verb = groups[firstGroupFrom(scene, from) - 1];
  if (tokens[from - 1]?.kind !== Kind.Comma || verb === undefined || verb.start < sentence.from) return false;
  if (verb.cue === null || (tokens[verb.head] as Token).depth > 0) return false;
  for (let k = from - 2; k >= verb.end && from - k < LONGEST_SUBJECT; k--) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma || t.kind === Kind.Semicolon || t.kind === Kind.Colon) return false;
    if (THAT.has(t.form)) return k === verb.end || !isRelativeThat(scene, sentence, k);
  }
  return false;
}

/** The subject that a source interrupts has fewer words. */
const LONGEST_SUBJECT = 20;

/** “…, but, | according to Ruiz, the town will wait”, “parce que, | selon Ruiz, la ville attend”: whether a clause starts behind the conjunction at k and the cue phrase that ends at `to`. */
function opensJoined(scene: Scene, sentence: Sentence, k: number, to: number): boolean {
  const { tokens } = scene;
  const conjunction = tokens[k];
  if (conjunction === undefined || k <= sentence.from || conjunction.name >= 0) return false;
  const { form, tags } = conjunction;
  const joins = THAT.has(form)
    ? isConjunctionBefore(tokens[k - 1] as Token, conjunction)
    : (tags & (Tag.Coordinator | Tag.Subordinator)) !== 0 && (tags & (Tag.Relative | Tag.Determiner)) === 0;
  const behind = tokens[to]?.kind === Kind.Comma ? to + 1 : to;
  // “He left and | according to staff “smiled at everyone””
  const quoted = form === 'and' && spanOpenedAt(scene, behind) !== null;
  return joins && (quoted || startsClause(scene, behind, sentence.to));
}

/** “un mur | que”: whether a phrase with an article, or a name, stands before the pronoun. */
function isRelativeThat({ tokens }: Scene, { from }: Sentence, that: number): boolean {
  const first = tokens[phraseBefore(tokens, that, from)?.start ?? -1];
  return first !== undefined && (isDeterminer(first) || (first.name >= 0 && first.word === null));
}

/** “X affirme | que”, but “Reste | que”, “The trouble is | that”: whether the last verb before the conjunction reports what stands behind it. */
function isReportedThat(scene: Scene, that: number): boolean {
  return scene.groups[firstGroupFrom(scene, that) - 1]?.cue != null;
}

/** Whether the phrase opens its sentence, or what stands behind a semicolon, perhaps behind a coordinator, an adverb or a label. */
export function isInitial(scene: Scene, sentence: Sentence, from: number): boolean {
  for (let k = from - 1; k >= sentence.from; k--) {
    const t = scene.tokens[k] as Token;
    if (t.kind === Kind.Semicolon && t.depth === 0) return true;
    if (t.kind === Kind.Comma || t.kind === Kind.Dash || t.kind === Kind.OpenBracket || t.kind === Kind.Break) continue;
    if (t.kind === Kind.Word && (t.tags & (Tag.Coordinator | Tag.Adverb)) !== 0 && t.name < 0) continue;
    return false;
  }
  return true;
}
