/** Verb before subject: whether “…, a dit X” is an incise, or a verb with its object. */
import { Form, Num, Tag, type CueVerb } from '../../language/types';
import { isDeterminer, isHead, isPreposition } from '../../syntax/noun-phrase';
import { headOf, nounKind, namesAgent } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import { subjectAfter } from '../../syntax/subject-after';
import { subjectBefore } from '../../syntax/subject-before';
import type { Subject } from '../../syntax/subject';
import { hasForm } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Case, Kind, type Token } from '../../text/token';
import { hasClause, isFiniteVerb, startsClause } from '../content/clause';
import { onlyQuotes } from './plain-words';
import { clauseStart } from './clause-start';
import { answersShortly, isFragment } from './verbless-words';
import { afterQuotation, inciseEnd } from './incise-bounds';
import { firstGroupFrom, groupAt, spanClosedAt, spanOpenedAt, wordCount, type Scene } from '../unit/scene';
import { subjectKind } from '../source/subject-kind';
import { itemAt } from '../../text/item-at';

/** Whether verb + phrase is an inversion and not subject + verb + object: the words before must be a clause or a quotation. */
export function inverts(
  scene: Scene,
  sentence: Sentence,
  group: VerbGroup,
  subject: Subject,
  ceiling: number,
  depth: number,
): boolean {
  const { tokens, language } = scene;
  const next = tokens[subject.end];
  if (
    subject.end < ceiling &&
    next !== undefined &&
    next.kind === Kind.Word &&
    (next.tags & Tag.Verb) !== 0 &&
    next.name < 0 &&
    language.id === 'en' &&
    !isPublished(scene, group, subject)
  )
    return false;
  const head = tokens[subject.start] as Token;
  // “is how Ruiz describes it”: an object.
  if (subject.pronoun && (language.id === 'fr' || head.form === 'it')) return false;
  // English inverts the plain verb only: “said X”, never “has said X”.
  if (language.id === 'en' && (group.head !== group.first || group.negated)) return false;
  const cue = group.cue as CueVerb;
  const marked = depth === 0 && afterQuotation(scene, group.start - 1);
  if (
    language.id === 'fr' &&
    cue.ambiguous === true &&
    ((cue.animate === true && !opensWithWords(scene, sentence, group)) || !marked) &&
    subjectKind(scene, subject) === 'thing'
  )
    return false;
  // “Le prévenu a reconnu les faits”: what can be said or done does not say.
  if (language.id === 'fr' && !marked && !subject.pronoun && takesObject(group)) {
    if (nounKind(tokens, subject.headStart, subject.headEnd, language.headFirst) === 'speech') return false;
  }
  // “« Qui dort dîne », dit le proverbe.”: nobody's words.
  const paper = head.kind === Kind.OpenMark && subjectKind(scene, subject) === 'name';
  if (
    (head.kind === Kind.OpenMark && !paper) ||
    language.nouns.sayings.has((tokens[subject.headEnd - 1] as Token).form)
  )
    return false;
  if (language.id === 'en' && !subject.pronoun && !scene.heading && isBareNoun(tokens, subject)) return false;
  const k = group.start - 1;
  const before = tokens[k] as Token;
  if (depth > 0) {
    // Inside of marks: between commas, with a capitalised name, a pronoun or an article behind it.
    if (before.kind === Kind.Stop || before.kind !== Kind.Comma) return before.kind === Kind.Stop;
    return language.id !== 'fr' || !isOfSubjectBefore(scene, group, subject, ceiling);
  }
  if (afterQuotation(scene, k)) {
    if (language.id === 'fr' && closesRelative(scene, sentence, k)) return false;
    if (closesPhrase(scene, sentence, k)) return false;
    if (language.id === 'en' && isNextAct(scene, sentence, group, subject)) return false;
    // “Le collectif, « Sauvons Brest », dénonce un projet”: its name, or how it is.
    if (isInApposition(scene, sentence, k)) {
      const kind = subject.start > group.end ? 'thing' : subjectKind(scene, subject);
      if (kind === 'thing' || kind === 'document') return false;
    }
    // “« La Digue » raconte la lutte des dockers”: a title and what it tells of.
    const title = language.id === 'fr' && before.kind === Kind.CloseMark && takesObject(group);
    if (title && subjectKind(scene, subject) === 'thing') return false;
    // “…, once called “the Commodore,” went on trial”: a thing does not speak.
    const doubtful = language.id === 'en' && group.cue?.ambiguous === true && !subject.pronoun;
    return !doubtful || subjectKind(scene, subject) !== 'thing';
  }
  // “Ruiz — who lost — | told reporters he would stay”, “votes — all of them — | deny many a say”: the verb of what stands before.
  const verb = tokens[group.head] as Token;
  const own = cue.object !== undefined || (hasForm(verb, Form.Infinitive) && !hasForm(verb, Form.Past));
  if (language.id === 'en' && before.kind === Kind.Dash && own) return false;
  if (before.kind === Kind.Dash || before.kind === Kind.Stop) return true;
  if (language.id === 'en' && onlyQuotes(group)) return false;
  const plain = language.id === 'en' ? invertsInEnglish : invertsInFrench;
  return plain(scene, sentence, group, subject, ceiling);
}

