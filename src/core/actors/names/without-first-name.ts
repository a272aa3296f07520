/** Names of several words that start with no first name. */
import { OF_TRADES } from '../../language/en/endings';
import { OF_THINGS } from '../../language/fr/endings';
import { CLUB_OPENERS } from '../../language/clubs';
import { HEADS_OF_FIRMS, HELD_BY_FIRMS, POSTS_IN_BODIES, SPORTS } from '../../language/firms';
import { BELONGING, INDEFINITE } from '../../language/function-words';
import { PAPERS } from '../../language/papers';
import { Form, Num, Tag } from '../../language/types';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { isPerson } from '../../syntax/readings';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { ACRONYM, isCommonWord, isNamePart } from './capitalised';
import { articleGender, named, type NameType, type Run } from './name-type';
import {
  asBody,
  beforeRun,
  byCorporateForm,
  byKind,
  commonWords,
  firstOf,
  hasArticle,
  hasParticle,
  headOf,
  isHeadOfBody,
  isListed,
  isPartnership,
  lastOf,
} from './run-words';
import { isBehindPost } from './particles';
import { isPlace, ofGovernor, speaks } from './surroundings';
import { isOpeningPerson, isRank, isTitle } from './titles';

/** What a run of several words names whose first is no first name, or null. */
export function withoutFirstName(run: Run, gender: number): NameType | null {
  const common = commonWords(run);
  return (
    inTitle(run, gender) ??
    byArticle(run) ??
    byKind(run) ??
    byLaw(run, gender) ??
    byCorporateForm(run) ??
    byClub(run) ??
    byBody(run, common) ??
    byCompany(run) ??
    byCountry(run) ??
    bySite(run) ??
    byCoinage(run, gender, common) ??
    byAcronymOrWords(run, common) ??
    ofWords(run, gender, common) ??
    byArticleBefore(run) ??
    otherwise(run, gender, common)
  );
}

/** In a headline where all words have capitals, they say nothing. */
function inTitle(run: Run, gender: number): NameType | null {
  return run.titleCase && !isListed(run) ? named('unknown', gender, true, true) : null;
}

/** “Chez Les Indépendants”, “La France agricole”: what an article of its own opens, and a word follows */
function byArticle(run: Run): NameType | null {
  const { tokens, from, parts, language } = run;
  if (!language.headFirst || !opensWithArticle(run)) return null;
  // “pillages. La France”: nothing but the country
  const country = parts === 2 && ((tokens[from + 1] as Token).tags & Tag.Place) !== 0;
  return country ? named('unknown', 0, false, false, 1) : named('organization', 0);
}

/** “the Harbor Safety Act”: a text, nobody. */
function byLaw(run: Run, gender: number): NameType | null {
  return run.language.actors.laws.has(lastOf(run).form) ? named('unknown', gender, true, true) : null;
}

/** “Werder Bremen”, “Slavia Prague” */
function byClub(run: Run): NameType | null {
  return run.parts < 4 && CLUB_OPENERS.has(firstOf(run).form) ? named('organization', 0) : null;
}

/** The noun of a body or of a text in the name: “Harbor Safety Council”. */
function byBody(run: Run, common: number): NameType | null {
  return isPartnership(run) || isHeadOfBody(headOf(run)) || hasBody(run) ? asBody(run, common) : null;
}

function hasBody({ tokens, from, to, language }: Run): boolean {
  for (let k = from; k < to; k++) {
    const { word } = tokens[k] as Token;
    // “Luís Marques”: a family name
    const plural = language.headFirst && k > from && word?.number === Num.Plural;
    if ((word?.noun === 'organization' || word?.noun === 'document') && !plural) return true;
  }
  return false;
}

/** What a firm or a paper has in its name or beside it. */
function byCompany(run: Run): NameType | null {
  return isHeld(run) || isPaper(run) || (!isListed(run) && isHeaded(run)) || isTrading(run)
    ? named('organization', 0)
    : null;
}

/** “Sugar producer Albion Sweet” */
function isHeld(run: Run): boolean {
  const before = beforeRun(run);
  return before?.word?.noun === 'role' && HELD_BY_FIRMS.has(before.form);
}

