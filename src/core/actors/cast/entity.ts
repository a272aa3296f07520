import { Gender, Num } from '../../language/types';
import type { ActorType } from '../../analysis';

/** Someone or something that a document names or lets speak. Immutable, but for what is worked out when it is first asked for. */
export interface Entity {
  /** Two entities of one document are the same if their ids are. */
  readonly id: string;
  readonly type: ActorType;
  /** Gender bits; 0 where it is not known. */
  readonly gender: number;
  /** Num bits: plural for groups. */
  readonly number: number;
  /** A name of one word that nothing tells a person or a body by: taken for a body until somebody says “he”. */
  readonly unsettled: boolean;
  /** Known by a description only (“la préfecture du Rhône”). */
  readonly described: boolean;
  /** What a description says without its article (“préfecture du Rhône”); empty for a name. */
  readonly label: string;
  /** Head nouns, nationalities and families (`family:…`) of the roles printed with the name anywhere in the document. */
  readonly roles: readonly string[];
  /** What the roles tell, as bits (`claims/document/traits.ts`); -1 before anybody asks. */
  traits: number;
}

/** The entity known by a description, from its folded words. */
export function describedEntity(
  words: readonly string[],
  type: ActorType,
  gender: number,
  number: number,
  roles: readonly string[],
  label: string,
): Entity {
  return entityOf({
    id: `${words.join(' ')}|${type}|${gender}|${number}`,
    type,
    gender: decided(gender),
    number,
    unsettled: false,
    described: true,
    label,
    roles,
  });
}

/** An entity of these values, made like all others: what reads them knows one kind of object. */
export function entityOf({
  id,
  type,
  gender,
  number,
  unsettled,
  described,
  label,
  roles,
}: Omit<Entity, 'traits'>): Entity {
  return { id, type, gender, number, unsettled, described, label, roles, traits: -1 };
}

/** Whether a known gender and an asked one can be the same; 0 and 3 are open. */
export function compatible(known: number, asked: number): boolean {
  return decided(asked) === 0 || decided(known) === 0 || known === asked;
}

/** Whether it is one person whom the text names, and who can be of the gender. */
export function isNamedPerson({ type, number, described, gender: known }: Entity, gender: number): boolean {
  return type === 'person' && number !== Num.Plural && !described && compatible(known, gender);
}

/** The gender bits where they tell one gender, else 0. */
export function decided(gender: number): 0 | 1 | 2 {
  return gender === Gender.Masculine || gender === Gender.Feminine ? gender : 0;
}

/** Somebody whose name tells no gender, once a pronoun has told it: the same entity for the same question. */
export function ofGender(entity: Entity, gender: 1 | 2): Entity {
  const told = TOLD[gender];
  let found = told.get(entity);
  if (found === undefined) {
    found = entityOf({ ...entity, gender });
    told.set(entity, found);
  }
  return found;
}

const TOLD = { 1: new WeakMap<Entity, Entity>(), 2: new WeakMap<Entity, Entity>() } as const;

/** Somebody named of whom a description tells a post that nothing printed with the name tells: the same entity for the same question. */
export function inPost(entity: Entity, post: string, families: readonly string[]): Entity {
  if (entity.roles.includes(post)) return entity;
  let posts = POSTS.get(entity);
  if (posts === undefined) POSTS.set(entity, (posts = new Map()));
  let found = posts.get(post);
  if (found === undefined) {
    found = entityOf({ ...entity, roles: [...entity.roles, post, ...families] });
    posts.set(post, found);
  }
  return found;
}

const POSTS = new WeakMap<Entity, Map<string, Entity>>();

/** Whether nothing that is known of the two differs; `undefined` for one that is not there. */
export function sameEntity(a: Entity | undefined, b: Entity | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.type === b.type &&
    a.gender === b.gender &&
    a.unsettled === b.unsettled &&
    a.roles.length === b.roles.length &&
    a.roles.every((lemma, n) => lemma === b.roles[n])
  );
}
