/** Whether subject, cue and content make a claim and not an action. */
import { THAT } from '../../language/function-words';
import { itemAt } from '../../text/item-at';
import { type CueVerb, type NounKind, Tag } from '../../language/types';
import { headOf, nounKind } from '../../syntax/head-noun';
import { isDative, isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { isModal } from '../../syntax/readings';
import type { Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Case, Kind, type Token } from '../../text/token';
import type { Content } from '../content/search';
import { hasNumberBehind, isCalled, isJudgement } from '../content/judgement';
import { isVerdict } from '../content/predicate';
import { subjectKind } from '../source/subject-kind';
import { hasMarks, type Range, type Scene } from '../unit/scene';
import { isTitleOrName } from './naming';
import type { Report } from './report';

/** What the noun of the content stands for, or null. */
function kindOfContent({ tokens, language }: Scene, { parts }: Content): NounKind | null {
  const part = parts[0] as Range;
  return nounKind(tokens, part.from, part.to, language.headFirst);
}

/** Whether the content is a person, a body or a place: what is done to them is an act. */
function isPersonal(scene: Scene, content: Content): boolean {
  const kind = kindOfContent(scene, content);
  const { from } = content.parts[0] as Range;
  const first = scene.tokens[from] as Token;
  if (kind === null) return !isUnlisted(scene.tokens, from);
  if (kind === 'person' || kind === 'role' || kind === 'organization' || kind === 'place') return true;
  return first.name >= 0 || (isDeterminer(first) && (scene.tokens[from + 1]?.name ?? -1) >= 0);
}

/** “des | lenteurs”, “un premier | pas”: an article before a word that no list has, or none as a noun. Those who are somebody are listed. */
function isUnlisted(tokens: readonly Token[], from: number): boolean {
  if (!isDeterminer(tokens[from] as Token)) return false;
  const noun = tokens[(tokens[from + 1]?.tags ?? 0) & Tag.Adjective ? from + 2 : from + 1];
  if (noun?.kind !== Kind.Word || noun.letterCase !== Case.Lower || noun.name >= 0) return false;
  return noun.tags === 0 || (noun.tags & Tag.Negation) !== 0;
}

/** Whether the content is known to be a person or a body. */
function isSomebody(scene: Scene, content: Content): boolean {
  const kind = kindOfContent(scene, content);
  if (kind === 'person' || kind === 'role' || kind === 'organization') return true;
  return kind === null && (scene.tokens[(content.parts[0] as Range).from] as Token).name >= 0;
}

/** What “on” can do as people in general: on dit que, on murmure que, on estime que. */
const RUMOUR_CLASSES = new Set(['say', 'manner', 'think', 'judge', 'hearsay', 'accuse', 'promise']);

/** Whether subject, cue and content make a claim and not an action: “La police poursuit un suspect” is none. */
export function accepted(scene: Scene, group: VerbGroup, cue: CueVerb, subject: Subject, content: Content): boolean {
  if (group.modality === 'refused') return false;
  // “On entend « du bruit »”: who hears does not speak.
  if (scene.language.verbs.heard.has(cue.lemma)) return false;
  const kind = subject.pronoun ? 'pronoun' : subjectKind(scene, subject);
  const report: Report = { scene, group, cue, subject, content, kind };
  if (isTitleOrName(report)) return false;
  if (subject.pronoun) {
    const decided = byPronoun(report);
    if (decided !== null) return decided;
  }
  if (isNoOne(report) || isOtherUse(report)) return false;
  if (cue.class === 'manner' && content.frame !== 'quote' && content.frame !== 'colon') return byManner(report);
  if (group.negated && isDeniedByNegation(cue, content)) return false;
  return isStrong(content) ? byStrongContent(report) : byWeakContent(report);
}

/** “a demandé la parole”, “a annoncé la couleur”: the noun alone tells that nothing is said. */
function isUnsaid({ tokens, language }: Scene, { parts }: Content): boolean {
  const { from, to } = parts[0] as Range;
  const head = tokens[headOf(tokens, from, to, language.headFirst)];
  return head !== undefined && head.name < 0 && language.nouns.unsaid.has(head.form);
}

/** Whether the content can hardly be anything else than words. */
export function isStrong({ frame }: Content): boolean {
  return frame === 'clause' || frame === 'quote' || frame === 'colon';
}

const GIVES = new Set(['présenter', 'adresser']);

function isWish({ tokens, language }: Scene, { parts }: Content): boolean {
  const { from, to } = parts[0] as Range;
  for (let k = from; k < to && k - from < 4; k++) if (language.nouns.wishes.has((tokens[k] as Token).form)) return true;
  return false;
}

/** What a pronoun as subject decides on its own; null where it decides nothing. */
function byPronoun({ scene: { tokens, language }, group, cue, subject, content }: Report): boolean | null {
  const { frame } = content;
  const quoted = frame === 'quote' || frame === 'colon';
  const form = (tokens[subject.headStart] as Token).form.replace(/^-(t-)?/, '');
  if (form === 'on') {
    // “On lui reproche d'avoir menti”: people accuse.
    if (frame === 'object-infinitive' && cue.class === 'accuse') return !group.negated;
    if (!quoted && frame !== 'clause') return false;
    if (frame === 'clause' && (group.negated || !RUMOUR_CLASSES.has(cue.class))) return false;
    // “On notera que la salle est pleine”: the writer.
    if ((tokens[group.first] as Token).form.endsWith('ra')) return false;
  }
  if (FIRST_SECOND.has(form) && !quoted && cue.class === 'think') return false;
  // “We will report what we know”: the writer, of what follows.
  if (ANNOUNCING.has(form) && WILL.has((tokens[group.first] as Token).form) && frame !== 'quote') return false;
  if (form === 'it') {
    if (
      !isStrong(content) &&
      frame !== 'zero' &&
      frame !== 'predicate' &&
      cue.ambiguous === true &&
      !hasMarks(tokens, content.parts)
    )
      return false;
    // “It is not clear whether”, “it is too soon to say”: no one speaks.
    if (cue.lemma === 'be' || group.form === 'infinitive') return false;
    if (tokens[group.start - 1]?.form === 'worth') return false;
  }
  // “Il est certain que le pont tiendra”: a fact, no state of mind.
  if (form === 'il' && cue.lemma === 'être' && language.nouns.objective.has(cue.rest?.[0] ?? '')) return false;
  return null;
}

/** “No one has claimed responsibility”, “Tout rappelle ce drame” */
function isNoOne({ scene: { tokens, language }, subject, content }: Report): boolean {
  const { form, name } = tokens[subject.headStart] as Token;
  if (language.id === 'fr') return !isStrong(content) && THINGS.has(form) && subject.end - subject.start === 1;
  // “Not all voters agree that …”: who says it, and that others do not.
  const negated = itemAt(tokens, subject.start - 1)?.form === 'not';
  return content.frame !== 'quote' && ((name < 0 && NOBODY.has(form)) || negated);
}

/** Uses of single verbs, and refusals, that report nothing. */
function isOtherUse(report: Report): boolean {
  const { scene, group, cue, content, kind } = report;
  const { tokens, language } = scene;
  const next = tokens[group.end]?.form ?? '';
  // “Ruiz a appris que le club ferme”: who learns does not speak; who tells it tells it to somebody.
  if (cue.lemma === 'apprendre' && content.frame === 'clause' && isAnimate(kind) && THAT.has(next)) {
    const learns = group.head > group.first || kind === 'person' || kind === 'pronoun';
    return learns && !isToldTo(tokens, group);
  }
  // “Le silence lui rappelle qu'elle est seule”: what somebody thinks of.
  if (cue.lemma === 'rappeler' && HIM.has((tokens[group.start] as Token).form))
    if (kind === 'thing' || isNothing(report)) return true;
  // “Les élus ont applaudi : la salle était pleine”: why.
  if (language.id === 'fr' && content.frame === 'colon' && isGesture(cue) && !hasMarks(tokens, content.parts))
    return true;
  // “citing two people close to the talks”: who was asked, not what was said.
  if (cue.lemma === 'cite' && content.frame === 'noun') {
    const cited = kindOfContent(scene, content);
    if (cited === 'person' || cited === 'role' || cited === 'source' || cited === 'document') return true;
  }
  if (language.id === 'en' && content.frame === 'noun' && isDeed(scene, cue, content, kind)) return true;
  // “asked not to be named”: anonymity, not a request.
  if ((cue.lemma === 'ask' && next === 'not') || (language.id === 'en' && language.nouns.unsaid.has(next))) return true;
  // “insisted on anonymity”, “asked not to be identified | criticizing him”: of whom the words are.
  if (language.id === 'en' && (isOfAnonymity(tokens, content) || isNamedDoing(tokens, group))) return true;
  // “taught bees to tell a Monet from a Picasso”
  if (cue.lemma === 'tell' && group.form === 'infinitive' && tellsApart(tokens, group.end)) return true;
  // “proceeded “with haste””: how, in a word of another.
  if (language.id === 'en' && cue.ambiguous === true && content.frame === 'quote') {
    const first = tokens[(content.parts[0] as Range).from + 1];
    if (first !== undefined && isPreposition(first) && first.letterCase === Case.Lower) return true;
  }
  // “pleaded guilty to fraud”
  if (cue.lemma === 'plead' && language.nouns.pleas.has(next)) return true;
  // “would not say whether”: a refusal to speak.
  return group.negated && content.frame === 'clause' && cue.class === 'say' && isOpenQuestion(tokens, content);
}

/** “Tout”, “rien”: no person and no thing of its own. */
function isNothing({ scene: { tokens }, subject }: Report): boolean {
  return subject.end - subject.start === 1 && THINGS.has((tokens[subject.headStart] as Token).form);
}

/** Whether a cue is a way to look or to laugh, which goes with words in marks only. */
function isGesture({ class: kind, frames, lemma }: CueVerb): boolean {
  return (
    (kind === 'manner' && !frames.includes('clause') && !frames.includes('prepositional')) || lemma === 'applaudir'
  );
}

/** “on | anonymity”, “condition of anonymity”: whether the words are what an unnamed source asks for. */
function isOfAnonymity(tokens: readonly Token[], { frame, parts }: Content): boolean {
  if (frame === 'clause' || frame === 'quote' || frame === 'colon') return false;
  const { from, to } = parts[0] as Range;
  for (let k = from; k < to && k - from < 3; k++) if ((tokens[k] as Token).form === 'anonymity') return true;
  return false;
}

/** “not to be | identified | discussing the plan” */
function isNamedDoing(tokens: readonly Token[], { start, form }: VerbGroup): boolean {
  return form === 'participle' && NAMED.has(tokens[start - 1]?.form ?? '');
}

const NAMED = new Set(['named', 'identified']);

/** “Ford recalls 40,000 cars”, “threatened staff with a knife”: an object that the English verb does something to. */
function isDeed(scene: Scene, cue: CueVerb, content: Content, kind: Report['kind']): boolean {
  const object = kindOfContent(scene, content);
  if (cue.lemma === 'threaten') return isSomebody(scene, content);
  if (cue.class === 'promise') return object === 'person' || object === 'role';
  if (cue.lemma !== 'recall') return false;
  const first = scene.tokens[(content.parts[0] as Range).from] as Token;
  return kind === 'organization' || (first.kind === Kind.Number && object !== 'time');
}

/** “nous | apprend que”: whether a pronoun tells to whom. */
function isToldTo(tokens: readonly Token[], { start, end }: VerbGroup): boolean {
  for (let k = start; k < end; k++) if (ADDRESSEES.has((tokens[k] as Token).form)) return true;
  return ADDRESSEES.has(tokens[start - 1]?.form ?? '');
}

const HIM = new Set(['lui', 'leur', 'me', "m'"]);

const ADDRESSEES = new Set(['nous', 'vous', 'lui', 'leur', 'me', "m'"]);

/** Whether “from” stands within the next words. */
function tellsApart(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < from + 5; k++) if (tokens[k]?.form === 'from') return true;
  return false;
}

