/** One change of an edit. Offsets are into the text before the edit, as an editor reports them; changes do not overlap. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The changes inside the text, last one first; that order lets them be applied one by one. */
export function lastFirst(text: string, changes: readonly TextChange[]): readonly TextChange[] {
  return changes
    .map((change) => {
      const start = Math.max(0, Math.min(change.start, text.length));
      return { start, end: Math.max(start, Math.min(change.end, text.length)), text: change.text };
    })
    .sort((a, b) => b.start - a.start || b.end - a.end);
}

/** The text after the edit. `changes` as `lastFirst` gives them. */
export function changedText(text: string, changes: readonly TextChange[]): string {
  let out = '';
  let at = 0;
  for (const change of [...changes].reverse()) {
    out += text.slice(at, Math.max(at, change.start)) + change.text;
    at = Math.max(at, change.end);
  }
  return out + text.slice(at);
}

/** The edit that takes an edit back; offsets are into the text after it. */
export function inverse(text: string, changes: readonly TextChange[]): readonly TextChange[] {
  let shift = 0;
  const back = [...changes].reverse().map((change) => {
    const start = change.start + shift;
    shift += change.text.length - (change.end - change.start);
    return { start, end: start + change.text.length, text: text.slice(change.start, change.end) };
  });
  return back.reverse();
}

/** The change without what it replaces by itself at either end, as when an editor reports whole lines. */
export function trimmed(text: string, { start, end, text: by }: TextChange): TextChange {
  const limit = Math.min(end - start, by.length);
  let head = 0;
  while (head < limit && text.charCodeAt(start + head) === by.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < limit - head && text.charCodeAt(end - 1 - tail) === by.charCodeAt(by.length - 1 - tail)) tail++;
  return { start: start + head, end: end - tail, text: by.slice(head, by.length - tail) };
}
