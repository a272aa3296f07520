import assert from 'node:assert/strict';
import { sheetText } from '../../src/vscode/actors/sheet-text';

describe('the text of a spreadsheet', () => {
  const text = 'nom;poste\nÉlodie Puig;mairesse – “Œuvres”\n';
  for (const [encoding, bytes] of [
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16 with its mark', utf16(`\uFEFF${text}`)],
    ['Windows-1252', windows1252(text)],
  ] as const) {
    it(`in ${encoding}`, () => assert.equal(sheetText(bytes), text));
  }
});

function utf16(words: string): Uint8Array {
  return Uint8Array.from([...words].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]));
}

/** Nothing at hand writes it. */
function windows1252(words: string): Uint8Array {
  const others = new Map([...'–“”Œ'].map((letter, at) => [letter, [0x96, 0x93, 0x94, 0x8c][at] ?? 0]));
  return Uint8Array.from([...words].map((letter) => others.get(letter) ?? letter.charCodeAt(0)));
}
