import { items, itemSet } from './lexicon';

/** What a word tells of a talk: whose words they are, to whom they are put, or that the text prints one. */
export type TurnWord =
  /** “I”, “my”: as a pronoun or determiner only. */
  | 'singular'
  /** “we” */
  | 'plural'
  /** “our”: a paper speaks of itself too. */
  | 'possessive'
  /** “myself”, “moi”: in lower case, since “Me Ruiz” is a lawyer. */
  | 'object'
  | 'addressed'
  /** “propos” recueillis, “questions” à, “interview” has been edited */
  | 'talk';

/** Words of both languages outside of quotation marks, by their forms. */
const TURN_WORDS: ReadonlyMap<string, TurnWord> = new Map(
  Object.entries({
    singular: "i my je j' mon ma mes",
    plural: 'we nous',
    possessive: 'our notre nos',
    object: "me myself m' moi",
    addressed: "you your yourself vous votre vos tu toi ton tes t'",
    talk: 'propos questions interview conversation',
  } satisfies Record<TurnWord, string>).flatMap(([kind, words]) =>
    items(words).map((word): [string, TurnWord] => [word, kind as TurnWord]),
  ),
);

/** What a form tells of a talk, or null; a French verb can be put to somebody: “êtes-vous”. */
export function turnWord(form: string): TurnWord | null {
  return TURN_WORDS.get(form) ?? (form.endsWith('-vous') || form.endsWith('-tu') ? 'addressed' : null);
}

/** Words that answer a question by themselves. */
export const REPLIES = itemSet(
  'oui non si absolument exactement évidemment certainement jamais yes no yeah absolutely exactly definitely never sure',
);

/** What a paper calls a talk with somebody, at the start of a line. */
export const TALKS = itemSet('interview entretien');

/** What can stand before it there. */
export const TALK_OPENERS = itemSet("an l' grand le our exclusive");

/** What a label of an interview calls a turn: question, answer, réponse. */
export const TURN_LABELS = itemSet('q a r question answer réponse reponse');
