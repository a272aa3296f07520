/** What a source says of a speaker whom it does not name. */
import { isPartyWord } from '../../actors/parties';
import { rankedLemma, roleLemma, tiesOf } from '../../actors/role-lemma';
import { modifierOf } from '../../actors/role';
import { bandTies, isLoose, once, placeTies } from '../../actors/ties';
import { CONTRACTED, POINTING } from '../../language/function-words';
import { Form, Gender, type Language, type NounKind, Num, Tag } from '../../language/types';
import { headOf, isOrdinal, isRank, isShare, nounKind } from '../../syntax/head-noun';
import { isDeterminer, isOf, isPreposition, isSome, opensSuperlative } from '../../syntax/noun-phrase';
import { isCountAlone } from '../../syntax/phrase-after';
import { hasForm, isCount } from '../../syntax/readings';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { opensCeClause } from '../other-cues/phrase-source';
import type { SpeakerReference } from '../unit/local-claim';
import type { Range, Scene } from '../unit/scene';
import { genderOf, isPair, numberOf } from './description-agreement';
import {
  isByMerit,
  isInhabitant,
  isOfBody,
  isOtherwise,
  isQualified,
  isSeated,
  isSpelledOut,
} from './description-qualifiers';

/** The words of a source in which nobody is named. */
interface Phrase {
  readonly scene: Scene;
  readonly from: number;
  /** The noun. */
  readonly head: number;
  /** Behind the noun and what narrows it down; an apposition or a relative clause comes behind. */
  readonly end: number;
  /** Behind the source. */
  readonly to: number;
}

/** Reads the words of a source in which nobody is named: whom they describe, and how closely. */
export function describedSpeaker(scene: Scene, source: Range): SpeakerReference {
  const { tokens, language } = scene;
  const { to } = source;
  let { from } = source;
  while (from < to && isBarePreposition(tokens[from] as Token)) from++;
  // “d'après ce que nous a confié un proche”
  if (opensCeClause(tokens, from)) return { kind: 'none' };
  const head = nounOf(scene, from, to);
  const t = tokens[head];
  // “the taller one”, “a third”: one of some whom nobody named.
  if (t === undefined || (t.form === 'one' && head > from)) return { kind: 'none' };
  if (!language.headFirst && isOrdinal(t) && head === from + 1) return { kind: 'none' };
  const phrase: Phrase = { scene, from, head, end: narrowedEnd(tokens, head, to), to };
  const kind = kindOf(phrase);
  const owned = language.headFirst && (kind === 'speech' || language.nouns.colleagues.has(t.form));
  const owner = owned ? ownerOf(scene, head, to) : -1;
  return owner >= 0 ? { kind: 'name', names: [owner] } : describe(phrase, t, kind);
}

function isBarePreposition(token: Token): boolean {
  return token.kind === Kind.Word && isPreposition(token) && !isDeterminer(token);
}

/** The noun that tells who speaks in [from, to), or what stands for one. */
function nounOf({ tokens, language }: Scene, from: number, to: number): number {
  let head = headOf(tokens, from, to, language.headFirst);
  // “l'Américain”, “les jeunes”: an adjective for a noun.
  if (head < 0) head = from + 1 < to && isDeterminer(tokens[from] as Token) ? from + 1 : from;
  if (isBoth(tokens, from, to)) head = from + 1;
  // “le nouveau Marseillais”
  const next = head + 1 < to ? tokens[head + 1] : undefined;
  return next !== undefined && isModifier(tokens[head] as Token) && isInhabitant(next) ? head + 1 : head;
}

/** “tous deux”: a man and a woman, too */
function isBoth(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 2 && isCountAlone(tokens, from, to);
}

/** What an apposition or a relative clause adds tells nobody apart: “la sénatrice, elle-même ancienne maire”. */
function narrowedEnd(tokens: readonly Token[], head: number, to: number): number {
  // “le Palois qui a vécu la course”: where somebody is from is said of whom one knows.
  const known = isInhabitant(tokens[head] as Token);
  let end = head + 1;
  while (end < to && !CLOSING.has((tokens[end] as Token).kind)) {
    if (known && ((tokens[end] as Token).tags & Tag.Relative) !== 0) break;
    end++;
  }
  return end;
}

