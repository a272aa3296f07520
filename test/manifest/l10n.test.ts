import assert from 'node:assert/strict';
import { MESSAGES } from '../../src/core/rules/messages';
import { readJson, sources } from './files';
import { l10nKeys } from './l10n-keys';

type Bundle = Readonly<Record<string, string | { readonly message: string; readonly comment: readonly string[] }>>;

const NO_BREAK_SPACE = '\u00a0';
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

/** Message templates of the rules are translated by their own text. */
function usedKeys(): Set<string> {
  const texts = ['src/vscode', 'src/core/records', 'src/core/registry'].flatMap((folder) => [
    ...sources(folder).values(),
  ]);
  const keys = texts.flatMap(l10nKeys);
  return new Set([...keys, ...Object.values(MESSAGES)]);
}

describe('texts that the code translates', () => {
  const english = readJson<Bundle>('l10n/bundle.l10n.json');
  const french = readJson<Readonly<Record<string, string>>>('l10n/bundle.l10n.fr.json');
  const used = [...usedKeys()].sort();

  it('are all in the English bundle, which has no others', () => {
    assert.deepEqual(Object.keys(english).sort(), used);
  });

  it('are all in the French bundle, which has no others', () => {
    assert.deepEqual(Object.keys(french).sort(), used);
  });

  it('say in English what their key says', () => {
    for (const [key, value] of Object.entries(english)) {
      const said = typeof value === 'string' ? value : `${value.message}/${value.comment.join('')}`;
      assert.equal(said, key);
    }
  });

  it('have the same values to fill in in both languages', () => {
    for (const [key, text] of Object.entries(french)) {
      const message = english[key];
      const original = typeof message === 'object' ? message.message : key;
      assert.deepEqual(placeholders(text), placeholders(original), key);
    }
  });

  it('follow French typography', () => checkTypography(french));

  it('are not shouted and do not plead', () => {
    for (const key of used) {
      assert.doesNotMatch(key, /!|\bplease\b/i);
    }
  });
});

describe('texts of the manifest', () => {
  const english = readJson<Readonly<Record<string, string>>>('package.nls.json');
  const french = readJson<Readonly<Record<string, string>>>('package.nls.fr.json');
  const manifest = JSON.stringify(readJson('package.json'));
  const used = new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? ''));

  it('are all in both languages, and no others', () => {
    assert.deepEqual(Object.keys(english).sort(), [...used].sort());
    assert.deepEqual(Object.keys(french).sort(), [...used].sort());
  });

  it('link to the same commands in both languages', () => {
    const links = (text: string): string[] => [...text.matchAll(/\((command:[^)]+)\)/g)].map(([, link]) => link ?? '');
    for (const [key, text] of Object.entries(english)) {
      assert.deepEqual(links(french[key] ?? ''), links(text), key);
    }
  });

  it('follow French typography', () => checkTypography(french));
});

/** No-break spaces inside « » and before : ; ! ?, curly apostrophes, no English quotation marks. */
function checkTypography(texts: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(texts)) {
    const prose = text.replace(/\]\([^)]*\)/g, ']').replace(/`[^`]*`/g, '');
    assert.doesNotMatch(prose, / [:;!?»]/, `${key}: a plain space before punctuation`);
    assert.doesNotMatch(prose, /« |[^ \u00a0\u202f]»|«[^\u00a0\u202f]/, `${key}: no no-break space inside « »`);
    assert.doesNotMatch(prose, /[a-zà-ÿ}][;!?]/i, `${key}: no space before punctuation`);
    assert.doesNotMatch(prose, /[“”']/, `${key}: English quotation marks or a straight apostrophe`);
  }
  assert.ok(Object.values(texts).some((text) => text.includes(NO_BREAK_SPACE)));
}
