/** Whom the definite description of one person means, of those who have come up. */
import { Weight } from './weight';
import type { Cast } from '../../actors/cast/cast';
import { compatible, decided, type Entity } from '../../actors/cast/entity';
import { isBand } from '../../actors/ages';
import { AGED, HOME, isOnce, isTied, NATION, once as onceOf } from '../../actors/ties';
import { NATIONALITIES } from '../../language/nations';
import { FOR_OTHERS, HEADS, KIN, OF_MEN, PEERS, PROSECUTORS, PUBLIC_POSTS } from '../../language/relations';
import { Gender, Num } from '../../language/types';
import { foldedWords } from '../../text/folded-words';
import { hasPost, holdsOther, isElsewhere, isFamily } from './bearer';
import { byTie, lastOf, ofNation, onlyOfBand } from './by-tie';
import { beforeComma } from './description-label';
import { homeMeant, INHABITANT, inhabitantMeant, topicMeant } from './inhabitant';
import { relativeHere } from './kin-of';
import { lastPerson, pointedAt } from './last-person';
import { parentMeant } from './parents';
import type { People } from './people';
import { byParty, byPastPost, byPostAt, inOtherBody, isOfAnotherState } from './post';
import { describedLast, type Description, type Salient } from './reference';
import { byRelatedRole, hasTradeBesides } from './related-role';
import { isOtherTrade } from './trade';

/** A description in its document: what may tell whom it means. */
export interface Search {
  readonly reference: Description;
  /** The words of the description. */
  readonly printed: string;
  /** Places that are the description's own content. */
  readonly outside: (start: number) => boolean;
  readonly salient: readonly Salient[];
  readonly people: People;
}

/** Whom the definite description of one person means. */
export function personMeant(search: Search): Entity | null {
  const { reference, printed, outside, salient, people } = search;
  const { bare, qualified, official, past } = reference;
  const { headFirst } = people.unit.language;
  return (
    byTie(reference, salient, people.cast) ??
    parentMeant(reference, printed, people) ??
    (bare && headFirst && INHABITANT.test(printed) ? homeMeant(search) : null) ??
    (reference.pointing ? pointedAt(salient, reference, outside) : null) ??
    ofOwnFirm(reference, salient) ??
    (past ? byPastPost(salient, reference, outside) : null) ??
    byHolder(search) ??
    ofNation(reference, salient) ??
    byWhatTheyDo(search) ??
    // “A Norvik spokesman said … The spokesman said”: he who was spoken of last.
    (bare ? describedLast(salient, reference) : null) ??
    // “ce contrôleur”, “le gardien de 19 ans”: whoever was spoken of last.
    (qualified && bare ? lastPerson(salient, reference, outside, people.unit.language) : null) ??
    (bare && headFirst && INHABITANT.test(printed) ? inhabitantMeant(search) : null) ??
    byRelation(search) ??
    (bare ? onlyOfFamily(reference, people.cast) : null) ??
    (qualified || official ? lastPerson(salient, reference, outside, people.unit.language) : null) ??
    // “« … », affirme Ruiz. Le directeur du groupement hospitalier assure …”
    (isNewPost(reference)
      ? (actingWithoutPost(salient, reference, null) ??
        (headFirst && OF_KIND.test(printed) ? ofKindMeant(search) : null))
      : null) ??
    (bare ? null : (byParty(salient, reference, printed) ?? headOfBody(salient, reference, printed))) ??
    (bare && headFirst && isAged(reference) ? topicMeant(search) : null) ??
    (isBand(reference.ties) && people.unnamed.last === null ? onlyOfBand(reference, salient, people.cast) : null) ??
    relativeHere(reference, salient)
  );
}

function isAged({ ties }: Description): boolean {
  return !isBand(ties) && ties.some((tie) => tie.startsWith(AGED));
}

