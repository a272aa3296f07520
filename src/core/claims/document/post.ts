/** Whom a post or trade without a name means: “la ministre”, “l'analyste de la Nordbank”, “le diplomate malien”, “sa rivale”. */
import type { Cast } from '../../actors/cast/cast';
import { compatible, type Entity } from '../../actors/cast/entity';
import { isLoose, isOnce, OF, once } from '../../actors/ties';
import {
  ACCUSED,
  DIRECTORS,
  FOR_OTHERS,
  FUNCTIONS,
  GENERAL,
  HEADS,
  IN_COURT,
  KIN,
  OPPONENTS,
  PEERS,
  PROSECUTORS,
  PUBLIC_POSTS,
  RANKS,
  STATE_POSTS,
  SUMMED_UP,
  SYNONYMS,
} from '../../language/relations';
import { hasPost, holdsOther } from './bearer';
import type { Description, Salient } from './reference';

/** Whom “sa rivale”, “son homologue italien” mean: not the person who acted last, but another who came up just before, of the same trade. */
export function counterpart(salient: readonly Salient[], { gender, lemma, demonym }: Description): Entity | null {
  let one: Entity | null = null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, weight } = salient[n] as Salient;
    if (age > 1) return null;
    if (entity.type !== 'person' || entity.number === 2 || entity.id === one?.id) continue;
    if (one === null) {
      if (weight === 2) one = entity;
      continue;
    }
    if (!compatible(entity.gender, gender) || (demonym !== '' && !entity.roles.includes(demonym))) continue;
    const { roles } = one;
    // “son successeur” holds the post today, whoever of the two acted last.
    if ((lemma === 'successeur' || lemma === 'successor') && entity.roles.some(isOnce) && !roles.some(isOnce))
      return one;
    return OPPONENTS.has(lemma) || entity.roles.some((role) => roles.includes(role)) ? entity : null;
  }
  return null;
}

/**
 * Whom a role without a name means, where nobody bears that very role: a speaker or subject whose printed role can be the
 * same person's (députée for présidente du groupe); else the last one whose role does not speak against it, someone without a
 * printed role before those who have another, in the same unit; else the only one.
 */
export function byRelatedRole(salient: readonly Salient[], description: Description): Entity | null {
  const { lemma, noun, gender, families, bare, located, office } = description;
  // The mayor of another town is another mayor, and no councillor spoken of besides.
  if (located && salient.some(({ entity: e }) => e.roles.includes(lemma) && compatible(e.gender, gender))) return null;
  let near: Entity | null = null;
  let nearAge = 0;
  let kin: Salient | null = null;
  let open: Entity | null = null;
  let here: Entity | null = null;
  let related: Entity | null = null;
  let only: Entity | null = null;
  let several = false;
  let unsettled: Entity | null = null;
  let since: Entity | null = null;
  let trading: Entity | null = null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age } = salient[n] as Salient;
    // “Cooper said … The coach said”: a name of one word that may be somebody's.
    if (entity.unsettled && weight === 2 && age <= 1 && bare) unsettled ??= entity;
    if (entity.type !== 'person' || entity.number === 2 || !compatible(entity.gender, gender)) continue;
    if (holdsOther(entity, description) || (age > 0 && isOfAnotherState(entity, description))) continue;
    // “Le chanteur Luc Orr a rencontré le cinéaste Paul Vian. … le réalisateur”
    if (age <= 1 && entity.roles.some((role) => meansSame(lemma, role))) return entity;
    // “Son confrère Luc Arnaud … L'infectiologue”: of the same trade as whoever spoke before.
    if (
      families.some((family) => entity.roles.includes(family)) ||
      (families.length > 0 && entity.roles.some(isPeer))
    ) {
      // Of two who were named together, the one who acts.
      if (age <= 1 && (kin === null || (age === kin.age && weight > 1 && kin.weight <= 1))) kin = salient[n] as Salient;
      related ??= entity;
    }
    if (!entity.described && related === null && since === null && weight === 2 && age <= 1 && !hasPost(entity))
      since = entity;
    if (entity.described || office || !(bare || located)) continue;
    // “leur porte-parole, Luc Arnaud, … L'éleveur”: whoever speaks for others has a trade besides.
    const besides =
      age === 0 && weight === 2 && noun === 'role' && !HEADS.has(lemma) && (isSpokesman(entity) || isDirector(entity));
    // “Son associé, Luc Orr, insiste. « … », sourit l'ingénieur.”: whoever acted right before has a function, and a trade besides.
    if (near === null && open === null && age === 0 && weight === 2 && hasTradeBesides(entity, description))
      trading ??= entity;
    if (families.length > 0 && !besides && entity.roles.some(isFamily)) continue;
    if (age <= 1 && weight === 2 && near === null) {
      near = entity;
      nearAge = age;
    }
    if (!hasPost(entity) && age <= (near === null ? 1 : nearAge > 0 && isHead(near) ? nearAge + 1 : nearAge)) {
      if (open === null && age === 0) here = entity;
      open ??= entity;
    }
    if (only !== null && only.id !== entity.id) several = true;
    only = entity;
  }
  if (near !== null && nearAge > 0 && isOfAnotherState(near, description)) return null;
  // “La glaciologue Inès Caro doute. Paul Vian, lui, salue ce travail. L'océanographe …”: whoever acted since, and no other trade.
  const like = kin?.entity ?? related;
  if (like === null && trading !== null && open === null) return trading;
  if (like !== null && since !== null && isOtherTrade(like, description)) return since;
  if (kin !== null) return kin.entity;
  if (related !== null && (near === null || nearAge > 0)) return related;
  // “Le maire de Lens” is no publisher who spoke before.
  // “the Dane”: what somebody with a post can be too.
  if (near !== null && hasPost(near) && !description.national)
    return open ?? (located && HEADS.has(lemma) ? null : near);
  // “Le maire de Lens” is nobody of the paragraph before.
  if (located && HEADS.has(lemma) && description.exact !== '' && nearAge > 0) return open === near ? null : open;
  // “the mayor of Leeds”: nobody of whom the text spoke far above.
  // “L'équipe de Ruiz étudie le sommeil. La chercheuse …”: whom the paragraph itself mentions.
  // “Ana Orr spoke. ¶ The prize went to Ann Ruiz. The student …”
  if (nearAge > 0 && here !== null && bare) return here;
  return near ?? here ?? (several || (located && description.exact === '') ? null : (only ?? unsettled));
}

