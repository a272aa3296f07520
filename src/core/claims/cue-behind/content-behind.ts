/** What goes on behind an incise of the words before it. */
import { REASONS } from '../../language/conjunctions';
import { WHILE_CLAUSE } from '../../language/en/conjunctions';
import { COPULAS } from '../../language/en/copulas';
import { WHERE } from '../../language/fr/prepositions';
import { THAT } from '../../language/function-words';
import { compatible } from '../../actors/cast/entity';
import { headOf } from '../../syntax/head-noun';
import { BEHIND_INTERVAL } from '../../language/prepositions';
import { Tag } from '../../language/types';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { appraises } from '../../syntax/appositions-behind';
import { isAuxiliary, isCount, isModal } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import type { MarkedSpan } from '../../text/quotation-marks';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { skipAdverbials } from '../content/adverbials';
import { hasClause, startsClause } from '../content/clause';
import { clauseEnd } from '../content/clause-end';
import { mainVerbAt } from '../content/subordinate-clause';
import { otherSpeaker, sharesCue } from '../content/next-cue';
import { opensTimeAround } from '../content/english-saying';
import { titleEnd, workEnd } from '../content/programme';
import type { Incise } from './incise-bounds';
import {
  behind,
  firstGroupFrom,
  groupAt,
  quoteRunEnd,
  type Range,
  type Scene,
  spanOpenedAt,
  trimmed,
} from '../unit/scene';
import { describes, isParticiple } from '../source/remark';
import { cutsPhrase, complements } from './left-open';
import { startsRemark, startsGerund, tellsAll, tellsOfSpeaker } from './saying-remark';

/** The words before an incise. */
export interface Front {
  readonly parts: Range[];
  /** The quotation that closes them, or null. */
  readonly span: MarkedSpan | null;
  /** They are no whole clause. */
  readonly partial: boolean;
}

/** The words behind the incise that are of the same content, or null. */
export function contentBehind(scene: Scene, sentence: Sentence, incise: Incise, front: Front): Range | null {
  const { tokens } = scene;
  const { span, partial } = front;
  const next = tokens[incise.to];
  if (next === undefined || incise.to >= sentence.to) return null;
  const at = isSeam(next) ? incise.to + 1 : incise.to;
  // “…, demande un collègue ? | « … », répond-il”: the next sentence may have a cue of its own.
  const open = at < sentence.to ? spanOpenedAt(scene, at) : null;
  if (open !== null) {
    // “s'enthousiasme Josette, | « presque 80 ans »”: her age.
    if (tokens[open.close - 1]?.form === 'ans' && isCount(tokens[open.close - 2])) return null;
    if (opensOther(scene, incise, at, span !== null) || (span !== null && tellsState(scene, incise, open))) return null;
    return { from: at, to: span !== null || partial ? quoteRunEnd(scene, at, sentence.to) : behind(open) };
  }
  const rest = { from: at, to: sentence.to };
  if (next.kind === Kind.Colon) {
    // “Faux, rétorque la maire : | un droit existe, mais …”
    // “The risk was low, he insisted: | tests had shown nothing”
    const whole = scene.language.id === 'en' ? !partial && !incise.inverted : partial && incise.inverted;
    const explains = whole && span === null && (scene.language.id === 'en' || hasClause(scene, at, sentence.to));
    return explains ? trimmed(tokens, rest) : null;
  }
  if (next.kind !== Kind.Comma) return null;
  const colon = span === null || !incise.inverted ? -1 : colonBehindState(scene, at, sentence.to);
  if (colon > 0) return { from: colon + 1, to: quoteRunEnd(scene, colon + 1, sentence.to) };
  const further = span === null ? null : furtherMarks(scene, front, at, sentence.to);
  if (further !== null) return further;
  if (span === null || partial || goesOnUnmarked(scene, front, span, at, sentence.to))
    return clauseBehind(scene, sentence, incise, front, at);
  if (isExtraposed(scene, sentence, at)) return trimmed(tokens, rest);
  const later = laterPiece(scene, incise, span.close, sentence.to);
  if (later > 0) return { from: later, to: quoteRunEnd(scene, later, sentence.to) };
  return reasons(scene, front.parts, span, at) ? trimmed(tokens, rest) : null;
}

