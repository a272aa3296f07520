/**
 * Reads gold articles with inline tags: `t` content, `s` source, `c` cue (each with `q`, the claim it belongs to; `k` its kind and
 * `by` who speaks on the first `t`), `a` a name (`id`, `type`), `m` a mention by pronoun or description (`id`), `x` marks that are not
 * speech. Everything else is the article.
 *
 * As a program: node --import tsx test/eval/tagged.ts FILE.md... > gold.jsonl
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClaimKind, LanguageId, Span } from '../../src/core/analysis';
import type { EntityType, GoldClaim, GoldDocument } from './gold';

interface TaggedClaim extends GoldClaim {
  readonly by: string;
}

/** A gold article as a line of a gold file, with who is who. */
export interface TaggedDocument extends GoldDocument {
  readonly quotes: readonly TaggedClaim[];
  readonly entities: readonly (Span & { readonly type: EntityType; readonly actor: string })[];
  readonly mentions: readonly (Span & { readonly actor: string })[];
  readonly negatives: readonly Span[];
}

interface Open {
  readonly name: string;
  readonly start: number;
  readonly attributes: ReadonlyMap<string, string>;
}

interface Draft {
  kind: ClaimKind;
  by: string;
  parts: Span[];
  source: Span | null;
  cue: Span | null;
}

const TAG = /<(\/?)([tscamx])((?: [a-z]+="[^"]*")*)>/g;
const ATTRIBUTE = /([a-z]+)="([^"]*)"/g;

/** Takes the tags out of an article and gives what they say. Throws on tags that do not match. */
export function readTagged(id: string, tagged: string): TaggedDocument {
  let text = '';
  let at = 0;
  const open: Open[] = [];
  const claims = new Map<string, Draft>();
  const entities: TaggedDocument['entities'][number][] = [];
  const mentions: TaggedDocument['mentions'][number][] = [];
  const negatives: Span[] = [];
  const draft = (number: string): Draft => {
    const known = claims.get(number) ?? { kind: 'direct', by: '', parts: [], source: null, cue: null };
    claims.set(number, known);
    return known;
  };
  for (const match of tagged.matchAll(TAG)) {
    text += tagged.slice(at, match.index);
    at = match.index + match[0].length;
    const [, closing, name = '', attributes = ''] = match;
    if (closing === '') {
      const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value] as const);
      open.push({ name, start: text.length, attributes: new Map(pairs) });
      continue;
    }
    const opened = open.pop();
    if (opened?.name !== name)
      throw new Error(`${id}: </${name}> closes <${opened?.name ?? ''}> before “${tagged.slice(at, at + 40)}”`);
    const span = { start: opened.start, end: text.length };
    const get = (key: string): string => opened.attributes.get(key) ?? '';
    if (name === 'a') entities.push({ ...span, type: get('type') as EntityType, actor: get('id') });
    else if (name === 'm') mentions.push({ ...span, actor: get('id') });
    else if (name === 'x') negatives.push(span);
    else if (name === 's') draft(get('q')).source = span;
    else if (name === 'c') draft(get('q')).cue = span;
    else {
      const claim = draft(get('q'));
      claim.parts.push(span);
      if (opened.attributes.has('k')) claim.kind = get('k') as ClaimKind;
      if (opened.attributes.has('by')) claim.by = get('by');
    }
  }
  text += tagged.slice(at);
  if (open.length > 0) throw new Error(`${id}: <${open[0]?.name ?? ''}> is never closed`);
  const names = new Map<string, string>();
  for (const { start, end, actor } of entities) {
    const name = text.slice(start, end);
    if (name.length > (names.get(actor)?.length ?? 0)) names.set(actor, name);
  }
  return {
    id,
    lang: (/^lang: (fr|en)$/m.exec(text)?.[1] ?? 'fr') as LanguageId,
    text,
    quotes: [...claims.values()].map(({ kind, parts, source, cue, by }) => ({
      kind,
      parts,
      source,
      cue,
      speaker: speakerOf(by, names),
      by,
      // A report of nobody's, by its mood alone.
      ...(kind === 'indirect' && source === null && cue === null ? { unsure: true } : {}),
    })),
    entities,
    mentions,
    negatives,
  };
}

/** The names of those whose ids `by` lists, or null. */
function speakerOf(by: string, names: ReadonlyMap<string, string>): string | null {
  const known = by.split(' ').flatMap((actor) => names.get(actor) ?? []);
  return known.length > 0 ? known.join(' and ') : null;
}

function main(files: readonly string[]): void {
  for (const file of files)
    console.log(JSON.stringify(readTagged(path.basename(file, '.md'), readFileSync(file, 'utf8'))));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
