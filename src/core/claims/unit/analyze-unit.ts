/** The analysis of one unit of prose, by its own words alone. */
import { findNames } from '../../actors/names/find-names';
import type { Language } from '../../language/types';
import type { UnitKind } from '../../markdown/units';
import { tagTokens } from '../../syntax/tagger';
import { isTitleCase, lowerTitleCase } from '../../syntax/title-case';
import { type VerbGroup, verbGroups } from '../../syntax/verb-groups';
import { type MarkedSpan, pairMarks } from '../../text/quotation-marks';
import { type Sentence, sentences as splitSentences } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { tokenize } from '../../text/tokenize';
import { cueBefore } from '../cue-before/reported';
import { asClause } from '../cue-behind/as-clause';
import { cueBehind } from '../cue-behind/incise';
import { pointsBack } from '../cue-behind/points-back';
import { accordingTo } from '../other-cues/according';
import { hearsayConditional } from '../other-cues/hearsay';
import { headlineQuote } from '../other-cues/headline-quote';
import { labelled } from '../other-cues/labels';
import { nounCues } from '../other-cues/noun-cue';
import { nounQuote } from '../other-cues/noun-quote';
import { relativeSource } from '../other-cues/relative-source';
import { signature } from '../other-cues/signature';
import { speakerOf } from '../source/speaker';
import { dialogueTurn } from '../without-cue/dialogue';
import { orphans, personIn } from '../without-cue/orphans';
import { kept, toClaim } from './candidates';
import { describedSubjects } from './described-subjects';
import { acronymsOf, localNames } from './local-names';
import { lookupsOf } from './lookups';
import { openingEnd } from './opening';
import { pendingCue } from './pending-cue';
import { type Scene, spanOf, trimmed } from './scene';
import { isFirstPerson, labelLength } from './turn-signs';
import type { UnitAnalysis } from './unit-analysis';
import { marksOf, strayClose } from './unit-marks';

/** Analyses the prose of one unit. Pure; linear in its length. */
export function analyzeUnit(text: string, language: Language, kind: UnitKind): UnitAnalysis {
  const tokens = tokenize(text, language);
  const spans = pairMarks(tokens, text);
  const titleCase = kind === 'heading' && isTitleCase(tokens);
  if (titleCase && language.id === 'en') lowerTitleCase(tokens);
  tagTokens(tokens, language);
  const names = findNames(tokens, text, language, titleCase);
  const groups = verbGroups(tokens, language);
  const sentences = splitSentences(tokens);
  const [opening] = sentences;
  if (opening !== undefined) sentences[0] = { from: openingEnd(tokens, names, opening), to: opening.to };
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
  const since = scene.found.length;
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
  nounCues(scene, sentence, since);
  headlineQuote(scene, sentence);
  if (sentence.to === scene.tokens.length) signature(scene, sentence);
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
  const claims = order.map((_, index) => toClaim(scene, index, order));
  const names = localNames(scene);
  const described = describedSubjects(scene, sentences);
  const { marks, openMark } = marksOf(scene, order);
  const lastSentence = sentences[sentences.length - 1];
  const last = tokens[tokens.length - 1];
  const pending = lastSentence === undefined || last?.kind !== Kind.Colon ? null : pendingCue(scene, lastSentence);
  return {
    names,
    acronyms: acronymsOf(names, text),
    lookups: lookupsOf({ names, described, claims, pending, signature }),
    described,
    claims,
    marks,
    openMark,
    closes: strayClose(tokens, spans[0]?.open ?? tokens.length),
    startsQuoted: tokens[0]?.kind === Kind.OpenMark && tokens[0].mark >= 0,
    dash,
    question: last?.kind === Kind.Stop && last.form === '?',
    firstPerson: isFirstPerson(tokens),
    label: labelLength(tokens, claims),
    lastPerson: lastSentence === undefined ? -1 : personIn(scene, lastSentence),
    sentences: sentences.map(({ from }) => (tokens[from] as Token).start),
    pending,
    signature,
  };
}
