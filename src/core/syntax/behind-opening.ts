/** Who speaks behind a phrase with a preposition that opens the sentence and that no comma closes. */
import { Form, Num, Tag } from '../language/types';
import { Kind, type Token } from '../text/token';
import { nameStart } from './name-words';
import { isDeterminer, isPreposition } from './noun-phrase';
import { hasForm, isAgent, isPerson } from './readings';
import { finiteIn } from './segments';

/**
 * “In Leeds | police said”, “At the meeting | city officials said”, “In court | Mr. Lane said”: where somebody starts who ends at `end`
 * and has no article, behind a whole phrase with its preposition at `floor`; or -1.
 */
export function behindOpening(tokens: readonly Token[], end: number, floor: number): number {
  if (end - floor < 3 || end - floor > LONGEST_OPENING) return -1;
  // “Shortly | after the vote”
  const adverb = ((tokens[floor] as Token).tags & Tag.Adverb) !== 0;
  if (!isPreposition(tokens[floor] as Token) && !(adverb && isPreposition(tokens[floor + 1] as Token))) return -1;
  const start = speakerStart(tokens, end, floor);
  if (start < 0 || !endsPhrase(tokens, start) || finiteIn(tokens, floor, start) >= 0) return -1;
  for (let k = floor; k < start; k++) {
    const { kind, tags } = tokens[k] as Token;
    if (!(kind === Kind.Word || kind === Kind.Number) || (tags & Tag.Relative) !== 0) return -1;
    if ((tags & Tag.Noun) === 0 && hasForm(tokens[k] as Token, Form.PresentParticiple)) return -1;
  }
  return start;
}

/** Where somebody with a name, or several or a body, start, with what a further preposition tells of them; or -1. */
function speakerStart(tokens: readonly Token[], end: number, floor: number): number {
  if ((tokens[end - 1] as Token).name >= 0) {
    const named = titledStart(tokens, end, floor);
    if (named >= 0) return named;
  }
  // “opponents | of the plan”, “police | in Leeds”
  for (let k = end; k > floor + 2; k--) {
    const whole = k === end || isPreposition(tokens[k] as Token);
    const start = whole ? modifiedStart(tokens, k, floor) : -1;
    if (start >= 0 && endsPhrase(tokens, start)) return start;
    // “À Lens | des élus de gauche | disent”
    const next = tokens[k];
    if ((tokens[k - 1] as Token).form === 'des' && isAgent(next) && next?.word?.number === Num.Plural) return k - 1;
  }
  return -1;
}

/** Where a person's name starts that ends at `end`, with a title; or -1. */
function titledStart(tokens: readonly Token[], end: number, floor: number): number {
  if (((tokens[end - 1] as Token).tags & (Tag.Place | Tag.Calendar)) !== 0) return -1;
  let k = Math.max(nameStart(tokens, end - 1), floor + 1);
  while (k - 1 > floor && ((tokens[k - 1] as Token).tags & Tag.Title) !== 0) k--;
  return k;
}

/** Where several or a body by their noun start, with what describes them and leaves the phrase before whole; or -1. */
function modifiedStart(tokens: readonly Token[], end: number, floor: number): number {
  const last = tokens[end - 1] as Token;
  if (!isAgent(last) || (isPerson(last) && last.word?.number !== Num.Plural)) return -1;
  let k = end - 1;
  while (k - 1 > floor + 1 && describes(tokens[k - 1] as Token) && endsPhrase(tokens, k - 1)) k--;
  return k;
}

/** “local”, “French”, “city”, “company” */
function describes({ tags, name, word }: Token): boolean {
  if (name >= 0 || (tags & (Tag.Calendar | Tag.Preposition | Tag.Determiner)) !== 0) return false;
  return (tags & (Tag.Adjective | Tag.Demonym)) !== 0 || word?.noun === 'organization';
}

/** Whether the word before k can be the last one of a phrase, and is nobody's post. */
function endsPhrase(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k - 1] as Token;
  if (isPreposition(t) || isDeterminer(t) || (t.tags & (Tag.Coordinator | Tag.Title)) !== 0) return false;
  if (t.name >= 0) return true;
  return (t.tags & (Tag.Noun | Tag.Adverb)) !== 0 && !isPerson(t);
}

/** Such a phrase and who speaks have no more tokens. */
const LONGEST_OPENING = 12;
