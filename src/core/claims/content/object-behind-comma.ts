/** What a comma in the object of a cue stands before: more of the object, or what is inserted into it. */
import { CONDITIONS, NARROWING } from '../../language/fr/phrase-tables';
import { RELATIVE_PRONOUNS, WHO } from '../../language/function-words';
import { Form, Tag } from '../../language/types';
import { headOf } from '../../syntax/head-noun';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { behindAdverbs, agree, hasForm, isAgent, reports } from '../../syntax/readings';
import { phraseEnd } from '../../syntax/set-phrase';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Case, Kind, type Token } from '../../text/token';
import { skipAdverbials } from './adverbials';
import { leavesObject } from './beside-object';
import { hasClause, LONGEST_RELATIVE } from './clause';
import { groupAt, type Scene, spanOpenedAt } from '../unit/scene';
import { partsComplements } from './complement-row';
import { partsPlainRow } from './plain-row';
import { isList } from './object-list';

/** Behind what commas insert into the object, the one at k before it; -1 where the comma inserts nothing. */
export function insertedEnd(scene: Scene, comma: number, limit: number, group: VerbGroup): number {
  const { tokens, language } = scene;
  // “une loi qui |, selon lui, | va mener le pays à l'échec”
  const aside = asideEnd(tokens, comma, limit);
  if (aside > 0) return aside + 1;
  const adverb = language.id === 'en' ? adverbEnd(scene, comma, limit, group) : -1;
  if (adverb > 0) return adverb + 1;
  const participle = language.id === 'en' ? participleEnd(scene, comma, limit) : -1;
  if (participle > 0) return participle + 1;
  const subject = language.id === 'en' ? behindSubjectEnd(scene, comma, limit, group) : -1;
  if (subject > 0) return subject + 1;
  const apposed = apposedEnd(scene, comma, limit);
  if (apposed > 0 && goesOnWith(tokens[apposed], group)) return apposed;
  const time = language.id === 'fr' ? timeEnd(scene, comma, limit) : -1;
  return time > 0 ? time + 1 : -1;
}

/** “scepticism|, however, | regarding the plan”, “support|, in principle, | for the bill”: the comma that closes an English adverbial before what the object is about, or -1. */
function adverbEnd(scene: Scene, comma: number, limit: number, group: VerbGroup): number {
  const { tokens } = scene;
  const close = skipAdverbials(scene, comma + 1, limit);
  const next = tokens[close + 1];
  if (close === comma + 1 || close + 1 >= limit || tokens[close]?.kind !== Kind.Comma || next === undefined) return -1;
  return isPreposition(next) && !leavesObject(scene, close + 1, limit, group) ? close : -1;
}

/** “a report|, published in May,| that found …”, “the arrest|, made on Friday,| of two men”: the comma that closes an English participle with what goes with it, before what tells which one the object is; or -1. */
function participleEnd(scene: Scene, comma: number, limit: number): number {
  const { tokens } = scene;
  const first = behindAdverbs(tokens, comma + 1, limit);
  const verb = tokens[first];
  if (verb === undefined || !hasForm(verb, Form.PastParticiple) || (tokens[comma - 1]?.tags ?? 0) & Tag.Calendar)
    return -1;
  for (let k = first + 1; k + 1 < limit && k - comma < LONGEST_RELATIVE; k++) {
    const { kind, depth } = tokens[k] as Token;
    if (kind === Kind.Comma && depth === 0) return TELLS_WHICH.has(tokens[k + 1]?.form ?? '') ? k : -1;
  }
  return -1;
}

/** What tells which one a noun is. */
const TELLS_WHICH: ReadonlySet<string> = new Set(['that', 'of', 'to']);

