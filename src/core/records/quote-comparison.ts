import { diffArrays } from 'diff';
import { substance } from './anchoring/drift';
import { fold } from './anchoring/folding';
import { isWordUnit } from './anchoring/tokens';

/**
 * verbatim: the source has these words in this order without a gap · trimmed: words of the source were left out, none added ·
 * altered: other words · translated: the two are not in one language, so words cannot be compared · not-compared: one is missing
 * or too long.
 */
export type QuoteRelation = 'verbatim' | 'trimmed' | 'altered' | 'translated' | 'not-compared';

/** A stretch of the comparison in order of reading. `removed` words are only in the source, `added` ones only in the draft. */
export interface QuotePart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** How the printed words of a quotation relate to those of its source. */
interface QuoteComparison {
  readonly relation: QuoteRelation;
  /** Empty unless words were compared. */
  readonly parts: readonly QuotePart[];
  /** Words were left out between two words and the draft does not say so by an ellipsis. */
  readonly silentCut: boolean;
}

/** Languages of the two, where they are known. */
export interface QuoteLanguages {
  readonly draft?: string | null;
  readonly source?: string | null;
}

/** Longest edit script that is looked for, in words; beyond it the two are not versions of one quotation. */
const MAX_EDITS = 1000;

/**
 * Compares a quotation of the draft with the words of its source. Typography, case and punctuation do not count; words that the
 * draft puts in square brackets are the editor's and are no addition; an ellipsis marks a cut.
 */
export function compareQuote(draft: string, source: string, languages: QuoteLanguages = {}): QuoteComparison {
  const none = (relation: QuoteRelation): QuoteComparison => ({ relation, parts: [], silentCut: false });
  if (draft.trim() === '' || source.trim() === '') return none('not-compared');
  if (languages.draft && languages.source && primary(languages.draft) !== primary(languages.source))
    return none('translated');
  const ours = words(draft);
  const theirs = words(source);
  const at = runAt(theirs, ours);
  if (at >= 0) {
    const whole: QuotePart[] = [
      { kind: 'removed', text: slice(source, theirs, 0, at) },
      { kind: 'same', text: slice(draft, ours, 0, ours.length) },
      { kind: 'removed', text: slice(source, theirs, at + ours.length, theirs.length) },
    ];
    return { relation: 'verbatim', parts: whole.filter(({ text }) => text !== ''), silentCut: false };
  }
  const changes = diffArrays(
    theirs.map((word) => word.form),
    ours.map((word) => word.form),
    { maxEditLength: MAX_EDITS },
  );
  if (!changes) return none('not-compared');
  const parts: { kind: QuotePart['kind']; from: number; to: number }[] = [];
  let x = 0;
  let y = 0;
  for (const { added, removed, count } of changes) {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    const from = removed ? x : y;
    parts.push({ kind, from, to: from + count });
    if (!added) x += count;
    if (!removed) y += count;
  }
  const shown = parts.map(({ kind, from, to }) => ({
    kind,
    text: slice(kind === 'removed' ? source : draft, kind === 'removed' ? theirs : ours, from, to),
  }));
  const foreign = parts.some(
    ({ kind, from, to }) => kind === 'added' && ours.slice(from, to).some((word) => !word.bracketed),
  );
  if (foreign || !parts.some(({ kind }) => kind === 'same'))
    return { relation: 'altered', parts: shown, silentCut: false };
  return { relation: 'trimmed', parts: shown, silentCut: parts.some((_, n) => isSilentCut(parts, n, ours, draft)) };
}

interface Word {
  /** What counts of the word. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly bracketed: boolean;
}

/** Index at which the words stand in a row, or -1. */
function runAt(list: readonly Word[], run: readonly Word[]): number {
  if (run.length === 0) return -1;
  const forms = (words: readonly Word[]): string => words.map((word) => `\u0000${word.form}`).join('') + '\u0000';
  const all = forms(list);
  const at = all.indexOf(forms(run));
  // Words hold no separator, so separators before the hit count the words before it.
  return at < 0 ? -1 : all.slice(0, at).split('\u0000').length - 1;
}

/** The words of a text: what stands between white space, punctuation apart; elided words (l’, d’) by themselves. */
function words(raw: string): readonly Word[] {
  const { text, starts, ends } = fold(raw);
  const out: Word[] = [];
  let depth = 0;
  let at = 0;
  for (let i = 0; i < text.length;) {
    let end = i;
    while (end < text.length && isPart(text, end, i)) end++;
    if (end === i) {
      i++;
      continue;
    }
    const start = starts[i] ?? 0;
    // Brackets are folded away with Markdown's links, so they are counted in the raw text.
    for (; at < start; at++) {
      if (raw[at] === '[') depth++;
      else if (raw[at] === ']') depth = Math.max(0, depth - 1);
    }
    const form = substance(text.slice(i, end));
    if (form !== '') out.push({ form, start, end: ends[end - 1] ?? 0, bracketed: depth > 0 });
    i = end;
  }
  return out;
}

/** Whether the unit belongs to the word that began at `from`: letters, digits, what joins digits, a sign before or after them. */
function isPart(text: string, at: number, from: number): boolean {
  const code = text.charCodeAt(at);
  if (isWordUnit(code) || /[%‰\p{Sc}]/u.test(text.charAt(at))) return true;
  const next = text.charCodeAt(at + 1);
  const isDigit = next >= 48 && next <= 57;
  if (code === 0x2d) return at === from && isDigit;
  return (
    (code === 0x2c || code === 0x2e) &&
    at > from &&
    isDigit &&
    text.charCodeAt(at - 1) >= 48 &&
    text.charCodeAt(at - 1) <= 57
  );
}

/** Whether words were left out here, inside the quotation, with no ellipsis and no bracket where they were. */
function isSilentCut(
  parts: readonly { kind: QuotePart['kind']; from: number; to: number }[],
  n: number,
  ours: readonly Word[],
  draft: string,
): boolean {
  const before = parts[n - 1];
  const after = parts[n + 1];
  if (parts[n]?.kind !== 'removed' || before?.kind !== 'same' || after?.kind !== 'same') return false;
  return !/…|\.\.\./.test(draft.slice(ours[before.to - 1]?.end ?? 0, ours[after.from]?.start ?? 0));
}

function slice(raw: string, list: readonly Word[], from: number, to: number): string {
  return raw.slice(list[from]?.start ?? 0, list[to - 1]?.end ?? 0);
}

/** Primary subtag: fr-CA and fr are one language. */
function primary(language: string): string {
  return (language.toLowerCase().split(/[-_]/)[0] ?? '').trim();
}
