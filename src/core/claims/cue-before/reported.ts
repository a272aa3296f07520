/** A cue before its content: “X a dit que …”, “X said …”, “X a dénoncé …”. */
import type { Modality } from '../../analysis';
import { type CueVerb, Form, Num, Tag } from '../../language/types';
import type { Subject } from '../../syntax/subject';
import { hasForm, isAuxiliary, isModal } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { isDative, isDeterminer, isNominal, isOf, isPreposition } from '../../syntax/noun-phrase';
import { nounKind } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import { phraseBefore } from '../../syntax/phrase-before';
import { accepted, isStrong } from './acceptance';
import { colonQuote, relativeColon } from './colon-quote';
import { hasClause, startsClause } from '../content/clause';
import { clauseEnd } from '../content/clause-end';
import { type Content, contentAfter } from '../content/content';
import { beforeHeadlineClause } from '../content/headline-clause';
import { agreesWithNoun, sharesAuxiliary, subjectOf } from '../source/cue-subject';
import { isImpersonal } from '../source/impersonal';
import { skipAdverbials } from '../content/adverbials';
import { hearing, isHeard } from './hearing';
import { invertedOpening } from './inverted';
import { mediumLearned } from './learned';
import { spokenAt } from '../source/impersonal-on';
import { interruption } from '../source/interruption';
import { nounEnd } from '../content/object-end';
import { startsObject } from '../content/object-start';
import { isByHearsay } from '../other-cues/hearsay';
import { movedToSpeak } from './moved';
import { passive } from './passive';
import { reads, readsThere, textBefore, textBehind, textInFront } from '../source/read-there';
import { isRumour, rumour } from './rumour';
import {
  addCued,
  behind,
  type Candidate,
  firstGroupFrom,
  groupAt,
  hasMarks,
  type Range,
  type Scene,
  spanOpenedAt,
  trimmed,
} from '../unit/scene';
import { itemAt } from '../../text/item-at';

