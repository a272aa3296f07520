/** Where the source behind a cue phrase ends. */
import { OF_CLAUSE } from '../../language/fr/conjunctions';
import { SOME } from '../../language/fr/determiners';
import { BEFORE_PREDICATE } from '../../language/fr/phrases';
import { DEFINITE, INDEFINITE, THAT } from '../../language/function-words';
import { Form, Tag } from '../../language/types';
import { isShare, namesAgent } from '../../syntax/head-noun';
import { markedNameEnd } from '../../syntax/marked-name';
import { withAppositions } from '../../syntax/appositions-behind';
import { isDeterminer, isOf } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { compatible } from '../../actors/cast/entity';
import { hasForm, isAuxiliary } from '../../syntax/readings';
import type { Subject } from '../../syntax/subject';
import { subjectAfter } from '../../syntax/subject-after';
import { Kind, type Token } from '../../text/token';
import { opensAmount } from '../../syntax/amount';
import { hasClause, startsClause } from '../content/clause';
import { sourceCeiling } from '../cue-behind/incise-bounds';
import { firstGroupFrom, type Scene } from '../unit/scene';
import { openingSourceEnd } from './opening-source';
import { complementEnd, participleEnd, participleIn } from './source-complements';
import { describes, isParticiple, tellsPart } from '../source/remark';
import { endsVerb, isNumeral, verbComplement } from './verb-complement';

/**
 * The end of the source that starts at `at` behind the phrase at token `phrase`, or -1.
 * @param opens whether the phrase opens its sentence
 */
export function sourceEnd(scene: Scene, phrase: number, at: number, limit: number, opens: boolean): number {
  const { tokens, language } = scene;
  const ceiling = sourceCeiling(tokens, phrase - 1, at, limit);
  const alone = lonelyEnd(scene, at, ceiling);
  // “selon elle | et d'autres témoins|, …”
  if (alone === at + 1 && tokens[alone]?.form === 'et' && language.id === 'fr') {
    const others = sourceEnd(scene, phrase, alone + 1, limit, opens);
    if (others > 0) return others;
  }
  if (alone !== undefined) return alone;
  const subject = subjectAfter(tokens, at, ceiling, language);
  if (subject === null) return ((tokens[at]?.tags ?? 0) & PRONOUN) === 0 ? -1 : at + 1;
  if (subject.start !== at) return -1;
  const resumed = resumedAt(scene, phrase, subject);
  if (resumed > at) return resumed;
  const { headEnd, end } = subject;
  if (isWork(scene, subject)) return end + 1;
  if (!opens && language.id === 'en' && goesOnBehind(scene, subject)) return headEnd;
  if (hasOpenRelative(scene, headEnd, ceiling)) return headEnd;
  const whole = participleEnd(tokens, at, end, ceiling);
  if (whole > end) return opens ? whole : apposedEnd(scene, phrase, whole, ceiling);
  // “according to residents | living nearby”, “according to those | who saw it”
  if (language.id === 'en' && tokens[headEnd]?.kind === Kind.Word && end > headEnd) return end;
  if (opens) return openingSourceEnd(scene, subject, ceiling);
  const complement = takesComplement(scene, phrase, subject) ? complementEnd(tokens, end, ceiling) : -1;
  if (complement > 0) return complement;
  return language.id === 'fr' ? apposedEnd(scene, phrase, describedEnd(tokens, subject, ceiling), ceiling) : end;
}

/** “selon les chiffres publiés lundi par Inter-Urgences|, un collectif qui réunit les soignants|.”: behind what tells until the French sentence ends who published them, or the comma. */
function apposedEnd(scene: Scene, phrase: number, comma: number, ceiling: number): number {
  const { tokens, language } = scene;
  if (language.id !== 'fr' || tokens[comma]?.kind !== Kind.Comma) return comma;
  const apposed = phraseAfter(tokens, comma + 1, ceiling);
  if (apposed === null || !namesAgent(tokens, apposed.start, apposed.end, true)) return comma;
  const end = withAppositions(tokens, comma, ceiling);
  const closes = end >= ceiling || tokens[end]?.kind === Kind.Stop;
  return closes && !opensObject(scene, phrase, comma, apposed.end) ? end : comma;
}

