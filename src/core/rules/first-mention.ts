import type { Actor, Mention } from '../analysis';
import { isDescribed } from './described';
import { isDescribedNear, NEAR, opensWithPerson } from './described-near';
import { firstBodyMention, firstNameMention, isKnownByName, isSingleWord } from './introductions';
import { bearsOneName } from './one-name';
import type { Report, Rule, RuleContext } from './rule';

/** Somebody who speaks is named the first time without full name, or without a word of who that is (AP, FIPF). */
export const firstMention: Rule = {
  id: 'first-mention',
  severity: 'info',
  summary: 'A speaker who is introduced without a full name or without a role.',
  // A misspelt surname is a name of its own, and has the right one's first name nowhere.
  yields: { 'first-mention/no-full-name': 'name-typo' },
  run(context, report) {
    for (const actor of context.actors) {
      if (actor.type !== 'person') continue;
      const single = isSingleWord(actor.name);
      if (single ? isKnownByName(context, actor) : isIntroducedWithRole(actor)) continue;
      if (!context.speakers().has(actor.id)) continue;
      const first = firstBodyMention(context, actor);
      if (first !== null) check(context, actor, first, single, report);
    }
  },
};

function isIntroducedWithRole(actor: Actor): boolean {
  if (actor.roles.length === 0) return false;
  const first = firstNameMention(actor);
  return first === null || actor.roles.some((role) => Math.abs(role.start - first.start) <= NEAR);
}

function check(context: RuleContext, actor: Actor, first: Mention, single: boolean, report: Report): void {
  const data = { actor: actor.id, name: actor.name, role: actor.roles[0]?.title ?? null };
  if (single) {
    if (!bearsOneName(context.text, first)) report(first.start, first.end, 'first-mention/no-full-name', data, null);
  } else if (isSingleWord(context.text.slice(first.start, first.end))) return;
  else if (isDescribed(context.text, first, context.startsWords) || opensWithPerson(context, first)) return;
  else if (isDescribedNear(context, actor, first)) return;
  else
    report(
      first.start,
      first.end,
      data.role === null ? 'first-mention/no-role' : 'first-mention/role-later',
      data,
      null,
    );
}
