/** Names of several words. */
import { HEADS_OF_FIRMS, HELD_BY_FIRMS, POSTS_IN_BODIES, SPORTS } from '../../language/firms';
import { INDEFINITE } from '../../language/function-words';
import { isPerson } from '../../syntax/readings';
import { Num, Tag } from '../../language/types';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { PAPERS } from '../../language/papers';
import { isOfMembers } from './bodies';
import { isPlace, ofGovernor, speaks } from './surroundings';
import { ACRONYM, INITIAL, isCommonWord, isNamePart, NAME_TAGS } from './capitalised';
import { articleGender, named, type NameType, type Run } from './name-type';
import { isTitle } from './titles';

/** What a run of several words names, or null. */
export function ofSeveral(run: Run, gender: number, isFirstName: boolean): NameType | null {
  const { tokens, from, to, parts, language, initial, titleCase } = run;
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const before = from > 0 ? (tokens[from - 1] as Token) : null;
  const article = before !== null && (before.tags & Tag.Determiner) !== 0 && before.form !== "'s";
  let bodies = 0;
  let common = 0;
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    // “Luís Marques”: a family name
    const plural = language.headFirst && k > from && t.word?.number === Num.Plural;
    if ((t.word?.noun === 'organization' || t.word?.noun === 'document') && !plural) bodies++;
    // “Kyriakos Mitsotakis said”: the first word of a sentence has its capital anyway, the next one only as a name.
    const byEnding = k === from || !initial || titleCase || t.entry?.guess?.tags === Tag.Adjective;
    if (isCommonWord(t, byEnding) && (t.tags & NAME_TAGS) === 0) common++;
  }
  if (titleCase && !isFirstName && !listed(run)) return named('unknown', gender, true, true);
  // The head says what it is: the first word in French, the last in English.
  const head = language.headFirst ? first : last;
  // “Tom Banks” is nobody's banks.
  const family = isFirstName && parts === 2 && head.word?.number === Num.Plural;
  // “The Sydney Swans”, “the Charlotte Observer”: no person has an article.
  const town = isFirstName && (first.tags & Tag.Place) !== 0 && before !== null && ARTICLES.has(before.form);
  if (
    town &&
    !language.headFirst &&
    (head.word?.number === Num.Plural || PAPERS.has(last.form) || /[^s]s$/.test(last.form))
  )
    return named('organization', 0);
  // “Chez Les Indépendants”, “La France agricole”: what an article of its own opens, and a word follows
  if (language.headFirst && !isFirstName && opensWithArticle(run)) {
    // “pillages. La France”: nothing but the country
    const country = parts === 2 && ((tokens[from + 1] as Token).tags & Tag.Place) !== 0;
    return country ? named('unknown', 0, false, false, 1) : named('organization', 0);
  }
  const isBody = head.word?.noun === 'organization' && (head.tags & Tag.FirstName) === 0 && !family;
  // “Carmaker | Orbis said”, at the start of a sentence: its kind is no part of a name.
  const second = tokens[from + 1] as Token;
  if (initial && !language.headFirst && language.actors.namedBodies.has(first.form) && isNamePart(second))
    if (second.word === null) return named('organization', 0, false, false, 1);
  // “Egg Farmers of Canada”
  for (let k = from + 2; k < to && !language.headFirst; k++)
    if (OF_FOR.has((tokens[k] as Token).form) && isOfMembers(tokens, k - 1)) return named('organization', 0);
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
  if (
    isFirstName &&
    parts > 2 &&
    !language.headFirst &&
    last.word?.noun === 'place' &&
    language.nouns.sites.has(last.form)
  )
    return named('organization', 0);
  // “on Victoria Street”
  const located =
    before !== null &&
    (before.form === 'on' || before.form === 'of' || language.actors.placePrepositions.has(before.form));
  if (isFirstName && parts === 2 && located && !language.headFirst && language.nouns.sites.has(last.form))
    return named('place', 0);
  if (isFirstName) {
    const place = (first.tags & last.tags & Tag.Place) !== 0 && last.word?.noun === 'place';
    // “James Cook University Hospital” aside, a first name starts a person's name.
    return named(place ? 'place' : 'person', gender);
  }
  // “Sugar producer Albion Sweet”
  if (
    before !== null &&
    before.word?.noun === 'role' &&
    before.letterCase === Case.Lower &&
    HELD_BY_FIRMS.has(before.form)
  )
    return named('organization', 0);
  // “the Western Ledger”
  if (!language.headFirst && article && !initial && PAPERS.has(last.form)) return named('organization', 0);
  // “la présidente de Nova Terra”, “chief executive of Orrin Semi”
  if (!listed(run) && isHeaded(run)) return named('organization', 0);
  // “Amber Ridge Haulage”, “the operator, Linee Verdi, …”, “Arden Vale, a hedge fund, …”
  if (!language.headFirst && (language.nouns.trades.has(last.form) || isBodyBeside(run)))
    return named('organization', 0);
  if (!language.headFirst && !titleCase && isNational(run)) return named('organization', 0);
  // “Optus Stadium”
  if (!language.headFirst && language.nouns.sites.has(last.form) && !titleCase) return named('place', 0);
  // “Orbis Chemicals”: a word that no dictionary has, in capitals inside of a sentence.
  const formed = initial ? last.tags === 0 && isCommonWord(last) : common === parts;
  if (formed && isCoined(run) && !hasParticle(run))
    return isFirm(run) && !isPost(before) && !isPost(besideLast(run))
      ? named('organization', articleGender(before))
      : named('person', gender);
  // “The Air Accidents Branch found”: words in capitals that speak, and no post.
  const post = isPerson(last);
  if (common === parts && !language.headFirst && article && !post && !titleCase && speaks(tokens, to))
    return named('organization', 0);
  // “SUD Rail”, “EDF Renouvelables”
  if (
    first.letterCase === Case.Upper &&
    last.letterCase !== Case.Upper &&
    ACRONYM.test(run.text.slice(first.start, first.end))
  )
    return named('organization', 0);
  // “Mistral AI”, “Zolta TV”
  if (first.letterCase === Case.Capital && last.letterCase === Case.Upper && last.form.length > 1)
    if (ACRONYM.test(run.text.slice(last.start, last.end))) return named('organization', 0);
  // “Ana Ruiz of Safe Roads”, “the founder of Patients First”: words that name a body.
  if (common === parts && !initial && !titleCase && isAffiliation(run)) return named('organization', 0);
  // “Sud Culture estime que”: no French noun speaks without an article, and a sentence needs one capital.
  if (common === parts && initial && language.headFirst && !titleCase && isNamePart(tokens[from + 1] as Token))
    if (speaks(tokens, to)) return named('organization', 0);
  if (common === parts && !listed(run)) return named('unknown', gender, true, true);
  if (
    initial &&
    isCommonWord(first) &&
    (tokens[from + 1] as Token).kind === Kind.Word &&
    isNamePart(tokens[from + 1] as Token)
  ) {
    // “Face Trump …”, “Hier Paul Morel …”: the sentence's first word is no part of the name.
    // “Nils Berg”: a word that is only formed like one of the language.
    if ((parts === 2 && !isCoined(run)) || ((tokens[from + 1] as Token).tags & Tag.FirstName) !== 0)
      return named('unknown', 0, false, false, 1);
  }
  if (article) return named('organization', articleGender(before));
  // “Thomson Reuters”
  if (!language.headFirst && (last.tags & (Tag.Organization | Tag.FirstName | Tag.Noun)) === Tag.Organization)
    return named('organization', 0);
  if (!language.headFirst && last.word?.noun === 'role') return null;
  // “De Smet”: no Delaware by its postal code
  const particle =
    first.form.length === 2 && first.letterCase === Case.Capital && (first.tags & Tag.NameParticle) !== 0;
  if ((first.tags & Tag.Place) !== 0 && !particle)
    return named((last.tags & Tag.Place) !== 0 ? 'place' : 'organization', 0);
  if (common * 2 >= parts && isCommonWord(last) && !isFamilyName(run))
    return named('unknown', gender, common === parts, common === parts);
  const governed = ofGovernor(run);
  if (governed !== null) return named(governed, 0);
  if (language.headFirst ? isPlace(run) && common > 0 : isSite(run)) return named('place', gender);
  // “Jal Shakti | Minister Raghunath Bhosle”: what a post is of.
  const next = tokens[to];
  const behind = tokens[to + 1];
  if (!language.headFirst && next !== undefined && behind !== undefined && isNamePart(behind))
    if (isNamePart(next) && next.spaceBefore && isTitle(next, run.text, language)) return named('organization', 0);
  return named(parts <= 4 ? 'person' : 'unknown', gender);
}

