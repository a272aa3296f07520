/** Whether a cue has something to introduce. */
import { INDEFINITE, THAT } from '../../language/function-words';
import { type CueFrame, type CueVerb, Form, Tag } from '../../language/types';
import { closedAppositions } from '../../syntax/appositions-behind';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Kind, type Token } from '../../text/token';
import { skipAdverbials } from './adverbials';
import { startsClause } from './clause';
import { findInfinitive, isInfinitiveStart } from './infinitive';
import { startsObject } from './object-start';
import { isOneOf, prepositionAhead } from './prepositions';
import { firstGroupFrom, type Scene, spanOpenedAt } from '../unit/scene';
import { findThat } from './that-clause';
import { zeroStart } from './zero-clause';

/** Whether a cue has something to introduce behind it: que/that, a quotation, a colon, or what one of its frames takes. */
export function introduces(scene: Scene, group: VerbGroup, ceiling: number): boolean {
  const { tokens, language } = scene;
  const { cue } = group;
  if (cue === null) return false;
  const k = skipAdverbials(scene, group.end, ceiling);
  const t = tokens[k];
  if (t === undefined || k >= ceiling) return false;
  if (THAT.has(t.form) || t.kind === Kind.Colon || spanOpenedAt(scene, k) !== null) return true;
  if (cue.frames.some((frame) => takes(scene, group, cue, frame, k, ceiling))) return true;
  if (language.id === 'en' && cue.object === 'addressee' && tellsSomeone(scene, k, ceiling, cue)) return true;
  if (cue.object !== 'content' || cue.prepositions === undefined) return false;
  if (prepositionAhead(tokens, k, ceiling, cue.prepositions)) return true;
  // “accused | Paul Lane, a farmer, | of lying”
  const object = (tokens[k] as Token).name < 0 ? null : phraseAfter(tokens, k, ceiling);
  const end = object === null ? k : closedAppositions(tokens, object.end, ceiling);
  return object !== null && end > object.end && isOneOf(tokens[end + 1]?.form ?? '', cue.prepositions);
}

/** Whether a cue reports a clause, with or without its conjunction. */
export function reportsClause(scene: Scene, group: VerbGroup, ceiling: number): boolean {
  const { tokens } = scene;
  const { cue } = group;
  if (cue === null) return false;
  const k = skipAdverbials(scene, group.end, ceiling);
  if (k >= ceiling) return false;
  if (THAT.has((tokens[k] as Token).form)) return cue.frames.includes('clause');
  return cue.frames.includes('zero') && takes(scene, group, cue, 'zero', k, ceiling);
}

/** Whether the first verb in [from, to) is a cue that introduces something. */
export function reportsIn(scene: Scene, from: number, to: number): boolean {
  const group = scene.groups[firstGroupFrom(scene, from)];
  return group !== undefined && group.start < to && group.cue !== null && introduces(scene, group, to);
}

/** Whether a finite cue outside of marks that starts in [from, to), and `fits`, introduces words that can go on up to `ceiling`. */
export function reportsWithin(
  scene: Scene,
  from: number,
  to: number,
  ceiling: number,
  fits: (group: VerbGroup, cue: CueVerb) => boolean,
): boolean {
  const { tokens, groups } = scene;
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const group = groups[n] as VerbGroup;
    if (group.start >= to) return false;
    if (group.cue === null || group.form !== 'finite' || (tokens[group.head] as Token).depth > 0) continue;
    if (fits(group, group.cue) && introduces(scene, group, ceiling)) return true;
  }
  return false;
}

/** Whether the words at token k behind the cue are what one of its frames takes. */
function takes(scene: Scene, group: VerbGroup, cue: CueVerb, frame: CueFrame, k: number, ceiling: number): boolean {
  const t = scene.tokens[k] as Token;
  switch (frame) {
    case 'clause':
      return findThat(scene, group.end, ceiling, cue) >= 0;
    case 'zero':
      return (t.kind === Kind.Word || t.kind === Kind.Number) && startsClause(scene, k, ceiling);
    case 'infinitive':
      return isInfinitiveStart(scene, k, ceiling);
    case 'object-infinitive':
      return findInfinitive(scene, k, ceiling) >= 0;
    case 'prepositional':
      return cue.prepositions !== undefined && (isOneOf(t.form, cue.prepositions) || warnsOf(scene, group, k, ceiling));
    case 'gerund':
      return hasForm(t, Form.PresentParticiple);
    case 'predicate':
      return takesPredicate(scene, cue, k, ceiling) || judgesObject(scene, group, k, ceiling);
    case 'noun':
      return startsObject(scene.tokens, k) && (!cue.ambiguous || group.form === 'participle');
    default:
      return false;
  }
}

/** “called the venture “a great example””, “and criticized him for lying”, “se disant prêt à négocier” */
function takesPredicate({ tokens }: Scene, cue: CueVerb, k: number, ceiling: number): boolean {
  if (marksAhead(tokens, k, ceiling)) return true;
  const { prepositions, ambiguous, reflexive } = cue;
  if (prepositions !== undefined && ambiguous !== true && prepositionAhead(tokens, k, ceiling, prepositions))
    return true;
  return reflexive === true && ((tokens[k] as Token).tags & (Tag.Adjective | Tag.Verb)) !== 0;
}

/** “calling | them a lie”, “labelling | the cuts unfair”: whether what an English participle calls its object stands right behind it. */
function judgesObject({ tokens, language }: Scene, { form, cue }: VerbGroup, k: number, ceiling: number): boolean {
  if (language.id !== 'en' || form !== 'participle' || cue?.class !== 'judge') return false;
  const pronoun = ((tokens[k] as Token).tags & Tag.ObjectPronoun) !== 0;
  const end = pronoun ? k + 1 : startsObject(tokens, k) ? (phraseAfter(tokens, k, ceiling)?.end ?? ceiling) : ceiling;
  const last = tokens[end - 1] as Token;
  if (end > k + 2 && (last.tags & (Tag.Adjective | Tag.Noun | Tag.Verb)) === Tag.Adjective) return true;
  const next = tokens[end];
  return next !== undefined && end < ceiling && (INDEFINITE.has(next.form) || (next.tags & Tag.Adjective) !== 0);
}

/** “warning | residents of floods”: whether the preposition of an English participle stands behind whom it is told. */
function warnsOf({ tokens, language }: Scene, { form, cue }: VerbGroup, k: number, ceiling: number): boolean {
  if (language.id !== 'en' || form !== 'participle' || cue?.object !== 'addressee') return false;
  const end = phraseAfter(tokens, k, ceiling)?.end ?? k;
  // The phrase takes an “of” along.
  for (let i = k + 1; i <= end; i++) if (isOneOf(tokens[i]?.form ?? '', cue.prepositions ?? [])) return true;
  return false;
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
