/** English clauses that are reported without “that”. */
import { NOT_SPOKEN, OF_CLAUSE, OF_PHRASE, PLACES } from '../../language/en/prepositions';
import { TIMES } from '../../language/en/time-words';
import { Form, Tag, type CueVerb } from '../../language/types';
import { opensAmount } from '../../syntax/amount';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { nounKind } from '../../syntax/head-noun';
import { bareSubjectStart, isOccasion, isOfSaying, ownerStart, subjectBehindHearer } from '../../syntax/behind-hearer';
import { hasForm, isAuxiliary, opensReported, reports } from '../../syntax/readings';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { focuses, skipAdverbials } from './adverbials';
import { isFiniteVerb, startsClause } from './clause';
import { apposedEnd } from './object-behind-comma';
import { isPrice } from './object-start';
import { rowEnd } from './row-end';
import { groupAt, type Scene } from '../unit/scene';

/** Start of an English clause without “that”, behind the addressee of told; -1 where no clause can start. */
export function zeroStart(scene: Scene, k: number, ceiling: number, cue: CueVerb): number {
  const { tokens } = scene;
  const t = tokens[k] as Token;
  // “reported, | The firm refused to pay”
  if (t.kind === Kind.Comma && opensAnew(tokens[k + 1])) return k + 1;
  let start = k;
  if (cue.object === 'addressee') {
    // “warned | it was late”: it says so to nobody.
    const someone = scene.language.verbs.toSomeone.has(cue.lemma);
    if (!someone && opensUntold(scene, k, ceiling)) return k;
    const hearer = hearerEnd(scene, k, ceiling, someone);
    if (hearer <= k) return hearer;
    start = behindHearer(scene, k, hearer, ceiling, cue);
  } else if (opensWhere(scene, k, ceiling)) {
    // “said in a statement the plan …”, “said on Tuesday he …”
    const phrase = phraseAfter(tokens, k + 1, ceiling);
    // “say in all of that time, the town was quiet”: a comma closes what belongs to the clause.
    const ofSaying = (end: number): boolean => !NOT_SPOKEN.has(t.form) && isOfSaying(tokens[end - 1] as Token);
    if (phrase !== null && tokens[phrase.end]?.kind === Kind.Comma && !ofSaying(phrase.end)) return k;
    if (phrase !== null) start = behindWhere(scene, k + 1, phrase.end, ceiling, cue);
  }
  return start < ceiling && canStart(tokens, start, k) ? start : -1;
}

/** “told reporters the plan …”: behind whom something is said to, from k on; k where it is said to nobody, -1 where no clause can follow. */
function hearerEnd(scene: Scene, k: number, ceiling: number, someone: boolean): number {
  const { tokens } = scene;
  if (((tokens[k] as Token).tags & Tag.ObjectPronoun) !== 0) return k + 1;
  // The addressee is one phrase, the clause starts with the next determiner or pronoun.
  const phrase = phraseAfter(tokens, k, ceiling);
  // “warned | rising prices would hurt”
  if (phrase === null) return someone ? -1 : k;
  // “told the mayor, Ana Ruiz, | it was late”
  const apposed = apposedEnd(scene, phrase.end, ceiling);
  const told = addresseeEnd(scene, k, phrase.end, ceiling);
  const next = tokens[told];
  // “promised | 400 jobs | in the town …”: a thing, and nobody to whom it is said.
  if (!someone && told === phrase.end && next !== undefined && isPreposition(next))
    if (nounKind(tokens, k, told, false) === 'other') return -1;
  const all = told === phrase.end ? rowEnd(scene, told, ceiling) : told;
  return apposed > 0 ? apposed : behindParticiple(scene, all, ceiling);
}

/** Where the clause starts behind the hearer that ends at `hearer`, and behind where and when it was said. */
function behindHearer(scene: Scene, k: number, hearer: number, ceiling: number, cue: CueVerb): number {
  const { tokens } = scene;
  const place = behindPlace(scene, skipAdverbials(scene, hearer, ceiling), ceiling);
  let start = behindComma(scene, k, place, ceiling);
  // “told the committee | Ruiz's deputy had lied”
  if (tokens[start]?.form === "'s" && (tokens[start - 1] as Token).name >= 0) start = ownerStart(tokens, start - 1);
  const { nouns, verbs } = scene.language;
  if (!startsVerb(scene, start, ceiling)) return start;
  // “warned | the trade would suffer” says it to nobody.
  return verbs.toSomeone.has(cue.lemma) ? subjectBehindHearer(tokens, k, start, nouns.media) : k;
}

