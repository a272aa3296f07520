/** What stands before a name and belongs to it: nouns, posts, articles. */
import type { NameMention } from '../../../actors/names/mention';
import { NEARBY } from '../../../language/en/determiners';
import { Tag } from '../../../language/types';
import { isDative, isDeterminer, isOf, isPreposition } from '../../../syntax/noun-phrase';
import { Case, Kind, type Token } from '../../../text/token';
import type { Scene } from '../../unit/scene';
import { itemAt } from '../../../text/item-at';

/** The token before the name and the nouns, posts and articles that belong to it; what stands at `from` ends it. */
export function beforeName(scene: Scene, name: NameMention, from: number): number {
  const { tokens, language } = scene;
  let k = name.from - 1;
  if (name.type === 'place') k = beforePlace(tokens, k, from);
  else if (name.type === 'person' && !language.headFirst) k = beforePost(scene, k, from);
  // “A study published in the journal Nature”
  const noun = tokens[Math.max(k, 0)] as Token;
  if (k - 2 > from && noun.name < 0 && PUBLISHED.has(noun.word?.noun ?? null) && isDeterminer(tokens[k - 1] as Token))
    k--;
  while (
    k > from &&
    (isDeterminer(tokens[k] as Token) || isPartOfTitle(tokens[k] as Token)) &&
    !isOf(tokens[k] as Token) &&
    !isDative(tokens[k])
  )
    k--;
  // “the Dean of the University of Texas”
  if (name.type === 'organization') return k;
  // “Secretary of State Brad Hale”
  const office = itemAt(tokens, k - 1);
  const link = itemAt(tokens, k);
  if (link === undefined || office === undefined || k >= name.from - 1 || k - 1 < from) return k;
  const capital = office.letterCase === Case.Capital && office.name < 0 && office.word?.noun === 'role';
  return capital && (isOf(link) || link.form === 'for') ? k - 2 : k;
}

/** Before what tells of which kind the place is whose name stands behind token `last`. */
function beforePlace(tokens: readonly Token[], last: number, from: number): number {
  let k = last;
  // “résidents du lieu-dit La-Grugerie”
  if (k > from && (tokens[k] as Token).word?.noun === 'place') k--;
  // “leaked to Guardian Australia”
  const beside = itemAt(tokens, k)?.name ?? -1;
  if (beside >= 0) while (k > from && (tokens[k] as Token).name === beside) k--;
  // “officials in neighbouring Benin”
  if (k <= from) return k;
  const near = tokens[k] as Token;
  return near.letterCase === Case.Lower && NEARBY.has(near.form) ? k - 1 : k;
}

/** “A study led by the Danish economist | Tom Reed”, “a lawyer for singer | Ana Ruiz”, “a spokesman for EU foreign policy chief | Ann Orr”: the preposition before a post in small letters, if one governs it; else `last`. */
function beforePost({ tokens, names }: Scene, last: number, from: number): number {
  if (last <= from) return last;
  let post = last;
  while (post > from && isPartOfTitle(tokens[post] as Token)) post--;
  const { word, letterCase } = tokens[post] as Token;
  const described = letterCase === Case.Lower && (word?.noun === 'role' || word?.noun === 'person');
  // “for NATO | Secretary | General Ann Orr”
  const titled = post < last && (tokens[post] as Token).name >= 0;
  if (!described && !titled) return last;
  while (post > from && isDescribing(tokens[post] as Token, names)) post--;
  const link = tokens[isDeterminer(tokens[post] as Token) ? Math.max(from, post - 1) : post] as Token;
  return isPreposition(link) ? post : last;
}

/** Part of what is said of somebody before his name: “retired | Danish | judge”, “| EU | foreign | policy | chief”. */
function isDescribing({ tags, name, kind }: Token, names: Scene['names']): boolean {
  if (name >= 0) return names[name]?.type !== 'person';
  if (kind !== Kind.Word || (tags & (Tag.Preposition | Tag.Determiner | Tag.Relative)) !== 0) return false;
  return (tags & (Tag.Noun | Tag.Adjective | Tag.RoleModifier | Tag.Demonym)) !== 0;
}

/** “for Prime Minister Keir Starmer”: words of a title before the name. */
export function isPartOfTitle(token: Token): boolean {
  if ((token.tags & (Tag.Title | Tag.RoleModifier)) !== 0 && token.name < 0) return true;
  return token.kind === Kind.Word && token.letterCase === Case.Capital && token.name < 0 && !isPreposition(token);
}

/** The nouns of what is published in: journal, report. */
const PUBLISHED: ReadonlySet<string | null> = new Set(['document', 'organization']);
