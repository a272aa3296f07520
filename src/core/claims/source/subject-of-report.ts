/** Whose a verb behind a report or in the words of one is: “said it was late and | had to stop”. */
import { WHAT } from '../../language/en/pronouns';
import { Form, Tag } from '../../language/types';
import { agree, hasForm } from '../../syntax/readings';
import { phraseAfter } from '../../syntax/phrase-after';
import { bareSubject, type Subject } from '../../syntax/subject';
import { subjectBefore } from '../../syntax/subject-before';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import { formOf, Kind, type Token } from '../../text/token';
import { type Candidate, firstFinite, firstGroupFrom, newest, type Scene } from '../unit/scene';
import { insideContent } from './inside-content';
import { subjectKind } from './subject-kind';
import { isRelativePronoun } from '../../syntax/segments';

/** How claims are called whose words are a clause. */
const CLAUSES = new Set(['subject–verb–zero', 'subject–verb–clause']);

/** “She said he was ill and | had asked for help”: the subject of the verb before, where both stand in what is reported; or null. */
export function reportedSubject(scene: Scene, group: VerbGroup): Subject | null {
  const { tokens, groups, found } = scene;
  const { start, end, first } = group;
  // “He said police came and | told him to leave”
  const object = tokens[end]?.form;
  if ((tokens[first] as Token).form !== 'had' && object !== 'him' && object !== 'her') return null;
  for (const { parts, reason } of newest(found, 4)) {
    const part = parts.find(({ from, to }) => from < start && start < to);
    if (part === undefined || !CLAUSES.has(reason)) continue;
    const before = groups[firstGroupFrom(scene, start) - 1];
    if (before === undefined || before.start <= part.from || before.form !== 'finite') return null;
    return agree(before.number, group.number) ? subjectBefore(tokens, before, part.from) : null;
  }
  return null;
}

/** “said it had seen the report and | would consider whether to appeal”, “was told that staff were summoned and | asked whether …”: an English verb that goes on with what is reported, by what it was or will be, and no second act of whoever says so. */
export function goesOnReporting(scene: Scene, group: VerbGroup): boolean {
  const { tokens, groups, language } = scene;
  const { start, end, first, head } = group;
  if (language.id !== 'en') return false;
  const verb = tokens[first] as Token;
  if (verb.form === 'would') return insideContent(scene, group);
  const before = groups[firstGroupFrom(scene, start) - 1];
  if (head > first || !hasForm(verb, Form.PastParticiple) || before?.form !== 'finite' || !before.passive) return false;
  return insideContent(scene, { start: before.start, end });
}

/** The claim whose words stand around its English incise, the verb in those behind it: “The study was small, she said, and | could not show that …”; or null. */
export function inciseAround({ found, language }: Scene, { start }: VerbGroup): Candidate | null {
  if (language.id !== 'en') return null;
  for (const claim of newest(found, 2)) {
    const [before, behind] = claim.parts;
    const { cue } = claim;
    if (before === undefined || behind === undefined || cue === null) continue;
    if (cue.from >= before.to && cue.to <= behind.from && behind.from < start && start < behind.to) return claim;
  }
  return null;
}

/** “The driver, she recalled, offered her tea and | asked whether …”: the phrase that is all that stands before the incise, or null. */
export function partedSubject({ tokens }: Scene, { parts: [before] }: Candidate): Subject | null {
  const phrase = before === undefined ? null : phraseAfter(tokens, before.from, before.to);
  return phrase !== null && phrase.start === before?.from && phrase.end === before.to ? bareSubject(phrase) : null;
}

/** “could not | show that”, “proves that”: a verb with an auxiliary or one of showing, which goes on with the words before an incise. */
export function goesOnStating({ head, first, cue }: VerbGroup): boolean {
  return head > first || cue?.class === 'show';
}

/** “said the alarms had failed and vowed to …”: the speaker of the cue whose content ends right before the verb. */
export function subjectOfContentBefore(scene: Scene, group: VerbGroup): Subject | null {
  const { tokens, found, groups } = scene;
  let end = group.start;
  // “…, | tout en | ajoutant que”
  if (formOf(tokens[end - 1]) === 'en' && group.form === 'participle') end -= tokens[end - 2]?.form === 'tout' ? 2 : 1;
  while (end > 0 && isLink(tokens[end - 1] as Token)) end--;
  if (end === group.start) return null;
  const parted = scene.language.id === 'en' && group.form === 'finite' && tokens[end]?.kind === Kind.Comma;
  let outer: Subject | null = null;
  for (const claim of newest(found, 4)) {
    const last = claim.parts[claim.parts.length - 1];
    // “…, which he said had gone too far, and promised”: the inserted clause has its own subject.
    const opener = tokens[claim.parts[0]?.from ?? -1];
    if (opener !== undefined && (opener.tags & Tag.Relative) !== 0 && scene.language.id === 'en') continue;
    if (last === undefined || claim.cue === null || last.to !== end || claim.cue.to > last.from) continue;
    const cue = groups[firstGroupFrom(scene, claim.cue.from)];
    // “The court was told that | he | had fled, claiming …”: whom it is told of, and not who is told.
    const told = cue?.passive === true && claim.source === null && group.form === 'participle';
    const subject = (told ? firstFinite(scene, last.from, last.to)?.subject : cue?.subject) ?? null;
    // “fought a row over emails showing he lied, calling them fake”: a participle that tells of the noun right before it.
    if (subject !== null && isOfNounBefore(scene, cue, subject)) return null;
    // “thanked voters who thought he lied, and said …”: the comma closes the relative clause.
    if (subject !== null && parted && isRelativePronoun(tokens[subject.end - 1])) continue;
    // “issued what he called a final offer and warned …”: of a clause that is an object.
    if (subject !== null && WHAT.has(tokens[subject.start - 1]?.form ?? '')) continue;
    // “thanked fans, some of whom said it was late, and warned …”
    if (subject !== null && tokens[subject.end - 1]?.form === 'whom') continue;
    // “acknowledged that she found it odd and called it …”: of two that end here, the outer one.
    if (subject !== null && (outer === null || subject.start < outer.start)) outer = subject;
  }
  return outer;
}

/** “emails | showing that”, “a pris un arrêté | autorisant la vente”: whether a participle is about the noun right before it, in French a thing that no comma parts from its verb. */
export function isOfNounBefore(scene: Scene, verb: VerbGroup | undefined, subject: Subject): boolean {
  if (verb?.form !== 'participle' || subject.end !== verb.start) return false;
  if (scene.language.id === 'en') return true;
  if (itemAt(scene.tokens, subject.start - 1)?.kind !== Kind.Word) return false;
  const kind = subjectKind(scene, subject);
  return kind === 'thing' || kind === 'document';
}

function isLink(token: Token): boolean {
  if (token.kind === Kind.Comma || token.kind === Kind.Dash) return true;
  return token.kind === Kind.Word && (token.tags & (Tag.Coordinator | Tag.Adverb)) !== 0 && token.name < 0;
}
