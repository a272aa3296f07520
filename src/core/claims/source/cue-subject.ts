/** The subject of a cue: its own, or the one that it shares with a verb before or behind. */
import { Form, type NounKind, Tag } from '../../language/types';
import { SEVERAL } from '../../syntax/english';
import { isDeterminer, isPreposition, type Phrase } from '../../syntax/noun-phrase';
import { nounKind } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import { phraseBefore } from '../../syntax/phrase-before';
import { bareSubject, type Subject } from '../../syntax/subject';
import { subjectBefore } from '../../syntax/subject-before';
import { subjectOfParticiple } from '../../syntax/subject-in-commas';
import { hasForm } from '../../syntax/readings';
import { isHelped } from '../../syntax/verb-form';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { firstGroupFrom, type Scene, type Candidate } from '../unit/scene';
import { subjectKind } from './subject-kind';
import { itemAt } from '../../text/item-at';

/** “Il est à noter que”, “il convient de rappeler que”, “il faut préciser que”: nobody speaks but the writer. */
export function isImpersonal(scene: Scene, group: VerbGroup, subject: Subject): boolean {
  const { tokens, groups } = scene;
  if (!subject.pronoun || (tokens[subject.headStart] as Token).form !== 'il') return false;
  // “il s'est dit prêt” has a subject.
  if (
    ((group.head !== group.first && !group.reflexive) || group.lemma === 'convenir') &&
    IMPERSONAL.has((tokens[group.first] as Token).form)
  )
    return true;
  if (group.form !== 'infinitive') return false;
  const before = groups[firstGroupFrom(scene, group.start) - 1];
  if (before === undefined) return false;
  if (before.end >= group.start - 2 && IMPERSONAL.has((tokens[before.first] as Token).form)) return true;
  // “il n'en faut pas plus pour relancer la présidente”
  if (before.lemma === 'falloir') return true;
  // “il fut aussi question d'évoquer”, “il s'agit de rappeler”, “il est temps de dire”
  const { form } = tokens[group.start - 1] as Token;
  if (form !== 'de' && form !== "d'") return false;
  return (
    (before.lemma === 'agir' && before.reflexive) ||
    scene.language.nouns.impersonal.has((tokens[group.start - 2] as Token).form)
  );
}

const IMPERSONAL = new Set(['est', 'convient', 'faut', 'fallait', 'était', 'importe', 'suffit', 'reste']);

/** “suffisamment précises pour que”, “les associations dites du”: a form of the second person has no noun as subject. */
export function agreesWithNoun(group: VerbGroup, subject: Subject): boolean {
  return group.form !== 'finite' || group.person === 0 || (group.person & 4) !== 0 || subject.pronoun;
}

/** “a déploré un recul et averti que”: the participle behind the coordinator goes with the auxiliary before. */
export function sharesAuxiliary(scene: Scene, group: VerbGroup): boolean {
  const { tokens, groups } = scene;
  // “has met the board and | been mentioned as a candidate”
  if (group.head > group.first) return false;
  let k = group.start - 1;
  while (k >= 0 && ((tokens[k] as Token).tags & Tag.Adverb) !== 0) k--;
  if (k < 0 || ((tokens[k] as Token).tags & Tag.Coordinator) === 0) return false;
  for (let n = firstGroupFrom(scene, group.start) - 1; n >= 0; n--) {
    const g = groups[n] as VerbGroup;
    if (group.start - g.end > 40) return false;
    const subject = g.form === 'finite' ? g.subject : null;
    // “a dit que le pont fermera et | ajouté que”: not the verb of what was said.
    if (subject !== null && !insideContent(scene, subject)) return g.head > g.first && !g.passive;
  }
  return false;
}

/**
 * “After suggesting that …, Ruiz left”, “Tout en dénonçant un recul, Ruiz …”, “Après avoir dénoncé …, Ruiz …”: the subject of the
 * main clause behind the comma that closes a fronted participle or infinitive.
 */
