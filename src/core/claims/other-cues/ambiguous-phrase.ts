/** “per”, “pour”, “côté”: cue phrases that are none in most places, where they are one for certain. */
import { Num } from '../../language/types';
import type { Sentence } from '../../text/sentences';
import { Case, Kind, type Token } from '../../text/token';
import type { VerbGroup } from '../../syntax/verb-groups';
import { speakerOf } from '../source/speaker';
import { firstGroupFrom, type Range, type Scene, spanClosedAt } from '../unit/scene';
import type { PlacedPhrase } from './cue-phrase';
import { TOLD_BY } from './label-parts';

/** Whether such a phrase closes a sentence or a headline as only a cue does. */
export function closesAsCue(scene: Scene, sentence: Sentence, found: PlacedPhrase): boolean {
  return (
    closesWith(scene, sentence, found) ||
    closesHeadline(scene, sentence, found) ||
    closesVerbless(scene, sentence, found)
  );
}

/** “Two homes in ten are dark, per Redford Grid.”: behind a comma and with nothing but somebody or a text up to the stop. */
function closesWith(scene: Scene, sentence: Sentence, { phrase, from, to, source }: PlacedPhrase): boolean {
  const { tokens } = scene;
  if (phrase.words[phrase.words.length - 1] !== 'per' || source === null || from <= sentence.from) return false;
  if (tokens[from - 1]?.kind !== Kind.Comma) return false;
  const speaker = speakerOf(scene, source);
  if (
    speaker.kind !== 'name' &&
    !(speaker.kind === 'description' && TOLD_BY.has(speaker.noun) && !isRate(scene, source))
  )
    return false;
  return to >= sentence.to || tokens[to]?.kind === Kind.Stop;
}

/** “£5, per student”: a bare noun in the singular. */
function isRate({ tokens }: Scene, { from, to }: Range): boolean {
  return to - from === 1 && (tokens[from] as Token).word?.number === Num.Singular;
}

/** “Impôts : « une erreur » pour les maires”: somebody behind the quotation that a headline ends with. */
function closesHeadline(scene: Scene, sentence: Sentence, { phrase, from, to, source }: PlacedPhrase): boolean {
  if (!scene.heading || phrase.lemma !== 'pour' || source === null || to < sentence.to) return false;
  return spanClosedAt(scene, from - 1) !== null && isSomebody(scene, source);
}

/** “Une victoire « volée », pour l'entraîneur.”: somebody behind the quotation of a sentence without a verb. */
function closesVerbless(scene: Scene, sentence: Sentence, { phrase, from, to, source }: PlacedPhrase): boolean {
  const { tokens, groups } = scene;
  if (scene.heading || phrase.lemma !== 'pour' || source === null) return false;
  const span = tokens[from - 1]?.kind === Kind.Comma ? spanClosedAt(scene, from - 2) : null;
  const ends = to >= sentence.to || tokens[to]?.kind === Kind.Stop || tokens[to]?.kind === Kind.Comma;
  if (!ends || span === null || !isSomebody(scene, source)) return false;
  // “Rideau sur « La Digue », pour le metteur en scène”: a title.
  if (span.open > sentence.from && tokens[span.open + 1]?.letterCase !== Case.Lower) return false;
  for (let n = firstGroupFrom(scene, sentence.from); n < groups.length; n++) {
    const { start, head, form } = groups[n] as VerbGroup;
    if (start >= from) break;
    if (form === 'finite' && (tokens[head] as Token).depth === 0) return false;
  }
  return true;
}

function isSomebody(scene: Scene, source: Range): boolean {
  const speaker = speakerOf(scene, source);
  return (
    speaker.kind === 'name' ||
    speaker.kind === 'several' ||
    (speaker.kind === 'description' && speaker.noun !== 'other' && speaker.noun !== 'speech')
  );
}
