/** Signs of an interview: a label before a turn, somebody who speaks of himself or to another, what a paper calls a talk. */
import { Tag } from '../../language/types';
import { Case, Kind, type Token } from '../../text/token';
import type { LocalClaim } from './local-claim';

const PRONOUN = Tag.SubjectPronoun | Tag.Determiner;
const ONE = new Set(['i', 'my', 'je', "j'", 'mon', 'ma', 'mes']);
const MANY = new Set(['we', 'nous']);
/** “Notre verdict”: a paper speaks of itself too. */
const OURS = new Set(['our', 'notre', 'nos']);
/** Pronouns that are no subjects; “Me Ruiz” is a lawyer. */
const OBJECTS = new Set(['me', 'myself', "m'", 'moi']);

/** How somebody speaks of himself outside of quotation marks: “I”, “we”, or only “our”; null where nobody does. */
export type Voice = 'one' | 'many' | 'ours';

/** How somebody speaks of himself outside of quotation marks. */
export function voiceOf(tokens: readonly Token[]): Voice | null {
  let voice: Voice | null = null;
  for (const { form, tags, depth, letterCase } of tokens) {
    if (depth > 0) continue;
    const pronoun = (tags & PRONOUN) !== 0;
    if ((pronoun && ONE.has(form)) || (letterCase === Case.Lower && OBJECTS.has(form))) return 'one';
    if (pronoun && MANY.has(form)) voice = 'many';
    else if (pronoun && OURS.has(form)) voice ??= 'ours';
  }
  return voice;
}

const ADDRESSED = new Set(['you', 'your', 'yourself', 'vous', 'votre', 'vos', 'tu', 'toi', 'ton', 'tes', "t'"]);

/** Whether the words are put to somebody: “Will you come back?”, “Êtes-vous inquiet ?” */
export function addresses(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ form, depth }) => depth === 0 && (ADDRESSED.has(form) || form.endsWith('-vous') || form.endsWith('-tu')),
  );
}

/** Words that answer a question by themselves. */
const REPLIES = new Set(
  'oui non si absolument exactement évidemment certainement jamais yes no yeah absolutely exactly definitely never sure'.split(
    ' ',
  ),
);

/** Whether the unit opens with an answer: “Non, pas encore.” */
export function replies(tokens: readonly Token[]): boolean {
  const [first, next] = tokens;
  if (first === undefined || !REPLIES.has(first.form)) return false;
  return next === undefined || next.kind === Kind.Comma || next.kind === Kind.Stop;
}

/** What a paper calls a talk with somebody, at the start of a line. */
const TALKS = new Set(['interview', 'entretien']);
const OPENERS = new Set(['an', "l'", 'grand', 'le', 'our', 'exclusive']);

/** Whether the unit says that a talk is printed: “Entretien avec …”, “Trois questions à …”, “Propos recueillis par …”. */
export function announcesTalk(tokens: readonly Token[]): boolean {
  let k = 0;
  while (OPENERS.has(tokens[k]?.form ?? '')) k++;
  if (TALKS.has(tokens[k]?.form ?? '')) return true;
  if (tokens[0]?.form === 'q' && tokens[1]?.form === '&') return true;
  if (tokens[k]?.form === 'rencontre' && tokens[k + 1]?.form === 'avec') return true;
  for (k = 0; k + 1 < tokens.length; k++) {
    const { form, depth } = tokens[k] as Token;
    const next = (tokens[k + 1] as Token).form;
    if (depth > 0) continue;
    if (form === 'propos' && next === 'recueillis') return true;
    if (form === 'questions' && k < 3 && (next === 'à' || next === 'au' || next === 'for' || next === 'to'))
      return true;
    // “This interview has been edited for length.”
    if ((form === 'interview' || form === 'conversation') && next === 'has') return true;
  }
  return false;
}

/** The end of a label “Name:” that opens the unit, for turns of an interview. */
export function labelLength(tokens: readonly Token[], claims: readonly LocalClaim[]): number {
  for (let k = 0; k < tokens.length && k < 8; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Colon && k > 0) {
      if (k === 1 && LETTERS.has((tokens[0] as Token).form)) return t.end;
      const first = claims[0];
      return first !== undefined && first.cue?.lemma === ':' && first.cue.start === t.start ? t.end : 0;
    }
    // “Q.” and “A.” of an interview.
    if (k === 0 && t.kind === Kind.Word && (t.form === 'q.' || t.form === 'a.' || t.form === 'r.')) return t.end;
    if (k === 1 && t.kind === Kind.Stop && (tokens[0] as Token).form.length === 1) return t.end;
  }
  return 0;
}

/** Question, answer, réponse. */
const LETTERS = new Set(['q', 'a', 'r', 'question', 'answer', 'réponse', 'reponse']);
