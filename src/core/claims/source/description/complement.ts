/** What a description says of whom or of what somebody is: the names, places and owners beside its noun. */
import { TRAINED } from '../../../language/en/staff';
import { isPartyWord } from '../../../actors/parties';
import { ANY_BODY } from '../../../language/firms';
import { FRONTS } from '../../../language/fr/prepositions';
import { Form, Tag } from '../../../language/types';
import { isDeterminer, isOf, isPreposition } from '../../../syntax/noun-phrase';
import { hasForm, isCount } from '../../../syntax/readings';
import { itemAt } from '../../../text/item-at';
import { Case, formOf, Kind, type Token } from '../../../text/token';
import type { Scene } from '../../unit/scene';
import type { DescriptionWords } from './noun';

/** “l'élu d'| opposition|”: where in politics the complement of the noun places somebody, or ''. */
export function campOf({ scene: { tokens, language }, head, end }: DescriptionWords): string {
  for (let k = head + 2; k < end; k++) {
    const { form, name } = tokens[k] as Token;
    if (name < 0 && language.nouns.camps.has(form)) return form;
  }
  return '';
}

/** “Battue par Ana Ruiz, | la patineuse …”, “Face à Luc Orr, | le gardien …”: where the phrase before the comma starts that sets its names against the subject, or -1. */
export function frontedBefore(tokens: readonly Token[], from: number): number {
  if (itemAt(tokens, from - 1)?.kind !== Kind.Comma) return -1;
  let k = from - 1;
  while (k > 0 && from - k < LONGEST_FRONT) {
    const { kind } = tokens[k - 1] as Token;
    if (kind !== Kind.Word && kind !== Kind.Number && kind !== Kind.Comma) break;
    k--;
  }
  const first = tokens[k] as Token;
  if (k > 0 && !CLOSED.has((tokens[k - 1] as Token).kind)) return -1;
  const sets = FRONTS.has(first.form) || (hasForm(first, Form.PastParticiple) && first.letterCase === Case.Capital);
  return sets ? first.start : -1;
}

const LONGEST_FRONT = 16;
const CLOSED: ReadonlySet<Kind> = new Set([Kind.Stop, Kind.Break]);

/** “the head | of the institution”, “| the firm's | head”: whether the English noun at `head` has no complement but a word that any body can be called by. */
export function isOfAnyBody(tokens: readonly Token[], from: number, head: number, end: number): boolean {
  const the = tokens[from]?.form === 'the';
  if (the && head === from + 1 && end === head + 4)
    return (
      tokens[head + 1]?.form === 'of' && tokens[head + 2]?.form === 'the' && ANY_BODY.has(tokens[head + 3]?.form ?? '')
    );
  const owned = the && head === from + 3 && end === head + 1 && tokens[from + 2]?.form === "'s";
  return owned && ANY_BODY.has(tokens[from + 1]?.form ?? '');
}

/** “un élu | sur deux”: whether the words at k count some of many. */
export function isRatio(tokens: readonly Token[], k: number): boolean {
  return formOf(tokens[k]) === 'sur' && isCount(tokens[k + 1]);
}

/** “la Commission”: the folded noun of a French phrase that is an article and a word with a capital, else ''. */
export function capitalOf({ tokens, names, language }: Scene, from: number, head: number, end: number): string {
  if (!language.headFirst || head !== from + 1 || end !== head + 1 || !isDeterminer(tokens[from] as Token)) return '';
  return itemAt(names, (tokens[head] as Token).name)?.key ?? '';
}

/** What stands with the noun at `head` in [from, end): the first name, whether anything narrows down who is meant, a nationality before it. */
export function complementsOf(
  { tokens, names, language }: Scene,
  from: number,
  head: number,
  end: number,
): { name: number; complement: boolean; demonym: string } {
  let name = -1;
  let complement = false;
  let demonym = '';
  for (let k = from; k < end; k++) {
    const token = tokens[k] as Token;
    // “le ministre de la Santé”: a word with a capital, no name.
    const field = language.headFirst && itemAt(names, token.name)?.weak === true && names[token.name]?.common === true;
    // “the Republican presidential nominee”
    const party = k < head && isPartyWord(token, language.actors.partisans);
    // “le réalisateur de « Titane »”
    const title = language.headFirst && token.depth > (tokens[from] as Token).depth;
    if (token.name >= 0 && name < 0 && !field && !party && !title) name = token.name;
    // “the mother of three”
    if (k > head && isOf(token) && ((tokens[k + 1]?.tags ?? 0) & Tag.Number) !== 0) k++;
    // “the engineer by training”
    else if (k > head && token.form === 'by' && TRAINED.has(tokens[k + 1]?.form ?? '')) k++;
    else if (
      k > head &&
      (isOf(token) || (token.tags & (Tag.Relative | Tag.Adjective | Tag.Demonym)) !== 0 || isPreposition(token))
    )
      complement = true;
    if (
      k < head &&
      k > from &&
      (token.tags & (Tag.Adjective | Tag.Demonym | Tag.Noun)) !== 0 &&
      (token.tags & Tag.RoleModifier) === 0 &&
      // “the Leeds-based company”
      !(token.tags === Tag.Adjective && token.form.includes('-')) &&
      // “the Liberal Democrat”
      !language.actors.partisans.has(token.form)
    )
      complement = true;
    // “the French leader”, “le dirigeant allemand”
    const near = k < head || (k === head + 1 && token.letterCase === Case.Lower);
    if (near && (token.tags & Tag.Demonym) !== 0) demonym = token.word?.lemma ?? token.form;
  }
  return { name, complement, demonym };
}

/** “les informations | du Parisien”: the name right behind the head, or -1. */
export function ownerOf({ tokens, names }: Scene, head: number, end: number): number {
  if (head + 2 >= end || !isOf(tokens[head + 1] as Token)) return -1;
  let k = head + 2;
  if (isDeterminer(tokens[k] as Token)) k++;
  const name = k < end ? (tokens[k] as Token).name : -1;
  const type = names[name]?.type;
  return type === 'organization' || type === 'person' ? name : -1;
}

/** “the company's filing”, “the victims' families”: whether an English genitive stands before the noun at `head`. */
export function hasOwner(tokens: readonly Token[], from: number, head: number): boolean {
  for (let k = from + 1; k < head; k++) {
    const { form } = tokens[k] as Token;
    if (form === "'s" || form === "'") return true;
  }
  return false;
}
