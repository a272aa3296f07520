/** Reads one unit in its place: names to entities, pronouns and descriptions to speakers, and what goes on from the units before. */
import type { Cast } from '../../actors/cast/cast';
import { decided, type Entity } from '../../actors/cast/entity';
import type { Span } from '../../analysis';
import { ANSWERS, RETORTS } from '../../language/answers';
import { WHILE_CLAUSE } from '../../language/en/conjunctions';
import { ADMITTING } from '../../language/fr/hearings';
import type { LocalClaim, Place } from '../unit/local-claim';
import { blockBehind, canBeSigned, CUE_ABOVE, goOnWithBlock, signBlock } from './block-quote';
import { continueQuotation, goesOnWith, goesThrough } from './continuation';
import { HEADLINE } from '../other-cues/headline-quote';
import { recalled } from './in-mind';
import { People } from './people';
import type { DocumentUnit, UnitReading } from './reading';
import { sentenceAt } from './named-behind';
import { mostSpokenOf } from './reference';
import { patientOf } from './here';
import { leadsBehind, nameLeads } from './lead';
import { whoSpeaks } from './who-speaks';
import type { Speaker } from './speakers';
import type { Asker, Interview, LastPerson, Open, State } from './state';
import { takeTurn } from './turns';
import { otherBehind } from './unnamed-people';
import { addAround, lastVoice, workOn, type ClaimDraft, type Work } from './work';
import { settled } from '../../settled';
import { isCell } from '../../markdown/units';
import { itemAt } from '../../text/item-at';

/** Reads one unit behind `state`: names to entities, pronouns and descriptions to speakers, what goes on from the unit before. */
export function readUnit(unit: DocumentUnit, state: State, cast: Cast): UnitReading {
  const known = unit.kind === 'firstCell' ? { ...state, lastPerson: null, quote: null, nameLine: null } : state;
  return new Reader(unit, known, cast).read();
}

class Reader {
  readonly #work: Work;
  readonly #people: People;
  /** Who asked in the claim before. */
  #asker: Asker | null;
  #interview: Interview | null;
  #turns: readonly (Entity | null)[];
  /** Whether the unit signs what stands above it. */
  #signed = false;

  constructor(
    private readonly unit: DocumentUnit,
    private readonly state: State,
    cast: Cast,
  ) {
    this.#work = workOn(unit);
    this.#people = new People(unit, state, cast, this.#work.claims);
    this.#asker = state.asker;
    this.#interview = state.interview;
    this.#turns = state.turns;
  }

