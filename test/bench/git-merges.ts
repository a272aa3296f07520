import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Three versions of a records file: where two branches part, and the two. */
export interface Fork {
  readonly base: string;
  readonly branches: readonly [string, string];
}

const FILE = 'article.claims.json';

/**
 * Merges forks with git's own merge (`git merge-tree` does what `git merge` does, without a working tree), all in one repository.
 * Each answer is the merged text, or null where git stopped.
 *
 * @param driver command line of a merge driver for git; plain git without
 */
export function gitMerges(forks: readonly Fork[], driver?: string): readonly (string | null)[] {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-merge-'));
  const git = (args: readonly string[], input = ''): string => {
    const { status, stdout, stderr, error } = spawnSync('git', args, {
      cwd: folder,
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    if (error) throw error;
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
    return stdout;
  };
  try {
    git(['init', '--quiet', '--bare']);
    git(['fast-import', '--quiet'], forks.map(commits).join(''));
    if (driver) {
      mkdirSync(join(folder, 'info'), { recursive: true });
      writeFileSync(join(folder, 'info', 'attributes'), '*.claims.json merge=dixit\n');
      git(['config', 'merge.dixit.driver', driver]);
    }
    const pairs = forks.map((_, n) => `refs/fork/${n}/1 refs/fork/${n}/2\n`).join('');
    const trees = parse(git(['merge-tree', '--stdin', '--name-only', '--no-messages'], pairs));
    return trees.map((tree) => tree && git(['cat-file', 'blob', `${tree}:${FILE}`]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The three versions as commits, for `git fast-import`. */
function commits({ base, branches }: Fork, fork: number): string {
  return [base, ...branches]
    .map((text, n) =>
      [
        `commit refs/fork/${fork}/${n}`,
        'committer dixit <dixit> 0 +0000',
        'data 0',
        ...(n === 0 ? [] : [`from refs/fork/${fork}/0`]),
        `M 100644 inline ${FILE}`,
        `data ${Buffer.byteLength(text)}`,
        text,
        '',
      ].join('\n'),
    )
    .join('');
}

/** Reads what `merge-tree --stdin` says: a status, a tree, the files in conflict and an empty string for each merge. */
function parse(output: string): readonly (string | null)[] {
  const trees: (string | null)[] = [];
  const parts = output.split('\0');
  for (let at = 0; at + 1 < parts.length; at++) {
    trees.push(parts[at] === '1' ? (parts[at + 1] ?? null) : null);
    at = parts.indexOf('', at + 2);
    if (at < 0) break;
  }
  return trees;
}
