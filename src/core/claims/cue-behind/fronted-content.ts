/** The content around an incise: the pieces before and behind it. */
import { ASKED } from '../../language/en/asked';
import { BEFORE_PARTICIPLE, OPENERS } from '../../language/en/conjunctions';
import { TITLING } from '../../language/en/naming';
import { JOINING } from '../../language/fr/conjunctions';
import { RELATIVE_PRONOUNS, THAT } from '../../language/function-words';
import { Form, Person, Tag } from '../../language/types';
import { isDeterminer, isHead, isPreposition } from '../../syntax/noun-phrase';
import { nounKind } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm, isAuxiliary, isModal } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import type { MarkedSpan } from '../../text/quotation-marks';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { hasClause, isFiniteVerb } from '../content/clause';
import { isOnlyFronted } from '../cue-before/report-bounds';
import type { Incise } from './incise-bounds';
import {
  firstGroupFrom,
  groupAt,
  type Range,
  type Scene,
  spanClosedAt,
  trimmed,
  wordCount,
  hasMarks,
} from '../unit/scene';
import { type Front, contentBehind, isBare } from './content-behind';
import { clauseStart } from './clause-start';
import { insideMarks } from './incise-in-marks';
import { behindQuestion } from './inversion-behind-words';
import { answersShortly, isFragment, isImperative } from './verbless-words';

/** The pieces of content before and behind an incise, or null where there are none. */
export function contentAround(scene: Scene, sentence: Sentence, incise: Incise): Range[] | null {
  const { tokens } = scene;
  const depth = (tokens[incise.group.head] as Token).depth;
  if (depth > 0) return insideMarks(scene, incise, depth);
  const k = incise.from - 1;
  const seam = k >= 0 && (tokens[k] as Token).kind === Kind.Comma ? k - 1 : k;
  const span = seam >= 0 ? spanClosedAt(scene, seam) : null;
  const opened = span === null ? behindOpener(scene, sentence, incise) : null;
  if (opened !== null) return [opened];
  const front =
    span === null ? clauseBefore(scene, sentence, incise) : quotationBefore(scene, sentence, incise, span, seam + 1);
  if (front === null) return null;
  const { parts, partial } = front;
  const rest = contentBehind(scene, sentence, incise, front);
  if (rest === null && span === null && isElliptic(scene, parts[0]?.from ?? sentence.from)) return null;
  if (rest !== null) parts.push(rest);
  else if (partial && span === null && !isAnswer(scene, sentence, incise)) return null;
  return parts;
}

/** Words without a verb that a verb before its subject follows: “Faux, répond la maire.” */
function isAnswer(scene: Scene, sentence: Sentence, { inverted, from }: Incise): boolean {
  if (!inverted) return false;
  if (answersShortly(scene, sentence.from, from) || isFragment(scene, sentence, from - 1)) return true;
  const start = scene.language.id === 'fr' ? clauseStart(scene, sentence, from) : sentence.from;
  if (start === sentence.from) return scene.language.id === 'fr' && behindQuestion(scene.tokens, start);
  return itemAt(scene.tokens, start - 1)?.kind === Kind.Semicolon;
}

/** The quotation that ends before the incise, at `end`, with the clause around it and the quotations before it; null where it is spoken for. */
function quotationBefore(
  scene: Scene,
  sentence: Sentence,
  incise: Incise,
  span: MarkedSpan,
  end: number,
): Front | null {
  const { tokens, owner } = scene;
  // “In a piece titled “The Death of News,” Orr declared the press dead”
  if (TITLING.has((tokens[span.open - 1] as Token | undefined)?.form ?? '')) return null;
  const as = tokens[incise.from]?.form === 'comme' && tokens[span.open - 1]?.kind !== Kind.Comma;
  const goesOn = isSubjectInMarks(scene, sentence, incise, span);
  const left = as ? clauseStart(scene, sentence, span.open) : leftOfQuote(scene, sentence, span.open, end);
  const from = goesOn && left === span.open && opensSubject(scene, sentence, left) ? left - 1 : left;
  if (from < span.open && isOnlyFronted(scene, { from, to: end })) return null;
  if (from === span.open && owner[(tokens[span.open] as Token).mark] !== -1) return null;
  const parts = quotesBefore(scene, sentence, from);
  parts.push({ from, to: end });
  return { parts, span, partial: goesOn || (from < span.open && !hasClause(scene, from, end)) };
}

