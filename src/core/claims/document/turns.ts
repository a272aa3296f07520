/** Turns of talk: interviews and dialogue. Labels name the two sides, questions and answers follow each other. */
import type { Entity } from '../../actors/cast/entity';
import type { Interview } from './state';
import { addWhole, type ClaimDraft, type Work } from './work';

/** Who talks with whom, behind a unit. */
export interface Talk {
  readonly interview: Interview | null;
  /** Speakers of the last two turns of a conversation; null where unknown. */
  readonly turns: readonly (Entity | null)[];
  /** Who speaks the whole unit as a turn of an interview, or null. */
  readonly speaker: Entity | null;
}

/**
 * Reads the unit as a turn of talk, if it is one: gives its claim the speaker whose turn it is.
 * @param guest the person presented last, who answers where no label says who does
 */
export function takeTurn(
  work: Work,
  interview: Interview | null,
  turns: readonly (Entity | null)[],
  guest: () => Entity | null,
): Talk {
  const { unit } = work;
  const first = work.claims[0];
  if (first !== undefined && first.reason === 'transcript turn') {
    return { interview: withSide(interview, first.actor, unit.strong), turns: next(turns, first.actor), speaker: null };
  }
  if (first !== undefined && first.reason.startsWith('dialogue turn')) {
    if (first.actor === null && first.cue === null) {
      if (interview !== null && interview.answers !== null)
        first.actor = unit.strong ? interview.asks : interview.answers;
      else if (turns.length === 2) first.actor = turns[0] ?? null;
    }
    return { interview, turns: next(turns, first.actor), speaker: null };
  }
  if (unit.kind !== 'paragraph') return { interview, turns: NO_TURNS, speaker: null };
  if (interview === null || interview.asks === null) return withoutLabels(work, interview, guest);
  if (interview.answers === null) return { interview, turns: NO_TURNS, speaker: null };
  const asked = unit.strong || (unit.analysis.label > 0 && unit.analysis.question);
  const speaker = asked ? interview.asks : interview.answers;
  interviewTurn(work, speaker);
  return { interview, turns: NO_TURNS, speaker };
}

/** An interview whose questions are set off by bold type or “Q:” alone; its first answer must be somebody's who says “I”. */
function withoutLabels(work: Work, interview: Interview | null, guest: () => Entity | null): Talk {
  const { analysis, strong, text } = work.unit;
  const letter = analysis.label > 0 ? text.charAt(0) : '';
  // Once it has begun, what stands in bold need not ask: “Your agent says that you were tired.”
  if ((strong && (analysis.question || interview !== null)) || letter === 'Q')
    return {
      interview: { asks: null, answers: null, guest: guest(), ...interview, asked: true },
      turns: NO_TURNS,
      speaker: null,
    };
  if (interview === null) return { interview, turns: NO_TURNS, speaker: null };
  const told = letter !== '' || analysis.firstPerson;
  const answers = interview.answers ?? (told ? (interview.guest ?? null) : null);
  // Behind the last answer the writer goes on.
  if (answers === null || !(told || interview.asked === true))
    return { interview: null, turns: NO_TURNS, speaker: null };
  interviewTurn(work, answers);
  return { interview: { ...interview, answers, asked: false }, turns: NO_TURNS, speaker: answers };
}

const NO_TURNS: readonly (Entity | null)[] = [];

function next(turns: readonly (Entity | null)[], speaker: Entity | null): readonly (Entity | null)[] {
  return [...turns.slice(-1), speaker];
}

/** The interview with the speaker of a labelled turn: strong ones ask, whoever else speaks answers. */
function withSide(known: Interview | null, speaker: Entity | null, strong: boolean): Interview {
  const interview = known ?? { asks: null, answers: null };
  if (strong) return { ...interview, asks: speaker };
  return interview.asks !== null && speaker !== interview.asks ? { ...interview, answers: speaker } : interview;
}

/** Makes the whole unit a claim of the speaker; what the turn reports in its turn is nested in it. */
function interviewTurn(work: Work, speaker: Entity): void {
  const { unit } = work;
  const inside = work.claims.length;
  const claim = addWhole(work);
  for (let n = 0; n < inside; n++) {
    const nested = work.claims[n] as ClaimDraft;
    if (nested.local.nestedIn < 0) nested.local = { ...nested.local, nestedIn: inside };
  }
  claim.parts = [{ back: 0, start: skipSpace(unit.text, unit.analysis.label), end: unit.text.length }];
  claim.actor = speaker;
  claim.reason = 'turn of an interview';
  claim.attribution = 'named';
}

function skipSpace(text: string, from: number): number {
  let k = from;
  while (k < text.length && /[\s–—-]/.test(text[k] as string)) k++;
  return k;
}
