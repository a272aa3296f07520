import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { anchorRecords } from '../../../../src/core/records/anchoring/anchor-records';
import {
  dropAnchor,
  followEdit,
  livePlaces,
  liveRecords,
  placeAnchor,
  trackAnchors,
  type LiveAnchors,
} from '../../../../src/core/records/anchoring/live-anchors';
import {
  changedText,
  inverse,
  lastFirst,
  trimmed,
  type TextChange,
} from '../../../../src/core/records/anchoring/text-change';
import type { ClaimsFile } from '../../../../src/core/records/types';
import { claimOn, file } from '../helpers';

const A = 'c-aaaaaaaa';
const B = 'c-bbbbbbbb';
const TEXT = `Le maire a dit hier : « Nous trouverons les fonds nécessaires avant la fin de l’année. »

La préfète, elle, a répondu que « personne ne sera abandonné » dans la vallée.

Un troisième paragraphe ne dit rien de plus.
`;
const FIRST = 'Nous trouverons les fonds nécessaires avant la fin de l’année.';
const SECOND = 'personne ne sera abandonné';
const RECORDS = file(claimOn(TEXT, FIRST, A, { check: { status: 'checked', words: FIRST } }), claimOn(TEXT, SECOND, B));

function open(text = TEXT, records: ClaimsFile = RECORDS): LiveAnchors {
  return trackAnchors(text, anchorRecords(text, records));
}

/** Replaces words, as somebody who selects and types does. */
function change(text: string, old: string, by: string, from = 0): TextChange {
  const start = text.indexOf(old, from);
  assert.ok(start >= 0, old);
  return { start, end: start + old.length, text: by };
}

function words(live: LiveAnchors, id: string): string | null {
  const anchor = live.anchors.find((one) => one.id === id);
  return anchor ? live.text.slice(anchor.start, anchor.end) : null;
}

function edit(live: LiveAnchors, old: string, by: string, reason?: 'undo' | 'redo'): LiveAnchors {
  return followEdit(live, [change(live.text, old, by)], reason);
}

function type(live: LiveAnchors, at: number, text: string): LiveAnchors {
  return [...text].reduce((now, letter, n) => followEdit(now, [{ start: at + n, end: at + n, text: letter }]), live);
}

const state = (live: LiveAnchors, id: string): string | undefined =>
  liveRecords(live, RECORDS).find((record) => record.id === id)?.state;