/** Smiles and cries without a quotation. */
function byManner({ scene, cue, subject, content, kind }: Report): boolean {
  const { tokens } = scene;
  if (content.frame !== 'prepositional') return content.frame === 'clause';
  if (cue.prepositions?.[0] !== 'à') return hasMarks(tokens, content.parts);
  // “crie à la trahison”, “crie à son voisin”: to whom is no content.
  const whom = kindOfContent(scene, content);
  if (whom === 'person' || whom === 'role' || whom === 'organization') return false;
  if ((tokens[(content.parts[0] as Range).from + 1]?.name ?? -1) >= 0) return false;
  return subject.pronoun || kind === 'person' || kind === 'organization' || kind === 'name';
}

/** Whether nothing is said where the cue is negated. */
function isDeniedByNegation(cue: CueVerb, { frame }: Content): boolean {
  // “n'y croit pas : « … »” has words all the same.
  if (cue.class === 'think' && frame !== 'colon') return true;
  return (frame === 'noun' || frame === 'prepositional') && cue.class !== 'deny';
}

function byStrongContent({ cue, content, kind }: Report): boolean {
  // “The survey asks whether …”: a text asks as people do.
  if (cue.animate === true && (kind === 'thing' || (kind === 'document' && cue.class !== 'ask'))) return false;
  // “Ruiz showed “no remorse””: only a text or a study shows words.
  if (cue.class === 'show' && cue.lemma === 'show' && content.frame === 'quote')
    return kind === 'document' || kind === 'thing';
  return !(cue.ambiguous === true && kind === 'thing' && content.frame === 'clause' && cue.class !== 'show');
}

