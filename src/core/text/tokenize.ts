import { Tag, type Language } from '../language/types';
import { formTable, type Spelling } from '../syntax/forms';
import { charClass, Char } from './characters';
import { codesOf } from './codes';
import { joinInversions } from './loose-inversions';
import { Case, Kind, spellToken, type Token, TokenStock } from './token';
import { abbreviationEnd, isCapitals } from './abbreviation-end';
import type { Cutting } from './cutting';

const marks = '"«»“”„‟‹›';

/**
 * Cuts a prose text into tokens: clitics off words (“l’|OTAN”, “dit|-il”, “Grant|’s”), abbreviations and initials with their stop,
 * numbers with their separators. Curly or straight single quotes become quotation-mark candidates only where they cannot be
 * apostrophes; pairing decides (see quotation-marks).
 * @param stock where the tokens are taken from
 */
export function tokenize(text: string, language: Language, stock = new TokenStock()): Token[] {
  const tokens: Token[] = [];
  const codes = codesOf(text);
  const forms = formTable(language);
  const cutting: Cutting = { text, codes, forms, tokens, stock };
  const { length } = text;
  let at = 0;
  let space = true;
  while (at < length) {
    const code = codes[at] as number;
    const kind = charClass(code);
    if (kind === Char.Space) {
      at++;
      space = true;
    } else if (kind === Char.Newline) {
      if (!goesOn(text, at, tokens[tokens.length - 1])) tokens.push(stock.take(at, at + 1, Kind.Break, '\n', true));
      at++;
      space = true;
    } else if (kind === Char.Letter) {
      at = word(cutting, at, space);
      space = false;
    } else if (kind === Char.Digit) {
      const end = numberEnd(codes, at, length);
      const number = stock.take(at, end, Kind.Number, forms.printed(codes, at, end), space);
      number.tags = Tag.Number;
      tokens.push(number);
      at = end;
      space = false;
    } else if (!space && isPossessive(cutting, at, code)) {
      push(cutting, at, at + 2, false, cutting.forms.spelling(codes, at, at + 2));
      at += 2;
    } else {
      const doubled = doubledApostrophe(codes, at, code, space);
      const end = doubled ? at + 2 : at + punctuationLength(codes, at, code, length);
      const mark = doubled ? Kind.OpenMark : punctuationKind(cutting, at, end, space);
      // “the workers’ leader”: a plural possessive has one form.
      const possessive = code === 0x2019 && !space && at > 0 && charClass(codes[at - 1] as number) === Char.Letter;
      const form = doubled ? '"' : possessive ? "'" : forms.printed(codes, at, end);
      tokens.push(stock.take(at, end, mark, form, space));
      at = end;
      space = false;
    }
  }
  return language.id === 'fr' ? joinInversions(tokens, forms, stock) : tokens;
}

/** “Orley Inc.’s”, “D.C.’s”, “Radio 4’s”: an s of possession behind the stop of an abbreviation or a number. */
function isPossessive({ codes, tokens }: Cutting, at: number, code: number): boolean {
  if ((code !== 0x2019 && code !== 0x27) || codes[at + 1] !== 0x73) return false;
  const last = tokens[tokens.length - 1]?.kind;
  if (last !== Kind.Number && !(last === Kind.Word && codes[at - 1] === 0x2e)) return false;
  return charClass(codes[at + 2] as number) !== Char.Letter;
}

/** Two apostrophes (or grave accents) stand for a double quotation mark in wire copy; of three, a closing single mark comes first. */
function doubledApostrophe(codes: Uint16Array, at: number, code: number, space: boolean): boolean {
  // “‘‘It was scary,’’ she said”, “‘’C'est fini’’, a-t-il dit”
  if (code === 0x2018) return codes[at + 1] === code || codes[at + 1] === 0x2019;
  if (codes[at + 1] !== code) return false;
  // ““It only destroys.’’”: two curly ones close, but before a letter.
  if (code === 0x2019 && space) return charClass(codes[at + 2] as number) === Char.Letter;
  if (code === 0x2019) return codes[at + 2] !== 0x201d && codes[at + 2] !== code;
  if (code !== 0x27 && code !== 0x60) return false;
  return space || codes[at + 2] !== code;
}

