/** The subject of the cue before, for a participle, an infinitive or a coordinated verb: “…, affirmant que”, “et averti que”, “before adding”. */
import { CONTRASTING } from '../../language/conjunctions';
import { POINTING } from '../../language/en/determiners';
import { METHODS } from '../../language/en/infinitives';
import { BEINGS, WHAT } from '../../language/en/pronouns';
import { BEFORE_TIME, DATING } from '../../language/en/time-words';
import { THAT } from '../../language/function-words';
import { Form, Num, Tag } from '../../language/types';
import { isPreposition } from '../../syntax/noun-phrase';
import { agree, hasForm, isModal } from '../../syntax/readings';
import { type Subject } from '../../syntax/subject';
import { subjectBefore } from '../../syntax/subject-before';
import { isOfTime } from '../../syntax/time';
import { isHelped } from '../../syntax/verb-form';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token, onlyWords } from '../../text/token';
import { firstFinite, firstGroupFrom, type Scene } from '../unit/scene';
import {
  isAnothersAct,
  isAttempted,
  isEnabled,
  isHardlyDone,
  isLeftToOthers,
  isMadeFor,
  isOfObject,
  isSeenToDo,
  isTooSoon,
  isWished,
  opensContent,
} from './anothers-infinitive';
import { isIdle, isPurpose } from '../cue-before/unsaid';
import { startsClause } from '../content/clause';
import { isBaseBehindPast } from '../content/next-act';
import { goesOnSpeaking, tellsBySaying } from '../content/english-saying';
import { insideContent } from './inside-content';
import { participleSubject } from './participle-subject';
import { isProgressive } from '../content/parallel-verbs';
import { subjectKind } from './subject-kind';
import {
  reportedSubject,
  goesOnReporting,
  inciseAround,
  partedSubject,
  goesOnStating,
  subjectOfContentBefore,
  isOfNounBefore,
} from './subject-of-report';

/** The subject of the cue before, for a participle, an infinitive or a coordinated verb: “…, affirmant que”, “et averti que”, “before adding”. */
export function sharedSubject(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  switch (group.form) {
    case 'participle': {
      if (scene.language.id === 'en' && (isGerundSubject(scene, group) || belongsToContent(scene, group))) return null;
      if (scene.language.id === 'en' && (isOfThing(scene, group) || isAvoided(scene, group))) return null;
      const own = participleSubject(scene, sentence, group);
      if (own !== null) return own;
      break;
    }
    case 'finite': {
      if (!isSecondVerb(scene, sentence, group) || isOfInfinitive(scene, group)) return null;
      const reported = reportedSubject(scene, group);
      if (reported !== null) return reported;
      const incise = inciseAround(scene, group);
      const parted = incise === null ? null : partedSubject(scene, incise);
      if (parted !== null) return parted;
      if (goesOnReporting(scene, group) || (incise !== null && goesOnStating(group))) return null;
      break;
    }
    case 'infinitive':
      if (isAnothers(scene, group)) return null;
  }
  return subjectOfContentBefore(scene, group) ?? subjectOfVerbBefore(scene, sentence, group);
}

/** “X warned | and said”, “X warned, | said”: whether nothing but a link and adverbs parts a finite verb from what goes before. */
function isSecondVerb(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens } = scene;
  let k = group.start - 1;
  while (k > sentence.from && ((tokens[k] as Token).tags & (Tag.Adverb | Tag.Negation)) !== 0) k--;
  k = beforeTime(tokens, k, sentence.from);
  // “said it was “over,” | then told reporters …”
  if (tokens[k]?.kind === Kind.CloseMark && tokens[k + 1]?.form === 'then') k--;
  const link = tokens[k];
  if (link === undefined || k < sentence.from || (link.form === 'or' && isOfModal(scene, group))) return false;
  if (link.kind === Kind.Semicolon) return !opensMain(scene, sentence, group);
  if (link.kind !== Kind.Comma) return (link.tags & Tag.Coordinator) !== 0;
  // “the emblem, already mocked as “the doughnut””: a participle that belongs to the noun before.
  const next = tokens[group.end];
  return next === undefined || !isPreposition(next) || !isParticipleToo(tokens, group);
}

/** “The firm apologised; | asked whether it would pay, it declined to comment”: whether an English form that can be a participle opens a clause whose subject stands behind its comma. */
function opensMain(scene: Scene, { to }: Sentence, group: VerbGroup): boolean {
  if (scene.language.id !== 'en' || !isParticipleToo(scene.tokens, group)) return false;
  let k = group.end;
  while (k < to && (scene.tokens[k] as Token).kind !== Kind.Comma) k++;
  return k < to && startsClause(scene, k + 1, to);
}

