/** What a French text tells of somebody by verbs: that he stands trial, is dead, is of this gender, has a post or trade. */
import {
  ANSWERS,
  CRIMES,
  NAMED_TO,
  MINISTRIES,
  TRIED,
  PENALTIES,
  PROCEEDINGS,
  RISKS,
  DEATHS,
  DECEASED,
  DIES,
  HAS,
} from '../language/fr/careers';
import { CALLED, IS, ON_TRIAL, RECENTLY } from '../language/fr/copulas';
import { WITHIN_TIME } from '../language/fr/time-words';
import { ACCUSED, DEAD } from '../language/relations';
import { Form, Gender, type Language, Num, Tag } from '../language/types';
import { headOf } from '../syntax/head-noun';
import { isDeterminer, isOf, isPreposition } from '../syntax/noun-phrase';
import { hasForm, isPerson } from '../syntax/readings';
import { isOfTime } from '../syntax/time';
import { Case, Kind, type Token } from '../text/token';
import type { NameMention } from './names/mention';
import { apposition } from './apposition';
import { tradeOfAgent, tradeOfSubject } from './told-by-work';
import { type LocalRole, makeRole, tellsOf } from './role';
import { itemAt } from '../text/item-at';

/** What a verb tells of somebody by name. */
export interface Told {
  /** What a later description can take up. */
  readonly tells: readonly string[];
  /** Gender bits, 0 where nothing tells. */
  readonly gender: number;
}

/** Where the words tell nothing. */
export const TOLD_NOTHING: Told = { tells: [], gender: 0 };

/** What the verb of which a name is the subject, or the words right before it, tell of its bearer. */
export function toldFrench(
  tokens: readonly Token[],
  text: string,
  names: readonly NameMention[],
  { from, to }: NameMention,
  language: Language,
): Told {
  let first = from;
  while (first > 0 && ((tokens[first - 1] as Token).tags & Tag.Title) !== 0) first--;
  const before = itemAt(tokens, first - 1);
  if (before?.kind === Kind.Comma) {
    // “Jugé pour escroquerie, | Paul Vian …”
    const opening = sentenceStart(tokens, first - 1);
    if (isTried(tokens, opening)) return accused(tokens[opening] as Token);
  } else if (before !== undefined && isPreposition(before)) {
    // “le procès de | Paul Vian”
    if (before.form === 'par') {
      const tells = tradeOfAgent(tokens, first - 1, language);
      return tells.length === 0 ? TOLD_NOTHING : { tells, gender: 0 };
    }
    const noun = isOf(before) ? tokens[first - 2] : undefined;
    if (noun !== undefined && DEATHS.has(noun.form)) return GONE;
    return noun !== undefined && PROCEEDINGS.has(noun.form) ? accused(null) : TOLD_NOTHING;
  } else if (before !== undefined && CALLED.has(before.form)) {
    // “La gardienne s'appelle | Ana Ruiz”
    return ofCalled(tokens, first - 2, language);
  }
  return ofVerb(tokens, text, names, verbOf(tokens, first, to, language), language);
}

/** “La jeune gardienne | s'appelle …”, “Elle | s'appelle …”: what the subject before the verb of naming at `end` tells. */
function ofCalled(tokens: readonly Token[], end: number, { actors }: Language): Told {
  let from = end;
  while (from > 0 && end - from < LONGEST && !isDeterminer(tokens[from] as Token)) {
    const { kind, word, tags } = tokens[from - 1] as Token;
    if ((tags & Tag.SubjectPronoun) !== 0) return { tells: [], gender: word?.gender ?? 0 };
    if (kind !== Kind.Word) break;
    from--;
  }
  const head = headOf(tokens, from + 1, end, true);
  const noun = head < 0 || head >= end ? undefined : tokens[head];
  if (!isPerson(noun) || noun?.word?.number === Num.Plural) return TOLD_NOTHING;
  const lemma = noun?.word?.lemma ?? '';
  return { tells: [lemma, ...(actors.roleFamilies.get(lemma) ?? [])], gender: noun?.word?.gender ?? 0 };
}

