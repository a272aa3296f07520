/** Which cue a verb is. */
import { type CueVerb, Form, type Language, Tag } from '../language/types';
import { Kind, type Token } from '../text/token';
import { isDeterminer, isPreposition } from './noun-phrase';
import { hasForm, isAuxiliary } from './readings';
import { occasionEnd, opensOccasion } from './occasion';
import { setPhraseEnd } from './set-phrase';
import { isDay, isPointInTime } from './time';
import { itemAt } from '../text/item-at';

/** The cue that the verb at `head` is: the longest multiword cue that fits, else by reflexive use. */
export function cueOf(
  tokens: readonly Token[],
  head: number,
  reflexive: boolean,
  form: number,
  language: Language,
): { cue: CueVerb | null; end: number; lemma: string } {
  const verbs = (tokens[head] as Token).word?.verbs ?? [];
  const auxiliary = isAuxiliary(tokens[head] as Token);
  let best: CueVerb | null = null;
  let bestEnd = head + 1;
  let bestRank = -1;
  let lemma = verbs[0]?.lemma ?? '';
  // The first further word of a cue stands no farther behind the verb; worked out for the first cue that has one.
  let reach = -1;
  for (const { cue, form: readingForm, lemma: readingLemma } of verbs) {
    if (form !== 0 && (readingForm & form) === 0) continue;
    if (form === Form.Finite && (readingForm & Form.Subjunctive) !== 0) continue;
    if (cue === null) {
      if (bestRank < 0) lemma = readingLemma;
      continue;
    }
    // “nous sommes fiers”: a form of être is no form of “sommer”.
    if (auxiliary && cue.rest === undefined) continue;
    // “files related to the case”, “the claim related to him”
    if (cue.lemma === 'relate' && tokens[head + 1]?.form === 'to') continue;
    if ((cue.reflexive ?? false) && !reflexive) continue;
    let end = head + 1;
    if (cue.rest !== undefined) {
      if (reach < 0) reach = restReach(tokens, head + 1, language);
      end = mayStand(tokens, head + 1, reach, cue.rest[0] as string)
        ? restEnd(tokens, head + 1, cue.rest, language)
        : -1;
      // “n'a pas caché”: the negation stands before a participle.
      const before = itemAt(tokens, head - 1);
      if (
        end < 0 &&
        cue.rest.length === 1 &&
        before !== undefined &&
        before.form === cue.rest[0] &&
        (before.tags & Tag.Negation) !== 0
      )
        end = head + 1;
      if (end < 0 && cue.object === 'addressee') end = behindObject(tokens, head + 1, cue.rest, language);
      if (end < 0) continue;
      // “called | on Monday for calm”
      if (tokens[end - 1]?.form === 'on' && isDay(tokens[end])) continue;
      // “expressed concern.”: what it is about does not follow, so that the noun is all that is said.
      if (cue.frames.includes('clause') && closes(tokens[end]) && verbs.some((v) => takesNoun(v.cue))) continue;
    }
    const rank = (cue.rest?.length ?? 0) * 4 + (cue.reflexive ? 2 : reflexive ? 0 : 1);
    if (rank > bestRank) {
      best = cue;
      bestEnd = end;
      bestRank = rank;
      lemma = cue.lemma;
    }
  }
  // A verb used with “se” that only knows the plain use (“se demander” is listed, “se noter” is not) is no speech.
  if (best !== null && reflexive && !best.reflexive && language.id === 'fr') best = null;
  return { cue: best, end: best === null ? head + 1 : bestEnd, lemma };
}

function closes(token: Token | undefined): boolean {
  return token === undefined || token.kind === Kind.Stop || token.kind === Kind.Comma;
}

function takesNoun(cue: CueVerb | null): boolean {
  return cue !== null && cue.rest === undefined && cue.frames.includes('noun');
}

