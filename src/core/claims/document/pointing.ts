/** Whom words mean that only point back: “ce dernier”, “le premier”, “the latter”. */
import { Weight } from './weight';
import { Num } from '../../language/types';
import { compatible, isNamedPerson, type Entity } from '../../actors/cast/entity';
import { AGED, ELDER, YOUNGER } from '../../actors/ties';
import { OLDEST, YOUNGEST } from '../../language/ages';
import { LATTER } from '../../language/fr/pronouns';
import { PROSECUTORS } from '../../language/relations';
import type { Salient, Description } from './reference';

/** Whom the end of a sentence only describes (“Il a écrit | au préfet |.”), and where in the unit: -1 in the one before. */
export interface Pointed {
  readonly gender: number;
  /** Who is known by the description alone, or null. */
  readonly entity: Entity | null;
  readonly start: number;
}

/** Whom “le premier”, “la seconde”, “the former” mean: of the two persons who came up last, the one that came first or second. */
export function oneOfTwo(
  salient: readonly Salient[],
  reference: Description,
  outside: (start: number) => boolean,
): Entity | null {
  const { ofTwo, gender, number, lemma } = reference;
  if (number === Num.Plural) return null;
  const sibling = ofSiblings(salient, lemma, gender, outside) ?? byYears(salient, reference, outside);
  if (sibling !== null) return sibling;
  const pair: Entity[] = [];
  for (const { entity, age, start } of salient) {
    if (age > 1 || (age === 0 && outside(start)) || entity.type !== 'person' || entity.number === Num.Plural) continue;
    if (!pair.some((e) => e.id === entity.id)) pair.push(entity);
  }
  const other = pair.at(-2);
  const last = pair.at(-1);
  if (other === undefined || last === undefined) return null;
  // “son frère Luc … l'aîné”: behind a woman he is the only one it can be
  if (!compatible(other.gender, gender)) return compatible(last.gender, gender) ? last : null;
  return !compatible(last.gender, gender) || ofTwo === 1 ? other : last;
}

/** “la doyenne”, “le benjamin”: the oldest or youngest of those in mind whose ages the text has told, where it has told two; or null. */
export function byYears(
  salient: readonly Salient[],
  { lemma, gender, number }: Description,
  outside: (start: number) => boolean,
  printed = '',
): Entity | null {
  const oldest = OLDEST.has(lemma) || MOST_AGED.test(printed);
  if (number === Num.Plural || !(oldest || YOUNGEST.has(lemma) || LEAST_AGED.test(printed))) return null;
  let found: Entity | null = null;
  let best = 0;
  let others = false;
  for (const { entity, age, start } of salient) {
    if (entity.type !== 'person' || (age === 0 && outside(start)) || entity.id === found?.id) continue;
    if (entity.roles.includes(lemma)) return entity;
    const told = entity.roles.find((role) => role.startsWith(AGED) && !role.endsWith('x'));
    if (told === undefined) continue;
    const years = Number(told.slice(AGED.length));
    others ||= found !== null;
    if (found !== null && (oldest ? years <= best : years >= best)) continue;
    found = entity;
    best = years;
  }
  return others && found !== null && compatible(found.gender, gender) ? found : null;
}

/** “le plus âgé”, “la plus jeune” */
const MOST_AGED = /^l[ea] plus (?:âgée?|vieux|vieille)$/i;
const LEAST_AGED = /^l[ea] plus jeune$/i;
/** “Luc Orr et son frère cadet, Jean, … l'aîné”: the one of two of a family whom the text has told apart by age, or null. */
function ofSiblings(
  salient: readonly Salient[],
  lemma: string,
  gender: number,
  outside: (start: number) => boolean,
): Entity | null {
  if (lemma !== 'aîné' && lemma !== 'cadet') return null;
  const [own, others] = lemma === 'aîné' ? [ELDER, YOUNGER] : [YOUNGER, ELDER];
  const people: Entity[] = [];
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, start } = salient[n] as Salient;
    if (entity.type !== 'person' || entity.number === Num.Plural || (age === 0 && outside(start))) continue;
    if (entity.roles.includes(own)) return entity;
    if (!people.some(({ id }) => id === entity.id)) people.push(entity);
  }
  const other = people.find(({ roles }) => roles.includes(others));
  if (other === undefined) return null;
  const rest = people.filter((one) => one !== other && compatible(one.gender, gender));
  const family = other.id.slice(other.id.lastIndexOf(' '));
  return rest.find(({ id }) => family.startsWith(' ') && id.endsWith(family)) ?? rest[0] ?? null;
}

