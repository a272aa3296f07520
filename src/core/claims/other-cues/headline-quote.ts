/** A headline's quotation before a colon: “‘Concrete on our cliffs’: village vows to fight”, “« On n'en peut plus » : Ruiz alerte”. */
import { OF_OCCASION } from '../../language/prepositions';
import { headOf } from '../../syntax/head-noun';
import type { Subject } from '../../syntax/subject';
import { subjectBefore } from '../../syntax/subject-before';
import type { Sentence } from '../../text/sentences';
import type { MarkedSpan } from '../../text/quotation-marks';
import { Case, Kind, type Token } from '../../text/token';
import { hasClause, startsClause } from '../content/clause';
import { subjectKind } from '../source/subject-kind';
import { add, behind, firstGroupFrom, type Range, type Scene, spanOpenedAt, wordCount } from '../unit/scene';
import { itemAt } from '../../text/item-at';

/** The reason of a quotation in a headline that names nobody who says it. */
export const HEADLINE = 'headline quotation';
/** The reason of a quotation whose source nothing but its place tells. */
export const GUESSED = 'quotation before a colon';

/** The person or body of whom the words behind the colon tell something said what stands before it, else nobody yet; no cue says so. */
export function headlineQuote(scene: Scene, sentence: Sentence): void {
  const { tokens, owner, heading } = scene;
  if (!heading) return;
  const span = spanOpenedAt(scene, sentence.from);
  if (span === null) return quoteBehindColon(scene, sentence);
  const colon = behind(span);
  const free = (owner[(tokens[sentence.from] as Token).mark] as number) < 0;
  if (free && isOccasion(scene, span, colon)) return addQuote(scene, { from: sentence.from, to: colon }, null);
  if (tokens[colon]?.kind !== Kind.Colon || (owner[(tokens[sentence.from] as Token).mark] as number) >= 0) return;
  const source = subjectBehind(scene, sentence, colon);
  // “« Il a fallu tout réapprendre » : le combat d'une infirmière”: the article tells whose words they are.
  const told = source === null && startsClause(scene, sentence.from + 1, span.close);
  if (source === null && (!told || colon + 1 >= sentence.to)) return;
  addQuote(scene, { from: sentence.from, to: colon }, source);
}

/** “‘We heard screaming’ | after tram crash”, “‘Rats the size of cats’ | as strike goes on”: words that open an English headline, and what they were said of. */
function isOccasion(scene: Scene, span: MarkedSpan, k: number): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'en') return false;
  const at = tokens[k]?.kind === Kind.Comma ? k + 1 : k;
  if (!OF_OCCASION.has(tokens[at]?.form ?? '') || at + 1 >= tokens.length) return false;
  const clause = startsClause(scene, span.open + 1, span.close);
  return clause || wordCount(tokens, span.open, span.close) >= SPOKEN;
}

/** Fewer words without a verb can be a name. */
const SPOKEN = 4;

/** “Dockers stop the port: “Nobody asked us””: a sentence in marks that ends a headline, which the article gives to somebody. */
function quoteBehindColon(scene: Scene, sentence: Sentence): void {
  const { tokens, owner, spans } = scene;
  if (sentence.to < tokens.length) return;
  let n = spans.length - 1;
  while (n > 0 && (spans[n] as MarkedSpan).depth > 0) n--;
  const span = itemAt(spans, n);
  if (span === undefined || span.open <= sentence.from + 1) return;
  const mark = tokens[span.open - 1]?.kind;
  if (mark !== Kind.Colon && !(mark === Kind.Comma && isSaidThere(scene, sentence.from, span.open))) return;
  const end = behind(span);
  if ((owner[(tokens[span.open] as Token).mark] as number) >= 0) return;
  // “Mende : « On nous ment », la famille porte plainte”
  const told =
    scene.language.id === 'fr' && tokens[end]?.kind === Kind.Comma && startsClause(scene, end + 1, sentence.to);
  if (end < sentence.to - 1 && !told) return;
  if (!startsClause(scene, span.open + 1, span.close)) return;
  addQuote(scene, { from: span.open, to: end }, null);
}

/** “Aux urgences, « on n'a jamais vu ça »”, “Roubaix : deux morts, « un voisin hurlait »”: whether a French headline has no clause before the comma and its words, which are no title. */
function isSaidThere(scene: Scene, from: number, open: number): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'fr' || tokens[open + 1]?.letterCase !== Case.Lower) return false;
  // “Josselin : | à l'abattoir, « on jette des vies »”
  let start = open - 1;
  while (start > from && (tokens[start - 1] as Token).kind !== Kind.Colon) start--;
  return start < open - 1 && !hasClause(scene, start - 1, open);
}

/** Words of a headline, of the source or of whom the article gives them to. */
function addQuote(scene: Scene, part: Range, source: Range | null): void {
  const told = source === null;
  add(scene, {
    parts: [part],
    source,
    cue: null,
    lemma: '',
    confidence: told ? 0.55 : 0.65,
    reason: told ? HEADLINE : GUESSED,
    speaker: told ? { kind: 'none' } : null,
  });
}

/** The person or body that the words behind the colon tell something of, or null. */
function subjectBehind(scene: Scene, sentence: Sentence, colon: number): Range | null {
  const verb = scene.groups[firstGroupFrom(scene, colon + 1)];
  if (verb === undefined || verb.start >= sentence.to) return null;
  const subject = subjectBefore(scene.tokens, verb, colon + 1);
  if (subject === null || subject.start !== colon + 1 || subject.pronoun) return null;
  const kind = subjectKind(scene, subject);
  if (kind === 'thing' || kind === 'document' || (kind !== 'name' && !canSpeak(scene, subject))) return null;
  return { from: subject.start, to: subject.end };
}

/** “« On nous noie » : le barrage divise”: whether the noun of a subject without a name is one for people, for a body or for where people live. */
function canSpeak({ tokens, language }: Scene, { headStart, headEnd }: Subject): boolean {
  const head = tokens[headOf(tokens, headStart, headEnd, language.headFirst)];
  const noun = head?.word?.noun;
  return noun !== undefined && (noun !== 'place' || language.nouns.inhabited.has((head as Token).form));
}
