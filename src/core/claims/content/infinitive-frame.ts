/** What the speaker does or has somebody do: an infinitive or an -ing form behind a cue. */
import { Form, Tag } from '../../language/types';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm } from '../../syntax/readings';
import type { Token } from '../../text/token';
import { skipAdverbials } from './adverbials';
import { findInfinitive, isInfinitiveStart } from './infinitive';
import type { Scene } from '../unit/scene';
import { type Search, type FrameReader, reported } from './search';

/** Whether what follows the cue is an infinitive that it takes. */
export function takesInfinitive({ scene, cue, lead, ceiling }: Search): boolean {
  return cue.frames.includes('infinitive') && isInfinitiveStart(scene, lead, ceiling);
}

/** What the speaker does or has somebody do, and -ing forms. */
export const readInfinitive: FrameReader = (search) => {
  const { scene, cue, lead, first, ceiling } = search;
  if (takesInfinitive(search)) return reported(search, lead, 'infinitive');
  if (cue.frames.includes('infinitive') && isPreposition(first) && !isOf(first)) {
    // “a déclaré au Figaro | vouloir tourner la page”
    const start = scene.language.id === 'fr' ? behindPhrases(scene, lead, ceiling) : ceiling;
    if (start < ceiling && isInfinitiveStart(scene, start, ceiling)) return reported(search, start, 'infinitive');
  }
  if (cue.frames.includes('object-infinitive') && findInfinitive(scene, lead, ceiling) >= 0)
    return reported(search, lead, 'object-infinitive');
  if (cue.frames.includes('gerund') && (first.tags & Tag.Verb) !== 0 && hasForm(first, Form.PresentParticiple))
    return reported(search, lead, 'gerund');
  // “remembers | him weeping”
  const doing = scene.tokens[lead + 1];
  const somebody = (first.tags & Tag.ObjectPronoun) !== 0 && scene.language.id === 'en' && lead + 1 < ceiling;
  if (cue.frames.includes('gerund') && somebody && doing !== undefined && hasForm(doing, Form.PresentParticiple))
    return reported(search, lead, 'gerund');
  return undefined;
};

/** “a reconnu en garde | à vue | avoir menti”: behind one French governed phrase or two, or the ceiling. */
function behindPhrases(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  let k = from;
  for (let n = 0; n < 2 && k < ceiling; n++) {
    const first = tokens[k] as Token;
    if (!isPreposition(first) || isOf(first)) break;
    const phrase = phraseAfter(tokens, isDeterminer(first) ? k : k + 1, ceiling);
    if (phrase === null) return ceiling;
    k = skipAdverbials(scene, phrase.end, ceiling);
  }
  return k;
}
