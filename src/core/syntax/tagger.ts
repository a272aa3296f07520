/** Gives words their readings, and settles homographs by what stands around them. */
import { FROM_THERE } from '../language/fr/endings';
import { MASCULINE, SINGULAR } from '../language/fr/determiners';
import { BEHIND_MIS_EN, WINGS } from '../language/fr/phrases';
import { Form, type Language, Num, Tag, type Word } from '../language/types';
import { itemAt } from '../text/item-at';
import { Case, Kind, type Token } from '../text/token';
import { isArticleDe } from './article-de';
import { Sign } from '../text/sign';
import { firstNameWord } from './first-name-word';
import { narrowed } from './homograph';
import type { Site } from './site';
import { after, before, NOMINAL } from './readings';

/**
 * Narrows homographs by what stands around them: “la note” is a noun, “il note” a verb.
 * @returns Sign bits of all that the tokens are
 */
export function tagTokens(tokens: readonly Token[], language: Language): number {
  const english = language.id === 'en';
  const first = tokens[0];
  if (first === undefined) return 0;
  const site: Site = { tokens, language, i: 0, token: first, previous: null, next: null, tags: 0 };
  let opened = false;
  let signs = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== Kind.Word) token.signs = signOfMark(token);
    signs |= token.signs;
    if (token.kind === Kind.Word && isUnlisted(tokens, i, token, opened)) {
      token.tags = Tag.Verb;
      token.verbal = tokens[i - 1]?.form === 'to' ? Form.Infinitive : Form.Finite;
    }
    opened = english && token.kind === Kind.OpenMark;
    if (english) readEnglish(tokens, i, token);
    // Most words have one reading.
    if ((token.tags & HOMOGRAPH) !== 0 || (token.tags & WHICH) === WHICH || isEither(token.tags))
      token.tags = narrowed(at(site, i));
    if (!english) readFrench(tokens, i, token, language);
    // A noun by its place, whose ending said that it was a verb.
    if (token.tags === Tag.Noun && token.word !== null && (token.word.tags & Tag.Noun) === 0) token.word = null;
  }
  return signs;
}

/** The Sign bits of what is no word. */
function signOfMark({ kind, form }: Token): number {
  switch (kind) {
    case Kind.Colon:
      return Sign.Colon;
    case Kind.OpenBracket:
      return Sign.OpenBracket;
    case Kind.Stop:
      return form === '?' ? Sign.QuestionMark : 0;
    case Kind.Comma:
    case Kind.Other:
      return CLOSERS.has(form) ? Sign.StrayMark : 0;
    default:
      return 0;
  }
}

const CLOSERS = new Set(['»', '”', '"']);

/** Whether a word is a verb by its place alone; `opened` tells that an English mark stands right before it. */
function isUnlisted(tokens: readonly Token[], i: number, token: Token, opened: boolean): boolean {
  if (token.tags === 0) return isUnlistedVerb(tokens, i, token);
  if ((token.tags & Tag.Verb) === 0 && isInverted(tokens[i + 1])) return true;
  return opened && token.entry?.word === null && opensPredicate(tokens, i, token);
}

/** English words that neighbours and capitals make others. */
function readEnglish(tokens: readonly Token[], i: number, token: Token): void {
  // “The pills contained chalk, WHO said.”
  if (token.form === 'who' && isAcronym(tokens, i)) token.tags = Tag.Organization;
  // “at 9 | pm”
  if (token.form === 'pm' && itemAt(tokens, i - 1)?.kind === Kind.Number) {
    token.tags = Tag.Calendar;
    token.word = null;
  }
  // “| Miss | Orr”
  if ((token.tags & TITLE_OR_VERB) === TITLE_OR_VERB && isBeforeCapital(tokens, i)) {
    token.tags &= ~Tag.Verb;
    token.verbal = 0;
  }
  if ((token.tags & PLACED) === PLACED && isBetween(tokens, i)) token.tags &= ~Tag.Preposition;
  if ((token.tags & THING_OR_PARTICLE) === THING_OR_PARTICLE)
    token.tags &= opensNameBehind(tokens, i) ? ~Tag.Noun : ~Tag.NameParticle;
}

