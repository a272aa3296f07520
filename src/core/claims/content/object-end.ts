/** Where the noun phrase that is content ends. */
import { RELATIVE_PRONOUNS, THAT } from '../../language/function-words';
import { Form, Tag } from '../../language/types';
import { headOf, nounKind } from '../../syntax/head-noun';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Case, Kind, type Token } from '../../text/token';
import { withoutManner } from './adverbials';
import { beforeAnotherClause } from './another-clause';
import { hasClause, isFiniteVerb, startsSecondCue } from './clause';
import { clauseEnd } from './clause-end';
import { reportedEnd } from './reported-end';
import { isRelativeCue } from './subordinate-clause';
import { type Candidate, firstGroupFrom, groupAt, type Scene, spanOpenedAt } from '../unit/scene';
import { partsComplements } from './complement-row';
import { partsPlainRow } from './plain-row';
import { ASKED, opensToldWhere } from './told-where';

/** End of a noun phrase as content: up to the comma, stop or next cue of the sentence, or how that was said. */
export function nounEnd(scene: Scene, from: number, ceiling: number, group: VerbGroup): number {
  return withoutManner(scene, from, objectEnd(scene, from, ceiling, group));
}

function objectEnd(scene: Scene, from: number, ceiling: number, group: VerbGroup): number {
  const { tokens } = scene;
  let limit = beforeAnotherClause(scene, from, reportedEnd(scene, from, ceiling, group));
  // “Republicans who have praised his candidacy | warned that …”
  if (scene.language.id === 'en' && isRelativeCue(tokens, group)) limit = clauseEnd(scene, from, limit, 0);
  let listed = false;
  for (let k = from; k < limit; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0) continue;
    // “a reconnu une erreur et présenté ses excuses”: another act of the same verb.
    if ((t.tags & Tag.Coordinator) !== 0 && k > from && group.head > group.first && startsSecondCue(tokens, k))
      return k;
    if (k > from && scene.language.id === 'fr' && opensOtherAct(scene, from, k, limit, group)) return k;
    // “nuance le propos | : elle relève que …”
    if (t.kind === Kind.Colon && scene.language.id === 'fr' && reportsBehind(scene, k, limit)) return k;
    if (t.kind === Kind.Colon) listed = true; // “plusieurs limites : échantillon réduit, suivi bref”
    if (listed) continue;
    // “une loi qui |, selon lui, | va mener le pays à l'échec”
    const aside = t.kind === Kind.Comma && k > from ? asideEnd(tokens, k, limit) : -1;
    if (aside > 0) {
      k = aside;
      continue;
    }
    const apposed = t.kind === Kind.Comma && k > from ? apposedEnd(scene, k, limit) : -1;
    if (apposed > 0 && group.cue?.prepositions?.includes(tokens[apposed]?.form ?? '') === true) {
      k = apposed - 1;
      continue;
    }
    const time = t.kind === Kind.Comma && k > from && scene.language.id === 'fr' ? timeEnd(scene, k, limit) : -1;
    if (time > 0) {
      k = time;
      continue;
    }
    if (t.kind === Kind.Comma || t.kind === Kind.Semicolon) {
      if (t.kind === Kind.Comma && (isList(scene, k, limit) || describesObject(scene, from, k, limit))) continue;
      if (t.kind === Kind.Comma && (isShare(scene, k, limit) || isCalledInMarks(scene, k, limit))) continue;
      if (t.kind === Kind.Comma && narrowsDown(scene, k, limit)) continue;
      if (t.kind === Kind.Comma && (partsPlainRow(scene, from, k, limit) || partsComplements(scene, from, k, limit)))
        continue;
      return k;
    }
    if (k > from && scene.language.id === 'en' && leavesObject(scene, k, limit, group)) return k;
    // “salue un « premier pas » après deux jours de débats”: when it was said.
    // “…, alors que des témoins racontent”: another clause.
    if (k > from && (t.form === 'alors' || t.form === 'tandis') && tokens[k + 1]?.form === 'que') return k;
    if (k > from && scene.language.id === 'fr' && opensOwnAct(tokens, k)) return k;
    const told = k > from && scene.language.id === 'fr' && opensToldWhere(tokens, k);
    if (told && !(looksAhead(group) && ASKED.has(t.form))) return k;
    // “called it a “bluff” shortly after”
    if (k > from && ADVERBS_OF_SAYING.has(t.form) && (tokens[k - 1] as Token).kind === Kind.CloseMark) return k;
    if (k > from && scene.language.id === 'fr' && !isAhead(group) && opensOccasion(tokens, k, limit, group)) return k;
    if (k > from && OF_THE_SAYING.has(t.form) && (tokens[k - 1] as Token).kind === Kind.CloseMark) return k;
    if (t.kind === Kind.CloseMark && k + 1 < limit) {
      const inner = tokens[k - 1] as Token;
      if (inner.kind === Kind.Comma) return k + 1;
    }
  }
  return limit;
}

