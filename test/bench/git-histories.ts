import { execFileSync } from 'node:child_process';
import type { History } from './histories';
import { seeded } from './random';
import { targetsOf } from './targets';

/** How many revisions of a file lie between the two that are compared, at most. */
const SPAN = 12;

/**
 * Pairs of revisions of the Markdown files of a git repository. Of real edits nobody knows the truth, so only passages are scored
 * whose words are unchanged and stand once in both versions: there the right place is certain, and a method must find it.
 */
export function gitHistories(repository: string): readonly History[] {
  const git = (...rest: readonly string[]): string =>
    execFileSync('git', ['-C', repository, ...rest], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const files = git('ls-files', '-z', '--', '*.md', '*.markdown')
    .split('\0')
    .filter((path) => path !== '');
  return files.flatMap((path, n): History[] => {
    const revisions = git('log', '--format=%H', '--', path)
      .split('\n')
      .filter((hash) => hash !== '');
    const [last, first] = [revisions[0], revisions[Math.min(SPAN, revisions.length - 1)]];
    if (!last || !first || last === first) return [];
    const [before, after] = [read(git, first, path), read(git, last, path)];
    if (before === null || after === null || before === after) return [];
    const passages = targetsOf(before, seeded(n + 1)).flatMap((target) => {
      const words = before.slice(target.start, target.end);
      if (!once(before, words) || !once(after, words)) return [];
      const start = after.indexOf(words);
      return [{ ...target, truth: { start, end: start + words.length, kept: 1 } }];
    });
    return [{ article: path, before, after, operations: ['git'], passages }];
  });
}

function read(git: (...rest: readonly string[]) => string, hash: string, path: string): string | null {
  try {
    return git('show', `${hash}:${path}`);
  } catch {
    // The file had another name in that revision.
    return null;
  }
}

function once(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0;
}
