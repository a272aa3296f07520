/** What the speaker does or has somebody do: an infinitive or an -ing form behind a cue. */
import { Form, Tag } from '../../language/types';
import { hasForm, isAuxiliary, isModal } from '../../syntax/readings';
import type { Token } from '../../text/token';
import { findInfinitive, isInfinitiveStart } from './infinitive';
import { type Search, type FrameReader, reported } from './search';

/** Whether what follows the cue is an infinitive that it takes; in French each verb of saying that takes a clause takes one of a perfect, a modal verb or a negation: “a prévenu avoir alerté l'État”. */
export function takesInfinitive({ scene, cue, lead, ceiling }: Search): boolean {
  const { frames } = cue;
  const says = cue.class === 'say' || cue.class === 'announce' || cue.class === 'react';
  const first = scene.tokens[lead] as Token;
  const told = isAuxiliary(first) || isModal(first) || (first.tags & Tag.Negation) !== 0;
  const takes =
    frames.includes('infinitive') || (says && told && scene.language.id === 'fr' && frames.includes('clause'));
  return takes && isInfinitiveStart(scene, lead, ceiling);
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
