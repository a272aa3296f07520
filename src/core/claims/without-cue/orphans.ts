/** Quotations without a cue. */
import { decided } from '../../actors/cast/entity';
import type { NameMention } from '../../actors/names/mention';
import { JOINING } from '../../language/fr/conjunctions';
import { SELF } from '../../language/fr/pronouns';
import { Form, Gender, Tag } from '../../language/types';
import { isOf, isPreposition } from '../../syntax/noun-phrase';
import { hasForm } from '../../syntax/readings';
import { setPhraseEnd } from '../../syntax/set-phrase';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import type { MarkedSpan } from '../../text/quotation-marks';
import type { Sentence } from '../../text/sentences';
import { Case, Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { speakerOf } from '../source/speaker';
import {
  add,
  behind,
  type Candidate,
  type Finding,
  firstGroupFrom,
  type Range,
  type Scene,
  wordCount,
} from '../unit/scene';
import { opensWith, opensWithHis, personActing, personOpening, personStirred, subjectOf, womanIn } from './acting';
import { quotationAfterReport, Reports } from './after-report';
import { personAnnounced, speakerBehindColon } from './at-colon';
import { claimBefore } from './claim-before';
import { introducedBehind } from './introduced-behind';
import { personReacting } from './reacting';
import { personIn } from './person-in';
import { SourcesBySentence, whomAsked } from './sentence-sources';
import { isOver, isToldOf, tellsOfKin } from './told';

/**
 * Quotations that no cue introduces: those right behind a claim go on with it (“It's over,” he said. “We lost.”); those that
 * are sentences of their own are orphans, spoken by whom the neighbouring sentence names; all others are left alone.
 */
export function orphans(scene: Scene, sentences: readonly Sentence[]): void {
  const { spans, owner, found } = scene;
  if (spans.length === 0) return;
  const sources = new SourcesBySentence(scene, found.slice(), sentences);
  const reports = new Reports(scene);
  let s = 0;
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index] as MarkedSpan;
    if (span.depth > 0 || quotationAfterReport(scene, index, reports) || (owner[index] as number) >= 0) continue;
    while (s < sentences.length - 1 && (sentences[s] as Sentence).to <= span.open) s++;
    const sentence = sentences[s] as Sentence;
    const end = behind(span);
    const range: Range = { from: span.open, to: end };
    const spoken = speakerBehindColon(scene, sentence, range);
    if (spoken !== null) {
      add(scene, orphanOf(range, spoken, 0.65));
      continue;
    }
    const linked = isLinked(scene, sentence, range);
    const alone = linked || standsAlone(scene, sentence, span.open, end);
    const tail = alone ? end : tailEnd(scene, sentence, span);
    const joined =
      alone || tail > end || isExplained(scene, sentence, span) || isJoined(scene, reports, span.open, end);
    if (!joined) {
      const going = sources.cuedIn(s).length > 0 ? -1 : goingOnWithin(scene, reports, sentence, span);
      if (going >= 0) {
        (found[going] as Candidate).parts.push({ from: sentence.from, to: end });
        reports.moved(going);
        owner[index] = going;
      }
      continue;
    }
    const previous = claimBefore(scene, reports, linked ? sentence.from : span.open);
    if (previous >= 0 && isAnswer(scene, found[previous] as Candidate, span)) {
      const hearer = whomAsked(scene, found[previous] as Candidate);
      const speaker = { kind: 'neighbour', name: -1, alone: false, his: false } as const;
      add(scene, hearer === null ? { ...orphanOf(range, null, 0.4), speaker } : orphanOf(range, hearer, 0.6));
    } else if (previous >= 0) {
      (found[previous] as Candidate).parts.push(tail > end ? { from: span.open, to: tail } : range);
      reports.moved(previous);
      owner[index] = previous;
    } else if (alone) {
      const orphan = readOrphan({ scene, sentences, s, sources, span, range });
      if (orphan !== null) add(scene, orphan);
    }
  }
}

