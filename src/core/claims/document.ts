import type { ActorType, Attribution, MentionKind, Span } from '../analysis';
import { compatible, describedEntity, type Cast, type Entity } from '../actors/cast';
import { foldName } from '../actors/fold';
import type { ProseUnit, UnitKind } from '../markdown/units';
import type { LocalClaim, SpeakerReference } from './local';
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

interface Salient {
  readonly entity: Entity;
  /** 2 speaker or subject, 1 other. */
  readonly weight: number;
  /** Units since. */
  readonly age: number;
}

interface Open {
  readonly claim: ClaimReference | null;
  readonly mark: { readonly back: number; readonly mark: number; readonly start: number; readonly end: number };
}

interface Interview {
  readonly asks: Entity | null;
  readonly answers: Entity | null;
}

interface QuoteBlock {
  readonly group: number;
  /** Places of its units so far. */
  readonly parts: readonly Place[];
  readonly claim: ClaimReference | null;
}

/** What reading a unit needs to know of the units before it. */
export interface State {
  readonly salient: readonly Salient[];
  readonly speaker: Entity | null;
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
  open: null,
  pending: null,
  turns: [],
  interview: null,
  quote: null,
};

/** A pronoun or description reaches back over this many units. */
const REACH = 3;
const MOST_SALIENT = 12;

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
  return (
    a.group === b.group &&
    sameReference(a.claim, b.claim) &&
    a.parts.length === b.parts.length &&
    a.parts.every((p, n) => p.end === b.parts[n]?.end && p.back === b.parts[n]?.back)
  );
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
    for (const s of state.salient) if (s.age < REACH) this.#salient.push({ ...s, age: s.age + 1 });
    this.#speaker = state.speaker;
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
        parts: [...(before?.parts.map(further) ?? []), { back: 0, start: 0, end: text.length }],
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
      open: this.#stillOpen(),
      pending:
        pending === null ? null : { cue: pending, actor: this.#speakerOf(pending.speaker, pending.source).actor },
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
    const entity = this.cast.find(name, (entities) => this.#recent(entities));
    this.#entities[n] = entity;
    if (entity === null) return;
    this.#mentions.push({ entity, back: 0, start: name.start, end: name.end, kind: 'name', name });
    if (name.quoted || entity.type === 'place') return;
    this.#raise(entity, name.subject ? 2 : 1);
  }

  #raise(entity: Entity, weight: number): void {
    this.#salient.push({ entity, weight, age: 0 });
  }

  #recent(entities: readonly Entity[]): Entity | null {
    for (let n = this.#salient.length - 1; n >= 0; n--) {
      const { entity } = this.#salient[n] as Salient;
      if (entities.some((other) => other.id === entity.id)) return entity;
    }
    return null;
  }

  #claim(local: LocalClaim): Draft {
    const { actor, coSpeakers, confidence } = this.#speakerOf(local.speaker, local.source);
    let { attribution } = local;
    if (actor !== null && attribution === 'described' && (local.speaker.kind === 'pronoun' || !actor.described)) {
      attribution = actor.described ? 'described' : actor.type === 'place' ? 'collective' : 'named';
    }
    if (actor !== null) {
      this.#raise(actor, 2);
      if (local.nestedIn < 0) this.#speaker = actor;
    }
    return {
      local,
      parts: local.parts.map(here),
      source: local.source === null ? null : here(local.source),
      cue: local.cue === null ? null : { ...here(local.cue), lemma: local.cue.lemma },
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
  ): { actor: Entity | null; coSpeakers: readonly Entity[]; confidence: number } {
    switch (reference.kind) {
      case 'name': {
        const entities = reference.names.map((n) => this.#entities[n] ?? null).filter((e): e is Entity => e !== null);
        const [actor, ...others] = entities;
        return { actor: actor ?? null, coSpeakers: others.filter((e) => e !== actor), confidence: 1 };
      }
      case 'pronoun': {
        const actor = this.#antecedent(reference.gender, reference.number, reference.form);
        if (actor !== null && source !== null)
          this.#mentions.push({ entity: actor, ...here(source), kind: 'pronoun', name: null });
        return { actor, coSpeakers: [], confidence: actor === null ? 0.9 : 0.95 };
      }
      case 'description': {
        const actor =
          source === null ? null : this.#described(reference, this.unit.text.slice(source.start, source.end));
        if (actor !== null && source !== null)
          this.#mentions.push({ entity: actor, ...here(source), kind: 'description', name: null });
        return { actor, coSpeakers: [], confidence: 0.97 };
      }
      case 'neighbour':
        return {
          actor: reference.name >= 0 ? this.#entityOf(reference.name) : this.#speaker,
          coSpeakers: [],
          confidence: 1,
        };
      case 'same':
        return { actor: this.#speaker, coSpeakers: [], confidence: 1 };
      case 'none':
        return { actor: null, coSpeakers: [], confidence: 1 };
    }
  }

  /** The entity of a name that may stand behind the place where it is asked for. */
  #entityOf(n: number): Entity | null {
    const name = this.unit.analysis.names[n];
    return (
      this.#entities[n] ?? (name === undefined ? null : this.cast.find(name, (entities) => this.#recent(entities)))
    );
  }

  /** Who a pronoun means: the last speaker or subject of that gender and number, within a few units. */
  #antecedent(gender: number, number: number, form: string): Entity | null {
    if (FIRST_PERSON.has(form)) return null;
    const plural = number === 2;
    let fallback: Entity | null = null;
    for (let n = this.#salient.length - 1; n >= 0; n--) {
      const { entity, weight } = this.#salient[n] as Salient;
      if (
        plural
          ? !(entity.number === 2 || entity.type === 'organization' || entity.type === 'group')
          : entity.number === 2
      )
        continue;
      if (!plural && (PERSONAL.has(form) || form === 'lui') && entity.type !== 'person') continue;
      if (!compatible(entity.gender, gender)) continue;
      if (weight === 2) return entity;
      fallback ??= entity;
    }
    return fallback;
  }

  #described(reference: Extract<SpeakerReference, { kind: 'description' }>, printed: string): Entity | null {
    const { noun, lemma, gender, number, definite, bare, name } = reference;
    if (noun === 'source') return null;
    const person = noun === 'role' || noun === 'person' || (noun === 'other' && DEICTIC.has(lemma));
    if (definite && number !== 2 && (person || noun === 'other')) {
      const byRole = this.#byRole(lemma, gender);
      if (byRole !== null && (bare || name < 0)) return byRole;
      if ((bare || DEICTIC.has(lemma)) && person) {
        const recent = this.#recentPerson(gender);
        if (recent !== null) return recent;
      }
    }
    if (number !== 2 && !definite && person) return null;
    if (noun === 'document' || noun === 'speech') return null;
    const type: ActorType =
      noun === 'organization' ? 'organization' : number === 2 ? 'group' : person ? 'person' : 'group';
    return describedEntity(foldName(withoutArticle(printed)), type, gender, number);
  }

  /** Whose printed role has this head noun: who was spoken of last, else who is the only one. “la ministre” → Rachida Dati. */
  #byRole(lemma: string, gender: number): Entity | null {
    const entities = this.cast.withRole(lemma).filter((e) => compatible(e.gender, gender));
    return entities.length > 1
      ? (this.#recent(entities) ?? (entities[entities.length - 1] as Entity))
      : (entities[0] ?? null);
  }

  #recentPerson(gender: number): Entity | null {
    for (let n = this.#salient.length - 1; n >= 0; n--) {
      const { entity, weight, age } = this.#salient[n] as Salient;
      if (age > 1) return null;
      if (weight < 2 || entity.type !== 'person' || entity.number === 2) continue;
      if (compatible(entity.gender, gender)) return entity;
    }
    return null;
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
      this.#raise(actor, 2);
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
    const { actor } = this.#speakerOf(signature.speaker, signature.source);
    const source = here(signature.source);
    const parts = quote.parts.map(further);
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
      this.#raise(actor, 2);
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
    const claim = this.#wholeUnit();
    claim.parts = [{ back: 0, start: skipSpace(unit.text, analysis.label), end: unit.text.length }];
    claim.actor = unit.strong || (analysis.label > 0 && analysis.question) ? interview.asks : interview.answers;
    claim.reason = 'turn of an interview';
    claim.attribution = 'named';
    this.#speaker = claim.actor;
  }
}

const NO_TURNS: readonly (Entity | null)[] = [];

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

function further(place: Place): Place {
  return { ...place, back: place.back + 1 };
}

/** A description without its article, as actors are called. */
export function withoutArticle(printed: string): string {
  return printed.replace(ARTICLE, '');
}

const ARTICLE = /^(?:le|la|les|l['’]|the|un|une|an?)(?:\s+|(?<=['’]))/i;
const FIRST_PERSON = new Set(['je', "j'", 'tu', 'nous', 'vous', 'on', "l'on", 'i', 'we', 'you', 'moi', 'me', 'us']);
const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his', 'il', 'elle']);
/** Nouns and pronouns that only point back: l'intéressé, ce dernier, the latter. */
const DEICTIC = new Set([
  'intéressé',
  'intéressée',
  'dernier',
  'dernière',
  'celui-ci',
  'celle-ci',
  'latter',
  'premier',
]);

function skipSpace(text: string, from: number): number {
  let k = from;
  while (k < text.length && /[\s–—-]/.test(text[k] as string)) k++;
  return k;
}
