/** What reading a unit needs to know of the units before it, and when two such states are the same. */
import type { Entity } from '../../actors/cast/entity';
import type { Span } from '../../analysis';
import { sameBlock, type QuoteBlock } from './block-quote';
import type { Lead } from './lead';
import type { Pointed } from './pointing';
import { sameReference, type ClaimReference } from './reading';
import { NOBODY_IN_MIND, sameInMind, type InMind } from './in-mind';
import { type AllMeant, type Meant, NO_WORDS_MEANT } from './meant';
import type { Row } from './row';
import type { Unnamed } from './unnamed-people';
import type { PendingCue } from '../unit/unit-analysis';

/** A person whom the last sentence of the unit before names, or a cell of the row. */
export interface LastPerson extends Span {
  readonly entity: Entity;
  /** How many units before. */
  readonly back: number;
}

/** A quotation that the end of a unit leaves open. */
export interface Open {
  readonly claim: ClaimReference | null;
  /** Whether that claim has a cue: “A,” she said. “B … */
  readonly cued: boolean;
  readonly mark: { readonly back: number; readonly mark: number; readonly start: number; readonly end: number };
  /** The units without marks since, in order: the quotation goes on in them if a later one closes it. */
  readonly between: readonly { readonly end: number; readonly claims: number }[];
  /** The quotation that it goes on with, as the unit before left it open, where no cue has told yet who speaks. */
  readonly earlier: Open | null;
}

/** A unit that may be of an answer. */
export interface HeldTurn {
  readonly back: number;
  readonly start: number;
  readonly end: number;
  /** How many claims it has. */
  readonly claims: number;
}

/** The two sides of an interview; null where not yet known. */
export interface Interview {
  readonly asks: Entity | null;
  readonly answers: Entity | null;
  /** Where no labels tell questions from answers: whether the unit before asked; null before the first question. */
  readonly asked: boolean | null;
  /** Who was presented before the first question without a label. */
  readonly guest: Entity | null;
  /** Whether the draft says that it is one: “Entretien avec …”. */
  readonly announced: boolean;
  /** Whether headings are set in bold type, as questions can be. */
  readonly boldTitles: boolean;
  /** Whether a question was put to somebody: “Will you stay?”, or one that is no heading. */
  readonly addressed: boolean;
  /** Whether somebody has spoken of himself since, or said yes or no. */
  readonly replied: boolean;
  /** Units behind a question that become turns once somebody is heard to answer, or is asked on. */
  readonly held: readonly HeldTurn[];
}

/** An interview of which nothing is known. */
export const NO_INTERVIEW: Interview = {
  asks: null,
  answers: null,
  asked: null,
  guest: null,
  announced: false,
  boldTitles: false,
  addressed: false,
  replied: false,
  held: [],
};

/** What reading a unit needs to know of the units before it. */
export interface State {
  readonly inMind: InMind;
  /** Points of a list or headings right before in which nobody came up, those that put nobody farther away. */
  readonly quiet: number;
  readonly unnamed: Unnamed | null;
  /** Whom descriptions meant, the last of each noun. */
  readonly meant: AllMeant;
  readonly speaker: Entity | null;
  /** The first firm of the text: whom an article on a firm means by “le groupe”. */
  readonly firm: Entity | null;
  /** The first person of a text: whom an article may be about. */
  readonly topic: Entity | null;
  /** Whether somebody named has come up whom the text has no longer in mind. */
  readonly forgot: boolean;
  /** Who spoke together with the last speaker. */
  readonly joint: readonly Entity[];
  readonly row: Row | null;
  /** Whom the last words of the unit before only describe, and “Ce dernier” means: “le dossier de | son fils |”. */
  readonly pointed: Pointed | null;
  /** Who asked in the last claim. */
  readonly asker: Asker | null;
  readonly lastPerson: LastPerson | null;
  readonly leads: readonly Lead[];
  readonly open: Open | null;
  readonly pending: { readonly cue: PendingCue; readonly actor: Entity | null } | null;
  /** Speakers of the last two turns of a conversation; null where unknown. */
  readonly turns: readonly (Entity | null)[];
  readonly interview: Interview | null;
  readonly quote: QuoteBlock | null;
  /** Whether the unit before is a name and nothing else, and has signed what stands above it. */
  readonly nameLine: 'free' | 'signed' | null;
}

/** Who asked: somebody of the cast, or whom the article does not name. */
export type Asker = Entity | 'unnamed';

/** Before the first unit. */
export const START: State = {
  inMind: NOBODY_IN_MIND,
  quiet: 0,
  unnamed: null,
  meant: NO_WORDS_MEANT,
  speaker: null,
  firm: null,
  topic: null,
  forgot: false,
  joint: [],
  row: null,
  pointed: null,
  asker: null,
  lastPerson: null,
  leads: [],
  open: null,
  pending: null,
  turns: [],
  interview: null,
  quote: null,
  nameLine: null,
};

