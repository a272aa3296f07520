/** Who speaks behind an adverbial that opens the sentence and that no comma closes, as English papers write it. */
import { FIRST } from '../language/en/determiners';
import { EVENTS } from '../language/en/occasions';
import { BEFORE_SUBJECT, COMPOUND } from '../language/en/prepositions';
import { PARTS, THAT_DAY, WEEKS } from '../language/en/time-words';
import { Form, Tag, type NounKind } from '../language/types';
import { itemAt } from '../text/item-at';
import { Case, Kind, type Token } from '../text/token';
import { isDeterminer, isOf, isPreposition, type Phrase } from './noun-phrase';
import { hasForm, isPerson } from './readings';
import { finiteIn } from './segments';
import { isOfTime } from './time';

/** “On Monday | Ruiz said”, “In a statement | Zolta said”, “After the match | captain Paul Vian said”: the name, with his post, behind an adverbial without its comma that opens the sentence, or -1. */
export function behindAdverbial(tokens: readonly Token[], { start, end, governed }: Phrase, floor: number): number {
  const { name } = tokens[end - 1] as Token;
  if (name < 0) return -1;
  let k = end - 1;
  while (k > start && (tokens[k - 1] as Token).name === name) k--;
  const first = k;
  while (k > start && isTitled(tokens[k - 1] as Token)) k--;
  const office = k < first ? officeStart(tokens, k, start) : k;
  if (office < k && isAdverbialBefore(tokens, start, office, governed, floor, false)) return office;
  const post = postStart(tokens, k, start);
  const held = post < k ? officeStart(tokens, post, start) : post;
  if (held < post && isAdverbialBefore(tokens, start, held, governed, floor, true)) return held;
  if (post < k && isAdverbialBefore(tokens, start, post, governed, floor, true)) return post;
  return isAdverbialBefore(tokens, start, k, governed, floor, false) ? k : -1;
}

/**
 * Whether an adverbial that opens the sentence at `floor` ends before k, where the phrase that was read started at `start`.
 * @param described whether a post in small letters stands at k, which a noun before it could belong to
 */
function isAdverbialBefore(
  tokens: readonly Token[],
  start: number,
  k: number,
  governed: boolean,
  floor: number,
  described: boolean,
): boolean {
  const first = tokens[start] as Token;
  const link = itemAt(tokens, start - 1)?.form ?? '';
  const opens =
    governed || BEFORE_SUBJECT.has(link)
      ? start - 1 === floor || (start - 2 === floor && link === 'of' && COMPOUND.has(tokens[floor]?.form ?? ''))
      : opensAt(tokens, start, floor) && (WEEKS.has(first.form) || THAT_DAY.has(first.form));
  const last = tokens[k - 1] as Token;
  // “Speaking to the | BBC, its president, Ann Ruiz, said”: a name with its article.
  // “Addressing a rally in | Lagos, the governor, …, said”: the place of what opens the sentence.
  if (k > start && (isDeterminer(last) || isPreposition(last))) return false;
  // “Speaking after the hearing | Ruiz said”
  if (k > start && (!described || EVENTS.has(last.form)) && opensWithParticiple(tokens, floor, start)) return true;
  if (k === start || !opens) return false;
  const { word, form, kind } = last;
  const told =
    governed && (word?.noun === 'document' || word?.noun === 'speech' || kind === Kind.Number || FIRST.has(form));
  // “After the meeting | Ruiz said”, but “after the actor Ruiz left”
  const definite = isDeterminer(first) || WEEKS.has(first.form);
  const occasion = definite && (EVENTS.has(form) || (!described && word !== null && !ACTORS.has(word.noun)));
  const around = occasion && (BEFORE_SUBJECT.has(link) || link === 'at' || link === 'of');
  return isOfTime(last) || told || around || (governed && isAddressed(tokens, start, k));
}

/** “Ohio | Gov. Paul Reyes”, “former House | Speaker Ann Orr”, “state | Rep. Ann Orr”: where what a title at k is of starts, with what tells that it is past; or k. */
function officeStart(tokens: readonly Token[], k: number, floor: number): number {
  let start = k;
  const { name } = tokens[k - 1] ?? { name: -1 };
  while (name >= 0 && start > floor && (tokens[start - 1] as Token).name === name) start--;
  while (start > floor && isOfOffice(tokens[start - 1] as Token)) start--;
  return start;
}

/** “former”, “deputy”, “state”, “Senate”: what stands before a title and is no time. */
function isOfOffice({ tags, form, name, letterCase, word }: Token): boolean {
  if (name >= 0 || (tags & (Tag.Determiner | Tag.Preposition | Tag.Calendar)) !== 0 || word?.noun === 'time')
    return false;
  return (
    (tags & Tag.RoleModifier) !== 0 || form === 'state' || (letterCase === Case.Capital && (tags & Tag.Noun) !== 0)
  );
}

