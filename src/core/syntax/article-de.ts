/** “de nombreux élus”, “d'autres”: the plural article “des” before an adjective. */
import { QUANTITY } from '../language/fr/determiners';
import { PREPOSED } from '../language/phrase-words';
import { Num, Tag } from '../language/types';
import { Kind, type Token } from '../text/token';
import { before, isPerson } from './readings';

/**
 * Whether token i is a “de” or “d'” that is an article and no preposition: before an adjective that comes before its noun, where
 * nothing stands before it that takes a complement. The article turns to “de” there (Grevisse, Le Bon Usage, § 585).
 */
export function isArticleDe(tokens: readonly Token[], i: number): boolean {
  const { form } = tokens[i] as Token;
  const adjective = tokens[i + 1];
  if ((form !== 'de' && form !== "d'") || adjective === undefined) return false;
  const quantity = QUANTITY.has(adjective.form);
  const people = tokens[i + 2];
  if (!quantity && !(PREPOSED.has(adjective.form) && people?.word?.number !== Num.Singular)) return false;
  const previous = before(tokens, i);
  // “selon de récents travaux”, but “Il y a de grands arbres”
  const phrase = !quantity && previous !== null && previous.form === 'selon';
  if (!quantity && !phrase && !isPerson(people)) return false;
  if (previous === null || previous.kind !== Kind.Word) return true;
  const { tags, word } = previous;
  if ((tags & (Tag.Coordinator | Tag.Subordinator | Tag.Relative)) !== 0) return true;
  if ((tags & Tag.Preposition) !== 0) return previous.form !== 'près' && previous.form !== 'lors';
  // “, disent | de nombreux élus”, but “parlent d'anciens ministres”
  return (
    (tags & (Tag.Verb | Tag.Noun)) === Tag.Verb &&
    (word?.verbs ?? []).some(({ cue }) => cue !== null && !(cue.frames.includes('prepositional') && !quantity))
  );
}
