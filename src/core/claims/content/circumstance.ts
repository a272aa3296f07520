/** When, where and before whom something is said, between a cue and what it takes: “a promis | durant la campagne | de rouvrir le site”, “vowed | in an interview with the BBC | to fight on”. */
import { KNOWN } from '../../language/fr/determiners';
import { CIRCUMSTANCES } from '../../language/fr/phrases';
import { LINKED } from '../../language/fr/prepositions';
import { type CueVerb, Form, Tag } from '../../language/types';
import { namesAgent } from '../../syntax/head-noun';
import { occasionEnd } from '../../syntax/occasion';
import { isDative, isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm } from '../../syntax/readings';
import { itemAt } from '../../text/item-at';
import { formOf, Kind, type Token } from '../../text/token';
import type { Scene } from '../unit/scene';
import { skipAdverbials } from './adverbials';
import { findInfinitive, isInfinitiveStart } from './infinitive';
import { isOneOf } from './prepositions';

/** Behind the circumstances at `lead` where the complement of the cue stands there; `lead` itself where it does not. */
export function behindCircumstance(scene: Scene, cue: CueVerb, lead: number, ceiling: number): number {
  if (lead >= ceiling) return lead;
  if (scene.language.id !== 'fr') return behindEnglish(scene, cue, lead, ceiling);
  if (startsComplement(scene, cue, lead, ceiling)) return lead;
  let k = lead;
  for (let n = 0; n < MOST; n++) {
    const end = circumstanceEnd(scene, cue, k, ceiling);
    if (end <= k) return lead;
    k = skipAdverbials(scene, end, ceiling);
    if (k >= ceiling) return lead;
    if (startsComplement(scene, cue, k, ceiling)) return k;
  }
  return lead;
}

