import type { ActorType, Span } from '../analysis';
import { Form, Tag, type KnownName, type Language } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { hasForm } from '../syntax/tagger';
import { foldName } from './fold';

/** A name as printed once. Token indices [from, to); offsets into the unit's text. */
export interface NameMention extends Span {
  readonly from: number;
  readonly to: number;
  /** What it names as far as the place itself tells; 'unknown' is settled over the document. */
  readonly type: ActorType | 'unknown';
  /** A capitalised common word at the start of a sentence: a name only if the document has the name elsewhere. */
  readonly weak: boolean;
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

const UPPER_NAME = /^[A-Z0-9&]{2,6}$/;

/** Finds the names of a unit and marks their tokens (`Token.name`). */
export function findNames(tokens: readonly Token[], text: string, language: Language): NameMention[] {
  const names: NameMention[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i] as Token;
    if (token.kind !== Kind.Word || token.letterCase === Case.Lower) {
      i++;
      continue;
    }
    const mention = knownAt(tokens, i, text, language) ?? runAt(tokens, i, text, language);
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
  for (const { forms, printed, known } of listed) {
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
    }
    const single = tokens[i] as Token;
    // A short listed name that is also a common word needs its capitals (“Le Point”, “US”).
    if (
      forms.length === 1 &&
      known.type === 'organization' &&
      printed === printed.toUpperCase() &&
      printed.length > 1 &&
      single.letterCase !== Case.Upper
    )
      continue;
    if (forms.length > 1 && !capitalsAgree(tokens, i, to, known, language)) continue;
    return mention(tokens, text, i, i, to, known.type, false, 0, null, known);
  }
  return null;
}

