/** Among the roles of an entity: a firm by the last word of its name (“Carlow Foods”), which goes by the words before (“Carlow”). */
export const FIRM = 'firm:';

/** Among the roles of an entity: an apposition calls it a body (“Harper Quill, a software firm”), be its first word a first name. */
export const BODY = 'body:';

/** Among the roles of an entity: a listed body that does not trade. */
export const NO_TRADE = 'no-trade:';
