/** Two people in a post of one holder at the same time. */
import { findNodeAtLocation } from 'jsonc-parser';
import { formatPath, positionAt } from '../json/problem';
import { parsePartialDate } from '../dates/partial-date';
import type { ParsedFile } from './parse-file';
import type { RegistryProblem } from './problems';
import type { RegistryPost, RegistryRole } from './types';

interface PlacedSpell {
  readonly person: string;
  readonly role: RegistryRole;
  readonly first: number;
  readonly last: number;
  readonly path: readonly (string | number)[];
}

/** Spells of a post of one holder that certainly overlap by more than a day of handover; both stay in use. */
export function findOverlaps(
  text: string,
  parsed: ParsedFile,
  known: readonly RegistryPost[],
): readonly RegistryProblem[] {
  const single = singlePosts(parsed, known);
  const byPost = new Map<string, PlacedSpell[]>();
  for (const [at, person] of parsed.people.entries()) {
    if (person.value === null) continue;
    for (const [index, { value: role }] of person.roles.entries()) {
      if (role === null || !single.has(role.post)) continue;
      const spell = certain(role);
      if (spell === null) continue;
      const list = byPost.get(role.post) ?? [];
      list.push({ ...spell, person: person.value.id, role, path: ['people', at, 'roles', index] });
      byPost.set(role.post, list);
    }
  }
  const problems: RegistryProblem[] = [];
  for (const spells of byPost.values()) {
    spells.sort((one, other) => one.first - other.first);
    let longest: PlacedSpell | undefined;
    for (const spell of spells) {
      if (longest !== undefined && spell.first < longest.last && problems.length < MAX_OVERLAPS) {
        const node = parsed.root && findNodeAtLocation(parsed.root, [...spell.path]);
        const start = node?.offset ?? 0;
        problems.push({
          code: 'overlapping-spells',
          severity: 'warning',
          message: `“${spell.role.post}” has one holder at a time, but ${longest.person} and ${spell.person} hold it at once.`,
          path: formatPath(spell.path),
          start,
          end: start + (node?.length ?? 0),
          ...positionAt(text, start),
        });
      }
      if (longest === undefined || spell.last > longest.last) longest = spell;
    }
  }
  return problems;
}

const MAX_OVERLAPS = 100;

function singlePosts(parsed: ParsedFile, known: readonly RegistryPost[]): ReadonlySet<string> {
  const single = new Set(known.filter((post) => post.single).map((post) => post.id));
  for (const { value } of parsed.posts) {
    if (value?.single === true) single.add(value.id);
    else if (value !== null) single.delete(value.id);
  }
  return single;
}

/** The days on which a spell certainly holds, or null. */
function certain(role: RegistryRole): { readonly first: number; readonly last: number } | null {
  const first = role.from === null ? null : (parsePartialDate(role.from)?.last ?? null);
  const end = role.to ?? role.verifiedOn;
  const last = end === null ? null : (parsePartialDate(end)?.first ?? null);
  return first === null || last === null || last < first ? null : { first, last };
}
