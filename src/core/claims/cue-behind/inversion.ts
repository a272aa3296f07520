/** Verb before subject: whether “…, a dit X” is an incise, or a verb with its object. */
import { RELATIVES } from '../../language/en/pronouns';
import { Form, Num, Tag, type CueVerb } from '../../language/types';
import { amountEnd } from '../../syntax/amount';
import { isDeterminer, isPreposition } from '../../syntax/noun-phrase';
import { nounKind } from '../../syntax/head-noun';
import type { Subject } from '../../syntax/subject';
import { hasForm } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import { Case, Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { mainVerbAt } from '../content/subordinate-clause';
import { onlyQuotes } from './plain-words';
import { afterQuotation } from './incise-bounds';
import { spanClosedAt, type Scene } from '../unit/scene';
import { subjectKind } from '../source/subject-kind';
import { invertsBehindMarks } from './inversion-behind-marks';
import { invertsInEnglish, invertsInFrench } from './inversion-behind-words';
import { isNobody, takesObject } from './verb-object';
import { isOfSubjectBefore } from './inversion-in-marks';

/** Whether verb + phrase is an inversion and not subject + verb + object: the words before must be a clause or a quotation. */
export function inverts(
  scene: Scene,
  sentence: Sentence,
  group: VerbGroup,
  subject: Subject,
  ceiling: number,
  inside: boolean,
): boolean {
  const { tokens, language } = scene;
  const before = tokens[group.start - 1] as Token;
  // “…, Mr Orr, its former boss, | told | MPs”: whom it is told to stands behind an English verb that has to say so.
  if (language.verbs.toSomeone.has(group.lemma)) return false;
  const marked = !inside && afterQuotation(scene, group.start - 1);
  if (!canFollow(scene, group, subject, ceiling) || isNoSpeaker(scene, sentence, group, subject, marked)) return false;
  if (inside) {
    // Inside of marks: between commas, with a capitalised name, a pronoun or an article behind it.
    if (before.kind !== Kind.Comma) return before.kind === Kind.Stop;
    return language.id !== 'fr' || !isOfSubjectBefore(scene, group, subject, ceiling);
  }
  if (marked)
    return (
      !(language.id === 'en' && endsRelative(scene, sentence, group)) &&
      invertsBehindMarks(scene, sentence, group, subject)
    );
  if (before.kind === Kind.Stop) return true;
  if (language.id === 'fr' && isInsertedBehindWho(tokens, group.start - 1, sentence.from)) return false;
  // “Le Burkina – longtemps calme – | illustre ce constat”: what the subject before the dashes does.
  if (before.kind === Kind.Dash)
    return language.id === 'en'
      ? !goesOnBehindDash(scene, group)
      : !(isNobody(scene, subject) && hasDash(tokens, sentence.from, group.start - 1));
  // “Les élus, par la voix de Ruiz, ont annoncé | plus de 600 personnes”
  const amount = language.id === 'fr' && amountEnd(tokens, subject.start, subject.end) > subject.start;
  if (amount && takesObject(group) && !hasClause(scene, sentence.from - 1, group.start - 1)) return false;
  if (language.id === 'fr') return invertsInFrench(scene, sentence, group, subject, ceiling);
  return !onlyQuotes(group) && invertsInEnglish(scene, sentence, group, subject, ceiling);
}

/** “C'est un voisin qui, le premier|, | a alerté les pompiers”: whether the comma at k closes what is inserted right behind the relative pronoun of whoever acts. */
function isInsertedBehindWho(tokens: readonly Token[], k: number, floor: number): boolean {
  if ((tokens[k] as Token).kind !== Kind.Comma) return false;
  for (let i = k - 1; i > floor && k - i < LONGEST_INSERTION; i--) {
    const { kind, depth } = tokens[i] as Token;
    if (kind === Kind.Stop || kind === Kind.Colon || depth > 0) return false;
    if (kind === Kind.Comma) return tokens[i - 1]?.form === 'qui';
  }
  return false;
}

/** What is inserted behind “qui” has fewer words. */
const LONGEST_INSERTION = 12;

/** “Ruiz, who has called the deal “a joke,” | urged lawmakers to vote no”: whether the marks before the English verb end a relative clause of the subject that opens the sentence. */
function endsRelative(scene: Scene, { from }: Sentence, { start }: VerbGroup): boolean {
  const { tokens } = scene;
  const open = spanClosedAt(scene, start - 1)?.open ?? spanClosedAt(scene, start - 2)?.open ?? -1;
  let relative = -1;
  for (let k = from + 1; k < open; k++) {
    const { kind, depth } = tokens[k] as Token;
    if (kind === Kind.Stop || kind === Kind.Semicolon || depth > 0) return false;
    if (kind !== Kind.Comma) continue;
    if (relative < 0 && RELATIVES.has(tokens[k + 1]?.form ?? '')) relative = k;
    // “Ruiz, who lost, | said it was “over,””
    else if (relative >= 0 && mainVerbAt(scene, k + 1, open)) return false;
  }
  return relative > from && !hasClause(scene, from - 1, relative);
}

function hasDash(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tokens[k]?.kind === Kind.Dash && tokens[k]?.depth === 0) return true;
  return false;
}

/** Whether the language lets the phrase stand behind the verb as its subject. */
function canFollow(scene: Scene, group: VerbGroup, subject: Subject, ceiling: number): boolean {
  const { tokens, language } = scene;
  if (language.id === 'fr') return !subject.pronoun;
  // “is how Ruiz describes it”: an object.
  if (subject.pronoun && (tokens[subject.start] as Token).form === 'it') return false;
  // English inverts the plain verb only: “said X”, never “has said X”.
  if (group.head !== group.first || group.negated) return false;
  const next = subject.end < ceiling ? tokens[subject.end] : undefined;
  const verb = next?.kind === Kind.Word && (next.tags & Tag.Verb) !== 0 && next.name < 0;
  if (verb && !isPublished(scene, group, subject) && !isDoing(scene, group, subject, ceiling)) return false;
  return subject.pronoun || scene.heading || !isBareNoun(tokens, subject);
}

