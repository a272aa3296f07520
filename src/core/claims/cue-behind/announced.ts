/** “En cause, explique le maire, un manque de place”: words in two pieces without a verb, the first of which only announces the second. */
import { ANNOUNCING } from '../../language/fr/announcements';
import { Tag } from '../../language/types';
import { isDeterminer } from '../../syntax/noun-phrase';
import { subjectAfter } from '../../syntax/subject-after';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { subjectKind } from '../source/subject-kind';
import { addCued, trimmed, type Range, type Scene } from '../unit/scene';
import { itemAt } from '../../text/item-at';

/** Adds the claim of a French incise between such pieces; false where the verb is none. */
export function announced(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens, language } = scene;
  if (group.cue === null || group.form !== 'finite' || group.clitic >= 0) return false;
  const pieces = announcedPieces(scene, sentence, group.start - 1, group.end);
  if (pieces === null) return false;
  const subject = subjectAfter(tokens, group.end, pieces.close, language);
  if (subject === null || subject.pronoun || subject.end !== pieces.close || subjectKind(scene, subject) === 'thing')
    return false;
  addCued(scene, group, {
    parts: pieces.parts,
    source: { from: subject.start, to: subject.end },
    modality: group.modality ?? group.cue.modality ?? 'asserted',
    confidence: 0.85,
    reason: 'content–verb–subject',
  });
  return true;
}

/** “En cause, selon | la direction, le départ de trois médecins”: the pieces around an incise that a comma opens at `comma` and whose source starts at `from`, and where it closes; or null. */
export function announcedPieces(
  scene: Scene,
  sentence: Sentence,
  comma: number,
  from: number,
): { readonly parts: Range[]; readonly close: number } | null {
  const { tokens, language } = scene;
  if (language.id !== 'fr' || itemAt(tokens, comma)?.kind !== Kind.Comma || comma - sentence.from > LONGEST)
    return null;
  if (!announces(tokens, sentence.from, comma)) return null;
  let close = from;
  while (close < sentence.to && (tokens[close] as Token).kind !== Kind.Comma) close++;
  const rest = close >= sentence.to ? null : trimmed(tokens, { from: close + 1, to: sentence.to });
  if (rest === null || hasClause(scene, rest.from - 1, rest.to) || !opensPhrase(tokens[rest.from] as Token))
    return null;
  return { parts: [{ from: sentence.from, to: comma }, rest], close };
}

const LONGEST = 4;

/** “En cause”, “Seule certitude”: a few words without an article, the last of which stands for what follows. */
function announces(tokens: readonly Token[], from: number, comma: number): boolean {
  if (isDeterminer(tokens[from] as Token) && comma - from > 1) return false;
  return comma > from && ANNOUNCING.has((tokens[comma - 1] as Token).form);
}

/** “le départ”, “trois départs”, “réduire la facture”, “pas de miracle”. */
function opensPhrase(token: Token): boolean {
  if (token.kind === Kind.Number || isDeterminer(token)) return true;
  if (token.kind !== Kind.Word || (token.tags & Tag.Relative) !== 0) return false;
  return token.name >= 0 || (token.tags & (Tag.Noun | Tag.Verb | Tag.Negation)) !== 0;
}
