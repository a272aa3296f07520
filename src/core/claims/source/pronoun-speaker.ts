/** Sources that are a pronoun. */
import { hasForm, isAuxiliary } from '../../syntax/readings';
import { Form, Gender, type Language, Tag } from '../../language/types';
import { Kind, type Token } from '../../text/token';
import { isSpokenFor } from './topic';
import type { SpeakerReference } from '../unit/local-claim';
import type { Range } from '../unit/scene';

/** A pronoun's sentence is looked for this far back. */
const SENTENCE = 80;

/** Whom the pronoun `token` at `at` can mean: its gender and number, and where its sentence starts. */
export function pronounReference(
  tokens: readonly Token[],
  at: number,
  token: Token,
  language: Language,
): Extract<SpeakerReference, { kind: 'pronoun' }> {
  let start = at;
  while (
    start > 0 &&
    at - start < SENTENCE &&
    ((tokens[start - 1] as Token).kind !== Kind.Stop || (tokens[start - 1] as Token).depth > 0)
  )
    start--;
  const { personal, things, notThird } = language.actors;
  const form = token.form.replace(/^-(t-)?/, '');
  const object = at > start && isClitic(tokens, at, token, language);
  // “Le syndicat proteste. Selon | lui”: a body as well; “Lui” alone is somebody.
  const isPersons =
    personal.has(form) &&
    !(language.headFirst && at > start && ((tokens[at - 1] as Token).tags & Tag.Preposition) !== 0);
  return {
    kind: 'pronoun',
    since: (tokens[start] as Token).start,
    // “La juge | lui | demande”: a woman as well.
    gender: object && form === 'lui' ? 0 : object && form === "l'" ? agreed(tokens, at) : (token.word?.gender ?? 0),
    number: token.word?.number ?? 0,
    means: notThird.has(form) ? 'none' : isPersons ? 'person' : things.has(form) ? 'thing' : 'any',
    ahead: -1,
    object,
    spokenFor: language.headFirst && isSpokenFor(tokens, at),
  };
}

/** “Le prix | l' | a surprise”: the gender of an object before “avoir” by the participle that agrees with it, or 0. */
function agreed(tokens: readonly Token[], at: number): number {
  for (let k = at + 1; k < tokens.length && k < at + 4; k++) {
    const t = tokens[k] as Token;
    if (hasForm(t, Form.PastParticiple) && !isAuxiliary(t))
      return t.form.endsWith('e') ? Gender.Feminine : Gender.Masculine;
  }
  return 0;
}

/** “Le juge | l' | interroge”: a French pronoun between the subject and its verb. */
function isClitic(tokens: readonly Token[], at: number, { tags }: Token, { headFirst }: Language): boolean {
  if (!headFirst || (tags & Tag.ObjectPronoun) === 0) return false;
  const before = tokens[at - 1] as Token;
  if (before.kind !== Kind.Comma && (before.tags & Tag.Preposition) !== 0) return false;
  return ((tokens[at + 1]?.tags ?? 0) & Tag.Verb) !== 0;
}

/** The pronoun that is all of the source, or null. */
export function onlyPronoun(tokens: readonly Token[], source: Range, language: Language): Token | null {
  let found: Token | null = null;
  for (let k = source.from; k < source.to; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word) continue;
    if (found !== null || t.name >= 0) return null;
    if ((t.tags & (Tag.SubjectPronoun | Tag.ObjectPronoun)) === 0 && !language.actors.sources.has(t.form)) return null;
    found = t;
  }
  return found;
}