/**
 * Whom “ce dernier”, “l’intéressé”, “the latter” mean: the person mentioned last; “l'intéressé” not his judge, where there is another.
 * @param pointed whom the text has only described, where nobody else has come up since
 * @param speaker who spoke last
 */
export function latter(
  salient: readonly Salient[],
  { gender, number, lemma }: Description,
  outside: (start: number) => boolean,
  pointed: Pointed | null,
  speaker: Entity | null,
): Entity | null {
  if (number === Num.Plural) return null;
  // A paragraph that opens with “L'intéressée” means her whom it is all about.
  if (
    lemma === 'intéressé' &&
    !salient.some(
      ({ age, start, entity }) =>
        age === 0 && !outside(start) && entity.type === 'person' && compatible(entity.gender, gender),
    )
  )
    return spokenOfBefore(salient, gender, speaker) ?? inMostUnits(salient, gender);
  const only =
    pointed !== null &&
    lemma !== 'intéressé' &&
    compatible(pointed.gender, gender) &&
    !(pointed.start >= 0 && outside(pointed.start))
      ? pointed
      : null;
  let prosecutor: Entity | null = null;
  let here = false;
  let since = false;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, start, weight } = salient[n] as Salient;
    if (age === 0 && outside(start)) continue;
    // “Luc Orr a écrit au préfet. Ce dernier …”
    if (only !== null && (age > 0 || start < only.start)) return spokenOf(only, salient);
    if (age > 1) break;
    // “l'agence (ARS). Celle-ci reconnaît”: a body that came up last; nobody of a paragraph before.
    if (LATTER.has(lemma) && ((entity.type === 'organization' && weight < Weight.Acting) || (age > 0 && here))) break;
    here ||= age === 0;
    if (entity.type !== 'person' || entity.number === Num.Plural) continue;
    if (!compatible(entity.gender, gender)) {
      since ||= weight === Weight.Acting && age === 0;
      continue;
    }
    if (lemma !== 'intéressé') return entity;
    // “Luc Orr tricote. ¶ Son entraîneur, Paul Vian, le loue. « Non », élude l'intéressé.”: rather of whom somebody speaks who has just come up.
    // “Luc Orr est tombé. Le médecin, Ana Roy, rassure. L'intéressé sourit.”: of whom she speaks.
    const brought =
      !since && weight === Weight.Acting && age === 0 && !salient.some((s) => s.age > 0 && s.entity.id === entity.id);
    const topic = brought ? inMostUnits(salient, gender, entity) : null;
    if (topic !== null) return topic;
    if (!entity.roles.some((role) => PROSECUTORS.has(role))) return entity;
    prosecutor ??= entity;
  }
  // “Son président proteste. L'intéressée hausse les épaules.”: of whom the paragraphs before speak.
  if (only !== null) return spokenOf(only, salient);
  return prosecutor ?? (lemma === 'intéressé' ? inMostUnits(salient, gender) : null);
}

/** “« Greg était cuit », dit Luc Orr, qui a sorti Greg Vian. ¶ L'intéressé sourit.”: the only one named in the paragraph before beside who spoke there, or null. */
function spokenOfBefore(salient: readonly Salient[], gender: number, speaker: Entity | null): Entity | null {
  let found: Entity | null = null;
  let spoke = false;
  for (const { entity, age, weight } of salient) {
    if (age !== 1 || entity.type !== 'person' || entity.number === Num.Plural || entity.described) continue;
    if (entity.id === speaker?.id) spoke = true;
    else if (weight === Weight.Acting || (found !== null && found.id !== entity.id)) return null;
    else if (!compatible(entity.gender, gender)) continue;
    else found = entity;
  }
  return spoke ? found : null;
}

/** Somebody only described, where he has spoken or acted before. */
function spokenOf({ entity }: Pointed, salient: readonly Salient[]): Entity | null {
  return entity !== null && salient.some((one) => one.entity.id === entity.id) ? entity : null;
}

/** The person of this gender whom the most units speak of, of several the one who came up first. */
function inMostUnits(salient: readonly Salient[], gender: number, other: Entity | null = null): Entity | null {
  const units = new Map<string, { readonly entity: Entity; readonly ages: Set<number> }>();
  for (const { entity, age } of salient) {
    if (!isNamedPerson(entity, gender)) continue;
    if (entity.id === other?.id) continue;
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
