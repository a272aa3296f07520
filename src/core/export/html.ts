import { bySection, cueText, factsOf, hasFailed, isDone, progressOf, sourceDetails, speakerText } from './describe';
import { entriesOf, type Entry, type EntrySource } from './entries';
import { escapeHtml as html } from './escape';
import { STYLE } from './html-style';
import type { ExportInput, ExportOptions } from './input';
import { LABELS, type Labels } from './labels';

/**
 * The records as a page of its own to print or pass on: no script, nothing loaded, every value escaped, links only to addresses
 * that may be opened.
 */
export function exportHtml(input: ExportInput): string {
  const { options } = input;
  const labels = LABELS[options.language];
  const entries = entriesOf(input);
  const title = html(labels.title(options.title));
  const groups = bySection(entries, labels, options.title).map(
    (group) => `<section>
<h2>${html(group.title)}</h2>
${group.entries.map((entry) => article(entry, labels, options)).join('\n')}
</section>`,
  );
  const summary = entries.length === 0 ? labels.none : `${labels.progress(progressOf(entries))}.`;
  return `<!doctype html>
<html lang="${options.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${html(summary)}</p>
${groups.join('\n')}
</main>
</body>
</html>
`;
}

function article(entry: Entry, labels: Labels, { language }: ExportOptions): string {
  const mark = markOf(entry);
  const state = entry.conflictOf
    ? labels.conflictingCopy
    : entry.state === 'anchored'
      ? null
      : labels.state[entry.state];
  const about = [
    speakerText(entry, labels),
    cueText(entry),
    labels.kind[entry.kind],
    entry.line && labels.line(entry.line),
  ];
  const facts = factsOf(entry, labels, language).map(({ label, text }) => row(label, html(text)));
  const sources = entry.sources.map((source) => row(labels.source, sourceHtml(source, labels, language)));
  return `<article class="${mark.name}" id="${html(entry.id)}">
<p class="words"><span class="mark" aria-hidden="true">${mark.shape}</span> <span class="near">${html(leadIn(entry.before))}</span><mark>${html(entry.words)}</mark><span class="near">${html(leadOut(entry.after))}</span></p>
<p class="about">${html(about.filter(Boolean).join(' · '))}${state ? ` · <strong>${html(state)}</strong>` : ''}</p>
<dl>
${[...facts, ...sources].join('\n')}
</dl>
</article>`;
}

/** The rest of the line before the words, from a whole word on. */
function leadIn(before: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.length < before.length ? line : line.replace(/^\S*\s/, '… ');
}

/** The rest of the line after the words, up to a whole word. */
function leadOut(after: string): string {
  const end = after.indexOf('\n');
  return end >= 0 ? after.slice(0, end) : after.replace(/\s\S*$/, ' …');
}

/** Shape and class of a record: trouble with its place first, then what came out. */
function markOf(entry: Entry): { readonly name: string; readonly shape: string } {
  if (entry.conflictOf) return { name: 'trouble', shape: '≠' };
  if (entry.state === 'orphan') return { name: 'trouble', shape: '?' };
  if (entry.state === 'suggested') return { name: 'trouble', shape: '?' };
  if (entry.state === 'drifted') return { name: 'trouble', shape: '↯' };
  if (entry.status === 'checked') {
    return hasFailed(entry) ? { name: 'failed', shape: '✗' } : { name: 'checked', shape: '✓' };
  }
  if (isDone(entry)) return { name: 'closed', shape: '–' };
  return { name: 'open', shape: entry.status === 'open' ? '◐' : '○' };
}

function row(label: string, value: string): string {
  return `<dt>${html(label)}</dt><dd>${value}</dd>`;
}

function sourceHtml(source: EntrySource, labels: Labels, language: ExportOptions['language']): string {
  const title = source.title || source.link?.host || source.url || '';
  const host = source.link && source.link.host !== title ? ` (${html(source.link.host)})` : '';
  const head = source.link ? `${anchor(source.link.url, title)}${host}` : html(title);
  const archive = source.archive ? anchor(source.archive.url, labels.archive) : '';
  return [head, ...sourceDetails(source, labels, language).map(html), archive].filter(Boolean).join(', ');
}

function anchor(url: string, title: string): string {
  return `<a href="${html(url)}" rel="noopener noreferrer nofollow">${html(title)}</a>`;
}
