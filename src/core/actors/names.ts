import type { ActorType, Span } from '../analysis';
import { isDeterminer, isOf } from '../syntax/noun-phrases';
import { Tag, type KnownName, type Language } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { isAuxiliary, isModal } from '../syntax/tagger';
import { codesOf } from '../text/codes';
import { StretchTable } from '../text/stretch-table';
import { foldName } from './fold';
import {
  articleGender,
  isCommonWord,
  isCompound,
  NAME_TAGS,
  isNamePart,
  named,
  speaks,
  typeOf,
  type NameType,
  type Run,
} from './name-type';

/** A name as printed once. Token indices [from, to); offsets into the unit's text. */
export interface NameMention extends Span {
  readonly from: number;
  readonly to: number;
  /** What it names as far as the place itself tells; 'unknown' is settled over the document. */
  readonly type: ActorType | 'unknown';
  /** A single word whose capital may have another cause (start of a sentence, headline): a name only if the document confirms it. */
  readonly weak: boolean;
  /** A word of the language, or formed like one. */
  readonly common: boolean;
  /** Gender bits from first name, title or role; 0 unknown. */
  readonly gender: number;
  /** Folded words, titles left out: ["jens", "stoltenberg"]. */
  readonly words: readonly string[];
  /** What two mentions of one name have in common: the listed name, else the folded words. */
  readonly key: string;
  /** Title before it (“M.”, “Sen.”) or null. */
  readonly title: string | null;
  readonly known: KnownName | null;
}

/**
 * Finds the names of a unit and marks their tokens (`Token.name`).
 * @param heading in a title where most words have capitals, capitals say nothing
 */
export function findNames(tokens: readonly Token[], text: string, language: Language, heading = false): NameMention[] {
  const names: NameMention[] = [];
  const titleCase = heading && isTitleCase(tokens);
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i] as Token;
    if (token.kind !== Kind.Word || token.letterCase === Case.Lower) {
      i++;
      continue;
    }
    const mention = knownAt(tokens, i, text, language) ?? runAt(tokens, i, text, language, titleCase);
    if (mention === null) {
      i++;
      continue;
    }
    for (let k = mention.from; k < mention.to; k++) (tokens[k] as Token).name = names.length;
    names.push(mention);
    i = mention.to;
  }
  return names;
}

function knownAt(tokens: readonly Token[], i: number, text: string, language: Language): NameMention | null {
  const listed = (tokens[i] as Token).entry?.names;
  if (!listed) return null;
  for (const { forms, printed, known, capitals } of listed) {
    if (!matches(tokens, i, forms)) continue;
    const to = i + forms.length;
    // “Paris Hilton”, “Washington Irving”: a longer capitalised run is read as a run.
    const next = tokens[to];
    if (
      forms.length === 1 &&
      next !== undefined &&
      isNamePart(next) &&
      next.letterCase === Case.Capital &&
      next.spaceBefore &&
      known.type !== 'organization'
    ) {
      const first = tokens[i] as Token;
      if ((first.tags & Tag.FirstName) !== 0) continue;
      if (next.word === null) continue;
      // “Kansas Department of Health”, “Oakton Police Department”: a place in the name of a body.
      if (opensBody(tokens, i, text, language)) continue;
    }
    const single = tokens[i] as Token;
    // “La Tribune de Nivgorod”, “L'Équipe de France”: another one than the listed.
    const local = known.type === 'organization' && language.headFirst ? localEnd(tokens, i, to) : to;
    if (local > to) {
      const gender = articleGender(tokens[i] ?? null);
      return mention(tokens, text, i + 1, local, named('organization', gender), null, null);
    }
    // A short listed name that is also a common word needs its capitals (“Le Point”, “US”).
    if (
      forms.length === 1 &&
      known.type === 'organization' &&
      printed === printed.toUpperCase() &&
      printed.length > 1 &&
      single.letterCase !== Case.Upper
    )
      continue;
    if (forms.length > 1 && !capitalsAgree(tokens, i, to, capitals, language)) continue;
    // A listed name that is a word as well, at the start of a sentence: “Target audiences …”, “Total des ventes”.
    const weak =
      forms.length === 1 &&
      single.letterCase === Case.Capital &&
      startsSentence(tokens, i) &&
      isCommonWord(single) &&
      !speaks(tokens, to);
    // “The Guardian” is printed without its article elsewhere.
    const from = forms.length > 1 && forms[0] === 'the' ? i + 1 : i;
    const gender = known.type === 'organization' ? articleGender(tokens[i - 1] ?? null) : 0;
    return mention(tokens, text, from, to, named(known.type, gender, weak, weak), null, known);
  }
  return null;
}

