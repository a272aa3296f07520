/** The person whom a sentence names. */
import type { NameMention } from '../../actors/names/mention';
import { Tag } from '../../language/types';
import { isPerson } from '../../syntax/readings';
import type { Sentence } from '../../text/sentences';
import { Case, type Token } from '../../text/token';
import type { Scene } from '../unit/scene';

/** The person that a sentence names outside of quotation marks, or -1. */
export function personIn(scene: Scene, sentence: Sentence): number {
  let unknown = -1;
  for (let k = sentence.from; k < sentence.to; k++) {
    const t = scene.tokens[k] as Token;
    if (t.depth > 0 || t.name < 0 || t.letterCase === Case.Lower) continue;
    const name = scene.names[t.name] as NameMention;
    if (name.type === 'person') return t.name;
    if (
      name.type === 'unknown' &&
      !name.common &&
      unknown < 0 &&
      // “agace le docteur | Astruc”
      (isPerson(scene.tokens[name.from - 1]) || ((scene.tokens[name.to]?.tags ?? 0) & (Tag.Verb | Tag.Negation)) !== 0)
    )
      unknown = t.name;
  }
  return unknown;
}
