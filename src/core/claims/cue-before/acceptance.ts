/** Whether subject, cue and content make a claim and not an action. */
import { WILL } from '../../language/en/copulas';
import { ANNOUNCING, NOBODY } from '../../language/en/pronouns';
import { FIRST_OR_SECOND, NOTHING } from '../../language/function-words';
import { itemAt } from '../../text/item-at';
import type { CueVerb } from '../../language/types';
import type { Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import { formOf, type Token } from '../../text/token';
import type { Content } from '../content/search';
import { isThere } from '../source/impersonal';
import { subjectKind } from '../source/subject-kind';
import { hasMarks, type Range, type Scene } from '../unit/scene';
import { isTitleOrName } from './naming';
import type { Report } from './report';
import { kindOfContent } from './content-kind';
import { isOtherUse } from './other-use';
import { byWeakContent } from './weak-content';

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

/** Whether the content can hardly be anything else than words. */
export function isStrong({ frame }: Content): boolean {
  return frame === 'clause' || frame === 'quote' || frame === 'colon';
}

/** What a pronoun as subject decides on its own; null where it decides nothing. */
function byPronoun({ scene, group, cue, subject, content }: Report): boolean | null {
  const { tokens, language } = scene;
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
  if (FIRST_OR_SECOND.has(form) && !quoted && cue.class === 'think') return false;
  // “We will report what we know”: the writer, of what follows.
  if (ANNOUNCING.has(form) && WILL.has((tokens[group.first] as Token).form) && frame !== 'quote') return false;
  if (form === 'it') {
    if (!isStrong(content) && frame !== 'zero' && frame !== 'predicate' && cue.ambiguous === true) return false;
    // “It is not clear whether”, “it is too soon to say”: no one speaks.
    if (cue.lemma === 'be' || group.form === 'infinitive') return false;
    if (tokens[group.start - 1]?.form === 'worth') return false;
  }
  if (isThere(scene, group, subject)) return false;
  // “Il est certain que le pont tiendra”: a fact, no state of mind.
  if (form === 'il' && cue.lemma === 'être' && language.nouns.objective.has(cue.rest?.[0] ?? '')) return false;
  return null;
}

/** “No one has claimed responsibility”, “Tout rappelle ce drame” */
function isNoOne({ scene: { tokens, language }, subject, content }: Report): boolean {
  const { form, name } = tokens[subject.headStart] as Token;
  if (language.id === 'fr') return !isStrong(content) && NOTHING.has(form) && subject.end - subject.start === 1;
  // “Not all voters agree that …”: who says it, and that others do not.
  const negated = formOf(itemAt(tokens, subject.start - 1)) === 'not';
  // “Neither candidate acknowledged his efforts” may be said of both.
  const last = (tokens[subject.headEnd - 1] as Token).form;
  // “a sentence nobody expected to read”
  const nobody =
    (name < 0 && NOBODY.has(form) && !(form === 'neither' && content.frame === 'noun')) || last === 'nobody';
  return content.frame !== 'quote' && (nobody || negated);
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
