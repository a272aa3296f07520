/** What a second English verb behind “and” or “but” goes with: verbs that are joined have the same form. */
import { FEELING } from '../../language/en/infinitives';
import { Form, Tag } from '../../language/types';
import { headOf } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import { isDeterminer } from '../../syntax/noun-phrase';
import { behindAdverbs, hasForm, isAgent } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Kind, type Token } from '../../text/token';
import { startsClause } from './clause';
import { firstGroupFrom, groupAt, type Scene } from '../unit/scene';

/**
 * “vowed to fight | and left the room”, “saying it had lost money | and selling the land”: whether the verb behind the comma or
 * coordinator at k can go with none of the content from `from`, and so goes on with what the speaker does.
 */
export function leavesContent(scene: Scene, from: number, k: number, ceiling: number, group: VerbGroup): boolean {
  const { tokens, groups } = scene;
  const at = behindCoordinator(tokens, k, ceiling);
  const next = at < 0 ? null : groupAt(scene, at, ceiling);
  if (next === null || next.clitic >= 0) return false;
  const verb = tokens[next.first] as Token;
  if (next.form === 'participle')
    return group.form === 'participle' && hasForm(verb, Form.PresentParticiple) && !hasParticiple(tokens, from, k);
  if (next.form !== 'finite' || !isPlainFinite(tokens, next)) return false;
  let last: VerbGroup | null = null;
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const own = groups[n] as VerbGroup;
    if (own.start >= k) break;
    if (own.form === 'finite') return false;
    last = own;
  }
  if (last === null || (last.form !== 'infinitive' && !isParticiple(tokens[last.first] as Token))) return false;
  // “asked to be heard and treated fairly”
  return !(hasForm(verb, Form.PastParticiple) && hasForm(tokens[last.head] as Token, Form.PastParticiple));
}

/** “in favour of supporting but not | endorsing it”, “have been drinking and | threatening staff”: whether a participle goes with one of the content before the coordinator at k. */
export function goesOnWithParticiple(scene: Scene, k: number, next: VerbGroup, group: VerbGroup): boolean {
  const { tokens, groups } = scene;
  if (((tokens[k] as Token).tags & Tag.Coordinator) === 0) return false;
  // “recalled meeting her | and thinking that …”
  const first = tokens[group.end];
  if (group.form === 'finite' && first !== undefined && hasForm(first, Form.PresentParticiple)) return true;
  const last = groups[firstGroupFrom(scene, next.start) - 1];
  if (last === undefined || last.start <= group.start || (tokens[last.head] as Token).depth > 0) return false;
  return isProgressive(tokens, last);
}

/** “meeting her”, “have been blocking the road”: whether the verb is an -ing form, with or without “be”. */
export function isProgressive(tokens: readonly Token[], { head }: VerbGroup): boolean {
  return hasForm(tokens[head] as Token, Form.PresentParticiple);
}

/**
 * “said the storm had passed, | thanked the crews and urged residents to stay home”: whether the verb behind the comma at k and another
 * behind “and” go on with what the speaker does, for the words from `from` are about a thing, and only somebody urges.
 */
export function opensSeries(scene: Scene, from: number, k: number, ceiling: number, group: VerbGroup): boolean {
  const { tokens, groups } = scene;
  const next = (tokens[k] as Token).kind === Kind.Comma ? groupAt(scene, k + 1, ceiling) : null;
  if (next === null || !isAct(tokens, next) || group.form !== 'finite') return false;
  // “said the dam, which is old|, was unsafe and …”: its own verb.
  if (!isAboutThing(tokens, from, ceiling) || !startsClause(scene, from, k)) return false;
  for (let n = firstGroupFrom(scene, next.end); n < groups.length; n++) {
    const last = groups[n] as VerbGroup;
    if (last.start >= ceiling || last.start - k > REACH) return false;
    if (last.form !== 'finite' && last.form !== 'past') continue;
    if (tokens[last.start - 1]?.form !== 'and' || !isAct(tokens, last)) return false;
    return isPersonal(next) || isPersonal(last);
  }
  return false;
}

/** “says the rule is fair | but wishes it applied to staff”: whether the verb behind the comma or coordinator at k tells what the speaker feels, for the words from `from` are about a thing. */
export function feels(scene: Scene, from: number, k: number, ceiling: number, group: VerbGroup): boolean {
  const { tokens } = scene;
  const at = behindCoordinator(tokens, k, ceiling);
  const next = at < 0 ? null : groupAt(scene, at, ceiling);
  if (next?.form !== 'finite' || group.form !== 'finite' || !FEELING.has(next.lemma)) return false;
  const past = hasForm(tokens[next.first] as Token, Form.Past);
  return past === hasForm(tokens[group.first] as Token, Form.Past) && isAboutThing(tokens, from, ceiling);
}

/** Whether the phrase at `from` is of nobody and of no body. */
function isAboutThing(tokens: readonly Token[], from: number, ceiling: number): boolean {
  const subject = phraseAfter(tokens, from, ceiling);
  if (subject?.start !== from || (tokens[from] as Token).name >= 0) return false;
  const head = tokens[headOf(tokens, from, subject.end, false)];
  const kind = head?.word?.noun;
  if (head === undefined || isAgent(head) || kind === 'person' || kind === 'role' || kind === 'organization')
    return false;
  return kind != null || isDeterminer(tokens[from] as Token);
}

/** A verb that tells what somebody does, or a form that can be a participle or a noun and has a name as object: “accused Ruiz”. */
function isAct(tokens: readonly Token[], group: VerbGroup): boolean {
  if (group.form === 'finite' && isPlainFinite(tokens, group)) return true;
  if ((group.form !== 'finite' && group.form !== 'past') || group.head > group.first) return false;
  const object = tokens[group.end];
  return object !== undefined && object.name >= 0 && !hasForm(tokens[group.first] as Token, Form.Infinitive);
}

/** No series of verbs is longer. */
const REACH = 24;

/** A verb that no thing does: “accused”, “urged”, “promised”. */
function isPersonal({ cue }: VerbGroup): boolean {
  return (
    cue !== null &&
    cue.act !== true &&
    (cue.animate === true || cue.object === 'addressee' || OF_SOMEBODY.has(cue.class))
  );
}

const OF_SOMEBODY: ReadonlySet<string> = new Set(['order', 'promise', 'accuse', 'ask', 'deny', 'judge']);

/** Behind the coordinator at k, or behind the comma at k, and the adverbs that follow; -1 without a coordinator. */
function behindCoordinator(tokens: readonly Token[], k: number, ceiling: number): number {
  const i = (tokens[k] as Token).kind === Kind.Comma ? k + 1 : k;
  const { form } = tokens[i] ?? { form: '' };
  if (form !== 'and' && form !== 'but') return -1;
  return behindAdverbs(tokens, i + 1, ceiling);
}

/** A finite verb that is no infinitive and no noun: “left”, “says”, but not “put”, “rates”. */
function isPlainFinite(tokens: readonly Token[], { first, head }: VerbGroup): boolean {
  const verb = tokens[first] as Token;
  if (head > first) return true;
  return !hasForm(verb, Form.Infinitive) && (verb.tags & Tag.Noun) === 0;
}

function isParticiple(token: Token): boolean {
  return hasForm(token, Form.PresentParticiple) && (token.tags & Tag.Noun) === 0;
}

function hasParticiple(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (((tokens[k] as Token).tags & Tag.Verb) !== 0 && isParticiple(tokens[k] as Token)) return true;
  return false;
}
