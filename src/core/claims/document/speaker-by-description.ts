/** Whom a description means that speaks a claim: “la ministre”, “a neighbour”, “cette dernière”. */
import { Weight } from './weight';
import { compatible, decided, type Entity } from '../../actors/cast/entity';
import type { Span } from '../../analysis';
import { Gender, Num } from '../../language/types';
import { isOfPerson } from '../../syntax/readings';
import { foldedWords } from '../../text/folded-words';
import { itemAt } from '../../text/item-at';
import {
  hearerMeant,
  leadersOf,
  meantBy,
  namedInOpening,
  objectMeant,
  setAgainst,
  setApart,
  toldOfOther,
} from './apart';
import { hasPost, isLike } from './bearer';
import { calledInside } from './called-inside';
import { described, ownDescribed } from './description';
import { goesOnAs } from './goes-on-as';
import { isAhead, isDoubtful, namedBehind, notAhead } from './named-behind';
import type { People } from './people';
import type { Description, Salient } from './reference';
import { arePersons, coupleOf, pairOf } from './row';
import { OPENING_MARK, outsideOf, type Said } from './said';
import { allOf, alone, together, type Speaker } from './speakers';
import type { Asker } from './state';
import { subjectBeforeSource } from './subject-before-source';
import { isSameTrade } from './trade';

/** @param other who reports what the one described says */
export function byDescription(printed: Description, said: Said, people: People, other: Asker | null): Speaker {
  const { source } = said;
  const reference = speaksForItself(printed, said, people) ? { ...printed, generic: null } : printed;
  const called = calledSo(reference, said, people) ?? counselMeant(reference, people);
  if (called !== null) {
    people.mention(called, source, 'description');
    return alone(called, 0.9);
  }
  // “Chambers, one of the firm's founders, said”: a word of the language, and somebody's name in the article.
  const bearer = source === null ? null : bearerOf(reference.name, source, people);
  if (bearer !== null) return alone(bearer, 0.95);
  // “both companies”: no two persons, but “le duo”
  const bodies = reference.noun === 'organization' && !people.unit.language.actors.pairs.has(reference.lemma);
  // “confient deux lycéens”: two more.
  const known = reference.definite || (source !== null && BOTH.test(people.unit.text.slice(source.start, source.end)));
  const two = reference.pair && known && !bodies;
  if (two && people.joint.length === 1 && people.speaker !== null)
    return together(people.speaker, source, people, 'description');
  // “Norla and Helvar are in talks. Both companies said …”
  const { row } = people;
  if (reference.pair && bodies && row?.entities.length === 2 && row.age <= 1 && !arePersons(row))
    return allOf(row.entities, source, people, 'description');
  const couple = two && reference.lemma === 'couple' ? coupleOf(people.salient) : null;
  if (couple !== null) return allOf(couple, source, people, 'description');
  const pair = two ? pairOf(people.row, meantBy(people, setApart(said, people, other))) : null;
  if (pair !== null && areOfGender(pair, reference.gender)) return allOf(pair, source, people, 'description');
  // “Un couple habite là. « On attend », dit Luc. ¶ Le couple …”: no one person.
  if (two && people.unit.language.actors.pairs.has(reference.lemma) && source !== null) {
    const own = ownDescribed(reference, people.unit.text.slice(source.start, source.end));
    people.mention(own, source, 'description');
    return alone(own, 0.9);
  }
  const named = reference.deictic && reference.number === Num.Plural ? namedLast(people, reference.gender) : null;
  if (named !== null) return allOf(named, source, people, 'description');
  // “Une aide-soignante en parle. … ajoute cette dernière”, “Un voisin l'entendait. … dit cet homme”
  if (pointsToNobody(reference, said, people)) return alone(null, 0.9);
  const before = asBefore(reference, meant(reference, said, people, other), people);
  const actor = goesOnAs(reference, before, said, people) ?? before;
  people.mention(actor, source, 'description');
  if (actor !== null) people.tell(actor, reference);
  return alone(actor, 0.97);
}

const BOTH = /^(?:both|tous|toutes)(?!\p{L})/iu;

/** “Le juge a entendu | Luc Orr et Ana Ruiz |. Ces derniers nient.”: the persons named in a row of whom the text spoke last, or null. */
function namedLast({ row, salient }: People, gender: number): readonly Entity[] | null {
  if (row === null || row.age > 1 || !arePersons(row)) return null;
  const last = salient.at(-1);
  const newest = last !== undefined && last.age === row.age && row.entities.some(({ id }) => id === last.entity.id);
  return newest && areOfGender(row.entities, gender) ? row.entities : null;
}

