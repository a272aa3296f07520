/** The noun for a person that English prints with a name: “her son, Ole Rasmussen”, “Joan Peck, a mother of three”, “the woman who found him, Ana Ruiz”. */
import { PEERS } from '../language/relations';
import { Num, Tag } from '../language/types';
import { isDeterminer } from '../syntax/noun-phrase';
import { Case, Kind, type Token } from '../text/token';
import { decided } from './cast/entity';
import type { NameMention } from './names/mention';
import { openingNoun } from './opening-noun';
import { itemAt } from '../text/item-at';
import { nounOf } from '../syntax/readings';

/** Index of the noun for a person before or behind the name, -1 where none stands there. */
export function kinNoun(tokens: readonly Token[], { from: first, to, gender }: NameMention): number {
  const from = behindTitle(tokens, first);
  const closed = tokens[to] === undefined || (tokens[to] as Token).kind !== Kind.Word;
  const comma = itemAt(tokens, from - 1)?.kind === Kind.Comma;
  if (from < first) return from - 2;
  const plural = comma ? tokens[from - 2] : undefined;
  if (plural?.word?.number === Num.Plural && isPeer(plural)) return from - 2;
  // “lives with his mother, Paul Morel said”: another person.
  if (!comma || closed) {
    const before = comma ? from - 2 : from - 1;
    const owned = comma ? ofAnother(tokens, before) : -1;
    if (owned >= 0 && agrees(tokens[owned] as Token, gender)) return owned;
    if (isPerson(itemAt(tokens, before))) return before;
    const apposed = behindPost(tokens, before);
    if (isPerson(itemAt(tokens, apposed))) return apposed;
    const opening = comma ? openingNoun(tokens, from - 1) : -1;
    if (isPerson(itemAt(tokens, opening))) return opening;
  }
  return behind(tokens, to);
}

/** “his Russian counterpart, | Foreign Minister | Luke Orr”: where the title in capitals starts that stands between a comma and the name; else where the name starts. */
function behindTitle(tokens: readonly Token[], from: number): number {
  let k = from;
  while (k > 2 && from - k < 4 && isOfTitle(tokens[k - 1] as Token)) k--;
  if (k === from || (tokens[k - 1] as Token).kind !== Kind.Comma) return from;
  const noun = tokens[k - 2] as Token;
  return isPerson(noun) || isPeer(noun) ? k : from;
}

/** “their Russian | counterparts|, Foreign Minister Luke Orr and …” */
function isPeer({ name, form }: Token): boolean {
  return name < 0 && PEERS.has(form.replace(/s$/, ''));
}

function isOfTitle({ kind, name, letterCase }: Token): boolean {
  return kind === Kind.Word && name < 0 && letterCase === Case.Capital;
}

/** “the mother | of the dead boy, Ana Ruiz”: the noun whose complement ends at k, or -1. */
function ofAnother(tokens: readonly Token[], k: number): number {
  for (let i = k - 1; i > 0 && k - i < 5; i--) {
    const t = tokens[i] as Token;
    if (t.form === 'of') return isPerson(tokens[i - 1]) && tokens[i - 2]?.form === 'the' ? i - 1 : -1;
    if (t.kind !== Kind.Word || t.name >= 0) return -1;
  }
  return -1;
}

/** Whether noun and name are of one gender. */
function agrees(noun: Token, gender: number): boolean {
  return decided(gender) !== 0 && noun.word?.gender === decided(gender);
}

/** “his son, the bassist | Ana Ruiz”: the noun before a post with its article that stands between, or -1. */
function behindPost(tokens: readonly Token[], post: number): number {
  if (nounOf(itemAt(tokens, post)) !== 'role') return -1;
  for (let k = post - 1; k > 1 && post - k < 6; k--) {
    const t = tokens[k] as Token;
    if (t.form === 'the') return (tokens[k - 1] as Token).kind === Kind.Comma ? k - 2 : -1;
    if (t.kind !== Kind.Word || (t.tags & (Tag.Noun | Tag.Adjective | Tag.Demonym)) === 0) return -1;
  }
  return -1;
}

/** Gender bits of the noun at `kin`, 0 where it tells none. */
export function kinGender(tokens: readonly Token[], kin: number): number {
  return decided(itemAt(tokens, kin)?.word?.gender ?? 0);
}

function behind(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.kind !== Kind.Comma) return -1;
  let k = to + 1;
  if (tokens[k]?.kind === Kind.Number && tokens[k + 1]?.kind === Kind.Comma) k += 2;
  const first = tokens[k];
  const owned = behindOwner(tokens, k);
  // “Ana Ruiz, whose son is ill”: another person.
  if (owned < 0 && (first === undefined || !isDeterminer(first) || (first.tags & Tag.Relative) !== 0)) return -1;
  k = owned < 0 ? k + 1 : owned;
  while (((tokens[k]?.tags ?? 0) & Tag.Adjective) !== 0 && !isPerson(tokens[k])) k++;
  // “the Swiss | drugmaker”: nobody from there.
  const next = tokens[k + 1];
  const national = ((tokens[k]?.tags ?? 0) & Tag.Demonym) !== 0 && next?.kind === Kind.Word && next.name < 0;
  if (national && (next.tags & (Tag.Noun | Tag.Adjective)) !== 0) return isPerson(next) ? k + 1 : -1;
  return isPerson(tokens[k]) ? k : -1;
}

/** “, the victim's | mother”, “, Tom Ruiz's | sister”: behind the possessive of a short phrase, or -1. */
function behindOwner(tokens: readonly Token[], from: number): number {
  for (let k = from; k - from < 5; k++) {
    const t = tokens[k];
    if (t === undefined || t.kind !== Kind.Word) return -1;
    if (k > from && (t.form === "'s" || t.form === "'")) return k + 1;
  }
  return -1;
}

function isPerson(token: Token | undefined): boolean {
  return token?.name === -1 && nounOf(token) === 'person' && token.word?.number !== Num.Plural;
}
