/** “cut”, “hit”, “forecast”: English past tenses that look like the base form and the noun. */
import { Form, Tag } from '../../language/types';
import { Case, Kind, type Token } from '../../text/token';
import { isArticle } from '../english';
import { isHead } from '../noun-phrase';
import { hasForm, isPerson, reports } from '../readings';
import type { Following } from '../site';
import { finiteAhead, finiteBefore, isActor, opensObject } from './english-words';
import { AS_VERB, type Kept } from './kept';

/** Whether the word is a past tense and a base form. */
export function isPastAsBase(token: Token): boolean {
  return hasForm(token, Form.Past) && hasForm(token, Form.Infinitive);
}

/** Such a past tense by its subject and its object. */
export function asPast({ tokens, i, token, previous, next }: Following): Kept {
  if (next === null || !isPastAsBase(token)) return null;
  // “the president cut short a visit”: behind a name or a person.
  const somebody = previous.kind === Kind.Word && (previous.letterCase !== Case.Lower || isPerson(previous));
  if (somebody && ((next.tags & Tag.Noun) === 0 || (next.tags & Tag.Adverb) !== 0)) return AS_VERB;
  // “A ferry hit a pier”: no noun stands between a noun and an article, unless another verb takes them.
  if (isArticle(next) && isHead(previous) && !finiteBefore(tokens, i) && !finiteAhead(tokens, i + 1)) return AS_VERB;
  // “The Office for Growth (OfG) | forecast that …”: nor behind a bracket without its article.
  if (previous.kind === Kind.CloseBracket)
    return next.form === 'that' || isArticle(next) || (opensObject(next) && !finiteAhead(tokens, i + 1))
      ? AS_VERB
      : null;
  // “The government cut aid on Monday.”: where no other verb comes, it is the verb.
  // “The bank forecast growth of 2 percent”, but “The bank forecast for May”
  const taken = isActor(previous) && opensObject(next);
  return taken && (reports(token) || !finiteAhead(tokens, i + 1)) ? AS_VERB : null;
}
