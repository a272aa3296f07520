/** What looks like a part of the phrase for whoever speaks, behind the verb, and tells of the saying: “said the mayor | last week”. */
import { EVENTS, MEETINGS } from '../language/en/occasions';
import { HEARD_ON, NETWORKS } from '../language/en/publishing';
import { LOOKS, SOUNDS } from '../language/en/reactions';
import { HEARERS } from '../language/fr/hearings';
import { MANNERS } from '../language/fr/manners';
import { EFFECTS } from '../language/fr/phrase-tables';
import { BEARINGS } from '../language/fr/reactions';
import { INDEFINITE } from '../language/function-words';
import { Num, Tag } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { wayAt } from './adverbial-phrase';
import { isDeterminer } from './noun-phrase';
import { isAgent, isPerson } from './readings';
import { phraseEnd } from './set-phrase';
import { isPointInTime } from './time';

/** “répond le prévenu | d'une voix égale”, “said the mayor | last week”: where in the phrase [start, end) the words that tell of the saying start; else `end`. */
export function toldFrom(tokens: readonly Token[], start: number, end: number): number {
  for (let k = start + 1; k + 1 < end; k++) if (tellsOfSaying(tokens, start, k)) return k;
  return end;
}

/** Whether how, when, where, to whom or of what somebody spoke opens at token k of the phrase that starts at `start`. */
function tellsOfSaying(tokens: readonly Token[], start: number, k: number): boolean {
  const { form } = tokens[k] as Token;
  const next = tokens[k + 1] as Token;
  switch (form) {
    case 'about':
      return isAgent(tokens[k - 1]) || (tokens[k - 1] as Token).name >= 0;
    case 'with':
      return looks(tokens, k + 1);
    case 'avec':
      // “explique la fillette | avec sérieux”
      return looks(tokens, k + 1) || isBareNoun(next);
    case 'through':
      return SOUNDS.has(next.form) || SOUNDS.has(tokens[k + 2]?.form ?? '');
    case 'at':
      return isKnown(tokens, start, k) && isEvent(tokens, k + 1);
    case 'outside':
      return isKnown(tokens, start, k);
    case 'in':
    case 'on':
      return isOne(tokens, k - 1) && (HEARD_ON.has(next.form) || NETWORKS.has(next.form));
    case 'lors':
      return true;
    case 'sous':
      return phraseEnd(tokens, k, EFFECTS) > k;
    case 'aux':
      return HEARERS.has(next.form) && isPerson(tokens[k - 1]);
    default:
      return isPointInTime(tokens, k) || wayAt(tokens, k) > k;
  }
}

function isBareNoun({ kind, name, letterCase, tags }: Token): boolean {
  return kind === Kind.Word && name < 0 && letterCase === Case.Lower && (tags & (Tag.Determiner | Tag.Number)) === 0;
}

/** “with | a smile”, “with | a wry grin”, “avec | un sourire” */
function looks(tokens: readonly Token[], k: number): boolean {
  if (!INDEFINITE.has(tokens[k]?.form ?? '')) return false;
  return [k + 1, k + 2].some((i) => isLook(tokens[i]?.form ?? ''));
}

function isLook(form: string): boolean {
  return LOOKS.has(form) || BEARINGS.has(form) || MANNERS.has(form);
}

/** “a | news conference”, “the | scene”: what somebody is at who speaks there. */
function isEvent(tokens: readonly Token[], k: number): boolean {
  if (!isDeterminer(tokens[k] as Token)) return false;
  return [k + 1, k + 2].some((i) => {
    const form = tokens[i]?.form ?? '';
    return form === 'scene' || MEETINGS.has(form) || EVENTS.has(form);
  });
}

/** “Ann Orr”, “the mayor”: whether somebody whom no place has to tell stands in [start, end). */
function isKnown(tokens: readonly Token[], start: number, end: number): boolean {
  return (tokens[end - 1] as Token).name >= 0 || ((tokens[start] as Token).form === 'the' && isOne(tokens, end - 1));
}

/** One person by a name or a noun. */
function isOne(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  return t.name >= 0 || (isAgent(t) && t.word?.number !== Num.Plural);
}
