/** The conjunction of a reported clause: que, that, si, whether, how. */
import { CLAUSE_BREAKS, OF_KNOWING, WHETHER, WHICH } from '../../language/conjunctions';
import { AT_THE_TIME, MEANWHILE, TEMPORAL, TOLD } from '../../language/en/conjunctions';
import { OF_CLAUSE } from '../../language/en/prepositions';
import { DAYS } from '../../language/en/time-words';
import { BETTER, CLOSING_NEGATION, EQUALS, GRADES } from '../../language/fr/amounts';
import { BEFORE_INFINITIVE } from '../../language/fr/prepositions';
import { AND_OR, THAT } from '../../language/function-words';
import { Form, Tag, type CueVerb } from '../../language/types';
import { isDative, isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm, isAgent, isModal, reports, takesClause, isPresentParticiple } from '../../syntax/readings';
import { isDay } from '../../syntax/time';
import { itemAt } from '../../text/item-at';
import { Kind, type Token } from '../../text/token';
import { adverbialEnd, skipAdverbials } from './adverbials';
import { hasClause, isFiniteVerb, LONGEST_RELATIVE, startsSecondCue } from './clause';
import { isIntroduced, isTitled, titleEnd } from './programme';
import { firstGroupFrom, groupAt, type Scene } from '../unit/scene';
import { opensClause } from './that-opens';
import { isRelativeThat, isOfThing, isOfInsertion, commaThat } from './that-of-noun';

/** “se demande | qui paiera”, “| à quoi sert ce pont”, “| quel sera le prix”. */
function asksWhich(first: Token, next: Token | undefined): boolean {
  if (WHICH.has(first.form)) return true;
  // “une enquête, demande | à laquelle | il n'a pas répondu”
  return isPreposition(first) && next !== undefined && WHICH.has(next.form) && !/^l(?:e|a|es)quel/.test(next.form);
}

/** Where the conjunction of a cue's clause is looked for. */
interface Search {
  readonly scene: Scene;
  /** Behind the cue. */
  readonly from: number;
  /** Behind what tells when or to whom, where the cue asks. */
  readonly lead: number;
  readonly ceiling: number;
  readonly cue: CueVerb;
}

/** The que/that of the reported clause: nothing but adverbials and an addressee before it. */
export function findThat(scene: Scene, from: number, ceiling: number, cue: CueVerb): number {
  const { tokens, language } = scene;
  // “a demandé hier | au maire où …”
  const asked = language.id === 'en' && tokens[from]?.form === 'when';
  const lead = cue.class === 'ask' || asked ? skipAdverbials(scene, from, ceiling) : from;
  const search: Search = { scene, from, lead, ceiling, cue };
  let commas = 0;
  let comma = -1;
  // “…, affirmant que”: the que belongs to the participle, unless a comma closes its phrase (“a dit, citant X, que”).
  let participle = false;
  const depth = tokens[from - 1]?.depth ?? 0;
  for (let k = asked ? lead : from; k < ceiling && k - from < 40; k++) {
    const t = tokens[k] as Token;
    if (t.depth > depth) return -1;
    const behind = skipped(search, k);
    if (behind > k) {
      k = behind - 1;
      continue;
    }
    if (ENDS.has(t.kind)) return -1;
    // “said | as he left | that”, “told jurors | before they retired | that”
    const meanwhile = tellsWhen(search, k) && !hasFinite(scene, from, k) ? thatBehind(scene, k, ceiling) : -1;
    if (meanwhile > k) return meanwhile;
    if (t.kind === Kind.Comma) {
      commas++;
      comma = k;
      participle = false;
    } else if (t.name < 0 && isPresentParticiple(t)) participle = !opensHearer(search, k) && takesThat(scene, k);
    // “warned him against | thinking | that it was over”: a noun by its form.
    else if (language.id === 'en' && tokens[k - 1]?.form === 'against' && hasForm(t, Form.PresentParticiple)) return -1;
    if (isTakenOver(search, k)) return -1;
    if (THAT.has(t.form)) {
      if (isSecondThat(search, k)) return -1;
      if (isOtherThat(search, k)) continue;
      // “affirme, dans la lettre que la ville a reçue, | que tout va bien”
      const inserted = comma >= from && (isOfThing(scene, k, comma + 1) || isOfInsertion(scene, k, from, comma));
      if (inserted) {
        k = commaThat(tokens, k + 1, ceiling) - 1;
        if (k < 0) return -1;
        continue;
      }
      return opensClause(scene, { from, that: k, ceiling, commas, comma, participle }, cue) ? k : -1;
    }
    const question = questionStart(search, k);
    if (question !== null) return question;
    if (opensOther(search, k, commas > 0)) return -1;
  }
  return -1;
}

