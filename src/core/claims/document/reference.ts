/** Whom a reference means, of those whom the text has in mind. */
import { compatible, decided, type Entity } from '../../actors/cast/entity';
import type { Candidates } from '../../actors/cast/candidates';
import { FIRMS, GROUPS, NO_FIRM, OF_ANY_KIND } from '../../language/firms';
import { KIN, PROSECUTORS } from '../../language/relations';
import { NEWS_AGENCIES } from '../../language/news-agencies';
import { isLoose } from '../../actors/ties';
import { isMedium, MEDIA } from '../../language/papers';
import type { SpeakerReference } from '../unit/local-claim';

/** Someone whom the text has in mind, and how much. */
export interface Salient {
  readonly entity: Entity;
  /** Gender bits of what the text called it last: “la juridiction” for the Conseil d'État is an “elle”. */
  readonly gender: number;
  /** 2 speaker or subject, 1.5 subject of what somebody reports, 1 other. */
  readonly weight: number;
  /** Units since. */
  readonly age: number;
  /** Where in this unit; 0 in those before. */
  readonly start: number;
}

/** A source that is a pronoun: “elle”. */
export type Pronoun = Extract<SpeakerReference, { kind: 'pronoun' }>;
/** A source that is described: “la ministre”. */
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
/** Someone only mentioned, but by a full name that had not come up before. */
const INTRODUCED = 0.87;
/** A name that may be a firm's. */
const UNSETTLED = 0.86;
/** Somebody known only by whose brother or daughter that is, in a paragraph behind. */
const BESIDES = 0.7;
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
  let bestAge = 0;
  let introduced: Entity | null | undefined;
  let sure: Entity | null = null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, gender, weight, age, start } = salient[n] as Salient;
    const apart = (pronoun.object && weight === 2) || pronoun.spokenFor;
    if (age === 0 && (outside(start) || (apart && start >= pronoun.since))) continue;
    // “…, said an economist at the bank. They expect”: a body that somebody only belongs to.
    if (plural && weight <= 1 && entity.type === 'organization' && entity.number !== 2) continue;
    const own = isSubjectOf(entity, weight, age === 0 && start >= pronoun.since, pronoun);
    if (
      !own &&
      !fits(entity, gender, pronoun, plural) &&
      !(age === 0 && weight === 2 && isSingularThey(entity, pronoun))
    )
      continue;
    let known = entity.unsettled && pronoun.means === 'person' ? UNSETTLED : 1;
    // “…, a dit sa fille.”: in the next paragraph, whose daughter she is goes first.
    if (age > 0 && (entity.described ? KIN.has(entity.roles[0] ?? '') : isOnlyKin(entity))) known = BESIDES;
    // “Ruiz's agent disagrees. “He is wrong,” she says”: before somebody of hers who may be a man.
    if (entity.described && !decided(entity.gender) && OWNED.test(entity.id)) known = UNSETTLED;
    // Nor before somebody named since, where a paragraph before only described him.
    if (introduced != null && entity.described && age > 0) known = UNSETTLED;
    // “a response from the senator, Ana Ruiz. He was, she said, …”: whom the paragraph has just named for the first time.
    if (introduced === undefined && age === 0 && entity.type === 'person' && weight <= 1)
      introduced = salient.some((s) => s.age > 0 && s.entity.id === entity.id) ? null : entity;
    const named = entity === introduced && entity.id.includes(' ') ? INTRODUCED : MENTIONED;
    const confidence = (weight === 2 ? 1 : weight > 1 ? REPORTED : named) * (BY_AGE[age] ?? 0) * known;
    if (confidence > most) {
      most = confidence;
      best = entity;
      bestAge = age;
    }
    if (age === 0 && decided(entity.gender) && entity.type === 'person') sure ??= entity;
  }
  if (best === null) return null;
  // “That did not satisfy Luc Caro, …. “No,” he said”: a man of the paragraph before somebody of an earlier one who may be a woman.
  if (sure !== null && bestAge > 0 && decided(pronoun.gender) && !decided(best.gender))
    return { entity: sure, confidence: MENTIONED };
  // The subject just before comes first, be it a foreign name that tells no gender.
  const confidence = most * (decided(pronoun.gender) !== 0 && decided(best.gender) !== 0 ? 1 : GENDER_OPEN);
  return confidence < LEAST_CONFIDENCE ? null : { entity: best, confidence };
}

/** Whether all that the text tells of somebody is whose family he is of. */
function isOnlyKin({ roles }: Entity): boolean {
  let kin = false;
  for (const role of roles) {
    if (isLoose(role)) continue;
    if (!KIN.has(role)) return false;
    kin = true;
  }
  return kin;
}