/** “« Pourquoi avoir fui ? », demande la juge. | « J'ai eu peur. »”: whether a quotation behind a question that French words put to another is no question itself. */
function isAnswer({ tokens, language }: Scene, { parts, modality, cue }: Candidate, { close }: MarkedSpan): boolean {
  if (modality !== 'asked' || cue === null || language.id !== 'fr') return false;
  // “La maire | s'interroge |”
  for (let k = cue.from; k < cue.to; k++) if (SELF.has((tokens[k] as Token).form)) return false;
  return endsInQuestion(tokens, (parts.at(-1) as Range).to) && !endsInQuestion(tokens, close + 1);
}

/** Whether a question mark closes the words in marks that end before token `to`. */
function endsInQuestion(tokens: readonly Token[], to: number): boolean {
  const k = itemAt(tokens, to - 1)?.kind === Kind.CloseMark ? to - 2 : to - 1;
  return itemAt(tokens, k)?.form === '?';
}

/** A quotation that stands alone, and its sentence. */
interface Quotation {
  readonly scene: Scene;
  readonly sentences: readonly Sentence[];
  /** Index of its sentence. */
  readonly s: number;
  readonly sources: SourcesBySentence;
  readonly span: MarkedSpan;
  /** Its tokens, marks included. */
  readonly range: Range;
}

/** The claim of a quotation that stands alone, by whom the words around it tell of; null where nobody says it. */
function readOrphan(quotation: Quotation): Finding | null {
  const { scene, sentences, s, sources, span, range } = quotation;
  if (endsWithSignature(scene, span.open, span.close)) return null;
  const b = isReply(scene, sentences, s - 1) ? s - 2 : s - 1;
  const before = itemAt(sentences, b);
  const acting = before === undefined ? null : personActing(scene, before);
  const reacting = before === undefined ? null : personReacting(scene, before, sources.cuedIn(b));
  if (reacting !== null && isStopped(scene, span)) return orphanOf(range, reacting, 0.6);
  if (acting?.gesture === true && isStopped(scene, span)) return orphanOf(range, acting.source, 0.6);
  const brief = isBrief(quotation);
  if (!isSpeech(quotation, brief, before)) return null;
  const his = before !== undefined && (opensWithHis(scene, before) || tellsOfKin(scene, before));
  if (!brief) {
    const announced = personAnnounced(scene, (sentences[s] as Sentence).from, span.open);
    const told = announced ?? (his ? null : sources.of(b));
    if (told !== null) return orphanOf(range, told, 0.6);
  }
  const telling = before === undefined ? null : subjectOf(scene, before, range);
  const told = before === undefined || brief ? null : (telling ?? personOpening(scene, before, range));
  const behind =
    before === undefined || told === null || isAlone(scene, range)
      ? null
      : introducedBehind(scene, before, told, itemAt(sentences, s + 1));
  if (behind !== null) return orphanOf(range, behind, 0.55);
  if (telling !== null) return { ...orphanOf(range, telling, 0.6), speaker: pronounToldOf(scene, telling) };
  return brief ? null : byNeighbours(quotation, before, acting?.source ?? null, his);
}

/** “De quoi rassurer Ruiz ? | Pas vraiment. | « … »”: whether the writer answers a French question of his own in a word or two. */
function isReply({ tokens, language }: Scene, sentences: readonly Sentence[], s: number): boolean {
  const reply = itemAt(sentences, s);
  const asked = itemAt(sentences, s - 1);
  if (reply === undefined || asked === undefined || language.id !== 'fr') return false;
  const mark = itemAt(tokens, asked.to - 1);
  if (mark?.form !== '?' || mark.depth > 0 || reply.to - reply.from > LONGEST_REPLY) return false;
  for (let k = reply.from; k < reply.to; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0 || (k > reply.from && t.name >= 0) || (hasForm(t, Form.Finite) && (t.tags & Tag.Noun) === 0))
      return false;
  }
  return ((tokens[reply.from] as Token).tags & (Tag.Adverb | Tag.Negation)) !== 0;
}

/** Such an answer has no more tokens, its stop included. */
const LONGEST_REPLY = 5;

/** Whether the quotation ends with a stop or a comma. */
function isStopped({ tokens }: Scene, { close }: MarkedSpan): boolean {
  const last = tokens[close - 1];
  return last !== undefined && (last.kind === Kind.Stop || last.kind === Kind.Comma);
}

