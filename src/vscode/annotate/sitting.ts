import { l10n } from 'vscode';
import type { ClaimRecord } from '../../core/records/types';
import type { DocumentModel } from '../documents/document-model';
import type { Row } from '../documents/row';
import type { Services } from '../services';
import { shorten } from '../interface-words/text';
import { changeRecords, type RecordChange, type Subject } from './change-record';

/** One round of work on one record. Every answer is written as it is given, so nothing is lost when the person leaves. */
export class Sitting {
  #subject: Subject;
  readonly title: string;

  constructor(
    readonly services: Services,
    readonly model: DocumentModel,
    subject: Subject,
    words: string,
  ) {
    this.#subject = subject;
    this.title = l10n.t('Annotate: {0}', shorten(words, 50));
  }

  /** The row that is worked on, once there is one. */
  get row(): Row | null {
    const subject = this.#subject;
    return 'row' in subject ? (this.model.row(subject.row.id) ?? subject.row) : null;
  }

  /** The record as it is now; null before the first answer. */
  get record(): ClaimRecord | null {
    return this.row?.record ?? null;
  }

  /** Writes an answer. Returns whether that could be done; why not, the person was told. */
  async save(change: RecordChange): Promise<boolean> {
    const ids = await changeRecords(this.services, this.model, [this.#subject], change);
    const [id] = ids ?? [];
    this.model.current();
    const written = id === undefined ? null : (this.model.row(id) ?? this.#withRecord(id));
    if (written) {
      this.#subject = { row: written };
    }
    return ids !== null;
  }

  /** The row with the record that was begun for it, where the draft was closed meanwhile and joins them no more. */
  #withRecord(id: string): Row | null {
    const record = this.model.records.file?.claims.find((claim) => claim.id === id);
    return record && 'row' in this.#subject ? { ...this.#subject.row, id, record } : null;
  }
}

/** How a step ended. */
export type Outcome = 'next' | 'back' | 'leave';

/** One step of the series; `step` from 1. */
export interface Step {
  run(sitting: Sitting, step: number, totalSteps: number): Promise<Outcome>;
}
