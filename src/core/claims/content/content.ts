/** What a cue introduces to its right: each frame that the cue verb takes, tried in turn. */
import { THAT } from '../../language/function-words';
import { Form, Num, Tag, type CueFrame, type CueVerb } from '../../language/types';
import { headOf, namesAgent, nounKind } from '../../syntax/head-noun';
import { isDeterminer, isHead, isOf, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { WHO } from '../../syntax/subject-of-relative';
import { hasForm, isPerson } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { skipAdverbials } from './adverbials';
import { beforeAnotherClause } from './another-clause';
import { startsClause, tellsHow } from './clause';
import { findColon } from './colon';
import { hasClause } from './clause';
import { findInfinitive, isInfinitiveStart } from './infinitive';
import { nounEnd } from './object-end';
import { behindAdverbial, startsObject } from './object-start';
import { predicate } from './predicate';
import { readPrepositional } from './prepositional';
import { programmeEnd, workEnd } from './programme';
import { quoteBehindAddressee, quotedAt } from './quoted';
import { infinitiveEnd } from './next-act';
import { reportedEnd } from './reported-end';
import { behind, firstGroupFrom, groupAt, hasMarks, spanOpenedAt, type Range, type Scene } from '../unit/scene';
import { findThat } from './that-clause';
import { startsVerb, zeroStart } from './zero-clause';

/** What a cue introduces, to its right. */
export interface Content {
  readonly parts: Range[];
  readonly frame: CueFrame | 'colon';
  /** Where the search for further cues goes on. */
  readonly end: number;
}

/** Where content is looked for, and for which cue. */
export interface Search {
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly group: VerbGroup;
  readonly cue: CueVerb;
  /** Right behind the cue. */
  readonly from: number;
  /** Behind the adverbials that follow the cue, and the token there. */
  readonly lead: number;
  readonly first: Token;
  readonly ceiling: number;
}

/** Looks for the content of some frames: undefined where they do not fit, null where the cue introduces nothing at all. */
export type FrameReader = (search: Search) => Content | null | undefined;

/** The content that stands behind the verb group, by the frames of its cue; null where none fits. */
export function contentAfter(
  scene: Scene,
  sentence: Sentence,
  group: VerbGroup,
  cue: CueVerb,
  from: number,
): Content | null {
  const ceiling = sentence.to;
  const lead = skipAdverbials(scene, from, ceiling);
  const first = scene.tokens[lead];
  if (first === undefined || lead >= ceiling) return null;
  const programme = cue.object === 'addressee' && !group.passive ? programmeEnd(scene, lead, ceiling) : -1;
  if (programme > 0) return contentAfter(scene, sentence, group, { ...cue, object: undefined }, programme);
  const search: Search = { scene, sentence, group, cue, from, lead, first, ceiling };
  for (const read of READERS) {
    const content = read(search);
    if (content !== undefined) return content;
  }
  return null;
}

/** From `from` to where what is reported ends. */
function reported({ scene, ceiling, group }: Search, from: number, frame: CueFrame): Content {
  const limit = reportedEnd(scene, from, ceiling, group);
  const acts = scene.language.id === 'fr' && (frame === 'infinitive' || frame === 'object-infinitive');
  const end = acts ? infinitiveEnd(scene, from, beforeAnotherClause(scene, from, limit), group) : limit;
  return { parts: [{ from, to: end }], frame, end };
}

/** que / that / si, right behind the verb or behind adverbials and the person spoken to. */
const readClause: FrameReader = (search) => {
  const { scene, cue, from, lead, ceiling } = search;
  const { frames } = cue;
  // “s'attend | à ce que le pont cède”
  if (
    (frames.includes('prepositional') || frames.includes('object-infinitive')) &&
    opensThatWhich(scene.tokens, lead, ceiling)
  ) {
    const { end } = reported(search, lead + 3, 'clause');
    if (end > lead + 3) return { parts: [{ from: lead, to: end }], frame: 'clause', end };
  }
  if (!frames.includes('clause')) return undefined;
  // “assure ne vouloir que la paix”: the conjunction is the infinitive's.
  if (scene.language.id === 'fr' && takesInfinitive(search)) return undefined;
  const that = findThat(scene, from, ceiling, cue);
  // “said in a “60 Minutes” interview | that”
  const titled = that < 0 && THAT.has(search.first.form) && marksIn(scene.tokens, from, lead);
  const start = (titled ? lead : that) + 1;
  // “demandent au tribunal de reconnaître | qu'ils étaient salariés”: the clause is the infinitive's.
  if (start > 0 && scene.language.id === 'fr' && frames.includes('object-infinitive')) {
    const infinitive = findInfinitive(scene, from, start - 1);
    if (infinitive >= 0 && reportsRightBefore(scene, start - 1)) return undefined;
  }
  const content = start > 0 ? reported(search, start, 'clause') : undefined;
  if (content === undefined || content.end <= start) return undefined;
  return cue.ambiguous === true && isOnly(search, start, content.end) ? undefined : content;
};

/** Whether marks open in [from, to). */
function marksIn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if ((tokens[k] as Token).kind === Kind.OpenMark) return true;
  return false;
}

