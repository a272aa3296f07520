/** Stretches between commas, and what they are in their sentence. */
import { PURSUED } from '../language/en/infinitives';
import { BEFORE_QUE } from '../language/conjunctions';
import { ELLIPTIC } from '../language/en/conjunctions';
import { BEFORE_OR_AFTER } from '../language/en/prepositions';
import { phraseEnd } from './set-phrase';
import { YEAR } from './before-inserted';
import { isDay, isTime, opensTime } from './time';
import { DISTANCES } from '../language/fr/amounts';
import { WITH_RELATIVE } from '../language/fr/pronouns';
import { LATER } from '../language/fr/time-words';
import { CONTRACTED, EMPHATIC } from '../language/function-words';
import { IDIOMS } from '../language/set-phrases';
import { Form, Num, Tag } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { namesAgent } from './head-noun';
import { isDeterminer, isHead, isOf, isPreposition } from './noun-phrase';
import { hasForm, isManner, isPerson, nounOf } from './readings';
import { itemAt } from '../text/item-at';
import { opensWhileClause } from './while-clause';

/** Where the stretch between two commas that ends at `to` starts. */
export function segmentStart(tokens: readonly Token[], to: number, floor: number): number {
  let k = to - 1;
  for (; k >= floor; k--) {
    const t = tokens[k] as Token;
    if (t.depth > 0) continue;
    if (t.kind === Kind.CloseBracket) {
      while (k > floor && (tokens[k] as Token).kind !== Kind.OpenBracket) k--;
      continue;
    }
    // “This bill,” Representative Ruiz, Democrat of Ohio, thundered: the comma is inside of the marks.
    if (t.kind === Kind.CloseMark && k > floor && isClosing(tokens[k - 1] as Token)) break;
    if (
      t.kind === Kind.Comma ||
      t.kind === Kind.Dash ||
      t.kind === Kind.Semicolon ||
      t.kind === Kind.Colon ||
      t.kind === Kind.Stop
    )
      break;
  }
  return k + 1;
}

/** What American style puts inside of the marks. */
function isClosing(token: Token): boolean {
  return token.kind === Kind.Comma || token.kind === Kind.Stop;
}

/** What a stretch between commas is in its sentence. */
type SegmentRole = 'nominal' | 'adverbial' | 'relative' | 'clause';

/** What stands between two commas: a noun phrase, an adverbial, a relative clause, or a clause with a verb of its own. */
export function segmentRole(tokens: readonly Token[], from: number, to: number): SegmentRole {
  let k = from;
  while (k < to && ((tokens[k] as Token).tags & Tag.Coordinator) !== 0) k++;
  if (k >= to) return 'adverbial';
  const opening = roleByOpening(tokens, k, to);
  if (opening !== null) return opening;
  // “The mayor, | having resigned in May, | said …”, “believing it was late”: an English participle behind a comma.
  if (itemAt(tokens, from - 1)?.kind === Kind.Comma && opensWithParticiple(tokens, k)) return 'adverbial';
  const first = tokens[k] as Token;
  const conjunction = (first.tags & Tag.Subordinator) !== 0 && (first.tags & Tag.Preposition) === 0;
  if (conjunction && !pointsAtNoun(tokens, k)) return 'adverbial';
  // “Enzo, | élève en terminale|, dit”: a segment opens with no verb.
  const finite = finiteIn(tokens, isPerson(first) ? k + 1 : k, to);
  return finite < 0 ? roleWithoutVerb(tokens, k, to) : roleWithVerb(tokens, k, finite, to);
}

/** “That group, founded in May, said …”: whether “that” opens the sentence before a noun, where it is no conjunction. */
function pointsAtNoun(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  if ((tokens[k] as Token).form !== 'that' || next === undefined || !opensSentence(tokens, k)) return false;
  return next.name < 0 && (next.tags & Tag.Noun) !== 0 && next.word?.number !== Num.Plural;
}

