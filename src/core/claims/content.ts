import { Form, Tag, type CueFrame, type CueVerb } from '../language/types';
import { isDeterminer, isHead, isNominal, isOf, isPreposition, nounKind, phraseAfter } from '../syntax/noun-phrases';
import { hasForm, isModal } from '../syntax/tagger';
import type { VerbGroup } from '../syntax/verb-groups';
import type { Sentence } from '../text/sentences';
import { Case, Kind, type Token } from '../text/token';
import { startsClause } from './clause';
import { behind, firstGroupFrom, spanOpenedAt, wordCount, type Range, type Scene } from './scene';

/** What a cue introduces, to its right. */
export interface Content {
  readonly parts: Range[];
  readonly frame: CueFrame | 'colon';
  /** Where the search for further cues goes on. */
  readonly end: number;
}

const THAT = new Set(['que', "qu'", 'that']);
const WHETHER = new Set([
  'si',
  "s'",
  'whether',
  'if',
  'comment',
  'pourquoi',
  'combien',
  'how',
  'why',
  'what',
  'quand',
  'où',
]);

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
  if (has('clause')) {
    const that = findThat(scene, from, ceiling, cue);
    if (that >= 0) {
      const start = that + 1;
      const end = reportedEnd(scene, start, ceiling, group);
      if (end > start) return { parts: [{ from: start, to: end }], frame: 'clause', end };
    }
  }
  const colon = findColon(scene, from, ceiling);
  if (colon >= 0 && spanOpenedAt(scene, colon + 1) !== null) return quotedAt(scene, colon + 1, ceiling, 'colon', group);
  if (has('quote') || has('clause')) {
    const span = spanOpenedAt(scene, lead);
    if (span !== null) return quotedAt(scene, lead, ceiling, 'quote', group);
    const later = quoteBehindAddressee(scene, from, ceiling, cue);
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
  if (has('infinitive') && isInfinitiveStart(scene, lead, ceiling)) {
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

/** “a révélé dès lundi | l'existence”, “confirmed in a statement | the arrests”: the object behind one adverbial at k, or -1. */
function behindAdverbial(scene: Scene, k: number, ceiling: number): number {
  const { tokens } = scene;
  if (!isPreposition(tokens[k] as Token) || isOf(tokens[k] as Token)) return -1;
  const phrase = phraseAfter(tokens, k + 1, ceiling);
  if (phrase === null) return -1;
  const start = skipAdverbials(scene, phrase.end, ceiling);
  const t = tokens[start];
  return t !== undefined && start < ceiling && isDeterminer(t) && !isOf(t) ? start : -1;
}

const CONTRACTED: Readonly<Record<string, readonly string[]>> = { de: ["d'", 'du', 'des'], à: ['au', 'aux'] };

function isOneOf(form: string, prepositions: readonly string[]): boolean {
  return prepositions.some((p) => p === form || (CONTRACTED[p]?.includes(form) ?? false));
}

function startsObject(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  if ((t.tags & Tag.SubjectPronoun) !== 0 && t.name < 0) return false;
  if (isDeterminer(t)) return t.form !== 'au' && t.form !== 'aux';
  // “de vives inquiétudes”, “d'importants retards”: the plural article before an adjective.
  if (t.form === 'de' || t.form === "d'") {
    const next = tokens[k + 1];
    return next !== undefined && (next.tags & Tag.Adjective) !== 0 && ((next.word?.number ?? 0) & 1) === 0;
  }
  if (t.kind === Kind.Number) return true;
  return (
    isNominal(t) &&
    t.kind === Kind.Word &&
    (t.tags & Tag.Calendar) === 0 &&
    !((t.tags & Tag.Verb) !== 0 && (t.tags & Tag.Noun) === 0)
  );
}

/** Behind adverbs, times, prepositional adverbials between commas. */
export function skipAdverbials(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  let k = from;
  for (let guard = 0; guard < 12 && k < ceiling; guard++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma) {
      const next = tokens[k + 1];
      if (next !== undefined && next.kind === Kind.OpenMark) return k + 1;
      const close = commaAfterAdverbial(scene, k + 1, ceiling);
      if (close < 0) return k;
      k = close + 1;
      continue;
    }
    const plainAdverb =
      (t.tags & Tag.Adverb) !== 0 &&
      (t.tags & (Tag.Preposition | Tag.Determiner | Tag.Noun | Tag.Subordinator | Tag.NominalPronoun)) === 0;
    // “there are …” starts a clause.
    if (t.form === 'there' && ((tokens[k + 1]?.tags ?? 0) & Tag.Verb) !== 0) return k;
    if (t.kind === Kind.Word && t.name < 0 && (plainAdverb || (t.tags & Tag.Calendar) !== 0)) {
      k++;
      // “mardi soir”, “vendredi matin”
      if ((t.tags & Tag.Calendar) !== 0 && k < ceiling && tokens[k]?.word?.noun === 'time') k++;
      continue;
    }
    return k;
  }
  return k;
}

/** For “, dans un communiqué commun, «”: the comma that closes a prepositional or temporal adverbial starting at k, or -1. */
function commaAfterAdverbial(scene: Scene, k: number, ceiling: number): number {
  const { tokens } = scene;
  const first = tokens[k];
  if (first === undefined) return -1;
  if (
    !isPreposition(first) &&
    (first.tags & (Tag.Adverb | Tag.Calendar)) === 0 &&
    !hasForm(first, Form.PresentParticiple)
  )
    return -1;
  for (let i = k; i < ceiling && i - k < 16; i++) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.Comma) return i;
    if (t.kind === Kind.Stop || t.kind === Kind.OpenMark || t.kind === Kind.Colon || t.kind === Kind.Semicolon)
      return -1;
    if ((t.tags & Tag.Verb) !== 0 && hasForm(t, Form.Finite) && (t.tags & (Tag.Noun | Tag.Adjective)) === 0) return -1;
  }
  return -1;
}

