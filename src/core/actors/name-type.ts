import type { ActorType } from '../analysis';
import { Form, Num, Tag, type Language } from '../language/types';
import { datelineEnd } from '../syntax/dateline';
import { hasForm } from '../syntax/tagger';
import { Case, Kind, type Token } from '../text/token';

/** A run of capitalised words, [from, to) in its tokens, with what stands before it. */
export interface Run {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly language: Language;
  readonly from: number;
  readonly to: number;
  /** Words of the run, particles left out. */
  readonly parts: number;
  readonly title: string | null;
  /** Gender bits of the titles. */
  readonly gender: number;
  /** A title stands before it. */
  readonly personal: boolean;
  /** At the start of a sentence, where the capital says nothing. */
  readonly initial: boolean;
  /** In a headline where all words have capitals. */
  readonly titleCase: boolean;
}

/** What a run names. `skip` above 0: its first words are no part of the name, which starts that many tokens later. */
export interface NameType {
  readonly type: ActorType | 'unknown';
  readonly weak: boolean;
  readonly common: boolean;
  readonly gender: number;
  readonly skip: number;
}

export const NAME_TAGS = Tag.FirstName | Tag.Place | Tag.Organization;
const COMMON = Tag.Noun | Tag.Adjective | Tag.Verb | Tag.Adverb;
const ACRONYM = /^[A-Z0-9&]{2,6}$/;
const INITIAL = /^\p{L}\.(-?\p{L}\.)*$/u;

export function isNamePart(token: Token): boolean {
  return token.kind === Kind.Word && token.letterCase !== Case.Lower;
}

/**
 * Whether the word is in the dictionary or formed like one (“Réactions”), and no name.
 * @param byEnding whether its ending says enough: not for a capital that nothing but a name explains (“à Morvaux”)
 */
export function isCommonWord(token: Token, byEnding = true): boolean {
  if ((token.tags & NAME_TAGS) !== 0 && (token.tags & Tag.Noun) === 0) return false;
  if ((token.tags & (COMMON | Tag.Function)) !== 0) return true;
  return token.tags === 0 && token.letterCase === Case.Capital && byEnding && token.entry?.guess != null;
}

/** “Comédie-Française”: a name made of words by a hyphen, each with its capital. */
export function isCompound(token: Token, text: string): boolean {
  const hyphen = token.form.indexOf('-');
  if (hyphen < 1 || token.letterCase === Case.Lower) return false;
  const next = text[token.start + hyphen + 1];
  return next !== undefined && next !== next.toLowerCase();
}

/** What the run names; null for no name at all. */
export function typeOf(run: Run): NameType | null {
  const { tokens, from, to, personal } = run;
  const first = tokens[from] as Token;
  let { gender } = run;
  const compound = to - from > 1 ? compoundFirstName(first, run.language) : -1;
  const isFirstName =
    (first.tags & Tag.FirstName) !== 0 ||
    compound >= 0 ||
    (INITIAL.test(first.form) && (first.tags & Tag.Place) === 0 && to - from > 1);
  // “Cllr Reed”: a family name behind a title tells no gender.
  if (isFirstName && !(personal && run.parts === 1)) gender |= compound >= 0 ? compound : (first.word?.gender ?? 0);
  if (personal) return named('person', gender);
  return run.parts === 1 ? ofOneWord(run, gender) : ofSeveral(run, gender, isFirstName);
}

/** “Pierre-Yves”, “Marie-Ange”: the gender bits of two first names joined by a hyphen, or -1. */
function compoundFirstName({ form }: Token, language: Language): number {
  const hyphen = form.indexOf('-');
  if (hyphen < 2) return -1;
  const first = language.lookup(form.slice(0, hyphen));
  const second = language.lookup(form.slice(hyphen + 1));
  if (first === undefined || second === undefined || (first.tags & second.tags & Tag.FirstName) === 0) return -1;
  return first.gender;
}

/** A name of that type. */
export function named(type: NameType['type'], gender: number, weak = false, common = false, skip = 0): NameType {
  return { type, weak, common, gender, skip };
}

