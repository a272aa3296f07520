/** Sources that a preposition names: “selon X”, “according to X”, “reportedly”. */
import { Form, Num, Tag, type CuePhrase } from '../../language/types';
import type { ListedPhrase } from '../../syntax/forms';
import { headOf, nounKind } from '../../syntax/head-noun';
import { isDeterminer, isHead } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm, isAuxiliary } from '../../syntax/readings';
import { subjectAfter } from '../../syntax/subject-after';
import type { Sentence } from '../../text/sentences';
import { Case, Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { introduces } from '../content/introduces';
import { announced } from './noun-quote';
import { possessor } from '../source/possessor';
import { isRelativeCue, reportedEnd } from '../content/reported-end';
import { speakerOf } from '../source/speaker';
import {
  add,
  firstGroupFrom,
  spanClosedAt,
  trimmed,
  wordCount,
  type Candidate,
  type Range,
  type Scene,
} from '../unit/scene';

interface Found {
  readonly phrase: CuePhrase;
  readonly from: number;
  readonly to: number;
  readonly source: Range | null;
}

/** Selon X, … · according to X · de source policière · reportedly: cues that are no verbs. */
export function accordingTo(scene: Scene, sentence: Sentence): void {
  const { tokens } = scene;
  for (let k = sentence.from; k < sentence.to; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word || t.depth > 0) continue;
    const phrases = t.entry?.phrases;
    if (!phrases) continue;
    const around = closes(tokens, k + 1, sentence.to, phrases.closers);
    for (const phrase of phrases.before.get(tokens[k + 1]?.form ?? '') ?? phrases.other) {
      if (phrase.tail !== null && !around) continue;
      const found = match(scene, sentence, k, phrase);
      if (found === null) continue;
      if (emit(scene, sentence, found)) {
        k = found.to - 1;
        break;
      }
    }
  }
}

/** No cue phrase goes around a source of this many words, its own words counted. */
const WIDEST = 20;

/** Whether one of the closers stands in the next words. */
function closes(tokens: readonly Token[], from: number, ceiling: number, closers: ReadonlySet<string>): boolean {
  if (closers.size === 0) return false;
  for (let k = from; k < ceiling && k - from < WIDEST; k++) if (closers.has((tokens[k] as Token).form)) return true;
  return false;
}

