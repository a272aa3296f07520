/** Where a run of capitalised words that is a name ends. */
import { SERVICES } from '../../language/en/services';
import { OF_FAMILIES, SAINTS } from '../../language/name-particles';
import { HELD_BY_FIRMS, UNMISTAKABLE_POSTS } from '../../language/firms';
import { HEADS_OF_PAPERS, PAPERS } from '../../language/papers';
import { type Language, Num, Tag } from '../../language/types';
import { isDeterminer, isOf } from '../../syntax/noun-phrase';
import { isOfOfficer } from '../../syntax/phrase-after';
import { isAuxiliary, isModal, nounOf } from '../../syntax/readings';
import { itemAt } from '../../text/item-at';
import { isInitialOfName } from '../../text/sentences';
import { Case, formOf, Kind, type Token } from '../../text/token';
import { isBareInitials, isMiddleInitial } from './bare-initials';
import { fieldEnd, isBodyNoun, listedEnd, opensBody } from './bodies';
import { isCommonWord, isNamePart, NAME_TAGS } from './capitalised';
import { isAdverbialSurname, isCivility, isSurname } from './surname-words';
import { isBareCalendar, isCompoundAdjective, isFunctionWord, isNumeral, isPostNominal } from './name-words';
import { nicknameEnd } from './nickname';
import { speaks } from './surroundings';
import { particleEnd, particlesBefore } from './particles';
import {
  isFieldBefore,
  isFieldOf,
  isFieldOfPost,
  isOfPost,
  isOpeningPerson,
  isOrdinary,
  isRank,
  opensTitle,
} from './titles';

/** Where the name that starts at `from` ends, and of how many words it is, particles left out; null for what is no name but the field of a post. */
export function extentOf(
  tokens: readonly Token[],
  from: number,
  text: string,
  language: Language,
  personal: boolean,
): { readonly to: number; readonly parts: number } | null {
  const isPerson = personal || startsWithFirstName(tokens, from, text, language);
  const to = titledParticlesEnd(tokens, from);
  const name: Extent = { tokens, from, text, language, isPerson, to, parts: to > from + 1 ? 2 : 1, linked: false };
  while (name.to < tokens.length) {
    const t = tokens[name.to] as Token;
    if (isInitialOfName(tokens, name.to - 1)) break;
    if (t.kind === Kind.Word && isNamePart(t) && (t.spaceBefore || isElidedParticle(tokens[name.to - 1] as Token))) {
      const step = isPerson ? ofPerson(name, t) : ofOther(name, t);
      if (step === 'field') return null;
      if (step === 'end') break;
      name.to++;
    } else {
      const nickname = isPerson && name.parts === 1 ? nicknameEnd(tokens, name.to) : name.to;
      if (nickname > name.to) {
        name.to = nickname;
        continue;
      }
      const end = linkedEnd(tokens, from, name.to, language, personal);
      if (end === name.to) break;
      name.to = end;
      name.linked = true;
    }
    name.parts++;
  }
  return { to: withoutParticle(tokens, from, name.to), parts: name.parts };
}

/** A name on its way to the right. */
interface Extent {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly text: string;
  readonly language: Language;
  /** Whether it is somebody's for certain. */
  readonly isPerson: boolean;
  /** The word that is read next. */
  to: number;
  /** How many words it has so far, particles left out. */
  parts: number;
  /** Whether a particle or a sign has joined two of them. */
  linked: boolean;
}

/** What a word makes of the name before it: a longer one, one that ends there, or the field of a post. */
type Step = 'part' | 'end' | 'field';

/** A capitalised word behind somebody's name. */
function ofPerson({ tokens, to, parts, text, language }: Extent, t: Token): Step {
  const only = parts === 1 && !language.headFirst;
  if (isFunctionWord(t, true) && (t.tags & Tag.NameParticle) === 0)
    if ((parts > 1 && !language.headFirst) || !isAdverbialSurname(tokens, to, language)) return 'end';
  // “Coral | Chief Financial Officer Priya Nair”: a firm that is called like somebody
  if (only && opensPost(tokens, to)) return 'end';
  if (isCompoundAdjective(t, text, language) || (parts > 1 && isPostNominal(t, language))) return 'end';
  if (parts > 1 && !language.headFirst && opensOwnPost(tokens, to)) return 'end';
  if ((only && isSurname(tokens, to)) || isMiddleInitial(tokens, to)) return 'part';
  return isNoName(tokens, to, text) ? 'end' : 'part';
}