/** The que/that of the reported clause: nothing but adverbials and an addressee before it. */
function findThat(scene: Scene, from: number, ceiling: number, cue: CueVerb): number {
  const { tokens } = scene;
  let commas = 0;
  // “…, affirmant que”: the que belongs to the participle, unless a comma closes its phrase (“a dit, citant X, que”).
  let participle = false;
  for (let k = from; k < ceiling && k - from < 40; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0) return -1;
    if (t.kind === Kind.Stop || t.kind === Kind.Colon || t.kind === Kind.Semicolon || t.kind === Kind.OpenMark)
      return -1;
    if (t.kind === Kind.Comma) {
      commas++;
      participle = false;
    } else if (
      (t.tags & Tag.Verb) !== 0 &&
      (t.tags & (Tag.Noun | Tag.Adjective | Tag.Preposition)) === 0 &&
      hasForm(t, Form.PresentParticiple)
    )
      participle = true;
    if (k > from && startsSecondCue(tokens, k)) return -1;
    if (THAT.has(t.form)) {
      if (participle || (k > from && CONJUNCTIVE.has((tokens[k - 1] as Token).form))) return -1;
      if (t.form === 'that' && (t.tags & Tag.Determiner) !== 0 && k === from && !thatClause(scene, k, ceiling))
        return -1;
      const previous = tokens[k - 1] as Token;
      // “l'importance que …”: a relative clause behind a plain object.
      if (k > from && commas === 0 && (isHead(previous) || cue.frames.includes('zero'))) {
        const opening = tokens[from] as Token;
        const object = !isPreposition(opening) && (opening.tags & (Tag.Adverb | Tag.Calendar)) === 0;
        if (object && cue.object !== 'addressee') return -1;
      }
      return k;
    }
    if (k === from && t.form === 'à' && tokens[k + 1]?.form === 'quel') return k - 1;
    if (
      (k === from || (cue.object === 'addressee' && k > from && cue.class === 'ask' && t.form !== 'what')) &&
      WHETHER.has(t.form) &&
      (cue.class === 'ask' ||
        t.form === 'how' ||
        t.form === 'why' ||
        t.form === 'what' ||
        t.form === 'whether' ||
        t.form === 'comment' ||
        t.form === 'combien' ||
        t.form === 'pourquoi')
    ) {
      if (t.form === "s'" && tokens[k + 1]?.form !== 'il' && tokens[k + 1]?.form !== 'ils') return -1;
      return k - 1;
    }
    if (
      (t.tags & Tag.Verb) !== 0 &&
      t.name < 0 &&
      hasForm(t, Form.Finite) &&
      (t.tags & (Tag.Noun | Tag.Adjective)) === 0 &&
      !hasForm(t, Form.PastParticiple)
    )
      return -1;
    if ((t.tags & Tag.SubjectPronoun) !== 0 && (t.tags & Tag.ObjectPronoun) === 0) return -1;
    if ((t.tags & Tag.Relative) !== 0 && (t.tags & (Tag.Determiner | Tag.Preposition)) === 0) return -1;
    // “railed against the deal, told supporters that”: another verb took over.
    if (scene.language.id === 'en' && commas > 0 && (tokens[k - 1] as Token).kind === Kind.Comma) {
      if (groupAt(scene, k, ceiling)?.form === 'finite') return -1;
    }
    // “pledged a review, while the BBC reported that”: another clause.
    if (commas > 0 && CLAUSE_BREAKS.has(t.form) && (tokens[k - 1] as Token).kind === Kind.Comma) return -1;
  }
  return -1;
}

