/** A noun of saying beside a quotation: “…” was the reply from X · X’s verdict was blunt: “…” · “…” is how X put it. */
import { OPEN_QUESTION } from '../../language/conjunctions';
import { HOW } from '../../language/en/determiners';
import { BEFORE_VOICE, POINTERS, THAT } from '../../language/function-words';
import { itemAt } from '../../text/item-at';
import { Form } from '../../language/types';
import { hasForm } from '../../syntax/readings';
import { Case, Kind, type Token } from '../../text/token';
import type { Sentence } from '../../text/sentences';
import { Sign } from '../../text/sign';
import { headOf, nounKind } from '../../syntax/head-noun';
import { isDative } from '../../syntax/noun-phrase';
import { phraseBefore } from '../../syntax/phrase-before';
import { subjectBefore } from '../../syntax/subject-before';
import { subjectKind } from '../source/subject-kind';
import { phraseAfter } from '../../syntax/phrase-after';
import { bareSubject, type Subject } from '../../syntax/subject';
import { subjectAfter } from '../../syntax/subject-after';
import type { VerbGroup } from '../../syntax/verb-groups';
import { skipAdverbials } from '../content/adverbials';
import { hasClause, startsClause } from '../content/clause';
import { introduction, isSubordinate } from '../content/colon';
import { isImperative } from '../cue-behind/verbless-words';
import { moved } from '../cue-before/moved';
import { isSpokenFor } from '../cue-behind/points-back';
import { isThere } from '../source/impersonal';
import { placeSpeaker } from '../source/impersonal-on';
import {
  add,
  behind,
  type Candidate,
  firstFinite,
  firstGroupFrom,
  groupAt,
  quoteRunEnd,
  type Range,
  type Scene,
  spanOpenedAt,
  trimmed,
} from '../unit/scene';
import { voiceOf, type Voice } from '../source/voice';

/** The colon is no farther from the start of its sentence than this many tokens. */
const LONGEST = 40;

/** A clause behind the colon has more tokens than this. */
const SHORTEST = 4;

interface Spoken {
  /** Null where nothing says whose words they are: “Le constat est sans appel : « … »”. */
  readonly source: Range | null;
  readonly cue: Range | null;
  readonly speaker: Candidate['speaker'];
  /** The verb of which the noun is the subject, or null. */
  readonly verb: VerbGroup | null;
}

/** Tries the sentence, whose quotation nobody speaks yet; `previous` may be “His verdict?”. */
export function nounQuote(scene: Scene, sentence: Sentence, previous: Sentence | null): void {
  const { tokens } = scene;
  const span = spanOpenedAt(scene, sentence.from);
  if (span === null) {
    const colon = colonIn(scene, sentence);
    if (colon < 0 && previous !== null) presentsBack(scene, sentence, previous);
    if (colon < 0) return;
    const quoted = spanOpenedAt(scene, colon + 1) !== null;
    // “Le message de la préfète est clair : il faut économiser l'eau.”
    const words = sentence.to - colon > SHORTEST && startsWords(scene, colon + 1, sentence.to);
    if (!quoted && !words && !isOrder(scene, colon + 1, sentence.to)) return;
    const labelled = label(scene, sentence.from, colon);
    const alone = !quoted && (labelled === null || labelled.source === null || labelled.verb === null);
    const found = alone ? announcedBy(scene, sentence.from, colon) : labelled;
    if (found === null) return;
    const to = quoted ? quoteRunEnd(scene, colon + 1, sentence.to) : sentence.to;
    emit(scene, { from: colon + 1, to }, found);
    return;
  }
  let k = behind(span);
  while (k < sentence.to && SEPARATORS.has((tokens[k] as Token).kind)) k++;
  const found =
    k < sentence.to
      ? presented(scene, k, sentence.to)
      : previous !== null && (tokens[previous.to - 1] as Token).form === '?'
        ? label(scene, previous.from, previous.to - 1)
        : null;
  if (found !== null) emit(scene, { from: sentence.from, to: quoteRunEnd(scene, sentence.from, behind(span)) }, found);
}

const SEPARATORS: ReadonlySet<Kind> = new Set([Kind.Comma, Kind.Dash, Kind.Colon]);

