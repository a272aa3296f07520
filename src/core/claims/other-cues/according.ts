/** Sources that a preposition names: “selon X”, “according to X”, “reportedly”. */
import { BE, SEEMING } from '../../language/en/copulas';
import { POINTING } from '../../language/en/determiners';
import { HOLDING } from '../../language/en/giving';
import { COUNTING } from '../../language/fr/amounts';
import { COMING_FROM } from '../../language/fr/conveyed';
import { THAT } from '../../language/function-words';
import { type CueVerb, Tag } from '../../language/types';
import { phraseAfter } from '../../syntax/phrase-after';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { phraseBefore } from '../../syntax/phrase-before';
import { setPhraseEnd } from '../../syntax/set-phrase';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { itemAt } from '../../text/item-at';
import { Sign } from '../../text/sign';
import { Case, Kind, type Token } from '../../text/token';
import { hasClause, startsClause } from '../content/clause';
import { contentAfter } from '../content/content';
import type { Content } from '../content/search';
import { introduces, reportsWithin } from '../content/introduces';
import { ownWordsEnd } from '../content/own-words';
import { announcedPieces } from '../cue-behind/announced';
import { isSpokenFor as hasWordsTaken } from '../cue-behind/points-back';
import { insideContent } from '../source/inside-content';
import { speakerOf } from '../source/speaker';
import {
  add,
  firstFinite,
  firstGroupFrom,
  groupAt,
  hasMarks,
  newest,
  type Range,
  type Scene,
  trimmed,
} from '../unit/scene';
import { insideBrackets } from '../unit/bracketed';
import { closesAsCue, isSpokenForBy } from './ambiguous-phrase';
import { closes, phraseAt, type PlacedPhrase, type Standing } from './cue-phrase';
import { behindColon, goesThrough } from './phrase-content';
import { phraseContent, type PhraseContent } from './phrase-parts';
import { placeOf } from './phrase-place';
import { canSpeak, isHis, isOwnWord, isPronounInside, isWithinReport, ownerOf } from './phrase-speaker';

/** “He said | in his opinion it was late”: a phrase right behind a verb that reports is part of what that verb reports. */
function isSaid(scene: Scene, from: number): boolean {
  const before = scene.groups[firstGroupFrom(scene, from) - 1];
  return before?.end === from && before.form === 'finite' && before.cue?.frames.includes('zero') === true;
}

/** Selon X, … · according to X · de source policière · reportedly: cues that are no verbs. */
export function accordingTo(scene: Scene, sentence: Sentence, previous: Sentence | null): void {
  const { tokens } = scene;
  for (let k = sentence.from; k < sentence.to; k++) {
    const t = tokens[k] as Token;
    if ((t.signs & Sign.Phrase) === 0 || t.depth > 0) continue;
    const phrases = t.entry?.phrases;
    if (phrases == null) continue;
    const around = closes(tokens, k + 1, sentence.to, phrases.closers);
    for (const phrase of phrases.before.get(tokens[k + 1]?.form ?? '') ?? phrases.other) {
      if (phrase.tail !== null && !around) continue;
      const found = phraseAt(scene, sentence, k, phrase);
      if (found === null) continue;
      if (emit(scene, sentence, previous, found)) {
        k = found.to - 1;
        break;
      }
    }
  }
}

