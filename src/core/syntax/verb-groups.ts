/** Verbs with their auxiliaries, clitics and adverbs, and the cues that they are. */
import type { Modality } from '../analysis';
import { type CueVerb, Form, type Language, Tag } from '../language/types';
import { Kind, type Token } from '../text/token';
import { isPreposition } from './noun-phrase';
import { hasForm, isAuxiliary } from './readings';
import { adverbialBeforeCue, parenthesis, semiAuxiliary } from './verb-chain';
import { cueOf } from './verb-cue';
import { formAt, formBits, type VerbForm } from './verb-form';
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

function groupAt(tokens: readonly Token[], i: number, language: Language): VerbGroup | null {
  const first = tokens[i] as Token;
  if (first.name >= 0) return null;
  const form = formAt(tokens, i, language);
  if (form === null) return null;
  let head = i;
  let passive = form === 'past';
  let modality: Modality | null = null;
  let clitic = -1;
  let negated = false;
  let asserts = false;
  let conditional = form === 'finite' && every(first, Form.Conditional);
  let aspect = '';
  let own = i;
  for (let guard = 0; guard < 6; guard++) {
    // What may stand between an auxiliary and its verb.
    let k = head + 1;
    let comma = false;
    let inner = false;
    for (; k < tokens.length; k++) {
      const t = tokens[k] as Token;
      if (t.kind === Kind.Word && (t.tags & Tag.SubjectPronoun) !== 0 && t.form.charCodeAt(0) === 0x2d) clitic = k;
      else if ((t.tags & Tag.Negation) !== 0) {
        // “plus tard”, “plus largement”: a negation only with “ne”, which the clitics before the verb show.
        // “dit | ne pas craindre”: what is negated is said.
        if (t.form === 'ne' || t.form === "n'") inner = true;
        if (t.form !== 'plus' && !inner) negated = true;
      } else if ((t.tags & Tag.Adverb) !== 0 && (t.tags & (Tag.Preposition | Tag.Determiner)) === 0) continue;
      else if (
        (t.tags & Tag.Adverb) !== 0 &&
        (t.tags & Tag.Verb) === 0 &&
        k + 1 < tokens.length &&
        ((tokens[k + 1] as Token).tags & Tag.Verb) !== 0
      )
        continue;
      else if (t.form === '-ce' || t.form === '-là') continue;
      // “ont | quant à eux | exprimé”
      else if (t.form === 'quant' && k + 3 < tokens.length && isAuxiliary(tokens[head] as Token)) k += 2;
      else if (isFloating(t) && isAuxiliary(tokens[head] as Token) && k + 1 < tokens.length) {
        // “Lidl and Aldi have both said”
        if (!hasForm(tokens[k + 1] as Token, Form.PastParticiple)) break;
      } else if (t.kind === Kind.Comma && isAuxiliary(tokens[head] as Token)) {
        const close = parenthesis(tokens, k);
        if (close < 0) break;
        comma = true;
        k = close;
      } else if (isPreposition(t) && isAuxiliary(tokens[head] as Token)) {
        const next = adverbialBeforeCue(tokens, k);
        if (next < 0) break;
        k = next - 1;
      } else break;
    }
    if (k >= tokens.length) break;
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word) break;
    const verb = tokens[head] as Token;
    if (isAuxiliary(verb) && (t.tags & Tag.Verb) !== 0 && hasForm(t, Form.PastParticiple) && t.name < 0) {
      const be = hasBe(verb);
      const graded = language.id === 'fr' && !negated && isGraded(tokens[k - 1] as Token);
      if (be && (graded || isState(verb, t))) break;
      aspect = be ? 'be' : 'have';
      passive = be && !reflexiveBefore(tokens, i);
      head = k;
      continue;
    }
    if (comma) break;
    if (
      (hasBe(verb) || (passive && isPerceived(verb, language))) &&
      language.id === 'en' &&
      (t.tags & Tag.Verb) !== 0 &&
      hasForm(t, Form.PresentParticiple) &&
      t.name < 0
    ) {
      head = k;
      passive = false;
      continue;
    }
    const link = semiAuxiliary(tokens, head, k);
    if (link === null) break;
    modality = link.auxiliary.modality ?? modality;
    if (link.auxiliary.assertsNegated === true) asserts = true;
    head = link.verb;
    own = head;
    passive = false;
  }
  const reflexive = reflexiveBefore(tokens, own);
  const start = language.id === 'fr' ? withClitics(tokens, i) : i;
  for (let k = start; k < i; k++) if (((tokens[k] as Token).tags & Tag.Negation) !== 0) negated = true;
  const main = tokens[head] as Token;
  if (passive && aspect === 'be' && isIntransitive(main, language)) passive = false;
  const wanted = head === i ? formBits(form) : 0;
  const { cue, end: cueEnd, lemma } = cueOf(tokens, head, reflexive, wanted, language);
  if (asserts) negated = false;
  if (cue?.rest?.length === 1 && NEGATIONS.has(cue.rest[0] as string)) negated = false; // “ne cache pas” asserts
  let end = Math.max(cueEnd, clitic + 1);
  if (clitic < 0 && end < tokens.length) {
    const t = tokens[end] as Token;
    if (t.kind === Kind.Word && (t.tags & Tag.SubjectPronoun) !== 0 && t.form.charCodeAt(0) === 0x2d) {
      clitic = end;
      end++;
    }
  }
  const reading = agreement(first);
  if (conditional && language.id === 'en') conditional = false;
  return {
    start,
    end,
    head,
    first: i,
    form,
    passive,
    negated,
    reflexive,
    conditional,
    person: reading.person,
    number: reading.number,
    clitic,
    cue,
    lemma,
    modality,
  };
}

/** “both”, “all”, “each” between an auxiliary and its verb. */
function isFloating({ form }: Token): boolean {
  return form === 'both' || form === 'all' || form === 'each';
}

const NEGATIONS = new Set(['pas', 'guère']);

function every(token: Token, form: number): boolean {
  const verbs = token.word?.verbs;
  return verbs !== null && verbs !== undefined && verbs.every((v) => (v.form & form) !== 0);
}

function withClitics(tokens: readonly Token[], i: number): number {
  let start = i;
  while (start > 0) {
    const t = tokens[start - 1] as Token;
    const clitic =
      t.kind === Kind.Word &&
      (t.tags & Tag.Determiner) === 0 &&
      ((t.tags & Tag.ObjectPronoun) !== 0 || t.form === 'ne' || t.form === "n'");
    if (!clitic) break;
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
