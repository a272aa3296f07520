/** The subject before a comma, through what commas insert: “Le ministre, Jean Dupont, | a dit”. */
import { ITS_OWN, POINTING } from '../language/en/determiners';
import { MANNERS } from '../language/fr/manners';
import { BEFORE_CLAUSE, BY, DE, INDEFINITE, WHO } from '../language/function-words';
import { OPENS_TIME } from '../language/time-words';
import { Form, Tag } from '../language/types';
import { itemAt } from '../text/item-at';
import { Kind, type Token } from '../text/token';
import { isBesideOther, isVoice } from './beside-subject';
import { isDeterminer, isHead, isPreposition, type Phrase } from './noun-phrase';
import { namesAgent } from './head-noun';
import { behindOpening, isAdverbBeforeComma } from './opening';
import { ownSubject } from './own-subject';
import { phraseBefore } from './phrase-before';
import { hasForm, isManner, reports } from './readings';
import { isHouse, isPlaceOnly, isResidence, joinsResident, type Segment } from './residence';
import { segmentRole, segmentStart } from './segments';
import { By, somebodyBy } from './somebody';
import type { Subject } from './subject';
import { antecedent } from './subject-of-relative';
import { throughRelative } from './through-relative';

/** Subject before a comma: “Le ministre, Jean Dupont, | a dit”, “Dean Johnson, a salesman from Sumter, South Carolina, | says”. */
export function subjectBeforeComma(tokens: readonly Token[], comma: number, floor: number): Subject | null {
  const related = behindPronoun(tokens, comma, floor);
  if (related !== null) return related;
  const walk: Walk = { tokens, comma, floor, best: null, behindBest: null, inside: false };
  for (let guard = 0, to = beforeObjectOfRelative(tokens, comma, floor); guard < 8 && to > floor; guard++) {
    const from = segmentStart(tokens, to, floor);
    if (!readSegment(walk, from, to) || from <= floor) break;
    to = from - 1;
  }
  return walk.best === null || walk.inside ? null : subjectIn(tokens, walk.best, walk.comma);
}

/** “Ruiz, qui a salué|, lundi, | les soignants|, a promis”: the comma behind the verb of a relative clause that an adverbial parts from its object, which ends at `comma`; or `comma`. */
function beforeObjectOfRelative(tokens: readonly Token[], comma: number, floor: number): number {
  const object = segmentStart(tokens, comma, floor) - 1;
  if (object - 3 <= floor || tokens[object]?.kind !== Kind.Comma || !isDeterminer(tokens[object + 1] as Token))
    return comma;
  const behind = segmentStart(tokens, object, floor) - 1;
  const verb = itemAt(tokens, behind - 1);
  if (behind - 2 <= floor || object - behind > LONGEST_ADVERBIAL || tokens[behind]?.kind !== Kind.Comma) return comma;
  if (verb === undefined || (verb.tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) !== Tag.Verb || verb.name >= 0)
    return comma;
  let k = behind - 2;
  while (k > floor && behind - k < LONGEST_VERB && ((tokens[k] as Token).tags & Tag.Verb) !== 0) k--;
  const related = ((tokens[k] as Token).tags & Tag.Relative) !== 0;
  return related && segmentRole(tokens, behind + 1, object) === 'adverbial' ? behind : comma;
}

/** “, lundi soir,” */
const LONGEST_ADVERBIAL = 5;
/** “qui | a toujours salué” */
const LONGEST_VERB = 6;

/** “its fans, who, after the game, | called it “a miracle””: what the pronoun stands for that nothing but an adverbial parts from its verb, or null. */
function behindPronoun(tokens: readonly Token[], comma: number, floor: number): Subject | null {
  const opened = segmentStart(tokens, comma, floor);
  if (opened - 3 <= floor || tokens[opened - 1]?.kind !== Kind.Comma) return null;
  const pronoun = tokens[opened - 2]?.form ?? '';
  if (pronoun !== 'qui' && !WHO.has(pronoun)) return null;
  const role = segmentRole(tokens, opened, comma);
  // “des garçons qui, en riant, | lançaient”, “le maire qui, la veille, | avait dit”
  const told = pronoun === 'qui' ? role !== 'clause' : role === 'adverbial';
  return told ? antecedent(tokens, opened - 2, floor) : null;
}

