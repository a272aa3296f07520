/** “« … », raconte l'alpiniste. Le 3 mai, Maud Perrin est tombée.”: a description ahead of the name. */
import { Num } from '../../language/types';
import { compatible, type Entity, inPost } from '../../actors/cast/entity';
import { AGED, isOnce, isTied, once } from '../../actors/ties';
import type { Span } from '../../analysis';
import { FOR_OTHERS, HEADS, KIN, PEERS } from '../../language/relations';
import { isOfPerson } from '../../syntax/readings';
import { itemAt } from '../../text/item-at';
import type { LocalClaim } from '../unit/local-claim';
import type { LocalName } from '../unit/unit-analysis';
import { canBear, hasPost, holdsOther, isElsewhere, isLike } from './bearer';
import type { People } from './people';
import { isRanked } from './post';
import type { Description, Salient } from './reference';
import { OPENING_MARK, type Said } from './said';
import { countLeading } from '../../binary-search';

/** A name within so many characters is in the next sentence. */
const NEXT_SENTENCE = 120;
/** And behind a quotation. */
const BEHIND_QUOTATION = 240;

/** Whether the name can come behind: nobody but a noun tells whom, and the text has spoken of nobody whom it could mean. */
function canFollow(description: Description, salient: readonly Salient[]): boolean {
  const { noun, lemma, number, definite, bare, name, possessive, deictic, office, gender } = description;
  if ((noun !== 'role' && noun !== 'person') || number === Num.Plural || !definite) return false;
  // “l'une d'elles”
  if (lemma === 'un' || lemma === 'une') return false;
  // “le capitaine du chalutier”, but “l'avocat de la famille”, “la mère de la victime”: the next one may be the other.
  if (!bare && (name >= 0 || FOR_OTHERS.has(lemma) || KIN.has(lemma) || PEERS.has(lemma))) return false;
  if (possessive || deictic || office) return false;
  return !salient.some(
    ({ entity: e }) => e.type === 'person' && compatible(e.gender, gender) && !(e.described && e.roles[0] === lemma),
  );
}

/**
 * “The president of the pilots' union described the delays. “I was ashamed,” Ana Ruiz said.”: whether somebody who comes up behind
 * without a word of what he does, and nowhere before, can be the one described, whoever else the text has spoken of.
 */
export function isIntroduced(
  description: Description,
  entity: Entity,
  salient: readonly Salient[],
  opening = false,
): boolean {
  if (opening ? !isUnknown(description) : !isUnknownTo(description)) return false;
  return (
    tellsNoOther(entity, description) && entity.id.includes(' ') && !salient.some((s) => s.entity.id === entity.id)
  );
}

/**
 * “His lawyer said no. “He is ill,” Ana Ruiz told reporters.”: whether somebody who speaks next in the paragraph, of whom the text tells
 * nothing else and whom it has not named before, is the one described: an English text that names a speaker has said who that is.
 */
export function speaksNext(
  description: Description,
  entity: Entity,
  salient: readonly Salient[],
  ranked = false,
): boolean {
  const { noun, number, deictic, definite, bare, possessive } = description;
  if ((noun !== 'role' && noun !== 'person') || number === Num.Plural || deictic) return false;
  // “a neighbour”: one of many
  if (bare && !definite && !possessive) return false;
  return (
    (ranked || isPredecessor(entity, description) || tellsNoOther(entity, description)) &&
    entity.id.includes(' ') &&
    !salient.some((s) => s.entity.id === entity.id)
  );
}

/** Whether a description can be of somebody whom a text that has named nobody yet goes on to name: “a senior engineer”, “sacked engineer”. */
export function isUnknown({ noun, number, deictic, lemma, owner }: Description): boolean {
  return isOfPerson(noun) && number !== Num.Plural && !deictic && owner === 0 && !isOfOthers(lemma);
}

/** The same of a text that has named others: “the president of the pilots' union”. */
function isUnknownTo(description: Description): boolean {
  const { definite, bare, possessive, office } = description;
  return isUnknown(description) && definite && !bare && !possessive && !office;
}

function isOfOthers(lemma: string): boolean {
  return FOR_OTHERS.has(lemma) || KIN.has(lemma) || PEERS.has(lemma);
}

/** Whether nothing is printed with the name but what the description says, an age, or a post of the past: “Ancien géomètre, Luc Orr …”. */
function tellsNoOther(entity: Entity, description: Description): boolean {
  const { roles } = entity;
  const other = (role: string): boolean => !role.startsWith(AGED) && !isOnce(role) && !roles.includes(once(role));
  return !roles.some(other) || isLike(entity, description);
}

/**
 * The first name right behind the claim if somebody acts by it or speaks, or -1; names before `from` stand before the claim.
 * @param speaks whether a name is the source of a claim
 */
