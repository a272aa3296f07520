/** The content around an incise: the pieces before and behind it. */
import { THAT } from '../../language/function-words';
import { Form, Tag, type Word } from '../../language/types';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { headOf, nounKind } from '../../syntax/head-noun';
import { phraseAfter } from '../../syntax/phrase-after';
import { hasForm, isAgent, isCount } from '../../syntax/readings';
import type { VerbGroup } from '../../syntax/verb-groups';
import type { Sentence } from '../../text/sentences';
import type { MarkedSpan } from '../../text/quotation-marks';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { hasClause } from '../content/clause';
import { findColon } from '../content/colon';
import { introduces } from '../content/introduces';
import { otherSpeaker, sharesCue } from '../content/next-cue';
import { tellsWhen } from '../content/of-saying';
import { titleEnd, workEnd } from '../content/programme';
import { goesOnInfinitive, speakerActs } from '../content/writer-goes-on';
import { leavesVerb, type Incise } from './incise-bounds';
import { remarksOnSaying } from './saying-remark';
import {
  behind,
  type Candidate,
  enclosing,
  firstGroupFrom,
  groupAt,
  quoteRunEnd,
  type Range,
  type Scene,
  spanClosedAt,
  spanOpenedAt,
  trimmed,
  wordCount,
  hasMarks,
} from '../unit/scene';

