import { BEHIND_INITIAL, CLOSING, HOURS, OPENERS, STARTERS, ZONES } from '../language/sentence-bounds';
import { Tag } from '../language/types';
import { Case, formOf, Kind, type Token } from './token';
import { itemAt } from './item-at';
import { Sign } from './sign';

/** Token indices [from, to) of a sentence; closing marks and brackets behind the full stop belong to it. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

const STOP = 0x2e;

/** Tokens after which a sentence is cut in any case: keeps the work on text without stops linear. */
const LONGEST = 1500;

/**
 * Cuts the tokens of a unit into sentences. No sentence ends inside quotation marks: “A. B,” she said. is one. A lower-case
 * word goes on with the sentence (« C’est fini ! » a lancé …), unless it stands behind a full stop and its first letter has an
 * accent: not every keyboard has an “À”.
 */
export function sentences(tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    let end = -1;
    // A mark that was never closed ends before the next one.
    if (token.kind === Kind.OpenMark && token.depth === 0 && i > from && isLeftOpen(tokens[i - 1] as Token)) {
      found.push({ from, to: i });
      from = i;
    }
    if (i - from >= LONGEST) end = i + 1;
    else if (token.depth > 0 || (token.kind === Kind.Word && (token.signs & Sign.Dotted) === 0)) continue;
    else if (token.kind === Kind.Break) end = i + 1;
    else if (token.kind === Kind.Stop) end = stopEnd(tokens, i);
    else if (token.kind === Kind.CloseMark && i > 0 && isFinal(tokens[i - 1] as Token) && startsNext(tokens, i + 1))
      end = i + 1;
    else if (
      token.kind === Kind.CloseMark &&
      i > 0 &&
      isDotted(tokens[i - 1] as Token) &&
      opensWithStarter(tokens, i + 1)
    )
      end = i + 1;
    else if (token.kind === Kind.CloseBracket && i > 0 && isFinal(tokens[i - 1] as Token) && startsNext(tokens, i + 1))
      end = i + 1;
    else if (
      token.form.length === 2 &&
      formOf(itemAt(tokens, i - 1)) === '°' &&
      DEGREE.test(token.form) &&
      startsNext(tokens, i + 1)
    )
      end = i + 1;
    else if (token.form.length === 2 && isInitialOfName(tokens, i)) end = i + 1;
    else if (
      token.kind === Kind.Word &&
      token.form.length > 2 &&
      token.form.charCodeAt(token.form.length - 1) === STOP &&
      abbreviationEnds(tokens, i)
    )
      end = i + 1;
    if (end > from) {
      found.push({ from, to: end });
      from = end;
      i = end - 1;
    }
  }
  if (from < tokens.length) found.push({ from, to: tokens.length });
  return found;
}

/** “1,5 °C. La région …”: no initial. */
const DEGREE = /^[cf]\.$/;

/** “assure Sophie L. | Le procureur …”: an initial in place of a surname, and a small word that opens a sentence. */
export function isInitialOfName(tokens: readonly Token[], i: number): boolean {
  const { form, letterCase } = tokens[i] as Token;
  const next = tokens[i + 1];
  if (letterCase === Case.Lower || form.charCodeAt(1) !== STOP || next === undefined) return false;
  if (next.letterCase === Case.Lower) return false;
  // “identified as Tomasz K. | According to the prosecutor”
  if (OPENERS.has(next.form)) return tokens[i - 1]?.letterCase === Case.Capital;
  return BEHIND_INITIAL.has(next.form) && ((tokens[i - 1]?.tags ?? 0) & Tag.FirstName) !== 0;
}

function isLeftOpen(before: Token): boolean {
  return before.depth > 0 && before.kind === Kind.Stop;
}

function isFinal(token: Token): boolean {
  return token.kind === Kind.Stop || (token.kind === Kind.CloseMark && token.mark >= 0);
}

function stopEnd(tokens: readonly Token[], i: number): number {
  let end = i + 1;
  while (end < tokens.length) {
    const t = tokens[end] as Token;
    if (t.kind === Kind.Stop || (t.kind === Kind.CloseMark && t.depth === 0) || t.kind === Kind.CloseBracket) end++;
    else break;
  }
  return startsNext(tokens, end) || isUnaccentedCapital(tokens, i, end) ? end : -1;
}

/** “… le port. à midi, …”: a capital that was typed without its accent, behind one full stop and a blank. */
function isUnaccentedCapital(tokens: readonly Token[], stop: number, k: number): boolean {
  const next = tokens[k];
  return (
    next !== undefined &&
    k === stop + 1 &&
    (tokens[stop] as Token).form === '.' &&
    next.kind === Kind.Word &&
    next.spaceBefore &&
    ACCENTED.test(next.form)
  );
}

const ACCENTED = /^[àâçéèêîô]/;

/** Whether token k can open a sentence. */
function startsNext(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k];
  if (next === undefined) return true;
  switch (next.kind) {
    case Kind.Word:
      return next.letterCase !== Case.Lower;
    case Kind.Number:
      return next.spaceBefore; // “p.10”
    case Kind.OpenMark:
    case Kind.OpenBracket:
    case Kind.Dash:
    case Kind.Break:
      return true;
    case Kind.Other:
      return next.form !== '%' && next.form !== '’' && next.form !== "'";
    default:
      return false;
  }
}

/** “F.D.A.”, “U.S.”: an abbreviation with a stop within. */
function isDotted({ kind, form }: Token): boolean {
  const dot = form.indexOf('.');
  return kind === Kind.Word && dot > 0 && dot < form.length - 1 && form.charCodeAt(form.length - 1) === STOP;
}

/** “… the F.D.A.” | The firm …”: whether a word with a capital that opens sentences stands at k. */
function opensWithStarter(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k];
  return next?.kind === Kind.Word && next.letterCase !== Case.Lower && next.spaceBefore && STARTERS.has(next.form);
}

/** “p.m.”, “Calif.”, also behind a party: “D-Calif.” */
function closes(form: string): boolean {
  return CLOSING.has(form.slice(form.lastIndexOf('-') + 1));
}

/** “in the U.S. The court …”: an abbreviation before a capitalised function word ends a sentence. */
function abbreviationEnds(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  // “shortly after 10 p.m. “It is over,” …”
  if (next?.kind === Kind.OpenMark && next.spaceBefore)
    return closes((tokens[i] as Token).form) && tokens[i + 2]?.letterCase === Case.Capital;
  if (next === undefined || next.kind !== Kind.Word || next.letterCase === Case.Lower) return false;
  // “at 5 p.m. Ann Orr said”, but “at 5 p.m. Eastern time on Monday”, “at 5 p.m. Monday”
  if (HOURS.has((tokens[i] as Token).form) && (next.tags & Tag.Calendar) === 0 && !ZONES.has(next.form)) return true;
  return (
    (tokens[i] as Token).form.indexOf('.') < (tokens[i] as Token).form.length - 1 &&
    next.word !== null &&
    next.name < 0 &&
    STARTERS.has(next.form)
  );
}
