/** Particles inside of a name: “von der”, “de La”, “bin”. */
import { type Language, Num, Tag } from '../../language/types';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
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
  // “l'émissaire Staffan de Mistura”, “le directeur, Foulques d'Armance”: the same of two words, behind a post.
  if (at === from + 1 && particle !== 'le' && [from, k].every((n) => (tokens[n] as Token).tags === 0))
    if (isBehindPost(tokens, from)) return k + 1;
  // “Jean de La Fontaine” against “Renault de Flins”: only behind a first name, and not before a listed place.
  const first = tokens[from] as Token;
  return ((first.tags & Tag.FirstName) !== 0 || compoundFirstName(first, language) >= 0) &&
    (at === from + 1 || personal) &&
    (next.tags & (Tag.Place | Tag.Organization)) === 0
    ? k + 1
    : at;
}

/** Whether somebody's post stands right before token k, its adjectives and a comma left out. */
export function isBehindPost(tokens: readonly Token[], k: number): boolean {
  const apposed = itemAt(tokens, k - 1)?.kind === Kind.Comma;
  for (let i = apposed ? k - 2 : k - 1; i > 0 && k - i < LONGEST_POST; i--) {
    const { kind, word, tags, name } = tokens[i] as Token;
    if (kind !== Kind.Word) return false;
    if (word?.noun === 'role' && name < 0) return word.number !== Num.Plural;
    if (!apposed && (tags & (Tag.Adjective | Tag.Noun)) !== Tag.Adjective) return false;
    if (name < 0 && (tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) === Tag.Verb) return false;
  }
  return false;
}

/** A post and its field have fewer words. */
const LONGEST_POST = 12;
