import type { ActorType } from '../analysis';
import type { LocalName } from '../claims/unit';

/** Someone or something that a document names or lets speak. Identity is by object within one `Cast`. */
export interface Entity {
  /** Unique within the cast. */
  readonly key: string;
  type: ActorType;
  /** Gender bits, 0 unknown. */
  gender: number;
  /** Num bits: 2 for groups. */
  readonly number: number;
  /** Known only by description (“la préfecture du Rhône”). */
  readonly described: boolean;
  /** The words of a description; names take the fullest printed form. */
  readonly label: string;
  /** Folded first name of a person, or ''. */
  readonly firstName: string;
  /** Head nouns of the roles printed with the name anywhere in the document. */
  readonly roles: Set<string>;
}

/**
 * The names of a whole document, before anything is resolved: full names with what all their mentions tell, short forms,
 * acronyms. A short form in a headline so finds the name that comes later. Built from the names alone, in order.
 */
export class Cast {
  readonly #full = new Map<string, Entity>();
  readonly #families = new Map<string, Entity[]>();
  readonly #aliases = new Map<string, Entity>();
  readonly #firstNames = new Map<string, Entity | null>();
  readonly #byRole = new Map<string, Entity[]>();
  readonly #singles = new Map<string, Entity>();
  readonly #descriptions = new Map<string, Entity>();

  constructor(units: readonly { readonly names: readonly LocalName[]; readonly acronyms: readonly number[] }[]) {
    for (const { names, acronyms } of units) {
      for (const name of names) this.#enter(name);
      for (const n of acronyms) this.#alias(names[n] as LocalName, names[n + 1] as LocalName);
    }
    // Roles and genders of short forms (“la ministre Dati”) count for the full name.
    for (const { names } of units) for (const name of names) this.#tell(name);
  }

  #enter(name: LocalName): void {
    const { words, type, known } = name;
    if (name.weak || words.length === 0) return;
    const full = known !== null || (words.length > 1 && type !== 'unknown') || type === 'place';
    if (!full) return;
    const key = nameKey(name);
    if (this.#full.has(key)) return;
    const person = type === 'person';
    const entity = make(
      key,
      type === 'unknown' ? 'organization' : type,
      name.gender,
      person && words.length > 1 ? (words[0] as string) : '',
    );
    this.#full.set(key, entity);
    if (person) {
      // Each tail of the name is a short form: “Le Maire”, “Maire”.
      for (let n = 1; n < words.length; n++) push(this.#families, words.slice(n).join(' '), entity);
      const first = words[0] as string;
      if (words.length > 1) this.#firstNames.set(first, this.#firstNames.has(first) ? null : entity);
    } else if (words.length > 1) {
      let initials = '';
      for (const word of words) if (!SMALL.has(word)) initials += word[0];
      if (initials.length > 1 && !this.#aliases.has(initials)) this.#aliases.set(initials, entity);
    }
  }

  #alias(name: LocalName, acronym: LocalName): void {
    const full = this.#full.get(nameKey(name));
    if (full !== undefined) this.#aliases.set(acronym.words.join(' '), full);
  }

  #tell(name: LocalName): void {
    const entity = this.find(name, () => null);
    if (entity === null) return;
    if (entity.gender === 0) entity.gender = single(name.gender) || single(name.role?.gender ?? 0);
    if (name.type === 'person' && entity.type === 'organization' && !this.#full.has(entity.key)) entity.type = 'person';
    if (name.role !== null && !entity.roles.has(name.role.lemma)) {
      entity.roles.add(name.role.lemma);
      push(this.#byRole, name.role.lemma, entity);
    }
  }

  /**
   * Whom a name mention names; null for a weak one that the document does not confirm.
   * @param recent picks among several of one family name
   */
  find(name: LocalName, recent: (entities: readonly Entity[]) => Entity | null): Entity | null {
    const key = nameKey(name);
    const full = this.#full.get(key) ?? this.#aliases.get(key);
    if (full !== undefined) return full;
    const family = this.#families.get(key);
    if (family !== undefined) {
      const fitting = name.title === null ? family : family.filter((e) => compatible(e.gender, name.gender));
      if (fitting.length > 1) return recent(fitting) ?? (fitting[0] as Entity);
      if (fitting.length === 1) return fitting[0] as Entity;
    }
    if (name.weak) return null;
    if (name.type === 'person' && name.words.length === 1) {
      const first = this.#firstNames.get(name.words[0] as string);
      if (first) return first;
    }
    let other = this.#singles.get(key);
    if (other === undefined) {
      const type: ActorType =
        name.type === 'unknown' ? (name.role !== null || name.title !== null ? 'person' : 'organization') : name.type;
      other = make(key, type, name.gender, '');
      this.#singles.set(key, other);
    }
    return other;
  }

  /** Entities that a printed role with this head noun was given to. */
  withRole(lemma: string): readonly Entity[] {
    return this.#byRole.get(lemma) ?? [];
  }

  /** The entity known by a description. */
  describe(label: string, words: readonly string[], type: ActorType, gender: number, number: number): Entity {
    const key = `${words.join(' ')}|${type}|${gender}|${number}`;
    let entity = this.#descriptions.get(key);
    if (entity === undefined) {
      entity = { key, type, gender: single(gender), number, described: true, label, firstName: '', roles: new Set() };
      this.#descriptions.set(key, entity);
    }
    return entity;
  }
}

/** Whether a known gender and an asked one can be the same; 0 and 3 are open. */
export function compatible(known: number, asked: number): boolean {
  return single(asked) === 0 || single(known) === 0 || known === asked;
}

function single(gender: number): number {
  return gender === 1 || gender === 2 ? gender : 0;
}

function make(key: string, type: ActorType, gender: number, firstName: string): Entity {
  return { key, type, gender: single(gender), number: 1, described: false, label: '', firstName, roles: new Set() };
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'de', 'du', 'des', 'la', 'le', 'les', 'et', 'd', 'l', 'pour']);

/** What two mentions of one name have in common. */
export function nameKey(name: LocalName): string {
  return name.known !== null ? name.known.name : name.words.join(' ');
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
