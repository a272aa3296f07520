import type { QuickFix } from '../quick-fix';
import { annotateUnattributed } from '../annotate-fix';

/** Rules about sources that the text does not name: the record can say what the text must not. */
const RULES = ['anonymous-source', 'bare-source', 'plural-sources', 'collective-speaker'] as const;

/** Offers to annotate claims whose source is missing or unnamed. */
export const fixSources: readonly QuickFix[] = RULES.map((rule) => ({
  rule,
  fixes: (request) => annotateUnattributed.fixes(request),
}));
