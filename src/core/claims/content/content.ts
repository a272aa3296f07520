/** What a cue introduces to its right: each frame that the cue verb takes, tried in turn. */
import { ANSWERS, YES_OR_NO } from '../../language/answers';
import { ALONE } from '../../language/fr/determiners';
import { HOW } from '../../language/fr/prepositions';
import { THAT } from '../../language/function-words';
import { Tag, type CueVerb } from '../../language/types';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import type { MarkedSpan } from '../../text/quotation-marks';
import { Case, Kind, type Token } from '../../text/token';
import { skipAdverbials } from './adverbials';
import { behindCircumstance } from './circumstance';
import { startsClause } from './clause';
import { isInfinitiveStart } from './infinitive';
import { findColon, isFilledRelative } from './colon';
import { predicate } from './predicate';
import { isOneOf } from './prepositions';
import { readPrepositional } from './prepositional';
import { broadcastEnd, isShow, programmeEnd, workEnd } from './programme';
import { quoteBehindAddressee, quotedAt } from './quoted';
import { behind, firstFinite, firstGroupFrom, spanOpenedAt, type Scene } from '../unit/scene';
import { startsVerb } from './zero-clause';
import { type Content, type Search, type FrameReader, reported } from './search';
import { readClause } from './clause-frame';
import { readZero } from './zero-frame';
import { readInfinitive } from './infinitive-frame';
import { readNoun, readSmallClause } from './noun-frame';
import { isToldWhen, hasWord, namesWho, tellsAhead, hasNearerCue, reportsBefore } from './behind-colon';

/** The content that stands behind the verb group, by the frames of its cue; null where none fits. */
export function contentAfter(
  scene: Scene,
  sentence: Sentence,
  group: VerbGroup,
  cue: CueVerb,
  from: number,
): Content | null {
  const ceiling = sentence.to;
  const lead = behindCircumstance(scene, cue, skipAdverbials(scene, from, ceiling), ceiling);
  const first = scene.tokens[lead];
  if (first === undefined || lead >= ceiling) return null;
  // “proved | to be so slow that they gave up”
  if (scene.language.id === 'en' && cue.class === 'show' && !group.passive && isInfinitiveStart(scene, lead, ceiling))
    return null;
  const told = cue.object === 'addressee' && !group.passive;
  const marked = told ? programmeEnd(scene, lead, ceiling) : -1;
  const programme = told && marked < 0 ? broadcastEnd(scene, lead, ceiling) : marked;
  if (programme > 0) return contentAfter(scene, sentence, group, { ...cue, object: undefined }, programme);
  if (isLimitedTo(scene, group, cue, lead)) return contentAfter(scene, sentence, group, cue, lead + 1);
  const search: Search = { scene, sentence, group, cue, from, lead, first, ceiling };
  for (const read of READERS) {
    const content = read(search);
    if (content !== undefined) return content;
  }
  return null;
}

/** “n'y voit | que « du vent »”, “ne parle | que d'« un retard »”: whether the French “ne … que” at k limits the verb to words in marks that it takes. */
function isLimitedTo({ tokens, language }: Scene, group: VerbGroup, { prepositions }: CueVerb, k: number): boolean {
  if (language.id !== 'fr' || !group.negated || !THAT.has((tokens[k] as Token).form)) return false;
  const next = tokens[k + 1];
  if (next?.kind === Kind.OpenMark) return prepositions?.includes('dans') === true;
  return next !== undefined && isOneOf(next.form, prepositions ?? []) && tokens[k + 2]?.kind === Kind.OpenMark;
}

/** Words in marks, behind a colon or not; else all that follows a colon. */
const readQuotation: FrameReader = (search) => {
  const { scene, group, cue, from, lead, ceiling } = search;
  const colon = findColon(scene, from, ceiling);
  if (
    colon >= 0 &&
    spanOpenedAt(scene, colon + 1) !== null &&
    !isFilledRelative(scene, group, search.sentence.from, colon) &&
    !hasNearerCue(scene, group, colon) &&
    !(cue.frames.includes('zero') && reportsBefore(scene, lead, colon, cue))
  )
    return quotedAt(scene, colon + 1, ceiling, 'colon', group);
  const marked = cue.frames.includes('quote') || cue.frames.includes('clause') ? markedWords(search) : undefined;
  if (marked !== undefined) return marked;
  if (colon < 0 && tellsAhead(search)) return { ...reported(search, lead + 1, 'clause'), frame: 'colon' };
  if (colon < 0 || colon + 1 >= ceiling || !cue.frames.includes('quote')) return undefined;
  // “n'attendra pas | : les travaux ont commencé”: why.
  if (scene.language.id === 'fr' && cue.class === 'think' && group.negated && !cue.frames.includes('clause'))
    return undefined;
  // “avant de se raviser | : il parle d'une pause”
  if (scene.language.id === 'fr' && group.form === 'infinitive' && !cue.frames.includes('clause')) return undefined;
  if (colon > lead && !isToldWhen(search, colon)) return undefined;
  // “Not everyone agrees: Swonk predicted …”: behind the colon somebody else speaks.
  const next = scene.groups[firstGroupFrom(scene, colon + 1)];
  const named = (scene.tokens[colon + 1] as Token).name >= 0;
  if (named && next !== undefined && next.start < ceiling && next.form === 'finite' && next.cue !== null) return null;
  // “Une seule personne a répondu : son frère.”: who did.
  if (namesWho(scene, colon + 1, ceiling) || !hasWord(scene.tokens, colon + 1, ceiling)) return null;
  return { parts: [{ from: colon + 1, to: ceiling }], frame: 'colon', end: ceiling };
};