function match(scene: Scene, sentence: Sentence, k: number, { phrase, head, tail }: ListedPhrase): Found | null {
  const { tokens } = scene;
  if (!wordsAt(tokens, k, head)) return null;
  const at = k + head.length;
  if (tail !== null) {
    for (let i = at + 1; i < sentence.to && i - at < 14; i++) {
      if (!wordsAt(tokens, i, tail)) continue;
      return { phrase, from: k, to: i + tail.length, source: { from: at, to: i } };
    }
    return null;
  }
  switch (phrase.kind) {
    case 'bare':
      return { phrase, from: k, to: at, source: null };
    case 'fused': {
      // The noun of the phrase and its complements are the source: “de | source proche de l’enquête”.
      const sourceFrom = head[0] === "d'" ? k + 2 : k + 1;
      // “à l'en croire”
      if (((tokens[sourceFrom] as Token).tags & Tag.ObjectPronoun) !== 0)
        return { phrase, from: k, to: at, source: { from: sourceFrom, to: sourceFrom + 1 } };
      const more = phraseAfter(tokens, sourceFrom, sentence.to);
      const to = Math.max(at, more?.end ?? at);
      return { phrase, from: k, to, source: { from: sourceFrom, to } };
    }
    case 'suffix':
      return null;
    case 'source-follows': {
      const pronoun = tokens[at];
      if (pronoun !== undefined && pronoun.kind === Kind.Word && pronoun.name < 0) {
        // “selon moi, le meilleur …”: a pronoun has no apposition. “D'après ce que nous savons, …”: the clause is the source.
        if (pronoun.form === 'ce' && CLAUSE.has(tokens[at + 1]?.form ?? '')) {
          let comma = at + 2;
          while (comma < sentence.to && (tokens[comma] as Token).kind !== Kind.Comma) comma++;
          return comma >= sentence.to ? null : { phrase, from: k, to: comma, source: { from: at, to: comma } };
        }
        if (scene.language.actors.sources.has(pronoun.form) && (pronoun.tags & Tag.Determiner) === 0)
          return { phrase, from: k, to: at + 1, source: { from: at, to: at + 1 } };
      }
      const subject = subjectAfter(tokens, at, sentence.to);
      if (subject === null) {
        if (
          pronoun !== undefined &&
          (pronoun.tags & (Tag.ObjectPronoun | Tag.SubjectPronoun | Tag.NominalPronoun)) !== 0
        )
          return { phrase, from: k, to: at + 1, source: { from: at, to: at + 1 } };
        return null;
      }
      if (subject.start !== at) return null;
      // “aurait selon X | payé”: the participle belongs to the auxiliary before.
      const auxiliary = tokens[k - 1];
      const split = auxiliary !== undefined && isAuxiliary(auxiliary) ? participleIn(tokens, at + 1, subject.end) : -1;
      if (split > at) return { phrase, from: k, to: split, source: { from: at, to: split } };
      const whole = participleEnd(tokens, subject.end, sentence.to);
      if (whole > subject.end) return { phrase, from: k, to: whole, source: { from: at, to: whole } };
      // “According to the union, members voted …”: before its content an apposition ends with a comma of its own.
      const opens = isInitial(scene, sentence, k);
      // “Selon une étude | sur le cancer, …”: what it is about belongs to it, up to the comma.
      const about =
        opens && tokens[subject.end]?.form === 'sur' ? phraseAfter(tokens, subject.end + 1, sentence.to) : null;
      if (about !== null && tokens[about.end]?.kind === Kind.Comma)
        return { phrase, from: k, to: about.end, source: { from: at, to: about.end } };
      const asked = opens ? participleBehind(tokens, subject.end, sentence.to) : -1;
      // “Selon une source, un homme, âgé de 15 ans, | a été arrêté”: what looked like an apposition is the subject of the verb.
      const behind = asked > 0 ? asked : subject.end;
      const taken = opens && tokens[behind]?.kind === Kind.Comma && startsWithVerb(scene, behind + 1);
      if (asked > 0 && !taken) return { phrase, from: k, to: asked, source: { from: at, to: asked } };
      const complement = opens ? complementEnd(tokens, subject.end, sentence.to) : -1;
      if (complement > 0) return { phrase, from: k, to: complement, source: { from: at, to: complement } };
      const to =
        opens && (taken || tokens[subject.end]?.kind !== Kind.Comma)
          ? roleEnd(scene, subject.headEnd, subject.end)
          : subject.end;
      return { phrase, from: k, to, source: { from: at, to } };
    }
  }
}

/** “According to a report | by Oxfam, the rich …”: behind the complements up to the comma, or -1. */
function complementEnd(tokens: readonly Token[], from: number, ceiling: number): number {
  let end = from;
  while (COMPLEMENTS.has(tokens[end]?.form ?? '')) {
    const phrase = phraseAfter(tokens, end + 1, ceiling);
    if (phrase === null) return -1;
    end = phrase.end;
  }
  return end > from && tokens[end]?.kind === Kind.Comma ? end : -1;
}

const COMPLEMENTS = new Set(['by', 'from', 'in', 'at', 'on']);

/** Whether a finite verb stands at k, perhaps in marks. */
function startsWithVerb(scene: Scene, k: number): boolean {
  let at = scene.tokens[k]?.kind === Kind.OpenMark ? k + 1 : k;
  if (((scene.tokens[at]?.tags ?? 0) & (Tag.ObjectPronoun | Tag.Negation)) !== 0) at++;
  const group = scene.groups[firstGroupFrom(scene, k)];
  return group !== undefined && group.start <= at && group.first >= k && group.form === 'finite' && group.clitic < 0;
}

