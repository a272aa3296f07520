/** Whose a noun of saying is: “the mayor's claim”, “la promesse du maire”. */
import { Form, Tag } from '../../language/types';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { phraseBefore } from '../../syntax/phrase-before';
import { subjectBefore } from '../../syntax/subject-before';
import { antecedent } from '../../syntax/subject-of-relative';
import { hasForm, isAgent } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { firstGroupFrom, type Range, type Scene } from '../unit/scene';

/** Adjectives between the owner and the noun: “the president's much criticised claim”. */
export const BETWEEN = 4;

/** Whose words a noun stands for, and what tells so. */
interface Spoken {
  readonly source: Range;
  readonly cue: Range;
}

/** Whose the noun at k is: the possessive before it, or the subject of “made”, “issued”. */
export function owner(scene: Scene, sentence: Sentence, k: number): Spoken | null {
  const { tokens, language } = scene;
  const i = beforeModifiers(tokens, k, sentence.from);
  const t = tokens[i] as Token;
  if (i < sentence.from) return null;
  if (t.form === "'s" || t.form === "'") {
    const phrase = phraseBefore(tokens, i, sentence.from);
    if (phrase === null) return null;
    return { source: { from: behindThing(tokens, phrase.start, i), to: i }, cue: { from: k, to: k + 1 } };
  }
  if (language.actors.possessives.has(t.form)) return { source: { from: i, to: i + 1 }, cue: { from: k, to: k + 1 } };
  // “| Ruiz|, whose claim that …”
  const bearer = t.form === 'whose' ? antecedent(tokens, i, sentence.from) : null;
  if (bearer !== null) return { source: { from: bearer.headStart, to: bearer.headEnd }, cue: { from: k, to: k + 1 } };
  // “a Harbor Times report that …”
  const name = scene.names[t.name];
  if (name?.type === 'organization' && name.to === k && isDeterminer(tokens[name.from - 1] ?? t))
    return { source: { from: name.from, to: name.to }, cue: { from: k, to: k + 1 } };
  const start = isDeterminer(t) ? i : i + 1;
  const group = verbBefore(scene, start);
  if (group === null || group.start < sentence.from || group.passive || group.negated) return null;
  if (!language.supportVerbs.has(group.lemma)) return null;
  const subject = group.subject ?? subjectBefore(tokens, group, sentence.from);
  if (subject === null) return null;
  return { source: { from: subject.start, to: subject.end }, cue: { from: group.start, to: k + 1 } };
}

/** “in response to | members|' claims”: behind the preposition other than “of” that follows a thing; else the start. */
function behindThing(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let k = from + 1; k + 1 < to; k++) {
    const t = tokens[k] as Token;
    if (!isPreposition(t) || isOf(t)) continue;
    const { name, word } = tokens[k - 1] as Token;
    if (name < 0 && word !== null && !isAgent(tokens[k - 1])) start = k + 1;
  }
  return start;
}

/** The verb group that ends right before token `end`. */
function verbBefore(scene: Scene, end: number): VerbGroup | null {
  const group = scene.groups[firstGroupFrom(scene, end) - 1];
  return group !== undefined && group.end === end ? group : null;
}

/** Before what tells more of the noun at k: the owner's “'s” or possessive, or another word. */
export function beforeModifiers(tokens: readonly Token[], k: number, floor: number): number {
  let i = k - 1;
  while (i > floor && k - i <= BETWEEN && isModifier(tokens[i] as Token) && !isVerbOf(tokens, i)) i--;
  return i;
}

/** “His office | dismissed | calls”: a past tense behind the noun that is its subject, not “Ryan's | repeated | calls”. */
function isVerbOf(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1] as Token;
  return hasForm(tokens[k] as Token, Form.Past) && (before.tags & (Tag.Noun | Tag.Adjective)) === Tag.Noun;
}

function isModifier(token: Token): boolean {
  if (token.kind !== Kind.Word || token.name >= 0 || isDeterminer(token) || isPreposition(token)) return false;
  if ((token.tags & (Tag.Adjective | Tag.RoleModifier | Tag.Adverb | Tag.Noun)) !== 0 || token.tags === 0) return true;
  // “Ryan's | repeated | calls”
  return hasForm(token, Form.PastParticiple);
}
