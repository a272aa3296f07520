import type { Modality } from '../../analysis';
import { items } from '../lexicon';
import { Form, type SemiAuxiliary } from '../types';

function auxiliaries(links: readonly string[], takes: number, lemmas: string, modality?: Modality): SemiAuxiliary[] {
  return items(lemmas).map((lemma) => ({ lemma, links, takes, ...(modality === undefined ? {} : { modality }) }));
}

/**
 * English verbs that take another verb along: tried to explain, began by saying, kept repeating, declined to say.
 * Verbs of desire and plan (want, plan, intend) are left out: what they govern has not been said.
 */
export const semiAuxiliaries: readonly SemiAuxiliary[] = [
  ...auxiliaries(
    ['to'],
    Form.Infinitive,
    `have use seek try attempt begin start continue like love tend come dare need ought seem appear manage rush hasten choose opt proceed move
    turn prefer get`,
  ),
  ...auxiliaries([''], Form.PresentParticiple, 'begin start keep stop finish'),
  ...auxiliaries(
    ['by'],
    Form.PresentParticiple,
    'begin start open close end finish conclude respond reply answer continue react',
  ),
  ...auxiliaries([''], Form.Infinitive, `can could will would shall should may might must do dare let help`),
  ...auxiliaries(['to'], Form.Infinitive, 'decline refuse fail neglect struggle', 'refused'),
  ...auxiliaries([''], Form.PresentParticiple, 'avoid', 'refused'),
];
