/** Verb before subject behind words without marks: “The town has failed, said Ruiz”, “La ville a échoué, estime Ruiz”. */
import { VOICED } from '../../language/en/voices';
import { FINDING, STUDIES } from '../../language/en/studies';
import { CHARGING_TEXTS, CHARGING } from '../../language/en/trials';
import { ASKING } from '../../language/fr/conveyed';
import { FEMININE } from '../../language/fr/determiners';
import { INDEFINITE } from '../../language/function-words';
import { Form, Num, Tag, type CueVerb } from '../../language/types';
import { isDeterminer, isHead, isPreposition } from '../../syntax/noun-phrase';
import { headOf, nounKind, namesAgent } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm, isReflexive } from '../../syntax/readings';
import { subjectBefore } from '../../syntax/subject-before';
import { hasBe } from '../../syntax/verb-voice';
import type { Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Case, Kind, type Token } from '../../text/token';
import { hasClause, startsClause } from '../content/clause';
import { isInfinitiveStart } from '../content/infinitive';
import { onlyQuotes } from './plain-words';
import { clauseStart } from './clause-start';
import { answersShortly, isFragment, tellsOfThing } from './verbless-words';
import { inciseEnd } from './incise-bounds';
import { firstFinite, firstGroupFrom, spanOpenedAt, wordCount, type Scene } from '../unit/scene';
import { subjectKind } from '../source/subject-kind';
import { itemAt } from '../../text/item-at';
import { takesObject, predicateFollows, INVERTING, isNobody, isDoneTo } from './verb-object';

/** Behind words without marks: “The town has failed, said Ruiz.” */
export function invertsInEnglish(
  scene: Scene,
  sentence: Sentence,
  group: VerbGroup,
  subject: Subject,
  ceiling: number,
): boolean {
  const { tokens } = scene;
  const k = group.start - 1;
  const comma = (tokens[k] as Token).kind === Kind.Comma;
  const next = tokens[subject.end];
  // “said the rules, written in May, allow members to vote”
  if (next?.form === 'to' && isInfinitiveStart(scene, subject.end, ceiling)) return false;
  if (comma && next?.kind === Kind.Comma && !takesObject(group) && predicateFollows(scene, subject.end + 1, ceiling))
    return cutsClauseOf(scene, sentence, group, subject);
  if (comma && interruptsFrom(scene, sentence, group, subject, sentence.from, ceiling)) return true;
  // “No plan to quit, says Foley”: headlines need no verb.
  const verbless =
    (scene.heading && wordCount(tokens, sentence.from, k) > 1) || answersShortly(scene, sentence.from, k);
  if (!hasClause(scene, sentence.from, k) && !verbless) return false;
  // “…, during which he was caught, revealed Mr Ruiz, prosecuting.”: nobody reveals a person.
  const closes = next === undefined || subject.end >= ceiling || next.kind === Kind.Stop;
  const kind = subject.pronoun ? 'name' : subjectKind(scene, subject);
  const named = kind === 'name' && (tokens[subject.headEnd - 1] as Token).name >= 0;
  const somebody = named || kind === 'person' || kind === 'organization';
  if (somebody && comma && closes && scene.language.verbs.announcing.has(group.lemma)) return true;
  if (kind === 'document' && comma && closes && isStudy(scene, subject)) return FINDING.has(group.lemma);
  // “The firm hid losses, alleged the complaint.”
  if (comma && !subject.pronoun && isCharge(scene, subject)) return CHARGING.has(group.lemma);
  if (!(scene.heading && comma) && subjectBefore(tokens, group, sentence.from) !== null)
    if (takesObject(group) || !opensWithClause(scene, sentence, k)) return false;
  if (kind === 'thing' || kind === 'document' || !INVERTING.has(group.cue?.class ?? '')) return false;
  // “…, criticized Ruiz for …”: a verb that takes an object inverts only where nothing else follows.
  return closes || next.kind === Kind.Comma || !takesObject(group);
}

function isStudy({ tokens }: Scene, { headStart, headEnd }: Subject): boolean {
  return STUDIES.has(tokens[headOf(tokens, headStart, headEnd, false)]?.form ?? '');
}

