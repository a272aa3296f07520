/** Whether a French sentence before a quotation tells how somebody lives or lived, rather than shows him as he speaks. */
import { ALSO } from '../../language/fr/amounts';
import { NEAR } from '../../language/fr/relations';
import { IMPERFECT_AUXILIARY } from '../../language/fr/endings';
import { KIN } from '../../language/relations';
import { Tag } from '../../language/types';
import { headOf } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { firstGroupFrom, type Scene } from '../unit/scene';
import { isAuxiliary, isPerson } from '../../syntax/readings';
import { isPresent } from './teller';

/**
 * “Il avait 17 ans”, “Leur fils vient d'être embauché”, “Sa fille vit à Lyon”: a state, a habit or what is over; but “Son père sourit”, “Sa
 * fille tend une photo”, “Sa mère est inquiète”, “Il n'a rien oublié”.
 */
export function isToldOf({ tokens, language }: Scene, group: VerbGroup): boolean {
  const { cue, lemma, passive, first, head, end } = group;
  const { lived, remembered, be, have } = language.verbs;
  // “vit” is a form of vivre and of voir.
  const verb = tokens[first] as Token;
  const lives = verb.word?.verbs?.some(({ lemma }) => lived.has(lemma)) ?? false;
  // “avait promis de rentrer”, “a repris la ferme”
  const compound = first !== head && isAuxiliary(verb);
  const over = compound && (IMPERFECT_AUXILIARY.test(verb.form) || cue?.ambiguous === true);
  if (cue !== null && cue.class !== 'show' && !lives && !over) return false;
  if (remembered.has(lemma)) return false;
  if (be.has(lemma) || have.has(lemma) || lives) return !showsMood(tokens, end, language.nouns.moods);
  return passive || compound || !isPresent(verb, language, true);
}

/** “Il avait 17 ans”, “Il est mort”: whether what a sentence tells of somebody is over. */
export function isOver({ tokens, language }: Scene, { first, head }: VerbGroup): boolean {
  const verb = tokens[first] as Token;
  return isAuxiliary(verb) ? first !== head || IMPERFECT_AUXILIARY.test(verb.form) : !isPresent(verb, language, true);
}

/** “est | très inquiète”, “a | encore les larmes aux yeux”: whether a word of mood stands behind the verb in its clause. */
export function showsMood(tokens: readonly Token[], from: number, moods: ReadonlySet<string>): boolean {
  for (let k = from; k < tokens.length && k < from + MOOD_WITHIN; k++) {
    const { form, kind, word } = tokens[k] as Token;
    if (kind !== Kind.Word) return false;
    if (moods.has(form) || (word?.lemma != null && moods.has(word.lemma))) return true;
  }
  return false;
}

/** So many words behind “être” or “avoir” at most. */
const MOOD_WITHIN = 6;

/** “Son mari travaille à la scierie.”: whether a French sentence opens with somebody's kin, of whom it only tells. */
export function tellsOfKin(scene: Scene, { from, to }: Sentence): boolean {
  const { tokens, groups, language } = scene;
  if (language.id !== 'fr' || !language.actors.possessives.has((tokens[from] as Token).form)) return false;
  const phrase = phraseAfter(tokens, from, to);
  if (phrase === null) return false;
  const noun = tokens[headOf(tokens, phrase.start, phrase.end, true)];
  const related = noun !== undefined && isRelated(noun);
  if (noun === undefined || noun.name >= 0 || !(related || isPerson(noun))) return false;
  // “Son fils, Lucas, a 17 ans”: whom the paper names may speak.
  for (let k = from; k < phrase.end; k++) if ((tokens[k] as Token).name >= 0) return false;
  if (tokens[phrase.end]?.kind === Kind.Comma && (tokens[phrase.end + 1]?.name ?? -1) >= 0) return false;
  for (let n = firstGroupFrom(scene, phrase.end); n < groups.length; n++) {
    const group = groups[n] as VerbGroup;
    if (group.start >= to) break;
    if (group.form !== 'finite' || ((tokens[group.start - 1] as Token).tags & Tag.Relative) !== 0) continue;
    // “Son patron était ailleurs”; but “Son avocat est revenu sur les faits”
    return (related || group.first === group.head) && isToldOf(scene, group);
  }
  // “Ses parents aussi.”
  return related && ALSO.has(tokens[to - 2]?.form ?? '');
}

/** Whether a noun says whose somebody is. */
export function isRelated({ form, word }: Token): boolean {
  const lemma = word?.lemma ?? '';
  return KIN.has(lemma) || NEAR.has(lemma) || form === 'femme';
}
