import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { commands, workspace, type CancellationToken } from 'vscode';
import { actorReference } from '../../src/vscode/references';
import { answering, REGISTRY, removeDixitFolder } from './support/actors';
import { insides, modelOf, viewOf } from './support/dixit';
import { pause } from './support/eventually';
import { closeEditors, openText, readFile } from './support/workspace';

const json = (response: ServerResponse, value: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
};

const RUTTE = { id: 'Q57792', label: 'Mark Rutte', description: 'homme politique néerlandais' };

const time = (text: string, precision: number) => ({
  type: 'value',
  content: { time: text, precision, calendarmodel: 'http://www.wikidata.org/entity/Q1985727' },
});
const position = (id: string, rank: string, qualifiers: readonly [string, unknown][]) => ({
  id: `Q57792$${id}`,
  rank,
  property: { id: 'P39' },
  value: { type: 'value', content: id },
  qualifiers: qualifiers.map(([property, value]) => ({ property: { id: property }, value })),
  references: [],
});

const ITEM = {
  labels: { fr: 'Mark Rutte', en: 'Mark Rutte' },
  aliases: { fr: ['Rutte'], en: [] },
  statements: {
    P21: [{ rank: 'normal', property: { id: 'P21' }, value: { type: 'value', content: 'Q6581097' } }],
    P27: [{ rank: 'normal', property: { id: 'P27' }, value: { type: 'value', content: 'Q29999' } }],
    P39: [
      position('Q3058109', 'preferred', [['P580', time('+2024-10-01T00:00:00Z', 11)]]),
      position('Q1000001', 'normal', [
        ['P580', time('+2004-07-00T00:00:00Z', 10)],
        ['P582', time('+2006-01-01T00:00:00Z', 9)],
      ]),
      position('Q1000002', 'deprecated', [['P580', time('+1999-01-01T00:00:00Z', 11)]]),
    ],
  },
};
const LABELS = {
  entities: {
    Q3058109: { labels: { fr: { value: 'secrétaire général de l’OTAN' }, en: { value: 'NATO Secretary General' } } },
    Q1000001: {
      labels: { fr: { value: 'sous-secrétaire de la Pêche' }, en: { value: 'under-secretary of fisheries' } },
    },
  },
};

/** What the service answers when all goes well. */
const wikidata: RequestListener = ({ url = '' }, response) => {
  if (url.includes('wbsearchentities'))
    json(response, { search: [RUTTE, { id: 'Q1', label: 'Mark Rutte', description: 'autre' }] });
  else if (url.includes('/items/Q57792')) json(response, ITEM);
  else if (url.includes('wbgetentities')) json(response, LABELS);
  else json(response, {}, 404);
};

interface Outcome {
  readonly errors: readonly string[];
  readonly requests: readonly IncomingMessage[];
  readonly asked: readonly string[];
}

