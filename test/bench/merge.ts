import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anchorRecords } from '../../src/core/records/anchoring/anchor-records';
import { makeTarget } from '../../src/core/records/anchoring/selectors';
import { addClaim, createFile, newClaim } from '../../src/core/records/edit';
import { setCheckNote, setStatus, setVerdict } from '../../src/core/records/edit-check';
import { addRemark, setSaid } from '../../src/core/records/edit-said';
import { addSource } from '../../src/core/records/edit-sources';
import { newClaimId } from '../../src/core/records/ids';
import { mergeClaims } from '../../src/core/records/merge';
import { readClaims } from '../../src/core/records/read';
import type { ClaimsFile } from '../../src/core/records/types';
import { VERDICTS } from '../../src/core/records/vocabulary';
import { writeClaims } from '../../src/core/records/write';
import { articles, type Article } from './articles';
import { below, pick, seeded, shuffled, type Random } from './random';

/**
 * How often two branches conflict in plain git. Both annotate one article, each other claims than the other; every edit is written
 * as the extension writes it, then `git merge-file` merges the files.
 */

/** Who works on what. */
export interface Plan {
  readonly name: string;
  /** Share of edits that make a record for a claim that had none. */
  readonly additions: number;
  /** scattered: claims fall to either branch at random. halves: one works on the first half of the article, one on the second. */
  readonly division: 'scattered' | 'halves';
}

export const PLANS: readonly Plan[] = [
  { name: 'records that exist are worked on, claims divided at random', additions: 0, division: 'scattered' },
  { name: 'a quarter of the edits are new records, the article divided in two', additions: 0.25, division: 'halves' },
  { name: 'a quarter of the edits are new records, claims divided at random', additions: 0.25, division: 'scattered' },
];

interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Sentences of the article: the passages that records can be about. */
function passagesOf(text: string): readonly Passage[] {
  return [...text.matchAll(/\p{Lu}[^\n.!?…]{20,300}/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function record(file: ClaimsFile, text: string, { start, end }: Passage, random: Random): ClaimsFile {
  const target = makeTarget(text, start, end);
  if (!target) throw new Error('a passage without words');
  return addClaim(file, newClaim({ id: newClaimId(random), kind: 'indirect', target, said: { cue: 'a dit' } }));
}

const stamp = { by: 'AK', on: '2025-07-22' };

function edit(file: ClaimsFile, id: string, text: string, random: Random): ClaimsFile {
  const chance = random();
  if (chance < 0.3) return setVerdict(file, id, pick(random, VERDICTS), stamp);
  if (chance < 0.6) return setStatus(file, id, pick(random, ['open', 'checked', 'waived'] as const), stamp, text);
  if (chance < 0.8) return addSource(file, id, { type: 'news', url: `https://example.org/${below(random, 1e6)}` });
  if (chance < 0.87) return addRemark(file, id, { ...stamp, text: `remark ${below(random, 1e6)}` });
  if (chance < 0.94) return setSaid(file, id, { on: '2025-07-21' });
  return setCheckNote(file, id, `note ${below(random, 1e6)}`);
}

interface Trial {
  readonly base: string;
  readonly branches: readonly [string, string];
}

/** One article with records for half of its passages, and two branches of `edits` edits each. */
export function trial(article: Article, plan: Plan, edits: number, random: Random): Trial {
  const { text } = article;
  const passages = passagesOf(text);
  const write = (file: ClaimsFile): string => writeClaims(file, { anchors: anchorRecords(text, file) });
  const recorded = new Set(shuffled(random, passages).slice(0, Math.ceil(passages.length / 2)));
  let base = createFile({ id: 'a-00000000', file: `${article.id}.md`, language: article.language });
  const ids = new Map<Passage, string>();
  for (const passage of passages) {
    if (!recorded.has(passage)) continue;
    base = record(base, text, passage, random);
    ids.set(passage, base.claims.at(-1)?.id ?? '');
  }
  const owners = new Map(
    passages.map((passage, n) => [
      passage,
      plan.division === 'halves' ? Number(n >= passages.length / 2) : below(random, 2),
    ]),
  );
  const branch = (owner: number): string => {
    let file = base;
    const own = passages.filter((passage) => owners.get(passage) === owner);
    const fresh = shuffled(
      random,
      own.filter((passage) => !recorded.has(passage)),
    );
    const known = own.flatMap((passage) => ids.get(passage) ?? []);
    for (let n = 0; n < edits; n++) {
      const passage = random() < plan.additions ? fresh.pop() : undefined;
      if (passage) file = record(file, text, passage, random);
      else if (known.length > 0) file = edit(file, pick(random, known), text.slice(0, 40), random);
    }
    return write(file);
  };
  return { base: write(base), branches: [branch(0), branch(1)] };
}

/** Merges with plain git; null where it conflicts. */
export function gitMerge({ base, branches: [mine, theirs] }: Trial, folder: string): string | null {
  const paths = ['mine', 'base', 'theirs'].map((name) => join(folder, name));
  for (const [n, text] of [mine, base, theirs].entries()) writeFileSync(paths[n] ?? '', text);
  const { status, stdout, error } = spawnSync('git', ['merge-file', '-p', '-q', ...paths], { encoding: 'utf8' });
  if (error) throw error;
  return status === 0 ? stdout : null;
}

export interface MergeFigures {
  readonly trials: number;
  /** Trials in which plain git stopped. */
  readonly conflicts: number;
  /** Clean merges that do not read as a records file with the claims of both branches. */
  readonly broken: number;
  /** Trials in which the merge by claim and field, which the extension does, reported a conflict. */
  readonly ownConflicts: number;
}

/** Runs a plan over articles with enough passages. */
export function measure(plan: Plan, edits: number, seeds: readonly number[]): MergeFigures {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-merge-'));
  const long = articles().filter(({ text }) => passagesOf(text).length >= 12);
  const figures = { trials: 0, conflicts: 0, broken: 0, ownConflicts: 0 };
  try {
    for (const seed of seeds) {
      for (const [n, article] of long.entries()) {
        const one = trial(article, plan, edits, seeded(seed * 100 + n));
        const merged = gitMerge(one, folder);
        const read = (text: string): ClaimsFile => readClaims(text).file as ClaimsFile;
        const [base, mine, theirs] = [one.base, ...one.branches].map(read) as [ClaimsFile, ClaimsFile, ClaimsFile];
        const own = mergeClaims(base, mine, theirs, seeded(1));
        figures.trials++;
        if (own.conflicts.length > 0) figures.ownConflicts++;
        if (merged === null) figures.conflicts++;
        else if (!hasAll(merged, mine, theirs)) figures.broken++;
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}

function hasAll(text: string, ...sides: readonly ClaimsFile[]): boolean {
  const { file, writable } = readClaims(text);
  const ids = new Set(file?.claims.map(({ id }) => id));
  return writable && sides.every((side) => side.claims.every(({ id }) => ids.has(id)));
}

if (require.main === module) {
  const seeds = Array.from({ length: 10 }, (_, n) => n + 1);
  console.log(
    '| branches | edits a branch | trials | git conflicts, % | merged files broken | conflicts of our own merge |',
  );
  console.log('|---|---|---|---|---|---|');
  for (const plan of PLANS) {
    for (const edits of [1, 3, 8]) {
      const { trials, conflicts, broken, ownConflicts } = measure(plan, edits, seeds);
      const rate = ((100 * conflicts) / trials).toFixed(1);
      console.log(`| ${plan.name} | ${edits} | ${trials} | ${rate} | ${broken} | ${ownConflicts} |`);
    }
  }
}
