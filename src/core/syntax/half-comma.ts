/** A subject with an adverbial behind it whose second comma is left out. */
import { FROM_PLACE } from '../language/en/prepositions';
import { OPENING } from '../language/fr/prepositions';
import { Form, Tag } from '../language/types';
import { Kind, type Token } from '../text/token';
import { phraseBefore } from './phrase-before';
import { hasForm, isAgent } from './readings';
import { endingAt, headedBy, type Subject } from './subject';
import { subjectBeforeComma } from './subject-in-commas';

/** No such adverbial has more words. */
const LONGEST = 14;

/** “| Le maire |, dans un communiqué a précisé”, “| One farmer, Ann Orr, from Leeds | said”: the subject before an adverbial that ends at token j and has no comma behind it, or null. */
export function subjectBeforeAdverbial(tokens: readonly Token[], j: number, floor: number): Subject | null {
  let comma = j;
  for (; comma > floor && j - comma < LONGEST; comma--) {
    const t = tokens[comma] as Token;
    if (t.kind === Kind.Comma) break;
    if ((t.kind !== Kind.Word && t.kind !== Kind.Number) || opensClause(t)) return null;
  }
  if (comma <= floor || tokens[comma]?.kind !== Kind.Comma) return null;
  const first = tokens[comma + 1] as Token;
  if (FROM_PLACE.has(first.form)) return fromPlace(tokens, comma, j, floor);
  const noun = tokens[comma - 1] as Token;
  if (!OPENING.has(first.form) || !(noun.name >= 0 || isAgent(noun))) return null;
  const phrase = phraseBefore(tokens, comma, floor);
  if (phrase === null || (phrase.start > floor && tokens[phrase.start - 1]?.kind !== Kind.Comma)) return null;
  return headedBy(phrase, comma, comma);
}

/** “| One farmer, Ann Orr|, from Leeds | said”, “| Ann Orr, 40|, of Leeds | said”: the English subject by name before the comma and where somebody is from, which ends at token j; or null. */
function fromPlace(tokens: readonly Token[], comma: number, j: number, floor: number): Subject | null {
  const aged = tokens[comma - 1]?.kind === Kind.Number && tokens[comma - 2]?.kind === Kind.Comma;
  const name = tokens[aged ? comma - 3 : comma - 1];
  if (name === undefined || name.name < 0 || (tokens[j] as Token).name < 0) return null;
  const subject = subjectBeforeComma(tokens, comma, floor);
  return subject === null ? null : endingAt(subject, j + 1);
}

/** Whether the word is one of a clause: a pronoun that opens it, or its verb. */
function opensClause(token: Token): boolean {
  const { tags, name } = token;
  if (name >= 0) return false;
  if ((tags & (Tag.SubjectPronoun | Tag.Subordinator)) !== 0 && (tags & (Tag.Determiner | Tag.Preposition)) === 0)
    return true;
  if ((tags & Tag.Relative) !== 0) return true;
  const verb = (tags & (Tag.Verb | Tag.Noun | Tag.Adjective | Tag.Preposition | Tag.Determiner)) === Tag.Verb;
  return verb && hasForm(token, Form.Finite) && !hasForm(token, Form.PastParticiple);
}
