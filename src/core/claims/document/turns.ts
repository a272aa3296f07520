/** Turns of talk: interviews and dialogue. Labels name the two sides, questions and answers follow each other. */
import type { Entity } from '../../actors/cast/entity';
import type { DocumentUnit } from './reading';
import { type HeldTurn, type Interview, NO_INTERVIEW } from './state';
import { addAround, type ClaimDraft, WHOLE, type Work } from './work';

/** Who talks with whom, behind a unit. */
interface Talk {
  readonly interview: Interview | null;
  /** Speakers of the last two turns of a conversation; null where unknown. */
  readonly turns: readonly (Entity | null)[];
  /** Who speaks the whole unit as a turn of an interview, or null. */
  readonly speaker: Entity | null;
}

/**
 * Reads the unit as a turn of talk, if it is one: gives its claim the speaker whose turn it is.
 * @param guest the person presented last, who answers where no label says who does
 * @param met who the unit's name with this index is
 */
export function takeTurn(
  work: Work,
  before: Interview | null,
  turns: readonly (Entity | null)[],
  guest: () => Entity | null,
  met: (name: number) => Entity | null,
): Talk {
  const { unit } = work;
  const interview = older(before);
  if (unit.kind === 'heading')
    return { interview: behindHeading(work, interview, guest), turns: NO_TURNS, speaker: null };
  const first = work.claims[0];
  if (first !== undefined && first.reason === 'transcript turn') {
    return { interview: withSide(interview, first.actor, unit.strong), turns: next(turns, first.actor), speaker: null };
  }
  if (first !== undefined && first.reason.startsWith('dialogue turn')) {
    if (first.actor === null && first.cue === null) {
      // “**— Que faut-il faire ?**”, and each question where the draft says that it is an interview
      const announced = interview?.announced === true;
      if ((unit.strong || announced) && unit.analysis.question && interview?.asks == null) {
        work.claims.length = 0;
        return { interview: askedOn(work, interview, guest), turns: NO_TURNS, speaker: null };
      }
      if (announced && interview.asked === true && interview.guest !== null) {
        first.actor = interview.guest;
        first.attribution = 'named';
        return { interview: { ...interview, asked: false }, turns: NO_TURNS, speaker: interview.guest };
      }
      if (interview !== null && interview.answers !== null)
        first.actor = unit.strong ? interview.asks : interview.answers;
      else if (turns.length === 2) first.actor = turns[0] ?? null;
    }
    return { interview, turns: next(turns, first.actor), speaker: null };
  }
  if (unit.kind !== 'paragraph') return { interview: announcedBy(unit, interview), turns: NO_TURNS, speaker: null };
  if (interview === null || interview.asks === null) return withoutLabels(work, interview, guest, met);
  if (interview.answers === null) return { interview, turns: NO_TURNS, speaker: null };
  const asked = unit.strong || (unit.analysis.label > 0 && unit.analysis.question);
  const speaker = asked ? interview.asks : interview.answers;
  interviewTurn(work, speaker);
  return { interview, turns: NO_TURNS, speaker };
}

/** Units that are held are a unit further back. */
function older(interview: Interview | null): Interview | null {
  if (interview === null || interview.held.length === 0) return interview;
  return { ...interview, held: interview.held.map((turn) => ({ ...turn, back: turn.back + 1 })) };
}

/** A heading is a question itself, or a pause: the questions behind it are put to the same guest. */
function behindHeading(
  { unit, ...work }: Work,
  interview: Interview | null,
  guest: () => Entity | null,
): Interview | null {
  if (unit.depth === 1) return announcedBy(unit, null);
  const known = announcedBy(unit, unit.strong ? { ...(interview ?? NO_INTERVIEW), boldTitles: true } : interview);
  if (unit.analysis.question && known?.asks == null) return askedOn({ unit, ...work }, known, guest);
  return known === null ? null : paused(known);
}

/** The interview before another question to the same guest. */
function paused({ announced, boldTitles, answers, guest, held }: Interview): Interview {
  // A heading may stand in the middle of an answer, and a remark of whoever asks behind it.
  const goesOn = answers !== null;
  return {
    ...NO_INTERVIEW,
    announced,
    boldTitles,
    guest: answers ?? guest,
    asked: goesOn ? false : null,
    held: goesOn ? held : NONE_HELD,
  };
}

/** Whether the unit tells who said something. */
function reports({ claims }: Work): boolean {
  return claims.some(({ cue, source }) => cue !== null && source !== null);
}

/** The interview, or that it is to come. */
function announcedBy({ analysis }: DocumentUnit, interview: Interview | null): Interview | null {
  return analysis.announcesTalk ? { ...(interview ?? NO_INTERVIEW), announced: true } : interview;
}