/** Whether the quotation is a word or two, and no clause of two with its stop: “Ana Ruiz remembers. “It snowed.””. */
function isBrief({ scene, span, range }: Quotation): boolean {
  const words = wordCount(scene.tokens, range.from, range.to);
  if (words >= 3) return false;
  const clause = words === 2 && scene.tokens[span.close - 1]?.kind === Kind.Stop;
  return !(clause && hasClause(scene, range.from, range.to));
}

/** Whether the quotation is something that somebody says, and no title or word in marks. */
function isSpeech({ scene, span, range }: Quotation, brief: boolean, before: Sentence | undefined): boolean {
  const { tokens, heading } = scene;
  // “Ruiz n'a rien vendu. « Demain. »”: a sentence of a word or two, whole in marks.
  if (brief && (tokens[span.close - 1]?.kind !== Kind.Stop || !span.closed || before === undefined || heading))
    return false;
  if (!span.closed && wordCount(tokens, range.from, range.to) < 4) return false;
  return isStopped(scene, span) || hasClause(scene, range.from, range.to);
}

/** The claim by the person whom the sentence before or behind tells of; `acting` is somebody who does something in the one before. */
function byNeighbours(quotation: Quotation, before: Sentence | undefined, acting: Range | null, his: boolean): Finding {
  const { scene, sentences, s, span, range } = quotation;
  const above = before === undefined || his ? -1 : personIn(scene, before);
  const described = above >= 0 || before === undefined || his ? null : (acting ?? personTold(scene, before, range));
  const name = above >= 0 || described !== null || his ? above : personBehind(quotation);
  const mention = name >= 0 ? (scene.names[name] as NameMention) : null;
  // “« On a tout perdu. » L'éleveur baisse la tête.”, but “« Tu viens ? » Elle secoue la tête.”
  const asks = scene.tokens[span.close - 1]?.form === '?';
  const next =
    before === undefined && mention === null && !scene.heading && !asks ? itemAt(sentences, s + 1) : undefined;
  const after = next === undefined ? null : subjectOf(scene, next, range);
  if (after !== null) return orphanOf(range, after, 0.55);
  if (described !== null) return orphanOf(range, described, 0.55);
  const orphan = orphanOf(
    range,
    mention === null ? null : { from: mention.from, to: mention.to },
    mention === null ? 0.4 : 0.6,
  );
  return {
    ...orphan,
    speaker:
      above >= 0 && before !== undefined && isSpokenOfByName(scene, above, before, range)
        ? { kind: 'told', reference: { kind: 'name', names: [above] }, past: true }
        : { kind: 'neighbour', name, alone: isAlone(scene, range), his },
  };
}

/** Somebody described in the sentence before the quotation who opens it, is moved, or is a woman whom it tells of; or null. */
function personTold(scene: Scene, sentence: Sentence, words: Range): Range | null {
  return personOpening(scene, sentence, words) ?? personStirred(scene, sentence) ?? womanIn(scene, sentence, words);
}

/** “Il avait 17 ans. « Je revois sa casquette. »”: the reference of a subject pronoun whose verb only tells how somebody lived, or null. */
function pronounToldOf(scene: Scene, { from, to }: Range): Candidate['speaker'] {
  const { form } = scene.tokens[from] as Token;
  if (to !== from + 1 || (form !== 'il' && form !== 'elle')) return null;
  const group = itemAt(scene.groups, firstGroupFrom(scene, to));
  if (group === undefined || group.start !== to || !isToldOf(scene, group)) return null;
  return { kind: 'told', reference: speakerOf(scene, { from, to }), past: isOver(scene, group) };
}

/** “À gauche, son frère Luc. « Il avait mon âge. »”: whether words open with the French pronoun of whom the sentence before names, or call him by his name. */
function isSpokenOfByName(scene: Scene, name: number, sentence: Sentence, { from, to }: Range): boolean {
  const { tokens, names, groups, language } = scene;
  // “Sa sœur Ana raconte une autre histoire.”
  for (let n = firstGroupFrom(scene, sentence.from); n < groups.length; n++) {
    const group = groups[n] as VerbGroup;
    if (group.start >= sentence.to) break;
    if (group.form === 'finite' && group.cue !== null) return false;
  }
  if (isCalledIn(tokens, names[name], from, to)) return true;
  const gender = decided(names[name]?.gender ?? 0);
  const form = gender === Gender.Feminine ? 'elle' : gender === Gender.Masculine ? 'il' : '';
  return language.id === 'fr' && form !== '' && opensWith(tokens, from + 1, form);
}