/** “Miss”, “Marshal” */
const TITLE_OR_VERB = Tag.Title | Tag.Verb;

/** Whether the word at i and the one behind it have a capital. */
function isBeforeCapital(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return tokens[i]?.letterCase === Case.Capital && next?.kind === Kind.Word && next.letterCase === Case.Capital;
}

/** “van”, “bin” */
const THING_OR_PARTICLE = Tag.Noun | Tag.NameParticle;

/** “Bas | van Dijk”, “Angela | von | der Leyen”, but “the | van | was stolen”: whether a capital or another particle stands right behind the word at i. */
function opensNameBehind(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || next.kind !== Kind.Word) return (tokens[i] as Token).letterCase !== Case.Lower;
  return next.letterCase !== Case.Lower || (next.tags & THING_OR_PARTICLE) === Tag.NameParticle;
}

/** “past”, “opposite” */
const PLACED = Tag.Preposition | Tag.Adjective;

/** “the | past | president”, “her | opposite | number”: whether the word at i stands between an English article and a noun. */
function isBetween(tokens: readonly Token[], i: number): boolean {
  const before = itemAt(tokens, i - 1);
  const next = tokens[i + 1];
  if (before === undefined || next === undefined || next.kind !== Kind.Word || (next.tags & Tag.Determiner) !== 0)
    return false;
  return (before.tags & (Tag.Determiner | Tag.Subordinator)) === Tag.Determiner || before.form === "'s";
}

/** French words that their place makes others than their lists or endings say. */
function readFrench(tokens: readonly Token[], i: number, token: Token, language: Language): void {
  if ((token.tags & Tag.NameParticle) !== 0 && isArticleDe(tokens, i)) token.tags = Tag.Determiner | Tag.Function;
  if ((token.tags & MENT) === MENT && token.entry?.word === null) {
    const manner = isMannerSlot(tokens, i);
    token.tags = manner ? Tag.Adverb : Tag.Noun;
    if (manner) token.word = null;
  }
  readPhrase(tokens, i, token, language);
  if (token.letterCase === Case.Capital) {
    const fromThere = token.tags === 0 && isFromThere(tokens, i);
    const word = fromThere ? INHABITANT : firstNameWord(tokens, i);
    if (word !== null) {
      token.tags = word.tags;
      token.word = word;
      token.verbal = 0;
    }
  }
  // “Le Suisse Luc Arnaud”, “un Suisse”: a countryman; the country has another article.
  if ((token.tags & ORIGIN) === ORIGIN && MASCULINE.has(itemAt(tokens, i - 1)?.form ?? '')) token.tags &= ~Tag.Place;
  const verbal = (token.tags & Tag.Verb) !== 0 && (token.tags & ~(Tag.Verb | Tag.Adjective)) === 0;
  if (verbal && isNominalised(tokens, i, token)) {
    token.tags = Tag.Noun;
    token.word = NOMINALISED[token.form.endsWith('s') ? 1 : 0];
    token.verbal = 0;
  }
}

/** “le | Chamoniard|”, “la | Flandrienne|”: a French word in no list, whose ending tells that somebody is from a place. */
function isFromThere(tokens: readonly Token[], i: number): boolean {
  if (!SINGULAR.has(itemAt(tokens, i - 1)?.form ?? '') || !FROM_THERE.test((tokens[i] as Token).form)) return false;
  const next = tokens[i + 1];
  return next === undefined || next.kind !== Kind.Word || next.letterCase === Case.Lower;
}

/** Somebody of a place that no list has; the article tells the gender. */
const INHABITANT: Word = {
  tags: Tag.Demonym | Tag.Adjective,
  gender: 0,
  number: Num.Singular,
  noun: 'person',
  verbs: null,
  lemma: null,
};

/** A French word in -ment that no list has: “sèchement”, “pourrissement”. */
const MENT = Tag.Noun | Tag.Adverb;

