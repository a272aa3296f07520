/** Which names of a source speak together. */
import type { NameMention } from '../../../actors/names/mention';
import { COMPANY } from '../../../language/company';
import { Tag } from '../../../language/types';
import { coordinatorEnd, isJoiningThat } from '../../../syntax/coordinator';
import { isDeterminer, isOf } from '../../../syntax/noun-phrase';
import { isPerson } from '../../../syntax/readings';
import { Kind, type Token } from '../../../text/token';
import type { Range, Scene } from '../../unit/scene';

/** “La CGT, | FO | et la CFDT”: whether nothing but a comma and an article stands between two names that can be of one type. */
function isListed({ tokens }: Scene, a: NameMention, b: NameMention): boolean {
  const alike = a.type === b.type || a.type === 'unknown' || b.type === 'unknown';
  if (!alike || tokens[a.to]?.kind !== Kind.Comma) return false;
  for (let k = a.to + 1; k < b.from; k++) if (!isDeterminer(tokens[k] as Token)) return false;
  return true;
}

/** Names joined by “et”/“and”; appositions after the first name do not count as co-speakers. */
export function coordinated(scene: Scene, { from }: Range, list: readonly number[]): number[] {
  const first = list[0] as number;
  const { to } = scene.names[first] as NameMention;
  const others: number[] = [];
  let next = false;
  for (let n = list.length - 1; n > 0; n--) {
    const a = scene.names[list[n - 1] as number] as NameMention;
    const b = scene.names[list[n] as number] as NameMention;
    next = joins(scene, from, a, b) || (next && isListed(scene, a, b));
    // “Lassalle, élu sur la liste Active et Citoyenne”, “Volait, de la CGT Santé et Action sociale”: what is no person stays in the apposition that the comma opens.
    const told = b.type !== 'person' || isOfComplement(scene, b, list);
    if (told && isInApposition(scene.tokens, to, b.from)) next = false;
    if (next && isCompany(scene.tokens, to, b.from)) next = false;
    if (next) others.push(list[n] as number);
  }
  return [first, ...others.reverse()];
}

/** “Lise, mère de | Tom (3 ans)| et Zoé”: whether the person right before the coordinator of a French name does not speak, as she is who the noun is of. */
function isOfComplement(
  { tokens, names, language }: Scene,
  { from, type }: NameMention,
  list: readonly number[],
): boolean {
  let k = from - 1;
  if (!language.headFirst || k < 1 || ((tokens[k] as Token).tags & Tag.Coordinator) === 0) return false;
  k--;
  if ((tokens[k] as Token).kind === Kind.CloseBracket)
    while (k > 0 && (tokens[k + 1] as Token).kind !== Kind.OpenBracket) k--;
  const { name } = tokens[k] as Token;
  return name >= 0 && !list.includes(name) && names[name]?.type === type && type === 'person';
}

/** “Ruiz, à l'origine du projet | avec | Orr et Vian”: whether a preposition of company stands in the range. */
function isCompany(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (COMPANY.has((tokens[k] as Token).form)) return true;
  return false;
}

/** Whether “et” or “and” stands between two names, and behind it no noun but for a person. */
function joins({ tokens }: Scene, from: number, a: NameMention, b: NameMention): boolean {
  let joined = false;
  for (let k = a.to; k < b.from; k++) {
    const t = tokens[k] as Token;
    const behind = coordinatorEnd(tokens, k);
    // “le ministre de la Ville et | de la Mer, Luc Orr”: what else the post is of.
    if ((behind > k && !isOf(tokens[behind] as Token)) || isJoiningThat(tokens, k, from)) joined = true;
    // “Reed and | state | senators Ann Orr and Paul Lane”: what the next noun is of.
    if ((t.tags & Tag.Noun) !== 0 && t.name < 0 && !isPerson(tokens[k + 1])) joined = joined && isPerson(t);
  }
  return joined;
}

/** What stands between names in a row. */
const LISTING = Tag.Coordinator | Tag.Determiner | Tag.Title;

/** Whether a comma stands right behind the first name and none before the coordinator of the second. */
function isInApposition(tokens: readonly Token[], from: number, to: number): boolean {
  if ((tokens[from] as Token).kind !== Kind.Comma) return false;
  // “Reed, Orr and | Pell”: names in a row.
  if (!tokens.slice(from, to).some((t) => t.kind === Kind.Word && t.name < 0 && (t.tags & LISTING) === 0)) return false;
  for (let k = to - 1; k > from; k--)
    if (((tokens[k] as Token).tags & Tag.Coordinator) !== 0) return (tokens[k - 1] as Token).kind !== Kind.Comma;
  return false;
}
