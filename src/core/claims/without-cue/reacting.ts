/** Whoever answers what others say, at the end of the sentence before a quotation that has no cue. */
import { itemSet } from '../../language/lexicon';
import { itemAt } from '../../text/item-at';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import type { VerbGroup } from '../../syntax/verb-groups';
import { type Candidate, firstGroupFrom, type Range, type Scene } from '../unit/scene';
import { Tag } from '../../language/types';

/**
 * “Critics compare her to Rhys, a comparison | she | finds alarming.”, “The council called it a nuisance, which | she | denies.”, “Her friends
 * say she works too hard, and | she | agrees.”: who takes up what others say in the last clause of an English sentence, or null.
 * @param cued the claims whose cue is in the sentence
 */
export function personReacting(scene: Scene, { to }: Sentence, cued: readonly Candidate[]): Range | null {
  const { tokens, groups, language } = scene;
  if (language.id !== 'en') return null;
  const [words] = cued.find(({ parts }) => parts.length === 1)?.parts ?? [];
  if (words === undefined || tokens[words.to]?.kind !== Kind.Comma) return null;
  for (let n = firstGroupFrom(scene, words.to); n < groups.length; n++) {
    const group = groups[n] as VerbGroup;
    if (group.start >= to || (tokens[group.head] as Token).depth > 0) return null;
    if (group.form !== 'finite') continue;
    const k = group.start - 1;
    const { form } = tokens[k] as Token;
    const object = tokens[group.end];
    // “a label that makes | her | wince”, “which makes | her | laugh”
    if ((form === 'that' || form === 'which') && group.lemma === 'make' && takesUp(tokens, words.to + 1, k + 1))
      return object !== undefined && SINGLE.has(object.form) ? { from: group.end, to: group.end + 1 } : null;
    if (form !== 'she' && form !== 'he') return null;
    return takesUp(tokens, words.to + 1, k) ? { from: k, to: k + 1 } : null;
  }
  return null;
}

const SINGLE = itemSet('her him');

/** “| a comparison | she”, “| which | she”, “| and | she”: whether the words [from, to) do no more than point back. */
function takesUp(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST) return false;
  const first = itemAt(tokens, from);
  if (first === undefined) return false;
  if (to === from + 1) return (first.tags & (Tag.Relative | Tag.Coordinator)) !== 0 || first.form === 'something';
  if (first.form !== 'a' && first.form !== 'an') return false;
  for (let k = from + 1; k < to; k++) {
    const { kind, tags } = tokens[k] as Token;
    if (kind !== Kind.Word || (tags & (Tag.Noun | Tag.Adjective | Tag.Relative)) === 0) return false;
  }
  return true;
}

/** “an unkind comparison” */
const LONGEST = 3;