/** Whether nothing of its sentence stands before token k. */
function opensSentence(tokens: readonly Token[], k: number): boolean {
  const before = itemAt(tokens, k - 1);
  return before === undefined || before.kind === Kind.Stop || before.kind === Kind.Break;
}

/** What the first words of a stretch make of it, whether it has a verb or not; null where they leave it open. */
function roleByOpening(tokens: readonly Token[], k: number, to: number): SegmentRole | null {
  const first = tokens[k] as Token;
  const next = tokens[k + 1];
  if (first.kind === Kind.OpenMark) return 'adverbial';
  // “, tout en reconnaissant que …”
  if (first.form === 'tout' && next?.form === 'en') return 'adverbial';
  // “to be published in May”
  if (first.form === 'to' && hasForm(next ?? first, Form.Infinitive)) return 'adverbial';
  // “alors que la canicule s'abat sur le pays”
  if (isConjunctionBefore(first, next)) return 'adverbial';
  // “When pressed, …”, “Where possible, …”: nothing stands before that it could be told of.
  if (isRelativePronoun(first)) return opensSentence(tokens, k) && ELLIPTIC.has(first.form) ? 'adverbial' : 'relative';
  // “To that, …”, “In that case, …”: no relative pronoun
  if (isPreposition(first) && next?.form === 'that') return 'adverbial';
  // “in which”, “avec lequel”
  if (isPreposition(first) && k + 1 < to && ((next as Token).tags & Tag.Relative) !== 0) return 'relative';
  // “visibly moved”
  if (k + 2 === to && isManner(first) && hasForm(next as Token, Form.PastParticiple)) return 'adverbial';
  return opensWithAttribute(tokens, k, to) ? 'nominal' : null;
}

/** What a stretch is whose first finite verb is at `finite`. */
function roleWithVerb(tokens: readonly Token[], k: number, finite: number, to: number): SegmentRole {
  const first = tokens[k] as Token;
  // “after the scandal broke in March”
  if ((first.tags & Tag.Subordinator) !== 0 && !isDeterminer(first)) return 'adverbial';
  if (isParticipleWithClause(tokens, k, finite)) return 'adverbial';
  // “a host considered one of the best”: the participle of an apposition.
  if (isIndefinite(first) && hasForm(tokens[finite] as Token, Form.PastParticiple)) return 'nominal';
  // “the mayor who left”, “with a mayor who left”
  for (let r = k + 1; r < finite; r++)
    if (isRelativePronoun(tokens[r] as Token)) {
      if (isPreposition(first)) return 'adverbial';
      return WITH_RELATIVE.has(first.form) && hasMainVerb(tokens, finite, to) ? 'clause' : 'nominal';
    }
  return 'clause';
}

/** “tout ce qui revenait au ministre | a été enlevé”: whether a finite verb stands behind that of a French relative clause, and nothing that opens a further clause between them. */
function hasMainVerb(tokens: readonly Token[], finite: number, to: number): boolean {
  const main = finiteIn(tokens, finite + 1, to);
  for (let k = finite + 1; k < main; k++)
    if (((tokens[k] as Token).tags & (Tag.Relative | Tag.Subordinator | Tag.Coordinator)) !== 0) return false;
  return main >= 0;
}

/** Whether the finite verb is that of a clause which a participle at k has. */
function isParticipleWithClause(tokens: readonly Token[], k: number, finite: number): boolean {
  const first = tokens[k] as Token;
  // “asked if he would stay”
  if (finite === k)
    return first.form === 'asked' && ((tokens[k + 1]?.tags ?? 0) & (Tag.Subordinator | Tag.Preposition)) !== 0;
  // “speaking anonymously because he was not authorized”, “asked by reporters whether more was planned”
  if (!hasForm(first, OPENING) || (first.tags & (Tag.Verb | Tag.Noun)) !== Tag.Verb) return false;
  for (let r = k + 1; r < finite; r++)
    if (((tokens[r] as Token).tags & (Tag.Subordinator | Tag.Relative)) !== 0) return true;
  return false;
}