/** “Sport England”, “Natural Resources Wales”: words of the language and a country; at the start of a sentence a noun that speaks. */
function isNational({ tokens, from, to, initial, parts }: Run): boolean {
  const first = tokens[from] as Token;
  if (((tokens[to - 1] as Token).tags & Tag.Place) === 0) return false;
  for (let k = from; k < to - 1; k++) {
    const t = tokens[k] as Token;
    if (!isCommonWord(t) && !SPORTS.has(t.form)) return false;
  }
  if (!initial || SPORTS.has(first.form)) return true;
  const { tags, word } = first;
  if ((tags & (Tag.Adverb | Tag.Calendar | Tag.Function)) !== 0 || !speaks(tokens, to)) return false;
  return parts > 2 || (word !== null && word.noun === null && (tags & Tag.Noun) !== 0);
}

/** Whether an article with a capital opens the run, and a plural or a word of the language goes on; “Le Gall” is somebody. */
function opensWithArticle({ tokens, from }: Run): boolean {
  const { form } = tokens[from] as Token;
  const second = tokens[from + 1] as Token;
  if (form === 'les') return true;
  return (form === 'le' || form === 'la') && (isCommonWord(second) || (second.tags & Tag.Place) !== 0);
}

/** Whether a small particle of names stands between two of the words. */
function hasParticle({ tokens, from, to }: Run): boolean {
  for (let k = from + 1; k < to - 1; k++) {
    const t = tokens[k] as Token;
    if (t.letterCase === Case.Lower && (t.tags & Tag.NameParticle) !== 0) return true;
  }
  return false;
}

