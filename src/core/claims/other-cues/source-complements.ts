/** What stands behind the noun of a source and belongs to it: complements and participles. */
import { SUBJECT_OF_RELATIVE } from '../../language/conjunctions';
import { BEFORE_TIME } from '../../language/en/time-words';
import { WHEN_OR_WHO } from '../../language/fr/prepositions';
import { COMPLEMENTS } from '../../language/prepositions';
import { Form, Tag } from '../../language/types';
import { markedNameEnd } from '../../syntax/marked-name';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm, isAuxiliary } from '../../syntax/readings';
import { Kind, type Token } from '../../text/token';
import { isParticiple } from '../source/remark';

/** “According to a report | by Oxfam, the rich …”, “Selon un chercheur | au CNRS, …”: behind the complements up to the comma or stop, or -1. */
export function complementEnd(tokens: readonly Token[], from: number, ceiling: number): number {
  let end = from;
  while (COMPLEMENTS.has(tokens[end]?.form ?? '')) {
    const phrase = phraseAfter(tokens, end + 1, ceiling);
    if (phrase === null) return -1;
    end = phrase.end;
  }
  // “the officer in charge of the base | that night”
  const time = BEFORE_TIME.has(tokens[end]?.form ?? '') ? phraseAfter(tokens, end, ceiling) : null;
  if (time !== null && tokens[time.end - 1]?.word?.noun === 'time') end = time.end;
  const closes = end >= ceiling || tokens[end]?.kind === Kind.Comma || tokens[end]?.kind === Kind.Stop;
  return end > from && closes ? end : -1;
}

/** The first participle in the range, or -1. */
export function participleIn(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from; k < to; k++) if (isParticiple(tokens[k] as Token)) return k;
  return -1;
}

/**
 * “d'après l'enquête publiée | mardi par l'Insee, …”, “selon un message posté sur X | par le maire”: the comma or stop behind the
 * complements of a participle that ends the phrase from `start` to `from`, or stands in it.
 * @param sure the token before is a participle, whatever else it may be
 */
export function participleEnd(
  tokens: readonly Token[],
  start: number,
  from: number,
  ceiling: number,
  sure = false,
): number {
  const next = tokens[from];
  const behind = sure || hasParticiple(tokens, start + 1, from);
  if (!behind && (next === undefined || !isParticiple(next))) return -1;
  let joined = false;
  for (let k = behind ? from : from + 1; k < ceiling && k - from < (joined ? 26 : 16); k++) {
    const t = tokens[k] as Token;
    // “une note révélée jeudi | et que l'AFP a pu consulter”
    joined ||= (t.tags & Tag.Relative) !== 0 && ((tokens[k - 1] as Token).tags & Tag.Coordinator) !== 0;
    // “a poll taken last week | that found …”, “une étude parue mardi | qui révèle …”
    joined ||= SUBJECT_OF_RELATIVE.has(t.form) && hasForm(tokens[k + 1] ?? t, Form.Finite);
    if (t.kind === Kind.Comma || t.kind === Kind.Stop) return k;
    const marked = t.kind === Kind.OpenMark ? markedNameEnd(tokens, k, ceiling) : -1;
    if (marked > 0) {
      k = marked - 1;
      continue;
    }
    if (t.kind === Kind.OpenBracket || t.kind === Kind.CloseBracket) continue;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return -1;
    // “ayant | requis”
    if (joined || isAuxiliary(tokens[k - 1] as Token)) continue;
    if ((t.tags & Tag.Verb) !== 0 && t.name < 0 && (t.tags & Tag.Noun) === 0 && hasForm(t, Form.Finite)) return -1;
  }
  return -1;
}

/** Whether the phrase ends with a participle or has one behind its noun: “un message | posté | sur X”, “un bilan | communiqué | samedi”. */
function hasParticiple(tokens: readonly Token[], from: number, end: number): boolean {
  const last = tokens[end - 1] as Token;
  if (isParticiple(last)) return true;
  // “un bilan communiqué | samedi”: a noun too, but not before who or when.
  const agent = tokens[end];
  if (agent !== undefined && (WHEN_OR_WHO.has(agent.form) || (agent.tags & Tag.Calendar) !== 0))
    if (end - 1 > from && ((last.entry?.verbal ?? 0) & Form.PastParticiple) !== 0) return true;
  for (let k = end - 2; k > from; k--)
    if (isParticiple(tokens[k] as Token) && ((tokens[k - 1] as Token).tags & (Tag.Noun | Tag.Adjective)) !== 0)
      return (tokens[k - 1] as Token).name < 0;
  return false;
}

/** “Selon Ruiz, | interrogé par Le Monde|, …”: the comma behind a participle with complements, or -1. */
export function participleBehind(tokens: readonly Token[], comma: number, ceiling: number): number {
  const next = tokens[comma + 1];
  if (tokens[comma]?.kind !== Kind.Comma || next === undefined) return -1;
  // “les éléments de l'enquête, communiqués par le parquet, …”: a noun too, but nobody communicates himself.
  const passive =
    ((next.entry?.verbal ?? 0) & Form.PastParticiple) !== 0 && next.name < 0 && tokens[comma + 2]?.form === 'par';
  if (!passive && !isParticiple(next)) return -1;
  const end = participleEnd(tokens, comma, comma + 2, ceiling, passive);
  return end > comma + 2 && tokens[end]?.kind === Kind.Comma ? end : -1;
}