/** “a sèchement | répondu”, “répond sèchement | la ministre”: no place for a noun without an article. */
function isMannerSlot(tokens: readonly Token[], i: number): boolean {
  const previous = itemAt(tokens, i - 1);
  const next = itemAt(tokens, i + 1);
  if (previous === undefined || previous.kind !== Kind.Word)
    return next?.kind === Kind.Comma || next?.kind === Kind.Stop;
  if ((previous.tags & (Tag.Determiner | Tag.Preposition | Tag.Adjective | Tag.Number)) !== 0)
    return (previous.tags & Tag.Verb) !== 0 && (previous.tags & (Tag.Determiner | Tag.Preposition)) === 0;
  if ((previous.tags & (Tag.Verb | Tag.Negation | Tag.Adverb)) !== 0) return true;
  return next !== undefined && next.kind === Kind.Word && (next.tags & (Tag.Verb | NOMINAL)) === Tag.Verb;
}

/** French words that are read otherwise together: “on ne peut plus clair”, “l'élu divers droite”, “le mis en cause”. */
function readPhrase(tokens: readonly Token[], i: number, token: Token, language: Language): void {
  const { form } = token;
  const next = tokens[i + 1];
  if (form === 'peut' && isAsCanBe(tokens, i)) for (let k = i - 2; k <= i; k++) tagAs(tokens[k] as Token, Tag.Adverb);
  // “le 3 sept. 2025”, but “sept ans de prison”
  else if (form === 'sept' && itemAt(tokens, i - 1)?.kind === Kind.Number) tagAs(token, Tag.Calendar);
  else if (form === 'divers' && next !== undefined && WINGS.has(next.form)) {
    tagAs(tokens[i] as Token, Tag.Adjective);
    tagAs(next, Tag.Adjective);
  } else if (form === 'mis' && next?.form === 'en' && BEHIND_MIS_EN.has(tokens[i + 2]?.form ?? '')) {
    const article = itemAt(tokens, i - 1);
    if (article === undefined || (article.tags & Tag.Determiner) === 0) return;
    tagAs(token, Tag.Noun);
    token.word = language.lookup('mis-en-cause') ?? null;
    tagAs(next, Tag.Adjective);
    tagAs(tokens[i + 2] as Token, Tag.Adjective);
  }
}

function isAsCanBe(tokens: readonly Token[], i: number): boolean {
  const degree = tokens[i + 1]?.form;
  const adjective = tokens[i + 2]?.tags ?? 0;
  if (itemAt(tokens, i - 1)?.form !== 'ne' || itemAt(tokens, i - 2)?.form !== 'on') return false;
  return (degree === 'plus' || degree === 'mieux' || degree === 'moins') && (adjective & Tag.Adjective) !== 0;
}

function tagAs(token: Token, tag: number): void {
  token.tags = tag;
  token.word = null;
  token.verbal = 0;
}

const ORIGIN = Tag.Place | Tag.Demonym;

/** “des | sondés estiment”, “l'| interpellé, …”: a French participle right behind an article, with no noun behind it, is somebody. */
function isNominalised(tokens: readonly Token[], i: number, token: Token): boolean {
  const article = itemAt(tokens, i - 1);
  if (article === undefined || (article.tags & Tag.Determiner) === 0) return false;
  // “ont tous | salué”, “ont tous deux | dénoncé”
  if (article.word?.number === Num.Plural && !token.form.endsWith('s')) return false;
  // “le | vaincu”, “le | converti”, but “le | dit”
  // “au café”: an ending tells no participle.
  const form = token.entry?.word === null ? 0 : token.verbal & (Form.PastParticiple | Form.Finite);
  if (form !== Form.PastParticiple) return false;
  const next = tokens[i + 1];
  if (next === undefined || next.kind !== Kind.Word) return next?.kind !== Kind.Number;
  return (
    next.name < 0 && next.letterCase === Case.Lower && (next.tags & (Tag.Noun | Tag.Adjective)) === 0 && next.tags !== 0
  );
}

