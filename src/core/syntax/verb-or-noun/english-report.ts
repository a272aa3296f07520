/** English verbs that report, where their subject stands far before them or is a name. */
import { INDEFINITE } from '../../language/function-words';
import { Form, Tag } from '../../language/types';
import { itemAt } from '../../text/item-at';
import { Case, formOf, Kind, type Token } from '../../text/token';
import { isArticle } from '../english';
import { isOf } from '../noun-phrase';
import { hasForm, isPerson, isPlural, NOMINAL, reports } from '../readings';
import type { Following } from '../site';
import { AS_NOUN, AS_VERB, type Kept } from './kept';

/** “records seen by the Courier show that”, but “a Mail on Sunday report that said” */
export function beforeThat({ tokens, i, token, previous, next }: Following): Kept {
  if (formOf(next) !== 'that' || previous.letterCase === Case.Lower || !reports(token)) return null;
  const relative = ((tokens[i + 2]?.tags ?? 0) & (Tag.Verb | NOMINAL)) === Tag.Verb;
  return hasForm(token, Form.Infinitive) && (relative || isArticled(tokens, i)) ? AS_NOUN : AS_VERB;
}

/** “denied press | reports”, “rejected union | claims”: a form in -s whose bare noun stands right behind a verb that denies it. */
export function ofDenied({ tokens, i, token, previous }: Following): Kept {
  const verb = itemAt(tokens, i - 2);
  if (verb === undefined || !reports(token) || hasForm(token, Form.Infinitive) || !token.form.endsWith('s'))
    return null;
  const bare = previous.kind === Kind.Word && previous.letterCase === Case.Lower && (previous.tags & Tag.Noun) !== 0;
  return bare && (verb.word?.verbs ?? []).some(({ cue }) => cue?.class === 'deny') ? AS_NOUN : null;
}

/** A base form whose subject is a body, texts, or people with a participle. */
export function ofReport({ tokens, i, token, next }: Following): Kept {
  const reported = hasForm(token, Form.Infinitive) && reports(token);
  if (reported && behindCollective(tokens, i, next)) return AS_VERB;
  // “Emails seen by the Courier | show managers knew”, “Papers tabled on Monday, however, | show managers knew”
  if (next?.kind === Kind.Word && !isOf(next) && isShowing(token))
    if (nounOpens(tokens, i, isText) || textsOpen(tokens, i)) return AS_VERB;
  // “Data from the bank | shows that prices rose”
  if (next?.form === 'that' && !reported && isPlural(token) && shows(token) && textOpens(tokens, i)) return AS_VERB;
  // “Farmers affected by the drought | claim the aid is late”
  return reported && isArticle(next) && nounOpens(tokens, i, isPerson) ? AS_VERB : null;
}

/** “The team | report that it works”, “It works, the team | report.”: a body in the singular has a verb in the plural. */
function behindCollective(tokens: readonly Token[], i: number, next: Token | null): boolean {
  const body = tokens[i - 1];
  if (body?.word?.noun !== 'organization' || !isArticle(itemAt(tokens, i - 2) ?? null)) return false;
  const opens = itemAt(tokens, i - 3);
  if (formOf(next) === 'that')
    return (opens === undefined || opens.kind !== Kind.Word) && ((tokens[i + 2]?.tags ?? Tag.Verb) & Tag.Verb) === 0;
  return opens?.kind === Kind.Comma && (next === null || next.kind === Kind.Stop || next.form === 'in');
}

/** “A poll released Monday | shows”, “Emails posted Friday | show”: whether a text, its participle and a day that agree with the verb stand right before token i. */
function isDated(tokens: readonly Token[], i: number): boolean {
  const day = itemAt(tokens, i - 1);
  const participle = itemAt(tokens, i - 2);
  const text = itemAt(tokens, i - 3);
  if (day === undefined || participle === undefined || text === undefined || (day.tags & Tag.Calendar) === 0)
    return false;
  return isText(text) && hasForm(participle, Form.PastParticiple) && isPlural(text) !== isPlural(tokens[i] as Token);
}

/** “a Harbor Times report that”: an article before the capitalised words before token i. */
function isArticled(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && (tokens[k] as Token).letterCase !== Case.Lower && (tokens[k] as Token).kind === Kind.Word) k--;
  const { form } = tokens[k] as Token;
  return form === 'a' || form === 'an';
}

/** Whether the base form is of a verb that texts do: “show”. */
function isShowing(token: Token): boolean {
  return (token.word?.verbs ?? []).some((v) => (v.form & Form.Infinitive) !== 0 && v.cue?.class === 'show');
}

