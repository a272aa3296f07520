/** What a source says of a speaker whom it does not name. */
import { modifierOf } from '../../../actors/role';
import { isOfService, rankedLemma, roleLemma, tiesOf } from '../../../actors/role-lemma';
import { bandTies } from '../../../actors/ages';
import { compoundTies, isLoose, isNation, nationsOf, once, placeTies } from '../../../actors/ties';
import { OWNER_GENDER } from '../../../language/en/determiners';
import { PERSONAL } from '../../../language/en/suffixes';
import { MASCULINE_TAKEN_IN } from '../../../language/fr/determiners';
import { COME } from '../../../language/fr/participles';
import { THAT_ONE } from '../../../language/fr/pronouns';
import { CONTRACTED, INDEFINITE, POINTING } from '../../../language/function-words';
import { OF_EITHER, STATE_HEADS } from '../../../language/relations';
import { Form, Gender, type Language, type NounKind, Num, Tag } from '../../../language/types';
import { headOf, isOrdinal, isShare } from '../../../syntax/head-noun';
import { isDeterminer, isPreposition } from '../../../syntax/noun-phrase';
import { hasForm, isAgent, standsForAge } from '../../../syntax/readings';
import { itemAt } from '../../../text/item-at';
import { Case, Kind, type Token } from '../../../text/token';
import { opensCeClause } from '../../other-cues/phrase-source';
import type { SpeakerReference } from '../../unit/local-claim';
import type { Range, Scene } from '../../unit/scene';
import { genderOf, isPair, numberOf } from './agreement';
import { campOf, capitalOf, complementsOf, frontedBefore, hasOwner, isOfAnyBody, isRatio, ownerOf } from './complement';
import { isAgedOne, isBoth, kindOf, nounOf, ownLemma, positionOf, type DescriptionWords } from './noun';
import { isByMerit, isInhabitant, isOfBody, isOtherwise, isQualified, isSeated, isSpelledOut } from './qualifiers';

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
  if (language.headFirst && isAnother(tokens, head, to)) return { kind: 'none' };
  if (!language.headFirst && isOrdinal(t) && head === from + 1) return { kind: 'none' };
  const words: DescriptionWords = { scene, from, head, end: narrowedEnd(tokens, head, to), to };
  const kind = kindOf(words);
  // “nos confrères du Figaro” is the paper, “son confrère du Figaro” a colleague of somebody's
  const paper = language.nouns.colleagues.has(t.form) && !language.actors.possessives.has(tokens[from]?.form ?? '');
  const owned = language.headFirst && (kind === 'speech' || paper);
  const owner = owned ? ownerOf(scene, head, to) : -1;
  return owner >= 0 ? { kind: 'name', names: [owner] } : describe(words, t, kind);
}

/** “une | autre”: one more of some, in French. */
function isAnother(tokens: readonly Token[], head: number, to: number): boolean {
  if ((tokens[head] as Token).form !== 'autre' || head !== to - 1) return false;
  return INDEFINITE.has(itemAt(tokens, head - 1)?.form ?? '');
}

function isBarePreposition(token: Token): boolean {
  return token.kind === Kind.Word && isPreposition(token) && !isDeterminer(token);
}

/** What an apposition or a relative clause adds tells nobody apart: “la sénatrice, elle-même ancienne maire”. */
function narrowedEnd(tokens: readonly Token[], head: number, to: number): number {
  // “le Palois qui a vécu la course”, “the 41-year-old who farms there”: where somebody is from and how old he is are said of whom one knows.
  const known = isInhabitant(tokens[head] as Token) || standsForAge(tokens[head] as Token);
  let end = head + 1;
  while (end < to && !CLOSING.has((tokens[end] as Token).kind)) {
    const t = tokens[end] as Token;
    if (known && (t.tags & Tag.Relative) !== 0) break;
    // “un riverain | venu constater les dégâts”
    const came = COME.test(t.form) ? tokens[end + 1] : undefined;
    if (came !== undefined && hasForm(came, Form.Infinitive)) break;
    end++;
  }
  return end;
}

