/** Which form a verb has where several look alike: a past tense or a participle. */
import { DEGREES, RANKS } from '../language/en/amounts';
import { COMPARING } from '../language/en/conjunctions';
import { BE } from '../language/en/copulas';
import { HAVING } from '../language/en/having';
import { SOME } from '../language/en/pronouns';
import { HELPING } from '../language/en/infinitives';
import { CALLED } from '../language/en/naming';
import { OF_PASSIVE } from '../language/en/prepositions';
import { CHARGED } from '../language/en/trials';
import { INDEFINITE } from '../language/function-words';
import { Form, Num, Person, Tag, type Language } from '../language/types';
import { Case, formOf, Kind, type Token } from '../text/token';
import { isDeterminer, isNominal, isPreposition } from './noun-phrase';
import { namesAgent } from './head-noun';
import { phraseAfter } from './phrase-after';
import { itemAt } from '../text/item-at';
import { hasForm, isAuxiliary, isCount, isCue, isManner, nounOf, takesClause } from './readings';
import { isDay } from './time';
import { nameEnd } from './name-words';
import { behindObject, LONGEST_SUBJECT } from './past-behind-object';

/** finite · participle (affirmant, adding) · past (qualifiée, asked) · infinitive. */
export type VerbForm = 'finite' | 'participle' | 'past' | 'infinitive';

/** The form that the verb at token i has in its place; null where it is an adjective there (“the estimated turnout”). */
export function formAt(tokens: readonly Token[], i: number, language: Language): VerbForm | null {
  const t = tokens[i] as Token;
  const previous = i > 0 ? (tokens[i - 1] as Token) : null;
  const past = hasForm(t, Form.PastParticiple);
  if (hasForm(t, Form.Infinitive) && isInfinitive(tokens, i, previous, language)) return 'infinitive';
  if (language.id === 'en' && isAdjective(tokens, i, previous)) return null;
  if (hasForm(t, Form.Finite) && !(past && (reduced(tokens, i, language) || lacksSpeaker(t, previous))))
    return 'finite';
  if (hasForm(t, Form.PresentParticiple)) return 'participle';
  if (past) return 'past';
  return 'infinitive';
}

/** Whether a form that can be an infinitive is one for certain. */
function isInfinitive(tokens: readonly Token[], i: number, previous: Token | null, { id }: Language): boolean {
  const finite = hasForm(tokens[i] as Token, Form.Finite);
  if (previous !== null && (previous.tags & Tag.Preposition) !== 0) if (previous.form === 'to' || !finite) return true;
  if (id !== 'en') return false;
  // “to again respond”
  if (previous !== null && (previous.tags & Tag.Adverb) !== 0 && tokens[i - 2]?.form === 'to') return true;
  // “helps scientists better | understand how”
  return finite && isHelped(tokens, i);
}

/** Whether the English verb at i is an adjective in its place. */
function isAdjective(tokens: readonly Token[], i: number, previous: Token | null): boolean {
  const t = tokens[i] as Token;
  const past = hasForm(t, Form.PastParticiple);
  // “is more guarded”
  const degree = previous !== null && DEGREES.has(previous.form) && i > 1;
  if (degree && past && isAuxiliary(tokens[i - 2] as Token)) return true;
  const next = tokens[i + 1];
  // “12 added minutes”, but “the couple said they …”, “One called them “a joke””
  if (past && isCount(previous) && !isAge(previous) && next?.word?.number === Num.Plural)
    if ((next.tags & (Tag.SubjectPronoun | Tag.ObjectPronoun)) === 0 && !tells(t)) return true;
  // “a hastily | called meeting”
  const opener = previous !== null && isManner(previous) ? itemAt(tokens, i - 2) : previous;
  // “the discovery of highly | classified material”
  if (past && opener != null && opener !== previous && isPreposition(opener) && next !== undefined && isNominal(next))
    return true;
  if (opener != null && isDeterminer(opener) && next !== undefined && isNominal(next)) {
    // “the estimated turnout”, “his winning campaign”: not “most | had gone”, not “another | told reporters”.
    const participle = past || hasForm(t, Form.PresentParticiple);
    // “The other | said | Ruiz “had it””
    const cue = isCue(t);
    const alone = cue && opener.form === 'another' && isWholeName(tokens, i + 1);
    if (participle && !isAuxiliary(t) && !tells(t) && t.form !== 'said' && !alone)
      return !(past && opener === previous && lacksPlural(tokens, i, opener));
  }
  // “received | threatening messages”, “has | demanding customers”
  if (hasForm(t, Form.PresentParticiple) && previous !== null && isGot(previous) && opensBareThing(next)) return true;
  // “said | closed primaries deny many a vote”: no verb follows a verb of saying; “said | joined by his wife”
  return isRanked(tokens, i) || opensAttribute(tokens, i);
}

