/** Who has come up in a unit and before it, and whom names, pronouns and descriptions mean there. */
import type { Candidates } from '../../actors/cast/candidates';
import type { Cast } from '../../actors/cast/cast';
import { compatible, decided, ofGender, type Entity } from '../../actors/cast/entity';
import { isTied } from '../../actors/ties';
import type { MentionKind, Span } from '../../analysis';
import { hasPost, isLike } from './bearer';
import { described, ownDescribed, notAhead } from './description';
import type { LocalClaim, Member, SpeakerReference } from '../unit/local-claim';
import { aged, keep } from './in-mind';
import {
  BEHIND_QUOTATION,
  canBeNamed,
  canFollow,
  isIntroduced,
  nameBehind,
  speaksNext,
  tellsNoOther,
} from './named-behind';
import { isRanked } from './post';
import { mentionOf, type DocumentUnit, type UnitMention } from './reading';
import {
  antecedent,
  canMean,
  type Description,
  isFirm,
  outsideOf,
  type Pronoun,
  recent,
  type Salient,
} from './reference';
import { justBefore } from './just-before';
import { isLast, joins, pairOf, type Row } from './row';
import { subjectBeforeSource } from './subject-before-source';
import { unnamedIn, unnamedOf, type Asker, type Meant, type State, type Unnamed } from './state';
import type { DescribedSubject, LocalName } from '../unit/unit-analysis';
import { isMedium } from '../../language/papers';
import { KIN, PROSECUTORS, RELATIVES } from '../../language/relations';
import { isReported, type ClaimDraft } from './work';
import { itemAt } from '../../text/item-at';

/** A pronoun can mean one of this many that the text spoke of last. */
const MOST_SALIENT = 24;
/** And in the unit itself of this many: a draft that is one line must not be gone through for each of its pronouns. */
const MOST_HERE = 128;
/** Somebody without a name is meant by pronouns of this many units more. */
const REMEMBERED = 3;
/** Somebody of whom the words tell said them himself. */
const UNLIKELY = 0.65;
/** The words that meant somebody named mean him in this many units with claims more. */
const SAME_WORDS = 12;

/** Who speaks, and how sure that is. */
export interface Speaker {
  readonly actor: Entity | null;
  readonly coSpeakers: readonly Entity[];
  readonly confidence: number;
  /** The words of the source mean somebody else. */
  readonly elsewhere?: true;
}

/** The people of one unit as it is read from its start to its end. */
export class People {
  readonly mentions: UnitMention[] = [];
  /** Who spoke last. */
  speaker: Entity | null;
  readonly #entities: (Entity | null)[];
  #nextName = 0;
  #nextSubject = 0;
  #salient: Salient[];
  #unnamed: Unnamed | null;
  /** Where a sentence's first phrase describes whoever has no name, and who it was before. */
  #opening: { readonly start: number; readonly unnamed: Unnamed; readonly before: Unnamed | null } | null = null;
  #meant: readonly Meant[];
  /** Who spoke the claim before, where only a description tells. */
  #describedLast: Unnamed | null = null;
  /** The same, as long as the unit mentions no person behind. */
  #newest: Unnamed | null = null;
  #firm: Entity | null;
  #topic: Entity | null;
  #joint: readonly Entity[];
  /** Who was last named in a row. */
  #row: Row | null;
  /** The row that the last name may go on with. */
  #naming: readonly Entity[] = NO_ENTITIES;
  /** Where the unit tells of somebody without a name, by the noun: “A retired teacher shares a bench.” */
  readonly #introduced = new Map<string, number>();
  /** Names that are sources of claims; made when it is first asked for. */
  #speaking: ReadonlySet<number> | null = null;
  /** The body that spoke or acted since somebody without a name did. */
  #body: Entity | null = null;

  constructor(
    private readonly unit: DocumentUnit,
    private readonly state: State,
    private readonly cast: Cast,
    private readonly claims: readonly ClaimDraft[],
  ) {
    this.#entities = unit.analysis.names.map(() => null);
    this.#salient = aged(state.inMind);
    const { unnamed } = state;
    this.#unnamed = unnamed === null || unnamed.age === REMEMBERED ? null : { ...unnamed, age: unnamed.age + 1 };
    this.#meant = state.meant.length === 0 || unit.analysis.claims.length === 0 ? state.meant : olderMeant(state.meant);
    this.speaker = state.speaker;
    this.#firm = state.firm;
    this.#topic = state.topic;
    this.#joint = state.joint;
    const { row } = state;
    this.#row = row === null || row.age > LONGEST_ROW ? null : { ...row, age: row.age + 1, start: 0 };
  }

  /** Somebody without a name who spoke or acted last, or null. */
  get unnamed(): Unnamed | null {
    return this.#unnamed;
  }

  /** What the units behind need to know of them. */
  after(): Pick<State, 'inMind' | 'unnamed' | 'meant' | 'speaker' | 'firm' | 'topic' | 'joint' | 'row'> {
    return {
      inMind: keep(this.salient),
      unnamed: this.#unnamed,
      meant: this.#meant,
      speaker: this.speaker,
      firm: this.#firm,
      topic: this.#topic,
      joint: this.#joint,
      row: this.#row,
    };
  }

  /** Those whom the text has in mind at the end of what is read of the unit. */
  get salient(): readonly Salient[] {
    return this.#salient.length > MOST_SALIENT ? this.#salient.slice(-MOST_SALIENT) : this.#salient;
  }

