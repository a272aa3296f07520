import type { ClaimRecord, ClaimsFile } from '../../core/records/types';
import type { DocumentModel } from '../documents/document-model';
import type { DraftView, Row } from '../documents/row';
import type { Span } from '../../core/analysis';
import { startFile, startFromRow, startFromSelection, startRecord, type Start } from './start-record';
import { loadEngine, type Engine } from '../engine/load';
import { reportRefusal } from './report';
import type { Services } from '../services';

/** What a record is about: a row of the draft, or words that a person selected. */
export type Subject = { readonly row: Row } | { readonly selection: Span };

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
  const result = await model.records.write(view.text, (present) => {
    let file = present ?? startFile(engine, nameOf(model), view.analysis.language);
    for (const plan of plans) {
      if (!file.claims.some(({ id }) => id === plan.record.id)) {
        file = engine.addClaim(file, plan.record);
      }
      file = change(engine, file, plan.record.id, plan.words);
    }
    return file;
  });
  if (!result.ok) {
    await reportRefusal(services, model, result);
    return null;
  }
  return plans.map(({ record }) => record.id);
}

interface Plan {
  readonly record: ClaimRecord;
  readonly words: string;
}

function planFor(engine: Engine, view: DraftView, subject: Subject): Plan | null {
  if ('row' in subject && subject.row.record) {
    const { record, place, state } = subject.row;
    const sure = place && state !== 'suggested';
    return { record, words: sure ? view.text.slice(place.start, place.end) : record.target.exact };
  }
  const start: Start | null =
    'row' in subject ? startFromRow(view, subject.row) : startFromSelection(view, subject.selection);
  const taken = new Set(view.rows.flatMap(({ record }) => record?.id ?? []));
  const record = start && startRecord(engine, view.text, start, taken);
  return record && { record, words: record.target.exact };
}

function nameOf(model: DocumentModel): string {
  const { path } = model.document.uri;
  return path.slice(path.lastIndexOf('/') + 1);
}