/** “One “bright spot”, he said, | was that sales rose”: whether the English words in marks before the incise are the subject of the verb right behind it. */
function isSubjectInMarks(scene: Scene, { to }: Sentence, incise: Incise, { open, close }: MarkedSpan): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'en' || tokens[incise.to]?.kind !== Kind.Comma || incise.to + 1 >= to) return false;
  const verb = groupAt(scene, incise.to + 1, to);
  return verb?.form === 'finite' && isFiniteVerb(tokens[verb.first] as Token) && !hasClause(scene, open + 1, close);
}

/** “| The | “real scandal””: whether a determiner before the mark at `open` opens the sentence. */
function opensSubject({ tokens }: Scene, { from }: Sentence, open: number): boolean {
  const before = open - 1;
  if (before < from || !isDeterminer(tokens[before] as Token)) return false;
  return before === from || (before === from + 1 && ((tokens[from] as Token).tags & Tag.Coordinator) !== 0);
}

/** The clause before the incise; null where it is none, or another's. */
function clauseBefore(scene: Scene, sentence: Sentence, incise: Incise): Front | null {
  const { tokens, heading, language } = scene;
  const from =
    openRelative(scene, sentence, incise) ??
    relativeStart(scene, sentence, incise) ??
    behindColon(scene, clauseStart(scene, sentence, incise.from), incise);
  const range = trimmed(tokens, { from, to: incise.from });
  if (range === null || introducesCue(scene, range.from, incise)) return null;
  // “Fire at depot kills seven, officials say”: headlines leave out what would show a verb.
  const elliptic = heading && (language.id === 'en' || incise.inverted);
  const ordered = range.from === sentence.from && isImperative(scene, range);
  const whole = elliptic || ordered || opensWithVerb(scene, range.from);
  const partial = !whole && !hasClause(scene, range.from, range.to);
  return { parts: [range], span: null, partial };
}

/** “| Reste | une inconnue, note le préfet”: whether French words open with a verb in the third person, whose subject stands behind it. */
function opensWithVerb(scene: Scene, from: number): boolean {
  const group = scene.groups[firstGroupFrom(scene, from)];
  return (
    scene.language.id === 'fr' &&
    group?.start === from &&
    group.form === 'finite' &&
    (group.person & Person.Third) !== 0
  );
}

/** “When asked by a host whether he would run, | Ruiz said, “No.””: an English clause that tells when or why somebody says the whole sentence in marks behind. */
function introducesCue({ tokens, language }: Scene, from: number, { to }: Incise): boolean {
  if (language.id !== 'en' || tokens[to]?.kind !== Kind.Comma || tokens[to + 1]?.kind !== Kind.OpenMark) return false;
  const { tags, form } = tokens[from] as Token;
  if (((tags & Tag.Subordinator) === 0 && form !== 'when') || THAT.has(form)) return false;
  const participle = tokens[from + 1]?.form ?? '';
  return tokens[to + 2]?.letterCase !== Case.Lower || participle === 'told' || ASKED.has(participle);
}

/** “| Once informed that it was unsafe, drivers went on”, “| When told of it, …”: whether an English conjunction with nothing but a participle opens the words, which tell when or in spite of what. */
function isElliptic({ tokens, language }: Scene, from: number): boolean {
  const next = tokens[from + 1];
  if (language.id !== 'en' || next === undefined || !BEFORE_PARTICIPLE.has((tokens[from] as Token).form)) return false;
  return next.name < 0 && hasForm(next, Form.PastParticiple) && (next.tags & (Tag.Noun | Tag.Adjective)) === 0;
}

/** “Le maire s'agace : | le pont, dit-il, est vieux”: where the words of somebody start of whom the clause before the colon tells. */
function behindColon(scene: Scene, from: number, { source, from: end }: Incise): number {
  const { tokens } = scene;
  const pronoun = source !== null && source.to - source.from === 1 ? tokens[source.from] : undefined;
  if (((pronoun?.tags ?? 0) & Tag.SubjectPronoun) === 0) return from;
  let colon = end - 1;
  while (colon > from && ((tokens[colon] as Token).kind !== Kind.Colon || (tokens[colon] as Token).depth > 0)) colon--;
  return colon > from && hasClause(scene, from, colon) ? colon + 1 : from;
}

