import assert from 'node:assert/strict';
import { ThemeIcon } from 'vscode';
import { commands, Uri, window } from 'vscode';
import { openDated } from './support/actors';
import { progressOf } from '../../src/vscode/documents/row';
import { loadEngine } from '../../src/vscode/engine/load';
import { progressWords } from '../../src/vscode/interface-words/counts';
import { insides, modelOf, signAs, viewOf } from './support/dixit';
import { eventually } from './support/eventually';
import { recordWith, replaceWords, runOn } from './support/records';
import { closeEditors, newFolder, openCopy, openText, writeFile } from './support/workspace';

interface Entry {
  readonly name: string;
  readonly description: string;
  readonly details: readonly string[];
}

/** The view as it is drawn. */
async function entries(): Promise<Entry[]> {
  const { actors } = await insides();
  return actors.getChildren().map((node) => {
    const { label, description } = actors.getTreeItem(node);
    return {
      name: String(label),
      description: String(description),
      details: actors.getChildren(node).map((child) => String(actors.getTreeItem(child).label)),
    };
  });
}

/** The rows below one of the details of an actor. */
async function below(name: string, detail: string): Promise<(readonly [string, string])[]> {
  const { actors } = await insides();
  const actor = actors.getChildren().find((node) => actors.getTreeItem(node).label === name);
  const node = actor && actors.getChildren(actor).find((child) => actors.getTreeItem(child).label === detail);
  return (node ? actors.getChildren(node) : []).map((child) => {
    const { label, description } = actors.getTreeItem(child);
    return [String(label), String(description)] as const;
  });
}

const named = (name: string) => (found: Entry[]) => found.some((entry) => entry.name === name);

