/** First names that a hyphen joins: “Pierre-Yves”, “Marie-Ange”. */
import { OWN_GENDER } from '../../language/name-particles';
import { type Language, Tag } from '../../language/types';
import type { Token } from '../../text/token';

/** The gender bits of a first name that can be a word of the other gender: “Pierre”, “Rose”. */
export function genderOf(form: string, gender: number): number {
  return OWN_GENDER.get(form) ?? gender;
}

/** “Pierre-Yves”, “Marie-Ange”: the gender bits of two first names joined by a hyphen, or -1. */
export function compoundFirstName({ form }: Token, language: Language): number {
  const hyphen = form.indexOf('-');
  if (hyphen < 2) return -1;
  const first = language.lookup(form.slice(0, hyphen));
  const second = language.lookup(form.slice(hyphen + 1));
  if (first === undefined || second === undefined || (first.tags & second.tags & Tag.FirstName) === 0) return -1;
  return genderOf(form.slice(0, hyphen), first.gender);
}