/** “des moyens |, notamment pour l'hôpital”, “un recul |, voire un abandon”: what says more of the French object, and has no verb. */
function narrowsDown(scene: Scene, comma: number, limit: number): boolean {
  const { tokens, language } = scene;
  const second = NARROWING.get(tokens[comma + 1]?.form ?? '');
  if (language.id !== 'fr' || second === undefined || (second !== '' && tokens[comma + 2]?.form !== second))
    return false;
  let end = comma + 1;
  while (end < limit && (tokens[end] as Token).kind !== Kind.Comma) end++;
  return !hasClause(scene, comma, end);
}

/** Words that narrow down what stands before them, with the word behind them where it takes two. */
const NARROWING = new Map([
  ['notamment', ''],
  ['surtout', ''],
  ['voire', ''],
  ['sinon', ''],
  ['principalement', ''],
  ['en', 'particulier'],
  ['y', 'compris'],
  ['à', 'commencer'],
]);

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

/** The comma that closes what one right behind a French relative pronoun opens, or -1. */
function asideEnd(tokens: readonly Token[], comma: number, limit: number): number {
  if (!RELATIVE_PRONOUNS.has((tokens[comma - 1] as Token).form)) return -1;
  for (let k = comma + 2; k < limit && k - comma < 10; k++) if ((tokens[k] as Token).kind === Kind.Comma) return k;
  return -1;
}

/** Whether the first verb behind the colon at k reports a clause, or a claim with its cue was found there: “nie toute responsabilité | : d'après son avocat, …”. */
function reportsBehind(scene: Scene, k: number, limit: number): boolean {
  const { tokens, groups, found } = scene;
  for (let n = found.length - 1; n >= 0 && n >= found.length - 6; n--) {
    const { cue, parts } = found[n] as Candidate;
    if (cue !== null && (cue.from === k + 1 || parts[0]?.from === k + 1)) return true;
  }
  const verb = groups[firstGroupFrom(scene, k)];
  if (verb === undefined || verb.end >= limit || verb.form !== 'finite') return false;
  return verb.cue !== null && (tokens[verb.head] as Token).depth === 0 && THAT.has((tokens[verb.end] as Token).form);
}

/** “réclame un débat en conseil municipal”: where it is still to be. */
function isAhead({ cue }: VerbGroup): boolean {
  return cue?.class === 'order' || cue?.class === 'ask' || cue?.class === 'promise';
}

