/** What a cue calls its object: a judgement as content. */
import { VERDICTS } from '../../language/en/adjectives';
import { ADJECTIVAL } from '../../language/en/endings';
import { BESIDES } from '../../language/fr/phrases';
import { DEMONSTRATIVE, DIRECT } from '../../language/fr/pronouns';
import { FINDING, FOUND_STATES } from '../../language/fr/verdicts';
import { DEFINITE, THAT } from '../../language/function-words';
import { BEFORE_INFINITIVE } from '../../language/prepositions';
import { Form, Num, Tag, type CueVerb, type Language } from '../../language/types';
import { isDeterminer, isHead, isOf, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { isUnlisted, hasForm, isPerson } from '../../syntax/readings';
import { isTime } from '../../syntax/time';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import type { Content } from './search';
import { nounEnd } from './object-end';
import { behindAdverbial, startsObject } from './object-start';
import { pointsThere } from '../source/read-there';
import { isOneOf } from './prepositions';
import { quotedAt } from './quoted';
import { behind, firstFinite, spanOpenedAt, type Scene } from '../unit/scene';
import { nameEnd } from '../../syntax/name-words';

/** “juge | le délai trop court”, “l'information du public indigente”: a definite object and, last of all, an adjective. */
export function isJudgedBehind(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  if (to - from < 3 || !isDeterminer(first) || (first.word?.number === 2 && !DEFINITE.has(first.form))) return false;
  if (!DEFINITE.has(first.form) || last.kind !== Kind.Word || last.name >= 0) return false;
  const before = tokens[to - 2] as Token;
  if (isDeterminer(before) || isPreposition(before)) return false;
  // “juge le projet | dévastateur|”: a noun by its ending alone.
  if (last.tags === 0 || last.entry?.word === null) return true;
  // “juge le prix | élevé”, “le projet | inquiétant”
  if ((last.tags & Tag.Adjective) === 0) return hasForm(last, PARTICIPLES) && (last.tags & Tag.Noun) === 0;
  return (last.tags & (Tag.Noun | Tag.Demonym)) === 0 || (before.tags & Tag.Adverb) !== 0;
}

const PARTICIPLES = Form.PastParticiple | Form.PresentParticiple;

/** “A quote | attributed | to the president was false”: whether the English verb with its preposition right behind it is the participle of the noun before, whose own verb comes after. */
function isReduced(scene: Scene, group: VerbGroup, lead: number, ceiling: number): boolean {
  const { subject, cue, form, start } = group;
  if (cue?.class !== 'say' || form === 'participle' || subject?.end !== start) return false;
  if (scene.language.id !== 'en' || scene.tokens[lead]?.form !== 'to') return false;
  const before = itemAt(scene.tokens, subject.start - 1);
  const relative = before !== undefined && (before.tags & Tag.Relative) !== 0;
  return !relative && firstFinite(scene, lead, ceiling) !== null;
}

/** What the cue calls its object: “juge l’offre « insuffisante »”, “called it “a mess””, “qualifie de …”; null where no judgement stands. */
export function predicate(scene: Scene, lead: number, ceiling: number, group: VerbGroup, cue: CueVerb): Content | null {
  const { tokens, language } = scene;
  const first = tokens[lead] as Token;
  const as = behindHearer(scene, lead, ceiling, cue);
  if (as > lead) return predicate(scene, as, ceiling, group, cue);
  // “juge | cela insuffisant”
  if (language.id === 'fr' && cue.class === 'judge' && DEMONSTRATIVE.has(first.form)) {
    const marked = spanOpenedAt(scene, lead + 1);
    if (marked !== null) return judgement(lead, behind(marked));
    const linked = isOneOf(tokens[lead + 1]?.form ?? '', cue.prepositions ?? []);
    return linked || tellsHow(tokens, lead + 1, cue.lemma)
      ? judgement(lead, nounEnd(scene, lead + 1, ceiling, group))
      : null;
  }
  const whole = nounEnd(scene, lead, ceiling, group);
  const end = cue.reflexive === true ? beforeReason(scene, lead, whole) : whole;
  if (end <= lead) return null;
  const parted = tokens[end]?.kind === Kind.Comma ? markedBehindInsert(scene, end, ceiling, cue) : -1;
  if (parted > 0) return judgement(lead, parted);
  const prepositions = cue.prepositions ?? [];
  if (isOneOf(first.form, prepositions)) return isReduced(scene, group, lead, ceiling) ? null : judgement(lead, end);
  // “a qualifié | en novembre | le gisement de « chance »”
  const object = language.id === 'fr' && prepositions.length > 0 ? behindAdverbial(scene, lead, ceiling) : -1;
  if (object > lead) return predicate(scene, object, ceiling, group, cue);
  const span = spanOpenedAt(scene, lead);
  // “l'a vu | « pleurer »”: what somebody did.
  if (span !== null && cue.lemma === 'voir' && isInfinitive(tokens[lead + 1])) return null;
  if (span !== null)
    return isWhatIsCalled(scene, group)
      ? judgement(lead, behind(span))
      : quotedAt(scene, lead, ceiling, 'predicate', group);
  if (cue.class === 'judge' && judgesPronoun(scene, lead, group, cue)) {
    const main = firstFinite(scene, lead + 1, end);
    return judgement(degreesBefore(scene, lead, group), main === null ? end : main.start);
  }
  if (!opensJudgement(scene, lead)) return null;
  // “what he called | a “mob” | and the rest of the town”
  const named = isDeterminer(first) && isWhatIsCalled(scene, group) ? spanOpenedAt(scene, lead + 1) : null;
  if (named !== null && ((tokens[behind(named)]?.tags ?? 0) & Tag.Coordinator) !== 0)
    return judgement(lead, behind(named));
  // “pointed at what they called | the president's failure to act”
  if (cue.lemma === 'call' && followsWhat(scene, group)) {
    if (isDeterminer(first)) return judgement(lead, end);
    // “cried foul at what he called | insincerity”
    const bare = language.id === 'en' && (first.tags & (Tag.Noun | Tag.Verb)) === Tag.Noun;
    const phrase = bare ? phraseAfter(tokens, lead, end) : null;
    // “has made what he calls | corruption | a major focus”
    const next = phrase === null ? undefined : tokens[phrase.end];
    if (phrase !== null) return judgement(lead, next !== undefined && isDeterminer(next) ? phrase.end : end);
  }
  let marked = false;
  let linked = seesThere(tokens, group, cue);
  for (let k = lead; k < end; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.OpenMark && cue.lemma === 'voir' && isInfinitive(tokens[k + 1])) return null;
    if (t.kind === Kind.OpenMark) marked = true;
    if (isOneOf(t.form, prepositions) && !isManner(tokens, k)) linked = true;
  }
  // “s'est dite opposée à toute hausse”: what speakers say that they are.
  // “s'estime victime d'une injustice”
  const self =
    cue.reflexive === true &&
    (cue.class === 'say' || cue.class === 'judge') &&
    ((first.tags & (Tag.Adjective | Tag.Verb)) !== 0 || first.word?.noun === 'person' || isUnlisted(first)) &&
    first.name < 0;
  // “se dit | profondément préoccupée”
  if (self) return judgement(marked ? lead : degreesBefore(scene, lead, group), end);
  const judged = cue.class === 'judge' && (isJudgedAhead(tokens, lead, end) || isJudgedToDo(scene, lead, end));
  // “casting their ballots (“sit on it”)”: without its preposition the verb judges nothing.
  const bare = cue.ambiguous === true && prepositions.length > 0 && !linked;
  // “traite les malades | de manière égale”
  if (bare && (language.id === 'en' ? !judged : !marked && cue.lemma === 'traiter')) return null;
  if (marked || linked || judged) return judgement(lead, end);
  // “ont trouvé la victime inconsciente”
  if (cue.lemma === 'trouver' && FOUND_STATES.test((tokens[end - 1] as Token).form)) return null;
  const judgedBehind = cue.class === 'judge' && isJudgedBehind(tokens, lead, end);
  return judgedBehind || isVerdict(scene, lead, end, cue) ? judgement(lead, end) : null;
}

