/** Who “on” is in an incise: “assure-t-on à Matignon”. */
import { headOf, isOf, isPreposition, phraseAfter } from '../syntax/noun-phrases';
import type { VerbGroup } from '../syntax/verb-groups';
import type { Token } from '../text/token';
import { skipAdverbials } from './adverbials';
import type { Range, Scene } from './scene';

/** “dit-on”, “raconte-t-on”. */
export function impersonal(token: Token): boolean {
  return token.form === '-on' || token.form === '-t-on';
}

/** “laisse-t-on entendre à Matignon”, “assure-t-on de source proche”, “peut-on lire sur une pancarte”: who “on” is; null if nothing tells. */
export function sourceOfOn(scene: Scene, group: VerbGroup, ceiling: number): Range | null {
  const { tokens } = scene;
  const from = skipAdverbials(scene, group.end, ceiling);
  const t = tokens[from];
  if (t === undefined || from >= ceiling || !isPreposition(t)) return null;
  if (!(group.lemma === 'lire' ? WRITTEN_ON : SPOKEN_AT).has(t.form)) return null;
  const two = tokens[from + 1];
  const link = (t.form === 'auprès' || t.form === 'côté') && two !== undefined && isOf(two) ? 2 : 1;
  const phrase = phraseAfter(tokens, from + link, ceiling);
  if (phrase === null) return null;
  const head = headOf(tokens, phrase.start, phrase.end, scene.language.headFirst);
  const noun = head < 0 ? null : (tokens[head]?.word?.noun ?? null);
  // “a-t-on appris en séance”, “dit-on à voix basse”: a circumstance speaks only as a body, a place by name, or a paper.
  // “dit-on dans le village”: anybody there.
  if (t.form === 'dans' && INHABITED.has((tokens[head] as Token | undefined)?.form ?? '')) return null;
  const circumstance = noun === 'other' || noun === 'time' || noun === 'place';
  if (group.lemma !== 'lire' && circumstance && (tokens[head] as Token).name < 0) return null;
  return { from: from + link, to: phrase.end };
}

const INHABITED = new Set([
  'village',
  'hameau',
  'bourg',
  'quartier',
  'ville',
  'commune',
  'rue',
  'région',
  'vallée',
  'pays',
]);

const SPOKEN_AT = new Set(['à', 'au', 'aux', 'chez', 'dans', 'de', 'du', 'des', "d'", 'côté', 'auprès']);

const WRITTEN_ON = new Set(['sur', 'dans', 'en']);