/** “Many | expressed | disbelief that”, “some | voiced | anger at”: whether a word for several stands before the participle at i, and behind it a noun that is none of several. */
function lacksPlural(tokens: readonly Token[], i: number, several: Token): boolean {
  if (!SOME.has(several.form)) return false;
  let k = i + 1;
  while (k + 1 < tokens.length && isNominal(tokens[k + 1] as Token)) k++;
  const { word, form } = tokens[k] as Token;
  const singular = word === null ? !form.endsWith('s') : word.number === Num.Singular;
  return singular && ((tokens[k + 1]?.tags ?? 0) & Tag.Verb) === 0;
}

/** “received”, “has”, “sent”: a verb of getting, having or giving. */
function isGot({ name, word }: Token): boolean {
  return name < 0 && (word?.verbs ?? []).some(({ lemma }) => HAVING.has(lemma));
}

/** “messages”, “customers”: a noun without an article. */
function opensBareThing(token: Token | undefined): boolean {
  if (token === undefined || token.name >= 0) return false;
  return (token.tags & (Tag.Noun | Tag.Determiner | Tag.SubjectPronoun | Tag.ObjectPronoun)) === Tag.Noun;
}

/** “another described | Ana Ruiz | as mad”, but “another suspected | Taliban | fighter”: whether a name starts at k that no noun follows. */
function isWholeName(tokens: readonly Token[], k: number): boolean {
  const end = nameEnd(tokens, k);
  return end > k && ((tokens[end]?.tags ?? 0) & Tag.Noun) === 0;
}

/**
 * Whether the verb at i is a participle of the noun behind it, with an article and the word of a rank before: “the first
 * confirmed case”, “at the last contested convention”; not “the first rejected offers”, where that can be its object.
 */
function isRanked(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  const next = tokens[i + 1];
  // “the only | show | that”
  if ((t.tags & Tag.Noun) !== 0 && formOf(itemAt(tokens, i - 1)) === 'only' && tokens[i - 2]?.form === 'the')
    return true;
  if (!hasForm(t, Form.PastParticiple) || isAuxiliary(t) || next === undefined || !isNominal(next)) return false;
  const rank = (tokens[i - 1]?.tags ?? 0) & Tag.Adverb && !RANKS.has(tokens[i - 1]?.form ?? '') ? i - 2 : i - 1;
  const article = itemAt(tokens, rank - 1);
  if (article === undefined || !isDeterminer(article) || !RANKS.has(tokens[rank]?.form ?? '')) return false;
  if (next.word?.number === Num.Singular) return true;
  const before = itemAt(tokens, rank - 2);
  return before !== undefined && ((before.tags & Tag.Preposition) !== 0 || isAuxiliary(before));
}

