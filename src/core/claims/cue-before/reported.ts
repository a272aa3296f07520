/** A cue before its content: “X a dit que …”, “X said …”, “X a dénoncé …”. */
import { cueVerb } from '../../language/cue-verb';
import { WANTS } from '../../language/fr/auxiliaries';
import { OF_WHO_SPEAKS } from '../../language/function-words';
import { type CueVerb, Form } from '../../language/types';
import type { Subject } from '../../syntax/subject';
import { hasForm } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Case, formOf, Kind, type Token } from '../../text/token';
import { isNominal, isOf } from '../../syntax/noun-phrase';
import { accepted } from './acceptance';
import { colonQuote, relativeColon } from './colon-quote';
import { contentAfter } from '../content/content';
import type { Content } from '../content/search';
import { agreesWithNoun, sharesAuxiliary, subjectOf } from '../source/cue-subject';
import { isImpersonal } from '../source/impersonal';
import { hearing, isHeard, isToldToDo } from './hearing';
import { invertedOpening } from './inverted';
import { insideContent } from '../source/inside-content';
import { mediumLearned } from './learned';
import { spokenAt } from '../source/impersonal-on';
import { movedToSpeak } from './moved';
import { passive } from './passive';
import { isToldOne, toldOne } from './told-one';
import { reads, readsThere, textBefore, textBehind, textInFront } from '../source/read-there';
import { isRumour, rumour } from './rumour';
import { behind, groupAt, hasMarks, newest, type Range, type Scene, spanOpenedAt } from '../unit/scene';
import { insideBrackets } from '../unit/bracketed';
import { itemAt } from '../../text/item-at';
import { opensTold } from './opens-told';
import { contactContent, relativeContent, whatIsCalled } from './relative-content';
import { actsInInfinitive, narrativeInfinitive, opensElliptic, goesOn } from './same-speaker';
import { shownText } from './shown-text';
import { isCaused, causedSpeech } from './caused';
import {
  isCondition,
  isAsked,
  isOfQuestion,
  isNeither,
  isUnsaid,
  isStillToSay,
  isAskedOfOthers,
  isPurpose,
  isWellKnown,
  isWished,
} from './unsaid';
import { insideOuter, frontedEnd, openingPassive } from './report-bounds';
import { objectBefore } from './object-before-colon';
import { emit } from './emit';
import { verbInMarks } from './verb-in-marks';

/** Reads a verb group as a cue before its content: X a dit que …, X said: “…”, X a dénoncé …. Adds the claim. */
export function cueBefore(scene: Scene, whole: Sentence, group: VerbGroup): boolean {
  const marked = (scene.tokens[group.head] as Token).depth > 0;
  const teller = marked ? sourceAround(scene, group) : null;
  const sentence = teller ?? insideBrackets(scene, whole, group.start);
  if (marked && teller === null) return verbInMarks(scene, sentence, group);
  if (isSoCalled(scene, group)) return false;
  if (relativeColon(scene, sentence, group)) return true;
  const actor = group.cue === null ? null : actsInInfinitive(scene, sentence, group);
  if (actor !== null) return goesOn(scene, sentence, group, actor);
  if (!isUnsaid(scene, group) && contactContent(scene, sentence, group)) return true;
  const printed = subjectOf(scene, sentence, group);
  const subject = printed === null ? null : (spokenAt(scene, sentence.from, printed) ?? printed);
  if (subject !== null) {
    group.subject = subject;
    if (movedToSpeak(scene, sentence, group, subject) || mediumLearned(scene, sentence, group, subject)) return true;
  }
  if (shownText(scene, sentence, group)) return true;
  if (group.cue === null) return colonQuote(scene, sentence, group, subject);
  const ofAnother = notBySubject(scene, sentence, group, subject);
  if (ofAnother !== null) return ofAnother;
  const shared = subject === null ? withoutSubject(scene, sentence, group) : null;
  if (shared !== null) return shared;
  if (isNeither(scene, group)) return colonQuote(scene, sentence, group, subject);
  if (subject === null || isUnreported(scene, sentence, group, subject)) return false;
  if (isRumour(scene, group, subject)) return rumour(scene, sentence, group);
  if (relativeContent(scene, sentence, group, subject) || whatIsCalled(scene, sentence, group, subject)) return true;
  const cue = wantsToKnow(scene, group) ? KNOWING : group.cue;
  return said({ scene, sentence, group, subject, cue }, subject !== printed);
}

/** “« C'est fini, dit | Ruiz, qui rappelle que le pont est vieux|. On part »”: the source of an incise in marks whose relative clause the verb is of, or null. */
function sourceAround({ found, language }: Scene, { start, end }: VerbGroup): Range | null {
  if (language.id !== 'fr') return null;
  for (const { source } of newest(found, 2))
    if (source !== null && source.from < start && end < source.to) return source;
  return null;
}