/** Reads a verb group as a cue before its content: X a dit que …, X said: “…”, X a dénoncé …. Adds the claim. */
export function cueBefore(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  if ((tokens[group.head] as Token).depth > 0) return false;
  if (isSoCalled(scene, group)) return false;
  if (relativeColon(scene, sentence, group)) return true;
  const printed = subjectOf(scene, sentence, group);
  const subject = printed === null ? null : (spokenAt(scene, sentence.from, printed) ?? printed);
  if (subject !== null) group.subject = subject;
  if (subject !== null && movedToSpeak(scene, sentence, group, subject)) return true;
  if (subject !== null && mediumLearned(scene, sentence, group, subject)) return true;
  if (group.cue === null) return colonQuote(scene, sentence, group, subject);
  if (subject !== null && group.lemma === 'hear')
    return isHeard(scene, group) && hearing(scene, sentence, group, subject);
  // “Jury told accountant ‘lied’”: a headline leaves “was” out.
  if (
    subject !== null &&
    scene.heading &&
    group.lemma === 'tell' &&
    isHeard(scene, group) &&
    hearing(scene, sentence, group, subject)
  )
    return true;
  // “Staff told to stay at home”
  if (scene.heading && isHeard(scene, group) && tokens[group.end]?.form === 'to')
    return passive(scene, sentence, group);
  if (isOfNobody(scene, group)) return passive(scene, sentence, group);
  if (group.passive && !(group.form === 'past' && subject !== null && sharesAuxiliary(scene, group)))
    return passive(scene, insideOuter(scene, openingPassive(scene, sentence, group), group), group);
  if (isCaused(scene, group)) return causedSpeech(scene, sentence, group);
  if (subject === null && group.form === 'infinitive') return narrativeInfinitive(scene, sentence, group);
  if (subject === null && group.form === 'finite' && opensElliptic(scene, sentence, group))
    return goesOn(scene, sentence, group, null);
  if (subject === null && invertedOpening(scene, sentence, group)) return true;
  if (isNeither(scene, group)) return colonQuote(scene, sentence, group, subject);
  if (subject === null || isUnsaid(scene, group) || isAsked(scene, sentence)) return false;
  if (language.id === 'en' && isCondition(tokens, group, subject)) return false;
  if (isImpersonal(scene, group, subject) || !agreesWithNoun(group, subject)) return false;
  if (isRumour(scene, group, subject)) return rumour(scene, sentence, group);
  const cue = group.cue;
  const limit = insideOuter(scene, frontedEnd(scene, sentence, group, subject), group);
  if (relativeContent(scene, sentence, group, subject) || whatIsCalled(scene, sentence, group, subject)) return true;
  const content = contentAfter(scene, limit, group, cue, group.end);
  if (content === null) return colonQuote(scene, sentence, group, subject);
  if (content.frame !== 'colon' && isAskedOfOthers(scene, group)) return false;
  if (isStillToSay(scene, group) && !hasMarks(tokens, content.parts)) return false;
  if (
    (content.frame === 'clause' || content.frame === 'colon') &&
    reads(scene, group) &&
    (tokens[subject.headStart] as Token).form === 'on'
  ) {
    const text = readsThere(scene, group)
      ? textBefore(scene, sentence.from)
      : (textBehind(scene, group) ?? textInFront(scene, sentence.from, subject.start));
    if (text !== null) return emit(scene, group, subject, content, text);
  }
  // “what her aides had begged her not to do”
  if (content.frame === 'object-infinitive' && tokens[subject.start - 1]?.form === 'what') return false;
  // “Une hypothèse que le parquet écarte : une enquête est ouverte”: what is denied stands before it.
  const reports = content.frame !== 'colon' || cue.class !== 'deny' || hasMarks(tokens, content.parts);
  if (!reports && isObjectRelative(tokens, subject.start)) return false;
  if (!accepted(scene, group, cue, subject, content))
    return content.frame === 'colon' && scene.language.id === 'fr' && colonQuote(scene, sentence, group, subject);
  if (isPurpose(scene, group) && content.frame === 'noun' && !hasMarks(tokens, content.parts)) return false;
  // “Dans les chancelleries, on parle d'une « crise du phare »”: a name that is in use.
  if (subject !== printed && content.frame === 'prepositional' && cue.class !== 'react') return false;
  const object = content.frame === 'colon' ? objectBefore(scene, limit, group, content) : null;
  if (object !== null && accepted(scene, group, cue, subject, object)) emit(scene, group, subject, object);
  return emit(scene, group, subject, content);
}

/** “Le mouvement dit | des « gilets jaunes » | est né”, “Ruiz, dit | « le Grec »|, est né”: a participle before a name, for behind it comes the verb of its noun. */
function isSoCalled(scene: Scene, { head, start, end }: VerbGroup): boolean {
  const { tokens } = scene;
  if ((tokens[head] as Token).form !== 'dit' || end - start > 1) return false;
  const of = tokens[end];
  const span = spanOpenedAt(scene, of !== undefined && isOf(of) ? end + 1 : end);
  if (span === null) return false;
  const seam = tokens[start - 1]?.kind === Kind.Comma && (tokens[start - 2]?.name ?? -1) >= 0;
  const next = behind(span);
  const at = seam && tokens[next]?.kind === Kind.Comma ? next + 1 : next;
  return groupAt(scene, at, tokens.length)?.form === 'finite';
}

/** “Asked if she regretted the vote”, “unless the court rules that”: what somebody may say. */
function isCondition(tokens: readonly Token[], group: VerbGroup, { start }: Subject): boolean {
  return start < group.start && CONDITIONS.has(itemAt(tokens, start - 1)?.form ?? '');
}

const CONDITIONS = new Set(['if', 'whether', 'unless']);