/** “…, when, she said, the mayor left”: what the conjunction before the incise opens goes on behind it; what comes before is not hers. */
function behindOpener(scene: Scene, sentence: Sentence, incise: Incise): Range | null {
  const { tokens, language } = scene;
  const opener = tokens[incise.from - 2];
  const commas = tokens[incise.from - 1]?.kind === Kind.Comma && tokens[incise.to]?.kind === Kind.Comma;
  // “Mais, ajoute-t-il, | « rien n'est joué »”
  const joins = language.id === 'fr' && incise.from - 2 === sentence.from && JOINING.has(opener?.form ?? '');
  if (!commas || opener === undefined || !(joins || (language.id === 'en' && OPENERS.has(opener.form)))) return null;
  // “When, she asked, | will it open?”
  const next = tokens[incise.to + 1];
  if (incise.from - 2 === sentence.from && next !== undefined && !joins && (isAuxiliary(next) || isModal(next)))
    return null;
  // “His side had beaten nobody yet, he said”
  if ((opener.tags & Tag.Adverb) !== 0 && itemAt(tokens, incise.from - 3)?.kind === Kind.Word) return null;
  const range = trimmed(tokens, { from: incise.to + 1, to: sentence.to });
  if (range === null || !(hasClause(scene, range.from - 1, range.to) || (joins && hasMarks(tokens, [range]))))
    return null;
  return range;
}

/** “the nominee | who, he says, | has lied”, “un plan | qui, dit-elle, | échouera”, “men | whose names, police said, | were known”: the relative pronoun right before an incise, or with its noun, or null. */
function openRelative({ tokens, language }: Scene, { from }: Sentence, incise: Incise): number | null {
  const k = incise.from - 2;
  if (k <= from || tokens[k + 1]?.kind !== Kind.Comma || tokens[incise.to]?.kind !== Kind.Comma) return null;
  const owned = language.id === 'en' ? whoseBefore(tokens, k, from) : -1;
  if (owned > from) return owned;
  const { form } = tokens[k] as Token;
  const before = tokens[k - 1] as Token;
  const noun = isHead(before);
  if (language.id === 'fr') return RELATIVE_PRONOUNS.has(form) && (noun || form === 'dont') ? k : null;
  return form === 'who' || form === 'which' || (form === 'that' && noun) ? k : null;
}

/** “| whose | names”: the “whose” of the short phrase that ends at k, or -1. */
function whoseBefore(tokens: readonly Token[], k: number, floor: number): number {
  for (let i = k - 1; i > floor && k - i < 4; i--) {
    const { kind, form } = tokens[i] as Token;
    if (kind !== Kind.Word) return -1;
    if (form === 'whose') return i;
  }
  return -1;
}

/** “conteste ces chiffres, | qui reposent, dit-elle, sur une erreur”: the relative clause that a pronoun's incise cuts, behind a report of its own; or null. */
function relativeStart(scene: Scene, sentence: Sentence, incise: Incise): number | null {
  const { tokens, groups } = scene;
  if (!isBare(scene, incise)) return null;
  let k = incise.from - 2;
  while (k > sentence.from && (tokens[k] as Token).kind === Kind.Word) k--;
  const relative = tokens[k + 1] as Token;
  // “son père, | sans qui, dit-il, rien n'aurait été possible”
  const last = itemAt(tokens, incise.from - 2);
  const led = ((last?.tags ?? 0) & Tag.Relative) !== 0 && last !== relative && incise.from - k < 6;
  if (led && tokens[k]?.kind === Kind.Comma && scene.language.id === 'fr') return k + 1;
  if (tokens[k]?.kind !== Kind.Comma || (relative.tags & Tag.Relative) === 0) return null;
  for (let n = firstGroupFrom(scene, sentence.from); n < groups.length; n++) {
    const { start, cue, form, clitic, head } = groups[n] as VerbGroup;
    if (start >= k) return null;
    if (cue !== null && form === 'finite' && clitic < 0 && (tokens[head] as Token).depth === 0) return k + 1;
  }
  return null;
}