/** The way from the comma before a verb to the left, from segment to segment. */
interface Walk {
  readonly tokens: readonly Token[];
  comma: number;
  readonly floor: number;
  /** What may be the subject. */
  best: Segment | null;
  /** What stood in its place before, which `best` is told of. */
  behindBest: Segment | null;
  /** Whether what has been read is within a clause or phrase that is told of a subject further left. */
  inside: boolean;
}

/** Takes a segment for the subject or for what is told of it; false where nothing further left can be the subject. */
function readSegment(walk: Walk, from: number, to: number): boolean {
  const { tokens, floor, best, behindBest } = walk;
  // “Luke Orr, of Flat 2, | 14 High Street, | Hull, said”
  if (isHouse(tokens, from, to)) {
    walk.best = null;
    return true;
  }
  const role = segmentRole(tokens, from, to);
  // “Speaking during the meeting | Cllr Ana Ruiz, who sits on it, said”
  const first = from === floor || (from === floor + 2 && isAdverbBeforeComma(tokens, floor));
  const opened = first && (role !== 'nominal' || OPENS_TIME.has((tokens[from] as Token).form));
  const fronted = opened ? behindFronted(walk, to) : -1;
  if (fronted >= 0) {
    walk.inside = false;
    return isSubject(walk, fronted, to);
  }
  // “| She|, too, said”
  if (best === null && to < walk.comma && isPronounAlone(tokens, from, to)) {
    walk.inside = false;
    return isSubject(walk, from, to);
  }
  if (role === 'clause') {
    // “The operator, | she says, | told her to wait”
    if (to === walk.comma && from > floor && isIncise(tokens, from, to)) {
      walk.comma = from - 1;
      return true;
    }
    readClause(walk, from, to);
    return false;
  }
  // “After | Ann Orr, the mayor, | said …”
  if (best !== null && role === 'adverbial' && BEFORE_CLAUSE.has((tokens[from] as Token).form))
    if ((tokens[to - 1] as Token).name >= 0 && somebodyBy(tokens, from + 1, to) !== 0)
      return isSubject(walk, from + 1, to);
  // “While the club, founded in 1901, | says …”
  const within = walk.inside && !(role === 'adverbial' && !isPreposition(tokens[from] as Token));
  const own = (best === null && to === walk.comma) || within ? -1 : ownSubject(tokens, from, to);
  if (own >= 0) {
    walk.inside = false;
    return isSubject(walk, own, to);
  }
  // “À Lens, où le oui l'a emporté, | Ruiz, avocate, …”: the clause is told of where.
  if (walk.inside && role === 'adverbial' && isPreposition(tokens[from] as Token)) {
    walk.inside = false;
    if (best !== null) return false;
  }
  // “The union, through its lawyer, | Ana Ruiz|, said”, “Le maire, accompagné du préfet, | Luc Orr|, a dit”
  if (role === 'nominal' && best === null && from - 2 > floor && tokens[from - 1]?.kind === Kind.Comma) {
    const before = (tokens[from] as Token).name < 0 ? -1 : segmentStart(tokens, from - 1, floor);
    if (before >= 0 && (isVoice(tokens, before) || (before > floor && isBesideOther(tokens, before, from - 1))))
      return true;
  }
  if (role === 'nominal') return readNominal(walk, from, to);
  // “in which the director, Ruiz, admitted”: the clause has its own subject.
  if (role === 'relative' && best !== null && isPreposition(tokens[from] as Token) && from + 2 < to)
    return isSubject(walk, from + 2, to);
  if (role === 'relative' || isToldOf(walk, from, to)) {
    walk.inside = true;
    return true;
  }
  if (best === null) return true;
  if (from > floor && isResidence(tokens, from, best)) {
    walk.best = null;
    return true;
  }
  if (from > floor && joinsResident(tokens, from, best)) return true;
  if (behindBest === null || !isOfAgent(tokens, from, to, best)) return walk.inside;
  walk.best = behindBest;
  return false;
}

/** “she”, “but they”: whether a subject pronoun is all of the segment, a conjunction aside. */
function isPronounAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const { tags, name } = tokens[to - 1] as Token;
  if ((tags & Tag.SubjectPronoun) === 0 || name >= 0 || to - from > 2) return false;
  return to - from === 1 || ((tokens[from] as Token).tags & Tag.Coordinator) !== 0;
}

