/** The one place of the extension that reaches the network, and only when “Look up actor” was asked for. */
import type { HttpFetch, HttpResponse } from '../../core/registry/wikidata';

/** `fetch` as the core wants it: no cookies, no referrer, no redirect to another place, the body piece by piece. */
export const httpFetch: HttpFetch = async (url, { signal, headers }): Promise<HttpResponse> => {
  const response = await fetch(url, {
    ...(signal && { signal }),
    headers,
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  });
  const { body } = response;
  return {
    status: response.status,
    headers: response.headers,
    text: () => response.text(),
    ...(body && { chunks: () => chunksOf(body) }),
  };
};

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    // Whoever stops early leaves the rest unread.
    await reader.cancel().catch(() => undefined);
  }
}
