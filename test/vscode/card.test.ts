import assert from 'node:assert/strict';
import { Card } from '../../src/vscode/hover/card';

/** What a draft or a record could hold to get out of the card. */
const HOSTILE = [
  '](command:workbench.action.quit)',
  '[click](command:workbench.action.quit "x")',
  '<img src=x onerror=alert(1)>',
  '<a href="command:workbench.action.quit">x</a>',
  '![x](https://example.org/x.png)',
  '$(zap) $(sync~spin)',
  '`code` ```fence```',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '# heading\n\n---\n\n- list',
  '&lt;b&gt; &#91;x&#93;',
  'https://example.org www.example.org someone@example.org',
  '**bold** __bold__ *i* ~~s~~',
  '") [x](command:workbench.action.quit)',
];

describe('text in a card', () => {
  for (const text of HOSTILE) {
    it(`stays text: ${JSON.stringify(text)}`, () => {
      const { value, isTrusted, supportHtml, supportThemeIcons } = new Card().line().text(text).markdown;
      // Every character that means something in Markdown is escaped or an entity.
      const active = value.replace(/\\[\\`*_{}[\]()#+\-!~$]/g, '').replace(/&#\d+;/g, '');
      assert.doesNotMatch(active, /[[\]()`*<>|#!~\n]|https?:|www\.|@/);
      assert.ok(!supportHtml && !supportThemeIcons);
      assert.ok(typeof isTrusted === 'object');
    });

    it(`cannot end the title of a link: ${JSON.stringify(text)}`, () => {
      const { value } = new Card().line().link(text, 'dixit.copyClaim', '1:q-000000', text).markdown;
      assert.equal([...value.replace(/\\./g, '').matchAll(/\]\(command:/g)].length, 1);
      assert.equal([...value.matchAll(/"/g)].length, 2);
    });
  }

  for (const [address, destination] of [
    ['https://example.org/a%2Fb?q=1%262', '<https://example.org/a%2Fb?q=1%262>'],
    ['https://example.org/é_(b)', '<https://example.org/é_(b)>'],
    ['https://example.org/a>b', '<https://example.org/a%3Eb>'],
  ] as const) {
    it(`links ${address} as it is written`, () =>
      assert.ok(new Card().line().page('', address).markdown.value.endsWith(`](${destination})`)));
  }

  it('is cut when it is long', () => {
    const { value } = new Card().line().text('mot '.repeat(3000)).markdown;
    assert.ok(value.length < 400);
  });

  it('shows characters that would reverse or hide letters', () => {
    const { value } = new Card().line().text('Jean\u202Etnopud\u200B').markdown;
    assert.match(value, /U\\\+202E/);
    assert.match(value, /U\\\+200B/);
  });
});
