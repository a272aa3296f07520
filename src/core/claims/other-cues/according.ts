/** Sources that a preposition names: “selon X”, “according to X”, “reportedly”. */
import { THAT } from '../../language/function-words';
import type { Sentence } from '../../text/sentences';
import { type CueVerb, Num, Tag } from '../../language/types';
import { Case, Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { type Content, contentAfter } from '../content/content';
import { introduces } from '../content/introduces';
import { phraseBefore } from '../../syntax/phrase-before';
import { possessor } from '../source/possessor';
import { speakerOf } from '../source/speaker';
import {
  add,
  type Candidate,
  firstGroupFrom,
  groupAt,
  hasMarks,
  type Range,
  type Scene,
  spanClosedAt,
  spanOpenedAt,
  trimmed,
  wordCount,
} from '../unit/scene';
import { closes, phraseAt, type PlacedPhrase } from './cue-phrase';
import { placeOf } from './phrase-place';
import { announced } from './noun-quote';
import {
  addsRemark,
  behindColon,
  goesThrough,
  interruptedClause,
  isLong,
  isParenthesis,
  leftStart,
  rightEnd,
} from './phrase-content';
import { ownWordsEnd } from '../content/own-words';
import { canSpeak, isOwnWord, isPronounInside, ownerOf } from './phrase-speaker';
import { hasOpenRelative, isCount } from './phrase-source';
import { endsVerb } from './verb-complement';
import type { VerbGroup } from '../../syntax/verb-groups';
import { announcedPieces } from '../cue-behind/announced';
import { itemAt } from '../../text/item-at';

/** “He said | in his opinion it was late”: a phrase right behind a verb that reports is part of what that verb reports. */
function isSaid(scene: Scene, from: number): boolean {
  const before = scene.groups[firstGroupFrom(scene, from) - 1];
  return before?.end === from && before.form === 'finite' && before.cue?.frames.includes('zero') === true;
}

/** Selon X, … · according to X · de source policière · reportedly: cues that are no verbs. */
export function accordingTo(scene: Scene, sentence: Sentence): void {
  const { tokens } = scene;
  for (let k = sentence.from; k < sentence.to; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word || t.depth > 0) continue;
    const phrases = t.entry?.phrases;
    if (!phrases) continue;
    const around = closes(tokens, k + 1, sentence.to, phrases.closers);
    for (const phrase of phrases.before.get(tokens[k + 1]?.form ?? '') ?? phrases.other) {
      if (phrase.tail !== null && !around) continue;
      const found = phraseAt(scene, sentence, k, phrase);
      if (found === null) continue;
      if (emit(scene, sentence, found)) {
        k = found.to - 1;
        break;
      }
    }
  }
}

