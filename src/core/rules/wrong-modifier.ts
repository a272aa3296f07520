import type { MessageId } from './messages';
import { roleData, roleSpan } from './role-checks';
import type { Rule } from './rule';

const TEMPLATES: Readonly<Record<string, MessageId>> = {
  'in-office': 'wrong-modifier/in-office',
  'former-too-early': 'wrong-modifier/former-too-early',
  'already-in-office': 'wrong-modifier/already-in-office',
};

/** “l'ancien président américain Donald Trump” while he is in office; “le futur chancelier” after he took office. */
export const wrongModifier: Rule = {
  id: 'wrong-modifier',
  severity: 'warning',
  summary: '“Former” or “future” on somebody who is in office, or “former” before the office began.',
  run(context, report) {
    for (const check of context.roleChecks()) {
      if (check.answer?.answer !== 'wrong') continue;
      const template = TEMPLATES[check.answer.reason];
      if (template === undefined) continue;
      const { start, end } = roleSpan(check);
      const printed = context.text.slice(check.role.start, check.role.end);
      report(start, end, template, { ...roleData(context, check), printed }, check.claim);
    }
  },
};
