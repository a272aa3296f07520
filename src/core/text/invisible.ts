/**
 * Characters that nobody sees and that turn, join or hide what stands around them: marks and embeddings of direction, zero-width
 * spaces and joiners, invisible operators, tags. With them one name can look like another.
 */
const INVISIBLE = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** The text with something else in the place of each invisible character. */
export function replaceInvisible(text: string, by: (character: string) => string): string {
  return text.replace(INVISIBLE, by);
}
