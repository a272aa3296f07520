/** Persons and bodies whom a sentence's first phrase describes. */
import { LINKING } from '../../language/conjunctions';
import { GESTURES } from '../../language/en/reactions';
import { IS } from '../../language/fr/copulas';
import { PLACING, TELLING, TURNS } from '../../language/fr/phrases';
import { INDIRECT } from '../../language/fr/pronouns';
import { ANY_ONE, INDEFINITE, SINGULAR_ARTICLES, THAT } from '../../language/function-words';
import { nounKind } from '../../syntax/head-noun';
import { decided } from '../../actors/cast/entity';
import { HELD_BY_FIRMS } from '../../language/firms';
import { BESIDE, FOR_OTHERS, HEADS, KIN, PEERS, RELATIVES } from '../../language/relations';
import { Form, type Language, Num, Tag } from '../../language/types';
import { isPreposition, type Phrase } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm, isOfPerson, isPerson, nounOf } from '../../syntax/readings';
import { itemAt } from '../../text/item-at';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { speakerOf } from '../source/speaker';
import { actsAt, isPresent } from './acts-now';
import { askedOne, behindArrival, describedObject, isPointedTo } from './brought-in';
import { identityBefore } from './identity';
import type { SpeakerReference } from './local-claim';
import { contrasted, goesOn, recalled } from './pronoun-subjects';
import { firstGroupFrom, type Scene, spanOf } from './scene';
import type { DescribedSubject } from './unit-analysis';
import { nameEnd } from '../../syntax/name-words';

/**
 * The persons and bodies whose description opens a sentence, in order: “Le ministre a balayé les critiques.”; also persons whom
 * nobody knows: “Une enseignante doute.”, “A teacher waits.”, and in French “Son fils a tourné la page.”
 */
export function describedSubjects(scene: Scene, sentences: readonly Sentence[]): DescribedSubject[] {
  const found: DescribedSubject[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s] as Sentence;
    const described =
      contrasted(scene, sentence) ??
      describedSubject(scene, sentence) ??
      (s === 0 ? recalled(scene, sentence) : goesOn(scene, sentence));
    if (described !== null) found.push(described);
    // “Les Insoumis réclament la démission de la ministre. Celle-ci …”
    const object = isPointedTo(scene, sentences, s) ? describedObject(scene, sentence) : askedOne(scene, sentence);
    if (object !== null && object.start >= (described?.end ?? 0)) found.push(object);
  }
  return found;
}

type Description = Extract<SpeakerReference, { kind: 'description' }>;

/** What the first word of a sentence's subject tells before its phrase is read. */
interface Opening {
  /** Where the phrase starts. */
  readonly start: number;
  /** “| Son | fils” */
  readonly whose: boolean;
  /** “| Son | fils”, “| une | enseignante”: nobody whom the reader needs to know. */
  readonly anybody: boolean;
  /** “| Fire | crews”: an English noun without an article. */
  readonly compound: boolean;
}

/** What opens the subject of a sentence; null where that describes nobody. */
function openingOf({ tokens, names, language }: Scene, sentence: Sentence): Opening | null {
  // “Quant au préfet, il …”
  const topic = tokens[sentence.from]?.form === 'quant' && tokens[sentence.from + 1]?.form === 'au';
  const asked = language.headFirst ? askedOf(tokens, sentence) : -1;
  const fronted = language.headFirst ? behindConjunction(tokens, sentence, language) : -1;
  const found = Math.max(
    asked,
    fronted,
    asked < 0 && fronted < 0 && language.headFirst
      ? Math.max(behindThat(tokens, sentence), behindArrival(tokens, sentence))
      : -1,
  );
  const from = topic ? sentence.from : found >= 0 ? found : behindAdverbial(tokens, sentence, language);
  const first = tokens[from];
  // “… que”: a sentence that ends behind its conjunction describes nobody.
  if (first === undefined) return null;
  // “| Ruiz's mother | wept.”
  const owned = !language.headFirst && isOwned(tokens, names, from);
  const whose = owned || language.actors.possessives.has(first.form);
  if (first.depth > 0 || (whose && !language.headFirst && !owned && first.form !== 'his' && first.form !== 'her'))
    return null;
  const anybody = whose || INDEFINITE.has(first.form) || (!language.headFirst && ANY_ONE.has(first.form));
  // “Fire crews gained ground.”
  const compound =
    !language.headFirst &&
    !owned &&
    (first.name >= 0 || (first.tags & (Tag.Noun | Tag.Determiner | Tag.Verb)) === Tag.Noun);
  const several = compound || first.word?.number === Num.Plural || (first.tags & Tag.Number) !== 0;
  if (!(topic || anybody || several || language.actors.definite.has(first.form))) return null;
  return { start: topic ? from + 2 : from, whose, anybody, compound };
}