/** What a stretch without a finite verb is. */
function roleWithoutVerb(tokens: readonly Token[], k: number, to: number): SegmentRole {
  const first = tokens[k] as Token;
  if (opensAdverbial(first)) return 'adverbial';
  if (isPlainAdverb(first)) return k + 1 < to && opensPhrase(tokens, k + 1, to) ? 'nominal' : 'adverbial';
  if (opensWithAdjective(tokens, k, to) || opensWithBareParticiple(tokens, k, to)) return 'adverbial';
  // “Un peu plus tôt, …”, “quelques heures après, …”
  if (LATER.has((tokens[to - 1] as Token).form) && to - k > 1) return 'adverbial';
  if (tellsDistance(tokens, k, to)) return 'adverbial';
  // “Hours after the vote, …”
  if (nounOf(first) === 'time' && BEFORE_OR_AFTER.has(tokens[k + 1]?.form ?? '')) return 'adverbial';
  // “Ruiz, | 54 ans, | …”
  if (first.kind === Kind.Number && to - k <= 3) return isDate(tokens, k, to) ? 'adverbial' : 'relative';
  if (isTime(tokens, k, to)) return 'adverbial';
  for (let i = k; i < to; i++) if (isHead(tokens[i] as Token)) return 'nominal';
  return 'adverbial';
}

/** “On Friday, May 3, | 2019|, …”, “Monday, | 12 May 2025|, …”: a year, or a number and its month. */
function isDate(tokens: readonly Token[], k: number, to: number): boolean {
  return to - k === 1 ? YEAR.test((tokens[k] as Token).form) : isDay(tokens[k + 1]);
}

/** “in May”, “du côté du maire”, “lundi”, “reconnaissant”: a first word that opens no noun phrase. */
function opensAdverbial(first: Token): boolean {
  if (isPreposition(first) && !isDeterminer(first)) return true;
  if (CONTRACTED.has(first.form)) return true;
  if (first.name >= 0) return false;
  return (first.tags & Tag.Calendar) !== 0 || (first.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb;
}

/** An adverb that is nothing else that could open a phrase. */
function isPlainAdverb({ tags, name }: Token): boolean {
  return (tags & (Tag.Adverb | Tag.Noun | Tag.Determiner | Tag.NominalPronoun)) === Tag.Adverb && name < 0;
}

/** “Présent à l'inauguration, …”, “Faux, …”: an adjective that opens its sentence. */
function opensWithAdjective(tokens: readonly Token[], k: number, to: number): boolean {
  const first = tokens[k] as Token;
  // “Northern, which runs the trains, …”: a firm's name.
  if (!opensSentence(tokens, k) || (first.name >= 0 && tokens[to + 1]?.form === 'which')) return false;
  const other = Tag.Determiner | Tag.FirstName | Tag.Place | Tag.Organization;
  if ((first.tags & (Tag.Adjective | other)) !== Tag.Adjective) return false;
  return k + 1 === to || (isPreposition(tokens[k + 1] as Token) && nounOf(first) !== 'role');
}

/** “Invité jeudi par la chaîne, …”, “Condamné en mai, …”, but “Élus de gauche, …”: a participle that is a noun too, without an article. */
function opensWithBareParticiple(tokens: readonly Token[], k: number, to: number): boolean {
  const next = tokens[k + 1];
  if (k + 1 >= to || next === undefined || !hasForm(tokens[k] as Token, Form.PastParticiple)) return false;
  return (next.tags & Tag.Calendar) !== 0 || (isPreposition(next) && !isOf(next));
}

/** “who”, “dont”, “whose”: a relative pronoun, and of the determiners only “whose”. */
export function isRelativePronoun(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (token.tags & (Tag.Relative | Tag.Determiner)) === Tag.Relative || token.form === 'whose';
}

/** “having”, “not having”, “believing”: no noun and no other form. */
function opensWithParticiple(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k + (tokens[k]?.form === 'not' ? 1 : 0)];
  return token !== undefined && token.tags === Tag.Verb && token.form.endsWith('ing');
}