/** Whether a participle stands between an English verb that can report a clause and a noun in the plural. */
export function opensAttribute(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  // “said | on Tuesday | suspected rebels had fled”
  const day = isDay(tokens[i - 1]) ? (tokens[i - 2]?.form === 'on' ? i - 2 : i - 1) : i;
  const before = itemAt(tokens, day - 1);
  const next = tokens[i + 1];
  if (before === undefined || next === undefined || next.name >= 0 || !hasForm(t, Form.PastParticiple)) return false;
  if ((t.tags & (Tag.Noun | Tag.Verb)) !== Tag.Verb || isAuxiliary(t) || tells(t)) return false;
  const plural = (next.tags & (Tag.Noun | Tag.Determiner)) === Tag.Noun && next.word?.number === Num.Plural;
  return (
    plural && (before.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && takesClause(before) && hasForm(before, Form.Finite)
  );
}

/** Whether a short phrase stands between the base form at i and “help” or “let”, whose object it is. */
export function isHelped(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 6; k--) {
    const { kind, form, tags, name } = tokens[k] as Token;
    if (HELPING.has(form)) return k < i - 1;
    if (kind !== Kind.Word || (name < 0 && (tags & (Tag.Verb | Tag.Relative | Tag.Subordinator)) !== 0)) return false;
  }
  return false;
}

/** Whether the verb says whom it is told: “told reporters”. */
function tells({ word }: Token): boolean {
  return (word?.verbs ?? []).some(({ cue }) => cue?.object === 'addressee');
}

/** “et promis que”: a form that is finite in the first and second person only, without their pronoun. */
function lacksSpeaker(token: Token, previous: Token | null): boolean {
  if (previous !== null && (previous.tags & (Tag.SubjectPronoun | Tag.ObjectPronoun | Tag.Negation)) !== 0)
    return false;
  for (const v of token.word?.verbs ?? [])
    if ((v.form & Form.Finite) !== 0 && (v.person === 0 || (v.person & Person.Third) !== 0)) return false;
  return true;
}

/** An -ed form that is a participle, not a past tense: “a memo seen by”, “the report published Monday”. */
function reduced(tokens: readonly Token[], i: number, language: Language): boolean {
  const next = tokens[i + 1];
  if (language.id === 'fr') return isDescribed(tokens, i);
  if (next !== undefined && next.form === 'by') return !isMeans(tokens, i + 2, language) && !behindSubject(tokens, i);
  // “a third of those surveyed say”
  if (formOf(itemAt(tokens, i - 1)) === 'those' && tokens[i - 2]?.form === 'of') return true;
  // “an officer | convicted of manslaughter”, “a striker | charged with assault”: without whom it would convict.
  if (next !== undefined && CHARGED.get(next.form)?.has((tokens[i] as Token).form) === true && i > 0) return true;
  // “a man | found guilty of theft”: without the object that it would judge.
  if (language.id === 'en' && next !== undefined && isJudgedSo(tokens, i + 1)) return true;
  return (
    language.id === 'en' &&
    (behindObject(tokens, i) ||
      joinsAttribute(tokens, i) ||
      ((isInserted(tokens, i) || isNamed(tokens, i)) && !isOfRelative(tokens, i)))
  );
}

/** “a group | called Fair Share has …”, “a song | called “Home””: a participle between a thing and its name; what can call somebody something has its verb behind the name. */
function isNamed(tokens: readonly Token[], i: number): boolean {
  if (!CALLED.has((tokens[i] as Token).form)) return false;
  const noun = itemAt(tokens, i - 1);
  const next = tokens[i + 1];
  if (noun === undefined || next === undefined || noun.kind !== Kind.Word) return false;
  if (noun.tags !== 0 && (noun.tags & (Tag.Noun | Tag.SubjectPronoun | Tag.Determiner)) !== Tag.Noun) return false;
  const kind = noun.word?.noun ?? null;
  // “a nurse | named Ann Orr | said”, but “the board member named Ann Orr”
  const somebody = kind === 'person' || kind === 'role';
  if ((somebody && !isUnknown(tokens, i - 1)) || noun.letterCase === Case.Capital) return false;
  const marked = next.kind === Kind.OpenMark;
  if (!marked && next.name < 0) return false;
  if (kind === 'other' || kind === 'place') return true;
  // “a move unions | called “a joke””, “a move pundits | called “a joke””
  const several = noun.form.endsWith('s') || kind !== null;
  let end = i + 2;
  while (end < tokens.length && (marked ? tokens[end - 1]?.kind !== Kind.CloseMark : tokens[end]?.name === next.name))
    end++;
  const behind = tokens[end];
  if (behind === undefined || behind.kind === Kind.Stop || behind.kind === Kind.Comma) return !(marked && several);
  return (behind.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb;
}

/** “which critics of the plan | called “a disaster””, “which the mayor, Ann Orr, | called “a disaster””: whether “which” and a subject without a verb stand before token i. */
function isOfRelative(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < LONGEST_SUBJECT; k--) {
    const { form, kind, tags, name } = tokens[k] as Token;
    if (form === 'which') return k < i - 1;
    if (kind !== Kind.Word && kind !== Kind.Comma && kind !== Kind.Number) return false;
    if (name < 0 && (tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) === Tag.Verb) return false;
  }
  return false;
}