/** “de | reconnaître | qu'”: an infinitive that can report a clause right before its conjunction. */
function reportsRightBefore({ tokens }: Scene, that: number): boolean {
  const verb = tokens[that - 1] as Token;
  if (!hasForm(verb, Form.Infinitive)) return false;
  return verb.word?.verbs?.some(({ cue }) => cue?.frames.includes('clause') === true) === true;
}

/** “ne reprend | que 48 postes”: no clause behind “ne … que”. */
function isOnly({ scene, group }: Search, from: number, to: number): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'fr' || !group.negated || hasClause(scene, from - 1, to)) return false;
  let negations = 0;
  for (let k = group.start; k < from - 1; k++) if (((tokens[k] as Token).tags & Tag.Negation) !== 0) negations++;
  return negations === 1;
}

/** Words in marks, behind a colon or not; else all that follows a colon. */
const readQuotation: FrameReader = (search) => {
  const { scene, group, cue, from, lead, ceiling } = search;
  const colon = findColon(scene, from, ceiling);
  if (
    colon >= 0 &&
    spanOpenedAt(scene, colon + 1) !== null &&
    !hasNearerCue(scene, group, colon) &&
    !(cue.frames.includes('zero') && reportsBefore(scene, lead, colon, cue))
  )
    return quotedAt(scene, colon + 1, ceiling, 'colon', group);
  const marked = cue.frames.includes('quote') || cue.frames.includes('clause') ? markedWords(search) : undefined;
  if (marked !== undefined) return marked;
  if (colon < 0 && tellsAhead(search)) return { ...reported(search, lead + 1, 'clause'), frame: 'colon' };
  if (colon < 0 || colon + 1 >= ceiling || !cue.frames.includes('quote') || colon > lead) return undefined;
  // “Not everyone agrees: Swonk predicted …”: behind the colon somebody else speaks.
  const next = scene.groups[firstGroupFrom(scene, colon + 1)];
  const named = (scene.tokens[colon + 1] as Token).name >= 0;
  if (named && next !== undefined && next.start < ceiling && next.form === 'finite' && next.cue !== null) return null;
  // “Une seule personne a répondu : son frère.”: who did.
  if (namesWho(scene, colon + 1, ceiling) || !hasWord(scene.tokens, colon + 1, ceiling)) return null;
  return { parts: [{ from: colon + 1, to: ceiling }], frame: 'colon', end: ceiling };
};

/** Whether a word stands in the range: “comme elle avait commencé : 0-0” tells of nothing said. */
function hasWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if ((tokens[k] as Token).kind === Kind.Word) return true;
  return false;
}

/** Whether a French phrase without a verb, for somebody of the subject's, is all that stands in the range. */
function namesWho(scene: Scene, from: number, ceiling: number): boolean {
  const { tokens, language } = scene;
  const first = tokens[from];
  if (language.id !== 'fr' || first === undefined || !language.actors.possessives.has(first.form)) return false;
  return namesAgent(tokens, from, ceiling, true) && !hasClause(scene, from - 1, ceiling);
}

/** “Ruiz l'assure | , il restera”: a pronoun for the clause behind the comma. */
function tellsAhead({ scene, sentence, group, cue, lead, ceiling }: Search): boolean {
  const { form } = scene.tokens[group.start] as Token;
  // “Comme il l'a promis, le maire a démissionné”: what he promised, not what he says.
  if ((scene.tokens[sentence.from] as Token).form === 'comme') return false;
  // “Quand on l'interroge, elle sourit”: whom one asks.
  if (cue.class === 'ask' || !cue.frames.includes('clause')) return false;
  if (scene.language.id !== 'fr' || group.start === group.first) return false;
  if ((form !== 'le' && form !== "l'") || scene.tokens[lead]?.kind !== Kind.Comma) return false;
  return startsClause(scene, lead + 1, ceiling);
}

