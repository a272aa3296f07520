/** The claim that a quotation without a cue goes on with: “It's over,” he said. | “We lost.” */
import { Kind, type Token } from '../../text/token';
import { behind, type Candidate, type Scene } from '../unit/scene';
import type { Reports } from './after-report';
import { endOf, lastParts } from './claims-by-end';

/**
 * Index of the claim with words in marks that ends right before token `open`, with nothing but punctuation between; -1 if there is none.
 * ““It's over,” he said after hinting that “talks” would go on. “We lost.””: of several in a sentence, one that is all in marks.
 */
export function claimBefore(scene: Scene, reports: Reports, open: number): number {
  const { found } = scene;
  let mixed = -1;
  let reported = 0;
  for (const n of reports.nearest(open, FARTHEST)) {
    const c = found[n] as Candidate;
    if (!holdsMarks(scene.tokens, c)) {
      // “salue « l'esprit » du groupe, mais déplore des erreurs. « C'est dur. »”: behind another report.
      const last = c.parts.at(-1)?.to ?? 0;
      if (last <= open) reported = Math.max(reported, last);
      continue;
    }
    const end = endOf(c);
    if (end > open) continue;
    if (!isRightBefore(scene, end, open)) return mixed;
    if (isVerbatim(scene, c)) return n;
    if (mixed < 0 && end >= reported) mixed = n;
  }
  return mixed;
}

/** Whether only the rest of a sentence stands between the tokens: it may tell how the words before were said. */
function isRightBefore({ tokens }: Scene, end: number, open: number): boolean {
  // “« Elle a dit : “Reste.” »”: marks close with those inside of them.
  let last = end - 1;
  while (last > 0 && (tokens[last] as Token).kind === Kind.CloseMark) last--;
  let stops = (tokens[last] as Token).kind === Kind.Stop ? 1 : 0;
  let words = 0;
  for (let k = end; k < open; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Stop && t.depth === 0) stops++;
    else if (stops > 0 && t.kind === Kind.Word) return false;
    if (t.kind === Kind.Word) words++;
    if (t.kind === Kind.Break) return false;
  }
  return words <= LONGEST_REST;
}

/** Words of the rest of a sentence behind a claim, and tokens that they are at most. */
const LONGEST_REST = 25;
const FARTHEST = 2 * LONGEST_REST;

/** Whether all words of the claim stand in marks. */
function isVerbatim({ tokens, spans }: Scene, claim: Candidate): boolean {
  return lastParts(claim).every(({ from, to }) => {
    const { kind, mark } = tokens[from] as Token;
    const span = kind === Kind.OpenMark ? spans[mark] : undefined;
    return span !== undefined && behind(span) >= to;
  });
}

function holdsMarks(tokens: readonly Token[], c: Candidate): boolean {
  const first = c.parts[0];
  if (first === undefined) return false;
  return c.parts.some((p) => (tokens[p.from] as Token).kind === Kind.OpenMark);
}