/** “Et d'ajouter : « … »”: the speaker of the sentence before goes on. */
function narrativeInfinitive(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  const cue = group.cue;
  const { form } = tokens[group.start - 1] ?? { form: '' };
  if (cue === null || language.id !== 'fr' || (form !== 'de' && form !== "d'")) return false;
  const de = group.start - 1;
  let k = sentence.from;
  while (k < de && ((tokens[k] as Token).tags & (Tag.Coordinator | Tag.Adverb)) !== 0) k++;
  // “« Non », dit-il. Avant | d'ajouter : « Jamais. »”
  if (k === de - 1 && (tokens[k] as Token).form === 'avant') k = de;
  // “Et le préfet de conclure : « … »”
  const phrase = k < de ? phraseAfter(tokens, k, de) : null;
  // “Ce dernier de rappeler l’accord”
  const points = k < de && language.actors.deictic.has((tokens[de - 1] as Token).form);
  const source = points || (phrase !== null && phrase.end === de) ? { from: k, to: de } : null;
  if (k === sentence.from && source === null) return false;
  if (k < de && (source === null || !(points || (tokens[sentence.from] as Token).form === 'et'))) return false;
  return goesOn(scene, sentence, group, source);
}

/** “Et menace de saisir le juge.”: a verb that opens its sentence behind “et” has the subject of the one before. */
function opensElliptic({ tokens, language }: Scene, { from }: Sentence, group: VerbGroup): boolean {
  if (language.id !== 'fr' || group.cue === null || group.cue.ambiguous === true || group.clitic >= 0) return false;
  const { form } = tokens[from] as Token;
  return (form === 'et' || form === 'mais' || form === 'puis') && group.start === from + 1 && (group.person & 4) !== 0;
}

/** The claim of a cue whose speaker is that of the claim before, unless a source is printed. */
function goesOn(scene: Scene, sentence: Sentence, group: VerbGroup, source: Range | null): boolean {
  const { tokens } = scene;
  const cue = group.cue as CueVerb;
  const content = contentAfter(scene, sentence, group, cue, group.end);
  if (
    content === null ||
    (content.frame === 'noun' && source === null) ||
    content.frame === 'prepositional' ||
    content.frame === 'predicate'
  )
    return false;
  addCued(scene, group, {
    parts: content.parts.flatMap((part) => trimmed(tokens, part) ?? []),
    // “« Non », dit Ruiz. Et d'ajouter : « Jamais. »”: the source that is printed before.
    source: source ?? (group.form === 'infinitive' ? sourceBefore(scene, sentence) : null),
    modality: modalityOf(cue, group),
    confidence: 0.85,
    reason: source === null ? `verb–${content.frame}` : `subject–verb–${content.frame}`,
    speaker: source === null ? { kind: 'same' } : null,
  });
  return true;
}

/** The last source that stands before the sentence, or null. */
function sourceBefore({ found }: Scene, { from }: Sentence): Range | null {
  let last: Range | null = null;
  for (let n = found.length - 1; n >= 0 && n >= found.length - 4; n--) {
    const source = (found[n] as Candidate).source;
    if (source !== null && source.to <= from && source.to > (last?.to ?? 0)) last = source;
  }
  return last;
}

/** “récuse l'idée d'un tri : « … »”, “appelle à la prudence : « … »”: the object before the colon, which says in short what the quotation says. */
function objectBefore(scene: Scene, { from: start, to }: Sentence, group: VerbGroup, content: Content): Content | null {
  const { tokens, language } = scene;
  const { cue } = group;
  if (language.id !== 'fr' || cue === null) return null;
  const colon = (content.parts[0] as Range).from - 1;
  const short = contentAfter(scene, { from: start, to: colon }, group, cue, group.end);
  if (short !== null && IN_SHORT.has(short.frame)) return saysNothing(scene, short, colon) ? null : short;
  if (!cue.frames.includes('noun')) return null;
  const from = skipAdverbials(scene, group.end, to);
  if (from >= colon - 1 || !startsObject(tokens, from) || !isDeterminer(tokens[from] as Token)) return null;
  // “m'a dit l'autre jour : « … »”
  if (nounKind(tokens, from, colon, language.headFirst) === 'time') return null;
  const end = nounEnd(scene, from, colon, group);
  return { parts: [{ from, to: end }], frame: 'noun', end };
}

