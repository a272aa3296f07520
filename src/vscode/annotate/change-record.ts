import type { ClaimRecord, ClaimsFile, RecordKind, Target } from '../../core/records/types';
import type { DocumentModel } from '../documents/document-model';
import { isWritable, type DraftView, type Row } from '../documents/row';
import type { Span } from '../../core/analysis';
import { startFile, startFromRow, startFromSelection, startRecord, type Start } from './start-record';
import { loadEngine, type Engine } from '../engine/load';
import { changeSeen } from '../documents/change-seen';
import { fileName } from '../documents/file-name';
import { reportConflicts, reportRefusal } from './report';
import type { Services } from '../services';

/**
 * What a record is about: a row of the draft, or words that a person selected. `seen` is the record as it was when the person was
 * asked, where the row is a newer one.
 */
export type Subject =
  { readonly row: Row; readonly seen?: ClaimRecord } | { readonly selection: Span; readonly kind?: RecordKind };

/** A change of one record in its file; `words` are the record's words as the draft has them now. */
export type RecordChange = (engine: Engine, file: ClaimsFile, id: string, words: string) => ClaimsFile;

/**
 * Makes records where there are none yet and changes all of them in one write. Says what is wrong when the file cannot
 * be written.
 *
 * @returns ids of the records, in the order of the subjects; null when nothing was written
 */
export async function changeRecords(
  services: Services,
  model: DocumentModel,
  subjects: readonly Subject[],
  change: RecordChange,
): Promise<string[] | null> {
  const view = await model.ready();
  if (!view) {
    return null;
  }
  const engine = await loadEngine();
  const plans = subjects.flatMap((subject) => planFor(engine, view, subject) ?? []);
  if (plans.length === 0) {
    return null;
  }
  const pins = new Map(plans.flatMap(({ record, place }) => (place ? [[record.id, place] as const] : [])));
  const apply = (start: ClaimsFile): ClaimsFile => {
    let file = start;
    for (const plan of plans) {
      if (!file.claims.some(({ id }) => id === plan.record.id)) {
        file = engine.addClaim(file, plan.record);
      } else if (plan.target) {
        file = engine.reattach(file, plan.record.id, plan.target);
      }
      file = change(engine, file, plan.record.id, plan.words);
    }
    return file;
  };
  let conflicts = 0;
  const write = (present: ClaimsFile | null): ClaimsFile => {
    const file = present ?? startFile(engine, fileName(model.document.uri), view.analysis.language);
    const seen = plans.flatMap((plan) => plan.seen ?? []);
    const changed = changeSeen(engine, file, seen, apply, (record) => model.records.isOwn(record));
    conflicts = changed.conflicts;
    return changed.file;
  };
  const result = await model.records.write(view.text, write, pins);
  if (!result.ok) {
    await reportRefusal(services, model, result);
    return null;
  }
  if (conflicts > 0) {
    reportConflicts();
  }
  return plans.map(({ record }) => record.id);
}

/** Whether records of a draft can be written, before a person is asked anything; says why where they cannot. */
export async function canWrite(services: Services, model: DocumentModel, subject: Subject): Promise<boolean> {
  const view = await model.ready();
  return (
    (view !== null && isWritable(view)) || (await changeRecords(services, model, [subject], (_, file) => file)) !== null
  );
}

interface Plan {
  readonly record: ClaimRecord;
  /** The record as the person saw it; null for a new one. */
  readonly seen: ClaimRecord | null;
  /** The record's words as the draft has them now; those of the file where its place is not sure. */
  readonly words: string;
  /** Where they are; null where that is not sure. */
  readonly place: Span | null;
  /** The words and their surroundings, where the words have changed since they were written down. */
  readonly target: Target | null;
}

function planFor(engine: Engine, view: DraftView, subject: Subject): Plan | null {
  if ('row' in subject && subject.row.record) {
    const { record, anchor, state, section } = subject.row;
    const seen = subject.seen ?? record;
    if (!anchor || state === 'suggested') {
      return { record, seen, words: record.target.exact, place: null, target: null };
    }
    const words = view.text.slice(anchor.start, anchor.end);
    const changed = words !== record.target.exact;
    const target = changed ? engine.makeTarget(view.text, anchor.start, anchor.end, section.at(-1) ?? null) : null;
    return { record, seen, words, place: anchor, target };
  }
  const start: Start | null =
    'row' in subject ? startFromRow(view, subject.row) : startFromSelection(view, subject.selection, subject.kind);
  const taken = new Set(view.rows.flatMap(({ record }) => record?.id ?? []));
  const record = start && startRecord(engine, view.text, start, taken);
  const words = record?.target.exact ?? '';
  return record && { record, seen: null, words, place: placeOf(view.text, start.place, record), target: null };
}

/** The words of a new record inside the place that it was made from, without the marks around them. */
function placeOf(text: string, place: Span, { target }: ClaimRecord): Span | null {
  const start = text.indexOf(target.exact, place.start);
  return start < 0 || start >= place.end ? null : { start, end: start + target.exact.length };
}
