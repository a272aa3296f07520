import { Tag } from '../language/types';

const NAMES_ONLY = Tag.FirstName | Tag.Place | Tag.Organization | Tag.Title | Tag.Calendar;

/** English writes names and the calendar with a capital: “mark”, “rose”, “may” are none. */
export function lowerCaseTags(tags: number): number {
  return tags & ~NAMES_ONLY;
}
