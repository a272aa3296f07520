/** Names that no list has: runs of capitalised words, and where they start and end. */
import { type Language, Num, Tag } from '../../language/types';
import { isAuxiliary, isModal, reports } from '../../syntax/readings';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { articleGender, named, type Run } from './name-type';
import { isCommonWord, isCompound, isNamePart, NAME_TAGS, capitalsEnd } from './capitalised';
import { typeOf } from './type-of-run';
import { PAPERS } from '../../language/papers';
import { acronymEnd, fieldEnd, isBodyNoun, listedEnd, opensBody } from './bodies';
import { mention, type NameMention } from './mention';
import {
  isBareCalendar,
  isCompoundAdjective,
  isFunctionWord,
  isMonthlyName,
  isNumeral,
  isPostNominal,
} from './name-words';
import { nicknameEnd } from './nickname';
import { particleEnd, particlesBefore } from './particles';
import { saintAt, SAINTS } from './saint';
import { wordsEnd } from './spelled-body';
import { speaks, startsSentence } from './surroundings';
import {
  isFieldBefore,
  isFieldOf,
  isOffice,
  isOfPost,
  isOpeningPerson,
  isOrdinary,
  isProTem,
  isTitle,
  isVice,
  opensRole,
  opensTitle,
} from './titles';

/** A run of capitalised words from i, read as a name, or null. */
export function runAt(
  tokens: readonly Token[],
  i: number,
  text: string,
  language: Language,
  titleCase: boolean,
): NameMention | null {
  const town = townEnd(tokens, i, language);
  // “San Francisco Chronicle”, “King Edward School”
  if ((town > i || language.actors.royal.has((tokens[i] as Token).form)) && opensBody(tokens, i, text, language)) {
    const gender = articleGender(tokens[i - 1] ?? null);
    return mention(tokens, text, i, bodyEnd(tokens, i, language), named('organization', gender), null, null);
  }
  if (town > i) return mention(tokens, text, i, town, named('place', 0), null, null);
  const saint = saintAt(tokens, i, text, language);
  if (saint !== null) return saint;
  // “her husband, | Mark, |”, “his brother | Dean”: a first name, whatever else it means.
  const relative = language.headFirst ? -1 : relativeBeside(tokens, i);
  if (relative >= 0) {
    const told = tokens[relative]?.word?.gender || tokens[i]?.word?.gender || 0;
    return mention(tokens, text, i, i + 1, named('person', told), null, null);
  }
  const start = behindTitles(tokens, i, text, language);
  if (start === null) return surnameAt(tokens, i, text, language);
  const { from, title, gender } = start;
  const initial = startsSentence(tokens, i) && from === i;
  const personal = from > i;
  if (!canStart(tokens, from, text, language, !initial, personal))
    return monthAt(tokens, i, text, language) ?? ordinaryAt(tokens, i, text, language);
  const extent = extentOf(tokens, from, text, language, personal);
  if (extent === null) return null;
  const { to, parts } = extent;
  const spelled = acronymEnd(tokens, from, to, text);
  if (spelled > to && title === null)
    return mention(
      tokens,
      text,
      from,
      spelled,
      named('organization', articleGender(tokens[from - 1] ?? null)),
      null,
      null,
    );
  if (title === null && !language.headFirst && parts > 1 && hasMan(tokens, from, to))
    return mention(tokens, text, from, to, named('organization', 0), null, null);
  const word = isCommonWord(tokens[from] as Token);
  if (parts === 1 && title === null && !language.headFirst && !word && opensPost(tokens, to)) {
    // “Agriculture | Minister Ana Ruiz”: what a minister is of.
    if (isOfFieldHead(tokens, from, to, language)) return null;
    return mention(tokens, text, from, to, named('organization', 0), null, null);
  }
  const run: Run = { tokens, text, language, from, to, parts, title, gender, personal, initial, titleCase };
  const typed = typeOf(run);
  if (typed === null) return null;
  if (typed.skip > 0) return runAt(tokens, from + typed.skip, text, language, titleCase);
  const end = typed.type === 'organization' ? wordsEnd(tokens, from, to, language) : to;
  return mention(tokens, text, from, end, typed, title, null);
}