export function nameBehind(
  names: readonly LocalName[],
  from: number,
  { source, parts }: Said,
  within = NEXT_SENTENCE,
  speaks: (name: number) => boolean = never,
): number {
  let end = source?.end ?? 0;
  for (const part of parts) end = Math.max(end, part.end);
  for (let n = from; n < names.length; n++) {
    const { start, quoted, subject, type } = names[n] as LocalName;
    if (start - end > within) return -1;
    if (start < end || quoted || type === 'place') continue;
    // “explique la procureure, | sur Radio Lens|, lundi. Ana Ruiz annonce …”: where it was said.
    if (type === 'organization' && !subject && !speaks(n)) continue;
    return subject || speaks(n) ? n : -1;
  }
  return -1;
}

/** Whether the one named can be whom the description means. */
export function canBeNamed(entity: Entity, description: Description): boolean {
  return (
    entity.type === 'person' &&
    compatible(entity.gender, description.gender) &&
    // “« Oui », dit le joueur de 20 ans. L'ancien joueur Paul Vian sourit.”
    (description.past || !entity.roles.includes(once(description.lemma))) &&
    (canBear(entity, description) || isPredecessor(entity, description) || isRetired(entity, description))
  );
}

/** “« Non », dit le notaire. Ancien avocat, Luc Orr …”: whether all that is printed of somebody is what he once was, and maybe his age. */
function isRetired(entity: Entity, description: Description): boolean {
  return entity.roles.some(isOnce) && tellsNoOther(entity, description) && !isElsewhere(entity, description);
}

/** “His predecessor disagrees. Retired sheriff Ann Ruiz said …” */
function isPredecessor({ roles }: Entity, { lemma }: Description): boolean {
  return lemma === 'predecessor' && roles.some(isOnce);
}

/** Who comes up by his name right behind the claim of whom a description tells, or null. */
export function namedBehind(reference: Description, said: Said, people: People): Entity | null {
  const { source } = said;
  const { names } = people.unit.analysis;
  const near = canFollow(reference, people.salient);
  const within = near ? NEXT_SENTENCE : BEHIND_QUOTATION;
  const ahead = nameBehind(names, people.nextName, said, within, (n) => people.isSource(n));
  const named = ahead < 0 ? null : people.entityOf(ahead);
  if (named === null) return null;
  if (isToldAhead(named, ahead, reference, people)) return named;
  if (!canBeNamed(named, reference)) return isRankedNext(named, ahead, reference, source, people) ? named : null;
  if (near) return named;
  // “Pour le procureur, c'est clair. Ana Ruiz requiert …”, “« … », a calculé sa porte-parole. Selon Ana Ruiz, …”
  const { office, definite, possessive } = reference;
  const next = itemAt(names, ahead)?.start ?? Infinity;
  const close = next - (source?.end ?? 0) <= BEHIND_QUOTATION && people.unit.language.headFirst;
  if (definite && close && (possessive || office)) {
    if (!tellsNoOther(named, reference) || people.salient.some(({ entity }) => entity.id === named.id)) return null;
    // “L'avocate générale se lève. Ana Ruiz requiert dix ans. … la magistrate”
    // “Le juge insiste. « Pourquoi ? » Luc Orr ne répond pas.”: nothing tells that he is the judge.
    const between = people.unit.text.slice(source?.end ?? 0, next);
    return office && !OPENING_MARK.test(between) ? inPost(named, reference.lemma, reference.families) : named;
  }
  if (isIntroduced(reference, named, people.salient)) return named;
  return isNextSpeaker(ahead, source, people) && speaksNext(reference, named, people.salient) ? named : null;
}

/**
 * “« … », affirme sa directrice. Ingénieure de formation, Ana Ruiz …”: whether a French sentence opens with what somebody is whom the text has
 * not named before, as it does of whom it has just told.
 */
function isToldAhead(
  named: Entity,
  n: number,
  reference: Description,
  { unit: { text, language, analysis }, salient }: People,
): boolean {
  const { definite, possessive, lemma } = reference;
  const { roles, start } = analysis.names[n] as LocalName;
  const [role] = roles;
  if (!language.headFirst || !(definite || possessive) || role === undefined || role.end >= start) return false;
  if (role.start !== itemAt(analysis.sentences, sentenceAt(analysis.sentences, start)) || text[start - 2] !== ',')
    return false;
  if (!HEADS.has(lemma)) return false;
  if (named.type !== 'person' || !compatible(named.gender, reference.gender) || holdsOther(named, reference))
    return false;
  return !salient.some(({ entity }) => entity.id === named.id);
}

