import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { anchorRecords } from '../../../../src/core/records/anchoring/anchor-records';
import type { PreviousText } from '../../../../src/core/records/anchoring/place-records';
import { makeTarget, wholeWords } from '../../../../src/core/records/anchoring/selectors';
import { readClaims } from '../../../../src/core/records/read';
import type { AnchorState, ClaimRecord, ClaimsFile } from '../../../../src/core/records/types';
import { claim, claimOn, file } from '../helpers';

const SAMPLES = join(__dirname, '../../../../samples');
const TEXT = readFileSync(join(SAMPLES, 'otan.md'), 'utf8');
const SAMPLE = readClaims(readFileSync(join(SAMPLES, 'otan.claims.json'), 'utf8')).file as ClaimsFile;

const A = 'c-aaaaaaaa';
const B = 'c-bbbbbbbb';

function states(
  text: string,
  records: ClaimsFile,
  previous?: PreviousText,
): Readonly<Record<string, readonly [AnchorState, string | null]>> {
  const anchors = anchorRecords(text, records, previous ? { previous } : {});
  return Object.fromEntries(
    anchors.map(({ id, state, start, end }) => [
      id,
      [state, start === null || end === null ? null : text.slice(start, end)],
    ]),
  );
}

/** The text with every claim where its words are. */
function base(text: string, records: ClaimsFile): PreviousText {
  const places = Object.fromEntries(
    anchorRecords(text, records).map(({ id, start, end }) => [id, { start: start ?? 0, end: end ?? 0 }]),
  );
  return { text, places };
}

const one = (words: string, more: Partial<ClaimRecord> = {}): ClaimsFile => file(claimOn(TEXT, words, A, more));
const checked = { check: { status: 'checked' as const } };

describe('anchoring the sample article', () => {
  it('finds every record in the text that it was made for', () => {
    const anchors = anchorRecords(TEXT, SAMPLE);
    assert.deepEqual(
      anchors.map(({ id }) => id),
      SAMPLE.claims.map(({ id }) => id),
    );
    for (const [n, { state, start, end }] of anchors.entries()) {
      assert.equal(state, 'anchored');
      assert.equal(TEXT.slice(start ?? 0, end ?? 0), SAMPLE.claims[n]?.target.exact);
    }
  });

  const harmless: readonly (readonly [string, (text: string) => string])[] = [
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['a decomposed copy', (text) => text.normalize('NFD')],
    [
      'straight quotes and apostrophes',
      (text) => text.replaceAll('’', "'").replaceAll('« ', '"').replaceAll(' »', '"'),
    ],
    ['no-break spaces', (text) => text.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u202f»')],
    ['hard wraps', (text) => text.replace(/(.{60}\S*) /g, '$1\n')],
    [
      'hard wraps in a block quote',
      (text) => '> ' + text.replace(/(.{60}\S*) /g, '$1\n> ').replaceAll(/\n(?!>)/g, '\n> '),
    ],
    ['blank lines and headings', (text) => text.replace(/^([^.\n]+)$/gm, '\n## $1\n')],
    [
      'bold names',
      (text) => text.replaceAll('Jens Stoltenberg', '**Jens Stoltenberg**').replaceAll('Donald', '_Donald_'),
    ],
    ['links', (text) => text.replaceAll('l’Ukraine', '[l’Ukraine](https://example.org/a_(b))')],
    ['soft hyphens', (text) => text.replaceAll('armements', 'arme\u00adments')],
    ['text before and after', (text) => `Chapeau.\n${text}\nFin.`],
  ];
  for (const [what, change] of harmless) {
    it(`does not mind ${what}, with and without the text before`, () => {
      const text = change(TEXT);
      for (const previous of [undefined, base(TEXT, SAMPLE)]) {
        for (const [id, [state]] of Object.entries(states(text, SAMPLE, previous))) assert.equal(state, 'anchored', id);
      }
    });
  }

  it('follows paragraphs in another order', () => {
    const text = TEXT.split('\n').reverse().join('\n');
    const anchors = anchorRecords(text, SAMPLE, { previous: base(TEXT, SAMPLE) });
    assert.equal(anchors.length, SAMPLE.claims.length);
    for (const { id, state, start, end } of anchors) {
      assert.equal(state, 'anchored', id);
      assert.equal(text.slice(start ?? 0, end ?? 0), SAMPLE.claims.find((record) => record.id === id)?.target.exact);
    }
    const starts = anchors.map(({ start }) => start ?? -1);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
      'they come in the order of the text',
    );
  });

  it('makes orphans of the records of a deleted paragraph, and of no others', () => {
    const lines = TEXT.split('\n');
    const text = lines.filter((line) => !line.startsWith('En réponse')).join('\n');
    for (const previous of [undefined, base(TEXT, SAMPLE)]) {
      const lost = Object.entries(states(text, SAMPLE, previous)).filter(([, [state]]) => state === 'orphan');
      assert.deepEqual(
        lost.map(([id]) => id),
        ['c-y1z2a3b4', 'c-c5d6e7f8'],
      );
    }
  });
});

