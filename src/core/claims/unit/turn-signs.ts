/** Signs of an interview: a label before a turn, somebody who speaks of himself. */
import { Tag } from '../../language/types';
import { Kind, type Token } from '../../text/token';
import type { LocalClaim } from './local-claim';

const PRONOUN = Tag.SubjectPronoun | Tag.Determiner;
const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'je', "j'", 'nous', 'mon', 'ma', 'mes', 'notre', 'nos']);

/** Whether somebody speaks of himself outside of quotation marks. */
export function isFirstPerson(tokens: readonly Token[]): boolean {
  for (const t of tokens) if ((t.tags & PRONOUN) !== 0 && t.depth === 0 && FIRST_PERSON.has(t.form)) return true;
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
const LETTERS = new Set(['q', 'a', 'r']);
