/** Whom a pronoun means, of those whom the text has in mind. */
import { Weight } from './weight';
import { Num } from '../../language/types';
import { compatible, decided, type Entity } from '../../actors/cast/entity';
import { isLoose } from '../../actors/ties';
import { KIN, RELATIVES } from '../../language/relations';
import type { Salient, Pronoun } from './reference';

/** Below this, nobody is named rather than the likeliest. */
const LEAST_CONFIDENCE = 0.5;

/** Confidence in a speaker or subject by the units since. */
const BY_AGE = [1, 0.95, 0.85, 0.7, 0.6, 0.56, 0.53];

/** Someone who acted in what somebody else reports: less than who reports it. */
const REPORTED = 0.9;

/** Someone who acts so in the pronoun's own sentence: “Une idée que Luc Orr défend, mais qu'il juge « prématurée »”. */
const BESIDE = 0.96;

/** Someone who neither spoke nor acted, only was mentioned. */
const MENTIONED = 0.65;

/** Someone only mentioned, but by a full name that had not come up before. */
const INTRODUCED = 0.87;

/** A name that may be a firm's. */
const UNSETTLED = 0.86;

/** Somebody known only by whose brother or daughter that is, in a paragraph behind. */
const BESIDES = 0.7;

/** Gender known on one side only. */
const GENDER_OPEN = 0.96;

/** Whom a pronoun means, and how surely. */
export interface Antecedent {
  readonly entity: Entity;
  readonly confidence: number;
}

/**
 * Whom a pronoun means: the speaker or subject that fits it best, the nearer the better.
 * @param outside places that are the pronoun's own content: someone named only there does not say it
 */
export function antecedent(
  salient: readonly Salient[],
  pronoun: Pronoun,
  outside: (start: number) => boolean,
): Antecedent | null {
  if (pronoun.means === 'none') return null;
  const possible: Salient[] = [];
  for (let n = salient.length - 1; n >= 0; n--) {
    const one = salient[n] as Salient;
    if (!isAside(one, pronoun, outside) && canBe(one, pronoun)) possible.push(one);
  }
  // “a response from the senator, Ana Ruiz. He was, she said, …”: whom the paragraph has just named for the first time.
  const mentioned = possible.find(
    ({ entity, age, weight }) => age === 0 && entity.type === 'person' && weight <= Weight.Mentioned,
  );
  const known =
    mentioned !== undefined && salient.some(({ entity, age }) => age > 0 && entity.id === mentioned.entity.id);
  const introduced = known ? null : (mentioned?.entity ?? null);
  let best: Salient | null = null;
  let most = 0;
  for (const one of possible) {
    const confidence = confidenceIn(one, pronoun, introduced);
    if (confidence <= most) continue;
    most = confidence;
    best = one;
  }
  if (best === null) return null;
  const { entity, age } = best;
  const told = decided(pronoun.gender) !== 0;
  // “That did not satisfy Luc Caro, …. “No,” he said”: a man of the paragraph before somebody of an earlier one who may be a woman.
  const sure =
    age > 0 && told && !decided(entity.gender)
      ? possible.find((one) => one.age === 0 && one.entity.type === 'person' && decided(one.entity.gender))
      : undefined;
  if (sure !== undefined) return { entity: sure.entity, confidence: MENTIONED };
  // The subject just before comes first, be it a foreign name that tells no gender.
  const confidence = most * (told && decided(entity.gender) !== 0 ? 1 : GENDER_OPEN);
  return confidence < LEAST_CONFIDENCE ? null : { entity, confidence };
}

/** Whether somebody comes up where a pronoun does not look: in its own content, as who is set apart from it, as a body that somebody only belongs to. */
function isAside(
  { entity, weight, age, start }: Salient,
  { object, spokenFor, since, number }: Pronoun,
  outside: (start: number) => boolean,
): boolean {
  const apart = (object && weight === Weight.Acting) || spokenFor;
  if (age === 0 && (outside(start) || (apart && start >= since))) return true;
  // “…, said an economist at the bank. They expect”
  return (
    number === Num.Plural &&
    weight <= Weight.Mentioned &&
    entity.type === 'organization' &&
    entity.number !== Num.Plural
  );
}

/** Whether a pronoun can mean somebody. */
function canBe({ entity, gender, weight, age, start }: Salient, pronoun: Pronoun): boolean {
  if (isSubjectOf(entity, weight, age === 0 && start >= pronoun.since, pronoun)) return true;
  return fits(entity, gender, pronoun) || (age === 0 && weight === Weight.Acting && isSingularThey(entity, pronoun));
}

