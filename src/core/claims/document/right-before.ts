/** “Ana Ruiz spoke. The engineer said …”: whoever acted right before, rather than somebody farther away of whom the text tells no more. */
import { compatible, type Entity } from '../../actors/cast/entity';
import { AGED } from '../../actors/ties';
import { ACCUSED, DEAD, FOR_OTHERS, HEADS, KIN, PEERS } from '../../language/relations';
import { hasPost, holdsOther, isElsewhere, isInOffice, isLike } from './bearer';
import type { Search } from './described-person';
import { isOfAnotherState } from './post';
import type { Description, Salient } from './reference';
import { isSameTrade, meansSame } from './trade';

/**
 * Whom a description means, where all that is known of others leads to `found`: whoever acted right before it in the paragraph, or alone
 * is named there, where nothing known of him speaks against it and nothing known of `found` for it.
 */
export function ratherBefore(found: Entity | null, search: Search): Entity | null {
  const { reference, salient, outside, people } = search;
  if (!isOpen(reference)) return found;
  const { lemma, former } = reference;
  const kept = found !== null && !found.described;
  if (kept && (isTold(found, reference) || people.meant.of(lemma)?.id === found.id)) return found;
  const near = actingHere(salient, reference, outside);
  // “Orr was gutted. “That hurts,” the former Wales defender said.”
  if (former && !kept && near !== null && near.id === people.speaker?.id && !isElsewhere(near, reference)) return near;
  // “The former champion” is nobody who comes up only farther down.
  if (former && (!kept || salient.some(({ entity }) => entity.id === found.id))) return found;
  const fits = near !== null && near.id !== found?.id && canBeHim(near, reference);
  const like = kept && isLike(found, reference);
  const acts = salient.some(({ entity, age, weight }) => age === 0 && weight === 2 && entity.id === found?.id);
  if (kept && acts && (like || !fits)) return found;
  // “« Bravo », sourit le coach. … un doublé de Luc Orr. « On a bien joué », dit l'entraîneur.”
  const told =
    acts || like || (!kept && !reference.bare) || (fits && isLike(near, reference)) ? undefined : toldSo(search);
  if (told !== undefined) return told;
  if (!fits) return found;
  // “« Bravo », sourit l'entraîneur. … un doublé de Luc Orr. « Merci », dit l'attaquant.”
  if (found !== null && isToldOther(near, search)) return found;
  if (FOR_OTHERS.has(lemma) && (near.id !== people.speaker?.id || near.roles.length > 0)) return found;
  if (!kept) return near;
  // “The solicitor Luc Orr agreed. ¶ “No,” Ana Ruiz said. The barrister …”
  return like && near.id !== people.speaker?.id ? found : near;
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

/** Whether the text tells of somebody the very noun of a description, or the body, place or age in it. */
function isTold({ roles }: Entity, { lemma, ties }: Description): boolean {
  return roles.includes(lemma) || ties.some((tie) => roles.includes(tie));
}

/** Whether a description only tells more of somebody: of one person, and of no post that each place has one of. */
function isOpen({ noun, number, definite, possessive, deictic, office, lemma, past, runner }: Description): boolean {
  if ((noun !== 'role' && noun !== 'person') || number === 2 || !definite) return false;
  if (possessive || deictic || office || past || runner !== '') return false;
  return !KIN.has(lemma) && !PEERS.has(lemma) && !ACCUSED.has(lemma) && !DEAD.has(lemma);
}

/** The person of the paragraph who spoke or acted last, else the only one whom it names; null where somebody without a name came up since. */
function actingHere(
  salient: readonly Salient[],
  { gender }: Description,
  outside: (start: number) => boolean,
): Entity | null {
  let only: Entity | null = null;
  let several = false;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age, start } = salient[n] as Salient;
    if (age > 0) break;
    if (outside(start) || entity.type !== 'person' || entity.number === 2) continue;
    if (!compatible(entity.gender, gender)) continue;
    if (weight === 2) return entity.described ? null : entity;
    several ||= only !== null && only.id !== entity.id;
    only ??= entity;
  }
  return several || only?.described === true ? null : only;
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
function canBeHim(entity: Entity, reference: Description): boolean {
  const { bare, qualified, name, lemma, national, ties } = reference;
  if (holdsOther(entity, reference) || isOfAnotherState(entity, reference)) return false;
  const like = isLike(entity, reference);
  // “the coach of the club” may be another, “the winger schooled at the club” not.
  if (!bare && name >= 0) return false;
  // “Ana Ruiz was glad. “We won,” said the chairman of the association.”
  if (!bare && (HEADS.has(lemma) || !(qualified || like))) return !hasPost(entity) && !FOR_OTHERS.has(lemma);
  // “the 44-year-old”, “the Dane” can be anything besides; who presides, judges or speaks for others is rather another.
  const ofAnyPost = national || ties.some((tie) => tie.startsWith(AGED));
  return like || !hasPost(entity) || (ofAnyPost && !entity.roles.some(isInOffice));
}