const LISTED_ARTICLES = new Set(['le', 'la', "l'"]);

/** Behind “de” and the name of a place after a listed name of an article and a noun; `to` where none follows. */
function localEnd(tokens: readonly Token[], i: number, to: number): number {
  const link = tokens[to]?.form;
  const place = tokens[to + 1];
  if (to - i !== 2 || !LISTED_ARTICLES.has((tokens[i] as Token).form) || place === undefined) return to;
  if ((link !== 'de' && link !== "d'" && link !== 'du') || place.letterCase === Case.Lower || !isNamePart(place))
    return to;
  if ((place.tags & (Tag.FirstName | Tag.Calendar | Tag.Title)) !== 0) return to;
  // “Le Monde de Paul Arnaud” is the listed one.
  const next = tokens[to + 2];
  return next !== undefined && isNamePart(next) && next.letterCase === Case.Capital && next.spaceBefore ? to : to + 2;
}

/** The last or first content word of a listed name must be written with a capital as the listed name is. */
function capitalsAgree(
  tokens: readonly Token[],
  from: number,
  to: number,
  capitals: number,
  language: Language,
): boolean {
  if (capitals <= 1) return true;
  let printed = 0;
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    if (t.letterCase !== Case.Lower) printed += t.form.includes('-') && language.id === 'fr' ? 2 : 1;
  }
  return printed >= 2;
}

function matches(tokens: readonly Token[], i: number, forms: readonly string[]): boolean {
  if (i + forms.length > tokens.length) return false;
  for (let k = 0; k < forms.length; k++) if ((tokens[i + k] as Token).form !== forms[k]) return false;
  return true;
}

const FUNCTION =
  Tag.Function |
  Tag.Determiner |
  Tag.Preposition |
  Tag.SubjectPronoun |
  Tag.ObjectPronoun |
  Tag.NominalPronoun |
  Tag.Relative |
  Tag.Coordinator |
  Tag.Subordinator |
  Tag.Negation;

/** “Tech Layoffs: What We Know So Far”: most words of the title have capitals. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let small = 0;
  for (const token of tokens) {
    if (token.kind !== Kind.Word || token.end - token.start < 4) continue;
    if (token.letterCase === Case.Lower) small++;
    else capitals++;
  }
  return capitals > 1 && capitals > 2 * small;
}

/** Whether the token starts a sentence, a quotation, a heading or a line, so that its capital says nothing. */
export function startsSentence(tokens: readonly Token[], i: number): boolean {
  if (i === 0) return true;
  const p = tokens[i - 1] as Token;
  switch (p.kind) {
    case Kind.Stop:
    case Kind.OpenMark:
    case Kind.Break:
    case Kind.Dash:
    case Kind.Colon:
      return true;
    case Kind.CloseMark:
      return i > 1 && (tokens[i - 2] as Token).kind === Kind.Stop;
    case Kind.Other:
      return i === 1;
    default:
      return false;
  }
}

