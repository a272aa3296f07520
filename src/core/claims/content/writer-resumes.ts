/** Where the writer takes over again inside of the sentence that reports: English only. */
import { FORESEEN } from '../../language/en/copulas';
import { GIVING, PROMPTING, STILL_SAID } from '../../language/en/giving';
import { COMPLEMENTS, POINTING } from '../../language/en/prepositions';
import { HE_OR_SHE, RELATIVES, SHARES } from '../../language/en/pronouns';
import { INDEFINITE } from '../../language/function-words';
import { SUMS, POINTS } from '../../language/en/summaries';
import { Form, Num, Tag } from '../../language/types';
import { headOf } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { behindAdverbs, hasForm, isAuxiliary, isCount, isModal } from '../../syntax/readings';
import { Kind, type Token, onlyWords } from '../../text/token';
import { hasClause, startsClause } from './clause';
import { isSubjectThat } from './subject-that';
import type { VerbGroup } from '../../syntax/verb-groups';
import { firstGroupFrom, groupAt, type Scene } from '../unit/scene';
import { tellsOfSaying } from './english-saying';

/** How far the end of a parenthesis may lie behind its start. */
const REACH = 50;

/**
 * “said the talks had failed, and the markets fell”, “…, which he had built”, “… - there are two of them”: whether the comma
 * or dash at k closes what is reported. What is reported started at `from`.
 */
export function writerResumes(scene: Scene, from: number, k: number, ceiling: number): boolean {
  const { tokens } = scene;
  const next = tokens[k + 1];
  if (next === undefined || k + 2 >= ceiling || next.depth > 0) return false;
  if ((tokens[k] as Token).kind === Kind.Dash) {
    const closing = nextDash(scene, k, ceiling);
    return closing < 0 ? !goesOnBehindDash(tokens, k + 1) : remarksBetween(scene, k, closing, ceiling);
  }
  // “said that it was fair, and that there would be no recount”
  const that = tokens[k + 2]?.form === 'that' && !isSubjectThat(scene, k + 2, ceiling);
  if (next.form === 'and' && isSubjectOnly(scene, from, k)) return false;
  if (next.form === 'but' && (isToldOfThen(scene, k + 2, ceiling) || isToldOfNow(scene, from, k + 2, ceiling)))
    return false;
  if ((next.form === 'and' || next.form === 'but') && isOfThem(scene, k + 2, ceiling)) return false;
  if (next.form === 'and' || next.form === 'but')
    return !that && startsClause(scene, k + 2, ceiling) && !goesOnForeseeing(scene, k + 2, ceiling);
  if (!hasClause(scene, from - 1, k) && !hasAct(tokens, from, k)) return false;
  if (promptsWords(scene, k + 1, ceiling)) return true;
  if (tellsOfSaying(tokens, k, ceiling)) return !resumed(scene, k + 1, ceiling);
  if (leavesScene(scene, from, k + 1, ceiling)) return !resumed(scene, k + 1, ceiling);
  if (next.form === 'while' || next.form === 'despite') return !isQuoted(scene, k + 1, ceiling);
  // “…, even as the markets fell”
  if (next.form === 'even' && tokens[k + 2]?.form === 'as') return !resumed(scene, k + 2, ceiling);
  if (next.form === 'as') return isAuxiliary(tokens[k + 2] as Token) && !resumed(scene, k + 1, ceiling);
  if (next.form === 'though' || next.form === 'although') return refusesMore(scene, k + 2, ceiling);
  const sums =
    next.form === 'a' || next.form === 'an' ? sumsUp(scene, k + 2, ceiling) : isAppraised(scene, k + 1, ceiling);
  if (sums) return !resumed(scene, k + 1, ceiling);
  return opensRelative(tokens, k + 1) && !resumed(scene, k + 1, ceiling) && !isQuoted(scene, k + 1, ceiling);
}

/** “promised | to rebuild the school|, prompting …”, “denied | taking the money|, shaking …”: whether an infinitive or an -ing form is what is reported from `from` to k. */
function hasAct(tokens: readonly Token[], from: number, k: number): boolean {
  if (hasForm(tokens[from] as Token, Form.PresentParticiple)) return true;
  for (let i = from; i + 1 < k; i++)
    if ((tokens[i] as Token).form === 'to' && hasForm(tokens[i + 1] as Token, Form.Infinitive)) return true;
  return false;
}

