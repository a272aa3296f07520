/** What an English word tells by how it starts or ends that no list has. */

/** What adjectives start or end with: “unwise”, “shameful”. */
export const ADJECTIVAL = /^(?:un|in|im|ir|dis)\w{4,}|(?:able|ible|ous|ful|less|ive|ary|ent|ant|al|ic)$/;

/** What regular participles end with. */
export const PARTICIPLE = /(?:ed|ing)$/;

/** What a firm makes or does, and hardly a surname: “Chemicals”, “Logistics”, “Fitness”. */
export const OF_TRADES = /(?:ments?|[st]ions?|it(?:y|ies)|ness|isms?|ries|(?:al|ic|ing|er|or|ance|age|ware)s)$/;
