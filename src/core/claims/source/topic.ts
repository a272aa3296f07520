/** What stands before a pronoun in its sentence and tells who it is, or who it is not. */
import { isDative } from '../../syntax/noun-phrase';
import { subjectBefore } from '../../syntax/subject-before';
import { isVoice } from '../../syntax/beside-subject';
import { Case, Kind, type Token } from '../../text/token';
import { itemAt } from '../../text/item-at';
import { firstGroupFrom, type Range, type Scene } from '../unit/scene';

/** How far before the pronoun its sentence opens. */
const REACH = 24;

/** A clause before “in what” is shorter than this. */
const FAR = 60;

/** “Quant au préfet, | il”, “As for the union, | it”: the phrase that the pronoun at `at` takes up, or null. */
export function topicBefore(tokens: readonly Token[], at: number): Range | null {
  const from = opening(tokens, at);
  if (from < 0) return null;
  const { form } = tokens[from] as Token;
  const next = tokens[from + 1];
  if (!(form === 'quant' && isDative(next)) && !(form === 'as' && next?.form === 'for')) return null;
  return from + 2 < at - 1 ? { from: from + 2, to: at - 1 } : null;
}

/** “Par la voix de son avocat, Me Ruiz, | il”: whether whoever is named before the pronoun only speaks for him. */
export function isSpokenFor(tokens: readonly Token[], at: number): boolean {
  const from = opening(tokens, at);
  return from >= 0 && isVoice(tokens, from);
}

/** Where the sentence of the pronoun at `at` starts, if a comma stands right before the pronoun; or -1. */
function opening(tokens: readonly Token[], at: number): number {
  if (itemAt(tokens, at - 1)?.kind !== Kind.Comma) return -1;
  let from = at - 1;
  while (from > 0 && at - from < REACH) {
    const { kind } = tokens[from - 1] as Token;
    if (kind === Kind.Stop || kind === Kind.Break || kind === Kind.CloseMark) break;
    from--;
  }
  return at - from < REACH ? from : -1;
}

/** “Britain's watchdog fined Tesco, in what | it | called a warning”: the subject of the clause before “in what”, whom the pronoun at k means, or null. */
export function subjectAround(scene: Scene, k: number): Range | null {
  const { tokens, groups } = scene;
  if (tokens[k - 1]?.form !== 'what' || tokens[k - 2]?.form !== 'in' || tokens[k - 2]?.letterCase !== Case.Lower)
    return null;
  let from = k - 3;
  while (from > 0 && k - from < FAR && (tokens[from - 1] as Token).kind !== Kind.Stop) from--;
  if (k - from >= FAR) return null;
  const verb = groups[firstGroupFrom(scene, from)];
  if (verb === undefined || verb.form !== 'finite' || verb.start >= k) return null;
  const subject = subjectBefore(tokens, verb, from);
  return subject === null || subject.pronoun ? null : { from: subject.start, to: subject.end };
}
