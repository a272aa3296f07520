/** Gives words their readings, and settles homographs by what stands around them. */
import { Form, Num, Tag, type Language } from '../language/types';
import { Case, Kind, type Token } from '../text/token';
import { Verbal } from './forms';
import {
  isArticle,
  relativeWhich,
  conjunctionThat,
  possessiveOrVerb,
  participleBehind,
  singularPhraseBefore,
  barePersonBefore,
  isGoverned,
} from './english';

const NOMINAL =
  Tag.Noun |
  Tag.Adjective |
  Tag.Demonym |
  Tag.Place |
  Tag.Organization |
  Tag.FirstName |
  Tag.Title |
  Tag.Number |
  Tag.Calendar;
const CLITIC_DETERMINER = Tag.Determiner | Tag.ObjectPronoun;

/** Narrows homographs by what stands around them: “la note” is a noun, “il note” a verb. */
export function tagTokens(tokens: readonly Token[], language: Language): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.tags === 0 && token.kind === Kind.Word && isUnlistedVerb(tokens, i, token)) {
      token.tags = Tag.Verb;
      token.verbal = Form.Finite;
    }
    // Most words have one reading.
    if ((token.tags & HOMOGRAPH) !== 0 || (token.tags & WHICH) === WHICH)
      token.tags = narrowed(tokens, i, token, language);
    // A noun by its place, whose ending said that it was a verb.
    if (token.tags === Tag.Noun && token.word !== null && (token.word.tags & Tag.Noun) === 0) token.word = null;
  }
}

/** “la pénurie s'aggrave”, “she chortled”: a word that nothing tells, behind a pronoun or clitic that only a verb follows. */
function isUnlistedVerb(tokens: readonly Token[], i: number, token: Token): boolean {
  if (token.letterCase !== Case.Lower || i === 0) return false;
  const previous = tokens[i - 1] as Token;
  // “« … », recoud Paul Vian”
  if (previous.kind === Kind.Comma && tokens[i - 2]?.kind === Kind.CloseMark) {
    const next = tokens[i + 1];
    return (
      next?.kind === Kind.Word && (next.letterCase !== Case.Lower || (next.tags & (Tag.Determiner | Tag.Title)) !== 0)
    );
  }
  if ((previous.tags & (Tag.Determiner | Tag.Verb | Tag.Preposition)) !== 0 || previous.kind !== Kind.Word)
    return false;
  return (
    (previous.tags & (Tag.SubjectPronoun | Tag.ObjectPronoun)) !== 0 || previous.form === 'ne' || previous.form === "n'"
  );
}

/** Without one of these there is nothing to narrow. */
const HOMOGRAPH = Tag.Verb | Tag.ObjectPronoun | Tag.Negation | Tag.Subordinator | Tag.RoleModifier;

/** “which”: determiner or relative pronoun. */
const WHICH = Tag.Determiner | Tag.Relative;