/** “le patron des Cars Ruiz”: whoever of those in mind has the name that the firm has, or null. */
function ofOwnFirm({ lemma, exact, gender }: Description, salient: readonly Salient[]): Entity | null {
  if (exact === '' || !HEADS.has(lemma) || FOR_OTHERS.has(lemma)) return null;
  const words = exact.split(' ');
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity } = salient[n] as Salient;
    if (entity.type !== 'person' || entity.number === Num.Plural || !compatible(entity.gender, gender)) continue;
    const name = entity.id.split(' ');
    // “le patron de Luc Ruiz” is another.
    if (name.length > 1 && words.includes(name.at(-1) as string) && !words.includes(name[0] as string)) return entity;
  }
  return null;
}

/** Who bears the role, or somebody nearer who may. */
function byHolder(search: Search): Entity | null {
  const { reference, printed, salient, people } = search;
  const { lemma, bare, name, exact, ties, families } = reference;
  const holder = byRole(search);
  if (holder === null) return null;
  // “Former mayor Luke Orr said no. ¶ Paul Vane took over in May. “It is time,” the mayor said.”
  const today = !reference.past && !reference.former && holder.roles.includes(onceOf(lemma));
  const since = today ? actingWithoutPost(salient, reference, holder) : null;
  if (since !== null) return since;
  const compatriot = bare && holder.roles.includes(NATION + lemma) ? notOfNation(holder, search) : null;
  if (compatriot !== null) return compatriot;
  if (!bare && name >= 0 && !isOpenPost(reference, holder)) return null;
  const ahead = holderAhead(search, holder) ?? inOtherBody(reference, printed, salient, holder);
  if (ahead !== null) return ahead;
  if (bare) {
    // “le coach” is the entraîneur just spoken of, not a coach whom the article names elsewhere.
    const near = salient.some((s) => s.entity.id === holder.id) ? null : byRelatedRole(salient, reference, people);
    return near?.roles.some((role) => families.includes(role)) === true ? near : holder;
  }
  if (exact !== '') return holder;
  // “Ruiz a pesté. L'entraîneur des avants n'a pas mâché ses mots.”: not an entraîneur who comes up elsewhere.
  const here = actingWithoutPost(salient, reference, holder);
  if (here !== null) return here;
  // “The Green councillor accused him”: whoever spoke last in the paragraph, whose party nothing told.
  const last = ties.length > 0 ? lastOfFamily(salient, reference) : null;
  return last !== null && !salient.some((s) => s.age === 0 && s.entity.id === holder.id) ? last : holder;
}

/**
 * “Ana Ruiz pose sa blouse. ¶ « Je tiens », dit l'infirmière. ¶ … dit Léa Vian, infirmière à Lille.”: who acted last and has no post, where
 * a French text has not yet named the one who holds it; or null.
 */
function holderAhead({ reference, salient, people }: Search, holder: Entity): Entity | null {
  const { lemma, office, bare, noun, demonym, nations } = reference;
  if (!people.unit.language.headFirst || people.forgot || noun !== 'role') return null;
  // “Volodymyr Zelensky plaide. Le président ukrainien … Le président Salva Kiir”
  const stranger = demonym !== '' && !nations.some((nation) => holder.roles.includes(nation));
  if (!stranger && (!bare || office || FOR_OTHERS.has(lemma) || PUBLIC_POSTS.includes(lemma))) return null;
  // “Après neuf ans à la tête du théâtre, Ana Ruiz s'en va. La directrice …”
  const acting = actingWithoutPost(salient, reference, holder, HEADS.has(lemma) && !stranger ? 0 : 1);
  // “Ana Ruiz a été soignée. « Elle va bien », dit le médecin.”
  return acting?.gender === Gender.Feminine && decided(reference.gender) === 0 ? null : acting;
}

/** Whether the place or body of a description may be that of a holder who was printed without it. */
function isOpenPost({ lemma, located, ties }: Description, holder: Entity): boolean {
  // “la préfète de la Manche” for a préfète printed without her place.
  if (located && ties.length > 0 && !holder.roles.some((role) => role.startsWith(`${lemma} `))) return true;
  // “the City manager” for a manager printed without his club.
  return isTied(ties) && !isTied(holder.roles);
}

