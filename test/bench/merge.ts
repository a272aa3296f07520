import { existsSync } from 'node:fs';
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
import { gitMerges, type Fork } from './git-merges';
import { below, pick, seeded, shuffled, type Random } from './random';

/**
 * How often two branches conflict in git, plain and with `dixit merge` as its driver. Both annotate one article, each other claims
 * than the other; every edit is written as the extension writes it, then git merges.
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

/** One article with records for half of its passages, and two branches of `edits` edits each. */
export function trial(article: Article, plan: Plan, edits: number, random: Random): Fork {
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

export interface MergeFigures {
  readonly trials: number;
  /** Trials in which plain git stopped. */
  readonly conflicts: number;
  /** Those of them in which both branches made a new record between the same two neighbours. */
  readonly oneGap: number;
  /** Trials in which git stopped with `dixit merge` as its driver; null where that was not tried. */
  readonly withDriver: number | null;
  /** Clean merges that do not read as a records file with the claims of both branches. */
  readonly broken: number;
  /** Trials in which the merge by claim and field, which the extension does, reported a conflict. */
  readonly ownConflicts: number;
}

/**
 * Runs a plan over articles with enough passages.
 *
 * @param driver command line of the merge driver, to try it too; git starts it once a trial
 */
export function measure(plan: Plan, edits: number, seeds: readonly number[], driver?: string): MergeFigures {
  const long = articles().filter(({ text }) => passagesOf(text).length >= 12);
  const forks = seeds.flatMap((seed) => long.map((article, n) => trial(article, plan, edits, seeded(seed * 100 + n))));
  const versions = forks.map(
    ({ base, branches }) =>
      [base, ...branches].map((text) => readClaims(text).file) as [ClaimsFile, ClaimsFile, ClaimsFile],
  );
  const plain = gitMerges(forks);
  const driven = driver === undefined ? null : gitMerges(forks, driver);
  const count = (is: (n: number) => boolean): number => forks.filter((_, n) => is(n)).length;
  const isBroken = (merged: string | null | undefined, n: number): boolean =>
    typeof merged === 'string' && !hasAll(merged, ...(versions[n]?.slice(1) ?? []));
  return {
    trials: forks.length,
    conflicts: count((n) => plain[n] === null),
    oneGap: count((n) => plain[n] === null && shareGap(...(versions[n] as [ClaimsFile, ClaimsFile, ClaimsFile]))),
    withDriver: driven && count((n) => driven[n] === null),
    broken: count((n) => isBroken(plain[n], n) || isBroken(driven?.[n], n)),
    ownConflicts: count((n) => {
      const [base, mine, theirs] = versions[n] as [ClaimsFile, ClaimsFile, ClaimsFile];
      return mergeClaims(base, mine, theirs, seeded(1)).conflicts.length > 0;
    }),
  };
}

/** Whether both sides have a new record behind the same one of the base. */
function shareGap(base: ClaimsFile, mine: ClaimsFile, theirs: ClaimsFile): boolean {
  const known = new Set(base.claims.map(({ id }) => id));
  const gaps = ({ claims }: ClaimsFile): ReadonlySet<string> => {
    let last = '';
    return new Set(claims.flatMap(({ id }) => (known.has(id) ? ((last = id), []) : [last])));
  };
  const ours = gaps(mine);
  return [...gaps(theirs)].some((gap) => ours.has(gap));
}

function hasAll(text: string, ...sides: readonly ClaimsFile[]): boolean {
  const { file, writable } = readClaims(text);
  const ids = new Set(file?.claims.map(({ id }) => id));
  return writable && sides.every((side) => side.claims.every(({ id }) => ids.has(id)));
}

if (require.main === module) {
  const script = join(__dirname, '..', '..', 'dist', 'cli.js');
  if (!existsSync(script)) throw new Error('Build the program first: node esbuild.js cli');
  const driver = `"${process.execPath}" "${script}" merge %O %A %B`;
  const seeds = Array.from({ length: 10 }, (_, n) => n + 1);
  const percent = (part: number | null, whole: number): string => ((100 * (part ?? 0)) / whole).toFixed(1);
  console.log(
    '| branches | edits a branch | trials | plain git, conflicts % | of these, records in one gap | `dixit merge`, conflicts % | merged files broken |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const plan of PLANS) {
    for (const edits of [1, 3, 8]) {
      const { trials, conflicts, oneGap, withDriver, broken } = measure(plan, edits, seeds, driver);
      console.log(
        `| ${plan.name} | ${edits} | ${trials} | ${percent(conflicts, trials)} | ${oneGap} of ${conflicts} | ${percent(withDriver, trials)} | ${broken} |`,
      );
    }
  }
}