/** “| the complaint|”, “| Kestrel's lawsuit|”: whether the subject is a text that accuses somebody in a court, and known. */
function isCharge({ tokens }: Scene, { start, headStart, headEnd }: Subject): boolean {
  if (INDEFINITE.has((tokens[start] as Token).form) && tokens[headEnd]?.kind === Kind.Comma) return false;
  return CHARGING_TEXTS.has(tokens[headOf(tokens, headStart, headEnd, false)]?.form ?? '');
}

/** “The verdict, said the judge, would send a message”: whether the English cue parts subject and verb of what it reports. */
function cutsClauseOf(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): boolean {
  const { tokens } = scene;
  const doubtful = group.cue?.ambiguous === true && !VOICED.has(group.lemma);
  if (doubtful || subjectKind(scene, subject) === 'thing') return false;
  // “Police, called at nine, | said Ann Ruiz, 62, was dead”: between commas of her own, she is whom they speak of.
  const own = tokens[subject.headEnd]?.kind === Kind.Comma ? subjectBefore(tokens, group, sentence.from) : null;
  if (own === null || tokens[own.headEnd]?.kind !== Kind.Comma || own.headEnd === group.start - 1) return true;
  return isNobody(scene, own);
}

/** Behind words without marks: “La ville a échoué, estime Ruiz.” */
export function invertsInFrench(
  scene: Scene,
  sentence: Sentence,
  group: VerbGroup,
  subject: Subject,
  ceiling: number,
): boolean {
  if (isObject(scene, sentence, group, subject, ceiling)) return false;
  // “la maire, Ana Ruiz, a prononcé | un laïus”: a noun in no list is hardly who speaks without marks.
  if (onlyQuotes(group) && !isKnownAgent(scene, subject)) return false;
  const { tokens } = scene;
  const k = group.start - 1;
  const start = clauseStart(scene, sentence, k);
  if (hasMainClause(scene, start, k)) return true;
  const closes = subject.end >= ceiling || (tokens[subject.end] as Token).kind === Kind.Stop;
  if (closes && scene.heading && saysHeadline(scene, sentence, group, subject, start)) return true;
  // “Faux, répond la maire : « … »”
  const ends = closes || tokens[subject.end]?.kind === Kind.Comma || tokens[subject.end]?.kind === Kind.Colon;
  const anew = start > sentence.from && itemAt(tokens, start - 1)?.kind === Kind.Semicolon;
  if ((start === sentence.from || anew) && ends) {
    if (answersShortly(scene, start, k)) return !isNobody(scene, subject);
    if (tokens[k]?.kind === Kind.Comma && tellsOfThing(scene, start, k)) return isKnownAgent(scene, subject);
  }
  // “…; sans succès, déplore le maire.”, “À qui la faute ? Au plomb, répond le maire.”
  const parted = closes || tokens[subject.end]?.kind === Kind.Semicolon;
  if (parted && (tokens[k] as Token).kind === Kind.Comma && !hasClause(scene, start - 1, k))
    if ((anew && isPreposition(tokens[start] as Token)) || (start === sentence.from && behindQuestion(tokens, start)))
      return isKnownAgent(scene, subject);
  if (closes && saysPhrase(scene, sentence, group, subject, start)) return true;
  if (closes && opensFragment(group.cue) && isFragment(scene, sentence, k)) return isKnownAgent(scene, subject);
  if (interruptsFrom(scene, sentence, group, subject, start, ceiling)) return true;
  const end = inciseEnd(scene, subject.end, ceiling);
  if (goesOnInMarks(scene, start, k, end) && !isNobody(scene, subject)) return true;
  // “Cette trajectoire, estime X devant les élus, « ne tient pas debout »”: between the subject of the content and its verb.
  const first = tokens[subject.start] as Token;
  const parts = end < ceiling && tokens[end]?.kind === Kind.Comma && end - subject.start < 16;
  if (!parts || !(isHead(first) || isDeterminer(first))) return false;
  return predicateFollows(scene, end + 1, ceiling) || takesUp(tokens, end + 1);
}