/** “the 74-year-old | said”: an age that stands for its bearer. */
function isAge(token: Token | null): boolean {
  return token !== null && token.form.endsWith('-old');
}

/** Whether “a” opens the phrase of the noun at k, adjectives and nouns between. */
function isUnknown(tokens: readonly Token[], k: number): boolean {
  let i = k - 1;
  while (i >= 0 && k - i < 5 && (((tokens[i] as Token).tags & ATTRIBUTES) !== 0 || isAge(tokens[i] as Token))) i--;
  return i >= 0 && INDEFINITE.has((tokens[i] as Token).form);
}

const ATTRIBUTES = Tag.Adjective | Tag.Noun | Tag.Demonym;

/** “was popular and | praised for her bread”, “is old and | described as unsafe”: behind an adjective that “be” has, and what it is praised or blamed for. */
function joinsAttribute(tokens: readonly Token[], i: number): boolean {
  const adjective = itemAt(tokens, i - 2);
  if (
    adjective === undefined ||
    (itemAt(tokens, i - 1)?.tags ?? 0) & Tag.Verb ||
    !OF_PASSIVE.has(tokens[i + 1]?.form ?? '')
  )
    return false;
  if (((tokens[i - 1] as Token).tags & Tag.Coordinator) === 0 || !hasObject(tokens[i] as Token, tokens[i + 1] as Token))
    return false;
  const attribute = (adjective.tags & (Tag.Adjective | Tag.Verb)) !== 0 && (adjective.tags & Tag.Noun) === 0;
  let be = i - 3;
  while (
    be >= 0 &&
    (((tokens[be] as Token).tags & (Tag.Adverb | Tag.Negation)) !== 0 || DEGREES.has((tokens[be] as Token).form))
  )
    be--;
  return attribute && be >= 0 && BE.has((tokens[be] as Token).form);
}

/** Whether a cue takes somebody or something as its object ahead of the word behind: “praise X for”, but “call for X”. */
function hasObject({ word }: Token, { form }: Token): boolean {
  const cues = (word?.verbs ?? []).flatMap(({ cue }) => cue ?? []);
  if (cues.some(({ rest }) => rest?.[0] === form)) return false;
  return cues.some(
    ({ frames, object }) => object === 'content' || frames.includes('noun') || frames.includes('predicate'),
  );
}

/** “L'homme, | décrit comme discret”, “un homme | décrit par ses voisins comme discret”: a French participle that looks like a present, without a subject or ahead of an agent. */
function isDescribed(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const previous = itemAt(tokens, i - 1);
  const opens = previous === undefined || previous.kind === Kind.Comma || previous.kind === Kind.OpenBracket;
  if (next?.form === 'comme') {
    const likens = (tokens[i] as Token).word?.verbs?.some(({ cue }) => cue?.prepositions?.includes('comme') === true);
    return opens && likens === true;
  }
  if (next?.form !== 'par' || !(opens || isNominal(previous))) return false;
  const agent = phraseAfter(tokens, i + 2, tokens.length);
  if (agent === null) return false;
  for (let k = agent.start; k < agent.end; k++) if ((tokens[k] as Token).name >= 0) return true;
  return namesAgent(tokens, agent.start, agent.end, true);
}

