import { Form, Tag, type CueVerb } from '../language/types';
import { hasForm, isModal } from '../syntax/tagger';
import { isDeterminer, isPreposition, nounKind, phraseAfter, phraseBefore } from '../syntax/noun-phrases';
import { subjectBefore, type Subject } from '../syntax/subjects';
import type { VerbGroup } from '../syntax/verb-groups';
import type { Sentence } from '../text/sentences';
import { Case, Kind, type Token } from '../text/token';
import { introduction } from './colon';
import { contentAfter, hasClause, reportedEnd, type Content } from './content';
import type { MarkedSpan } from '../text/quotation-marks';
import { add, firstGroupFrom, spanOpenedAt, trimmed, wordCount, type Range, type Scene } from './scene';

/** Reads a verb group as a cue before its content: X a dit que …, X said: “…”, X a dénoncé …. Adds the claim. */
export function cueBefore(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens } = scene;
  if ((tokens[group.head] as Token).depth > 0) return false;
  const subject = subjectOf(scene, sentence, group);
  if (subject !== null) scene.subjects.set(group, subject);
  if (group.cue === null) return colonQuote(scene, sentence, group, subject);
  if (group.passive && !(group.form === 'past' && subject !== null && sharesAuxiliary(scene, group)))
    return passive(scene, sentence, group);
  if (subject === null || isUnsaid(scene, group)) return false;
  if (isImpersonal(scene, group, subject) || !agreesWithNoun(group, subject)) return false;
  if (isRumour(scene, group, subject)) return rumour(scene, sentence, group);
  const cue = group.cue;
  const limit = insideOuter(scene, frontedEnd(scene, sentence, group, subject), group);
  const content = contentAfter(scene, limit, group, cue, group.end);
  if (content === null && relativeContent(scene, sentence, group, subject)) return true;
  if (content === null) return colonQuote(scene, sentence, group, subject);
  if (!accepted(scene, group, cue, subject, content)) return false;
  return emit(scene, group, subject, content);
}

/** “Il est à noter que”, “il convient de rappeler que”, “il faut préciser que”: nobody speaks but the writer. */
function isImpersonal(scene: Scene, group: VerbGroup, subject: Subject): boolean {
  const { tokens, groups } = scene;
  if (!subject.pronoun || (tokens[subject.headStart] as Token).form !== 'il') return false;
  if ((group.head !== group.first || group.lemma === 'convenir') && IMPERSONAL.has((tokens[group.first] as Token).form))
    return true;
  if (group.form !== 'infinitive') return false;
  const before = groups[firstGroupFrom(scene, group.start) - 1];
  return before !== undefined && before.end >= group.start - 2 && IMPERSONAL.has((tokens[before.first] as Token).form);
}

const IMPERSONAL = new Set(['est', 'convient', 'faut', 'fallait', 'était', 'importe', 'suffit', 'reste']);

/** “suffisamment précises pour que”, “les associations dites du”: a form of the second person has no noun as subject. */
function agreesWithNoun(group: VerbGroup, subject: Subject): boolean {
  return group.form !== 'finite' || group.person === 0 || (group.person & 4) !== 0 || subject.pronoun;
}

/** “a déploré un recul et averti que”: the participle behind the coordinator goes with the auxiliary before. */
function sharesAuxiliary(scene: Scene, group: VerbGroup): boolean {
  const { tokens, groups } = scene;
  let k = group.start - 1;
  while (k >= 0 && ((tokens[k] as Token).tags & Tag.Adverb) !== 0) k--;
  if (k < 0 || ((tokens[k] as Token).tags & Tag.Coordinator) === 0) return false;
  for (let n = firstGroupFrom(scene, group.start) - 1; n >= 0; n--) {
    const g = groups[n] as VerbGroup;
    if (group.start - g.end > 40) return false;
    if (g.form === 'finite' && scene.subjects.has(g)) return g.head > g.first && !g.passive;
  }
  return false;
}