/** “a déploré un recul et averti que”: a participle behind the coordinator at k has what follows. */
function startsSecondCue(tokens: readonly Token[], k: number): boolean {
  if (((tokens[k] as Token).tags & Tag.Coordinator) === 0) return false;
  const next = tokens[k + 1];
  return (
    next !== undefined &&
    (next.tags & Tag.Verb) !== 0 &&
    (next.tags & (Tag.Noun | Tag.Adjective)) === 0 &&
    next.name < 0 &&
    hasForm(next, Form.PastParticiple)
  );
}

/** Words that make another conjunction of a “que” behind them: dès que, tandis que, pour que. */
const CONJUNCTIVE = new Set(
  'dès alors tandis lors après avant bien afin pour sans tant depuis pendant parce puis ainsi sitôt aussitôt plutôt'.split(
    ' ',
  ),
);

/** Whether “that” at k is a conjunction: a finite verb follows before the clause ends. */
function thatClause(scene: Scene, k: number, ceiling: number): boolean {
  return hasClause(scene, k + 1, ceiling);
}

function findColon(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  for (let k = from; k < ceiling && k - from < 40; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0) return -1;
    if (t.kind === Kind.Colon) return k;
    if (t.kind === Kind.Stop || t.kind === Kind.OpenMark || t.kind === Kind.Semicolon) return -1;
    if (
      (t.tags & Tag.Verb) !== 0 &&
      t.name < 0 &&
      hasForm(t, Form.Finite) &&
      (t.tags & (Tag.Noun | Tag.Adjective)) === 0 &&
      !hasForm(t, Form.PastParticiple)
    )
      return -1;
  }
  return -1;
}

/** “told reporters “…””, “a lancé à la foule « … »”: an opening mark behind the person spoken to or a place. */
function quoteBehindAddressee(scene: Scene, from: number, ceiling: number, cue: CueVerb): number {
  const { tokens } = scene;
  const k = skipAdverbials(scene, from, ceiling);
  const t = tokens[k];
  if (t === undefined) return -1;
  let end = -1;
  if (isPreposition(t) && !(cue.prepositions !== undefined && isOneOf(t.form, cue.prepositions)))
    end = phraseAfter(tokens, k + 1, ceiling)?.end ?? -1;
  else if (cue.object === 'addressee')
    end = phraseAfter(tokens, k, ceiling)?.end ?? ((t.tags & Tag.ObjectPronoun) !== 0 ? k + 1 : -1);
  if (end < 0) return -1;
  // “told the mayors who had come to the hall, “…””
  const relative = tokens[end];
  if (relative !== undefined && (relative.tags & Tag.Relative) !== 0) {
    for (let i = end + 1; i < ceiling && i - end < 24; i++) {
      const stop = tokens[i] as Token;
      if (stop.kind === Kind.Comma) return spanOpenedAt(scene, i + 1) !== null ? i + 1 : -1;
      if (stop.kind === Kind.OpenMark || stop.kind === Kind.Stop) return -1;
    }
    return -1;
  }
  end = skipAdverbials(scene, end, ceiling);
  if (spanOpenedAt(scene, end) !== null) return end;
  const next = tokens[end];
  if (next !== undefined && next.kind === Kind.Word && isPreposition(next)) {
    const more = phraseAfter(tokens, end + 1, ceiling)?.end ?? -1;
    const after = more < 0 ? -1 : skipAdverbials(scene, more, ceiling);
    if (after >= 0 && spanOpenedAt(scene, after) !== null) return after;
  }
  return -1;
}

/** A quotation as content; a fragment goes on with the words behind it (“frank” and “useful”, because …). */
function quotedAt(scene: Scene, open: number, ceiling: number, frame: Content['frame'], group: VerbGroup): Content {
  const { tokens } = scene;
  const span = spanOpenedAt(scene, open);
  if (span === null) return { parts: [{ from: open, to: ceiling }], frame, end: ceiling };
  let end = behind(span);
  const next = tokens[end];
  if (next === undefined || end >= ceiling) return { parts: [{ from: open, to: end }], frame, end };
  const first = tokens[open + 1] as Token | undefined;
  const last = tokens[span.close - 1] as Token | undefined;
  const whole =
    last?.kind === Kind.Stop ||
    (first?.letterCase !== Case.Lower && wordCount(tokens, open, span.close) >= 6 && frame === 'colon');
  if (whole) {
    // Further quotations right behind belong to it: “A.” “B.”
    while (spanOpenedAt(scene, end) !== null && end < ceiling)
      end = behind(spanOpenedAt(scene, end) as NonNullable<ReturnType<typeof spanOpenedAt>>);
    return { parts: [{ from: open, to: end }], frame, end };
  }
  if (
    next.kind === Kind.Word &&
    !(isPreposition(next) && TRAILING.has(next.form)) &&
    (next.tags & Tag.Calendar) === 0 &&
    first?.letterCase === Case.Lower &&
    !sharesCue(scene, end, ceiling, group)
  ) {
    const extended = reportedEnd(scene, end, ceiling, group);
    return { parts: [{ from: open, to: Math.max(extended, end) }], frame, end: Math.max(extended, end) };
  }
  return { parts: [{ from: open, to: end }], frame, end };
}