/** Whether the phrase behind the verb is nobody who speaks: a thing, what can be said, a title, a saying. */
function isNoSpeaker(scene: Scene, sentence: Sentence, group: VerbGroup, subject: Subject, marked: boolean): boolean {
  const { tokens, language } = scene;
  if (language.id === 'fr') {
    const { ambiguous, animate } = group.cue as CueVerb;
    const doubtful = ambiguous === true && (!marked || (animate === true && !opensWithWords(scene, sentence, group)));
    if (doubtful && subjectKind(scene, subject) === 'thing') return true;
    // “Le prévenu a reconnu les faits”: what can be said or done does not say.
    if (!marked && takesObject(group))
      if (nounKind(tokens, subject.headStart, subject.headEnd, language.headFirst) === 'speech') return true;
  }
  // “« Qui dort dîne », dit le proverbe.”: nobody's words.
  if (language.nouns.sayings.has((tokens[subject.headEnd - 1] as Token).form)) return true;
  // “affirme le « New York Times »”, but “raconte « La Digue »”
  return (tokens[subject.start] as Token).kind === Kind.OpenMark && subjectKind(scene, subject) !== 'name';
}

/** “Ruiz — who lost — | told reporters he would stay”, “votes — all of them — | deny many a say”: whether the verb is that of what stands before the English dashes. */
function goesOnBehindDash({ tokens }: Scene, { head, cue, start }: VerbGroup): boolean {
  const verb = tokens[head] as Token;
  if (closesAside(tokens, start - 1)) return true;
  return (cue !== null && cue.object !== 'none') || (hasForm(verb, Form.Infinitive) && !hasForm(verb, Form.Past));
}

/** “President Petrov – whose term ends in May – | praised Ruiz”: whether the dash at k closes a relative clause that another one opened. */
function closesAside(tokens: readonly Token[], k: number): boolean {
  for (let i = k - 1; i > 0 && k - i < LONGEST_ASIDE; i--) {
    const { kind, depth } = tokens[i] as Token;
    if (kind === Kind.Stop || kind === Kind.Semicolon || depth > 0) return false;
    if (kind === Kind.Dash) return RELATIVES.has(tokens[i + 1]?.form ?? '');
  }
  return false;
}

const LONGEST_ASIDE = 30;
/** “« C'est dur », sourit | ce bout de femme”: whether nothing but words in marks and a comma stands before the verb, which then has no other subject. */
function opensWithWords(scene: Scene, { from }: Sentence, { start }: VerbGroup): boolean {
  if (scene.tokens[start - 1]?.kind !== Kind.Comma) return false;
  return spanClosedAt(scene, start - 2)?.open === from;
}

/** ““It is over,” said a statement | posted on its site”: a text and where it stood. */
function isPublished(scene: Scene, group: VerbGroup, subject: Subject): boolean {
  const { tokens } = scene;
  const place = tokens[subject.end + 1];
  if (!hasForm(tokens[subject.end] as Token, Form.PastParticiple) || place === undefined || !isPreposition(place))
    return false;
  return afterQuotation(scene, group.start - 1) && subjectKind(scene, subject) === 'document';
}

/** ““It is over,” said Ruiz | asking him to resign”, “said the mayor | speaking in Leeds”: a participle that no comma parts from whoever speaks. */
function isDoing(scene: Scene, group: VerbGroup, subject: Subject, ceiling: number): boolean {
  const { tokens } = scene;
  const participle = tokens[subject.end] as Token;
  if (!hasForm(participle, Form.PresentParticiple) || subject.end + 1 >= ceiling) return false;
  return afterQuotation(scene, group.start - 1) && subjectKind(scene, subject) !== 'thing';
}

/** Whether a noun for somebody heads the phrase, or a post and what it is of: “chairman of the club”. */
function isPost(tokens: readonly Token[], { headStart, headEnd }: Subject): boolean {
  const kind = nounKind(tokens, headStart, headEnd, false);
  return kind === 'role' || kind === 'person' || (tokens[headStart] as Token).word?.noun === 'role';
}

/** “went on trial for fraud”: a noun in the singular without determiner or name is no subject. */
function isBareNoun(tokens: readonly Token[], subject: Subject): boolean {
  const first = tokens[subject.start] as Token;
  if (first.kind !== Kind.Word || first.letterCase !== Case.Lower || isDeterminer(first)) return false;
  if ((first.tags & (Tag.NominalPronoun | Tag.Number)) !== 0) return false;
  // “said campaigner, | Ana Ruiz”, “said chairman of the club, | Paul Vian”
  const apposed = tokens[subject.headEnd]?.kind === Kind.Comma && subject.headEnd + 1 < subject.end;
  if (apposed && (tokens[subject.headEnd + 1] as Token).name >= 0 && isPost(tokens, subject)) return false;
  for (let k = subject.start; k < subject.headEnd; k++) {
    const t = tokens[k] as Token;
    // “said parliament | 's speaker”
    if (t.name >= 0 || t.letterCase !== Case.Lower || (t.form === "'s" && isPost(tokens, subject))) return false;
    if (((t.word?.number ?? 0) & Num.Plural) !== 0 || (t.word === null && t.form.endsWith('s'))) return false;
  }
  return true;
}