/** “sa démission | en plein conseil municipal”, “le plan | lors d'un point de presse”: where it was said, up to the comma or the end of a French object. */
function opensOccasion(tokens: readonly Token[], k: number, limit: number, { lemma }: VerbGroup): boolean {
  const { form } = tokens[k] as Token;
  const link = OCCASION_LINKS.get(form)?.find((words) => words.every((word, n) => tokens[k + 1 + n]?.form === word));
  if (link === undefined) return false;
  const before = tokens[k - 1] as Token;
  // “les violences commises | lors du débat”
  if (before.kind !== Kind.Word || (hasForm(before, Form.PastParticiple) && (before.tags & Tag.Noun) === 0))
    return false;
  const at = k + 1 + link.length;
  const of = tokens[at];
  const phrase = phraseAfter(tokens, of !== undefined && isOf(of) ? at + 1 : at, limit);
  if (phrase === null) return false;
  const end = tokens[phrase.end + 1]?.form === 'vue' ? phrase.end + 2 : phrase.end;
  if (end < limit && tokens[end]?.kind !== Kind.Comma) return false;
  for (let i = phrase.start; i < phrase.end; i++) {
    const noun = (tokens[i] as Token).form;
    if (FRENCH_OCCASIONS.has(noun) || (ADMITTING.has(lemma) && HEARINGS.has(noun))) return true;
  }
  return false;
}

/** What stands before an occasion, by its first word: “lors d'une audience”, “à l'issue du conseil”. */
const OCCASION_LINKS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['lors', [[]]],
  ['en', [[]]],
  ['pendant', [[]]],
  ['durant', [[]]],
  ['au', [['cours']]],
  ['à', [["l'", 'issue']]],
]);

const FRENCH_OCCASIONS = new Set(
  'conférence point conseil séance audience meeting allocution discours entretien interview réunion plénière débat'.split(
    ' ',
  ),
);

/** Where somebody is heard; also where what others tell of happens: “dénonce des violences en garde à vue”. */
const HEARINGS = new Set('garde audition procès interrogatoire instruction comparution déposition'.split(' '));
const ADMITTING = new Set('avouer reconnaître admettre concéder nier contester confirmer regretter'.split(' '));

/** “la mesure | en invoquant un risque”, “les faits | avant de céder la parole”: what the speaker does besides. */
function opensOwnAct(tokens: readonly Token[], k: number): boolean {
  const { form } = tokens[k] as Token;
  const next = tokens[k + 1];
  if (next === undefined) return false;
  // “un plan | sans en préciser le contenu”
  if (form === 'sans') {
    let i = k + 1;
    while (((tokens[i]?.tags ?? 0) & (Tag.Adverb | Tag.ObjectPronoun | Tag.Preposition)) !== 0) i++;
    const verb = tokens[i];
    return verb?.word?.verbs?.some((v) => v.cue !== null && (v.form & Form.Infinitive) !== 0) === true;
  }
  if (form === 'avant') return next.form === 'de' || next.form === "d'";
  const verb = form === 'tout' && next.form === 'en' ? tokens[k + 2] : form === 'en' ? next : undefined;
  return verb !== undefined && hasForm(verb, Form.PresentParticiple) && (verb.tags & (Tag.Noun | Tag.Adjective)) === 0;
}

/** “the minister | , Tom Reed, | of lying”, “the panel |, which met in May, | of lying”: behind the commas around a name in apposition or a relative clause, or -1. */
export function apposedEnd(scene: Scene, comma: number, limit: number): number {
  const { tokens, names } = scene;
  if (tokens[comma]?.kind !== Kind.Comma) return -1;
  let k = comma + 1;
  const first = tokens[k];
  const isPronoun = first !== undefined && (first.tags & Tag.Relative) !== 0;
  if (isPronoun && ((first.tags & Tag.Determiner) === 0 || first.form === 'whose')) return relativeEnd(scene, k, limit);
  while (k < limit && (tokens[k] as Token).name < 0 && ((tokens[k] as Token).tags & Tag.Title) !== 0) k++;
  const name = names[tokens[k]?.name ?? -1];
  if (name?.from === k) return name.to < limit && tokens[name.to]?.kind === Kind.Comma ? name.to + 1 : -1;
  // “Tom Reed|, the minister, | of lying”
  if (first === undefined || (tokens[comma - 1] as Token).name < 0 || !isDeterminer(first)) return -1;
  const phrase = phraseAfter(tokens, comma + 1, limit);
  return phrase !== null && tokens[phrase.end]?.kind === Kind.Comma ? phrase.end + 1 : -1;
}

