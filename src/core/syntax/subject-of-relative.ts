/** The subject that a relative clause belongs to: what its pronoun stands for, or the noun before it. */
import { isDay, isOfTime, isTime, opensTime } from './time';
import { TENS } from '../language/ages';
import { COPULAS } from '../language/en/copulas';
import { CARRYING, FROM_PLACE, TOPICAL } from '../language/en/prepositions';
import { DATING } from '../language/en/time-words';
import { SAME } from '../language/fr/determiners';
import { ASKED } from '../language/fr/participles';
import { TOWARDS } from '../language/fr/prepositions';
import { DE, INDEFINITE, OF, PAR, WHO } from '../language/function-words';
import { Form, Num, Tag } from '../language/types';
import { itemAt } from '../text/item-at';
import { Case, Kind, type Token } from '../text/token';
import { tellsOf } from './before-inserted';
import { headOf } from './head-noun';
import { isDative, isDeterminer, isHead, isOf, isPreposition, type Phrase, phraseFrom } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import { hasForm, isAgent, isPerson, reports } from './readings';
import { headedAt, type Subject } from './subject';
import { nameStart } from './name-words';
import { behindOther, personIn, peopleIn, authorIn, behindParticiple, lastOf } from './person-in-phrase';

/**
 * “L’accusé, qui se décrit comme”: what the relative pronoun at r stands for.
 * @param number Num bits of its verb, 0 where unknown
 */
export function antecedent(tokens: readonly Token[], r: number, floor: number, number = 0): Subject | null {
  const first = relativeJoined(tokens, r, floor);
  if (first >= 0) return antecedent(tokens, first, floor, number);
  let end = r;
  const seam = tokens[end - 1]?.kind;
  if (end - 1 >= floor && (seam === Kind.Comma || seam === Kind.Dash)) end--;
  // “Keane, 54, who has run …”
  if (
    end - 2 >= floor &&
    (tokens[end - 1] as Token).kind === Kind.Number &&
    (tokens[end - 2] as Token).kind === Kind.Comma
  )
    end -= 2;
  end = beforeAge(tokens, end, floor);
  const joined = sameBefore(tokens, end, floor);
  if (joined !== null) return headedAt(joined, end);
  end = beforeParticiple(tokens, end, floor);
  if ((tokens[r] as Token).form === 'that') end = beforeDate(tokens, end, floor);
  if ((tokens[r] as Token).form === 'qui') end = beforeDay(tokens, end, floor);
  let phrase = phraseBefore(tokens, end, floor);
  // “a report by auditors, released | on Friday|, which said”
  const which = (tokens[r] as Token).form === 'which';
  const dated = which && phrase?.governed === true && isTime(tokens, phrase.start, phrase.end) ? phrase.start - 1 : -1;
  if (dated > floor + 1 && hasForm(tokens[dated - 1] as Token, Form.PastParticiple)) {
    end = tokens[dated - 2]?.kind === Kind.Comma ? dated - 2 : dated - 1;
    phrase = phraseBefore(tokens, end, floor);
  }
  if (phrase === null) return null;
  // “C'est une affaire, | ce mardi 4 mai|, qui permet …”: a day says nothing.
  if ((tokens[r] as Token).form === 'qui' && isTime(tokens, phrase.start, phrase.end)) return null;
  // “Nicky Orr, 24, | from Leeds|, who said”
  const place = (tokens[r] as Token).form === 'who' ? placeBefore(tokens, phrase, floor) : -1;
  if (place >= 0) {
    const somebody = antecedentBefore(tokens, place, floor);
    if (somebody !== null) return headedAt(somebody, r + 1);
  }
  phrase = phraseFrom(phrase, behindParticiple(tokens, phrase.start, phrase.end));
  const through = Math.max(lastOf(tokens, phrase, PAR), beforeName(tokens, phrase));
  if (through >= 0) phrase = phraseBefore(tokens, end, through + 1) ?? phrase;
  phrase = ownerWhoSays(tokens, agreeing(tokens, behindManner(tokens, phrase), number), r);
  const pronoun = (tokens[r] as Token).form;
  if (WHO.has(pronoun)) phrase = behindOther(tokens, phrase);
  if (pronoun === 'who') phrase = peopleIn(tokens, personIn(tokens, phrase));
  if (pronoun === 'who' || pronoun === 'which') phrase = authorIn(tokens, phrase, pronoun === 'who');
  if (pronoun === 'which') phrase = topicIn(tokens, phrase);
  if (pronoun === 'which' || pronoun === 'that') phrase = textIn(tokens, phrase, r);
  // “répond aux | élus | qui dénoncent”
  if (isDative(tokens[phrase.start]) && phrase.start + 1 < phrase.end) phrase = phraseFrom(phrase, phrase.start + 1);
  const opening = tokens[phrase.start] as Token;
  // “Inès Roux, secrétaire du Snuipp, qui appelle”: an apposition without an article.
  const bare = !isDeterminer(opening) && opening.name < 0 && opening.letterCase === Case.Lower;
  const cleft = pronoun === 'who' ? cleftBefore(tokens, phrase, floor) : -1;
  if (cleft >= 0) return { start: cleft, end: r + 1, pronoun: false, headStart: cleft, headEnd: phrase.start - 1 };
  const apposed = INDEFINITE.has(opening.form) || bare || isPostOf(tokens, phrase);
  const named = apposed ? namedBefore(tokens, phrase.start, floor) : null;
  if (named !== null) return headedAt(named, WHO.has((tokens[r] as Token).form) ? r + 1 : end);
  const close = WHO.has((tokens[r] as Token).form) ? r + 1 : end;
  const { start } = phrase;
  return { start, end: close, pronoun: false, headStart: start, headEnd: end };
}

