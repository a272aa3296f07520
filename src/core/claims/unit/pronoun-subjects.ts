/** Pronouns that are the subject of a sentence which is no claim: of whom it goes on to tell. */
import { SOMEBODY } from '../../language/function-words';
import { Form, Tag } from '../../language/types';
import { hasForm } from '../../syntax/readings';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { introduces } from '../content/introduces';
import { pronounReference } from '../source/pronoun-speaker';
import { isThird } from '../without-cue/acting';
import { isTold } from '../without-cue/teller';
import { isOver } from '../without-cue/told';
import { firstGroupFrom, type Scene } from './scene';
import type { DescribedSubject } from './unit-analysis';

/** “Lui n'en parle pas.”, “Lui, modeste, …”, “Elle, sourit.”: a French pronoun that is set against another, or null. */
export function contrasted(scene: Scene, { from, to }: Sentence): DescribedSubject | null {
  const { tokens, language, heading } = scene;
  const first = tokens[from] as Token;
  const next = tokens[from + 1];
  if (!language.headFirst || heading || first.depth > 0 || next === undefined) return null;
  if (first.form !== 'lui' && !(first.form === 'elle' && next.kind === Kind.Comma)) return null;
  if (from + 1 >= to || (next.tags & Tag.Relative) !== 0 || next.kind === Kind.Colon) return null;
  return subjectAt(scene, from, false);
}

/** The pronoun at k as the subject of what is told. */
function subjectAt({ tokens, language }: Scene, k: number, past: boolean): DescribedSubject {
  const reference = pronounReference(tokens, k, tokens[k] as Token, language);
  const { start, end } = tokens[k] as Token;
  return { start, end, reference, object: false, past, present: false };
}

/** “She turned down an MBE.”, “En 1988, elle écrivit un livre.”: the pronoun of one person that is the first subject of a sentence, and tells of what is over; or null. */
export function recalled(scene: Scene, { from, to }: Sentence): DescribedSubject | null {
  const { tokens, groups, language, heading } = scene;
  const group = groups[firstGroupFrom(scene, from)];
  if (heading || group === undefined || group.start >= to || group.form !== 'finite') return null;
  // “elle écrivit ses mémoires”: nobody who is quoted today.
  if (introduces(scene, group, to) && !isTold((tokens[group.first] as Token).form, language)) return null;
  const subject = group.subject;
  const pronoun = subject?.pronoun === true ? tokens[subject.start] : undefined;
  if (subject === null || pronoun === undefined || pronoun.depth > 0 || subject.start < from) return null;
  if (
    !SOMEBODY.has(pronoun.form) ||
    !(language.headFirst ? isOver(scene, group) : hasForm(tokens[group.first] as Token, Form.Past))
  )
    return null;
  return subjectAt(scene, subject.start, true);
}

/** “She raised him after her sister died.”, “Il n'en est plus si sûr.”: the pronoun of one person that opens a sentence which is no claim; or null. */
export function goesOn(scene: Scene, { from, to }: Sentence): DescribedSubject | null {
  const { tokens, groups, language, heading } = scene;
  const pronoun = tokens[from] as Token;
  if (heading || pronoun.depth > 0 || !SOMEBODY.has(pronoun.form)) return null;
  const group = groups[firstGroupFrom(scene, from)];
  if (group === undefined || group.start >= to || group.form !== 'finite' || group.subject?.start !== from) return null;
  if (introduces(scene, group, to) || (language.headFirst && !isThird(scene, group.subject, group))) return null;
  return subjectAt(scene, from, false);
}
