/** “note”, “réclame”, “claims”: words that are verb and noun, by what stands around them. */
import { Tag } from '../../language/types';
import { Case, Kind } from '../../text/token';
import type { Site } from '../site';
import { inEnglish } from './english';
import { inFrench } from './french';
import { AS_NOUN, AS_VERB, type Kept } from './kept';

/** The tags of a word, which are those of a verb and of a noun, without the one that its neighbours exclude. */
export function verbOrNoun(site: Site): number {
  return (
    site.tags & (beforeClitic(site) ?? asName(site) ?? (site.language.id === 'en' ? inEnglish(site) : inFrench(site)))
  );
}

/** “Est|-ce une erreur ?”: a pronoun that stands behind its verb. */
function beforeClitic({ next }: Site): Kept {
  return next !== null && (next.tags & Tag.SubjectPronoun) !== 0 && next.form.startsWith('-') ? AS_VERB : null;
}

/** A capital that opens nothing is a name's, where the word can be one. */
function asName({ token, previous, tags }: Site): Kept {
  if (token.letterCase !== Case.Capital || previous === null) return null;
  if (previous.kind === Kind.Colon || previous.kind === Kind.Stop) return null;
  return (tags & NAME) !== 0 ? AS_NOUN : null;
}

const NAME = Tag.FirstName | Tag.Place | Tag.Organization | Tag.Title;
