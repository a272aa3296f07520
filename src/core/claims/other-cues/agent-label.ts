/** Whoever does something to the subject right before a colon: “Il commence, avant de se faire couper par | la maire | : « Non ! »”. */
import { ASKED } from '../../language/fr/reactions';
import { Tag } from '../../language/types';
import { withAppositions } from '../../syntax/appositions-behind';
import { namesAgent } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import { phraseBefore } from '../../syntax/phrase-before';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Sign } from '../../text/sign';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { quotationBehindColon } from '../unit/quotation-behind-colon';
import { add, behind, firstGroupFrom, quoteRunEnd, type Range, type Scene, spanOpenedAt } from '../unit/scene';

/** Reads a French sentence in marks behind a colon before which “par” names who acts, and adds the claim. */
export function agentLabel(scene: Scene, { from, to }: Sentence): void {
  const { tokens, owner, language, spans, signs } = scene;
  if (language.id !== 'fr' || spans.length === 0 || (signs & Sign.Colon) === 0) return;
  let colon = from;
  while (colon < to && ((tokens[colon] as Token).kind !== Kind.Colon || (tokens[colon] as Token).depth > 0)) colon++;
  const span = colon + 1 < to ? spanOpenedAt(scene, colon + 1) : null;
  if (span === null || tokens[colon + 2]?.letterCase !== Case.Capital) return;
  if ((owner[(tokens[colon + 1] as Token).mark] as number) >= 0) return;
  const source = agentBefore(scene, from, colon);
  if (source === null) return;
  const words = { from: colon + 1, to: quoteRunEnd(scene, behind(span), to) };
  add(scene, quotationBehindColon(words, source, 0.75));
}

/** The somebody behind “par” and a verb in the passive or an infinitive, who ends right before the colon; or null. */
function agentBefore(scene: Scene, from: number, colon: number): Range | null {
  const { tokens, groups } = scene;
  let par = colon - 1;
  while (par > from && colon - par < LONGEST && tokens[par]?.form !== 'par') par--;
  const verb = groups[firstGroupFrom(scene, par) - 1] as VerbGroup | undefined;
  if (tokens[par]?.form !== 'par' || verb === undefined || verb.end !== par) return null;
  if (ASKED.has((tokens[verb.head] as Token).form)) return askedBefore(scene, from, verb.start);
  if (verb.form === 'participle' || (verb.form === 'finite' && !verb.passive)) return null;
  const phrase = phraseAfter(tokens, par + 1, colon);
  if (phrase === null || withAppositions(tokens, phrase.end, colon) < colon) return null;
  // “salué par Ruiz|, qui dirige les secours : « … »”
  const related = phrase.end < colon && ((tokens[phrase.end + 1] as Token).tags & Tag.Relative) !== 0;
  // “élu par 300 voix”
  if ((tokens[par + 1] as Token).kind === Kind.Number) return null;
  return namesSomebody(tokens, phrase.start, phrase.end) ? { from: par + 1, to: related ? phrase.end : colon } : null;
}

/** “Ruiz a dit non, | interrogée par l'AFP : « … »”: somebody right before the comma in front of the participle at `verb`, who is asked; or null. */
function askedBefore({ tokens }: Scene, from: number, verb: number): Range | null {
  if (itemAt(tokens, verb - 1)?.kind !== Kind.Comma) return null;
  const phrase = phraseBefore(tokens, verb - 1, from);
  if (phrase === null || phrase.end !== verb - 1 || !namesSomebody(tokens, phrase.start, phrase.end)) return null;
  return { from: phrase.start, to: phrase.end };
}

function namesSomebody(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ name }) => name >= 0) || namesAgent(tokens, from, to, true);
}

/** “par” and who acts are fewer words. */
const LONGEST = 16;
