/** Names that the language lists: towns, bodies, agencies. */
import { TAKEN_IN } from '../../language/fr/determiners';
import { NAMESAKES } from '../../language/firms';
import { type Language, Num, Tag } from '../../language/types';
import type { ListedName } from '../../syntax/forms';
import { Case, Kind, type Token } from '../../text/token';
import { articleGender, named } from './name-type';
import { capitalsEnd, isCommonWord, isNamePart } from './capitalised';
import { fieldEnd, opensBody } from './bodies';
import { mention, type NameMention } from './mention';
import { isSomebody, speaks, startsSentence } from './surroundings';
import { isTitledSurname } from './surname-words';
import { isVice } from './titles';
import { itemAt } from '../../text/item-at';

/** The listed name that starts at token i, or null: “the Guardian”, “Le Monde”, “Lyon”. */
export function knownAt(tokens: readonly Token[], i: number, text: string, language: Language): NameMention | null {
  const first = tokens[i] as Token;
  const listed = first.entry?.names;
  if (!listed) return null;
  const gender = articleGender(itemAt(tokens, i - 1) ?? null);
  for (const name of listed) {
    const { forms, known } = name;
    if (!matches(tokens, i, forms)) continue;
    const to = i + forms.length;
    const one = forms.length === 1;
    if (isWordOfBody(tokens, i, name, text, language) || (one && isOtherWord(tokens, i, name, text, language)))
      continue;
    if (known.type === 'organization') {
      const local = language.headFirst ? localEnd(tokens, i, to, language) : to;
      // Its article is the first of the listed words.
      if (local > to)
        return mention(tokens, text, i + 1, local, named('organization', articleGender(first)), null, null);
      const branch = language.headFirst ? branchEnd(tokens, i, to) : namesakeEnd(tokens, i, to);
      if (branch > to) return mention(tokens, text, i, branch, named('organization', gender), null, null);
    }
    if (one ? !hasCapitals(first, name) : !capitalsAgree(tokens, i, to, name.capitals, language)) continue;
    // “The Guardian” is printed without its article elsewhere.
    // “Des Moines”: no article in English.
    const taken = TAKEN_IN.has(forms[0] ?? '') && (language.headFirst || forms[0] !== 'des');
    const apart = taken || forms[0] === 'the';
    // “The economist said”: no paper.
    if (apart && tokens[i + 1]?.letterCase === Case.Lower) continue;
    // A listed name that is a word as well, at the start of a sentence: “Target audiences …”, “Total des ventes”.
    const capital = one && first.letterCase === Case.Capital;
    const ambiguous = capital && startsSentence(tokens, i) && isCommonWord(first);
    const weak = ambiguous && !speaks(tokens, to) && !opensRow(tokens, to);
    const from = taken || apart ? i + 1 : i;
    return mention(tokens, text, from, to, named(known.type, gender, weak, weak), null, known);
  }
  return null;
}

/** “Total |, Engie et EDF”, “Target | and Walmart”: whether the name that ends at `to` is the first of a row of bodies. */
function opensRow(tokens: readonly Token[], to: number): boolean {
  const { kind, tags } = tokens[to] ?? { kind: Kind.Stop, tags: 0 };
  const next = kind === Kind.Comma || (tags & Tag.Coordinator) !== 0 ? tokens[to + 1] : undefined;
  return (
    next !== undefined && next.letterCase !== Case.Lower && ((next.tags & Tag.Organization) !== 0 || isListedBody(next))
  );
}

function isListedBody({ entry }: Token): boolean {
  return entry?.names?.some(({ known, forms }) => known.type === 'organization' && forms.length === 1) === true;
}

/** Whether the last word of a listed name begins the name of a body that is not listed. */
function isWordOfBody(
  tokens: readonly Token[],
  i: number,
  { forms, known }: ListedName,
  text: string,
  language: Language,
): boolean {
  const last = i + forms.length - 1;
  // “San Francisco Chronicle”
  if (known.type === 'place') return forms.length > 1 && opensBody(tokens, last, text, language);
  // “the Independent Office for Police Conduct”
  if (((tokens[last] as Token).tags & (Tag.Noun | Tag.Adjective)) === 0) return false;
  const short = forms.length === 1 || (forms.length === 2 && forms[0] === 'the');
  // “Congress of Trade Unions”, “Senate of Canada”
  return (
    short &&
    (opensBody(tokens, last, text, language) ||
      (!language.headFirst && fieldEnd(tokens, last + 1, language) > last + 1))
  );
}

