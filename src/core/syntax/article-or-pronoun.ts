/** “le”, “la”, “les”, “her”: articles and pronouns, by what stands around them. */
import { INDEFINITE } from '../language/function-words';
import { Form, Tag } from '../language/types';
import { Case, formOf, Kind, type Token } from '../text/token';
import { after, before, hasForm, isAgent, isAuxiliary, NOMINAL } from './readings';
import type { Site } from './site';

/** The tags of the word, where they are those of a determiner and of an object pronoun, without the one that its neighbours exclude. */
export function articleOrPronoun(site: Site): number {
  const { next, tags } = site;
  if ((tags & BOTH) !== BOTH) return tags;
  if (next !== null && next.kind === Kind.Number) return tags & ARTICLE;
  if (next === null || next.kind !== Kind.Word) return tags & PRONOUN;
  const verb = (next.tags & Tag.Verb) !== 0;
  return tags & (readsAsArticle(site, next, verb) ? ARTICLE : PRONOUN);
}

const BOTH = Tag.Determiner | Tag.ObjectPronoun;

/** What is left of the tags of an article, and of a pronoun. */
const ARTICLE = ~Tag.ObjectPronoun;
const PRONOUN = ~Tag.Determiner;

/** Whether the word is an article before `next`. */
function readsAsArticle(site: Site, next: Token, verb: boolean): boolean {
  // “told her she had”, “asked her what it was”
  if (site.token.form === 'her' && ((next.tags & Tag.SubjectPronoun) !== 0 || next.form === 'what')) return false;
  // “called her | a liar”, “called her | the best”
  if (site.token.form === 'her' && (next.form === 'the' || INDEFINITE.has(next.form))) return false;
  if (!verb) return !isBeforeNoNoun(next);
  return (
    byName(site, next) ??
    byComplement(site, next) ??
    byWordBefore(site, next) ??
    byAttribute(site, next) ??
    byForm(site, next) ??
    !isBeforeVerbOfClause(site, next)
  );
}

/** “accused her of”, “les y”: whether no noun follows. */
function isBeforeNoNoun(next: Token): boolean {
  if (isNominal(next)) return false;
  const link = (next.tags & (Tag.Preposition | Tag.Coordinator | Tag.Relative)) !== 0;
  if (link && (next.tags & (Tag.Adverb | Tag.NominalPronoun)) === 0) return true;
  return (next.tags & (Tag.ObjectPronoun | Tag.Determiner)) === Tag.ObjectPronoun;
}

function isNominal(token: Token): boolean {
  return (token.tags & NOMINAL) !== 0 || token.letterCase !== Case.Lower;
}

/** An article, where the word behind is a verb by its looks only. */
function byName({ previous }: Site, next: Token): true | null {
  // “le maire de l'Orne”: a name, be it spelt like a verb.
  if (next.letterCase === Case.Capital) return true;
  // “Le flanker a souri”: a word that only ends like an infinitive, where nothing before governs one.
  const unlisted = next.entry?.word == null && hasForm(next, Form.Infinitive);
  return unlisted && (previous === null || previous.kind !== Kind.Word) ? true : null;
}

/** A pronoun, where what is behind the verb tells of its object or subject. */
function byComplement({ tokens, i, previous }: Site, next: Token): false | null {
  // “comme le dit Anne Petit”
  const behind = tokens[i + 2];
  if (formOf(previous) === 'comme' && hasForm(next, Form.Finite) && behind !== undefined && opensSubject(behind))
    return false;
  return opensJudgement(tokens, i + 2) && judges(next) && endsSubject(tokens, i) ? false : null;
}

/** What stands before the word governs a noun or a verb. */
function byWordBefore({ previous }: Site, next: Token): boolean | null {
  if (previous === null) return null;
  const { tags } = previous;
  // “selon les secours”: behind a preposition no pronoun stands before a verb, unless it is an infinitive (“pour les secourir”).
  const governed = (tags & (Tag.Preposition | NOT_ONLY)) === Tag.Preposition;
  if (governed && !hasForm(next, Form.Infinitive | Form.PresentParticiple)) return true;
  return (tags & (Tag.SubjectPronoun | Tag.Negation)) !== 0 ? false : null;
}

/** “un appel les informant”, “loue | la photographie”, “le double vainqueur” */
function byAttribute({ tokens, i, previous }: Site, next: Token): boolean | null {
  if (!isNominal(next) && hasForm(next, Form.PresentParticiple)) return false;
  // “loue | la photographie”: no second verb right behind a verb, but a noun of no list.
  if (
    previous !== null &&
    next.verbal !== 0 &&
    isBare(next) &&
    !hasForm(next, Form.Infinitive) &&
    isVerbAlone(previous)
  )
    return true;
  // “a reconnu le double vainqueur”: an adjective between an article and somebody
  const adjective = (next.tags & Tag.Adjective) !== 0 && !hasForm(next, Form.PastParticiple);
  return adjective && isAgent(tokens[i + 2]) ? true : null;
}

/** “l'a”, “les ont”: an auxiliary is no noun worth an article. */
function isBare(token: Token): boolean {
  return !isNominal(token) || (token.tags & Tag.Noun) === 0;
}