/** “Le problème, dit X, | c'est | que …”: whether a pronoun and “être”, in marks or not, take up at token k what stands before. */
function takesUp(tokens: readonly Token[], k: number): boolean {
  const at = tokens[k]?.kind === Kind.OpenMark ? k + 1 : k;
  const { form } = tokens[at] ?? { form: '' };
  const verb = tokens[at + 1];
  return (form === "c'" || form === 'ce') && verb !== undefined && hasBe(verb);
}

/** Whether a question that nobody speaks in marks ends right before token k. */
export function behindQuestion(tokens: readonly Token[], k: number): boolean {
  const before = itemAt(tokens, k - 1);
  return before?.form === '?' && before.depth === 0;
}

/** Whether the phrase behind a French verb is its object: of another number, a thing, or done by whoever stands before. */
function isObject(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject, ceiling: number): boolean {
  const { tokens } = scene;
  const first = tokens[subject.start] as Token;
  // “Elle monte à Paris, enchaîne | les petits boulots”: what a verb in the singular has for its object.
  if (group.number === Num.Singular && first.word?.number === Num.Plural && isDeterminer(first)) return true;
  if (isDoneTo(scene, group, subject, ceiling)) return true;
  const own = subjectBefore(tokens, group, sentence.from);
  const apposed = own !== null && tokens[own.headEnd]?.kind === Kind.Comma && own.end > own.headEnd;
  // “le collectif, dont le chef, Luc Orr, | accuse la ville”, but “onze blessés dont trois graves, | ont dit | les pompiers”
  const part = own !== null && itemAt(tokens, own.start - 1)?.form === 'dont';
  if (apposed && part) {
    // “dix villages, dont Lens, le plus touché, a indiqué la préfecture.”: nobody says a body.
    const closes = subject.end >= ceiling || (tokens[subject.end] as Token).kind === Kind.Stop;
    if (closes && REPORTING.has(group.cue?.class ?? '') && isKnownAgent(scene, subject)) return false;
    // “, dont deux grièvement, dans un accident, | ont dit | les pompiers”: how many of them.
    if (/^l(?:e|a|es|')$/.test((tokens[own.start] as Token).form)) return true;
  }
  // “Depuis qu'une enseignante, Ana Ruiz, | a publié | la page”
  if (apposed && !part && isNobody(scene, subject) && isKnownAgent(scene, own)) return true;
  // “le maire, Luc Orr, accuse | le groupe | de mentir”
  const told = group.cue?.prepositions?.includes(tokens[subject.end]?.form ?? '') === true;
  if (apposed && told && group.cue?.class === 'accuse') return true;
  // “le maire, Luc Orr, juge | la route « dangereuse »”
  const judged = group.cue?.frames.includes('predicate') === true && tokens[subject.end - 1]?.kind === Kind.CloseMark;
  if (own !== null && judged) return true;
  if (!takesObject(group)) return false;
  // “…, la maire de Gap, Ana Ruiz, a annoncé une aide”: the object of somebody who stands before the comma.
  if (own !== null && subjectKind(scene, subject) === 'thing' && subjectKind(scene, own) !== 'thing') return true;
  // “Le maire dénonce un scandale, réclame | une enquête|”
  const object = isUnlikely(scene, subject) || asksFor(scene, group, subject);
  return object && actsBefore(scene, sentence, group);
}

/** Whether the verb asks for the phrase behind it, which is a text: “réclame | un rapport|”. */
function asksFor(scene: Scene, { lemma }: VerbGroup, subject: Subject): boolean {
  return ASKING.has(lemma) && subjectKind(scene, subject) === 'document';
}

/** “Pas question de céder, prévient le syndicat.”: whether a sentence without a verb is what somebody says. */
function saysPhrase(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject, start: number): boolean {
  const { tokens } = scene;
  if (group.cue?.ambiguous === true || wordCount(tokens, start, group.start - 1) < 3) return false;
  if (isPreposition(tokens[start] as Token) || subjectKind(scene, subject) === 'thing') return false;
  return subjectBefore(tokens, group, sentence.from) === null;
}

/** “Climat : la banquise en sursis, alerte une étude”: whether words without a verb, and nobody who could do what the verb says, stand before it in a French headline. */
function saysHeadline(scene: Scene, { from }: Sentence, group: VerbGroup, subject: Subject, start: number): boolean {
  const { tokens } = scene;
  const comma = group.start - 1;
  if (tokens[comma]?.kind !== Kind.Comma || wordCount(tokens, start, comma) < 2) return false;
  if (group.cue?.ambiguous === true && !isKnownAgent(scene, subject)) return false;
  if (subjectKind(scene, subject) === 'thing' || hasForm(tokens[start] as Token, Form.PastParticiple)) return false;
  let colon = comma;
  while (colon > from && ((tokens[colon] as Token).kind !== Kind.Colon || (tokens[colon] as Token).depth > 0)) colon--;
  const own = subjectBefore(tokens, group, colon > from ? colon + 1 : from);
  if (own === null || !isKnownAgent(scene, own)) return true;
  // “Salaires en baisse, annonce Ana Ruiz”: nobody announces a person.
  const tells = !takesObject(group) || (REPORTING.has(group.cue?.class ?? '') && !isNobody(scene, subject));
  return tells && !isSomebody(scene, own);
}

const REPORTING = new Set(['say', 'announce', 'promise']);

/** Whether a noun for somebody or a body heads a subject, or a name that is known or a person's: not “Salaires en baisse”. */
function isSomebody({ tokens, names, language }: Scene, { headStart, headEnd }: Subject): boolean {
  const name = names[tokens[headOf(tokens, headStart, headEnd, language.headFirst)]?.name ?? -1];
  return name === undefined || name.known !== null || name.type === 'person';
}

/** What says a sentence without a verb; “Dans la rue, hurle un homme.” tells of a cry. */
const FRAGMENT_CLASSES = new Set(['say', 'announce', 'react', 'promise', 'judge', 'think', 'deny']);

/** Whether a subject is somebody or a body by a name or a noun that is listed. */
function isKnownAgent({ tokens, language }: Scene, { headStart, headEnd }: Subject): boolean {
  const head = tokens[headOf(tokens, headStart, headEnd, language.headFirst)];
  return head !== undefined && (head.name >= 0 || namesAgent(tokens, headStart, headEnd, language.headFirst));
}

function opensFragment(cue: CueVerb | null): boolean {
  return cue !== null && FRAGMENT_CLASSES.has(cue.class) && !(cue.class === 'think' && cue.ambiguous === true);
}

/** “Une loi, rétorque l'avocat, | « que personne n'applique »”: whether a phrase is all that stands before the comma at k, and words in marks go on with it behind the one at `end`. */
function goesOnInMarks(scene: Scene, start: number, k: number, end: number): boolean {
  const { tokens } = scene;
  if (tokens[end]?.kind !== Kind.Comma || tokens[end + 1]?.kind !== Kind.OpenMark) return false;
  if (tokens[end + 2]?.letterCase !== Case.Lower) return false;
  const phrase = phraseAfter(tokens, start, k);
  return phrase?.end === k && firstFinite(scene, start, k) === null;
}

/** “Demain, a prévenu le maire, la route sera fermée.”: between a time or place that opens the content and its clause. */
function interruptsFrom(
  scene: Scene,
  sentence: Sentence,
  group: VerbGroup,
  subject: Subject,
  start: number,
  ceiling: number,
): boolean {
  const { tokens } = scene;
  const opener = tokens[start] as Token;
  const end = inciseEnd(scene, subject.end, ceiling);
  if (tokens[end]?.kind !== Kind.Comma || group.start - start >= FRONTED || subjectKind(scene, subject) === 'thing')
    return false;
  // “Faute d'argent, explique le maire, | le club fermera”, “Ayant perdu, dit Ruiz, | le club paiera”, “Cette année, dit Ruiz, | le club paiera”
  const comma = group.start - 1;
  const time = isDeterminer(opener) && nounKind(tokens, start, comma, scene.language.headFirst) === 'time';
  const named = opener.name >= 0 && opener.word === null;
  const bare = time || (!isDeterminer(opener) && !named && !hasClause(scene, start - 1, comma));
  if (scene.language.id === 'fr' && bare && startsClause(scene, end + 1, ceiling)) return true;
  // “Mais, ajoute le maire, « … »”: the conjunction is no part of the clause.
  const joins = scene.language.id === 'fr' && opener.kind === Kind.Comma;
  return (
    (joins || isPreposition(opener) || (opener.tags & (Tag.Adverb | Tag.Calendar)) !== 0) &&
    subjectBefore(tokens, group, sentence.from) === null &&
    (spanOpenedAt(scene, end + 1) !== null || hasMainClause(scene, end + 1, ceiling))
  );
}

/** A time or place that opens a sentence is shorter than this, its comma included. */
const FRONTED = 9;

/** “| Elle se lève, | réclame le silence”: the sentence opens with somebody and what they do. */
function actsBefore(scene: Scene, { from }: Sentence, group: VerbGroup): boolean {
  const first = scene.groups[firstGroupFrom(scene, from)];
  if (first === undefined || first.start >= group.start || first.form !== 'finite') return false;
  const actor = subjectBefore(scene.tokens, first, from);
  if (actor === null || actor.start !== from) return false;
  const kind = actor.pronoun ? 'name' : subjectKind(scene, actor);
  return kind === 'name' || kind === 'person' || kind === 'organization';
}

/** “le silence”, “un thé”: a thing, or a noun of no dictionary behind “un”. */
function isUnlikely(scene: Scene, subject: Subject): boolean {
  const { tokens, language } = scene;
  if (subjectKind(scene, subject) === 'thing') return true;
  const { form } = tokens[subject.start] as Token;
  // “la lenteur du projet”: French feminines in -eur are no people.
  const noun = tokens[subject.start + 1];
  if (noun?.word === null && FEMININE.has(form) && noun.form.endsWith('eur')) return true;
  if (form !== 'un' && form !== 'une' && form !== 'du') return false;
  return (
    headOf(tokens, subject.headStart, subject.headEnd, language.headFirst) < 0 &&
    (tokens[subject.end - 1] as Token).name < 0
  );
}

/** “The firm lobbied on behalf of a bank, said …”: the sentence opens with a subject and, right behind it, a finite verb. */
function opensWithClause(scene: Scene, sentence: Sentence, end: number): boolean {
  const verb = scene.groups[firstGroupFrom(scene, sentence.from)];
  if (verb === undefined || verb.start >= end || verb.form !== 'finite') return false;
  const subject = subjectBefore(scene.tokens, verb, sentence.from);
  if (subject === null || subject.start !== sentence.from || subject.end !== verb.start) return false;
  // “Ruiz, who ran the firm for years, said she …”
  return ((scene.tokens[subject.end - 1] as Token).tags & Tag.Relative) === 0;
}

/** Whether a finite verb stands in the range that no relative pronoun of its own segment governs. */
function hasMainClause(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene;
  let start = from;
  for (let k = from; k <= to; k++) {
    if (k < to && ((tokens[k] as Token).kind !== Kind.Comma || (tokens[k] as Token).depth > 0)) continue;
    let relative = -1;
    // “| Où sont passés les fonds, …”: what opens a sentence asks.
    for (let i = start === from ? from + 1 : start; i < k && relative < 0; i++) {
      const t = tokens[i] as Token;
      if ((t.tags & Tag.Relative) !== 0 && (t.tags & Tag.Determiner) === 0) relative = i;
    }
    if (relative < 0 ? hasClause(scene, start - 1, k) : hasClause(scene, start - 1, relative)) return true;
    if (relative >= 0 && hasVerbBehindRelative(scene, relative, k)) return true;
    start = k + 1;
  }
  return false;
}

/** “La crue qui touche le pays | pourrait durer”: more verbs than the pronouns and conjunctions in the range take. */
function hasVerbBehindRelative(scene: Scene, from: number, to: number): boolean {
  const { tokens, groups } = scene;
  let open = 0;
  for (let k = from, n = firstGroupFrom(scene, from); k < to; k++) {
    const t = tokens[k] as Token;
    const group = groups[n];
    const bound = (t.tags & (Tag.Relative | Tag.Subordinator)) !== 0 && !isReflexive(tokens, k);
    if (t.depth === 0 && bound && (t.tags & Tag.Determiner) === 0) open++;
    if (group?.start !== k) continue;
    n++;
    if (group.form !== 'finite' || (tokens[group.first] as Token).depth > 0) continue;
    if (((tokens[k - 1] as Token).tags & Tag.Coordinator) === 0 && open-- === 0) return true;
  }
  return false;
}
