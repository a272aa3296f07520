/** Where the source behind a cue phrase ends. */
import { THAT } from '../../language/function-words';
import { Form, Num, Tag } from '../../language/types';
import { affiliationEnd } from '../../syntax/affiliation';
import { headOf, nounKind } from '../../syntax/head-noun';
import { markedNameEnd } from '../../syntax/marked-name';
import { isDeterminer, isOf } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { isParticiple, remarkEnd } from '../source/remark';
import { hasForm, isAuxiliary, isPerson } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Subject } from '../../syntax/subject';
import { subjectAfter } from '../../syntax/subject-after';
import { Kind, type Token } from '../../text/token';
import { hasClause, opensAmount, startsClause } from '../content/clause';
import { sourceCeiling } from '../cue-behind/incise-bounds';
import { firstGroupFrom, type Scene } from '../unit/scene';
import { endsVerb, INDEFINITE, verbComplement } from './verb-complement';

/**
 * The end of the source that starts at `at` behind the phrase at token `phrase`, or -1.
 * @param opens whether the phrase opens its sentence
 */
export function sourceEnd(scene: Scene, phrase: number, at: number, limit: number, opens: boolean): number {
  const { tokens } = scene;
  const ceiling = sourceCeiling(tokens, phrase - 1, at, limit);
  const first = tokens[at];
  // “selon « Sud Ouest »”, “selon le « New York Times »”
  const marked = markedNameEnd(tokens, first !== undefined && isDeterminer(first) ? at + 1 : at, ceiling);
  if (marked > 0) return marked;
  if (first !== undefined && first.kind === Kind.Word && first.name < 0) {
    // “D'après ce que nous savons, …”: the clause is the source.
    if (opensCeClause(tokens, at)) {
      let comma = at + 2;
      while (comma < ceiling && (tokens[comma] as Token).kind !== Kind.Comma) comma++;
      return comma < ceiling ? comma : -1;
    }
    // “selon moi, le meilleur …”: a pronoun has no apposition.
    if (scene.language.actors.sources.has(first.form) && (first.tags & Tag.Determiner) === 0) return at + 1;
  }
  const subject = subjectAfter(tokens, at, ceiling, scene.language);
  if (subject === null && ((first?.tags ?? 0) & PRONOUN) === 0) return -1;
  if (subject === null) return at + 1;
  if (subject.start !== at) return -1;
  // “aurait selon X | payé”: the participle belongs to the auxiliary before.
  const auxiliary = tokens[phrase - 1];
  const split = auxiliary !== undefined && isAuxiliary(auxiliary) ? participleIn(tokens, at + 1, subject.end) : -1;
  if (split > at) return split;
  const open = endsVerb(scene, phrase);
  if (open) {
    const complement = verbComplement(tokens, at, subject.headEnd);
    if (complement > at) return complement;
    // “ne concerne selon la mairie | que dix communes”
    if (THAT.has(tokens[subject.headEnd]?.form ?? '')) return subject.headEnd;
  }
  // “selon sa famille, | faute d'avoir pu payer”
  for (let k = subject.headEnd; k <= subject.end; k++)
    if (tokens[k]?.kind === Kind.Comma && opensReason(tokens, k + 1)) return k;
  // “12 morts selon la police, | 40 selon l'opposition”
  if (tokens[subject.headEnd]?.kind === Kind.Comma && isCount(tokens, subject.headEnd + 1)) return subject.headEnd;
  // “according to Gallup | polling,”: its work
  const work = tokens[subject.end];
  const closes = tokens[subject.end + 1]?.kind === Kind.Comma && (tokens[subject.end - 1] as Token).name >= 0;
  if (work !== undefined && closes && scene.language.id === 'en' && hasForm(work, Form.PresentParticiple))
    return subject.end + 1;
  if (!opens && scene.language.id === 'en' && goesOnBehind(scene, subject)) return subject.headEnd;
  if (hasOpenRelative(scene, subject.headEnd, ceiling)) return subject.headEnd;
  const whole = participleEnd(tokens, subject.end, ceiling);
  if (whole > subject.end) return whole;
  // “according to residents | living nearby”, “according to those | who saw it”
  if (scene.language.id === 'en' && tokens[subject.headEnd]?.kind === Kind.Word && subject.end > subject.headEnd)
    return subject.end;
  if (opens) return openingSourceEnd(scene, subject, ceiling);
  // “selon un chercheur | au CNRS.”, “according to calculations | by Ann Orr”
  const made = scene.language.id === 'en' && tokens[subject.end]?.form === 'by';
  const role = tokens[subject.end - 1]?.word?.noun === 'role' && !(open && !INDEFINITE.has(first?.form ?? ''));
  const place = made || role ? complementEnd(tokens, subject.end, ceiling) : -1;
  return place > 0 ? place : subject.end;
}

