/** What can be wrong in a registry file. */
import type { Problem as RecordsProblem, ProblemCode as RecordsProblemCode } from '../json/problem';

/** What is wrong with a registry file. */
export type RegistryProblemCode =
  | RecordsProblemCode
  /** A role names a post, or a post an organisation, that neither the file nor the bundled registry has. */
  | 'unknown-post'
  | 'unknown-organization'
  /** Two people hold a post of one holder at the same time. */
  | 'overlapping-spells'
  /** A spell ends before it begins. */
  | 'reversed-spell'
  /** A key that looks like one of the format, and is not read. */
  | 'misspelt-key';

/** Something wrong in `.dixit/actors.json`, with its JSON path and place. error: the entry is left out; warning: it is used. */
export type RegistryProblem = Omit<RecordsProblem, 'code'> & { readonly code: RegistryProblemCode };