const OF_FOR = new Set(['of', 'for']);

const ARTICLES = new Set(['the']);

/** “in Tana Toraja”, “the mayor of Kota Belud”, but “the arrest of Mene Palos”. */
function isSite(run: Run): boolean {
  const { tokens, from, language } = run;
  if (!isPlace(run)) return false;
  if ((tokens[from - 1] as Token).form !== 'of') return true;
  const owner = tokens[from - 2];
  const { inhabited, inhabitants } = language.nouns;
  return (
    owner !== undefined && (owner.word?.noun === 'role' || inhabited.has(owner.form) || inhabitants.has(owner.form))
  );
}

/** Whether the run stands behind the “of” or “at” of a name or of a post in a body. */
function isAffiliation({ tokens, from, language }: Run): boolean {
  const link = tokens[from - 1]?.form ?? '';
  if (language.headFirst || from < 2 || !AFFILIATING.has(link)) return false;
  const before = tokens[from - 2] as Token;
  if (before.kind === Kind.Comma) return link === 'of' && (itemAt(tokens, from - 3)?.name ?? -1) >= 0;
  return before.name >= 0 || (link !== 'from' && POSTS_IN_BODIES.has(before.form));
}

/** Whether who heads a body stands before the run and its “of”. */
function isHeaded({ tokens, from, language }: Run): boolean {
  const link = itemAt(tokens, from - 1);
  if (link === undefined || !isOf(link)) return false;
  let k = from - 2;
  // “la directrice générale | de”
  while (k >= 0 && language.headFirst && isQualifier(tokens[k] as Token)) k--;
  const post = itemAt(tokens, k);
  return post !== undefined && (HEADS_OF_FIRMS.has(post.word?.lemma ?? '') || POSTS_IN_BODIES.has(post.form));
}

