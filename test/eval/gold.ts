/** The gold files: a document a line, with the claims, names and non-speech marks that a person found. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ClaimKind, LanguageId, Span } from '../../src/core/analysis';

/** A claim that a person marked. `unsure` and `ignore` ones neither help nor hurt. */
export interface GoldClaim {
  readonly kind: ClaimKind;
  readonly parts: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly speaker?: string | null;
  readonly unsure?: boolean;
  readonly ignore?: boolean;
}

export type EntityType = 'PER' | 'ORG' | 'GPE' | 'LOC';

export interface GoldDocument {
  readonly id: string;
  readonly lang: LanguageId;
  readonly text: string;
  readonly quotes: readonly GoldClaim[];
  readonly entities?: readonly (Span & { readonly type: EntityType })[];
  readonly negatives?: readonly Span[];
}

/** A file of gold documents, named by its file name without `.jsonl`. */
export interface GoldSet {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
}

/** Reads a file of JSON lines; blank lines are skipped. */
export function readJsonLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** The gold sets of a folder, in the order of their names; those in `names` when some are given. */
export function readGoldSets(folder: string, names: readonly string[] = []): GoldSet[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => path.basename(file, '.jsonl'))
    .filter((name) => names.length === 0 || names.includes(name))
    .sort()
    .map((name) => ({ name, documents: readJsonLines<GoldDocument>(path.join(folder, `${name}.jsonl`)) }));
}
