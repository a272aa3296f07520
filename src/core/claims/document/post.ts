/** Whom a post without a name means by its body, its nation or its past: “l'analyste de la Nordbank”, “le diplomate malien”, “sa rivale”. */
import { Weight } from './weight';
import { Num } from '../../language/types';
import type { Cast } from '../../actors/cast/cast';
import { compatible, type Entity } from '../../actors/cast/entity';
import { initialsOf } from '../../actors/cast/short-forms';
import { IN, isOnce, OF, once, PARTY } from '../../actors/ties';
import { FOR_BODIES, FOR_OTHERS, HEADS, KIN, OPPONENTS, PEERS, RANKS, STATE_POSTS } from '../../language/relations';
import { foldedWords } from '../../text/folded-words';
import { hasPost, holdsOther, isExact, isFamily, isLike } from './bearer';
import { beforeComma } from './description-label';
import type { Description, Salient } from './reference';
import { Trait, traitsOf } from './traits';

/** Whom “sa rivale”, “son homologue italien” mean: not the person who acted last, but another who came up just before or beside him, of the same trade. */
export function counterpart(salient: readonly Salient[], description: Description): Entity | null {
  const { gender, lemma, demonym } = description;
  const near: Salient[] = [];
  for (let n = salient.length - 1; n >= 0 && (salient[n] as Salient).age <= 1; n--) {
    const { entity } = salient[n] as Salient;
    if (entity.type === 'person' && entity.number !== Num.Plural) near.push(salient[n] as Salient);
  }
  const one = near.find(({ weight }) => weight === Weight.Acting)?.entity;
  if (one === undefined) return null;
  for (const { entity } of near) {
    if (entity.id === one.id || !compatible(entity.gender, gender)) continue;
    if (demonym !== '' && !entity.roles.includes(demonym)) continue;
    const { roles } = one;
    // “son successeur” holds the post today, whoever of the two acted last.
    if ((lemma === 'successeur' || lemma === 'successor') && entity.roles.some(isOnce) && !roles.some(isOnce))
      return one;
    // “son prédécesseur”, of whom the text tells no other post
    const open = TURNS.has(lemma) && !hasPost(entity);
    return OPPONENTS.has(lemma) || open || entity.roles.some((role) => roles.includes(role)) ? entity : null;
  }
  return null;
}

/** Who held or holds a post before or after another. */
const TURNS: ReadonlySet<string> = new Set(['prédécesseur', 'successeur', 'predecessor', 'successor']);

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
      if (found?.id === entity.id || !isPostedAt(entity, place) || holdsOther(entity, description)) continue;
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
    if (weight !== Weight.Acting || entity.type !== 'person' || entity.number === Num.Plural) continue;
    const trade = related.some((role) => entity.roles.includes(role));
    // “Son directeur, Luc Orr, … Paul Vian, un médecin, … le directeur de l'ARS”
    if (age > 0 && !trade && hasPost(entity) && !entity.roles.some((role) => HEADS.has(role))) continue;
    if (!compatible(entity.gender, gender) || holdsOther(entity, description) || entity.roles.some(isExact))
      return null;
    // “le patron de Solvanex”: of several bodies each has one.
    // “Sophie Binet s'est réjouie. La secrétaire générale de la CGT …”: what the text had not said of the one who acted.
    // “La CGT proteste. « Non », dit Luc Orr. Le représentant de FO …”: of another body than he seems to be.
    const forOthers = FOR_OTHERS.has(lemma) && (!FOR_BODIES.has(lemma) || actsHere(salient, place));
    const open = age === 0 && !forOthers && !entity.roles.some((role) => HEADS.has(role));
    if (heads && open && (FOR_BODIES.has(lemma) || !hasPost(entity) || actingBody(salient, n) === null)) return entity;
    if (heads && !isCalled(actingBody(salient, n), place) && !isCalled(actingBody(salient, n, true), place))
      return null;
    if (trade) return entity;
    // “la chercheuse de l'Inserm”, “l'attaquant du PSG”: what the text had not said of the one who spoke.
    const free = noun === 'role' && !heads && !KIN.has(lemma) && !PEERS.has(lemma);
    return free && age === 0 && !hasPost(entity) ? entity : null;
  }
  return null;
}

/** Whether a body has acted in the paragraph that is not called so. */
function actsHere(salient: readonly Salient[], place: readonly string[]): boolean {
  return salient.some(
    ({ entity, age, weight }) =>
      age === 0 &&
      weight === Weight.Acting &&
      entity.type === 'organization' &&
      !entity.described &&
      !isCalled(entity, place),
  );
}