/** “the candidate”, “the former minister”: by where somebody has a post, what he runs for, what the document is about. */
function byWhatTheyDo({ reference, salient, people: { cast, topic } }: Search): Entity | null {
  return (
    (reference.exact === '' ? null : byPostAt(salient, cast, reference)) ??
    (reference.runner === '' ? null : runnerMeant(reference, salient, cast, topic)) ??
    (reference.former && topic !== null ? topicOnce(reference, salient, topic) : null)
  );
}

/** Whoever has a role that is like it. */
function byRelation({ reference, salient, people }: Search): Entity | null {
  const { generic, bare, located, ties } = reference;
  const related =
    generic === null && (bare || located || isTied(ties)) ? byRelatedRole(salient, reference, people) : null;
  return related === null ? null : (farHolder(related, reference, salient, people) ?? related);
}

/** Whose printed role has this head noun: who was spoken of last, else who is the only one. “la ministre” → Rachida Dati. */
function byRole({ reference: description, printed, salient, people: { cast } }: Search): Entity | null {
  const { lemma, gender, ties, demonym, nations, national, past, former, official } = description;
  // “Danish coach Lars Holm … the Dane”
  const ofNation = cast.withRole((national ? nations[0] : undefined) ?? lemma, gender);
  // “Ann Daly fled Hungary in 1956. … the Hungarian”
  const native = national && ofNation.entities.length === 0 && nations.length > 0;
  const all = native ? cast.withRole(HOME + (nations[0] as string), gender) : ofNation;
  // “Un promoteur néerlandais, Kasteel, … dit son représentant, Joost Bakker. Le Néerlandais …”: somebody before a body.
  const candidates =
    national && actsSinceBody(salient, description) ? all.without(({ type }) => type !== 'person') : all;
  if (demonym !== '') {
    // “le président russe”, where the text has an American one too
    const compatriots = candidates.without(({ roles }) => !nations.some((nation) => roles.includes(nation)));
    if (compatriots.entities.length > 0) return lastOf(compatriots, salient);
  }
  // “the UBS analyst” is nobody who is an analyst at another bank.
  const possible =
    ties.length > 0 || demonym !== '' ? candidates.without((entity) => isElsewhere(entity, description)) : candidates;
  // “Former mayor Luke Orr disagreed. “It is time,” the mayor said.”: who is one today, if the text has one.
  const present = past || former ? possible : possible.without(({ roles }) => roles.includes(onceOf(lemma)));
  const found = lastOf(present.entities.length > 0 ? present : possible, salient);
  // “Noah Vasseur a gagné. Le joueur sourit. … l'ancien joueur Paul Vian”: nobody who was once this and has not come up.
  // “la présidente moldave … la présidente de la Commission”
  if (official && lemma === 'président' && found?.roles.some((role) => role.startsWith(NATION)) === true) return null;
  const once = found !== null && !past && found.roles.includes(onceOf(lemma));
  // “the new mayor”, for one who was it
  const newly = !former && NEWLY.test(printed);
  return once && (newly || !salient.some(({ entity }) => entity.id === found.id)) ? null : found;
}

/** Whether somebody of the gender has acted in the paragraph since any body came up. */
function actsSinceBody(salient: readonly Salient[], { gender }: Description): boolean {
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age } = salient[n] as Salient;
    if (age > 0 || entity.type === 'organization') return false;
    if (weight === Weight.Acting && entity.type === 'person') return compatible(entity.gender, gender);
  }
  return false;
}

