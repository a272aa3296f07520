/** Gives words their readings, and settles homographs by what stands around them. */
import { Form, type Language, Num, Tag, type Word } from '../language/types';
import { itemAt } from '../text/item-at';
import { Case, Kind, type Token } from '../text/token';
import { isArticleDe } from './article-de';
import { articleOrPronoun } from './article-or-pronoun';
import { conjunctionThat, isArticle, isBareAttribute, possessiveOrVerb, relativeWhich } from './english';
import type { Site } from './site';
import { after, before, hasForm, isAuxiliary, isModal, isPerson, NOMINAL } from './readings';
import { verbOrNoun } from './verb-or-noun/verb-or-noun';

const CLITIC_DETERMINER = Tag.Determiner | Tag.ObjectPronoun;

/** Narrows homographs by what stands around them: “la note” is a noun, “il note” a verb. */
export function tagTokens(tokens: readonly Token[], language: Language): void {
  const english = language.id === 'en';
  const first = tokens[0];
  if (first === undefined) return;
  const site: Site = { tokens, language, i: 0, token: first, previous: null, next: null, tags: 0 };
  let opened = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { kind } = token;
    const unlisted =
      kind === Kind.Word &&
      (token.tags === 0
        ? isUnlistedVerb(tokens, i, token)
        : ((token.tags & Tag.Verb) === 0 && isInverted(tokens[i + 1])) ||
          (opened && token.entry?.word === null && opensPredicate(tokens, i, token)));
    opened = english && kind === Kind.OpenMark;
    if (unlisted) {
      token.tags = Tag.Verb;
      token.verbal = tokens[i - 1]?.form === 'to' ? Form.Infinitive : Form.Finite;
    }
    // “The pills contained chalk, WHO said.”
    if (english && token.form === 'who' && isAcronym(tokens, i)) token.tags = Tag.Organization;
    // “at 9 | pm”
    if (english && token.form === 'pm' && itemAt(tokens, i - 1)?.kind === Kind.Number) {
      token.tags = Tag.Calendar;
      token.word = null;
    }
    // Most words have one reading.
    if ((token.tags & HOMOGRAPH) !== 0 || (token.tags & WHICH) === WHICH || isEither(token.tags))
      token.tags = narrowed(at(site, i));
    if (!english && (token.tags & Tag.NameParticle) !== 0 && isArticleDe(tokens, i))
      token.tags = Tag.Determiner | Tag.Function;
    if (!english && token.entry?.word === null && (token.tags & MENT) === MENT) {
      const manner = isMannerSlot(tokens, i);
      token.tags = manner ? Tag.Adverb : Tag.Noun;
      if (manner) token.word = null;
    }
    if (!english) readPhrase(tokens, i, token, language);
    // “Le Suisse Luc Arnaud”, “un Suisse”: a countryman; the country has another article.
    if (!english && (token.tags & ORIGIN) === ORIGIN && MASCULINE.has(itemAt(tokens, i - 1)?.form ?? ''))
      token.tags &= ~Tag.Place;
    if (!english && token.tags === Tag.Verb && isNominalised(tokens, i, token)) {
      token.tags = Tag.Noun;
      token.word = NOMINALISED[token.form.endsWith('s') ? 1 : 0];
      token.verbal = 0;
    }
    // A noun by its place, whose ending said that it was a verb.
    if (token.tags === Tag.Noun && token.word !== null && (token.word.tags & Tag.Noun) === 0) token.word = null;
  }
}

/** A French word in -ment that no list has: “sèchement”, “pourrissement”. */
const MENT = Tag.Noun | Tag.Adverb;

