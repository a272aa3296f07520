/** What tells behind an English noun whom it means: “a woman | waiting at the gates”, “those | opposed to the plan”, “many | in the town”. */
import { HERE } from '../language/en/determiners';
import { PLACED } from '../language/en/prepositions';
import { RELATIVES } from '../language/en/pronouns';
import { Form, Tag, type CueFrame } from '../language/types';
import { Kind, type Token } from '../text/token';
import { isDeterminer, isPreposition } from './noun-phrase';
import { hasForm } from './readings';

/**
 * Whether the word is nothing but the present participle of a verb that hardly reports.
 * @param frame what its cue would have to take; where it is left out, any cue of more than doubtful use counts
 */
export function isDoing(token: Token, frame?: CueFrame): boolean {
  if (!token.form.endsWith('ing') || !hasForm(token, Form.PresentParticiple)) return false;
  if ((token.tags & (Tag.Verb | Tag.Noun | Tag.Preposition)) !== Tag.Verb || token.name >= 0) return false;
  return !(token.word?.verbs ?? []).some(
    ({ cue }) =>
      cue !== null &&
      cue.ambiguous !== true &&
      (frame === undefined || (cue.rest === undefined && cue.frames.includes(frame))),
  );
}

/**
 * Behind what follows the noun of a phrase that ends at `from`, up to the comma, stop, colon, mark or `ceiling` that closes it; -1
 * where no such words stand there or the clause has a verb of its own.
 * @param vague whether the noun is of nobody who is known, so that a place or a thing tells whom it means
 */
export function postmodifierEnd(tokens: readonly Token[], from: number, ceiling: number, vague: boolean): number {
  if (from >= ceiling || !opens(tokens, from, ceiling, vague)) return -1;
  // Relative clauses and conjunctions bring a verb along.
  let clauses = 0;
  for (let k = from; k < ceiling; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number && t.form !== "'") return closes(t) ? k : -1;
    if (t.name >= 0) continue;
    if ((t.tags & (Tag.Relative | Tag.Subordinator | Tag.Coordinator)) !== 0) clauses++;
    if ((t.tags & (Tag.Verb | Tag.Noun)) !== Tag.Verb || !hasForm(t, Form.Finite)) continue;
    // “affected by”, “to do”, “had | gone”
    const before = tokens[k - 1] as Token;
    if (hasForm(t, Form.PastParticiple) && (k === from || (before.tags & Tag.Verb) !== 0 || isAdverb(before))) continue;
    if (hasForm(t, Form.Infinitive) && (before.form === 'to' || (before.tags & Tag.Verb) !== 0)) continue;
    if (--clauses < 0) return -1;
  }
  return ceiling;
}

function closes({ kind }: Token): boolean {
  return (
    kind === Kind.Comma || kind === Kind.Stop || kind === Kind.Colon || kind === Kind.Dash || kind === Kind.Semicolon
  );
}

/** Whether what tells more of the noun before starts at `at`: “| involved in the study”, “| who saw it”, “| here”. `vague` tells that the noun needs it. */
function opens(tokens: readonly Token[], at: number, ceiling: number, vague: boolean): boolean {
  let k = at;
  // “still waiting for news”, “not involved in the study”
  while (k + 1 < ceiling && isAdverb(tokens[k] as Token) && !HERE.has((tokens[k] as Token).form)) k++;
  const t = tokens[k] as Token;
  const next = k + 1 < ceiling ? tokens[k + 1] : undefined;
  if (t.kind !== Kind.Word || t.name >= 0) return false;
  if (isDoing(t, 'clause')) return true;
  const plain = (t.tags & (Tag.Noun | Tag.Preposition | Tag.Determiner)) === 0;
  const governs = next !== undefined && isPreposition(next);
  if (plain && (t.tags & Tag.Verb) !== 0 && hasForm(t, Form.PastParticiple)) return governs || k > at;
  if (plain && (t.tags & (Tag.Adjective | Tag.Verb)) === Tag.Adjective) return governs;
  if (k > at) return false;
  if (RELATIVES.has(t.form)) return true;
  if (!vague) return false;
  if (HERE.has(t.form)) return next === undefined || closes(next);
  if (next === undefined || !PLACED.has(t.form)) return false;
  let noun = k + 1;
  while (noun + 1 < ceiling && isDeterminer(tokens[noun] as Token)) noun++;
  return !tellsOfSaying(tokens[noun] as Token);
}

/** “on Monday”, “in a statement”: when, where and how it was said. */
function tellsOfSaying({ tags, word, kind }: Token): boolean {
  if (kind === Kind.Number || (tags & Tag.Calendar) !== 0) return true;
  return word?.noun === 'time' || word?.noun === 'document' || word?.noun === 'speech';
}

function isAdverb({ tags, name }: Token): boolean {
  return (tags & (Tag.Adverb | Tag.Noun | Tag.Verb | Tag.Preposition | Tag.Adjective)) === Tag.Adverb && name < 0;
}
