/** Throughput of `dixit analyze --jsonl`, the shipped command, over generated articles. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { articles } from '../articles';

type PrintTable = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) => void;

const CLI = 'dist/cli.js';

interface Run {
  readonly seconds: number;
  /** Largest resident memory of the process in bytes, at half of the input and at its end; null where the system does not say. */
  readonly half: number | null;
  readonly end: number | null;
}

/** Largest resident memory of a process so far, in bytes (Linux). */
function peakMemory(pid: number | undefined): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}

async function run(args: readonly string[], lines: readonly string[], bytes: number): Promise<Run> {
  const size = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  const start = performance.now();
  const child = spawn(process.execPath, [CLI, 'analyze', '--jsonl', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdout.resume();
  let half: number | null = null;
  for (let sent = 0; sent < bytes; sent += size) {
    if (half === null && sent > bytes / 2) half = peakMemory(child.pid);
    for (const line of lines) if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  }
  const end = peakMemory(child.pid);
  child.stdin.end();
  await once(child, 'close');
  return { seconds: (performance.now() - start) / 1000, half, end };
}

const megabytes = (size: number | null): string => (size === null ? '' : `${(size / 1e6).toFixed(0)} MB`);

/** Prints how fast the command filters articles, with one job and with two. */
export async function throughputOfJsonl(quick: boolean, table: PrintTable): Promise<void> {
  if (!existsSync(CLI)) {
    console.log(`\n${CLI} is not built: no figures for --jsonl.`);
    return;
  }
  const lines = articles().map(
    (article) => `${JSON.stringify({ id: article.id, text: article.text, lang: article.language })}\n`,
  );
  const bytes = quick ? 10e6 : 100e6;
  const rows: string[][] = [];
  for (const jobs of [1, 2]) {
    const { seconds, half, end } = await run(['--jobs', String(jobs)], lines, bytes);
    rows.push([
      String(jobs),
      `${seconds.toFixed(1)} s`,
      `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`,
      megabytes(half),
      megabytes(end),
    ]);
  }
  const head = ['jobs', 'time', 'throughput', 'peak memory at half of it', 'peak memory at its end'];
  table(`\`dixit analyze --jsonl\` over ${bytes / 1e6} MB of articles`, head, rows);
}