/** Whether an English clause at k tells what happened as, before or after something was said, right behind the cue or its hearers. */
function tellsWhen({ scene: { tokens }, from, cue }: Search, k: number): boolean {
  const { form } = tokens[k] as Token;
  if (k === from && (MEANWHILE.has(form) || AT_THE_TIME.has(form))) return true;
  if (MEANWHILE.has(form)) return cue.object === 'addressee';
  return k > from && cue.object === 'addressee' && AT_THE_TIME.has(form);
}

/** What no clause goes on behind. */
const ENDS: ReadonlySet<Kind> = new Set([Kind.Stop, Kind.Colon, Kind.Semicolon, Kind.OpenMark]);

/** Behind the title of a work that starts at k, or behind what tells when or how it was said; k where there is neither. */
function skipped({ scene, from, ceiling, cue }: Search, k: number): number {
  const { tokens, language } = scene;
  const told = cue.object === 'addressee' && k > from ? hearerEnd(scene, k, ceiling) : -1;
  if (told > k) return told;
  const title = k > from && (isIntroduced(tokens, k) || isTitled(scene, k)) ? titleEnd(scene, k) : -1;
  if (title > k) return title;
  // “a annoncé ce mardi | que”, “affirme en riant | que”
  const when = language.id === 'fr' && (tokens[k] as Token).kind === Kind.Word ? toldEnd(scene, k) : k;
  return when < ceiling ? when : k;
}

/** “told voters | who had gathered outside | that”: the conjunction behind the English relative clause at k that tells who was told; -1 where there is none, or another verb has it. */
function hearerEnd(scene: Scene, k: number, ceiling: number): number {
  const { tokens } = scene;
  const hearer = tokens[k - 1] as Token;
  if ((tokens[k] as Token).kind === Kind.Comma) return behindRelative(scene, k, ceiling);
  if ((tokens[k] as Token).form !== 'who' || !(isAgent(hearer) || hearer.form === 'those')) return -1;
  for (let i = k + 2; i < ceiling && i - k < LONGEST_RELATIVE; i++) {
    const t = tokens[i] as Token;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return -1;
    if (t.form !== 'that') continue;
    const reported = reports(tokens[i - 1] as Token) || groupAt(scene, i + 1, ceiling)?.form === 'finite';
    if (!reported) return i;
  }
  return -1;
}

/** “told Lady Ross|, who chairs the inquiry, | that”, “told MPs|, many of whom had left, | that”: the conjunction right behind the English relative clause that the comma at k opens and another one closes, or -1. */
function behindRelative({ tokens, language }: Scene, k: number, ceiling: number): number {
  const hearer = tokens[k - 1] as Token;
  if (language.id !== 'en' || !(hearer.name >= 0 || (hearer.tags & Tag.Noun) !== 0)) return -1;
  const pronoun = tokens[k + 2]?.form === 'of' ? k + 3 : k + 1;
  if (((tokens[pronoun]?.tags ?? 0) & Tag.Relative) === 0) return -1;
  for (let i = pronoun + 1; i + 1 < ceiling && i - k < LONGEST_RELATIVE; i++) {
    const { kind } = tokens[i] as Token;
    if (kind === Kind.Comma) return tokens[i + 1]?.form === 'that' ? i + 1 : -1;
    if (kind !== Kind.Word && kind !== Kind.Number) return -1;
  }
  return -1;
}

