/** Which named body a noun for any body means: “l'agence”, “the union”. */
import { Weight } from './weight';
import type { Entity } from '../../actors/cast/entity';
import { NATION } from '../../actors/ties';
import { FIRM, NO_TRADE } from '../../actors/cast/firm';
import {
  ANY_FIRM,
  FIRMS,
  GROUPS,
  NO_FIRM,
  NO_MEMBERS,
  NO_SHORT_NAME,
  NO_TRADERS,
  OF_ANY_KIND,
  OF_MEMBERS,
  OF_STATE,
  UNPAID,
} from '../../language/firms';
import { PARTIES } from '../../language/en/offices';
import { NATIONALITIES } from '../../language/nations';
import { NEWS_AGENCIES } from '../../language/news-agencies';
import { HEADS } from '../../language/relations';
import { isMedium, MEDIA } from '../../language/papers';
import { postIn } from './bearer';
import type { Salient, Description } from './reference';
import { itemAt } from '../../text/item-at';

/**
 * Which named body “l’agence”, “the union” mean: one whose name says so, else, where the noun can stand for any body, the
 * last speaker or subject, else the last.
 * @param reach how many units back
 * @param topic the firm that the article is about, or null
 */
export function genericBody(
  salient: readonly Salient[],
  description: Description,
  reach: number,
  topic: Entity | null,
): Entity | null {
  const { lemma } = description;
  const bodies = salient.filter(({ entity, age }) => entity.type === 'organization' && age <= reach).reverse();
  const named = bodies.filter(({ entity }) => !entity.described);
  const at = named.findIndex(({ entity }) => !hasMembers(entity, lemma) && isCalledSo(entity, description));
  const called = itemAt(named, at);
  const possible = (called === undefined ? named : named.slice(0, at)).filter(({ entity }) =>
    canBe(entity, description),
  );
  const acting = possible.find(({ weight }) => weight === Weight.Acting);
  const represented = description.generic === null ? null : representedHere(salient, description);
  if (represented !== null && (called ?? acting)?.age !== 0) return represented;
  // “The envoy of the United Nations Organization left. MSF said no. The organisation …”
  if (called !== undefined)
    return acting !== undefined && called.weight < Weight.Acting && OF_ANY_KIND.has(lemma)
      ? acting.entity
      : called.entity;
  const since = acting === undefined ? bodies : bodies.slice(0, bodies.indexOf(acting));
  const spoke = since.find((one) => isDescribedAlike(one, description));
  // “l'Association des employés de banque” is no bank, but where nothing else can be.
  const members =
    acting === undefined && spoke === undefined ? named.find((one) => hasMembers(one.entity, lemma)) : undefined;
  // “L'usine appartient au groupe Torvane. L'entreprise confirme.”: the firm that the paragraph has named since.
  const newest = itemAt(possible, 0);
  const passed =
    spoke !== undefined &&
    FIRMS.has(lemma) &&
    newest?.age === 0 &&
    isPresented(newest.entity) &&
    bodies.indexOf(newest) < bodies.indexOf(spoke);
  const described = spoke === undefined || passed ? null : spoke.entity;
  return members?.entity ?? byAnyNoun({ named, possible, acting, spoke: described }, description, topic);
}

/** “La directrice de Gavi, Ana Ruiz, a répondu que … | L'organisation | table …”: the body that whoever acted last in the paragraph heads, or null. */
function representedHere(salient: readonly Salient[], description: Description): Entity | null {
  const here = salient.filter(({ weight, age }) => weight === Weight.Acting && age === 0);
  const last = here.at(-1)?.entity;
  const acting = here.filter(({ entity }) => entity.type === 'person').at(-1)?.entity;
  if (last === undefined || acting === undefined) return null;
  // The noun is the subject of its own verb: the body has come up with it.
  if (last !== acting) return !last.described && HEADS.has(postIn(acting, last)) ? last : null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age } = salient[n] as Salient;
    if (age > 0) return null;
    if (entity.type !== 'organization' || entity.described || !canBe(entity, description)) continue;
    if (HEADS.has(postIn(acting, entity))) return entity;
  }
  return null;
}

