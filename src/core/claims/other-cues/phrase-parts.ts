/** The words that a cue phrase is of: before it and behind it. */
import { THAT } from '../../language/function-words';
import { Tag } from '../../language/types';
import type { Sentence } from '../../text/sentences';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { isPerson } from '../../syntax/readings';
import { reportsIn } from '../content/introduces';
import { possessor } from '../source/possessor';
import { hasMarks, newest, type Range, type Scene, spanClosedAt, wordCount } from '../unit/scene';
import type { PlacedPhrase, Standing } from './cue-phrase';
import { addsRemark, goesThrough, isLong, isParenthesis } from './phrase-content';
import { hasOpenRelative, isCount, opensObject } from './phrase-source';
import { endsVerb } from './verb-complement';
import { type Left, leftOf, adverbStart } from './before-phrase';
import { rightOf, beforeMain, summedUp, quotesBehind } from './behind-phrase';

/** The content of a cue phrase. */
export interface PhraseContent {
  readonly parts: Range[];
  /** Words without a verb that are all of their sentence. */
  readonly verbless: boolean;
}

/** “Ils étaient 6 500 selon la police, | plus de 10 000 | selon les organisateurs.”: whether French words stand right behind the comma of what another source says. */
function isOtherFigure({ tokens, found, language }: Scene, { from }: Range): boolean {
  if (language.id !== 'fr') return false;
  let end = from;
  while (isSeam(itemAt(tokens, end - 1))) end--;
  if (end === from) return false;
  return newest(found, 3).some(({ reason, source }) => reason === 'according to' && source?.to === end);
}

/** A comma or a coordinator. */
function isSeam(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === Kind.Comma || (token.tags & Tag.Coordinator) !== 0);
}

/** “250 selon la police | , et 400, selon les syndicats”: whether another figure with a source of its own stands at k, behind a comma or “et”. */
function opensFigure(tokens: readonly Token[], k: number): boolean {
  let at = k;
  while (isSeam(tokens[at])) at++;
  if (at === k || tokens[at]?.kind !== Kind.Number) return false;
  for (let i = at + 1; i < at + LONGEST_FIGURE; i++) {
    const t = tokens[i];
    if (t === undefined || t.kind === Kind.Stop) return false;
    if (t.form === 'selon' || (t.form === "d'" && tokens[i + 1]?.form === 'après')) return true;
  }
  return false;
}

/** A figure and what it counts are fewer words. */
const LONGEST_FIGURE = 5;

/** The words around a cue phrase that are its content, or null where they are none. */
export function phraseContent(
  scene: Scene,
  sentence: Sentence,
  found: PlacedPhrase,
  standing: Standing,
): PhraseContent | null {
  const words = quotesBehind(scene, found);
  const left = standing.initial || words ? null : leftOf(scene, sentence, found);
  const verbless = left !== null && (isWhole(scene, sentence, left.range, found) || isOtherFigure(scene, left.range));
  const parts: Range[] = [];
  if (left !== null && (verbless || isContent(scene, sentence, found, left))) parts.push(left.range);
  const through =
    left !== null && (runsOn(scene, sentence, found) || goesThrough(scene, left.range.to - 1, scene.tokens[found.to]));
  const held = left !== null && parts.length > 0;
  if (
    standing.initial ||
    words ||
    through ||
    found.phrase.kind === 'bare' ||
    (held && goesOn(scene, sentence, found, left))
  ) {
    const right = rightOf(scene, sentence, found, standing, through);
    if (right !== null) parts.push(left === null ? right : beforeMain(scene, sentence, left.range.from, right));
  }
  const summed = verbless ? summedUp(scene, sentence, found) : null;
  if (summed !== null) parts.splice(0, parts.length, summed);
  const [first] = parts;
  if (first === undefined || isOfOther(scene, found, first)) return null;
  const alone = parts.length === 1 && !verbless && !standsAlone(scene, found, first, standing.initial);
  return alone ? null : { parts, verbless };
}

/** Whether the words before the phrase are said: a clause, a quotation, or what goes on behind it. */
function isContent(scene: Scene, sentence: Sentence, found: PlacedPhrase, { range, inside }: Left): boolean {
  return (
    inside ||
    isPaused(scene, found) ||
    hasClause(scene, range.from, range.to) ||
    spanClosedAt(scene, range.to - 1) !== null ||
    (found.phrase.kind === 'bare' && wordCount(scene.tokens, range.from, range.to) > 0) ||
    runsOn(scene, sentence, found)
  );
}

