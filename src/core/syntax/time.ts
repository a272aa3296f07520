/** Words and stretches that tell a time. */
import { OF_NOW, POINTS } from '../language/en/time-words';
import { Tag } from '../language/types';
import { Case, formOf, Kind, type Token } from '../text/token';
import { nounOf } from './readings';

/** Whether the word is a day or a month. */
export function isDay(token: Token | undefined): boolean {
  return token !== undefined && (token.tags & Tag.Calendar) !== 0;
}

/** Whether the word is a day, a month or a noun of time: “lundi”, “week”, “année”. */
export function isOfTime(token: Token | undefined): boolean {
  return isDay(token) || nounOf(token) === 'time';
}

/** “published | last week”, “released | Monday”, “released | late Sunday”: a day or month, or what stands before a time. */
export function opensTime(token: Token): boolean {
  return (token.tags & Tag.Calendar) !== 0 || OF_NOW.has(token.form);
}

/** “last week”, “this month”, “late Thursday”, “10 months ago”: whether a time of two words starts at k, with “ago” of three. */
export function isPointInTime(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  const behind = formOf(tokens[k + 2]);
  if (nounOf(next) === 'time' && behind === 'ago') return true;
  return POINTS.has(tokens[k]?.form ?? '') && behind !== "'s" && isOfTime(next);
}

/** “Paul Reed | last week”, “Paul Reed | two years ago”, “Paul Reed | late Tuesday”: a time right behind a name. */
export function isTimeBehindName(tokens: readonly Token[], k: number): boolean {
  const { name, letterCase } = tokens[k] as Token;
  if (name >= 0 || letterCase !== Case.Lower) return false;
  return (tokens[k - 1]?.name ?? -1) >= 0 && isOfTime(tokens[k + 1]);
}

/** Whether the range tells a time and names nobody. */
export function isTime(tokens: readonly Token[], from: number, to: number): boolean {
  let time = false;
  for (let i = from; i < to; i++) {
    const t = tokens[i] as Token;
    if (t.name >= 0) return false;
    // “La Pyrénéenne | de 26 ans”, “ce colosse | de 54 ans”: somebody and the age.
    const unlisted = t.tags === 0 && i === from + 1;
    if (((t.tags & Tag.Demonym) !== 0 || unlisted) && tokens[i + 1]?.form === 'de' && t.kind === Kind.Word)
      return false;
    if (isOfTime(t)) time = true;
    else if ((t.tags & Tag.Noun) !== 0 && t.word?.noun !== null && t.word?.noun !== 'other') return false;
  }
  return time;
}