/** “listed its concerns, stating: “…””: whether a participle right before the colon has the quotation. */
function hasNearerCue(scene: Scene, group: VerbGroup, colon: number): boolean {
  const nearest = scene.groups[firstGroupFrom(scene, colon) - 1];
  return (
    nearest !== undefined &&
    nearest !== group &&
    nearest.end === colon &&
    (nearest.form === 'participle' ||
      // “dénonce le plan, et d'ajouter : « … »”
      (nearest.form === 'infinitive' && scene.tokens[nearest.start - 2]?.form === 'et') ||
      (nearest.form === 'finite' && nearest.cue?.class === 'say')) &&
    nearest.cue?.frames.includes('quote') === true
  );
}

/** Words in marks behind the adverbials or behind the person spoken to. */
const markedWords: FrameReader = ({ scene, sentence, group, cue, from, lead, ceiling }) => {
  const span = spanOpenedAt(scene, lead);
  if (span !== null && lead === from && isCalledSo(scene, group))
    return { parts: [{ from: lead, to: behind(span) }], frame: 'quote', end: behind(span) };
  // “called the claim, which Ruiz had repeated, “absurd””: the words behind the relative clause are not hers.
  if (span !== null && lead > from && hasGap(scene, group)) return null;
  // “telling “Sunday Politics,” “No””: the first is whom it was told.
  const told = span !== null && cue.object === 'addressee' && spanOpenedAt(scene, behind(span)) !== null;
  if (told) return quotedAt(scene, behind(span), ceiling, 'quote', group);
  if (span !== null) return quotedAt(scene, lead, ceiling, 'quote', group);
  const later = quoteBehindAddressee(scene, from, ceiling, cue);
  if (later > lead && isClauseOf(scene, lead, later)) return undefined;
  const title = later < 0 ? -1 : titleEnd(scene, later);
  if (title > 0 && (THAT.has(scene.tokens[title]?.form ?? '') || startsClause(scene, title, ceiling)))
    return contentAfter(scene, sentence, group, cue, title);
  return later < 0 ? undefined : quotedAt(scene, later, ceiling, 'quote', group);
};

/** “told jurors | Orr “showed no mercy””: whether the name before the mark has its verb in the marks. */
function isClauseOf(scene: Scene, lead: number, mark: number): boolean {
  const { name } = scene.tokens[mark - 1] as Token;
  if (scene.language.id !== 'en' || name < 0 || (scene.tokens[lead] as Token).name === name) return false;
  return startsVerb(scene, mark, mark + 2);
}

/** An English clause without “that”. */
const readZero: FrameReader = (search) => {
  const { scene, cue, lead, first, ceiling } = search;
  const start = cue.frames.includes('zero') ? zeroStart(scene, lead, ceiling, cue) : -1;
  if (start < 0 || isRelativeOfSpeaker(search, start) || isMainClause(search, start)) return undefined;
  if (tellsHow(scene, start, ceiling)) return undefined;
  const content = reported(search, start, 'zero');
  // “Trump says Iran deal ‘dead’”, “Study finds link to cancer”: headlines leave out the verb.
  // “Missing hiker found alive”: a headline leaves out “was” as well.
  const shown = cue.class === 'show' && !isPersonal(scene, search.group);
  const told = shown || hasMarks(scene.tokens, content.parts) || isShortened(search, start, content.end);
  const short = scene.heading && told && !isPreposition(first);
  return short ||
    startsClause(scene, start, content.end) ||
    (!cue.frames.includes('noun') && endsInVerb(scene, start, content.end))
    ? content
    : undefined;
};

/** “Mayor says | schools to close”, “Police say | man in custody”: whether somebody or something and what a headline tells of it are all that a verb that says has behind it; but “says no to the plan”. */
function isShortened({ scene: { tokens }, cue }: Search, start: number, end: number): boolean {
  const first = tokens[start] as Token;
  if (cue.class !== 'say' || cue.frames.includes('noun') || end - start < 2) return false;
  const nominal =
    first.name >= 0 || first.tags === 0 || (first.tags & (Tag.Noun | Tag.Number | Tag.NominalPronoun)) !== 0;
  return nominal && !GREETINGS.has(first.form);
}

/** What is said to somebody and is no subject. */
const GREETINGS = new Set(
  'no yes yeah goodbye hello sorry thanks farewell grace prayers mass nothing little much more'.split(' '),
);

/** “When the paper asked Ruiz about it, | she left”: whether the main clause starts behind the comma that closes that of the cue. */
function isMainClause({ scene: { tokens }, sentence, group, cue }: Search, start: number): boolean {
  // “an exchange that many found telling, | one of them wrote”
  if (cue.class === 'show' && tokens[start + 1]?.kind === Kind.Comma) return true;
  if (tokens[start - 1]?.kind !== Kind.Comma) return false;
  const opening = ((tokens[sentence.from] as Token).tags & Tag.Coordinator) !== 0 ? sentence.from + 1 : sentence.from;
  const { tags, form } = tokens[opening] as Token;
  const opens = (tags & Tag.Subordinator) !== 0 || form === 'when';
  return opens && group.subject?.start === opening + 1;
}

