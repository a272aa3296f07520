/** The subject of the cue before, for a participle, an infinitive or a coordinated verb: “…, affirmant que”, “et averti que”, “before adding”. */
import { Form, type NounKind, Num, Tag } from '../../language/types';
import { nounKind } from '../../syntax/head-noun';
import { isPreposition, type Phrase } from '../../syntax/noun-phrase';
import { phraseBefore } from '../../syntax/phrase-before';
import { hasForm } from '../../syntax/readings';
import { bareSubject, type Subject } from '../../syntax/subject';
import { subjectBefore } from '../../syntax/subject-before';
import { subjectOfParticiple } from '../../syntax/subject-in-commas';
import { isHelped } from '../../syntax/verb-form';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { type Candidate, firstGroupFrom, type Scene } from '../unit/scene';
import { isAnothersAct, isOfObject, isTooSoon, opensContent } from './anothers-infinitive';
import { insideContent } from './inside-content';
import { subjectKind } from './subject-kind';

/** The subject of the cue before, for a participle, an infinitive or a coordinated verb: “…, affirmant que”, “et averti que”, “before adding”. */
export function sharedSubject(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const { tokens, groups } = scene;
  if (group.form === 'participle' && scene.language.id === 'fr') {
    const own = subjectOfParticiple(tokens, group.start - 1, sentence.from);
    if (own !== null) return own;
    // “les gendarmes craignant que”, “un communiqué affirmant que”: the noun right before is the participle's own subject.
    const phrase = phraseBefore(tokens, group.start, sentence.from);
    const last = tokens[group.start - 1];
    if (
      phrase !== null &&
      last !== undefined &&
      (last.name >= 0 || (last.tags & (Tag.Noun | Tag.Adjective | Tag.Verb)) !== 0) &&
      !isTakenUp(scene, group, phrase) &&
      !isObject(scene, group, phrase)
    )
      return bareSubject(phrase);
  }
  if (group.form === 'participle' && scene.language.id === 'en') {
    if (isGerundSubject(scene, group) || belongsToContent(scene, group)) return null;
    // “On Facebook, posts claiming that … were shared”: a text that opens its clause says it.
    const phrase = phraseBefore(tokens, group.start, sentence.from);
    const kind = tokens[group.start - 1]?.word?.noun;
    const opens = phrase !== null && (phrase.start === sentence.from || tokens[phrase.start - 1]?.kind === Kind.Comma);
    const own = phrase === null || phrase.end !== group.start ? null : ownSubject(scene, phrase, kind);
    if (own !== null) return own;
    // “held a placard reading “Pay up””, “released records showing that …”
    const read = kind === 'document' && (tokens[group.end]?.kind === Kind.OpenMark || group.cue?.class === 'show');
    if (phrase !== null && ((opens && !phrase.governed) || read) && (kind === 'document' || kind === 'speech'))
      return bareSubject(phrase);
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
    const reported = reportedSubject(scene, group);
    if (reported !== null) return reported;
    if (isOfPassive(scene, group)) return null;
  }
  if (group.form === 'infinitive' && (opensContent(scene, group) || isOfObject(scene, group))) return null;
  if (group.form === 'infinitive' && isAnothersAct(scene, group)) return null;
  if (group.form === 'infinitive' && isTooSoon(scene, group)) return null;
  // “helps scientists | understand how”: they do.
  if (group.form === 'infinitive' && scene.language.id === 'en' && isHelped(tokens, group.start)) return null;
  const first = subjectOfContentBefore(scene, group);
  if (first !== null) return first;
  let nearest: Subject | null = null;
  for (let n = firstGroupFrom(scene, group.start) - 1; n >= 0; n--) {
    const g = groups[n] as VerbGroup;
    if (g.start < sentence.from) break;
    const { subject } = g;
    if (subject === null) continue;
    if ((tokens[g.head] as Token).depth > 0 && !g.used) continue;
    if (group.form === 'finite' && !continues(scene, g, group)) continue;
    // A subject inside the content of another cue is not the speaker of a participle behind it.
    if (group.form !== 'finite' && subject.pronoun && insideContent(scene, subject)) continue;
    if (group.form === 'finite' && isOpenRelative(scene, g, group)) return subject;
    // “blamed the prices, which he said had gone too far, and promised smaller packs”
    if (!isEmbedded(scene, sentence, subject) && !isRelativeVerb(tokens, g))
      return nearest !== null && isForWhom(scene, group, subject, nearest) ? nearest : subject;
    if (group.form === 'finite' && scene.language.id !== 'en') return subject;
    nearest ??= subject;
  }
  return nearest;
}

