/** The words of a run of several, and what tells their kind. */
import { POST_LINKS } from '../../language/en/prepositions';
import { Tag } from '../../language/types';
import { Case, type Token } from '../../text/token';
import { isCommonWord, isNamePart, NAME_TAGS } from './capitalised';
import { isOfMembers } from './bodies';
import { articleGender, named, type NameType, type Run } from './name-type';

/** The first word of the run. */
export function firstOf({ tokens, from }: Run): Token {
  return tokens[from] as Token;
}

/** The last word of the run. */
export function lastOf({ tokens, to }: Run): Token {
  return tokens[to - 1] as Token;
}

/** The token before the run, or null. */
export function beforeRun({ tokens, from }: Run): Token | null {
  return from > 0 ? (tokens[from - 1] as Token) : null;
}

/** Whether an article stands before the run. */
export function hasArticle(run: Run): boolean {
  const before = beforeRun(run);
  return before !== null && (before.tags & Tag.Determiner) !== 0 && before.form !== "'s";
}

/** The word that says what it is: the first in French, the last in English. */
export function headOf(run: Run): Token {
  return run.language.headFirst ? firstOf(run) : lastOf(run);
}

/** How many words of the run are of the language and no names. */
export function commonWords({ tokens, from, to, initial, titleCase }: Run): number {
  let common = 0;
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    // “Kyriakos Mitsotakis said”: the first word of a sentence has its capital anyway, the next one only as a name.
    const byEnding = k === from || !initial || titleCase || t.entry?.guess?.tags === Tag.Adjective;
    if (isCommonWord(t, byEnding) && (t.tags & NAME_TAGS) === 0) common++;
  }
  return common;
}

/** Whether a list has a word of the run as a name. */
export function isListed({ tokens, from, to }: Run): boolean {
  for (let k = from; k < to; k++) if (((tokens[k] as Token).tags & NAME_TAGS) !== 0) return true;
  return false;
}

/** Whether a small particle of names stands between two of the words. */
export function hasParticle({ tokens, from, to }: Run): boolean {
  for (let k = from + 1; k < to - 1; k++) {
    const t = tokens[k] as Token;
    if (t.letterCase === Case.Lower && (t.tags & Tag.NameParticle) !== 0) return true;
  }
  return false;
}

/** “Carmaker | Orbis said”, “Egg Farmers of Canada”: a body by an English word for one. */
export function byKind(run: Run): NameType | null {
  const { tokens, from, to, language, initial } = run;
  if (language.headFirst) return null;
  // At the start of a sentence, its kind is no part of a name.
  const second = tokens[from + 1] as Token;
  if (initial && second.word === null && isNamePart(second) && language.actors.namedBodies.has(firstOf(run).form))
    return named('organization', 0, false, false, 1);
  for (let k = from + 2; k < to; k++)
    if (POST_LINKS.has((tokens[k] as Token).form) && isOfMembers(tokens, k - 1)) return named('organization', 0);
  return null;
}

/** “Amber Ridge | Ltd”: the gender is the article's. */
export function byCorporateForm(run: Run): NameType | null {
  const corporate = run.language.actors.corporate.has(lastOf(run).form);
  return corporate ? named('organization', articleGender(beforeRun(run))) : null;
}

/** “Harrow & Stone” */
export function isPartnership({ tokens, from, to }: Run): boolean {
  return tokens[from + 1]?.form === '&' || tokens[to - 2]?.form === '&';
}

/** Whether the head is the noun of a body. */
export function isHeadOfBody({ word, tags }: Token): boolean {
  return word?.noun === 'organization' && (tags & Tag.FirstName) === 0;
}

/** A body; in a headline in capitals words that name one need not. */
export function asBody(run: Run, common: number): NameType {
  return named('organization', articleGender(beforeRun(run)), run.titleCase && common === run.parts);
}
