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

/** The claims of units, as later ones left them. */
export class Rows {
  readonly #readings: readonly UnitReading[];
  readonly #rows: Row[] = [];
  /** Index of each unit's first row; -1 for units that are left out. */
  readonly #first: Int32Array;

  /** @param units the only ones that are asked for, with all that are tied to them; every unit where left out */
  constructor(readings: readonly UnitReading[], units: readonly number[] | null = null) {
    this.#readings = readings;
    this.#first = new Int32Array(readings.length).fill(-1);
    const count = units?.length ?? readings.length;
    for (let n = 0; n < count; n++) this.#tell(units?.[n] ?? n);
    for (let n = 0; n < count; n++) this.#amend(units?.[n] ?? n);
  }

  /** The claims of a unit as it tells them itself. */
  #tell(unit: number): void {
    this.#first[unit] = this.#rows.length;
    const { claims } = this.#readings[unit] as UnitReading;
    for (let index = 0; index < claims.length; index++) {
      const claim = claims[index] as UnitClaim;
      this.#rows.push({
        unit,
        index,
        claim,
        parts: partsOf(unit, claim.parts),
        actor: null,
        within: null,
        at: 0,
        words: NO_WORDS,
        id: '',
      });
    }
  }

  /** What a unit changes in the claims of those before it. */
  #amend(unit: number): void {
    for (const { back, claim, actor, within, drop, parts } of (this.#readings[unit] as UnitReading).amendments) {
      const row = this.#at(unit - back, claim);
      if (row === undefined) continue;
      row.actor = actor ?? row.actor;
      if (within !== undefined) row.within = { unit, claim: within };
      if (drop === true) row.parts.length = 0;
      else for (const part of partsOf(unit, parts ?? NOTHING)) row.parts.push(part);
    }
  }

  #at(unit: number, claim: number): Row | undefined {
    const first = this.#first[unit] ?? -1;
    if (first < 0 || claim < 0 || claim >= (this.#readings[unit] as UnitReading).claims.length) return undefined;
    return this.#rows[first + claim];
  }

  /** Rows that have words, in the order of the file; gives them their words. */
  inOrder(offsets: Offsets): Row[] {
    return putInOrder(this.#rows, offsets);
  }

  /** The id of a unit's claim; null where it has no words (any more). */
  idAt(unit: number, claim: number): string | null {
    return this.#at(unit, claim)?.id || null;
  }

  /** The id of the claim that holds another one, or null. */
  holderOf({ unit, claim, within }: Row): string | null {
    const { nestedIn } = claim.local;
    if (nestedIn >= 0) return this.idAt(unit, nestedIn);
    return within === null ? null : this.idAt(within.unit, within.claim);
  }
}

/** Gives all rows of a draft, in the order of the file, their ids. */
export function numberRows(rows: readonly Row[]): void {
  const ids = numberedIds(rows.map(({ words }) => words.id));
  for (let n = 0; n < rows.length; n++) (rows[n] as Row).id = ids[n] as string;
}

function putInOrder(rows: readonly Row[], offsets: Offsets): Row[] {
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
