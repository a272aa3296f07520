/** “« … », dit Ana Ruiz. « … », dit son frère, Luc Orr. ¶ Le frère d'Ana Ruiz …”: whose kin somebody was printed as. */
import { Weight } from './weight';
import { Num } from '../../language/types';
import { compatible, decided, type Entity } from '../../actors/cast/entity';
import { PARENTS } from '../../language/parents';
import { KIN, RECIPROCAL, RELATIVES, SPOUSES } from '../../language/relations';
import type { LocalName } from '../unit/unit-analysis';
import type { WordsMeant } from './meant';
import { meetParent } from './parents';
import type { People } from './people';
import type { Description, Salient } from './reference';
import { Trait, traitsOf } from './traits';

/** A name printed with a noun for kin comes up: of whoever acted last before it. */
export function meetKin({ roles, titled, words }: LocalName, entity: Entity, { salient, meant }: People): void {
  if ((roles.length === 0 && titled.length === 0) || entity.type !== 'person') return;
  const lemmas = roles.length > 0 ? roles.map(({ lemma }) => lemma) : titled;
  for (const lemma of lemmas) {
    if (!isKin(lemma)) continue;
    const owner = actingBefore(salient, entity);
    if (owner === null) continue;
    meant.mean(kinWord(lemma, owner), entity);
    // “Son fils Hugo avait 19 ans. … la mère de Hugo”
    for (const back of RECIPROCAL.get(lemma) ?? NO_KIN) {
      meant.mean(kinWord(back, entity), owner);
      if (PARENTS.has(back)) meetParent(owner, meant);
    }
    // “Ben Marlowe and his wife, Kate, sat together. Mrs Marlowe said …”
    if (words.length === 1) meant.mean(familyOf(owner.id.slice(owner.id.lastIndexOf(' ') + 1), entity.gender), entity);
  }
}

/** “Mrs Marlowe”, where the text has no woman of the name: the one printed by her first name as the kin of a Marlowe; or null. */
export function kinCalled(
  { title, gender, words, key }: LocalName,
  found: Entity | null,
  { meant }: People,
): Entity | null {
  if (title === null || words.length !== 1 || decided(gender) === 0 || found === null) return null;
  // “Skye Orr, 11, … her mother, Iona, … Ms Orr said”: no child.
  if (found.id !== key && (traitsOf(found) & Trait.Child) === 0) return null;
  return meant.of(familyOf(key, gender)) ?? null;
}

/** The word for who is of a family by its name, of this gender, as kin of somebody who has it. */
function familyOf(name: string, gender: number): string {
  return `${name} kin ${decided(gender)}`;
}

const NO_KIN: readonly string[] = [];

/** “le frère d'Ana Ruiz”, “Luke Orr's sister”: who was printed as the kin of somebody named, or null. */
export function kinMeant({ lemma, gender, name, number }: Description, people: People): Entity | null {
  if (name < 0 || number === Num.Plural || !isKin(lemma)) return null;
  const owner = people.entityOf(name);
  return owner === null ? null : (kinOf(lemma, owner, people.meant, gender) ?? namesakeOf(owner, gender, people));
}

/** “Philippe Gury dort là. « … », dit le père de Salomé. ¶ Salomé Gury …”: who acted last, where he has the family name of the one whose kin it is; or null. */
function namesakeOf(owner: Entity, gender: number, { salient }: People): Entity | null {
  const acting = actingBefore(salient, owner);
  if (acting === null || !compatible(acting.gender, gender)) return null;
  const [family, own] = [acting.id, owner.id].map((id) => id.slice(id.lastIndexOf(' ') + 1));
  return family === own && owner.id.includes(' ') && acting.id.includes(' ') ? acting : null;
}

function kinOf(lemma: string, owner: Entity, meant: WordsMeant, gender: number): Entity | undefined {
  const kin = meant.of(kinWord(lemma, owner));
  return kin !== undefined && compatible(kin.gender, gender) ? kin : undefined;
}

function isKin(lemma: string): boolean {
  return KIN.has(lemma) || RELATIVES.has(lemma);
}

/** Who spoke or acted last, but for somebody himself; or null. */
function actingBefore(salient: readonly Salient[], { id }: Entity): Entity | null {
  for (let n = salient.length - 1; n >= 0; n--) {
    const { entity, weight, age } = salient[n] as Salient;
    if (age > 1) return null;
    if (
      weight === Weight.Acting &&
      entity.id !== id &&
      entity.type === 'person' &&
      entity.number !== Num.Plural &&
      !entity.described
    )
      return entity;
  }
  return null;
}

function kinWord(lemma: string, { id }: Entity): string {
  return `${lemma} of ${id}`;
}

/** “Luc Orr est jugé. ¶ Ana Orr pleure. « Il est innocent », dit | la mère de l'accusé |.”: who acts in the paragraph and has the family name of another, where the words tell whose relative somebody is; or null. */
export function relativeHere(
  { lemma, bare, possessive, gender }: Description,
  salient: readonly Salient[],
): Entity | null {
  if (bare || possessive || !(KIN.has(lemma) || SPOUSES.has(lemma))) return null;
  const acting = salient
    .filter(({ entity, age, weight }) => age === 0 && weight === Weight.Acting && entity.type === 'person')
    .at(-1);
  if (acting === undefined || acting.entity.described || !compatible(acting.entity.gender, gender)) return null;
  const { id } = acting.entity;
  const family = id.slice(id.lastIndexOf(' '));
  if (!family.startsWith(' ')) return null;
  return salient.some(({ entity }) => entity.type === 'person' && entity.id !== id && entity.id.endsWith(family))
    ? acting.entity
    : null;
}