/** The pieces of content before and behind an incise, or null where there are none. */
export function contentAround(scene: Scene, sentence: Sentence, incise: Incise): Range[] | null {
  const { tokens } = scene;
  const depth = (tokens[incise.group.head] as Token).depth;
  if (depth > 0) return insideMarks(scene, incise, depth);
  const parts: Range[] = [];
  const k = incise.from - 1;
  const seam = k >= 0 && (tokens[k] as Token).kind === Kind.Comma ? k - 1 : k;
  const span = seam >= 0 ? spanClosedAt(scene, seam) : null;
  let quoted = false;
  let partial = false;
  if (span !== null) {
    quoted = true;
    const left =
      tokens[incise.from]?.form === 'comme' && tokens[span.open - 1]?.kind !== Kind.Comma
        ? clauseStart(scene, sentence, span.open)
        : leftOfQuote(scene, sentence, span.open, seam + 1);
    for (const part of quotesBefore(scene, sentence, left)) parts.push(part);
    parts.push({ from: left, to: seam + 1 });
    partial = left < span.open && !hasClause(scene, left, seam + 1);
    if (scene.owner[(tokens[span.open] as Token).mark] !== -1 && left === span.open) return null;
  } else {
    const opened = behindOpener(scene, sentence, incise);
    if (opened !== null) return [opened];
    const from =
      relativeStart(scene, sentence, incise) ?? behindColon(scene, clauseStart(scene, sentence, incise.from), incise);
    const range = trimmed(tokens, { from, to: incise.from });
    if (range === null || introducesCue(scene, range.from, incise)) return null;
    parts.push(range);
    // “Fire at depot kills seven, officials say”: headlines leave out what would show a verb.
    partial = !hasClause(scene, range.from, range.to) && !(scene.heading && scene.language.id === 'en');
    if (hasOwnedQuote(scene, range)) return null;
  }
  // What goes on behind the incise.
  const next = tokens[incise.to];
  if (next !== undefined && incise.to < sentence.to) {
    const at =
      next.kind === Kind.Comma ||
      next.kind === Kind.Colon ||
      next.kind === Kind.Dash ||
      (next.kind === Kind.Stop && next.form !== '.')
        ? incise.to + 1
        : incise.to;
    // “…, demande un collègue ? | « … », répond-il”: the next sentence may have a cue of its own.
    const open = at < sentence.to ? spanOpenedAt(scene, at) : null;
    if (
      open !== null &&
      (hasCueBetween(scene, incise) ||
        (at === incise.to && incise.group.cue?.object === 'addressee' && titleEnd(scene, at) > 0) ||
        (at === incise.to && isPhraseOpen(tokens[at - 1] as Token)) ||
        (at === incise.to && endsInRelative(scene, incise)) ||
        (quoted && workEnd(scene, at) > at + 3) ||
        (at === incise.to && incise.to > Math.max(incise.group.end, incise.source?.to ?? 0)))
    ) {
      // “…,” he told “Meet the Press”; “…,” she said before adding: “…”; “…?” asked the boy, who wore a “…” hat; “…,” she wrote in her memoir, “Open Strings”: not the same words going on.
    } else if (open !== null) {
      const end = quoted || partial ? quoteRunEnd(scene, at, sentence.to) : behind(open);
      parts.push({ from: at, to: end });
    } else if (next.kind === Kind.Colon && partial && !quoted && incise.inverted && hasClause(scene, at, sentence.to)) {
      // “Faux, rétorque la maire : | un droit existe, mais …”
      const rest = trimmed(tokens, { from: at, to: sentence.to });
      if (rest !== null) parts.push(rest);
    } else if (next.kind === Kind.Comma && quoted && !partial && laterPiece(scene, incise, seam, sentence.to) > 0) {
      const from = laterPiece(scene, incise, seam, sentence.to);
      parts.push({ from, to: quoteRunEnd(scene, from, sentence.to) });
    } else if (next.kind === Kind.Comma && quoted && !partial && reasons(scene, parts, span, at)) {
      const reason = trimmed(tokens, { from: at, to: sentence.to });
      if (reason !== null) parts.push(reason);
    } else if (next.kind === Kind.Comma && (!quoted || partial)) {
      const first = tokens[at];
      // A second cue (“ajoutant que”) or a remark on the speaker is no content.
      const cleft = CLEFT.has(tokens[sentence.from]?.form ?? '') && (first?.form === 'que' || first?.form === "qu'");
      // “It is, she explains, | called Graham”
      const auxiliary = itemAt(tokens, incise.from - 2);
      const cut =
        !quoted &&
        auxiliary !== undefined &&
        (leavesVerb(auxiliary) || leavesObject(auxiliary, tokens, at, incise) || leavesPreposition(auxiliary, incise));
      // “Arrests led to poor conditions, Amnesty said, | with 1,500 people held in one building”
      const between = !quoted && tokens[incise.from - 1]?.kind === Kind.Comma;
      const more =
        between &&
        (goesOnWith(tokens, at) ||
          opensInfinitive(scene, at) ||
          isContrast(scene, at, sentence.to) ||
          opensCircumstance(scene, at, sentence.to));
      const whole = cleft || cut || more || (first !== undefined && isPreposition(first) && isBare(scene, incise));
      const told =
        first !== undefined &&
        !partial &&
        (tellsOfSpeaker(scene, incise, at) || tellsAll(scene, incise, at, sentence.to));
      // “It would work, she said, | but refused to say why”
      const refuses = first?.form === 'but' && groupAt(scene, at + 1, sentence.to)?.modality === 'refused';
      const aside =
        told ||
        refuses ||
        tellsWhen(tokens, at) ||
        (first !== undefined && (startsRemark(first) || startsGerund(tokens, at)));
      if (first !== undefined && (whole || !aside)) {
        const range = trimmed(tokens, { from: at, to: ownEnd(scene, incise, sentence.to) });
        // “, a indiqué le ministre, | ce dimanche 28 janvier, sur BFMTV”: when it was said.
        const day = tokens[at + 1];
        const dated = isDeterminer(first) && day !== undefined && (day.tags & Tag.Calendar) !== 0;
        const clause = range !== null && hasClause(scene, range.from, range.to);
        if (range !== null && (!dated || clause) && (partial || more || incise.inverted || clause || cut))
          parts.push(range);
      }
    }
  }
  if (
    partial &&
    parts.length === 1 &&
    !quoted &&
    !(
      incise.inverted &&
      (answersShortly(scene, sentence.from, incise.from) || isFragment(scene, sentence, incise.from - 1))
    )
  )
    return null;
  return parts;
}

