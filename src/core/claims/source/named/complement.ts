/** Which names of a source only tell whose or of what its noun is: “la préfecture du Rhône”. */
import { isCompound } from '../../../actors/names/capitalised';
import type { NameMention } from '../../../actors/names/mention';
import { SPOKE } from '../../../language/en/asked';
import { NAMED } from '../../../language/en/naming';
import { POST_LINKS } from '../../../language/en/prepositions';
import { Num, Tag } from '../../../language/types';
import { isDeterminer, isOf, isPreposition } from '../../../syntax/noun-phrase';
import { isPerson } from '../../../syntax/readings';
import { itemAt } from '../../../text/item-at';
import { Case, formOf, Kind, type Token } from '../../../text/token';
import type { Range, Scene } from '../../unit/scene';
import { beforeName, isPartOfTitle } from './before-name';

/**
 * French: a person right behind a role and its complement bears the role: the phrase's own (“le ministre de la Santé | Anne Vidal”)
 * or one that stands behind a preposition (“un conseiller du ministre de la Santé | Anne Vidal”). Null where no role is borne so.
 */
function roleBorne({ tokens, text, language }: Scene, name: NameMention, source: Range): 'head' | 'governed' | null {
  const before = itemAt(tokens, name.from - 1);
  // “un conseiller du président | Vian”: a family name alone is of no type.
  const person = name.type === 'person' || (name.type === 'unknown' && name.words.length === 1);
  if (!language.headFirst || !person || before === undefined || name.from - 1 <= source.from) return null;
  if (before.kind !== Kind.Word || isPreposition(before) || isDeterminer(before)) return null;
  // “la porte-parole du réseau | Orlo”: what the body is called.
  if (name.type === 'unknown' && before.name < 0 && before.word?.noun === 'organization') return null;
  // “l'avocat de M. | Vautrin”
  let title = name.from - 1;
  while (title > source.from && isPartOfTitle(tokens[title] as Token)) {
    const noun = (tokens[title] as Token).word?.noun;
    // “la secrétaire d'État | Ana Ruiz”
    if (noun === 'role' || noun === 'organization') break;
    title--;
  }
  if (title < name.from - 1 && isPreposition(tokens[title] as Token)) return null;
  // “le père de l'avocat | Paul Vian”, but “le commandant des pompiers | Paul Vian”: one of several is no bearer.
  const several = before.word?.number === Num.Plural && name.words.length > 1;
  // “le directeur de la Comédie-Française | Paul Vian”: a house, nobody French.
  if (before.word?.noun === 'person' && !several && !isCompound(before, text)) return null;
  if (language.actors.namedAfter.has(before.form)) return null;
  let role = several ? name.from - 2 : name.from - 1;
  for (; role >= source.from; role--) {
    const t = tokens[role] as Token;
    if (t.kind === Kind.Comma || (t.tags & Tag.Coordinator) !== 0) return null;
    if (t.word?.noun === 'role' && t.name < 0) break;
  }
  let k = role - 1;
  if (role < source.from) return null;
  while (k >= source.from && !isPreposition(tokens[k] as Token) && (tokens[k] as Token).kind !== Kind.Comma) k--;
  return k > source.from && (tokens[k] as Token).kind !== Kind.Comma ? 'governed' : 'head';
}

/** “Minister for Health and Social Care | Ann Orr”, “Chair of the Committee on Works | Ann Orr”: whether a full name stands right behind the English post that opens the source and its field in capitals. */
function bearsPost({ tokens, names, language }: Scene, { type, from, to }: NameMention, start: number): boolean {
  const somebody = type === 'person' || type === 'unknown';
  if (language.headFirst || !somebody || to - from < 2 || isPerson(tokens[from - 1])) return false;
  let field = false;
  for (let k = from - 1; k > start; k--) {
    const t = tokens[k] as Token;
    if (POST_LINKS.has(t.form) && field) {
      const post = tokens[k - 1] as Token;
      // “RSPB | Head | of Policy”: a post behind a body looks like a name.
      const name = itemAt(names, post.name);
      const common = name === undefined || (name.weak && name.common);
      if (isPerson(post)) return post.word?.noun === 'role' && common && isPhrase(tokens, start, k - 1);
    }
    if (t.letterCase !== Case.Lower) field = true;
    else if (!FIELD_LINKS.has(t.form)) return false;
  }
  return false;
}

/** Whether nothing but words of one phrase stands in [from, to). */
function isPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word || (k > from && isPreposition(t)) || (t.tags & Tag.Coordinator) !== 0) return false;
  }
  return true;
}

/** What joins the words of a field. */
const FIELD_LINKS: ReadonlySet<string> = new Set(['and', '&', 'of', 'for', 'on', 'the']);

/** “the musician, who gave his name as | Osas”, “who identified herself only as | Mo” */
export function isNamedAs(tokens: readonly Token[], k: number, from: number): boolean {
  if (tokens[k - 1]?.form !== 'as') return false;
  for (let i = k - 2; i > from && k - i < 6; i--) if ((tokens[i] as Token).form === 'name') return true;
  return false;
}

