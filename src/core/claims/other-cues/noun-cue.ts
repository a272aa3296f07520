/** Nouns of saying as cues: “his claim that …”, “a report by Reuters that …”, “made a promise to …”, “sa promesse de …”. */
import { COPULAS } from '../../language/en/copulas';
import { ASKED_FOR, DESIRES } from '../../language/en/giving';
import { FROM, OF_OCCASIONS } from '../../language/en/prepositions';
import { HEARD_ON } from '../../language/en/publishing';
import { PARTS } from '../../language/en/time-words';
import { BY, ONE, THAT } from '../../language/function-words';
import { BEFORE_INFINITIVE, BEHIND_NOUN_OF_SAYING } from '../../language/prepositions';
import { Tag, type CueNoun } from '../../language/types';
import { Sign } from '../../text/sign';
import { closedAppositions } from '../../syntax/appositions-behind';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { namesAgent, nounKind } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import { phraseBefore } from '../../syntax/phrase-before';
import { isDay, isOfTime, isPointInTime } from '../../syntax/time';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { itemAt } from '../../text/item-at';
import { formOf, Kind, type Token } from '../../text/token';
import { hasClause, startsClause } from '../content/clause';
import { isSubjectThat } from '../content/subject-that';
import { clauseEnd } from '../content/clause-end';
import { isInfinitiveStart } from '../content/infinitive';
import { nounEnd } from '../content/object-end';
import { possessor } from '../source/possessor';
import { isMain } from './relative-source';
import { reportedEnd } from '../content/reported-end';
import { add, type Candidate, firstGroupFrom, spanOpenedAt, trimmed, type Range, type Scene } from '../unit/scene';
import { subjectKind } from '../source/subject-kind';
import { BETWEEN, owner, beforeModifiers } from './noun-owner';

/**
 * Tries each noun of saying of the sentence.
 * @param since how many candidates there were before the sentence was read
 */
export function nounCues(scene: Scene, sentence: Sentence, since: number): void {
  const { tokens, language, signs } = scene;
  if ((signs & Sign.CueNoun) === 0) return;
  for (let k = sentence.from + 1; k < sentence.to - 1; k++) {
    const t = tokens[k] as Token;
    if ((t.tags & Tag.Noun) === 0 || t.depth > 0 || t.name >= 0) continue;
    const copula = language.voice.nouns.has(t.form) && !DESIRES.has(t.form) ? copulaOf(scene, k, sentence.to) : -1;
    if (copula > k) {
      predicated(scene, sentence, since, k, copula);
      continue;
    }
    const opened = BEHIND_NOUN_OF_SAYING.has((tokens[k + 1] as Token).form);
    const asked = (tokens[k + 1] as Token).form === 'for';
    if (!(opened || asked) && language.id === 'fr') continue;
    const noun = language.cueNouns.get(t.form);
    if (asked && noun !== undefined && ASKED_FOR.has(noun.lemma)) {
      askedFor(scene, sentence, since, k, noun);
      continue;
    }
    const parted = noun?.clause === true && (!opened || (tokens[k + 1] as Token).form === 'to');
    const that = parted ? thatBehindOccasion(scene, k + 1, sentence.to) : -1;
    if (!opened && that < 0) continue;
    if (noun !== undefined && !(noun.object && tellsObject(scene, sentence, since, k, noun)))
      nounCue(scene, sentence, since, k, noun, that);
  }
}

/** “his claims | on television in May | that”, “her warning | to voters | that”: the English conjunction behind when, where or to whom it was said from token `at` on, or -1. */
function thatBehindOccasion(scene: Scene, at: number, ceiling: number): number {
  const { tokens } = scene;
  let k = at;
  while (k < ceiling && k - at < LONGEST_OCCASION) {
    const t = tokens[k] as Token;
    if (t.form === 'that') return k > at && startsClause(scene, k + 1, ceiling) ? k : -1;
    const time = timeEnd(tokens, k);
    const end = time > k ? time : occasionEnd(tokens, k, ceiling);
    if (end <= k) return -1;
    k = end;
  }
  return -1;
}