describe('the Actors view', () => {
  afterEach(closeEditors);

  it('lists the people of the article with their printed role and number of claims', async () => {
    const { document } = await openCopy('otan.md');
    await viewOf(document);
    const found = await eventually(entries, named('Jens Stoltenberg'));
    const first = found.find(({ name }) => name === 'Jens Stoltenberg');
    assert.equal(first?.description, 'secrétaire général de l’OTAN · 3 claims');
    // The article has no date: what the registry knows of the role comes first.
    assert.match(first.details[0] ?? '', /until 1 October 2024/);
    assert.equal(first.details[1], 'secrétaire général de l’OTAN');
    assert.equal(first.details.filter((detail) => /acquérir|trouvera|initiative/.test(detail)).length, 3);
    for (const detail of ['3 mentions', 'Registry entry']) assert.ok(first.details.includes(detail), detail);
  });

  it('has the rows below an actor as the draft is when they are opened, and while they are open', async () => {
    const { document } = await openText('Le maire Jean Roux a déclaré que le pont tomberait.\n');
    await viewOf(document);
    const { actors } = await insides();
    const drawn = async (): Promise<string> => {
      const found = await entries();
      return found.find(({ name }) => name === 'Jean Roux')?.details.join(' · ') ?? '';
    };
    await eventually(
      () => actors.getChildren(),
      ({ length }) => length === 1,
    );
    await replaceWords(document, 'pont', 'mur');
    await viewOf(document);
    assert.match(await drawn(), /le mur tomberait/);
    await replaceWords(document, 'mur', 'toit');
    await viewOf(document);
    assert.match(await eventually(drawn, (details) => details.includes('toit')), /le toit tomberait/);
  });

  it('shows where the work on a claim stands, in its shape and in words, and draws it again when that changes', async () => {
    await signAs('A. M.');
    const { document } = await openCopy('otan.md');
    await viewOf(document);
    const { actors } = await insides();
    const claim = () =>
      actors
        .getChildren()
        .flatMap((actor) => actors.getChildren(actor).map((child) => actors.getTreeItem(child)))
        .find(({ label }) => /trouvera les fonds/.test(String(label)));
    const icon = () => (claim()?.iconPath as ThemeIcon | undefined)?.id;
    assert.match(claim()?.accessibilityInformation?.label ?? '', /^Not annotated, .*, line 4$/);
    await runOn(document, 'markChecked', 'trouvera les fonds');
    await eventually(icon, (id) => id === 'pass');
    assert.match(claim()?.accessibilityInformation?.label ?? '', /^Checked, /);
    const { records } = await modelOf(document);
    const { setVerdict } = await loadEngine();
    const id = (await recordWith(document, 'trouvera les fonds'))?.id ?? '';
    await records.write(() => ({
      text: document.getText(),
      change: (file) => setVerdict(file ?? { version: 1, claims: [] }, id, 'wrong', { by: 'A. M.', on: '2025-07-22' }),
    }));
    assert.equal(await eventually(icon, (now) => now === 'error'), 'error');
  });

  it('counts the claims that are in the text, as the Claims view, the card and the status bar do', async () => {
    const { document } = await openText(
      'Jeanne Dupont, maire de Lens, a déclaré que le marché rouvrirait en mai. Elle a ajouté que les travaux étaient finis.\n',
    );
    await signAs('A. M.');
    await runOn(document, 'markChecked', 'travaux');
    await replaceWords(document, ' Elle a ajouté que les travaux étaient finis.', '');
    await viewOf(document);
    const counts = async (): Promise<readonly (string | undefined)[]> => {
      const { claims } = await insides();
      const items = claims.getChildren().map((node) => claims.getTreeItem(node));
      return [
        (await entries()).find(({ name }) => name === 'Jeanne Dupont')?.description,
        ...items.map(({ label, description }) => `${String(label)} ${String(description)}`),
        progressWords(progressOf(await viewOf(document))),
      ];
    };
    assert.deepEqual(await eventually(counts, ([, ...lines]) => lines.length === 3), [
      'maire de Lens · 1 claim',
      'Lost passages 1',
      'Jeanne Dupont maire de Lens · 1',
      '1 claim, 0 verified',
    ]);
  });

  it('puts speakers before those who are only named', async () => {
    const { document } = await openText(
      'Anne Petit, maire de Lille, a reçu Paul Morel, maire de Lens. « Non », a déclaré Paul Morel.\n',
    );
    await viewOf(document);
    const names = (await eventually(entries, named('Anne Petit'))).map(({ name }) => name);
    assert.deepEqual(names.slice(0, 2), ['Paul Morel', 'Anne Petit']);
  });

  it('puts whoever a finding concerns first, with the finding', async () => {
    const { document } = await openText(
      '---\ndate: 2025-07-21\n---\n\nAnne Petit, maire de Lille, a déclaré que le budget serait voté.\n\nLe secrétaire général de l’OTAN, Jens Stoltenberg, a affirmé que l’Europe paierait.\n',
    );
    await viewOf(document);
    const [first] = await eventually(entries, (found) => found[0]?.name === 'Jens Stoltenberg');
    assert.equal(first?.name, 'Jens Stoltenberg');
    assert.match(first.details[0] ?? '', /Mark Rutte/);
    assert.match(first.details[0] ?? '', /21 July 2025/);
  });

  it('gives a finding on a role to its holder only, not to the body that the role names', async () => {
    const { document } = await openText(
      '---\ndate: 2025-07-21\n---\n\nLe secrétaire général de l’OTAN, Jens Stoltenberg, a affirmé que l’Europe paierait. « L’OTAN tiendra », a déclaré l’OTAN dans un communiqué.\n',
    );
    await viewOf(document);
    await eventually(entries, named('Jens Stoltenberg'));
    const { actors } = await insides();
    const icons = new Map(
      actors.getChildren().map((node) => {
        const { label, iconPath } = actors.getTreeItem(node);
        return [String(label), iconPath instanceof ThemeIcon ? iconPath.id : ''];
      }),
    );
    assert.equal(icons.get('Jens Stoltenberg'), 'warning', [...icons].join(' · '));
    assert.notEqual(icons.get('OTAN') ?? 'not listed', 'warning');
  });

  it('shows what the registry knows, with the role at the article’s date marked', async () => {
    const { document } = await openDated();
    await viewOf(document);
    await eventually(entries, named('Sergueï Lavrov'));
    const rows = await below('Sergueï Lavrov', 'Registry entry');
    assert.deepEqual(rows[0], ['ministre russe des Affaires étrangères', 'since 9 March 2004 · at the article’s date']);
    const stale = await below('Jens Stoltenberg', 'Registry entry');
    assert.ok(
      stale.some(
        ([title, when]) => title === 'secrétaire général de l’OTAN' && when === '1 October 2014 – 1 October 2024',
      ),
      JSON.stringify(stale),
    );
  });

  it('shows what else the actor says in the records of the workspace', async () => {
    const folder = await newFolder();
    await writeFile('other.md', 'Mark Rutte a dit que oui.\n', folder);
    await writeFile(
      'other.claims.json',
      '{"version":1,"article":{"file":"../../etc/passwd"},"claims":[{"id":"c-0000000a","kind":"indirect","target":{"exact":"oui"},"said":{"by":"mark-rutte"}}]}\n',
      folder,
    );
    const { document } = await openText('Mark Rutte a dit que non.\n');
    await viewOf(document);
    const rows = await eventually(
      () => below('Mark Rutte', 'In other articles'),
      (found) => found.length > 0,
    );
    assert.deepEqual(rows, [['oui', 'other.md']]);
    await commands.executeCommand(
      'dixit.openElsewhere',
      'c-0000000a',
      Uri.joinPath(folder, 'other.claims.json').toString(),
    );
    assert.equal(window.activeTextEditor?.document.getText(window.activeTextEditor.selection), 'oui');
  });

  it('takes no claim of the article itself for one of another, whatever its file is called', async () => {
    const { document } = await openText('Mark Rutte a dit que non.\n', 'own.markdown');
    const { analysis } = await viewOf(document);
    const actor = analysis.actors.find(({ name }) => name === 'Mark Rutte');
    assert.ok(actor);
    const { elsewhere, newsroom } = (await insides()).services;
    const records = await writeFile(
      'own.claims.json',
      '{"version":1,"claims":[{"id":"c-0000000b","kind":"indirect","target":{"exact":"non"},"said":{"by":"mark-rutte"}}]}\n',
      Uri.joinPath(document.uri, '..'),
    );
    await eventually(
      () => newsroom.entries.some((entry) => entry.records === records.toString()),
      (known) => known,
    );
    assert.deepEqual(
      elsewhere.of(actor, document.uri).filter(({ id }) => id === 'c-0000000b'),
      [],
    );
  });

  it('opens nothing that its records do not name', async () => {
    await openCopy('otan.md');
    const editor = window.activeTextEditor;
    await commands.executeCommand('dixit.openElsewhere', 'c-0000000a', 'file:///etc/passwd');
    assert.equal(window.activeTextEditor, editor);
  });

  it('leaves out places that say nothing', async () => {
    const { document } = await openCopy('otan.md');
    await viewOf(document);
    const names = (await eventually(entries, named('Jens Stoltenberg'))).map(({ name }) => name);
    assert.ok(!names.includes('Kiev'), names.join(', '));
  });
});
