/** The clause that ends before an “and” behind which another one begins. */
import { INTRANSITIVE } from '../language/en/intransitive';
import { Form, Tag } from '../language/types';
import { Kind, type Token } from '../text/token';
import { isHead, isOf, isPreposition, type Phrase } from './noun-phrase';
import { isCue, hasForm, isAgent, isAuxiliary, isModal } from './readings';

/** “would open in | May and the union | said”: whether what a preposition governs closes a clause with a verb of its own, and “and” opens one of somebody. */
export function endsOwnClause(
  tokens: readonly Token[],
  { start, end, governed, lastConjunct }: Phrase,
  floor: number,
): boolean {
  if (lastConjunct <= start) return false;
  const last = tokens[end - 1] as Token;
  if (!(isAgent(last) || last.name >= 0)) return false;
  const from = governed ? start - 2 : lastConjunct - 2;
  let peopled = false;
  for (let k = from; k > floor && from - k < LONGEST_PREDICATE; k--) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word || (t.tags & Tag.Relative) !== 0) return false;
    // “said | Ann Vee of Leeds and her lawyer | said”
    if (t.name < 0 && isVerbOfClause(tokens, k)) return isAuxiliary(t) || !peopled || !isCue(t);
    peopled ||= (t.name >= 0 && !isPreposition(tokens[k - 1] as Token)) || isAgent(t);
  }
  return false;
}

/** “were”, “The fire | spread”, but not “a man | arrested in May”: whether a verb that no relative pronoun opens has its subject before it. */
function isVerbOfClause(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  const subject = tokens[k - 1] as Token;
  // “conventions signées | entre la ville et le syndicat”
  if ((t.tags & (Tag.Verb | Tag.Preposition)) !== Tag.Verb || (subject.tags & Tag.Relative) !== 0) return false;
  if (isAuxiliary(t) || isModal(t)) return true;
  // “the budget | cut | of May”
  const noun = (t.tags & Tag.Noun) !== 0 && !(hasForm(t, Form.Past) && !isOf(tokens[k + 1] as Token));
  if (noun || !hasForm(t, Form.Finite)) return false;
  if (!hasForm(t, Form.PastParticiple)) return true;
  if (subject.name >= 0 || (subject.tags & Tag.SubjectPronoun) !== 0 || INTRANSITIVE.has(t.form)) return true;
  return isHead(subject) && !isAgent(subject) && tokens[k + 1]?.form !== 'by';
}

/** What stands between a verb and the end of its clause has fewer tokens. */
const LONGEST_PREDICATE = 12;
