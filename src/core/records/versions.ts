/** A records file in which git left two versions, as it does where no merge driver is set. */
import { createFile } from './edit';
import type { Random } from './ids';
import { mergeClaims } from './merge';
import { readClaims } from './read';
import type { ClaimsFile } from './types';

/** The texts that the conflict markers of git hold apart. */
interface Versions {
  readonly ours: string;
  readonly theirs: string;
  /** What both were made from, where git was told to write it down (`merge.conflictStyle`). */
  readonly base: string | null;
}

type Side = 'all' | 'ours' | 'base' | 'theirs';

/** Which side begins at a marker, by the side that it ends. */
const NEXT: Readonly<Record<string, Readonly<Partial<Record<Side, Side>>>>> = {
  '<': { all: 'ours' },
  '|': { ours: 'base' },
  '=': { ours: 'theirs', base: 'theirs' },
  '>': { theirs: 'all' },
};

/** Takes the versions apart; null where there are none, or where the markers are not as git writes them. */
export function versionsIn(text: string): Versions | null {
  const lines: Record<Exclude<Side, 'all'>, string[]> = { ours: [], base: [], theirs: [] };
  let side: Side = 'all';
  let conflicts = 0;
  let bases = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?\n|$)/.exec(line)?.[0].charAt(0);
    if (marker === undefined) {
      if (side === 'all') for (const each of Object.values(lines)) each.push(line);
      else lines[side].push(line);
      continue;
    }
    const next: Side | undefined = NEXT[marker]?.[side];
    if (next === undefined) return null;
    side = next;
    if (side === 'ours') conflicts++;
    if (side === 'base') bases++;
  }
  if (side !== 'all' || conflicts === 0) return null;
  const whole = (each: readonly string[]): string => each.join('');
  return {
    ours: whole(lines.ours),
    theirs: whole(lines.theirs),
    base: bases === conflicts ? whole(lines.base) : null,
  };
}

/** The records of both versions, and what they are written over. */
interface Joined {
  readonly file: ClaimsFile;
  /** How many records both sides changed in one field, or one side deleted and the other changed. */
  readonly conflicts: number;
  readonly ours: { readonly text: string; readonly file: ClaimsFile };
}

/**
 * Joins the versions by claim and field, as `dixit merge` does: where both changed one field ours stays, and theirs goes into a
 * copy of the claim marked `conflictOf`. Null where one of them cannot be read by itself.
 *
 * @param common what both were made from, as git knows it; null where that is not to be had: then all that differs is kept twice
 */
export function joinVersions(text: string, common: string | null, random: Random): Joined | null {
  const versions = versionsIn(text);
  const ours = versions && usable(versions.ours);
  const theirs = versions && usable(versions.theirs);
  if (!ours || !theirs) return null;
  const base = [versions.base, common].map((one) => one !== null && usable(one)).find((one) => one) || createFile({});
  const { file, conflicts } = mergeClaims(base, theirs, ours, random);
  const records = new Set(conflicts.map(({ claim }) => claim));
  return { file, conflicts: records.size, ours: { text: versions.ours, file: ours } };
}

function usable(text: string): ClaimsFile | null {
  const { file, writable } = readClaims(text);
  return writable ? file : null;
}