/** “his claim | earlier this week |”, “| two weeks ago”, “| yesterday”, “his clearest hint | yet |”: behind the English time at k, or k. */
function timeEnd(tokens: readonly Token[], k: number): number {
  const { form } = tokens[k] as Token;
  const next = tokens[k + 1]?.form;
  if (form === 'yet') return k + 1;
  if ((form === 'to' && next === 'date') || (form === 'so' && next === 'far')) return k + 2;
  const start = PARTS.has((tokens[k] as Token).form) && isPointInTime(tokens, k + 1) ? k + 1 : k;
  if (isPointInTime(tokens, start)) return tokens[start + 2]?.form === 'ago' ? start + 3 : start + 2;
  return isDay(tokens[k]) ? k + 1 : k;
}

/** What stands between a noun of saying and its clause has fewer words. */
const LONGEST_OCCASION = 10;

/** Behind the preposition at k and whom, what time or what place it has; k where it has another thing: “his statements on the plan that the board had”. */
function occasionEnd(tokens: readonly Token[], k: number, ceiling: number): number {
  if (!OF_OCCASIONS.has((tokens[k] as Token).form)) return k;
  const phrase = phraseAfter(tokens, k + 1, ceiling);
  if (phrase === null) return k;
  const { name, kind, form } = tokens[phrase.end - 1] as Token;
  const known = name >= 0 || kind === Kind.Number || isOfTime(tokens[phrase.end - 1]) || HEARD_ON.has(form);
  return known || namesAgent(tokens, k + 1, phrase.end, false) ? phrase.end : k;
}

/** “argument | is that”, “answer to the critics | was that”: the English copula of the noun at k before a conjunction, or -1. */
function copulaOf(scene: Scene, k: number, ceiling: number): number {
  const { tokens, groups } = scene;
  if (isThat(tokens, k + 1)) return k + 1;
  if (!isPreposition(tokens[k + 1] as Token)) return -1;
  for (let n = firstGroupFrom(scene, k + 2); n < groups.length; n++) {
    const { start, end, form } = groups[n] as VerbGroup;
    if (start >= ceiling || start - k > LONGEST_COMPLEMENT) return -1;
    if (form !== 'finite') continue;
    const plain = tokens.slice(k, start).every((t) => t.kind === Kind.Word || t.kind === Kind.Number);
    return plain && end === start + 1 && isThat(tokens, start) ? start : -1;
  }
  return -1;
}

/** What such a noun is of has fewer words. */
const LONGEST_COMPLEMENT = 12;

/** An English copula and the conjunction behind it. */
function isThat(tokens: readonly Token[], k: number): boolean {
  return formOf(tokens[k + 1]) === 'that' && COPULAS.has((tokens[k] as Token).form);
}

/** “His | argument is that | the vote was rigged”: what somebody says, as the predicate of the noun at k. */
function predicated(scene: Scene, sentence: Sentence, since: number, k: number, copula: number): void {
  const { tokens } = scene;
  const from = copula + 2;
  if (
    from >= sentence.to ||
    !startsClause(scene, from, sentence.to) ||
    holdsWords(scene, since, (p) => p.from === from)
  )
    return;
  const spoken = possessed(scene, sentence, k) ?? senderOf(tokens, k, copula);
  const verb = scene.groups[firstGroupFrom(scene, from)];
  if (spoken === null || verb === undefined || isThing(scene, spoken)) return;
  const end = clauseEnd(scene, from, reportedEnd(scene, from, sentence.to, verb));
  const content = trimmed(tokens, { from, to: end });
  if (content === null) return;
  add(scene, {
    parts: [content],
    source: spoken,
    cue: { from: k, to: copula === k + 1 ? k + 2 : k + 1 },
    lemma: (tokens[k] as Token).form,
    confidence: 0.7,
    reason: 'noun of saying',
    speaker: spoken.to - spoken.from === 1 ? possessor(tokens[spoken.from] as Token) : null,
  });
}

