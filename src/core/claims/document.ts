import type { ActorType, Attribution, MentionKind, Span } from '../analysis';
import { describedEntity, type Candidates, type Cast, type Entity } from '../actors/cast';
import { foldName } from '../actors/fold';
import type { ProseUnit, UnitKind } from '../markdown/units';
import type { LocalClaim, SpeakerReference } from './local';
import {
  antecedent,
  byRelatedRole,
  genericBody,
  latter,
  outsideOf,
  REACH,
  sameDescription,
  type Salient,
} from './reference';
import type { LocalName, PendingCue, UnitAnalysis } from './unit';

/** A unit in its document. */
export interface DocumentUnit {
  readonly text: string;
  readonly kind: UnitKind;
  /** Level of a heading. */
  readonly depth: number;
  /** Number of its block quote within the block, 0 outside of quotes. */
  readonly group: number;
  /** The first unit of its block. */
  readonly first: boolean;
  /** The whole unit is strong: a question of an interview. */
  readonly strong: boolean;
  /** Where its text comes from. */
  readonly prose: ProseUnit;
  readonly analysis: UnitAnalysis;
}

/** A span in this unit (`back` 0) or in one before it; offsets into that unit's text. */
export interface Place extends Span {
  readonly back: number;
}

/** A claim that starts in its unit, with its actors. */
export interface UnitClaim {
  readonly local: LocalClaim;
  readonly parts: readonly Place[];
  readonly source: Place | null;
  readonly cue: (Place & { readonly lemma: string }) | null;
  readonly actor: Entity | null;
  readonly coSpeakers: readonly Entity[];
  readonly attribution: Attribution;
  readonly reason: string;
  readonly confidence: number;
}

/** A claim by the unit that holds it, counted back from the unit that refers to it. */
export interface ClaimReference {
  readonly back: number;
  readonly claim: number;
}

/** What a later unit changes in a claim of an earlier one: a quotation goes on, a signature follows. */
export interface Amendment extends ClaimReference {
  /** Added behind the parts that are there. Places count back from the amending unit. */
  readonly parts?: readonly Place[];
  readonly source?: Place;
  readonly actor?: Entity | null;
  readonly reason?: string;
  /** The claim's words have become part of another claim. */
  readonly drop?: true;
}

export interface UnitMention extends Place {
  readonly entity: Entity;
  readonly kind: MentionKind;
  /** What a mention by name says beside the name. */
  readonly name: LocalName | null;
}

/** One unit, read in its place. Immutable; nothing in it says where in the document it stands. */
export interface UnitReading {
  readonly mentions: readonly UnitMention[];
  readonly claims: readonly UnitClaim[];
  /** For each mark of the unit, its claim, or null. */
  readonly marks: readonly (ClaimReference | null)[];
  /** Marks of earlier units that found their claim here. */
  readonly laterMarks: readonly { readonly back: number; readonly mark: number; readonly claim: ClaimReference }[];
  readonly amendments: readonly Amendment[];
  readonly after: State;
}

/** A person whom the last sentence of the unit before names. */
interface LastPerson extends Span {
  readonly entity: Entity;
}

interface Open {
  readonly claim: ClaimReference | null;
  readonly mark: { readonly back: number; readonly mark: number; readonly start: number; readonly end: number };
}

interface Interview {
  readonly asks: Entity | null;
  readonly answers: Entity | null;
}

/** A unit of a block quote, by the length of its text, with those before it. */
interface Extent {
  readonly end: number;
  readonly before: Extent | null;
}

interface QuoteBlock {
  readonly group: number;
  /** Its units so far, the last one first. */
  readonly extent: Extent;
  readonly claim: ClaimReference | null;
}

/** What reading a unit needs to know of the units before it. */
export interface State {
  readonly salient: readonly Salient[];
  readonly speaker: Entity | null;
  /** Who spoke together with the last speaker. */
  readonly joint: readonly Entity[];
  readonly lastPerson: LastPerson | null;
  readonly open: Open | null;
  readonly pending: { readonly cue: PendingCue; readonly actor: Entity | null } | null;
  /** Speakers of the last two turns of a conversation; null where unknown. */
  readonly turns: readonly (Entity | null)[];
  readonly interview: Interview | null;
  readonly quote: QuoteBlock | null;
}

export const START: State = {
  salient: [],
  speaker: null,
  joint: [],
  lastPerson: null,
  open: null,
  pending: null,
  turns: [],
  interview: null,
  quote: null,
};

