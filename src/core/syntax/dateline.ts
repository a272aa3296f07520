/** Where a report was filed: the town, state, day and agency before its first words. */
import { Tag } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { isDeterminer } from './noun-phrase';

/** A dateline is no longer than this many tokens. */
const DATELINE = 14;

/** “MARIANNA, Fla. (WMBB) — A man …”, “PARIS, 12 mars (AFP) – Le maire …”, “WARSAW, June 3 Police …”: behind the dash, the agency or the day, else the sentence's start. */
export function datelineEnd(tokens: readonly Token[], from: number, to: number): number {
  const dashed = dashedEnd(tokens, from, to);
  return dashed > from ? dashed : undashedEnd(tokens, from, to);
}

/** “WARSAW, June 3 | Police”, “MOSCOW (Sputnik) | Kerry”, “PARIS, May 12 (Reuters) | French police”: behind the day and the agency of an English dateline without a dash, else `from`. */
function undashedEnd(tokens: readonly Token[], from: number, to: number): number {
  let k = from;
  while (
    k < to &&
    k - from < 3 &&
    (tokens[k] as Token).letterCase === Case.Upper &&
    (tokens[k] as Token).form.length > 2
  )
    k++;
  if (k === from) return from;
  const dated =
    tokens[k]?.kind === Kind.Comma &&
    ((tokens[k + 1]?.tags ?? 0) & Tag.Calendar) !== 0 &&
    tokens[k + 2]?.kind === Kind.Number;
  if (dated) k += 3;
  const filed = tokens[k]?.kind === Kind.OpenBracket && tokens[k + 2]?.kind === Kind.CloseBracket;
  const agency = filed && tokens[k + 1]?.letterCase !== Case.Lower;
  if (agency) k += 3;
  const next = tokens[k];
  const opens = next !== undefined && k < to && next.kind === Kind.Word && next.letterCase !== Case.Lower;
  return (dated || agency) && opens ? k : from;
}

/** Behind the dash of a dateline, else the sentence's start. */
function dashedEnd(tokens: readonly Token[], from: number, to: number): number {
  let bracket = false;
  let framed = ((tokens[from] as Token).tags & Tag.Place) !== 0;
  for (let k = from; k < to - 1 && k - from < DATELINE; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Dash) return framed && k > from && !isApposed(tokens, k, to) ? k + 1 : from;
    // “Lens (de notre correspondant) –”, “Lens, le 3 mai –”
    if (t.kind === Kind.OpenBracket || t.kind === Kind.CloseBracket) bracket = t.kind === Kind.OpenBracket;
    if (bracket || (t.form === 'le' && tokens[k + 1]?.kind === Kind.Number)) continue;
    if (t.kind === Kind.Comma || t.kind === Kind.CloseBracket) framed = true;
    else if (t.kind !== Kind.Number && t.form !== '.') {
      if (t.kind !== Kind.Word || (t.letterCase === Case.Lower && (t.tags & Tag.Calendar) === 0)) return from;
    }
  }
  return from;
}

/** “Poland – a large EU member – said …”: whether an article opens what stands between the dash at k and another one. */
function isApposed(tokens: readonly Token[], k: number, to: number): boolean {
  if (!isDeterminer(tokens[k + 1] as Token)) return false;
  for (let i = k + 2; i < to && i - k < DATELINE; i++) {
    const { kind } = tokens[i] as Token;
    if (kind === Kind.Dash) return true;
    if (kind === Kind.Stop || kind === Kind.Semicolon) return false;
  }
  return false;
}
