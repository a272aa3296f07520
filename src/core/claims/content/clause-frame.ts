/** A clause with que, that or si behind a cue. */
import { SUBORDINATING } from '../../language/conjunctions';
import { OBJECT_PRONOUNS, THAT } from '../../language/function-words';
import { Form, Tag } from '../../language/types';
import { isOf, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import { hasClause, startsClause } from './clause';
import { findInfinitive } from './infinitive';
import { opensCeClause } from '../other-cues/phrase-source';
import { isOneOf } from './prepositions';
import { firstFinite, hasMarks, type Scene } from '../unit/scene';
import { findThat } from './that-clause';
import { type Search, type FrameReader, reported } from './search';
import { takesInfinitive } from './infinitive-frame';

/** que / that / si, right behind the verb or behind adverbials and the person spoken to. */
export const readClause: FrameReader = (search) => {
  const { scene, cue, from, lead, ceiling } = search;
  const { frames } = cue;
  // “s'attend | à ce que le pont cède”
  if (
    (frames.includes('prepositional') || frames.includes('object-infinitive')) &&
    opensThatWhich(scene.tokens, lead, ceiling)
  ) {
    const { end } = reported(search, lead + 3, 'clause');
    if (end > lead + 3) return { parts: [{ from: lead, to: end }], frame: 'clause', end };
  }
  if (!frames.includes('clause')) return undefined;
  // “se demande | ce que deviendra l'école”
  if (cue.lemma === 'demander' && opensCeClause(scene.tokens, lead)) {
    const { end } = reported(search, lead + 2, 'clause');
    if (end > lead + 2) return { parts: [{ from: lead, to: end }], frame: 'clause', end };
  }
  // “assure ne vouloir que la paix”: the conjunction is the infinitive's.
  if (scene.language.id === 'fr' && takesInfinitive(search)) return undefined;
  const that = findThat(scene, from, ceiling, cue);
  // “said in a “60 Minutes” interview | that”
  const titled = that < 0 && THAT.has(search.first.form) && marksIn(scene.tokens, from, lead);
  const start = (titled ? lead : that) + 1;
  // “demandent au tribunal de reconnaître | qu'ils étaient salariés”: the clause is the infinitive's.
  if (start > 0 && scene.language.id === 'fr' && frames.includes('object-infinitive')) {
    const infinitive = findInfinitive(scene, from, start - 1);
    if (infinitive >= 0 && reportsRightBefore(scene, start - 1)) return undefined;
  }
  const content = start > 0 ? reported(search, start, 'clause') : undefined;
  if (content === undefined || content.end <= start) return undefined;
  // “held that | office for two years”
  if (cue.lemma === 'hold' && !startsClause(scene, start, content.end)) return undefined;
  if (isOnly(search, start, content.end) || isPronoun(search, start, content.end) || isWhatWasSaid(search, start))
    return undefined;
  return deniesNoun(search, start - 1) || judgesThat(search, start - 1)
    ? { ...content, parts: [{ from: lead, to: content.end }] }
    : content;
};

/** “found | no evidence that”, “saw | little reason that”: whether all that stands between the English cue and its conjunction is something that there is none of. */
function deniesNoun({ scene, lead }: Search, that: number): boolean {
  const { tokens, language } = scene;
  const { form } = tokens[lead] as Token;
  if (language.id !== 'en' || !(form === 'no' || form === 'little') || that <= lead + 1) return false;
  return phraseAfter(tokens, lead, that)?.end === that;
}

/** “denied | that | in a letter to the board”: whether the English “that” right behind the cue is what somebody denied. */
function isPronoun({ scene, from }: Search, start: number, end: number): boolean {
  const first = scene.tokens[start] as Token;
  if (scene.language.id !== 'en' || start !== from + 1 || !isPreposition(first) || first.name >= 0) return false;
  return firstFinite(scene, start, end) === null && !hasMarks(scene.tokens, [{ from: start, to: end }]);
}

/** “since she said | that|, the polls have turned”: whether the English “that” before a comma is all that somebody says in a clause behind a conjunction, and the main clause follows. */
function isWhatWasSaid({ scene, group: { subject }, from, ceiling }: Search, start: number): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'en' || subject === null || start !== from + 1 || tokens[start]?.kind !== Kind.Comma)
    return false;
  if (!SUBORDINATING.has(itemAt(tokens, subject.start - 1)?.form ?? '')) return false;
  let end = start + 1;
  while (end < ceiling && (tokens[end] as Token).kind !== Kind.Comma) end++;
  return firstFinite(scene, start, end) !== null;
}