describe('following records while a draft is edited', () => {
  const kept: readonly (readonly [string, (live: LiveAnchors) => LiveAnchors, string, string])[] = [
    ['an edit before it', (live) => edit(live, 'Le maire', 'La maire de Lyon'), FIRST, 'anchored'],
    ['an edit after it', (live) => edit(live, 'Un troisième', 'Le'), FIRST, 'anchored'],
    ['an insertion before it', (live) => edit(live, 'hier : «', 'hier soir : «'), FIRST, 'anchored'],
    ['an insertion behind it', (live) => edit(live, 'année. »', 'année. » Bien.'), FIRST, 'anchored'],
    ['words put in front of it inside its marks', (live) => edit(live, '« Nous', '« Oui. Nous'), FIRST, 'drifted'],
    ['words put behind it inside its marks', (live) => edit(live, 'année. »', 'année. Vite. »'), FIRST, 'drifted'],
    ['other marks around it', (live) => edit(edit(live, '« Nous', '“Nous'), ' »', '”'), FIRST, 'anchored'],
    [
      'a word inserted in it',
      (live) => edit(live, 'les fonds', 'tous les fonds'),
      FIRST.replace('les', 'tous les'),
      'drifted',
    ],
    ['a word deleted in it', (live) => edit(live, 'nécessaires ', ''), FIRST.replace('nécessaires ', ''), 'drifted'],
    ['a word replaced in it', (live) => edit(live, 'les fonds', 'des fonds'), FIRST.replace('les', 'des'), 'drifted'],
    ['its typography', (live) => edit(live, 'l’année', "l'année"), FIRST.replace('’', "'"), 'anchored'],
    ['its first word replaced', (live) => edit(live, 'Nous', 'Elles'), FIRST.replace('Nous', 'Elles'), 'drifted'],
    [
      'its first word deleted and another typed',
      (live) => type(edit(live, 'Nous', ''), TEXT.indexOf('Nous'), 'Elles'),
      FIRST.replace('Nous', 'Elles'),
      'drifted',
    ],
    [
      'its last words deleted and others typed',
      (live) => type(edit(live, 'l’année.', ''), TEXT.indexOf('l’année.'), 'mai.'),
      FIRST.replace('l’année.', 'mai.'),
      'drifted',
    ],
    [
      'all of it pasted over with a corrected version',
      (live) => edit(live, FIRST, FIRST.replace('les fonds', 'des fonds')),
      FIRST.replace('les', 'des'),
      'drifted',
    ],
    [
      'a line that a formatter wraps',
      (live) => edit(live, TEXT.split('\n')[0] ?? '', (TEXT.split('\n')[0] ?? '').replaceAll(' ', '\n')),
      FIRST.replaceAll(' ', '\n'),
      'anchored',
    ],
    [
      'the whole text replaced by itself in CRLF',
      (live) => edit(live, TEXT, TEXT.replaceAll('\n', '\r\n')),
      FIRST,
      'anchored',
    ],
    [
      'the whole text replaced by an older version of it',
      (live) =>
        edit(
          live,
          TEXT,
          `Chapeau.\n\n${TEXT.replace('trouverons', 'trouvons').replace('La préfète, elle,', 'La préfète')}`,
        ),
      FIRST.replace('trouverons', 'trouvons'),
      'drifted',
    ],
    [
      'its end deleted with what follows',
      (live) => edit(live, ' de l’année. »\n\nLa préfète', ''),
      FIRST.replace(' de l’année.', ''),
      'drifted',
    ],
  ];
  for (const [what, act, expected, drift] of kept) {
    it(`keeps a record through ${what}`, () => {
      const live = act(open());
      assert.equal(words(live, A), expected);
      assert.equal(state(live, A), drift);
    });
  }

  const lost: readonly (readonly [string, (live: LiveAnchors) => LiveAnchors])[] = [
    ['its words are deleted', (live) => edit(live, FIRST, '')],
    ['its paragraph is deleted', (live) => edit(live, TEXT.split('\n')[0] ?? '', '')],
    ['other words are typed over it', (live) => edit(live, FIRST, 'Rien')],
    ['most of it goes with what precedes it', (live) => edit(live, TEXT.slice(0, TEXT.indexOf(' de l’année')), '')],
    [
      'it is deleted letter by letter',
      (live) =>
        [...FIRST].reduce(
          (now) => followEdit(now, [{ start: TEXT.indexOf(FIRST), end: TEXT.indexOf(FIRST) + 1, text: '' }]),
          live,
        ),
    ],
  ];
  for (const [what, act] of lost) {
    it(`makes an orphan of a record when ${what}, and keeps the other`, () => {
      const live = act(open());
      assert.equal(state(live, A), 'orphan');
      assert.equal(words(live, B), SECOND);
      assert.equal(liveRecords(live, RECORDS).length, 2);
    });
  }

  it('does not give a deleted record to what is typed in its place', () => {
    const at = TEXT.indexOf(FIRST);
    assert.equal(state(type(edit(open(), FIRST, ''), at, 'Autre chose'), A), 'orphan');
  });

  it('moves records with a paragraph that is cut and pasted', () => {
    const paragraph = TEXT.split('\n')[0] ?? '';
    const cut = edit(open(), `${paragraph}\n\n`, '');
    assert.equal(state(cut, A), 'orphan');
    const pasted = followEdit(cut, [{ start: cut.text.length, end: cut.text.length, text: `\n${paragraph}\n` }]);
    assert.deepEqual([words(pasted, A), words(pasted, B)], [FIRST, SECOND]);
    assert.equal(pasted.anchors.find(({ id }) => id === A)?.start, pasted.text.lastIndexOf(FIRST));
  });

  it('moves records with a line that is moved in one edit', () => {
    const lines = TEXT.split('\n');
    const line = `${lines[0]}\n`;
    const to = TEXT.indexOf('Un troisième');
    const live = followEdit(open(), [
      { start: 0, end: line.length, text: '' },
      { start: to, end: to, text: line },
    ]);
    assert.deepEqual([words(live, A), words(live, B)], [FIRST, SECOND]);
  });

  it('leaves a record with the original when its words are copied', () => {
    const live = followEdit(open(), [{ start: 0, end: 0, text: `${FIRST}\n` }]);
    assert.equal(live.anchors.find(({ id }) => id === A)?.start, live.text.lastIndexOf(FIRST));
  });

  it('does not bring a short record back by a chance word', () => {
    const text = 'Elle a dit « oui » hier.\n';
    const records = file(claimOn(text, 'oui', A));
    const deleted = edit(open(text, records), ' « oui »', '');
    const typed = followEdit(deleted, [
      { start: deleted.text.length, end: deleted.text.length, text: 'Et oui, il pleut encore.' },
    ]);
    assert.equal(words(typed, A), null);
  });

  it('brings the words back when they are typed again in their place', () => {
    const live = edit(open(), SECOND, '');
    assert.equal(words(type(live, TEXT.indexOf(SECOND), SECOND), B), SECOND);
  });

  it('follows suggestions too, and keeps them suggestions', () => {
    const after = TEXT.replace('sera', 'fut');
    const live = open(after);
    assert.equal(state(live, B), 'suggested');
    const moved = edit(live, 'Le maire', 'Hier, le maire');
    assert.equal(words(moved, B), 'personne ne fut abandonné');
    assert.equal(state(moved, B), 'suggested');
    assert.deepEqual(Object.keys(livePlaces(moved)), [A]);
  });

  it('puts a record to another place and stops following it', () => {
    const live = placeAnchor(open(), B, 0, 8);
    assert.equal(words(edit(live, 'dit', 'déclaré'), B), 'Le maire');
    assert.equal(words(dropAnchor(live, B), B), null);
  });
});

