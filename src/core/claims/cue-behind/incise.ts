/** A cue behind or inside of what it introduces: « … », a dit X · la loi, estime X, est …. */
import { SO } from '../../language/fr/conjunctions';
import { ONLY_AHEAD, WISHING } from '../../language/fr/conveyed';
import { FIRST_OR_SECOND } from '../../language/fr/pronouns';
import { THAT } from '../../language/function-words';
import { Form, Person, Tag, type CueFrame } from '../../language/types';
import { isDeterminer, isHead, isPreposition } from '../../syntax/noun-phrase';
import { hasForm, isCount } from '../../syntax/readings';
import { subjectBefore } from '../../syntax/subject-before';
import { endingAt, type Subject } from '../../syntax/subject';
import { subjectAfter } from '../../syntax/subject-after';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { isInfinitiveStart } from '../content/infinitive';
import { findColon } from '../content/colon';
import { subjectVerb } from './final-cue';
import { contentAround, startsWithVerb } from './fronted-content';
import { addHeard, isHeard, toldBehind } from '../cue-before/hearing';
import { impersonal, sourceOfOn } from '../source/impersonal-on';
import { afterQuotation, inciseEnd, isSeam, sourceCeiling, type Incise } from './incise-bounds';
import { reportsWithin } from '../content/introduces';
import { invertsStatement } from '../source/cue-subject';
import { readsThere, textBefore } from '../source/read-there';
import { inverts } from './inversion';
import { tellsOf } from './points-back';
import { subjectKind } from '../source/subject-kind';
import { unlistedCue } from './unlisted-cue';
import {
  add,
  addCued,
  enclosing,
  spanOpenedAt,
  trimmed,
  type CuedFinding,
  type Range,
  type Scene,
} from '../unit/scene';
import { agentOf } from '../cue-before/passive-agent';
import { WITH_AGENT, WITHOUT_AGENT } from '../cue-before/passive-cue';
import { insideBrackets } from '../unit/bracketed';
import { itemAt } from '../../text/item-at';

/** Tries to read a verb group as an incise or final cue; adds the claim. */
export function cueBehind(scene: Scene, whole: Sentence, group: VerbGroup): boolean {
  const { tokens } = scene;
  const sentence = insideBrackets(scene, whole, group.start);
  if (group.cue === null) return unlistedCue(scene, sentence, group);
  const heard = isHeard(scene, group);
  const narration = narrated(scene, sentence, group);
  if ((group.form !== 'finite' && narration === null) || group.modality === 'refused') return false;
  if (group.passive && group.clitic < 0 && !heard) return generallySaid(scene, sentence, group);
  const incise =
    narration ??
    comparison(scene, sentence, group) ??
    remark(scene, sentence, group) ??
    readIncise(scene, sentence, group);
  if (incise === null) return false;
  const told = heard && (group.lemma === 'hear' || group.passive || isToldInHeading(scene, group));
  const heardCue = told && incise.source !== null ? toldBehind(scene, group, incise.source) : null;
  if (heardCue === null && (group.lemma === 'hear' || (heard && group.passive))) return false;
  const opening = tokens[incise.from]?.form ?? '';
  const compares = incise.inverted && (opening === 'comme' || SO.has(opening));
  const parts =
    compares && (incise.from === sentence.from || introducesQuote(scene, incise))
      ? behindComparison(scene, sentence, incise)
      : contentAround(scene, sentence, incise);
  if (parts === null) return false;
  if (heardCue !== null) {
    addHeard(scene, group, heardCue, parts, 0.85);
    return true;
  }
  if (told && group.lemma === 'tell' && !group.passive) {
    addCued(scene, group, toldByNobody(scene, sentence, group, parts));
    return true;
  }
  group.used = true;
  if (incise.source !== null)
    group.subject = {
      start: incise.source.from,
      end: incise.source.to,
      pronoun:
        incise.source.to - incise.source.from === 1 &&
        ((tokens[incise.source.from] as Token).tags & Tag.SubjectPronoun) !== 0,
      headStart: incise.source.from,
      headEnd: incise.source.to,
    };
  add(scene, {
    parts,
    source: incise.source,
    cue: { from: group.start, to: group.end },
    lemma: group.lemma,
    modality: group.cue.modality ?? 'asserted',
    confidence: incise.inverted ? 0.95 : 0.92,
    reason: incise.inverted ? 'content–verb–subject' : 'content–subject–verb',
  });
  return true;
}