/** Content that could as well be the object of an action. */
function byWeakContent(report: Report): boolean {
  const { scene, group, cue, content, kind } = report;
  const { tokens, language } = scene;
  const { frame } = content;
  const marked = hasMarks(tokens, content.parts);
  if (cue.act === true && frame === 'noun' && !marked) return false;
  if (frame === 'noun' && !marked && isUnsaid(scene, content)) return false;
  // “a présenté ses excuses”, “a adressé ses condoléances aux familles”; but “a présenté le projet”
  if (frame === 'noun' && GIVES.has(cue.lemma)) return isAnimate(kind) && isWish(scene, content);
  // “a plaidé quarante minutes”: how long.
  if (frame === 'noun' && cue.lemma === 'plaider' && kindOfContent(scene, content) === 'time') return false;
  // “Les enfants ont montré leur travail”: only a text or a study shows something as content.
  if (cue.class === 'show' && frame === 'noun' && kind !== 'document' && language.id === 'fr') return false;
  // “the poll showed Ruiz leading”: what a text shows is a clause with a participle.
  if (language.id === 'en' && cue.class === 'show' && frame === 'noun') return kind === 'document';
  if (frame === 'zero') return kind !== 'thing' || cue.class === 'say' || cue.class === 'show';
  if (!isAnimate(kind) && kind !== 'document') return false;
  if (cue.ambiguous === true) {
    const decided = marked ? null : byAmbiguousCue(report);
    if (decided !== null) return decided;
    if (marked && language.id === 'en' && frame === 'noun' && !isReported(tokens, group)) return false;
  }
  if (kind === 'document' && cue.animate === true) return false;
  // “La cour a confirmé la peine”: what it decides.
  if (frame === 'noun' && cue.lemma === 'confirmer' && !marked && isCourt(report)) return false;
  // “a exclu trois joueurs”: what is done to people.
  if (cue.lemma === 'exclure' && frame === 'noun' && !marked && !group.negated && isPersonal(scene, content))
    return isAny(tokens, content);
  if (language.id === 'en' && (frame === 'noun' || frame === 'prepositional') && !marked)
    return isReported(tokens, group);
  return true;
}

