import type { CancellationToken } from 'vscode';
import type { WikidataClient, WikidataError, WikidataResult } from '../../core/registry/wikidata';
import { httpFetch } from './fetch';

/** How long one request may take, in milliseconds. */
const TIME_LIMIT_MS = 10_000;

/** Until when each endpoint wants to be left alone, in milliseconds since the epoch. */
const rests = new Map<string, number>();

/** One look-up: where, as whom, and for how long. */
export interface Session {
  readonly endpoint: string;
  readonly userAgent: string;
  readonly token: CancellationToken;
  readonly timeLimit?: number;
}

/** One request after the other, each with a time limit; after “too many requests” none until the time is up. */
export async function ask<Value>(
  { endpoint, userAgent, token, timeLimit = TIME_LIMIT_MS }: Session,
  request: (client: WikidataClient) => Promise<WikidataResult<Value>>,
): Promise<WikidataResult<Value>> {
  const rest = Math.ceil(((rests.get(endpoint) ?? 0) - Date.now()) / 1000);
  if (rest > 0) {
    return { ok: false, error: { kind: 'rate-limited', retryAfterSeconds: rest } };
  }
  const abort = new AbortController();
  if (token.isCancellationRequested) {
    return { ok: false, error: { kind: 'cancelled' } };
  }
  const cancelled = token.onCancellationRequested(() => abort.abort());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fetchInTime: WikidataClient['fetch'] = (url, options) => {
    // The body belongs to the request: the time runs on while it is read.
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(timeout()), timeLimit);
    return httpFetch(url, options);
  };
  try {
    const result = await request({ fetch: fetchInTime, endpoint, userAgent, signal: abort.signal });
    if (!result.ok) {
      noteRest(endpoint, result.error);
    }
    return result;
  } finally {
    clearTimeout(timer);
    cancelled.dispose();
    abort.abort(); // ends the reading of a body that nobody wants
  }
}

function noteRest(endpoint: string, error: WikidataError): void {
  if (error.kind === 'rate-limited') {
    rests.set(endpoint, Date.now() + error.retryAfterSeconds * 1000);
  }
}

function timeout(): Error {
  const error = new Error('timeout');
  error.name = 'TimeoutError';
  return error;
}
