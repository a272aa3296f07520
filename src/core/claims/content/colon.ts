/** Colons: the one behind a cue, and the verb that introduces what stands behind one. */
import { OPENING_PHRASE } from '../../language/en/determiners';
import { Tag } from '../../language/types';
import { isDeterminer } from '../../syntax/noun-phrase';
import { isCountAlone, phraseAfter } from '../../syntax/phrase-after';
import { phraseBefore } from '../../syntax/phrase-before';
import { bareSubject, type Subject } from '../../syntax/subject';
import { subjectAfter } from '../../syntax/subject-after';
import { subjectBefore } from '../../syntax/subject-before';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Case, Kind, type Token } from '../../text/token';
import { insideContent } from '../source/inside-content';
import { isFiniteVerb, LONGEST_RELATIVE } from './clause';
import { firstGroupFrom, spanOpenedAt, wordCount, toBefore, type Scene } from '../unit/scene';
import { itemAt } from '../../text/item-at';
import { Sign } from '../../text/sign';

/** The verb that introduces what stands behind a colon, and who does it. */
interface Introduction {
  readonly group: VerbGroup;
  readonly subject: Subject;
}

/** A cue and its colon are no farther apart than this many words. */
const FAR = 25;

/**
 * What introduces the speech behind the colon: the last verb of speech before it, be it a participle or an infinitive (“repassa
 * ses bottes en grommelant :”, “ne put s’empêcher de dire :”), else the verb of the last main clause (“Ruiz nodded:”).
 */
export function introduction(scene: Scene, from: number, colon: number): Introduction | null {
  const { tokens, groups } = scene;
  let main: Introduction | null = null;
  let inverted: Introduction | null = null;
  for (let n = firstGroupFrom(scene, colon) - 1; n >= 0; n--) {
    const group = groups[n] as VerbGroup;
    if (group.start < from || wordCount(tokens, group.end, colon) > FAR) break;
    if ((tokens[group.head] as Token).depth > 0) continue;
    // A cue that has its words already introduces no others.
    const speaks =
      group.cue !== null &&
      group.cue.rest === undefined &&
      group.cue.lemma !== 'hear' && // who hears does not speak
      !group.passive &&
      !group.used &&
      !isFilledRelative(scene, group, from, colon);
    const behind = relativeSubject(scene, group, colon);
    if (behind !== null) {
      inverted ??= { group, subject: behind };
      continue;
    }
    // “Tom Orr, who | advises the firm|, was blunt:”
    if (main !== null && isSubordinate(tokens, group, from)) continue;
    if (!speaks && (group.form !== 'finite' || main !== null || isSubordinate(tokens, group, from))) continue;
    const subject = doer(scene, group, n, from);
    if (subject === null) continue;
    // “approuve le projet, mais | pose ses conditions| :”: what the same subject does last.
    if (speaks) return main !== null && isJoined(tokens, main.group) ? main : { group, subject };
    main = { group, subject };
  }
  return main ?? inverted;
}

/** “, mais | pose”, “et | pose”: whether a French conjunction joins the verb to one before. */
function isJoined(tokens: readonly Token[], { start }: VerbGroup): boolean {
  const form = tokens[start - 1]?.form;
  return form === 'mais' || form === 'et';
}

/** “se rangea au souhait du joueur qui | en souhaitait | deux :”: whether a verb of a French relative clause that tells somebody apart has an object of its own before the colon. */
export function isFilledRelative(
  scene: Scene,
  { start, end, head, cue }: VerbGroup,
  from: number,
  colon: number,
): boolean {
  const { tokens, language } = scene;
  // “Orr, qui lui fit un signe amical :”, “C'est Orr qui parle la première :”: no object of a wish or a request.
  if (language.id !== 'fr' || end >= colon || cue === null || !WANTING.has(cue.class)) return false;
  let k = head;
  let partitive = false;
  while (k > from && k >= start - 2 && (tokens[k] as Token).form !== 'qui') {
    partitive ||= (tokens[k] as Token).form === 'en';
    k--;
  }
  if (k <= from + 1 || (tokens[k] as Token).form !== 'qui' || (tokens[k - 1] as Token).kind !== Kind.Word) return false;
  return partitive || isDeterminer(tokens[end] as Token);
}

