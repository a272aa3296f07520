import { bySection, cueText, factsOf, isDone, progressOf, sourceDetails, speakerText } from './describe';
import { entriesOf, type Entry, type EntrySource } from './entries';
import { escapeMarkdown as md, markdownDestination } from './escape';
import type { ExportInput, ExportOptions } from './input';
import { LABELS, type Labels } from './labels';

/** The page may lie beside the articles, and what it quotes is not to be judged once more. */
const NO_DRAFT = '<!-- dixit-ignore-file -->';

/** The records as a checklist in Markdown: one item a record under the headings of the article, ticked when done. */
export function exportMarkdown(input: ExportInput): string {
  const { options } = input;
  const labels = LABELS[options.language];
  const entries = entriesOf(input);
  const head = [`# ${md(labels.title(options.title))}`, ''];
  if (entries.length === 0) return [...head, labels.none, '', NO_DRAFT, ''].join('\n');
  const progress = labels.progress(progressOf(entries));
  const body = bySection(entries, labels, options.title).flatMap((group) => [
    `## ${md(group.title)}`,
    '',
    ...group.entries.flatMap((entry) => item(entry, labels, options)),
    '',
  ]);
  return [...head, `${progress}.`, '', ...body, NO_DRAFT, ''].join('\n');
}

function item(entry: Entry, labels: Labels, { language }: ExportOptions): readonly string[] {
  const trouble = entry.state === 'anchored' || entry.state === 'moved' ? null : labels.state[entry.state];
  const about = [
    md(speakerText(entry, labels)),
    md(cueText(entry)),
    entry.line === null ? '' : labels.line(entry.line),
    trouble && `**${md(trouble)}**`,
    entry.conflictOf && `**${md(labels.conflictingCopy)}**`,
  ].filter(Boolean);
  return [
    `- [${isDone(entry) ? 'x' : ' '}] ${wordsOf(entry, labels)} · ${about.join(' · ')}`,
    ...factsOf(entry, labels, language).map(({ label, text }) => `  - ${md(label)}${colon(language)} ${md(text)}`),
    ...entry.sources.map(
      (source) => `  - ${md(labels.source)}${colon(language)} ${sourceLine(source, labels, language)}`,
    ),
  ];
}

/** Reported speech is nobody's wording: only a quotation stands between quotation marks, whose own the record leaves out. */
function wordsOf({ kind, words }: Entry, labels: Labels): string {
  const isQuotation = kind === 'direct' || (kind === 'mixed' && !/[«»“”"]/u.test(words));
  return isQuotation ? labels.quoted(md(words)) : md(words);
}

function sourceLine(source: EntrySource, labels: Labels, language: ExportOptions['language']): string {
  const title = source.title || source.link?.host || source.url || '';
  const host = source.link && source.link.host !== title ? ` (${md(source.link.host)})` : '';
  const head = source.link ? `[${md(title)}](${markdownDestination(source.link.url)})${host}` : md(title);
  const archive = source.archive ? `[${md(labels.archive)}](${markdownDestination(source.archive.url)})` : '';
  return [head, ...sourceDetails(source, labels, language).map(md), archive].filter(Boolean).join(', ');
}

/** French typography puts a no-break space before a colon. */
function colon(language: ExportOptions['language']): string {
  return language === 'fr' ? '\u00a0:' : ':';
}