/** “| Ruiz's | mother”: whether an English name at token k owns what follows. */
function isOwned(tokens: readonly Token[], names: Scene['names'], k: number): boolean {
  const name = tokens[k]?.name ?? -1;
  if (name < 0 || itemAt(names, name)?.weak !== false) return false;
  const end = nameEnd(tokens, k);
  return tokens[end]?.form === "'s" || tokens[end]?.form === '’s';
}

/** Whom the first phrase of a sentence describes, or null. */
function describedSubject(scene: Scene, sentence: Sentence): DescribedSubject | null {
  const { tokens, language } = scene;
  const { to } = sentence;
  const opening = openingOf(scene, sentence);
  const phrase = opening === null ? null : phraseAfter(tokens, opening.start, to);
  if (opening === null || phrase === null) return null;
  // “A teacher | and her sister”
  if (phrase.lastConjunct >= 0 && (!opening.anybody || language.headFirst)) return null;
  // “À l'une d'elles, | une lycéenne |, elle a répondu”
  if (language.headFirst && opening.start > sentence.from && isApposed(tokens, phrase)) return null;
  if (isToldBehind(scene, phrase.end, to)) return null;
  const end = describedEnd(scene, opening, phrase);
  // “One of the organizations”
  if (ANY_ONE.has((tokens[phrase.start] as Token).form) && !tokens.slice(phrase.start, end).some(isPerson)) return null;
  const reference = speakerOf(scene, { from: phrase.start, to: end });
  if (
    reference.kind !== 'description' ||
    !isNewPerson(opening, reference, gestures(scene, phrase.end), language.headFirst)
  )
    return null;
  // “Un rival l'a attaqué. Il …”, but “Sa femme, qui l'accompagnait, …”: he is whose wife she is.
  if (opening.anybody && !opening.whose && takesUp(tokens, phrase.end, to)) return null;
  const span = spanOf(tokens, { from: phrase.start, to: end });
  const present = !language.headFirst && isPresent(scene, end, to);
  return { start: span.start, end: span.end, reference, object: false, past: false, present };
}

/** Whether a French phrase stands between a comma and one that the subject pronoun follows. */
function isApposed(tokens: readonly Token[], { start, end }: Phrase): boolean {
  const pronoun = tokens[end]?.kind === Kind.Comma ? tokens[end + 1] : undefined;
  if (tokens[start - 1]?.kind !== Kind.Comma || pronoun === undefined) return false;
  return (pronoun.form === 'il' || pronoun.form === 'elle') && tokens[end + 2]?.form !== 'aussi';
}

/** Whether the words behind the phrase, which ends at k, tell who that is: a name, or the pronoun that is the subject. */
function isToldBehind(scene: Scene, k: number, to: number): boolean {
  const { tokens, language } = scene;
  // “L'un des actionnaires, le fonds Elvia, a …”, “The caller was | Joan Muir”
  if (isNamedBehind(tokens, k, to) || isIdentified(scene, k, to)) return true;
  // “The daughter of a tailor, | she left school at 14.”: whoever “she” is.
  const pronoun = tokens[k]?.kind === Kind.Comma ? tokens[k + 1] : undefined;
  return !language.headFirst && ((pronoun?.tags ?? 0) & Tag.SubjectPronoun) !== 0;
}

