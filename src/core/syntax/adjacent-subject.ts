/** The subject that ends right before its verb, through lists, appositions and relative clauses without commas. */
import { endsOwnClause } from './clause-before-and';
import { isOfTime, opensTime } from './time';
import { COUNTED, UNCERTAIN } from '../language/en/amounts';
import { WHILE_CLAUSE } from '../language/en/conjunctions';
import { GAVE_NAME } from '../language/en/naming';
import { FROM_PLACE } from '../language/en/prepositions';
import { ET_OU } from '../language/fr/conjunctions';
import { ARTICLES, BEFORE_CLAUSE, DE, INDEFINITE, RELATIVE_PRONOUNS, WHO } from '../language/function-words';
import { Form, Num, Tag } from '../language/types';
import { itemAt } from '../text/item-at';
import { Kind, type Token } from '../text/token';
import { namesAgent, nounKind } from './head-noun';
import { isDeterminer, isHead, isPreposition, type Phrase } from './noun-phrase';
import { behindOpening } from './opening';
import { namedOpen } from './paired-marks';
import { phraseBefore } from './phrase-before';
import { hasForm, isAgent } from './readings';
import { finiteIn, segmentRole, segmentStart } from './segments';
import { By, somebodyBy } from './somebody';
import { bareSubject, endingAt, headedAt, startingAt, type Subject } from './subject';
import { subjectBeforeComma } from './subject-in-commas';
import { throughRelative } from './through-relative';
import { nameStart } from './name-words';

/** A subject that ends right before token `end`, perhaps with a relative clause or participle phrase inside. */
export function adjacentSubject(tokens: readonly Token[], end: number, floor: number): Subject | null {
  const whose = pastRelative(tokens, end, floor);
  if (whose !== null) return headedAt(whose, end);
  let phrase = phraseBefore(tokens, end, floor);
  if (phrase === null) return ofBearer(tokens, throughRelative(tokens, end, floor), floor);
  const whole = beforeFurther(tokens, phrase, floor);
  if (whole >= 0) return bareSubject({ start: whole, end });
  const opened = behindOpening(tokens, phrase, floor);
  if (opened > phrase.start) return bareSubject({ start: opened, end });
  // “the mayor of Burlington, Vermont | described”: where the place before the comma lies.
  const place = phrase.end - phrase.start === 1 && (tokens[phrase.start] as Token).tags & Tag.Place;
  if (place && phrase.start - 2 > floor && isPlaceComma(tokens, phrase.start - 1)) {
    const located = subjectBeforeComma(tokens, phrase.start - 1, floor);
    if (located !== null) return endingAt(located, end);
  }
  const conjunction = lastConjunction(tokens, phrase, floor);
  if (conjunction >= 0) phrase = phraseBefore(tokens, end, conjunction + 1) ?? phrase;
  const inside = phrase.governed && opensClause(tokens, phrase.start - 1, floor);
  // “will last until | Monday and the mayor | said”: a time opens no clause.
  const last = itemAt(tokens, phrase.lastConjunct - 2);
  const then = phrase.start === floor && last !== undefined && last.name < 0 && isOfTime(last);
  const own = then || joinsThing(tokens, phrase) || isSomeAlone(tokens, phrase) || endsOwnClause(tokens, phrase, floor);
  if (own && !inside) phrase = { start: phrase.lastConjunct, end: phrase.end, governed: false, lastConjunct: -1 };
  let joint = false;
  if (phrase.governed || startsInsideRelative(tokens, phrase.start, floor)) {
    const clause =
      phrase.governed && (opensClause(tokens, phrase.start - 1, floor) || followsAct(tokens, phrase, floor));
    joint = clause && isMemberBeforeAnd(tokens, phrase);
    // “a study published | last year by the city”
    const to = opensTime(tokens[phrase.start] as Token) ? end : phrase.start;
    const whole = clause ? null : throughRelative(tokens, to, floor);
    if (whole !== null) return endingAt(ofBearer(tokens, whole, floor) ?? whole, end);
    if (phrase.governed && !clause) return severalBehindOne(tokens, phrase);
  }
  if (phrase.lastConjunct > phrase.start && !joint && joinsClauses(tokens, phrase.start, floor)) {
    phrase = { start: phrase.lastConjunct, end: phrase.end, governed: false, lastConjunct: -1 };
  }
  if (phrase.lastConjunct > phrase.start) {
    const start = listStart(tokens, phrase.start, floor);
    return bareSubject({ start, end });
  }
  // “said the bridge would close, a move | unions | called a disgrace”
  const several = itemAt(tokens, phrase.start - 1)?.kind === Kind.Comma ? severalBehindOne(tokens, phrase) : null;
  if (several !== null) return several;
  const bearer = apposedTo(tokens, phrase, floor);
  if (bearer !== null) return headedAt(bearer, end);
  return bareSubject({ start: phrase.start, end });
}

