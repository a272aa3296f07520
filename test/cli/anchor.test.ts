import assert from 'node:assert/strict';
import { temporaryFolder } from './support/folder';
import { runCli } from './support/run-cli';

const text = `# Sommet

L’Europe « trouvera les moyens », a dit Anne Roux. Elle a promis que rien ne serait oublié cette fois.
`;
const target = (exact: string): object => {
  const at = text.indexOf(exact);
  const around =
    at < 0
      ? {}
      : { prefix: text.slice(0, at).slice(-32), suffix: text.slice(at + exact.length, at + exact.length + 32) };
  return { exact, ...around, section: 'Sommet' };
};
const claims = [
  { id: 'c-aaaaaaaa', kind: 'indirect', target: target('rien ne serait oublié cette fois') },
  {
    id: 'c-bbbbbbbb',
    kind: 'mixed',
    target: target('trouvera les moyens'),
    check: { status: 'checked', words: 'trouvera les fonds' },
  },
  { id: 'c-cccccccc', kind: 'indirect', target: target('une phrase toute autre que personne ne retrouvera ici') },
];
const cwd = temporaryFolder({
  'sommet.md': text,
  'sommet.claims.json': JSON.stringify({ version: 1, article: {}, claims }),
  'bon.md': text,
  'bon.claims.json': JSON.stringify({ version: 1, article: {}, claims: claims.slice(0, 1) }),
  'sans.md': text,
  'vide.md': text,
  'vide.claims.json': JSON.stringify({ version: 1, article: {}, claims: [] }),
  'casse.md': text,
  'casse.claims.json': '{"version": 1, "claims": [',
  'neuf.md': text,
  'neuf.claims.json': JSON.stringify({ version: 99, article: {}, claims: claims.slice(0, 1) }),
});

interface Place {
  readonly id: string;
  readonly state: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly words: string | null;
}

describe('dixit anchor', () => {
  it('says of each record where it stands and which words are there', async () => {
    const { status, stdout } = await runCli(['anchor', '--format', 'json', 'sommet.md'], { cwd });
    const [file] = JSON.parse(stdout) as { file: string; records: Place[] }[];
    assert.equal(file?.file, 'sommet.md');
    const places = new Map(file.records.map((place) => [place.id, place]));
    assert.deepEqual([...places.keys()].sort(), ['c-aaaaaaaa', 'c-bbbbbbbb', 'c-cccccccc']);
    assert.equal(places.get('c-aaaaaaaa')?.words, 'rien ne serait oublié cette fois');
    const orphan = { id: 'c-cccccccc', state: 'orphan', start: null, end: null, words: null };
    assert.deepEqual(places.get('c-cccccccc'), orphan);
    for (const { state, start, end, words } of places.values()) {
      if (state === 'orphan') continue;
      assert.equal(text.slice(start ?? 0, end ?? 0), words);
    }
    assert.equal(places.get('c-bbbbbbbb')?.state, 'drifted');
    assert.equal(status, 1);
  });

  const statuses: readonly [string, number][] = [
    ['bon.md', 0],
    ['sans.md', 0],
    ['bon.md sommet.md', 1],
    ['absent.md bon.md', 2],
  ];
  for (const [line, status] of statuses)
    it(`ends with status ${status}: dixit anchor ${line}`, async () =>
      assert.equal((await runCli(['anchor', ...line.split(' ')], { cwd })).status, status));

  it('prints for people: lost passages first, and words that changed beside those that were', async () => {
    const { stdout } = await runCli(['anchor', 'sommet.md'], { cwd });
    assert.match(stdout, /^sommet\.md {2}1 in place, .*1 lost passage\n +lost passage {2}c-cccccccc\n/);
    assert.match(stdout, /- trouvera les fonds\n +\+ trouvera les moyens/);
    assert.match(stdout, /^ +3 {2}in place {2}c-aaaaaaaa\n +rien ne serait oublié cette fois$/m);
  });

  it('says that an article has no records', async () => {
    const { stdout } = await runCli(['anchor', 'sans.md'], { cwd });
    assert.equal(stdout, 'sans.md: no attribution records\n');
    const empty = await runCli(['anchor', 'vide.md'], { cwd });
    assert.equal(empty.stdout, 'vide.md: no attribution records\n');
  });

  it('does not say that there are no records where they cannot be read', async () => {
    const { status, stdout, stderr } = await runCli(['anchor', 'casse.md'], { cwd });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /casse\.claims\.json:1:\d+: /);
  });

  it('reads a records file of a newer version, and says that it is newer', async () => {
    const { status, stdout, stderr } = await runCli(['anchor', 'neuf.md'], { cwd });
    assert.equal(status, 0);
    assert.match(stderr, /neuf\.claims\.json:1:\d+: .*newer version of Dixit/);
    assert.match(stdout, /1 in place/);
  });
});
