import { isPartialDate } from '../dates/partial-date';
import { CONTEXT_LENGTH, makeTarget } from '../records/anchoring/selectors';
import { speakerText, statusText } from './describe';
import { entriesOf, type Entry } from './entries';
import type { ExportInput } from './input';
import { LABELS } from './labels';
import { countLeading } from '../binary-search';

/**
 * The records as a W3C Web Annotation collection (JSON-LD). A target has the words with their surroundings as they stand now, and
 * their position, counted in Unicode code points as the standard asks; a passage that is lost or only suggested has its words
 * alone. Copies from a conflict stay out.
 */
export function exportWebAnnotation(input: ExportInput): string {
  const { options, records } = input;
  const source = options.url ?? encodeURI(records.article?.file || options.title);
  const base = options.url ?? `urn:dixit:${encodeURIComponent(records.article?.id || options.title)}`;
  const count = codePoints(input.text);
  const items = entriesOf(input)
    .filter((entry) => entry.conflictOf === null)
    .map((entry) => annotation(entry, input, `${base}#${entry.id}`, source, count));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${base}#records`,
    type: 'AnnotationCollection',
    label: LABELS[options.language].title(options.title),
    total: items.length,
    first: { id: `${base}#records-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return JSON.stringify(collection, null, 2) + '\n';
}

function annotation(
  entry: Entry,
  { text, records, options }: ExportInput,
  id: string,
  source: string,
  count: (offset: number) => number,
): object {
  const asOf = records.article?.asOf;
  return {
    id,
    type: 'Annotation',
    motivation: 'assessing',
    ...(entry.checkedBy ? { creator: { type: 'Person', name: entry.checkedBy } } : {}),
    ...(entry.checkedOn && isDay(entry.checkedOn) ? { created: `${entry.checkedOn}T00:00:00Z` } : {}),
    body: bodies(entry, options),
    target: {
      source,
      selector: selectors(entry, text, count),
      ...(asOf && isDay(asOf) ? { state: { type: 'TimeState', sourceDate: `${asOf}T00:00:00Z` } } : {}),
    },
  };
}

function bodies(entry: Entry, { language }: ExportInput['options']): readonly object[] {
  const labels = LABELS[language];
  const text = (purpose: string, value: string, tongue?: string | null): object => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    ...(tongue ? { language: tongue } : {}),
  });
  return [
    text('assessing', statusText(entry, labels, language), language),
    text('classifying', entry.kind),
    text('tagging', entry.status),
    ...(entry.verdict && entry.status === 'checked' ? [text('tagging', entry.verdict)] : []),
    ...(entry.speaker || entry.said.as || entry.unnamed
      ? [text('identifying', speakerText(entry, labels), language)]
      : []),
    ...(entry.said.original?.text ? [text('describing', entry.said.original.text, entry.said.original.language)] : []),
    ...(entry.note ? [text('commenting', entry.note)] : []),
    ...entry.thread.flatMap((remark) => (remark.text ? [text('commenting', remark.text)] : [])),
    ...entry.sources.flatMap(({ link }) =>
      link ? [{ type: 'SpecificResource', purpose: 'linking', source: link.url }] : [],
    ),
  ];
}

function selectors(entry: Entry, text: string, count: (offset: number) => number): readonly object[] {
  const target = entry.place && makeTarget(text, entry.place.start, entry.place.end);
  if (!entry.place || !target) {
    const [prefix, suffix] = [entry.before.slice(-CONTEXT_LENGTH), entry.after.slice(0, CONTEXT_LENGTH)];
    return [{ type: 'TextQuoteSelector', exact: entry.words, prefix, suffix }];
  }
  const start = text.indexOf(target.exact, entry.place.start);
  return [
    { type: 'TextQuoteSelector', exact: target.exact, prefix: target.prefix ?? '', suffix: target.suffix ?? '' },
    { type: 'TextPositionSelector', start: count(start), end: count(start + target.exact.length) },
  ];
}

/** Code points before an offset. The text is read once; each answer is a search among its surrogate pairs. */
function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index);
  return (offset) => offset - countLeading(pairs.length, (n) => (pairs[n] ?? 0) < offset);
}

function isDay(date: string): boolean {
  return date.length === 10 && isPartialDate(date);
}
