/** Who stands trial in an English text, and who pleads there: “Ana Ruiz, 45, denies two counts of fraud”, “the trial of Luke Orr”, “Ann Orr, for the defence, asked”. */
import {
  CHARGES,
  COURTS,
  PLEADS,
  PROCEEDINGS,
  QUESTIONED,
  SIDES,
  TRIAL_FORMS,
  TRIAL_LINKS,
  TRIAL_VERBS,
  TRIED,
} from '../language/en/trials';
import { ACCUSED } from '../language/relations';
import { Form, Tag } from '../language/types';
import { isPreposition } from '../syntax/noun-phrase';
import { hasForm } from '../syntax/readings';
import { formOf, Kind, type Token } from '../text/token';
import type { NameMention } from './names/mention';
import { itemAt } from '../text/item-at';

/** What a later description can take up: “the defendant”; none where the words tell of no trial. */
export function onTrial(tokens: readonly Token[], { from, to }: NameMention): readonly string[] {
  const before = itemAt(tokens, from - 1);
  if (formOf(before) === 'of' && PROCEEDINGS.has(tokens[from - 2]?.form ?? '')) return DEFENDANT;
  const verb = verbBehind(tokens, to);
  return verb >= 0 && tellsTrial(tokens, verb) ? DEFENDANT : NOBODY;
}

/** “Ann Orr, for the defence,”, “Ann Orr, prosecuting,”, “cross-examined by Ann Orr”: what whoever pleads before a court is, with its families; nothing where the words tell of none. */
export function pleading(
  tokens: readonly Token[],
  { from, to }: NameMention,
  families: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const asks = formOf(itemAt(tokens, from - 1)) === 'by' && QUESTIONED.has(tokens[from - 2]?.form ?? '');
  if (!asks && !isForSide(tokens, to)) return NOBODY;
  const prosecutes = [tokens[to + 1], tokens[to + 3]].some((token) => PROSECUTES.test(token?.form ?? ''));
  return [COUNSEL, ...(families.get(COUNSEL) ?? []), ...(prosecutes ? PROSECUTOR : NOBODY)];
}

/** “, for the defence,”, “, prosecuting,” */
function isForSide(tokens: readonly Token[], k: number): boolean {
  if (tokens[k]?.kind !== Kind.Comma) return false;
  const next = tokens[k + 1]?.form ?? '';
  if (next === 'for') return tokens[k + 2]?.form === 'the' && SIDES.has(tokens[k + 3]?.form ?? '');
  const behind = tokens[k + 2];
  return PLEADS.has(next) && (behind === undefined || behind.kind !== Kind.Word || behind.form === 'for');
}

const COUNSEL = 'barrister';
const PROSECUTOR: readonly string[] = ['prosecutor'];
const PROSECUTES = /^prosecut(?:ing|ion)$/;

/** Where the verb behind the name that ends before `to` stands, behind an age, an apposition or “who”; or -1. */
function verbBehind(tokens: readonly Token[], to: number): number {
  for (let k = to; k < tokens.length && k - to < REACH; k++) {
    const { kind, tags, form, depth } = tokens[k] as Token;
    if (depth > 0 || (kind !== Kind.Word && kind !== Kind.Number && kind !== Kind.Comma)) return -1;
    if (TRIAL_VERBS.has(form)) return k;
    const finite =
      (tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) === Tag.Verb && hasForm(tokens[k] as Token, Form.Finite);
    if (finite || (k === to && kind === Kind.Word && form !== 'who' && (tags & Tag.Adverb) === 0)) return -1;
  }
  return -1;
}

/** Whether the verb at k and what stands behind it tell that somebody is tried. */
function tellsTrial(tokens: readonly Token[], k: number): boolean {
  const { form } = tokens[k] as Token;
  let at = k + 1;
  while (TRIAL_LINKS.has(tokens[at]?.form ?? '')) at++;
  const next = tokens[at]?.form ?? '';
  // “has pleaded not guilty”
  if ((form === 'has' || form === 'had') && TRIAL_VERBS.has(next)) return tellsTrial(tokens, at);
  if (TRIAL_FORMS.has(form)) return next === 'on' ? tokens[at + 1]?.form === 'trial' : isTried(tokens, at);
  if (form === 'pleaded' || form === 'pleads' || form === 'pled') return next === 'guilty';
  if (form === 'stands' || form === 'stood') return next === 'accused' || next === 'trial';
  // “appeared in court charged with fraud”
  const behind = tokens[at];
  if (form === 'appeared' || form === 'appears')
    return behind !== undefined && isPreposition(behind) && hasCourt(tokens, at);
  // “denies two counts of fraud”, “faces trial”
  while (isCounted(tokens[at])) at++;
  // “denies a charge of theft”, but “denied the charge”
  return CHARGES.has(tokens[at]?.form ?? '') || (tokens[at]?.form === 'charge' && tokens[at + 1]?.form === 'of');
}

function isTried(tokens: readonly Token[], k: number): boolean {
  const form = tokens[k]?.form ?? '';
  const next = tokens[k + 1]?.form;
  return form === 'accused'
    ? next === 'of'
    : form === 'charged'
      ? next === 'with'
      : form === 'found'
        ? next === 'guilty' || next === 'not'
        : TRIED.has(form);
}

function isCounted(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.kind === Kind.Number ||
    (token.kind === Kind.Word && (token.tags & (Tag.Determiner | Tag.Number | Tag.Adjective)) !== 0)
  );
}

function hasCourt(tokens: readonly Token[], k: number): boolean {
  for (let i = k + 1; i < tokens.length && i - k < 7; i++) if (COURTS.has(tokens[i]?.form ?? '')) return true;
  return false;
}

/** How far the verb may stand behind the name. */
const REACH = 14;

const NOBODY: readonly string[] = [];
const DEFENDANT: readonly string[] = [...ACCUSED];
