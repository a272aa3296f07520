import assert from 'node:assert/strict';
import { commands, type CodeAction, type Hover, type MarkdownString, type TextDocument, type ThemeIcon } from 'vscode';
import type { ClaimsFile } from '../../src/core/records/types';
import { changeRecords } from '../../src/vscode/annotate/change-record';
import { toRange } from '../../src/vscode/convert';
import { changeSeen } from '../../src/vscode/documents/change-seen';
import { progressOf } from '../../src/vscode/documents/row';
import { differences, versionsOf } from '../../src/vscode/documents/versions';
import { loadEngine } from '../../src/vscode/engine/load';
import type { ClaimNode, ClaimsNode } from '../../src/vscode/tree/nodes';
import { insides, modelOf, rowWith, signAs, viewOf } from './support/dixit';
import { eventually } from './support/eventually';
import { readFile, closeEditors, openCopy } from './support/workspace';
import { recordsOf, recordsUri, runOn, writeOutside } from './support/records';

const WORDS = 'trouvera les fonds';

/** A draft with one record, and what another window makes of the record's file. */
async function draftWith(theirs: (file: string) => string): Promise<TextDocument> {
  const { document } = await openCopy('otan.md');
  await runOn(document, 'markChecked', WORDS);
  const file = (await readFile(recordsUri(document))) ?? '';
  await writeOutside(recordsUri(document), theirs(file));
  return document;
}

/** A draft whose record has a copy with another verdict, as a merge leaves it. */
async function draftWithCopy(): Promise<TextDocument> {
  const document = await draftWith((text) => {
    const file = JSON.parse(text) as ClaimsFile;
    const [record] = file.claims;
    assert.ok(record);
    const { said: _, ...rest } = record; // a record may leave the speaker to the text
    const copy = { ...rest, id: 'c-copy0000', conflictOf: record.id, check: { ...record.check, verdict: 'wrong' } };
    return `${JSON.stringify({ ...file, claims: [rest, copy] }, null, 2)}\n`;
  });
  await eventually(
    () => viewOf(document),
    ({ rows }) => rows.some(({ mark }) => mark === 'conflict'),
  );
  return document;
}

const verdicts = async (document: TextDocument): Promise<readonly unknown[]> =>
  ((await recordsOf(document))?.claims ?? []).map(({ check, conflictOf }) => [check?.verdict, conflictOf ?? null]);

