import { Tag, type Language } from '../language/types';
import { formTable, type FormTable } from '../syntax/forms';
import { charClass, Char } from './characters';
import { Case, Kind, Token } from './token';

const APOSTROPHES = /[’ʼ]/g;
const marks = '"«»“”„‟‹›';

/**
 * Cuts a prose text into tokens: clitics off words (“l’|OTAN”, “dit|-il”, “Grant|’s”), abbreviations and initials with their stop,
 * numbers with their separators. Curly or straight single quotes become quotation-mark candidates only where they cannot be
 * apostrophes; pairing decides (see quotation-marks).
 */
export function tokenize(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  const forms = formTable(language);
  const length = text.length;
  let at = 0;
  let space = true;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = charClass(code);
    if (kind === Char.Space) {
      at++;
      space = true;
    } else if (kind === Char.Newline) {
      tokens.push(new Token(at, at + 1, Kind.Break, '\n', Case.Lower, true));
      at++;
      space = true;
    } else if (kind === Char.Letter) {
      at = word(text, at, space, language, forms, tokens);
      space = false;
    } else if (kind === Char.Digit) {
      const end = numberEnd(text, at);
      tokens.push(new Token(at, end, Kind.Number, text.slice(at, end), Case.Lower, space));
      at = end;
      space = false;
    } else {
      const doubled = doubledApostrophe(text, at, code, space);
      const end = doubled ? at + 2 : at + punctuationLength(text, at, code);
      const mark = doubled ? Kind.OpenMark : punctuationKind(text, at, end, space);
      tokens.push(new Token(at, end, mark, doubled ? '"' : text.slice(at, end), Case.Lower, space));
      at = end;
      space = false;
    }
  }
  return tokens;
}

/** Two straight apostrophes (or grave accents) stand for a double quotation mark in wire copy; of three, a closing single mark comes first. */
function doubledApostrophe(text: string, at: number, code: number, space: boolean): boolean {
  if (code !== 0x27 && code !== 0x60) return false;
  if (text.charCodeAt(at + 1) !== code) return false;
  return space || text.charCodeAt(at + 2) !== code;
}

function punctuationLength(text: string, at: number, code: number): number {
  if (code === 0x2e) {
    let n = 1;
    while (text.charCodeAt(at + n) === 0x2e) n++;
    return n;
  }
  if (code === 0x2d) {
    let n = 1;
    while (text.charCodeAt(at + n) === 0x2d) n++;
    return n;
  }
  if (code >= 0xd800 && code <= 0xdbff && at + 1 < text.length) return 2;
  return 1;
}

function punctuationKind(text: string, at: number, end: number, space: boolean): Kind {
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
    case '-': {
      const next = charClass(text.charCodeAt(end));
      return end - at > 1 || (space && (next === Char.Space || end >= text.length))
        ? Kind.Dash
        : space
          ? Kind.Dash
          : Kind.Other;
    }
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

function numberEnd(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    const kind = charClass(text.charCodeAt(end));
    if (kind === Char.Digit) {
      end++;
      continue;
    }
    const c = text[end];
    const thousands = c === ' ' || c === '\u00a0' || c === '\u202f';
    const separator = thousands || c === ',' || c === '.' || c === ':' || c === '/';
    if (separator && charClass(text.charCodeAt(end + 1)) === Char.Digit) {
      if (!thousands || groupOfThree(text, end + 1)) {
        end += 2;
        continue;
      }
    }
    if (kind === Char.Letter || (kind === Char.Hyphen && charClass(text.charCodeAt(end + 1)) === Char.Letter)) {
      end++;
      while (end < text.length) {
        const k = charClass(text.charCodeAt(end));
        if (
          k === Char.Letter ||
          k === Char.Digit ||
          (k === Char.Hyphen && charClass(text.charCodeAt(end + 1)) === Char.Letter)
        )
          end++;
        else break;
      }
    }
    return end;
  }
}

function groupOfThree(text: string, at: number): boolean {
  for (let i = 0; i < 3; i++) if (charClass(text.charCodeAt(at + i)) !== Char.Digit) return false;
  return charClass(text.charCodeAt(at + 3)) !== Char.Digit;
}