/** What the words tell of whoever the noun describes. */
function describe(words: DescriptionWords, noun: Token, kind: NounKind): SpeakerReference {
  const { scene, from, head, end } = words;
  const { tokens, names, language } = scene;
  const { actors, headFirst } = language;
  const first = tokens[from] as Token;
  const { name: within, complement: complemented, demonym: told } = complementsOf(scene, from, head, end);
  // “France's foreign minister”: of that nation.
  const owned = !headFirst && told === '' && hasOwner(tokens, from, head);
  const demonym = owned ? (itemAt(names, within)?.known?.demonym ?? '') : told;
  // “the head | of the institution”: of whatever body the text tells.
  const ofAny = !headFirst && isOfAnyBody(tokens, from, head, end);
  const complement = complemented && !ofAny;
  const own = ownLemma(words, noun);
  const position = positionOf(words);
  const whole = position === '' ? roleLemma(tokens, head, end, own, language) : position;
  // “le chef de l'État”: the complement is part of the noun.
  const compound = position !== '' || whole !== own;
  const lemma = rankedLemma(tokens, head, whole, language);
  // “le lauréat du prix Fénelon” is not Fénelon's.
  const name = compound || isByMerit(tokens, head, language) ? -1 : within;
  const points = pointsTo(words, noun);
  const ties = ofAny
    ? NONE
    : compound
      ? compoundTies(tokens, head, end)
      : tiesOf(tokens, names, lemma, from, head, end, language);
  const past = isPast(tokens, from, head, language);
  const definite = actors.definite.has(first.form);
  const service = isOfService(tokens, head, lemma, language);
  const families = service ? NONE : (actors.roleFamilies.get(position === '' ? lemma : PLAYER) ?? NONE);
  return {
    kind: 'description',
    lemma,
    noun: compound ? 'role' : kind === 'place' || kind === 'time' ? 'other' : kind,
    gender: genderMeant(words),
    number: numberMeant(words, noun),
    definite: isKnown(words, noun, points),
    bare: compound || !complement,
    located: complement && itemAt(names, name)?.type === 'place' && itemAt(names, name)?.to === end,
    qualified: definite && isToldApart(words, name),
    pointing: POINTING.has(first.form),
    pair: !complement && isPair(tokens, from, head, language),
    official: definite && name < 0 && kind === 'role' && isOfBody(tokens, head, end),
    // “the retired magistrate” is nobody who sits.
    office: !(past && !headFirst) && (actors.offices.has(lemma) || (compound && STATE_HEADS.has(lemma))),
    deictic: points,
    unlisted: !compound && !points && !complement && isUnlisted(noun) && (headFirst || PERSONAL.test(noun.form)),
    ofTwo: !complement && definite ? (actors.ofTwo.get(noun.form) ?? 0) : 0,
    demonym,
    camp: campOf(words),
    fronted: headFirst && definite ? frontedBefore(tokens, from) : -1,
    national: (noun.tags & Tag.Demonym) !== 0 && (!headFirst || isNation(lemma)),
    nations: nationsMeant(noun, demonym),
    owner: OWNER_GENDER.get(first.form) ?? 0,
    possessive: actors.possessives.has(first.form) || (!ofAny && hasOwner(tokens, from, head)),
    generic: isGeneric(words, noun, kind, lemma, past) ? (actors.bodyWords.get(lemma) ?? NONE) : null,
    families,
    // “the chief executive”, who is no chairman, but “the executive”
    apart: lemma === EXECUTIVE && tokens[head - 1]?.form !== 'chief' ? NONE : (actors.postsApart.get(lemma) ?? NONE),
    capital: capitalOf(scene, from, head, end),
    exact: headFirst ? (ties.find((tie) => !isLoose(tie)) ?? '') : '',
    ties: headFirst && past ? [once(lemma), ...ties] : tiesMeant(words, noun, complement, ties),
    past: headFirst && past,
    former: !headFirst && past,
    runner: actors.runners.has(lemma) ? (families.at(-1) ?? '') : '',
    name,
  };
}

/** The ties to a nation: of the noun that is one (“the Dane”, but “le Lensois” is of a town), else of the word with it. */
function nationsMeant({ tags, word, form }: Token, demonym: string): readonly string[] {
  if ((tags & Tag.Demonym) === 0) return demonym === '' ? NONE : nationsOf(demonym);
  const lemma = word?.lemma ?? form;
  return isNation(lemma) ? nationsOf(lemma) : NONE;
}

/** “the Dane”, “le jeune homme”: what the noun itself ties whom it means to, by nation or age, else the ties of its complement. */
function tiesMeant(
  { scene: { tokens, language }, head }: DescriptionWords,
  { tags, form }: Token,
  complement: boolean,
  ties: readonly string[],
): readonly string[] {
  const home = (tags & Tag.Demonym) !== 0 && !complement ? placeTies(language.actors.states.get(form) ?? '') : NONE;
  if (home.length > 0) return home;
  return ties.length === 0 && language.headFirst ? bandTies(tokens[head - 1]?.form ?? '', form) : ties;
}