  /** The entity of a name that has come up, or null. */
  met(n: number): Entity | null {
    return itemAt(this.#entities, n) ?? null;
  }

  /** Somebody speaks whom a cue before the unit or a signature names. */
  takeWord(actor: Entity): void {
    this.speaker = actor;
    this.#raise(actor, 2, 0);
  }

  /** Brings the speaker of a claim to the top of those that a pronoun can mean, and keeps in mind who spoke without a name. */
  spoke(local: LocalClaim, actor: Entity | null, coSpeakers: readonly Entity[]): void {
    const own = local.nestedIn < 0;
    const aside = own && subjectBeforeSource(this.unit, this.#salient, local.source) !== null;
    if (actor !== null) {
      this.#raise(
        actor,
        own ? (aside ? 1.5 : 2) : 1,
        local.source?.start ?? local.parts[0]?.start ?? 0,
        calledBy(local, actor),
      );
      // “Son album évoque l'exil. « … »”: no thing speaks.
      if (own && !(actor.described && actor.type === 'group' && actor.number !== 2)) {
        this.speaker = actor;
        this.#joint = coSpeakers;
      }
      this.#setBack(local, actor);
    }
    const unnamed = actor === null && own && !aside ? unnamedIn(local) : null;
    if (unnamed !== null) {
      this.#unnamed = this.#newest = unnamed;
      this.#body = null;
    }
    this.#describedLast = actor?.described === true && own ? unnamedIn(local) : null;
  }

  /** “The union is angry, the Tribune reported. They …”: an English paper behind what it reports of others only is mentioned. */
  #setBack({ source, parts }: LocalClaim, { type, id }: Entity): void {
    if (type !== 'organization' || this.unit.language.headFirst || source === null || !isMedium(id.toLowerCase()))
      return;
    if (source.start <= (parts[0]?.start ?? Infinity)) return;
    for (let n = this.#salient.length - 1; n >= 0; n--) {
      const last = this.#salient[n] as Salient;
      if (last.entity.id !== id || last.age > 0 || last.start < source.start) break;
      this.#salient[n] = { ...last, weight: 1 };
    }
    this.#body = null;
  }

  /** The names and the persons described as subjects that come up before a place. */
  meetBefore(limit: number): void {
    const { names, described: subjects } = this.unit.analysis;
    for (;;) {
      const name = names[this.#nextName]?.start ?? Infinity;
      const subject = subjects[this.#nextSubject]?.start ?? Infinity;
      if (Math.min(name, subject) >= limit) return;
      if (name <= subject) this.#meet(this.#nextName++);
      else this.#meetDescribed(subjects[this.#nextSubject++] as DescribedSubject);
    }
  }

  /** “Le ministre a balayé les critiques.”: a pronoun behind means him. */
  #meetDescribed({ reference, start, end, object }: DescribedSubject): void {
    if (object) {
      const meant = described(
        reference,
        this.unit.text.slice(start, end),
        NOWHERE,
        this.#salient,
        this.cast,
        this.#firm,
        this.#topic,
      );
      const known = meant === null || meant.described ? this.#before(reference.lemma, reference.gender) : meant;
      if (known?.type === 'person') this.#raise(known, 1, start);
      return;
    }
    if (this.#isUnnamed(reference)) return;
    const printed = this.unit.text.slice(start, end);
    const known =
      reference.number === 2
        ? ownDescribed(reference, printed)
        : reference.definite
          ? described(reference, printed, NOWHERE, this.#salient, this.cast, this.#firm, this.#topic)
          : null;
    // “L'inspectrice du travail est venue. « … », énumère Ana Ruiz”
    const ahead = this.unit.language.headFirst && this.#isDoubtful(known, reference);
    const named = ahead ? this.#namedBehind(reference, { start, end }, NO_SPANS) : null;
    const behind = known !== null && this.#isAhead(known, reference);
    const entity = named ?? (behind ? ownDescribed(reference, printed) : known);
    // “La préfecture a fermé le pont. Elle assure que …”: whom nobody names can be meant as well.
    // “Le groupe a pris acte. Il regrette …”: the noun tells the gender of a body.
    const told = entity?.type === 'organization' ? decided(reference.gender) : 0;
    if (entity !== null && !(entity.described && reference.possessive))
      this.#raise(entity, 2, start, told === 0 ? entity.gender : told);
    // “A teacher shares a bench.”: “she” behind can be another, “the teacher” is nobody else.
    else if (!this.unit.language.headFirst) this.#introduced.set(reference.lemma, start);
    // “Une enseignante doute.”, “Son fils a tourné la page.”
    else if (!reference.definite || reference.possessive) {
      const unnamed = unnamedOf(reference);
      this.#opening = { start, unnamed, before: this.#unnamed };
      this.#unnamed = this.#newest = unnamed;
      this.#body = null;
    }
  }

  /** Somebody without a name who spoke or acted last; not whom only the claim's own words tell of: “Un suspect a fui, a-t-il dit”. */
  #unnamedOutside(outside: (start: number) => boolean): Unnamed | null {
    const opening = this.#opening;
    return opening !== null && opening.unnamed === this.#unnamed && outside(opening.start)
      ? opening.before
      : this.#unnamed;
  }

  /** “un riverain … ce riverain”, “another shareholder … the investor”: somebody without a name once more. */
  #isUnnamed(reference: Description): boolean {
    const { definite, lemma, noun, bare, number, gender, families, office, possessive } = reference;
    if (definite && bare && this.#isIntroduced(lemma)) return true;
    // “interpellée par un éleveur … a répondu l'homme”
    if (definite && bare && lemma === 'homme' && this.#isBroughtIn(decided(gender))) return true;
    const unnamed = this.#unnamed ?? this.#describedLast;
    if (!definite || unnamed === null) return false;
    if (lemma === unnamed.lemma) return unnamed === this.#unnamed;
    const newest =
      unnamed === this.#newest &&
      !this.unit.language.headFirst &&
      this.#salient.some(({ entity }) => families.some((family) => entity.roles.includes(family)));
    if (!unnamed.indefinite || unnamed.age > 0 || !bare || office || possessive || number === 2 || unnamed.number === 2)
      return false;
    if ((noun !== 'role' && noun !== 'person') || !compatible(unnamed.gender, gender)) return false;
    // “One of those who signed said no. … the MP said”: whoever else is in politics.
    return (newest ? [lemma] : [lemma, ...families]).every(
      (role) => this.cast.withRole(role, gender).entities.length === 0,
    );
  }

  /** Whether a French unit has brought in somebody of this gender without a name since anybody else of it came up there. */
  #isBroughtIn(gender: number): boolean {
    const next = this.unit.analysis.names[this.#nextName]?.start ?? Infinity;
    let since = -1;
    for (const one of this.unit.analysis.broughtIn) if (one.gender === gender && one.start < next) since = one.start;
    if (since < 0) return false;
    return !this.#salient.some(
      ({ entity, age, start }) =>
        age === 0 && start > since && entity.type === 'person' && compatible(entity.gender, gender),
    );
  }

  /** Whether the unit tells of somebody by this noun who has no name, neither there nor in what follows. */
  #isIntroduced(lemma: string): boolean {
    const since = this.#introduced.get(lemma);
    if (since === undefined) return false;
    return !this.#salient.some(
      ({ age, start, entity: { type, roles } }) =>
        roles.includes(lemma) || (age === 0 && start > since && type === 'person'),
    );
  }

