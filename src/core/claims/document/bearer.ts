/** Whether somebody whom the text knows can be the one that a description speaks of, by what is printed with the name. */
import type { Entity } from '../../actors/cast/entity';
import {
  AGED,
  FIELD,
  FIRST_NAME,
  IN,
  isLoose,
  isOnce,
  isOnlyOf,
  isTied,
  LATE,
  NAMED,
  NATION,
  OF,
  once,
  PARTY,
  PLACED,
  PRIVATE,
} from '../../actors/ties';
import { GOVERNING, PARTIES, PORTFOLIOS, STATE_BODIES, STATESMEN, SWORN, SWORN_TOO } from '../../language/en/offices';
import {
  ACCUSED,
  BESIDE,
  DEAD,
  ENGLISH_HEADS,
  FOR_OTHERS,
  HEADS,
  IN_COURT,
  KIN,
  OF_CHILDREN,
  PEERS,
  PROSECUTORS,
  PUBLIC_POSTS,
  RELATIVES,
} from '../../language/relations';
import type { Description } from './reference';

/** Whether the text says what somebody does, not only whose brother he is or where he is from. */
export function hasPost({ roles }: Entity): boolean {
  return roles.some(isPost);
}

const isPost = (role: string): boolean => !isLoose(role) && !NO_POSTS.has(headOf(role));

/** Nouns that tell whose somebody is, or what became of him. */
const NO_POSTS: ReadonlySet<string> = new Set(
  [KIN, RELATIVES, PEERS, BESIDE, ACCUSED, DEAD].flatMap((words) => [...words]),
);

/** The noun of a role that may name its body: “colleague republican”. */
function headOf(role: string): string {
  const space = role.indexOf(' ');
  return space < 0 ? role : role.slice(0, space);
}

const isCivilPost = (role: string): boolean => isPost(role) && !SWORN_TOO.has(headOf(role));

/** Whether somebody is printed with a post that excludes the one described: no adjoint is the maire. */
export function holdsOther(entity: Entity, description: Description): boolean {
  const { roles } = entity;
  // Nothing is printed of him.
  if (roles.length === 0) return false;
  const { lemma, noun, apart, office } = description;
  const one = office || lemma === 'premier-ministre';
  if (isElsewhere(entity, description)) return true;
  // “Ana Ruiz, whose father died, was angry. The health secretary promised …”
  if (roles.includes(PRIVATE) && !hasPost(entity) && isOffice(lemma)) return true;
  // “Lucas, 13 ans, … l'expert”
  if (noun === 'role' && isChild(roles) && !OF_CHILDREN.has(lemma) && !isLike(entity, description)) return true;
  // “pupil Mia, 14, … The education secretary”
  if (isPublic(lemma) && isCasual(entity) && !roles.includes(lemma)) return true;
  // “Son avocat, Paul Vian, … le prévenu”
  if (ACCUSED.has(lemma) && roles.some((role) => IN_COURT.has(role) || PROSECUTORS.has(role) || PEERS.has(role)))
    return true;
  // “Luc Orr est jugé pour vol. … le président”
  if (!description.past && isOffice(lemma) && !hasPost(entity) && roles.some((role) => ACCUSED.has(role))) return true;
  if (STATESMEN.has(lemma) && isNoStatesman(entity, description)) return true;
  // “The chief executive, Ann Orr, … the detective”
  if (SWORN.has(lemma) && !isLike(entity, description) && roles.some(isCivilPost)) return true;
  // “l'ancien ministre Luc Arnaud … le sénateur”, but no “Premier ministre”
  const held = (post: string): boolean =>
    (roles.includes(post) && (one || !roles.includes(once(post)))) || isOnlyOf(roles, post);
  return !roles.includes(lemma) && (isOnlyOf(roles, lemma) || apart.some(held));
}

/** Whether the text prints somebody's age, and he is too young for a trade. */
function isChild(roles: readonly string[]): boolean {
  return roles.some((role) => role.startsWith(AGED) && Number(role.slice(AGED.length)) < WORKING_AGE);
}

const WORKING_AGE = 14;

/** Whether a first name alone, or an age or a death and no post, is printed of somebody, as of no minister and no judge. */
function isCasual(entity: Entity): boolean {
  if (entity.roles.includes(FIRST_NAME)) return true;
  return entity.roles.some((role) => role === LATE || role.startsWith(AGED)) && !hasPost(entity);
}

/** Whether a noun is that of who governs, judges, accuses or speaks for others, in either language. */
function isPublic(lemma: string): boolean {
  if (STATESMEN.has(lemma) || PUBLIC_POSTS.includes(lemma) || PROSECUTORS.has(lemma)) return true;
  return FOR_OTHERS.has(lemma) && !BESIDE.has(lemma);
}

/** Whether somebody with this role presides, judges or speaks for others. */
export function isInOffice(role: string): boolean {
  return HEADS.has(role) || PROSECUTORS.has(role) || (FOR_OTHERS.has(role) && !BESIDE.has(role));
}

/** Whether a noun is that of who presides, governs, judges or speaks for others, in either language. */
function isOffice(lemma: string): boolean {
  return isInOffice(lemma) || ENGLISH_HEADS.has(lemma) || STATESMEN.has(lemma) || PUBLIC_POSTS.includes(lemma);
}

