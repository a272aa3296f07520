/** Which of the words that a cue has for its source are the source: without datelines, set phrases, linking words and adverbials. */
import { FOCUSING } from '../../language/en/amounts';
import { TODAY } from '../../language/en/time-words';
import { AFTER_NAME } from '../../language/prepositions';
import { Tag } from '../../language/types';
import { isOf } from '../../syntax/noun-phrase';
import { isPresentParticiple, reports } from '../../syntax/readings';
import { setPhraseEnd } from '../../syntax/set-phrase';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import { trimmed, type Range, type Scene } from '../unit/scene';

/** The words of a source as they are read and shown. */
export function sourceRange(scene: Scene, source: Range): Range {
  const edged = withoutEdges(scene.tokens, withoutSetPhrase(scene, source));
  return scene.language.id === 'fr' ? withoutGerund(scene.tokens, edged) : edged;
}

/** “Le maire, d'ailleurs, …”, “The mayor at first …”: without the set phrase that closes it. */
function withoutSetPhrase({ tokens, language }: Scene, source: Range): Range {
  const { from, to } = source;
  for (let k = to - 2; k > from && to - k < 6; k--) {
    if (setPhraseEnd(tokens, k, language) !== to) continue;
    const before = tokens[k - 1] as Token;
    if (k - 1 > from && before.kind === Kind.Comma) return { from, to: k - 1 };
    // “an aide who agreed to talk | on the record”: of the verb.
    if ((before.tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) === Tag.Verb && before.name < 0) return source;
    // “un actionnaire | de longue date”: of the noun.
    const ofNoun = isOf(tokens[k] as Token) && language.setPhrases.attributive.has((tokens[k + 1] as Token).form);
    if (!ofNoun || before.name >= 0) return { from, to: k };
  }
  return source;
}

/** Without the dateline before it, and the linking words and adverbials behind. */
function withoutEdges(tokens: readonly Token[], source: Range): Range {
  const range = { from: Math.max(behindDash(tokens, source), behindTime(tokens, source)), to: source.to };
  while (range.to > range.from + 1 && (tokens[range.to - 1] as Token).kind === Kind.Comma) range.to--;
  // “Her lawyer, however, …”, “Le maire, sobrement, …”: a linking word or an adverb between commas is not of the source.
  const link = tokens[range.to - 1] as Token;
  const comma = itemAt(tokens, range.to - 2);
  const apart =
    (link.tags & Tag.Function) !== 0 || (link.tags === Tag.Adverb && link.name < 0) || link.form === 'though';
  if (comma?.kind === Kind.Comma && apart && range.to - 2 > range.from) range.to -= 2;
  // “Ruiz | only occasionally agreed”
  if (range.to - range.from > 1 && FOCUSING.has((tokens[range.to - 1] as Token).form)) range.to--;
  // “John Ruiz | today says”, but “USA Today says”
  const { form, name } = tokens[range.to - 1] as Token;
  if (range.to - range.from > 1 && name < 0 && TODAY.has(form)) range.to--;
  const adverbial = adverbialAtEnd(tokens, range);
  if (adverbial > range.from) range.to = adverbial;
  return trimmed(tokens, range) ?? source;
}

/** “The employers, by contrast, …”, “Pike, for her part, …”, “Pike, last week, …”: the comma before an adverbial that ends the source, or -1. */
function adverbialAtEnd(tokens: readonly Token[], range: Range): number {
  for (let k = range.to - 1; k > range.from && range.to - k < 8; k--) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Comma) continue;
    return AFTER_NAME.has((tokens[k + 1] as Token).form) || isTime(tokens, k + 1, range.to) ? k : -1;
  }
  return -1;
}

/** “La CGT|, tout en saluant un geste”: without the French gerund of saying that ends the source. */
function withoutGerund(tokens: readonly Token[], source: Range): Range {
  const { from, to } = source;
  for (let k = from + 1; k + 2 < to; k++) {
    const { kind, depth } = tokens[k] as Token;
    if (kind !== Kind.Comma || depth > (tokens[from] as Token).depth) continue;
    const all = (tokens[k + 1] as Token).form === 'tout' ? k + 2 : k + 1;
    const en = tokens[all]?.form === 'en' ? all + 1 : all;
    const verb = tokens[tokens[en]?.form === 'se' || tokens[en]?.form === "s'" ? en + 1 : en];
    if (en < to && verb !== undefined && isPresentParticiple(verb) && reports(verb)) return { from, to: k };
  }
  return source;
}

/** “last week”, “Tuesday”, “two years ago”, “later that day” */
function isTime(tokens: readonly Token[], from: number, to: number): boolean {
  let told = false;
  for (let k = from; k < to; k++) {
    const { tags, word, kind, name } = tokens[k] as Token;
    const time = (tags & Tag.Calendar) !== 0 || word?.noun === 'time';
    if (name >= 0 && !time) return false;
    if (!time && kind !== Kind.Number && (tags & (Tag.Adjective | Tag.Adverb | Tag.Determiner | Tag.Number)) === 0)
      return false;
    told ||= time;
  }
  // “34 years old”
  const age = (tokens[from] as Token).kind === Kind.Number;
  return told && !age;
}

/** “3:10 p.m. Police say”: behind the time that opens an item of a live page. */
function behindTime(tokens: readonly Token[], { from, to }: Range): number {
  if ((tokens[from] as Token).kind !== Kind.Number) return from;
  for (let k = from + 1; k < to - 1 && k - from < 5; k++) {
    const { form } = tokens[k] as Token;
    if (form === 'p.m.' || form === 'a.m.' || form === 'pm' || form === 'am') return k + 1;
  }
  return from;
}

/** “WASHINGTON — Sen. Ruiz”: behind the place and the dash that open a report. */
function behindDash(tokens: readonly Token[], { from, to }: Range): number {
  for (let k = from; k < to && k - from < 6; k++) {
    const t = tokens[k] as Token;
    // “Ruiz — who leads the party — said”: what two dashes hold is the source's.
    if (t.kind === Kind.Dash) return k > from && !isClosed(tokens, k + 1, to) ? k + 1 : from;
    if (t.name < 0 && t.kind !== Kind.Comma && t.kind !== Kind.OpenBracket && t.kind !== Kind.CloseBracket) return from;
  }
  return from;
}

/** Whether a second dash follows in the range or right behind it. */
function isClosed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k <= to && k < tokens.length; k++) if ((tokens[k] as Token).kind === Kind.Dash) return true;
  return false;
}
