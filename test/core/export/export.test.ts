import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { EXPORT_FORMATS, type ExportFormat } from '../../../src/core/export/formats';
import type { ExportInput, ExportOptions } from '../../../src/core/export/input';
import { registrySpeakers } from '../../../src/core/export/speakers';
import { analyze } from '../../../src/core/index';
import { anchorRecords } from '../../../src/core/records/anchoring/anchor-records';
import { makeTarget } from '../../../src/core/records/anchoring/selectors';
import { readClaims } from '../../../src/core/records/read';
import type { ClaimRecord, ClaimsFile } from '../../../src/core/records/types';
import { readCsv } from '../../../src/core/registry/csv-text';
import { STARTER_REGISTRY } from '../../../src/core/registry/starter';
import { runRules } from '../../../src/core/rules/run';
import { files } from '../records/arbitraries';
import { claim, claimOn, file } from '../records/helpers';

const SAMPLES = join(__dirname, '../../../samples');
const TEXT = readFileSync(join(SAMPLES, 'otan.md'), 'utf8');
const SAMPLE = readClaims(readFileSync(join(SAMPLES, 'otan.claims.json'), 'utf8')).file as ClaimsFile;
const FORMATS = Object.keys(EXPORT_FORMATS) as ExportFormat[];
const A = 'c-aaaaaaaa';

function input(text: string, records: ClaimsFile, options: Partial<ExportOptions> = {}): ExportInput {
  return {
    text,
    records,
    anchors: anchorRecords(text, records),
    options: { language: 'en', title: 'otan.md', ...options },
  };
}

function out(format: ExportFormat, text: string, records: ClaimsFile, options: Partial<ExportOptions> = {}): string {
  return EXPORT_FORMATS[format].write(input(text, records, options));
}

/** The rows of a CSV export by column name. */
function rows(csv: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...body] = readCsv(csv).map(({ cells }) => cells);
  return body.map((cells) => Object.fromEntries((head ?? []).map((name, n) => [name, cells[n] ?? ''])));
}

interface Annotation {
  readonly id: string;
  readonly body: readonly { readonly purpose: string; readonly value?: string; readonly source?: string }[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly Record<string, string | number>[];
    readonly state?: object;
  };
}

function annotations(json: string): readonly Annotation[] {
  return (JSON.parse(json) as { first: { items: readonly Annotation[] } }).first.items;
}

describe('the count of records in a page for people', () => {
  const [record] = SAMPLE.claims;
  const many = Array.from({ length: 1234 }, (_, n) => ({ ...record, id: `c-${String(n).padStart(8, '0')}` }));
  const records = { ...SAMPLE, claims: many } as ClaimsFile;
  const anchors = many.map(({ id }) => ({ id, state: 'orphan' as const, start: null, end: null }));
  for (const [language, total] of [
    ['en', 'of 1,234 records'],
    ['fr', 'sur 1\u202f234'],
  ] as const)
    for (const format of ['html', 'markdown'] as const)
      it(`has its thousands set apart: ${language}, ${format}`, () => {
        const options = { language, title: 'otan.md' };
        const page = EXPORT_FORMATS[format].write({ text: TEXT, records, anchors, options });
        assert.ok(page.includes(total), page.slice(0, 3000));
      });
});

