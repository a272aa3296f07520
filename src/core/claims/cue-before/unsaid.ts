/** Verbs of saying by which nobody has said anything: a negation, a question, a condition, a wish. */
import { ASKED, QUESTIONS } from '../../language/en/asked';
import { CONDITIONS } from '../../language/en/conjunctions';
import { OWED, OWED_TO } from '../../language/en/copulas';
import { GROUNDS, UNABLE } from '../../language/en/infinitives';
import { INFERRED, PROOF } from '../../language/en/studies';
import { COULD, MAY, NOT_DONE, PLANNED, WOULD_HAVE } from '../../language/fr/copulas';
import { OCCASIONS, TO_HAVE } from '../../language/fr/occasions';
import { CHANCES, IDLE, INTENDING, SO_THAT, TO_HAVE_TIME, WISHED } from '../../language/fr/unsaid';
import { THAT } from '../../language/function-words';
import { Tag } from '../../language/types';
import type { Subject } from '../../syntax/subject';
import { isAuxiliary, isModal } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { formOf, Kind, type Token } from '../../text/token';
import { namesAgent } from '../../syntax/head-noun';
import { isOf } from '../../syntax/noun-phrase';
import { phraseBefore } from '../../syntax/phrase-before';
import { isOfTime } from '../../syntax/time';
import { firstGroupFrom, newest, toBefore, type Scene } from '../unit/scene';
import { itemAt } from '../../text/item-at';

/** “Asked if she regretted the vote”, “unless the court rules that”, “se trompe s'il croit que”: what somebody may say; but “S'il admet que …, il …” concedes that he does. */
export function isCondition(
  { tokens, language }: Scene,
  { from }: Sentence,
  group: VerbGroup,
  { start }: Subject,
): boolean {
  const { form } = itemAt(tokens, start - 1) ?? { form: '' };
  if (language.id === 'en') return start < group.start && CONDITIONS.has(form);
  if ((form !== 'si' && form !== "s'") || start - 2 <= from) return false;
  const before = tokens[start - 2] as Token;
  return before.kind === Kind.Word && before.form !== 'même' && (before.tags & Tag.Coordinator) === 0;
}

/** “Asked what she | thought | when she lost, she replied …”, “Asked why he | had said | it, …”: a question that opens an English sentence tells nothing of what is said. */
export function isOfQuestion({ tokens, language }: Scene, { from }: Sentence, { start }: Subject): boolean {
  if (language.id !== 'en' || start <= from + 1 || !ASKED.has((tokens[from] as Token).form)) return false;
  return QUESTIONS.has(itemAt(tokens, start - 1)?.form ?? '');
}

/** “Did Ruiz ask you to stay?”: an English question tells nothing of what was said. */
export function isAsked({ tokens, language }: Scene, sentence: Sentence): boolean {
  const first = tokens[sentence.from] as Token;
  const last = tokens[sentence.to - 1] as Token;
  return language.id === 'en' && last.form === '?' && last.depth === 0 && (isAuxiliary(first) || isModal(first));
}

/** “n'a ni confirmé ni infirmé” */
export function isNeither({ tokens }: Scene, { start, head }: VerbGroup): boolean {
  return formOf(itemAt(tokens, start - 1)) === 'ni' || formOf(itemAt(tokens, head - 1)) === 'ni';
}