/** “the Western Ledger” */
function isPaper(run: Run): boolean {
  return !run.language.headFirst && !run.initial && hasArticle(run) && PAPERS.has(lastOf(run).form);
}

/** “Amber Ridge Haulage”, “the operator, Linee Verdi, …”, “Arden Vale, a hedge fund, …” */
function isTrading(run: Run): boolean {
  return !run.language.headFirst && (run.language.nouns.trades.has(lastOf(run).form) || isBodyBeside(run));
}

/** “Sport England”, “Natural Resources Wales”: words of the language and a country, in English. */
function byCountry(run: Run): NameType | null {
  const { tokens, from, to, language, initial, parts, titleCase } = run;
  if (language.headFirst || titleCase || (lastOf(run).tags & Tag.Place) === 0) return null;
  for (let k = from; k < to - 1; k++) {
    const t = tokens[k] as Token;
    // “Housing | New | Zealand”: a word of the country.
    if (!isCommonWord(t) && !SPORTS.has(t.form) && !(k > from && (t.tags & Tag.Place) !== 0)) return null;
  }
  const { form, tags, word, entry } = firstOf(run);
  // “Yesterday Scotland said”, “Rival England said”: at the start of a sentence the words need a noun that speaks.
  const formed = word === null && ((entry?.guess?.tags ?? 0) & Tag.Noun) !== 0;
  const noun = parts > 2 || formed || (word !== null && word.noun === null && (tags & Tag.Noun) !== 0);
  const apart = (tags & (Tag.Adverb | Tag.Calendar | Tag.Function)) !== 0;
  return !initial || SPORTS.has(form) || (noun && !apart && speaks(tokens, to)) ? named('organization', 0) : null;
}

/** What a site and a body that works there are called alike. */
const CENTRES: ReadonlySet<string> = new Set(['centre', 'center']);

/** “Optus Stadium”, but “the Hill Law Centre said”: a site, or a body that is called by one where it speaks. */
function bySite(run: Run): NameType | null {
  const { tokens, to, language, titleCase } = run;
  const site = !language.headFirst && !titleCase && language.nouns.sites.has(lastOf(run).form);
  if (!site) return null;
  return named(CENTRES.has(lastOf(run).form) && speaks(tokens, to) ? 'organization' : 'place', 0);
}

/** “Orbis Chemicals”: a word that no dictionary has, in capitals inside of a sentence. */
function byCoinage(run: Run, gender: number, common: number): NameType | null {
  const last = lastOf(run);
  const formed = run.initial ? last.tags === 0 && isCommonWord(last) : common === run.parts;
  if (!formed || !isCoined(run) || hasParticle(run)) return null;
  const before = beforeRun(run);
  return isFirm(run) && !isPerson(before) ? named('organization', articleGender(before)) : named('person', gender);
}

/** Capitals, or words of the language that stand where a body does. */
function byAcronymOrWords(run: Run, common: number): NameType | null {
  const words = common === run.parts;
  return (words && isSpeaker(run)) || hasAcronym(run) ? named('organization', 0) : null;
}

/** Whether words of the language name a body by what stands around them. */
function isSpeaker(run: Run): boolean {
  const { tokens, from, to, language, initial } = run;
  // “The Air Accidents Branch found”: words in capitals that speak, and no post.
  if (!language.headFirst && hasArticle(run) && !isPerson(lastOf(run)) && speaks(tokens, to)) return true;
  // “Ana Ruiz of Safe Roads”, “the founder of Patients First”: words that name a body.
  if (!initial) return isAffiliation(run);
  // “Sud Culture estime que”: no French noun speaks without an article, and a sentence needs one capital.
  return language.headFirst && isNamePart(tokens[from + 1] as Token) && speaks(tokens, to);
}

/** “SUD Rail”, “EDF Renouvelables”, “Mistral AI”, “Zolta TV” */
function hasAcronym(run: Run): boolean {
  const first = firstOf(run);
  const last = lastOf(run);
  if (first.letterCase === Case.Upper) return last.letterCase !== Case.Upper && isAcronym(run, first);
  return last.letterCase === Case.Upper && last.form.length > 1 && isAcronym(run, last);
}

