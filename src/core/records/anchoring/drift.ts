import { foldText } from './folding';

/** How words differ from the words that were verified. Only `words` calls for another look. */
export type Drift = 'none' | 'typographic' | 'case-punctuation' | 'words';

/** Compares the verified words with the words as they stand now. */
export function classifyDrift(verified: string, now: string): Drift {
  if (verified === now) return 'none';
  if (foldText(verified) === foldText(now)) return 'typographic';
  return substance(verified) === substance(now) ? 'case-punctuation' : 'words';
}

/**
 * What counts in words that were checked: letters and digits in lower case, and the signs that change what a number says: a
 * decimal comma or point (alike), a minus, the percent sign, a currency sign.
 */
export function substance(words: string): string {
  const text = foldText(words).toLowerCase();
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (LETTER_OR_DIGIT.test(character) || SIGN.test(character)) out += character;
    else if ((character === ',' || character === '.') && isDigit(text[i - 1]) && isDigit(text[i + 1])) out += '.';
    else if (character === '-' && isDigit(text[i + 1]) && !(i > 0 && LETTER_OR_DIGIT.test(text.charAt(i - 1))))
      out += '-';
  }
  return out;
}

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}\ud800-\udfff]/u;
const SIGN = /[%‰\p{Sc}]/u;

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