/** Where the noun for somebody's relative or friend stands beside which a first name stands alone, be it a word of English as well; or -1. */
function relativeBeside(tokens: readonly Token[], i: number): number {
  const { tags, letterCase } = tokens[i] as Token;
  if ((tags & Tag.FirstName) === 0 || letterCase !== Case.Capital) return -1;
  const next = itemAt(tokens, i + 1);
  if (next !== undefined && isNamePart(next)) return -1;
  const comma = itemAt(tokens, i - 1)?.kind === Kind.Comma;
  const before = comma ? i - 2 : i - 1;
  const closed = comma ? next?.kind !== Kind.Word : (tags & Tag.Calendar) === 0;
  if (closed && isRelative(itemAt(tokens, before)) && ownerBefore(tokens, before)) return before;
  // “Mark, her elder brother”
  if (next?.kind !== Kind.Comma || !OWNERS.has(itemAt(tokens, i + 2)?.form ?? '')) return -1;
  for (let k = i + 3; k < i + 6; k++) if (isRelative(itemAt(tokens, k))) return k;
  return -1;
}

function isRelative(noun: Token | undefined): boolean {
  if (noun === undefined || noun.name >= 0 || noun.letterCase !== Case.Lower) return false;
  return noun.word?.noun === 'person' && noun.word.number !== Num.Plural;
}

/** Whether a possessive opens the phrase of the noun at k. */
function ownerBefore(tokens: readonly Token[], k: number): boolean {
  for (let i = k - 1; i >= 0 && k - i < 4; i--) {
    const { form, tags, kind, name } = tokens[i] as Token;
    if (form === "'s" || OWNERS.has(form)) return true;
    if (kind !== Kind.Word || name >= 0 || (tags & (Tag.Verb | Tag.Preposition | Tag.Determiner)) !== 0) return false;
  }
  return false;
}

const OWNERS = new Set(['his', 'her', 'their', 'my', 'our']);

/** “Los Angeles County Sheriff's Department”, “San Francisco Department of Health” */
function bodyEnd(tokens: readonly Token[], from: number, language: Language): number {
  const end = capitalsEnd(tokens, from);
  return end < tokens.length ? linkedEnd(tokens, from, end, language, false) : end;
}

/** “Santa Rosa”, “Los Gatos”: the end of the name of a town whose first word says so, or `i`. */
function townEnd(tokens: readonly Token[], i: number, { headFirst, actors }: Language): number {
  const { form, letterCase } = tokens[i] as Token;
  if (headFirst || letterCase !== Case.Capital || !actors.townPrefixes.has(form)) return i;
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  // “Carmen | Santa Rosa”
  if (before !== undefined && isNamePart(before) && (before.tags & Tag.Determiner) === 0 && !startsSentence(tokens, i))
    return i;
  return next !== undefined && isNamePart(next) && next.form !== 'claus' ? i + 2 : i;
}

/** ““We got him,” | Baker said”: a trade with a capital that no article explains; somebody's if the article names him in full. */
function surnameAt(tokens: readonly Token[], i: number, text: string, language: Language): NameMention | null {
  const token = tokens[i] as Token;
  if (language.headFirst || token.letterCase !== Case.Capital || token.word?.noun !== 'role') return null;
  if ((token.tags & Tag.Adjective) !== 0 || token.word.number === 2) return null;
  const before = tokens[i - 1];
  // “Secretary | of State Ann Ruiz”, “Mr. | Chairman”, but “King said”, “Ms King said”
  const addressed = tokens[i + 1]?.kind === Kind.Word || ((before?.tags ?? 0) & Tag.Title) !== 0;
  const cue = itemAt(tokens, i - 2);
  const speaking = speaks(tokens, i + 1) || (cue !== undefined && reports(cue));
  if ((token.tags & Tag.Title) !== 0 && addressed && !speaking) return null;
  if (before !== undefined && (before.tags & (Tag.Determiner | Tag.Adjective)) !== 0) return null;
  if (startsSentence(tokens, i) && !speaks(tokens, i + 1)) return null;
  // “Cllr | Chaplain said”
  if (before !== undefined && (before.tags & Tag.Title) !== 0 && isTitle(before, text, language))
    return mention(tokens, text, i, i + 1, named('person', before.word?.gender ?? 0), before.form, null);
  return mention(tokens, text, i, i + 1, named('unknown', 0, true, true), null, null);
}

