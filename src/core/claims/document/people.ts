/** Who has come up in a unit and before it. */
import type { Cast } from '../../actors/cast/cast';
import { compatible, decided, describedEntity, type Entity, ofGender } from '../../actors/cast/entity';
import { LATE } from '../../actors/ties';
import type { MentionKind, Span } from '../../analysis';
import { GOVERNED, LONGEST_GOVERNED } from '../../language/en/governed';
import { ANOTHER } from '../../language/function-words';
import { isMedium } from '../../language/papers';
import { itemAt } from '../../text/item-at';
import type { LocalClaim } from '../unit/local-claim';
import { isOfOwner } from '../unit/described-subjects';
import type { DescribedSubject, LocalName } from '../unit/unit-analysis';
import { described } from './description';
import { isBesideSomebody, isOfAnother, pointedAtEnd } from './here';
import { aged, forgetsPerson, keep } from './in-mind';
import { besideWord, heardName, introducedName, unnamedWord, WordsMeant } from './meant';
import { saysBehind } from './named-behind';
import type { Pointed } from './pointing';
import { type DocumentUnit, mentionOf, type UnitMention } from './reading';
import type { Description, Salient } from './reference';
import { isFirm } from './named-body';
import { joins, type Row } from './row';
import type { State } from './state';
import { byPronoun } from './speaker-by-pronoun';
import { ofSharedName } from './shared-name';
import { subjectBeforeSource } from './subject-before-source';
import { heardNow } from './tells-now';
import { subjectMeant } from './subject-meant';
import { unnamedIn, UnnamedPeople } from './unnamed-people';
import { type ClaimDraft, isReported } from './work';

/** A pronoun of the units behind can mean one of this many that the text spoke of last. */
const MOST_SALIENT = 24;
/** And in the unit itself of this many: a draft that is one line must not be gone through for each of its pronouns. */
const MOST_HERE = 128;

/** Somebody without a name is set apart from this many who came up before him. */
const MOST_BESIDE = 6;

/** The people of one unit as it is read from its start to its end. */
export class People {
  readonly mentions: UnitMention[] = [];
  /** Who spoke last. */
  speaker: Entity | null;
  /** Those without a name. */
  readonly unnamed: UnnamedPeople;
  /** Whom words without a name meant. */
  readonly meant: WordsMeant;
  /** Whether somebody named has come up before whom the text has no longer in mind. */
  readonly forgot: boolean;
  readonly #entities: (Entity | null)[];
  #nextName = 0;
  #nextSubject = 0;
  #nextUnnamed = 0;
  #salient: Salient[];
  #firm: Entity | null;
  #topic: Entity | null;
  #joint: readonly Entity[];
  #row: Row | null;
  /** Whom the last “Lui” that opens a sentence of the unit means. */
  #contrasted: { readonly start: number; readonly actor: Entity | null } | null = null;
  /** Whom the end of a sentence only describes, for what points back to him. */
  #pointed: Pointed | null;
  /** The row that the last name may go on with. */
  #naming: readonly Entity[] = NO_ENTITIES;
  /** Names that are sources of claims; made when it is first asked for. */
  #speaking: ReadonlySet<number> | null = null;

  /** @param claims those of the unit up to the place that is read */
  constructor(
    readonly unit: DocumentUnit,
    readonly state: State,
    readonly cast: Cast,
    readonly claims: readonly ClaimDraft[],
  ) {
    this.#entities = unit.analysis.names.map(() => null);
    this.#salient = aged(state.inMind);
    this.forgot = state.forgot || forgetsPerson(state.inMind);
    this.unnamed = new UnnamedPeople(state.unnamed);
    this.meant = new WordsMeant(state.meant, unit.analysis.claims.length > 0);
    this.speaker = state.speaker;
    this.#firm = state.firm;
    this.#topic = state.topic;
    this.#joint = state.joint;
    this.#pointed = state.pointed;
    const { row } = state;
    this.#row = row === null || row.age > LONGEST_ROW ? null : { ...row, age: row.age + 1, start: 0 };
  }

  /** What the units behind need to know of them. */
  after(): Pick<
    State,
    'inMind' | 'quiet' | 'unnamed' | 'meant' | 'speaker' | 'firm' | 'topic' | 'forgot' | 'joint' | 'row' | 'pointed'
  > {
    const quiet = this.#tellsOfNobody();
    // A long list is no reason to keep all of it in mind, nor to read all of it again for an edit.
    const stays = quiet && this.state.quiet < MOST_QUIET;
    return {
      inMind: stays ? this.state.inMind : keep(this.mostSalient),
      quiet: stays ? this.state.quiet + 1 : quiet ? this.state.quiet : 0,
      unnamed: this.unnamed.last,
      meant: this.meant.list,
      speaker: this.speaker,
      firm: this.#firm,
      topic: this.#topic,
      forgot: stays ? this.state.forgot : this.forgot || this.#salient.length > MOST_SALIENT,
      joint: this.#joint,
      row: this.#row,
      pointed: pointedAtEnd(this),
    };
  }

