/** A cue that is left out where it would be the same again: “la CFDT parle d'« un recul », la CGT d'« un échec »”. */
import { DISJUNCTIVE } from '../../language/function-words';
import { namesAgent } from '../../syntax/head-noun';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { setPhraseEnd } from '../../syntax/set-phrase';
import { Tag } from '../../language/types';
import { Kind, type Token } from '../../text/token';
import { add, behind, type Candidate, type Range, type Scene, spanOpenedAt } from '../unit/scene';

/**
 * Adds a claim for each further source whose French verb is left out, behind words in marks.
 * @param since how many candidates there were before the sentence was read
 */
export function gapped(scene: Scene, since: number): void {
  if (scene.language.id !== 'fr') return;
  // What is added is read in turn: a third source can follow.
  for (let n = since; n < scene.found.length; n++) goOn(scene, scene.found[n] as Candidate);
}

/** Gives the second source of a claim its words, where the verb is left out: “Ruiz a dénoncé « un recul », Orr « une honte »”. */
function goOn(scene: Scene, claim: Candidate): void {
  const { tokens } = scene;
  const { parts, cue, source } = claim;
  const part = parts[0] as Range;
  if (parts.length > 1 || cue === null || source === null || cue.to > part.from) return;
  const limit = Math.min(part.to, part.from + LONGEST_OBJECT);
  let open = part.from;
  while (open < limit && (tokens[open] as Token).kind !== Kind.OpenMark) open++;
  const span = open < limit ? spanOpenedAt(scene, open) : null;
  if (span === null) return;
  const link = open > cue.from && isPreposition(tokens[open - 1] as Token) ? (tokens[open - 1] as Token) : null;
  const other = secondSource(scene, behind(span), link);
  const words = other === null ? null : spanOpenedAt(scene, link === null ? other.at : other.at + 1);
  const next = words === null ? undefined : tokens[behind(words)];
  if (other === null || words === null || (next !== undefined && !ends(next))) return;
  const { lemma, modality, confidence, reason } = claim;
  // “trouve Emma « trop molle » mais | Rodolphe « trop dur »”: one more of whom it is said.
  if (reason === 'subject–verb–predicate' && link === null && part.from < span.open && isJoined(tokens, behind(span)))
    if ((tokens[part.from] as Token).name >= 0 || namesAgent(tokens, part.from, span.open, true)) {
      part.to = behind(words);
      return;
    }
  part.to = Math.min(part.to, behind(span));
  scene.owner[(tokens[words.open] as Token).mark] = -1;
  add(scene, {
    parts: [{ from: link === null ? words.open : words.open - 1, to: behind(words) }],
    source: { from: other.from, to: other.to },
    cue,
    lemma,
    modality,
    confidence: Math.min(confidence, 0.8),
    reason,
  });
}

/** Who stands between the marks and the next ones. */
interface Other extends Range {
  /** Where the words or their preposition start. */
  readonly at: number;
}

/** “, | FO | d'«”, “ et | le maire |, lui, «”: who stands between the marks and the next ones, ended by the same preposition as before; or null. */
function secondSource({ tokens, language }: Scene, end: number, link: Token | null): Other | null {
  let from = end;
  const seam = tokens[from];
  if (seam?.kind === Kind.Comma || seam?.kind === Kind.Semicolon) from++;
  if (((tokens[from]?.tags ?? 0) & Tag.Coordinator) !== 0) from++;
  if (tokens[from]?.form === 'enfin') from++;
  if (from === end || tokens[from] === undefined) return null;
  let mark = from;
  while (mark < tokens.length && mark - from < LONGEST_SOURCE && (tokens[mark] as Token).kind !== Kind.OpenMark) mark++;
  const to = phraseAfter(tokens, from, mark)?.end ?? from;
  const head = tokens[isDeterminer(tokens[from] as Token) ? from + 1 : from];
  if (head === undefined) return null;
  const somebody = head.name >= 0 || (head.tags & Tag.NominalPronoun) !== 0;
  if (to === from || !(somebody || namesAgent(tokens, from, to, true))) return null;
  let at = to;
  // “le maire | , lui, | d'«”, “la CGT | , quant à elle, | «”
  if (tokens[at]?.kind === Kind.Comma) {
    const aside = DISJUNCTIVE.has(tokens[at + 1]?.form ?? '') ? at + 2 : setPhraseEnd(tokens, at + 1, language);
    if (tokens[aside]?.kind !== Kind.Comma) return null;
    at = aside + 1;
  }
  const next = tokens[at];
  if (next === undefined) return null;
  if (link === null) return next.kind === Kind.OpenMark ? { from, to, at } : null;
  const same = next.form === link.form || (isOf(next) && isOf(link));
  return same && tokens[at + 1]?.kind === Kind.OpenMark ? { from, to, at } : null;
}

const LONGEST_SOURCE = 14;
/** No more tokens stand between a cue and the words in marks whose like follow: “qualifie le plan du maire de « recul »”. */
const LONGEST_OBJECT = 16;

/** Whether “et” or “mais” stands at k. */
function isJoined(tokens: readonly Token[], k: number): boolean {
  return ((tokens[k]?.tags ?? 0) & Tag.Coordinator) !== 0;
}

/** Whether nothing of the words stands behind them. */
function ends({ kind, tags }: Token): boolean {
  return kind !== Kind.Word || (tags & Tag.Coordinator) !== 0;
}