/** The sentence cut where the words of another claim around the group end: “Analysts expect growth, the bank wrote”. */
function insideOuter(scene: Scene, sentence: Sentence, group: VerbGroup): Sentence {
  const { found } = scene;
  for (let n = found.length - 1; n >= 0 && n >= found.length - 4; n--) {
    const { parts, cue } = found[n] as Scene['found'][number];
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

/** “the changes, which officials said will take effect in May, …”: the relative pronoun belongs to what was said. */
function relativeContent(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): boolean {
  const { tokens, groups } = scene;
  const pronoun = subject.start - 1;
  if (pronoun < sentence.from || group.cue?.frames.includes('zero') !== true) return false;
  if (!EXTRACTED.has((tokens[pronoun] as Token).form)) return false;
  const verb = groups[firstGroupFrom(scene, group.end)];
  if (verb === undefined || verb.start !== group.end || verb.form !== 'finite') return false;
  let end = verb.end;
  while (end < sentence.to && ((tokens[end] as Token).kind !== Kind.Comma || (tokens[end] as Token).depth > 0)) end++;
  const rest = trimmed(tokens, { from: verb.start, to: end });
  if (rest === null) return false;
  scene.used.add(group);
  add(scene, {
    parts: [{ from: pronoun, to: subject.start }, rest],
    source: { from: subject.start, to: subject.end },
    cue: { from: group.start, to: group.end },
    lemma: group.lemma,
    modality: 'asserted',
    confidence: 0.75,
    reason: 'relative–subject–verb',
  });
  return true;
}

const EXTRACTED = new Set(['which', 'that', 'who']);

/** The sentence, or its part before the main clause where the cue is a fronted participle whose subject comes later. */
function frontedEnd(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): Sentence {
  void scene;
  return subject.start > group.start ? { from: sentence.from, to: subject.start - 1 } : sentence;
}

/** “After suggesting that …, Ruiz left”: the subject of the main clause behind the comma that closes a fronted participle. */
function laterSubject(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const { tokens, groups, language } = scene;
  if (group.form !== 'participle' || language.id !== 'en') return null;
  for (let k = sentence.from; k < group.start; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word || (t.tags & (Tag.Preposition | Tag.Adverb | Tag.Coordinator)) === 0) return null;
  }
  for (let n = firstGroupFrom(scene, group.end); n < groups.length; n++) {
    const g = groups[n] as VerbGroup;
    if (g.start >= sentence.to) return null;
    if (g.form !== 'finite' || (tokens[g.head] as Token).depth > 0) continue;
    const subject = subjectBefore(tokens, g, sentence.from);
    if (subject !== null && tokens[subject.start - 1]?.kind === Kind.Comma) return subject;
  }
  return null;
}

/** Whether the content is a person, a body or a place: what is done to them is an act. */
function isPersonal(scene: Scene, content: Content): boolean {
  const { tokens, language } = scene;
  const part = content.parts[0] as Range;
  const kind = nounKind(tokens, part.from, part.to, language.headFirst);
  if (kind === 'person' || kind === 'role' || kind === 'organization' || kind === 'place' || kind === null) return true;
  const first = tokens[part.from] as Token;
  return first.name >= 0 || (isDeterminer(first) && (tokens[part.from + 1]?.name ?? -1) >= 0);
}

/** “sans en préciser le contenu”, “without saying why”: what was not said. */
function isUnsaid(scene: Scene, group: VerbGroup): boolean {
  if (group.form === 'finite') return false;
  let k = group.start - 1;
  // “en” before an infinitive looks like a preposition.
  if (((scene.tokens[k]?.entry?.word?.tags ?? 0) & Tag.ObjectPronoun) !== 0) k--;
  const before = scene.tokens[k]?.form;
  return before === 'sans' || before === 'without';
}

function subjectOf(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const { tokens } = scene;
  if (group.clitic >= 0) return null;
  if (group.form === 'finite') {
    const subject = subjectBefore(tokens, group, sentence.from);
    if (subject !== null && !(subject.headEnd - subject.headStart === 1 && isExpletive(tokens, subject, group)))
      return subject;
    if (subject !== null) return null;
  }
  return (
    withPhrase(scene, sentence, group) ?? sharedSubject(scene, sentence, group) ?? laterSubject(scene, sentence, group)
  );
}

/** “with some polls indicating that …”: the phrase behind “with” is the subject of the participle. */
function withPhrase(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const { tokens } = scene;
  if (group.form !== 'participle' || (tokens[group.start - 1] as Token | undefined)?.kind !== Kind.Word) return null;
  const phrase = phraseBefore(tokens, group.start, sentence.from);
  if (phrase === null || (tokens[phrase.start - 1] as Token | undefined)?.form !== 'with') return null;
  return { start: phrase.start, end: phrase.end, pronoun: false, headStart: phrase.start, headEnd: phrase.end };
}

/** “Il se dit que”, “il se murmure que”: a pronominal use without a speaker. */
function isRumour({ tokens }: Scene, group: VerbGroup, subject: Subject): boolean {
  return (
    group.reflexive &&
    subject.pronoun &&
    (tokens[subject.headStart] as Token).form === 'il' &&
    RUMOURS.has(group.lemma) &&
    THAT.has(tokens[skipAdverbs(tokens, group.end)]?.form ?? '')
  );
}

/** What “on” can do as people in general: on dit que, on murmure que, on estime que. */
const RUMOUR_CLASSES = new Set(['say', 'manner', 'think', 'judge', 'hearsay', 'accuse']);
const RUMOURS = new Set(['dire', 'murmurer', 'raconter', 'chuchoter']);
const THAT = new Set(['que', "qu'"]);

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let k = from;
  while (((tokens[k]?.tags ?? 0) & Tag.Adverb) !== 0 && !THAT.has((tokens[k] as Token).form)) k++;
  return k;
}