function ofOneWord(run: Run, gender: number): NameType | null {
  const { tokens, from, to, language, initial, titleCase, text } = run;
  const first = tokens[from] as Token;
  if (INITIAL.test(first.form)) return null;
  const before = from > 0 ? (tokens[from - 1] as Token) : null;
  const acronym = first.letterCase === Case.Upper && ACRONYM.test(text.slice(first.start, first.end));
  const listed = (first.tags & NAME_TAGS) !== 0;
  const article = before !== null && (before.tags & Tag.Determiner) !== 0 && before.form !== "'s";
  if (isCommonWord(first, initial || article || titleCase) && !(language.headFirst && isCompound(first, text))) {
    if ((first.tags & Tag.Adverb) !== 0) return null;
    // “The Ledger: What made you leave?”: a label.
    if (from === 1 && article && tokens[to]?.kind === Kind.Colon) return named('organization', gender);
    if (initial && isParticiple(first) && tokens[to]?.letterCase === Case.Lower) return null;
    if (initial && isIntroduced(run)) return named('unknown', gender);
    if (initial) return first.letterCase === Case.Upper ? null : named('unknown', gender, true, true);
    // A capitalised common noun inside a sentence: “l'État”, “the House”, “la Défense” belong to what is around them.
    if (acronym) return named('organization', gender);
    return first.word?.noun === 'organization' && article && !language.headFirst
      ? named('organization', gender, titleCase, true)
      : named('unknown', gender, true, true);
  }
  // “RACINE (Wisconsin) – ”: a town, not an acronym.
  const town = acronym && from === 0 && datelineEnd(tokens, 0, tokens.length) > 0;
  if (acronym && !town) return named('organization', articleGender(before));
  if (acronym || (first.tags & Tag.Place) !== 0) return named('place', gender);
  if ((first.tags & Tag.Organization) !== 0) return named('organization', articleGender(before));
  if ((first.tags & Tag.FirstName) !== 0) return named(isLocated(run) ? 'place' : 'person', gender);
  if (isField(run)) return named('unknown', gender, true, true);
  if (isTrading(run)) return named('organization', 0);
  if (before?.word?.number === 2 && language.actors.inhabitants?.test(first.form)) return null;
  const weak = (initial && !speaks(tokens, to) && !isOwnName(run)) || titleCase || isWholeQuotation(run);
  if (!listed && isPlace(run)) return named('place', gender, weak);
  if (article && language.headFirst && before.form !== 'des') return named('organization', articleGender(before), weak);
  return named('unknown', gender, weak);
}

/** “Zolta, the maker, …”, “Zolta’s shares …”: at the start of a sentence, no word of English, with an apposition or a possessive behind it. */
function isOwnName({ tokens, from, to, language }: Run): boolean {
  const { tags, entry } = tokens[from] as Token;
  if (language.headFirst || tags !== 0 || entry?.guess != null) return false;
  const next = tokens[to];
  if (next?.form === "'s") return true;
  return next?.kind === Kind.Comma && ((tokens[to + 1]?.tags ?? 0) & (Tag.Determiner | Tag.Relative)) !== 0;
}

/**
 * “Okafor, a Democrat, said”, “Tully, 33, won”: at the start of a sentence, a word that is only formed like one of the language, with
 * an age, a role or a cue behind it.
 */
function isIntroduced({ tokens, from, to, language }: Run): boolean {
  const { tags, entry } = tokens[from] as Token;
  const guess = entry?.guess ?? null;
  if (language.headFirst || tags !== 0 || guess === null || guess.number === Num.Plural) return false;
  if (tokens[to]?.kind !== Kind.Comma) return speaks(tokens, to);
  const next = tokens[to + 1];
  if (next?.kind === Kind.Number) return tokens[to + 2]?.kind === Kind.Comma;
  if (next === undefined || (next.tags & Tag.Determiner) === 0) return false;
  for (let k = to + 2; k < tokens.length && k < to + 7; k++) {
    const { kind, word } = tokens[k] as Token;
    if (kind !== Kind.Word) return false;
    if (word?.noun === 'role' || word?.noun === 'person') return true;
  }
  return false;
}

/** “Qualifiée de …”, “Affirmant que …” at the start of a sentence. */
function isParticiple(token: Token): boolean {
  return (
    (token.tags & Tag.Verb) !== 0 &&
    (token.tags & (Tag.Noun | Tag.Adjective)) === 0 &&
    hasForm(token, Form.PastParticiple | Form.PresentParticiple)
  );
}

