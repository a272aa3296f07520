/** Where an abbreviation ends: with its stop, or before the stop where that ends a sentence. */
import { BEFORE_X } from '../language/function-words';
import { BEHIND_LETTER, CLOSING, WHICH_ONE } from '../language/sentence-bounds';
import { Num, Tag } from '../language/types';
import { Abbreviates } from '../syntax/forms';
import { charClass, Char } from './characters';
import type { Cutting } from './cutting';
import { Case, Kind, type Token } from './token';

/** The end of an abbreviation with its stop (“M.”, “U.S.”, “J.-C.”, initials), or before the stop where that ends a sentence. */
export function abbreviationEnd(cutting: Cutting, start: number, end: number, abbreviates: Abbreviates): number {
  const to = abbreviated(cutting, start, end, abbreviates);
  return to > end && isLastOfSentence(cutting, start, to) ? to - 1 : to;
}

/** “etc. » | La pluie …”: whether a mark closes behind the stop, and a sentence starts behind the mark. */
function closesMarks(text: string, to: number): boolean {
  let k = to;
  while (charClass(text.charCodeAt(k)) === Char.Space) k++;
  if (!CLOSES.includes(text.charAt(k)) || k === text.length) return false;
  do k++;
  while (charClass(text.charCodeAt(k)) === Char.Space);
  return k >= text.length || text.charAt(k) !== text.charAt(k).toLowerCase();
}

/** “etc.” */
function isEtc(codes: Cutting['codes'], start: number, to: number): boolean {
  return to - start === 4 && codes[start] === 0x65 && codes[start + 2] === 0x63;
}

const CLOSES = '»”"';

/** “in the U.S. | Officials said”, “plan B. | Orr said”: whether whoever opens a sentence stands behind the stop of the abbreviation in [start, to). */
function isLastOfSentence({ text, codes, forms, tokens }: Cutting, start: number, to: number): boolean {
  const first = to + 1;
  if (codes[to - 1] === STOP && isEtc(codes, start, to) && closesMarks(text, to)) return true;
  if (codes[to - 1] !== STOP || charClass(codes[to] as number) !== Char.Space) return false;
  if (charClass(codes[first] as number) !== Char.Letter || !isCapitals(text, first, first + 1)) return false;
  let end = first + 1;
  while (charClass(codes[end] as number) === Char.Letter) end++;
  if (end - first < 2) return false;
  const form = text.slice(start, to).toLowerCase();
  const next = forms.spelling(codes, first, end);
  if (form === 'etc.' || form === 'j.-c.') return true;
  if (to - start === 2) return WHICH_ONE.has(form[0] as string) && tellsWhich(tokens[tokens.length - 1]);
  if (!CLOSING.has(form)) return false;
  const capital = codes[end] === SPACE && isCapitals(text, end + 1, end + 2);
  if (capital) return (next.tags & Tag.FirstName) !== 0;
  const { word } = next;
  return next.form === 'police' || (word?.number === Num.Plural && (word.noun === 'person' || word.noun === 'role'));
}

/** “vitamin | D”, “12 | B”, “an | A”, “RER | C”: whether a letter behind the word is no initial. */
function tellsWhich(before: Token | undefined): boolean {
  if (before === undefined) return false;
  const { kind, form, letterCase, tags, word } = before;
  if (kind === Kind.Number || form === 'an' || (letterCase === Case.Upper && form.length > 1)) return true;
  if (kind !== Kind.Word || (tags & Tag.FirstName) !== 0) return false;
  if (word === null) return tags === 0 && letterCase === Case.Lower;
  return word.noun === 'other' || word.noun === 'document' || form === 'group' || form === 'groupe';
}

const STOP = 0x2e;
const SPACE = 0x20;