/** “The plan costs millions and | the mayor |”: whether an English thing, which says nothing, stands before “and”, and somebody behind it. */
function joinsThing(tokens: readonly Token[], { start, end, lastConjunct }: Phrase): boolean {
  const and = lastConjunct - 1;
  const last = tokens[and - 1];
  if (and <= start || tokens[and]?.form !== 'and' || last === undefined || last.name >= 0) return false;
  if (nounKind(tokens, start, and, false) !== 'other') return false;
  // “bread and | cake makers”
  return (somebodyBy(tokens, lastConjunct, end) & (By.Name | By.Article | By.Alone)) !== 0;
}

/** “The road reopened and | some | said”, “drew thousands and | many | praised it”: whether an English word for an uncertain number is all that stands behind “and”; but “the mayor and | others |”. */
function isSomeAlone(tokens: readonly Token[], { start, end, lastConjunct }: Phrase): boolean {
  return lastConjunct > start && end === lastConjunct + 1 && UNCERTAIN.has((tokens[lastConjunct] as Token).form);
}

/** “after | Ruiz | and Orr accused him”, “before | the mayor | and residents said”: whether somebody stands before the “and” of a phrase. */
function isMemberBeforeAnd(tokens: readonly Token[], { start, lastConjunct }: Phrase): boolean {
  if (lastConjunct <= start) return false;
  const and = lastConjunct - 1;
  const { name, tags } = tokens[and - 1] as Token;
  return (name >= 0 && (tags & Tag.Calendar) === 0) || namesAgent(tokens, start, and, false);
}

/** “in a move | unions | say will fail”: an English plural behind “a” and its noun is the subject of a relative clause without a pronoun; or null. */
function severalBehindOne(tokens: readonly Token[], { start, end }: Phrase): Subject | null {
  const { form } = tokens[start] as Token;
  const last = tokens[end - 1] as Token;
  const noun = tokens[end - 2] as Token;
  const thing = form === 'something' && end - start === 2;
  const one = (form === 'a' || form === 'an') && end - start > 2;
  if (!(one || thing) || !isAgent(last) || last.word?.number !== Num.Plural) return null;
  if (thing) return bareSubject({ start: end - 1, end });
  // “a dozen residents”
  if (COUNTED.has(noun.form)) return null;
  if (noun.name >= 0 || (noun.tags & Tag.Noun) === 0 || noun.word?.number === Num.Plural) return null;
  return bareSubject({ start: end - 1, end });
}

