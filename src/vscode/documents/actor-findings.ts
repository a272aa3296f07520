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

/** Whether a finding judges a name or a role, and is more than a remark. */
export function isActorFinding({ rule, severity }: Finding): boolean {
  return ABOUT_ACTORS.has(rule) && (severity === 'error' || severity === 'warning');
}

/** What is wrong with the names and roles of one actor. */
export function findingsAbout({ roles, mentions }: Actor, findings: readonly Finding[]): Finding[] {
  const places = [...roles, ...mentions.filter(({ kind }) => kind !== 'pronoun')];
  return findings
    .filter(isActorFinding)
    .filter(({ start, end }) => places.some((place) => place.start < end && start < place.end));
}
