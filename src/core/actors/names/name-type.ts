/** What a run of capitalised words can name. */
import type { ActorType } from '../../analysis';
import { type Language, Num, Tag } from '../../language/types';
import type { Token } from '../../text/token';

/** A run of capitalised words, [from, to) in its tokens, with what stands before it. */
export interface Run {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly language: Language;
  readonly from: number;
  readonly to: number;
  /** Words of the run, particles left out. */
  readonly parts: number;
  readonly title: string | null;
  /** Gender bits of the titles. */
  readonly gender: number;
  /** A title stands before it. */
  readonly personal: boolean;
  /** At the start of a sentence, where the capital says nothing. */
  readonly initial: boolean;
  /** In a headline where all words have capitals. */
  readonly titleCase: boolean;
}

/** What a run names. `skip` above 0: its first words are no part of the name, which starts that many tokens later. */
export interface NameType {
  readonly type: ActorType | 'unknown';
  readonly weak: boolean;
  readonly common: boolean;
  readonly gender: number;
  readonly skip: number;
}

/** A name of that type. */
export function named(type: NameType['type'], gender: number, weak = false, common = false, skip = 0): NameType {
  return { type, weak, common, gender, skip };
}

/** “la CGT”, “du Medef”, “l'agence KCNA”: the article or the noun before it tells the gender of a body. */
export function articleGender(before: Token | null): number {
  if (before === null || before.word === null || before.word.number === Num.Plural) return 0;
  const { gender, noun } = before.word;
  return (before.tags & Tag.Determiner) !== 0 || noun === 'organization' || noun === 'role' ? gender : 0;
}
