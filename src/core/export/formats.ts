import { exportClaimReview } from './claimreview';
import { exportCsv } from './csv';
import { exportHtml } from './html';
import type { ExportInput } from './input';
import { exportMarkdown } from './markdown';
import { exportWebAnnotation } from './web-annotation';

/** The formats of `dixit export`, each with the end that its files have. */
export const EXPORT_FORMATS = {
  html: { extension: '.html', write: exportHtml },
  csv: { extension: '.csv', write: exportCsv },
  markdown: { extension: '.md', write: exportMarkdown },
  'web-annotation': { extension: '.jsonld', write: exportWebAnnotation },
  claimreview: { extension: '.jsonld', write: exportClaimReview },
} as const satisfies Readonly<
  Record<string, { readonly extension: string; readonly write: (input: ExportInput) => string }>
>;

/** The name of a format. */
export type ExportFormat = keyof typeof EXPORT_FORMATS;
