/** The subject of a cue: its own, or the one that it shares with a verb before or behind. */
import { WITH_OTHERS } from '../../language/en/occasions';
import { SEVERAL } from '../../language/en/pronouns';
import { INVERTING } from '../../language/fr/phrase-tables';
import { SEQUENCE } from '../../language/fr/prepositions';
import { EXPLETIVE, THAT } from '../../language/function-words';
import { Person, Tag } from '../../language/types';
import { namesAgent } from '../../syntax/head-noun';
import { isDeterminer, isOf, isPreposition, type Phrase } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { phraseBefore } from '../../syntax/phrase-before';
import { phraseEnd } from '../../syntax/set-phrase';
import { bareSubject, pronounSubject, type Subject } from '../../syntax/subject';
import { segmentRole, segmentStart } from '../../syntax/segments';
import { subjectBefore } from '../../syntax/subject-before';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { firstGroupFrom, toBefore, type Scene } from '../unit/scene';
import { insideContent } from './inside-content';
import { interruption } from './interruption';
import { occasionSubject } from './occasion-subject';
import { subjectOfSentenceBefore } from './sentence-before';
import { sharedSubject } from './shared-subject';

/** “suffisamment précises pour que”, “les associations dites du”: a form of the second person has no noun as subject. */
export function agreesWithNoun(group: VerbGroup, subject: Subject): boolean {
  return group.form !== 'finite' || group.person === 0 || (group.person & Person.Third) !== 0 || subject.pronoun;
}

/** “a déploré un recul et averti que”: the participle behind the coordinator goes with the auxiliary before. */
export function sharesAuxiliary(scene: Scene, group: VerbGroup): boolean {
  const { tokens, groups } = scene;
  // “has met the board and | been mentioned as a candidate”
  if (group.head > group.first) return false;
  let k = group.start - 1;
  while (k >= 0 && ((tokens[k] as Token).tags & Tag.Adverb) !== 0) k--;
  // “a salué la réforme puis | critiqué”
  const joined = k >= 0 && (((tokens[k] as Token).tags & Tag.Coordinator) !== 0 || tokens[k + 1]?.form === 'puis');
  if (!joined && !(k >= 0 && isInRow(scene, group, k))) return false;
  for (let n = firstGroupFrom(scene, group.start) - 1; n >= 0; n--) {
    const g = groups[n] as VerbGroup;
    if (group.start - g.end > 40) return false;
    const subject = g.form === 'finite' ? g.subject : null;
    // “a dit que le pont fermera et | ajouté que”: not the verb of what was said.
    if (subject !== null && !insideContent(scene, subject)) return g.head > g.first && !g.passive;
  }
  return false;
}

/** “a salué la réforme, | critiqué le calendrier| et demandé un débat”: whether a French participle behind the comma at k has an object, and another one behind “et” or a comma follows. */
function isInRow(scene: Scene, { start, end }: VerbGroup, k: number): boolean {
  const { tokens, groups, language } = scene;
  if (language.id !== 'fr' || (tokens[k] as Token).kind !== Kind.Comma) return false;
  const object = tokens[end];
  if (object === undefined || !(isDeterminer(object) || object.name >= 0 || object.kind === Kind.OpenMark))
    return false;
  if (isOf(object) && object.form !== 'des') return false;
  for (let n = firstGroupFrom(scene, start) + 1; n < groups.length; n++) {
    const { form, start: next, head, first } = groups[n] as VerbGroup;
    if (next - end > LONGEST_ROW) return false;
    if (form !== 'past' || head > first) continue;
    let before = next - 1;
    while (((tokens[before] as Token).tags & Tag.Adverb) !== 0) before--;
    if (((tokens[before] as Token).tags & Tag.Coordinator) !== 0 || tokens[before + 1]?.form === 'puis') return true;
  }
  return false;
}

const LONGEST_ROW = 40;

/**
 * “After suggesting that …, Ruiz left”, “Tout en dénonçant un recul, Ruiz …”, “Après avoir dénoncé …, Ruiz …”: the subject of the
 * main clause behind the comma that closes a fronted participle or infinitive.
 */