/** “La route – selon la préfecture – sera fermée” */
function isDashed({ tokens }: Scene, { from, to }: PlacedPhrase): boolean {
  return tokens[to]?.kind === Kind.Dash && tokens[from - 1]?.kind === Kind.Dash;
}

function isPaused(scene: Scene, found: PlacedPhrase): boolean {
  return scene.tokens[found.to]?.kind === Kind.Comma || isDashed(scene, found);
}

/** Whether what is said goes on behind the phrase, between commas or dashes. */
function goesOn(scene: Scene, sentence: Sentence, found: PlacedPhrase, { range, apposed }: Left): boolean {
  const { tokens } = scene;
  const { from, to } = found;
  if (apposed || !isPaused(scene, found) || hasOpenRelative(scene, to, sentence.to)) return false;
  if (!hasClause(scene, range.from, range.to)) return true;
  const between = isDashed(scene, found) || isParenthesis(tokens, adverbStart(tokens, from));
  const other = opensFigure(tokens, to) || (isCount(tokens, to + 1) && !opensObject(scene, from, to, to + 3));
  return between && !other && !addsRemark(tokens, to + 1);
}

/** Whether the phrase is of whose voice it is, or where it is, and no cue of the words. */
function isOfOther(scene: Scene, { phrase }: PlacedPhrase, first: Range): boolean {
  // “Par la voix de son avocat, il dément les faits.”: what the verb reports, of whose voice it is.
  if (phrase.lemma === 'par la voix de' || phrase.lemma === 'par la bouche de')
    return reportsIn(scene, first.from, first.to);
  // “Pour la CGT, | son secrétaire | affirme que …”: on whose behalf.
  const { from } = first;
  if (phrase.lemma === 'pour' && possessor(scene.tokens[from] as Token) !== null && isPerson(scene.tokens[from + 1]))
    return reportsIn(scene, from, first.to);
  // “Côté vainqueur, on savourait”: where, not who.
  // “Côté joueurs, l'heure est au bilan”: the writer's, but for words in marks.
  if (phrase.lemma !== 'côté') return false;
  return (scene.tokens[first.from] as Token).form === 'on' || !hasMarks(scene.tokens, [first]);
}

/** Whether words on one side of the phrase are said: a clause, a quotation, a long row behind a French phrase that opens its sentence. */
function standsAlone(scene: Scene, { phrase, to }: PlacedPhrase, part: Range, initial: boolean): boolean {
  if (hasClause(scene, part.from - 1, part.to) || spanClosedAt(scene, part.to - 1) !== null) return true;
  const opens = initial && !phrase.ambiguous && scene.language.id === 'fr';
  return opens && scene.tokens[to]?.kind === Kind.Comma && isLong(scene, part);
}

/** “La grève a été suivie | selon la CGT | par 80 % des agents”: a French sentence that goes on behind a cue phrase without a comma. */
function runsOn(scene: Scene, sentence: Sentence, { phrase, from, to, source }: PlacedPhrase): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'fr' || source === null || to >= sentence.to || phrase.ambiguous === true) return false;
  const next = tokens[to] as Token;
  if (itemAt(tokens, from - 1)?.kind !== Kind.Word) return false;
  if (next.kind !== Kind.Word && next.kind !== Kind.Number) return false;
  return THAT.has(next.form)
    ? endsVerb(scene, from)
    : (next.tags & (Tag.Coordinator | Tag.Subordinator | Tag.Relative)) === 0;
}

/** “Pas question de reculer, | selon Ruiz.”: words without a verb that are all of their sentence but the source. */
function isWhole(
  { tokens, heading }: Scene,
  sentence: Sentence,
  { from, to }: Range,
  { phrase, to: end }: PlacedPhrase,
): boolean {
  if (phrase.kind !== 'source-follows' || phrase.ambiguous === true) return false;
  // “Grève : vers un accord, selon la direction”
  const opens = from === sentence.from || (heading && tokens[from - 1]?.kind === Kind.Colon);
  // “Insuffisant, selon les syndicats.”
  const { tags } = tokens[from] as Token;
  const judged = tags === 0 || (tags & Tag.Adjective) !== 0;
  if (!opens || wordCount(tokens, from, to) < (judged ? 1 : 2)) return false;
  const next = tokens[end];
  return end >= sentence.to || next?.kind === Kind.Stop || next?.kind === Kind.Colon;
}