/** “selon le collectif | , dont le chef, Luc Orr, accuse la ville”: whether the relative clause behind the comma goes on to the end. */
export function hasOpenRelative(scene: Scene, comma: number, ceiling: number): boolean {
  const { tokens } = scene;
  if (tokens[comma]?.kind !== Kind.Comma || tokens[comma + 1]?.form !== 'dont') return false;
  for (let k = comma + 2; k < ceiling; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma && t.depth === 0 && hasClause(scene, comma, k)) return false;
  }
  return true;
}

/** “By ten, according to a report, | the guards had left”, “earns, according to a report, | $40 million”: whether a clause or an amount, and no apposition, stands behind the comma. */
function goesOnBehind(scene: Scene, { headEnd, end }: Subject): boolean {
  const { tokens } = scene;
  if (tokens[headEnd]?.kind !== Kind.Comma) return false;
  const first = tokens[headEnd + 1];
  if (first?.kind === Kind.Other || opensAmount(tokens, headEnd + 1)) return true;
  if (first?.form === 'more' && tokens[headEnd + 2]?.form === 'than') return true;
  return end > headEnd && ((first?.tags ?? 0) & Tag.Relative) === 0 && startsClause(scene, headEnd + 1, end);
}

/** “faute d'argent”: a noun that is a preposition without its article. */
function opensReason(tokens: readonly Token[], k: number): boolean {
  const of = tokens[k + 1];
  return tokens[k]?.form === 'faute' && of !== undefined && isOf(of);
}

/** A number, and no age: “54 ans”, “54,”. */
export function isCount(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1];
  return tokens[k]?.kind === Kind.Number && next?.kind === Kind.Word && next.form !== 'ans';
}

const PRONOUN = Tag.ObjectPronoun | Tag.SubjectPronoun | Tag.NominalPronoun;

/** “According to the union, members voted …”: before its content an apposition ends with a comma of its own. */
function openingSourceEnd(scene: Scene, subject: Subject, ceiling: number): number {
  const { tokens } = scene;
  const relative = relativeEnd(scene, subject.headEnd, ceiling);
  if (relative > 0) return relative;
  const remarks = remarksEnd(scene, subject, ceiling);
  if (remarks > 0) return remarks;
  if (standsApart(scene, subject, ceiling) || isLastClause(scene, subject, ceiling)) return subject.headEnd;
  const { end } = subject;
  // “Selon une étude | sur le cancer, …”: what it is about belongs to it, up to the comma.
  const about = tokens[end]?.form === 'sur' ? phraseAfter(tokens, end + 1, ceiling) : null;
  if (about !== null && tokens[about.end]?.kind === Kind.Comma) return about.end;
  const asked = participleBehind(tokens, end, ceiling);
  // “Selon une source, un homme, âgé de 15 ans, | a été arrêté”: what looked like an apposition is the subject of the verb.
  const told = asked > 0 ? asked : remarkEnd(tokens, end, ceiling, 0);
  const behind = told > 0 ? told : end;
  const taken = tokens[behind]?.kind === Kind.Comma && startsWithVerb(scene, behind + 1);
  if (asked > 0 && !taken) return asked;
  const body = affiliationEnd(tokens, end, ceiling);
  if (body > 0 && tokens[body]?.kind === Kind.Comma && !startsWithVerb(scene, body + 1)) return body;
  const complement = complementEnd(tokens, end, ceiling);
  if (complement > 0) return complement;
  // “Selon Anne Roy, de l'OFCE, | la dette « va exploser »”
  const own = tokens[end]?.kind === Kind.Comma ? -1 : affiliationEnd(tokens, subject.headEnd, end);
  if (own > 0 && tokens[own]?.kind === Kind.Comma) return own;
  return taken || tokens[end]?.kind !== Kind.Comma ? roleEnd(scene, subject.headEnd, end) : end;
}

/** “Selon Ruiz, qui défend la ville, | rien ne presse”: the comma behind the French relative clause at `comma` from which a clause starts, or -1. */
function relativeEnd(scene: Scene, comma: number, ceiling: number): number {
  const { tokens, language } = scene;
  const pronoun = tokens[comma + 1];
  if (language.id !== 'fr' || tokens[comma]?.kind !== Kind.Comma || pronoun?.form !== 'qui') return -1;
  for (let k = comma + 2; k < ceiling; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma && t.depth === 0 && startsClause(scene, k + 1, ceiling)) return k;
  }
  return -1;
}