/** “Pour Karim Haddad, chef de file du groupe, | la régie”: behind a role between commas, else `from`. */
function roleEnd({ tokens, names, language }: Scene, from: number, to: number): number {
  if (tokens[from]?.kind !== Kind.Comma) return from;
  const phrase = phraseAfter(tokens, from + 1, to);
  if (phrase === null || tokens[phrase.end]?.kind !== Kind.Comma) return from;
  const kind = nounKind(tokens, phrase.start, phrase.end, language.headFirst);
  // “Selon le porte-parole du ministère, Karim Haddad, | les pays « tiendront »”
  const person = kind === null && names[(tokens[phrase.start] as Token).name]?.type === 'person';
  return kind === 'role' || kind === 'person' || person ? phrase.end : from;
}

/** The first participle in the range, or -1. */
function participleIn(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from; k < to; k++) if (isParticiple(tokens[k] as Token)) return k;
  return -1;
}

/** “d'après l'enquête publiée | mardi par l'Insee, …”: the comma or stop behind the complements of a participle that ends the phrase. */
function participleEnd(tokens: readonly Token[], from: number, ceiling: number): number {
  const next = tokens[from];
  if (!isParticiple(tokens[from - 1] as Token) && (next === undefined || !isParticiple(next))) return -1;
  for (let k = isParticiple(tokens[from - 1] as Token) ? from : from + 1; k < ceiling && k - from < 16; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma || t.kind === Kind.Stop) return k;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return -1;
    if ((t.tags & Tag.Verb) !== 0 && t.name < 0 && (t.tags & Tag.Noun) === 0 && hasForm(t, Form.Finite)) return -1;
  }
  return -1;
}

/** “Selon Ruiz, | interrogé par Le Monde|, …”: the comma behind a participle with complements, or -1. */
function participleBehind(tokens: readonly Token[], comma: number, ceiling: number): number {
  const next = tokens[comma + 1];
  if (tokens[comma]?.kind !== Kind.Comma || next === undefined || !isParticiple(next)) return -1;
  const end = participleEnd(tokens, comma + 2, ceiling);
  return end > comma + 2 && tokens[end]?.kind === Kind.Comma ? end : -1;
}

function isParticiple(token: Token): boolean {
  return (
    (token.tags & Tag.Verb) !== 0 &&
    (token.tags & Tag.Noun) === 0 &&
    token.name < 0 &&
    hasForm(token, Form.PastParticiple)
  );
}

const CLAUSE = new Set(['que', "qu'", 'qui']);

function wordsAt(tokens: readonly Token[], k: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const form = tokens[k + i]?.form;
    // A plural possessive has no s: “by most locals’ reckoning”.
    if (form !== words[i] && !(words[i] === "'s" && form === "'")) return false;
  }
  return true;
}