/** “se dit inquiet | : le patron du Medef craint …”: up to the French colon behind which stands why, in [from, end). */
function beforeReason({ tokens, language }: Scene, from: number, end: number): number {
  if (language.id !== 'fr') return end;
  for (let k = from + 1; k < end; k++) {
    const { kind, depth } = tokens[k] as Token;
    if (kind === Kind.Colon && depth === 0) return k;
  }
  return end;
}

/** “traite les élus | de la même manière”, “| de façon égale”: whether the “de” at k tells how something is done in French. */
function isManner(tokens: readonly Token[], k: number): boolean {
  for (let i = k + 1; i < k + 4; i++) if (MANNERS.test(tokens[i]?.form ?? '')) return isOf(tokens[k] as Token);
  return false;
}

const MANNERS = /^(?:manière|façon)s?$/;

function isInfinitive(token: Token | undefined): boolean {
  return token !== undefined && hasForm(token, Form.Infinitive);
}

/** “called him|, among other things, “a failed candidate”|”, “juge le prix|, 41 euros, « trop bas »|”: behind the marks that words between commas part from the object that ends at the comma; or -1. */
function markedBehindInsert(scene: Scene, comma: number, ceiling: number, cue: CueVerb): number {
  const { tokens, language } = scene;
  const next = tokens[comma + 1];
  if (next === undefined || (language.id === 'en' && !isPreposition(next))) return -1;
  let k = comma + 2;
  while (k < ceiling && k - comma < LONGEST_INSERT && isPlain(tokens[k] as Token)) k++;
  if (tokens[k]?.kind !== Kind.Comma || (language.id === 'fr' && !isPlain(next))) return -1;
  // “juge le plan utile, dit Ruiz, « mais tardif »”
  if (language.id === 'fr' && firstFinite(scene, comma, k) !== null) return -1;
  const open = isOneOf(tokens[k + 1]?.form ?? '', cue.prepositions ?? []) ? k + 2 : k + 1;
  const span = open < ceiling ? spanOpenedAt(scene, open) : null;
  return span === null ? -1 : behind(span);
}

