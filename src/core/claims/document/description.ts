/** Whom a description means: “la ministre”, “the union”, “un porte-parole du ministère”. */
import { Weight } from './weight';
import { compatible, decided, describedEntity, type Entity } from '../../actors/cast/entity';
import type { Cast } from '../../actors/cast/cast';
import type { ActorType } from '../../analysis';
import { FIRMS, GROUPS, HELD_BY_FIRMS, SIDES, SUPPLIERS } from '../../language/firms';
import { ANOTHER, INTRODUCED, ONE } from '../../language/function-words';
import { MUTUAL, PEERS, RECIPROCAL, SIBLINGS, SPOUSES } from '../../language/relations';
import { Num } from '../../language/types';
import { isOfPerson } from '../../syntax/readings';
import { foldedWords } from '../../text/folded-words';
import { isLoose, nationsOf } from '../../actors/ties';
import { NATIONALITIES } from '../../language/nations';
import { hasPost, isElsewhere, isFamily, isLike, postIn } from './bearer';
import { labelOf } from './description-label';
import { kinMeant } from './kin-of';
import { byTie, ofNation } from './by-tie';
import { personMeant, type Search } from './described-person';
import { genericBody, isFirm } from './named-body';
import { makerMeant } from './maker';
import { besideWord, unnamedWord } from './meant';
import type { People } from './people';
import { byYears, latter, oneOfTwo } from './pointing';
import { counterpart } from './post';
import { ratherBefore } from './right-before';
import { arePersons, spouseOf } from './row';
import { type Description, REACH, recent, sameDescription, type Salient } from './reference';
import { FRENCH_FAMILY } from './trade';

/**
 * The entity that a description means: someone named or described before, else one of its own; null where it could be anyone.
 * @param printed the words of the description
 * @param outside places that are the description's own content
 */
export function described(
  reference: Description,
  printed: string,
  outside: (start: number) => boolean,
  before: readonly Salient[],
  people: People,
): Entity | null {
  const { fronted } = reference;
  // “Battue par Ana Ruiz, la patineuse …”: not Ana Ruiz.
  const behind =
    fronted < 0
      ? before
      : before.filter(({ age, start, weight }) => age > 0 || start < fronted || weight === Weight.Acting);
  const salient = reference.national
    ? behind.filter(({ entity }) => !isOfOtherNation(entity, reference, people))
    : behind;
  const { noun, lemma, number, definite, possessive, name } = reference;
  if (noun === 'source') return SAME.test(printed) ? lastSource(people) : null;
  // “plaidait l'un d'eux”: any of them.
  if (ONE.has(lemma)) return ownDescribed(reference, printed);
  if (reference.ofTwo > 0) return oneOfTwo(amongSiblings(reference, salient, people), reference, outside);
  const eldest =
    definite && people.unit.language.headFirst
      ? byYears(amongSiblings(reference, salient, people), reference, outside, printed)
      : null;
  if (eldest !== null) return eldest;
  if (reference.deictic) {
    // “…, indiquent les chercheurs. Ces derniers craignent …”: those of whom a sentence only tells could be its object.
    if (number === Num.Plural)
      return people.speaker?.number === Num.Plural && lastSource(people) === people.speaker ? people.speaker : null;
    const reporter = reporterAround(people, outside);
    const others = reporter === null ? salient : salient.filter((s) => s.entity.id !== reporter.id);
    return latter(others, reference, outside, people.pointed, people.speaker);
  }
  const search: Search = { reference, printed, outside, salient, people };
  // “Luc Orr a battu Ana Ruiz. | Sa rivale | annonce …”: not by how the same words were read as the subject.
  const others = possessive ? withoutOwn(search).salient : salient;
  const found = possessive
    ? ((SPOUSES.has(lemma) ? spouseOf(people.row, people.speaker, reference.gender) : null) ??
      (isOnePerson(reference)
        ? (ofOwner(reference, others, people.cast, outside) ?? makerMeant(people, reference, outside))
        : null) ??
      (number !== Num.Plural && name < 0 && PEERS.has(lemma) ? peerOf({ ...search, salient: others }) : null))
    : definite
      ? known(search)
      : null;
  return found ?? ownDescribed(reference, printed);
}

/** “…, the Belarusian said. She succeeds Luca Roy. The Italian …”: whether a noun for another nation has meant somebody. */
function isOfOtherNation({ id, type }: Entity, { nations }: Description, { meant }: People): boolean {
  if (type !== 'person' || nations.length === 0) return false;
  const called = meant.wordsFor(id).filter((word) => NATIONALITIES.has(word));
  return called.length > 0 && !called.some((word) => nationsOf(word).some((nation) => nations.includes(nation)));
}

