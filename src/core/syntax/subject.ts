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

/** The subject that ends at `end` and whose head is a phrase that ends at `headEnd`; null where there is none or a preposition governs it. */
export function headedBy(phrase: Phrase | null, headEnd: number, end: number): Subject | null {
  if (phrase === null || phrase.governed) return null;
  return { start: phrase.start, end, pronoun: false, headStart: phrase.start, headEnd };
}
