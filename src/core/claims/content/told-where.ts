/** Where, or to whom, somebody spoke: what stands behind the object of a French cue and is no part of it. */
import { HEARERS, SPOKEN_IN } from '../../language/fr/hearings';
import { isDeterminer, isOf } from '../../syntax/noun-phrase';
import type { Token } from '../../text/token';

/** “son erreur | auprès de l'AFP”, “les faits | devant les enquêteurs”, “sa démission | au micro de RTL”: whether such a phrase opens at token k. */
export function opensToldWhere(tokens: readonly Token[], k: number): boolean {
  const { form } = tokens[k] as Token;
  const next = tokens[k + 1];
  if (next === undefined) return false;
  if (form === 'auprès') return isOf(next);
  const rests = OPENINGS.get(form);
  if (rests?.some((rest) => rest.every((word, n) => tokens[k + 1 + n]?.form === word)) === true) return true;
  const noun = (isDeterminer(next) ? tokens[k + 2] : next)?.form ?? '';
  if (form === 'devant') return HEARERS.has(noun);
  // “face | aux gendarmes”, “face à la presse”
  const whom = tokens[k + 2];
  if (form === 'face' && whom !== undefined)
    return HEARERS.has(isDeterminer(whom) ? (tokens[k + 3]?.form ?? '') : whom.form);
  if (form === 'dans') return (next.form === 'un' || next.form === 'une') && SPOKEN_IN.has(noun);
  return false;
}

const OPENINGS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries({
    au: ['micro', 'téléphone'],
    aux: ['micros'],
    à: ["l' antenne", "l' audience", 'la barre', 'la tribune'],
    sur: [
      'les ondes',
      "l' antenne",
      'les réseaux sociaux',
      'son compte',
      'sa page',
      'x',
      'twitter',
      'facebook',
      'instagram',
    ],
    dans: ['les colonnes', 'nos colonnes', 'ses colonnes'],
    par: ['téléphone', 'mail', 'courriel', 'sms', 'courrier', 'communiqué'],
    en: ['conférence de presse'],
    lors: ["d' une conférence", "d' un point", "d' un entretien", "d' une interview"],
  }).map(([first, rests]) => [first, rests.map((rest) => rest.split(' '))]),
);
