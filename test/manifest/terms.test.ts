import assert from 'node:assert/strict';
import { en } from '../../src/cli/messages/en';
import { fr } from '../../src/cli/messages/fr';
import { LABELS } from '../../src/core/export/labels';
import { readJson } from './files';

/** Words that stand beside a label of their own in an export. */
const ELSEWHERE = ['in place', 'moved', 'not stated'];

/** French words of the editor for an English one, whatever its comment says. */
const bundle = Object.entries(readJson<Readonly<Record<string, string>>>('l10n/bundle.l10n.fr.json'));
const inEditor = (word: string): readonly string[] =>
  bundle.filter(([key]) => key.split('/')[0]?.toLowerCase() === word).map(([, french]) => french.toLowerCase());

describe('the words for kinds, states and verdicts', () => {
  for (const group of ['kind', 'state', 'statusOf', 'verdict', 'basis', 'quote'] as const) {
    const french: Readonly<Record<string, string>> = LABELS.fr[group];
    for (const [id, word] of Object.entries(LABELS.en[group]))
      if (!ELSEWHERE.includes(word))
        it(`are the same in the editor and in exports: ${word}`, () => {
          assert.ok(
            inEditor(word).includes(french[id] ?? ''),
            `${french[id] ?? ''}; the editor: ${inEditor(word).join(', ')}`,
          );
        });
  }

  it('are the same on the command line', () => {
    for (const [messages, labels] of [
      [en, LABELS.en],
      [fr, LABELS.fr],
    ] as const) {
      const { role: _role, image: _image, ...kinds } = labels.kind;
      assert.deepEqual(messages.kinds, kinds);
      assert.deepEqual(messages.states, labels.state);
    }
    for (const [id, word] of Object.entries(en.modalities))
      if (id !== 'asserted')
        assert.ok(inEditor(word).includes((fr.modalities as Readonly<Record<string, string>>)[id] ?? ''), word);
  });
});

describe('the name of a command', () => {
  for (const [id, label] of [
    ['nextUnverified', 'Next claim to verify'],
    ['markChecked', 'Mark as checked'],
  ] as const)
    it(`is the same in a card and in the palette: ${label}`, () => {
      const title = (file: string): string =>
        readJson<Readonly<Record<string, string>>>(file)[`command.${id}.title`]?.toLowerCase() ?? '';
      assert.equal(title('package.nls.json'), label.toLowerCase());
      assert.deepEqual(inEditor(label.toLowerCase()), [title('package.nls.fr.json')]);
    });
});
