/** Verbs of English headlines that look like plurals: “Mayor | promises reform”, “Fed holds rates, | signals caution”. */
import { Form, Tag } from '../language/types';
import { Kind, type Token } from '../text/token';
import { isPreposition } from './noun-phrase';
import { hasForm, isAgent } from './readings';

/**
 * Reads a form in -s as the verb that it can be where a verb stands before its comma, or no other one in the headline, and an
 * object behind.
 */
export function readHeadlineVerbs(tokens: readonly Token[]): void {
  let verb = false;
  for (let i = 1; i + 1 < tokens.length; i++) {
    const t = tokens[i] as Token;
    const next = tokens[i + 1] as Token;
    const present = hasForm(t, Form.Finite) && !hasForm(t, Form.Infinitive) && !hasForm(t, Form.Past);
    const behind = (tokens[i - 1] as Token).kind === Kind.Comma;
    if (present && isCue(t) && opensObject(next) && (behind ? verb : !verb && isOnlyVerb(tokens, i))) {
      t.tags = Tag.Verb;
      // “signals | caution”: no verb follows a verb.
      if (next.tags === Tag.Verb && hasForm(next, Form.Infinitive) && next.word?.noun !== undefined)
        next.tags = Tag.Noun;
    }
    verb ||= t.kind === Kind.Word && hasForm(t, Form.Finite);
  }
}

/** Whether somebody or a name is all that stands before token i, and no form of a verb behind its object. */
function isOnlyVerb(tokens: readonly Token[], i: number): boolean {
  const subject = tokens[i - 1] as Token;
  // “Budget demands”, “Traffic signals”: compounds.
  if (i > LONGEST || subject.kind !== Kind.Word || !(isAgent(subject) || subject.word === null)) return false;
  for (let k = i + 2; k < tokens.length; k++)
    if (hasForm(tokens[k] as Token, Form.Finite | Form.PastParticiple)) return false;
  return !hasForm(tokens[i + 1] as Token, Form.Finite | Form.PastParticiple);
}

/** A subject in a headline has no more words. */
const LONGEST = 3;

/** Whether the word, read as a verb, is a cue: “signals”, “blames”. */
function isCue({ word }: Token): boolean {
  return (word?.verbs ?? []).some(({ cue }) => cue !== null);
}

/** No preposition, and nothing that goes on with a list: “rates, signals | and prices”. */
function opensObject(token: Token): boolean {
  if (token.kind === Kind.OpenMark) return true;
  if (token.kind !== Kind.Word || (token.tags & Tag.Coordinator) !== 0) return false;
  return token.form === 'to' || !isPreposition(token);
}
