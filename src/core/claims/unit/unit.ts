/** The analysis of one unit of prose, by its own words alone. */
import { tailOf } from '../../actors/cast';
import { kinGender } from '../../actors/kin';
import { findNames } from '../../actors/names/find-names';
import type { NameMention } from '../../actors/names/mention';
import { rolesOf, type LocalRole } from '../../actors/roles';
import type { Span } from '../../analysis';
import { Tag, type Language } from '../../language/types';
import type { UnitKind } from '../../markdown/units';
import { datelineEnd } from '../../syntax/dateline';
import { isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { tagTokens } from '../../syntax/tagger';
import { verbGroups, type VerbGroup } from '../../syntax/verb-groups';
import { pairMarks, type MarkedSpan } from '../../text/quotation-marks';
import { sentences as splitSentences, type Sentence } from '../../text/sentences';
import { Case, Kind, type Token } from '../../text/token';
import { tokenize } from '../../text/tokenize';
import { accordingTo } from '../other-cues/according';
import { asClause } from '../cue-behind/as-clause';
import { cueOf, kept, sourceRange, toClaim } from './candidates';
import { introduction } from '../content/colon';
import { dialogueTurn } from '../without-cue/dialogue';
import { hearsayConditional } from '../other-cues/hearsay';
import { cueBehind } from '../cue-behind/incise';
import { labelled } from '../other-cues/labels';
import type { LocalClaim, SpeakerReference } from './local';
import { nounCues } from '../other-cues/noun-cue';
import { nounQuote } from '../other-cues/noun-quote';
import { orphans, personIn } from '../without-cue/orphans';
import { pointsBack } from '../cue-behind/points-back';
import { relativeSource } from '../other-cues/relative-source';
import { cueBefore } from '../cue-before/reported';
import { behind, spanOf, trimmed, type Candidate, type Scene } from './scene';
import { attributionOf, speakerOf } from '../source/speaker';

/** A name of a unit with its role; offsets into the unit's text. */
export interface LocalName extends NameMention {
  /** Roles printed with it, in order. */
  readonly roles: readonly LocalRole[];
  /** The role that its title tells, with its families: Me is an avocat. */
  readonly titled: readonly string[];
  /** Whether it is the subject of a finite verb. */
  readonly subject: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

/** A description that opens a sentence: of whom it goes on to speak. */
export interface DescribedSubject extends Span {
  readonly reference: Extract<SpeakerReference, { kind: 'description' }>;
}

/** A cue at the end of the unit whose content follows in the next one: “He declared:”. */
export interface PendingCue {
  readonly source: Span;
  readonly cue: Span & { readonly lemma: string };
  readonly speaker: LocalClaim['speaker'];
  readonly attribution: LocalClaim['attribution'];
}

/** All that a unit shows on its own. Immutable; cached with the text. */
export interface UnitAnalysis {
  readonly names: readonly LocalName[];
  /** Indices of names whose acronym follows in brackets: “Congressional Budget Office (CBO)”. */
  readonly acronyms: readonly number[];
  /** What reading the unit asks the document's cast. */
  readonly lookups: readonly string[];
  /** Persons whom a sentence's first phrase describes: “Le ministre a balayé les critiques.” */
  readonly described: readonly DescribedSubject[];
  readonly claims: readonly LocalClaim[];
  /** Outermost marked spans, with the index of their claim or -1. */
  readonly marks: readonly { readonly start: number; readonly end: number; readonly claim: number }[];
  /** The claim (or -1) whose quotation is still open at the end of the unit; -2 if none is open. */
  readonly open: number;
  /** Index in `marks` of a quotation that nobody speaks and that is still open at the end, or -1. */
  readonly openMark: number;
  /** Behind the mark that closes what no mark of the unit opened, before any other mark; -1 if there is none. */
  readonly closes: number;
  /** Whether the unit starts with an opening mark. */
  readonly startsQuoted: boolean;
  readonly dash: boolean;
  readonly question: boolean;
  /** Whether somebody speaks of himself outside of quotation marks: “I”, “we”, “my”. */
  readonly firstPerson: boolean;
  /** Length of a speaker's label at the start (“Le Télégramme :”, “Q.”), or 0. */
  readonly label: number;
  /** Index of the person whom the last sentence names, or -1. */
  readonly lastPerson: number;
  readonly pending: PendingCue | null;
  /** “— Kenji Ito, marine ecologist” below a block quote: who says it. */
  readonly signature: { readonly source: Span; readonly speaker: LocalClaim['speaker'] } | null;
}

/** Analyses the prose of one unit. Pure; linear in its length. */
export function analyzeUnit(text: string, language: Language, kind: UnitKind): UnitAnalysis {
  const tokens = tokenize(text, language);
  const spans = pairMarks(tokens, text);
  tagTokens(tokens, language);
  const names = findNames(tokens, text, language, kind === 'heading');
  const groups = verbGroups(tokens, language);
  const sentences = splitSentences(tokens);
  const [opening] = sentences;
  if (opening !== undefined) sentences[0] = { from: openingEnd(tokens, opening), to: opening.to };
  const scene: Scene = {
    text,
    tokens,
    spans,
    inside: insideOf(tokens, spans),
    groups,
    names,
    language,
    heading: kind === 'heading',
    found: [],
    owner: spans.map(() => -1),
    used: new Set(),
    subjects: new Map(),
  };
  const dash = tokens[0]?.kind === Kind.Dash;
  const signature =
    kind === 'blockquote' && dash && groups.every((g) => g.form !== 'finite') ? signatureOf(scene) : null;
  const turn = signature === null && kind !== 'heading' ? dialogueTurn(scene) : 0;
  if (signature === null && (turn === 0 || turn < tokens.length)) {
    sentences.forEach((sentence, index) => {
      if (sentence.from >= turn) readSentence(scene, sentence, index === 0 ? null : (sentences[index - 1] as Sentence));
    });
    orphans(scene, sentences);
  }
  return result(scene, sentences, dash, signature);
}

/** Behind the dateline that opens a report or the time that opens an item of a live page, else the sentence's start. */
function openingEnd(tokens: readonly Token[], sentence: Sentence): number {
  const { from } = sentence;
  if (!CLOCK.test((tokens[from] as Token).form)) return datelineEnd(tokens, from, sentence.to);
  return clockEnd(tokens, sentence);
}

/** “17:02 The mayor says …”: behind the time, where a sentence starts there. */
function clockEnd(tokens: readonly Token[], { from, to }: Sentence): number {
  let k = from + 1;
  if ((tokens[k] as Token | undefined)?.kind === Kind.Dash) k++;
  const next = tokens[k];
  const starts = next?.kind === Kind.OpenMark || (next?.kind === Kind.Word && next.letterCase !== Case.Lower);
  return starts && k < to ? k : from;
}

const CLOCK = /^\d{1,2}[:h]\d{2}$/;

const NOWHERE: readonly number[] = [];

/** For each token, the innermost marked span around it, or -1; empty for units without quotation marks. */
function insideOf(tokens: readonly Token[], spans: readonly MarkedSpan[]): readonly number[] {
  if (spans.length === 0) return NOWHERE;
  const inside = tokens.map(() => -1);
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index] as MarkedSpan;
    // Inner spans come later and overwrite; total work is bounded by the nesting depth.
    for (let k = span.open + 1; k < span.close; k++) inside[k] = index;
  }
  return inside;
}

