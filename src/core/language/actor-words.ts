/** Words that decide who is meant: by a role, a pronoun, a description. All lower case, straight apostrophes. */
export interface ActorWords {
  /** Determiners that point to someone known: le, ce, son, the, this, her. */
  readonly definite: ReadonlySet<string>;
  /** Determiners that say whose: son, her. */
  readonly possessives: ReadonlySet<string>;
  /** Pronouns besides the subject ones that can be a whole source: lui, elle, his, her. */
  readonly sources: ReadonlySet<string>;
  /** Pronouns of the first and second person, and those that mean nobody in particular (on, you). */
  readonly notThird: ReadonlySet<string>;
  /** Pronouns for persons only (he, she); others can mean a body too (elle, la CGT). */
  readonly personal: ReadonlySet<string>;
  /** Pronouns for things and texts (it). */
  readonly things: ReadonlySet<string>;
  /** Words for two who were named together: deux, duo, both. */
  readonly pairs: ReadonlySet<string>;
  /** Which of two who were named: premier → 1, second → 2. */
  readonly ofTwo: ReadonlyMap<string, 1 | 2>;
  /** Nouns and pronouns that only point back: l'intéressé, ce dernier, the latter. */
  readonly deictic: ReadonlySet<string>;
  /** Prepositions that tie a complement to a role noun: de, à, for. */
  readonly roleLinks: ReadonlySet<string>;
  /** Participles inside a role (chargé, délégué, named): the phrase goes on behind them. */
  readonly roleParticiples: ReadonlySet<string>;
  /** Nouns of bodies and firms that stand before their names, and before those of people where a post governs them. */
  readonly kindsOfBodies: ReadonlySet<string>;
  /** Nouns whose complement by name is the body itself: le groupe Solvanex, le journal Le Monde. */
  readonly namedBodies: ReadonlySet<string>;
  /** What bears a person's first name and is nobody: storm, tempête. */
  readonly eponyms: ReadonlySet<string>;
  /** Titles that stand in the names of schools and hospitals (“King Edward School”). */
  readonly royal: ReadonlySet<string>;
  /** First words of names of towns (“Santa Rosa”). */
  readonly townPrefixes: ReadonlySet<string>;
  /** Capitals that are no name: PDF, TGV. In lower case. */
  readonly initialisms: ReadonlySet<string>;
  /** Feasts that are first names or look like names: Noël. */
  readonly feasts: ReadonlySet<string>;
  /** Roles that two words name for another word, by the first and the second: premier magistrat → maire; a noun and its complement: chef état → président. */
  readonly periphrases: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Ranks and posts in capitals before somebody's name, which are bodies or other words as well. */
  readonly ranks: ReadonlySet<string>;
  /** Nouns of what something goes by, never who says it, behind selon, according to: loi, critère, époque. */
  readonly measures: ReadonlySet<string>;
  /** Nouns of what bears the name of a person who does not run it: l'institut Paul Bocuse, la famille Martin. */
  readonly namedAfter: ReadonlySet<string>;
  /** Nouns of works whose title follows them: le film Les Grands Ducs. */
  readonly works: ReadonlySet<string>;
  /** Nouns of bodies that stand for one named before: l'agence, the company. */
  readonly genericBodies: ReadonlySet<string>;
  /** Words between a body and the person through whom it speaks: par, via, through. */
  readonly through: ReadonlySet<string>;
  /** Nouns that say who stays unnamed: source, proche, insider. */
  readonly unnamed: ReadonlySet<string>;
  /** Words of a source that ask for anonymity. */
  readonly anonymity: ReadonlySet<string>;
  /** Posts that are printed with the name of whoever holds them: préfet, procureur. */
  readonly offices: ReadonlySet<string>;
  /** Nouns of persons that companies go by as well: le fabricant de jouets Lumio. */
  readonly trades: ReadonlySet<string>;
  /** Heads of ministries and posts before a capitalised field: ministre de la Transition écologique. */
  readonly fieldHeads: ReadonlySet<string>;
  /** Prepositions before an unknown name that make it a place: à, en, near. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Last words of names of laws and treaties, which are nobody: Act, Treaty. */
  readonly laws: ReadonlySet<string>;
  /** Last words of names of bodies that are no bodies in lower case: Survey, Trust. */
  readonly bodyHeads: ReadonlySet<string>;
  /** Endings of company names: Inc, SA. */
  readonly corporate: ReadonlySet<string>;
  /** Plurals of unknown words in these endings name people of a place: les Mirecurtiens. */
  readonly inhabitants: RegExp | null;
  /** The families of each role noun: roles that can mean the same person (député, élu, président of a group). */
  readonly roleFamilies: ReadonlyMap<string, readonly string[]>;
  /** Posts of one family that nobody holds together: maire and adjoint, gardien and attaquant. */
  readonly postsApart: ReadonlyMap<string, readonly string[]>;
  /** Those of a party, singular: democrat, tory. */
  readonly partisans: ReadonlySet<string>;
  /** Other words for a state of the country, and for who is from it, with its name: “n.y.”, “texan”. */
  readonly states: ReadonlyMap<string, string>;
  /** Nouns for somebody who stands for a post, of which an article means its own by any: candidate, nominee, front-runner. */
  readonly runners: ReadonlySet<string>;
  /** What a title tells of the role: me → avocat; perhaps with the families of the role. */
  readonly titleRoles: ReadonlyMap<string, readonly string[]>;
  /** Letters behind a name, with the role that they tell: kc → barrister, obe → none. */
  readonly postNominals: ReadonlyMap<string, readonly string[]>;
  /** For nouns of bodies of one kind, words that names of that kind have: union → workers, Unison; “*” where one that spoke just before may have any name. */
  readonly bodyWords: ReadonlyMap<string, readonly string[]>;
  /** Words of someone who speaks: I, you, my. */
  readonly speaking: ReadonlySet<string>;
  /** Words of one person who speaks of himself: I, my. */
  readonly speakingAlone: ReadonlySet<string>;
}