/** Adverbials behind a quotation that tell of the saying, not of what was said. */
const TRAILING = new Set([
  'during',
  'in',
  'on',
  'at',
  'while',
  'after',
  'before',
  'when',
  'as',
  'lors',
  'dans',
  'avant',
  'après',
  'devant',
  'sur',
  'à',
  'au',
  'from',
  'via',
]);

/** Start of an English clause without “that”, behind the addressee of told; -1 where no clause can start. */
function zeroStart(scene: Scene, k: number, ceiling: number, cue: CueVerb): number {
  const { tokens } = scene;
  let start = k;
  const t = tokens[k] as Token;
  if (cue.object === 'addressee') {
    if ((t.tags & Tag.ObjectPronoun) !== 0) start = k + 1;
    else {
      // “told reporters the plan …”: the addressee is one phrase, the clause starts with the next determiner or pronoun.
      const phrase = phraseAfter(tokens, k, ceiling);
      if (phrase === null) return -1;
      start = addresseeEnd(tokens, k, phrase.end);
    }
    start = skipAdverbials(scene, start, ceiling);
  } else if (isPreposition(t) && (t.tags & Tag.Subordinator) === 0) {
    // “said in a statement the plan …”, “said on Tuesday he …”
    const phrase = phraseAfter(tokens, k + 1, ceiling);
    start = phrase === null ? k : skipAdverbials(scene, addresseeEnd(tokens, k + 1, phrase.end), ceiling);
  }
  const first = tokens[start];
  if (first === undefined || start >= ceiling) return -1;
  if (first.kind === Kind.OpenMark) return start;
  if (first.kind !== Kind.Word && first.kind !== Kind.Number) return -1;
  return start;
}

function addresseeEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    const t = tokens[i] as Token;
    if (isDeterminer(t) && !isPreposition(tokens[i - 1] as Token)) return i;
  }
  return end;
}

/** Whether a finite verb with something before it stands in the range, outside of relative clauses. */
export function hasClause(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene;
  for (let k = from + 1; k < to; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word || t.name >= 0 || (t.tags & Tag.Verb) === 0) continue;
    if (!hasForm(t, Form.Finite) || (t.tags & (Tag.Noun | Tag.Adjective)) !== 0) continue;
    if (hasForm(t, Form.Infinitive) && (tokens[k - 1] as Token).form === 'to') continue;
    if (hasForm(t, Form.PastParticiple) && !hasForm(t, Form.Infinitive)) {
      const next = tokens[k + 1];
      if (next !== undefined && next.form === 'by') continue;
    }
    return true;
  }
  return false;
}

function isInfinitiveStart(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens, language } = scene;
  let i = k;
  if (language.id === 'en') {
    if ((tokens[i] as Token).form === 'not') i++;
    if (tokens[i]?.form !== 'to') return false;
    i++;
  }
  while (
    i < ceiling &&
    ((tokens[i] as Token).tags & (Tag.Negation | Tag.ObjectPronoun | Tag.Adverb)) !== 0 &&
    ((tokens[i] as Token).tags & Tag.Verb) === 0
  )
    i++;
  // “promised to “rip it up””
  if ((tokens[i] as Token | undefined)?.kind === Kind.OpenMark) i++;
  const t = tokens[i];
  return t !== undefined && i < ceiling && (t.tags & Tag.Verb) !== 0 && t.name < 0 && hasForm(t, Form.Infinitive);
}

/** “à acquérir”, “de cacher”, “to find” behind at most an object; -1 if none comes before a finite verb. */
function findInfinitive(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  for (let k = from; k < ceiling && k - from < 40; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Stop || t.kind === Kind.Semicolon || t.kind === Kind.Colon) return -1;
    if (t.form === 'de' || t.form === "d'" || t.form === 'à' || t.form === 'to') {
      let i = k + 1;
      while (i < ceiling && ((tokens[i] as Token).tags & (Tag.Negation | Tag.ObjectPronoun)) !== 0) i++;
      while (i < ceiling && (tokens[i] as Token).kind === Kind.OpenMark) i++;
      const v = tokens[i];
      if (
        v !== undefined &&
        (v.tags & Tag.Verb) !== 0 &&
        hasForm(v, Form.Infinitive) &&
        v.name < 0 &&
        !((v.tags & Tag.Noun) !== 0 && t.form !== 'to' && t.form !== 'à')
      )
        return k;
    }
    if (
      t.depth === 0 &&
      (t.tags & Tag.Verb) !== 0 &&
      t.name < 0 &&
      hasForm(t, Form.Finite) &&
      (t.tags & (Tag.Noun | Tag.Adjective)) === 0 &&
      !hasForm(t, Form.PastParticiple) &&
      !hasForm(t, Form.Infinitive)
    )
      return -1;
  }
  return -1;
}