/**
 * How surely a pronoun means somebody, by how he came up and how far back.
 * @param introduced whom the paragraph has just named for the first time, or null
 */
function confidenceIn(one: Salient, pronoun: Pronoun, introduced: Entity | null): number {
  const { entity, weight, age, start } = one;
  const named = entity === introduced && entity.id.includes(' ') ? INTRODUCED : MENTIONED;
  const aside = age === 0 && start >= pronoun.since ? BESIDE : REPORTED;
  const came = weight === Weight.Acting ? 1 : weight > Weight.Mentioned ? aside : named;
  return came * (BY_AGE[age] ?? 0) * certaintyOf(entity, age, pronoun, introduced);
}

/** How sure it is that somebody is one whom pronouns mean. */
function certaintyOf(entity: Entity, age: number, { means }: Pronoun, introduced: Entity | null): number {
  // Before somebody named since, where a paragraph before only described him.
  if (introduced !== null && entity.described && age > 0) return UNSETTLED;
  // “Ruiz's agent disagrees. “He is wrong,” she says”: before somebody of hers who may be a man.
  if (entity.described && !decided(entity.gender) && OWNED.test(entity.id)) return UNSETTLED;
  // “…, a dit sa fille.”: in the next paragraph, whose daughter she is goes first.
  if (age > 0 && (entity.described ? OWNED.test(entity.id) && KIN.has(entity.roles[0] ?? '') : isOnlyKin(entity)))
    return BESIDES;
  return entity.unsettled && means === 'person' ? UNSETTLED : 1;
}

/** Whether all that the text tells of somebody is whose family he is of. */
function isOnlyKin({ roles }: Entity): boolean {
  let kin = false;
  for (const role of roles) {
    if (isLoose(role)) continue;
    if (!KIN.has(role) && !RELATIVES.has(role)) return false;
    kin = true;
  }
  return kin;
}

/** “Nordbank relève un risque qu'elle qualifie de …”: a body of unknown gender that acted in the pronoun's own sentence. */
function isSubjectOf(entity: Entity, weight: Weight, near: boolean, { means, number }: Pronoun): boolean {
  return (
    near &&
    weight === Weight.Acting &&
    means === 'any' &&
    number !== Num.Plural &&
    entity.type === 'organization' &&
    decided(entity.gender) === 0
  );
}

const OWNED = /^(?:his|her|son|sa|leur) /i;

/** Whether a pronoun can mean somebody of this gender and number. */
export function canMean(
  pronoun: Pronoun,
  { gender, number }: { readonly gender: number; readonly number: number },
): boolean {
  if (pronoun.means === 'none' || pronoun.means === 'thing') return false;
  return (pronoun.number === Num.Plural) === (number === Num.Plural) && compatible(gender, pronoun.gender);
}

/** “A spokesperson said … They added”: somebody described whose gender no word tells. */
export function isSingularThey(entity: Entity, pronoun: Pronoun): boolean {
  return entity.described && entity.type === 'person' && isTheyOf(entity, pronoun);
}

/** Whether a pronoun is “they” and can mean one whose gender no word tells. */
export function isTheyOf(
  { gender, number }: { readonly gender: number; readonly number: number },
  pronoun: Pronoun,
): boolean {
  return (
    pronoun.number === Num.Plural && decided(pronoun.gender) === 0 && number !== Num.Plural && decided(gender) === 0
  );
}

function fits(entity: Entity, known: number, { means, gender, number }: Pronoun): boolean {
  const person = entity.type === 'person';
  if (number === Num.Plural) {
    if (entity.number !== Num.Plural && entity.type !== 'organization' && entity.type !== 'group') return false;
  } else if (entity.number === Num.Plural) return false;
  else if (means === 'person' && !person && !entity.unsettled) return false;
  else if (means === 'thing' && (person || entity.type === 'place')) return false;
  // “elle” can be a body, where the article has told its gender.
  // A name of one word that nobody knows may be hers.
  else if (means === 'any' && !person && !isOpen(entity) && (decided(known) === 0 || decided(gender) === 0))
    return false;
  return compatible(known, gender);
}

/** Whether a name may be somebody's and nothing tells of a body. */
function isOpen({ unsettled, roles }: Entity): boolean {
  return unsettled && roles.length === 0;
}
