/** Whether words of a dialogue are a speaker's or the teller's. */
import { NO_PRESENT } from '../../language/fr/endings';
import { Form, Person, Tag, type Language } from '../../language/types';
import { hasForm, isAuxiliary } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Kind, type Token } from '../../text/token';
import { firstGroupFrom, type Scene } from '../unit/scene';

/** Behind the first stop from `from` on, else the end of the unit. */
export function sentenceEnd(tokens: readonly Token[], from: number): number {
  for (let k = from; k < tokens.length; k++) if ((tokens[k] as Token).kind === Kind.Stop) return k + 1;
  return tokens.length;
}

/**
 * Who says the words [from, to): first and second persons, questions and calls are the speaker's, a simple past is the teller's.
 * @param told the teller tells in the simple past: then a present is the speaker's
 */
export function whoseWords(scene: Scene, from: number, to: number, told = false): 'speaker' | 'teller' | 'either' {
  const { tokens, groups, language } = scene;
  const last = tokens[to - 1];
  if (last !== undefined && last.kind === Kind.Stop && (last.form === '!' || last.form === '?')) return 'speaker';
  for (let k = from; k < to; k++) if (language.actors.speaking.has((tokens[k] as Token).form)) return 'speaker';
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const g = groups[n] as VerbGroup;
    if (g.start >= to) break;
    if (g.form !== 'finite') continue;
    const verb = tokens[g.first] as Token;
    if (!hasForm(verb, Form.Past) || (g.person & Person.Third) === 0) continue;
    if (told && isPresent(verb, language) && hasSubject(tokens, g, from)) return 'speaker';
    if ((g.person & (Person.First | Person.Second)) === 0 && isTold(verb.form, language)) return 'teller';
  }
  return 'either';
}

/** Whether a pronoun, a noun or a name stands right before the verb. */
function hasSubject(tokens: readonly Token[], group: VerbGroup, from: number): boolean {
  const t = tokens[group.start - 1];
  return t !== undefined && group.start > from && ((t.tags & (Tag.SubjectPronoun | Tag.Noun)) !== 0 || t.name >= 0);
}

/** A form of the indicative that is neither imperfect nor simple past. */
export function isPresent(verb: Token, language: Language, evenNoun = false): boolean {
  return (
    !isAuxiliary(verb) &&
    !isTold(verb.form, language) &&
    !NO_PRESENT.test(verb.form) &&
    (evenNoun || (verb.tags & Tag.Noun) === 0)
  );
}

/** Whether the form is in a tense that nobody says any more: the French simple past; present and imperfect are said as well as told. */
export function isTold(form: string, { verbs: { told } }: Language): boolean {
  return told !== null && told.endings.test(form) && !told.presents.has(form);
}