/** What the noun stands for. */
function kindOf(phrase: Phrase): NounKind {
  const { scene, from, head, to } = phrase;
  const kind = kindOfNoun(phrase);
  return kind === 'other' && isAgedOne(scene, from, head, to) ? 'person' : kind;
}

function kindOfNoun({ scene, from, head, to }: Phrase): NounKind {
  const { tokens, language } = scene;
  const noun = tokens[head] as Token;
  const counts = isShare(noun) || isRank(tokens, head + 1);
  const counted = counts ? nounKind(tokens, from, to, language.headFirst) : null;
  if (counted !== null) return counted;
  if (isCounsel(tokens, from, head, language)) return 'role';
  const someone = isSomeone(tokens, from, head, language) || isSome(noun);
  return noun.word?.noun ?? (someone ? 'person' : 'other');
}

/** “the nursing assistant, 33,”: who has an age is somebody, and one of whom the text has told. */
function isAgedOne({ tokens, language }: Scene, from: number, head: number, to: number): boolean {
  return isOfAge(tokens, head, to) && language.actors.definite.has((tokens[from] as Token).form);
}

/** The lemma of the noun by itself: “sa femme” is his wife. */
function ownLemma({ scene, from, head }: Phrase, { form, word }: Token): string {
  const { tokens, language } = scene;
  if (form === 'femme' && language.actors.possessives.has((tokens[from] as Token).form)) return WIFE;
  return isCounsel(tokens, from, head, language) ? COUNSEL : (word?.lemma ?? form);
}

/** What the words tell of whoever the noun `t` describes. */
function describe(phrase: Phrase, t: Token, kind: NounKind): SpeakerReference {
  const { scene, from, head, end } = phrase;
  const { tokens, language } = scene;
  const { actors, headFirst } = language;
  const first = tokens[from] as Token;
  const { name: within, complement: complemented, demonym } = complementsOf(scene, from, head, end);
  // “the head | of the institution”: of whatever body the text tells.
  const ofAny = !headFirst && isOfAnyBody(tokens, from, head, end);
  const complement = complemented && !ofAny;
  const own = ownLemma(phrase, t);
  const whole = roleLemma(tokens, head, end, own, language);
  // “le chef de l'État”: the complement is part of the noun.
  const meant = whole !== own;
  const lemma = rankedLemma(tokens, head, whole, language);
  // “le lauréat du prix Fénelon” is not Fénelon's.
  const name = meant || isByMerit(tokens, head, language) ? -1 : within;
  const points = pointsTo(phrase, t);
  const ties = meant || ofAny ? NONE : tiesOf(tokens, scene.names, lemma, from, head, end, language);
  const past = isPast(tokens, from, head, language);
  const home = (t.tags & Tag.Demonym) !== 0 && !complement ? placeTies(actors.states.get(t.form) ?? '') : NONE;
  const definite = actors.definite.has(first.form);
  const families = actors.roleFamilies.get(lemma) ?? NONE;
  return {
    kind: 'description',
    lemma,
    noun: meant ? 'role' : kind === 'place' || kind === 'time' ? 'other' : kind,
    gender: genderMeant(phrase),
    number: isShare(t) || isRatio(tokens, head + 1) ? Num.Plural : numberOf(tokens, from, head),
    definite: isKnown(phrase, t, points),
    bare: meant || !complement,
    located: complement && name >= 0 && scene.names[name]?.type === 'place' && scene.names[name]?.to === end,
    qualified: definite && isToldApart(phrase, name),
    pointing: POINTING.has(first.form),
    pair: !complement && isPair(tokens, from, head, language),
    official: definite && name < 0 && kind === 'role' && isOfBody(tokens, head, end),
    office: actors.offices.has(lemma) || (meant && STATE.has(lemma)),
    deictic: points,
    unlisted: headFirst && !meant && !points && !complement && isUnlisted(t),
    ofTwo: !complement && definite ? (actors.ofTwo.get(t.form) ?? 0) : 0,
    demonym,
    camp: campOf(phrase),
    fronted: headFirst && definite ? frontedBefore(tokens, from) : -1,
    national: !headFirst && (t.tags & Tag.Demonym) !== 0,
    owner: OWNERS.get(first.form) ?? 0,
    possessive: actors.possessives.has(first.form) || (!ofAny && hasOwner(tokens, from, head)),
    // “le producteur de 29 ans”, “l'ancien producteur” is no firm.
    // “la productrice” is a woman.
    generic:
      actors.genericBodies.has(lemma) &&
      !(headFirst && past) &&
      !isSpelledOut(scene, head, end) &&
      !isAged(tokens, head, end) &&
      !(kind === 'role' && t.form !== lemma) &&
      !((kind === 'role' || kind === 'person') && (first.form === 'la' || first.form === 'cette'))
        ? (actors.bodyWords.get(lemma) ?? NONE)
        : null,
    families,
    apart: actors.postsApart.get(lemma) ?? NONE,
    capital: capitalOf(scene, from, head, end),
    exact: headFirst ? (ties.find((tie) => !isLoose(tie)) ?? '') : '',
    ties:
      headFirst && past
        ? [once(lemma), ...ties]
        : home.length > 0
          ? home
          : ties.length === 0 && headFirst
            ? bandTies(tokens[head - 1]?.form ?? '', t.form)
            : ties,
    past: headFirst && past,
    former: !headFirst && past,
    runner: actors.runners.has(lemma) ? (families.at(-1) ?? '') : '',
    name,
  };
}

