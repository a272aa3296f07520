import type { Modality } from '../analysis';
import type { CueClass, CueVerb } from './types';

/** What a class of cues tells of the words, unless the verb tells otherwise. */
const OF_CLASS: Partial<Record<CueClass, Modality>> = {
  ask: 'asked',
  promise: 'promised',
  deny: 'denied',
  hearsay: 'hearsay',
};

/** The cue with all of its fields, in one order: cues are read at every verb, and objects of many shapes are slow to read. */
export function cueVerb(cue: CueVerb): CueVerb {
  return {
    lemma: cue.lemma,
    class: cue.class,
    frames: cue.frames,
    prepositions: cue.prepositions,
    reflexive: cue.reflexive,
    object: cue.object ?? 'none',
    ambiguous: cue.ambiguous,
    animate: cue.animate,
    act: cue.act,
    modality: cue.modality ?? OF_CLASS[cue.class],
    rest: cue.rest,
  };
}
