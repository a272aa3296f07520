/** What a cue calls its object: a judgement as content. */
import { CALLING } from '../../language/en/naming';
import { BESIDES } from '../../language/fr/phrases';
import { DEMONSTRATIVE } from '../../language/fr/pronouns';
import { FOUND_STATES } from '../../language/fr/verdicts';
import { Form, Tag, type CueVerb, type Language } from '../../language/types';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { phraseBefore } from '../../syntax/phrase-before';
import { hasForm, isAuxiliary, isModal, isUnlisted } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import type { Content } from './search';
import { nounEnd } from './object-end';
import { behindAdverbial, startsObject } from './object-start';
import { isJudgedAhead, isJudgedBehind, isJudgedToDo, isVerdict } from './judged-object';
import { judgesPronoun, seesThere, tellsHow } from './judged-pronoun';
import { isOneOf } from './prepositions';
import { quotedAt } from './quoted';
import { behind, firstFinite, spanOpenedAt, type Scene } from '../unit/scene';

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
  if (language.id === 'fr' && cue.class === 'judge' && DEMONSTRATIVE.has(first.form))
    return ofDemonstrative(scene, lead, ceiling, group, cue);
  const whole = nounEnd(scene, lead, ceiling, group);
  const end = cue.reflexive === true ? beforeReason(scene, lead, whole) : beforeVerbOfWhat(scene, lead, whole, group);
  if (end <= lead) return null;
  const parted = tokens[end]?.kind === Kind.Comma ? markedBehindInsert(scene, end, ceiling, cue) : -1;
  if (parted > 0) return judgement(lead, parted);
  const prepositions = cue.prepositions ?? [];
  if (isOneOf(first.form, prepositions)) return isReduced(scene, group, lead, ceiling) ? null : judgement(lead, end);
  // “a qualifié | en novembre | le gisement de « chance »”
  const object = language.id === 'fr' && prepositions.length > 0 ? behindAdverbial(scene, lead, ceiling) : -1;
  if (object > lead) return predicate(scene, object, ceiling, group, cue);
  const span = spanOpenedAt(scene, lead);
  if (span !== null) {
    // “l'a vu | « pleurer »”: what somebody did.
    if (cue.lemma === 'voir' && isInfinitive(tokens[lead + 1])) return null;
    return isWhatIsCalled(scene, group)
      ? judgement(lead, behind(span))
      : quotedAt(scene, lead, ceiling, 'predicate', group);
  }
  if (cue.class === 'judge' && judgesPronoun(scene, lead, group, cue)) {
    const main = firstFinite(scene, lead + 1, end);
    return judgement(degreesBefore(scene, lead, group), main === null ? end : main.start);
  }
  if (!opensJudgement(scene, lead)) return null;
  return called(scene, lead, end, group, cue) ?? ofObject(scene, lead, end, group, cue);
}

/** “juge | cela insuffisant”, “juge | cela « insuffisant »”: what the French cue makes of the pronoun at `lead`, or null. */
function ofDemonstrative(scene: Scene, lead: number, ceiling: number, group: VerbGroup, cue: CueVerb): Content | null {
  const { tokens } = scene;
  const marked = spanOpenedAt(scene, lead + 1);
  if (marked !== null) return judgement(lead, behind(marked));
  const linked = isOneOf(tokens[lead + 1]?.form ?? '', cue.prepositions ?? []);
  if (!linked && !tellsHow(tokens, lead + 1, cue.lemma)) return null;
  return judgement(lead, nounEnd(scene, lead + 1, ceiling, group));
}

/** “what he called | a “mob” | and …”, “what they called | the president's failure to act”: the words up to `end` that are all that something is called, or null. */
function called(scene: Scene, lead: number, end: number, group: VerbGroup, cue: CueVerb): Content | null {
  const { tokens, language } = scene;
  const first = tokens[lead] as Token;
  const article = isDeterminer(first);
  // “what he called | a “mob” | and the rest of the town”
  const marked = article && isWhatIsCalled(scene, group) ? spanOpenedAt(scene, lead + 1) : null;
  if (marked !== null && ((tokens[behind(marked)]?.tags ?? 0) & Tag.Coordinator) !== 0)
    return judgement(lead, behind(marked));
  if (!CALLING.has(cue.lemma) || !followsWhat(scene, group)) return null;
  if (article) return judgement(lead, end);
  // “cried foul at what he called | insincerity”
  const bare = language.id === 'en' && (first.tags === 0 || (first.tags & (Tag.Noun | Tag.Adjective)) !== 0);
  const phrase = bare ? phraseAfter(tokens, lead, end) : null;
  if (phrase === null) return null;
  // “has made what he calls | corruption | a major focus”
  const next = tokens[phrase.end];
  return judgement(lead, next !== undefined && isDeterminer(next) ? phrase.end : end);
}

/** What the cue makes of an object in [lead, end), by marks, its preposition, or an adjective before or behind the object; or null. */
function ofObject(scene: Scene, lead: number, end: number, group: VerbGroup, cue: CueVerb): Content | null {
  const { tokens, language } = scene;
  const prepositions = cue.prepositions ?? [];
  let marked = false;
  let linked = seesThere(tokens, group, cue);
  for (let k = lead; k < end; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.OpenMark && cue.lemma === 'voir' && isInfinitive(tokens[k + 1])) return null;
    // “to consider the offer | “would be wrong””: the marks go on with another verb.
    if (t.kind === Kind.OpenMark && k > lead && opensWithAuxiliary(tokens[k + 1])) return null;
    if (t.kind === Kind.OpenMark) marked = true;
    if (isOneOf(t.form, prepositions) && !isManner(tokens, k)) linked = true;
  }
  // “se dit | profondément préoccupée”
  if (isOfSelf(tokens[lead] as Token, cue)) return judgement(marked ? lead : degreesBefore(scene, lead, group), end);
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

/** “s'est dite | opposée à toute hausse”, “s'estime | victime d'une injustice”: whether the word behind a reflexive cue tells what speakers say that they are. */
function isOfSelf(first: Token, cue: CueVerb): boolean {
  if (cue.reflexive !== true || (cue.class !== 'say' && cue.class !== 'judge') || first.name >= 0) return false;
  return (first.tags & (Tag.Adjective | Tag.Verb)) !== 0 || first.word?.noun === 'person' || isUnlisted(first);
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

/** “what some called | a “rigged” vote | was held in May”: up to the verb that has the English clause with “what” as its subject, right behind the phrase from `lead` on; else `end`. */
function beforeVerbOfWhat(scene: Scene, lead: number, end: number, group: VerbGroup): number {
  const { tokens, language } = scene;
  if (language.id !== 'en' || !followsWhat(scene, group)) return end;
  const start = (tokens[lead] as Token).form === 'as' ? lead + 1 : lead;
  const verb = firstFinite(scene, start + 1, end);
  return verb !== null && phraseBefore(tokens, verb.start, start)?.start === start ? verb.start : end;
}

/** “traite les élus | de la même manière”, “| de façon égale”: whether the “de” at k tells how something is done in French. */
function isManner(tokens: readonly Token[], k: number): boolean {
  for (let i = k + 1; i < k + 4; i++) if (MANNERS.test(tokens[i]?.form ?? '')) return isOf(tokens[k] as Token);
  return false;
}

const MANNERS = /^(?:manière|façon)s?$/;

function opensWithAuxiliary(token: Token | undefined): boolean {
  return token !== undefined && hasForm(token, Form.Finite) && (isAuxiliary(token) || isModal(token));
}

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