function laterSubject(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const { tokens, groups, language } = scene;
  const infinitive = group.form === 'infinitive' && SEQUENCE.has((tokens[sentence.from] as Token).form);
  if (group.form !== 'participle' && !infinitive) return null;
  for (let k = sentence.from; k < group.start; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word || ((t.tags & OPENING) === 0 && t.form !== 'tout' && t.form !== 'de')) return null;
  }
  if (language.id === 'fr' && !isClosed(tokens, group.end, sentence.to)) return null;
  for (let n = firstGroupFrom(scene, group.end); n < groups.length; n++) {
    const g = groups[n] as VerbGroup;
    if (g.start >= sentence.to) return null;
    if (g.form !== 'finite' || (tokens[g.head] as Token).depth > 0) continue;
    const subject = subjectBefore(tokens, g, sentence.from);
    if (subject !== null && tokens[subject.start - 1]?.kind === Kind.Comma) return subject;
  }
  return null;
}

const OPENING = Tag.Preposition | Tag.Adverb | Tag.Coordinator | Tag.Subordinator;

/** What comes before or behind what somebody says in French: “Après avoir dénoncé”, “Avant de dénoncer”. */
const SEQUENCE = new Set(['après', 'avant']);

/** Whether a comma outside of marks stands in the range, and no colon before it. */
function isClosed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const { kind, depth } = tokens[k] as Token;
    if (depth === 0 && (kind === Kind.Comma || kind === Kind.Colon)) return kind === Kind.Comma;
  }
  return false;
}

/** Who does what the verb group says, or null: its own subject, or one that it shares. */
export function subjectOf(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const { tokens } = scene;
  if (group.clitic >= 0) return behindAdverb(scene, sentence, group);
  if (group.form === 'finite') {
    const whole = subjectBefore(tokens, group, sentence.from);
    const subject = whole === null ? null : behindOuterCue(scene, whole, group);
    if (subject !== null && !(subject.headEnd - subject.headStart === 1 && isExpletive(tokens, subject, group)))
      return subject;
    if (subject !== null) return null;
  }
  // “Il y a un risque : invoquant la guerre, | la ministre | renonce”
  const before = itemAt(tokens, group.start - 1)?.kind;
  const opens = before === Kind.Colon || before === Kind.Semicolon;
  const later = opens ? laterSubject(scene, { from: group.start, to: sentence.to }, group) : null;
  if (later !== null) return later;
  return (
    quotedSubject(scene, sentence, group) ??
    promptedSubject(scene, sentence, group) ??
    withPhrase(scene, sentence, group) ??
    sharedSubject(scene, sentence, group) ??
    laterSubject(scene, sentence, group)
  );
}

/** “People familiar with it said | the minister had voiced regret”: the English subject without the cue whose subject it seems to go on from. */
function behindOuterCue(scene: Scene, subject: Subject, group: VerbGroup): Subject | null {
  const { groups, tokens, language } = scene;
  if (language.headFirst || subject.end - subject.start < 5) return subject;
  for (let n = firstGroupFrom(scene, group.start) - 1; n >= 0; n--) {
    const outer = groups[n] as VerbGroup;
    if (outer.start <= subject.start) break;
    if (outer.end >= subject.end || !outer.used || outer.form !== 'finite' || outer.subject === null) continue;
    if (outer.subject.start < subject.start || outer.subject.end !== outer.start) continue;
    if (((tokens[outer.start - 1] as Token).tags & Tag.Relative) === 0) return subjectBefore(tokens, group, outer.end);
  }
  return subject;
}

/** “Tout juste reconnaît-il que …”, “Ainsi le maire affirme-t-il que …”: the subject of a French verb that an adverb inverts, and no question. */
function behindAdverb({ tokens }: Scene, { from, to }: Sentence, group: VerbGroup): Subject | null {
  const opening = ((tokens[from] as Token).tags & Tag.Coordinator) !== 0 ? from + 1 : from;
  const adverb = INVERTING.find((words) => words.every((word, n) => tokens[opening + n]?.form === word));
  if (adverb === undefined || itemAt(tokens, to - 1)?.form === '?') return null;
  const behind = opening + adverb.length;
  if (behind === group.start) return { ...bareSubject({ start: group.clitic, end: group.clitic + 1 }), pronoun: true };
  const subject = subjectBefore(tokens, group, behind);
  return subject?.start === behind ? subject : null;
}

/** Adverbs that can invert a statement. Not “peut-être” and “sans doute”: whoever writes so does not know what was said. */
const INVERTING = [
  'tout juste',
  'tout au plus',
  'à peine',
  'du moins',
  'au moins',
  'ainsi',
  'aussi',
  'encore',
  'toujours',
].map((words) => words.split(' '));

