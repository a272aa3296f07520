/** Whom in a phrase a relative clause behind it is about. */
import { CALLED } from '../language/en/naming';
import { BESIDE_TEXT, FROM, WITH } from '../language/en/prepositions';
import { THOSE } from '../language/en/pronouns';
import { TAKEN } from '../language/fr/prepositions';
import { BY } from '../language/function-words';
import { Form, Num, Tag, type NounKind } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { tellsOf } from './before-inserted';
import { isDeterminer, isHead, isOf, isPreposition, type Phrase, phraseFrom } from './noun-phrase';
import { hasForm, isAgent, isPerson } from './readings';
import { nameStart } from './name-words';

/** “The move angered | Mr Dole, who said”, “echo those of | Ms Ruiz, who warned”: behind an English verb of no list that looks like a noun's, or behind what somebody's things are called; else the phrase. */
export function behindOther(tokens: readonly Token[], phrase: Phrase): Phrase {
  for (let k = phrase.end - 2; k > phrase.start; k--) {
    const t = tokens[k] as Token;
    const next = tokens[k + 1] as Token;
    const named = next.name >= 0 || (next.tags & Tag.Title) !== 0;
    const last = tokens[phrase.end - 1] as Token;
    if (BESIDE_TEXT.has(t.form) && last.name < 0 && tellsOf(last)) return phraseFrom(phrase, k + 1);
    // “pits Ann Orr against | Paul Reid, who said”
    if (t.form === 'against' && (named || isDeterminer(next) || isPerson(next))) return phraseFrom(phrase, k + 1);
    const those = t.form === 'of' && THOSE.has((tokens[k - 1] as Token).form);
    const verb = t.name < 0 && (t.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && hasForm(t, Form.Past);
    const act = verb && !CALLED.has(t.form) && isHead(tokens[k - 1] as Token);
    if ((those && named) || (act && (named || isDeterminer(next)))) return phraseFrom(phrase, k + 1);
  }
  return phrase;
}

/** “sold the farm to | a man who”, “lunch with | Ann Ruiz, who”: the person at the end of a phrase whose own noun is a thing. */
export function personIn(tokens: readonly Token[], phrase: Phrase): Phrase {
  const last = tokens[phrase.end - 1] as Token;
  if (last.name >= 0) return namedIn(tokens, phrase);
  if (!isPerson(last)) return phrase;
  for (let k = phrase.end - 2; k > phrase.start; k--) {
    // “a rallying point for | farmers who”, “a jolt to | Republican leaders, who”
    const bare =
      last.word?.number === Num.Plural && !isOf(tokens[k] as Token) && (tokens[k + 1] as Token).kind !== Kind.Number;
    if (!isPreposition(tokens[k] as Token) || !(bare || isDeterminer(tokens[k + 1] as Token))) continue;
    const { word, kind, name, letterCase } = tokens[k - 1] as Token;
    const unlisted = (word?.noun ?? null) === null && letterCase === Case.Lower;
    const thing = kind === Kind.Number || (name < 0 && (unlisted || (word !== null && THINGS.has(word.noun))));
    return thing ? phraseFrom(phrase, k + 1) : phrase;
  }
  return phrase;
}

/** “information from | officers on the scene, who”, “praise from | farmers in Kent, who”: the people whom a thing is from or for, and what tells where they are. */
export function peopleIn(tokens: readonly Token[], phrase: Phrase): Phrase {
  const last = tokens[phrase.end - 1] as Token;
  if (isPerson(last)) return phrase;
  for (let k = phrase.start + 1; k + 2 < phrase.end; k++) {
    const { form } = tokens[k] as Token;
    if (form !== 'from' && form !== 'to' && form !== 'for' && !WITH.has(form)) continue;
    const { word, name } = tokens[k - 1] as Token;
    if (name >= 0 || word === null || !THINGS.has(word.noun)) return phrase;
    let noun = k + 1;
    while (noun + 1 < phrase.end && !isPreposition(tokens[noun + 1] as Token)) noun++;
    const people =
      noun + 1 < phrase.end && isAgent(tokens[noun]) && ((tokens[noun]?.word?.number ?? 0) & Num.Plural) !== 0;
    return people ? phraseFrom(phrase, k + 1) : phrase;
  }
  return phrase;
}

/** “a debate with | Ann Ruiz and Paul Orr, who”: the English names behind a thing and what joins them to it. */
function namedIn(tokens: readonly Token[], phrase: Phrase): Phrase {
  for (let k = phrase.start + 1; k + 1 < phrase.end; k++) {
    if (!WITH.has((tokens[k] as Token).form)) continue;
    // “a showdown with | Gov. Ann Ruiz, who”
    const titled = ((tokens[k + 1] as Token).tags & Tag.Title) !== 0 && k + 2 < phrase.end ? k + 2 : k + 1;
    if ((tokens[titled] as Token).name < 0) continue;
    const { word, name, tags } = tokens[k - 1] as Token;
    const thing = name < 0 && (word === null ? tags === 0 : THINGS.has(word.noun));
    return thing ? phraseFrom(phrase, k + 1) : phrase;
  }
  return phrase;
}

/** “drew criticism from | Ruiz, who”, “a warning by | unions, which”: whoever is behind the words that the phrase names; a name behind any thing. */
export function authorIn(tokens: readonly Token[], phrase: Phrase, person: boolean): Phrase {
  const last = tokens[phrase.end - 1] as Token;
  if (last.name < 0 && !isAgent(last) && last.word?.noun !== 'document') return phrase;
  const start = nameStart(tokens, phrase.end - 1, phrase.start);
  let k = start;
  while (k > phrase.start && !isPreposition(tokens[k] as Token) && phrase.end - k < 6) k--;
  const noun = tokens[k - 1];
  // “introduced in the House by | Ana Ruiz, who”
  if (person && last.name >= 0 && k > phrase.start && BY.has((tokens[k] as Token).form))
    return phraseFrom(phrase, k + 1);
  if (k <= phrase.start || noun === undefined || noun.name >= 0 || !isPreposition(tokens[k] as Token)) return phrase;
  // “the leak of | the report, which found”: what a text says.
  const text = !person && isOf(tokens[k] as Token) && last.word?.noun === 'document' && noun.word?.noun !== 'document';
  if (text) return phraseFrom(phrase, k + 1);
  const from = FROM.has((tokens[k] as Token).form);
  // “a backlash from | farmers, who”, “heavy criticism from | the ousted Conservatives, who”: no thing says, whatever it is called.
  const said = from && (noun.word?.noun === 'speech' || (person && isFromPeople(noun, last)));
  const named = person && last.name >= 0 && k + 1 === start && noun.word !== null && THINGS.has(noun.word.noun);
  return said || named ? phraseFrom(phrase, k + 1) : phrase;
}

/** Whether a noun that is nobody stands before those whom it comes from. */
function isFromPeople(noun: Token, last: Token): boolean {
  // “the pair from | Leeds, who”
  if (isAgent(noun) || noun.kind !== Kind.Word || (noun.tags & Tag.Verb) !== 0 || (last.tags & Tag.Place) !== 0)
    return false;
  return last.name < 0 || noun.word !== null || noun.tags === 0;
}

const THINGS: ReadonlySet<NounKind | null> = new Set<NounKind | null>(['other', 'document', 'speech', 'place', 'time']);

/** “a répondu aux | critiques de l'opposition, qui”, “interrogé sur | les critiques …, qui”, “critiquée par | les syndicats, qui”: behind a participle and what it takes along, where it opens the phrase or tells by whom; else the start of the phrase. */
export function behindParticiple(tokens: readonly Token[], start: number, end: number): number {
  for (let k = end - 2; k > start; k--) {
    const { form } = tokens[k] as Token;
    const verb = tokens[k - 1] as Token;
    const opens = k === start + 1 && TAKEN.has(form) && verb.name < 0 && !isDeterminer(verb);
    if ((opens || BY.has(form)) && hasForm(verb, Form.PastParticiple)) return k + 1;
  }
  return start;
}

/** The last place of one of the words in the phrase, or -1: “en particulier par | l'institut qui”. */
export function lastOf(tokens: readonly Token[], { start, end }: Phrase, forms: ReadonlySet<string>): number {
  for (let k = end - 1; k > start; k--) if (forms.has((tokens[k] as Token).form)) return k;
  return -1;
}
