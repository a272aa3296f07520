/** Whose party is printed beside a name. */
import type { Language } from '../language/types';
import { Kind, type Token } from '../text/token';
import { isPreposition } from '../syntax/noun-phrase';
import type { NameMention } from './names/mention';
import { itemAt } from '../text/item-at';

/** An apposition tells of a party within this many tokens. */
const REACH = 8;

/** “Ruiz, D-Ohio,”, “Republican Ana Ruiz”, “Ruiz, a moderate Ohio Republican”: the noun for somebody of that party, or null. */
export function partyOf(tokens: readonly Token[], { from, to }: NameMention, language: Language): string | null {
  const { partisans } = language.actors;
  if (partisans.size === 0) return null;
  const before = itemAt(tokens, from - 1)?.form;
  if (before !== undefined && partisans.has(before)) return before;
  const opening = tokens[to]?.kind;
  if (opening !== Kind.Comma && opening !== Kind.OpenBracket) return null;
  const label = /^([rdi])-\p{L}/u.exec(tokens[to + 1]?.form ?? '')?.[1];
  if (label !== undefined) return LABELS[label] ?? null;
  for (let k = to + 1; k < tokens.length && k - to < REACH; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word || isPreposition(t)) return null;
    if (partisans.has(t.form)) return t.form;
  }
  return null;
}

const LABELS: Readonly<Record<string, string>> = { r: 'republican', d: 'democrat', i: 'independent' };