/** “l'élu d'| opposition|”: where in politics the complement of the noun places somebody, or ''. */
function campOf({ scene: { tokens, language }, head, end }: Phrase): string {
  for (let k = head + 2; k < end; k++) {
    const { form, name } = tokens[k] as Token;
    if (name < 0 && language.nouns.camps.has(form)) return form;
  }
  return '';
}

/** “Battue par Ana Ruiz, | la patineuse …”, “Face à Luc Orr, | le gardien …”: where the phrase before the comma starts that sets its names against the subject, or -1. */
function frontedBefore(tokens: readonly Token[], from: number): number {
  if (itemAt(tokens, from - 1)?.kind !== Kind.Comma) return -1;
  let k = from - 1;
  while (k > 0 && from - k < LONGEST_FRONT) {
    const { kind } = tokens[k - 1] as Token;
    if (kind !== Kind.Word && kind !== Kind.Number && kind !== Kind.Comma) break;
    k--;
  }
  const first = tokens[k] as Token;
  if (k > 0 && CLOSED.has((tokens[k - 1] as Token).kind) === false) return -1;
  const sets = FRONTS.has(first.form) || (hasForm(first, Form.PastParticiple) && first.letterCase === Case.Capital);
  return sets ? first.start : -1;
}

const LONGEST_FRONT = 16;
const FRONTS = new Set(['face', 'comme', 'après', 'avec', 'devant', 'contre', 'contrairement', 'outre', 'derrière']);
const CLOSED: ReadonlySet<Kind> = new Set([Kind.Stop, Kind.Break]);

/** “the head | of the institution”, “| the firm's | head”: whether the English noun at `head` has no complement but a word that any body can be called by. */
function isOfAnyBody(tokens: readonly Token[], from: number, head: number, end: number): boolean {
  const the = tokens[from]?.form === 'the';
  if (the && head === from + 1 && end === head + 4)
    return (
      tokens[head + 1]?.form === 'of' && tokens[head + 2]?.form === 'the' && ANY_BODY.has(tokens[head + 3]?.form ?? '')
    );
  const owned = the && head === from + 3 && end === head + 1 && tokens[from + 2]?.form === "'s";
  return owned && ANY_BODY.has(tokens[from + 1]?.form ?? '');
}

const ANY_BODY = new Set([
  'institution',
  'organization',
  'organisation',
  'company',
  'firm',
  'body',
  'business',
  'outfit',
]);

/** “celle qui souffre de diabète”: whoever was spoken of, by what more there is to tell */
function pointsTo({ scene, head }: Phrase, { form }: Token): boolean {
  if (scene.language.actors.deictic.has(form)) return true;
  return THAT_ONE.has(form) && ((scene.tokens[head + 1]?.tags ?? 0) & Tag.Relative) !== 0;
}

function genderMeant({ scene, from, head, to }: Phrase): number {
  const { tokens, language } = scene;
  if ((tokens[from] as Token).form === 'tous' && isBoth(tokens, from, to)) return 0;
  const gender = genderOf(tokens, from, head, language);
  if (gender !== 0) return gender;
  // “le mot de la fin revient au | maire”
  return MASCULINE.has(itemAt(tokens, from - 1)?.form ?? '') ? Gender.Masculine : 0;
}

