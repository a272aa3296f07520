/** The subject that a participle has for itself, in the noun right before it: “un communiqué affirmant que”, “a tweet by Ana Ruiz saying”. */
import { GIVING } from '../../language/en/giving';
import { OWNER_GENDER } from '../../language/en/determiners';
import { BEFORE_SUBJECT, BLAMED_FOR, TOPICAL } from '../../language/en/prepositions';
import { EVIDENCE, FINDING } from '../../language/en/studies';
import { CITING } from '../../language/fr/conveyed';
import { SOME } from '../../language/fr/determiners';
import { Form, type NounKind, Num, Tag } from '../../language/types';
import { headOf, namesAgent, nounKind } from '../../syntax/head-noun';
import { isDeterminer, isOf, type Phrase } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { phraseBefore } from '../../syntax/phrase-before';
import { hasForm, isAgent, isOfPerson, nounOf } from '../../syntax/readings';
import { somebodyBy } from '../../syntax/somebody';
import { isOfTime } from '../../syntax/time';
import { bareSubject, type Subject } from '../../syntax/subject';
import { subjectBefore } from '../../syntax/subject-before';
import { subjectOfParticiple } from '../../syntax/subject-in-commas';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import { firstGroupFrom, type Scene } from '../unit/scene';
import { skipAdverbials } from '../content/adverbials';
import { insideContent } from './inside-content';
import { subjectKind } from './subject-kind';

/** The noun right before a participle that is its own subject, or null: then it shares that of another verb. */
export function participleSubject(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  return scene.language.id === 'fr' ? frenchSubject(scene, sentence, group) : englishSubject(scene, sentence, group);
}

/** “les gendarmes | craignant que”, “un communiqué | affirmant que” */
function frenchSubject(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const { tokens } = scene;
  const { from } = sentence;
  const gerund = gerundSubject(scene, sentence, group);
  if (gerund !== null) return gerund;
  const own = subjectOfParticiple(tokens, group.start - 1, from);
  if (own !== null) return own;
  const cited = citedIn(scene, from, group);
  if (cited !== null) return cited;
  const end = beforeParty(tokens, group.start);
  const phrase = phraseBefore(tokens, end, from);
  const last = tokens[end - 1];
  if (phrase === null || last === undefined) return null;
  if (last.name < 0 && (last.tags & (Tag.Noun | Tag.Adjective | Tag.Verb)) === 0) return null;
  // “Moscou affirmant avoir pris la ville et | Kiev | le démentant”
  const beside = phrase.lastConjunct > phrase.start && hasOwnSubjectBefore(scene, phrase.lastConjunct);
  if (beside) return bareSubject({ ...phrase, start: phrase.lastConjunct });
  const told = toldThen(scene, phrase);
  if (told !== null) return told;
  return isTakenUp(scene, group, phrase) || isObject(scene, group, phrase) ? null : bareSubject(phrase);
}

/** “estime que | Bayrou | a cédé en annonçant …”: who does in a reported clause what the French gerund right behind it goes with, or null. */
function gerundSubject(scene: Scene, { from }: Sentence, { start }: VerbGroup): Subject | null {
  const { tokens, groups } = scene;
  if (tokens[start - 1]?.form !== 'en') return null;
  const verb = groups[firstGroupFrom(scene, start) - 1];
  if (verb?.form !== 'finite' || verb.start < from) return null;
  // “Bayrou « | a cédé » en annonçant”
  const marked = tokens[verb.start - 1]?.kind === Kind.OpenMark ? phraseBefore(tokens, verb.start - 1, from) : null;
  const subject = marked === null ? (verb.subject ?? subjectBefore(tokens, verb, from)) : bareSubject(marked);
  if (subject === null || subject.pronoun || !insideContent(scene, subject)) return null;
  for (let k = verb.end; k < start; k++) if ((tokens[k] as Token).kind === Kind.Comma) return null;
  const { headStart, headEnd } = subject;
  const somebody = (tokens[headEnd - 1] as Token).name >= 0 || namesAgent(tokens, headStart, headEnd, true);
  return somebody && !verb.passive ? subject : null;
}

