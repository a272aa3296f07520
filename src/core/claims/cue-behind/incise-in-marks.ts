/** An incise inside of the marks of what it is of. */
import { isPreposition } from '../../syntax/noun-phrase';
import { Kind, type Token } from '../../text/token';
import type { Incise } from './incise-bounds';
import { behind, enclosing, type Range, type Scene, wordCount } from '../unit/scene';
import { endsInRelative } from './content-behind';
import { remarksEnd, startsRemark } from './saying-remark';

/** The pieces of one quotation before and behind an incise inside of its marks, or null. */
export function insideMarks(scene: Scene, incise: Incise, depth: number): Range[] | null {
  const { tokens } = scene;
  const span = enclosing(scene, incise.from);
  const { open, close: ceiling } = span;
  if (span.depth !== depth - 1) return null;
  if ((scene.owner[(tokens[open] as Token).mark] as number) >= 0) return null;
  const left: Range = { from: open, to: incise.from };
  while (left.to > left.from + 1 && (tokens[left.to - 1] as Token).kind === Kind.Comma) left.to--;
  if (wordCount(tokens, left.from, left.to) === 0) return null;
  const parts = [left];
  let at = incise.to;
  const seam = tokens[at];
  if (
    seam !== undefined &&
    at < ceiling &&
    (seam.kind === Kind.Comma || seam.kind === Kind.Stop || seam.kind === Kind.Colon || seam.kind === Kind.Dash)
  )
    at++;
  // “« C'est une honte, a dit Ruiz, jointe par l'AFP. | On paie tout. »”
  const remarks = seam?.kind === Kind.Comma ? remarksEnd(scene, incise, at, ceiling) : -1;
  if (remarks > 0) at = remarks + 1;
  const end = behind(span);
  // “« Nous irons, menace-t-il. Les salariés …”: nothing says that a mark which was never closed goes on behind the stop.
  if (!span.closed && seam?.kind === Kind.Stop) return parts;
  // “…, grumbled Ruiz, gathering his papers”: the speaker's act, not the words.
  const first = tokens[at];
  if (!span.closed && first !== undefined && startsRemark(first)) return parts;
  // “« Jamais, explique Ana Ruiz, qui allait en taxi, | avec son amie, à Nantes. | Le brouillard … »”
  if (seam?.kind === Kind.Comma && first !== undefined && isPreposition(first) && endsInRelative(scene, incise))
    while (at < end && (tokens[at - 1] as Token).kind !== Kind.Stop) at++;
  if (at < end && wordCount(tokens, at, end) > 0) parts.push({ from: at, to: end });
  return parts;
}
