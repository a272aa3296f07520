import type { Span } from '../analysis';
import type { DocumentUnit } from '../claims/document/reading';
import type { DraftReading } from '../reading/draft-reading';
import type { Block } from '../markdown/block';
import { toSource, toSourceEnd } from '../markdown/offset-map';
import { countLeading } from '../binary-search';

/** A stretch of a unit's text. */
export interface Part {
  readonly unit: number;
  readonly place: Span;
}

/** Offsets into the file of what units say of themselves. */
export class Offsets {
  /** Offset in the file of the block that holds each unit. */
  readonly #bases: Int32Array;

  readonly units: readonly DocumentUnit[];

  constructor({ draft, units }: DraftReading) {
    this.units = units;
    this.#bases = new Int32Array(units.length);
    let at = 0;
    for (let n = 0; n < draft.blocks.length; n++) {
      const count = (draft.blocks[n] as Block).units.length;
      for (let k = 0; k < count; k++) this.#bases[at++] = draft.starts[n] as number;
    }
  }

  /** Offset in the file of the block that holds a unit. */
  base(unit: number): number {
    return this.#bases[unit] as number;
  }

  start(unit: number, offset: number): number {
    return (this.#bases[unit] as number) + toSource((this.units[unit] as DocumentUnit).prose.map, offset);
  }

  end(unit: number, offset: number): number {
    return (this.#bases[unit] as number) + toSourceEnd((this.units[unit] as DocumentUnit).prose.map, offset);
  }

  span(unit: number, place: Span): Span {
    return { start: this.start(unit, place.start), end: this.end(unit, place.end) };
  }

  /** The unit that holds an offset in the file, or the last one before it. */
  unitAt(offset: number): number {
    return countLeading(this.units.length, (n) => this.start(n, 0) <= offset) - 1;
  }
}