function narrowed(tokens: readonly Token[], i: number, token: Token, language: Language): number {
  let tags = token.tags;
  const previous = before(tokens, i);
  const next = after(tokens, i);
  if (language.id === 'en') {
    if (token.form === "'s") return possessiveOrVerb(tags, previous, next);
    if (token.form === 'that') return conjunctionThat(tags, previous, next);
    if (token.form === 'which') return relativeWhich(tags, previous, next);
    // “may not be”, “will have”: no month, no testament.
    if (isModal(token) && next !== null && (next.tags & (Tag.Verb | Tag.Negation)) !== 0 && !isArticle(previous))
      return tags & ~NOMINAL;
    if (token.form === 'last' && (tags & Tag.Verb) !== 0 && !takesBaseForm(previous)) return tags & ~Tag.Verb;
    // “according to campaign officials”: no infinitive.
    if (previous?.form === 'to' && tokens[i - 2]?.form === 'according') return tags & ~Tag.Verb;
    if ((tags & Tag.Verb) !== 0 && (tags & NOMINAL) === 0 && isArticle(previous)) return tags & ~Tag.Verb;
  }
  if (token.form === 'compris' && previous?.form === 'y') return Tag.Preposition;
  // “D’habitude très calme”: what an adverb of degree makes stronger is no verb.
  if (
    (tags & (Tag.Verb | Tag.Adjective)) === (Tag.Verb | Tag.Adjective) &&
    previous !== null &&
    DEGREES.has(previous.form)
  )
    return tags & ~Tag.Verb;
  // “l'ancien président”: what changes a role is no noun before one, and the role no verb behind it.
  if ((tags & Tag.RoleModifier) !== 0 && (tags & Tag.Noun) !== 0 && next !== null && isPerson(next)) tags &= ~Tag.Noun;
  if (
    (tags & Tag.Verb) !== 0 &&
    previous !== null &&
    (previous.tags & (Tag.RoleModifier | Tag.Noun | Tag.Adverb)) === Tag.RoleModifier &&
    isPerson(token)
  )
    return tags & ~Tag.Verb;
  if ((tags & CLITIC_DETERMINER) === CLITIC_DETERMINER) tags = articleOrPronoun(tags, previous, next, tokens, i);
  if ((tags & Tag.Verb) !== 0 && (tags & NOMINAL) !== 0)
    tags = verbOrNoun(tags, token, previous, next, tokens, i, language);
  else if (
    (tags & Tag.Verb) !== 0 &&
    (tags & (Tag.Preposition | Tag.Subordinator | Tag.Adverb)) !== 0 &&
    previous !== null
  ) {
    // “suivant”, “pendant”, “concernant”, “including”: verbs only behind a subject or an auxiliary.
    if ((previous.tags & (Tag.SubjectPronoun | Tag.ObjectPronoun)) === 0)
      tags = (previous.tags & Tag.Verb) !== 0 ? tags : tags & ~Tag.Verb;
  }
  if (tags === Tag.Verb && language.id === 'fr' && previous !== null && isNounSlot(token, previous)) tags = Tag.Noun;
  // “with burns to his hands”
  if (
    tags === Tag.Verb &&
    language.id === 'en' &&
    previous !== null &&
    (previous.tags & (Tag.Preposition | Tag.Subordinator | Tag.Adverb)) === Tag.Preposition &&
    previous.form !== 'to' &&
    hasForm(token, Form.Finite) &&
    !hasForm(token, Form.Infinitive | Form.PastParticiple | Form.PresentParticiple) &&
    !isAuxiliary(token)
  )
    tags = Tag.Noun;
  if ((tags & Tag.Preposition) !== 0 && (tags & Tag.ObjectPronoun) !== 0 && next !== null) {
    // “en”: pronoun before a finite verb, preposition before anything else.
    const finite =
      (isAuxiliary(next) && language.id === 'fr') ||
      ((next.tags & Tag.Verb) !== 0 &&
        hasForm(next, Form.Finite) &&
        !hasForm(next, Form.PresentParticiple) &&
        (next.tags & Tag.Noun) === 0);
    tags &= finite ? ~Tag.Preposition : ~Tag.ObjectPronoun;
  }
  if (
    (tags & Tag.Negation) !== 0 &&
    (tags & Tag.Noun) !== 0 &&
    previous !== null &&
    (previous.tags & Tag.Determiner) === 0
  )
    tags &= ~Tag.Noun;
  return tags;
}

/** Whether only a base form can follow: “to last”, “will last”, “did not last”. */
function takesBaseForm(token: Token | null): boolean {
  return token !== null && (token.form === 'to' || isModal(token) || (token.tags & Tag.Negation) !== 0);
}

const OF = new Set(['de', "d'", 'du', 'des']);

