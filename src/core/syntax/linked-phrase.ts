/** Where a phrase goes on before a link: “of”, “et”, a preposition that attaches it. */
import { COMPOUND, EVERYWHERE } from '../language/fr/prepositions';
import { Form, Tag } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { amountStart } from './amount';
import { coordinatorStart } from './coordinator';
import { isRank } from './head-noun';
import { joinsComplement } from './joined-complement';
import { HEAD, INSIDE, isHead, isOf, isPreposition } from './noun-phrase';
import { hasForm, isAuxiliary } from './readings';
import { itemAt } from '../text/item-at';

/** Where the words start that are one French preposition with that at k: “| autour | de”, “| un peu partout | en”; else k. */
export function linkStart(tokens: readonly Token[], k: number, floor: number): number {
  const before = itemAt(tokens, k - 1);
  if (k - 1 <= floor || before === undefined || before.name >= 0) return k;
  if (COMPOUND.has(before.form) && isOf(tokens[k] as Token)) return k - 1;
  if (before.form !== EVERYWHERE) return k;
  return tokens[k - 2]?.form === 'peu' && tokens[k - 3]?.form === 'un' && k - 3 > floor ? k - 3 : k - 1;
}

/** Where words start that the determiner at k goes on with, or k. */
export function joinedStart(tokens: readonly Token[], k: number, floor: number): number {
  // “de la Santé | et de la Justice”, “de l'Intérieur | et des Outre-mer”
  const preposition = isPreposition(tokens[k] as Token) ? k : k - 1;
  if (preposition > floor && joinsComplement(tokens, preposition, floor)) return preposition - 1;
  // “le numéro | deux du parti”
  if (isRank(tokens, k)) return k - 1;
  // “plus d'| un élu”
  return amountStart(tokens, k, floor);
}

/** “a study in March | by two universities”: behind when a text came out. */
export function isOfText(tokens: readonly Token[], k: number, floor: number): boolean {
  const when = itemAt(tokens, k - 2)?.form;
  const noun = k - 3 < floor ? undefined : tokens[k - 3]?.word?.noun;
  return (when === 'in' || when === 'on') && (noun === 'document' || noun === 'speech');
}

/** Whether a phrase can end with the token: a noun, an adjective or participle, a mark or bracket that closes. */
export function isPhraseEnd(token: Token): boolean {
  if (token.kind === Kind.CloseBracket || token.kind === Kind.CloseMark || token.form === '%') return true;
  if (token.kind !== Kind.Word && token.kind !== Kind.Number) return false;
  if ((token.tags & Tag.Verb) !== 0)
    return (token.tags & INSIDE) !== 0 || (hasForm(token, Form.PastParticiple) && !hasForm(token, Form.Finite));
  return isHead(token) || (token.tags & (Tag.Adjective | Tag.Demonym)) !== 0;
}

/** For “A et B”, “A, B and C”: the index of the last token of A when k is the coordinator, else -1. */
export function coordination(tokens: readonly Token[], k: number, floor: number): number {
  if (k <= floor) return -1;
  const t = tokens[k] as Token;
  // “les élus ainsi que leurs voisins”
  const several = coordinatorStart(tokens, k);
  if (several > floor) return isPhraseEnd(tokens[several - 1] as Token) ? several - 1 : -1;
  if (
    (t.tags & Tag.Coordinator) === 0 ||
    t.form === 'mais' ||
    t.form === 'but' ||
    t.form === 'car' ||
    t.form === 'donc'
  )
    return -1;
  const left = tokens[k - 1] as Token;
  if (left.form === "'s" && k - 2 >= floor) return isNameWithS(tokens, k - 1) ? k - 1 : -1;
  if (!isPhraseEnd(left) || left.kind === Kind.CloseMark) return -1;
  // “sont reconstitués et le duc annonce”: the participle belongs to its auxiliary.
  if ((left.tags & Tag.Verb) !== 0 && (left.tags & HEAD) === 0)
    for (let i = k - 2; i >= floor && k - i < 6; i--) {
      const t = tokens[i] as Token;
      if (isAuxiliary(t)) return -1;
      if ((t.tags & (Tag.Adverb | Tag.Negation | Tag.Adjective | Tag.Preposition)) === 0) break;
    }
  return k - 1;
}

/** “| Sainsbury's | and Tesco said”, not “Orr's and Ruiz's lawyers”: whether the possessive at k, before a coordinator, ends a name. */
function isNameWithS(tokens: readonly Token[], k: number): boolean {
  if (itemAt(tokens, k - 1)?.letterCase !== Case.Capital || tokens[k + 2]?.letterCase !== Case.Capital) return false;
  let next = k + 3;
  while (tokens[next]?.letterCase === Case.Capital) next++;
  return tokens[next]?.form !== "'s" && tokens[next]?.form !== "'";
}

/** The bracket that opens what the one at k closes, or -1. */
export function openBracket(tokens: readonly Token[], k: number, floor: number): number {
  for (let i = k - 1; i >= floor && k - i < 20; i--) if ((tokens[i] as Token).kind === Kind.OpenBracket) return i;
  return -1;
}
