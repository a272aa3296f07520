import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {
  analyze,
  analyzeAll,
  openDocument,
  type Analysis,
  type LanguageId,
  type TextChange,
} from '../../src/core/index';

const gold = path.join(__dirname, '../fixtures/gold');
const articles = readdirSync(gold).flatMap((file) =>
  readFileSync(path.join(gold, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text),
);

/** Reads every lazy list, so that two analyses can be compared as data. */
function data(analysis: Analysis): unknown {
  return JSON.parse(JSON.stringify(analysis));
}

/** How many texts are read side by side: several times faster than one by one, for short ones. */
const TOGETHER = 1000;

/** Fails on the first text that an analysis throws on. */
function neverThrows(texts: readonly string[], language: LanguageId): void {
  for (let from = 0; from < texts.length; from += TOGETHER) {
    const some = texts.slice(from, from + TOGETHER);
    try {
      for (const { claims } of analyzeAll(some.map((text, n) => ({ id: `${n}`, text, language })))) void claims;
    } catch (error) {
      for (const text of some) assert.doesNotThrow(() => analyze(text, { language }).claims, text);
      throw error;
    }
  }
}

/** Pieces that open, close or change what is around them. */
const PIECES = [
  'a',
  ' ',
  '.',
  ',',
  '«',
  '»',
  '“',
  '”',
  '"',
  "'",
  '’',
  '\n',
  '\n\n',
  '# ',
  '- ',
  '> ',
  '```\n',
  '---\n',
  '*',
  '**',
  '[x](',
  '<!-- ',
  ' -->',
  '— ',
  '|',
  '1. ',
  '    ',
  ' a déclaré Jeanne Roux.',
  ' said Anna Smith.',
  'Le maire, Paul Vian, a dit que ',
  '\r\n',
  '[^1]: ',
  '&nbsp;',
  ' : « Oui. »',
  'la ministre',
  'Il a ajouté que ',
  '---\nlang: en\n---\n',
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 3 }) },
    { weight: 1, arbitrary: fc.integer({ min: 20, max: 400 }) },
  ),
  text: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(...articles).map((a) => a.slice(200, 700)) },
  ),
});

function changeOf(
  text: string,
  { at, length, text: inserted }: { at: number; length: number; text: string },
): TextChange {
  const start = Math.min(text.length, Math.floor(at * (text.length + 1)));
  return { start, end: Math.min(text.length, start + length), text: inserted };
}

