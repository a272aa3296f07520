import assert from 'node:assert/strict';
import { DiagnosticSeverity, Range, Uri, workspace, WorkspaceEdit } from 'vscode';
import { actorEntries } from '../../src/vscode/tree/actor-entries';
import {
  apply,
  diagnosticsOf,
  findingOf,
  fixesOf,
  fixNamed,
  openDated,
  removeDixitFolder,
  ruleOf,
} from './support/actors';
import { setSetting, viewOf } from './support/dixit';
import { eventually } from './support/eventually';
import { closeEditors, openCopy, openText, readFile, workspaceFolder } from './support/workspace';

const DATED = '---\ndate: 2025-07-21\n---\n\n';
const ABOUT_ROLES = ['stale-role', 'wrong-modifier', 'role-to-check'];

describe('findings on roles in the first article', () => {
  afterEach(async () => {
    await setSetting('rules', undefined);
    await closeEditors();
  });

  it('are Stoltenberg, Trump and Kirby at 21 July 2025, and not Lavrov', async () => {
    const { document } = await openDated();
    const found = await diagnosticsOf(
      document,
      (all) => all.filter((one) => ABOUT_ROLES.includes(ruleOf(one))).length > 2,
    );
    const about = found.filter((one) => ABOUT_ROLES.includes(ruleOf(one)));
    const words = about.map((one) => [ruleOf(one), document.getText(one.range)]);
    assert.deepEqual(words, [
      ['stale-role', 'secrétaire général de l’OTAN, Jens Stoltenberg'],
      ['wrong-modifier', 'ancien président américain Donald Trump'],
      ['stale-role', 'porte-parole du Pentagone, John Kirby'],
    ]);
    const [stoltenberg, trump, kirby] = about.map(({ message }) => message);
    assert.match(stoltenberg ?? '', /Mark Rutte/);
    assert.match(trump ?? '', /in office/);
    assert.match(kirby ?? '', /Sean Parnell/);
    assert.ok(about.every(({ severity }) => severity === DiagnosticSeverity.Warning));
  });

  it('are none without a date, but the Problems panel and the list of actors tell which roles are over', async () => {
    const { document } = await openCopy('otan.md');
    const found = await diagnosticsOf(document, (all) => all.some((one) => ruleOf(one) === 'no-date'));
    assert.deepEqual(
      found.map(ruleOf).filter((rule) => ABOUT_ROLES.includes(rule)),
      [],
    );
    const told = found.filter((one) => ruleOf(one) === 'no-date');
    assert.ok(told.every(({ severity }) => severity === DiagnosticSeverity.Information));
    assert.deepEqual(
      told.map(({ message }) => /Mark Rutte|ancien président|Sean Parnell/.exec(message)?.[0]),
      ['Mark Rutte', 'ancien président', 'Sean Parnell'],
    );
    const entries = actorEntries(await viewOf(document));
    assert.deepEqual(
      entries.filter(({ findings }) => findings.length > 0).map(({ actor }) => actor.name),
      ['Jens Stoltenberg', 'Donald Trump', 'John Kirby'],
    );
  });

  it('have the severity that the setting says', async () => {
    const { document } = await openDated();
    await setSetting('rules', { 'stale-role': 'error' });
    const found = await diagnosticsOf(document, (all) =>
      all.some(({ severity }) => severity === DiagnosticSeverity.Error),
    );
    assert.equal(found.filter(({ severity }) => severity === DiagnosticSeverity.Error).length, 2);
  });
});

interface Fix {
  readonly it: string;
  readonly text: string;
  readonly rule: string;
  readonly fix: RegExp;
  readonly gives: string;
}