/** Words between two commas that are no clause are fewer than this. */
const LONGEST_INSERT = 8;

function isPlain({ kind, tags }: Token): boolean {
  return (
    (kind === Kind.Word || kind === Kind.Number) &&
    (tags & (Tag.Relative | Tag.SubjectPronoun | Tag.Subordinator)) === 0
  );
}

/** “les juge | biaisés”, “un délai que la CGT juge | trop court”: whether a French pronoun before the verb or its subject stands for what it judges, and an adjective at k tells how. */
export function judgesPronoun(
  { tokens, language }: Scene,
  k: number,
  group: VerbGroup,
  { lemma, reflexive }: CueVerb,
): boolean {
  if (language.id !== 'fr' || reflexive === true) return false;
  const pronoun = group.start !== group.first && DIRECT.has((tokens[group.start] as Token).form);
  return (pronoun || isOfRelative(tokens, group)) && tellsHow(tokens, k, lemma);
}

/** “biaisés”, “trop court”: whether an adjective at k can tell what the French verb makes of something. */
function tellsHow(tokens: readonly Token[], k: number, lemma: string): boolean {
  const first = tokens[k];
  const adverb = ((first?.tags ?? 0) & (Tag.Adverb | Tag.Preposition)) === Tag.Adverb;
  const t = adverb ? tokens[k + 1] : first;
  if (t === undefined || t.kind !== Kind.Word || t.name >= 0) return false;
  // “les trouve | endormis”: how somebody is found.
  if (FINDING.has(lemma)) return (t.tags & Tag.Adjective) !== 0 && !FOUND_STATES.test(t.form);
  if (t.tags === 0 || (t.tags & Tag.Adjective) !== 0) return true;
  return (t.tags & Tag.Noun) === 0 && hasForm(t, PARTICIPLES);
}

/** “un délai que | la CGT | juge”: whether “que” stands before the subject of the verb, behind a noun. */
function isOfRelative(tokens: readonly Token[], { subject }: VerbGroup): boolean {
  // “d'une démarche qu'il juge vaine”: of who speaks already.
  if (subject === null || subject.pronoun || !THAT.has(itemAt(tokens, subject.start - 1)?.form ?? '')) return false;
  const noun = itemAt(tokens, subject.start - 2);
  return (
    noun !== undefined &&
    (noun.kind === Kind.Comma || (isHead(noun) && (noun.tags & (Tag.Verb | Tag.Noun)) !== Tag.Verb))
  );
}

