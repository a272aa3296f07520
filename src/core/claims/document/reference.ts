/** Whom a reference means, of those whom the text has in mind. */
import type { Span } from '../../analysis';
import type { Cast } from '../../actors/cast/cast';
import { compatible, type Entity } from '../../actors/cast/entity';
import type { Candidates } from '../../actors/cast/candidates';
import { isLoose } from '../../actors/ties';
import { FIRMS, NO_FIRM } from '../../language/firms';
import { NEWS_AGENCIES } from '../../language/news-agencies';
import type { SpeakerReference } from '../unit/local-claim';
import { hasPost, holdsOther } from './bearer';

/** Someone whom the text has in mind, and how much. */
export interface Salient {
  readonly entity: Entity;
  /** 2 speaker or subject, 1.5 subject of what somebody reports, 1 other. */
  readonly weight: number;
  /** Units since. */
  readonly age: number;
  /** Where in this unit; 0 in those before. */
  readonly start: number;
}

type Pronoun = Extract<SpeakerReference, { kind: 'pronoun' }>;
export type Description = Extract<SpeakerReference, { kind: 'description' }>;

/** A pronoun or description reaches back over this many units. */
export const REACH = 6;
/** Below this, nobody is named rather than the likeliest. */
const LEAST_CONFIDENCE = 0.5;
/** Confidence in a speaker or subject by the units since. */
const BY_AGE = [1, 0.95, 0.85, 0.7, 0.6, 0.56, 0.53];
/** Someone who acted in what somebody else reports: less than who reports it. */
const REPORTED = 0.9;
/** Someone who neither spoke nor acted, only was mentioned. */
const MENTIONED = 0.65;
/** A name that may be a firm's. */
const UNSETTLED = 0.9;
/** Gender known on one side only. */
const GENDER_OPEN = 0.96;

/**
 * Whom a pronoun means: the speaker or subject that fits it best, the nearer the better.
 * @param outside places that are the pronoun's own content: someone named only there does not say it
 */
export function antecedent(
  salient: readonly Salient[],
  pronoun: Pronoun,
  outside: (start: number) => boolean,
): { readonly entity: Entity; readonly confidence: number } | null {
  if (pronoun.means === 'none') return null;
  const plural = pronoun.number === 2;
  let best: Entity | null = null;
  let most = 0;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age, start } = salient[n] as Salient;
    if (age === 0 && outside(start)) continue;
    const own = isSubjectOf(entity, weight, age === 0 && start >= pronoun.since, pronoun);
    if (!own && !fits(entity, pronoun, plural)) continue;
    const known = entity.unsettled && pronoun.means === 'person' ? UNSETTLED : 1;
    const confidence = (weight === 2 ? 1 : weight > 1 ? REPORTED : MENTIONED) * (BY_AGE[age] ?? 0) * known;
    if (confidence > most) {
      most = confidence;
      best = entity;
    }
  }
  if (best === null) return null;
  // The subject just before comes first, be it a foreign name that tells no gender.
  const confidence = most * (decided(pronoun.gender) && decided(best.gender) ? 1 : GENDER_OPEN);
  return confidence < LEAST_CONFIDENCE ? null : { entity: best, confidence };
}

/** “Nordbank relève un risque qu'elle qualifie de …”: a body of unknown gender that acted in the pronoun's own sentence. */
function isSubjectOf(entity: Entity, weight: number, near: boolean, { means, number }: Pronoun): boolean {
  return (
    near && weight === 2 && means === 'any' && number !== 2 && entity.type === 'organization' && !decided(entity.gender)
  );
}

/** Whether a pronoun can mean somebody of this gender and number. */
export function canMean(
  pronoun: Pronoun,
  { gender, number }: { readonly gender: number; readonly number: number },
): boolean {
  if (pronoun.means === 'none' || pronoun.means === 'thing') return false;
  return (pronoun.number === 2) === (number === 2) && compatible(gender, pronoun.gender);
}

function fits(entity: Entity, { means, gender }: Pronoun, plural: boolean): boolean {
  const person = entity.type === 'person';
  if (plural) {
    if (entity.number !== 2 && entity.type !== 'organization' && entity.type !== 'group') return false;
  } else if (entity.number === 2) return false;
  else if (means === 'person' && !person && !entity.unsettled) return false;
  else if (means === 'thing' && (person || entity.type === 'place')) return false;
  // “elle” can be a body, where the article has told its gender.
  else if (means === 'any' && !person && (!decided(entity.gender) || !decided(gender))) return false;
  return compatible(entity.gender, gender);
}

/** The one of the candidates whom the text spoke of last, or null. */
export function recent(salient: readonly Salient[], candidates: Candidates): Entity | null {
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity } = salient[n] as Salient;
    if (candidates.has(entity)) return entity;
  }
  return null;
}