/** “met | les habitants | en garde”: behind the further words of a cue that whom it is said to stands before, or -1. */
function behindObject(tokens: readonly Token[], from: number, rest: readonly string[], language: Language): number {
  const first = tokens[from];
  if (rest.length < 2 || first === undefined || !(isDeterminer(first) || first.name >= 0)) return -1;
  for (let k = from + 1; k < tokens.length && k - from < LONGEST_OBJECT; k++) {
    const { kind, form } = tokens[k] as Token;
    if (kind !== Kind.Word) return -1;
    if (form === rest[0]) return restEnd(tokens, k, rest, language);
  }
  return -1;
}

/** No object inside of a cue has more tokens. */
const LONGEST_OBJECT = 8;

/** No token behind this one can be the first of the words that `restEnd` looks for; all those of the unit where that is not told. */
function restReach(tokens: readonly Token[], from: number, language: Language): number {
  if (opensOccasion(tokens[from]?.form ?? '')) return tokens.length;
  let k = from;
  for (let skipped = 0; skipped < MOST_SKIPPED && k < tokens.length; skipped++)
    if (aroundEnd(tokens, k, language) > k) k = aroundEnd(tokens, k, language);
    else if (skippable(tokens, k)) k++;
    else break;
  return k;
}

/** Whether the form stands in [from, to], both inclusive, or may stand farther away than is worth a look. */
function mayStand(tokens: readonly Token[], from: number, to: number, form: string): boolean {
  if (to === tokens.length) return true;
  for (let k = from; k <= to; k++) if ((tokens[k] as Token).form === form) return true;
  return false;
}

/** So many words may stand before each of them. */
const MOST_SKIPPED = 3;

/** Behind the words that a set phrase goes on with, with a few that may stand between them; or -1. */
function restEnd(tokens: readonly Token[], from: number, rest: readonly string[], language: Language): number {
  let k = from;
  for (const word of rest) {
    let skipped = 0;
    // “lance un | vibrant | appel”
    const modified = k > from && (tokens[k - 1] as Token).form === 'un';
    while (k < tokens.length && (tokens[k] as Token).form !== word && skipped < MOST_SKIPPED) {
      // “called | last week | for”, “called | in a statement | for”
      const occasion = k === from ? occasionEnd(tokens, k, tokens.length, rest) : k;
      if (occasion > k) k = occasion - 1;
      else if (aroundEnd(tokens, k, language) > k) k = aroundEnd(tokens, k, language) - 1;
      else if (!skippable(tokens, k) && !(modified && isAdjective(tokens[k] as Token))) break;
      k++;
      skipped++;
    }
    if (k >= tokens.length || (tokens[k] as Token).form !== word) return -1;
    k++;
  }
  if (rest[0] !== 'un') return k;
  // “lance un appel | pressant | à la paix”
  const next = tokens[k + 1];
  const described = k < tokens.length && isAdjective(tokens[k] as Token);
  return described && next !== undefined && isPreposition(next) ? k + 1 : k;
}

/** An adjective that is nothing else, or a form in “-ant”. */
function isAdjective(token: Token): boolean {
  const { tags, name } = token;
  if (name >= 0 || (tags & (Tag.Noun | Tag.Determiner | Tag.Preposition)) !== 0) return false;
  return (tags & Tag.Adjective) !== 0 || hasForm(token, Form.PresentParticiple);
}

/** “called | last week | for”, “a pris | trois fois | la parole”, “a employé | à plusieurs reprises | le mot”: behind when or how often that starts at k, or k. */
function aroundEnd(tokens: readonly Token[], k: number, language: Language): number {
  if (isPointInTime(tokens, k) || tokens[k + 1]?.form === 'fois') return k + 2;
  return setPhraseEnd(tokens, k, language);
}

/** Adverbs, pronouns and days: “called | again | for”, “called | on Monday | for”. */
function skippable(tokens: readonly Token[], k: number): boolean {
  const { tags, form } = tokens[k] as Token;
  if ((tags & (Tag.Adverb | Tag.Negation | Tag.SubjectPronoun | Tag.Calendar)) !== 0) return true;
  return form === 'on' && isDay(tokens[k + 1]);
}
