/** Persons who are named in a row: “Ann Ruiz, Bob Orr and Jo Hale left. They said …”, “Ana Ruiz et Luc Orr sont partis. Les deux …”. */
import { Weight } from './weight';
import { Num } from '../../language/types';
import { compatible, type Entity } from '../../actors/cast/entity';
import { SPOUSES } from '../../language/relations';
import { isDigit } from '../../text/characters';
import type { Salient } from './reference';

/** Persons named in a row, whom a plural behind can mean. */
export interface Row {
  readonly entities: readonly Entity[];
  /** Units since. */
  readonly age: number;
  /** Where the last of them is named in this unit; 0 in those before. */
  readonly start: number;
}

/** The names of a unit as they come up, some of them in a row. */
export class Rows {
  #last: Row | null;
  /** The row that the last name may go on with. */
  #naming: readonly Entity[] = [];

  constructor(before: Row | null) {
    this.#last = before === null || before.age > LONGEST_ROW ? null : { ...before, age: before.age + 1, start: 0 };
  }

  /** Who was last named in a row. */
  get last(): Row | null {
    return this.#last;
  }

  /**
   * A name comes up: whether it goes on with a row of names, or ends one.
   * @param before the name before it, and who that is
   */
  meet(
    entity: Entity,
    start: number,
    before: { readonly entity: Entity | null; readonly end: number } | null,
    text: string,
  ): void {
    const last = before === null || entity.type === 'place' ? undefined : this.#naming.at(-1);
    const goesOn = before !== null && last !== undefined && last.type === entity.type && last === before.entity;
    const joined = goesOn ? joins(text, before.end, start) : null;
    this.#naming = joined === null ? [entity] : [...this.#naming, entity];
    if (joined === 'end') this.#last = { entities: this.#naming, age: 0, start };
  }
}

/** A row of names is forgotten behind so many units. */
const LONGEST_ROW = 2;

/** A plural pronoun reaches back over this many units, “the two” over one more. */
const REACH = 1;

/** Whether a row is of persons, and not of bodies. */
export function arePersons({ entities }: Row): boolean {
  return entities.every(({ type }) => type === 'person');
}

/** What words between two names join them by: they go on with a row, end it, or neither. */
function joins(text: string, from: number, to: number): 'on' | 'end' | null {
  const length = to - from;
  if (length < 2 || length > LONGEST) return null;
  if (text.startsWith(', ', from) && length === 2) return 'on';
  const and = ANDS.find((word) => text.startsWith(word, to - word.length));
  if (and === undefined) return null;
  // “Ruiz, 45, and Orr”, “Ruiz, the mayor, and Orr”
  const apposed =
    text.charAt(from) === ',' && (text.charAt(to - and.length - 1) === ',' || isDigit(text.charCodeAt(from + 2)));
  return length === and.length || apposed ? 'end' : null;
}

const LONGEST = 40;
const ANDS = [' and ', ' et ', ' et la ', ' et le ', " et l'", ' et l’', ' and the '];

/** Whether a plural pronoun can mean those of a row: no group or body has acted since. */
export function isLast(row: Row, salient: readonly Salient[]): boolean {
  return (
    row.age <= REACH &&
    !salient.some(
      ({ entity, weight, age, start }) =>
        weight === Weight.Acting &&
        entity.type !== 'person' &&
        (age < row.age || (age === row.age && start > row.start)),
    )
  );
}

/** “Luc Orr a cédé sa ferme. Sa femme, Ana, … ¶ Le couple”: whoever is printed as somebody's wife or husband, and the person who came up right before; or null. */
export function coupleOf(salient: readonly Salient[]): readonly Entity[] | null {
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity: spouse } = salient[n] as Salient;
    if (spouse.type !== 'person' || spouse.described || !spouse.roles.some((role) => SPOUSES.has(role))) continue;
    let k = salient.findIndex(({ entity }) => entity.id === spouse.id) - 1;
    while (k >= 0 && (salient[k]?.entity.type !== 'person' || (salient[k]?.weight ?? 0) <= Weight.Mentioned)) k--;
    const other = salient[k]?.entity;
    return other === undefined || other.described || other.number === Num.Plural ? null : [other, spouse];
  }
  return null;
}

/** “Josh and Ellie Marsh were told nothing. “…,” Josh said. “…,” his wife added.”: the other of two named in a row, where one of them has just spoken; or null. */
export function spouseOf(row: Row | null, speaker: Entity | null, gender: number): Entity | null {
  if (row?.entities.length !== 2 || row.age > REACH || !arePersons(row) || speaker === null) return null;
  const [one, other] = row.entities as readonly [Entity, Entity];
  const found = one.id === speaker.id ? other : other.id === speaker.id ? one : null;
  return found !== null && compatible(found.gender, gender) && !compatible(speaker.gender, gender) ? found : null;
}

/** The two whom “the two”, “the couple” mean: those named in a row, else the only two persons of the unit, else of it and the one before; or null. */
export function pairOf(row: Row | null, salient: readonly Salient[]): readonly Entity[] | null {
  if (row !== null && row.entities.length === 2 && row.age <= REACH + 1 && arePersons(row))
    return actingInstead(row, salient) ?? row.entities;
  const here = personsOf(salient, 0);
  const found = here?.length === 2 ? here : personsOf(salient, 1);
  return found?.length === 2 ? found : null;
}

/** “…, Ann Orr said. ¶ “…,” Tom Reid said of Bush and Obama. ¶ The two”: the only two who spoke or acted of late, where those of the row were only mentioned; or null. */
function actingInstead({ entities }: Row, salient: readonly Salient[]): readonly Entity[] | null {
  const acting: Entity[] = [];
  for (const { entity, weight, age } of salient) {
    if (weight < Weight.Acting || age > REACH + 1 || entity.type !== 'person') continue;
    if (entity.described || entities.some(({ id }) => id === entity.id)) return null;
    if (!acting.some(({ id }) => id === entity.id)) acting.push(entity);
  }
  return acting.length === 2 ? acting : null;
}

/** The persons of the unit and so many before it; null where one of them has no name. */
function personsOf(salient: readonly Salient[], reach: number): readonly Entity[] | null {
  const found: Entity[] = [];
  for (const { entity, age } of salient) {
    if (age > reach || entity.type !== 'person' || entity.number === Num.Plural) continue;
    if (entity.described) return null;
    if (!found.some(({ id }) => id === entity.id)) found.push(entity);
  }
  return found;
}