/** “‘Be ready’, farmers | told at meeting|”: whether nobody stands behind “told” in an English heading, which leaves “were” out. */
function isToldInHeading({ tokens, heading }: Scene, { lemma, passive, end }: VerbGroup): boolean {
  const next = tokens[end];
  if (lemma !== 'tell' || !heading || passive) return false;
  return next === undefined || next.kind !== Kind.Word || (isPreposition(next) && !isDeterminer(next));
}

/** What somebody is told in a heading: by the agent, or by nobody who is named. */
function toldByNobody(scene: Scene, { to }: Sentence, group: VerbGroup, parts: Range[]): CuedFinding {
  const agent = agentOf(scene, group.end, to);
  return {
    parts,
    source: agent,
    modality: 'asserted',
    confidence: 0.75,
    reason: agent === null ? WITHOUT_AGENT : WITH_AGENT,
    speaker: agent === null ? { kind: 'none' } : null,
  };
}

/** “…, it is understood.”: nobody in particular says what stands before. */
function generallySaid(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'en' || group.negated || tokens[group.start - 1]?.form !== 'it') return false;
  // “Rights, it is said, matter,” Ruiz said: words of hers.
  if ((tokens[group.start] as Token).depth > 0) return false;
  const incise = subjectVerb(scene, sentence, group);
  const parts = incise === null ? null : contentAround(scene, sentence, incise);
  if (incise === null || parts === null) return false;
  addCued(scene, group, {
    parts,
    source: null,
    modality: 'hearsay',
    confidence: 0.8,
    reason: 'impersonal passive',
    speaker: { kind: 'none' },
  });
  return true;
}

/** “« Nous sommes prêts », de conclure le président”: an incise by a French infinitive of narration. */
function narrated(scene: Scene, { from, to }: Sentence, group: VerbGroup): Incise | null {
  const { tokens, language } = scene;
  const de = group.start - 1;
  if (language.id !== 'fr' || group.form !== 'infinitive' || de <= from) return null;
  const { form, depth } = tokens[de] as Token;
  if ((form !== 'de' && form !== "d'") || depth > 0 || tokens[de - 1]?.kind !== Kind.Comma) return null;
  if (!afterQuotation(scene, de - 1)) return null;
  const subject = subjectAfter(tokens, group.end, to, language);
  if (subject === null) return null;
  const kind = subjectKind(scene, subject);
  if (kind === 'thing' || kind === 'document') return null;
  const end = inciseEnd(scene, subject.end, to);
  return { group, from: de, to: end, source: { from: subject.start, to: subject.end }, inverted: true };
}

/** “comme l'a dit X”, “ainsi que l'a dit X”: an incise that a comparison opens. */
function comparison(scene: Scene, sentence: Sentence, group: VerbGroup): Incise | null {
  const { tokens } = scene;
  const so = SO.has(itemAt(tokens, group.start - 2)?.form ?? '') && tokens[group.start - 1]?.form === 'que';
  const from = so ? group.start - 2 : group.start - 1;
  if (from < sentence.from || (!so && tokens[from]?.form !== 'comme') || (tokens[from] as Token).depth > 0) return null;
  const { form } = tokens[group.start] as Token;
  const told = form === 'le' || form === "l'";
  // “un pont tel que le décrit Ruiz”
  if (tokens[from]?.form === 'tel' && (!told || (from > sentence.from && tokens[from - 1]?.kind !== Kind.Comma)))
    return null;
  // “comme l'a fait Lens”, “comme l'a tenté son rival”: what somebody did.
  if (group.cue?.ambiguous === true && group.cue.animate === true && !group.cue.frames.includes('clause')) return null;
  // “, comme explique X”, “, comme devait conclure X,”: without a pronoun, only between commas.
  if (!told && (tokens[from - 1]?.kind !== Kind.Comma || !group.cue?.frames.includes('clause'))) return null;
  // “X a conclu que A, comme le rappelle Y”: the report has a speaker already.
  if (isReported(scene, sentence.from, from)) return null;
  const subject = subjectAfter(tokens, group.end, sentence.to, scene.language);
  if (subject === null) return null;
  const to = inciseEnd(scene, subject.end, sentence.to);
  if (!told && (subjectKind(scene, subject) === 'thing' || to > subject.end)) return null;
  return { group, from, to, source: { from: subject.start, to: subject.end }, inverted: true };
}