/** Writes out the claim of a cue phrase; false where it is none. */
function emit(scene: Scene, whole: Sentence, previous: Sentence | null, found: PlacedPhrase): boolean {
  const { phrase, from, to, source } = found;
  const bare = phrase.kind === 'bare';
  const sentence = bare ? whole : behindColon(scene, insideBrackets(scene, whole, from), from, to);
  if (isSpokenFor(scene, sentence, found)) return false;
  if (source !== null && addAnnounced(scene, whole, found, source)) return true;
  if (isReminder(scene, sentence, found) || isSide(scene, sentence, found) || isHandedOn(scene, found)) return false;
  if (source !== null && isWithinReport(scene, sentence, source)) return false;
  // “L'État pourrait exiger, | murmure-t-on|, que …”: an incise that has its claim.
  if (bare && newest(scene.found, 4).some(({ cue }) => cue?.from === from)) return false;
  const place = placeOf(scene, sentence, found);
  if (place === 'reported' || (place === 'inner' && isInner(scene, sentence, found))) return false;
  // “a dénoncé une loi qui selon lui affaiblit la ville”: within what he says.
  if (place === 'relative') return source !== null && !isHis(scene, source) && inRelative(scene, sentence, found);
  // “n'a pu être vérifié de source indépendante”: how it was to be known.
  if (phrase.kind === 'fused' && (isVerified(scene, from) || isOrigin(scene, from))) return false;
  const told = bare ? toldIn(scene, sentence, found) : null;
  if (told !== null && speaksItself(scene, sentence, told)) return false;
  const standing = standingOf(scene, sentence, found, place === 'opening');
  if (phrase.ambiguous === true && !standsAsCue(scene, sentence, found, standing)) return false;
  const content = pointedAt(scene, whole, previous, found) ?? phraseContent(scene, sentence, found, standing);
  if (content === null || isOpenQuestion(scene, sentence, found, content.parts)) return false;
  if (told !== null && told.start < from) told.used = true;
  const own = bare || isPronounInside(scene, found);
  const uncertain = bare || (phrase.ambiguous && phrase.kind !== 'fused') || content.verbless;
  add(scene, {
    parts: content.parts,
    source,
    cue: cueOf(scene, found, own),
    lemma: phrase.lemma,
    modality: bare ? 'hearsay' : 'asserted',
    confidence: uncertain ? 0.7 : 0.9,
    reason: bare ? 'hearsay adverb' : 'according to',
    speaker: phrase.kind === 'fused' || isOwnWord(scene, source) ? ownerOf(scene, found) : null,
  });
  return true;
}

/** “Que faut-il faire, à son avis, pour gagner ?”: what the writer asks, and nobody has answered; a hearsay adverb asks nobody. */
function isOpenQuestion(
  { tokens }: Scene,
  { to }: Sentence,
  { phrase }: PlacedPhrase,
  parts: readonly Range[],
): boolean {
  const last = tokens[to - 1] as Token;
  return phrase.kind !== 'bare' && last.form === '?' && last.depth === 0 && !hasMarks(tokens, parts);
}

/** “The firm lost millions. | That's | according to the union.”: the sentence before, where all that stands before the English phrase points at it; or null. */
function pointedAt(
  scene: Scene,
  sentence: Sentence,
  previous: Sentence | null,
  { from, source }: PlacedPhrase,
): PhraseContent | null {
  const { tokens, language } = scene;
  const be = itemAt(tokens, from - 1);
  if (language.id !== 'en' || previous === null || source === null || be === undefined) return null;
  if (from - 2 !== sentence.from || !BE.has(be.form)) return null;
  if (!POINTING.has((tokens[sentence.from] as Token).form)) return null;
  const range = trimmed(tokens, previous);
  if (range === null || !hasClause(scene, range.from - 1, range.to) || hasWordsTaken(scene, previous)) return null;
  return { parts: [range], verbless: true };
}

/** “| according to | Orr”, “as Orr | put it |”; all of the phrase where its source is its own. */
function cueOf({ tokens }: Scene, { from, to, source }: PlacedPhrase, own: boolean): Range {
  if (own || source === null || source.from <= from) return { from, to };
  return itemAt(tokens, from)?.form === 'as' && source.to < to ? { from: source.to, to } : { from, to: source.from };
}

/** Whether the source cannot speak, or the words around the phrase are reported by another cue. */
function isSpokenFor(scene: Scene, sentence: Sentence, { phrase, from, to, source }: PlacedPhrase): boolean {
  // “Pour sa défense, …”
  if (phrase.ambiguous === true && setPhraseEnd(scene.tokens, from, scene.language) >= to) return true;
  if (source !== null && (!canSpeak(scene, source, phrase) || isSaid(scene, from))) return true;
  if (source !== null && phrase.lemma === 'to' && isHearer(scene, sentence, source.to)) return true;
  return (
    phrase.kind === 'bare' &&
    (insideContent(scene, { start: from, end: from + 1 }) || reportsElsewhere(scene, sentence, from))
  );
}

/** “To his critics, | Trump said, “Get over it””: whether the first verb behind the English phrase says something to those whom it names. */
function isHearer(scene: Scene, sentence: Sentence, to: number): boolean {
  const verb = firstFinite(scene, to, sentence.to);
  return verb !== null && verb.cue !== null && introduces(scene, verb, sentence.to);
}