const FIXES: readonly Fix[] = [
  {
    it: 'puts the holder’s name in the place of somebody who has left',
    text: 'Le secrétaire général de l’OTAN, Jens Stoltenberg, a dit que oui.',
    rule: 'stale-role',
    fix: /^Replace the name with Mark Rutte$/,
    gives: 'Le secrétaire général de l’OTAN, Mark Rutte, a dit que oui.',
  },
  {
    it: 'puts it in the whole article, a surname for a surname',
    text: 'Le secrétaire général de l’OTAN, Jens Stoltenberg, a dit que oui.\n\nStoltenberg a affirmé que non.',
    rule: 'stale-role',
    fix: /in the whole article \(2 places\)/,
    gives: 'Le secrétaire général de l’OTAN, Mark Rutte, a dit que oui.\n\nRutte a affirmé que non.',
  },
  {
    it: 'writes “ancien” with its article',
    text: 'Le secrétaire général de l’OTAN, Jens Stoltenberg, a dit que oui.',
    rule: 'stale-role',
    fix: /^Write “L’ancien secrétaire général de l’OTAN”$/,
    gives: 'L’ancien secrétaire général de l’OTAN, Jens Stoltenberg, a dit que oui.',
  },
  {
    it: 'writes “former” in English',
    text: 'The Pentagon spokesman, John Kirby, said that the process was at its start and that they would wait.',
    rule: 'stale-role',
    fix: /^Write “former Pentagon spokesman”$/,
    gives:
      'The former Pentagon spokesman, John Kirby, said that the process was at its start and that they would wait.',
  },
  {
    it: 'takes “ancien” away from somebody in office, with its article',
    text: 'Il a parlé avec l’ancien président américain Donald Trump pour augmenter le soutien.',
    rule: 'wrong-modifier',
    fix: /^Write “le président américain”$/,
    gives: 'Il a parlé avec le président américain Donald Trump pour augmenter le soutien.',
  },
  {
    it: 'takes “former” away in English',
    text: 'The former president of the United States, Donald Trump, said he would go to the meeting of the allies.',
    rule: 'wrong-modifier',
    fix: /^Write “president of the United States”$/,
    gives: 'The president of the United States, Donald Trump, said he would go to the meeting of the allies.',
  },
  {
    it: 'takes “ex-” away',
    text: 'L’ex-président Donald Trump a dit que oui.',
    rule: 'wrong-modifier',
    fix: /^Write “Le président”$/,
    gives: 'Le président Donald Trump a dit que oui.',
  },
  {
    it: 'spells a name as the registry does',
    text: 'L’ancien secrétaire général de l’OTAN, Jens Stoltenburg, a dit que oui.',
    rule: 'name-typo',
    fix: /^Replace with “Jens Stoltenberg”$/,
    gives: 'L’ancien secrétaire général de l’OTAN, Jens Stoltenberg, a dit que oui.',
  },
  {
    it: 'writes the full name above the introduction',
    text: 'Dupont a déclaré que l’usine fermerait.\n\nLa maire de Lens, Jeanne Dupont, a ajouté que le site serait vendu.',
    rule: 'surname-before-introduction',
    fix: /^Write the full name “Jeanne Dupont”$/,
    gives:
      'Jeanne Dupont a déclaré que l’usine fermerait.\n\nLa maire de Lens, Jeanne Dupont, a ajouté que le site serait vendu.',
  },
  {
    it: 'inserts the role that the registry knows',
    text: 'Mark Rutte a déclaré que l’Europe paierait.',
    rule: 'first-mention',
    fix: /^Insert the role “secrétaire général de l’OTAN”$/,
    gives: 'Mark Rutte, secrétaire général de l’OTAN, a déclaré que l’Europe paierait.',
  },
  {
    it: 'silences a rule on its line with a comment',
    text: 'Le secrétaire général de l’OTAN, Jens Stoltenberg, a dit que oui.',
    rule: 'stale-role',
    fix: /on this line with a comment$/,
    gives: 'Le secrétaire général de l’OTAN, Jens Stoltenberg, a dit que oui. <!-- dixit-ignore stale-role -->',
  },
];

