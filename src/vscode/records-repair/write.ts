import { reportConflicts, reportRefusal } from '../annotate/report';
import type { CommandContext } from '../commands/command';
import { changeSeen } from '../documents/change-seen';
import type { DraftView, Row } from '../documents/row';
import { loadEngine, type Engine } from '../engine/load';
import type { ClaimTarget } from '../references';
import type { Span } from '../../core/analysis';
import type { ClaimsFile } from '../../core/records/types';

/** What becomes of a record, and of its place where a person said where that is. */
export interface Decision {
  readonly change: (file: ClaimsFile, id: string) => ClaimsFile;
  readonly place?: Span;
}

/**
 * Writes what a person decided on one record and says what is wrong when that cannot be done.
 *
 * @param decide gets the draft and the row as they are when the record is written, since both may have changed while the person
 * was asked; null: the record is no more in the state that the decision is about
 * @returns whether it was written
 */
export async function write(
  context: CommandContext,
  { model, row: asked }: ClaimTarget,
  decide: (engine: Engine, row: Row, view: DraftView) => Decision | null,
): Promise<boolean> {
  await model.ready();
  const engine = await loadEngine();
  let decided = false;
  let conflicts = 0;
  const result = await model.records.write(() => {
    const view = model.current();
    const row = model.row(asked.id);
    const decision = view && row && decide(engine, row, view);
    if (!view || !decision) {
      return null;
    }
    decided = true;
    const { change, place } = decision;
    const seen = asked.record ? [asked.record] : [];
    return {
      text: view.text,
      change: (present) => {
        const changed = changeSeen(
          engine,
          present ?? { version: 1, claims: [] },
          seen,
          (file) => change(file, asked.id),
          (record) => model.records.isOwn(record),
        );
        conflicts = changed.conflicts;
        return changed.file;
      },
      ...(place && { pins: new Map([[asked.id, place]]) }),
    };
  });
  if (!result.ok) {
    await reportRefusal(context, model, result);
  } else if (conflicts > 0) {
    reportConflicts();
  }
  return decided && result.ok;
}