/** “En cause, selon la direction, le départ de trois médecins” */
function addAnnounced(scene: Scene, sentence: Sentence, { phrase, from }: PlacedPhrase, source: Range): boolean {
  const pieces = announcedPieces(scene, sentence, from - 1, source.from);
  if (pieces === null) return false;
  add(scene, {
    parts: pieces.parts,
    source: { from: source.from, to: pieces.close },
    cue: { from, to: source.from },
    lemma: phrase.lemma,
    confidence: 0.7,
    reason: 'according to',
  });
  return true;
}

/** Whether a phrase inside of a clause is a complement of that clause, or within what its speaker says. */
function isInner(scene: Scene, sentence: Sentence, { phrase, from, source }: PlacedPhrase): boolean {
  const { tokens, language } = scene;
  if (HOLDING.has(phrase.words.at(-1) ?? '') && isBareNoun(tokens, from - 1)) return true;
  // “a dit que la dette, selon ses calculs, baissera”: within what he says.
  if (source === null || ownWordsEnd(tokens, source.from, language) < 0) return false;
  return reportsBefore(scene, sentence, from) && !isBehindObject(scene, sentence, from);
}

/** “a plaidé pour un débat, | dont l'issue serait, selon lui, sûre”: whether the phrase interrupts a French relative clause behind a comma, and no “que” before it makes a clause of what is reported. */
function isBehindObject({ tokens, language }: Scene, sentence: Sentence, from: number): boolean {
  if (language.id !== 'fr' || tokens[from - 1]?.kind !== Kind.Comma) return false;
  let relative = -1;
  for (let k = from - 2; k > sentence.from; k--) {
    const { form, depth, kind, tags } = tokens[k] as Token;
    if (depth > 0) continue;
    if (THAT.has(form) || kind === Kind.Colon || kind === Kind.Semicolon) return false;
    if (relative < 0 && kind === Kind.Comma) return false;
    if (relative < 0 && (tags & Tag.Relative) !== 0 && tokens[k - 1]?.kind === Kind.Comma) relative = k--;
  }
  return relative > 0;
}

/** Whether the verb that an adverb of hearsay is of has words of its own. */
function speaksItself(scene: Scene, sentence: Sentence, told: VerbGroup): boolean {
  // “with an aide reportedly calling it a mess”
  if (told.cue === null || told.form === 'participle') return told.cue !== null;
  // “Ruiz reportedly said, “No””: the words are his.
  return quotes(scene, sentence, told, told.cue);
}

function standingOf(
  { tokens }: Scene,
  sentence: Sentence,
  { phrase, from, to }: PlacedPhrase,
  opening: boolean,
): Standing {
  const bracket = from > sentence.from && tokens[from - 1]?.kind === Kind.OpenBracket;
  const learns = phrase.kind === 'fused' && tokens[sentence.from]?.form === 'on' && THAT.has(tokens[to]?.form ?? '');
  return { bracket, learns, initial: bracket || learns || opening };
}

/** Whether a phrase that is no cue in most places is one where it stands. */
function standsAsCue(scene: Scene, sentence: Sentence, found: PlacedPhrase, standing: Standing): boolean {
  // “For Orr, it was a chance to speak”: what is good for somebody, unless words in marks judge it.
  if (found.phrase.lemma === 'for') return standing.initial && isJudgedBehind(scene, sentence, found);
  if (isSpokenForBy(scene, sentence, found)) return false;
  if (isApart(scene, found, standing) || (standing.initial && isJudgedBehind(scene, sentence, found))) return true;
  return (standing.initial && isQuotedBehind(scene, sentence, found)) || closesAsCue(scene, sentence, found);
}

/** “Pour la maire | le pont « n'est pas sûr »”: whether a French clause with words in marks stands right behind the phrase, without its comma. */
function isQuotedBehind(scene: Scene, { to: end }: Sentence, { phrase, to }: PlacedPhrase): boolean {
  const { tokens, language, spans } = scene;
  if (language.id !== 'fr' || phrase.lemma !== 'pour' || spans.length === 0) return false;
  const first = itemAt(tokens, to);
  if (first === undefined || !isDeterminer(first) || !startsClause(scene, to, end)) return false;
  return hasMarks(tokens, [{ from: to, to: end }]);
}

