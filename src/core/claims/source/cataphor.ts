/** A pronoun before whom it means: “S'il reconnaît des retards, | Ruiz | assure que …”, “While she conceded the point, Ruiz said …”. */
import { subjectBefore } from '../../syntax/subject-before';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Kind, type Token } from '../../text/token';
import { firstGroupFrom, type Scene } from '../unit/scene';
import { namedSpeakers } from './named/named-speakers';

/** The main clause starts no farther behind the pronoun than this many tokens. */
const REACH = 40;

/** Whom the subject of the main clause names, where the pronoun at `at` is that of a clause which opens the sentence; or -1. */
export function cataphor(scene: Scene, at: number): number {
  const { tokens, groups, language } = scene;
  const conjunction = tokens[at - 1]?.form === "qu'" || tokens[at - 1]?.form === 'que' ? at - 2 : at - 1;
  const before = tokens[conjunction - 1];
  if (!language.verbs.fronting.has(tokens[conjunction]?.form ?? '')) return -1;
  if (before !== undefined && before.kind !== Kind.Stop && before.kind !== Kind.Break) return -1;
  for (let k = at + 1; k < tokens.length && k - at < REACH; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0) continue;
    if (t.kind === Kind.Stop || t.kind === Kind.Break) return -1;
    if (t.kind !== Kind.Comma) continue;
    for (let n = firstGroupFrom(scene, k + 1); n < groups.length && (groups[n] as VerbGroup).start - k < REACH; n++) {
      const main = groups[n] as VerbGroup;
      if (main.form !== 'finite') continue;
      const subject = subjectBefore(tokens, main, k + 1);
      if (subject === null || subject.pronoun || subject.start !== k + 1) break;
      const name = namedSpeakers(scene, { from: subject.start, to: subject.end })[0] ?? -1;
      return scene.names[name]?.type === 'person' ? name : -1;
    }
  }
  return -1;
}