describe('two versions of a record', () => {
  before(() => signAs('A. M.'));
  after(() => signAs(''));
  afterEach(closeEditors);

  it('are made where another window changed the same field while this one was asked', async () => {
    const document = await draftWith((text) => text);
    const model = await modelOf(document);
    const row = await rowWith(document, WORDS);
    const text = (await readFile(recordsUri(document))) ?? '';
    await writeOutside(recordsUri(document), text.replace('"verdict": null', '"verdict": "wrong"'));
    const { services } = await insides();
    const stamp = { by: 'A. M.', on: '2025-07-22' };
    await changeRecords(services, model, [{ row }], (engine, file, id) =>
      engine.setVerdict(file, id, 'confirmed', stamp),
    );
    const id = row.record?.id;
    assert.deepEqual(await verdicts(document), [
      ['wrong', null],
      ['confirmed', id],
    ]);
    await commands.executeCommand('notifications.clearAll');
    await commands.executeCommand('dixit.undoRecords');
    assert.deepEqual(await verdicts(document), [['wrong', null]]);
  });

  it('are not made where the other window changed another field', async () => {
    const document = await draftWith((text) => text);
    const model = await modelOf(document);
    const row = await rowWith(document, WORDS);
    const text = (await readFile(recordsUri(document))) ?? '';
    await writeOutside(recordsUri(document), text.replace('"basis": "unstated"', '"basis": "on-record"'));
    const { services } = await insides();
    await changeRecords(services, model, [{ row }], (engine, file, id) =>
      engine.setVerdict(file, id, 'confirmed', { by: 'A. M.', on: '2025-07-22' }),
    );
    assert.deepEqual(await verdicts(document), [['confirmed', null]]);
    assert.equal((await recordsOf(document))?.claims[0]?.basis, 'on-record');
  });

  it('are not made by one window in a hurry, whose second command has not seen what the first wrote', async () => {
    const document = await draftWith((text) => text);
    const model = await modelOf(document);
    const row = await rowWith(document, WORDS);
    const { services } = await insides();
    for (const verdict of ['wrong', 'confirmed'] as const)
      await changeRecords(services, model, [{ row }], (engine, file, id) =>
        engine.setVerdict(file, id, verdict, { by: 'A. M.', on: '2025-07-22' }),
      );
    assert.deepEqual(await verdicts(document), [['confirmed', null]]);
  });

  it('are two rows: the claim keeps its record, the copy has a sign of its own', async () => {
    const document = await draftWithCopy();
    const { rows } = await viewOf(document);
    const about = rows.filter(({ record }) => record !== null);
    assert.deepEqual(
      about.map(({ mark, claim, speaker }) => [mark, claim !== null, speaker]),
      [
        ['checked', true, 'Jens Stoltenberg'],
        ['conflict', false, 'Jens Stoltenberg'],
      ],
    );
    const { total, verified, open } = progressOf(await viewOf(document));
    assert.deepEqual([total, verified, open], [rows.length - 1, 1, rows.length - 1], 'one claim more to look at');
    const { claims } = await insides();
    const all = (node?: ClaimsNode): ClaimsNode[] =>
      claims.getChildren(node).flatMap((child) => [child, ...all(child)]);
    const nodes = await eventually(
      () => all().filter((node): node is ClaimNode => 'row' in node && node.row.record !== null),
      (found) => found.length === 2,
    );
    const [item, copy] = nodes.map((node) => claims.getTreeItem(node));
    assert.ok(item && copy);
    assert.equal((copy.iconPath as ThemeIcon).id, 'versions');
    assert.notEqual((item.iconPath as ThemeIcon).id, 'versions');
    assert.match(String(copy.description), /second version|seconde version/);
    assert.equal(copy.checkboxState, undefined);
    assert.match(copy.contextValue ?? '', /\bconflict\b/);
  });

  it('are told of in the card, with what differs and what can be done', async () => {
    const document = await draftWithCopy();
    const place = (await rowWith(document, WORDS)).parts[0];
    assert.ok(place);
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      toRange(document, { start: place.end - 2, end: place.end }).start,
    );
    const card = hovers.flatMap(({ contents }) => contents.map((one) => (one as MarkdownString).value)).join('\n');
    assert.match(card, /≠ (?:Second version|Seconde version)/);
    assert.match(card, /(?:The versions differ in|Ce qui diffère).*(?:status|statut)/);
    for (const command of ['keepFirstVersion', 'keepSecondVersion', 'keepBothVersions'])
      assert.ok(card.includes(`command:dixit.${command}`), command);
  });

  const ends: readonly (readonly [string, number, readonly unknown[]])[] = [
    ['keepFirstVersion', 0, [[null, null]]],
    ['keepSecondVersion', 1, [['wrong', null]]],
    [
      'keepBothVersions',
      2,
      [
        [null, null],
        ['wrong', null],
      ],
    ],
  ];
  for (const [command, index, left] of ends) {
    it(`end by ${command}, which undo takes back`, async () => {
      const document = await draftWithCopy();
      const before = await recordsOf(document);
      await runOn(document, command, WORDS);
      assert.deepEqual(await verdicts(document), left);
      assert.ok((await viewOf(document)).rows.every(({ mark }) => mark !== 'conflict'));
      await commands.executeCommand('dixit.undoRecords');
      assert.deepEqual(await recordsOf(document), before);
    });

    it(`are a finding with ${command} as a quick fix`, async () => {
      const document = await draftWithCopy();
      const view = await viewOf(document);
      const finding = view.findings.find(({ rule }) => rule === 'two-versions');
      assert.equal(finding?.severity, 'warning');
      const actions = await eventually(
        () =>
          commands.executeCommand<CodeAction[]>(
            'vscode.executeCodeActionProvider',
            document.uri,
            toRange(document, finding),
            'quickfix',
          ),
        (found) => found.some(({ command: one }) => one?.command === `dixit.${command}`),
      );
      const ours = actions.filter((one) => one.command?.command.startsWith('dixit.keep'));
      assert.equal(ours.length, 3);
      const action = ours[index];
      assert.equal(action?.command?.command, `dixit.${command}`);
      await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
      assert.deepEqual(await verdicts(document), left);
    });
  }

  it('are found from either row, and where the record is gone the copy stands alone', async () => {
    const document = await draftWithCopy();
    const view = await viewOf(document);
    const [first, second] = view.rows.filter(({ record }) => record !== null);
    assert.ok(first?.record && second?.record);
    assert.deepEqual(versionsOf(view, first), { first, second });
    assert.deepEqual(versionsOf(view, second), { first, second });
    assert.deepEqual(differences(first.record, second.record), ['status']);
    const alone = { ...view, rows: view.rows.filter((row) => row !== first) };
    assert.deepEqual(versionsOf(alone, second), { first: second, second });
  });

  it('keep a record that one deletes while another changes it', async () => {
    const engine = await loadEngine();
    const document = await draftWithCopy();
    const file = await recordsOf(document);
    const seen = file?.claims[0];
    assert.ok(file && seen);
    const theirs = engine.setVerdict(file, seen.id, 'wrong', { by: 'M. B.', on: '2025-07-22' });
    const { file: merged, conflicts } = changeSeen(engine, theirs, [seen], (base) => engine.removeClaim(base, seen.id));
    assert.deepEqual([merged.claims[0]?.check?.verdict, conflicts], ['wrong', 1]);
    const gone = changeSeen(engine, file, [seen], (base) => engine.removeClaim(base, seen.id));
    assert.deepEqual([gone.file.claims.length, gone.conflicts], [1, 0]);
  });
});