/** “« C'est dur », sourit | ce bout de femme”: whether nothing but words in marks and a comma stands before the verb, which then has no other subject. */
function opensWithWords(scene: Scene, { from }: Sentence, { start }: VerbGroup): boolean {
  if (scene.tokens[start - 1]?.kind !== Kind.Comma) return false;
  return spanClosedAt(scene, start - 2)?.open === from;
}

/** ““It is over,” said a statement | posted on its site”: a text and where it stood. */
function isPublished(scene: Scene, group: VerbGroup, subject: Subject): boolean {
  const { tokens } = scene;
  const place = tokens[subject.end + 1];
  if (!hasForm(tokens[subject.end] as Token, Form.PastParticiple) || place === undefined || !isPreposition(place))
    return false;
  return afterQuotation(scene, group.start - 1) && subjectKind(scene, subject) === 'document';
}

/** Behind words without marks: “The town has failed, said Ruiz.” */
function invertsInEnglish(
  scene: Scene,
  sentence: Sentence,
  group: VerbGroup,
  subject: Subject,
  ceiling: number,
): boolean {
  const { tokens } = scene;
  const k = group.start - 1;
  const before = tokens[k] as Token;
  const next = tokens[subject.end];
  // “The verdict, said the judge, would send a message”
  if (
    before.kind === Kind.Comma &&
    next?.kind === Kind.Comma &&
    !takesObject(group) &&
    predicateFollows(scene, subject.end + 1, ceiling)
  ) {
    if (group.cue?.ambiguous === true || subjectKind(scene, subject) === 'thing') return false;
    // “Police, called at nine, | said Ann Ruiz, 62, was dead”: between commas of her own, she is whom they speak of.
    const own = tokens[subject.headEnd]?.kind === Kind.Comma ? subjectBefore(tokens, group, sentence.from) : null;
    if (own === null || tokens[own.headEnd]?.kind !== Kind.Comma || own.headEnd === k) return true;
    const kind = subjectKind(scene, own);
    return kind === 'thing' || kind === 'document';
  }
  if (before.kind === Kind.Comma && interruptsFrom(scene, sentence, group, subject, sentence.from, ceiling))
    return true;
  // “No plan to quit, says Foley”: headlines need no verb.
  const verbless =
    (scene.heading && wordCount(tokens, sentence.from, k) > 1) || answersShortly(scene, sentence.from, k);
  if (!hasClause(scene, sentence.from, k) && !verbless) return false;
  const headline = scene.heading && before.kind === Kind.Comma;
  // “…, during which he was caught, revealed Mr Ruiz, prosecuting.”: nobody reveals a person.
  const closes = next === undefined || subject.end >= ceiling || next.kind === Kind.Stop;
  const announced = scene.language.verbs.announcing.has(group.lemma) && before.kind === Kind.Comma && closes;
  if (announced && (tokens[subject.headEnd - 1] as Token).name >= 0 && subjectKind(scene, subject) === 'name')
    return true;
  if (
    !headline &&
    subjectBefore(tokens, group, sentence.from) !== null &&
    (takesObject(group) || !opensWithClause(scene, sentence, k))
  )
    return false;
  // “…, criticized Ruiz for …”: a verb that takes an object inverts only where nothing else follows.
  const kind = subject.pronoun ? 'name' : subjectKind(scene, subject);
  if (kind === 'thing' || kind === 'document' || !INVERTING.has(group.cue?.class ?? '')) return false;
  return closes || next.kind === Kind.Comma || !takesObject(group);
}