/** “au lendemain d'| une tribune de médecins | dénonçant”, “à la veille d'| un rapport | pointant”: the text or the words that give a French time, or null. */
function toldThen({ tokens, language }: Scene, { start, end }: Phrase): Subject | null {
  for (let k = start; k + 2 < end; k++) {
    if (!isOfTime(tokens[k]) || !isOf(tokens[k + 1] as Token)) continue;
    const kind = nounKind(tokens, k + 2, end, language.headFirst);
    return kind === 'document' || kind === 'speech' ? bareSubject({ start: k + 2, end }) : null;
  }
  return null;
}

/** “a cité mardi | le professeur Luc Vian|, chercheur à Brest, disant que”: the person whom the French verb before a comma and the participle cites, or null. */
function citedIn(scene: Scene, from: number, { start }: VerbGroup): Subject | null {
  const { tokens, groups } = scene;
  const verb = groups[firstGroupFrom(scene, start) - 1];
  if (verb === undefined || verb.start < from || !CITING.has(verb.lemma) || verb.passive) return null;
  if (tokens[start - 1]?.kind !== Kind.Comma) return null;
  const object = phraseAfter(tokens, skipAdverbials(scene, verb.end, start), start);
  if (object === null) return null;
  const kind = subjectKind(scene, bareSubject(object));
  return kind === 'name' || kind === 'person' ? bareSubject(object) : null;
}

/** “Luc Vian | (LR) dénonçant”: before the brackets right behind a name that end at `end`, or `end`. */
function beforeParty(tokens: readonly Token[], end: number): number {
  if (itemAt(tokens, end - 1)?.kind !== Kind.CloseBracket) return end;
  const open = end - 3;
  return itemAt(tokens, open)?.kind === Kind.OpenBracket && (itemAt(tokens, open - 1)?.name ?? -1) >= 0 ? open : end;
}

/** Whether a French participle that has a subject of its own right before it stands in the clause before token k. */
export function hasOwnSubjectBefore(scene: Scene, k: number): boolean {
  for (let n = firstGroupFrom(scene, k) - 1; n >= 0; n--) {
    const { form, subject, start, cue } = scene.groups[n] as VerbGroup;
    if (k - start > LONGEST_STATEMENT) return false;
    if (form === 'participle' && cue !== null && subject !== null)
      return subject.end === start && itemAt(scene.tokens, subject.start - 1)?.kind === Kind.Comma;
  }
  return false;
}

/** What stands between two participles with a subject each has fewer words. */
const LONGEST_STATEMENT = 40;

/** “On Facebook, posts | claiming that … were shared”, “held a placard | reading “Pay up””, “released records | showing that …” */
function englishSubject(scene: Scene, { from }: Sentence, group: VerbGroup): Subject | null {
  const { tokens } = scene;
  const some = someOf(tokens, group.start, from);
  if (some !== null) return some;
  const doer = subjectOfAct(scene, from, group) ?? judgedFor(scene, from, group) ?? ownerOfWords(scene, from, group);
  if (doer !== null) return doer;
  const phrase = phraseBefore(tokens, group.start, from);
  if (phrase === null) return null;
  const last = tokens[group.start - 1];
  const kind = last?.word?.noun;
  const own = speakingObject(scene, phrase, kind);
  if (own !== null) return own;
  if (isOfLaterVerb(scene, from, group, phrase)) return bareSubject(phrase);
  if (kind !== 'document' && kind !== 'speech') return null;
  const opens = phrase.start === from || tokens[phrase.start - 1]?.kind === Kind.Comma;
  const shows = group.cue?.class === 'show' || (FINDING.has(group.lemma) && EVIDENCE.has(last?.form ?? ''));
  const read = shows || tokens[group.end]?.kind === Kind.OpenMark;
  return opens || (read && kind === 'document') ? bareSubject(shows ? behindTopic(tokens, phrase) : phrase) : null;
}

