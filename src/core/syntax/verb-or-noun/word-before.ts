/** What the class of the word before tells about a word that is verb and noun, in both languages. */
import { SUBJECT_OF_RELATIVE } from '../../language/conjunctions';
import { Form, Tag } from '../../language/types';
import { hasForm, isAuxiliary } from '../readings';
import type { Following } from '../site';
import { AS_BOTH, AS_NOUN, AS_VERB, type Kept } from './kept';

/** A participle that is an adjective and no noun: the verb group decides. */
export function participleOrAdjective({ token, tags }: Following): Kept {
  return hasForm(token, Form.PastParticiple) && (tags & (Tag.Noun | Tag.Adjective)) === Tag.Adjective ? AS_BOTH : null;
}

/** A pronoun has a verb behind it. */
export function behindPronoun({ previous: { tags } }: Following): Kept {
  return (tags & (Tag.SubjectPronoun | Tag.ObjectPronoun)) !== 0 && (tags & Tag.Determiner) === 0 ? AS_VERB : null;
}

/** “ne fait aucun doute”, but “n'a pas fait” */
export function behindNegation({ token, previous }: Following): Kept {
  if ((previous.tags & (Tag.Negation | Tag.Adverb)) !== Tag.Negation) return null;
  const participle = hasForm(token, Form.PastParticiple) && previous.form !== 'ne' && previous.form !== "n'";
  return participle ? AS_BOTH : AS_VERB;
}

/** A relative pronoun that is the subject has its verb behind it. */
export function behindRelative({ previous }: Following): Kept {
  return (previous.tags & Tag.Relative) !== 0 && SUBJECT_OF_RELATIVE.has(previous.form) ? AS_VERB : null;
}

/** An auxiliary has participles behind it, and nouns. */
export function behindAuxiliary({ token, previous }: Following): Kept {
  if (!isAuxiliary(previous)) return null;
  if (hasForm(token, Form.PastParticiple)) return AS_VERB | Tag.Adjective;
  return hasForm(token, Form.PresentParticiple) ? AS_VERB : AS_NOUN;
}