/** Whom “le premier”, “la seconde”, “the former” mean: of the two persons who came up last, the one that came first or second. */
export function oneOfTwo(
  salient: readonly Salient[],
  { ofTwo, gender, number }: Description,
  outside: (start: number) => boolean,
): Entity | null {
  if (number === 2) return null;
  const pair: Entity[] = [];
  for (const { entity, age, start } of salient) {
    if (age > 1 || (age === 0 && outside(start)) || entity.type !== 'person' || entity.number === 2) continue;
    if (!pair.some((e) => e.id === entity.id)) pair.push(entity);
  }
  const meant = pair[pair.length - (ofTwo === 1 ? 2 : 1)];
  return pair.length > 1 && meant !== undefined && compatible(meant.gender, gender) ? meant : null;
}

/** Whom “ce dernier”, “l’intéressé”, “the latter” mean: the person mentioned last. */
export function latter(
  salient: readonly Salient[],
  { gender, number }: Description,
  outside: (start: number) => boolean,
): Entity | null {
  if (number === 2) return null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, start } = salient[n] as Salient;
    if (age > 1) return null;
    if (age === 0 && outside(start)) continue;
    if (entity.type === 'person' && entity.number !== 2 && compatible(entity.gender, gender)) return entity;
  }
  return null;
}

/**
 * Whom a role without a name means, where nobody bears that very role: a speaker or subject whose printed role can be the
 * same person's (députée for présidente du groupe); else the last one whose role does not speak against it, someone without a
 * printed role before those who have another, in the same unit; else the only one.
 */
export function byRelatedRole(salient: readonly Salient[], description: Description): Entity | null {
  const { lemma, gender, families, bare, located, office } = description;
  // The mayor of another town is another mayor, and no councillor spoken of besides.
  if (located && salient.some(({ entity: e }) => e.roles.includes(lemma) && compatible(e.gender, gender))) return null;
  let near: Entity | null = null;
  let nearAge = 0;
  let kin: Salient | null = null;
  let open: Entity | null = null;
  let related: Entity | null = null;
  let only: Entity | null = null;
  let several = false;
  let unsettled: Entity | null = null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age } = salient[n] as Salient;
    // “Cooper said … The coach said”: a name of one word that may be somebody's.
    if (entity.unsettled && weight === 2 && age <= 1 && bare) unsettled ??= entity;
    if (entity.type !== 'person' || entity.number === 2 || !compatible(entity.gender, gender)) continue;
    if (holdsOther(entity, description)) continue;
    if (families.some((family) => entity.roles.includes(family))) {
      // Of two who were named together, the one who acts.
      if (age <= 1 && (kin === null || (age === kin.age && weight > 1 && kin.weight <= 1))) kin = salient[n] as Salient;
      related ??= entity;
    }
    if (entity.described || office || !(bare || located)) continue;
    if (families.length > 0 && entity.roles.some((role) => role.startsWith('family:'))) continue;
    if (age <= 1 && weight === 2 && near === null) {
      near = entity;
      nearAge = age;
    }
    if (!hasPost(entity) && age <= (near === null ? 1 : nearAge)) open ??= entity;
    if (only !== null && only.id !== entity.id) several = true;
    only = entity;
  }
  if (kin !== null) return kin.entity;
  if (related !== null && (near === null || (nearAge > 0 && hasPost(near)))) return related;
  if (near !== null && hasPost(near)) return open ?? near;
  return near ?? (several ? null : (only ?? unsettled));
}

/**
 * Whom a post at a body means (“l'analyste de la Nordbank”, “le patron de Solvanex”), where the article gives it another word: who
 * is printed with a related one at that body (“économiste à la Nordbank”), else who spoke or acted just before, printed with one that
 * names no body (“le directeur général”) behind that one.
 */
export function byPostAt(salient: readonly Salient[], cast: Cast, description: Description): Entity | null {
  const { exact, lemma, families, gender } = description;
  const place = exact.slice(lemma.length + 1).split(' ');
  const related = [lemma, ...families];
  let found: Entity | null = null;
  for (const role of related)
    for (const entity of cast.withRole(role, gender).entities) {
      if (found?.id === entity.id || holdsOther(entity, description) || !isPostedAt(entity, place)) continue;
      if (found !== null) return null;
      found = entity;
    }
  if (found !== null) return found;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, weight } = salient[n] as Salient;
    if (age > 1) return null;
    if (weight !== 2 || entity.type !== 'person' || entity.number === 2) continue;
    const fits = compatible(entity.gender, gender) && related.some((role) => entity.roles.includes(role));
    if (!fits || holdsOther(entity, description) || entity.roles.some(isExact)) return null;
    const body = actingBody(salient, n);
    return body !== null && place.every((word) => body.id.split(' ').includes(word)) ? entity : null;
  }
  return null;
}