/** “Selon Ruiz, 72 ans, médecin, |”, “Selon Ruiz, visiblement agacée, |”: the comma behind all that a French sentence remarks on its source, or -1. */
function remarksEnd(scene: Scene, { headStart, headEnd, end }: Subject, ceiling: number): number {
  const { tokens, names, language } = scene;
  if (language.id !== 'fr') return -1;
  const head = tokens[headOf(tokens, headStart, headEnd, true)];
  if (!isPerson(head) && names[head?.name ?? -1]?.type !== 'person') return -1;
  const first = tokens[headStart] as Token;
  const gender = (isDeterminer(first) ? first : head)?.word?.gender ?? 0;
  let found = -1;
  for (let comma = remarkEnd(tokens, headEnd, ceiling, gender) > 0 ? headEnd : end; ;) {
    const next = remarkEnd(tokens, comma, ceiling, gender, found > 0);
    if (next < 0 || startsWithVerb(scene, next + 1)) return found;
    found = comma = next;
  }
}

/** “According to the regulator, | the bank turned down claims, often at once”: nothing but what looks like an apposition can have a verb. */
function isLastClause(scene: Scene, { headEnd, end }: Subject, ceiling: number): boolean {
  const { tokens, groups, language } = scene;
  if (language.id !== 'en' || end <= headEnd || tokens[headEnd]?.kind !== Kind.Comma) return false;
  let verbal = false;
  for (let n = firstGroupFrom(scene, headEnd); n < groups.length; n++) {
    const { start, form } = groups[n] as VerbGroup;
    if (start >= ceiling) break;
    if (start >= end && form === 'finite') return false;
    verbal ||= start < end;
  }
  return verbal;
}

/**
 * “Selon le maire, | les élèves, fatigués, ont dormi”, “Pour le maire, | le problème, « c'est le parking »”: several behind the comma,
 * or a thing, are nobody's apposition.
 */
function standsApart(scene: Scene, { headStart, headEnd }: Subject, ceiling: number): boolean {
  const { tokens, language } = scene;
  if (tokens[headEnd]?.kind !== Kind.Comma) return false;
  const { headFirst } = language;
  // “Pour les pompiers, | pas de doute, le feu est suspect”
  if (headFirst && NONE.has(tokens[headEnd + 1]?.form ?? '')) return true;
  const phrase = phraseAfter(tokens, headEnd + 1, ceiling);
  if (phrase === null) return false;
  if (headFirst && isSubjectBefore(scene, phrase.end, ceiling)) return true;
  const thing = headFirst && nounKind(tokens, phrase.start, phrase.end, headFirst) === 'other';
  if (thing && tokens[phrase.end]?.kind === Kind.Comma && tokens[phrase.end + 1]?.kind === Kind.OpenMark) return true;
  if (!isPlural(tokens, phrase.start, phrase.end, headFirst)) return false;
  return !isPlural(tokens, headStart, headEnd, headFirst);
}

/** What denies in French without a verb. */
const NONE = new Set(['pas', 'aucun', 'aucune', 'nul', 'nulle']);

/** “Selon la police, deux hommes|, âgés de 20 ans, ont fui”: whether between commas only a remark without a verb parts what ends at the comma from a finite verb. */
function isSubjectBefore(scene: Scene, comma: number, ceiling: number): boolean {
  const { tokens, groups } = scene;
  if (tokens[comma]?.kind !== Kind.Comma) return false;
  const group = groups[firstGroupFrom(scene, comma)];
  for (let k = comma + 1; k < ceiling && k - comma < 20; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma && t.depth === 0) return k > comma + 1 && startsWithVerb(scene, k + 1);
    if (t.kind === Kind.Stop || (group !== undefined && group.form === 'finite' && k >= group.start)) return false;
  }
  return false;
}

function isPlural(tokens: readonly Token[], from: number, to: number, headFirst: boolean): boolean {
  const head = tokens[headOf(tokens, from, to, headFirst)];
  return head !== undefined && head.name < 0 && head.word?.number === Num.Plural;
}

/** “According to a report | by Oxfam, the rich …”, “Selon un chercheur | au CNRS, …”: behind the complements up to the comma or stop, or -1. */
function complementEnd(tokens: readonly Token[], from: number, ceiling: number): number {
  let end = from;
  while (COMPLEMENTS.has(tokens[end]?.form ?? '')) {
    const phrase = phraseAfter(tokens, end + 1, ceiling);
    if (phrase === null) return -1;
    end = phrase.end;
  }
  // “the officer in charge of the base | that night”
  const time = POINTING.has(tokens[end]?.form ?? '') ? phraseAfter(tokens, end, ceiling) : null;
  if (time !== null && tokens[time.end - 1]?.word?.noun === 'time') end = time.end;
  const closes = end >= ceiling || tokens[end]?.kind === Kind.Comma || tokens[end]?.kind === Kind.Stop;
  return end > from && closes ? end : -1;
}