/** Tries all constructions on one sentence. */
function readSentence(scene: Scene, sentence: Sentence, previous: Sentence | null): void {
  const { groups } = scene;
  let from = 0;
  let high = groups.length;
  while (from < high) {
    const middle = (from + high) >> 1;
    if ((groups[middle] as VerbGroup).head < sentence.from) from = middle + 1;
    else high = middle;
  }
  let to = from;
  while (to < groups.length && (groups[to] as VerbGroup).head < sentence.to) to++;
  for (let n = from; n < to; n++) {
    const group = groups[n] as VerbGroup;
    if (!asClause(scene, sentence, group) && !pointsBack(scene, sentence, previous, group))
      cueBehind(scene, sentence, group);
  }
  labelled(scene, sentence, previous === null && sentence.from === 0);
  accordingTo(scene, sentence);
  relativeSource(scene, sentence);
  nounQuote(scene, sentence, previous);
  for (let n = from; n < to; n++) {
    const group = groups[n] as VerbGroup;
    if (!scene.used.has(group)) cueBefore(scene, sentence, group);
  }
  nounCues(scene, sentence);
  hearsayConditional(scene, sentence);
}

/** Who signs, behind the dash. */
function signatureOf(scene: Scene): UnitAnalysis['signature'] {
  const source = trimmed(scene.tokens, { from: 1, to: scene.tokens.length });
  return source === null ? null : { source: spanOf(scene.tokens, source), speaker: speakerOf(scene, source) };
}

