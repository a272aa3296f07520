/** Whether the clause of a cue, or one within reported words, is a subordinate one, or the main one goes on. */
import { GRADING, SUBORDINATING } from '../../language/conjunctions';
import { isPointInTime } from '../../syntax/time';
import { WHEN } from '../../language/en/conjunctions';
import { RELATIVES } from '../../language/en/pronouns';
import { BEFORE_CLAUSE, THAT } from '../../language/function-words';
import { Form, Tag } from '../../language/types';
import { isDative, isHead, isPreposition } from '../../syntax/noun-phrase';
import { hasForm, reports } from '../../syntax/readings';
import { isConjunctionBefore, isRelativePronoun } from '../../syntax/segments';
import type { VerbGroup } from '../../syntax/verb-groups';
import { itemAt } from '../../text/item-at';
import { formOf, Kind, type Token } from '../../text/token';
import { groupAt, type Scene } from '../unit/scene';
import { hasClause, isFiniteVerb } from './clause';

/** “Following a report that said A, | B”, “In a week when officials said A, | B”, “Despite a note saying A, | B”: whether the cue is of a relative clause or a noun within what opens an English sentence, before its main clause. */
export function opensBeforeMain(scene: Scene, group: VerbGroup, relative: boolean): boolean {
  const { tokens } = scene;
  const { subject, start, form } = group;
  if (form === 'participle') return tokens[start - 1]?.kind === Kind.Word && isWithinOpening(scene, start, start);
  if (form !== 'finite' || subject === null) return false;
  // The relative pronoun is its subject, or stands before it.
  let pronoun = relative ? subject.end - 1 : subject.start - 1;
  if (relative && ((itemAt(tokens, pronoun)?.tags ?? 0) & Tag.Relative) === 0) pronoun = subject.start - 1;
  if (!relative && !WHEN.has(itemAt(tokens, pronoun)?.form ?? '')) return false;
  return isWithinOpening(scene, pronoun, start);
}

/** Whether a preposition or a form in -ing opens the sentence of the verb at `start`, and no clause stands before token `to`. */
function isWithinOpening(scene: Scene, to: number, start: number): boolean {
  const { tokens } = scene;
  let from = Math.min(to, start);
  while (from > 0 && start - from < 40 && !isStop(tokens[from - 1] as Token)) from--;
  const first = tokens[from];
  if (first === undefined || from >= to) return false;
  const opens = isPreposition(first) || hasForm(first, Form.PresentParticiple);
  return opens && !hasClause(scene, from, to);
}

/** Whether a finite verb stands at k that no pronoun, relative, conjunction or preposition binds. */
export function isMainVerb(scene: Scene, k: number, ceiling: number): boolean {
  const group = groupAt(scene, k, ceiling);
  const before = scene.tokens[k - 1] as Token;
  const bound = Tag.SubjectPronoun | Tag.Relative | Tag.Subordinator | Tag.Coordinator | Tag.Preposition;
  if (group?.form !== 'finite' || before.kind !== Kind.Word || (before.tags & bound) !== 0) return false;
  // “sheltering displaced people”: what stands between a verb and its noun.
  const attribute = hasForm(scene.tokens[k] as Token, Form.PastParticiple) && (before.tags & Tag.Verb) !== 0;
  return !(attribute && ((scene.tokens[k + 1]?.tags ?? 0) & (Tag.Noun | Tag.Determiner)) === Tag.Noun);
}

/** “X, accusé d'avoir menti, …”, “Her aides, worried that …, left”: a participle between commas. */
export function isParenthetic(tokens: readonly Token[], group: VerbGroup): boolean {
  const past = group.form === 'past' || (group.lemma === 'worry' && tokens[group.start]?.form === 'worried');
  return past && tokens[group.start - 1]?.kind === Kind.Comma;
}

/** Whether the verb of the cue stands in a relative clause. */
export function isRelativeCue(tokens: readonly Token[], group: VerbGroup): boolean {
  // “who | at the time | said”
  const end = group.subject === null || group.subject.end > group.start ? -1 : group.subject.end - 1;
  if (isRelativePronoun(itemAt(tokens, end))) return true;
  let k = group.start - 1;
  while (k >= 0 && ((tokens[k] as Token).tags & (Tag.Adverb | Tag.Negation)) !== 0) k--;
  // “who | last week | told her party”
  if (k > 0 && isPointInTime(tokens, k - 1)) k -= 2;
  // “le maire qui, la veille, | avait dit”
  if (itemAt(tokens, k)?.kind === Kind.Comma && group.subject !== null) k = group.subject.end;
  return isRelativePronoun(itemAt(tokens, itemAt(tokens, k)?.kind === Kind.Comma ? k + 1 : k));
}

