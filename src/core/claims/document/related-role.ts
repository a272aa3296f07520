/** Whom a role without a name means, where nobody bears that very role: “la députée” for the présidente du groupe. */
import { Weight } from './weight';
import { Num } from '../../language/types';
import { compatible, type Entity } from '../../actors/cast/entity';
import { isLoose, isOnce, OF } from '../../actors/ties';
import { STATESMEN } from '../../language/en/offices';
import { NATIONALITIES } from '../../language/nations';
import { ELECTED } from '../../language/en/offices';
import {
  DIRECTORS,
  ENGLISH_FUNCTIONS,
  ENGLISH_HEADS,
  FOR_OTHERS,
  FUNCTIONS,
  HEADS,
  IN_COURT,
  PEERS,
  PROFESSIONS,
  PROSECUTORS,
  PUBLIC_POSTS,
} from '../../language/relations';
import { hasPost, holdsOther, isExact, isFamily } from './bearer';
import { isOfAnotherState } from './post';
import type { People } from './people';
import type { Description, Salient } from './reference';
import { FRENCH_FAMILY, isOtherTrade, meansSame } from './trade';

/**
 * A speaker or subject whose printed role can be the same person's; else the last one whose role does not speak against it, someone
 * without a printed role before those who have another, in the same unit; else the only one.
 */
export function byRelatedRole(
  salient: readonly Salient[],
  description: Description,
  people: Pick<People, 'meant' | 'unit'>,
): Entity | null {
  const { lemma, gender, located } = description;
  // The mayor of another town is another mayor, and no councillor spoken of besides.
  if (located && salient.some(({ entity: e }) => e.roles.includes(lemma) && compatible(e.gender, gender))) return null;
  const persons = fitting(salient, description);
  // “Le chanteur Luc Orr a rencontré le cinéaste Paul Vian. … le réalisateur”
  const same = persons.find(
    ({ entity }) =>
      entity.roles.some((role) => meansSame(lemma, role)) && !(located && isOfOtherPlace(entity, description)),
  );
  if (same !== undefined && !isUntoldSince(same, persons)) return same.entity;
  const { close, any, since } = ofFamily(persons, description);
  const open = ofOpenRole(persons, description, people);
  const related = close ?? any;
  // “Caroline Orr dirige le service. « Je tiens », confie l'urgentiste.”: no infirmière of a paragraph before.
  const far =
    related !== null &&
    open.trading !== null &&
    !isHere(related, salient) &&
    ![related, open.trading].some(({ roles }) => roles.some((role) => PUBLIC_POSTS.includes(role)));
  if ((related === null || far) && open.trading !== null && open.untold === null) return open.trading;
  // “La glaciologue Inès Caro doute. Paul Vian, lui, salue ce travail. L'océanographe …”: whoever acted since, and no other trade.
  if (related !== null && since !== null && isOtherTrade(related, description)) return since;
  if (related !== null && (close !== null || open.near === null || open.near.age > 0)) return related;
  return byOpenRole(open, description, salient);
}

/** “le viticulteur de Monbazillac … | le vigneron de Lens |”: whether the same trade is printed with somebody, of another place. */
function isOfOtherPlace({ roles }: Entity, { lemma, exact }: Description): boolean {
  if (exact === '') return false;
  const place = exact.slice(exact.indexOf(' '));
  return roles.some((role) => {
    if (!isExact(role)) return false;
    const space = role.indexOf(' ');
    return meansSame(lemma, role.slice(0, space)) && role.slice(space) !== place;
  });
}

/** Whether somebody whose post nothing tells has acted in the paragraph or the one before, since one of them came up: “le maire … ¶ « Non », dit Luc Orr. ¶ L'édile …” */
function isUntoldSince(one: Salient, persons: readonly Salient[]): boolean {
  if (one.age <= 1) return false;
  const since = persons.slice(0, persons.indexOf(one));
  return since.some(
    ({ entity, weight, age }) => age <= 1 && weight === Weight.Acting && !entity.described && !hasPost(entity),
  );
}

function isHere({ id }: Entity, salient: readonly Salient[]): boolean {
  return salient.some(({ entity, age }) => age === 0 && entity.id === id);
}

/** The persons of whom a description may tell, the newest first. */
function fitting(salient: readonly Salient[], description: Description): readonly Salient[] {
  return salient
    .filter(
      ({ entity, age }) =>
        entity.type === 'person' &&
        entity.number !== Num.Plural &&
        compatible(entity.gender, description.gender) &&
        !holdsOther(entity, description) &&
        !(age > 0 && isOfAnotherState(entity, description)),
    )
    .reverse();
}

