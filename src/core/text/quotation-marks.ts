import { CLIPPED, OF_SPEAKER } from '../language/en/spoken';
import { charClass, Char } from './characters';
import { Case, Kind, type Token } from './token';
import { itemAt } from './item-at';

/** A stretch between quotation marks. Token indices; `last` is exclusive and excludes the closing mark. */
export interface MarkedSpan {
  /** Index of the opening mark. */
  readonly open: number;
  /** Index of the closing mark, or where the span ends when nothing closes it. */
  close: number;
  closed: boolean;
  /** Index of the enclosing span, or -1. */
  parent: number;
  /** Nested depth, 0 for an outermost span. */
  depth: number;
}

const DOUBLE_CLOSERS: ReadonlyMap<string, string> = new Map([
  ['»', '«'],
  ['”', '“'],
  ['›', '‹'],
]);

/** Deeper nesting than this is no text that somebody wrote; its marks pair with nothing. Keeps pairing linear. */
const MAX_DEPTH = 16;

interface Open {
  readonly token: number;
  readonly style: string;
}

/**
 * Pairs the quotation marks of a unit. Sets `kind`, `depth` and `mark` of the tokens. A mark that pairs with nothing becomes
 * `Other`, except that an opening « “ „ or " runs to the end of the unit, or to the next mark of its own style (someone is
 * typing, or the next paragraph goes on).
 */
export function pairMarks(tokens: readonly Token[], text: string): MarkedSpan[] {
  const stack: Open[] = [];
  const spans: MarkedSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (stack.length > MAX_DEPTH) (tokens[(stack.pop() as Open).token] as Token).kind = Kind.Other;
    if (token.kind === Kind.OpenMark) {
      if (tellsInches(tokens, i)) token.kind = Kind.Other;
      else if (token.form === '"') straight(tokens, text, i, stack, spans);
      else if (closesByMistake(tokens, text, i) && top(stack)?.style === '“')
        close(tokens, i, stack, spans, stack.length - 1);
      else if (stack.length === 0 && opensByMistake(tokens, text, i)) stack.push({ token: i, style: '“' });
      else double(tokens, i, stack, spans);
    } else if (token.kind === Kind.CloseMark) single(tokens, text, i, stack, spans);
  }
  unclosed(tokens, stack, spans);
  if (spans.length > 0) nest(tokens, spans);
  return spans;
}

/** “… l’ASSE ?“ Une logique”, “… retour“, a-t-il dit”: an opening mark glued to what stands before it, with a space or punctuation behind. */
function closesByMistake(tokens: readonly Token[], text: string, i: number): boolean {
  const { form, spaceBefore, end } = tokens[i] as Token;
  if (form !== '“' || i === 0 || spaceBefore) return false;
  return end >= text.length || isSpace(text, end) || CLOSING.includes(text[end] as string);
}

/** “The statement said:”He threatened us.””, “”We won,” he said”: a closing mark glued to the word behind it, with a space, a colon or a comma before. */
function opensByMistake(tokens: readonly Token[], text: string, i: number): boolean {
  const { form, spaceBefore, end } = tokens[i] as Token;
  if (form !== '”' || charClass(text.charCodeAt(end)) !== Char.Letter) return false;
  const before = itemAt(tokens, i - 1)?.kind;
  return spaceBefore || before === undefined || before === Kind.Colon || before === Kind.Comma;
}

/** Opens or closes a quotation at a mark that is printed in two ways, “ and ”, « and ». */
function double(tokens: readonly Token[], i: number, stack: Open[], spans: MarkedSpan[]): void {
  const token = tokens[i] as Token;
  const style = token.form;
  const opener = DOUBLE_CLOSERS.get(style);
  if (style === '“' && top(stack)?.style === '„') close(tokens, i, stack, spans, stack.length - 1);
  else if (opener !== undefined) {
    let k = findLast(stack, opener);
    if (k < 0 && style === '”') k = Math.max(findLast(stack, '„'), findLast(stack, '"'));
    // “» Rien n'y fait », soupire X”: the mark that goes on with a quotation at the start of a paragraph.
    if (k < 0 && i === 0 && style === '»' && closesNext(tokens)) stack.push({ token: i, style: opener });
    // “It is over,” Orr said: the comma inside of marks that a paragraph before opened parts the words from the cue.
    else if (k < 0) token.kind = style === '”' && itemAt(tokens, i - 1)?.kind === Kind.Comma ? Kind.Comma : Kind.Other;
    else close(tokens, i, stack, spans, k);
  } else if (style === '‘' || style === '‚') {
    if (i > 0 && !token.spaceBefore && (tokens[i - 1] as Token).kind === Kind.Word) token.kind = Kind.Other;
    else stack.push({ token: i, style: '‘' });
  } else stack.push({ token: i, style });
}

