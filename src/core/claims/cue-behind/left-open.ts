/** What goes on behind an incise without a verb of its own: a complement, or what the words before it leave open. */
import { ASKING } from '../../language/en/asked';
import { CIRCUMSTANCES } from '../../language/en/conjunctions';
import { GOING_ON, PARTICLES } from '../../language/en/prepositions';
import { Form, Tag } from '../../language/types';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { hasForm, isCount } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import type { Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { leavesVerb, type Incise } from './incise-bounds';
import { firstGroupFrom, groupAt, type Scene } from '../unit/scene';

/** “It is, she explains, | called Graham” */
export function cutsPhrase({ tokens }: Scene, incise: Incise, at: number): boolean {
  const last = itemAt(tokens, incise.from - 2);
  if (last === undefined) return false;
  return leavesVerb(last) || leavesObject(last, tokens, at, incise) || leavesPreposition(last, incise);
}

/** “Arrests led to poor conditions, Amnesty said, | with 1,500 people held in one building” */
export function complements(scene: Scene, at: number, to: number): boolean {
  return (
    goesOnWith(scene.tokens, at) ||
    opensInfinitive(scene, at) ||
    isContrast(scene, at, to) ||
    opensCircumstance(scene, at, to)
  );
}

function goesOnWith(tokens: readonly Token[], k: number): boolean {
  return GOING_ON.has(tokens[k]?.form ?? '') && !isCount(tokens[k + 1]);
}

/** “It would help the camp, she said, | but not the town”, “The ward had 112 patients, he said, | and beds for 54”: no clause of its own, up to the stop. */
function isContrast(scene: Scene, k: number, to: number): boolean {
  const { tokens, language } = scene;
  const link = tokens[k]?.form;
  const first = tokens[k + 1];
  if (language.id !== 'en' || first === undefined || (link !== 'but' && link !== 'and')) return false;
  // “and Ruiz agreed”, “and then left”
  if (link === 'and' && (!opensNominal(first) || holdsVerb(scene, k + 1, to))) return false;
  return groupAt(scene, k + 1, to) === null && !hasClause(scene, k, to) && to - k < LONGEST_CONTRAST;
}

/** Whether a noun phrase can open with the word, be it “no”. */
function opensNominal(token: Token): boolean {
  return (
    isDeterminer(token) || token.form === 'no' || isCount(token) || (token.tags & (Tag.Noun | Tag.Verb)) === Tag.Noun
  );
}

/** Whether any verb stands in [from, to). */
function holdsVerb(scene: Scene, from: number, to: number): boolean {
  const group = scene.groups[firstGroupFrom(scene, from)];
  return group !== undefined && group.start < to;
}

const LONGEST_CONTRAST = 12;

/** “The talks failed, she said, | when it rained”: an English clause that tells when or where something is, and no question that was put. */
function opensCircumstance(scene: Scene, k: number, to: number): boolean {
  const { tokens, groups, language } = scene;
  if (language.id !== 'en' || !CIRCUMSTANCES.has(tokens[k]?.form ?? '') || !hasClause(scene, k, to)) return false;
  for (let n = firstGroupFrom(scene, k); n < groups.length; n++) {
    const { start, lemma } = groups[n] as VerbGroup;
    if (start >= to) break;
    if (ASKING.has(lemma)) return false;
  }
  return true;
}

/** “It would take an hour, he says, | to reach the school” */
function opensInfinitive({ tokens, language }: Scene, k: number): boolean {
  const verb = tokens[k + 1];
  return language.id === 'en' && tokens[k]?.form === 'to' && verb !== undefined && hasForm(verb, Form.Infinitive);
}

/** “He arrived with, he says, | two suits”: an English preposition right before the incise. */
function leavesPreposition(token: Token, { inverted }: Incise): boolean {
  // “A fire had broken | out”
  return !inverted && isPreposition(token) && (token.tags & OTHER_THAN) === 0 && !PARTICLES.has(token.form);
}

const OTHER_THAN = Tag.Adverb | Tag.Noun | Tag.Adjective;

/** “It has been given, he said, | a vegetarian meal”: a verb right before the incise, and its object behind. */
function leavesObject(verb: Token, tokens: readonly Token[], at: number, { inverted }: Incise): boolean {
  const first = tokens[at];
  if (
    inverted ||
    first === undefined ||
    tokens[at + 1]?.word?.noun === 'time' ||
    (verb.tags & (Tag.Verb | Tag.Noun)) !== Tag.Verb
  )
    return false;
  return (first.form === 'a' || first.form === 'an' || first.form === 'the') && hasForm(verb, Form.PastParticiple);
}