/** “l'agence”, “the company”: whether the noun stands for a body named before, with nothing that tells it from a person or another body. */
function isGeneric(
  { scene, from, head, end }: DescriptionWords,
  noun: Token,
  kind: NounKind,
  lemma: string,
  past: boolean,
): boolean {
  const { tokens, language } = scene;
  if (!language.actors.genericBodies.has(lemma) || isSpelledOut(scene, head, end)) return false;
  // “le producteur de 29 ans”, “l'ancien producteur” is no firm.
  if ((language.headFirst && past) || isAged(tokens, head, end)) return false;
  // “la productrice” is a woman.
  if (kind === 'role' && noun.form !== lemma) return false;
  const { form } = tokens[from] as Token;
  return !((kind === 'role' || kind === 'person') && (form === 'la' || form === 'cette'));
}

/** “les deux tiers”, “un élu sur deux”: many, though the noun may be singular. */
function numberMeant({ scene: { tokens }, from, head }: DescriptionWords, noun: Token): number {
  return isShare(noun) || isRatio(tokens, head + 1) ? Num.Plural : numberOf(tokens, from, head);
}

/** “celle qui souffre de diabète”: whoever was spoken of, by what more there is to tell */
function pointsTo({ scene, head }: DescriptionWords, { form }: Token): boolean {
  if (scene.language.actors.deictic.has(form)) return true;
  return THAT_ONE.has(form) && ((scene.tokens[head + 1]?.tags ?? 0) & Tag.Relative) !== 0;
}

/** Gender bits of whoever the words mean, or 0. */
function genderMeant({ scene, from, head, to }: DescriptionWords): number {
  const { tokens, language } = scene;
  if ((tokens[from] as Token).form === 'tous' && isBoth(tokens, from, to)) return 0;
  const gender = genderOf(tokens, from, head, language);
  const feminine = itemAt(tokens, head - 1)?.word?.gender === Gender.Feminine;
  if (OF_EITHER.has((tokens[head] as Token).form) && !feminine) return 0;
  if (gender !== 0) return gender;
  // “le mot de la fin revient au | maire”
  if (MASCULINE_TAKEN_IN.has(itemAt(tokens, from - 1)?.form ?? '')) return Gender.Masculine;
  return language.headFirst ? 0 : ownerBefore(tokens, from);
}

/** “In a letter to his voters, | the senator | said”, “In her statement, | the minister | said”: the gender that a possessive tells in what opens the English sentence, before a text, words or people of whoever speaks; or 0. */
function ownerBefore(tokens: readonly Token[], from: number): number {
  if (itemAt(tokens, from - 1)?.kind !== Kind.Comma) return 0;
  for (let k = from - 2; k >= 0 && from - k < LONGEST_OPENING; k--) {
    const { kind, name, form } = tokens[k] as Token;
    if (kind !== Kind.Word && kind !== Kind.Number) return 0;
    if (name >= 0) return 0;
    const gender = OWNER_GENDER.get(form) ?? 0;
    if (gender === 0) continue;
    const noun = tokens[headOf(tokens, k, from - 1, false)];
    const own = noun?.word?.noun === 'speech' || noun?.word?.noun === 'document';
    return own || (noun !== undefined && isAgent(noun) && noun.word?.number === Num.Plural) ? gender : 0;
  }
  return 0;
}

/** What opens such a sentence has fewer words. */
const LONGEST_OPENING = 14;

/** Whether the words are of somebody whom the reader knows. */
function isKnown({ scene, from, head, to }: DescriptionWords, noun: Token, points: boolean): boolean {
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
function isToldApart({ scene, from, head, end, to }: DescriptionWords, name: number): boolean {
  const first = scene.tokens[from] as Token;
  return (
    ((name < 0 || POINTING.has(first.form)) && isQualified(scene, from, head, end)) ||
    isOtherwise(scene, from, head) ||
    isSeated(scene, head, end) ||
    isAgedOne(scene, from, head, to)
  );
}

/** “Counsel said”, “Defence counsel said”: one of a trade without an article is the one known. */
function isBareOffice(first: Token, { word }: Token, { headFirst }: Language): boolean {
  return !headFirst && word?.noun === 'role' && word.number === Num.Singular && (first.tags & NARROWING) === 0;
}

const NARROWING = Tag.Determiner | Tag.NominalPronoun | Tag.Number;

const CLOSING: ReadonlySet<Kind> = new Set([Kind.Comma, Kind.OpenBracket]);

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

const EXECUTIVE = 'executive';

/** Whoever has a position in a team is one. */
const PLAYER = 'player';

function isUnlisted({ word, letterCase, name }: Token): boolean {
  return (word?.noun ?? null) === null && letterCase === Case.Lower && name < 0;
}

const NONE: readonly string[] = [];