describe('an open document', () => {
  it('after any edits equals the analysis of its text', function () {
    this.timeout(180_000);
    fc.assert(
      fc.property(fc.constantFrom(...articles), fc.array(edit, { minLength: 1, maxLength: 8 }), (article, edits) => {
        const document = openDocument(article);
        let text = article;
        for (const one of edits) {
          const change = changeOf(text, one);
          text = text.slice(0, change.start) + change.text + text.slice(change.end);
          document.edit([change]);
        }
        assert.equal(document.text, text);
        assert.deepEqual(data(document.analysis), data(analyze(text)));
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('equals it too where its lists are read between edits, and leaves the lists of earlier versions alone', function () {
    this.timeout(180_000);
    const typed = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 0, max: 1 }),
      text: fc.constantFrom('e', 'a', ' ', 'S', '.', '', '«', '#'),
    });
    const read = fc.record({ one: fc.oneof({ weight: 4, arbitrary: typed }, edit), isRead: fc.boolean() });
    fc.assert(
      fc.property(fc.constantFrom(...articles), fc.array(read, { minLength: 1, maxLength: 8 }), (article, edits) => {
        const document = openDocument(article);
        let version = { analysis: document.analysis, data: data(document.analysis) };
        let text = article;
        for (const { one, isRead } of edits) {
          const change = changeOf(text, one);
          text = text.slice(0, change.start) + change.text + text.slice(change.end);
          const analysis = document.edit([change]);
          if (!isRead) continue;
          const now = data(analysis);
          assert.deepEqual(now, data(analyze(text)));
          assert.deepEqual(data(version.analysis), version.data);
          version = { analysis, data: now };
        }
      }),
      { numRuns: 100, seed: 11 },
    );
  });

  it('takes over the lists of the version before, but for what an edit touched', () => {
    const text = [
      '# Le pont',
      'Le maire, Paul Vian, a déclaré que le pont « tiendra ».',
      'Jeanne Roux a promis « une enquête ».',
      'Selon Anna Bell, le pont est fermé.',
    ].join('\n\n');
    const document = openDocument(text, { language: 'fr' });
    const before = document.analysis;
    const claimsBefore = before.claims;
    const at = text.indexOf('enquête');
    const after = document.edit([{ start: at, end: at, text: 'grande ' }]);
    assert.deepEqual(
      after.claims.map((claim) => claimsBefore.includes(claim)),
      [true, false, false],
      'claims',
    );
    assert.deepEqual(
      after.actors.map((actor) => before.actors.includes(actor)),
      [true, false, false],
      'actors',
    );
    assert.deepEqual(
      after.quotations.map((quotation) => before.quotations.includes(quotation)),
      [true, false],
      'quotations',
    );
    assert.deepEqual(data(after), data(analyze(document.text, { language: 'fr' })));
  });

  it('takes over what no changed paragraph tells where an edit brings in somebody', () => {
    const text = [
      'Le maire, Paul Vian, a déclaré que le pont « tiendra ».',
      'La députée a promis « une enquête ».',
      'Selon Anna Bell, le pont est fermé.',
    ].join('\n\n');
    const document = openDocument(text, { language: 'fr' });
    const before = document.analysis;
    const [claim] = before.claims;
    const [actor] = before.actors;
    const at = text.indexOf(' a promis');
    const after = document.edit([{ start: at, end: at, text: ' Jeanne Roux' }]);
    assert.equal(after.claims[0], claim);
    assert.equal(after.actors[0], actor);
    assert.deepEqual(
      after.actors.map(({ id, name }) => `${id} ${name}`),
      ['a1 Paul Vian', 'a2 Jeanne Roux', 'a3 Anna Bell'],
    );
    assert.deepEqual(data(after), data(analyze(document.text, { language: 'fr' })));
  });

  it('numbers claims of equal words anew where an edit changes one of them, and what refers to them', () => {
    const text = Array.from({ length: 3 }, () => 'Ana Bell a promis « une enquête », a dit le maire.').join('\n\n');
    for (const [from, to] of [
      ['une enquête', 'deux enquêtes'],
      ['« une enquête »', 'le pont'],
      ['Ana Bell', 'Jeanne Roux a promis « une enquête ». Ana Bell'],
    ] as const)
      for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
        const document = openDocument(text, { language: 'fr' });
        assert.notEqual(document.analysis.claims.length, 0);
        const after = document.edit([{ start: at, end: at + from.length, text: to }]);
        assert.deepEqual(data(after), data(analyze(document.text, { language: 'fr' })), `${from} → ${to} at ${at}`);
      }
  });

  /** What one edit far from a passage changes in how it is read. */
  const FAR_EDITS: readonly (readonly [name: string, text: string, from: string, to: string])[] = [
    [
      'the role of the speaker of a cue that waits for its quotation',
      'Hier, la ministre a déclaré :\n\n« Non, nous ne céderons pas. »\n\nLe pont est fermé.\n\nZoé Marlot est partie.',
      'Zoé Marlot',
      'La ministre de la Culture, Zoé Marlot,',
    ],
    [
      'the role of who signs a block quote',
      '> Nous ne céderons pas.\n>\n> — la ministre\n\nLe pont est fermé.\n\nZoé Marlot est partie.',
      'Zoé Marlot',
      'La ministre de la Culture, Zoé Marlot,',
    ],
    [
      'how a body is printed that a pronoun means',
      'La préfecture du Rhône a fermé le pont.\n\nElle assure que le pont tiendra.',
      'La préfecture',
      'La Préfecture',
    ],
    [
      'whether a first name is a full name, as it stands where a town would',
      'Bernie Holt serves Ohio.\n\n“Obviously, Bernie is highlighting it,” Ana Ruiz said.\n\nIt rained.\n\nThen we look at Bernie again.',
      'look at Bernie again',
      'hear no more',
    ],
    [
      'of whom the paragraphs before a pronoun spoke, as they are gone',
      'Le pont tient.\n\nLuc Arnaud est venu.\n\nIl assure que le pont tiendra.',
      'Luc Arnaud est venu.\n\n',
      '',
    ],
    [
      'how a listed body is printed first',
      'WSJ reporters came. The Wall Street Journal said the dam held. The Journal wrote: “It held.”',
      'WSJ',
      'Many',
    ],
  ];
  for (const [name, before, from, to] of FAR_EDITS)
    it(`sees an edit elsewhere that changes ${name}`, () => {
      const document = openDocument(before);
      const at = before.indexOf(from);
      document.edit([{ start: at, end: at + from.length, text: to }]);
      assert.deepEqual(data(document.analysis), data(analyze(document.text)));
    });

  it('takes several changes of one event, with offsets into the text before', () => {
    const document = openDocument('« Oui », a dit Jeanne Roux.\n\n« Non », a répondu Paul Vian.\n');
    document.edit([
      { start: 2, end: 5, text: 'Peut-être' },
      { start: 31, end: 34, text: 'Jamais' },
    ]);
    assert.equal(document.text, '« Peut-être », a dit Jeanne Roux.\n\n« Jamais », a répondu Paul Vian.\n');
    assert.deepEqual(data(document.analysis), data(analyze(document.text)));
  });

  it('leaves an analysis that was handed out as it is', () => {
    const document = openDocument('« Oui », a dit Jeanne Roux.\n');
    const { analysis } = document;
    document.edit([{ start: 0, end: document.text.length, text: 'Rien.' }]);
    assert.deepEqual(
      analysis.actors.map((actor) => actor.name),
      ['Jeanne Roux'],
    );
    assert.equal(document.analysis.claims.length, 0);
  });
});