function punctuationLength(codes: Uint16Array, at: number, code: number, length: number): number {
  if (code === 0x2e || code === 0x2d) {
    let n = 1;
    while (codes[at + n] === code) n++;
    return n;
  }
  if (code >= 0xd800 && code <= 0xdbff && at + 1 < length) return 2;
  return 1;
}

function punctuationKind({ text }: Cutting, at: number, end: number, space: boolean): Kind {
  const c = text[at] as string;
  switch (c) {
    case '.':
    case '!':
    case '?':
    case '…':
      return Kind.Stop;
    case ',':
      return Kind.Comma;
    case ';':
      return Kind.Semicolon;
    case ':':
      return Kind.Colon;
    case '–':
    case '—':
    case '―':
      return Kind.Dash;
    // “−5 °C”
    case '−':
      return charClass(text.charCodeAt(end)) === Char.Space ? Kind.Dash : Kind.Other;
    case '-':
      // “Kaya, 2 mai 2024 (AIB)- Le maire”
      return end - at > 1 || space || text[at - 1] === ')' ? Kind.Dash : Kind.Other;
    case '(':
    case '[':
      return Kind.OpenBracket;
    case ')':
    case ']':
      return Kind.CloseBracket;
    case '‘':
    case '‚':
      return Kind.OpenMark;
    case "'":
    case '’':
      return Kind.CloseMark;
    default:
      return marks.includes(c) ? Kind.OpenMark : Kind.Other;
  }
}

/** Behind the number that starts at `at`, with the blanks between its groups of three and what is glued to it: “12 000”, “3,5”, “20e”. */
function numberEnd(codes: Uint16Array, at: number, length: number): number {
  let end = at + 1;
  for (;;) {
    const code = codes[end] as number;
    const kind = charClass(code);
    if (kind === Char.Digit) {
      end++;
      continue;
    }
    const thousands = code === 0x20 || code === 0xa0 || code === 0x202f;
    const separator = thousands || SEPARATORS.has(code);
    if (separator && charClass(codes[end + 1] as number) === Char.Digit) {
      if (!thousands || groupOfThree(codes, end + 1)) {
        end += 2;
        continue;
      }
    }
    if (kind === Char.Letter || (kind === Char.Hyphen && charClass(codes[end + 1] as number) === Char.Letter)) {
      end++;
      while (end < length) {
        const k = charClass(codes[end] as number);
        if (
          k === Char.Letter ||
          k === Char.Digit ||
          (k === Char.Hyphen && charClass(codes[end + 1] as number) === Char.Letter)
        )
          end++;
        else break;
      }
    }
    return end;
  }
}

/** What parts a number beside blanks: , . : / */
const SEPARATORS = new Set([0x2c, 0x2e, 0x3a, 0x2f]);

function groupOfThree(codes: Uint16Array, at: number): boolean {
  for (let i = 0; i < 3; i++) if (charClass(codes[at + i] as number) !== Char.Digit) return false;
  return charClass(codes[at + 3] as number) !== Char.Digit;
}

