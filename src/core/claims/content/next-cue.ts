/** Where another cue takes over from the one that is read: of the same speaker, or of another. */
import { CLAUSE_BREAKS } from '../../language/conjunctions';
import { TAKING_UP } from '../../language/fr/pronouns';
import { DOUBTING } from '../../language/fr/verdicts';
import { decided } from '../../actors/cast/entity';
import { BEFORE_PARTICIPLES } from '../../language/en/conjunctions';
import { OTHERS } from '../../language/en/pronouns';
import { AND_OR, THAT } from '../../language/function-words';
import { Form, Tag } from '../../language/types';
import { namesAgent } from '../../syntax/head-noun';
import { isDeterminer, isHead } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { behindAdverbs, agree, hasForm } from '../../syntax/readings';
import { subjectOfParticiple } from '../../syntax/subject-in-commas';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import { behindCoordinator } from './clause';
import { findColon } from './colon';
import { introduces } from './introduces';
import { isSeenToDo } from '../source/anothers-infinitive';
import { hasOwnSubjectBefore } from '../source/participle-subject';
import { isBaseBehindPast } from './next-act';
import { goesOnWithParticiple } from './parallel-verbs';
import { firstFinite, firstGroupFrom, groupAt, type Scene, spanOpenedAt } from '../unit/scene';

/** “, affirmant que”, “et averti que”, “and vowed to”: a second cue of the same speaker behind the comma or coordinator at k. */
export function sharesCue(scene: Scene, k: number, ceiling: number, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  const { at, coordinated } = behindLinks(scene, k, ceiling);
  // “, avant de suggérer que”
  if (tokens[at]?.form === 'avant' && (tokens[at + 1]?.form === 'de' || tokens[at + 1]?.form === "d'")) {
    const then = groupAt(scene, at + 2, ceiling);
    return then?.form === 'infinitive' && then.cue !== null && introduces(scene, then, ceiling);
  }
  const next = (coordinated ? goesOnTo(scene, at, ceiling, group) : null) ?? verbAt(scene, at, ceiling);
  if (next === null || next.cue === null || next.clitic >= 0) return false;
  const french = language.id === 'fr';
  switch (next.form) {
    case 'infinitive':
      // “ne peut ni confirmer | ni démentir une fuite”
      if (!coordinated || (tokens[k] as Token).form === 'ni' || isSeenToDo(scene, next)) return false;
      return introduces(scene, next, ceiling);
    case 'participle':
      return !(!french && goesOnWithParticiple(scene, k, next, group)) && introduces(scene, next, ceiling);
    case 'past':
      if (!coordinated || !(group.form === 'finite' || (group.form === 'past' && french))) return false;
      return introduces(scene, next, ceiling);
    case 'finite':
      if (!coordinated || isOfContent(scene, group, next)) return false;
      // “was quoted by Reuters as saying that …, | and later told the BBC”
      if (group.form !== 'finite' && tokens[group.start - 1]?.form !== 'as') return false;
      return introduces(scene, next, ceiling) && agree(group.number, next.number);
    default:
      return false;
  }
}

/** “and | went on to warn | that”, “but | goes on to argue | …”: the second cue of a speaker whose first verb is of that tense, or null. */
function goesOnTo(scene: Scene, at: number, ceiling: number, group: VerbGroup): VerbGroup | null {
  const { tokens } = scene;
  const { form } = tokens[at] ?? { form: '' };
  if (group.form !== 'finite' || tokens[at + 1]?.form !== 'on' || tokens[at + 2]?.form !== 'to') return null;
  const past = hasForm(tokens[group.first] as Token, Form.Past);
  if (past ? form !== 'went' : form !== 'goes' && form !== 'go') return null;
  const verb = scene.groups[firstGroupFrom(scene, at + 2)];
  return verb?.form === 'infinitive' && verb.start <= at + 3 && verb.start < ceiling ? verb : null;
}