/** “the message from | the mayor | was that”, “the view of | the union | is that”: somebody or a body of whom or from whom alone the noun at k is, or null. */
function senderOf(tokens: readonly Token[], k: number, copula: number): Range | null {
  const link = tokens[k + 1] as Token;
  if (k + 2 >= copula || !(isOf(link) || FROM.has(link.form))) return null;
  const named = (tokens[copula - 1] as Token).name >= 0 || namesAgent(tokens, k + 2, copula, false);
  return named && phraseAfter(tokens, k + 2, copula)?.end === copula ? { from: k + 2, to: copula } : null;
}

/** Whose the noun at k is: “| the mayor|'s main argument”, “| his| argument”; or null. */
function possessed(scene: Scene, sentence: Sentence, k: number): Range | null {
  const { tokens, language } = scene;
  const i = beforeModifiers(tokens, k, sentence.from);
  const t = tokens[i];
  if (t === undefined || i < sentence.from) return null;
  if (t.form === "'s" || t.form === "'") {
    const phrase = phraseBefore(tokens, i, behindVerb(scene, sentence, i));
    return phrase === null ? null : { from: phrase.start, to: i };
  }
  return language.actors.possessives.has(t.form) && t.form !== 'its' ? { from: i, to: i + 1 } : null;
}

/** “The speech contrasted with | Mr. Obama|'s calls”: behind the last English verb before token `end`, or where the sentence starts. */
function behindVerb(scene: Scene, { from }: Sentence, end: number): number {
  const { groups, language } = scene;
  const verb = language.id === 'en' ? itemAt(groups, firstGroupFrom(scene, end) - 1) : undefined;
  return verb !== undefined && verb.start >= from && verb.end < end ? verb.end : from;
}

/** @param that where an occasion parts the noun at k from its clause, the conjunction behind it; else -1 */
function nounCue(scene: Scene, sentence: Sentence, since: number, k: number, noun: CueNoun, that: number): void {
  const { tokens } = scene;
  let at = that < 0 ? k + 1 : that;
  let by: Range | null = null;
  if ((scene.language.id === 'en' ? FROM : BY).has((tokens[at] as Token).form)) {
    const phrase = phraseAfter(tokens, at + 1, sentence.to);
    if (phrase === null) return;
    const to = closedAppositions(tokens, phrase.end, sentence.to);
    by = { from: at + 1, to };
    at = to > phrase.end ? to + 1 : to;
  } else if (
    scene.language.id === 'fr' &&
    isOf(tokens[at] as Token) &&
    !isInfinitiveStart(scene, at + 1, sentence.to)
  ) {
    // “la promesse | du ministre | de baisser les impôts”
    const phrase = phraseAfter(tokens, at + 1, sentence.to);
    if (phrase === null || phrase.end >= sentence.to) return;
    by = { from: at + 1, to: phrase.end };
    const kind = nounKind(tokens, by.from, by.to, true);
    if (kind !== 'role' && kind !== 'person' && kind !== 'organization' && (tokens[by.from]?.name ?? -1) < 0) return;
    at = phrase.end;
  }
  const from = contentStart(scene, at, sentence.to, noun);
  if (from < 0 || holdsWords(scene, since, (p) => p.from === from)) return;
  const spoken = by === null ? owner(scene, sentence, k) : { source: by, cue: { from: k, to: k + 1 } };
  if (spoken === null) return;
  const verb = scene.groups[firstGroupFrom(scene, from)];
  if (verb === undefined || verb.start >= sentence.to) return;
  // “la promesse que le ministre a faite”: a relative clause.
  if (scene.language.id === 'fr' && verb.form === 'finite' && scene.language.supportVerbs.has(verb.lemma)) return;
  const french = scene.language.id === 'fr';
  // “exprimé | sa conviction que …”, “voiced | fears that …”: the verb has the noun as its content.
  if (
    (french || spoken.cue.from < k) &&
    holdsWords(scene, since, (p) => p.from <= k && k < p.to && p.from >= k - BETWEEN)
  )
    return;
  const ceiling = french ? beforeMain(scene, sentence, k, verb) : frontedEnd(scene, sentence, from);
  const end = clauseEnd(scene, from, Math.min(ceiling, reportedEnd(scene, from, ceiling, verb)));
  const content = trimmed(tokens, { from, to: Math.min(end, outerEnd(scene, since, from)) });
  if (content === null) return;
  add(scene, {
    parts: [content],
    source: spoken.source,
    cue: spoken.cue,
    lemma: noun.lemma,
    modality: noun.infinitive ? 'promised' : 'asserted',
    // Below a verb that has the same words as its object: “repeated her promise to …”.
    confidence: 0.55,
    reason: 'noun of saying',
    speaker: spoken.source.to - spoken.source.from === 1 ? possessor(tokens[spoken.source.from] as Token) : null,
  });
}