/** “, | she says|,”, “, | dit-elle|,”: whether who says what stands around the commas is all that is between them. */
function isIncise(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const says = (first.tags & Tag.SubjectPronoun) !== 0 && reports(last);
  const inverted = reports(first) && (last.tags & Tag.SubjectPronoun) !== 0;
  return to - from <= LONGEST_INCISE && (says || inverted);
}

/** Such an incise has no more tokens. */
const LONGEST_INCISE = 4;

/** “In Leeds | the mayor|, Ann Orr, said”, “In a statement | Ann Orr|, the mayor, said”: where who ends at `to` starts behind what opens the sentence, and is described behind the comma; or -1. */
function behindFronted({ tokens, floor, best }: Walk, to: number): number {
  const { name, tags } = tokens[to - 1] as Token;
  // “In a letter to Ann Orr, | Paul Vian|, a nurse, said”
  if (name >= 0 && ((tags & Tag.Place) !== 0 || (best !== null && (tokens[best.from] as Token).name >= 0))) return -1;
  const phrase = phraseBefore(tokens, to, floor);
  const start = phrase === null ? -1 : behindOpening(tokens, phrase, floor);
  if (start < 0) return -1;
  const first = tokens[start] as Token;
  // “Outside court | Mr Orr's son|, Paul, said”
  return name >= 0 || isDeterminer(first) || first.name >= 0 || (first.tags & Tag.Title) !== 0 ? start : -1;
}

/** Ends the way: the subject is [from, to). */
function isSubject(walk: Walk, from: number, to: number): false {
  walk.best = { from, to };
  return false;
}

/** The sentence's own clause: only what follows its last verb, or a pronoun in it, could be the subject. */
function readClause(walk: Walk, from: number, to: number): void {
  const { tokens } = walk;
  if (walk.best === null) {
    const phrase = phraseBefore(tokens, to, from);
    // “comes after | a memo, leaked on Monday, | said …”
    const opens = phrase !== null && !phrase.governed && startsClause(tokens, phrase.start, from);
    const own = phrase === null || opens || to === walk.comma ? -1 : ownSubject(tokens, from, to);
    if (own >= 0) {
      walk.best = { from: own, to };
      walk.inside = false;
    }
    if (!opens) return;
    walk.best = { from: phrase.start, to };
    walk.inside = false;
    return;
  }
  // “The road needs work, which is due in May, | Ann Orr, the mayor, | told …”: the relative clause is of what is told.
  if (walk.inside && (somebodyBy(tokens, walk.best.from, walk.best.to) & (By.Name | By.Article)) !== 0) {
    walk.inside = false;
    return;
  }
  // “It was a deal which | the mayor, Ana Ruiz, | said was dead”
  const whose = walk.inside ? -1 : Math.max(ownSubject(tokens, from, to), behindAnd(tokens, from, to));
  if (whose >= 0) walk.best = { from: whose, to };
}

/** “The road was closed and | Paul Lane|, a farmer, said …”: where somebody by a name starts who ends the clause [from, to) behind “and” or “but”, or -1. */
function behindAnd(tokens: readonly Token[], from: number, to: number): number {
  const phrase = (tokens[to - 1] as Token).name < 0 ? null : phraseBefore(tokens, to, from);
  if (phrase === null) return -1;
  const start = Math.max(phrase.start, phrase.lastConjunct);
  const before = start > from ? (tokens[start - 1] as Token) : undefined;
  return before !== undefined && (before.tags & Tag.Coordinator) !== 0 && somebodyBy(tokens, start, to) !== 0
    ? start
    : -1;
}

/** A noun phrase: the subject, of which what has been read is told; false where that was the whole subject. */
function readNominal(walk: Walk, from: number, to: number): boolean {
  const { tokens, floor, best, behindBest } = walk;
  if (best !== null && from === floor && (isBearing(tokens, from, to) || opensWithParticiple(tokens, from)))
    return false;
  // “Les larmes aux yeux, | le maire de Brest, Paul Ruiz, | a dit”
  const whole = best !== null && behindBest !== null && isWholePost(tokens, best, behindBest);
  if (whole && !isPost(tokens, from, to)) return false;
  const told = best !== null || walk.inside;
  walk.behindBest = best;
  walk.best = { from, to };
  walk.inside = false;
  // “The firm declined to speak to reporters, | but its lawyer, Ana Ruiz, | said”: another clause.
  return !(told && (opensAgainst(tokens, from) || opensAlongside(tokens, from, floor)));
}

