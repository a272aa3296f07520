/** Verb before subject behind words in marks: “« C'est fini », dit Ruiz”, but “« La Digue » raconte une lutte”. */
import { TOLD_OF } from '../../language/en/prepositions';
import { RELATIVES as FRENCH_RELATIVES } from '../../language/fr/pronouns';
import { RELATIVES } from '../../language/en/pronouns';
import { VOICED } from '../../language/en/voices';
import { INDEFINITE, THAT } from '../../language/function-words';
import type { CueVerb } from '../../language/types';
import { isDeterminer, isHead, isOf } from '../../syntax/noun-phrase';
import { namesAgent } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import type { Subject } from '../../syntax/subject';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Case, Kind, type Token } from '../../text/token';
import { hasClause, isFiniteVerb } from '../content/clause';
import { isIntroduced } from '../content/programme';
import { isTitleBeforeComma } from '../cue-before/naming';
import { firstGroupFrom, spanClosedAt, type Scene, firstFinite } from '../unit/scene';
import { subjectKind, type SubjectKind } from '../source/subject-kind';
import { itemAt } from '../../text/item-at';
import { takesObject, INVERTING, isNobody } from './verb-object';
import { tellsOfThing } from './verbless-words';

/** Behind a quotation: “« La route est sûre », dit Ruiz.”, but “« La Digue » raconte la lutte des dockers”. */
export function invertsBehindMarks(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): boolean {
  const { tokens, language } = scene;
  const k = group.start - 1;
  const french = language.id === 'fr';
  if (french && closesRelative(scene, sentence, k)) return false;
  if (closesPhrase(scene, sentence, k) && (french || !saysClause(scene, sentence, group, subject))) return false;
  if (!french && (endsInTitle(scene, sentence, k) || isNextAct(scene, sentence, group, subject))) return false;
  // “Le collectif, « Sauvons Brest », dénonce un projet”: its name, or how it is.
  if (isInApposition(scene, sentence, k) && (subject.start > group.end || isNobody(scene, subject))) return false;
  const kind = subjectKind(scene, subject);
  // “La CGT estime que « rien ne va », réclame une enquête”: the next act of whoever spoke before.
  if (french && runsIn(scene, sentence, k) && takesObject(group))
    return kind !== 'document' || INVERTING.has((group.cue as CueVerb).class);
  // “« La Digue » raconte la lutte des dockers”: a title and what it tells of.
  // “…, once called “the Commodore,” went on trial”: a thing does not speak.
  const doubtful = french
    ? (tokens[k] as Token).kind === Kind.CloseMark && takesObject(group)
    : group.cue?.ambiguous === true;
  return !doubtful || kind !== 'thing';
}

/** Whether words of the sentence run into the marks that end before the comma at k. */
function runsIn(scene: Scene, { from }: Sentence, k: number): boolean {
  const open = spanClosedAt(scene, k - 1)?.open ?? from;
  return open > from && scene.tokens[open - 1]?.kind === Kind.Word;
}

/** “The author of “Salt Road” | wrote 14 novels”, “Le slogan « On tient » | a fait le tour du club”: no punctuation stands at the end of the quotation at k, and words of its phrase before it. */
function closesPhrase(scene: Scene, sentence: Sentence, k: number): boolean {
  const { tokens, spans, inside, language } = scene;
  if ((tokens[k] as Token).kind !== Kind.CloseMark || (tokens[k - 1] as Token).kind !== Kind.Word) return false;
  const open = spans[inside[k - 1] ?? -1]?.open ?? -1;
  if (open <= sentence.from) return false;
  const before = tokens[open - 1] as Token;
  // “Il faut garder le marché « en ville » | a rappelé le maire”: the clause has its verb.
  if (language.id === 'fr' && hasClause(scene, sentence.from - 1, open)) return false;
  // “La tontine des « nanas » | fait école”, “L'interprète de « Sable » | accuse la maison de disques”
  return before.kind === Kind.Word && (language.id === 'en' || isHead(before) || isDeterminer(before) || isOf(before));
}

/** “The plan was “a disgrace” | said the mayor”, “The strike could “cost lives” | warned Ann Orr”: whether somebody says the English clause whose end is in marks, and no comma stands behind those. */
function saysClause(scene: Scene, { from }: Sentence, group: VerbGroup, subject: Subject): boolean {
  const { tokens } = scene;
  const open = spanClosedAt(scene, group.start - 1)?.open ?? from;
  const cue = group.cue as CueVerb;
  if ((cue.ambiguous === true && !VOICED.has(group.lemma)) || !INVERTING.has(cue.class)) return false;
  // “The club “will not sell” | insisted the chairman”
  const end = tokens[open + 1]?.letterCase === Case.Lower ? group.start - 1 : open;
  if (!hasClause(scene, from - 1, end)) return false;
  const kind = subjectKind(scene, subject);
  if (!isSomebody(scene, subject, kind)) return false;
  // “A man who called it “a joke” | warned Ann Orr”
  for (let k = from; k < open; k++) if (RELATIVES.has((tokens[k] as Token).form)) return false;
  return true;
}

/** “Orr, a co-host of “Fox & Friends,” | asked Ruiz”: whether the marks that end at k hold a title that words of the sentence introduce. */
function endsInTitle(scene: Scene, { from }: Sentence, k: number): boolean {
  const span = spanClosedAt(scene, k);
  if (span === null || span.open <= from || !isTitleBeforeComma(scene, span)) return false;
  return isIntroduced(scene.tokens, span.open);
}

/**
 * “Ruiz summed up the plan as “terrible,” | denounced her record and left”, “Ruiz, who called it “a joke”, | ordered a review”, “The
 * head of “Today,” | reminded his staff of the rules”: words of the sentence run into the marks, and the verb behind them has an object.
 */
