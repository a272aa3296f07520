/** Those without a name of whom a unit and those before it tell: “une riveraine”, “a neighbour”. */
import { Weight } from './weight';
import { compatible, decided, type Entity } from '../../actors/cast/entity';
import { AGED } from '../../actors/ties';
import { KIN, OF_ANY_GENDER } from '../../language/relations';
import { STAFF } from '../../language/en/staff';
import { Gender, Num } from '../../language/types';
import type { LocalClaim } from '../unit/local-claim';
import type { People } from './people';
import type { Description } from './reference';

/** Somebody without a name who spoke or acted last: “a neighbour”, “deux témoins”. A pronoun behind means nobody else. */
export interface Unnamed {
  /** The noun that described him. */
  readonly lemma: string;
  readonly gender: number;
  readonly number: number;
  /** “a neighbour”, not “his producer”. */
  readonly indefinite: boolean;
  /** Gender bits of somebody else to whom or of whom he spoke: “told | her | that”; 0 for nobody. */
  readonly other: number;
  /** The words hide who it is: “une source proche”, not “the neighbour”. */
  readonly anonymous: boolean;
  /** A body or several have acted since. */
  readonly followed: boolean;
  /** Units since. */
  readonly age: number;
}

/** Somebody without a name is meant by pronouns of this many units more. */
const REMEMBERED = 3;

/** The people without a name of one unit as it is read from its start to its end. */
export class UnnamedPeople {
  #last: Unnamed | null;
  #newest: Unnamed | null = null;
  /** Where a sentence's first phrase describes the last of them, and who it was before. */
  #opening: { readonly start: number; readonly unnamed: Unnamed; readonly before: Unnamed | null } | null = null;
  /** Who spoke the claim before, where only a description tells. */
  #describedLast: Unnamed | null = null;
  /** Where an English unit tells of somebody, by the noun: “A retired teacher shares a bench.” */
  #introduced: Map<string, number> | null = null;
  /** The body that spoke or acted since somebody without a name did. */
  #body: Entity | null = null;

  constructor(before: Unnamed | null) {
    this.#last = before === null || before.age === REMEMBERED ? null : { ...before, age: before.age + 1 };
  }

  /** Who spoke or acted last, or null. */
  get last(): Unnamed | null {
    return this.#last;
  }

  /** Who spoke or acted in this unit, as long as it mentions no person behind; or null. */
  get newest(): Unnamed | null {
    return this.#newest;
  }

  /** Who spoke or acted last; not whom only the claim's own words tell of: “Un suspect a fui, a-t-il dit”. */
  lastOutside(outside: (start: number) => boolean): Unnamed | null {
    const opening = this.#opening;
    return opening !== null && opening.unnamed === this.#last && outside(opening.start) ? opening.before : this.#last;
  }

  /** Somebody who has no name spoke. */
  spoke(unnamed: Unnamed): void {
    this.#last = this.#newest = unnamed;
    this.#body = null;
  }

  /** “Une enseignante doute.”, “Son fils a tourné la page.”: a French sentence opens with somebody. */
  opens(reference: Description, start: number): void {
    const unnamed = unnamedOf(reference);
    this.#opening = { start, unnamed, before: this.#last };
    this.spoke(unnamed);
  }