function rumour(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens } = scene;
  const start = skipAdverbs(tokens, group.end) + 1;
  const range = trimmed(tokens, { from: start, to: reportedEnd(scene, start, sentence.to, group) });
  if (range === null) return false;
  scene.used.add(group);
  add(scene, {
    parts: [range],
    source: null,
    cue: { from: group.start, to: group.end },
    lemma: group.lemma,
    modality: 'hearsay',
    confidence: 0.8,
    reason: 'impersonal rumour',
    speaker: { kind: 'none' },
  });
  return true;
}

const EXPLETIVE = new Set(['it', 'ça', 'cela', 'there', "c'", 'ce']);

function isExpletive(tokens: readonly Token[], subject: Subject, group: VerbGroup): boolean {
  const form = (tokens[subject.headStart] as Token).form;
  return EXPLETIVE.has(form) && (group.passive || form !== 'it');
}

/** The subject of the cue before, for a participle, an infinitive or a coordinated verb: “…, affirmant que”, “et averti que”, “before adding”. */
function sharedSubject(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const { tokens, groups, subjects } = scene;
  if (group.form === 'participle' && scene.language.id === 'fr') {
    // “les gendarmes craignant que”, “un communiqué affirmant que”: the noun right before is the participle's own subject.
    const phrase = phraseBefore(tokens, group.start, sentence.from);
    const last = tokens[group.start - 1] as Token | undefined;
    if (
      phrase !== null &&
      last !== undefined &&
      (last.name >= 0 || (last.tags & (Tag.Noun | Tag.Adjective | Tag.Verb)) !== 0)
    )
      return { start: phrase.start, end: phrase.end, pronoun: false, headStart: phrase.start, headEnd: phrase.end };
  }
  if (group.form === 'finite') {
    let k = group.start - 1;
    while (k > sentence.from && ((tokens[k] as Token).tags & (Tag.Adverb | Tag.Negation)) !== 0) k--;
    const t = tokens[k];
    if (t === undefined || k < sentence.from) return null;
    if ((t.tags & Tag.Coordinator) === 0 && t.kind !== Kind.Comma && t.kind !== Kind.Semicolon) return null;
    // “the emblem, already mocked as “the doughnut””: a participle that belongs to the noun before.
    const next = tokens[group.end];
    if (t.kind === Kind.Comma && next !== undefined && isPreposition(next) && isParticipleToo(tokens, group))
      return null;
  }
  if (group.form === 'infinitive' && opensContent(scene, group)) return null;
  const first = subjectOfContentBefore(scene, group);
  if (first !== null) return first;
  let nearest: Subject | null = null;
  for (let n = firstGroupFrom(scene, group.start) - 1; n >= 0; n--) {
    const g = groups[n] as VerbGroup;
    if (g.start < sentence.from) break;
    const subject = subjects.get(g);
    if (subject === undefined) continue;
    if ((tokens[g.head] as Token).depth > 0 && !scene.used.has(g)) continue;
    if (group.form === 'finite' && !continues(scene, g, group)) continue;
    // A subject inside the content of another cue is not the speaker of a participle behind it.
    if (group.form !== 'finite' && subject.pronoun && insideContent(scene, subject)) continue;
    if (group.form === 'finite' || !isEmbedded(scene, sentence, subject)) return subject;
    nearest ??= subject;
  }
  return nearest;
}