/** A run of capitalised words from i, read as a name, or null. */
function runAt(
  tokens: readonly Token[],
  i: number,
  text: string,
  language: Language,
  titleCase: boolean,
): NameMention | null {
  let from = i;
  const initial = startsSentence(tokens, i);
  let token = tokens[i] as Token;
  if (isNumeral(token, text)) return null;
  let title: string | null = null;
  let gender = 0;
  let personal = false;
  // Titles and capitalised functions stand before the name and are no part of it (“Sen.”, “President”, “Mayor”).
  while (
    isNamePart(token) &&
    isTitle(token, text, language) &&
    from + 1 < tokens.length &&
    !((token.tags & Tag.Adjective) !== 0 && opensBody(tokens, from, text, language)) // “the International Maritime Organization”
  ) {
    if (isProTem(tokens, from + 1)) from += 2;
    const next = tokens[from + 1];
    if (next === undefined) return null;
    const particle = (token.tags & Tag.Title) !== 0 && particlesBefore(tokens, from + 1);
    if (!(isNamePart(next) || particle) || next.kind !== Kind.Word) return null;
    title = token.form;
    gender |= token.word?.gender ?? 0;
    personal = true;
    from++;
    token = next;
  }
  const strongStart = from > i || !initial;
  // “ENTRAÎNEUR DE L'AS SAINT-ÉTIENNE”: among capitals they are small words.
  if (
    (token.tags & Tag.NameParticle) !== 0 &&
    token.letterCase === Case.Upper &&
    tokens[from - 1]?.letterCase === Case.Upper
  )
    return null;
  if (isFunctionWord(token, strongStart) || opensRole(tokens, from)) return null;
  // “According to …”, “Selon …”: the first word of a cue phrase.
  if (!strongStart && token.word === null && token.entry?.phrases != null) return null;
  if ((isBareCalendar(token) && !isMonthlyName(tokens, from)) || isCompoundAdjective(token, text, language))
    return null;
  if (
    (token.tags & Tag.Demonym) !== 0 &&
    (token.tags & NAME_TAGS) === 0 &&
    !isCompound(token, text) &&
    !opensBody(tokens, from, text, language)
  )
    return null;
  let to = from + 1;
  let parts = 1;
  // “Georgia Governor Brian Kemp”: a state that is a first name too.
  const state =
    (token.tags & Tag.Place) !== 0 &&
    (((tokens[to + 1]?.tags ?? 0) & Tag.FirstName) !== 0 || tokens[to + 1]?.form === 'of') &&
    opensTitle(tokens, to, text, language);
  let firstName = (token.tags & Tag.FirstName) !== 0 && !state;
  while (to < tokens.length) {
    const t = tokens[to] as Token;
    if (t.kind === Kind.Word && isNamePart(t) && t.spaceBefore) {
      if (isFunctionWord(t, true) && (t.tags & Tag.NameParticle) === 0) break;
      if (
        !language.headFirst &&
        !firstName &&
        !personal &&
        tokens[to + 1]?.form !== "'s" &&
        opensTitle(tokens, to, text, language)
      ) {
        // “Transport Secretary Daniel Whitmore”: what stands before a function belongs to it.
        const next = tokens[to + 1];
        if (next !== undefined && isNamePart(next) && isFieldOf(tokens, from, to)) return null;
        break;
      }
      if (isCompoundAdjective(t, text, language)) break;
      if (isBareCalendar(t) || isNumeral(t, text) || isAuxiliary(t) || isModal(t)) break;
      if (!firstName && !personal && (t.tags & Tag.FirstName) !== 0 && isOrdinary(tokens, from, to)) {
        // “ministre de la Santé Anne Vidal”: the field of a post before a name.
        return null;
      }
      // “le patron de Solvanex Jean Roche”: what the post is of, and who has it.
      if (parts === 1 && !firstName && !personal && (t.tags & Tag.FirstName) !== 0 && isOfPost(tokens, from, language))
        break;
      firstName ||= (t.tags & Tag.FirstName) !== 0 && parts === 0;
      to++;
      parts++;
      continue;
    }
    // “International Longshoremen's Association”: a body whose name has a possessive in it.
    const body = tokens[to + 1];
    if (t.form === "'s" && body !== undefined && isNamePart(body) && body.word?.noun === 'organization') {
      to += 2;
      parts++;
      continue;
    }
    if (t.form === '&' && to + 1 < tokens.length && isNamePart(tokens[to + 1] as Token)) {
      to += 2;
      parts++;
      continue;
    }
    const field = language.headFirst ? to : fieldEnd(tokens, to, language);
    if (field > to) {
      to = field;
      parts++;
      continue;
    }
    const particle = particleEnd(tokens, to, from, personal);
    if (particle > to) {
      to = particle;
      parts++;
      continue;
    }
    break;
  }
  // A particle at the end is no part of the name.
  while (
    to > from + 1 &&
    ((tokens[to - 1] as Token).tags & Tag.NameParticle) !== 0 &&
    (tokens[to - 1] as Token).letterCase === Case.Lower
  )
    to--;
  const spelled = acronymEnd(tokens, from, to, text);
  if (spelled > to && title === null) {
    const gender = articleGender(tokens[from - 1] ?? null);
    return mention(tokens, text, from, spelled, named('organization', gender), null, null);
  }
  const run: Run = {
    tokens,
    text,
    language,
    from,
    to,
    parts,
    title,
    gender,
    personal,
    initial: initial && from === i,
    titleCase,
  };
  const typed = typeOf(run);
  if (typed === null) return null;
  if (typed.skip > 0) return runAt(tokens, from + typed.skip, text, language, titleCase);
  return mention(tokens, text, from, to, typed, title, null);
}

