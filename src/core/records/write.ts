import { equalJson, isJsonObject, type Json, type JsonObject } from '../json/json';
import { inDocumentOrder } from './order';
import {
  AnonymityShape,
  ArticleShape,
  CheckShape,
  ClaimShape,
  FileShape,
  OriginalShape,
  SaidShape,
  SourceShape,
  TargetShape,
  ThreadEntryShape,
} from './shape';
import type { AnchoredRecord, ClaimsFile } from './types';

/** Key order of an object and of the objects in it (a list has the layout of its items). */
interface Layout {
  readonly keys: readonly string[];
  readonly children: Readonly<Record<string, Layout>>;
}

function layout(shape: { readonly entries: object }, children: Readonly<Record<string, Layout>> = {}): Layout {
  return { keys: Object.keys(shape.entries), children };
}

const FILE_LAYOUT = layout(FileShape, {
  article: layout(ArticleShape),
  claims: layout(ClaimShape, {
    target: layout(TargetShape),
    said: layout(SaidShape, { original: layout(OriginalShape) }),
    anonymity: layout(AnonymityShape),
    sources: layout(SourceShape),
    check: layout(CheckShape),
    thread: layout(ThreadEntryShape),
  }),
});

/** What writing takes into account beside the records. */
interface WriteOptions {
  /** Where the records stand in the text; claims are put into this order. Without it they keep the order of the file. */
  readonly anchors?: readonly Pick<AnchoredRecord, 'id' | 'state' | 'start'>[];
  /** What was read: when nothing has changed its bytes are given back, however they were formatted. */
  readonly loaded?: { readonly text: string; readonly file: ClaimsFile };
}

/**
 * The text of a records file: two spaces, keys in fixed order, LF, a final newline, claims in the order of the article. A key
 * that the format does not know stays behind the known key that it followed.
 */
export function writeClaims(file: ClaimsFile, options: WriteOptions = {}): string {
  if (options.loaded && equalJson(file, options.loaded.file)) return options.loaded.text;
  const claims = options.anchors ? inDocumentOrder(file.claims, options.anchors) : file.claims;
  return JSON.stringify(arranged({ ...file, claims } as unknown as JsonObject, FILE_LAYOUT), null, 2) + '\n';
}

function arranged(object: JsonObject, { keys, children }: Layout): JsonObject {
  const known = new Set(keys);
  const following = new Map<string, string[]>();
  let behind: string[] = [];
  following.set('', behind);
  for (const key of Object.keys(object)) {
    if (known.has(key)) following.set(key, (behind = []));
    else behind.push(key);
  }
  const out: Record<string, Json | undefined> = {};
  const put = (key: string): void => {
    const child = Object.hasOwn(children, key) ? children[key] : undefined;
    const value = object[key];
    out[key] = child === undefined ? value : arrangedValue(value, child);
  };
  for (const key of following.get('') ?? []) put(key);
  for (const key of keys) {
    if (Object.hasOwn(object, key)) put(key);
    for (const unknown of following.get(key) ?? []) put(unknown);
  }
  return out;
}

function arrangedValue(value: Json | undefined, child: Layout): Json | undefined {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => arrangedValue(item, child) as Json);
  return isJsonObject(value) ? arranged(value, child) : value;
}
