import type { LanguageId } from '../analysis';
import { LANGUAGES } from '../language/languages';
import { Gender } from '../language/types';
import { displayName } from './names';
import type { RegistryPerson, RegistryPost } from './types';

const GENDERS = { m: Gender.Masculine, f: Gender.Feminine, x: 0 } as const;

/** What a post is called where that person holds it: in French no “haute représentante” for a man. */
export function postTitle(
  post: RegistryPost,
  person: Pick<RegistryPerson, 'gender'> | undefined,
  language: LanguageId,
): string {
  const title = displayName(post, language);
  return LANGUAGES[language].titleFor(title, person?.gender == null ? 0 : GENDERS[person.gender]);
}
