/** Where the clause before an incise starts. */
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Case, Kind, type Token } from '../../text/token';
import { findColon } from '../content/colon';
import { reportsWithin } from '../content/introduces';
import { firstGroupFrom, newest, type Scene } from '../unit/scene';

/** Start of the clause that ends before token `end`: the sentence's, or behind a semicolon or a claim that was found before. */
export function clauseStart(scene: Scene, sentence: Sentence, end: number): number {
  const { tokens } = scene;
  const aside = asideStart(scene, sentence, end);
  if (aside > 0) return aside;
  let start = sentence.from;
  let colon = false;
  for (let k = end - 1; k >= sentence.from; k--) {
    const t = tokens[k] as Token;
    if (t.depth > 0) continue;
    // “Schools: All will stay shut, the county said”, “They have an explanation: Before dawn, they say, …”
    // “# Tempête : trois morts, annonce la préfecture”
    const label =
      t.kind === Kind.Colon &&
      (scene.language.id === 'en'
        ? k - sentence.from < 4 || startsAnew(tokens[k + 1]) || opensWithCue(scene, sentence.from, k)
        : scene.heading && k - sentence.from < 4);
    const last = t.kind === Kind.Colon && !colon && reports(scene, sentence.from, k);
    colon ||= t.kind === Kind.Colon;
    if (t.kind === Kind.Semicolon || label || last) {
      start = k + 1;
      break;
    }
  }
  for (const c of newest(scene.found, 8)) {
    for (const part of c.parts)
      if (part.to <= end && part.to > start && part.from >= sentence.from) start = Math.max(start, part.to);
    if (c.source !== null && c.source.to <= end && c.source.from >= sentence.from) start = Math.max(start, c.source.to);
    if (c.cue !== null && c.cue.to <= end && c.cue.from >= sentence.from) start = Math.max(start, c.cue.to);
  }
  const first = tokens[start];
  if (
    first !== undefined &&
    (first.form === 'mais' || first.form === 'but' || first.form === 'et' || first.form === 'and') &&
    start < end - 1
  )
    start++;
  return start;
}

/** “La ferme – | « un bijou », dit le maire – va fermer”: where a French aside with marks between dashes or in brackets starts that ends behind `end`, or -1. */
function asideStart({ tokens, language, spans }: Scene, { from, to }: Sentence, end: number): number {
  if (language.id !== 'fr' || spans.length === 0) return -1;
  let open = end - 1;
  while (open > from && end - open < LONGEST_ASIDE && !opensAside(tokens[open] as Token)) open--;
  const opener = tokens[open] as Token;
  if (open <= from || !opensAside(opener) || tokens[open + 1]?.kind !== Kind.OpenMark) return -1;
  const closer = opener.kind === Kind.Dash ? Kind.Dash : Kind.CloseBracket;
  for (let k = end; k < to - 1 && k - end < LONGEST_ASIDE; k++) {
    const { kind, depth } = tokens[k] as Token;
    if (depth === 0 && kind === closer) return open + 1;
    if (depth === 0 && (kind === Kind.Stop || kind === Kind.Colon)) return -1;
  }
  return -1;
}

const LONGEST_ASIDE = 30;

function opensAside({ kind, depth }: Token): boolean {
  return depth === 0 && (kind === Kind.Dash || kind === Kind.OpenBracket);
}

/** “Another put it more sharply | : the plan, she said, was dead”: an English cue whose words stand behind the colon. */
function opensWithCue(scene: Scene, from: number, colon: number): boolean {
  const { groups, tokens } = scene;
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const { start, end, cue, form, head } = groups[n] as VerbGroup;
    if (start >= colon) return false;
    if (cue === null || form !== 'finite' || (tokens[head] as Token).depth > 0) continue;
    if (findColon(scene, end, colon + 1) === colon) return true;
  }
  return false;
}

/** Whether a word of the language, and no name, starts with a capital. */
function startsAnew(token: Token | undefined): boolean {
  return token?.letterCase === Case.Capital && token.name < 0 && token.word !== null;
}

/** “Chez Oddo, on juge la réaction « excessive » | : les ventes tiennent, font valoir ses experts”: a French report of its own in [from, to). */
export function reports(scene: Scene, from: number, to: number): boolean {
  if (scene.language.id !== 'fr') return false;
  return reportsWithin(scene, from, to, to, ({ clitic, end }) => clitic < 0 && end < to);
}