/** “Kevin et Jordan Orr, 24 et 22 ans, … La victime, Théo Vian, … dit l'aîné”: of those of one family who were named in a row, where it is of them. */
function amongSiblings({ lemma }: Description, salient: readonly Salient[], { row }: People): readonly Salient[] {
  if (!SIBLINGS.has(lemma) || row === null || !arePersons(row)) return salient;
  const family = row.entities.at(-1)?.id.split(' ').at(-1) ?? '';
  const isOf = ({ id }: Entity): boolean => !id.includes(' ') || id.endsWith(` ${family}`);
  if (!row.entities.every(isOf)) return salient;
  return salient.filter(({ entity }) => row.entities.some(({ id }) => id === entity.id));
}

/** The search without those whom the description itself and its content bring up: “The group, whose brands include | Orvana |, said”. */
function withoutOwn(search: Search): Search {
  const isOwn = ({ age, start }: Salient): boolean => age === 0 && search.outside(start);
  const { salient } = search;
  return salient.some(isOwn) ? { ...search, salient: salient.filter((one) => !isOwn(one)) } : search;
}

/** Opens a clause that tells of whom the words before it name. */
const TOLD = /, (?:whose|which|who|qui|dont|où|qu['’e]) ?/;

/** “ajoute la même source”: who spoke the claim before, where the text has told it. */
function lastSource({ claims, speaker }: People): Entity | null {
  const last = claims.at(-1);
  return last === undefined ? speaker : last.actor;
}

/** “Luc Orr ajoute que le maire est venu et que ce dernier …”: who says what the description stands in, or null. */
function reporterAround({ claims }: People, outside: (start: number) => boolean): Entity | null {
  const around = claims.at(-1);
  const first = around?.parts[0];
  return around != null && first !== undefined && !outside(first.start) && outside(first.end - 1) ? around.actor : null;
}

const SAME = /^(?:la|cette) même source\b/i;

function isOnePerson({ noun, number }: Description): boolean {
  return isOfPerson(noun) && number !== Num.Plural;
}

/** “son homologue”, “son homologue américain” */
function peerOf({ reference, salient }: Search): Entity | null {
  return counterpart(salient, reference) ?? ofNation(reference, salient);
}

/** Whom a definite description means, of those who have come up. */
function known(search: Search): Entity | null {
  const { reference, printed, salient, people } = search;
  const { noun, bare, number, capital } = reference;
  const person = isOfPerson(noun);
  return (
    // “A female minister said … The female minister”
    (person ? kinMeant(reference, people) : null) ??
    (bare || !person || salient.length === 0 ? null : describedAgain(salient, ownDescribed(reference, printed))) ??
    (capital === '' ? null : byCapital(capital, salient, people.cast)) ??
    // “le constructeur” is the company before it is a person, unless somebody bears the role.
    (number === Num.Plural
      ? null
      : bodyMeant(reference.name < 0 && TOLD.test(printed) ? withoutOwn(search) : search)) ??
    (isOnePerson(reference) && !ANOTHER.test(printed)
      ? notUnnamed(ratherBefore(personMeant(search), search), search)
      : null) ??
    (bare ? sameDescription(withoutOwn(search).salient, reference) : null)
  );
}

/** “A nurse was hurt. The director, Luc Orr, apologised. The nurse said …”: nobody who has another post, where the text has told of one who has no name. */
function notUnnamed(found: Entity | null, search: Search): Entity | null {
  const { reference, printed, people } = search;
  const { meant } = people;
  if (found === null || found.described) return found;
  // “The city coroner found … Pathologist Ann Orr said … The coroner”
  const other = reference.bare && reference.name < 0 && !found.roles.includes(reference.lemma);
  const told = other ? sameDescription(withoutOwn(search).salient, reference) : null;
  if (told?.type === 'person') return told;
  if (isLike(found, reference)) return found;
  if (isIntroduced(found, reference, printed, people)) return null;
  const word = unnamedWord(reference.lemma);
  // “Ann Ruiz was helped by a nurse. … The nurse said”
  if (reference.bare && meant.of(besideWord(word, found.id)) !== undefined) return null;
  if (meant.of(word) === undefined || !hasPost(found)) return found;
  return meant.wordsFor(found.id).includes(reference.lemma) ? found : null;
}

/**
 * “La propriétaire, une retraitée, était absente.”, “Le médecin qui l'a opéré”: whether a noun that such words follow is of somebody new,
 * and not whoever comes up in the paragraph.
 * @param words those of the noun, or behind it
 */
export function isIntroduced(
  { id }: Entity,
  { bare, ties, noun, lemma, national, pointing }: Description,
  words: string,
  { salient, meant }: People,
): boolean {
  const [told = '', comma] = INTRODUCED.exec(words) ?? [];
  if (told === '' || !bare || pointing || ties.length > 0) return false;
  if (comma !== undefined && (noun !== 'role' || national || meant.of(lemma)?.id === id)) return false;
  return comma === '' || !salient.some(({ entity, age }) => age === 0 && entity.id === id);
}

/** Who was described with all of the same words before, or null. */
function describedAgain(salient: readonly Salient[], own: Entity | null): Entity | null {
  return own !== null && salient.some(({ entity }) => entity.id === own.id) ? own : null;
}

/** The entity that is known by its description alone; null where it could be anyone. */
export function ownDescribed(
  { noun, lemma, gender, number, definite, bare, generic, families }: Description,
  printed: string,
): Entity | null {
  const person = isOfPerson(noun);
  // “un riverain” could be anyone; “un porte-parole du ministère” is somebody.
  if (number !== Num.Plural && !definite && person && (noun !== 'role' || bare)) return null;
  const type: ActorType =
    noun === 'organization' || (generic !== null && definite && number !== Num.Plural)
      ? 'organization'
      : number === Num.Plural
        ? 'group'
        : person
          ? 'person'
          : 'group';
  const label = labelOf(printed, number);
  const words = foldedWords(label);
  // “40 %” is nobody.
  if (!words.some((word) => LETTER.test(word))) return null;
  // “Le maire de Roubaix s'agace. … l'élu”
  const roles = type === 'person' && families[0]?.startsWith(FRENCH_FAMILY) === true ? [lemma, ...families] : [lemma];
  return describedEntity(words, type, gender, number, roles, label);
}

/** “la Commission” for the Commission européenne: the only body of that name, else the one spoken of last. */
function byCapital(word: string, salient: readonly Salient[], cast: Cast): Entity | null {
  const candidates = cast.bodiesOf(word);
  const [only = null, ...others] = candidates.entities;
  return others.length === 0 ? only : recent(salient, candidates);
}

/** “Cole's lawyer”, “the boy's mother”, “his agent”: the one printed with the same owner, else the only one of that noun, if nobody else's. */
function ofOwner(
  description: Description,
  salient: readonly Salient[],
  cast: Cast,
  outside: (start: number) => boolean,
): Entity | null {
  const tied = byTie(description, salient, cast);
  if (tied !== null) return tied;
  const mutual = kinOfActing(description, salient, outside);
  if (mutual !== null) return mutual;
  const { lemma, noun, gender, owner } = description;
  const [only, other] = SPOUSES.has(lemma) ? ofSpouses(cast, gender) : cast.withRole(lemma, gender).entities;
  if (only === undefined || other !== undefined || isElsewhere(only, description)) return null;
  // “His doctor thinks so. ¶ The council's food officer, Dr Ian Orr, …”: nobody who comes up only farther down, with another post.
  if (!salient.some(({ entity }) => entity.id === only.id) && !isOnly(only, description)) return null;
  // “His brother Neil left. His brother said …”: whose he is, is who spoke last.
  if (noun !== 'person' || !MUTUAL.has(lemma) || salient.at(-1)?.entity.id !== only.id) return only;
  // “Ann lives with her sister Beth. Her sister said …”: who only came up is not whose sister it is.
  const acting = owner === 0 ? null : actingLast(salient);
  return compatible(only.gender, owner) && (acting === null || acting.id === only.id) ? null : only;
}

/** Whether no other post is printed with somebody than the noun described, nor whose he is but a person's: “his lawyer, Luke Orr”. */
function isOnly({ roles }: Entity, { lemma }: Description): boolean {
  return roles.every((role) => isLoose(role) || isFamily(role) || role === lemma);
}

/** “le compagnon de la victime, Luc Orr, … son conjoint”: all who are printed with a word for it. */
function ofSpouses(cast: Cast, gender: number): readonly Entity[] {
  const found = new Map<string, Entity>();
  for (const lemma of SPOUSES) for (const entity of cast.withRole(lemma, gender).entities) found.set(entity.id, entity);
  return [...found.values()];
}

/** Who last spoke or was a subject, or null. */
function actingLast(salient: readonly Salient[]): Entity | null {
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight } = salient[n] as Salient;
    if (weight === Weight.Acting && entity.type === 'person' && !entity.described) return entity;
  }
  return null;
}