describe('the state of a record', () => {
  it('is drifted when verified words changed and the text before shows where they were', () => {
    const records = one('trouvera les fonds', checked);
    const text = TEXT.replace('trouvera les fonds', 'trouvera des fonds');
    assert.deepEqual(states(text, records, base(TEXT, records)), { [A]: ['drifted', 'trouvera des fonds'] });
  });

  it('is anchored when words changed that nobody verified', () => {
    const records = one('trouvera les fonds', { check: { status: 'open' } });
    const text = TEXT.replace('trouvera les fonds', 'trouvera des fonds');
    assert.deepEqual(states(text, records, base(TEXT, records)), { [A]: ['anchored', 'trouvera des fonds'] });
  });

  it('compares with the frozen words, not with those of the target', () => {
    const records = one('trouvera les fonds', { check: { status: 'checked', words: 'trouvera des fonds' } });
    assert.deepEqual(states(TEXT, records), { [A]: ['drifted', 'trouvera les fonds'] });
  });

  it('is suggested, never more, when words changed and there is no text before', () => {
    const text = TEXT.replace('trouvera les fonds', 'trouvera des fonds');
    assert.deepEqual(states(text, one('trouvera les fonds', checked)), { [A]: ['suggested', 'trouvera des fonds'] });
  });

  it('is suggested between its surroundings when all words were replaced', () => {
    const text = TEXT.replace('trouvera les fonds', 'paiera 3 milliards');
    assert.deepEqual(states(text, one('trouvera les fonds')), { [A]: ['suggested', 'paiera 3 milliards'] });
  });

  it('is orphan when the words went and nothing stands in their place', () => {
    const text = TEXT.replace(' « trouvera les fonds »', '');
    for (const previous of [undefined, base(TEXT, one('trouvera les fonds'))]) {
      assert.deepEqual(states(text, one('trouvera les fonds'), previous), { [A]: ['orphan', null] });
    }
  });

  it('is moved when the words stand in other surroundings', () => {
    const text =
      'Une phrase nouvelle : toute livraison d’armements à l’Ukraine serait considérée comme une cible légitime pour l’armée russe, et voilà tout.';
    const records = one(
      'toute livraison d’armements à l’Ukraine serait considérée comme une cible légitime pour l’armée russe',
    );
    assert.equal(states(text, records)[A]?.[0], 'moved');
  });

  it('is suggested for a few words alone in other surroundings', () => {
    assert.deepEqual(states('Puis Donald Trump parut.', one('Donald Trump')), { [A]: ['suggested', 'Donald Trump'] });
  });

  it('is suggested where two places look alike', () => {
    const text = 'Il a dit oui. Il a dit oui.';
    assert.deepEqual(
      states(text, file(claim(A, 'oui', { target: { exact: 'oui', prefix: 'Il a dit ', suffix: '.' } }))),
      {
        [A]: ['suggested', 'oui'],
      },
    );
  });

  it('takes the surroundings to tell equal words apart', () => {
    const text = 'Le maire a dit « jamais » hier. La préfète a répondu « jamais » ce matin.';
    const records = file(claimOn(text, 'jamais', A, {}, 1), claimOn(text, 'jamais', B, {}, 0));
    const anchors = anchorRecords(text, records);
    assert.deepEqual(
      anchors.map(({ id, state, start }) => [id, state, start]),
      [
        [B, 'anchored', text.indexOf('jamais')],
        [A, 'anchored', text.lastIndexOf('jamais')],
      ],
    );
  });

  it('does not find words inside longer words', () => {
    assert.equal(states('Les contextes.', file(claim(A, 'texte')))[A]?.[0], 'orphan');
  });
});

