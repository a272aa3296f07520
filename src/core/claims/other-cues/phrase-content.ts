/** Where the words around a cue phrase start and end. */
import { REMARKS } from '../../language/conjunctions';
import { CLAUSE_OPENERS } from '../../language/en/conjunctions';
import { Form, Tag } from '../../language/types';
import { hasForm, isAuxiliary } from '../../syntax/readings';
import type { Sentence } from '../../text/sentences';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { reportedEnd } from '../content/reported-end';
import { isRelativeCue } from '../content/subordinate-clause';
import { reports } from '../cue-behind/clause-start';
import { firstGroupFrom, groupAt, newest, type Range, type Scene, wordCount } from '../unit/scene';

/** “Selon l'Insee, un salarié sur cinq télétravaille”: so many words that a verb is among them, be it in no dictionary. */
export function isLong({ tokens }: Scene, part: Range | undefined): boolean {
  return part !== undefined && wordCount(tokens, part.from, part.to) >= 5;
}

/** “aurait, selon X, payé”, “serait selon X inapplicable”, “éprouve selon X « une haine »”: the clause is cut in its verb or right before its quotation. */
export function goesThrough({ tokens, language }: Scene, last: number, next: Token | undefined): boolean {
  const before = tokens[last];
  if (before === undefined || next === undefined) return false;
  const open = isAuxiliary(before) || before.word?.verbs?.some(({ lemma }) => language.verbs.possible.has(lemma));
  const french = language.id === 'fr' && hasForm(before, Form.Finite) && (before.tags & Tag.Verb) !== 0;
  if (french && open === true && tokens[last + 1]?.kind === Kind.Word && next.kind === Kind.Word) return true;
  if (isAuxiliary(before) && (next.tags & Tag.Verb) !== 0 && hasForm(next, Form.PastParticiple)) return true;
  return next.kind === Kind.OpenMark && (before.tags & Tag.Verb) !== 0;
}

/** “…, according to X, though no adviser has been hired”: what the writer adds behind a whole clause. */
export function addsRemark(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k];
  return t !== undefined && t.name < 0 && REMARKS.has(t.form);
}

/** Whether a comma stands before the cue phrase at `from`. */
export function isParenthesis(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.kind === Kind.Comma;
}

/** Where the words before a cue phrase start: behind a semicolon or a claim that was found already, else with their sentence. */
export function leftStart(scene: Scene, sentence: Sentence, from: number): number {
  let start = sentence.from;
  for (let k = from - 1; k >= sentence.from; k--) {
    const t = scene.tokens[k] as Token;
    const label = t.kind === Kind.Colon && (scene.heading || (scene.language.id === 'en' && k - sentence.from < 4));
    if (t.depth === 0 && (t.kind === Kind.Semicolon || label)) {
      start = k + 1;
      break;
    }
  }
  for (const c of newest(scene.found, 8)) {
    for (const range of [...c.parts, c.source, c.cue])
      if (range !== null && range.from >= sentence.from && range.to <= from) start = Math.max(start, range.to);
  }
  return start;
}

/**
 * “La ministre tranche | : selon elle, le texte est bon”: the sentence from behind the last colon that the cue phrase [from, to) or a clause
 * with it stands behind, else the sentence itself.
 */
export function behindColon(scene: Scene, sentence: Sentence, from: number, to: number): Sentence {
  const { tokens, language, heading } = scene;
  // “Orr is more hopeful | : in her view, the plan will work”
  if (language.id !== 'fr')
    return from - 1 > sentence.from && tokens[from - 1]?.kind === Kind.Colon ? { from, to: sentence.to } : sentence;
  for (let k = from - 1; k > sentence.from; k--) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Colon || t.depth > 0) continue;
    // “# Gaz | : selon Ruiz, les prix baisseront”; what else stands before a colon of a headline is its topic.
    const right = from - k === 1;
    const opens =
      right ||
      (!heading &&
        (tokens[to]?.kind === Kind.Comma ||
          hasClause(scene, k, from) ||
          // “L'agence rappelle que le mal coûte cher | : 200 millions par an, selon un rapport”
          reports(scene, sentence.from, k)));
    return opens ? { from: k + 1, to: sentence.to } : sentence;
  }
  return sentence;
}

/** “… in Tunisia, where the sky, as she puts it, is full of birds”: behind the conjunction of a clause that has no verb yet, else `start`. */
export function interruptedClause(scene: Scene, start: number, end: number): number {
  for (let k = end - 1; k > start && end - k < 12; k--) {
    const t = scene.tokens[k] as Token;
    if (t.depth > 0) return start;
    if (t.name < 0 && CLAUSE_OPENERS.has(t.form)) return k + 1;
    if ((t.tags & Tag.Verb) !== 0 && hasForm(t, Form.Finite)) return start;
  }
  return start;
}

/** Where the words behind a cue phrase end. */
export function rightEnd(scene: Scene, sentence: Sentence, to: number): number {
  const { tokens, groups } = scene;
  let n = firstGroupFrom(scene, to);
  let group = groups[n];
  // “Selon X, Ruiz, qui était là, a dit non”, “les élus, déçus, ont dit non”: the verb of the clause comes behind.
  while (group !== undefined && group.end < sentence.to && (isRelativeCue(tokens, group) || isApposed(tokens, group)))
    group = groups[++n];
  group ??= groups[firstGroupFrom(scene, to)];
  if (group === undefined) return sentence.to;
  let end = reportedEnd(scene, to + 1, sentence.to, group);
  // “According to police, he ran to a shop | and told a guard to call”: what he did as well.
  let next = scene.language.id === 'en' ? verbBehindAnd(scene, end, sentence.to) : null;
  while (next !== null) {
    end = reportedEnd(scene, next.end, sentence.to, next);
    next = verbBehindAnd(scene, end, sentence.to);
  }
  return end;
}

/** The finite verb right behind “and” at k, or null. */
function verbBehindAnd(scene: Scene, k: number, ceiling: number): VerbGroup | null {
  if (scene.tokens[k]?.form !== 'and' || k + 1 >= ceiling) return null;
  const next = groupAt(scene, k + 1, ceiling);
  return next?.form === 'finite' ? next : null;
}

function isApposed(tokens: readonly Token[], { form, start }: VerbGroup): boolean {
  return form !== 'finite' && tokens[start - 1]?.kind === Kind.Comma;
}
