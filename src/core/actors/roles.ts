import type { PrintedRole, RoleModifier } from '../analysis';
import { Tag, type Language } from '../language/types';
import { headOf, isDeterminer, isPreposition, phraseBefore } from '../syntax/noun-phrases';
import { Kind, type Token } from '../text/token';
import type { NameMention } from './names';

/** A printed role of a unit, with the noun that heads it. */
export interface LocalRole extends PrintedRole {
  /** Masculine singular of the head noun, for “la ministre” later on. */
  readonly lemma: string;
  readonly gender: number;
}

/** The role printed before or behind a person's name, or null. */
export function roleOf(
  tokens: readonly Token[],
  text: string,
  names: readonly NameMention[],
  name: NameMention,
  language: Language,
): LocalRole | null {
  return roleBefore(tokens, text, names, name, language) ?? roleBehind(tokens, text, names, name, language);
}

function roleBefore(
  tokens: readonly Token[],
  text: string,
  names: readonly NameMention[],
  name: NameMention,
  language: Language,
): LocalRole | null {
  let end = name.from;
  while (
    end > 0 &&
    ((tokens[end - 1] as Token).tags & Tag.Title) !== 0 &&
    (tokens[end - 1] as Token).word?.noun !== 'role'
  )
    end--;
  if (end > 0 && (tokens[end - 1] as Token).kind === Kind.Comma) end--;
  if (end <= 0) return null;
  const floor = clauseFloor(tokens, end);
  const phrase = phraseBefore(tokens, end, floor);
  if (phrase === null) return null;
  const from = phrase.lastConjunct > phrase.start ? phrase.lastConjunct : phrase.start;
  return makeRole(tokens, text, names, from, end, language);
}

function clauseFloor(tokens: readonly Token[], end: number): number {
  let k = end - 1;
  for (; k >= 0 && end - k < 30; k--) {
    const t = tokens[k] as Token;
    if (
      t.kind === Kind.Comma ||
      t.kind === Kind.Stop ||
      t.kind === Kind.Semicolon ||
      t.kind === Kind.Colon ||
      t.kind === Kind.Break ||
      t.kind === Kind.Dash
    )
      break;
  }
  return k + 1;
}

function roleBehind(
  tokens: readonly Token[],
  text: string,
  names: readonly NameMention[],
  name: NameMention,
  language: Language,
): LocalRole | null {
  let k = name.to;
  const opener = tokens[k];
  if (opener === undefined || (opener.kind !== Kind.Comma && opener.kind !== Kind.OpenBracket)) return null;
  k++;
  // An age stands before the role: “, 71, a retired machinist”.
  if (tokens[k]?.kind === Kind.Number) {
    k++;
    if (tokens[k]?.form === 'ans') k++;
    if (tokens[k]?.kind !== Kind.Comma) return null;
    k++;
  }
  let end = k;
  while (end < tokens.length && end - k < 24) {
    const t = tokens[end] as Token;
    if (
      t.kind === Kind.Comma ||
      t.kind === Kind.Stop ||
      t.kind === Kind.CloseBracket ||
      t.kind === Kind.OpenMark ||
      t.kind === Kind.Semicolon ||
      t.kind === Kind.Colon ||
      t.kind === Kind.Dash ||
      t.kind === Kind.Break
    )
      break;
    if ((t.tags & Tag.Relative) !== 0 && (t.tags & Tag.Determiner) === 0) break;
    if ((t.tags & Tag.Verb) !== 0 && t.name < 0 && (t.tags & (Tag.Noun | Tag.Adjective)) === 0) break;
    end++;
  }
  const first = tokens[k];
  if (first === undefined || isPreposition(first)) return null;
  return makeRole(tokens, text, names, k, end, language);
}

function makeRole(
  tokens: readonly Token[],
  text: string,
  names: readonly NameMention[],
  start: number,
  end: number,
  language: Language,
): LocalRole | null {
  let from = start;
  while (from < end && isDeterminer(tokens[from] as Token)) from++;
  const head = headOf(tokens, from, end, language.headFirst);
  if (head < 0 || head >= end) return null;
  const noun = tokens[head] as Token;
  if (noun.name >= 0 || noun.word?.noun !== 'role') return null;
  if (noun.word.number === 2) return null;
  let modifier: RoleModifier | null = null;
  let organization: string | null = null;
  for (let k = from; k < end; k++) {
    const t = tokens[k] as Token;
    modifier ??=
      language.roleModifiers.get(t.form) ??
      (t.form.startsWith('ex-') ? 'former' : t.form.endsWith('-elect') ? 'future' : null);
    if (organization === null && t.name >= 0) {
      const name = names[t.name] as NameMention;
      if (name.type === 'organization') organization = text.slice(name.start, name.end);
    }
  }
  const first = tokens[from] as Token;
  const last = tokens[end - 1] as Token;
  return {
    title: text.slice(first.start, last.end),
    modifier,
    organization,
    start: first.start,
    end: last.end,
    lemma: noun.word.lemma ?? noun.form,
    gender: noun.word.gender,
  };
}
