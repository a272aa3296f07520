/** A name behind a quotation, with nothing else: “« J'ai tout perdu » – Ruiz, éleveuse”, “« J'ai tout perdu » (Ana Ruiz)”. */
import { finiteIn } from '../../syntax/segments';
import type { Sentence } from '../../text/sentences';
import { Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { add, behind, quoteRunEnd, type Scene, spanOpenedAt, trimmed, wordCount } from '../unit/scene';

/** What parts a quotation from the name of its speaker. */
const SEPARATORS: ReadonlySet<Kind> = new Set([Kind.Dash, Kind.OpenBracket]);

/** A signature is no longer than this many words: a name, a post, a place. */
const LONGEST = 12;

/** Tries the last sentence of a unit, which opens with a quotation that nobody speaks yet. */
export function signature(scene: Scene, sentence: Sentence): void {
  const { tokens, owner, names } = scene;
  const span = spanOpenedAt(scene, sentence.from);
  if (span === null || (owner[(tokens[sentence.from] as Token).mark] as number) >= 0) return;
  const end = quoteRunEnd(scene, sentence.from, behind(span));
  const separator = tokens[end];
  if (separator === undefined || !SEPARATORS.has(separator.kind)) return;
  // “« Les Misérables », Victor Hugo”: a work and its author.
  if (wordCount(tokens, sentence.from, end) < 3 || !hasClause(scene, sentence.from, end)) return;
  const name = names[tokens[end + 1]?.name ?? -1];
  if (name?.type !== 'person' || name.from !== end + 1) return;
  let to = tokens.length;
  while (to > name.to && CLOSING.has((tokens[to - 1] as Token).kind)) to--;
  const source = trimmed(tokens, { from: name.from, to });
  if (source === null || wordCount(tokens, source.from, to) > LONGEST || finiteIn(tokens, source.from, to) >= 0) return;
  add(scene, {
    parts: [{ from: sentence.from, to: end }],
    source,
    cue: null,
    lemma: '',
    modality: 'asserted',
    confidence: 0.75,
    reason: 'signature',
  });
}

const CLOSING: ReadonlySet<Kind> = new Set([Kind.CloseBracket, Kind.Stop]);