/** The bodies that the text has in mind, the newest first, as far as a noun may mean them. */
interface Bodies {
  /** With a name. */
  readonly named: readonly Salient[];
  /** Those of them that the noun can mean. */
  readonly possible: readonly Salient[];
  /** Which of those acted last. */
  readonly acting: Salient | undefined;
  /** A body without a name that the noun can tell, which spoke since. */
  readonly spoke: Entity | null;
}

/** “l'Association des employés de | banque”: whether the noun only tells of whom a body is. */
function hasMembers({ id }: Entity, lemma: string): boolean {
  const words = id.toLowerCase().split(' ');
  const at = words.indexOf(lemma);
  return at > 1 && words[at - 1] === 'de';
}

/** Whether a body's name or what is printed with it says that it is what the noun says: “Swedish lender Nordvik … the bank”. */
function isCalledSo({ id, roles }: Entity, { lemma, generic, demonym }: Description): boolean {
  if (NO_SHORT_NAME.has(lemma)) return false;
  if (roles.includes(lemma) || (demonym !== '' && roles.includes(demonym))) return true;
  const words = id.toLowerCase().split(' ');
  return words.includes(lemma) || generic?.some((word) => words.includes(word) || roles.includes(word)) === true;
}

/** Whether a named body may be what the noun says. */
function canBe(entity: Entity, { lemma, ties, bare, demonym, nations }: Description): boolean {
  if (hasMembers(entity, lemma) || NEWS_AGENCIES.has(entity.id.toLowerCase())) return false;
  if (FIRMS.has(lemma) && !trades(entity)) return false;
  // “Ana Ruiz l'a dit à France 3. ¶ La Fédération …”, “Hull City Council said no. ¶ The charity …”
  if (OF_MEMBERS.has(lemma) && (isMedium(entity.id.toLowerCase()) || OFFICIAL.test(entity.id) || hasNoMembers(entity)))
    return false;
  // “Dutch firm Lithox … The Japanese company”
  const told =
    demonym !== '' && !entity.roles.includes(demonym) && !nations.some((nation) => entity.roles.includes(nation));
  if (told && entity.roles.some((role) => NATIONALITIES.has(role) || role.startsWith(NATION))) return false;
  // “the competition watchdog”: rather one that these words name.
  if (!bare && ties.length > 0 && OF_STATE.has(lemma)) return false;
  // “Their union, Norla, is glad. The watchdog …”
  if (OF_STATE.has(lemma) && entity.roles.some((role) => OF_MEMBERS.has(role))) return false;
  // “Medlog blamed an error. The watchdog …”: no company.
  return !(NO_TRADERS.has(lemma) && entity.roles.some((role) => FIRMS.has(role)));
}

/** “le groupe Zalix … l'association”, “le Conseil d'État … l'association”: whether what is told of a body is that it trades, governs, judges or is elected. */
function hasNoMembers({ id, roles }: Entity): boolean {
  if (roles.some((role) => FIRMS.has(role) || GROUPS.has(role) || NO_MEMBERS.has(role) || role === FIRM)) return true;
  // “The Green Party won. ¶ The charity said …”
  if (PARTIES.has(id.toLowerCase())) return true;
  return id
    .toLowerCase()
    .split(' ')
    .some((word) => NO_MEMBERS.has(word));
}

/**
 * “…, the coast guard said. …, according to the agency”: whether a body without a name has just spoken that the noun can tell; no panel is
 * a charity, and “l'agence régionale de santé” no direction that spoke before.
 */
function isDescribedAlike({ entity, age, weight }: Salient, { lemma, bare, generic }: Description): boolean {
  if (!entity.described || !bare || weight !== Weight.Acting || age > 1) return false;
  const kind = entity.roles[0] ?? '';
  if (kind === lemma || generic?.includes(kind) === true) return true;
  return OF_ANY_KIND.has(lemma) && !((FIRMS.has(lemma) || lemma === 'groupe') && NO_FIRM.has(kind));
}