/** “, | prompting Ruiz to reply: “…””, “| leading analysts to warn that …”: whether the English words at k tell what others said when they heard it. */
function promptsWords(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens, groups } = scene;
  if (!PROMPTING.has((tokens[k] as Token).form)) return false;
  for (let n = firstGroupFrom(scene, k + 1); n < groups.length; n++) {
    const { start, form, cue } = groups[n] as VerbGroup;
    if (start >= ceiling || start - k > LONGEST_PROMPTED) return false;
    if (form === 'infinitive') return cue !== null;
  }
  return false;
}

/** Those who are prompted have fewer words. */
const LONGEST_PROMPTED = 12;

/** “though | she did not give a date”, “although | it would not be drawn on rents”, “though | they gave no cause”: whether the clause at k tells what was not said. */
function refusesMore(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens, language } = scene;
  if (((tokens[k] as Token).tags & Tag.SubjectPronoun) === 0) return false;
  const verb = groupAt(scene, k + 1, ceiling);
  if (verb?.form !== 'finite' || !language.verbs.refused.has(verb.lemma)) return false;
  return verb.negated || verb.modality === 'refused' || tokens[verb.end]?.form === 'no';
}

/** “said | the chairman, Paul Orr|, and his deputy were right”, “said it failed as | two men, one a guard|, and a boy left”: whether a phrase with what commas insert is all that has been reported, or told in its last clause, before the comma at k. */
function isSubjectOnly(scene: Scene, start: number, k: number): boolean {
  const { tokens } = scene;
  let from = k - 1;
  while (from > start && k - from < REACH && !OPENING.has((tokens[from - 1] as Token).form)) from--;
  const phrase = phraseAfter(tokens, from, k);
  if (phrase === null || tokens[phrase.end]?.kind !== Kind.Comma) return false;
  return phrase.end < k && !startsClause(scene, from, k);
}

/** What opens a clause inside of what is reported. */
const OPENING: ReadonlySet<string> = new Set(['as', 'because', 'that', 'if', 'while', 'when', 'after', 'since']);

/** “said the brakes had failed, | before leaving the room”, “| as he left the hall”: what only whoever speaks can do, for the clause is about a thing, or has no subject. */
function leavesScene(scene: Scene, from: number, k: number, ceiling: number): boolean {
  const { tokens } = scene;
  if (!actsMeanwhile(scene, k, ceiling)) return false;
  if (hasAct(tokens, from, k)) return true;
  const subject = phraseAfter(tokens, from, ceiling);
  if (subject?.start !== from) return false;
  const kind = tokens[headOf(tokens, from, subject.end, false)]?.word?.noun;
  return kind === 'other' || kind === 'place';
}

/** “| before leaving the room”, “| as he left the hall”: whether the words at k tell what somebody did besides. */
export function actsMeanwhile(scene: Scene, k: number, ceiling: number): boolean {
  const { form } = scene.tokens[k] as Token;
  const next = scene.tokens[k + 1];
  if (next === undefined) return false;
  const acts = form === 'as' ? HE_OR_SHE.has(next.form) : form === 'before' && hasForm(next, Form.PresentParticiple);
  if (!acts) return false;
  const verb = groupAt(scene, form === 'as' ? k + 2 : k + 1, ceiling);
  // “as he expected”, “as she had said”
  return verb !== null && (form !== 'as' || (verb.cue === null && verb.head === verb.first));
}

/** “about inflation, which is | “far too high””, “, while advice will be | “considered””: words in marks that no other verb of the clause gives to somebody. */
function isQuoted(scene: Scene, from: number, ceiling: number): boolean {
  const { tokens, groups, owner } = scene;
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const group = groups[n] as VerbGroup;
    if (group.start >= ceiling) break;
    if (group.cue !== null && (tokens[group.head] as Token).depth === 0) return false;
  }
  for (let k = from; k < ceiling; k++) {
    const { kind, mark } = tokens[k] as Token;
    if (kind === Kind.OpenMark && mark >= 0) return (owner[mark] as number) < 0;
  }
  return false;
}