const MOST_SALIENT = 16;

/** Reads one unit behind `state`: names to entities, pronouns and descriptions to speakers, what goes on from the unit before. */
export function readUnit(unit: DocumentUnit, state: State, cast: Cast): UnitReading {
  return new Reader(unit, state, cast).read();
}

/** Whether two states are the same for all that follows. */
export function sameState(a: State, b: State): boolean {
  if (a === b) return true;
  if (!sameEntity(a.speaker, b.speaker) || a.salient.length !== b.salient.length || a.turns.length !== b.turns.length)
    return false;
  for (let n = 0; n < a.salient.length; n++) {
    const x = a.salient[n] as Salient;
    const y = b.salient[n] as Salient;
    if ((x.entity !== y.entity && !sameEntity(x.entity, y.entity)) || x.weight !== y.weight || x.age !== y.age)
      return false;
  }
  if (a.joint.length !== b.joint.length || a.joint.some((entity, n) => !sameEntity(entity, b.joint[n] ?? null)))
    return false;
  if (
    !sameEntity(a.lastPerson?.entity ?? null, b.lastPerson?.entity ?? null) ||
    a.lastPerson?.start !== b.lastPerson?.start ||
    a.lastPerson?.end !== b.lastPerson?.end
  )
    return false;
  for (let n = 0; n < a.turns.length; n++) if (!sameEntity(a.turns[n] ?? null, b.turns[n] ?? null)) return false;
  if (!sameInterview(a.interview, b.interview)) return false;
  if (a.pending?.cue !== b.pending?.cue || !sameEntity(a.pending?.actor ?? null, b.pending?.actor ?? null))
    return false;
  return sameOpen(a.open, b.open) && sameQuote(a.quote, b.quote);
}

/** Entities are replaced when what is said of them anywhere changes: then all that looked at them is read again. */
function sameEntity(a: Entity | null, b: Entity | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && a.described && b.described && a.id === b.id;
}

function sameInterview(a: Interview | null, b: Interview | null): boolean {
  if (a === null || b === null) return a === b;
  return sameEntity(a.asks, b.asks) && sameEntity(a.answers, b.answers);
}

function sameOpen(a: Open | null, b: Open | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    sameReference(a.claim, b.claim) &&
    a.mark.back === b.mark.back &&
    a.mark.mark === b.mark.mark &&
    a.mark.start === b.mark.start &&
    a.mark.end === b.mark.end
  );
}

function sameReference(a: ClaimReference | null, b: ClaimReference | null): boolean {
  if (a === null || b === null) return a === b;
  return a.back === b.back && a.claim === b.claim;
}

function sameQuote(a: QuoteBlock | null, b: QuoteBlock | null): boolean {
  if (a === null || b === null) return a === b;
  return a.group === b.group && sameReference(a.claim, b.claim) && sameExtent(a.extent, b.extent);
}

function sameExtent(a: Extent | null, b: Extent | null): boolean {
  let one = a;
  let other = b;
  while (one !== other) {
    if (one === null || other === null || one.end !== other.end) return false;
    one = one.before;
    other = other.before;
  }
  return true;
}

/** The places of the units of a quote, for the unit behind them. */
function placesOf(extent: Extent): Place[] {
  const places: Place[] = [];
  let back = 1;
  for (let unit: Extent | null = extent; unit !== null; unit = unit.before)
    places.push({ back: back++, start: 0, end: unit.end });
  return places.reverse();
}

type Draft = { -readonly [K in keyof UnitClaim]: UnitClaim[K] };

class Reader {
  readonly #claims: Draft[] = [];
  readonly #mentions: UnitMention[] = [];
  readonly #marks: (ClaimReference | null)[];
  readonly #laterMarks: { back: number; mark: number; claim: ClaimReference }[] = [];
  readonly #amendments: Amendment[] = [];
  readonly #entities: (Entity | null)[];
  #salient: Salient[];
  #speaker: Entity | null;
  #joint: readonly Entity[];
  #interview: Interview | null;
  #turns: readonly (Entity | null)[];