/** “The match ended when | the referee | walked off, saying …”, “Shares fell after | the firm | cut its forecast and warned …”: whether an English participle or a second verb goes with a person or a body of a clause before, and not with a thing. */
function isForWhom(scene: Scene, group: VerbGroup, main: Subject, nearest: Subject): boolean {
  if (group.form === 'infinitive' || scene.language.id !== 'en' || main.pronoun) return false;
  if (subjectKind(scene, main) !== 'thing' && !isOpeningPlural(scene, main)) return false;
  if (nearest.pronoun) {
    const { form } = scene.tokens[nearest.start] as Token;
    return BEINGS.has(form) || (form === 'it' && group.form === 'finite');
  }
  const kind = subjectKind(scene, nearest);
  return kind !== 'thing' && kind !== 'document';
}

/** “| Shares | fell after …”: things in the plural, whose capital opens the sentence. */
function isOpeningPlural({ tokens, names }: Scene, { headStart }: Subject): boolean {
  const { name, word } = tokens[headStart] as Token;
  return name >= 0 && names[name]?.weak === true && word?.noun === 'other' && (word.number & Num.Plural) !== 0;
}

const BEINGS = new Set(['he', 'she', 'they', 'who']);

/** How claims are called whose words are a clause. */
const CLAUSES = new Set(['subject–verb–zero', 'subject–verb–clause']);

/** “She said he was ill and | had asked for help”: the subject of the verb before, where both stand in what is reported; or null. */
function reportedSubject(scene: Scene, { start, end, first, number }: VerbGroup): Subject | null {
  const { tokens, groups, found } = scene;
  // “He said police came and | told him to leave”
  const object = tokens[end]?.form;
  if ((tokens[first] as Token).form !== 'had' && object !== 'him' && object !== 'her') return null;
  for (let n = found.length - 1; n >= 0 && n >= found.length - 4; n--) {
    const { parts, reason } = found[n] as Candidate;
    const part = parts.find(({ from, to }) => from < start && start < to);
    if (part === undefined || !CLAUSES.has(reason)) continue;
    const before = groups[firstGroupFrom(scene, start) - 1];
    if (before === undefined || before.start <= part.from || before.form !== 'finite') return null;
    const agrees = number === 0 || before.number === 0 || (number & before.number) !== 0;
    return agrees ? subjectBefore(tokens, before, part.from) : null;
  }
  return null;
}

/** “was told that staff were summoned and | asked whether …”: a participle of the passive before it, both of them reported. */
function isOfPassive(scene: Scene, { start, first, head }: VerbGroup): boolean {
  const { tokens, groups, found, language } = scene;
  if (language.id !== 'en' || head > first || !hasForm(tokens[first] as Token, Form.PastParticiple)) return false;
  const before = groups[firstGroupFrom(scene, start) - 1];
  if (before === undefined || before.form !== 'finite' || !before.passive) return false;
  for (let i = found.length - 1; i >= 0 && i >= found.length - 4; i--)
    if ((found[i] as Candidate).parts.some(({ from, to }) => from < before.start && start < to)) return true;
  return false;
}

/**
 * The subject of an English participle right behind a phrase that is an object: “a tweet by | Ana Ruiz | saying”, “faces | a lawsuit
 * | alleging”, “arrested | a man | claiming”. Null where the subject of the verb goes on: “issued a statement saying”.
 */
