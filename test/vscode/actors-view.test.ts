import assert from 'node:assert/strict';
import { ThemeIcon } from 'vscode';
import { insides, viewOf } from './support/dixit';
import { eventually } from './support/eventually';
import { closeEditors, openCopy, openText } from './support/workspace';

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

const named = (name: string) => (found: Entry[]) => found.some((entry) => entry.name === name);

describe('the Actors view', () => {
  afterEach(closeEditors);

  it('lists the people of the article with their printed role and number of claims', async () => {
    const { document } = await openCopy('otan.md');
    await viewOf(document);
    const found = await eventually(entries, named('Jens Stoltenberg'));
    const first = found.find(({ name }) => name === 'Jens Stoltenberg');
    assert.equal(first?.description, 'secrétaire général de l’OTAN · 3 claims');
    assert.equal(first.details[0], 'secrétaire général de l’OTAN');
    assert.equal(first.details.length, 4);
  });

  it('puts speakers before those who are only named', async () => {
    const { document } = await openCopy('otan.md');
    await viewOf(document);
    const names = (await eventually(entries, named('Donald Trump'))).map(({ name }) => name);
    assert.ok(names.indexOf('John Kirby') < names.indexOf('Donald Trump'), names.join(', '));
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

  it('leaves out places that say nothing', async () => {
    const { document } = await openCopy('otan.md');
    await viewOf(document);
    const names = (await eventually(entries, named('Jens Stoltenberg'))).map(({ name }) => name);
    assert.ok(!names.includes('Kiev'), names.join(', '));
  });
});
