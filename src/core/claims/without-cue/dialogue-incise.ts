/** The words of the teller inside of a turn: “, dit-il en souriant,”. */
import { Form, Tag } from '../../language/types';
import { isDeterminer, isNominal, isOf, isPreposition } from '../../syntax/noun-phrase';
import { hasForm, isPerson } from '../../syntax/readings';
import { subjectAfter } from '../../syntax/subject-after';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Case, Kind, type Token } from '../../text/token';
import { enclosing, firstGroupFrom, type Range, type Scene } from '../unit/scene';
import { isTold, sentenceEnd, whoseWords } from './teller';

interface Incise extends Range {
  readonly source: Range;
}

/** “, dit-il en souriant,”, “! fit le petit ;”, “— continua Paul, inquiet. —”: the words of the teller inside a turn. */
export function inciseOf(scene: Scene, group: VerbGroup): Incise | null {
  const { tokens } = scene;
  const before = tokens[group.start - 1];
  const verb = tokens[group.start] as Token;
  if (before === undefined) return null;
  if (!isSeam(before, verb) && !isUnmarked(scene, group, before)) return null;
  // “c'est drôle, vous avez dû le voir”: a subject before the verb makes a clause of its own.
  if (group.clitic < 0 && (verb.tags & Tag.SubjectPronoun) !== 0) return null;
  const source =
    group.clitic >= 0 ? { from: group.clitic, to: group.clitic + 1 } : invertedSubject(scene, group.end, tokens.length);
  if (source === null) return null;
  const complete = before.kind === Kind.Stop || before.kind === Kind.CloseMark;
  return {
    from: group.start,
    to: inciseEnd(
      scene,
      Math.max(group.end, source.to),
      complete,
      isTold((tokens[group.first] as Token).form, scene.language),
    ),
    source,
  };
}

function isSeam(before: Token, verb: Token): boolean {
  switch (before.kind) {
    case Kind.Comma:
    case Kind.Dash:
    case Kind.CloseMark:
      return true;
    case Kind.Stop:
      return verb.letterCase === Case.Lower;
    default:
      return false;
  }
}

/** “là-haut demanda le garçon.”: a simple past before a person and a stop needs no comma. */
function isUnmarked(scene: Scene, group: VerbGroup, before: Token): boolean {
  const { tokens, language } = scene;
  const verb = tokens[group.first] as Token;
  if (group.first !== group.head || !isTold(verb.form, language) || group.clitic >= 0) return false;
  if (before.kind !== Kind.Word || (before.tags & (Tag.Relative | Tag.SubjectPronoun | Tag.Determiner)) !== 0)
    return false;
  const who = invertedSubject(scene, group.end, tokens.length);
  if (who === null) return false;
  const last = tokens[who.to - 1] as Token;
  const person = last.name >= 0 || isPerson(last);
  const next = tokens[who.to];
  return person && (next === undefined || next.kind === Kind.Stop || next.kind === Kind.Comma);
}

/** The inverted subject: “le père”, “le petit”, “l’un”, “Bouvard” without “d’une voix étranglée”. */
function invertedSubject({ tokens, language }: Scene, at: number, ceiling: number): Range | null {
  const from = behindManner(tokens, at, ceiling);
  const first = tokens[from];
  if (first === undefined || first.kind !== Kind.Word) return null;
  const second = tokens[from + 1];
  // “l'un”, “le petit”: an article and a word that stands for a noun.
  if (
    isDeterminer(first) &&
    second !== undefined &&
    (second.tags & (Tag.NominalPronoun | Tag.Adjective)) !== 0 &&
    (second.tags & Tag.Noun) === 0 &&
    !(tokens[from + 2] !== undefined && isNominal(tokens[from + 2] as Token))
  )
    return { from, to: from + 2 };
  const subject = subjectAfter(tokens, from, ceiling, language);
  if (subject === null) return null;
  return { from: subject.start, to: mannerStart(tokens, subject.start, subject.end) };
}

/** Past “en riant”, “alors”, “doucement” between the verb and its subject. */
function behindManner(tokens: readonly Token[], at: number, ceiling: number): number {
  let k = at;
  while (k < ceiling) {
    const t = tokens[k] as Token;
    if (t.form === 'en' && k + 1 < ceiling && hasForm(tokens[k + 1] as Token, Form.PresentParticiple)) k += 2;
    else if ((t.tags & Tag.Adverb) !== 0 && (t.tags & (Tag.Noun | Tag.Determiner)) === 0 && t.name < 0) k++;
    else break;
  }
  return k;
}

