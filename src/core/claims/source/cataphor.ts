/** A pronoun before whom it means: “S'il reconnaît des retards, | Ruiz | assure que …”, “While she conceded the point, Ruiz said …”. */
import { phraseAfter } from '../../syntax/phrase-after';
import { Kind, type Token } from '../../text/token';
import { firstGroupFrom, type Scene } from '../unit/scene';

/** The main clause starts no farther behind the pronoun than this many tokens. */
const REACH = 40;

/** The name that is the subject of the main clause, where the pronoun at `at` is that of a clause which opens the sentence; or -1. */
export function cataphor(scene: Scene, at: number): number {
  const { tokens, language } = scene;
  const conjunction = tokens[at - 1]?.form === "qu'" || tokens[at - 1]?.form === 'que' ? at - 2 : at - 1;
  const before = tokens[conjunction - 1];
  if (!language.verbs.fronting.has(tokens[conjunction]?.form ?? '')) return -1;
  if (before !== undefined && before.kind !== Kind.Stop && before.kind !== Kind.Break) return -1;
  for (let k = at + 1; k < tokens.length && k - at < REACH; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0) continue;
    if (t.kind === Kind.Stop || t.kind === Kind.Break) return -1;
    if (t.kind !== Kind.Comma) continue;
    const phrase = phraseAfter(tokens, k + 1, tokens.length);
    const verb = phrase === null ? undefined : scene.groups[firstGroupFrom(scene, phrase.end)];
    if (phrase === null || verb?.form !== 'finite' || verb.start !== phrase.end) continue;
    const name = (tokens[phrase.end - 1] as Token).name;
    return scene.names[name]?.type === 'person' ? name : -1;
  }
  return -1;
}
