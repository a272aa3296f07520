/** Whether a subject stands in what another cue reports. */
import type { Subject } from '../../syntax/subject';
import { newest, type Scene } from '../unit/scene';

/** Whether the subject stands in what another cue reports. */
export function insideContent({ found }: Scene, { start, end }: Subject): boolean {
  return newest(found, 6).some(({ parts }) => parts.some(({ from, to }) => from <= start && end <= to));
}