/** Behind the comma that closes the relative clause of the pronoun, or -1. */
function relativeEnd({ tokens }: Scene, pronoun: number, limit: number): number {
  for (let k = pronoun + 1; k < limit && k - pronoun < LONGEST_RELATIVE; k++) {
    const { kind, depth } = tokens[k] as Token;
    if (depth > 0) continue;
    if (kind === Kind.Comma) return k + 1;
    if (kind === Kind.Semicolon || kind === Kind.Colon) return -1;
  }
  return -1;
}

/** A relative clause in the object of a cue has fewer words. */
const LONGEST_RELATIVE = 20;

/** “dénoncent un affront | et maintiennent leur appel”: the subject's next verb, where the object has none of its own. */
export function opensOtherAct(scene: Scene, from: number, k: number, limit: number, group: VerbGroup): boolean {
  const { tokens } = scene;
  if (((tokens[k] as Token).tags & Tag.Coordinator) === 0 || group.form !== 'finite') return false;
  let i = k + 1;
  while (i < limit && ((tokens[i] as Token).tags & (Tag.Adverb | Tag.Verb)) === Tag.Adverb) i++;
  const next = groupAt(scene, i, limit);
  if (next === null || next.form !== 'finite' || next.clitic >= 0 || !isFiniteVerb(tokens[next.first] as Token))
    return false;
  return (group.number & next.number) !== 0 && !hasClause(scene, from - 1, k);
}

/** Whether the object ends before token k: “and defended”, “but also went” is another act, “during …”, “in an interview” tells of the saying. */
function leavesObject(scene: Scene, k: number, limit: number, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  const t = tokens[k] as Token;
  if (t.kind !== Kind.Word || t.name >= 0) return false;
  if ((t.tags & Tag.Coordinator) !== 0) {
    let i = k + 1;
    while (i < limit && ((tokens[i] as Token).tags & Tag.Adverb) !== 0) i++;
    const verb = tokens[i];
    if (verb === undefined || (verb.tags & (Tag.Noun | Tag.Adjective)) !== 0) return false;
    // “accused them of working to block the plan | and prevent a vote”
    if (hasForm(verb, Form.Infinitive) && followsInfinitive(tokens, group, k)) return false;
    const form = groupAt(scene, i, limit)?.form;
    return form === 'finite' || form === 'past';
  }
  // “while rejecting claims that …”: beside the saying.
  if (t.form === 'while') return groupAt(scene, k + 1, limit)?.form === 'participle';
  if (!isPreposition(t)) return false;
  // “the short time before classes began”
  if (tokens[k - 1]?.word?.noun === 'time') return false;
  if (ALWAYS_OF_SAYING.has(t.form)) return !looksAhead(group);
  // “blamed the delay on the age of the rails”
  if (group.cue?.prepositions?.includes(t.form) === true) return false;
  // “expressed anger at the report”: what the feeling is about.
  if (!OF_SAYING.has(t.form) || (t.form === 'at' && language.verbs.expressing.has(group.lemma))) return false;
  const next = tokens[k + 1];
  if (next === undefined) return false;
  // “described the win in Wednesday's final as a gift”
  if (judgesBehind(tokens, k, limit, group)) return false;
  // “denied reports on Sunday that talks had begun”
  // “expects a cut in September”
  if ((next.tags & Tag.Calendar) !== 0)
    return tokens[k + 2]?.form !== 'that' && !(t.form === 'in' && looksAhead(group));
  const phrase = phraseAfter(tokens, k + 1, limit);
  if (phrase === null) return false;
  const kind = nounKind(tokens, k + 1, phrase.end, language.headFirst);
  // “the worst in a decade”, “the first in 20 years”: how long, not when.
  if (t.form === 'in' && kind === 'time' && (next.form === 'a' || next.kind === Kind.Number || next.form === 'years'))
    return false;
  // “demanded a debate on the leaked audit”, but “confirmed the deal on its website”
  if (t.form === 'on' && kind !== 'time') return language.nouns.media.has((tokens[phrase.end - 1] as Token).form);
  // “called the plan a sham at a rally in Leeds”
  if (t.form === 'at' && OCCASIONS.has(tokens[headOf(tokens, k + 1, phrase.end, false)]?.form ?? '')) return true;
  return kind === 'document' || kind === 'speech' || kind === 'time';
}