/** “il faut économiser”, “Look at the polls.”, “who will pay?”: whether a clause, an English order or an open question starts at k. */
function startsWords(scene: Scene, k: number, to: number): boolean {
  if (startsClause(scene, k, to) || isImperative(scene, { from: k, to })) return true;
  return OPEN_QUESTION.has((scene.tokens[k] as Token).form) && scene.tokens[to - 1]?.form === '?';
}

/** “a message for voters: | Look at the polls.”, “His advice is simple: | Stay home.”: whether an English verb in a capital that nothing governs opens a sentence of its own. */
function isOrder({ tokens, language }: Scene, k: number, to: number): boolean {
  const verb = tokens[k] as Token;
  if (language.id !== 'en' || to - k < 2 || verb.letterCase !== Case.Capital || tokens[to - 1]?.kind !== Kind.Stop)
    return false;
  return hasForm(verb, Form.Infinitive);
}

/** “was the reply from X”, “tel est le constat du maire”, “is how X put it”. */
function presented(scene: Scene, behindQuote: number, ceiling: number): Spoken | null {
  const { tokens, language } = scene;
  // “« On n'en peut plus » : le cri d'alarme des pompiers”
  if ((tokens[behindQuote - 1] as Token).kind === Kind.Colon && scene.heading)
    return spoken(voiceOf(scene, behindQuote, ceiling, true));
  const k = POINTERS.has((tokens[behindQuote] as Token).form) ? behindQuote + 1 : behindQuote;
  if (k >= ceiling || !language.voice.presents.has((tokens[k] as Token).form)) return null;
  const voice = voiceOf(scene, k + 1, ceiling, true);
  if (voice === null) return manner(scene, k, ceiling);
  const found = spoken(voice) ?? givenBy(scene, voice.noun.to, ceiling);
  return found === null ? null : { ...found, cue: { from: k, to: voice.noun.to } };
}

/** “l'appel | qu'a lancé mercredi Ruiz”, “le constat | que l'ONG dresse”: who is the subject of the French relative clause at k, whose verb gives the noun before it; or null. */
function givenBy(scene: Scene, k: number, ceiling: number): Spoken | null {
  const { tokens, language } = scene;
  if (language.id !== 'fr' || k + 1 >= ceiling || !THAT.has((tokens[k] as Token).form)) return null;
  const verb = scene.groups[firstGroupFrom(scene, k + 1)];
  if (verb === undefined || verb.end >= ceiling || verb.form !== 'finite' || verb.negated) return null;
  const { lemma, end } = (verb.lemma === 'vouloir' ? groupAt(scene, verb.end, ceiling) : null) ?? verb;
  if (!language.supportVerbs.has(lemma) && !language.voice.offering.has(lemma)) return null;
  let behind = skipAdverbials(scene, end, ceiling);
  // “que veut faire | passer | Ruiz”
  if (tokens[behind]?.form === 'passer') behind++;
  const subject =
    verb.start === k + 1 ? subjectAfter(tokens, behind, ceiling, language) : subjectBefore(tokens, verb, k + 1);
  if (subject === null || subject.pronoun || subjectKind(scene, subject) === 'thing') return null;
  return { source: { from: subject.start, to: subject.end }, cue: null, speaker: null, verb };
}

/** “Un élève sur dix a faim. C'est le constat d'une étude.”: the sentence before is what the noun of a French one presents. */
function presentsBack(scene: Scene, { from, to }: Sentence, previous: Sentence): void {
  const { tokens, language } = scene;
  const { form } = tokens[from] as Token;
  if (language.id !== 'fr' || !(POINTERS.has(form) || form === 'voilà')) return;
  const found = presented(scene, from, to);
  if (found === null || found.source === null || !hasClause(scene, previous.from - 1, previous.to)) return;
  if (!isSpokenFor(scene, previous)) emit(scene, previous, { ...found, verb: null });
}