function ofSeveral(run: Run, gender: number, isFirstName: boolean): NameType | null {
  const { tokens, from, to, parts, language, initial, titleCase } = run;
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const before = from > 0 ? (tokens[from - 1] as Token) : null;
  const article = before !== null && (before.tags & Tag.Determiner) !== 0 && before.form !== "'s";
  let bodies = 0;
  let common = 0;
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    if (t.word?.noun === 'organization' || t.word?.noun === 'document') bodies++;
    if (isCommonWord(t) && (t.tags & NAME_TAGS) === 0) common++;
  }
  if (titleCase && !isFirstName && !listed(run)) return named('unknown', gender, true, true);
  // The head says what it is: the first word in French, the last in English.
  const head = language.headFirst ? first : last;
  // “Tom Banks” is nobody's banks.
  const family = isFirstName && parts === 2 && head.word?.number === Num.Plural;
  const isBody = head.word?.noun === 'organization' && (head.tags & Tag.FirstName) === 0 && !family;
  // “the Harbor Safety Act”: a text, nobody.
  if (language.actors.laws.has(last.form) && !isFirstName) return named('unknown', gender, true, true);
  if (language.actors.corporate.has(last.form)) return named('organization', articleGender(before));
  // “Julius L. Chambers”: an initial stands in a person's name.
  if (isFirstName && parts === 3 && INITIAL.test((tokens[from + 1] as Token).form)) return named('person', gender);
  // “Harrow & Stone”
  const firm = tokens[from + 1]?.form === '&' || tokens[to - 2]?.form === '&';
  if (firm || isBody || (bodies > 0 && !isFirstName))
    return named('organization', articleGender(before), titleCase && common === parts);
  // “Beth Israel Medical Center”: too long for a person's name, and its head is no surname.
  if (isFirstName && parts > 2 && !language.headFirst && last.word?.noun === 'place' && SITES.has(last.form))
    return named('organization', 0);
  if (isFirstName) {
    const place = (first.tags & last.tags & Tag.Place) !== 0 && last.word?.noun === 'place';
    // “James Cook University Hospital” aside, a first name starts a person's name.
    return named(place ? 'place' : 'person', gender);
  }
  // “Orbis Chemicals”: a word that no dictionary has, in capitals inside of a sentence.
  if (common === parts && !initial && isCoined(run))
    return isFirm(last.form) && !isPost(before)
      ? named('organization', articleGender(before))
      : named('person', gender);
  // “The Air Accidents Branch found”: words in capitals that speak, and no post.
  const post = last.word?.noun === 'role' || last.word?.noun === 'person';
  if (common === parts && !language.headFirst && article && !post && !titleCase && speaks(tokens, to))
    return named('organization', 0);
  if (common === parts && !listed(run)) return named('unknown', gender, true, true);
  if (
    initial &&
    isCommonWord(first) &&
    (tokens[from + 1] as Token).kind === Kind.Word &&
    isNamePart(tokens[from + 1] as Token)
  ) {
    // “Face Trump …”, “Hier Paul Morel …”: the sentence's first word is no part of the name.
    if (parts === 2 || ((tokens[from + 1] as Token).tags & Tag.FirstName) !== 0)
      return named('unknown', 0, false, false, 1);
  }
  if (article) return named('organization', articleGender(before));
  // “Thomson Reuters”
  if (!language.headFirst && (last.tags & (Tag.Organization | Tag.FirstName | Tag.Noun)) === Tag.Organization)
    return named('organization', 0);
  if (
    first.letterCase === Case.Upper &&
    last.letterCase !== Case.Upper &&
    ACRONYM.test(run.text.slice(first.start, first.end))
  )
    return named('organization', 0);
  if (!language.headFirst && last.word?.noun === 'role') return null;
  if ((first.tags & Tag.Place) !== 0) return named((last.tags & Tag.Place) !== 0 ? 'place' : 'organization', 0);
  if (common * 2 >= parts && isCommonWord(last) && !isFamilyName(run))
    return named('unknown', gender, common === parts, common === parts);
  if (isPlace(run) && common > 0) return named('place', gender);
  return named(parts <= 4 ? 'person' : 'unknown', gender);
}

const SITES = new Set(['center', 'centre', 'airport', 'stadium', 'arena']);

/** “Ilvy Maas”, “Oke Becker”: no word of the language, whose last is formed like one only as many English surnames are. */
function isFamilyName({ tokens, from, to, language }: Run): boolean {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  if (language.headFirst || first.tags !== 0 || first.entry?.guess != null || last.tags !== 0) return false;
  return !/(?:ments?|[st]ions?|it(?:y|ies)|ness|ings?|isms?|ries|ics)$/.test(last.form);
}

/** “Chemicals”, “Shipping”: what a firm makes or does, where nothing says a person. */
function isFirm(form: string): boolean {
  return /(?:s|ing|ments?|[st]ions?|ity)$/.test(form);
}

function isPost(before: Token | null): boolean {
  return before?.word?.noun === 'role' || before?.word?.noun === 'person';
}

function isCoined({ tokens, from, language }: Run): boolean {
  return !language.headFirst && (tokens[from] as Token).tags === 0;
}

function listed({ tokens, from, to }: Run): boolean {
  for (let k = from; k < to; k++) if (((tokens[k] as Token).tags & NAME_TAGS) !== 0) return true;
  return false;
}

