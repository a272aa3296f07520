import type { Attribution, ActorType } from '../analysis';
import { Cast, type CastMember, type Place } from '../actors/cast';
import { foldName } from '../actors/fold';
import type { UnitKind } from '../markdown/units';
import type { LocalClaim, SpeakerReference } from './local';
import type { LocalName, UnitAnalysis } from './unit';

/** A unit in its document. */
export interface DocumentUnit {
  readonly text: string;
  readonly kind: UnitKind;
  /** Level of a heading. */
  readonly depth: number;
  readonly group: number;
  /** The whole unit is strong: a question of an interview. */
  readonly strong: boolean;
  readonly analysis: UnitAnalysis;
}

/** A claim of the document: places instead of offsets, actors instead of references. */
export interface DocumentClaim {
  readonly unit: number;
  readonly local: LocalClaim;
  parts: Place[];
  source: Place | null;
  cue: (Place & { readonly lemma: string }) | null;
  actor: CastMember | null;
  coSpeakers: CastMember[];
  attribution: Attribution;
  reason: string;
  confidence: number;
  /** Index in `claims` of the enclosing claim, or -1. */
  nestedIn: number;
}

export interface DocumentReading {
  readonly members: readonly CastMember[];
  readonly claims: readonly DocumentClaim[];
  /** Marked spans with the index of their claim, or -1. */
  readonly marks: readonly (Place & { readonly claim: number })[];
}

interface Salient {
  readonly member: CastMember;
  /** 2 speaker or subject, 1 other. */
  readonly weight: number;
  readonly unit: number;
}

/** Ties the units together: names to actors, pronouns and descriptions to speakers, quotations over paragraphs, turns of talk. */
export function readDocument(units: readonly DocumentUnit[]): DocumentReading {
  const cast = new Cast();
  for (const { analysis, text } of units) {
    const { names } = analysis;
    for (let n = 0; n < names.length; n++) {
      const name = names[n] as LocalName;
      cast.enter(name);
      const next = names[n + 1];
      if (
        next !== undefined &&
        next.start - name.end === 2 &&
        text.charCodeAt(name.end + 1) === 0x28 &&
        next.words.length === 1
      )
        cast.alias(name, next);
    }
  }
  const reader = new Reader(units, cast);
  units.forEach((unit, index) => reader.read(unit, index));
  return { members: cast.members, claims: reader.claims, marks: reader.marks };
}

class Reader {
  readonly claims: DocumentClaim[] = [];
  readonly marks: (Place & { claim: number })[] = [];
  #salient: Salient[] = [];
  #lastSpeaker: CastMember | null = null;
  /** The claim whose quotation the unit before left open, and the open mark nobody spoke. */
  #open: { claim: number; mark: number } | null = null;
  #pending: { unit: number; analysis: UnitAnalysis } | null = null;
  /** Speakers of the last two turns of a conversation. */
  #turns: (CastMember | null)[] = [];
  #interview: { asks: CastMember | null; answers: CastMember | null } | null = null;
  #members: (CastMember | null)[] = [];

  constructor(
    private readonly units: readonly DocumentUnit[],
    private readonly cast: Cast,
  ) {}

  read(unit: DocumentUnit, index: number): void {
    const { analysis } = unit;
    const base = this.claims.length;
    const firstMark = this.marks.length;
    this.#members = analysis.names.map(() => null);
    if (unit.kind === 'heading') this.#interview = null;
    let next = 0;
    analysis.claims.forEach((local, n) => {
      const at = local.source?.start ?? local.parts[0]?.start ?? 0;
      const limit = Math.max(at, local.source?.end ?? 0);
      while (next < analysis.names.length && (analysis.names[next] as LocalName).start < limit)
        this.#meet(unit, index, next++);
      this.claims.push(this.#claim(unit, index, local, base, n));
    });
    while (next < analysis.names.length) this.#meet(unit, index, next++);
    for (const mark of analysis.marks)
      this.marks.push({
        unit: index,
        start: mark.start,
        end: mark.end,
        claim: mark.claim < 0 ? -1 : base + mark.claim,
      });
    this.#takePending(unit, index, base, firstMark);
    this.#continue(unit, index, base, firstMark);
    this.#sign(unit, index);
    this.#turn(unit, index, base);
    this.#open =
      analysis.open === -2
        ? null
        : {
            claim: analysis.open < 0 ? this.#claimOfMark(firstMark + analysis.openMark) : base + analysis.open,
            mark: firstMark + analysis.openMark,
          };
    this.#pending = analysis.pending === null ? null : { unit: index, analysis };
  }

  #claimOfMark(mark: number): number {
    return this.marks[mark]?.claim ?? -1;
  }