function ownSubject(scene: Scene, phrase: Phrase, kind: NounKind | null | undefined): Subject | null {
  const { tokens, groups, language } = scene;
  for (let k = phrase.end - 2; k > phrase.start; k--) {
    const { form } = tokens[k] as Token;
    if (form !== 'by' && form !== 'from') continue;
    const before = (tokens[k - 1] as Token).word?.noun;
    const by = { start: k + 1, end: phrase.end };
    const person = (tokens[phrase.end - 1] as Token).name >= 0 || kind === 'person' || kind === 'role';
    return person && (before === 'document' || before === 'speech') ? bareSubject(by) : null;
  }
  const text = kind === 'document' || kind === 'speech';
  // “was accused of fraud after | a paper | showing errors …”
  if (phrase.governed) return text && AFTER.has((tokens[phrase.start - 1] as Token).form) ? bareSubject(phrase) : null;
  const verb = groups[firstGroupFrom(scene, phrase.start) - 1];
  if (verb === undefined || verb.end !== phrase.start) return null;
  if (text) return language.verbs.receiving.has(verb.lemma) ? bareSubject(phrase) : null;
  const { form } = tokens[phrase.start] as Token;
  return kind === 'person' && (form === 'a' || form === 'an') && verb.cue === null ? bareSubject(phrase) : null;
}

const AFTER = new Set(['after', 'before', 'following', 'despite', 'amid', 'over', 'against']);

/** “reported that a man had walked in | threatening to shoot”: with no comma before it, it says how he did what is reported. */
function belongsToContent(scene: Scene, group: VerbGroup): boolean {
  const { tokens, groups } = scene;
  const verb = groups[firstGroupFrom(scene, group.start) - 1];
  const subject = verb?.subject ?? null;
  if (verb?.form !== 'finite' || subject === null || !insideContent(scene, subject)) return false;
  for (let k = verb.end; k < group.start; k++) {
    const { kind, tags } = tokens[k] as Token;
    if (kind !== Kind.Word || (tags & Tag.Coordinator) !== 0) return false;
  }
  return true;
}

/** “warn that | finding tumours early changes nothing”, “said | claiming benefits was hard”: what the reported clause is about. */
function isGerundSubject(scene: Scene, group: VerbGroup): boolean {
  const { tokens, groups } = scene;
  const last = itemAt(tokens, group.start - 1);
  if (last === undefined || last.form === 'that') return last !== undefined;
  if ((last.tags & Tag.Noun) !== 0) return false;
  const before = groups[firstGroupFrom(scene, group.start) - 1];
  return before?.end === group.start && before.form === 'finite' && before.cue?.frames.includes('zero') === true;
}

/**
 * “Le maire n'écarte pas cette piste | affirmant que”: the noun before the participle is a thing, and the object of a verb that has a
 * subject; that subject affirms. “a publié un communiqué affirmant que”, “un appel les informant que”: a new text speaks itself.
 */
export function isObject(scene: Scene, group: VerbGroup, phrase: Phrase): boolean {
  const { tokens, groups, language } = scene;
  if (group.start < group.first) return false;
  const kind = nounKind(tokens, phrase.start, phrase.end, language.headFirst);
  if (kind === null || (kind !== 'other' && kind !== 'document' && kind !== 'speech' && kind !== 'time')) return false;
  for (let k = phrase.start; k < phrase.end; k++) if ((tokens[k] as Token).name >= 0) return false;
  if (kind === 'document' && INDEFINITE.has((tokens[phrase.start] as Token).form)) return false;
  const verb = groups[firstGroupFrom(scene, phrase.start) - 1];
  return verb !== undefined && phrase.start - verb.end < 4 && (verb.form === 'finite' || verb.form === 'infinitive');
}

/** “a réagi à la mort de l'acteur | le qualifiant de …”: what stands before is what the pronoun of the participle means; a new text speaks itself. */
function isTakenUp({ tokens, language }: Scene, { start, first }: VerbGroup, phrase: Phrase): boolean {
  if (start === first) return false;
  const kind = nounKind(tokens, phrase.start, phrase.end, language.headFirst);
  return (kind !== 'document' && kind !== 'speech') || !INDEFINITE.has((tokens[phrase.start] as Token).form);
}

const INDEFINITE = new Set(['un', 'une', 'des', 'plusieurs', 'deux', 'trois']);

