/** English words of several classes, but for those that are verb and noun. */
import { Form, Tag } from '../language/types';
import { isPreposition } from './noun-phrase';
import { itemAt } from '../text/item-at';
import { Case, formOf, Kind, type Token } from '../text/token';
import { conjunctionThat, isArticle, isBareAttribute, possessiveOrVerb, relativeWhich } from './english';
import { hasForm, isAgent, isAuxiliary, isModal, NOMINAL, reports } from './readings';
import type { Following, Site } from './site';

/** What is left of the classes of an English word by its form or the word before; null where these tell nothing. */
export function englishWord(site: Site): number | null {
  return byForm(site) ?? asModal(site) ?? behindArticle(site) ?? asAttribute(site) ?? behindApposition(site);
}

/** Words that have a rule of their own. */
function byForm({ tokens, i, token, previous, next, tags }: Site): number | null {
  switch (token.form) {
    case "'s":
      return possessiveOrVerb(tags, previous, next);
    case 'that':
      return conjunctionThat(tags, previous, next, tokens[i + 2]);
    case 'which':
      return relativeWhich(tags, previous, next);
    case 'first':
      return isAdverbial(previous, next) ? Tag.Adverb : tags & ~Tag.Adverb;
    // “She further noted”, but “further talks”
    case 'further':
      return isAdverbial(previous, next) || isBetween(previous, next) ? Tag.Adverb : null;
    case 'last':
      return !takesBaseForm(previous) ? tags & ~Tag.Verb : null;
    // “Then Ann Orr said”, “Now the mayor says”, but “the then mayor”
    case 'then':
    case 'now':
      return previous === null || previous.kind === Kind.Stop ? tags & (Tag.Adverb | Tag.Function) : null;
    case 'so':
      return next?.form === 'far' ? Tag.Adverb : null;
    // “took office | promising | to cut taxes”
    case 'promising':
      return next?.form === 'to' || next?.form === 'that' ? Tag.Verb : null;
    // “leaders | present | at the rally said”, “those | present | said”, but “leaders present | a plan”
    case 'present':
      return isAgent(previous ?? undefined) && next !== null && isBehindPresent(next) ? Tag.Adjective : null;
    // “people close to the talks”
    case 'close':
      return next?.form === 'to' ? Tag.Adjective : null;
    default:
      return null;
  }
}

/** A preposition, an adverb or a verb that is no noun. */
function isBehindPresent(next: Token): boolean {
  if (isPreposition(next)) return true;
  return next.kind === Kind.Word && (next.tags & (Tag.Adverb | Tag.Verb)) !== 0 && (next.tags & NOMINAL) === 0;
}

/** “may not be”, “will have”: no month, no testament. */
function asModal({ token, previous, next, tags }: Site): number | null {
  const governs = isModal(token) && next !== null && (next.tags & (Tag.Verb | Tag.Negation)) !== 0;
  return governs && !isArticle(previous) ? tags & ~NOMINAL : null;
}

/** An article has no verb behind it, be the word nothing else. */
function behindArticle({ tokens, i, token, previous, tags }: Site): number | null {
  if ((tags & (Tag.Verb | NOMINAL)) !== Tag.Verb) return null;
  if (!isArticle(previous) && formOf(previous) !== 'own' && !isOwner(previous, token)) return null;
  // “a colleague of his | said”
  const alone = formOf(previous) === 'his' && itemAt(tokens, i - 2)?.form === 'of' && saysForCertain(token);
  return alone ? null : tags & ~Tag.Verb;
}

/** “Elected | officials say” */
function asAttribute({ tokens, i, tags }: Site): number | null {
  return tags === Tag.Verb && isBareAttribute(tokens, i) ? 0 : null;
}

/** “The minister, Ana Ruiz, | further | noted that …”: no adjective stands between a comma and a verb. */
function behindApposition({ token, previous, next, tags }: Site): number | null {
  if ((tags & (Tag.Adjective | Tag.Adverb | Tag.Noun | Tag.Verb)) !== (Tag.Adjective | Tag.Adverb)) return null;
  if (previous?.kind !== Kind.Comma || next?.tags !== Tag.Verb || token.letterCase !== Case.Lower) return null;
  return hasForm(next, Form.Finite) ? tags & ~Tag.Adjective : null;
}

/** What an English word is that is left as a verb only: behind a preposition it can be an adjective or a noun. */
export function englishVerb({ token, previous, next }: Following): number {
  const governed = (previous.tags & (Tag.Preposition | Tag.Subordinator | Tag.Adverb)) === Tag.Preposition;
  if (!governed || previous.form === 'to' || isAuxiliary(token)) return Tag.Verb;
  // “failed to act on repeated warnings”
  if (hasForm(token, Form.PastParticiple) && isBareNoun(next)) return Tag.Adjective;
  // “admitted | under questioning | that”: “under” has no verb behind it.
  if (previous.form === 'under' && hasForm(token, Form.PresentParticiple)) return Tag.Noun;
  // “with burns to his hands”
  const only = hasForm(token, Form.Finite) && !hasForm(token, GOVERNED);
  return only ? Tag.Noun : Tag.Verb;
}

/** Forms that a preposition can govern. */
const GOVERNED = Form.Infinitive | Form.PastParticiple | Form.PresentParticiple;

/** “repeated | warnings”: a noun without an article. */
function isBareNoun(token: Token | null): boolean {
  if (token === null || token.letterCase !== Case.Lower) return false;
  return (token.tags & (Tag.Noun | Tag.Determiner | Tag.Verb)) === Tag.Noun;
}

/** “said”, “told”: a verb of saying that is nothing else. */
function saysForCertain({ word }: Token): boolean {
  return (word?.verbs ?? []).some(
    ({ cue }) => cue?.class === 'say' && cue.ambiguous !== true && cue.rest === undefined,
  );
}

/** “Gallup's | polling average”: a possessive before a form in -ing. */
function isOwner(previous: Token | null, token: Token): boolean {
  return (
    previous !== null &&
    previous.form === "'s" &&
    (previous.tags & Tag.Determiner) !== 0 &&
    hasForm(token, Form.PresentParticiple)
  );
}

/** “Ruiz first said”, “had first said”, “was shared first with”: between a subject or an auxiliary and a verb, or a verb and a preposition. */
function isAdverbial(previous: Token | null, next: Token | null): boolean {
  if (previous === null || next === null || previous.kind !== Kind.Word) return false;
  if ((previous.tags & (Tag.Verb | Tag.Noun)) === Tag.Verb && isPreposition(next)) return !isAuxiliary(previous);
  const before = previous.tags & (Tag.Determiner | Tag.Preposition);
  return (next.tags & Tag.Verb) !== 0 && (next.tags & NOMINAL) === 0 && before === 0;
}

/** “The NGO | further | claims”, “the report | further | states”: between a noun and a word that can be its verb. */
function isBetween(previous: Token | null, next: Token | null): boolean {
  if (previous === null || next === null || previous.kind !== Kind.Word) return false;
  return (previous.tags & (Tag.Noun | Tag.Verb)) === Tag.Noun && reports(next) && next.form.endsWith('s');
}

/** Whether only a base form can follow: “to last”, “will last”, “did not last”. */
function takesBaseForm(token: Token | null): boolean {
  return token !== null && (token.form === 'to' || isModal(token) || (token.tags & Tag.Negation) !== 0);
}