/** Whether the words are of somebody whom the reader knows. */
function isKnown({ scene, from, head, to }: Phrase, noun: Token, points: boolean): boolean {
  const { tokens, language, heading } = scene;
  const first = tokens[from] as Token;
  // “the man, who did not wish to be named”: nobody whom the text names
  if (!language.headFirst && isUnnamed(tokens, head + 1, to)) return false;
  return (
    points ||
    language.actors.definite.has(first.form) ||
    isBoth(tokens, from, to) ||
    // A headline leaves its articles out: “Mayor after flood: “We got lucky””.
    (heading && !isDeterminer(first)) ||
    isBareOffice(first, noun, language) ||
    CONTRACTED.has(itemAt(tokens, from - 1)?.form ?? '')
  );
}

/** Whether the words behind an article tell somebody apart from others of the noun. */
function isToldApart({ scene, from, head, end, to }: Phrase, name: number): boolean {
  const first = scene.tokens[from] as Token;
  return (
    ((name < 0 || POINTING.has(first.form)) && isQualified(scene, from, head, end)) ||
    isOtherwise(scene, from, head) ||
    isSeated(scene, head, end) ||
    isAgedOne(scene, from, head, to)
  );
}

/** “un élu | sur deux” */
function isRatio(tokens: readonly Token[], k: number): boolean {
  return tokens[k]?.form === 'sur' && isCount(tokens[k + 1]);
}

/** “Counsel said”, “Defence counsel said”: one of a trade without an article is the one known. */
function isBareOffice(first: Token, { word }: Token, { headFirst }: Language): boolean {
  return !headFirst && word?.noun === 'role' && word.number === Num.Singular && (first.tags & NARROWING) === 0;
}

const NARROWING = Tag.Determiner | Tag.NominalPronoun | Tag.Number;

/** “la Commission”: the folded noun of a French phrase that is an article and a word with a capital, else ''. */
function capitalOf({ tokens, names, language }: Scene, from: number, head: number, end: number): string {
  if (!language.headFirst || head !== from + 1 || end !== head + 1 || !isDeterminer(tokens[from] as Token)) return '';
  return names[(tokens[head] as Token).name]?.key ?? '';
}

/** What stands with the noun at `head` in [from, end): the first name, whether anything narrows down who is meant, a nationality before it. */
function complementsOf(
  { tokens, names, language }: Scene,
  from: number,
  head: number,
  end: number,
): { name: number; complement: boolean; demonym: string } {
  let name = -1;
  let complement = false;
  let demonym = '';
  for (let k = from; k < end; k++) {
    const token = tokens[k] as Token;
    // “le ministre de la Santé”: a word with a capital, no name.
    const field = language.headFirst && itemAt(names, token.name)?.weak === true && names[token.name]?.common === true;
    // “the Republican presidential nominee”
    const party = k < head && isPartyWord(token, language.actors.partisans);
    // “le réalisateur de « Titane »”
    const title = language.headFirst && token.depth > (tokens[from] as Token).depth;
    if (token.name >= 0 && name < 0 && !field && !party && !title) name = token.name;
    // “The Texan, who faces …”: what stands behind a comma does not narrow down who is meant.
    if (k > head && token.kind === Kind.Comma) break;
    // “the mother of three”
    if (k > head && isOf(token) && ((tokens[k + 1]?.tags ?? 0) & Tag.Number) !== 0) k++;
    else if (
      k > head &&
      (isOf(token) || (token.tags & (Tag.Relative | Tag.Adjective | Tag.Demonym)) !== 0 || isPreposition(token))
    )
      complement = true;
    if (
      k < head &&
      k > from &&
      (token.tags & (Tag.Adjective | Tag.Demonym | Tag.Noun)) !== 0 &&
      (token.tags & Tag.RoleModifier) === 0 &&
      // “the Liberal Democrat”
      !language.actors.partisans.has(token.form)
    )
      complement = true;
    // “the French leader”, “le dirigeant allemand”
    const near = k < head || (k === head + 1 && token.letterCase === Case.Lower);
    if (near && (token.tags & Tag.Demonym) !== 0) demonym = token.word?.lemma ?? token.form;
  }
  return { name, complement, demonym };
}