  constructor(
    private readonly unit: DocumentUnit,
    private readonly state: State,
    private readonly cast: Cast,
  ) {
    const { analysis } = unit;
    this.#marks = analysis.marks.map((mark) => (mark.claim < 0 ? null : { back: 0, claim: mark.claim }));
    this.#entities = analysis.names.map(() => null);
    this.#salient = [];
    for (const s of state.salient)
      if (s.age < REACH) this.#salient.push({ entity: s.entity, weight: s.weight, age: s.age + 1, start: 0 });
    this.#speaker = state.speaker;
    this.#joint = state.joint;
    this.#interview = unit.kind === 'heading' ? null : state.interview;
    this.#turns = state.turns;
  }

  read(): UnitReading {
    const { unit } = this;
    const { analysis } = unit;
    let next = 0;
    for (const local of analysis.claims) {
      const limit = local.source?.end ?? local.parts[0]?.start ?? 0;
      while (next < analysis.names.length && (analysis.names[next] as LocalName).start < limit) this.#meet(next++);
      this.#claims.push(this.#claim(local));
    }
    while (next < analysis.names.length) this.#meet(next++);
    this.#takePending();
    this.#continue();
    this.#sign();
    this.#turn();
    return {
      mentions: this.#mentions,
      claims: this.#claims,
      marks: this.#marks,
      laterMarks: this.#laterMarks,
      amendments: this.#amendments,
      after: this.#after(),
    };
  }

  #after(): State {
    const { analysis, kind, group, text, first } = this.unit;
    const { pending } = analysis;
    let quote: QuoteBlock | null = null;
    if (kind === 'blockquote' && group !== 0 && analysis.signature === null) {
      const before = !first && this.state.quote !== null && this.state.quote.group === group ? this.state.quote : null;
      const cueless = this.#claims.findIndex((c) => c.cue === null);
      quote = {
        group,
        extent: { end: text.length, before: before?.extent ?? null },
        claim:
          before?.claim != null
            ? { ...before.claim, back: before.claim.back + 1 }
            : cueless < 0
              ? null
              : { back: 0, claim: cueless },
      };
    }
    return {
      salient: this.#salient.length > MOST_SALIENT ? this.#salient.slice(-MOST_SALIENT) : this.#salient,
      speaker: this.#speaker,
      joint: this.#joint,
      lastPerson: this.#lastPerson(),
      open: this.#stillOpen(),
      pending:
        pending === null
          ? null
          : { cue: pending, actor: this.#speakerOf(pending.speaker, pending.source, NO_SPANS).actor },
      turns: this.#turns,
      interview: this.#interview,
      quote,
    };
  }

