/** What tells of the saying behind a reported clause: “, in a rare interview”, “, to loud applause”, “, shaking his head”, “, asked about the plan”. English only. */
import { ABOUT } from '../../language/en/amounts';
import { ASKED, WRITTEN } from '../../language/en/asked';
import { BEFORE_OR_AFTER } from '../../language/en/prepositions';
import { YEAR } from '../../syntax/before-inserted';
import { A_OR_WHOSE } from '../../language/function-words';
import { EVENTS } from '../../language/en/summaries';
import {
  REACTIONS,
  BODY,
  FELT,
  MOVING,
  CROSSED,
  CROSSING,
  ENDING,
  STIRRING,
  STIRRED,
  SHIFTING,
  TRADED,
  SPEAKING,
  WAITED,
} from '../../language/en/reactions';
import { type CueVerb, Form, Tag } from '../../language/types';
import { headOf } from '../../syntax/head-noun';
import { isDeterminer } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm, nounOf } from '../../syntax/readings';
import { isDay } from '../../syntax/time';
import { Kind, type Token } from '../../text/token';

/** Whether what stands behind the comma at token k, up to a stop or `ceiling`, tells how, where or to whom somebody spoke. */
export function tellsOfSaying(tokens: readonly Token[], k: number, ceiling: number): boolean {
  const first = tokens[k + 1] as Token;
  switch (first.form) {
    case 'in':
      return isIn(tokens, k + 2, ceiling);
    case 'to':
      if (tokens[k + 2]?.form === 'the' && tokens[k + 4]?.form === 'of' && FELT.has(tokens[k + 3]?.form ?? ''))
        return true;
      return isReaction(tokens, k + 2) || isReaction(tokens, k + 3);
    case 'amid':
      return isReaction(tokens, k + 2) || isReaction(tokens, k + 3);
    case 'his':
    case 'her':
    case 'their':
      return isOfBody(tokens, k + 1);
    case 'the':
      return tokens[k + 2]?.form === 'latest';
    case 'when':
      return ASKED.has(tokens[k + 2]?.form ?? '');
    case 'visibly':
      return tokens[k + 2] !== undefined && hasForm(tokens[k + 2] as Token, Form.PastParticiple);
    default:
      // “kept permits until 2019|, three years after it was told”: when what is told of was.
      if (opensTimeAround(tokens, k + 1)) return !isDated(tokens[k - 1]);
      if (ASKED.has(first.form))
        return ((tokens[k + 2]?.tags ?? 0) & (Tag.Preposition | Tag.Subordinator | Tag.Relative)) !== 0;
      if (!hasForm(first, Form.PresentParticiple)) return false;
      return stirs(tokens, k + 1) || ((first.tags & Tag.Verb) !== 0 && speaks(tokens, k + 1));
  }
}

/** “2019”, “Monday”, “May” */
function isDated(token: Token | undefined): boolean {
  return isDay(token) || (token !== undefined && YEAR.test(token.form));
}

/** “in a rare interview”, “in her letter to staff”, “in response to a question” */
function isIn(tokens: readonly Token[], k: number, ceiling: number): boolean {
  const form = tokens[k]?.form ?? '';
  if (form === 'response' || form === 'reply') return tokens[k + 1]?.form === 'to';
  if (!A_OR_WHOSE.has(form)) return false;
  const phrase = phraseAfter(tokens, k, ceiling);
  const head = phrase === null ? -1 : headOf(tokens, phrase.start, phrase.end, false);
  const noun = tokens[head]?.word?.noun;
  return noun === 'speech' || noun === 'document' || EVENTS.has(tokens[head]?.form ?? '');
}

/** “a week after protests had begun”, “just hours before the vote”: when it was said, at token k. */
export function opensTimeAround(tokens: readonly Token[], k: number): boolean {
  const first = tokens[k];
  // “often years after the fact”
  if (first === undefined || ((first.tags & Tag.Adverb) !== 0 && !ABOUT.has(first.form))) return false;
  let i = k;
  while (i - k < 5 && tokens[i]?.kind === Kind.Word && nounOf(tokens[i]) !== 'time') i++;
  return tokens[i]?.word?.noun === 'time' && BEFORE_OR_AFTER.has(tokens[i + 1]?.form ?? '');
}

