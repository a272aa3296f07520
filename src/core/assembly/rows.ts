import type { Entity } from '../actors/cast/entity';
import type { DocumentUnit, ClaimWords, UnitClaim, UnitReading } from '../claims/document/reading';
import type { Place } from '../claims/unit/local-claim';
import { claimId, numberedIds } from '../claims/ids';
import type { Offsets, Part } from './offsets';

/** A claim with its unit's index, and what later units changed in it. */
export interface Row {
  readonly unit: number;
  /** Among the claims of its unit. */
  readonly index: number;
  readonly claim: UnitClaim;
  readonly parts: Part[];
  /** Who speaks it, where only a later unit names him. */
  actor: Entity | null;
  /** The claim of a later unit that holds it. */
  within: { readonly unit: number; readonly claim: number } | null;
  /** Where its first part starts in the file. */
  at: number;
  /** Its words, with the id that they make; empty until it is put in order. */
  words: ClaimWords;
  /** The id, with the number of its turn where others have the same words. */
  id: string;
}

const NO_WORDS: ClaimWords = { text: '', id: '' };

/** The claims of a unit as it tells them itself. */
export function rowsOf(unit: number, { claims }: UnitReading): readonly Row[] {
  return claims.map((claim, index) => ({
    unit,
    index,
    claim,
    parts: partsOf(unit, claim.parts),
    actor: null,
    within: null,
    at: 0,
    words: NO_WORDS,
    id: '',
  }));
}

/** The claims of all units, as later units left them. */
export class Rows {
  readonly #rows: Row[] = [];
  /** Index of each unit's first row. */
  readonly #first: Int32Array;

  constructor(readings: readonly UnitReading[]) {
    this.#first = new Int32Array(readings.length + 1);
    for (let unit = 0; unit < readings.length; unit++) {
      this.#first[unit] = this.#rows.length;
      for (const row of rowsOf(unit, readings[unit] as UnitReading)) this.#rows.push(row);
    }
    this.#first[readings.length] = this.#rows.length;
    for (let unit = 0; unit < readings.length; unit++) {
      for (const amendment of (readings[unit] as UnitReading).amendments) {
        const row = this.#at(unit - amendment.back, amendment.claim);
        if (row === undefined) continue;
        row.actor = amendment.actor ?? row.actor;
        if (amendment.within !== undefined) row.within = { unit, claim: amendment.within };
        if (amendment.drop === true) row.parts.length = 0;
        else for (const part of partsOf(unit, amendment.parts ?? NOTHING)) row.parts.push(part);
      }
    }
  }

  #at(unit: number, claim: number): Row | undefined {
    const first = this.#first[unit];
    if (first === undefined || claim < 0 || first + claim >= (this.#first[unit + 1] as number)) return undefined;
    return this.#rows[first + claim];
  }

  /** Rows that have words, in the order of the file; gives them their words and ids. */
  inOrder(offsets: Offsets): readonly Row[] {
    const order = putInOrder(this.#rows, offsets);
    const ids = numberedIds(order.map(({ words }) => words.id));
    for (let n = 0; n < order.length; n++) (order[n] as Row).id = ids[n] as string;
    return order;
  }

  /** The id of a unit's claim; null where it has no words (any more). */
  idAt(unit: number, claim: number): string | null {
    return this.#at(unit, claim)?.id || null;
  }
}

/** Rows that have words, in the order of the file; gives them their words. */
export function putInOrder(rows: readonly Row[], offsets: Offsets): Row[] {
  const order: Row[] = [];
  let last = -1;
  let sorted = true;
  for (const row of rows) {
    const first = row.parts[0];
    if (first === undefined) continue;
    row.at = offsets.start(first.unit, first.place.start);
    row.words = saidBy(row, offsets.units);
    sorted &&= row.at >= last;
    last = row.at;
    order.push(row);
  }
  return sorted ? order : order.sort((one, other) => one.at - other.at);
}

const NOTHING: readonly Place[] = [];

function partsOf(unit: number, places: readonly Place[]): Part[] {
  return places.map((place) => ({ unit: unit - place.back, place }));
}

/** The words of a claim, kept with it where its unit alone has them. */
function saidBy({ claim, unit, parts }: Row, units: readonly DocumentUnit[]): ClaimWords {
  const own = parts.length === claim.parts.length && parts.every((part) => part.unit === unit);
  if (!own) return said(parts, units);
  return (claim.said ??= said(parts, units));
}

function said(parts: readonly Part[], units: readonly DocumentUnit[]): ClaimWords {
  const text = parts.map((part) => wordsOf(part, units)).join(' … ');
  return { text, id: claimId(text) };
}

function wordsOf({ unit, place }: Part, units: readonly DocumentUnit[]): string {
  return (units[unit] as DocumentUnit).text.slice(place.start, place.end);
}

/**
 * The units that have to do with claims or marks of others: a quotation goes on, a later unit tells who somebody is. Found when an
 * edit first asks: a text that is only analysed needs none.
 */
export class TiedUnits {
  /** Where they are found; null once they are. */
  #readings: readonly UnitReading[] | null;
  readonly #units = new Set<number>();

  constructor(readings: readonly UnitReading[]) {
    this.#readings = readings;
  }

  /** Whether the unit is one. */
  has(unit: number): boolean {
    this.#readings?.forEach((reading, n) => this.#add(reading, n));
    this.#readings = null;
    return this.#units.has(unit);
  }

  #add({ claims, marks, laterMarks, amendments, introduces }: UnitReading, unit: number): void {
    for (const { parts } of claims) for (const part of parts) this.#tie(unit, part.back);
    for (const mark of marks) if (mark !== null) this.#tie(unit, mark.back);
    for (const { back, claim } of laterMarks) {
      this.#tie(unit, back);
      this.#tie(unit, claim.back);
    }
    for (const { back, parts = NOTHING } of amendments) {
      this.#tie(unit, back);
      for (const part of parts) this.#tie(unit, part.back);
    }
    if (introduces.length > 0) this.#units.add(unit);
  }

  #tie(unit: number, back: number): void {
    if (back > 0) this.#units.add(unit).add(unit - back);
  }
}