/** “left in May and | on Sunday | accused him”, “but | last week | said”: before the English time that ends at k behind a coordinator, or k. */
function beforeTime(tokens: readonly Token[], k: number, floor: number): number {
  if (!isOfTime(tokens[k])) return k;
  let i = k - 1;
  while (i > floor && k - i < 4 && (isOfTime(tokens[i]) || BEFORE_TIME.has((tokens[i] as Token).form))) i--;
  if (i > floor && DATING.has((tokens[i] as Token).form)) i--;
  const link = tokens[i];
  return link !== undefined && i > floor && (link.tags & Tag.Coordinator) !== 0 && link.name < 0 ? i : k;
}

/** “can ask questions or | describe a scene”, “to read it or | report it”: a base form that goes with the modal verb or the infinitive before. */
function isOfModal(scene: Scene, group: VerbGroup): boolean {
  const { tokens, groups } = scene;
  if (group.head > group.first || !hasForm(tokens[group.first] as Token, Form.Infinitive)) return false;
  const before = groups[firstGroupFrom(scene, group.start) - 1];
  if (before === undefined) return false;
  return before.form === 'infinitive' || (before.form === 'finite' && isModal(tokens[before.first] as Token));
}

/** “residents needed to stop and | consider what to do”, “promised to review the law and | announce a date”, “said it would look at the law and | decide whether to act”: an English base form that goes with the infinitive before it, which itself says nothing or is what is said, or with a modal verb of what is said. */
function isOfInfinitive(scene: Scene, group: VerbGroup): boolean {
  const { tokens, groups, language } = scene;
  const verb = tokens[group.first] as Token;
  if (language.id !== 'en' || !hasForm(verb, Form.Infinitive) || hasForm(verb, Form.Past)) return false;
  const n = firstGroupFrom(scene, group.start) - 1;
  const before = groups[n];
  if (before?.form === 'finite') return isModal(tokens[before.first] as Token) && insideContent(scene, group);
  if (before?.form !== 'infinitive') return false;
  const main = groups[n - 1];
  if (main === undefined || main.form !== 'finite' || !isBaseBehindPast(tokens, main, group)) return false;
  return !before.used || insideContent(scene, group);
}

/** Whether somebody else than the speaker does what an infinitive says, or nobody does. */
function isAnothers(scene: Scene, group: VerbGroup): boolean {
  if (opensContent(scene, group) || isOfObject(scene, group) || isLeftToOthers(scene, group)) return true;
  if (isEnabled(scene, group) || isSeenToDo(scene, group) || isHardlyDone(scene, group)) return true;
  if (isAnothersAct(scene, group) || isTooSoon(scene, group) || isWished(scene, group) || isIdle(scene, group))
    return true;
  if (isMadeFor(scene, group) || isAttempted(scene, group)) return true;
  // “helps scientists | understand how”: they do.
  return scene.language.id === 'en' && isHelped(scene.tokens, group.start);
}

/** The subject of a verb before that the verb can share: of the nearest that stands in no other clause, else of the nearest. */
function subjectOfVerbBefore(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const { tokens, groups, language } = scene;
  const finite = group.form === 'finite';
  let nearest: Subject | null = null;
  for (let n = firstGroupFrom(scene, group.start) - 1; n >= 0; n--) {
    const before = groups[n] as VerbGroup;
    if (before.start < sentence.from) break;
    const { subject } = before;
    if (subject === null || !canShare(scene, before, subject, group)) continue;
    // “n'a pas dit quand | l'usine | fermerait, mais a reconnu que …”
    if (finite && language.id === 'fr' && ASKING.has(tokens[subject.start - 1]?.form ?? '')) continue;
    if (nearest === null && (isGoverned(scene, before, group) || isForAct(scene, before, group))) return subject;
    if (finite && isOpenRelative(scene, before, group)) return subject;
    // “blamed the prices, which he said had gone too far, and promised smaller packs”
    // “issued what he called a final offer and warned …”
    const object = finite && tokens[subject.start - 1]?.form === 'what';
    const embedded = isEmbedded(scene, sentence, subject) || isOfNounBefore(scene, before, subject);
    if (embedded && language.id !== 'en' && isOfNounBefore(scene, before, subject)) continue;
    if (!object && !embedded && !isRelativeVerb(tokens, before))
      return nearest !== null && isForWhom(scene, group, subject, nearest) ? nearest : subject;
    if (finite && language.id !== 'en') return subject;
    nearest ??= subject;
  }
  return nearest ?? (finite && language.id === 'fr' ? mainSubject(scene, sentence, group) : null);
}

