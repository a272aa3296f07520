/**
 * The words of a table as the build folds them: each is the number of letters that it shares with the start of the word before
 * (0 to 9), then the rest: “0abandon2olish” is “abandon abolish”. See esbuild.js.
 */
export function unfold(folded: string): string {
  const words: string[] = [];
  let last = '';
  let at = 0;
  while (at < folded.length) {
    const shared = folded.charCodeAt(at) - 0x30;
    let end = at + 1;
    while (end < folded.length && (folded.charCodeAt(end) < 0x30 || folded.charCodeAt(end) > 0x39)) end++;
    last = last.slice(0, shared) + folded.slice(at + 1, end);
    words.push(last);
    at = end;
  }
  return words.join(' ');
}
