/** What every cue in the passive shares: its frames, and how its claims are called. */
import { cueVerb } from '../../language/cue-verb';
import { type CueVerb } from '../../language/types';

/** How claims are called whose speaker is the agent of a passive. */
export const WITH_AGENT = 'passive with agent';

/** How those are called whose speaker no passive tells. */
export const WITHOUT_AGENT = 'passive without agent';

/** Cues as they are in the passive. */
const passives = new WeakMap<CueVerb, CueVerb>();

/** A verb in the passive has the person spoken to as subject. */
export function passiveFrames(cue: CueVerb): CueVerb {
  if (cue.object !== 'none') return cue;
  let passive = passives.get(cue);
  if (passive === undefined) passives.set(cue, (passive = cueVerb({ ...cue, object: 'addressee' })));
  return passive;
}
