/** Which named body a noun for any body means: “l'agence”, “the union”. */
import type { Entity } from '../../actors/cast/entity';
import { ANY_FIRM, FIRMS, GROUPS, NO_FIRM, NO_TRADERS, OF_ANY_KIND } from '../../language/firms';
import { NEWS_AGENCIES } from '../../language/news-agencies';
import { isMedium, MEDIA } from '../../language/papers';
import type { Salient, Description } from './reference';

/**
 * Which named body “l’agence”, “the union” mean: one whose name says so, else, where the noun can stand for any body, the
 * last speaker or subject, else the last.
 * @param reach how many units back
 * @param topic the firm that the article is about, or null
 */
export function genericBody(
  salient: readonly Salient[],
  { lemma, generic, demonym, bare }: Description,
  reach: number,
  topic: Entity | null,
): Entity | null {
  let acting: Entity | null = null;
  let here = false;
  let presented: Entity | null = null;
  let last: Entity | null = null;
  let top: Salient | null = null;
  let spoke: Entity | null = null;
  let named: Entity | null = null;
  let alone = true;
  let inside: Entity | null = null;
  const firm = FIRMS.has(lemma);
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, weight } = salient[n] as Salient;
    if (entity.type !== 'organization' || age > reach) continue;
    if (entity.described) {
      // “…, the coast guard said. …, according to the agency”: the one that spoke, and no ship named beside; no panel is a charity.
      // “L'agence régionale de santé”: no direction that spoke before.
      const kind = entity.roles[0] ?? '';
      const alike =
        bare && (kind === lemma || (OF_ANY_KIND.has(lemma) && !((firm || lemma === 'groupe') && NO_FIRM.has(kind))));
      if (acting === null && weight === 2 && age <= 1 && alike) spoke ??= entity;
      continue;
    }
    const id = entity.id.toLowerCase();
    top ??= salient[n] as Salient;
    if (age === 0 && id !== top.entity.id.toLowerCase()) alone = false;
    const words = id.split(' ');
    // “l'Association des employés de banque” is no bank.
    if (words.indexOf(lemma) > 1 && words[words.indexOf(lemma) - 1] === 'de') {
      inside ??= entity;
      continue;
    }
    if (
      entity.roles.includes(lemma) ||
      (demonym !== '' && entity.roles.includes(demonym)) ||
      words.some((word) => word === lemma || generic?.includes(word) === true) ||
      // “Swedish lender Nordvik … the bank”
      generic?.some((word) => entity.roles.includes(word)) === true
    )
      // “The envoy of the United Nations Organization left. MSF said no. The organisation …”
      return acting !== null && weight < 2 && OF_ANY_KIND.has(lemma) ? acting : entity;
    if (NEWS_AGENCIES.has(id)) continue;
    if (firm && !trades(entity)) continue;
    // “Medlog blamed an error. The watchdog …”: no company.
    if (NO_TRADERS.has(lemma) && entity.roles.some((role) => FIRMS.has(role))) continue;
    if (weight === 2 && acting === null) {
      acting = entity;
      here = age === 0 && isFirm(entity);
    }
    if (age === 0 && entity.roles.some((role) => FIRMS.has(role) || GROUPS.has(role))) presented ??= entity;
    if (age <= 2) last ??= entity;
    if (age === 0) named ??= entity;
  }
  if (inside !== null && acting === null && spoke === null) return inside;
  // “La Fédération française de football a écrit. La fédération attend.”
  if (generic === null) return spoke?.roles[0] === lemma ? spoke : null;
  // “Shippers including Maersk left. The Danish group”: whom the paragraph itself names, not who acted in one before.
  if (generic.length === 0 && demonym !== '' && named !== null && spoke === null) return named;
  // “TotalEnergies reprend ses travaux. ¶ Greenpeace s'inquiète. ¶ L'entreprise assure …”: whom the article is about, unless the paragraph tells of another firm.
  // “… a contract with Boeing. The planemaker …”: of a trade, and the paragraph names another firm than the article's.
  const otherHere = named !== null && topic !== null && !topic.id.startsWith(named.id) && isFirm(named);
  if (firm && !ANY_FIRM.has(lemma) && otherHere && !here) return named;
  if (topic !== null && !here && (firm || GROUPS.has(lemma)) && !(acting === null && spoke !== null))
    return presented ?? topic;
  if (generic.length === 0) return firm ? (acting ?? (spoke === null ? last : null)) : (spoke ?? acting ?? last);
  // “Ashdown denied it. “No,” said the club.”
  if (!generic.includes(ANY_NAME) || top === null || tellsKind(top.entity)) return null;
  // “…, a partner at Kaleo. The fund …”: the only body of the paragraph.
  return (top.weight > 1 && top.age <= 1) || (top.age === 0 && alone) ? top.entity : null;
}

/** Whether a named body can be a firm. */
export function isFirm(entity: Entity): boolean {
  const { type, described, id } = entity;
  return type === 'organization' && !described && !isMedium(id.toLowerCase()) && trades(entity);
}

/** Whether neither its name nor its role tells that a body does not trade, or reports of others. */
function trades({ id, roles }: Entity): boolean {
  for (const word of id.toLowerCase().split(' ')) if (NO_FIRM.has(word)) return false;
  return !roles.some((role) => NO_FIRM.has(role) || MEDIA.has(role));
}

/** Stands among the words of a noun whose body may have any name: “the club”. */
const ANY_NAME = '*';

/** Whether a name says what kind of body it is. */
function tellsKind({ id, roles }: Entity): boolean {
  return [...id.split(' '), ...roles].some((word) => NO_FIRM.has(word) || FIRMS.has(word));
}
