/** The subject of a verb. */
import type { Phrase } from './noun-phrase';

/** The subject of a verb: token indices [start, end), apposition and relative clause included. */
export interface Subject {
  readonly start: number;
  readonly end: number;
  readonly pronoun: boolean;
  /** Where the phrase with the noun starts and ends, without apposition. */
  readonly headStart: number;
  readonly headEnd: number;
}

/** The subject that a phrase is, with nothing around it. */
export function bareSubject({ start, end }: Pick<Phrase, 'start' | 'end'>): Subject {
  return { start, end, pronoun: false, headStart: start, headEnd: end };
}

/** The subject with what stands between it and the verb. */
export function endingAt({ start, pronoun, headStart, headEnd }: Subject, end: number): Subject {
  return { start, end, pronoun, headStart, headEnd };
}