/** “Ruth May left. | May said”: a month where none fits; somebody's if the article names him in full. */
function monthAt(tokens: readonly Token[], i: number, text: string, language: Language): NameMention | null {
  const token = tokens[i] as Token;
  if (language.headFirst || !MONTHS.has(token.form) || token.letterCase !== Case.Capital) return null;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  const dated = Tag.Preposition | Tag.Determiner | Tag.Adjective | Tag.Calendar;
  const told = before?.form === 'to' && itemAt(tokens, i - 2)?.form === 'according' && next?.kind !== Kind.Word;
  if (before !== undefined && !told && (before.kind === Kind.Number || (before.tags & dated) !== 0)) return null;
  if (next === undefined || next.kind === Kind.Number || isNamePart(next)) return null;
  return mention(tokens, text, i, i + 1, named('unknown', 0, true, true), null, null);
}

/** “Ann Long left. | Long said”, “Ann French … | French said”: an adjective with a capital that speaks alone; somebody's if the article names him in full. */
function ordinaryAt(tokens: readonly Token[], i: number, text: string, language: Language): NameMention | null {
  const { tags, letterCase } = tokens[i] as Token;
  if (language.headFirst || letterCase !== Case.Capital || (tags & (Tag.Adjective | Tag.Demonym)) === 0) return null;
  const before = itemAt(tokens, i - 1);
  const apart = Tag.Determiner | Tag.Adjective | Tag.Number | Tag.Preposition;
  if (before !== undefined && (before.tags & apart) !== 0 && before.form !== 'to') return null;
  const next = itemAt(tokens, i + 1);
  const speaking = speaks(tokens, i + 1);
  const closed = !startsSentence(tokens, i) && (next === undefined || next.kind !== Kind.Word);
  return speaking || closed ? mention(tokens, text, i, i + 1, named('unknown', 0, true, true), null, null) : null;
}

/** “Ann | Long”, “Tom | Just”: an adverb with a capital behind a first name, which no word with a capital follows; “Kim Jong | Un”, “Hendrik | Vos”: any word in French. */
function isAdverbialSurname(tokens: readonly Token[], k: number, { headFirst }: Language): boolean {
  const { tags, letterCase } = tokens[k] as Token;
  const next = itemAt(tokens, k + 1);
  if (headFirst) return letterCase === Case.Capital && (next === undefined || !isNamePart(next));
  const grammar = Tag.Determiner | Tag.Preposition | Tag.Coordinator | Tag.Subordinator | Tag.Relative | Tag.Negation;
  if (headFirst || letterCase !== Case.Capital || (tags & Tag.Adverb) === 0 || (tags & grammar) !== 0) return false;
  return next === undefined || !isNamePart(next);
}

/** Months that are surnames. */
const MONTHS = new Set(['may', 'march', 'june', 'august']);

/** “Ruth | May met”, but “Ruth | May 3”: the month or the modal at k behind a first name is his surname. */
function isSurname(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  return MONTHS.has((tokens[k] as Token).form) && next !== undefined && next.kind !== Kind.Number && !isNamePart(next);
}