/** “a dit penser « aux sinistrés »”: the infinitive is what was said, not a second cue. */
function opensContent(scene: Scene, group: VerbGroup): boolean {
  for (let n = scene.found.length - 1; n >= 0 && n >= scene.found.length - 4; n--) {
    if (scene.found[n]?.parts.some((part) => part.from === group.start)) return true;
  }
  return false;
}

/** “said the alarms had failed and vowed to …”: the speaker of the cue whose content ends right before the verb. */
function subjectOfContentBefore(scene: Scene, group: VerbGroup): Subject | null {
  const { tokens, found, groups, subjects } = scene;
  let end = group.start;
  while (end > 0 && isLink(tokens[end - 1] as Token)) end--;
  if (end === group.start) return null;
  for (let n = found.length - 1; n >= 0 && n >= found.length - 4; n--) {
    const claim = found[n] as Scene['found'][number];
    const last = claim.parts[claim.parts.length - 1];
    if (last === undefined || claim.cue === null || last.to !== end || claim.cue.to > last.from) continue;
    const cue = groups[firstGroupFrom(scene, claim.cue.from)];
    const subject = cue === undefined ? undefined : subjects.get(cue);
    if (subject !== undefined) return subject;
  }
  return null;
}

function isLink(token: Token): boolean {
  if (token.kind === Kind.Comma || token.kind === Kind.Dash) return true;
  return token.kind === Kind.Word && (token.tags & (Tag.Coordinator | Tag.Adverb)) !== 0 && token.name < 0;
}

/** Whether the subject belongs to a relative or subordinate clause, or to what another cue reports: a participle goes with the main clause. */
function isEmbedded(scene: Scene, sentence: Sentence, subject: Subject): boolean {
  const { tokens } = scene;
  if (insideContent(scene, subject)) return true;
  for (let k = subject.start; k < subject.end; k++) {
    const t = tokens[k] as Token;
    if (k === subject.end - 1 && (t.tags & Tag.Relative) !== 0 && (t.tags & Tag.Determiner) === 0) return true;
  }
  const before = tokens[subject.start - 1];
  if (before === undefined || subject.start - 1 < sentence.from) return false;
  return (before.tags & (Tag.Relative | Tag.Subordinator)) !== 0 && (before.tags & Tag.Determiner) === 0;
}

/** Whether a coordinated verb can have the subject of g: number agrees, and the subject is not part of what somebody said. */
function continues(scene: Scene, g: VerbGroup, group: VerbGroup): boolean {
  if (g.number !== 0 && group.number !== 0 && (g.number & group.number) === 0) return false;
  const subject = scene.subjects.get(g);
  return subject === undefined || !insideContent(scene, subject);
}

function isParticipleToo(tokens: readonly Token[], group: VerbGroup): boolean {
  return group.head === group.first && hasForm(tokens[group.head] as Token, Form.PastParticiple);
}

function insideContent(scene: Scene, subject: Subject): boolean {
  for (let n = scene.found.length - 1; n >= 0 && n >= scene.found.length - 6; n--) {
    for (const part of scene.found[n]?.parts ?? [])
      if (part.from <= subject.start && subject.end <= part.to) return true;
  }
  return false;
}