/** “guilty of theft”, “dead in May”: an adjective, and no noun behind that it belongs to. */
function isJudgedSo(tokens: readonly Token[], k: number): boolean {
  const { tags, name } = tokens[k] as Token;
  const plain = Tag.Adjective | Tag.Noun | Tag.Adverb | Tag.Verb | Tag.Preposition | Tag.Determiner | Tag.Demonym;
  if ((tags & plain) !== Tag.Adjective || name >= 0 || itemAt(tokens, k - 1)?.form !== 'found') return false;
  const behind = tokens[k + 1];
  if (behind === undefined || behind.kind !== Kind.Word) return true;
  return (behind.tags & (Tag.Preposition | Tag.Verb | Tag.Adverb)) !== 0 && (behind.tags & Tag.Noun) === 0;
}

/** “she stood by him”, “said it stood by its figures”: a pronoun that is the subject of the verb at token i. */
function behindSubject(tokens: readonly Token[], i: number): boolean {
  const pronoun = itemAt(tokens, i - 1);
  if (pronoun === undefined || (pronoun.tags & Tag.SubjectPronoun) === 0) return false;
  if ((pronoun.tags & Tag.ObjectPronoun) === 0) return true;
  const before = tokens[i - 2];
  if (before === undefined || (before.tags & Tag.Preposition) !== 0) return false;
  return (
    (before.tags & Tag.Verb) === 0 || (before.word?.verbs ?? []).some((v) => v.cue?.frames.includes('zero') === true)
  );
}

/** “Ruiz, asked whether she would go, said …”: between a comma behind a noun and one before the verb of the clause. */
function isInserted(tokens: readonly Token[], i: number): boolean {
  if (itemAt(tokens, i - 1)?.kind !== Kind.Comma || !isNominal(tokens[i - 2] ?? (tokens[i] as Token))) return false;
  // “The verdict, said the judge, would …” has a subject of its own.
  const next = tokens[i + 1];
  if (next === undefined) return false;
  // “The law, dubbed “the muzzle,” will …”
  const named = next.kind === Kind.OpenMark || (isDeterminer(next) && tokens[i + 2]?.kind === Kind.OpenMark);
  const opens = Tag.Subordinator | Tag.Preposition | Tag.Adverb | Tag.Calendar;
  if (!named && (next.tags & opens) === 0 && next.form !== 'this') return false;
  // “Orr, 44, | said that it will fail, based on talks”: only who is told something can be told of so.
  if (next.form === 'that' && !tells(tokens[i] as Token)) return false;
  for (let k = i + 1; k + 1 < tokens.length && k - i < 24; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Stop || t.kind === Kind.Semicolon) return false;
    if (t.kind === Kind.OpenMark && !named) return false;
    const closed = t.kind === Kind.CloseMark && (tokens[k - 1] as Token).kind === Kind.Comma;
    if (!closed && (t.kind !== Kind.Comma || (tokens[k + 1] as Token).kind === Kind.CloseMark)) continue;
    const verb = tokens[k + 1] as Token;
    // “warned of losses, | hurt by costs”
    if (hasForm(verb, Form.PastParticiple) && (tokens[k + 2]?.form === 'by' || COMPARING.has(verb.form))) return false;
    return (verb.tags & Tag.Verb) !== 0 && (verb.tags & Tag.Noun) === 0 && verb.name < 0 && hasForm(verb, Form.Finite);
  }
  return false;
}

/** “said by email”, “responded by saying”, “said by the time he came”: how or when it was done, not by whom. */
function isMeans(tokens: readonly Token[], k: number, { nouns }: Language): boolean {
  const token = tokens[k];
  if (token === undefined) return false;
  if (nouns.means.has(token.form) || token.form === 'then' || isDay(token)) return true;
  if ((token.tags & Tag.Determiner) !== 0 && nounOf(tokens[k + 1]) === 'time') return true;
  return (token.tags & Tag.Verb) !== 0 && hasForm(token, Form.PresentParticiple);
}

/** The Form bits of the readings that a verb form leaves. */
export function formBits(form: VerbForm): number {
  switch (form) {
    case 'finite':
      return Form.Finite;
    case 'participle':
      return Form.PresentParticiple;
    case 'past':
      return Form.PastParticiple;
    case 'infinitive':
      return Form.Infinitive;
  }
}