/** “but by Sunday | a petition | demanding a vote was lost”, “that | a group | calling for it left”: whether the phrase right before the English participle stands where a clause has its subject, and a finite verb behind. */
function isOfLaterVerb(scene: Scene, from: number, group: VerbGroup, phrase: Phrase): boolean {
  const { tokens, groups } = scene;
  if (phrase.governed || !(opensBesides(scene, from, phrase.start) || isOfReported(scene, phrase))) return false;
  for (let n = firstGroupFrom(scene, group.end); n < groups.length; n++) {
    const { start, form, head } = groups[n] as VerbGroup;
    for (let k = group.end; k < start; k++) if (ENDS.has((tokens[k] as Token).kind)) return false;
    if (form === 'finite' && (tokens[head] as Token).depth === 0) return true;
  }
  return false;
}

/** “says | users | advocating for it were many”: whether people without an article stand right behind a cue that a clause without “that” can follow. */
function isOfReported(scene: Scene, { start, end }: Phrase): boolean {
  const { tokens, groups } = scene;
  const before = groups[firstGroupFrom(scene, start) - 1];
  const last = tokens[end - 1] as Token;
  if (before?.end !== start || before.form !== 'finite' || before.cue?.frames.includes('zero') !== true) return false;
  return !isDeterminer(tokens[start] as Token) && isAgent(last) && last.word?.number === Num.Plural;
}

/** Whether an article stands at token k, and right before it, behind the start of the sentence at `from`, a conjunction or a time: what is no object but the subject of a clause; not “with unions saying no | and | the firm saying yes”. */
export function opensBesides({ tokens }: Scene, from: number, k: number): boolean {
  const before = itemAt(tokens, k - 1);
  if (before === undefined || k <= from || before.name >= 0 || !isDeterminer(tokens[k] as Token)) return false;
  if (isOfTime(before) || (before.tags & Tag.Subordinator) !== 0) return true;
  if ((before.tags & Tag.Coordinator) === 0) return false;
  for (let i = k - 2; i >= from && k - i < LONGEST_STATEMENT; i--) if (tokens[i]?.form === 'with') return false;
  return true;
}

const ENDS: ReadonlySet<Kind> = new Set([Kind.Comma, Kind.Stop, Kind.Semicolon, Kind.Colon]);

/** “a row over | emails | showing”, “questions about | a memo | showing”: the noun that tells, behind the preposition of what the phrase is about. */
function behindTopic(tokens: readonly Token[], phrase: Phrase): Phrase {
  for (let k = phrase.end - 2; k > phrase.start; k--)
    if (TOPICAL.has((tokens[k] as Token).form)) return { ...phrase, start: k + 1 };
  return phrase;
}

/** “, | many of them | demanding a ban”: the English words before token `end` that tell how many of those named before; or null. */
function someOf(tokens: readonly Token[], end: number, floor: number): Subject | null {
  if (end - 3 < floor || tokens[end - 1]?.form !== 'them' || tokens[end - 2]?.form !== 'of') return null;
  const { tags, kind } = tokens[end - 3] as Token;
  const counts = kind === Kind.Number || (tags & (Tag.Number | Tag.NominalPronoun | Tag.Determiner)) !== 0;
  return counts ? bareSubject({ start: end - 3, end }) : null;
}

/** “suspended | a candidate | for allegedly saying …”, “thanked | her | for saying …”: whoever is treated so for what he says, or null. */
function judgedFor(scene: Scene, from: number, group: VerbGroup): Subject | null {
  const { tokens, groups, language } = scene;
  let to = group.start - 1;
  while (to > from && ((tokens[to] as Token).tags & (Tag.Adverb | Tag.Preposition)) === Tag.Adverb) to--;
  let verb = groups[firstGroupFrom(scene, to) - 1];
  // “accused | the mayor | of misleading voters by saying …”
  if (tokens[to]?.form === 'by' && verb?.form === 'participle' && verb.start > from) {
    to = verb.start - 1;
    verb = groups[firstGroupFrom(scene, to) - 1];
  }
  if (to <= from || verb === undefined || verb.start < from || verb.passive) return null;
  // “accused | the mayor | of saying …”
  const { form } = tokens[to] as Token;
  if (form !== 'for' && !(form === 'of' && verb.cue?.class === 'accuse')) return null;
  // “faces a judge for saying …”: who said it is the one who does.
  if (language.verbs.receiving.has(verb.lemma)) return null;
  const pronoun = to === verb.end + 1 && ((tokens[verb.end] as Token).tags & Tag.ObjectPronoun) !== 0;
  if (pronoun) return { ...bareSubject({ start: verb.end, end: to }), pronoun: true };
  const object = phraseAfter(tokens, verb.end, to);
  if (object === null || object.end !== to) return null;
  const judged = bareSubject(object);
  const kind = subjectKind(scene, judged);
  const named = kind === 'name' && (tokens[to - 1] as Token).name >= 0;
  return named || kind === 'person' || kind === 'organization' ? judged : null;
}

