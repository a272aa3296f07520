/** What stands behind the object of a cue and tells of the saying: when, where and how it was said. */
import { WITHIN } from '../../language/en/amounts';
import { ALWAYS_OF_SAYING, OF_DEEDS, OF_SAYING } from '../../language/en/prepositions';
import { TO_DO } from '../../language/en/cue-nouns';
import { ASKED_FOR } from '../../language/en/giving';
import { COMING, DATED, SOON, TODAY } from '../../language/en/time-words';
import { OCCASIONS, HEARINGS, ADMITTING } from '../../language/fr/hearings';
import { MEETINGS, AHEAD } from '../../language/en/occasions';
import { OCCASION_LINKS } from '../../language/fr/phrase-tables';
import { TO_THE } from '../../language/fr/determiners';
import { NARROWING_WORDS } from '../../language/fr/phrases';
import { ASKED, OF_THE_SAYING } from '../../language/fr/prepositions';
import { isMedium, isOfMedium } from '../../language/papers';
import { Form, Tag } from '../../language/types';
import { headOf, nounKind } from '../../syntax/head-noun';
import { isOf, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { behindAdverbs, hasForm, isModal, nounOf } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Case, Kind, type Token } from '../../text/token';
import { hasClause, startsClause } from './clause';
import { reportsClause } from './introduces';
import { groupAt, type Scene } from '../unit/scene';
import { phraseEnd } from '../../syntax/set-phrase';
import { opensToldWhere } from './told-where';

/** Whether the French object ends before token k: what the speaker does besides, or where it was said. */
export function leavesFrenchObject(scene: Scene, k: number, limit: number, group: VerbGroup): boolean {
  const { tokens } = scene;
  if (opensOwnAct(tokens, k) || (!isAhead(group) && opensMediumTold(scene, k))) return true;
  if (opensToldWhere(tokens, k) && !(looksAhead(group) && ASKED.has((tokens[k] as Token).form))) return true;
  return !isAhead(group) && opensOccasion(tokens, k, limit, group);
}

/** “a annoncé le décès | à l'AFP”, “a révélé l'affaire | au Monde”, but “une interview au Monde”: whether the medium that was told something stands behind the preposition at k. */
function opensMediumTold({ tokens, names }: Scene, k: number): boolean {
  if (!TO_THE.has((tokens[k] as Token).form)) return false;
  const before = tokens[k - 1] as Token;
  if (before.word?.noun === 'speech' || before.word?.noun === 'document') return false;
  for (let i = k; i <= k + 2; i++) {
    const name = names[tokens[i]?.name ?? -1];
    if (name !== undefined) return name.from >= k && (isOfMedium(name.words) || isMedium(name.key.toLowerCase()));
  }
  return false;
}

/** “réclame un débat en conseil municipal”: where it is still to be. */
function isAhead({ cue }: VerbGroup): boolean {
  return cue?.class === 'order' || cue?.class === 'ask' || cue?.class === 'promise';
}

/** “sa démission | en plein conseil municipal”, “le plan | lors d'un point de presse”: where it was said, up to the comma or the end of a French object. */
function opensOccasion(tokens: readonly Token[], k: number, limit: number, { lemma }: VerbGroup): boolean {
  const at = phraseEnd(tokens, k, OCCASION_LINKS);
  if (at === k) return false;
  const before = tokens[k - 1] as Token;
  // “les violences commises | lors du débat”
  if (before.kind !== Kind.Word || (hasForm(before, Form.PastParticiple) && (before.tags & Tag.Noun) === 0))
    return false;
  const of = tokens[at];
  const phrase = phraseAfter(tokens, of !== undefined && isOf(of) ? at + 1 : at, limit);
  if (phrase === null) return false;
  const end = tokens[phrase.end + 1]?.form === 'vue' ? phrase.end + 2 : phrase.end;
  if (end < limit && tokens[end]?.kind !== Kind.Comma) return false;
  const within = tokens[k]?.form === 'en';
  for (let i = phrase.start; i < phrase.end; i++) {
    // “la mise | en place d'un comité”: the complement is no place.
    if (within && isOf(tokens[i] as Token)) return false;
    const noun = (tokens[i] as Token).form;
    if (OCCASIONS.has(noun) || (ADMITTING.has(lemma) && HEARINGS.has(noun))) return true;
  }
  return false;
}

