/** French words that are verb and noun. */
import { DEMONSTRATIVES } from '../../language/fr/determiners';
import { LIGHT_PARTICIPLES } from '../../language/fr/phrases';
import { INDEFINITE } from '../../language/function-words';
import { Form, Tag } from '../../language/types';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { isOf } from '../noun-phrase';
import { before, hasForm, isAuxiliary, isPerson, isPlural, NOMINAL, reports } from '../readings';
import { adverbsEnd } from '../segments';
import { setPhraseEnd } from '../set-phrase';
import { type Following, follows, type Site } from '../site';
import { AS_BOTH, AS_NOUN, AS_VERB, type Kept } from './kept';
import { inRelative } from './relative-clause';
import { behindAuxiliary, behindNegation, behindPronoun, behindRelative, participleOrAdjective } from './word-before';

/** What a French word that is verb and noun is by the words around it. */
export function inFrench(site: Site): number {
  if (isFirstName(site)) return AS_NOUN;
  if (isDirectPassive(site) || opensWithVerb(site)) return AS_VERB;
  return follows(site) ? (behindClass(site) ?? inPhrase(site) ?? inClause(site)) : AS_BOTH;
}

/** “Élise Cadiou”: a first name before a name is no verb, be it the first word of its sentence. */
function isFirstName({ token, next, tags }: Site): boolean {
  return token.letterCase === Case.Capital && (tags & Tag.FirstName) !== 0 && next?.letterCase === Case.Capital;
}

/** “Accusée par les syndicats de …, la direction se tait”: a noun that opens a sentence has its article. */
function isDirectPassive({ token, previous, next }: Site): boolean {
  return (
    (previous === null || previous.kind === Kind.Stop) && next?.form === 'par' && hasForm(token, Form.PastParticiple)
  );
}

/** “Reste une inconnue”: a noun that opens a sentence has its article. */
function opensWithVerb({ token, previous, next }: Site): boolean {
  if ((previous !== null && previous.kind !== Kind.Stop) || next === null) return false;
  return hasForm(token, Form.Finite) && INDEFINITE.has(next.form);
}

/** What the class of the word before tells. */
function behindClass(site: Following): Kept {
  return (
    behindSetPhrase(site) ??
    participleOrAdjective(site) ??
    behindPronoun(site) ??
    inSetPhrase(site) ??
    behindNegation(site) ??
    behindRelative(site) ??
    behindPronominal(site) ??
    behindNumber(site) ??
    behindDeterminer(site) ??
    ofSecondPerson(site) ??
    behindGovernedAdjective(site) ??
    behindPreposition(site) ??
    behindAuxiliary(site)
  );
}

/** What a noun phrase tells that the word would stand in. */
function inPhrase(site: Following): Kept {
  return (
    behindParticiple(site) ??
    besideTime(site) ??
    beforeInfinitive(site) ??
    behindAdjective(site) ??
    behindOpeningAdjective(site) ??
    behindComma(site) ??
    asApposition(site) ??
    asAttribute(site)
  );
}

/** “a de nouveau | accusé la mairie”, “ont à plusieurs reprises | condamné les faits”: a participle behind its auxiliary and a set phrase. */
function behindSetPhrase({ tokens, i, token, previous, language }: Following): Kept {
  if (previous.kind !== Kind.Word || !hasForm(token, Form.PastParticiple)) return null;
  for (let k = i - 2; k > 0 && i - k <= LONGEST_PHRASE; k--)
    if (isAuxiliary(tokens[k - 1] as Token) && setPhraseEnd(tokens, k, language) === i) return AS_VERB;
  return null;
}

const LONGEST_PHRASE = 4;

/** “un point | presse”, “trois ans de prison | ferme” */
function inSetPhrase({ token, previous, language }: Following): Kept {
  if (token.form === 'presse') return previous.form === 'point' ? AS_NOUN : null;
  return token.form === 'ferme' && language.nouns.terms.has(previous.form) ? Tag.Adjective : null;
}

/** “tout | est faux”, “le plus important | est de tenir”: what stands for a noun has an auxiliary behind it. */
function behindPronominal({ token, previous }: Following): Kept {
  return (previous.tags & (Tag.NominalPronoun | Tag.Adjective)) !== 0 && isAuxiliary(token) ? AS_VERB : null;
}

/** “20 élus”, but “un élu sur deux | estime”: no noun in the singular stands behind a number. */
function behindNumber({ tokens, i, token, previous }: Following): Kept {
  const plural = isPlural(token);
  const fraction = (previous.tags & Tag.Number) !== 0 && tokens[i - 2]?.form === 'sur';
  if (fraction && !plural && hasForm(token, Form.Finite)) return AS_VERB;
  return previous.kind === Kind.Number && plural ? AS_NOUN : null;
}

/** A noun stands behind an article. */
function behindDeterminer({ previous }: Following): Kept {
  return (previous.tags & Tag.Determiner) !== 0 ? AS_NOUN : null;
}

/** “chiffres à l'appui”: the second person needs its pronoun. */
function ofSecondPerson({ token, tags }: Following): Kept {
  return (tags & Tag.Noun) !== 0 && isSecondPerson(token) ? AS_NOUN : null;
}

