/** Tells what a run of capitalised words names. */
import { ABOUT_PEOPLE, BY_NAME } from '../../language/eponyms';
import {
  ANY_FIRM,
  BRANCHES,
  FIRMS,
  GROUPS,
  HELD_BY_FIRMS,
  MEN,
  TRADES_OF_FIRMS,
  WORLDWIDE,
} from '../../language/firms';
import { INDEFINITE, SINGULAR_ARTICLES } from '../../language/function-words';
import { PHENOMENA } from '../../language/phenomena';
import { type Language, Num, Tag } from '../../language/types';
import { Case, formOf, Kind, type Token } from '../../text/token';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { isPerson } from '../../syntax/readings';
import { apposedBody, indefiniteNoun, isBodyNoun, isDoer } from './apposed-body';
import { isBareInitials } from './bare-initials';
import { bodyPhrase } from './body-phrase';
import { INITIAL, isNamePart, NAME_TAGS } from './capitalised';
import { compoundFirstName, genderOf } from './compound-first-name';
import { articleGender, named, type NameType, type Run } from './name-type';
import { ofOneWord } from './one-word';
import { isLocated, isPlace, isTraded, startsSentence } from './surroundings';
import { isBehindEnglishPost } from './titles';
import { withFirstName } from './with-first-name';
import { withoutFirstName } from './without-first-name';
import { itemAt } from '../../text/item-at';

/** What the run names; null for no name at all. */
export function typeOf(run: Run): NameType | null {
  const { tokens, from, to, parts, personal, language } = run;
  const first = tokens[from] as Token;
  const compound = to - from > 1 ? compoundFirstName(first, language) : -1;
  const isFirstName = opensWithFirstName(run, compound);
  const gender = genderOfRun(run, isFirstName, compound);
  if (personal) {
    // “Developer Harlow says …”: rather a firm, until somebody says “he”
    if (parts === 1 && !isFirstName && !language.headFirst && HELD_BY_FIRMS.has(run.title ?? ''))
      return named('unknown', gender);
    // “Developer Westcott Homes”
    const firm = parts > 1 && !isFirstName && language.actors.corporate.has((tokens[to - 1] as Token).form);
    return firm ? named('organization', 0) : named('person', gender);
  }
  if (isNobody(run)) return null;
  // “explique Rose-Anne”
  const both = parts === 1 && !isFirstName && !isLocated(run) ? compoundFirstName(first, language) : -1;
  if (both >= 0 && !isPlace(run)) return named('person', both);
  const told = toldAround(run, isFirstName);
  if (told !== null) return told;
  if (parts === 1) {
    const one = ofOneWord(run, gender);
    // “Le clocher de Saint-Romain”
    return one?.type === 'person' && SAINT.test(first.form) ? named('place', 0) : one;
  }
  if (isFirstName) return withFirstName(run, gender);
  return isApposedToPerson(run) ? named('person', gender) : withoutFirstName(run, gender);
}

/** “The mayor, | Joris Peeters|, …”, “Her counterpart, | Joris Peeters|, …”: an unlisted word and a last word that is no firm's, in apposition to an English noun for one person that no firm is called by. */
function isApposedToPerson({ tokens, from, to, parts, language }: Run): boolean {
  if (language.headFirst || parts !== 2 || (tokens[from] as Token).tags !== 0) return false;
  if (itemAt(tokens, from - 1)?.kind !== Kind.Comma || itemAt(tokens, to)?.kind !== Kind.Comma) return false;
  const noun = itemAt(tokens, from - 2);
  if (noun === undefined || noun.letterCase !== Case.Lower || !isPerson(noun) || noun.word?.number === Num.Plural)
    return false;
  const { form, tags } = tokens[to - 1] as Token;
  return !HELD_BY_FIRMS.has(noun.form) && !language.actors.corporate.has(form) && (tags & Tag.Noun) === 0;
}

const SAINT = /^sainte?-/;

/** Whether a first name or its initial opens the run; `compound` tells of “Marie-Ange”. */
function opensWithFirstName({ tokens, from, to, language }: Run, compound: number): boolean {
  const { form, tags } = tokens[from] as Token;
  if ((tags & Tag.FirstName) !== 0 || compound >= 0) return true;
  if (to - from < 2) return false;
  return (INITIAL.test(form) && (tags & Tag.Place) === 0) || isBareInitials(tokens, from, language);
}