/** “X, who has spent years | arguing that A, | left”, “who never tired of | repeating …”: whether a participle or infinitive depends on the verb of a relative clause whose pronoun is its subject. */
export function isWithinRelative(tokens: readonly Token[], { form, start, subject }: VerbGroup): boolean {
  // “X, which came after | Y said A|, drew fire”
  if (form === 'finite' && subject !== null)
    if (subject.pronoun || BEFORE_CLAUSE.has(itemAt(tokens, subject.start - 1)?.form ?? ''))
      return isWithinInserted(tokens, subject.start);
  if (form !== 'participle' && form !== 'infinitive') return false;
  for (let k = start - 1; k >= 0 && start - k < 12; k--) {
    const { kind, tags } = tokens[k] as Token;
    if (kind !== Kind.Word) return false;
    if ((tags & Tag.Relative) === 0 || (tags & Tag.Determiner) !== 0) continue;
    return k + 1 < start && ((tokens[k + 1] as Token).tags & (Tag.Verb | Tag.Adverb)) !== 0;
  }
  return false;
}

/** “X, who left because | they feared A, | said B”: whether the pronoun at `start` opens a clause within an English relative one that stands behind a comma. */
function isWithinInserted(tokens: readonly Token[], start: number): boolean {
  if (((itemAt(tokens, start - 1)?.tags ?? 0) & Tag.Subordinator) === 0) return false;
  for (let k = start - 2; k > 0 && start - k < LONGEST_INSERTED; k--) {
    const { kind, tags, form } = tokens[k] as Token;
    if (kind !== Kind.Word && kind !== Kind.Number) return false;
    if ((tags & Tag.Relative) !== 0 && form !== 'that')
      return (
        tokens[k - 1]?.kind === Kind.Comma ||
        (form === 'who' && isHead(tokens[k - 1] as Token) && opensMainClause(tokens, k))
      );
  }
  return false;
}

/** “An agent | who left because he feared it | spoke”: whether the phrase that the relative pronoun at k tells of has its verb still to come. */
function opensMainClause(tokens: readonly Token[], k: number): boolean {
  for (let i = k - 1; i >= 0; i--) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.Stop || t.kind === Kind.Break || t.kind === Kind.Semicolon) return true;
    if (t.kind === Kind.Comma || isFiniteVerb(t)) return false;
  }
  return true;
}

/** Such a clause has fewer words. */
const LONGEST_INSERTED = 24;

/** Whether a finite verb stands at k, adverbs aside. */
export function mainVerbAt(scene: Scene, k: number, ceiling: number): boolean {
  let i = k;
  while (i < ceiling && ((scene.tokens[i] as Token).tags & Tag.Adverb) !== 0) i++;
  return groupAt(scene, i, ceiling)?.form === 'finite';
}

/** “Si X estime que A, B”, “X a beau répéter que A, B”: the cue's clause is subordinate; the main clause follows its comma. */
export function isSubordinate(scene: Scene, group: VerbGroup): boolean {
  const { tokens } = scene;
  if (tokens[group.first + 1]?.form === 'beau') return true;
  // “As Ruiz demands a wall, smugglers dig”
  const as = itemAt(tokens, (group.subject?.start ?? 0) - 1);
  if (formOf(as) === 'as' && opensSentence(tokens, (group.subject?.start ?? 0) - 1)) return true;
  // “Asked by a reporter whether A, Ruiz said B”
  if (group.form === 'past' && opensSentence(tokens, group.start)) return true;
  const subject = group.subject;
  const t = subject === null ? undefined : itemAt(tokens, subject.start - 1);
  // “Mon groupe estimant que A, nous pensons …”
  if (group.form === 'participle' && subject?.end === group.start && (t === undefined || t.kind === Kind.Stop))
    return true;
  if (t === undefined) return false;
  // “Alors | que Ruiz affirme que A, B”
  const que = THAT.has(t.form) && (subject?.start ?? 0) > 1;
  const joins = que && isConjunctionBefore(tokens[(subject?.start ?? 0) - 2] as Token, t);
  if (!joins && !SUBORDINATING.has(t.form)) return false;
  const behind = (subject?.start ?? 0) - (joins ? 3 : 2);
  const at = t.form === 'où' && tokens[behind]?.form === 'là' ? behind - 1 : behind;
  // “Even | though the mayor said A, B”
  if (GRADING.has(tokens[at]?.form ?? '') && opensSentence(tokens, at)) return true;
  // “had rung twice and|, | although the firm said A, B”
  if (tokens[at]?.kind === Kind.Comma && ((tokens[at - 1]?.tags ?? 0) & Tag.Coordinator) !== 0) return true;
  if (tokens[at] !== undefined && (tokens[at] as Token).kind === Kind.Word) return opensReport(scene, at);
  return scene.language.id !== 'en' || !clauseBefore(scene, at);
}