/** “Le pont tient, dit le maire |, tandis que le préfet dénonce « un leurre »”, “…, a dit le maire |, et a promis une aide”: where the French words behind an incise end. */
function ownEnd(scene: Scene, { group, to: from }: Incise, to: number): number {
  const { tokens, language } = scene;
  if (language.id !== 'fr') return to;
  for (let k = from; k < to; k++) {
    const { kind, depth } = tokens[k] as Token;
    if (kind !== Kind.Comma || depth > 0) continue;
    if (otherSpeaker(scene, k, to) || sharesCue(scene, k, to, group) || speakerActs(scene, from, k, to, group))
      return k;
    if (k + 1 < to && goesOnInfinitive(scene, k + 1, to)) return k;
  }
  return to;
}

/** “When asked by a host whether he would run, | Ruiz said, “No.””: an English clause that tells when or why somebody says the whole sentence in marks behind. */
function introducesCue({ tokens, language }: Scene, from: number, { to }: Incise): boolean {
  if (language.id !== 'en' || tokens[to]?.kind !== Kind.Comma || tokens[to + 1]?.kind !== Kind.OpenMark) return false;
  const { tags, form } = tokens[from] as Token;
  if (((tags & Tag.Subordinator) === 0 && form !== 'when') || THAT.has(form)) return false;
  return tokens[to + 2]?.letterCase !== Case.Lower || ELLIPTIC.has(tokens[from + 1]?.form ?? '');
}

/** “When | asked”, “While | conceding” */
const ELLIPTIC = new Set(['asked', 'pressed', 'told', 'questioned', 'challenged', 'confronted']);

/** Prepositions that tell nothing of the saying: “The firm had been warned, she said, | about the leak”. */
const GOING_ON = new Set(['with', 'about', 'of', 'against']);

function goesOnWith(tokens: readonly Token[], k: number): boolean {
  return GOING_ON.has(tokens[k]?.form ?? '') && !isCount(tokens[k + 1]);
}

/** “It would help the camp, she said, | but not the town”: no clause of its own, up to the stop. */
function isContrast(scene: Scene, k: number, to: number): boolean {
  if (scene.language.id !== 'en' || scene.tokens[k]?.form !== 'but') return false;
  return groupAt(scene, k + 1, to) === null && !hasClause(scene, k, to) && to - k < LONGEST_CONTRAST;
}

const LONGEST_CONTRAST = 12;

/** “The talks failed, she said, | when it rained”: an English clause that tells when or where something is, and no question that was put. */
function opensCircumstance(scene: Scene, k: number, to: number): boolean {
  const { tokens, groups, language } = scene;
  if (language.id !== 'en' || !CIRCUMSTANCES.has(tokens[k]?.form ?? '') || !hasClause(scene, k, to)) return false;
  for (let n = firstGroupFrom(scene, k); n < groups.length; n++) {
    const { start, lemma } = groups[n] as VerbGroup;
    if (start >= to) break;
    if (PUT.has(lemma)) return false;
  }
  return true;
}

const CIRCUMSTANCES = new Set([
  'when',
  'whenever',
  'until',
  'unless',
  'once',
  'since',
  'where',
  'wherever',
  'although',
]);

/** What is done to whoever speaks: “when asked about it”, “when reporters pressed him”. */
const PUT = new Set(['ask', 'press', 'question', 'challenge', 'reach', 'contact', 'quiz']);

/** “It would take an hour, he says, | to reach the school” */
function opensInfinitive({ tokens, language }: Scene, k: number): boolean {
  const verb = tokens[k + 1];
  return language.id === 'en' && tokens[k]?.form === 'to' && verb !== undefined && hasForm(verb, Form.Infinitive);
}

