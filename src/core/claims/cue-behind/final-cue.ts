/** Subject before verb behind the content: “…,” she said · The deal, she said, will cost jobs. */
import { YES_OR_NO } from '../../language/answers';
import { NO_SPEAKER } from '../../language/en/determiners';
import { BELOW_OR_ABOVE } from '../../language/en/prepositions';
import { NOBODY } from '../../language/en/pronouns';
import { THAT } from '../../language/function-words';
import { type CueVerb, Form, Tag } from '../../language/types';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { hasForm, isPresentParticiple } from '../../syntax/readings';
import { namesAgent, nounKind } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import { subjectBefore } from '../../syntax/subject-before';
import { isOfTime } from '../../syntax/time';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { skipAdverbials } from '../content/adverbials';
import { hasClause } from '../content/clause';
import { findInfinitive } from '../content/infinitive';
import { prepositionAhead } from '../content/prepositions';
import { contentAfter } from '../content/content';
import { isOnlyFronted } from './clause-around';
import { afterQuotation, inciseEnd, isSeam, type Incise } from './incise-bounds';
import { introduces } from '../content/introduces';
import type { Subject } from '../../syntax/subject';
import { subjectKind } from '../source/subject-kind';
import {
  firstFinite,
  firstGroupFrom,
  groupAt,
  spanClosedAt,
  spanOpenedAt,
  type Range,
  type Scene,
} from '../unit/scene';
import { happensMeanwhile } from './meanwhile';
import { followsClause, closesSentence, onlyQuotes } from './plain-words';

/** X said / she said at the end of its sentence or between two pieces of content. */
export function subjectVerb(scene: Scene, sentence: Sentence, group: VerbGroup): Incise | null {
  if (isReduced(scene, sentence, group)) return null;
  const subject = speakerBefore(scene, sentence, group);
  if (subject === null || !followsItsWords(scene, sentence, group, subject)) return null;
  if (isAsPut(scene, sentence, group)) return null;
  const quoted = quotedIn(scene, group, sentence.to);
  const object = quoted === null ? quotedPerson(scene, group, sentence.to) : null;
  return {
    group,
    from: subject.start,
    to: quoted === null ? (object?.to ?? inciseEnd(scene, group.end, sentence.to)) : quoted.to + 2,
    source: quoted ?? object ?? { from: subject.start, to: subject.end },
    inverted: false,
  };
}

/** “…,” people | briefed | on the move said: an English participle before the cue of its noun, with no comma or conjunction between. */
function isReduced(scene: Scene, { to }: Sentence, { end, head, start, cue }: VerbGroup): boolean {
  const { tokens, language } = scene;
  // “Ruiz | said | in a statement posted online”
  if (cue?.class === 'say' && cue.ambiguous !== true) return false;
  const next = tokens[end];
  if (language.id !== 'en' || head !== start || next === undefined || !isPreposition(next)) return false;
  const verb = hasForm(tokens[head] as Token, Form.PastParticiple) ? firstFinite(scene, end, to) : null;
  if (verb?.cue == null) return false;
  for (let k = end; k < verb.start; k++) {
    const { kind, tags, name } = tokens[k] as Token;
    if (kind !== Kind.Word || (name < 0 && (tags & LINKS_CLAUSES) !== 0)) return false;
  }
  return true;
}

const LINKS_CLAUSES = Tag.Coordinator | Tag.Subordinator | Tag.Relative;

