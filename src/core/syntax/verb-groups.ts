/** Verbs with their auxiliaries, clitics and adverbs, and the cues that they are. */
import type { Modality } from '../analysis';
import { Form, Num, Tag, type CueVerb, type Language, type SemiAuxiliary } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { Verbal } from './forms';
import { isDeterminer, isNominal, isPreposition, phraseBefore } from './noun-phrases';
import { hasForm, isAuxiliary } from './tagger';

/** A verb with its auxiliaries, clitics, negation and adverbs: “n’a pas voulu confirmer”, “went on to say”. Token indices. */
export interface VerbGroup {
  readonly start: number;
  /** Exclusive; the fixed rest of a multiword cue (“en garde”) included, an inverted pronoun (“-t-il”) included. */
  readonly end: number;
  /** The main verb. */
  readonly head: number;
  /** The first verb: the one that agrees with the subject. */
  readonly first: number;
  /** finite · participle (affirmant, adding) · past (qualifiée, asked) · infinitive. */
  readonly form: 'finite' | 'participle' | 'past' | 'infinitive';
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
    for (; k < tokens.length; k++) {
      const t = tokens[k] as Token;
      if (t.kind === Kind.Word && (t.tags & Tag.SubjectPronoun) !== 0 && t.form.charCodeAt(0) === 0x2d) clitic = k;
      else if ((t.tags & Tag.Negation) !== 0) {
        // “plus tard”, “plus largement”: a negation only with “ne”, which the clitics before the verb show.
        if (t.form !== 'plus') negated = true;
      } else if ((t.tags & Tag.Adverb) !== 0 && (t.tags & (Tag.Preposition | Tag.Determiner)) === 0) continue;
      else if (
        (t.tags & Tag.Adverb) !== 0 &&
        (t.tags & Tag.Verb) === 0 &&
        k + 1 < tokens.length &&
        ((tokens[k + 1] as Token).tags & Tag.Verb) !== 0
      )
        continue;
      else if (t.form === '-ce' || t.form === '-là') continue;
      else if (t.kind === Kind.Comma && isAuxiliary(tokens[head] as Token)) {
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
      if (be && language.id === 'fr' && isState(verb, t)) break;
      aspect = be ? 'be' : 'have';
      passive = be && !reflexiveBefore(tokens, i);
      head = k;
      continue;
    }
    if (comma) break;
    if (
      hasBe(verb) &&
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
  if (passive && aspect === 'be' && isIntransitive(main)) passive = false;
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

const NEGATIONS = new Set(['pas', 'guère']);

/** “est convaincue”, “sont persuadés”: listed with the participle as a cue, a state of mind and no passive. */
function isState(be: Token, participle: Token): boolean {
  return be.word?.verbs?.some((v) => v.cue?.rest?.[0] === participle.form) ?? false;
}

function formAt(tokens: readonly Token[], i: number, language: Language): VerbGroup['form'] | null {
  const t = tokens[i] as Token;
  const previous = i > 0 ? (tokens[i - 1] as Token) : null;
  const finite = hasForm(t, Form.Finite);
  if (
    hasForm(t, Form.Infinitive) &&
    previous !== null &&
    (previous.tags & Tag.Preposition) !== 0 &&
    (previous.tags & Tag.ObjectPronoun) === 0
  ) {
    if (previous.form === 'to' || !finite) return 'infinitive';
  }
  const next = tokens[i + 1];
  if (language.id === 'en' && previous !== null && isDeterminer(previous) && next !== undefined && isNominal(next)) {
    // “the estimated turnout”, “his winning campaign”: adjectives.
    if (hasForm(t, Form.PastParticiple) || hasForm(t, Form.PresentParticiple)) return null;
  }
  if (finite && !(hasForm(t, Form.PastParticiple) && (reduced(tokens, i, language) || lacksSpeaker(t, previous))))
    return 'finite';
  if (hasForm(t, Form.PresentParticiple)) return 'participle';
  if (hasForm(t, Form.PastParticiple)) return 'past';
  if (hasForm(t, Form.Infinitive)) return 'infinitive';
  return null;
}

/** “et promis que”: a form that is finite in the first and second person only, without their pronoun. */
function lacksSpeaker(token: Token, previous: Token | null): boolean {
  if (previous !== null && (previous.tags & (Tag.SubjectPronoun | Tag.ObjectPronoun | Tag.Negation)) !== 0)
    return false;
  for (const v of token.word?.verbs ?? [])
    if ((v.form & Form.Finite) !== 0 && (v.person === 0 || (v.person & 4) !== 0)) return false;
  return true;
}

/** An -ed form that is a participle, not a past tense: “a memo seen by”, “the report published Monday”. */
function reduced(tokens: readonly Token[], i: number, language: Language): boolean {
  const next = tokens[i + 1];
  if (next !== undefined && next.form === 'by') return !isMeans(tokens[i + 2]);
  // “a third of those surveyed say”
  if (tokens[i - 1]?.form === 'those' && tokens[i - 2]?.form === 'of') return true;
  return language.id === 'en' && (behindObject(tokens, i) || isInserted(tokens, i));
}

/** “Ruiz, asked whether she would go, said …”: between a comma behind a noun and one before the verb of the clause. */
function isInserted(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.kind !== Kind.Comma || !isNominal(tokens[i - 2] ?? (tokens[i] as Token))) return false;
  // “The verdict, said the judge, would …” has a subject of its own.
  const next = tokens[i + 1];
  if (next === undefined) return false;
  // “The law, dubbed “the muzzle,” will …”
  const named = next.kind === Kind.OpenMark || (isDeterminer(next) && tokens[i + 2]?.kind === Kind.OpenMark);
  const opens = Tag.Subordinator | Tag.Preposition | Tag.Adverb | Tag.Calendar;
  if (!named && (next.tags & opens) === 0 && next.form !== 'this') return false;
  for (let k = i + 1; k + 1 < tokens.length && k - i < 24; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Stop || t.kind === Kind.Semicolon) return false;
    if (t.kind === Kind.OpenMark && !named) return false;
    const closed = t.kind === Kind.CloseMark && (tokens[k - 1] as Token).kind === Kind.Comma;
    if (!closed && (t.kind !== Kind.Comma || (tokens[k + 1] as Token).kind === Kind.CloseMark)) continue;
    const verb = tokens[k + 1] as Token;
    return (verb.tags & Tag.Verb) !== 0 && (verb.tags & Tag.Noun) === 0 && verb.name < 0 && hasForm(verb, Form.Finite);
  }
  return false;
}

/** “said by email”, “responded by saying”: how it was done, not by whom. */
function isMeans(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return MEANS.has(token.form) || ((token.tags & Tag.Verb) !== 0 && hasForm(token, Form.PresentParticiple));
}

const MEANS = new Set(['email', 'e-mail', 'phone', 'telephone', 'text', 'letter', 'fax']);

/** Whether a noun phrase that is the object of a verb ends right before token i: “shared a syllabus for a class called …”. */
function behindObject(tokens: readonly Token[], i: number): boolean {
  const last = tokens[i - 1];
  if (last === undefined || last.letterCase !== Case.Lower || (last.tags & Tag.Noun) === 0) return false;
  const floor = Math.max(0, i - 24);
  const phrase = phraseBefore(tokens, i, floor);
  if (phrase === null) return false;
  // “in a statement posted on its website”
  if (phrase.governed)
    return last.word?.number === Num.Singular && ((tokens[i + 1]?.tags ?? 0) & Tag.Preposition) !== 0;
  if (phrase.start <= floor) return false;
  const verb = tokens[phrase.start - 1] as Token;
  if ((verb.tags & Tag.Verb) === 0 || (verb.tags & (Tag.Noun | Tag.Preposition)) !== 0 || verb.name >= 0) return false;
  if (isAuxiliary(verb)) return false;
  // A verb of saying may have a clause without “that” behind it: “said a man called”.
  for (const reading of verb.word?.verbs ?? []) {
    const frames = reading.cue?.frames;
    if (frames !== undefined && (frames.includes('zero') || frames.includes('clause'))) return false;
  }
  // “An official who spoke to discuss strategy said”: plain verbs of saying hardly stand behind a noun as participles.
  return !((tokens[i] as Token).word?.verbs ?? []).some((v) => v.cue?.class === 'say' && v.cue.ambiguous !== true);
}

function formBits(form: VerbGroup['form']): number {
  switch (form) {
    case 'finite':
      return Form.Finite;
    case 'participle':
      return Form.PresentParticiple;
    case 'past':
      return Form.PastParticiple;
    case 'infinitive':
      return Form.Infinitive;
  }
}

function every(token: Token, form: number): boolean {
  const verbs = token.word?.verbs;
  return verbs !== null && verbs !== undefined && verbs.every((v) => (v.form & form) !== 0);
}

function hasBe(token: Token): boolean {
  return (token.verbal & Verbal.Be) !== 0;
}

/** Verbs that form their compound tenses with être: no passive. */
const WITH_BE = new Set(
  'aller venir arriver partir entrer sortir monter descendre naître mourir rester tomber passer retourner revenir devenir rentrer convenir intervenir parvenir survenir apparaître go'.split(
    ' ',
  ),
);

function isIntransitive(token: Token): boolean {
  return token.word?.verbs?.some((v) => WITH_BE.has(v.lemma)) ?? false;
}

const REFLEXIVE = new Set(['se', "s'", 'me', "m'", 'te', "t'", 'nous', 'vous']);

function reflexiveBefore(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const t = tokens[k] as Token;
    if (t.form === 'se' || t.form === "s'") return true;
    if (
      REFLEXIVE.has(t.form) &&
      k > 0 &&
      (tokens[k - 1] as Token).form === (t.form === 'me' || t.form === "m'" ? 'je' : t.form)
    )
      return true;
    if ((t.tags & (Tag.ObjectPronoun | Tag.Adverb)) === 0) return false;
  }
  return false;
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

/** For “a, mardi, déclaré”: the comma that closes a short parenthesis opened at k, when a participle follows; else -1. */
function parenthesis(tokens: readonly Token[], k: number): number {
  for (let i = k + 1; i < tokens.length && i - k <= 12; i++) {
    const t = tokens[i] as Token;
    if (t.kind === Kind.Stop || t.kind === Kind.Semicolon || t.kind === Kind.OpenMark) return -1;
    if (t.kind === Kind.Comma) {
      let n = i + 1;
      while (
        n < tokens.length &&
        ((tokens[n] as Token).tags & Tag.Adverb) !== 0 &&
        ((tokens[n] as Token).tags & Tag.Verb) === 0
      )
        n++;
      const next = tokens[n];
      return next !== undefined && (next.tags & Tag.Verb) !== 0 && hasForm(next, Form.PastParticiple) ? i : -1;
    }
    if ((t.tags & Tag.Verb) !== 0 && hasForm(t, Form.Finite) && (t.tags & Tag.Noun) === 0) return -1;
  }
  return -1;
}

/**
 * For “a par ailleurs démenti”, “avait dès lundi révélé”: the participle of a cue behind one prepositional adverbial that starts
 * at k between auxiliary and verb; else -1.
 */
function adverbialBeforeCue(tokens: readonly Token[], k: number): number {
  let nouns = 0;
  for (let i = k + 1; i < tokens.length && i - k <= 6; i++) {
    const t = tokens[i] as Token;
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) return -1;
    if (nouns > 0 && (t.tags & Tag.Verb) !== 0 && hasForm(t, Form.PastParticiple))
      return t.word?.verbs?.some((v) => v.cue !== null && (v.form & Form.PastParticiple) !== 0) === true ? i : -1;
    if ((t.tags & (Tag.Noun | Tag.Adverb)) !== 0 || t.kind === Kind.Number || t.name >= 0 || t.form === 'outre')
      nouns++;
    else if (nouns > 0 || (t.tags & (Tag.Determiner | Tag.Adjective)) === 0) return -1;
    if ((t.tags & Tag.Verb) !== 0 && hasForm(t, Form.Finite) && (t.tags & (Tag.Noun | Tag.Adjective)) === 0) return -1;
  }
  return -1;
}