/** “la mesure | en invoquant un risque”, “les faits | avant de céder la parole”: what the speaker does besides. */
function opensOwnAct(tokens: readonly Token[], k: number): boolean {
  const { form } = tokens[k] as Token;
  const next = tokens[k + 1];
  if (next === undefined) return false;
  // “un plan | sans en préciser le contenu”
  if (form === 'sans') {
    let i = k + 1;
    while (((tokens[i]?.tags ?? 0) & (Tag.Adverb | Tag.ObjectPronoun | Tag.Preposition)) !== 0) i++;
    const verb = tokens[i];
    return verb?.word?.verbs?.some((v) => v.cue !== null && (v.form & Form.Infinitive) !== 0) === true;
  }
  if (form === 'avant') return next.form === 'de' || next.form === "d'";
  // “un plan, notamment | en créant des postes”
  if (NARROWING_WORDS.has(tokens[k - 1]?.form ?? '')) return false;
  const verb = form === 'tout' && next.form === 'en' ? tokens[k + 2] : form === 'en' ? next : undefined;
  return verb !== undefined && hasForm(verb, Form.PresentParticiple) && (verb.tags & (Tag.Noun | Tag.Adjective)) === 0;
}

/** Whether the object ends before token k: “and defended”, “but also went” is another act, “during …”, “in an interview” tells of the saying. */
export function leavesObject(scene: Scene, k: number, limit: number, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  const t = tokens[k] as Token;
  if (t.kind !== Kind.Word || t.name >= 0) return false;
  if ((t.tags & Tag.Coordinator) !== 0) return joinsAct(scene, k, limit, group);
  if (t.form === 'while') return opensBeside(scene, k, limit, group);
  if (t.form === 'when') return opensOccasionOf(scene, k, limit, group);
  if (isBareDay(tokens, k, limit)) return !looksAhead(group);
  if (hasForm(t, Form.PresentParticiple) && saysWhy(scene, k, limit)) return true;
  if (!isPreposition(t)) return false;
  // “the short time before classes began”
  if (tokens[k - 1]?.word?.noun === 'time') return false;
  // “a drop in calls”: what changes, or in what somebody trusts.
  const dated = ((tokens[k + 1]?.tags ?? 0) & Tag.Calendar) !== 0;
  if (t.form === 'in' && !dated && WITHIN.has(tokens[k - 1]?.form ?? '')) return false;
  // “dismissed the finding | by arguing that …”: how the speaker did it.
  if (t.form === 'by' && !tellsDeed(tokens, group.end, k)) {
    const next = groupAt(scene, k + 1, limit);
    if (next?.form === 'participle' && next.cue?.class === 'say') return true;
  }
  // “accused him of lying during the campaign”: when the deed was done.
  if (t.form === 'during' && tellsDeed(tokens, group.end, k)) return false;
  if (ALWAYS_OF_SAYING.has(t.form)) return !looksAhead(group);
  // “blamed the delay on the age of the rails”
  if (group.cue?.prepositions?.includes(t.form) === true) return false;
  // “expressed anger at the report”: what the feeling is about.
  if (!OF_SAYING.has(t.form) || (t.form === 'at' && language.verbs.expressing.has(group.lemma))) return false;
  // “described the win in Wednesday's final as a gift”
  return !judgesBehind(tokens, k, limit, group) && tellsOfSaying(scene, k, limit, group);
}

/** “called the wait “too long” | saying nobody should wait”, “praised the crews | saying that they …”: whether the English participle at k reports a clause of whoever speaks; not that of a text (“a letter | saying”). */
function saysWhy(scene: Scene, k: number, limit: number): boolean {
  const { tokens } = scene;
  const participle = groupAt(scene, k, limit);
  if (participle?.form !== 'participle' || participle.cue?.class !== 'say') return false;
  const before = tokens[k - 1] as Token;
  const noun = before.word?.noun;
  const object = before.kind === Kind.CloseMark || (before.name < 0 && (before.tags & Tag.Noun) !== 0);
  return object && noun !== 'document' && noun !== 'speech' && reportsClause(scene, participle, limit);
}

