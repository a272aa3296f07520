/** Whether somebody whom the text knows can be the one that a description speaks of, by what is printed with the name. */
import type { Entity } from '../../actors/cast/entity';
import { AGED, FIELD, IN, isLoose, isOnlyOf, isTied, NAMED, NATION, OF, once, PARTY, PLACED } from '../../actors/ties';
import { GOVERNING, PORTFOLIOS, STATE_BODIES, STATESMEN, SWORN } from '../../language/en/offices';
import {
  ACCUSED,
  ASSAILANTS,
  BESIDE,
  ENGLISH_HEADS,
  FOR_OTHERS,
  HEADS,
  OF_CHILDREN,
  PROSECUTORS,
  PUBLIC_POSTS,
} from '../../language/relations';
import { foldedWords } from '../../text/folded-words';
import type { Description } from './reference';
import { isOfParty, Trait, traitsOf } from './traits';

/** Whether the text says what somebody does, not only whose brother he is or where he is from. */
export function hasPost(entity: Entity): boolean {
  return (traitsOf(entity) & Trait.Post) !== 0;
}

/** Whether somebody is printed with a post that excludes the one described: no adjoint is the maire. */
export function holdsOther(entity: Entity, description: Description): boolean {
  const { roles } = entity;
  // Nothing is printed of him.
  if (roles.length === 0) return false;
  const { lemma, noun, apart, past } = description;
  if (isElsewhere(entity, description)) return true;
  const traits = traitsOf(entity);
  // “Ana Ruiz, whose father died, was angry. The health secretary promised …”
  if ((traits & (Trait.Private | Trait.Post)) === Trait.Private && isOffice(lemma)) return true;
  // “Lucas, 13 ans, … l'expert”
  if ((traits & Trait.Child) !== 0 && noun === 'role' && !OF_CHILDREN.has(lemma) && !isLike(entity, description))
    return true;
  // “pupil Mia, 14, … The education secretary”
  if (isCasual(traits) && isPublic(lemma) && !roles.includes(lemma)) return true;
  // “Son fils Théo dort. Le directeur de l'école …”: nobody heads a body whom a text calls by his first name.
  if (
    (traits & Trait.FirstName) !== 0 &&
    !description.bare &&
    !description.pointing &&
    HEADS.has(lemma) &&
    !roles.includes(lemma)
  )
    return true;
  // “Son avocat, Paul Vian, … le prévenu”
  if ((traits & Trait.AgainstAccused) !== 0 && ACCUSED.has(lemma)) return true;
  // “Governor Ana Ruiz was told. … the shooter”
  if ((traits & (Trait.Accused | Trait.Post)) === Trait.Post && ASSAILANTS.has(lemma)) return true;
  // “Luc Orr est jugé pour vol. … le président”
  if ((traits & (Trait.Accused | Trait.Post)) === Trait.Accused && !past && isOffice(lemma)) return true;
  if ((traits & Trait.Post) !== 0 && STATESMEN.has(lemma) && isNoStatesman(entity, description)) return true;
  // “The chief executive, Ann Orr, … the detective”
  if ((traits & Trait.CivilPost) !== 0 && SWORN.has(lemma) && !isLike(entity, description)) return true;
  if (roles.includes(lemma)) return false;
  if ((traits & Trait.Below) !== 0 && (isOnlyOf(roles, lemma) || apart.some((post) => isOnlyOf(roles, post))))
    return true;
  for (const post of apart) if (roles.includes(post) && isToday(roles, post, description)) return true;
  return false;
}

/** Whether a post is one of today: “l'ancien ministre Luc Arnaud … le sénateur”, but no “Premier ministre”. */
function isToday(roles: readonly string[], post: string, { lemma, office }: Description): boolean {
  return office || lemma === 'premier-ministre' || !roles.includes(once(post));
}

/** Whether a first name alone, or an age or a death and no post, is printed of somebody, as of no minister and no judge. */
function isCasual(traits: number): boolean {
  if ((traits & Trait.FirstName) !== 0) return true;
  return (traits & (Trait.Late | Trait.Aged)) !== 0 && (traits & Trait.Post) === 0;
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

/** “Archbishop Paul Dean wrote. The president …”, “Luke Bay, a Tory MP, … the home secretary”: whether somebody printed with a post, of today or as a member of parliament has no post of state. */
function isNoStatesman(entity: Entity, description: Description): boolean {
  const { roles } = entity;
  if (roles.includes(description.lemma) || (traitsOf(entity) & Trait.Once) !== 0) return false;
  return roles.includes('mp') || !isLike(entity, description);
}

/** Whether somebody who could be what the noun says is printed with another body or place: “the UBS analyst” for an analyst at Barclays. */
export function isElsewhere(entity: Entity, description: Description): boolean {
  const { lemma, ties, nations } = description;
  const { roles } = entity;
  if (roles.length === 0) return false;
  const traits = traitsOf(entity);
  if ((traits & Trait.Aged) !== 0 && differs(roles, AGED, ties)) return true;
  if ((traits & Trait.Party) !== 0 && differs(roles, PARTY, ties)) return true;
  if ((traits & Trait.Nation) !== 0 && differs(roles, NATION, nations)) return true;
  // “Brightwell's chairman, Luke Orr, … the former Tesco director”: where somebody was before tells nothing of where he is.
  if (description.former && (traits & Trait.Once) === 0) return false;
  if (isOfOtherPost(entity, description)) return true;
  if (ties.length === 0) return false;
  // A senator of Vermont can chair a committee; the manager of one club is not that of another, be it called by its town.
  const alike =
    ((traits & Trait.Placed) !== 0 && ties.includes(PLACED)) || ((traits & Trait.Named) !== 0 && ties.includes(NAMED));
  if (!alike && !((traits & Trait.Tied) !== 0 && roles.includes(lemma) && isTied(ties))) return false;
  // “Ann Orr, a Labour MP, … the Barrow MP”: of a party, and of a place.
  if (((traits & Trait.OfParty) !== 0) !== ties.some(isOfParty)) return false;
  if (roles.some((role) => role.startsWith(OF) && ties.includes(role))) return false;
  return isOfKind(entity, description);
}

/** Whether what an English post is about tells it from the one that somebody has: “the law professor” is no professor of history, “the home secretary” no health minister. */
function isOfOtherPost(entity: Entity, { lemma, ties }: Description): boolean {
  const { roles } = entity;
  const same = roles.includes(lemma);
  const state = PORTFOLIOS.has(lemma);
  const alike = same || (state && roles.some((role) => PORTFOLIOS.has(role) || role === 'leader'));
  if (alike && differs(roles, FIELD, ties)) return true;
  if (same && (opposes(roles, ties) || opposes(ties, roles))) return true;
  if ((traitsOf(entity) & Trait.OfState) !== 0 && ENGLISH_HEADS.has(lemma) && isOfOtherField(roles, ties)) return true;
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

/** The lemma of a post that is printed with somebody and names the body: “directeur” of “directeur réseau action climat”; '' where none does. */
export function postIn({ roles }: Entity, { id }: Entity): string {
  const words = foldedWords(id);
  for (const role of roles) {
    if (!isExact(role)) continue;
    const of = foldedWords(role.slice(role.indexOf(' ')));
    if (words.every((word) => of.includes(word))) return role.slice(0, role.indexOf(' '));
  }
  return '';
}

/** Whether a role names its body or place: “analyst barclays”. */
export function isExact(role: string): boolean {
  return role.includes(' ') && !isLoose(role);
}