/** Somebody of no noun that a list has, and several. */
const NOMINALISED = [Num.Singular, Num.Plural].map((number): Word => ({
  tags: Tag.Noun,
  gender: 0,
  number,
  noun: 'person',
  verbs: null,
  lemma: null,
})) as [Word, Word];

/** Whether the word at i alone is in capitals. */
function isAcronym(tokens: readonly Token[], i: number): boolean {
  return [i - 1, i, i + 1].every((k) => {
    const capitals = itemAt(tokens, k)?.letterCase === Case.Upper && (tokens[k] as Token).form.length > 1;
    return k === i ? capitals : !capitals;
  });
}

/** “la pénurie s'aggrave”, “she chortled”: a word that nothing tells, behind a pronoun or clitic that only a verb follows. */
function isUnlistedVerb(tokens: readonly Token[], i: number, token: Token): boolean {
  if (token.letterCase !== Case.Lower || i === 0) return false;
  const previous = tokens[i - 1] as Token;
  // “« … », recoud Paul Vian”
  if (previous.kind === Kind.Comma && tokens[i - 2]?.kind === Kind.CloseMark) {
    const next = tokens[i + 1];
    return (
      next?.kind === Kind.Word && (next.letterCase !== Case.Lower || (next.tags & (Tag.Determiner | Tag.Title)) !== 0)
    );
  }
  // “tried to discredit it”
  const verb = itemAt(tokens, i - 2);
  if (previous.form === 'to' && verb !== undefined && (verb.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb) return true;
  if ((previous.tags & (Tag.Determiner | Tag.Verb | Tag.Preposition)) !== 0 || previous.kind !== Kind.Word)
    return false;
  return (
    (previous.tags & (Tag.SubjectPronoun | Tag.ObjectPronoun)) !== 0 || previous.form === 'ne' || previous.form === "n'"
  );
}

/** “liste|-t-il”: a pronoun that stands behind its verb, be it known as a noun only. */
function isInverted(token: Token | undefined): boolean {
  return token !== undefined && (token.tags & Tag.SubjectPronoun) !== 0 && token.form.startsWith('-');
}

/** “said the term “lumps together” bread and drinks”: a form in -s of no dictionary, in marks behind a noun in the singular. */
function opensPredicate(tokens: readonly Token[], i: number, token: Token): boolean {
  if (!/[^s]s$/.test(token.form)) return false;
  const noun = (k: number): Word | null => {
    const word = tokens[k]?.word ?? null;
    return word !== null && (word.tags & Tag.Noun) !== 0 ? word : null;
  };
  // “the term ultra-processed “lumps together” …”
  const subject = noun(i - 2) ?? (tokens[i - 2]?.kind === Kind.Word ? noun(i - 3) : null);
  const behind = (tokens[i + 1]?.tags ?? 0) & (Tag.Determiner | Tag.Adverb | Tag.ObjectPronoun);
  return subject?.number === Num.Singular && behind !== 0;
}

/** Without one of these there is nothing to narrow. */
const HOMOGRAPH = Tag.Verb | Tag.ObjectPronoun | Tag.Negation | Tag.Subordinator | Tag.RoleModifier;

/** “which”: determiner or relative pronoun. */
const WHICH = Tag.Determiner | Tag.Relative;

/** “first”: an ordinal or an adverb. */
const FIRST = Tag.Number | Tag.Adverb;
/** “further”: an adjective or an adverb. */
const FURTHER = Tag.Adjective | Tag.Adverb;

function isEither(tags: number): boolean {
  return (tags & FIRST) === FIRST || (tags & FURTHER) === FURTHER;
}

/** The site, moved to token i. */
function at(site: Site, i: number): Site {
  const { tokens } = site;
  const token = tokens[i] as Token;
  site.i = i;
  site.token = token;
  site.previous = before(tokens, i);
  site.next = after(tokens, i);
  site.tags = token.tags;
  return site;
}