function laterSubject(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const { tokens, groups, language } = scene;
  const infinitive = group.form === 'infinitive' && SEQUENCE.has((tokens[sentence.from] as Token).form);
  if (group.form !== 'participle' && !infinitive) return null;
  for (let k = sentence.from; k < group.start; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word || ((t.tags & OPENING) === 0 && t.form !== 'tout')) return null;
  }
  if (language.id === 'fr' && !isClosed(tokens, group.end, sentence.to)) return null;
  for (let n = firstGroupFrom(scene, group.end); n < groups.length; n++) {
    const g = groups[n] as VerbGroup;
    if (g.start >= sentence.to) return null;
    if (g.form !== 'finite' || (tokens[g.head] as Token).depth > 0) continue;
    const subject = subjectBefore(tokens, g, sentence.from);
    if (subject !== null && tokens[subject.start - 1]?.kind === Kind.Comma) return subject;
  }
  return null;
}

const OPENING = Tag.Preposition | Tag.Adverb | Tag.Coordinator | Tag.Subordinator;

/** Whether a comma outside of marks stands in the range, and no colon before it. */
function isClosed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const { kind, depth } = tokens[k] as Token;
    if (depth === 0 && (kind === Kind.Comma || kind === Kind.Colon)) return kind === Kind.Comma;
  }
  return false;
}

/** Who does what the verb group says, or null: its own subject, or one that it shares. */
export function subjectOf(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const { tokens } = scene;
  if (group.clitic >= 0) return behindAdverb(scene, sentence, group);
  if (group.form === 'finite') {
    const whole = subjectBefore(tokens, group, sentence.from);
    const subject = whole === null ? null : behindOuterCue(scene, whole, group);
    if (subject !== null && !(subject.headEnd - subject.headStart === 1 && isExpletive(tokens, subject, group)))
      return subject;
    if (subject !== null) return null;
  }
  // “Il y a un risque : invoquant la guerre, | la ministre | renonce”
  const before = itemAt(tokens, group.start - 1)?.kind;
  const opens = before === Kind.Colon || before === Kind.Semicolon;
  const later = opens ? laterSubject(scene, { from: group.start, to: sentence.to }, group) : null;
  if (later !== null) return later;
  const interrupted = interruption(scene, sentence, group);
  if (interrupted !== null) return interrupted.subject;
  return (
    quotedSubject(scene, sentence, group) ??
    promptedSubject(scene, sentence, group) ??
    willingSubject(scene, sentence, group) ??
    occasionSubject(scene, sentence, group) ??
    withPhrase(scene, sentence, group) ??
    sharedSubject(scene, sentence, group) ??
    subjectOfSentenceBefore(scene, sentence, group) ??
    laterSubject(scene, sentence, group)
  );
}

/** “People familiar with it said | the minister had voiced regret”: the English subject without the cue whose subject it seems to go on from. */
function behindOuterCue(scene: Scene, subject: Subject, group: VerbGroup): Subject | null {
  const { groups, tokens, language } = scene;
  if (language.headFirst || subject.end - subject.start < 5) return subject;
  for (let n = firstGroupFrom(scene, group.start) - 1; n >= 0; n--) {
    const outer = groups[n] as VerbGroup;
    if (outer.start <= subject.start) break;
    if (outer.end >= subject.end || !outer.used || outer.form !== 'finite' || outer.subject === null) continue;
    if (outer.subject.start < subject.start || outer.subject.end !== outer.start) continue;
    // “Officials, who left because | they feared a mob|, said …”: a clause within what the subject is told.
    if (opensInside(tokens, outer.subject.start - 1, subject.start) && isClosed(tokens, outer.end, group.start))
      continue;
    if (((tokens[outer.start - 1] as Token).tags & Tag.Relative) === 0) return subjectBefore(tokens, group, outer.end);
  }
  return subject;
}

/** Whether a conjunction stands at k, behind token `floor`. */
function opensInside(tokens: readonly Token[], k: number, floor: number): boolean {
  return k > floor && ((tokens[k] as Token).tags & (Tag.Subordinator | Tag.Determiner)) === Tag.Subordinator;
}

/** “Tout juste reconnaît-il que …”, “Ainsi le maire affirme-t-il que …”: the subject of a French verb that an adverb inverts, and no question. */
function behindAdverb(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const { tokens } = scene;
  const { from, to } = sentence;
  if (invertsStatement(scene, sentence, group)) return pronounSubject(group.clitic);
  const opening = ((tokens[from] as Token).tags & Tag.Coordinator) !== 0 ? from + 1 : from;
  const behind = phraseEnd(tokens, opening, INVERTING);
  if (behind === opening || itemAt(tokens, to - 1)?.form === '?') return null;
  if (behind === group.start) return pronounSubject(group.clitic);
  const subject = subjectBefore(tokens, group, behind);
  return subject?.start === behind ? subject : null;
}