describe('every export', () => {
  for (const format of FORMATS) {
    it(`${format} writes the sample without losing a record that belongs in it`, () => {
      const text = out(format, TEXT, SAMPLE);
      const expected = SAMPLE.claims.filter(({ check }) => format !== 'claimreview' || check?.status === 'checked');
      assert.ok(expected.length > 2);
      // ClaimReview shortens the words, so the first ones must do.
      for (const { target } of expected) assert.ok(text.includes(target.exact.slice(0, 30)), target.exact);
    });

    it(`${format} keeps to itself what is meant for the newsroom`, () => {
      const secret: ClaimRecord = claimOn(TEXT, 'trouvera les fonds', A, {
        basis: 'anonymous',
        said: {
          by: 'the-secret-person',
          at: 'secret-cafe',
          to: 'secret-listener',
          original: { text: 'secret-original' },
        },
        anonymity: { reason: 'secret-reason', approvedBy: 'secret-editor', knownTo: 'secret-knower' },
        sources: [
          {
            type: 'interview',
            title: 'secret-title',
            url: 'https://secret.example',
            file: 'secret.pdf',
            quote: 'secret-quote',
          },
        ],
        check: { status: 'checked', verdict: 'confirmed', note: 'secret-note' },
        thread: [{ by: 'AK', text: 'secret-remark' }],
      });
      const off = claimOn(TEXT, 'Donald Trump', 'c-bbbbbbbb', { basis: 'off-record', said: { cue: 'secret-cue' } });
      const open = claimOn(TEXT, 'John Kirby', 'c-cccccccc', {
        sources: [{ title: 'A report', file: 'secret-scan.pdf' }],
        check: { status: 'checked', verdict: 'wrong', note: 'secret-note' },
      });
      const records = { ...file(secret, off, open), extra: 'secret-extra' } as ClaimsFile;
      assert.doesNotMatch(out(format, TEXT, records), /secret/);
      if (format === 'claimreview')
        assert.doesNotMatch(out(format, TEXT, records, { includePrivate: true }), /secret-(note|extra)/);
      else assert.match(out(format, TEXT, records, { includePrivate: true }), /secret-note/);
    });

    it(`${format} never throws`, () => {
      fc.assert(
        fc.property(files, fc.string(), fc.boolean(), (records, text, includePrivate) => {
          const written = out(format, text, records, { includePrivate, language: 'fr' });
          if (format === 'web-annotation' || format === 'claimreview') JSON.parse(written);
        }),
        { numRuns: 50 },
      );
    });
  }
});

describe('to whom something was said', () => {
  const records = file(claimOn(TEXT, 'trouvera les fonds', A, { said: { on: '2025-07-21', to: 'the ministers' } }));
  const written: readonly (readonly [ExportFormat, 'fr' | 'en', RegExp])[] = [
    ['html', 'en', /<dt>To whom<\/dt><dd>the ministers<\/dd>/],
    ['html', 'fr', /<dt>À qui<\/dt><dd>the ministers<\/dd>/],
    ['markdown', 'en', /To whom: the ministers/],
    ['markdown', 'fr', /À qui\u00a0: the ministers/],
  ];
  for (const [format, language, words] of written) {
    it(`stands in ${format}, ${language}`, () => assert.match(out(format, TEXT, records, { language }), words));
  }

  it('has a column in CSV', () => assert.equal(rows(out('csv', TEXT, records))[0]?.['said_to'], 'the ministers'));
});

