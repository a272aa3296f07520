/** An English clause without “that” whose verb looks like a noun or a participle: “said | prices skyrocketed”, “says | the response shows weakness”. */
import { INDEFINITE } from '../../language/function-words';
import { type CueVerb, Form, Num, Tag } from '../../language/types';
import { headOf } from '../../syntax/head-noun';
import { isDeterminer, isHead, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm, isPlural } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Kind, type Token, onlyWords } from '../../text/token';
import { firstFinite, firstGroupFrom, groupAt, type Scene } from '../unit/scene';
import { joinsPhrase } from './as-phrase';

/** Whether the words in [start, end) behind a cue without an object are a clause whose verb looks like a noun or a participle. */
export function hasHiddenVerb(scene: Scene, cue: CueVerb, start: number, end: number): boolean {
  if (cue.frames.includes('noun')) return false;
  if (endsInVerb(scene, start, end) || hasVerbBehindAs(scene, start, end)) return true;
  return (
    cue.class === 'say' &&
    cue.ambiguous !== true &&
    (hasPastVerb(scene, start, end) || hasPresentVerb(scene, start, end) || hasPluralVerb(scene, start, end))
  );
}

/** “say | the drug works”: behind a verb that takes no object, the noun at the end is the verb of a clause. */
function endsInVerb(scene: Scene, start: number, end: number): boolean {
  const { tokens } = scene;
  const last = tokens[end - 1];
  const before = tokens[end - 2];
  if (last === undefined || before === undefined || end - start < 3 || !isDeterminer(tokens[start] as Token))
    return false;
  const group = groupAt(scene, end - 1, end);
  if (group?.form !== 'finite' || !hasForm(last, Form.Finite) || hasForm(last, Form.Infinitive)) return false;
  // “answers a question as Luke Ruiz | listens”: of a clause that tells when.
  for (let k = start + 1; k < end - 1; k++) if ((tokens[k] as Token).form === 'as') return false;
  return before.kind === Kind.Word && isHead(before) && before.word?.number !== Num.Plural;
}

/** “said | the growth rate paled in comparison”, “said | prices skyrocketed”: whether a past tense that can be a participle stands right behind the noun phrase that starts the words, of a verb that takes no object. */
function hasPastVerb(scene: Scene, start: number, end: number): boolean {
  const { tokens } = scene;
  for (let n = firstGroupFrom(scene, start + 1); n < scene.groups.length; n++) {
    const { start: at, first, form, head } = scene.groups[n] as VerbGroup;
    if (at >= end) return false;
    const verb = tokens[first] as Token;
    if (form !== 'finite' || head > first || !hasForm(verb, Form.Past)) continue;
    if (phraseAfter(tokens, start, at)?.end !== at || tokens[at + 1]?.form === 'by') return false;
    return (
      isDeterminer(tokens[start] as Token) || (tokens[start] as Token).name >= 0 || isPlural(tokens[at - 1] as Token)
    );
  }
  return false;
}

/** “says | the response shows weakness”, “said | the ban on phones works”: whether a form in -s that can be a noun stands right behind a noun phrase in the singular that starts the words, with an object or a complement that no noun has behind it. */
function hasPresentVerb(scene: Scene, start: number, end: number): boolean {
  const { tokens } = scene;
  const verb = firstFinite(scene, start + 1, end);
  if (verb === null || !isDeterminer(tokens[start] as Token)) return false;
  const first = tokens[verb.start] as Token;
  if (!first.form.endsWith('s') || (first.tags & Tag.Noun) === 0 || hasForm(first, Form.Infinitive | Form.Past))
    return false;
  const head = tokens[headOf(tokens, start, verb.start, false)];
  if (!onlyWords(tokens, start, verb.start) || head === undefined || isPlural(head)) return false;
  const next = tokens[verb.end];
  if (next === undefined || verb.end >= end || isPreposition(next))
    return tokens.slice(start, verb.start).some(isPreposition);
  return (next.tags & OPENS_OBJECT) !== 0 && (next.tags & Tag.Verb) === 0;
}

/** “said | his work as a nurse had helped”: whether a finite verb stands right behind “as” and its phrase, which follow a noun. */
function hasVerbBehindAs(scene: Scene, start: number, end: number): boolean {
  const { tokens } = scene;
  for (let k = start + 1; k < end; k++) {
    const { form, kind } = tokens[k] as Token;
    if (kind !== Kind.Word) return false;
    if (form !== 'as') continue;
    // “answers a question | as residents look on”: a clause of its own.
    const post = INDEFINITE.has(tokens[k + 1]?.form ?? '') || joinsPhrase(tokens, k);
    const phrase = post && isHead(tokens[k - 1] as Token) ? phraseAfter(tokens, k + 1, end) : null;
    return phrase !== null && groupAt(scene, phrase.end, end)?.form === 'finite';
  }
  return false;
}

/** “say | farmers in the north need rain”, “said | Ford and GM want to compete”: whether the base form of a verb that looks like a noun stands behind several, with an object that no noun has behind it. */
function hasPluralVerb({ tokens }: Scene, start: number, end: number): boolean {
  let several = false;
  if (isPreposition(tokens[start] as Token)) return false;
  for (let k = start; k + 1 < end; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Stop || t.kind === Kind.Colon || (t.tags & (Tag.Relative | Tag.Subordinator)) !== 0)
      return false;
    const next = tokens[k + 1] as Token;
    if (several && isBaseForm(t) && !isModified(tokens[k - 1] as Token) && isObject(next)) return true;
    several ||= isPlural(t) || t.form === 'and';
  }
  return false;
}

/** A base form that is a noun as well. */
function isBaseForm({ name, word }: Token): boolean {
  return name < 0 && word?.noun != null && (word.verbs ?? []).some((v) => (v.form & Form.Infinitive) !== 0);
}

/** Whether the word goes before a noun, which then is no verb. */
function isModified(before: Token): boolean {
  return before.name < 0 && (isDeterminer(before) || isPreposition(before) || (before.tags & BEFORE_NOUN) !== 0);
}

const BEFORE_NOUN = Tag.Adjective | Tag.Coordinator | Tag.Number;

/** “to compete”, “the mayor”, “rain”, “lower fares”: what stands behind a verb. */
function isObject({ form, kind, tags }: Token): boolean {
  return form === 'to' || (kind === Kind.Word && (tags & OPENS_OBJECT) !== 0 && (tags & Tag.Preposition) === 0);
}

const OPENS_OBJECT = Tag.Determiner | Tag.Noun | Tag.Adjective | Tag.ObjectPronoun | Tag.NominalPronoun;
