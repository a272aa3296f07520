import { anchorRecords } from '../../core/records/anchoring/anchor-records';
import type { AnchorState, ClaimsFile } from '../../core/records/types';
import type { Invocation } from '../invocation';
import { complain, forEachDraft } from '../drafts';
import { atLeast } from '../fail-on';
import { write, type ExitStatus, type Io } from '../io';
import { JsonArray } from '../json-array';
import { messagesOf } from '../messages/locale';
import { formatAnchors, type PlacedWords } from '../print/anchors';
import { columnsOf } from '../print/layout';
import { styleFor } from '../print/style';
import { loadRecords, severityOfState } from '../records';

/** `dixit anchor FILE…`: where the records of articles stand in their present text. Writes nothing. */
export async function runAnchor(
  { files, format, failOn, locale }: Extract<Invocation, { command: 'anchor' }>,
  io: Io,
): Promise<ExitStatus> {
  io.outliveReader?.();
  const messages = messagesOf(locale);
  const layout = { messages, style: styleFor(io.stdout, io.env), columns: columnsOf(io.stdout) };
  const array = format === 'json' ? new JsonArray(io) : null;
  let recordsRead = true;
  let fails = false;
  const allRead = await forEachDraft(files, io, messages, async ({ file, text }) => {
    const { file: records, name, errors, warnings } = await loadRecords(file, io.cwd, messages);
    for (const problem of [...errors.map(({ message }) => message), ...warnings]) await complain(io, problem);
    if (errors.length) recordsRead = false;
    const places = records ? placesOf(text, records) : [];
    fails ||= places.some(({ state }) => needsSomebody(state, failOn));
    if (array) await array.add({ file, records: places });
    else if (records !== null || errors.length === 0)
      await write(io.stdout, formatAnchors({ file, text, name, records, places }, layout));
  });
  await array?.end();
  if (!allRead || !recordsRead) return 2;
  return fails ? 1 : 0;
}

function needsSomebody(state: AnchorState, failOn: Parameters<typeof atLeast>[1]): boolean {
  const severity = severityOfState(state);
  return severity !== null && atLeast(severity, failOn);
}

function placesOf(text: string, records: ClaimsFile): PlacedWords[] {
  return anchorRecords(text, records).map(({ id, state, start, end }) => ({
    id,
    state,
    start,
    end,
    words: start === null || end === null ? null : text.slice(start, end),
  }));
}
