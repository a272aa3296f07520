/** What commas set apart and names somebody else than the subject before it. */
import { BESIDE, VOICES } from '../language/fr/phrases';
import { Form } from '../language/types';
import { Kind, type Token } from '../text/token';
import { namesAgent } from './head-noun';
import { isDeterminer, isOf } from './noun-phrase';
import { hasForm, isAgent } from './readings';

/** “par la voix de son président”, “par l'intermédiaire de son avocat”, “through its lawyer”: the body beside it speaks. */
export function isVoice(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.form === 'through') return isDeterminer(tokens[from + 1] ?? (tokens[from] as Token));
  const noun = isDeterminer(tokens[from + 1] ?? (tokens[from] as Token)) ? from + 2 : from + 1;
  if (tokens[from]?.form !== 'par' || !VOICES.has(tokens[noun]?.form ?? '')) return false;
  // “par l'intermédiaire d'un communiqué”
  return tokens[noun + 2]?.word?.noun !== 'document' && tokens[noun + 3]?.word?.noun !== 'document';
}

/** “, | accompagné du préfet|,”, “, | reçue par la maire de Lens|,”, “, | comme son adjoint|,”: whether a French participle or preposition and whoever else took part are all of the segment. */
export function isBesideOther(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  const link = tokens[from + 1];
  if (first === undefined || link === undefined || tokens[from - 1]?.kind !== Kind.Comma) return false;
  if (hasForm(first, Form.PastParticiple))
    return (isOf(link) || link.form === 'par') && isSomebody(tokens, from + 2, to);
  if (!BESIDE.has(first.form)) return false;
  // “en désaccord avec | son adjoint”, “aux côtés du | préfet”
  let k = to - 2;
  while (k > from && !isOf(tokens[k] as Token) && !BESIDE.has((tokens[k] as Token).form)) k--;
  return isSomebody(tokens, k + 1, to);
}

function isSomebody(tokens: readonly Token[], from: number, to: number): boolean {
  return namesAgent(tokens, from, to, true) || isAgent(tokens[from]);
}
