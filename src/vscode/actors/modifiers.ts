/**
 * Rewrites the words before a role: “l’ancien président américain” without its modifier, “le secrétaire général” with one.
 * French articles follow: “l’ancienne ministre” → “la ministre”, “du futur ambassadeur” → “de l’ambassadeur”. Pure.
 */
import type { Span } from '../../core/analysis';

/** Text for a place of the draft. */
export interface Replacement extends Span {
  readonly text: string;
}

/** Gender of a person, where the registry tells one. */
type Gender = 'm' | 'f';

/** How far before a role its article stands. UTF-16 code units. */
const REACH = 24;

const MODIFIER = /(?<![\p{L}\p{M}])(anciennes?|anciens?|futures?|futurs?|former|future|incoming|ex[-– ])\s*/iu;
const BEHIND = /[\s-](?:désignée?|élue?|elect|designate)(?=$|[\s,])/iu;

/** The role without “ancien”, “ex-”, “former”, “futur”, “-elect”; null where it has no such word. */
export function dropModifier(text: string, role: Span, gender: Gender | null): Replacement | null {
  const start = lineStart(text, role.start);
  const window = text.slice(start, role.end);
  const from = Math.max(0, role.start - start - 12);
  const match = MODIFIER.exec(window.slice(from));
  if (match) {
    const at = from + match.index;
    const rest = window.slice(at + match[0].length);
    const word = (match[1] ?? '').toLowerCase();
    const feminine = /ancienne|^future/.test(word) || (word.startsWith('ex') && gender === 'f');
    const { length, words } = withoutModifier(window.slice(0, at), rest, feminine ? 'f' : 'm', word);
    return { start: start + at - length, end: role.end, text: words + rest };
  }
  const behind = BEHIND.exec(text.slice(role.start, role.end));
  if (!behind) {
    return null;
  }
  const at = role.start + behind.index;
  return { start: at, end: at + behind[0].length, text: '' };
}

interface Opening {
  /** Length of the words before that are replaced. */
  readonly length: number;
  readonly words: string;
}

const ENGLISH: ReadonlySet<string> = new Set(['former', 'incoming']);

/** What stands before the noun once the modifier is gone. */
function withoutModifier(before: string, rest: string, gender: Gender, word: string): Opening {
  const english = /(?<![\p{L}])an?\s+$/iu.exec(before);
  if (english && (ENGLISH.has(word) || word.startsWith('ex') || word === 'future')) {
    return { length: english[0].length, words: like(english[0], `${/^[aeiou]/i.test(rest) ? 'an' : 'a'} `) };
  }
  for (const [pattern, words] of FRENCH) {
    const found = pattern.exec(before);
    if (found) {
      const replaced = words(startsWithVowel(rest), gender);
      return replaced === null
        ? { length: 0, words: '' }
        : { length: found[0].length, words: like(found[0], replaced) };
    }
  }
  return { length: 0, words: '' };
}

type Article = (vowel: boolean, gender: Gender) => string | null;

const article = (vowel: boolean, gender: Gender): string => (vowel ? 'l’' : gender === 'f' ? 'la ' : 'le ');
const ofArticle = (vowel: boolean, gender: Gender): string => (vowel ? 'de l’' : gender === 'f' ? 'de la ' : 'du ');
const toArticle = (vowel: boolean, gender: Gender): string => (vowel ? 'à l’' : gender === 'f' ? 'à la ' : 'au ');

/** Articles as they stand before the modifier, longest first, and what they become before the noun. */
const FRENCH: readonly (readonly [RegExp, Article])[] = [
  [/(?<!\p{L})de l['’]$/iu, ofArticle],
  [/(?<!\p{L})à l['’]$/iu, toArticle],
  [/(?<!\p{L})l['’]$/iu, article],
  [/(?<!\p{L})d['’]$/iu, (vowel) => (vowel ? 'd’' : 'de ')],
  [/(?<!\p{L})de la\s$/iu, ofArticle],
  [/(?<!\p{L})à la\s$/iu, toArticle],
  [/(?<!\p{L})du\s$/iu, ofArticle],
  [/(?<!\p{L})au\s$/iu, toArticle],
  [/(?<!\p{L})l[ea]\s$/iu, article],
  [/(?<!\p{L})(?:cet|ce)\s$/iu, (vowel) => (vowel ? 'cet ' : 'ce ')],
  [/(?<!\p{L})s(?:on|a)\s$/iu, (vowel, gender) => (gender === 'f' && !vowel ? 'sa ' : 'son ')],
  [/(?<!\p{L})m(?:on|a)\s$/iu, (vowel, gender) => (gender === 'f' && !vowel ? 'ma ' : 'mon ')],
];

/** Words with an aspirated h, before which the article is not elided. */
const ASPIRATED = /^(?:haut|hors|héros|hongrois|hollandais|harki|hiérarque)/i;

function startsWithVowel(text: string): boolean {
  return /^[aeiouyàâäéèêëîïôöûüœæ]/i.test(text) || (/^h/i.test(text) && !ASPIRATED.test(text));
}

/** A capital stays a capital. */
function like(before: string, after: string): string {
  const first = before.trimStart()[0] ?? '';
  return first !== first.toLowerCase() ? after.slice(0, 1).toUpperCase() + after.slice(1) : after;
}

/** The role with “ancien” or “former”, its article included. */
export function addFormer(text: string, role: Span, language: 'fr' | 'en', gender: Gender | null): Replacement {
  const before = text.slice(Math.max(lineStart(text, role.start), role.start - REACH), role.start);
  const printed = text.slice(role.start, role.end);
  if (language === 'en') {
    const indefinite = /(?<!\p{L})an\s+$/iu.exec(before);
    const opening = indefinite ? like(indefinite[0], 'a ') : '';
    const capital = opening === '' && startsSentence(text, role.start);
    const start = role.start - (indefinite?.[0].length ?? 0);
    return { start, end: role.end, text: `${opening}${capital ? 'Former' : 'former'} ${printed}` };
  }
  for (const [pattern, words] of TO_FORMER) {
    const found = pattern.exec(before);
    if (found) {
      const feminine = gender === 'f' || (gender === null && /la\s$/i.test(found[0]));
      const opening = like(found[0], words);
      const start = role.start - found[0].length;
      return { start, end: role.end, text: `${opening}${feminine ? 'ancienne' : 'ancien'} ${printed}` };
    }
  }
  const word = gender === 'f' ? 'ancienne' : 'ancien';
  const capital = startsSentence(text, role.start);
  return { ...role, text: `${capital ? word.slice(0, 1).toUpperCase() + word.slice(1) : word} ${printed}` };
}

const TO_FORMER: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:de la\s|du\s|de l['’])$/iu, 'de l’'],
  [/(?<!\p{L})(?:à la\s|au\s|à l['’])$/iu, 'à l’'],
  [/(?<!\p{L})(?:l[ea]\s|l['’])$/iu, 'l’'],
  [/(?<!\p{L})(?:cet?|cette)\s$/iu, 'cet '],
  [/(?<!\p{L})s(?:on|a)\s$/iu, 'son '],
];

function startsSentence(text: string, at: number): boolean {
  return /(?:^|[\n.!?…]\s*)$/.test(text.slice(Math.max(0, at - 4), at)) || at === 0;
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 2 * REACH);
}
