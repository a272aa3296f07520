/** “Ana Ruiz spoke. The engineer said …”: whoever acted right before, rather than somebody farther away of whom the text tells no more. */
import { Weight } from './weight';
import { Num } from '../../language/types';
import { compatible, type Entity } from '../../actors/cast/entity';
import { AGED, HOME, isOnce, OF, once as onceOf } from '../../actors/ties';
import {
  ACCUSED,
  DEAD,
  FOR_OTHERS,
  FOUNDERS,
  FUNCTIONS,
  HEADS,
  KIN,
  PEERS,
  PROFESSIONS,
  PUBLIC_POSTS,
} from '../../language/relations';
import { hasPost, holdsOther, isElsewhere, isInOffice, isLike } from './bearer';
import type { Search } from './described-person';
import type { People } from './people';
import { isOfAnotherState, isRanked } from './post';
import type { Description, Salient } from './reference';
import { hasTradeBesides } from './related-role';
import { isOtherTrade, isSameTrade, meansSame } from './trade';

/** “the Harris County rancher”: where somebody lives, as “the Derbyshire farmer”. */
function isOfCounty(tie: string): boolean {
  return tie.startsWith(OF) && tie.endsWith(' county');
}

/**
 * Whom a description means, where all that is known of others leads to `found`: whoever acted right before it in the paragraph, or alone
 * is named there, where nothing known of him speaks against it and nothing known of `found` for it.
 */
export function ratherBefore(found: Entity | null, search: Search): Entity | null {
  const { reference, salient, outside, people } = search;
  if (!isOpen(reference)) return found;
  const { lemma, former } = reference;
  const kept = found !== null && !found.described;
  const acting =
    kept && !people.unit.language.headFirst && PROFESSIONS.has(lemma) ? actingOfTrade(found, search) : null;
  if (acting !== null) return acting;
  const near = actingHere(search);
  // “Lech Vian was blunt. Her colleague Chuck Orr was not. The Iowa senator said …”, “Parmi eux, Luc Orr. Le député LR promet …”
  const owed = near !== null && near.id !== found?.id && isOwed(near, found, search);
  if (kept && (isTold(found, reference) || people.meant.of(lemma)?.id === found.id)) {
    const told = found.roles.includes(onceOf(lemma)) || isOfBody(found.roles, reference);
    const once = former && near !== null && !told;
    return owed || (once && wasOnce(near, search)) ? near : found;
  }
  if (kept && owed && isColleague(near, found, lemma)) return near;
  // “Orr was gutted. “That hurts,” the former Wales defender said.”
  if (former && near !== null && wasOnce(near, search)) return near;
  // “The former champion” is nobody who comes up only farther down.
  if (former && !owed && (!kept || salient.some(({ entity }) => entity.id === found.id))) return found;
  const fits = near !== null && near.id !== found?.id && (owed || canBeHim(near, search));
  const like = kept && isLike(found, reference);
  const acts = salient.some(
    ({ entity, age, weight, start }) =>
      age === 0 && weight === Weight.Acting && entity.id === found?.id && !outside(start),
  );
  if (kept && acts && (like || !fits)) return found;
  // “« Bravo », sourit le coach. … un doublé de Luc Orr. « On a bien joué », dit l'entraîneur.”
  const told =
    acts || like || (!kept && !reference.bare) || (fits && isLike(near, reference)) ? undefined : toldSo(search);
  if (told !== undefined) return told;
  if (!fits) return found;
  // “« Bravo », sourit l'entraîneur. … un doublé de Luc Orr. « Merci », dit l'attaquant.”
  if (found !== null && isToldOther(near, search)) return found;
  const professional = PROFESSIONS.has(lemma) && isFunctionary(near, reference, people);
  if (FOR_OTHERS.has(lemma) && !professional && (near.id !== people.speaker?.id || near.roles.length > 0)) return found;
  if (!kept) return near;
  // “The solicitor Luc Orr agreed. ¶ “No,” Ana Ruiz said. The barrister …”, but “Le chanteur Luc Orr a vu le cinéaste Paul Vian. … le réalisateur”
  const isHere = ({ id }: Entity): boolean => salient.some(({ entity, age }) => age === 0 && entity.id === id);
  if ((like && isHere(found)) || found.roles.some((role) => meansSame(lemma, role))) return found;
  // “« Non », dit Ana Ruiz, économiste. ¶ « Si », dit Léa Vian, déléguée. ¶ « Non », dit la spécialiste.”
  const serves = near.roles.some((role) => FUNCTIONS.has(role)) && !near.roles.some((role) => FOUNDERS.has(role));
  return like && serves && !isHere(near) && !isOtherTrade(found, reference) ? found : near;
}

