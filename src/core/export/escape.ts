/** Text that other programs will read as markup. */

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Characters that nobody sees and that turn text around or hide it: controls but for tab and line feed, bidirectional controls. */
const HIDDEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text for HTML, as content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => HTML[character] ?? character);
}

/**
 * Text for inside one line of Markdown: nothing in it is emphasis, a link, HTML, a table cell, a reference or a new line. Made for
 * text that does not begin a line.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~@]/g, '\\$&')
    .replace(/&(?=#|[a-z0-9]+;)/gi, '\\&')
    .replace(/(https?|ftp):(?=\/\/)/gi, '$1\\:')
    .replace(/\bwww\./gi, (word) => `${word.slice(0, -1)}\\.`);
}

/** An address as a Markdown link destination; must be one that `checkUrl` accepts. */
export function markdownDestination(url: string): string {
  return `<${url.replace(/[<>\\|]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)}>`;
}

function visible(text: string): string {
  return text.replace(HIDDEN, (character) => (character === '\n' || character === '\t' ? character : ''));
}
