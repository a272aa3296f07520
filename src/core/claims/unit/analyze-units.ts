/** The analysis of units of prose, each by its own words alone. */
import { findNames } from '../../actors/names/find-names';
import type { NameMention } from '../../actors/names/mention';
import type { Language } from '../../language/types';
import type { UnitKind } from '../../markdown/units';
import { isPointer } from '../../syntax/kicker';
import { readHeadlineVerbs } from '../../syntax/headline-verbs';
import { tagTokens } from '../../syntax/tagger';
import {
  isAllCapitals,
  isHeadline,
  isTitleCase,
  lowerCapitals,
  lowerOpening,
  lowerTitleCase,
} from '../../syntax/title-case';
import { type VerbGroup, verbGroups } from '../../syntax/verb-groups';
import { type MarkedSpan, pairMarks } from '../../text/quotation-marks';
import { type Sentence, sentences as splitSentences } from '../../text/sentences';
import { settled } from '../../settled';
import { Kind, type Token, TokenStock } from '../../text/token';
import { tokenize } from '../../text/tokenize';
import { gapped } from '../cue-before/gapped';
import { cueBefore } from '../cue-before/reported';
import { announced } from '../cue-behind/announced';
import { asClause } from '../cue-behind/as-clause';
import { cueBehind } from '../cue-behind/incise';
import { pointsBack } from '../cue-behind/points-back';
import { accordingTo } from '../other-cues/according';
import { hearsayConditional } from '../other-cues/hearsay';
import { agentLabel } from '../other-cues/agent-label';
import { headlineQuote } from '../other-cues/headline-quote';
import { labelled } from '../other-cues/labels';
import { outcry } from '../other-cues/outcry';
import { nounCues } from '../other-cues/noun-cue';
import { nounQuote } from '../other-cues/noun-quote';
import { relativeSource } from '../other-cues/relative-source';
import { signature } from '../other-cues/signature';
import { dialogueTurn } from '../without-cue/dialogue';
import { orphans } from '../without-cue/orphans';
import { personIn } from '../without-cue/person-in';
import { kept, toClaim } from './candidates';
import { broughtIn } from './brought-in';
import { describedSubjects } from './described-subjects';
import { acronymsOf } from './acronyms';
import { localNames } from './local-names';
import type { LocalClaim } from './local-claim';
import { openingEnd } from './opening';
import { pendingCue } from './pending-cue';
import type { Candidate, Scene } from './scene';
import { signatureLine } from './signature-line';
import { labelLength, turnSigns } from './turn-signs';
import type { DescribedSubject, LocalName, UnitAnalysis } from './unit-analysis';
import { marksOf, strayClose } from './unit-marks';
import { countLeading } from '../../binary-search';

/** A unit as the analysis takes it. */
export interface UnitText {
  readonly text: string;
  readonly language: Language;
  readonly kind: UnitKind;
}

/** How many units are read side by side. */
const BATCH = 256;

/** The tokens of a batch; the next one takes them again. */
const STOCK = new TokenStock();

/**
 * Analyses the prose of units. Pure; linear in their length. Each step is taken for many units before the next one is: a processor
 * keeps the code of one step at hand, and that of all steps together is too long for it (a whole text takes a tenth to a fifth less).
 */
export function analyzeUnits(units: readonly UnitText[]): UnitAnalysis[] {
  if (units.length <= BATCH) return analyzeBatch(units);
  // In equal parts: a few that are left over would be read as slowly as one by one.
  const size = Math.ceil(units.length / Math.ceil(units.length / BATCH));
  const analyses: UnitAnalysis[] = [];
  for (let at = 0; at < units.length; at += size) analyses.push(...analyzeBatch(units.slice(at, at + size)));
  return analyses;
}

/** A unit while it is read. */
interface UnitWork {
  readonly scene: Scene;
  readonly sentences: readonly Sentence[];
  /** Whether a dash opens it. */
  readonly dash: boolean;
  readonly signature: UnitAnalysis['signature'];
}

