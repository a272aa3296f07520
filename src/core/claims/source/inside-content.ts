/** Whether a subject stands in what another cue reports. */
import type { Subject } from '../../syntax/subject';
import type { Scene } from '../unit/scene';

/** Whether the subject stands in what another cue reports. */
export function insideContent(scene: Scene, subject: Subject): boolean {
  for (let n = scene.found.length - 1; n >= 0 && n >= scene.found.length - 6; n--) {
    for (const part of scene.found[n]?.parts ?? [])
      if (part.from <= subject.start && subject.end <= part.to) return true;
  }
  return false;
}