/** “selon la CFDT|, emmenée par Paul Vian|.”, “selon Ruiz|, également à la tête de la ligue|.”: where a French source ends with the participle or adjective that agrees with it, or with what somebody has to do with something, and closes the sentence. */
function describedEnd(tokens: readonly Token[], { headStart, end }: Subject, ceiling: number): number {
  if (tokens[end]?.kind !== Kind.Comma) return end;
  let first = end + 1;
  while (((tokens[first]?.tags ?? 0) & (Tag.Adverb | Tag.Verb | Tag.Noun)) === Tag.Adverb) first++;
  const told = tokens[first];
  if (told === undefined || first + 1 >= ceiling) return end;
  if (!tellsPart(tokens, first)) {
    if (!(isParticiple(told) || (first > end + 1 && describes(told)))) return end;
    if (!compatible((tokens[headStart] as Token).word?.gender ?? 0, told.word?.gender ?? 0)) return end;
  }
  for (let k = first + 1; k < ceiling; k++) {
    const { kind } = tokens[k] as Token;
    if (kind === Kind.Stop && k + 1 >= ceiling) return k;
    if (kind !== Kind.Word && kind !== Kind.Number) return end;
  }
  return ceiling;
}

/** The end of a source that is no noun phrase: a name in marks, a clause, a pronoun; -1 where none ends; undefined for other words. */
function lonelyEnd({ tokens, language }: Scene, at: number, ceiling: number): number | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  // “selon « Sud Ouest »”, “selon le « New York Times »”
  const marked = markedNameEnd(tokens, isDeterminer(first) ? at + 1 : at, ceiling);
  if (marked > 0) return marked;
  if (first.kind !== Kind.Word || first.name >= 0) return undefined;
  // “D'après ce que nous savons, …”: the clause is the source.
  if (opensCeClause(tokens, at)) {
    let comma = at + 2;
    while (comma < ceiling && (tokens[comma] as Token).kind !== Kind.Comma) comma++;
    return comma < ceiling ? comma : -1;
  }
  // “selon moi, le meilleur …”: a pronoun has no apposition.
  return language.actors.sources.has(first.form) && (first.tags & Tag.Determiner) === 0 ? at + 1 : undefined;
}