/** Whether a preposition at k opens where or when it was said, and no clause. */
function opensWhere(scene: Scene, k: number, ceiling: number): boolean {
  const t = scene.tokens[k] as Token;
  if (!isPreposition(t) || OF_CLAUSE.has(t.form) || opensAmount(scene.tokens, k)) return false;
  // “said | with the vote over, they could go”
  if (t.form === 'with' && opensAbsolute(scene, k, ceiling)) return false;
  // “said | by the time police came, he had fled”
  if (t.form === 'by' && scene.tokens[k + 2]?.form === 'time' && startsClause(scene, k + 3, ceiling)) return false;
  return (t.tags & Tag.Subordinator) === 0 || isBeforeClause(scene, k, ceiling);
}

/** “with the vote over, | they could go”, “with all that it has done, | the party …”: whether a clause starts behind the comma that closes what the “with” at k opens. */
function opensAbsolute(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens } = scene;
  for (let i = k + 1; i < ceiling && i - k < LONGEST_ABSOLUTE; i++) {
    const { kind } = tokens[i] as Token;
    if (kind === Kind.Comma) return startsClause(scene, i + 1, ceiling);
    if (kind !== Kind.Word && kind !== Kind.Number) return false;
  }
  return false;
}

const LONGEST_ABSOLUTE = 12;

/** “said in a statement | hackers had struck”: where the clause starts behind the phrase [from, end) of where or when it was said. */
function behindWhere(scene: Scene, from: number, end: number, ceiling: number, cue: CueVerb): number {
  const { tokens } = scene;
  const told = addresseeEnd(scene, from, end, ceiling);
  const owned = tokens[told]?.form === "'s" && (tokens[told - 1] as Token).name >= 0;
  const occasion = cue.class === 'show' || owned ? -1 : behindOccasion(scene, told, ceiling);
  if (occasion > 0) return occasion;
  const behind = owned
    ? ownerStart(tokens, told - 1)
    : behindComplements(scene, skipAdverbials(scene, told, ceiling), ceiling);
  return cue.class !== 'show' && startsVerb(scene, behind, ceiling) ? bareSubjectStart(tokens, from, behind) : behind;
}

/** Whether a clause, or its words in marks, can start at `start`, behind a cue whose content is looked for from k on. */
function canStart(tokens: readonly Token[], start: number, k: number): boolean {
  const first = tokens[start];
  if (first === undefined) return false;
  if (first.kind === Kind.OpenMark) return true;
  if (first.kind !== Kind.Word && first.kind !== Kind.Number && !isPrice(tokens, start)) return false;
  // “Asked why he had said this, Ruiz …”: the object of the verb.
  if (isDeterminer(first) && tokens[start + 1]?.kind === Kind.Comma) return false;
  // “reported | them “several times” and been told …”
  if ((first.tags & OBJECT_OR_SUBJECT) === Tag.ObjectPronoun && first.form !== 'her') return false;
  // “argued against mercy for a man | whose lawyer had erred”
  if (first.form === 'whose') return false;
  // “adds to the drama that has …”
  return first.form !== 'that' || start === k;
}

/** “said after the meeting | the plan had failed”: a preposition that can open a clause, and a phrase with another one behind. */
function isBeforeClause(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens } = scene;
  const phrase = phraseAfter(tokens, k + 1, ceiling);
  const next = phrase === null ? undefined : tokens[phrase.end];
  if (next === undefined || (tokens[k] as Token).form === 'as') return false;
  return next.name < 0 && (isDeterminer(next) || (next.tags & Tag.SubjectPronoun) !== 0);
}

const OBJECT_OR_SUBJECT = Tag.ObjectPronoun | Tag.SubjectPronoun | Tag.Determiner;

/** Whether an article or a pronoun has a capital. */
function opensAnew(token: Token | undefined): boolean {
  if (token === undefined || token.letterCase !== Case.Capital || token.name >= 0 || token.form === 'i') return false;
  return (token.tags & (Tag.Determiner | Tag.SubjectPronoun)) !== 0;
}

/** Whether a finite verb starts here, so that what stands before it is its subject. */
export function startsVerb(scene: Scene, k: number, ceiling: number): boolean {
  const marked = scene.tokens[k]?.kind === Kind.OpenMark;
  const group = k < ceiling ? groupAt(scene, marked ? k + 1 : k, ceiling) : null;
  if (group?.form !== 'finite') return false;
  // “told jurors | Orr “showed no mercy””
  if (marked) return ((scene.tokens[group.first] as Token).tags & (Tag.Noun | Tag.Adjective)) === 0;
  const first = scene.tokens[group.first] as Token;
  // “said in a statement sales | had “fallen””
  return (
    group.head > group.first ||
    isFiniteVerb(first) ||
    // “told the court Mr Orr | said | he was late”
    (reports(first) && opensReported(scene.tokens[group.end])) ||
    (isAuxiliary(first) && scene.tokens[group.end]?.kind === Kind.OpenMark)
  );
}