/** Whether words that point back mean somebody without a name who has just come up: “cette dernière”, “cet homme”. */
function pointsToNobody(
  { deictic, pointing, noun, past, gender }: Description,
  { parts }: Said,
  { unnamed, unit, salient }: People,
): boolean {
  if (!deictic && !(pointing && isOfPerson(noun) && !past)) return false;
  if (unnamed.newest !== null) return compatible(unnamed.newest.gender, gender);
  if (deictic || noun !== 'person') return false;
  // “Luc Orr est là. ¶ Un voisin l'entendait.”
  let since = 0;
  for (const { entity, age, start } of salient) if (age === 0 && entity.type === 'person') since = start;
  const end = parts[0]?.start ?? 0;
  return unit.analysis.broughtIn.some((one) => one.start >= since && one.start < end && one.gender === gender);
}

/** Whether two can be called by a noun of the gender bits: “les deux élus” are a man and a woman too. */
function areOfGender(pair: readonly Entity[], gender: number): boolean {
  const fits = (one: Entity): boolean => compatible(one.gender, gender);
  return decided(gender) === Gender.Masculine ? pair.some(fits) : pair.every(fits);
}

/** “« J'ai vendu ma moto », dit le producteur.”: whether a word for a person or a firm says words in marks that only a person says. */
function speaksForItself(
  { generic, noun }: Description,
  { parts }: Said,
  { unit: { text, language } }: People,
): boolean {
  if (generic === null || noun !== 'role') return false;
  const I = language.headFirst ? FRENCH_I : ENGLISH_I;
  return parts.some(({ start, end }) => OPENING_MARK.test(text.charAt(start)) && I.test(text.slice(start, end)));
}

const ENGLISH_I = /\b(?:I(?:['’](?:m|d|ve|ll))?|[Mm]y|me)\b/;
const FRENCH_I = /(?<![\p{L}’'])(?:je|j['’]|moi|mon|ma|mes)(?!\p{L})/iu;

/** Whom the words mean by what stands before them, and right behind. */
function meant(reference: Description, said: Said, people: People, other: Asker | null): Entity | null {
  const { source } = said;
  const printed = source === null ? '' : people.unit.text.slice(source.start, source.end);
  const likely = source === null ? null : meantByBefore(reference, printed, said, people, other);
  const ahead = likely !== null && isAhead(likely, reference, people);
  const own = ahead && notAhead(likely, reference, people) !== null ? ownDescribed(reference, printed) : null;
  const known = ahead ? own : likely;
  const named = isDoubtful(known, reference, people) ? namedBehind(reference, said, people) : null;
  return named ?? notAhead(known, reference, people);
}

/** Whom the words mean by what stands before them. */
function meantByBefore(
  reference: Description,
  printed: string,
  said: Said,
  people: People,
  other: Asker | null,
): Entity | null {
  if (people.unnamed.areMeant(reference, people)) return ownDescribed(reference, printed);
  const against = said.source === null ? null : setAgainst(reference, said.source, people);
  const hearer = people.unit.language.headFirst && !reference.deictic ? hearerMeant(said, people) : null;
  const object =
    objectMeant(reference, said, people) ?? (said.source === null ? null : toldOfOther(reference, said.source, people));
  const before = subjectBeforeSource(people.unit, people.salient, said.source) ?? other;
  const apart = [
    ...setApart(said, people, before),
    ...(against === null ? [] : [against.id]),
    ...(hearer === null ? [] : [hearer.id]),
    ...(object === null ? [] : [object.id]),
    ...(said.source === null || reference.deictic ? [] : namedInOpening(said.source.start, people)).map(({ id }) => id),
    ...leadersOf(reference, people),
    ...calledInside(said, people),
  ];
  const likely = described(reference, printed, outsideOf(said), meantBy(people, apart), people);
  // “Le président accuse M. Powers d'être en retard.”
  return likely !== null && !likely.described && apart.includes(likely.id) ? ownDescribed(reference, printed) : likely;
}

/** “Luc Orr est tombé. « J'ai glissé », peste le malheureux.”: who acted last, where a word that is no noun of any list says words in marks, or null. */
function calledSo(reference: Description, said: Said, people: People): Entity | null {
  const { unlisted, definite, possessive, number, gender, lemma } = reference;
  const { unit, unnamed, cast } = people;
  const first = said.parts[0];
  if (!unlisted || !definite || possessive || number === Num.Plural || first === undefined) return null;
  if (!OPENING_MARK.test(unit.text.charAt(first.start)) || unnamed.last !== null) return null;
  if (cast.withRole(lemma, gender).entities.length > 0 || hearerMeant(said, people) !== null) return null;
  const outside = outsideOf(said);
  const salient = meantBy(people, leadersOf(reference, people));
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age, start } = salient[n] as Salient;
    if (age > 1) return null;
    if (
      weight !== Weight.Acting ||
      entity.type !== 'person' ||
      entity.number === Num.Plural ||
      (age === 0 && outside(start))
    )
      continue;
    if (compatible(entity.gender, gender)) return entity.described ? null : entity;
  }
  return null;
}

/** “« C'est faux », plaide Me Ana Ruiz. … ajoute le conseil.”: the lawyer who spoke or acted last, where the text has told of no council; or null. */
function counselMeant({ lemma, noun, bare, definite, number }: Description, { salient }: People): Entity | null {
  if (lemma !== COUNCIL || noun !== 'organization' || !bare || !definite || number === Num.Plural) return null;
  let counsel: Entity | null = null;
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age } = salient[n] as Salient;
    const { type, id, roles, described } = entity;
    if (type === 'organization' && (roles.includes(COUNCIL) || foldedWords(id).includes(COUNCIL))) return null;
    if (counsel !== null || age > 1 || type !== 'person') continue;
    // “Le promoteur était représenté par Me Luc Orr.”
    if (!described && roles.includes(LAWYER)) counsel = entity;
    else if (weight === Weight.Acting) return null;
  }
  return counsel;
}