/** “6'4"”: the mark of the inches, behind the feet. */
function tellsInches(tokens: readonly Token[], i: number): boolean {
  const { form, spaceBefore } = tokens[i] as Token;
  if (spaceBefore || i < 3 || (tokens[i - 1] as Token).kind !== Kind.Number || (form !== '"' && form !== '”'))
    return false;
  const feet = (tokens[i - 2] as Token).form;
  if (feet !== "'" && feet !== '’') return false;
  return tokens[i - 3]?.kind === Kind.Number && !(tokens[i - 2] as Token).spaceBefore;
}

/** Whether the next guillemet behind the first token closes. */
function closesNext(tokens: readonly Token[]): boolean {
  for (let k = 1; k < tokens.length; k++) {
    const { form } = tokens[k] as Token;
    if (form === '«' || form === '»') return form === '»';
  }
  return false;
}

/** Opens or closes a quotation at a straight double mark, by the blanks around it. */
function straight(tokens: readonly Token[], text: string, i: number, stack: Open[], spans: MarkedSpan[]): void {
  const token = tokens[i] as Token;
  const before = i > 0 ? (tokens[i - 1] as Token) : null;
  const glued =
    !token.spaceBefore &&
    before !== null &&
    before.kind !== Kind.OpenBracket &&
    before.kind !== Kind.OpenMark &&
    before.kind !== Kind.Dash;
  const spaceAfter =
    token.end >= text.length || isSpace(text, token.end) || CLOSING.includes(text[token.end] as string);
  const k = findLast(stack, '"');
  if (k >= 0) {
    if (glued || spaceAfter || before === null || spacedWrongly(tokens, text, i)) close(tokens, i, stack, spans, k);
    else stack.push({ token: i, style: '"' });
    return;
  }
  const curly = findLast(stack, '“');
  // “« C'est fini ", a dit X”, “C'est fini ", a dit X”: what punctuation follows opens nothing.
  const ends = before !== null && token.end < text.length && ENDING.includes(text[token.end] as string);
  const guillemet = ends ? findLast(stack, '«') : -1;
  if (curly >= 0 && glued && spaceAfter) close(tokens, i, stack, spans, curly);
  else if (guillemet >= 0 && guillemet === stack.length - 1) close(tokens, i, stack, spans, guillemet);
  else if (ends && !glued) token.kind = Kind.Other;
  else if (glued && charClass(text.charCodeAt(token.start - 1)) === Char.Digit)
    token.kind = Kind.Other; // inches
  else if (glued && spaceAfter && before?.kind !== Kind.Colon && before?.kind !== Kind.CloseMark)
    token.kind = Kind.Other; // closes what nothing opened
  else stack.push({ token: i, style: '"' });
}

/** “"C'est dur! "ajoute-t-il”: a mark behind punctuation and a blank, glued to the small letter of what follows, that no other closes. */
function spacedWrongly(tokens: readonly Token[], text: string, i: number): boolean {
  const before = text[(tokens[i - 1] as Token).end - 1] as string;
  const next = itemAt(tokens, i + 1);
  if (!CLOSING.includes(before) || next?.letterCase !== Case.Lower) return false;
  const later = tokens.slice(i + 1, i + FAR).find(({ form }) => form === '"');
  return later === undefined || (later.spaceBefore && later.end < text.length && !isSpace(text, later.end));
}

const ENDING = ',;';

/** Punctuation that stands behind a closing mark, never behind an opening one. */
const CLOSING = '.,;:!?)]';

/** ’ and ' are apostrophes unless they pair with an opening single mark. */
function single(tokens: readonly Token[], text: string, i: number, stack: Open[], spans: MarkedSpan[]): void {
  const token = tokens[i] as Token;
  const after = charClass(text.charCodeAt(token.end));
  const followed = token.end < text.length && (after === Char.Letter || after === Char.Digit);
  const before = i > 0 ? (tokens[i - 1] as Token) : null;
  const opensHere =
    token.spaceBefore || before === null || before.kind === Kind.OpenMark || before.kind === Kind.OpenBracket;
  token.kind = Kind.Other;
  if (opensHere) {
    if (token.form === "'" && followed && (closesLater(tokens, text, i) || goesOn(tokens, i))) {
      token.kind = Kind.OpenMark;
      stack.push({ token: i, style: '‘' });
    }
    return;
  }
  const k = findLast(stack, '‘');
  if (k < 0 || followed) return;
  const afterPunctuation = before.kind !== Kind.Word && before.kind !== Kind.Number;
  const pluralPossessive = !afterPunctuation && before.form.endsWith('s') && closesLater(tokens, text, i);
  if (!pluralPossessive) close(tokens, i, stack, spans, k);
}

/** How many tokens around a single mark are asked for another, and for what tells that it goes on. */
const FAR = 120;

/** Whether a later single mark of the unit can close a single quotation. */
function closesLater(tokens: readonly Token[], text: string, i: number): boolean {
  const end = Math.min(tokens.length, i + FAR);
  for (let j = i + 1; j < end; j++) {
    const t = tokens[j] as Token;
    if (t.kind !== Kind.CloseMark || t.spaceBefore) continue;
    const after = charClass(text.charCodeAt(t.end));
    if (after === Char.Letter || after === Char.Digit) continue;
    return true;
  }
  return false;
}