function emit(scene: Scene, sentence: Sentence, found: Found): boolean {
  const { tokens } = scene;
  const { phrase, from, to, source } = found;
  if (source !== null && !canSpeak(scene, source, phrase)) return false;
  if (phrase.kind === 'bare' && (isReported(scene, from) || reportsElsewhere(scene, sentence, from))) return false;
  // “X affirme que, selon Y, …”: within what X says.
  const that = tokens[tokens[from - 1]?.kind === Kind.Comma ? from - 2 : from - 1]?.form;
  if (from > sentence.from + 2 && (that === 'que' || that === "qu'")) return false;
  // “n'a pu être vérifié de source indépendante”: how it was to be known.
  if (phrase.kind === 'fused' && isVerified(scene, from)) return false;
  const bracket = from > sentence.from && tokens[from - 1]?.kind === Kind.OpenBracket;
  const initial = bracket || isInitial(scene, sentence, from);
  if (phrase.ambiguous === true && !(initial && tokens[to]?.kind === Kind.Comma) && !closesWith(scene, sentence, found))
    return false;
  const parts: Range[] = [];
  let left: Range | null = null;
  if (!initial) left = trimmed(tokens, { from: leftStart(scene, sentence, from), to: from });
  const next = tokens[to];
  // “… in Tunisia, where the sky, as she puts it, is full of birds”
  if (left !== null && next?.kind === Kind.Comma && scene.language.id === 'en')
    left.from = interruptedClause(scene, left.from, left.to);
  if (
    left !== null &&
    (hasClause(scene, left.from, left.to) ||
      spanClosedAt(scene, left.to - 1) !== null ||
      (phrase.kind === 'bare' && wordCount(tokens, left.from, left.to) > 0))
  )
    parts.push(left);
  else if (left !== null && next?.kind === Kind.Comma) parts.push(left);
  const goesOn =
    initial ||
    (next !== undefined &&
      next.kind === Kind.Comma &&
      parts.length > 0 &&
      (!hasClause(scene, (parts[0] as Range).from, (parts[0] as Range).to) ||
        (isParenthesis(tokens, from) && !addsRemark(tokens, to + 1)))) ||
    (next !== undefined && left !== null && goesThrough(tokens, left.to - 1, next)) ||
    phrase.kind === 'bare';
  if (goesOn) {
    let end = rightEnd(scene, sentence, to);
    if (bracket) for (let k = to; k < end; k++) if ((tokens[k] as Token).kind === Kind.CloseBracket) end = k;
    const right = trimmed(tokens, { from: to, to: end });
    if (right !== null && wordCount(tokens, right.from, right.to) > 1)
      parts.push(source === null ? right : announced(scene, right));
  }
  if (parts.length === 0) return false;
  // “Côté vainqueur, on savourait”: where, not who.
  if (phrase.lemma === 'côté' && (tokens[(parts[0] as Range).from] as Token).form === 'on') return false;
  if (
    parts.length === 1 &&
    !(
      initial &&
      !phrase.ambiguous &&
      scene.language.id === 'fr' &&
      next?.kind === Kind.Comma &&
      isLong(scene, parts[0])
    ) &&
    !hasClause(scene, (parts[0] as Range).from - 1, (parts[0] as Range).to) &&
    spanClosedAt(scene, (parts[0] as Range).to - 1) === null
  )
    return false;
  const sourceRange = source;
  add(scene, {
    parts,
    source: sourceRange,
    cue:
      phrase.kind === 'bare' || isPronounInside(scene, found)
        ? { from, to }
        : { from, to: source !== null && source.from > from ? source.from : to },
    lemma: phrase.lemma,
    modality: phrase.kind === 'bare' ? 'hearsay' : 'asserted',
    confidence: phrase.kind === 'bare' ? 0.7 : phrase.ambiguous ? 0.7 : 0.9,
    reason: phrase.kind === 'bare' ? 'hearsay adverb' : 'according to',
    speaker: phrase.kind === 'fused' || isOwnWord(scene, source) ? ownerOf(scene, found) : null,
  });
  return true;
}

/** “Two homes in ten are dark, per Redford Grid.”: behind a comma and with nothing but a name up to the stop. */
function closesWith(scene: Scene, sentence: Sentence, { phrase, from, to, source }: Found): boolean {
  const { tokens } = scene;
  if (phrase.words[phrase.words.length - 1] !== 'per' || source === null || from <= sentence.from) return false;
  if (tokens[from - 1]?.kind !== Kind.Comma || speakerOf(scene, source).kind !== 'name') return false;
  return to >= sentence.to || tokens[to]?.kind === Kind.Stop;
}

/** Whether the words at k are reported already: “a man allegedly shot his neighbor, deputies said”. */
function isReported({ found }: Scene, k: number): boolean {
  for (let n = found.length - 1; n >= 0 && n >= found.length - 4; n--)
    if ((found[n] as Candidate).parts.some((part) => part.from <= k && k < part.to)) return true;
  return false;
}

/**
 * Whether a cue of the sentence introduces something: then a “semble-t-il” belongs to it, and so does an “allegedly” behind
 * it (“said that they allegedly set off two bombs”).
 */