/**
 * “regretted | the ambassador|'s statement | calling it a farce”, “attacked | Ann Orr | over her speech | calling voters idle”: whose
 * words the English participle right behind a noun for them tells, or null.
 */
function ownerOfWords(scene: Scene, from: number, { start }: VerbGroup): Subject | null {
  const { tokens } = scene;
  const words = nounOf(tokens[start - 1]);
  if (words !== 'document' && words !== 'speech') return null;
  let k = start - 2;
  while (k > from && ((tokens[k] as Token).tags & (Tag.Adjective | Tag.Determiner)) === Tag.Adjective) k--;
  if (k <= from + 1) return null;
  const { form } = tokens[k] as Token;
  const link = (tokens[k - 1] as Token).form;
  if (form === "'s") {
    const owner = phraseBefore(tokens, k, from);
    return owner !== null && somebodyBy(tokens, owner.start, k) !== 0
      ? bareSubject({ start: owner.start, end: k })
      : null;
  }
  if (!OWNER_GENDER.has(form) || !(BLAMED_FOR.has(link) || link === 'and')) return null;
  const verb = scene.groups[firstGroupFrom(scene, k) - 1];
  if (verb === undefined || verb.start < from || verb.passive) return null;
  const object = phraseAfter(tokens, verb.end, k);
  if (object === null || (tokens[object.end - 1] as Token).word?.number === Num.Plural) return null;
  const owner = bareSubject(object);
  const kind = subjectKind(scene, owner);
  return kind === 'name' || kind === 'person' ? owner : null;
}

/** “while | Ruiz | was wrong in | saying that …”, “Ruiz erred in claiming that …”: whoever is or does what the participle tells in what, or null. */
function subjectOfAct(scene: Scene, from: number, { start }: VerbGroup): Subject | null {
  const { tokens, groups } = scene;
  const verb = groups[firstGroupFrom(scene, start) - 1];
  if (tokens[start - 1]?.form !== 'in' || verb?.form !== 'finite') return null;
  for (let k = verb.end; k < start - 1; k++)
    if (((tokens[k] as Token).tags & (Tag.Adjective | Tag.Adverb)) === 0) return null;
  return verb.subject ?? subjectBefore(tokens, verb, from);
}

/**
 * The subject of an English participle right behind a phrase that is an object: “a tweet by | Ana Ruiz | saying”, “faces | a lawsuit
 * | alleging”, “arrested | a man | claiming”. Null where the subject of the verb goes on: “issued a statement saying”.
 */