function isQualifier({ tags, word }: Token): boolean {
  return (tags & Tag.Adjective) !== 0 && word?.lemma !== 'président';
}

const AFFILIATING = new Set(['of', 'at', 'from']);

/** A noun for a body that is printed beside the name, between commas. */
function isBodyBeside(run: Run): boolean {
  const { tokens, from, to } = run;
  if (tokens[to]?.kind !== Kind.Comma) return false;
  if (tokens[from - 1]?.kind === Kind.Comma && tokens[from - 2]?.word?.noun === 'organization')
    return (
      from > 2 && (isDeterminer(tokens[from - 3] as Token) || (from > 3 && isDeterminer(tokens[from - 4] as Token)))
    );
  return besideLast(run)?.word?.noun === 'organization';
}

/** “Heiner Voss, a dairy | farmer |,”: the noun of an apposition with an article behind the run, or null. */
function besideLast({ tokens, to }: Run): Token | null {
  const article = tokens[to + 1]?.form ?? '';
  if (tokens[to]?.kind !== Kind.Comma || !(INDEFINITE.has(article) || ARTICLES.has(article))) return null;
  for (let k = to + 2; k < tokens.length && k - to < 8; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word || isPreposition(t) || (t.tags & Tag.Relative) !== 0) return tokens[k - 1] ?? null;
  }
  return null;
}

/** “Ilvy Maas”, “Oke Becker”, “Adi Hütter”: no word of the language, whose last is formed like one only as many surnames are. */
function isFamilyName(run: Run): boolean {
  const { tokens, from, to, language } = run;
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  // “Anneke de Vries”
  if (!language.headFirst && last.tags === 0 && hasParticle(run)) return true;
  if (first.tags !== 0 || first.entry?.guess != null || last.tags !== 0) return false;
  return language.headFirst ? !/(?:ments?|[st]ions?|ités?|ismes?|iques?|aires?)$/.test(last.form) : !isFirm(run);
}

/** “Chemicals”, “Shipping”: what a firm makes or does, where nothing says a person; but “Mitsotakis”, “Jinping”. */
function isFirm({ tokens, to, language }: Run): boolean {
  const { form } = tokens[to - 1] as Token;
  if (/(?:ments?|[st]ions?|it(?:y|ies)|ness|isms?|ries|(?:al|ic|ing|er|or|ance|age|ware)s)$/.test(form)) return true;
  if (/[^s]s$/.test(form)) return isListed(form) || isListed(form.slice(0, -1));
  const stem = form.endsWith('ing') ? form.slice(0, -3) : '';
  return stem !== '' && (isListed(form) || isListed(stem) || isListed(`${stem}e`) || isListed(stem.slice(0, -1)));

  function isListed(word: string): boolean {
    return word.length > 2 && ((language.lookup(word)?.tags ?? 0) & (Tag.Noun | Tag.Verb | Tag.Adjective)) !== 0;
  }
}

function isPost(before: Token | null): boolean {
  return isPerson(before);
}

function isCoined({ tokens, from, language }: Run): boolean {
  return !language.headFirst && (tokens[from] as Token).tags === 0;
}

function listed({ tokens, from, to }: Run): boolean {
  for (let k = from; k < to; k++) if (((tokens[k] as Token).tags & NAME_TAGS) !== 0) return true;
  return false;
}