/** The same, whatever stands behind. */
function abbreviated(cutting: Cutting, start: number, end: number, abbreviates: Abbreviates): number {
  const { text, codes, forms } = cutting;
  const { length } = text;
  // “D-N.Y.”, “R-Ky.”, “D-Mass.,”: a party and a state.
  if (end - start > 2 && charClass(codes[start + 1] as number) === Char.Hyphen)
    return codes[end + 1] === COMMA
      ? end + 1
      : abbreviated(cutting, start + 2, end, forms.spelling(codes, start + 2, end).abbreviates);
  if (end - start === 1) {
    const c = text[start] as string;
    const next = end + 1 < length ? charClass(codes[end + 1] as number) : Char.Space;
    if (next === Char.Letter || next === Char.Hyphen) {
      // U.S., p.m., J.-C.
      let e = end + 1;
      while (e < length) {
        const s = charClass(codes[e] as number) === Char.Hyphen ? e + 1 : e;
        if (charClass(codes[s] as number) === Char.Letter && codes[s + 1] === 0x2e) e = s + 2;
        else break;
      }
      if (e > end + 1) return e;
      return end + 1;
    }
    // “Sophie L., 32 ans”
    if (next !== Char.Space)
      return codes[end + 1] === COMMA && c !== c.toLowerCase() && isBehindName(text, start) ? end + 1 : end;
    // “p. 12”, “Roe v. Wade”, but “10 m. La route”
    if (c === c.toLowerCase())
      return abbreviates !== Abbreviates.Never && (c === 'v' || numberFollows(text, end + 1)) ? end + 1 : end;
    // “wrote on X. Lavigne denied it”
    if (c === 'X' && BEFORE_X.has(cutting.tokens[cutting.tokens.length - 1]?.form ?? '')) return end;
    return abbreviates === Abbreviates.Never && endsSentence(text, start, end + 1) ? end : end + 1;
  }
  // “Ph.D.”
  if (end - start === 2 && codes[end + 2] === 0x2e && charClass(codes[end + 1] as number) === Char.Letter)
    if (forms.spelling(codes, start, end + 2).abbreviates !== Abbreviates.Never) return end + 3;
  switch (abbreviates) {
    case Abbreviates.Never:
      // “Cambridge, Mass., said”: no stop of a sentence stands before a comma.
      return codes[end + 1] === COMMA && text[start] !== text[start]?.toLowerCase() ? end + 1 : end;
    case Abbreviates.Number:
      return numberFollows(text, end + 1) ? end + 1 : end;
    case Abbreviates.Inside:
      return endsHere(text, end + 1) ? end : end + 1;
    case Abbreviates.Always:
      // “told the FT. Zolta did not”, “l'échevin du MR. Le bourgmestre”: an acronym, where the next word is not in capitals too.
      return ((cutting.tokens[cutting.tokens.length - 1]?.tags ?? 0) & Tag.Determiner) !== 0 &&
        isCapitals(text, start, end) &&
        endsHere(text, end + 1) &&
        !nextInCapitals(text, end + 1)
        ? end
        : end + 1;
  }
}

const COMMA = 0x2c;

/** Whether a word with a capital and a blank stand before `start`. */
function isBehindName(text: string, start: number): boolean {
  let k = start - 1;
  if (text[k] !== ' ') return false;
  while (k > 0 && charClass(text.charCodeAt(k - 1)) === Char.Letter) k--;
  const first = text[k] as string;
  return k < start - 2 && first !== first.toLowerCase();
}

/** “posted on X. “We won””, “went for plan B. The board …”: a letter behind a small word, and a quotation or an article behind it. */
function endsSentence(text: string, start: number, end: number): boolean {
  const small = text[start - 2];
  if (text[start - 1] !== ' ' || small === undefined || small === small.toUpperCase()) return false;
  let k = start - 2;
  while (k > 0 && charClass(text.charCodeAt(k - 1)) === Char.Letter) k--;
  if (text[k] !== text[k]?.toLowerCase()) return false;
  while (charClass(text.charCodeAt(end)) === Char.Space) end++;
  return BEHIND_LETTER.test(text.slice(end, end + 6));
}

/** Whether nothing but capitals stands in [start, end). */
export function isCapitals(text: string, start: number, end: number): boolean {
  for (let k = start; k < end; k++) {
    const c = text[k];
    if (c === undefined || c === c.toLowerCase()) return false;
  }
  return true;
}

function nextInCapitals(text: string, from: number): boolean {
  let k = from;
  while (k < text.length && charClass(text.charCodeAt(k)) === Char.Space) k++;
  return k + 1 < text.length && isCapitals(text, k, k + 2);
}

function numberFollows(text: string, from: number): boolean {
  let k = from;
  while (k < text.length && charClass(text.charCodeAt(k)) === Char.Space) k++;
  return charClass(text.charCodeAt(k)) === Char.Digit;
}

/** “jusqu'à la mer. Il pleut”, “accusé de vol. « Non »”, but “art. 5”, “3 sept. 2025”: whether the text ends, or a capital or a mark follows. */
function endsHere(text: string, from: number): boolean {
  let k = from;
  while (k < text.length && charClass(text.charCodeAt(k)) === Char.Space) k++;
  const next = text[k];
  return next === undefined || (k > from && (next !== next.toLowerCase() || MARKS.includes(next)));
}

const MARKS = '«“"‘»”’';