/** Whether subject, cue and content make a claim and not an action: “La police poursuit un suspect” is none. */
function accepted(scene: Scene, group: VerbGroup, cue: CueVerb, subject: Subject, content: Content): boolean {
  const { tokens, language } = scene;
  if (group.modality === 'refused') return false;
  const strong = content.frame === 'clause' || content.frame === 'quote' || content.frame === 'colon';
  const kind = subject.pronoun ? 'pronoun' : subjectKind(scene, subject);
  if (subject.pronoun) {
    const form = (tokens[subject.headStart] as Token).form.replace(/^-(t-)?/, '');
    if (form === 'on' && content.frame !== 'quote' && content.frame !== 'colon' && content.frame !== 'clause')
      return false;
    if (form === 'on' && content.frame === 'clause' && (group.negated || !RUMOUR_CLASSES.has(cue.class))) return false;
    if (FIRST_SECOND.has(form) && content.frame !== 'quote' && content.frame !== 'colon' && cue.class === 'think')
      return false;
    if (
      form === 'it' &&
      !strong &&
      content.frame !== 'zero' &&
      cue.ambiguous === true &&
      !hasMarks(tokens, content.parts)
    )
      return false;
    // “It is not clear whether”, “it is too soon to say”: no one speaks.
    if (form === 'it' && (cue.lemma === 'be' || group.form === 'infinitive')) return false;
  }
  // “the place that locals call “the Barn””: a name, not an opinion; an opinion was given once.
  if (cue.class === 'judge' && content.frame === 'predicate' && isNaming(tokens, group, subject)) return false;
  // “citing two people close to the talks”: who was asked, not what was said.
  if (cue.lemma === 'cite' && content.frame === 'noun') {
    const part = content.parts[0] as Range;
    const cited = nounKind(tokens, part.from, part.to, language.headFirst);
    if (cited === 'person' || cited === 'role' || cited === 'source') return false;
  }
  // “asked not to be named”: anonymity, not a request.
  if (cue.lemma === 'ask' && tokens[group.end]?.form === 'not') return false;
  // “would not say whether”: a refusal to speak.
  if (group.negated && content.frame === 'clause' && cue.class === 'say' && isOpenQuestion(tokens, content))
    return false;
  if (cue.class === 'manner' && content.frame !== 'quote' && content.frame !== 'colon')
    return content.frame === 'clause';
  if (cue.class === 'think' && group.negated) return false;
  if (group.negated && (content.frame === 'noun' || content.frame === 'prepositional') && cue.class !== 'deny')
    return false;
  if (strong) {
    if (cue.animate === true && (kind === 'document' || kind === 'thing')) return false;
    if (cue.ambiguous === true && kind === 'thing' && content.frame === 'clause' && cue.class !== 'show') return false;
    return true;
  }
  // “Les enfants ont montré leur travail”: only a text or a study shows something as content.
  if (cue.class === 'show' && content.frame === 'noun' && kind !== 'document' && language.id === 'fr') return false;
  if (content.frame === 'zero') return kind !== 'thing' || cue.class === 'say' || cue.class === 'show';
  const animate =
    kind === 'person' || kind === 'organization' || kind === 'name' || kind === 'pronoun' || kind === 'source';
  if (!animate && kind !== 'document') return false;
  if (cue.ambiguous === true) {
    if (!hasMarks(tokens, content.parts)) {
      if (language.id === 'en' && (content.frame === 'noun' || content.frame === 'prepositional'))
        return animate && cue.class !== 'order' && isReported(tokens, group);
      // “Washington a salué l'initiative” is an opinion, “la foule a salué le champion” a greeting.
      if (content.frame === 'noun' && cue.class === 'react' && animate) return !isPersonal(scene, content);
      if (content.frame === 'noun' || content.frame === 'prepositional')
        return kind === 'document' && cue.class === 'say' && language.id === 'fr';
      if (content.frame === 'predicate' && cue.lemma === 'put') return hasNumberBehind(tokens, content, cue);
      if (content.frame === 'predicate') return cue.class === 'judge' && isJudgement(tokens, content.parts);
    } else if (language.id === 'en' && content.frame === 'noun' && !isReported(tokens, group)) return false;
  }
  if (kind === 'document' && cue.animate === true) return false;
  const marked = hasMarks(tokens, content.parts);
  if (language.id === 'en' && (content.frame === 'noun' || content.frame === 'prepositional') && !marked)
    return isReported(tokens, group);
  return true;
}

/** Whether the verb tells of something said: not of what would, could or is to be said. */
function isReported(tokens: readonly Token[], group: VerbGroup): boolean {
  if (group.form === 'infinitive') return false;
  const before = tokens[group.start - 1];
  if (group.form === 'participle' && before !== undefined && isPreposition(before)) return false;
  return group.head === group.first || !isModal(tokens[group.first] as Token);
}

function isNaming(tokens: readonly Token[], group: VerbGroup, subject: Subject): boolean {
  const before = tokens[subject.start - 1];
  if (before?.form !== 'what' || subject.pronoun) return false;
  return group.head === group.first && !hasForm(tokens[group.head] as Token, Form.Past);
}