function isAnimate(kind: Report['kind']): boolean {
  return kind === 'person' || kind === 'organization' || kind === 'name' || kind === 'pronoun' || kind === 'source';
}

/** What a cue that often is none decides without words in marks; null where it decides nothing. */
function byAmbiguousCue({ scene, group, cue, content, kind }: Report): boolean | null {
  const { tokens, language } = scene;
  const animate = isAnimate(kind);
  if (content.frame === 'noun' || content.frame === 'prepositional') {
    if (language.id === 'en')
      return (
        animate &&
        cue.class !== 'order' &&
        cue.lemma !== 'refer' &&
        isReported(tokens, group) &&
        !(cue.class === 'react' && isSomebody(scene, content))
      );
    // “Washington a salué l'initiative” is an opinion, “la foule a salué le champion” a greeting.
    if (content.frame === 'noun' && animate && (cue.class === 'react' || cue.lemma === 'reconnaître'))
      return !isPersonal(scene, content);
    // “rejette toute faute”: a denial, where “a rejeté la demande” decides
    if (content.frame === 'noun' && animate && cue.class === 'deny') return isAny(tokens, content);
    // “attribue la panne à une erreur”; “attribue le prix à Ruiz” gives it to her
    if (content.frame === 'prepositional' && cue.class === 'accuse') return animate && isToThing(tokens, content);
    // “a requis quatre ans de prison”, but “a requis la force publique”
    if (content.frame === 'noun' && cue.lemma === 'requérir') return animate && isSentence(scene, content);
    // “assure les parents de son soutien”
    if (content.frame === 'prepositional' && cue.class === 'say' && cue.object === 'addressee') return animate;
    return kind === 'document' && cue.animate !== true && DOCUMENTARY.has(cue.class);
  }
  if (content.frame !== 'predicate') return null;
  if (cue.lemma === 'put') return hasNumberBehind(tokens, content, cue);
  // “dismissed the protest as theatre”
  if (cue.class === 'deny') return animate && isReported(tokens, group);
  const part = content.parts[0] as Range;
  if (language.id !== 'en')
    return cue.class === 'judge' && (isJudgement(tokens, content.parts) || isCalled(tokens, part, cue));
  if (!animate || cue.class !== 'judge' || !isReported(tokens, group)) return false;
  // “sees him as weak”, “comparing the bill to slavery”: what somebody makes of it; bodies compare figures.
  // “He saw the film as a child”
  if ((tokens[group.head] as Token).form === 'saw') return false;
  if (cue.prepositions !== undefined) return kind !== 'organization' || cue.prepositions.includes('as');
  return isVerdict(scene, part.from, part.to, cue);
}