/** “sans en préciser le contenu”, “without saying why”: what was not said. */
export function isUnsaid(scene: Scene, group: VerbGroup): boolean {
  // “must prove that”, “should admit that”: what is still to be said.
  if (group.head > group.first && (OWED.has((scene.tokens[group.first] as Token).form) || isOwed(scene, group)))
    return true;
  if (group.head > group.first && scene.tokens[group.head - 2]?.form === 'yet' && scene.language.id === 'en')
    return true;
  if (group.form === 'finite') return false;
  if (isForSomebody(scene, group) || isOfGrounds(scene, group)) return true;
  let k = group.start - 1;
  // “sans toutefois en préciser”: “en” before an infinitive looks like a preposition.
  while (((scene.tokens[k]?.entry?.word?.tags ?? 0) & (Tag.ObjectPronoun | Tag.Adverb)) !== 0) k--;
  const before = scene.tokens[k]?.form;
  // “accused of not | having revealed it”
  if (group.form === 'participle' && scene.tokens[group.start - 1]?.form === 'not') return true;
  // “a feat, | considering | how old she is”
  if (group.form === 'participle' && group.lemma === 'consider' && scene.tokens[group.end]?.form === 'how') return true;
  // “stopped short of | calling it a coup”
  if (before === 'of' && scene.tokens[k - 1]?.form === 'short') return true;
  // “non sans rappeler”: said.
  if (before === 'sans') return scene.tokens[k - 1]?.form !== 'non';
  // “stops staff from | saying that”
  if (before === 'from') return group.form === 'participle' && scene.tokens[k - 1]?.kind === Kind.Word;
  return before === 'without';
}

/** “| has to say | why”, “| need to be sure | that”, “| had to be certain | that”: what is still to be said or felt in English; but “had to admit that” tells that it was. */
function isOwed({ tokens, language }: Scene, { first, lemma }: VerbGroup): boolean {
  if (language.id !== 'en' || tokens[first + 1]?.form !== 'to') return false;
  const { form } = tokens[first] as Token;
  return OWED_TO.has(form) ? lemma !== 'admit' : form === 'had' && lemma === 'be';
}

/** “may have cause to | regret | that”, “was unable to | say | why”, “no evidence to | prove | that”: an English infinitive of what somebody has reason to say, or cannot, or what something else proves. */
function isOfGrounds(scene: Scene, { form, start, cue, lemma }: VerbGroup): boolean {
  const to = toBefore(scene, start);
  const before = itemAt(scene.tokens, to - 1)?.form ?? '';
  const proves = (cue?.class === 'show' || INFERRED.has(lemma)) && PROOF.has(before);
  return to > 0 && form === 'infinitive' && (GROUNDS.has(before) || UNABLE.has(before) || proves);
}

/** “it was wrong for the senator to | promise | to stay”: an English infinitive whose subject “for” governs. */
function isForSomebody(scene: Scene, { form, start }: VerbGroup): boolean {
  const { tokens } = scene;
  const to = toBefore(scene, start);
  if (to < 0 || form !== 'infinitive') return false;
  const phrase = phraseBefore(tokens, to, Math.max(0, to - LONGEST_SUBJECT));
  if (phrase === null) return false;
  if (phrase.governed) return tokens[phrase.start - 1]?.form === 'for';
  for (let k = phrase.end - 2; k > phrase.start; k--)
    if (tokens[k]?.form === 'for') return namesAgent(tokens, k + 1, phrase.end, false);
  return false;
}

const LONGEST_SUBJECT = 8;

/** “Le ministre | devrait annoncer | un plan”, “doit présenter ses vœux”, “s'apprête à annoncer”: what is still to be said in French. */
export function isStillToSay(scene: Scene, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'fr') return false;
  const { form } = tokens[group.first] as Token;
  if (group.head > group.first) {
    // “aurait dû | annoncer”
    if (WOULD_HAVE.has(form) && NOT_DONE.has(tokens[group.first + 1]?.form ?? '')) return true;
    const kind = group.cue?.class ?? '';
    return COULD.has(form) || (PLANNED.has(form) && TO_COME.has(kind)) || (MAY.has(form) && REQUESTS.has(kind));
  }
  const before = group.form === 'infinitive' ? scene.groups[firstGroupFrom(scene, group.start) - 1] : undefined;
  return before !== undefined && group.start - before.end <= 1 && INTENDING.has(before.lemma);
}

/** Classes of what is still to be told where it is only planned: “doit annoncer”, “doit montrer que”. */
const TO_COME: ReadonlySet<string> = new Set(['announce', 'show']);

/** Classes of what somebody has a right to: “peut demander une enquête”. */
const REQUESTS: ReadonlySet<string> = new Set(['ask', 'order']);

