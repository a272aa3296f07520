/** Words of another's text that somebody shows or reads: “Il montre le dernier message de son ami : « J'arrive. »”. */
import { LETTERS, SHOWING } from '../../language/fr/conveyed';
import { namesAgent } from '../../syntax/head-noun';
import { isOf } from '../../syntax/noun-phrase';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Sign } from '../../text/sign';
import { Kind, type Token } from '../../text/token';
import { labelClaim } from '../other-cues/label-parts';
import { add, behind, quoteRunEnd, type Range, type Scene, spanOpenedAt } from '../unit/scene';

/** Writes out what such a text says, in French, as its author's. */
export function shownText(scene: Scene, sentence: Sentence, group: VerbGroup): boolean {
  const { tokens, language, owner, signs } = scene;
  if (language.id !== 'fr' || (signs & Sign.Colon) === 0 || !SHOWING.has(group.lemma)) return false;
  const author = authorBehind(tokens, group.end, sentence.to);
  const span = author === null ? null : spanOpenedAt(scene, author.to + 1);
  if (author === null || span === null || (owner[(tokens[span.open] as Token).mark] as number) >= 0) return false;
  const words = { from: span.open, to: quoteRunEnd(scene, behind(span), sentence.to) };
  group.used = true;
  add(scene, labelClaim(author, author.to, [words], 0.75, 'label'));
  return true;
}

/** “le dernier message de | son ami | :”: who has written the text that the words in [from, ceiling) name up to a colon, or null. */
function authorBehind(tokens: readonly Token[], from: number, ceiling: number): Range | null {
  let author = -1;
  let text = false;
  for (let k = from; k < ceiling; k++) {
    const token = tokens[k] as Token;
    if (token.kind === Kind.Colon) {
      if (author < 0 || author >= k) return null;
      const named = (tokens[author] as Token).name >= 0;
      return named || namesAgent(tokens, author, k, true) ? { from: author, to: k } : null;
    }
    if (token.kind !== Kind.Word) return null;
    if (!text) text = LETTERS.has(token.form) || LETTERS.has(token.form.replace(/s$/, ''));
    else if (author < 0 && isOf(token)) author = k + 1;
  }
  return null;
}