/** “a voulu | savoir pourquoi”, “cherche à | savoir si”: whether somebody asks with a French verb of wanting and “savoir”. */
function wantsToKnow({ tokens, language }: Scene, { lemma, first, head }: VerbGroup): boolean {
  if (lemma !== 'savoir' || head === first || language.id !== 'fr') return false;
  for (let k = first; k < head; k++) if (WANTS.test((tokens[k] as Token).form)) return true;
  return false;
}

const KNOWING = cueVerb({
  lemma: 'savoir',
  class: 'ask',
  frames: ['quote', 'clause'],
  animate: true,
  modality: 'asked',
});

/** Reads what the subject hears, what the passive reports and what somebody is made to say; null where the verb tells of the subject's own words. */
function notBySubject(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject | null): boolean | null {
  if (subject !== null && group.lemma === 'hear')
    return isHeard(scene, group) && hearing(scene, sentence, group, subject);
  if (isToldToDo(scene, group)) return passive(scene, sentence, group);
  if (scene.heading && isHeard(scene, group)) {
    // “Jury told accountant ‘lied’”: a headline leaves “was” out.
    if (subject !== null && group.lemma === 'tell' && hearing(scene, sentence, group, subject)) return true;
    // “Staff told ‘stay at home’”
    if (group.lemma === 'tell' && scene.tokens[group.end]?.kind === Kind.OpenMark)
      return passive(scene, sentence, group);
  }
  if (isOfNobody(scene, group)) return passive(scene, sentence, group);
  const opening = opensTold(scene, sentence, group) ? openingPassive(scene, sentence, group) : sentence;
  if (opening.to < sentence.to && passive(scene, opening, group)) return true;
  if (group.passive && !(group.form === 'past' && subject !== null && sharesAuxiliary(scene, group)))
    return passive(scene, insideOuter(scene, openingPassive(scene, sentence, group), group), group);
  if (isToldOne(scene, group)) return toldOne(scene, sentence, group);
  return isCaused(scene, group) ? causedSpeech(scene, sentence, group) : null;
}

/** Reads a verb that goes on with the subject of the sentence before, or whose subject stands behind it; null where it has none. */
function withoutSubject(scene: Scene, sentence: Sentence, group: VerbGroup): boolean | null {
  if (group.form === 'infinitive') return narrativeInfinitive(scene, sentence, group);
  if (group.form === 'finite' && opensElliptic(scene, sentence, group)) return goesOn(scene, sentence, group, null);
  return invertedOpening(scene, sentence, group) ? true : null;
}

/** Whether nobody is told to have said anything, or somebody else than the subject: a negation, a question, a condition, “il”. */
function isUnreported(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): boolean {
  if (isUnsaid(scene, group) || isAsked(scene, sentence) || isCondition(scene, sentence, group, subject)) return true;
  if (isOfQuestion(scene, sentence, subject) || isWished(scene, group, subject)) return true;
  if (isWellKnown(scene, group, subject) || isOfLabel(scene, subject)) return true;
  return isImpersonal(scene, group, subject) || !agreesWithNoun(group, subject);
}

/** A verb of saying and its subject. */
interface Act {
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly group: VerbGroup;
  readonly subject: Subject;
  readonly cue: CueVerb;
}

/** Reads what the subject says behind the verb; `moved` where another subject than the printed one speaks. */
function said(act: Act, moved: boolean): boolean {
  const { scene, sentence, group, subject, cue } = act;
  const limit = insideOuter(scene, frontedEnd(scene, sentence, group, subject), group);
  const content = contentAfter(scene, limit, group, cue, group.end);
  if (content === null) return colonQuote(scene, sentence, group, subject);
  if (isToCome(act, content)) return false;
  const text = textOf(act, content);
  if (text !== null) return emit(scene, group, subject, content, text);
  if (standsBefore(act, content)) return false;
  const colon = content.frame === 'colon';
  if (!accepted(scene, group, cue, subject, content))
    return colon && scene.language.id === 'fr' && colonQuote(scene, sentence, group, subject);
  if (isNoStatement(act, content, moved)) return false;
  const object = colon ? objectBefore(scene, limit, group, content) : null;
  if (object !== null && accepted(scene, group, cue, subject, object)) emit(scene, group, subject, object);
  return emit(scene, group, subject, content);
}

/** Whether the content is what others are asked to say, or what is still to be said. */
function isToCome({ scene, sentence, group, subject }: Act, { frame, parts }: Content): boolean {
  if (frame !== 'colon' && isAskedOfOthers(scene, group)) return true;
  // “a dit qu'il | dénoncerait | « les abus »”: what is reported.
  if (group.conditional && subject.pronoun && insideContent(scene, subject)) return true;
  if (group.conditional && !hasMarks(scene.tokens, parts) && isOfSource(scene, sentence)) return true;
  return isStillToSay(scene, group) && !hasMarks(scene.tokens, parts);
}

