/** The claim of a subject, its verb and what it says behind. */
import type { Modality } from '../../analysis';
import { GUESSED, WRITERS_OWN } from '../../language/fr/conveyed';
import type { CueVerb } from '../../language/types';
import type { Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Token } from '../../text/token';
import { isOf } from '../../syntax/noun-phrase';
import { hasClause } from '../content/clause';
import type { Content } from '../content/search';
import { beforeHeadlineClause } from '../content/headline-clause';
import { isByHearsay } from '../other-cues/hearsay';
import { addCued, type Candidate, type Range, type Scene, spanOpenedAt, trimmed } from '../unit/scene';

/** Adds the claim of a cue that stands before its content; `text` is what somebody reads the words in. */
export function emit(
  scene: Scene,
  group: VerbGroup,
  subject: Subject,
  content: Content,
  text: Range | null = null,
): boolean {
  const { tokens } = scene;
  const { frame } = content;
  const parts: Range[] = [];
  for (const part of content.parts) {
    const range = trimmed(tokens, beforeHeadlineClause(scene, part));
    if (range !== null) parts.push(range);
  }
  const [first] = parts;
  if (first === undefined || !takesQuotation(scene, group, subject, content, first)) return false;
  // “On murmure que”: nobody in particular.
  const general =
    subject.pronoun &&
    (tokens[subject.headStart] as Token).form === 'on' &&
    (frame === 'clause' || frame === 'object-infinitive');
  const rumoured = general && text === null;
  if (rumoured && isOwnRemark(scene, group)) return false;
  // “ne dit pas autre chose : « … »”: what stands behind the colon is said.
  const saysSo = group.negated && frame === 'colon' && first.from > group.end + 1;
  const printed = saysSo ? 'asserted' : modalityOf(group.cue as CueVerb, group);
  addCued(scene, group, {
    parts,
    source: text ?? quotedHere(scene, group, content) ?? (general ? null : { from: subject.start, to: subject.end }),
    modality: rumoured || isByHearsay(scene, group) ? 'hearsay' : printed,
    confidence: rumoured ? 0.6 : general ? 0.75 : (CONFIDENCE[frame] ?? 0.7),
    reason: rumoured ? 'impersonal rumour' : general ? 'read in a text' : `subject–verb–${frame}`,
  });
  return true;
}

/** Whether the words that start with `first` can be this claim's: no quotation that another has as a whole; one inside of the other's words it takes over. */
function takesQuotation(scene: Scene, group: VerbGroup, subject: Subject, { frame }: Content, first: Range): boolean {
  const { tokens, owner } = scene;
  const span = spanOpenedAt(scene, first.from);
  const { mark } = tokens[first.from] as Token;
  const outer = span === null ? -1 : (owner[mark] as number);
  if (span === null || outer < 0) return true;
  // “« Ce que le maire appelle « une pause » est un abandon », accuse Ruiz”, “Ruiz raconte que le maire lui a dit : « Jamais »”
  const within = holds(scene.found[outer] as Candidate, subject, group);
  if (within && (frame === 'colon' || hasClause(scene, span.open, span.close))) {
    owner[mark] = scene.found.length;
    return true;
  }
  return (within && tokens[subject.start - 2]?.form === 'ce') || first.to > span.close + 1;
}

/** “cite | Ruiz | : « … »”, “a lu une lettre de | Ruiz | : « … »”: whose words the subject of a French verb only passes on, or null. */
function quotedHere(
  { tokens, names, language }: Scene,
  { lemma, end }: VerbGroup,
  { frame, parts }: Content,
): Range | null {
  if (language.id !== 'fr' || frame !== 'colon' || !language.verbs.quoting.has(lemma)) return null;
  const colon = (parts[0] as Range).from - 1;
  const last = tokens[colon - 1];
  const name = names[last?.name ?? -1];
  if (name?.type !== 'person' || name.to !== colon) return null;
  const link = tokens[name.from - 1];
  const noun = tokens[name.from - 2];
  const said = noun?.word?.noun === 'document' || noun?.word?.noun === 'speech' || noun?.form === 'mots';
  return (name.from === end && lemma === 'citer') || (said && link !== undefined && isOf(link))
    ? { from: name.from, to: name.to }
    : null;
}

/** “Ruiz raconte que | le maire lui a dit | : « … »”: whether the words of a claim hold subject and verb of another. */
function holds({ parts }: Candidate, { start }: Subject, { start: verb, end }: VerbGroup): boolean {
  const from = Math.min(start, verb);
  return parts.some((part) => part.from <= from && end < part.to);
}

const CONFIDENCE: Readonly<Record<string, number>> = {
  quote: 0.95,
  colon: 0.93,
  clause: 0.9,
  zero: 0.85,
  infinitive: 0.8,
  'object-infinitive': 0.8,
  gerund: 0.7,
  predicate: 0.8,
  prepositional: 0.65,
  noun: 0.6,
};

/** Whether the cue asserts, denies, asks or promises. */
export function modalityOf(cue: CueVerb, group: VerbGroup): Modality {
  if (cue.modality !== undefined) return cue.modality;
  return group.negated ? 'denied' : 'asserted';
}

/** “On peut dire que”, “On ne saurait dire combien”, “On aurait dit que”: what the writer says himself, with a modal verb or as if. */
function isOwnRemark({ tokens }: Scene, group: VerbGroup): boolean {
  if (group.conditional || GUESSED.has(group.lemma)) return true;
  // “On ne saurait mieux | dire”
  for (let k = group.first - 1; k >= 0 && group.first - k < 3; k--) if (isWriters(tokens[k] as Token)) return true;
  for (let k = group.first; k < group.head; k++) if (isWriters(tokens[k] as Token)) return true;
  return false;
}

function isWriters({ word }: Token): boolean {
  return word?.verbs?.some(({ lemma }) => WRITERS_OWN.has(lemma)) === true;
}