/** “y voit | un désaveu”: whether a French “y” before the verb stands for what it judges. */
export function seesThere(tokens: readonly Token[], group: VerbGroup, { prepositions }: CueVerb): boolean {
  return prepositions?.includes('dans') === true && pointsThere(tokens, group);
}

function judgement(from: number, to: number): Content {
  return { parts: [{ from, to }], frame: 'predicate', end: to };
}

/** “What she calls “the quiet years” ended in May”: whether the object stands before, so that the marks are all that it is called. */
function isWhatIsCalled({ tokens }: Scene, { subject }: VerbGroup): boolean {
  const form = subject === null ? undefined : tokens[subject.start - 1]?.form;
  return form === 'what' || form === 'which' || form === 'that';
}

/** “what | they called”: whether the subject stands right behind “what”. */
export function followsWhat({ tokens }: Scene, { subject }: VerbGroup): boolean {
  return subject !== null && tokens[subject.start - 1]?.form === 'what';
}

/** Whether an object, or what it is called before it, can start at k. */
function opensJudgement(scene: Scene, k: number): boolean {
  const { tokens } = scene;
  const first = tokens[k] as Token;
  // “called back to say it was “an early draft””
  const infinitive = tokens[k + 1]?.form === 'to' && hasForm(tokens[k + 2] ?? first, Form.Infinitive);
  if (infinitive && (first.tags & Tag.Adverb) !== 0) return false;
  if (startsObject(tokens, k) || isThat(scene, k) || first.tags === 0) return true;
  return (first.tags & (Tag.ObjectPronoun | Tag.Adjective)) !== 0 || hasForm(first, Form.PastParticiple);
}

/** “jugent | insuffisante l'offre”, “chiffre | à 40 millions les pertes”: the judgement before its object. */
function isJudgedAhead(tokens: readonly Token[], lead: number, end: number): boolean {
  const { tags, letterCase } = tokens[lead] as Token;
  if ((tags & Tag.Adjective) === 0 && (tags !== 0 || letterCase !== Case.Lower)) return false;
  return lead + 1 < end && isDeterminer(tokens[lead + 1] as Token);
}

/** “juge | inutile de répondre”, “estime | plus sage de ne pas venir”: whether a French adjective judges what an infinitive tells. */
function isJudgedToDo({ tokens, language }: Scene, lead: number, end: number): boolean {
  if (language.id !== 'fr') return false;
  let k = lead;
  while (k < end && ((tokens[k] as Token).tags & (Tag.Adverb | Tag.Adjective)) === Tag.Adverb) k++;
  const adjective = tokens[k];
  if (adjective === undefined || k + 2 >= end || (adjective.tags & Tag.Adjective) === 0) return false;
  // “a jugé bon de partir”: what he did.
  if (adjective.form === 'bon') return false;
  if (!BEFORE_INFINITIVE.has((tokens[k + 1] as Token).form)) return false;
  let verb = k + 2;
  while (verb < end && ((tokens[verb] as Token).tags & (Tag.Negation | Tag.ObjectPronoun)) !== 0) verb++;
  return isInfinitive(tokens[verb]);
}

/** “a fact that she described | to visitors as “a blessing””: the “as” behind to whom or where it was said in English, or -1. */
function behindHearer({ tokens, language }: Scene, lead: number, ceiling: number, { prepositions }: CueVerb): number {
  const { form } = tokens[lead] as Token;
  if (language.id !== 'en' || prepositions?.includes('as') !== true || (form !== 'to' && form !== 'in')) return -1;
  const hearer = phraseAfter(tokens, lead + 1, ceiling);
  return hearer !== null && tokens[hearer.end]?.form === 'as' ? hearer.end : -1;
}

/** Where the adverbs between the French verb and the adjective at `lead` start that belong to it. */
function degreesBefore({ tokens, language }: Scene, lead: number, { end }: VerbGroup): number {
  let from = lead;
  while (language.id === 'fr' && from > end && isDegree(tokens[from - 1] as Token, language)) from--;
  return from;
}

function isDegree({ tags, form }: Token, { nouns }: Language): boolean {
  if (nouns.degrees.has(form) || form === 'plutôt' || form === 'peu') return true;
  return (tags & Tag.Adverb) !== 0 && form.endsWith('ment') && !BESIDES.has(form);
}