/** “Reuters quoted an aide as | saying that …”: the object of the verb before is who says it. */
function quotedSubject(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const { tokens, groups } = scene;
  const as = group.start - 1;
  if (group.form !== 'participle' || tokens[as]?.form !== 'as') return null;
  for (let n = firstGroupFrom(scene, as) - 1; n >= 0; n--) {
    const verb = groups[n] as VerbGroup;
    if (verb.start < sentence.from || as - verb.end > 16) return null;
    if (!scene.language.verbs.quoting.has(verb.lemma)) continue;
    // “was quoted by Reuters as | saying that …”
    if (verb.passive || verb.end >= as) return verb.subject ?? subjectOf(scene, sentence, verb);
    return bareSubject({ start: verb.end, end: as });
  }
  return null;
}

/** “prompted officials to | urge calm”: the object of the verb before is who urges. */
function promptedSubject(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const { tokens, groups, language } = scene;
  const to = tokens[group.start]?.form === 'to' ? group.start : group.start - 1;
  if (language.id !== 'en' || group.form !== 'infinitive' || tokens[to]?.form !== 'to') return null;
  for (let n = firstGroupFrom(scene, group.start) - 1; n >= 0; n--) {
    const verb = groups[n] as VerbGroup;
    if (verb.start < sentence.from || to - verb.end > 16) return null;
    if (!language.verbs.prompting.has(verb.lemma) || verb.passive) continue;
    const object = phraseAfter(tokens, verb.end, to) ?? someone(tokens, verb.end, to);
    // “prompted the firm – a big one – to”
    const closed =
      object !== null && SET_OFF.has((tokens[object.end] as Token).kind) && SET_OFF.has((tokens[to - 1] as Token).kind);
    return object !== null && (object.end === to || closed) ? bareSubject(object) : null;
  }
  return null;
}

/** “led | some | to speculate”, “caused | many | to fear” */
function someone(tokens: readonly Token[], k: number, to: number): Phrase | null {
  if (k + 1 !== to || !(SEVERAL.has((tokens[k] as Token).form) || isDeterminer(tokens[k] as Token))) return null;
  return { start: k, end: to, governed: false, lastConjunct: -1 };
}

const SET_OFF: ReadonlySet<Kind> = new Set([Kind.Comma, Kind.Dash]);

/** “with some polls indicating that …”: the phrase behind “with” is the subject of the participle. */
function withPhrase(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
  const { tokens } = scene;
  if (group.form !== 'participle' || tokens[group.start - 1]?.kind !== Kind.Word) return null;
  const at = group.start - 1;
  // “with one writing: “…””
  if (((tokens[at] as Token).tags & (Tag.NominalPronoun | Tag.Number)) !== 0 && tokens[at - 1]?.form === 'with')
    return bareSubject({ start: at, end: at + 1 });
  let end = group.start;
  while (end > sentence.from && ((tokens[end - 1] as Token).tags & (Tag.Adverb | Tag.Noun)) === Tag.Adverb) end--;
  const phrase = phraseBefore(tokens, end, sentence.from);
  if (phrase === null) return null;
  const before = tokens[phrase.start - 1];
  if (before?.form === 'with') return bareSubject(phrase);
  // “with A calling it late and | B claiming it was early”
  const joined = phrase.lastConjunct > phrase.start ? phrase.lastConjunct : phrase.start;
  const and = tokens[joined - 1];
  if (scene.language.id !== 'en' || and?.form !== 'and' || !isOneWith(scene, sentence, joined - 1)) return null;
  return bareSubject({ start: joined, end: phrase.end });
}

/** Whether a participle that “with” gave its subject stands before token k in the sentence. */
function isOneWith(scene: Scene, sentence: Sentence, k: number): boolean {
  const { tokens, groups } = scene;
  for (let n = firstGroupFrom(scene, k) - 1; n >= 0; n--) {
    const group = groups[n] as VerbGroup;
    if (group.start < sentence.from) return false;
    const { subject } = group;
    if (group.form === 'participle' && subject !== null) return tokens[subject.start - 1]?.form === 'with';
  }
  return false;
}

const EXPLETIVE = new Set(['it', 'ça', 'cela', 'there', "c'", 'ce']);

/** “it”, “ça”, “there”: a subject that stands for nobody. */
function isExpletive(tokens: readonly Token[], subject: Subject, group: VerbGroup): boolean {
  const form = (tokens[subject.headStart] as Token).form;
  return EXPLETIVE.has(form) && (group.passive || form !== 'it');
}