/** “He arrived with, he says, | two suits”: an English preposition right before the incise. */
function leavesPreposition(token: Token, { inverted }: Incise): boolean {
  // “A fire had broken | out”
  return !inverted && isPreposition(token) && (token.tags & OTHER_THAN) === 0 && !PARTICLES.has(token.form);
}

const OTHER_THAN = Tag.Adverb | Tag.Noun | Tag.Adjective;
const PARTICLES = new Set(['out', 'off', 'up', 'down', 'over', 'through']);

/** “It has been given, he said, | a vegetarian meal”: a verb right before the incise, and its object behind. */
function leavesObject(verb: Token, tokens: readonly Token[], at: number, { inverted }: Incise): boolean {
  const first = tokens[at];
  if (
    inverted ||
    first === undefined ||
    tokens[at + 1]?.word?.noun === 'time' ||
    (verb.tags & (Tag.Verb | Tag.Noun)) !== Tag.Verb
  )
    return false;
  return (first.form === 'a' || first.form === 'an' || first.form === 'the') && hasForm(verb, Form.PastParticiple);
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
  // “His side had beaten nobody yet, he said”
  if ((opener.tags & Tag.Adverb) !== 0 && itemAt(tokens, incise.from - 3)?.kind === Kind.Word) return null;
  const range = trimmed(tokens, { from: incise.to + 1, to: sentence.to });
  if (range === null || !(hasClause(scene, range.from - 1, range.to) || (joins && hasMarks(tokens, [range]))))
    return null;
  return range;
}

/** French conjunctions that open a sentence. */
const JOINING = new Set(['mais', 'et', 'or', 'car', 'donc']);

/** “conteste ces chiffres, | qui reposent, dit-elle, sur une erreur”: the relative clause that a pronoun's incise cuts, behind a report of its own; or null. */
function relativeStart(scene: Scene, sentence: Sentence, incise: Incise): number | null {
  const { tokens, groups } = scene;
  if (!isBare(scene, incise)) return null;
  let k = incise.from - 2;
  while (k > sentence.from && (tokens[k] as Token).kind === Kind.Word) k--;
  const relative = tokens[k + 1] as Token;
  if (tokens[k]?.kind !== Kind.Comma || (relative.tags & Tag.Relative) === 0) return null;
  for (let n = firstGroupFrom(scene, sentence.from); n < groups.length; n++) {
    const { start, cue, form, clitic, head } = groups[n] as VerbGroup;
    if (start >= k) return null;
    if (cue !== null && form === 'finite' && clitic < 0 && (tokens[head] as Token).depth === 0) return k + 1;
  }
  return null;
}

/** Whether an incise is a verb and its pronoun between commas: “, dit-elle,”. */
function isBare({ tokens, language }: Scene, { group, from, to }: Incise): boolean {
  const commas = tokens[from - 1]?.kind === Kind.Comma && tokens[to]?.kind === Kind.Comma;
  return language.id === 'fr' && group.clitic >= 0 && to === group.end && commas;
}

const OPENERS = new Set([
  'when',
  'where',
  'because',
  'although',
  'though',
  'while',
  'since',
  'and',
  'but',
  'so',
  'yet',
]);

/** “Not so | , says the union.”, “Faux | , répond la maire.”, “Un choix politique | , dénonce la maire.”: words that need no verb. */
export function answersShortly(scene: Scene, from: number, end: number): boolean {
  const { tokens, language } = scene;
  const { form, tags } = tokens[from] as Token;
  if (language.id === 'fr' && isVerbless(scene, from, end)) return true;
  if (end - from >= 5) return false;
  if (language.id === 'en') return ANSWERS.has(form);
  // “Insuffisant, tranche la CGT.”
  if (tags === 0 && end - from <= 2 && QUALIFYING.test(form)) return true;
  return (
    (tags & (Tag.Adjective | Tag.Adverb | Tag.Negation)) !== 0 && (tags & (Tag.Determiner | Tag.Preposition)) === 0
  );
}