/** Titles and capitalised functions stand before the name and are no part of it (“Sen.”, “President”, “Mayor”). Null where no name follows. */
function behindTitles(
  tokens: readonly Token[],
  i: number,
  text: string,
  language: Language,
): { readonly from: number; readonly title: string | null; readonly gender: number } | null {
  let from = i;
  let token = tokens[i] as Token;
  if (isNumeral(token, text)) return null;
  let title: string | null = null;
  let gender = 0;
  while (
    isNamePart(token) &&
    (isTitle(token, text, language) || isOpeningPerson(tokens, from, language) || isOffice(tokens, from)) &&
    from + 1 < tokens.length &&
    !((token.tags & Tag.Adjective) !== 0 && opensBody(tokens, from, text, language)) // “the International Maritime Organization”
  ) {
    if (isProTem(tokens, from + 1)) from += 2;
    const next = tokens[from + 1];
    // “Cook | County”
    if (next?.form === 'county' && isNamePart(next)) break;
    // “coach | Dean Mallory”, but “Dean | Nora Hill”
    if (
      next !== undefined &&
      (token.tags & Tag.FirstName) !== 0 &&
      isNamePart(next) &&
      (next.tags & Tag.FirstName) === 0
    )
      break;
    const particle = next !== undefined && (token.tags & Tag.Title) !== 0 && particlesBefore(tokens, from + 1);
    if (next === undefined || !(isNamePart(next) || particle) || next.kind !== Kind.Word) {
      // “le MR”: no “Mr”
      const acronym = language.headFirst && from === i && token.letterCase === Case.Upper && token.word?.noun === null;
      return acronym && token.end - token.start > 1 ? { from, title: null, gender: 0 } : null;
    }
    title = token.form;
    gender |= token.word?.gender ?? 0;
    from++;
    token = next;
    if (opensField(tokens, from, text, language)) token = tokens[++from] as Token;
  }
  return { from, title, gender };
}

/** “Deputy | Police Chief Mark Coil”, “Deputy | Senate President Ana Ruiz”: whether the word at k is what the title behind it is of. */
function opensField(tokens: readonly Token[], k: number, text: string, language: Language): boolean {
  const field = tokens[k] as Token;
  const post = tokens[k + 1];
  const name = tokens[k + 2];
  if (language.headFirst || post === undefined || name === undefined || !isNamePart(post) || !isNamePart(name))
    return false;
  const word = isCommonWord(field) && (field.tags & NAME_TAGS) === 0;
  return word && !isTitle(field, text, language) && isTitle(post, text, language);
}

/**
 * Whether a name can start with the word at `from`.
 * @param strong whether nothing but a name explains its capital
 */
function canStart(
  tokens: readonly Token[],
  from: number,
  text: string,
  language: Language,
  strong: boolean,
  titled: boolean,
): boolean {
  const token = tokens[from] as Token;
  // “ENTRAÎNEUR DE L'AS SAINT-ÉTIENNE”: among capitals they are small words.
  if (
    (token.tags & Tag.NameParticle) !== 0 &&
    token.letterCase === Case.Upper &&
    tokens[from - 1]?.letterCase === Case.Upper
  )
    return false;
  // “Justices | A.K. Nambiar and Ana Ruiz”
  if (!language.headFirst && token.word?.noun === 'role' && opensTitle(tokens, from, text, language) && !titled)
    if (token.word.number === Num.Plural) return false;
  if (isFunctionWord(token, strong) || opensRole(tokens, from) || isVice(tokens, from)) return false;
  if (isKindOfBody(tokens, from, language)) return false;
  // “Faut|-il partir ?”: a verb before its pronoun.
  const pronoun = tokens[from + 1];
  if ((token.tags & Tag.Verb) !== 0 && pronoun?.form.startsWith('-') === true && pronoun.kind === Kind.Word)
    return false;
  // “According to …”, “Selon …”: the first word of a cue phrase.
  if (!strong && token.word === null && token.entry?.phrases != null) return false;
  if (isBareCalendar(token) && !(titled && isSurname(tokens, from)) && !isMonthlyName(tokens, from, language))
    return false;
  if (isCompoundAdjective(token, text, language)) return false;
  // “the Dane”: no first name
  const articled = itemAt(tokens, from - 1)?.form === 'the' && token.word?.noun === 'person';
  const national = (token.tags & Tag.Demonym) !== 0 && ((token.tags & NAME_TAGS) === 0 || articled);
  return !national || isCompound(token, text) || opensBody(tokens, from, text, language);
}

/** “l'| ONG Sea-Watch”: a kind of body in capitals, before its name. */
function isKindOfBody(tokens: readonly Token[], from: number, { headFirst, actors }: Language): boolean {
  const { letterCase, form } = tokens[from] as Token;
  const next = tokens[from + 1];
  if (!headFirst || letterCase !== Case.Upper || next === undefined || !isNamePart(next)) return false;
  return next.spaceBefore && actors.namedBodies.has(form);
}