/** “Luc Orr … son père, Paul Orr, … Son fils tempère”: whose father acted last, or null. */
function kinOfActing(
  { lemma, gender, owner }: Description,
  salient: readonly Salient[],
  outside: (start: number) => boolean,
): Entity | null {
  const back = RECIPROCAL.get(lemma);
  if (back === undefined) return null;
  const persons = salient.filter(
    ({ entity, age, start }) =>
      entity.type === 'person' && entity.number !== Num.Plural && !entity.described && !(age === 0 && outside(start)),
  );
  const acting = persons.filter(({ weight }) => weight === Weight.Acting).at(-1);
  if (acting === undefined || !back.some((role) => acting.entity.roles.includes(role))) return null;
  // “his”, “her”: only a French possessive leaves open whose
  if (owner !== 0 && (acting.age > 1 || decided(acting.entity.gender) !== owner)) return null;
  // Whoever came up right before him: whose brother or father he was said to be.
  const first = persons.findIndex(({ entity }) => entity.id === acting.entity.id);
  const since = (persons[first] as Salient).age;
  for (let n = first - 1; n >= 0; n--) {
    const { entity, age } = persons[n] as Salient;
    if (age > since + 1) return null;
    if (compatible(entity.gender, gender)) return entity;
  }
  return null;
}