/** “said the alarms had failed and vowed to …”: the speaker of the cue whose content ends right before the verb. */
function subjectOfContentBefore(scene: Scene, group: VerbGroup): Subject | null {
  const { tokens, found, groups } = scene;
  let end = group.start;
  // “…, | tout en | ajoutant que”
  if (tokens[end - 1]?.form === 'en' && group.form === 'participle') end -= tokens[end - 2]?.form === 'tout' ? 2 : 1;
  while (end > 0 && isLink(tokens[end - 1] as Token)) end--;
  if (end === group.start) return null;
  let outer: Subject | null = null;
  for (let n = found.length - 1; n >= 0 && n >= found.length - 4; n--) {
    const claim = found[n] as Candidate;
    const last = claim.parts[claim.parts.length - 1];
    // “…, which he said had gone too far, and promised”: the inserted clause has its own subject.
    const opener = tokens[claim.parts[0]?.from ?? -1];
    if (opener !== undefined && (opener.tags & Tag.Relative) !== 0 && scene.language.id === 'en') continue;
    if (last === undefined || claim.cue === null || last.to !== end || claim.cue.to > last.from) continue;
    const cue = groups[firstGroupFrom(scene, claim.cue.from)];
    const subject = cue?.subject ?? null;
    // “acknowledged that she found it odd and called it …”: of two that end here, the outer one.
    if (subject !== null && (outer === null || subject.start < outer.start)) outer = subject;
  }
  return outer;
}

function isLink(token: Token): boolean {
  if (token.kind === Kind.Comma || token.kind === Kind.Dash) return true;
  return token.kind === Kind.Word && (token.tags & (Tag.Coordinator | Tag.Adverb)) !== 0 && token.name < 0;
}

/** “He thanked Ruiz, who ran the office and | said …”: whether an English relative clause about somebody goes on with the verb, as no comma closes it. */
function isOpenRelative({ tokens, language }: Scene, relative: VerbGroup, { start }: VerbGroup): boolean {
  if (language.id !== 'en' || tokens[relative.start - 1]?.form !== 'who') return false;
  if (tokens[relative.start - 2]?.kind !== Kind.Comma) return false;
  for (let k = relative.end; k < start; k++) {
    const { kind, depth } = tokens[k] as Token;
    if (depth === 0 && kind !== Kind.Word && kind !== Kind.Number) return false;
  }
  return true;
}

/** “l'exploitant qui | a brûlé” */
function isRelativeVerb(tokens: readonly Token[], { start }: VerbGroup): boolean {
  const before = itemAt(tokens, start - 1);
  return before !== undefined && (before.tags & (Tag.Relative | Tag.Determiner)) === Tag.Relative;
}

const WHICH = new Set(['which', 'what', 'whose', 'who']);

/** Whether the subject belongs to a relative or subordinate clause, or to what another cue reports: a participle goes with the main clause. */
function isEmbedded(scene: Scene, sentence: Sentence, subject: Subject): boolean {
  const { tokens } = scene;
  if (insideContent(scene, subject)) return true;
  // “declined to say | which routes | were safe but said …”
  if (WHICH.has((tokens[subject.start] as Token).form)) return true;
  for (let k = subject.start; k < subject.end; k++) {
    const t = tokens[k] as Token;
    if (k === subject.end - 1 && (t.tags & Tag.Relative) !== 0 && (t.tags & Tag.Determiner) === 0) return true;
  }
  const before = itemAt(tokens, subject.start - 1);
  if (before === undefined || subject.start - 1 < sentence.from) return false;
  return (before.tags & (Tag.Relative | Tag.Subordinator)) !== 0 && (before.tags & Tag.Determiner) === 0;
}

/** Whether a coordinated verb can have the subject of g: number agrees, and the subject is not part of what somebody said. */
function continues(scene: Scene, g: VerbGroup, group: VerbGroup): boolean {
  if (g.number !== 0 && group.number !== 0 && (g.number & group.number) === 0) return false;
  const subject = g.subject;
  return subject === null || !insideContent(scene, subject);
}

function isParticipleToo(tokens: readonly Token[], group: VerbGroup): boolean {
  return group.head === group.first && hasForm(tokens[group.head] as Token, Form.PastParticiple);
}