/** “insiste sur un point : « … »”, “se félicite d'une chose : « … »”: a noun that only stands for what follows. */
function saysNothing({ tokens }: Scene, { parts }: Content, colon: number): boolean {
  const noun = tokens[colon - 1] as Token;
  const article = tokens[colon - 2];
  return (
    STANDING.has(noun.form) &&
    (article?.form === 'un' || article?.form === 'une') &&
    (parts[0] as Range).from >= colon - 3
  );
}

const STANDING = new Set([
  'point',
  'chose',
  'aspect',
  'élément',
  'détail',
  'fait',
  'danger',
  'risque',
  'évidence',
  'voie',
]);

const IN_SHORT: ReadonlySet<Content['frame']> = new Set([
  'predicate',
  'prepositional',
  'infinitive',
  'object-infinitive',
]);

/** The sentence cut where the words of another claim around the group end: “Analysts expect growth, the bank wrote”. */
function insideOuter(scene: Scene, sentence: Sentence, group: VerbGroup): Sentence {
  const { found } = scene;
  for (let n = found.length - 1; n >= 0 && n >= found.length - 4; n--) {
    const { parts, cue } = found[n] as Candidate;
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

/** “demande au tribunal de | reconnaître | qu'ils sont salariés”: whether a French infinitive is what another cue asks, promises or deplores, and nobody has said it yet. */
function isAskedOfOthers({ tokens, found, language }: Scene, group: VerbGroup): boolean {
  if (language.id !== 'fr' || group.form !== 'infinitive') return false;
  for (let n = found.length - 1; n >= 0 && n >= found.length - 3; n--) {
    const { parts, reason, cue } = found[n] as Candidate;
    const [part] = parts;
    if (part === undefined || cue === null || cue.to > part.from || !reason.endsWith('object-infinitive')) continue;
    if (part.from < group.start && group.end <= part.to) return isOf(tokens[group.start - 1] as Token);
  }
  return false;
}

/**
 * “the changes, which officials said will take effect in May, …”, “a plan Ruiz said would fail”: the relative pronoun, or what the clause without
 * one is about, belongs to what was said.
 */
function relativeContent(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): boolean {
  const { tokens } = scene;
  if (group.cue?.frames.includes('zero') !== true) return false;
  const verb = groupAt(scene, group.end, sentence.to);
  if (verb?.form !== 'finite') return false;
  const pronoun = EXTRACTED.has(itemAt(tokens, subject.start - 1)?.form ?? '');
  const topic = pronoun ? { from: subject.start - 1, to: subject.start } : topicBefore(scene, sentence, subject, verb);
  if (topic === null) return false;
  const source = { from: topic.to, to: subject.end };
  // “told STAT News that he felt rushed”: the clause that another cue reports.
  if (scene.found.some(({ parts }) => parts[0]?.from === subject.start)) return false;
  const limit = clauseEnd(scene, verb.start, sentence.to);
  let end = verb.end;
  while (end < limit && ((tokens[end] as Token).kind !== Kind.Comma || (tokens[end] as Token).depth > 0)) end++;
  // “money that prosecutors said went to casinos, | a boat and a wedding”
  const behindComma = pronoun && tokens[subject.start - 2]?.kind === Kind.Comma;
  if (end < limit && !behindComma) end = listedEnd(scene, end, limit);
  const rest = trimmed(tokens, { from: verb.start, to: end });
  if (rest === null) return false;
  addCued(scene, group, {
    parts: [topic, rest],
    source,
    modality: 'asserted',
    confidence: 0.75,
    reason: 'relative–subject–verb',
  });
  return true;
}

/** “in what | officials called | a hate crime”: what somebody calls a thing that “what” stands for; words in marks are read elsewhere. English only. */
function whatIsCalled(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): boolean {
  const { tokens, language } = scene;
  const { cue } = group;
  if (language.id !== 'en' || cue === null || !CALLING.has(cue.lemma) || group.passive) return false;
  if (itemAt(tokens, subject.start - 1)?.form !== 'what') return false;
  const { form } = tokens[group.end] ?? { form: '' };
  // “what locals call the Barn”: a name.
  const superlative = form === 'the' && /(?:^most|st)$/.test(tokens[group.end + 1]?.form ?? '');
  if (form !== 'a' && form !== 'an' && !superlative) return false;
  const part = trimmed(tokens, { from: group.end, to: nounEnd(scene, group.end, sentence.to, group) });
  if (part === null || hasMarks(tokens, [part])) return false;
  addCued(scene, group, {
    parts: [part],
    source: { from: subject.start, to: subject.end },
    modality: 'asserted',
    confidence: 0.75,
    reason: 'subject–verb–predicate',
  });
  return true;
}

const CALLING = new Set(['call', 'term', 'label', 'brand', 'dub']);

/** The end of the list that goes on behind the comma at `comma` with things or with verbs of the same subject, and has its “and”; else `comma`. */
function listedEnd(scene: Scene, comma: number, ceiling: number): number {
  const { tokens } = scene;
  const first = tokens[comma + 1];
  if (first === undefined || isPreposition(first) || (first.tags & LINKS) !== 0) return comma;
  const verbal = groupAt(scene, comma + 1, ceiling)?.form === 'finite';
  if (!verbal && !isDeterminer(first) && (first.tags & Tag.Noun) === 0) return comma;
  let and = -1;
  for (let k = comma + 1; k < ceiling; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0) continue;
    if (t.form === 'and' || t.form === 'or') and = k;
    else if (t.kind === Kind.Comma && and > 0) return k;
    else if (!verbal && (t.tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) === Tag.Verb && hasForm(t, Form.Finite))
      return comma;
  }
  return and > 0 ? ceiling : comma;
}

/** “| a plan | Ruiz said would fail”: the phrase right before who says it in an English clause that has a gap, or null. */
function topicBefore(
  { tokens, names, language }: Scene,
  { from }: Sentence,
  { start, headEnd }: Subject,
  verb: VerbGroup,
): Range | null {
  const first = tokens[verb.first] as Token;
  if (language.id !== 'en' || !(isAuxiliary(first) || isModal(first))) return null;
  // The phrase and the name behind it look like one.
  const head = tokens[headEnd - 1] as Token;
  const name = names[head.name];
  // “a move | unions say will fail”: no plural has “a” before it.
  const several = ONE.has((tokens[start] as Token).form) && head.word?.number === Num.Plural && headEnd - start > 2;
  const end = name !== undefined && name.from > start ? name.from : several ? headEnd - 1 : start;
  const phrase = phraseBefore(tokens, end, from);
  if (phrase === null || phrase.end !== end || !isDeterminer(tokens[phrase.start] as Token)) return null;
  return { from: phrase.start, to: end };
}

const ONE = new Set(['a', 'an']);

const EXTRACTED = new Set(['which', 'that', 'who', 'whom', 'what']);

/** The sentence, or its part before the main clause where the cue is a fronted participle whose subject comes later. */
function frontedEnd(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): Sentence {
  if (subject.start >= group.end) return { from: sentence.from, to: subject.start - 1 };
  const interrupted = interruption(scene, sentence, group);
  if (interrupted !== null) return { from: sentence.from, to: interrupted.end };
  const main = isAbsolute(scene, sentence, group, subject) ? mainAfter(scene, group.end, sentence.to) : -1;
  if (main >= 0) return { from: sentence.from, to: main };
  return { from: sentence.from, to: relativeEnd(scene, sentence, group) };
}

/** “After | being told that the road was open|, the drivers set off”: an English passive participle that opens the sentence, without the main clause. */
function openingPassive(scene: Scene, sentence: Sentence, group: VerbGroup): Sentence {
  if (scene.language.id !== 'en' || group.form !== 'participle') return sentence;
  const interrupted = interruption(scene, sentence, group);
  if (interrupted !== null) return { from: sentence.from, to: interrupted.end };
  if (group.start - sentence.from > 1) return sentence;
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
const LINKS = Tag.Relative | Tag.Subordinator | Tag.Coordinator | Tag.SubjectPronoun;

/** “Cet homme, décrit comme un taiseux, …”, “Décrit comme « discret » par ses voisins, …”: a participle that looks like the present, behind a comma or the first word. */
function isOfNobody({ tokens, language }: Scene, group: VerbGroup): boolean {
  if (language.id !== 'fr' || group.end - group.start > 1 || tokens[group.end]?.form !== 'comme') return false;
  const before = itemAt(tokens, group.start - 1);
  const apart = before === undefined || before.kind === Kind.Comma || before.kind === Kind.Stop;
  return apart && hasForm(tokens[group.start] as Token, Form.PastParticiple);
}

/** “Did Ruiz ask you to stay?”: an English question tells nothing of what was said. */
function isAsked({ tokens, language }: Scene, sentence: Sentence): boolean {
  const first = tokens[sentence.from] as Token;
  const last = tokens[sentence.to - 1] as Token;
  return language.id === 'en' && last.form === '?' && last.depth === 0 && (isAuxiliary(first) || isModal(first));
}

/** “a fait reprendre par la foule « … »”: what another is made to say. */
function isCaused(scene: Scene, group: VerbGroup): boolean {
  if (scene.language.id !== 'fr' || group.form !== 'infinitive') return false;
  const before = scene.groups[firstGroupFrom(scene, group.start) - 1];
  return before?.end === group.start && before.lemma === 'faire';
}

/** “ce qui fait dire | à Ruiz | que …”: he says it; “a fait reprendre par la foule « … »” is nobody's. */
function causedSpeech(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens } = scene;
  if (tokens[group.end]?.form === 'par') return byProxy(scene, sentence, group);
  if (group.cue === null || !isDative(tokens[group.end])) return false;
  const phrase = phraseAfter(tokens, group.end + 1, sentence.to);
  if (phrase === null) return false;
  const content = contentAfter(scene, sentence, group, group.cue, phrase.end);
  if (content === null || !isStrong(content)) return false;
  addCued(scene, group, {
    parts: content.parts.flatMap((part) => trimmed(tokens, part) ?? []),
    source: { from: group.end + 1, to: phrase.end },
    modality: 'asserted',
    confidence: 0.8,
    reason: `verb–subject–${content.frame}`,
  });
  return true;
}

/** “Le prévenu a fait dire | par son avocat | qu'il parlerait”: who has it said speaks. */
function byProxy(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens } = scene;
  if (group.cue === null || !CONVEYED.has(group.lemma)) return false;
  const causing = scene.groups[firstGroupFrom(scene, group.start) - 1] as VerbGroup;
  const subject = subjectOf(scene, sentence, causing);
  const proxy = phraseAfter(tokens, group.end + 1, sentence.to);
  if (subject === null || proxy === null) return false;
  const content = contentAfter(scene, sentence, group, group.cue, skipAdverbials(scene, proxy.end, sentence.to));
  if (content === null || !isStrong(content)) return false;
  group.subject = subject;
  return emit(scene, { ...group, start: causing.start, first: causing.first }, subject, content);
}