/** “captain | Paul Vian”, “council leader | Paul Vian”, “chair of governors | Paul Vian”: where a post in small letters before the name at k starts, or k. */
function postStart(tokens: readonly Token[], k: number, floor: number): number {
  let start = k;
  const of = itemAt(tokens, k - 2);
  if (k - 3 >= floor && of !== undefined && isOf(of) && isPost(tokens[k - 3] as Token)) start = k - 3;
  else if (k - 1 >= floor && isPost(tokens[k - 1] as Token)) start = k - 1;
  // “independent | MP | Ann Ruiz”
  if (start === k && (tokens[k] as Token).word?.noun !== 'role') return k;
  while (start > floor && (isOfPost(tokens[start - 1] as Token) || isAttribute(tokens, start - 1))) start--;
  // “On Friday | health | minister Ann Ruiz”, “Last week | shadow home | secretary Ann Ruiz”: what of, behind a time
  let field = start;
  while (field > floor && (isField(tokens[field - 1] as Token) || isAttribute(tokens, field - 1))) field--;
  return isOfTime(tokens[field - 1]) ? field : start;
}

/** “health”, “foreign”, “business”: what a post is of. */
function isField({ tags, word, letterCase, name }: Token): boolean {
  if (name >= 0 || letterCase !== Case.Lower || word?.noun === 'time') return false;
  return (tags & (Tag.Noun | Tag.Adjective)) !== 0 && (tags & (Tag.Determiner | Tag.Preposition | Tag.Calendar)) === 0;
}

/** “independent | MP”, “Labour | peer”, “England | coach”: an adjective, or one name, before a post. */
function isAttribute(tokens: readonly Token[], k: number): boolean {
  const { tags, name, letterCase, word } = tokens[k] as Token;
  if (name >= 0) return itemAt(tokens, k - 1)?.name !== name && tokens[k + 1]?.name !== name;
  if ((tags & (Tag.Demonym | Tag.Determiner)) === Tag.Demonym) return true;
  if (letterCase !== Case.Lower || word?.noun === 'time' || (tags & (Tag.Determiner | Tag.Calendar)) !== 0)
    return false;
  return (tags & (Tag.Adjective | Tag.Noun | Tag.Verb | Tag.Adverb)) === Tag.Adjective;
}

/** Whether nothing but “but”, “and” or “earlier” stands before k in its clause. */
function opensAt(tokens: readonly Token[], k: number, floor: number): boolean {
  if (k === floor) return true;
  const { tags, form } = tokens[k - 1] as Token;
  if ((tags & Tag.Coordinator) === 0 && !PARTS.has(form)) return false;
  return k - 1 === floor || tokens[k - 2]?.kind === Kind.Comma;
}

function isPost(token: Token): boolean {
  const { word, letterCase, name } = token;
  return name < 0 && letterCase === Case.Lower && isPerson(token) && word?.number !== 2;
}

/** “council | leader”, “deputy | headteacher” */
function isOfPost({ tags, word, letterCase, name, form }: Token): boolean {
  if (name >= 0 || letterCase !== Case.Lower || EVENTS.has(form)) return false;
  return word?.noun === 'organization' || word?.noun === 'role' || (tags & Tag.RoleModifier) !== 0;
}

/** “In a letter to parents | chair of governors”: whom the text is for whose noun stands behind the first word. */
function isAddressed(tokens: readonly Token[], start: number, k: number): boolean {
  for (let i = start; i + 1 < k && i - start < 4; i++) {
    const noun = (tokens[i] as Token).word?.noun;
    if (noun !== 'document' && noun !== 'speech') continue;
    const link = tokens[i + 1] as Token;
    return (
      link.form === 'to' && i + 2 < k && !isPreposition(tokens[k - 1] as Token) && !isDeterminer(tokens[k - 1] as Token)
    );
  }
  return false;
}

const ACTORS: ReadonlySet<NounKind | null> = new Set<NounKind | null>(['role', 'person', 'organization', null]);

/** Whether the sentence opens with a participle, and nothing but words without a finite verb stands between it and `to`. */
function opensWithParticiple(tokens: readonly Token[], floor: number, to: number): boolean {
  const first = tokens[floor] as Token;
  if (to - floor > 6 || (first.tags & (Tag.Verb | Tag.Noun | Tag.Preposition)) !== Tag.Verb || first.name >= 0)
    return false;
  const before = itemAt(tokens, floor - 1)?.kind;
  if (before === Kind.Word || before === Kind.Comma) return false;
  if (!hasForm(first, Form.PresentParticiple) && !(first.form === 'asked' && to > floor + 1)) return false;
  for (let k = floor + 1; k < to; k++) if (tokens[k]?.kind !== Kind.Word) return false;
  return finiteIn(tokens, floor + 1, to) < 0;
}

/** “Mr”, “Prime Minister” */
function isTitled({ tags, word, letterCase, name }: Token): boolean {
  if (name >= 0 || letterCase === Case.Lower) return false;
  return (tags & Tag.Title) !== 0 || word?.noun === 'role' || (tags & (Tag.Adjective | Tag.Calendar)) === Tag.Adjective;
}
