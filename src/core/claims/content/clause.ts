/** Whether words make a clause of their own, and where another one starts. */
import { MEASURES, OF_AMOUNT } from '../../language/en/amounts';
import { WHILE_CLAUSE } from '../../language/en/conjunctions';
import { KNOWN } from '../../language/en/determiners';
import { PARTICLES } from '../../language/en/prepositions';
import { ARTICLES } from '../../language/function-words';
import { Form, Num, Tag } from '../../language/types';
import { opensAmount, opensDegree } from '../../syntax/amount';
import { isDeterminer, isHead, isOf, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm } from '../../syntax/readings';
import { nameStart } from '../../syntax/name-words';
import { opensAttribute } from '../../syntax/verb-form';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import { firstGroupFrom, groupAt, type Scene } from '../unit/scene';
import { joinsPhrase } from './as-phrase';
import { isSubjectThat } from './subject-that';

/** How far a verb may stand from the start of its clause. */
const REACH = 60;

/** A relative clause that is gone over has fewer words. */
export const LONGEST_RELATIVE = 20;

/**
 * Whether a clause of its own (a subject and, behind it, a finite verb that no relative pronoun or subordinator takes) starts
 * at token `from`: “the talks had failed”, “in 2019 he lost”, but not “a lead which she calls safe”, not “to pick up the bill”.
 */
export function startsClause(scene: Scene, from: number, ceiling: number): boolean {
  const { tokens, groups } = scene;
  const first = tokens[from];
  if (first === undefined || !(canOpen(first) || opensAmount(tokens, from) || opensAttribute(tokens, from)))
    return false;
  let next = firstGroupFrom(scene, from);
  // “that was not true”, “even that was not true”
  const degree = opensDegree(tokens, from);
  const opens = degree || first.form === 'even' ? from + 1 : from;
  const subject = isSubjectThat(scene, opens, ceiling);
  const clause: Clause = { scene, from, subject, taken: 0, commas: 0, likely: false };
  for (let k = subject ? opens + 1 : degree ? opens : from; k < ceiling && k - from < REACH; k++) {
    const { kind, tags } = tokens[k] as Token;
    while (next < groups.length && (groups[next] as VerbGroup).start < k) next++;
    const group = groups[next];
    if (group !== undefined && group.start === k) {
      const noun = k === from && (tags & Tag.Noun) !== 0 && group.first === group.head;
      if (!noun && isVerbal(tokens, group)) {
        const whole = readVerb(clause, group);
        if (whole !== null) return whole;
        k = group.end - 1;
        continue;
      }
      if (clause.subject && clause.taken === 0) clause.likely ||= isLikelyVerb(tokens, group);
    }
    if (kind === Kind.Stop || kind === Kind.Semicolon || kind === Kind.Colon) return clause.likely;
    if (kind === Kind.Comma) {
      // “said | on Tuesday, saying it had no choice”: the clause is the participle's.
      if (goesOnWith(tokens, k + 1, isPreposition(first))) return false;
      clause.commas++;
    } else if ((kind === Kind.Word || kind === Kind.Number) && !readWord(clause, k)) return false;
  }
  return clause.likely;
}

/** What has been read of words that may be a clause. */
interface Clause {
  readonly scene: Scene;
  readonly from: number;
  /** Whether what could be its subject has come. */
  subject: boolean;
  /** How many relative pronouns and conjunctions still have to take a verb. */
  taken: number;
  commas: number;
  /** Whether a noun or adjective in it is likely its verb. */
  likely: boolean;
}