/** No finite verb stands behind a preposition or an article: “chef de file”, “la relance”. */
function isNounSlot(token: Token, previous: Token): boolean {
  if (
    token.entry?.word == null &&
    hasForm(token, Form.Infinitive) &&
    (previous.tags & (Tag.Determiner | Tag.ObjectPronoun)) === Tag.Determiner
  )
    return true;
  if (!hasForm(token, Form.Finite) || hasForm(token, Form.Infinitive | Form.PastParticiple | Form.PresentParticiple))
    return false;
  const p = previous.tags;
  if ((p & (Tag.ObjectPronoun | Tag.SubjectPronoun | Tag.NominalPronoun | Tag.Subordinator | Tag.Adverb)) !== 0)
    return false;
  return (p & (Tag.Preposition | Tag.Determiner)) !== 0 && previous.name < 0;
}

function isPerson(token: Token): boolean {
  return token.word?.noun === 'role' || token.word?.noun === 'person';
}

function articleOrPronoun(
  tags: number,
  previous: Token | null,
  next: Token | null,
  tokens: readonly Token[],
  i: number,
): number {
  if (next !== null && next.kind === Kind.Number) return tags & ~Tag.ObjectPronoun;
  if (next === null || next.kind !== Kind.Word) return tags & ~Tag.Determiner;
  // “told her she had”
  if ((tokens[i] as Token).form === 'her' && (next.tags & Tag.SubjectPronoun) !== 0) return tags & ~Tag.Determiner;
  const nextIsVerb = (next.tags & Tag.Verb) !== 0;
  const nextIsNominal = (next.tags & NOMINAL) !== 0 || next.letterCase !== Case.Lower;
  if (!nextIsVerb) {
    // “accused her of”, “les y”: no noun follows.
    const link = Tag.Preposition | Tag.Coordinator | Tag.Relative;
    if (!nextIsNominal && (next.tags & link) !== 0 && (next.tags & (Tag.Adverb | Tag.NominalPronoun)) === 0)
      return tags & ~Tag.Determiner;
    return (next.tags & Tag.ObjectPronoun) !== 0 && !nextIsNominal && (next.tags & Tag.Determiner) === 0
      ? tags & ~Tag.Determiner
      : tags & ~Tag.ObjectPronoun;
  }
  // “Le flanker a souri”: a word that only ends like an infinitive, where nothing before governs one.
  if (next.entry?.word == null && hasForm(next, Form.Infinitive) && (previous === null || previous.kind !== Kind.Word))
    return tags & ~Tag.ObjectPronoun;
  // “comme le dit Anne Petit”
  const behind = tokens[i + 2];
  if (previous?.form === 'comme' && hasForm(next, Form.Finite) && behind !== undefined && opensSubject(behind))
    return tags & ~Tag.Determiner;
  // “l'a”, “les ont”: an auxiliary is no noun worth an article.
  const bare = !nextIsNominal || (next.tags & Tag.Noun) === 0;
  // “un appel les informant”
  if (!nextIsNominal && hasForm(next, Form.PresentParticiple) && !hasForm(next, Form.Finite))
    return tags & ~Tag.Determiner;
  if (
    previous !== null &&
    (previous.tags & (Tag.SubjectPronoun | Tag.Negation)) !== 0 &&
    (previous.tags & Tag.Verb) === 0
  )
    return tags & ~Tag.Determiner;
  if (bare && (hasForm(next, Form.Finite) || hasForm(next, Form.Infinitive))) {
    // A participle behind an article is a noun or adjective (“le blessé”, “l'accusé”); an auxiliary is not.
    return hasForm(next, Form.PastParticiple) && !isAuxiliary(next)
      ? tags & ~Tag.ObjectPronoun
      : tags & ~Tag.Determiner;
  }
  if (hasForm(next, Form.Infinitive) && (next.tags & Tag.Noun) === 0) return tags & ~Tag.Determiner;
  // “le président le coupe :”: no article of that noun.
  if (after(tokens, i + 1)?.kind === Kind.Colon && hasForm(next, Form.Finite) && differ(tokens[i] as Token, next))
    return tags & ~Tag.Determiner;
  if (isClitic(previous) || (previous !== null && previous.form === 'qui')) {
    const p = before(tokens, i - 1);
    if (p !== null && (p.tags & (Tag.SubjectPronoun | Tag.Relative)) !== 0) return tags & ~Tag.Determiner;
    if (previous?.form === 'qui') return tags & ~Tag.Determiner;
  }
  return tags & ~Tag.ObjectPronoun;
}