/** “| la ministre du Travail, de la Santé et des Sports | promet”: where the French phrase starts whose further complements the last phrase is, or -1. */
function beforeFurther(tokens: readonly Token[], { start, end, governed }: Phrase, floor: number): number {
  let k = governed ? start - 1 : start;
  if (k - 2 <= floor || !DE.has((tokens[k] as Token).form) || (tokens[k - 1] as Token).kind !== Kind.Comma) return -1;
  if (!hasForms(tokens, start, end, ET_OU)) return -1;
  while (k - 2 > floor && DE.has((tokens[k] as Token).form) && (tokens[k - 1] as Token).kind === Kind.Comma) {
    const before = phraseBefore(tokens, k - 1, floor);
    if (before === null) return -1;
    // “Le jour du vote, | des élus et des habitants”: when, not who.
    if (!before.governed)
      return namesAgent(tokens, before.start, before.end, true) && hasForms(tokens, before.start + 1, k - 1, DE)
        ? before.start
        : -1;
    k = before.start - 1;
  }
  return -1;
}

function hasForms(tokens: readonly Token[], from: number, to: number, forms: ReadonlySet<string>): boolean {
  for (let k = from; k < to; k++) if (forms.has((tokens[k] as Token).form)) return true;
  return false;
}

/** “Ann Orr, | a farmer who grows wheat | said”: the subject with the name before it, which no second comma closes. */
function ofBearer(tokens: readonly Token[], subject: Subject | null, floor: number): Subject | null {
  if (subject === null) return null;
  const phrase = { start: subject.start, end: subject.headEnd, governed: false, lastConjunct: -1 };
  const bearer = apposedTo(tokens, phrase, floor);
  return bearer === null ? subject : startingAt(subject, bearer.start, bearer.headStart, bearer.headEnd);
}

/** “Kelly Lint, | a councillor for Leeds | said”, “Nora Ruiz, | the mayor of Leeds | said”: the name before an apposition that no comma closes, or null. */
function apposedTo(
  tokens: readonly Token[],
  { start, end }: Phrase,
  floor: number,
): Pick<Subject, 'start' | 'headStart' | 'headEnd'> | null {
  const comma = start - 1;
  const { form } = tokens[start] as Token;
  const one = form === 'one' && tokens[start + 1]?.form === 'of';
  if (comma - 1 < floor || !(INDEFINITE.has(form) || form === 'the' || one)) return null;
  if ((tokens[comma] as Token).kind !== Kind.Comma || (tokens[comma - 1] as Token).name < 0) return null;
  const named = phraseBefore(tokens, comma, floor);
  if (named === null || named.governed || nameBehindPost(tokens, named, comma) < 0) return null;
  if (named.start > floor && (tokens[named.start - 1] as Token).kind === Kind.Word) return null;
  // “In Iowa City, | the mayor | said”: a place, where no first name tells of somebody.
  if (form === 'the') {
    const first = tokens[named.start] as Token;
    if ((first.tags & (Tag.FirstName | Tag.Title)) === 0 || (first.tags & Tag.Place) !== 0) return null;
    if (comma - named.start < 2 || !namesAgent(tokens, start, end, false)) return null;
    // “Anna Cole, | the mayor | said, had lied”
    if (tokens[end + 1]?.kind === Kind.Comma) return null;
  }
  return { start: named.start, headStart: named.start, headEnd: comma };
}

/** “| Carlos Curbelo|”, “Florida Rep. | Carlos Curbelo|”: where the name that ends at the comma starts, behind nothing but a place and titles of the phrase; or -1. */
function nameBehindPost(tokens: readonly Token[], { start }: Phrase, comma: number): number {
  const k = nameStart(tokens, comma - 1, start);
  for (let i = start; i < k; i++) if (((tokens[i] as Token).tags & (Tag.Title | Tag.Place)) === 0) return -1;
  return k;
}

/**
 * “La procureure qui écarte cette histoire | rappelle”, “La femme dont le fils est mort | raconte”: what the French relative pronoun stands
 * for whose clause, with one verb, ends at `end`; or null.
 */
