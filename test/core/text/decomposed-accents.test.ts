import assert from 'node:assert/strict';
import { analyze } from '../../../src/core';

/** What macOS and some PDF files hand over: each accent is a character of its own. */
const drafts: readonly string[] = [
  '« C’est fini », a déclaré la députée Zoé Lefèvre.\n\nSelon elle, l’État a menti.',
  'Interrogée, la préfète a démenti. Émilie Görgün, présidente de la CGT, s’est étranglée : « Où sont-ils passés ? »',
  'Zoë Brontë said the café was closed. “We’ve no résumé of it,” she added.',
];

describe('accents of their own', () => {
  for (const draft of drafts)
    it(draft, () => {
      const read = (text: string): string[] =>
        analyze(text, { id: 'draft' }).claims.map(({ source, cue, parts, confidence }) => {
          const printed = (span: { start: number; end: number } | null): string =>
            span === null ? '' : text.slice(span.start, span.end).normalize('NFC');
          return [printed(source), printed(cue), ...parts.map(printed), confidence].join(' | ');
        });
      const composed = read(draft);
      assert.ok(composed.length > 0);
      assert.deepEqual(read(draft.normalize('NFD')), composed);
    });
});
