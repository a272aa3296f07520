/** Sources that a relative pronoun takes up: “X, pour qui A”, “la note selon laquelle A”. */
import { OF_SOURCES } from '../../language/fr/prepositions';
import { RELATIVE_SUBJECTS } from '../../language/fr/pronouns';
import { Tag } from '../../language/types';
import { headOf, nounKind } from '../../syntax/head-noun';
import { isDeterminer, isOf } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { phraseBefore } from '../../syntax/phrase-before';
import { isAgent } from '../../syntax/readings';
import { bareSubject, type Subject } from '../../syntax/subject';
import { subjectBeforeVerb } from '../../syntax/subject-before';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { reportedEnd } from '../content/reported-end';
import { add, firstGroupFrom, groupAt, newest, type Range, type Scene, trimmed } from '../unit/scene';

/** “Ruiz, pour qui l'accord est mort”, “un rapport selon lequel le pont cède”, “la déclaration de Ruiz selon laquelle …”. */
export function relativeSource(scene: Scene, sentence: Sentence): void {
  const { tokens, language } = scene;
  if (language.id !== 'fr') return;
  for (let k = sentence.from + 1; k + 2 < sentence.to; k++) {
    const t = tokens[k] as Token;
    const pronoun = tokens[k + 1] as Token;
    if (t.depth > 0 || (pronoun.tags & Tag.Relative) === 0 || !OF_SOURCES.has(t.form)) continue;
    if (!RELATIVE_SUBJECTS.has(pronoun.form) || (t.form === 'pour' && !isForWhom(tokens, k))) continue;
    // “une étude | d'après laquelle”
    const from = t.form === 'après' ? k - 1 : k;
    if (from < k && (tokens[from] as Token).form !== "d'") continue;
    const found = speaker(scene, sentence, from);
    if (found === undefined || isReported(scene, sentence, from)) continue;
    const range = trimmed(tokens, { from: k + 2, to: contentEnd(scene, sentence, k) });
    if (range === null) continue;
    if (!hasClause(scene, range.from - 1, range.to) && (tokens[range.from] as Token).kind !== Kind.OpenMark) continue;
    add(scene, {
      parts: [range],
      source: found,
      cue: { from, to: k + 2 },
      lemma: t.form,
      modality: found === null ? 'hearsay' : 'asserted',
      confidence: 0.75,
      reason: 'according to',
      speaker: found === null ? { kind: 'none' } : null,
    });
    k = range.to - 1;
  }
}

/** “Ruiz, | pour qui”, “la CGT, | pour laquelle | le texte est mort”; but “une maison, pour laquelle | il a payé cher”, “le candidat pour lequel ils votent”. */
function isForWhom(tokens: readonly Token[], k: number): boolean {
  if (tokens[k + 1]?.form === 'qui') return true;
  const next = tokens[k + 2];
  if (tokens[k - 1]?.kind !== Kind.Comma || next === undefined) return false;
  return (
    (next.tags & Tag.SubjectPronoun) === 0 || next.form === "c'" || next.form === 'ce' || tokens[k + 3]?.form === 'faut'
  );
}

/** “a démenti | les rumeurs selon lesquelles A”: whether the noun before the preposition at k is the object of a cue, whose words that is then. */
function isReported(scene: Scene, { from }: Sentence, k: number): boolean {
  const noun = phraseBefore(scene.tokens, k, from);
  const verb = noun === null ? undefined : scene.groups[firstGroupFrom(scene, noun.start) - 1];
  if (noun === null || verb === undefined || verb.cue === null || noun.start - verb.end > LONGEST_TIME) return false;
  return verb.form === 'finite' && verb.cue.frames.includes('noun') && verb.cue.class !== 'show';
}

/** Between a verb and its object stand fewer words. */
const LONGEST_TIME = 4;