function analyzeBatch(units: readonly UnitText[]): UnitAnalysis[] {
  const works = scenesOf(units).map((scene, n) => workOf(scene, (units[n] as UnitText).kind));
  const turns = works.map(turnOf);
  readSentences(works, turns);
  works.forEach(({ scene, sentences }, n) => {
    if (turns[n] !== WHOLE) orphans(scene, sentences);
  });
  return results(works);
}

/** The scenes of units, each step for all of them before the next one: what one needs stays in the cache. */
function scenesOf(units: readonly UnitText[]): Scene[] {
  STOCK.giveBack();
  const tokens = units.map(({ text, language }) => tokenize(text, language, STOCK));
  const spans = units.map(({ text }, n) => pairMarks(tokens[n] as Token[], text));
  const titled = units.map(({ kind, language }, n) => {
    const own = tokens[n] as Token[];
    if (isAllCapitals(own)) {
      lowerCapitals(own);
      return false;
    }
    lowerOpening(own);
    return kind === 'heading' ? isTitleCase(own) : language.id === 'en' && isHeadline(own);
  });
  const signs = units.map(({ kind, language }, n) => {
    if (titled[n] === true && language.id === 'en') lowerTitleCase(tokens[n] as Token[]);
    const found = tagTokens(tokens[n] as Token[], language);
    if (kind === 'heading' && language.id === 'en') readHeadlineVerbs(tokens[n] as Token[]);
    return found;
  });
  const names = units.map(({ text, language }, n) =>
    findNames(tokens[n] as Token[], text, language, titled[n] as boolean),
  );
  const groups = units.map(({ language }, n) => verbGroups(tokens[n] as Token[], language));
  return units.map(({ text, language, kind }, n) => {
    const own = spans[n] as MarkedSpan[];
    return {
      text,
      tokens: tokens[n] as Token[],
      spans: own,
      inside: insideOf(tokens[n] as Token[], own),
      groups: groups[n] as VerbGroup[],
      names: names[n] as NameMention[],
      language,
      heading: kind === 'heading',
      signs: signs[n] as number,
      found: [],
      owner: own.map(() => -1),
    };
  });
}

function workOf(scene: Scene, kind: UnitKind): UnitWork {
  const { tokens, names } = scene;
  const sentences = splitSentences(tokens);
  const [opening] = sentences;
  if (opening !== undefined) sentences[0] = { from: openingEnd(tokens, names, opening), to: opening.to };
  const dash = tokens[0]?.kind === Kind.Dash;
  return { scene, sentences, dash, signature: signatureLine(scene, kind, dash) };
}

/** The turn of a unit that is all of a dialogue, a signature, or what another article is called. */
const WHOLE = -1;

