/** Inverted French pronouns that are not typed as such: “a t-il dit”, “a-t'elle dit”, “explique t'il”, “», dit il”. */
import { THIRD_PERSON } from '../language/fr/pronouns';
import { Tag } from '../language/types';
import type { FormTable } from '../syntax/forms';
import { Sign } from './sign';
import { itemAt } from './item-at';
import { Kind, spellToken, type Token, type TokenStock } from './token';

/** “a-t'il”: in one word. */
const TIED = /^(.+)-t'(il|elle|on|ils|elles)$/;

/** The tokens with an inverted pronoun for each that is typed otherwise. */
export function joinInversions(tokens: Token[], forms: FormTable, stock: TokenStock): Token[] {
  let read: Token[] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if ((token.signs & Sign.Inverts) === 0 || !isLoose(token, read === null ? itemAt(tokens, i - 1) : read.at(-1))) {
      read?.push(token);
      continue;
    }
    read ??= tokens.slice(0, i);
    if (token.form.includes("-t'")) split(token, read, forms, stock);
    else join(token, read, tokens[i + 1], forms);
    read.push(token);
  }
  return read ?? tokens;
}

/** Whether what stands before a pronoun may be what it is inverted behind: of most it is not. */
function isLoose({ form }: Token, before: Token | undefined): boolean {
  if (form.includes("-t'")) return true;
  if (before === undefined || before.kind !== Kind.Word) return false;
  return isVerb(before) || before.form === 't' || before.form === "t'" || before.form.endsWith('-t');
}

/** Whether a form is a pronoun that may be inverted, or ends with one. */
export function mayBeInverted(form: string): boolean {
  return THIRD_PERSON.has(form) || form.startsWith('-') || form.includes("-t'");
}

/** Ties a pronoun to the verb that ends `read` where it is inverted. */
function join(token: Token, read: Token[], next: Token | undefined, forms: FormTable): void {
  const before = read.at(-1);
  if (before === undefined || before.kind !== Kind.Word) return;
  const pronoun = token.form.replace('-', '');
  if (!THIRD_PERSON.has(pronoun)) return;
  // “a t'| il”, “a t | il”, “a t|-il”
  if ((before.form === "t'" || before.form === 't') && isVerb(read.at(-2))) {
    token.start = before.start;
    read.pop();
    spell(token, `-t-${pronoun}`, forms);
  } else if (token.form !== pronoun) return;
  // “a-t | il”
  else if (before.form.length > 2 && before.form.endsWith('-t')) {
    spell(before, before.form.slice(0, -2), forms);
    before.end -= 2;
    token.start = before.end;
    spell(token, `-t-${pronoun}`, forms);
  } else if (isVerb(before) && endsQuotation(read, next)) spell(token, `-${pronoun}`, forms);
}

/** “», dit | il.”: whether the verb that ends `read` stands right behind marks or their comma, and nothing behind its pronoun. */
function endsQuotation(read: readonly Token[], next: Token | undefined): boolean {
  const end = next?.kind ?? Kind.Stop;
  if (end !== Kind.Stop && end !== Kind.Comma && end !== Kind.Break) return false;
  const first = read.at(-2)?.kind;
  return isMark(first) || (first === Kind.Comma && isMark(read.at(-3)?.kind));
}

function isMark(kind: Kind | undefined): boolean {
  return kind === Kind.OpenMark || kind === Kind.CloseMark;
}

/** “a|-t'il”: cuts the verb off the pronoun that ends its word. */
function split(token: Token, read: Token[], forms: FormTable, stock: TokenStock): void {
  const tied = TIED.exec(token.form);
  if (tied === null) return;
  const [, verb = '', pronoun = ''] = tied;
  const head = stock.take(token.start, token.start + verb.length, Kind.Word, verb, token.spaceBefore);
  spell(head, verb, forms);
  if (!isVerb(head)) return;
  read.push(head);
  token.start = head.end;
  token.spaceBefore = false;
  spell(token, `-t-${pronoun}`, forms);
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && token.kind === Kind.Word && (token.tags & Tag.Verb) !== 0;
}

function spell(token: Token, form: string, forms: FormTable): void {
  const letters = new Uint16Array(form.length + 1);
  for (let k = 0; k < form.length; k++) letters[k] = form.charCodeAt(k);
  spellToken(token, forms.spelling(letters, 0, form.length));
}
