/** From an auxiliary to its verb: what may stand between them, and which verbs take another along. */
import { LATER, POINTS } from '../language/en/time-words';
import { INDEFINITE } from '../language/function-words';
import { Form, type SemiAuxiliary, Tag } from '../language/types';
import { formOf, Kind, type Token } from '../text/token';
import { hasForm } from './readings';
import { isOfTime } from './time';
import { reflexiveBefore } from './verb-voice';

/** A time between auxiliary and verb has no more words before its noun. */
const LONGEST_TIME = 3;

/** For “a, mardi, déclaré”: the comma that closes a short parenthesis opened at k, when a participle follows; else -1. */
export function parenthesis(tokens: readonly Token[], k: number): number {
  for (let i = k + 1; i < tokens.length && i - k <= 12; i++) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.Stop || t.kind === Kind.Semicolon || t.kind === Kind.OpenMark) return -1;
    if (t.kind === Kind.Comma) {
      let n = i + 1;
      while (
        n < tokens.length &&
        ((tokens[n] as Token).tags & Tag.Adverb) !== 0 &&
        ((tokens[n] as Token).tags & Tag.Verb) === 0
      )
        n++;
      const next = tokens[n];
      return next !== undefined && (next.tags & Tag.Verb) !== 0 && hasForm(next, Form.PastParticiple) ? i : -1;
    }
    if ((t.tags & Tag.Verb) !== 0 && hasForm(t, Form.Finite) && (t.tags & Tag.Noun) === 0) return -1;
  }
  return -1;
}

/**
 * For “a par ailleurs démenti”, “avait dès lundi révélé”: the participle of a cue behind one prepositional adverbial that starts
 * at k between auxiliary and verb; else -1.
 */
export function adverbialBeforeCue(tokens: readonly Token[], k: number): number {
  let nouns = 0;
  for (let i = k + 1; i < tokens.length && i - k <= 6; i++) {
    const t = tokens[i] as Token;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return -1;
    if (nouns > 0 && (t.tags & Tag.Verb) !== 0 && hasForm(t, Form.PastParticiple)) return isCueParticiple(t) ? i : -1;
    // “a en revanche salué”: a word that nothing tells is a noun.
    const noun = t.tags === 0 || (t.tags & (Tag.Noun | Tag.Adverb)) !== 0;
    // “had on | average | expected”, “avait en | privé | dénoncé”
    const last =
      (t.tags & Tag.Adjective) !== 0 && tokens[i + 1] !== undefined && isCueParticiple(tokens[i + 1] as Token);
    if (noun || last || t.kind === Kind.Number || t.name >= 0 || t.form === 'outre') nouns++;
    else if (nouns > 0 || (t.tags & (Tag.Determiner | Tag.Adjective)) === 0) return -1;
    if ((t.tags & Tag.Verb) !== 0 && hasForm(t, Form.Finite) && (t.tags & (Tag.Noun | Tag.Adjective)) === 0) return -1;
  }
  return -1;
}

/** “had | last week | announced”, “had | two weeks ago | said”, “has | three times | warned”: the participle of a cue behind the English time that starts at k, or k. */
export function timeBeforeCue(tokens: readonly Token[], k: number): number {
  let time = k;
  while (time - k < LONGEST_TIME && !isOfTime(tokens[time])) {
    const t = tokens[time];
    if (t === undefined || t.name >= 0 || (t.kind !== Kind.Word && t.kind !== Kind.Number)) return k;
    const counts = (t.tags & (Tag.Determiner | Tag.Number | Tag.Adjective)) !== 0 || POINTS.has(t.form);
    if (t.kind === Kind.Word && !counts) return k;
    time++;
  }
  if (!isOfTime(tokens[time]) || (tokens[time] as Token).name >= 0) return k;
  const later = LATER.has(formOf(tokens[time + 1]));
  // “had | a week planned”
  if (!later && INDEFINITE.has((tokens[k] as Token).form)) return k;
  const verb = time + (later ? 2 : 1);
  return tokens[verb] !== undefined && isCueParticiple(tokens[verb]) ? verb : k;
}

function isCueParticiple({ word }: Token): boolean {
  return word?.verbs?.some((v) => v.cue !== null && (v.form & Form.PastParticiple) !== 0) === true;
}

/** “veut rappeler”, “s'est borné à constater”, “declined to say”: the verb that the semi-auxiliary at `head` takes along. */
export function semiAuxiliary(
  tokens: readonly Token[],
  head: number,
  k: number,
): { auxiliary: SemiAuxiliary; verb: number } | null {
  const token = tokens[head] as Token;
  const auxiliaries = token.word === null ? null : (token.entry?.auxiliaries ?? null);
  if (auxiliaries === null) return null;
  for (const auxiliary of auxiliaries) {
    // “ne peut s'empêcher de rappeler”, but “rien ne l'empêche de partir”
    if (auxiliary.reflexive === true && !reflexiveBefore(tokens, head)) continue;
    for (const link of auxiliary.links) {
      let at = k;
      if (link !== '') {
        at = behindLink(tokens, k, link);
        if (at === k) continue;
      }
      while (
        at < tokens.length &&
        (((tokens[at] as Token).tags & (Tag.ObjectPronoun | Tag.Negation)) !== 0 || isPlainAdverb(tokens[at] as Token))
      )
        at++;
      const verb = tokens[at];
      if (
        verb !== undefined &&
        verb.kind === Kind.Word &&
        verb.name < 0 &&
        (verb.tags & Tag.Verb) !== 0 &&
        hasForm(verb, auxiliary.takes)
      )
        return { auxiliary, verb: at };
    }
  }
  return null;
}

/** “de”, “soin de”: behind the words of the link that start at k, or k. */
function behindLink(tokens: readonly Token[], k: number, link: string): number {
  const first = tokens[k]?.form ?? '';
  if (first === link || (link === 'de' && first === "d'")) return k + 1;
  if (!link.startsWith(`${first} `)) return k;
  let at = k;
  for (const word of link.split(' ')) {
    const form = tokens[at]?.form;
    if (form !== word && !(word === 'de' && form === "d'")) return k;
    at++;
  }
  return at;
}

function isPlainAdverb(token: Token): boolean {
  return (token.tags & Tag.Adverb) !== 0 && (token.tags & (Tag.Verb | Tag.Noun | Tag.Preposition)) === 0;
}