/** Behind the link at k and the words that go with it (“, et aussi”, “, while”, “, tout”), and whether one of them coordinates. */
function behindLinks(scene: Scene, k: number, ceiling: number): { readonly at: number; readonly coordinated: boolean } {
  const { tokens } = scene;
  let at = k + 1;
  let coordinated = ((tokens[k] as Token).tags & Tag.Coordinator) !== 0;
  for (; at < ceiling; at++) {
    const { tags } = tokens[at] as Token;
    if ((tags & (Tag.Coordinator | Tag.Adverb | Tag.Negation)) === 0) break;
    if ((tags & Tag.Coordinator) !== 0) coordinated = true;
  }
  // “, while acknowledging that”, “before adding that”
  if (BEFORE_PARTICIPLES.has(tokens[at]?.form ?? '')) {
    const verb = behindAdverbs(tokens, at + 1);
    if (groupAt(scene, verb, ceiling)?.form === 'participle') at = verb;
  }
  // “, tout en assurant que”
  if (tokens[at]?.form === 'tout' && tokens[at + 1]?.form === 'en') at++;
  return { at, coordinated };
}

/** The verb at k, or behind the “en” of a gerund there. */
function verbAt(scene: Scene, k: number, ceiling: number): VerbGroup | null {
  const gerund = scene.tokens[k]?.form === 'en' ? groupAt(scene, k + 1, ceiling) : null;
  return gerund?.form === 'participle' ? gerund : groupAt(scene, k, ceiling);
}

/** Whether a second verb is not the speaker's, but goes with what the cue reports. */
function isOfContent(scene: Scene, group: VerbGroup, next: VerbGroup): boolean {
  const { tokens, language } = scene;
  // “had acted out of hatred and showed “no remorse””
  if (next.cue?.lemma === 'show' && spanOpenedAt(scene, next.end) !== null) return true;
  if (language.id !== 'en') return false;
  // “said he rang the clinic and | was told | to wait”
  if (next.passive || isBaseBehindPast(tokens, group, next)) return true;
  if (isToldTo(scene, group, next) || goesOnPassive(scene, group, next) || isStillToDo(tokens, group, next))
    return true;
  if (isOfText(scene, group, next)) return true;
  // “said he was ill and | had asked for help”: what is reported went before.
  return (tokens[next.first] as Token).form === 'had' && (tokens[group.first] as Token).form !== 'had';
}

/** “said the letter names him and | claims that he lied”: whether the verb before in what is reported is in the present, as the second verb is, and the cue is not. */
function isOfText(scene: Scene, group: VerbGroup, next: VerbGroup): boolean {
  const { tokens, groups } = scene;
  if (!hasForm(tokens[group.first] as Token, Form.Past) || !isPresent(tokens[next.first] as Token)) return false;
  for (let n = firstGroupFrom(scene, next.start) - 1; n >= 0; n--) {
    const before = groups[n] as VerbGroup;
    if (before.start < group.end) return false;
    if (before.form === 'finite') return isPresent(tokens[before.first] as Token);
  }
  return false;
}

/** “claims”, “is”: the third person of the present. */
function isPresent(token: Token): boolean {
  return !hasForm(token, Form.Past | Form.Infinitive) && token.form.endsWith('s');
}

/** “said it had seen the report and | would consider whether to appeal”: what is reported is still to be done; not “and would not say more”. */
function isStillToDo(tokens: readonly Token[], group: VerbGroup, next: VerbGroup): boolean {
  return (
    (tokens[next.first] as Token).form === 'would' && !next.negated && (tokens[group.first] as Token).form !== 'would'
  );
}

/** “He said police knocked and | told him to leave”: who speaks is the object of the verb behind, and so not its subject. */
function isToldTo({ tokens, names }: Scene, { subject }: VerbGroup, { end }: VerbGroup): boolean {
  const object = tokens[end];
  if (subject === null || (object?.form !== 'him' && object?.form !== 'her')) return false;
  const name = names[(tokens[subject.headEnd - 1] as Token).name];
  const gender = decided((subject.pronoun ? tokens[subject.headStart]?.word : name)?.gender ?? 0);
  // “told her | sister”
  const behind = tokens[end + 1];
  const whole = object.form === 'him' || behind?.kind !== Kind.Word || (behind.tags & Tag.Noun) === 0;
  return whole && gender !== 0 && gender === object.word?.gender;
}

/**
 * “was told that staff were summoned and | asked whether …”, “said they were rounded up and | ordered to leave”: a participle that
 * goes with the passive before it, where whoever was told something does not ask, or where nobody is told or ordered.
 */
