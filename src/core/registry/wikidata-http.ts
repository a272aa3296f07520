/** Requests to a Wikibase, with every failure as a value. Core has no network: the shell hands in its `fetch`. */

/** The part of a response that is read; a shell that can stream gives `chunks`, so that a large body is cut early. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
  chunks?(): AsyncIterable<string>;
}

/** Like the web's `fetch`. `signal` is the caller's: it carries both cancelling and the time limit (an error named “TimeoutError”). */
export type HttpFetch = (
  url: string,
  options: { readonly signal: AbortSignal | undefined; readonly headers: Readonly<Record<string, string>> },
) => Promise<HttpResponse>;

/** Why there is no answer. */
export type WikidataError =
  /** 429: no further request for so many seconds (never less than a minute). */
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'network'; readonly message: string }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'too-large' }
  /** JSON, but not of the expected shape. */
  | { readonly kind: 'shape' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'bad-endpoint' };

/** An answer, or why there is none. */
export type WikidataResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: WikidataError };

/** Where and how to ask. */
export interface WikidataClient {
  readonly fetch: HttpFetch;
  /** For example `https://www.wikidata.org`. */
  readonly endpoint: string;
  /** `<client>/<version> (<contact>)`, as the access policy asks. */
  readonly userAgent: string;
  readonly signal?: AbortSignal;
  /** Largest body in UTF-16 code units; 2 MB unless given. */
  readonly maxLength?: number;
}

const MAX_LENGTH = 2 * 1024 * 1024;
/** After a 429 the service wants at least a minute of rest (wikitech, Robot policy). */
const MIN_REST_SECONDS = 60;
const ENDPOINT = /^https?:\/\/[^\s/?#@\\]+(?:\/[^\s?#@\\]*)?$/i;

/** The endpoint without its last slashes, or null where it is no plain http(s) address. */
export function endpointOf(client: WikidataClient): string | null {
  if (!ENDPOINT.test(client.endpoint)) return null;
  let end = client.endpoint.length;
  while (client.endpoint[end - 1] === '/') end--;
  return client.endpoint.slice(0, end);
}

/** One GET of JSON. Never throws. */
export async function getJson(client: WikidataClient, path: string): Promise<WikidataResult<unknown>> {
  const endpoint = endpointOf(client);
  if (endpoint === null) return failure({ kind: 'bad-endpoint' });
  try {
    const response = await client.fetch(endpoint + path, {
      signal: client.signal,
      headers: { Accept: 'application/json', 'User-Agent': client.userAgent, 'Api-User-Agent': client.userAgent },
    });
    if (response.status === 429) {
      return failure({ kind: 'rate-limited', retryAfterSeconds: restSeconds(response) });
    }
    if (response.status === 404) return failure({ kind: 'not-found' });
    if (response.status < 200 || response.status > 299) return failure({ kind: 'status', status: response.status });
    const body = await readBody(response, client.maxLength ?? MAX_LENGTH);
    if (body === null) return failure({ kind: 'too-large' });
    return parseJson(body);
  } catch (error) {
    return failure(errorOf(error, client.signal));
  }
}

/** The result for an error. */
export function failure<Value>(error: WikidataError): WikidataResult<Value> {
  return { ok: false, error };
}

async function readBody(response: HttpResponse, maxLength: number): Promise<string | null> {
  const announced = Number(response.headers.get('content-length') ?? '0');
  if (announced > maxLength) return null;
  if (response.chunks === undefined) {
    const body = await response.text();
    return body.length > maxLength ? null : body;
  }
  let body = '';
  for await (const chunk of response.chunks()) {
    if (body.length + chunk.length > maxLength) return null;
    body += chunk;
  }
  return body;
}

function parseJson(body: string): WikidataResult<unknown> {
  try {
    return { ok: true, value: JSON.parse(body) as unknown };
  } catch {
    return failure({ kind: 'not-json' });
  }
}

/** Retry-After in seconds; as a date it is taken against the response's own Date, so that no clock is needed. */
function restSeconds(response: HttpResponse): number {
  const header = response.headers.get('retry-after');
  if (header === null) return MIN_REST_SECONDS;
  const seconds = /^\d{1,9}$/.test(header.trim())
    ? Number(header)
    : (Date.parse(header) - Date.parse(response.headers.get('date') ?? '')) / 1000;
  return Number.isFinite(seconds) ? Math.max(MIN_REST_SECONDS, Math.ceil(seconds)) : MIN_REST_SECONDS;
}

function errorOf(error: unknown, signal: AbortSignal | undefined): WikidataError {
  const name = nameOf(error);
  const reason = signal?.aborted === true ? nameOf(signal.reason) : null;
  if (name === 'TimeoutError' || reason === 'TimeoutError') return { kind: 'timeout' };
  if (name === 'AbortError' || signal?.aborted === true) return { kind: 'cancelled' };
  return { kind: 'network', message: error instanceof Error ? error.message : String(error) };
}

function nameOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : null;
}
