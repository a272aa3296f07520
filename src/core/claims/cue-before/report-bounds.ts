/** Where the clause ends that a cue before its content may report in. */
import { CIRCUMSTANCES } from '../../language/en/conjunctions';
import { BEFORE_CLAUSE, THAT } from '../../language/function-words';
import { Form, Tag } from '../../language/types';
import type { Subject } from '../../syntax/subject';
import { isInterval, LONGEST_INTERVAL } from '../../syntax/interval';
import { hasForm } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import { isPreposition } from '../../syntax/noun-phrase';
import { startsClause } from '../content/clause';
import { opensTold } from './opens-told';
import { interruption } from '../source/interruption';
import { firstGroupFrom, newest, type Range, type Scene, firstFinite } from '../unit/scene';

/** The sentence cut where the words of another claim around the group end: “Analysts expect growth, the bank wrote”. */
export function insideOuter(scene: Scene, sentence: Sentence, group: VerbGroup): Sentence {
  const { found } = scene;
  for (const { parts, cue } of newest(found, 4)) {
    for (const part of parts)
      if (
        part.from <= group.start &&
        group.end <= part.to &&
        cue !== null &&
        cue.from >= part.to &&
        part.to < sentence.to
      )
        return { from: sentence.from, to: part.to };
  }
  return sentence;
}

/** The sentence, or its part before the main clause where the cue is a fronted participle whose subject comes later. */
export function frontedEnd(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): Sentence {
  if (subject.start >= group.end) return { from: sentence.from, to: subject.start - 1 };
  const interrupted = interruption(scene, sentence, group);
  if (interrupted !== null) return { from: sentence.from, to: interrupted.end };
  const fronted = isAbsolute(scene, sentence, group, subject) || isInFronted(scene, sentence, group);
  const when = opensWhen(scene, sentence, group, subject.start);
  const main = fronted || when ? mainAfter(scene, when ? group.end + 1 : group.end, sentence.to) : -1;
  if (main >= 0) return { from: sentence.from, to: main };
  const modified = mainOfModified(scene, sentence, group, subject);
  if (modified >= 0) return { from: sentence.from, to: modified };
  return { from: sentence.from, to: relativeEnd(scene, sentence, group) };
}

/** “Once | it was announced that A|, B”, “Days after | the firm said A|, B”: whether the cue is of the English clause that opens the sentence and tells when the main one was. */
function opensWhen({ tokens, language }: Scene, { from }: Sentence, { passive }: VerbGroup, start: number): boolean {
  const link = start - 1;
  const { form } = itemAt(tokens, link) ?? { form: '' };
  if (language.id !== 'en' || link < from || link - from > LONGEST_INTERVAL) return false;
  if (link === from) return passive && (BEFORE_CLAUSE.has(form) || CIRCUMSTANCES.has(form));
  return BEFORE_CLAUSE.has(form) && isInterval(tokens, from, link);
}

/** “A petition demanding a public inquiry | had attracted 18,000 names”: where the only verb stands behind an English participle and the noun before it that opens the sentence; or -1. */
function mainOfModified(scene: Scene, { from, to }: Sentence, group: VerbGroup, subject: Subject): number {
  const { tokens, groups, language } = scene;
  if (language.id !== 'en' || group.form !== 'participle' || subject.end !== group.start || subject.start !== from)
    return -1;
  let main = -1;
  for (let n = firstGroupFrom(scene, group.end); n < groups.length; n++) {
    const { start, first, form, head } = groups[n] as VerbGroup;
    if (start >= to) break;
    if (form !== 'finite' || (tokens[head] as Token).depth > 0) continue;
    if (main >= 0) return -1;
    main = head > first || ((tokens[first] as Token).tags & (Tag.Noun | Tag.Adjective)) === 0 ? start : -1;
    for (let k = group.end; k < start; k++) {
      const { kind, tags, name } = tokens[k] as Token;
      const links = name < 0 && (tags & LINKS) !== 0 && (tags & Tag.Determiner) === 0;
      if (kind === Kind.Comma || (kind === Kind.Word && links)) return -1;
    }
  }
  return main;
}

/** “After | being told that the road was open|, the drivers set off”: an English passive participle that opens the sentence, without the main clause. */
export function openingPassive(scene: Scene, sentence: Sentence, group: VerbGroup): Sentence {
  if (scene.language.id !== 'en') return sentence;
  const it = itemAt(scene.tokens, group.start - 1)?.form === 'it' ? group.start - 1 : -1;
  const when = it > 0 && opensWhen(scene, sentence, group, it);
  if (!when && !(group.form === 'participle' || opensTold(scene, sentence, group))) return sentence;
  const interrupted = interruption(scene, sentence, group);
  if (interrupted !== null) return { from: sentence.from, to: interrupted.end };
  if (!when && group.start - sentence.from > 1) return sentence;
  const main = mainAfter(scene, group.end, sentence.to);
  return main < 0 ? sentence : { from: sentence.from, to: main };
}

