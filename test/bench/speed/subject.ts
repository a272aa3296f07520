/** What is measured: the engine as it ships, in one minified file, and the two parsers that it is compared with. */
import { buildSync } from 'esbuild';
import { createRequire } from 'node:module';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type * as core from '../../../src/core/index';

export type Core = typeof core;

/** Builds `src/core` as the package does and loads it. */
export function loadCore(): Core {
  const outfile = resolve('out/bench/core.cjs');
  mkdirSync(resolve('out/bench'), { recursive: true });
  buildSync({
    entryPoints: ['src/core/index.ts'],
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    conditions: ['worker'],
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    outfile,
  });
  return createRequire(outfile)(outfile) as Core;
}

const remark = unified().use(remarkParse).freeze();

/** One plain parse by remark, without tables, footnotes and front matter. */
export function parseWithRemark(text: string): void {
  remark.parse(text);
}