/** “Il remplaçait Luc Orr. « Luc m'a écrit. »”: whether words call somebody by his first or his family name. */
function isCalledIn(tokens: readonly Token[], name: NameMention | undefined, from: number, to: number): boolean {
  if (name?.type !== 'person') return false;
  for (let k = from; k < to; k++) {
    const { name: named, form, letterCase } = tokens[k] as Token;
    if (named < 0 || letterCase === Case.Lower) continue;
    for (let n = name.from; n < name.to; n++) if ((tokens[n] as Token).form === form) return true;
  }
  return false;
}

/** Whether somebody speaks of himself in a quotation. */
function isAlone({ tokens, language }: Scene, { from, to }: Range): boolean {
  for (let k = from; k < to; k++) if (language.actors.speakingAlone.has((tokens[k] as Token).form)) return true;
  return false;
}

/** A quotation without a cue that the words around it give to somebody, or to nobody for certain. */
function orphanOf(range: Range, source: Range | null, confidence: number): Finding {
  return {
    parts: [range],
    source,
    cue: null,
    lemma: '',
    confidence,
    reason: 'orphan quotation',
  };
}

/** ““They know,” Ana Ruiz said. | Republicans don't want him under oath “because then we will have evidence for all to see”|.”: the claim right before an English sentence without a cue that has a long clause in marks, or -1. */
function goingOnWithin(scene: Scene, reports: Reports, { from }: Sentence, span: MarkedSpan): number {
  if (scene.language.id !== 'en' || !span.closed) return -1;
  if (wordCount(scene.tokens, span.open, span.close) < LONG_CLAUSE) return -1;
  if (!hasClause(scene, span.open, span.close)) return -1;
  const n = claimBefore(scene, reports, from);
  return n >= 0 && (scene.found[n] as Candidate).cue !== null ? n : -1;
}

/** Nobody's fewer words in marks are speech for certain. */
const LONG_CLAUSE = 9;

/** Whether the marked span makes a sentence, or goes on with what was closed right before it. */
function standsAlone(scene: Scene, sentence: Sentence, open: number, end: number): boolean {
  const { tokens } = scene;
  // “Puis, après un silence : « … »”
  const label = itemAt(tokens, open - 1)?.kind === Kind.Colon && scene.language.id === 'fr';
  if (label && !scene.heading && !hasClause(scene, sentence.from - 1, open)) return true;
  // “Incendie à Lens : « J'ai cru mourir »”: a clause in marks behind a headline's topic, not a title.
  if (label && scene.heading && end === sentence.to && hasClause(scene, open, end)) return true;
  for (let k = sentence.from; k < open; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Word || t.kind === Kind.Number || t.kind === Kind.CloseMark) return false;
  }
  for (let k = end; k < sentence.to; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Word || t.kind === Kind.Number || t.kind === Kind.OpenMark) return false;
  }
  return true;
}

/** ““The party is broken” | in Ohio.”, ““We will be back” | next year.”: behind the words that an English sentence in marks ends with outside of them, or -1. */
function tailEnd({ tokens, language }: Scene, { from, to }: Sentence, { open, close, closed }: MarkedSpan): number {
  if (language.id !== 'en' || open !== from || !closed || tokens[open + 1]?.letterCase === Case.Lower) return -1;
  const last = tokens[close - 1] as Token;
  if (last.kind === Kind.Stop || last.kind === Kind.Comma || to - close > LONGEST_TAIL) return -1;
  const first = tokens[close + 1] as Token;
  if (!isPreposition(first) && first.form !== 'next') return -1;
  const end = tokens[to - 1]?.kind === Kind.Stop ? to - 1 : to;
  for (let k = close + 1; k < end; k++) {
    const { kind, tags, name } = tokens[k] as Token;
    if (kind !== Kind.Word && kind !== Kind.Number) return -1;
    if (name < 0 && (tags & Tag.Verb) !== 0 && (tags & (Tag.Noun | Tag.Adjective)) === 0) return -1;
  }
  return end;
}

const LONGEST_TAIL = 9;