function goesOnPassive(scene: Scene, group: VerbGroup, next: VerbGroup): boolean {
  const { tokens, groups } = scene;
  if (next.head > next.first || !hasForm(tokens[next.first] as Token, Form.PastParticiple)) return false;
  const last = groups[firstGroupFrom(scene, next.start) - 1];
  if (last === undefined || last.start <= group.start || !last.passive || last.form !== 'finite') return false;
  if (group.passive || group.lemma === 'hear') return true;
  const behind = tokens[next.end]?.form;
  return (
    next.cue !== null &&
    next.cue.object !== 'none' &&
    (behind === 'to' || (behind === 'that' && next.cue.object === 'addressee'))
  );
}

/** “il dit que A | mais le maire n'y croit pas”, “…|, la direction le dément”: whether somebody else doubts or denies in French, behind the comma or the conjunction at k, what was reported. */
export function disputes(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'fr') return false;
  const at = tokens[k + 1]?.form === 'mais' ? k + 2 : k + 1;
  if (at === k + 1 && (tokens[k] as Token).kind !== Kind.Comma && (tokens[k] as Token).form !== 'mais') return false;
  const subject = phraseAfter(tokens, at, ceiling);
  const verb = subject === null ? null : groupAt(scene, subject.end, ceiling);
  if (subject === null || verb === null || verb.form !== 'finite') return false;
  // “mais l'entreprise | dément.”, “mais la ville | n'a pas répondu.”
  const closes = verb.cue !== null && (verb.end >= ceiling || tokens[verb.end]?.kind === Kind.Stop);
  if (closes && at > k + 1 && namesAgent(tokens, subject.start, subject.end, true)) return true;
  if (verb.cue?.class !== 'deny' && !DOUBTING.has(verb.lemma)) return false;
  for (let i = verb.start; i < verb.first; i++) if (TAKING_UP.has((tokens[i] as Token).form)) return true;
  return false;
}

/** “, mais le ministre affirme que”, “, quand Le Monde titre «”: another clause with a speaker and cue of its own behind k. */
export function otherSpeaker(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens } = scene;
  let i = k;
  const t = tokens[k] as Token;
  if (t.kind === Kind.Comma || t.kind === Kind.CloseMark || t.kind === Kind.Dash) i++;
  const next = tokens[i];
  if (next === undefined) return false;
  if (opensBesideWith(scene, i, ceiling)) return true;
  const subject = next.form === 'et' ? tokens[i + 1] : next;
  if (i > k && subject !== undefined && isDeterminer(subject))
    if (hasOwnParticiple(scene, subject === next ? i : i + 1, ceiling)) return true;
  // “denied lying, | as the opposition called for an inquiry”, “| after emails showed that …”
  const beside = i > k && (next.form === 'as' || next.form === 'after') && scene.language.id === 'en';
  if (beside || CLAUSE_BREAKS.has(next.form)) return reportsBehind(scene, i, i > k ? t : null, ceiling);
  // “, | là où les Verts craignent un recul”
  if (i > k && next.form === 'là' && tokens[i + 1]?.form === 'où') return reportsBehind(scene, i + 1, t, ceiling);
  return i > k && OTHERS.has(next.form) && speaksAt(scene, i + 1, ceiling);
}

/**
 * Whether the first finite verb behind the conjunction at `link` is a cue with a subject of its own.
 * @param seam the comma, dash or closing mark before the conjunction, or null
 */
function reportsBehind(scene: Scene, link: number, seam: Token | null, ceiling: number): boolean {
  const { tokens } = scene;
  const from = link + 1;
  const verb = firstFinite(scene, from, Math.min(ceiling, from + LONGEST_SUBJECT + 1));
  if (verb === null) return false;
  // “praised a call by France and Spain for a truce | and said”: another act of the one who praised it.
  if (behindCoordinator(tokens, verb.start, from)) return false;
  const introduced = verb.cue !== null && introduces(scene, verb, ceiling);
  if (!introduced && !(seam !== null && colonQuoteBehind(scene, verb, ceiling))) return false;
  // “but hungry for | what she calls “change””: a clause inside of what is reported.
  if (verb.start > from + 2 && tokens[verb.start - 2]?.form === 'what') return false;
  // “et”, “and” and “or” also join what one speaker says.
  const adds = AND_OR.has((tokens[link] as Token).form);
  const parted = seam !== null && seam.kind !== Kind.Dash;
  // Something that can be its subject stands between.
  for (let k = from; k < verb.start; k++) {
    const token = tokens[k] as Token;
    if (token.depth > 0 || token.kind === Kind.OpenMark) return false;
    // “Police said two were hurt and | the Red Cross said it was late”
    // “The plan was late and | Paul Vian replied, “It is not.””
    if (token.name >= 0 && scene.language.id === 'en' && (verb.lemma === 'say' || quotes(scene, verb))) return true;
    if (isHead(token) || (token.tags & Tag.SubjectPronoun) !== 0)
      return !adds || parted || (!THAT.has((tokens[from] as Token).form) && saysThat(scene, verb));
  }
  return false;
}

