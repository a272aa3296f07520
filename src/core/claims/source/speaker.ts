/** What the words of a source say of the speaker. */
import type { Token } from '../../text/token';
import type { SpeakerReference } from '../unit/local-claim';
import type { Range, Scene } from '../unit/scene';
import { cataphor } from './cataphor';
import { describedSpeaker } from './described-speaker';
import { namedSpeakers } from './named-speakers';
import { onlyPronoun, pronounReference } from './pronoun-speaker';

/** Reads the words of a source: a name in it, a pronoun, or a description. */
export function speakerOf(scene: Scene, source: Range): SpeakerReference {
  const { tokens, language } = scene;
  const pronoun = onlyPronoun(tokens, source, language);
  if (pronoun !== null) {
    const reference = pronounReference(tokens, source.from, pronoun, language);
    return { ...reference, ahead: cataphor(scene, source.from) };
  }
  // “in her view”
  const whose = tokens[source.from] as Token;
  if (source.to - source.from === 2 && !language.headFirst && language.actors.personal.has(whose.form)) {
    const noun = tokens[source.from + 1]?.word?.noun;
    // “in his assessment”, but “his report said”
    if (noun === 'speech' || (noun === 'document' && tokens[source.from - 1]?.form === 'in'))
      return pronounReference(tokens, source.from, whose, language);
  }
  const named = namedSpeakers(scene, source);
  return named.length > 0 ? { kind: 'name', names: named } : describedSpeaker(scene, source);
}