/** The body that acted last before place n, else the one mentioned last; one that the text only describes, where asked for. */
function actingBody(salient: readonly Salient[], n: number, described = false): Entity | null {
  let mentioned: Entity | null = null;
  for (let k = n - 1; k >= 0; k--) {
    const { entity, weight } = salient[k] as Salient;
    if (entity.type !== 'organization' || (entity.described && !described)) continue;
    if (weight === Weight.Acting) return entity;
    mentioned ??= entity;
  }
  return mentioned;
}

/** “le patron de la CFDT”, “le patron de l'ARS” behind “l'agence régionale de santé”: whether these words of a place are a body's, or its initials. */
function isCalled(body: Entity | null, place: readonly string[]): boolean {
  if (body === null) return false;
  const words = foldedWords(body.described ? body.label : body.id);
  const [only = ''] = place;
  return holdsAll(words, place) || (place.length === 1 && words.length > 1 && initialsOf(words) === only);
}

/** Whether one of somebody's printed roles names all of this. */
function isPostedAt(entity: Entity, place: readonly string[]): boolean {
  if ((traitsOf(entity) & Trait.Exact) === 0) return false;
  return entity.roles.some((role) => isExact(role) && holdsAll(role.split(' '), place));
}

function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.includes(word));
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
    if (entity.type !== 'person' || entity.number === Num.Plural || entity.described) continue;
    // “Le tribunal a condamné Luc Orr. L'ancien trésorier du club avait …”: whom the text has only just named and told nothing of.
    const owed = age === 0 && !hasPost(entity) && !salient.some((s) => s.age > 0 && s.entity.id === entity.id);
    if (weight !== Weight.Acting && !qualified && !owed) continue;
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
    if (entity.type !== 'person' || entity.number === Num.Plural || !compatible(entity.gender, gender)) continue;
    if (![demonym, ...nations].some((told) => entity.roles.includes(told)) || holdsOther(entity, description)) continue;
    if (families.length === 0 || families.some((role) => role === lemma || entity.roles.includes(role))) return entity;
  }
  return null;
}

/**
 * “Ana Ruiz, cabinet member for housing, … ¶ The Conservative Luke Orr disagreed. ¶ “No,” the Labour councillor said.”: whoever of those in
 * mind spoke or acted last of whom nothing tells another party, nor a post outside of politics.
 */
export function byParty(salient: readonly Salient[], description: Description, printed: string): Entity | null {
  // “the self-described socialist” tells of no party.
  if (!/ \p{Lu}/u.test(printed) || !description.ties.some((tie) => tie.startsWith(PARTY))) return null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age } = salient[n] as Salient;
    if (age > FAR) return null;
    if (weight < Weight.Acting || entity.type !== 'person' || entity.number === Num.Plural || entity.described)
      continue;
    const politician = !hasPost(entity) || entity.roles.includes('member') || isLike(entity, description);
    if (politician && compatible(entity.gender, description.gender) && !holdsOther(entity, description)) return entity;
  }
  return null;
}

/** So many units back somebody of a party is sought. */
const FAR = 2;

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
  return isFamily(role) || PEERS.has(role) || RANKS.has(space < 0 ? role : role.slice(0, space));
}

/**
 * “Le président de la FDSEA, Luc Orr, … ¶ … accueillie avec prudence par le député Paul Vian. | Le président du groupe socialiste | …”: whom the
 * paragraph named last, where the words tell more of a body than its kind, and the holder of the post has it in another; or null.
 */
export function inOtherBody(
  reference: Description,
  printed: string,
  salient: readonly Salient[],
  holder: Entity,
): Entity | null {
  const { bare, ties, gender } = reference;
  const kind = ties[0]?.startsWith(IN) === true ? ties[0] : '';
  if (bare || kind === '' || holder.roles.includes(kind)) return null;
  if (!holder.roles.some((role) => isExact(role) || role.startsWith(IN))) return null;
  if (foldedWords(beforeComma(printed)).at(-1) === foldedWords(kind.slice(IN.length)).at(-1)) return null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age } = salient[n] as Salient;
    if (age > 0) return null;
    if (entity.type !== 'person' || entity.number === Num.Plural || entity.described) continue;
    if (entity.id === holder.id || !compatible(entity.gender, gender) || holdsOther(entity, reference)) return null;
    return entity.roles.some((role) => role.startsWith(IN) && role !== kind) ? null : entity;
  }
  return null;
}