/** A capitalised word behind a name that is not somebody's for certain. */
function ofOther({ tokens, from, to, parts, linked, text, language }: Extent, t: Token): Step {
  // “devant le Parlement | M. Vian”
  const behind = tokens[to + 1];
  if (language.headFirst && isCivility(t) && behind !== undefined && isNamePart(behind)) return 'end';
  if (isFunctionWord(t, true) && (t.tags & Tag.NameParticle) === 0) return 'end';
  const next = tokens[to + 1];
  // “The Burley | Republican | said”
  const partisan = tokens[from - 1]?.form === 'the' && language.actors.partisans.has(t.form);
  if (partisan && !(behind !== undefined && isNamePart(behind))) return 'end';
  // “Rift Justice | Centre”
  const head = next !== undefined && isBodyNoun(next, language);
  const titled =
    opensTitle(tokens, to, text, language) || isOpeningPerson(tokens, to, language) || isRank(tokens, to, language);
  if (!language.headFirst && !head && next?.form !== "'s" && titled)
    // “Transport Secretary Daniel Whitmore”: what stands before a function belongs to it.
    return next !== undefined && isNamePart(next) && isFieldOf(tokens, from, to) ? 'field' : 'end';
  if (isCompoundAdjective(t, text, language)) return 'end';
  if (isNoName(tokens, to, text)) return 'end';
  // “ministre de la Culture | Rima Kosar”: the field of a post before two words of no dictionary.
  if (parts === 1 && isFieldBefore(tokens, from, language)) return 'field';
  if (!language.headFirst && isFieldOfPost(tokens, from, to)) return 'field';
  // “West | Virginia Educators Alliance”
  if ((t.tags & Tag.FirstName) === 0) return 'part';
  // “Leeds Crown Court | Ann Ruiz”, “Leeds Health Board | Bob Reid”: a body and somebody of it.
  const named = !language.headFirst && !head && next !== undefined && isNamePart(next);
  // “Royal College of Nursing | Pat Reid”: what a body is for, a word of the language.
  const field = linked && isCommonWord(tokens[to - 1] as Token) && !isPost(tokens[to - 1]);
  if (named && (field || (parts > 1 && isBodyNoun(tokens[to - 1] as Token, language)))) return 'end';
  if (opensBody(tokens, from, text, language)) return 'part';
  // “Secretary of State for Health | Ann Ruiz”
  if (linked && !language.headFirst && next !== undefined && isNamePart(next)) return 'end';
  // “ministre de la Santé Anne Vidal”: the field of a post before a name; but “Naveed Sharif” only looks like a participle.
  const whole = next !== undefined && isNamePart(next) && next.spaceBefore;
  if (isOrdinary(tokens, from, to, whole)) return 'field';
  // “le patron de Solvanex Jean Roche”: what the post is of, and who has it.
  return parts === 1 && isOfPost(tokens, from, language) ? 'end' : 'part';
}

/** A day, a number or an auxiliary with a capital; not “Mistral AI”, whose capitals are no verb. */
function isNoName(tokens: readonly Token[], k: number, text: string): boolean {
  const t = tokens[k] as Token;
  if (t.letterCase === Case.Upper && t.form.length > 1 && tokens[k - 1]?.letterCase === Case.Capital) return false;
  return isBareCalendar(t) || isNumeral(t, text) || isAuxiliary(t) || isModal(t);
}

/** The end of [from, to) without the particles that close it, which are no part of a name. */
function withoutParticle(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  for (; end > from + 1; end--) {
    const last = tokens[end - 1] as Token;
    if ((last.tags & Tag.NameParticle) === 0 || !(last.letterCase === Case.Lower || isElidedParticle(last))) break;
  }
  return end;
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
export function isOfFieldHead(tokens: readonly Token[], from: number, to: number, { actors }: Language): boolean {
  return actors.fieldHeads.has((tokens[to] as Token).form) && ((tokens[from] as Token).tags & NAME_TAGS) === 0;
}

/** Whether the word at k opens a post in capitals that somebody's first name follows. */
export function opensPost(tokens: readonly Token[], k: number): boolean {
  let i = k;
  // “Austin | Police Chief Ann Ruiz”
  while (
    isPost(tokens[i]) ||
    (i > k && isOfOfficer(tokens, i)) ||
    (SERVICES.has(tokens[i]?.form ?? '') && isPost(tokens[i + 1]))
  )
    i++;
  return i > k && ((tokens[i]?.tags ?? 0) & Tag.FirstName) !== 0;
}

/** “West Ham | boss Sam Allard”: what a post in small letters, and a name behind it, belongs to. */
export function hasMan(tokens: readonly Token[], from: number, to: number): boolean {
  const post = tokens[to];
  const kind = post?.word?.noun;
  if (post === undefined || (kind !== 'role' && kind !== 'person')) return false;
  if (post.letterCase !== Case.Lower || post.word?.number === Num.Plural) return false;
  return (
    ((tokens[from] as Token).tags & Tag.FirstName) === 0 &&
    ((tokens[to + 1]?.tags ?? 0) & Tag.FirstName) !== 0 &&
    isNamePart(tokens[to + 1] as Token)
  );
}

/** “Ann Orr | Medical Director for …”, “Ann Orr | President of …”: whether capitals at k are somebody's post, what it is of behind them, and no family name. */
function opensOwnPost(tokens: readonly Token[], k: number): boolean {
  let end = k;
  while (end - k < LONGEST_POST && isWordOfPost(tokens[end])) end++;
  const post = itemAt(tokens, end - 1);
  if (end === k || post?.word?.noun !== 'role' || !OF_POST.has(tokens[end]?.form ?? '')) return false;
  return end - k > 1 || UNMISTAKABLE_POSTS.has(post.form);
}

/** What a post is of stands behind one of these. */
const OF_POST: ReadonlySet<string> = new Set(['of', 'for', 'at']);

const LONGEST_POST = 4;

function isWordOfPost(token: Token | undefined): boolean {
  if (token === undefined || token.letterCase !== Case.Capital || (token.tags & NAME_TAGS) !== 0) return false;
  return isCommonWord(token);
}

function isPost(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    nounOf(token) === 'role' &&
    (token.tags & Tag.FirstName) === 0 &&
    token.letterCase === Case.Capital
  );
}