/** “joined | Pence|'s | call| for | a special prosecutor|”, “despite | his| pleas for | help|”: adds the claim of a noun at k whose owner stands before it in English, where no other has it. */
function askedFor(scene: Scene, sentence: Sentence, since: number, k: number, { lemma }: CueNoun): void {
  const { tokens, groups } = scene;
  const from = k + 2;
  const source = possessed(scene, sentence, k);
  if (source === null || from >= sentence.to || isThing(scene, source)) return;
  if (holdsWords(scene, since, (p) => p.from <= k && k < p.to)) return;
  const n = firstGroupFrom(scene, from);
  const before = groups[n - 1];
  const verb = before !== undefined && before.start >= sentence.from ? before : groups[n];
  const phrase = phraseAfter(tokens, from, sentence.to);
  if (verb === undefined || phrase === null) return;
  const content = trimmed(tokens, { from, to: clauseEnd(scene, from, nounEnd(scene, from, sentence.to, verb), 0) });
  if (content === null) return;
  add(scene, {
    parts: [content],
    source,
    cue: { from: k, to: from },
    lemma,
    confidence: 0.55,
    reason: 'noun of saying',
    speaker: source.to - source.from === 1 ? possessor(tokens[source.from] as Token) : null,
  });
}

/** “l'annonce | par Ruiz | d'un gel”: adds the claim of a noun with its agent and its object; false where it has not both (“l'annonce de son rachat par Netflix” is nobody's). */
function tellsObject(scene: Scene, sentence: Sentence, since: number, k: number, noun: CueNoun): boolean {
  const { tokens } = scene;
  const from = k + 2;
  if (formOf(tokens[k + 1]) !== 'par' || from >= sentence.to) return false;
  const at = objectOf(tokens, from, sentence.to);
  const by = phraseAfter(tokens, from, at);
  if (by?.end !== at) return false;
  const named = isDeterminer(tokens[from] as Token) ? tokens[from + 1] : tokens[from];
  if ((named?.name ?? -1) < 0 && !namesAgent(tokens, from, at, true)) return false;
  const object = phraseAfter(tokens, at + 1, sentence.to);
  if (object === null || holdsWords(scene, since, (p) => p.from < object.end && p.to > at)) return false;
  const { form } = tokens[at] as Token;
  add(scene, {
    // “du” and “des” have the article in them.
    parts: [{ from: form === 'du' || form === 'des' ? at : at + 1, to: object.end }],
    source: { from, to: at },
    cue: { from: k, to: k + 1 },
    lemma: noun.lemma,
    modality: noun.infinitive ? 'promised' : 'asserted',
    confidence: 0.55,
    reason: 'noun of saying',
  });
  return true;
}