function reportsElsewhere(scene: Scene, sentence: Sentence, adverb: number): boolean {
  const { groups, tokens, language } = scene;
  const to = language.id === 'fr' ? sentence.to : adverb;
  for (let n = firstGroupFrom(scene, sentence.from); n < groups.length; n++) {
    const g = groups[n] as (typeof groups)[number];
    if (g.start >= to) return false;
    if (g.cue !== null && g.form === 'finite' && (tokens[g.head] as Token).depth === 0 && g.clitic < 0)
      if (introduces(scene, g, sentence.to)) return true;
  }
  return false;
}

/** “Selon l'Insee, un salarié sur cinq télétravaille”: so many words that a verb is among them, be it in no dictionary. */
function isLong({ tokens }: Scene, part: Range | undefined): boolean {
  return part !== undefined && wordCount(tokens, part.from, part.to) >= 5;
}

/** “selon son récit”: whose words the noun names. */
function isOwnWord({ tokens }: Scene, source: Range | null): boolean {
  const noun = source !== null && source.to - source.from === 2 ? tokens[source.from + 1]?.word?.noun : null;
  return noun === 'speech' || noun === 'document';
}

/** “à ses yeux”, “selon leurs dires”: whoever the possessive means. */
function ownerOf({ tokens }: Scene, { source }: Found): Candidate['speaker'] {
  const first = source === null ? undefined : tokens[source.from];
  return first === undefined ? null : possessor(first);
}

/** “à l'en croire”: the source stands inside of the cue. */
function isPronounInside({ tokens }: Scene, { source, to }: Found): boolean {
  return source !== null && source.to < to && ((tokens[source.from] as Token).tags & Tag.ObjectPronoun) !== 0;
}

/** Whether a form of vérifier, confirmer, savoir stands right before. */
function isVerified(scene: Scene, from: number): boolean {
  const group = scene.groups[firstGroupFrom(scene, from) - 1];
  return group !== undefined && group.end === from && VERIFYING.has(group.lemma);
}

const VERIFYING = new Set(['vérifier', 'confirmer', 'établir', 'recouper']);

/** “selon les cas”, “selon le calendrier”, “according to plan”: a thing that cannot have said it. */
function canSpeak(scene: Scene, source: Range, phrase: CuePhrase): boolean {
  const reference = speakerOf(scene, source);
  if (phrase.kind === 'fused' || phrase.anySource === true) return true;
  if (reference.kind === 'name') return true;
  if (reference.kind === 'pronoun') return true;
  if (reference.kind === 'none') return false;
  if (reference.kind !== 'description') return true;
  if (isMeasure(scene, source, phrase)) return false;
  if (reference.noun === 'other') {
    if (phrase.ambiguous === true) return false;
    const head = scene.tokens[source.from] as Token;
    const known = scene.tokens
      .slice(source.from, source.to)
      .some((t) => t.word !== null && (t.tags & Tag.Noun) !== 0 && t.word.noun === 'other');
    return !known || (head.tags & Tag.NominalPronoun) !== 0 ? isHead(head) || isDeterminer(head) : false;
  }
  return phrase.ambiguous === true ? reference.noun !== 'speech' : true;
}

/**
 * “selon la loi”, “selon les époques”, “selon des critères stricts”, “pour les européennes”: what something goes by or is for, not
 * who says it. A plural place or time tells how things differ.
 */
function isMeasure({ tokens, language }: Scene, source: Range, phrase: CuePhrase): boolean {
  let head = headOf(tokens, source.from, source.to, language.headFirst);
  // “les européennes” has no noun; “la nouvelle loi” has it behind its adjective.
  if (head < 0) head = source.to - 1;
  const behind = tokens[head + 1];
  const adjective = ((tokens[head] as Token).tags & Tag.Adjective) !== 0;
  if (adjective && behind !== undefined && head + 1 < source.to && (behind.tags & Tag.Noun) !== 0) head++;
  const t = tokens[head];
  if (t === undefined || t.name >= 0) return false;
  if (language.actors.measures.has(t.word?.lemma ?? t.form) || language.actors.measures.has(t.form)) return true;
  const kind = t.word?.noun;
  const small = t.letterCase === Case.Lower;
  if (language.id !== 'fr' || !small) return false;
  if (kind === 'time') return true;
  if (kind === 'place' && (phrase.ambiguous === true || t.word?.number === Num.Plural)) return true;
  return phrase.ambiguous === true && ((t.tags & Tag.Demonym) !== 0 || QUANTITY.has(t.form));
}