/**
 * “Sans Diarra, suspendu, a prévenu Lang.”, “Dix postes, dont six en production, indique la direction.”: whether a French sentence has
 * neither a verb nor a subject before the comma at k, so that the verb behind it is its incise.
 */
export function isFragment({ tokens, language }: Scene, { from }: Sentence, k: number): boolean {
  if (language.id !== 'fr' || tokens[k]?.kind !== Kind.Comma || k - from > LONGEST_FRAGMENT) return false;
  let words = 0;
  for (let n = from; n < k; n++) {
    const { kind, depth, tags, name } = tokens[n] as Token;
    if (depth > 0 || (kind !== Kind.Comma && kind !== Kind.Word && kind !== Kind.Number)) return false;
    const t = tokens[n] as Token;
    if (name < 0 && hasForm(t, Form.Finite) && (tags & ~Tag.Function) === Tag.Verb) return false;
    // “Le maire, …”, “…, le président, …”, “Ruiz, …”, “Invité à réagir, …”: who may be the subject.
    const opens = n === from || (tokens[n - 1] as Token).kind === Kind.Comma;
    if (opens && (name >= 0 || (tags & (Tag.SubjectPronoun | Tag.Title)) !== 0 || language.actors.definite.has(t.form)))
      return false;
    if (
      n === from &&
      (hasForm(t, Form.PastParticiple) || (tags & (Tag.Coordinator | Tag.Subordinator | Tag.Relative)) !== 0)
    )
      return false;
    if (kind !== Kind.Comma) words++;
  }
  const phrase = phraseAfter(tokens, isPreposition(tokens[from] as Token) ? from + 1 : from, k);
  const noun = phrase === null ? undefined : tokens[headOf(tokens, phrase.start, phrase.end, true)];
  const told = noun?.word?.noun;
  return (
    words >= SHORTEST_FRAGMENT && told !== 'document' && told !== 'speech' && !(noun?.name === -1 && isAgent(noun))
  );
}

const LONGEST_FRAGMENT = 18;
const SHORTEST_FRAGMENT = 3;

/** What a French adjective of no list ends with. */
const QUALIFYING = /(?:[ae]nt|[ai]ble|ique|eux|if)e?s?$/;

/** A French sentence without a verb is shorter than this. */
const VERBLESS = 14;

/** “Une erreur”, “Pas question de céder”, “Mission accomplie”: a thing that no article points to, up to the comma of its incise. */
function isVerbless({ tokens, language }: Scene, from: number, end: number): boolean {
  const first = tokens[from] as Token;
  const indefinite = INDEFINITE.has(first.form);
  if (end - from > VERBLESS || first.name >= 0 || (!indefinite && isDeterminer(first))) return false;
  let noun = from;
  while (noun < end && ((tokens[noun] as Token).tags & (Tag.Negation | Tag.Adverb)) !== 0) noun++;
  for (let k = from; k < end; k++) {
    const t = tokens[k] as Token;
    if (t.name >= 0 || (hasForm(t, Form.Finite) && (t.tags & ~Tag.Function) === Tag.Verb)) return false;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number && k < end - 1) return false;
  }
  const phrase = phraseAfter(tokens, noun, end);
  // “Trop tard”, “Du jamais vu”
  if (phrase === null) return noun > from || (indefinite && (tokens[from + 1] as Token).word?.noun == null);
  const head = tokens[headOf(tokens, phrase.start, phrase.end, language.headFirst)];
  if (head === undefined || isAgent(head) || (!indefinite && isPreposition(first))) return false;
  const kind = nounKind(tokens, phrase.start, phrase.end, true);
  return kind === 'other' || kind === 'speech';
}

const INDEFINITE = new Set(['un', 'une', 'des', 'du']);

const ANSWERS = new Set(['not', 'no', 'yes', 'never', 'hardly', 'nonsense', 'wrong', 'perhaps', 'maybe', 'absolutely']);

