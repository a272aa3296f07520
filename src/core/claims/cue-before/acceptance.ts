/** Whether subject, cue and content make a claim and not an action. */
import { Form, Tag, type CueVerb } from '../../language/types';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { nounKind } from '../../syntax/head-noun';
import type { Subject } from '../../syntax/subject';
import { hasForm, isModal } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import { Case, Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import type { Content } from '../content/content';
import { isJudgedBehind, isVerdict } from '../content/predicate';
import { hasMarks, spanOpenedAt, type Range, type Scene } from '../unit/scene';
import { subjectKind } from '../source/subject-kind';

/** Whether the content is a person, a body or a place: what is done to them is an act. */
function isPersonal(scene: Scene, content: Content): boolean {
  const { tokens, language } = scene;
  const part = content.parts[0] as Range;
  const kind = nounKind(tokens, part.from, part.to, language.headFirst);
  if (kind === 'person' || kind === 'role' || kind === 'organization' || kind === 'place' || kind === null) return true;
  const first = tokens[part.from] as Token;
  return first.name >= 0 || (isDeterminer(first) && (tokens[part.from + 1]?.name ?? -1) >= 0);
}

/** Whether the content is known to be a person or a body. */
function isSomebody(scene: Scene, content: Content): boolean {
  const part = content.parts[0] as Range;
  const kind = nounKind(scene.tokens, part.from, part.to, scene.language.headFirst);
  if (kind === 'person' || kind === 'role' || kind === 'organization') return true;
  return kind === null && (scene.tokens[part.from] as Token).name >= 0;
}

/** What “on” can do as people in general: on dit que, on murmure que, on estime que. */
const RUMOUR_CLASSES = new Set(['say', 'manner', 'think', 'judge', 'hearsay', 'accuse']);

/** Whether subject, cue and content make a claim and not an action: “La police poursuit un suspect” is none. */
export function accepted(scene: Scene, group: VerbGroup, cue: CueVerb, subject: Subject, content: Content): boolean {
  const { tokens, language } = scene;
  if (group.modality === 'refused') return false;
  // “On entend « du bruit »”: who hears does not speak.
  if (language.verbs.heard.has(cue.lemma)) return false;
  if (language.id === 'fr' && content.frame === 'quote') {
    // “tout le monde l'appelle « la dame du phare »”: a name.
    if (cue.lemma === 'appeler' && group.head > group.start && OBJECTS.has((tokens[group.head - 1] as Token).form))
      return false;
    if (language.verbs.titled.has(cue.lemma) && isTitle(scene, content.parts[0] as Range)) return false;
  }
  const strong = content.frame === 'clause' || content.frame === 'quote' || content.frame === 'colon';
  const kind = subject.pronoun ? 'pronoun' : subjectKind(scene, subject);
  if (subject.pronoun) {
    const form = (tokens[subject.headStart] as Token).form.replace(/^-(t-)?/, '');
    // “On lui reproche d'avoir menti”: people accuse.
    if (form === 'on' && content.frame === 'object-infinitive' && cue.class === 'accuse') return !group.negated;
    if (form === 'on' && content.frame !== 'quote' && content.frame !== 'colon' && content.frame !== 'clause')
      return false;
    if (form === 'on' && content.frame === 'clause' && (group.negated || !RUMOUR_CLASSES.has(cue.class))) return false;
    // “On notera que la salle est pleine”: the writer.
    if (form === 'on' && (tokens[group.first] as Token).form.endsWith('ra')) return false;
    if (FIRST_SECOND.has(form) && content.frame !== 'quote' && content.frame !== 'colon' && cue.class === 'think')
      return false;
    // “We will report what we know”: the writer, of what follows.
    if (ANNOUNCING.has(form) && WILL.has((tokens[group.first] as Token).form) && content.frame !== 'quote')
      return false;
    if (
      form === 'it' &&
      !strong &&
      content.frame !== 'zero' &&
      cue.ambiguous === true &&
      !hasMarks(tokens, content.parts)
    )
      return false;
    // “It is not clear whether”, “it is too soon to say”: no one speaks.
    if (form === 'it' && (cue.lemma === 'be' || group.form === 'infinitive')) return false;
    if (form === 'it' && tokens[group.start - 1]?.form === 'worth') return false;
    // “Il est certain que le pont tiendra”: a fact, no state of mind.
    if (form === 'il' && cue.lemma === 'être' && language.nouns.objective.has(cue.rest?.[0] ?? '')) return false;
  }
  // “the place that locals call “the Barn””: a name, not an opinion; an opinion was given once.
  if (cue.class === 'judge' && content.frame === 'predicate' && isNaming(tokens, group, subject)) return false;
  // “a district that dockers call “Little Lagos””, “a beer called “Eight Seconds””: capitals make it a name.
  if (cue.class === 'judge' && language.id === 'en' && isProperName(scene, content)) return false;
  // “No one has claimed responsibility”
  if (language.id === 'en' && content.frame !== 'quote' && NOBODY.has((tokens[subject.headStart] as Token).form))
    return false;
  // “citing two people close to the talks”: who was asked, not what was said.
  if (cue.lemma === 'cite' && content.frame === 'noun') {
    const part = content.parts[0] as Range;
    const cited = nounKind(tokens, part.from, part.to, language.headFirst);
    if (cited === 'person' || cited === 'role' || cited === 'source' || cited === 'document') return false;
  }
  // “asked not to be named”: anonymity, not a request.
  if (cue.lemma === 'ask' && tokens[group.end]?.form === 'not') return false;
  // “pleaded guilty to fraud”
  if (cue.lemma === 'plead' && language.nouns.pleas.has(tokens[group.end]?.form ?? '')) return false;
  // “would not say whether”: a refusal to speak.
  if (group.negated && content.frame === 'clause' && cue.class === 'say' && isOpenQuestion(tokens, content))
    return false;
  // “crie à la trahison”, “crie à son voisin”: to whom is no content.
  if (cue.class === 'manner' && content.frame === 'prepositional' && cue.prepositions?.[0] === 'à') {
    const part = content.parts[0] as Range;
    const whom = nounKind(tokens, part.from, part.to, language.headFirst);
    if (whom === 'person' || whom === 'role' || whom === 'organization' || (tokens[part.from + 1]?.name ?? -1) >= 0)
      return false;
    return subject.pronoun || kind === 'person' || kind === 'organization' || kind === 'name';
  }
  if (cue.class === 'manner' && content.frame !== 'quote' && content.frame !== 'colon')
    return content.frame === 'clause' || (content.frame === 'prepositional' && hasMarks(tokens, content.parts));
  // “n'y croit pas : « … »” has words all the same.
  if (cue.class === 'think' && group.negated && content.frame !== 'colon') return false;
  if (group.negated && (content.frame === 'noun' || content.frame === 'prepositional') && cue.class !== 'deny')
    return false;
  if (strong) {
    if (cue.animate === true && (kind === 'document' || kind === 'thing')) return false;
    if (cue.ambiguous === true && kind === 'thing' && content.frame === 'clause' && cue.class !== 'show') return false;
    return true;
  }
  if (cue.act === true && content.frame === 'noun' && !hasMarks(tokens, content.parts)) return false;
  // “Les enfants ont montré leur travail”: only a text or a study shows something as content.
  if (cue.class === 'show' && content.frame === 'noun' && kind !== 'document' && language.id === 'fr') return false;
  if (content.frame === 'zero') return kind !== 'thing' || cue.class === 'say' || cue.class === 'show';
  const animate =
    kind === 'person' || kind === 'organization' || kind === 'name' || kind === 'pronoun' || kind === 'source';
  if (!animate && kind !== 'document') return false;
  if (cue.ambiguous === true) {
    if (!hasMarks(tokens, content.parts)) {
      if (language.id === 'en' && (content.frame === 'noun' || content.frame === 'prepositional'))
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
      if (content.frame === 'noun' || content.frame === 'prepositional')
        return kind === 'document' && DOCUMENTARY.has(cue.class) && language.id === 'fr';
      if (content.frame === 'predicate' && cue.lemma === 'put') return hasNumberBehind(tokens, content, cue);
      // “dismissed the protest as theatre”
      if (content.frame === 'predicate' && cue.class === 'deny') return animate && isReported(tokens, group);
      if (content.frame === 'predicate' && language.id === 'en') {
        const part = content.parts[0] as Range;
        return (
          animate && cue.class === 'judge' && isReported(tokens, group) && isVerdict(scene, part.from, part.to, cue)
        );
      }
      if (content.frame === 'predicate') return cue.class === 'judge' && isJudgement(tokens, content.parts);
    } else if (language.id === 'en' && content.frame === 'noun' && !isReported(tokens, group)) return false;
  }
  if (kind === 'document' && cue.animate === true) return false;
  // “a exclu trois joueurs”: what is done to people.
  if (
    cue.lemma === 'exclure' &&
    content.frame === 'noun' &&
    !hasMarks(tokens, content.parts) &&
    isPersonal(scene, content)
  )
    return false;
  const marked = hasMarks(tokens, content.parts);
  if (language.id === 'en' && (content.frame === 'noun' || content.frame === 'prepositional') && !marked)
    return isReported(tokens, group);
  return true;
}

const OBJECTS = new Set(['le', 'la', "l'", 'les']);

/** “« Mémoires d'un âne »”: a capital and no verb. */
function isTitle(scene: Scene, { from, to }: Range): boolean {
  const first = scene.tokens[from + 1];
  const last = scene.tokens[to - 2];
  return first?.letterCase === Case.Capital && last?.kind !== Kind.Stop && !hasClause(scene, from, to);
}

/** Whether the verb tells of something said: not of what would, could or is to be said. */
function isReported(tokens: readonly Token[], group: VerbGroup): boolean {
  if (group.form === 'infinitive') return false;
  const before = tokens[group.start - 1];
  if (group.form === 'participle' && before !== undefined && isPreposition(before)) return false;
  return group.head === group.first || !isModal(tokens[group.first] as Token);
}

/** “what locals call the Barn”: a name that is in use. */
function isNaming(tokens: readonly Token[], group: VerbGroup, subject: Subject): boolean {
  // “what writers like to call “a hoot””
  for (let k = group.start - 1; group.form === 'infinitive' && k >= 0 && group.start - k < 7; k--)
    if ((tokens[k] as Token).form === 'what') return true;
  const before = tokens[subject.start - 1];
  if (before?.form !== 'what' || subject.pronoun) return false;
  return group.head === group.first && !hasForm(tokens[group.head] as Token, Form.Past);
}

/** Whether the content is nothing but a few words in marks, all of them with a capital. */
function isProperName(scene: Scene, content: Content): boolean {
  const { tokens } = scene;
  const part = content.parts[0] as Range;
  const span = spanOpenedAt(scene, part.from);
  if (span === null || content.parts.length > 1 || part.to > span.close + 1 || part.to - part.from > 8) return false;
  let capitals = 0;
  for (let k = part.from; k < part.to; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word) continue;
    if (t.letterCase !== Case.Lower) capitals++;
    else if (!isPreposition(t) && !isDeterminer(t)) return false;
  }
  return capitals > 1 || (capitals > 0 && tokens[part.from + 1]?.form === 'the'); // “the Barn”
}