/**
 * “La mère du motard pleure. « … », lâche Ana Ruiz.”: who says the quotation right behind a French sentence of which the description is
 * the subject, where the text has not named her before and tells nothing else of her; or null.
 */
export function saysBehind(reference: Description, { start, end }: Span, people: People): Entity | null {
  const { noun, definite, number, possessive, gender } = reference;
  const { language, analysis } = people.unit;
  if (!language.headFirst || !definite || possessive || number === Num.Plural || (noun !== 'role' && noun !== 'person'))
    return null;
  const { claims, sentences } = analysis;
  const said = itemAt(claims, people.claims.length);
  const at = said?.parts[0]?.start ?? 0;
  if (said === undefined || at < end || sentenceAt(sentences, at) !== sentenceAt(sentences, start) + 1) return null;
  if (said.kind !== 'direct' || said.source === null || said.source.start < end) return null;
  const { speaker, parts, source } = said;
  if (speaker.kind !== 'name' || speaker.names.length > 1 || source.start < (parts[0]?.end ?? 0)) return null;
  const n = speaker.names[0] ?? -1;
  // Nothing but the name
  if (itemAt(analysis.names, n)?.start !== source.start) return null;
  const named = people.entityOf(n);
  if (named === null || named.type !== 'person' || !compatible(named.gender, gender)) return null;
  const known = !named.id.includes(' ') || people.salient.some(({ entity }) => entity.id === named.id);
  return known || !tellsNoOther(named, reference) ? null : named;
}

/** The sentence that a place is in, of those that start at these places. */
export function sentenceAt(starts: readonly number[], at: number): number {
  return countLeading(starts.length, (n) => (starts[n] as number) <= at) - 1;
}

/** “Its envoy said no. “Cholera kills,” Dr Ana Ruiz warned.”: whether who speaks next has nothing but a rank before his name. */
function isRankedNext(
  named: Entity,
  ahead: number,
  reference: Description,
  source: Span | null,
  people: People,
): boolean {
  if (!isRanked(named) || !compatible(named.gender, reference.gender) || !isNextSpeaker(ahead, source, people))
    return false;
  const { end } = itemAt(people.unit.analysis.names, ahead) as LocalName;
  return people.unit.text[end] !== ',' && speaksNext(reference, named, people.salient, true);
}

/** Whether the name is all that the source of the English claim behind `source` has of somebody. */
function isNextSpeaker(n: number, source: Span | null, people: People): boolean {
  if (people.unit.language.headFirst) return false;
  const end = source?.end ?? 0;
  const { claims } = people.unit.analysis;
  for (let k = people.claims.length; k < claims.length; k++) {
    const { source: next, speaker } = claims[k] as LocalClaim;
    if (next !== null && next.start > end) return speaker.kind === 'name' && speaker.names[0] === n;
  }
  return false;
}

/** “L'inspectrice du travail rappelle … « … », énumère Ana Ruiz”: whether nobody of this post is known, but whoever acted in a paragraph before. */
export function isDoubtful(known: Entity | null, description: Description, people: People): boolean {
  if (known === null || known.described) return known !== null || !people.unit.language.headFirst;
  // “Ruth Vane, a teacher, won. The head of Harton Academy said …”
  const placed = !people.unit.language.headFirst && isTied(description.ties);
  if (!placed && isLike(known, description)) return false;
  // “Ruth Vane, a nurse, is sorry. “No,” the 31-year-old said.”: whoever has a post has an age and a country too.
  if (description.national || description.ties.some((tie) => tie.startsWith(AGED))) return false;
  // “Ruth Vane, the firm's deputy head, is sorry. The local MP said …”
  if (!people.unit.language.headFirst) return hasPost(known) && !known.roles.includes(description.lemma);
  return !people.salient.some(({ entity, age }) => age === 0 && entity.id === known.id);
}

/** “The governor rejects it. … The party's leader, Ana Ruiz, …”: whether somebody of a like post comes up behind in an English text. */
export function isAhead(known: Entity, { lemma, noun }: Description, people: People): boolean {
  if (people.unit.language.headFirst || known.described || noun !== 'role' || known.roles.includes(lemma)) return false;
  return hasPost(known) && !people.salient.some(({ entity }) => entity.id === known.id);
}

/** “One signatory said it was late. “Go,” said the MP.”: whoever spoke without a name, and no MP whom the text names later. */
export function notAhead(
  entity: Entity | null,
  { noun }: Description,
  { unnamed: { last }, salient }: People,
): Entity | null {
  if (entity === null || entity.described || last === null || last.age > 0) return entity;
  const person = isOfPerson(noun);
  return person && !salient.some((s) => s.entity.id === entity.id) ? null : entity;
}

function never(): boolean {
  return false;
}