/** Words in marks behind the adverbials or behind the person spoken to. */
const markedWords: FrameReader = ({ scene, sentence, group, cue, from, lead, first, ceiling }) => {
  const span = spanOpenedAt(scene, lead);
  if (span !== null && lead === from && isCalledSo(scene, group))
    return { parts: [{ from: lead, to: behind(span) }], frame: 'quote', end: behind(span) };
  // “ce qu'ils appellent | un « déni de démocratie »”
  const named = scene.language.id === 'fr' && cue.lemma === 'appeler' ? spanOpenedAt(scene, lead + 1) : null;
  if (named !== null && isDeterminer(first) && isCalledSo(scene, group))
    return { parts: [{ from: lead, to: behind(named) }], frame: 'quote', end: behind(named) };
  // “called the claim, which Ruiz had repeated, “absurd””: the words behind the relative clause are not hers.
  if (span !== null && lead > from && hasGap(scene, group)) return null;
  // “telling “Sunday Politics,” “No””: the first is whom it was told.
  const told = span !== null && cue.object === 'addressee' && spanOpenedAt(scene, behind(span)) !== null;
  if (told) return quotedAt(scene, behind(span), ceiling, 'quote', group);
  if (span !== null)
    return isShow(scene, lead) || tellsHow(scene, span, cue) ? null : quotedAt(scene, lead, ceiling, 'quote', group);
  const later = quoteBehindAddressee(scene, from, ceiling, cue);
  if (later > lead && isClauseOf(scene, lead, later)) return undefined;
  const title = later < 0 ? -1 : titleEnd(scene, later);
  if (title > 0 && (THAT.has(scene.tokens[title]?.form ?? '') || startsClause(scene, title, ceiling)))
    return contentAfter(scene, sentence, group, cue, title);
  return later < 0 ? undefined : quotedAt(scene, later, ceiling, 'quote', group);
};

/** “a réagi | « avec calme »”, “a insisté | « lourdement »”: how somebody spoke, in marks, behind a French verb that takes no object. */
function tellsHow(scene: Scene, { open, close }: MarkedSpan, cue: CueVerb): boolean {
  const { tokens, language } = scene;
  const { frames, lemma, prepositions } = cue;
  if (language.id !== 'fr' || frames.includes('noun') || ANSWERS.has(lemma)) return false;
  if (cue.class !== 'say' && cue.class !== 'react') return false;
  const first = tokens[open + 1];
  if (first === undefined) return false;
  const { form, letterCase, tags } = first;
  if (letterCase !== Case.Lower || prepositions?.includes(form) === true) return false;
  const manner = close === open + 2 && (tags & Tag.Adverb) !== 0 && form.endsWith('ment');
  return (manner || HOW.has(form)) && firstFinite(scene, open, close) === null;
}

/** “told jurors | Orr “showed no mercy””: whether the name before the mark has its verb in the marks. */
function isClauseOf(scene: Scene, lead: number, mark: number): boolean {
  const { name } = scene.tokens[mark - 1] as Token;
  if (scene.language.id !== 'en' || name < 0 || (scene.tokens[lead] as Token).name === name) return false;
  return startsVerb(scene, mark, mark + 2);
}

/** An object and what is said of it. */
const readPredicate: FrameReader = ({ scene, group, cue, lead, ceiling }) =>
  // “vit seule à Lens”: how somebody lives.
  (!ALONE.has(scene.tokens[lead]?.form ?? '') && cue.frames.includes('predicate')
    ? predicate(scene, lead, ceiling, group, cue)
    : null) ?? undefined;

/** “said | no”, “said | no, because it was late”: all that somebody answers in English, and why. */
const readAnswer: FrameReader = (search) => {
  const { scene, cue, from, lead, first, ceiling } = search;
  if (scene.language.id !== 'en' || cue.class !== 'say' || lead > from || !YES_OR_NO.has(first.form)) return undefined;
  const comma = scene.tokens[lead + 1]?.kind === Kind.Comma;
  const next = scene.tokens[comma ? lead + 2 : lead + 1];
  if (lead + 1 < ceiling && next?.form === 'because') return reported(search, lead, 'zero');
  const alone = lead + 1 >= ceiling || next?.kind !== Kind.Word || (next.tags & Tag.Coordinator) !== 0;
  return alone ? { parts: [{ from: lead, to: lead + 1 }], frame: 'zero', end: lead + 1 } : undefined;
};

/** In this order: the first that fits wins. */
const READERS: readonly FrameReader[] = [
  readAnswer,
  readClause,
  readQuotation,
  readZero,
  readInfinitive,
  readPredicate,
  readPrepositional,
  readSmallClause,
  readNoun,
];

/** “wrote in her memoir, “Long Steps,” | she was punished”: behind the title of a work that was just named as one, or -1. */
function titleEnd(scene: Scene, open: number): number {
  const { tokens } = scene;
  const end = workEnd(scene, open);
  if (end < 0) return -1;
  if (tokens[end]?.kind === Kind.Comma) return end + 1;
  return (tokens[end - 2] as Token).kind === Kind.Comma ? end : -1;
}

/** “Ce que | le maire appelle « une pause » | est un abandon”: the marks are all that it is called. */
function isCalledSo({ tokens }: Scene, group: VerbGroup): boolean {
  const start = group.subject?.start ?? 0;
  return THAT.has(tokens[start - 1]?.form ?? '') && tokens[start - 2]?.form === 'ce';
}

/** Whether an English relative pronoun before the subject is the object of the verb: “which Ruiz had repeated”, but “to which Ruiz replied”. */
function hasGap({ tokens }: Scene, { subject }: VerbGroup): boolean {
  if (subject === null || tokens[subject.start - 1]?.form !== 'which') return false;
  const before = tokens[subject.start - 2];
  return before === undefined || !isPreposition(before);
}