describe('undo and redo', () => {
  it('bring back every place of that moment, also when several letters are undone at once', () => {
    const start = open();
    let live = edit(start, FIRST.slice(0, 20), '');
    live = edit(live, '« ', '');
    live = type(live, 5, 'xyz');
    const end = live;
    const undone = followEdit(live, [{ start: 5, end: 8, text: '' }], 'undo');
    const back = followEdit(
      undone,
      [
        change(
          undone.text,
          TEXT.slice(TEXT.indexOf(FIRST) + 20, TEXT.indexOf(FIRST) + 30),
          `« ${FIRST.slice(0, 20)}${TEXT.slice(TEXT.indexOf(FIRST) + 20, TEXT.indexOf(FIRST) + 30)}`,
        ),
      ],
      'undo',
    );
    assert.equal(back.text, TEXT);
    assert.deepEqual(places(back), places(start));
    const again = followEdit(back, [{ start: 0, end: back.text.length, text: end.text }], 'redo');
    assert.deepEqual(places(again), places(end));
  });

  it('bring back a deleted record and take it away again', () => {
    const at = TEXT.indexOf(FIRST);
    const deleted = edit(open(), FIRST, '');
    const back = followEdit(deleted, [{ start: at, end: at, text: FIRST }], 'undo');
    assert.equal(words(back, A), FIRST);
    assert.equal(state(edit(back, FIRST, '', 'redo'), A), 'orphan');
  });

  it('bring back an edge that was cut off, even when no reason is given', () => {
    const cut = change(TEXT, 'de l’année. »\n\nLa préfète', '');
    const clipped = followEdit(open(), [cut]);
    assert.notEqual(words(clipped, A), FIRST);
    assert.equal(
      words(followEdit(clipped, [{ start: cut.start, end: cut.start, text: TEXT.slice(cut.start, cut.end) }]), A),
      FIRST,
    );
  });

  it('keep a record that was made after the edit that is undone', () => {
    const typed = type(open(), 0, 'X');
    const placed = placeAnchor(typed, 'c-cccccccc', 1, 9);
    const undone = followEdit(placed, [{ start: 0, end: 1, text: '' }], 'undo');
    assert.equal(words(undone, 'c-cccccccc'), 'Le maire');
  });

  it('are not taken for what changes nothing', () => {
    const nothing = { at: 218, length: 0, text: '' };
    assertBroughtBack([{ at: 74, length: 0, text: 'Ж Ж' }, nothing, nothing, { at: 74, length: 46, text: 'Ж' }]);
  });

  it('bring everything back after any edits', () => {
    fc.assert(fc.property(edits, assertBroughtBack), { numRuns: 100 });
  });
});

/** Edits whose new text has no letter of the draft, so that what is old can be told from what is new. */
const edits = fc.array(
  fc.record({
    at: fc.nat(400),
    length: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(80)),
    text: fc.constantFrom('', '', 'Ж', 'Ж Ж', 'ЖЖЖ ЖЖ.\n'),
  }),
  { maxLength: 12 },
);

const places = (live: LiveAnchors): object =>
  Object.fromEntries(live.anchors.map(({ id, start, end }) => [id, [start, end]]));

interface RawEdit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** Each edit in turn, then each undone and redone: the places are what they were. */
function assertBroughtBack(list: readonly RawEdit[]): void {
  const start = open();
  const texts: LiveAnchors[] = [start];
  for (const raw of list) {
    const last = texts.at(-1) as LiveAnchors;
    texts.push(followEdit(last, [bounded(last.text, raw)]));
  }
  let live = texts.at(-1) as LiveAnchors;
  for (const before of texts.slice(0, -1).reverse()) {
    live = followEdit(live, [trimmed(live.text, { start: 0, end: live.text.length, text: before.text })], 'undo');
    assert.deepEqual(places(live), places(before));
  }
  for (const after of texts.slice(1)) {
    live = followEdit(live, [trimmed(live.text, { start: 0, end: live.text.length, text: after.text })], 'redo');
    assert.deepEqual(places(live), places(after));
  }
}