/** “, qui …”, “, maire de Lens”: belongs to the speaker. */
function isApposition(tokens: readonly Token[], k: number, to: number): boolean {
  const t = tokens[k];
  if (t === undefined || k >= to) return false;
  if ((t.tags & Tag.Relative) !== 0 && (t.tags & Tag.Determiner) === 0) return true;
  const noun = isDeterminer(t) ? tokens[k + 1] : t;
  return noun !== undefined && noun.word?.noun === 'role';
}

/** Where the manner of speaking starts behind the speaker: “Bouvard | d'une voix étranglée”, “le roi | avec un sourire”. */
function mannerStart(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from + 1; k < to; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma) {
      if (isApposition(tokens, k + 1, to)) return to;
      return k;
    }
    if (t.name >= 0 || !isPreposition(t) || isDeterminer(t)) continue;
    const next = tokens[k + 1];
    if (!isOf(t)) return k;
    if (next !== undefined && (next.form === 'un' || next.form === 'une')) return k;
    if ((tokens[k - 1] as Token).name >= 0 && next !== undefined && next.name < 0) return k;
  }
  return to;
}

/**
 * Where an incise ends: at its comma, if speech goes on behind it, else at its stop.
 * @param complete the speech before it had ended with a stop: what follows a comma then is mostly the teller's
 * @param told the cue is in the simple past
 */
function inciseEnd(scene: Scene, from: number, complete: boolean, told: boolean): number {
  const { tokens } = scene;
  for (let k = from; k < tokens.length; k++) {
    const { kind } = tokens[k] as Token;
    if (kind === Kind.Stop || kind === Kind.Colon || kind === Kind.Semicolon || kind === Kind.OpenMark)
      return kind === Kind.OpenMark ? k : k + 1;
    if (kind === Kind.Dash) return k + 1;
    if (kind !== Kind.Comma) continue;
    if (isAdverbialOfManner(scene, k + 1) || tellsHow(tokens, k + 1)) continue;
    const to = sentenceEnd(tokens, k + 1);
    const { depth } = tokens[k] as Token;
    const voice = whoseWords(scene, k + 1, depth > 0 ? Math.min(to, enclosing(scene, k).close) : to, told);
    if (voice === 'speaker' || (voice === 'either' && !complete)) return k + 1;
  }
  return tokens.length;
}

/** “, sans rudesse,”, “, au bout d’un instant.”: a short phrase without a verb that still tells how or when it was said. */
function isAdverbialOfManner(scene: Scene, from: number): boolean {
  const { tokens, groups, language } = scene;
  const first = tokens[from];
  if (first === undefined || !isPreposition(first)) return false;
  let k = from;
  for (; k < tokens.length && k - from < 8; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma || (t.kind === Kind.Stop && t.form === '.')) break;
    if (t.kind !== Kind.Word || language.actors.speaking.has(t.form)) return false;
  }
  const end = tokens[k];
  if (end === undefined || (end.kind !== Kind.Comma && end.kind !== Kind.Stop)) return false;
  const next = groups[firstGroupFrom(scene, from)];
  return next === undefined || next.start >= k || next.form !== 'finite';
}

/** “, en souriant”, “, qui …”, “, inquiet”: what still tells how it was said. */
function tellsHow(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k];
  if (t === undefined || t.kind !== Kind.Word) return false;
  if ((t.tags & Tag.Relative) !== 0 && (t.tags & Tag.Determiner) === 0) return true;
  if (t.form === 'en') return tokens[k + 1] !== undefined && hasForm(tokens[k + 1] as Token, Form.PresentParticiple);
  return hasForm(t, Form.PresentParticiple) && (t.tags & (Tag.Noun | Tag.Preposition)) === 0;
}

/** Whether the teller cuts in on the words [from, to). */
export function hasIncise(scene: Scene, from: number, to: number): boolean {
  const { groups, tokens } = scene;
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const g = groups[n] as VerbGroup;
    if (g.start >= to) return false;
    const before = tokens[g.start - 1];
    if (g.cue === null || g.form !== 'finite' || before === undefined) continue;
    if (g.clitic < 0 && ((tokens[g.start] as Token).tags & Tag.SubjectPronoun) !== 0) continue;
    if (isSeam(before, tokens[g.start] as Token) && (g.clitic >= 0 || invertedSubject(scene, g.end, to) !== null))
      return true;
  }
  return false;
}