describe('looking an actor up', () => {
  let server: Server | undefined;

  afterEach(async () => {
    server?.closeAllConnections();
    server?.close();
    server = undefined;
    await workspace.getConfiguration('dixit').update('wikidata.endpoint', undefined, true);
    await closeEditors();
    await removeDixitFolder();
  });

  async function serve(listener: RequestListener): Promise<{ url: string; requests: IncomingMessage[] }> {
    const requests: IncomingMessage[] = [];
    server = createServer((request, response) => {
      requests.push(request);
      listener(request, response);
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('no port');
    return { url: `http://127.0.0.1:${address.port}`, requests };
  }

  /** Runs the command on Mark Rutte with an endpoint set and agreed to, unless said otherwise. */
  async function lookUp(
    listener: RequestListener,
    { agree = true, pick = [/^Mark Rutte$/] }: { agree?: boolean; pick?: readonly RegExp[] } = {},
  ): Promise<Outcome> {
    const { url, requests } = await serve(listener);
    await workspace.getConfiguration('dixit').update('wikidata.endpoint', url, true);
    const { document } = await openText('Mark Rutte a déclaré que l’Europe paierait, et rien que de secret.\n');
    const model = await modelOf(document);
    const [actor] = (await viewOf(document)).analysis.actors;
    assert.ok(actor);
    const errors: string[] = [];
    const asked: string[] = [];
    await answering(
      {
        text: ({ value }) => value,
        showInformationMessage: (...args: never[]) => {
          const [message, options, allow] = args as unknown as [string, { detail?: string } | undefined, string];
          asked.push(`${message} ${options?.detail ?? ''}`);
          return Promise.resolve(agree ? allow : undefined);
        },
        showErrorMessage: (message: never) => (errors.push(message), Promise.resolve(undefined)),
        pick,
      },
      () => Promise.resolve(commands.executeCommand('dixit.lookUpActor', actorReference(model, actor))),
    );
    return { errors, requests, asked };
  }

  it('asks first, sends the name and nothing else, and writes names and dated positions with their source', async () => {
    const { requests, asked, errors } = await lookUp(wikidata);
    assert.deepEqual(errors, []);
    assert.match(asked[0] ?? '', /^Look up “Mark Rutte” at 127\.0\.0\.1:\d+\? The name is sent/);
    assert.deepEqual(
      requests.map(
        ({ method, url = '' }) => `${method ?? ''} ${url.replace(/&?(?:uselang|format|limit|type)=[^&]*/g, '')}`,
      ),
      [
        'GET /w/api.php?action=wbsearchentities&search=Mark%20Rutte&language=fr&origin=*',
        'GET /w/rest.php/wikibase/v1/entities/items/Q57792?_fields=labels,aliases,statements',
        'GET /w/api.php?action=wbgetentities&ids=Q3058109%7CQ1000001&props=labels&languages=fr%7Cen&origin=*',
      ],
    );
    for (const { headers } of requests) {
      assert.match(String(headers['user-agent']), /^Dixit\/\d/);
      assert.equal(headers.cookie, undefined);
      assert.equal(headers.referer, undefined);
    }
    const file = JSON.parse((await readFile(REGISTRY())) ?? 'null') as {
      people: {
        id: string;
        wikidata: string;
        gender: string;
        country: string;
        roles: Record<string, string | null>[];
      }[];
      posts: { id: string }[];
    };
    const [person] = file.people;
    assert.deepEqual(
      [person?.id, person?.wikidata, person?.gender, person?.country],
      ['mark-rutte', 'Q57792', 'm', 'NL'],
    );
    assert.deepEqual(
      person?.roles.map(({ post, from, to, source }) => [post, from, to, source?.replace(/:\d+/, '')]),
      [
        ['nato-secretary-general', '2024-10-01', null, 'http://127.0.0.1/wiki/Q57792'],
        ['under-secretary-of-fisheries', '2004-07', '2006', 'http://127.0.0.1/wiki/Q57792'],
      ],
    );
    assert.deepEqual(
      file.posts.map(({ id }) => id),
      ['under-secretary-of-fisheries'],
    );
  });

  it('sends nothing when the person declines', async () => {
    const { requests } = await lookUp(wikidata, { agree: false, pick: [] });
    assert.equal(requests.length, 0);
    assert.equal(await readFile(REGISTRY()), null);
  });

  it('asks once for an address, not at each look-up', async () => {
    const { url } = await serve(wikidata);
    const { services } = await insides();
    await services.context.globalState.update('wikidata.confirmed', url);
    await workspace.getConfiguration('dixit').update('wikidata.endpoint', url, true);
    const { document } = await openText('Mark Rutte a déclaré que l’Europe paierait.\n');
    await viewOf(document);
    let asked = 0;
    await answering(
      {
        text: () => 'Mark Rutte',
        showInformationMessage: () => (asked++, Promise.resolve(undefined)),
        pick: [/^Mark Rutte$/],
      },
      () => Promise.resolve(commands.executeCommand('dixit.lookUpActor', '1:nothing')),
    );
    assert.equal(asked, 0);
    assert.match((await readFile(REGISTRY())) ?? '', /"wikidata": "Q57792"/);
  });

  it('leaves the registry as it is when nobody is picked', async () => {
    const empty: RequestListener = (_request, response) => json(response, { search: [] });
    const { asked, requests } = await lookUp(empty);
    assert.equal(requests.length, 1);
    assert.match(asked[1] ?? '', /knows nobody named “Mark Rutte”/);
    assert.equal(await readFile(REGISTRY()), null);
  });

  for (const [what, listener, message] of [
    ['a server error', (_request, response) => json(response, {}, 503), /answered with error 503/],
    ['a page instead of an answer', (_request, response) => response.end('<html>'), /something else than Wikidata/],
    ['an answer of another shape', (_request, response) => json(response, [1, 2]), /something else than Wikidata/],
    ['a dead connection', (request) => request.socket.destroy(), /could not be reached/],
    [
      'a redirect to another place',
      (_request, response) => {
        response.writeHead(302, { location: 'http://127.0.0.1:9/elsewhere' });
        response.end();
      },
      /could not be reached/,
    ],
    [
      'five megabytes',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const piece = `"${'x'.repeat(65_536)}",`;
        const more = (left: number): void => {
          if (left > 0 && !response.destroyed) response.write(piece, () => more(left - 1));
          else response.end();
        };
        response.write('[');
        more(80);
      },
      /too large/,
    ],
  ] as readonly (readonly [string, RequestListener, RegExp])[]) {
    it(`says what is wrong after ${what}, and writes nothing`, async () => {
      const { errors } = await lookUp(listener, { pick: [] });
      assert.equal(errors.length, 1);
      assert.match(errors[0] ?? '', message);
      assert.equal(await readFile(REGISTRY()), null);
    });
  }

  it('rests as long as it was asked to after too many requests', async () => {
    const busy: RequestListener = (_request, response) => {
      response.writeHead(429, { 'retry-after': '120' });
      response.end();
    };
    const { errors, requests } = await lookUp(busy, { pick: [] });
    assert.match(errors[0] ?? '', /rest of 120 seconds/);
    const again: string[] = [];
    await answering(
      {
        text: () => 'Mark Rutte',
        showErrorMessage: (message: never) => (again.push(message), Promise.resolve(undefined)),
      },
      () => Promise.resolve(commands.executeCommand('dixit.lookUpActor', '1:nothing')),
    );
    assert.match(again[0] ?? '', /rest of 1[12]\d seconds/);
    assert.equal(requests.length, 1);
  });

  it('gives up when the answer takes too long, and when it is cancelled', async () => {
    const { ask } = await import('../../src/vscode/wikidata/session');
    const { searchWikidata } = await import('../../src/core/registry/wikidata');
    const { url } = await serve(() => {});
    let cancel = (): void => {};
    const token: CancellationToken = {
      isCancellationRequested: false,
      onCancellationRequested: (listener) => ((cancel = () => listener(undefined)), { dispose() {} }),
    };
    const session = { endpoint: url, userAgent: 'test', token, timeLimit: 200 };
    const late = await ask(session, (client) => searchWikidata(client, 'x', 'fr'));
    assert.deepEqual(late, { ok: false, error: { kind: 'timeout' } });
    const asked = ask({ ...session, timeLimit: 10_000 }, (client) => searchWikidata(client, 'x', 'fr'));
    await pause(50);
    cancel();
    assert.deepEqual(await asked, { ok: false, error: { kind: 'cancelled' } });
  });

  it('is off in a workspace that is not trusted', async () => {
    const { url, requests } = await serve(wikidata);
    await workspace.getConfiguration('dixit').update('wikidata.endpoint', url, true);
    const errors: string[] = [];
    const trusted = Object.getOwnPropertyDescriptor(workspace, 'isTrusted');
    Object.defineProperty(workspace, 'isTrusted', { configurable: true, get: () => false });
    try {
      await answering(
        {
          text: () => 'Mark Rutte',
          showErrorMessage: (message: never) => (errors.push(message), Promise.resolve(undefined)),
        },
        () => Promise.resolve(commands.executeCommand('dixit.lookUpActor', '1:nothing')),
      );
    } finally {
      if (trusted) Object.defineProperty(workspace, 'isTrusted', trusted);
    }
    assert.match(errors[0] ?? '', /off in restricted mode/);
    assert.equal(requests.length, 0);
  });

  it('refuses an address that is no http or https', async () => {
    await workspace.getConfiguration('dixit').update('wikidata.endpoint', 'file:///etc', true);
    const { document } = await openText('Mark Rutte a déclaré que l’Europe paierait.\n');
    await viewOf(document);
    const errors: string[] = [];
    await answering(
      {
        text: () => 'Mark Rutte',
        showErrorMessage: (message: never) => (errors.push(message), Promise.resolve(undefined)),
      },
      () => Promise.resolve(commands.executeCommand('dixit.lookUpActor', '1:nothing')),
    );
    assert.match(errors[0] ?? '', /no http or https address/);
  });

  it('is all that reaches the network: reading, hovering, fixing and navigating send nothing', async () => {
    const { url, requests } = await serve(wikidata);
    await workspace.getConfiguration('dixit').update('wikidata.endpoint', url, true);
    const before = globalThis.fetch;
    const called: unknown[] = [];
    globalThis.fetch = (input) => {
      called.push(input);
      return Promise.reject(new Error('no network'));
    };
    try {
      const { document } = await openText(
        '---\ndate: 2025-07-21\n---\n\nJens Stoltenberg, secrétaire général de l’OTAN, a dit.\n',
      );
      await viewOf(document);
      const place = document.positionAt(document.getText().indexOf('Jens') + 1);
      for (const provider of ['Hover', 'Definition', 'Reference', 'DocumentSymbol', 'CompletionItem']) {
        await commands.executeCommand(`vscode.execute${provider}Provider`, document.uri, place);
      }
      await commands.executeCommand('dixit.openRegistry');
    } finally {
      globalThis.fetch = before;
    }
    assert.deepEqual([called, requests], [[], []]);
  });
});
