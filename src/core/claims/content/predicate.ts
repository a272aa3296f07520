/** What a cue calls its object: a judgement as content. */
import { ADJECTIVAL } from '../../language/en/endings';
import { DEFINITE } from '../../language/function-words';
import { Form, Num, Tag, type CueVerb, type Language } from '../../language/types';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm, isPerson } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Case, Kind, type Token } from '../../text/token';
import type { Content } from './search';
import { nounEnd } from './object-end';
import { startsObject } from './object-start';
import { isOneOf } from './prepositions';
import { quotedAt } from './quoted';
import { behind, spanOpenedAt, type Scene } from '../unit/scene';

/** “juge | le délai trop court”, “l'information du public indigente”: a definite object and, last of all, an adjective. */
export function isJudgedBehind(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  if (to - from < 3 || !isDeterminer(first) || (first.word?.number === 2 && !DEFINITE.has(first.form))) return false;
  if (!DEFINITE.has(first.form) || last.kind !== Kind.Word || last.name >= 0 || last.letterCase !== Case.Lower)
    return false;
  const before = tokens[to - 2] as Token;
  if (isDeterminer(before) || isPreposition(before)) return false;
  if (last.tags === 0) return true;
  // “juge le prix | élevé”
  if ((last.tags & Tag.Adjective) === 0) return hasForm(last, Form.PastParticiple) && (last.tags & Tag.Noun) === 0;
  return (last.tags & (Tag.Noun | Tag.Demonym)) === 0 || (before.tags & Tag.Adverb) !== 0;
}

/** What the cue calls its object: “juge l’offre « insuffisante »”, “called it “a mess””, “qualifie de …”; null where no judgement stands. */
export function predicate(scene: Scene, lead: number, ceiling: number, group: VerbGroup, cue: CueVerb): Content | null {
  const { tokens } = scene;
  const first = tokens[lead] as Token;
  const as = behindHearer(scene, lead, ceiling, cue);
  if (as > lead) return predicate(scene, as, ceiling, group, cue);
  const own = nounEnd(scene, lead, ceiling, group);
  if (own <= lead) return null;
  const end = scene.language.id === 'en' && cue.class === 'judge' ? complementEnd(tokens, own, ceiling) : own;
  const prepositions = cue.prepositions ?? [];
  if (isOneOf(first.form, prepositions)) {
    return { parts: [{ from: lead, to: end }], frame: 'predicate', end };
  }
  const span = spanOpenedAt(scene, lead);
  if (span !== null) {
    // “What she calls “the quiet years” ended in May”: the object stands before, so the marks are all that it is called.
    const subject = group.subject;
    const gap = subject === null ? undefined : tokens[subject.start - 1];
    if (gap !== undefined && (gap.form === 'what' || gap.form === 'which' || gap.form === 'that'))
      return { parts: [{ from: lead, to: behind(span) }], frame: 'predicate', end: behind(span) };
    return quotedAt(scene, lead, ceiling, 'predicate', group);
  }
  if (
    !startsObject(tokens, lead) &&
    (first.tags & (Tag.ObjectPronoun | Tag.Adjective)) === 0 &&
    !hasForm(first, Form.PastParticiple) &&
    first.tags !== 0 &&
    !isThat(scene, lead)
  )
    return null;
  // “called back to say it was “an early draft””
  const infinitive = tokens[lead + 1]?.form === 'to' && hasForm(tokens[lead + 2] ?? first, Form.Infinitive);
  if (infinitive && (first.tags & Tag.Adverb) !== 0) return null;
  let marked = false;
  let linked = false;
  for (let k = lead; k < end; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.OpenMark) marked = true;
    if (isOneOf(t.form, prepositions)) linked = true;
  }
  // “jugent insuffisante l'offre”, “chiffre à 40 millions les pertes”: the judgement before its object.
  const judged =
    cue.class === 'judge' &&
    ((first.tags & Tag.Adjective) !== 0 || (first.tags === 0 && first.letterCase === Case.Lower)) &&
    lead + 1 < end &&
    isDeterminer(tokens[lead + 1] as Token);
  const judgedBehind = cue.class === 'judge' && cue.reflexive !== true && isJudgedBehind(tokens, lead, end);
  // “s'est dite opposée à toute hausse”: what speakers say that they are.
  const self =
    cue.reflexive === true && cue.class === 'say' && (first.tags & (Tag.Adjective | Tag.Verb)) !== 0 && first.name < 0;
  // “casting their ballots (“sit on it”)”: without its preposition the verb judges nothing.
  if (scene.language.id === 'en' && cue.ambiguous === true && prepositions.length > 0 && !linked && !self && !judged)
    return null;
  const unmarked = linked && prepositions.length > 0;
  // “se dit | profondément préoccupée”
  if (self && !marked)
    return { parts: [{ from: degreesBefore(scene, lead, group), to: end }], frame: 'predicate', end };
  if (!marked && !unmarked && !self && !judged && !judgedBehind && !isVerdict(scene, lead, end, cue)) return null;
  return { parts: [{ from: lead, to: end }], frame: 'predicate', end };
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
  if (nouns.degrees.has(form) || form === 'plutôt') return true;
  return (tags & Tag.Adverb) !== 0 && form.endsWith('ment') && !BESIDES.has(form);
}