/** Reads a word at `at`, pushes it as one or more tokens, returns its end. */
function word(text: string, at: number, space: boolean, language: Language, forms: FormTable, tokens: Token[]): number {
  const length = text.length;
  let start = at;
  let end = at + 1;
  let first = space;
  let joined = false;
  for (;;) {
    const kind = end < length ? charClass(text.charCodeAt(end)) : Char.Space;
    if (kind === Char.Letter || kind === Char.Digit) {
      end++;
    } else if (kind === Char.Apostrophe) {
      const next = end + 1 < length ? charClass(text.charCodeAt(end + 1)) : Char.Space;
      if (
        (next !== Char.Space || end - start <= 3) &&
        language.prefixClitics.has(forms.spelling(text, start, end + 1).form)
      ) {
        push(text, start, end + 1, first, forms, tokens);
        if (next !== Char.Letter && next !== Char.Digit) return end + 1;
        start = end + 1;
        first = false;
        joined = false;
        end = start + 1;
      } else if (next === Char.Letter) {
        joined = true;
        end++;
      } else break;
    } else if (kind === Char.Hyphen) {
      const next = end + 1 < length ? charClass(text.charCodeAt(end + 1)) : Char.Space;
      if (next === Char.Letter || next === Char.Digit) end++;
      else if (next === Char.Apostrophe && text[end - 1] === 't') end++;
      else break;
      joined = true;
    } else break;
  }
  const cut = joined ? suffixStart(text, start, end, language) : end;
  if (cut < end) {
    push(text, start, cut, first, forms, tokens);
    push(text, cut, end, false, forms, tokens);
    return end;
  }
  const dotted = text.charCodeAt(end) === 0x2e ? abbreviationEnd(text, start, end, language, forms) : end;
  push(text, start, dotted, first, forms, tokens);
  return dotted;
}

function push(text: string, start: number, end: number, space: boolean, forms: FormTable, tokens: Token[]): void {
  const { form, letterCase, entry } = forms.spelling(text, start, end);
  const token = new Token(start, end, Kind.Word, form, letterCase, space);
  token.entry = entry;
  tokens.push(token);
}

/** Where a suffix clitic starts in text[start, end), or `end`. Tried at each apostrophe or hyphen: “dit-il”, “a-t-elle”, “Grant’s”, “didn’t”. */
function suffixStart(text: string, start: number, end: number, language: Language): number {
  for (let i = end - 1; i > start && end - i <= 8; i--) {
    const kind = charClass(text.charCodeAt(i));
    const boundary = kind === Char.Hyphen || kind === Char.Apostrophe;
    if (!boundary) continue;
    // Longest first: “-t-il” before “-il”, “n't” before “'t”.
    for (let j = Math.max(start + 1, i - 2); j <= i; j++) {
      const suffix = text.slice(j, end).toLowerCase().replace(APOSTROPHES, "'");
      if (language.suffixClitics.has(suffix)) return j;
    }
  }
  return end;
}

/** The end of an abbreviation with its stop (“M.”, “U.S.”, “J.-C.”, initials), or `end` where the stop ends a sentence. */
function abbreviationEnd(text: string, start: number, end: number, language: Language, forms: FormTable): number {
  const length = end - start;
  if (length === 1) {
    const c = text[start] as string;
    const nextKind = end + 1 < text.length ? charClass(text.charCodeAt(end + 1)) : Char.Space;
    if (nextKind === Char.Letter || nextKind === Char.Hyphen) {
      // U.S., p.m., J.-C.
      let e = end + 1;
      while (e < text.length) {
        const s = charClass(text.charCodeAt(e)) === Char.Hyphen ? e + 1 : e;
        if (charClass(text.charCodeAt(s)) === Char.Letter && text.charCodeAt(s + 1) === 0x2e) e = s + 2;
        else break;
      }
      if (e > end + 1) return e;
      return end + 1;
    }
    const isCapital = c !== c.toLowerCase();
    return isCapital && nextKind === Char.Space ? end + 1 : end;
  }
  const { form, letterCase, entry } = forms.spelling(text, start, end);
  if (!language.abbreviations.has(form)) return end;
  const tags = entry?.word?.tags ?? 0;
  // “She said no. “I was late””, but “No. 5”
  if ((tags & Tag.Determiner) !== 0 && !numberFollows(text, end + 1)) return end;
  const isWord = letterCase === Case.Lower && (tags & (Tag.Noun | Tag.Number)) !== 0 && (tags & Tag.Title) === 0;
  return isWord && endsHere(text, end + 1) ? end : end + 1;
}

function numberFollows(text: string, from: number): boolean {
  let k = from;
  while (k < text.length && charClass(text.charCodeAt(k)) === Char.Space) k++;
  return charClass(text.charCodeAt(k)) === Char.Digit;
}

/** “jusqu'à la mer. Il pleut”, but “art. 5”, “3 sept. 2025”: whether the text ends or a capital follows. */
function endsHere(text: string, from: number): boolean {
  let k = from;
  while (k < text.length && charClass(text.charCodeAt(k)) === Char.Space) k++;
  const next = text[k];
  return next === undefined || (k > from && next !== next.toLowerCase());
}
