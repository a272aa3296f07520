/** Whose party is printed beside a name. */
import { type Language, Tag } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { isPreposition } from '../syntax/noun-phrase';
import type { NameMention } from './names/mention';
import { itemAt } from '../text/item-at';

/** An apposition tells of a party within this many tokens. */
const REACH = 8;

/** “Ruiz, D-Ohio,”, “Republican Ana Ruiz”, “Ruiz, a moderate Ohio Republican”: the noun for somebody of that party, or null. */
export function partyOf(tokens: readonly Token[], { from, to }: NameMention, language: Language): string | null {
  const { partisans } = language.actors;
  if (partisans.size === 0) return null;
  let k = from - 1;
  // “Republican | Sen. Ruiz”
  while (k > 0 && isPost(tokens[k] as Token)) k--;
  const before = itemAt(tokens, k);
  const party = before === undefined ? '' : (ADJECTIVES[before.form] ?? before.form);
  if (before?.letterCase !== Case.Lower && partisans.has(party)) return party;
  const opening = tokens[to]?.kind;
  if (opening !== Kind.Comma && opening !== Kind.OpenBracket) return null;
  const label = /^([rdi])-\p{L}/u.exec(tokens[to + 1]?.form ?? '')?.[1];
  if (label !== undefined) return LABELS[label] ?? null;
  for (let i = to + 1; i < tokens.length && i - to < REACH; i++) {
    const t = tokens[i] as Token;
    if (t.kind !== Kind.Word || isPreposition(t)) return null;
    if (partisans.has(t.form)) return t.form;
  }
  return null;
}

function isPost({ kind, tags, letterCase, word, form }: Token): boolean {
  if (kind !== Kind.Word || letterCase === Case.Lower) return form === '.';
  return (tags & Tag.Title) !== 0 || word?.noun === 'role';
}

/** Parties whose adjective is another word than the noun for a member. */
const ADJECTIVES: Readonly<Record<string, string>> = { democratic: 'democrat' };

const LABELS: Readonly<Record<string, string>> = { r: 'republican', d: 'democrat', i: 'independent' };