/** “veut rappeler”, “s'est borné à constater”, “declined to say”: the verb that the semi-auxiliary at `head` takes along. */
function semiAuxiliary(
  tokens: readonly Token[],
  head: number,
  k: number,
): { auxiliary: SemiAuxiliary; verb: number } | null {
  const token = tokens[head] as Token;
  const auxiliaries = token.word === null ? null : (token.entry?.auxiliaries ?? null);
  if (auxiliaries === null) return null;
  for (const auxiliary of auxiliaries) {
    for (const link of auxiliary.links) {
      let at = k;
      if (link !== '') {
        const { form } = tokens[at] as Token;
        if (form !== link && !(link === 'de' && form === "d'")) continue;
        at++;
      }
      while (
        at < tokens.length &&
        (((tokens[at] as Token).tags & (Tag.ObjectPronoun | Tag.Negation)) !== 0 || isPlainAdverb(tokens[at] as Token))
      )
        at++;
      const verb = tokens[at];
      if (
        verb !== undefined &&
        verb.kind === Kind.Word &&
        verb.name < 0 &&
        (verb.tags & Tag.Verb) !== 0 &&
        hasForm(verb, auxiliary.takes)
      )
        return { auxiliary, verb: at };
    }
  }
  return null;
}

function isPlainAdverb(token: Token): boolean {
  return (token.tags & Tag.Adverb) !== 0 && (token.tags & (Tag.Verb | Tag.Noun | Tag.Preposition)) === 0;
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

/** The cue that the verb at `head` is: the longest multiword cue that fits, else by reflexive use. */
function cueOf(
  tokens: readonly Token[],
  head: number,
  reflexive: boolean,
  form: number,
  language: Language,
): { cue: CueVerb | null; end: number; lemma: string } {
  const verbs = (tokens[head] as Token).word?.verbs ?? [];
  const auxiliary = isAuxiliary(tokens[head] as Token);
  let best: CueVerb | null = null;
  let bestEnd = head + 1;
  let bestRank = -1;
  let lemma = verbs[0]?.lemma ?? '';
  for (const { cue, form: readingForm, lemma: readingLemma } of verbs) {
    if (form !== 0 && (readingForm & form) === 0) continue;
    if (form === Form.Finite && (readingForm & Form.Subjunctive) !== 0) continue;
    if (cue === null) {
      if (bestRank < 0) lemma = readingLemma;
      continue;
    }
    // “nous sommes fiers”: a form of être is no form of “sommer”.
    if (auxiliary && cue.rest === undefined) continue;
    if ((cue.reflexive ?? false) && !reflexive) continue;
    let end = head + 1;
    if (cue.rest !== undefined) {
      end = restEnd(tokens, head + 1, cue.rest);
      // “n'a pas caché”: the negation stands before a participle.
      if (end < 0 && cue.rest.length === 1 && tokens[head - 1]?.form === cue.rest[0]) end = head + 1;
      if (end < 0) continue;
    }
    const rank = (cue.rest?.length ?? 0) * 4 + (cue.reflexive ? 2 : reflexive ? 0 : 1);
    if (rank > bestRank) {
      best = cue;
      bestEnd = end;
      bestRank = rank;
      lemma = cue.lemma;
    }
  }
  // A verb used with “se” that only knows the plain use (“se demander” is listed, “se noter” is not) is no speech.
  if (best !== null && reflexive && !best.reflexive && language.id === 'fr') best = null;
  return { cue: best, end: best === null ? head + 1 : bestEnd, lemma };
}

function restEnd(tokens: readonly Token[], from: number, rest: readonly string[]): number {
  let k = from;
  for (const word of rest) {
    let skipped = 0;
    while (k < tokens.length && (tokens[k] as Token).form !== word && skipped < 3 && skippable(tokens[k] as Token)) {
      k++;
      skipped++;
    }
    if (k >= tokens.length || (tokens[k] as Token).form !== word) return -1;
    k++;
  }
  return k;
}

function skippable(token: Token): boolean {
  return (token.tags & (Tag.Adverb | Tag.Negation)) !== 0 || (token.tags & Tag.SubjectPronoun) !== 0;
}