/** “anger that the mayor|, Ann Orr,| had left”, “fears that the plan|, drawn up in May,| would fail”: the comma that closes what is inserted behind the subject of an English clause of the object, or -1. */
function behindSubjectEnd(scene: Scene, comma: number, limit: number, group: VerbGroup): number {
  const { tokens } = scene;
  let that = comma - 1;
  while (that > group.end && comma - that < LONGEST_RELATIVE && tokens[that]?.form !== 'that') that--;
  const noun = tokens[that - 1] as Token;
  if (that <= group.end || tokens[that]?.form !== 'that' || (noun.tags & Tag.Noun) === 0) return -1;
  if (phraseAfter(tokens, that + 1, comma)?.end !== comma) return -1;
  for (let k = comma + 2; k + 1 < limit && k - comma < LONGEST_RELATIVE; k++) {
    if ((tokens[k] as Token).kind !== Kind.Comma) continue;
    return groupAt(scene, behindAdverbs(tokens, k + 1, limit), limit)?.form === 'finite' ? k : -1;
  }
  return -1;
}

/** Behind what dashes insert into the object of a verdict, the one at k before it; -1 where they insert nothing: “called the plan | – drawn up in May – | “a disgrace””. */
export function dashedEnd({ tokens }: Scene, dash: number, limit: number, group: VerbGroup): number {
  for (let k = dash + 1; k + 1 < limit && k - dash < LONGEST_ASIDE; k++) {
    const { kind } = tokens[k] as Token;
    if (kind === Kind.Dash) return goesOnWith(tokens[k + 1], group) ? k + 1 : -1;
    if (kind === Kind.Stop || kind === Kind.Semicolon || kind === Kind.OpenMark) return -1;
  }
  return -1;
}

/** What dashes insert has fewer words. */
const LONGEST_ASIDE = 40;

/** Whether what the verb takes behind its object starts with the token: its preposition, or in a verdict the words in marks. */
function goesOnWith(token: Token | undefined, { cue }: VerbGroup): boolean {
  if (token === undefined || cue === null) return false;
  if (cue.prepositions?.includes(token.form) === true) return true;
  const verdict = cue.class === 'judge' && cue.frames.includes('predicate');
  return verdict && (token.kind === Kind.OpenMark || token.form === 'a' || token.form === 'an');
}

/** Whether the object goes on behind the comma at k: a list, or what describes or narrows it down. */
export function goesOnBehindComma(scene: Scene, from: number, comma: number, limit: number): boolean {
  return (
    isList(scene, from, comma, limit) ||
    describesObject(scene, from, comma, limit) ||
    isShare(scene, comma, limit) ||
    isCalledInMarks(scene, comma, limit) ||
    narrowsDown(scene, comma, limit) ||
    joinsRelative(scene, comma) ||
    comparesAmount(scene, from, comma, limit) ||
    partsInfinitives(scene, from, comma, limit) ||
    partsPlainRow(scene, from, comma, limit) ||
    setsAgainst(scene, from, comma, limit) ||
    partsComplements(scene, from, comma, limit)
  );
}

/** “for focusing not on the law|, but on the vote”: whether “but” and a preposition stand behind the comma that “not” stands before in the object. */
function setsAgainst({ tokens }: Scene, from: number, comma: number, limit: number): boolean {
  const link = tokens[comma + 2];
  if (tokens[comma + 1]?.form !== 'but' || link === undefined || comma + 2 >= limit || !isPreposition(link))
    return false;
  for (let k = from; k + 1 < comma; k++)
    if (tokens[k]?.form === 'not' && tokens[k + 1]?.form === link.form) return true;
  return false;
}

/** “un homme « calme » |, mais qui boit”, “un texte utile |, mais dont il doute”: a relative clause that “mais” adds to an adjective of the object. */
function joinsRelative({ tokens, language }: Scene, comma: number): boolean {
  const link = tokens[comma + 1]?.form;
  if (language.id !== 'fr' || link !== 'mais') return false;
  const pronoun = tokens[comma + 2]?.form;
  return pronoun === 'qui' || pronoun === 'dont';
}