function emit(scene: Scene, whole: Sentence, found: PlacedPhrase): boolean {
  const { tokens } = scene;
  const { phrase, from, to, source } = found;
  const sentence = phrase.kind === 'bare' ? whole : behindColon(scene, whole, from, to);
  if (source !== null && !canSpeak(scene, source, phrase)) return false;
  if (phrase.kind === 'bare' && (isReported(scene, from) || reportsElsewhere(scene, sentence, from))) return false;
  if (source !== null && isSaid(scene, from)) return false;
  // “En cause, selon la direction, le départ de trois médecins”
  const pieces = source === null ? null : announcedPieces(scene, whole, from - 1, source.from);
  if (pieces !== null && source !== null) {
    add(scene, {
      parts: pieces.parts,
      source: { from: source.from, to: pieces.close },
      cue: { from, to: source.from },
      lemma: phrase.lemma,
      modality: 'asserted',
      confidence: 0.7,
      reason: 'according to',
    });
    return true;
  }
  if (isReminder(scene, sentence, found) || isSide(scene, sentence, found)) return false;
  const place = placeOf(scene, sentence, found);
  if (place === 'reported') return false;
  if (place === 'inner' && HOLDING.has(phrase.words.at(-1) ?? '') && isBareNoun(tokens, from - 1)) return false;
  // “a dit que la dette, selon ses calculs, baissera”: within what he says.
  if (place === 'inner' && source !== null && ownWordsEnd(tokens, source.from, scene.language) >= 0)
    if (reportsBefore(scene, sentence, from)) return false;
  // “a dénoncé une loi qui selon lui affaiblit la ville”: within what he says.
  if (place === 'relative') return source !== null && !isHis(scene, source) && inRelative(scene, sentence, found);
  // “n'a pu être vérifié de source indépendante”: how it was to be known.
  if (phrase.kind === 'fused' && isVerified(scene, from)) return false;
  // “with an aide reportedly calling it a mess”
  const told = phrase.kind === 'bare' ? toldIn(scene, sentence, found) : null;
  if (told?.form === 'participle' && told.cue !== null) return false;
  // “Ruiz reportedly said, “No””: the words are his.
  if (told?.cue !== null && told !== null && quotes(scene, sentence, told, told.cue)) return false;
  const bracket = from > sentence.from && tokens[from - 1]?.kind === Kind.OpenBracket;
  // “On apprend | de source judiciaire | que A”
  const learns = phrase.kind === 'fused' && tokens[sentence.from]?.form === 'on' && THAT.has(tokens[to]?.form ?? '');
  const initial = bracket || learns || place === 'opening';
  // “Le projet, à l'entendre, est mort”
  const between = phrase.kind === 'fused' && tokens[from - 1]?.kind === Kind.Comma;
  const apart = between || (initial && tokens[to]?.kind === Kind.Comma);
  if (phrase.ambiguous === true && !apart && !closesWith(scene, sentence, found))
    if (!closesHeadline(scene, sentence, found) && !closesVerbless(scene, sentence, found)) return false;
  const parts: Range[] = [];
  let left: Range | null = null;
  const behindComma = adverbStart(tokens, from);
  if (!initial) left = trimmed(tokens, { from: leftStart(scene, sentence, from), to: behindComma });
  // “…, incapable | à ses yeux | de décider”: inside of a phrase that has no verb.
  const phrasal = left !== null && source !== null && phrase.kind === 'fused' && isHis(scene, source);
  const comma = phrasal ? commaBefore(tokens, from, sentence.from) : -1;
  const inside = comma > 0 && tokens[to]?.kind === Kind.Word && !hasClause(scene, comma, from);
  if (inside && left !== null) left.from = comma + 1;
  const closed = left !== null ? spanClosedAt(scene, phrase.lemma === 'pour' ? left.to - 1 : from - 1) : null;
  // “a annoncé une aide, | « un geste inédit » selon lui”
  const apposed = closed !== null && tokens[closed.open - 1]?.kind === Kind.Comma;
  if (left !== null && closed !== null && (apposed || phrase.lemma === 'pour')) left.from = closed.open;
  const next = tokens[to];
  // “recevra Nivers avec, dixit Ruiz, | « l'obligation de gagner »”: only words are quoted so.
  const words = phrase.lemma === 'dixit' && next?.kind === Kind.Comma && spanOpenedAt(scene, to + 1) !== null;
  if (words) left = null;
  // “… in Tunisia, where the sky, as she puts it, is full of birds”
  if (left !== null && next?.kind === Kind.Comma && scene.language.id === 'en')
    left.from = interruptedClause(scene, left.from, left.to);
  // “La route – selon la préfecture – sera fermée”
  const dashed = next?.kind === Kind.Dash && tokens[from - 1]?.kind === Kind.Dash;
  const paused = dashed || next?.kind === Kind.Comma;
  const run = runsOn(scene, sentence, found);
  const verbless = left !== null && isWhole(scene, sentence, left, found);
  if (
    left !== null &&
    (verbless ||
      hasClause(scene, left.from, left.to) ||
      spanClosedAt(scene, left.to - 1) !== null ||
      (phrase.kind === 'bare' && wordCount(tokens, left.from, left.to) > 0))
  )
    parts.push(left);
  else if (left !== null && (paused || run)) parts.push(left);
  const through = left !== null && (run || goesThrough(scene, left.to - 1, next));
  if (inside && left !== null && parts.length === 0) parts.push(left);
  const goesOn =
    initial ||
    inside ||
    words ||
    (paused &&
      !apposed &&
      !hasOpenRelative(scene, to, sentence.to) &&
      parts.length > 0 &&
      (!hasClause(scene, (parts[0] as Range).from, (parts[0] as Range).to) ||
        ((dashed || isParenthesis(tokens, behindComma)) && !isCount(tokens, to + 1) && !addsRemark(tokens, to + 1)))) ||
    through ||
    phrase.kind === 'bare';
  if (goesOn) {
    let end = rightEnd(scene, sentence, to);
    end = Math.min(end, colonBeforeClaim(scene, to, end));
    if (bracket) for (let k = to; k < end; k++) if ((tokens[k] as Token).kind === Kind.CloseBracket) end = k;
    const right = trimmed(tokens, { from: learns ? to + 1 : to, to: end });
    if (right !== null && (through || wordCount(tokens, right.from, right.to) > 1))
      parts.push(source === null ? right : announced(scene, learned(scene, right)));
  }
  if (parts.length === 0) return false;
  // “Par la voix de son avocat, il dément les faits.”: what the verb reports, of whose voice it is.
  if (phrase.lemma === 'par la voix de' && reportsIn(scene, parts[0] as Range)) return false;
  // “Côté vainqueur, on savourait”: where, not who.
  if (phrase.lemma === 'côté' && (tokens[(parts[0] as Range).from] as Token).form === 'on') return false;
  if (
    parts.length === 1 &&
    !(
      initial &&
      !phrase.ambiguous &&
      scene.language.id === 'fr' &&
      next?.kind === Kind.Comma &&
      isLong(scene, parts[0])
    ) &&
    !verbless &&
    !hasClause(scene, (parts[0] as Range).from - 1, (parts[0] as Range).to) &&
    spanClosedAt(scene, (parts[0] as Range).to - 1) === null
  )
    return false;
  if (told !== null && told.start < from) told.used = true;
  add(scene, {
    parts,
    source,
    cue:
      phrase.kind === 'bare' || isPronounInside(scene, found)
        ? { from, to }
        : { from, to: source !== null && source.from > from ? source.from : to },
    lemma: phrase.lemma,
    modality: phrase.kind === 'bare' ? 'hearsay' : 'asserted',
    confidence: phrase.kind === 'bare' || (phrase.ambiguous && phrase.kind !== 'fused') || verbless ? 0.7 : 0.9,
    reason: phrase.kind === 'bare' ? 'hearsay adverb' : 'according to',
    speaker: phrase.kind === 'fused' || isOwnWord(scene, source) ? ownerOf(scene, found) : null,
  });
  return true;
}

