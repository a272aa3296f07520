/** Whether content that could as well be the object of an action is what somebody says. */
import { OF_KNOWING } from '../../language/conjunctions';
import { PLANS, RAISED } from '../../language/en/announcements';
import { MUTUAL } from '../../language/en/pronouns';
import { INFERRED } from '../../language/en/studies';
import { PLEADING } from '../../language/en/trials';
import { GIVING } from '../../language/fr/conveyed';
import { ANY } from '../../language/fr/determiners';
import { COURTS } from '../../language/fr/hearings';
import { ROADS } from '../../language/fr/places';
import { CONFIDING, FEELINGS } from '../../language/fr/reactions';
import { DIRECT } from '../../language/fr/pronouns';
import { CHARGES, OBSERVED, OBSERVING, PUT_FORWARD, VERDICTS } from '../../language/fr/verdicts';
import { INDEFINITE } from '../../language/function-words';
import { type CueVerb, Num, Tag } from '../../language/types';
import { headOf, namesAgent, nounKind } from '../../syntax/head-noun';
import { isDative, isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { isCount, isManner, isModal, isOfPerson, nounOf } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import { isInfinitiveStart } from '../content/infinitive';
import type { Content } from '../content/search';
import { hasNumberBehind, isCalled, isJudgement } from '../content/judgement';
import { isVerdict } from '../content/judged-object';
import { judgesPronoun, seesThere } from '../content/judged-pronoun';
import { followsWhat } from '../content/predicate';
import { hasMarks, type Range, type Scene } from '../unit/scene';
import type { Report } from './report';
import { kindOfContent, isPersonal, isSomebody, isAnimate } from './content-kind';

/** Content that could as well be the object of an action. */
export function byWeakContent(report: Report): boolean {
  const { scene, group, cue, content, kind } = report;
  const { tokens, language } = scene;
  const { frame } = content;
  const marked = hasMarks(tokens, content.parts);
  if (cue.animate === true && pointsAtThing(report)) return false;
  const noun = frame === 'noun' ? byNoun(report, marked) : null;
  if (noun !== null) return noun;
  if (frame === 'zero') return kind !== 'thing' || cue.class === 'say' || cue.class === 'show';
  if (!isAnimate(kind) && kind !== 'document') return false;
  if (cue.lemma === 'menacer' && frame === 'object-infinitive' && !isKnown(report)) return false;
  if (cue.ambiguous === true) {
    const decided = marked ? null : byAmbiguousCue(report);
    if (decided !== null) return decided;
    // “will highlight the anger of “all races””: a speech of which the draft has the text.
    const speaks = cue.class !== 'say' || cue.lemma === 'highlight' || cue.lemma === 'underline';
    const ahead = marked && speaks && (tokens[group.first] as Token).form === 'will';
    if (marked && language.id === 'en' && frame === 'noun' && !ahead && !isReported(tokens, group)) return false;
  }
  if (kind === 'document' && cue.animate === true) return pleads(report);
  if (marked) return !(language.verbs.courtesies.has(cue.lemma) && quotesOneWord(scene, content));
  if (frame === 'noun') {
    // “La cour a confirmé la peine”: what it decides.
    if (cue.lemma === 'confirmer' && isCourt(report)) return false;
    // “a exclu trois joueurs”: what is done to people.
    if (cue.lemma === 'exclure' && !group.negated && isPersonal(scene, content)) return isAny(tokens, content);
  }
  return language.id !== 'en' || (frame !== 'noun' && frame !== 'prepositional') || isReported(tokens, group);
}

/** “| This | compares to last year”: whether the English subject is a word that points at a thing. */
function pointsAtThing({ scene: { tokens, language }, subject }: Report): boolean {
  if (language.id !== 'en' || subject.end - subject.start !== 1) return false;
  return tokens[subject.start]?.form === 'this';
}

/** “thanked them for their | “patience””: whether all that the English content has in marks is one word. */
function quotesOneWord({ tokens }: Scene, { parts }: Content): boolean {
  const { from, to } = parts[0] as Range;
  for (let k = from; k < to; k++)
    if ((tokens[k] as Token).kind === Kind.OpenMark) return tokens[k + 2]?.kind !== Kind.Word;
  return false;
}

/** “The suit | asks | a judge to block the plan”: whether an English text asks somebody for something; a form or an app only tells people what to do. */
function pleads({ scene: { tokens, language }, cue, subject, content }: Report): boolean {
  if (language.id !== 'en' || cue.class !== 'ask' || content.frame !== 'object-infinitive') return false;
  return PLEADING.has(tokens[headOf(tokens, subject.headStart, subject.headEnd, false)]?.form ?? '');
}

/** “La falaise menace de tomber”: whether a subject is a name or pronoun, or its noun is listed as one for somebody or a body. */
function isKnown({ scene: { tokens, language }, subject }: Report): boolean {
  if (subject.pronoun) return true;
  const { headStart, headEnd } = subject;
  const head = tokens[headOf(tokens, headStart, headEnd, language.headFirst)];
  return (head?.name ?? -1) >= 0 || namesAgent(tokens, headStart, headEnd, language.headFirst);
}

/** What a noun phrase as content decides whoever the subject is; null where it decides nothing. */
function byNoun({ scene, group, cue, subject, content, kind }: Report, marked: boolean): boolean | null {
  if (INFERRED.has(cue.lemma) && isOfSign(scene, group)) return false;
  // “asked why | the board | proposed the cut”: what somebody wants to know of it.
  if (!marked && scene.language.id === 'en' && OF_KNOWING.has(itemAt(scene.tokens, subject.start - 1)?.form ?? ''))
    return false;
  if (!marked && (cue.act === true || isUnsaid(scene, content) || isDoneWith(scene, cue, content))) return false;
  if (!marked && (isMutual(scene, content) || (cue.class === 'say' && tellsHowOften(scene, content)))) return false;
  // “a présenté ses excuses”, “a adressé ses condoléances aux familles”; but “a présenté le projet”
  if (GIVING.has(cue.lemma)) return isAnimate(kind) && isWish(scene, content);
  // “confie sa lassitude”, but “confie le dossier à un avocat”
  if (CONFIDING.has(cue.lemma) && !marked) return isAnimate(kind) && isFeeling(scene, content);
  // “a rappelé son ambassadeur”: somebody is called back.
  if (!marked && cue.lemma === 'rappeler' && isOfPerson(kindOfContent(scene, content))) return false;
  // “renewed a contract”, but “renewed its call for peace”, “renouvelle son appel à la paix”
  if (cue.lemma === 'renew' || cue.lemma === 'renouveler')
    return isAnimate(kind) && isOwn(scene, content) && isOfSaying(scene, content);
  // “unveiled a phone”, but “unveiled plans to cut taxes”
  if (cue.lemma === 'unveil') return isAnimate(kind) && headIsOf(scene, content, PLANS);
  // “raised a flag”, but “raised serious questions about the cost”
  if (cue.lemma === 'raise') return isAnimate(kind) && headIsOf(scene, content, RAISED);
  // “a plaidé quarante minutes”: how long.
  if (cue.lemma === 'plaider' && kindOfContent(scene, content) === 'time') return false;
  if (cue.class !== 'show') return null;
  // “the poll showed Ruiz leading”: what a text shows is a clause with a participle.
  if (scene.language.id === 'en') return kind === 'document';
  // “Les enfants ont montré leur travail”: only a text or a study shows something as content.
  return kind === 'document' ? null : false;
}

/** “cracks | suggesting damage”, “symptoms | indicating a stroke”: whether the English participle stands right behind a thing that says nothing. */
function isOfSign({ tokens }: Scene, { form, start }: VerbGroup): boolean {
  const sign = itemAt(tokens, start - 1);
  return form === 'participle' && sign !== undefined && sign.name < 0 && nounOf(sign) === 'other';
}

/** “sa lassitude”, “la détresse des siens” */
function isFeeling({ tokens }: Scene, { parts }: Content): boolean {
  const { from, to } = parts[0] as Range;
  return FEELINGS.has(tokens[headOf(tokens, from, to, true)]?.form ?? '');
}

/** “a demandé la parole”, “a annoncé la couleur”: the noun alone tells that nothing is said. */
function isUnsaid({ tokens, language }: Scene, { parts }: Content): boolean {
  const { from, to } = parts[0] as Range;
  // “en a dit | un peu plus”
  if (language.id === 'fr' && (tokens[from] as Token).form === 'un' && tokens[from + 1]?.form === 'peu') return true;
  const head = tokens[headOf(tokens, from, to, language.headFirst)];
  return head !== undefined && head.name < 0 && language.nouns.unsaid.has(head.form);
}

/** “recalled | its ambassador”, “a admis | deux patients”: whether the verb, which can report, does something with what the noun is. */
function isDoneWith({ tokens, language }: Scene, { lemma }: CueVerb, { parts }: Content): boolean {
  const things = language.verbs.deeds.get(lemma);
  if (things === undefined) return false;
  const { from, to } = parts[0] as Range;
  return things.has(tokens[headOf(tokens, from, to, language.headFirst)]?.form ?? '');
}

/** “| its | call for peace” */
function isOwn({ tokens, language }: Scene, { parts }: Content): boolean {
  return language.actors.possessives.has(tokens[(parts[0] as Range).from]?.form ?? '');
}

/** “its | call | for peace”, “son | appel | à la paix”: whether the noun is one of saying. */
function isOfSaying(scene: Scene, content: Content): boolean {
  const { tokens, language } = scene;
  const { from, to } = content.parts[0] as Range;
  if (language.id !== 'fr') return kindOfContent(scene, content) === 'speech';
  const head = headOf(tokens, from, to, language.headFirst);
  // “renouvelle | sa promesse | de baisser l'impôt”: the noun has its own words.
  if (head < 0 || isInfinitiveStart(scene, head + 2, to)) return false;
  return language.voice.nouns.has((tokens[head] as Token).form);
}

/** “contradicted | one another”, “praised | each other”, “blamed | the other”: nothing that is said, in English. */
function isMutual({ tokens, language }: Scene, { parts }: Content): boolean {
  const { from, to } = parts[0] as Range;
  const form = tokens[from]?.form ?? '';
  const next = tokens[from + 1]?.form ?? '';
  return language.id === 'en' && (MUTUAL.get(form) === next || (form === 'the' && next === 'other' && to === from + 2));
}

/** “mentioned | 22 times”, “has repeated | all week”, “remembered | most”: how often or how much, in English. */
function tellsHowOften(scene: Scene, content: Content): boolean {
  const { from, to } = content.parts[0] as Range;
  const first = scene.tokens[from];
  if (scene.language.id !== 'en' || first === undefined) return false;
  if (first.form === 'most') return to === from + 1;
  return (isCount(first) || first.form === 'all') && kindOfContent(scene, content) === 'time';
}

function isWish({ tokens, language }: Scene, { parts }: Content): boolean {
  const { from, to } = parts[0] as Range;
  for (let k = from; k < to && k - from < 4; k++) if (language.nouns.wishes.has((tokens[k] as Token).form)) return true;
  return false;
}

/** What a cue that often is none decides without words in marks; null where it decides nothing. */
function byAmbiguousCue(report: Report): boolean | null {
  const { frame } = report.content;
  if (frame === 'predicate') return byJudgement(report);
  if (frame !== 'noun' && frame !== 'prepositional') return null;
  return report.scene.language.id === 'en' ? byEnglishObject(report) : byFrenchObject(report);
}

/** Whether the object of an English verb is what somebody says of it. */
function byEnglishObject({ scene, group, cue, content, kind }: Report): boolean {
  if (!isAnimate(kind) || cue.class === 'order' || cue.lemma === 'refer' || !isReported(scene.tokens, group))
    return false;
  return cue.class !== 'react' || !isSomebody(scene, content);
}

/** Whether the object of a French verb is what somebody says of it. */
function byFrenchObject(report: Report): boolean {
  const { scene, cue, content, kind } = report;
  const { tokens } = scene;
  const animate = isAnimate(kind);
  if (content.frame === 'noun') {
    // “Washington a salué l'initiative” is an opinion, “la foule a salué le champion” a greeting.
    // “l'a condamné à deux ans de prison et | 80 000 euros d'amende”: what a court decides.
    if (cue.lemma === 'condamner' && isCourt(report)) return false;
    if (animate && (cue.class === 'react' || cue.lemma === 'reconnaître')) return !isPersonal(scene, content);
    // “décrivent un homme discret”
    if (animate && cue.class === 'judge') return true;
    // “rejette toute faute”: a denial, where “a rejeté la demande” decides
    if (animate && cue.class === 'deny') {
      if (isAny(tokens, content) || tellsWhat(tokens, content)) return true;
      return headIsOf(scene, content, CHARGES) && tellsDeed(scene, content);
    }
    // “a requis quatre ans de prison”, but “a requis la force publique”
    if (cue.lemma === 'requérir') return isSentence(scene, content);
    // “avance le chiffre d'un million”
    if (cue.lemma === 'avancer') return animate && headIsOf(scene, content, PUT_FORWARD);
    // “note une hausse des ventes”, but “note le numéro”
    if (OBSERVING.has(cue.lemma) && headIsOf(scene, content, OBSERVED)) return animate || kind === 'document';
  } else {
    // “attribue la panne à une erreur”; “attribue le prix à Ruiz” gives it to her
    if (cue.class === 'accuse') return animate && isToThing(tokens, content);
    // “lance un appel à la paix”; “aux habitants” tells to whom, “à témoins” what for
    if (cue.class === 'order' && cue.rest !== undefined) return animate && isForThing(tokens, content);
    // “parle d'un gâchis”, “parle de trahison”, “parle de 300 emplois”
    if (cue.lemma === 'parler')
      return isVerdictOf(tokens, content) || isCount(tokens[(content.parts[0] as Range).from + 1]);
    // “assure les parents de son soutien”
    if (cue.class === 'say' && cue.object === 'addressee') return animate;
  }
  return kind === 'document' && cue.animate !== true && DOCUMENTARY.has(cue.class);
}

/** Whether the noun of the content, its lemma or its singular, is one of `nouns`. */
function headIsOf({ tokens, language }: Scene, { parts }: Content, nouns: ReadonlySet<string>): boolean {
  const { from, to } = parts[0] as Range;
  const head = tokens[headOf(tokens, from, to, language.headFirst)];
  return head !== undefined && nouns.has(head.word?.lemma ?? head.form.replace(/ies$/, 'y').replace(/s$/, ''));
}

/** “d'un | gâchis”, “de | trahison”, but “du gâchis”: whether the noun behind the French preposition judges, or tells a version; with a definite article it is a topic. */
function isVerdictOf(tokens: readonly Token[], { parts }: Content): boolean {
  const { from } = parts[0] as Range;
  const next = tokens[from + 1];
  const noun = INDEFINITE.has(next?.form ?? '') ? tokens[from + 2] : next;
  return noun !== undefined && noun.name < 0 && VERDICTS.has(noun.form);
}

/** Whether what a verb calls its object is a judgement of the subject's. */
function byJudgement({ scene, group, cue, content, kind }: Report): boolean {
  const { tokens, language } = scene;
  const animate = isAnimate(kind);
  if (cue.lemma === 'put') return hasNumberBehind(tokens, content, cue);
  // “dismissed the protest as theatre”
  if (cue.class === 'deny') return animate && isReported(tokens, group);
  const part = content.parts[0] as Range;
  // “voit son contrat résilié”: what is done to it.
  if (cue.lemma === 'voir' && language.actors.possessives.has((tokens[part.from] as Token).form)) return false;
  // “y voit un désaveu”, but “y voit un homme entrer”, “y voit des baleines”
  if (animate && seesThere(tokens, group, cue)) {
    const first = tokens[part.from] as Token;
    return isDeterminer(first) && first.word?.number !== Num.Plural && !isPersonal(scene, content);
  }
  if (animate && cue.lemma === 'voir' && seesIn(scene, content)) return true;
  // “s'estime trahi”, “se considère comme une victime”
  if (cue.reflexive === true && cue.class === 'judge') return animate;
  // “l'a qualifiée | de prématurée”, “les juge | biaisés”, “que la CGT juge | intenable”
  if (animate && language.id === 'fr' && cue.class === 'judge') {
    const called = hasObjectAhead(tokens, group) && isCalled(tokens, { from: part.from - 1, to: part.to }, cue);
    if (called || judgesPronoun(scene, part.from, group, cue)) return true;
  }
  if (language.id !== 'en')
    return cue.class === 'judge' && (isJudgement(tokens, content.parts) || isCalled(tokens, part, cue));
  if (!animate || cue.class !== 'judge' || !isReported(tokens, group)) return false;
  // “He saw the film as a child”
  if ((tokens[group.head] as Token).form === 'saw') return false;
  // “sees him as weak”, “comparing the bill to slavery”: what somebody makes of it; bodies compare figures.
  if (cue.prepositions !== undefined) return kind !== 'organization' || cue.prepositions.includes('as');
  // “pointed at what they called | the mayor's failure to act”
  return isVerdict(scene, part.from, part.to, cue) || followsWhat(scene, group);
}

/** “voit | dans ce vote un désaveu”, but “voit dans le parc un homme”: whether one thing, and nobody, stands behind another that is no place. */
function seesIn(scene: Scene, content: Content): boolean {
  const { tokens, language } = scene;
  const { from, to } = content.parts[0] as Range;
  const seen = tokens[from]?.form === 'dans' ? phraseAfter(tokens, from + 1, to) : null;
  const article = seen === null ? '' : (tokens[seen.end]?.form ?? '');
  if (seen === null || seen.end + 1 >= to || (article !== 'un' && article !== 'une')) return false;
  const kind = nounKind(tokens, seen.start, seen.end, language.headFirst);
  // “voit dans la rue une voiture”
  if (ROADS.has((tokens[seen.start + 1] as Token).form)) return false;
  return kind !== 'place' && !isPersonal(scene, { ...content, parts: [{ from: seen.end, to }] });
}

/** “| les | juge”, “| l' | a qualifiée”: whether a French object stands before its verb. */
function hasObjectAhead(tokens: readonly Token[], { start, first }: VerbGroup): boolean {
  return start !== first && DIRECT.has((tokens[start] as Token).form);
}

/** “quatre ans de prison”, “une amende”, “la relaxe”: whether the content is what a French court can decide. */
function isSentence({ tokens, language }: Scene, { parts }: Content): boolean {
  const { from, to } = parts[0] as Range;
  for (let k = from; k < to; k++) if (language.nouns.decided.has((tokens[k] as Token).form)) return true;
  return false;
}

/** Whether the words open with a preposition and the article of something, and of nobody: “| à la | paix”, “| au | calme”. */
function isForThing(tokens: readonly Token[], { parts }: Content): boolean {
  const { from, to } = parts[0] as Range;
  const article = tokens[from]?.form === 'à' || tokens[from]?.form === 'pour' ? from + 1 : from;
  if (article >= to || (article > from && !isDeterminer(tokens[article] as Token))) return false;
  return !namesAgent(tokens, article, to, true);
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
  // “criticised him for | publicly | complaining”
  const manner = tokens[group.start - 2]?.form === 'for' && isManner(tokens[group.start - 1] as Token);
  const link = manner ? group.start - 2 : group.start - 1;
  const before = tokens[link];
  if (group.form === 'participle' && before !== undefined && isPreposition(before))
    return before.form === 'of' && isTaken(tokens, link);
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

/** “les accusations | selon lesquelles | il aurait menti”: whether a French relative clause tells what the object says. */
function tellsWhat(tokens: readonly Token[], { parts }: Content): boolean {
  const { from, to } = parts[0] as Range;
  for (let k = from + 1; k + 1 < to; k++)
    if ((tokens[k] as Token).form === 'selon') return /^l[ea]s?quel/.test((tokens[k + 1] as Token).form);
  return false;
}

/** “l'accusation | d'avoir cédé”, “l'idée de vendre”: whether an infinitive tells what the French noun is about. */
function tellsDeed(scene: Scene, { parts }: Content): boolean {
  const { from, to } = parts[0] as Range;
  const head = headOf(scene.tokens, from, to, true);
  return head > 0 && head + 2 < to && isOf(scene.tokens[head + 1] as Token) && isInfinitiveStart(scene, head + 2, to);
}

/** “toute coalition”, “tout retour” */
function isAny(tokens: readonly Token[], { parts }: Content): boolean {
  return ANY.has((tokens[(parts[0] as Range).from] as Token).form);
}

/** What a text does to a thing by its words. */
const DOCUMENTARY = new Set(['say', 'show', 'react']);