/** “« C'est dur », souffle une femme, | en larmes | : « … »”, “…, lâche Vian, | très remonté | : « … »”: the colon before a quotation behind how or where a French speaker is, from k; or -1. */
function colonBehindState(scene: Scene, k: number, ceiling: number): number {
  const { tokens, groups, language } = scene;
  const first = tokens[k];
  if (language.id !== 'fr' || first === undefined || !(opensState(first) || describes(first))) return -1;
  let colon = k;
  while (colon < ceiling && colon - k < LONGEST_STATE && (tokens[colon] as Token).kind === Kind.Word) colon++;
  if (tokens[colon]?.kind !== Kind.Colon) return -1;
  const verb = groups[firstGroupFrom(scene, k)];
  if (verb !== undefined && verb.start < colon && (verb.cue !== null || verb.form === 'finite')) return -1;
  return spanOpenedAt(scene, colon + 1) === null ? -1 : colon;
}

/** “raconte Émilie, une riveraine | « encore secouée »”, “dit Ruiz, | « très déçue »”: whether words in marks behind a French speaker tell how he is. */
function tellsState(
  { tokens, language }: Scene,
  { source, inverted }: Incise,
  { open, close, closed }: MarkedSpan,
): boolean {
  if (language.id !== 'fr' || source === null || !inverted || !closed || close - open > LONGEST_STATE) return false;
  let k = open + 1;
  while (k < close - 1 && ((tokens[k] as Token).tags & (Tag.Adverb | Tag.Verb | Tag.Noun)) === Tag.Adverb) k++;
  const last = tokens[k] as Token;
  if ((tokens[open + 1] as Token).letterCase !== Case.Lower || k !== close - 1 || !isParticiple(last)) return false;
  return compatible(tokens[headOf(tokens, source.from, source.to, true)]?.word?.gender ?? 0, last.word?.gender ?? 0);
}

/** What a state or a place opens with, and no time or aim. */
function opensState(token: Token): boolean {
  return WHERE.has(token.form) || (token.tags & (Tag.Adverb | Tag.Verb | Tag.Noun)) === Tag.Adverb;
}

/** How or where somebody is who speaks has fewer words. */
const LONGEST_STATE = 8;

/** “… “mad”, he said, | and “bad””, “…, | and should be “torn up””: the marks that “and” joins to those before the English incise, or null. */
function furtherMarks(scene: Scene, { parts, span }: Front, at: number, to: number): Range | null {
  const { tokens, language } = scene;
  const form = tokens[at]?.form;
  if (language.id !== 'en' || span === null || (form !== 'and' && form !== 'but')) return null;
  const mixed = (parts[0]?.from ?? span.open) < span.open;
  let open = at + 1;
  // “and had been | “torn up””
  while (mixed && open < to && open - at < 5 && isVerbal(tokens[open] as Token)) open++;
  if (open >= to || spanOpenedAt(scene, open) === null) return null;
  return { from: mixed ? at : open, to: quoteRunEnd(scene, open, to) };
}

/** “The odds were “tiny”, she explained, | and there was no test”: whether “and” or “but” goes on with a clause only some words of which are in marks. */
function goesOnUnmarked(scene: Scene, { parts }: Front, span: MarkedSpan, at: number, to: number): boolean {
  const { tokens, language } = scene;
  const form = tokens[at]?.form;
  const next = tokens[at + 1];
  if (language.id !== 'en' || (form !== 'and' && form !== 'but') || next === undefined) return false;
  return (parts[0]?.from ?? span.open) < span.open && (isModal(next) || startsClause(scene, at + 1, to));
}

function isVerbal(token: Token): boolean {
  return isAuxiliary(token) || isModal(token) || token.form === 'not' || token.form === 'been';
}

/** Whether the mark parts the incise from what goes on; a full stop does not. */
function isSeam({ kind, form }: Token): boolean {
  return kind === Kind.Comma || kind === Kind.Colon || kind === Kind.Dash || (kind === Kind.Stop && form !== '.');
}

/** Whether the quotation right behind the incise, at `at`, is not the same words going on. */
function opensOther(scene: Scene, incise: Incise, at: number, quoted: boolean): boolean {
  const { tokens } = scene;
  const { group, source, to } = incise;
  // “…,” she said before adding: “…”
  if (hasCueBetween(scene, incise)) return true;
  // “…,” she wrote in her memoir, “Open Strings”
  if (quoted && workEnd(scene, at) > at + 3) return true;
  if (at !== to) return false;
  // “…,” he told “Meet the Press”
  if (group.cue?.object === 'addressee' && titleEnd(scene, at) > 0) return true;
  // “…?” asked the boy, who wore a “…” hat
  if (isPhraseOpen(tokens[at - 1] as Token) || endsInRelative(scene, incise)) return true;
  return to > Math.max(group.end, source?.to ?? 0);
}