/** “Mieux, | assure-t-il | que le pont tiendra”, “En outre, | précise-t-elle | que …”: whether a clause stands behind an inverted French verb, and before it only a short opening and its comma. */
export function invertsStatement({ tokens, language }: Scene, { from }: Sentence, group: VerbGroup): boolean {
  const comma = group.start - 1;
  const next = tokens[group.end];
  if (language.id !== 'fr' || group.clitic < 0 || next === undefined) return false;
  // “Aussi, | a-t-il invité | les élus à voter”
  const asks = group.cue?.frames.includes('object-infinitive') === true && isDeterminer(next) && !isPreposition(next);
  if (!THAT.has(next.form) && !asks) return false;
  if (comma <= from || comma - from > LONGEST_OPENING || tokens[comma]?.kind !== Kind.Comma) return false;
  for (let k = from; k < comma; k++) {
    const { kind, name, depth } = tokens[k] as Token;
    if (kind !== Kind.Word || name >= 0 || depth > 0) return false;
  }
  return true;
}

const LONGEST_OPENING = 3;

/** “Reuters quoted an aide as | saying that …”: the object of the verb before is who says it. */
function quotedSubject(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const { tokens, groups } = scene;
  const as = group.start - 1;
  if (group.form !== 'participle' || tokens[as]?.form !== 'as') return null;
  for (let n = firstGroupFrom(scene, as) - 1; n >= 0; n--) {
    const verb = groups[n] as VerbGroup;
    if (verb.start < sentence.from || as - verb.end > 16) return null;
    if (!scene.language.verbs.quoting.has(verb.lemma)) continue;
    // “was quoted by Reuters as | saying that …”
    if (verb.passive || verb.end >= as) return verb.subject ?? subjectOf(scene, sentence, verb);
    return bareSubject({ start: verb.end, end: as });
  }
  return null;
}

/** “prompted officials to | urge calm”, “amenant le préfet à | déclarer”, “a poussé la maire à | réclamer”: the object of the verb before is who urges. */
function promptedSubject(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const { tokens, groups, language } = scene;
  const french = language.id === 'fr';
  const to = french ? group.start - 1 : toBefore(scene, group.start);
  if (to < 0 || group.form !== 'infinitive' || (french && tokens[to]?.form !== 'à')) return null;
  for (let n = firstGroupFrom(scene, group.start) - 1; n >= 0; n--) {
    const verb = groups[n] as VerbGroup;
    if (verb.start < sentence.from || to - verb.end > 16) return null;
    if (!language.verbs.prompting.has(verb.lemma) || verb.passive) continue;
    // “Le syndicat pousse le maire à dire que …”: he may not have said it.
    if (french && verb.form === 'finite' && verb.head === verb.first) return null;
    const object = phraseAfter(tokens, verb.end, to) ?? someone(tokens, verb.end, to);
    // “prompted the firm – a big one – to”
    const closed =
      object !== null && SET_OFF.has((tokens[object.end] as Token).kind) && SET_OFF.has((tokens[to - 1] as Token).kind);
    if (object === null || !(object.end === to || closed)) return null;
    const pronoun = object.start + 1 === to && ((tokens[object.start] as Token).tags & Tag.ObjectPronoun) !== 0;
    const { start, end } = object;
    return { start, end, pronoun, headStart: start, headEnd: end };
  }
  return null;
}

/** “the willingness of | some voters | to say that …”, “the refusal of | aides | to admit …”: whose act the noun before “of” is. */
function willingSubject(scene: Scene, { from }: Sentence, { start, form }: VerbGroup): Subject | null {
  const { tokens } = scene;
  const to = toBefore(scene, start);
  if (to < 0 || form !== 'infinitive') return null;
  const phrase = phraseBefore(tokens, to, from);
  if (phrase?.end !== to) return null;
  for (let k = phrase.end - 2; k >= phrase.start - 1 && k > from; k--) {
    const { form: of } = tokens[k] as Token;
    if (of !== 'of') continue;
    const noun = tokens[k - 1] as Token;
    const act = noun.tags === 0 || ((noun.tags & Tag.Noun) !== 0 && (noun.word === null || ACTS.has(noun.word.noun)));
    const whose = { start: k + 1, end: phrase.end };
    const somebody = (tokens[k + 1] as Token).name >= 0 || namesAgent(tokens, whose.start, whose.end, false);
    return act && noun.name < 0 && somebody ? bareSubject(whose) : null;
  }
  return null;
}