/** Which body a noun means that no name tells. */
function byAnyNoun(bodies: Bodies, description: Description, topic: Entity | null): Entity | null {
  const { named, possible, acting, spoke } = bodies;
  const { lemma, generic, demonym } = description;
  // “La Fédération française de football a écrit. La fédération attend.”
  if (generic === null) return spoke?.roles[0] === lemma ? spoke : null;
  const here = possible.find(({ age }) => age === 0)?.entity ?? null;
  // “Shippers including Maersk left. The Danish group”: whom the paragraph itself names, not who acted in one before.
  if (generic.length === 0 && demonym !== '' && here !== null && spoke === null) return here;
  const firm = ofArticle(bodies, here, lemma, topic);
  if (firm !== null) return firm;
  // “Ashdown denied it. “No,” said the club.”
  if (generic.length > 0) return generic.includes(ANY_NAME) ? byAnyName(named, description) : null;
  const last = possible.find(({ age }) => age <= 2)?.entity ?? null;
  const doer = acting?.entity ?? null;
  return FIRMS.has(lemma) ? (doer ?? (spoke === null ? last : null)) : (spoke ?? doer ?? last);
}

/**
 * “TotalEnergies reprend ses travaux. ¶ Greenpeace s'inquiète. ¶ L'entreprise assure …”: the firm that the article is about, unless the
 * paragraph tells of another one; null where the noun is of no firm, or such a firm acts.
 * @param here the body that the paragraph named last, or null
 */
function ofArticle(
  { possible, acting, spoke }: Bodies,
  here: Entity | null,
  lemma: string,
  topic: Entity | null,
): Entity | null {
  const firm = FIRMS.has(lemma);
  if (topic === null || !(firm || GROUPS.has(lemma))) return null;
  // “The Water Trust has sued. The group …”: English groups campaign as well.
  if (acting?.age === 0 && (lemma === 'group' || isFirm(acting.entity))) return null;
  // “… a contract with Boeing. The planemaker …”: of a trade, and the paragraph names another firm than the article's.
  const other = here !== null && !topic.id.startsWith(here.id) && isFirm(here);
  if (firm && other && !ANY_FIRM.has(lemma)) return here;
  if (acting === undefined && spoke !== null) return null;
  const presented = possible.find(({ entity, age }) => age === 0 && isPresented(entity));
  return presented?.entity ?? topic;
}

/** “le groupe Torvane”: whether a noun for a firm is printed with the name. */
function isPresented({ roles }: Entity): boolean {
  return roles.some((role) => FIRMS.has(role) || GROUPS.has(role));
}

/** The body named last whose name does not tell its kind: one that has just acted, or the only one of the paragraph. */
function byAnyName([top, ...others]: readonly Salient[], { bare, lemma }: Description): Entity | null {
  if (top === undefined || !bare || tellsKind(top.entity)) return null;
  // “Marlow Homes said no. The union …”
  if (NO_TRADERS.has(lemma) && (top.entity.roles.includes(FIRM) || PARTIES.has(top.entity.id.toLowerCase())))
    return null;
  if (top.weight > Weight.Mentioned && top.age <= 1) return top.entity;
  // “…, a partner at Kaleo. The fund …”
  const id = top.entity.id.toLowerCase();
  const alone = others.every(({ entity, age }) => age > 0 || entity.id.toLowerCase() === id);
  return top.age === 0 && alone ? top.entity : null;
}

/** Whether a named body can be a firm. */
export function isFirm(entity: Entity): boolean {
  const { type, described, id } = entity;
  return type === 'organization' && !described && !isMedium(id.toLowerCase()) && trades(entity);
}

/** Whether neither its name nor its role tells that a body does not trade, or reports of others. */
function trades({ id, roles }: Entity): boolean {
  for (const word of id.toLowerCase().split(' ')) if (NO_FIRM.has(word) || UNPAID.has(word)) return false;
  return !roles.some((role) => NO_FIRM.has(role) || UNPAID.has(role) || MEDIA.has(role) || role === NO_TRADE);
}

/** Stands among the words of a noun whose body may have any name: “the club”. */
const ANY_NAME = '*';

/** Names of bodies of a state, which are no charities or unions. */
const OFFICIAL = /\b(?:(?:city|county|borough|district|town|parish) council|police|court|ministry|department|fc)\b/i;

/** Whether a name says what kind of body it is. */
function tellsKind({ id, roles }: Entity): boolean {
  return [...id.split(' '), ...roles].some((word) => NO_FIRM.has(word) || FIRMS.has(word));
}
