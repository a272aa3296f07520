import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { registryEntriesOf } from '../../../src/core/registry/from-wikidata';
import { indexRegistry } from '../../../src/core/registry/registry-index';
import { STARTER_REGISTRY } from '../../../src/core/registry/starter';
import {
  fetchWikidataPerson,
  searchWikidata,
  type HttpFetch,
  type WikidataClient,
} from '../../../src/core/registry/wikidata';

/** A qualifier of the shape that the Wikibase REST API documents. */
const time = (property: string, content: string, precision: number) => ({
  property: { id: property, data_type: 'time' },
  value: {
    type: 'value',
    content: { time: content, precision, calendarmodel: 'http://www.wikidata.org/entity/Q1985727' },
  },
});
const statement = (property: string, content: string, more: object = {}) => ({
  id: `Q57792$${property}`,
  rank: 'normal',
  property: { id: property, data_type: 'wikibase-item' },
  value: { type: 'value', content },
  qualifiers: [],
  references: [],
  ...more,
});

const RUTTE = {
  labels: { fr: 'Mark Rutte', en: 'Mark Rutte' },
  aliases: { en: ['M. Rutte', 'Mark Rutte'], fr: ['M. Rutte'] },
  statements: {
    P21: [statement('P21', 'Q6581097')],
    P27: [statement('P27', 'Q29999')],
    P39: [
      statement('P39', 'Q3058109', {
        qualifiers: [time('P580', '+2010-10-14T00:00:00Z', 11), time('P582', '+2024-07-02T00:00:00Z', 11)],
      }),
      statement('P39', 'Q1', { qualifiers: [time('P580', '+2024-10-01T00:00:00Z', 11)] }),
      statement('P39', 'Q2', {
        qualifiers: [time('P580', '+2006-05-00T00:00:00Z', 10), time('P582', '+2006-00-00T00:00:00Z', 9)],
      }),
      statement('P39', 'Q3', { rank: 'deprecated', qualifiers: [time('P580', '+2001-01-01T00:00:00Z', 11)] }),
      statement('P39', 'Q4', { qualifiers: [{ property: { id: 'P582' }, value: { type: 'somevalue' } }] }),
      statement('P39', 'Q5', { qualifiers: [{ property: { id: 'P582' }, value: { type: 'novalue' } }] }),
      statement('P39', 'Q6', { qualifiers: [time('P580', '+1800-00-00T00:00:00Z', 7)] }),
      statement('P39', '', { value: { type: 'somevalue' } }),
      'no statement at all',
    ],
  },
};
const LABELS = {
  entities: {
    Q3058109: { labels: { en: { language: 'en', value: 'Prime Minister of the Netherlands' } } },
    Q1: {
      labels: {
        en: { language: 'en', value: 'Secretary General of NATO' },
        fr: { language: 'fr', value: "secrétaire général de l'OTAN" },
      },
    },
    Q2: { labels: { fr: { language: 'fr', value: 'député' } } },
  },
};
const candidate = (id: string, description?: string) => ({
  id,
  label: 'Mark Rutte',
  description,
  match: { type: 'label' },
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const json =
  (value: unknown): Answer =>
  (_, response) =>
    response.end(JSON.stringify(value));
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(code, headers);
    response.end('{}');
  };

describe('looking up in Wikidata', function () {
  this.timeout(20_000);

  let server: Server;
  let endpoint: string;
  let answers: Answer[];
  let asked: { url: string; agent: string | undefined }[];

  before(async () => {
    server = createServer((request, response) => {
      asked.push({ url: request.url ?? '', agent: request.headers['api-user-agent'] as string | undefined });
      const answer = answers.shift() ?? status(404);
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    answers = [];
    asked = [];
  });

  /** The fetch that a shell hands in, streaming. */
  const streaming: HttpFetch = async (url, { signal, headers }) => {
    const response = await fetch(url, { headers, ...(signal === undefined ? {} : { signal }) });
    return {
      status: response.status,
      headers: response.headers,
      text: () => response.text(),
      chunks: () =>
        (response.body as ReadableStream<Uint8Array>).pipeThrough(
          new TextDecoderStream() as never,
        ) as unknown as AsyncIterable<string>,
    };
  };
  const plain: HttpFetch = (url, { signal, headers }) =>
    fetch(url, { headers, ...(signal === undefined ? {} : { signal }) });
  const client = (more: Partial<WikidataClient> = {}): WikidataClient => ({
    fetch: streaming,
    endpoint,
    userAgent: 'Dixit/0.1 (tests)',
    ...more,
  });

  it('sends the name and nothing else, with a user agent', async () => {
    answers = [json({ search: [candidate('Q57792', 'Dutch politician')] })];
    const found = await searchWikidata(client(), 'Mark Rutte & co', 'fr');
    assert.deepEqual(found, {
      ok: true,
      value: [{ id: 'Q57792', label: 'Mark Rutte', description: 'Dutch politician' }],
    });
    assert.deepEqual(asked, [
      {
        url: '/w/api.php?action=wbsearchentities&search=Mark%20Rutte%20%26%20co&language=fr&uselang=fr&type=item&limit=10&format=json&origin=*',
        agent: 'Dixit/0.1 (tests)',
      },
    ]);
  });

  it('gives several candidates, or none, and drops what is no item', async () => {
    answers = [
      json({ search: [candidate('Q1'), candidate('Q2', 'footballer'), candidate('P39'), { id: 7 }, null] }),
      json({ search: [] }),
    ];
    const several = await searchWikidata(client(), 'Rutte', 'en');
    assert.deepEqual(several.ok && several.value.map(({ id, description }) => [id, description]), [
      ['Q1', null],
      ['Q2', 'footballer'],
    ]);
    assert.deepEqual(await searchWikidata(client(), 'Nobody', 'en'), { ok: true, value: [] });
  });

  it('does not stumble over half a character', async () => {
    answers = [json({ search: [] })];
    assert.equal((await searchWikidata(client(), 'a\uD800b', 'en')).ok, true);
  });

  it('reads names, gender, country and positions with their precision', async () => {
    answers = [json(RUTTE), json(LABELS)];
    const found = await fetchWikidataPerson(client(), 'Q57792');
    assert.ok(found.ok);
    const { positions, ...person } = found.value;
    assert.deepEqual(person, {
      id: 'Q57792',
      url: `${endpoint}/wiki/Q57792`,
      names: { '*': ['Mark Rutte'] },
      aliases: ['M. Rutte'],
      gender: 'm',
      country: 'NL',
    });
    assert.deepEqual(
      positions.map(({ position, from, to, endUnknown }) => [position, from, to, endUnknown]),
      [
        ['Q3058109', '2010-10-14', '2024-07-02', false],
        ['Q1', '2024-10-01', null, false],
        ['Q2', '2006-05', '2006', false],
        ['Q4', null, null, true],
        ['Q5', null, null, false],
        ['Q6', null, null, false],
      ],
    );
    assert.deepEqual(positions[1]?.labels, { fr: "secrétaire général de l'OTAN", en: 'Secretary General of NATO' });
    assert.deepEqual(
      asked.map(({ url }) => url),
      [
        '/w/rest.php/wikibase/v1/entities/items/Q57792?_fields=labels,aliases,statements',
        '/w/api.php?action=wbgetentities&ids=Q3058109%7CQ1%7CQ2%7CQ4%7CQ5%7CQ6&props=labels&languages=fr%7Cen&format=json&origin=*',
      ],
    );
  });

  it('takes the preferred country, women, other genders and different names', async () => {
    const statements = {
      P21: [statement('P21', 'Q6581072', { rank: 'deprecated' }), statement('P21', 'Q48270')],
      P27: [statement('P27', 'Q183'), statement('P27', 'Q142', { rank: 'preferred' })],
    };
    answers = [json({ labels: { fr: 'Vladimir Poutine', en: 'Vladimir Putin' }, aliases: [], statements })];
    const found = await fetchWikidataPerson(client(), 'Q1');
    assert.deepEqual(found.ok && [found.value.gender, found.value.country, found.value.names], [
      'x',
      'FR',
      { fr: ['Vladimir Poutine'], en: ['Vladimir Putin'] },
    ]);
    assert.equal(asked.length, 1, 'no positions, no second request');
  });

  it('makes registry entries: known posts by their labels, new posts for the rest', async () => {
    answers = [json(RUTTE), json(LABELS)];
    const found = await fetchWikidataPerson(client(), 'Q57792');
    assert.ok(found.ok);
    const { person, posts } = registryEntriesOf(found.value, indexRegistry(STARTER_REGISTRY), '2026-01-02');
    assert.equal(person.id, 'mark-rutte');
    assert.equal(person.wikidata, 'Q57792');
    const nato = person.roles.find((role) => role.post === 'nato-secretary-general');
    assert.deepEqual(nato, {
      post: 'nato-secretary-general',
      from: '2024-10-01',
      to: null,
      verifiedOn: '2026-01-02',
      source: `${endpoint}/wiki/Q57792`,
    });
    assert.deepEqual(
      posts.find((post) => post.names['fr']?.[0] === 'député'),
      { id: 'depute', org: null, single: false, names: { fr: ['député'] } },
    );
    assert.deepEqual(
      posts.filter((post) => post.single),
      [],
    );
  });

  const failures: readonly (readonly [string, Answer, object])[] = [
    ['a 429', status(429, { 'Retry-After': '120' }), { kind: 'rate-limited', retryAfterSeconds: 120 }],
    ['a 429 with a short wait', status(429, { 'Retry-After': '5' }), { kind: 'rate-limited', retryAfterSeconds: 60 }],
    ['a 429 without a wait', status(429), { kind: 'rate-limited', retryAfterSeconds: 60 }],
    [
      'a 429 until a date',
      status(429, { Date: 'Mon, 21 Jul 2025 12:00:00 GMT', 'Retry-After': 'Mon, 21 Jul 2025 12:05:00 GMT' }),
      { kind: 'rate-limited', retryAfterSeconds: 300 },
    ],
    ['a 429 until nonsense', status(429, { 'Retry-After': 'soon' }), { kind: 'rate-limited', retryAfterSeconds: 60 }],
    ['a 500', status(500), { kind: 'status', status: 500 }],
    ['a 503', status(503), { kind: 'status', status: 503 }],
    ['a 403', status(403), { kind: 'status', status: 403 }],
    ['a 404', status(404), { kind: 'not-found' }],
    ['a page that is not JSON', (_, response) => response.end('<html>'), { kind: 'not-json' }],
    ['an empty page', (_, response) => response.end(), { kind: 'not-json' }],
    ['JSON of another shape', json([1, 2]), { kind: 'shape' }],
    ['5 MB', (_, response) => response.end(`"${'x'.repeat(5_000_000)}"`), { kind: 'too-large' }],
    [
      '5 MB without a length',
      (_, response) => {
        response.writeHead(200);
        for (let part = 0; part < 50; part++) response.write('x'.repeat(100_000));
        response.end();
      },
      { kind: 'too-large' },
    ],
  ];
  for (const [what, answer, error] of failures) {
    for (const [how, fetcher] of [
      ['streamed', streaming],
      ['whole', plain],
    ] as const) {
      it(`gives ${what} as a value (${how})`, async () => {
        answers = [answer];
        assert.deepEqual(await searchWikidata(client({ fetch: fetcher }), 'Rutte', 'fr'), { ok: false, error });
      });
    }
  }

  it('gives a failure of the second request as a value', async () => {
    answers = [json(RUTTE), status(429)];
    assert.deepEqual(await fetchWikidataPerson(client(), 'Q57792'), {
      ok: false,
      error: { kind: 'rate-limited', retryAfterSeconds: 60 },
    });
  });

  it('gives a broken connection as a value', async () => {
    answers = [(request) => request.socket.destroy()];
    const found = await searchWikidata(client(), 'Rutte', 'fr');
    assert.equal(!found.ok && found.error.kind, 'network');
  });

  it('stops at the time limit of the caller’s signal', async () => {
    answers = [() => undefined];
    const found = await searchWikidata(client({ signal: AbortSignal.timeout(50) }), 'Rutte', 'fr');
    assert.deepEqual(found, { ok: false, error: { kind: 'timeout' } });
  });

  it('stops when it is cancelled, before or meanwhile', async () => {
    const controller = new AbortController();
    answers = [() => controller.abort()];
    const meanwhile = await searchWikidata(client({ signal: controller.signal }), 'Rutte', 'fr');
    const before = await searchWikidata(client({ signal: controller.signal }), 'Rutte', 'fr');
    assert.deepEqual(
      [meanwhile, before],
      [
        { ok: false, error: { kind: 'cancelled' } },
        { ok: false, error: { kind: 'cancelled' } },
      ],
    );
    assert.equal(asked.length, 1);
  });

  it('asks nothing of an endpoint that is no http address, nor for an id that is none', async () => {
    for (const bad of [
      '',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'https://user@host',
      'https://host?x',
      'https://',
    ]) {
      assert.deepEqual(await searchWikidata(client({ endpoint: bad }), 'Rutte', 'fr'), {
        ok: false,
        error: { kind: 'bad-endpoint' },
      });
    }
    for (const id of ['', 'Q0', 'P39', 'Q1/../../x', 'Q1?x']) {
      assert.deepEqual(await fetchWikidataPerson(client(), id), { ok: false, error: { kind: 'not-found' } });
    }
    assert.equal(asked.length, 0);
  });
});