/** The gender bits that the title and the first name of a run tell. */
function genderOfRun(run: Run, isFirstName: boolean, compound: number): number {
  const { tokens, from, gender, title, parts, personal, language } = run;
  const first = tokens[from] as Token;
  // “Cllr Reed”: a family name behind a title tells no gender.
  if (isFirstName && !(personal && parts === 1) && !isBareInitials(tokens, from, language)) {
    const own = compound >= 0 ? compound : genderOf(first.form, first.word?.gender ?? 0);
    // “Chairman Laura Beale”: a post that women have as well.
    return own !== 0 && title?.endsWith('man') === true ? own : gender | own;
  }
  // “Marie-Paule Le Gall”
  return parts > 1 && language.headFirst ? gender | halfFirstName(first, language) : gender;
}

/** What the words around a run tell that it names, whatever its own words mean; null where they tell nothing. */
function toldAround(run: Run, isFirstName: boolean): NameType | null {
  const { tokens, from, to, parts, language } = run;
  const called = to - from > 1 || isFirstName ? calledLike(run, isFirstName) : null;
  if (called !== null) return called;
  if (!isFirstName) {
    if (isEmployer(run) || isTraded(run) || isMaker(run) || isBodyBehind(run) || isTrader(run))
      return named('organization', 0);
    // “Derby North | MP Ana Ruiz”
    if (parts > 1 && tokens[run.to]?.form === 'mp' && ((tokens[from] as Token).tags & Tag.Place) !== 0)
      return named('place', 0);
    // “the Decatur | Democrat”
    if (formOf(itemAt(tokens, from - 1)) === 'the' && language.actors.partisans.has(tokens[to]?.form ?? ''))
      return named('place', 0);
    if (isNational(run)) return named('organization', tokens[from - 1]?.word?.gender ?? 0);
  }
  // “son amie | Inaya”
  if (parts === 1 && isSomebodys(run)) return named('person', tokens[from - 1]?.word?.gender ?? 0);
  const full = isFirstName && parts > 1;
  const apposed = parts > 1 ? apposedBody(tokens, from, to, language) : -1;
  if (apposed >= 0) return named('organization', articleGender(tokens[apposed] as Token));
  // “le groupe Horizon”, “la société Eau Libre”: what stands behind the noun of a body is its name, be it a word.
  // “le groupe Séréna”: be it a first name
  const body = bodyBefore(run);
  if (body >= 0 && !(full && !isFirmBefore(run))) return named('organization', articleGender(tokens[body] ?? null));
  const noun = language.headFirst && !full ? bodyPhrase(tokens, from, language) : -1;
  return noun >= 0 ? named('organization', articleGender(tokens[noun] ?? null)) : null;
}

/** The gender bits of a first name that a hyphen joins to what no list has, 0 where none is. */
function halfFirstName({ form, tags }: Token, language: Language): number {
  const hyphen = tags === 0 ? form.indexOf('-') : -1;
  const half = hyphen < 2 ? undefined : language.lookup(form.slice(0, hyphen));
  return half !== undefined && (half.tags & Tag.FirstName) !== 0 ? genderOf(form.slice(0, hyphen), half.gender) : 0;
}

/** The noun of a body right before the run, its marks, or its kind (“le syndicat de police Alliance”); -1 if there is none. */
function bodyBefore({ tokens, from, language }: Run): number {
  if (language.headFirst && itemAt(tokens, from - 1)?.kind === Kind.OpenMark) return bodyBeforeMark(tokens, from - 1);
  const kind = itemAt(tokens, from - 1);
  const ofKind =
    kind !== undefined && (kind.tags & Tag.Noun) !== 0 && kind.name < 0 && itemAt(tokens, from - 2)?.form === 'de';
  for (const at of ofKind ? [from - 1, from - 3] : [from - 1]) {
    const body = itemAt(tokens, at);
    if (body === undefined || !language.actors.namedBodies.has(body.form)) continue;
    if (body.letterCase !== Case.Capital || startsSentence(tokens, at)) return at;
  }
  return -1;
}