/** Whether two states are the same for all that follows. */
export function sameState(a: State, b: State): boolean {
  if (a === b) return true;
  if (!sameAsker(a.asker, b.asker)) return false;
  if (!sameEntity(a.speaker, b.speaker) || a.turns.length !== b.turns.length) return false;
  if (!sameEntity(a.firm, b.firm) || !sameEntity(a.topic, b.topic)) return false;
  if (a.quiet !== b.quiet || a.forgot !== b.forgot) return false;
  if (!sameInMind(a.inMind, b.inMind, sameEntity)) return false;
  if (!sameMeant(a.meant, b.meant)) return false;
  if (a.joint.length !== b.joint.length || a.joint.some((entity, n) => !sameEntity(entity, b.joint[n] ?? null)))
    return false;
  if (!sameRow(a.row, b.row) || !samePointed(a.pointed, b.pointed)) return false;
  if (a.leads.length !== b.leads.length || !a.leads.every((lead, n) => sameLead(lead, b.leads[n] as Lead)))
    return false;
  if (
    !sameEntity(a.lastPerson?.entity ?? null, b.lastPerson?.entity ?? null) ||
    a.lastPerson?.back !== b.lastPerson?.back ||
    a.lastPerson?.start !== b.lastPerson?.start ||
    a.lastPerson?.end !== b.lastPerson?.end
  )
    return false;
  for (let n = 0; n < a.turns.length; n++) if (!sameEntity(a.turns[n] ?? null, b.turns[n] ?? null)) return false;
  if (!sameInterview(a.interview, b.interview) || !sameUnnamed(a.unnamed, b.unnamed)) return false;
  if (a.pending?.cue !== b.pending?.cue || !sameEntity(a.pending?.actor ?? null, b.pending?.actor ?? null))
    return false;
  return sameOpen(a.open, b.open) && sameBlock(a.quote, b.quote) && a.nameLine === b.nameLine;
}

/**
 * Entities are replaced when what is said of them anywhere changes: then all that looked at them is read again. Those that
 * only a description makes are new ones in each reading, and may be printed otherwise (“la Préfecture”).
 */
function sameEntity(a: Entity | null, b: Entity | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || !a.described || !b.described) return false;
  return a.id === b.id && a.label === b.label && a.roles[0] === b.roles[0];
}

function sameAsker(a: Asker | null, b: Asker | null): boolean {
  return a === 'unnamed' || b === 'unnamed' ? a === b : sameEntity(a, b);
}

function sameInterview(a: Interview | null, b: Interview | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.asked === b.asked &&
    a.announced === b.announced &&
    a.boldTitles === b.boldTitles &&
    a.addressed === b.addressed &&
    a.replied === b.replied &&
    sameEntity(a.asks, b.asks) &&
    sameEntity(a.answers, b.answers) &&
    sameEntity(a.guest, b.guest) &&
    a.held.length === b.held.length &&
    a.held.every((turn, n) => sameTurn(turn, b.held[n] as HeldTurn))
  );
}

function sameTurn(a: HeldTurn, b: HeldTurn): boolean {
  return a.back === b.back && a.start === b.start && a.end === b.end && a.claims === b.claims;
}

function sameMeant(a: AllMeant, b: AllMeant): boolean {
  if (a === b) return true;
  if (a.ages.length !== b.ages.length) return false;
  for (let n = 0; n < a.ages.length; n++) {
    const one = a.words[n] as Meant;
    const other = b.words[n] as Meant;
    if (a.ages[n] !== b.ages[n] || one.lemma !== other.lemma || !sameEntity(one.entity, other.entity)) return false;
  }
  return true;
}

function samePointed(a: Pointed | null, b: Pointed | null): boolean {
  return a?.gender === b?.gender && sameEntity(a?.entity ?? null, b?.entity ?? null);
}

function sameRow(a: Row | null, b: Row | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.age === b.age &&
    a.start === b.start &&
    a.entities.length === b.entities.length &&
    a.entities.every((entity, n) => sameEntity(entity, b.entities[n] ?? null))
  );
}

function sameLead(a: Lead, b: Lead): boolean {
  return (
    a.reference === b.reference &&
    sameEntity(a.entity, b.entity) &&
    a.back === b.back &&
    a.claims.length === b.claims.length &&
    a.claims.every((claim, n) => claim === b.claims[n])
  );
}

function sameUnnamed(a: Unnamed | null, b: Unnamed | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.lemma === b.lemma &&
    a.gender === b.gender &&
    a.number === b.number &&
    a.indefinite === b.indefinite &&
    a.other === b.other &&
    a.followed === b.followed &&
    a.age === b.age
  );
}

function sameOpen(a: Open | null, b: Open | null): boolean {
  let one = a;
  let other = b;
  while (one !== other) {
    if (one === null || other === null || !sameLeftOpen(one, other)) return false;
    one = one.earlier;
    other = other.earlier;
  }
  return true;
}

function sameLeftOpen(a: Open, b: Open): boolean {
  return (
    sameReference(a.claim, b.claim) &&
    a.cued === b.cued &&
    a.mark.back === b.mark.back &&
    a.mark.mark === b.mark.mark &&
    a.mark.start === b.mark.start &&
    a.mark.end === b.mark.end &&
    a.between.length === b.between.length &&
    a.between.every(({ end, claims }, n) => end === b.between[n]?.end && claims === b.between[n]?.claims)
  );
}
