/** Verbs with their auxiliaries, clitics and adverbs, and the cues that they are. */
import { itemAt } from '../text/item-at';
import type { Modality } from '../analysis';
import { PLACES } from '../language/en/determiners';
import { CLOSING_NEGATION, NEGATIONS } from '../language/fr/amounts';
import { EMPHATIC, QUANTIFIERS } from '../language/fr/pronouns';
import { PARTS_OF_DAY } from '../language/fr/time-words';
import { type CueVerb, Form, type Language, Tag } from '../language/types';
import { Case, formOf, Kind, type Token } from '../text/token';
import { isFloating, isMostLikely } from './english';
import { isPreposition } from './noun-phrase';
import { setPhraseEnd } from './set-phrase';
import { hasForm, isAuxiliary, reports } from './readings';
import { adverbialBeforeCue, parenthesis, semiAuxiliary, timeBeforeCue } from './verb-chain';
import { cueOf } from './verb-cue';
import { formAt, formBits, type VerbForm } from './verb-form';
import type { Subject } from './subject';
import { hasBe, isGraded, isIntransitive, isPerceived, isState, reflexiveBefore } from './verb-voice';

/** A verb with its auxiliaries, clitics, negation and adverbs: “n’a pas voulu confirmer”, “went on to say”. Token indices. */
export interface VerbGroup {
  readonly start: number;
  /** Exclusive; the fixed rest of a multiword cue (“en garde”) included, an inverted pronoun (“-t-il”) included. */
  readonly end: number;
  /** The main verb. */
  readonly head: number;
  /** The first verb: the one that agrees with the subject. */
  readonly first: number;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly reflexive: boolean;
  readonly conditional: boolean;
  /** Person and Num bits of the finite verb; 0 unknown. */
  readonly person: number;
  readonly number: number;
  /** The inverted subject pronoun (“-t-il”, “-elle”), or -1. */
  readonly clitic: number;
  /** The cue, or null for a plain verb. */
  readonly cue: CueVerb | null;
  readonly lemma: string;
  /** From a semi-auxiliary (“a refusé de confirmer”) or null. */
  readonly modality: Modality | null;
  /** The subject that a construction gave it, for coordinated and participial cues. */
  subject: Subject | null;
  /** Whether a construction has used it up. */
  used: boolean;
  /** The token from which the subject before it was sought last, or -1, and what was found: constructions ask one behind the other. */
  soughtFrom: number;
  before: Subject | null;
}

/** All verb groups of a unit in order. A token belongs to one group at most. */
export function verbGroups(tokens: readonly Token[], language: Language): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length;) {
    const group = (tokens[i] as Token).tags & Tag.Verb ? groupAt(tokens, i, language) : null;
    if (group === null) i++;
    else {
      groups.push(group);
      i = group.end;
    }
  }
  return groups;
}

/** The verb group whose first verb is token i, or null where that is a name or an adjective. */
function groupAt(tokens: readonly Token[], i: number, language: Language): VerbGroup | null {
  const first = tokens[i] as Token;
  if (first.name >= 0) return null;
  const form = formAt(tokens, i, language);
  if (form === null) return null;
  const chain = chainFrom(tokens, i, form, language);
  const { head, modality } = chain;
  const reflexive = reflexiveBefore(tokens, chain.own);
  const start = language.id === 'fr' ? withClitics(tokens, i) : i;
  const { cue, end: cueEnd, lemma } = cueOf(tokens, head, reflexive, head === i ? formBits(form) : 0, language);
  const { clitic } = chain;
  let end = Math.max(cueEnd, clitic + 1);
  const { person, number } = agreement(first);
  const negated =
    // “never | asked”
    (chain.negated || isNegatedBefore(tokens, start, i) || formOf(itemAt(tokens, i - 1)) === 'never') &&
    !chain.asserts &&
    !assertsNegated(cue) &&
    notLess(tokens, i, end) < 0;
  // “n'en reconnaît | pas moins | que”
  if (cue !== null && notLess(tokens, end, end) === end) end += 2;
  // “ne nie | pas | avoir bu”
  if (cue !== null && language.id === 'fr' && negated && CLOSING_NEGATION.has(tokens[end]?.form ?? '')) end++;
  return {
    start,
    end,
    head,
    first: i,
    form,
    passive: chain.passive,
    negated,
    reflexive,
    conditional: language.id === 'fr' && form === 'finite' && every(first, Form.Conditional),
    person,
    number,
    clitic,
    cue,
    lemma,
    modality,
    subject: null,
    used: false,
    soughtFrom: -1,
    before: null,
  };
}