/** Where somebody speaks. */
const OCCASIONS = new Set(
  'conference meeting hearing rally launch inquest trial event summit ceremony congress gathering session vigil'.split(
    ' ',
  ),
);

/** Whether an infinitive with “to” stands between a cue that is no present and token k. */
function followsInfinitive(tokens: readonly Token[], { head, end }: VerbGroup, k: number): boolean {
  if (hasForm(tokens[head] as Token, Form.Infinitive)) return false;
  for (let i = k - 1; i > end; i--)
    if ((tokens[i - 1] as Token).form === 'to' && hasForm(tokens[i] as Token, Form.Infinitive)) return true;
  return false;
}

/** Whether the preposition of what the object is called stands within the next words. */
function judgesBehind(tokens: readonly Token[], k: number, limit: number, { cue }: VerbGroup): boolean {
  if (cue?.frames.includes('predicate') !== true || cue.prepositions === undefined) return false;
  for (let i = k + 1; i < limit && i - k < 8; i++) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.Comma || t.kind === Kind.Stop) return false;
    if (cue.prepositions.includes(t.form)) return true;
  }
  return false;
}

const OF_THE_SAYING = new Set(['après', 'avant', 'lors', 'devant', 'pendant']);

const ADVERBS_OF_SAYING = new Set(['shortly', 'soon', 'later', 'earlier', 'immediately', 'afterwards', 'afterward']);

const ALWAYS_OF_SAYING = new Set(['during', 'after', 'before', 'within']);

/** What they are about is still to come: “ruled out cuts before the end of the year”. */
/** Whether the verb tells of what is to come. */
function looksAhead({ cue, lemma }: VerbGroup): boolean {
  return cue?.class === 'promise' || cue?.class === 'order' || AHEAD.has(lemma);
}

const AHEAD = new Set(['expect', 'rule', 'forecast', 'predict', 'demand', 'request', 'propose', 'warn', 'threaten']);

const OF_SAYING = new Set(['in', 'on', 'at', 'via']);

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
    !(marked || isPreposition(next)) ||
    (t.tags & (Tag.Noun | Tag.Adverb | Tag.Preposition)) !== 0
  )
    return false;
  const participle = (t.tags & Tag.Verb) !== 0 && hasForm(t, Form.PastParticiple);
  if (!participle && (t.tags & Tag.Adjective) === 0) return false;
  if (t.word?.verbs?.some((v) => v.cue !== null && v.cue.rest === undefined) === true) return false;
  const head = headOf(tokens, from, comma, language.headFirst);
  const noun = tokens[head]?.word;
  if (noun == null) return head < 0 || (tokens[head] as Token).name < 0;
  if (noun.noun === 'person' || noun.noun === 'role') return false;
  return fits(noun.number, t.word?.number ?? 0) && fits(noun.gender, t.word?.gender ?? 0);
}

/** “« en catimini »”, “« trop tard »”: a few words in marks that are no sentence, and that nobody else speaks. */
function isHowInMarks(scene: Scene, open: number, limit: number): boolean {
  const { tokens, owner } = scene;
  const span = spanOpenedAt(scene, open);
  if (span === null || !span.closed || span.close >= limit) return false;
  if ((owner[(tokens[open] as Token).mark] as number) >= 0) return false;
  return tokens[open + 1]?.letterCase === Case.Lower && groupAt(scene, span.close + 1, limit) === null;
}

function fits(a: number, b: number): boolean {
  return a === 0 || b === 0 || (a & b) !== 0;
}

