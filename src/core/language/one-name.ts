/** Who has one name in print: words before it, and what a text says of a name that it does not give in full. In both languages. */

/** “le pape Léon”, “la reine Camilla”, “frère Roger”; “Pope Leo”, “Queen Camilla”, “Father Michael”. */
const SOVEREIGNS_AND_CLERICS =
  'pape|roi|reine|prince|princesse|dauphin|empereur|impératrice|tsar|sultan|émir|cheikh|aga|grand-duc|grande-duchesse|duc|duchesse|comte|comtesse|infante|infant|frère|sœur|père|mère|dom|abbé|moine|lama|rabbi|saint|sainte|' +
  'pope|king|queen|princess|emperor|empress|tsar|emir|sheikh|grand duke|grand duchess|duke|duchess|brother|sister|father|mother|reverend mother|monk|abbot';

/** “le rappeur Orelsan”, “l’artiste JR”; “singer Adele”, “the street artist Banksy”. */
const PERFORMERS =
  'artiste|rappeur|rappeuse|chanteur|chanteuse|slameur|slameuse|star|diva|idole|musicien|musicienne|DJ|danseur|danseuse|clown|magicien|magicienne|humoriste|comique|dessinateur|dessinatrice|caricaturiste|graffeur|graffeuse|plasticien|plasticienne|streameur|streameuse|youtubeur|youtubeuse|tiktokeur|tiktokeuse|influenceur|influenceuse|blogueur|blogueuse|footballeur|attaquant|' +
  'artist|rapper|singer|songwriter|musician|dancer|performer|entertainer|icon|comedian|cartoonist|designer|streamer|YouTuber|TikToker|influencer|blogger|footballer|striker';

/** “Lord Fenwick”, “Mr Justice Maule”: who has no first name in use. */
const PEERS_AND_JUDGES = 'lord|lady|baroness|baron|viscount|earl|countess|marquess|justice';

/** Any of them before a name. */
export const ONE_NAME_BEFORE = new RegExp(
  `(?:^|[^\\p{L}-])(?:${SOVEREIGNS_AND_CLERICS}|${PERFORMERS}|${PEERS_AND_JUDGES})[\\s\\u00A0]+$`,
  'iu',
);

/** “his wife, Eleni”, “Oketo’s daughter Ruth”, “sa fille aînée, Inès”: whose name a relative has is said by whom it is a relative of. */
export const RELATIVE_BEFORE = new RegExp(
  `(?:(?<!\\p{L})(?:his|her|their|my|our|your|son|sa|leur|mon|ma|notre|votre)|[’']s?)[\\s\\u00A0]+(?:\\p{Ll}[\\p{L}-]*[\\s\\u00A0]+){0,2}(?:ex-|late[\\s\\u00A0])?(?:${[
    'wife|husband|partner|spouse|widow|widower|fianc[ée]e?|son|daughter|child|mother|father|mum|mom|dad|parent',
    'grand(?:son|daughter|mother|father)|(?:half-|twin[\\s\\u00A0])?(?:brother|sister)|twin|cousin|uncle|aunt|nephew|niece',
    'femme|mari|épouse|époux|compagn(?:e|on)|conjointe?|veuve|veuf|fiancée?|fils|fille|mère|père|maman|papa|frère|sœur|jum(?:eau|elle)',
    'cousine?|oncle|tante|neveu|nièce|grand-(?:mère|père)|petite?-(?:fils|fille)',
  ].join('|')})(?:[\\s\\u00A0]+(?:aînée?|cadette?|cadet|jumelle|jumeau|adoptive|adoptif))?,?[\\s\\u00A0]+[*_]*$`,
  'iu',
);

/** “dont le prénom a été modifié”, “who gave her name only as Grace”, “n’a pas souhaité donner son nom de famille”, “nom d’emprunt”. */
export const NAME_WITHHELD =
  /pr[ée]noms?\b|pseudonyme|nom d[’']emprunt|nom de (?:guerre|sc[eè]ne|famille)|nom complet|patronyme|first names?\b|full names?\b|last names?\b|real names?\b|surnames?\b|stage name|nickname|pseudonym|mononym|names? (?:has|have) been changed|(?:gave|gives|giving|said|says) (?:his|her|their) names? |identified (?:only |himself |herself )*(?:as|by)|known (?:only )?as |se fait appeler|se faire appeler|dit s[’']appeler/iu;