function close(tokens: readonly Token[], i: number, stack: Open[], spans: MarkedSpan[], k: number): void {
  // Whatever was opened inside and not closed pairs with nothing.
  for (let j = k + 1; j < stack.length; j++) (tokens[(stack[j] as Open).token] as Token).kind = Kind.Other;
  const open = (stack[k] as Open).token;
  while (stack.length > k) stack.pop();
  (tokens[i] as Token).kind = Kind.CloseMark;
  spans.push({ open, close: i, closed: true, parent: -1, depth: 0 });
}

/** Quotations whose closing mark is missing go on to the next opening one of their style, or to the end. */
function unclosed(tokens: readonly Token[], stack: readonly Open[], spans: MarkedSpan[]): void {
  if (stack.length === 0) return;
  // From the right, so that the next mark of the same style is known at each open one.
  const next = new Map<string, number>();
  let end = tokens.length;
  let k = stack.length - 1;
  for (let i = tokens.length - 1; i >= 0 && k >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.kind !== Kind.OpenMark) continue;
    if ((stack[k] as Open).token === i) {
      const { style } = stack[k] as Open;
      k--;
      if (style === '‘' && !goesOn(tokens, i)) {
        token.kind = Kind.Other;
        continue;
      }
      spans.push({ open: i, close: Math.min(end, next.get(style) ?? end), closed: false, parent: -1, depth: 0 });
      end = i;
    }
    next.set(token.form, i);
  }
}

/**
 * Whether a single mark that nothing closes is closed in a later paragraph (British style): it opens the paragraph, stands behind a
 * colon, or goes on with the quotation that the sentence before opens with. Any other is an apostrophe.
 */
function goesOn(tokens: readonly Token[], open: number): boolean {
  const { form } = tokens[open] as Token;
  const before = itemAt(tokens, open - 1)?.kind;
  const opens = before === undefined || before === Kind.Colon || (before === Kind.Stop && followsQuote(tokens, open));
  const next = itemAt(tokens, open + 1);
  if (!opens || next === undefined || tokens.length - open < 6 || next.letterCase === Case.Lower) return false;
  return form === '‘' || (form === "'" && next.kind === Kind.Word && !CLIPPED.has(next.form));
}

/** “‘We won,’ Orr said. | ‘Of course …”: whether a single quotation was closed before the mark, and no cue follows it: “‘It was, | sniffed Orr.” */
function followsQuote(tokens: readonly Token[], mark: number): boolean {
  const end = Math.min(tokens.length - 1, mark + FAR);
  for (let i = mark + 2; i < end; i++)
    if ((tokens[i] as Token).kind === Kind.Comma && startsCue(tokens, i + 1)) return false;
  for (let i = mark - 2; i >= 0 && mark - i < FAR; i--) if ((tokens[i] as Token).kind === Kind.CloseMark) return true;
  return false;
}

/** “sniffed an usher”, “he said”, but “we knew it” */
function startsCue(tokens: readonly Token[], k: number): boolean {
  return says(tokens[k]) || (!OF_SPEAKER.has(tokens[k]?.form ?? '') && says(tokens[k + 1]));
}

function says(token: Token | undefined): boolean {
  return token?.word?.verbs?.some(({ cue }) => cue !== null && cue.class !== 'think') ?? false;
}

/** Puts the spans in order and gives each, and each token, its depth. */
function nest(tokens: readonly Token[], spans: MarkedSpan[]): void {
  if (spans.length > 1) spans.sort((a, b) => a.open - b.open);
  const parents: number[] = [];
  spans.forEach((span, index) => {
    while (parents.length > 0 && (spans[top(parents) as number] as MarkedSpan).close <= span.open) parents.pop();
    span.parent = top(parents) ?? -1;
    span.depth = parents.length;
    parents.push(index);
    (tokens[span.open] as Token).mark = index;
    if (span.closed) (tokens[span.close] as Token).mark = index;
  });
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === Kind.CloseMark && token.mark >= 0) depth--;
    else if (token.mark < 0 || token.kind !== Kind.OpenMark) {
      token.depth = depth;
      continue;
    }
    token.depth = depth;
    if (token.kind === Kind.OpenMark) depth++;
  }
  for (const span of spans) {
    if (span.closed || span.close >= tokens.length) continue;
    for (let i = span.close; i < tokens.length; i++) (tokens[i] as Token).depth--;
  }
}

function top<T>(list: readonly T[]): T | undefined {
  return itemAt(list, list.length - 1);
}

function findLast(stack: readonly Open[], style: string): number {
  for (let k = stack.length - 1; k >= 0; k--) if ((stack[k] as Open).style === style) return k;
  return -1;
}

function isSpace(text: string, at: number): boolean {
  const kind = charClass(text.charCodeAt(at));
  return kind === Char.Space || kind === Char.Newline;
}
