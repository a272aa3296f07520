/**
 * From a unit's text back to the source: which characters of the draft a stretch of prose stands for.
 * Most units are one slice of the draft and a shift says it all; markup that was taken out, entities and line ends
 * cut others into runs.
 */
import { countLeading } from '../binary-search';

/** Maps offsets of a text to offsets of the source that it was read from. Use with `toSource` and `toSourceEnd`. */
export interface OffsetMap {
  /** Where `runs` is null: source = text + delta throughout. */
  readonly delta: number;
  /**
   * Triples (text start, source start, source length) in order and without gaps in the text, closed by a triple
   * (text length, source end, 0); null for a plain shift.
   */
  readonly runs: Int32Array | null;
}

/** A map that only shifts. */
export function shift(delta: number): OffsetMap {
  return { delta, runs: null };
}

/** Index in `runs` of the triple that holds text offset `offset`. */
function runAt(runs: Int32Array, offset: number): number {
  const count = countLeading(runs.length / 3, (n) => (runs[n * 3] ?? 0) <= offset);
  return Math.max(0, count - 1) * 3;
}

/**
 * Source offset where the character at text offset `offset` starts.
 * Inside of something that stands for more or fewer characters (an entity, a placeholder) it is the start of that.
 */
export function toSource(map: OffsetMap, offset: number): number {
  const { runs } = map;
  if (runs === null) return offset + map.delta;
  const run = runAt(runs, offset);
  const start = runs[run] ?? 0;
  const source = runs[run + 1] ?? 0;
  const width = (runs[run + 3] ?? start) - start;
  return width === runs[run + 2] ? source + offset - start : source;
}

/** Source offset where the character before text offset `end` ends: markup behind a span is never swallowed. */
export function toSourceEnd(map: OffsetMap, end: number): number {
  const { runs } = map;
  if (runs === null) return end + map.delta;
  if (end <= 0) return toSource(map, 0);
  const run = runAt(runs, end - 1);
  const start = runs[run] ?? 0;
  const source = runs[run + 1] ?? 0;
  const size = runs[run + 2] ?? 0;
  const width = (runs[run + 3] ?? start) - start;
  return width === size ? source + end - start : source + size;
}

/** Collects runs of text in order and makes the smallest map of them. */
export class OffsetMapBuilder {
  private readonly triples: number[] = [];
  private length = 0;
  private sourceEnd = 0;
  /** Whether the last run stands for as many characters as it has. */
  private linear = false;

  /** Adds `width` characters of text that stand for `size` characters at `source`. */
  add(width: number, source: number, size: number): void {
    if (width === 0) return;
    if (width === size && this.linear && source === this.sourceEnd) {
      const last = this.triples.length - 1;
      this.triples[last] = (this.triples[last] ?? 0) + size;
    } else {
      this.triples.push(this.length, source, size);
      this.linear = width === size;
    }
    this.length += width;
    this.sourceEnd = source + size;
  }

  /** Adds the text `from`–`to` (end exclusive) that `map` already maps. */
  addMapped(map: OffsetMap, from: number, to: number): void {
    const { runs } = map;
    if (runs === null) {
      this.add(to - from, from + map.delta, to - from);
      return;
    }
    for (let run = runAt(runs, from); run + 3 < runs.length; run += 3) {
      const start = runs[run] ?? 0;
      const end = runs[run + 3] ?? 0;
      const source = runs[run + 1] ?? 0;
      const size = runs[run + 2] ?? 0;
      if (start >= to) return;
      const low = Math.max(start, from);
      const high = Math.min(end, to);
      if (end - start === size) this.add(high - low, source + low - start, high - low);
      else this.add(high - low, source, size);
    }
  }

  /** Adds `width` characters that stand together for all of the text `from`–`to` that `map` maps. */
  addAtom(width: number, map: OffsetMap, from: number, to: number): void {
    const start = toSource(map, from);
    this.add(width, start, toSourceEnd(map, to) - start);
  }

  /** The map of what was added. */
  build(): OffsetMap {
    if (this.triples.length === 0) return shift(this.sourceEnd);
    if (this.triples.length === 3 && this.linear) return shift(this.triples[1] ?? 0);
    this.triples.push(this.length, this.sourceEnd, 0);
    return { delta: 0, runs: Int32Array.from(this.triples) };
  }
}
