/** Where the content of a cue is looked for, and what is found. */
import { CONCEDING } from '../../language/en/conjunctions';
import type { CueFrame, CueVerb } from '../../language/types';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { beforeAnotherClause } from './another-clause';
import { startsClause } from './clause';
import { infinitiveEnd } from './next-act';
import { reportedEnd } from './reported-end';
import type { Range, Scene } from '../unit/scene';

/** What a cue introduces, to its right. */
export interface Content {
  readonly parts: Range[];
  readonly frame: CueFrame | 'colon';
  /** Where the search for further cues goes on. */
  readonly end: number;
}

/** Where content is looked for, and for which cue. */
export interface Search {
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly group: VerbGroup;
  readonly cue: CueVerb;
  /** Right behind the cue. */
  readonly from: number;
  /** Behind the adverbials that follow the cue, and the token there. */
  readonly lead: number;
  readonly first: Token;
  readonly ceiling: number;
}

/** Looks for the content of some frames: undefined where they do not fit, null where the cue introduces nothing at all. */
export type FrameReader = (search: Search) => Content | null | undefined;

/** From `from` to where what is reported ends. */
export function reported({ scene, ceiling, group }: Search, from: number, frame: CueFrame): Content {
  const limit = reportedEnd(scene, from, ceiling, group);
  if (frame !== 'infinitive' && frame !== 'object-infinitive') {
    const end = frame === 'gerund' ? beforeConcession(scene, from, limit) : limit;
    return { parts: [{ from, to: end }], frame, end };
  }
  const own = beforeAnotherClause(scene, from, limit);
  const end = scene.language.id === 'fr' ? infinitiveEnd(scene, from, own, group) : own;
  return { parts: [{ from, to: end }], frame, end };
}

/** “denied taking the money|, though records showed otherwise”, “Though he regretted lying|, Ruiz stayed”: where an English -ing form ends before a clause that the writer sets against it, or the main one. */
function beforeConcession(scene: Scene, from: number, limit: number): number {
  const { tokens } = scene;
  for (let k = from + 1; k + 2 < limit; k++) {
    const { kind, depth } = tokens[k] as Token;
    if (kind !== Kind.Comma || depth > 0) continue;
    const next = tokens[k + 1] as Token;
    if (
      CONCEDING.has(next.form) ? startsClause(scene, k + 2, limit) : next.name >= 0 && startsClause(scene, k + 1, limit)
    )
      return k;
  }
  return limit;
}