/** “walked through the town with | a banner that read”, “across the state in | a shirt that reads”: the English text, or what has words on it, behind a preposition and a noun for no text. */
function textIn(tokens: readonly Token[], phrase: Phrase, r: number): Phrase {
  const last = tokens[phrase.end - 1] as Token;
  const reads = tokens[r + 1]?.form === 'read' || tokens[r + 1]?.form === 'reads';
  if (last.name >= 0 || !(reads || tellsOf(last))) return phrase;
  for (let k = phrase.end - 2; k > phrase.start; k--) {
    const before = tokens[k - 1] as Token;
    if (CARRYING.has((tokens[k] as Token).form)) return tellsOf(before) ? phrase : phraseFrom(phrase, k + 1);
  }
  return phrase;
}

/** “complained to the council over | its report, | which”: what the English phrase is about, behind its last preposition. */
function topicIn(tokens: readonly Token[], phrase: Phrase): Phrase {
  for (let k = phrase.end - 2; k > phrase.start; k--)
    if (TOPICAL.has((tokens[k] as Token).form)) return phraseFrom(phrase, k + 1);
  return phrase;
}

/** “It was | his wife, Pat|, who told”: where the phrase starts before the comma and the name of an English sentence that points out who, or -1. */
function cleftBefore(tokens: readonly Token[], { start }: Phrase, floor: number): number {
  if (tokens[floor]?.form !== 'it' || !COPULAS.has(tokens[floor + 1]?.form ?? '')) return -1;
  if (start - 1 <= floor + 2 || tokens[start - 1]?.kind !== Kind.Comma || (tokens[start] as Token).name < 0) return -1;
  return phraseBefore(tokens, start - 1, floor + 2)?.start === floor + 2 ? floor + 2 : -1;
}

/** “le patron|, 54 ans, qui”, “une élue|, âgée de 54 ans, qui”: the comma before the age of somebody without a name that ends at `end`, or `end`. */
function beforeAge(tokens: readonly Token[], end: number, floor: number): number {
  const form = itemAt(tokens, end - 1)?.form ?? '';
  if (form !== 'ans' && !TENS.has(form)) return end;
  const before = itemAt(tokens, end - 2);
  // “le patron|, la soixantaine, qui”
  if (form === 'ans' ? before?.kind !== Kind.Number : before?.form !== 'la') return end;
  const aged = tokens[end - 3]?.form === 'de' && /^âgée?s?$/.test(tokens[end - 4]?.form ?? '');
  const comma = aged ? end - 5 : end - 3;
  if (comma <= floor || (tokens[comma] as Token).kind !== Kind.Comma) return end;
  return (tokens[comma - 1] as Token).name < 0 ? comma : end;
}

/** “sa mère|, jointe par téléphone, qui dit”: the comma before a French participle between commas that ends at `end`, or `end`. */
function beforeParticiple(tokens: readonly Token[], end: number, floor: number): number {
  if (tokens[end]?.kind !== Kind.Comma) return end;
  for (let k = end - 1; k > floor && end - k < 10; k--) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Comma) {
      if (t.kind !== Kind.Word && t.kind !== Kind.Number) return end;
      continue;
    }
    const first = tokens[k + 1] as Token;
    const next = tokens[k + 2];
    const told = next !== undefined && ((next.tags & Tag.Calendar) !== 0 || isPreposition(next));
    const bare = (first.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && first.name < 0 && ASKED.test(first.form);
    return bare && told ? k : end;
  }
  return end;
}

