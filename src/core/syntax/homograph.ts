/** Words of several classes, narrowed by what stands around them. */
import { Form, Tag } from '../language/types';
import { itemAt } from '../text/item-at';
import { Case, formOf, Kind, type Token } from '../text/token';
import { articleOrPronoun } from './article-or-pronoun';
import { englishVerb, englishWord } from './english-homograph';
import { before, hasForm, isAuxiliary, isModal, isPerson, NOMINAL } from './readings';
import { type Following, follows, type Site } from './site';
import { verbOrNoun } from './verb-or-noun/verb-or-noun';

/** What is left of the classes of the word. */
export function narrowed(site: Site): number {
  const english = site.language.id === 'en';
  const settled = asFamilyName(site) ?? (english ? englishWord(site) : null) ?? besideWord(site);
  if (settled !== null) return settled;
  if (modifiesPost(site)) site.tags &= ~Tag.Noun;
  if (isModifiedPost(site)) return site.tags & ~Tag.Verb;
  site.tags = articleOrPronoun(site);
  // “according to campaign officials”: no infinitive.
  if (english && formOf(site.previous) === 'to' && formOf(site.tokens[site.i - 2]) === 'according')
    site.tags &= ~Tag.Verb;
  site.tags = (site.tags & Tag.Verb) !== 0 && (site.tags & NOMINAL) !== 0 ? verbOrNoun(site) : verbOrPreposition(site);
  if (site.tags === Tag.Verb && follows(site)) site.tags = english ? englishVerb(site) : frenchVerb(site);
  site.tags = prepositionOrPronoun(site);
  return isNegation(site) ? site.tags & ~Tag.Noun : site.tags;
}

/** “Tony Donné estime”: a family name, be it spelt like a verb. */
function asFamilyName({ token, previous, tags }: Site): number | null {
  const named = tags === Tag.Verb && token.letterCase === Case.Capital && previous !== null;
  return named && (previous.tags & Tag.FirstName) !== 0 ? 0 : null;
}

/** “y compris”, “D’habitude très calme”: what an adverb of degree makes stronger is no verb. */
function besideWord({ token, previous, tags, language }: Site): number | null {
  if (previous === null) return null;
  if (token.form === 'compris' && previous.form === 'y') return Tag.Preposition;
  const participle = (tags & (Tag.Verb | Tag.Adjective)) === (Tag.Verb | Tag.Adjective);
  return participle && language.nouns.degrees.has(previous.form) ? tags & ~Tag.Verb : null;
}

/** “l'| ancien | président”: what changes a role is no noun before one. */
function modifiesPost({ next, tags }: Site): boolean {
  return (tags & Tag.RoleModifier) !== 0 && (tags & Tag.Noun) !== 0 && next !== null && isPerson(next);
}

/** “l'ancien | président”: nor is the role a verb behind it. */
function isModifiedPost({ tokens, i, token, previous, tags }: Site): boolean {
  if ((tags & Tag.Verb) === 0 || previous === null) return false;
  // “a de nouveau | accusé la mairie”
  if (previous.form === 'nouveau' && itemAt(tokens, i - 2)?.form === 'de') return false;
  return (previous.tags & (Tag.RoleModifier | Tag.Noun | Tag.Adverb)) === Tag.RoleModifier && isPerson(token);
}

/** “suivant”, “pendant”, “concernant”, “including”: verbs only behind a subject or an auxiliary. */
function verbOrPreposition({ token, previous, tags }: Site): number {
  if ((tags & Tag.Verb) === 0 || (tags & (Tag.Preposition | Tag.Subordinator | Tag.Adverb)) === 0) return tags;
  if (previous === null) return token.form === 'entre' ? tags & ~Tag.Verb : tags;
  const verb = (previous.tags & (Tag.SubjectPronoun | Tag.ObjectPronoun | Tag.Verb)) !== 0;
  return verb ? tags : tags & ~Tag.Verb;
}

/** What a French word is that is left as a verb only: in the place of a noun it is one. */
function frenchVerb({ tokens, i, token, previous }: Following): number {
  if (!isNounSlot(token, previous)) return Tag.Verb;
  // “un sur dix | serait touché”, “les deux | ont fui”, “tous deux | affirment”
  const finite = isAuxiliary(token) || tokens[i - 2]?.form === 'sur' || token.form.endsWith('nt');
  return (previous.tags & Tag.Number) !== 0 && finite ? Tag.Verb : Tag.Noun;
}

/** “en”: pronoun before a finite verb, preposition before anything else; behind a clitic, the noun is a verb (“s'en | sort”). */
function prepositionOrPronoun({ tokens, i, next, tags, language }: Site): number {
  if ((tags & Tag.Preposition) === 0 || (tags & Tag.ObjectPronoun) === 0 || next === null) return tags;
  const finite =
    (isAuxiliary(next) && language.id === 'fr') ||
    ((next.tags & Tag.Verb) !== 0 &&
      hasForm(next, Form.Finite) &&
      ((next.tags & Tag.Noun) === 0 || followsClitic(tokens, i)));
  return tags & (finite ? ~Tag.Preposition : ~Tag.ObjectPronoun);
}

/** “pas” without an article */
function isNegation({ previous, tags }: Site): boolean {
  if ((tags & Tag.Negation) === 0 || (tags & Tag.Noun) === 0 || previous === null) return false;
  return (previous.tags & Tag.Determiner) === 0;
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
  if (previous.form === 'à' && hasForm(token, Form.PastParticiple)) return true;
  if (!hasForm(token, Form.Finite) || hasForm(token, Form.Infinitive | Form.PastParticiple | Form.PresentParticiple))
    return false;
  const p = previous.tags;
  // “des avis très différents | ont été donnés”
  if ((p & Tag.Adjective) !== 0 && isAuxiliary(token)) return false;
  if ((p & (Tag.ObjectPronoun | Tag.SubjectPronoun | Tag.NominalPronoun | Tag.Subordinator | Tag.Adverb)) !== 0)
    return false;
  return (p & (Tag.Preposition | Tag.Determiner)) !== 0 && previous.name < 0;
}
