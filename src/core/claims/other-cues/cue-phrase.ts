/** Where a cue phrase stands with its source: “selon | X”, “by X's account”, “de | source policière”. */
import { type CuePhrase, Tag } from '../../language/types';
import type { ListedPhrase } from '../../syntax/forms';
import { phraseAfter } from '../../syntax/phrase-after';
import type { Sentence } from '../../text/sentences';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import type { Range, Scene } from '../unit/scene';
import { isInitial } from './phrase-place';
import { sourceEnd } from './phrase-source';

/** A cue phrase in its place, [from, to) its source included; token indices. */
export interface PlacedPhrase {
  readonly phrase: CuePhrase;
  readonly from: number;
  readonly to: number;
  readonly source: Range | null;
}

/** How a cue phrase stands in its sentence. */
export interface Standing {
  /** Behind an opening bracket. */
  readonly bracket: boolean;
  /** “On apprend | de source judiciaire | que A” */
  readonly learns: boolean;
  /** Nothing before it is of its content. */
  readonly initial: boolean;
}

/** No cue phrase goes around a source of this many words, its own words counted. */
const WIDEST = 20;

/** Whether one of the closers stands in the next words. */
export function closes(tokens: readonly Token[], from: number, ceiling: number, closers: ReadonlySet<string>): boolean {
  if (closers.size === 0) return false;
  for (let k = from; k < ceiling && k - from < WIDEST; k++) if (closers.has((tokens[k] as Token).form)) return true;
  return false;
}

/** The cue phrase with its source where its first word stands at token k, or null. */
export function phraseAt(
  scene: Scene,
  sentence: Sentence,
  k: number,
  { phrase, head, tail }: ListedPhrase,
): PlacedPhrase | null {
  const { tokens } = scene;
  if (!wordsAt(tokens, k, head) || isComplementOfVerb(tokens, k, head)) return null;
  const at = k + head.length;
  if (tail !== null) {
    for (let i = at + 1; i < sentence.to && i - at < 14; i++) {
      if (!wordsAt(tokens, i, tail)) continue;
      return { phrase, from: k, to: i + tail.length, source: { from: at, to: subjectEnd(tokens, at, i) } };
    }
    return null;
  }
  switch (phrase.kind) {
    case 'bare':
      return { phrase, from: k, to: at, source: null };
    case 'fused': {
      // The noun of the phrase and its complements are the source: “de | source proche de l’enquête”.
      const sourceFrom = head[0] === "d'" ? k + 2 : k + 1;
      // “à l'en croire”
      // “by his own account”
      const owner = tokens[sourceFrom] as Token;
      const owned = scene.language.actors.possessives.has(owner.form);
      // “noted the risk | in his assessment of | the case”
      if (owned && tokens[at]?.form === 'of') return null;
      const own = owned && owner.form !== 'its' && tokens[sourceFrom + 1]?.form === 'own';
      if (own || (owner.tags & Tag.ObjectPronoun) !== 0)
        return { phrase, from: k, to: at, source: { from: sourceFrom, to: sourceFrom + 1 } };
      const more = phraseAfter(tokens, sourceFrom, sentence.to);
      const to = Math.max(at, more?.end ?? at);
      return { phrase, from: k, to, source: { from: sourceFrom, to } };
    }
    case 'source-follows': {
      // “Le ton monte : | pour Luc Orr, le pont …”
      const behindColon = itemAt(tokens, k - 1)?.kind === Kind.Colon;
      const initial = behindColon || isInitial(scene, sentence, k);
      if (phrase.opens === true && !initial) return null;
      const to = sourceEnd(scene, k, at, sentence.to, initial);
      return to < 0 ? null : { phrase, from: k, to, source: { from: at, to } };
    }
  }
}

/** “as Orr | once | put it”, “as she | likes to | put it”: where the subject ends that stands in [from, to) with what comes between it and its verb. */
function subjectEnd(tokens: readonly Token[], from: number, to: number): number {
  let k = to;
  while (k - 1 > from) {
    const { tags, form } = tokens[k - 1] as Token;
    const before = tokens[k - 2] as Token;
    if ((tags & (Tag.Adverb | Tag.Noun)) === Tag.Adverb) k--;
    else if (form === 'to' && k - 2 > from && before.name < 0 && (before.tags & Tag.Verb) !== 0) k -= 2;
    else return k;
  }
  return k;
}

/** “s'est rangé | à l'avis des experts”: French, whom or what the verb right before it is about. */
function isComplementOfVerb(tokens: readonly Token[], from: number, head: readonly string[]): boolean {
  if (head[0] !== 'à' || !head.includes('avis')) return false;
  let k = from - 1;
  while (k > 0 && ((tokens[k] as Token).tags & (Tag.Adverb | Tag.Negation)) !== 0) k--;
  return k > 0 && ((tokens[k] as Token).tags & (Tag.Verb | Tag.Adjective)) === Tag.Verb;
}

function wordsAt(tokens: readonly Token[], k: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const form = tokens[k + i]?.form;
    // A plural possessive has no s: “by most locals’ reckoning”.
    if (form !== words[i] && !(words[i] === "'s" && form === "'")) return false;
  }
  return true;
}