function opensSubject(token: Token): boolean {
  return token.kind === Kind.Word && (token.letterCase !== Case.Lower || (token.tags & Tag.Determiner) !== 0);
}

function verbOrNoun(
  tags: number,
  token: Token,
  previous: Token | null,
  next: Token | null,
  tokens: readonly Token[],
  i: number,
  language: Language,
): number {
  const noun = tags & ~Tag.Verb;
  const verb = tags & ~(NOMINAL | Tag.NominalPronoun);
  if (
    token.letterCase === Case.Capital &&
    previous !== null &&
    previous.kind !== Kind.OpenMark &&
    previous.kind !== Kind.Colon &&
    previous.kind !== Kind.Stop
  ) {
    if ((tags & (Tag.FirstName | Tag.Place | Tag.Organization | Tag.Title)) !== 0) return noun;
  }
  // “Élise Cadiou”: a first name before a name is no verb, be it the first word of its sentence.
  if (
    token.letterCase === Case.Capital &&
    (tags & Tag.FirstName) !== 0 &&
    next?.letterCase === Case.Capital &&
    language.id === 'fr'
  )
    return noun;
  if (previous === null) return (tags & Tag.Noun) === 0 ? tags : language.id === 'en' ? noun : tags;
  const p = previous.tags;
  const past = hasForm(token, Form.PastParticiple);
  if (past && (tags & Tag.Noun) === 0 && (tags & Tag.Adjective) !== 0) return tags; // participle or adjective: the verb group decides
  if ((p & (Tag.SubjectPronoun | Tag.ObjectPronoun)) !== 0 && (p & Tag.Determiner) === 0) return verb;
  if ((p & Tag.Negation) !== 0 && (p & Tag.Adverb) === 0) return past ? tags : verb;
  // “warned that parts could run out”: the verb is still to come.
  if (previous.form === 'that' && next !== null && (isModal(next) || isAuxiliary(next)) && (tags & Tag.Noun) !== 0)
    return noun;
  // “indicated that reforms to procedures …”: behind a cue that opens a clause, whose subject comes first.
  if (previous.form === 'that' && isPlural(token) && i > 1 && isReporting(tokens[i - 2] as Token)) return noun;
  if (
    (p & Tag.Relative) !== 0 &&
    (previous.form === 'qui' || previous.form === 'who' || previous.form === 'which' || previous.form === 'that')
  )
    return verb;
  if ((p & Tag.Determiner) !== 0) return noun;
  // “trois ans de prison ferme”
  if (token.form === 'ferme' && TERMS.has(previous.form)) return Tag.Adjective;
  // “chiffres à l'appui”: the second person needs its pronoun.
  if (language.id === 'fr' && (tags & Tag.Noun) !== 0 && isSecondPerson(token)) return noun;
  // “30 states”: a form in -s behind a number is a plural.
  if (language.id === 'en' && (p & Tag.Number) !== 0 && isPlural(token)) return noun;
  if (previous.form === 'to' || (isModal(previous) && language.id === 'en'))
    return hasForm(token, Form.Infinitive) ? verb : tags;
  if ((p & Tag.Preposition) !== 0) {
    // English prepositions other than “to” take no base form: “secretary of state”, “in question”.
    const base = hasForm(token, Form.Infinitive) && language.id !== 'en';
    return base || hasForm(token, Form.PresentParticiple) ? tags : noun;
  }
  if (isAuxiliary(previous))
    return past ? verb | (tags & Tag.Adjective) : hasForm(token, Form.PresentParticiple) ? verb : noun;
  if (language.id === 'en') {
    if (hasForm(token, Form.PresentParticiple) && participleBehind(previous, next)) return verb;
    if (isPlural(token) && barePersonBefore(tokens, i)) return noun;
    // A noun behind an adjective, a noun that is no plausible subject, or a possessive.
    if (previous.form === "'s" || previous.form === "'") return noun;
    if ((p & Tag.Adjective) !== 0 && (p & (Tag.Noun | Tag.Adverb)) === 0 && previous.letterCase === Case.Lower)
      return noun;
    const finite = hasForm(token, Form.Finite) && !hasForm(token, Form.Infinitive);
    // “resisted calls for”, “violated rules”: two verbs do not follow each other.
    if (finite && isPlural(token) && (p & (Tag.Verb | NOMINAL)) === Tag.Verb && !isAuxiliary(previous)) return noun;
    // “the president cut short a visit”: a past tense that looks like the base form, behind a name or a person.
    if (
      hasForm(token, Form.Past) &&
      hasForm(token, Form.Infinitive) &&
      (previous.letterCase !== Case.Lower || previous.word?.noun === 'role' || previous.word?.noun === 'person') &&
      previous.kind === Kind.Word &&
      next !== null &&
      ((next.tags & Tag.Noun) === 0 || (next.tags & Tag.Adverb) !== 0)
    )
      return verb;
    // “The analyst, a former trader, cut his forecast”: no noun stands before an article.
    if (previous.kind === Kind.Comma && next !== null) {
      if ((next.tags & Tag.Determiner) !== 0) return verb;
      // “The secretary, a Tory, hit back”
      if (
        hasForm(token, Form.Past) &&
        hasForm(token, Form.Infinitive) &&
        ((next.tags & Tag.Adverb) !== 0 || next.form === 'out')
      )
        return verb;
    }
    // “records seen by the Courier show that”
    if (next?.form === 'that' && previous.letterCase !== Case.Lower && reports(token))
      return hasForm(token, Form.Infinitive) && isArticled(tokens, i) ? noun : verb;
    // “the job marks his return”
    if (finite && next !== null && isArticle(next)) return verb;
    if (finite && (next === null || next.kind !== Kind.Word) && isGoverned(tokens, i)) return noun;
    if (finite) return tags & ~(Tag.Adjective | Tag.Demonym);
    // Base form behind a plural noun or a name pair is a verb (“Democrats say”); behind a singular it is a compound noun.
    const plural = isPlural(previous) && !singularPhraseBefore(tokens, i);
    return plural && (next === null || (next.tags & Tag.Verb) === 0) ? verb : (p & Tag.Adverb) !== 0 ? tags : noun;
  }
  if (
    (p & Tag.Adjective) !== 0 &&
    (p & (Tag.Noun | Tag.Verb)) === 0 &&
    before(tokens, i - 1) !== null &&
    ((before(tokens, i - 1) as Token).tags & Tag.Determiner) !== 0 &&
    !isLatter(previous, before(tokens, i - 1) as Token)
  ) {
    return noun; // “une nouvelle demande”
  }
  // “, président du conseil général,”: a role behind a comma is an apposition, but “« … », juge Ruiz” is a cue.
  if (
    previous.kind === Kind.Comma &&
    tokens[i - 2]?.kind !== Kind.CloseMark &&
    (token.word?.noun === 'role' || token.word?.noun === 'person') &&
    next !== null &&
    next.name < 0 &&
    ((next.tags & Tag.Adjective) !== 0 || (OF.has(next.form) && !opensReproach(tokens, i + 2)))
  )
    return noun;
  // “costume sombre, …”: no verb between a noun and a comma.
  if ((tags & (Tag.Adjective | Tag.Noun)) === Tag.Adjective && (p & Tag.Noun) !== 0 && next?.kind === Kind.Comma)
    return noun;
  if ((p & (Tag.Coordinator | Tag.Verb)) !== 0 && !hasForm(token, Form.Finite)) return tags;
  if ((p & Tag.Verb) !== 0 && (tags & Tag.Noun) !== 0) return hasForm(token, Form.Infinitive) ? verb : noun;
  return hasForm(token, Form.Finite) ? verb : tags;
}

