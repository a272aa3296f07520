/** Where a text says that somebody is from or lives: “Né à Lens, Luc Orr …”, “Ana Ruiz, originaire de Brest,”, “Luke Orr, who lives in Leeds”. */
import { IS as ENGLISH_IS } from '../language/en/copulas';
import {
  COMES as ENGLISH_COMES,
  FROM as ENGLISH_FROM,
  LEFT as ENGLISH_LEFT,
  LIVES as ENGLISH_LIVES,
} from '../language/en/homes';
import { HAS, IS } from '../language/fr/copulas';
import { COMES, FROM, GREW_UP, LEFT, LIVES } from '../language/fr/homes';
import { Tag } from '../language/types';
import { isDeterminer, isPreposition } from '../syntax/noun-phrase';
import { itemAt } from '../text/item-at';
import { Kind, type Token } from '../text/token';
import type { NameMention } from './names/mention';
import { HOME, nationsOf } from './ties';

/** The ties of a person to the places that he is said to be from. */
export function homeOf(
  tokens: readonly Token[],
  names: readonly NameMention[],
  { from, to }: NameMention,
): readonly string[] {
  const opening = itemAt(tokens, from - 1)?.kind === Kind.Comma ? inOpening(tokens, names, from - 1) : NONE;
  if (opening.length > 0) return opening;
  const next = tokens[to];
  if (next === undefined) return NONE;
  return next.kind === Kind.Comma ? inApposition(tokens, names, to) : byVerb(tokens, names, to);
}

/** “Né en 1980 à Lens, | Luc Orr”: of the phrase that opens the sentence and ends at the comma. */
function inOpening(tokens: readonly Token[], names: readonly NameMention[], comma: number): readonly string[] {
  let k = comma;
  while (k > 0 && comma - k < LONGEST) {
    const { kind } = tokens[k - 1] as Token;
    if (kind === Kind.Stop || kind === Kind.Break) break;
    k--;
  }
  return isFrom(tokens[k] as Token) ? placeIn(tokens, names, k + 1, comma) : NONE;
}

/** “Luc Orr|, 34 ans, originaire de Lens,”, “Luc Orr|, de Lens,”, “Luke Orr|, who was born in Leeds,” */
function inApposition(tokens: readonly Token[], names: readonly NameMention[], comma: number): readonly string[] {
  // “Ana Daly|, qui a fui la Hongrie”
  const told = WHO.test(tokens[comma + 1]?.form ?? '') ? byVerb(tokens, names, comma + 2) : NONE;
  if (told.length > 0) return told;
  for (let k = comma + 1; k - comma < LONGEST; k++) {
    const token = tokens[k];
    if (token === undefined || token.kind === Kind.Stop || token.kind === Kind.Break) return NONE;
    if (isFrom(token) || ENGLISH_LIVES.has(token.form)) return placeIn(tokens, names, k + 1, tokens.length);
    const name = itemAt(names, token.name);
    if (name?.type === 'person') return NONE;
    const alone = k === comma + 2 && name?.type === 'place' && OF.test((tokens[comma + 1] as Token).form);
    if (alone && tokens[name.to]?.kind === Kind.Comma) return tieTo(name);
  }
  return NONE;
}

/** “Luc Orr | est né à Lens”, “habite Lens”, “a grandi près de Lens”, “Luke Orr | was born in Leeds” */
function byVerb(tokens: readonly Token[], names: readonly NameMention[], at: number): readonly string[] {
  const { form = '' } = itemAt(tokens, at) ?? {};
  // “Ann Daly | of Ireland”
  if (form === 'of' || form === 'from') return placeAt(tokens, names, at + 1);
  if (LIVES.has(form) || ENGLISH_LIVES.has(form)) return placeIn(tokens, names, at + 1, tokens.length);
  const next = tokens[at + 1];
  const then = next?.form ?? '';
  // “fled Hungary”, “a fui la Hongrie”
  if (ENGLISH_LEFT.has(form)) return placeAt(tokens, names, at + 1);
  if (HAS.has(form) && LEFT.has(then)) return placeAt(tokens, names, at + 2);
  // “comes from Hungary”, “is from Hungary”, “vient de Hongrie”
  if ((ENGLISH_COMES.has(form) || ENGLISH_IS.has(form)) && then === 'from') return placeAt(tokens, names, at + 2);
  if (COMES.has(form) && OF.test(then)) return placeAt(tokens, names, at + 2);
  // “is Hungarian”, “est hongroise”, “est d'origine hongroise”
  if (IS.has(form) || ENGLISH_IS.has(form)) {
    const adjective = OF.test(then) && tokens[at + 2]?.form === 'origine' ? tokens[at + 3] : next;
    const told = adjective === undefined ? NONE : nationalityOf(adjective);
    if (told.length > 0) return told;
  }
  const tells =
    IS.has(form) || ENGLISH_IS.has(form)
      ? next !== undefined && isFrom(next)
      : HAS.has(form) && GREW_UP.has(next?.form ?? '');
  return tells ? placeIn(tokens, names, at + 2, tokens.length) : NONE;
}

/** The place behind the prepositions, times and articles from k on. */
function placeIn(
  tokens: readonly Token[],
  names: readonly NameMention[],
  from: number,
  end: number,
): readonly string[] {
  for (let k = from; k < end && k - from < FARTHEST; k++) {
    const token = tokens[k] as Token;
    const name = itemAt(names, token.name);
    if (name !== undefined) return name.type === 'person' || name.type === 'organization' ? NONE : tieTo(name);
    // “born | and raised | in Leeds”, “grew | up | in”
    const goesOn = isFrom(token) || token.form === 'and' || token.form === 'up';
    if (!goesOn && token.kind !== Kind.Number && !isPreposition(token) && !isDeterminer(token)) return NONE;
  }
  return NONE;
}

/** The place that the words from k on are, behind an article. */
function placeAt(tokens: readonly Token[], names: readonly NameMention[], from: number): readonly string[] {
  const first = tokens[from];
  const k = first !== undefined && isDeterminer(first) ? from + 1 : from;
  const name = itemAt(names, tokens[k]?.name ?? -1);
  return name?.type === 'place' && name.from === k ? tieTo(name) : NONE;
}

/** “Hungarian”, “hongroise”: what an adjective by itself tells of somebody. */
function nationalityOf({ tags, word, form }: Token): readonly string[] {
  return (tags & Tag.Demonym) === 0 ? NONE : nationsOf(word?.lemma ?? form).map((nation) => HOME + nation);
}

function isFrom({ form }: Token): boolean {
  if (FROM.has(form) || ENGLISH_FROM.has(form)) return true;
  return form.endsWith('e') && FROM.has(form === 'native' ? 'natif' : form.slice(0, -1));
}

function tieTo({ words, known }: NameMention): readonly string[] {
  const home = HOME + words.join(' ');
  return known?.demonym === undefined ? [home] : [home, ...nationsOf(known.demonym).map((nation) => HOME + nation)];
}

const WHO = /^(?:who|qui)$/;
const OF = /^(?:de|d['’]|du|from|of)$/;
const NONE: readonly string[] = [];
const LONGEST = 16;
const FARTHEST = 6;
