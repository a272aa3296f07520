/** What a cue introduces to its right: each frame that the cue verb takes, tried in turn. */
import { Form, Tag, type CueFrame, type CueVerb } from '../../language/types';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Case, Kind, type Token } from '../../text/token';
import { skipAdverbials } from './adverbials';
import { startsClause } from './clause';
import { findColon } from './colon';
import { findInfinitive, isInfinitiveStart } from './infinitive';
import { nounEnd } from './object-end';
import { behindAdverbial, behindRemark, startsObject } from './object-start';
import { predicate } from './predicate';
import { isOneOf, prepositionAhead } from './prepositions';
import { quoteBehindAddressee, quotedAt } from './quoted';
import { reportedEnd } from './reported-end';
import { behind, firstGroupFrom, spanOpenedAt, type Range, type Scene } from '../unit/scene';
import { findThat, THAT } from './that-clause';
import { zeroStart } from './zero-clause';

/** What a cue introduces, to its right. */
export interface Content {
  readonly parts: Range[];
  readonly frame: CueFrame | 'colon';
  /** Where the search for further cues goes on. */
  readonly end: number;
}

/** The content that stands behind the verb group, by the frames of its cue; null where none fits. */
export function contentAfter(
  scene: Scene,
  sentence: Sentence,
  group: VerbGroup,
  cue: CueVerb,
  from: number,
): Content | null {
  const { tokens } = scene;
  const ceiling = sentence.to;
  const has = (frame: CueFrame): boolean => cue.frames.includes(frame);
  const lead = skipAdverbials(scene, from, ceiling);
  const first = tokens[lead];
  if (first === undefined || lead >= ceiling) return null;
  // que / that / si, right behind the verb or behind adverbials and the person spoken to.
  // “assure ne vouloir que la paix”: the conjunction is the infinitive's.
  const infinitive = has('infinitive') && isInfinitiveStart(scene, lead, ceiling);
  // “s'attend | à ce que le pont cède”
  if ((has('prepositional') || has('object-infinitive')) && opensThatWhich(tokens, lead, ceiling)) {
    const end = reportedEnd(scene, lead + 3, ceiling, group);
    if (end > lead + 3) return { parts: [{ from: lead, to: end }], frame: 'clause', end };
  }
  if (has('clause') && !(infinitive && scene.language.id === 'fr')) {
    const that = findThat(scene, from, ceiling, cue);
    if (that >= 0) {
      const start = that + 1;
      const end = reportedEnd(scene, start, ceiling, group);
      if (end > start) return { parts: [{ from: start, to: end }], frame: 'clause', end };
    }
  }
  const colon = findColon(scene, from, ceiling);
  // “listed its concerns, stating: “…””: the participle before the colon has the quotation.
  const nearest = colon < 0 ? undefined : scene.groups[firstGroupFrom(scene, colon) - 1];
  const nearer =
    nearest !== undefined &&
    nearest !== group &&
    nearest.end === colon &&
    nearest.form === 'participle' &&
    nearest.cue?.frames.includes('quote') === true;
  if (
    colon >= 0 &&
    spanOpenedAt(scene, colon + 1) !== null &&
    !nearer &&
    !(has('zero') && reportsBefore(scene, lead, colon, cue))
  )
    return quotedAt(scene, colon + 1, ceiling, 'colon', group);
  if (has('quote') || has('clause')) {
    const span = spanOpenedAt(scene, lead);
    // “called the claim, which Ruiz had repeated, “absurd””: the words behind the relative clause are not hers.
    if (span !== null && lead > from && hasGap(scene, group)) return null;
    // “telling “Sunday Politics,” “No””: the first is whom it was told.
    const told = span !== null && cue.object === 'addressee' && spanOpenedAt(scene, behind(span)) !== null;
    if (told) return quotedAt(scene, behind(span), ceiling, 'quote', group);
    if (span !== null) return quotedAt(scene, lead, ceiling, 'quote', group);
    const later = quoteBehindAddressee(scene, from, ceiling, cue);
    const title = later < 0 ? -1 : titleEnd(scene, later);
    if (title > 0 && (THAT.has(tokens[title]?.form ?? '') || startsClause(scene, title, ceiling)))
      return contentAfter(scene, sentence, group, cue, title);
    if (later >= 0) return quotedAt(scene, later, ceiling, 'quote', group);
  }
  if (colon >= 0 && colon + 1 < ceiling && cue.frames.includes('quote') && colon <= lead) {
    // “Not everyone agrees: Swonk predicted …”: behind the colon somebody else speaks.
    const next = scene.groups[firstGroupFrom(scene, colon + 1)];
    const named = (tokens[colon + 1] as Token).name >= 0;
    if (named && next !== undefined && next.start < ceiling && next.form === 'finite' && next.cue !== null) return null;
    return { parts: [{ from: colon + 1, to: ceiling }], frame: 'colon', end: ceiling };
  }
  if (has('zero')) {
    const start = zeroStart(scene, lead, ceiling, cue);
    if (start >= 0) {
      const end = reportedEnd(scene, start, ceiling, group);
      if (startsClause(scene, start, end)) return { parts: [{ from: start, to: end }], frame: 'zero', end };
    }
  }
  if (infinitive) {
    const end = reportedEnd(scene, lead, ceiling, group);
    return { parts: [{ from: lead, to: end }], frame: 'infinitive', end };
  }
  if (has('infinitive') && isPreposition(first) && !isOf(first)) {
    // “a déclaré au Figaro | vouloir tourner la page”
    const phrase = phraseAfter(tokens, isDeterminer(first) ? lead : lead + 1, ceiling);
    const start = phrase === null ? ceiling : skipAdverbials(scene, phrase.end, ceiling);
    if (start < ceiling && isInfinitiveStart(scene, start, ceiling) && scene.language.id === 'fr') {
      const end = reportedEnd(scene, start, ceiling, group);
      return { parts: [{ from: start, to: end }], frame: 'infinitive', end };
    }
  }
  if (has('object-infinitive')) {
    const inf = findInfinitive(scene, from, ceiling);
    if (inf >= 0) {
      const end = reportedEnd(scene, lead, ceiling, group);
      return { parts: [{ from: lead, to: end }], frame: 'object-infinitive', end };
    }
  }
  if (has('gerund') && (first.tags & Tag.Verb) !== 0 && hasForm(first, Form.PresentParticiple)) {
    const end = reportedEnd(scene, lead, ceiling, group);
    return { parts: [{ from: lead, to: end }], frame: 'gerund', end };
  }
  if (has('predicate')) {
    const content = predicate(scene, lead, ceiling, group, cue);
    if (content !== null) return content;
  }
  if (has('prepositional') && cue.prepositions !== undefined && isOneOf(first.form, cue.prepositions)) {
    const end = nounEnd(scene, lead, ceiling, group);
    if (end > lead + 1) return { parts: [{ from: lead, to: end }], frame: 'prepositional', end };
  }
  if (has('prepositional') && cue.prepositions !== undefined && scene.language.id === 'fr') {
    const start = behindRemark(scene, lead, ceiling, cue.prepositions);
    if (start > lead) {
      const end = nounEnd(scene, start, ceiling, group);
      if (end > start + 1) return { parts: [{ from: start, to: end }], frame: 'prepositional', end };
    }
  }
  if (has('prepositional') && cue.object === 'addressee' && cue.prepositions !== undefined) {
    // “a mis en garde Pékin | contre toute escalade”
    const object = startsObject(tokens, lead) ? (phraseAfter(tokens, lead, ceiling)?.end ?? -1) : -1;
    let start = lead + 1;
    while (start <= object && start < ceiling && !isOneOf((tokens[start] as Token).form, cue.prepositions)) start++;
    if (start <= object && start < ceiling) {
      const end = nounEnd(scene, start, ceiling, group);
      return { parts: [{ from: start, to: end }], frame: 'prepositional', end };
    }
  }
  if (has('prepositional') && cue.object === 'content' && cue.prepositions !== undefined) {
    // “a appelé les parties « au dialogue »”, “accuse la ville de négligence”.
    const pronoun = (first.tags & Tag.ObjectPronoun) !== 0 && (first.tags & Tag.Determiner) === 0;
    const object = pronoun ? { end: lead + 1 } : startsObject(tokens, lead) ? phraseAfter(tokens, lead, ceiling) : null;
    let linked = object !== null && isOneOf(tokens[object.end]?.form ?? '', cue.prepositions);
    // The chunker takes “Moscow of shelling” for one phrase.
    if (!linked && object !== null) linked = prepositionAhead(tokens, lead, object.end, cue.prepositions);
    for (let k = lead; !linked && object !== null && k <= object.end && k + 1 < ceiling; k++)
      linked = (tokens[k] as Token).kind === Kind.OpenMark && isOneOf((tokens[k + 1] as Token).form, cue.prepositions);
    if (linked) {
      const end = nounEnd(scene, lead, ceiling, group);
      return { parts: [{ from: lead, to: end }], frame: 'prepositional', end };
    }
  }
  if (has('noun')) {
    const start = startsObject(tokens, lead) ? lead : behindAdverbial(scene, lead, ceiling);
    if (start < 0) return null;
    const end = nounEnd(scene, start, ceiling, group);
    return { parts: [{ from: start, to: end }], frame: 'noun', end };
  }
  return null;
}

