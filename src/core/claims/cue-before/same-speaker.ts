/** A cue without a subject, whose speaker is that of the sentence before: “Et d'ajouter : « … »”, “Et menace de saisir le juge.” */
import { GOING_ON } from '../../language/fr/conjunctions';
import { INDEFINITE } from '../../language/function-words';
import { Form, Person, Tag, type CueVerb } from '../../language/types';
import { isPreposition } from '../../syntax/noun-phrase';
import { hasForm } from '../../syntax/readings';
import { bareSubject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { phraseAfter } from '../../syntax/phrase-after';
import { subjectBefore } from '../../syntax/subject-before';
import { contentAfter } from '../content/content';
import { insideContent } from '../source/inside-content';
import { isBoundary } from '../source/sentence-before';
import { speakerOf } from '../source/speaker';
import { subjectKind } from '../source/subject-kind';
import { addCued, type Candidate, firstGroupFrom, newest, type Range, type Scene, trimmed } from '../unit/scene';
import { modalityOf } from './emit';

/** “Et d'ajouter : « … »”: the speaker of the sentence before goes on. */
export function narrativeInfinitive(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  const cue = group.cue;
  const { form } = tokens[group.start - 1] ?? { form: '' };
  if (cue === null || language.id !== 'fr' || (form !== 'de' && form !== "d'")) return false;
  const de = group.start - 1;
  let k = sentence.from;
  while (k < de && ((tokens[k] as Token).tags & (Tag.Coordinator | Tag.Adverb)) !== 0) k++;
  // “« Non », dit-il. Avant | d'ajouter : « Jamais. »”
  if (k === de - 1 && (tokens[k] as Token).form === 'avant') k = de;
  // “Et le préfet de conclure : « … »”
  const phrase = k < de ? phraseAfter(tokens, k, de) : null;
  // “Ce dernier de rappeler l’accord”
  const points = k < de && language.actors.deictic.has((tokens[de - 1] as Token).form);
  const source = points || (phrase !== null && phrase.end === de) ? { from: k, to: de } : null;
  if (k === sentence.from && source === null) return false;
  if (k < de && (source === null || !(points || (tokens[sentence.from] as Token).form === 'et'))) return false;
  return goesOn(scene, sentence, group, source);
}

/** “Interrogé sur ce point, | le maire | de répondre : « … »”: who acts in the French infinitive of a sentence without another verb, behind the phrase that opens it; or null. */
export function actsInInfinitive(scene: Scene, { from }: Sentence, group: VerbGroup): Range | null {
  const { tokens, groups, language } = scene;
  const { form } = tokens[group.start - 1] ?? { form: '' };
  if (group.form !== 'infinitive' || language.id !== 'fr' || (form !== 'de' && form !== "d'")) return null;
  const de = group.start - 1;
  const first = tokens[from] as Token;
  if (!isPreposition(first) && !hasForm(first, Form.PastParticiple)) return null;
  let comma = de - 1;
  while (comma > from && (tokens[comma] as Token).kind !== Kind.Comma) comma--;
  const phrase = comma > from ? phraseAfter(tokens, comma + 1, de) : null;
  if (phrase === null || phrase.end !== de || phrase.start !== comma + 1) return null;
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const verb = groups[n] as VerbGroup;
    if (verb.start >= de) break;
    if (verb.form === 'finite' && ((tokens[verb.start - 1] as Token).tags & Tag.Relative) === 0) return null;
  }
  const kind = subjectKind(scene, bareSubject(phrase));
  return kind === 'person' || kind === 'name' || kind === 'organization' ? { from: phrase.start, to: de } : null;
}

/** “Et menace de saisir le juge.”: a verb that opens its sentence behind “et” has the subject of the one before. */
export function opensElliptic({ tokens, language }: Scene, { from }: Sentence, group: VerbGroup): boolean {
  if (language.id !== 'fr' || group.cue === null || group.cue.ambiguous === true || group.clitic >= 0) return false;
  return GOING_ON.has((tokens[from] as Token).form) && group.start === from + 1 && (group.person & Person.Third) !== 0;
}