/** What a messenger does. */
const CONVEYED = new Set(['dire', 'répondre', 'annoncer', 'lire', 'transmettre']);

/** Whether a French relative clause starts at `start`, whose pronoun is its object: “le plan que | le maire défend”. */
function isObjectRelative(tokens: readonly Token[], start: number): boolean {
  const { form } = itemAt(tokens, start - 1) ?? { form: '' };
  const noun = itemAt(tokens, start - 2);
  return (form === 'que' || form === "qu'") && noun !== undefined && isNominal(noun);
}

/** “a publié un texte pour | condamner ces insultes”: what somebody means to do. */
function isPurpose({ tokens, language }: Scene, group: VerbGroup): boolean {
  return language.id === 'fr' && group.form === 'infinitive' && tokens[group.start - 1]?.form === 'pour';
}

/** “n'a ni confirmé ni infirmé” */
function isNeither({ tokens }: Scene, { start, head }: VerbGroup): boolean {
  return itemAt(tokens, start - 1)?.form === 'ni' || itemAt(tokens, head - 1)?.form === 'ni';
}

/** “sans en préciser le contenu”, “without saying why”: what was not said. */
function isUnsaid(scene: Scene, group: VerbGroup): boolean {
  // “must prove that”, “should admit that”: what is still to be said.
  if (group.head > group.first && OWED.has((scene.tokens[group.first] as Token).form)) return true;
  if (group.form === 'finite') return false;
  let k = group.start - 1;
  // “sans toutefois en préciser”: “en” before an infinitive looks like a preposition.
  while (((scene.tokens[k]?.entry?.word?.tags ?? 0) & (Tag.ObjectPronoun | Tag.Adverb)) !== 0) k--;
  const before = scene.tokens[k]?.form;
  // “non sans rappeler”: said.
  return (before === 'sans' && scene.tokens[k - 1]?.form !== 'non') || before === 'without';
}

