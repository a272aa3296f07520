/** A name behind a quotation, with nothing else: “« J'ai tout perdu » – Ruiz, éleveuse”, “« J'ai tout perdu » (Ana Ruiz)”. */
import { isDeterminer } from '../../syntax/noun-phrase';
import { finiteIn } from '../../syntax/segments';
import type { Sentence } from '../../text/sentences';
import { Case, Kind, type Token, onlyWords } from '../../text/token';
import { hasClause } from '../content/clause';
import { speakerOf } from '../source/speaker';
import { add, behind, quoteRunEnd, type Range, type Scene, spanOpenedAt, trimmed, wordCount } from '../unit/scene';
import { HEADLINE } from './headline-quote';
import { behindTitles, dateStart, isNameWithPost } from '../unit/signature-line';

/** What parts a quotation from the name of its speaker. */
const SEPARATORS: ReadonlySet<Kind> = new Set([Kind.Dash, Kind.Comma, Kind.OpenBracket]);

/** A signature is no longer than this many words: a name, a post, a place. */
const LONGEST = 12;

/** Tries the last sentence of a unit, which opens with a quotation that nobody speaks yet, or is nothing but who speaks the one before. */
export function signature(scene: Scene, sentence: Sentence, previous: Sentence | null): void {
  const { tokens, owner, names } = scene;
  if (previous !== null && signedBefore(scene, sentence.from)) return;
  const span = spanOpenedAt(scene, sentence.from);
  if (span === null || (owner[(tokens[sentence.from] as Token).mark] as number) >= 0) return;
  const end = quoteRunEnd(scene, sentence.from, behind(span));
  const separator = tokens[end];
  if (separator === undefined) return;
  const said = wordCount(tokens, sentence.from, end) >= 3 && hasClause(scene, sentence.from, end);
  if (!SEPARATORS.has(separator.kind)) {
    // “> « Nous manquons de tout »⏎> Aline Frey, urgentiste”
    if (said && isNameWithPost(scene, end, tokens.length, false)) sign(scene, { from: sentence.from, to: end }, end);
    return;
  }
  const start = behindTitles(tokens, end + 1);
  const name = names[tokens[start]?.name ?? -1];
  if (said && separator.kind === Kind.Dash && isSomebody(scene, end + 1)) {
    sign(scene, { from: sentence.from, to: end }, end + 1);
    return;
  }
  if (name?.type !== 'person' || name.from !== start) return;
  // “« On est à bout », Luc Vian, maire de Lens.”
  if (separator.kind === Kind.Comma && !(said && isNameWithPost(scene, end + 1, tokens.length, false))) return;
  // “« Les Misérables », Victor Hugo”: a work and its author.
  if (!said && !isNameWithPost(scene, end + 1, tokens.length, false)) return;
  sign(scene, { from: sentence.from, to: end }, end + 1);
}

/** “— a village elder”, “— une habitante du quartier”: whether somebody with an article and what he is of is all that stands from `from` on. */
function isSomebody(scene: Scene, from: number): boolean {
  const { tokens } = scene;
  const first = tokens[from];
  // “– Une infirmière”, but “– THE BOARD”
  if (first === undefined || first.letterCase === Case.Upper || first.name >= 0 || !isDeterminer(first)) return false;
  let to = tokens.length;
  while (to > from && CLOSING.has((tokens[to - 1] as Token).kind)) to--;
  if (!onlyWords(tokens, from, to)) return false;
  const speaker = speakerOf(scene, { from, to });
  // “– le président du syndicat Luc Vian”
  if (speaker.kind === 'name') return scene.names[speaker.names[0] ?? -1]?.type === 'person';
  return speaker.kind === 'description' && (speaker.noun === 'person' || speaker.noun === 'role');
}

/** “« Je pars. » – Ana Ruiz, députée”, “« Je pars. »⏎Ana Ruiz, députée”: a name with a post behind a quotation that is a sentence of its own. */
function signedBefore(scene: Scene, from: number): boolean {
  const { tokens, spans, owner, names, found } = scene;
  let close = from - 1;
  while (close > 0 && (tokens[close] as Token).kind === Kind.Break) close--;
  const { kind, mark } = tokens[close] as Token;
  const span = kind === Kind.CloseMark ? spans[mark] : undefined;
  if (span === undefined || span.depth > 0) return false;
  // “Quote of the day: “I am not running.””: a topic before it is nobody.
  const known = found[owner[mark] as number];
  if (known !== undefined && known.reason !== HEADLINE) return false;
  const dash = (tokens[from] as Token).kind === Kind.Dash;
  const start = behindTitles(tokens, dash ? from + 1 : from);
  const named = names[tokens[start]?.name ?? -1];
  const signs = dash && ((named?.type === 'person' && named.from === start) || isSomebody(scene, from + 1));
  if (!signs && !isNameWithPost(scene, start, tokens.length, dash)) return false;
  if (!sign(scene, { from: span.open, to: behind(span) }, dash ? from + 1 : from)) return false;
  owner[mark] = found.length - 1;
  return true;
}

/** Adds the claim of words that a signature behind them, from `from` on, tells whose they are. */
function sign(scene: Scene, words: Range, from: number): boolean {
  const { tokens } = scene;
  let to = dateStart(tokens, from);
  while (to > from && CLOSING.has((tokens[to - 1] as Token).kind)) to--;
  const source = trimmed(tokens, { from, to });
  if (source === null || wordCount(tokens, source.from, to) > LONGEST || finiteIn(tokens, source.from, to) >= 0)
    return false;
  add(scene, {
    parts: [words],
    source,
    cue: null,
    lemma: '',
    confidence: 0.75,
    reason: 'signature',
  });
  return true;
}

const CLOSING: ReadonlySet<Kind> = new Set([Kind.CloseBracket, Kind.Stop]);