function pastRelative(
  tokens: readonly Token[],
  end: number,
  floor: number,
): Pick<Subject, 'start' | 'headStart' | 'headEnd'> | null {
  let verbs = 0;
  for (let k = end - 1; k > floor && end - k < FAR; k--) {
    const t = tokens[k] as Token;
    const marked = namedOpen(tokens, k, floor);
    if (marked >= 0) {
      k = marked;
      continue;
    }
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return null;
    if (t.name < 0 && RELATIVE_PRONOUNS.has(t.form)) {
      // “à qui”, “avec lequel”
      const governed = t.form === 'qui' && isPreposition(tokens[k - 1] as Token);
      const close = governed ? k - 1 : k;
      const phrase =
        verbs === 1 && close > floor && isHead(tokens[close - 1] as Token) ? phraseBefore(tokens, close, floor) : null;
      if (phrase === null || phrase.governed) return null;
      const subject = t.form === 'qui';
      if (!subject && !(isOfSomebody(tokens, phrase) && opensWith(tokens, phrase.start, floor))) return null;
      return { start: phrase.start, headStart: phrase.start, headEnd: close };
    }
    if ((t.tags & (Tag.Relative | Tag.Subordinator | Tag.Coordinator)) !== 0 && t.name < 0 && !isDeterminer(t))
      return null;
    if ((t.tags & Tag.Verb) !== 0 && t.name < 0 && hasForm(t, Form.Finite)) verbs++;
  }
  return null;
}

/** “les deux frères”, “celle”: whether a phrase is of persons or bodies. */
function isOfSomebody(tokens: readonly Token[], { start, end }: Phrase): boolean {
  return namesAgent(tokens, start, end, true) || ((tokens[start] as Token).tags & Tag.NominalPronoun) !== 0;
}

/** Whether nothing stands before `start` in its sentence but a conjunction or what a comma closes. */
function opensWith(tokens: readonly Token[], start: number, floor: number): boolean {
  const before = start > floor ? tokens[start - 1] : undefined;
  return (
    before === undefined || before.kind !== Kind.Word || (before.tags & (Tag.Subordinator | Tag.Coordinator)) !== 0
  );
}

/** A relative clause that parts subject and verb without commas is shorter than this many tokens. */
const FAR = 14;

/** “| Le préfet, le maire | et la procureure ont dit”, “| La CGT, FO | et la CFDT”: where a list of persons and bodies that opens a sentence starts, else `from`. */
function listStart(tokens: readonly Token[], from: number, floor: number): number {
  let start = from;
  while (!opensSentence(tokens, start, floor)) {
    const comma = start - 1;
    const phrase =
      comma > floor && (tokens[comma] as Token).kind === Kind.Comma ? phraseBefore(tokens, comma, floor) : null;
    if (phrase === null) return from;
    if (phrase.governed || !isMember(tokens, phrase)) {
      const outer = phrase.governed ? phraseBefore(tokens, phrase.start - 1, floor) : phrase;
      return outer !== null && ofMembers(tokens, outer, phrase.end) && opensSentence(tokens, outer.start, floor)
        ? outer.start
        : from;
    }
    start = phrase.start;
  }
  return start;
}

/** Whether nothing, a quotation, or an adverbial or clause and its comma stands before `start`: “Hier matin, | les maires”. */
function opensSentence(tokens: readonly Token[], start: number, floor: number): boolean {
  const before = start > floor ? tokens[start - 1] : undefined;
  if (before === undefined || before.kind === Kind.CloseMark) return true;
  if (before.kind !== Kind.Comma) return false;
  const from = segmentStart(tokens, start - 1, floor);
  const role = segmentRole(tokens, from, start - 1);
  return role === 'clause' || (role === 'adverbial' && from === floor && !isName(tokens, from, start - 1));
}

/** “| Total |, Engie et EDF”: a name of one word, and no day. */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  const { name, tags } = tokens[from] as Token;
  return name >= 0 && to === from + 1 && (tags & (Tag.Calendar | Tag.Place)) === 0;
}

