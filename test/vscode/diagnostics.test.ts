import assert from 'node:assert/strict';
import {
  commands,
  DiagnosticSeverity,
  languages,
  workspace,
  type CodeAction,
  type Diagnostic,
  type TextDocument,
} from 'vscode';
import { RULES } from '../../src/core/rules/index';
import { isDraft } from '../../src/vscode/documents/markdown';
import { rulePage } from '../../src/vscode/bundled-pages/bundled-pages';
import { setSetting, viewOf } from './support/dixit';
import { eventually } from './support/eventually';
import { closeEditors, openText } from './support/workspace';

const DRAFT = '« Nous n’avons rien à cacher à personne. »\n';

async function findings(document: TextDocument, good: (found: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
  await viewOf(document);
  return eventually(() => languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Dixit'), good);
}

const codeOf = ({ code }: Diagnostic): unknown => (typeof code === 'object' ? code.value : code);
const has = (rule: string) => (found: Diagnostic[]) => found.some((one) => codeOf(one) === rule);

describe('findings as diagnostics', () => {
  afterEach(async () => {
    await setSetting('rules', undefined);
    await setSetting('diagnostics.enabled', undefined);
    await closeEditors();
  });

  it('stand at their words with a code that leads to its page', async () => {
    const { document } = await openText(DRAFT);
    const found = await findings(document, has('unattributed-quote'));
    const finding = found.find((one) => codeOf(one) === 'unattributed-quote');
    assert.ok(finding);
    assert.equal(document.getText(finding.range), DRAFT.trim());
    assert.match(finding.message, /no speaker/);
    const target = typeof finding.code === 'object' ? finding.code.target : null;
    assert.equal(target?.scheme, 'command');
    assert.deepEqual([target.path, target.query], ['dixit.showRule', '["unattributed-quote"]']);
    const page = await workspace.openTextDocument(rulePage('unattributed-quote'));
    assert.match(page.getText(), /^# unattributed-quote\n\n.*\bspeaker\b/);
    assert.match(page.getText(), /dixit-ignore-file/);
    assert.equal(isDraft(page), false);
  });

  it('explain every rule by its page, which leads to no other place', async () => {
    for (const { id } of RULES) {
      const text = (await workspace.openTextDocument(rulePage(id))).getText();
      assert.ok(text.startsWith(`# ${id}\n`), text.slice(0, 40));
      assert.doesNotMatch(text, /\]\(#|^## /m);
    }
  });

  for (const [level, severity] of [
    ['error', DiagnosticSeverity.Error],
    ['hint', DiagnosticSeverity.Hint],
  ] as const) {
    it(`have the severity that the setting says: ${level}`, async () => {
      const { document } = await openText(DRAFT);
      await setSetting('rules', { 'unattributed-quote': level });
      const found = await findings(document, (all) =>
        all.some((one) => codeOf(one) === 'unattributed-quote' && one.severity === severity),
      );
      assert.equal(found.find((one) => codeOf(one) === 'unattributed-quote')?.severity, severity);
    });
  }

  it('can be switched off one by one and all together', async () => {
    const { document } = await openText(DRAFT);
    await setSetting('rules', { 'unattributed-quote': 'off' });
    assert.ok(!has('unattributed-quote')(await findings(document, (all) => !has('unattributed-quote')(all))));
    await setSetting('rules', undefined);
    await findings(document, has('unattributed-quote'));
    await setSetting('diagnostics.enabled', false);
    assert.deepEqual(await findings(document, (all) => all.length === 0), []);
  });

  it('go when their article is closed', async () => {
    const { document } = await openText(DRAFT);
    await findings(document, has('unattributed-quote'));
    await languages.setTextDocumentLanguage(document, 'plaintext'); // VS Code closes it and opens it anew
    const left = languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Dixit');
    assert.deepEqual(left, []);
  });

  it('offer to annotate a quotation without a speaker', async () => {
    const { document } = await openText(DRAFT);
    const found = await findings(document, has('unattributed-quote'));
    const range = found.find((one) => codeOf(one) === 'unattributed-quote')?.range;
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    assert.ok(
      actions.some(({ command }) => command?.command === 'dixit.annotateClaim'),
      actions.map(({ title }) => title).join(', '),
    );
  });
});