/** A finite verb and an infinitive that are no nouns have pronouns. */
function byForm({ previous }: Site, next: Token): boolean | null {
  if (!isBare(next) || !hasForm(next, Form.Finite | Form.Infinitive)) return null;
  // A participle behind an article is a noun or adjective (“le blessé”, “l'accusé”); an auxiliary is not.
  // “qui le dit”: no noun stands behind “qui”.
  return hasForm(next, Form.PastParticiple) && !isAuxiliary(next) && formOf(previous) !== 'qui';
}

/** Whether a word that is verb and noun is the verb of its clause. */
function isBeforeVerbOfClause({ tokens, i, token, previous }: Site, next: Token): boolean {
  // “le président le coupe :”: no article of that noun.
  if (hasForm(next, Form.Finite) && after(tokens, i + 1)?.kind === Kind.Colon && differ(token, next)) return true;
  if (formOf(previous) === 'qui') return true;
  if (!isClitic(previous)) return false;
  const subject = before(tokens, i - 1);
  return subject !== null && (subject.tags & (Tag.SubjectPronoun | Tag.Relative)) !== 0;
}

/** What a preposition can be besides. */
const NOT_ONLY = Tag.Subordinator | Tag.Adverb | Tag.ObjectPronoun | Tag.Relative | Tag.Verb;

/** “le juge | « trop long »”, “les juge | biaisés”, “la juge | trop courte”, “le décrit | comme un ami”, “le traite | de « menteur »” */
function opensJudgement(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k];
  if (t === undefined) return false;
  if (t.kind === Kind.OpenMark || t.form === 'comme' || isAttribute(t)) return true;
  const adverb = t.kind === Kind.Word && (t.tags & (Tag.Adverb | Tag.Preposition)) === Tag.Adverb;
  const degree = tokens[k + 1];
  if (adverb && degree !== undefined && isAttribute(degree)) return true;
  return (t.form === 'de' || t.form === "d'") && tokens[k + 1]?.kind === Kind.OpenMark;
}

/** An adjective or participle that is nothing else, or a word of no list. */
function isAttribute(token: Token): boolean {
  const { kind, tags, letterCase, name } = token;
  if (kind !== Kind.Word || letterCase !== Case.Lower || name >= 0) return false;
  if ((tags & Tag.Adjective) !== 0) return (tags & (Tag.Noun | Tag.Function)) === 0;
  return tags === 0 || (tags === Tag.Verb && hasForm(token, Form.PastParticiple | Form.PresentParticiple));
}

/** What opens a sentence before its subject. */
const OPENING = Tag.Calendar | Tag.Preposition | Tag.Adverb | Tag.Coordinator | Tag.Subordinator;

/** Whether the word says what somebody thinks of a thing: “juge”, “trouve”. */
function judges({ word }: Token): boolean {
  return word?.verbs?.some(({ cue }) => cue?.frames.includes('predicate') === true) === true;
}

/** “La rapporteure, Inès Orr, | le juge « trop long »”: whether no finite verb stands before token i, and a noun, a name or a comma right before it. */
function endsSubject(tokens: readonly Token[], i: number): boolean {
  const last = tokens[i - 1];
  if (last === undefined || (last.kind !== Kind.Word && last.kind !== Kind.Comma)) return false;
  if (last.kind === Kind.Word && last.letterCase === Case.Lower && (last.tags & NOMINAL) === 0) return false;
  // “Lundi | le juge compétent a tranché”, “Selon | les chiffres publiés mardi”, “Puis | le juge énervé est sorti”
  if ((last.tags & OPENING) !== 0) return false;
  // “Le préfet, le juge « rouge » et le maire”: a comma closes an apposition that another opens.
  let open = last.kind === Kind.Comma;
  for (let k = i - 2; k >= 0; k--) {
    const t = tokens[k] as Token;
    // “tandis que | le préfet le juge « trop long »”
    if (t.kind === Kind.Stop || t.kind === Kind.Break || t.form === 'que' || t.form === "qu'") return !open;
    if (t.kind === Kind.Comma) open = false;
    if (t.letterCase === Case.Lower && (t.tags & (Tag.Verb | NOMINAL)) === Tag.Verb && hasForm(t, Form.Finite))
      return false;
  }
  return !open;
}

function opensSubject(token: Token): boolean {
  return token.kind === Kind.Word && (token.letterCase !== Case.Lower || (token.tags & Tag.Determiner) !== 0);
}

/** Whether an article and a noun are of two genders. */
function differ(article: Token, noun: Token): boolean {
  const a = article.word?.gender ?? 0;
  const b = noun.word?.gender ?? 0;
  return (a === 1 && b === 2) || (a === 2 && b === 1);
}

/** A French verb in a tense that is nothing else, and takes no other verb behind it. */
function isVerbAlone(token: Token): boolean {
  return token.tags === Tag.Verb && hasForm(token, Form.Finite) && !isAuxiliary(token);
}

function isClitic(token: Token | null): boolean {
  return token !== null && (token.tags & Tag.ObjectPronoun) !== 0 && (token.tags & Tag.Determiner) === 0;
}
