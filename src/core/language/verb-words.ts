/** Verbs that a construction asks for beside what their cue says, by lemma; empty where the language does not need them. */
export interface VerbWords {
  /** Whoever hears does not speak, but for “entend-on”: entendre. */
  readonly heard: ReadonlySet<string>;
  /** What people in general do with a text: “on lit dans la note que”. */
  readonly reading: ReadonlySet<string>;
  /** Rumours without a speaker: “il se murmure que”. */
  readonly rumoured: ReadonlySet<string>;
  /** In the passive before “to”, hearsay: “is said to have left”. */
  readonly saidTo: ReadonlySet<string>;
  /** In the passive before an infinitive, what somebody was told to do: “were warned to stay”. */
  readonly telling: ReadonlySet<string>;
  /** Never said without the one who is told: “told reporters”. */
  readonly toSomeone: ReadonlySet<string>;
  /** With a name behind them, inverted although they take an object: “…, revealed Mr Ruiz.” */
  readonly announcing: ReadonlySet<string>;
  /** What is done with a book or a song, whose title may stand in marks: publier, chanter. */
  readonly titled: ReadonlySet<string>;
  /** Whose object says what follows “as”: “quoted an aide as saying”. */
  readonly quoting: ReadonlySet<string>;
  /** English verbs whose object does what the infinitive behind says: prompted officials to urge calm. */
  readonly prompting: ReadonlySet<string>;
  /** With a feeling as object, whose “at” belongs to it: “expressed anger at the cuts”. */
  readonly expressing: ReadonlySet<string>;
  /** Before a phrase that tells how something was to be known: “n'a pu être vérifié de source indépendante”. */
  readonly verifying: ReadonlySet<string>;
  /** What was possible or wished is no hearsay: “aurait pu”. */
  readonly possible: ReadonlySet<string>;
  /** Of things, they go on and say nothing: “as the talks continue”. */
  readonly goingOn: ReadonlySet<string>;
  /** What is done with a text of somebody else: “faces a lawsuit”, “read a letter”. */
  readonly receiving: ReadonlySet<string>;
  /** What those refuse who will not speak: “declined to comment”. */
  readonly refused: ReadonlySet<string>;
  /** What whoever speaks does in the same breath, and says nothing by: thank. */
  readonly courtesies: ReadonlySet<string>;
  /** In the passive before a participle, how somebody was found to speak: “can be heard saying”. */
  readonly perceived: ReadonlySet<string>;
  /** Conjunctions that put a clause before its main clause, whose subject their pronoun may mean: “s'il …, le maire …”. */
  readonly fronting: ReadonlySet<string>;
  /** How somebody lives, of which a sentence tells without showing him: vivre, travailler. */
  readonly lived: ReadonlySet<string>;
  /** What somebody does to this day, be it told in the past: n'a rien oublié. */
  readonly remembered: ReadonlySet<string>;
  /** What one does with some things by a verb that can report others: recall → cars, deny → bail. */
  readonly deeds: ReadonlyMap<string, ReadonlySet<string>>;
  /** être, be. */
  readonly be: ReadonlySet<string>;
  /** avoir, have. */
  readonly have: ReadonlySet<string>;
  /** will, could, do. */
  readonly modals: ReadonlySet<string>;
  /** Compound tenses with être or be, which are no passive: venir, go. */
  readonly withBe: ReadonlySet<string>;
  /** The tense that is only told, never said; null where the language has none. */
  readonly told: ToldTense | null;
}

/** A tense of written narration: the French simple past, third person. */
interface ToldTense {
  readonly endings: RegExp;
  /** Forms of the present that end alike. */
  readonly presents: ReadonlySet<string>;
}
