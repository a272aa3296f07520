/** What the content of a cue is of: somebody, a thing; and whether its subject is somebody. */
import { type NounKind, Tag } from '../../language/types';
import { nounKind } from '../../syntax/head-noun';
import { isDeterminer } from '../../syntax/noun-phrase';
import { Case, Kind, type Token } from '../../text/token';
import type { Content } from '../content/search';
import type { Range, Scene } from '../unit/scene';
import type { Report } from './report';

/** What the noun of the content stands for, or null. */
export function kindOfContent({ tokens, language }: Scene, { parts }: Content): NounKind | null {
  const part = parts[0] as Range;
  return nounKind(tokens, part.from, part.to, language.headFirst);
}

/** Whether the content is a person, a body or a place: what is done to them is an act. */
export function isPersonal(scene: Scene, content: Content): boolean {
  const kind = kindOfContent(scene, content);
  const { from } = content.parts[0] as Range;
  const first = scene.tokens[from] as Token;
  if (kind === null) return !isUnlisted(scene.tokens, from);
  if (kind === 'person' || kind === 'role' || kind === 'organization' || kind === 'place') return true;
  return first.name >= 0 || (isDeterminer(first) && (scene.tokens[from + 1]?.name ?? -1) >= 0);
}

/** “des | lenteurs”, “un premier | pas”: an article before a word that no list has, or none as a noun. Those who are somebody are listed. */
function isUnlisted(tokens: readonly Token[], from: number): boolean {
  if (!isDeterminer(tokens[from] as Token)) return false;
  const noun = tokens[(tokens[from + 1]?.tags ?? 0) & Tag.Adjective ? from + 2 : from + 1];
  if (noun?.kind !== Kind.Word || noun.letterCase !== Case.Lower || noun.name >= 0) return false;
  return noun.tags === 0 || (noun.tags & Tag.Negation) !== 0;
}

/** Whether the content is known to be a person or a body. */
export function isSomebody(scene: Scene, content: Content): boolean {
  const kind = kindOfContent(scene, content);
  if (kind === 'person' || kind === 'role' || kind === 'organization') return true;
  return kind === null && (scene.tokens[(content.parts[0] as Range).from] as Token).name >= 0;
}

/** Whether the subject is somebody or a body, by whatever it is called. */
export function isAnimate(kind: Report['kind']): boolean {
  return kind === 'person' || kind === 'organization' || kind === 'name' || kind === 'pronoun' || kind === 'source';
}