/** The last or first content word of a listed name must be written with a capital as the listed name is. */
function capitalsAgree(
  tokens: readonly Token[],
  from: number,
  to: number,
  known: KnownName,
  language: Language,
): boolean {
  const capitals = known.name
    .split(/[\s'’-]+/)
    .filter((w) => w !== '' && w[0] !== (w[0] as string).toLowerCase()).length;
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

function isNamePart(token: Token): boolean {
  return token.kind === Kind.Word && token.letterCase !== Case.Lower;
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
const NAME_TAGS = Tag.FirstName | Tag.Place | Tag.Organization;

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
function runAt(tokens: readonly Token[], i: number, text: string, language: Language): NameMention | null {
  let from = i;
  const initial = startsSentence(tokens, i);
  let token = tokens[i] as Token;
  let title: string | null = null;
  let gender = 0;
  let personal = false;
  // Titles and capitalised functions stand before the name and are no part of it (“Sen.”, “President”, “Mayor”).
  while (isNamePart(token) && isTitle(token) && from + 1 < tokens.length) {
    const next = tokens[from + 1] as Token;
    const goesOn =
      isNamePart(next) ||
      ((next.tags & Tag.NameParticle) !== 0 && from + 2 < tokens.length && isNamePart(tokens[from + 2] as Token));
    if (!goesOn || next.kind !== Kind.Word) return null;
    title = token.form;
    gender |= token.word?.gender ?? 0;
    personal = true;
    from++;
    token = next;
  }
  const strongStart = from > i || !initial;
  if (isFunctionWord(token, strongStart)) return null;
  if ((token.tags & Tag.Calendar) !== 0 && (token.tags & NAME_TAGS) === 0) return null;
  if ((token.tags & Tag.Demonym) !== 0 && (token.tags & NAME_TAGS) === 0) return null;
  let to = from + 1;
  let parts = 1;
  while (to < tokens.length) {
    const t = tokens[to] as Token;
    if (t.kind === Kind.Word && isNamePart(t) && t.spaceBefore) {
      if (isFunctionWord(t, true) && (t.tags & Tag.NameParticle) === 0) break;
      if (isTitle(t) && language.id === 'en') break;
      if ((t.tags & Tag.Calendar) !== 0 && (t.tags & NAME_TAGS) === 0) break;
      to++;
      parts++;
      continue;
    }
    if (t.form === '&' && to + 1 < tokens.length && isNamePart(tokens[to + 1] as Token)) {
      to += 2;
      continue;
    }
    const particle = particleEnd(tokens, to, from);
    if (particle > to) {
      to = particle;
      parts++;
      continue;
    }
    break;
  }
  // A possessive or clitic at the end is no part of the name.
  while (
    to > from + 1 &&
    ((tokens[to - 1] as Token).tags & Tag.NameParticle) !== 0 &&
    (tokens[to - 1] as Token).letterCase === Case.Lower
  )
    to--;
  return typed(tokens, text, i, from, to, parts, { title, gender, personal, initial: initial && from === i }, language);
}

function isTitle(token: Token): boolean {
  return (
    (token.tags & Tag.Title) !== 0 ||
    ((token.tags & Tag.Noun) !== 0 && token.word?.noun === 'role' && (token.tags & Tag.FirstName) === 0)
  );
}

function isFunctionWord(token: Token, strong: boolean): boolean {
  if ((token.tags & NAME_TAGS) !== 0) return false;
  if ((token.tags & FUNCTION) === 0) return false;
  if (strong && (token.tags & Tag.NameParticle) !== 0) return false;
  return true;
}

/** “de La Tour”, “van der Bellen”, “bin Salman”: the end of particles and the capitalised word behind them, or `at`. */
function particleEnd(tokens: readonly Token[], at: number, from: number): number {
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
    at === from + 1 &&
    (next.tags & (Tag.Place | Tag.Organization)) === 0
    ? k + 1
    : at;
}

interface Evidence {
  readonly title: string | null;
  readonly gender: number;
  readonly personal: boolean;
  readonly initial: boolean;
}

const COMMON = Tag.Noun | Tag.Adjective | Tag.Verb | Tag.Adverb;

function typed(
  tokens: readonly Token[],
  text: string,
  printed: number,
  from: number,
  to: number,
  parts: number,
  evidence: Evidence,
  language: Language,
): NameMention | null {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  let { gender } = evidence;
  const isFirstName = (first.tags & Tag.FirstName) !== 0 || INITIAL.test(first.form);
  if (isFirstName) gender |= first.word?.gender ?? 0;
  const make = (type: NameMention['type'], weak = false): NameMention =>
    mention(tokens, text, printed, from, to, type, weak, gender, evidence.title, null);
  if (evidence.personal) return make('person');
  const before = from > 0 ? (tokens[from - 1] as Token) : null;
  const article = before !== null && (before.tags & Tag.Determiner) !== 0 && before.form !== 'des';
  const common = (first.tags & COMMON) !== 0 && (first.tags & NAME_TAGS) === 0;
  if (parts === 1) {
    if (common) {
      if (evidence.initial && isParticiple(first) && tokens[to]?.letterCase === Case.Lower) return null;
      if (evidence.initial)
        return first.letterCase === Case.Upper || (first.tags & Tag.Adverb) !== 0 ? null : make('unknown', true);
      // A capitalised common noun inside a sentence: “l'État”, “the House”, “la Défense” belong to what is around them.
      if (first.letterCase === Case.Upper && UPPER_NAME.test(text.slice(first.start, first.end)))
        return make('organization');
      return first.word?.noun === 'organization' && article && language.id === 'en'
        ? make('organization')
        : make('unknown', true);
    }
    if (first.letterCase === Case.Upper)
      return UPPER_NAME.test(text.slice(first.start, first.end)) ? make('organization') : make('unknown');
    if ((first.tags & Tag.Place) !== 0) return make('place');
    if ((first.tags & Tag.Organization) !== 0) return make('organization');
    if ((first.tags & Tag.FirstName) !== 0) return make('person');
    if (article && language.id === 'fr') return make('organization');
    if (before !== null && PLACE_PREPOSITIONS.has(before.form)) return make('place', false);
    return make('unknown');
  }
  let organizational = false;
  let commonParts = 0;
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    if (t.word?.noun === 'organization' || t.word?.noun === 'document') organizational = true;
    if ((t.tags & COMMON) !== 0 && (t.tags & (NAME_TAGS | Tag.NameParticle)) === 0) commonParts++;
  }
  if (CORPORATE.has(last.form)) organizational = true;
  if (organizational && !isFirstName) return make('organization');
  if (isFirstName)
    return make(
      (last.tags & Tag.Place) !== 0 && last.word?.noun === 'place' && (first.tags & Tag.Place) !== 0
        ? 'place'
        : 'person',
    );
  if (evidence.initial && common && parts === 2 && (last.tags & COMMON) === 0) {
    // “Face Trump …”: the sentence's first word is no part of the name.
    return typed(tokens, text, from + 1, from + 1, to, 1, { ...evidence, initial: false }, language);
  }
  if (article) return make('organization');
  if ((first.tags & Tag.Place) !== 0 && (first.tags & Tag.FirstName) === 0)
    return make((last.tags & Tag.Place) !== 0 ? 'place' : 'organization');
  if (commonParts * 2 >= parts && (last.tags & COMMON) !== 0) return make('unknown');
  return make(parts <= 4 ? 'person' : 'unknown');
}

/** “Qualifiée de …”, “Affirmant que …” at the start of a sentence. */
function isParticiple(token: Token): boolean {
  return (
    (token.tags & Tag.Verb) !== 0 &&
    (token.tags & (Tag.Noun | Tag.Adjective)) === 0 &&
    (hasForm(token, Form.PastParticiple) || hasForm(token, Form.PresentParticiple))
  );
}

const INITIAL = /^\p{L}\.(-?\p{L}\.)*$/u;
const CORPORATE = new Set([
  'inc',
  'inc.',
  'corp',
  'corp.',
  'co',
  'co.',
  'ltd',
  'ltd.',
  'plc',
  'llc',
  'group',
  'sa',
  'sas',
  'gmbh',
  'ag',
  'se',
]);
const PLACE_PREPOSITIONS = new Set([
  'à',
  'en',
  'in',
  'at',
  'near',
  'outside',
  'across',
  'vers',
  'près',
  'chez',
  'from',
]);

function mention(
  tokens: readonly Token[],
  text: string,
  _printed: number,
  from: number,
  to: number,
  type: NameMention['type'],
  weak: boolean,
  gender: number,
  title: string | null,
  known: KnownName | null,
): NameMention {
  const start = (tokens[from] as Token).start;
  const end = (tokens[to - 1] as Token).end;
  const words = foldName(text.slice(start, end));
  return { start, end, from, to, type, weak, gender, words, key: known?.name ?? words.join(' '), title, known };
}
