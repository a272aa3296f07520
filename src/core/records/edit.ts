/**
 * Changes to a records file, each a function from file to file. An id that is not in the file, or an index that is not in a list,
 * changes nothing and gives the same object back. Keys that the format does not know stay.
 */
import { KNOWN_VERSION } from './shape';
import type { Article, Basis, ClaimRecord, ClaimsFile, RecordKind, Said, Target } from './types';

/**
 * An empty records file, made at the first explicit annotation. `$schema` is only written when given: an editor prefers it to
 * the schema that an extension binds to the file name, and would look for it on the network.
 */
export function createFile(article: Article, schema?: string): ClaimsFile {
  return { ...(schema ? { $schema: schema } : {}), version: KNOWN_VERSION, article: defined(article), claims: [] };
}

/** What a new claim starts with. */
interface ClaimStart {
  readonly id: string;
  readonly kind: RecordKind;
  readonly target: Target;
  readonly said?: Said;
  readonly basis?: Basis;
}

/** A record to which nothing has been added yet. */
export function newClaim({ id, kind, target, said, basis }: ClaimStart): ClaimRecord {
  const known = said && defined(said);
  return {
    id,
    kind,
    target,
    ...(known && Object.keys(known).length > 0 ? { said: known } : {}),
    basis: basis ?? 'unstated',
    sources: [],
    check: { status: 'unchecked', verdict: null },
  };
}

/** Adds a claim at the end, or before the claim named; the writer puts it into the order of the text. */
export function addClaim(file: ClaimsFile, claim: ClaimRecord, before?: string): ClaimsFile {
  const index = before === undefined ? -1 : file.claims.findIndex((other) => other.id === before);
  const at = index < 0 ? file.claims.length : index;
  return { ...file, claims: [...file.claims.slice(0, at), claim, ...file.claims.slice(at)] };
}

/** Deletes a claim: the only way in which a record goes. */
export function removeClaim(file: ClaimsFile, id: string): ClaimsFile {
  const claims = file.claims.filter((claim) => claim.id !== id);
  return claims.length === file.claims.length ? file : { ...file, claims };
}

/** Applies a change to the claim of this id (the first, where an id stands twice). */
export function updateClaim(file: ClaimsFile, id: string, change: (claim: ClaimRecord) => ClaimRecord): ClaimsFile {
  const index = file.claims.findIndex((claim) => claim.id === id);
  const old = file.claims[index];
  if (old === undefined) return file;
  const claim = change(old);
  return claim === old ? file : { ...file, claims: replaced(file.claims, index, claim) };
}

/** Sets facts of the article; undefined removes one. */
export function setArticle(file: ClaimsFile, patch: Patch<Article>): ClaimsFile {
  return { ...file, article: patched(file.article, patch) };
}

/** Sets what the record is of. */
export function setKind(file: ClaimsFile, id: string, kind: RecordKind): ClaimsFile {
  return updateClaim(file, id, (claim) => (claim.kind === kind ? claim : { ...claim, kind }));
}

/** Sets on whose terms the words may be used. */
export function setBasis(file: ClaimsFile, id: string, basis: Basis): ClaimsFile {
  return updateClaim(file, id, (claim) => (claim.basis === basis ? claim : { ...claim, basis }));
}

/**
 * Puts a record onto other words, after a person said so. Words that were verified stay frozen, so that a difference shows as
 * drift.
 */
export function reattach(file: ClaimsFile, id: string, target: Target): ClaimsFile {
  return updateClaim(file, id, (claim) => retarget(claim, target));
}

/** A claim with a new target. A checked claim without frozen words freezes the old ones first: they are what was checked. */
function retarget(claim: ClaimRecord, target: Target): ClaimRecord {
  const next: ClaimRecord = { ...claim, target: patched(claim.target, target) };
  if (claim.check?.status !== 'checked' || claim.check.words || claim.target.exact === target.exact) return next;
  return { ...next, check: { ...claim.check, words: claim.target.exact } };
}

/**
 * Ends a conflict: the claim keeps its own values, or takes those of the copy, and the copy goes; or the copy becomes a record of
 * its own, as it also does where the claim is no longer there.
 */
export function resolveConflict(file: ClaimsFile, copyId: string, keep: 'original' | 'copy' | 'both'): ClaimsFile {
  const copy = file.claims.find((claim) => claim.id === copyId);
  if (!copy?.conflictOf) return file;
  const original = copy.conflictOf;
  if (keep === 'both' || !file.claims.some((claim) => claim.id === original)) {
    const { conflictOf: _, ...rest } = copy;
    return updateClaim(file, copyId, () => rest);
  }
  const rest = removeClaim(file, copyId);
  if (keep === 'original') return rest;
  const { conflictOf: _, ...values } = copy;
  return updateClaim(rest, original, () => ({ ...values, id: original }));
}

/** The list with another item at the index. */
export function replaced<T>(list: readonly T[], index: number, item: T): readonly T[] {
  return list.map((other, at) => (at === index ? item : other));
}

/** Some fields of an object; an undefined value removes the field. */
export type Patch<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** The object with the patch applied. Fields keep their place, new ones come last, undefined ones go. */
export function patched<T extends object>(object: T | null | undefined, patch: Patch<T>): T {
  return defined({ ...object, ...patch } as Patch<T>) as T;
}

function defined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