/** So many units can be held: more than that is no answer. */
const MOST_HELD = 8;
/** So many units behind an answer can go on with it. */
const LONGEST_ANSWER = 4;

/** An interview whose questions are set off by their type or “Q:” alone; its first answer must be somebody's who speaks of himself. */
function withoutLabels(
  work: Work,
  before: Interview | null,
  guest: () => Entity | null,
  met: (name: number) => Entity | null,
): Talk {
  const { unit } = work;
  const { analysis, text } = unit;
  const letter = analysis.label > 0 ? text.charAt(0) : '';
  const interview = announcedBy(unit, before);
  // Once it has begun, what stands in bold need not ask: “Your agent says that you were tired.”
  const begun = interview !== null && interview.asked !== null;
  const other = begun && analysis.question && isOfAnother(work, interview, met);
  if (
    (unit.strong && (analysis.question || begun)) ||
    (unit.emphasised && analysis.question) ||
    letter === 'Q' ||
    other
  )
    return { interview: askedOn(work, interview, guest), turns: NO_TURNS, speaker: null };
  if (interview === null || !begun) return { interview, turns: NO_TURNS, speaker: null };
  const lead = interview.asked === true ? boldName(unit) : 0;
  const named = lead > 0 ? met(0) : null;
  if (named?.type !== 'person') return answered(work, interview, letter !== '');
  // “**Hélène Royer.** Elle arrive trop tard.”
  const talk = answered(work, { ...interview, answers: named }, true);
  const claim = work.claims.at(-1 - interview.held.length);
  if (claim !== undefined && claim.reason === TURN) {
    claim.source = { back: 0, start: 0, end: Math.max(lead, unit.analysis.names[0]?.end ?? 0) };
    claim.parts = [{ back: 0, start: skipSpace(unit.text, lead + 1), end: unit.text.length }];
  }
  return talk;
}

/** “**Le Monde :** Et le pont ?”: whether the question has the name of somebody or a body before its colon that is not whoever answers. */
function isOfAnother({ unit }: Work, { answers, guest }: Interview, met: (name: number) => Entity | null): boolean {
  if (namedBefore(unit) === 0) return false;
  const asker = met(0);
  return asker !== null && asker !== (answers ?? guest);
}

/** The end of a person's name in bold, with a full stop, that opens the unit; 0 without one. */
function boldName({ text, prose, analysis }: DocumentUnit): number {
  const [mark] = prose.marks;
  const [name] = analysis.names;
  if (mark?.kind !== 'strong' || mark.start > 0 || name === undefined || name.start > 0) return 0;
  const stop = text[name.end - 1] === '.' ? name.end - 1 : name.end;
  return text[stop] === '.' && Math.abs(mark.end - stop) < 3 ? stop : 0;
}

/** A question, behind which somebody answers. */
function askedOn(work: Work, interview: Interview | null, guest: () => Entity | null): Interview {
  const known = interview ?? NO_INTERVIEW;
  // He is asked on: what stands between two questions is his.
  if (known.answers !== null) giveHeld(work, known.held, known.answers);
  return {
    ...known,
    asked: true,
    guest: known.guest ?? guest(),
    // A heading can be a question of the writer's, who answers himself, and so can bold type that headings have.
    addressed:
      known.addressed ||
      work.unit.analysis.addresses ||
      (work.unit.kind !== 'heading' && !(work.unit.strong && known.boldTitles)),
    held: known.answers === null ? known.held : NONE_HELD,
  };
}

/** What stands behind a question, or behind an answer. */
function answered(work: Work, interview: Interview, labelled: boolean): Talk {
  const { analysis } = work.unit;
  const heard = analysis.firstPerson !== null || analysis.replies;
  // Right behind the question a “we” is whoever was asked; further down it can be the paper: “Notre verdict : faux.”
  const asked = interview.asked === true;
  const replies =
    analysis.firstPerson === 'singular' || (asked && (analysis.firstPerson === 'plural' || analysis.replies));
  const replied = interview.replied || replies;
  const proven = labelled || (interview.announced && asked) || (replied && interview.addressed);
  const answers = interview.answers ?? (proven ? interview.guest : null);
  const inMarks = isInMarks(work);
  if (inMarks !== null && inMarks.actor === null && interview.asked === true) {
    inMarks.actor = interview.answers ?? interview.guest;
    if (inMarks.actor !== null) inMarks.attribution = 'named';
    return { interview: { ...interview, asked: false }, turns: NO_TURNS, speaker: inMarks.actor };
  }
  // “She tells me, laughing: …”: behind the last answer the writer goes on.
  if (interview.asked !== true && !labelled && reports(work))
    return { interview: { ...paused(interview), asked: null, held: NONE_HELD }, turns: NO_TURNS, speaker: null };
  if (answers === null || !(labelled || heard || interview.asked === true))
    return { interview: heldWith(work, interview, replied), turns: NO_TURNS, speaker: null };
  if (inMarks === null) interviewTurn(work, answers);
  giveHeld(work, interview.held, answers);
  return {
    interview: { ...interview, answers, asked: false, replied, held: NONE_HELD },
    turns: NO_TURNS,
    speaker: answers,
  };
}