/** Whether a word that is a listed name is something else here: part of a person's or a body's name, a trade, a title. */
function isOtherWord(
  tokens: readonly Token[],
  i: number,
  { known }: ListedName,
  text: string,
  language: Language,
): boolean {
  const first = tokens[i] as Token;
  const next = tokens[i + 1];
  // “Vice President Ana Ruiz”: no paper; “le maire | Leclerc”
  if (isVice(tokens, i) || isTitledSurname(tokens, i, language)) return true;
  // “Economist Ann Ruiz”: a trade at the start of a sentence.
  if (known.type === 'organization')
    return first.word?.noun === 'role' && next !== undefined && (next.tags & Tag.FirstName) !== 0;
  // “Paris Hilton”, “Washington Irving”: a longer capitalised run is read as a run.
  if (next !== undefined && isNamePart(next) && next.letterCase === Case.Capital && next.spaceBefore) {
    if ((first.tags & Tag.FirstName) !== 0 || next.word === null) return true;
    // “Kansas Department of Health”, “Oakton Police Department”: a place in the name of a body.
    if (opensBody(tokens, i, text, language)) return true;
  }
  if (language.headFirst && isSomebody(tokens, i, i + 1)) return true;
  // “Le Suisse Luc Arnaud”
  return isClub(tokens, i) || (first.tags & ORIGIN) === Tag.Demonym;
}

/** Whether a word is printed with the capitals of the listed name that it may be. */
function hasCapitals(first: Token, { printed, known }: ListedName): boolean {
  // “Ms Price”, “Mo Reed”: no state by its postal code.
  if (printed.length === 2 && first.letterCase === Case.Capital) return false;
  // A short listed name that is also a common word needs its capitals (“Le Point”, “US”).
  const upper = known.type === 'organization' && printed.length > 1 && printed === printed.toUpperCase();
  return !upper || first.letterCase === Case.Upper;
}

/** “du | Monde”, “aux | Échos”: the listed name whose article is in the preposition at token i, or null. */
export function contractedAt(
  tokens: readonly Token[],
  i: number,
  text: string,
  language: Language,
): NameMention | null {
  const { form, letterCase } = itemAt(tokens, i) ?? { form: '', letterCase: Case.Capital };
  return letterCase === Case.Lower && TAKEN_IN.has(form) ? knownAt(tokens, i, text, language) : null;
}

/** “Paris FC”, “Lille OSC”: letters behind a place that are no listed name themselves. */
function isClub(tokens: readonly Token[], i: number): boolean {
  const letters = tokens[i + 1];
  if (letters === undefined || letters.letterCase !== Case.Upper || !letters.spaceBefore) return false;
  const { form, entry } = letters;
  return (
    (tokens[i] as Token).letterCase === Case.Capital &&
    form.length > 1 &&
    form.length < 5 &&
    entry?.names?.some(({ forms }) => forms.length === 1) !== true
  );
}

const ORIGIN = Tag.Place | Tag.Demonym;

/** “Delta | Watch”, “Shell | Energy”, “Ford | Foundation”: behind the words in capitals that make another English name of a listed one of one word. */
function namesakeEnd(tokens: readonly Token[], from: number, to: number): number {
  const capitals = to - from === 1 ? capitalsEnd(tokens, from, LONGEST_NAMESAKE) : to;
  if (capitals > to && NAMESAKES.has((tokens[capitals - 1] as Token).form)) return capitals;
  let end = to;
  while (to - from === 1 && end - to < 2 && isPlainNoun(tokens[end])) end++;
  return end;
}

/** Such a name has no more words. */
const LONGEST_NAMESAKE = 4;

function isPlainNoun(token: Token | undefined): boolean {
  if (token?.kind !== Kind.Word || token.letterCase !== Case.Capital || !token.spaceBefore) return false;
  // “ESPN Fires Schilling”: a headline.
  if ((token.tags & Tag.Verb) !== 0 && token.form.endsWith('s')) return false;
  return token.word?.noun === 'other' && (token.tags & ~(Tag.Noun | Tag.Verb | Tag.Adjective)) === 0;
}

/** “SNCF | Réseau”, “CGT | Cheminots”: behind the capitalised noun that names a part of a body in capitals; `to` where none follows. */
function branchEnd(tokens: readonly Token[], i: number, to: number): number {
  const noun = tokens[to];
  if ((tokens[i] as Token).letterCase !== Case.Upper || noun === undefined || noun.letterCase !== Case.Capital)
    return to;
  if (!noun.spaceBefore || (noun.tags & Tag.Noun) === 0) return to;
  if ((noun.tags & (Tag.FirstName | Tag.Calendar | Tag.Title)) !== 0) return to;
  const kind = noun.word?.noun;
  const one = (kind === 'role' || kind === 'person') && noun.word?.number !== Num.Plural;
  return kind == null || one ? to : to + 1;
}

/** Behind “de” and the name of a place after a listed name of an article and a noun; `to` where none follows. */
function localEnd(tokens: readonly Token[], i: number, to: number, { nouns }: Language): number {
  const link = tokens[to]?.form;
  const place = tokens[to + 1];
  if (to - i !== 2 || !nouns.listedArticles.has((tokens[i] as Token).form) || place === undefined) return to;
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