/** “praised the plan | while rejecting claims that …”, “denies theft | while Orr denies fraud”: whether the English “while” at k opens what the speaker does besides, or a clause about somebody else behind an object without a verb. */
function opensBeside(scene: Scene, k: number, limit: number, { end }: VerbGroup): boolean {
  const { tokens } = scene;
  // “while | also | saying that”
  const verb = behindAdverbs(tokens, k + 1);
  if (groupAt(scene, verb, limit)?.form === 'participle') return true;
  // “denied lying | while she was mayor”
  if (((tokens[k + 1]?.tags ?? 0) & Tag.SubjectPronoun) !== 0 || hasClause(scene, end, k)) return false;
  return !tellsDeed(tokens, end, k) && startsClause(scene, k + 1, limit);
}

/** “denied the charge | when he appeared in court”, “praised the bill | when it passed”: whether the English “when” at k tells of the saying; not “the day | when”, “of lying | when”. */
function opensOccasionOf(scene: Scene, k: number, limit: number, { end }: VerbGroup): boolean {
  const { tokens } = scene;
  if ((tokens[k - 1] as Token).kind !== Kind.Word && (tokens[k - 1] as Token).kind !== Kind.CloseBracket) return false;
  if (tellsDeed(tokens, end, k) || hasClause(scene, end, k)) return false;
  // “remembers the night in 1987 | when the roof came down”
  for (let i = end; i < k; i++) if ((tokens[i] as Token).word?.noun === 'time') return false;
  return startsClause(scene, k + 1, limit);
}

/** “denounced the cuts | and defended his record”: whether a verb that is another act of the subject stands behind the coordinator at k. */
function joinsAct(scene: Scene, k: number, limit: number, group: VerbGroup): boolean {
  const { tokens } = scene;
  let i = k + 1;
  while (i < limit && ((tokens[i] as Token).tags & Tag.Adverb) !== 0) i++;
  const verb = tokens[i];
  if (verb === undefined || (verb.tags & (Tag.Noun | Tag.Adjective)) !== 0) return false;
  // “accused them of working to block the plan | and prevent a vote”
  if (hasForm(verb, Form.Infinitive) && (followsInfinitive(tokens, group, k) || followsModal(tokens, group, k)))
    return false;
  const form = groupAt(scene, i, limit)?.form;
  return form === 'finite' || form === 'past';
}

/** Whether what the preposition at k opens tells when, where or in what the object was said, by its noun: “confirmed the deal | in a statement”. */
function tellsOfSaying(scene: Scene, k: number, limit: number, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  const { form } = tokens[k] as Token;
  const next = tokens[k + 1];
  if (next === undefined) return false;
  // “denied reports on Sunday that talks had begun”
  // “expects a cut in September”
  if ((next.tags & Tag.Calendar) !== 0)
    return tokens[k + 2]?.form !== 'that' && !(form === 'in' && looksAhead(group)) && !partsFromNoun(scene, k);
  const phrase = phraseAfter(tokens, k + 1, limit);
  if (phrase === null) return false;
  const kind = nounKind(tokens, k + 1, phrase.end, language.headFirst);
  // “forecast a fall in the second half of the year”, “announced closures in the coming weeks”: when it is to be.
  if (form === 'in' && kind === 'time' && (looksAhead(group) || tellsComing(tokens, k + 1, phrase.end))) return false;
  // “the worst in a decade”, “the first in 20 years”: how long, not when.
  if (form === 'in' && kind === 'time' && (next.form === 'a' || next.kind === Kind.Number || next.form === 'years'))
    return false;
  // “demanded a debate on the leaked audit”, but “confirmed the deal on its website”
  if (form === 'on' && kind !== 'time') return language.nouns.media.has((tokens[phrase.end - 1] as Token).form);
  // “called the plan a sham at a rally in Leeds”
  if (form === 'at' && MEETINGS.has(tokens[headOf(tokens, k + 1, phrase.end, false)]?.form ?? '')) return true;
  // “a change in the law”: what the object is about.
  const head = tokens[headOf(tokens, k + 1, phrase.end, false)];
  if (form === 'in' && head !== undefined && (language.actors.laws.has(head.form) || head.form === 'contract'))
    return false;
  return kind === 'document' || kind === 'speech' || kind === 'time';
}