/** “a survey | released Tuesday | that”, “a memo | leaked on Sunday | that”: before the English participle and its time that end at `end`, or `end`. */
function beforeDate(tokens: readonly Token[], end: number, floor: number): number {
  let k = end - 1;
  while (k > floor && end - k < 4 && (isOfTime(tokens[k]) || opensTime(tokens[k] as Token))) k--;
  if (k === end - 1) return end;
  if (DATING.has((tokens[k] as Token).form)) k--;
  const participle = tokens[k];
  if (k - 1 < floor || participle === undefined || participle.name >= 0) return end;
  const bare = (participle.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && hasForm(participle, Form.PastParticiple);
  return bare && isHead(tokens[k - 1] as Token) ? k : end;
}

/** “dans Le Phare | lundi 17 octobre|, qui”: before the day right behind a French name that ends at `end`, or `end`. */
function beforeDay(tokens: readonly Token[], end: number, floor: number): number {
  let k = end;
  while (k - 1 > floor && end - k < 4 && (isDay(tokens[k - 1]) || (tokens[k - 1] as Token).kind === Kind.Number)) k--;
  return k < end && isDay(tokens[k]) && (tokens[k - 1] as Token).name >= 0 ? k : end;
}

/** “Même prudence chez | les élus, qui disent”, “Même son de cloche à | la CGT, qui dit”: who says the same, behind the last preposition of a French phrase that ends at `end`; or null. */
function sameBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
): Pick<Subject, 'start' | 'headStart' | 'headEnd'> | null {
  const first = tokens[floor];
  if (first === undefined || !SAME.has(first.form) || end - floor > 9) return null;
  for (let k = end - 1; k > floor; k--) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word) return null;
    if (!isPreposition(t)) continue;
    const last = tokens[end - 1] as Token;
    if (last.name < 0 && !isAgent(last)) return null;
    return { start: k + 1, headStart: k + 1, headEnd: end };
  }
  return null;
}

/** “, | from Leeds|, who”: the comma before the place that somebody is from, or -1. */
function placeBefore(tokens: readonly Token[], { start, end }: Phrase, floor: number): number {
  const { name } = tokens[end - 1] as Token;
  if (name < 0) return -1;
  const k = start - 1;
  return k - 1 > floor && FROM_PLACE.has((tokens[k] as Token).form) && tokens[k - 1]?.kind === Kind.Comma ? k - 1 : -1;
}

/** The name, perhaps with an age behind it, that ends at the comma. */
function antecedentBefore(
  tokens: readonly Token[],
  comma: number,
  floor: number,
): Pick<Subject, 'start' | 'headStart' | 'headEnd'> | null {
  const aged = tokens[comma - 1]?.kind === Kind.Number && tokens[comma - 2]?.kind === Kind.Comma;
  const end = aged ? comma - 2 : comma;
  if (end - 1 < floor || (tokens[end - 1] as Token).name < 0) return null;
  const named = phraseBefore(tokens, end, floor);
  return named === null ? null : { start: named.start, headStart: named.start, headEnd: end };
}

/** “Ruiz, | who | ran the office and who said that …”: the same pronoun before, where the one at r is joined to its clause; else -1. */
function relativeJoined(tokens: readonly Token[], r: number, floor: number): number {
  const joint = tokens[r - 1];
  if (joint === undefined || r - 1 <= floor || joint.name >= 0 || (joint.tags & Tag.Coordinator) === 0) return -1;
  const { form, depth } = tokens[r] as Token;
  for (let k = r - 2; k > floor && r - k < LONGEST_CLAUSE; k--) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Stop || t.kind === Kind.Semicolon) return -1;
    if (t.form === form && t.depth === depth && (t.tags & Tag.Relative) !== 0) return k;
  }
  return -1;
}

/** A relative clause that another one is joined to is shorter than this many tokens. */
const LONGEST_CLAUSE = 40;

/** “dit avec humour | Luc Orr, qui”: behind a bare French noun of how it was said and before the name. */
function behindManner(tokens: readonly Token[], phrase: Phrase): Phrase {
  const { start, governed } = phrase;
  if (!governed || tokens[start - 1]?.form !== 'avec') return phrase;
  const bare = (tokens[start] as Token).name < 0 && !isDeterminer(tokens[start] as Token);
  return bare && (tokens[start + 1]?.name ?? -1) >= 0 ? phraseFrom(phrase, start + 1) : phrase;
}