/** “| Selon Libération, cinq femmes accuseraient Ruiz”: whether a French sentence opens with whose words its conditional is. */
function isOfSource({ tokens }: Scene, { from }: Sentence): boolean {
  const { form } = tokens[from] as Token;
  return form === 'selon' || (form === "d'" && tokens[from + 1]?.form === 'après');
}

/** “On lit dans le rapport que …”: the text that “on” reads, or null. */
function textOf({ scene, sentence, group, subject }: Act, { frame, parts }: Content): Range | null {
  // “On pouvait y lire « Sauve ton paysan »”
  const words = frame === 'quote' && scene.tokens[(parts[0] as Range).from + 1]?.letterCase === Case.Capital;
  if ((frame !== 'clause' && frame !== 'colon' && !words) || !reads(scene, group)) return null;
  if ((scene.tokens[subject.headStart] as Token).form !== 'on') return null;
  if (readsThere(scene, group)) return textBefore(scene, sentence.from);
  // “Sur la banderole, on pouvait lire « Non à la guerre »”: what a thing bears.
  if (words) return null;
  return textBehind(scene, group) ?? textInFront(scene, sentence.from, subject.start);
}

/** Whether the verb takes for its content what a relative pronoun before its subject stands for. */
function standsBefore({ scene, subject, cue }: Act, { frame, parts }: Content): boolean {
  const { tokens } = scene;
  // “what her aides had begged her not to do”
  if (frame === 'object-infinitive') return tokens[subject.start - 1]?.form === 'what';
  // “Une hypothèse que le parquet écarte : une enquête est ouverte”
  if (frame !== 'colon' || cue.class !== 'deny' || hasMarks(tokens, parts)) return false;
  return isObjectRelative(tokens, subject.start);
}

/** Whether the content is what somebody means to do, or only a name that is in use. */
function isNoStatement({ scene, group, cue }: Act, { frame, parts }: Content, moved: boolean): boolean {
  if (frame === 'noun') return isPurpose(scene, group) && !hasMarks(scene.tokens, parts);
  // “Dans les chancelleries, on parle d'une « crise du phare »”, but “À la CGT, on parle de « casse »”
  const called = parts.some(({ from }) => scene.tokens[from + 1]?.kind === Kind.OpenMark);
  return frame === 'prepositional' && moved && cue.class !== 'react' && !(called && cue.lemma === 'parler');
}

/** “Le mouvement dit | des « gilets jaunes » | est né”, “Ruiz, dit | « le Grec »|, est né”: a participle before a name, for behind it comes the verb of its noun. */
function isSoCalled(scene: Scene, { head, start, end }: VerbGroup): boolean {
  const { tokens } = scene;
  if ((tokens[head] as Token).form !== 'dit' || end - start > 1) return false;
  const of = tokens[end];
  const span = spanOpenedAt(scene, of !== undefined && isOf(of) ? end + 1 : end);
  if (span === null) return false;
  const seam = tokens[start - 1]?.kind === Kind.Comma && (tokens[start - 2]?.name ?? -1) >= 0;
  const next = behind(span);
  const at = seam && tokens[next]?.kind === Kind.Comma ? next + 1 : next;
  return groupAt(scene, at, tokens.length)?.form === 'finite';
}

/** “Cet homme, décrit comme un taiseux, …”, “Décrit comme « discret » par ses voisins, …”: a participle that looks like the present, behind a comma or the first word. */
function isOfNobody({ tokens, language }: Scene, group: VerbGroup): boolean {
  if (language.id !== 'fr' || group.end - group.start > 1 || formOf(tokens[group.end]) !== 'comme') return false;
  const before = itemAt(tokens, group.start - 1);
  const apart = before === undefined || before.kind === Kind.Comma || before.kind === Kind.Stop;
  return apart && hasForm(tokens[group.start] as Token, Form.PastParticiple);
}

/** Whether a French relative clause starts at `start`, whose pronoun is its object: “le plan que | le maire défend”. */
function isObjectRelative(tokens: readonly Token[], start: number): boolean {
  const { form } = itemAt(tokens, start - 1) ?? { form: '' };
  const noun = itemAt(tokens, start - 2);
  return (form === 'que' || form === "qu'") && noun !== undefined && isNominal(noun);
}

/** “White House: | We | welcome the vote”, “said: | we | demand more”: whether the subject is the first person behind a colon, in English or in a headline, before which stands who says it all. */
function isOfLabel({ tokens, language, heading }: Scene, { pronoun, start }: Subject): boolean {
  if (!(heading || language.id === 'en') || !pronoun || itemAt(tokens, start - 1)?.kind !== Kind.Colon) return false;
  return OF_WHO_SPEAKS.has((tokens[start] as Token).form);
}
