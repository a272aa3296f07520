/** Whether words stand in what another cue reports. */
import { newest, type Scene } from '../unit/scene';

/** Whether a subject or verb stands in what another cue reports. */
export function insideContent(
  { found }: Scene,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return newest(found, 6).some(({ parts }) => parts.some(({ from, to }) => from <= start && end <= to));
}