/** “pressent la ministre pour qu'elle | annonce | un plan”, “veut que la ville | dénonce | le contrat”: what others are to say in French. */
export function isWished(scene: Scene, { start, form }: VerbGroup, subject: Subject): boolean {
  const { tokens, groups, language } = scene;
  const that = subject.start - 1;
  if (language.id !== 'fr' || form !== 'finite' || subject.start > start || !THAT.has(itemAt(tokens, that)?.form ?? ''))
    return false;
  if (SO_THAT.has(itemAt(tokens, that - 1)?.form ?? '')) return true;
  const wish = groups[firstGroupFrom(scene, that) - 1];
  return wish !== undefined && wish.end === that && WISHED.has(wish.lemma);
}

/** “aurait tort d' | annoncer”, “est libre de | critiquer”, “ferait mieux de | se taire”: whether a French infinitive is what somebody may, should or could say. */
export function isIdle(scene: Scene, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  const { start } = group;
  if (language.id !== 'fr') return false;
  const link = tokens[start - 1]?.form;
  if (link === 'pour') return hasTimeFor(scene, group);
  if (link !== 'de' && link !== "d'" && link !== 'à') return false;
  const noun = tokens[start - 2]?.form ?? '';
  // “aura l'occasion de | rappeler”
  if (IDLE.has(noun) || (OCCASIONS.has(noun) && TO_HAVE.has(itemAt(tokens, start - 4)?.form ?? ''))) return true;
  // “n'a pas eu le temps de | se réjouir”
  const verb = CHANCES.has(noun) ? scene.groups[firstGroupFrom(scene, start) - 1] : undefined;
  return verb !== undefined && verb.negated && verb.end === start - 3;
}

/** “ont dix jours pour | contester”, “dispose d'un délai pour | signaler”: whether the French verb right before gives time for what an infinitive behind “pour” tells. */
function hasTimeFor(scene: Scene, { start }: VerbGroup): boolean {
  const { tokens, groups } = scene;
  const verb = groups[firstGroupFrom(scene, start) - 1];
  if (verb === undefined || !TO_HAVE_TIME.has(verb.lemma) || start - verb.end > LONGEST_TIME) return false;
  for (let k = verb.end; k < start - 1; k++) if (isOfTime(tokens[k])) return true;
  return false;
}

/** How much time somebody has is told in no more words. */
const LONGEST_TIME = 9;

/** “demande au tribunal de | reconnaître | qu'ils sont salariés”: whether a French infinitive is what another cue asks, promises or deplores, and nobody has said it yet. */
export function isAskedOfOthers({ tokens, found, language }: Scene, group: VerbGroup): boolean {
  if (language.id !== 'fr' || group.form !== 'infinitive') return false;
  for (const { parts, reason, cue } of newest(found, 3)) {
    const [part] = parts;
    if (part === undefined || cue === null || cue.to > part.from || !reason.endsWith('object-infinitive')) continue;
    if (part.from < group.start && group.end <= part.to) return isOf(tokens[group.start - 1] as Token);
  }
  return false;
}

/** “sait de quoi il | parle|”, “sait ce qu'il | dit|”: what somebody knows well enough, in French, and does not say there. */
export function isWellKnown(scene: Scene, { form }: VerbGroup, subject: Subject): boolean {
  const { tokens, groups, language } = scene;
  const link = itemAt(tokens, subject.start - 1)?.form ?? '';
  const before = itemAt(tokens, subject.start - 2)?.form;
  if (language.id !== 'fr' || form !== 'finite' || !subject.pronoun) return false;
  if (!((link === 'quoi' && before === 'de') || (THAT.has(link) && before === 'ce'))) return false;
  const verb = groups[firstGroupFrom(scene, subject.start - 2) - 1];
  return verb?.end === subject.start - 2 && verb.lemma === 'savoir';
}

/** “a publié un texte pour | condamner ces insultes”: what somebody means to do. */
export function isPurpose({ tokens, language }: Scene, group: VerbGroup): boolean {
  return language.id === 'fr' && group.form === 'infinitive' && tokens[group.start - 1]?.form === 'pour';
}
