/** English clauses that are reported without “that”. */
import { Tag, type CueVerb } from '../../language/types';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { Kind, type Token } from '../../text/token';
import { skipAdverbials } from './adverbials';
import { groupAt, type Scene } from '../unit/scene';

/** Start of an English clause without “that”, behind the addressee of told; -1 where no clause can start. */
export function zeroStart(scene: Scene, k: number, ceiling: number, cue: CueVerb): number {
  const { tokens } = scene;
  let start = k;
  const t = tokens[k] as Token;
  if (cue.object === 'addressee') {
    if ((t.tags & Tag.ObjectPronoun) !== 0) start = k + 1;
    else {
      // “told reporters the plan …”: the addressee is one phrase, the clause starts with the next determiner or pronoun.
      const phrase = phraseAfter(tokens, k, ceiling);
      if (phrase === null) return -1;
      start = behindParticiple(scene, addresseeEnd(tokens, k, phrase.end), ceiling);
    }
    start = skipAdverbials(scene, start, ceiling);
  } else if (isPreposition(t) && (t.tags & Tag.Subordinator) === 0) {
    // “said in a statement the plan …”, “said on Tuesday he …”
    const phrase = phraseAfter(tokens, k + 1, ceiling);
    // “say in all of that time, the town was quiet”: a comma closes what belongs to the clause.
    if (phrase !== null && tokens[phrase.end]?.kind === Kind.Comma && !isOfSaying(tokens[phrase.end - 1] as Token))
      return k;
    start = phrase === null ? k : skipAdverbials(scene, addresseeEnd(tokens, k + 1, phrase.end), ceiling);
  }
  const first = tokens[start];
  if (first === undefined || start >= ceiling) return -1;
  if (first.kind === Kind.OpenMark) return start;
  if (first.kind !== Kind.Word && first.kind !== Kind.Number) return -1;
  // “adds to the drama that has …”
  if (first.form === 'that' && start > k) return -1;
  return start;
}

/** “told farmers | facing a dry year | he would help”: behind what a participle says of whom it is told, where a pronoun goes on. */
function behindParticiple(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  const group = groupAt(scene, from, ceiling);
  if (group === null || (group.form !== 'participle' && group.form !== 'past')) return from;
  for (let k = group.end; k < ceiling && k - from < 12; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return from;
    if ((t.tags & Tag.SubjectPronoun) !== 0 && (t.tags & Tag.ObjectPronoun) === 0) return k;
  }
  return from;
}

/** “in a statement”, “on Tuesday”: where or when it was said. */
function isOfSaying({ tags, word }: Token): boolean {
  return (tags & Tag.Calendar) !== 0 || word?.noun === 'document' || word?.noun === 'speech';
}

/** Where the person spoken to ends: before the next determiner inside of what looks like one phrase. */
function addresseeEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    const t = tokens[i] as Token;
    if (isDeterminer(t) && !isPreposition(tokens[i - 1] as Token)) return i;
  }
  return end;
}