/** “The shop closed in May, | and its owner, Ann Cole, said”: whether somebody else's clause opens at k behind an English clause whose verb could be a participle. */
function opensAlongside(tokens: readonly Token[], k: number, floor: number): boolean {
  const next = tokens[k + 1];
  if ((tokens[k] as Token).form !== 'and' || next === undefined || !(isDeterminer(next) || next.name >= 0))
    return false;
  const from = k - 1 > floor ? segmentStart(tokens, k - 1, floor) : k;
  for (let i = from + 1; i + 1 < k - 1; i++) {
    const t = tokens[i] as Token;
    if ((t.tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) !== Tag.Verb || !hasForm(t, Form.Past)) continue;
    if (from === floor && isHead(tokens[i - 1] as Token)) return true;
  }
  return false;
}

/** “but its lawyer”, “mais le maire”, not “but also the mayor”: whether somebody else's clause opens at k. */
function opensAgainst(tokens: readonly Token[], k: number): boolean {
  const { form } = tokens[k] as Token;
  const next = tokens[k + 1];
  return (form === 'but' || form === 'mais') && next !== undefined && (isDeterminer(next) || next.name >= 0);
}

/** “His voice shaking, | Mr Orr, 44, | told …”, “Her hands in her lap, | …”: how somebody looks or sounds, whose name follows. */
function isBearing(tokens: readonly Token[], from: number, to: number): boolean {
  if (!ITS_OWN.has((tokens[from] as Token).form) || namesAgent(tokens, from, to, false)) return false;
  const noun = tokens[from + 1] as Token;
  const state = tokens[from + 2];
  if (state === undefined || from + 2 >= to) return false;
  if ((noun.tags & Tag.Noun) === 0 && noun.tags !== 0) return false;
  return hasForm(state, Form.PresentParticiple | Form.PastParticiple) || state.form === 'in' || state.form === 'on';
}

/** “Chargé de défendre le texte, | le ministre Luc Orr, la voix rauque, | a dit”, “Venue soutenir les grévistes, | …”, “Accusé de fraude, | …”: whether a French participle that is a noun as well opens what was done to somebody, or what he did. */
function opensWithParticiple(tokens: readonly Token[], k: number): boolean {
  const first = tokens[k] as Token;
  const next = tokens[k + 1];
  if (!hasForm(first, Form.PastParticiple) || next === undefined) return false;
  if (hasForm(next, Form.Infinitive) && (next.tags & Tag.Noun) === 0) return true;
  if (!isPreposition(next)) return false;
  if (!DE.has(next.form)) return true;
  const behind = tokens[k + 2];
  if (behind === undefined || isDeterminer(behind) || behind.name >= 0) return false;
  // “Chargé de mission”
  return hasForm(behind, Form.Infinitive) || first.word?.noun !== 'role';
}

/** Whether a segment that is no relative clause is told of the phrase before it, as what follows it is. */
function isToldOf({ tokens, floor, best }: Walk, from: number, to: number): boolean {
  if (isVoice(tokens, from) || isPassiveInfinitive(tokens, from, floor)) return true;
  if (best === null) return false;
  return (from > floor && DE.has((tokens[from] as Token).form)) || isAgentOf(tokens, from, to, best, floor);
}

/** The subject within a segment, without the conjunction before it; null where a preposition governs its phrase. */
function subjectIn(tokens: readonly Token[], segment: Segment, comma: number): Subject | null {
  const { to } = segment;
  let start = segment.from;
  // “et le ministre, …”, “mais Ruiz, …”
  while (start < to && isLinking(tokens[start] as Token) && !isOfParticiple(tokens, start)) start++;
  const phrase = behindTime(tokens, phraseBefore(tokens, to, start), start);
  if (phrase !== null && (phrase.governed || phrase.start > start)) {
    // Words before the phrase inside the segment: only a participle phrase or relative may stand there.
    const whole = throughRelative(tokens, to, start);
    if (whole === null && phrase.governed) return null;
    start = (whole ?? phrase).start;
  }
  const alone = ((tokens[start] as Token).tags & Tag.SubjectPronoun) !== 0 && to - start === 1;
  return { start, end: comma, pronoun: alone, headStart: start, headEnd: to };
}