  /** A name comes up: to its entity, and to the top of those that a pronoun can mean. */
  #meet(n: number): void {
    const name = this.unit.analysis.names[n] as LocalName;
    const entity = this.#find(name);
    this.#entities[n] = entity;
    if (entity === null) return;
    this.mentions.push({ entity, back: 0, start: name.start, end: name.end, kind: 'name', name });
    // “La Norvège a rejeté le texte, qu'elle juge flou”: a country acts; a town is where one is.
    const acts = entity.type !== 'place' || (name.subject && decided(entity.gender) !== 0);
    // “Joël Caron, maire (DVD) de Brive”: a label that nobody means by “le parti”.
    const label = this.unit.text.charCodeAt(name.start - 1) === OPEN_BRACKET && entity.type === 'organization';
    // “Born Dagny Lund in 1933, she …”: what somebody told of was called.
    const born = BORN.test(this.unit.text.slice(Math.max(0, name.start - 6), name.start));
    // “une médaille de saint Christophe”
    const saint = name.title !== null && SAINT.test(name.title);
    if (name.quoted || !acts || label || born || saint) return;
    // “le barrage de Rio Prado”: nothing tells that this is a body.
    const { text, language } = this.unit;
    const told = name.subject || name.known !== null || entity.roles.length > 0;
    if (this.#firm === null && (told || (language.headFirst && !isOwner(text, name.start))) && isFirm(entity))
      this.#firm = entity;
    if (this.#topic === null && !language.headFirst && entity.type === 'person') this.#topic = entity;
    this.#line(n, entity);
    this.#raise(entity, !name.subject ? 1 : name.aside || isReported(this.claims, name) ? 1.5 : 2, name.start);
  }

  /** Whether the name goes on with a row of names, or ends one. */
  #line(n: number, entity: Entity): void {
    const before = n > 0 && entity.type === 'person' ? this.#naming.at(-1) : undefined;
    const start = (this.unit.analysis.names[n] as LocalName).start;
    const end = n > 0 ? (this.unit.analysis.names[n - 1] as LocalName).end : 0;
    const joined = before === undefined || before !== this.#entities[n - 1] ? null : joins(this.unit.text, end, start);
    this.#naming = joined === null ? [entity] : [...this.#naming, entity];
    if (joined === 'end') this.#row = { entities: this.#naming, age: 0, start };
  }

  #raise(named: Entity, weight: number, start: number, gender = named.gender): void {
    const entity = this.#gendered(named, decided(gender));
    if (weight === 2) this.#body = entity.type === 'organization' ? entity : null;
    if (entity.number === 2 && weight === 2) this.#newest = null;
    if (entity.type === 'person') {
      this.#newest = null;
      if (weight === 2) this.#unnamed = null;
    }
    if (this.#salient.length >= 2 * MOST_HERE) this.#salient = this.#salient.slice(-MOST_HERE);
    this.#salient.push({ entity, gender, weight, age: 0, start });
  }

