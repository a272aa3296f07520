import { readFileSync } from 'node:fs';
import { articles } from '../articles';

/** A text to measure on. */
export interface BenchDraft {
  readonly language: 'fr' | 'en';
  readonly words: number;
  readonly text: string;
}

function withoutFrontMatter(text: string): string {
  return text.replace(/^---\n[^]*?\n---\n+/, '');
}

/** Words as an editor counts them: between spaces. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/**
 * The project's own articles, one behind the other and again from the first, up to a number of words; cut at the end
 * of a block. The sample without blank lines is one of them.
 */
export function draftOf(language: 'fr' | 'en', words: number): BenchDraft {
  const texts = articles()
    .filter((article) => article.language === language)
    .map((article) => withoutFrontMatter(article.text).trim());
  if (language === 'fr') texts.unshift(readFileSync('samples/otan.md', 'utf8').trim());
  const blocks: string[] = [];
  let count = 0;
  for (let round = 0; count < words; round++) {
    for (const block of texts[round % texts.length]?.split('\n\n') ?? []) {
      if (count >= words) break;
      blocks.push(block);
      count += countWords(block);
    }
  }
  return { language, words: count, text: `---\nlang: ${language}\ndate: 2025-07-21\n---\n\n${blocks.join('\n\n')}\n` };
}

/** A text of about `length` UTF-16 code units, at least. */
export function draftOfLength(language: 'fr' | 'en', length: number): string {
  const { text } = draftOf(language, 20_000);
  return Array.from({ length: Math.ceil(length / text.length) }, () => withoutFrontMatter(text)).join('\n');
}