/** Where the verb of the name in [from, to) would stand, or a participle that tells of it: behind an apposition or an age, or the “qui” of the name. */
function verbOf(tokens: readonly Token[], from: number, to: number, language: Language): number {
  let k = to;
  // “Luc Orr, 68 ans, vigneron à Beaune, | est jugé”
  while (tokens[k]?.kind === Kind.Comma && tokens[k + 1]?.form !== 'qui') {
    const end = apposition(tokens, k + 1, language);
    if (end <= k + 1 || tokens[end]?.kind !== Kind.Comma) break;
    k = end;
  }
  if (k === to && tokens[k]?.kind === Kind.Comma && tokens[k + 1]?.form !== 'qui' && !goesOnBehind(tokens, from, k))
    return -1;
  if (tokens[k]?.kind === Kind.Comma) k++;
  if (tokens[k]?.form === 'qui') k++;
  return behindAdverbs(tokens, k);
}

/** “Le gérant, | Luc Orr |, encourt …”, “Luc Orr, | mis en examen”: whether the words behind the comma at k can tell of the name that starts at `from`. */
function goesOnBehind(tokens: readonly Token[], from: number, k: number): boolean {
  const next = tokens[k + 1];
  if (isTriedFor(tokens, k + 1)) return true;
  return itemAt(tokens, from - 1)?.kind === Kind.Comma && next !== undefined && hasForm(next, Form.Finite);
}

/** What the verb at `verb` tells of its subject, who is named before it: “répond d'escroquerie”, “est mort”, “a été nommée préfète”. */
function ofVerb(
  tokens: readonly Token[],
  text: string,
  names: readonly NameMention[],
  verb: number,
  language: Language,
): Told {
  const { form = '' } = itemAt(tokens, verb) ?? {};
  if (ON_TRIAL.has(form) || risksPrison(tokens, verb)) return accused(null);
  // “Luc Orr, 52 ans, | poursuivi pour vol”
  if (tokens[verb - 1]?.kind === Kind.Comma && isTriedFor(tokens, verb)) return accused(tokens[verb] as Token);
  // “répond d'escroquerie”, “répondait de l'homicide”
  if (ANSWERS.has(form)) return ofCrime(tokens, verb + 1) ? accused(null) : TOLD_NOTHING;
  if (DIES.has(form)) return GONE;
  // “s'est éteinte”
  if (form === "s'" && IS.has(tokens[verb + 1]?.form ?? ''))
    return (tokens[behindAdverbs(tokens, verb + 2)]?.form ?? '').startsWith('éteint') ? GONE : TOLD_NOTHING;
  let k = behindAdverbs(tokens, verb + 1);
  if (HAS.has(form)) {
    if (tokens[k]?.form === 'succombé') return GONE;
    if (tokens[k]?.form !== 'été') return { tells: tradeOfSubject(tokens, verb, language), gender: 0 };
    k = behindAdverbs(tokens, k + 1);
  } else if (RECENTLY.has(form)) {
    // “vient d'être nommée”
    if (tokens[k + 1]?.form !== 'être') return TOLD_NOTHING;
    k = behindAdverbs(tokens, k + 2);
  } else if (!IS.has(form)) return { tells: tradeOfSubject(tokens, verb, language), gender: 0 };
  const next = tokens[k];
  if (next === undefined) return TOLD_NOTHING;
  if (hasForm(next, Form.PastParticiple)) {
    if (isTried(tokens, k)) return accused(next);
    // “est partie à la retraite”
    if (masculineOf(next.form) === 'parti' && [k + 2, k + 3].some((n) => tokens[n]?.form === RETIREMENT))
      return { tells: [RETIRED], gender: agreement(next) };
    if (DECEASED.has(masculineOf(next.form))) return { ...GONE, gender: agreement(next) };
    const post = NAMED_TO.has(masculineOf(next.form)) ? ofPost(tokens, text, names, k + 1, language) : TOLD_NOTHING;
    return { tells: post.tells, gender: agreement(next) };
  }
  // “est | maire de Lens”, “est | une avocate”; not “a été maire”
  return HAS.has(form)
    ? TOLD_NOTHING
    : ofRole(makeRole(tokens, text, names, k, apposition(tokens, k, language), language));
}

/** “risque | cinq ans de prison”, “encourt jusqu'à dix ans de réclusion” */
function risksPrison(tokens: readonly Token[], verb: number): boolean {
  if (!RISKS.has(tokens[verb]?.form ?? '')) return false;
  for (let k = verb + 1; k < tokens.length && k - verb < LONGEST_PENALTY; k++) {
    const { kind, form } = tokens[k] as Token;
    if (PENALTIES.has(form)) return true;
    if (kind !== Kind.Word && kind !== Kind.Number) return false;
  }
  return false;
}