/** “des moyens |, notamment pour l'hôpital”, “un recul |, voire un abandon”: “prêt à signer |, à condition que …”: what says more of the French object, and has no verb, or on what it depends; “all prisoners |, including women”. */
function narrowsDown(scene: Scene, comma: number, limit: number): boolean {
  const { tokens, language } = scene;
  const first = tokens[comma + 1]?.form ?? '';
  if (language.id === 'en')
    return comma + 2 < limit && (first === 'including' || (first === 'such' && tokens[comma + 2]?.form === 'as'));
  const condition = phraseEnd(tokens, comma + 1, CONDITIONS);
  // “dénonce un recul, si bien que …”
  if (condition > comma + 1) return tokens[condition]?.form !== 'bien';
  const narrowed = phraseEnd(tokens, comma + 1, NARROWING);
  if (narrowed === comma + 1) return false;
  // “, notamment en citant un rapport”: how it was said.
  const way = tokens[narrowed]?.form === 'en' ? tokens[narrowed + 1] : undefined;
  if (way !== undefined && hasForm(way, Form.PresentParticiple) && reports(way)) return false;
  let end = comma + 1;
  while (end < limit && (tokens[end] as Token).kind !== Kind.Comma) end++;
  return !hasClause(scene, comma, end);
}

/** “un recul de 9 % |, à 1,31 milliard d'euros”: a figure that French sets beside that of the object; not “, contre 12 % en mai”, the writer's. */
function comparesAmount({ tokens, language }: Scene, from: number, comma: number, limit: number): boolean {
  const link = tokens[comma + 1]?.form;
  if (language.id !== 'fr' || (link !== 'à' && link !== 'soit')) return false;
  let figures = false;
  for (let k = from; k < comma && !figures; k++) figures = (tokens[k] as Token).kind === Kind.Number;
  for (let k = comma + 2; figures && k < limit && k - comma < LONGEST_TIME; k++) {
    const { kind } = tokens[k] as Token;
    // “, soit deux fois plus qu'en mai”
    if (kind === Kind.Number || link === 'soit') return true;
  }
  return false;
}

/** “a plan to cut taxes|, hire nurses and build roads”: whether a comma of the English object parts infinitives that have one “to”, and a coordinator closes their row. */
function partsInfinitives({ tokens, language }: Scene, from: number, comma: number, limit: number): boolean {
  const closes = ((tokens[comma + 1]?.tags ?? 0) & Tag.Coordinator) !== 0;
  const verb = tokens[closes ? comma + 2 : comma + 1];
  if (language.id !== 'en' || verb === undefined || !hasForm(verb, Form.Infinitive)) return false;
  let k = comma - 1;
  while (k > from && !(tokens[k - 1]?.form === 'to' && hasForm(tokens[k] as Token, Form.Infinitive))) k--;
  if (k <= from || closes) return k > from;
  for (let i = comma + 2; i + 1 < limit; i++) {
    const { kind, tags } = tokens[i] as Token;
    if (kind === Kind.Semicolon || kind === Kind.Colon || kind === Kind.Dash) return false;
    if ((tags & Tag.Coordinator) !== 0 && hasForm(tokens[i + 1] as Token, Form.Infinitive)) return true;
  }
  return false;
}

/** “la suppression |, d'ici à 2027|, de 300 postes”: the comma that closes a time or place before the complement of the French object, or -1. */
function timeEnd(scene: Scene, comma: number, limit: number): number {
  const { tokens } = scene;
  const first = tokens[comma + 1];
  if (first === undefined || !(isPreposition(first) || (first.tags & (Tag.Calendar | Tag.Adverb)) !== 0)) return -1;
  for (let k = comma + 2; k + 1 < limit && k - comma < LONGEST_TIME; k++) {
    const { kind } = tokens[k] as Token;
    if (kind === Kind.Comma) return isOf(tokens[k + 1] as Token) && !hasClause(scene, comma, k) ? k : -1;
    if (kind !== Kind.Word && kind !== Kind.Number) return -1;
  }
  return -1;
}

const LONGEST_TIME = 10;