function isNextAct(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject): boolean {
  const { tokens } = scene;
  const k = group.start - 1;
  const span = spanClosedAt(scene, tokens[k]?.kind === Kind.Comma ? k - 1 : k);
  if (span === null || span.open <= sentence.from || (tokens[span.open - 1] as Token).kind !== Kind.Word) return false;
  const cue = group.cue as CueVerb;
  const kind = subjectKind(scene, subject);
  if (takesObject(group) && (kind === 'thing' || (kind === 'document' && !INVERTING.has(cue.class)))) return true;
  if (!isSomebody(scene, subject, kind) && relates(scene, sentence.from, span.open)) return true;
  if (cue.object !== 'addressee') return false;
  for (let k = subject.start + 1; k <= subject.end; k++)
    if (TOLD_OF.has(tokens[k]?.form ?? '') && (tokens[k] as Token).depth === 0) return true;
  return false;
}

/** Whether a subject of this kind is a person or body for certain: “the union”, but not “declared | a state of emergency”. */
function isSomebody({ tokens }: Scene, { start, headStart, headEnd, pronoun }: Subject, kind: SubjectKind): boolean {
  if (pronoun || kind === 'name') return true;
  const any = INDEFINITE.has((tokens[start] as Token).form) && kind !== 'person';
  return !any && namesAgent(tokens, headStart, headEnd, false);
}

/** “Ruiz, | who called it “a joke”, declared an emergency”: whether “who” or “whose” opens the clause that ends with the marks at `open`. */
function relates({ tokens }: Scene, from: number, open: number): boolean {
  for (let k = open - 1; k > from && (tokens[k] as Token).kind !== Kind.Comma; k--)
    if (tokens[k - 1]?.kind === Kind.Comma && RELATIVES.has((tokens[k] as Token).form)) return true;
  return false;
}

/** Whether the quotation before the comma at k stands in commas behind a French sentence's first phrase, which is somebody. */
function isInApposition({ tokens, spans, inside, language }: Scene, { from }: Sentence, k: number): boolean {
  const open = spans[inside[k - 2] ?? -1]?.open ?? -1;
  const comma = open - 1;
  if (language.id !== 'fr' || comma <= from || tokens[comma]?.kind !== Kind.Comma) return false;
  if (!isDeterminer(tokens[from] as Token) || phraseAfter(tokens, from, comma)?.end !== comma) return false;
  return namesAgent(tokens, from, comma, language.headFirst);
}

/** What parts two clauses. */
const PARTING: ReadonlySet<Kind> = new Set([Kind.Comma, Kind.Semicolon, Kind.Colon, Kind.Dash]);

/** “Le choc a fait onze blessés dont | « trois graves », ont dit les pompiers”: whether the clause before the relative pronoun at `relative` has its verb, and a comma follows the marks at k. */
function endsClause(scene: Scene, { from }: Sentence, relative: number, k: number): boolean {
  const { tokens } = scene;
  if ((tokens[k] as Token).kind !== Kind.Comma) return false;
  const end = tokens[relative - 1]?.kind === Kind.Comma ? relative - 1 : relative;
  let start = end;
  while (start > from && !PARTING.has((tokens[start - 1] as Token).kind)) start--;
  return firstFinite(scene, start, end) !== null;
}

/** “L'ONG, qui dénonce « un naufrage », | réclame une enquête”: the quotation that ends at k is in the relative clause of a subject. */
function closesRelative(scene: Scene, sentence: Sentence, k: number): boolean {
  const { tokens, groups } = scene;
  if (tokens[k]?.kind === Kind.Comma && tellsOfThing(scene, sentence.from, k)) return false;
  const span = spanClosedAt(scene, k) ?? spanClosedAt(scene, k - 1);
  // “Ruiz, selon laquelle « les lits manquent », | réclame un plan”
  const opener = span === null ? '' : (tokens[span.open - 1]?.form ?? '');
  // “C'est pour cela que « chaque voix compte », | insiste le parti”
  const cleft = THAT.has(opener) && (tokens[sentence.from] as Token).form === "c'";
  // “Le code prévoit que « chacun peut s'y opposer », | rappelle l'avocate”: a whole clause that a verb reports.
  const whole = THAT.has(opener) && span !== null && hasClause(scene, span.open, span.close);
  if (span !== null && FRENCH_RELATIVES.has(opener) && (cleft || !whole))
    return !cleft && !endsClause(scene, sentence, span.open - 1, k);
  // “La CFDT attend ; | la CGT, qui évoque un « recul », appelle …”
  let start = k;
  while (start > sentence.from && (tokens[start - 1] as Token).kind !== Kind.Semicolon) start--;
  const first = groups[firstGroupFrom(scene, start)];
  // “Un plan que refusent les élus : « … », s'exclame Ruiz”
  if (span !== null && itemAt(tokens, span.open - 1)?.kind === Kind.Colon) return false;
  if (span === null || first === undefined || first.form !== 'finite' || first.end > span.open) return false;
  // “Le plan, dont il est l'auteur, « a échoué »”, “Le plan qui inquiète la ville « va échouer »”: the verb of the subject before.
  const verb = tokens[span.open + 1];
  const reported = THAT.has((tokens[first.end] as Token).form);
  if (itemAt(tokens, span.open - 1)?.kind === Kind.Comma) return false;
  if (!reported && verb !== undefined && isFiniteVerb(verb)) return false;
  if (span.open - first.end > 5) return false;
  for (let i = start + 1; i < first.start; i++) if (FRENCH_RELATIVES.has((tokens[i] as Token).form)) return true;
  return false;
}