/** “| The surgeon on call | that night, Dr Orr, said”: the phrase before the time that an English segment ends with; the phrase itself where it ends with none. */
function behindTime(tokens: readonly Token[], phrase: Phrase | null, start: number): Phrase | null {
  if (phrase === null || phrase.governed || phrase.start <= start) return phrase;
  const time = tokens[phrase.end - 1]?.word?.noun === 'time' && POINTING.has((tokens[phrase.start] as Token).form);
  return (time ? phraseBefore(tokens, phrase.start, start) : null) ?? phrase;
}

function isLinking(token: Token): boolean {
  return (token.tags & (Tag.Coordinator | Tag.Adverb)) !== 0 && !isDeterminer(token) && token.name < 0;
}

/** “Newly | elected Sims” */
function isOfParticiple(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  return next !== undefined && isManner(tokens[k] as Token) && hasForm(next, Form.PastParticiple);
}

/** “le maire de Brest, Paul Ruiz”: a post with its article, and the name of its bearer, not “the mayor of Austin, Texas”. */
function isWholePost(tokens: readonly Token[], post: Segment, bearer: Segment): boolean {
  if ((tokens[bearer.from] as Token).name < 0) return false;
  // “Ann Lee, | the mayor of Austin|, Texas|, said”
  const last = tokens[post.to - 1] as Token;
  if (last.name >= 0 && isPlaceOnly(tokens, bearer)) return false;
  return isPost(tokens, post.from, post.to);
}

/** Whether the stretch is somebody with an article, and not how he looks or sounds: “la voix tremblante”. */
function isPost(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isDeterminer(tokens[from] as Token) || !namesAgent(tokens, from, to, true)) return false;
  return from + 1 >= to || !MANNERS.has((tokens[from + 1] as Token).form);
}

/** “Interrogé par Ana Ruiz, | députée du Nord, | le ministre, …”: the bare apposition behind an agent is the agent's. */
function isOfAgent(tokens: readonly Token[], from: number, to: number, apposition: Segment): boolean {
  const first = tokens[from] as Token;
  const opener = tokens[apposition.from] as Token;
  if (!hasForm(first, Form.PastParticiple) || isDeterminer(opener) || opener.name >= 0) return false;
  if ((tokens[to - 1] as Token).name < 0) return false;
  for (let k = from + 1; k < to; k++) if ((tokens[k] as Token).form === 'par') return true;
  return false;
}

/** “…, | sa directrice, Anne Moreau, | évoquant”: a phrase between commas, with its name, that a participle has for its subject. */
export function subjectOfParticiple(tokens: readonly Token[], comma: number, floor: number): Subject | null {
  const subject = tokens[comma]?.kind === Kind.Comma ? subjectBeforeComma(tokens, comma, floor) : null;
  if (subject === null || tokens[subject.start - 1]?.kind !== Kind.Comma || subject.start <= floor) return null;
  if (!isDeterminer(tokens[subject.start] as Token)) return null;
  const inner = segmentStart(tokens, comma, floor);
  return inner > subject.start && (tokens[inner] as Token).name >= 0 ? subject : null;
}

/** “The study, | led by Laure Ruiz, | an oceanographer, | found”: the apposition that follows is the agent's, not the subject's. */
function isAgentOf(tokens: readonly Token[], from: number, to: number, apposition: Segment, floor: number): boolean {
  if (from <= floor + 1 || !hasForm(tokens[from] as Token, Form.PastParticiple)) return false;
  if ((tokens[to - 1] as Token).name < 0 || (tokens[apposition.from] as Token).name >= 0) return false;
  if (isDeterminer(tokens[apposition.from] as Token) && !INDEFINITE.has((tokens[apposition.from] as Token).form))
    return false;
  for (let k = from + 1; k < to; k++) if (BY.has((tokens[k] as Token).form)) return true;
  return false;
}

/** “A paper, | to be published in May, | suggests”: what is still to be done with what stands before. */
function isPassiveInfinitive(tokens: readonly Token[], from: number, floor: number): boolean {
  return from > floor && tokens[from]?.form === 'to' && tokens[from + 1]?.form === 'be';
}

/** Whether a clause can start at token k of a stretch that starts at `from`. */
function startsClause(tokens: readonly Token[], k: number, from: number): boolean {
  if (k <= from) return true;
  const before = tokens[k - 1] as Token;
  // “Orr said | Mr Annan, who had left, cited”
  if (before.form.endsWith('d') && (before.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && reports(before)) return true;
  return (before.tags & (Tag.Coordinator | Tag.Subordinator | Tag.Relative)) !== 0;
}