/** “Archbishop Paul Dean wrote. The president …”, “Luke Bay, a Tory MP, … the home secretary”: whether somebody printed with a trade of today or as a member of parliament has no post of state. */
function isNoStatesman(entity: Entity, description: Description): boolean {
  const { roles } = entity;
  if (!hasPost(entity) || roles.includes(description.lemma) || roles.some(isOnce)) return false;
  return roles.includes('mp') || !isLike(entity, description);
}

/** Whether somebody who could be what the noun says is printed with another body or place: “the UBS analyst” for an analyst at Barclays. */
export function isElsewhere(entity: Entity, description: Description): boolean {
  const { lemma, ties, nations } = description;
  const { roles } = entity;
  if (roles.length === 0) return false;
  if (differs(roles, AGED, ties) || differs(roles, PARTY, ties) || differs(roles, NATION, nations)) return true;
  // “Brightwell's chairman, Luke Orr, … the former Tesco director”: where somebody was before tells nothing of where he is.
  if (description.former && !roles.some(isOnce)) return false;
  if (isOfOtherPost(roles, description)) return true;
  // A senator of Vermont can chair a committee; the manager of one club is not that of another, be it called by its town.
  // “Ann Orr, a Labour MP, … the Barrow MP”: of a party, and of a place.
  if (isOfParty(roles) !== isOfParty(ties)) return false;
  const alike = both(PLACED, ties, roles) || both(NAMED, ties, roles);
  if (!alike && !(roles.includes(lemma) && isTied(ties) && isTied(roles))) return false;
  if (roles.some((role) => role.startsWith(OF) && ties.includes(role))) return false;
  return isOfKind(entity, description);
}

/** Whether a party is among those bodies that somebody is of. */
function isOfParty(ties: readonly string[]): boolean {
  return ties.some((tie) => tie.startsWith(OF) && PARTIES.has(tie.slice(OF.length)));
}

function both(tie: string, some: readonly string[], others: readonly string[]): boolean {
  return some.includes(tie) && others.includes(tie);
}

/** Whether what an English post is about tells it from the one that somebody has: “the law professor” is no professor of history, “the home secretary” no health minister. */
function isOfOtherPost(roles: readonly string[], { lemma, ties }: Description): boolean {
  const same = roles.includes(lemma);
  const state = PORTFOLIOS.has(lemma);
  const alike = same || (state && roles.some((role) => PORTFOLIOS.has(role) || role === 'leader'));
  if (alike && differs(roles, FIELD, ties)) return true;
  if (same && (opposes(roles, ties) || opposes(ties, roles))) return true;
  if (ENGLISH_HEADS.has(lemma) && isOfOtherField(roles, ties)) return true;
  // “The union leader, Paul Roy, … The health secretary”
  return (state || GOVERNING.has(lemma)) && roles.includes('leader') && roles.some(isOfBody);
}

/** “Opposition leader Ana Ruiz” is not the leader of the council. */
function opposes(some: readonly string[], others: readonly string[]): boolean {
  return some.includes('leader opposition') && others.some((tie) => tie.endsWith(' council'));
}

/** Whether both tell what starts so (an age, a party, a nation), and not the same. */
function differs(roles: readonly string[], start: string, ties: readonly string[]): boolean {
  let told = false;
  for (const tie of ties) {
    if (!tie.startsWith(start)) continue;
    if (roles.includes(tie)) return false;
    told = true;
  }
  return told && roles.some((role) => role.startsWith(start));
}

/** “the union leader”, for a health minister or a governor: whether the description tells of what it is, and somebody is printed with a post of state for something else. */
function isOfOtherField(roles: readonly string[], ties: readonly string[]): boolean {
  const fields =
    roles.some((role) => PORTFOLIOS.has(role)) && roles.some((role) => role.startsWith(FIELD) && role !== OF_BODY);
  if (!fields && !roles.some((role) => GOVERNING.has(role))) return false;
  const told = ties.filter((tie) => tie.startsWith(FIELD) || isOfBody(tie));
  return told.length > 0 && !told.some((tie) => roles.includes(tie));
}

function isOfBody(tie: string): boolean {
  return tie.startsWith(IN) && !LED_BY_STATESMEN.has(tie);
}

/** “general secretary”: of a union or a party. */
const OF_BODY = `${FIELD}general`;

const LED_BY_STATESMEN = new Set([...STATE_BODIES].map((body) => IN + body));

/** Whether what is printed with somebody is the noun described, one like it, or nothing; “the Texan” can be anything. */
function isOfKind(entity: Entity, description: Description): boolean {
  return description.national || !hasPost(entity) || isLike(entity, description);
}

/** Whether somebody is printed with the noun described, or one like it. */
export function isLike({ roles }: Entity, { lemma, families }: Description): boolean {
  return roles.includes(lemma) || families.some((family) => roles.includes(family));
}

/** Whether somebody of the body or place described can be what the noun says, by what else is printed of him. */
export function canBear(entity: Entity, description: Description): boolean {
  return entity.type === 'person' && !holdsOther(entity, description) && isOfKind(entity, description);
}

/** Whether a role is of whose family somebody is. */
export function isFamily(role: string): boolean {
  return role.startsWith('family:');
}

/** Whether a role names its body or place: “analyst barclays”. */
export function isExact(role: string): boolean {
  return role.includes(' ') && !isLoose(role);
}
