/** “cut”, “hit”, “forecast”: English past tenses that look like the base form and the noun. */
import { MUCH } from '../../language/en/amounts';
import { Form, Tag } from '../../language/types';
import { Case, Kind, type Token } from '../../text/token';
import { isArticle } from '../english';
import { isHead, isOf, isPreposition } from '../noun-phrase';
import { hasForm, isPerson, isPlural, reports, takesClause } from '../readings';
import type { Following } from '../site';
import { finiteAhead, finiteBefore, isActor, opensObject } from './english-words';
import { AS_VERB, type Kept } from './kept';

/** Whether the word is a past tense and a base form. */
export function isPastAsBase(token: Token): boolean {
  return hasForm(token, Form.Past) && hasForm(token, Form.Infinitive);
}

/** A past tense that is a noun as well by its subject and its object. */
export function asPast({ tokens, i, token, previous, next }: Following): Kept {
  if (next === null || !hasForm(token, Form.Past)) return null;
  // “A gunman | shot two men”, “A man | spat at a nurse”, “The dog | bit three children”
  if (!hasForm(token, Form.Infinitive)) {
    if (finiteAhead(tokens, i + 1)) return null;
    const governs = isPreposition(next) && !isOf(next);
    if (isActor(previous) && (opensObject(next) || isArticle(next) || governs)) return AS_VERB;
    return opensSeveral(next) && isSubject(tokens, i) ? AS_VERB : null;
  }
  // “the president cut short a visit”: behind a name or a person.
  const somebody = previous.kind === Kind.Word && (previous.letterCase !== Case.Lower || isPerson(previous));
  if (somebody && ((next.tags & Tag.Noun) === 0 || (next.tags & Tag.Adverb) !== 0)) return AS_VERB;
  // “A ferry hit a pier”, “The strike cost £3m”: no noun stands between a noun and an article, unless another verb takes them.
  if ((isArticle(next) || isSum(next)) && isHead(previous) && !finiteBefore(tokens, i) && !finiteAhead(tokens, i + 1))
    return AS_VERB;
  // “said the strike | cost £3m”, “argued asylum | cost the state too much”
  if (isHead(previous) && opensAmount(next) && isReported(tokens, i) && !finiteAhead(tokens, i + 1)) return AS_VERB;
  // “The Office for Growth (OfG) | forecast that …”: nor behind a bracket without its article.
  if (previous.kind === Kind.CloseBracket)
    return next.form === 'that' || isArticle(next) || (opensObject(next) && !finiteAhead(tokens, i + 1))
      ? AS_VERB
      : null;
  // “The government cut aid on Monday.”: where no other verb comes, it is the verb.
  // “The bank forecast growth of 2 percent”, but “The bank forecast for May”
  const taken = isActor(previous) && opensObject(next);
  if (taken) return reports(token) || !finiteAhead(tokens, i + 1) ? AS_VERB : null;
  // “A vaccine | cut cases by half”, but “a budget cut plan”
  const subject = opensSeveral(next) && (previous.tags & Tag.Noun) !== 0 && isSubject(tokens, i);
  return subject && !finiteAhead(tokens, i + 1) ? AS_VERB : null;
}

/** “£3m”, “the state”, “it”, “too much”, “wages”: what stands behind a verb and behind no noun. */
function opensAmount(next: Token): boolean {
  if (next.kind !== Kind.Word) return isSum(next);
  const more = Tag.Determiner | Tag.ObjectPronoun;
  return (next.tags & more) !== 0 || MUCH.has(next.form) || next.form === 'too' || opensSeveral(next);
}

/** “£3m”, “40 million” */
export function isSum({ kind, form }: Token): boolean {
  return kind === Kind.Number || CURRENCY.has(form);
}

const CURRENCY: ReadonlySet<string> = new Set(['£', '$', '€']);

/** “said | the strike |”: whether the words before token i are the subject of a clause without “that”, behind a verb that has no other object. */
function isReported(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 8; k--) {
    const { kind, tags, name, word } = tokens[k] as Token;
    if (kind !== Kind.Word || (tags & Tag.Preposition) !== 0) return false;
    if (name >= 0 || (tags & (Tag.Verb | Tag.Noun)) !== Tag.Verb) continue;
    return (word?.verbs ?? []).some(
      ({ cue }) => cue?.rest === undefined && cue?.frames.includes('zero') === true && !cue.frames.includes('noun'),
    );
  }
  return false;
}

/** “cases”, “two men”, “red tape”: what opens an object, and no compound noun. */
export function opensSeveral(next: Token): boolean {
  const { tags } = next;
  if ((tags & Tag.Number) !== 0 || ((tags & Tag.Noun) !== 0 && isPlural(next))) return true;
  return (tags & (Tag.Adjective | Tag.Noun | Tag.Verb | Tag.Adverb)) === Tag.Adjective;
}

/** “| The new scheme | cut costs”, “said | a vaccine against malaria | cut cases”: whether the phrase before token i has its determiner and opens a clause. */
export function isSubject(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 2; k >= 0 && i - k < 10; k--) {
    const { kind, tags } = tokens[k] as Token;
    if (kind !== Kind.Word || (tags & (Tag.Verb | Tag.Noun)) === Tag.Verb) return false;
    const before = k > 0 ? (tokens[k - 1] as Token) : null;
    if ((tags & Tag.Determiner) !== 0 && (before === null || opensClause(before))) return true;
  }
  return false;
}

/** Whether a clause can start right behind the word: a mark, “that”, “and”, a verb that reports. */
function opensClause(token: Token): boolean {
  return token.kind !== Kind.Word || (token.tags & (Tag.Subordinator | Tag.Coordinator)) !== 0 || takesClause(token);
}