const LONGEST_PENALTY = 9;

/** “a été élue | maire de Lens”, “est nommée | à la Santé”: the post behind the participle. */
function ofPost(
  tokens: readonly Token[],
  text: string,
  names: readonly NameMention[],
  k: number,
  language: Language,
): Told {
  const link = tokens[k]?.form ?? '';
  const field = link === 'au' || link === 'aux' ? k + 1 : link === 'à' ? k + 2 : -1;
  // “a été élu mercredi Premier ministre”: of which state, nothing tells.
  if (((tokens[k]?.tags ?? 0) & Tag.Calendar) !== 0) return TOLD_NOTHING;
  if (field < 0) return ofRole(makeRole(tokens, text, names, k, apposition(tokens, k, language), language));
  const { form = '', letterCase } = tokens[field] ?? {};
  if (letterCase !== Case.Capital || !MINISTRIES.has(form)) return TOLD_NOTHING;
  return { tells: [MINISTER, ...(language.actors.roleFamilies.get(MINISTER) ?? [])], gender: 0 };
}

const MINISTER = 'ministre';
const RETIREMENT = 'retraite';
const RETIRED = 'retraité';

function ofRole(role: LocalRole | null): Told {
  return role === null ? TOLD_NOTHING : { tells: tellsOf(role), gender: role.gender };
}

/** Somebody who stands trial, whatever the text calls him later. */
function accused(participle: Token | null): Told {
  return { tells: TRIAL, gender: participle === null ? 0 : agreement(participle) };
}

/** Where the sentence starts whose first phrase ends at the comma. */
function sentenceStart(tokens: readonly Token[], comma: number): number {
  let k = comma;
  while (k > 0 && comma - k < LONGEST_OPENING) {
    const { kind } = tokens[k - 1] as Token;
    if (kind === Kind.Stop || kind === Kind.Break) break;
    k--;
  }
  return k;
}

/** Whether a participle at k is of whoever stands trial: “jugé”, “mise en examen”. */
function isTried(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k] as Token;
  if (!hasForm(token, Form.PastParticiple)) return false;
  const participle = masculineOf(token.form);
  return TRIED.has(participle) || (participle.startsWith('mis') && tokens[k + 2]?.form === 'examen');
}

/** “, poursuivi | pour vol”, but “, jugé trop lent” */
function isTriedFor(tokens: readonly Token[], k: number): boolean {
  const behind = tokens[k + 1];
  return behind !== undefined && isPreposition(behind) && isTried(tokens, k);
}

const LONGEST = 16;
/** “Poursuivi pour escroquerie après la fermeture, le 3 mai, de sa clinique, | Luc Orr …” */
const LONGEST_OPENING = 48;

function behindAdverbs(tokens: readonly Token[], k: number): number {
  while (k >= 0 && ((tokens[k]?.tags ?? 0) & (Tag.Adverb | Tag.Verb | Tag.Noun | Tag.Negation)) === Tag.Adverb) k++;
  return k;
}

/** The masculine of a participle of the singular. */
function masculineOf(form: string): string {
  return form.endsWith('e') ? form.slice(0, -1) : form;
}

/** Gender bits that a participle of the singular agrees with. */
function agreement({ form }: Token): number {
  return form.endsWith('e') ? Gender.Feminine : Gender.Masculine;
}

const TRIAL: readonly string[] = [...ACCUSED];
/** Somebody who is dead. */
const GONE: Told = { tells: [...DEAD], gender: 0 };
/** “de l' | homicide”, “d' | escroquerie”, “depuis lundi de plusieurs | vols”: whether a crime stands behind the “de” at k, or behind a time there. */
function ofCrime(tokens: readonly Token[], k: number): boolean {
  let de = k;
  while (de - k < LONGEST_TIME && isWithinTime(tokens[de])) de++;
  const link = tokens[de];
  if (link === undefined || !isOf(link)) return false;
  return [de + 1, de + 2, de + 3].some((n) => CRIMES.has(tokens[n]?.form ?? ''));
}

/** “depuis lundi”, “ce mardi 3 mai” */
function isWithinTime(token: Token | undefined): boolean {
  if (token === undefined || isOf(token)) return false;
  return token.kind === Kind.Number || isOfTime(token) || WITHIN_TIME.has(token.form);
}

const LONGEST_TIME = 5;