/** “« Une honte ! », « Démission ! », scandait la foule”: quotations that only commas part from the one at `open`. */
function quotesBefore(scene: Scene, sentence: Sentence, open: number): Range[] {
  const { tokens, owner } = scene;
  const found: Range[] = [];
  let at = open;
  while (at - 2 > sentence.from && (tokens[at - 1] as Token).kind === Kind.Comma) {
    const span = spanClosedAt(scene, at - 2);
    if (span === null || (owner[(tokens[span.open] as Token).mark] as number) >= 0) break;
    found.unshift({ from: span.open, to: at - 1 });
    at = span.open;
  }
  // Names in marks are listed in a sentence; cries are all that it has.
  if (at === sentence.from || found.length === 0) return at === sentence.from ? found : [];
  // “Il faut « choisir », « trancher vite », a dit Ruiz”
  const start = clauseStart(scene, sentence, at);
  if (!hasClause(scene, start, at)) return [];
  return [{ from: start, to: (found[found.length - 1] as Range).to }];
}

/** Where content that ends with a quotation starts: at the mark, or at the clause around it (“Le projet est « mort », a dit X”). */
function leftOfQuote(scene: Scene, sentence: Sentence, open: number, end: number): number {
  const { tokens } = scene;
  const start = clauseStart(scene, sentence, open);
  if (start >= open) return open;
  const first = tokens[open + 1];
  // A quotation that starts like a sentence stands alone.
  if (first !== undefined && first.letterCase !== Case.Lower && wordCount(tokens, open, end) > 4) return open;
  const before = tokens[open - 1] as Token;
  // “Le suspect, un maçon, « a varié », a dit le juge”: the verb of the subject before.
  const predicate =
    first?.letterCase === Case.Lower &&
    (startsWithVerb(tokens, open + 1) || isSubject(scene, start, open - 1)) &&
    !hasClause(scene, start, open);
  if (before.kind === Kind.Comma && predicate && scene.language.id === 'fr') return start;
  // “The aim is a “green economy” for all, “from farm to fork,” she said”: one more fragment of the same clause.
  if (before.kind === Kind.Comma && first?.letterCase === Case.Lower && holdsFragment(scene, start, open)) return start;
  if (before.kind === Kind.Colon || before.kind === Kind.Comma) return open;
  if (hasClause(scene, start, end) || wordCount(tokens, start, open) >= 2) {
    const opener = tokens[start] as Token;
    if ((opener.tags & Tag.Coordinator) !== 0 && wordCount(tokens, start, open) === 1) return open;
    if (isPreposition(opener) && !hasClause(scene, start, end)) return open;
    return start;
  }
  return open;
}

/** Whether an English clause in [from, to) has words in marks that nobody is the source of yet, and that are no sentence of their own. */
function holdsFragment(scene: Scene, from: number, to: number): boolean {
  const { tokens, language, owner, spans } = scene;
  if (spans.length < 2 || !hasClause(scene, from, to)) return false;
  // “Il faut « choisir », | « trancher vite »”: a list.
  if (language.id === 'fr' && tokens[to - 2]?.kind === Kind.CloseMark) return false;
  for (let k = language.id === 'en' ? from + 1 : from; k < to; k++) {
    const { kind, mark } = tokens[k] as Token;
    if (kind !== Kind.OpenMark || mark < 0) continue;
    // “« Le gérant a été blessé » et un client, « monté sur le toit », est tombé, dit le parquet”
    const fragment = k === from || tokens[k + 1]?.letterCase === Case.Lower;
    return owner[mark] === -1 && fragment && !hasOwnedQuote(scene, { from, to });
  }
  return false;
}

/** “Un suspect |, « un maçon de Lens, a été arrêté », a dit le juge”: a noun phrase of its own, and no time. */
function isSubject({ tokens, language }: Scene, from: number, to: number): boolean {
  if (!isDeterminer(tokens[from] as Token)) return false;
  const phrase = phraseAfter(tokens, from, to);
  return phrase?.end === to && nounKind(tokens, from, to, language.headFirst) !== 'time';
}

/** Whether a finite verb, perhaps with its pronouns, starts at k. */
export function startsWithVerb(tokens: readonly Token[], k: number): boolean {
  let at = k;
  while (((tokens[at]?.tags ?? 0) & (Tag.ObjectPronoun | Tag.Negation)) !== 0 && at - k < 3) at++;
  const t = tokens[at];
  return t !== undefined && (t.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && hasForm(t, Form.Finite);
}

/** Whether a quotation in the range is spoken for already. */
export function hasOwnedQuote(scene: Scene, range: Range): boolean {
  for (let k = range.from; k < range.to; k++) {
    const t = scene.tokens[k] as Token;
    if (t.kind === Kind.OpenMark && t.mark >= 0 && (scene.owner[t.mark] as number) >= 0) return true;
  }
  return false;
}
