/**
 * Characters that nobody sees and that turn, join or hide what stands around them: marks and embeddings of direction, zero-width
 * spaces and joiners, invisible operators, tags. With them one name can look like another.
 */
const INVISIBLE = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** Emoji that are made of several with joiners, and the flags of England, Scotland and Wales, which tags spell. */
const EMOJI =
  /\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]*)+|\u{1F3F4}[\u{E0030}-\u{E007A}]{4,6}\u{E007F}/gu;

/** The text with something else in the place of each invisible character. */
export function replaceInvisible(text: string, by: (character: string) => string): string {
  if (text.search(INVISIBLE) < 0) {
    return text;
  }
  let shown = '';
  let from = 0;
  for (const { 0: emoji, index } of text.matchAll(EMOJI)) {
    shown += text.slice(from, index).replace(INVISIBLE, by) + emoji;
    from = index + emoji.length;
  }
  return shown + text.slice(from).replace(INVISIBLE, by);
}