/** “The bill is “dead,” Ruiz said, because it “guts” care”: a reason behind words that are only quoted in part. */
function reasons({ tokens }: Scene, parts: readonly Range[], span: MarkedSpan | null, at: number): boolean {
  const mixed = span !== null && (parts[0]?.from ?? span.open) < span.open;
  return mixed && REASONS.has(tokens[at]?.form ?? '');
}

const REASONS = new Set(['because', 'unless', 'since', 'if', 'parce', 'car', 'puisque', "puisqu'"]);

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

/** “The wall,” she told the crowd in Tampa, Fla., on Monday, “is higher”: the quotation that goes on behind places and times, or -1. */
function laterPiece(scene: Scene, incise: Incise, close: number, ceiling: number): number {
  const { tokens, groups } = scene;
  // A stop inside of the marks ended what was said.
  if ((tokens[close - 1] as Token).kind !== Kind.Comma) return -1;
  const verb = groups[firstGroupFrom(scene, incise.to)];
  for (let k = incise.to; k < ceiling && k - incise.to < 14; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Stop || verb?.start === k) return -1;
    if (t.kind === Kind.Comma && spanOpenedAt(scene, k + 1) !== null) return k + 1;
    if (t.kind === Kind.OpenMark) return -1;
  }
  return -1;
}

/** “note Ruiz, qui maintient son conseil | « neutre »”: the marks belong to the relative clause of a French source. */
function endsInRelative({ tokens, language }: Scene, { source, to }: Incise): boolean {
  if (source === null || source.to !== to || language.id !== 'fr') return false;
  for (let k = source.from + 1; k < source.to; k++) {
    const t = tokens[k] as Token;
    if ((t.tags & Tag.Relative) !== 0 && (t.tags & Tag.Determiner) === 0 && t.name < 0) return true;
  }
  return false;
}

/** A determiner, preposition or possessive right before a mark: the mark holds a title or name (“a “Dam City” hat”). */
function isPhraseOpen(token: Token): boolean {
  return isDeterminer(token) || isPreposition(token) || token.form === "'s";
}

/** Whether a second cue stands between the incise's verb and what follows. */
function hasCueBetween(scene: Scene, incise: Incise): boolean {
  for (let n = firstGroupFrom(scene, incise.group.end); n < scene.groups.length; n++) {
    const group = scene.groups[n] as VerbGroup;
    if (group.start >= incise.to) return false;
    if (group.cue === null) continue;
    if (group.form === 'participle' && group.end >= incise.to - 1) return true;
    // “martèle Ruiz, qui rappelle que | « … »”
    const that = THAT.has((scene.tokens[incise.to - 1] as Token).form);
    if (group.form === 'finite' && that && group.end === incise.to - 1) return true;
  }
  return false;
}

/** “C'est la deuxième fois, regrette Ruiz, que …” */
const CLEFT = new Set(["c'", 'ce']);

/** Whether a remark on the speaker, or a second cue, starts with the token. */
function startsRemark(token: Token): boolean {
  return (
    (token.tags & Tag.Relative) !== 0 ||
    token.form === 'comme' || // “, comme l'affirment les syndicats”
    token.word?.verbs?.some((v) => (v.form & Form.PresentParticiple) !== 0) === true ||
    (isPreposition(token) && !isOf(token))
  );
}

/** “, | tout en promettant une aide”, “, | s'en prenant à l'État” */
function startsGerund(tokens: readonly Token[], k: number): boolean {
  let i = k;
  while (BEFORE_GERUND.has(tokens[i]?.form ?? '')) i++;
  const verb = tokens[i];
  return i > k && verb !== undefined && hasForm(verb, Form.PresentParticiple) && (verb.tags & Tag.Noun) === 0;
}

const BEFORE_GERUND = new Set(['tout', 'en', "s'", 'se', 'y', 'le', 'la', "l'", 'les', 'lui', 'leur']);

