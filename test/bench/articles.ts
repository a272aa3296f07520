import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An article that histories are made of. */
export interface Article {
  readonly id: string;
  readonly language: 'fr' | 'en';
  readonly text: string;
}

const FOLDER = join(__dirname, '..', 'fixtures', 'gold');

/** The project's own articles, in the order of the files. */
export function articles(): readonly Article[] {
  return (['fr', 'en'] as const).flatMap((language) =>
    readFileSync(join(FOLDER, `${language}-dev.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { id, text } = JSON.parse(line) as { id: string; text: string };
        return { id, language, text };
      }),
  );
}

/** Every third article is for setting thresholds, the rest for the report, so that no reported text was tuned on. */
export function split(all: readonly Article[]): {
  readonly tuning: readonly Article[];
  readonly report: readonly Article[];
} {
  return { tuning: all.filter((_, i) => i % 3 === 0), report: all.filter((_, i) => i % 3 !== 0) };
}
