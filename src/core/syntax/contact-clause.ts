/** The noun before an English relative clause without its pronoun: “a letter she sent to the board | said”. */
import { HAS } from '../language/en/copulas';
import { SUBJECTS } from '../language/en/pronouns';
import { Form, Tag } from '../language/types';
import { Kind, type Token } from '../text/token';
import { tellsOf } from './before-inserted';
import { isDeterminer, isPreposition } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import { hasForm, isAgent, reports } from './readings';
import { headedBy, type Subject } from './subject';

/** “A study | she co-wrote | found”, “The man | police have charged | said”, “Voters | the paper met | say”: an English relative clause without its pronoun, whose verb ends at j. */
export function ofContactClause(tokens: readonly Token[], j: number, floor: number): Subject | null {
  const last = beforeComplement(tokens, j, floor);
  const perfect = last - 1 > floor && HAS.has((tokens[last - 1] as Token).form);
  const verb = perfect ? last - 1 : last;
  if (verb - 2 < floor || !hasForm(tokens[last] as Token, perfect ? Form.PastParticiple : Form.Finite)) return null;
  // “a book she | co-wrote”, “a letter she | wrote | to the board”, but “she | said”
  if (last === j && reports(tokens[last] as Token)) return null;
  const start = contactSubject(tokens, verb, floor);
  const noun = start - 1 < floor ? undefined : tokens[start - 1];
  if (noun === undefined || (!isAgent(noun) && !tellsOf(noun))) return null;
  return headedBy(phraseBefore(tokens, start, floor), start, j + 1);
}

/** “a letter she sent | to the board”: the token before the complement that ends at token j, where that is a verb and nothing else; or j. */
function beforeComplement(tokens: readonly Token[], j: number, floor: number): number {
  for (let k = j; k > floor + 1 && j - k < LONGEST_TOLD; k--) {
    const { kind, tags, name } = tokens[k] as Token;
    if (kind !== Kind.Word || (name < 0 && (tags & (Tag.Verb | Tag.Relative | Tag.Coordinator)) !== 0)) return j;
    const verb = tokens[k - 1] as Token;
    if (isPreposition(tokens[k] as Token) && (verb.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && verb.name < 0)
      return k - 1;
  }
  return j;
}

/** The complement of such a verb has no more tokens. */
const LONGEST_TOLD = 7;

/** Where the subject of the verb of such a clause starts: a pronoun, an article and its noun, or several behind one; -1 where there is none. */
function contactSubject(tokens: readonly Token[], verb: number, floor: number): number {
  const last = tokens[verb - 1] as Token;
  if (SUBJECTS.has(last.form) || last.form === 'it') return verb - 1;
  if (!(isAgent(last) || tellsOf(last)) || last.name >= 0) return -1;
  let start = verb - 1;
  while (start > floor && verb - start < 4 && !isDeterminer(tokens[start] as Token)) start--;
  const { form } = tokens[start] as Token;
  if (!isDeterminer(tokens[start] as Token)) return -1;
  return form === 'the' && start > floor ? start : -1;
}