/** “plans | on Monday | to cut 400 jobs”, “its call | on Friday | for a vote”: whether the preposition and the day at k part a noun from what it takes. */
function partsFromNoun({ tokens, language }: Scene, k: number): boolean {
  const { form } = tokens[k - 1] as Token;
  const noun = language.cueNouns.get(form);
  const behind = tokens[k + 2]?.form;
  if (behind === 'for') return noun !== undefined && ASKED_FOR.has(noun.lemma);
  const verb = tokens[k + 3];
  return (
    behind === 'to' &&
    (noun?.infinitive === true || TO_DO.has(form)) &&
    verb !== undefined &&
    hasForm(verb, Form.Infinitive)
  );
}

/** “the coming weeks”, “the new year”, “the years ahead”: whether the time in [from, end) is yet to come. */
function tellsComing(tokens: readonly Token[], from: number, end: number): boolean {
  for (let k = from; k <= end && k < tokens.length; k++) if (COMING.has((tokens[k] as Token).form)) return true;
  return false;
}

/** “him of | lying”, “her for | illegally using”: whether the English -ing form of what was done stands in [from, to). */
function tellsDeed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const t = tokens[k] as Token;
    if ((t.tags & Tag.Verb) === 0 || !hasForm(t, Form.PresentParticiple)) continue;
    const link = ((tokens[k - 1] as Token).tags & Tag.Adverb) !== 0 ? k - 2 : k - 1;
    if (OF_DEEDS.has(tokens[link]?.form ?? '')) return true;
  }
  return false;
}

/** “rejected the claim | Friday”, “announced job cuts | yesterday morning”: a day without its preposition that closes an English object. */
function isBareDay(tokens: readonly Token[], k: number, limit: number): boolean {
  const { tags, form } = tokens[k] as Token;
  if (!TODAY.has(form) && ((tags & Tag.Calendar) === 0 || !form.endsWith('day'))) return false;
  const before = tokens[k - 1] as Token;
  const part = k + 1 < limit && nounOf(tokens[k + 1]) === 'time' ? 1 : 0;
  const next = tokens[k + 1 + part];
  const closes = k + 1 + part >= limit || next === undefined || next.kind === Kind.Comma || next.kind === Kind.Stop;
  return (
    closes &&
    before.letterCase === Case.Lower &&
    (before.tags & (Tag.Preposition | Tag.Determiner)) === 0 &&
    !DATED.has(before.form)
  );
}

/** “her hope that they should meet | and find a deal”: whether a modal verb stands between a cue and token k. */
function followsModal(tokens: readonly Token[], { end }: VerbGroup, k: number): boolean {
  // “as “a man who would lie” | and cheat”
  if (tokens[k - 1]?.kind === Kind.CloseMark) return false;
  for (let i = k - 1; i > end; i--) if (isModal(tokens[i] as Token)) return true;
  return false;
}

/** Whether an infinitive with “to” stands between a cue that is no present and token k. */
function followsInfinitive(tokens: readonly Token[], { head, end }: VerbGroup, k: number): boolean {
  if (hasForm(tokens[head] as Token, Form.Infinitive)) return false;
  for (let i = k - 1; i > end; i--)
    if ((tokens[i - 1] as Token).form === 'to' && hasForm(tokens[i] as Token, Form.Infinitive)) return true;
  return false;
}

/** “described the win | in May | as a gift”, “blamed the losses | at the start of April | for it”: whether the preposition of what the object is called or blamed for stands within the next words. */
function judgesBehind(tokens: readonly Token[], k: number, limit: number, { cue }: VerbGroup): boolean {
  if (cue?.prepositions === undefined || !(cue.frames.includes('predicate') || cue.class === 'accuse')) return false;
  for (let i = k + 1; i < limit && i - k < 8; i++) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.Comma || t.kind === Kind.Stop) return false;
    if (cue.prepositions.includes(t.form)) return true;
  }
  return false;
}

/** Whether the verb tells of what is to come: “ruled out cuts before the end of the year”. */
function looksAhead({ cue, lemma }: VerbGroup): boolean {
  return cue?.class === 'promise' || cue?.class === 'order' || AHEAD.has(lemma);
}

/** “called it a “bluff” | shortly after”, “salue un « premier pas » | après deux jours de débats”: when it was said, right behind marks. */
export function leavesMarks(tokens: readonly Token[], k: number): boolean {
  const { form } = tokens[k] as Token;
  if ((tokens[k - 1] as Token).kind !== Kind.CloseMark) return false;
  return SOON.has(form) || OF_THE_SAYING.has(form);
}