/** Whether an article and a noun are of two genders. */
function differ(article: Token, noun: Token): boolean {
  const a = article.word?.gender ?? 0;
  const b = noun.word?.gender ?? 0;
  return (a === 1 && b === 2) || (a === 2 && b === 1);
}

/** “ce dernier juge”: a pronoun, no adjective. */
function isLatter(token: Token, determiner: Token): boolean {
  return (token.tags & Tag.NominalPronoun) !== 0 && DEMONSTRATIVES.has(determiner.form);
}

const DEMONSTRATIVES = new Set(['ce', 'cette', 'ces']);

/** “a Harbor Times report that”: an article before the capitalised words before token i. */
function isArticled(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && (tokens[k] as Token).letterCase !== Case.Lower && (tokens[k] as Token).kind === Kind.Word) k--;
  const { form } = tokens[k] as Token;
  return form === 'a' || form === 'an';
}

function isReporting(token: Token): boolean {
  return (token.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && reports(token);
}

/** Whether the word, read as a verb, can have a that-clause. */
function reports(token: Token): boolean {
  return (token.word?.verbs ?? []).some((v) => v.cue?.frames.includes('clause') === true);
}

const DEGREES = new Set(['très', 'trop', 'assez', 'very', 'too']);

/** What a court gives, which is firm and closes nothing. */
const TERMS = new Set(['prison', 'ans', 'mois', 'an', 'détention', 'réclusion', 'emprisonnement']);

function isSecondPerson(token: Token): boolean {
  let second = false;
  for (const v of token.word?.verbs ?? []) {
    if (v.person !== 2) return false;
    second = true;
  }
  return second;
}

/** “, accusé d'avoir menti”, “, accusé de « … »”: an infinitive or a quotation at k. */
function opensReproach(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k];
  return t !== undefined && (t.kind === Kind.OpenMark || ((t.entry?.verbal ?? 0) & Form.Infinitive) !== 0);
}

