/** “The Guardian has learned that …”: what an English paper or broadcaster tells of its own finding out. */
import type { CueVerb } from '../../language/types';
import { isOfMedium } from '../../language/papers';
import { headOf } from '../../syntax/head-noun';
import type { Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { contentAfter } from '../content/content';
import { addCued, type Range, trimmed, type Scene } from '../unit/scene';

const LEARN: CueVerb = { lemma: 'learn', class: 'think', frames: ['clause', 'zero'] };

/** Adds the claim of a medium that has learned something; false where the subject is none. Anybody else who learns says nothing. */
export function mediumLearned(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): boolean {
  const { tokens, names, language } = scene;
  const { form } = tokens[group.first] as Token;
  if (language.id !== 'en' || group.lemma !== 'learn' || (form !== 'has' && form !== 'have') || group.negated)
    return false;
  const name = names[tokens[headOf(tokens, subject.headStart, subject.headEnd, false)]?.name ?? -1];
  if (name === undefined || !isOfMedium(name.words)) return false;
  const content =
    contentAfter(scene, sentence, group, LEARN, group.end) ?? learnedBefore(scene, sentence, group, subject);
  const parts = content?.parts.flatMap((part) => trimmed(tokens, part) ?? []) ?? [];
  if (parts.length === 0) return false;
  addCued(scene, group, {
    parts,
    source: { from: subject.start, to: subject.end },
    confidence: 0.85,
    reason: 'subject–verb–clause',
  });
  return true;
}

/** “The firm is suing the city|, CNN has learned.”: the clause before the comma, where nothing stands behind the verb; or null. */
function learnedBefore(
  scene: Scene,
  { from, to }: Sentence,
  { end }: VerbGroup,
  { start }: Subject,
): { readonly parts: readonly Range[] } | null {
  const { tokens } = scene;
  const closed = end >= to || tokens[end]?.kind === Kind.Stop;
  const before = { from, to: start - 1 };
  const clause = tokens[start - 1]?.kind === Kind.Comma && hasClause(scene, from, start - 1);
  return closed && clause ? { parts: [before] } : null;
}