/** “said | while X noted A, B”, “said that | while X noted A, B”: whether an English conjunction right behind the word at k opens what another verb reports. */
function opensReport({ tokens, language }: Scene, k: number): boolean {
  const { form, tags } = tokens[k] as Token;
  if (language.id !== 'en') return false;
  if (form === 'that') return reports(tokens[k - 1] ?? (tokens[k] as Token));
  return (tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && reports(tokens[k] as Token);
}

/** “À ceux qui disent que A, B”: whether the cue is of a French relative clause that tells to whom, at the start of its sentence. */
export function isOfFronted({ tokens, language }: Scene, group: VerbGroup): boolean {
  const start = group.subject?.start ?? -1;
  if (language.id !== 'fr' || start < 0 || !isRelativeCue(tokens, group)) return false;
  return isDative(itemAt(tokens, start - 1)) && opensSentence(tokens, start - 1);
}

function opensSentence(tokens: readonly Token[], k: number): boolean {
  let at = tokens[k - 1]?.form === 'when' || GRADING.has(tokens[k - 1]?.form ?? '') ? k - 2 : k - 1;
  // “But | even as Ruiz demands a wall”
  if (at < k - 1 && ((tokens[at]?.tags ?? 0) & Tag.Coordinator) !== 0) at--;
  // “But, when asked by a reporter …”
  if (tokens[at]?.kind === Kind.Comma && ((tokens[at - 1]?.tags ?? 0) & Tag.Coordinator) !== 0) at -= 2;
  const before = tokens[at];
  return (
    before === undefined || before.kind === Kind.Stop || before.kind === Kind.Break || before.kind === Kind.CloseMark
  );
}

/** “It was Monday when X said”: whether a clause stands before token `end` in its sentence. */
function clauseBefore(scene: Scene, end: number): boolean {
  // The token at `end` is no word: where it is a stop, the sentence before is another.
  if (end >= 0 && isStop(scene.tokens[end] as Token)) return false;
  let from = Math.max(end, 0);
  while (from > 0 && end - from < 40 && !isStop(scene.tokens[from - 1] as Token)) from--;
  return hasClause(scene, from - 1, end);
}

function isStop(token: Token): boolean {
  return token.kind === Kind.Stop || token.kind === Kind.Semicolon || token.kind === Kind.Break;
}

/** “the car that | police believe he stole | was found”, “a bill, one of which | Ruiz said he had not read, | passed”: whether the cue of an English relative clause has its own subject. */
export function isOfObject(tokens: readonly Token[], { subject, form }: VerbGroup): boolean {
  const pronoun = subject === null || form !== 'finite' ? undefined : itemAt(tokens, subject.start - 1);
  if (subject === null || pronoun === undefined) return false;
  // “the book | she admitted she had not read”
  const alone =
    subject.end - subject.start === 1 && ((itemAt(tokens, subject.start)?.tags ?? 0) & Tag.SubjectPronoun) !== 0;
  if (alone && isHead(pronoun) && pronoun.name < 0 && (pronoun.tags & (Tag.Verb | Tag.Calendar)) === 0) return true;
  if (pronoun.form !== 'that' && !RELATIVES.has(pronoun.form) && !WHEN.has(pronoun.form)) return false;
  const before = itemAt(tokens, subject.start - 2);
  if (before === undefined) return false;
  // “said on Monday that”, “a claim, that”
  if (pronoun.form === 'that') return isHead(before) && (before.tags & (Tag.Verb | Tag.Calendar)) === 0;
  return isHead(before) || before.kind === Kind.Comma || isPreposition(before);
}

/** “l'homme que | la police dit avoir arrêté | est libre”, “les habitants, à qui | la mairie avait promis que …|, se disent trahis”: the cue of a French relative clause that has its own subject. */
export function isInFrenchRelative({ tokens, language }: Scene, group: VerbGroup): boolean {
  const start = group.subject?.start ?? 0;
  const pronoun = itemAt(tokens, start - 1);
  if (language.id !== 'fr' || pronoun === undefined || group.form !== 'finite' || start >= group.start) return false;
  if ((pronoun.tags & Tag.Relative) === 0) return false;
  if (!THAT.has(pronoun.form)) return true;
  const before = tokens[start - 2];
  return before !== undefined && isHead(before) && (before.tags & Tag.Verb) === 0;
}

/** “posts claiming that …”: a participle right behind the noun that is its subject. */
export function isModifier(scene: Scene, group: VerbGroup): boolean {
  const subject = group.subject;
  // “…, with medics reporting that a strike killed ten”: no main clause is to come.
  if (subject === null || formOf(itemAt(scene.tokens, subject.start - 1)) === 'with') return false;
  return group.form === 'participle' && subject.end === group.start;
}

/** “Un rapport dénonçant …”: a participle right behind the noun that opens the sentence. */
export function isRestrictive({ tokens, language }: Scene, group: VerbGroup): boolean {
  if (group.form !== 'participle' || language.id !== 'fr') return false;
  const { subject } = group;
  if (subject === null || subject.end !== group.start) return false;
  const before = itemAt(tokens, subject.start - 1);
  return before === undefined || before.kind === Kind.Stop || before.kind === Kind.Break;
}