function isAcronym({ text }: Run, { start, end }: Token): boolean {
  return ACRONYM.test(text.slice(start, end));
}

/** Words of the language, all of them or the first of a sentence. */
function ofWords(run: Run, gender: number, common: number): NameType | null {
  const { tokens, from, parts, initial } = run;
  if (common === parts && !isListed(run)) return named('unknown', gender, true, true);
  const second = tokens[from + 1] as Token;
  if (!initial || !isNamePart(second) || !isCommonWord(firstOf(run))) return null;
  // “Face Trump …”, “Hier Paul Morel …”: the sentence's first word is no part of the name.
  // “Nils Berg”, “Naveed Sharif”: a word that is only formed like one of the language.
  const rest = parts === 2 ? !isCoined(run) : (second.tags & Tag.FirstName) !== 0;
  return rest ? named('unknown', 0, false, false, 1) : null;
}

/** A person has no article. */
function byArticleBefore(run: Run): NameType | null {
  return hasArticle(run) ? named('organization', articleGender(beforeRun(run))) : null;
}

/** What the words and the place of the name leave: a place, a body, words, else somebody. */
function otherwise(run: Run, gender: number, common: number): NameType | null {
  const { language, parts } = run;
  const last = lastOf(run);
  if (!language.headFirst) {
    // “Thomson Reuters”
    if ((last.tags & (Tag.Organization | Tag.FirstName | Tag.Noun)) === Tag.Organization)
      return named('organization', 0);
    if (last.word?.noun === 'role') return null;
  }
  if (startsWithPlace(run) && !isBesidePost(run))
    return named((last.tags & Tag.Place) !== 0 ? 'place' : 'organization', 0);
  if (common * 2 >= parts && isCommonWord(last) && !isFamilyName(run))
    return named('unknown', gender, common === parts, common === parts);
  const governed = ofGovernor(run);
  if (governed !== null) return named(governed, 0);
  if (language.headFirst ? isPlace(run) && common > 0 : isSite(run)) return named('place', gender);
  if (isBeforeTitle(run)) return named('organization', 0);
  return named(parts <= 4 ? 'person' : 'unknown', gender);
}

/** “Le ministre de la Défense, | Wellington Koo|,”: whether a word of no list ends what stands between commas behind a French post. */
function isBesidePost({ tokens, from, to, language, parts }: Run): boolean {
  if (!language.headFirst || parts !== 2 || (tokens[to - 1] as Token).tags !== 0) return false;
  return itemAt(tokens, from - 1)?.kind === Kind.Comma && isBehindPost(tokens, from);
}

/** Whether the first word is a place; “De Smet”: no Delaware by its postal code */
function startsWithPlace(run: Run): boolean {
  const { tags, form } = firstOf(run);
  const particle = form.length === 2 && (tags & Tag.NameParticle) !== 0;
  return (tags & Tag.Place) !== 0 && !particle;
}

/** “Jal Shakti | Minister Raghunath Bhosle”: what a post is of. */
function isBeforeTitle({ tokens, to, text, language }: Run): boolean {
  const next = tokens[to];
  const behind = tokens[to + 1];
  if (language.headFirst || next === undefined || behind === undefined || !isNamePart(behind)) return false;
  const post = isTitle(next, text, language) || isRank(tokens, to, language) || isOpeningPerson(tokens, to, language);
  return isNamePart(next) && next.spaceBefore && post;
}

/** Whether an article with a capital opens the run, and a plural or a word of the language goes on; “Le Gall” is somebody. */
function opensWithArticle({ tokens, from }: Run): boolean {
  const { form } = tokens[from] as Token;
  const second = tokens[from + 1] as Token;
  if (form === 'les') return true;
  return (form === 'le' || form === 'la') && (isCommonWord(second) || (second.tags & Tag.Place) !== 0);
}

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
  if (language.headFirst || from < 2 || !BELONGING.has(link)) return false;
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