/** Adds the claim of what a noun of saying stands beside, where nobody else has said it. */
function emit(scene: Scene, words: Range, { source, cue, speaker, verb }: Spoken): void {
  const { mark } = scene.tokens[words.from] as Token;
  const content = trimmed(scene.tokens, words);
  if (content === null || (mark >= 0 && (scene.owner[mark] as number) >= 0)) return;
  // “His comments follow others': Ruiz said …”
  if (mark < 0 && firstFinite(scene, content.from, content.to)?.cue?.frames.includes('clause') === true) return;
  if (verb !== null) verb.used = true;
  add(scene, {
    parts: [content],
    source,
    cue,
    lemma: cue === null ? '' : (scene.tokens[cue.to - 1] as Token).form,
    confidence: source === null ? 0.6 : mark >= 0 ? 0.8 : 0.7,
    reason: source === null ? 'quotation behind a colon' : mark >= 0 ? 'noun beside a quotation' : 'noun of saying',
    speaker,
  });
}

/** The colon in the range with words and commas only before it, or -1. */
function colonIn({ tokens, signs }: Scene, { from, to }: Range): number {
  if ((signs & Sign.Colon) === 0) return -1;
  for (let k = from; k < to && k - from < LONGEST; k++) {
    const { kind, form } = tokens[k] as Token;
    if (kind === Kind.Colon) return k;
    // “the teachers' message”
    if (kind !== Kind.Word && kind !== Kind.Number && kind !== Kind.Comma && form !== "'") return -1;
  }
  return -1;
}

/**
 * “The verdict from the stands:”, “Même constat pour Ruiz :”, “His reaction?”, “Le constat du maire est amer :”: a noun of saying
 * and whose it is, alone or as the subject of the main verb.
 */
function label(scene: Scene, from: number, end: number): Spoken | null {
  const verb = firstFinite(scene, from, end);
  // “Même discours chez Ruiz, qui tient le café :”
  if (verb !== null && saysAtEnd(scene, verb, end)) return null;
  if (verb === null || isSubordinate(scene.tokens, verb, from))
    return spoken(voiceOf(scene, from, end, true)) ?? (verb === null ? written(scene, from, end) : null);
  // “Ce n'est pas l'avis de Ruiz : « … »”
  if (verb.start === from + 1 && POINTERS.has((scene.tokens[from] as Token).form))
    return spoken(voiceOf(scene, verb.end, end, false));
  const by = introduction(scene, from, end);
  if (by === null) return spoken(voiceOf(scene, from, end, true)) ?? objectOf(scene, verb, end);
  const { group, subject } = by;
  if (isThere(scene, group, subject)) return objectOf(scene, group, end);
  const voice = subject.pronoun ? null : voiceOf(scene, subject.start, subject.end, false);
  if (voice === null) return null;
  const there = voice.source === null ? (placeSpeaker(scene, from, subject.start) ?? heir(scene, group, end)) : null;
  const source = there === null ? voice.source : { from: there.start, to: there.end };
  // “La question agace Ruiz : « … »”
  const answers = source === null && scene.language.id === 'fr' ? moved(scene, verb, subject, end) : null;
  if (answers !== null) return { source: answers, cue: null, speaker: null, verb };
  return { source, cue: source === null ? null : voice.noun, speaker: voice.speaker, verb: group };
}

/** “il y a eu | cette phrase du maire | : « … »”, “Reste | la promesse de Ruiz, la préfète | : « … »”: the noun of saying behind a French verb that nobody speaks by. */
function objectOf(scene: Scene, { head }: VerbGroup, end: number): Spoken | null {
  return scene.language.id === 'fr' ? spoken(voiceOf(scene, head + 1, end, false)) : null;
}

/** “Asked a question by Orr, Vian | said|:”, “A statement from the firm | said|:”: whether an English verb that says stands right before the colon. */
function saysAtEnd(scene: Scene, verb: VerbGroup, colon: number): boolean {
  const last = scene.groups[firstGroupFrom(scene, colon) - 1];
  if (scene.language.id !== 'en' || last === undefined || last.end !== colon) return false;
  // “His verdict | was blunt|:”
  if (last === verb && last.cue?.rest !== undefined) return false;
  return last.form === 'finite' && last.cue?.class === 'say';
}

/**
 * “Ruiz issued | a warning | : the dam could fail”, “Ruiz pose | une condition | : le préfet doit partir”, “agree on | one thing | : …”: who
 * says the clause behind the colon, where what he says or does is a noun right before it that stands for the clause.
 */