  /** Somebody whose name tells no gender, as soon as a pronoun has told it: “Xiu Tan a 72 ans. « Oui », a-t-elle dit.” */
  #gendered(entity: Entity, told: 0 | 1 | 2): Entity {
    if (entity.type !== 'person' || entity.described || decided(entity.gender) !== 0) return entity;
    let gender = told;
    for (let n = this.#salient.length - 1; n >= 0; n--) {
      const other = this.#salient[n] as Salient;
      if (other.entity.id !== entity.id) continue;
      if (gender === 0) gender = decided(other.entity.gender);
      if (gender === 0) break;
      const known = ofGender(entity, gender);
      if (other.entity !== known) this.#salient[n] = { ...other, entity: known, gender };
    }
    return gender === 0 ? entity : ofGender(entity, gender);
  }

  /**
   * Whom the words of a source mean; those spoken together as co-speakers.
   * @param other whom a pronoun does not mean
   */
  speakerOf(
    reference: SpeakerReference,
    source: Span | null,
    parts: readonly Span[],
    other: Asker | null = null,
  ): Speaker {
    switch (reference.kind) {
      case 'name': {
        if (reference.names.length === 1) {
          const actor = itemAt(this.#entities, reference.names[0] as number) ?? null;
          return { actor, coSpeakers: NO_ENTITIES, confidence: 1 };
        }
        const entities = reference.names
          .map((n) => itemAt(this.#entities, n) ?? null)
          .filter((e): e is Entity => e !== null);
        const [actor, ...others] = entities;
        return { actor: actor ?? null, coSpeakers: others.filter((e) => e !== actor), confidence: 1 };
      }
      case 'pronoun': {
        // “S'il doute, Ruiz assure …”
        const ahead = reference.ahead < 0 ? null : this.#entityOf(reference.ahead);
        if (ahead !== null && reference.number !== 2 && compatible(ahead.gender, reference.gender)) {
          if (source !== null) this.mentions.push(mentionOf(ahead, source, 'pronoun'));
          return { actor: ahead, coSpeakers: NO_ENTITIES, confidence: 0.85 };
        }
        const outside = outsideOf(parts, source);
        // “Ana Ruiz attend. Son père soupire. Lui …”: another than who acted just before.
        const contrasts = source !== null && this.unit.text.slice(source.start, source.end) === 'Lui';
        const unnamed = contrasts ? null : this.#unnamedOutside(outside);
        if (
          unnamed !== null &&
          other !== 'unnamed' &&
          canMean(reference, unnamed) &&
          !(reference.means === 'any' && this.#bodySince(reference.gender))
        )
          return { actor: null, coSpeakers: NO_ENTITIES, confidence: 0.9 };
        // “One resident called it sad. They added: …”: somebody whose gender no word tells.
        if (unnamed !== null && unnamed === this.#newest && unnamed.age === 0 && isTheyOf(unnamed, reference))
          return { actor: null, coSpeakers: NO_ENTITIES, confidence: 0.85 };
        // “Ils ajoutent”: those who spoke together.
        if (reference.number === 2 && this.#joint.length > 0 && this.speaker !== null)
          return this.#together(this.speaker, source, 'pronoun');
        const salient = this.#meantBy(source, parts, other);
        const row = reference.number === 2 ? this.#row : null;
        if (row !== null && !(row.age === 0 && outside(row.start)) && isLast(row, salient))
          return this.#all(row.entities, source, 'pronoun');
        const likely = antecedent(salient, reference, outside);
        const near = justBefore(this.unit, salient, reference, source, parts, likely?.entity);
        if (near === 'unnamed') return { actor: null, coSpeakers: NO_ENTITIES, confidence: 0.85 };
        const person = near === null && likely?.entity.type === 'organization' && this.#saysI(parts);
        // “La pilote Ana Ruiz partira, dit l'agence. « J'ai peur », confie-t-elle.”: no body says “je”.
        const somebody = person ? antecedent(salient.filter(isSomebody), reference, outside) : null;
        const found = near ?? somebody ?? likely ?? this.#ofItself(reference, parts);
        const actor =
          found?.entity ?? this.#subjectOf(parts, reference) ?? this.#introducedBehind(reference, source, parts);
        if (actor !== null && source !== null) this.mentions.push(mentionOf(actor, source, 'pronoun'));
        return { actor, coSpeakers: NO_ENTITIES, confidence: found?.confidence ?? 0.9 };
      }
      case 'description': {
        const called = this.#calledSo(reference, source, parts);
        if (called !== null) {
          if (source !== null) this.mentions.push(mentionOf(called, source, 'description'));
          return { actor: called, coSpeakers: NO_ENTITIES, confidence: 0.9 };
        }
        // “Chambers, one of the firm's founders, said”: a word of the language, and somebody's name in the article.
        const bearer = source === null ? null : this.#bearerOf(reference.name, source);
        if (bearer !== null) return { actor: bearer, coSpeakers: NO_ENTITIES, confidence: 0.95 };
        if (reference.pair && this.#joint.length === 1 && this.speaker !== null)
          return this.#together(this.speaker, source, 'description');
        const pair = reference.pair ? pairOf(this.#row, this.#meantBy(source, parts, other)) : null;
        if (pair?.every(({ gender }) => compatible(gender, reference.gender)) === true)
          return this.#all(pair, source, 'description');
        // “Une aide-soignante en parle. … ajoute cette dernière”
        if (reference.deictic && this.#newest !== null && compatible(this.#newest.gender, reference.gender))
          return { actor: null, coSpeakers: NO_ENTITIES, confidence: 0.9 };
        const printed = source === null ? '' : this.unit.text.slice(source.start, source.end);
        const apart = subjectBeforeSource(this.unit, this.#salient, source) ?? other;
        const likely =
          source === null
            ? null
            : this.#isUnnamed(reference)
              ? ownDescribed(reference, printed)
              : described(
                  reference,
                  printed,
                  outsideOf(parts, source),
                  this.#meantBy(source, parts, apart),
                  this.cast,
                  this.#firm,
                  this.#topic,
                );
        // “Le président accuse M. Powers d'être en retard.”
        const meant =
          likely !== null && !likely.described && this.#apart(source, parts, apart).includes(likely.id)
            ? ownDescribed(reference, printed)
            : likely;
        const ahead = meant !== null && this.#isAhead(meant, reference);
        const behind = ahead ? notAhead(meant, reference, this.#unnamed, this.#salient) : null;
        const known = !ahead ? meant : behind === null ? null : ownDescribed(reference, printed);
        const named = this.#isDoubtful(known, reference) ? this.#namedBehind(reference, source, parts) : null;
        const found = named ?? notAhead(known, reference, this.#unnamed, this.#salient);
        const actor = this.#asBefore(reference, found);
        if (actor !== null && source !== null) this.mentions.push(mentionOf(actor, source, 'description'));
        return { actor, coSpeakers: NO_ENTITIES, confidence: 0.97 };
      }
      case 'several':
        return this.#several(reference.members, parts, other);
      case 'neighbour':
        return { actor: this.#neighbouring(reference, parts), coSpeakers: NO_ENTITIES, confidence: 1 };
      case 'told':
        return this.#toldOf(reference, source, parts, other);
      case 'same':
        return { actor: this.speaker, coSpeakers: NO_ENTITIES, confidence: 1 };
      case 'none':
        return { actor: null, coSpeakers: NO_ENTITIES, confidence: 1 };
    }
  }

  /** “The governor rejects it. … The party's leader, Ana Ruiz, …”: whether somebody of a like post comes up behind in an English text. */
  #isAhead(known: Entity, { lemma, noun }: Description): boolean {
    if (this.unit.language.headFirst || known.described || noun !== 'role' || known.roles.includes(lemma)) return false;
    return hasPost(known) && !this.#salient.some(({ entity }) => entity.id === known.id);
  }

  /** Who comes up by his name right behind the claim of whom a description tells, or null. */
  #namedBehind(reference: Description, source: Span | null, parts: readonly Span[]): Entity | null {
    const { names } = this.unit.analysis;
    const near = canFollow(reference, this.#salient);
    const ahead = nameBehind(names, this.#nextName, source, parts, near ? undefined : BEHIND_QUOTATION, (n) =>
      this.#speaks(n),
    );
    const named = ahead < 0 ? null : this.#entityOf(ahead);
    if (named === null) return null;
    if (!canBeNamed(named, reference)) return this.#isRankedNext(named, ahead, reference, source) ? named : null;
    if (near) return named;
    // “Pour le procureur, c'est clair. Ana Ruiz requiert …”, “« … », a calculé sa porte-parole. Selon Ana Ruiz, …”
    const { office, definite, possessive } = reference;
    const next = itemAt(names, ahead)?.start ?? Infinity;
    const close = next - (source?.end ?? 0) <= BEHIND_QUOTATION && this.unit.language.headFirst;
    if (definite && close && (possessive || office))
      return tellsNoOther(named, reference) && !this.#salient.some(({ entity }) => entity.id === named.id)
        ? named
        : null;
    if (isIntroduced(reference, named, this.#salient)) return named;
    return this.#isNextSpeaker(ahead, source) && speaksNext(reference, named, this.#salient) ? named : null;
  }

  /** “Its envoy said no. “Cholera kills,” Dr Ana Ruiz warned.”: whether who speaks next has nothing but a rank before his name. */
  #isRankedNext(named: Entity, ahead: number, reference: Description, source: Span | null): boolean {
    if (!isRanked(named) || !compatible(named.gender, reference.gender) || !this.#isNextSpeaker(ahead, source))
      return false;
    const { end } = itemAt(this.unit.analysis.names, ahead) as LocalName;
    return this.unit.text[end] !== ',' && speaksNext(reference, named, this.#salient, true);
  }

  /** Whether the name is all that the source of the English claim behind `source` has of somebody. */
  #isNextSpeaker(n: number, source: Span | null): boolean {
    if (this.unit.language.headFirst) return false;
    const end = source?.end ?? 0;
    const { claims } = this.unit.analysis;
    for (let k = this.claims.length; k < claims.length; k++) {
      const { source: next, speaker } = claims[k] as LocalClaim;
      if (next !== null && next.start > end) return speaker.kind === 'name' && speaker.names[0] === n;
    }
    return false;
  }

  /** Whether a name of the unit is the source of a claim. */
  #speaks(n: number): boolean {
    this.#speaking ??= new Set(
      this.unit.analysis.claims.map(({ speaker }) => (speaker.kind === 'name' ? (speaker.names[0] ?? -1) : -1)),
    );
    return this.#speaking.has(n);
  }

  /** “L'inspectrice du travail rappelle … « … », énumère Ana Ruiz”: whether nobody of this post is known, but whoever acted in a paragraph before. */
  #isDoubtful(known: Entity | null, description: Description): boolean {
    if (known === null || known.described) return known !== null || !this.unit.language.headFirst;
    // “Ruth Vane, a teacher, won. The head of Harton Academy said …”
    const placed = !this.unit.language.headFirst && isTied(description.ties);
    if (!placed && isLike(known, description)) return false;
    // “Ruth Vane, the firm's deputy head, is sorry. The local MP said …”
    if (!this.unit.language.headFirst) return hasPost(known) && !known.roles.includes(description.lemma);
    return !this.#salient.some(({ entity, age }) => age === 0 && entity.id === known.id);
  }

  /** “Ana Ruiz, elle, a « mal au cœur », dit-elle”: whom the French words that a pronoun says start with, where it can mean nobody else. */
  #ofItself(pronoun: Pronoun, parts: readonly Span[]): ReturnType<typeof antecedent> {
    const first = parts[0]?.start;
    if (!this.unit.language.headFirst || pronoun.number === 2) return null;
    const found = antecedent(this.#salient, pronoun, (start) => start !== first);
    return found?.entity.type === 'person' ? { entity: found.entity, confidence: UNLIKELY } : null;
  }

  /** “« J'ai tout perdu », dit-elle. Ana Ruiz a 54 ans.”: whom a pronoun means that opens an article. */
  #introducedBehind(pronoun: Pronoun, source: Span | null, parts: readonly Span[]): Entity | null {
    if (pronoun.number === 2 || this.#salient.some(({ entity }) => entity.type === 'person')) return null;
    const named = this.#entityOf(nameBehind(this.unit.analysis.names, this.#nextName, source, parts));
    return named?.type === 'person' && canMean(pronoun, named) ? named : null;
  }

  /** Whether a French quotation is of somebody who speaks of himself. */
  #saysI(parts: readonly Span[]): boolean {
    if (!this.unit.language.headFirst) return false;
    return parts.some(({ start, end }) => MYSELF.test(this.unit.text.slice(start, end)));
  }

  /** “le préfet et le maire”: each for himself; those whom nobody knows are left out. */
  #several(members: readonly Member[], parts: readonly Span[], other: Asker | null): Speaker {
    const speakers = members.map((member) => this.speakerOf(member.reference, member, parts, other));
    const [actor = null, ...others] = speakers
      .flatMap(({ actor, coSpeakers }) => [actor, ...coSpeakers])
      .filter(isKnown);
    return {
      actor,
      coSpeakers: others.filter((entity) => entity !== actor),
      confidence: Math.min(...speakers.map(({ confidence }) => confidence)),
    };
  }

  /** “Luc Orr est tombé. « J'ai glissé », peste le malheureux.”: who acted last, where a word that is no noun of any list says words in marks, or null. */
  #calledSo(
    { unlisted, definite, possessive, number, gender, lemma }: Description,
    source: Span | null,
    parts: readonly Span[],
  ): Entity | null {
    const first = parts[0];
    if (!unlisted || !definite || possessive || number === 2 || first === undefined) return null;
    if (!OPENS.test(this.unit.text.slice(first.start, first.start + 1)) || this.#unnamed !== null) return null;
    if (this.cast.withRole(lemma, gender).entities.length > 0) return null;
    const outside = outsideOf(parts, source);
    for (let n = this.#salient.length - 1; n >= 0; n--) {
      const { entity, weight, age, start } = this.#salient[n] as Salient;
      if (age > 1) return null;
      if (weight !== 2 || entity.type !== 'person' || entity.number === 2 || (age === 0 && outside(start))) continue;
      if (compatible(entity.gender, gender)) return entity.described ? null : entity;
    }
    return null;
  }

  /** “la cinéaste”: where nothing else tells who that is, whoever the same word meant before. */
  #asBefore(reference: Description, found: Entity | null): Entity | null {
    const { lemma, noun, bare, definite, possessive, number, gender } = reference;
    if (!definite || possessive || number === 2 || (noun !== 'role' && noun !== 'person')) return found;
    // “la ministre du Logement … la ministre”
    if (!bare) {
      if (this.unit.language.headFirst && noun === 'role' && found?.type === 'person' && !found.described)
        this.#mean(lemma, found);
      return found;
    }
    if (found === null || found.described) {
      return (this.#unnamed === null ? this.#before(lemma, gender) : undefined) ?? found;
    }
    // “rigole la maraîchère. ¶ « … », dit sa mère, Ana Ruiz. ¶ La maraîchère …”: nobody else whom nothing calls so.
    const kept =
      this.unit.language.headFirst && noun === 'role' && !isLike(found, reference)
        ? this.#before(lemma, gender)
        : undefined;
    if (kept !== undefined) return kept;
    if (found.type === 'person') this.#mean(lemma, found);
    return found;
  }

  /** “Ana Ruiz a perdu son fils. Il avait 17 ans. « Je revois sa casquette. »”: she, where the sentence tells of somebody's kin who does not speak. */
  #toldOf(
    { reference, past }: Extract<SpeakerReference, { kind: 'told' }>,
    source: Span | null,
    parts: readonly Span[],
    other: Asker | null,
  ): Speaker {
    const unnamed = this.#unnamed;
    const meant = this.speakerOf(reference, source, parts, other);
    const { actor } = meant;
    // “Sa fille, Maialen, tient la barre. Elle a 26 ans. « … »”
    const kin =
      reference.kind === 'name' ||
      (actor === null
        ? unnamed === null || KIN.has(unnamed.lemma)
        : (past || actor.described) && actor.roles.some((role) => KIN.has(role)));
    if (!kin || (actor !== null && actor === this.speaker && reference.kind !== 'name')) return meant;
    const teller = this.#actingLast(actor);
    return teller === null ? meant : { actor: teller, coSpeakers: NO_ENTITIES, confidence: UNLIKELY, elsewhere: true };
  }

  /** “« Dans une saucisse ? », s'étonne la présidente. Silence. « C'était pour les rats. »”: who spoke in a French unit before somebody asked, or null. */
  #answering(): Entity | null {
    if (!this.unit.language.headFirst) return null;
    let last = this.claims.length - 1;
    while (last >= 0 && (this.claims[last] as ClaimDraft).local.nestedIn >= 0) last--;
    const question = itemAt(this.claims, last);
    const end = question?.local.parts.at(-1)?.end;
    if (
      question?.cue == null ||
      end === undefined ||
      !ASKED.test(this.unit.text.slice(Math.max(0, end - ASKED_WITHIN), end))
    )
      return null;
    for (let n = last - 1; n >= 0 && n >= last - ASKED_OF; n--) {
      const { actor, local } = this.claims[n] as ClaimDraft;
      if (local.nestedIn < 0 && actor?.type === 'person' && actor !== question.actor) return actor;
    }
    const official = question.actor?.roles.some((role) => PROSECUTORS.has(role)) === true;
    return official || question.local.modality === 'asked' ? this.#actingLast(question.actor) : null;
  }

  /** The person who spoke or acted last, but for `other`; or the body that spoke. */
  #actingLast(other: Entity | null): Entity | null {
    for (let n = this.#salient.length - 1; n >= 0; n--) {
      const { entity, weight } = this.#salient[n] as Salient;
      if (weight !== 2 || entity.id === other?.id) continue;
      if ((entity.type === 'person' && entity.number !== 2) || entity === this.speaker) return entity;
    }
    return null;
  }

  /** The word means this one from now on. */
  #mean(lemma: string, entity: Entity): void {
    this.#meant = [...this.#meant.filter((meant) => meant.lemma !== lemma), { lemma, entity, age: 0 }];
  }

  /** Whom the word meant before, if anybody of this gender. */
  #before(lemma: string, gender: number): Entity | undefined {
    const before = this.#meant.find((meant) => meant.lemma === lemma)?.entity;
    return before !== undefined && compatible(before.gender, gender) ? before : undefined;
  }

  /** Who speaks a quotation without a cue: whom its unit or the one before names, else whoever spoke last; no body says “I”. */
  #neighbouring(
    { name, alone, his }: Extract<SpeakerReference, { kind: 'neighbour' }>,
    parts: readonly Span[],
  ): Entity | null {
    if (name >= 0) return this.#entityOf(name);
    if (this.#opensTopic(parts[0]?.start ?? 0)) return null;
    if (his) return this.#actingLast(null) ?? this.speaker;
    const answering = this.#answering();
    if (answering !== null) return answering;
    if (parts[0]?.start === 0 && this.state.lastPerson !== null) return this.state.lastPerson.entity;
    if (!alone || this.speaker?.type === 'person')
      return this.speaker ?? (this.unit.language.headFirst && this.#unnamed === null ? this.#actingLast(null) : null);
    for (let n = this.#salient.length - 1; n >= 0; n--) {
      const { entity, weight } = this.#salient[n] as Salient;
      if (weight === 2 && entity.type === 'person' && entity.number !== 2) return entity;
    }
    return null;
  }

  /** “**Sport.** | « On a pris une claque. »”: whether nothing but a topic in bold stands before the quotation, which nobody spoke of before. */
  #opensTopic(start: number): boolean {
    const { text, prose, analysis } = this.unit;
    const [lead] = prose.marks;
    if (lead?.kind !== 'strong' || lead.start > 0 || start === 0 || start > lead.end + 3) return false;
    const last = text.slice(0, start).trimEnd().at(-1);
    return (
      (last === '.' || last === ':') &&
      !analysis.names.some((name, n) => name.start < lead.end && this.#entityOf(n) !== null)
    );
  }

  /**
   * Whom a source without a name can mean: nobody whom its own content calls by name behind it (“According to the officer,
   * Fenwick lied”), and not `other`.
   */
  #meantBy(source: Span | null, parts: readonly Span[], other: Asker | null): readonly Salient[] {
    const apart = this.#apart(source, parts, other);
    return apart.length === 0 ? this.#salient : this.#salient.filter(({ entity }) => !apart.includes(entity.id));
  }

  /** Whom a source without a name cannot mean, by their ids. */
  #apart(source: Span | null, parts: readonly Span[], other: Asker | null): readonly string[] {
    const apart = other === null || other === 'unnamed' ? [] : [other.id];
    const { names } = this.unit.analysis;
    const behind = source?.end ?? Infinity;
    const end = parts.reduce((last, part) => Math.max(last, part.end), 0);
    for (let n = this.#nextName; n < names.length; n++) {
      const { start, type, quoted } = names[n] as LocalName;
      if (start >= end) break;
      if (start < behind || type === 'place' || quoted) continue;
      if (!parts.some((part) => part.start <= start && start < part.end)) continue;
      const entity = this.#entityOf(n);
      if (entity?.type === 'person') apart.push(entity.id);
    }
    return apart;
  }

  /** Those who were named together. */
  #all([actor, ...others]: readonly Entity[], source: Span | null, kind: MentionKind): Speaker {
    if (source !== null && actor !== undefined) this.mentions.push(mentionOf(actor, source, kind));
    return { actor: actor ?? null, coSpeakers: others, confidence: 0.85 };
  }

  /** Those who spoke in the claim before: “Ils ajoutent”, “expliquent les deux élus”. */
  #together(actor: Entity, source: Span | null, kind: MentionKind): Speaker {
    if (source !== null) this.mentions.push(mentionOf(actor, source, kind));
    return { actor, coSpeakers: this.#joint, confidence: 0.9 };
  }

  /** The person whom a common word at the start of a source names elsewhere in the article, or null. */
  #bearerOf(n: number, source: Span): Entity | null {
    const name = itemAt(this.unit.analysis.names, n);
    if (name === undefined || !name.weak || !name.common || name.start !== source.start) return null;
    // “Hospital chiefs said”
    if (name.end < source.end && this.unit.text.charCodeAt(name.end) !== COMMA) return null;
    const entity = this.#find(name);
    return entity?.type === 'person' && !entity.described ? entity : null;
  }

  /** “La société Parolys a levé 60 millions d'euros, a-t-elle annoncé.”: whom a French pronoun's own words have for their subject, where nobody else is meant. */
  #subjectOf([first]: readonly Span[], { means, number, gender }: Pronoun): Entity | null {
    if (means !== 'any' || number === 2 || first === undefined) return null;
    const { names } = this.unit.analysis;
    let meant = -1;
    for (let n = this.#nextName - 1; n >= 0; n--) {
      const { start, subject, quoted, type } = names[n] as LocalName;
      if (start < first.start) break;
      if (start < first.end && subject && !quoted && type !== 'place') meant = n;
    }
    const entity = meant < 0 ? null : this.#entityOf(meant);
    return entity !== null && entity.number !== 2 && compatible(entity.gender, gender) ? entity : null;
  }

  /** “Un chercheur doute. Le laboratoire Biovalens dit oui. Il assure …”: whether a body of this gender acted last. */
  #bodySince(gender: number): boolean {
    const last = this.#salient.at(-1);
    if (last === undefined || last.entity !== this.#body) return false;
    return decided(last.gender) !== 0 && last.gender === decided(gender);
  }

  /** Whom a family name means that several have: not the son of another, unless the paragraph has just named him. */
  #ofName(candidates: Candidates, { start, key, words }: LocalName): Entity | null {
    const last = recent(this.#salient, candidates);
    if (last === null || this.unit.language.headFirst) return last;
    const acts = (one: Entity): boolean =>
      this.#salient.some(({ entity, age, weight }) => age === 0 && weight === 2 && entity.id === one.id);
    if (acts(last) || this.unit.text.startsWith(YOUNGER, start - YOUNGER.length)) return last;
    // “Harper says … says Jenny Harper, his wife … Harper says”: whom the family name alone meant before.
    if (words.length === 1) {
      const word = `${key}|`;
      const kept = this.#meant.find(({ lemma, entity }) => lemma === word && candidates.has(entity))?.entity;
      this.#meant = [
        ...this.#meant.filter(({ lemma }) => lemma !== word),
        { lemma: word, entity: kept ?? last, age: 0 },
      ];
      if (kept !== undefined) return kept;
    }
    if (!isKin(last)) return last;
    const others = candidates.without(isKin);
    return others.entities.length === 1 ? (others.entities[0] ?? last) : last;
  }

  /** The entity of a name that may stand behind the place where it is asked for. */
  #entityOf(n: number): Entity | null {
    const name = itemAt(this.unit.analysis.names, n);
    return this.#entities[n] ?? (name === undefined ? null : this.#find(name));
  }

  /** The entity that a name means here: of several the one who came up last. */
  #find(name: LocalName): Entity | null {
    return this.cast.find(name, (candidates) => this.#ofName(candidates, name));
  }
}

