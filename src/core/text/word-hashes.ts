/** Folded words as numbers, for texts of which few words are ever looked for. */
import { FNV_BASIS, FNV_PRIME, fnv } from './fnv';
import { foldedWords } from './folded-words';

/** Code units below this one, but for NUL, fold by a table; a text with any other is folded as a whole. */
const LISTED = 0x300;

/** The one or two letters that a code unit folds to, the second one 16 bits up; 0 for those between words. Made when first asked for. */
let letters: Int32Array | null = null;

/**
 * The hash of each word of a text (FNV-1a over the code units of what `foldedWords` gives, 32 bits). Equal words have equal
 * hashes; that two others have is one in four milliards. Linear in the text.
 */
export function wordHashes(text: string): readonly number[] {
  letters ??= Int32Array.from({ length: LISTED }, (_, code) => {
    const [word = ''] = foldedWords(String.fromCharCode(code));
    return word === '' ? 0 : word.charCodeAt(0) | ((word.length > 1 ? word.charCodeAt(1) : 0) << 16);
  });
  const { length } = text;
  const hashes: number[] = [];
  let hash = FNV_BASIS;
  let inWord = false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    let letter = 0;
    if (code < LISTED) letter = letters[code] as number;
    else if (code < DASHES_FROM || code > MARKS_TO) {
      return foldedWords(text).map((word) => fnv(word) | 0);
    }
    if (letter !== 0) {
      hash = Math.imul(hash ^ (letter & 0xffff), FNV_PRIME);
      if (letter > 0xffff) hash = Math.imul(hash ^ (letter >>> 16), FNV_PRIME);
      inWord = true;
    } else if (inWord) {
      hashes.push(hash);
      hash = FNV_BASIS;
      inWord = false;
    }
  }
  if (inWord) hashes.push(hash);
  return hashes;
}

/** Dashes, quotation marks and the ellipsis, which stand between words. */
const DASHES_FROM = 0x2010;
const MARKS_TO = 0x202f;