/** The comma or stop behind what is told of the French incise's speaker or saying, which starts at k; or -1. */
function remarksEnd({ tokens, language }: Scene, { source }: Incise, k: number, ceiling: number): number {
  if (language.id !== 'fr' || tokens[k] === undefined) return -1;
  const speaker = source === null ? undefined : tokens[headOf(tokens, source.from, source.to, true)];
  const pronoun = source === null ? undefined : tokens[source.from];
  return remarksOnSaying(tokens, k, ceiling, speaker?.word?.gender ?? pronoun?.word?.gender ?? 0);
}

/** Whether nothing but such remarks stands between k and the end of the sentence. */
function tellsAll(scene: Scene, incise: Incise, k: number, ceiling: number): boolean {
  const end = remarksEnd(scene, incise, k, ceiling);
  return end > 0 && (end >= ceiling || scene.tokens[end]?.kind === Kind.Stop);
}

/** “…, a répondu le président, | interrogé par l'AFP”: a French participle with a complement, in the gender of who speaks. */
function tellsOfSpeaker({ tokens, language }: Scene, { source }: Incise, k: number): boolean {
  const { word, name, tags } = tokens[k] as Token;
  const next = tokens[k + 1];
  if (language.id !== 'fr' || source === null || name >= 0 || (tags & Tag.Determiner) !== 0 || next === undefined)
    return false;
  const participle = word?.verbs?.find((v) => (v.form & Form.PastParticiple) !== 0);
  if (participle === undefined || !(isPreposition(next) || (next.tags & Tag.Calendar) !== 0)) return false;
  const speaker = tokens[headOf(tokens, source.from, source.to, true)]?.word?.gender ?? 0;
  const { gender } = word as Word;
  return speaker === 0 || gender === 0 || (speaker & gender) !== 0;
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
  if (before.kind === Kind.Colon || before.kind === Kind.Comma) return open;
  if (hasClause(scene, start, end) || wordCount(tokens, start, open) >= 2) {
    const opener = tokens[start] as Token;
    if ((opener.tags & Tag.Coordinator) !== 0 && wordCount(tokens, start, open) === 1) return open;
    if (isPreposition(opener) && !hasClause(scene, start, end)) return open;
    return start;
  }
  return open;
}

/** “Un suspect |, « un maçon de Lens, a été arrêté », a dit le juge”: a noun phrase of its own, and no time. */
function isSubject({ tokens, language }: Scene, from: number, to: number): boolean {
  if (!isDeterminer(tokens[from] as Token)) return false;
  const phrase = phraseAfter(tokens, from, to);
  return phrase?.end === to && nounKind(tokens, from, to, language.headFirst) !== 'time';
}

/** Whether a finite verb, perhaps with its pronouns, starts at k. */
function startsWithVerb(tokens: readonly Token[], k: number): boolean {
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

/** Start of the clause that ends before token `end`: the sentence's, or behind a semicolon or a claim that was found before. */
export function clauseStart(scene: Scene, sentence: Sentence, end: number): number {
  const { tokens } = scene;
  let start = sentence.from;
  let colon = false;
  for (let k = end - 1; k >= sentence.from; k--) {
    const t = tokens[k] as Token;
    if (t.depth > 0) continue;
    // “Schools: All will stay shut, the county said”, “They have an explanation: Before dawn, they say, …”
    const label =
      t.kind === Kind.Colon &&
      scene.language.id === 'en' &&
      (k - sentence.from < 4 || startsAnew(tokens[k + 1]) || opensWithCue(scene, sentence.from, k));
    const last = t.kind === Kind.Colon && !colon && reports(scene, sentence.from, k);
    colon ||= t.kind === Kind.Colon;
    if (t.kind === Kind.Semicolon || label || last) {
      start = k + 1;
      break;
    }
  }
  for (let n = scene.found.length - 1; n >= 0 && n >= scene.found.length - 8; n--) {
    const c = scene.found[n] as Candidate;
    for (const part of c.parts)
      if (part.to <= end && part.to > start && part.from >= sentence.from) start = Math.max(start, part.to);
    if (c.source !== null && c.source.to <= end && c.source.from >= sentence.from) start = Math.max(start, c.source.to);
    if (c.cue !== null && c.cue.to <= end && c.cue.from >= sentence.from) start = Math.max(start, c.cue.to);
  }
  const first = tokens[start];
  if (
    first !== undefined &&
    (first.form === 'mais' || first.form === 'but' || first.form === 'et' || first.form === 'and') &&
    start < end - 1
  )
    start++;
  return start;
}

/** “Another put it more sharply | : the plan, she said, was dead”: an English cue whose words stand behind the colon. */
function opensWithCue(scene: Scene, from: number, colon: number): boolean {
  const { groups, tokens } = scene;
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const { start, end, cue, form, head } = groups[n] as VerbGroup;
    if (start >= colon) return false;
    if (cue === null || form !== 'finite' || (tokens[head] as Token).depth > 0) continue;
    if (findColon(scene, end, colon + 1) === colon) return true;
  }
  return false;
}