describe('a quick fix', () => {
  afterEach(async () => {
    await removeDixitFolder();
    await closeEditors();
  });

  for (const { it: what, text, rule, fix, gives } of FIXES) {
    it(what, async () => {
      const { document } = await openText(`${DATED}${text}\n`);
      const finding = await findingOf(document, rule);
      await apply(await fixNamed(document, finding, fix));
      assert.equal(document.getText(), `${DATED}${gives}\n`);
      const left = await diagnosticsOf(document, (all) => !all.some((one) => ruleOf(one) === rule));
      assert.deepEqual(
        left.filter((one) => ruleOf(one) === rule).map(({ message }) => message),
        [],
      );
    });
  }

  it('is preferred only where the registry leaves no doubt of what is meant', async () => {
    const { document } = await openDated();
    const preferred = async (rule: string): Promise<string[]> => {
      const fixes = await fixesOf(document, await findingOf(document, rule));
      return fixes.filter(({ isPreferred }) => isPreferred).map(({ title }) => title);
    };
    assert.deepEqual(await preferred('wrong-modifier'), ['Write “le président américain”']);
    assert.deepEqual(await preferred('stale-role'), []);
  });

  it('mends the first article: names, modifier, and the text afterwards', async () => {
    const { document } = await openDated();
    for (const [rule, words, fix] of [
      ['stale-role', 'Stoltenberg', /Mark Rutte in the whole article/],
      ['wrong-modifier', 'Trump', /^Write/],
      ['stale-role', 'Kirby', /^Replace the name with Sean Parnell$/],
    ] as const) {
      await apply(await fixNamed(document, await findingOf(document, rule, words), fix));
    }
    const text = document.getText();
    assert.match(text, /le secrétaire général de l’OTAN, Mark Rutte, a exhorté/);
    assert.match(text, /\nRutte a affirmé que l’Europe/);
    assert.match(text, /initiative conjointe avec le président américain Donald Trump/);
    assert.match(text, /Le porte-parole du Pentagone, Sean Parnell, a récemment/);
    assert.doesNotMatch(text, /Stoltenberg|Kirby|ancien président/);
    const rules = (await diagnosticsOf(document, (all) => !all.some((one) => ruleOf(one) === 'stale-role'))).map(
      ruleOf,
    );
    assert.deepEqual(
      rules.filter((rule) => rule === 'stale-role' || rule === 'wrong-modifier'),
      [],
    );
  });

  it('dates an article that has none, and the roles are checked then', async () => {
    const { document } = await openCopy('otan.md');
    const fix = await fixNamed(document, await findingOf(document, 'no-date'), /to today/);
    await apply(fix);
    assert.match(document.getText(), /^---\ndate: \d{4}-\d{2}-\d{2}\n---\n\nTable of Contents/);
    const found = await diagnosticsOf(document, (all) => all.some((one) => ruleOf(one) === 'stale-role'));
    assert.ok(found.some((one) => ruleOf(one) === 'stale-role'));
  });

  it('writes a date that was printed for people as programs read it', async () => {
    const { document } = await openText(
      '---\ntitle: Un\ndate: 21 juillet 2025\n---\n\nLe secrétaire général de l’OTAN, Jens Stoltenberg, a dit que oui.\n',
    );
    const finding = await findingOf(document, 'front-matter');
    const titles = (await fixesOf(document, finding)).map(({ title }) => title);
    assert.ok(!titles.some((title) => /comment/.test(title)), titles.join());
    assert.ok(titles.includes('Set the article’s date…'), titles.join());
    await apply(await fixNamed(document, finding, /^Write 21 July 2025 as 2025-07-21$/));
    assert.match(document.getText(), /^---\ntitle: Un\ndate: 2025-07-21\n---\n/);
    await findingOf(document, 'stale-role');
  });

  it('sets a finding aside for good: it stays away when the passage moves and comes back when the words change', async () => {
    const { document } = await openText(
      `${DATED}Ce lundi, le secrétaire général de l’OTAN, Jens Stoltenberg, a dit que oui.\n`,
    );
    await apply(await fixNamed(document, await findingOf(document, 'stale-role'), /^Ignore here, wherever/));
    const stale = (): Promise<string[]> =>
      viewOf(document).then(({ findings }) => findings.map(({ rule }) => rule).filter((rule) => rule === 'stale-role'));
    assert.deepEqual(await eventually(stale, (rules) => rules.length === 0), []);
    const list = await readFile(Uri.joinPath(workspaceFolder(), '.dixit', 'ignored.json'));
    assert.match(list ?? '', /"rule": "stale-role",\n {6}"words": "secrétaire général de l’OTAN, Jens Stoltenberg"/);
    await edit(document.uri, document.getText().replace('Ce lundi', 'Il pleut.\n\nCe lundi'));
    assert.deepEqual(await stale(), []);
    await edit(document.uri, document.getText().replace('a dit que oui', 'annonce que oui'));
    assert.deepEqual(await stale(), ['stale-role']);
  });

  async function edit(uri: Uri, text: string): Promise<void> {
    const change = new WorkspaceEdit();
    change.replace(uri, new Range(0, 0, 1000, 0), text);
    await workspace.applyEdit(change);
  }
});
