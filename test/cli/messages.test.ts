import assert from 'node:assert/strict';
import { en } from '../../src/cli/messages/en';
import { findingMessage } from '../../src/cli/messages/findings';
import { fr } from '../../src/cli/messages/fr';
import { widthOf } from '../../src/cli/print/layout';
import { fillTemplate, MESSAGES } from '../../src/core/rules/messages';

/** Every string of a table, functions called with values that stand out. */
function stringsOf(table: object): [string, string][] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[key, value]];
    if (typeof value === 'function') {
      const counts = {
        error: 1,
        warning: 2,
        info: 1,
        hint: 1,
        anchored: 1,
        moved: 1,
        suggested: 1,
        drifted: 1,
        orphan: 1,
      };
      const isCount = ['findings', 'records'].includes(key);
      const words = key === 'notOneOf' ? ['--x', 'y', ['z']] : isCount ? [counts, 3] : ['X', 'Y'];
      return [[key, String((value as (...args: unknown[]) => unknown)(...words))]];
    }
    return stringsOf(value as object).map(([inner, text]) => [`${key}.${inner}`, text]);
  });
}

describe('the words of the command line', () => {
  const english = stringsOf(en);
  const french = stringsOf(fr);

  it('are the same set in both languages', () =>
    assert.deepEqual(
      french.map(([key]) => key),
      english.map(([key]) => key),
    ));

  it('follow French typography: no-break spaces before double punctuation and in guillemets', () => {
    const bad = french.filter(([, text]) =>
      /[^\s\u00A0\u202F][ ]?[;!?](?=\s|$)|[^\d\s\u00A0\u202F"`]:(?=\s)|« | »| :(?=\s)/.test(text),
    );
    assert.deepEqual(bad, []);
  });

  it('name the same options, formats and commands in both help texts', () => {
    const terms = (text: string): string[] =>
      [...new Set(text.match(/--[a-z-]+|\b(?:analyze|check|export|anchor|merge)\b|[a-z-]+(?=\|)/g))].sort();
    assert.deepEqual(terms(fr.help), terms(en.help));
  });

  for (const [name, { help }] of [['English', en] as const, ['French', fr] as const])
    it(`keep the ${name} help within 80 columns`, () =>
      assert.deepEqual(
        help.split('\n').filter((line) => widthOf(line) > 80),
        [],
      ));

  it('translate every message of a finding', () => {
    const missing = Object.entries(MESSAGES).filter(([id, template]) => {
      const data = { template: id };
      const finding = { rule: id, severity: 'info', start: 0, end: 0, claim: null, data } as const;
      const message = fillTemplate(template, data);
      return findingMessage({ ...finding, message }, 'fr') === message;
    });
    assert.deepEqual(missing, []);
  });

  it('fill French findings with the same facts', () => {
    const data = { template: 'stale-role/left', name: 'A', role: 'B', date: 'C', to: 'D', holder: 'E' };
    const finding = {
      rule: 'stale-role',
      severity: 'warning',
      start: 0,
      end: 0,
      claim: null,
      message: '',
      data,
    } as const;
    const message = findingMessage(finding, 'fr');
    for (const fact of ['A', 'B', 'C', 'D', 'E']) assert.ok(message.includes(fact), message);
  });
});