function predicate(scene: Scene, lead: number, ceiling: number, group: VerbGroup, cue: CueVerb): Content | null {
  const { tokens } = scene;
  const first = tokens[lead] as Token;
  const end = nounEnd(scene, lead, ceiling, group);
  if (end <= lead) return null;
  const prepositions = cue.prepositions ?? [];
  if (isOneOf(first.form, prepositions)) {
    return { parts: [{ from: lead, to: end }], frame: 'predicate', end };
  }
  if (spanOpenedAt(scene, lead) !== null) return quotedAt(scene, lead, ceiling, 'predicate', group);
  if (
    !startsObject(tokens, lead) &&
    (first.tags & (Tag.ObjectPronoun | Tag.Adjective)) === 0 &&
    !hasForm(first, Form.PastParticiple) &&
    first.tags !== 0
  )
    return null;
  let marked = false;
  let linked = false;
  for (let k = lead; k < end; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.OpenMark) marked = true;
    if (isOneOf(t.form, prepositions)) linked = true;
  }
  // “s'est dite opposée à toute hausse”: what speakers say that they are.
  // “jugent insuffisante l'offre”, “chiffre à 40 millions les pertes”: the judgement before its object.
  const judged =
    cue.class === 'judge' &&
    ((first.tags & Tag.Adjective) !== 0 || (first.tags === 0 && first.letterCase === Case.Lower)) &&
    lead + 1 < end &&
    isDeterminer(tokens[lead + 1] as Token);
  const self =
    cue.reflexive === true && cue.class === 'say' && (first.tags & (Tag.Adjective | Tag.Verb)) !== 0 && first.name < 0;
  if (!marked && !(linked && prepositions.length > 0) && !self && !judged) return null;
  return { parts: [{ from: lead, to: end }], frame: 'predicate', end };
}

/** End of a noun phrase as content: up to the comma, stop or next cue of the sentence. */
function nounEnd(scene: Scene, from: number, ceiling: number, group: VerbGroup): number {
  const { tokens } = scene;
  const limit = reportedEnd(scene, from, ceiling, group);
  let listed = false;
  for (let k = from; k < limit; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0) continue;
    // “a reconnu une erreur et présenté ses excuses”: another act of the same verb.
    if ((t.tags & Tag.Coordinator) !== 0 && k > from && group.head > group.first && startsSecondCue(tokens, k))
      return k;
    if (t.kind === Kind.Colon) listed = true; // “plusieurs limites : échantillon réduit, suivi bref”
    if (listed) continue;
    if (t.kind === Kind.Comma || t.kind === Kind.Semicolon) {
      if (t.kind === Kind.Comma && isList(scene, k, limit)) continue;
      return k;
    }
    if (k > from && scene.language.id === 'en' && leavesObject(scene, k, limit, group)) return k;
    if (t.kind === Kind.CloseMark && k + 1 < limit) {
      const inner = tokens[k - 1] as Token;
      if (inner.kind === Kind.Comma) return k + 1;
    }
  }
  return limit;
}

/** Whether the object ends before token k: “and defended”, “but also went” is another act, “during …”, “in an interview” tells of the saying. */
function leavesObject(scene: Scene, k: number, limit: number, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  const t = tokens[k] as Token;
  if (t.kind !== Kind.Word || t.name >= 0) return false;
  if ((t.tags & Tag.Coordinator) !== 0) {
    let i = k + 1;
    while (i < limit && ((tokens[i] as Token).tags & Tag.Adverb) !== 0) i++;
    const verb = tokens[i];
    if (verb === undefined || (verb.tags & (Tag.Noun | Tag.Adjective)) !== 0) return false;
    const form = groupAt(scene, i, limit)?.form;
    return form === 'finite' || form === 'past';
  }
  if (!isPreposition(t)) return false;
  if (ALWAYS_OF_SAYING.has(t.form)) return group.cue?.class !== 'promise' && group.cue?.class !== 'order';
  if (!OF_SAYING.has(t.form)) return false;
  const next = tokens[k + 1];
  if (next === undefined) return false;
  if ((next.tags & Tag.Calendar) !== 0) return true;
  const phrase = phraseAfter(tokens, k + 1, limit);
  if (phrase === null) return false;
  const kind = nounKind(tokens, k + 1, phrase.end, language.headFirst);
  return kind === 'document' || kind === 'speech' || kind === 'time';
}

const ALWAYS_OF_SAYING = new Set(['during', 'after', 'before', 'within']);
const OF_SAYING = new Set(['in', 'on', 'at', 'via']);

