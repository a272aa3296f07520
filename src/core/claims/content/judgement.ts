/** Whether what is said of an object is a judgement. */
import { DEMONSTRATIVE } from '../../language/fr/pronouns';
import { type CueVerb, type NounKind, Tag } from '../../language/types';
import { isDeterminer } from '../../syntax/noun-phrase';
import { Kind, type Token } from '../../text/token';
import type { Range } from '../unit/scene';
import type { Content } from './search';
import { isJudgedBehind } from './judged-object';

/** “puts the cost at $210 million”. */
export function hasNumberBehind(tokens: readonly Token[], content: Content, cue: CueVerb): boolean {
  for (const part of content.parts)
    for (let k = part.from; k < part.to; k++) {
      if (cue.prepositions?.includes((tokens[k] as Token).form) !== true) continue;
      for (let i = k + 1; i < part.to && i - k < 5; i++)
        if (((tokens[i] as Token).tags & Tag.Number) !== 0 || (tokens[i] as Token).form === 'half') return true;
    }
  return false;
}

/** “insuffisante l'offre”, “cela insuffisant”, “à 40 millions les pertes”, “les pertes à 3 millions”: an adjective first or behind “cela”, or an amount. */
export function isJudgement(tokens: readonly Token[], parts: readonly Range[]): boolean {
  const from = parts[0]?.from ?? 0;
  const first = tokens[from] as Token;
  if (((first.tags & Tag.Adjective) !== 0 || first.tags === 0) && (first.tags & Tag.Noun) === 0 && !isDeterminer(first))
    return true;
  if (DEMONSTRATIVE.has(first.form) || isJudgedBehind(tokens, from, parts[0]?.to ?? 0)) return true;
  for (const part of parts)
    for (let k = part.from; k + 1 < part.to; k++)
      if ((tokens[k] as Token).form === 'à' && isAmount(tokens, k + 1, part.to)) return true;
  return false;
}

/** “l'accord | d'historique”, “cette décision | de trahison”, “cet homme | comme un menteur”: what a French cue calls its object, behind its preposition. */
export function isCalled(tokens: readonly Token[], { from, to }: Range, { prepositions, animate }: CueVerb): boolean {
  for (let k = from + 1; k + 1 < to; k++) {
    const link = tokens[k] as Token;
    const next = tokens[k + 1] as Token;
    if (prepositions?.includes('comme') === true && link.form === 'comme') return true;
    if (prepositions?.includes('de') !== true || animate === true || (link.form !== 'de' && link.form !== "d'"))
      continue;
    // “le discours | de M. Orr | de scandaleux”
    const owner = next.name >= 0 || (next.tags & Tag.Title) !== 0 || isDeterminer(next);
    if (owner || next.kind !== Kind.Word) continue;
    if ((next.tags & Tag.Noun) === 0) return (next.tags & (Tag.Adjective | Tag.Verb)) !== 0 || next.tags === 0;
    return !BOUND.has(next.word?.noun ?? 'other');
  }
  return false;
}

/** Nouns that say which object rather than what it is: “l'équipe de Paris”, “l'accord de mardi”. */
const BOUND: ReadonlySet<NounKind> = new Set(['place', 'time', 'organization']);

/** “3 millions”, “plus de 3 000”, “près de la moitié”: a number within the next words. */
function isAmount(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to && k - from < 3; k++) {
    const t = tokens[k] as Token;
    if ((t.tags & Tag.Number) !== 0) return true;
    // “à | quelque | 90 millions”
    if ((t.tags & (Tag.Adverb | Tag.Preposition)) === 0 && t.form !== 'quelque') return false;
  }
  return false;
}
