/** The words behind a cue phrase that can be its content. */
import { ANNOUNCING } from '../../language/fr/announcements';
import { BE } from '../../language/en/copulas';
import { THAT } from '../../language/function-words';
import { Tag } from '../../language/types';
import { isAuxiliary } from '../../syntax/readings';
import { setPhraseEnd } from '../../syntax/set-phrase';
import { opensTime } from '../../syntax/time';
import type { Sentence } from '../../text/sentences';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { isSubjectThat } from '../content/subject-that';
import { firstGroupFrom, groupAt, hasMarks, newest, type Range, type Scene, trimmed, wordCount } from '../unit/scene';
import type { PlacedPhrase, Standing } from './cue-phrase';
import { announced } from './noun-quote';
import { rightEnd } from './phrase-content';
import { opensObject } from './phrase-source';

/** “La raison, selon le maire : | le manque d'argent”: the words behind a French colon that say what the verbless ones before the phrase are; or null. */
export function summedUp(scene: Scene, sentence: Sentence, { from, to }: PlacedPhrase): Range | null {
  const { tokens, language } = scene;
  if (language.id !== 'fr' || tokens[to]?.kind !== Kind.Colon || to + 1 >= sentence.to) return null;
  const range = trimmed(tokens, { from: to + 1, to: sentence.to });
  if (range === null || (tokens[range.from] as Token).kind === Kind.OpenMark) return null;
  if (hasMarks(tokens, [range])) return null;
  // “Insuffisant, selon les syndicats : la CGT réclame …”: another speaks; “Autre conséquence, selon la CGT : les loyers monteront”
  return hasClause(scene, to, range.to) && !announcesMore(tokens, sentence.from, from) ? null : range;
}

/** “Autre | conséquence |, selon Ruiz :”: whether a noun that stands for what follows is among the words in [from, to). */
function announcesMore(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to && k - from < LONGEST_ANNOUNCEMENT; k++)
    if (ANNOUNCING.has((tokens[k] as Token).form)) return true;
  return false;
}

const LONGEST_ANNOUNCEMENT = 8;

/** “L'usine, qui rejette, selon l'ONG, du plomb, | a fermé”: the words behind the phrase, up to the comma before the main verb that a relative clause at `start` parts from its subject. */
export function beforeMain(scene: Scene, sentence: Sentence, start: number, right: Range): Range {
  const { tokens, groups, language } = scene;
  const opened = ((tokens[start] as Token).tags & Tag.Relative) !== 0 && language.id === 'fr';
  const main = groups[firstGroupFrom(scene, sentence.from)];
  if (!opened || start === sentence.from || (main !== undefined && main.start < start)) return right;
  for (let k = right.from + 1; k + 1 < right.to; k++)
    if ((tokens[k] as Token).kind === Kind.Comma && groupAt(scene, k + 1, right.to)?.form === 'finite')
      return { from: right.from, to: k };
  return right;
}

/** The words behind a cue phrase, or null. */
export function rightOf(
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
  const figure = opensObject(scene, from, to, to + 3) || isPredicate(scene, from, to);
  if (!through && !figure && wordCount(tokens, right.from, right.to) <= 1) return null;
  // “Rumour has it | that | …”
  if (source === null) return opensWithThat(scene, right) ? { from: right.from + 1, to: right.to } : right;
  return announced(scene, learned(scene, behindLink(scene, right)));
}

/** “qui serait|, selon elle, | juste”: whether the French verb before the comma of the phrase is a copula, whose adjective stands behind. */
function isPredicate({ tokens, language }: Scene, from: number, to: number): boolean {
  if (language.id !== 'fr' || tokens[from - 1]?.kind !== Kind.Comma || tokens[to]?.kind !== Kind.Comma) return false;
  const verb = itemAt(tokens, from - 2);
  return verb !== undefined && (verb.tags & Tag.Verb) !== 0 && isAuxiliary(verb);
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
export function quotesBehind({ tokens, language }: Scene, { phrase, from, to }: PlacedPhrase): boolean {
  if (tokens[to]?.kind !== Kind.Comma || tokens[to + 1]?.kind !== Kind.OpenMark) return false;
  if (phrase.lemma === 'dixit') return true;
  const verb = itemAt(tokens, from - 2);
  const governs = verb !== undefined && (verb.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && !BE.has(verb.form);
  return language.id === 'en' && governs && itemAt(tokens, from - 1)?.kind === Kind.Comma;
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
