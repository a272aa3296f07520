/** Who “on” is in an incise: “assure-t-on à Matignon”. */
import { SPOKEN_AT, WRITTEN_ON } from '../../language/fr/prepositions';
import { Tag } from '../../language/types';
import { headOf, nounKind } from '../../syntax/head-noun';
import { isOf, isPreposition, type Phrase } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { phraseBefore } from '../../syntax/phrase-before';
import { phraseEnd } from '../../syntax/set-phrase';
import { bareSubject, type Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import { skipAdverbials } from '../content/adverbials';
import type { Range, Scene } from '../unit/scene';

/** “dit-on”, “raconte-t-on”. */
export function impersonal(token: Token): boolean {
  return token.form === '-on' || token.form === '-t-on';
}

/** “laisse-t-on entendre à Matignon”, “assure-t-on de source proche”, “peut-on lire sur une pancarte”: who “on” is; null if nothing tells. */
export function sourceOfOn(scene: Scene, group: VerbGroup, ceiling: number): Range | null {
  const { tokens, language } = scene;
  const from = skipAdverbials(scene, group.end, ceiling);
  const t = tokens[from];
  if (t === undefined || from >= ceiling || !isPreposition(t)) return null;
  if (!(group.lemma === 'lire' ? WRITTEN_ON : SPOKEN_AT).has(t.form)) return null;
  const two = tokens[from + 1];
  const aside = t.form === 'du' && two?.form === 'côté' && isOf(tokens[from + 2] ?? t) ? 3 : 0;
  // “entend-on dans les gradins”: where it is heard; “entend-on chez les parents”: who says it.
  if (aside === 0 && t.form !== 'chez' && language.verbs.heard.has(group.lemma)) return null;
  const link = aside || ((t.form === 'auprès' || t.form === 'côté') && two !== undefined && isOf(two) ? 2 : 1);
  const phrase = phraseAfter(tokens, from + link, ceiling);
  if (phrase === null) return null;
  const head = headOf(tokens, phrase.start, phrase.end, language.headFirst);
  const noun = head < 0 ? null : (tokens[head]?.word?.noun ?? null);
  // “a-t-on appris en séance”, “dit-on à voix basse”: a circumstance speaks only as a body, a place by name, or a paper.
  // “dit-on dans le village”: anybody there.
  if (t.form === 'dans' && language.nouns.inhabited.has(tokens[head]?.form ?? '')) return null;
  const circumstance = noun === 'other' || noun === 'time' || noun === 'place';
  if (group.lemma !== 'lire' && circumstance && (tokens[head] as Token).name < 0) return null;
  return { from: from + link, to: withOthers(tokens, phrase, ceiling) };
}

/** “auprès du parquet | et de la police|”: behind the last phrase that “et” joins with a preposition of its own; one inside of the first would give it a complement. */
function withOthers(tokens: readonly Token[], { start, end }: Phrase, ceiling: number): number {
  const link = tokens[end + 1];
  if (tokens[end]?.form !== 'et' || link === undefined || end + 1 >= ceiling || !isOf(link)) return end;
  for (let k = start; k < end; k++) if (isOf(tokens[k] as Token)) return end;
  return phraseAfter(tokens, end + 2, ceiling)?.end ?? end;
}

/** “À Matignon, on assure que”, “Du côté de la préfecture, on évoque …”: who “on” is, as the sentence says first; null if nothing tells. */
export function spokenAt(scene: Scene, from: number, { pronoun, headStart }: Subject): Subject | null {
  const { tokens } = scene;
  if (!pronoun || (tokens[headStart] as Token).form !== 'on') return null;
  const where = itemAt(tokens, headStart - 1)?.form === "l'" ? headStart - 2 : headStart - 1;
  if (itemAt(tokens, where)?.form !== 'où') return placeSpeaker(scene, from, headStart);
  // “Même prudence à Bercy, | où l'on rappelle que …”
  const end = tokens[where - 1]?.kind === Kind.Comma ? where - 1 : where;
  const phrase = phraseBefore(tokens, end, from);
  if (phrase === null) return null;
  let start = phrase.end - 1;
  while (start > phrase.start && !isPreposition(tokens[start] as Token)) start--;
  const there = start > phrase.start && !isOf(tokens[start] as Token) ? { ...phrase, start: start + 1 } : phrase;
  return isHeardAt(scene, there, false) ? bareSubject(there) : null;
}

/** “Chez les agriculteurs, | le constat est sans appel”: whoever is said to be there, between tokens `from` and `headStart`; or null. */
export function placeSpeaker(scene: Scene, from: number, headStart: number): Subject | null {
  const { tokens, language } = scene;
  const { whereabouts } = language.setPhrases;
  let k = from;
  while (
    k < headStart &&
    ((tokens[k] as Token).tags & (Tag.Coordinator | Tag.Adverb)) !== 0 &&
    !whereabouts.has((tokens[k] as Token).form)
  )
    k++;
  const behind = phraseEnd(tokens, k, whereabouts);
  if (behind === k) return null;
  k = behind;
  const last = (tokens[k - 1] as Token).form;
  // “du côté | du ministre”: the article is of both.
  const first = k - 1 === from;
  // “Côté syndicats, | on”
  if ((last === 'côté' && !first) || last === 'sein' || last === 'rangs') {
    k++;
  }
  const phrase = phraseAfter(tokens, k, headStart);
  if (phrase === null || (phrase.end !== headStart && tokens[phrase.end]?.kind !== Kind.Comma)) return null;
  return isHeardAt(scene, phrase, first) ? bareSubject(phrase) : null;
}

/** Whether the phrase behind “à” or “chez” is a body or people who speak there. */
function isHeardAt({ tokens, names, language }: Scene, { start, end }: Phrase, first: boolean): boolean {
  const kind = nounKind(tokens, start, end, language.headFirst);
  const name = names[(tokens[end - 1] as Token).name];
  // “Au Quai d'Orsay, on”: a ministry, although a quay
  if (name !== undefined && (kind === null || name.type === 'organization')) return true;
  if (first && ((tokens[end - 1] as Token).tags & Tag.Demonym) !== 0) return true;
  return kind === 'organization' || kind === 'person' || kind === 'role' || kind === 'source';
}