const POINTING = new Set(['that', 'this', 'last']);

const COMPLEMENTS = new Set(['by', 'from', 'in', 'at', 'on', 'à', 'au', 'aux', 'chez']);

/** Whether a finite verb stands at k, perhaps in marks. */
function startsWithVerb(scene: Scene, k: number): boolean {
  let at = scene.tokens[k]?.kind === Kind.OpenMark ? k + 1 : k;
  // “According to Ruiz, who runs it, | it would close”
  if (scene.language.id === 'en' && ((scene.tokens[at]?.tags ?? 0) & Tag.SubjectPronoun) !== 0) return false;
  if (((scene.tokens[at]?.tags ?? 0) & (Tag.ObjectPronoun | Tag.Negation)) !== 0) at++;
  const group = scene.groups[firstGroupFrom(scene, k)];
  return group !== undefined && group.start <= at && group.first >= k && group.form === 'finite' && group.clitic < 0;
}

/** “Pour Karim Haddad, chef de file du groupe, | la régie”: behind a role between commas, else `from`. */
function roleEnd({ tokens, names, language }: Scene, from: number, to: number): number {
  if (tokens[from]?.kind !== Kind.Comma) return from;
  const phrase = phraseAfter(tokens, from + 1, to);
  if (phrase === null || tokens[phrase.end]?.kind !== Kind.Comma) return from;
  if (to === phrase.end && NEW.has((tokens[phrase.start] as Token).form)) return from;
  const kind = nounKind(tokens, phrase.start, phrase.end, language.headFirst);
  // “Selon le porte-parole du ministère, Karim Haddad, | les pays « tiendront »”
  const person = kind === null && names[(tokens[phrase.start] as Token).name]?.type === 'person';
  return kind === 'role' || kind === 'person' || person ? phrase.end : from;
}

/** “Selon la police, | un homme, âgé de 15 ans, a été tué” */
const NEW = new Set(['un', 'une']);

/** The first participle in the range, or -1. */
function participleIn(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from; k < to; k++) if (isParticiple(tokens[k] as Token)) return k;
  return -1;
}

/**
 * “d'après l'enquête publiée | mardi par l'Insee, …”: the comma or stop behind the complements of a participle that ends the phrase.
 * @param sure the token before is a participle, whatever else it may be
 */
function participleEnd(tokens: readonly Token[], from: number, ceiling: number, sure = false): number {
  const next = tokens[from];
  const behind = sure || isParticiple(tokens[from - 1] as Token);
  if (!behind && (next === undefined || !isParticiple(next))) return -1;
  for (let k = behind ? from : from + 1; k < ceiling && k - from < 16; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma || t.kind === Kind.Stop) return k;
    const marked = t.kind === Kind.OpenMark ? markedNameEnd(tokens, k, ceiling) : -1;
    if (marked > 0) {
      k = marked - 1;
      continue;
    }
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return -1;
    // “ayant | requis”
    if (isAuxiliary(tokens[k - 1] as Token)) continue;
    if ((t.tags & Tag.Verb) !== 0 && t.name < 0 && (t.tags & Tag.Noun) === 0 && hasForm(t, Form.Finite)) return -1;
  }
  return -1;
}

/** “Selon Ruiz, | interrogé par Le Monde|, …”: the comma behind a participle with complements, or -1. */
function participleBehind(tokens: readonly Token[], comma: number, ceiling: number): number {
  const next = tokens[comma + 1];
  if (tokens[comma]?.kind !== Kind.Comma || next === undefined) return -1;
  // “les éléments de l'enquête, communiqués par le parquet, …”: a noun too, but nobody communicates himself.
  const passive =
    ((next.entry?.verbal ?? 0) & Form.PastParticiple) !== 0 && next.name < 0 && tokens[comma + 2]?.form === 'par';
  if (!passive && !isParticiple(next)) return -1;
  const end = participleEnd(tokens, comma + 2, ceiling, passive);
  return end > comma + 2 && tokens[end]?.kind === Kind.Comma ? end : -1;
}

/** “ce que nous savons”, “ce qui est …”: a clause behind “ce”. */
export function opensCeClause(tokens: readonly Token[], k: number): boolean {
  return tokens[k]?.form === 'ce' && CLAUSE.has(tokens[k + 1]?.form ?? '');
}

const CLAUSE = new Set(['que', "qu'", 'qui']);