  /** A name comes up: to its actor, and to the top of the list of those that a pronoun can mean. */
  #meet(unit: DocumentUnit, index: number, n: number): void {
    const name = unit.analysis.names[n] as LocalName;
    const member = this.cast.assign(
      name,
      { unit: index, start: name.start, end: name.end },
      unit.text.slice(name.start, name.end),
      (known) => this.#recent(known),
    );
    this.#members[n] = member;
    if (member === null || name.quoted || member.type === 'place') return;
    this.#raise(member, name.subject ? 2 : 1, index);
  }

  #raise(member: CastMember, weight: number, unit: number): void {
    this.#salient.push({ member, weight, unit });
    if (this.#salient.length > 24) this.#salient = this.#salient.slice(-12);
  }

  #recent(known: readonly CastMember[]): CastMember | null {
    for (let n = this.#salient.length - 1; n >= 0; n--) {
      const { member } = this.#salient[n] as Salient;
      if (known.includes(member)) return member;
    }
    return null;
  }

  #claim(unit: DocumentUnit, index: number, local: LocalClaim, base: number, n: number): DocumentClaim {
    void n;
    const place = (span: { start: number; end: number }): Place => ({ unit: index, start: span.start, end: span.end });
    const { actor, coSpeakers, confidence } = this.#speaker(unit, index, local.speaker, local);
    const claim: DocumentClaim = {
      unit: index,
      local,
      parts: local.parts.map(place),
      source: local.source === null ? null : place(local.source),
      cue: local.cue === null ? null : { ...place(local.cue), lemma: local.cue.lemma },
      actor,
      coSpeakers,
      attribution: local.attribution,
      reason: local.reason,
      confidence: Math.round(local.confidence * confidence * 100) / 100,
      nestedIn: local.nestedIn < 0 ? -1 : base + local.nestedIn,
    };
    if (actor !== null) {
      if (claim.attribution === 'described' && (local.speaker.kind === 'pronoun' || !actor.described))
        claim.attribution = actor.described ? 'described' : actor.type === 'place' ? 'collective' : 'named';
      this.#raise(actor, 2, index);
      if (local.nestedIn < 0) {
        this.#lastSpeaker = actor;
      }
    }
    return claim;
  }

  #speaker(
    unit: DocumentUnit,
    index: number,
    reference: SpeakerReference,
    local: LocalClaim,
  ): { actor: CastMember | null; coSpeakers: CastMember[]; confidence: number } {
    const none = { actor: null, coSpeakers: [], confidence: 1 };
    const source = local.source;
    switch (reference.kind) {
      case 'name': {
        const members = reference.names.map((n) => this.#members[n] ?? null).filter((m): m is CastMember => m !== null);
        const [actor, ...others] = members;
        return { actor: actor ?? null, coSpeakers: others.filter((m) => m !== actor), confidence: 1 };
      }
      case 'pronoun': {
        const actor = this.#antecedent(reference.gender, reference.number, reference.form, index);
        if (actor !== null && source !== null)
          actor.mentions.push({ unit: index, start: source.start, end: source.end, kind: 'pronoun' });
        return { actor, coSpeakers: [], confidence: actor === null ? 0.9 : 0.95 };
      }
      case 'description': {
        const actor =
          source === null ? null : this.#described(unit, reference, unit.text.slice(source.start, source.end), index);
        if (actor !== null && source !== null)
          actor.mentions.push({ unit: index, start: source.start, end: source.end, kind: 'description' });
        return { actor, coSpeakers: [], confidence: 0.97 };
      }
      case 'neighbour': {
        const member = reference.name >= 0 ? (this.#members[reference.name] ?? null) : this.#lastSpeaker;
        return { actor: member, coSpeakers: [], confidence: 1 };
      }
      case 'same':
        return { actor: this.#lastSpeaker, coSpeakers: [], confidence: 1 };
      case 'none':
        return none;
    }
  }

  /** Who a pronoun means: the last speaker or subject of that gender and number, within two units. */
  #antecedent(gender: number, number: number, form: string, unit: number): CastMember | null {
    if (FIRST_PERSON.has(form)) return null;
    const plural = number === 2;
    let fallback: CastMember | null = null;
    for (let n = this.#salient.length - 1; n >= 0; n--) {
      const { member, weight, unit: at } = this.#salient[n] as Salient;
      if (unit - at > 3) break;
      if (
        plural
          ? !(member.number === 2 || member.type === 'organization' || member.type === 'group')
          : member.number === 2
      )
        continue;
      if (!plural && (PERSONAL.has(form) || form === 'lui') && member.type !== 'person') continue;
      if (gender !== 0 && gender !== 3 && member.gender !== 0 && (member.gender & gender) === 0) continue;
      if (weight === 2) return member;
      fallback ??= member;
    }
    return fallback;
  }

  #described(
    unit: DocumentUnit,
    reference: Extract<SpeakerReference, { kind: 'description' }>,
    printed: string,
    index: number,
  ): CastMember | null {
    const { noun, lemma, gender, number, definite, bare, name } = reference;
    if (noun === 'source') return null;
    const person = noun === 'role' || noun === 'person' || (noun === 'other' && DEICTIC.has(lemma));
    if (definite && number !== 2 && (person || noun === 'other')) {
      const byRole = this.#byRole(lemma, gender);
      if (byRole !== null && (bare || name < 0)) return byRole;
      if ((bare || DEICTIC.has(lemma)) && (person || DEICTIC.has(lemma))) {
        const recent = this.#recentPerson(gender, index);
        if (recent !== null) return recent;
      }
    }
    if (number !== 2 && !definite && person) return null;
    const type: ActorType =
      noun === 'organization' ? 'organization' : number === 2 ? 'group' : person ? 'person' : 'group';
    if (noun === 'document' || noun === 'speech') return null;
    const title = printed.replace(/^(?:le|la|les|l['’]|the|un|une|a|an)\s*/i, '');
    void unit;
    return this.cast.describe(foldName(title).join(' '), title, type, gender, number);
  }

  /** The last actor whose printed role has this head noun: “la ministre” → Rachida Dati. */
  #byRole(lemma: string, gender: number): CastMember | null {
    let found: CastMember | null = null;
    let at = -1;
    for (const member of this.cast.members) {
      if (member.roles.length === 0) continue;
      if (gender !== 0 && gender !== 3 && member.gender !== 0 && (member.gender & gender) === 0) continue;
      if (!member.roles.some(({ role }) => role.lemma === lemma)) continue;
      const last = member.mentions[member.mentions.length - 1]?.unit ?? 0;
      if (last >= at) {
        found = member;
        at = last;
      }
    }
    return found;
  }

  #recentPerson(gender: number, unit: number): CastMember | null {
    for (let n = this.#salient.length - 1; n >= 0; n--) {
      const { member, weight, unit: at } = this.#salient[n] as Salient;
      if (unit - at > 1) return null;
      if (weight < 2 || member.type !== 'person' || member.number === 2) continue;
      if (gender !== 0 && gender !== 3 && member.gender !== 0 && (member.gender & gender) === 0) continue;
      return member;
    }
    return null;
  }

  /** “He declared:” before a unit that is a quotation or a turn of talk. */
  #takePending(unit: DocumentUnit, index: number, base: number, firstMark: number): void {
    const pending = this.#pending;
    if (pending === null) return;
    const cue = pending.analysis.pending;
    const { analysis } = unit;
    if (cue === null || !(analysis.startsQuoted || analysis.dash || unit.kind === 'blockquote')) return;
    const source: Place = { unit: pending.unit, ...cue.source };
    const place = { unit: pending.unit, ...cue.cue };
    const first = this.claims[base];
    const opensHere = first !== undefined && (first.local.parts[0]?.start ?? 1) === 0;
    if (opensHere && first.cue !== null) return;
    const saved = this.#members;
    const holder = this.units[pending.unit] as DocumentUnit;
    this.#members = holder.analysis.names.map((name) => this.#memberAt(pending.unit, name.start));
    const { actor } = this.#speaker(holder, pending.unit, cue.speaker, { ...EMPTY_CLAIM, source: cue.source });
    this.#members = saved;
    const claim = opensHere ? first : this.#wholeUnit(unit, index, firstMark);
    claim.source = source;
    claim.cue = place;
    claim.actor = actor;
    claim.attribution = cue.attribution;
    claim.reason = 'cue in the paragraph before';
    claim.confidence = 0.85;
    if (actor !== null) {
      this.#lastSpeaker = actor;
      this.#raise(actor, 2, index);
    }
  }

  #memberAt(unit: number, start: number): CastMember | null {
    for (const member of this.cast.members)
      for (const m of member.mentions) if (m.unit === unit && m.start === start && m.kind === 'name') return member;
    return null;
  }

  #wholeUnit(unit: DocumentUnit, index: number, firstMark: number): DocumentClaim {
    const mark = unit.analysis.marks[0];
    const end = unit.analysis.startsQuoted && mark !== undefined ? mark.end : unit.text.length;
    const claim: DocumentClaim = {
      unit: index,
      local: { ...EMPTY_CLAIM, parts: [{ start: 0, end }] },
      parts: [{ unit: index, start: 0, end }],
      source: null,
      cue: null,
      actor: null,
      coSpeakers: [],
      attribution: 'none',
      reason: 'turn of talk',
      confidence: 0.8,
      nestedIn: -1,
    };
    if (unit.analysis.startsQuoted) {
      const entry = this.marks[firstMark];
      if (entry !== undefined) entry.claim = this.claims.length;
    }
    this.claims.push(claim);
    return claim;
  }

  /** A quotation that the unit before left open goes on where this one opens with a mark again. */
  #continue(unit: DocumentUnit, index: number, base: number, firstMark: number): void {
    const open = this.#open;
    if (open === null || !unit.analysis.startsQuoted) return;
    const mark = this.marks[firstMark];
    const before = this.marks[open.mark];
    if (mark === undefined || before === undefined) return;
    const here = mark.claim >= 0 ? this.claims[mark.claim] : undefined;
    const there = open.claim >= 0 ? this.claims[open.claim] : undefined;
    const cued = here !== undefined && here.cue !== null;
    if (cued && (there === undefined || there.cue === null)) {
      here.parts = [...(there?.parts ?? [{ unit: before.unit, start: before.start, end: before.end }]), ...here.parts];
      if (there !== undefined) this.#drop(there);
      before.claim = this.claims.indexOf(here);
    } else if (there !== undefined && !cued) {
      there.parts = [...there.parts, { unit: index, start: mark.start, end: mark.end }];
      if (here !== undefined) this.#drop(here);
      mark.claim = this.claims.indexOf(there);
    } else if (there === undefined && here === undefined) {
      const claim = this.#wholeUnit(unit, index, firstMark);
      claim.parts = [{ unit: before.unit, start: before.start, end: before.end }, ...claim.parts];
      claim.reason = 'quotation over paragraphs';
      claim.confidence = 0.5;
      before.claim = this.claims.length - 1;
    }
    void base;
  }

  /** Takes a claim back that turned out to be a part of another. */
  #drop(claim: DocumentClaim): void {
    claim.parts = [];
  }

  /** “— Kenji Ito, marine ecologist” below a block quote. */
  #sign(unit: DocumentUnit, index: number): void {
    const { signature } = unit.analysis;
    if (signature === null || unit.group === 0) return;
    const parts: Place[] = [];
    let quoted: DocumentClaim | null = null;
    for (
      let k = index - 1;
      k >= 0 &&
      (this.units[k] as DocumentUnit).group === unit.group &&
      (this.units[k] as DocumentUnit).kind === 'blockquote';
      k--
    ) {
      parts.unshift({ unit: k, start: 0, end: (this.units[k] as DocumentUnit).text.length });
      for (const claim of this.claims) if (claim.unit === k && claim.cue === null) quoted ??= claim;
    }
    if (parts.length === 0) return;
    const claim = quoted ?? this.#wholeUnit(unit, index, this.marks.length);
    claim.parts = parts;
    claim.source = { unit: index, ...signature.source };
    const { actor } = this.#speaker(unit, index, signature.speaker, { ...EMPTY_CLAIM, source: signature.source });
    claim.actor = actor;
    claim.attribution = actor === null ? 'described' : 'named';
    claim.reason = 'signed block quote';
    claim.confidence = 0.9;
    const at = this.claims.indexOf(claim);
    for (const mark of this.marks) if (mark.claim < 0 && parts.some((p) => p.unit === mark.unit)) mark.claim = at;
    if (actor !== null) {
      this.#lastSpeaker = actor;
      this.#raise(actor, 2, index);
    }
  }

  /** Interviews and dialogue: labels name the two sides, questions and answers follow each other. */
  #turn(unit: DocumentUnit, index: number, base: number): void {
    const { analysis } = unit;
    const first = this.claims[base];
    if (first !== undefined && first.reason === 'transcript turn') {
      const asks = endsWithQuestion(unit.text) || unit.strong;
      this.#interview ??= { asks: null, answers: null };
      if (asks && unit.strong) this.#interview.asks = first.actor;
      else if (this.#interview.asks !== null && first.actor !== this.#interview.asks)
        this.#interview.answers = first.actor;
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
    this.#turns = [];
    const interview = this.#interview;
    if (interview === null || interview.asks === null || interview.answers === null) return;
    if (unit.kind !== 'paragraph') return;
    const from = analysis.label;
    const claim = this.#wholeUnit(unit, index, this.marks.length);
    claim.parts = [{ unit: index, start: skipSpace(unit.text, from), end: unit.text.length }];
    claim.actor = unit.strong || (from > 0 && analysis.question) ? interview.asks : interview.answers;
    claim.reason = 'turn of an interview';
    claim.attribution = 'named';
    if (claim.actor !== null) this.#lastSpeaker = claim.actor;
  }
}

const EMPTY_CLAIM: LocalClaim = {
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

function endsWithQuestion(text: string): boolean {
  return /\?\s*$/.test(text.slice(-4));
}

function skipSpace(text: string, from: number): number {
  let k = from;
  while (k < text.length && /[\s–—-]/.test(text[k] as string)) k++;
  return k;
}