/** “| Le maire | a refusé de dire si l'usine fermerait, mais a reconnu que …”: whoever the first finite verb of a French sentence has for its subject, where the other can have him too; or null. */
function mainSubject(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const main = firstFinite(scene, sentence.from, group.start);
  if (main === null || !agree(main.number, group.number)) return null;
  const subject = subjectBefore(scene.tokens, main, sentence.from);
  if (subject === null || insideContent(scene, subject)) return null;
  const kind = subject.pronoun ? 'name' : subjectKind(scene, subject);
  return kind === 'thing' || kind === 'document' ? null : subject;
}

/** “when the mayor is expected | to say”, “after the union was likely | to call”: an infinitive right behind the verb that governs it. */
function isGoverned({ tokens }: Scene, before: VerbGroup, group: VerbGroup): boolean {
  if (group.form !== 'infinitive' || before.form !== 'finite') return false;
  let k = group.start - 1;
  const link = tokens[k]?.form;
  if (link !== 'to' && link !== 'de' && link !== "d'" && link !== 'à') return false;
  if (k > before.end && ((tokens[k - 1] as Token).tags & (Tag.Adjective | Tag.Noun)) === Tag.Adjective) k--;
  return k === before.end;
}

/** “Il faut dire que le maire a convoqué la presse pour | annoncer …”: a French infinitive that tells what the act of the clause right before it is for. */
function isForAct(scene: Scene, before: VerbGroup, group: VerbGroup): boolean {
  const { tokens } = scene;
  if (before.form !== 'finite' || before.lemma === 'être' || !isPurpose(scene, group) || isRelativeVerb(tokens, before))
    return false;
  if (!onlyWords(tokens, before.end, group.start)) return false;
  return true;
}

/** Whether the verb can have the subject of the verb before it: nobody's who is only told of in what another says. */
function canShare(scene: Scene, before: VerbGroup, subject: Subject, group: VerbGroup): boolean {
  if ((scene.tokens[before.head] as Token).depth > 0 && !before.used) return false;
  // “That is despite his views, saying: “…””: nobody's words.
  if (subject.end - subject.start === 1 && POINTING.has((scene.tokens[subject.start] as Token).form)) return false;
  // “thanked nurses for | staying | and said …”: what the nurses did.
  if (group.form === 'finite' && before.form === 'participle' && isOfPreposition(scene, before)) return false;
  // “thanked voters who thought the plan | was late|, and said …”: what is told in words that end before.
  if (group.form === 'finite' && insideContent(scene, before) && !insideContent(scene, group)) return false;
  if (group.form === 'finite') return agree(before.number, group.number) && !insideContent(scene, subject);
  return !subject.pronoun || !insideContent(scene, subject);
}

/** Whether a preposition governs the English -ing form. */
function isOfPreposition({ tokens, language }: Scene, { start }: VerbGroup): boolean {
  const before = itemAt(tokens, start - 1);
  return language.id === 'en' && before !== undefined && isPreposition(before);
}

/** “a system of | calculating payments”: what an English thing is for, which nobody does. */
function isOfThing({ tokens }: Scene, { start }: VerbGroup): boolean {
  return itemAt(tokens, start - 1)?.form === 'of' && METHODS.has(itemAt(tokens, start - 2)?.form ?? '');
}

/** “warned him against | saying that”: what somebody is not to say. */
function isAvoided({ tokens }: Scene, { start }: VerbGroup): boolean {
  return itemAt(tokens, start - 1)?.form === 'against';
}

/** “reported that a man had walked in | threatening to shoot”: with no comma before it, it says how he did what is reported. */
function belongsToContent(scene: Scene, group: VerbGroup): boolean {
  const { tokens, groups } = scene;
  if (goesOnSpeaking(tokens, group.start)) return false;
  const verb = groups[firstGroupFrom(scene, group.start) - 1];
  const subject = verb?.subject ?? null;
  if (verb?.form !== 'finite') return false;
  // “said they had been drinking and | threatening staff”
  const joined = ((tokens[group.start - 1] as Token).tags & Tag.Coordinator) !== 0;
  if (joined && isProgressive(tokens, verb) && insideContent(scene, verb)) return true;
  if (subject === null || !insideContent(scene, subject)) return false;
  for (let k = verb.end; k < group.start; k++) {
    const { kind, tags, form } = tokens[k] as Token;
    // “said it was sound | while | conceding that it was costly”
    if (kind !== Kind.Word || (tags & Tag.Coordinator) !== 0 || form === 'while') return false;
  }
  return true;
}

/** “warn that | finding tumours early changes nothing”, “said | claiming benefits was hard”: what the reported clause is about. */
function isGerundSubject(scene: Scene, group: VerbGroup): boolean {
  const { tokens, groups } = scene;
  if (goesOnSpeaking(tokens, group.start)) return false;
  const last = itemAt(tokens, group.start - 1);
  if (last === undefined || last.form === 'that') return last !== undefined;
  // “said it was “unsound” – and | contesting it would be a waste”
  if (last.form === 'and' && itemAt(tokens, group.start - 2)?.kind === Kind.Dash) return true;
  if ((last.tags & Tag.Noun) !== 0) return false;
  const before = groups[firstGroupFrom(scene, group.start) - 1];
  if (before?.end !== group.start || before.form !== 'finite' || before.cue === null) return false;
  return before.cue.frames.includes('zero') && !tellsBySaying(tokens, before.cue, group.start);
}