/** The clause behind the comma of an incise, if it goes on with what is said. */
function clauseBehind(
  scene: Scene,
  sentence: Sentence,
  incise: Incise,
  { parts, span, partial }: Front,
  at: number,
): Range | null {
  const { tokens } = scene;
  const first = tokens[at];
  if (first === undefined) return null;
  const unmarked = span === null;
  const cut = unmarked && cutsPhrase(scene, incise, at);
  const more = unmarked && tokens[incise.from - 1]?.kind === Kind.Comma && complements(scene, at, sentence.to);
  // “Reste, dit-il, | que la route est longue”, “Il ne reste, dit-on, | que des flaques”
  const only = unmarked && scene.language.id === 'fr' && THAT.has(first.form);
  const whole = cut || more || only || (isPreposition(first) && isBare(scene, incise));
  if (!whole && tellsOfSaying(scene, sentence, incise, at, partial)) return null;
  const limit = ownEnd(scene, incise, sentence.to);
  // “Why, he asked, | had the bank said nothing?”: a question opens its sentence.
  const open = parts[0]?.from ?? at;
  const relative =
    scene.language.id === 'en' && open > sentence.from && ((tokens[open] as Token).tags & Tag.Relative) !== 0;
  const range = trimmed(tokens, { from: at, to: relative ? relativeEnd(scene, at, limit) : limit });
  if (range === null || hasClause(scene, range.from, range.to)) return range;
  // “What she wants, she said, | is peace”
  if (unmarked && scene.language.id === 'en' && groupAt(scene, at, limit)?.form === 'finite') return range;
  return partial || more || incise.inverted || cut || only ? range : null;
}

/** “A man who, police said, | was armed | fled”, “a bridge that, Ruiz said, | was safe|, fell”: before the main verb behind a relative clause that goes on at `at`. */
function relativeEnd(scene: Scene, at: number, limit: number): number {
  const end = clauseEnd(scene, at, limit);
  for (let k = at + 1; k + 1 < end; k++) {
    const { kind, depth } = scene.tokens[k] as Token;
    if (kind === Kind.Comma && depth === 0 && mainVerbAt(scene, k + 1, end)) return k;
  }
  return end;
}

/** “It was a “coincidence”, she said, | that nobody had called”: the English clause that the “it” at the start of the sentence stands for. */
function isExtraposed({ tokens, language }: Scene, { from }: Sentence, at: number): boolean {
  return (
    language.id === 'en' &&
    tokens[from]?.form === 'it' &&
    COPULAS.has(tokens[from + 1]?.form ?? '') &&
    tokens[at]?.form === 'that'
  );
}

/** Whether a second cue (“ajoutant que”) or a remark on the speaker starts behind the comma: no content. */
function tellsOfSaying(scene: Scene, { to }: Sentence, incise: Incise, at: number, partial: boolean): boolean {
  const { tokens } = scene;
  const first = tokens[at] as Token;
  if (!partial && (tellsOfSpeaker(scene, incise, at) || tellsAll(scene, incise, at, to))) return true;
  // “It would work, she said, | but refused to say why”
  if (first.form === 'but' && groupAt(scene, at + 1, to)?.modality === 'refused') return true;
  if (!partial && !isBare(scene, incise) && isInterval(tokens, at)) return true;
  if (!partial && scene.language.id === 'en' && isReportedBy(scene, at, to)) return true;
  // “La ligne ferme, a annoncé la SNCF, | une première”
  return opensTimeAround(tokens, at) || startsRemark(first) || startsGerund(tokens, at) || appraises(tokens, at);
}

/** “…, Ruiz said, | the BBC reported on Monday”: who reported that somebody said it. */
function isReportedBy(scene: Scene, at: number, to: number): boolean {
  const { tokens } = scene;
  const subject = phraseAfter(tokens, at, to);
  const verb = subject === null ? null : groupAt(scene, subject.end, to);
  if (verb === null || verb.form !== 'finite' || verb.cue?.class !== 'say' || verb.negated) return false;
  const end = skipAdverbials(scene, verb.end, to);
  return end >= to || tokens[end]?.kind === Kind.Stop;
}

/** “, a déclaré un conseiller, | sept heures après le début des discussions”, “, she said, | two days before the vote”: how long before or after something it was said. */
function isInterval(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at + 1];
  return unit?.word?.noun === 'time' && BEHIND_INTERVAL.has(tokens[at + 2]?.form ?? '');
}

/** “Le pont tient, dit le maire |, tandis que le préfet dénonce « un leurre »”, “…, a dit le maire |, et a promis une aide”: where the French words behind an incise end. */
function ownEnd(scene: Scene, { group, to: from }: Incise, to: number): number {
  const { tokens, language } = scene;
  if (language.id !== 'fr') return to;
  for (let k = from; k < to; k++) {
    const { kind, depth } = tokens[k] as Token;
    if (kind !== Kind.Comma || depth > 0) continue;
    if (otherSpeaker(scene, k, to) || sharesCue(scene, k, to, group)) return k;
  }
  return to;
}