/** “juge | inacceptable | que”, “considère | comme urgent | que”: whether all that stands between the French cue and its conjunction is the judgement of the clause. */
function judgesThat({ scene, cue, lead }: Search, that: number): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'fr' || cue.class !== 'judge' || that <= lead) return false;
  for (let k = lead; k < that; k++) {
    const { tags, form, kind, name } = tokens[k] as Token;
    if (kind !== Kind.Word || name >= 0) return false;
    const judged = (tags & (Tag.Adjective | Tag.Adverb)) !== 0 && (tags & Tag.Determiner) === 0;
    if (!judged && !isOneOf(form, cue.prepositions ?? [])) return false;
  }
  return ((tokens[that - 1] as Token).tags & Tag.Adjective) !== 0;
}

/** Whether marks open in [from, to). */
function marksIn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if ((tokens[k] as Token).kind === Kind.OpenMark) return true;
  return false;
}

/** “de | reconnaître | qu'”: an infinitive that can report a clause right before its conjunction. */
function reportsRightBefore({ tokens }: Scene, that: number): boolean {
  const verb = tokens[that - 1] as Token;
  if (!hasForm(verb, Form.Infinitive)) return false;
  return verb.word?.verbs?.some(({ cue }) => cue?.frames.includes('clause') === true) === true;
}

/** “ne reprend | que 48 postes”, “ne l'a avoué | qu'à sa sœur”: behind “ne … que” no clause, but what the verb is limited to. */
function isOnly({ scene, group, cue }: Search, from: number, to: number): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'fr' || !group.negated) return false;
  // “ne reconnaît | qu'« une erreur »”
  if ((tokens[from] as Token).kind === Kind.OpenMark && !hasObject(tokens, group)) return false;
  const announced = announces(tokens, from);
  if (!announced && hasClause(scene, from - 1, to)) return false;
  let negations = 0;
  for (let k = group.start; k < from - 1; k++) if (((tokens[k] as Token).tags & Tag.Negation) !== 0) negations++;
  if (negations !== 1) return false;
  return announced || cue.ambiguous === true || hasObject(tokens, group) || opensAdverbial(tokens, from);
}

/** “ne demande que | une chose : « … »”: whether nothing but a colon stands between the words from `from` on and words in marks. */
function announces(tokens: readonly Token[], from: number): boolean {
  let k = from;
  while (tokens[k]?.kind === Kind.Word) k++;
  return tokens[k]?.kind === Kind.Colon && tokens[k + 1]?.kind === Kind.OpenMark;
}

/** “ne | l'| évoquent que”: whether a pronoun is the verb's object. */
function hasObject(tokens: readonly Token[], { start, head }: VerbGroup): boolean {
  for (let k = start; k < head; k++) if (OBJECT_PRONOUNS.has((tokens[k] as Token).form)) return true;
  return false;
}

/** “| à demi-mot”, “| lundi”: when, where, how or to whom, and no object. */
function opensAdverbial(tokens: readonly Token[], k: number): boolean {
  const first = tokens[k] as Token;
  return (first.tags & Tag.Calendar) !== 0 || (isPreposition(first) && !isOf(first));
}

/** Whether “à ce que”, “de ce que” stands at k. */
function opensThatWhich(tokens: readonly Token[], k: number, ceiling: number): boolean {
  const { form } = tokens[k] as Token;
  return (
    (form === 'à' || form === 'de') &&
    k + 3 < ceiling &&
    tokens[k + 1]?.form === 'ce' &&
    THAT.has(tokens[k + 2]?.form ?? '')
  );
}
