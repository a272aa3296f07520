/** Uses of verbs of saying that report nothing: “Ford recalls cars”, “a appris que le club ferme”. */
import { OPEN_QUESTION } from '../../language/conjunctions';
import { NAMED } from '../../language/en/naming';
import { MEETINGS } from '../../language/en/occasions';
import { SLAMMED } from '../../language/en/reactions';
import { HEARD_ON, NETWORKS } from '../../language/en/publishing';
import { DECIDED, DECIDERS } from '../../language/en/trials';
import { COME } from '../../language/fr/participles';
import { PICTURES } from '../../language/fr/phrases';
import { IDENTIFIED } from '../../language/fr/unsaid';
import { TOWARDS_SOMEBODY } from '../../language/fr/pronouns';
import { MEANS, WANTS_NOW } from '../../language/fr/auxiliaries';
import { NOTHING, THAT } from '../../language/function-words';
import { type CueVerb, Form, type NounKind, Tag } from '../../language/types';
import { headOf } from '../../syntax/head-noun';
import { isDative, isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { isAgent, hasForm, isCount } from '../../syntax/readings';
import type { Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Case, type Token } from '../../text/token';
import type { Content } from '../content/search';
import { hasMarks, type Range, type Scene } from '../unit/scene';
import type { Report } from './report';
import { kindOfContent, isSomebody, isAnimate } from './content-kind';

/** Uses of single verbs, and refusals, that report nothing. */
export function isOtherUse(report: Report): boolean {
  const { scene, group, cue, content } = report;
  if (scene.language.id === 'fr' ? isOtherInFrench(report) : isOtherInEnglish(report)) return true;
  // “would not say whether”: a refusal to speak.
  return group.negated && content.frame === 'clause' && cue.class === 'say' && isOpenQuestion(scene.tokens, content);
}

/** What a French verb means besides, by its lemma or its content. */
function isOtherInFrench(report: Report): boolean {
  const { scene, group, cue, content, kind } = report;
  const { tokens } = scene;
  // “un riverain | venu constater les dégâts”: what somebody came for.
  if (group.form === 'past' && group.head > group.first && COME.test((tokens[group.first] as Token).form)) return true;
  // “Ruiz a appris que le club ferme”: who learns does not speak; who tells it tells it to somebody.
  if (cue.lemma === 'apprendre' && content.frame === 'clause' && isAnimate(kind)) {
    const learns = group.head > group.first || kind === 'person' || kind === 'pronoun';
    if (learns && THAT.has(tokens[group.end]?.form ?? '')) return !isToldTo(tokens, group);
  }
  // “a demandé à rester anonyme”, “à ne pas être cité”: no request that an article reports.
  if (cue.lemma === 'demander' && content.frame === 'object-infinitive' && staysUnnamed(scene, content)) return true;
  // “Des images montrent un corps”: what is to be seen.
  if (cue.lemma === 'montrer' && content.frame === 'noun' && isPicture(report)) return true;
  // “pointe à la dernière place”: where somebody stands.
  if (cue.lemma === 'pointer' && cue.rest === undefined && isDative(tokens[group.end])) return true;
  // “veut savoir pourquoi”: asked.
  if (cue.lemma === 'savoir' && content.frame === 'clause') return !isOpenQuestion(tokens, content);
  // “voudrait que l'école rouvre”, “aimerait que le préfet l'écoute”, but “lui en veut”, “aime que tout soit prêt”
  if (cue.lemma === 'vouloir' || cue.lemma === 'aimer') {
    if (content.frame !== 'clause') return cue.lemma === 'aimer';
    const whole = THAT.has(tokens[group.end]?.form ?? '') && (tokens[group.head - 1]?.form ?? '') !== 'en';
    // “voulait que tout soit prêt”: a story.
    const now = group.conditional || (cue.lemma === 'vouloir' && WANTS_NOW.test((tokens[group.first] as Token).form));
    return !whole || !now;
  }
  // “des informations faisant état de tirs”: nobody tells.
  if (group.form === 'participle' && isRumour(report)) return true;
  // “un nom signifiant « le cap »”, “ce terme veut dire « frère »”: what a word means.
  if (cue.lemma === 'signifier' && group.form === 'participle') return true;
  if (cue.lemma === 'dire' && kind === 'thing' && MEANS.test((tokens[group.first] as Token).form)) return true;
  // “a menacé le caissier d'un couteau”: an act.
  if (cue.lemma === 'menacer' && holdsWeapon(scene, content)) return true;
  // “Le silence lui rappelle qu'elle est seule”: what somebody thinks of.
  if (cue.lemma === 'rappeler' && TOWARDS_SOMEBODY.has((tokens[group.start] as Token).form))
    if (kind === 'thing' || isNothing(report)) return true;
  // “Les élus ont applaudi : la salle était pleine”: why.
  return content.frame === 'colon' && isGesture(cue) && !hasMarks(tokens, content.parts);
}

/** “to | the committee|”, “to | a Senate panel|”: whether all that stands behind the preposition of the content is somebody or a body. */
function isHearerOf({ scene, content }: Report): boolean {
  const { tokens } = scene;
  const { from, to } = content.parts[0] as Range;
  const last = tokens[headOf(tokens, from + 1, to, false)];
  return content.frame === 'prepositional' && last !== undefined && (last.name >= 0 || isAgent(last));
}

/** “| rester anonyme”, “| ne pas être cité”, “| conserver l'anonymat”: whether a short French infinitive says that somebody is not to be named. */
function staysUnnamed({ tokens }: Scene, { parts }: Content): boolean {
  const { from, to } = parts[0] ?? { from: 0, to: 0 };
  if (to - from > 7) return false;
  for (let k = from; k < to; k++) {
    const { form } = tokens[k] as Token;
    if (form === 'anonyme' || form === 'anonymes' || form === 'anonymat') return true;
    if (IDENTIFIED.test(form) && tokens[from + 1]?.form === 'ne') return true;
  }
  return false;
}

/** Whether the subject is what people tell each other. */
function isRumour({ scene: { tokens, language }, subject }: Report): boolean {
  const head = tokens[headOf(tokens, subject.headStart, subject.headEnd, language.headFirst)];
  return head !== undefined && head.name < 0 && language.nouns.rumours.has(head.form);
}

/** What an English verb means besides, by its lemma, its content or the word behind it. */
function isOtherInEnglish(report: Report): boolean {
  const { scene, group, cue, subject, content, kind } = report;
  const { tokens, language } = scene;
  const next = tokens[group.end]?.form ?? '';
  if (content.frame === 'noun') {
    // “citing two people close to the talks”: who was asked, not what was said.
    if (cue.lemma === 'cite' && CITED.has(kindOfContent(scene, content))) return true;
    if (isDeed(scene, group, cue, content, kind)) return true;
    // “A judge rejected the challenge”: what a court decides.
    if (cue.class === 'deny' && isCourt(scene, subject) && isDecided(scene, content)) return true;
  }
  // “asked not to be named”: anonymity, not a request.
  if ((cue.lemma === 'ask' && next === 'not') || language.nouns.unsaid.has(next)) return true;
  // “insisted on anonymity”, “asked not to be identified | criticizing him”: of whom the words are.
  if (isOfAnonymity(tokens, content) || isNamedDoing(tokens, group)) return true;
  // “pushed back against the claim that he was late”
  const back = cue.rest?.[0] === 'back' && content.frame !== 'quote' && content.frame !== 'colon';
  if (back && (next === 'against' || next === 'at' || next === 'on') && !tellsOccasion(tokens, group.end + 1))
    return true;
  // “more shops to add to | the 81 it now owns”
  if (cue.lemma === 'add' && next === 'to' && content.frame === 'zero') return true;
  // “testified to | the committee”: who heard it.
  if (cue.lemma === 'testify' && next === 'to' && isHearerOf(report)) return true;
  // “pleaded guilty to fraud”
  if (cue.lemma === 'plead' && language.nouns.pleas.has(next)) return true;
  // “proceeded “with haste””: how, in a word of another.
  const first = tokens[(content.parts[0] as Range).from + 1];
  const word = cue.ambiguous === true && content.frame === 'quote' ? first : undefined;
  return word !== undefined && isPreposition(word) && word.letterCase === Case.Lower;
}

/** “fired back on | Monday |”, “on | Twitter |”, “on | social media |”, “at | a rally |”: when or where, and not at whom. */
function tellsOccasion(tokens: readonly Token[], k: number): boolean {
  const first = tokens[k];
  if (first === undefined) return false;
  if ((first.tags & Tag.Calendar) !== 0 || NETWORKS.has(first.form) || HEARD_ON.has(first.form)) return true;
  const next = tokens[k + 1]?.form ?? '';
  return HEARD_ON.has(next) || MEETINGS.has(next) || MEETINGS.has(tokens[k + 2]?.form ?? '');
}

/** Whom or what one cites. */
const CITED: ReadonlySet<NounKind | null> = new Set<NounKind | null>(['person', 'role', 'source', 'document']);

/** “Tout”, “rien”: no person and no thing of its own. */
function isNothing({ scene: { tokens }, subject }: Report): boolean {
  return subject.end - subject.start === 1 && NOTHING.has((tokens[subject.headStart] as Token).form);
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

/** “Ford recalls 40,000 cars”, “threatened staff with a knife”: an object that the English verb does something to. */
function isDeed(scene: Scene, group: VerbGroup, cue: CueVerb, content: Content, kind: Report['kind']): boolean {
  const object = kindOfContent(scene, content);
  if (cue.lemma === 'threaten') return isSomebody(scene, content);
  if (cue.class === 'promise') return object === 'person' || object === 'role';
  // “slammed the door on a deal”
  if (cue.lemma === 'slam') return SLAMMED.has(headForm(scene, content));
  if (cue.lemma !== 'recall') return false;
  // “is recalling 120,000 cars”, “recalled about 50,000 trucks”
  if (hasForm(scene.tokens[group.head] as Token, Form.PresentParticiple) && group.form === 'finite') return true;
  const { from } = content.parts[0] as Range;
  const counted = isCount(scene.tokens[from]) || isCount(scene.tokens[from + 1]);
  return kind === 'organization' || (counted && object !== 'time');
}

function isDecided(scene: Scene, content: Content): boolean {
  return DECIDED.has(headForm(scene, content));
}

/** The head noun of an English object, '' where it has none. */
function headForm({ tokens }: Scene, { parts }: Content): string {
  const { from, to } = parts[0] as Range;
  return tokens[headOf(tokens, from, to, false)]?.form ?? '';
}

/** Whether an English subject decides on motions and appeals. */
function isCourt({ tokens }: Scene, { headStart, headEnd }: Subject): boolean {
  return DECIDERS.has(tokens[headOf(tokens, headStart, headEnd, false)]?.form ?? '');
}

/** “nous | apprend que”: whether a pronoun tells to whom. */
function isToldTo(tokens: readonly Token[], { start, end }: VerbGroup): boolean {
  for (let k = start; k < end; k++) if (TOWARDS_SOMEBODY.has((tokens[k] as Token).form)) return true;
  return TOWARDS_SOMEBODY.has(tokens[start - 1]?.form ?? '');
}

/** Whether the head of the French subject is a picture. */
function isPicture({ scene: { tokens }, subject: { headStart, headEnd } }: Report): boolean {
  return PICTURES.has(tokens[headOf(tokens, headStart, headEnd, true)]?.form ?? '');
}

/** Whether the content is a reported question. */
function isOpenQuestion(tokens: readonly Token[], content: Content): boolean {
  const first = tokens[content.parts[0]?.from ?? -1];
  return first !== undefined && OPEN_QUESTION.has(first.form);
}

/** Whether the content is, or ends with, what one threatens with: “le caissier | d'un couteau”. */
function holdsWeapon({ tokens, language }: Scene, { parts }: Content): boolean {
  for (const { from, to } of parts)
    for (let k = from; k < to && k - from < 12; k++) {
      const article = tokens[k - 1];
      if (article !== undefined && language.nouns.weapons.has((tokens[k] as Token).form) && isDeterminer(article))
        return true;
    }
  return false;
}