/** “a sèchement | répondu”, “répond sèchement | la ministre”: no place for a noun without an article. */
function isMannerSlot(tokens: readonly Token[], i: number): boolean {
  const previous = itemAt(tokens, i - 1);
  const next = itemAt(tokens, i + 1);
  if (previous === undefined || previous.kind !== Kind.Word)
    return next?.kind === Kind.Comma || next?.kind === Kind.Stop;
  if ((previous.tags & (Tag.Determiner | Tag.Preposition | Tag.Adjective | Tag.Number)) !== 0)
    return (previous.tags & Tag.Verb) !== 0 && (previous.tags & (Tag.Determiner | Tag.Preposition)) === 0;
  if ((previous.tags & (Tag.Verb | Tag.Negation | Tag.Adverb)) !== 0) return true;
  return next !== undefined && next.kind === Kind.Word && (next.tags & (Tag.Verb | NOMINAL)) === Tag.Verb;
}

/** French words that are read otherwise together: “on ne peut plus clair”, “l'élu divers droite”, “le mis en cause”. */
function readPhrase(tokens: readonly Token[], i: number, token: Token, language: Language): void {
  const { form } = token;
  const next = tokens[i + 1];
  if (form === 'peut' && isAsCanBe(tokens, i)) for (let k = i - 2; k <= i; k++) tagAs(tokens[k] as Token, Tag.Adverb);
  else if (form === 'divers' && next !== undefined && WINGS.has(next.form)) {
    tagAs(tokens[i] as Token, Tag.Adjective);
    tagAs(next, Tag.Adjective);
  } else if (form === 'mis' && next?.form === 'en' && CHARGES.has(tokens[i + 2]?.form ?? '')) {
    const article = itemAt(tokens, i - 1);
    if (article === undefined || (article.tags & Tag.Determiner) === 0) return;
    tagAs(token, Tag.Noun);
    token.word = language.lookup('mis-en-cause') ?? null;
    tagAs(next, Tag.Adjective);
    tagAs(tokens[i + 2] as Token, Tag.Adjective);
  }
}

/** “le mis en | cause”, “les mis en | examen” */
const CHARGES = new Set(['cause', 'examen']);

function isAsCanBe(tokens: readonly Token[], i: number): boolean {
  const degree = tokens[i + 1]?.form;
  const adjective = tokens[i + 2]?.tags ?? 0;
  if (itemAt(tokens, i - 1)?.form !== 'ne' || itemAt(tokens, i - 2)?.form !== 'on') return false;
  return (degree === 'plus' || degree === 'mieux' || degree === 'moins') && (adjective & Tag.Adjective) !== 0;
}

const WINGS = new Set(['droite', 'gauche', 'centre']);

function tagAs(token: Token, tag: number): void {
  token.tags = tag;
  token.word = null;
  token.verbal = 0;
}

const ORIGIN = Tag.Place | Tag.Demonym;

/** Articles that “Suisse”, the only country that is called like its people, does not have. */
const MASCULINE = new Set(['le', 'un', 'du', 'au', 'ce']);

/** “des | sondés estiment”, “l'| interpellé, …”: a French participle right behind an article, with no noun behind it, is somebody. */
function isNominalised(tokens: readonly Token[], i: number, token: Token): boolean {
  const article = itemAt(tokens, i - 1);
  if (article === undefined || (article.tags & Tag.Determiner) === 0 || !PARTICIPLE.test(token.form)) return false;
  const next = tokens[i + 1];
  if (next === undefined || next.kind !== Kind.Word) return next?.kind !== Kind.Number;
  return (
    next.name < 0 && next.letterCase === Case.Lower && (next.tags & (Tag.Noun | Tag.Adjective)) === 0 && next.tags !== 0
  );
}

/** A participle that no tense looks like. */
const PARTICIPLE = /ée?s?$/;

/** Somebody of no noun that a list has, and several. */
const NOMINALISED = [Num.Singular, Num.Plural].map((number): Word => ({
  tags: Tag.Noun,
  gender: 0,
  number,
  noun: 'person',
  verbs: null,
  lemma: null,
})) as [Word, Word];

