/** Words that tell the time in both languages. */
import { itemSet } from './lexicon';

/** What stands before a date. */
export const BEFORE_DATE = itemSet('on in last le du en de');

/** Prepositions of a month that says when something was published, behind its participle. */
export const BEFORE_MONTH = itemSet('en in de from of');

/** Days by where they are from today. */
export const TODAY = itemSet("today yesterday tonight hier aujourd'hui");

/** What a time that opens a sentence starts with. */
export const OPENS_TIME = itemSet(
  "in on at over during last next this that earlier late early by since yesterday today tonight en depuis dès ce cet cette le la l' il hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche",
);

/** What stands behind a noun of time: “two days later”, “la semaine dernière”. */
export const BEHIND_TIME = itemSet(
  'ago later earlier tôt tard dernier dernière passé passée précédent précédente suivant suivante même',
);