/** “With | polls showing that he trails|, the campaign …”: an English participle with its own subject behind the preposition that opens the sentence. */
function isAbsolute({ tokens, language }: Scene, { from }: Sentence, group: VerbGroup, { start }: Subject): boolean {
  if (language.id !== 'en' || !hasForm(tokens[group.head] as Token, Form.PresentParticiple)) return false;
  const opens = start - 1;
  const first = opens === from || (opens === from + 1 && ((tokens[from] as Token).tags & Tag.Coordinator) !== 0);
  return first && opens >= from && isPreposition(tokens[opens] as Token);
}

/** “Visé par une plainte de la ville, qui | lui reproche | d'avoir menti, le promoteur …”: a relative clause of the phrase that opens the sentence before its subject. */
function isInFronted(scene: Scene, { from }: Sentence, { start }: VerbGroup): boolean {
  const { tokens } = scene;
  const first = tokens[from] as Token;
  if (((tokens[start - 1]?.tags ?? 0) & Tag.Relative) === 0 || tokens[start - 2]?.kind !== Kind.Comma) return false;
  if (!isPreposition(first) && !hasForm(first, Form.PastParticiple | Form.PresentParticiple)) return false;
  return firstFinite(scene, from, start) === null;
}

/** “Malgré les réserves de la CGT, qui juge le plan « dur »”: whether all verbs of the range stand in a relative clause of the phrase that opens it, so that no main clause is in it. */
export function isOnlyFronted(scene: Scene, range: Range): boolean {
  const { groups } = scene;
  let n = firstGroupFrom(scene, range.from);
  while (n < groups.length && (groups[n] as VerbGroup).form !== 'finite') n++;
  const group = groups[n];
  if (group === undefined || group.start >= range.to) return false;
  if (!isInFronted(scene, range, group) && !opensWithWhat(scene.tokens, range.from)) return false;
  return mainAfter(scene, group.end, range.to) < 0;
}

/** “In what | the mayor called “a disgrace””, “Dans ce que | le maire appelle « une honte »”: whether a preposition and a clause in the place of its noun start at k. */
function opensWithWhat(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1]?.form;
  if (!isPreposition(tokens[k] as Token)) return false;
  return next === 'what' || (next === 'ce' && THAT.has(tokens[k + 2]?.form ?? ''));
}

/** The comma behind token k that the main clause follows, or -1. */
function mainAfter(scene: Scene, k: number, to: number): number {
  const { tokens } = scene;
  for (let i = k + 1; i < to - 1; i++) {
    const { kind, depth } = tokens[i] as Token;
    const comma = kind === Kind.Comma && depth === 0;
    if (!comma) continue;
    if (((tokens[i + 1] as Token).tags & (Tag.Coordinator | Tag.Relative)) === 0 && startsClause(scene, i + 1, to))
      return i;
  }
  return -1;
}

/** “La procureure qui écarte cette « histoire » | rappelle que …”: where the verb follows whose subject the French relative clause of the cue defines. */
function relativeEnd(scene: Scene, { to }: Sentence, group: VerbGroup): number {
  const { tokens, groups, language } = scene;
  if (language.id !== 'fr' || group.form !== 'finite' || tokens[group.start - 1]?.form !== 'qui') return to;
  if (tokens[group.start - 2]?.kind === Kind.Comma) return to;
  for (let n = firstGroupFrom(scene, group.end); n < groups.length; n++) {
    const { start, form, head, clitic } = groups[n] as VerbGroup;
    if (start >= to) return to;
    if (form !== 'finite' || (tokens[head] as Token).depth > 0) continue;
    if (clitic >= 0) return to;
    for (let k = group.end; k < start; k++) {
      const { kind, tags, depth, name } = tokens[k] as Token;
      if (depth > 0 || kind === Kind.CloseMark || kind === Kind.OpenMark || kind === Kind.Number) continue;
      if (kind !== Kind.Word || (name < 0 && (tags & LINKS) !== 0 && (tags & Tag.Determiner) === 0)) return to;
    }
    return start;
  }
  return to;
}

/** What joins or opens a further clause. */
export const LINKS = Tag.Relative | Tag.Subordinator | Tag.Coordinator | Tag.SubjectPronoun;
