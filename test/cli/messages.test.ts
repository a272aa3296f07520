import assert from 'node:assert/strict';
import { en } from '../../src/cli/messages/en';
import { findingMessage } from '../../src/cli/messages/findings';
import { fr } from '../../src/cli/messages/fr';
import { COMMANDS } from '../../src/cli/messages/help';
import { frenchSummaries } from '../../src/cli/messages/rules.fr';
import { widthOf } from '../../src/cli/print/layout';
import { RULES } from '../../src/core/rules/index';
import { fillTemplate, MESSAGES } from '../../src/core/rules/messages';
import { runCli } from './support/run-cli';

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
      const given: Record<string, unknown[]> = {
        notOneOf: ['--x', 'y', ['z']],
        missingOption: ['--x', ['y']],
        optionOf: ['--x', ['y']],
        help: [null],
        unpublished: [['--x']],
      };
      const words = given[key] ?? (isCount ? [counts, 3] : ['X', 'Y']);
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

  it('count as people write it', () => {
    const anchored = { anchored: 1234, moved: 0, suggested: 0, drifted: 1, orphan: 0 };
    const counts = { error: 0, warning: 12_345, info: 1, hint: 0 };
    assert.deepEqual(
      [en.claims(999), en.claims(1234), en.actors(1234), en.findings(counts, 2000), en.failedLines(10_000)],
      [
        '999 claims',
        '1,234 claims',
        '1,234 actors',
        '12,345 warnings, 1 info in 2,000 files',
        '10,000 lines could not be analysed; see “error” in the output.',
      ],
    );
    assert.deepEqual(
      [fr.claims(999), fr.claims(1234), fr.actors(1234), fr.findings(counts, 2000), fr.failedLines(10_000)],
      [
        '999 propos',
        '1\u202F234 propos',
        '1\u202F234 acteurs',
        '12\u202F345 avertissements, 1 information dans 2\u202F000 fichiers',
        '10\u202F000 lignes non analysées\u00A0; voir «\u00A0error\u00A0» dans la sortie.',
      ],
    );
    assert.match(en.records(anchored), /^1,234 in place, 1 /);
    assert.match(fr.records(anchored), /^1\u202F234 en place, 1 /);
  });

  it('has a sentence on each rule in French', () =>
    assert.deepEqual(Object.keys(frenchSummaries).sort(), RULES.map(({ id }) => id).sort()));

  it('name the same options, formats and commands in both help texts', () => {
    const terms = (text: string): string[] =>
      [...new Set(text.match(/--[a-z-]+|\b(?:analyze|check|export|anchor|merge)\b|[a-z-]+(?=\|)/g))].sort();
    for (const command of [null, ...COMMANDS]) assert.deepEqual(terms(fr.help(command)), terms(en.help(command)));
  });

  for (const [name, { help }] of [['English', en] as const, ['French', fr] as const])
    it(`keep the ${name} help within 80 columns`, () =>
      assert.deepEqual(
        [null, ...COMMANDS].flatMap((command) =>
          help(command)
            .split('\n')
            .filter((line) => widthOf(line) > 80),
        ),
        [],
      ));

  for (const command of COMMANDS)
    it(`explain ${command} by itself, with the options that it takes and no others`, async () => {
      const { stdout, status } = await runCli([command, '--help', '--locale', 'en']);
      assert.equal(status, 0);
      assert.equal(stdout, en.help(command));
      assert.equal((await runCli(['help', command, '--locale', 'en'])).stdout, stdout);
      const named = [...new Set(stdout.match(/--[a-z-]+/g))].filter(
        (option) => !/^--(?:help|version|fail-on|jsonl|rule)$/.test(option),
      );
      for (const option of named) {
        const { stderr } = await runCli([command, option, '--locale', 'en']);
        assert.doesNotMatch(stderr, /unknown option/, option);
      }
      for (const other of COMMANDS) assert.equal(stdout.includes(`  dixit ${other} `), other === command);
      assert.equal(/sarif/.test(stdout), command === 'check', 'the formats of this command');
    });

  it('name every rule, with its level, where check is explained', () => {
    for (const { id, severity } of RULES) assert.match(en.help('check'), new RegExp(`^  ${id} +${severity}$`, 'm'));
  });

  it('translate every message of a finding', () => {
    const missing = Object.entries(MESSAGES).filter(([id, template]) => {
      const data = { template: id };
      const finding = { rule: id, severity: 'info', start: 0, end: 0, claim: null, data } as const;
      const message = fillTemplate(template, data);
      return findingMessage({ ...finding, message }, 'fr') === message;
    });
    assert.deepEqual(missing, []);
  });

  const left = (facts: Readonly<Record<string, string>>) =>
    ({
      rule: 'stale-role',
      severity: 'warning',
      start: 0,
      end: 0,
      claim: null,
      message: '',
      data: { template: 'stale-role/left', ...facts },
    }) as const;

  it('fill French findings with the same facts', () => {
    const message = findingMessage(left({ name: 'A', role: 'B', date: 'C', to: 'D', holder: 'E' }), 'fr');
    for (const fact of ['A', 'B', 'C', 'D', 'E']) assert.ok(message.includes(fact), message);
  });

  it('write dates as people do, in both languages', () => {
    const finding = left({ name: 'A', role: 'B', date: '2025-11-14', to: '2024-12', holder: 'E' });
    assert.match(findingMessage(finding, 'en'), /on 14 November 2025: in the post until December 2024/);
    assert.match(findingMessage(finding, 'fr'), /Au 14 novembre 2025.*décembre 2024/);
  });
});