  /** “A teacher shares a bench.”: “she” behind can be another, “the teacher” is nobody else. */
  introduce(lemma: string, start: number): void {
    (this.#introduced ??= new Map()).set(lemma, start);
  }

  /** Who spoke the claim that is not of another, where only a description tells; or null. */
  describedSpoke(unnamed: Unnamed | null): void {
    this.#describedLast = unnamed;
  }

  /** Somebody of the cast comes up. */
  otherComes(entity: Entity, weight: Weight): void {
    const { type, number } = entity;
    const acts = weight === Weight.Acting;
    if (acts) this.#body = type === 'organization' ? entity : null;
    if (type === 'person' || (acts && number === Num.Plural)) this.#newest = null;
    if (type === 'person' && acts) this.#last = null;
    else if (acts && this.#last !== null && !this.#last.followed) this.#last = { ...this.#last, followed: true };
  }

  /** No body has acted since: it only reported of others. */
  forgetBody(): void {
    this.#body = null;
  }

  /** “Un chercheur doute. Le laboratoire Biovalens dit oui. Il assure …”: whether a body of this gender acted last. */
  isBodySince(salient: People['salient'], gender: number): boolean {
    const last = salient.at(-1);
    if (last === undefined || last.entity !== this.#body) return false;
    return decided(last.gender) !== 0 && last.gender === decided(gender);
  }

  /** “un riverain … ce riverain”, “another shareholder … the investor”: whether the words mean one of them once more. */
  areMeant(reference: Description, { unit, cast, salient, nextName }: People): boolean {
    const { definite, lemma, noun, bare, number, gender, families, office, possessive, pointing } = reference;
    if (!definite || noun === 'source') return false;
    if (bare && this.#isIntroduced(lemma, salient)) return true;
    // “interpellée par un éleveur … a répondu l'homme”
    if (bare && lemma === 'homme' && isBroughtIn(unit, nextName, salient, decided(gender))) return true;
    const unnamed = this.#last ?? this.#describedLast;
    if (unnamed === null) return false;
    // “Son PDG a salué l'accord. Luc Orr …”: the very words are no second mention.
    if (possessive && !KIN.has(lemma) && unnamed === this.#opening?.unnamed) return false;
    if (lemma === unnamed.lemma) return unnamed === this.#last;
    // “A campaign official conceded that … ¶ Asked about the poll, the aide said”
    const served = STAFF.has(lemma) && STAFF.has(unnamed.lemma) && unnamed.indefinite && unnamed.age <= 1;
    if (served && bare && number !== Num.Plural && unnamed.number !== Num.Plural && unnamed === this.#last)
      return cast.withRole(lemma, gender).entities.length === 0;
    const newest =
      unnamed === this.#newest &&
      !unit.language.headFirst &&
      salient.some(({ entity }) => families.some((family) => entity.roles.includes(family)));
    // “ce père de famille”, but “le patron du club”
    const plain = bare || pointing;
    // “The tenant told the court she was asleep. The 33-year-old said …”
    const aged = reference.ties.some((tie) => tie.startsWith(AGED));
    if (
      !(unnamed.indefinite || aged) ||
      unnamed.age > 0 ||
      !plain ||
      office ||
      possessive ||
      number === Num.Plural ||
      unnamed.number === Num.Plural
    )
      return false;
    if (noun !== 'role' && noun !== 'person') return false;
    if (!compatible(unnamed.gender, gender) && !OF_ANY_GENDER.has(unnamed.lemma)) return false;
    // “One of those who signed said no. … the MP said”: whoever else is in politics.
    const told = aged ? [lemma, ...reference.ties] : newest ? [lemma] : [lemma, ...families];
    return told.every((role) => cast.withRole(role, gender).entities.length === 0);
  }

  /** Whether the unit tells of somebody by this noun who has no name, neither there nor in what follows. */
  #isIntroduced(lemma: string, salient: People['salient']): boolean {
    const since = this.#introduced?.get(lemma);
    if (since === undefined) return false;
    return !salient.some(
      ({ age, start, entity: { type, roles } }) =>
        roles.includes(lemma) || (age === 0 && start > since && type === 'person'),
    );
  }
}

/** Whether a French unit has brought in somebody of this gender without a name since anybody else of it came up there. */
function isBroughtIn(
  { analysis }: People['unit'],
  nextName: number,
  salient: People['salient'],
  gender: number,
): boolean {
  const next = analysis.names[nextName]?.start ?? Infinity;
  let since = -1;
  for (const one of analysis.broughtIn) if (one.brought && one.gender === gender && one.start < next) since = one.start;
  if (since < 0) return false;
  return !salient.some(
    ({ entity, age, start }) =>
      age === 0 && start > since && entity.type === 'person' && compatible(entity.gender, gender),
  );
}

/** Who speaks a claim without a name: a person, not a source that is only gone by. */
export function unnamedIn({ speaker, attribution, reason, cue, parts }: LocalClaim, text: string): Unnamed | null {
  if (speaker.kind !== 'description' || reason === 'according to') return null;
  if (speaker.noun !== 'person' && speaker.noun !== 'role' && speaker.noun !== 'source') return null;
  const first = parts[0];
  const other =
    cue === null || first === undefined ? 0 : otherBehind(text, cue.end, first.start) | patientBefore(text, cue.start);
  return { ...unnamedOf(speaker), other, anonymous: attribution === 'anonymous' };
}

/** Gender bits of the English pronoun right behind a cue that ends at `end`: “told | her | that she was ill”, “accused | him of lying”, but not “told her story”. */
export function otherBehind(text: string, end: number, content: number): number {
  const [, pronoun, behind = ''] = OBJECT.exec(text.slice(end, end + 16)) ?? [];
  if (pronoun === undefined) return 0;
  if (pronoun === 'him') return Gender.Masculine;
  const told = content > end + pronoun.length + 1;
  return told || OPENS.test(behind) ? Gender.Feminine : 0;
}

/** Gender bits of the pronoun right before a cue that starts at `start`: “| She | was told by a manager that …”. */
function patientBefore(text: string, start: number): number {
  const [, pronoun] = PATIENT.exec(text.slice(Math.max(start - 5, 0), start)) ?? [];
  if (pronoun === undefined) return 0;
  return /^(?:she|elle)$/i.test(pronoun) ? Gender.Feminine : Gender.Masculine;
}

const PATIENT = /(?<!\p{L})(she|he|elle|il) $/iu;
const OBJECT = /^ (?:to )?(him|her)\b ?(.*)/su;
const OPENS = /^(?:(?:of|a|an|as|for|to|from|with)\b|[“‘"'.,])/u;

/** Somebody whom the text only describes, and who has just come up. */
function unnamedOf(reference: Description): Unnamed {
  const { lemma, gender, number, definite, possessive } = reference;
  const indefinite = !definite && !possessive;
  return { lemma, gender, number, indefinite, other: 0, anonymous: false, followed: false, age: 0 };
}