/** “said it was late | when asked”, “| in response to a question”, “| on condition of anonymity”, “| in a statement”: the same without a comma, at token k. */
export function leavesReport(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1]?.form ?? '';
  switch ((tokens[k] as Token).form) {
    case 'when':
      return ASKED.has(next);
    case 'on':
      return next === 'condition' && tokens[k + 2]?.form === 'of';
    case 'in':
      if (next === 'response' || next === 'reply') return tokens[k + 2]?.form === 'to' && tokens[k + 3]?.form === 'a';
      return (next === 'a' || next === 'an') && isHeardIn(tokens, k + 2);
    default:
      return goesOnSpeaking(tokens, k);
  }
}

/** “said it was late | adding that”, “denied it | saying: “…””: whether the English participle at k is a second cue of the speaker with no comma before it. */
export function goesOnSpeaking(tokens: readonly Token[], k: number): boolean {
  const { form } = tokens[k] as Token;
  const next = tokens[k + 1];
  if (form !== 'adding' && form !== 'saying') return false;
  if (next?.kind === Kind.Colon) return tokens[k + 2]?.kind === Kind.OpenMark;
  return form === 'adding' && next?.form === 'that';
}

/** “in a | statement”, “in an | interview with the BBC on Monday”: whether the text or talk at k ends the sentence, but for a day. */
function isHeardIn(tokens: readonly Token[], k: number): boolean {
  const form = tokens[k]?.form ?? '';
  if (WRITTEN.has(form)) return ends(tokens[k + 1]);
  if (form !== 'interview') return false;
  const whom = tokens[k + 1]?.form === 'with' ? phraseAfter(tokens, k + 2, tokens.length) : null;
  return ends(tokens[whom?.end ?? k + 1]);
}

function ends(token: Token | undefined): boolean {
  return token === undefined || token.kind === Kind.Stop || (token.tags & Tag.Calendar) !== 0;
}

function isReaction(tokens: readonly Token[], k: number): boolean {
  return REACTIONS.has(tokens[k]?.form ?? '');
}

/** “his voice breaking”, “shaking | his head” */
function isOfBody(tokens: readonly Token[], k: number): boolean {
  const owner = tokens[k]?.form ?? '';
  return (owner === 'his' || owner === 'her' || owner === 'their') && BODY.has(tokens[k + 1]?.form ?? '');
}

/** “sparking outrage”, “raising fears of a strike”, “sending its shares lower”, “angering farmers”, “defying a ban”: what came of the saying, or what it goes against. */
function stirs(tokens: readonly Token[], k: number): boolean {
  const { form } = tokens[k] as Token;
  if (MOVING.has(form)) return true;
  const effects = EFFECTS.find(([verbs]) => verbs.has(form))?.[1];
  for (let i = k + 1; effects !== undefined && i < k + 5 && tokens[i]?.kind === Kind.Word; i++)
    if (effects.has((tokens[i] as Token).form) || (effects === STIRRED && isReaction(tokens, i))) return true;
  return false;
}

/** What words do, with what they do it to. */
const EFFECTS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [STIRRING, STIRRED],
  [SHIFTING, TRADED],
  [CROSSING, CROSSED],
  [ENDING, WAITED],
];

/** “speaking on Monday”, “shaking his head”, “choking back tears” */
function speaks(tokens: readonly Token[], k: number): boolean {
  if (SPEAKING.has((tokens[k] as Token).form)) return true;
  for (let i = k + 1; i < k + 4; i++) if (tokens[i]?.form === 'tears' || isOfBody(tokens, i)) return true;
  return false;
}

/** “declined to comment | saying the case was in court”, “agreed | saying it was time”: whether “saying” right behind a cue that takes no such form tells what was said, as if behind a comma; not in “insist | saying sorry is enough”. */
export function tellsBySaying(tokens: readonly Token[], { lemma, frames }: CueVerb, at: number): boolean {
  if (tokens[at]?.form !== 'saying' || lemma === 'say' || frames.includes('gerund')) return false;
  const next = tokens[at + 1];
  return next !== undefined && (isDeterminer(next) || next.name >= 0 || (next.tags & Tag.SubjectPronoun) !== 0);
}
