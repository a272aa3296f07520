/** Where a text tells of somebody by a noun with its article: “a interrogé | le président |”. */

/** The place in `text` of the lower-case words behind an article or “ce”, or -1. */
export function toldByNoun(text: string, words: string): number {
  if (words === '') return -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (ARTICLE.test(text.slice(Math.max(0, at - LONGEST), at)) && !LETTER.test(text.charAt(at + words.length)))
      return at;
  return -1;
}

/** A label or source without what stands behind “de”, in lower case: “ministre de la Santé” → “ministre”. */
export function nounAlone(printed: string): string {
  const words = printed.toLowerCase().replace(OPENING, '');
  const complement = words.search(COMPLEMENT);
  return complement < 0 ? words : words.slice(0, complement);
}

const ARTICLE = /(?<!\p{L})(?:l['’]|(?:le|la|au|du|ce|cet|cette|the) )$/u;
/** “cette ”, and the character before it. */
const LONGEST = 7;
const LETTER = /\p{L}/u;
const OPENING = /^(?:l['’]|(?:le|la|the) )/;
const COMPLEMENT = / (?:de|du|des|d['’]|of)(?!\p{L})/u;