const ACTS: ReadonlySet<string | null> = new Set(['other', 'speech', null]);

/** “led | some | to speculate”, “caused | many | to fear”, “persuaded | him | to admit” */
function someone(tokens: readonly Token[], k: number, to: number): Phrase | null {
  const token = tokens[k] as Token;
  if (k + 1 !== to) return null;
  if (!SEVERAL.has(token.form) && !isDeterminer(token) && (token.tags & Tag.ObjectPronoun) === 0) return null;
  return { start: k, end: to, governed: false, lastConjunct: -1 };
}

const SET_OFF: ReadonlySet<Kind> = new Set([Kind.Comma, Kind.Dash]);

/** “with some polls indicating that …”: the phrase behind “with” is the subject of the participle. */
function withPhrase(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const { tokens } = scene;
  if (group.form !== 'participle') return null;
  if (tokens[group.start - 1]?.kind !== Kind.Word) return withApposed(scene, sentence, group);
  const at = group.start - 1;
  // “with one writing: “…””
  if (((tokens[at] as Token).tags & (Tag.NominalPronoun | Tag.Number)) !== 0 && tokens[at - 1]?.form === 'with')
    return bareSubject({ start: at, end: at + 1 });
  let end = group.start;
  while (end > sentence.from && ((tokens[end - 1] as Token).tags & (Tag.Adverb | Tag.Noun)) === Tag.Adverb) end--;
  // “broke with the mayor | by | saying that …”
  if (tokens[end - 1]?.form === 'by') return null;
  const phrase = phraseBefore(tokens, end, sentence.from);
  if (phrase === null) return null;
  const before = tokens[phrase.start - 1];
  if (before?.form === 'with') return bareSubject(phrase);
  // “replaces forums with | a page | announcing that …”
  for (let k = phrase.end - 2; k > phrase.start; k--)
    if ((tokens[k] as Token).form === 'with')
      return isMet(tokens, k) ? null : bareSubject({ start: k + 1, end: phrase.end });
  // “with A calling it late and | B claiming it was early”
  const joined = phrase.lastConjunct > phrase.start ? phrase.lastConjunct : phrase.start;
  const and = tokens[joined - 1];
  if (scene.language.id !== 'en' || and?.form !== 'and' || !isOneWith(scene, sentence, joined - 1)) return null;
  return bareSubject({ start: joined, end: phrase.end });
}

/** “left a meeting | with | Ruiz saying that …”: whether those behind the preposition at k were met, and are not who says it. */
function isMet(tokens: readonly Token[], k: number): boolean {
  return WITH_OTHERS.has(itemAt(tokens, k - 1)?.form ?? '');
}

/** “with | their spokeswoman, Ana Ruiz, | claiming”: the phrase behind an English “with” and its name or apposition, which commas set apart; or null. */
function withApposed({ tokens, language }: Scene, { from }: Sentence, { start }: VerbGroup): Subject | null {
  const close = start - 1;
  if (language.id !== 'en' || tokens[close]?.kind !== Kind.Comma) return null;
  const inner = segmentStart(tokens, close, from);
  if (inner - 1 <= from || tokens[inner - 1]?.kind !== Kind.Comma || segmentRole(tokens, inner, close) !== 'nominal')
    return null;
  const phrase = phraseBefore(tokens, inner - 1, from);
  if (phrase === null || tokens[phrase.start - 1]?.form !== 'with') return null;
  return { ...bareSubject({ start: phrase.start, end: close }), headEnd: inner - 1 };
}

/** Whether a participle that “with” gave its subject stands before token k in the sentence. */
function isOneWith(scene: Scene, sentence: Sentence, k: number): boolean {
  const { tokens, groups } = scene;
  for (let n = firstGroupFrom(scene, k) - 1; n >= 0; n--) {
    const group = groups[n] as VerbGroup;
    if (group.start < sentence.from) return false;
    const { subject } = group;
    if (group.form === 'participle' && subject !== null) return tokens[subject.start - 1]?.form === 'with';
  }
  return false;
}

/** “it”, “ça”, “there”: a subject that stands for nobody. */
function isExpletive(tokens: readonly Token[], subject: Subject, group: VerbGroup): boolean {
  const form = (tokens[subject.headStart] as Token).form;
  return EXPLETIVE.has(form) && (group.passive || form !== 'it');
}