/** “Nordbank relève un risque qu'elle qualifie de …”: a body of unknown gender that acted in the pronoun's own sentence. */
function isSubjectOf(entity: Entity, weight: number, near: boolean, { means, number }: Pronoun): boolean {
  return (
    near &&
    weight === 2 &&
    means === 'any' &&
    number !== 2 &&
    entity.type === 'organization' &&
    decided(entity.gender) === 0
  );
}

const OWNED = /^(?:his|her) /;

/** Whether a pronoun can mean somebody of this gender and number. */
export function canMean(
  pronoun: Pronoun,
  { gender, number }: { readonly gender: number; readonly number: number },
): boolean {
  if (pronoun.means === 'none' || pronoun.means === 'thing') return false;
  return (pronoun.number === 2) === (number === 2) && compatible(gender, pronoun.gender);
}

/** “A spokesperson said … They added”: somebody described whose gender no word tells. */
function isSingularThey({ described, type, number, gender }: Entity, pronoun: Pronoun): boolean {
  const they = pronoun.number === 2 && decided(pronoun.gender) === 0;
  return they && described && type === 'person' && number !== 2 && decided(gender) === 0;
}

function fits(entity: Entity, known: number, { means, gender }: Pronoun, plural: boolean): boolean {
  const person = entity.type === 'person';
  if (plural) {
    if (entity.number !== 2 && entity.type !== 'organization' && entity.type !== 'group') return false;
  } else if (entity.number === 2) return false;
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
  const other = pair.at(-2);
  const last = pair.at(-1);
  if (other === undefined || last === undefined) return null;
  // “son frère Luc … l'aîné”: behind a woman he is the only one it can be
  if (!compatible(other.gender, gender)) return compatible(last.gender, gender) ? last : null;
  return !compatible(last.gender, gender) || ofTwo === 1 ? other : last;
}

/** What points to nothing but whom or what came up last. */
const NEAREST = new Set(['celui-ci', 'celle-ci']);

/** Whom “ce dernier”, “l’intéressé”, “the latter” mean: the person mentioned last; “l'intéressé” not his judge, where there is another. */
export function latter(
  salient: readonly Salient[],
  { gender, number, lemma }: Description,
  outside: (start: number) => boolean,
): Entity | null {
  if (number === 2) return null;
  // A paragraph that opens with “L'intéressée” means her whom it is all about.
  if (
    lemma === 'intéressé' &&
    !salient.some(
      ({ age, start, entity }) =>
        age === 0 && !outside(start) && entity.type === 'person' && compatible(entity.gender, gender),
    )
  )
    return inMostUnits(salient, gender);
  let prosecutor: Entity | null = null;
  let here = false;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, start, weight } = salient[n] as Salient;
    if (age > 1) break;
    if (age === 0 && outside(start)) continue;
    // “l'agence (ARS). Celle-ci reconnaît”: a body that came up last; nobody of a paragraph before.
    if (NEAREST.has(lemma) && ((entity.type === 'organization' && weight < 2) || (age > 0 && here))) break;
    here ||= age === 0;
    if (entity.type !== 'person' || entity.number === 2 || !compatible(entity.gender, gender)) continue;
    if (lemma !== 'intéressé' || !entity.roles.some((role) => PROSECUTORS.has(role))) return entity;
    prosecutor ??= entity;
  }
  // “Son président proteste. L'intéressée hausse les épaules.”: of whom the paragraphs before speak.
  return prosecutor ?? (lemma === 'intéressé' ? inMostUnits(salient, gender) : null);
}

/** The person of this gender whom the most units speak of, of several the one who came up first. */
function inMostUnits(salient: readonly Salient[], gender: number): Entity | null {
  const units = new Map<string, { readonly entity: Entity; readonly ages: Set<number> }>();
  for (const { entity, age } of salient) {
    if (entity.type !== 'person' || entity.number === 2 || entity.described || !compatible(entity.gender, gender))
      continue;
    const seen = units.get(entity.id) ?? { entity, ages: new Set<number>() };
    units.set(entity.id, seen);
    seen.ages.add(age);
  }
  let found: Entity | null = null;
  let most = 0;
  for (const { entity, ages } of units.values()) {
    if (ages.size <= most) continue;
    most = ages.size;
    found = entity;
  }
  return found;
}

/**
 * Which named body “l’agence”, “the union” mean: one whose name says so, else, where the noun can stand for any body, the
 * last speaker or subject, else the last.
 * @param reach how many units back
 * @param topic the firm that the article is about, or null
 */