/** The quotation that the unit is, without a cue, or null. */
function isInMarks({ unit, claims }: Work): ClaimDraft | null {
  const first = claims[0];
  if (first === undefined || claims.length > 1 || !unit.analysis.startsQuoted || first.cue !== null) return null;
  const end = Math.max(...first.parts.map((part) => part.end));
  return unit.text.length - end < 3 ? first : null;
}

/** The interview with a unit more that may be of an answer. */
function heldWith({ unit, claims }: Work, interview: Interview, replied: boolean): Interview {
  const most = interview.answers === null ? MOST_HELD : LONGEST_ANSWER;
  if (interview.held.length >= most) return { ...paused(interview), asked: null, held: NONE_HELD };
  const start = skipSpace(unit.text, unit.analysis.label);
  const turn: HeldTurn = { back: 0, start, end: unit.text.length, claims: claims.length };
  return { ...interview, asked: false, replied, held: [...interview.held, turn] };
}

const TURN = 'turn of an interview';
const NONE_HELD: readonly HeldTurn[] = [];
const NO_TURNS: readonly (Entity | null)[] = [];

function next(turns: readonly (Entity | null)[], speaker: Entity | null): readonly (Entity | null)[] {
  return [...turns.slice(-1), speaker];
}

/** The interview with the speaker of a labelled turn: strong ones ask, whoever else speaks answers. */
function withSide(known: Interview | null, speaker: Entity | null, strong: boolean): Interview {
  const interview = known ?? NO_INTERVIEW;
  if (strong) return { ...interview, asks: speaker };
  return interview.asks !== null && speaker !== interview.asks ? { ...interview, answers: speaker } : interview;
}

/** Makes the whole unit a claim of the speaker; what the turn reports in its turn is nested in it. */
function interviewTurn(work: Work, speaker: Entity): void {
  const { unit } = work;
  const label = unit.analysis.label || namedBefore(unit);
  const claim = labelledBy(work, label) ?? addAround(work, unit.text.length);
  claim.parts = [{ back: 0, start: skipSpace(unit.text, label), end: unit.text.length }];
  Object.assign(claim, turnOf(speaker));
}

/** “**A. R. :** « Patience. » Je leur dis que …”: the claim that a label has made of the quotation behind it, around what the unit reports besides; or null. */
function labelledBy({ claims }: Work, label: number): ClaimDraft | null {
  const [own, ...others] = claims;
  if (own?.local.cue == null || own.local.cue.end !== label || own.local.cue.lemma !== ':') return null;
  for (const other of others) if (other.local.nestedIn < 0) other.local = { ...other.local, nestedIn: 0 };
  return own;
}

/** Gives units before this one to whoever is known by now to have answered; what they report in their turn is part of it. */
function giveHeld(work: Work, held: readonly HeldTurn[], speaker: Entity): void {
  for (const { back, start, end, claims } of held) {
    const within = work.claims.length;
    for (let claim = 0; claim < claims; claim++) work.amendments.push({ back, claim, within });
    work.claims.push({
      ...WHOLE,
      ...turnOf(speaker),
      local: WHOLE,
      parts: [{ back, start, end }],
      coSpeakers: [],
      said: null,
    });
  }
}

/** Behind the name and the colon that open the unit: “Ouest-France : Et les choux ?”; 0 without them. */
function namedBefore({ text, analysis }: DocumentUnit): number {
  const name = analysis.names[0];
  if (name === undefined || name.start > 0) return 0;
  const colon = /^\s?:/.exec(text.slice(name.end, name.end + 2));
  return colon === null ? 0 : name.end + colon[0].length;
}

function turnOf(actor: Entity): Pick<ClaimDraft, 'actor' | 'reason' | 'attribution'> {
  return { actor, reason: TURN, attribution: 'named' };
}

function skipSpace(text: string, from: number): number {
  let k = from;
  while (k < text.length && /[\s–—-]/.test(text[k] as string)) k++;
  return k;
}