/** Whether a role is another word for the noun, or one of those that it sums up. */
export function meansSame(lemma: string, role: string): boolean {
  return SYNONYMS.get(lemma)?.has(role) === true || SUMMED_UP.get(lemma)?.has(role) === true;
}

/** Starts a family of French nouns. */
export const FRENCH_FAMILY = 'family:fr';

/** Whether somebody's trade is another of the same family: a French glaciologist is no oceanographer, but a scientist may be. */
export function isOtherTrade({ roles }: Entity, { lemma, families }: Description): boolean {
  if (families[0]?.startsWith(FRENCH_FAMILY) !== true || GENERAL.has(lemma) || ACCUSED.has(lemma)) return false;
  const synonyms = SYNONYMS.get(lemma);
  return !roles.some((role) => GENERAL.has(role) || synonyms?.has(role) === true);
}

/** Whether a word that meant somebody tells the trade described: “l'éleveur … le berger”, but “la glaciologue … l'océanographe” are two. */
export function isSameTrade(
  word: string,
  { lemma, families, office }: Description,
  familiesOf: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (meansSame(lemma, word)) return true;
  if (office || [lemma, word].some((one) => HEADS.has(one) || PUBLIC_POSTS.includes(one))) return false;
  if (!families.some((family) => familiesOf.get(word)?.includes(family) === true)) return false;
  return GENERAL.has(lemma) || GENERAL.has(word);
}

/** Whether somebody is printed with a post that is held by one: “la retraitée” is not the préfète who spoke last. */
function isHead({ roles }: Entity): boolean {
  return roles.some((role) => HEADS.has(role));
}

/** “la directrice du laboratoire, Ana Ruiz, … la biologiste”: whether somebody heads what others of his trade work at. */
function isDirector({ roles }: Entity): boolean {
  return roles.some((role) => DIRECTORS.has(role));
}

/** Whether a French noun is a trade that somebody can have who is only printed with a function among others. */
function hasTradeBesides({ roles }: Entity, { lemma, noun, families }: Description): boolean {
  if (noun !== 'role' || families[0]?.startsWith(FRENCH_FAMILY) !== true) return false;
  if (HEADS.has(lemma) || FOR_OTHERS.has(lemma) || IN_COURT.has(lemma)) return false;
  let functions = 0;
  for (const role of roles) {
    if (isFamily(role) || isExact(role) || isLoose(role)) continue;
    if (PROSECUTORS.has(role) || role === 'avocat' || !(HEADS.has(role) || FUNCTIONS.has(role))) return false;
    functions++;
  }
  return functions > 0;
}

