/** The claims of a unit by where they end: a draft that is one line has too many of them to go through all for each quotation. */
import type { Candidate, Range } from '../unit/scene';

/** The claims of a unit by the token at which they end. */
export class ClaimsByEnd {
  /** Those that end at a token, or did before they were changed; most units have none. */
  #ending: Map<number, number[]> | null = null;
  #taken = 0;

  /** @param endOf the token behind a claim; what is taken for that differs */
  constructor(
    private readonly found: readonly Candidate[],
    private readonly endOf: (claim: Candidate) => number,
  ) {}

  /** The indices of the claims that end in [from, to], both inclusive: the nearest to the end first, of several the one found last. */
  nearestIn(from: number, to: number): number[] {
    this.#take();
    const result: number[] = [];
    for (let end = to; end >= from; end--) {
      const all = this.#ending?.get(end);
      if (all === undefined) continue;
      const ending = all.filter((n) => this.endOf(this.found[n] as Candidate) === end);
      result.push(...[...new Set(ending)].sort((a, b) => b - a));
    }
    return result;
  }

  /** The claim found last of those that end in [from, to], both inclusive; null where none does. */
  lastIn(from: number, to: number): Candidate | null {
    this.#take();
    let last = -1;
    for (let end = from; end <= to; end++)
      for (const n of this.#ending?.get(end) ?? NONE)
        if (n > last && this.endOf(this.found[n] as Candidate) === end) last = n;
    return this.found[last] ?? null;
  }

  /** Takes up what was found since. */
  #take(): void {
    while (this.#taken < this.found.length) this.moved(this.#taken++);
  }

  /** Claim n ends elsewhere now. */
  moved(n: number): void {
    const end = this.endOf(this.found[n] as Candidate);
    const ending = (this.#ending ??= new Map());
    const others = ending.get(end);
    if (others === undefined) ending.set(end, [n]);
    else others.push(n);
  }
}

const NONE: readonly number[] = [];

/** The token behind the words, the cue and the source of a claim. */
export function endOf(claim: Candidate): number {
  const { cue, source } = claim;
  return Math.max(cue?.to ?? 0, source?.to ?? 0, ...lastParts(claim).map(({ to }) => to));
}

/** The parts of a claim among which the last is: a paragraph of nothing but quotations is one claim of thousands. */
export function lastParts({ parts }: Candidate): readonly Range[] {
  return parts.length > MOST_PARTS ? parts.slice(-MOST_PARTS) : parts;
}

/** No claim of an article has more. */
const MOST_PARTS = 32;