/** Behind the words that describe, which a phrase may have read over. */
function describedEnd({ tokens, language }: Scene, { compound }: Opening, phrase: Phrase): number {
  if (phrase.lastConjunct >= 0) return phrase.lastConjunct - 1;
  const last = tokens[phrase.end - 1] as Token;
  // “Police officers | left.”
  const verb = compound && last.name < 0 && (last.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb;
  // “Le Premier ministre | lui a répondu”
  const clitic = language.headFirst && phrase.end - 1 > phrase.start + 1 && INDIRECT.has(last.form);
  return verb || clitic ? phrase.end - 1 : language.headFirst ? phrase.end : actsAt(tokens, phrase);
}

/** “His sister | nodded.”: whether the English verb right behind a subject is what somebody does who is about to speak. */
function gestures(scene: Scene, k: number): boolean {
  const group = scene.groups[firstGroupFrom(scene, k)];
  return scene.language.id === 'en' && group?.start === k && GESTURES.has(group.lemma);
}

/** Whether a description of a subject means a person or a body of its own, as far as its opening and what it does tell. */
function isNewPerson(
  { whose, anybody, compound }: Opening,
  reference: Description,
  gesture: boolean,
  headFirst: boolean,
): boolean {
  const { noun, number, lemma, bare, possessive, ofTwo, owner, gender, name } = reference;
  // “| The town's | mayor shrugged.”, “| Bolton's | council leader shrugged.”
  const owned = !headFirst && possessive && owner === 0 && number !== Num.Plural;
  if (possessive !== whose && !owned) return false;
  // “son ancien patron” may be somebody whom the text has named.
  if (whose && !owned && !(bare && (name >= 0 || isOfOwner(lemma)))) return headFirst && isBesideOwner(reference);
  // “His wife is proud. “…,” she says”: not, as in “Her sister left. She …”, where it can be either.
  const other = decided(gender) !== 0 && gender !== owner;
  if (owner !== 0 && !(gesture || (RELATIVES.has(lemma) && other))) return false;
  const body = noun === 'organization';
  // “The unions left.”, but “Les syndicats ont quitté la table. Ils …”
  if (number === Num.Plural ? (body && !compound && !headFirst) || whose : compound) return false;
  if (body) return !anybody;
  return isOfPerson(noun) || ofTwo !== 0;
}

/** “Sa voisine s'en moque.”, “Son ami d'enfance la soutient.”: a French noun for a person beside somebody, of whom it depends on the pronouns behind whether he goes on to speak. */
function isBesideOwner({ noun, lemma, number, name, gender }: Description): boolean {
  // “Son ancien employeur n'est pas d'accord.”: whom the text may have named
  if (HELD_BY_FIRMS.has(lemma) || HEADS.has(lemma)) return false;
  return isOfPerson(noun) && number !== Num.Plural && name < 0 && decided(gender) !== 0;
}

/** “Son rival a souri.”, “Sa porte-parole s'avance.”: a French noun for somebody of another who may go on to speak; a doctor or neighbour is rather told of. */
export function isOfOwner(lemma: string): boolean {
  const spokesman = FOR_OTHERS.has(lemma) && !BESIDE.has(lemma);
  return (
    KIN.has(lemma) || RELATIVES.has(lemma) || PEERS.has(lemma) || HEADS.has(lemma) || spokesman || lemma === 'protégé'
  );
}

/** “Et | le champion ?”: where the words start of whom a short French question without a verb asks, or -1. */
export function askedOf(tokens: readonly Token[], { from, to }: Sentence): number {
  if (to - from > LONGEST_QUESTION || (tokens[from] as Token).form !== 'et') return -1;
  if ((tokens[to - 1] as Token).form !== '?' || to - from < 3) return -1;
  for (let k = from + 1; k < to; k++) if (isFinite(tokens[k] as Token)) return -1;
  return from + 1;
}

function isFinite(token: Token): boolean {
  return (token.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && hasForm(token, Form.Finite);
}

const LONGEST_QUESTION = 10;

/**
 * “In a statement to the court, | the defendant apologised.”, “Interrogé à ce sujet, | le ministre a souri.”, “But when the vote came, |
 * the senator left.”: where the subject starts.
 */
function behindAdverbial(tokens: readonly Token[], { from: start, to }: Sentence, { headFirst }: Language): number {
  const from = behindLink(tokens, start, to);
  const first = tokens[from] as Token;
  const opens = headFirst ? opensFrenchAdverbial : opensAdverbial;
  const participle = hasForm(first, Form.PastParticiple) || (headFirst && hasForm(first, Form.PresentParticiple));
  if (!(isPreposition(first) || participle || opens(tokens, from, to))) return from;
  for (let k = from + 1; k < to && k - from < LONGEST; k++) {
    const { kind, depth } = tokens[k] as Token;
    if (kind === Kind.Comma && depth === 0) return k + 1 < to ? k + 1 : from;
    if (kind !== Kind.Word && kind !== Kind.Number) return from;
  }
  return from;
}

/** “Depuis que | la mairie a fermé le pont, elle …”, “Quand | le club a perdu, il …”: where the subject starts of the French clause that opens a sentence, whose main clause has a pronoun; or -1. */
function behindConjunction(tokens: readonly Token[], { from, to }: Sentence, { verbs }: Language): number {
  const link = THAT.has(tokens[from + 1]?.form ?? '') ? from + 1 : from;
  if (!verbs.fronting.has((tokens[from] as Token).form) && link === from) return -1;
  for (let k = link + 1; k < to && k - from < LONGEST_CLAUSE; k++) {
    const { kind, depth, form } = tokens[k] as Token;
    if (
      depth > 0 ||
      (kind !== Kind.Word && kind !== Kind.Number && kind !== Kind.Comma) ||
      form === 'il' ||
      form === 'elle'
    )
      return -1;
    if (kind !== Kind.Comma) continue;
    const main = tokens[k + 1]?.form;
    return main === 'il' || main === 'elle' ? link + 1 : -1;
  }
  return -1;
}

/** “Une idée que | le maire n'écarte pas”, “C'est un projet que | la ministre a défendu”: where the subject starts of a French relative clause that all of its sentence is about, or -1. */
function behindThat(tokens: readonly Token[], { from, to }: Sentence): number {
  const presents = tokens[from]?.form === "c'" && tokens[from + 1]?.form === 'est';
  let told = false;
  for (let k = presents ? from + 2 : from; k < to && k - from < SHORT + 2; k++) {
    const t = tokens[k] as Token;
    if (THAT.has(t.form)) return k > from + 1 || told ? k + 1 : -1;
    // “À noter que | le préfet …”, “Il faut dire que | le préfet …”
    told ||= TELLING.has(t.form);
    if (t.kind !== Kind.Word || (t.name >= 0 && k > from) || (isFinite(t) && !TELLING.has(t.form))) return -1;
  }
  return -1;
}

const LONGEST_CLAUSE = 24;

/** “But | the senator left.”, “Puis | le maire est parti”: behind the word that links a sentence to the one before without a comma. */
function behindLink(tokens: readonly Token[], from: number, to: number): number {
  const { tags, form } = tokens[from] as Token;
  const links = (tags & Tag.Coordinator) !== 0 || LINKING.has(form);
  return links && from + 1 < to && tokens[from + 1]?.kind === Kind.Word ? from + 1 : from;
}

/** “When the vote came,”, “Speaking in Ohio,”, “Two days later,”, “Last week,”: what opens an English sentence before its subject and its comma. */
function opensAdverbial(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from] as Token;
  if (first.name >= 0) return false;
  if ((first.tags & (Tag.Subordinator | Tag.Adverb)) !== 0 || hasForm(first, Form.PresentParticiple)) return true;
  for (let k = from; k < to && k - from < SHORTEST; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma) return false;
    if (nounOf(t) === 'time') return true;
  }
  return false;
}