/** “puts the cost at $210 million”. */
function hasNumberBehind(tokens: readonly Token[], content: Content, cue: CueVerb): boolean {
  for (const part of content.parts)
    for (let k = part.from; k < part.to; k++) {
      if (cue.prepositions?.includes((tokens[k] as Token).form) !== true) continue;
      for (let i = k + 1; i < part.to && i - k < 5; i++)
        if (((tokens[i] as Token).tags & Tag.Number) !== 0) return true;
    }
  return false;
}

function isOpenQuestion(tokens: readonly Token[], content: Content): boolean {
  const first = tokens[content.parts[0]?.from ?? -1];
  return first !== undefined && OPEN.has(first.form);
}

const OPEN = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where', 'si', 'comment', 'pourquoi']);

/** “insuffisante l'offre”, “à 40 millions les pertes”, “les pertes à 3 millions”: an adjective first, or an amount. */
function isJudgement(tokens: readonly Token[], parts: readonly Range[]): boolean {
  const from = parts[0]?.from ?? 0;
  const first = tokens[from] as Token;
  if (((first.tags & Tag.Adjective) !== 0 || first.tags === 0) && (first.tags & Tag.Noun) === 0 && !isDeterminer(first))
    return true;
  for (const part of parts)
    for (let k = part.from; k + 1 < part.to; k++)
      if ((tokens[k] as Token).form === 'à' && isAmount(tokens, k + 1, part.to)) return true;
  return false;
}

/** “3 millions”, “plus de 3 000”, “près de la moitié”: a number within the next words. */
function isAmount(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to && k - from < 3; k++) {
    const t = tokens[k] as Token;
    if ((t.tags & Tag.Number) !== 0) return true;
    if ((t.tags & (Tag.Adverb | Tag.Preposition)) === 0) return false;
  }
  return false;
}

const FIRST_SECOND = new Set(['je', "j'", 'tu', 'nous', 'vous', 'i', 'we', 'you']);

function hasMarks(tokens: readonly Token[], parts: readonly Range[]): boolean {
  for (const part of parts)
    for (let k = part.from; k < part.to; k++) if ((tokens[k] as Token).kind === Kind.OpenMark) return true;
  return false;
}

/** What kind of thing the subject is. */
export function subjectKind(
  scene: Scene,
  subject: Subject,
): 'name' | 'person' | 'organization' | 'document' | 'source' | 'thing' {
  const { tokens, language } = scene;
  const kind = nounKind(tokens, subject.headStart, subject.headEnd, language.headFirst);
  if (kind === 'role' || kind === 'person') return 'person';
  if (kind === 'organization') return 'organization';
  if (kind === 'source') return 'source';
  if (kind === 'document' || kind === 'speech') return 'document';
  let name = false;
  for (let k = subject.headStart; k < subject.headEnd; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma) break;
    if (t.name >= 0) {
      name = true;
      break;
    }
  }
  const head = tokens[subject.headStart] as Token;
  if (kind === null) {
    if (name) return 'name';
    if ((head.tags & Tag.NominalPronoun) !== 0) return 'person';
    if (!isDeterminer(head) && head.letterCase === Case.Lower && head.kind === Kind.Word) return 'thing';
    // An unknown noun behind an article: plural ones are mostly people (“les pêcheurs”), but nothing says so.
    return unknownNoun(tokens, subject) ? 'person' : 'thing';
  }
  if (name && nameIsHead(scene, subject)) return 'name';
  return 'thing';
}

function unknownNoun(tokens: readonly Token[], subject: Subject): boolean {
  for (let k = subject.headStart; k < subject.headEnd; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Word && t.word === null && t.name < 0) return true;
    if ((t.tags & (Tag.Demonym | Tag.NominalPronoun)) !== 0) return true;
  }
  return false;
}

function nameIsHead(scene: Scene, subject: Subject): boolean {
  const { tokens } = scene;
  for (let k = subject.headStart; k < subject.headEnd; k++) {
    const t = tokens[k] as Token;
    if (t.name >= 0) return true;
    if ((t.tags & Tag.Noun) !== 0) return false;
  }
  return false;
}

