/** Where the one who spoke does something else in the same sentence: “said it would close and left the hall”, “dit comprendre, mais refuse de céder”. */
import { HAS } from '../../language/en/copulas';
import { HANDED, LITTLE } from '../../language/en/giving';
import { OBJECT_OF } from '../../language/en/pronouns';
import { Form, Tag } from '../../language/types';
import { isArticle } from '../../syntax/english';
import { hasForm, isAuxiliary, isModal } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Kind, type Token } from '../../text/token';
import { firstGroupFrom, groupAt, type Scene } from '../unit/scene';
import { introduces } from './introduces';

/** “dit comprendre la colère, | mais refuse de céder”: where an infinitive from `from` ends before `end` as the speaker goes on with a finite verb. */
export function infinitiveEnd(scene: Scene, from: number, end: number, group: VerbGroup): number {
  const { tokens, groups } = scene;
  if (group.form !== 'finite') return end;
  for (let n = firstGroupFrom(scene, from + 1); n < groups.length; n++) {
    const next = groups[n] as VerbGroup;
    if (next.start >= end) return end;
    const verb = tokens[next.first] as Token;
    if (next.form !== 'finite' || (tokens[next.head] as Token).depth > 0) continue;
    let k = next.start - 1;
    while (k > from && ((tokens[k] as Token).tags & (Tag.Adverb | Tag.Negation)) !== 0) k--;
    const coordinator = tokens[k] as Token;
    if (k <= from || (coordinator.tags & Tag.Coordinator) === 0 || next.clitic >= 0) return end;
    // “mais pose ses conditions”, but “son nom et prénom”
    const behind = (tokens[next.end]?.tags ?? 0) & (Tag.Determiner | Tag.ObjectPronoun | Tag.Preposition);
    if ((verb.tags & (Tag.Noun | Tag.Adjective)) !== 0 && behind === 0) continue;
    return (group.number & next.number) !== 0 ? k : end;
  }
  return end;
}

/**
 * “said it would recall cars and apologised”, “ruled that it was illegal, and ordered a retrial”: a past tense that cannot go
 * with the reported modal, or stands behind a comma, is the speaker's next act.
 */
export function resumes(scene: Scene, from: number, k: number, ceiling: number, group: VerbGroup): boolean {
  const { tokens, groups } = scene;
  // American style puts the comma inside of the marks.
  const marked = (tokens[k] as Token).kind === Kind.CloseMark;
  const comma = marked || (tokens[k] as Token).kind === Kind.Comma;
  const and = comma ? k + 1 : k;
  const word = tokens[and];
  // “closed the plant, saying it had lost money, | and sold the land”
  const beside = group.form === 'participle' && comma && tokens[group.start - 1]?.kind === Kind.Comma;
  if (word === undefined || (word.form !== 'and' && word.form !== 'but')) return false;
  if (group.form !== 'finite' && !beside) return false;
  let i = and + 1;
  // “but | there were no deaths”: its subject
  while (i < ceiling && ((tokens[i] as Token).tags & Tag.Adverb) !== 0 && tokens[i]?.form !== 'there') i++;
  const next = groupAt(scene, i, ceiling);
  if (next === null || next.form !== 'finite') return false;
  // “and would not name a successor”
  if (next.negated && (tokens[next.first] as Token).form === 'would' && scene.language.verbs.refused.has(next.lemma))
    return true;
  if (!isPast(tokens[next.first] as Token) || !(beside || isPast(tokens[group.first] as Token))) return false;
  // “but declined to comment”, “and refused to say why”
  if (next.modality === 'refused' && scene.language.verbs.refused.has(next.lemma)) return true;
  if (withholds(scene, next)) return true;
  if (next.head !== next.first) return false;
  if (comma || isDoneToSubject(tokens, from, next) || thanks(scene, k, next)) return true;
  for (let n = firstGroupFrom(scene, k) - 1; n >= 0; n--) {
    const last = groups[n] as VerbGroup;
    if (last.start < from) return false;
    if (last.form === 'finite')
      return (isModal(tokens[last.first] as Token) && last.head > last.first) || shiftsTense(scene, from, last, next);
  }
  return false;
}

/** “but | did not say why”, “but | gave no details”, “but | stopped short of …”: what the speaker keeps to himself. */
function withholds({ tokens, language }: Scene, { lemma, negated, end }: VerbGroup): boolean {
  const next = tokens[end]?.form ?? '';
  if (negated) return language.verbs.refused.has(lemma);
  return (lemma === 'stop' && next === 'short') || (HANDED.has(lemma) && LITTLE.has(next));
}

/** “said it was over and | thanked the crew”, but “said the crew had come and thanked her” */
function thanks(scene: Scene, k: number, next: VerbGroup): boolean {
  const { tokens, groups, language } = scene;
  if (!language.verbs.courtesies.has(next.lemma)) return false;
  const last = groups[firstGroupFrom(scene, k) - 1];
  return last === undefined || (tokens[last.first] as Token).form !== 'had' || last.head === last.first;
}

/** “said she admires him and | praised his work”: from the present of what is reported to the past of who spoke; but “said it is dead and | buried”. */
function shiftsTense(scene: Scene, from: number, last: VerbGroup, next: VerbGroup): boolean {
  const { tokens, groups } = scene;
  if (groups[firstGroupFrom(scene, from)] !== last) return false;
  const verb = tokens[last.first] as Token;
  const past = tokens[next.first] as Token;
  if (last.head > last.first || hasForm(verb, Form.Past) || isModal(verb)) return false;
  return !hasForm(past, Form.PastParticiple) || isArticle(tokens[next.end] ?? null) || !isAuxiliary(verb);
}