/** Reads a verb: whether it makes the words a clause or none; null where that is still open. */
function readVerb(clause: Clause, group: VerbGroup): boolean | null {
  const { scene, from } = clause;
  const { tokens } = scene;
  const { start, form } = group;
  if (form !== 'finite') {
    if (form === 'participle') clause.subject = true;
    return null;
  }
  if (!clause.subject && !endsNominal(tokens, from, start)) return false;
  if (clause.taken > 0) {
    // “found a man they believed | was armed”: what they believed of him is told by the next verb.
    if (group.cue?.frames.includes('zero') === true && groupAt(scene, group.end, tokens.length)?.form === 'finite')
      return null;
    clause.taken--;
    // “said if it was late | they would pay”: the subject of the main clause is still to come.
    if (clause.taken === 0 && opensCondition(tokens[from] as Token)) clause.subject = false;
    return null;
  }
  if (clause.commas === 1 && behindComma(tokens, start)) {
    // “the new emblem, already mocked as …”: a participle behind the first comma, not a verb.
    if (hasForm(tokens[start] as Token, Form.PastParticiple)) return null;
    // “answered the door, | took the letter”: nor has the object a verb behind nothing but a comma.
    if (scene.language.id === 'en') return false;
  }
  // “the explosion but declined to comment”: another act of the one who spoke.
  return !behindCoordinator(tokens, start, from);
}

/** “if”, “unless”, “although”: whether nothing but a clause beside the main one opens with the word. */
function opensCondition({ tags, name }: Token): boolean {
  return name < 0 && (tags & (Tag.Subordinator | Tag.Preposition | Tag.Determiner)) === Tag.Subordinator;
}

/** Reads a word that is no verb; false where another clause starts with it. */
function readWord(clause: Clause, k: number): boolean {
  const { tokens } = clause.scene;
  const t = tokens[k] as Token;
  const links = t.name < 0 && (t.tags & (Tag.Relative | Tag.Subordinator)) !== 0;
  if (links && opensClause(t) && !joinsPhrase(tokens, k) && !isOfNoun(tokens, k)) {
    // “fires, which | blanketed the town, | were …”: a verb in no list
    if (!isElliptic(clause.scene, k)) clause.taken++;
    return true;
  }
  const verbless = clause.subject && clause.taken === 0 && k > clause.from;
  if (t.name < 0 && (t.tags & Tag.SubjectPronoun) !== 0) {
    const before = tokens[k - 1] as Token;
    // “and then they decide”: a clause beside this one; “the plan he backed”: a relative clause without its pronoun.
    if (verbless && before.kind !== Kind.Comma) {
      if ((before.tags & (Tag.Coordinator | Tag.Adverb)) !== 0) return false;
      if ((t.tags & Tag.ObjectPronoun) === 0) clause.taken++;
    }
    clause.subject = true;
  } else if (verbless && opensContact(tokens, k)) clause.taken++;
  else if (isHead(t) || t.form === 'there') clause.subject = true;
  return true;
}

/** “because | of the rain”, “as | of Monday”, “so | far”: whether the English conjunction at k is part of a preposition or an adverb. */
function isOfNoun(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1]?.form;
  return next === 'of';
}

/** “the report, | if true, | shows”, “the plan, | though late, | is good”: a conjunction between commas with a word or two and no verb of its own. English only. */
function isElliptic({ tokens, language }: Scene, k: number): boolean {
  if (language.id !== 'en' || itemAt(tokens, k - 1)?.kind !== Kind.Comma) return false;
  if (((tokens[k] as Token).tags & Tag.Subordinator) === 0) return false;
  const short = tokens[k + 2]?.kind === Kind.Comma || tokens[k + 3]?.kind === Kind.Comma;
  if (!short) return false;
  for (let i = k + 1; tokens[i]?.kind !== Kind.Comma; i++)
    if (((tokens[i] as Token).tags & Tag.SubjectPronoun) !== 0) return false;
  return true;
}

/** “the worst | was over”, “the long-term unemployed | will pay”: whether “the” and an adjective that stands for a noun are all that stands before the verb at k. */
function endsNominal(tokens: readonly Token[], from: number, k: number): boolean {
  if (k - from < 2 || (tokens[from] as Token).form !== 'the') return false;
  for (let i = from + 1; i < k; i++) if (((tokens[i] as Token).tags & (Tag.Adjective | Tag.Adverb)) === 0) return false;
  return ((tokens[k - 1] as Token).tags & Tag.Adjective) !== 0;
}

