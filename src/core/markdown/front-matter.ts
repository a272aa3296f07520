/** Front matter: the lines between two `---` (YAML) or `+++` (TOML) at the very start of a draft, of which a few top-level keys are read. */
import { isPartialDate } from '../dates/partial-date';

/** What Dixit wants to know of an article. Keys that are missing or not understood are null. */
export interface FrontMatter {
  readonly title: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string | null;
  /** As written, for example “fr” or “en-GB”. */
  readonly lang: string | null;
  /** What is wrong with it; null where it can be read. */
  readonly problem: FrontMatterProblem | null;
}

/** The first thing that is wrong with front matter; offsets are into its text. */
export interface FrontMatterProblem {
  /** unclosed: no second `---`. syntax: a line that is no key, comment, list or continuation. date: a date that is none. */
  readonly kind: 'unclosed' | 'syntax' | 'date';
  readonly start: number;
  readonly end: number;
}

/** Of a draft without front matter. */
export const NO_FRONT_MATTER: FrontMatter = { title: null, date: null, lang: null, problem: null };

/** Front matter that is longer than this (UTF-16 code units) is text that starts with a rule. */
export const LONGEST_FRONT_MATTER = 16_384;

const OPENING = /^(?:---|\+\+\+)[ \t]*(?:\r\n?|\n)/;
const CLOSING = /(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/;
const CLOSING_TOML = /(?:\r\n?|\n)\+\+\+[ \t]*(?=\r|\n|$)/;

const KEY = /^([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+(.*)|)$/;
const KEY_TOML = /^([A-Za-z_][\w-]*)[ \t]*=[ \t]*(.*)$/;

/** Whether front matter is TOML. */
export function isToml(text: string): boolean {
  return text.startsWith('+');
}

/** Whether a draft starts like front matter. */
export function opensFrontMatter(text: string): boolean {
  return OPENING.test(text.slice(0, 64));
}

/**
 * End of the front matter at the start of `text`: behind the line end of its last line.
 * @param text a draft, or its first `LONGEST_FRONT_MATTER` code units
 * @returns 0 without front matter
 */
export function frontMatterEnd(text: string): number {
  if (!opensFrontMatter(text)) return 0;
  const limited = text.slice(0, LONGEST_FRONT_MATTER);
  const opening = OPENING.exec(limited)?.[0].length ?? 0;
  const toml = isToml(text);
  const closing = (toml ? CLOSING_TOML : CLOSING).exec(limited.slice(opening - 1));
  if (closing === null) return 0;
  const inner = limited.slice(opening, Math.max(opening, opening - 1 + closing.index));
  const lines = inner.split(/\r\n?|\n/);
  // A rule, paragraphs and another rule are text.
  if (lines.some((line) => line.trim() === '') && !lines.some((line) => (toml ? KEY_TOML : KEY).test(line))) return 0;
  const end = opening - 1 + closing.index + closing[0].length;
  return end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0);
}

const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ].*)?)?)?$/;

/** The value of a scalar: quotes and comments taken off. */
function scalar(raw: string): string {
  const text = raw.trim();
  const quote = text[0];
  if (quote === '"') {
    const value = /^"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
    return value === undefined ? text : value.replace(/\\(["\\/])/g, '$1');
  }
  if (quote === "'") {
    const value = /^'((?:[^']|'')*)'/.exec(text)?.[1];
    return value === undefined ? text : value.replaceAll("''", "'");
  }
  return text.replace(/(?:^|[ \t])#.*$/, '').trim();
}

/** YYYY, YYYY-MM or YYYY-MM-DD of a date with or without a time; null for what is no date of the calendar. */
export function readDate(value: string): string | null {
  const match = DATE.exec(value);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  return isPartialDate(date) ? date : null;
}

/** Reads the top-level keys of front matter; never throws. `text` is all of it, with the lines around it. */
export function readFrontMatter(text: string): FrontMatter {
  const values = new Map<string, string>();
  let problem: FrontMatterProblem | null = null;
  let open = '';
  let dateLine = { start: 0, end: 0 };
  const toml = isToml(text);
  for (const { 0: line, index: start } of text.matchAll(/[^\r\n]+/g)) {
    const here = { start, end: start + line.trimEnd().length };
    // What stands behind “[params]” is not the article's.
    if (toml && line.startsWith('[')) break;
    if (toml && line.startsWith('+++')) continue;
    if (/^(?:[ \t]*$|[#\]}-]|\.\.\.)/.test(line)) continue;
    if (/^[ \t]/.test(line)) {
      // A value that goes on; nested keys and lists are kept with the key above, which is none of ours.
      values.set(open, `${(values.get(open) ?? '').replace(/^[>|][+-]?$/, '')} ${line.trim()}`.trim());
      continue;
    }
    const match = (toml ? KEY_TOML : KEY).exec(line);
    open = (match?.[1] ?? '').toLowerCase();
    if (match === null) problem ??= { kind: 'syntax', ...here };
    else if (values.has(open)) open = '';
    else {
      values.set(open, (match[2] ?? '').trim());
      if (open === 'date') dateLine = here;
    }
  }
  const value = (key: string): string => scalar(values.get(key) ?? '');
  const written = value('date');
  const date = written === '' ? null : readDate(written);
  if (written !== '' && date === null) problem ??= { kind: 'date', ...dateLine };
  const lang = value('lang') || value('language') || null;
  return { title: value('title') || null, date, lang, problem };
}
