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

/** The pronoun at a place as the subject. */
export function pronounSubject(at: number): Subject {
  return { start: at, end: at + 1, pronoun: true, headStart: at, headEnd: at + 1 };
}

/** The subject with what stands between it and the verb. */
export function endingAt({ start, pronoun, headStart, headEnd }: Subject, end: number): Subject {
  return { start, end, pronoun, headStart, headEnd };
}

/**
 * The subject from `start` on, with another head where one is told. No subject is spread from another one: each place that does
 * so makes objects of a kind of its own, and whatever reads subjects is slower for it.
 */
export function startingAt(
  { end, pronoun, headStart, headEnd }: Subject,
  start: number,
  head = headStart,
  behindHead = headEnd,
): Subject {
  return { start, end, pronoun, headStart: head, headEnd: behindHead };
}

/** The subject that ends at `end`, of which the head is known. */
export function headedAt(
  { start, headStart, headEnd }: Pick<Subject, 'start' | 'headStart' | 'headEnd'>,
  end: number,
): Subject {
  return { start, end, pronoun: false, headStart, headEnd };
}

/** The subject that ends at `end` and whose head is a phrase that ends at `headEnd`; null where there is none or a preposition governs it. */
export function headedBy(phrase: Phrase | null, headEnd: number, end: number): Subject | null {
  if (phrase === null || phrase.governed) return null;
  return { start: phrase.start, end, pronoun: false, headStart: phrase.start, headEnd };
}