/** A spelled-out name is no longer than this many tokens. */
const LONGEST_SPELLED = 12;

/** “Agence régionale de santé (ARS)”: the bracket of an acronym whose letters are the initials of the words from `from` on, else -1. */
function acronymEnd(tokens: readonly Token[], from: number, to: number, text: string): number {
  let k = to;
  while (k < tokens.length && k - from < LONGEST_SPELLED && (tokens[k] as Token).kind === Kind.Word) k++;
  const acronym = tokens[k + 1];
  if (tokens[k]?.kind !== Kind.OpenBracket || acronym === undefined || acronym.letterCase !== Case.Upper) return -1;
  if (tokens[k + 2]?.kind !== Kind.CloseBracket || acronym.form.length < 2) return -1;
  const letters = foldName(text.slice(acronym.start, acronym.end))[0] ?? '';
  let n = 0;
  for (let i = from; i < k; i++) {
    const t = tokens[i] as Token;
    const initial = foldName(text.slice(t.start, t.end))[0]?.[0];
    if (initial === letters[n]) n++;
    else if (i === from || (t.tags & (Tag.Preposition | Tag.Determiner | Tag.Coordinator)) === 0) return -1;
  }
  return n === letters.length ? k : -1;
}

/** “British Antarctic Survey”, “French Football Federation”: a nationality that is part of a body's name, which ends the run. */
function opensBody(tokens: readonly Token[], from: number, text: string, language: Language): boolean {
  if (language.headFirst) return false;
  let k = from + 1;
  while (k < tokens.length && k - from < 6 && isNamePart(tokens[k] as Token) && (tokens[k] as Token).spaceBefore) {
    if (isTitle(tokens[k] as Token, text, language)) return false;
    k++;
  }
  return k > from + 1 && isBodyNoun(tokens[k - 1] as Token, language) && (tokens[k - 1] as Token).word?.number !== 2;
}

/** “Department for Transport”, “Department of Health and Environment”: the end of what a body is for, `at` where none follows. */
function fieldEnd(tokens: readonly Token[], at: number, language: Language): number {
  const link = tokens[at];
  const first = tokens[at + 1];
  if (link === undefined || first === undefined || (link.form !== 'of' && link.form !== 'for')) return at;
  if (!isBodyNoun(tokens[at - 1] as Token, language) || !isNamePart(first) || isBareCalendar(first)) return at;
  let end = at + 2;
  while (end < tokens.length && isNamePart(tokens[end] as Token) && (tokens[end] as Token).spaceBefore) end++;
  const and = tokens[end];
  const second = tokens[end + 1];
  const joined = and?.form === 'and' && second !== undefined && isNamePart(second) && isField(second);
  return joined && (first.tags & NAME_TAGS) === 0 ? end + 2 : end;
}

/** Whether a title stands at k: of one, or of several (“Bloomfield Police | Officers Sean Courter and Orlando Trinidad”). */
function opensTitle(tokens: readonly Token[], k: number, text: string, language: Language): boolean {
  const token = tokens[k];
  if (token === undefined) return false;
  const shared = token.word?.noun === 'role' && token.word.number === 2;
  return isTitle(token, text, language) || (shared && ((tokens[k + 1]?.tags ?? 0) & Tag.FirstName) !== 0);
}

