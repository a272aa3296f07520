/** Behind a cue, what tells when: “on Monday night”, “ce mardi 12 mars au matin”, “il y a deux ans”. */
import { MANNERS } from '../../language/fr/manners';
import { INDEFINITE, POINTING, THAT } from '../../language/function-words';
import { Tag } from '../../language/types';
import { YEAR } from '../../syntax/before-inserted';
import { wayAt } from '../../syntax/adverbial-phrase';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { isCount, nounOf } from '../../syntax/readings';
import { formOf, Kind, type Token } from '../../text/token';
import type { Scene } from '../unit/scene';

/** “said on Monday night | hackers had struck”, “told MPs on 3 March | police had lied”: behind the English day that starts at k, or k. */
export function behindDay(tokens: readonly Token[], k: number): number {
  if ((tokens[k] as Token).form !== 'on') return k;
  let end = tokens[k + 1]?.kind === Kind.Number ? k + 2 : k + 1;
  if (((tokens[end]?.tags ?? 0) & Tag.Calendar) === 0) return k;
  end = dateEnd(tokens, end);
  // “on April 23rd | last |, she …”: not “last year”
  if (tokens[end]?.form === 'last' && tokens[end + 1]?.word?.noun !== 'time') end++;
  if (tokens[end]?.word?.noun === 'time' && tokens[end]?.form !== 'half') end++;
  return tokens[end]?.form === "'s" ? k : end;
}

/** “Monday”, “May 12”, “Monday 12 May”: behind the English day or month at k, and the number of the day. */
function dateEnd(tokens: readonly Token[], k: number): number {
  const day = tokens[k + 1];
  if (day?.kind !== Kind.Number || !DAY_NUMBER.test(day.form)) return k + 1;
  if (!(tokens[k] as Token).form.endsWith('day')) return k + 2;
  return ((tokens[k + 2]?.tags ?? 0) & Tag.Calendar) !== 0 ? k + 3 : k + 1;
}

/** “12”, “23rd” */
const DAY_NUMBER = /^\d{1,2}(?:st|nd|rd|th)?$/;

/** “said minutes before the vote | that”, “two days after the storm | that”: behind how long before or after something it was said in English, from k, where the conjunction or marks follow; or k. */
export function behindInterval(tokens: readonly Token[], k: number, ceiling: number): number {
  const t = tokens[k] as Token;
  const unit = INDEFINITE.has(t.form) || isCount(t) ? k + 1 : k;
  const link = tokens[unit + 1]?.form;
  if (nounOf(tokens[unit]) !== 'time' || (link !== 'before' && link !== 'after')) return k;
  const end = phraseAfter(tokens, unit + 2, ceiling)?.end ?? k;
  const next = tokens[end];
  return next !== undefined && (THAT.has(next.form) || next.kind === Kind.OpenMark) ? end : k;
}

/** “ce mardi”, “il y a deux ans”, “la voix tremblante”: behind what tells in French when or how, from k; or k. */
export function timeEnd(scene: Scene, k: number): number {
  const { tokens, language } = scene;
  if (language.id !== 'fr') return k;
  const next = tokens[k + 1];
  const behind = tokens[k + 2];
  const one = INDEFINITE.has(tokens[k + 3]?.form ?? '');
  if (formOf(next) === 'y' && formOf(behind) === 'a')
    if (
      one ||
      isCount(tokens[k + 3]) ||
      (((tokens[k + 3]?.tags ?? 0) & Tag.Determiner) !== 0 && nounOf(tokens[k + 4]) === 'time')
    )
      return k + 5;
  const qualified =
    behind?.kind === Kind.Word && ((behind.tags & (Tag.Adjective | Tag.Verb)) !== 0 || behind.tags === 0);
  // “d'une voix calme”, “d'un bref mot”
  const way = wayAt(tokens, k);
  if (way > k) return ((tokens[way + 1]?.tags ?? 0) & (Tag.Adjective | Tag.Noun)) !== 0 ? way + 2 : way + 1;
  const look = MANNERS.has(next?.form ?? '') && isDeterminer(tokens[k] as Token);
  // “le ton agressif | du préfet”, “son ton agressif”: no look, but what is told.
  const told = tokens[k + 3];
  if (look && qualified && told !== undefined && told.kind !== Kind.Stop && !isOf(told)) return k + 3;
  // “les larmes | aux yeux”, “la main | sur le cœur”, but “le ton du débat”
  if (look && behind !== undefined && isPreposition(behind) && !isOf(behind))
    return phraseAfter(tokens, k + 3, tokens.length)?.end ?? k;
  return dayEnd(scene, k);
}

/** “a affirmé le mardi 15 octobre | ne pas exclure”, “a annoncé ce mercredi | l'ouverture”: behind a French date that starts at k, or k. */
function dayEnd(scene: Scene, k: number): number {
  const { tokens } = scene;
  const { form } = tokens[k] as Token;
  if (form === 'la' || form === "l'" || form === 'cet' || form === 'cette') return weekEnd(scene, k);
  if (form !== 'le' && form !== 'ce') return k;
  let end = k + 1;
  let calendar = false;
  for (let t = tokens[end]; t !== undefined; t = tokens[++end]) {
    if ((t.tags & Tag.Calendar) !== 0) calendar = true;
    else if (t.kind !== Kind.Number && t.form !== '1er') break;
  }
  // “ce mercredi | soir”
  if (calendar && tokens[end]?.word?.noun === 'time') end++;
  return calendar ? end : weekEnd(scene, k);
}

/** “avait jugé la semaine dernière | « vital »”, “a dit ce matin | que”: behind a French time with its article or pronoun, or k. */
function weekEnd({ tokens, language }: Scene, k: number): number {
  if (nounOf(tokens[k + 1]) !== 'time') return k;
  const next = tokens[k + 2];
  // “le matin | même”
  if (next?.form === 'même' || language.nouns.recent.has(next?.form ?? '')) return k + 3;
  return POINTING.has((tokens[k] as Token).form) && next !== undefined && next.form !== 'de' && next.form !== "d'"
    ? k + 2
    : k;
}

/** “mardi soir”, “mardi | 12 mars”, “May 12”: behind the day or month at k and what goes with it. */
export function calendarEnd({ tokens, language }: Scene, k: number, ceiling: number): number {
  let end = language.id === 'en' ? dateEnd(tokens, k) : k + 1;
  const month = tokens[end]?.kind === Kind.Number && ((tokens[end + 1]?.tags ?? 0) & Tag.Calendar) !== 0;
  if (month && language.id === 'fr') end += 2;
  // “lundi 3 mai | 2021”, “en mai | 2021”
  if (language.id === 'fr' && tokens[end]?.kind === Kind.Number && YEAR.test((tokens[end] as Token).form)) end++;
  // “vendredi | matin”
  return end < ceiling && tokens[end]?.word?.noun === 'time' ? end + 1 : end;
}
