/** Where a cue phrase stands with its source: “selon | X”, “by X's account”, “de | source policière”. */
import { type CuePhrase, Tag } from '../../language/types';
import type { ListedPhrase } from '../../syntax/forms';
import { phraseAfter } from '../../syntax/phrase-after';
import { isAuxiliary } from '../../syntax/readings';
import { subjectAfter } from '../../syntax/subject-after';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import type { Range, Scene } from '../unit/scene';
import {
  CLAUSE,
  complementEnd,
  participleBehind,
  participleEnd,
  participleIn,
  roleEnd,
  startsWithVerb,
} from './phrase-source';

/** A cue phrase in its place, [from, to) its source included; token indices. */
export interface PlacedPhrase {
  readonly phrase: CuePhrase;
  readonly from: number;
  readonly to: number;
  readonly source: Range | null;
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
  if (!wordsAt(tokens, k, head)) return null;
  const at = k + head.length;
  if (tail !== null) {
    for (let i = at + 1; i < sentence.to && i - at < 14; i++) {
      if (!wordsAt(tokens, i, tail)) continue;
      return { phrase, from: k, to: i + tail.length, source: { from: at, to: i } };
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
      if (((tokens[sourceFrom] as Token).tags & Tag.ObjectPronoun) !== 0)
        return { phrase, from: k, to: at, source: { from: sourceFrom, to: sourceFrom + 1 } };
      const more = phraseAfter(tokens, sourceFrom, sentence.to);
      const to = Math.max(at, more?.end ?? at);
      return { phrase, from: k, to, source: { from: sourceFrom, to } };
    }
    case 'suffix':
      return null;
    case 'source-follows': {
      const pronoun = tokens[at];
      if (pronoun !== undefined && pronoun.kind === Kind.Word && pronoun.name < 0) {
        // “selon moi, le meilleur …”: a pronoun has no apposition. “D'après ce que nous savons, …”: the clause is the source.
        if (pronoun.form === 'ce' && CLAUSE.has(tokens[at + 1]?.form ?? '')) {
          let comma = at + 2;
          while (comma < sentence.to && (tokens[comma] as Token).kind !== Kind.Comma) comma++;
          return comma >= sentence.to ? null : { phrase, from: k, to: comma, source: { from: at, to: comma } };
        }
        if (scene.language.actors.sources.has(pronoun.form) && (pronoun.tags & Tag.Determiner) === 0)
          return { phrase, from: k, to: at + 1, source: { from: at, to: at + 1 } };
      }
      const subject = subjectAfter(tokens, at, sentence.to);
      if (subject === null) {
        if (
          pronoun !== undefined &&
          (pronoun.tags & (Tag.ObjectPronoun | Tag.SubjectPronoun | Tag.NominalPronoun)) !== 0
        )
          return { phrase, from: k, to: at + 1, source: { from: at, to: at + 1 } };
        return null;
      }
      if (subject.start !== at) return null;
      // “aurait selon X | payé”: the participle belongs to the auxiliary before.
      const auxiliary = tokens[k - 1];
      const split = auxiliary !== undefined && isAuxiliary(auxiliary) ? participleIn(tokens, at + 1, subject.end) : -1;
      if (split > at) return { phrase, from: k, to: split, source: { from: at, to: split } };
      const whole = participleEnd(tokens, subject.end, sentence.to);
      if (whole > subject.end) return { phrase, from: k, to: whole, source: { from: at, to: whole } };
      // “According to the union, members voted …”: before its content an apposition ends with a comma of its own.
      const opens = isInitial(scene, sentence, k);
      // “Selon une étude | sur le cancer, …”: what it is about belongs to it, up to the comma.
      const about =
        opens && tokens[subject.end]?.form === 'sur' ? phraseAfter(tokens, subject.end + 1, sentence.to) : null;
      if (about !== null && tokens[about.end]?.kind === Kind.Comma)
        return { phrase, from: k, to: about.end, source: { from: at, to: about.end } };
      const asked = opens ? participleBehind(tokens, subject.end, sentence.to) : -1;
      // “Selon une source, un homme, âgé de 15 ans, | a été arrêté”: what looked like an apposition is the subject of the verb.
      const behind = asked > 0 ? asked : subject.end;
      const taken = opens && tokens[behind]?.kind === Kind.Comma && startsWithVerb(scene, behind + 1);
      if (asked > 0 && !taken) return { phrase, from: k, to: asked, source: { from: at, to: asked } };
      const complement = opens ? complementEnd(tokens, subject.end, sentence.to) : -1;
      if (complement > 0) return { phrase, from: k, to: complement, source: { from: at, to: complement } };
      const to =
        opens && (taken || tokens[subject.end]?.kind !== Kind.Comma)
          ? roleEnd(scene, subject.headEnd, subject.end)
          : subject.end;
      return { phrase, from: k, to, source: { from: at, to } };
    }
  }
}

function wordsAt(tokens: readonly Token[], k: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const form = tokens[k + i]?.form;
    // A plural possessive has no s: “by most locals’ reckoning”.
    if (form !== words[i] && !(words[i] === "'s" && form === "'")) return false;
  }
  return true;
}

/** Whether the phrase opens its sentence, perhaps behind a coordinator, an adverb or a label. */
export function isInitial(scene: Scene, sentence: Sentence, from: number): boolean {
  for (let k = sentence.from; k < from; k++) {
    const t = scene.tokens[k] as Token;
    if (t.kind === Kind.Comma || t.kind === Kind.Dash || t.kind === Kind.OpenBracket || t.kind === Kind.Break) continue;
    if (t.kind === Kind.Word && (t.tags & (Tag.Coordinator | Tag.Adverb)) !== 0 && t.name < 0) continue;
    return false;
  }
  return true;
}