/** “told | striking | nurses that”: whether the participle at k, right behind the cue, tells who is told. */
function opensHearer({ scene: { tokens }, from, cue }: Search, k: number): boolean {
  return k === from && cue.object === 'addressee' && isAgent(tokens[k + 1]);
}

/** Whether a “that” behind the participle at k is its own; “said before leaving for Leeds that”: when it was said. */
function takesThat({ tokens, language }: Scene, k: number): boolean {
  return language.id !== 'en' || takesClause(tokens[k] as Token) || !TEMPORAL.has(itemAt(tokens, k - 1)?.form ?? '');
}

/** Whether what comes behind the word at k is not the cue's. */
function isTakenOver({ scene, from, ceiling, cue }: Search, k: number): boolean {
  const { tokens, language } = scene;
  const { form } = tokens[k] as Token;
  if (k > from) {
    if (startsSecondCue(tokens, k)) return true;
    if (language.id === 'en') {
      // “said the delay raises concerns that”, “apologized for an outlook that”: the clause is another verb's, or a noun's.
      const group = groupAt(scene, k, ceiling);
      if (group?.form === 'finite' && group.cue !== null) return true;
      if (form === 'for' && cue.class === 'react' && cue.prepositions?.includes('for') === true) return true;
      // “dénonce le plan avant de conclure | que”: the clause is the infinitive's.
    } else if (reportsInfinitive(tokens, k)) return true;
  }
  // “a dit que le site était sûr | et que rien ne fermerait”: of the verb that has the first clause.
  if (k === from && AND_OR.has(form) && THAT.has(tokens[k + 1]?.form ?? '')) return true;
  // “a crié si fort que tous sont sortis”: what came of it.
  if (language.nouns.soMuch.has(form)) return true;
  // “described | that | as “an error””
  const as = form === 'that' && tokens[k + 1]?.form === 'as' && cue.frames.includes('predicate');
  return as && cue.prepositions?.includes('as') === true;
}

/** “told lawmakers | the plan was dead and | that nobody wanted it”: whether “and” stands right before the English “that” at k, and a finite verb before it. */
function isSecondThat({ scene, from, cue }: Search, k: number): boolean {
  const { tokens, language } = scene;
  if (language.id !== 'en' || k - 1 <= from || cue.object !== 'addressee') return false;
  if (((tokens[k - 1] as Token).tags & Tag.Coordinator) === 0) return false;
  return hasFinite(scene, from, k - 1);
}

/** Whether a finite verb stands in [from, to). */
function hasFinite(scene: Scene, from: number, to: number): boolean {
  const verb = scene.groups[firstGroupFrom(scene, from)];
  return verb?.form === 'finite' && verb.end <= to;
}

/** Whether the “que” or “that” at k is within an adverbial or a complement of the cue. */
function isOtherThat({ scene, from, ceiling, cue }: Search, k: number): boolean {
  const { tokens } = scene;
  if ((tokens[k] as Token).form === 'that') {
    // “had said that | and had left”
    if (((tokens[k + 1]?.tags ?? 0) & Tag.Coordinator) !== 0) return true;
    // “will not object, despite the fact that it cost money”
    if (k > from && (tokens[k - 1] as Token).form === 'fact' && OF_CLAUSE.has(itemAt(tokens, k - 3)?.form ?? ''))
      return true;
    if (isAnswered(scene, from, k)) return true;
    const past = k > from + 1 && isDeterminer(tokens[k - 2] as Token);
    if (k > from && isPreposition(tokens[k - 1] as Token) && !past) return true;
    // “reported that night | the mayor would go”: when it was said.
    if (DAYS.has(tokens[k + 1]?.form ?? '') && groupAt(scene, k + 2, ceiling)?.form !== 'finite') return true;
  }
  // “une crise que beaucoup jugent pire | que 2008 a ruiné la ville”
  if (k === from + 1 && scene.language.id === 'fr' && BETTER.has((tokens[from] as Token).form)) return true;
  // “soit trois fois plus | qu'en 2025”, “de n'ouvrir | que le matin”
  if (k > from + 1 && scene.language.id === 'fr')
    // “estime | plus probable | que le feu soit criminel”
    if ((compares(tokens, k) && !(cue.class === 'judge' && k === from + 2)) || restricts(tokens, from, k)) return true;
  // “told them in an email that ended with a threat”
  return k > from && isRelativeThat(scene, from, k, ceiling, cue);
}

