/** Whether the cue of an English clause without “that” is told of a noun, whose own verb stands behind: “the man who found | the body said that …”, “polls showing | Orr in front | are wrong”. */
import { WHO } from '../../language/function-words';
import { Num, Tag } from '../../language/types';
import { headOf } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import { agree } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import { type Token, onlyWords } from '../../text/token';
import { firstFinite, firstGroupFrom, groupAt } from '../unit/scene';
import { type Search } from './search';
import { opensBesides } from '../source/participle-subject';
import { isWithinRelative } from './subordinate-clause';

/** “the man who found | the body said that …”: behind what the relative clause is about, the verb of who says it. */
export function isRelativeOfSpeaker(search: Search, start: number): boolean {
  const { scene, group, cue, ceiling } = search;
  const { tokens } = scene;
  // “the company that promised | 400 jobs | said it was sorry”
  if (!(cue.ambiguous === true || cue.frames.includes('noun'))) return false;
  // “an agent who left because he feared | a raid | confirmed it”
  const within = group.form === 'finite' && group.subject?.pronoun === true && isWithinRelative(tokens, group);
  if (!within && !WHO.has((tokens[group.start - 1] as Token | undefined)?.form ?? '')) return false;
  if (!within && hasOneVerb(search, start)) return true;
  const object = phraseAfter(tokens, start, ceiling);
  let said = object === null ? null : groupAt(scene, object.end, ceiling);
  // “Vale, who wrote a book called “Home,” | said that …”
  if (said?.form === 'past') said = scene.groups[firstGroupFrom(scene, said.end)] ?? null;
  if (said?.form !== 'finite' || said.cue == null) return false;
  // “a poll that found | most voters | say that …”
  const noun = within ? undefined : itemAt(tokens, group.start - 2);
  if (noun?.word != null && noun.name < 0 && !agree(noun.word.number, said.number)) return false;
  const plain = said.head === said.first && said.cue.class !== 'think';
  return (within && plain) || (said.cue.class === 'say' && said.cue.ambiguous !== true);
}

/** “polls showing | Orr in front | are wrong”, “a petition demanding | a vote | was lost”: whether the verb behind the -ing form goes with the noun before that, by its number or as the only one, and not with its object. */
export function isOfNounBefore({ scene, sentence, group, ceiling }: Search, start: number): boolean {
  const { tokens } = scene;
  const noun = itemAt(tokens, group.start - 1);
  if (group.form !== 'participle' || noun === undefined || (noun.tags & Tag.Noun) === 0) return false;
  const verb = firstFinite(scene, start, ceiling);
  const object = verb === null ? null : phraseAfter(tokens, start, verb.start);
  if (verb === null || object === null || !agree(noun.word?.number ?? 0, verb.number)) return false;
  for (let k = object.start; k <= object.end; k++)
    if (((tokens[k] as Token).tags & Tag.Coordinator) !== 0) return false;
  const head = tokens[headOf(tokens, object.start, object.end, false)];
  if (head !== undefined && !agree(head.name >= 0 ? Num.Singular : (head.word?.number ?? 0), verb.number)) return true;
  const { subject } = group;
  if (subject === null || subject.end !== group.start || !opensBesides(scene, sentence.from, subject.start))
    return false;
  const next = firstFinite(scene, verb.end, ceiling);
  return next === null || !onlyWords(tokens, verb.end, next.start);
}

/** “The man who confirmed | the deal last week | resigned|.”: whether one finite verb stands behind the cue in its sentence, and none before it, outside of a heading. */
function hasOneVerb({ scene, sentence, group }: Search, start: number): boolean {
  const { groups } = scene;
  if (scene.heading) return false;
  let verbs = 0;
  for (let n = firstGroupFrom(scene, sentence.from); n < groups.length; n++) {
    const other = groups[n] as VerbGroup;
    if (other.start >= sentence.to) break;
    if (other === group || other.form !== 'finite') continue;
    if (other.start < start || ++verbs > 1) return false;
  }
  return verbs === 1;
}