const NOBODY = new Set(['no', 'nobody', 'none']);

/** “puts the cost at $210 million”. */
function hasNumberBehind(tokens: readonly Token[], content: Content, cue: CueVerb): boolean {
  for (const part of content.parts)
    for (let k = part.from; k < part.to; k++) {
      if (cue.prepositions?.includes((tokens[k] as Token).form) !== true) continue;
      for (let i = k + 1; i < part.to && i - k < 5; i++)
        if (((tokens[i] as Token).tags & Tag.Number) !== 0) return true;
    }
  return false;
}

/** Whether the content is a reported question. */
function isOpenQuestion(tokens: readonly Token[], content: Content): boolean {
  const first = tokens[content.parts[0]?.from ?? -1];
  return first !== undefined && OPEN.has(first.form);
}

const OPEN = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where', 'si', 'comment', 'pourquoi']);

/** “insuffisante l'offre”, “à 40 millions les pertes”, “les pertes à 3 millions”: an adjective first, or an amount. */
function isJudgement(tokens: readonly Token[], parts: readonly Range[]): boolean {
  const from = parts[0]?.from ?? 0;
  const first = tokens[from] as Token;
  if (((first.tags & Tag.Adjective) !== 0 || first.tags === 0) && (first.tags & Tag.Noun) === 0 && !isDeterminer(first))
    return true;
  if (isJudgedBehind(tokens, from, parts[0]?.to ?? 0)) return true;
  for (const part of parts)
    for (let k = part.from; k + 1 < part.to; k++)
      if ((tokens[k] as Token).form === 'à' && isAmount(tokens, k + 1, part.to)) return true;
  return false;
}

/** “3 millions”, “plus de 3 000”, “près de la moitié”: a number within the next words. */
function isAmount(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to && k - from < 3; k++) {
    const t = tokens[k] as Token;
    if ((t.tags & Tag.Number) !== 0) return true;
    if ((t.tags & (Tag.Adverb | Tag.Preposition)) === 0) return false;
  }
  return false;
}

/** What a text does to a thing by its words. */
const DOCUMENTARY = new Set(['say', 'show', 'react']);

const ANNOUNCING = new Set(['i', 'we']);
const WILL = new Set(['will', "'ll", 'shall']);

const FIRST_SECOND = new Set(['je', "j'", 'tu', 'nous', 'vous', 'i', 'we', 'you']);