  read(): UnitReading {
    const { unit } = this;
    const { analysis } = unit;
    for (const local of analysis.claims) {
      this.#people.meetBefore(local.source?.end ?? local.parts[0]?.start ?? 0);
      this.#work.claims.push(this.#claim(this.#isOfPlace(local) ? { ...local, ...SAID_THERE } : local));
    }
    this.#people.meetBefore(Infinity);
    this.#takePending();
    goOnWithBlock(this.#work, this.state.quote);
    continueQuotation(this.#work, this.state.open);
    this.#sign();
    const talk = takeTurn(
      this.#work,
      this.#interview,
      this.#turns,
      () => mostSpokenOf(recalled(this.state.inMind)),
      (name) => this.#people.met(name),
    );
    this.#interview = talk.interview;
    this.#turns = talk.turns;
    if (talk.speaker !== null) this.#people.takeWord(talk.speaker);
    const { leads, inMind } = this.state;
    const introduces = nameLeads(this.#work, leads, () => recalled(inMind), this.#people.mentions);
    const after = this.#after();
    return {
      mentions: settled(this.#people.mentions),
      claims: settled(this.#work.claims),
      marks: settled(this.#work.marks),
      laterMarks: settled(this.#work.laterMarks),
      amendments: settled(this.#work.amendments),
      introduces,
      after,
    };
  }

  /** What the units behind need to know. */
  #after(): State {
    const { pending } = this.unit.analysis;
    const { inMind, quiet, unnamed, meant, speaker, firm, topic, forgot, joint, row, pointed } = this.#people.after();
    return {
      inMind,
      quiet,
      unnamed,
      meant,
      speaker,
      firm,
      topic,
      forgot,
      joint,
      row,
      pointed,
      asker: this.#asker,
      leads: leadsBehind(this.#work, this.state.leads, this.#people),
      lastPerson: this.#lastPerson(),
      open: this.#stillOpen(),
      pending:
        pending === null
          ? null
          : {
              cue: pending,
              actor: whoSpeaks(pending.speaker, { source: pending.source, parts: NO_SPANS }, this.#people).actor,
            },
      turns: this.#turns,
      interview: this.#interview,
      quote: blockBehind(this.unit, this.state.quote, this.#work.claims, this.state.nameLine === 'free'),
      nameLine: this.unit.analysis.signature === null ? null : this.#signed ? 'signed' : 'free',
    };
  }

  /** The quotation that the end of the unit leaves open. */
  #stillOpen(): Open | null {
    const { analysis } = this.unit;
    const mark = itemAt(analysis.marks, analysis.openMark);
    if (mark === undefined) return goesThrough(this.#work, this.state.open);
    const claim = this.#work.marks[analysis.openMark] ?? null;
    const cued =
      claim !== null &&
      (claim.back === 0 ? this.#work.claims[claim.claim]?.cue != null : this.state.open?.cued === true);
    return {
      claim,
      cued,
      mark: { back: 0, mark: analysis.openMark, start: mark.start, end: mark.end },
      between: [],
      earlier: cued ? null : goesOnWith(this.#work, this.state.open),
    };
  }

  /** “# Kayar : « La mer est vide »”: a headline's town that only the article tells to be one. */
  #isOfPlace({ reason, speaker }: LocalClaim): boolean {
    if (this.unit.kind !== 'heading' || reason !== 'label' || speaker.kind !== 'name') return false;
    return speaker.names.length === 1 && this.#people.met(speaker.names[0] as number)?.type === 'place';
  }

  /** A claim of the unit with its speaker, who comes to the top of those that a pronoun can mean. */
  #claim(local: LocalClaim): ClaimDraft {
    // “The judge asked whether she had signed. “No,” she replied.”: not the judge.
    const pronoun = local.speaker.kind === 'pronoun' || local.speaker.kind === 'told';
    const answers = local.cue === null ? pronoun : ANSWERS.has(local.cue.lemma);
    // “Ruiz said the mayor said so”: another than who reports him.
    const told = local.speaker.kind === 'description' && !local.speaker.deictic;
    const teller = told ? (itemAt(this.#work.claims, local.nestedIn)?.actor ?? null) : null;
    const retorted = local.speaker.kind === 'pronoun' && local.cue !== null && this.#isRetort(local.cue);
    const patient = patientOf(local, this.#people);
    const other =
      (answers ? this.#asker : teller) ??
      (retorted ? this.#accuser(local) : null) ??
      patient?.entity ??
      this.#whoTold(local);
    let found = this.#again(local) ?? whoSpeaks(local.speaker, local, this.#people, other);
    // “« C'est faux », rétorque-t-il à ses adversaires.”
    if (retorted && found.actor === null) found = whoSpeaks(local.speaker, local, this.#people);
    const { actor, coSpeakers, confidence, elsewhere } = found;
    let { attribution } = local;
    if (actor !== null && attribution === 'described' && (pronoun || !actor.described)) {
      attribution = actor.described ? 'described' : actor.type === 'place' ? 'collective' : 'named';
    } else if (found.anonymous) attribution = 'anonymous';
    this.#people.spoke(local, actor, coSpeakers);
    if (patient !== null && patient.entity.id !== actor?.id) this.#people.goesOnAbout(patient);
    if (local.nestedIn < 0)
      this.#asker =
        local.modality !== 'asked' ? null : (actor ?? (this.#people.unnamed.last === null ? null : 'unnamed'));
    const topic = actor === null && this.#isTopic(local);
    return {
      local,
      parts: local.parts,
      source: topic || elsewhere ? null : (local.source ?? this.#neighbour(local)),
      cue: topic ? null : local.cue,
      actor,
      coSpeakers,
      attribution: topic ? 'none' : attribution,
      reason: topic ? HEADLINE : local.reason,
      confidence: Math.round(local.confidence * confidence * 100) / 100,
      said: null,
    };
  }

  /** “# Médiathèque : « On ferme »”: a word before the colon of a headline that the article does not know as anybody's name. */
  #isTopic({ reason, speaker }: LocalClaim): boolean {
    return this.unit.kind === 'heading' && reason === 'label' && speaker.kind === 'name';
  }

  #isRetort({ lemma, start }: NonNullable<LocalClaim['cue']>): boolean {
    // “se défend-il”, but “défend-il”
    return RETORTS.has(lemma) || (lemma === DEFENDS && REFLEXIVE.test(this.unit.text.slice(start, start + 2)));
  }

  /** “When Vian told him that he was out, he said no.”: who spoke to the one whom an English pronoun behind means in the same sentence; or null. */
  #whoTold({ speaker, source }: LocalClaim): Asker | null {
    const before = this.#work.claims.at(-1);
    const first = before?.parts[0];
    if (speaker.kind !== 'pronoun' || source === null || before?.cue == null || first === undefined) return null;
    const { text, analysis } = this.unit;
    const sentence = sentenceAt(analysis.sentences, before.cue.start);
    if (sentenceAt(analysis.sentences, source.start) !== sentence) return null;
    const [opening = ''] = /^\p{L}+/u.exec(text.slice(analysis.sentences[sentence] ?? 0, source.start)) ?? [];
    if (!WHILE_CLAUSE.has(opening.toLowerCase())) return null;
    const told = otherBehind(text, before.cue.end, first.start) & decided(speaker.gender);
    return told === 0 ? null : before.actor;
  }

  /** “Son adversaire l'accuse d'avoir triché. « C'est faux », rétorque-t-elle.”: who spoke in the sentence before, or null. */
  #accuser({ parts, cue }: LocalClaim): Asker | null {
    const { claims } = this.#work;
    let last = claims.length - 1;
    while (last >= 0 && (claims[last] as ClaimDraft).local.nestedIn >= 0) last--;
    const before = itemAt(claims, last);
    // “Ana Ruiz reconnaît des erreurs. « … », se défend-elle.”: she goes on.
    if (before === undefined || ADMITTING.has(before.cue?.lemma ?? '')) return null;
    // “Son gérant affirme que la mairie savait. « … », se défend-il.”: the words before are about nobody.
    if (cue?.lemma === DEFENDS && !before.parts.some((part) => this.#tellsOfSomebody(part))) return null;
    const end = Math.max(before.source?.end ?? 0, before.cue?.end ?? 0, ...before.parts.map((part) => part.end));
    const start = parts[0]?.start ?? 0;
    let sentences = 0;
    for (const at of this.unit.analysis.sentences) if (at >= end && at <= start) sentences++;
    return sentences !== 1 ? null : (before.actor ?? (this.#people.unnamed.last === null ? null : 'unnamed'));
  }

  /** Whether words call somebody by name or by a pronoun. */
  #tellsOfSomebody({ start, end }: Span): boolean {
    const { text, analysis } = this.unit;
    if (THIRD.test(text.slice(start, end))) return true;
    return analysis.names.some((name) => name.type === 'person' && name.start >= start && name.start < end);
  }

  /** “Le président accuse Vian et réitère son appel”, “Elle a supplié sa fille de partir. « … »”: who speaks the claim before, where both have one printed source that is no name. */
  #again({ speaker, source }: LocalClaim): Speaker | null {
    const before = this.#work.claims.at(-1);
    if (before === undefined || source === null || speaker.kind === 'name') return null;
    if (speaker.kind !== 'description' && before.actor === null) return null;
    const same = before.local.source?.start === source.start && before.local.source.end === source.end;
    return same ? { actor: before.actor, coSpeakers: before.coSpeakers, confidence: 0.97 } : null;
  }

  /** The name in the unit before that speaks a quotation without a cue at the start of this one. */
  #neighbour({ speaker, parts }: LocalClaim): Place | null {
    const last = this.state.lastPerson;
    if (last === null || speaker.kind !== 'neighbour' || speaker.name >= 0 || parts[0]?.start !== 0) return null;
    return { back: last.back, start: last.start, end: last.end };
  }

  /** The person of the unit's last sentence. */
  #lastPerson(): LastPerson | null {
    if (this.#signed) return null;
    const voice = lastVoice(this.#work);
    if (voice !== null) return voice;
    const { lastPerson, names } = this.unit.analysis;
    const name = itemAt(names, lastPerson);
    const entity = this.#people.met(lastPerson);
    if (name !== undefined && entity?.type === 'person') return { entity, back: 1, start: name.start, end: name.end };
    // “| Ana Ruiz | 12 mai | « Non » |”
    const before = isCell(this.unit.kind) ? this.state.lastPerson : null;
    return before === null ? null : { ...before, back: before.back + 1 };
  }

  /** “He declared:” before a unit that is a quotation or a turn of talk. */
  #takePending(): void {
    const { pending } = this.state;
    const { analysis, kind } = this.unit;
    if (pending === null || !(analysis.startsQuoted || analysis.dash || kind === 'blockquote')) return;
    const first = this.#work.claims[0];
    const opensHere = first !== undefined && (first.local.parts[0]?.start ?? 1) === 0;
    if (opensHere && first.cue !== null) return;
    const claim = opensHere ? first : addAround(this.#work);
    const { cue, actor } = pending;
    claim.source = { ...cue.source, back: 1 };
    claim.cue = { ...cue.cue, back: 1 };
    claim.actor = actor;
    claim.attribution = cue.attribution;
    claim.reason = CUE_ABOVE;
    claim.confidence = 0.85;
    if (actor !== null) this.#people.takeWord(actor);
  }

  /** “— Kenji Ito, marine ecologist” below a quotation. */
  #sign(): void {
    const { signature } = this.unit.analysis;
    const { quote } = this.state;
    if (signature === null || quote === null) return;
    const inBlock = this.unit.kind === 'blockquote';
    if (inBlock ? this.unit.first || quote.group !== this.unit.group : quote.introduced) return;
    // “> « Je pars. »¶> Ana Ruiz, députée”
    if (inBlock && !signature.dash && !canBeSigned(quote)) return;
    const { actor } = whoSpeaks(signature.speaker, { source: signature.source, parts: NO_SPANS }, this.#people);
    if (!inBlock && actor === null) return;
    this.#signed = true;
    signBlock(this.#work, quote, { ...signature.source, back: 0 }, actor);
    if (actor !== null) this.#people.takeWord(actor);
  }
}

/** Words of a headline that the article gives to somebody. */
const SAID_THERE = {
  source: null,
  cue: null,
  speaker: { kind: 'none' },
  attribution: 'none',
  confidence: 0.55,
  reason: HEADLINE,
} as const;

const REFLEXIVE = /^s[e'’]/;

/** “se défend-il” */
const DEFENDS = 'défendre';

/** French pronouns and possessives of somebody of whom words tell. */
const THIRD = /(?<!\p{L})(?:ils?|elles?|lui|eux|leurs?|son|sa|ses|vous)(?!\p{L})/iu;

const NO_SPANS: readonly Span[] = [];