/** “The match ended when | the referee | walked off, saying …”, “Shares fell after | the firm | cut its forecast and warned …”: whether an English participle or a second verb goes with a person or a body of a clause before, and not with a thing. */
function isForWhom(scene: Scene, group: VerbGroup, main: Subject, nearest: Subject): boolean {
  if (scene.language.id !== 'en') return false;
  // “It started when | a man | rang police and said …”
  if (main.pronoun ? scene.tokens[main.start]?.form !== 'it' : !isThing(scene, main)) return false;
  if (nearest.pronoun) {
    const { form } = scene.tokens[nearest.start] as Token;
    return BEINGS.has(form) || (form === 'it' && group.form === 'finite');
  }
  const kind = subjectKind(scene, nearest);
  return kind !== 'thing' && kind !== 'document';
}

function isThing(scene: Scene, subject: Subject): boolean {
  return subjectKind(scene, subject) === 'thing' || isOpeningPlural(scene, subject);
}

/** “| Shares | fell after …”: things in the plural, whose capital opens the sentence. */
function isOpeningPlural({ tokens, names }: Scene, { headStart }: Subject): boolean {
  const { name, word } = tokens[headStart] as Token;
  return name >= 0 && names[name]?.weak === true && word?.noun === 'other' && (word.number & Num.Plural) !== 0;
}

/** What opens a French question that somebody tells of. */
const ASKING = new Set(['si', "s'", 'quand', 'pourquoi', 'comment', 'combien', 'où']);

/** “He thanked Ruiz, who ran the office and | said …”, “They jeered his speech, in which he praised her and | said …”: whether an English relative clause goes on with the verb, as no comma closes it. */
function isOpenRelative({ tokens, language }: Scene, relative: VerbGroup, { start }: VerbGroup): boolean {
  if (language.id !== 'en') return false;
  const which = (relative.subject?.start ?? 0) - 1;
  const within = tokens[which]?.form === 'which' && isPreposition(tokens[which - 1] ?? (tokens[which] as Token));
  if (!within && tokens[relative.start - 1]?.form !== 'who') return false;
  if (tokens[within ? which - 2 : relative.start - 2]?.kind !== Kind.Comma) return false;
  for (let k = relative.end; k < start; k++) {
    const { kind, depth } = tokens[k] as Token;
    if (depth === 0 && kind !== Kind.Word && kind !== Kind.Number) return false;
  }
  return true;
}

/** “l'exploitant qui | a brûlé” */
function isRelativeVerb(tokens: readonly Token[], { start }: VerbGroup): boolean {
  const before = itemAt(tokens, start - 1);
  return before !== undefined && (before.tags & (Tag.Relative | Tag.Determiner)) === Tag.Relative;
}

/** Whether the subject belongs to a relative or subordinate clause, or to what another cue reports: a participle goes with the main clause. */
function isEmbedded(scene: Scene, sentence: Sentence, subject: Subject): boolean {
  const { tokens } = scene;
  if (insideContent(scene, subject)) return true;
  // “declined to say | which routes | were safe but said …”
  if (WHAT.has((tokens[subject.start] as Token).form)) return true;
  for (let k = subject.start; k < subject.end; k++) {
    const t = tokens[k] as Token;
    if (k === subject.end - 1 && (t.tags & Tag.Relative) !== 0 && (t.tags & Tag.Determiner) === 0) return true;
  }
  const before = itemAt(tokens, subject.start - 1);
  if (before === undefined || subject.start - 1 < sentence.from || isContrasted(tokens, subject.start - 1))
    return false;
  return (before.tags & (Tag.Relative | Tag.Subordinator)) !== 0 && (before.tags & Tag.Determiner) === 0;
}

/** “…|, while | the union left, saying …”, “…|, tandis que | le maire quittait la salle, disant …”: whether the conjunction at k sets a clause of equal weight against the one before its comma. */
function isContrasted(tokens: readonly Token[], k: number): boolean {
  const at = THAT.has((tokens[k] as Token).form) ? k - 1 : k;
  return CONTRASTING.has(tokens[at]?.form ?? '') && tokens[at - 1]?.kind === Kind.Comma;
}

function isParticipleToo(tokens: readonly Token[], group: VerbGroup): boolean {
  return group.head === group.first && hasForm(tokens[group.head] as Token, Form.PastParticiple);
}