/** “Retired Gen. John Allen”, “Disgraced banker Tom Reed”, “retired teacher Jean Orr”: an English participle without a complement right before a name, a title or a noun, in lower case before the post of a name that ends the stretch. */
function opensWithAttribute(tokens: readonly Token[], k: number, to: number): boolean {
  const first = tokens[k] as Token;
  const next = tokens[k + 1];
  if (next === undefined || k + 1 >= to || !first.form.endsWith('ed')) return false;
  const last = tokens[(tokens[to - 1] as Token).kind === Kind.Stop ? to - 2 : to - 1] as Token;
  if (first.letterCase === Case.Lower && !(isPerson(next) && last.name >= 0)) return false;
  if (!hasForm(first, Form.PastParticiple) || first.name >= 0) return false;
  if ((next.tags & (Tag.Calendar | Tag.Preposition | Tag.Determiner)) !== 0) return false;
  return (next.name >= 0 || (next.tags & (Tag.Title | Tag.Noun)) !== 0) && finiteIn(tokens, k + 1, to) < 0;
}

/**
 * “alors | président du club”, “par ailleurs conseillère régionale”, “now a professor at Yale”: whether the stretch is a post behind
 * adverbs that tell when or besides what somebody has it.
 */
export function isPostInTime(tokens: readonly Token[], from: number, to: number): boolean {
  let k = adverbsEnd(tokens, from, to);
  if (k === from || k >= to) return false;
  while (k < to && ((tokens[k] as Token).tags & BEFORE_POST) !== 0 && !isPerson(tokens[k])) k++;
  return k < to && isPerson(tokens[k]) && finiteIn(tokens, k + 1, to) < 0;
}

/** Behind the adverbs that open an apposition at `from`: “alors”, “par ailleurs”, “lui-même”; `from` where there are none. */
export function adverbsEnd(tokens: readonly Token[], from: number, to: number): number {
  let k = from;
  while (k < to && k - from < 4) {
    const { tags, form, name } = tokens[k] as Token;
    const idiom = phraseEnd(tokens, k, IDIOMS);
    const adverb = (tags & (Tag.Adverb | Tag.Noun | Tag.Determiner)) === Tag.Adverb || EMPHATIC.has(form);
    if (idiom === k && (name >= 0 || !adverb)) break;
    k = Math.max(idiom, k + 1);
  }
  return Math.min(k, to);
}

const BEFORE_POST = Tag.Determiner | Tag.RoleModifier | Tag.Adjective;

const OPENING = Form.PresentParticiple | Form.PastParticiple;

/** “Ainsi | Marie Petit, …”, “Nearly | 50 people, …”, “Meanwhile | the mayor, …”: a name, a number, or somebody with the English article behind an adverb. */
function opensPhrase(tokens: readonly Token[], k: number, to: number): boolean {
  const first = tokens[k] as Token;
  if (first.name >= 0 || first.kind === Kind.Number) return true;
  // “Déjà | entendu par le juge, le maire …”
  if ((first.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && hasForm(first, Form.PastParticiple)) return false;
  return !isPreposition(first) && namesAgent(tokens, k, to, false);
}

/** “a”, “an”: what opens an apposition. */
function isIndefinite(token: Token): boolean {
  return token.form === 'a' || token.form === 'an';
}

/** “Deux rues plus loin”, “un peu à l'écart”: how far away, in French. */
function tellsDistance(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 2 && DISTANCES.has((tokens[to - 1] as Token).form)) return (tokens[to - 2] as Token).form === 'plus';
  const third = tokens[from + 2];
  return third !== undefined && from + 2 < to && (tokens[from + 1] as Token).form === 'peu' && isPreposition(third);
}

/** “alors | que”, “après | qu'”: a word that makes a conjunction of the “que” behind it. */
export function isConjunctionBefore({ form }: Token, next: Token | undefined): boolean {
  return (next?.form === 'que' || next?.form === "qu'") && BEFORE_QUE.has(form);
}

