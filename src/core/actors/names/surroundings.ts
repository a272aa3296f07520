/** What stands around a name and tells something of it. */
import { STREETS } from '../../language/en/streets';
import { EARNED, FIRMS, OWNED } from '../../language/firms';
import { BARE_DE } from '../../language/fr/determiners';
import { ROADS } from '../../language/fr/places';
import { INDEFINITE } from '../../language/function-words';
import { type Language, Num, Tag } from '../../language/types';
import { Case, formOf, Kind, type Token } from '../../text/token';
import type { Run } from './name-type';
import { itemAt } from '../../text/item-at';

/** “ministre de la Transition”, “secrétaire d'État au Numérique”: the field of a post, in capitals. */
export function isField({ tokens, from, language }: Run): boolean {
  if (!language.headFirst) return false;
  const { fieldHeads } = language.actors;
  let k = from - 1;
  while (k >= 0 && from - k < 6) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word) return false;
    if (fieldHeads.has(t.form)) return k < from - 1;
    if (
      (t.tags & (Tag.Determiner | Tag.Preposition | Tag.Coordinator | Tag.Adjective)) === 0 &&
      t.letterCase === Case.Lower
    )
      return false;
    k--;
  }
  return false;
}

const NOMINAL = Tag.Noun | Tag.Adjective | Tag.Demonym | Tag.Determiner | Tag.Preposition | Tag.Coordinator;

/** “le spécialiste français de l'emballage Lumio”: one word behind what a company makes or does. */
export function isTrading({ tokens, from, language }: Run): boolean {
  if (!language.headFirst) return false;
  for (let k = from - 1; k >= 0 && from - k < 8; k--) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word || (t.name >= 0 && k === from - 1)) return false;
    if (language.actors.trades.has(t.word?.lemma ?? t.form)) return true;
    if (t.tags !== 0 && (t.tags & NOMINAL) === 0) return false;
  }
  return false;
}

/** “shares in | Krisp Donuts”, “profits at | Hollis”: what is owned in parts or earns money is a firm. */
export function isTraded({ tokens, from, language }: Run): boolean {
  const link = itemAt(tokens, from - 1)?.form;
  const noun = itemAt(tokens, from - 2)?.form ?? '';
  if (language.headFirst) return false;
  return link === 'at' ? EARNED.has(noun) : link === 'in' && OWNED.has(noun);
}

/** “raconte | Florence|, mère d'élève”, “| Lourdes|, 34 ans”: whether a French name that a place has stands alone before what only somebody is; not “à Florence, maire et élus”. */
export function isSomebody(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to]?.kind !== Kind.Comma) return false;
  const noun = tokens[to + 1];
  const told =
    noun?.kind === Kind.Number
      ? tokens[to + 2]?.form === 'ans'
      : noun !== undefined && noun.name < 0 && noun.letterCase === Case.Lower && isOnePerson(noun);
  if (!told) return false;
  const before = itemAt(tokens, from - 1);
  if (before === undefined) return true;
  // “entre Lens et | Lille|, élève de …”, “à Lens, | Lille|, élève de …”
  if (before.kind === Kind.Comma) return itemAt(tokens, from - 2)?.letterCase === Case.Lower;
  return before.kind !== Kind.Word || (before.tags & (Tag.Preposition | Tag.Determiner | Tag.Coordinator)) === 0;
}

function isOnePerson({ word, tags }: Token): boolean {
  return (word?.noun === 'role' || word?.noun === 'person') && word.number !== Num.Plural && (tags & Tag.Verb) === 0;
}

/** Behind “à”, “de”, “in” without an article, or behind a noun for a place: “ville de Maxéville”, “place Ferrer”. */
export function isPlace({ tokens, from, to, language }: Run): boolean {
  const before = itemAt(tokens, from - 1);
  if (before === undefined) return false;
  // “Tranter, 53, of Miller's Lane, | Skelby”
  const street = before.kind === Kind.Comma && !language.headFirst ? itemAt(tokens, from - 2) : undefined;
  if (street !== undefined && street.letterCase === Case.Capital) return STREETS.has(street.form);
  if (before.kind !== Kind.Word) return false;
  // “outside Barclay's house”
  if (formOf(tokens[to]) === "'s") return false;
  if (before.word?.noun === 'place' && (before.tags & Tag.Noun) !== 0) return true;
  // “sacked by a | Skelby | firm”: one of those there.
  if (!language.headFirst && INDEFINITE.has(before.form) && to === from + 1 && FIRMS.has(formOf(tokens[to])))
    return true;
  const previous = tokens[from - 2];
  if (!language.headFirst && before.form !== 'in' && isBody(tokens, to)) return false;
  if (language.actors.placePrepositions.has(before.form) || before.form === "d'")
    return tellsWhere(before, previous, language);
  if (before.form === 'au' || before.form === 'aux') return true;
  // “le cap | Sizun”, “la rue | Garibaldi”
  if (language.headFirst && before.name < 0 && (language.nouns.sites.has(before.form) || ROADS.has(before.form)))
    return true;
  // “la crête du Maupuy”, “la vallée de la Lergue”
  if (language.headFirst) {
    const noun = before.form === 'du' ? previous : BARE_DE.has(previous?.form ?? '') ? tokens[from - 3] : undefined;
    if (noun !== undefined && language.nouns.sites.has(noun.form)) return true;
  }
  if ((before.tags & Tag.Determiner) === 0 || previous === undefined) return false;
  return previous.form === 'dans' || (previous.form === 'à' && language.headFirst);
}

