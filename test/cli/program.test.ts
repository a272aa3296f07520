import assert from 'node:assert/strict';
import { once } from 'node:events';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './support/folder';
import { program, startProgram } from './support/program';

const line = (id: number, text = `Le maire, Paul Martin, a dit : « Non, ${id} fois non. »`): string =>
  `${JSON.stringify({ id: String(id), text })}\n`;

async function finish(
  child: ReturnType<typeof startProgram>,
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  let stdout = '';
  let stderr = '';
  // Decoded as a stream: a chunk may end inside a letter.
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout, stderr };
}

/** Writes as fast as the program reads. */
async function feed(child: ReturnType<typeof startProgram>, chunks: Iterable<string>): Promise<void> {
  for (const chunk of chunks) if (!child.stdin.write(chunk)) await once(child.stdin, 'drain');
  child.stdin.end();
}

/** Resident memory of a process in bytes; 0 where the system does not say. */
function memoryOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

describe('the program, as a process', function () {
  this.timeout(60_000);
  before(program);

  it('prints its version and ends', async () => {
    const { status, stdout } = await finish(startProgram(['--version']));
    assert.equal(status, 0);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  });

  for (const jobs of [1, 2])
    it(`answers a line before it has the next one, with ${jobs} jobs`, async () => {
      const child = startProgram(['analyze', '--jsonl', '--jobs', String(jobs)]);
      for (const id of [1, 2, 3]) {
        child.stdin.write(line(id));
        const [answer] = (await once(child.stdout, 'data')) as [Buffer];
        assert.equal((JSON.parse(answer.toString()) as { id: string }).id, String(id));
      }
      child.stdin.end();
      assert.equal((await finish(child)).status, 0);
    });

  it('gives with two jobs what it gives with one, in the same order', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => (i % 100 === 7 ? `bad ${i}\n` : line(i)));
    const results = await Promise.all(
      ['1', '2'].map(async (jobs) => {
        const child = startProgram(['analyze', '--jsonl', '--jobs', jobs]);
        const result = finish(child);
        await feed(child, lines);
        return result;
      }),
    );
    const [one, two] = results;
    assert.equal(one?.status, 1);
    assert.equal(one.stdout.split('\n').length, 3001);
    assert.deepEqual(two, one);
  });

  it('needs no more memory for a long batch than for a short one', async () => {
    const sentences = Array.from({ length: 40 }, (_, i) => `Le maire, Paul Martin, a dit : « Non, ${i} fois non. »`);
    const article = sentences.join('\n\n');
    const lines = 3600; // about 9 MB in, 70 MB out
    const child = startProgram(['analyze', '--jsonl'], ['--max-old-space-size=96']);
    const closed = once(child, 'close');
    const memory: number[] = [];
    let written = 0;
    let answers = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      written += chunk.length;
      const before = answers;
      for (const byte of chunk) if (byte === 10) answers++;
      for (const mark of [lines / 3, lines - 1]) if (before < mark && answers >= mark) memory.push(memoryOf(child.pid));
    });
    await feed(
      child,
      (function* () {
        for (let i = 0; i < lines; i++) yield line(i, article);
      })(),
    );
    assert.deepEqual((await closed)[0], 0);
    assert.equal(answers, lines);
    const [early = 0, late = 0] = memory;
    assert.ok(late - early < written / 4, `grew from ${early} to ${late} bytes while ${written} were written`);
  });

  it('stops quietly when its reader has enough', async () => {
    const child = startProgram(['analyze', '--jsonl']);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdin.on('error', () => {}); // it ends before it has read all
    child.stdout.once('data', () => child.stdout.destroy());
    const closed = once(child, 'close');
    const lines = Array.from({ length: 20_000 }, (_, i) => line(i));
    for (const one of lines) child.stdin.write(one);
    child.stdin.end();
    const [status] = (await closed) as [number | null];
    assert.deepEqual([status, stderr], [0, '']);
  });

  it('ends check with the status of all that there is to find, also when its reader has enough', async () => {
    const folder = temporaryFolder({
      'a.md': 'Une source diplomatique a déclaré que les discussions avaient échoué.\n\n'.repeat(3000), // information, more than a pipe holds
      'b.md': 'Il fallait choisir.\n\n« Nous ne céderons pas. »\n',
    });
    const child = startProgram(['check', path.join(folder, 'a.md'), path.join(folder, 'b.md')]);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = (await once(child, 'close')) as [number | null];
    assert.deepEqual([status, stderr], [1, '']);
  });

  it('says why it ends where its output cannot be written', function () {
    if (!existsSync('/dev/full')) this.skip();
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [program(), '--help'], { stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    assert.equal(status, 2);
    assert.match(stderr.toString(), /^dixit: the output could not be written \(no space left on the disk\)$/m);
  });

  it('reads a draft from a pipe', async () => {
    const child = startProgram(['analyze', '-', '--format', 'json']);
    const result = finish(child);
    await feed(child, ['Selon la ', 'préfecture, tout va bien.']);
    const { status, stdout } = await result;
    assert.equal(status, 0);
    assert.equal((JSON.parse(stdout) as unknown[]).length, 1);
  });
});
