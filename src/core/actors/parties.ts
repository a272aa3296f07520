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

/**
 * The party of which somebody is by the words of a role in [from, end) with its noun at `head`: “the | Republican presidential
 * nominee|”, “a | Democrat|”, “a | spokesman for the Democratic National Committee|”; '' where none tells.
 */
export function partyIn(
  tokens: readonly Token[],
  from: number,
  head: number,
  end: number,
  { actors }: Language,
): string {
  if (actors.partisans.size === 0) return '';
  let party = '';
  for (let k = from; k < end; k++) {
    const t = tokens[k] as Token;
    const { form } = t;
    // “a critic of the Republican plan”
    if (k > head && (t.name < 0 || tokens[k + 1]?.name !== t.name)) continue;
    // “a conservative senator” can be of any party.
    if (t.letterCase === Case.Lower && (k < head || !actors.partisans.has(form))) continue;
    if (isPartyWord(t, actors.partisans)) party = party === 'liberal' ? `${party} ${form}` : partyNamed(form);
  }
  return party;
}

/** Whether a word names a party or somebody of it: “Democratic”, “GOP”, “Tory”. */
export function isPartyWord({ form }: Token, partisans: ReadonlySet<string>): boolean {
  return partisans.has(form) || PARTIES.has(form);
}

/** One word for a party, whatever its members are called. */
export function partyNamed(form: string): string {
  return PARTIES.get(form) ?? form;
}

/** “Ann Doyle, | D-N.Y.|”, “Bernie Holt (| I-Vt.|)”: the state behind a party's letter, or ''. */
export function stateOf(tokens: readonly Token[], { to }: NameMention, { actors }: Language): string {
  const opening = tokens[to]?.kind;
  if (opening !== Kind.Comma && opening !== Kind.OpenBracket) return '';
  const label = /^[rdi]-(\p{L}.*)$/u.exec(tokens[to + 1]?.form ?? '')?.[1] ?? '';
  return actors.states.get(label) ?? actors.states.get(`${label}.`) ?? '';
}

function isPost({ kind, tags, letterCase, word, form }: Token): boolean {
  if (kind !== Kind.Word || letterCase === Case.Lower) return form === '.';
  return (tags & Tag.Title) !== 0 || word?.noun === 'role';
}

/** Parties whose adjective is another word than the noun for a member. */
const ADJECTIVES: Readonly<Record<string, string>> = { democratic: 'democrat' };

/** Other words for a party than the noun for a member, and other nouns. */
const PARTIES: ReadonlyMap<string, string> = new Map([
  ['democratic', 'democrat'],
  ['gop', 'republican'],
  ['g.o.p', 'republican'],
  ['g.o.p.', 'republican'],
  ['labour', 'labourite'],
  ['tory', 'conservative'],
]);

const LABELS: Readonly<Record<string, string>> = { r: 'republican', d: 'democrat', i: 'independent' };