/** “n'en juge | pas moins”, “n'en avait | pas moins | déclaré”: where the words in [from, to] assert all the same, or -1. */
function notLess(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from; k <= to; k++) if (formOf(tokens[k]) === 'pas' && tokens[k + 1]?.form === 'moins') return k;
  return -1;
}

/** From the first verb of a group over auxiliaries and semi-auxiliaries to its main verb. */
interface Chain {
  /** The main verb. */
  readonly head: number;
  /** The verb that a reflexive pronoun stands before: the one that a semi-auxiliary takes along, else the first. */
  readonly own: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Whether a semi-auxiliary asserts where it is negated: “n'hésite pas à dire”. */
  readonly asserts: boolean;
  readonly clitic: number;
  readonly modality: Modality | null;
}

/** From the first verb of a group to the one that means something: “has been | told”, “was heard | to say”, “doit | avoir été | informé”. */
function chainFrom(tokens: readonly Token[], i: number, form: VerbForm, language: Language): Chain {
  let head = i;
  let own = i;
  let passive = form === 'past';
  let compound = false;
  let modality: Modality | null = null;
  let clitic = -1;
  let negated = false;
  let asserts = false;
  for (let guard = 0; guard < 6; guard++) {
    const gap = gapBehind(tokens, head, language);
    if (gap.clitic >= 0) clitic = gap.clitic;
    negated ||= gap.negated;
    const t = tokens[gap.end];
    if (t === undefined || t.kind !== Kind.Word) break;
    const verb = tokens[head] as Token;
    const isVerb = (t.tags & Tag.Verb) !== 0 && t.name < 0;
    if (isVerb && isAuxiliary(verb) && hasForm(t, Form.PastParticiple)) {
      const be = hasBe(verb);
      // “est aussi | reconnu”, but “s'est elle aussi | dite opposée”
      const emphatic = EMPHATIC.has(tokens[gap.end - 2]?.form ?? '');
      const graded = language.id === 'fr' && !negated && !emphatic && isGraded(tokens[gap.end - 1] as Token);
      if (be && (graded || isState(verb, t) || (language.id === 'en' && tellsWhere(tokens, head + 1, gap.end)))) break;
      compound = be;
      passive = be && !reflexiveBefore(tokens, i);
      head = gap.end;
      continue;
    }
    if (
      isVerb &&
      language.id === 'en' &&
      (hasBe(verb) || (passive && isPerceived(verb, language))) &&
      hasForm(t, Form.PresentParticiple)
    ) {
      head = gap.end;
      passive = false;
      continue;
    }
    // “was heard | to say”
    const said = tokens[gap.end + 1];
    if (t.form === 'to' && passive && said !== undefined && isPerceived(verb, language) && isCueInfinitive(said)) {
      head = gap.end + 1;
      passive = false;
      continue;
    }
    const link = semiAuxiliary(tokens, head, gap.end);
    // “let it be known | that”
    if (link === null || (verb.form === 'let' && cueOf(tokens, head, false, 0, language).cue?.rest?.[0] === 'it'))
      break;
    modality = link.auxiliary.modality ?? modality;
    asserts ||= link.auxiliary.assertsNegated === true;
    head = link.verb;
    own = head;
    passive = false;
  }
  if (passive && compound && isIntransitive(tokens[head] as Token, language)) passive = false;
  return { head, own, passive, negated, asserts, clitic, modality };
}

function isCueInfinitive({ word, name }: Token): boolean {
  return name < 0 && (word?.verbs ?? []).some((v) => v.cue !== null && (v.form & Form.Infinitive) !== 0);
}

/** What stands between an auxiliary and its verb. */
interface Gap {
  /** The token behind. */
  readonly end: number;
  /** Whether a parenthesis between commas stands in it. */
  readonly comma: boolean;
  readonly negated: boolean;
  /** An inverted pronoun in it, or -1. */
  readonly clitic: number;
}

