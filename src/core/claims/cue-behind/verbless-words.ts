/** Words of an incise that need no verb. */
import { FIRST_WORDS } from '../../language/answers';
import { SOME } from '../../language/fr/determiners';
import { QUALIFYING } from '../../language/fr/endings';
import { RELATIVES } from '../../language/fr/pronouns';
import { Form, Tag } from '../../language/types';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { headOf, nounKind } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm, isAgent } from '../../syntax/readings';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import type { Range, Scene } from '../unit/scene';

/** “Not so | , says the union.”, “Faux | , répond la maire.”, “Un choix politique | , dénonce la maire.”: words that need no verb. */
export function answersShortly(scene: Scene, from: number, end: number): boolean {
  const { tokens, language } = scene;
  const { form, tags } = tokens[from] as Token;
  if (language.id === 'fr' && (isVerbless(scene, from, end) || isAdvice(scene, from, end))) return true;
  if (end - from >= 5) return false;
  // “Hors de question”
  if (language.id === 'fr' && form === 'hors') return true;
  if (language.id === 'en') return FIRST_WORDS.has(form);
  // “Insuffisant, tranche la CGT.”
  if (tags === 0 && end - from <= 2 && QUALIFYING.test(form)) return true;
  return (tags & (Tag.Adjective | Tag.Adverb | Tag.Negation)) !== 0;
}

/** “Planter des haies”, “Ne rien lâcher”: a French infinitive that opens its sentence, with nothing but what it takes. */
function isAdvice({ tokens }: Scene, from: number, end: number): boolean {
  let k = from;
  while (k < end && ((tokens[k] as Token).tags & (Tag.Negation | Tag.ObjectPronoun)) !== 0) k++;
  const verb = tokens[k] as Token;
  if (end - from > VERBLESS || k >= end || (verb.tags & Tag.Noun) !== 0 || !hasForm(verb, Form.Infinitive))
    return false;
  for (let i = k + 1; i < end; i++) {
    const { kind, depth } = tokens[i] as Token;
    if (depth > 0 || (kind !== Kind.Word && kind !== Kind.Number && i < end - 1)) return false;
  }
  return true;
}

/** “Une erreur”, “Pas question de céder”, “Mission accomplie”: a thing that no article points to, up to the comma of its incise. */
function isVerbless({ tokens, language, names }: Scene, from: number, end: number): boolean {
  const first = tokens[from] as Token;
  // “Mensonge, a répliqué la défense.”: a word of the language, which opens the sentence.
  const alone = end - from === 1 || tokens[from + 1]?.kind === Kind.Comma;
  if (alone && names[first.name]?.common === true) return first.word?.noun === 'speech' || first.word?.noun === 'other';
  const indefinite = SOME.has(first.form);
  const named = first.name >= 0 && names[first.name]?.common !== true;
  if (end - from > VERBLESS || named || (!indefinite && isDeterminer(first))) return false;
  let noun = from;
  while (noun < end && ((tokens[noun] as Token).tags & (Tag.Negation | Tag.Adverb)) !== 0) noun++;
  for (let k = from; k < end; k++) {
    const t = tokens[k] as Token;
    if ((t.name >= 0 && t.name !== first.name) || (hasForm(t, Form.Finite) && (t.tags & ~Tag.Function) === Tag.Verb))
      return false;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number && k < end - 1) return false;
  }
  const phrase = phraseAfter(tokens, noun, end);
  // “Trop tard”, “Du jamais vu”
  if (phrase === null) return noun > from || (indefinite && (tokens[from + 1] as Token).word?.noun == null);
  const head = tokens[headOf(tokens, phrase.start, phrase.end, language.headFirst)];
  if (head === undefined || isAgent(head)) return false;
  const kind = nounKind(tokens, phrase.start, phrase.end, true);
  return kind === 'other' || kind === 'speech';
}

/**
 * “Un budget | qui sacrifie les pauvres |, dénonce Ruiz.”, but “Une ONG qui dénonce « un naufrage », réclame …”: whether a French thing
 * that no article points to, and right behind it what is told of it, stand in [from, end): no thing does what the verb behind says.
 */
export function tellsOfThing({ tokens }: Scene, from: number, end: number): boolean {
  if (!SOME.has((tokens[from] as Token).form)) return false;
  const noun = phraseAfter(tokens, from, end)?.end ?? end;
  if (noun >= end || !RELATIVES.has((tokens[noun] as Token).form)) return false;
  const kind = nounKind(tokens, from, noun, true);
  return kind === 'other' || kind === 'speech';
}

/** A French sentence without a verb is shorter than this. */
const VERBLESS = 14;

/**
 * “Sans Diarra, suspendu, a prévenu Lang.”, “Dix postes, dont six en production, indique la direction.”: whether a French sentence has
 * neither a verb nor a subject before the comma at k, so that the verb behind it is its incise.
 */
export function isFragment({ tokens, language }: Scene, { from }: Sentence, k: number): boolean {
  if (language.id !== 'fr' || tokens[k]?.kind !== Kind.Comma || k - from > LONGEST_FRAGMENT) return false;
  let words = 0;
  for (let n = from; n < k; n++) {
    const { kind, depth, tags, name } = tokens[n] as Token;
    if (depth > 0 || (kind !== Kind.Comma && kind !== Kind.Word && kind !== Kind.Number)) return false;
    const t = tokens[n] as Token;
    if (name < 0 && hasForm(t, Form.Finite) && (tags & ~Tag.Function) === Tag.Verb) return false;
    // “Le maire, …”, “…, le président, …”, “Ruiz, …”, “Invité à réagir, …”: who may be the subject.
    const opens = n === from || (tokens[n - 1] as Token).kind === Kind.Comma;
    if (opens && (name >= 0 || (tags & (Tag.SubjectPronoun | Tag.Title)) !== 0 || language.actors.definite.has(t.form)))
      return false;
    if (
      n === from &&
      (hasForm(t, Form.PastParticiple) || (tags & (Tag.Coordinator | Tag.Subordinator | Tag.Relative)) !== 0)
    )
      return false;
    if (kind !== Kind.Comma) words++;
  }
  const phrase = phraseAfter(tokens, isPreposition(tokens[from] as Token) ? from + 1 : from, k);
  const noun = phrase === null ? undefined : tokens[headOf(tokens, phrase.start, phrase.end, true)];
  const told = noun?.word?.noun;
  // “À perte | , précise-t-il.”
  const shortest = isPreposition(tokens[from] as Token) ? 2 : SHORTEST_FRAGMENT;
  return words >= shortest && told !== 'document' && told !== 'speech' && !(noun?.name === -1 && isAgent(noun));
}

const LONGEST_FRAGMENT = 18;

const SHORTEST_FRAGMENT = 3;

/** “Do your job, | she told him”, “Get over it, | he said”: an English verb without a subject and what it takes. */
export function isImperative({ tokens, language }: Scene, { from, to }: Range): boolean {
  const verb = tokens[from] as Token;
  const next = tokens[from + 1];
  if (language.id !== 'en' || next === undefined || from + 1 >= to || next.name >= 0) return false;
  if (verb.word?.verbs?.some(({ form }) => (form & Form.Infinitive) !== 0) !== true) return false;
  // “Work on the dam, he said”: what a noun may be about.
  if ((verb.tags & Tag.Noun) !== 0 && isPreposition(next)) return false;
  return isDeterminer(next) || (next.tags & (Tag.ObjectPronoun | Tag.Adverb | Tag.Preposition)) !== 0;
}
