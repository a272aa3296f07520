/** Who speaks the claims of each sentence that have a cue: a quotation behind it can be his. */
import { nounKind } from '../../syntax/head-noun';
import { isDative } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { isPerson } from '../../syntax/readings';
import type { Sentence } from '../../text/sentences';
import type { Token } from '../../text/token';
import type { Candidate, Range, Scene } from '../unit/scene';
import { countLeading } from '../../binary-search';

/** Who speaks the claims of each sentence that have a cue; found out for all of them on the first question. */
export class SourcesBySentence {
  #sources: readonly (Range | null)[] | null = null;
  /** The first sentence that has one, or -1. */
  #first: number | null = null;
  /** The claims whose cue is within a sentence. */
  #cued: ReadonlyMap<number, Candidate[]> | null = null;

  constructor(
    private readonly scene: Scene,
    private readonly claims: readonly Candidate[],
    private readonly sentences: readonly Sentence[],
  ) {}

  /** The first source of a sentence: “She said the pumps had failed. “Twice.””; null where there is none. */
  of(sentence: number): Range | null {
    return (this.#sources ??= this.#read())[sentence] ?? null;
  }

  /** Whether a sentence before this one has a source. */
  anyBefore(sentence: number): boolean {
    this.#sources ??= this.#read();
    this.#first ??= this.#sources.findIndex((source) => source !== null);
    return this.#first >= 0 && this.#first < sentence;
  }

  /** The claims whose cue is within the sentence, in the order in which they were found. */
  cuedIn(sentence: number): readonly Candidate[] {
    return (this.#cued ??= this.#readCues()).get(sentence) ?? [];
  }

  #readCues(): Map<number, Candidate[]> {
    const cued = new Map<number, Candidate[]>();
    for (const claim of this.claims) {
      const { cue } = claim;
      const at = cue === null ? -1 : sentenceAt(this.sentences, cue.from);
      const sentence = this.sentences[at];
      if (cue === null || sentence === undefined || cue.to > sentence.to) continue;
      const all = cued.get(at);
      if (all === undefined) cued.set(at, [claim]);
      else all.push(claim);
    }
    return cued;
  }

  #read(): (Range | null)[] {
    const { claims, sentences } = this;
    const sources: (Range | null)[] = sentences.map(() => null);
    for (const claim of claims) {
      const { parts, source, cue, modality } = claim;
      const [first] = parts;
      if (first === undefined || source === null || cue === null || isShown(this.scene, claim)) continue;
      if (isWriter(this.scene, source)) continue;
      const at = sentenceAt(sentences, first.from);
      const sentence = sentences[at];
      if (sentence === undefined || first.from >= sentence.to || source.from < sentence.from) continue;
      const known = sources[at] ?? null;
      const asked = modality === 'asked' ? whomAsked(this.scene, claim) : null;
      if (known === null || source.from <= known.from) sources[at] = asked ?? source;
    }
    return sources;
  }
}

/** “She sighs when | I | ask about it. “He was stubborn.””: an English “I” outside of marks, who writes and is answered. */
function isWriter({ tokens, language }: Scene, { from, to }: Range): boolean {
  return language.id === 'en' && to === from + 1 && (tokens[from] as Token).form === 'i';
}

/** “Ruiz brandit un rapport | d'après lequel A. « Deux secondes ! »”: a text that somebody shows, who speaks himself. */
function isShown({ tokens, language }: Scene, { reason, source, cue }: Candidate): boolean {
  if (reason !== 'according to' || source === null || cue === null || source.to > cue.from) return false;
  return nounKind(tokens, source.from, source.to, language.headFirst) === 'document';
}

/** “La présidente | lui | demande si …”, “demande à | Ruiz | pourquoi …”: who answers the question of a French cue, or null. */
export function whomAsked({ tokens, names, language }: Scene, { cue }: Candidate): Range | null {
  if (language.id !== 'fr' || cue === null) return null;
  for (let k = cue.from; k < cue.to; k++) if ((tokens[k] as Token).form === 'lui') return { from: k, to: k + 1 };
  const phrase = isDative(tokens[cue.to]) ? phraseAfter(tokens, cue.to + 1, tokens.length) : null;
  const last = phrase === null ? undefined : tokens[phrase.end - 1];
  if (phrase === null || last === undefined) return null;
  const somebody = last.name < 0 ? isPerson(last) : names[last.name]?.type === 'person';
  return somebody ? { from: phrase.start, to: phrase.end } : null;
}

/** Index of the last sentence that starts at token k or before it, or -1. */
function sentenceAt(sentences: readonly Sentence[], k: number): number {
  return countLeading(sentences.length, (n) => (sentences[n] as Sentence).from <= k) - 1;
}
