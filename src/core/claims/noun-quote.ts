/** A noun of saying beside a quotation: “…” was the reply from X · X’s verdict: “…” · “…” is how X put it. */
import { Kind, type Token } from '../text/token';
import { isDeterminer, phraseAfter, phraseBefore } from '../syntax/noun-phrases';
import type { Sentence } from '../text/sentences';
import { add, behind, firstGroupFrom, quoteRunEnd, spanOpenedAt, type Range, type Scene } from './scene';

/** How far the noun may stand behind “was”, and what it is said of behind the noun. */
const REACH = 8;

/** Nouns for what somebody says, in the singular. */
const NOUNS = new Set(
  'message verdict reply response answer retort reaction advice warning assessment view conclusion plea promise explanation excuse summary cry mantra'.split(
    ' ',
  ),
);

const COPULAS = new Set(['is', 'was', 'came']);
const FROM = new Set(['from', 'of']);
const HOW = new Set(['how', 'what']);

interface Spoken {
  readonly source: Range;
  readonly cue: Range;
}

/** Tries the sentence, whose quotation nobody speaks yet; `previous` may be “His verdict?”. */
export function nounQuote(scene: Scene, sentence: Sentence, previous: Sentence | null): void {
  const { tokens, language } = scene;
  if (language.id !== 'en' || scene.spans.length === 0) return;
  const span = spanOpenedAt(scene, sentence.from);
  if (span === null) {
    const colon = colonBeforeQuote(scene, sentence);
    const spoken = colon < 0 ? null : label(scene, sentence.from, colon);
    if (spoken !== null) emit(scene, colon + 1, sentence.to, spoken);
    return;
  }
  let k = behind(span);
  while (k < sentence.to && ((tokens[k] as Token).kind === Kind.Comma || (tokens[k] as Token).kind === Kind.Dash)) k++;
  if (k < sentence.to && (tokens[k] as Token).form === 'that') k++;
  const spoken =
    k < sentence.to && COPULAS.has((tokens[k] as Token).form)
      ? (behindCopula(scene, k, sentence.to) ?? manner(scene, k, sentence.to))
      : k >= sentence.to && previous !== null && (tokens[previous.to - 1] as Token).form === '?'
        ? label(scene, previous.from, previous.to - 1)
        : null;
  if (spoken !== null) emit(scene, sentence.from, Math.max(behind(span), sentence.from), spoken);
}

function emit(scene: Scene, open: number, ceiling: number, { source, cue }: Spoken): void {
  const mark = (scene.tokens[open] as Token).mark;
  if (mark < 0 || (scene.owner[mark] as number) >= 0) return;
  add(scene, {
    parts: [{ from: open, to: quoteRunEnd(scene, open, ceiling) }],
    source,
    cue,
    lemma: (scene.tokens[cue.to - 1] as Token).form,
    modality: 'asserted',
    confidence: 0.8,
    reason: 'noun beside a quotation',
  });
}

function colonBeforeQuote(scene: Scene, { from, to }: Sentence): number {
  for (let k = from; k < to && k - from < 14; k++) {
    const t = scene.tokens[k] as Token;
    if (t.kind === Kind.Colon) return spanOpenedAt(scene, k + 1) === null ? -1 : k;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return -1;
  }
  return -1;
}

/** “The verdict from the stands:”, “Ruiz’s advice to them:”, “His reaction?”: words that are nothing but a noun of saying and whose. */
function label(scene: Scene, from: number, end: number): Spoken | null {
  const { groups } = scene;
  const verb = groups[firstGroupFrom(scene, from)];
  if (verb !== undefined && verb.start < end && verb.form === 'finite') return null;
  for (let k = from + 1; k < end && k - from < REACH; k++) if (isNoun(scene, k)) return whose(scene, from, k, end);
  return null;
}

/** “was the reply from X”, “was X’s reply”. */
function behindCopula(scene: Scene, copula: number, ceiling: number): Spoken | null {
  for (let k = copula + 1; k < ceiling && k - copula < REACH; k++) {
    if (!isNoun(scene, k)) continue;
    const spoken = whose(scene, copula + 1, k, ceiling);
    return spoken === null ? null : { source: spoken.source, cue: { from: copula, to: k + 1 } };
  }
  return null;
}

/** “is how X put it”. */
function manner(scene: Scene, copula: number, ceiling: number): Spoken | null {
  const { tokens, groups } = scene;
  if (!HOW.has(tokens[copula + 1]?.form ?? '')) return null;
  const verb = groups[firstGroupFrom(scene, copula + 2)];
  if (verb === undefined || verb.start >= ceiling || verb.cue === null || verb.start <= copula + 2) return null;
  scene.used.add(verb);
  return { source: { from: copula + 2, to: verb.start }, cue: { from: verb.start, to: verb.end } };
}

function isNoun({ tokens }: Scene, k: number): boolean {
  const t = tokens[k] as Token;
  return t.depth === 0 && t.name < 0 && NOUNS.has(t.form);
}

/** Whose the noun at k is: the possessive before it, or behind “from”, “of”. */
function whose(scene: Scene, from: number, k: number, ceiling: number): Spoken | null {
  const { tokens, language } = scene;
  const cue = { from: k, to: k + 1 };
  for (let i = k + 1; i < ceiling && i - k < REACH; i++) {
    if (!FROM.has((tokens[i] as Token).form)) continue;
    const phrase = phraseAfter(tokens, i + 1, ceiling);
    return phrase === null ? null : { source: { from: i + 1, to: phrase.end }, cue };
  }
  for (let i = k - 1; i >= from; i--) {
    const t = tokens[i] as Token;
    if (t.form === "'s" || t.form === "'") {
      const phrase = phraseBefore(tokens, i, from);
      return phrase === null ? null : { source: { from: phrase.start, to: i }, cue };
    }
    if (language.actors.possessives.has(t.form)) return { source: { from: i, to: i + 1 }, cue };
    if (isDeterminer(t)) return null;
  }
  return null;
}