/** “« Elle crie, | réclame la vérité. »”, “« Le patron, depuis hier, | annonce une prime. »”: inside of French marks, a verb with its object, whose subject stands before. */
function isOfSubjectBefore(scene: Scene, group: VerbGroup, subject: Subject, ceiling: number): boolean {
  const { tokens, groups } = scene;
  const first = tokens[subject.start] as Token;
  const object = takesObject(group) || group.cue?.ambiguous === true;
  // “« La route, affirment le maire et le préfet, … »”
  const joined = tokens
    .slice(subject.start, subject.end)
    .some(({ tags, name }) => (tags & Tag.Coordinator) !== 0 && name < 0);
  const number = isDeterminer(first) && !joined ? (first.word?.number ?? 0) : 0;
  if (number !== 0 && group.number !== 0 && (number & group.number) === 0) return true;
  if (isDoneTo(scene, group, subject, ceiling)) return true;
  const k = group.start - 1;
  let start = k;
  let comma = -1;
  while (start > 0 && k - start < LONGEST_OPENING && !OPENING.has((tokens[start - 1] as Token).kind)) {
    start--;
    if ((tokens[start] as Token).kind === Kind.Comma) comma = start;
  }
  let clauses = 0;
  for (let i = start; i < k; i++)
    if (((tokens[i] as Token).tags & (Tag.Relative | Tag.Subordinator)) !== 0 && !isDeterminer(tokens[i] as Token))
      clauses--;
  for (let n = firstGroupFrom(scene, start); n < groups.length; n++) {
    const { start: at, form } = groups[n] as VerbGroup;
    if (at >= k) break;
    if (form === 'finite') clauses++;
  }
  const opener = tokens[start] as Token;
  const named =
    opener.name >= 0 || isDeterminer(opener) || (opener.tags & (Tag.NominalPronoun | Tag.SubjectPronoun)) !== 0;
  if (clauses > 0) return named && subjectKind(scene, subject) === 'thing';
  if (comma < 0 || !named || nounKind(tokens, start, comma, true) === 'time') return false;
  if (!object) return subjectKind(scene, subject) === 'thing';
  const end = inciseEnd(scene, subject.end, ceiling);
  if (tokens[end]?.kind !== Kind.Comma) return true;
  // “« Le patron, depuis hier, accuse la CGT, | dit Ruiz. »”: the incise is behind.
  const next = groupAt(scene, end + 1, ceiling);
  if (next?.cue != null && subjectAfter(tokens, next.end, ceiling, scene.language) !== null) return true;
  return !predicateFollows(scene, end + 1, ceiling) && !startsClause(scene, end + 1, ceiling);
}

/** The first words of a sentence inside of marks are no more than this many tokens. */
const LONGEST_OPENING = 40;
const OPENING: ReadonlySet<Kind> = new Set([
  Kind.Stop,
  Kind.OpenMark,
  Kind.Colon,
  Kind.Semicolon,
  Kind.Dash,
  Kind.Break,
]);