/** Whether a verb in [from, to) reports words that can go on up to `to`. */
function isReported(scene: Scene, from: number, to: number): boolean {
  const { tokens, language } = scene;
  return reportsWithin(scene, from, to, to, ({ end }, { ambiguous }) => {
    const that = THAT.has(tokens[end]?.form ?? '');
    return that || ambiguous !== true || language.id !== 'fr';
  });
}

/** “Le texte ne passera pas, ce que soulignent aussi deux élus”, “…, une thèse que sa famille rejette”: the clause before is the content. */
function remark(scene: Scene, sentence: Sentence, group: VerbGroup): Incise | null {
  const { tokens, language } = scene;
  if (language.id !== 'fr' || (tokens[group.head] as Token).depth > 0) return null;
  const inverted = THAT.has(itemAt(tokens, group.start - 1)?.form ?? '');
  const that = inverted ? group.start - 1 : thatBefore(tokens, group.start, sentence.from);
  const from = pointerBefore(tokens, that, sentence.from + 2);
  if (from < 0) return null;
  // “Il a reconnu que A, un chiffre que l'ONU avait avancé”: so has what is reported.
  if (tokens[from]?.form !== 'ce' && isReported(scene, sentence.from, from)) return null;
  // “, ce que la préfecture a fait”, “a refusé”, “espérait”: no saying.
  const { cue } = group;
  if (cue !== null && (cue.modality === 'refused' || WISHING.has(cue.lemma))) return null;
  if (cue?.ambiguous === true && (!cue.frames.includes('clause') || cue.class === 'show')) return null;
  const own = inverted ? null : subjectBefore(tokens, group, sentence.from);
  if (!inverted && own?.start !== that + 1) return null;
  // “, une idée que le maire trouve séduisante”
  const judged = group.cue?.frames.includes('predicate') === true && !explainsAlone(tokens, group);
  if (group.negated || (own !== null && judged)) return null;
  const subject = own ?? subjectAfter(tokens, group.end, sentence.to, scene.language);
  if (subject === null) return null;
  // “, ce que la direction dit | accepter”: what she says is there.
  if (!inverted && cue?.frames.includes('infinitive') === true && isInfinitiveStart(scene, group.end, sentence.to))
    return null;
  // “, ce que le maire dément d'un mot : « Ridicule. »”
  const colon = findColon(scene, group.end, sentence.to);
  if (colon >= 0 && spanOpenedAt(scene, colon + 1) !== null) return null;
  const to = inciseEnd(scene, Math.max(subject.end, group.end), sentence.to);
  return { group, from, to, source: { from: subject.start, to: subject.end }, inverted: true };
}

/** A subject between “que” and its verb is shorter than this. */
const LONGEST_SUBJECT = 12;

/** The last “que” not far before token `end`, or -1. */
function thatBefore(tokens: readonly Token[], end: number, floor: number): number {
  for (let k = end - 2; k > floor && end - k <= LONGEST_SUBJECT; k--) if (THAT.has((tokens[k] as Token).form)) return k;
  return -1;
}

/** “, | ce | que”, “, | une thèse | que”: where the words start that stand for the clause before the comma, or -1. */
function pointerBefore(tokens: readonly Token[], that: number, floor: number): number {
  if (that <= floor) return -1;
  const noun = tokens[that - 1] as Token;
  let from = that - 1;
  if (noun.form !== 'ce') {
    if (!tellsOf(noun)) return -1;
    if (isDeterminer(tokens[from - 1] as Token)) from--;
  }
  // “, c'est du moins | ce | qu'affirme la mairie”
  for (let k = from - 1; noun.form === 'ce' && k > floor && from - k < 6; k--)
    if ((tokens[k] as Token).form === 'est' && (tokens[k - 1] as Token).form === "c'") from = k - 1;
  return from > floor - 1 && tokens[from - 1]?.kind === Kind.Comma ? from : -1;
}

