import type { LanguageId } from '../analysis';
import { FAILED_VERDICTS, SPEECH_KINDS } from '../records/vocabulary';
import { dateText } from '../dates/date-text';
import type { Entry, EntrySource } from './entries';
import type { Labels } from './labels';

/** A labelled fact of a record, in words. */
interface Fact {
  readonly label: string;
  readonly text: string;
}

/** What the formats for people say of a record, in their order. Sources are not among it: they carry links. */
export function factsOf(entry: Entry, labels: Labels, language: LanguageId): readonly Fact[] {
  const { said } = entry;
  const facts: (readonly [string, string | null | undefined])[] = [
    [labels.status, statusText(entry, labels, language)],
    [labels.verifiedWords, entry.verified && labels.quoted(entry.verified)],
    [labels.comparison, entry.quote && labels.quote[entry.quote]],
    [labels.saidOn, said.on && dateText(said.on, language)],
    [labels.occasion, said.at],
    [labels.saidTo, said.to],
    [labels.basisLabel, entry.basis === 'unstated' ? null : labels.basis[entry.basis]],
    [
      labels.original,
      said.original?.text && [said.original.language, labels.quoted(said.original.text)].filter(Boolean).join(', '),
    ],
    [labels.translationLabel, said.translation && labels.translation[said.translation]],
    [labels.notNamedBecause, entry.anonymity?.reason],
    [labels.approvedBy, entry.anonymity?.approvedBy],
    [labels.knownTo, entry.anonymity?.knownTo],
    [labels.note, entry.note],
    ...entry.thread.map(
      ({ by, on, text }) =>
        [[by, on && dateText(on, language)].filter(Boolean).join(', ') || labels.note, text] as const,
    ),
  ];
  return facts.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

/** “checked, wrong (AK, 22 July 2025)”; “to verify, last verdict: wrong”. */
export function statusText(entry: Entry, labels: Labels, language: LanguageId): string {
  const work = [labels.statusOf[entry.status], verdictText(entry, labels)].filter(Boolean).join(', ');
  const stamp = [entry.checkedBy, entry.checkedOn && dateText(entry.checkedOn, language)].filter(Boolean).join(', ');
  return stamp && entry.status !== 'unchecked' ? `${work} (${stamp})` : work;
}

function verdictText({ status, verdict }: Entry, labels: Labels): string {
  const word = verdict ? labels.verdict[verdict] : '';
  return word && status !== 'checked' ? labels.lastVerdict(word) : word;
}

/** “Jens Stoltenberg, secrétaire général de l’OTAN”; empty for a record that is nobody's words. */
export function speakerText(entry: Entry, labels: Labels): string {
  const who = entry.speaker?.name ?? (entry.unnamed ? labels.unnamed : null);
  return [who, entry.said.as].filter(Boolean).join(', ') || (SPEECH_KINDS.has(entry.kind) ? labels.noSpeaker : '');
}

/** The cue in words: a colon says nothing. */
export function cueText({ said }: Entry): string {
  return /[\p{L}\p{N}]/u.test(said.cue ?? '') ? (said.cue ?? '') : '';
}

/** What is said of a source beside its title. */
export function sourceDetails(source: EntrySource, labels: Labels, language: LanguageId): readonly string[] {
  return [
    source.publisher,
    source.type && labels.sourceType[source.type],
    source.rank && labels.rank[source.rank],
    source.locator,
    source.published && dateText(source.published, language),
    source.file && `${labels.file} ${source.file}`,
    source.quote && labels.quoted(source.quote),
  ].flatMap((part) => part || []);
}

/**
 * Entries by heading, in their order; lost passages by themselves, before all. Below the article's own title, which heads
 * the page, is before the first subheading.
 */
export function bySection(
  entries: readonly Entry[],
  labels: Labels,
  articleTitle: string,
): readonly { readonly title: string; readonly entries: readonly Entry[] }[] {
  const groups: { readonly title: string; readonly entries: Entry[] }[] = [];
  for (const entry of entries) {
    const section = entry.section === articleTitle ? null : entry.section;
    const title = entry.state === 'orphan' ? labels.lostPassages : section || labels.noSection;
    const last = groups.at(-1);
    if (last?.title === title) last.entries.push(entry);
    else groups.push({ title, entries: [entry] });
  }
  return groups;
}

/** How far the records of an article are. */
export interface ExportProgress {
  readonly total: number;
  /** Nobody has to look at these any more. */
  readonly done: number;
  /** Those of them whose words may not stay as they are printed. */
  readonly failed: number;
}

/** Counts the records. The second version of one is none of its own, and the first is not done before one is chosen. */
export function progressOf(entries: readonly Entry[]): ExportProgress {
  const ids = new Set(entries.map(({ id }) => id));
  const toSettle = new Set(entries.map(({ conflictOf }) => conflictOf));
  const records = entries.filter(({ conflictOf }) => conflictOf === null || !ids.has(conflictOf));
  const done = records.filter((entry) => isDone(entry) && !toSettle.has(entry.id));
  return { total: records.length, done: done.length, failed: done.filter(hasFailed).length };
}

/** Whether a check found that the words may not stay as they are printed. */
export function hasFailed({ status, verdict }: Entry): boolean {
  return status === 'checked' && verdict !== null && FAILED_VERDICTS.has(verdict);
}

/** Whether nobody has to look at the record any more. */
export function isDone(entry: Entry): boolean {
  return (
    (entry.status === 'checked' || entry.status === 'not-checkable' || entry.status === 'waived') &&
    (entry.state === 'anchored' || entry.state === 'moved') &&
    entry.conflictOf === null
  );
}
