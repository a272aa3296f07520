/** Nouns, adjectives and what goes with them that a construction asks for, by their forms; empty where the language does not need them. */
export interface NounWords {
  /** Nouns that only stand for the words behind their colon: “insiste sur un | point | : …”, “agree on one | thing | : …”. */
  readonly standIns: ReadonlySet<string>;
  /** Bodies and sittings before which others speak, in the singular: court, inquest. */
  readonly hearers: ReadonlySet<string>;
  /** What stands behind the name of a paper or programme: “told the Burlow Echo newspaper”. */
  readonly media: ReadonlySet<string>;
  /** Whom the press names by their team or party: “the Leeds striker”. */
  readonly sides: ReadonlySet<string>;
  /** What nobody says: “dit le proverbe”. */
  readonly sayings: ReadonlySet<string>;
  /** What a study or a search is told by, and shows things as a text does: “les travaux”, “les fouilles”. */
  readonly findings: ReadonlySet<string>;
  /** What is told without a speaker: “la rumeur selon laquelle”. */
  readonly rumours: ReadonlySet<string>;
  /** Shares of something: “pour la majeure partie du pays”. */
  readonly shares: ReadonlySet<string>;
  /** Where anybody may be: “dit-on dans le village”, “the town of Kota Belud”. */
  readonly inhabited: ReadonlySet<string>;
  /** Whom only a place can have: “une habitante de Nivers”. */
  readonly inhabitants: ReadonlySet<string>;
  /** What only a firm has, before its name: “a subsidiary of”, “le patron de”. */
  readonly held: ReadonlySet<string>;
  /** What a firm has and nobody else, behind whom its name of several words can stand: salarié. */
  readonly staffed: ReadonlySet<string>;
  /** Grounds that have the name of a place: port, province. */
  readonly grounds: ReadonlySet<string>;
  /** Words before “in” that say in whom one trusts or has a share. */
  readonly trusting: ReadonlySet<string>;
  /** Who writes for another paper: “nos confrères du Monde”. */
  readonly colleagues: ReadonlySet<string>;
  /** What a number before them says of a person: “de 19 ans”, “de trois enfants”. */
  readonly counted: ReadonlySet<string>;
  /** What kind of person, behind “de”: “la mère de famille”. */
  readonly ofKind: ReadonlySet<string>;
  /** Where in politics somebody stands, behind “de” with an article or without: “l'élu de la majorité”. */
  readonly camps: ReadonlySet<string>;
  /** What somebody has won or leads, said of whom one knows whatever stands behind it: vainqueur. Masculine singular. */
  readonly merits: ReadonlySet<string>;
  /** What says that somebody is something no more: former. */
  readonly past: ReadonlySet<string>;
  /** What one pleads, without words of one's own: guilty. */
  readonly pleas: ReadonlySet<string>;
  /** States of mind that are facts behind “il est”: certain. */
  readonly objective: ReadonlySet<string>;
  /** What “il est … de” can be without anybody being meant: temps, inutile. */
  readonly impersonal: ReadonlySet<string>;
  /** Last words of names of buildings, be their first a first name: airport; in French what stands before the name of a place and its article: vallée. */
  readonly sites: ReadonlySet<string>;
  /** What firms name last that they do, and no family is called: haulage. */
  readonly trades: ReadonlySet<string>;
  /** Articles that a listed name may start with: “Le Monde”. */
  readonly listedArticles: ReadonlySet<string>;
  /** What stands before a month, and before no name: in, début. */
  readonly beforeMonths: ReadonlySet<string>;
  /** By what something is said, behind “by”: email. */
  readonly means: ReadonlySet<string>;
  /** What a court gives, which is “ferme” and closes nothing: prison. */
  readonly terms: ReadonlySet<string>;
  /** What a prosecutor asks of a court: prison, amende, relaxe. */
  readonly decided: ReadonlySet<string>;
  /** Adverbs that make an adjective stronger, never a verb: très, too. */
  readonly degrees: ReadonlySet<string>;
  /** Behind a time, that it is over: “la semaine dernière”. */
  readonly recent: ReadonlySet<string>;
  /** Words whose “que” tells a consequence: tellement. */
  readonly soMuch: ReadonlySet<string>;
  /** Objects of a cue that are no words: “a demandé la parole”. */
  readonly unsaid: ReadonlySet<string>;
  /** What one threatens somebody with: “menacé d'un | couteau”. */
  readonly weapons: ReadonlySet<string>;
  /** What one presents or sends somebody in words: excuses. */
  readonly wishes: ReadonlySet<string>;
  /** Nouns that say of a person no more than that: man, woman. */
  readonly anyone: ReadonlySet<string>;
  /** Moods in which a sentence shows somebody, behind “être” or “avoir”: inquiet, larmes. */
  readonly moods: ReadonlySet<string>;
  /** By what a body speaks, behind “par la”: voix. */
  readonly voices: ReadonlySet<string>;
}