/** Whether the comma at k is inside an enumeration that a coordinator closes. */
function isList(scene: Scene, k: number, limit: number): boolean {
  const { tokens } = scene;
  const next = tokens[k + 1];
  if (next === undefined || (next.tags & (Tag.Relative | Tag.Coordinator | Tag.Adverb)) !== 0 || isPreposition(next))
    return false;
  for (let i = k + 1; i < limit && i - k < 8; i++) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.Comma || ((t.tags & Tag.Verb) !== 0 && (t.tags & Tag.Noun) === 0)) return false;
    if ((t.tags & Tag.Coordinator) !== 0 && t.form !== 'mais' && t.form !== 'but') return true;
  }
  return false;
}

const CLAUSE_BREAKS = new Set([
  'mais',
  'but',
  'tandis',
  'alors',
  'quand',
  'while',
  'whereas',
  'although',
  'though',
  'et',
  'and',
  'or',
  'car',
]);

/** Where a reported clause that starts at `from` ends: before the next cue of the same speaker, another speaker's clause, or the sentence's stop. */
export function reportedEnd(scene: Scene, from: number, ceiling: number, group: VerbGroup): number {
  const { tokens } = scene;
  const relative = isRelativeCue(tokens, group);
  const concessive = isSubordinate(scene, group);
  for (let k = from; k < ceiling; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0) continue;
    if (t.kind === Kind.Semicolon && k > from) return k;
    // “X, who said that …, left”: the main verb behind the comma closes the relative clause.
    if (relative && t.kind === Kind.Comma && k > from && mainVerbAt(scene, k + 1, ceiling)) return k;
    if (t.kind === Kind.Stop && k + 1 >= ceiling) return k;
    if (t.kind === Kind.Comma && k > from && (concessive || isRemark(tokens, k, ceiling))) {
      if (!concessive || hasClause(scene, k, ceiling)) return k;
    }
    // American style puts the comma inside of the marks.
    const inner = t.kind === Kind.CloseMark && (tokens[k - 1] as Token).kind === Kind.Comma;
    if (inner && leavesQuotation(scene, k + 1, ceiling)) return k + 1;
    if (inner && k > from && (sharesCue(scene, k, ceiling, group) || otherSpeaker(scene, k, ceiling))) return k + 1;
    if (t.kind === Kind.Comma || (t.tags & Tag.Coordinator) !== 0) {
      if (k > from && sharesCue(scene, k, ceiling, group)) return k;
      if (k > from && otherSpeaker(scene, k, ceiling)) return k;
      if (k > from && scene.language.id === 'en' && resumes(scene, from, k, ceiling, group)) return k;
    }
    // The next sentence inside of the same tokens cannot start here.
    if (k > from && accordingStarts(scene, k)) return k;
  }
  return ceiling;
}

/**
 * “said it would recall cars and apologised”, “ruled that it was illegal, and ordered a retrial”: a past tense that cannot go
 * with the reported modal, or stands behind a comma, is the speaker's next act.
 */
function resumes(scene: Scene, from: number, k: number, ceiling: number, group: VerbGroup): boolean {
  const { tokens, groups } = scene;
  const comma = (tokens[k] as Token).kind === Kind.Comma;
  const and = comma ? k + 1 : k;
  const word = tokens[and];
  if (word === undefined || (word.form !== 'and' && word.form !== 'but') || group.form !== 'finite') return false;
  let i = and + 1;
  while (i < ceiling && ((tokens[i] as Token).tags & Tag.Adverb) !== 0) i++;
  const next = groupAt(scene, i, ceiling);
  if (next === null || next.form !== 'finite' || !isPast(tokens[next.first] as Token)) return false;
  if (!isPast(tokens[group.first] as Token) || next.head !== next.first) return false;
  if (comma) return true;
  for (let n = firstGroupFrom(scene, k) - 1; n >= 0; n--) {
    const last = groups[n] as VerbGroup;
    if (last.start < from) return false;
    if (last.form === 'finite') return isModal(tokens[last.first] as Token) && last.head > last.first;
  }
  return false;
}

function isPast(token: Token): boolean {
  return hasForm(token, Form.Past) && !hasForm(token, Form.Infinitive);
}

/** Behind a quotation that a comma closed: “while trying to explain”, “as the crowd cheered” tell of the saying. */
function leavesQuotation(scene: Scene, k: number, ceiling: number): boolean {
  const t = scene.tokens[k];
  return t !== undefined && k < ceiling && scene.language.id === 'en' && (t.form === 'while' || t.form === 'as');
}

/** Whether the verb of the cue stands in a relative clause. */
function isRelativeCue(tokens: readonly Token[], group: VerbGroup): boolean {
  let k = group.start - 1;
  while (k >= 0 && ((tokens[k] as Token).tags & (Tag.Adverb | Tag.Negation)) !== 0) k--;
  const t = tokens[k];
  return t !== undefined && (t.tags & Tag.Relative) !== 0 && (t.tags & Tag.Determiner) === 0;
}

function mainVerbAt(scene: Scene, k: number, ceiling: number): boolean {
  let i = k;
  while (i < ceiling && ((scene.tokens[i] as Token).tags & Tag.Adverb) !== 0) i++;
  return groupAt(scene, i, ceiling)?.form === 'finite';
}

