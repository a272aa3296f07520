import type { Rule } from './rule';
import { isPluralSource, sourceText } from './source-text';

/** “des sources” in the text, one source in the record (Reuters: a plural needs two). */
export const pluralSources: Rule = {
  id: 'plural-sources',
  severity: 'warning',
  summary: '“Sources” in the text, but one source in the record.',
  run(context, report) {
    if (context.records.length === 0) return;
    for (const claim of context.claims) {
      if (claim.attribution !== 'anonymous' || claim.source === null) continue;
      const single = context.recordsOf(claim).some(({ record }) => record.sources?.length === 1);
      if (!single || !isPluralSource(sourceText(context.text, claim))) continue;
      report(claim.source.start, claim.source.end, 'plural-sources', {}, claim.id);
    }
  },
};