/** Whether somebody, and no text or body, is the subject of the cue. */
function isPersonal({ tokens, language }: Scene, group: VerbGroup): boolean {
  const { subject } = group;
  const kind = subject === null ? null : nounKind(tokens, subject.headStart, subject.headEnd, language.headFirst);
  return kind === 'person' || kind === 'role';
}

/** “the man who found | the body said that …”: behind what the relative clause is about, the verb of who says it. */
function isRelativeOfSpeaker({ scene, group, cue, ceiling }: Search, start: number): boolean {
  const { tokens } = scene;
  // “the company that promised | 400 jobs | said it was sorry”
  if (
    !(cue.ambiguous === true || cue.frames.includes('noun')) ||
    !WHO.has((tokens[group.start - 1] as Token | undefined)?.form ?? '')
  )
    return false;
  const object = phraseAfter(tokens, start, ceiling);
  const said = object === null ? null : groupAt(scene, object.end, ceiling);
  return said?.form === 'finite' && said.cue?.class === 'say' && said.cue.ambiguous !== true;
}

/** “say | the drug works”: behind a verb that takes no object, the noun at the end is the verb of a clause. */
function endsInVerb(scene: Scene, start: number, end: number): boolean {
  const { tokens } = scene;
  const last = tokens[end - 1];
  const before = tokens[end - 2];
  if (last === undefined || before === undefined || end - start < 3 || !isDeterminer(tokens[start] as Token))
    return false;
  const group = groupAt(scene, end - 1, end);
  if (group?.form !== 'finite' || !hasForm(last, Form.Finite) || hasForm(last, Form.Infinitive)) return false;
  return before.kind === Kind.Word && isHead(before) && before.word?.number !== Num.Plural;
}

function takesInfinitive({ scene, cue, lead, ceiling }: Search): boolean {
  return cue.frames.includes('infinitive') && isInfinitiveStart(scene, lead, ceiling);
}

/** What the speaker does or has somebody do, and -ing forms. */
const readInfinitive: FrameReader = (search) => {
  const { scene, cue, from, lead, first, ceiling } = search;
  if (takesInfinitive(search)) return reported(search, lead, 'infinitive');
  if (cue.frames.includes('infinitive') && isPreposition(first) && !isOf(first)) {
    // “a déclaré au Figaro | vouloir tourner la page”
    const start = scene.language.id === 'fr' ? behindPhrases(scene, lead, ceiling) : ceiling;
    if (start < ceiling && isInfinitiveStart(scene, start, ceiling)) return reported(search, start, 'infinitive');
  }
  if (cue.frames.includes('object-infinitive') && findInfinitive(scene, from, ceiling) >= 0)
    return reported(search, lead, 'object-infinitive');
  if (cue.frames.includes('gerund') && (first.tags & Tag.Verb) !== 0 && hasForm(first, Form.PresentParticiple))
    return reported(search, lead, 'gerund');
  // “remembers | him weeping”
  const doing = scene.tokens[lead + 1];
  const somebody = (first.tags & Tag.ObjectPronoun) !== 0 && scene.language.id === 'en' && lead + 1 < ceiling;
  if (cue.frames.includes('gerund') && somebody && doing !== undefined && hasForm(doing, Form.PresentParticiple))
    return reported(search, lead, 'gerund');
  return undefined;
};

/** “a reconnu en garde | à vue | avoir menti”: behind one French governed phrase or two, or the ceiling. */
function behindPhrases(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  let k = from;
  for (let n = 0; n < 2 && k < ceiling; n++) {
    const first = tokens[k] as Token;
    if (!isPreposition(first) || isOf(first)) break;
    const phrase = phraseAfter(tokens, isDeterminer(first) ? k : k + 1, ceiling);
    if (phrase === null) return ceiling;
    k = skipAdverbials(scene, phrase.end, ceiling);
  }
  return k;
}

/** An object and what is said of it. */
const readPredicate: FrameReader = ({ scene, group, cue, lead, ceiling }) =>
  (cue.frames.includes('predicate') ? predicate(scene, lead, ceiling, group, cue) : null) ?? undefined;