/** Where the object of the noun starts behind the agent at token `from`: the first “de” with an article, behind the complement of a post (“par le ministre de la Santé | d'un plan”); or the ceiling. */
function objectOf(tokens: readonly Token[], from: number, ceiling: number): number {
  const end = phraseAfter(tokens, from, ceiling)?.end ?? from;
  const starts: number[] = [];
  for (let k = from + 1; k < end; k++) {
    const { form } = tokens[k] as Token;
    if (
      form === 'du' ||
      form === 'des' ||
      (k + 1 < end && isOf(tokens[k] as Token) && isDeterminer(tokens[k + 1] as Token))
    )
      starts.push(k);
  }
  const [first = ceiling, second] = starts;
  const whole = tokens.slice(from, first).some((t) => t.name >= 0 || isOf(t));
  const open = whole || ONE.has(tokens[first + 1]?.form ?? '') || nounKind(tokens, from, first, true) !== 'role';
  return open ? first : (second ?? first);
}

/** “noted | his claim that it was safe |, but left”: where the words of another cue end that the clause at `from` is part of. */
function outerEnd({ found }: Scene, since: number, from: number): number {
  let end = Infinity;
  for (let n = found.length - 1; n >= since; n--)
    for (const part of (found[n] as Candidate).parts)
      if (part.from < from && from < part.to) end = Math.min(end, part.to);
  return end;
}

/** Whether one of the candidates from `since` on has such a part. */
function holdsWords({ found }: Scene, since: number, fits: (part: Range) => boolean): boolean {
  for (let n = found.length - 1; n >= since; n--) if ((found[n] as Candidate).parts.some(fits)) return true;
  return false;
}

/** “Sa promesse de baisser l'impôt | n'a convaincu personne”: the verb of which the noun at k is the subject, or the end. */
function beforeMain(scene: Scene, sentence: Sentence, k: number, verb: VerbGroup): number {
  const { groups } = scene;
  if ((groups[firstGroupFrom(scene, sentence.from)]?.start ?? 0) < k) return sentence.to;
  for (let n = firstGroupFrom(scene, verb.end); n < groups.length; n++) {
    const group = groups[n] as VerbGroup;
    if (group.start >= sentence.to) break;
    if (group.form === 'finite' && isMain(scene.tokens, group)) return group.start;
  }
  return sentence.to;
}

/** “Despite his claim that it was safe, | the dam broke”: the comma behind which the main clause starts, or the end. */
function frontedEnd(scene: Scene, { from, to }: Sentence, start: number): number {
  const { tokens } = scene;
  if (!isPreposition(tokens[from] as Token)) return to;
  for (let k = start; k < to; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Comma || t.depth > 0 || !startsClause(scene, k + 1, to)) continue;
    if (tokens[start]?.form === 'to' || hasClause(scene, start - 1, k)) return k;
  }
  return to;
}

/** Where what was said starts behind token `at`, or -1. */
function contentStart(scene: Scene, at: number, ceiling: number, noun: CueNoun): number {
  const t = scene.tokens[at];
  if (t === undefined || at >= ceiling) return -1;
  if (noun.infinitive && t.form === 'to' && isInfinitiveStart(scene, at, ceiling)) return at;
  if (noun.infinitive && BEFORE_INFINITIVE.has(t.form) && isInfinitiveStart(scene, at + 1, ceiling)) return at;
  if (!noun.clause || !THAT.has(t.form) || isSubjectThat(scene, at, ceiling)) return -1;
  return spanOpenedAt(scene, at + 1) !== null || startsClause(scene, at + 1, ceiling) ? at + 1 : -1;
}

function isThing(scene: Scene, source: Range): boolean {
  const first = scene.tokens[source.from] as Token;
  if (source.to - source.from === 1 && scene.language.actors.possessives.has(first.form)) return false;
  const subject = { start: source.from, end: source.to, pronoun: false, headStart: source.from, headEnd: source.to };
  return subjectKind(scene, subject) === 'thing';
}
