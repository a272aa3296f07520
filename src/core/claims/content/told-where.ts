/** Where, or to whom, somebody spoke: what stands behind the object of a French cue and is no part of it. */
import { BROUGHT, HEARERS, SPOKEN_IN } from '../../language/fr/hearings';
import { TOLD_WHERE } from '../../language/fr/phrase-tables';
import { isMedium } from '../../language/papers';
import { isDeterminer, isOf } from '../../syntax/noun-phrase';
import { phraseEnd } from '../../syntax/set-phrase';
import type { Token } from '../../text/token';

/** “son erreur | auprès de l'AFP”, “les faits | devant les enquêteurs”, “sa démission | au micro de RTL”: whether such a phrase opens at token k. */
export function opensToldWhere(tokens: readonly Token[], k: number): boolean {
  const { form } = tokens[k] as Token;
  const next = tokens[k + 1];
  if (next === undefined) return false;
  if (form === 'auprès') return isOf(next);
  if (phraseEnd(tokens, k, TOLD_WHERE) > k) return true;
  if (form === 'sur') return namesMedium(tokens, k + 1);
  const noun = (isDeterminer(next) ? tokens[k + 2] : next)?.form ?? '';
  // “annonce un recours | devant le tribunal”: before whom it is brought.
  if (form === 'devant') return HEARERS.has(noun) && !BROUGHT.has(tokens[k - 1]?.form ?? '');
  // “face | aux gendarmes”, “face à la presse”
  const whom = tokens[k + 2];
  if (form === 'face' && whom !== undefined)
    return HEARERS.has(isDeterminer(whom) ? (tokens[k + 3]?.form ?? '') : whom.form);
  if (form === 'dans') return (next.form === 'un' || next.form === 'une') && SPOKEN_IN.has(noun);
  return false;
}

/** “sur | France Inter”, “sur | TF1”: whether a paper or a broadcaster that is known is named at k. */
function namesMedium(tokens: readonly Token[], k: number): boolean {
  const { name } = tokens[k] as Token;
  if (name < 0) return false;
  let words = '';
  for (let i = k; tokens[i]?.name === name; i++) words += `${words === '' ? '' : ' '}${(tokens[i] as Token).form}`;
  return isMedium(words);
}