function bounded(text: string, { at, length, text: by }: RawEdit): TextChange {
  const start = Math.min(at, text.length);
  return { start, end: Math.min(text.length, start + length), text: by };
}

describe('letters that are typed at an edge of a passage', () => {
  for (const [what, at, letters, changed] of [
    ['behind its last word', TEXT.indexOf(SECOND) + SECOND.length, 'es', 'personne ne sera abandonnées'],
    ['before its first word', TEXT.indexOf(SECOND), 'im', 'impersonne ne sera abandonné'],
  ] as const) {
    it(`${what} make another word, so the verified words have changed`, () => {
      const checked = file(claimOn(TEXT, SECOND, B, { check: { status: 'checked', words: SECOND } }));
      const live = type(open(TEXT, checked), at, letters);
      assert.equal(words(live, B), changed);
      assert.equal(liveRecords(live, checked)[0]?.state, 'drifted');
    });
  }

  it('make a word of their own once a blank is behind them', () => {
    const at = TEXT.indexOf(SECOND);
    const live = type(open(), at, 'mais ');
    assert.equal(words(live, B), SECOND);
    assert.equal(words(type(live, at + 5, '7 fois '), B), SECOND);
    assert.equal(words(followEdit(open(), [{ start: at, end: at, text: 'mais im' }]), B), `im${SECOND}`);
  });

  it('stay outside where they are a word of their own', () => {
    assert.equal(words(type(open(), TEXT.indexOf(SECOND) + SECOND.length, ' et rien'), B), SECOND);
    assert.equal(words(type(open(), TEXT.indexOf(FIRST) + FIRST.length, ' Non'), A), FIRST);
  });
});

describe('places under any edits', () => {
  it('hold all that is left of the words and nothing that stood outside', () => {
    fc.assert(
      fc.property(edits, (list) => {
        let live = open();
        let origins = Array.from({ length: TEXT.length }, (_, n) => n);
        const spans = new Map(live.anchors.map(({ id, start, end }) => [id, { start, end }]));
        for (const raw of list) {
          const { start, end, text } = bounded(live.text, raw);
          live = followEdit(live, [{ start, end, text }]);
          origins = [...origins.slice(0, start), ...Array.from(text, () => -1), ...origins.slice(end)];
        }
        assert.deepEqual([...live.anchors, ...live.ghosts].map(({ id }) => id).sort(), [A, B]);
        for (const { id, start, end } of live.anchors) {
          const { start: from, end: to } = spans.get(id) ?? { start: 0, end: 0 };
          for (const [at, origin] of origins.entries()) {
            if (origin < 0) continue;
            const own = origin >= from && origin < to;
            assert.equal(at >= start && at < end, own, `${id}: ${JSON.stringify(live.text.slice(start, end))}`);
          }
          assert.ok(start < end && end <= live.text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are those that a comparison with the text before gives', () => {
    for (const after of [
      TEXT.replace('les fonds', 'des fonds'),
      TEXT.split('\n\n').reverse().join('\n\n'),
      `x\n${TEXT.replace('La préfète, elle,', '')}`,
    ]) {
      const before = open();
      const live = followEdit(before, [{ start: 0, end: TEXT.length, text: after }]);
      const anchors = anchorRecords(after, RECORDS, { previous: { text: TEXT, places: livePlaces(before) } });
      for (const { id, start, end } of anchors) {
        const anchor = live.anchors.find((one) => one.id === id);
        assert.deepEqual([anchor?.start, anchor?.end], [start, end]);
      }
    }
  });
});

describe('changes of a text', () => {
  it('are applied, taken back and trimmed without changing what they mean', () => {
    const changes = fc.array(fc.record({ at: fc.nat(20), length: fc.nat(3), text: fc.string({ maxLength: 3 }) }), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), changes, (text, list) => {
        const apart: TextChange[] = [];
        for (const raw of list) {
          const one = bounded(text, raw);
          if (apart.every((other) => one.end < other.start || one.start > other.end)) apart.push(one);
        }
        const ordered = lastFirst(text, apart);
        const after = changedText(text, ordered);
        assert.equal(changedText(after, lastFirst(after, inverse(text, ordered))), text);
        for (const one of apart) assert.equal(changedText(text, [trimmed(text, one)]), changedText(text, [one]));
      }),
    );
  });
});