/** A body, and in court somebody's lawyer. */
const COUNCIL = 'conseil';
const LAWYER = 'avocat';

/** The person whom a common word at the start of a source names elsewhere in the article, or null. */
function bearerOf(n: number, source: Span, people: People): Entity | null {
  const { text, analysis } = people.unit;
  const name = itemAt(analysis.names, n);
  if (name === undefined || !name.weak || !name.common || name.start !== source.start) return null;
  // “Hospital chiefs said”
  if (name.end < source.end && text.charCodeAt(name.end) !== COMMA) return null;
  const entity = people.find(name);
  return entity?.type === 'person' && !entity.described ? entity : null;
}

/** “la cinéaste”: where nothing else tells who that is, whoever the same word meant before. */
function asBefore(
  reference: Description,
  found: Entity | null,
  { unit, unnamed, meant, salient }: People,
): Entity | null {
  const { lemma, noun, bare, definite, possessive, number, gender, past } = reference;
  if (!definite || possessive || number === Num.Plural || (noun !== 'role' && noun !== 'person')) return found;
  const { headFirst } = unit.language;
  if (!bare) {
    const who = ofCampBefore(reference, found, meant, salient);
    // “la ministre du Logement … la ministre”
    if (!headFirst || noun !== 'role' || who?.type !== 'person' || who.described) return who;
    meant.mean(lemma, who);
    if (reference.camp !== '') meant.mean(CAMP + reference.camp, who);
    return who;
  }
  // “dit l'éleveur. ¶ Ana Ruiz passe … le berger”: what somebody was called he is.
  const called = (): Entity | undefined =>
    meant.ofGender(lemma, gender) ??
    (headFirst && noun === 'role' && !past && !(found !== null && isActingHere(found, salient))
      ? meant.last(
          ({ lemma: word, entity }) =>
            isSameTrade(word, reference, unit.language.actors.roleFamilies) && compatible(entity.gender, gender),
        )
      : undefined);
  if (found === null || found.described) return (unnamed.last === null ? called() : undefined) ?? found;
  // “rigole la maraîchère. ¶ « … », dit sa mère, Ana Ruiz. ¶ La maraîchère …”: nobody else whom nothing calls so.
  const kept = headFirst && noun === 'role' && !isLike(found, reference) ? called() : undefined;
  if (kept !== undefined) return kept;
  // “Ann Orr opened the shop. “It was hard,” the baker said. ¶ Sue Lane, a pastry chef, helps. ¶ “It still is,” the baker said.”
  const acts = isActingHere(found, salient) && !meant.wordsFor(found.id).some((word) => NOUN.test(word));
  const other = headFirst || found.roles.includes(lemma) || acts;
  const same = other ? undefined : meant.ofGender(lemma, gender);
  if (same !== undefined && !same.described) return same;
  if (found.type === 'person') meant.mean(lemma, found);
  return found;
}

/** “l'élu d'opposition … le chef de file de l'opposition”: whom words for the same camp meant before, unless `found` is like the noun or acts here. */
function ofCampBefore(
  reference: Description,
  found: Entity | null,
  meant: People['meant'],
  salient: readonly Salient[],
): Entity | null {
  const { camp, gender } = reference;
  const own = found !== null && !found.described && (isLike(found, reference) || isActingHere(found, salient));
  return own || camp === '' ? found : (meant.ofGender(CAMP + camp, gender) ?? found);
}

/** Whether somebody whose post nothing tells speaks or acts in the paragraph. */
function isActingHere(entity: Entity, salient: readonly Salient[]): boolean {
  if (entity.described || hasPost(entity)) return false;
  return salient.some(({ entity: { id }, age, weight }) => age === 0 && weight === Weight.Acting && id === entity.id);
}

/** A noun that meant somebody, and no family name. */
const NOUN = /^[\p{L}-]+$/u;

/** Starts the words for whom a side of a council has meant. */
const CAMP = 'camp ';

const COMMA = 0x2c;
