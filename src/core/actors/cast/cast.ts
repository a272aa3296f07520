import type { LocalName } from '../../claims/unit/unit-analysis';
import { PAPERS } from '../../language/papers';
import { settled } from '../../settled';
import { Candidates, NOBODY } from './candidates';
import { compatible, decided, entityOf, sameEntity, type Entity } from './entity';
import { countMention, isConfirmed, noFacts, typeOf, type Facts } from './facts';
import { FIRM } from './firm';
import { bump, least, put } from './multi-map';
import { Gender } from '../../language/types';
import { asMan, FIRST_NAME, INITIALS } from '../ties';
import {
  firmFormsOf,
  spelledOut,
  tailOf,
  halvesOf,
  headOf,
  initialsIn,
  isInitials,
  initialsOf,
  printedKey,
  KNIGHTED,
} from './short-forms';

/** What a unit says to the cast. */
interface CastUnit {
  readonly names: readonly LocalName[];
  /** Indices of names whose acronym follows in brackets. */
  readonly acronyms: readonly number[];
}

/** The look-up keys whose answer may have changed; null where nobody has asked yet. */
type Changed = Set<string> | null;

/** Picks among several whom a name may mean the one who came up last; null where none did. */
type Recent = (candidates: Candidates) => Entity | null;

/**
 * The names of a document before anything is resolved: full names with what all their mentions tell, short forms, acronyms.
 * A short form in a headline so finds the name that comes later. Kept up to date by the units that an edit adds and removes;
 * nothing depends on their order, so that an edited document has the cast that its text alone would give.
 */
export class Cast {
  readonly #facts = new Map<string, Facts>();
  readonly #entities = new Map<string, Entity>();
  /** Tails of full names of persons (“Le Maire”, “Maire”) → keys of full names. */
  readonly #families = new Map<string, Set<string>>();
  /** First halves of family names of two (“Godefroid” of “Luc Godefroid-Maes”, “Ruiz” of “Ana Ruiz Orr”) → keys of full names. */
  readonly #halves = new Map<string, Set<string>>();
  /** Answers that hold until the next update: of which there are many where a text has many of one name. */
  readonly #fitting = new Map<ReadonlySet<string>, (Candidates | undefined)[]>();
  /** Last words of names of papers (“Herald”) → keys of full names. */
  readonly #papers = new Map<string, Set<string>>();
  /** Head words of names of bodies (“Authority”, “Bank” of “Bank of England”) → keys of full names. */
  readonly #bodies = new Map<string, Set<string>>();
  /** What firms go by (“Carlow” of “Carlow Foods”) → keys of full names. */
  readonly #firms = new Map<string, Set<string>>();
  /** First words of names of bodies (“Commission” of “Commission européenne”) → keys of full names. */
  readonly #byFirstWord = new Map<string, Set<string>>();
  readonly #firstNames = new Map<string, Set<string>>();
  /** Initials of persons (“l m” of “Louise Mercier”) → keys of full names. */
  readonly #initials = new Map<string, Set<string>>();
  readonly #aliases = new Map<string, Map<string, number>>();
  readonly #byRole = new Map<string, Set<string>>();