/** “tears | in his eyes”, “found comfort | in her words”: where a thing is. */
const HOLDING = new Set(['eyes', 'words']);

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

/** “…, | toujours selon X”: where the adverbs between a comma and the cue phrase at `from` start; `from` where there are none. */
function adverbStart(tokens: readonly Token[], from: number): number {
  let k = from;
  while (k > 0 && isBareAdverb(tokens[k - 1] as Token)) k--;
  return itemAt(tokens, k - 1)?.kind === Kind.Comma ? k : from;
}

function isBareAdverb({ tags, name }: Token): boolean {
  return (tags & (Tag.Adverb | Tag.Verb | Tag.Noun)) === Tag.Adverb && name < 0;
}

/** What “per” stands before as a cue, and not as a measure: “per police”, “per the company's website”. */
const SAYING = new Set(['role', 'person', 'organization', 'document', 'source']);

/** “£5, per student”: a bare noun in the singular. */
function isRate({ tokens }: Scene, { from, to }: Range): boolean {
  return to - from === 1 && (tokens[from] as Token).word?.number === Num.Singular;
}

/** “Selon Ruiz, la route est sûre | : « On l'a vue », insiste-t-il”: the colon in [from, to) behind which another claim has a cue of its own, else `to`. */
function colonBeforeClaim({ tokens, found }: Scene, from: number, to: number): number {
  for (let n = found.length - 1; n >= 0 && n >= found.length - 8; n--) {
    const { parts, cue } = found[n] as Candidate;
    const start = (parts[0] as Range).from;
    if (cue !== null && cue.from > start && start > from + 1 && start < to && tokens[start - 1]?.kind === Kind.Colon)
      return start - 1;
  }
  return to;
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

/** “Two homes in ten are dark, per Redford Grid.”: behind a comma and with nothing but somebody or a text up to the stop. */
function closesWith(scene: Scene, sentence: Sentence, { phrase, from, to, source }: PlacedPhrase): boolean {
  const { tokens } = scene;
  if (phrase.words[phrase.words.length - 1] !== 'per' || source === null || from <= sentence.from) return false;
  if (tokens[from - 1]?.kind !== Kind.Comma) return false;
  const speaker = speakerOf(scene, source);
  if (
    speaker.kind !== 'name' &&
    !(speaker.kind === 'description' && SAYING.has(speaker.noun) && !isRate(scene, source))
  )
    return false;
  return to >= sentence.to || tokens[to]?.kind === Kind.Stop;
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
  const { tokens, groups } = scene;
  if (source === null || source.to - source.from !== 1 || source.from !== to - 1) return false;
  if (speakerOf(scene, source).kind !== 'pronoun') return false;
  const next = tokens[to];
  const between = tokens[from - 1]?.kind === Kind.Comma && next?.kind === Kind.Comma;
  if (!between && !goesThrough(scene, from - 1, next)) return false;
  for (let n = firstGroupFrom(scene, sentence.from); n < groups.length; n++) {
    const group = groups[n] as VerbGroup;
    if (group.start >= from) return false;
    if (group.cue !== null && group.form === 'finite' && (tokens[group.head] as Token).depth === 0)
      if (introduces(scene, group, from)) return true;
  }
  return false;
}

/** The last comma before token k that stands outside of marks, or -1. */
function commaBefore(tokens: readonly Token[], k: number, floor: number): number {
  for (let i = k - 1; i > floor; i--)
    if ((tokens[i] as Token).kind === Kind.Comma && (tokens[i] as Token).depth === 0) return i;
  return -1;
}

/** “La réforme, qui selon la CGT va coûter cher, est adoptée”: what the pronoun stands for and the rest of its clause. */
function inRelative(scene: Scene, sentence: Sentence, { phrase, from, to, source }: PlacedPhrase): boolean {
  const { tokens } = scene;
  const pronoun = tokens[from - 1]?.kind === Kind.Comma ? from - 2 : from - 1;
  const noun = phraseBefore(tokens, tokens[pronoun - 1]?.kind === Kind.Comma ? pronoun - 1 : pronoun, sentence.from);
  const start = tokens[to]?.kind === Kind.Comma ? to + 1 : to;
  let end = start;
  while (end < sentence.to && ((tokens[end] as Token).kind !== Kind.Comma || (tokens[end] as Token).depth > 0)) end++;
  const right = trimmed(tokens, { from: start, to: end });
  if (noun === null || right === null || !hasClause(scene, start - 1, end)) return false;
  add(scene, {
    parts: [{ from: noun.start, to: pronoun + 1 }, right],
    source,
    cue: { from, to: source?.from ?? to },
    lemma: phrase.lemma,
    modality: 'asserted',
    confidence: 0.8,
    reason: 'according to',
  });
  return true;
}

/** “selon lui”, “à ses yeux”: somebody spoken of before. */
function isHis(scene: Scene, source: Range): boolean {
  return speakerOf(scene, source).kind === 'pronoun' || possessor(scene.tokens[source.from] as Token) !== null;
}

/** Whether the words at k are reported already: “a man allegedly shot his neighbor, deputies said”. */
function isReported({ found }: Scene, k: number): boolean {
  for (let n = found.length - 1; n >= 0 && n >= found.length - 4; n--)
    if ((found[n] as Candidate).parts.some((part) => part.from <= k && k < part.to)) return true;
  return false;
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
  const { groups, tokens } = scene;
  for (let n = firstGroupFrom(scene, sentence.from); n < groups.length; n++) {
    const g = groups[n] as VerbGroup;
    if (g.start >= to) return false;
    // “has reportedly asked”: the asking is what is reported.
    if (g.start < place && place < g.end) continue;
    if (g.cue !== null && g.form === 'finite' && (tokens[g.head] as Token).depth === 0 && g.clitic < 0)
      if (introduces(scene, g, sentence.to)) return true;
  }
  return false;
}

/** Whether the first verb in the range introduces something. */
function reportsIn(scene: Scene, { from, to }: Range): boolean {
  const group = scene.groups[firstGroupFrom(scene, from)];
  return group !== undefined && group.start < to && group.cue !== null && introduces(scene, group, to);
}

/** Whether a form of vérifier or confirmer stands right before, or one that is denied, with its object: “n'a pas pu vérifier ces images”. */
function isVerified(scene: Scene, from: number): boolean {
  const group = scene.groups[firstGroupFrom(scene, from) - 1];
  if (group === undefined || !scene.language.verbs.verifying.has(group.lemma)) return false;
  return group.end === from || group.negated;
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

/** “De source judiciaire, | on apprend que | le suspect est libre”: what “on” learns; the range itself where that is not so. */
function learned({ tokens, language }: Scene, range: Range): Range {
  if (language.id !== 'fr' || tokens[range.from]?.form !== 'on') return range;
  for (let k = range.from + 1; k < range.to && k - range.from < LEARNING; k++)
    if (THAT.has((tokens[k] as Token).form)) return { from: k + 1, to: range.to };
  return range;
}

/** “on a par ailleurs appris hier que” */
const LEARNING = 7;