/** “Comme l'a dit X, « rien n'est joué »”: the content is the rest of the sentence. */
function behindComparison(scene: Scene, sentence: Sentence, incise: Incise): Range[] | null {
  const range = trimmed(scene.tokens, { from: incise.to, to: sentence.to });
  return range === null || !(hasClause(scene, range.from, range.to) || spanOpenedAt(scene, range.from))
    ? null
    : [range];
}

/** “Le pont cède, comme le dit X : « … »”: the quotation behind the colon is what X says. */
function introducesQuote(scene: Scene, { to }: Incise): boolean {
  return scene.tokens[to]?.kind === Kind.Colon && spanOpenedAt(scene, to + 1) !== null;
}

/** An incise that no “comme” or “ce que” opens: “, a dit X,”, “, X said”, “, dit-il,”. */
function readIncise(scene: Scene, sentence: Sentence, group: VerbGroup): Incise | null {
  const { tokens, language } = scene;
  const { cue, clitic } = group;
  if (cue === null || ONLY_AHEAD.has(cue.lemma) || !SPEAKING.some((frame) => cue.frames.includes(frame))) return null;
  // “Les contes, il | ne les raconte plus|, dit-il”
  if (group.negated) return null;
  // “entend-on”: who hears does not speak.
  if (language.verbs.heard.has(cue.lemma) && !(clitic >= 0 && impersonal(tokens[clitic] as Token))) return null;
  const marks = (tokens[group.head] as Token).depth > 0 ? enclosing(scene, group.head) : null;
  // English closes the marks before an incise; only marks that nothing closes can hold one.
  if (marks !== null && language.id === 'en' && marks.closed) return null;
  const site: Site = {
    sentence,
    marked: marks !== null,
    ceiling: marks?.close ?? sentence.to,
    glued: group.start - 1 >= (marks === null ? sentence.from : marks.open + 1) && isSeam(tokens, group.start - 1),
  };
  if (clitic >= 0) return invertedPronoun(scene, group, site);
  return invertedSubject(scene, group, site) ?? (marks === null ? subjectVerb(scene, sentence, group) : null);
}

/** Frames of cues that can stand in an incise. */
const SPEAKING: readonly CueFrame[] = ['quote', 'clause', 'zero'];

/** Where the verb of an incise stands. */
interface Site {
  readonly sentence: Sentence;
  /** Whether it stands in marks. */
  readonly marked: boolean;
  /** The end of the marks, or of the sentence. */
  readonly ceiling: number;
  /** Whether a comma or a mark stands right before the verb. */
  readonly glued: boolean;
}

/** “, dit-il,”, “, a-t-on appris,”: an incise whose subject is glued to its verb, or null. */
function invertedPronoun(scene: Scene, group: VerbGroup, { sentence, marked, ceiling, glued }: Site): Incise | null {
  if (invertsStatement(scene, sentence, group)) return null;
  if (!glued) return null;
  const clitic = scene.tokens[group.clitic] as Token;
  if (marked && FIRST_OR_SECOND.has(clitic.form.replace(/^-(t-)?/, '')) && !clitic.form.endsWith('je')) return null;
  // “Ont-ils été entendus ?”: asks what has been done to them.
  if (group.passive && clitic.form !== '-il' && clitic.form !== '-t-il' && !isHeard(scene, group)) return null;
  // “a-t-il été précisé”: nobody.
  const nobody = group.passive && group.cue?.object !== 'addressee';
  const source = nobody ? null : sourceOfClitic(scene, sentence, group, ceiling);
  const behind = Math.max(group.end, source === null || source.to < group.end ? 0 : source.to);
  return { group, from: group.start, to: inciseEnd(scene, behind, ceiling), source, inverted: true };
}

/** Whom the pronoun of an inversion stands for: itself, or for “on” who or what it was heard from. */
function sourceOfClitic(scene: Scene, { from }: Sentence, group: VerbGroup, ceiling: number): Range | null {
  if (!impersonal(scene.tokens[group.clitic] as Token)) return { from: group.clitic, to: group.clitic + 1 };
  return readsThere(scene, group) ? textBefore(scene, from) : sourceOfOn(scene, group, ceiling);
}

