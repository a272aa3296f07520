/** What stands before the first words of an item or an alert: a clock, “URGENT –”, “INFO LE PARISIEN |”. */
import { ALERTS, POINTERS, WRITTEN_ALERTS, ZONES } from '../language/alerts';
import { Case, Kind, type Token } from '../text/token';

/** Behind the clocks and alerts that open a unit, or 0. What they name is nobody of the article. */
export function kickerEnd(tokens: readonly Token[]): number {
  let end = 0;
  for (let n = 0; n < MOST; n++) {
    const next = stepEnd(tokens, end);
    if (next === end || next >= tokens.length) break;
    end = next;
  }
  return end;
}

/** A clock, an alert and a sign. */
const MOST = 4;

function stepEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (first === undefined) return from;
  // “🔴 14h02”
  if (first.kind === Kind.Other && first.form !== '|' && !isLetter(first)) return from + 1;
  if (first.kind === Kind.OpenBracket) return bracketEnd(tokens, from);
  return Math.max(clockEnd(tokens, from), alertEnd(tokens, from));
}

function isLetter({ form }: Token): boolean {
  return /^[\p{L}\p{N}@#%$€£&+'’/©-]/u.test(form);
}

const CLOCK = /^(?:\d{1,2}[:.h]\d{2}|\d{1,2}h|\d{1,2}(?:[.:]\d{2})?[ap]m)$/;
const HOUR = /^\d{1,2}(?:[.:]\d{2})?$/;

/** “17:02”, “8 h 10.”, “2.15pm GMT”: behind the time and what parts it from a sentence that starts there, else `from`. */
function clockEnd(tokens: readonly Token[], from: number): number {
  const { form } = tokens[from] as Token;
  let k = from;
  // A digit opens all of them.
  if (form.charCodeAt(0) > 0x39) return from;
  if (CLOCK.test(form)) k++;
  else if (HOUR.test(form) && tokens[from + 1]?.form === 'h') k += tokens[from + 2]?.kind === Kind.Number ? 3 : 2;
  else if (HOUR.test(form) && /^[ap]\.?m\.?$/.test(tokens[from + 1]?.form ?? '')) k += 2;
  else return from;
  const zone = tokens[k];
  if (zone !== undefined && zone.letterCase === Case.Upper && ZONES.has(zone.form)) k++;
  const separator = tokens[k];
  const parted = separator !== undefined && isSeparator(separator);
  // “14.02 people”, “2.15pm on Monday”, “2.5 Million”; but “14.02 The road is closed”
  if (!parted && /^\d+\.\d+$/.test(form) && !/^[012]?\d\.[0-5]\d$/.test(form)) return from;
  if (parted) k++;
  return startsThere(tokens, k) ? k : from;
}

/** “URGENT –”, “ALERTE INFO |”, “Update 2:”: behind what parts it from the news, else `from`. */
function alertEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from] as Token;
  const upper = isUpper(first);
  if (first.letterCase === Case.Lower || !(upper ? ALERTS : WRITTEN_ALERTS).has(first.form)) return from;
  for (let k = from; k - from < LONGEST; k++) {
    const t = tokens[k];
    if (t === undefined) return from;
    if (isSeparator(t)) return k > from ? k + 1 : from;
    if (!(t.kind === Kind.Number || (upper ? isUpper(t) : k - from < 2))) return from;
  }
  return from;
}

/** In capitals, be it a word of one letter: “MISE À JOUR”. */
function isUpper({ letterCase, start, end }: Token): boolean {
  return letterCase === Case.Upper || (letterCase === Case.Capital && end - start === 1);
}

/** An alert has no more words. */
const LONGEST = 6;

/** “[14:02]”, “[MISE À JOUR]” */
function bracketEnd(tokens: readonly Token[], from: number): number {
  for (let k = from + 1; k - from < LONGEST && k < tokens.length; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.CloseBracket) return startsThere(tokens, k + 1) ? k + 1 : from;
    if (t.kind === Kind.Word ? !isUpper(t) : !CLOCK.test(t.form) && t.kind !== Kind.Number) return from;
  }
  return from;
}

function isSeparator({ kind, form }: Token): boolean {
  return kind === Kind.Colon || kind === Kind.Dash || kind === Kind.Stop || form === '|';
}

function startsThere(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k];
  if (next === undefined) return false;
  if (next.kind === Kind.Word) return next.letterCase !== Case.Lower;
  return next.kind === Kind.OpenMark || next.kind === Kind.Number;
}

/** Whether the unit only points to another article: “Lire aussi : …”. */
export function isPointer(tokens: readonly Token[]): boolean {
  let from = 0;
  while (from < 3 && tokens[from]?.kind === Kind.Other) from++;
  const first = tokens[from];
  if (first === undefined || first.letterCase === Case.Lower) return false;
  return (POINTERS.get(first.form) ?? []).some((words) => {
    if (!words.every((word, n) => tokens[from + n]?.form === word)) return false;
    const next = tokens[from + words.length];
    return next !== undefined && (isSeparator(next) || next.kind === Kind.Other);
  });
}
