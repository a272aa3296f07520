/** Credits: “Photo AFP”, “(Crédit : DR)”, “Par Claire Vidal et Hugo Renard”. They name nobody of the article. */
import { CREDITS, IN_CREDITS, SIGNED } from '../language/credits';
import { Case, Kind, type Token } from '../text/token';
import { phraseEnd } from './set-phrase';
import { itemAt } from '../text/item-at';

/** A credit is no longer than this many tokens. */
const LONGEST = 24;

/** Behind the credit that starts at token k, or k. */
export function creditEnd(tokens: readonly Token[], k: number): number {
  const first = tokens[k] as Token;
  if (first.form === '©') return namesEnd(tokens, k + 1);
  // “… par les flammes. | ANA VIDAL / OUEST-FRANCE”
  const before = itemAt(tokens, k - 1)?.kind;
  if (first.form === '|' && (before === Kind.Stop || before === Kind.CloseMark)) {
    const end = namesEnd(tokens, k + 1);
    return end === tokens.length || tokens[end]?.kind === Kind.Break ? end : k;
  }
  if (first.letterCase === Case.Lower || !opensThere(tokens, k)) return k;
  if (CREDITS.has(first.form)) {
    const next = tokens[k + 1];
    // “Photos show …”
    const signed = next !== undefined && (isSign(next) || isName(next) || IN_CREDITS.has(next.form));
    return signed ? Math.max(k, namesEnd(tokens, k + 1)) : k;
  }
  const names = phraseEnd(tokens, k, SIGNED);
  return names === k ? k : Math.max(k, namesEnd(tokens, names));
}

/** Behind the names from k on that nothing but a credit explains, up to the end of the sentence or the bracket; -1 where words follow. */
function namesEnd(tokens: readonly Token[], from: number): number {
  let names = 0;
  for (let k = from; k < tokens.length && k - from < LONGEST; k++) {
    const t = tokens[k] as Token;
    if (
      t.kind === Kind.Stop ||
      t.kind === Kind.CloseBracket ||
      t.kind === Kind.Break ||
      t.kind === Kind.Semicolon ||
      t.form === '|'
    )
      return names > 0 ? k : -1;
    if (isName(t)) names++;
    else if (!(isSign(t) || t.kind === Kind.Number || t.kind === Kind.OpenBracket || IN_CREDITS.has(t.form))) return -1;
  }
  return names > 0 && tokens.length - from < LONGEST ? tokens.length : -1;
}

function isName({ kind, letterCase }: Token): boolean {
  return kind === Kind.Word && letterCase !== Case.Lower;
}

function isSign({ kind, form }: Token): boolean {
  return (
    kind === Kind.Colon ||
    kind === Kind.Dash ||
    kind === Kind.Comma ||
    form === '/' ||
    form === '©' ||
    form === '|' ||
    form === '@'
  );
}

/** Whether a line, a sentence or a bracket opens at k. */
function opensThere(tokens: readonly Token[], k: number): boolean {
  const before = itemAt(tokens, k - 1);
  if (before === undefined) return true;
  const { kind, form } = before;
  return (
    kind === Kind.Stop ||
    kind === Kind.Break ||
    kind === Kind.OpenBracket ||
    kind === Kind.Semicolon ||
    form === '|' ||
    form === '/'
  );
}
