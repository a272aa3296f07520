import assert from 'node:assert/strict';
import { understand } from '../../src/cli/arguments';
import { runCli } from './support/run-cli';

describe('arguments', () => {
  const understood: readonly [string, Record<string, unknown>][] = [
    ['analyze a.md b.md', { command: 'analyze', files: ['a.md', 'b.md'], format: 'text', language: null }],
    ['analyze --format=json --lang fr -', { command: 'analyze', files: ['-'], format: 'json', language: 'fr' }],
    ['analyze --jsonl', { command: 'filter', jobs: 1 }],
    ['analyze --jsonl --jobs 4 --format json', { command: 'filter', jobs: 4 }],
    ['check drafts', { command: 'check', files: ['drafts'], format: 'text', failOn: 'warning' }],
    ['check --format sarif --fail-on info a.md', { command: 'check', format: 'sarif', failOn: 'info' }],
    ['export a.md --to csv', { command: 'export', file: 'a.md', to: 'csv' }],
    ['anchor a.md --format json', { command: 'anchor', files: ['a.md'], format: 'json' }],
    ['analyze -- --odd-name.md', { command: 'analyze', files: ['--odd-name.md'] }],
    ['--help', { command: 'help' }],
    ['help', { command: 'help' }],
    ['check --help', { command: 'help' }],
    ['-v', { command: 'version' }],
    ['--locale fr check drafts', { command: 'check', files: ['drafts'], locale: 'fr' }],
    ['--format json --lang=fr analyze a.md', { command: 'analyze', files: ['a.md'], format: 'json', language: 'fr' }],
    ['--jsonl analyze', { command: 'filter', jobs: 1 }],
    ['check check', { command: 'check', files: ['check'] }],
  ];
  for (const [line, expected] of understood)
    it(`understands: ${line}`, () => {
      const invocation = understand(line.split(' '), {});
      assert.deepEqual({ ...invocation, ...expected }, invocation);
    });

  const refused: readonly [string, RegExp][] = [
    ['', /no command given/],
    ['analyse a.md', /unknown command: analyse\. Perhaps analyze is meant\./],
    ['chekc a.md', /Perhaps check is meant\./],
    ['check --fromat json a.md', /unknown option: --fromat\. Perhaps --format is meant\./],
    ['export a.md --formats csv', /unknown option: --formats\. See/],
    ['lint a.md', /unknown command: lint\. See/],
    ['analyze --colour a.md', /unknown option: --colour\./],
    ['--colour', /unknown option: --colour\./],
    ['--locale en', /no command given/],
    ['--locale en analyse a.md', /unknown command: analyse\./],
    ['analyze a.md --format', /--format needs a value/],
    ['analyze a.md --format xml', /--format is “xml”, not one of text, json/],
    ['analyze a.md --format sarif', /not one of text, json\./],
    ['analyze --jsonl a.md', /--jsonl reads standard input/],
    ['analyze --jobs 2 a.md', /--jobs works with --jsonl/],
    ['analyze --jsonl --jobs 0', /--jobs is “0”/],
    ['analyze --jsonl --jobs two', /--jobs is “two”/],
    ['analyze a.md --lang de', /--lang is “de”, not one of fr, en/],
    ['analyze a.md --locale de', /--locale is “de”, not one of en, fr/],
    ['check a.md --fail-on hint', /not one of error, warning, info/],
    ['check a.md --help=no', /--help takes no value/],
    ['export a.md', /--to is missing; it is one of html, csv/],
    ['analyze a.md --to csv', /--to is an option of export only\./],
    ['export a.md --format json --to csv', /--format is an option of analyze, check and anchor only\./],
    ['check a.md --rule stale-rol=error', /Perhaps stale-role is meant\./],
    ['export a.md --to cvs', /Perhaps csv is meant\./],
    ['export --to csv', /exactly one file/],
    ['export a.md b.md --to csv', /exactly one file/],
    ['export a.md --to docx', /not one of html, csv, markdown, web-annotation, claimreview/],
  ];
  for (const [line, message] of refused)
    it(`refuses with status 2: dixit ${line}`, async () => {
      const { status, stdout, stderr } = await runCli(line === '' ? [] : line.split(' '));
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
      const [, command = ''] = /^(?:--\S+ (?:en )?)?(\w+ )?/.exec(line) ?? [];
      const about = /^(?:analyze|check|export) $/.test(command) ? command : '';
      assert.ok(stderr.startsWith('dixit: ') && stderr.endsWith(` See dixit ${about}--help.\n`), stderr);
    });

  const locales: readonly [Record<string, string>, string, string][] = [
    [{}, '', 'en'],
    [{ LANG: 'fr_FR.UTF-8' }, '', 'fr'],
    [{ LANG: 'fr' }, '', 'fr'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'fr_CA' }, '', 'fr'],
    [{ LANG: 'fr_FR', LC_ALL: 'C' }, '', 'en'],
    [{ LANG: 'fry_NL' }, '', 'en'],
    [{ LANG: 'fr_FR' }, '--locale en', 'en'],
    [{}, '--locale=fr', 'fr'],
  ];
  for (const [env, option, locale] of locales)
    it(`speaks ${locale} for ${JSON.stringify(env)} ${option}`, () =>
      assert.equal(understand(['check', 'a.md', ...option.split(' ').filter(Boolean)], env).locale, locale));

  it('explains wrong usage in French where French is asked for', async () => {
    const { stderr } = await runCli(['check', '--locale', 'fr', '--nope']);
    assert.equal(stderr, 'dixit: option inconnue\u00A0: --nope. Voir dixit check --help.\n');
  });
});