function emit(scene: Scene, group: VerbGroup, subject: Subject, content: Content): boolean {
  const { tokens } = scene;
  const parts: Range[] = [];
  for (const part of content.parts) {
    const range = trimmed(tokens, part);
    if (range !== null) parts.push(range);
  }
  if (parts.length === 0) return false;
  // A quotation that another construction has taken is not content here as a whole.
  const first = parts[0] as Range;
  const span = spanOpenedAt(scene, first.from);
  if (span !== null && (scene.owner[(tokens[first.from] as Token).mark] as number) >= 0 && first.to <= span.close + 1)
    return false;
  const cue = group.cue as CueVerb;
  // “On murmure que”: nobody in particular.
  const general = subject.pronoun && (tokens[subject.headStart] as Token).form === 'on' && content.frame === 'clause';
  scene.used.add(group);
  add(scene, {
    parts,
    source: general ? null : { from: subject.start, to: subject.end },
    cue: { from: group.start, to: group.end },
    lemma: group.lemma,
    modality: general ? 'hearsay' : (group.modality ?? modalityOf(cue, group)),
    confidence: general ? 0.6 : (CONFIDENCE[content.frame] ?? 0.7),
    reason: general ? 'impersonal rumour' : `subject–verb–${content.frame}`,
  });
  return true;
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

function modalityOf(
  cue: CueVerb,
  group: VerbGroup,
): 'asserted' | 'denied' | 'asked' | 'promised' | 'hearsay' | 'refused' {
  if (cue.modality !== undefined) return cue.modality;
  if (cue.class === 'ask') return 'asked';
  if (cue.class === 'promise') return 'promised';
  if (cue.class === 'deny') return 'denied';
  if (cue.class === 'hearsay') return 'hearsay';
  return group.negated ? 'denied' : 'asserted';
}

/** Whether a quotation is a sentence, not a title or a name. */
function isSentence(scene: Scene, span: MarkedSpan): boolean {
  const words = wordCount(scene.tokens, span.open, span.close);
  return words >= 4 && hasClause(scene, span.open, span.close);
}

/** “Ruiz nodded: “Every dime.””: any verb before a colon and a quotation. */
function colonQuote(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject | null): boolean {
  const { tokens } = scene;
  // “Le bilan était mitigé : «”, “Léa en est convaincue : «”: a state; who was told or asked does not speak.
  if (subject === null || group.form !== 'finite' || (group.passive && group.cue !== null)) return false;
  for (let k = group.end; k < sentence.to && k - group.end < 40; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0 || t.kind === Kind.OpenMark || t.kind === Kind.Stop || t.kind === Kind.Semicolon) return false;
    if (t.kind !== Kind.Colon) continue;
    const span = spanOpenedAt(scene, k + 1);
    if (span === null || (scene.owner[(tokens[k + 1] as Token).mark] as number) >= 0) return false;
    const by = introduction(scene, sentence.from, k);
    if (by === null) return false;
    const kind = by.subject.pronoun ? 'person' : subjectKind(scene, by.subject);
    const thing = kind === 'thing';
    if (thing && !isSentence(scene, span)) return false;
    let end = span.closed ? span.close + 1 : span.close;
    for (let next = spanOpenedAt(scene, end); next !== null && end < sentence.to; next = spanOpenedAt(scene, end))
      end = next.closed ? next.close + 1 : next.close;
    scene.used.add(by.group);
    add(scene, {
      parts: [{ from: k + 1, to: end }],
      source: thing ? null : { from: by.subject.start, to: by.subject.end },
      cue: thing ? null : { from: by.group.start, to: by.group.end },
      lemma: thing ? '' : by.group.lemma,
      modality: 'asserted',
      confidence: thing ? 0.6 : 0.85,
      reason: thing ? 'quotation behind a colon' : 'subject–verb–colon',
    });
    return true;
  }
  return false;
}