function announcedBy(scene: Scene, from: number, colon: number): Spoken | null {
  const { tokens, groups, language } = scene;
  const phrase = phraseBefore(tokens, colon, from);
  if (phrase === null || phrase.start >= colon - 1) return null;
  if (!BEFORE_VOICE.has((tokens[phrase.start] as Token).form)) return null;
  const noun = tokens[headOf(tokens, phrase.start, phrase.end, language.headFirst)]?.form ?? '';
  const verb = groups[firstGroupFrom(scene, phrase.start) - 1];
  if (verb === undefined || verb.start < from || verb.form !== 'finite' || verb.passive || verb.negated) return null;
  const offers = language.supportVerbs.has(verb.lemma) || language.voice.offering.has(verb.lemma);
  const said = !phrase.governed && language.voice.nouns.has(noun) && offers;
  const agreed =
    phrase.governed && language.nouns.standIns.has(noun) && verb.cue?.frames.includes('prepositional') === true;
  if (phrase.start - verb.end !== (agreed ? 1 : 0) || !(said || agreed)) return null;
  const subject = verb.subject ?? subjectBefore(tokens, verb, from);
  if (subject === null || (!subject.pronoun && subjectKind(scene, subject) === 'thing')) return null;
  const { start, end } = subject;
  return { source: { from: start, to: end }, cue: { from: verb.start, to: colon }, speaker: null, verb };
}

/** “Devant la grille, | une banderole | : « … »”: a text that is all there is before the colon, but for where it is. */
function written(scene: Scene, from: number, end: number): Spoken | null {
  const { tokens, language } = scene;
  if (language.id !== 'fr') return null;
  let start = from;
  for (let k = from; k < end; k++) if ((tokens[k] as Token).kind === Kind.Comma) start = k + 1;
  const span = spanOpenedAt(scene, end + 1);
  // “Son dernier livre : « La Digue »”: a title.
  if (span === null || !hasClause(scene, span.open, span.close)) return null;
  // “Passage choisi : « … »”
  if (CHOSEN.test(itemAt(tokens, end - 1)?.form ?? '')) return null;
  if (phraseAfter(tokens, start, end) === null || nounKind(tokens, start, end, language.headFirst) !== 'document')
    return null;
  return { source: { from: start, to: end }, cue: null, speaker: null, verb: null };
}

const CHOSEN = /^choisie?s?$/;

/** “Le mot de la fin revient à | Ruiz | : « … »” */
function heir({ tokens }: Scene, group: VerbGroup, end: number): Subject | null {
  if (group.lemma !== 'revenir' || !isDative(tokens[group.end])) return null;
  const phrase = phraseAfter(tokens, group.end + 1, end);
  return phrase === null ? null : bareSubject(phrase);
}

function spoken(voice: Voice | null): Spoken | null {
  return voice === null || voice.source === null
    ? null
    : { source: voice.source, cue: voice.noun, speaker: voice.speaker, verb: null };
}

/** “Pour Ruiz, | le constat est sans appel : « … »”: the quotation, where the words before it only say that it comes; else the range. */
export function announced(scene: Scene, range: Range): Range {
  const colon = colonIn(scene, range);
  if (colon < 0 || spanOpenedAt(scene, colon + 1) === null || voiceOf(scene, range.from, colon, false) === null)
    return range;
  return { from: colon + 1, to: quoteRunEnd(scene, colon + 1, range.to) };
}

/** “is how X put it”, “was all that X would say”. */
function manner(scene: Scene, copula: number, ceiling: number): Spoken | null {
  const { tokens } = scene;
  if (!HOW.has(tokens[copula + 1]?.form ?? '')) return null;
  // “is how Ruiz, who runs the café, puts it”
  const subject = subjectAfter(
    tokens,
    tokens[copula + 2]?.form === 'that' ? copula + 3 : copula + 2,
    ceiling,
    scene.language,
  );
  if (subject === null) return null;
  const at = tokens[subject.end]?.kind === Kind.Comma ? subject.end + 1 : subject.end;
  const verb = groupAt(scene, at, ceiling);
  if (verb === null || verb.cue === null) return null;
  const { start, end } = verb;
  return { source: { from: subject.start, to: subject.end }, cue: { from: start, to: end }, speaker: null, verb };
}
