/** Whether a cue has something to introduce. */
import { THAT } from '../../language/function-words';
import { type CueVerb, Form, Tag } from '../../language/types';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Kind, type Token } from '../../text/token';
import { skipAdverbials } from './adverbials';
import { startsClause } from './clause';
import { findInfinitive, isInfinitiveStart } from './infinitive';
import { startsObject } from './object-start';
import { isOneOf, prepositionAhead } from './prepositions';
import { spanOpenedAt, type Scene } from '../unit/scene';
import { findThat } from './that-clause';
import { zeroStart } from './zero-clause';

/** Whether a cue has something to introduce behind it: que/that, a quotation, a colon, an infinitive or an object. */
export function introduces(scene: Scene, group: VerbGroup, ceiling: number): boolean {
  const { tokens } = scene;
  const cue = group.cue;
  if (cue === null) return false;
  const k = skipAdverbials(scene, group.end, ceiling);
  const t = tokens[k];
  if (t === undefined || k >= ceiling) return false;
  if (THAT.has(t.form) || t.kind === Kind.Colon || spanOpenedAt(scene, k) !== null) return true;
  if (cue.frames.includes('clause') && findThat(scene, group.end, ceiling, cue) >= 0) return true;
  if (cue.frames.includes('infinitive') && isInfinitiveStart(scene, k, ceiling)) return true;
  if (cue.frames.includes('object-infinitive') && findInfinitive(scene, k, ceiling) >= 0) return true;
  if (cue.frames.includes('prepositional') && cue.prepositions !== undefined && isOneOf(t.form, cue.prepositions))
    return true;
  if (
    cue.frames.includes('zero') &&
    (t.kind === Kind.Word || t.kind === Kind.Number) &&
    startsClause(scene, k, ceiling)
  )
    return true;
  if (scene.language.id === 'en' && cue.object === 'addressee' && tellsSomeone(scene, k, ceiling, cue)) return true;
  if (cue.frames.includes('gerund') && hasForm(t, Form.PresentParticiple)) return true;
  if (cue.frames.includes('predicate') && marksAhead(tokens, k, ceiling)) return true;
  // “and criticized him for lying”
  const linked = cue.frames.includes('predicate') && cue.prepositions !== undefined && cue.ambiguous !== true;
  if (linked && prepositionAhead(tokens, k, ceiling, cue.prepositions)) return true;
  // “se disant prêt à négocier”
  if (cue.reflexive === true && cue.frames.includes('predicate') && (t.tags & (Tag.Adjective | Tag.Verb)) !== 0)
    return true;
  if (
    cue.object === 'content' &&
    cue.prepositions !== undefined &&
    prepositionAhead(tokens, k, ceiling, cue.prepositions)
  )
    return true;
  return cue.frames.includes('noun') && startsObject(tokens, k) && (!cue.ambiguous || group.form === 'participle');
}

/** “telling | a hearing he was late”, “telling | reporters: “I am late””: whether a clause or words in marks stand behind somebody. */
function tellsSomeone(scene: Scene, k: number, ceiling: number, cue: CueVerb): boolean {
  const { tokens } = scene;
  const hearer = phraseAfter(tokens, k, ceiling);
  if (hearer !== null && tokens[hearer.end]?.kind === Kind.Colon) return true;
  if (!cue.frames.includes('zero')) return false;
  const start = zeroStart(scene, k, ceiling, cue);
  return start > k && start < ceiling && startsClause(scene, start, ceiling);
}

/** For “called the venture “a great example””: an opening mark within a few words of token k. */
function marksAhead(tokens: readonly Token[], k: number, ceiling: number): boolean {
  for (let i = k; i < ceiling && i - k < 12; i++) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.OpenMark) return true;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return false;
  }
  return false;
}