  constructor(units: readonly CastUnit[] = []) {
    for (const unit of units) this.#count(unit, 1, null, null);
    // What everybody goes by is known before the first entity is made: it is made once.
    this.#facts.forEach((facts, key) => {
      if (isConfirmed(facts)) this.#call(key, facts, facts, undefined, null);
    });
    this.#facts.forEach((facts, key) => {
      if (!isConfirmed(facts)) return;
      const entity = this.#entityOf(key, facts);
      this.#entities.set(key, entity);
      for (const lemma of entity.roles) this.#hold(lemma, key, true, null);
    });
  }

  /**
   * Takes units out and in.
   * @returns the look-up keys whose answer may have changed: name keys, `role:` with a head noun, `body:` with a first word
   */
  update(removed: readonly CastUnit[], added: readonly CastUnit[]): ReadonlySet<string> {
    const changed = new Set<string>();
    /** Keys with a mention more or less, and whether a mention of each was a full name before. */
    const touched = new Map<string, boolean>();
    for (const unit of removed) this.#count(unit, -1, touched, changed);
    for (const unit of added) this.#count(unit, 1, touched, changed);
    for (const [key, wasFull] of touched) if (isFull(this.#facts.get(key)) !== wasFull) changed.add(key);
    // A short form says something of the full name only where that is the only one: families first, then who is in them.
    const forms = new Set(touched.keys());
    const kin = new Set<string>();
    for (const key of touched.keys()) {
      const tails = this.#facts.get(key)?.tails ?? NO_WORDS;
      for (const tail of tails) forms.add(tail);
      if (tails.length > 0) {
        kin.add(key);
        forms.add(this.#facts.get(key)?.words[0] ?? '');
      }
      this.#settle(key, changed);
    }
    for (const form of forms) {
      for (const full of this.#families.get(form) ?? NO_WORDS) kin.add(full);
      for (const full of this.#firstNames.get(form) ?? NO_WORDS) kin.add(full);
    }
    for (const key of kin) this.#settle(key, changed);
    this.#fitting.clear();
    return changed;
  }

  #count(unit: CastUnit, step: 1 | -1, touched: Map<string, boolean> | null, changed: Changed): void {
    for (const name of unit.names) {
      if (name.words.length === 0 || (name.weak && name.common)) continue;
      const facts = this.#factsOf(name);
      if (touched !== null && !touched.has(name.key)) touched.set(name.key, isFull(facts));
      countMention(facts, name, step);
    }
    for (const n of unit.acronyms) {
      const name = unit.names[n] as LocalName;
      const acronym = (unit.names[n + 1] as LocalName).words.join(' ');
      this.#alias(acronym, name.key, step, changed);
    }
  }

  #factsOf(name: LocalName): Facts {
    let facts = this.#facts.get(name.key);
    if (facts === undefined) {
      facts = noFacts(name.known === null ? name.words : spelledOut(name.known));
      this.#facts.set(name.key, facts);
    }
    return facts;
  }

  #alias(acronym: string, key: string, step: number, changed: Changed): void {
    let keys = this.#aliases.get(acronym);
    if (keys === undefined) this.#aliases.set(acronym, (keys = new Map()));
    bump(keys, key, step);
    if (keys.size === 0) this.#aliases.delete(acronym);
    changed?.add(acronym);
  }

  /** Brings the entity of a key up to its facts. */
  #settle(key: string, changed: Set<string>): void {
    const old = this.#entities.get(key);
    const facts = this.#facts.get(key);
    const next = facts !== undefined && isConfirmed(facts) ? this.#entityOf(key, facts) : undefined;
    if (facts !== undefined && facts.mentions <= 0 && facts.doubtful <= 0) this.#facts.delete(key);
    if (sameEntity(old, next)) return;
    if (next === undefined) this.#entities.delete(key);
    else this.#entities.set(key, next);
    changed.add(key);
    if (facts !== undefined) this.#call(key, facts, next === undefined ? null : facts, old, changed);
    for (const lemma of old?.roles ?? NO_WORDS)
      if (next?.roles.includes(lemma) !== true) this.#hold(lemma, key, false, changed);
    for (const lemma of next?.roles ?? NO_WORDS) this.#hold(lemma, key, true, changed);
  }

  /**
   * What somebody goes by besides his full name, from now on.
   * @param told what is told of him, or null where he is nobody any more
   */
  #call(key: string, { words, tails }: Facts, told: Facts | null, old: Entity | undefined, changed: Changed): void {
    if (words.length < 2) return;
    const type = told === null ? null : typeOf(told);
    const isPerson = type === 'person' && told !== null && (told.full || told.personal) > 0;
    this.#callPerson(key, words, tails, isPerson, old, changed);
    this.#callBody(key, words, type === 'organization' ? told : null, old, changed);
  }

  /** What a person goes by besides the full name: family name, half of it, first name, initials; by nothing where that is nobody any more. */
  #callPerson(
    key: string,
    words: readonly string[],
    tails: readonly string[],
    isPerson: boolean,
    old: Entity | undefined,
    changed: Changed,
  ): void {
    for (const tail of tails) {
      changed?.add(tail);
      if (isPerson || old?.type === 'person') put(this.#families, tail, key, isPerson);
    }
    for (const half of halvesOf(words)) {
      changed?.add(half);
      put(this.#halves, half, key, isPerson);
    }
    const first = words[0] as string;
    changed?.add(first);
    put(this.#firstNames, first, key, isPerson);
    for (const lemma of this.#entities.get(first)?.roles ?? NO_WORDS) changed?.add(`role:${lemma}`);
    if (isInitials(words)) return;
    const letters = `${first[0] as string} ${(words[words.length - 1] as string)[0] as string}`;
    put(this.#initials, letters, key, isPerson);
    changed?.add(letters);
  }

  /** What a body goes by besides its full name: parts of it, and its initials; by nothing where `body` is null. */
  #callBody(
    key: string,
    words: readonly string[],
    body: Facts | null,
    old: Entity | undefined,
    changed: Changed,
  ): void {
    if (body !== null || old?.type === 'organization') this.#shorten(key, words, body, changed);
    const initials = initialsOf(words);
    if (initials.length <= 1) return;
    const spelled = `${key}\n`;
    const has = this.#aliases.get(initials)?.get(spelled) === 1;
    if ((body !== null) !== has) this.#alias(initials, spelled, body === null ? -1 : 1, changed);
    else changed?.add(initials);
  }

  /** What a body goes by besides its full name; by nothing where `body` is null. */
  #shorten(key: string, words: readonly string[], body: Facts | null, changed: Changed): void {
    const first = words[0] as string;
    const last = words[words.length - 1] as string;
    const head = headOf(words);
    if (PAPERS.has(last)) put(this.#papers, last, key, body !== null);
    put(this.#bodies, head, key, body !== null);
    put(this.#byFirstWord, first, key, body !== null);
    for (const firm of firmFormsOf(words)) {
      put(this.#firms, firm, key, body !== null && body.roles.has(FIRM));
      for (const lemma of this.#entities.get(firm)?.roles ?? NO_WORDS) changed?.add(`role:${lemma}`);
      changed?.add(firm);
    }
    changed?.add(last).add(head).add(`body:${first}`);
  }

  #hold(lemma: string, key: string, holds: boolean, changed: Changed): void {
    changed?.add(`role:${lemma}`);
    if (lemma.startsWith(INITIALS)) changed?.add(lemma.slice(INITIALS.length));
    put(this.#byRole, lemma, key, holds);
  }

  #entityOf(id: string, facts: Facts): Entity {
    let { masculine, feminine } = facts;
    let roles = [...facts.roles.keys()];
    const type = typeOf(facts);
    if (type === 'person' && facts.words.length > 1) {
      // What is said with a short form counts for the full name, if it is the only one of that short form.
      for (const tail of facts.tails) {
        const short = this.#facts.get(tail);
        if (short === undefined || (this.#families.get(tail)?.size ?? 0) > 1) continue;
        // “Mr. Cole … his wife, Lorna Cole”: what the full name tells itself stands.
        if (facts.masculine === facts.feminine) {
          // “Maëva Constantin … Constantin”: as somebody's family name a first name tells no gender.
          const given = short.masculine > short.feminine ? 1 : 2;
          masculine += short.masculine - (given === 1 ? short.given : 0);
          feminine += short.feminine - (given === 2 ? short.given : 0);
        }
        if (short.roles.size > 0) roles = [...new Set([...roles, ...short.roles.keys()])];
      }
      // “son père, Guy, … Guy Ruiz”
      const first = facts.words[0] as string;
      const given = (this.#firstNames.get(first)?.size ?? 0) > 1 ? undefined : this.#facts.get(first);
      if (given !== undefined && given.roles.size > 0) roles = [...new Set([...roles, ...given.roles.keys()])];
      if (roles.includes(FIRST_NAME)) roles = roles.filter((role) => role !== FIRST_NAME);
    }
    return entityOf({
      id,
      type,
      gender: masculine > feminine ? 1 : feminine > masculine ? 2 : 0,
      number: 1,
      unsettled: type === 'organization' && facts.types.organization === 0 && facts.words.length === 1,
      described: false,
      label: '',
      roles: settled(roles.length < 2 ? roles : roles.sort()),
    });
  }

  /**
   * Whom a name mention names; null for a weak one that the document does not confirm.
   * @param recent picks among several of one family name
   */
  find(name: LocalName, recent: Recent): Entity | null {
    const spelled = this.#byInitials(name);
    if (spelled !== null) return spelled;
    const { key } = name;
    const own = this.#entities.get(key) ?? null;
    const family = this.#families.get(tailOf(name));
    // “von der Leyen” has several words and is still the tail of a full name.
    const isTail = own !== null && family !== undefined && (own.type === 'person' || tailOf(name) !== key);
    const full = isFull(this.#facts.get(key));
    if (own !== null && full && !isTail) return this.#definedAs(printedKey(name)) ?? this.#firmOf(key, own) ?? own;
    const alias = this.#aliases.get(key);
    const whole = alias === undefined ? undefined : this.#entities.get(least(alias.keys()).replace('\n', ''));
    if (whole !== undefined) return whole;
    const holder = this.#holderBy(name);
    if (holder !== null) return holder;
    const body = this.#ofBody(name, recent, own);
    if (body !== undefined) return body;
    // “The Redford Herald … the Herald”
    const paper = name.weak || name.known !== null || full ? null : this.#onlyOf(this.#papers.get(key));
    if (paper !== null) return paper;
    // “Sir Howard Newby … Sir Howard”, beside a Michael Howard
    const knight = name.title !== null && KNIGHTED.test(name.title) ? this.#byFirstName(name) : null;
    if (knight !== null) return knight;
    // “Carlow Foods … Carlow said”
    const open = own === null || own.unsettled;
    const firm = open && name.known === null && name.type !== 'place' ? this.#onlyOf(this.#firms.get(key)) : null;
    if (family !== undefined) {
      const fitting = this.#candidates(family, name.title === null ? 0 : name.gender);
      const [first] = fitting.entities;
      // “Campbell Soup … Campbell said … its founder, Joseph Campbell”: whom the text has not named yet.
      const firmFirst = firm !== null && name.title === null && first !== undefined && recent(fitting) === null;
      if (first !== undefined && !firmFirst) return fitting.entities.length === 1 ? first : (recent(fitting) ?? first);
    }
    if (firm !== null) return firm;
    return this.#byFirstName(name) ?? (open || own.type === 'person' ? this.#byHalf(name) : null) ?? own;
  }

  /** “l'Association des maires (AMF) … l'AMF”: the body that brackets give an acronym for, however well known that is for itself; or null. */
  #definedAs(acronym: string): Entity | null {
    for (const key of this.#aliases.get(acronym)?.keys() ?? NO_WORDS)
      if (!key.endsWith('\n')) return this.#entities.get(key) ?? null;
    return null;
  }

  /** “Attorney General Ann Orr … the AG”: the only person whose post has the initials that a name of no listed body is; or null. */
  #holderBy({ key, known, words, type }: LocalName): Entity | null {
    if (known !== null || words.length !== 1 || type !== 'organization') return null;
    return this.#onlyOf(this.#byRole.get(INITIALS + key));
  }

  /** Whether several persons have the family name. */
  isShared(family: string): boolean {
    return (this.#families.get(family)?.size ?? 0) > 1;
  }

  /** “L. M. : …” in the turns of an interview with Louise Mercier. */
  #byInitials(name: LocalName): Entity | null {
    const letters = initialsIn(name);
    return letters === null ? null : this.#onlyOf(this.#initials.get(letters));
  }

  /** “The Civil Aviation Authority … the Authority”: the body; undefined where the name is of none. */
  #ofBody(name: LocalName, recent: Recent, own: Entity | null): Entity | null | undefined {
    const bodies = name.common && !name.weak && name.type === 'organization' ? this.#bodies.get(name.key) : undefined;
    if (bodies === undefined) return undefined;
    const meant = this.#candidates(bodies, 0);
    return meant.entities.length > 1 ? (recent(meant) ?? own) : meant.entities[0];
  }

  /** “Louise Mercier … Louise” */
  #byFirstName({ key, weak, common, type, words }: LocalName): Entity | null {
    if ((weak && common) || words.length !== 1 || (type !== 'person' && type !== 'unknown')) return null;
    return this.#onlyOf(this.#firstNames.get(key));
  }

  /** “Luc Godefroid-Maes … Godefroid”, but no “Ange” for “Marie-Ange Casta”. */
  #byHalf({ key, known, title, gender, words }: LocalName): Entity | null {
    if (words.length !== 1 || known !== null || (title === null && decided(gender) !== 0)) return null;
    const halves = this.#halves.get(key);
    if (halves === undefined) return null;
    const [only, other] = this.#candidates(halves, title === null ? 0 : gender).entities;
    return other === undefined ? (only ?? null) : null;
  }

  /** The one entity of the keys, or null where there is none or are several. */
  #onlyOf(keys: ReadonlySet<string> | undefined): Entity | null {
    return keys?.size === 1 ? (this.#entities.get(least(keys)) ?? null) : null;
  }

  #candidates(keys: ReadonlySet<string>, gender: number): Candidates {
    let byGender = this.#fitting.get(keys);
    if (byGender === undefined) this.#fitting.set(keys, (byGender = []));
    const asked = decided(gender);
    return (byGender[asked] ??= new Candidates(
      this.#entitiesOf(keys).filter((entity) => compatible(entity.gender, asked)),
    ));
  }

  /** “Kobe Metals Ltd. … Kobe Metals said”: the firm whose name an entity of several words cuts short, or null. */
  #firmOf(key: string, { type }: Entity): Entity | null {
    return type === 'organization' && key.includes(' ') ? this.#onlyOf(this.#firms.get(key)) : null;
  }

  /** By key; whoever some mentions name in short (“Carlow, a maker of soups”, “her daughter, Rose … Rose Marlow”) once. */
  #entitiesOf(keys: ReadonlySet<string>): readonly Entity[] {
    if (keys.size === 1) {
      const key = least(keys);
      const entity = this.#entities.get(key);
      return entity === undefined ? [] : [this.#wholeOf(key, entity)];
    }
    const found = new Set<Entity>();
    for (const key of [...keys].sort()) {
      const entity = this.#entities.get(key);
      if (entity !== undefined) found.add(this.#wholeOf(key, entity));
    }
    return [...found];
  }

  /** The one whose full name the article has, where a key is only a part of it. */
  #wholeOf(key: string, entity: Entity): Entity {
    const full = entity.type === 'person' && !key.includes(' ') ? this.#firstNames.get(key) : undefined;
    return this.#firmOf(key, entity) ?? this.#onlyOf(entity.unsettled ? this.#firms.get(key) : full) ?? entity;
  }

  /** Bodies of several words whose name begins with this one, folded. */
  bodiesOf(word: string): Candidates {
    const keys = this.#byFirstWord.get(word);
    return keys === undefined ? NOBODY : this.#candidates(keys, 0);
  }

  /** Entities that a printed role with this head noun was given to, of the gender asked for; where no man has a man's post, women who are printed with it. */
  withRole(lemma: string, gender: number): Candidates {
    const keys = this.#byRole.get(lemma);
    if (keys === undefined) return NOBODY;
    const fitting = this.#candidates(keys, gender);
    const women =
      gender === Gender.Masculine && fitting.entities.length === 0 ? this.#byRole.get(asMan(lemma)) : undefined;
    return women === undefined ? fitting : this.#candidates(women, Gender.Feminine);
  }
}

const NO_WORDS: readonly string[] = [];

/** Whether a mention is a full name on its own. */
function isFull(facts: Facts | undefined): boolean {
  return facts !== undefined && facts.full > 0;
}
