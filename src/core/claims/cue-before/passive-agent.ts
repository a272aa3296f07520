/** By whom, in the passive: the phrase behind “par”, “by”, and where content can start beside it. */
import { CLITICS } from '../../language/fr/pronouns';
import { Form, Num, Tag } from '../../language/types';
import { closedAppositions } from '../../syntax/appositions-behind';
import { isOf } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm, isAgent } from '../../syntax/readings';
import { isOfTime } from '../../syntax/time';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Case, Kind, type Token } from '../../text/token';
import { firstGroupFrom, type Range, type Scene } from '../unit/scene';

/** Who acts, and behind the comma that closes what is told of him: “by Ann Orr, a nurse, | of hiding the risks”. */
export interface Agent extends Range {
  readonly end: number;
}

/** The phrase behind “par”, “by”, or null. */
export function agentOf(scene: Scene, from: number, ceiling: number): Agent | null {
  const { tokens } = scene;
  for (let k = from; k < ceiling && k - from < 40; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0) continue;
    if (t.kind === Kind.Stop || t.kind === Kind.Semicolon) return null;
    if (t.form !== 'par' && t.form !== 'by') continue;
    if (isOfNearer(scene, from, k)) continue;
    const phrase = phraseAfter(tokens, k + 1, ceiling);
    // “a group called Calm had 900 members by yesterday”
    if (phrase !== null && isOfTime(tokens[phrase.end - 1])) continue;
    // “41 euros par action”, “annoncé par courriel”: a French noun without its article acts in nothing.
    if (phrase !== null && isBareNoun(scene, phrase.start)) continue;
    // “were told by text message to leave”: how, and not by whom.
    if (behindMeans(scene, k, ceiling) > k) return null;
    if (phrase === null) return null;
    const to = beforeReproach(tokens, k + 2, phrase.end);
    const closed = to === phrase.end ? closedAppositions(tokens, to, ceiling) : to;
    return { from: k + 1, to: closed, end: closed > to ? closed + 1 : closed };
  }
  return null;
}

/** “told that the plan was opposed | by | most residents”, “called “cowards” after a decision taken | by | an officer”: whether another verb in the passive, or a participle behind its noun, stands right before the preposition at k, behind `from`. */
function isOfNearer(scene: Scene, from: number, k: number): boolean {
  const { tokens, groups } = scene;
  const nearest = groups[firstGroupFrom(scene, k) - 1];
  if (nearest !== undefined && nearest.start >= from && nearest.passive && nearest.form === 'finite') return true;
  const done = tokens[k - 1];
  const thing = tokens[k - 2];
  if (k - 2 < from || done === undefined || thing === undefined || done.depth > 0) return false;
  return hasForm(done, Form.PastParticiple) && (thing.tags & (Tag.Noun | Tag.Verb)) === Tag.Noun && thing.depth === 0;
}

/** Whether a French noun in the singular, of a thing, stands at k without its article. */
function isBareNoun({ tokens, language }: Scene, k: number): boolean {
  const { name, tags, word, letterCase } = tokens[k] as Token;
  if (language.id !== 'fr' || name >= 0 || letterCase !== Case.Lower || word?.number === Num.Plural) return false;
  return (tags & (Tag.Noun | Tag.Determiner | Tag.NominalPronoun)) === Tag.Noun && !isAgent(tokens[k]);
}

/** “by email”, “by text message”, “by letter”: behind an English means of telling without an article, which starts at k; or k. */
export function behindMeans({ tokens, language }: Scene, k: number, ceiling: number): number {
  const means = tokens[k + 1];
  if (language.id !== 'en' || tokens[k]?.form !== 'by' || means === undefined) return k;
  if (k + 1 >= ceiling || !language.nouns.means.has(means.form)) return k;
  const next = tokens[k + 2];
  if (next?.form === 'message') return k + 3;
  // “by phone companies”
  return next !== undefined && next.kind === Kind.Word && (next.tags & (Tag.Noun | Tag.Calendar)) === Tag.Noun
    ? k
    : k + 2;
}

/** “par les syndicats | de « mépris »”, “by unions | of “contempt””, “par sa voisine | de l'avoir volée”: where words in marks or an infinitive follow, or `end`. */
function beforeReproach(tokens: readonly Token[], from: number, end: number): number {
  for (let k = from; k < end; k++)
    if (isOf(tokens[k] as Token) && (tokens[k + 1]?.kind === Kind.OpenMark || hasPerfect(tokens, k + 1))) return k;
  return end;
}

/** “de | l'avoir volée”, “de | s'être enrichi”: whether a French infinitive of the past stands at k, behind its pronoun. */
function hasPerfect(tokens: readonly Token[], k: number): boolean {
  const at = CLITICS.has(tokens[k]?.form ?? '') ? k + 1 : k;
  const verb = tokens[at];
  const participle = tokens[at + 1];
  if (verb === undefined || participle === undefined) return false;
  return (verb.form === 'avoir' || verb.form === 'être') && hasForm(participle, Form.PastParticiple);
}

/** Where content can start: behind the agent if that comes first. */
export function agentFirst(scene: Scene, group: VerbGroup, agent: Agent): number {
  for (let k = group.end; k < agent.from; k++) {
    const t = scene.tokens[k] as Token;
    if (t.kind === Kind.OpenMark || t.form === 'que' || t.form === "qu'" || t.form === 'that') return group.end;
  }
  return agent.end;
}
