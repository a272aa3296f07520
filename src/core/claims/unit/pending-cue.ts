/** The cue at the end of a unit: “He declared:”, “Ruiz said,”. */
import type { Sentence } from '../../text/sentences';
import { Tag } from '../../language/types';
import { nounKind } from '../../syntax/head-noun';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Kind, type Token } from '../../text/token';
import { introduction } from '../content/colon';
import { ownerOf } from '../other-cues/label-owner';
import { attributionOf } from '../source/attribution';
import { sourceRange } from '../source/source-range';
import { speakerOf } from '../source/speaker';
import { cueOf } from './candidates';
import { type Scene, spanOf } from './scene';
import { isNameWithPost } from './signature-line';
import type { PendingCue } from './unit-analysis';

/** The cue at the end of the unit that introduces what follows, or null. */
export function pendingCue(scene: Scene, sentence: Sentence): PendingCue | null {
  const { tokens } = scene;
  const last = tokens[sentence.to - 1]?.kind;
  if (last !== Kind.Colon && last !== Kind.Comma) return null;
  const found = introduction(scene, sentence.from, sentence.to - 1);
  if (last === Kind.Comma && (found === null || !hasNoObject(tokens, found.group))) return null;
  if (found === null) return sentence.from === 0 ? pendingLabel(scene, sentence.to - 1) : null;
  const { group, subject } = found;
  const source = sourceRange(scene, { from: subject.start, to: subject.end });
  const speaker = speakerOf(scene, source);
  return {
    source: spanOf(tokens, source),
    cue: cueOf(tokens, { from: group.start, to: group.end }, group.lemma),
    speaker,
    attribution: attributionOf(scene, source, speaker),
  };
}

/** “said|,”, “told reporters|,”, “wrote on Monday|,”, but not “wrote a book|,”: whether a verb that has a quotation has nothing else behind it. */
function hasNoObject(tokens: readonly Token[], { cue, end }: VerbGroup): boolean {
  if (cue?.frames.includes('quote') !== true) return false;
  const { kind, tags } = tokens[end] ?? { kind: Kind.Stop, tags: 0 };
  return (
    kind === Kind.Comma || cue.object === 'addressee' || (tags & (Tag.Preposition | Tag.Adverb | Tag.Calendar)) !== 0
  );
}

/** “Paul Arnaud, maire de Nice :”: a label before the quotation that follows. */
function pendingLabel(scene: Scene, colon: number): PendingCue | null {
  const { tokens, language } = scene;
  // “Le communiqué du club :”
  const noun = nounKind(tokens, 0, colon, language.headFirst);
  const own = noun === 'speech' || noun === 'document' ? ownerOf(scene, 0, colon) : null;
  if (own === null && !isNameWithPost(scene, 0, colon, true)) return null;
  const source = own?.source ?? { from: 0, to: colon };
  const cue = own?.cue ?? { from: colon, to: colon + 1 };
  const speaker = speakerOf(scene, source);
  return {
    source: spanOf(tokens, source),
    cue: cueOf(tokens, cue, own === null ? ':' : (tokens[cue.from] as Token).form),
    speaker,
    attribution: attributionOf(scene, source, speaker),
  };
}