/** The body that acted last before place n, else the one mentioned last. */
function actingBody(salient: readonly Salient[], n: number): Entity | null {
  let mentioned: Entity | null = null;
  for (let k = n - 1; k >= 0; k--) {
    const { entity, weight } = salient[k] as Salient;
    if (entity.type !== 'organization' || entity.described) continue;
    if (weight === 2) return entity;
    mentioned ??= entity;
  }
  return mentioned;
}

/** Whether one of somebody's printed roles names all of this. */
function isPostedAt({ roles }: Entity, place: readonly string[]): boolean {
  return roles.some((role) => {
    if (!isExact(role)) return false;
    const words = role.split(' ');
    return place.every((word) => words.includes(word));
  });
}

function isExact(role: string): boolean {
  return role.includes(' ') && !isLoose(role);
}

/** “The French leader” for somebody whose printed role is of that nation and can be the same person's. */
export function byNation(salient: readonly Salient[], description: Description): Entity | null {
  const { demonym, families, gender, lemma } = description;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity } = salient[n] as Salient;
    if (entity.type !== 'person' || entity.number === 2 || !compatible(entity.gender, gender)) continue;
    if (!entity.roles.includes(demonym) || holdsOther(entity, description)) continue;
    if (families.length === 0 || families.some((role) => role === lemma || entity.roles.includes(role))) return entity;
  }
  return null;
}

/**
 * Whom more words than a role mean (“le diplomate malien”, “le porte-parole du gouvernement”): the person of this gender mentioned
 * last, in the unit or at the end of the one before, whose role can be the same one, or who has none; also a speaker of
 * another role that nothing excludes, in the unit itself of any, unless the words name a post.
 */
export function lastPerson(
  salient: readonly Salient[],
  description: Description,
  outside: (start: number) => boolean,
): Entity | null {
  const { gender, families, qualified, office } = description;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age, start } = salient[n] as Salient;
    if (age > 1) return null;
    if (entity.type !== 'person' || entity.number === 2 || entity.described) continue;
    if (age === 0 && outside(start)) continue;
    if (!compatible(entity.gender, gender) || holdsOther(entity, description)) continue;
    if (qualified && families.some((family) => entity.roles.includes(family))) return entity;
    if (!hasPost(entity)) return !office && (weight === 2 || (qualified && age === 0)) ? entity : null;
    const open = age === 0 || !entity.roles.some((role) => role.startsWith('family:'));
    return qualified && weight === 2 && open ? entity : null;
  }
  return null;
}

/**
 * Which named body “l’agence”, “the union” mean: one whose name says so, else, where the noun can stand for any body, the
 * last speaker or subject, else the last.
 * @param reach how many units back
 */
export function genericBody(
  salient: readonly Salient[],
  { lemma, generic }: Description,
  reach: number,
): Entity | null {
  let acting: Entity | null = null;
  let last: Entity | null = null;
  const firm = FIRMS.has(lemma);
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, weight } = salient[n] as Salient;
    if (entity.type !== 'organization' || entity.described || age > reach) continue;
    const id = entity.id.toLowerCase();
    if (entity.roles.includes(lemma)) return entity;
    for (const word of id.split(' ')) if (word === lemma || generic?.includes(word) === true) return entity;
    if (NEWS_AGENCIES.has(id)) continue;
    if (firm && [...id.split(' '), ...entity.roles].some((word) => NO_FIRM.has(word))) continue;
    if (weight === 2) acting ??= entity;
    if (age <= 2) last ??= entity;
  }
  return generic === null || generic.length > 0 ? null : (acting ?? last);
}

/** The one described before with the same noun: “la préfecture du Rhône … la préfecture”. */
export function sameDescription(salient: readonly Salient[], { lemma, number }: Description): Entity | null {
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity } = salient[n] as Salient;
    if (entity.described && entity.roles[0] === lemma && (entity.number === 2) === (number === 2)) return entity;
  }
  return null;
}

function decided(gender: number): boolean {
  return gender === 1 || gender === 2;
}

/** Whether a place lies inside the content or behind the source of a claim. */
export function outsideOf(parts: readonly Span[], source: Span | null): (start: number) => boolean {
  return (start) =>
    (source !== null && start >= source.start) || parts.some((part) => start >= part.start && start < part.end);
}

/** The person of whom the units before spoke most: the guest of an interview. */
export function mostSpokenOf(salient: readonly Salient[]): Entity | null {
  const weights = new Map<Entity, number>();
  let found: Entity | null = null;
  for (const { entity, weight } of salient) {
    if (entity.type !== 'person' || entity.number === 2) continue;
    const sum = (weights.get(entity) ?? 0) + weight;
    weights.set(entity, sum);
    if (found === null || sum > (weights.get(found) ?? 0)) found = entity;
  }
  return found;
}
