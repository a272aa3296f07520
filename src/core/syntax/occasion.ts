/** In which text, at which meeting or before whom something is said in English. */
import { EVENTS, MEETINGS } from '../language/en/occasions';
import { BEFORE_OR_AFTER, PLACES, WITH } from '../language/en/prepositions';
import { HEARD_ON } from '../language/en/publishing';
import type { Token } from '../text/token';
import { headOf, nounKind } from './head-noun';
import { isOf, isPreposition } from './noun-phrase';
import { phraseAfter } from './phrase-after';

/**
 * “in an interview with the BBC”, “at a rally”, “in court”, “after the meeting”, “in Leeds”: behind the English preposition at k and the
 * text, event, place or name that it has; or k.
 * @param own words that the cue takes along, which end the phrase: “called in a letter | for an inquiry”
 */
export function occasionEnd(tokens: readonly Token[], k: number, ceiling: number, own: readonly string[]): number {
  const { form: link } = tokens[k] as Token;
  const around = BEFORE_OR_AFTER.has(link);
  const phrase = opensOccasion(link) && !own.includes(link) ? phraseAfter(tokens, k + 1, ceiling) : null;
  if (phrase === null) return k;
  // “Speaking after a meeting of the group”
  const end = bareEnd(tokens, phrase.start, phrase.end, around ? NONE : own);
  const head = headOf(tokens, phrase.start, end, false);
  if (head < 0) return k;
  const { form, name } = tokens[head] as Token;
  const kind = nounKind(tokens, phrase.start, end, false);
  const heard = kind === 'document' || kind === 'speech' || MEETINGS.has(form) || HEARD_ON.has(form);
  if (!(heard || EVENTS.has(form) || (name >= 0 && !around))) return k;
  // “in an interview | with the BBC”, “in a letter | to staff”
  const next = tokens[end]?.form ?? '';
  const whom = heard && WITH.has(next) && !own.includes(next) ? phraseAfter(tokens, end + 1, ceiling) : null;
  return whom === null ? end : bareEnd(tokens, whom.start, whom.end, own);
}

/** Whether the form may open what `occasionEnd` reads. */
export function opensOccasion(form: string): boolean {
  return BEFORE_OR_AFTER.has(form) || PLACES.has(form);
}

/** Where the phrase in [from, to) ends before its first complement but one with “of”, or before a word of the cue's. */
function bareEnd(tokens: readonly Token[], from: number, to: number, own: readonly string[]): number {
  for (let k = from + 1; k < to; k++) {
    const t = tokens[k] as Token;
    if (own.includes(t.form) || (isPreposition(t) && !isOf(t))) return k;
  }
  return to;
}

const NONE: readonly string[] = [];
