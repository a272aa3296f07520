/** “The minister, | after saying that the road was safe, | stayed at home”: an English participle between a subject and its verb. */
import { INTERRUPTING } from '../../language/en/prepositions';
import { Tag } from '../../language/types';
import type { Phrase } from '../../syntax/noun-phrase';
import { phraseBefore } from '../../syntax/phrase-before';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { firstGroupFrom, type Scene } from '../unit/scene';

/** What stands between a subject and its verb. */
export interface Interruption {
  /** The subject, before the comma. */
  readonly subject: Phrase;
  /** The comma behind which the verb stands. */
  readonly end: number;
}

/** The interruption that the participle opens; null where it opens none. */
export function interruption(scene: Scene, { from, to }: Sentence, group: VerbGroup): Interruption | null {
  const { tokens, language } = scene;
  if (language.id !== 'en' || group.form !== 'participle') return null;
  const comma = INTERRUPTING.has(tokens[group.start - 1]?.form ?? '') ? group.start - 2 : group.start - 1;
  if (comma <= from || itemAt(tokens, comma)?.kind !== Kind.Comma) return null;
  const subject = phraseBefore(tokens, comma, from);
  if (subject === null || subject.end !== comma || subject.governed) return null;
  // “rejected | the claim |, saying it was late”: the object of the verb before.
  const verb = scene.groups[firstGroupFrom(scene, subject.start) - 1];
  if (verb !== undefined && verb.form === 'finite' && verb.end === subject.start) return null;
  const end = verbComma(scene, group.end, to);
  return end < 0 ? null : { subject, end };
}

/** The comma behind k that a finite verb follows, or -1. */
function verbComma(scene: Scene, k: number, to: number): number {
  const { tokens, groups } = scene;
  let seen = k;
  for (let n = firstGroupFrom(scene, k); n < groups.length; n++) {
    const { start, form, first } = groups[n] as VerbGroup;
    if (start >= to) return -1;
    for (; seen < start; seen++) if ((tokens[seen] as Token).kind === Kind.Semicolon) return -1;
    let i = start - 1;
    while (i > k && ((tokens[i] as Token).tags & (Tag.Adverb | Tag.Noun | Tag.Verb)) === Tag.Adverb) i--;
    const { kind, depth } = tokens[i] as Token;
    if (kind === Kind.Comma && depth === 0 && form === 'finite' && ((tokens[first] as Token).tags & Tag.Noun) === 0)
      return i;
    if (kind === Kind.Stop || kind === Kind.Semicolon) return -1;
  }
  return -1;
}