function shows(token: Token): boolean {
  return (token.word?.verbs ?? []).some(({ cue }) => cue?.class === 'show');
}

function isText({ word }: Token): boolean {
  return word?.noun === 'document';
}

/** Whether such a noun in the plural opens the sentence of token i, with a participle and no verb of their own before it. */
function nounOpens(tokens: readonly Token[], i: number, isSuch: (token: Token) => boolean): boolean {
  let participle = false;
  let noun = -1;
  for (let k = i - 1; k >= 0 && i - k < 18; k--) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Stop) break;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number && t.kind !== Kind.Comma) return false;
    if ((t.tags & Tag.Verb) !== 0 && (t.tags & (Tag.Noun | Tag.Adjective | Tag.Preposition)) === 0) {
      if (!hasForm(t, Form.PastParticiple)) return false;
      participle = true;
      noun = -1;
    }
    if (isSuch(t) && isPlural(t) && participle) noun = k;
    else if ((t.tags & Tag.Preposition) !== 0) noun = -1;
  }
  return noun >= 0;
}

/** “Figures from Nordbank | show prices rose”: whether texts and nothing but a phrase of theirs open the sentence of token i. */
function textsOpen(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  for (; k >= 0 && i - k < 8; k--) {
    const { kind, tags, name } = tokens[k] as Token;
    if (kind === Kind.Stop) break;
    if (kind !== Kind.Word || (name < 0 && (tags & Tag.Verb) !== 0)) return false;
  }
  const first = tokens[k + 1] as Token;
  const preposition = tokens[k + 2];
  return isText(first) && isPlural(first) && k + 2 < i && preposition !== undefined && isFrom(preposition);
}

/** “Data from the bank | shows”: whether one text without an article and a phrase of it are all before token i in its clause. */
function textOpens(tokens: readonly Token[], i: number): boolean {
  const start = phraseStart(tokens, i);
  if (start < 0) return false;
  const preposition = tokens[start + 1];
  return isText(tokens[start] as Token) && start + 1 < i && preposition !== undefined && isFrom(preposition);
}

/**
 * “Prices rose, filings at the court | show.”, “…, a study by two banks | shows.”, “…, the Drought Monitor | shows.”: whether a phrase
 * behind a comma that agrees with the verb is all between it and token i.
 */
export function ofTextBefore({ tokens, i, token, next }: Following): Kept {
  if (!shows(token)) return null;
  if (isDated(tokens, i)) return AS_VERB;
  if (next !== null && next.kind !== Kind.Stop) return null;
  const start = phraseStart(tokens, i);
  if (start < 1 || i - start < 1 || tokens[start - 1]?.kind !== Kind.Comma) return null;
  let noun = start;
  for (let k = start; k < i && !isAttributive(tokens[k] as Token); k++) if (isNounLike(tokens[k] as Token)) noun = k;
  const head = tokens[noun] as Token;
  const first = tokens[start] as Token;
  const agrees = isPlural(token)
    ? isText(head)
      ? !isPlural(head)
      : first.form === 'the' && head.letterCase === Case.Capital
    : (isPlural(head) || head.form === 'data') && !INDEFINITE.has(first.form);
  return agrees ? AS_VERB : null;
}

/** Whether what is behind tells of the noun before it: a preposition, a participle. */
function isAttributive(token: Token): boolean {
  if (token.letterCase !== Case.Lower) return false;
  return (token.tags & Tag.Preposition) !== 0 || ((token.tags & Tag.Noun) === 0 && hasForm(token, Form.PastParticiple));
}

function isNounLike({ tags, letterCase }: Token): boolean {
  return (tags & Tag.Noun) !== 0 || letterCase !== Case.Lower;
}

/** Where the words start that stand between the last seam and token i without a verb but participles; -1 where there is one. */
function phraseStart(tokens: readonly Token[], i: number): number {
  let k = i - 1;
  for (; k >= 0 && i - k < LONGEST_PHRASE; k--) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Stop || t.kind === Kind.Comma) break;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return -1;
    const verb = (t.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && t.letterCase === Case.Lower;
    if (verb && !hasForm(t, Form.PastParticiple)) return -1;
  }
  return k + 1;
}

/** “filings at the Federal Election Commission” */
const LONGEST_PHRASE = 10;

function isFrom({ form }: Token): boolean {
  return form === 'from' || form === 'by' || form === 'of';
}
