/** Whether the words before and behind an incise make one clause. */
import type { Sentence } from '../../text/sentences';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Case, Kind, type Token } from '../../text/token';
import { opensDegree } from '../../syntax/amount';
import { hasClause, startsClause } from '../content/clause';
import { reportsIn } from '../content/introduces';
import { firstGroupFrom, groupAt, type Scene } from '../unit/scene';
import { leavesVerb } from './incise-bounds';

/**
 * “In the long run, Ruiz told reporters, | the plan will fail”, “It was, as Ruiz put it, | a mistake”: whether what an incise parts, up to the
 * comma before it and from behind the comma at `end`, is one English sentence.
 */
export function goesOnBehind(scene: Scene, sentence: Sentence, comma: number, end: number): boolean {
  const { tokens } = scene;
  const next = tokens[end + 1];
  if (next === undefined || end + 1 >= sentence.to || comma <= sentence.from) return false;
  // “In parts of the town, he said, “we don't know””: a small letter in the marks goes on with the sentence.
  if (next.kind === Kind.OpenMark)
    return tokens[end + 2]?.letterCase === Case.Lower && !hasClause(scene, sentence.from, comma);
  const verb = groupAt(scene, end + 1, sentence.to);
  if (verb !== null) return verb.form === 'finite';
  if (leavesVerb(tokens[comma - 1] as Token)) return true;
  const whole = hasClause(scene, sentence.from, comma) && !isOnlyFronted(scene, sentence, comma);
  return !whole && startsClause(scene, end + 1, sentence.to);
}

/** “Quand elle est arrivée, | Ruiz a dit oui”: nothing but a subordinate clause stands before the comma at k. */
export function isOnlyFronted(scene: Scene, sentence: Sentence, k: number): boolean {
  const { tokens, language } = scene;
  const opener = (tokens[sentence.from] as Token).form === 'même' ? sentence.from + 1 : sentence.from;
  if (!language.verbs.fronting.has(tokens[opener]?.form ?? '')) return false;
  // “As many as 40 people had died, he said”
  if (opensDegree(tokens, sentence.from)) return false;
  // “When he came she was dead, he said”: the main clause stands before the comma too; “When he said that she was dead, he smiled”.
  if (language.id === 'en' && countFinite(scene, sentence.from, k) !== 1 && !reportsIn(scene, sentence.from, k))
    return false;
  for (let i = sentence.from; i < k; i++) {
    const t = tokens[i] as Token;
    // “When the director, James Orr, said so”: an apposition is no main clause.
    if (t.kind === Kind.Comma && t.depth === 0 && startsClause(scene, i + 1, k)) return false;
  }
  return true;
}

/** How many finite verbs outside of marks stand in the range. */
function countFinite(scene: Scene, from: number, to: number): number {
  const { groups, tokens } = scene;
  let count = 0;
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const { start, form, head } = groups[n] as VerbGroup;
    if (start >= to) break;
    if (form === 'finite' && (tokens[head] as Token).depth === 0) count++;
  }
  return count;
}
