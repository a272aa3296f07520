/** The noun behind which a relative clause, a participle or an infinitive ends right before a verb. */
import { opensTime } from './time';
import { CHOSEN } from '../language/en/infinitives';
import { AND_OR, BEFORE_CLAUSE } from '../language/function-words';
import { Form, Num, Tag } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { tellsOf } from './before-inserted';
import { headOf } from './head-noun';
import { isHead, isPreposition, type Phrase } from './noun-phrase';
import { namedOpen, openingMark } from './paired-marks';
import { phraseBefore } from './phrase-before';
import { hasForm, isAgent } from './readings';
import { finiteIn } from './segments';
import { headedBy, type Subject } from './subject';
import { opensWhileClause } from './while-clause';

/** “Un homme qui a vu la scène | raconte”: from inside a relative clause or participle phrase back to its noun. */
export function throughRelative(tokens: readonly Token[], end: number, floor: number): Subject | null {
  for (let k = end - 1; k >= floor && end - k < 40; k--) {
    const t = tokens[k] as Token;
    // “Le maire qui parle d'un « scandale » | annonce”
    const marked = Math.max(namedOpen(tokens, k, floor), governedOpen(tokens, k, floor));
    if (marked >= 0) {
      k = marked;
      continue;
    }
    if (BOUNDS.has(t.kind)) return null;
    if (hasComplement(tokens, k, floor, end)) return headedBy(phraseBefore(tokens, k, floor), k, end);
    const described = t.form === 'to' ? nounOfInfinitive(tokens, k, floor) : null;
    if (described !== null) return headedBy(described, k, end);
    const noun = nounOfParticiple(tokens, k, floor);
    if (noun < 0 && !isRelative(t)) continue;
    if (noun >= 0 && hasForm(t, Form.Finite) && !opensAdverbial(tokens, k + 1, end)) continue;
    let stop = noun >= 0 ? noun + 1 : k;
    while (stop > floor && isLink(tokens[stop - 1] as Token)) stop--;
    const phrase = phraseBefore(tokens, stop, floor);
    const told = noun >= 0 && phrase !== null ? textOfClause(tokens, phrase, floor) : null;
    const subject = headedBy(told ?? phrase, stop, end);
    if (subject !== null) return subject;
  }
  return null;
}

/** What no relative clause goes on across. */
const BOUNDS: ReadonlySet<Kind> = new Set([Kind.Stop, Kind.Semicolon, Kind.Colon, Kind.Comma, Kind.CloseMark]);

function isLink(token: Token): boolean {
  return isPreposition(token) || token.kind === Kind.Comma;
}

/** “who”, “dont”, “whose”: a pronoun that opens a clause told of the noun before it; not “que”, whose clause has a subject of its own. */
function isRelative({ tags, form }: Token): boolean {
  if ((tags & Tag.Relative) === 0 || form === 'que' || form === "qu'") return false;
  return (tags & (Tag.Determiner | Tag.Preposition)) === 0 || form === 'whose';
}

/** “people | close to him”, “those | familiar with the talks”: whether the adjective at k stands behind a noun and has a complement before `end`. */
function hasComplement(tokens: readonly Token[], k: number, floor: number, end: number): boolean {
  if (((tokens[k] as Token).tags & (Tag.Adjective | Tag.Noun | Tag.Adverb)) !== Tag.Adjective) return false;
  return k > floor && k + 1 < end && isHead(tokens[k - 1] as Token) && isPreposition(tokens[k + 1] as Token);
}

/** “des experts n'ayant pas lu l'étude”, “residents still waiting for news”, “figures from the ministry and published in May”: the noun that the participle at k is told of, or -1. */
function nounOfParticiple(tokens: readonly Token[], k: number, floor: number): number {
  const t = tokens[k] as Token;
  if ((t.tags & Tag.Verb) === 0 || t.name >= 0 || k <= floor) return -1;
  if (!hasForm(t, Form.PastParticiple) && !hasForm(t, Form.PresentParticiple)) return -1;
  const before = tokens[k - 1] as Token;
  const noun = k - 1 > floor && (isAdverbial(before) || AND_OR.has(before.form)) ? k - 2 : k - 1;
  const head = tokens[noun] as Token;
  if (!isHead(head)) return -1;
  return !hasForm(t, Form.Infinitive) || tokens[k + 1]?.form === 'by' || isOfText(head) ? noun : -1;
}