/** The subject of the cue before, for a participle, an infinitive or a coordinated verb: “…, affirmant que”, “et averti que”, “before adding”. */
function sharedSubject(scene: Scene, sentence: Sentence, group: VerbGroup): Subject | null {
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

/** “The match ended when | the referee | walked off, saying …”: whether an English participle goes with a person of a clause before, and not with a thing. */
function isForWhom(scene: Scene, group: VerbGroup, main: Subject, nearest: Subject): boolean {
  if (group.form !== 'participle' || scene.language.id !== 'en' || main.pronoun) return false;
  if (subjectKind(scene, main) !== 'thing') return false;
  if (nearest.pronoun) return BEINGS.has((scene.tokens[nearest.start] as Token).form);
  const kind = subjectKind(scene, nearest);
  return kind !== 'thing' && kind !== 'document';
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

/** “it was too soon | to say what caused it”, “it is hard | to say”: nobody says it. */
function isTooSoon({ tokens, language }: Scene, { start }: VerbGroup): boolean {
  const to = tokens[start]?.form === 'to' ? start : start - 1;
  const adjective = itemAt(tokens, to - 1);
  if (language.id !== 'en' || adjective === undefined || (tokens[to] as Token).form !== 'to') return false;
  return itemAt(tokens, to - 2)?.form === 'too' || HARD.has(adjective.form);
}

const HARD = new Set('hard difficult impossible unclear easy premature early soon safe fair'.split(' '));

/** “a dit penser « aux sinistrés »”: the infinitive is what was said, not a second cue. */
function opensContent(scene: Scene, group: VerbGroup): boolean {
  let from = group.start;
  while (((scene.tokens[from - 1]?.tags ?? 0) & Tag.Negation) !== 0) from--;
  for (let n = scene.found.length - 1; n >= 0 && n >= scene.found.length - 4; n--) {
    if (scene.found[n]?.parts.some((part) => part.from >= from && part.from <= group.start)) return true;
  }
  return false;
}

/** “accuse le maire de | minimiser la crise”, “l'accuse de | minimiser”: what another than the speaker does or shall do. */
function isAnothersAct(scene: Scene, { start }: VerbGroup): boolean {
  const { tokens, found, groups } = scene;
  for (let n = found.length - 1; n >= 0 && n >= found.length - 4; n--) {
    const { parts, reason, cue } = found[n] as Candidate;
    if (reason !== 'subject–verb–object-infinitive' || cue === null) continue;
    const part = parts.find(({ from, to }) => from < start && start < to);
    if (part === undefined) continue;
    const accuses = groups[firstGroupFrom(scene, cue.from)]?.cue?.class === 'accuse';
    return accuses || !LINKS.has((tokens[part.from] as Token).form);
  }
  return false;
}

/** Before an infinitive whose subject is the speaker: “promet de dénoncer”. */
const LINKS = new Set(['de', "d'", 'à', 'to']);

/** How claims are called whose words are an object. */
const OBJECTS = new Set(['subject–verb–noun', 'subject–verb–prepositional']);

/** “a critiqué la décision du Conseil | de dénoncer l'accord”: what the noun decides of, which is the object of a cue; but “avant de dénoncer”. */
function isOfObject(scene: Scene, { start }: VerbGroup): boolean {
  const { tokens, groups, found, language } = scene;
  const { form } = itemAt(tokens, start - 1) ?? { form: '' };
  if (language.id !== 'fr' || (form !== 'de' && form !== "d'")) return false;
  for (let n = found.length - 1; n >= 0 && n >= found.length - 4; n--) {
    const { parts, reason } = found[n] as Candidate;
    const last = parts[parts.length - 1];
    if (last === undefined || !OBJECTS.has(reason) || last.from >= start) continue;
    if (start < last.to) return true;
    const noun = tokens[start - 2] as Token;
    const verb = groups[firstGroupFrom(scene, last.to)];
    return verb?.start === start && (noun.name >= 0 || (noun.tags & (Tag.Noun | Tag.Calendar)) !== 0);
  }
  return false;
}

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

/** Whether the subject stands in what another cue reports. */
function insideContent(scene: Scene, subject: Subject): boolean {
  for (let n = scene.found.length - 1; n >= 0 && n >= scene.found.length - 6; n--) {
    for (const part of scene.found[n]?.parts ?? [])
      if (part.from <= subject.start && subject.end <= part.to) return true;
  }
  return false;
}