/** “, et surtout | la hausse des loyers”: one more noun phrase, and no clause. */
function isConjunct(scene: Scene, from: number, limit: number): boolean {
  const { tokens } = scene;
  let k = from;
  while (k < limit && ((tokens[k] as Token).tags & Tag.Adverb) !== 0) k++;
  const first = tokens[k] as Token;
  // “viols, et pillages”
  if (k < limit && (first.tags & (Tag.Noun | Tag.Verb | Tag.Adverb)) === Tag.Noun && first.name < 0) return true;
  const phrase = k < limit && isDeterminer(first) ? phraseAfter(tokens, k, limit) : null;
  if (phrase === null) return false;
  const next = tokens[phrase.end];
  return phrase.end >= limit || next === undefined || next.kind === Kind.Stop || next.kind === Kind.Comma;
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
  const open = first !== undefined && first.kind !== Kind.OpenMark && isDeterminer(first) ? comma + 2 : comma + 1;
  const span = open < limit ? spanOpenedAt(scene, open) : null;
  if (span === null || !span.closed || (owner[(tokens[open] as Token).mark] as number) >= 0) return false;
  // “la loi, « un recul » pour la CGT”
  if (tokens[span.close + 1]?.form === 'pour') return false;
  // A whole sentence in marks is no name for anything.
  return tokens[open + 1]?.letterCase === Case.Lower && groupAt(scene, span.close + 1, limit)?.form !== 'finite';
}

/** “viols, pillages et incendies”, “l'effort, et surtout la rénovation”: one more noun phrase, or several that a coordinator closes. */
function isFrenchList(scene: Scene, k: number, limit: number, next: Token): boolean {
  const { tokens } = scene;
  if (next.form === 'et' || next.form === 'ou') return isConjunct(scene, k + 2, limit);
  if ((next.tags & (Tag.Relative | Tag.Coordinator | Tag.Adverb)) !== 0 || isPreposition(next)) return false;
  for (let i = k + 1, last = k; i < limit && i - last < 8; i++) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.Comma && i > last + 1) last = i;
    else if (t.kind === Kind.Comma || ((t.tags & Tag.Verb) !== 0 && (t.tags & Tag.Noun) === 0)) return false;
    else if ((t.tags & Tag.Coordinator) !== 0 && t.form !== 'mais') return true;
  }
  return false;
}

/** Whether the comma at k is inside an enumeration that a coordinator closes. */
function isList(scene: Scene, k: number, limit: number): boolean {
  const { tokens } = scene;
  const next = tokens[k + 1];
  // “…, and withholding facts” closes the list.
  const last = tokens[k + 2];
  if (next?.form === 'and' && last !== undefined && k + 2 < limit && scene.language.id === 'en')
    if (hasForm(last, Form.PresentParticiple)) return true;
  if (scene.language.id === 'fr' && next !== undefined) return isFrenchList(scene, k, limit, next);
  if (next === undefined || (next.tags & (Tag.Relative | Tag.Coordinator | Tag.Adverb)) !== 0 || isPreposition(next))
    return false;
  for (let i = k + 1; i < limit && i - k < 8; i++) {
    const t = tokens[i] as Token;
    const verb = (t.tags & Tag.Verb) !== 0 && (t.tags & Tag.Noun) === 0;
    // “accused him of covering up, delaying, and withholding facts”
    if (i === k + 1 && isGerund(scene, t)) continue;
    if (t.kind === Kind.Comma) {
      if (tokens[i + 1]?.form === 'and') continue;
      return false;
    }
    if (verb) return false;
    if ((t.tags & Tag.Coordinator) !== 0 && t.form !== 'mais' && t.form !== 'but') return true;
  }
  return false;
}

function isGerund({ language }: Scene, token: Token): boolean {
  const verb = (token.tags & Tag.Verb) !== 0 && (token.tags & Tag.Noun) === 0;
  return verb && language.id === 'en' && hasForm(token, Form.PresentParticiple);
}