/** Whether somebody whom an English text calls a former … can have been that: nobody who is in office now, but for the opposition. */
function wasOnce(near: Entity, { reference, people }: Search): boolean {
  const { lemma, families, ties } = reference;
  if (isElsewhere(near, reference)) return false;
  // “Ana Ruiz, editor of the Herald, … the former Times editor”
  const another = ties.some((tie) => isOfPost(tie, lemma)) && near.roles.some((role) => isOfPost(role, lemma));
  if (another && !isOfBody(near.roles, reference)) return true;
  if (near.roles.some(isOnce) || near.roles.some((role) => role.endsWith(OPPOSITION))) return true;
  const politics = people.unit.language.actors.roleFamilies.get('minister')?.[0] ?? '';
  return !near.roles.includes(lemma) && !(families.includes(politics) && near.roles.includes(politics));
}

/** “editor times”: whether a tie tells what the post is of. */
function isOfPost(tie: string, lemma: string): boolean {
  return tie.length > lemma.length && tie.startsWith(lemma) && tie.charAt(lemma.length) === ' ';
}

/** Whether somebody has the post described, of what the description says. */
function isOfBody(roles: readonly string[], { lemma, ties }: Description): boolean {
  return ties.some((tie) => isOfPost(tie, lemma) && roles.includes(tie));
}

/** Whether a text owes us what somebody is: one of the trade of whoever acted before, or one whom it has only just named and told nothing of. */
function isOwed(near: Entity, found: Entity | null, { reference, salient, outside }: Search): boolean {
  const { qualified, former, ties, lemma } = reference;
  const colleague = found !== null && isColleague(near, found, lemma);
  if (!(qualified || former || colleague || ties.length > 0) || hasPost(near) || holdsOther(near, reference))
    return false;
  if (found !== null && near.roles.some((role) => PEERS.has(role))) return true;
  let times = 0;
  for (const { entity, age, weight, start } of salient) {
    if (age === 0 && outside(start)) continue;
    if (entity.id === near.id) times += age > 0 || weight === Weight.Acting ? 2 : 1;
    else if (age === 0 && entity.id === found?.id) return false;
  }
  return times === 1 && !near.roles.some((role) => role.startsWith(AGED));
}

/** “Orr's lawyer, Paul Lane, said no. ¶ Renner's counsel, Joanna Zuber, agreed. “It is fair,” the lawyer said.”: who acted last in the paragraph, which does not name `found`, and is of the trade by another noun; or null. */
function actingOfTrade(found: Entity, search: Search): Entity | null {
  const near = actingHere(search);
  if (near === null || near.id === found.id || !isLike(near, search.reference)) return null;
  const here = search.salient.some(({ entity, age }) => age === 0 && entity.id === found.id);
  const acts = search.salient.some(
    ({ entity, age, weight }) => age === 0 && weight === Weight.Acting && entity.id === near.id,
  );
  return acts && !here ? near : null;
}

/** “…, said Ewa Kowal, a sociologist. Her colleague Joanna Lis nodded. “…,” the researcher said.”: whether all that the English text tells of `near` is whose colleague she is, and it calls `found` by another noun. */
function isColleague(near: Entity, found: Entity, lemma: string): boolean {
  return near.roles.includes('colleague') && !hasPost(near) && !found.roles.includes(lemma);
}

/** Whom a description by another word for the same has meant before, or undefined. */
function toldSo({ reference, salient, people: { meant, unit } }: Search): Entity | undefined {
  const { lemma, gender } = reference;
  const { roleFamilies } = unit.language.actors;
  return meant.last(
    (told) =>
      (told.lemma === lemma || meansSame(lemma, told.lemma) || isSameTrade(told.lemma, reference, roleFamilies)) &&
      compatible(told.entity.gender, gender) &&
      !holdsOther(told.entity, reference) &&
      salient.some(({ entity }) => entity.id === told.entity.id),
  );
}

/** Whether the text tells of somebody the very noun of a description, or the body, place, nation or age in it. */
function isTold({ roles }: Entity, { lemma, ties, national, nations }: Description): boolean {
  if (roles.includes(lemma) || ties.some((tie) => roles.includes(tie))) return true;
  // “Luke Orr admired Dutch coach Pieter Vos. The Dutchman said …”
  return national && nations.some((nation) => roles.includes(nation) || roles.includes(HOME + nation));
}