/** The comma that closes what one right behind a relative pronoun opens, or -1. */
function asideEnd(tokens: readonly Token[], comma: number, limit: number): number {
  const { form } = tokens[comma - 1] as Token;
  if (!RELATIVE_PRONOUNS.has(form) && !WHO.has(form)) return -1;
  for (let k = comma + 2; k < limit && k - comma < 10; k++) if ((tokens[k] as Token).kind === Kind.Comma) return k;
  return -1;
}

/** “the minister | , Tom Reed, | of lying”, “the panel |, which met in May, | of lying”: behind the commas around a name in apposition or a relative clause, or -1. */
export function apposedEnd(scene: Scene, comma: number, limit: number): number {
  const { tokens, names } = scene;
  if (tokens[comma]?.kind !== Kind.Comma) return -1;
  let k = comma + 1;
  const first = tokens[k];
  // “Ann Lee|, 32, | of lying”
  const aged =
    first?.kind === Kind.Number && tokens[comma + 2]?.kind === Kind.Comma && (tokens[comma - 1]?.name ?? -1) >= 0;
  if (aged && comma + 3 < limit) return comma + 3;
  const isPronoun = first !== undefined && (first.tags & Tag.Relative) !== 0;
  if (isPronoun && ((first.tags & Tag.Determiner) === 0 || first.form === 'whose'))
    return insertedClauseEnd(scene, k, limit);
  // “the firm|, based in Leeds, | of lying”
  if (first !== undefined && first.name < 0 && (first.tags & (Tag.Noun | Tag.Determiner)) === 0)
    if (hasForm(first, Form.PastParticiple)) return insertedClauseEnd(scene, comma, limit);
  while (k < limit && (tokens[k] as Token).name < 0 && ((tokens[k] as Token).tags & Tag.Title) !== 0) k++;
  const name = names[tokens[k]?.name ?? -1];
  if (name?.from === k) return name.to < limit && tokens[name.to]?.kind === Kind.Comma ? name.to + 1 : -1;
  // “Tom Reed|, the minister, | of lying”, “Tom Reed|, of the Echo, | of lying”
  const from = first !== undefined && (first.form === 'of' || first.form === 'from') ? comma + 2 : comma + 1;
  // “the judge|, an appointee of the president, | of bias”
  const whom = tokens[comma - 1] as Token;
  if (first === undefined || (whom.name < 0 && !isAgent(whom))) return -1;
  if (!isDeterminer(first)) return -1;
  const phrase = phraseAfter(tokens, from, limit);
  return phrase !== null && tokens[phrase.end]?.kind === Kind.Comma ? phrase.end + 1 : -1;
}

/** Behind the comma that closes what stands behind token `before`, a relative clause or the words of a participle; or -1. */
function insertedClauseEnd({ tokens }: Scene, before: number, limit: number): number {
  for (let k = before + 1; k < limit && k - before < LONGEST_RELATIVE; k++) {
    const { kind, depth } = tokens[k] as Token;
    if (depth > 0) continue;
    if (kind === Kind.Comma) return k + 1;
    if (kind === Kind.Semicolon || kind === Kind.Colon) return -1;
  }
  return -1;
}

/**
 * “un observatoire, doté d'un budget propre”, “le coût, supérieur de 23 % à la moyenne”: a participle or adjective with a
 * complement, in gender and number that of the object, that is no cue.
 */
