/** Texts that look like Markdown to every part of the reader: markers, indentation and inline markup at random. */
import fc from 'fast-check';

const indents = ['', '', '', '', '', '', ' ', '  ', '   ', '    ', '\t', '     '];
// prettier-ignore
const starts = [
  '', '', '', '', '', '', '', '> ', '>', '- ', '* ', '+ ', '1. ', '2) ', '7. ', '# ', '### ', '```', '~~~ x', '<!-- ',
  '<div>', '</div>', '<b>', '[^1]: ', '[a]: /u', '[x]: ', '| ', '---', '===', '***', '- - -', '--', '-', '*', '```\n',
  '<script>', '|--|--|\n', '--|--', '>> ', '> - ', '- > ', '- - ', '<?', '-->', '</script>', '</pre>',
];
// prettier-ignore
const inlines = [
  'mot', 'Paris', 'dit', '« oui »', '*', '**', '_', '__', '*a*', '**b**', '`', '``', '`c`', '[a]', '[a](u)', '[', '](',
  '](u)', ']', '[^1]', '[b][a]', '![i](p)', '<i>', '<http://a.b>', '&amp;', '&eacute;', '& ', '\\*', '\\', '|', 'a|b',
  '!', '.', '?', '…', ',', 'https://x.fr/y', '  ', '\t', '\u00a0', '1', '3. ', '-', '—', 'É', '“q”', '~', '<', '>',
  '#', '(', ')', '😀', 'l’eau',
];
const sentences = [
  'Le ministre a dit que la loi passerait avant l’été, malgré l’avis du Conseil d’État et les réserves de sa majorité. ',
  'Titre court',
  'Une ligne sans fin',
  '« Oui », a-t-elle dit. ',
];

/** Something to type: a marker, a line end, a word. */
export const fragment: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...inlines),
  fc.constantFrom(...starts),
  fc.constantFrom('', '\n', '\n\n', '\r', '\r\n', '---\n', '```', '\n# ', 'é'),
);

/** One line without its line end. */
export const line: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...indents),
    fc.constantFrom(...starts),
    fc.array(fc.tuple(fc.constantFrom(...inlines), fc.constantFrom('', ' ')), { maxLength: 5 }),
    fc.constantFrom('', '', '', '  ', ' '),
  )
  .map(([indent, start, words, end]) => indent + start + words.flat().join('') + end);

const proseLine = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('').trim());

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\n\n', '\n\n', '\n\n\n');

/** A text of `line`s, rarely with CRLF. */
export const markup: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.tuple(line, lineEnd), { minLength: 1, maxLength: 9 }), fc.nat(5))
  .map(([lines, crlf]) => {
    const text = lines.flat().join('');
    return crlf === 0 ? text.replaceAll('\n', '\r\n') : text;
  });

const heads = ['', '', '', '---\ntitle: x\n---\n', '\uFEFF', '\uFEFF---\na: b\n---\n', '---\n', '---\ntitle: y\n'];

/** A draft: perhaps front matter, then prose lines and markup mixed. */
export const draft: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...heads),
    fc.array(
      fc.oneof(
        markup,
        fc.tuple(proseLine, lineEnd).map((parts) => parts.join('')),
      ),
      { maxLength: 5 },
    ),
  )
  .map(([head, parts]) => head + parts.join(''));

/** An edit: where it starts and how much it takes, as shares of the text, and what it puts there. */
export interface DrawnEdit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** Keystrokes, pastes, deletions. */
export const edit: fc.Arbitrary<DrawnEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(4), fc.nat(80)),
  text: fc.oneof(fragment, fragment, fc.constant(''), line, markup),
});

/**
 * Shapes that the parser itself reads against CommonMark, so that a whole parse is no measure for them: behind indented
 * code, and for a second marker on the line of a list item that interrupts a paragraph, it does not see an empty list
 * item nor one that starts with another number than 1 (micromark keeps its flag for “interrupts” up too long). And a hard
 * break behind backticks that pair with nothing, in an item, ends for it where the next line's words start.
 */
export function hitsParserBug(text: string): boolean {
  return (
    /^(?: {4}| {0,3}\t).*(?:\r?\n)(?:[ \t>]*\r?\n)*[ >]*(?:\d+[.)]|[-+*][ \t]*\r?$|\[\^1\]:)/m.test(text) ||
    /^[ \t]*(?:(?:[-+*]|\d+[.)])[ \t]+|>[ \t]*|\[\^1\]:[ \t]*)+(?:\d+[.)]|[-+*]?[ \t]*\r?$)/m.test(text) ||
    /`[^\r\n]* {2}\r?\n[ \t>]/.test(text)
  );
}