describe('a deleted quotation', () => {
  const text = 'Le maire a dit « jamais de la vie ». La préfète s’est tue. Le préfet a dit « jamais de la vie » aussi.';
  const records = file(claimOn(text, 'jamais de la vie', A));

  it('is not taken for the same words that stood elsewhere before', () => {
    const after = text.replace('Le maire a dit « jamais de la vie ». ', '');
    assert.deepEqual(states(after, records, base(text, records)), { [A]: ['orphan', null] });
  });

  it('does not jump to a copy of its old words when it is edited', () => {
    const paragraph =
      'Le ministre a promis que « la loi sera votée avant l’été », devant les maires de France réunis à Paris.';
    const before = `Un premier paragraphe.\n${paragraph}\nUn dernier paragraphe, plus long que le premier.`;
    const one = file(claimOn(before, 'la loi sera votée avant l’été', A, checked));
    const after = before.replace('avant l’été', 'avant l’hiver') + `\n${paragraph}`;
    assert.deepEqual(states(after, one, base(before, one)), { [A]: ['drifted', 'la loi sera votée avant l’hiver'] });
  });
});

describe('anchoring on hostile input', () => {
  it('never throws and never gives a place outside of the text', () => {
    const pieces = fc.array(
      fc.constantFrom('oui', 'non', ' ', '. ', '«', '»', '\n', 'l’', 'été', '\ud83d', '](', '\u0301'),
      { maxLength: 60 },
    );
    const texts = pieces.map((list) => list.join(''));
    fc.assert(
      fc.property(texts, texts, texts, fc.nat(), fc.nat(), (text, before, exact, x, y) => {
        const records = file(
          claim(A, exact || 'x'),
          claim(B, 'oui', { target: { exact: 'oui', prefix: before.slice(0, 32), suffix: text.slice(0, 32) } }),
        );
        const places = { [A]: { start: Math.min(x, y), end: Math.max(x, y) } };
        for (const options of [{}, { previous: { text: before, places } }]) {
          const anchors = anchorRecords(text, records, options);
          assert.deepEqual(anchors.map(({ id }) => id).sort(), [A, B]);
          assert.deepEqual(anchors, anchorRecords(text, records, options));
          for (const { start, end, state } of anchors) {
            if (state === 'orphan') assert.deepEqual([start, end], [null, null]);
            else assert.ok(start !== null && end !== null && start >= 0 && start < end && end <= text.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not search periodic text without end', () => {
    const text = 'ab cd '.repeat(20_000);
    const records = file(claim(A, 'ab cd '.repeat(50)), claim(B, 'cd ef '.repeat(50)));
    assert.equal(anchorRecords(text, records, { previous: { text: 'cd ab '.repeat(20_000), places: {} } }).length, 2);
  });
});

describe('a target', () => {
  it('holds the inner words, 32 characters on either side, and the section', () => {
    const start = TEXT.indexOf('« trouvera');
    const target = makeTarget(TEXT, start, start + '« trouvera les fonds »'.length, 'S');
    assert.deepEqual(target, {
      exact: 'trouvera les fonds',
      prefix: 'enberg a affirmé que l’Europe « ',
      suffix: ' » nécessaires pour financer ces',
      section: 'S',
    });
  });

  it('does not cut a character in two', () => {
    const text = '🙂'.repeat(20) + 'x' + '🙂'.repeat(20) + 'y' + '🙂'.repeat(20);
    const at = text.indexOf('x') + 1;
    const target = makeTarget(text, at - 1, at);
    for (const side of [target?.prefix, target?.suffix]) assert.doesNotMatch(side ?? '', /\p{Cs}/u);
  });

  it('is null where nothing but marks is selected', () => assert.equal(makeTarget('a « » b', 2, 5), null));

  it('widens a selection to whole words', () => {
    assert.deepEqual(wholeWords('les fonds européens', 6, 12), { start: 4, end: 19 });
    assert.deepEqual(wholeWords('les fonds', 3, 4), { start: 3, end: 4 });
  });
});