/** The same in English, before an infinitive or an -ing form: “denied | at a news conference on Monday | taking the money”. */
function behindEnglish(scene: Scene, { frames, prepositions = [] }: CueVerb, lead: number, ceiling: number): number {
  const acts = frames.includes('infinitive');
  const doing = frames.includes('gerund');
  if (!(acts || doing)) return lead;
  let k = lead;
  for (let n = 0; n < MOST; n++) {
    const end = occasionEnd(scene.tokens, k, ceiling, prepositions);
    if (end <= k) return lead;
    k = skipAdverbials(scene, end, ceiling);
    const first = scene.tokens[k];
    if (first === undefined || k >= ceiling) return lead;
    if (acts && isInfinitiveStart(scene, k, ceiling)) return k;
    if ((first.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && hasForm(first, Form.PresentParticiple)) return k;
  }
  return lead;
}

/** So many circumstances stand behind one cue. */
const MOST = 3;

/** Behind the circumstance that opens with the preposition at k, or k. */
function circumstanceEnd(scene: Scene, cue: CueVerb, k: number, ceiling: number): number {
  const { tokens } = scene;
  const { prepositions } = cue;
  const first = tokens[k] as Token;
  if (!isPreposition(first) || isOf(first)) return k;
  const fixed = fixedEnd(tokens, k);
  // “reproche | à Budapest | de bloquer l'aide”, but “a promis lundi | à Lens | de rouvrir le site”
  const dated = itemAt(tokens, k - 1);
  const told = isDative(first) && cue.frames.includes('object-infinitive') && isRightBehind(dated);
  if (fixed === k && told) return k;
  // “appelle | au calme”, “s'interroge | sur le sens”: the cue's own preposition
  if (fixed === k && prepositions !== undefined && isOneOf(first.form, prepositions)) return k;
  const noun = fixed > k ? fixed : LINKED.has(first.form) ? k + 2 : isDeterminer(first) ? k : k + 1;
  const phrase = phraseAfter(tokens, noun, ceiling);
  if (phrase === null) return k;
  return withParticiple(tokens, ownEnd(scene, cue, noun, phrase.end), ceiling);
}

/** Whether the token before is the cue itself, and no day or number of a date. */
function isRightBehind(before: Token | undefined): boolean {
  return before?.kind === Kind.Word && (before.tags & Tag.Verb) !== 0 && (before.tags & Tag.Calendar) === 0;
}

/** “au cours | d'une réunion”, “à l'issue | du vote”: behind the first words of what is a preposition, or k. */
function fixedEnd(tokens: readonly Token[], k: number): number {
  const noun = formOf(tokens[k + 1]) === "l'" ? k + 2 : k + 1;
  return CIRCUMSTANCES.has(tokens[noun]?.form ?? '') && isOf(tokens[noun + 1] ?? (tokens[k] as Token)) ? noun + 2 : k;
}

/** “lors d'une réunion | de son inquiétude”, “… | aux élus de voter”: where the words in [from, end) are no longer the circumstance's but the cue's. */
function ownEnd(scene: Scene, cue: CueVerb, from: number, end: number): number {
  const { prepositions, frames } = cue;
  const { tokens } = scene;
  const of = prepositions?.includes('de') === true;
  const to = frames.includes('object-infinitive');
  for (let k = from + 1; k + 1 < end; k++) {
    const t = tokens[k] as Token;
    if (of && isOf(t) && KNOWN.has((tokens[k + 1] as Token).form)) return k;
    if (to && isDative(t) && isToSomebody(scene, k, end)) return k;
  }
  // “s'est dit lors de la réunion | inquiet”
  const last = tokens[end - 1] as Token;
  const predicate = isSelfJudged(cue) && (last.tags & (Tag.Adjective | Tag.Noun)) === Tag.Adjective;
  return predicate && end - 1 > from ? end - 1 : end;
}

/** “se dire”, “se déclarer”: whether the cue takes what the speakers say that they are. */
function isSelfJudged({ reflexive, frames }: CueVerb): boolean {
  return reflexive === true && frames.includes('predicate');
}

/** “une conférence | tenue jeudi à Lens”: behind a participle and when and where that was, or `from`. */
function withParticiple(tokens: readonly Token[], from: number, ceiling: number): number {
  const participle = itemAt(tokens, from);
  // “tenue” is a noun too, but not behind another.
  if (participle === undefined || from >= ceiling || !hasForm(participle, Form.PastParticiple)) return from;
  let k = from + 1;
  for (let n = 0; n < 3 && k < ceiling; n++) {
    while (k < ceiling && ((tokens[k] as Token).tags & Tag.Calendar) !== 0) k++;
    while (k < ceiling && (tokens[k] as Token).kind === Kind.Number) k++;
    const t = tokens[k];
    if (t === undefined || !isPreposition(t) || isOf(t)) break;
    const phrase = phraseAfter(tokens, isDeterminer(t) ? k : k + 1, ceiling);
    if (phrase === null) break;
    k = phrase.end;
  }
  return k;
}

/** Whether what the cue takes starts at k. */
function startsComplement(scene: Scene, cue: CueVerb, k: number, ceiling: number): boolean {
  const { tokens } = scene;
  const { frames, prepositions = [] } = cue;
  if (fixedEnd(tokens, k) > k) return false;
  const t = tokens[k] as Token;
  const next = tokens[k + 1];
  const infinitive = next !== undefined && (isOf(t) || t.form === 'à') && isInfinitiveStart(scene, k + 1, ceiling);
  if (infinitive) return frames.includes('object-infinitive') || frames.includes('infinitive');
  if (frames.includes('infinitive') && isInfinitiveStart(scene, k, ceiling)) return true;
  if (
    frames.includes('object-infinitive') &&
    (isDative(t) ? isToSomebody(scene, k, ceiling) : isDeterminer(t) && !isOf(t))
  )
    return findInfinitive(scene, k + 1, ceiling) > k;
  const opens = next !== undefined && (next.kind === Kind.OpenMark || isDeterminer(next) || isDeterminer(t));
  if (frames.includes('prepositional') && isOneOf(t.form, prepositions) && opens) return true;
  if (frames.includes('noun') && isDeterminer(t) && !isOf(t) && !isDative(t)) return true;
  return isSelfJudged(cue) && (t.tags & (Tag.Adjective | Tag.Preposition)) === Tag.Adjective;
}

/** “aux | élus”, “à | Ruiz”, but “à | Lens”: whether somebody is spoken to behind the dative at k. */
function isToSomebody({ tokens, names }: Scene, k: number, ceiling: number): boolean {
  const name = names[tokens[k + 1]?.name ?? -1];
  if (name !== undefined) return name.type !== 'place';
  const phrase = phraseAfter(tokens, isDeterminer(tokens[k] as Token) ? k : k + 1, ceiling);
  return phrase !== null && namesAgent(tokens, phrase.start, phrase.end, true);
}