/** “| Ministers from France |, Italy and Spain”, “| The maker of cars |, vans and trucks”: people or a body, and the first of what they are of, which ends at `last`. */
function ofMembers(tokens: readonly Token[], { start, end, governed }: Phrase, last: number): boolean {
  if (governed || !namesAgent(tokens, start, end, true)) return false;
  let k = start + 1;
  while (k < last && !isPreposition(tokens[k] as Token)) k++;
  // What is listed are names, or things without an article.
  return k + 1 < last && !isDeterminer(tokens[k + 1] as Token);
}

/** A name with its article, or a French description of somebody. */
function isMember(tokens: readonly Token[], { start, end }: Phrase): boolean {
  const first = tokens[start] as Token;
  const last = tokens[end - 1] as Token;
  const name = first.name >= 0 ? first.name : (tokens[start + 1] as Token).name;
  if (last.name >= 0 && (last.name === name || isBehindPeople(tokens, start, end))) return true;
  // “| Médecins|, infirmiers et aides-soignants”, “| Plus de 4 000 écrivains|, traducteurs et illustrateurs”
  const several = last.word?.number === Num.Plural && isAgent(last) && last.name < 0;
  return (several || ARTICLES.has(first.form)) && namesAgent(tokens, start, end, true);
}

/** “Labour councillors | Ann Orr|, Luke Reid and …”, “Labour's | Ann Orr|, …”: whether the name that ends the phrase has a noun for people, or an owner, right before it. */
function isBehindPeople(tokens: readonly Token[], start: number, end: number): boolean {
  const k = nameStart(tokens, end - 1, start);
  const before = k > start ? (tokens[k - 1] as Token) : undefined;
  return before !== undefined && (before.form === "'s" || isAgent(before));
}

/** “of Burlington | ,”: a comma behind a name and its preposition. */
function isPlaceComma(tokens: readonly Token[], comma: number): boolean {
  if ((tokens[comma] as Token).kind !== Kind.Comma || (tokens[comma - 1] as Token).name < 0) return false;
  return FROM_PLACE.has(itemAt(tokens, nameStart(tokens, comma - 1) - 1)?.form ?? '');
}

/** “after Ruiz warned that”, “as officials say”: the preposition at k is a conjunction where a verb follows its phrase. */
function opensClause(tokens: readonly Token[], k: number, floor: number): boolean {
  const t = tokens[k];
  if (t === undefined || k < floor) return false;
  if ((t.tags & Tag.Subordinator) === 0 || (t.tags & Tag.Preposition) === 0) return false;
  const before = tokens[k - 1];
  if (k <= floor || before === undefined || before.kind !== Kind.Word || (before.tags & Tag.Coordinator) !== 0)
    return true;
  // “hopes faded after Ruiz said”
  // “a report going before the board says”
  const going = t.form === 'before' && hasForm(before, Form.PresentParticiple);
  // “a nurse who quit after the fire | said”
  const own = WHO.has(tokens[k - 2]?.form ?? '') && k - 2 > floor;
  if ((before.tags & Tag.Verb) !== 0 && (before.tags & Tag.Noun) === 0 && !going && !own) return true;
  // “was fighting for his life after a memo appeared”: the main clause has its verb already.
  const verb = finiteIn(tokens, Math.max(floor, k - 24), k);
  // “a couple who named a baby after a biscuit | say”: the verb of the relative clause only
  if (verb > floor && WHO.has((tokens[verb - 1] as Token).form)) return finiteIn(tokens, verb + 1, k) >= 0;
  return verb >= 0;
}

