/** Where words that are no clause end, as nobody joins a clause with a subject of its own to them. */
import { JOINING, OF_KNOWING } from '../../language/conjunctions';
import { PARTICLES } from '../../language/en/prepositions';
import { MEANWHILE } from '../../language/fr/conjunctions';
import { THAT, DISJUNCTIVE } from '../../language/function-words';
import { Form, Num, Tag } from '../../language/types';
import { namesAgent } from '../../syntax/head-noun';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { hasForm, isAgent } from '../../syntax/readings';
import { phraseAfter } from '../../syntax/phrase-after';
import { isDay, isPointInTime } from '../../syntax/time';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Kind, type Token } from '../../text/token';
import { groupAt, type Scene } from '../unit/scene';
import { isFiniteVerb } from './clause';

/** “dénonce un scandale | et le maire a promis une réponse”, “se dit « serein » | mais Paris n'a pas réagi”, “denounced the cuts | and the union has asked for talks”: whether a clause with its own subject starts behind the coordinator at k. */
function opensAnotherClause(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens } = scene;
  const { form, kind } = tokens[k] as Token;
  if (kind !== Kind.Word) return false;
  // “« un recul » | tandis que Berlin temporise”
  if (MEANWHILE.has(form)) return THAT.has(tokens[k + 1]?.form ?? '');
  // “explained the rules | and how they are applied”
  if (!JOINING.has(form) || OF_KNOWING.has(tokens[k + 1]?.form ?? '')) return false;
  // “last” can be an adverb.
  const opening = isPointInTime(tokens, k + 1) ? k + 1 : behindAdverbs(tokens, k + 1, ceiling);
  const start = behindOpening(tokens, opening, ceiling);
  const first = tokens[start];
  if (first === undefined || start >= ceiling) return false;
  let end = -1;
  if ((first.tags & Tag.SubjectPronoun) !== 0 && first.name < 0) end = start + 1;
  // “blamed the council | and residents are calling for a vote”
  else if (isDeterminer(first) || first.name >= 0 || (isAgent(first) && first.word?.number === Num.Plural))
    end = phraseAfter(tokens, start, ceiling)?.end ?? -1;
  if (end < 0) return false;
  // “le préfet, lui, reste”
  const aside = tokens[end]?.kind === Kind.Comma && tokens[end + 2]?.kind === Kind.Comma;
  if (aside && DISJUNCTIVE.has(tokens[end + 1]?.form ?? '')) end += 3;
  const verb = groupAt(scene, behindAdverbs(tokens, end, ceiling), ceiling);
  // “and the board | approved it”
  if (verb?.form === 'past') return scene.language.id === 'en' && hasObject(tokens, verb, ceiling);
  if (verb?.form !== 'finite') return false;
  if (scene.language.id === 'en' && acts(scene, start, end, verb, ceiling)) return true;
  return isFiniteVerb(tokens[verb.first] as Token) || (!verb.passive && hasObject(tokens, verb, ceiling));
}

/** “but | by Sunday | a petition was signed”, “and | last week, | her deputy left”, “et | en mai | la CGT a quitté la salle”: behind what tells when or where before the subject of the clause, from token `from` on. */
function behindOpening(tokens: readonly Token[], from: number, ceiling: number): number {
  let k = from;
  for (let n = 0; n < MOST_OPENINGS && k < ceiling; n++) {
    const t = tokens[k] as Token;
    const phrase = isPreposition(t) && !isOf(t) && t.form !== 'to' ? phraseAfter(tokens, k + 1, ceiling) : null;
    if (phrase !== null) k = phrase.end;
    else if (isDay(t)) k++;
    else if (isPointInTime(tokens, k)) k += 2;
    else break;
    if (tokens[k]?.kind === Kind.Comma) k++;
  }
  return k;
}

const MOST_OPENINGS = 2;

/** “and the agency | called for help”, “and the doctor | left.”, “and the police | sealed off the site”: whether somebody stands in [start, end) and what follows his English verb tells that its form is no participle. */
function acts({ tokens }: Scene, start: number, end: number, verb: VerbGroup, ceiling: number): boolean {
  if (!namesAgent(tokens, start, end, false)) return false;
  const next = tokens[verb.end];
  if (next === undefined || verb.end >= ceiling || next.kind === Kind.Stop || PARTICLES.has(next.form)) return true;
  return verb.cue?.rest !== undefined || verb.cue?.prepositions?.includes(next.form) === true;
}

/** “and Ortiz | called it a waste”: whether an object right behind the English verb tells that its form is no participle. */
function hasObject(tokens: readonly Token[], { end }: VerbGroup, ceiling: number): boolean {
  const next = tokens[end];
  if (next === undefined || end >= ceiling || next.kind !== Kind.Word) return false;
  return next.name >= 0 || (!isPreposition(next) && (next.tags & (Tag.ObjectPronoun | Tag.Determiner)) !== 0);
}

/** Where another clause starts in (from, to) behind words without a finite verb, else `to`. */
export function beforeAnotherClause(scene: Scene, from: number, to: number): number {
  for (let k = from; k < to; k++) {
    const t = scene.tokens[k] as Token;
    // “promised to | rebuild the pier”
    const infinitive = hasForm(t, Form.Infinitive) && scene.tokens[k - 1]?.form === 'to';
    if (isFiniteVerb(t) && !infinitive) return to;
    // “promised reform | if he and Clinton take office”: both are the subject of the clause.
    if (scene.language.id === 'en' && (t.tags & SUBORDINATE) === Tag.Subordinator) return to;
    if (k > from && t.depth === 0 && opensAnotherClause(scene, k, to)) return k;
  }
  return to;
}

function behindAdverbs(tokens: readonly Token[], from: number, ceiling: number): number {
  let k = from;
  while (k < ceiling && ((tokens[k] as Token).tags & (Tag.Adverb | Tag.Verb | Tag.Determiner)) === Tag.Adverb) k++;
  return k;
}

const SUBORDINATE = Tag.Subordinator | Tag.Preposition | Tag.Adverb;