/** “responding to | Ms Orr's claims that he lied”: whether the noun right behind the English “to” at `from` is one of saying that can have the clause at k. */
export function isAnswered({ tokens, language }: Scene, from: number, k: number): boolean {
  if (language.id !== 'en' || tokens[from]?.form !== 'to') return false;
  for (let i = from + 1; i < k; i++) {
    const t = tokens[i] as Token;
    if (isPreposition(t) || t.kind !== Kind.Word) return false;
    if (t.name < 0 && (t.tags & Tag.Noun) !== 0 && language.cueNouns.get(t.form)?.clause === true) return true;
  }
  return false;
}

/** “deux fois plus | que”, “un projet plus cher | que”: whether the French “que” at k belongs to a comparison; not “ajoute de plus que”. */
function compares(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1] as Token;
  const second = tokens[k - 2] as Token;
  // “rien d'autre | que d'écrire”
  if (before.form === 'autre' && isOf(second)) return true;
  if (EQUALS.has(before.form)) {
    if (!isOf(second)) return true;
    const counted = tokens[k - 3];
    return counted !== undefined && (counted.kind === Kind.Number || (counted.tags & Tag.Number) !== 0);
  }
  return GRADES.has(second.form) && (before.tags & (Tag.Adjective | Tag.Adverb)) === Tag.Adjective;
}

/** “de | n'ouvrir | que le matin”: whether a French “ne” before an infinitive from `from` on goes with the “que” at k. */
function restricts(tokens: readonly Token[], from: number, k: number): boolean {
  let ne = false;
  for (let i = from; i < k; i++) {
    const t = tokens[i] as Token;
    if (t.form === 'ne' || t.form === "n'") ne = hasForm(tokens[i + 1] as Token, Form.Infinitive);
    else if (CLOSING_NEGATION.has(t.form) || t.kind === Kind.Comma) ne = false;
  }
  return ne;
}

/** Before a reported question that starts at k: “| whether”, “| à quel prix”; -1 for a “s'” that asks nothing, null where none starts. */
function questionStart({ scene, from, lead, ceiling, cue }: Search, k: number): number | null {
  const { tokens, language } = scene;
  const t = tokens[k] as Token;
  const next = tokens[k + 1];
  if (k === from) {
    if (t.form === 'à' && next?.form === 'quel') return k - 1;
    // “demande | quand la route rouvrira”, “explique | dans quelles conditions elle a fermé”
    if ((cue.class === 'ask' || (cue.class === 'say' && language.id === 'fr')) && asksWhich(t, next)) return k - 1;
  }
  if (k > from && asksHearer(scene, lead, k, ceiling, cue)) return k - 1;
  if (!WHETHER.has(t.form)) return null;
  // “demandait en | janvier | où …”: when it was said.
  const placed = k === from || k === lead || isDay(tokens[k - 1]);
  if (!mayAsk(t, placed, isDative(tokens[lead]), cue)) return null;
  return t.form === "s'" && next?.form !== 'il' && next?.form !== 'ils' ? -1 : k - 1;
}

/** “asked the mayor | what he wanted”, “asked her on Friday | who had won”: whether the English word at k opens the question behind whoever is asked from `lead`. */
function asksHearer(scene: Scene, lead: number, k: number, ceiling: number, cue: CueVerb): boolean {
  const { tokens, language } = scene;
  const { form } = tokens[k] as Token;
  if (language.id !== 'en' || cue.class !== 'ask' || cue.object !== 'addressee') return false;
  if (form !== 'what' && !WHICH.has(form)) return false;
  const pronoun = ((tokens[lead]?.tags ?? 0) & Tag.ObjectPronoun) !== 0;
  const hearer = pronoun ? lead + 1 : phraseAfter(tokens, lead, k)?.end;
  if (hearer === undefined || skipAdverbials(scene, hearer, ceiling) !== k) return false;
  // “asked the man | who owns the bar | for help”
  if (form === 'who' || form === 'whose') return pronoun || (tokens[k - 1] as Token).name >= 0;
  // “asked him | when he came in | to sit down”
  return form !== 'when' || startsFuture(scene, k + 1, ceiling);
}

