import type { ActorType, MentionKind } from '../analysis';
import type { LocalName } from '../claims/unit';
import type { LocalRole } from './roles';

/** A place in a draft: unit and offsets into the unit's text, end exclusive. */
export interface Place {
  readonly unit: number;
  readonly start: number;
  readonly end: number;
}

/** An actor while the document is read. */
export interface CastMember {
  readonly index: number;
  /** The fullest name printed, or a description. */
  name: string;
  type: ActorType;
  gender: number;
  number: number;
  /** Known only by description (“la préfecture du Rhône”). */
  readonly described: boolean;
  readonly roles: { readonly unit: number; readonly role: LocalRole }[];
  readonly mentions: (Place & { readonly kind: MentionKind })[];
}

interface FullName {
  readonly words: readonly string[];
  readonly type: ActorType;
  readonly gender: number;
  member: CastMember | null;
}

/**
 * The actors of a document. First all full names are entered, so that a short form in a headline finds the name that comes
 * later; then mentions are assigned in order.
 */
export class Cast {
  readonly members: CastMember[] = [];
  readonly #full = new Map<string, FullName>();
  readonly #families = new Map<string, FullName[]>();
  readonly #aliases = new Map<string, FullName>();
  readonly #others = new Map<string, CastMember>();
  readonly #descriptions = new Map<string, CastMember>();

  /** Enters a name that is full on its own: several words, or a listed or typed one. */
  enter(name: LocalName): void {
    const { words, type } = name;
    if (name.weak || words.length === 0) return;
    const listed = name.known;
    if (listed === null && (words.length < 2 || type === 'unknown') && type !== 'organization' && type !== 'place')
      return;
    if (listed === null && words.length < 2 && type === 'organization') return;
    const key = keyOf(name);
    let full = this.#full.get(key);
    if (full === undefined) {
      full = { words, type: type === 'unknown' ? 'organization' : type, gender: name.gender & 3, member: null };
      this.#full.set(key, full);
      if (type === 'person') {
        // Each tail of the name is a short form: “Le Maire”, “Maire”.
        for (let n = 1; n < words.length; n++) push(this.#families, words.slice(n).join(' '), full);
      } else if (words.length > 1) {
        const initials = words
          .filter((w) => !SMALL.has(w))
          .map((w) => w[0])
          .join('');
        if (initials.length > 1) this.#aliases.set(initials, full);
      }
    }
  }

  /** Makes a printed acronym another name of a full one: “Congressional Budget Office (CBO)”. */
  alias(name: LocalName, acronym: LocalName): void {
    const full = this.#full.get(keyOf(name));
    if (full !== undefined) this.#aliases.set(acronym.words.join(' '), full);
  }

  /** The actor that a name mention names, entered on the way; null for a weak one that the document does not confirm. */
  assign(
    name: LocalName,
    place: Place,
    printed: string,
    recent: (members: readonly CastMember[]) => CastMember | null,
  ): CastMember | null {
    const member = this.#find(name, printed, recent);
    if (member === null) return null;
    member.mentions.push({ ...place, kind: 'name' });
    if (printed.length > member.name.length && member.type === 'person' && name.words.length > 1) member.name = printed;
    if (name.gender !== 0 && member.gender === 0) member.gender = name.gender;
    if (name.role !== null) {
      member.roles.push({ unit: place.unit, role: name.role });
      if (member.gender === 0 && (name.role.gender === 1 || name.role.gender === 2)) member.gender = name.role.gender;
    }
    return member;
  }

  #find(
    name: LocalName,
    printed: string,
    recent: (members: readonly CastMember[]) => CastMember | null,
  ): CastMember | null {
    const key = keyOf(name);
    const full = this.#full.get(key) ?? this.#aliases.get(key);
    if (full !== undefined) return this.#memberOf(full, printed);
    const family = name.type === 'organization' && name.known !== null ? undefined : this.#families.get(key);
    if (family !== undefined) {
      const fitting = family.filter(
        (f) => name.gender === 0 || f.gender === 0 || (f.gender & name.gender) !== 0 || name.title === null,
      );
      const known = fitting.filter((f) => f.member !== null).map((f) => f.member as CastMember);
      if (fitting.length === 1) return this.#memberOf(fitting[0] as FullName, printed);
      if (known.length > 0) return recent(known) ?? (known[0] as CastMember);
      if (fitting.length > 0) return this.#memberOf(fitting[0] as FullName, printed);
    }
    if (name.weak) return null;
    const first = name.type === 'person' && name.words.length === 1 ? this.#byFirstName(name.words[0] as string) : null;
    if (first !== null) return first;
    const other = this.#others.get(key);
    if (other !== undefined) {
      if (name.type === 'person') other.type = 'person';
      return other;
    }
    const type: ActorType =
      name.type === 'unknown' ? (name.role !== null || name.title !== null ? 'person' : 'organization') : name.type;
    const member = this.#add(printed, type, name.gender, false);
    this.#others.set(key, member);
    return member;
  }

  #byFirstName(word: string): CastMember | null {
    let found: CastMember | null = null;
    for (const member of this.members) {
      if (member.type !== 'person' || member.described) continue;
      const first = foldFirst(member.name);
      if (first === word) {
        if (found !== null) return null;
        found = member;
      }
    }
    return found;
  }

  #memberOf(full: FullName, printed: string): CastMember {
    full.member ??= this.#add(printed, full.type, full.gender === 3 ? 0 : full.gender, false);
    return full.member;
  }

  #add(name: string, type: ActorType, gender: number, described: boolean): CastMember {
    const member: CastMember = {
      index: this.members.length,
      name,
      type,
      gender,
      number: 1,
      described,
      roles: [],
      mentions: [],
    };
    this.members.push(member);
    return member;
  }

  /** The actor known by a description, entered if new. */
  describe(key: string, name: string, type: ActorType, gender: number, number: number): CastMember {
    let member = this.#descriptions.get(key);
    if (member === undefined) {
      member = this.#add(name, type, gender === 3 ? 0 : gender, true);
      member.number = number;
      this.#descriptions.set(key, member);
    }
    return member;
  }
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'de', 'du', 'des', 'la', 'le', 'les', 'et', 'd', 'l', 'pour']);

function keyOf(name: LocalName): string {
  return name.known !== null ? name.known.name : name.words.join(' ');
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function foldFirst(name: string): string {
  const space = name.indexOf(' ');
  return (space < 0 ? '' : name.slice(0, space)).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