const CLOSING: ReadonlySet<Kind> = new Set([Kind.Comma, Kind.OpenBracket]);

/** “, 33”: an age that ends a source behind a noun. */
function isOfAge(tokens: readonly Token[], head: number, end: number): boolean {
  const age = tokens[end - 1] as Token;
  return end - 2 > head && age.kind === Kind.Number && age.form.length === 2 && tokens[end - 2]?.kind === Kind.Comma;
}

/** Whether an age stands behind the noun. */
function isAged(tokens: readonly Token[], head: number, end: number): boolean {
  for (let k = head + 2; k < end; k++)
    if ((tokens[k] as Token).form === 'ans' && tokens[k - 1]?.kind === Kind.Number) return true;
  return false;
}

/** “l'ancien | ministre”, “l'ex-maire” */
function isPast(tokens: readonly Token[], from: number, head: number, language: Language): boolean {
  for (let k = from; k <= head; k++) if (modifierOf(tokens[k] as Token, language) === 'former') return true;
  return false;
}

function isModifier({ tags }: Token): boolean {
  return (tags & (Tag.Adjective | Tag.RoleModifier)) !== 0 && (tags & Tag.Demonym) === 0;
}

/** “who did not wish to be named”, “who asked not to be identified” in [from, to). */
function isUnnamed(tokens: readonly Token[], from: number, to: number): boolean {
  let not = false;
  for (let k = from; k < to; k++) {
    const { form, tags } = tokens[k] as Token;
    if ((tags & Tag.Negation) !== 0 || form === 'declined' || form === 'refused' || form === 'cannot') not = true;
    else if (not && (form === 'named' || form === 'identified')) return true;
  }
  return false;
}

/** “the 31-year-old”, “the former England international”, “la plus âgée”: an age, a past and a superlative make a person of any noun. */
function isSomeone(tokens: readonly Token[], from: number, head: number, { nouns: { past } }: Language): boolean {
  if ((tokens[head] as Token).form.endsWith('-year-old')) return true;
  if (opensSuperlative(tokens, from) && ((tokens[head] as Token).tags & Tag.Noun) === 0) return true;
  for (let k = from; k < head; k++) if (past.has((tokens[k] as Token).form)) return true;
  return false;
}

/** “les informations | du Parisien”: the name right behind the head, or -1. */
function ownerOf({ tokens, names }: Scene, head: number, end: number): number {
  if (head + 2 >= end || !isOf(tokens[head + 1] as Token)) return -1;
  let k = head + 2;
  if (isDeterminer(tokens[k] as Token)) k++;
  const name = k < end ? (tokens[k] as Token).name : -1;
  const type = names[name]?.type;
  return type === 'organization' || type === 'person' ? name : -1;
}

/** Who heads a state, by another word: “le chef de l'État”. */
const STATE = new Set(['président']);

const THAT_ONE = new Set(['celui', 'celle']);

/** The lemma of “épouse”. */
const WIFE = 'mari';

const COUNSEL = 'avocat';

/** “D'après | son conseil|, …”, but “son conseil municipal”: somebody's lawyer. */
function isCounsel(tokens: readonly Token[], from: number, head: number, { headFirst, actors }: Language): boolean {
  if (!headFirst || tokens[head]?.form !== 'conseil') return false;
  if (!actors.possessives.has((tokens[from] as Token).form)) return false;
  const next = tokens[head + 1];
  return next === undefined || (!isOf(next) && ((next.tags & Tag.Adjective) === 0 || (next.tags & Tag.Verb) !== 0));
}

function isUnlisted({ word, letterCase, name }: Token): boolean {
  return (word?.noun ?? null) === null && letterCase === Case.Lower && name < 0;
}

const MASCULINE = new Set(['du', 'au']);

const OWNERS = new Map([
  ['his', Gender.Masculine],
  ['her', Gender.Feminine],
]);

const NONE: readonly string[] = [];

/** “the company's filing”, “the victims' families” */
function hasOwner(tokens: readonly Token[], from: number, head: number): boolean {
  for (let k = from + 1; k < head; k++) {
    const { form } = tokens[k] as Token;
    if (form === "'s" || form === "'") return true;
  }
  return false;
}