/** Those whose printed role is of a family with the noun. */
interface Alike {
  /** Of the paragraph or the one before; of two who were named together, the one who acts. */
  readonly close: Entity | null;
  /** However far above. */
  readonly any: Entity | null;
  /** Somebody of no post who acted since. */
  readonly since: Entity | null;
}

/** “Son confrère Luc Arnaud … L'infectiologue”: of the same trade as the noun, or as whoever spoke before. */
function ofFamily(persons: readonly Salient[], { families }: Description): Alike {
  const isAlike = ({ entity: { roles } }: Salient): boolean =>
    families.length > 0 && roles.some((role) => families.includes(role) || PEERS.has(role));
  const first = persons.findIndex(isAlike);
  const since = persons
    .slice(0, first < 0 ? persons.length : first)
    .find(({ entity, weight, age }) => weight === Weight.Acting && age <= 1 && !entity.described && !hasPost(entity));
  const [nearest, ...others] = persons.filter((one) => one.age <= 1 && isAlike(one));
  const acting =
    nearest !== undefined && nearest.weight <= Weight.Mentioned
      ? others.find(({ age, weight }) => age === nearest.age && weight > Weight.Mentioned)
      : undefined;
  return {
    close: (acting ?? nearest)?.entity ?? null,
    any: persons[first]?.entity ?? null,
    since: since?.entity ?? null,
  };
}

/** Those whose printed role leaves open that they are what the noun says. */
interface Open {
  readonly persons: readonly Salient[];
  /** Who spoke or acted last. */
  readonly near: Salient | null;
  /** Who came up last of those whose post nothing tells, no farther than he. */
  readonly untold: Salient | null;
  /** “Son associé, Luc Orr, insiste. « … », sourit l'ingénieur.”: whoever acted right before has a function, and a trade besides. */
  readonly trading: Entity | null;
}

function ofOpenRole(all: readonly Salient[], description: Description, people: Pick<People, 'meant' | 'unit'>): Open {
  const { families, bare, located, office, noun } = description;
  const persons: Salient[] = [];
  let near: Salient | null = null;
  let untold: Salient | null = null;
  let trading: Entity | null = null;
  if (office || !(bare || located)) return { persons, near, untold, trading };
  const french = families[0]?.startsWith(FRENCH_FAMILY) === true;
  // “The sheriff, Ann Orr, said it was quiet. The Republican said …”
  const partisan = people.unit.language.actors.partisans.has(description.lemma);
  for (const one of all) {
    const { entity, weight, age } = one;
    if (entity.described) continue;
    if (french && near === null && untold === null && isActing(one) && hasTradeBesides(entity, description))
      trading ??= entity;
    const elected = partisan && isActing(one) && entity.roles.some((role) => ELECTED.has(role));
    if (families.length > 0 && entity.roles.some(isFamily) && !elected && !canTradeBesides(one, description)) continue;
    // “dit l'apprenti. ¶ Le lycée a fermé. « … », dit le proviseur.”: nobody of a paragraph before who has been called something else.
    if (french && noun === 'role' && age > 0 && isCalledOtherwise(entity, description, people)) break;
    persons.push(one);
    if (age <= 1 && weight === Weight.Acting) near ??= one;
    if (
      untold === null &&
      age <= reachOf(near) &&
      !hasPost(entity) &&
      (noun !== 'role' || one === near || !isCalledByPost(entity, people))
    )
      untold = one;
  }
  return { persons, near, untold, trading };
}

/** Whether posts or trades have meant somebody, and none that he can have as the one described. */
function isCalledOtherwise(
  { id }: Entity,
  { lemma, families }: Description,
  { meant, unit }: Pick<People, 'meant' | 'unit'>,
): boolean {
  const { roleFamilies } = unit.language.actors;
  const called = meant.wordsFor(id).filter((word) => roleFamilies.has(word));
  const fits = (word: string): boolean =>
    word === lemma || roleFamilies.get(word)?.some((family) => families.includes(family)) === true;
  return called.length > 0 && !called.some(fits);
}

/** “Le ministre a promis des fourgons. « Vite », a dit Luc Orr. …”: whether a post or trade has meant somebody of whom none is printed. */
function isCalledByPost({ id }: Entity, { meant, unit }: Pick<People, 'meant' | 'unit'>): boolean {
  return meant.wordsFor(id).some((word) => unit.language.actors.roleFamilies.has(word));
}

/** How many units back one comes up who may be meant rather than who acted last: “la retraitée” is not the préfète who spoke last. */
function reachOf(near: Salient | null): number {
  if (near === null) return 1;
  const heads = near.age > 0 && near.entity.roles.some((role) => HEADS.has(role));
  return heads ? near.age + 1 : near.age;
}