/** Where the clause around the phrase goes on inside of what looks like its source, or -1. */
function resumedAt(scene: Scene, phrase: number, { start, headEnd, end }: Subject): number {
  const { tokens } = scene;
  // “aurait selon X | payé”: the participle belongs to the auxiliary before.
  const auxiliary = tokens[phrase - 1];
  const split = auxiliary !== undefined && isAuxiliary(auxiliary) ? participleIn(tokens, start + 1, end) : -1;
  if (split > start) return split;
  if (endsVerb(scene, phrase)) {
    const complement = verbComplement(tokens, start, headEnd);
    if (complement > start) return complement;
    // “ne concerne selon la mairie | que dix communes”
    if (THAT.has(tokens[headEnd]?.form ?? '')) return headEnd;
  }
  // “1 200 selon la police | et 3 000 selon les syndicats”
  for (let k = start + 1; k + 1 < headEnd; k++)
    if (((tokens[k] as Token).tags & Tag.Coordinator) !== 0 && tokens[k + 1]?.kind === Kind.Number) return k;
  // “devrait, selon son entourage, | annoncer que …”
  const next = tokens[headEnd]?.kind === Kind.Comma ? tokens[headEnd + 1] : undefined;
  const infinitive = next !== undefined && (next.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && next.name < 0;
  if (infinitive && scene.language.id === 'fr' && hasForm(next, Form.Infinitive)) return headEnd;
  // “selon sa famille, | faute d'avoir pu payer”
  for (let k = headEnd; k <= end; k++) if (tokens[k]?.kind === Kind.Comma && opensReason(tokens, k + 1)) return k;
  if (opensObject(scene, phrase, headEnd, end) || opensKnownObject(scene, phrase, { start, headEnd, end }))
    return headEnd;
  // “12 morts selon la police, | 40 selon l'opposition”
  return tokens[headEnd]?.kind === Kind.Comma && isCount(tokens, headEnd + 1) ? headEnd : -1;
}

/** “a signé, selon Nordpresse, | un contrat”: whether the object of the French verb before the phrase, a thing, stands behind the comma. */
export function opensObject(scene: Scene, phrase: number, comma: number, end: number): boolean {
  const { tokens, groups, language } = scene;
  if (language.id !== 'fr' || tokens[comma]?.kind !== Kind.Comma || tokens[phrase - 1]?.kind !== Kind.Comma)
    return false;
  const verb = groups[firstGroupFrom(scene, phrase) - 1];
  // “ne dépasse | pas |, selon lui, | 140 personnes”
  const negated = ((tokens[phrase - 2]?.tags ?? 0) & Tag.Negation) !== 0;
  if (verb === undefined || verb.passive || verb.end < phrase - (negated ? 2 : 1)) return false;
  const first = tokens[comma + 1];
  if (first === undefined || !(INDEFINITE.has(first.form) || isNumeral(first))) return false;
  // “selon Ana Ruiz, 54 ans,”
  const noun = tokens[comma + 2];
  if (noun === undefined || noun.form === 'ans') return false;
  if (first.kind === Kind.Number || isShare(noun)) return true;
  const to = end > comma ? end : (phraseAfter(tokens, comma + 1, tokens.length)?.end ?? end);
  return !namesAgent(tokens, comma + 1, to, true);
}

/** “épargne, selon un conseiller, | les petites communes”: whether a French phrase with a definite article behind the comma is no apposition, as its number or kind is another, but the object of the verb before. */
function opensKnownObject(
  scene: Scene,
  phrase: number,
  { start, headEnd, end }: Pick<Subject, 'start' | 'headEnd' | 'end'>,
): boolean {
  const { tokens, groups, language } = scene;
  if (language.id !== 'fr' || end <= headEnd || tokens[phrase - 1]?.kind !== Kind.Comma) return false;
  const first = tokens[headEnd + 1];
  if (tokens[headEnd]?.kind !== Kind.Comma || first === undefined) return false;
  if (!DEFINITE.has(first.form) && !language.actors.possessives.has(first.form)) return false;
  const verb = groups[firstGroupFrom(scene, phrase) - 1];
  const between = tokens[phrase - 2];
  // “La cause est | donc |, selon lui, la pluie”
  const one = between !== undefined && ((between.tags & Tag.Negation) !== 0 || BEFORE_PREDICATE.has(between.form));
  if (verb === undefined || verb.passive || verb.end < phrase - (one ? 2 : 1)) return false;
  const number = (tokens[start] as Token).word?.number ?? 0;
  const other = first.word?.number ?? 0;
  return (number !== 0 && other !== 0 && (number & other) === 0) || !namesAgent(tokens, headEnd + 1, end, true);
}

/** “according to Gallup | polling,”: whether a name is followed by what its bearer does. */
function isWork({ tokens, language }: Scene, { end }: Subject): boolean {
  const work = tokens[end];
  if (language.id !== 'en' || work === undefined || tokens[end + 1]?.kind !== Kind.Comma) return false;
  return (tokens[end - 1] as Token).name >= 0 && hasForm(work, Form.PresentParticiple);
}

/** “selon un chercheur | au CNRS.”, “according to calculations | by Ann Orr”: whether a complement behind the noun is the source's, and not the verb's before the phrase. */
function takesComplement(scene: Scene, phrase: number, { start, end }: Subject): boolean {
  const { tokens, language } = scene;
  if (language.id === 'en' && tokens[end]?.form === 'by') return true;
  if (tokens[end - 1]?.word?.noun !== 'role') return false;
  return !endsVerb(scene, phrase) || SOME.has((tokens[start] as Token).form);
}

/** “selon le collectif | , dont le chef, Luc Orr, accuse la ville”, “according to Gallup | , whose chief, Ann Orr, called it odd”: whether the relative clause behind the comma goes on to the end. */
export function hasOpenRelative(scene: Scene, comma: number, ceiling: number): boolean {
  const { tokens } = scene;
  const whose = tokens[comma + 1]?.form;
  if (tokens[comma]?.kind !== Kind.Comma || (whose !== 'dont' && whose !== 'whose')) return false;
  let inserted = whose === 'dont';
  for (let k = comma + 2; k < ceiling; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Comma || t.depth > 0) continue;
    if (hasClause(scene, comma, k)) return false;
    inserted = true;
  }
  return inserted;
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

/** “ce que nous savons”, “ce qui est …”: a clause behind “ce”. */
export function opensCeClause(tokens: readonly Token[], k: number): boolean {
  return tokens[k]?.form === 'ce' && OF_CLAUSE.has(tokens[k + 1]?.form ?? '');
}
