import { reportConflicts, reportRefusal } from '../annotate/report';
import type { CommandContext } from '../commands/command';
import { changeSeen } from '../documents/change-seen';
import { loadEngine, type Engine } from '../engine/load';
import type { ClaimTarget } from '../references';
import type { Span } from '../../core/analysis';
import type { ClaimsFile } from '../../core/records/types';

/**
 * Writes a change of one record and says what is wrong when that cannot be done.
 *
 * @param place where the record's words are from now on, when a person said so
 */
export async function write(
  context: CommandContext,
  { model, row }: ClaimTarget,
  change: (engine: Engine, file: ClaimsFile, id: string) => ClaimsFile,
  place: Span | null = null,
): Promise<boolean> {
  const view = await model.ready();
  if (!view) {
    return false;
  }
  const engine = await loadEngine();
  const pins = new Map(place ? [[row.id, place] as const] : []);
  let conflicts = 0;
  const result = await model.records.write(
    view.text,
    (present) => {
      const file = present ?? { version: 1, claims: [] };
      const changed = changeSeen(
        engine,
        file,
        row.record ? [row.record] : [],
        (seen) => change(engine, seen, row.id),
        (record) => model.records.isOwn(record),
      );
      conflicts = changed.conflicts;
      return changed.file;
    },
    pins,
  );
  if (!result.ok) {
    await reportRefusal(context, model, result);
  } else if (conflicts > 0) {
    reportConflicts();
  }
  return result.ok;
}
