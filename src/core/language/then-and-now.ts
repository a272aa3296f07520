/** Words that bind what is printed to today or to another time, in both languages. */

/** What says that a statement is new; the words are the first group. */
export const RECENT =
  /(?:^|[^\p{L}])(récemment|dernièrement|ces derniers jours|tout juste|en réponse à|en réaction à|aujourd['’]hui|hier|recently|lately|in recent days|just now|in response to|in reaction to|today|yesterday)(?![\p{L}])/iu;

/** “alors ministre”, “then-president”: before a role of another time. */
export const BEFORE_OTHER_TIME = /(?:alors|then|jadis|naguère)[\s\u00A0-]*$/i;

/** “ministre de l’époque”, “the minister at the time”: behind it. */
export const AFTER_OTHER_TIME = /^[\s\u00A0]*(?:de l['’]époque|d['’]alors|at the time|of the day|à l['’]époque)/i;