/** Whether somebody is printed as a relative of another. */
function isKin({ roles }: Entity): boolean {
  return roles.some((role) => RELATIVES.has(role));
}

/** “they” for one whose gender no word tells. */
function isTheyOf({ number, gender }: Unnamed, pronoun: Pronoun): boolean {
  return pronoun.number === 2 && decided(pronoun.gender) === 0 && number !== 2 && decided(gender) === 0;
}

function isKnown(entity: Entity | null): entity is Entity {
  return entity !== null;
}

/** The gender of the words for a body or of the pronoun for somebody, the own one where they tell none. */
function calledBy({ speaker }: LocalClaim, { type, gender }: Entity): number {
  const tells =
    type === 'organization'
      ? speaker.kind === 'description'
      : // “l'adjointe” is a woman; “la victime” need not be one.
        speaker.kind === 'pronoun' || (speaker.kind === 'description' && speaker.noun === 'role');
  const called = tells && 'gender' in speaker ? decided(speaker.gender) : 0;
  return called === 0 ? gender : called;
}

function olderMeant(list: readonly Meant[]): readonly Meant[] {
  const left: Meant[] = [];
  for (const { lemma, entity, age } of list) if (age < SAME_WORDS) left.push({ lemma, entity, age: age + 1 });
  return left;
}

/** “le barrage de | Rio Prado”: whether “de” stands before the place. */
function isOwner(text: string, start: number): boolean {
  return text.startsWith('de ', start - 3) || text.startsWith("d'", start - 2) || text.startsWith('d’', start - 2);
}

function isSomebody({ entity }: Salient): boolean {
  return entity.type === 'person';
}

const MYSELF = /(?:^|[\s«“"])(?:j['’]|(?:je|mon|ma|mes|moi)[\s,.])/i;

/** A question at the end of words, with its marks. */
const ASKED = /\?\s*[»”"]?\s*$/;
const ASKED_WITHIN = 6;
/** Who is asked spoke one of so many claims before. */
const ASKED_OF = 6;

const SAINT = /^sainte?\b/i;

const OPENS = /[«“"]/;

const OPEN_BRACKET = 0x28;
const COMMA = 0x2c;

const BORN = /\b[Bb]orn $/;
const YOUNGER = ' younger ';

/** A row of names is forgotten behind so many units. */
const LONGEST_ROW = 2;

const NO_ENTITIES: readonly Entity[] = [];
const NO_SPANS: readonly Span[] = [];
const NOWHERE = (): boolean => false;
