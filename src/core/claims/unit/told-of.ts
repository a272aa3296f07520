/** Whom the words of a claim tell of by a post alone: “Ruiz accuse | le maire | de mentir”. */
import { BEFORE_POST } from '../../language/fr/determiners';
import { Num } from '../../language/types';
import { isOf } from '../../syntax/noun-phrase';
import { itemAt } from '../../text/item-at';
import { Case, type Token } from '../../text/token';
import type { Candidate, Scene } from './scene';

/** The posts, by lemma, that stand with a definite article and nothing else in the French words of a claim: whoever holds one of them is not who speaks. */
export function postsToldOf({ tokens, language }: Scene, { parts }: Candidate): readonly string[] {
  if (!language.headFirst) return NONE;
  let found: string[] | null = null;
  for (const { from, to } of parts) {
    for (let k = from + 1; k < to; k++) {
      const t = tokens[k] as Token;
      if (t.word?.noun !== 'role' || t.name >= 0 || !isBarePost(tokens, k)) continue;
      (found ??= []).push(t.word.lemma ?? t.form);
    }
  }
  return found ?? NONE;
}

function isBarePost(tokens: readonly Token[], k: number): boolean {
  const { letterCase, word } = tokens[k] as Token;
  if (letterCase !== Case.Lower || word?.number === Num.Plural) return false;
  if (!BEFORE_POST.has((tokens[k - 1] as Token).form)) return false;
  const next = itemAt(tokens, k + 1);
  return next === undefined || !(next.name >= 0 || isOf(next));
}

const NONE: readonly string[] = [];
