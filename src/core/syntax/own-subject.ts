/** The subject of a clause within commas that has no verb yet. */
import { OPENING_CLAUSE } from '../language/conjunctions';
import { BEFORE_CLAUSE } from '../language/function-words';
import { Form, Tag } from '../language/types';
import { Kind, type Token } from '../text/token';
import { subjectBehindHearer, tellsHearer } from './behind-hearer';
import { isDeterminer } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import { hasForm } from './readings';
import { finiteIn } from './segments';
import { somebodyBy } from './somebody';
import { opensWhileClause } from './while-clause';

/** “, dont | le maire, …, a dit”, “un chiffre que | le syndicat, …, juge”, “tandis que | la préfète, …,”: where the subject of a clause that has no verb yet starts, or -1. */
export function ownSubject(tokens: readonly Token[], from: number, to: number): number {
  for (let k = to - 2; k >= from; k--) {
    const t = tokens[k] as Token;
    // “a café, which closed after | its owner, Ana Pell, said …”, “comes after | a memo, leaked on Monday, said …”, but “After the vote, Ana Pell said …”
    const as = opensWhileClause(tokens, k, from) || (t.form === 'as' && opensMeanwhile(tokens, k, from));
    const link = as || (BEFORE_CLAUSE.has(t.form) && finiteIn(tokens, from, k) >= 0);
    const time = link && somebodyBy(tokens, k + 1, to) !== 0;
    if (t.depth > 0 || !(time || OPENING_CLAUSE.has(t.form))) continue;
    const next = tokens[k + 1] as Token;
    // “said that | Conservative MP Ana Ruiz, an aide, had left”
    const post = (tokens[to - 1] as Token).name >= 0 && (next.tags & (Tag.Noun | Tag.Adjective | Tag.Title)) !== 0;
    return (isDeterminer(next) || next.name >= 0 || post) && finiteIn(tokens, k + 1, to) < 0 ? k + 1 : -1;
  }
  return behindReport(tokens, from, to);
}

/** “Lane said | Ann Orr|, a nurse, had lied”, “told the court | Ann Orr|, a nurse, had …”: where the name starts that ends at `to`, behind an English verb with its own subject that can have a clause without “that”; or -1. */
function behindReport(tokens: readonly Token[], from: number, to: number): number {
  if ((tokens[to - 1] as Token).name < 0) return -1;
  const phrase = phraseBefore(tokens, to, from);
  if (phrase === null || phrase.governed || phrase.lastConjunct >= 0 || phrase.start - 2 < from) return -1;
  const verb = tokens[phrase.start - 1] as Token;
  const subject = tokens[phrase.start - 2] as Token;
  if (subject.kind !== Kind.Word || !hasForm(verb, Form.Finite) || (verb.tags & (Tag.Verb | Tag.Noun)) !== Tag.Verb)
    return -1;
  if (!(verb.word?.verbs ?? []).some(({ cue }) => cue?.rest === undefined && cue?.frames.includes('zero'))) return -1;
  if (!tellsHearer(verb)) return phrase.start;
  const start = subjectBehindHearer(tokens, phrase.start, to);
  return start < to ? start : -1;
}

/** “The road is shut, | as | the council, meanwhile, warned”: whether the English “as” at k opens what happens meanwhile, right behind the comma of what was said. */
function opensMeanwhile(tokens: readonly Token[], k: number, from: number): boolean {
  return k === from && tokens[from - 1]?.kind === Kind.Comma;
}