/** Whether the name stands behind a preposition or possessive construction inside the phrase. */
export function isComplement(scene: Scene, name: NameMention, source: Range): boolean {
  const { tokens, names } = scene;
  const { from } = source;
  if (isBeforePossession(tokens, name, source)) return true;
  const bearer = roleBorne(scene, name, source);
  if (bearer !== null) return bearer === 'governed';
  if (bearsPost(scene, name, from)) return false;
  if (isOfGoverned(scene, name, from) || isOfWork(scene, name, from)) return true;
  let k = beforeName(scene, name, from);
  const listed = listedBefore(scene, name, from, k);
  if (listed !== null) return isComplement(scene, listed, source);
  // “residents near Southern and Watson”: the first of two that stand behind the preposition is no name by itself.
  if (k > from && ((tokens[k] as Token).tags & Tag.Coordinator) !== 0) {
    const conjunct = tokens[k - 1] as Token;
    const first = names[conjunct.name];
    // “the leaders of Russia and Ukraine”
    if (first?.type === name.type && name.type === 'place') return isComplement(scene, first, source);
    // “farmers in Aldery and Brightling”
    if (first !== undefined && name.type !== 'person' && first.type !== 'person' && isComplement(scene, first, source))
      return true;
    if (conjunct.letterCase === Case.Capital && first?.weak !== false) k -= 2;
  }
  if (k <= from) return false;
  const t = tokens[k] as Token;
  // “a guest identified only as Bruno”
  if (t.form === 'as' && (isCalled(tokens, k) || isNamedAs(tokens, k + 1, from))) return false;
  // “la ministre de Macron” is a complement; “de La Tour” was read into the name.
  return t.kind === Kind.Word && isPreposition(t);
}

/** “the BBC | 's reporter”, “residents | the BBC | spoke to”: whether the phrase goes on with what the name has or did. */
function isBeforePossession(tokens: readonly Token[], name: NameMention, { to }: Range): boolean {
  const after = tokens[name.to];
  if (after === undefined || name.to >= to) return false;
  return after.form === "'s" || after.form === "'" || (name.to + 1 < to && SPOKE.has(after.form));
}

/** “the maker of Nan's | Pies”: of whatever its owner is of. */
function isOfGoverned({ tokens, names }: Scene, name: NameMention, from: number): boolean {
  if (formOf(itemAt(tokens, name.from - 1)) !== "'s") return false;
  const owner = itemAt(names, itemAt(tokens, name.from - 2)?.name ?? -1);
  return owner !== undefined && owner.from - 1 > from && isPreposition(tokens[owner.from - 1] as Token);
}

/** “le réalisateur de « | Titane »”, “la lauréate du prix | Fénelon”: French, in what somebody made or won. */
function isOfWork({ tokens, language }: Scene, name: NameMention, from: number): boolean {
  if (!language.headFirst) return false;
  const { works, namedAfter } = language.actors;
  let k = name.from - 1;
  if (k > from && (tokens[k] as Token).kind === Kind.OpenMark) k--;
  const { form } = tokens[Math.max(k, from)] as Token;
  if (k > from && (works.has(form) || namedAfter.has(form))) k--;
  return k > from && k < name.from - 1 && isOf(tokens[k] as Token);
}

/** “ministers from France, Germany and Italy”: the name of the same kind before the comma at k, in a row that goes on; or null. */
function listedBefore({ tokens, names }: Scene, name: NameMention, from: number, k: number): NameMention | null {
  if (name.type === 'person' || k <= from + 1 || (tokens[k] as Token).kind !== Kind.Comma) return null;
  const after = tokens[name.to];
  const goesOn = after !== undefined && (after.kind === Kind.Comma || (after.tags & Tag.Coordinator) !== 0);
  const listed = names[(tokens[k - 1] as Token).name];
  return goesOn && listed?.type === name.type ? listed : null;
}

/** Whether a participle of naming stands before token k, adverbs aside. */
function isCalled(tokens: readonly Token[], k: number): boolean {
  let i = k - 1;
  while (i > 0 && ((tokens[i] as Token).tags & Tag.Adverb) !== 0) i--;
  return NAMED.has(tokens[i]?.form ?? '');
}

/** “Amber Trust president Ana Ruiz”, “Swans great Ana Ruiz”: what the noun before a name is of. */
export function isOfPostBefore({ tokens, names, language }: Scene, { to }: NameMention, source: Range): boolean {
  if (language.headFirst) return false;
  let k = to;
  while (k < source.to && isModifier(tokens[k] as Token)) k++;
  const next = tokens[k];
  return k > to && k < source.to && next !== undefined && names[next.name]?.type === 'person';
}

function isModifier({ tags, name }: Token): boolean {
  return name < 0 && (tags & (Tag.Noun | Tag.Adjective | Tag.RoleModifier)) !== 0;
}

/** “| Chelsea | physio Mike Banks”: whether an English name of one word, be it a woman's elsewhere, stands with a noun right before somebody's full name. */
export function isClubOf({ tokens, names, language }: Scene, { from, to, title }: NameMention, source: Range): boolean {
  if (language.headFirst || to - from > 1 || title !== null || to >= source.to) return false;
  for (let k = to; k < source.to && k - to < 4; k++) {
    const { kind, letterCase, name, tags } = tokens[k] as Token;
    const next = itemAt(names, name);
    if (next !== undefined) return k > to && next.type === 'person' && next.from === k && next.to - k > 1;
    if (kind !== Kind.Word || letterCase !== Case.Lower) return false;
    if ((tags & (Tag.Coordinator | Tag.Preposition | Tag.Determiner | Tag.Relative)) !== 0) return false;
  }
  return false;
}