/** English modals of what has not been said. */
/** “Le ministre | devrait annoncer | un plan”, “doit présenter ses vœux”, “s'apprête à annoncer”: what is still to be said in French. */
function isStillToSay(scene: Scene, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'fr') return false;
  const { form } = tokens[group.first] as Token;
  if (group.head > group.first) return POSSIBLE.has(form) || (PLANNED.has(form) && group.cue?.class === 'announce');
  const before = group.form === 'infinitive' ? scene.groups[firstGroupFrom(scene, group.start) - 1] : undefined;
  return before !== undefined && group.start - before.end <= 1 && INTENDING.has(before.lemma);
}

const INTENDING = new Set('apprêter compter prévoir envisager songer hésiter préparer'.split(' '));
const POSSIBLE = new Set('pourrait pourraient devrait devraient pourra pourront devra devront'.split(' '));
const PLANNED = new Set('doit doivent va vont'.split(' '));

const OWED = new Set(['must', 'should', 'ought']);

/** Adds the claim of a cue that stands before its content. */
function emit(scene: Scene, group: VerbGroup, subject: Subject, content: Content, text: Range | null = null): boolean {
  const { tokens, language } = scene;
  const parts: Range[] = [];
  for (const part of content.parts) {
    const range = trimmed(tokens, beforeHeadlineClause(scene, part));
    if (range !== null) parts.push(range);
  }
  if (parts.length === 0) return false;
  // A quotation that another construction has taken is not content here as a whole.
  const first = parts[0] as Range;
  const span = spanOpenedAt(scene, first.from);
  const { mark } = tokens[first.from] as Token;
  const outer = span === null ? -1 : (scene.owner[mark] as number);
  const within = outer >= 0 && language.id === 'fr' && holds(scene.found[outer] as Candidate, subject, group);
  // “« Ce que le maire appelle « une pause » est un abandon », accuse Ruiz”, “Ruiz raconte que le maire lui a dit : « Jamais »”
  const so = within && tokens[subject.start - 2]?.form === 'ce';
  const whole = within && span !== null && (content.frame === 'colon' || hasClause(scene, span.open, span.close));
  if (span !== null && outer >= 0 && !so && !whole && first.to <= span.close + 1) return false;
  if (whole) scene.owner[mark] = scene.found.length;
  const cue = group.cue as CueVerb;
  // “On murmure que”: nobody in particular.
  const general =
    subject.pronoun &&
    (tokens[subject.headStart] as Token).form === 'on' &&
    (content.frame === 'clause' || content.frame === 'object-infinitive');
  if (general && text === null && isOwnRemark(scene, group)) return false;
  // “ne dit pas autre chose : « … »”: what stands behind the colon is said.
  const saysSo = group.negated && content.frame === 'colon' && first.from > group.end + 1;
  addCued(scene, group, {
    parts,
    source: text ?? quotedHere(scene, group, content) ?? (general ? null : { from: subject.start, to: subject.end }),
    modality:
      (general && text === null) || isByHearsay(scene, group)
        ? 'hearsay'
        : (group.modality ?? (saysSo ? 'asserted' : modalityOf(cue, group))),
    confidence: general ? (text === null ? 0.6 : 0.75) : (CONFIDENCE[content.frame] ?? 0.7),
    reason: general ? (text === null ? 'impersonal rumour' : 'read in a text') : `subject–verb–${content.frame}`,
  });
  return true;
}

