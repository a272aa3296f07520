/** Words of printed titles in French and English, folded: what to drop, what to treat alike, what modifies. */

/** A title's modifier. `then` (“alors ministre”) binds the title to another date, so it is never checked. */
export type TitleModifier = 'former' | 'acting' | 'future' | 'then' | null;

/** Words without weight: articles, prepositions, and words that say “now” (“actuel”, “sitting”, “sortant”). */
export const DROPPED: ReadonlySet<string> = new Set(
  (
    'le la les l d de du des un une a au aux en et son sa ses notre nos the an of for to s and at in his her its our ' +
    'actuel actuelle nouveau nouvel nouvelle tout exercice titre sortant sortante demissionnaire reconduit reconduite ' +
    'new current sitting incumbent outgoing newly appointed reelected longtime veteran'
  ).split(' '),
);

/** Words after which a title goes on with something else; a title that is not found whole is tried up to the first of these. */
export const BREAKS: ReadonlySet<string> = new Set(
  'et and puis depuis since qui who whose dont also aussi mais but lors pendant during'.split(' '),
);

/** Words that make a title a former, acting, future or then-title wherever they stand in it. */
export const MODIFIERS: ReadonlyMap<string, Exclude<TitleModifier, null>> = new Map([
  ['ancien', 'former'],
  ['ancienne', 'former'],
  ['ex', 'former'],
  ['former', 'former'],
  ['formerly', 'former'],
  ['feu', 'former'],
  ['late', 'former'],
  ['erstwhile', 'former'],
  ['futur', 'future'],
  ['future', 'future'],
  ['designe', 'future'],
  ['designee', 'future'],
  ['designate', 'future'],
  ['elect', 'future'],
  ['elu', 'future'],
  ['elue', 'future'],
  ['pressenti', 'future'],
  ['pressentie', 'future'],
  ['incoming', 'future'],
  ['nominee', 'future'],
  ['prochain', 'future'],
  ['prochaine', 'future'],
  ['next', 'future'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['interimaire', 'acting'],
  ['caretaker', 'acting'],
  ['alors', 'then'],
  ['then', 'then'],
  ['epoque', 'then'],
]);

/** Words that only lead a modifier (“par intérim”, “de l'époque”) and go with it. */
export const MODIFIER_COMPANIONS: ReadonlySet<string> = new Set(['par', 'ad']);

/** One word for several: feminine forms, American spelling, spokesman and spokeswoman. */
export const ALIKE: ReadonlyMap<string, string> = new Map([
  ['presidente', 'president'],
  ['generale', 'general'],
  ['chanceliere', 'chancelier'],
  ['premiere', 'premier'],
  ['directrice', 'directeur'],
  ['cheffe', 'chef'],
  ['patronne', 'patron'],
  ['dirigeante', 'dirigeant'],
  ['ambassadrice', 'ambassadeur'],
  ['representante', 'representant'],
  ['haute', 'haut'],
  ['envoyee', 'envoye'],
  ['conseillere', 'conseiller'],
  ['federale', 'federal'],
  ['presidentielle', 'presidentiel'],
  ['gouvernementale', 'gouvernemental'],
  ['souveraine', 'souverain'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['defence', 'defense'],
  ['boss', 'chief'],
  ['head', 'chief'],
  ['sec', 'secretary'],
  ['gen', 'general'],
]);

/** Offices that every country names by a pattern; the folded words of each form, without dropped words. */
const OFFICE_FORMS: Readonly<Record<string, string>> = {
  president: 'president/chef etat/chief state/president republique',
  'prime-minister': 'premier ministre/prime minister/premier/pm/chef gouvernement/chief government',
  chancellor: 'chancelier/chancelier federal/chancellor/federal chancellor',
  monarch: 'roi/reine/souverain/king/queen/monarch/monarque',
  'foreign-minister':
    'ministre affaires etrangeres/ministre europe affaires etrangeres/chef diplomatie/patron diplomatie/ministre affaires exterieures/' +
    'ministre relations exterieures/foreign minister/minister foreign affairs/foreign affairs minister/foreign secretary/' +
    'secretary foreign affairs/secretary state foreign affairs/secretary state foreign commonwealth development affairs/' +
    'top diplomat/chief diplomat/diplomacy chief/external affairs minister/minister external affairs/minister external relations',
  'defense-minister':
    'ministre defense/ministre armees/ministre armees anciens combattants/ministre defense nationale/patron armees/' +
    'defense minister/minister defense/minister national defense/national defense minister/defense chief/' +
    'defense secretary/secretary defense/secretary state defense/secretaire defense/' +
    'secretary war/war secretary/secretaire guerre/ministre guerre',
  'foreign-ministry-spokesperson':
    'spokesperson ministere affaires etrangeres/spokesperson diplomatie/foreign ministry spokesperson/spokesperson foreign ministry/' +
    'spokesperson ministry foreign affairs/ministry foreign affairs spokesperson/spokesperson ministre affaires etrangeres',
  'defense-ministry-spokesperson':
    'spokesperson ministere defense/defense ministry spokesperson/spokesperson defense ministry/spokesperson ministry defense/' +
    'ministry defense spokesperson/spokesperson ministere armees',
  'government-spokesperson': 'spokesperson gouvernement/government spokesperson/spokesperson government',
  'presidency-spokesperson':
    'spokesperson presidence/spokesperson president/presidential spokesperson/spokesperson presidency/spokesperson presidentiel',
};

/** Office of a title's words, for example “chef diplomatie” → “foreign-minister”. */
export const OFFICES: ReadonlyMap<string, string> = new Map(
  Object.entries(OFFICE_FORMS).flatMap(([office, forms]) => forms.split('/').map((form) => [form, office] as const)),
);
