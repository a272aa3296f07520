/** “as X says”, “comme X le dit”: a clause that tells who says the words around it. */
import { LIKEWISE, OPENING_QUESTION } from '../../language/en/conjunctions';
import { WHERE_TO } from '../../language/en/prepositions';
import { ANNOUNCING } from '../../language/en/pronouns';
import { FORMERLY } from '../../language/en/time-words';
import { Tag } from '../../language/types';
import { isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { phraseBefore } from '../../syntax/phrase-before';
import { bareSubject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { formOf, Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { reportedEnd } from '../content/reported-end';
import { goesOnBehind } from './clause-around';
import { onlyQuotes } from './plain-words';
import { hasOwnedQuote } from './fronted-content';
import { skipAdverbials } from '../content/adverbials';
import { isInfinitiveStart } from '../content/infinitive';
import { introduces, reportsWithin } from '../content/introduces';
import { add, firstGroupFrom, trimmed, wordCount, type Range, type Scene } from '../unit/scene';
import { subjectKind } from '../source/subject-kind';
import { itemAt } from '../../text/item-at';

/** How far the comma that closes “as X put it in his paper,” may stand behind the verb. */
const REACH = 24;

/** “As Ruiz noted, the alarms failed” · “the alarms failed, as Ruiz noted”: a cue in a comparison, whose content is the clause beside it. */
export function asClause(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'en' || group.cue === null) return false;
  const agent = announcer(scene, sentence, group);
  if (agent === null && (group.form !== 'finite' || group.passive)) return false;
  const { frames } = group.cue;
  if (!frames.includes('clause') && !frames.includes('quote')) return false;
  if ((tokens[group.head] as Token).depth > 0) return false;
  const source = agent ?? subjectBehindAs(tokens, group, sentence.from);
  if (source === null) return false;
  // “as far as | anyone can tell”, “as long as | the mayor says so”: a measure.
  if (agent === null && tokens[source.from + 1]?.form === 'as') return false;
  // “As the inquiry continues, …”: what goes on, not who says so.
  if (scene.language.verbs.goingOn.has(group.lemma) && isThing(scene, source)) return false;
  // “as states ran out of vaccine”: a verb of many uses, with a complement.
  const complement = tokens[group.end];
  if (onlyQuotes(group) && complement !== undefined && isPreposition(complement)) return false;
  // “Several told their stories, as they railed against the ruling”: the verb has its own content.
  if (complement !== undefined && group.cue.prepositions?.includes(complement.form) === true) {
    const object = tokens[group.end + 1];
    // “as Ruiz warned of | in May”
    if (object !== undefined && !isPreposition(object)) return false;
  }
  // “as the senators charge into the last week”
  if (group.cue.ambiguous === true && WHERE_TO.has(complement?.form ?? '')) return false;
  // “As we revealed yesterday, the council left”: the paper itself.
  if (source.to - source.from === 1 && ANNOUNCING.has((tokens[source.from] as Token).form)) return true;
  const as = agent === null ? source.from - 1 : asBefore(tokens, group.start);
  const close = closing(scene, agent === null ? group.end : agent.to, sentence.to);
  if (close < 0) return false;
  const initial = opens(tokens, as, sentence.from);
  const parts: Range[] = [];
  if (!initial) {
    // “the plan was dead, | just | as Ruiz said”
    const link = LIKEWISE.has(tokens[as - 1]?.form ?? '') ? as - 1 : as;
    const { kind } = tokens[link - 1] as Token;
    if (kind !== Kind.Comma && kind !== Kind.Dash) return false;
    const left = trimmed(tokens, { from: leftStart(scene, sentence.from, link), to: link });
    if (left === null) return false;
    // ““No,” Ruiz said, as the crowd cheered”: the words have their speaker; the clause tells when.
    if (hasOwnedQuote(scene, left)) return false;
    // “He denied that the money was gone, as his rivals claim”: a remark within what is reported.
    if (left.from === sentence.from && reportsClause(scene, left)) return false;
    parts.push(left);
    // “The law is dead, as he put it, adding that …”: a clause before, and nothing that goes on with it.
    const whole = hasClause(scene, left.from - 1, left.to) && close < sentence.to - 1;
    if (whole && !goesOnBehind(scene, sentence, link - 1, close)) return emit(scene, group, source, parts);
  }
  if (close < sentence.to) {
    const right = trimmed(tokens, { from: close + 1, to: reportedEnd(scene, close + 1, sentence.to, group) });
    if (right !== null && wordCount(tokens, right.from, right.to) > 1) parts.push(right);
  }
  if (parts.length === 0) return false;
  return emit(scene, group, source, parts);
}

/** Whether a verb of the words reports a clause that is of them. */
function reportsClause(scene: Scene, { from, to }: Range): boolean {
  return reportsWithin(scene, from, to, to, (_, { frames }) => frames.includes('clause'));
}

/** “as reported by | the BBC”: who is behind “by” in a comparison, where nobody else is said to have said it; or null. */
function announcer(scene: Scene, sentence: Sentence, group: VerbGroup): Range | null {
  const { tokens, groups } = scene;
  const cls = group.cue?.class;
  if (formOf(tokens[group.end]) !== 'by' || (cls !== 'say' && cls !== 'announce') || group.lemma === 'agree')
    return null;
  if (asBefore(tokens, group.start) < sentence.from) return null;
  for (let n = firstGroupFrom(scene, sentence.from); n < groups.length; n++) {
    const g = groups[n] as VerbGroup;
    if (g.start >= group.start) break;
    if (g.cue !== null && (g.used || introduces(scene, g, group.start))) return null;
  }
  const phrase = phraseAfter(tokens, group.end + 1, sentence.to);
  return phrase === null ? null : { from: group.end + 1, to: phrase.end };
}

/** “| as first | reported by”: the conjunction before a participle and its adverb, or -1. */
function asBefore(tokens: readonly Token[], start: number): number {
  const k = FORMERLY.has(tokens[start - 1]?.form ?? '') ? start - 2 : start - 1;
  return tokens[k]?.form === 'as' ? k : -1;
}

function isThing(scene: Scene, { from, to }: Range): boolean {
  if (to - from === 1) return false;
  const kind = subjectKind(scene, bareSubject({ start: from, end: to }));
  return kind !== 'name' && kind !== 'person';
}

/** Where the clause before “as” starts: “assured them that | he had won - as Ruiz has said -”, “would not say whether | it would close, as residents ask” is a remark on what is reported. */
function leftStart(scene: Scene, from: number, as: number): number {
  const { tokens } = scene;
  const dash = (tokens[as - 1] as Token).kind === Kind.Dash;
  for (let k = as - 2; k > from; k--) {
    const { form, depth } = tokens[k] as Token;
    if (depth > 0) continue;
    if (dash && form === 'that') return k + 1;
    if (!dash && OPENING_QUESTION.has(form) && reportsBefore(scene, k)) return k + 1;
  }
  return from;
}

/** Whether a verb that can report a clause ends at k. */
function reportsBefore(scene: Scene, k: number): boolean {
  const verb = scene.groups[firstGroupFrom(scene, k) - 1];
  return verb?.end === k && verb.cue?.frames.includes('clause') === true;
}

function emit(scene: Scene, group: VerbGroup, source: Range, parts: Range[]): boolean {
  group.used = true;
  group.subject = bareSubject({ start: source.from, end: source.to });
  add(scene, {
    parts,
    source,
    cue: { from: group.start, to: group.end },
    lemma: group.lemma,
    confidence: 0.85,
    reason: 'as subject–verb',
  });
  return true;
}

/** The subject between “as” and the verb. */
function subjectBehindAs(tokens: readonly Token[], group: VerbGroup, floor: number): Range | null {
  let end = group.start;
  while (end > floor && ((tokens[end - 1] as Token).tags & (Tag.Adverb | Tag.Calendar)) !== 0) end--;
  const last = itemAt(tokens, end - 1);
  if (last === undefined || end - 1 < floor) return null;
  if ((last.tags & Tag.SubjectPronoun) !== 0 && last.name < 0)
    return isAs(tokens, end - 2, floor) ? { from: end - 1, to: end } : null;
  const phrase = phraseBefore(tokens, end, floor);
  if (phrase === null) return null;
  return isAs(tokens, phrase.start - 1, floor) ? { from: phrase.start, to: end } : null;
}

function isAs(tokens: readonly Token[], k: number, floor: number): boolean {
  return k >= floor && (tokens[k] as Token).form === 'as';
}

/** The comma, dash or colon behind the verb and its adverbials, or the sentence's end; -1 where more of a clause follows. */
function closing(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  const lead = skipAdverbials(scene, from, ceiling);
  const first = tokens[lead];
  // “as workers threaten | to strike”: what they say.
  if (isInfinitiveStart(scene, lead, ceiling)) return -1;
  // An object makes it a clause of time: “as he starts a campaign”.
  if (first?.kind === Kind.Word && !isPreposition(first)) return -1;
  for (let k = lead; k < ceiling && k - from < REACH; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma || t.kind === Kind.Dash || t.kind === Kind.Colon) return k;
    if (t.kind === Kind.Stop) return ceiling;
    if (t.kind === Kind.OpenMark || t.kind === Kind.Semicolon) return -1;
    if (t.form === 'that') return -1;
  }
  return ceiling;
}

function opens(tokens: readonly Token[], as: number, from: number): boolean {
  for (let k = from; k < as; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma || t.kind === Kind.Dash || t.kind === Kind.OpenBracket) continue;
    if (t.kind === Kind.Word && t.name < 0 && (t.tags & (Tag.Coordinator | Tag.Adverb)) !== 0) continue;
    return false;
  }
  return true;
}