/** Whether no word of the language stands at `from`, behind a post and its preposition: “le patron de | Solvanex”. */
function isOfPost(tokens: readonly Token[], from: number, { headFirst }: Language): boolean {
  const token = tokens[from] as Token;
  if (!headFirst || token.tags !== 0) return false;
  let k = from - 1;
  while (k >= 0 && from - k < 4 && (isOf(tokens[k] as Token) || isDeterminer(tokens[k] as Token))) k--;
  return k >= 0 && k < from - 1 && (tokens[k] as Token).word?.noun === 'role';
}

/** “Environment”, “Human”: a word and no name. */
function isField(token: Token): boolean {
  return (
    (token.tags & NAME_TAGS) === 0 && ((token.tags & (Tag.Noun | Tag.Adjective)) !== 0 || token.entry?.guess != null)
  );
}

function isBodyNoun(token: Token, { actors }: Language): boolean {
  return isNamePart(token) && (token.word?.noun === 'organization' || actors.bodyHeads.has(token.form));
}

/** “Premier ministre”, “Haute représentante”: a word of the role that follows it, whose capital is its rank's. */
function opensRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  return (
    (token.tags & (Tag.Number | Tag.Adjective)) !== 0 &&
    (token.tags & NAME_TAGS) === 0 &&
    next !== undefined &&
    next.spaceBefore &&
    next.word?.noun === 'role' &&
    (next.tags & NAME_TAGS) === 0
  );
}

/** “von der Leyen”: particles and a capitalised word at k; behind several, no word of the language (“Directeur Général de la Santé”). */
function particlesBefore(tokens: readonly Token[], k: number): boolean {
  let at = k;
  while (at - k < 3 && ((tokens[at]?.tags ?? 0) & Tag.NameParticle) !== 0 && !isNamePart(tokens[at] as Token)) at++;
  const next = tokens[at];
  return at > k && next !== undefined && isNamePart(next) && (at === k + 1 || !isCommonWord(next));
}

/** Roman ordinals, classes, roads, a lone letter, a letter before a word: XIXe, CM2, N1, J, T-shirt. */
function isNumeral(token: Token, text: string): boolean {
  const length = token.end - token.start;
  if (length === 1) return true;
  if (token.form.charCodeAt(1) === 0x2d && text[token.start + 2] === token.form[2]) return true;
  if (length > 8) return false;
  const printed = text.slice(token.start, token.end);
  return ROMAN.test(printed) || LETTERS_AND_DIGITS.test(printed) || PARTY_AND_STATE.test(printed);
}

const ROMAN = /^[IVX]+(?:e|er|ère|ème|è|th|st|nd|rd)$/;
/** “Sen. Maria Ruiz, D-Ore.” */
const PARTY_AND_STATE = /^[DRI]-[A-Z][A-Za-z]{0,5}\.?$/;
const LETTERS_AND_DIGITS = /^[A-Z]{1,2}\d+$/;

/** “said Jan Mulder”: a month that is a first name, before a name and behind nothing that a month stands behind. */
function isMonthlyName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (((tokens[at] as Token).tags & Tag.FirstName) === 0 || next === undefined || !isNamePart(next)) return false;
  return (
    (next.tags & (Tag.Title | Tag.Calendar)) === 0 &&
    (before === undefined || (before.kind !== Kind.Number && !OF_MONTHS.has(before.form)))
  );
}

const OF_MONTHS = new Set([
  'in',
  'last',
  'next',
  'this',
  'since',
  'until',
  'early',
  'late',
  'of',
  'on',
  'en',
  'fin',
  'début',
]);

/** “London-based”, “Danish-born”: English makes an adjective of a name by a hyphen and a small word. */
function isCompoundAdjective({ form, start, word }: Token, text: string, { headFirst, lookup }: Language): boolean {
  const hyphen = headFirst ? -1 : form.lastIndexOf('-');
  if (word === null && hyphen > 0 && hyphen < 4) return false; // “Ki-moon”
  return (
    hyphen > 0 &&
    text[start + hyphen + 1] === form[hyphen + 1] &&
    ((lookup(form.slice(hyphen + 1))?.tags ?? 0) & (Tag.Verb | Tag.Adjective | Tag.Noun)) !== 0
  );
}

