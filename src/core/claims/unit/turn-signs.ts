/** Signs of an interview: a label before a turn, somebody who speaks of himself or to another, what a paper calls a talk. */
import { Tag } from '../../language/types';
import { Sign } from '../../text/sign';
import { REPLIES, TALK_OPENERS, TALKS, TURN_LABELS } from '../../language/turn-words';
import { Case, Kind, type Token } from '../../text/token';
import type { LocalClaim } from './local-claim';
import type { Scene } from './scene';

const PRONOUN = Tag.SubjectPronoun | Tag.Determiner;

/** In which grammatical number somebody speaks of himself: “I”, “we”, or only “our”. */
type FirstPerson = 'singular' | 'plural' | 'possessive';

/** Signs of an interview in a unit's own words, outside of quotation marks. */
export interface TurnSigns {
  /** How somebody speaks of himself, or null where nobody does. */
  readonly firstPerson: FirstPerson | null;
  /** Whether the words are put to somebody: “Will you come back?”, “Êtes-vous inquiet ?” */
  readonly addresses: boolean;
  /** Whether it opens with an answer: “Non, pas encore.” */
  readonly replies: boolean;
  /** Whether it says that a talk is printed: “Entretien avec …”, “Trois questions à …”, “Propos recueillis par …”. */
  readonly announcesTalk: boolean;
}

/** Reads them in one pass. */
export function turnSigns({ tokens, signs }: Pick<Scene, 'tokens' | 'signs'>): TurnSigns {
  let firstPerson: FirstPerson | null = null;
  let addresses = false;
  let announcesTalk = opensTalk(tokens);
  const end = (signs & Sign.Turn) === 0 ? 0 : tokens.length;
  for (let k = 0; k < end; k++) {
    const { signs: own, entry, form, tags, depth, letterCase } = tokens[k] as Token;
    if ((own & Sign.Turn) === 0 || depth > 0) continue;
    const word = entry?.turn ?? null;
    if (word === 'addressed') addresses = true;
    else if (word === 'talk') announcesTalk ||= isTalk(form, tokens[k + 1]?.form, k);
    else if (word === 'object') firstPerson = letterCase === Case.Lower ? 'singular' : firstPerson;
    else if ((tags & PRONOUN) !== 0 && firstPerson !== 'singular')
      firstPerson = word === 'possessive' ? (firstPerson ?? word) : word;
  }
  return { firstPerson, addresses, replies: replies(tokens), announcesTalk };
}

function replies([first, next]: readonly Token[]): boolean {
  if (first === undefined || !REPLIES.has(first.form)) return false;
  return next === undefined || next.kind === Kind.Comma || next.kind === Kind.Stop;
}

/** “Grand entretien”, “Q & A”, “Rencontre avec …” */
function opensTalk(tokens: readonly Token[]): boolean {
  let k = 0;
  while (TALK_OPENERS.has(tokens[k]?.form ?? '')) k++;
  if (TALKS.has(tokens[k]?.form ?? '')) return true;
  if (tokens[0]?.form === 'q' && tokens[1]?.form === '&') return true;
  return tokens[k]?.form === 'rencontre' && tokens[k + 1]?.form === 'avec';
}

/** Whether a word for a talk that stands at token k says with the next one that one is printed. */
function isTalk(form: string, next: string | undefined, k: number): boolean {
  if (form === 'propos') return next === 'recueillis';
  if (form === 'questions') return k < 3 && (next === 'à' || next === 'au' || next === 'for' || next === 'to');
  // “This interview has been edited for length.”
  return next === 'has';
}

/** The end of a label “Name:” or “Q –” that opens the unit, for turns of an interview. */
export function labelLength(tokens: readonly Token[], claims: readonly LocalClaim[]): number {
  const first = claims[0]?.cue;
  for (let k = 0; k < tokens.length && k < 8; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Colon && k > 0) {
      if (k === 1 && TURN_LABELS.has((tokens[0] as Token).form)) return t.end;
      return first?.lemma === ':' && first.start === t.start ? t.end : 0;
    }
    // “Q – Quand rouvrira-t-il ?”, “R - En mai.”
    if (k === 1 && t.kind === Kind.Dash && TURN_LABELS.has((tokens[0] as Token).form)) return t.end;
    // “Q.” and “A.” of an interview; “A. R. :” is somebody.
    if (k === 0 && t.kind === Kind.Word && (t.form === 'q.' || t.form === 'a.' || t.form === 'r.')) {
      const colon = tokens[1]?.kind === Kind.Colon;
      if (colon || first?.lemma !== ':') return colon ? (tokens[1] as Token).end : t.end;
    }
    if (k === 1 && t.kind === Kind.Stop && (tokens[0] as Token).form.length === 1)
      return tokens[2]?.kind === Kind.Colon ? tokens[2].end : t.end;
  }
  return 0;
}
