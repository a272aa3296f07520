/** “« … », dit Ana Ruiz. « … », dit son frère, Luc Orr. ¶ Le frère d'Ana Ruiz …”: whose kin somebody was printed as. */
import { compatible, type Entity } from '../../actors/cast/entity';
import { KIN, RELATIVES } from '../../language/relations';
import type { LocalName } from '../unit/unit-analysis';
import type { WordsMeant } from './meant';
import type { People } from './people';
import type { Description, Salient } from './reference';

/** A name printed with a noun for kin comes up: of whoever acted last before it. */
export function meetKin({ roles }: LocalName, entity: Entity, { salient, meant }: People): void {
  if (roles.length === 0 || entity.type !== 'person') return;
  for (const { lemma } of roles) {
    if (!isKin(lemma)) continue;
    const owner = actingBefore(salient, entity);
    if (owner !== null) meant.mean(kinWord(lemma, owner), entity);
  }
}

/** “le frère d'Ana Ruiz”, “Luke Orr's sister”: who was printed as the kin of somebody named, or null. */
export function kinMeant({ lemma, gender, name, number }: Description, people: People): Entity | null {
  if (name < 0 || number === 2 || !isKin(lemma)) return null;
  const owner = people.entityOf(name);
  return owner === null ? null : (kinOf(lemma, owner, people.meant, gender) ?? null);
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
    if (weight === 2 && entity.id !== id && entity.type === 'person' && entity.number !== 2 && !entity.described)
      return entity;
  }
  return null;
}

function kinWord(lemma: string, { id }: Entity): string {
  return `${lemma} of ${id}`;
}
