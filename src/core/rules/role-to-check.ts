import type { MessageId } from './messages';
import { roleData, roleSpan, type RoleCheck } from './role-checks';
import type { Report, Rule, RuleContext } from './rule';

/** The registry cannot decide: not verified that late, a month of handover, no term on record. Once for each person and post. */
export const roleToCheck: Rule = {
  id: 'role-to-check',
  severity: 'hint',
  summary: 'A role that the registry cannot confirm for the date.',
  run(context, report) {
    let seen: Set<string> | null = null;
    for (const check of context.roleChecks()) {
      const template = templateOf(context, check);
      if (template === null) continue;
      seen ??= new Set();
      const key = `${check.person}\n${check.post}\n${check.modifier ?? ''}`;
      if (seen.has(key)) continue;
      seen.add(key);
      reportCheck(context, check, template, report);
    }
  },
};

function templateOf(context: RuleContext, check: RoleCheck): MessageId | null {
  const { answer } = check;
  if (answer?.answer === 'check') return `role-to-check/${answer.reason}`;
  if (answer?.answer !== 'none' || check.modifier !== null) return null;
  // Somebody else certainly held a post of one holder: an error, or a namesake.
  const known = answer.holders.some((holder) => holder.certain) && context.index.posts.get(check.post)?.single === true;
  return known ? 'role-to-check/no-record' : null;
}

function reportCheck(context: RuleContext, check: RoleCheck, template: MessageId, report: Report): void {
  const { start, end } = roleSpan(check);
  const data = roleData(context, check);
  report(
    start,
    end,
    template,
    { ...data, from: data['from'] ?? '?', to: data['to'] ?? '?', verifiedOn: data['verifiedOn'] ?? '?' },
    check.claim,
  );
}