/** Whether a word of the language, and no name, starts with a capital. */
function startsAnew(token: Token | undefined): boolean {
  return token?.letterCase === Case.Capital && token.name < 0 && token.word !== null;
}

/** “Chez Oddo, on juge la réaction « excessive » | : les ventes tiennent, font valoir ses experts”: a French report of its own in [from, to). */
export function reports(scene: Scene, from: number, to: number): boolean {
  const { tokens, groups, language } = scene;
  if (language.id !== 'fr') return false;
  for (let n = firstGroupFrom(scene, from); n < groups.length; n++) {
    const group = groups[n] as VerbGroup;
    if (group.start >= to) return false;
    if (group.cue === null || group.form !== 'finite' || (tokens[group.head] as Token).depth > 0) continue;
    if (group.clitic < 0 && group.end < to && introduces(scene, group, to)) return true;
  }
  return false;
}

/** The pieces of one quotation before and behind an incise inside of its marks, or null. */
function insideMarks(scene: Scene, incise: Incise, depth: number): Range[] | null {
  const { tokens } = scene;
  const span = enclosing(scene, incise.from);
  const { open, close: ceiling } = span;
  if (span.depth !== depth - 1) return null;
  if ((scene.owner[(tokens[open] as Token).mark] as number) >= 0) return null;
  const left: Range = { from: open, to: incise.from };
  while (left.to > left.from + 1 && (tokens[left.to - 1] as Token).kind === Kind.Comma) left.to--;
  if (wordCount(tokens, left.from, left.to) === 0) return null;
  const parts = [left];
  let at = incise.to;
  const seam = tokens[at];
  if (
    seam !== undefined &&
    at < ceiling &&
    (seam.kind === Kind.Comma || seam.kind === Kind.Stop || seam.kind === Kind.Colon || seam.kind === Kind.Dash)
  )
    at++;
  // “« C'est une honte, a dit Ruiz, jointe par l'AFP. | On paie tout. »”
  const remarks = seam?.kind === Kind.Comma ? remarksEnd(scene, incise, at, ceiling) : -1;
  if (remarks > 0) at = remarks + 1;
  const end = behind(span);
  // “« Nous irons, menace-t-il. Les salariés …”: nothing says that a mark which was never closed goes on behind the stop.
  if (!span.closed && seam?.kind === Kind.Stop) return parts;
  // “…, grumbled Ruiz, gathering his papers”: the speaker's act, not the words.
  const first = tokens[at];
  if (!span.closed && first !== undefined && startsRemark(first)) return parts;
  // “« Jamais, explique Ana Ruiz, qui allait en taxi, | avec son amie, à Nantes. | Le brouillard … »”
  if (seam?.kind === Kind.Comma && first !== undefined && isPreposition(first) && endsInRelative(scene, incise))
    while (at < end && (tokens[at - 1] as Token).kind !== Kind.Stop) at++;
  if (at < end && wordCount(tokens, at, end) > 0) parts.push({ from: at, to: end });
  return parts;
}