/** “cite | Ruiz | : « … »”, “a lu une lettre de | Ruiz | : « … »”: whose words the subject of a French verb only passes on, or null. */
function quotedHere(
  { tokens, names, language }: Scene,
  { lemma, end }: VerbGroup,
  { frame, parts }: Content,
): Range | null {
  if (language.id !== 'fr' || frame !== 'colon' || !language.verbs.quoting.has(lemma)) return null;
  const colon = (parts[0] as Range).from - 1;
  const last = tokens[colon - 1];
  const name = names[last?.name ?? -1];
  if (name?.type !== 'person' || name.to !== colon) return null;
  const link = tokens[name.from - 1];
  const noun = tokens[name.from - 2];
  const said = noun?.word?.noun === 'document' || noun?.word?.noun === 'speech' || noun?.form === 'mots';
  return (name.from === end && lemma === 'citer') || (said && link !== undefined && isOf(link))
    ? { from: name.from, to: name.to }
    : null;
}

/** “Ruiz raconte que | le maire lui a dit | : « … »”: whether the words of a claim hold subject and verb of another. */
function holds({ parts }: Candidate, { start }: Subject, { start: verb, end }: VerbGroup): boolean {
  const from = Math.min(start, verb);
  return parts.some((part) => part.from <= from && end < part.to);
}