/** “any questions | the board may have”: an article right behind a noun opens a relative clause without its pronoun. */
function opensContact(tokens: readonly Token[], k: number): boolean {
  if (!KNOWN.has((tokens[k] as Token).form)) return false;
  const noun = tokens[k - 1] as Token;
  if (noun.kind !== Kind.Word || noun.name >= 0 || (noun.tags & (Tag.Noun | Tag.Verb)) !== Tag.Noun) return false;
  return (
    (noun.tags & (Tag.Calendar | Tag.Determiner)) === 0 && noun.word?.noun !== 'time' && noun.word?.noun !== 'person'
  );
}

/** Whether a participle at k goes on with what somebody says, and no comma closes its phrase; any participle behind nothing but an adverbial. */
function goesOnWith(tokens: readonly Token[], k: number, any: boolean): boolean {
  const token = tokens[k];
  if (token === undefined || token.tags !== Tag.Verb || !hasForm(token, Form.PresentParticiple)) return false;
  if (any) return true;
  for (let i = k + 1; i < tokens.length && i - k < 12; i++) if ((tokens[i] as Token).kind === Kind.Comma) return false;
  return (token.word?.verbs ?? []).some(({ cue }) => cue !== null && cue.frames.includes('clause'));
}

/** “the explosion but | declined”, “for a truce and then | said”: whether a coordinator behind `from` stands right before the verb at k, adverbs aside. */
export function behindCoordinator(tokens: readonly Token[], k: number, from: number): boolean {
  let i = k - 1;
  while (i > from && ((tokens[i] as Token).tags & (Tag.Adverb | Tag.Negation)) !== 0) i--;
  return i > from && ((tokens[i] as Token).tags & Tag.Coordinator) !== 0 && (tokens[i] as Token).name < 0;
}

function behindComma(tokens: readonly Token[], k: number): boolean {
  let i = k - 1;
  while (i > 0 && ((tokens[i] as Token).tags & Tag.Adverb) !== 0) i--;
  return tokens[i]?.kind === Kind.Comma;
}

function canOpen(token: Token): boolean {
  if (token.form === 'to' || token.form === 'of' || token.form === 'about' || token.kind === Kind.Comma) return false;
  if (token.name >= 0) return true;
  if ((token.tags & Tag.Relative) !== 0 && (token.tags & (Tag.Determiner | Tag.Subordinator)) === 0) return false;
  if ((token.tags & Tag.Coordinator) !== 0) return false;
  if (hasForm(token, Form.PresentParticiple)) return true;
  return !((token.tags & Tag.Verb) !== 0 && (token.tags & (Tag.Noun | Tag.Adjective)) === 0);
}

/**
 * Whether what starts at k tells when or how the verb before it was done: “continued | until he was 84”, “agreed | after he had
 * apologised”, “found | out that”; not “said | after the war he fled”, “said | up to 40 had died”.
 */
export function tellsHow(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens, groups } = scene;
  const { form } = tokens[k] as Token;
  const next = tokens[k + 1];
  if (PARTICLES.has(form)) {
    if (next === undefined || next.kind !== Kind.Word || OF_AMOUNT.has(next.form)) return false;
    return (next.tags & OF_NOUN) === 0 && !opensFronted(scene, k, ceiling);
  }
  if (!WHILE_CLAUSE.has(form)) return false;
  const pronoun = next !== undefined && (next.tags & (Tag.SubjectPronoun | Tag.NominalPronoun)) !== 0;
  const acts = (end: number | undefined): boolean =>
    end !== undefined && groupAt(scene, end, ceiling)?.form === 'finite';
  // “said | after the war he fled”; “until all were freed”, “until all hostages were freed”
  if (!(pronoun && acts(k + 2)) && !acts(phraseAfter(tokens, k + 1, ceiling)?.end)) return false;
  let verbs = 0;
  for (let n = firstGroupFrom(scene, k); n < groups.length && (groups[n] as VerbGroup).start < ceiling; n++)
    if ((groups[n] as VerbGroup).form === 'finite') verbs++;
  return verbs < 2;
}

const OF_NOUN = Tag.Noun | Tag.Number;