  /** Whether the unit is a point of a list or a heading in which nobody comes up: whoever was spoken of before it is no farther away. */
  #tellsOfNobody(): boolean {
    const { kind } = this.unit;
    return (kind === 'listItem' || kind === 'heading') && !this.#salient.some(({ age }) => age === 0);
  }

  /** Those whom the text has in mind at the end of what is read of the unit, in the order in which they came up. */
  get salient(): readonly Salient[] {
    return this.#salient;
  }

  /** Those of them whom the units behind can mean. */
  get mostSalient(): readonly Salient[] {
    return this.#salient.length > MOST_SALIENT ? this.#salient.slice(-MOST_SALIENT) : this.#salient;
  }

  /** Whom the end of a sentence only describes. */
  get pointed(): Pointed | null {
    return this.#pointed;
  }

  /** The first firm of the text. */
  get firm(): Entity | null {
    return this.#firm;
  }

  /** The first person of a text. */
  get topic(): Entity | null {
    return this.#topic;
  }

  /** Who spoke together with the last speaker. */
  get joint(): readonly Entity[] {
    return this.#joint;
  }

  /** Who was last named in a row. */
  get row(): Row | null {
    return this.#row;
  }

  /** The first of the unit's names that has not come up. */
  get nextName(): number {
    return this.#nextName;
  }

  /** Whom “Lui” means that opens a sentence at this place, or null. */
  contrastedAt(start: number): Entity | null {
    return this.#contrasted?.start === start ? this.#contrasted.actor : null;
  }

  /** The entity of a name that has come up, or null. */
  met(n: number): Entity | null {
    return itemAt(this.#entities, n) ?? null;
  }

  /** Somebody is mentioned by a pronoun or a description; nothing for words that mean nobody, or are not there. */
  mention(entity: Entity | null, words: Span | null, kind: MentionKind): void {
    if (entity !== null && words !== null) this.mentions.push(mentionOf(entity, words, kind));
  }

  /** Somebody speaks whom a cue before the unit or a signature names. */
  takeWord(actor: Entity): void {
    this.speaker = actor;
    this.#raise(actor, 2, 0);
  }

  /** The text goes on about somebody. */
  goesOnAbout({ entity, start, gender }: Salient): void {
    this.#raise(entity, 2, start, gender);
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
      if (own && this.#isOfSharedName(actor)) this.meant.mean(heardName(actor.id), actor);
    }
    if (own) this.#published(local);
    const unnamed = actor === null && own && !aside ? unnamedIn(local, this.unit.text) : null;
    if (own) heardNow(local, actor, unnamed?.lemma ?? null, this);
    if (unnamed !== null) this.unnamed.spoke(unnamed);
    this.unnamed.describedSpoke(actor?.described === true && own ? unnamedIn(local, this.unit.text) : null);
  }

  #isOfSharedName({ id, type, described }: Entity): boolean {
    return type === 'person' && !described && id.includes(' ') && this.cast.isShared(id.slice(id.lastIndexOf(' ') + 1));
  }

  /** “Selon un rapport de l'Insee consulté par l'AFP, … L'institut …”: the body whose document is the source, rather than who has read it. */
  #published({ speaker }: LocalClaim): void {
    if (speaker.kind !== 'description' || speaker.noun !== 'document' || speaker.name < 0) return;
    const author = this.#entities[speaker.name] ?? null;
    if (author?.type === 'organization')
      this.#raise(author, 2, (this.unit.analysis.names[speaker.name] as LocalName).start);
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
    this.unnamed.forgetBody();
  }

  /** The names and the persons described as subjects that come up before a place. */
  meetBefore(limit: number): void {
    const { names, described: subjects, broughtIn } = this.unit.analysis;
    for (;;) {
      const one = broughtIn[this.#nextUnnamed];
      const brought = one?.start ?? Infinity;
      const name = names[this.#nextName]?.start ?? Infinity;
      const subject = subjects[this.#nextSubject]?.start ?? Infinity;
      if (Math.min(brought, name, subject) >= limit) return;
      if (one !== undefined && brought <= name && brought <= subject) {
        this.#bringIn(one.lemma);
        this.#nextUnnamed++;
      } else if (name <= subject) this.#meet(this.#nextName++);
      else this.#meetDescribed(subjects[this.#nextSubject++] as DescribedSubject);
    }
  }

  /** “Ann Ruiz was helped by a nurse.”: somebody without a name comes up, who is nobody whom the paragraph has named. */
  #bringIn(lemma: string): void {
    const word = unnamedWord(lemma);
    const somebody = describedEntity([lemma], 'person', 0, 1, [lemma], lemma);
    this.meant.mean(word, somebody);
    const first = Math.max(0, this.#salient.length - MOST_BESIDE);
    for (let n = this.#salient.length - 1; n >= first; n--) {
      const { entity, age } = this.#salient[n] as Salient;
      if (age > 0) break;
      if (entity.type === 'person' && !entity.described) this.meant.mean(besideWord(word, entity.id), somebody);
    }
  }

  /** “Le ministre a balayé les critiques.”: a pronoun behind means him. */
  #meetDescribed({ reference, start, end, object, past }: DescribedSubject): void {
    if (reference.kind === 'pronoun') {
      if (past) {
        this.#meetLate(reference.gender, start);
        return;
      }
      const { actor } = byPronoun(reference, { source: { start, end }, parts: NO_SPANS }, this, null);
      this.#contrasted = { start, actor };
      if (actor?.type === 'person') this.#raise(actor, 2, start);
      return;
    }
    const printed = this.unit.text.slice(start, end);
    if (object) {
      const open = reference.definite || reference.possessive;
      const meant = open ? described(reference, printed, NOWHERE, this.#salient, this) : null;
      const known = meant === null || meant.described ? this.meant.ofGender(reference.lemma, reference.gender) : meant;
      if (open && known?.type === 'person') this.#raise(known, 1, start);
      else if (isBesideSomebody(start, this)) this.#pointed = { gender: reference.gender, entity: meant, start };
      return;
    }
    if (this.unnamed.areMeant(reference, this)) return;
    if (this.unit.language.headFirst && reference.possessive && !(reference.bare && isOfOwner(reference.lemma))) {
      if (start === 0 || isOfAnother(reference, this.#salient)) this.unnamed.opens(reference, start);
      return;
    }
    // “The other driver was not hurt. “I braked,” he said.”
    if (ANOTHER.test(printed) && reference.noun !== 'organization' && reference.number !== 2) {
      this.unnamed.opens(reference, start);
      return;
    }
    const says = saysBehind(reference, { start, end }, this);
    if (says !== null) {
      this.meant.mean(reference.lemma, says);
      this.mention(says, { start, end }, 'description');
      this.#raise(says, 2, start);
      return;
    }
    const entity = subjectMeant(reference, { start, end }, this);
    // “La préfecture a fermé le pont. Elle assure que …”: whom nobody names can be meant as well.
    // “Le groupe a pris acte. Il regrette …”: the noun tells the gender of a body.
    const told = entity?.type === 'organization' ? decided(reference.gender) : 0;
    // “« J'ai pleuré », avoue Ana Ruiz. La libraire avait lancé un appel.”
    const here = (id: string): boolean => this.#salient.some(({ entity, age }) => age === 0 && entity.id === id);
    if (entity !== null && (reference.national || here(entity.id))) this.tell(entity, reference);
    if (entity !== null && !(entity.described && reference.possessive))
      // “Selon elle, la mairie est neuve. … poursuit-elle”
      this.#raise(entity, isReported(this.claims, { start, end }) ? 1.5 : 2, start, told === 0 ? entity.gender : told);
    else if (!this.unit.language.headFirst && !reference.possessive) {
      this.unnamed.introduce(reference.lemma, start);
      // “A mother wept. “It was all we had,” she said.”
      // “¶ A baker came to watch. “I was glad,” he said.”
      if (decided(reference.gender) !== 0 || (start === 0 && !reference.definite)) this.unnamed.opens(reference, start);
    } else if (!reference.definite || reference.possessive) this.unnamed.opens(reference, start);
  }

  /** “Ana Ruiz, who has died aged 91, … ¶ “She was stubborn,” says Eva Orr. ¶ She turned down an MBE.”: of whom an article tells that is dead comes up again. */
  #meetLate(gender: number, start: number): void {
    const { topic } = this;
    if (topic?.roles.includes(LATE) === true && compatible(topic.gender, gender)) this.#raise(topic, 2, start);
  }

  /** A name comes up: to its entity, and to the top of those that a pronoun can mean. */
  #meet(n: number): void {
    const name = this.unit.analysis.names[n] as LocalName;
    const entity = this.find(name);
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
    if (this.#topic === null && entity.type === 'person') this.#topic = entity;
    this.#introduce(name, entity);
    this.#line(n, entity);
    this.#raise(entity, !name.subject ? 1 : name.aside || isReported(this.claims, name) ? 1.5 : 2, name.start);
  }

  /** An English full name brings up whom the family name alone means, where several have it: not “an aide to Bill Ruiz”, of whom the text tells nothing. */
  #introduce({ words, start, end }: LocalName, entity: Entity): void {
    const { text, language } = this.unit;
    const family = words.at(-1) ?? '';
    if (words.length < 2 || language.headFirst || entity.type !== 'person' || !this.cast.isShared(family)) return;
    const word = introducedName(family);
    // “Ann Ruiz attacked | Bob Ruiz|'s plan”, “under | the Bob Ruiz | era”: of whom the text only tells what is his.
    const owner = OWNER.test(text.slice(end, end + 2)) || text.startsWith('the ', start - 4);
    if (owner && this.meant.of(word) !== undefined) return;
    if (!GOVERNED.test(text.slice(Math.max(0, start - LONGEST_GOVERNED), start))) this.meant.mean(word, entity);
  }

  /** Whether the name goes on with a row of names, or ends one. */
  #line(n: number, entity: Entity): void {
    const last = n > 0 && entity.type !== 'place' ? this.#naming.at(-1) : undefined;
    const before = last?.type === entity.type ? last : undefined;
    const start = (this.unit.analysis.names[n] as LocalName).start;
    const end = n > 0 ? (this.unit.analysis.names[n - 1] as LocalName).end : 0;
    const joined = before === undefined || before !== this.#entities[n - 1] ? null : joins(this.unit.text, end, start);
    this.#naming = joined === null ? [entity] : [...this.#naming, entity];
    if (joined === 'end') this.#row = { entities: this.#naming, age: 0, start };
  }

  #raise(named: Entity, weight: number, start: number, gender = named.gender): void {
    const entity = this.#gendered(named, decided(gender));
    this.unnamed.otherComes(entity, weight);
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

  /** A description tells what somebody named does: “sourit l'entraîneur” tells no less than “Luc Orr, entraîneur”. */
  tell(named: Entity, { lemma, noun, definite, possessive, number, past, former }: Description): void {
    if (named.type !== 'person' || named.described || !definite || possessive || number === 2) return;
    if (noun !== 'role' && noun !== 'person') return;
    if (!past && !former) this.meant.mean(lemma, named);
  }

  /** Whether a name of the unit is the source of a claim. */
  isSource(n: number): boolean {
    this.#speaking ??= new Set(
      this.unit.analysis.claims.map(({ speaker }) => (speaker.kind === 'name' ? (speaker.names[0] ?? -1) : -1)),
    );
    return this.#speaking.has(n);
  }

  /** The person who spoke or acted last, but for `other`; or the body that spoke. */
  actingLast(other: Entity | null): Entity | null {
    for (let n = this.#salient.length - 1; n >= 0; n--) {
      const { entity, weight } = this.#salient[n] as Salient;
      if (weight !== 2 || entity.id === other?.id) continue;
      if ((entity.type === 'person' && entity.number !== 2) || entity === this.speaker) return entity;
    }
    return null;
  }

  /** The entity of a name that may stand behind the place where it is asked for. */
  entityOf(n: number): Entity | null {
    const name = itemAt(this.unit.analysis.names, n);
    return name === undefined ? null : (this.#entities[n] ?? this.find(name));
  }

  /** The entity that a name means here: of several the one who came up last. */
  find(name: LocalName): Entity | null {
    return this.cast.find(name, (candidates) => ofSharedName(candidates, name, this));
  }
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

/** “le barrage de | Rio Prado”: whether “de” stands before the place. */
function isOwner(text: string, start: number): boolean {
  return text.startsWith('de ', start - 3) || text.startsWith("d'", start - 2) || text.startsWith('d’', start - 2);
}

const SAINT = /^sainte?\b/i;

const OPEN_BRACKET = 0x28;

/** Behind the name of an owner. */
const OWNER = /^['’]/;

const BORN = /\b[Bb]orn $/;

/** So many points of a list or headings in which nobody comes up put nobody farther away. */
const MOST_QUIET = 6;

/** A row of names is forgotten behind so many units. */
const LONGEST_ROW = 2;

const NO_ENTITIES: readonly Entity[] = [];
const NO_SPANS: readonly Span[] = [];
const NOWHERE = (): boolean => false;