/** “l'entreprise | Martin Vian”, “Australian carrier | Coral Air”: whether the noun before the run is a firm's; an English one has no article, as in no “the firm Ana Orr founded”. */
function isFirmBefore({ tokens, from, language }: Run): boolean {
  const noun = tokens[from - 1] as Token;
  if (language.headFirst) {
    const article = itemAt(tokens, from - 2);
    // “le patron du groupe | Luc Orr”
    const governed = article === undefined || article.form === 'du' || itemAt(tokens, from - 3)?.form === 'de';
    return !governed && (ANY_FIRM.has(noun.form) || GROUPS.has(noun.form)) && !isDoer(noun.form);
  }
  if (HELD_BY_FIRMS.has(noun.form) || noun.word?.noun !== 'organization') return false;
  let k = from - 2;
  while (k >= 0 && ((tokens[k] as Token).tags & BEFORE_FIRM) !== 0) k--;
  const before = itemAt(tokens, k);
  return before === undefined || !(isDeterminer(before) || before.form === "'s");
}

const BEFORE_FIRM = Tag.Noun | Tag.Adjective | Tag.Demonym | Tag.Place;

/** “le collectif citoyen | « Aar Sunu »”, “la coalition, | « Aar Sunu »”: the noun of a body before the mark, or -1. */
function bodyBeforeMark(tokens: readonly Token[], mark: number): number {
  let k = mark - 1;
  if (itemAt(tokens, k)?.kind === Kind.Comma) k--;
  if (isBodyNoun(itemAt(tokens, k))) return k;
  return ((itemAt(tokens, k)?.tags ?? 0) & KIND) !== 0 && isBodyNoun(itemAt(tokens, k - 1)) ? k - 1 : -1;
}

/** “citoyen”, “pétrolier”: of what kind a body is. */
const KIND = Tag.Adjective | Tag.Noun;

/** “Storm Agnes”, “avant Noël”, “depuis la Toussaint”: what has the name of a person or looks like one. */
function isNobody(run: Run): boolean {
  const { tokens, from, parts, language } = run;
  const { actors } = language;
  const before = itemAt(tokens, from - 1);
  const first = tokens[from] as Token;
  // “Le Covid-19 reste actif”
  if (parts === 1 && PHENOMENA.has(first.form) && (first.tags & Tag.FirstName) === 0) return true;
  // “Hurricane Mara”
  if (parts > 1 && actors.eponyms.has(first.form)) return true;
  // “par SMS”, “un SDF”, “the HR director”
  if (parts === 1 && first.letterCase === Case.Upper && (actors.initialisms.has(first.form) || isOneOfMany(run)))
    return true;
  // “Noël : la grève n'aura pas lieu”
  if (before === undefined && parts === 1 && actors.feasts.has(first.form))
    return itemAt(tokens, run.to)?.kind === Kind.Colon;
  if (before === undefined || before.name >= 0) return false;
  // “le restaurant Chez | Marcel”
  if (before.form === 'chez' && before.letterCase !== Case.Lower && from > 1)
    return actors.namedAfter.has((tokens[from - 2] as Token).form);
  // “le tendon d'Achille”
  if (parts === 1 && isOf(before) && BY_NAME.has(itemAt(tokens, from - 2)?.form ?? '')) return true;
  // “la tempête Sandrine”, but “« … », tempête Sandrine Ruiz”
  if (actors.eponyms.has(before.form)) return (before.tags & Tag.Noun) !== 0 || before.letterCase === Case.Capital;
  return parts === 1 && actors.feasts.has((tokens[from] as Token).form) && (before.tags & BEFORE_FEAST) !== 0;
}

/** “un PLU”, “two ICEs”, but “a KTV reporter”: capitals that no list has, behind what counts things. */
function isOneOfMany({ tokens, from, to }: Run): boolean {
  const before = itemAt(tokens, from - 1);
  const next = itemAt(tokens, to);
  if (before === undefined || ((tokens[from] as Token).tags & NAME_TAGS) !== 0) return false;
  if (!INDEFINITE.has(before.form) && before.kind !== Kind.Number && (before.tags & Tag.Number) === 0) return false;
  return next?.kind !== Kind.Word || (!isNamePart(next) && (next.tags & (Tag.Noun | Tag.Adjective)) === 0);
}

const BEFORE_FEAST = Tag.Preposition | Tag.Determiner;

