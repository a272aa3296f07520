/** Words of a draft as its reader sees them, for lists and messages; the analysis keeps their places in the Markdown. */

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ecirc: 'ê',
  shy: '',
};

/** What ties a pronoun to the verb before it: “dit-elle”, “a-t-il dit”. */
const CLITIC = /^[-\u2010\u2011](?:t[-\u2010\u2011])?/i;

/** The source of a claim as its reader sees it; a pronoun behind its verb without its hyphens. */
export function shownSource(printed: string): string {
  return shownWords(printed).replace(CLITIC, '');
}

/**
 * Takes out what a stretch of Markdown has besides words: tags, emphasis, targets of links, escapes, character references.
 * The stretch may start or end in the middle of such markup. Linear in its length.
 */
export function shownWords(printed: string): string {
  if (!/[<&*_[\]\\`~]/.test(printed)) return printed;
  return printed
    .replace(/<\/?[A-Za-z][^<>]{0,2000}>/g, '')
    .replace(/\]\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g, '')
    .replace(/\[\^[^\]\s]{1,40}\]/g, '')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]{2,6});/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/(?<!\\)(?:\*+|~~|`+)|(?<![\p{L}\p{N}\\])_+|(?<!\\)_+(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<!\\)\[(?![^\]]*\])/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