/** Who may speak before the verb, or null. */
function speakerBefore(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const { tokens, language } = scene;
  // “On le lui a proposé, elle a dit non.”
  if (YES_OR_NO.has(tokens[group.end]?.form ?? '')) return null;
  const whole = subjectBefore(tokens, group, sentence.from);
  const subject = whole === null ? null : (behindThing(scene, sentence, group, whole) ?? whole);
  if (subject === null) return null;
  // “Jens Holm, whose miss proved decisive, refused”, “He says she knew, something Ruiz denies.”
  const { form, name } = tokens[subject.start] as Token;
  if (NO_SPEAKER.has(form)) return null;
  // “Whether he will stay, nobody would say.”
  if (language.id === 'en' && NOBODY.has(form) && name < 0 && group.lemma === 'say') return null;
  // “|, well below the 13 percent analysts had expected”
  if (language.id === 'en' && fallsShort(tokens, subject)) return null;
  // “worse than analysts had predicted”
  for (let k = Math.max(subject.start - 1, sentence.from); k < subject.end; k++)
    if ((tokens[k] as Token).form === 'than' && tokens[k + 1]?.kind !== Kind.Number) return null;
  // “…,” an official who asked for anonymity said: the verb of the relative clause is no cue.
  const last = tokens[subject.end - 1] as Token;
  const related = language.id === 'en' && subject.end - subject.start > 1 && (last.tags & Tag.Relative) !== 0;
  return related ? null : subject;
}

/** “below the 13 percent analysts”, “short of the $3 billion the firm”: an amount that something was set against. */
function fallsShort(tokens: readonly Token[], { start, end }: Subject): boolean {
  const first = tokens[start]?.form === 'well' || tokens[start]?.form === 'far' ? start + 1 : start;
  if (!BELOW_OR_ABOVE.has(tokens[first]?.form ?? '')) return false;
  for (let k = first + 1; k < end; k++) if ((tokens[k] as Token).kind === Kind.Number) return true;
  return false;
}

/** Whether what stands before the subject is what it says. */
function followsItsWords(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): boolean {
  const k = subject.start - 1;
  const behindMarks = k >= 0 && afterQuotation(scene, k);
  if (k < sentence.from) return behindMarks && followsSentence(scene, sentence, group, subject);
  if (!isSeam(scene.tokens, k)) return false;
  if (!behindMarks) return followsClause(scene, sentence, group, subject);
  if (endsReportedClause(scene, sentence, k) || isHeadlineWord(scene, sentence, k)) return false;
  if (isToldOfThing(scene, sentence, group, k)) return false;
  // “« Les Braises », son premier roman, raconte …”: no thing says so.
  const kind = scene.language.id === 'fr' && !subject.pronoun ? subjectKind(scene, subject) : 'name';
  if (kind === 'thing' || kind === 'document') return false;
  return !hasOwnWords(scene, sentence, group, k) && !isOtherRemark(scene, sentence, group, k);
}

/** “Will you go?” Trump asked.: whether the quotation before the subject ended a sentence of its own, and is what the subject says. */
function followsSentence(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): boolean {
  const { tokens, language } = scene;
  const span = spanClosedAt(scene, subject.start - 1);
  const meanwhile = language.id === 'en' && span !== null && happensMeanwhile(scene, sentence, group);
  if (!meanwhile && introduces(scene, group, sentence.to)) return false;
  if (span === null || !(meanwhile || closesSentence(scene, sentence, group))) return false;
  // “We won.” The room roared.: nobody's words.
  if (!subject.pronoun && subjectKind(scene, subject) === 'thing') return false;
  const stop = tokens[span.close - 1] as Token;
  return stop.kind !== Kind.Stop || stop.form !== '.' || isNothingButCue(scene, group, subject, span.open);
}

/** Behind a full stop inside of the marks that open at `open`: whether what follows is nothing but the cue, and no act of its own. */
function isNothingButCue(scene: Scene, group: VerbGroup, subject: Subject, open: number): boolean {
  if (scene.tokens[group.end]?.kind !== Kind.Stop) return false;
  // “… get a trade.” Joe grins. “He told my dad that too.”, “… Le second assume. « … »”: what somebody does before words of his own; but “She laughs.” goes on with her.
  const gesture = (group.cue?.class === 'manner' || group.cue?.class === 'react') && !subject.pronoun;
  if (gesture && spanOpenedAt(scene, group.end + 1) !== null) return false;
  // “… she said. “You don't know.” Her mother disagrees.”: what somebody has said goes on.
  const last = scene.found.at(-1);
  if (last?.cue == null || last.cue.to >= open) return true;
  return open - Math.max(last.cue.to, last.source?.to ?? 0) >= NEAR;
}