/** “a dit que A et | le syndicat a assuré que | B”, “said A and | the union said | B”: whether a verb behind “and” reports a clause of its own, as French would say “et que” of what the first one says too. */
function saysThat({ tokens, language }: Scene, { start, end, lemma, cue }: VerbGroup): boolean {
  // “will meet for drinks and speakers, but said”: joined to another verb, with its subject.
  if (((tokens[start - 1]?.tags ?? 0) & Tag.Coordinator) !== 0) return false;
  if (language.id === 'en') return lemma === 'say';
  return cue?.class !== 'think' && THAT.has(tokens[end]?.form ?? '');
}

/** “replied, | “It is not.””: whether words in marks stand right behind the verb or its comma. */
function quotes(scene: Scene, { end }: VerbGroup): boolean {
  const { kind } = scene.tokens[end] ?? { kind: Kind.Stop };
  return spanOpenedAt(scene, kind === Kind.Comma || kind === Kind.Colon ? end + 1 : end) !== null;
}

/** No subject of a cue behind a conjunction has more words. */
const LONGEST_SUBJECT = 14;

/** “with unions claiming that jobs would go | and the firm insisting that none would”: the English “and” at k before somebody and his participle, where “with” gave the one before its subject too. */
function opensBesideWith(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens, groups, language } = scene;
  if (tokens[k]?.form !== (language.id === 'en' ? 'and' : 'et')) return false;
  const n = firstGroupFrom(scene, k + 1);
  const next = groups[n];
  if (next === undefined || next.start >= ceiling || next.form !== 'participle' || next.cue === null) return false;
  // “and others | loudly | praising it”
  const end = behindAdverbs(tokens, phraseAfter(tokens, k + 1, ceiling)?.end ?? k, next.start);
  if (next.start === k + 1 || end !== next.start) return false;
  // “, le PS dénonçant un recul | et LR saluant un texte courageux”
  if (language.id === 'fr') return hasOwnSubjectBefore(scene, k);
  for (let i = n - 1; i >= 0; i--) {
    const { form, subject, start } = groups[i] as VerbGroup;
    if (k - start > 40) return false;
    if (form === 'participle' && subject !== null) return itemAt(tokens, subject.start - 1)?.form === 'with';
  }
  return false;
}

/** “, | sa directrice, Anne Moreau, évoquant « … »”: a participle with a subject of its own. */
function hasOwnParticiple(scene: Scene, from: number, ceiling: number): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'fr') return false;
  for (let k = from + 1; k < ceiling && k - from < 16; k++) {
    const comma = (tokens[k] as Token).kind === Kind.Comma;
    const group = groupAt(scene, comma ? k + 1 : k, ceiling);
    if (group?.form !== 'participle' || group.cue === null || !introduces(scene, group, ceiling)) continue;
    return comma
      ? subjectOfParticiple(tokens, k, from - 1)?.start === from
      : phraseAfter(tokens, from, ceiling)?.end === k;
  }
  return false;
}

/** Whether a cue with something to introduce stands at k. */
function speaksAt(scene: Scene, k: number, ceiling: number): boolean {
  const group = groupAt(scene, k, ceiling);
  return group !== null && group.form === 'finite' && group.cue !== null && introduces(scene, group, ceiling);
}

/** “, but he gave the player a compliment: “…””: a clause of the writer's that ends in a colon and a quotation. */
function colonQuoteBehind(scene: Scene, group: VerbGroup, ceiling: number): boolean {
  const colon = findColon(scene, group.end, ceiling);
  return colon >= 0 && spanOpenedAt(scene, colon + 1) !== null;
}