export function genericBody(
  salient: readonly Salient[],
  { lemma, generic, demonym, bare }: Description,
  reach: number,
  topic: Entity | null,
): Entity | null {
  let acting: Entity | null = null;
  let here = false;
  let presented: Entity | null = null;
  let last: Entity | null = null;
  let top: Salient | null = null;
  let spoke: Entity | null = null;
  let named: Entity | null = null;
  const firm = FIRMS.has(lemma);
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, weight } = salient[n] as Salient;
    if (entity.type !== 'organization' || age > reach) continue;
    if (entity.described) {
      // “…, the coast guard said. …, according to the agency”: the one that spoke, and no ship named beside; no panel is a charity.
      // “L'agence régionale de santé”: no direction that spoke before.
      const kind = entity.roles[0] ?? '';
      const alike =
        bare && (kind === lemma || (OF_ANY_KIND.has(lemma) && !((firm || lemma === 'groupe') && NO_FIRM.has(kind))));
      if (acting === null && weight === 2 && age <= 1 && alike) spoke ??= entity;
      continue;
    }
    const id = entity.id.toLowerCase();
    top ??= salient[n] as Salient;
    const words = id.split(' ');
    if (
      entity.roles.includes(lemma) ||
      (demonym !== '' && entity.roles.includes(demonym)) ||
      words.some((word) => word === lemma || generic?.includes(word) === true) ||
      // “Swedish lender Nordvik … the bank”
      generic?.some((word) => entity.roles.includes(word)) === true
    )
      // “The envoy of the United Nations Organization left. MSF said no. The organisation …”
      return acting !== null && weight < 2 && OF_ANY_KIND.has(lemma) ? acting : entity;
    if (NEWS_AGENCIES.has(id)) continue;
    if (firm && !trades(entity)) continue;
    if (weight === 2 && acting === null) {
      acting = entity;
      here = age === 0 && isFirm(entity);
    }
    if (age === 0 && entity.roles.some((role) => FIRMS.has(role) || GROUPS.has(role))) presented ??= entity;
    if (age <= 2) last ??= entity;
    if (age === 0) named ??= entity;
  }
  // “La Fédération française de football a écrit. La fédération attend.”
  if (generic === null) return spoke?.roles[0] === lemma ? spoke : null;
  // “Shippers including Maersk left. The Danish group”: whom the paragraph itself names, not who acted in one before.
  if (generic.length === 0 && demonym !== '' && named !== null && spoke === null) return named;
  // “TotalEnergies reprend ses travaux. ¶ Greenpeace s'inquiète. ¶ L'entreprise assure …”: whom the article is about, unless the paragraph tells of another firm.
  if (topic !== null && !here && (firm || GROUPS.has(lemma)) && !(acting === null && spoke !== null))
    return presented ?? topic;
  if (generic.length === 0) return firm ? (acting ?? (spoke === null ? last : null)) : (spoke ?? acting ?? last);
  // “Ashdown denied it. “No,” said the club.”
  return generic.includes(ANY_NAME) && top !== null && top.weight > 1 && top.age <= 1 && !tellsKind(top.entity)
    ? top.entity
    : null;
}

/** Whether a named body can be a firm. */
export function isFirm(entity: Entity): boolean {
  const { type, described, id } = entity;
  return type === 'organization' && !described && !isMedium(id.toLowerCase()) && trades(entity);
}

/** Whether neither its name nor its role tells that a body does not trade, or reports of others. */
function trades({ id, roles }: Entity): boolean {
  for (const word of id.toLowerCase().split(' ')) if (NO_FIRM.has(word)) return false;
  return !roles.some((role) => NO_FIRM.has(role) || MEDIA.has(role));
}

/** Stands among the words of a noun whose body may have any name: “the club”. */
const ANY_NAME = '*';

/** Whether a name says what kind of body it is. */
function tellsKind({ id, roles }: Entity): boolean {
  return [...id.split(' '), ...roles].some((word) => NO_FIRM.has(word) || FIRMS.has(word));
}

/** The person spoken of last, where described with the same noun: “A Norvik spokesman … The spokesman”. */
export function describedLast(salient: readonly Salient[], description: Description): Entity | null {
  for (let n = salient.length - 1; n >= 0; n--) {
    const last = salient[n] as Salient;
    if (last.entity.type === 'person') return sameDescription([last], description);
  }
  return null;
}

/** The one described before with the same noun: “la préfecture du Rhône … la préfecture”. */
export function sameDescription(salient: readonly Salient[], { lemma, number }: Description): Entity | null {
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity } = salient[n] as Salient;
    if (entity.described && entity.roles[0] === lemma && (entity.number === 2) === (number === 2)) return entity;
  }
  return null;
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