/** Where the name that starts at `from` ends, and of how many words it is, particles left out; null for what is no name but the field of a post. */
function extentOf(
  tokens: readonly Token[],
  from: number,
  text: string,
  language: Language,
  personal: boolean,
): { readonly to: number; readonly parts: number } | null {
  let to = titledParticlesEnd(tokens, from);
  let parts = to > from + 1 ? 2 : 1;
  let linked = false;
  const isPerson = personal || startsWithFirstName(tokens, from, text, language);
  while (to < tokens.length) {
    const t = tokens[to] as Token;
    if (t.kind === Kind.Word && isNamePart(t) && (t.spaceBefore || isElidedParticle(tokens[to - 1] as Token))) {
      if (isFunctionWord(t, true) && (t.tags & Tag.NameParticle) === 0)
        if (!isPerson || (parts > 1 && !language.headFirst) || !isAdverbialSurname(tokens, to, language)) break;
      const next = tokens[to + 1];
      // “Rift Justice | Centre”
      const head = next !== undefined && isBodyNoun(next, language);
      if (!isPerson && !language.headFirst && !head && next?.form !== "'s" && opensTitle(tokens, to, text, language)) {
        // “Transport Secretary Daniel Whitmore”: what stands before a function belongs to it.
        if (next !== undefined && isNamePart(next) && isFieldOf(tokens, from, to)) return null;
        break;
      }
      // “Coral | Chief Financial Officer Priya Nair”: a firm that is called like somebody
      if (isPerson && parts === 1 && !language.headFirst && opensPost(tokens, to)) break;
      if (isCompoundAdjective(t, text, language)) break;
      const surname = isPerson && parts === 1 && !language.headFirst && isSurname(tokens, to);
      if (isPerson && parts > 1 && isPostNominal(t, language)) break;
      // “Mistral AI”: capitals that are no verb.
      const letters = t.letterCase === Case.Upper && t.form.length > 1 && tokens[to - 1]?.letterCase === Case.Capital;
      if (!surname && !letters && (isBareCalendar(t) || isNumeral(t, text) || isAuxiliary(t) || isModal(t))) break;
      // “ministre de la Culture | Rima Kosar”: the field of a post before two words of no dictionary.
      if (!isPerson && parts === 1 && isFieldBefore(tokens, from, language)) return null;
      if (!isPerson && (t.tags & Tag.FirstName) !== 0) {
        // “Secretary of State for Health | Ann Ruiz”
        const next = itemAt(tokens, to + 1);
        if (linked && !language.headFirst && next !== undefined && isNamePart(next)) break;
        // “ministre de la Santé Anne Vidal”: the field of a post before a name.
        if (isOrdinary(tokens, from, to)) return null;
        // “le patron de Solvanex Jean Roche”: what the post is of, and who has it.
        if (parts === 1 && isOfPost(tokens, from, language)) break;
      }
      to++;
    } else {
      const nickname = isPerson && parts === 1 ? nicknameEnd(tokens, to) : to;
      if (nickname > to) {
        to = nickname;
        continue;
      }
      const end = linkedEnd(tokens, from, to, language, personal);
      if (end === to) break;
      to = end;
      linked = true;
    }
    parts++;
  }
  // A particle at the end is no part of the name.
  while (
    to > from + 1 &&
    ((tokens[to - 1] as Token).tags & Tag.NameParticle) !== 0 &&
    ((tokens[to - 1] as Token).letterCase === Case.Lower || isElidedParticle(tokens[to - 1] as Token))
  )
    to--;
  return { to, parts };
}

/** “M. | de Vos”, “Mme | d’Ornellas”: the end of the word behind the particles that a title stands before, whatever it means; else of the first word. */
function titledParticlesEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  if (particlesBefore(tokens, from)) while (!isNamePart(tokens[to] as Token)) to++;
  return to + 1;
}

/** “Gabriele D’Annunzio” */
function isElidedParticle({ tags, form }: Token): boolean {
  return (tags & Tag.NameParticle) !== 0 && form.endsWith("'");
}