/** Whether the first verb of the clause at k has a modal. */
function startsFuture(scene: Scene, k: number, ceiling: number): boolean {
  const verb = scene.groups[firstGroupFrom(scene, k)];
  return verb !== undefined && verb.start < ceiling && isModal(scene.tokens[verb.first] as Token);
}

/** Whether another clause starts at k. */
function opensOther({ scene, ceiling }: Search, k: number, behindComma: boolean): boolean {
  const { tokens, language } = scene;
  const t = tokens[k] as Token;
  if (isFiniteVerb(t)) return true;
  const comma = tokens[k - 1]?.kind === Kind.Comma;
  // “estime, elle, | que”
  const alone = comma && tokens[k + 1]?.kind === Kind.Comma;
  if ((t.tags & Tag.SubjectPronoun) !== 0 && (t.tags & Tag.ObjectPronoun) === 0 && !alone) return true;
  if ((t.tags & Tag.Relative) !== 0 && (t.tags & (Tag.Determiner | Tag.Preposition)) === 0) return true;
  if (!behindComma || !comma) return false;
  // “railed against the deal, told supporters that”: another verb took over.
  if (language.id === 'en' && groupAt(scene, k, ceiling)?.form === 'finite') return true;
  // “pledged a review, while the BBC reported that”: another clause.
  return CLAUSE_BREAKS.has(t.form) && tokens[k + 1]?.kind !== Kind.Comma;
}

/** “said as he left the hall | that it was over”, “said when asked | that …”: the conjunction behind an English clause of when it was said, or -1. */
function thatBehind(scene: Scene, from: number, ceiling: number): number {
  const { tokens } = scene;
  for (let k = from + 1; k < ceiling && k - from < 12; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return -1;
    // “as he left the hall that | had burned”
    // “after he blamed staff for | saying | that”
    if (t.form === 'that' && k > from + 1 && reports(tokens[k - 1] as Token)) return -1;
    if (t.form === 'that' && k > from + 1)
      return groupAt(scene, k + 1, ceiling)?.form === 'finite' || !hasClause(scene, k, ceiling) ? -1 : k;
  }
  return -1;
}

/** Behind what tells in French when or how something was said, from k; or k. */
function toldEnd(scene: Scene, k: number): number {
  const { tokens } = scene;
  const verb = tokens[k + 1];
  // “en affirmant que” is a cue of its own.
  const gerund = (tokens[k] as Token).form === 'en' && verb !== undefined && hasForm(verb, Form.PresentParticiple);
  if (gerund) return reports(verb) ? k : k + 2;
  return adverbialEnd(scene, k);
}

/** Whether an infinitive stands at k that can report a clause, behind “de”, “sans” or “pour”. */
function reportsInfinitive(tokens: readonly Token[], k: number): boolean {
  const { tags, word } = tokens[k] as Token;
  if ((tags & Tag.Verb) === 0 || !hasForm(tokens[k] as Token, Form.Infinitive)) return false;
  const linked = BEFORE_INFINITIVE.has(tokens[k - 1]?.form ?? '');
  return (
    linked && word?.verbs?.some(({ cue }) => cue?.frames.includes('clause') === true && cue.ambiguous !== true) === true
  );
}

/**
 * Whether a word that can open a reported question does so behind the verb, right there (`first`) or behind its addressee.
 * @param dative whether the addressee stands behind “à”
 */
function mayAsk({ form }: Token, first: boolean, dative: boolean, cue: CueVerb): boolean {
  const asks = cue.class === 'ask';
  if (
    !first &&
    !(asks && (dative || cue.object === 'addressee') && form !== 'what') &&
    !(cue.lemma === 'tell' && TOLD.has(form))
  )
    return false;
  return asks || OF_KNOWING.has(form);
}