/** The claim of a cue whose speaker is that of the claim before, unless a source is printed. */
export function goesOn(scene: Scene, sentence: Sentence, group: VerbGroup, source: Range | null): boolean {
  const { tokens } = scene;
  const cue = group.cue as CueVerb;
  const content = contentAfter(scene, sentence, group, cue, group.end);
  if (
    content === null ||
    (content.frame === 'noun' && source === null && !(group.form === 'infinitive' && ANNOUNCED.has(cue.class))) ||
    content.frame === 'prepositional'
  )
    return false;
  const before = source ?? sourceBefore(scene, sentence);
  const actor = source === null ? actorBefore(scene, sentence, before) : null;
  // “Puis conclut : « … »”: no source is printed in its sentence; who is no actor is told by the words before.
  const printed = source !== null || group.form === 'infinitive' || isUnknown(scene, actor ?? before);
  const told = printed ? (actor ?? before) : null;
  addCued(scene, group, {
    parts: content.parts.flatMap((part) => trimmed(tokens, part) ?? []),
    // “« Non », dit Ruiz. Et d'ajouter : « Jamais. »”: the source that is printed before.
    source: told,
    modality: modalityOf(cue, group),
    confidence: 0.85,
    reason: source === null ? `verb–${content.frame}` : `subject–verb–${content.frame}`,
    speaker: source !== null || (actor !== null && told !== null) ? null : goesOnAs(scene, actor),
  });
  return true;
}

/** “souffle | un habitué du bar”: somebody of whom the text tells for the first time, by an indefinite article. */
function isUnknown({ tokens }: Scene, source: Range | null): boolean {
  return source !== null && INDEFINITE.has((tokens[source.from] as Token).form);
}

/** “Et de promettre une mobilisation”, “Et d'annoncer la fermeture du pont”: what one does by words alone, by the class of its cue. */
const ANNOUNCED: ReadonlySet<CueVerb['class']> = new Set(['promise', 'announce', 'order', 'react', 'deny']);

/** Whoever is named in the sentence before, else the speaker of the claim before. */
function goesOnAs(scene: Scene, actor: Range | null): Candidate['speaker'] {
  const named = actor === null ? null : speakerOf(scene, actor);
  return named?.kind === 'name' ? named : { kind: 'same' };
}

/** “| Ana Ruiz | hausse les épaules. Puis conclut : « … »”: the subject of the sentence before in its paragraph, somebody, where no claim has a source in it; or null. */
function actorBefore(scene: Scene, { from }: Sentence, source: Range | null): Range | null {
  const { tokens, groups } = scene;
  for (let n = firstGroupFrom(scene, from) - 1; n >= 0; n--) {
    const group = groups[n] as VerbGroup;
    if (group.form !== 'finite' || (tokens[group.head] as Token).depth > 0) continue;
    const subject = group.subject ?? subjectBefore(tokens, group, 0);
    if (subject === null || subject.pronoun || (source !== null && source.to > subject.start)) return null;
    // “L'avocate rappelle que deux apprentis sont partis. Et de conclure : « … »”
    if (insideContent(scene, subject)) return null;
    for (let k = group.end; k < from - 1; k++) if (isBoundary(tokens[k] as Token)) return null;
    const kind = subjectKind(scene, subject);
    return kind === 'person' || kind === 'name' ? { from: subject.start, to: subject.end } : null;
  }
  return null;
}

/** The last source that stands before the sentence, or null. */
function sourceBefore({ found }: Scene, { from }: Sentence): Range | null {
  let last: Range | null = null;
  for (const { source } of newest(found, 4)) {
    if (source !== null && source.to <= from && source.to > (last?.to ?? 0)) last = source;
  }
  return last;
}
