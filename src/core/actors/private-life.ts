/** Who is introduced by his own life: “Ana Ruiz, whose father died in 2021”, “Luc Orr, qui a perdu sa maison”. No minister is. */
import { privateWords as english } from '../language/en/private-words';
import { privateWords as french } from '../language/fr/private-words';
import type { PrivateWords } from '../language/private-words';
import { KIN, RELATIVES } from '../language/relations';
import { Kind, type Token } from '../text/token';
import { PRIVATE } from './ties';

/** The tie of somebody behind whose name, which ends before `to`, a relative clause tells of his family, his home or his body; none for others. */
export function privateTies(tokens: readonly Token[], to: number): readonly string[] {
  if (tokens[to]?.kind !== Kind.Comma) return NONE;
  const form = tokens[to + 1]?.form;
  const words = form === 'who' || form === 'whose' ? english : french;
  if (form === 'whose' || form === 'dont') return tellsOfOwn(tokens, to + 2, words) ? TOLD : NONE;
  return (form === 'who' || form === 'qui') && tellsOfLife(tokens, to + 2, words) ? TOLD : NONE;
}

/** Whether the noun behind “whose” or “dont” is of a family or a home. */
function tellsOfOwn(tokens: readonly Token[], from: number, { own }: PrivateWords): boolean {
  for (let k = from; k < tokens.length && k - from < NEAR; k++) {
    const { kind, form, word } = tokens[k] as Token;
    if (kind !== Kind.Word && kind !== Kind.Number) return false;
    if (own.has(form) || RELATIVES.has(form) || KIN.has(word?.lemma ?? form)) return true;
  }
  return false;
}

/** Whether the verb behind “who” or “qui” tells what became of somebody, or where he lives. */
function tellsOfLife(tokens: readonly Token[], from: number, { happens, between }: PrivateWords): boolean {
  for (let k = from; k < tokens.length && k - from < NEAR; k++) {
    const { kind, form } = tokens[k] as Token;
    if (kind !== Kind.Word) return false;
    if (happens.has(form)) return true;
    if (!between.has(form)) return false;
  }
  return false;
}

/** How far behind the pronoun the noun or verb may stand, in words. */
const NEAR = 4;

const NONE: readonly string[] = [];
const TOLD: readonly string[] = [PRIVATE];
