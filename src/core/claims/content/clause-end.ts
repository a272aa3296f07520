/** Where a clause inside of another one ends. */
import { Tag } from '../../language/types';
import { isHead } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { Kind, type Token } from '../../text/token';
import { firstFinite, groupAt, spanOpenedAt, type Scene } from '../unit/scene';
import { startsClause } from './clause';

/**
 * “His claim that the dam was safe | was false”: the verb of the clause around the noun closes what was said.
 * @param verbs how many finite verbs the words have: by default one, but none where they are an infinitive (“A man who vowed to fight the ban | lost”)
 */
export function clauseEnd(
  scene: Scene,
  from: number,
  ceiling: number,
  verbs = scene.tokens[from]?.form === 'to' ? 0 : 1,
): number {
  const { tokens } = scene;
  let open = verbs;
  // “vowed to build a wall | and | deport millions”: the verb of the infinitive has been.
  let verbless = verbs > 0;
  for (let k = from; k < ceiling; k++) {
    const t = tokens[k] as Token;
    // “his claim that | “women lie” | cost him votes”, “that some | “ought to leave” | drew anger”: a verb in the marks
    if (t.kind === Kind.OpenMark && open === 1 && opensVerb(scene, k, k === from)) open--;
    if (t.depth > 0) continue;
    // “voters who said it was bad | — a third of them — backed Ruiz”
    if (t.kind === Kind.Dash && open === 0 && goesOnBehindAside(scene, k, ceiling)) return k;
    const links = Tag.Relative | Tag.Subordinator | Tag.Coordinator;
    // “that A holds | and | that B does”
    const joins = (t.tags & Tag.Coordinator) !== 0 && tokens[k + 1]?.form === 'that';
    const opens = (t.tags & links) !== 0 && t.name < 0 && !joins && !joinsNouns(scene, k, from, ceiling, verbless);
    if (t.kind === Kind.Comma || t.kind === Kind.Dash || opens) open++;
    // “machines they own”: a relative clause without its pronoun
    else if (k > from && (t.tags & Tag.SubjectPronoun) !== 0 && isHead(tokens[k - 1] as Token)) open++;
    const group = groupAt(scene, k, ceiling);
    if (group === null || group.form !== 'finite' || (tokens[k] as Token).name >= 0) continue;
    if (((tokens[group.first] as Token).tags & Tag.Noun) === 0 && open-- === 0) return k;
    verbless = false;
    if (group.cue?.frames.includes('zero') === true) open++;
    k = group.end - 1;
  }
  return ceiling;
}

/** “in Iraq | and | Syria”, “that roads | and | bridges would be repaired”: whether the English coordinator at k joins nouns, in the subject of the clause that opens or where the second is the subject of no verb. */
function joinsNouns(scene: Scene, k: number, from: number, ceiling: number, verbless: boolean): boolean {
  const { tokens, language } = scene;
  const { tags } = tokens[k] as Token;
  if (language.id !== 'en' || (tags & Tag.Coordinator) === 0 || k <= from || !isHead(tokens[k - 1] as Token))
    return false;
  if (verbless) return true;
  const phrase = phraseAfter(tokens, k + 1, ceiling);
  return phrase !== null && phrase.end < ceiling && groupAt(scene, phrase.end, ceiling)?.form !== 'finite';
}

/** Whether a finite verb stands right behind the mark at k, or anywhere in its marks. */
function opensVerb(scene: Scene, k: number, anywhere: boolean): boolean {
  if (groupAt(scene, k + 1, scene.tokens.length)?.form === 'finite') return true;
  const close = anywhere ? spanOpenedAt(scene, k)?.close : undefined;
  return close !== undefined && firstFinite(scene, k + 1, close) !== null;
}

/** Whether a second dash closes English words without a verb that the dash at k opens, and the clause around goes on right behind. */
function goesOnBehindAside(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'en') return false;
  let close = k + 1;
  while (close < ceiling && close - k < LONGEST_ASIDE && (tokens[close] as Token).kind !== Kind.Dash) close++;
  if (close >= ceiling || tokens[close]?.kind !== Kind.Dash || firstFinite(scene, k, close) !== null) return false;
  return groupAt(scene, close + 1, ceiling)?.form === 'finite' || startsClause(scene, close + 1, ceiling);
}

const LONGEST_ASIDE = 20;
