/** Whether English “as” opens a clause of what is said meanwhile: “The sides clashed in court | as the union accused the firm”. */
import { COUNTED } from '../language/en/amounts';
import { COMES, TAKES_AS } from '../language/en/giving';
import { INDEFINITE } from '../language/function-words';
import { Form, Tag } from '../language/types';
import { Kind, type Token } from '../text/token';
import { tellsOf } from './before-inserted';
import { isHead } from './noun-phrase';
import { hasForm, isAgent, isAuxiliary } from './readings';
import { itemAt } from '../text/item-at';

/**
 * Whether the word at k is “as” behind a verb that has its subject and takes no complement with “as”, not beyond token `floor`:
 * “Prices soared in May | as farmers said”, but “the man identified on Monday as the gunman said”.
 */
export function opensWhileClause(tokens: readonly Token[], k: number, floor: number): boolean {
  const link = tokens[k];
  const last = itemAt(tokens, k - 1);
  if (k <= floor || last === undefined || link?.form !== 'as' || (link.tags & Tag.Subordinator) === 0) return false;
  if (COMES.has(last.form)) return true;
  if (last.form === 'such' || isOneThing(tokens, k + 1)) return false;
  for (let i = k - 1; i > floor && k - i < LONGEST_CLAUSE; i--) {
    const t = tokens[i] as Token;
    if (t.depth > link.depth || t.name >= 0 || t.kind === Kind.Number || t.form === '%') continue;
    // “by the court”, but “by 3%”
    const by = t.form === 'by' && tokens[i + 1]?.kind !== Kind.Number;
    if (t.kind !== Kind.Word || by || parts(t)) return false;
    if ((t.tags & (Tag.Verb | Tag.Noun)) !== Tag.Verb) continue;
    if (takesAs(t)) return false;
    if (hasForm(t, Form.Past | Form.Finite) && hasSubject(tokens, i, floor)) return true;
  }
  return false;
}

/** “gave him the money as | a gift|, said”: whether “a” and a noun for nobody and no text stand at k. */
function isOneThing(tokens: readonly Token[], k: number): boolean {
  if (!INDEFINITE.has(tokens[k]?.form ?? '')) return false;
  let noun = k + 1;
  // “as a dozen employees said”
  if (COUNTED.has(tokens[noun]?.form ?? '')) return false;
  while (((tokens[noun + 1]?.tags ?? 0) & (Tag.Noun | Tag.Verb)) === Tag.Noun) noun++;
  const last = tokens[noun];
  return last === undefined || !(isAgent(last) || tellsOf(last));
}

/** No clause before has more words up to its verb. */
const LONGEST_CLAUSE = 24;

/** Whether the word is a verb that has a complement with “as”, in the lexicon or by its ending. */
function takesAs({ form, word }: Token): boolean {
  if (word?.verbs?.some(({ lemma }) => TAKES_AS.has(lemma)) === true) return true;
  return TAKES_AS.has(form.slice(0, -2)) || TAKES_AS.has(form.slice(0, -1));
}

/** Whether another clause stands behind the word: “who”, “that”, “if”. */
function parts({ tags }: Token): boolean {
  const opens = (tags & (Tag.Relative | Tag.Subordinator)) !== 0;
  return opens && (tags & (Tag.Preposition | Tag.Determiner)) === 0;
}

/** Whether a noun, a name or an auxiliary stands before the verb at k, adverbs aside. */
function hasSubject(tokens: readonly Token[], k: number, floor: number): boolean {
  let i = k - 1;
  while (i > floor && ((tokens[i] as Token).tags & (Tag.Adverb | Tag.Noun)) === Tag.Adverb) i--;
  const t = tokens[i] as Token;
  return isHead(t) || isAuxiliary(t) || (t.tags & Tag.SubjectPronoun) !== 0;
}