const CONFIDENCE: Readonly<Record<string, number>> = {
  quote: 0.95,
  colon: 0.93,
  clause: 0.9,
  zero: 0.85,
  infinitive: 0.8,
  'object-infinitive': 0.8,
  gerund: 0.7,
  predicate: 0.8,
  prepositional: 0.65,
  noun: 0.6,
};

/** Whether the cue asserts, denies, asks or promises. */
function modalityOf(cue: CueVerb, group: VerbGroup): Modality {
  if (cue.modality !== undefined) return cue.modality;
  if (cue.class === 'ask') return 'asked';
  if (cue.class === 'promise') return 'promised';
  if (cue.class === 'deny') return 'denied';
  if (cue.class === 'hearsay') return 'hearsay';
  return group.negated ? 'denied' : 'asserted';
}

/** “On peut dire que”, “On ne saurait dire combien”, “On aurait dit que”: what the writer says himself, with a modal verb or as if. */
function isOwnRemark({ tokens }: Scene, group: VerbGroup): boolean {
  if (group.conditional) return true;
  // “On ne saurait mieux | dire”
  for (let k = group.first - 1; k >= 0 && group.first - k < 3; k--) if (isWriters(tokens[k] as Token)) return true;
  for (let k = group.first; k < group.head; k++) if (isWriters(tokens[k] as Token)) return true;
  return false;
}

function isWriters({ word }: Token): boolean {
  return word?.verbs?.some(({ lemma }) => MODALS.has(lemma)) === true;
}

const MODALS = new Set(['pouvoir', 'devoir', 'savoir']);
