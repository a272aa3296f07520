import type { ClaimRecord, ClaimsFile, RecordKind, Target } from '../../core/records/types';
import type { DocumentModel } from '../documents/document-model';
import { isWritable, type DraftView, type Row } from '../documents/row';
import type { Span } from '../../core/analysis';
import { startFile, startFromRow, startFromSelection, startRecord, type Start } from './start-record';
import { loadEngine, type Engine } from '../engine/load';
import { changeSeen } from '../documents/change-seen';
import { fileName } from '../documents/file-name';
import { movedSpan } from '../documents/moved-span';
import { reportConflicts, reportGone, reportRefusal } from './report';
import type { Services } from '../services';
import { saveFirst } from './save-first';

/**
 * What a record is about: a row of the draft, or words that a person selected in a text. The draft may be another one by the
 * time that the person has answered.
 */
export type Subject =
  { readonly row: Row } | { readonly selection: Span; readonly text: string; readonly kind?: RecordKind };

/** A change of one record in its file; `words` are the record's words as the draft has them now. */
export type RecordChange = (engine: Engine, file: ClaimsFile, id: string, words: string) => ClaimsFile;

/**
 * Makes records where there are none yet and changes all of them in one write. Says what is wrong when the file cannot
 * be written, or when the words are not there any more.
 *
 * @returns ids of the records, in the order of the subjects; null when nothing was written
 */
export async function changeRecords(
  services: Services,
  model: DocumentModel,
  subjects: readonly Subject[],
  change: RecordChange,
): Promise<string[] | null> {
  await model.ready();
  const engine = await loadEngine();
  let plans: readonly Plan[] = [];
  let isGone = false;
  let conflicts = 0;
  const result = await model.records.write(() => {
    const view = model.current();
    plans = view ? subjects.flatMap((subject) => planFor(engine, model, view, subject) ?? []) : [];
    isGone = view !== null && plans.length < subjects.length;
    if (!view || plans.length === 0) {
      return null;
    }
    const pins = new Map(plans.flatMap(({ record, place }) => (place ? [[record.id, place] as const] : [])));
    const write = (present: ClaimsFile | null): ClaimsFile => {
      const file = present ?? startFile(engine, fileName(model.document.uri), view.analysis.language);
      const seen = plans.flatMap((plan) => plan.seen ?? []);
      const apply = (start: ClaimsFile): ClaimsFile => carryOut(engine, plans, change, start);
      const changed = changeSeen(engine, file, seen, apply, (record) => model.records.isOwn(record));
      conflicts = changed.conflicts + plans.filter(({ record }) => isSecond(changed.file, record)).length;
      return changed.file;
    };
    return { text: view.text, change: write, pins };
  });
  if (!result.ok && result.reason === 'unsaved') {
    const saved = await saveFirst(services, model);
    return saved && changeRecords(services, saved, subjects, change);
  }
  if (!result.ok) {
    await reportRefusal(services, model, result);
    return null;
  }
  if (isGone) {
    reportGone();
  } else if (conflicts > 0) {
    reportConflicts();
  }
  return plans.length > 0 ? plans.map(({ record }) => record.id) : null;
}

function carryOut(engine: Engine, plans: readonly Plan[], change: RecordChange, start: ClaimsFile): ClaimsFile {
  let file = start;
  for (const { record, target, words } of plans) {
    if (!file.claims.some(({ id }) => id === record.id)) {
      // Somebody else began one for the same claim a moment ago.
      const twin = file.claims.find((one) => !one.conflictOf && engine.twinKey(one) === engine.twinKey(record));
      file = engine.addClaim(file, twin ? { ...record, conflictOf: twin.id } : record);
    } else if (target) {
      file = engine.reattach(file, record.id, target);
    }
    file = change(engine, file, record.id, words);
  }
  return file;
}

/** Whether a record that was begun is the second one for its claim. */
function isSecond({ claims }: ClaimsFile, { id, conflictOf }: ClaimRecord): boolean {
  return !conflictOf && claims.some((one) => one.id === id && Boolean(one.conflictOf));
}

/**
 * The draft whose records a command can write, before a person is asked anything: the one that is meant, or what it was saved as.
 * Null where they cannot be written, which is said with the reason.
 */
export async function writableDraft(
  services: Services,
  model: DocumentModel,
  subject: Subject,
): Promise<DocumentModel | null> {
  const view = await model.ready();
  if (view?.records.kind === 'unsaved') {
    const saved = await saveFirst(services, model);
    return saved && writableDraft(services, saved, subject);
  }
  const canWrite =
    (view !== null && isWritable(view)) ||
    (await changeRecords(services, model, [subject], (_, file) => file)) !== null;
  return canWrite ? model : null;
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

/** What is to be done with a subject in the draft as it is now; null where its words are gone. */
function planFor(engine: Engine, model: DocumentModel, view: DraftView, subject: Subject): Plan | null {
  if ('selection' in subject) {
    const place = movedSpan(subject.text, view.text, subject.selection);
    return place && newPlan(engine, view, startFromSelection(view, place, subject.kind));
  }
  const row = model.row(subject.row.id);
  const record = row ? row.record : subject.row.record;
  if (!record) {
    return row && newPlan(engine, view, startFromRow(view, row));
  }
  const seen = subject.row.record ?? seenNew(engine, model, view, row, record);
  if (!row?.anchor || row.state === 'suggested') {
    return { record, seen, words: record.target.exact, place: null, target: null };
  }
  const { anchor, section } = row;
  const words = view.text.slice(anchor.start, anchor.end);
  const changed = words !== record.target.exact;
  const target = changed ? engine.makeTarget(view.text, anchor.start, anchor.end, section.at(-1) ?? null) : null;
  return { record, seen, words, place: anchor, target };
}

/** What a person saw of a record that began while they were asked: of somebody else's, the claim alone. */
function seenNew(
  engine: Engine,
  model: DocumentModel,
  view: DraftView,
  row: Row | null,
  record: ClaimRecord,
): ClaimRecord {
  const start = row && !model.records.isOwn(record) ? startFromRow(view, row) : null;
  const fresh = start && startRecord(engine, view.text, start, new Set());
  return fresh ? { ...fresh, id: record.id } : record;
}

function newPlan(engine: Engine, view: DraftView, start: Start | null): Plan | null {
  const taken = new Set(view.rows.flatMap(({ record }) => record?.id ?? []));
  const record = start && startRecord(engine, view.text, start, taken);
  return (
    record && {
      record,
      seen: null,
      words: record.target.exact,
      place: placeOf(view.text, start.place, record),
      target: null,
    }
  );
}

/** The words of a new record inside the place that it was made from, without the marks around them. */
function placeOf(text: string, place: Span, { target }: ClaimRecord): Span | null {
  const start = text.indexOf(target.exact, place.start);
  return start < 0 || start >= place.end ? null : { start, end: start + target.exact.length };
}