/** “…, a move that stunned the party”, “…, a pledge voters welcomed”: what the writer calls what was reported. */
function sumsUp(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens } = scene;
  let i = k;
  while (i < k + 2 && ((tokens[i]?.tags ?? 0) & Tag.Adjective) !== 0 && !SUMS.has((tokens[i] as Token).form)) i++;
  const behind = tokens[i + 1];
  if (behind === undefined || i + 1 >= ceiling) return false;
  if (!SUMS.has(tokens[i]?.form ?? '')) return isAppraised(scene, i, ceiling);
  if (behind.form === 'that' || behind.form === 'which') return true;
  // “a claim | for which there is no proof”, “a view | not shared by all”
  const later = tokens[i + 2];
  if (isPreposition(behind) && later?.form === 'which') return true;
  // “a claim | too odd to check”, “an assertion | at odds with the data”
  if (behind.form === 'too' || behind.form === 'so' || later?.form === 'odds') return true;
  if (hasForm(later?.form === 'by' || behind.form !== 'not' ? behind : (later ?? behind), Form.PastParticiple))
    return true;
  if (POINTS.has((tokens[i] as Token).form)) return POINTING.has(behind.form);
  if (isAppraised(scene, i, ceiling)) return true;
  return behind.kind === Kind.Word && !isPreposition(behind) && hasClause(scene, i, ceiling);
}

/** “a | figure the rebels rejected”, “| something economists doubt”, “| claims that he denies”: the noun at k and, right behind it, a relative clause of what somebody else says of it. */
function isAppraised(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens } = scene;
  const noun = tokens[k] as Token;
  const thing =
    (noun.tags & Tag.Noun) !== 0 && noun.name < 0 && (noun.word?.noun === 'other' || noun.word?.noun === 'speech');
  if (!thing && noun.form !== 'something' && noun.form !== 'figure') return false;
  const verb = scene.groups[firstGroupFrom(scene, k + 1)];
  if (verb === undefined || verb.start >= ceiling || verb.form !== 'finite' || verb.cue === null) return false;
  const behind = tokens[k + 1] as Token;
  const from = behind.form === 'that' || behind.form === 'which' ? k + 2 : k + 1;
  if (from >= verb.start || isPreposition(tokens[from] as Token)) return false;
  if (!onlyWords(tokens, from, verb.start)) return false;
  // “a practice | campaign finance lawyers said”
  const last = tokens[verb.start - 1] as Token;
  const several = last.word?.number === Num.Plural && (last.tags & Tag.Noun) !== 0;
  return from > k + 1 || several || opensSubject(tokens[from] as Token);
}

/** What the subject of a relative clause without its pronoun starts with. */
function opensSubject(token: Token): boolean {
  if (isDeterminer(token) || token.name >= 0 || (token.tags & (Tag.SubjectPronoun | Tag.Title)) !== 0) return true;
  return token.word?.number === Num.Plural && (token.tags & Tag.Noun) !== 0;
}

/** “said ten had fled, but | there were no deaths”, “but | costs had risen”: a past that is told of, not told by the writer. */
function isToldOfThen(scene: Scene, from: number, ceiling: number): boolean {
  const { tokens, groups } = scene;
  const verb = groups[firstGroupFrom(scene, from)];
  if (verb === undefined || verb.start >= ceiling || (tokens[verb.first] as Token).depth > 0) return false;
  const { form } = tokens[verb.first] as Token;
  if (form === 'had') return verb.head > verb.first;
  return (tokens[from] as Token).form === 'there' && (form === 'was' || form === 'were');
}

/** “says the plan is good, but | it costs too much”, “but | there are not enough of them”: whether what is told of now goes on with a pronoun in the same tense. */
function isToldOfNow(scene: Scene, from: number, k: number, ceiling: number): boolean {
  const { tokens, groups } = scene;
  const { form } = tokens[k] as Token;
  if (form !== 'it' && form !== 'there' && form !== 'they') return false;
  const first = groups[firstGroupFrom(scene, from)];
  const second = groups[firstGroupFrom(scene, k)];
  return (
    first !== undefined && second !== undefined && second.start < ceiling && isNow(scene, first) && isNow(scene, second)
  );
}

function isNow({ tokens }: Scene, { form, first }: VerbGroup): boolean {
  const verb = tokens[first] as Token;
  return form === 'finite' && !hasForm(verb, Form.Past) && !isModal(verb) && verb.depth === 0;
}

/** “said 14 were hurt, and | six were in danger”, “but | none of them died”: whether the subject at k is one that tells how many of those before. */
function isOfThem(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens } = scene;
  const first = tokens[k] as Token;
  if (!isCount(first) && !SHARES.has(first.form)) return false;
  const end = tokens[k + 1]?.form === 'of' && tokens[k + 2]?.form === 'them' ? k + 3 : k + 1;
  return groupAt(scene, behindAdverbs(tokens, end, ceiling), ceiling)?.form === 'finite';
}