/** Whether a word that is no name stands before the noun of a post that has a field: “Jal Shakti | Minister”. */
function isOfFieldHead(tokens: readonly Token[], from: number, to: number, { actors }: Language): boolean {
  return actors.fieldHeads.has((tokens[to] as Token).form) && ((tokens[from] as Token).tags & NAME_TAGS) === 0;
}

/** Whether the word at k opens a post in capitals that somebody's first name follows. */
function opensPost(tokens: readonly Token[], k: number): boolean {
  let i = k;
  // “Austin | Police Chief Ann Ruiz”
  while (
    isPost(tokens[i]) ||
    (i > k && isOffice(tokens, i)) ||
    (SERVICES.has(tokens[i]?.form ?? '') && isPost(tokens[i + 1]))
  )
    i++;
  return i > k && ((tokens[i]?.tags ?? 0) & Tag.FirstName) !== 0;
}

/** “West Ham | boss Sam Allard”: what a post in small letters, and a name behind it, belongs to. */
function hasMan(tokens: readonly Token[], from: number, to: number): boolean {
  const post = tokens[to];
  const kind = post?.word?.noun;
  if (post === undefined || (kind !== 'role' && kind !== 'person')) return false;
  if (post.letterCase !== Case.Lower || post.word?.number === 2) return false;
  return (
    ((tokens[from] as Token).tags & Tag.FirstName) === 0 &&
    ((tokens[to + 1]?.tags ?? 0) & Tag.FirstName) !== 0 &&
    isNamePart(tokens[to + 1] as Token)
  );
}

function isPost(token: Token | undefined): boolean {
  return token?.word?.noun === 'role' && (token.tags & Tag.FirstName) === 0 && token.letterCase === Case.Capital;
}

/** Whether the name starts with a first name, and not with a state that is one too (“Georgia Governor Brian Kemp”). */
function startsWithFirstName(tokens: readonly Token[], from: number, text: string, language: Language): boolean {
  const { tags } = tokens[from] as Token;
  if ((tags & Tag.FirstName) === 0 || tokens[from + 1]?.form === 'county') return false;
  const next = tokens[from + 2];
  const state =
    (tags & Tag.Place) !== 0 &&
    (((next?.tags ?? 0) & Tag.FirstName) !== 0 || next?.form === 'of') &&
    opensTitle(tokens, from + 1, text, language);
  return !state;
}

/** The end of a word that small words or signs at `to` tie to the name, else `to`. */
function linkedEnd(tokens: readonly Token[], from: number, to: number, language: Language, personal: boolean): number {
  const { form, kind } = tokens[to] as Token;
  const next = tokens[to + 1];
  // “International Longshoremen's | Association”, “Transport Workers' | Union”, “Architects' | Journal”: a body whose name has a possessive in it.
  const owner = !personal && (form === "'s" || (form === "'" && kind === Kind.Other));
  if (owner && next !== undefined && isNamePart(next) && (isBodyNoun(next, language) || PAPERS.has(next.form)))
    return isOfMany(tokens, to) || language.nouns.sites.has(next.form) ? to + 2 : to;
  if (form === '&' && next !== undefined && isNamePart(next)) return to + 2;
  if (!language.headFirst && (form === 'and' || kind === Kind.Comma)) return listedEnd(tokens, from, to, language);
  const field = language.headFirst ? to : fieldEnd(tokens, to, language);
  if (field > to) return field;
  // “Staffan de Mistura”: no word of English
  const particle = !language.headFirst && PARTICLES.has(form) && (tokens[to] as Token).letterCase === Case.Lower;
  if (particle && next !== undefined && isNamePart(next) && to === from + 1) return to + 2;
  return particleEnd(tokens, to, from, personal);
}

/** “Longshoremen | 's”, “St Luke | 's”, but “Obama | 's Cabinet”: whether the possessive at k is of a word of the language or a saint. */
function isOfMany(tokens: readonly Token[], k: number): boolean {
  const owner = tokens[k - 1] as Token;
  return (owner.tags & Tag.Noun) !== 0 || SAINTS.has(itemAt(tokens, k - 2)?.form ?? '');
}

const PARTICLES = new Set(['de', 'du', 'la', 'y']);

/** What a town's posts are of. */
const SERVICES = new Set(['police', 'fire', 'city', 'county', 'school']);
