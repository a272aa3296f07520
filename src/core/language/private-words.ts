/** What a clause behind a name tells of somebody's private life: “, whose father died”, “, qui a perdu sa maison”. */
export interface PrivateWords {
  /** What is somebody's own, beside his kin: home, bras. */
  readonly own: ReadonlySet<string>;
  /** Forms of verbs of how he lives and what became of him. */
  readonly happens: ReadonlySet<string>;
  /** Forms of the verbs and adjectives that tell of somebody's death. */
  readonly dies: ReadonlySet<string>;
  /** Right before the name of somebody dead. */
  readonly late: ReadonlySet<string>;
  /** What can stand between the pronoun and such a verb. */
  readonly between: ReadonlySet<string>;
}