/** “de longue date”, “à forte demande” */
function behindGovernedAdjective({ tokens, i, previous }: Following): Kept {
  if ((previous.tags & (Tag.Adjective | Tag.Noun | Tag.Verb)) !== Tag.Adjective) return null;
  const governor = itemAt(tokens, i - 2)?.tags ?? 0;
  return (governor & (Tag.Preposition | Tag.Determiner)) === Tag.Preposition ? AS_NOUN : null;
}

/** A preposition has nouns behind it, infinitives and forms in -ant. */
function behindPreposition({ tokens, i, token, previous, next }: Following): Kept {
  if ((previous.tags & Tag.Preposition) === 0) return null;
  // “propose de | reporter le vote”, but “à savoir le vote”: no article stands behind a noun.
  const taken = next !== null && next.name < 0 && (next.tags & (Tag.Determiner | Tag.Preposition)) === Tag.Determiner;
  if (taken && token.form !== 'savoir' && hasForm(token, Form.Infinitive)) return AS_VERB;
  // “demandent de | pouvoir | voter”, “de | pouvoir | se rendre sur place”
  const behind = next !== null && (next.tags & Tag.ObjectPronoun) !== 0 ? itemAt(tokens, i + 2) : (next ?? undefined);
  if (hasForm(token, Form.Infinitive) && behind !== undefined && isInfinitive(behind)) return AS_VERB;
  return hasForm(token, Form.Infinitive | Form.PresentParticiple) ? AS_BOTH : AS_NOUN;
}

/** “La femme dont le fils est mort | juge l'enquête …”, but “qui a pris note le 3 mai” */
function behindParticiple({ token, previous, next }: Following): Kept {
  const ends =
    (previous.tags & (Tag.Verb | NOMINAL)) === Tag.Verb &&
    hasForm(previous, Form.PastParticiple | Form.Infinitive) &&
    !LIGHT_PARTICIPLES.has(previous.form);
  return ends && next !== null && (next.tags & Tag.Determiner) !== 0 && reports(token) ? AS_VERB : null;
}

/** “jour et | nuit”: a time beside another. */
function besideTime({ tokens, i, token, previous }: Following): Kept {
  if ((previous.tags & Tag.Coordinator) === 0 || token.word?.noun !== 'time') return null;
  return itemAt(tokens, i - 2)?.word?.noun === 'time' ? AS_NOUN : null;
}

/** “le garde des sceaux fait valoir”: no infinitive follows a noun. */
function beforeInfinitive({ token, next }: Following): Kept {
  return hasForm(token, Form.Finite) && next !== null && isInfinitive(next) ? AS_VERB : null;
}

/** “une nouvelle | demande” */
function behindAdjective({ tokens, i, previous, next, tags }: Following): Kept {
  // “la Brestoise garde le moral”
  if ((previous.tags & (Tag.Adjective | Tag.Verb)) !== Tag.Adjective || previous.letterCase !== Case.Lower) return null;
  const article = before(tokens, i - 1);
  if (article === null || (article.tags & Tag.Determiner) === 0 || isLatter(previous, article)) return null;
  // “la jeune | pousse | assure”, but “le jeune garde la chambre”
  if ((previous.tags & Tag.Noun) !== 0) return (tags & Tag.Noun) !== 0 && isVerbNext(tokens, i + 1) ? AS_NOUN : null;
  // “le français précise que”: two adjectives make no phrase.
  return (tags & Tag.Noun) === 0 && opensThat(next) ? null : AS_NOUN;
}

/** “Principal | reproche | : le bruit”, “Première | demande | des élus : …”: behind an adjective that opens a sentence without an article, and before a colon or a complement. */
function behindOpeningAdjective({ tokens, i, previous, next, tags }: Following): Kept {
  if ((tags & Tag.Noun) === 0 || (previous.tags & (Tag.Adjective | Tag.Determiner)) !== Tag.Adjective) return null;
  if (previous.letterCase === Case.Lower || next === null || !(next.kind === Kind.Colon || isOf(next))) return null;
  const start = tokens[i - 2];
  return start === undefined || start.kind === Kind.Stop || start.kind === Kind.Break ? AS_NOUN : null;
}

/** Whether a finite verb that is no noun stands at k, be it behind an adjective. */
function isVerbNext(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k];
  if (next === undefined || next.kind !== Kind.Word) return false;
  const adjective = (next.tags & (Tag.Adjective | Tag.Verb | Tag.Determiner)) === Tag.Adjective;
  const verb = adjective ? tokens[k + 1] : next;
  if (verb === undefined || (verb.tags & (Tag.Verb | Tag.Noun | Tag.Preposition | Tag.Determiner)) !== Tag.Verb)
    return false;
  return hasForm(verb, Form.Finite);
}

