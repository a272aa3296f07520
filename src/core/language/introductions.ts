/** Words right before or behind a name that say who that is: patterns for the text of a draft, in both languages. */

/** A title that says an office or a trade; courtesy titles (M., Mrs) say nothing. */
export const TITLE_BEFORE =
  /(?:^|[^\p{L}])(?:(?!(?:Mr|Mrs|Ms|Mx|M|MM|Mme|Mmes|Mlle|Mlles|Messrs|St)\.)\p{Lu}\p{Ll}{1,5}\.|Drs?|Prs?|Prof|Mes?|Mgr|Gen|Col|Lt|Sgt|Capt|Maj|Cmdr|Adm|Supt|Det|Insp|Sir|Lord|Lady|Dame|Judge|Justice|Sheriff|Père|Sœur|Rabbi|Imam)[\s\u00A0]+$/u;

/** “the climatologist X”, “le critique X”: a noun behind its article; not when, where or to whom something was said. */
export const NOUN_BEFORE =
  /(?:^|[^\p{L}’'])(?:the|an?|les?|la|une?|his|her|its|their|our|your|son|sa|ses|leurs?|notre|votre|l[’'])[\s\u00A0]*(?:\p{Ll}[\p{L}’'-]*[\s\u00A0]+){1,4}$/iu;

/** What ends the words before a name that say when, where or to whom something was said, and not who it is. */
export const NO_TRADE_BEFORE =
  /(?:^|[^\p{L}])(?:presse|radio|télévision|télé|micro|matin|matinée|soir|soirée|jour|journée|semaine|mois|année|veille|lendemain|salle|séance|media|press|reporters|day|week|month|year|morning|evening|night|afternoon|time|de|du|des|à|au|aux|en|et|ou|par|pour|avec|sans|sur|sous|dans|chez|vers|contre|entre|que|selon|of|by|to|and|or|for|with|from|in|on|at|against|about|than|that|when|as)[\s\u00A0]+$/iu;

/** English needs no article: “board member X”, “team captain X”. */
export const TRADE_BEFORE =
  /(?:^|[^\p{L}])(?!(?:after|under|over|however|whether|either|neither|never|ever|other|rather|further|later|earlier|for|or|nor)[\s\u00A0])\p{Ll}+(?:er|or|ist|ian|man|woman|person|chief|head|coach|captain|chair|aide|attorney)[\s\u00A0]+$/u;

/** “Prosecuting, X said”, “In mitigation, X told the court”. */
export const COURT_BEFORE = /(?:^|[^\p{L}])(?:prosecuting|defending|mitigating|in[\s\u00A0]mitigation),[\s\u00A0]+$/iu;

/** “X (LR)”, “X of New Mexico”, “X, 58”, “X, who”, “X, du bureau d’études”, “X, at Kessel”. */
export const TOLD_AFTER = new RegExp(
  `^(?:${[
    '[\\s\\u00A0]*\\(',
    '[\\s\\u00A0]+(?:of|from|de|du|des)[\\s\\u00A0]',
    "[\\s\\u00A0]+d[’']",
    // “X is a consultant”, “X est l’un des cinq accusés”
    "[\\s\\u00A0]+(?:is|was|est|était)[\\s\\u00A0](?:also[\\s\\u00A0]|aussi[\\s\\u00A0])?(?:(?:the|an?|one|une?|le|la)[\\s\\u00A0]|l[’'])",
    // “X, writing in The Courier”
    ',?[\\s\\u00A0]+(?:writing|reporting)[\\s\\u00A0](?:in|for|at|from)[\\s\\u00A0]',
    // “X, Rivers’ campaign manager”
    ",[\\s\\u00A0]+\\p{Lu}[\\p{L}’'.-]*(?:[’']s|s[’'])[\\s\\u00A0]\\p{Ll}",
    `,[\\s\\u00A0]+(?:${[
      '\\d{1,3}(?![\\p{L}\\d])',
      '(?:who|whose|whom|qui|dont)(?!\\p{L})',
      '(?:of|from)[\\s\\u00A0](?!course)',
      '(?:de|du|des|chez)[\\s\\u00A0](?!son|sa|leur|plus|tout|fait|retour|nouveau|passage)',
      "d[’'](?!ailleurs|autre|abord|après)",
      "(?:at|with|from|à|au|aux)[\\s\\u00A0](?:(?:the|la)[\\s\\u00A0]|l[’'])?\\p{Lu}",
      'for[\\s\\u00A0]the[\\s\\u00A0]',
    ].join('|')})`,
  ].join('|')})`,
  'u',
);
/** A trade without an article: “X, pédologue à l’université”, “X, director of the museum”. */
export const TRADE_AFTER =
  /^,[\s\u00A0]+(?:[a-z]+-)?(?:\p{Ll}+(?:logue|logiste|iste|teur|trice|seur|euse|ienn?e?|aire|ist|ian)|(?!later|earlier|after|over|under|other|together)\p{Ll}+(?:or|er)(?=[\s\u00A0](?:of|at|for)[\s\u00A0])|maire|chef|cheffe|membre|conseil|avocate?|députée?|élue?|professeure?|directeur|directrice|ministre|porte-parole|auteure?|autrice|mère|père|fils|fille|sœur|frère|veuve|veuf|voisine?|patron|patronne|head|chair|chief|co-author|author|founder|prosecuting|defending)(?!\p{L})/u;
/** “X, a pump operator”, “X — l’entraîneur —”. What is said may follow the comma too (“selon X, la grève …”), or a time. */
export const NOUN_AFTER =
  /^(?:,|[\s\u00A0][–—])[\s\u00A0]+(?=(?:the|an?|une?|le|la|les|his|her|its|their|our|my|your|son|sa|ses|leur|notre|votre|mon|ma)[\s\u00A0]|l[’'])(?!la veille|le lendemain|le matin|le soir|the (?:day|week|month|year|night|morning))/u;

/** “l’homme”, “la jeune femme”, “ce dernier”, “l’intéressé”, “the 26-year-old”. */
export const ANYBODY =
  /^(?:[\p{L}]+[\s\u00A0]|[lL][’'])?(?:(?:jeune|vieil|vieille|petite?|young|old|older|younger)[\s\u00A0])?(?:hommes?|femmes?|garçon|fille|dame|monsieur|jeune|personne|individu|derni(?:er|ère)|intéressée?|celui-ci|celle-ci|premi(?:er|ère)|seconde?|man|woman|boy|girl|lady|gentleman|guy|kid|child|one|person|individual|latter|former|other|\p{L}+[eé]naire|.*-year-old)$/iu;
