import assert from 'node:assert/strict';
import { commands, languages, MarkdownString, type Hover, type TextDocument } from 'vscode';
import { setSaid } from '../../src/core/records/edit-said';
import { addSource } from '../../src/core/records/edit-sources';
import { CARD_COMMANDS } from '../../src/vscode/hover/card';
import { openDated } from './support/actors';
import { modelOf, setSetting, signAs, viewOf } from './support/dixit';
import { eventually } from './support/eventually';
import { runOn } from './support/records';
import { closeEditors, openCopy, openText } from './support/workspace';

interface Shown {
  readonly text: string;
  readonly markdown: MarkdownString;
  readonly words: string;
}

/** Our hovers at the first letter of a text of the document. */
async function hoversOn(document: TextDocument, text: string): Promise<Shown[]> {
  await viewOf(document);
  const position = document.positionAt(document.getText().indexOf(text) + 1);
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap(({ contents, range }) =>
    contents.flatMap((markdown) => {
      const ours = markdown instanceof MarkdownString && JSON.stringify(markdown.isTrusted ?? null).includes('dixit.');
      return ours ? [{ markdown, text: asRead(markdown.value), words: range ? document.getText(range) : '' }] : [];
    }),
  );
}

/** Markdown as a person reads it, roughly. */
function asRead(markdown: string): string {
  return markdown
    .replace(/\]\(command:[^)]*\)/g, ']')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\\(.)/g, '$1')
    .replaceAll('**', '')
    .replaceAll(' \n', '\n');
}