/** “Le projet, | à l'entendre, est mort”: whether a comma sets the phrase apart. */
function isApart({ tokens }: Scene, { phrase, from, to }: PlacedPhrase, { initial }: Standing): boolean {
  if (phrase.kind === 'fused' && tokens[from - 1]?.kind === Kind.Comma) return true;
  return initial && tokens[to]?.kind === Kind.Comma;
}

/** “To Orr | it would be “the end of the place””, “For Orr, | the plan is “dead””: whether words in marks say right behind the phrase what something is to somebody. */
function isJudgedBehind(scene: Scene, sentence: Sentence, { phrase, to: end }: PlacedPhrase): boolean {
  const { tokens, groups } = scene;
  let to = tokens[end]?.kind === Kind.Comma ? end + 1 : end;
  // “For Orr, | however, | the plan is “dead””
  if (to > end && tokens[to + 1]?.kind === Kind.Comma && ((tokens[to] as Token).tags & Tag.Adverb) !== 0) to += 2;
  const verb = phrase.opens === true ? groups[firstGroupFrom(scene, to)] : undefined;
  if (verb === undefined || verb.start >= sentence.to || verb.form !== 'finite') return false;
  const pronoun = verb.start === to + 1 && ((tokens[to] as Token).tags & Tag.SubjectPronoun) !== 0;
  // “For Orr, the state | “bears the blame””
  const marked = tokens[verb.start - 1]?.kind === Kind.OpenMark;
  const start = marked ? verb.start - 1 : verb.start;
  if (!pronoun && phraseAfter(tokens, to, start)?.end !== start) return false;
  if (marked) return true;
  let k = verb.end;
  while (k < sentence.to && k - verb.end < 3 && (tokens[k] as Token).kind === Kind.Word) k++;
  if (tokens[k]?.kind !== Kind.OpenMark) return false;
  // “For Orr, the town hosted “The Quilt””: a title.
  return SEEMING.has(verb.lemma) || tokens[k + 1]?.letterCase === Case.Lower;
}

function isBareNoun(tokens: readonly Token[], k: number): boolean {
  const { kind, tags } = tokens[k] as Token;
  return kind === Kind.Word && (tags & (Tag.Noun | Tag.Verb)) === Tag.Noun;
}

/** “reportedly | said”, “has | reportedly | said”: the verb that an adverb of hearsay is of, or null. */
function toldIn(scene: Scene, sentence: Sentence, { from, to }: PlacedPhrase): VerbGroup | null {
  const around = scene.groups[firstGroupFrom(scene, from) - 1];
  return around !== undefined && from < around.end ? around : groupAt(scene, to, sentence.to);
}

/** Whether the cue introduces words in marks. */
function quotes(scene: Scene, sentence: Sentence, group: VerbGroup, cue: CueVerb): boolean {
  if (scene.spans.length === 0 || group.form !== 'finite') return false;
  const content = contentAfter(scene, sentence, group, cue, group.end);
  return content !== null && VERBATIM.has(content.frame) && hasMarks(scene.tokens, content.parts);
}

const VERBATIM: ReadonlySet<Content['frame']> = new Set(['quote', 'colon', 'predicate']);

/** “He said|, according to the Echo, | “No””, “She told the hearing|, according to the Echo, | that …”: who hands on what the English verb before says. */
function isHandedOn(scene: Scene, { from, to, source }: PlacedPhrase): boolean {
  const { tokens, groups, language } = scene;
  const next = tokens[to + 1];
  if (language.id !== 'en' || source === null || next === undefined) return false;
  if (tokens[from - 1]?.kind !== Kind.Comma || tokens[to]?.kind !== Kind.Comma) return false;
  if (next.kind !== Kind.OpenMark && next.form !== 'that') return false;
  const verb = groups[firstGroupFrom(scene, from) - 1];
  if (verb?.form !== 'finite' || verb.cue?.frames.includes('quote') !== true) return false;
  return verb.end === from - 1 || phraseAfter(tokens, verb.end, from - 1)?.end === from - 1;
}