describe('the heading of the article', () => {
  const text = '# Le port\n\nJeanne Roux a dit « non ».\n\n## La suite\n\nPaul Petit a dit « oui ».\n';
  const records = file(
    claim(A, '', { target: { exact: '« non »', section: 'Le port' } }),
    claim('c-bbbbbbbb', '', { target: { exact: '« oui »', section: 'La suite' } }),
  );
  for (const [format, heading] of [
    ['html', /<h[12]>([^<]*)/g],
    ['markdown', /^##? (.*)/gm],
  ] as const)
    it(`stands once in ${format}`, () => {
      const headings = [...out(format, text, records, { title: 'Le port' }).matchAll(heading)].map(
        ([, words]) => words,
      );
      assert.deepEqual(headings, ['Attribution records: Le port', 'Before the first subheading', 'La suite']);
    });
});

describe('CSV', () => {
  it('begins with a byte order mark, ends lines with CRLF and has one row a record', () => {
    const csv = out('csv', TEXT, SAMPLE);
    assert.ok(csv.startsWith('\ufeffid,kind,state,'));
    assert.ok(csv.endsWith('\r\n'));
    assert.deepEqual(
      rows(csv).map(({ id }) => id),
      SAMPLE.claims.map(({ id }) => id),
    );
    assert.equal(rows(csv)[1]?.['words'], 'trouvera les fonds');
    assert.equal(rows(csv)[1]?.['line'], '4');
  });

  const quotedInPart: readonly (readonly [string, string])[] = [
    ['Il juge la proposition « insuffisante », dit-il.', 'la proposition « insuffisante »'],
    ['He called the stoppage “a robbery with gloves on.” He left.', 'the stoppage “a robbery with gloves on.”'],
    ['He called the stoppage "a robbery" on air.', 'the stoppage "a robbery"'],
    ['Elle dit « avoir peur » de la suite.', '« avoir peur » de la suite'],
    ['He felt "robbed" of it.', '"robbed" of it'],
    ['„Nein“, sagte er, « oui » et « non ».', '« oui » et « non »'],
    ['He said the plan was sound.', 'the plan was sound'],
  ];
  for (const [text, words] of quotedInPart) {
    it(`gives ${words} with both marks, which records leave outside`, () => {
      const start = text.indexOf(words);
      const target = makeTarget(text, start, start + words.length);
      assert.ok(target);
      assert.equal(rows(out('csv', text, file(claim(A, target.exact, { target }))))[0]?.['words'], words);
    });
  }

  it('can have semicolons between its cells, and is read again all the same', () => {
    const csv = out('csv', TEXT, SAMPLE, { separator: ';' });
    assert.ok(csv.startsWith('\ufeffid;kind;state;'));
    assert.deepEqual(rows(csv), rows(out('csv', TEXT, SAMPLE)));
  });

  const formulas = ['=HYPERLINK("https://example.org")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '\0=1'];
  for (const formula of formulas) {
    it(`does not let a spreadsheet compute ${JSON.stringify(formula)}`, () => {
      const records = file(
        claim(A, formula, { said: { by: formula }, sources: [{ title: formula }, { title: formula, type: 'news' }] }),
      );
      const csv = out('csv', '', records, { includePrivate: true });
      assert.ok(csv.split(formula.replaceAll('"', '""')).length > 4, 'the values are there');
      assert.doesNotMatch(csv, /(?:^|[,\n])(?:"[=+\-@\t\r\0＝]|[=+\-@\t\0＝])/);
    });
  }

  it('keeps commas, quotes and lines inside their cell', () => {
    const words = 'a,"b"\nc;d';
    assert.equal(rows(out('csv', words, file(claimOn(words, words, A))))[0]?.['words'], words);
  });

  it('names further sources in one cell', () => {
    const records = file(
      claim(A, 'x', { sources: [{ title: 'One' }, { title: 'Two', url: 'https://example.org' }, { title: 'Three' }] }),
    );
    assert.equal(rows(out('csv', 'x', records))[0]?.['more_sources'], 'Two, https://example.org\nThree');
  });
});

describe('Markdown', () => {
  it('counts a record of which there are two versions once, and as not done', () => {
    const checked = { check: { status: 'checked' } } as const;
    const records = file(
      claimOn(TEXT, 'trouvera les fonds', A, checked),
      { ...claimOn(TEXT, 'trouvera les fonds', 'c-bbbbbbbb', checked), conflictOf: A },
      claimOn(TEXT, 'à ses débuts', 'c-cccccccc', checked),
    );
    assert.match(out('markdown', TEXT, records), /^1 of 2 records done\.$/m);
    assert.match(out('html', TEXT, records), />1 of 2 records done\.</);
  });

  for (const [language, words] of [
    ['en', '3 of 4 records done, 2 of them to correct'],
    ['fr', '3 fiches traitées sur 4, dont 2 à corriger'],
  ] as const)
    it(`says how many of those that are done do not hold: ${words}`, () => {
      const as = (id: string, check: NonNullable<ClaimRecord['check']>): ClaimRecord =>
        claimOn(TEXT, 'trouvera les fonds', id, { check });
      const records = file(
        as(A, { status: 'checked', verdict: 'confirmed' }),
        as('c-bbbbbbbb', { status: 'checked', verdict: 'wrong' }),
        as('c-cccccccc', { status: 'checked', verdict: 'imprecise' }),
        as('c-dddddddd', { status: 'open', verdict: 'wrong' }),
      );
      assert.match(out('markdown', TEXT, records, { language }), new RegExp(`^${words}\\.$`, 'm'));
      assert.match(out('html', TEXT, records, { language }), new RegExp(`>${words}\\.<`));
    });

  it('is a checklist under the headings of the article, lost passages first', () => {
    const lines = TEXT.split('\n').filter((line) => !line.startsWith('En réponse'));
    const markdown = out('markdown', lines.join('\n'), SAMPLE);
    const headings = [...markdown.matchAll(/^## (.*)$/gm)].map((match) => match[1]);
    assert.equal(headings[0], 'Lost passages');
    assert.ok(headings.includes('Appel à l’action pour l’Europe'));
    assert.match(markdown, /^4 of 8 records done, 4 of them to correct\.$/m);
    assert.match(markdown, /^- \[x\] l’ancien président américain Donald Trump · /m);
    assert.match(markdown, /^- \[ \] “trouvera les fonds” · jens-stoltenberg · a affirmé que · line 4$/m);
    assert.match(markdown, /Status: checked, imprecise \(AK, 22 July 2025\)/);
  });

  it('is no draft for the rules, where it lies beside the articles', () => {
    const markdown = out('markdown', TEXT, SAMPLE, { language: 'fr' });
    const analysis = analyze(markdown);
    const findings = (text: string): number => runRules({ text, analysis, registry: STARTER_REGISTRY }).length;
    assert.ok(findings(markdown.replace('<!--', '')) > 0);
    assert.equal(findings(markdown), 0);
  });

  it('says in French what it says in English', () => {
    const markdown = out('markdown', TEXT, SAMPLE, { language: 'fr' });
    assert.match(markdown, /^# Fiches d’attribution\u00a0: otan\.md$/m);
    assert.match(markdown, /Statut\u00a0: vérifié, faux \(AK, 22 juillet 2025\)/);
    assert.match(markdown, / · Russie · /);
  });

  it('does not tick what drifted after it was checked', () => {
    const records = file(
      claimOn(TEXT, 'trouvera les fonds', A, { check: { status: 'checked', words: 'dégagera les fonds' } }),
    );
    const markdown = out('markdown', TEXT, records);
    assert.match(markdown, /- \[ \].*\*\*words changed since checked\*\*/);
    assert.match(markdown, /Words that were verified: “dégagera les fonds”/);
  });

  const hostile = [
    '](https://evil.example)',
    '<img src=x onerror=alert(1)>',
    '**b** _i_ `c`',
    '&lt;b&gt;',
    '![x](y)',
    'https://evil.example',
    'www.evil.example',
    'a|b',
    'line\n# heading',
    '[^1]',
    '~~s~~',
  ];
  for (const text of hostile) {
    it(`shows ${JSON.stringify(text)} as text`, () => {
      const records = file(
        claim(A, text, {
          said: { by: text, as: text },
          check: { note: text },
          sources: [{ title: text, url: 'https://example.org/a_(b)' }],
        }),
      );
      const markdown = out('markdown', '', records, { includePrivate: true, title: text });
      const bare = markdown.replaceAll(/\\./g, '').replaceAll(/\[([^\]]*)\]\(<https:\/\/example\.org[^>]*>\)/g, '$1');
      assert.doesNotMatch(bare, /\]\(|<[a-z]|https?:\/\/|www\.|&lt;|~~|\[\^|`|(?<!\*)\*\*b/);
      assert.equal(markdown.split('\n').filter((line) => line.startsWith('# ')).length, 1);
    });
  }
});

describe('HTML', () => {
  it('is a page without scripts that loads nothing', () => {
    const html = out('html', TEXT, SAMPLE);
    assert.match(html, /^<!doctype html>\n<html lang="en">/);
    assert.match(html, /default-src 'none'/);
    assert.doesNotMatch(html, /<script|<img|<link|@import|url\(/);
    assert.equal([...html.matchAll(/<article /g)].length, SAMPLE.claims.length);
    assert.match(html, /<mark>trouvera les fonds<\/mark>/);
  });

  it('is legible: 4.5 to 1 in both colour schemes, and on paper', () => {
    const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const light = (colour: string): number => {
      const digits =
        colour.length === 4 ? Array.from(colour.slice(1), (one) => one + one) : (colour.slice(1).match(/../g) ?? []);
      const [r = 0, g = 0, b = 0] = digits.map((two) => channel(Number.parseInt(two, 16) / 255));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: string, other: string): number => {
      const [a = 0, b = 0] = [light(one), light(other)].sort((x, y) => y - x);
      return (a + 0.05) / (b + 0.05);
    };
    const schemes = [...out('html', TEXT, SAMPLE).matchAll(/:root \{([^}]*)\}/g)].map(([, rules = '']) => rules);
    assert.equal(schemes.length, 3);
    for (const [i, ground] of ['#ffffff', '#121212', '#ffffff'].entries())
      for (const [rule, colour = ''] of (schemes[i] ?? '').matchAll(/--(?:near|ok|bad|warn): (#[0-9a-f]+)/g))
        assert.ok(contrast(colour, ground) >= 4.5, `${rule} on ${ground}: ${contrast(colour, ground)}`);
    assert.match(out('html', TEXT, SAMPLE), /@media print[^]*a\[href\^="http"\]::after \{ content: " <" attr\(href\)/);
  });

  it('escapes every value', () => {
    const text = "\"><script>alert(1)</script><b onclick='x'>";
    const records = file(
      claim(A, text, {
        target: { exact: text, prefix: text, suffix: text, section: text },
        said: { by: text, as: text, cue: text, at: text, to: text, on: text },
        sources: [
          { title: text, publisher: text, locator: text, quote: text, url: 'https://example.org/?a="><script>' },
        ],
        check: { by: text, note: text, words: text },
        thread: [{ by: text, text }],
      }),
    );
    const html = out('html', '', records, { includePrivate: true, title: text });
    assert.doesNotMatch(html, /<script|<b |onclick='/);
  });

  const unsafe = [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a:b@example.org',
    'file:///etc/passwd',
    'https://exam\u202eple.org',
  ];
  for (const url of unsafe) {
    it(`makes no link of ${JSON.stringify(url)}`, () => {
      const records = file(claim(A, 'x', { sources: [{ title: 't', url, archiveUrl: url }] }));
      assert.doesNotMatch(out('html', 'x', records), /<a /);
      assert.doesNotMatch(out('markdown', 'x', records), /\]\(/);
    });
  }

  it('shows the host of a link', () => {
    const records = file(claim(A, 'x', { sources: [{ title: 'Report', url: 'https://example.org/a?b=1&c=2' }] }));
    assert.match(
      out('html', 'x', records),
      /<a href="https:\/\/example\.org\/a\?b=1&amp;c=2" rel="[^"]*">Report<\/a> \(example\.org\)/,
    );
  });

  it('shows it once where the source has no title', () => {
    const records = file(claim(A, 'x', { sources: [{ url: 'https://example.org/a' }] }));
    assert.match(out('html', 'x', records), />example\.org<\/a>(?! \()/);
    assert.match(out('markdown', 'x', records), /\[example\.org\]\([^)]*\)$/m);
  });

  for (const [language, words] of [
    ['en', 'to verify, last verdict: wrong'],
    ['fr', 'à vérifier, dernier verdict\u00A0: faux'],
  ] as const)
    it(`says that the verdict is an earlier one where the record is to be verified again: ${words}`, () => {
      const records = file(claim(A, 'x', { check: { status: 'unchecked', verdict: 'wrong' } }));
      assert.ok(out('html', 'x', records, { language }).includes(`<dd>${words}</dd>`));
      const bodies = JSON.parse(out('web-annotation', 'x', records, { language })).first.items[0].body;
      const tags = bodies.filter(({ purpose }: { purpose: string }) => purpose === 'tagging');
      assert.deepEqual(
        tags.map(({ value }: { value: string }) => value),
        ['unchecked'],
      );
    });

  it('has another shape for each state', () => {
    const shapes = [...out('html', TEXT, SAMPLE).matchAll(/aria-hidden="true">(.)</gu)].map((match) => match[1]);
    assert.deepEqual(shapes, ['✗', '◐', '✗', '✗', '○', '○', '◐', '✗']);
  });
});

describe('Web Annotation', () => {
  const text = '🙂🙂 Elle a dit : « les fonds 🙂 viendront » hier.';
  const records: ClaimsFile = {
    ...file(
      claimOn(text, 'les fonds 🙂 viendront', A, {
        check: { status: 'checked', verdict: 'wrong', by: 'AK', on: '2025-07-22' },
      }),
    ),
    article: { id: 'a-00000000', file: 'mon article.md', asOf: '2025-07-21' },
  };

  it('counts positions in code points', () => {
    const [quote, position] = annotations(out('web-annotation', text, records))[0]?.target.selector ?? [];
    assert.deepEqual(quote, {
      type: 'TextQuoteSelector',
      exact: 'les fonds 🙂 viendront',
      prefix: '🙂🙂 Elle a dit : « ',
      suffix: ' » hier.',
    });
    const points = Array.from(text).slice(Number(position?.['start']), Number(position?.['end']));
    assert.equal(points.join(''), 'les fonds 🙂 viendront');
    assert.equal(position?.['type'], 'TextPositionSelector');
  });

  it('has the members that the model asks for', () => {
    const collection = JSON.parse(out('web-annotation', text, records)) as Record<string, unknown>;
    assert.deepEqual(
      [collection['@context'], collection['type'], collection['total']],
      ['http://www.w3.org/ns/anno.jsonld', 'AnnotationCollection', 1],
    );
    const [one] = annotations(out('web-annotation', text, records));
    assert.deepEqual([one?.id, one?.target.source], [`urn:dixit:a-00000000#${A}`, 'mon%20article.md']);
    assert.deepEqual(one?.target.state, { type: 'TimeState', sourceDate: '2025-07-21T00:00:00Z' });
    assert.ok(one?.body.some(({ purpose, value }) => purpose === 'tagging' && value === 'wrong'));
    assert.equal(
      annotations(out('web-annotation', text, records, { url: 'https://example.org/a' }))[0]?.id,
      `https://example.org/a#${A}`,
    );
  });

  it('gives no position for a lost or a suggested passage', () => {
    for (const changed of ['Rien.', text.replace('viendront', 'viendraient')]) {
      const [one] = annotations(out('web-annotation', changed, records));
      assert.deepEqual(
        one?.target.selector.map(({ type }) => type),
        ['TextQuoteSelector'],
      );
    }
  });

  it('links only to addresses that may be opened', () => {
    const sources = [{ url: 'https://example.org/s' }, { url: 'javascript:alert(1)' }];
    const [one] = annotations(out('web-annotation', 'x', file(claim(A, 'x', { sources }))));
    assert.deepEqual(
      one?.body.flatMap(({ source }) => source ?? []),
      ['https://example.org/s'],
    );
  });
});

describe('ClaimReview', () => {
  const review = (
    more: Partial<ClaimRecord>,
    options: Partial<ExportOptions> = {},
    text = 'Il a dit « les fonds viendront » hier.',
  ): readonly Record<string, unknown>[] =>
    JSON.parse(
      out(
        'claimreview',
        text,
        file(claimOn('Il a dit « les fonds viendront » hier.', 'les fonds viendront', A, more)),
        options,
      ),
    ) as Record<string, unknown>[];
  const checked = { check: { status: 'checked', verdict: 'wrong', on: '2025-07-22' } } as const;

  it('rates the claim and names who made it', () => {
    const speakerOf = (id: string) => (id === 'nato' ? ({ name: 'NATO', type: 'organization' } as const) : null);
    const [one] = review(
      { ...checked, said: { by: 'nato', on: '2025-07-21' }, sources: [{ url: 'https://example.org/s' }] },
      { url: 'https://example.org/a', publisher: { name: 'Le Journal', url: 'https://example.org' }, speakerOf },
    );
    assert.deepEqual(one, {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: `https://example.org/a#${A}`,
      claimReviewed: 'les fonds viendront',
      inLanguage: 'en',
      datePublished: '2025-07-22',
      author: { '@type': 'Organization', name: 'Le Journal', url: 'https://example.org' },
      reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'Wrong' },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Organization', name: 'NATO' },
        datePublished: '2025-07-21',
        appearance: [{ '@type': 'CreativeWork', url: 'https://example.org/s' }],
      },
    });
  });

  it('names nobody as the author of the role that the article gives them', () => {
    const [one] = review({ ...checked, kind: 'role', said: { by: 'donald-trump', as: 'ancien président américain' } });
    assert.deepEqual(one?.['itemReviewed'], { '@type': 'Claim' });
  });

  const withheld: readonly (readonly [string, Partial<ClaimRecord>, string?])[] = [
    ['a claim that is still open', { check: { status: 'open', verdict: 'wrong' } }],
    ['a claim without a verdict', { check: { status: 'checked' } }],
    ['words that changed since', { check: { status: 'checked', verdict: 'wrong', words: 'les fonds tomberont' } }],
    ['a lost passage', checked, 'Rien.'],
    ['a copy from a conflict', { ...checked, conflictOf: 'c-bbbbbbbb' }],
    ['a protected source', { ...checked, basis: 'deep-background' }],
  ];
  for (const [what, more, text] of withheld)
    it(`says nothing of ${what}`, () => assert.deepEqual(review(more, {}, text), []));

  it('gives no figure for a verdict that says nothing of the truth', () => {
    const [one] = review({ check: { status: 'checked', verdict: 'unsupported' } });
    assert.deepEqual(one?.['reviewRating'], { '@type': 'Rating', alternateName: 'Unsupported' });
  });

  it('shortens the claim to 75 characters at a word', () => {
    for (const one of JSON.parse(out('claimreview', TEXT, SAMPLE)) as { claimReviewed: string }[]) {
      assert.ok(one.claimReviewed.length <= 75);
      assert.match(one.claimReviewed, /\p{L}…?$/u);
    }
  });
});

describe('names of speakers', () => {
  const registry = {
    version: 1 as const,
    people: [
      {
        id: 'jens',
        names: { '*': ['Jens Stoltenberg'] },
        aliases: [],
        gender: null,
        country: null,
        wikidata: null,
        roles: [],
      },
    ],
    posts: [],
    organizations: [{ id: 'nato', names: { fr: ['OTAN'], en: ['NATO'] }, kind: null }],
  };
  it('come from the registry in the language of the export', () => {
    const speakerOf = registrySpeakers(registry, 'fr');
    assert.deepEqual(
      [speakerOf('jens')?.name, speakerOf('nato')?.name, speakerOf('x')],
      ['Jens Stoltenberg', 'OTAN', null],
    );
    assert.match(
      out('markdown', TEXT, file(claimOn(TEXT, 'John Kirby', A, { said: { by: 'jens' } })), { speakerOf }),
      / · Jens Stoltenberg · /,
    );
  });
});