/** “tumbled on Friday after | the firm | warned that”, “surfaced as | Paul Vian | told”: whether a phrase of somebody stands behind a conjunction and an English verb that looks like a participle. */
function followsAct(tokens: readonly Token[], { start, end }: Phrase, floor: number): boolean {
  const link = itemAt(tokens, start - 1);
  const last = tokens[end - 1] as Token;
  const somebody = isAgent(last) || (last.name >= 0 && (last.tags & Tag.Place) === 0);
  if (link === undefined || !somebody) return false;
  if (!BEFORE_CLAUSE.has(link.form)) return false;
  for (let k = start - 2; k > floor && start - k < 24; k--) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma || (t.tags & Tag.Relative) !== 0) return false;
    if (t.name < 0 && (t.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && hasForm(t, Form.Past))
      // “remarks, which came hours after | Clinton | accused him”: no comma closes the clause before the verb.
      return (
        isHead(tokens[k - 1] as Token) ||
        (((tokens[k - 1] as Token).tags & Tag.Relative) !== 0 && tokens[k - 2]?.kind === Kind.Comma)
      );
  }
  return false;
}

/** “was postponed after | a councilwoman claimed”: the last word of the phrase that opens a clause of its own, or -1. */
function lastConjunction(tokens: readonly Token[], phrase: Phrase, floor: number): number {
  for (let k = phrase.end - 2; k > phrase.start; k--) {
    const { form } = tokens[k] as Token;
    if (!WHILE_CLAUSE.has(form)) continue;
    return finiteIn(tokens, Math.max(floor, k - 24), k) >= 0 ? k : -1;
  }
  return -1;
}

/** Whether a verb stands right before: then “and” joined two clauses, not two subjects. */
function joinsClauses(tokens: readonly Token[], start: number, floor: number): boolean {
  const k = start - 1;
  if (k < floor) return false;
  const t = tokens[k] as Token;
  return (t.tags & Tag.Verb) !== 0 || isPreposition(t) || (t.tags & Tag.ObjectPronoun) !== 0;
}

/** Whether a verb stands right before the phrase that starts at `start`, or a negation, where the phrase is a participle: “n'ayant pas | lu l'étude”. */
function startsInsideRelative(tokens: readonly Token[], start: number, floor: number): boolean {
  const k = start - 1;
  if (k < floor) return false;
  const t = tokens[k] as Token;
  const first = tokens[start] as Token;
  // “A man who | left in May | said”: a verb that looks like an adjective, or is in no list
  if (WHO.has(t.form) && first.name < 0)
    return (first.tags & Tag.Verb) !== 0 || first.tags === 0 || (t.form === 'who' && isThirdPerson(first));
  // “who fled Syria as | a child”
  const named = isDeterminer(first) || GAVE_NAME.has(itemAt(tokens, k - 1)?.form ?? '');
  if (t.form === 'as' && named && followsWho(tokens, k, floor)) return true;
  // “une femme qui n'a donné que | son prénom | raconte”
  if (isOnly(tokens, k, floor)) return true;
  if ((t.tags & Tag.Negation) !== 0 && t.name < 0) return !isDeterminer(first) && hasForm(first, Form.PastParticiple);
  return (t.tags & Tag.Verb) !== 0 && t.name < 0;
}

/** “ne … | que”: whether the French “que” at k limits the verb before it. */
function isOnly(tokens: readonly Token[], k: number, floor: number): boolean {
  const { form } = tokens[k] as Token;
  if (form !== 'que' && form !== "qu'") return false;
  for (let i = k - 1; i > floor && k - i < 6; i--) {
    const { form: negation, kind, tags } = tokens[i] as Token;
    if (negation === 'ne' || negation === "n'") return true;
    if (kind !== Kind.Word || (tags & (Tag.Relative | Tag.Subordinator)) !== 0) return false;
  }
  return false;
}

/** “farms”, “commutes”: what can be a verb behind “who”, and is nobody: “who officials say has left”. */
function isThirdPerson(token: Token): boolean {
  return token.form.endsWith('s') && !isAgent(token);
}

/** Whether “who” stands before token k, and no comma since. */
function followsWho(tokens: readonly Token[], k: number, floor: number): boolean {
  for (let i = k - 1; i > floor && k - i < 12; i--) {
    const { kind, form } = tokens[i] as Token;
    if (kind !== Kind.Word) return false;
    if (form === 'who') return true;
  }
  return false;
}