function isPlural(token: Token): boolean {
  return token.word !== null && (token.word.number & Num.Plural) !== 0 && (token.word.number & Num.Singular) === 0;
}

/** The word, number or mark before token i, quotation marks left out; null at a start or behind a break. */
export function before(tokens: readonly Token[], i: number): Token | null {
  for (let k = i - 1; k >= 0; k--) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.OpenMark || t.kind === Kind.CloseMark) continue;
    return t.kind === Kind.Break ? null : t;
  }
  return null;
}

/** The word, number or mark behind token i, quotation marks left out. */
export function after(tokens: readonly Token[], i: number): Token | null {
  for (let k = i + 1; k < tokens.length; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.OpenMark || t.kind === Kind.CloseMark) continue;
    return t.kind === Kind.Break ? null : t;
  }
  return null;
}

/** Whether a reading of the token as a verb has one of the Form bits. */
export function hasForm(token: Token, form: number): boolean {
  return (token.verbal & form) !== 0;
}

/** Whether the token is a form of avoir, être, have or be. */
export function isAuxiliary(token: Token): boolean {
  return (token.verbal & Verbal.Auxiliary) !== 0;
}

/** Whether the token is a modal verb: will, could, must. */
export function isModal(token: Token): boolean {
  return (token.verbal & Verbal.Modal) !== 0;
}

function isClitic(token: Token | null): boolean {
  return token !== null && (token.tags & Tag.ObjectPronoun) !== 0 && (token.tags & Tag.Determiner) === 0;
}
