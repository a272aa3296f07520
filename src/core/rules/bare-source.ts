import { shownWords } from '../text/shown-words';
import type { Rule } from './rule';
import { isBareSource, sourceText } from './source-text';

/** “selon une source”, “a source said”: the reader learns nothing of where it sits (Reuters: never a bare “sources”). */
export const bareSource: Rule = {
  id: 'bare-source',
  severity: 'warning',
  summary: 'A source of which the text says nothing at all.',
  run(context, report) {
    const told = new Set<number>();
    for (const claim of context.claims) {
      if (claim.attribution !== 'anonymous' || claim.source === null) continue;
      const { start, end } = claim.source;
      if (told.has(start) || !isBareSource(sourceText(context.text, claim))) continue;
      told.add(start); // one source of several claims
      report(start, end, 'bare-source', { printed: shownWords(context.text.slice(start, end)) }, claim.id);
    }
  },
};
