import { innerWords } from '../../src/core/records/anchoring/selectors';
import { pick, shuffled, type Random } from './random';

export type TargetKind = 'quotation' | 'sentence' | 'name';

/** A passage of the first version. Offsets are into it. */
export interface BenchTarget {
  readonly kind: TargetKind;
  readonly start: number;
  readonly end: number;
}

const LIMITS = { quotation: 5, sentence: 4, name: 3 } as const;

/** Up to five quotations (inside their marks), four sentences and three names of two words. */
export function targetsOf(text: string, random: Random): readonly BenchTarget[] {
  const found: BenchTarget[] = [
    ...spans(text, /«\s?([^«»\n]{4,400}?)\s?»|“([^“”\n]{4,400})”|"([^"\n]{4,400})"/g, 'quotation'),
    ...sentences(text),
    ...spans(text, /(?<![\p{L}’'-])(\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,})(?![\p{L}’'-])/gu, 'name'),
  ];
  return (['quotation', 'sentence', 'name'] as const).flatMap((kind) =>
    shuffled(
      random,
      found.filter((target) => target.kind === kind),
    ).slice(0, LIMITS[kind]),
  );
}

function spans(text: string, pattern: RegExp, kind: TargetKind): BenchTarget[] {
  return [...text.matchAll(pattern)].map((match) => {
    const words = match.slice(1).find((group) => group !== undefined) ?? match[0];
    const start = match.index + match[0].indexOf(words);
    // Records hold the inner words; where the words end in marks of their own, truth must not include them.
    return { kind, ...(innerWords(text, start, start + words.length) ?? { start, end: start + words.length }) };
  });
}

/** Sentences without their final stop. */
function sentences(text: string): BenchTarget[] {
  return [...text.matchAll(/(?<=^|[.!?…»”] |\n)(\p{Lu}[^\n.!?…]{30,300})(?=[.!?…])/gu)].map((match) => ({
    kind: 'sentence',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Words and sentences to put in the place of others, from all articles of a language. */
export interface Pool {
  readonly words: readonly string[];
  readonly sentences: readonly string[];
  readonly names: readonly string[];
}

export function poolOf(texts: readonly string[]): Pool {
  const all = texts.join('\n');
  return {
    words: [...new Set(all.match(/(?<![\p{L}])\p{Ll}{4,12}(?![\p{L}])/gu))],
    sentences: texts.flatMap((text) => sentences(text).map(({ start, end }) => text.slice(start, end) + '.')),
    names: [
      ...new Set(
        texts.flatMap((text) =>
          spans(text, /(\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,})/gu, 'name').map(({ start, end }) => text.slice(start, end)),
        ),
      ),
    ],
  };
}

/** Words of about the length of a passage. */
export function otherWords(pool: Pool, length: number, random: Random): string {
  let out = pick(random, pool.words);
  while (out.length + 4 < length) out += ' ' + pick(random, pool.words);
  return out;
}