describe('texts that are analysed side by side', () => {
  it('are read as each is on its own, whatever their languages and however many', function () {
    this.timeout(180_000);
    const additions = { cues: ['livetweet'] };
    const texts = [
      ...articles.map((text, n) => ({ id: `n${n}`, text })),
      { id: 'empty', text: '' },
      { id: 'told', text: '“No,” Ana Ruiz livetweeted.', language: 'en' as const },
    ];
    const together = [...analyzeAll(texts, { additions })];
    assert.equal(together.length, texts.length);
    for (const [n, { text, ...own }] of texts.entries()) {
      const alone = analyze(text, { ...own, additions });
      // As strings first: comparing them as data takes longer than the analysis.
      if (JSON.stringify(together[n]) !== JSON.stringify(alone))
        assert.deepEqual(data(together[n] as Analysis), data(alone));
    }
  });
});

describe('an analysis', () => {
  it('never throws, keeps spans inside of the text and claims in order, on any string', function () {
    this.timeout(180_000);
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(...PIECES),
        fc.string({ maxLength: 12 }),
        fc.constantFrom(...articles).map((a) => a.slice(100, 300)),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        pieces.map((parts) => parts.join('')),
        (text) => {
          const { claims, actors, quotations, findings } = analyze(text);
          const inside = ({ start, end }: { start: number; end: number }): boolean =>
            start >= 0 && start <= end && end <= text.length;
          let last = 0;
          for (const claim of claims) {
            assert.ok(claim.parts.length > 0 && claim.parts.every(inside));
            assert.ok((claim.parts[0]?.start ?? 0) >= last);
            last = claim.parts[0]?.start ?? 0;
            if (claim.source) assert.ok(inside(claim.source));
            if (claim.cue) assert.ok(inside(claim.cue));
            if (claim.actor !== null) assert.ok(actors.some((actor) => actor.id === claim.actor));
          }
          assert.equal(new Set(claims.map((claim) => claim.id)).size, claims.length);
          for (const list of [quotations, findings, ...actors.map((actor) => actor.mentions)])
            assert.ok(list.every(inside));
        },
      ),
      { numRuns: 400, seed: 11 },
    );
  });

  it('never throws on a sentence that begins with a comma or ends with a mark', () => {
    for (const language of ['fr', 'en'] as const)
      for (const draft of [
        ', le maire a dit non.',
        ',the mayor said no.',
        'Non. , le préfet, dit-il, a dit oui.',
        "d'après lequel la moto filait.",
        'former dancer Amara Whitlock appeared',
        ', a-t-il persiflé , --- ',
        'Le directeur du site y voyait «',
        'The move, described by Nicosia as ',
        'Son homologue de la CNE, de son côté',
        'Tull, a Democrat in her first term, signaled in a statement late',
        'The plan was described by Mr Orr as',
      ])
        assert.doesNotThrow(() => analyze(draft, { language }).claims.length, draft);
  });

  it('never throws on words torn from an article, in either language', function () {
    this.timeout(180_000);
    const torn: Record<LanguageId, string[]> = { fr: [], en: [] };
    for (const [at, article] of articles.entries()) {
      const own = analyze(article).language;
      for (const [n, { index }] of [...article.matchAll(/(?<![^\s'’])\S/g)].entries()) {
        // A third of all words: the own articles have more than a hundred thousand.
        if ((n + at) % 3 > 0) continue;
        const words = article.slice(index, index + 160);
        torn[own].push(words);
        if (n % 3 === 0) torn[own === 'fr' ? 'en' : 'fr'].push(words);
      }
    }
    neverThrows(torn.fr, 'fr');
    neverThrows(torn.en, 'en');
  });

  it('never throws on words of all articles in any order, be their blanks there or not', function () {
    this.timeout(180_000);
    for (const language of ['fr', 'en'] as const) {
      const own = articles.filter((text) => analyze(text).language === language).join(' ');
      const words = own.match(/[«»“”"(),;:.?!—]|[^\s«»“”"(),;:.?!—]+/g) ?? [];
      const run = fc.tuple(
        fc.nat(words.length - 1),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(' ', ' ', ' ', ''),
      );
      const texts = fc
        .array(run, { minLength: 1, maxLength: 12 })
        .map((runs) => runs.map(([at, length, blank]) => words.slice(at, at + length).join(' ') + blank).join(''));
      neverThrows(fc.sample(texts, { numRuns: 8_000, seed: 23 }), language);
    }
  });

  it('is the same for the same text', () => {
    for (const article of articles.slice(0, 6)) assert.deepEqual(data(analyze(article)), data(analyze(article)));
  });
});