/** “A judge sentencing a man for an attack on ‘an innocent bystander’ | has”: the mark that opens a phrase behind a preposition, in small letters, which the one at k closes; or -1. */
function governedOpen(tokens: readonly Token[], k: number, floor: number): number {
  if ((tokens[k] as Token).kind !== Kind.CloseMark) return -1;
  const open = openingMark(tokens, k, floor);
  const first = tokens[open + 1];
  if (open <= floor || first === undefined || first.letterCase !== Case.Lower) return -1;
  return isPreposition(tokens[open - 1] as Token) && finiteIn(tokens, open + 1, k) < 0 ? open : -1;
}

/** “| The first woman | to lead the union | warned”: the phrase that opens its clause and that the English infinitive at k tells more of, or null. */
function nounOfInfinitive(tokens: readonly Token[], k: number, floor: number): Phrase | null {
  const verb = tokens[k + 1];
  if (k <= floor || verb === undefined || verb.name >= 0 || !hasForm(verb, Form.Infinitive)) return null;
  if (!isHead(tokens[k - 1] as Token)) return null;
  const phrase = phraseBefore(tokens, k, floor);
  if (phrase === null || phrase.governed || finiteIn(tokens, phrase.start, k) >= 0) return null;
  const noun = tokens[headOf(tokens, phrase.start, k, false)];
  if (noun === undefined || !(isAgent(noun) || noun.word?.noun === 'document' || CHOSEN.has(noun.form))) return null;
  const before = phrase.start > floor ? tokens[phrase.start - 1] : undefined;
  const opens =
    before === undefined ||
    before.kind !== Kind.Word ||
    (before.name < 0 && (before.tags & (Tag.Coordinator | Tag.Subordinator)) !== 0);
  return opens ? phrase : null;
}

/** “comes days after | a survey published on Monday | found”: the English text that a participle follows, where the word before it opens a clause; or null. */
export function textOfClause(tokens: readonly Token[], phrase: Phrase, floor: number): Phrase | null {
  let link = phrase.governed ? phrase.start - 1 : phrase.end - 2;
  while (!phrase.governed && link > phrase.start && !BEFORE_CLAUSE.has((tokens[link] as Token).form)) link--;
  if (link <= floor || link <= phrase.start - 2) return null;
  const { form } = tokens[link] as Token;
  const opens = BEFORE_CLAUSE.has(form) || opensWhileClause(tokens, link, floor);
  const noun = tokens[headOf(tokens, link + 1, phrase.end, false)];
  if (!opens || noun === undefined || !tellsOf(noun) || finiteIn(tokens, floor, link) < 0) return null;
  return { start: link + 1, end: phrase.end, governed: false, lastConjunct: -1 };
}

/** “a statement | read to the court”: an English text, whose participle looks like the verb of several. */
function isOfText({ word }: Token): boolean {
  return word?.noun === 'document' && word.number === Num.Singular;
}

/** A negation, or an adverb and nothing else. */
function isAdverbial({ tags, name }: Token): boolean {
  return (
    name < 0 &&
    ((tags & Tag.Negation) !== 0 || (tags & (Tag.Adverb | Tag.Noun | Tag.Verb | Tag.Adjective)) === Tag.Adverb)
  );
}

/** “published | in May”, “published | online in May”, “published | last year by the city”: whether what goes with a participle opens at k. */
function opensAdverbial(tokens: readonly Token[], k: number, end: number): boolean {
  if (k >= end) return false;
  const token = tokens[k] as Token;
  if (isPreposition(token) || opensTime(token)) return true;
  return isAdverbial(token) && k + 1 < end && isPreposition(tokens[k + 1] as Token);
}
