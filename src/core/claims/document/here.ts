/** What the paragraph up to a place tells of those who come up in it. */
import { Weight } from './weight';
import { Num } from '../../language/types';
import { compatible } from '../../actors/cast/entity';
import { WITH_AGENT } from '../cue-before/passive-cue';
import type { LocalClaim } from '../unit/local-claim';
import { sentenceAt } from './named-behind';
import type { People } from './people';
import type { Pointed } from './pointing';
import type { Description, Salient } from './reference';

/** “Luc Orr was told by the minister that …”: the person who is the subject of a claim's passive, whom the text goes on about; or null. */
export function patientOf({ reason, source, cue }: LocalClaim, { unit, salient }: People): Salient | null {
  if (reason !== WITH_AGENT || source === null || cue === null || source.start < cue.start) return null;
  const { sentences } = unit.analysis;
  const sentence = sentenceAt(sentences, cue.start);
  for (let n = salient.length - 1; n >= 0; n--) {
    const one = salient[n] as Salient;
    if (one.age > 0) return null;
    if (one.start >= cue.start || one.weight < Weight.Acting) continue;
    return sentenceAt(sentences, one.start) === sentence && one.entity.type === 'person' ? one : null;
  }
  return null;
}

/** “Luc Orr a écrit | au préfet”, “Il a écrit | au préfet”: whether somebody else is in the sentence of the words at a place, so that they do not mean him. */
export function isBesideSomebody(start: number, { unit, salient }: People): boolean {
  const { sentences } = unit.analysis;
  const since = sentences[sentenceAt(sentences, start)] ?? 0;
  if (OPENS_WITH_PRONOUN.test(unit.text.slice(since, start))) return true;
  return salient.some((one) => one.age === 0 && one.start >= since && one.entity.type === 'person');
}

/** “Luc Orr perd des clients. Sa voisine s'en moque. « … », dit-elle”: whether whoever acts in the paragraph cannot be meant by the pronoun for somebody of his. */
export function isOfAnother({ gender }: Description, salient: readonly Salient[]): boolean {
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, weight } = salient[n] as Salient;
    if (age > 0) return false;
    if (weight === Weight.Acting && entity.type === 'person')
      return entity.number !== Num.Plural && !compatible(entity.gender, gender);
  }
  return false;
}

/** Whom “Ce dernier” means at the start of the next unit, where only described; or null. */
export function pointedAtEnd({ pointed, salient }: People): Pointed | null {
  if (pointed === null || pointed.start < 0) return null;
  const since = salient.some(
    ({ age, start, entity }) => age === 0 && start > pointed.start && entity.type === 'person',
  );
  return since ? null : { ...pointed, start: -1 };
}

const OPENS_WITH_PRONOUN = /^(?:ils?|elles?)\s/i;
