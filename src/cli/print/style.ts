/** Ways to make text stand out. */
export type Look = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'cyan' | 'green';

/** Puts a look on a text, or leaves it as it is. */
export type Style = (look: Look, text: string) => string;

const codes: Readonly<Record<Look, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
};

const plain: Style = (_look, text) => text;
const coloured: Style = (look, text) => `\u001B[${codes[look][0]}m${text}\u001B[${codes[look][1]}m`;

/** Colour only on a terminal, and not where NO_COLOR (no-color.org) or TERM=dumb ask for none. */
export function styleFor(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Style {
  return stream.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb' ? coloured : plain;
}