/** “Si X estime que A, B”, “X a beau répéter que A, B”: the cue's clause is subordinate; the main clause follows its comma. */
function isSubordinate(scene: Scene, group: VerbGroup): boolean {
  const { tokens } = scene;
  if (tokens[group.first + 1]?.form === 'beau') return true;
  const subject = scene.subjects.get(group);
  const t = subject === undefined ? undefined : tokens[subject.start - 1];
  // “Mon groupe estimant que A, nous pensons …”
  if (group.form === 'participle' && subject?.end === group.start && (t === undefined || t.kind === Kind.Stop))
    return true;
  if (t === undefined || !CONCESSIVES.has(t.form)) return false;
  const before = tokens[(subject?.start ?? 0) - 2];
  return before === undefined || before.kind !== Kind.Word;
}

const CONCESSIVES = new Set([
  'si',
  "s'",
  'comme',
  'quand',
  'lorsque',
  "lorsqu'",
  'puisque',
  "puisqu'",
  'if',
  'although',
  'though',
]);

/** “, une information que …”, “, sans préciser …”: what the writer says of the report, behind the comma at k. */
function isRemark(tokens: readonly Token[], k: number, ceiling: number): boolean {
  const first = tokens[k + 1];
  if (first === undefined || k + 3 >= ceiling) return false;
  if (first.form === 'et' && (tokens[k + 2]?.form === 'ceci' || tokens[k + 2]?.form === 'cela')) return true;
  const noun = tokens[k + 2] as Token;
  if (first.form === 'une' || first.form === 'un' || first.form === 'a' || first.form === 'an')
    return (
      (noun.word?.noun === 'speech' || noun.form === 'information') &&
      ((tokens[k + 3] as Token).tags & Tag.Relative) !== 0
    );
  if (first.form !== 'sans' && first.form !== 'without') return false;
  const closed = (tokens[k - 1] as Token).kind === Kind.CloseMark;
  for (let i = k + 2; i < ceiling && i - k < 6; i++) {
    const t = tokens[i] as Token;
    if ((t.tags & Tag.Verb) !== 0 && hasForm(t, Form.Infinitive | Form.PresentParticiple))
      return closed || t.word?.verbs?.some((v) => v.cue !== null) === true;
    if ((t.tags & (Tag.Adverb | Tag.ObjectPronoun | Tag.Preposition)) === 0) return false;
  }
  return false;
}

/** “, affirmant que”, “et averti que”, “and vowed to”: a second cue of the same speaker behind the comma or coordinator at k. */
function sharesCue(scene: Scene, k: number, ceiling: number, group: VerbGroup): boolean {
  const { tokens } = scene;
  let i = k + 1;
  let coordinated = ((tokens[k] as Token).tags & Tag.Coordinator) !== 0;
  while (
    i < ceiling &&
    ((tokens[i] as Token).tags & (Tag.Coordinator | Tag.Adverb | Tag.Negation)) !== 0 &&
    ((tokens[i] as Token).tags & Tag.Verb) === 0
  ) {
    if (((tokens[i] as Token).tags & Tag.Coordinator) !== 0) coordinated = true;
    i++;
  }
  // “, while acknowledging that”, “before adding that”
  if (BEFORE_PARTICIPLES.has(tokens[i]?.form ?? '') && groupAt(scene, i + 1, ceiling)?.form === 'participle') i++;
  // “, tout en assurant que”
  if (tokens[i]?.form === 'tout' && tokens[i + 1]?.form === 'en') i++;
  const gerund = tokens[i]?.form === 'en' ? groupAt(scene, i + 1, ceiling) : null;
  const next = gerund?.form === 'participle' ? gerund : groupAt(scene, i, ceiling);
  if (next === null || next.cue === null || next.clitic >= 0) return false;
  if (next.form === 'participle') return introduces(scene, next, ceiling);
  if (!coordinated) return false;
  if (next.form === 'past' && group.form === 'finite')
    return introduces(scene, next, ceiling) && !isBare(tokens[next.head] as Token);
  return (
    next.form === 'finite' && group.form === 'finite' && introduces(scene, next, ceiling) && agrees(tokens, group, next)
  );
}

const BEFORE_PARTICIPLES = new Set(['while', 'before', 'after', 'when']);

function isBare(token: Token): boolean {
  return (token.tags & Tag.Verb) === 0;
}

function agrees(tokens: readonly Token[], a: VerbGroup, b: VerbGroup): boolean {
  void tokens;
  return a.number === 0 || b.number === 0 || (a.number & b.number) !== 0;
}

function groupAt(scene: Scene, i: number, ceiling: number): VerbGroup | null {
  const group = scene.groups[firstGroupFrom(scene, i)];
  return group !== undefined && group.start === i && group.end <= ceiling ? group : null;
}