/** What stands between two verbs of a group: adverbs, negation, the pronoun of an inversion, what commas insert. */
function gapBehind(tokens: readonly Token[], head: number, language: Language): Gap {
  const auxiliary = isAuxiliary(tokens[head] as Token);
  let comma = false;
  let negated = false;
  let inner = false;
  let clitic = -1;
  let k = head + 1;
  for (; k < tokens.length; k++) {
    const t = tokens[k] as Token;
    if (isInverted(t)) clitic = k;
    // “says | not voting would be a mistake”: what is said, for no English verb of saying has “not” behind it.
    else if (t.form === 'not' && !auxiliary && language.id === 'en' && reports(tokens[head] as Token)) break;
    else if ((t.tags & Tag.Negation) !== 0) {
      // “dit | ne pas craindre”: what is negated is said.
      inner ||= t.form === 'ne' || t.form === "n'";
      // “plus tard”, “plus largement”: a negation only with “ne”, which the clitics before the verb show.
      negated ||= !inner && t.form !== 'plus';
    } else if (isAdverbIn(tokens, k)) {
      // “note | bien sûr | le maire”: a phrase that an adverb opens.
      const fixed = setPhraseEnd(tokens, k, language);
      if (fixed > k) k = fixed - 1;
    } else {
      const end = auxiliary ? insertedEnd(tokens, k, language) : -1;
      if (end < 0) break;
      comma ||= t.kind === Kind.Comma;
      k = end - 1;
    }
  }
  return { end: k, comma, negated, clitic };
}

/** “who were | there | said”, “who was | in the room | said”: an English adverbial of place that be has as its complement, so that no participle belongs to be. */
function tellsWhere(tokens: readonly Token[], from: number, to: number): boolean {
  const { form, kind, tags, word } = tokens[to - 1] as Token;
  if (to - from === 1) return PLACES.has(form);
  if (!isPreposition(tokens[from] as Token)) return false;
  return kind === Kind.Word && (tags & Tag.Calendar) === 0 && word?.noun !== 'time';
}

/** An adverb, or a word that is one before a verb. */
function isAdverbIn(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  const { form, tags } = t;
  if (isMostLikely(tokens, k)) return true;
  // “is | best | suited”, “are | better | equipped”
  if (form === 'best' || form === 'better') return hasForm(tokens[k + 1] ?? t, Form.PastParticiple);
  if ((tags & Tag.Adverb) === 0) return false;
  if ((tags & (Tag.Preposition | Tag.Determiner)) === 0) return true;
  return ((tokens[k + 1]?.tags ?? 0) & Tag.Verb) !== 0;
}

/** Behind what is inserted at k between an auxiliary and its participle, or -1. */
function insertedEnd(tokens: readonly Token[], k: number, language: Language): number {
  const t = tokens[k] as Token;
  // “ont | quant à eux | exprimé”
  if (t.form === 'quant' && k + 3 < tokens.length) return beforeParticiple(tokens, k + 3) || k + 3;
  const next = tokens[k + 1];
  // “a | d'ores et déjà | prévenu”, “a | pour sa part, | déclaré”
  const fixed = setPhraseEnd(tokens, k, language);
  const participle = fixed > k ? beforeParticiple(tokens, fixed) : 0;
  if (participle > 0) return participle;
  // “ont | eux aussi | dénoncé”, “a | elle-même | reconnu”
  if (EMPHATIC.has(t.form)) {
    const end = next?.form === 'aussi' ? k + 2 : k + 1;
    const verb = tokens[end];
    return verb !== undefined && hasForm(verb, Form.PastParticiple) ? end : -1;
  }
  const shared = QUANTIFIERS.has(t.form) ? quantifierEnd(tokens, k) : k;
  if (shared > k) return shared;
  // “Lidl and Aldi have both said”
  if (isFloating(t) && next !== undefined) return hasForm(next, Form.PastParticiple) ? k + 1 : -1;
  if (t.kind === Kind.Comma) {
    // “a|, pour sa part | déclaré”
    const told = setPhraseEnd(tokens, k + 1, language);
    const half = told > k + 1 && tokens[told]?.kind !== Kind.Comma ? beforeParticiple(tokens, told) : 0;
    return half || parenthesis(tokens, k) + 1 || -1;
  }
  if (t.form === 'une') return againEnd(tokens, k);
  const day = dayEnd(tokens, k);
  if (day > k) return day;
  const time = language.id === 'en' ? timeBeforeCue(tokens, k) : k;
  if (time > k) return time;
  return isPreposition(t) ? adverbialBeforeCue(tokens, k) : -1;
}