/** A noun for a body that is printed beside the name, between commas. */
function isBodyBeside(run: Run): boolean {
  const { tokens, from, to } = run;
  if (tokens[to]?.kind !== Kind.Comma) return false;
  if (tokens[from - 1]?.kind === Kind.Comma && endsPost(tokens, from - 1)) return false;
  if (tokens[from - 1]?.kind === Kind.Comma && tokens[from - 2]?.word?.noun === 'organization')
    return (
      from > 2 && (isDeterminer(tokens[from - 3] as Token) || (from > 3 && isDeterminer(tokens[from - 4] as Token)))
    );
  return besideLast(run)?.word?.noun === 'organization';
}

/** “the leader of the opposition|, Annamma Joseph”, “the head of the electoral commission|, Viera Tothova”, “a lawyer for the family|, Selin Aksoy”: whether a post of a body ends at the comma. */
function endsPost(tokens: readonly Token[], comma: number): boolean {
  let k = comma - 1;
  while (k > 1 && comma - k < LONGEST_BODY && ((tokens[k] as Token).tags & (Tag.Noun | Tag.Adjective)) !== 0) {
    if (isDeterminer(tokens[k] as Token)) break;
    k--;
  }
  if (k < 2 || !isDeterminer(tokens[k] as Token)) return false;
  const link = tokens[k - 1] as Token;
  return isPreposition(link) && isPerson(tokens[k - 2]);
}

/** “the new national electoral commission” has fewer words. */
const LONGEST_BODY = 6;

/** “Heiner Voss, a dairy | farmer |,”: the noun of an apposition with an article behind the run, or null. */
function besideLast({ tokens, to }: Run): Token | null {
  const article = tokens[to + 1]?.form ?? '';
  if (tokens[to]?.kind !== Kind.Comma || !(INDEFINITE.has(article) || article === 'the')) return null;
  for (let k = to + 2; k < tokens.length && k - to < 8; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word || isPreposition(t) || (t.tags & Tag.Relative) !== 0) return tokens[k - 1] ?? null;
  }
  return null;
}

/** “Ilvy Maas”, “Oke Becker”, “Adi Hütter”, “Darnell Gray”: no word of the language, whose last is formed like one only as many surnames are. */
function isFamilyName(run: Run): boolean {
  const { tokens, from, to, language } = run;
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  // “Anneke de Vries”
  if (!language.headFirst && last.tags === 0 && hasParticle(run)) return true;
  if (first.tags !== 0 || first.entry?.guess != null) return false;
  // “Darnell Gray”: an English adjective heads no body.
  const quality = !language.headFirst && (last.tags & (Tag.Adjective | Tag.Noun)) === Tag.Adjective;
  if (quality && last.entry?.guess == null) return true;
  if (last.tags !== 0) return false;
  return language.headFirst ? !OF_THINGS.test(last.form) : !isFirm(run);
}

/** “Chemicals”, “Shipping”: what a firm makes or does, where nothing says a person; but “Mitsotakis”, “Jinping”. */
function isFirm({ tokens, to, language }: Run): boolean {
  const { form } = tokens[to - 1] as Token;
  if (OF_TRADES.test(form)) return true;
  if (/[^s]s$/.test(form)) return isWord(form) || isWord(form.slice(0, -1));
  const stem = form.endsWith('ing') ? form.slice(0, -3) : '';
  return stem !== '' && (isWord(form) || isWord(stem) || isWord(`${stem}e`) || isWord(stem.slice(0, -1)));

  function isWord(word: string): boolean {
    return word.length > 2 && ((language.lookup(word)?.tags ?? 0) & (Tag.Noun | Tag.Verb | Tag.Adjective)) !== 0;
  }
}

/**
 * “Nils Berg”: a word that is only formed like one of the language; in French like an adjective or a participle of the past, as one of
 * those stands before no name: “Ablassé Ouédraogo”.
 */
function isCoined({ tokens, from, language }: Run): boolean {
  const { tags, entry } = tokens[from] as Token;
  if (tags !== 0) return false;
  const guess = entry?.guess ?? null;
  if (!language.headFirst || guess === null) return !language.headFirst;
  const told =
    (guess.tags & (Tag.Adjective | Tag.Demonym | Tag.Noun)) === Tag.Adjective && guess.number === Num.Singular;
  return told && !guess.verbs?.some(({ form }) => (form & Form.PresentParticiple) !== 0);
}