const WANTING: ReadonlySet<string> = new Set(['order', 'think', 'ask', 'react']);

/** “Un constat que partage | Ruiz | : « … »”, “Ce que confirme | Ruiz | :”: the subject behind the verb of a French relative clause, or null. */
export function relativeSubject({ tokens, language }: Scene, group: VerbGroup, colon: number): Subject | null {
  const { form } = itemAt(tokens, group.start - 1) ?? { form: '' };
  if (language.id !== 'fr' || group.form !== 'finite' || (form !== 'que' && form !== "qu'")) return null;
  return subjectAfter(tokens, group.end, colon, language);
}

/** “prompting | Ruiz | to reply: “…””: whom the English verb before the infinitive has speak, or null. */
function promptedBefore(scene: Scene, { start }: VerbGroup, index: number): Subject | null {
  const { tokens, groups, language } = scene;
  const verb = index > 0 ? groups[index - 1] : undefined;
  const to = toBefore(scene, start);
  if (to < 0 || verb === undefined || verb.passive || !language.verbs.prompting.has(verb.lemma)) return null;
  const object = verb.end < to ? phraseAfter(tokens, verb.end, to) : null;
  return object?.end === to ? bareSubject(object) : null;
}

/** The subject of a verb; of the finite verb before it for one that has none of its own. */
function doer(scene: Scene, group: VerbGroup, index: number, from: number): Subject | null {
  const { tokens, groups } = scene;
  if (group.clitic >= 0) {
    const at = group.clitic;
    return { start: at, end: at + 1, pronoun: true, headStart: at, headEnd: at + 1 };
  }
  if (group.form === 'participle' && scene.language.id === 'en') {
    // “From Nora Ruiz, writing in the Ledger:”
    let end = tokens[group.start - 1]?.kind === Kind.Comma ? group.start - 1 : group.start;
    while (end > from + 1 && ((tokens[end - 1] as Token).tags & (Tag.Adverb | Tag.Noun)) === Tag.Adverb) end--;
    const phrase = phraseBefore(tokens, end, from);
    if (phrase !== null && (tokens[end - 1] as Token).name >= 0) return bareSubject(phrase);
  }
  const prompted = group.form === 'infinitive' ? promptedBefore(scene, group, index) : null;
  if (prompted !== null) return prompted;
  if (group.form === 'finite') {
    // “Il n'en faut pas plus pour relancer Ruiz :”
    if (group.lemma === 'falloir') return null;
    const own = group.subject ?? subjectBefore(tokens, group, from);
    if (own !== null && names(tokens, own)) return own;
  }
  // “…, détaille Boubée, dont l'association compte 359 foyers, avant de s'interroger :” goes with the main clause.
  let embedded: Subject | null = null;
  const gerund = tokens[group.start - 1]?.form === 'en';
  for (let n = index - 1; n >= 0 && index - n < 5; n--) {
    const other = groups[n] as VerbGroup;
    if (other.start < from) break;
    if (other.form !== 'finite' || (tokens[other.head] as Token).depth > 0) continue;
    const subject = other.subject ?? subjectBefore(tokens, other, from);
    if (subject === null || !names(tokens, subject)) continue;
    // “Ruiz told reporters | it was late|, adding:”: whoever reports that goes on.
    if (group.form === 'participle' && scene.language.id === 'en' && insideContent(scene, subject)) continue;
    if (group.form === 'finite' && scene.language.id === 'en') {
      const reporter = reporterOf(scene, n, subject, from);
      if (reporter !== null) return reporter;
    }
    // “que Manine met dans mes bras en disant :”: a gerund goes with the verb before it.
    if (gerund || !isSubordinate(tokens, other, from)) return subject;
    embedded ??= subject;
  }
  return embedded;
}