/** “Worse still, | “nobody has read it.””, “Pire encore, | « personne n'a lu le texte ».”: whether nothing but a link stands before a clause in marks that is the rest of the sentence. */
function isLinked(scene: Scene, { from, to }: Sentence, words: Range): boolean {
  const { tokens, language, heading } = scene;
  const open = words.from;
  const end = itemAt(tokens, open - 1)?.kind === Kind.Comma ? open - 1 : open;
  if (heading || end <= from || end - from > LONGEST_LINK) return false;
  if (setPhraseEnd(tokens, from, language) !== end)
    for (let k = from; k < end; k++) if (!isLink(tokens[k] as Token)) return false;
  for (let k = words.to; k < to; k++) if ((tokens[k] as Token).kind === Kind.Word) return false;
  return hasClause(scene, open, words.to);
}

/** A link in front of a sentence has no more words. */
const LONGEST_LINK = 5;

/** An adverb, a conjunction or a comparative. */
function isLink({ kind, tags, name }: Token): boolean {
  if (kind !== Kind.Word || name >= 0 || (tags & (Tag.Determiner | Tag.SubjectPronoun)) !== 0) return false;
  return (tags & (Tag.Adverb | Tag.Coordinator)) !== 0;
}

/** “« C'est fini », a dit Ruiz, et | « personne ne reviendra »”: a clause in marks that a French conjunction joins to an incise right before it. */
function isJoined(scene: Scene, reports: Reports, open: number, end: number): boolean {
  const { tokens, found, language } = scene;
  if (language.id !== 'fr' || !JOINING.has(tokens[open - 1]?.form ?? '') || !hasClause(scene, open, end)) return false;
  const comma = tokens[open - 2]?.kind === Kind.Comma ? open - 2 : open - 1;
  for (const n of reports.nearest(comma, 0)) {
    const { parts, source, cue } = found[n] as Candidate;
    const first = parts[0] as Range;
    if (cue === null || first.from > cue.from || (tokens[first.from] as Token).kind !== Kind.OpenMark) continue;
    if (Math.max(cue.to, source?.to ?? 0) === comma) return true;
  }
  return false;
}

/** “« Il faut voter avant le 2 avril », date de la fin du mandat.”: a clause in marks that opens a French sentence, and behind a comma no verb but in relative clauses. */
function isExplained(scene: Scene, { from, to }: Sentence, { open, close, closed }: MarkedSpan): boolean {
  const { tokens, groups, language } = scene;
  if (language.id !== 'fr' || open !== from || !closed || tokens[close + 1]?.kind !== Kind.Comma) return false;
  if (tokens[open + 1]?.letterCase === Case.Lower || !hasClause(scene, open, close)) return false;
  for (let n = firstGroupFrom(scene, close); n < groups.length; n++) {
    const { form, start, end } = groups[n] as VerbGroup;
    if (start >= to) break;
    // “, date de la fin”: a noun, be it a verb elsewhere.
    if (start === close + 2 && end < to && isOf(tokens[end] as Token)) continue;
    if (form === 'finite') return false;
  }
  return true;
}

/** “… new and real problems here. Rep. Ana Ruiz.”: a quotation repeated in large type, signed inside of its marks. */
function endsWithSignature({ tokens, names }: Scene, open: number, close: number): boolean {
  let k = close - 1;
  if ((tokens[k] as Token).kind === Kind.Stop) k--;
  const name = names[(tokens[k] as Token).name];
  if (name === undefined || name.type !== 'person') return false;
  k = name.from - 1;
  while (k > open && ((tokens[k] as Token).tags & Tag.Title) !== 0) k--;
  return k > open && ((tokens[k] as Token).kind === Kind.Stop || (tokens[k] as Token).form.endsWith('.'));
}

/** The person whom the sentence behind names, or -1. Where somebody has spoken before the quotation, in French nobody who is only a complement: “en dépit du forfait de | Ruiz|”. */
function personBehind({ scene, sentences, s, sources }: Quotation): number {
  const sentence = itemAt(sentences, s + 1);
  const name = sentence === undefined ? -1 : personIn(scene, sentence);
  if (name < 0 || !scene.language.headFirst || !sources.anyBefore(s)) return name;
  const before = itemAt(scene.tokens, (scene.names[name] as NameMention).from - 1);
  return before !== undefined && isPreposition(before) ? -1 : name;
}
