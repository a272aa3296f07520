import { BYTE_ORDER_MARK, writeCsv } from '../registry/csv-text';
import { entriesOf, type Entry, type EntrySource } from './entries';
import type { ExportInput } from './input';

type Column = readonly [name: string, value: (entry: Entry) => string | number | null | undefined];

const first = (entry: Entry): Partial<EntrySource> => entry.sources[0] ?? {};

/** One row a record; the first source has columns of its own, further ones share a cell. */
const COLUMNS: readonly Column[] = [
  ['id', (entry) => entry.id],
  ['kind', (entry) => entry.kind],
  ['state', (entry) => entry.state],
  ['line', (entry) => entry.line],
  ['section', (entry) => entry.section],
  ['words', (entry) => entry.words],
  ['speaker', (entry) => entry.speaker?.name],
  ['speaker_id', (entry) => entry.said.by],
  ['role', (entry) => entry.said.as],
  ['cue', (entry) => entry.said.cue],
  ['said_on', (entry) => entry.said.on],
  ['occasion', (entry) => entry.said.at],
  ['said_to', (entry) => entry.said.to],
  ['quote_language', (entry) => entry.said.quoteLanguage],
  ['original_language', (entry) => entry.said.original?.language],
  ['original_text', (entry) => entry.said.original?.text],
  ['original_status', (entry) => entry.said.original?.status],
  ['translation', (entry) => entry.said.translation],
  ['basis', (entry) => entry.basis],
  ['status', (entry) => entry.status],
  ['verdict', (entry) => entry.verdict],
  ['quote_check', (entry) => entry.quote],
  ['verified_words', (entry) => entry.verified],
  ['checked_by', (entry) => entry.checkedBy],
  ['checked_on', (entry) => entry.checkedOn],
  ['source_type', (entry) => first(entry).type],
  ['source_rank', (entry) => first(entry).rank],
  ['source_title', (entry) => first(entry).title],
  ['source_publisher', (entry) => first(entry).publisher],
  ['source_url', (entry) => first(entry).url],
  ['source_archive_url', (entry) => first(entry).archiveUrl],
  ['source_locator', (entry) => first(entry).locator],
  ['source_quote', (entry) => first(entry).quote],
  ['source_published', (entry) => first(entry).published],
  ['source_accessed', (entry) => first(entry).accessed],
  ['more_sources', (entry) => entry.sources.slice(1).map(inOneLine).join('\n')],
  ['conflict_of', (entry) => entry.conflictOf],
];

const PRIVATE_COLUMNS: readonly Column[] = [
  ['source_file', (entry) => first(entry).file],
  ['note', (entry) => entry.note],
  ['thread', (entry) => entry.thread.map(({ by, on, text }) => [by, on, text].filter(Boolean).join(' · ')).join('\n')],
  ['anonymity_reason', (entry) => entry.anonymity?.reason],
  ['anonymity_approved_by', (entry) => entry.anonymity?.approvedBy],
  ['anonymity_known_to', (entry) => entry.anonymity?.knownTo],
];

/**
 * The records as comma-separated text for spreadsheets: RFC 4180, UTF-8 with a byte order mark, cells guarded against being
 * computed. Column names do not depend on the language.
 */
export function exportCsv(input: ExportInput): string {
  const columns = input.options.includePrivate ? [...COLUMNS, ...PRIVATE_COLUMNS] : COLUMNS;
  const rows = entriesOf(input).map((entry) => columns.map(([, value]) => String(value(entry) ?? '')));
  return BYTE_ORDER_MARK + writeCsv([columns.map(([name]) => name), ...rows], input.options.separator);
}

function inOneLine({ type, rank, title, publisher, url, locator, file }: EntrySource): string {
  return [type, rank, title, publisher, url, locator, file].filter(Boolean).join(', ');
}