/** “Ruiz said | she was sorry but added:”: who says the clause with this subject, or null. */
function reporterOf(scene: Scene, index: number, { start }: Subject, from: number): Subject | null {
  const { tokens, groups } = scene;
  const cue = groups[index - 1];
  if (cue === undefined || cue.start < from || cue.form !== 'finite' || cue.cue?.frames.includes('clause') !== true)
    return null;
  const clause = tokens[cue.end]?.form === 'that' ? cue.end + 1 : cue.end;
  if (clause !== start) return null;
  return cue.subject ?? subjectBefore(tokens, cue, from);
}

/** Whether a noun, a name, a pronoun or who is from somewhere (“l'Américain”) stands in the subject: “un peu bourrue” is none. */
function names(tokens: readonly Token[], subject: Subject): boolean {
  if (subject.pronoun || isCountAlone(tokens, subject.headStart, subject.headEnd)) return true;
  for (let k = subject.headStart; k < subject.headEnd; k++) {
    const t = tokens[k] as Token;
    if (t.name >= 0 || (t.tags & (Tag.Noun | Tag.NominalPronoun | Tag.SubjectPronoun)) !== 0) return true;
    if (t.letterCase !== Case.Lower && (t.tags & Tag.Demonym) !== 0) return true;
    // “a familiar | theme”: a noun of no list
    if (t.tags === 0 && t.kind === Kind.Word && OPENING_PHRASE.has((tokens[subject.headStart] as Token).form))
      return true;
  }
  return false;
}

/** Behind a relative pronoun or a conjunction: not the main clause. */
export function isSubordinate(tokens: readonly Token[], group: VerbGroup, from: number): boolean {
  for (let k = group.start - 1; k >= from && group.start - k < 8; k--) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma || t.kind === Kind.Stop || t.kind === Kind.Semicolon) return false;
    if ((t.tags & (Tag.Relative | Tag.Subordinator)) !== 0 && (t.tags & (Tag.Determiner | Tag.Preposition)) === 0)
      return true;
  }
  return false;
}

/** The colon before a quotation that ends a relative clause at token k, or -1. */
function relativeEnd({ tokens }: Scene, k: number, ceiling: number): number {
  const { form } = tokens[k] ?? { form: '' };
  if (form !== 'who' && form !== 'which' && form !== 'whose') return -1;
  for (let i = k + 1; i < ceiling && i - k < LONGEST_RELATIVE; i++) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.Colon) return tokens[i + 1]?.kind === Kind.OpenMark ? i : -1;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return -1;
  }
  return -1;
}

/** The colon behind a cue, with no verb before it and no mark but in an object, or -1. */
export function findColon(scene: Scene, from: number, ceiling: number): number {
  const { tokens, groups, signs } = scene;
  if ((signs & Sign.Colon) === 0) return -1;
  let next = firstGroupFrom(scene, from);
  for (let k = from; k < ceiling && k - from < 40; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0) return -1;
    // “a dénoncé un projet « absurde » | : « … »”
    const inner = scene.language.id === 'fr' && k > from && (tokens[k - 1] as Token).kind === Kind.Word;
    const marked = inner ? spanOpenedAt(scene, k) : null;
    if (marked !== null && marked.closed) {
      k = marked.close;
      continue;
    }
    if (t.kind === Kind.Colon) return k;
    if (t.kind === Kind.Stop || t.kind === Kind.OpenMark || t.kind === Kind.Semicolon) return -1;
    // “told Smith, who was caught by a witness: “…””
    const closed = scene.language.id === 'en' && t.kind === Kind.Comma ? relativeEnd(scene, k + 1, ceiling) : -1;
    if (closed >= 0) return closed;
    if (isFiniteVerb(t)) return -1;
    // “who has run the port since May, said:”: a cue of its own, behind a comma.
    while (next < groups.length && (groups[next] as VerbGroup).start < k) next++;
    const group = groups[next];
    // “approuve le projet, mais | pose ses conditions : « … »”: a verb that is a noun as well
    const link = tokens[k - 1] as Token;
    if (group?.start === k && group.form === 'finite' && (link.form === 'mais' || link.form === 'et')) return -1;
    if (
      group?.start === k &&
      group.cue !== null &&
      (tokens[k - 1] as Token).kind === Kind.Comma &&
      group.form === 'finite'
    )
      return -1;
  }
  return -1;
}
