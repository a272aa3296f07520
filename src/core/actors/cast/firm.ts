/** Among the roles of an entity: a firm by the last word of its name (“Carlow Foods”), which goes by the words before (“Carlow”). */
export const FIRM = 'firm:';