/** “called | that “a lie””, “described | that as a lie”: the pronoun, and what it is called. */
function isThat({ tokens, language }: Scene, k: number): boolean {
  const next = tokens[k + 1];
  if (language.id !== 'en' || (tokens[k] as Token).form !== 'that' || next === undefined) return false;
  return next.kind === Kind.OpenMark || next.form === 'a' || next.form === 'an' || next.form === 'as';
}

/** “called it the mark of a desperate man”, “calls the plan unnecessary”: an object and, right behind it, what it is said to be. */
export function isVerdict(scene: Scene, from: number, to: number, cue: CueVerb): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'en' || (cue.prepositions?.length ?? 0) > 0 || to - from < 2) return false;
  const last = tokens[to - 1] as Token;
  const first = tokens[from] as Token;
  const next = behindObject(tokens, from, to);
  // “called him | the next morning”
  if (next > 0 && to - next <= LONGEST_TIME && isTime(tokens, next, to)) return false;
  if (next > 0 && next < to && isIndefinite(tokens[next] as Token)) return true;
  // “called Ruiz | unfit to lead”, “called judges | biased”
  if (next > 0 && next < to && isAdjectival(tokens[next] as Token)) return true;
  // “called the mayor's plan | a stunt”
  const phrase = next > 0 && tokens[next]?.form !== "'s" ? null : phraseAfter(tokens, from, to);
  // “calling Cllr Goss's position | untenable”
  if (phrase !== null && phrase.end === to - 1 && isAdjectival(last)) return true;
  const article = phrase === null || phrase.end >= to ? undefined : tokens[phrase.end]?.form;
  if (article === 'a' || article === 'an') return true;
  if (isDeterminer(first) && isFoundBehind(tokens, from, to)) return true;
  if (next > 0 ? next !== to - 1 : !isDeterminer(first)) return false;
  return isAdjectival(last) && to - from > (next > 0 ? 1 : 2);
}

/** “called the ruling | wrong”, “the report | misleading and unfair”, “the bill | good for business”: behind a noun, a word that judges and looks like a noun or a verb besides. */
function isFoundBehind(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from + 2; k < to; k++) {
    const before = tokens[k - 1] as Token;
    const next = k + 1 < to ? tokens[k + 1] : undefined;
    if (next !== undefined && !isPreposition(next) && (next.tags & Tag.Coordinator) === 0) continue;
    if ((before.tags & Tag.Noun) !== 0 && !isPerson(before) && finds(tokens[k] as Token)) return true;
  }
  return false;
}

function finds(token: Token): boolean {
  if (token.name >= 0 || token.letterCase !== Case.Lower) return false;
  return (
    VERDICTS.has(token.form) ||
    (hasForm(token, Form.PresentParticiple) && (token.tags & (Tag.Noun | Tag.Adjective)) !== Tag.Noun)
  );
}

/** “the next morning” */
const LONGEST_TIME = 3;

/** Behind the pronoun, the name or the bare plural of which something is said, or -1. */
function behindObject(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from] as Token;
  if ((first.tags & Tag.ObjectPronoun) !== 0 || first.form === 'that') return from + 1;
  if ((first.tags & Tag.NominalPronoun) !== 0 && isDeterminer(tokens[from + 1] as Token)) return from + 1;
  let next = from;
  // “Mr. Ruiz”, “Senator Ruiz”
  while (next + 1 < to && (tokens[next] as Token).name < 0 && ((tokens[next] as Token).tags & Tag.Title) !== 0) next++;
  if ((tokens[next] as Token).name < 0) return isPerson(first) && first.word?.number === Num.Plural ? from + 1 : -1;
  return Math.min(to, nameEnd(tokens, next));
}

function isIndefinite(token: Token): boolean {
  return token.form === 'a' || token.form === 'an' || token.form === 'the' || token.form === 'one';
}

/** An adjective for certain: no noun, no place in time. */
function isAdjectival(token: Token): boolean {
  if (token.kind !== Kind.Word || token.name >= 0 || token.letterCase !== Case.Lower) return false;
  if ((token.tags & (Tag.Noun | Tag.Adverb | Tag.Preposition)) !== 0) return false;
  return (token.tags & Tag.Adjective) !== 0 || (token.tags === 0 && ADJECTIVAL.test(token.form));
}
