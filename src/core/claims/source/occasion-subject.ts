/** Whose occasion it is to say something: “C'est l'occasion pour | le maire | de dénoncer un recul”. */
import { OCCASIONS, STILL_TO_COME } from '../../language/fr/occasions';
import { namesAgent } from '../../syntax/head-noun';
import { isOf } from '../../syntax/noun-phrase';
import { bareSubject, type Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import type { Scene } from '../unit/scene';

/** Somebody behind “l'occasion pour” before a French infinitive with “de”, or null. */
export function occasionSubject(scene: Scene, { from }: Sentence, { form, start }: VerbGroup): Subject | null {
  const { tokens, names, language } = scene;
  const of = start - 1;
  if (language.id !== 'fr' || form !== 'infinitive' || of <= from || !isOf(tokens[of] as Token)) return null;
  const end = tokens[of - 1]?.kind === Kind.Comma ? of - 1 : of;
  let k = end - 1;
  while (k > from && end - k < LONGEST_SUBJECT && tokens[k]?.form !== 'pour') k--;
  const noun = tokens[k - 1]?.kind === Kind.Comma ? k - 2 : k - 1;
  if (tokens[k]?.form !== 'pour' || !OCCASIONS.has(itemAt(tokens, noun)?.form ?? '')) return null;
  for (let i = from; i < noun; i++) if (STILL_TO_COME.has((tokens[i] as Token).form)) return null;
  const somebody = names[tokens[k + 1]?.name ?? -1] !== undefined || namesAgent(tokens, k + 1, end, true);
  return somebody ? bareSubject({ start: k + 1, end }) : null;
}

/** “pour”, whose occasion it is and “de” are fewer words. */
const LONGEST_SUBJECT = 32;