function describesObject(scene: Scene, from: number, comma: number, limit: number): boolean {
  const { tokens, language } = scene;
  const t = tokens[comma + 1];
  const next = tokens[comma + 2];
  if (language.id !== 'fr' || t === undefined || next === undefined || comma + 2 >= limit) return false;
  // “un accord, arraché « à l'usure »”
  const marked = next.kind === Kind.OpenMark && isHowInMarks(scene, comma + 2, limit);
  if (
    t.kind !== Kind.Word ||
    t.name >= 0 ||
    !(marked || isPreposition(next) || next.form === 'comme') ||
    (t.tags & (Tag.Noun | Tag.Adverb | Tag.Preposition)) !== 0
  )
    return false;
  const participle = (t.tags & Tag.Verb) !== 0 && hasForm(t, Form.PastParticiple);
  if (!participle && ((t.tags & Tag.Adjective) === 0 || next.form === 'comme')) return false;
  const cues = (t.word?.verbs ?? []).flatMap(({ cue }) => (cue !== null ? [cue] : []));
  if (cues.length > 0)
    return cues.some(({ class: kind, frames }) => kind === 'judge' && frames.includes('predicate'))
      ? participle && isCalledBySpeaker(scene, comma, limit)
      : false;
  const head = headOf(tokens, from, comma, language.headFirst);
  const noun = tokens[head]?.word;
  if (noun == null) return head < 0 || (tokens[head] as Token).name < 0;
  if (noun.noun === 'person' || noun.noun === 'role') return false;
  return agree(noun.number, t.word?.number ?? 0) && agree(noun.gender, t.word?.gender ?? 0);
}

/** “des citernes|, jugées « hors de prix »”, “une hausse|, qualifiée de « suicidaire »”: what who speaks calls the noun before the comma, and nobody else (“jugée « brutale » par la CGT”). */
function isCalledBySpeaker(scene: Scene, comma: number, limit: number): boolean {
  const { tokens } = scene;
  const last = tokens[comma - 1] as Token;
  const t = tokens[comma + 1] as Token;
  const open = tokens[comma + 2]?.kind === Kind.OpenMark ? comma + 2 : comma + 3;
  if (tokens[open]?.kind !== Kind.OpenMark || !isHowInMarks(scene, open, limit)) return false;
  const close = spanOpenedAt(scene, open)?.close ?? open;
  if (tokens[close + 1]?.form === 'par') return false;
  const noun = last.word;
  return noun == null || (agree(noun.number, t.word?.number ?? 0) && agree(noun.gender, t.word?.gender ?? 0));
}

/** “« en catimini »”, “« trop tard »”: a few words in marks that are no sentence, and that nobody else speaks. */
function isHowInMarks(scene: Scene, open: number, limit: number): boolean {
  const { tokens, owner } = scene;
  const span = spanOpenedAt(scene, open);
  if (span === null || !span.closed || span.close >= limit) return false;
  if ((owner[(tokens[open] as Token).mark] as number) >= 0) return false;
  return tokens[open + 1]?.letterCase === Case.Lower && groupAt(scene, span.close + 1, limit) === null;
}

/** “trois ans de prison, | dont la moitié avec sursis”: a part of the object, without a verb. */
function isShare(scene: Scene, comma: number, limit: number): boolean {
  const { tokens } = scene;
  if (tokens[comma + 1]?.form !== 'dont') return false;
  let end = comma + 2;
  while (end < limit && (tokens[end] as Token).kind !== Kind.Comma) end++;
  return end > comma + 2 && !hasClause(scene, comma + 1, end);
}

/** “a salué le comédien, | « figure de notre théâtre »”, “, un « monument » de la scène”: what the object is called in marks that nobody else speaks. */
function isCalledInMarks(scene: Scene, comma: number, limit: number): boolean {
  const { tokens, owner, language } = scene;
  if (language.id !== 'fr') return false;
  const first = tokens[comma + 1];
  let open = first !== undefined && first.kind !== Kind.OpenMark && isDeterminer(first) ? comma + 2 : comma + 1;
  // “un accident, un probable | « drame familial »”
  if (open > comma + 1 && ((tokens[open]?.tags ?? 0) & Tag.Adjective) !== 0) open++;
  const span = open < limit ? spanOpenedAt(scene, open) : null;
  if (span === null || !span.closed || (owner[(tokens[open] as Token).mark] as number) >= 0) return false;
  // “la loi, « un recul » pour la CGT”
  if (tokens[span.close + 1]?.form === 'pour') return false;
  // A whole sentence in marks is no name for anything.
  return tokens[open + 1]?.letterCase === Case.Lower && groupAt(scene, span.close + 1, limit)?.form !== 'finite';
}
