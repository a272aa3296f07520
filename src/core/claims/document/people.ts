/** Who has come up in a unit and before it. */
import { Weight } from './weight';
import { Num } from '../../language/types';
import type { Cast } from '../../actors/cast/cast';
import { decided, type Entity } from '../../actors/cast/entity';
import type { MentionKind, Span } from '../../analysis';
import { isMedium } from '../../language/papers';
import { isOfPerson } from '../../syntax/readings';
import { itemAt } from '../../text/item-at';
import type { LocalClaim } from '../unit/local-claim';
import type { DescribedSubject, LocalName } from '../unit/unit-analysis';
import { bringIn, meetDescribed, tellOfPosts } from './comes-up';
import { pointedAtEnd } from './here';
import { forgetsPerson } from './in-mind';
import { WordsMeant } from './meant';
import type { Pointed } from './pointing';
import { type DocumentUnit, mentionOf, type UnitMention } from './reading';
import type { Description, Salient } from './reference';
import { kinCalled, meetKin } from './kin-of';
import { hearParent, meetParent } from './parents';
import { isFirm } from './named-body';
import { type Row, Rows } from './row';
import { Salience } from './salience';
import type { State } from './state';
import { hear, introduce, ofSharedName } from './shared-name';
import { subjectBeforeSource } from './subject-before-source';
import { heardNow } from './tells-now';
import { unnamedIn, UnnamedPeople } from './unnamed-people';
import { type ClaimDraft, isReported } from './work';

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
  readonly #salience: Salience;
  #firm: Entity | null;
  #topic: Entity | null;
  #joint: readonly Entity[];
  readonly #rows: Rows;
  /** Whom the last “Lui” that opens a sentence of the unit means. */
  #contrasted: { readonly start: number; readonly actor: Entity | null } | null = null;
  /** Whom the end of a sentence only describes, for what points back to him. */
  #pointed: Pointed | null;
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
    this.#salience = new Salience(state.inMind);
    this.forgot = state.forgot || forgetsPerson(state.inMind);
    this.unnamed = new UnnamedPeople(state.unnamed);
    this.meant = new WordsMeant(state.meant, unit.analysis.claims.length > 0);
    this.speaker = state.speaker;
    this.#firm = state.firm;
    this.#topic = state.topic;
    this.#joint = state.joint;
    this.#pointed = state.pointed;
    this.#rows = new Rows(state.row);
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
      inMind: stays ? this.state.inMind : this.#salience.inMind,
      quiet: stays ? this.state.quiet + 1 : quiet ? this.state.quiet : 0,
      unnamed: this.unnamed.last,
      meant: this.meant.list,
      speaker: this.speaker,
      firm: this.#firm,
      topic: this.#topic,
      forgot: stays ? this.state.forgot : this.forgot || this.#salience.isFull,
      joint: this.#joint,
      row: this.row,
      pointed: pointedAtEnd(this),
    };
  }

  /** Whether the unit is a point of a list or a heading in which nobody comes up: whoever was spoken of before it is no farther away. */
  #tellsOfNobody(): boolean {
    const { kind } = this.unit;
    return (kind === 'listItem' || kind === 'heading') && !this.#salience.tellsOfSomebody;
  }

  /** Those whom the text has in mind at the end of what is read of the unit, in the order in which they came up. */
  get salient(): readonly Salient[] {
    return this.#salience.list;
  }

  /** Those of them whom the units behind can mean. */
  get mostSalient(): readonly Salient[] {
    return this.#salience.most;
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
    return this.#rows.last;
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
    this.raise(actor, Weight.Acting, 0);
  }

  /** The text goes on about somebody. */
  goesOnAbout({ entity, start, gender }: Salient): void {
    this.raise(entity, Weight.Acting, start, gender);
  }

  /** Brings the speaker of a claim to the top of those that a pronoun can mean, and keeps in mind who spoke without a name. */
  spoke(local: LocalClaim, actor: Entity | null, coSpeakers: readonly Entity[]): void {
    const own = local.nestedIn < 0;
    const aside = own && subjectBeforeSource(this.unit, this.salient, local.source) !== null;
    if (actor !== null) {
      this.raise(
        actor,
        own ? (aside ? Weight.Reported : Weight.Acting) : Weight.Mentioned,
        local.source?.start ?? local.parts[0]?.start ?? 0,
        calledBy(local, actor),
      );
      // “Son album évoque l'exil. « … »”: no thing speaks.
      // “« On est à bout » – une infirmière”: words in a box, beside the text.
      const boxed = actor.described && local.reason === 'signature';
      if (own && !boxed && !(actor.described && actor.type === 'group' && actor.number !== Num.Plural)) {
        this.speaker = actor;
        this.#joint = coSpeakers;
      }
      this.#setBack(local, actor);
      if (own) hear(actor, this);
      if (own && actor.type === 'person') {
        hearParent(local, actor, this);
        tellOfPosts(local, actor, this);
      }
    }
    if (own) this.#published(local);
    const unnamed = actor === null && own && !aside ? unnamedIn(local, this.unit.text) : null;
    if (own) heardNow(local, actor, unnamed?.lemma ?? null, this);
    if (unnamed !== null) this.unnamed.spoke(unnamed);
    this.unnamed.describedSpoke(actor?.described === true && own ? unnamedIn(local, this.unit.text) : null);
  }

  /** “Selon un rapport de l'Insee consulté par l'AFP, … L'institut …”: the body whose document is the source, rather than who has read it. */
  #published({ speaker }: LocalClaim): void {
    if (speaker.kind !== 'description' || speaker.noun !== 'document' || speaker.name < 0) return;
    const author = this.#entities[speaker.name] ?? null;
    if (author?.type === 'organization')
      this.raise(author, Weight.Acting, (this.unit.analysis.names[speaker.name] as LocalName).start);
  }

  /** “The union is angry, the Tribune reported. They …”: an English paper behind what it reports of others only is mentioned. */
  #setBack({ source, parts }: LocalClaim, { type, id }: Entity): void {
    if (type !== 'organization' || this.unit.language.headFirst || source === null || !isMedium(id.toLowerCase()))
      return;
    if (source.start <= (parts[0]?.start ?? Infinity)) return;
    this.#salience.setBack(id, source.start);
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
        bringIn(one.lemma, this);
        this.#nextUnnamed++;
      } else if (name <= subject) this.#meet(this.#nextName++);
      else meetDescribed(subjects[this.#nextSubject++] as DescribedSubject, this);
    }
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
    const { text, language } = this.unit;
    const born =
      text.charCodeAt(name.start - 2) === LAST_OF_BORN &&
      BORN.test(text.slice(Math.max(0, name.start - 6), name.start));
    // “une médaille de saint Christophe”
    const saint = name.title !== null && SAINT.test(name.title);
    if (name.quoted || !acts || label || born || saint) return;
    // “le barrage de Rio Prado”: nothing tells that this is a body.
    const told = name.subject || name.known !== null || entity.roles.length > 0;
    if (this.#firm === null && (told || (language.headFirst && !isOwner(text, name.start))) && isFirm(entity))
      this.#firm = entity;
    if (this.#topic === null && entity.type === 'person') this.#topic = entity;
    introduce(name, entity, this);
    meetKin(name, entity, this);
    if (name.parent) meetParent(entity, this.meant);
    this.#rows.meet(entity, name.start, n > 0 ? this.#before(n) : null, text);
    this.raise(
      entity,
      !name.subject ? Weight.Mentioned : name.aside || isReported(this.claims, name) ? Weight.Reported : Weight.Acting,
      name.start,
    );
  }

  /** The name before, and who that is. */
  #before(n: number): { readonly entity: Entity | null; readonly end: number } {
    return { entity: this.#entities[n - 1] ?? null, end: (this.unit.analysis.names[n - 1] as LocalName).end };
  }

  /** Brings somebody to the top of those that a pronoun can mean. */
  raise(named: Entity, weight: Weight, start: number, gender = named.gender): void {
    this.unnamed.otherComes(this.#salience.raise(named, weight, start, gender), weight);
  }

  /** “Lui” that opens a sentence at this place means this one. */
  contrast(start: number, actor: Entity | null): void {
    this.#contrasted = { start, actor };
  }

  /** The end of a sentence only describes somebody. */
  pointAt(pointed: Pointed): void {
    this.#pointed = pointed;
  }

  /** A description tells what somebody named does: “sourit l'entraîneur” tells no less than “Luc Orr, entraîneur”. */
  tell(named: Entity, { lemma, noun, definite, possessive, number, past, former }: Description): void {
    if (named.type !== 'person' || named.described || !definite || possessive || number === Num.Plural) return;
    if (!isOfPerson(noun)) return;
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
    return this.#salience.actingLast(other, this.speaker);
  }

  /** The entity of a name that may stand behind the place where it is asked for. */
  entityOf(n: number): Entity | null {
    const name = itemAt(this.unit.analysis.names, n);
    return name === undefined ? null : (this.#entities[n] ?? this.find(name));
  }

  /** The entity that a name means here: of several the one who came up last. */
  find(name: LocalName): Entity | null {
    const found = this.cast.find(name, (candidates) => ofSharedName(candidates, name, this));
    return kinCalled(name, found, this) ?? found;
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

const LAST_OF_BORN = 0x6e;
const BORN = /\b[Bb]orn $/;

/** So many points of a list or headings in which nobody comes up put nobody farther away. */
const MOST_QUIET = 6;
