/** Where the noun phrase that is content ends. */
import { behindAdverbs } from '../../syntax/readings';
import { INDEFINITE, THAT } from '../../language/function-words';
import { Tag } from '../../language/types';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Kind, type Token } from '../../text/token';
import { withoutManner } from './adverbials';
import { insideContent } from '../source/inside-content';
import { beforeAnotherClause } from './another-clause';
import { hasClause, startsSecondCue } from './clause';
import { clauseEnd } from './clause-end';
import { reportedEnd } from './reported-end';
import { isModifier, isOfObject, isRelativeCue, isWithinRelative } from './subordinate-clause';
import { firstGroupFrom, groupAt, newest, type Scene } from '../unit/scene';
import { dashedEnd, insertedEnd, goesOnBehindComma } from './object-behind-comma';
import { leavesFrenchObject, leavesObject, leavesMarks } from './beside-object';

/** End of a noun phrase as content: up to the comma, stop or next cue of the sentence, or how that was said. */
export function nounEnd(scene: Scene, from: number, ceiling: number, group: VerbGroup): number {
  const end = withoutManner(scene, from, objectEnd(scene, from, ceiling, group));
  // “rejected the offer | but | in the end paid”
  const last = scene.tokens[end - 1] as Token;
  return end - from > 1 && (last.tags & Tag.Coordinator) !== 0 && last.name < 0 && last.depth === 0 ? end - 1 : end;
}

/** Where the object that starts at `from` ends, with all that belongs to it. */
function objectEnd(scene: Scene, from: number, ceiling: number, group: VerbGroup): number {
  const { tokens, language } = scene;
  const french = language.id === 'fr';
  let limit = beforeAnotherClause(scene, from, reportedEnd(scene, from, ceiling, group));
  // “Republicans who have praised his candidacy | warned that …”
  // “the idea that he praised the killer | is absurd”
  // “a petition demanding his resignation | was gaining ground”
  const relative = isRelativeCue(tokens, group) || isOfObject(tokens, group) || isWithinRelative(tokens, group);
  if (!french && (relative || isModifier(scene, group))) limit = clauseEnd(scene, from, limit, 0);
  const portrait = !french && group.lemma === 'describe' && isSomebodyWho(tokens, from, limit);
  let listed = false;
  for (let k = from; k < limit; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0 || portrait) continue;
    if (k > from && opensNextAct(scene, from, k, limit, group)) return k;
    // “rappelle que la CGT avait dénoncé un recul | et que rien n'a changé”
    if (k > from && french && goesOnOuter(scene, k, group)) return k;
    if (t.kind === Kind.Colon) {
      // “nuance le propos | : elle relève que …”
      if (french && reportsBehind(scene, k, limit)) return k;
      listed = true; // “plusieurs limites : échantillon réduit, suivi bref”
    }
    if (listed) continue;
    if (t.kind === Kind.Comma || t.kind === Kind.Semicolon) {
      const inserted = t.kind === Kind.Comma && k > from ? insertedEnd(scene, k, limit, group) : -1;
      if (inserted > 0) k = inserted - 1;
      else if (t.kind === Kind.Semicolon || !goesOnBehindComma(scene, from, k, limit)) return k;
      continue;
    }
    const dashed = t.kind === Kind.Dash && k > from ? dashedEnd(scene, k, limit, group) : -1;
    if (dashed > 0) {
      k = dashed - 1;
      continue;
    }
    if (k > from && leavesMarks(tokens, k)) return k;
    if (k > from && (french ? leavesFrenchObject : leavesObject)(scene, k, limit, group)) return k;
    if (t.kind === Kind.CloseMark && k + 1 < limit && (tokens[k - 1] as Token).kind === Kind.Comma) return k + 1;
  }
  return limit;
}

/** “describe | a man who loved his dog and never complained”: whether the object is somebody of whom a relative clause tells. */
function isSomebodyWho(tokens: readonly Token[], from: number, limit: number): boolean {
  if (!INDEFINITE.has((tokens[from] as Token).form)) return false;
  let k = from + 1;
  while (k < limit && k - from < LONGEST_NOUN && ((tokens[k] as Token).tags & (Tag.Noun | Tag.Adjective)) !== 0) k++;
  return k < limit && tokens[k]?.form === 'who';
}

/** “a quiet young man | who” */
const LONGEST_NOUN = 5;

/** “a reconnu une erreur et présenté ses excuses”, “dénoncent un affront et maintiennent leur appel”: whether another act of the subject starts at k. */
function opensNextAct(scene: Scene, from: number, k: number, limit: number, group: VerbGroup): boolean {
  const { tags, form, kind } = scene.tokens[k] as Token;
  if (kind === Kind.Comma && ((scene.tokens[k + 1]?.tags ?? 0) & Tag.Coordinator) !== 0)
    return group.form === 'past' && scene.language.id === 'fr' && startsSecondCue(scene.tokens, k + 1);
  if ((tags & Tag.Coordinator) === 0 && form !== 'puis') return false;
  // “a salué la réforme, critiqué son calendrier | et quitté la salle”
  const perfect = group.head > group.first || (group.form === 'past' && scene.language.id === 'fr');
  // “s'est dite surprise | et déçue par le vote”: what else she says that she is.
  const ofSelf = group.cue?.reflexive === true && group.cue.frames.includes('predicate');
  if (perfect && !ofSelf && startsSecondCue(scene.tokens, k)) return true;
  return scene.language.id === 'fr' && opensOtherAct(scene, from, k, limit, group);
}

/** Whether “et que” at k goes on with what another reports of who speaks. */
function goesOnOuter(scene: Scene, k: number, { subject }: VerbGroup): boolean {
  const { tokens } = scene;
  if (((tokens[k] as Token).tags & Tag.Coordinator) === 0 || !THAT.has(tokens[k + 1]?.form ?? '')) return false;
  return subject !== null && insideContent(scene, subject);
}

/** Whether the first verb behind the colon at k reports a clause, or a claim with its cue was found there: “nie toute responsabilité | : d'après son avocat, …”. */
function reportsBehind(scene: Scene, k: number, limit: number): boolean {
  const { tokens, groups, found } = scene;
  for (const { cue, parts } of newest(found, 6)) {
    if (cue !== null && (cue.from === k + 1 || parts[0]?.from === k + 1)) return true;
  }
  const verb = groups[firstGroupFrom(scene, k)];
  if (verb === undefined || verb.end >= limit || verb.form !== 'finite') return false;
  return verb.cue !== null && (tokens[verb.head] as Token).depth === 0 && THAT.has((tokens[verb.end] as Token).form);
}

/** “dénoncent un affront | et maintiennent leur appel”: the subject's next verb, where the object has none of its own. */
export function opensOtherAct(scene: Scene, from: number, k: number, limit: number, group: VerbGroup): boolean {
  const { tokens } = scene;
  if (((tokens[k] as Token).tags & Tag.Coordinator) === 0 || group.form !== 'finite') return false;
  const i = behindAdverbs(tokens, k + 1, limit);
  const next = groupAt(scene, i, limit);
  if (next === null || next.form !== 'finite' || next.clitic >= 0) return false;
  return (group.number & next.number) !== 0 && !hasClause(scene, from - 1, k);
}
