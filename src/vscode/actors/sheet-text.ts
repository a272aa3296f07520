/**
 * The text of a spreadsheet's file: UTF-8, or what spreadsheet programs write instead of it: UTF-16 with its mark, or the Windows
 * code page of western Europe, which nothing names. Pure.
 */
export function sheetText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not every Node decodes the code page further than Latin-1.
    const text = new TextDecoder('windows-1252').decode(bytes);
    return text.replace(/[\u0080-\u009F]/g, (letter) => FROM_80[letter.charCodeAt(0) - 0x80] ?? letter);
  }
}

/** What the code page has at 0x80 to 0x9F, where Latin-1 has controls; a space where it has nothing. */
const FROM_80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
