/** Whether the comma at a place in the object of a cue stands within a list, or before its last member. */
import { DEFINITE } from '../../language/function-words';
import { Form, Tag } from '../../language/types';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { behindAdverbs, hasForm } from '../../syntax/readings';
import { Kind, type Token } from '../../text/token';
import { hasClause } from './clause';
import { groupAt, type Scene } from '../unit/scene';
import { startsObject } from './object-start';

/** “, et surtout | la hausse des loyers”: one more noun phrase, and no clause. */
function isConjunct(scene: Scene, from: number, limit: number): boolean {
  const { tokens } = scene;
  let k = from;
  while (k < limit && ((tokens[k] as Token).tags & Tag.Adverb) !== 0) k++;
  const first = tokens[k] as Token;
  // “viols, et pillages”
  if (k < limit && (first.tags & (Tag.Noun | Tag.Verb | Tag.Adverb)) === Tag.Noun && first.name < 0) return true;
  const phrase = k < limit && isDeterminer(first) ? phraseAfter(tokens, k, limit) : null;
  if (phrase === null) return false;
  const next = tokens[phrase.end];
  return phrase.end >= limit || next === undefined || next.kind === Kind.Stop || next.kind === Kind.Comma;
}

/** “viols, pillages et incendies”, “l'effort, et surtout la rénovation”: one more noun phrase, or several that a coordinator closes. */
function isFrenchList(scene: Scene, k: number, limit: number, next: Token): boolean {
  const { tokens } = scene;
  if (next.form === 'et' || next.form === 'ou') return isConjunct(scene, k + 2, limit);
  if ((next.tags & (Tag.Relative | Tag.Coordinator | Tag.Adverb)) !== 0) return false;
  if (isPreposition(next) && !isPartitive(tokens, k + 1)) return false;
  // “le retrait du projet|, l'ouverture de négociations sur l'avenir de la caisse (CPEG) et l'arrêt des coupes”
  const longest = DEFINITE.has(next.form) ? LONGEST_DEFINITE : LONGEST_MEMBER;
  for (let i = k + 1, last = k; i < limit && i - last < longest; i++) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.Comma && i > last + 1) last = i;
    else if (t.kind === Kind.Comma || ((t.tags & Tag.Verb) !== 0 && (t.tags & Tag.Noun) === 0)) return false;
    else if ((t.tags & Tag.Coordinator) !== 0 && t.form !== 'mais') return true;
  }
  return false;
}

/** Members of a row have fewer tokens, and more with a definite article, as no verb may stand in them. */
const LONGEST_MEMBER = 8;
const LONGEST_DEFINITE = 18;

/** “des cadences|, des | locaux vétustes et un management brutal”, “du bruit, de la fatigue et des insultes”: an article that looks like a preposition. */
function isPartitive(tokens: readonly Token[], k: number): boolean {
  const { form } = tokens[k] as Token;
  const next = tokens[k + 1]?.form;
  return form === 'des' || form === 'du' || (form === 'de' && (next === 'la' || next === "l'"));
}

/** Whether the comma at k is inside an enumeration that a coordinator closes. */
export function isList(scene: Scene, from: number, k: number, limit: number): boolean {
  const { tokens } = scene;
  const next = tokens[k + 1];
  // “…, and withholding facts” closes the list.
  const last = tokens[k + 2];
  if (next?.form === 'and' && last !== undefined && k + 2 < limit && scene.language.id === 'en')
    if (hasForm(last, Form.PresentParticiple)) return true;
  if (scene.language.id === 'fr' && next !== undefined) return isFrenchList(scene, k, limit, next);
  if (next?.form === 'and' || next?.form === 'or') return closesList(scene, from, k, limit);
  if (!opensMember(tokens, k + 1)) return false;
  for (let i = k + 1, comma = k; i < limit && i - comma < 8; i++) {
    const t = tokens[i] as Token;
    const verb = (t.tags & Tag.Verb) !== 0 && (t.tags & Tag.Noun) === 0;
    // “accused him of covering up, delaying, and withholding facts”, but “dismissed the charges, calling them a stunt and saying that”
    if (i === k + 1 && isGerund(scene, t)) {
      if (!hasGerund(scene, from, k)) return false;
      continue;
    }
    if (t.kind === Kind.Comma) {
      if (tokens[i + 1]?.form === 'and') continue;
      // “higher costs, lost doctors|, long waits and fewer choices”
      if (!opensMember(tokens, i + 1)) return false;
      comma = i;
      continue;
    }
    if (verb && !(i === comma + 1 && isAttributive(t, tokens[i + 1]))) return false;
    if ((t.tags & Tag.Coordinator) !== 0 && t.form !== 'mais' && t.form !== 'but') return true;
  }
  return false;
}

/** Whether one more member of an English row can start at k: no conjunction, no preposition, and no adverb but one that is an adjective of a noun: “late buses”. */
function opensMember(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k];
  if (t === undefined || (t.tags & (Tag.Relative | Tag.Coordinator)) !== 0 || isPreposition(t)) return false;
  if ((t.tags & Tag.Adverb) === 0) return true;
  return (t.tags & (Tag.Adjective | Tag.Determiner)) !== 0 && ((tokens[k + 1]?.tags ?? 0) & Tag.Noun) !== 0;
}

/** “| canceled | policies”: a participle right before its noun. */
function isAttributive(token: Token, noun: Token | undefined): boolean {
  return hasForm(token, Form.PastParticiple) && ((noun?.tags ?? 0) & (Tag.Noun | Tag.Verb)) === Tag.Noun;
}

/** “the mayor, the council|, and the police”: whether the English comma at k stands before the last member of a row, a phrase that is the subject of no verb. */
function closesList(scene: Scene, from: number, k: number, limit: number): boolean {
  const { tokens } = scene;
  let comma = k - 1;
  while (comma > from && ((tokens[comma] as Token).kind !== Kind.Comma || (tokens[comma] as Token).depth > 0)) comma--;
  if (comma <= from || hasClause(scene, comma, k)) return false;
  const phrase = startsObject(tokens, k + 2) ? phraseAfter(tokens, k + 2, limit) : null;
  if (phrase === null) return false;
  if (tokens[phrase.end]?.kind === Kind.Comma) return !hasClause(scene, phrase.end, limit);
  const next = behindAdverbs(tokens, phrase.end, limit);
  const verb = groupAt(scene, next, limit);
  return verb === null || (verb.form !== 'finite' && verb.form !== 'past');
}

/** Whether an -ing form that is no noun stands in [from, to), or one right behind a preposition: “of | building walls”. */
function hasGerund(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene;
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    const governed = k > from && isPreposition(tokens[k - 1] as Token) && hasForm(t, Form.PresentParticiple);
    if (governed || isGerund(scene, t)) return true;
  }
  return false;
}

function isGerund({ language }: Scene, token: Token): boolean {
  const verb = (token.tags & Tag.Verb) !== 0 && (token.tags & Tag.Noun) === 0;
  return verb && language.id === 'en' && hasForm(token, Form.PresentParticiple);
}
