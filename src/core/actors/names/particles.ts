/** Particles inside of a name: “von der”, “de La”, “bin”. */
import { type Language, Tag } from '../../language/types';
import { Case, type Token } from '../../text/token';
import { isCommonWord, isNamePart } from './capitalised';
import { compoundFirstName } from './compound-first-name';

/** “von der Leyen”: particles and a capitalised word at k; behind several, no word of the language (“Directeur Général de la Santé”). */
export function particlesBefore(tokens: readonly Token[], k: number): boolean {
  let at = k;
  while (at - k < 3 && ((tokens[at]?.tags ?? 0) & Tag.NameParticle) !== 0 && !isNamePart(tokens[at] as Token)) at++;
  const next = tokens[at];
  return at > k && next !== undefined && isNamePart(next) && (at === k + 1 || !isCommonWord(next));
}

/** “de La Tour”, “van der Bellen”, “bin Salman”: the end of particles and the capitalised word behind them, or `at`. */
export function particleEnd(
  tokens: readonly Token[],
  at: number,
  from: number,
  language: Language,
  personal: boolean,
): number {
  let k = at;
  while (
    k < tokens.length &&
    k - at < 3 &&
    ((tokens[k] as Token).tags & Tag.NameParticle) !== 0 &&
    (tokens[k] as Token).letterCase === Case.Lower
  )
    k++;
  if (k === at || k >= tokens.length) return at;
  const next = tokens[k] as Token;
  if (!isNamePart(next)) return at;
  const particle = (tokens[at] as Token).form;
  const ambiguous =
    particle === 'de' ||
    particle === "d'" ||
    particle === 'du' ||
    particle === 'des' ||
    particle === 'la' ||
    particle === 'le' ||
    particle === "l'" ||
    particle === 'of' ||
    particle === 'y';
  if (!ambiguous) return k + 1;
  if (particle === 'of')
    return (tokens[at - 1] as Token).word?.noun === 'organization' || (tokens[at - 1] as Token).form === 'university'
      ? k + 1
      : at;
  // “Foulques Chombart de Lauwe”: no word of the language and no place among them.
  const unknown = [from, from + 1, k].every((n) => (tokens[n] as Token).tags === 0);
  if (at === from + 2 && unknown && (particle === 'de' || particle === "d'")) return k + 1;
  // “Jean de La Fontaine” against “Renault de Flins”: only behind a first name, and not before a listed place.
  const first = tokens[from] as Token;
  return ((first.tags & Tag.FirstName) !== 0 || compoundFirstName(first, language) >= 0) &&
    (at === from + 1 || personal) &&
    (next.tags & (Tag.Place | Tag.Organization)) === 0
    ? k + 1
    : at;
}
