/** Names of several words that start with a first name. */
import { PAPERS } from '../../language/papers';
import { Num, Tag } from '../../language/types';
import type { Token } from '../../text/token';
import { INITIAL, isCommonWord } from './capitalised';
import { named, type NameType, type Run } from './name-type';
import {
  asBody,
  beforeRun,
  byCorporateForm,
  byKind,
  commonWords,
  firstOf,
  headOf,
  isHeadOfBody,
  isPartnership,
  lastOf,
} from './run-words';

/** What a run of several words names whose first can be a first name: somebody, but for bodies and places that are called so. */
export function withFirstName(run: Run, gender: number): NameType {
  return (
    byTown(run) ??
    byKind(run) ??
    byCorporateForm(run) ??
    byInitial(run, gender) ??
    byHead(run) ??
    byWords(run) ??
    bySite(run) ??
    // A first name starts a person's name.
    named('person', gender)
  );
}

/** “The Sydney Swans”, “the Charlotte Observer”: no person has an article. */
function byTown(run: Run): NameType | null {
  const last = lastOf(run);
  if (run.language.headFirst || (firstOf(run).tags & Tag.Place) === 0 || beforeRun(run)?.form !== 'the') return null;
  const body = last.word?.number === Num.Plural || PAPERS.has(last.form) || /[^s]s$/.test(last.form);
  return body ? named('organization', 0) : null;
}

/** “Julius L. Chambers”: an initial stands in a person's name. */
function byInitial({ tokens, from, parts }: Run, gender: number): NameType | null {
  return parts === 3 && INITIAL.test((tokens[from + 1] as Token).form) ? named('person', gender) : null;
}

/** “Marine Accident Investigation Branch”, “the Marine Accidents Unit”: words of the language behind what is a first name as well, three of them, or two and an article. */
function byWords(run: Run): NameType | null {
  const { tokens, from, to, parts, language } = run;
  if (language.headFirst || parts < (beforeRun(run)?.form === 'the' ? 3 : 4) || lastOf(run).word?.noun === 'role')
    return null;
  for (let k = from + 1; k < to; k++)
    if (((tokens[k] as Token).tags & Tag.FirstName) !== 0 || !isCommonWord(tokens[k] as Token)) return null;
  return named('organization', 0);
}

/** “Harrow & Stone”, “James Cook University Hospital”, but “Tom Banks” is nobody's banks. */
function byHead(run: Run): NameType | null {
  const head = headOf(run);
  const family = run.parts === 2 && head.word?.number === Num.Plural;
  return isPartnership(run) || (isHeadOfBody(head) && !family)
    ? asBody(run, run.titleCase ? commonWords(run) : 0)
    : null;
}

/** English sites that are called after somebody. */
function bySite(run: Run): NameType | null {
  const { language, parts } = run;
  const last = lastOf(run);
  if (language.headFirst || !language.nouns.sites.has(last.form)) return null;
  // “Beth Israel Medical Center”: too long for a person's name, and its head is no surname.
  if (parts > 2) return last.word?.noun === 'place' ? named('organization', 0) : null;
  // “on Victoria Street”
  const before = beforeRun(run)?.form ?? '';
  const located = before === 'on' || before === 'of' || language.actors.placePrepositions.has(before);
  return located ? named('place', 0) : null;
}
