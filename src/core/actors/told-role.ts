/** The post or trade that a verb tells of somebody by name: “Ana Ruiz is a lawyer.”, “Ana Ruiz, who works as a nurse, …”. */
import { COPULAS, HAS } from '../language/en/copulas';
import { SERVING } from '../language/en/offices';
import { type Language, Tag } from '../language/types';
import { Kind, type Token } from '../text/token';
import type { NameMention } from './names/mention';
import { apposition } from './apposition';
import { type LocalRole, makeRole } from './role';

/** The role that the verb behind a person's name, or behind the “who” of that name, tells; null where it tells none. English only. */
export function toldRole(
  tokens: readonly Token[],
  text: string,
  names: readonly NameMention[],
  { to }: NameMention,
  language: Language,
): LocalRole | null {
  if (language.headFirst) return null;
  let k = to;
  if (tokens[k]?.kind === Kind.Comma) {
    // “Ana Ruiz, 45, who”
    if (tokens[k + 1]?.kind === Kind.Number && tokens[k + 2]?.kind === Kind.Comma) k += 2;
    if (tokens[k + 1]?.form !== 'who') return null;
    k += 2;
  }
  const from = behindCopula(tokens, k);
  return from < 0 ? null : makeRole(tokens, text, names, from, apposition(tokens, from, language), language);
}

/** Where what somebody is starts: behind “is”, “has been”, “works as”; -1 where the verb at k says no such thing. */
function behindCopula(tokens: readonly Token[], at: number): number {
  let k = at;
  while (isAdverb(tokens[k])) k++;
  const verb = tokens[k]?.form ?? '';
  if (HAS.has(verb) && tokens[k + 1]?.form === 'been') k += 2;
  else if (COPULAS.has(verb)) k++;
  else if (SERVING.has(verb) && tokens[k + 1]?.form === 'as') return k + 2;
  else return -1;
  while (isAdverb(tokens[k])) k++;
  return tokens[k]?.form === 'not' ? -1 : k;
}

function isAdverb(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.tags & (Tag.Adverb | Tag.Verb | Tag.Noun)) === Tag.Adverb && token.form !== 'not'
  );
}
