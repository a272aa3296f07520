/** Speakers with a title, a party or a post before their turn: “M. BRUN (PS) : Nous …”, “Mme Odile Brun, ministre. – Vous …”. */
import { Tag } from '../../language/types';
import { isDeterminer } from '../../syntax/noun-phrase';
import { nounKind } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import { finiteIn } from '../../syntax/segments';
import { Case, Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { add, trimmed, wordCount, type Scene } from '../unit/scene';
import { turnSigns } from '../unit/turn-signs';
import { itemAt } from '../../text/item-at';

/** Who speaks a turn, with the token behind him, and how he is printed; initials count as capitals. */
interface Speaker {
  readonly end: number;
  readonly titled: boolean;
  readonly capitals: boolean;
  /** With a party, a club or a post behind the name. */
  readonly described: boolean;
  /** A post without a name: “Le prévenu”. */
  readonly bare: boolean;
}

/** A party or a post behind the name has no more tokens. */
const LONGEST = 12;

/** Tries the start of a unit that is no heading; the turn is the rest of it. */
export function labelledTurn(scene: Scene): boolean {
  const { tokens } = scene;
  const speaker = speakerAt(scene);
  if (speaker === null) return false;
  const { end, titled, capitals, described, bare } = speaker;
  const separator = tokens[end];
  const behindStop = separator?.kind === Kind.Stop && tokens[end + 1]?.kind === Kind.Dash;
  // “MME COLIN – C'est une honte.”
  const dash = behindStop || (titled && capitals && separator?.kind === Kind.Dash && separator.spaceBefore);
  if (!dash && separator?.kind !== Kind.Colon) return false;
  // “Jean Roux : …” and what is in marks have their own construction.
  if (!dash && !titled && !described && !bare) return false;
  const from = behindStop ? end + 2 : end + 1;
  const rest = trimmed(tokens, { from, to: tokens.length });
  if (rest === null || wordCount(tokens, rest.from, rest.to) < 2 || tokens[rest.from]?.kind === Kind.OpenMark)
    return false;
  // “Ann Orr (Labour): 2,300 votes”, “M. Brun : né à Lens”
  if (
    !dash &&
    !capitals &&
    !(titled ? hasClause(scene, rest.from, rest.to) : isTalk({ tokens: tokens.slice(from), signs: scene.signs }))
  )
    return false;
  add(scene, {
    parts: [rest],
    source: { from: 0, to: end },
    cue: dash ? null : { from: end, to: end + 1 },
    lemma: dash ? '' : ':',
    confidence: 0.8,
    reason: 'transcript turn',
  });
  return true;
}

/** Whether somebody speaks of himself, to somebody, or says yes or no. */
function isTalk(words: Parameters<typeof turnSigns>[0]): boolean {
  const { firstPerson, addresses, replies } = turnSigns(words);
  return firstPerson !== null || addresses || replies;
}

/** Who is named or described at the start of a turn, up to what parts the label from the words; or null. */
function speakerAt({ tokens, names, language }: Scene): Speaker | null {
  let k = 0;
  while (k < 3 && isTitle(tokens[k])) k++;
  const titled = k > 0;
  const first = tokens[k];
  if (first === undefined) return null;
  const name = itemAt(names, first.name) ?? itemAt(names, isDeterminer(first) ? (tokens[k + 1]?.name ?? -1) : -1);
  const initial = name?.words.length === 1 && name.words[0]?.length === 1;
  const capitals = initial || isUpper(first);
  let end: number;
  if (name?.type === 'person') end = name.to;
  else {
    // “M. le président. –”, “LA MINISTRE. –”
    const phrase =
      titled || capitals || (name === undefined && isDeterminer(first))
        ? phraseAfter(tokens, k, Math.min(tokens.length, k + LONGEST))
        : null;
    if (phrase === null || finiteIn(tokens, k, phrase.end) >= 0) return null;
    const kind = nounKind(tokens, k, phrase.end, language.headFirst);
    if (kind !== 'role' && kind !== 'person') return null;
    end = phrase.end;
  }
  const behind = describedEnd(tokens, end);
  const named = name !== undefined && name.to === end;
  return { end: behind, titled, capitals, described: behind > end, bare: !named };
}

/** Behind “(PS)” or “, ministre de la Santé”, or `from` where none follows. */
function describedEnd(tokens: readonly Token[], from: number): number {
  const opener = tokens[from]?.kind;
  if (opener !== Kind.OpenBracket && opener !== Kind.Comma) return from;
  for (let k = from + 1; k < tokens.length && k - from <= LONGEST; k++) {
    const { kind } = tokens[k] as Token;
    if (opener === Kind.OpenBracket ? kind === Kind.CloseBracket : kind === Kind.Colon || kind === Kind.Stop)
      return opener === Kind.OpenBracket ? k + 1 : finiteIn(tokens, from + 1, k) < 0 ? k : from;
    if (kind === Kind.OpenMark) return from;
  }
  return from;
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && token.name < 0 && token.letterCase !== Case.Lower && (token.tags & Tag.Title) !== 0;
}

function isUpper(token: Token | undefined): boolean {
  return token?.letterCase === Case.Upper;
}