/** Everything found, with offsets instead of tokens. */
function result(
  scene: Scene,
  sentences: readonly Sentence[],
  dash: boolean,
  signature: UnitAnalysis['signature'],
): UnitAnalysis {
  const { tokens, spans, text } = scene;
  const order = kept(scene);
  const claims = order.map((c) => toClaim(scene, c, order));
  const names = localNames(scene);
  const described = describedSubjects(scene, sentences);
  const { marks, open, openMark } = marksOf(scene, order);
  const lastSentence = sentences[sentences.length - 1];
  const last = tokens[tokens.length - 1];
  return {
    names,
    acronyms: acronymsOf(names, text),
    lookups: lookupsOf(names, described, claims),
    described,
    claims,
    marks,
    open,
    openMark,
    closes: strayClose(tokens, spans[0]?.open ?? tokens.length),
    startsQuoted: tokens[0]?.kind === Kind.OpenMark && tokens[0].mark >= 0,
    dash,
    question: last?.kind === Kind.Stop && last.form === '?',
    firstPerson: isFirstPerson(tokens),
    label: labelLength(tokens, claims),
    lastPerson: lastSentence === undefined ? -1 : personIn(scene, lastSentence),
    pending: lastSentence === undefined || last?.kind !== Kind.Colon ? null : pendingCue(scene, lastSentence),
    signature,
  };
}

const NOWHERE_FOUND: ReadonlyMap<Candidate, number> = new Map();

/** The names of the unit with what its words say of each. */
function localNames(scene: Scene): LocalName[] {
  const subjects = subjectNames(scene);
  return scene.names.map((name, index) => localName(scene, name, subjects[index] === true));
}

function localName({ tokens, text, names, language }: Scene, name: NameMention, subject: boolean): LocalName {
  return {
    start: name.start,
    end: name.end,
    from: name.from,
    to: name.to,
    type: name.type,
    weak: name.weak,
    common: name.common,
    gender: (name.type === 'place' || language.headFirst ? 0 : kinGender(tokens, name)) || name.gender,
    words: name.words,
    key: name.key,
    title: name.title,
    known: name.known,
    roles: name.type === 'person' || name.type === 'unknown' ? rolesOf(tokens, text, names, name, language) : NO_ROLES,
    titled: language.actors.titleRoles.get(name.title ?? '') ?? NONE_TITLED,
    subject,
    quoted: (tokens[name.from] as Token).depth > 0,
  };
}

/** The outermost marked spans with their claims, and which of them is still open at the end. */
function marksOf(scene: Scene, order: readonly Candidate[]): Pick<UnitAnalysis, 'marks' | 'open' | 'openMark'> {
  const { tokens, spans } = scene;
  let open = -2;
  let openMark = -1;
  const marks: { start: number; end: number; claim: number }[] = [];
  const position = spans.length === 0 ? NOWHERE_FOUND : new Map(order.map((c, index) => [c, index]));
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index] as MarkedSpan;
    if (span.depth > 0) continue;
    const candidate = scene.found[scene.owner[index] as number];
    const claim = candidate === undefined ? -1 : (position.get(candidate) ?? -1);
    const range = spanOf(tokens, { from: span.open, to: behind(span) });
    if (!span.closed && span.close >= tokens.length) {
      // An incise ended the words of a mark that was never closed: they do not go on in the next unit.
      const last = candidate?.parts[candidate.parts.length - 1];
      open = last !== undefined && last.to < tokens.length - 1 ? -2 : claim;
      openMark = open === -2 ? -1 : marks.length;
    }
    marks.push({ start: range.start, end: range.end, claim });
  }
  return { marks, open, openMark };
}

/** The offset behind a closing mark before token `ceiling` that pairs with nothing, or -1. */
function strayClose(tokens: readonly Token[], ceiling: number): number {
  for (let k = 1; k < ceiling; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Other && CLOSERS.has(t.form)) return t.end;
  }
  return -1;
}

const CLOSERS = new Set(['»', '”', '"']);

const PRONOUN = Tag.SubjectPronoun | Tag.Determiner;
const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'je', "j'", 'nous', 'mon', 'ma', 'mes', 'notre', 'nos']);

function isFirstPerson(tokens: readonly Token[]): boolean {
  for (const t of tokens) if ((t.tags & PRONOUN) !== 0 && t.depth === 0 && FIRST_PERSON.has(t.form)) return true;
  return false;
}

/** Indices of the names whose acronym follows in brackets. */
function acronymsOf(names: readonly LocalName[], text: string): number[] {
  const found: number[] = [];
  for (let n = 0; n + 1 < names.length; n++) {
    const name = names[n] as LocalName;
    const next = names[n + 1] as LocalName;
    if (name.type === 'person' || next.start - name.end !== 2 || next.words.length !== 1) continue;
    if (text.charCodeAt(name.end + 1) === 0x28) found.push(n);
  }
  return found;
}

