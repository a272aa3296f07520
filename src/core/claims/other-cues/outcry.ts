/** What a crowd calls out, beside the noun for it: “cries of “Shame!””, “broke into chants of “…””, « des cris de « Démission ! » ». */
import { AND_OR } from '../../language/function-words';
import { isOf } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { phraseBefore } from '../../syntax/phrase-before';
import type { Sentence } from '../../text/sentences';
import { Sign } from '../../text/sign';
import { Kind, type Token } from '../../text/token';
import { add, behind, spanOpenedAt, type Range, type Scene } from '../unit/scene';
import { subjectKind } from '../source/subject-kind';

/** The reason of what a crowd calls out: nobody in particular says it. */
export const OUTCRY = 'outcry';

/** Tries each quotation of the sentence that nobody speaks yet. */
export function outcry(scene: Scene, sentence: Sentence): void {
  const { tokens, owner, spans, signs } = scene;
  if (spans.length === 0 || (signs & Sign.Outcry) === 0) return;
  for (let k = sentence.from; k + 2 < sentence.to; k++) {
    const noun = tokens[k] as Token;
    if ((noun.signs & Sign.Outcry) === 0 || noun.depth > 0 || !isOf(tokens[k + 1] as Token)) continue;
    const first = spanOpenedAt(scene, k + 2);
    if (first === null || (owner[(tokens[k + 2] as Token).mark] as number) >= 0) continue;
    const parts: Range[] = [{ from: first.open, to: behind(first) }];
    let end = behind(first);
    // “cries of “Shame!” and “Resign!””
    for (let next = nextSpan(scene, end); next !== null; next = nextSpan(scene, end)) {
      end = behind(next);
      parts.push({ from: next.open, to: end });
    }
    add(scene, {
      parts,
      source: crowdOf(scene, sentence, k, end),
      cue: { from: k, to: k + 1 },
      lemma: noun.form,
      confidence: 0.75,
      reason: OUTCRY,
    });
    k = end - 1;
  }
}

/** The quotation that a comma or coordinator joins to the one that ends at k, or null. */
function nextSpan(scene: Scene, k: number): ReturnType<typeof spanOpenedAt> {
  const { tokens } = scene;
  let at = k;
  if (tokens[at]?.kind === Kind.Comma) at++;
  const { form } = tokens[at] ?? { form: '' };
  if (AND_OR.has(form)) at++;
  if (at === k || at >= tokens.length) return null;
  if (isOf(tokens[at] as Token)) at++;
  return spanOpenedAt(scene, at);
}

/** Who calls: “cries of “Shame!” from | the gallery|”, “| supporters|' chants of”; null where nothing tells. */
function crowdOf(scene: Scene, { from, to }: Sentence, noun: number, end: number): Range | null {
  const { tokens } = scene;
  const before = tokens[noun - 1];
  if (before !== undefined && (before.form === "'s" || before.form === "'")) {
    const phrase = phraseBefore(tokens, noun - 1, from);
    if (phrase !== null) return { from: phrase.start, to: noun - 1 };
  }
  if (end >= to || tokens[end]?.form !== 'from') return null;
  const phrase = phraseAfter(tokens, end + 1, to);
  if (phrase === null) return null;
  const { start } = phrase;
  const subject = { start, end: phrase.end, pronoun: false, headStart: start, headEnd: phrase.end };
  return subjectKind(scene, subject) === 'thing' ? null : { from: start, to: phrase.end };
}
