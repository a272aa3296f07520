/** What the words of a source say of the speaker. */
import { Num } from '../../language/types';
import type { Token } from '../../text/token';
import type { SpeakerReference } from '../unit/local-claim';
import { type Range, type Scene, spanOf } from '../unit/scene';
import { compatible } from '../../actors/cast/entity';
import { cataphor } from './cataphor';
import { describedSpeaker } from './description/described-speaker';
import { joinedPhrases } from './joint-source';
import { namedSpeakers } from './named/named-speakers';
import { onlyPronoun, pronounReference } from './pronoun-speaker';
import { subjectAround, topicBefore } from './topic';

/** Reads the words of a source: names in it, a pronoun, or a description, or several of them. */
export function speakerOf(scene: Scene, source: Range): SpeakerReference {
  // “selon | elle | et d'autres témoins”
  const first = { from: source.from, to: source.from + 1 };
  if (scene.tokens[first.to]?.form === 'et' && onlyPronoun(scene.tokens, first, scene.language) !== null)
    return oneSpeaker(scene, first);
  const phrases = joinedPhrases(scene, source);
  if (phrases.length === 1) return oneSpeaker(scene, source);
  const members = phrases.map((range) => ({ ...spanOf(scene.tokens, range), reference: oneSpeaker(scene, range) }));
  if (!members.every(({ reference: { kind } }) => kind === 'name' || kind === 'description'))
    return oneSpeaker(scene, source);
  if (members.some(({ reference: { kind } }) => kind === 'description')) return { kind: 'several', members };
  // “Ann Ruiz and the United Nations”
  return scene.language.headFirst
    ? oneSpeaker(scene, source)
    : { kind: 'name', names: members.flatMap(({ reference }) => (reference.kind === 'name' ? reference.names : [])) };
}

/** What a source that is no row of several says of its speaker. */
function oneSpeaker(scene: Scene, source: Range): SpeakerReference {
  const { tokens, language } = scene;
  const pronoun = onlyPronoun(tokens, source, language);
  if (pronoun !== null) {
    const reference = pronounReference(tokens, source.from, pronoun, language);
    const around = subjectAround(scene, source.from);
    const acting = around === null ? null : oneSpeaker(scene, around);
    if (acting?.kind === 'name') return acting;
    const topic = topicBefore(tokens, source.from);
    if (topic !== null) {
      const meant = oneSpeaker(scene, topic);
      if (meant.kind === 'name') return meant;
      // One whose words stand elsewhere than the source.
      if (canTakeUp(meant, reference))
        return { kind: 'several', members: [{ ...spanOf(tokens, topic), reference: meant }] };
    }
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

/** Whether a pronoun can take up the phrase before it: “Quant au préfet, il …”, not “Quant au budget, il …”. */
function canTakeUp(meant: SpeakerReference, { gender, number }: { gender: number; number: number }): boolean {
  if (meant.kind !== 'description' || meant.noun === 'other' || meant.noun === 'speech' || meant.noun === 'document')
    return false;
  return compatible(meant.gender, gender) && (meant.number === Num.Plural) === (number === Num.Plural);
}
