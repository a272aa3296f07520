import type { ActorType } from '../../analysis';
import type { LocalName } from '../../claims/unit/unit-analysis';
import { FIRMS, GROUPS, HELD_BY_FIRMS } from '../../language/firms';
import { Gender } from '../../language/types';
import { decided } from './entity';
import { BODY } from './firm';
import { tellsOf } from '../role';
import { asMan } from '../ties';
import { bump } from './multi-map';

/** What all mentions of one name key tell together; counts, so that a mention can be taken back. */
export interface Facts {
  readonly words: readonly string[];
  /** The words without the first, without the first two … (“von der leyen”, “der leyen”, “leyen”), as far as a family name goes. */
  readonly tails: readonly string[];
  mentions: number;
  /** Mentions whose capital may have another cause, of words that are none of the language. */
  doubtful: number;
  /** Mentions that are a full name on their own. */
  full: number;
  readonly types: Record<ActorType | 'unknown', number>;
  masculine: number;
  feminine: number;
  /** Of those, the mentions of which only the word tells it. */
  given: number;
  /** With a title or a role: a person. */
  personal: number;
  /** Roles and ties by how often they are printed; of most names none is. */
  roles: Map<string, number>;
  /** Mentions as an acronym in brackets for a thing. */
  things: number;
  /** Mentions of an acronym that does what only persons and bodies do. */
  acts: number;
}

/** No family name has more words than this: a line of nothing but capitals is one name, and has not as many tails as words. */
const LONGEST_TAIL = 8;

/** For all names of which none is. */
const NO_ROLES = new Map<string, number>();

/** The facts of a name that nothing mentions. */
export function noFacts(words: readonly string[]): Facts {
  return {
    words,
    tails: words.length < 3 ? words.slice(1) : tailsOf(words.slice(1).slice(-LONGEST_TAIL)),
    mentions: 0,
    doubtful: 0,
    full: 0,
    types: { person: 0, organization: 0, place: 0, group: 0, unknown: 0 },
    masculine: 0,
    feminine: 0,
    given: 0,
    personal: 0,
    roles: NO_ROLES,
    things: 0,
    acts: 0,
  };
}

function tailsOf(last: readonly string[]): readonly string[] {
  return last.map((_, n) => last.slice(n).join(' '));
}

/** Counts a mention in, or out with a `step` of -1. */
export function countMention(facts: Facts, name: LocalName, step: 1 | -1): void {
  if (name.weak) {
    facts.doubtful += step;
    return;
  }
  facts.mentions += step;
  facts.types[name.type] += step;
  if (isFull(name)) facts.full += step;
  // “la déléguée générale, Franck-Marie Bondoux”: no woman's post is a man's; a man's can be a woman's.
  const post = decided(name.roles[0]?.gender ?? 0);
  const gender = post === Gender.Feminine ? post : decided(name.gender) || post;
  if (gender !== 0 && name.given && post !== gender) facts.given += step;
  if (gender === Gender.Masculine) facts.masculine += step;
  else if (gender === Gender.Feminine) facts.feminine += step;
  // What is printed with a body tells its kind: “l'entreprise Martin Vian”.
  const titled = name.titled.length > 0 && name.type !== 'organization';
  if (titled || hasPersonsRole(name) || hasPersonsTitle(name)) facts.personal += step;
  if (name.thing) facts.things += step;
  if (name.acting) facts.acts += step;
  if (name.titled.length + name.body.length + name.roles.length === 0) return;
  const roles = facts.roles === NO_ROLES ? (facts.roles = new Map()) : facts.roles;
  for (const lemma of name.titled) bump(roles, lemma, step);
  for (const noun of name.body) bump(roles, noun, step);
  for (const role of name.roles) {
    for (const fact of tellsOf(role)) bump(roles, fact, step);
    if (name.gender === Gender.Feminine && role.gender !== Gender.Feminine) bump(roles, asMan(role.lemma), step);
  }
}

/** Whether a post is printed with the name that no firm of one word could have. */
function hasPersonsRole({ roles, words }: LocalName): boolean {
  return roles.some(({ lemma }) => words.length > 1 || !HELD_BY_FIRMS.has(lemma));
}

/** Whether a title is printed that no firm of one word could have: not “Developer Harlow”. */
function hasPersonsTitle({ title, words, type }: LocalName): boolean {
  return title !== null && !(type === 'unknown' && words.length === 1 && HELD_BY_FIRMS.has(title));
}

/** A full name on its own. */
function isFull({ words, type, known }: LocalName): boolean {
  // “believes in Musk”: what only a preposition makes a place can be somebody of the article.
  return known !== null || (words.length > 1 && type !== 'unknown');
}

/** One place where the capital means a name confirms it; so do two where it may not, of a word unknown to the language. What is short for a thing is nobody, unless it acts. */
export function isConfirmed({ mentions, doubtful, things, acts }: Facts): boolean {
  return (mentions > 0 || doubtful > 1) && (things <= 0 || acts > 0);
}

/** What the name names as far as all its mentions tell. */
export function typeOf({ types, personal, full, masculine, feminine, roles }: Facts): ActorType {
  if (types.organization > 0 && types.person > 0 && personal === 0) {
    // “Sugar producer Albion Sweet … Albion Sweet said”: two words that no list has, and what a firm is called besides.
    if (masculine + feminine === 0 || roles.has(BODY)) return 'organization';
    // “Australian carrier Coral Air … Coral Air shares”
    for (const noun of roles.keys()) if (FIRMS.has(noun) || GROUPS.has(noun)) return 'organization';
  }
  if (types.person > 0 && types.person >= types.organization && types.person >= types.place) return 'person';
  if (types.place > 0 && types.place >= types.organization) return 'place';
  if (types.organization > 0) return 'organization';
  return full === 0 && personal > 0 ? 'person' : 'organization';
}