/** “he was”, “there was”, “if it fails”, “many had”, “$4 million”: whether what starts at k can be no one to whom something is said. */
function opensUntold(scene: Scene, k: number, ceiling: number): boolean {
  const { tokens } = scene;
  const { tags, form, name } = tokens[k] as Token;
  if (name >= 0) return false;
  if (form === 'there' || isPrice(tokens, k)) return true;
  if ((tags & Tag.Subordinator) !== 0) return form !== 'that' && (tags & Tag.Preposition) === 0;
  const pronoun = (tags & (Tag.SubjectPronoun | Tag.NominalPronoun | Tag.Determiner)) !== 0;
  return pronoun && form !== 'that' && startsVerb(scene, k + 1, ceiling);
}

/** “told farmers | facing a dry year | he would help”: behind what a participle says of whom it is told, where a pronoun goes on. */
function behindParticiple(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  const group = groupAt(scene, from, ceiling);
  if (group === null || group.form !== 'participle') return from;
  for (let k = group.end; k < ceiling && k - from < 12; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return from;
    if ((t.tags & Tag.SubjectPronoun) !== 0 && (t.tags & Tag.ObjectPronoun) === 0) return k;
  }
  return from;
}

/** “in a statement | posted on Twitter | he would run”, “in a letter | to staff on Monday | rates would rise”: behind all that tells of an occasion that ends at `from`, where a clause starts; or -1. */
function behindOccasion(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  let k = skipAdverbials(scene, from, ceiling);
  for (let guard = 0; guard < 4 && k < ceiling; guard++) {
    const t = tokens[k] as Token;
    const next = tokens[k + 1];
    if (next === undefined || t.name >= 0 || isDeterminer(t) || t.kind !== Kind.Word) break;
    const participle = (t.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && hasForm(t, Form.PastParticiple);
    const told = participle && (isPreposition(next) || isOfTime(next)) && isOccasion(itemAt(tokens, k - 1) ?? t);
    const link = told ? k + 1 : k;
    if (isPreposition(tokens[link] as Token)) {
      const phrase = phraseAfter(tokens, link + 1, ceiling);
      if (phrase === null) return -1;
      k = skipAdverbials(scene, addresseeEnd(scene, link + 1, phrase.end, ceiling), ceiling);
    } else if (told) k = timeEnd(scene, link, ceiling);
    else break;
  }
  const first = tokens[k];
  if (first === undefined || k <= from || k >= ceiling) return -1;
  return startsClause(scene, k, ceiling) ? k : -1;
}

/** “late Monday”, “this week”, “last year” */
function isOfTime({ form, tags }: Token): boolean {
  return (tags & Tag.Calendar) !== 0 || TIMES.has(form);
}

/** Behind the time at `from`. */
function timeEnd(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  let k = from;
  while (k < ceiling && (isOfTime(tokens[k] as Token) || (k > from && tokens[k]?.word?.noun === 'time'))) k++;
  return skipAdverbials(scene, k, ceiling);
}

/** “told a meeting | in Leeds | the plan was late”: behind the place of those who are told, where an article or a pronoun goes on. */
function behindPlace(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  const { form } = tokens[from] ?? { form: '' };
  if (!PLACES.has(form)) return from;
  const phrase = phraseAfter(tokens, from + 1, ceiling);
  const first = tokens[from + 1] as Token;
  if (phrase === null) return from;
  const end = addresseeEnd(scene, from + 1, phrase.end, ceiling);
  // “told a hearing | in January | the plan was late”, “told staff | in an email | the plant would close”
  const placed = first.name >= 0 || (first.tags & Tag.Calendar) !== 0;
  if (!placed && !(isDeterminer(first) && isOccasion(tokens[end - 1] as Token))) return from;
  const next = tokens[end];
  const opens = next !== undefined && end < ceiling && (isDeterminer(next) || (next.tags & Tag.SubjectPronoun) !== 0);
  return opens ? end : from;
}

/** “said in a letter | to the council | the road …”, “at a meeting | in Leeds | it …”: behind further complements, where an article or a pronoun goes on; else `from`. */
function behindComplements(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  let k = from;
  for (let guard = 0; guard < 3 && k < ceiling && OF_PHRASE.has((tokens[k] as Token).form); guard++) {
    const phrase = phraseAfter(tokens, k + 1, ceiling);
    if (phrase === null) return from;
    k = skipAdverbials(scene, phrase.end, ceiling);
    const next = tokens[k];
    if (next === undefined || k >= ceiling) return from;
    if (isDeterminer(next)) return k;
  }
  return from;
}

/** “told reporters at a meeting, | the man was late”: behind the comma that closes where, when or to whom it was told, where an article or a pronoun goes on. */
function behindComma({ tokens }: Scene, from: number, start: number, ceiling: number): number {
  for (let k = Math.max(from, start - 1); k < ceiling && k - from < 14; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma) {
      const next = tokens[k + 1];
      const opens =
        next !== undefined && k + 1 < ceiling && (isDeterminer(next) || (next.tags & Tag.SubjectPronoun) !== 0);
      return opens ? k + 1 : start;
    }
    if (t.kind !== Kind.Word || (t.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb || (t.tags & Tag.Relative) !== 0)
      return start;
  }
  return start;
}

/** Behind the possessive at `from`, the determiner or pronoun that opens a clause before any verb, or -1. */
function clauseBehindOwner(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  for (let k = from + 2; k < ceiling && k - from < 12; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return -1;
    const pronoun = ((t.tags & Tag.SubjectPronoun) !== 0 && t.name < 0) || t.form === 'there';
    const opens = (isDeterminer(t) && t.form !== "'s") || pronoun;
    if (opens && !isPreposition(tokens[k - 1] as Token)) return k;
    if (groupAt(scene, k, ceiling)?.form === 'finite') return -1;
  }
  return -1;
}

/** “told the newspaper Aftenposten | she was late”: whether a pronoun or article follows the name at token i. */
function opensBehind({ tokens, names }: Scene, i: number): boolean {
  const next = tokens[names[(tokens[i] as Token).name]?.to ?? -1];
  return (
    next !== undefined &&
    next.name < 0 &&
    (next.tags & (Tag.SubjectPronoun | Tag.Determiner)) !== 0 &&
    next.form !== "'s"
  );
}

const NOMINAL = Tag.Noun | Tag.Adjective;

/** “hackers”, “local police”: whether a phrase without an article starts with the word. */
function opensBare({ kind, tags, word }: Token): boolean {
  return kind === Kind.Word && (tags & NOMINAL) !== 0 && (tags & Tag.Preposition) === 0 && word?.noun !== 'time';
}

/** Where the person spoken to ends: before the next determiner inside of what looks like one phrase. */
function addresseeEnd(scene: Scene, from: number, end: number, ceiling: number): number {
  const { tokens } = scene;
  for (let i = from + 1; i < end; i++) {
    const t = tokens[i] as Token;
    const before = tokens[i - 1] as Token;
    if (t.form === "'s") {
      // “told the BBC's Today programme | the strike was over”, “told the victim's family | justice had been done”
      const clause = clauseBehindOwner(scene, i, ceiling);
      if (clause > 0) return clause;
      if (before.name < 0 && tokens[i + 1]?.letterCase === Case.Lower) return Math.min(i + 2, end);
    }
    if (isDeterminer(t) && !isPreposition(before) && before.form !== 'and') return focuses(tokens, i - 1) ? i - 1 : i;
    // “told reporters | 12% of staff had left”, “told reporters | anyone could come”
    const counts = t.kind === Kind.Number || (t.tags & (Tag.NominalPronoun | Tag.Noun)) === Tag.NominalPronoun;
    if (counts && before.name < 0 && (before.tags & (Tag.Noun | Tag.Calendar)) === Tag.Noun) return i;
    // “told jurors Ruiz | “showed no mercy””
    if (t.kind === Kind.OpenMark && ((tokens[i + 1]?.tags ?? 0) & (Tag.Verb | NOMINAL)) === Tag.Verb) return i;
    // “said on Monday | Prime Minister Ruiz had gone”, “said on Monday night | hackers had struck”
    const day = before.word?.noun === 'time' ? itemAt(tokens, i - 2) : before;
    if (day !== undefined && (day.tags & Tag.Calendar) !== 0 && (t.tags & Tag.Calendar) === 0)
      if (t.letterCase === Case.Capital ? t.name < 0 || t.name !== before.name : opensBare(t)) return i;
    // “told the court | Reid was ashamed”: a body has no name of a person.
    if (t.name >= 0 && before.name < 0 && before.word?.noun === 'organization' && !opensBehind(scene, i)) return i;
  }
  // “told reporters | only the mayor knew”
  return end - from > 1 && focuses(tokens, end - 1) ? end - 1 : end;
}