/** Whether a description only tells more of somebody: of one person, and of no post that each place has one of. */
function isOpen({ noun, number, definite, possessive, deictic, office, lemma, past, runner }: Description): boolean {
  if ((noun !== 'role' && noun !== 'person') || number === Num.Plural || !definite) return false;
  if (possessive || deictic || office || past || runner !== '') return false;
  return !KIN.has(lemma) && !PEERS.has(lemma) && !ACCUSED.has(lemma) && !DEAD.has(lemma);
}

/**
 * The person of the paragraph who spoke or acted last, else the only one whom it names, else who spoke last in the one before and has a function in a body; null
 * where somebody without a name came up since.
 */
function actingHere(search: Search): Entity | null {
  const {
    salient,
    outside,
    reference: { gender },
  } = search;
  let only: Entity | null = null;
  let several = false;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age, start } = salient[n] as Salient;
    if (age > 1 || (age > 0 && only !== null)) break;
    if (age > 0) {
      if (entity.type !== 'person') continue;
      return weight === Weight.Acting && spokeBefore(entity, search) ? entity : null;
    }
    if (outside(start) || entity.type !== 'person' || entity.number === Num.Plural) continue;
    if (!compatible(entity.gender, gender)) continue;
    if (weight === Weight.Acting) return entity.described ? null : entity;
    several ||= only !== null && only.id !== entity.id;
    only ??= entity;
  }
  return several || only?.described === true ? null : only;
}

/** “Ana Ruiz, head of the institute, agrees. ¶ The physicist said …”: whether it is a functionary who spoke last. */
function spokeBefore(entity: Entity, { reference, people }: Search): boolean {
  if (entity.id !== people.speaker?.id || entity.described || entity.number === Num.Plural) return false;
  return compatible(entity.gender, reference.gender) && isFunctionary(entity, reference, people);
}

/** Whether descriptions have told of somebody that he does something else. */
function isToldOther({ id }: Entity, { reference: { lemma, families }, people: { meant, unit } }: Search): boolean {
  const { roleFamilies } = unit.language.actors;
  const told = meant.wordsFor(id).filter((word) => roleFamilies.has(word));
  return (
    told.length > 0 &&
    !told.some((word) => word === lemma || roleFamilies.get(word)?.some((family) => families.includes(family)) === true)
  );
}

/** Whether nothing that is known of somebody speaks against a description. */
function canBeHim(entity: Entity, { reference, people }: Search): boolean {
  const { bare, qualified, name, lemma, national, ties } = reference;
  if (holdsOther(entity, reference) || isOfAnotherState(entity, reference)) return false;
  const like = isLike(entity, reference);
  const posted = hasPost(entity) && !isRanked(entity);
  // “the coach of the club” may be another, “the winger schooled at the club” not.
  if (!bare && name >= 0 && !ties.some(isOfCounty)) return false;
  // “Ana Ruiz was glad. “We won,” said the chairman of the association.”
  if (!bare && (HEADS.has(lemma) || !(qualified || like))) return !posted && !FOR_OTHERS.has(lemma);
  // “the 44-year-old”, “the Dane” can be anything besides; who presides, judges or speaks for others is rather another.
  const ofAnyPost = national || ties.some((tie) => tie.startsWith(AGED));
  return like || !posted || (ofAnyPost && !entity.roles.some(isInOffice)) || isFunctionary(entity, reference, people);
}

/** “Its owner, Ana Ruiz, is tempted. … the shopkeeper said”, but no striker: whether somebody has a function, and may have the trade described besides. */
function isFunctionary(entity: Entity, reference: Description, { unit }: People): boolean {
  const { roleFamilies } = unit.language.actors;
  const other = (post: string): boolean => reference.families.includes(roleFamilies.get(post)?.[0] ?? '');
  if (unit.language.headFirst ? other('joueur') || other('ministre') : other('player') || other('minister'))
    return false;
  // “Luc Arnaud, menuisier, attend. ¶ Le maire, Paul Rémy, se tait. « … », dit l'artisan.”
  if (unit.language.headFirst && entity.roles.some((role) => PUBLIC_POSTS.includes(role))) return false;
  return hasTradeBesides(entity, reference);
}

/** That somebody belongs to the opposition. */
const OPPOSITION = ' opposition';