function isActing({ age, weight }: Salient): boolean {
  return age === 0 && weight === Weight.Acting;
}

/** Whom the noun means of those whose printed role leaves it open. */
function byOpenRole(
  { persons, near, untold }: Open,
  { lemma, bare, located, exact, national, ties }: Description,
  salient: readonly Salient[],
): Entity | null {
  const ofPlace = located && HEADS.has(lemma);
  const without = untold?.entity ?? null;
  // “Le maire de Lens” is no publisher who spoke before. “the Dane”: what somebody with a post can be too.
  if (near !== null && hasPost(near.entity) && !national) return without ?? (ofPlace ? null : near.entity);
  const here = untold?.age === 0 ? untold.entity : null;
  if (near !== null && near.age > 0) {
    // “Le maire de Lens” is nobody of the paragraph before.
    if (ofPlace && exact !== '') return without === near.entity ? null : without;
    // “L'équipe de Ruiz étudie le sommeil. La chercheuse …”: whom the paragraph itself mentions.
    // “Ana Orr spoke. ¶ The prize went to Ann Ruiz. The student …”
    if (here !== null && bare) return here;
  }
  if (near !== null || here !== null) return near?.entity ?? here;
  // “the mayor of Leeds”: nobody of whom the text spoke far above.
  const last = persons.at(-1)?.entity;
  if ((located && exact === '') || persons.some(({ entity }) => entity.id !== last?.id)) return null;
  // “asked former mayor Luke Orr. ¶ The FBI director said …”: nobody who only came up, and was once something else.
  if (ENGLISH_HEADS.has(lemma) && ties.length > 0 && last?.roles.some(isOnce) === true) return null;
  return last ?? (bare ? unsettledActing(salient, ties) : null);
}

/** “Cooper said … The coach said”: the name of one word, which may be somebody's, that acted last, and none of the description itself (“the Barrow MP”); or null. */
function unsettledActing(salient: readonly Salient[], ties: readonly string[]): Entity | null {
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age } = salient[n] as Salient;
    // “Norla's chairman, Luke Orr, left.”: not Norla
    if (age > 1 || (entity.type === 'person' && weight === Weight.Acting && !entity.described)) return null;
    // “The Orlava club has closed”: a body for certain
    if (entity.unsettled && weight === Weight.Acting && !ties.includes(OF + entity.id))
      return entity.roles.length === 0 ? entity : null;
  }
  return null;
}

/**
 * Whether somebody acts of whom a noun for a trade can tell besides what is printed of him: “leur porte-parole, Luc Arnaud, … L'éleveur”,
 * “la directrice du laboratoire, Ana Ruiz, … la biologiste”.
 */
function canTradeBesides(one: Salient, { noun, lemma }: Description): boolean {
  const { roles } = one.entity;
  // “L'équipe dirigée par Luc Orr a tout relu. … le biologiste de l'université de Gand”
  const led = one.age === 0 && one.entity.roles.some((role) => DIRECTORS.has(role));
  if (!(isActing(one) || led) || noun !== 'role' || HEADS.has(lemma)) return false;
  const speaksForOthers = roles.every((role) => FUNCTIONS.has(role) || isFamily(role) || isExact(role));
  return (roles.length > 0 && speaksForOthers) || roles.some((role) => DIRECTORS.has(role));
}

/** Whether a noun is a trade that somebody can have who is only printed with a function among others: “its owner, Ana Ruiz, … the shopkeeper”. */
export function hasTradeBesides({ roles }: Entity, { lemma, noun, families }: Description): boolean {
  if ((noun !== 'role' && noun !== 'person') || families.length === 0) return false;
  if (!PROFESSIONS.has(lemma) && (FOR_OTHERS.has(lemma) || IN_COURT.has(lemma))) return false;
  const french = families[0]?.startsWith(FRENCH_FAMILY) === true;
  if (french ? HEADS.has(lemma) : ENGLISH_HEADS.has(lemma) || STATESMEN.has(lemma)) return false;
  let functions = 0;
  for (const role of roles) {
    if (isFamily(role) || (french && isExact(role)) || isLoose(role) || NATIONALITIES.has(role)) continue;
    const free = french
      ? !PROSECUTORS.has(role) && role !== 'avocat' && (HEADS.has(role) || FUNCTIONS.has(role))
      : ENGLISH_FUNCTIONS.has(isExact(role) && !role.startsWith(SECRETARY) ? role.slice(0, role.indexOf(' ')) : role);
    if (!free) return false;
    functions++;
  }
  return functions > 0;
}

/** Of a state, with a word for what he sees to. */
const SECRETARY = 'secretary ';
