import { parsePartialDate, type DateInterval } from '../dates/partial-date';
import { roleAt } from '../registry/role-at-date';
import type { MessageId } from './messages';
import { roleData, roleSpan, type RoleCheck } from './role-checks';
import type { Report, Rule, RuleContext } from './rule';

/** Later than any day that a registry speaks of: whoever has left by then has left for good, as far as it knows. */
const END = parsePartialDate('9999') as DateInterval;

/**
 * A draft without a date, where a role could be checked if it had one: on each role that is over by the registry, or “former”
 * though its holder is in office, else once.
 */
export const noDate: Rule = {
  id: 'no-date',
  severity: 'info',
  summary: 'The article has no date, so roles cannot be checked.',
  run(context, report) {
    if (context.date !== null) return;
    const undated = context.roleChecks().filter(({ date }) => date === null);
    const [first] = undated;
    if (first === undefined) return;
    const told = undated.filter((check) => reportOutdated(context, check, report));
    if (told.length > 0) return;
    const { start, end } = roleSpan(first);
    report(start, end, 'no-date', {}, null);
  },
};

/** Says what the registry knows last of a role, where that is not what the draft prints; whether it was said. */
function reportOutdated(context: RuleContext, check: RoleCheck, report: Report): boolean {
  const { index, text } = context;
  const day = check.modifier === 'former' ? lastVerified(context, check) : END;
  if (day === null) return false;
  const answer = roleAt(index, check.person, check.post, check.modifier, day);
  if (answer.answer !== 'wrong') return false;
  const printed = text.slice(check.role.start, check.role.end);
  const data: Record<string, unknown> = { ...roleData(context, { ...check, answer }), printed };
  const template = templateOf(answer.reason, data['holder'] !== null);
  if (template === null) return false;
  const { start, end } = roleSpan(check);
  report(start, end, template, data, check.claim);
  return true;
}

function templateOf(reason: string, hasHolder: boolean): MessageId | null {
  if (reason === 'left') return hasHolder ? 'no-date/left' : 'no-date/left-unknown';
  return reason === 'in-office' || reason === 'already-in-office' ? 'no-date/in-office' : null;
}

/** The last day for which the registry says that the person is in the post; null where it says so of none. */
function lastVerified({ index }: RuleContext, { person, post }: RoleCheck): DateInterval | null {
  const days = (index.spellsByPerson.get(person) ?? []).flatMap(({ role, to, verified }) =>
    role.post === post && to === null && verified !== null ? [verified] : [],
  );
  return days.reduce<DateInterval | null>((last, day) => (last === null || day.last > last.last ? day : last), null);
}
