import type { WrongReason } from '../registry/role-at-date';
import type { MessageId } from './messages';
import { roleData, roleSpan } from './role-checks';
import type { Rule } from './rule';

const TEMPLATES: Partial<Record<WrongReason, 'left' | 'not-yet' | 'between'>> = {
  left: 'left',
  'not-yet': 'not-yet',
  between: 'between',
};

/** “le secrétaire général de l'OTAN, Jens Stoltenberg” in an article of 2025: the role is printed without a modifier and was not held. */
export const staleRole: Rule = {
  id: 'stale-role',
  severity: 'warning',
  summary: 'A role that the person did not hold at the date.',
  run(context, report) {
    for (const check of context.roleChecks()) {
      if (check.answer?.answer !== 'wrong') continue;
      const template = TEMPLATES[check.answer.reason];
      if (template === undefined) continue;
      const data = roleData(context, check);
      const id: MessageId = data['holder'] === null ? `stale-role/${template}-unknown` : `stale-role/${template}`;
      const { start, end } = roleSpan(check);
      report(start, end, id, data, check.claim);
    }
  },
};