/** “insisted | Mr Ruiz said: “No””: whether the clause that starts here reports what stands behind the colon. */
function reportsBefore(scene: Scene, lead: number, colon: number, cue: CueVerb): boolean {
  const start = zeroStart(scene, lead, colon, cue);
  if (start < 0 || !startsClause(scene, start, colon)) return false;
  for (let n = firstGroupFrom(scene, start); n < scene.groups.length; n++) {
    const next = scene.groups[n] as VerbGroup;
    if (next.start >= colon) return false;
    if (next.form === 'finite' && next.cue?.frames.includes('quote') === true && next.cue.ambiguous !== true)
      return true;
  }
  return false;
}

/** Whether “à ce que”, “de ce que” stands at k. */
function opensThatWhich(tokens: readonly Token[], k: number, ceiling: number): boolean {
  const { form } = tokens[k] as Token;
  return (
    (form === 'à' || form === 'de') &&
    k + 3 < ceiling &&
    tokens[k + 1]?.form === 'ce' &&
    THAT.has(tokens[k + 2]?.form ?? '')
  );
}

/** “wrote in her memoir, “Long Steps,” | she was punished”: behind the title of a work that was just named as one, or -1. */
function titleEnd(scene: Scene, open: number): number {
  const { tokens, language } = scene;
  const span = spanOpenedAt(scene, open);
  if (span === null || language.id !== 'en' || !span.closed || span.close - open > 9) return -1;
  const comma = tokens[open - 1];
  if (comma?.kind !== Kind.Comma || tokens[open - 2]?.word?.noun !== 'document') return -1;
  if ((tokens[span.close - 1] as Token).kind !== Kind.Comma && tokens[span.close + 1]?.kind !== Kind.Comma) return -1;
  for (let k = open + 1; k < span.close; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Word && t.letterCase === Case.Lower && !isPreposition(t) && !isDeterminer(t)) return -1;
  }
  return tokens[span.close + 1]?.kind === Kind.Comma ? span.close + 2 : span.close + 1;
}

/** Whether an English relative pronoun before the subject is the object of the verb: “which Ruiz had repeated”. */
function hasGap(scene: Scene, group: VerbGroup): boolean {
  const subject = scene.subjects.get(group);
  return subject !== undefined && scene.tokens[subject.start - 1]?.form === 'which';
}