/** Whether the name starts with a first name, and not with a state that is one too (“Georgia Governor Brian Kemp”). */
function startsWithFirstName(tokens: readonly Token[], from: number, text: string, language: Language): boolean {
  if (isBareInitials(tokens, from, language)) return true;
  const { tags } = tokens[from] as Token;
  if ((tags & Tag.FirstName) === 0 || formOf(tokens[from + 1]) === 'county') return false;
  const next = tokens[from + 2];
  const state =
    (tags & Tag.Place) !== 0 &&
    (((next?.tags ?? 0) & Tag.FirstName) !== 0 || next?.form === 'of') &&
    opensTitle(tokens, from + 1, text, language);
  return !state;
}

/** The end of a word that small words or signs at `to` tie to the name, else `to`. */
export function linkedEnd(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
  personal: boolean,
): number {
  const { form, kind } = tokens[to] as Token;
  const next = tokens[to + 1];
  // “International Longshoremen's | Association”, “Transport Workers' | Union”, “Architects' | Journal”: a body whose name has a possessive in it.
  const owner = !personal && (form === "'s" || (form === "'" && kind === Kind.Other));
  if (owner && next !== undefined && isNamePart(next) && (isBodyNoun(next, language) || PAPERS.has(next.form)))
    return isOfMany(tokens, to) || language.nouns.sites.has(next.form) ? to + 2 : to;
  if (form === '&' && next !== undefined && isNamePart(next)) return to + 2;
  if (form === 'and' && to === from + 1 && isPartnership(tokens, from, to, language)) return to + 2;
  if (!language.headFirst && (form === 'and' || kind === Kind.Comma)) return listedEnd(tokens, from, to, language);
  const field = language.headFirst ? to : fieldEnd(tokens, to, language);
  if (field > to) return field;
  // “Staffan de Mistura”: no word of English
  const particle = !language.headFirst && OF_FAMILIES.has(form);
  if (particle && next !== undefined && isNamePart(next) && to === from + 1) return to + 2;
  return paperEnd(tokens, to, language) || particleEnd(tokens, to, from, language, personal);
}

/** “retailer | Marks and Spencer|”, “law firm | Smith and Orr|”: whether two words joined by “and” are one firm's name, by the noun for one right before them. */
function isPartnership(tokens: readonly Token[], from: number, and: number, language: Language): boolean {
  const noun = itemAt(tokens, from - 1);
  const second = tokens[and + 1];
  const next = tokens[and + 2];
  if (noun === undefined || noun.word?.number === Num.Plural || second?.letterCase !== Case.Capital) return false;
  if (next !== undefined && isNamePart(next)) return false;
  // “the company Smith and Orr | founded”
  if (next !== undefined && (next.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && !speaks(tokens, and + 2)) return false;
  const trade = language.actors.namedBodies.has(noun.form) || HELD_BY_FIRMS.has(noun.form);
  return !language.headFirst && trade && noun.name < 0 && ((second.tags & NAME_TAGS) | Tag.FirstName) === Tag.FirstName;
}

/** “La Voix | de Lens”, “Le Courrier | de l'Ouest”: behind the place in the name of a French paper whose noun ends before the link at `to`, or 0. */
function paperEnd(tokens: readonly Token[], to: number, { headFirst }: Language): number {
  const noun = tokens[to - 1] as Token;
  if (!headFirst || noun.letterCase !== Case.Capital || !HEADS_OF_PAPERS.has(noun.form)) return 0;
  if (!isOf(tokens[to] as Token) || itemAt(tokens, to - 2)?.letterCase !== Case.Capital) return 0;
  const place = isDeterminer(tokens[to + 1] ?? noun) ? to + 2 : to + 1;
  const name = tokens[place];
  return name !== undefined && isNamePart(name) ? place + 1 : 0;
}

/** “Longshoremen | 's”, “St Luke | 's”, but “Obama | 's Cabinet”: whether the possessive at k is of a word of the language or a saint. */
function isOfMany(tokens: readonly Token[], k: number): boolean {
  const owner = tokens[k - 1] as Token;
  return (owner.tags & Tag.Noun) !== 0 || SAINTS.has(itemAt(tokens, k - 2)?.form ?? '');
}