/** “Lundi soir,”, “Il y a cinq ans,”, “Le lendemain,”, “Visiblement agacé,”, “Quand la nuit tombe,”: what opens a French sentence before its subject and its comma. */
function opensFrenchAdverbial(tokens: readonly Token[], from: number, to: number): boolean {
  const { tags, form, name } = tokens[from] as Token;
  const next = tokens[from + 1];
  // “Prudent, le maire …”, “Début mai, le maire …”
  const adjective = (tags & (Tag.Adjective | Tag.Determiner | Tag.Noun)) === Tag.Adjective;
  if ((adjective && (name < 0 || next?.kind === Kind.Comma)) || TURNS.has(form)) return true;
  if (form === 'une' && next?.form === 'fois') return true;
  if (name >= 0) return false;
  if ((tags & (Tag.Adverb | Tag.Subordinator)) !== 0) return true;
  if (form === 'il' && tokens[from + 1]?.form === 'y' && tokens[from + 2]?.form === 'a') return true;
  let comma = from;
  for (; comma < to && comma - from < SHORT; comma++) {
    const { kind, tags: own } = tokens[comma] as Token;
    if (kind === Kind.Comma) break;
    if ((own & Tag.Calendar) !== 0) return true;
  }
  return comma > from && tokens[comma]?.kind === Kind.Comma && tellsWhere(tokens, from, comma);
}