/** “said the bridge would close, and | the school would follow”: what the writer tells has happened. */
function goesOnForeseeing(scene: Scene, from: number, ceiling: number): boolean {
  const { tokens } = scene;
  const verb = scene.groups[firstGroupFrom(scene, from)];
  return (
    verb !== undefined &&
    verb.start < ceiling &&
    !verb.negated &&
    FORESEEN.has((tokens[verb.first] as Token).form) &&
    (tokens[verb.first] as Token).depth === 0
  );
}

/** “which”, “who”, “for whom” behind a comma. */
function opensRelative(tokens: readonly Token[], k: number): boolean {
  const first = tokens[k] as Token;
  const word = isPreposition(first) ? tokens[k + 1] : first;
  return word !== undefined && (word.tags & Tag.Relative) !== 0 && RELATIVES.has(word.form);
}

/** Whether a comma behind token k is followed by the verb of the clause that was interrupted at k. */
function resumed(scene: Scene, k: number, ceiling: number): boolean {
  const opens = opensRelative(scene.tokens, k);
  for (let i = k + 1; i < ceiling && i - k < REACH; i++) {
    const t = scene.tokens[i] as Token;
    if (t.kind !== Kind.Comma || t.depth > 0) continue;
    // “while | his counterpart, Luc Arnaud, | defended it”, “to which | Paul Lane, a farmer, | replied”: the verb of the clause that opens at k.
    if (groupAt(scene, i + 1, ceiling)?.form === 'finite') {
      if (opens && isPreposition(scene.tokens[k] as Token) && !hasClause(scene, k, i)) continue;
      return opens || hasClause(scene, k, i);
    }
    // “would merge one division, which serves lawyers, | with the other”
    // “would treat the strike, which began in May, | as a crisis”
    const link = scene.tokens[i + 1]?.form ?? '';
    const called = link === 'as' && INDEFINITE.has(scene.tokens[i + 2]?.form ?? '');
    if (opens && (COMPLEMENTS.has(link) || called)) return true;
    // “would close the pool, which is losing money, | and sell the site”
    if (opens && joinsBaseForm(scene.tokens, i + 1)) return true;
    // “would give Leeds, which has none, | a tram”
    if (opens && gives(scene, k - 1) && opensThing(scene.tokens[i + 1])) return true;
  }
  return false;
}

/** “and | sell”: whether “and” or “or” at k joins a base form to the one before, of one subject. */
function joinsBaseForm(tokens: readonly Token[], k: number): boolean {
  const verb = tokens[k + 1];
  const joins = tokens[k]?.form === 'and' || tokens[k]?.form === 'or';
  return (
    joins &&
    verb !== undefined &&
    (verb.tags & Tag.Verb) !== 0 &&
    hasForm(verb, Form.Infinitive) &&
    !hasForm(verb, Form.Past)
  );
}

/** “gave her dogs |,”: whether nothing but whom something is given stands between a verb of giving and the comma. */
function gives(scene: Scene, comma: number): boolean {
  const { tokens, groups } = scene;
  const verb = groups[firstGroupFrom(scene, comma) - 1];
  return verb !== undefined && GIVING.has(verb.lemma) && phraseAfter(tokens, verb.end, comma)?.end === comma;
}

function opensThing(token: Token | undefined): boolean {
  return token !== undefined && (token.kind !== Kind.Word || isDeterminer(token));
}

/** The dash that closes the one at k, or -1. */
function nextDash({ tokens }: Scene, k: number, ceiling: number): number {
  for (let i = k + 1; i < ceiling && i - k < REACH; i++)
    if ((tokens[i] as Token).kind === Kind.Dash && (tokens[i] as Token).depth === 0) return i;
  return -1;
}

/** “said it was legal — which it was not — | and added …”, “— a claim that he denies — | and left”: a remark of the writer's between dashes, and behind it what the speaker does next. */
function remarksBetween(scene: Scene, open: number, close: number, ceiling: number): boolean {
  const { tokens } = scene;
  const and = tokens[close + 1]?.form;
  if (and !== 'and' && and !== 'but') return false;
  const verb = behindAdverbs(tokens, close + 2, ceiling);
  if (groupAt(scene, verb, ceiling)?.form !== 'finite') return false;
  const { form } = tokens[open + 1] as Token;
  return form === 'which' || ((form === 'a' || form === 'an') && hasClause(scene, open, close));
}

/** “- and that he would pay”, “- or at least a part”, “- including the mayor”: still what was said. */
function goesOnBehindDash(tokens: readonly Token[], k: number): boolean {
  const first = tokens[k] as Token;
  return STILL_SAID.has(first.form) || (first.form === 'and' && tokens[k + 1]?.form === 'that');
}