/** “Mayor Pro Tem Cindy Circo”: who stands in for the office. */
function isProTem(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at + 1]?.form;
  return tokens[at]?.form === 'pro' && (form === 'tem' || form === 'tempore');
}

function isBareCalendar(token: Token): boolean {
  return (token.tags & Tag.Calendar) !== 0 && (token.tags & (Tag.Place | Tag.Organization)) === 0;
}

function isTitle(token: Token, text: string, language: Language): boolean {
  if (token.tags === 0 || (token.form.startsWith('notre') && isCompound(token, text))) return false;
  return (
    (token.tags & Tag.Title) !== 0 ||
    ((token.tags & Tag.Noun) !== 0 &&
      token.word?.noun === 'role' &&
      (language.headFirst || token.word.number !== 2) &&
      (token.tags & Tag.FirstName) === 0)
  );
}

/** Whether all words of the range are words of the language and no names. */
function isOrdinary(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Word && (t.tags & Tag.NameParticle) === 0 && !isCommonWord(t)) return false;
  }
  return true;
}

/** Whether the range can be the field of a function: no name in it. */
function isFieldOf(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    if ((t.tags & NAME_TAGS) !== 0 || t.tags === 0) return false;
  }
  return true;
}

function isFunctionWord(token: Token, strong: boolean): boolean {
  if ((token.tags & NAME_TAGS) !== 0) return false;
  if ((token.tags & FUNCTION) === 0) return false;
  if (strong && (token.tags & Tag.NameParticle) !== 0) return false;
  return true;
}

/** “de La Tour”, “van der Bellen”, “bin Salman”: the end of particles and the capitalised word behind them, or `at`. */
function particleEnd(tokens: readonly Token[], at: number, from: number, personal: boolean): number {
  let k = at;
  while (
    k < tokens.length &&
    k - at < 3 &&
    ((tokens[k] as Token).tags & Tag.NameParticle) !== 0 &&
    (tokens[k] as Token).letterCase === Case.Lower
  )
    k++;
  if (k === at || k >= tokens.length) return at;
  const next = tokens[k] as Token;
  if (!isNamePart(next)) return at;
  const particle = (tokens[at] as Token).form;
  const ambiguous =
    particle === 'de' ||
    particle === "d'" ||
    particle === 'du' ||
    particle === 'des' ||
    particle === 'la' ||
    particle === 'le' ||
    particle === "l'" ||
    particle === 'of' ||
    particle === 'y';
  if (!ambiguous) return k + 1;
  if (particle === 'of')
    return (tokens[at - 1] as Token).word?.noun === 'organization' || (tokens[at - 1] as Token).form === 'university'
      ? k + 1
      : at;
  // “Jean de La Fontaine” against “Renault de Flins”: only behind a first name, and not before a listed place.
  return ((tokens[from] as Token).tags & Tag.FirstName) !== 0 &&
    (at === from + 1 || personal) &&
    (next.tags & (Tag.Place | Tag.Organization)) === 0
    ? k + 1
    : at;
}

/** Folded words of names as printed; an article has the same few again and again. */
const FOLDED = new StretchTable<{ readonly words: readonly string[]; readonly key: string }>(20_000, (printed) => {
  // “Donald J. Trump” is “Donald Trump”: an initial inside of a name tells nobody apart.
  const words = foldName(printed).filter((word, n, all) => n === 0 || n === all.length - 1 || word.length > 1);
  return { words, key: words.join(' ') };
});

function mention(
  tokens: readonly Token[],
  text: string,
  from: number,
  to: number,
  { type, weak, common, gender }: NameType,
  title: string | null,
  known: KnownName | null,
): NameMention {
  const start = (tokens[from] as Token).start;
  const end = (tokens[to - 1] as Token).end;
  const { words, key } = FOLDED.at(codesOf(text), start, end);
  return { start, end, from, to, type, weak, common, gender, words, key: known?.name ?? key, title, known };
}