/** Behind words without marks: “La ville a échoué, estime Ruiz.” */
function invertsInFrench(
  scene: Scene,
  sentence: Sentence,
  group: VerbGroup,
  subject: Subject,
  ceiling: number,
): boolean {
  const { tokens } = scene;
  const k = group.start - 1;
  const first = tokens[subject.start] as Token;
  // “Elle monte à Paris, enchaîne | les petits boulots”: what a verb in the singular has for its object.
  if (group.number === Num.Singular && first.word?.number === Num.Plural && isDeterminer(first)) return false;
  // “…, la maire de Gap, Ana Ruiz, a annoncé une aide”: the object of somebody who stands before the comma.
  if (isDoneTo(scene, group, subject, ceiling)) return false;
  const own = subjectBefore(tokens, group, sentence.from);
  // “le collectif, dont le chef, Luc Orr, | accuse la ville”
  if (own !== null && itemAt(tokens, own.start - 1)?.form === 'dont') return false;
  if (takesObject(group) && subjectKind(scene, subject) === 'thing')
    if (own !== null && subjectKind(scene, own) !== 'thing') return false;
  if (takesObject(group) && isUnlikely(scene, subject) && actsBefore(scene, sentence, group)) return false;
  const start = clauseStart(scene, sentence, k);
  if (hasMainClause(scene, start, k)) return true;
  // “Pas question de céder, prévient le syndicat.”: a sentence without a verb, and nothing behind.
  const closes = subject.end >= ceiling || (tokens[subject.end] as Token).kind === Kind.Stop;
  const opener = tokens[start] as Token;
  // “Faux, répond la maire : « … »”
  const ends = closes || tokens[subject.end]?.kind === Kind.Comma || tokens[subject.end]?.kind === Kind.Colon;
  if (start === sentence.from && ends && answersShortly(scene, start, k)) {
    const kind = subjectKind(scene, subject);
    return kind !== 'thing' && kind !== 'document';
  }
  if (
    closes &&
    group.cue?.ambiguous !== true &&
    wordCount(tokens, start, k) >= 3 &&
    !isPreposition(opener) &&
    subjectKind(scene, subject) !== 'thing' &&
    subjectBefore(tokens, group, sentence.from) === null
  )
    return true;
  if (closes && opensFragment(group.cue) && isFragment(scene, sentence, k)) return isKnownAgent(scene, subject);
  if (interruptsFrom(scene, sentence, group, subject, start, ceiling)) return true;
  // “Cette trajectoire, estime X devant les élus, « ne tient pas debout »”: between the subject of the content and its verb.
  const end = inciseEnd(scene, subject.end, ceiling);
  if (goesOnInMarks(scene, start, k, end) && !isNobody(scene, subject)) return true;
  return (
    end < ceiling &&
    tokens[end]?.kind === Kind.Comma &&
    end - subject.start < 16 &&
    (isHead(first) || isDeterminer(first)) &&
    predicateFollows(scene, end + 1, ceiling)
  );
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
function goesOnInMarks({ tokens, groups }: Scene, start: number, k: number, end: number): boolean {
  if (tokens[end]?.kind !== Kind.Comma || tokens[end + 1]?.kind !== Kind.OpenMark) return false;
  if (tokens[end + 2]?.letterCase !== Case.Lower) return false;
  const phrase = phraseAfter(tokens, start, k);
  return phrase?.end === k && !groups.some((g) => g.start >= start && g.start < k && g.form === 'finite');
}

function isNobody(scene: Scene, subject: Subject): boolean {
  const kind = subjectKind(scene, subject);
  return kind === 'thing' || kind === 'document';
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

/**
 * “Elle entre, demande un verre d'eau.”, “Elle arrive, commande un thé, pose son sac”: a thing that no article tells apart, or a noun
 * of no dictionary in a row of verbs, is what somebody asks for.
 */
function isDoneTo(scene: Scene, group: VerbGroup, subject: Subject, ceiling: number): boolean {
  const { tokens, language } = scene;
  const { form } = tokens[subject.start] as Token;
  if (form !== 'un' && form !== 'une' && form !== 'du' && form !== 'des') return false;
  const head = tokens[headOf(tokens, subject.headStart, subject.headEnd, language.headFirst)];
  const kind = nounKind(tokens, subject.headStart, subject.headEnd, language.headFirst);
  if (kind === 'other' && takesObject(group)) return true;
  let next = subject.end + 1;
  if (tokens[subject.end]?.kind !== Kind.Comma) return false;
  if (tokens[next]?.form === 'puis' || tokens[next]?.form === 'et') next++;
  return (head?.word?.noun ?? null) === null && predicateFollows(scene, next, ceiling);
}

/** “| Elle se lève, | réclame le silence”: the sentence opens with somebody and what they do. */
function actsBefore(scene: Scene, { from }: Sentence, group: VerbGroup): boolean {
  const first = scene.groups[firstGroupFrom(scene, from)];
  if (first === undefined || first.start >= group.start || first.form !== 'finite') return false;
  const actor = subjectBefore(scene.tokens, first, from);
  if (actor === null || actor.start !== from) return false;
  const kind = actor.pronoun ? 'name' : subjectKind(scene, actor);
  return kind === 'name' || kind === 'person';
}

/** “le silence”, “un thé”: a thing, or a noun of no dictionary behind “un”. */
function isUnlikely(scene: Scene, subject: Subject): boolean {
  const { tokens, language } = scene;
  if (subjectKind(scene, subject) === 'thing') return true;
  const { form } = tokens[subject.start] as Token;
  if (form !== 'un' && form !== 'une' && form !== 'du') return false;
  return (
    headOf(tokens, subject.headStart, subject.headEnd, language.headFirst) < 0 &&
    (tokens[subject.end - 1] as Token).name < 0
  );
}

/** “The author of “Salt Road” | wrote 14 novels”, “Le slogan « On tient » | a fait le tour du club”: no punctuation stands at the end of the quotation at k, and words of its phrase before it. */
function closesPhrase({ tokens, spans, inside, language }: Scene, sentence: Sentence, k: number): boolean {
  if ((tokens[k] as Token).kind !== Kind.CloseMark || (tokens[k - 1] as Token).kind !== Kind.Word) return false;
  const open = spans[inside[k - 1] ?? -1]?.open ?? -1;
  if (open <= sentence.from) return false;
  const before = tokens[open - 1] as Token;
  // “La tontine des « nanas » | fait école”
  return before.kind === Kind.Word && (language.id === 'en' || isHead(before) || isDeterminer(before));
}

/**
 * “Ruiz summed up the plan as “terrible,” | denounced her record and left”, “The head of “Today,” | reminded his staff of the rules”: words of
 * the sentence run into the marks, and the verb behind them has an object.
 */
function isNextAct(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): boolean {
  const { tokens } = scene;
  const span = spanClosedAt(scene, group.start - 1);
  if (span === null || span.open <= sentence.from || (tokens[span.open - 1] as Token).kind !== Kind.Word) return false;
  const cue = group.cue as CueVerb;
  const kind = subjectKind(scene, subject);
  if (takesObject(group) && (kind === 'thing' || (kind === 'document' && !INVERTING.has(cue.class)))) return true;
  if (cue.object !== 'addressee') return false;
  for (let k = subject.start + 1; k <= subject.end; k++)
    if (TOLD_OF.has(tokens[k]?.form ?? '') && (tokens[k] as Token).depth === 0) return true;
  return false;
}

/** What joins what somebody is told to whom it is told. */
const TOLD_OF = new Set(['about', 'that']);

/** Whether the quotation before the comma at k stands in commas behind a French sentence's first phrase, which is somebody. */
function isInApposition({ tokens, spans, inside, language }: Scene, { from }: Sentence, k: number): boolean {
  const open = spans[inside[k - 2] ?? -1]?.open ?? -1;
  const comma = open - 1;
  if (language.id !== 'fr' || comma <= from || tokens[comma]?.kind !== Kind.Comma) return false;
  if (!isDeterminer(tokens[from] as Token) || phraseAfter(tokens, from, comma)?.end !== comma) return false;
  return namesAgent(tokens, from, comma, language.headFirst);
}

/** “L'ONG, qui dénonce « un naufrage », | réclame une enquête”: the quotation that ends at k is in the relative clause of a subject. */
function closesRelative(scene: Scene, sentence: Sentence, k: number): boolean {
  const { tokens, groups } = scene;
  const span = spanClosedAt(scene, k) ?? spanClosedAt(scene, k - 1);
  // “Ruiz, selon laquelle « les lits manquent », | réclame un plan”
  if (span !== null && RELATIVES.has((tokens[span.open - 1] as Token | undefined)?.form ?? '')) return true;
  const first = groups[firstGroupFrom(scene, sentence.from)];
  // “Un plan que refusent les élus : « … », s'exclame Ruiz”
  if (span !== null && itemAt(tokens, span.open - 1)?.kind === Kind.Colon) return false;
  if (span === null || first === undefined || first.form !== 'finite' || first.end > span.open) return false;
  // “Le plan, dont il est l'auteur, « a échoué »”, “Le plan qui inquiète la ville « va échouer »”: the verb of the subject before.
  const verb = tokens[span.open + 1];
  if (itemAt(tokens, span.open - 1)?.kind === Kind.Comma || (verb !== undefined && isFiniteVerb(verb))) return false;
  if (span.open - first.end > 5) return false;
  for (let i = sentence.from + 1; i < first.start; i++) if (RELATIVES.has((tokens[i] as Token).form)) return true;
  return false;
}

const RELATIVES = new Set(['qui', 'dont', 'que', "qu'", 'où', 'lequel', 'laquelle', 'lesquels', 'lesquelles']);

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
    if (t.depth === 0 && (t.tags & (Tag.Relative | Tag.Subordinator)) !== 0 && (t.tags & Tag.Determiner) === 0) open++;
    if (group?.start !== k) continue;
    n++;
    if (group.form !== 'finite' || (tokens[group.first] as Token).depth > 0) continue;
    if (((tokens[k - 1] as Token).tags & Tag.Coordinator) === 0 && open-- === 0) return true;
  }
  return false;
}

