import type { Actor, Finding } from '../../core/analysis';

/** Rules that judge an actor's name or role, not what is said. */
const ABOUT_ACTORS: ReadonlySet<string> = new Set([
  'stale-role',
  'wrong-modifier',
  'role-to-check',
  'first-mention',
  'surname-before-introduction',
  'name-variant',
  'name-typo',
]);

/**
 * Whether a finding judges a name or a role, and is more than a remark. Also a role that is over by the registry in an article
 * without a date: nothing else would tell of it there.
 */
function isActorFinding(finding: Finding): boolean {
  const { rule, severity } = finding;
  if (rule === 'no-date') {
    return actorOf(finding) !== null;
  }
  return ABOUT_ACTORS.has(rule) && (severity === 'error' || severity === 'warning');
}

/** The actor that a finding judges, by its id; null where it judges none. A body named inside of the role is not meant. */
function actorOf({ data }: Finding): string | null {
  const { actor } = data;
  return typeof actor === 'string' ? actor : null;
}

/** What is wrong with the names and roles of one actor. */
export function findingsAbout({ id }: Actor, findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => isActorFinding(finding) && actorOf(finding) === id);
}

/** The same of all actors, by their ids, in order of text. */
export function findingsByActor(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const actor = isActorFinding(finding) ? actorOf(finding) : null;
    if (actor === null) {
      continue;
    }
    const known = found.get(actor);
    if (known) {
      known.push(finding);
    } else {
      found.set(actor, [finding]);
    }
  }
  return found;
}