/** “les accusations de | Kiev, qui affirme”: the complement, where the verb has its number and not that of the noun. */
function agreeing(tokens: readonly Token[], phrase: Phrase, number: number): Phrase {
  const own = (tokens[phrase.start] as Token).word?.number ?? 0;
  if (number === 0 || own === 0 || (own & number) !== 0) return phrase;
  // “a backdrop of | polls that show”, but “a number of voters who say”
  const last = tokens[phrase.end - 1] as Token;
  const things = number === Num.Plural && last.word?.number === Num.Plural && !isPerson(last);
  const inner = things ? lastOf(tokens, phrase, OF) : -1;
  if (inner > phrase.start + 1) return phraseFrom(phrase, inner + 1);
  const of = lastOf(tokens, phrase, DE);
  const complement = tokens[of + 1];
  if (of < 0 || complement === undefined) return phrase;
  const plural = (tokens[of] as Token).form === 'des';
  const other = plural ? Num.Plural : complement.name >= 0 ? Num.Singular : (complement.word?.number ?? 0);
  return (other & number) === 0 ? phrase : phraseFrom(phrase, of + 1);
}

/** “la version de | l'accusé, qui affirme”, “la demande de | Ruiz, qui dit”: whose thing it is, where the French relative clause tells of saying and the phrase names nobody else. */
function ownerWhoSays(tokens: readonly Token[], phrase: Phrase, r: number): Phrase {
  if ((tokens[r] as Token).form !== 'qui') return phrase;
  const of = lastOf(tokens, phrase, DE);
  const owner = tokens[phrase.end - 1];
  if (of <= phrase.start || owner === undefined || !(owner.name >= 0 || isAgent(owner))) return phrase;
  for (let k = phrase.start; k < of; k++) {
    const t = tokens[k] as Token;
    if (t.name >= 0 || isAgent(t) || t.word?.noun === 'document' || t.word?.noun === 'source') return phrase;
  }
  const { noun } = (tokens[of - 1] as Token).word ?? { noun: null };
  const placed = phrase.governed && (noun === 'place' || noun === null);
  if (noun !== 'other' && noun !== 'speech' && !placed) return phrase;
  for (let k = r + 1; k < tokens.length && k - r < 5; k++)
    if (reports(tokens[k] as Token)) return phraseFrom(phrase, of + 1);
  return phrase;
}

/** “même constat pour | Luc Arnaud, qui”: the preposition right before the name that ends the phrase, or -1; not that of a complement. */
function beforeName(tokens: readonly Token[], { start, end }: Phrase): number {
  if ((tokens[end - 1] as Token).name < 0) return -1;
  let k = Math.max(start, nameStart(tokens, end - 1) - 1);
  const article = tokens[k] as Token;
  if (k > start && article.name < 0 && (article.tags & Tag.Determiner) !== 0) k--;
  // “économiste | chez Natixis, qui”
  return k > start && TOWARDS.has((tokens[k] as Token).form) && !isPerson(tokens[k - 1]) ? k : -1;
}

/** “Ann Orr, | the mayor of Leeds|, who”: whether the English phrase is of somebody by a post. */
function isPostOf(tokens: readonly Token[], { start, end }: Phrase): boolean {
  if ((tokens[start] as Token).form !== 'the') return false;
  // “In Leeds, | the mayor|, who”
  const before = itemAt(tokens, start - 2);
  if (before === undefined || before.name < 0 || (before.tags & Tag.Place) !== 0) return false;
  return tokens[headOf(tokens, start, end, false)]?.word?.noun === 'role';
}

/** “Higginbotham, | a judge who …”: the name that the phrase at `start` says more of, or null. */
function namedBefore(
  tokens: readonly Token[],
  start: number,
  floor: number,
): Pick<Subject, 'start' | 'headStart' | 'headEnd'> | null {
  if (start - 1 <= floor || (tokens[start - 1] as Token).kind !== Kind.Comma) return null;
  // “Priya Nair, 54, a teacher, who said”
  const aged = (tokens[start - 2] as Token).kind === Kind.Number && tokens[start - 3]?.kind === Kind.Comma;
  if (aged && start - 3 > floor) return antecedentBefore(tokens, start - 1, floor);
  if ((tokens[start - 2] as Token).name < 0) return null;
  const phrase = phraseBefore(tokens, start - 1, floor);
  if (phrase === null) return null;
  // “heard from | Priya Nair, a teacher, who said”
  // “the same about | Mr. Nair, a teacher who”
  const name = nameStart(tokens, start - 2);
  const first = ((itemAt(tokens, name - 1)?.tags ?? 0) & Tag.Title) !== 0 ? name - 1 : name;
  const link = tokens[first - 1] as Token;
  const governed = phrase.governed || (first - 1 > phrase.start && isPreposition(link) && !isOf(link));
  const from = governed ? first : phrase.start;
  return { start: from, headStart: from, headEnd: start - 1 };
}