/** “the new mayor”, “l'actuelle maire”, “the reigning champion” */
const NEWLY =
  /^(?:the (?:new|current|reigning|incumbent|present)|(?:le|la) nouve(?:au|lle)|l['’](?:actuel|actuelle)) /i;

/** “Le Kényan” is whoever acted just before, where nothing tells his nation, rather than a Kenyan of an earlier paragraph. */
function notOfNation(
  holder: Entity,
  { reference: { gender, lemma }, salient, people: { meant } }: Search,
): Entity | null {
  let last: Entity | null = null;
  for (const { entity, age, weight } of salient) {
    if (age > 0 || entity.type !== 'person' || entity.number === Num.Plural) continue;
    if (entity.id === holder.id) return null;
    if (weight === Weight.Acting) last = entity;
  }
  if (last === null || !compatible(last.gender, gender)) return null;
  // “« J'ai tremblé », dit la Française. Son adversaire sourit. « Bravo », dit la Tchèque.”
  if (meant.wordsFor(last.id).some((word) => word !== lemma && NATIONALITIES.has(word))) return null;
  return last.roles.some((role) => role.startsWith(NATION)) ? null : last;
}

/** Whether French words tell a post with a complement that names nobody: what the text had not yet said of somebody. */
function isNewPost({ noun, bare, exact, name, lemma, ties }: Description): boolean {
  if (noun !== 'role' || bare || exact !== '' || name >= 0) return false;
  return ties.length === 0 && !FOR_OTHERS.has(lemma) && !KIN.has(lemma) && !PEERS.has(lemma);
}

/** “le chef d'orchestre”: a noun with one behind it that has no article. */
const OF_KIND = /^(?:[Ll][ea] |[Ll]['’])(?:[\p{Ll}-]+ )+(?:de |d['’])(?!l['’]|la |les )\p{Ll}+$/u;

/** “« Non », dit le directeur, Luc Orr. Le professeur de lettres …”, “« Non », dit Luc Orr. ¶ Le chef d'orchestre …”: who has just spoken, where nothing tells that he has another trade; or null. */
function ofKindMeant({ reference, salient, people: { speaker } }: Search): Entity | null {
  const { lemma, gender } = reference;
  if (PROSECUTORS.has(lemma) || (HEADS.has(lemma) && !OF_MEN.has(lemma))) return null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age } = salient[n] as Salient;
    if (age > 1) return null;
    if (entity.type !== 'person' || (entity.described && entity.roles[0] === lemma)) continue;
    if (weight < Weight.Acting || entity.id !== speaker?.id || entity.described || entity.number === Num.Plural)
      return null;
    if (!compatible(entity.gender, gender)) return null;
    return !hasPost(entity) || (age === 0 && hasTradeBesides(entity, reference)) ? entity : null;
  }
  return null;
}

/** Who spoke or acted last in the paragraph, or in those `within` before it, where nothing tells his post, and the holder of the post has not come up of late; or null. */
function actingWithoutPost(
  salient: readonly Salient[],
  description: Description,
  holder: Entity | null,
  within = 0,
): Entity | null {
  let last: Entity | null = null;
  for (const { entity, age, weight } of salient) {
    if (entity.id === holder?.id) return null;
    if (age <= within && weight === Weight.Acting && entity.type === 'person' && entity.number !== Num.Plural)
      last = entity;
  }
  if (last === null || last.described || hasPost(last) || !compatible(last.gender, description.gender)) return null;
  return holdsOther(last, description) ? null : last;
}

/** Who spoke or acted last in the paragraph, if his printed role can be the same person's. */
function lastOfFamily(salient: readonly Salient[], description: Description): Entity | null {
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, weight } = salient[n] as Salient;
    if (age > 0) return null;
    if (weight !== Weight.Acting || entity.type !== 'person') continue;
    const fits = compatible(entity.gender, description.gender) && !holdsOther(entity, description);
    return fits && description.families.some((family) => entity.roles.includes(family)) ? entity : null;
  }
  return null;
}

/** “La Fédération des armateurs proteste. Sa présidente, Maud Le Hir, … La patronne des armateurs”: who just came up with a post like it, where a body has the words in its name. */
function headOfBody(salient: readonly Salient[], description: Description, printed: string): Entity | null {
  const { lemma, families, gender } = description;
  if (!HEADS.has(lemma)) return null;
  // Behind the article and the noun
  const words = foldedWords(beforeComma(printed))
    .slice(2)
    .filter((word) => word.length >= LONG);
  if (words.length === 0) return null;
  const isNamed = ({ type, id }: Entity): boolean => {
    const name = id.split(/[ |]/);
    return type === 'organization' && words.every((word) => name.includes(word));
  };
  if (!salient.some(({ entity }) => isNamed(entity))) return null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age } = salient[n] as Salient;
    if (age > 1) return null;
    if (entity.type !== 'person' || entity.number === Num.Plural || !compatible(entity.gender, gender)) continue;
    if (entity.roles.includes(lemma) || families.some((family) => entity.roles.includes(family))) return entity;
  }
  return null;
}

