/** A subject with the post, the name or the apposition that commas part from it. */
import { INTRANSITIVE } from '../language/en/intransitive';
import { BEFORE_POST } from '../language/fr/determiners';
import { Form } from '../language/types';
import { itemAt } from '../text/item-at';
import { Kind, type Token } from '../text/token';
import { isDeterminer, type Phrase } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import { headOf } from './head-noun';
import { hasForm, isPerson } from './readings';
import { segmentStart } from './segments';
import { startingAt, type Subject } from './subject';
import { subjectBeforeComma } from './subject-in-commas';
import { nameStart } from './name-words';

/** ““It was late,” | one resident, | Ann Lee said”: the English subject that is a name, with the post before it whose second comma is left out, right behind a quotation. */
export function withPostBehindMarks(tokens: readonly Token[], subject: Subject, floor: number): Subject {
  // Room for the mark, an article, a noun and the comma.
  if (subject.start - 3 <= floor || (tokens[subject.start] as Token).name < 0) return subject;
  const post = postBefore(tokens, subject, floor);
  if (post === null || !isDeterminer(tokens[post.start] as Token)) return subject;
  const opens = itemAt(tokens, post.start - 1)?.kind === Kind.CloseMark;
  return opens && isPerson(tokens[headOf(tokens, post.start, post.end, false)])
    ? startingAt(subject, post.start)
    : subject;
}

/** The phrase that only a comma parts from a subject whose head ends with a name, and that nothing governs; or null. */
function postBefore(tokens: readonly Token[], { start, headEnd }: Subject, floor: number): Phrase | null {
  const comma = start - 1;
  if (comma <= floor || tokens[comma]?.kind !== Kind.Comma) return null;
  if ((tokens[headEnd - 1] as Token).name < 0) return null;
  const post = phraseBefore(tokens, comma, floor);
  return post === null || post.governed || post.lastConjunct >= 0 ? null : post;
}

/** “| Le ministre de la Santé, | Luc Orr assure”: the French subject that is a name, with the post before it whose second comma is left out. */
export function withPost(tokens: readonly Token[], subject: Subject, floor: number): Subject {
  const post = postBefore(tokens, subject, floor);
  if (post === null) return subject;
  const article = tokens[post.start] as Token;
  if (!BEFORE_POST.has(article.form) || !isPerson(tokens[headOf(tokens, post.start, post.end, true)])) return subject;
  // “Le maire | parti |, Luc Orr assure”
  if (hasForm(tokens[post.end - 1] as Token, Form.PastParticiple)) return subject;
  const opens = post.start <= floor || OPENING.has((tokens[post.start - 1] as Token).kind);
  return opens ? startingAt(subject, post.start) : subject;
}

/** “| Luc Orr, | le ministre de la Santé assure”, “| Luc Orr | le ministre assure”: the French subject that is a post, with the name of two words or more before it, where the second comma or both are left out. */
export function withName(tokens: readonly Token[], subject: Subject, floor: number): Subject {
  const { start, headEnd } = subject;
  const first = tokens[start] as Token;
  if (start - 2 < floor || (!BEFORE_POST.has(first.form) && first.word?.noun !== 'role')) return subject;
  const before = tokens[start - 1] as Token;
  const comma = before.kind === Kind.Comma ? start - 1 : start;
  if (comma === start && (before.name < 0 || !BEFORE_POST.has(first.form))) return subject;
  if (!isPerson(tokens[headOf(tokens, start, headEnd, true)])) return subject;
  const from = nameStart(tokens, comma - 1, floor);
  if (comma - from < 2) return subject;
  const opens = from <= floor || OPENING.has((tokens[from - 1] as Token).kind);
  return opens ? startingAt(subject, from, from, comma) : subject;
}

const OPENING: ReadonlySet<Kind> = new Set([Kind.Comma, Kind.Stop]);

/** “| La ministre, Rima Orr, et | le maire ont dit”: the subject with somebody before it who has an apposition. */
export function withApposed(tokens: readonly Token[], subject: Subject, floor: number): Subject {
  const comma = subject.start - 2;
  const and = itemAt(tokens, comma + 1);
  if (comma <= floor || and === undefined || (and.form !== 'et' && and.form !== 'and')) return subject;
  if (itemAt(tokens, comma)?.kind !== Kind.Comma) return subject;
  // “The victim, who was 34, | died at the scene|, and the mayor”
  const segment = segmentStart(tokens, comma, floor);
  if (segment > floor && INTRANSITIVE.has((tokens[segment] as Token).form)) return subject;
  const first = subjectBeforeComma(tokens, comma, floor);
  if (first === null) return subject;
  const opens = first.start > floor ? tokens[first.start - 1]?.kind : Kind.Comma;
  if (opens !== Kind.Comma && opens !== Kind.CloseMark) return subject;
  // One of the two stands in apposition to the other; the one before them has none that tells.
  if (first.headEnd >= comma || (tokens[first.headEnd] as Token).kind !== Kind.Comma) return subject;
  return startingAt(subject, first.start, first.start);
}