/** Whether a cue has something to introduce behind it: que/that, a quotation, a colon, an infinitive or an object. */
export function introduces(scene: Scene, group: VerbGroup, ceiling: number): boolean {
  const { tokens } = scene;
  const cue = group.cue;
  if (cue === null) return false;
  const k = skipAdverbials(scene, group.end, ceiling);
  const t = tokens[k];
  if (t === undefined || k >= ceiling) return false;
  if (THAT.has(t.form) || t.kind === Kind.Colon || spanOpenedAt(scene, k) !== null) return true;
  if (cue.frames.includes('clause') && findThat(scene, group.end, ceiling, cue) >= 0) return true;
  if (cue.frames.includes('infinitive') && isInfinitiveStart(scene, k, ceiling)) return true;
  if (cue.frames.includes('object-infinitive') && findInfinitive(scene, k, ceiling) >= 0) return true;
  if (cue.frames.includes('prepositional') && cue.prepositions !== undefined && isOneOf(t.form, cue.prepositions))
    return true;
  if (
    cue.frames.includes('zero') &&
    (t.kind === Kind.Word || t.kind === Kind.Number) &&
    startsClause(scene, k, ceiling)
  )
    return true;
  if (cue.frames.includes('gerund') && hasForm(t, Form.PresentParticiple)) return true;
  if (cue.frames.includes('predicate') && marksAhead(tokens, k, ceiling)) return true;
  if (
    cue.object === 'content' &&
    cue.prepositions !== undefined &&
    prepositionAhead(tokens, k, ceiling, cue.prepositions)
  )
    return true;
  return cue.frames.includes('noun') && startsObject(tokens, k) && !cue.ambiguous;
}

/** For “accused it of contempt”: one of the prepositions behind a short object. */
function prepositionAhead(
  tokens: readonly Token[],
  k: number,
  ceiling: number,
  prepositions: readonly string[],
): boolean {
  for (let i = k + 1; i < ceiling && i - k < 6; i++) {
    const t = tokens[i] as Token;
    if (t.kind !== Kind.Word || (t.tags & Tag.Coordinator) !== 0) return false;
    if (isOneOf(t.form, prepositions)) return true;
  }
  return false;
}

/** For “called the venture “a great example””: an opening mark within a few words of token k. */
function marksAhead(tokens: readonly Token[], k: number, ceiling: number): boolean {
  for (let i = k; i < ceiling && i - k < 12; i++) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.OpenMark) return true;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return false;
  }
  return false;
}

/** “, mais le ministre affirme que”, “, quand Le Monde titre «”: another clause with a speaker and cue of its own behind k. */
function otherSpeaker(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens, groups } = scene;
  let i = k;
  const t = tokens[k] as Token;
  if (t.kind === Kind.Comma || t.kind === Kind.CloseMark) i++;
  const next = tokens[i];
  if (next === undefined) return false;
  if (!CLAUSE_BREAKS.has(next.form)) return i > k && OTHERS.has(next.form) && speaksAt(scene, i + 1, ceiling);
  i++;
  for (let n = firstGroupFrom(scene, i); n < groups.length; n++) {
    const g = groups[n] as VerbGroup;
    if (g.start >= ceiling || g.start - i > 14) return false;
    if (g.form !== 'finite') continue;
    if ((g.cue === null || !introduces(scene, g, ceiling)) && !(i > k + 1 && colonQuoteBehind(scene, g, ceiling)))
      return false;
    // Something that can be its subject stands between.
    for (let s = i; s < g.start; s++) {
      const token = tokens[s] as Token;
      if (token.depth > 0 || token.kind === Kind.OpenMark) return false;
      if (isHead(token) || (token.tags & Tag.SubjectPronoun) !== 0)
        return next.form !== 'et' && next.form !== 'and' && next.form !== 'or'
          ? true
          : t.kind === Kind.Comma || t.kind === Kind.CloseMark;
    }
    return false;
  }
  return false;
}

/** “some said yes, others said no”: subjects that set one speaker against another. */
const OTHERS = new Set(['others', 'another']);

function speaksAt(scene: Scene, k: number, ceiling: number): boolean {
  const group = groupAt(scene, k, ceiling);
  return group !== null && group.form === 'finite' && group.cue !== null && introduces(scene, group, ceiling);
}

/** “, but he gave the player a compliment: “…””: a clause of the writer's that ends in a colon and a quotation. */
function colonQuoteBehind(scene: Scene, group: VerbGroup, ceiling: number): boolean {
  const colon = findColon(scene, group.end, ceiling);
  return colon >= 0 && spanOpenedAt(scene, colon + 1) !== null;
}

/** “, selon X” behind a clause. */
function accordingStarts(scene: Scene, k: number): boolean {
  const t = scene.tokens[k] as Token;
  if (t.form !== 'selon' && t.form !== 'according') return false;
  return (scene.tokens[k - 1] as Token).kind === Kind.Comma;
}
