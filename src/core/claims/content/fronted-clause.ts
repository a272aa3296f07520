/** English clauses that open with a phrase before their subject: “despite the rain | the crowd had stayed”. */
import { FRONTING, FRONTING_OF, SUPPOSING } from '../../language/en/prepositions';
import { Tag } from '../../language/types';
import { isDeterminer } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { Kind, type Token } from '../../text/token';
import type { Scene } from '../unit/scene';
import { startsClause } from './clause';

/**
 * “said | despite the rain the crowd had stayed”, “said | as a result the road was shut”, “said | had he known, he would have quit”:
 * whether a phrase that only a clause has before its subject opens the words from k to `end`, and the clause follows.
 */
export function opensFrontedClause(scene: Scene, k: number, end: number): boolean {
  const { tokens } = scene;
  const from = phraseStart(tokens, k);
  if (from < 0) return SUPPOSING.has((tokens[k] as Token).form) && isSubject(tokens[k + 1]) && goesOn(scene, k, end);
  const close = tokens[from]?.form === 'then' ? from + 1 : (phraseAfter(tokens, from, end)?.end ?? -1);
  return (close > from && startsClause(scene, close, end)) || goesOn(scene, from, end);
}

/** Where the phrase starts behind the preposition of one word or two at k: “despite |”, “instead of |”, “as |” before “a result”; -1 if there is none. */
function phraseStart(tokens: readonly Token[], k: number): number {
  const { form } = tokens[k] as Token;
  const next = tokens[k + 1]?.form;
  if (FRONTING.has(form)) return k + 1;
  if (FRONTING_OF.has(form) && (next === 'of' || next === 'to')) return k + 2;
  return form === 'as' && next === 'a' && tokens[k + 2]?.form === 'result' ? k + 1 : -1;
}

function isSubject(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.name >= 0 || isDeterminer(token) || (token.tags & (Tag.SubjectPronoun | Tag.Noun)) !== 0;
}

/** Whether a clause starts behind the first comma. */
function goesOn(scene: Scene, from: number, end: number): boolean {
  for (let k = from; k < end && k - from < LONGEST_FRONT; k++) {
    const { kind, depth } = scene.tokens[k] as Token;
    if (kind === Kind.Comma && depth === 0) return startsClause(scene, k + 1, end);
    if (kind === Kind.Stop || kind === Kind.Colon || kind === Kind.Semicolon) return false;
  }
  return false;
}

/** What stands before the subject has fewer words. */
const LONGEST_FRONT = 20;