/**
 * The body that “l'agence”, “le groupe français”, “la marque au lion”, “the ministry” mean: with more words than the noun, one spoken
 * of just before; with a noun that cannot stand for any body, one that has it in its name.
 */
function bodyMeant(search: Search): Entity | null {
  const { reference, salient } = search;
  const body = bodyCalled(search);
  return body !== null && reference.noun !== 'organization' && isHeadedBy(body, salient) ? null : body;
}

/** “Le fondateur des éditions Lune, Luc Orr, hésite. … dit l'éditeur”: whether somebody acted last whose post names the body, which did nothing itself. */
function isHeadedBy(body: Entity, salient: readonly Salient[]): boolean {
  const acting = salient.filter(({ weight, age }) => weight === Weight.Acting && age <= 1);
  const last = acting.at(-1);
  if (last?.age !== 0 || last.entity.type !== 'person' || acting.some(({ entity }) => entity.id === body.id))
    return false;
  return postIn(last.entity, body) !== '';
}

function bodyCalled({ reference, printed, salient, people: { cast, firm } }: Search): Entity | null {
  const { bare, located, generic, lemma, noun, qualified } = reference;
  const holder = generic === null && bare && HELD_BY_FIRMS.has(lemma) ? actingBody(salient) : null;
  if (holder !== null) return cast.withRole(lemma, 0).entities.length > 0 ? null : holder;
  if (generic === null && (noun !== 'organization' || !bare)) return null;
  if (noun !== 'organization' && cast.withRole(lemma, 0).entities.length > 0) return null;
  // “le patron de Solvanex, Luc Orr … l'industriel”: he, where the firm did nothing itself.
  if (noun !== 'organization' && isRatherHis(salient, reference)) return null;
  // “Quorix said no. ¶ “Keep receipts,” Luke Orr said. The broadcaster …”
  if (noun !== 'organization' && bare && HELD_BY_FIRMS.has(lemma) && onlyPeopleAct(salient, lemma)) return null;
  // “le groupe socialiste réclame un débat”: no firm
  if (GROUPS.has(lemma) && foldedWords(printed).some((word) => SIDES.has(word))) return null;
  if (bare) return genericBody(salient, reference, REACH, firm);
  // “le groupe de Seattle”: a firm, where one was spoken of.
  if (!qualified && located && GROUPS.has(lemma)) {
    const body = genericBody(salient, reference, 2, null);
    return body !== null && isFirm(body) ? body : null;
  }
  // “l'entreprise de Seattle”: where the firm spoken of is from; a club of another town is another.
  // “la centrale de Montreuil”: the noun tells which bodies it can be.
  return qualified ||
    (located && (FIRMS.has(lemma) || lemma === 'institution' || (generic !== null && generic.length > 0)))
    ? genericBody(salient, reference, SUPPLIERS.has(lemma) ? 1 : 2, null)
    : null;
}

/** “Belcombe Estates said no. The landlord insisted …”: the body that spoke or acted last in the paragraph, or null. */
function actingBody(salient: readonly Salient[]): Entity | null {
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age } = salient[n] as Salient;
    if (age > 0) return null;
    if (weight === Weight.Acting) return entity.type === 'organization' && !entity.described ? entity : null;
  }
  return null;
}

/** Whether people alone have acted in the paragraph, and no body in mind is printed with the noun. */
function onlyPeopleAct(salient: readonly Salient[], lemma: string): boolean {
  let people = false;
  for (const { entity, weight, age } of salient) {
    if (entity.type === 'organization' && ((age === 0 && weight === Weight.Acting) || entity.roles.includes(lemma)))
      return false;
    people ||= age === 0 && weight === Weight.Acting && entity.type === 'person';
  }
  return people;
}

/** Whether somebody of the family of the post has just come up, and no body has spoken or acted. */
function isRatherHis(salient: readonly Salient[], { families }: Description): boolean {
  let his = false;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age } = salient[n] as Salient;
    if (age > 1) break;
    if (entity.type === 'organization' && weight === Weight.Acting) return false;
    his ||= entity.type === 'person' && entity.roles.some((role) => families.includes(role));
  }
  return his;
}

const LETTER = /\p{L}/u;