/** Whom the pronoun takes up: a person, a body, a text, or whose words the noun names; null for a rumour, undefined for nobody. */
function speaker(scene: Scene, sentence: Sentence, k: number): Range | null | undefined {
  const { tokens, found, language } = scene;
  // “d'après lequel” of a torn text
  if (k <= sentence.from) return undefined;
  const end = (tokens[k - 1] as Token).kind === Kind.Comma ? k - 1 : k;
  const before = newest(found, 3).find(({ source }) => source?.to === end)?.source;
  if (before != null) return before;
  const subject =
    agent(tokens, end, sentence.from) ??
    subjectBeforeVerb(tokens, { start: k }, sentence.from) ??
    object(tokens, end, sentence.from);
  if (subject === null) return undefined;
  const kind = nounKind(tokens, subject.headStart, subject.headEnd, language.headFirst);
  if (kind === 'speech') return ownerOf(scene, subject.headStart, subject.headEnd);
  // “l'enquête, pour laquelle deux hommes sont en prison”
  const text = kind === 'document' && tokens[k]?.form !== 'pour';
  if (kind === 'role' || kind === 'person' || kind === 'organization' || kind === 'source' || text)
    return { from: subject.start, to: end };
  // “la | CFDT, pour qui”
  const { headStart } = subject;
  const head = isDeterminer(tokens[headStart] as Token) ? headStart + 1 : headStart;
  return kind === null && (tokens[head]?.name ?? -1) >= 0 ? { from: subject.start, to: end } : undefined;
}

/** “confirmé par | la chaîne Télé 4, selon laquelle”: what stands behind the preposition of an agent. */
function agent(tokens: readonly Token[], end: number, floor: number): Subject | null {
  for (let k = end - 1; k > floor && end - k < LONGEST_AGENT; k--) {
    const { kind, form } = tokens[k] as Token;
    if (kind !== Kind.Word) return null;
    if (form !== 'par') continue;
    const phrase = phraseAfter(tokens, k + 1, end);
    if (phrase?.end !== end) return null;
    // “| l'expert mandaté | par la cour, pour qui”
    const one = isAgent(tokens[k - 2]) ? phraseBefore(tokens, k - 1, floor) : null;
    return bareSubject(one === null || one.governed ? phrase : { ...one, end });
  }
  return null;
}

const LONGEST_AGENT = 9;

/** “inquiète | la CFDT, pour qui”: what stands right before. */
function object(tokens: readonly Token[], end: number, floor: number): Subject | null {
  const phrase = phraseBefore(tokens, end, floor);
  return phrase === null ? null : bareSubject(phrase);
}

/** “la déclaration | de Ruiz”, “sa thèse”: whose words they are; null where nobody is named. */
function ownerOf({ tokens, language }: Scene, from: number, to: number): Range | null | undefined {
  const first = tokens[from] as Token;
  if (first.form === 'son' || first.form === 'sa' || first.form === 'ses' || first.form === 'leur')
    return { from, to: from + 1 };
  const head = headOf(tokens, from, to, true);
  for (let k = head + 1; k < to; k++) {
    if (!isOf(tokens[k] as Token)) continue;
    const owner = phraseAfter(tokens, k + 1, to);
    const kind = owner === null ? null : nounKind(tokens, owner.start, owner.end, true);
    if (owner !== null && kind !== 'other' && kind !== 'time' && kind !== 'speech')
      return { from: k + 1, to: owner.end };
  }
  return language.nouns.rumours.has((tokens[head] as Token).form) ? null : undefined;
}

/** Where the relative clause ends: before the verb of the main clause, if that has not come yet. */
function contentEnd(scene: Scene, sentence: Sentence, k: number): number {
  const { tokens, groups } = scene;
  const first = groups[firstGroupFrom(scene, k + 2)];
  if (first === undefined) return sentence.to;
  const end = reportedEnd(scene, k + 2, sentence.to, first);
  const main = groups[firstGroupFrom(scene, sentence.from)];
  const open = main === undefined || main.start > k;
  for (let i = first.end; i < end; i++) {
    const t = tokens[i] as Token;
    if (t.depth > 0) continue;
    if (t.kind === Kind.Comma && open && groupAt(scene, i + 1, end)?.form === 'finite') return i;
    if (!open || (t.tags & Tag.Verb) === 0) continue;
    const group = groupAt(scene, i, end);
    if (group !== null && group.form === 'finite' && isMain(tokens, group)) return i;
  }
  return end;
}

/** Whether no pronoun, relative or conjunction stands right before the verb. */
export function isMain(tokens: readonly Token[], group: VerbGroup): boolean {
  const before = tokens[group.start - 1] as Token;
  const bound = Tag.SubjectPronoun | Tag.Relative | Tag.Subordinator | Tag.Coordinator | Tag.Preposition;
  return before.kind === Kind.Word && (before.tags & bound) === 0;
}
