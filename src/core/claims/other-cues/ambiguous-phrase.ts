/** “per”, “pour”, “côté”: cue phrases that are none in most places, where they are one for certain. */
import { Num, Tag } from '../../language/types';
import { isDeterminer } from '../../syntax/noun-phrase';
import type { Sentence } from '../../text/sentences';
import { Case, Kind, type Token } from '../../text/token';
import type { VerbGroup } from '../../syntax/verb-groups';
import { subjectBefore } from '../../syntax/subject-before';
import { introduces } from '../content/introduces';
import { speakerOf } from '../source/speaker';
import { firstFinite, firstGroupFrom, type Range, type Scene, spanClosedAt } from '../unit/scene';
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

/** “Pour la défense, | Me Théry a réclamé une peine légère”: whether somebody who is named speaks for the body behind the French “pour” that opens the sentence. */
export function isSpokenForBy(
  scene: Scene,
  { from, to: end }: Sentence,
  { phrase, to, source }: PlacedPhrase,
): boolean {
  const { tokens, names } = scene;
  if (phrase.lemma !== 'pour' || source === null || tokens[to]?.kind !== Kind.Comma) return false;
  if (!isBody(scene, source)) return false;
  const verb = firstFinite(scene, to, end);
  if (verb === null || verb.passive || verb.cue === null) return false;
  if (!introduces(scene, verb, end) && !isPhraseStart(tokens[verb.end])) return false;
  const subject = subjectBefore(tokens, verb, from);
  if (subject === null || subject.start <= to) return false;
  for (let k = subject.start; k < subject.headEnd; k++)
    if (names[(tokens[k] as Token).name]?.type === 'person') return true;
  return false;
}

/** “a requis | cinq ans” */
function isPhraseStart(token: Token | undefined): boolean {
  return token !== undefined && (isDeterminer(token) || (token.tags & Tag.Number) !== 0 || token.kind === Kind.Number);
}

function isBody(scene: Scene, source: Range): boolean {
  const { tokens, names } = scene;
  for (let k = source.from; k < source.to; k++) {
    const name = names[(tokens[k] as Token).name];
    if (name !== undefined) return name.type === 'organization';
  }
  const speaker = speakerOf(scene, source);
  return speaker.kind === 'description' && speaker.noun === 'organization';
}

function isSomebody(scene: Scene, source: Range): boolean {
  const speaker = speakerOf(scene, source);
  return (
    speaker.kind === 'name' ||
    speaker.kind === 'several' ||
    (speaker.kind === 'description' && speaker.noun !== 'other' && speaker.noun !== 'speech')
  );
}