/** Whether nothing but a function in a body of others is printed with the name. */
function isSpokesman({ roles }: Entity): boolean {
  return roles.length > 0 && roles.every((role) => FUNCTIONS.has(role) || isFamily(role) || isExact(role));
}

/** Whether a role is of whose family somebody is. */
export function isFamily(role: string): boolean {
  return role.startsWith('family:');
}

function isPeer(role: string): boolean {
  return PEERS.has(role);
}

/**
 * Whom a post at a body means (“l'analyste de la Nordbank”, “le patron de Solvanex”), where the article gives it another word: who
 * is printed with a related one at that body (“économiste à la Nordbank”), else who spoke or acted just before, printed with one that
 * names no body (“le directeur général”).
 */
export function byPostAt(salient: readonly Salient[], cast: Cast, description: Description): Entity | null {
  const { exact, lemma, families, gender } = description;
  const place = exact.slice(lemma.length + 1).split(' ');
  const related = [lemma, ...families];
  let found: Entity | null = null;
  for (const role of related)
    for (const entity of cast.withRole(role, gender).entities) {
      if (found?.id === entity.id || holdsOther(entity, description) || !isPostedAt(entity, place)) continue;
      if (found !== null) return null;
      found = entity;
    }
  return (
    found ??
    ofBody(cast, place, description) ??
    (description.located ? null : lastOfTrade(salient, related, place, description))
  );
}

/** “Ana Ruiz, de la CFDT, … la déléguée de la CFDT”: the only one whom nothing but the body is printed with, or null. */
function ofBody(cast: Cast, place: readonly string[], description: Description): Entity | null {
  const [only, other] = cast.withRole(OF + place.join(' '), description.gender).entities;
  return only === undefined || other !== undefined || hasPost(only) || holdsOther(only, description) ? null : only;
}

/** Who spoke or acted last, if his printed role can be the post and names no other body. */
function lastOfTrade(
  salient: readonly Salient[],
  related: readonly string[],
  place: readonly string[],
  description: Description,
): Entity | null {
  const { gender, lemma, noun } = description;
  const heads = HEADS.has(lemma);
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, weight } = salient[n] as Salient;
    if (age > 1) return null;
    if (weight !== 2 || entity.type !== 'person' || entity.number === 2) continue;
    if (!compatible(entity.gender, gender) || holdsOther(entity, description) || entity.roles.some(isExact))
      return null;
    // “le patron de Solvanex”: of several bodies each has one.
    // “Sophie Binet s'est réjouie. La secrétaire générale de la CGT …”: what the text had not said of the one who acted.
    const open = age === 0 && !FOR_OTHERS.has(lemma) && !entity.roles.some((role) => HEADS.has(role));
    if (heads && open && (!hasPost(entity) || actingBody(salient, n) === null)) return entity;
    if (heads && !holdsAll(actingBody(salient, n)?.id.split(' ') ?? [], place)) return null;
    if (related.some((role) => entity.roles.includes(role))) return entity;
    // “la chercheuse de l'Inserm”, “l'attaquant du PSG”: what the text had not said of the one who spoke.
    const free = noun === 'role' && !heads && !KIN.has(lemma) && !PEERS.has(lemma);
    return free && age === 0 && !hasPost(entity) ? entity : null;
  }
  return null;
}

/** The body that acted last before place n, else the one mentioned last. */
function actingBody(salient: readonly Salient[], n: number): Entity | null {
  let mentioned: Entity | null = null;
  for (let k = n - 1; k >= 0; k--) {
    const { entity, weight } = salient[k] as Salient;
    if (entity.type !== 'organization' || entity.described) continue;
    if (weight === 2) return entity;
    mentioned ??= entity;
  }
  return mentioned;
}

/** Whether one of somebody's printed roles names all of this. */
function isPostedAt({ roles }: Entity, place: readonly string[]): boolean {
  return roles.some((role) => isExact(role) && holdsAll(role.split(' '), place));
}

function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.includes(word));
}

function isExact(role: string): boolean {
  return role.includes(' ') && !isLoose(role);
}

/** “L'ancien adjoint”: whoever spoke or acted last, “cette ancienne notaire” whoever was mentioned last, as what somebody was once excludes no post of today. */
export function byPastPost(
  salient: readonly Salient[],
  { gender, qualified, families }: Description,
  outside: (start: number) => boolean,
): Entity | null {
  // “l'ancien édile” is the ancien maire, and not the one of today who spoke last.
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, start } = salient[n] as Salient;
    if (entity.type !== 'person' || (age === 0 && outside(start))) continue;
    const near = age <= 1 && entity.roles.some(isOnce) && families.some((family) => entity.roles.includes(family));
    const past = near || families.some((family) => entity.roles.includes(once(family)));
    if (past && compatible(entity.gender, gender)) return entity;
  }
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age, start } = salient[n] as Salient;
    if (age > 1) return null;
    if ((weight !== 2 && !qualified) || entity.type !== 'person' || entity.number === 2 || entity.described) continue;
    if (age === 0 && outside(start)) continue;
    if (compatible(entity.gender, gender)) return entity;
    if (!entity.described && age > 0) return null;
  }
  return null;
}