function speakingObject(scene: Scene, phrase: Phrase, kind: NounKind | null | undefined): Subject | null {
  const { tokens, groups, language } = scene;
  for (let k = phrase.end - 2; k > phrase.start; k--) {
    const { form } = tokens[k] as Token;
    if (form !== 'by' && form !== 'from') continue;
    const before = (tokens[k - 1] as Token).word?.noun;
    const by = { start: k + 1, end: phrase.end };
    const somebody = kind === 'person' || kind === 'role' || kind === 'organization';
    return ((tokens[phrase.end - 1] as Token).name >= 0 || somebody) && (before === 'document' || before === 'speech')
      ? bareSubject(by)
      : null;
  }
  const text = kind === 'document' || kind === 'speech';
  if (phrase.governed && isAuthor(tokens, phrase.start)) return bareSubject(phrase);
  // “was accused of fraud after | a paper | showing errors …”
  if (phrase.governed)
    return text && BEFORE_SUBJECT.has((tokens[phrase.start - 1] as Token).form) ? bareSubject(phrase) : null;
  const verb = groups[firstGroupFrom(scene, phrase.start) - 1];
  if (verb === undefined || verb.end !== phrase.start) return null;
  // “heard | six men | chanting “Go home””
  const heard = !verb.passive && language.verbs.perceived.has(verb.lemma);
  const named = (tokens[phrase.end - 1] as Token).name >= 0;
  if (heard && (named || isOfPerson(kind ?? null) || kind === 'organization')) return bareSubject(phrase);
  // “residents were sent | letters | telling them to leave”
  if (verb.passive && GIVING.has(verb.lemma)) return bareSubject(phrase);
  // “rejected | a report | saying”, “regretted | a statement | calling”: somebody else's.
  const reacts = verb.cue?.class === 'react' && !language.actors.possessives.has((tokens[phrase.start] as Token).form);
  if (text) return reacts || language.verbs.receiving.has(verb.lemma) ? bareSubject(phrase) : null;
  const { form } = tokens[phrase.start] as Token;
  return kind === 'person' && (form === 'a' || form === 'an') && verb.cue === null ? bareSubject(phrase) : null;
}

/** “a suit filed by | Ruiz”, “a challenge brought by | Ruiz and Orr”: whether who made a text starts at k. */
function isAuthor(tokens: readonly Token[], k: number): boolean {
  const noun = tokens[k - 3]?.word?.noun;
  if (tokens[k - 1]?.form !== 'by' || (noun !== 'document' && noun !== 'speech')) return false;
  return hasForm(tokens[k - 2] as Token, Form.PastParticiple);
}

/**
 * “Le maire n'écarte pas cette piste | affirmant que”: the noun before the participle is a thing, and the object of a verb that has a
 * subject; that subject affirms. “a publié un communiqué affirmant que”, “un appel les informant que”: a new text speaks itself.
 */
export function isObject(scene: Scene, group: VerbGroup, phrase: Phrase): boolean {
  const { tokens, groups, language } = scene;
  if (group.start < group.first) return false;
  const kind = nounKind(tokens, phrase.start, phrase.end, language.headFirst);
  if (kind === null || (kind !== 'other' && kind !== 'document' && kind !== 'speech' && kind !== 'time')) return false;
  for (let k = phrase.start; k < phrase.end; k++) if ((tokens[k] as Token).name >= 0) return false;
  // “s'inquiète d'informations | faisant état de tirs”: what is rumoured tells it.
  const head = tokens[headOf(tokens, phrase.start, phrase.end, true)];
  if (head !== undefined && language.nouns.rumours.has(head.form)) return false;
  if (kind === 'document' && SOME.has((tokens[phrase.start] as Token).form)) return false;
  const verb = groups[firstGroupFrom(scene, phrase.start) - 1];
  return verb !== undefined && phrase.start - verb.end < 4 && (verb.form === 'finite' || verb.form === 'infinitive');
}

/** “a réagi à la mort de l'acteur | le qualifiant de …”: what stands before is what the pronoun of the participle means; a new text speaks itself. */
function isTakenUp({ tokens, language }: Scene, { start, first, reflexive }: VerbGroup, phrase: Phrase): boolean {
  if (start === first || reflexive) return false;
  // “…, | Luc Vian | lui reprochant son silence”
  const apart = itemAt(tokens, phrase.start - 1)?.kind === Kind.Comma && !phrase.governed;
  // “La loi est contestée, | la gauche | l'estimant injuste”
  const somebody = (itemAt(tokens, phrase.end - 1)?.name ?? -1) >= 0;
  if (apart && (somebody || namesAgent(tokens, phrase.start, phrase.end, true))) return false;
  const kind = nounKind(tokens, phrase.start, phrase.end, language.headFirst);
  return (kind !== 'document' && kind !== 'speech') || !SOME.has((tokens[phrase.start] as Token).form);
}
