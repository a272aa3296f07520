/** What a source says of a speaker whom it does not name. */
import { isPartyWord } from '../../actors/parties';
import { rankedLemma, roleLemma, tiesOf } from '../../actors/role-lemma';
import { modifierOf } from '../../actors/role';
import { isLoose, once, placeTies } from '../../actors/ties';
import { CONTRACTED, POINTING } from '../../language/function-words';
import { Gender, type Language, Num, Tag } from '../../language/types';
import { headOf, isOrdinal, isRank, isShare, nounKind } from '../../syntax/head-noun';
import { isDeterminer, isOf, isPreposition, isSome, opensSuperlative } from '../../syntax/noun-phrase';
import { isCountAlone } from '../../syntax/phrase-after';
import { isCount } from '../../syntax/readings';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { opensCeClause } from '../other-cues/phrase-source';
import type { SpeakerReference } from '../unit/local-claim';
import type { Range, Scene } from '../unit/scene';
import { genderOf, isPair, numberOf } from './description-agreement';
import { isInhabitant, isOfBody, isOtherwise, isQualified, isSeated } from './description-qualifiers';

/** Reads the words of a source in which nobody is named: whom they describe, and how closely. */
export function describedSpeaker(scene: Scene, source: Range): SpeakerReference {
  const { tokens, language } = scene;
  let from = source.from;
  while (
    from < source.to &&
    (tokens[from] as Token).kind === Kind.Word &&
    isPreposition(tokens[from] as Token) &&
    !isDeterminer(tokens[from] as Token)
  )
    from++;
  // “d'après ce que nous a confié un proche”
  if (opensCeClause(tokens, from)) return { kind: 'none' };
  let head = headOf(tokens, from, source.to, language.headFirst);
  // “l'Américain”, “les jeunes”: an adjective for a noun.
  if (head < 0) head = from + 1 < source.to && isDeterminer(tokens[from] as Token) ? from + 1 : from;
  // “tous deux”: a man and a woman, too
  const both = source.to === from + 2 && isCountAlone(tokens, from, source.to);
  if (both) head = from + 1;
  // “le nouveau Marseillais”
  const next = tokens[head + 1];
  if (next !== undefined && head + 1 < source.to && isModifier(tokens[head] as Token) && isInhabitant(next)) head++;
  const t = tokens[head];
  // “the taller one”, “a third”: one of some whom nobody named.
  if (t === undefined || (t.form === 'one' && head > from)) return { kind: 'none' };
  if (!language.headFirst && isOrdinal(t) && head === from + 1) return { kind: 'none' };
  const first = tokens[from] as Token;
  const someone = isSomeone(tokens, from, head, language) || isSome(t);
  const counts = isShare(t) || isRank(tokens, head + 1);
  const counted = counts ? nounKind(tokens, from, source.to, language.headFirst) : null;
  // “the nursing assistant, 33,”: who has an age is somebody, and one of whom the text has told.
  const aged = isOfAge(tokens, head, source.to) && language.actors.definite.has(first.form);
  const counsel = isCounsel(first, t, tokens[head + 1], language);
  const told = counted ?? (counsel ? 'role' : t.word?.noun) ?? (someone ? 'person' : 'other');
  const kind = aged && told === 'other' ? 'person' : told;
  const owner =
    language.headFirst && (kind === 'speech' || language.nouns.colleagues.has(t.form))
      ? ownerOf(scene, head, source.to)
      : -1;
  if (owner >= 0) return { kind: 'name', names: [owner] };
  // What an apposition or a relative clause adds tells nobody apart: “la sénatrice, elle-même ancienne maire”.
  let end = head + 1;
  while (end < source.to && !CLOSING.has((tokens[end] as Token).kind)) {
    // “le Palois qui a vécu la course”: where somebody is from is said of whom one knows.
    if (isInhabitant(t) && ((tokens[end] as Token).tags & Tag.Relative) !== 0) break;
    end++;
  }
  const { name: within, complement, demonym } = complementsOf(scene, from, head, end);
  const { bodyWords, definite, deictic, genericBodies, possessives, roleFamilies } = language.actors;
  // “sa femme”: his wife
  const wife = t.form === 'femme' && language.actors.possessives.has(first.form);
  const own = wife ? WIFE : counsel ? COUNSEL : (t.word?.lemma ?? t.form);
  const whole = roleLemma(tokens, head, end, own, language);
  // “le chef de l'État”: the complement is part of the noun.
  const meant = whole !== own;
  const lemma = rankedLemma(tokens, head, whole, language);
  const name = meant ? -1 : within;
  // “celle qui souffre de diabète”: whoever was spoken of, by what more there is to tell
  const points = deictic.has(t.form) || (THAT_ONE.has(t.form) && ((tokens[head + 1]?.tags ?? 0) & Tag.Relative) !== 0);
  // “the man, who did not wish to be named”: nobody whom the text names
  const known = language.headFirst || !isUnnamed(tokens, head + 1, source.to);
  const ties = meant ? NONE : tiesOf(tokens, scene.names, lemma, from, head, end, language);
  const past = language.headFirst && isPast(tokens, from, head, language);
  const home = (t.tags & Tag.Demonym) !== 0 && !complement ? placeTies(language.actors.states.get(t.form) ?? '') : NONE;
  return {
    kind: 'description',
    lemma,
    noun: meant ? 'role' : kind === 'place' || kind === 'time' ? 'other' : kind,
    // “le mot de la fin revient au | maire”
    gender:
      both && first.form === 'tous'
        ? 0
        : genderOf(tokens, from, head, language) ||
          (MASCULINE.has(itemAt(tokens, from - 1)?.form ?? '') ? Gender.Masculine : 0),
    number: isShare(t) || isRatio(tokens, head + 1) ? Num.Plural : numberOf(tokens, from, head),
    // A headline leaves its articles out: “Mayor after flood: “We got lucky””.
    definite:
      known &&
      (points ||
        definite.has(first.form) ||
        both ||
        (scene.heading && !isDeterminer(first)) ||
        isBareOffice(first, t, language) ||
        CONTRACTED.has(itemAt(tokens, from - 1)?.form ?? '')),
    bare: meant || !complement,
    located: complement && name >= 0 && scene.names[name]?.type === 'place' && scene.names[name]?.to === end,
    qualified:
      definite.has(first.form) &&
      (((name < 0 || POINTING.has(first.form)) && isQualified(scene, from, head, end)) ||
        isOtherwise(scene, from, head) ||
        isSeated(scene, head, end) ||
        aged),
    pointing: POINTING.has(first.form),
    pair: !complement && isPair(tokens, from, head, language),
    official: definite.has(first.form) && name < 0 && kind === 'role' && isOfBody(tokens, head, end),
    office: language.actors.offices.has(lemma) || (meant && STATE.has(lemma)),
    deictic: points,
    unlisted: language.headFirst && !meant && !points && !complement && isUnlisted(t),
    ofTwo: !complement && definite.has(first.form) ? (language.actors.ofTwo.get(t.form) ?? 0) : 0,
    demonym,
    national: !language.headFirst && (t.tags & Tag.Demonym) !== 0,
    owner: OWNERS.get(first.form) ?? 0,
    possessive: possessives.has(first.form) || hasOwner(tokens, from, head),
    // “le producteur de 29 ans”, “l'ancien producteur” is no firm.
    // “la productrice” is a woman.
    generic:
      genericBodies.has(lemma) && !past && !isAged(tokens, head, end) && !(told === 'role' && t.form !== lemma)
        ? (bodyWords.get(lemma) ?? NONE)
        : null,
    families: roleFamilies.get(lemma) ?? NONE,
    apart: language.actors.postsApart.get(lemma) ?? NONE,
    capital: capitalOf(scene, from, head, end),
    exact: language.headFirst ? (ties.find((tie) => !isLoose(tie)) ?? '') : '',
    ties: past ? [once(lemma), ...ties] : home.length > 0 ? home : ties,
    past,
    former: !language.headFirst && isPast(tokens, from, head, language),
    runner: language.actors.runners.has(lemma) ? (roleFamilies.get(lemma)?.at(-1) ?? '') : '',
    name,
  };
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
    if (token.name >= 0 && name < 0 && !field && !party) name = token.name;
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
function isCounsel(first: Token, noun: Token, next: Token | undefined, { headFirst, actors }: Language): boolean {
  if (!headFirst || noun.form !== 'conseil' || !actors.possessives.has(first.form)) return false;
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