/** “The row | deepened| on Monday as the mayor”: whether English “as” opens a clause of what is said meanwhile, behind the verb at k and before token `to`. */
function saysMeanwhile(tokens: readonly Token[], k: number, from: number, to: number): boolean {
  for (let i = k + 1; i < to && tokens[i]?.kind === Kind.Word; i++)
    if (tokens[i]?.form === 'as') return opensWhileClause(tokens, i, from);
  return false;
}

/** “the world's largest listed provider”, “its newly appointed leader”: an English participle between an adjective or article and a noun. */
function isAttribute(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  if (!t.form.endsWith('ed') || !hasForm(t, Form.PastParticiple)) return false;
  const before = tokens[k - 1] as Token;
  const { tags, form } = k > 1 && isManner(before) ? (tokens[k - 2] as Token) : before;
  if ((tags & (Tag.Noun | Tag.Verb)) !== 0 || ((tags & (Tag.Adjective | Tag.Determiner)) === 0 && form !== "'s"))
    return false;
  return ((tokens[k + 1] as Token).tags & Tag.Noun) !== 0;
}

/** “by phone”, “only as Bruno”, “last week”: what goes with a participle. */
function opensComplement(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first !== undefined && from < to && opensTime(first)) return true;
  let k = from;
  while (k < to && ((tokens[k] as Token).tags & (Tag.Adverb | Tag.Preposition)) === Tag.Adverb) k++;
  const t = tokens[k];
  return t !== undefined && k < to && isPreposition(t);
}

/** “one of those | suspended|”, “among the six | charged|”: whether the English participle at k tells which ones are meant. */
function isOfSome(tokens: readonly Token[], k: number, from: number): boolean {
  if (k - 2 < from || !hasForm(tokens[k] as Token, Form.PastParticiple)) return false;
  const ones = tokens[k - 1] as Token;
  if (ones.form !== 'those' && (ones.tags & Tag.Number) === 0) return false;
  const before = tokens[k - 2] as Token;
  const link = ones.form !== 'those' && before.form === 'the' ? itemAt(tokens, k - 3) : before;
  return link?.form === 'of' || link?.form === 'among';
}

/** The first finite verb in the range, or -1. */
export function finiteIn(tokens: readonly Token[], from: number, to: number): number {
  // A segment inside of marks is read like any other; marks inside of the segment are not.
  const depth = from < to ? (tokens[from] as Token).depth : 0;
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    if (t.depth > depth || t.name >= 0) continue;
    if ((t.tags & Tag.Verb) === 0 || !hasForm(t, Form.Finite)) continue;
    // “The letter emerged | as Ruiz told MPs”
    if (k > from && (t.tags & Tag.Noun) === 0 && hasForm(t, Form.PastParticiple) && saysMeanwhile(tokens, k, from, to))
      return k;
    // “It disbanded after the vote, …”
    if (k === from + 1 && ((tokens[from] as Token).tags & Tag.SubjectPronoun) !== 0) return k;
    if ((t.tags & (Tag.Noun | Tag.Adjective)) !== 0) continue;
    // “nommée il y a dix ans”: a time.
    if (
      t.form === 'a' &&
      k > from + 1 &&
      (tokens[k - 1] as Token).form === 'y' &&
      (tokens[k - 2] as Token).form === 'il'
    )
      continue;
    // “Officials | sought | to calm voters, praised …”
    const behind = tokens[k + 2];
    if (tokens[k + 1]?.form === 'to' && PURSUED.has(t.form) && behind !== undefined && hasForm(behind, Form.Infinitive))
      return k;
    if (
      hasForm(t, Form.PastParticiple) &&
      // “, reached by phone,”
      (k === from || isHead(tokens[k - 1] as Token) || (tokens[k - 1] as Token).kind === Kind.Comma) &&
      opensComplement(tokens, k + 1, to)
    )
      continue;
    if (isOfSome(tokens, k, from) && (k + 1 === to || opensComplement(tokens, k + 1, to))) continue;
    if (hasForm(t, Form.Infinitive) && k > from && isPreposition(tokens[k - 1] as Token)) continue;
    if (k > from && k + 1 < to && isAttribute(tokens, k)) continue;
    return k;
  }
  return -1;
}
