/** What somebody without a name does at the start of an English sentence: “A young woman waits with a pram.” */
import { ONE } from '../../language/en/determiners';
import { Form, Num, Tag } from '../../language/types';
import { isPreposition, type Phrase } from '../../syntax/noun-phrase';
import { hasForm, isPerson } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Kind, type Token } from '../../text/token';
import { firstGroupFrom, type Scene } from './scene';

/** “A woman | waits |”, “A man in overalls | is waiting |”: whether the first English verb from k on is in the present. */
export function isPresent(scene: Scene, k: number, to: number): boolean {
  for (let n = firstGroupFrom(scene, k); n < scene.groups.length; n++) {
    const { start, first, form } = scene.groups[n] as VerbGroup;
    if (start >= to) return false;
    if (form === 'finite') return !hasForm(scene.tokens[first] as Token, Form.Past);
  }
  // “A woman | waits”: as a noun it would be of several.
  return scene.tokens[k]?.word?.number === Num.Plural;
}

/** “A young woman | waits with a pram”: where the verb stands that looks like a noun for several, which one person cannot be; else the end. */
export function actsAt(tokens: readonly Token[], { start, end }: Phrase): number {
  if (!ONE.has((tokens[start] as Token).form)) return end;
  for (let k = start + 2; k < end; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word || isPreposition(t)) return end;
    if (t.word?.number === Num.Plural && (t.tags & Tag.Noun) !== 0 && isPerson(tokens[k - 1])) return k;
  }
  return end;
}