/** Adverbs of the saying. */
const BESIDES = new Set(['également', 'finalement', 'notamment', 'seulement', 'publiquement']);

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
  if (next > 0 && next < to && isIndefinite(tokens[next] as Token)) return true;
  // “called Ruiz | unfit to lead”, “called judges | biased”
  if (next > 0 && next < to && isAdjectival(tokens[next] as Token)) return true;
  // “called the mayor's plan | a stunt”
  const phrase = next > 0 && tokens[next]?.form !== "'s" ? null : phraseAfter(tokens, from, to);
  // “calling Cllr Goss's position | untenable”
  if (phrase !== null && phrase.end === to - 1 && isAdjectival(last)) return true;
  const article = phrase === null || phrase.end >= to ? undefined : tokens[phrase.end]?.form;
  if (article === 'a' || article === 'an') return true;
  // “called the plan | too timid”
  const before = tokens[to - 2] as Token;
  if (phrase !== null && phrase.end <= to - 2 && EXTENTS.has(before.form) && last.kind === Kind.Word) return true;
  if (next > 0 ? next !== to - 1 : !isDeterminer(first)) return false;
  return isAdjectival(last) && to - from > (next > 0 ? 1 : 2);
}

/** Behind the pronoun, the name or the bare plural of which something is said, or -1. */
function behindObject(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from] as Token;
  if (((first.tags & Tag.ObjectPronoun) !== 0 && !isDeterminer(first)) || first.form === 'that') return from + 1;
  if ((first.tags & Tag.NominalPronoun) !== 0 && isDeterminer(tokens[from + 1] as Token)) return from + 1;
  let next = from;
  // “Mr. Ruiz”, “Senator Ruiz”
  while (next + 1 < to && (tokens[next] as Token).name < 0 && ((tokens[next] as Token).tags & Tag.Title) !== 0) next++;
  const { name } = tokens[next] as Token;
  if (name < 0) return isPerson(first) && first.word?.number === Num.Plural ? from + 1 : -1;
  while (next < to && (tokens[next] as Token).name === name) next++;
  return next;
}

/** “unfit | to lead|”, “soft | on crime|”: the end of what goes with the adjective that ends at `end`. */
function complementEnd(tokens: readonly Token[], end: number, ceiling: number): number {
  const link = tokens[end];
  if (end >= ceiling || link === undefined || !isAdjectival(tokens[end - 1] as Token)) return end;
  if (link.form === 'to' && hasForm(tokens[end + 1] ?? link, Form.Infinitive)) {
    let k = end + 2;
    while (k < ceiling && isInside(tokens[k] as Token)) k++;
    return k;
  }
  if (!COMPLEMENTS.has(link.form)) return end;
  return phraseAfter(tokens, end + 1, ceiling)?.end ?? end;
}

function isInside({ kind, tags, name }: Token): boolean {
  if (kind === Kind.Number) return true;
  return kind === Kind.Word && (name >= 0 || (tags & (Tag.Coordinator | Tag.Subordinator | Tag.Relative)) === 0);
}

const COMPLEMENTS = new Set(['for', 'on', 'about', 'toward', 'towards', 'of']);

function isIndefinite(token: Token): boolean {
  return token.form === 'a' || token.form === 'an' || token.form === 'the' || token.form === 'one';
}

/** An adjective for certain: no noun, no place in time. */
function isAdjectival(token: Token): boolean {
  if (token.kind !== Kind.Word || token.name >= 0 || token.letterCase !== Case.Lower) return false;
  if ((token.tags & (Tag.Noun | Tag.Adverb | Tag.Preposition)) !== 0) return false;
  return (token.tags & Tag.Adjective) !== 0 || (token.tags === 0 && ADJECTIVAL.test(token.form));
}

/** Behind an object, degrees of what it is said to be. */
const EXTENTS = new Set([
  'too',
  'very',
  'so',
  'utterly',
  'deeply',
  'wholly',
  'extremely',
  'hopelessly',
  'completely',
  'totally',
]);
