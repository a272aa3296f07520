/** Who speaks a quotation that a headline or an intertitle prints without a name: who says it in the article. */
import { type Entity, isNamedPerson } from '../../actors/cast/entity';
import { Num } from '../../language/types';
import { LastIndex, type WordIndex } from '../../text/word-index';

/** A claim of a draft, as far as headlines are concerned. */
export interface Said {
  readonly text: string;
  readonly heading: boolean;
  /** A quotation without a cue that has its line to itself: an intertitle, if its words come again. */
  readonly alone: boolean;
  /** Words in quotation marks, or a turn of talk. */
  readonly direct: boolean;
  /** Some of the words in quotation marks, or all of them. */
  readonly marked: boolean;
  readonly sourced: boolean;
  /** Given to whom the words behind it tell something of: “‘It was hell’: surgeon suspended”. */
  readonly guessed: boolean;
  readonly actor: Entity | null;
}

/** Whether two claims are the same to headlines. */
export function isSameSaid(one: Said, other: Said): boolean {
  return (
    one.text === other.text &&
    one.heading === other.heading &&
    one.alone === other.alone &&
    one.direct === other.direct &&
    one.marked === other.marked &&
    one.sourced === other.sourced &&
    one.guessed === other.guessed &&
    one.actor?.id === other.actor?.id &&
    one.actor?.type === other.actor?.type
  );
}

/** A headline shortens what it quotes: this share of its words must come again. */
const SHARE = 0.75;

/**
 * The speaker of each claim of a headline that has none, by the claim's index: whoever says its words below, else the person
 * who says half of all that is quoted. Of a quotation alone on its line: whoever says its words in the text. In proportion to
 * the words of the claims, since a word leads to few of them; nothing to do where there is neither.
 */
export function headlineSpeakers(claims: readonly Said[]): ReadonlyMap<number, Entity> {
  const found = new Map<number, Entity>();
  let below: Below | null = null;
  for (let n = 0; n < claims.length; n++) {
    const { heading, alone, direct, sourced, guessed, actor, text } = claims[n] as Said;
    const open = heading && (guessed || (!sourced && actor === null));
    const unnamed = heading && actor !== null && isOneUnnamed(actor);
    if (!direct || !(alone || open || unnamed)) continue;
    below ??= belowOf(claims);
    const speaker = below.actors[below.index.closest(text, SHARE)] ?? (open && !guessed ? below.mainVoice : null);
    if (speaker === null || speaker.id === actor?.id) continue;
    // “# « Un mur », s'agace l'inspectrice ¶ « Un mur », s'agace Ana Ruiz.”
    if (!unnamed || alone || open || isNamedPerson(speaker, actor.gender)) found.set(n, speaker);
  }
  return found;
}

/** Whether it is one person whom a headline has only a noun for. */
function isOneUnnamed({ described, type, number }: Entity): boolean {
  return described && type === 'person' && number !== Num.Plural;
}

/** What an article's text quotes, be it in part, of whom it tells. */
interface Below {
  readonly index: WordIndex;
  /** Who says each of them. */
  readonly actors: readonly Entity[];
  readonly mainVoice: Entity | null;
}

function belowOf(claims: readonly Said[]): Below {
  const texts: string[] = [];
  const actors: Entity[] = [];
  const quoted: Entity[] = [];
  for (const { heading, alone, direct, marked, actor, text } of claims) {
    if (heading || alone || !marked || actor === null) continue;
    texts.push(text);
    actors.push(actor);
    if (direct) quoted.push(actor);
  }
  return { index: BELOW.of(texts), actors, mainVoice: mainVoice(quoted) };
}

const BELOW = new LastIndex();

/** The person who speaks more than half of the quotations, and more than one. */
function mainVoice(actors: readonly Entity[]): Entity | null {
  const counts = new Map<string, number>();
  for (const actor of actors) {
    const count = (counts.get(actor.id) ?? 0) + 1;
    counts.set(actor.id, count);
    if (actor.type === 'person' && count > 1 && 2 * count > actors.length) return actor;
  }
  return null;
}