/** Where the dialogue turn ends that opens a unit; 0 where none does. */
function turnOf({ scene, signature }: UnitWork): number {
  if (signature?.dash === true || isPointer(scene.tokens)) return WHOLE;
  const turn = scene.heading ? 0 : dialogueTurn(scene);
  return turn > 0 && turn >= scene.tokens.length ? WHOLE : turn;
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

/** A sentence while it is read. */
interface SentenceWork {
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly previous: Sentence | null;
  /** Its verb groups: [from, to). */
  readonly from: number;
  readonly to: number;
  /** How much was found before it. */
  readonly since: number;
}

/** The constructions, in the order in which they are tried on a sentence. */
const CONSTRUCTIONS: readonly ((work: SentenceWork) => void)[] = [
  ({ scene, sentence, previous, from, to }) => {
    for (let n = from; n < to; n++) {
      const group = scene.groups[n] as VerbGroup;
      const read =
        asClause(scene, sentence, group) ||
        pointsBack(scene, sentence, previous, group) ||
        announced(scene, sentence, group);
      if (!read) cueBehind(scene, sentence, group);
    }
  },
  ({ scene, sentence, previous }) => labelled(scene, sentence, previous === null && sentence.from === 0),
  ({ scene, sentence, previous }) => accordingTo(scene, sentence, previous),
  ({ scene, sentence }) => relativeSource(scene, sentence),
  ({ scene, sentence, previous }) => nounQuote(scene, sentence, previous),
  ({ scene, sentence }) => agentLabel(scene, sentence),
  ({ scene, sentence, from, to }) => {
    for (let n = from; n < to; n++) {
      const group = scene.groups[n] as VerbGroup;
      if (!group.used) cueBefore(scene, sentence, group);
    }
  },
  ({ scene, since }) => gapped(scene, since),
  ({ scene, sentence, since }) => nounCues(scene, sentence, since),
  ({ scene, sentence }) => outcry(scene, sentence),
  ({ scene, sentence }) => headlineQuote(scene, sentence),
  ({ scene, sentence, previous }) => {
    if (sentence.to === scene.tokens.length) signature(scene, sentence, previous);
  },
  ({ scene, sentence }) => hearsayConditional(scene, sentence),
];

/** Tries all constructions on the first sentence of each unit, then on the second one of each: a sentence asks what those before it gave. */
function readSentences(works: readonly UnitWork[], turns: readonly number[]): void {
  let left = works.filter((_, n) => turns[n] !== WHOLE);
  let ends = turns.filter((turn) => turn !== WHOLE);
  for (let n = 0; left.length > 0; n++) {
    const row: SentenceWork[] = [];
    left.forEach(({ scene, sentences }, k) => {
      const sentence = sentences[n];
      if (sentence !== undefined && sentence.from >= (ends[k] as number))
        row.push(sentenceWork(scene, sentence, n === 0 ? null : (sentences[n - 1] as Sentence)));
    });
    for (const construction of CONSTRUCTIONS) for (const work of row) construction(work);
    ends = ends.filter((_, k) => n + 1 < (left[k] as UnitWork).sentences.length);
    left = left.filter(({ sentences }) => n + 1 < sentences.length);
  }
}

function sentenceWork(scene: Scene, sentence: Sentence, previous: Sentence | null): SentenceWork {
  const { groups } = scene;
  const from = countLeading(groups.length, (n) => (groups[n] as VerbGroup).head < sentence.from);
  let to = from;
  while (to < groups.length && (groups[to] as VerbGroup).head < sentence.to) to++;
  return { scene, sentence, previous, from, to, since: scene.found.length };
}

/** Everything found, with offsets instead of tokens. */
function results(works: readonly UnitWork[]): UnitAnalysis[] {
  const orders = works.map(({ scene }) => kept(scene));
  const claims = works.map(({ scene }, n) => {
    const order = orders[n] as Candidate[];
    return order.map((_, index) => toClaim(scene, index, order));
  });
  const names = works.map(({ scene }) => localNames(scene));
  const described = works.map(({ scene, sentences }) => describedSubjects(scene, sentences));
  return works.map((work, n) =>
    result(work, orders[n] as Candidate[], {
      claims: claims[n] as LocalClaim[],
      names: names[n] as LocalName[],
      described: described[n] as DescribedSubject[],
    }),
  );
}

/** What the document needs of a unit, out of its scene and its claims. */
function result(
  { scene, sentences, dash, signature }: UnitWork,
  order: readonly Candidate[],
  { claims, names, described }: Pick<UnitAnalysis, 'claims' | 'names' | 'described'>,
): UnitAnalysis {
  const { tokens, text } = scene;
  const { marks, openMark } = marksOf(scene, order);
  const lastSentence = sentences[sentences.length - 1];
  const last = tokens[tokens.length - 1];
  const pending = lastSentence === undefined ? null : pendingCue(scene, lastSentence);
  return {
    names: settled(names),
    acronyms: settled(acronymsOf(names, text)),
    described: settled(described),
    broughtIn: settled(broughtIn(scene)),
    claims: settled(claims),
    marks: settled(marks),
    openMark,
    closes: strayClose(scene),
    startsQuoted: tokens[0]?.kind === Kind.OpenMark && tokens[0].mark >= 0,
    dash,
    question: last?.kind === Kind.Stop && last.form === '?',
    ...turnSigns(scene),
    label: labelLength(tokens, claims),
    lastPerson: lastSentence === undefined ? -1 : personIn(scene, lastSentence),
    sentences: settled(sentences.map(({ from }) => (tokens[from] as Token).start)),
    pending,
    signature,
  };
}