/** Reads a word at `at`, pushes it as one or more tokens, returns its end. */
function word(cutting: Cutting, at: number, space: boolean): number {
  const { text, codes, forms } = cutting;
  let start = at;
  let end = at + 1;
  let first = space;
  for (;;) {
    const kind = charClass(codes[end] as number);
    if (kind === Char.Letter || kind === Char.Digit) {
      end++;
    } else if (kind === Char.Apostrophe) {
      const next = end + 1 < text.length ? charClass(codes[end + 1] as number) : Char.Space;
      const clitic = next !== Char.Space || end - start <= 3 ? forms.spelling(codes, start, end + 1) : null;
      if (clitic?.prefix === true && !beginsName(cutting, clitic, end + 1)) {
        push(cutting, start, end + 1, first, clitic);
        if (next !== Char.Letter && next !== Char.Digit) return end + 1;
        start = end + 1;
        first = false;
        end = start + 1;
      } else if (next === Char.Letter) {
        end++;
      } else break;
    } else if (kind === Char.Hyphen) {
      const next = charClass(codes[end + 1] as number);
      if (next === Char.Letter || next === Char.Digit) end++;
      else if (next === Char.Apostrophe && codes[end - 1] === 0x74) end++;
      else break;
    } else if (codes[end] === DEGREE && end - start === 1 && isN(codes[start])) {
      // “le n°2 du parti”
      end++;
      break;
    } else if (codes[end] === 0x26 && isLatinCapital(codes[end - 1]) && isLatinCapital(codes[end + 1])) end += 2;
    else break;
  }
  const spelling = forms.spelling(codes, start, end);
  const { suffix } = spelling;
  if (suffix > 0) {
    push(cutting, start, end - suffix, first, forms.spelling(codes, start, end - suffix));
    push(cutting, end - suffix, end, false, forms.spelling(codes, end - suffix, end));
    return end;
  }
  const dotted =
    codes[end] === 0x2e ? siteEnd(text, end) || abbreviationEnd(cutting, start, end, spelling.abbreviates) : end;
  push(cutting, start, dotted, first, dotted === end ? spelling : forms.spelling(codes, start, dotted));
  return dotted;
}

/** “Guineematin.com”, “lefigaro.fr”, “bbc.co.uk”: behind the domains at the stop, or 0 where none follow. */
function siteEnd(text: string, stop: number): number {
  if (charClass(text.charCodeAt(stop + 1)) !== Char.Letter) return 0;
  DOMAINS.lastIndex = stop;
  return DOMAINS.test(text) ? DOMAINS.lastIndex : 0;
}

const DOMAINS =
  /(?:\.(?:com|org|net|info|fr|be|ch|ca|lu|eu|co|uk|ie|sn|ci|bf|ml|tg|bj|ne|cm|ga|cd|mg|ma|dz|tn|tv|io|news|media|africa|gov|int))+(?![\p{L}\d])/uy;

const DEGREE = 0xb0;

/** Whether the code unit is the letter of “n°”. */
function isN(code: number | undefined): boolean {
  return code === 0x6e || code === 0x4e;
}

/** Whether the code unit is a letter from A to Z: “AT&T” is one word. */
function isLatinCapital(code: number | undefined): boolean {
  return code !== undefined && code >= 0x41 && code <= 0x5a;
}

/** “said:⏎“We will go on.””, “« C'est faux »⏎a répondu …”: whether a hard line end stands inside of a sentence. */
function goesOn(text: string, at: number, last: Token | undefined): boolean {
  let next = at + 1;
  while (charClass(text.charCodeAt(next)) === Char.Space) next++;
  if (last?.kind === Kind.Comma) return true;
  const code = text.charCodeAt(next);
  if (charClass(code) === Char.Letter) {
    const letter = text[next] as string;
    return last !== undefined && last.kind !== Kind.Stop && letter !== letter.toUpperCase();
  }
  return last?.kind === Kind.Colon && OPENING.has(text[next] as string);
}

const OPENING = new Set(['“', '«', '"', '‘', '„', '‟']);

const OF_VERBS = Tag.Negation | Tag.ObjectPronoun;

/** “N’Golo”, “M’Bappé”, but “L’Insee”: a clitic of verbs alone in a capital, and a word in another: a name. */
function beginsName({ text }: Cutting, clitic: Spelling, next: number): boolean {
  if (clitic.letterCase === Case.Lower || (clitic.tags & OF_VERBS) === 0 || (clitic.tags & Tag.Determiner) !== 0)
    return false;
  // “M'seddi”: French leaves no vowel out before a consonant.
  if (UNELIDED.test(text[next] ?? '')) return true;
  return isCapitals(text, next, next + 1) && !isCapitals(text, next + 1, next + 2);
}

const UNELIDED = /[b-df-gj-np-tv-xz]/;

function push({ tokens, stock }: Cutting, start: number, end: number, space: boolean, spelling: Spelling): void {
  const token = stock.take(start, end, Kind.Word, spelling.form, space);
  spellToken(token, spelling);
  tokens.push(token);
}