  /** The quotation that the end of the unit leaves open. */
  #stillOpen(): Open | null {
    const { analysis } = this.unit;
    if (analysis.open === -2) return null;
    const mark = analysis.marks[analysis.openMark];
    if (mark === undefined) return null;
    return {
      claim: this.#marks[analysis.openMark] ?? null,
      mark: { back: 0, mark: analysis.openMark, start: mark.start, end: mark.end },
    };
  }

  /** A name comes up: to its entity, and to the top of those that a pronoun can mean. */
  #meet(n: number): void {
    const name = this.unit.analysis.names[n] as LocalName;
    const entity = this.cast.find(name, (candidates) => this.#recent(candidates));
    this.#entities[n] = entity;
    if (entity === null) return;
    this.#mentions.push({ entity, back: 0, start: name.start, end: name.end, kind: 'name', name });
    if (name.quoted || entity.type === 'place') return;
    this.#raise(entity, name.subject ? 2 : 1, name.start);
  }

  #raise(entity: Entity, weight: number, start: number): void {
    this.#salient.push({ entity, weight, age: 0, start });
  }

  #recent(candidates: Candidates): Entity | null {
    for (let n = this.#salient.length - 1; n >= 0; n--) {
      const { entity } = this.#salient[n] as Salient;
      if (candidates.has(entity)) return entity;
    }
    return null;
  }

  #claim(local: LocalClaim): Draft {
    const { actor, coSpeakers, confidence } = this.#speakerOf(local.speaker, local.source, local.parts);
    let { attribution } = local;
    if (actor !== null && attribution === 'described' && (local.speaker.kind === 'pronoun' || !actor.described)) {
      attribution = actor.described ? 'described' : actor.type === 'place' ? 'collective' : 'named';
    }
    if (actor !== null) {
      const start = local.source?.start ?? local.parts[0]?.start ?? 0;
      this.#raise(actor, local.nestedIn < 0 ? 2 : 1, start);
      if (local.nestedIn < 0) {
        this.#speaker = actor;
        this.#joint = coSpeakers;
      }
    }
    return {
      local,
      parts: local.parts.map(here),
      source: local.source === null ? this.#neighbour(local) : here(local.source),
      cue: local.cue === null ? null : { back: 0, start: local.cue.start, end: local.cue.end, lemma: local.cue.lemma },
      actor,
      coSpeakers,
      attribution,
      reason: local.reason,
      confidence: Math.round(local.confidence * confidence * 100) / 100,
    };
  }

  #speakerOf(
    reference: SpeakerReference,
    source: Span | null,
    parts: readonly Span[],
  ): { actor: Entity | null; coSpeakers: readonly Entity[]; confidence: number } {
    switch (reference.kind) {
      case 'name': {
        const entities = reference.names.map((n) => this.#entities[n] ?? null).filter((e): e is Entity => e !== null);
        const [actor, ...others] = entities;
        return { actor: actor ?? null, coSpeakers: others.filter((e) => e !== actor), confidence: 1 };
      }
      case 'pronoun': {
        const found = antecedent(this.#salient, reference, outsideOf(parts, source));
        // “Ils ajoutent”: those who spoke together.
        const together = reference.number === 2 && this.#joint.length > 0 && this.#speaker !== null;
        const actor = together ? this.#speaker : (found?.entity ?? null);
        if (actor !== null && source !== null) this.#mentions.push(mentionOf(actor, source, 'pronoun'));
        const coSpeakers = together ? this.#joint : NO_ENTITIES;
        return { actor, coSpeakers, confidence: actor === null ? 0.9 : together ? 0.9 : (found?.confidence ?? 0.9) };
      }
      case 'description': {
        const actor =
          source === null
            ? null
            : this.#described(reference, this.unit.text.slice(source.start, source.end), outsideOf(parts, source));
        if (actor !== null && source !== null) this.#mentions.push(mentionOf(actor, source, 'description'));
        return { actor, coSpeakers: [], confidence: 0.97 };
      }
      case 'neighbour':
        return {
          actor:
            reference.name >= 0
              ? this.#entityOf(reference.name)
              : parts[0]?.start === 0 && this.state.lastPerson !== null
                ? this.state.lastPerson.entity
                : this.#speaker,
          coSpeakers: [],
          confidence: 1,
        };
      case 'same':
        return { actor: this.#speaker, coSpeakers: [], confidence: 1 };
      case 'none':
        return { actor: null, coSpeakers: [], confidence: 1 };
    }
  }

  /** The name in the unit before that speaks a quotation without a cue at the start of this one. */
  #neighbour({ speaker, parts }: LocalClaim): Place | null {
    const last = this.state.lastPerson;
    if (last === null || speaker.kind !== 'neighbour' || speaker.name >= 0 || parts[0]?.start !== 0) return null;
    return { back: 1, start: last.start, end: last.end };
  }

  /** The entity of a name that may stand behind the place where it is asked for. */
  #entityOf(n: number): Entity | null {
    const name = this.unit.analysis.names[n];
    return (
      this.#entities[n] ?? (name === undefined ? null : this.cast.find(name, (candidates) => this.#recent(candidates)))
    );
  }

  #described(
    reference: Extract<SpeakerReference, { kind: 'description' }>,
    printed: string,
    outside: (start: number) => boolean,
  ): Entity | null {
    const { noun, lemma, gender, number, definite, bare, possessive, name } = reference;
    if (noun === 'source') return null;
    if (reference.deictic) return latter(this.#salient, reference, outside);
    const person = noun === 'role' || noun === 'person';
    if (definite && !possessive) {
      if (number !== 2 && person) {
        const holder = this.#byRole(lemma, gender);
        if (holder !== null && (bare || name < 0)) return holder;
        const related = bare || reference.located ? byRelatedRole(this.#salient, reference) : null;
        if (related !== null) return related;
      }
      if (number !== 2 && reference.generic !== null && bare) {
        const body = genericBody(this.#salient, reference);
        if (body !== null) return body;
      }
      if (bare) {
        const same = sameDescription(this.#salient, reference);
        if (same !== null) return same;
      }
    }
    // “un riverain” could be anyone; “un porte-parole du ministère” is somebody.
    if (number !== 2 && !definite && person && (noun !== 'role' || bare)) return null;
    const type: ActorType =
      noun === 'organization' ? 'organization' : number === 2 ? 'group' : person ? 'person' : 'group';
    const words = foldName(printed.replace(ARTICLE, ''));
    // “40 %” is nobody.
    if (!words.some((word) => LETTER.test(word))) return null;
    return describedEntity(words, type, gender, number, lemma);
  }

  /** Whose printed role has this head noun: who was spoken of last, else who is the only one. “la ministre” → Rachida Dati. */
  #byRole(lemma: string, gender: number): Entity | null {
    const candidates = this.cast.withRole(lemma, gender);
    const last = candidates.entities.at(-1) ?? null;
    return candidates.entities.length > 1 ? (this.#recent(candidates) ?? last) : last;
  }

  /** The person of the unit's last sentence. */
  #lastPerson(): LastPerson | null {
    const { lastPerson, names } = this.unit.analysis;
    const name = names[lastPerson];
    const entity = this.#entities[lastPerson] ?? null;
    return name === undefined || entity === null || entity.type !== 'person'
      ? null
      : { entity, start: name.start, end: name.end };
  }

  /** “He declared:” before a unit that is a quotation or a turn of talk. */
  #takePending(): void {
    const { pending } = this.state;
    const { analysis, kind } = this.unit;
    if (pending === null || !(analysis.startsQuoted || analysis.dash || kind === 'blockquote')) return;
    const first = this.#claims[0];
    const opensHere = first !== undefined && (first.local.parts[0]?.start ?? 1) === 0;
    if (opensHere && first.cue !== null) return;
    const claim = opensHere ? first : this.#wholeUnit();
    const { cue, actor } = pending;
    claim.source = { back: 1, ...cue.source };
    claim.cue = { back: 1, ...cue.cue };
    claim.actor = actor;
    claim.attribution = cue.attribution;
    claim.reason = 'cue in the paragraph before';
    claim.confidence = 0.85;
    if (actor !== null) {
      this.#speaker = actor;
      this.#raise(actor, 2, 0);
    }
  }

  /** Adds a claim that is the whole unit, or the quotation that opens it. */
  #wholeUnit(): Draft {
    const { analysis, text } = this.unit;
    const mark = analysis.marks[0];
    const end = analysis.startsQuoted && mark !== undefined ? mark.end : text.length;
    const local: LocalClaim = { ...WHOLE, parts: [{ start: 0, end }] };
    const claim: Draft = {
      local,
      parts: [{ back: 0, start: 0, end }],
      source: null,
      cue: null,
      actor: null,
      coSpeakers: [],
      attribution: 'none',
      reason: 'turn of talk',
      confidence: 0.8,
    };
    if (analysis.startsQuoted) this.#marks[0] = { back: 0, claim: this.#claims.length };
    this.#claims.push(claim);
    return claim;
  }

  /** A quotation that the unit before left open goes on where this one opens with a mark again. */
  #continue(): void {
    const open = this.state.open;
    const { analysis } = this.unit;
    const mark = analysis.marks[0];
    if (open === null || !analysis.startsQuoted || mark === undefined) return;
    const there = open.claim === null ? null : { back: open.claim.back + 1, claim: open.claim.claim };
    const before = { ...open.mark, back: open.mark.back + 1 };
    const reference = this.#marks[0] ?? null;
    const claim = reference === null ? undefined : this.#claims[reference.claim];
    if (claim !== undefined && claim.cue !== null && there === null) {
      claim.parts = [{ back: before.back, start: before.start, end: before.end }, ...claim.parts];
      this.#laterMarks.push({ back: before.back, mark: before.mark, claim: { back: 0, claim: reference?.claim ?? 0 } });
    } else if (claim !== undefined && claim.cue !== null && there !== null) {
      // Both units have a claim; the cue is here, so the words there become its first part.
      claim.parts = [{ back: before.back, start: before.start, end: before.end }, ...claim.parts];
      this.#amendments.push({ ...there, drop: true });
      this.#laterMarks.push({ back: before.back, mark: before.mark, claim: { back: 0, claim: reference?.claim ?? 0 } });
    } else if (there !== null) {
      this.#amendments.push({ ...there, parts: [{ back: 0, start: mark.start, end: mark.end }] });
      if (claim !== undefined && reference !== null) claim.parts = [];
      this.#marks[0] = there;
    } else if (claim === undefined) {
      const whole = this.#wholeUnit();
      whole.parts = [{ back: before.back, start: before.start, end: before.end }, ...whole.parts];
      whole.reason = 'quotation over paragraphs';
      whole.confidence = 0.5;
      this.#laterMarks.push({
        back: before.back,
        mark: before.mark,
        claim: { back: 0, claim: this.#claims.length - 1 },
      });
    }
  }

  /** “— Kenji Ito, marine ecologist” below a block quote. */
  #sign(): void {
    const { signature } = this.unit.analysis;
    const { quote } = this.state;
    if (signature === null || quote === null || this.unit.first || quote.group !== this.unit.group) return;
    const { actor } = this.#speakerOf(signature.speaker, signature.source, NO_SPANS);
    const source = here(signature.source);
    const parts = placesOf(quote.extent);
    if (quote.claim !== null) {
      this.#amendments.push({ back: quote.claim.back + 1, claim: quote.claim.claim, drop: true });
    }
    this.#claims.push({
      local: { ...WHOLE, parts: [] },
      parts,
      source,
      cue: null,
      actor,
      coSpeakers: [],
      attribution: actor === null ? 'described' : 'named',
      reason: 'signed block quote',
      confidence: 0.9,
    });
    if (actor !== null) {
      this.#speaker = actor;
      this.#raise(actor, 2, 0);
    }
  }

  /** Interviews and dialogue: labels name the two sides, questions and answers follow each other. */
  #turn(): void {
    const { unit } = this;
    const { analysis } = unit;
    const first = this.#claims[0];
    if (first !== undefined && first.reason === 'transcript turn') {
      const interview = this.#interview ?? { asks: null, answers: null };
      if (unit.strong) this.#interview = { ...interview, asks: first.actor };
      else
        this.#interview =
          interview.asks !== null && first.actor !== interview.asks
            ? { ...interview, answers: first.actor }
            : interview;
      this.#turns = [...this.#turns.slice(-1), first.actor];
      return;
    }
    if (first !== undefined && first.reason.startsWith('dialogue turn')) {
      if (first.actor === null && first.cue === null) {
        if (this.#interview !== null && this.#interview.answers !== null)
          first.actor = unit.strong ? this.#interview.asks : this.#interview.answers;
        else if (this.#turns.length === 2) first.actor = this.#turns[0] ?? null;
      }
      this.#turns = [...this.#turns.slice(-1), first.actor];
      return;
    }
    this.#turns = NO_TURNS;
    const interview = this.#interview;
    if (interview === null || interview.asks === null || interview.answers === null || unit.kind !== 'paragraph')
      return;
    const inside = this.#claims.length;
    const claim = this.#wholeUnit();
    // What the answer reports in its turn is nested in it.
    for (let n = 0; n < inside; n++) {
      const nested = this.#claims[n] as Draft;
      if (nested.local.nestedIn < 0) nested.local = { ...nested.local, nestedIn: inside };
    }
    claim.parts = [{ back: 0, start: skipSpace(unit.text, analysis.label), end: unit.text.length }];
    claim.actor = unit.strong || (analysis.label > 0 && analysis.question) ? interview.asks : interview.answers;
    claim.reason = 'turn of an interview';
    claim.attribution = 'named';
    this.#speaker = claim.actor;
  }
}

const NO_TURNS: readonly (Entity | null)[] = [];
const NO_ENTITIES: readonly Entity[] = [];
const NO_SPANS: readonly Span[] = [];

const WHOLE: LocalClaim = {
  kind: 'direct',
  parts: [],
  source: null,
  cue: null,
  speaker: { kind: 'none' },
  attribution: 'none',
  modality: 'asserted',
  confidence: 0.8,
  reason: '',
  nestedIn: -1,
};

function here(span: Span): Place {
  return { back: 0, start: span.start, end: span.end };
}

function mentionOf(entity: Entity, span: Span, kind: MentionKind): UnitMention {
  return { entity, back: 0, start: span.start, end: span.end, kind, name: null };
}

/** A description without its article, as actors are called. */
export function withoutArticle(printed: string): string {
  return printed.replace(ARTICLE, '');
}

const LETTER = /\p{L}/u;
const ARTICLE = /^(?:le|la|les|l['’]|the|un|une|an?)(?:\s+|(?<=['’]))/i;
function skipSpace(text: string, from: number): number {
  let k = from;
  while (k < text.length && /[\s–—-]/.test(text[k] as string)) k++;
  return k;
}