/** “ont | chacun | promis”, “ont | tous deux | dénoncé”, “ont | tous les trois | appelé”: behind the French pronoun for all of the subject at k that a participle follows, or k. */
function quantifierEnd(tokens: readonly Token[], k: number): number {
  const article = tokens[k + 1]?.form === 'les' ? k + 2 : k + 1;
  const end = ((tokens[article]?.tags ?? 0) & Tag.Number) !== 0 ? article + 1 : k + 1;
  const verb = tokens[end];
  return verb !== undefined && hasForm(verb, Form.PastParticiple) ? end : k;
}

/** Where the participle stands at k, or behind the one comma there that nothing opens, as careless copy has it; 0 where none does. */
function beforeParticiple(tokens: readonly Token[], k: number): number {
  const at = tokens[k]?.kind === Kind.Comma ? k + 1 : k;
  const verb = tokens[at];
  return verb !== undefined && hasForm(verb, Form.PastParticiple) ? at : 0;
}

/** “a | lundi soir | annoncé”, “a | ce lundi | annoncé”, “a | depuis | annoncé”: behind the French time at k that a participle follows, or k. */
function dayEnd(tokens: readonly Token[], k: number): number {
  const { form } = tokens[k] as Token;
  let end = form === 'ce' || form === 'depuis' ? k + 1 : k;
  if (form !== 'depuis') {
    if (((tokens[end]?.tags ?? 0) & Tag.Calendar) === 0) return k;
    end++;
    if (PARTS_OF_DAY.has(tokens[end]?.form ?? '')) end++;
  }
  const verb = tokens[end];
  return verb !== undefined && hasForm(verb, Form.PastParticiple) ? end : k;
}

/** “a | une dernière fois | promis”, “a | une troisième fois | accusé”: behind the adverbial at k that a participle follows, or -1. */
function againEnd(tokens: readonly Token[], k: number): number {
  const counted = ((tokens[k + 1]?.tags ?? 0) & (Tag.Adjective | Tag.Number)) !== 0;
  const time = counted ? k + 2 : k + 1;
  const verb = tokens[time + 1];
  return tokens[time]?.form === 'fois' && verb !== undefined && hasForm(verb, Form.PastParticiple) ? time + 1 : -1;
}

/** “-t-il”, “-elle”: a pronoun that the tokenizer cut off the verb before it. */
function isInverted(token: Token): boolean {
  return token.kind === Kind.Word && (token.tags & Tag.SubjectPronoun) !== 0 && token.form.charCodeAt(0) === 0x2d;
}

function isNegatedBefore(tokens: readonly Token[], start: number, verb: number): boolean {
  for (let k = start; k < verb; k++) if (((tokens[k] as Token).tags & Tag.Negation) !== 0) return true;
  return false;
}

/** “ne cache pas”: a cue of which the negation is part. */
function assertsNegated(cue: CueVerb | null): boolean {
  return cue?.rest?.length === 1 && NEGATIONS.has(cue.rest[0] ?? '');
}

function every(token: Token, form: number): boolean {
  const verbs = token.word?.verbs;
  return verbs !== null && verbs !== undefined && verbs.every((v) => (v.form & form) !== 0);
}

/** Where the group starts with the clitics before its first verb: “| ne le lui a pas dit”. */
function withClitics(tokens: readonly Token[], i: number): number {
  let start = i;
  while (start > 0) {
    const t = tokens[start - 1] as Token;
    const clitic =
      t.kind === Kind.Word &&
      (t.tags & Tag.Determiner) === 0 &&
      ((t.tags & Tag.ObjectPronoun) !== 0 || t.form === 'ne' || t.form === "n'");
    // “Lui jure que non”: the subject.
    if (!clitic || (t.form === 'lui' && t.letterCase !== Case.Lower)) break;
    start--;
  }
  return start;
}

function agreement(token: Token): { person: number; number: number } {
  let person = 0;
  let number = 0;
  for (const v of token.word?.verbs ?? []) {
    if ((v.form & Form.Finite) === 0) continue;
    person |= v.person;
    number |= v.number;
  }
  return { person, number };
}