/** “, a dit X,”: an incise with its subject behind the verb, or null. */
function invertedSubject(scene: Scene, group: VerbGroup, { sentence, marked, ceiling, glued }: Site): Incise | null {
  const { tokens, language } = scene;
  // “appelez le numéro vert”: nobody says it in the second person.
  const addressed = language.id === 'fr' && group.person !== 0 && (group.person & Person.Third) === 0;
  if (!glued || addressed || isOfClause(scene, sentence, group)) return null;
  const limit = sourceCeiling(tokens, group.start - 1, group.end, ceiling);
  const whole = subjectAfter(tokens, group.end, limit, language);
  if (whole === null) return null;
  const cut = beforeRelative(tokens, whole);
  // “Faux, répond le maire|, qui renvoie à « … »”
  const subject = cut < whole.end && language.id === 'fr' ? endingAt(whole, cut) : whole;
  if (!inverts(scene, sentence, group, subject, ceiling, marked)) return null;
  const end = opensObject(scene, subject, group) ? subject.headEnd : cut;
  const source = { from: subject.start, to: end };
  return { group, from: group.start, to: inciseEnd(scene, end, ceiling), source, inverted: true };
}

/** “coûtera, prévient la Cour|, 300 euros”: whether an amount, and nobody's age, stands behind the subject of an incise that parts a French verb from it. */
function opensObject({ tokens, language }: Scene, { headEnd, end }: Subject, group: VerbGroup): boolean {
  if (language.id !== 'fr' || end <= headEnd || tokens[headEnd]?.kind !== Kind.Comma) return false;
  const verb = itemAt(tokens, group.start - 2);
  if (verb === undefined || verb.name >= 0 || !hasForm(verb, Form.Finite | Form.Infinitive)) return false;
  return isCount(tokens[headEnd + 1]) && !language.nouns.counted.has(tokens[headEnd + 2]?.form ?? '');
}

/** “said Ana Ruiz |, who claims to have “tried everything””: the end of a subject, without a relative clause that words in marks cut short. */
function beforeRelative(tokens: readonly Token[], { start, end }: Subject): number {
  // “, who lives near Abbotsford, B.C. | “It takes weeks””: another sentence.
  if (tokens[end]?.kind !== Kind.OpenMark || (tokens[end - 1] as Token).form.endsWith('.')) return end;
  for (let k = end - 1; k > start + 1; k--) {
    const t = tokens[k] as Token;
    if ((t.tags & Tag.Relative) === 0 || t.name >= 0) continue;
    if ((tokens[k - 1] as Token).kind === Kind.Comma) return k - 1;
    // “, pour qui « … »”
    if (t.form === 'qui' && k - 2 > start && (tokens[k - 2] as Token).kind === Kind.Comma) return k - 2;
  }
  return end;
}

/** “a confirmé qu’un « vieux conflit », opposait les voisins”: the clause behind “que” starts with words in marks and has no other verb. */
function isOfClause({ tokens, language }: Scene, sentence: Sentence, group: VerbGroup): boolean {
  if (language.id !== 'fr' || tokens[group.start - 1]?.kind !== Kind.Comma) return false;
  for (let k = group.start - 2; k > sentence.from + 1; k--) {
    const t = tokens[k] as Token;
    if (t.depth > 0 || t.kind === Kind.CloseMark) continue;
    // “prévoit que la peine « peut être réduite », | explique l'avocate”: its verb is in the marks.
    if (t.kind !== Kind.OpenMark || startsWithVerb(tokens, k + 1)) return false;
    // “que les élus, « fatigués de tout », ne quittent la salle”
    let subject = k - 1;
    if ((tokens[subject] as Token).kind === Kind.Comma) subject--;
    while (subject > sentence.from && !isDeterminer(tokens[subject] as Token) && isHead(tokens[subject] as Token))
      subject--;
    const { form } = itemAt(tokens, subject - 1) ?? { form: '' };
    return isDeterminer(tokens[subject] as Token) && (form === 'que' || form === "qu'");
  }
  return false;
}

/** “, ce que le maire explique”, but “, ce que le maire explique | par la météo”: a verb that explains, without by what. */
function explainsAlone(tokens: readonly Token[], { cue, end }: VerbGroup): boolean {
  return cue?.prepositions?.includes('par') === true && tokens[end]?.form !== 'par';
}
