/** Where French words that are no clause end, as nobody joins a clause with a subject of its own to them. */
import { THAT, DISJUNCTIVE } from '../../language/function-words';
import { Tag } from '../../language/types';
import { isDeterminer } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { Kind, type Token } from '../../text/token';
import { groupAt, type Scene } from '../unit/scene';
import { isFiniteVerb } from './clause';

/** “dénonce un scandale | et le maire a promis une réponse”, “se dit « serein » | mais Paris n'a pas réagi”: whether a clause with its own subject starts behind the coordinator at k. */
function opensAnotherClause(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens } = scene;
  const { form, kind } = tokens[k] as Token;
  if (kind !== Kind.Word) return false;
  // “« un recul » | tandis que Berlin temporise”
  if (MEANWHILE.has(form)) return THAT.has(tokens[k + 1]?.form ?? '');
  if (!JOINING.has(form)) return false;
  const start = behindAdverbs(tokens, k + 1, ceiling);
  const first = tokens[start];
  if (first === undefined || start >= ceiling) return false;
  let end = -1;
  if ((first.tags & Tag.SubjectPronoun) !== 0 && first.name < 0) end = start + 1;
  else if (isDeterminer(first) || first.name >= 0) end = phraseAfter(tokens, start, ceiling)?.end ?? -1;
  if (end < 0) return false;
  // “le préfet, lui, reste”
  const aside = tokens[end]?.kind === Kind.Comma && tokens[end + 2]?.kind === Kind.Comma;
  if (aside && DISJUNCTIVE.has(tokens[end + 1]?.form ?? '')) end += 3;
  const verb = groupAt(scene, behindAdverbs(tokens, end, ceiling), ceiling);
  return verb?.form === 'finite' && isFiniteVerb(tokens[verb.first] as Token);
}

/** Where another clause starts in (from, to) of a French sentence behind words without a finite verb, else `to`. */
export function beforeAnotherClause(scene: Scene, from: number, to: number): number {
  if (scene.language.id !== 'fr') return to;
  for (let k = from; k < to; k++) {
    const t = scene.tokens[k] as Token;
    if (isFiniteVerb(t)) return to;
    if (k > from && t.depth === 0 && opensAnotherClause(scene, k, to)) return k;
  }
  return to;
}

function behindAdverbs(tokens: readonly Token[], from: number, ceiling: number): number {
  let k = from;
  while (k < ceiling && ((tokens[k] as Token).tags & (Tag.Adverb | Tag.Verb | Tag.Determiner)) === Tag.Adverb) k++;
  return k;
}

const JOINING = new Set(['et', 'mais', 'or']);
const MEANWHILE = new Set(['tandis', 'alors']);
