/** Whether an English past behind an object is the verb of its own clause. */
import { CALLED } from '../language/en/naming';
import { BEFORE_TIME } from '../language/en/time-words';
import { BEFORE_CLAUSE } from '../language/function-words';
import { Form, Num, Tag } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { isDeterminer, isNominal } from './noun-phrase';
import { isOfSaying } from './behind-hearer';
import { phraseBefore } from './phrase-before';
import { itemAt } from '../text/item-at';
import { hasForm, isAgent, isAuxiliary, isCue, nounOf, opensReported, reports } from './readings';

/** Whether a noun phrase that is the object of a verb ends right before token i: “shared a syllabus for a class called …”. */
export function behindObject(tokens: readonly Token[], at: number): boolean {
  let i = at;
  // “areas | now officially | declared in drought”
  while (i > 1 && ((tokens[i - 1] as Token).tags & (Tag.Adverb | Tag.Noun)) === Tag.Adverb) i--;
  const last = tokens[i - 1];
  if (last === undefined || last.letterCase !== Case.Lower || (last.tags & Tag.Noun) === 0) return false;
  // “published | this week | found”: a time is no object.
  if (nounOf(last) === 'time' && BEFORE_TIME.has(tokens[i - 2]?.form ?? '')) return false;
  const floor = Math.max(0, i - 24);
  const phrase = phraseBefore(tokens, i, floor);
  if (phrase === null) return false;
  // “who worked on the review | said in May”, but “a text | said to be hers”
  if ((tokens[at] as Token).form === 'said' && tokens[at + 1]?.form !== 'to') return false;
  // “people living in the area | warned of a crisis”, “after the lawyer | warned of a crisis”
  if (phrase.governed && (isOnlyVerb(tokens, phrase.start - 2, at) || isOwnClause(tokens, phrase.start - 1, at)))
    return false;
  // “in a statement posted on its website”
  if (phrase.governed && !opensClause(tokens, phrase.start - 1, at)) {
    // “said | in a statement | posted late Sunday that …”
    const said = phrase.start > 1 && reports(tokens[phrase.start - 2] as Token) && isOfSaying(last);
    const next = said ? Tag.Preposition | Tag.Adverb | Tag.Calendar : Tag.Preposition;
    return last.word?.number === Num.Singular && ((tokens[at + 1]?.tags ?? 0) & next) !== 0;
  }
  if (phrase.governed || phrase.start <= floor) return false;
  const verb = tokens[phrase.start - 1] as Token;
  if ((verb.tags & Tag.Verb) === 0 || (verb.tags & (Tag.Noun | Tag.Preposition)) !== 0 || verb.name >= 0) return false;
  if (isAuxiliary(verb)) return false;
  // A verb of saying may have a clause without “that” behind it: “said a man called”.
  for (const reading of verb.word?.verbs ?? []) {
    const frames = reading.cue?.frames;
    if (frames !== undefined && (frames.includes('zero') || frames.includes('clause'))) return false;
  }
  // “Unions representing the drivers | claimed the plan had failed”, “who had seen the film | claimed it was dark”: a clause behind.
  if (reports(tokens[at] as Token) && opensReported(tokens[at + 1])) return false;
  if (isOnlyVerb(tokens, phrase.start - 1, at)) return false;
  // “the lawyer handling the case | accused | the firm”: an object behind
  const cue = isCue(tokens[at] as Token);
  const next = tokens[at + 1];
  const object = next !== undefined && (isDeterminer(next) || (isAgent(next) && next.word?.number === Num.Plural));
  if (cue && object && !CALLED.has((tokens[at] as Token).form)) if (tokens[at + 2]?.word?.noun !== 'time') return false;
  // “An official who spoke to discuss strategy said”: plain verbs of saying hardly stand behind a noun as participles.
  return !((tokens[at] as Token).word?.verbs ?? []).some((v) => v.cue?.class === 'say' && v.cue.ambiguous !== true);
}

/** “after the lawyer | warned of a crisis”: whether somebody stands between “after” and a cue that no other verb follows. */
function isOwnClause(tokens: readonly Token[], link: number, at: number): boolean {
  if (!BEFORE_CLAUSE.has(tokens[link]?.form ?? '') || !isAgent(tokens[at - 1])) return false;
  if (!isCue(tokens[at] as Token)) return false;
  for (let k = at + 1; k < tokens.length && !STARTS.has((tokens[k] as Token).kind); k++)
    if (isFiniteOnly(tokens, k)) return false;
  return true;
}

/** “The committees conducting the inquiries | pledged to go on”: whether a cue behind the object of an -ing form that tells of the subject is the only verb of the sentence that can be finite. */
function isOnlyVerb(tokens: readonly Token[], participle: number, at: number): boolean {
  const ing = itemAt(tokens, participle);
  const subject = itemAt(tokens, participle - 1);
  if (ing === undefined || !hasForm(ing, Form.PresentParticiple) || subject === undefined || !isNominal(subject))
    return false;
  if (!isCue(tokens[at] as Token)) return false;
  // “While the road is shut, | people living here warned of a crisis”
  for (let k = participle - 1; k >= 0 && !STARTS.has((tokens[k] as Token).kind); k--)
    if (isFiniteOnly(tokens, k) || participle - k > LONGEST_SUBJECT) return false;
  for (let k = at + 1; k < tokens.length && !ENDS.has((tokens[k] as Token).kind); k++) {
    if (((tokens[k] as Token).tags & Tag.Subordinator) !== 0 && (tokens[k] as Token).form === 'that') return true;
    if (isFiniteOnly(tokens, k) || k - at > LONGEST_CLAUSE) return false;
  }
  return true;
}

const ENDS: ReadonlySet<Kind> = new Set([Kind.Stop, Kind.Semicolon, Kind.Break]);

const STARTS: ReadonlySet<Kind> = new Set([...ENDS, Kind.Comma]);

/** A subject has fewer tokens. */
export const LONGEST_SUBJECT = 16;

const LONGEST_CLAUSE = 40;

/** Whether the word is a finite verb where it is no infinitive: “said”, “were”, “show”. */
function isFiniteOnly(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  if (t.name >= 0 || (t.tags & (Tag.Verb | Tag.Noun)) !== Tag.Verb || !hasForm(t, Form.Finite)) return false;
  return tokens[k - 1]?.form !== 'to';
}

/** “after the union | threatened to strike”: whether what stands before a noun can open a clause, and an infinitive behind its verb. */
function opensClause(tokens: readonly Token[], before: number, at: number): boolean {
  const infinitive = tokens[at + 1]?.form === 'to' && hasForm(tokens[at + 2] ?? (tokens[at] as Token), Form.Infinitive);
  return infinitive && ((tokens[before]?.tags ?? 0) & Tag.Subordinator) !== 0;
}