/** “Le maire, Luc Ruiz, juge « inacceptable » la grève”, “…, présidente du club, partage cet avis”: no noun stands before these. */
function behindComma({ tokens, i, token, previous, next }: Following): Kept {
  if (previous.kind !== Kind.Comma || next === null || !hasForm(token, Form.Finite)) return null;
  const governs = tokens[i + 1]?.kind === Kind.OpenMark || ((next.tags & Tag.Determiner) !== 0 && !isOf(next));
  return governs ? AS_VERB : null;
}

/** A word for somebody without an article: the post of whom the words before name. */
function asApposition(site: Following): Kept {
  return isPerson(site.token) && (opensApposition(site) || isBarePost(site)) ? AS_NOUN : null;
}

/** “, | président du conseil général,”: a role behind a comma is an apposition, but “« … », juge Ruiz” is a cue. */
function opensApposition({ tokens, i, previous, next }: Following): boolean {
  if (previous.kind !== Kind.Comma || tokens[i - 2]?.kind === Kind.CloseMark) return false;
  if (next === null || next.name >= 0 || tokens[i + 1]?.kind === Kind.OpenMark) return false;
  return (next.tags & Tag.Adjective) !== 0 || (isOf(next) && !opensReproach(tokens, i + 2));
}

/** “costume sombre, …”: no verb between a noun and a comma. */
function asAttribute({ previous, next, tags }: Following): Kept {
  const closes = (previous.tags & Tag.Noun) !== 0 && next?.kind === Kind.Comma;
  return closes && (tags & (Tag.Adjective | Tag.Noun)) === Tag.Adjective ? AS_NOUN : null;
}

/** What the verbs of the clause tell: two finite ones do not stand behind each other. */
function inClause(site: Following): number {
  const { token, previous, tags } = site;
  const finite = hasForm(token, Form.Finite);
  if (!finite && (previous.tags & (Tag.Coordinator | Tag.Verb)) !== 0) return AS_BOTH;
  if (finite && endsRelative(site)) return AS_VERB;
  // “se dit prête à signer”
  if ((previous.tags & Tag.Verb) !== 0 && (tags & (Tag.Noun | Tag.Adjective)) !== 0 && !isParticipleOfNoun(site))
    return AS_NOUN;
  return finite ? AS_VERB : AS_BOTH;
}

/** “la femme dont le fils est mort | juge que” */
function endsRelative({ tokens, i, token, previous, next }: Following): boolean {
  return opensThat(next) && reports(token) && !LIGHT_PARTICIPLES.has(previous.form) && inRelative(tokens, i - 1);
}

/** “un économiste | réputé | juge que”: a participle is an attribute. */
function isParticipleOfNoun({ tokens, i, previous }: Following): boolean {
  return !hasForm(previous, Form.Finite) && ((tokens[i - 2]?.tags ?? 0) & Tag.Noun) !== 0;
}

function opensThat(next: Token | null): boolean {
  return next?.form === 'que' || next?.form === "qu'";
}

/**
 * “Ruiz, maire de Brest et | président de la région,”, “Ruiz, alors | président du club,”, “Ruiz, | juge et partie,”: whether a word
 * for somebody without an article stands beside another post of his or behind an adverb that opens an apposition.
 */
function isBarePost({ tokens, i, previous, next }: Following): boolean {
  if (previous.kind === Kind.Comma) {
    const second = tokens[i + 2];
    if (next === null || (next.tags & Tag.Coordinator) === 0 || second === undefined) return false;
    return isPerson(second) || (second.tags & (Tag.Noun | Tag.Verb)) === Tag.Noun;
  }
  if (next !== null && next.kind === Kind.Word && !isOf(next)) return false;
  if ((previous.tags & Tag.Coordinator) !== 0) return opensWithPost(tokens, i - 2);
  let comma = i - 1;
  while (comma > 0 && i - comma < 5 && (tokens[comma] as Token).kind === Kind.Word) comma--;
  return next !== null && (tokens[comma] as Token).kind === Kind.Comma && adverbsEnd(tokens, comma + 1, i) === i;
}

/** Whether what stands between the last verb, comma or start and the word at k, both included, starts with a post. */
function opensWithPost(tokens: readonly Token[], k: number): boolean {
  let from = k;
  for (; from >= 0 && k - from < 10; from--) {
    const { kind, tags, name } = tokens[from] as Token;
    if (kind !== Kind.Word || (name < 0 && (tags & (Tag.Verb | NOMINAL)) === Tag.Verb)) break;
  }
  from = adverbsEnd(tokens, from + 1, k);
  while (((itemAt(tokens, from)?.tags ?? 0) & BEFORE_POST) !== 0) from++;
  return from <= k && isPerson(tokens[from]);
}

const BEFORE_POST = Tag.Determiner | Tag.RoleModifier | Tag.Adverb | Tag.Preposition;

/** “ce dernier juge”: a pronoun, no adjective. */
function isLatter(token: Token, determiner: Token): boolean {
  return (token.tags & Tag.NominalPronoun) !== 0 && DEMONSTRATIVES.has(determiner.form);
}

function isInfinitive(token: Token): boolean {
  return (token.tags & (Tag.Verb | Tag.Noun | Tag.Adjective)) === Tag.Verb && hasForm(token, Form.Infinitive);
}

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
