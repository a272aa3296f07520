import assert from 'node:assert/strict';
import { recover, temporaryName, writeSafely, type FileSteps } from '../../src/vscode/documents/safe-write';

class Killed extends Error {}

/** Files in memory. The process dies at the n-th step: before it, or in the middle of a write. */
class Disk implements FileSteps {
  readonly files = new Map<string, string>();
  steps = 0;
  killed = false;

  constructor(
    private readonly killAt: number,
    private readonly torn: boolean,
  ) {}

  async read(name: string): Promise<string | null> {
    this.step();
    return this.files.get(name) ?? null;
  }

  async write(name: string, text: string): Promise<void> {
    if (this.torn && this.steps + 1 === this.killAt) {
      this.files.set(name, text.slice(0, Math.floor(text.length / 2)));
    }
    this.step();
    this.files.set(name, text);
  }

  async rename(from: string, to: string): Promise<void> {
    this.step();
    const text = this.files.get(from);
    if (text === undefined) throw new Error(`no ${from}`);
    if (this.files.delete(to)) this.step(); // VS Code deletes the target first: a step of its own
    this.files.delete(from);
    this.files.set(to, text);
  }

  async remove(name: string): Promise<void> {
    this.step();
    if (!this.files.delete(name)) throw new Error(`no ${name}`);
  }

  private step(): void {
    this.steps += 1;
    if (this.killed || this.steps === this.killAt) {
      this.killed = true; // a dead process does nothing more
      throw new Killed(`step ${this.steps}`);
    }
  }
}

const OLD = '{ "version": 1, "claims": [] }\n';
const NEW = '{ "version": 1, "claims": [{ "id": "c-a1b2c3d4" }] }\n';

const TEMPORARY = temporaryName('a.claims.json', 'x1');

function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the writer of claims files', () => {
  for (const before of [OLD, null]) {
    const what = before === null ? 'a first file' : 'a file';

    it(`replaces ${what} and leaves nothing beside it`, async () => {
      const disk = new Disk(0, false);
      if (before !== null) disk.files.set('a.claims.json', before);
      assert.equal(await writeSafely(disk, 'a.claims.json', TEMPORARY, before, NEW), true);
      assert.deepEqual([...disk.files], [['a.claims.json', NEW]]);
    });

    for (const torn of [false, true]) {
      it(`leaves the old or the new state of ${what} when killed at any step${torn ? ', with a write torn in two' : ''}`, async () => {
        const seen = new Set<string | null>();
        let killAt = 1;
        for (; killAt < 20; killAt += 1) {
          const disk = new Disk(killAt, torn);
          if (before !== null) disk.files.set('a.claims.json', before);
          await writeSafely(disk, 'a.claims.json', TEMPORARY, before, NEW).catch((error: unknown) => {
            assert.ok(error instanceof Killed, String(error));
          });
          // What the next window finds: the file, or what it brings back.
          const after = new Disk(0, false);
          for (const [name, text] of disk.files) after.files.set(name, text);
          await recover(after, 'a.claims.json', [...after.files.keys()], isWhole);
          const left = after.files.get('a.claims.json') ?? null;
          assert.ok(left === before || left === NEW, `killed at step ${killAt}: ${JSON.stringify(left)}`);
          seen.add(left);
          if (!disk.killed) break;
        }
        assert.ok(killAt > 3, `only ${killAt} steps were reached`);
        assert.deepEqual([...seen], [before, NEW]); // both ends were seen, so the test can fail
      });
    }
  }

  for (const [what, before] of [
    ['a file that the failed rename deleted under the neighbour’s name, where it is found', OLD],
    ['nothing of a first file whose rename failed', null],
  ] as const) {
    it(`leaves ${what}`, async () => {
      class Busy extends Disk {
        override async rename(_: string, to: string): Promise<void> {
          this.files.delete(to);
          throw new Error('busy');
        }
      }
      const disk = new Busy(0, false);
      if (before !== null) disk.files.set('a.claims.json', before);
      await assert.rejects(writeSafely(disk, 'a.claims.json', TEMPORARY, before, NEW), /busy/);
      assert.deepEqual([...disk.files], before === null ? [] : [[TEMPORARY, NEW]]);
    });
  }

  it('does not write over what somebody else wrote meanwhile', async () => {
    const disk = new Disk(0, false);
    disk.files.set('a.claims.json', 'theirs');
    assert.equal(await writeSafely(disk, 'a.claims.json', TEMPORARY, OLD, NEW), false);
    assert.deepEqual([...disk.files], [['a.claims.json', 'theirs']]);
  });

  it('says that the file has changed where somebody else renamed theirs over it at the same moment', async () => {
    class Raced extends Disk {
      override async rename(_: string, to: string): Promise<void> {
        this.files.set(to, 'theirs');
        throw new Error('nothing to delete');
      }
    }
    const disk = new Raced(0, false);
    disk.files.set('a.claims.json', OLD);
    assert.equal(await writeSafely(disk, 'a.claims.json', TEMPORARY, OLD, NEW), false);
    assert.deepEqual([...disk.files], [['a.claims.json', 'theirs']]);
  });

  it('brings nothing back over a file that is there, nor a torn one', async () => {
    const disk = new Disk(0, false);
    disk.files.set(TEMPORARY, NEW);
    disk.files.set('a.claims.json', OLD);
    assert.equal(await recover(disk, 'a.claims.json', [...disk.files.keys()], isWhole), null);
    assert.equal(disk.files.get('a.claims.json'), OLD);
    const torn = new Disk(0, false);
    torn.files.set(TEMPORARY, NEW.slice(0, 20));
    assert.equal(await recover(torn, 'a.claims.json', [TEMPORARY], isWhole), null);
    assert.deepEqual([...torn.files.keys()], [TEMPORARY]);
  });
});