/** Everything that reading the unit asks the cast: name keys, and head nouns of descriptions. */
function lookupsOf(
  names: readonly LocalName[],
  described: UnitAnalysis['described'],
  claims: readonly LocalClaim[],
): string[] {
  const keys: string[] = [];
  for (const name of names) {
    const tail = tailOf(name);
    keys.push(name.key);
    if (tail !== name.key) keys.push(tail);
  }
  for (const { reference } of described) addRoles(reference, keys);
  for (const { speaker } of claims) addRoles(speaker, keys);
  return keys;
}

function addRoles(speaker: SpeakerReference, keys: string[]): void {
  if (speaker.kind !== 'description') return;
  keys.push(`role:${speaker.lemma}`);
  for (const family of speaker.families) keys.push(`role:${family}`);
  if (speaker.exact !== '') keys.push(`role:${speaker.exact}`);
}

function describedSubjects(scene: Scene, sentences: readonly Sentence[]): DescribedSubject[] {
  const found: DescribedSubject[] = [];
  for (const sentence of sentences) {
    const described = describedSubject(scene, sentence);
    if (described !== null) found.push(described);
  }
  return found;
}

/** The person whom the first phrase of a sentence describes, or null. */
function describedSubject(scene: Scene, { from, to }: Sentence): DescribedSubject | null {
  const { tokens, language } = scene;
  const first = tokens[from] as Token;
  if (first.depth > 0 || !language.actors.definite.has(first.form) || !language.headFirst) return null;
  const phrase = phraseAfter(tokens, from, to);
  if (phrase === null || phrase.lastConjunct >= 0) return null;
  const reference = speakerOf(scene, { from: phrase.start, to: phrase.end });
  if (reference.kind !== 'description' || reference.number === 2 || reference.possessive) return null;
  if (reference.noun !== 'role' && reference.noun !== 'person') return null;
  const { start, end } = spanOf(tokens, { from: phrase.start, to: phrase.end });
  return { start, end, reference };
}

const NO_ROLES: readonly LocalRole[] = [];
const NONE_TITLED: readonly string[] = [];

/** Whether each name is a subject: of a group that a construction asked about, or right before a finite verb. */
function subjectNames(scene: Scene): readonly boolean[] {
  const { tokens, names } = scene;
  const result = names.map(() => false);
  if (names.length === 0) return result;
  for (const { form, start } of scene.groups) {
    if (form !== 'finite') continue;
    // “Ana Ruiz left”, “the mayor, Ana Ruiz, left”
    const comma = tokens[start - 1]?.kind === Kind.Comma;
    const name = tokens[comma ? start - 2 : start - 1]?.name ?? -1;
    if (name < 0) continue;
    const before = tokens[(names[name] as NameMention).from - 1];
    if (before === undefined || (comma ? before.kind === Kind.Comma : !isPreposition(before))) result[name] = true;
  }
  for (const subject of scene.subjects.values()) {
    let governed = false;
    for (let k = subject.start; k < subject.end; k++) {
      const t = scene.tokens[k] as Token;
      if (t.kind === Kind.Comma) governed = false;
      else if (t.form === 'by')
        governed = true; // “analysts surveyed by FactLine”
      else if (t.name >= 0 && !governed) result[t.name] = true;
    }
  }
  return result;
}

/** The end of a label “Name:” that opens the unit, for turns of an interview. */
function labelLength(tokens: readonly Token[], claims: readonly LocalClaim[]): number {
  for (let k = 0; k < tokens.length && k < 8; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Colon && k > 0) {
      if (k === 1 && LETTERS.has((tokens[0] as Token).form)) return t.end;
      const first = claims[0];
      return first !== undefined && first.cue?.lemma === ':' && first.cue.start === t.start ? t.end : 0;
    }
    // “Q.” and “A.” of an interview.
    if (k === 0 && t.kind === Kind.Word && (t.form === 'q.' || t.form === 'a.' || t.form === 'r.')) return t.end;
    if (k === 1 && t.kind === Kind.Stop && (tokens[0] as Token).form.length === 1) return t.end;
  }
  return 0;
}

/** Question, answer, réponse. */
const LETTERS = new Set(['q', 'a', 'r']);

/** The cue at the end of the unit that introduces what follows, or null. */
function pendingCue(scene: Scene, sentence: Sentence): PendingCue | null {
  const { tokens } = scene;
  const found = introduction(scene, sentence.from, sentence.to - 1);
  if (found === null) return null;
  const { group, subject } = found;
  const source = { from: subject.start, to: subject.end };
  const speaker = speakerOf(scene, source);
  return {
    source: spanOf(tokens, sourceRange(tokens, source)),
    cue: cueOf(tokens, { from: group.start, to: group.end }, group.lemma),
    speaker,
    attribution: attributionOf(scene, source, speaker),
  };
}
