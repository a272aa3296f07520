/** What the speaker does or has somebody do: an infinitive or an -ing form behind a cue. */
import { Form, Tag } from '../../language/types';
import { hasForm } from '../../syntax/readings';
import { findInfinitive, isInfinitiveStart } from './infinitive';
import { type Search, type FrameReader, reported } from './search';

/** Whether what follows the cue is an infinitive that it takes. */
export function takesInfinitive({ scene, cue, lead, ceiling }: Search): boolean {
  return cue.frames.includes('infinitive') && isInfinitiveStart(scene, lead, ceiling);
}

/** What the speaker does or has somebody do, and -ing forms. */
export const readInfinitive: FrameReader = (search) => {
  const { scene, cue, lead, first, ceiling } = search;
  if (takesInfinitive(search)) return reported(search, lead, 'infinitive');
  if (cue.frames.includes('object-infinitive') && findInfinitive(scene, lead, ceiling) >= 0)
    return reported(search, lead, 'object-infinitive');
  // “denied | misleading | residents about the cost”: an adjective as well.
  if (
    cue.frames.includes('gerund') &&
    (first.tags & (Tag.Verb | Tag.Adjective)) !== 0 &&
    hasForm(first, Form.PresentParticiple)
  )
    return reported(search, lead, 'gerund');
  // “remembers | him weeping”
  const doing = scene.tokens[lead + 1];
  const somebody = (first.tags & Tag.ObjectPronoun) !== 0 && scene.language.id === 'en' && lead + 1 < ceiling;
  if (cue.frames.includes('gerund') && somebody && doing !== undefined && hasForm(doing, Form.PresentParticiple))
    return reported(search, lead, 'gerund');
  return undefined;
};