/** “told him he was a danger and | jailed him”: whom the clause is about does it to nobody but another, or to himself. */
function isDoneToSubject(tokens: readonly Token[], from: number, { end }: VerbGroup): boolean {
  const object = OBJECT_OF.get((tokens[from] as Token).form);
  if (object === undefined || tokens[end]?.form !== object) return false;
  const behind = tokens[end + 1];
  // “left | her bag”
  return object !== 'her' || behind?.kind !== Kind.Word || (behind.tags & BEHIND_OBJECT) !== 0;
}

const BEHIND_OBJECT = Tag.Preposition | Tag.Coordinator | Tag.Subordinator | Tag.Determiner;

function isPast(token: Token): boolean {
  return hasForm(token, Form.Past) && !hasForm(token, Form.Infinitive);
}

/** “acknowledged a need to do more and | accelerate”: whether a base form, which goes with an infinitive or a modal verb before, stands behind a cue in the past. */
export function isBaseBehindPast(tokens: readonly Token[], group: VerbGroup, next: VerbGroup): boolean {
  const cue = tokens[group.first] as Token;
  const base = tokens[next.first] as Token;
  if (next.head > next.first || !hasForm(base, Form.Infinitive) || hasForm(base, Form.Past)) return false;
  return isPast(cue);
}

/** “said she woke at six and figured it was late”: what the person whom the clause is about thought. */
export function goesOnThinking(scene: Scene, from: number, k: number, group: VerbGroup): boolean {
  const { tokens, groups } = scene;
  const first = tokens[from] as Token;
  const next = groups[firstGroupFrom(scene, k)];
  if (group.cue?.class !== 'say' || (first.tags & Tag.SubjectPronoun) === 0 || next?.form !== 'finite') return false;
  if (next.lemma !== 'find' && next.cue?.class !== 'think') return false;
  const own = groups[firstGroupFrom(scene, from)];
  if (own === undefined || own.start >= k) return false;
  return isPast(tokens[own.first] as Token) === isPast(tokens[next.first] as Token);
}

/** “has said she wants a park and | has asked for a tram”: the auxiliary of the cue, which nothing in between has. */
export function repeatsAuxiliary(scene: Scene, from: number, k: number, ceiling: number, group: VerbGroup): boolean {
  const { tokens, groups } = scene;
  const { form } = tokens[group.first] as Token;
  if (form !== 'has' && form !== 'have') return false;
  let i = k + 1;
  while (i < ceiling && ((tokens[i] as Token).tags & (Tag.Coordinator | Tag.Adverb)) !== 0) i++;
  const next = groupAt(scene, i, ceiling);
  if (next?.form !== 'finite' || (tokens[next.first] as Token).form !== form || next.head === next.first) return false;
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const own = groups[n] as VerbGroup;
    if (own.start >= k) break;
    const perfect = own.head > own.first && !hasForm(tokens[own.head] as Token, Form.PresentParticiple);
    if (own.form === 'finite' && HAS.has((tokens[own.first] as Token).form) && perfect) return false;
  }
  return true;
}

/** “some say the plan is bad and | are voting against it”: a verb in the number of the English speaker, not of those of whom he speaks. */
export function disagrees(scene: Scene, from: number, k: number, ceiling: number, group: VerbGroup): boolean {
  const { tokens, groups } = scene;
  const and = (tokens[k] as Token).kind === Kind.Comma ? k + 1 : k;
  const { form } = tokens[and] ?? { form: '' };
  if ((form !== 'and' && form !== 'but') || group.form !== 'finite') return false;
  let i = and + 1;
  while (i < ceiling && ((tokens[i] as Token).tags & Tag.Adverb) !== 0) i++;
  const next = groupAt(scene, i, ceiling);
  if (next?.form !== 'finite' || next.number === 0 || isBaseBehindPast(tokens, group, next)) return false;
  if (group.number !== 0 && (group.number & next.number) === 0) return false;
  let own = false;
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const verb = groups[n] as VerbGroup;
    if (verb.start >= k) break;
    if (verb.form !== 'finite' || (tokens[verb.head] as Token).depth > 0) continue;
    if (verb.number === 0 || (verb.number & next.number) !== 0) return false;
    own = true;
  }
  return own;
}

/** “said a delay would be “bad” and | she accused the party of lies”: what the speaker does besides, behind a pronoun that nobody of whom he speaks can be. English only. */
export function resumesWithPronoun(scene: Scene, from: number, k: number, ceiling: number, group: VerbGroup): boolean {
  const { tokens } = scene;
  const { form } = tokens[k] as Token;
  const pronoun = tokens[k + 1]?.form ?? '';
  if ((form !== 'and' && form !== 'but') || (pronoun !== 'he' && pronoun !== 'she')) return false;
  if (group.form !== 'finite' || !isPast(tokens[group.first] as Token)) return false;
  const next = groupAt(scene, k + 2, ceiling);
  if (next?.form !== 'finite' || next.cue === null || !OF_SOMEBODY.has(next.cue.class)) return false;
  if (next.cue.class === 'say' && !introduces(scene, next, ceiling)) return false;
  if (next.head > next.first || !isPast(tokens[next.first] as Token)) return false;
  for (let i = from; i < k; i++) {
    const { name, tags, word } = tokens[i] as Token;
    if (name >= 0 || (tags & Tag.SubjectPronoun) !== 0 || word?.noun === 'person' || word?.noun === 'role')
      return false;
  }
  return true;
}

/** Classes of cues that tell what somebody does to others. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['accuse', 'order', 'promise', 'ask', 'deny', 'react', 'say']);
