/**
 * Whether the words around a name say who that is. A printed role is only one way to introduce somebody: “Sen.”, “who
 * runs the shop”, “of the University of Bergen”, “58, who sells fish”, “son avocate” do it as well.
 */
import type { Mention } from '../analysis';
import { Recent } from '../text/recent';
import { lineBefore } from './line-around';

/** How far around the name is looked; UTF-16 code units. */
const AROUND = 120;

/** A title that says an office or a trade; courtesy titles (M., Mrs) say nothing. */
const TITLE =
  /(?:^|[^\p{L}])(?:(?!(?:Mr|Mrs|Ms|Mx|M|MM|Mme|Mmes|Mlle|Mlles|Messrs|St)\.)\p{Lu}\p{Ll}{1,5}\.|Drs?|Prs?|Prof|Mes?|Mgr|Gen|Col|Lt|Sgt|Capt|Maj|Cmdr|Adm|Supt|Det|Insp|Sir|Lord|Lady|Dame|Judge|Justice|Sheriff|Père|Sœur|Rabbi|Imam)[\s\u00A0]+$/u;

/** “the climatologist X”, “le critique X”: a noun behind its article; not when, where or to whom something was said. */
const NOUN_BEFORE =
  /(?:^|[^\p{L}’'])(?:the|an?|les?|la|une?|his|her|its|their|our|your|son|sa|ses|leurs?|notre|votre|l[’'])[\s\u00A0]*(?:\p{Ll}[\p{L}’'-]*[\s\u00A0]+){1,4}$/iu;
const NO_TRADE =
  /(?:^|[^\p{L}])(?:presse|radio|télévision|télé|micro|matin|matinée|soir|soirée|jour|journée|semaine|mois|année|veille|lendemain|salle|séance|media|press|reporters|day|week|month|year|morning|evening|night|afternoon|time|de|du|des|à|au|aux|en|et|ou|par|pour|avec|sans|sur|sous|dans|chez|vers|contre|entre|que|selon|of|by|to|and|or|for|with|from|in|on|at|against|about|than|that|when|as)[\s\u00A0]+$/iu;

/** English needs no article: “board member X”, “team captain X”. */
const TRADE_BEFORE =
  /(?:^|[^\p{L}])(?!(?:after|under|over|however|whether|either|neither|never|ever|other|rather|further|later|earlier|for|or|nor)[\s\u00A0])\p{Ll}+(?:er|or|ist|ian|man|woman|person|chief|head|coach|captain|chair|aide|attorney)[\s\u00A0]+$/u;

/** “His counterpart, X, …”: the name stands beside what it explains, between commas. */
const BESIDE_BEFORE = /[\p{L}\p{N}][)*_]*,[\s\u00A0]+[*_]*$/u;
const BESIDE_AFTER = /^[*_]*[,.;]/u;

/** “MSNBC’s X”, “Reuters’ X”: whose somebody is. */
const BODY_BEFORE = /(?:^|[^\p{L}])\p{Lu}[\p{L}’'.-]*(?:[’']s|s[’'])[\s\u00A0]+$/u;
/** “Prosecuting, X said”, “In mitigation, X told the court”. */
const COURT_BEFORE = /(?:^|[^\p{L}])(?:prosecuting|defending|mitigating|in[\s\u00A0]mitigation),[\s\u00A0]+$/iu;

/** “X (LR)”, “X of New Mexico”, “X, 58”, “X, who”, “X, du bureau d’études”, “X, at Kessel”. */
const SAID_AFTER = new RegExp(
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
const TRADE_AFTER =
  /^,[\s\u00A0]+(?:[a-z]+-)?(?:\p{Ll}+(?:logue|logiste|iste|teur|trice|seur|euse|ienn?e?|aire|ist|ian)|(?!later|earlier|after|over|under|other|together)\p{Ll}+(?:or|er)(?=[\s\u00A0](?:of|at|for)[\s\u00A0])|maire|chef|cheffe|membre|conseil|avocate?|députée?|élue?|professeure?|directeur|directrice|ministre|porte-parole|auteure?|autrice|mère|père|fils|fille|sœur|frère|veuve|veuf|voisine?|patron|patronne|head|chair|chief|co-author|author|founder|prosecuting|defending)(?!\p{L})/u;
/** “X, a pump operator”, “X — l’entraîneur —”. What is said may follow the comma too (“selon X, la grève …”), or a time. */
const NOUN_AFTER =
  /^(?:,|[\s\u00A0][–—])[\s\u00A0]+(?=(?:the|an?|une?|le|la|les|his|her|its|their|our|my|your|son|sa|ses|leur|notre|votre|mon|ma)[\s\u00A0]|l[’'])(?!la veille|le lendemain|le matin|le soir|the (?:day|week|month|year|night|morning))/u;

/**
 * Whether the words before or behind a name introduce the person.
 * @param startsWords whether the words of a claim start at an offset
 */
export function isDescribed(text: string, name: Mention, startsWords: (at: number) => boolean): boolean {
  const before = lastWords(lineBefore(text, name.start, AROUND));
  const after = text.slice(name.end, name.end + AROUND);
  const said = SAID.of(`${before}\n${after}`);
  return said === 'described' || (said > 0 && !startsWords(name.end + said));
}

/** What the words around a name say, on a line of their own each: who it is, or how far behind it a noun that may say so begins, or 0. */
const SAID = new Recent((around): number | 'described' => {
  const before = around.slice(0, around.indexOf('\n'));
  const behind = around.slice(before.length + 1);
  const after = behind.replace(/^[*_]+/u, '');
  if (
    TITLE.test(before) ||
    (NOUN_BEFORE.test(before) && !NO_TRADE.test(before)) ||
    TRADE_BEFORE.test(before) ||
    BODY_BEFORE.test(before) ||
    COURT_BEFORE.test(before) ||
    (BESIDE_BEFORE.test(before) && BESIDE_AFTER.test(after)) ||
    SAID_AFTER.test(after) ||
    TRADE_AFTER.test(after)
  )
    return 'described';
  const noun = NOUN_AFTER.exec(after);
  return noun === null ? 0 : behind.length - after.length + noun[0].length;
}, 1024);

/** An article and four words before a name say who that is; no pattern looks further back. */
const MOST_WORDS = 5;

/** The last words of a text, with a blank or more before them where others come before: no pattern looks through those. */
function lastWords(text: string): string {
  let words = 0;
  for (let at = text.length - 1; at > 0; at--)
    if (isBlank(text.charCodeAt(at)) && !isBlank(text.charCodeAt(at - 1)) && words++ === MOST_WORDS)
      return text.slice(at);
  return text;
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0;
}