/** Whether an incise is a verb and its pronoun between commas: “, dit-elle,”. */
export function isBare({ tokens, language }: Scene, { group, from, to }: Incise): boolean {
  const commas = tokens[from - 1]?.kind === Kind.Comma && tokens[to]?.kind === Kind.Comma;
  return language.id === 'fr' && group.clitic >= 0 && to === group.end && commas;
}

/** “The bill is “dead,” Ruiz said, because it “guts” care”: a reason behind words that are only quoted in part. */
function reasons({ tokens }: Scene, parts: readonly Range[], span: MarkedSpan | null, at: number): boolean {
  const mixed = span !== null && (parts[0]?.from ?? span.open) < span.open;
  return mixed && REASONS.has(tokens[at]?.form ?? '');
}

/** “The wall,” she told the crowd in Tampa, Fla., on Monday, “is higher”, “It was,” she said, shaking her head, “a mistake”: the quotation that goes on behind places, times and what the speaker did, or -1. */
function laterPiece(scene: Scene, incise: Incise, close: number, ceiling: number): number {
  const { tokens, groups } = scene;
  // A stop inside of the marks ended what was said.
  if ((tokens[close - 1] as Token).kind !== Kind.Comma) return -1;
  let n = firstGroupFrom(scene, incise.to);
  let cued = -1;
  for (let k = incise.to; k < ceiling && k - incise.to < 14; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Stop) return -1;
    const verb = groups[n]?.start === k ? groups[n++] : undefined;
    if (verb !== undefined && !isBesides(scene, verb)) return -1;
    // “she said, | adding|, “We lost””, but “she said, | pointing| at it, “that it leans””
    if (verb?.form === 'participle' && verb.cue !== null) cued = verb.end;
    if (t.kind === Kind.Comma && spanOpenedAt(scene, k + 1) !== null)
      return cued < 0 || (k > cued && tokens[k + 2]?.letterCase === Case.Lower) ? k + 1 : -1;
    if (t.kind === Kind.OpenMark) return -1;
  }
  return -1;
}

/** “she said, | shaking her head,”, “as she | left,”, “when | asked about it,”: an English verb of what the speaker did or was asked besides. */
function isBesides({ tokens, language }: Scene, { start, end, cue, form }: VerbGroup): boolean {
  if (language.id !== 'en') return false;
  const before = tokens[start - 1] as Token;
  // “she said, | noting that …”
  if (form === 'participle') return tokens[end]?.form !== 'that';
  if (cue !== null) return false;
  const pronoun = (before.tags & Tag.SubjectPronoun) !== 0;
  return form === 'finite' && pronoun && WHILE_CLAUSE.has(itemAt(tokens, start - 2)?.form ?? '');
}

/** “note Ruiz, qui maintient son conseil | « neutre »”: the marks belong to the relative clause of a French source. */
export function endsInRelative({ tokens, language }: Scene, { source, to }: Incise): boolean {
  if (source === null || source.to !== to || language.id !== 'fr') return false;
  for (let k = source.from + 1; k < source.to; k++) {
    const t = tokens[k] as Token;
    if ((t.tags & Tag.Relative) !== 0 && (t.tags & Tag.Determiner) === 0 && t.name < 0) return true;
  }
  return false;
}

/** A determiner, preposition or possessive right before a mark: the mark holds a title or name (“a “Dam City” hat”). */
function isPhraseOpen(token: Token): boolean {
  return isDeterminer(token) || isPreposition(token) || token.form === "'s";
}

/** Whether a second cue stands between the incise's verb and what follows. */
function hasCueBetween(scene: Scene, incise: Incise): boolean {
  for (let n = firstGroupFrom(scene, incise.group.end); n < scene.groups.length; n++) {
    const group = scene.groups[n] as VerbGroup;
    if (group.start >= incise.to) return false;
    if (group.cue === null) continue;
    if (group.form === 'participle' && group.end >= incise.to - 1) return true;
    // “dit Ruiz avant d'ajouter : | « … »”
    if (group.form === 'infinitive' && group.end === incise.to && scene.tokens[group.start - 2]?.form === 'avant')
      return true;
    // “martèle Ruiz, qui rappelle que | « … »”
    const that = THAT.has((scene.tokens[incise.to - 1] as Token).form);
    if (group.form === 'finite' && that && group.end === incise.to - 1) return true;
  }
  return false;
}