/** Whether what goes on behind an incise is a verb (or a quotation that starts with one): the rest of a clause. */
function predicateFollows(scene: Scene, from: number, ceiling: number): boolean {
  const { tokens } = scene;
  for (let k = from; k < ceiling && k - from < 5; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.OpenMark) continue;
    if (t.kind !== Kind.Word || t.name >= 0) return false;
    if ((t.tags & Tag.Verb) !== 0 && (t.tags & Tag.Noun) === 0) return hasForm(t, Form.Finite);
    if ((t.tags & (Tag.Negation | Tag.ObjectPronoun | Tag.Adverb)) === 0 || isDeterminer(t)) return false;
  }
  return false;
}

/** “went on trial for fraud”: a noun in the singular without determiner or name is no subject. */
function isBareNoun(tokens: readonly Token[], subject: Subject): boolean {
  const first = tokens[subject.start] as Token;
  if (first.kind !== Kind.Word || first.letterCase !== Case.Lower || isDeterminer(first)) return false;
  if ((first.tags & (Tag.NominalPronoun | Tag.Number)) !== 0) return false;
  for (let k = subject.start; k < subject.headEnd; k++) {
    const t = tokens[k] as Token;
    if (t.name >= 0 || t.letterCase !== Case.Lower) return false;
    if (((t.word?.number ?? 0) & Num.Plural) !== 0 || (t.word === null && t.form.endsWith('s'))) return false;
  }
  return true;
}

/** Classes of verbs that English inverts behind a clause without marks. */
const INVERTING = new Set(['say', 'manner', 'ask', 'announce', 'promise', 'accuse']);

/** Whether an object can follow the verb. */
function takesObject(group: VerbGroup): boolean {
  const frames = group.cue?.frames ?? [];
  if (group.cue?.object === 'content') return true;
  return frames.includes('noun') || frames.includes('predicate') || frames.includes('object-infinitive');
}
