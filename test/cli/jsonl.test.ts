import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../src/core/analysis';
import { wholeLines } from '../../src/cli/jsonl/whole-lines';
import { runCli } from './support/run-cli';

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');

async function collect(chunks: readonly Uint8Array[], maxLine?: number): Promise<string[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  const all: string[] = [];
  let first = 1;
  for await (const lines of wholeLines(stream(), maxLine)) {
    assert.equal(lines.first, first);
    const text = lines.bytes && Buffer.from(lines.bytes).toString('utf8');
    all.push(text ?? 'too-long');
    first += text === null ? 1 : text.split('\n').length - 1;
  }
  return all;
}

describe('cutting a stream into whole lines', () => {
  it('gives the same text however the stream is cut', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.nat(30)), async (lines, cuts) => {
        const text = bytes(lines.join('\n'));
        const chunks: Uint8Array[] = [];
        let at = 0;
        for (const cut of [...cuts, text.length]) {
          chunks.push(text.subarray(at, at + cut));
          at += cut;
        }
        const parts = await collect(chunks);
        assert.equal(parts.join(''), text.toString('utf8'));
        for (const part of parts.slice(0, -1)) assert.ok(part.endsWith('\n'));
      }),
    ));

  it('gives a line as soon as it is whole', async () =>
    assert.deepEqual(await collect(['a\nb', '', 'c\nd\n', 'e'].map(bytes)), ['a\n', 'bc\nd\n', 'e']));

  it('drops a line that is too long and goes on with the next', async () =>
    assert.deepEqual(await collect(['ok\n12345', '678901', '2345\nnext\n', 'last'].map(bytes), 10), [
      'ok\n',
      'too-long',
      'next\n',
      'last',
    ]));

  it('says so when the last line is too long', async () =>
    assert.deepEqual(await collect(['a\n', '12345678901'].map(bytes), 10), ['a\n', 'too-long']));
});

type Answer = Partial<Analysis> & { readonly error?: string };

async function filter(
  input: string | Uint8Array,
  args: readonly string[] = [],
): Promise<{ status: number; answers: Answer[] }> {
  const { status, stdout } = await runCli(['analyze', '--jsonl', ...args], { stdin: input });
  assert.ok(stdout === '' || stdout.endsWith('\n'));
  return {
    status,
    answers: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Answer),
  };
}

describe('dixit analyze --jsonl', () => {
  it('answers each line in order', async () => {
    const lines = Array.from({ length: 50 }, (_, i) => ({
      id: `d${i}`,
      text: `Paul Martin a dit : « Non, ${i} fois. »`,
    }));
    const { status, answers } = await filter(lines.map((line) => JSON.stringify(line)).join('\n'));
    assert.equal(status, 0);
    assert.deepEqual(
      answers.map(({ id }) => id),
      lines.map(({ id }) => id),
    );
    assert.ok(answers.every(({ schema, claims }) => schema === 1 && claims?.length === 1));
  });

  it('takes the language of a line, else that of --lang', async () => {
    const input =
      '{"id":"a","text":"Oui.","lang":"en"}\n{"id":"b","text":"Oui."}\n{"id":"c","text":"Oui.","lang":null}\n';
    const { answers } = await filter(input, ['--lang', 'fr']);
    assert.deepEqual(
      answers.map(({ language }) => language),
      ['en', 'fr', 'fr'],
    );
  });

  const bad: readonly [string, string | Uint8Array, Answer][] = [
    ['is not JSON', '{"id":', { error: 'line 2: not JSON' }],
    ['is not an object', '["a"]', { error: 'line 2: not an object' }],
    ['is null', 'null', { error: 'line 2: not an object' }],
    ['has no id', '{"text":"Oui."}', { error: 'line 2: "id" is not a string or a number' }],
    ['has no text', '{"id":"a"}', { id: 'a', error: '"text" is not a string' }],
    ['has a number for text', '{"id":7,"text":7}', { id: '7', error: '"text" is not a string' }],
    [
      'has another language',
      '{"id":"a","text":"Ja.","lang":"de"}',
      { id: 'a', error: '"lang" is neither "fr" nor "en"' },
    ],
    [
      'is not in UTF-8',
      Buffer.from('{"id":"a","text":"\xe9t\xe9"}', 'latin1'),
      { error: 'line 2: not encoded in UTF-8' },
    ],
  ];
  for (const [what, line, answer] of bad)
    it(`gives an error for a line that ${what}, goes on, and ends with status 1`, async () => {
      const good = '{"id":"good","text":"Oui."}\n';
      const input = Buffer.concat([bytes(good), Buffer.from(line), bytes(`\n${good}`)]);
      const { status, answers } = await filter(input);
      assert.equal(status, 1);
      assert.deepEqual(answers[1], answer);
      assert.deepEqual([answers[0]?.id, answers[2]?.id, answers.length], ['good', 'good', 3]);
    });

  it('says on standard error how many lines were bad, and nothing where none was', async () => {
    const good = '{"id":"good","text":"Oui."}\n';
    const run = async (stdin: string, ...args: string[]): Promise<string> =>
      (await runCli(['analyze', '--jsonl', ...args], { stdin })).stderr;
    assert.equal(await run(good), '');
    assert.equal(await run(`${good}x\n`), 'dixit: 1 line could not be analysed; see “error” in the output.\n');
    assert.match(await run(`${good}x\n${good}{}\n`, '--locale=fr'), /^dixit: 2 lignes non analysées/);
  });

  it('names the line that has no id, also behind blank ones', async () => {
    const { answers } = await filter(`{"id":"a","text":"A."}\n\n\nrubbish\n{"id":"b","text":"B."}\n{"text":"C."}\n`);
    assert.deepEqual(
      answers.flatMap(({ error }) => error?.slice(0, 7) ?? []),
      ['line 4:', 'line 6:'],
    );
  });

  it('takes CRLF, blank lines, a byte order mark and a last line without end', async () => {
    const { status, answers } = await filter('\uFEFF{"id":"a","text":"A."}\r\n\r\n\n{"id":"b","text":"B."}');
    assert.equal(status, 0);
    assert.deepEqual(
      answers.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('keeps every character, also those outside of the basic plane and lone surrogates', async () => {
    const text = 'Paul Martin a dit : « 👍🏽 d’accord \u2028 »';
    const { answers } = await filter(`${JSON.stringify({ id: '😀', text })}\n{"id":"x","text":"\\ud800 \\udfff"}\n`);
    assert.equal(answers[0]?.id, '😀');
    const part = answers[0]?.claims?.[0]?.parts[0];
    assert.match(text.slice(part?.start, part?.end), /👍🏽 d’accord/);
    assert.equal(answers[1]?.id, 'x');
  });

  it('says what was found in the words of the locale', async () => {
    const text =
      '---\ndate: 2025-07-21\n---\n\nLe secrétaire général de l’OTAN, Jens Stoltenberg, a déclaré que l’Europe trouvera les fonds.\n';
    const said = async (locale: string): Promise<string | undefined> =>
      (await filter(`${JSON.stringify({ id: 'a', text })}\n`, ['--locale', locale])).answers[0]?.findings?.[0]?.message;
    assert.match((await said('fr')) ?? '', /^Au 21 juillet 2025, Jens Stoltenberg n’est plus/);
    assert.match((await said('en')) ?? '', /^Jens Stoltenberg was not /);
  });

  it('writes nothing for nothing', async () => assert.deepEqual(await filter(''), { status: 0, answers: [] }));
});