describe('a hover card', () => {
  before(() => signAs('A. M.'));
  after(() => signAs(''));
  afterEach(async () => {
    await setSetting('hover.enabled', undefined);
    await closeEditors();
  });

  it('says who says a claim, how, in which section and why', async () => {
    const { document } = await openCopy('otan.md');
    const [card, ...others] = await hoversOn(document, 'trouvera les fonds');
    assert.equal(others.length, 0);
    assert.match(card?.text ?? '', /^Jens Stoltenberg — secrétaire général de l’OTAN/);
    assert.match(card?.text ?? '', /affirmer · partial quotation/);
    assert.match(card?.text ?? '', /section: Appel à l’action pour l’Europe/);
    assert.match(card?.text ?? '', /○ Not annotated/);
    assert.match(card?.text ?? '', /Why: subject, verb, clause — sure/);
  });

  it('says whom a pronoun or a description stands for', async () => {
    const { document } = await openText(
      'Jeanne Martin, maire de Lens, a dit que le marché fermerait. « Lundi », a-t-elle dit. Selon l’élue, la rue suivra. Martin a ajouté que le quai resterait.\n',
    );
    const why = async (words: string): Promise<string | undefined> =>
      /^Why: (.*)$/m.exec((await hoversOn(document, words))[0]?.text ?? '')?.[1];
    assert.equal(await why('le marché fermerait'), 'subject, verb, clause — sure');
    assert.match((await why('Lundi')) ?? '', /^“elle” stands for Jeanne Martin · .* — sure$/);
    assert.equal(await why('la rue suivra'), '“l’élue” stands for Jeanne Martin · “according to” — sure');
    assert.equal(await why('le quai resterait'), 'subject, verb, clause — sure');
  });

  it('says by the record when, where and to whom', async () => {
    const { document } = await openText('La maire a dit que le quai fermerait.\n');
    const model = await modelOf(document);
    await runOn(document, 'markChecked', 'le quai fermerait');
    const [id] = model.records.file?.claims.map((claim) => claim.id) ?? [];
    assert.ok(id);
    await model.records.write(() => ({
      text: document.getText(),
      change: (file) =>
        setSaid(file ?? { version: 1, claims: [] }, id, { on: '2025-06-10', at: 'town hall', to: 'the *shopkeepers*' }),
    }));
    const [card] = await hoversOn(document, 'le quai fermerait');
    assert.match(card?.text ?? '', /reported speech · 10 June 2025, town hall, to whom: the \*shopkeepers\* *$/m);
  });

  it('keeps in sight where a source leads whose title is long', async () => {
    const { document } = await openText('La maire a dit que le quai fermerait.\n');
    const model = await modelOf(document);
    await runOn(document, 'markChecked', 'le quai fermerait');
    const [id] = model.records.file?.claims.map((claim) => claim.id) ?? [];
    assert.ok(id);
    const title = 'Procès-verbal du conseil municipal extraordinaire du 3 mai consacré au port et à ses quais';
    await model.records.write(() => ({
      text: document.getText(),
      change: (file) =>
        addSource(file ?? { version: 1, claims: [] }, id, { title, url: 'https://www.example.org/minutes' }),
    }));
    const [card] = await hoversOn(document, 'le quai fermerait');
    assert.match(card?.text ?? '', /^Source: \[Procès-verbal du conseil .*… \(www\.example\.org\)\] *$/m);
  });

  it('gives a role as it is printed, once', async () => {
    const { document } = await openText('L’ancien maire de Lens, Paul Morel, a dit que le marché fermerait.\n');
    const [card] = await hoversOn(document, 'le marché fermerait');
    assert.match(card?.text ?? '', /^Paul Morel — ancien maire de Lens *$/m);
  });

  it('leaves out the heading of the whole article, and its date', async () => {
    const text = (below: string): string =>
      `---\ndate: 2025-06-11\n---\n\n# Le port\n\nLa maire a dit que le quai fermerait.\n${below}`;
    const { document } = await openText(text(''));
    const [card] = await hoversOn(document, 'le quai fermerait');
    assert.match(card?.text ?? '', /^dire · reported speech *$/m);
    const { document: divided } = await openText(text('\n## Après\n\nLe pilote a affirmé que le phare resterait.\n'));
    assert.match(
      (await hoversOn(divided, 'le phare resterait'))[0]?.text ?? '',
      /reported speech · section: Après *$/m,
    );
  });

  it('covers the words that it is about and no more', async () => {
    const { document } = await openCopy('otan.md');
    const [card] = await hoversOn(document, 'trouvera les fonds');
    assert.equal(card?.words, 'l’Europe « trouvera les fonds » nécessaires pour financer ces achats d’armements');
  });

  it('has at most twelve lines', async () => {
    const { document } = await openCopy('otan.md');
    const [card] = await hoversOn(document, 'trouvera les fonds');
    assert.ok((card?.text.split('\n').filter(Boolean).length ?? 99) <= 12, card?.text);
  });

  it('shows an actor on a name: roles with their lines, claims as links', async () => {
    const { document } = await openCopy('otan.md');
    const [card] = await hoversOn(document, 'Sergueï Lavrov');
    assert.match(card?.text ?? '', /^Sergueï Lavrov · person/);
    assert.match(card?.text ?? '', /ministre russe des Affaires étrangères · \[line 8\]/);
    assert.match(card?.text ?? '', /1 claim/);
    assert.equal(card?.words, 'Sergueï Lavrov');
  });

  it('shows the posts of an actor over time, the one at the article’s date marked, and where more stands', async () => {
    const { document } = await openDated();
    const [card] = await hoversOn(document, 'Sergueï Lavrov');
    assert.match(
      card?.text ?? '',
      /● ministre russe des Affaires étrangères, since 9 March 2004 \(at the article’s date, 21 July 2025\)/,
    );
    assert.match(card?.text ?? '', /\[Registry entry\]/);
    const [stale] = await hoversOn(document, 'Stoltenberg a affirmé');
    assert.match(stale?.text ?? '', /⚠ Jens Stoltenberg was not .* Mark Rutte/);
    assert.match(stale?.text ?? '', /○ secrétaire général de l’OTAN, 1 October 2014 – 1 October 2024/);
    const [trump] = await hoversOn(document, 'Donald Trump');
    assert.match(
      trump?.text ?? '',
      /\[Wikidata \(www\.wikidata\.org\)\]\(<https:\/\/www\.wikidata\.org\/wiki\/Q22686>\)/,
    );
    for (const { text } of [card, stale, trump].filter((one) => one !== undefined)) {
      assert.ok(text.split('\n').filter((line) => line && line !== '---').length <= 12, text);
    }
  });

  it('says of a finding at the same place, which VS Code shows above it, only the source', async () => {
    const { document } = await openDated();
    const isSaid = (): boolean =>
      languages.getDiagnostics(document.uri).some(({ message }) => /not .* Rutte/.test(message));
    assert.ok(await eventually(isSaid, (is) => is));
    const [card] = await hoversOn(document, 'Jens Stoltenberg');
    assert.match(card?.text ?? '', /^Jens Stoltenberg · person/);
    assert.doesNotMatch(card?.text ?? '', /was not/);
    assert.match(card?.text ?? '', /^Source in the registry: \[[\w.]+\]/m);
  });

  it('can be switched off', async () => {
    const { document } = await openCopy('otan.md');
    await setSetting('hover.enabled', false);
    assert.deepEqual(await hoversOn(document, 'trouvera les fonds'), []);
  });

  it('enables only our own commands, each with the reference of a claim', async () => {
    const { document } = await openCopy('otan.md');
    for (const place of ['trouvera les fonds', 'Sergueï Lavrov']) {
      const [card] = await hoversOn(document, place);
      assert.deepEqual(card?.markdown.isTrusted, { enabledCommands: [...CARD_COMMANDS] });
      assert.ok(!card.markdown.supportHtml);
      const links = [...card.markdown.value.matchAll(/\(command:([^?\s]+)\?(\S+) "/g)];
      assert.ok(links.length > 0);
      for (const [, command = '', argument = ''] of links) {
        assert.ok((CARD_COMMANDS as readonly string[]).includes(command), command);
        assert.match(decodeURIComponent(argument), /^\["\d+:[acq][0-9a-z-]*(:\d+)?"\]$/);
      }
    }
  });

  it('gives no hover on plain text', async () => {
    const { document } = await openText('Il a plu toute la journée sur la côte.\n');
    assert.deepEqual(await hoversOn(document, 'journée'), []);
  });
});