/** Whether a preposition of place before a name tells where, by the word before it, and not whose or of whom. */
function tellsWhere({ form }: Token, previous: Token | undefined, { nouns, headFirst }: Language): boolean {
  // “believes in Musk”, “a stake in Orbis”: in whom, not where.
  if (form === 'in' && nouns.trusting.has(previous?.form ?? '')) return false;
  // “said of Haskell”
  if (form === 'of' && (previous?.tags ?? 0) === Tag.Verb) return false;
  // “un proche de Kervella”: whose, not where.
  const whose = previous?.word?.noun;
  // “told reporters in | Skelby”
  if (form === 'in' && (whose === 'role' || whose === 'person')) return true;
  if (whose === 'role' && previous?.word?.number === Num.Plural) return false;
  const lemma = previous?.word?.lemma ?? previous?.form ?? '';
  // “une filiale de Suréo”, “the founder of Orbis”
  if (form !== 'à' && nouns.held.has(lemma)) return false;
  if (nouns.inhabitants.has(lemma)) return true;
  // “a man from Skelby”
  if (form === 'from' && whose === 'person' && !headFirst) return true;
  return whose !== 'person' && whose !== 'source' && whose !== 'speech' && whose !== 'document';
}

/** “at Norvik|, the bank, …”: what the name is, between commas. */
function isBody(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.kind !== Kind.Comma || ((tokens[to + 1]?.tags ?? 0) & Tag.Determiner) === 0) return false;
  let k = to + 2;
  while (k < to + 6 && tokens[k]?.kind === Kind.Word) k++;
  const kind = tokens[k]?.kind;
  return (kind === Kind.Comma || kind === Kind.Stop) && tokens[k - 1]?.word?.noun === 'organization';
}

/** “les salariés de | Redvik Ibera”, “la province de | Cabo Delgado”: what the French noun before “de” has by its name, where it tells a firm or a place; or null. */
export function ofGovernor({ tokens, from, language }: Run): 'organization' | 'place' | null {
  if (!language.headFirst) return null;
  const link = itemAt(tokens, from - 1)?.form;
  const noun = itemAt(tokens, from - 2);
  if (noun === undefined || (link !== 'de' && link !== "d'")) return null;
  const { staffed, sites } = language.nouns;
  const lemma = noun.word?.lemma ?? noun.form;
  if (staffed.has(lemma)) return 'organization';
  return sites.has(noun.form) || language.nouns.grounds.has(noun.form) ? 'place' : null;
}

/** “in Wayne, Michigan”, “à Florence”: a place that is a first name as well. */
export function isLocated({ tokens, from, to }: Run): boolean {
  const before = itemAt(tokens, from - 1)?.form;
  // “in Joan's loft”
  if (formOf(tokens[to]) === "'s" && ((tokens[from] as Token).tags & Tag.Place) === 0) return false;
  if (before === 'in' || before === 'at' || before === 'near') return true;
  return (
    tokens[to]?.kind === Kind.Comma &&
    ((tokens[to + 1]?.tags ?? 0) & Tag.Place) !== 0 &&
    tokens[to + 1]?.spaceBefore === true &&
    before !== undefined &&
    (before === 'à' || before === 'from' || before === 'of')
  );
}

/** Whether a cue follows: a verb of speech, perhaps in a compound tense. */
export function speaks(tokens: readonly Token[], to: number): boolean {
  for (let k = to; k < tokens.length && k < to + 4; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== Kind.Word) return false;
    if ((t.tags & Tag.Verb) === 0) {
      if ((t.tags & (Tag.Adverb | Tag.Negation | Tag.ObjectPronoun)) === 0) return false;
      continue;
    }
    for (const verb of t.word?.verbs ?? []) if (verb.cue !== null && verb.cue.rest === undefined) return true;
  }
  return false;
}

/** “(Keystone-ATS) | Le Conseil d'État”: whether brackets with a word or two open the line and close at k. */
function isCredited(tokens: readonly Token[], k: number): boolean {
  return k <= LONGEST_CREDIT && (tokens[0] as Token).kind === Kind.OpenBracket;
}

/** Such brackets have no more tokens. */
const LONGEST_CREDIT = 5;

/** Whether the token starts a sentence, a quotation, a heading or a line, so that its capital says nothing. */
export function startsSentence(tokens: readonly Token[], i: number): boolean {
  if (i === 0) return true;
  const p = tokens[i - 1] as Token;
  switch (p.kind) {
    case Kind.Stop:
    case Kind.OpenMark:
    case Kind.Break:
    case Kind.Dash:
    case Kind.Colon:
      return true;
    case Kind.CloseMark:
      return i > 1 && (tokens[i - 2] as Token).kind === Kind.Stop;
    case Kind.CloseBracket:
      return isCredited(tokens, i - 1);
    case Kind.Other:
      return i === 1 || p.form === '|';
    default:
      return false;
  }
}