/** “Côté visiteur, Ruiz encaissait : « … »”: where, of somebody who is named. */
function isSide({ tokens, names }: Scene, { to: end }: Sentence, { phrase, to }: PlacedPhrase): boolean {
  if (phrase.lemma !== 'côté' || tokens[to]?.kind !== Kind.Comma) return false;
  if (names[tokens[to + 1]?.name ?? -1]?.type !== 'person') return false;
  for (let k = to + 2; k + 1 < end; k++)
    if ((tokens[k] as Token).kind === Kind.Colon) return tokens[k + 1]?.kind === Kind.OpenMark;
  return false;
}

/** “dénoncent « une campagne » lancée, selon eux, par le préfet”: the pronoun only says again whose words they are. */
function isReminder(scene: Scene, sentence: Sentence, { from, to, source }: PlacedPhrase): boolean {
  const { tokens } = scene;
  if (source === null || source.to - source.from !== 1 || source.from !== to - 1) return false;
  if (speakerOf(scene, source).kind !== 'pronoun') return false;
  const next = tokens[to];
  const between = tokens[from - 1]?.kind === Kind.Comma && next?.kind === Kind.Comma;
  if ((!between && !goesThrough(scene, from - 1, next)) || isBehindObject(scene, sentence, from)) return false;
  return reportsWithin(scene, sentence.from, from, from, () => true);
}

/** “La réforme, qui selon la CGT va coûter cher, est adoptée”: what the pronoun stands for and the rest of its clause; in English “a villa | in which, | according to police, he lived”: the pronoun and the rest. */
function inRelative(scene: Scene, sentence: Sentence, { phrase, from, to, source }: PlacedPhrase): boolean {
  const { tokens } = scene;
  const pronoun = tokens[from - 1]?.kind === Kind.Comma ? from - 2 : from - 1;
  const before = tokens[pronoun - 1];
  const english = scene.language.id === 'en';
  const noun = english
    ? { start: before !== undefined && isPreposition(before) ? pronoun - 1 : pronoun }
    : phraseBefore(tokens, before?.kind === Kind.Comma ? pronoun - 1 : pronoun, sentence.from);
  const start = tokens[to]?.kind === Kind.Comma ? to + 1 : to;
  let end = start;
  while (end < sentence.to && ((tokens[end] as Token).kind !== Kind.Comma || (tokens[end] as Token).depth > 0)) end++;
  const right = trimmed(tokens, { from: start, to: end });
  if (noun === null || right === null || !(english || hasClause(scene, start - 1, end))) return false;
  add(scene, {
    parts: [{ from: noun.start, to: pronoun + 1 }, right],
    source,
    cue: { from, to: source?.from ?? to },
    lemma: phrase.lemma,
    confidence: 0.8,
    reason: 'according to',
  });
  return true;
}

/**
 * Whether a cue of the sentence introduces something: then a “semble-t-il” belongs to it, and so does an “allegedly” behind
 * it (“said that they allegedly set off two bombs”).
 */
function reportsElsewhere(scene: Scene, sentence: Sentence, adverb: number): boolean {
  return reportsBefore(scene, sentence, adverb, scene.language.id === 'fr' ? sentence.to : adverb);
}

/** Whether a cue of the sentence before `to` introduces something, but for the one around `place`. */
function reportsBefore(scene: Scene, sentence: Sentence, place: number, to = place): boolean {
  // “has reportedly asked”: the asking is what is reported.
  const isAround = ({ start, end }: VerbGroup): boolean => start < place && place < end;
  return reportsWithin(scene, sentence.from, to, sentence.to, (group) => group.clitic < 0 && !isAround(group));
}

/** Whether a form of vérifier or confirmer stands right before, or one that is denied, with its object: “n'a pas pu vérifier ces images”. */
function isVerified(scene: Scene, from: number): boolean {
  const group = scene.groups[firstGroupFrom(scene, from) - 1];
  if (group === undefined || !scene.language.verbs.verifying.has(group.lemma)) return false;
  return group.end === from || group.negated;
}

/** “des images provenant | de sources militaires”, “à partir | de sources proches”, “pas | de source, pas de citation”: whether where something comes from, or how many sources there are, is told right before. */
function isOrigin({ tokens, language }: Scene, from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined || language.id !== 'fr') return false;
  if (before.form === 'partir' || /^issue?s?$/.test(before.form) || COUNTING.has(before.form)) return true;
  return (before.word?.verbs ?? []).some(({ lemma }) => COMING_FROM.has(lemma));
}