/** “la majeure partie du pays”: no party to anything. */
const QUANTITY = new Set(['partie', 'reste', 'moitié', 'ensemble', 'totalité']);

/** Whether the phrase opens its sentence, perhaps behind a coordinator, an adverb or a label. */
function isInitial(scene: Scene, sentence: Sentence, from: number): boolean {
  for (let k = sentence.from; k < from; k++) {
    const t = scene.tokens[k] as Token;
    if (t.kind === Kind.Comma || t.kind === Kind.Dash || t.kind === Kind.OpenBracket || t.kind === Kind.Break) continue;
    if (t.kind === Kind.Word && (t.tags & (Tag.Coordinator | Tag.Adverb)) !== 0 && t.name < 0) continue;
    return false;
  }
  return true;
}

/** “aurait, selon X, payé”, “éprouve selon X « une haine »”: the clause is cut in its verb or right before its quotation. */
function goesThrough(tokens: readonly Token[], last: number, next: Token): boolean {
  const before = tokens[last] as Token;
  if (isAuxiliary(before) && (next.tags & Tag.Verb) !== 0 && hasForm(next, Form.PastParticiple)) return true;
  return next.kind === Kind.OpenMark && (before.tags & Tag.Verb) !== 0;
}

/** “…, according to X, though no adviser has been hired”: what the writer adds behind a whole clause. */
function addsRemark(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k];
  return t !== undefined && t.name < 0 && REMARKS.has(t.form);
}

const REMARKS = new Set([
  'alors',
  'tandis',
  'though',
  'although',
  'but',
  'and',
  'while',
  'which',
  'who',
  'compared',
  'with',
  'including',
]);

function isParenthesis(tokens: readonly Token[], from: number): boolean {
  return (tokens[from - 1] as Token | undefined)?.kind === Kind.Comma;
}

function leftStart(scene: Scene, sentence: Sentence, from: number): number {
  let start = sentence.from;
  for (let k = from - 1; k >= sentence.from; k--) {
    const t = scene.tokens[k] as Token;
    const label = t.kind === Kind.Colon && scene.language.id === 'en' && k - sentence.from < 4;
    if (t.depth === 0 && (t.kind === Kind.Semicolon || label)) {
      start = k + 1;
      break;
    }
  }
  for (let n = scene.found.length - 1; n >= 0 && n >= scene.found.length - 8; n--) {
    const c = scene.found[n] as (typeof scene.found)[number];
    for (const range of [...c.parts, c.source, c.cue])
      if (range !== null && range.from >= sentence.from && range.to <= from) start = Math.max(start, range.to);
  }
  return start;
}

/** “… in Tunisia, where the sky, as she puts it, is full of birds”: behind the conjunction of a clause that has no verb yet, else `start`. */
function interruptedClause(scene: Scene, start: number, end: number): number {
  for (let k = end - 1; k > start && end - k < 12; k--) {
    const t = scene.tokens[k] as Token;
    if (t.depth > 0) return start;
    if (t.name < 0 && CONJUNCTIONS.has(t.form)) return k + 1;
    if ((t.tags & Tag.Verb) !== 0 && hasForm(t, Form.Finite)) return start;
  }
  return start;
}

const CONJUNCTIONS = new Set(['where', 'because', 'that', 'but', 'while', 'although', 'though']);

function rightEnd(scene: Scene, sentence: Sentence, to: number): number {
  const { tokens, groups } = scene;
  let n = firstGroupFrom(scene, to);
  let group = groups[n];
  // “Selon X, Ruiz, qui était là, a dit non”: the verb of the clause comes behind its relative clause.
  while (group !== undefined && group.end < sentence.to && isRelativeCue(tokens, group)) group = groups[++n];
  group ??= groups[firstGroupFrom(scene, to)];
  return group === undefined ? sentence.to : reportedEnd(scene, to + 1, sentence.to, group);
}