/** Shorter words than this are articles and prepositions. */
const LONG = 4;

/** “The candidate” is who is printed with another word for one, else whom the article is about, whatever post he holds. */
function runnerMeant(
  description: Description,
  salient: readonly Salient[],
  cast: Cast,
  topic: Entity | null,
): Entity | null {
  const { runner, gender, bare, located, name } = description;
  const printed = lastOf(
    cast.withRole(runner, gender).without((entity) => holdsOther(entity, description)),
    salient,
  );
  if (printed !== null) return printed;
  if (topic === null || located || !(bare || name < 0)) return null;
  // “Senator Ruiz objected. The lobby, which endorsed Luc Orr, … The nominee”: whom the paragraph has just named, and nothing shows in office.
  const free = salient.find(
    ({ entity, age }) => age === 0 && entity.type === 'person' && !hasPost(entity) && compatible(entity.gender, gender),
  );
  if (free !== undefined && hasPost(topic)) return free.entity;
  return compatible(topic.gender, gender) && !holdsOther(topic, description) ? topic : null;
}

/** “The former secretary of state” is no senator who spoke just before, where the article is about somebody whom nothing shows in office. */
function topicOnce(description: Description, salient: readonly Salient[], topic: Entity): Entity | null {
  const { families, gender } = description;
  const inOffice = ({ roles }: Entity): boolean => families.some((role) => roles.includes(role)) && !roles.some(isOnce);
  // “Among the guests was Arthur Orr. “She lent me a tenner,” the former farmhand said.”: whom the paragraph itself names.
  const isFree = ({ entity, age }: Salient): boolean =>
    age === 0 && entity.type === 'person' && !entity.described && !hasPost(entity) && compatible(entity.gender, gender);
  if (inOffice(topic) || !compatible(topic.gender, gender) || holdsOther(topic, description)) return null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, age, weight } = salient[n] as Salient;
    if (age > 1) break;
    if (weight === Weight.Acting && entity.type === 'person' && entity.number !== Num.Plural && !entity.described)
      return (entity.id === topic.id && (age === 0 || !salient.some(isFree))) || inOffice(entity) ? topic : null;
  }
  return null;
}

/** “l'autrice” for the only novelist of the article. */
function onlyOfFamily(description: Description, cast: Cast): Entity | null {
  const { families, gender, lemma } = description;
  // “l'édile” is no spokesman of a firm.
  const office = PUBLIC_POSTS.includes(lemma);
  let found: Entity | null = null;
  for (const family of families)
    for (const entity of cast.withRole(family, gender).entities) {
      if (office && entity.roles.some((role) => FOR_OTHERS.has(role))) continue;
      if (holdsOther(entity, description) || isOfAnotherState(entity, description)) continue;
      if (found !== null && found.id !== entity.id) return null;
      found = entity;
    }
  return found;
}

/** “la chercheuse” for the only biologist of the article, be she far above, rather than a riveraine of a paragraph before; or null. */
function farHolder(
  near: Entity,
  reference: Description,
  salient: readonly Salient[],
  { cast, forgot, unit }: People,
): Entity | null {
  const { families, bare } = reference;
  if (!bare || families.length === 0 || families.some((role) => near.roles.includes(role))) return null;
  if (near.roles.some(isFamily) || salient.some((s) => s.age === 0 && s.entity.id === near.id)) return null;
  const far = onlyOfFamily(reference, cast);
  if (far === null || isOtherTrade(far, reference)) return null;
  // “Luc Orr est suspendu. ¶ « Je reste », dit l'enseignant. ¶ Le recteur, Paul Vian, …”: nobody who has not come up, where nothing tells what the other does.
  if (forgot || hasPost(near) || !unit.language.headFirst) return far;
  return salient.some(({ entity }) => entity.id === far.id) ? far : null;
}