/** “said”, “told”: a verb of saying that is nothing else. */
function saysForCertain({ word }: Token): boolean {
  return (word?.verbs ?? []).some(
    ({ cue }) => cue?.class === 'say' && cue.ambiguous !== true && cue.rest === undefined,
  );
}

/** Whether the word at i alone is in capitals. */
function isAcronym(tokens: readonly Token[], i: number): boolean {
  return [i - 1, i, i + 1].every((k) => {
    const capitals = itemAt(tokens, k)?.letterCase === Case.Upper && (tokens[k] as Token).form.length > 1;
    return k === i ? capitals : !capitals;
  });
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
  // “tried to discredit it”
  const verb = tokens[i - 2];
  if (previous.form === 'to' && verb !== undefined && (verb.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb) return true;
  if ((previous.tags & (Tag.Determiner | Tag.Verb | Tag.Preposition)) !== 0 || previous.kind !== Kind.Word)
    return false;
  return (
    (previous.tags & (Tag.SubjectPronoun | Tag.ObjectPronoun)) !== 0 || previous.form === 'ne' || previous.form === "n'"
  );
}

/** “liste|-t-il”: a pronoun that stands behind its verb, be it known as a noun only. */
function isInverted(token: Token | undefined): boolean {
  return token !== undefined && (token.tags & Tag.SubjectPronoun) !== 0 && token.form.startsWith('-');
}

/** “said the term “lumps together” bread and drinks”: a form in -s of no dictionary, in marks behind a noun in the singular. */
function opensPredicate(tokens: readonly Token[], i: number, token: Token): boolean {
  if (!/[^s]s$/.test(token.form)) return false;
  const noun = (k: number): Word | null => {
    const word = tokens[k]?.word ?? null;
    return word !== null && (word.tags & Tag.Noun) !== 0 ? word : null;
  };
  // “the term ultra-processed “lumps together” …”
  const subject = noun(i - 2) ?? (tokens[i - 2]?.kind === Kind.Word ? noun(i - 3) : null);
  const behind = (tokens[i + 1]?.tags ?? 0) & (Tag.Determiner | Tag.Adverb | Tag.ObjectPronoun);
  return subject?.number === Num.Singular && behind !== 0;
}

/** Without one of these there is nothing to narrow. */
const HOMOGRAPH = Tag.Verb | Tag.ObjectPronoun | Tag.Negation | Tag.Subordinator | Tag.RoleModifier;

/** “which”: determiner or relative pronoun. */
const WHICH = Tag.Determiner | Tag.Relative;

/** “first”: an ordinal or an adverb. */
const FIRST = Tag.Number | Tag.Adverb;
/** “further”: an adjective or an adverb. */
const FURTHER = Tag.Adjective | Tag.Adverb;

function isEither(tags: number): boolean {
  return (tags & FIRST) === FIRST || (tags & FURTHER) === FURTHER;
}

/** The site, moved to token i. */
function at(site: Site, i: number): Site {
  const { tokens } = site;
  const token = tokens[i] as Token;
  site.i = i;
  site.token = token;
  site.previous = before(tokens, i);
  site.next = after(tokens, i);
  site.tags = token.tags;
  return site;
}

function narrowed(site: Site): number {
  const { tokens, language, i, token, previous, next } = site;
  let { tags } = site;
  // “Tony Donné estime”: a family name, be it spelt like a verb.
  if (tags === Tag.Verb && token.letterCase === Case.Capital && ((previous?.tags ?? 0) & Tag.FirstName) !== 0) return 0;
  if (language.id === 'en') {
    if (token.form === "'s") return possessiveOrVerb(tags, previous, next);
    if (token.form === 'that') return conjunctionThat(tags, previous, next, tokens[i + 2]);
    if (token.form === 'which') return relativeWhich(tags, previous, next);
    if (token.form === 'first') return isAdverbial(previous, next) ? Tag.Adverb : tags & ~Tag.Adverb;
    // “She further noted”, but “further talks”
    if (token.form === 'further' && isAdverbial(previous, next)) return Tag.Adverb;
    // “may not be”, “will have”: no month, no testament.
    if (isModal(token) && next !== null && (next.tags & (Tag.Verb | Tag.Negation)) !== 0 && !isArticle(previous))
      return tags & ~NOMINAL;
    if (token.form === 'last' && (tags & Tag.Verb) !== 0 && !takesBaseForm(previous)) return tags & ~Tag.Verb;
    if (token.form === 'so' && next?.form === 'far') return Tag.Adverb;
    // “people close to the talks”
    if (token.form === 'close' && next?.form === 'to' && !takesBaseForm(previous)) return Tag.Adjective;
    // “according to campaign officials”: no infinitive.
    if (previous?.form === 'to' && tokens[i - 2]?.form === 'according') tags &= ~Tag.Verb;
    // “a colleague of his | said”
    const alone = previous?.form === 'his' && itemAt(tokens, i - 2)?.form === 'of' && saysForCertain(token);
    if (
      (tags & Tag.Verb) !== 0 &&
      (tags & NOMINAL) === 0 &&
      (isArticle(previous) || previous?.form === 'own' || isOwner(previous, token)) &&
      !alone
    )
      return tags & ~Tag.Verb;
    if (tags === Tag.Verb && isBareAttribute(tokens, i)) return 0;
  }
  if (token.form === 'compris' && previous?.form === 'y') return Tag.Preposition;
  // “D’habitude très calme”: what an adverb of degree makes stronger is no verb.
  if (
    (tags & (Tag.Verb | Tag.Adjective)) === (Tag.Verb | Tag.Adjective) &&
    previous !== null &&
    language.nouns.degrees.has(previous.form)
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
  // “an | outside | adviser”: no preposition stands between an article and its noun.
  const placed = (tags & (Tag.Preposition | Tag.Adjective)) === (Tag.Preposition | Tag.Adjective);
  if (placed && language.id === 'en' && isArticle(previous) && next !== null && (next.tags & Tag.Noun) !== 0)
    return Tag.Adjective;
  if ((tags & CLITIC_DETERMINER) === CLITIC_DETERMINER) tags = articleOrPronoun(tags, previous, next, tokens, i);
  if ((tags & Tag.Verb) !== 0 && (tags & NOMINAL) !== 0) {
    site.tags = tags;
    tags = verbOrNoun(site);
  } else if (
    (tags & Tag.Verb) !== 0 &&
    (tags & (Tag.Preposition | Tag.Subordinator | Tag.Adverb)) !== 0 &&
    (previous !== null || token.form === 'entre')
  ) {
    // “suivant”, “pendant”, “concernant”, “including”: verbs only behind a subject or an auxiliary.
    if (previous === null) tags &= ~Tag.Verb;
    else if ((previous.tags & (Tag.SubjectPronoun | Tag.ObjectPronoun)) === 0)
      tags = (previous.tags & Tag.Verb) !== 0 ? tags : tags & ~Tag.Verb;
  }
  if (tags === Tag.Verb && language.id === 'fr' && previous !== null && isNounSlot(token, previous)) {
    // “un sur dix | serait touché”, “les deux | ont fui”, “tous deux | affirment”
    const finite = isAuxiliary(token) || tokens[i - 2]?.form === 'sur' || token.form.endsWith('nt');
    const counted = (previous.tags & Tag.Number) !== 0 && finite;
    if (!counted) tags = Tag.Noun;
  }
  // “failed to act on repeated warnings”
  if (tags === Tag.Verb && language.id === 'en' && previous !== null && isAttributive(token, previous, next))
    return Tag.Adjective;
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
    // “en”: pronoun before a finite verb, preposition before anything else; behind a clitic, the noun is a verb (“s'en | sort”).
    const finite =
      (isAuxiliary(next) && language.id === 'fr') ||
      ((next.tags & Tag.Verb) !== 0 &&
        hasForm(next, Form.Finite) &&
        !hasForm(next, Form.PresentParticiple) &&
        ((next.tags & Tag.Noun) === 0 || followsClitic(tokens, i)));
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

/** Whether a pronoun or “ne” that belongs to a verb stands before token i: “il | en”, “s'| en”, “n'| en”, but not “avec lui | en”. */
function followsClitic(tokens: readonly Token[], i: number): boolean {
  const previous = before(tokens, i);
  if (previous === null || previous.kind !== Kind.Word) return false;
  if (previous.form === 'ne' || previous.form === "n'") return true;
  if ((previous.tags & (Tag.SubjectPronoun | Tag.ObjectPronoun)) === 0 || (previous.tags & Tag.Determiner) !== 0)
    return false;
  return ((before(tokens, i - 1)?.tags ?? 0) & Tag.Preposition) === 0;
}

/** “Gallup's | polling average”: a possessive before a form in -ing. */
function isOwner(previous: Token | null, token: Token): boolean {
  return previous?.form === "'s" && (previous.tags & Tag.Determiner) !== 0 && hasForm(token, Form.PresentParticiple);
}

/** “Ruiz first said”, “had first said”: between a subject or an auxiliary and a verb. */
function isAdverbial(previous: Token | null, next: Token | null): boolean {
  if (previous === null || next === null || previous.kind !== Kind.Word) return false;
  const before = previous.tags & (Tag.Determiner | Tag.Preposition);
  return (next.tags & Tag.Verb) !== 0 && (next.tags & NOMINAL) === 0 && before === 0;
}

/** Whether a participle between a preposition and a noun without an article says of what kind it is. */
function isAttributive(token: Token, previous: Token, next: Token | null): boolean {
  if (next === null || !hasForm(token, Form.PastParticiple) || isAuxiliary(token)) return false;
  const preposition = (previous.tags & (Tag.Preposition | Tag.Subordinator | Tag.Adverb)) === Tag.Preposition;
  const noun = (next.tags & (Tag.Noun | Tag.Determiner | Tag.Verb)) === Tag.Noun && next.letterCase === Case.Lower;
  return preposition && noun && previous.form !== 'to';
}

/** Whether only a base form can follow: “to last”, “will last”, “did not last”. */
function takesBaseForm(token: Token | null): boolean {
  return token !== null && (token.form === 'to' || isModal(token) || (token.tags & Tag.Negation) !== 0);
}

/** No finite verb stands behind a preposition or an article: “chef de file”, “la relance”. */
function isNounSlot(token: Token, previous: Token): boolean {
  if (
    token.entry?.word == null &&
    hasForm(token, Form.Infinitive) &&
    (previous.tags & (Tag.Determiner | Tag.ObjectPronoun)) === Tag.Determiner
  )
    return true;
  // “ce décompte”: behind the pronoun stand être, devoir and pouvoir only.
  if (previous.form === 'ce' && hasForm(token, Form.Finite) && !isAuxiliary(token) && !isModal(token)) {
    const verbs = token.word?.verbs ?? [];
    if (!verbs.some((v) => v.lemma === 'devoir' || v.lemma === 'pouvoir' || v.lemma === 'être')) return true;
  }
  // “garde à vue”
  if (previous.form === 'à' && hasForm(token, Form.PastParticiple) && !hasForm(token, Form.Infinitive)) return true;
  if (!hasForm(token, Form.Finite) || hasForm(token, Form.Infinitive | Form.PastParticiple | Form.PresentParticiple))
    return false;
  const p = previous.tags;
  // “des avis très différents | ont été donnés”
  if ((p & Tag.Adjective) !== 0 && isAuxiliary(token)) return false;
  if ((p & (Tag.ObjectPronoun | Tag.SubjectPronoun | Tag.NominalPronoun | Tag.Subordinator | Tag.Adverb)) !== 0)
    return false;
  return (p & (Tag.Preposition | Tag.Determiner)) !== 0 && previous.name < 0;
}
