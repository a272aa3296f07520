/** “« … », raconte l'alpiniste. Le 3 mai, Maud Perrin est tombée.”: a description ahead of the name. */
import { compatible, type Entity } from '../../actors/cast/entity';
import { AGED, isOnce, once } from '../../actors/ties';
import type { Span } from '../../analysis';
import { KIN, PEERS } from '../../language/relations';
import type { LocalName } from '../unit/unit-analysis';
import { canBear, isLike } from './bearer';
import type { Description, Salient } from './reference';

/** A name within so many characters is in the next sentence. */
const NEXT_SENTENCE = 120;
/** And behind a quotation. */
export const BEHIND_QUOTATION = 240;

/** Who speaks for, with or of somebody else, or hears him: the next one who is named may be the other. Masculine singular. */
export const FOR_OTHERS: ReadonlySet<string> = new Set([
  'avocat',
  'conseil',
  'porte-parole',
  'représentant',
  'défenseur',
  'ami',
  'voisin',
  'proche',
  ...'spokesman spokeswoman spokesperson lawyer solicitor barrister attorney representative friend neighbour neighbor'.split(
    ' ',
  ),
  ...'relative colleague witness aide source official officer insider judge coroner magistrate prosecutor'.split(' '),
]);

/** Whether the name can come behind: nobody but a noun tells whom, and the text has spoken of nobody whom it could mean. */
export function canFollow(description: Description, salient: readonly Salient[]): boolean {
  const { noun, lemma, number, definite, bare, name, possessive, deictic, office, gender } = description;
  if ((noun !== 'role' && noun !== 'person') || number === 2 || !definite) return false;
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
  if ((noun !== 'role' && noun !== 'person') || number === 2 || deictic) return false;
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
  return (noun === 'role' || noun === 'person') && number !== 2 && !deictic && owner === 0 && !isOfOthers(lemma);
}

/** The same of a text that has named others: “the president of the pilots' union”. */
function isUnknownTo(description: Description): boolean {
  const { definite, bare, possessive, office } = description;
  return isUnknown(description) && definite && !bare && !possessive && !office;
}

function isOfOthers(lemma: string): boolean {
  return FOR_OTHERS.has(lemma) || KIN.has(lemma) || PEERS.has(lemma);
}

/** Whether nothing is printed with the name but what the description says, or an age. */
export function tellsNoOther(entity: Entity, description: Description): boolean {
  return entity.roles.every((role) => role.startsWith(AGED)) || isLike(entity, description);
}

/**
 * The first name right behind the claim if somebody acts by it or speaks, or -1; names before `from` stand before the claim.
 * @param speaks whether a name is the source of a claim
 */
export function nameBehind(
  names: readonly LocalName[],
  from: number,
  source: Span | null,
  parts: readonly Span[],
  within = NEXT_SENTENCE,
  speaks: (name: number) => boolean = never,
): number {
  let end = source?.end ?? 0;
  for (const part of parts) end = Math.max(end, part.end);
  for (let n = from; n < names.length; n++) {
    const { start, quoted, subject, type } = names[n] as LocalName;
    if (start < end || quoted || type === 'place') continue;
    if (start - end > within) return -1;
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
    (canBear(entity, description) || isPredecessor(entity, description))
  );
}

/** “His predecessor disagrees. Retired sheriff Ann Ruiz said …” */
function isPredecessor({ roles }: Entity, { lemma }: Description): boolean {
  return lemma === 'predecessor' && roles.some(isOnce);
}

function never(): boolean {
  return false;
}
