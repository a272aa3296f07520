/** Persons, in English bodies too, whom a sentence's first phrase describes. */
import { phraseAfter } from '../../syntax/phrase-after';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/token';
import { speakerOf } from '../source/speaker';
import { type Scene, spanOf } from './scene';
import type { DescribedSubject } from './unit-analysis';

/** The described persons that open the sentences, in order: “Le ministre a balayé les critiques.” */
export function describedSubjects(scene: Scene, sentences: readonly Sentence[]): DescribedSubject[] {
  const found: DescribedSubject[] = [];
  for (const sentence of sentences) {
    const described = describedSubject(scene, sentence);
    if (described !== null) found.push(described);
  }
  return found;
}

/** The person whom the first phrase of a sentence describes, or null. */
function describedSubject(scene: Scene, { from, to }: Sentence): DescribedSubject | null {
  const { tokens, language } = scene;
  const first = tokens[from] as Token;
  // “Quant au préfet, il …”
  const topic = first.form === 'quant' && tokens[from + 1]?.form === 'au';
  if (first.depth > 0 || !(topic || language.actors.definite.has(first.form))) return null;
  const phrase = phraseAfter(tokens, topic ? from + 2 : from, to);
  if (phrase === null || phrase.lastConjunct >= 0) return null;
  const reference = speakerOf(scene, { from: phrase.start, to: phrase.end });
  if (reference.kind !== 'description' || reference.number === 2 || reference.possessive) return null;
  const body = reference.noun === 'organization';
  if (reference.noun !== 'role' && reference.noun !== 'person' && !body) return null;
  const { start, end } = spanOf(tokens, { from: phrase.start, to: phrase.end });
  return { start, end, reference };
}
