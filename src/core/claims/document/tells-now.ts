/**
 * Who is heard today, in a portrait whose writer tells of others in the past: “A nun told her to give up. “I laughed,” she says.” is hers
 * of whom the portrait is.
 */
import { Num } from '../../language/types';
import { compatible, type Entity } from '../../actors/cast/entity';
import type { Span } from '../../analysis';
import { Recent } from '../../text/recent';
import type { LocalClaim } from '../unit/local-claim';
import type { People } from './people';
import type { Pronoun } from './reference';
import type { Said } from './said';

/** The word under which somebody who is heard in the present is remembered. */
function nowWord(key: string): string {
  return `${key}|now`;
}

/** The word for somebody of whom a French text tells that he had said something. */
function thenWord(key: string): string {
  return `${key}|then`;
}

/** Whoever was heard last in the present. */
const ANYBODY = '|now';

/** What tells of a time before: “lui avait dit”. */
const PLUPERFECT = /(?<!\p{L})avai(?:t|ent)(?!\p{L})/u;
/** “a dit”, “avait dit”, “disait” */
const PAST = /(?<!\p{L})(?:a|ont|avai(?:t|ent)|\p{L}+ai(?:t|ent))(?!\p{L})/u;
/** “says”, “recalls” */
const PRESENT = /^(?!was$|has$)\p{L}+s$/u;

/** Of the words of a French cue: whether they tell of what is over, and of a time before that. */
const TENSES = new Recent((words) => ({ past: PAST.test(words), before: PLUPERFECT.test(words) }), 1000);

/** Whether a cue is in the present tense. */
function isPresent({ unit: { text, language } }: People, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return language.headFirst ? !TENSES.of(words).past : PRESENT.test(words);
}

/** Keeps in mind whether who speaks a claim is heard in the present. */
export function heardNow({ cue, source }: LocalClaim, actor: Entity | null, noun: string | null, people: People): void {
  const key = actor?.id ?? noun;
  if (cue === null || source === null || key === null) return;
  const { meant, unit } = people;
  const somebody = actor ?? people.topic;
  if (somebody === null) return;
  if (isPresent(people, cue)) {
    meant.mean(nowWord(key), somebody);
    if (actor?.type === 'person' && !actor.described && actor.number !== Num.Plural) meant.mean(ANYBODY, actor);
  } else if (unit.language.headFirst && TENSES.of(unit.text.slice(cue.start, cue.end)).before)
    meant.mean(thenWord(key), somebody);
}

/** “A woman waits at the door. “…,” she says.”: somebody without a name is before the writer's eyes. */
export function seenNow(noun: string, { meant, topic }: People): void {
  if (topic !== null) meant.mean(nowWord(noun), topic);
}

/**
 * Whom a pronoun with a cue in the present means rather than somebody of whom the text only tells in the past: of whom the text is, or who
 * was heard last; or null.
 * @param likely the id or noun of the one who came up last and has no name
 */
export function tellsNow(
  { number, gender, means }: Pronoun,
  cue: Said['cue'],
  likely: string,
  people: People,
): Entity | null {
  const { meant, unit, topic } = people;
  if (
    cue == null ||
    number === Num.Plural ||
    means === 'thing' ||
    !isPresent(people, cue) ||
    meant.of(nowWord(likely)) !== undefined
  )
    return null;
  if (unit.language.headFirst && meant.of(thenWord(likely)) === undefined) return null;
  const own = topic !== null && meant.of(nowWord(topic.id)) !== undefined ? topic : null;
  for (const one of [own, meant.of(ANYBODY)]) if (one != null && compatible(one.gender, gender)) return one;
  return null;
}