/** “The French leader” for somebody whose printed role is of that nation and can be the same person's. */
export function byNation(salient: readonly Salient[], description: Description): Entity | null {
  const { demonym, nations, families, gender, lemma } = description;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity } = salient[n] as Salient;
    if (entity.type !== 'person' || entity.number === 2 || !compatible(entity.gender, gender)) continue;
    if (![demonym, ...nations].some((told) => entity.roles.includes(told)) || holdsOther(entity, description)) continue;
    if (families.length === 0 || families.some((role) => role === lemma || entity.roles.includes(role))) return entity;
  }
  return null;
}

/**
 * Whom more words than a role mean (“le diplomate malien”, “le porte-parole du gouvernement”): the person of this gender mentioned
 * last, in the unit or at the end of the one before, whose role can be the same one, or who has none; also a speaker of
 * another role that nothing excludes, in the unit itself of any, unless the words name a post.
 */
export function lastPerson(
  salient: readonly Salient[],
  description: Description,
  outside: (start: number) => boolean,
  headFirst: boolean,
): Entity | null {
  const { gender, families, qualified, pointing, office, noun, lemma } = description;
  let posted: Salient | null = null;
  let mentioned: Entity | null = null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age, start } = salient[n] as Salient;
    if (age > 1 || (posted !== null && age !== posted.age)) break;
    if (entity.type !== 'person' || entity.number === 2 || entity.described) continue;
    if (age === 0 && outside(start)) continue;
    if (!compatible(entity.gender, gender) || holdsOther(entity, description)) continue;
    if (age > 0 && isOfAnotherState(entity, description)) return null;
    if (qualified && families.some((family) => entity.roles.includes(family))) return entity;
    // “Ruiz se tait. Son apprenti, Luc Orr, est tombé. « Non », dit l'artisan couvreur.”: of two, whose post nothing tells.
    if (posted !== null) {
      if (!hasPost(entity) && weight === 2) return entity;
      continue;
    }
    // “Noah Vasseur a battu Luc Orr. ¶ « Oui », dit le joueur de 20 ans.”: whom the paragraph before only mentions.
    if (!hasPost(entity) && age > 0 && weight < 2) continue;
    // “Luke Orr finished ahead of Paul Vian. “I felt fine,” said the world champion.”: in English rather who acted.
    if (!hasPost(entity) && !headFirst && qualified && !office && !pointing && age === 0 && weight < 2) {
      mentioned ??= entity;
      continue;
    }
    if (!hasPost(entity))
      return !office && (weight === 2 || (qualified && age === 0)) && !(age > 0 && mentioned !== null)
        ? entity
        : mentioned;
    if (mentioned !== null) return mentioned;
    // “Le rapporteur public” is not the préfet of the sentence before: posts that nobody has together. “l'éleveur de charolaises” can preside.
    const trade = noun === 'role' && !HEADS.has(lemma);
    const open = !entity.roles.some(isFamily) || (age === 0 && (families.length === 0 || trade));
    if (!(qualified && weight === 2 && open && !office)) return null;
    if (pointing) return entity;
    posted = salient[n] as Salient;
  }
  return mentioned ?? posted?.entity ?? null;
}

/** “Ruiz a botté en touche. ¶ Le Premier ministre écossais a promis …”: whether nothing tells that somebody heads the state described. */
export function isOfAnotherState(entity: Entity, { demonym, lemma }: Description): boolean {
  return demonym !== '' && STATE_POSTS.has(lemma) && ![lemma, demonym].some((told) => entity.roles.includes(told));
}

/** “The envoy said no. … “Cholera kills,” Dr Ana Ruiz warned.”: whether all that is printed with a name can be a rank, which whoever has a post may have too. */
export function isRanked({ roles, type }: Entity): boolean {
  return type === 'person' && roles.length > 0 && roles.every(isRank);
}

function isRank(role: string): boolean {
  const space = role.indexOf(' ');
  return isFamily(role) || RANKS.has(space < 0 ? role : role.slice(0, space));
}