/** “quatre ans de prison”, “une amende”, “la relaxe”: whether the content is what a French court can decide. */
function isSentence({ tokens, language }: Scene, { parts }: Content): boolean {
  const { from, to } = parts[0] as Range;
  for (let k = from; k < to; k++) if (language.nouns.decided.has((tokens[k] as Token).form)) return true;
  return false;
}

/** Whether something stands behind the last “à” of the content, and nobody. */
function isToThing(tokens: readonly Token[], { parts }: Content): boolean {
  const { from, to } = parts[0] as Range;
  let k = to - 1;
  while (k > from && !isDative(tokens[k])) k--;
  const next = tokens[k + 1];
  if (k <= from || next === undefined || next.name >= 0) return false;
  const noun = isDeterminer(next) ? tokens[k + 2] : next;
  if (noun?.kind === Kind.OpenMark) return true;
  return noun !== undefined && noun.name < 0 && (noun.word?.noun ?? null) === 'other';
}

/** Whether the verb tells of something said: not of what would, could or is to be said. */
function isReported(tokens: readonly Token[], group: VerbGroup): boolean {
  if (group.form === 'infinitive') return false;
  const before = tokens[group.start - 1];
  if (group.form === 'participle' && before !== undefined && isPreposition(before))
    return before.form === 'of' && isTaken(tokens, group.start - 1);
  return group.head === group.first || !isModal(tokens[group.first] as Token);
}

/** “took the rare step on Monday | of accusing him”: an act that is said to be done. */
function isTaken(tokens: readonly Token[], of: number): boolean {
  let k = of - 1;
  while (((tokens[k]?.tags ?? 0) & Tag.Calendar) !== 0) k--;
  if (k < of - 1 && isPreposition(tokens[k] as Token)) k--;
  return tokens[k]?.form === 'step';
}

/** Whether the subject judges: “la cour d'appel”. */
function isCourt({ scene: { tokens, language }, subject }: Report): boolean {
  const head = tokens[headOf(tokens, subject.headStart, subject.headEnd, language.headFirst)];
  return head !== undefined && COURTS.has(head.form);
}

const COURTS = new Set(['cour', 'tribunal', 'juge', 'juridiction', 'chambre']);

/** “toute coalition”, “tout retour” */
function isAny(tokens: readonly Token[], { parts }: Content): boolean {
  return ANY.has((tokens[(parts[0] as Range).from] as Token).form);
}

const ANY = new Set(['tout', 'toute']);

const THINGS = new Set(['tout', 'rien']);
const NOBODY = new Set(['no', 'nobody', 'none']);

/** Whether the content is a reported question. */
function isOpenQuestion(tokens: readonly Token[], content: Content): boolean {
  const first = tokens[content.parts[0]?.from ?? -1];
  return first !== undefined && OPEN.has(first.form);
}

const OPEN = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where', 'si', 'comment', 'pourquoi']);

/** What a text does to a thing by its words. */
const DOCUMENTARY = new Set(['say', 'show', 'react']);

const ANNOUNCING = new Set(['i', 'we']);
const WILL = new Set(['will', "'ll", 'shall']);

const FIRST_SECOND = new Set(['je', "j'", 'tu', 'nous', 'vous', 'i', 'we', 'you']);