/** “Leader quits after ‘car park’ WhatsApp messages leak”: words of an English headline that are in marks, and no comma. */
function isHeadlineWord(scene: Scene, sentence: Sentence, k: number): boolean {
  const span = scene.heading && scene.language.id === 'en' ? spanClosedAt(scene, k) : null;
  return span !== null && span.open > sentence.from && !CLOSED.has((scene.tokens[k - 1] as Token).kind);
}

/** “objects to “the high rates” | they charge”, ““The lies” | he tells are many”: whether the words in marks are an English object, and what stands behind says which one. */
function isToldOfThing(scene: Scene, { from, to }: Sentence, group: VerbGroup, k: number): boolean {
  const { tokens, groups, language } = scene;
  const span = language.id === 'en' ? spanClosedAt(scene, k) : null;
  if (span === null || span.open + 1 >= k || CLOSED.has((tokens[k - 1] as Token).kind)) return false;
  if (!isDeterminer(tokens[span.open + 1] as Token)) return false;
  const inner = groups[firstGroupFrom(scene, span.open)];
  if (inner !== undefined && inner.start < k && inner.form === 'finite') return false;
  if (span.open <= from) return groupAt(scene, group.end, to)?.form === 'finite';
  const before = tokens[span.open - 1] as Token;
  return before.kind === Kind.Word && (isPreposition(before) || (before.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb);
}

/** Whether the cue has words of its own behind it, so that the marks that end at k are not what it reports. */
function hasOwnWords(scene: Scene, sentence: Sentence, group: VerbGroup, k: number): boolean {
  const { tokens, language } = scene;
  // “A,” he said, adding that …: what follows is not this cue's content unless it is a quotation.
  const lead = skipAdverbials(scene, group.end, sentence.to);
  const next = tokens[lead];
  if (next !== undefined && THAT.has(next.form)) return true;
  // “« A », Ruiz la coupe : « B »”: French puts its cue so before B only.
  if (language.id === 'fr' && next?.kind === Kind.Colon && spanOpenedAt(scene, lead + 1) !== null) return true;
  if (language.id === 'fr' && hasThing(tokens, lead, sentence.to)) return true;
  if (language.id === 'fr' && isAttribute(scene, sentence, k))
    return contentAfter(scene, sentence, group, group.cue as CueVerb, group.end) !== null;
  const inner = tokens[k - 1];
  const comma = (inner !== undefined && CLOSED.has(inner.kind)) || (tokens[k] as Token).kind === Kind.Comma;
  if (isDoneToSomebody(scene, sentence, group, k)) return true;
  return !comma && (onlyQuotes(group) || introduces(scene, group, sentence.to));
}

/** “Le club est « prêt », il espère | une victoire”: whether the French object of the cue, a thing and no time, starts at k. */
function hasThing(tokens: readonly Token[], k: number, ceiling: number): boolean {
  const article = tokens[k];
  const phrase = article !== undefined && k < ceiling && isDeterminer(article) ? phraseAfter(tokens, k, ceiling) : null;
  return phrase !== null && !isOfTime(tokens[k + 1]) && !namesAgent(tokens, k, phrase.end, true);
}

/** “She called it “a joke,” the union | accused him of lying”, “…, Orr | urged him to resign”: whether words of the English sentence run into the marks that end at k, and the cue behind them has somebody for its object and what he did or is to do. */
function isDoneToSomebody(scene: Scene, { from, to }: Sentence, { cue, end }: VerbGroup, k: number): boolean {
  const { tokens, language } = scene;
  const span = language.id === 'en' ? spanClosedAt(scene, k) : null;
  if (cue === null || span === null || span.open <= from) return false;
  if ((tokens[span.open - 1] as Token).kind !== Kind.Word) return false;
  if (cue.class === 'accuse') return prepositionAhead(tokens, end, to, cue.prepositions ?? []);
  return cue.class === 'order' && findInfinitive(scene, end, to) >= 0;
}

/** “« Soulagé mais pas naïf » |, le maire parle d'un répit”: whether a few words in marks that open a French sentence before the comma at k tell how somebody is. */
function isAttribute(scene: Scene, { from }: Sentence, k: number): boolean {
  const { tokens } = scene;
  const span = (tokens[k] as Token).kind === Kind.Comma ? spanClosedAt(scene, k - 1) : null;
  if (span?.open !== from || k - from > LONGEST_ATTRIBUTE || hasClause(scene, from, k)) return false;
  let first = from + 1;
  while (first < k && ((tokens[first] as Token).tags & Tag.Adverb) !== 0) first++;
  const t = tokens[first] as Token;
  const unlisted = t.word === null && PARTICIPLE.test(t.form);
  return t.form === 'en' || unlisted || (t.tags & Tag.Adjective) !== 0 || hasForm(t, Form.PastParticiple);
}

const PARTICIPLE = /ée?s?$/;

/** Such words, their marks and the comma are fewer tokens. */
const LONGEST_ATTRIBUTE = 9;

/** Whether the marks that end at k belong to a remark that opens the sentence, and not to what the cue reports. */
function isOtherRemark(scene: Scene, sentence: Sentence, group: VerbGroup, k: number): boolean {
  const { tokens, language } = scene;
  // “Asked about it on “Meet the Press,” Ruiz said she had not”: the marks belong to an adverbial, the words follow.
  if (opensWithRemark(scene, sentence, k) && introduces(scene, group, sentence.to)) return true;
  // “Constatant un « besoin de vengeance », elle a requis huit mois de prison”
  if (language.id === 'fr' && isPresentParticiple(tokens[sentence.from] as Token)) return true;
  // “Accusé de « brutalité », le préfet se défend”: French does not put its cue there.
  if (language.id === 'fr' && (tokens[k] as Token).kind === Kind.Comma)
    if (isPartOfRemark(scene, sentence, k) || isFronted(scene, sentence, group, k)) return true;
  // “S'il reconnaît des « erreurs », Ruiz défend son bilan”
  return (tokens[sentence.from] as Token).kind === Kind.Word && isOnlyFronted(scene, sentence, k);
}

/** “As Ruiz, a former nurse, | put it |, …”: a cue with “it” in the clause that “as” opens. */
function isAsPut({ tokens }: Scene, { from }: Sentence, { cue, start }: VerbGroup): boolean {
  if (cue?.rest?.[0] !== 'it') return false;
  const as = ((tokens[from] as Token).tags & Tag.Coordinator) !== 0 ? from + 1 : from;
  return tokens[as]?.form === 'as' && start > as;
}

/** “The plan, | the mayor, Ana Orr, | said, will fail”: somebody behind the comma, who is in no apposition to the thing before it that the verb behind the cue is of; or null. */
function behindThing(scene: Scene, { from, to }: Sentence, group: VerbGroup, subject: Subject): Subject | null {
  const { tokens, language } = scene;
  const comma = subject.headEnd;
  if (language.id !== 'en' || subject.start !== from || tokens[comma]?.kind !== Kind.Comma) return null;
  if (tokens[group.end]?.kind !== Kind.Comma || groupAt(scene, group.end + 1, to)?.form !== 'finite') return null;
  const noun = nounKind(tokens, subject.headStart, comma, language.headFirst);
  if (noun === null || noun === 'person' || noun === 'role' || noun === 'source') return null;
  const somebody = subjectBefore(tokens, group, comma + 1);
  if (somebody === null) return null;
  const named = scene.names[(tokens[somebody.headStart] as Token).name]?.type === 'person';
  return named || subjectKind(scene, somebody) === 'person' ? somebody : null;
}

/** “He said that while there were “others”, | officers found none”: the words in marks before the comma at k end a clause of what is reported, whose main clause follows. */
function endsReportedClause(scene: Scene, { from }: Sentence, k: number): boolean {
  const { tokens, language, groups } = scene;
  if (language.id !== 'en') return false;
  for (let i = k - 1; i > from; i--) {
    const { form, depth, tags, kind } = tokens[i] as Token;
    if (depth > 0) continue;
    if (kind === Kind.Stop || kind === Kind.Semicolon) return false;
    if ((tags & Tag.Subordinator) === 0 || form === 'that') continue;
    if (tokens[i - 1]?.form !== 'that' || !language.verbs.fronting.has(form)) return false;
    const cue = groups[firstGroupFrom(scene, i) - 1];
    return cue?.cue?.frames.includes('clause') === true;
  }
  return false;
}

/** ““Two died,” Amnesty quoted | a detainee | as saying”: whom somebody quotes, or null. */
function quotedIn({ tokens, language }: Scene, group: VerbGroup, ceiling: number): Range | null {
  if (!language.verbs.quoting.has(group.lemma)) return null;
  for (let k = group.end + 1; k + 1 < ceiling && k - group.end < 14; k++) {
    const { kind, form } = tokens[k] as Token;
    if (kind !== Kind.Word && kind !== Kind.Number) return null;
    if (form === 'as' && tokens[k + 1]?.form === 'saying') return { from: group.end, to: k };
  }
  return null;
}

/** ““It is late,” the Monitor quoted | Ned Foley|, a professor.”: the person who ends the clause as the object, with what is told of him; or null. */
function quotedPerson({ tokens, names, language }: Scene, group: VerbGroup, ceiling: number): Range | null {
  if (group.lemma !== 'quote' || language.id !== 'en' || (tokens[group.end]?.name ?? -1) < 0) return null;
  const name = names[(tokens[group.end] as Token).name];
  if (name === undefined || name.from !== group.end || name.type !== 'person') return null;
  const next = tokens[name.to];
  if (next === undefined || next.kind === Kind.Stop) return { from: name.from, to: name.to };
  if (next.kind !== Kind.Comma) return null;
  const phrase = phraseAfter(tokens, name.to + 1, ceiling);
  return phrase !== null && (phrase.end >= ceiling || tokens[phrase.end]?.kind === Kind.Stop)
    ? { from: name.from, to: phrase.end }
    : null;
}

/** Whether words that make no clause stand before the quotation that ends before the comma at k. */
function isPartOfRemark(scene: Scene, sentence: Sentence, k: number): boolean {
  const span = spanClosedAt(scene, k - 1);
  return span !== null && span.open > sentence.from && !hasClause(scene, sentence.from - 1, k);
}

/** “Alors que X parlait de « honte », | Y a évoqué un « gâchis »”: the quotation belongs to a clause before the one that reports. */
function isFronted(scene: Scene, sentence: Sentence, group: VerbGroup, k: number): boolean {
  const span = spanClosedAt(scene, k - 1);
  return span !== null && span.open > sentence.from && introduces(scene, group, sentence.to);
}

/** Whether the sentence opens, outside of marks, with a participle, preposition or day, and ends at token k with a quotation of some words. */
function opensWithRemark(scene: Scene, sentence: Sentence, k: number): boolean {
  const first = scene.tokens[sentence.from] as Token;
  if (first.kind !== Kind.Word || first.name >= 0) return false;
  if (isPreposition(first) || (first.tags & Tag.Calendar) !== 0) return !hasClause(scene, sentence.from, k);
  const verbal =
    first.word?.verbs?.some((v) => (v.form & (Form.PastParticiple | Form.PresentParticiple)) !== 0) ?? false;
  return verbal && (first.tags & Tag.Noun) === 0;
}

const CLOSED: ReadonlySet<Kind> = new Set([Kind.Comma, Kind.Stop]);

/** So many tokens behind its cue a quotation still goes on. */
const NEAR = 12;
