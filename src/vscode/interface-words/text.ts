import { replaceInvisible } from '../../core/text/invisible';

/** One line of at most `limit` characters, cut at a word, without cutting a character in two. */
export function shorten(text: string, limit: number): string {
  const line = oneLine(text);
  if (line.length <= limit) {
    return line;
  }
  const cut = line.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  const end = space > limit * 0.6 ? space : limit;
  return `${cut
    .slice(0, end)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}\u2026`;
}

/**
 * Line breaks and runs of blanks as one space. What the engine has put in the place of a note, code or an image (U+FFFC) goes
 * behind a word, where notes stand, and is dots elsewhere.
 */
export function oneLine(text: string): string {
  return text
    .replace(/(?<=[^\s\uFFFC])\uFFFC+/g, '')
    .replace(/\uFFFC+/g, '…')
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim();
}

/**
 * Bidirectional controls and zero-width characters as visible codes: in a card or a row they could make a name look
 * like another one.
 */
export function showInvisible(text: string): string {
  return replaceInvisible(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}

/** With a capital at the start, as a line of its own has. */
export function capitalized(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase() + rest.join('');
}