/** “said | under the new law, schools would close”, “said | by next year, it would be over”: whether a phrase that a clause has before its subject starts with the preposition at k. */
function opensFronted(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens } = scene;
  const phrase = phraseAfter(tokens, k + 1, ceiling);
  const comma = phrase?.end ?? ceiling;
  return comma + 1 < ceiling && tokens[comma]?.kind === Kind.Comma && startsClause(scene, comma + 1, ceiling);
}

function opensClause(token: Token): boolean {
  // “the family, | whose names are hidden|, …”
  if ((token.tags & Tag.Determiner) !== 0)
    return token.form === 'that' || token.form === 'whose' || (token.tags & Tag.Subordinator) !== 0;
  return !isPreposition(token) || token.form === 'as';
}

/** Whether the group is a verb for certain and not a noun or adjective that looks like one. */
function isVerbal(tokens: readonly Token[], group: VerbGroup): boolean {
  const head = tokens[group.first] as Token;
  if ((head.tags & (Tag.Noun | Tag.Adjective)) === 0) return true;
  if (group.head > group.first || group.cue?.rest !== undefined) return true;
  let k = group.start - 1;
  // “it “strongly | supports passage””
  while (k > 0 && (((tokens[k] as Token).tags & Tag.Adverb) !== 0 || (tokens[k] as Token).kind === Kind.OpenMark)) k--;
  const before = tokens[k];
  return (
    before !== undefined &&
    ((before.tags & (Tag.SubjectPronoun | Tag.Negation)) !== 0 ||
      before.form === 'who' ||
      // “companies that | left”
      (before.form === 'that' && hasForm(head, Form.Past) && itemAt(tokens, k - 1)?.word?.number === Num.Plural) ||
      (before.name >= 0 && hasForm(head, Form.Finite) && !hasForm(head, Form.Infinitive) && !isMeasure(tokens, k)))
  );
}

/** “the minister | plans to leave”, “the firm | works in Leeds”: an English homograph that agrees with the singular noun before it, and that no noun follows. */
function isLikelyVerb(tokens: readonly Token[], { form, first, start, end, cue }: VerbGroup): boolean {
  const verb = tokens[first] as Token;
  const marked = tokens[start - 1]?.kind === Kind.OpenMark;
  const seam = marked ? start - 2 : start - 1;
  // “the deal | also | reverses cuts”
  const adverb = ((tokens[seam]?.tags ?? 0) & (Tag.Adverb | Tag.Noun | Tag.Verb | Tag.Adjective)) === Tag.Adverb;
  const before = tokens[adverb ? seam - 1 : seam];
  const next = tokens[end];
  if (form !== 'finite' || before === undefined || next === undefined) return false;
  // “the records | troubled her”: no adjective stands before an object.
  if (hasForm(verb, Form.Past) && (verb.tags & Tag.Noun) === 0 && before.name < 0 && (before.tags & Tag.Noun) !== 0)
    return (next.tags & Tag.ObjectPronoun) !== 0 || isDeterminer(next) || next.name >= 0;
  if (hasForm(verb, Form.Infinitive) || hasForm(verb, Form.Past)) return false;
  if (before.name >= 0 || (before.tags & Tag.Noun) === 0 || before.word?.number !== Num.Singular) return false;
  if (adverb || (next.tags & (Tag.Determiner | Tag.Adverb)) !== 0 || next.form === 'to') return true;
  // “his record | shows | he can be trusted”
  const reported = (next.tags & Tag.SubjectPronoun) !== 0 || next.form === 'that';
  if (reported && cue?.frames.includes('clause') === true) return true;
  return isPreposition(next) ? !isOf(next) : next.word?.number === Num.Plural && next.name < 0;
}

/** “below | Wall Street | estimates”: the name that ends at k tells whose the measure behind it is. */
function isMeasure(tokens: readonly Token[], k: number): boolean {
  return MEASURES.has(tokens[nameStart(tokens, k) - 1]?.form ?? '');
}