/** “le lycée Paul Vian”, “le prix Paul Vian”, “le film Les Grands Ducs”: what a house, a prize or a work that has somebody's name or a title is, or null. */
function calledLike({ tokens, from, language: { actors, headFirst } }: Run, isFirstName: boolean): NameType | null {
  const before = itemAt(tokens, from - 1);
  if (before === undefined || before.name >= 0) return null;
  if (!isFirstName && actors.works.has(before.form)) return named('unknown', 0, true, true);
  if (!actors.namedAfter.has(before.form) || ABOUT_PEOPLE.has(before.form)) return null;
  // “the boat | Ann Orr built”
  if (!headFirst && isFirstName) return null;
  // “Speaker of the House | Annamma Joseph”
  if (!headFirst && before.letterCase === Case.Capital && isBehindEnglishPost(tokens, from - 1)) return null;
  const kind = before.word?.noun;
  const thing = kind !== 'organization' && kind !== 'place';
  return thing ? named('unknown', 0, true, true) : named(kind, articleGender(itemAt(tokens, from - 2) ?? null));
}

/** “du canadien | Brantford Foods”, “l'allemand | Helior”: a firm, as French writes a person's nationality with a capital. */
function isNational({ tokens, from, language }: Run): boolean {
  const nation = itemAt(tokens, from - 1);
  const article = itemAt(tokens, from - 2);
  if (!language.headFirst || nation === undefined || article === undefined) return false;
  return (nation.tags & Tag.Demonym) !== 0 && nation.letterCase === Case.Lower && isDeterminer(article);
}

/** A noun for one person with a possessive right before the run. */
function isSomebodys({ tokens, from, language }: Run): boolean {
  if (!language.headFirst || from < 2 || (tokens[from] as Token).letterCase === Case.Upper) return false;
  const noun = tokens[from - 1] as Token;
  const whose = language.actors.possessives.has((tokens[from - 2] as Token).form);
  return whose && noun.name < 0 && noun.word?.noun === 'person' && noun.word.number !== Num.Plural;
}

/** “l'équipementier électrique | Norvik Elektra”: several words behind what only a company makes or does, and more of it. */
function isMaker({ tokens, from, parts, language }: Run): boolean {
  const { trades, genericBodies } = language.actors;
  if (!language.headFirst || parts < 2) return false;
  for (let k = from - 1; k > 0 && from - k < 8; k--) {
    const { kind, name, word, form, tags } = tokens[k] as Token;
    if (kind !== Kind.Word || name >= 0) return false;
    const noun = word?.lemma ?? form;
    if (trades.has(noun)) return genericBodies.has(noun) && !MEN.has(noun);
    if (tags !== 0 && (tags & NOMINAL) === 0) return false;
  }
  return false;
}

/** “L'armateur, | Levant Bulk|, …”: what is no first name, in apposition to a French noun for what a firm does and people seldom. */
function isTrader({ tokens, from, to, parts, language }: Run): boolean {
  if (!language.headFirst || itemAt(tokens, from - 1)?.kind !== Kind.Comma || itemAt(tokens, to)?.kind !== Kind.Comma)
    return false;
  const noun = itemAt(tokens, from - 2);
  const article = itemAt(tokens, from - 3);
  const trade = noun?.word?.lemma ?? noun?.form ?? '';
  if (
    noun === undefined ||
    noun.name >= 0 ||
    (parts > 1 && MEN.has(trade) && ((tokens[from] as Token).tags & Tag.Adjective) === 0) ||
    !(FIRMS.has(trade) || TRADES_OF_FIRMS.has(trade))
  )
    return false;
  // “Le patron de | la société|, Luc Orr, …”
  return SINGULAR_ARTICLES.has(article?.form ?? '') && !isPreposition(itemAt(tokens, from - 4) ?? noun);
}

const NOMINAL = Tag.Noun | Tag.Adjective | Tag.Demonym | Tag.Determiner | Tag.Preposition;

/** “Norvik Loomis, | une société de conseil|”: the noun of a body in the French apposition right behind. */
function isBodyBehind({ tokens, to, language }: Run): boolean {
  if (!language.headFirst || itemAt(tokens, to)?.kind !== Kind.Comma) return false;
  const article = itemAt(tokens, to + 1)?.form ?? '';
  const next = itemAt(tokens, to + 2);
  // “Trivalis, | la filiale| de Suréo”
  if (SINGULAR_ARTICLES.has(article))
    return BRANCHES.has(next?.form ?? '') || WORLDWIDE.has(itemAt(tokens, to + 3)?.form ?? '');
  return isBodyNoun(itemAt(tokens, indefiniteNoun(tokens, to + 1, language)));
}

/** “analyste chez | Oddo Valmy”: behind a role and “chez”. */
function isEmployer({ tokens, from }: Run): boolean {
  return formOf(itemAt(tokens, from - 1)) === 'chez' && itemAt(tokens, from - 2)?.word?.noun === 'role';
}