/** “la CGT”, “du Medef”: the article tells the gender of a body. */
export function articleGender(before: Token | null): number {
  if (before === null || (before.tags & Tag.Determiner) === 0 || before.word?.number === 2) return 0;
  return before.word?.gender ?? 0;
}

/** “ministre de la Transition”, “secrétaire d'État au Numérique”: the field of a post, in capitals. */
function isField({ tokens, from, language }: Run): boolean {
  if (!language.headFirst) return false;
  const { fieldHeads } = language.actors;
  let k = from - 1;
  while (k >= 0 && from - k < 6) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word) return false;
    if (fieldHeads.has(t.form)) return k < from - 1;
    if (
      (t.tags & (Tag.Determiner | Tag.Preposition | Tag.Coordinator | Tag.Adjective)) === 0 &&
      t.letterCase === Case.Lower
    )
      return false;
    k--;
  }
  return false;
}

const NOMINAL = Tag.Noun | Tag.Adjective | Tag.Demonym | Tag.Determiner | Tag.Preposition | Tag.Coordinator;

/** “le spécialiste français de l'emballage Lumio”: one word behind what a company makes or does. */
function isTrading({ tokens, from, language }: Run): boolean {
  if (!language.headFirst) return false;
  for (let k = from - 1; k >= 0 && from - k < 8; k--) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word || (t.name >= 0 && k === from - 1)) return false;
    if (language.actors.trades.has(t.word?.lemma ?? t.form)) return true;
    if (t.tags !== 0 && (t.tags & NOMINAL) === 0) return false;
  }
  return false;
}

/** Behind “à”, “de”, “in” without an article, or behind a noun for a place: “ville de Maxéville”, “place Ferrer”. */
function isPlace({ tokens, from, to, language }: Run): boolean {
  const before = tokens[from - 1];
  if (before === undefined || before.kind !== Kind.Word) return false;
  // “outside Barclay's house”
  if (tokens[to]?.form === "'s") return false;
  if (before.word?.noun === 'place' && (before.tags & Tag.Noun) !== 0) return true;
  const { placePrepositions } = language.actors;
  const previous = tokens[from - 2];
  if (placePrepositions.has(before.form) || before.form === "d'") {
    // “un proche de Kervella”, “said of Haskell”: whose, not where.
    const whose = previous?.word?.noun;
    if (whose === 'role' && previous?.word?.number === 2) return false;
    if (INHABITANTS.has(previous?.word?.lemma ?? previous?.form ?? '')) return true;
    return whose !== 'person' && whose !== 'source' && whose !== 'speech' && whose !== 'document';
  }
  if (before.form === 'au' || before.form === 'aux') return true;
  return (
    (before.tags & Tag.Determiner) !== 0 &&
    previous !== undefined &&
    (previous.form === 'dans' || (previous.form === 'à' && language.headFirst))
  );
}

/** Those whom only a place can have. */
const INHABITANTS = new Set('habitant habitante riverain riveraine natif native resident inhabitant'.split(' '));

/** “in Wayne, Michigan”, “à Florence”: a place that is a first name as well. */
function isLocated({ tokens, from, to }: Run): boolean {
  const before = tokens[from - 1]?.form;
  if (before === 'in' || before === 'at' || before === 'near') return true;
  return (
    tokens[to]?.kind === Kind.Comma &&
    ((tokens[to + 1]?.tags ?? 0) & Tag.Place) !== 0 &&
    tokens[to + 1]?.spaceBefore === true &&
    before !== undefined &&
    (before === 'à' || before === 'from' || before === 'of')
  );
}

/** Whether a cue follows: a verb of speech, perhaps in a compound tense. */
export function speaks(tokens: readonly Token[], to: number): boolean {
  for (let k = to; k < tokens.length && k < to + 4; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word) return false;
    if ((t.tags & Tag.Verb) === 0) {
      if ((t.tags & (Tag.Adverb | Tag.Negation | Tag.ObjectPronoun)) === 0) return false;
      continue;
    }
    for (const verb of t.word?.verbs ?? []) if (verb.cue !== null && verb.cue.rest === undefined) return true;
  }
  return false;
}

/** “the “Quilt””: the run is all that stands between marks. */
function isWholeQuotation({ tokens, from, to }: Run): boolean {
  let k = from - 1;
  if (k >= 0 && ((tokens[k] as Token).tags & Tag.Determiner) !== 0) k--;
  if ((tokens[k]?.kind ?? Kind.Other) !== Kind.OpenMark) return false;
  let end = to;
  if (tokens[end]?.kind === Kind.Stop || tokens[end]?.kind === Kind.Comma) end++;
  return tokens[end]?.kind === Kind.CloseMark;
}