/** “et invité les journalistes”: an object behind the participle. */
function isArticle(token: Token | undefined): boolean {
  return token !== undefined && (ARTICLES.has(token.form) || token.form === 'des');
}

/** “a déploré un recul et averti que”: a participle behind the coordinator at k has what follows. */
export function startsSecondCue(tokens: readonly Token[], k: number): boolean {
  if (((tokens[k] as Token).tags & Tag.Coordinator) === 0) return false;
  const next = tokens[k + 1];
  return (
    next !== undefined &&
    (next.tags & Tag.Verb) !== 0 &&
    ((next.tags & (Tag.Noun | Tag.Adjective)) === 0 || isArticle(tokens[k + 2])) &&
    next.name < 0 &&
    hasForm(next, Form.PastParticiple)
  );
}

/** Whether the token is a finite verb for certain: no noun, adjective or past participle looks like it. */
export function isFiniteVerb(token: Token): boolean {
  return (
    (token.tags & Tag.Verb) !== 0 &&
    token.name < 0 &&
    hasForm(token, Form.Finite) &&
    (token.tags & (Tag.Noun | Tag.Adjective)) === 0 &&
    !hasForm(token, Form.PastParticiple)
  );
}

/** Whether a finite verb with its subject before it, or a pronoun behind it, stands in the range, outside of relative clauses. */
export function hasClause(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene;
  // “| Faut-il partir, s'interroge le maire”
  if (from >= 0 && from + 1 < to && isFiniteVerb(tokens[from] as Token) && isInverted(tokens[from + 1] as Token))
    return true;
  for (let k = from + 1; k < to; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word || t.name >= 0 || (t.tags & Tag.Verb) === 0) continue;
    if (!hasForm(t, Form.Finite)) continue;
    if ((t.tags & (Tag.Noun | Tag.Adjective)) !== 0 && !(scene.language.id === 'en' && isVerbHere(tokens, k))) continue;
    if (hasForm(t, Form.Infinitive) && tokens[k - 1]?.form === 'to') continue;
    if (hasForm(t, Form.PastParticiple) && !hasForm(t, Form.Infinitive)) {
      const next = tokens[k + 1];
      if (next !== undefined && next.form === 'by') continue;
    }
    return true;
  }
  return scene.language.id === 'en' && opensWithPast(scene, from, to);
}

/** “A boat capsized off Libya”: a past tense that looks like an adjective, as the first verb of an English sentence. */
function opensWithPast(scene: Scene, from: number, to: number): boolean {
  const { tokens, groups } = scene;
  const first = tokens[from];
  if (first === undefined || itemAt(tokens, from - 1)?.kind === Kind.Word || !canOpen(first) || isPreposition(first))
    return false;
  const group = groups[firstGroupFrom(scene, from)];
  if (group === undefined || group.start <= from || group.start >= to || group.form !== 'finite') return false;
  const verb = tokens[group.first] as Token;
  return hasForm(verb, Form.Past) && (verb.tags & Tag.Noun) === 0 && isHead(tokens[group.start - 1] as Token);
}

/** “-t-il”, “-ce” */
function isInverted({ form }: Token): boolean {
  return form.startsWith('-');
}

/** “it effectively disbanded after”: an English homograph that what stands around makes a verb. */
function isVerbHere(tokens: readonly Token[], k: number): boolean {
  let i = k - 1;
  while (i > 0 && ((tokens[i] as Token).tags & (Tag.Adverb | Tag.Negation)) !== 0) i--;
  const before = tokens[i];
  if (before === undefined) return false;
  if ((before.tags & Tag.SubjectPronoun) !== 0 && before.name < 0) return true;
  // “the thief used his card”: an adjective stands before no article.
  const next = tokens[k + 1];
  if (((tokens[k] as Token).tags & Tag.Noun) === 0 && next !== undefined && isDeterminer(next)) return true;
  // “the warning now runs until noon”
  if (i < k - 1 && isHead(before) && (tokens[k] as Token).form.endsWith('s')) return true;
  return ((tokens[k] as Token).tags & Tag.Noun) === 0 && before.name >= 0;
}