/** “Une heure après”, “Un peu plus loin”, “Juste à côté”, “Les yeux rougis”: whether words before a comma tell when, where or how, and of nobody. */
function tellsWhere(tokens: readonly Token[], from: number, comma: number): boolean {
  for (let k = from; k < comma; k++) {
    const t = tokens[k] as Token;
    if (t.name >= 0 || (isFinite(t) && !hasForm(t, Form.PastParticiple))) return false;
  }
  if (PLACING.has(tokens[from + 1]?.form ?? '')) return true;
  const kind = nounKind(tokens, from, comma, true);
  if (kind === null) return ((tokens[comma - 1] as Token).tags & Tag.Adverb) !== 0;
  return kind === 'time' || kind === 'other' || kind === 'place';
}

/** A French time before a subject has fewer words. */
const SHORT = 6;

/** No adverbial before a subject is longer than this many tokens, and in so many its time is told. */
const LONGEST = 14;
const SHORTEST = 4;

/** Whether a name stands in the apposition that a comma at k opens. */
function isNamedBehind(tokens: readonly Token[], k: number, to: number): boolean {
  if (tokens[k]?.kind !== Kind.Comma) return false;
  for (let i = k + 1; i < to && i - k < 5; i++) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.Comma || (t.tags & Tag.Relative) !== 0) return false;
    if (t.name >= 0) return true;
    // “Le groupe, absorbé par Solvanex, …”: another.
    if (isPreposition(t)) return false;
  }
  return false;
}

/** “The caller was Joan Muir”, “Un autre élu inquiet est Luc Vidal”: whether a sentence whose subject ends at k tells with a name who that is. */
function isIdentified(scene: Scene, k: number, to: number): boolean {
  const { tokens, names, language } = scene;
  if (language.headFirst)
    return IS.has(tokens[k]?.form ?? '') && k + 1 < to && names[tokens[k + 1]?.name ?? -1]?.type === 'person';
  for (let i = k; i < to && i - k < 12; i++) {
    const { name } = tokens[i] as Token;
    if (name >= 0) return names[name]?.type === 'person' && identityBefore(scene, i) >= 0;
  }
  return false;
}

/** Whether a pronoun in [from, to) takes up somebody known, of whom the text goes on: “Un rival l'a attaqué. Il …” */
function takesUp(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0 || !SINGULAR_ARTICLES.has(t.form) || (t.tags & Tag.ObjectPronoun) === 0) continue;
    // “son fils, lui, a vendu”: no object.
    if (((tokens[k + 1]?.tags ?? 0) & Tag.Verb) !== 0) return true;
  }
  return false;
}