/** “Il a été annoncé par Bercy que”, “It was announced that”, “qualifiée de « … » par la défense”, “is alleged to have”. */
function passive(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  const cue = group.cue as CueVerb;
  const agent = agentOf(scene, group.end, sentence.to);
  const subject = group.form === 'finite' ? subjectBefore(tokens, group, sentence.from) : null;
  const impersonal =
    subject !== null && subject.pronoun && ['il', 'it'].includes((tokens[subject.headStart] as Token).form);
  const content = contentAfter(
    scene,
    sentence,
    group,
    passiveFrames(cue),
    agent === null ? group.end : Math.max(group.end, agentFirst(scene, group, agent)),
  );
  if (
    impersonal &&
    content !== null &&
    (content.frame === 'clause' ||
      content.frame === 'object-infinitive' ||
      content.frame === 'infinitive' ||
      (content.frame === 'prepositional' && cue.rest !== undefined) ||
      content.frame === 'zero')
  ) {
    if (cue.class === 'think' && language.id === 'fr') return false;
    scene.used.add(group);
    add(scene, {
      parts: content.parts.flatMap((p) => trimmed(tokens, p) ?? []),
      source: agent,
      cue: { from: group.start, to: group.end },
      lemma: group.lemma,
      modality: agent === null ? 'hearsay' : 'asserted',
      confidence: 0.75,
      reason: 'impersonal passive',
    });
    return true;
  }
  // “was asked by a caller why …”, “was told by officials that …”
  if (content !== null && content.frame === 'clause' && agent !== null && cue.object === 'addressee') {
    scene.used.add(group);
    add(scene, {
      parts: content.parts.flatMap((p) => trimmed(tokens, p) ?? []),
      source: agent,
      cue: { from: group.start, to: group.end },
      lemma: group.lemma,
      modality: cue.class === 'ask' ? 'asked' : 'asserted',
      confidence: 0.75,
      reason: 'passive with agent',
    });
    return true;
  }
  if (
    content !== null &&
    (content.frame === 'predicate' || content.frame === 'quote') &&
    hasMarks(tokens, content.parts) &&
    agent !== null
  ) {
    scene.used.add(group);
    add(scene, {
      parts: content.parts.flatMap((p) => trimmed(tokens, { from: p.from, to: Math.min(p.to, agent.from - 1) }) ?? []),
      source: agent,
      cue: { from: group.start, to: group.end },
      lemma: group.lemma,
      modality: 'asserted',
      confidence: 0.75,
      reason: 'passive with agent',
    });
    return true;
  }
  if (
    language.id === 'en' &&
    subject !== null &&
    group.form === 'finite' &&
    (cue.class === 'say' ||
      cue.class === 'hearsay' ||
      cue.class === 'think' ||
      cue.class === 'accuse' ||
      HEARSAY.has(group.lemma))
  ) {
    const to = tokens[group.end];
    if (to !== undefined && to.form === 'to' && HEARSAY.has(group.lemma)) {
      const end = reportedEnd(scene, group.end, sentence.to, group);
      const parts = [
        { from: subject.start, to: subject.end },
        { from: group.end, to: end },
      ].flatMap((p) => trimmed(tokens, p) ?? []);
      scene.used.add(group);
      add(scene, {
        parts,
        source: null,
        cue: { from: group.start, to: group.end },
        lemma: group.lemma,
        modality: 'hearsay',
        confidence: 0.7,
        reason: 'is said to',
      });
      return true;
    }
  }
  return false;
}

const HEARSAY = new Set([
  'say',
  'allege',
  'believe',
  'report',
  'rumour',
  'rumor',
  'think',
  'repute',
  'understand',
  'suppose',
  'suspect',
  'claim',
  'know',
]);

function passiveFrames(cue: CueVerb): CueVerb {
  return { ...cue, object: cue.object ?? 'addressee' };
}

function agentOf(scene: Scene, from: number, ceiling: number): Range | null {
  const { tokens } = scene;
  for (let k = from; k < ceiling && k - from < 40; k++) {
    const t = tokens[k] as Token;
    if (t.depth > 0) continue;
    if (t.kind === Kind.Stop || t.kind === Kind.Semicolon) return null;
    if (t.form !== 'par' && t.form !== 'by') continue;
    const phrase = phraseAfter(tokens, k + 1, ceiling);
    return phrase === null ? null : { from: k + 1, to: phrase.end };
  }
  return null;
}

/** Where content can start: behind the agent if that comes first. */
function agentFirst(scene: Scene, group: VerbGroup, agent: Range): number {
  for (let k = group.end; k < agent.from; k++) {
    const t = scene.tokens[k] as Token;
    if (t.kind === Kind.OpenMark || t.form === 'que' || t.form === "qu'" || t.form === 'that') return group.end;
  }
  return agent.to;
}