/** A noun phrase. */
const readNoun: FrameReader = ({ scene, group, cue, lead, ceiling }) => {
  if (!cue.frames.includes('noun')) return undefined;
  const start = startsObject(scene.tokens, lead) ? lead : behindAdverbial(scene, lead, ceiling);
  if (start < 0 || (cue.class === 'deny' && isSomebody(scene, start, ceiling))) return null;
  if (cue.class !== 'order' && isSetObject(scene, start)) return null;
  const end = nounEnd(scene, start, mainVerb(scene, start, ceiling, group), group);
  return { parts: [{ from: start, to: end }], frame: 'noun', end };
};

/** “dit | adieu | à”, “demande | pardon”: a French noun without its article is part of the verb. */
function isSetObject({ tokens, language, heading }: Scene, start: number): boolean {
  const { name, letterCase, kind, word, tags } = tokens[start] as Token;
  if (language.id !== 'fr' || heading || kind !== Kind.Word || name >= 0 || letterCase !== Case.Lower) return false;
  return (tags & (Tag.Noun | Tag.Determiner | Tag.Number)) === Tag.Noun && word?.number === Num.Singular;
}

/** “A petition calling for a rethink | has been signed”: the verb of the noun that an English participle right behind it tells of, or the ceiling. */
function mainVerb(scene: Scene, from: number, ceiling: number, { form, start }: VerbGroup): number {
  const { tokens, groups, language } = scene;
  const noun = itemAt(tokens, start - 1);
  if (language.id !== 'en' || form !== 'participle' || noun?.kind !== Kind.Word || !isHead(noun)) return ceiling;
  let n = firstGroupFrom(scene, from + 1);
  while (n < groups.length && groups[n]?.form !== 'finite') n++;
  const verb = groups[n];
  if (verb === undefined || verb.start >= ceiling) return ceiling;
  for (let k = from; k < verb.start; k++)
    if (((tokens[k] as Token).tags & (Tag.Relative | Tag.SubjectPronoun | Tag.Subordinator)) !== 0) return ceiling;
  return verb.start;
}

/** “The club dismissed | the coach”: a person, who is sacked and not denied. English only. */
function isSomebody({ tokens, names, language }: Scene, start: number, ceiling: number): boolean {
  if (language.headFirst) return false;
  const phrase = phraseAfter(tokens, start, ceiling);
  const last = phrase === null ? undefined : tokens[headOf(tokens, phrase.start, phrase.end, false)];
  return last !== undefined && (last.name >= 0 ? names[last.name]?.type === 'person' : isPerson(last));
}

/** “the poll showed | Ruiz leading by a point”: a clause whose verb is a participle. */
const readSmallClause: FrameReader = (search) => {
  const { scene, cue, lead, ceiling } = search;
  if (cue.class !== 'show' || scene.language.id !== 'en' || !startsObject(scene.tokens, lead)) return undefined;
  const phrase = phraseAfter(scene.tokens, lead, ceiling);
  const verb = phrase === null ? undefined : scene.groups[firstGroupFrom(scene, phrase.end)];
  if (verb === undefined || verb.start !== phrase?.end || verb.form !== 'participle') return undefined;
  return reported(search, lead, 'noun');
};

/** In this order: the first that fits wins. */
const READERS: readonly FrameReader[] = [
  readClause,
  readQuotation,
  readZero,
  readInfinitive,
  readPredicate,
  readPrepositional,
  readSmallClause,
  readNoun,
];

/** “insisted | Mr Ruiz said: “No””: whether the clause that starts here reports what stands behind the colon. */
function reportsBefore(scene: Scene, lead: number, colon: number, cue: CueVerb): boolean {
  const start = zeroStart(scene, lead, colon, cue);
  if (start < 0 || !startsClause(scene, start, colon)) return false;
  for (let n = firstGroupFrom(scene, start); n < scene.groups.length; n++) {
    const next = scene.groups[n] as VerbGroup;
    if (next.start >= colon) return false;
    if (next.form === 'finite' && next.cue?.frames.includes('quote') === true && next.cue.ambiguous !== true)
      return true;
  }
  return false;
}

/** Whether “à ce que”, “de ce que” stands at k. */
function opensThatWhich(tokens: readonly Token[], k: number, ceiling: number): boolean {
  const { form } = tokens[k] as Token;
  return (
    (form === 'à' || form === 'de') &&
    k + 3 < ceiling &&
    tokens[k + 1]?.form === 'ce' &&
    THAT.has(tokens[k + 2]?.form ?? '')
  );
}

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

/** Whether an English relative pronoun before the subject is the object of the verb: “which Ruiz had repeated”. */
function hasGap(scene: Scene, group: VerbGroup): boolean {
  const subject = group.subject;
  return subject !== null && scene.tokens[subject.start - 1]?.form === 'which';
}
