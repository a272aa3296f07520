/** The names that speak in a source. */
import type { NameMention } from '../../../actors/names/mention';
import { INCLUDING } from '../../../language/en/prepositions';
import { ROADS } from '../../../language/fr/places';
import { POINTING } from '../../../language/function-words';
import { BETWEEN } from '../../../language/prepositions';
import { Num, Tag } from '../../../language/types';
import { isJoiningThat } from '../../../syntax/coordinator';
import { headOf } from '../../../syntax/head-noun';
import { isDeterminer, isPreposition } from '../../../syntax/noun-phrase';
import { phraseAfter } from '../../../syntax/phrase-after';
import { isAgent, isPerson } from '../../../syntax/readings';
import { isBesideOther, isVoice } from '../../../syntax/beside-subject';
import { Case, Kind, type Token } from '../../../text/token';
import type { Range, Scene } from '../../unit/scene';
import { commonHead, fillsMarks, isPartisan } from './common-head';
import { isClubOf, isComplement, isNamedAs, isOfPostBefore } from './complement';
import { coordinated } from './coordinated';
import { isOfAll } from './of-all';
import { isRelativePronoun } from '../../../syntax/segments';

/**
 * The names that speak in a source. A person in apposition beats the body in the role (“Le porte-parole du Pentagone, John
 * Kirby”); coordinated names speak together; a name inside a complement of a common noun (“la préfecture du Rhône”) does not speak.
 */
export function namedSpeakers(scene: Scene, source: Range): number[] {
  if (isOfAll(scene, source)) return [];
  const { heads, persons } = candidatesIn(scene, source);
  if (persons.length > 0) return coordinated(scene, source, behindModifiers(scene, behindPost(scene, source, persons)));
  const [first, next] = heads;
  if (first === undefined) return [];
  // A common noun before the name heads the phrase: “le groupe Solvanex” is Solvanex, “an internal Ford memo” is a memo.
  if (!commonHead(scene, source, scene.names[first] as NameMention)) return coordinated(scene, source, heads);
  return next !== undefined && isBehindTrade(scene, next) ? coordinated(scene, source, heads.slice(1)) : [];
}

/** “le porte-parole de la zone Mons-Quévy, | Luc Orr|”: the persons for certain that stand behind a comma in a French source that opens with a post, whatever may be a name before it; else all. */
function behindPost(
  { tokens, names, language }: Scene,
  { from }: Range,
  persons: readonly number[],
): readonly number[] {
  if (!language.headFirst || persons.length < 2 || !isDeterminer(tokens[from] as Token)) return persons;
  const sure = persons.filter((n) => names[n]?.type === 'person');
  const [first] = sure;
  if (first === undefined || persons[0] === first || !isPerson(tokens[from + 1])) return persons;
  const before = names[persons[0] as number] as NameMention;
  for (let k = before.to; k < (names[first] as NameMention).from; k++) {
    const t = tokens[k] as Token;
    if (t.kind === Kind.Comma) return sure;
    if ((t.tags & Tag.Coordinator) !== 0) return persons;
  }
  return persons;
}

/** “former Sanders surrogate Rep. | Keith Ellison|”: the persons without those whose name is part of what the English words before another's call him. */
function behindModifiers({ tokens, names, language }: Scene, persons: readonly number[]): readonly number[] {
  if (language.headFirst || persons.length < 2) return persons;
  return persons.filter((n, i) => {
    const next = persons[i + 1];
    return next === undefined || !isCompound(tokens, (names[n] as NameMention).to, (names[next] as NameMention).from);
  });
}

/** Whether nothing but nouns, adjectives and titles, a noun among them, stands in [from, to). */
function isCompound(tokens: readonly Token[], from: number, to: number): boolean {
  let noun = false;
  for (let k = from; k < to; k++) {
    const { kind, tags, letterCase } = tokens[k] as Token;
    if (kind !== Kind.Word || (tags & (Tag.Coordinator | Tag.Preposition | Tag.Determiner | Tag.Relative)) !== 0)
      return false;
    noun ||= (tags & (Tag.Noun | Tag.Title)) !== 0 || (tags === 0 && letterCase === Case.Lower);
  }
  return noun;
}

/** The names of a source that can speak, in order; those among them that are persons beat the others. */
function candidatesIn(scene: Scene, source: Range): { readonly heads: number[]; readonly persons: number[] } {
  const { tokens, names, language } = scene;
  const heads: number[] = [];
  const persons: number[] = [];
  let last = -1;
  let relative = false;
  for (let k = source.from; k < source.to; k++) {
    const t = tokens[k] as Token;
    if (t.name < 0 && isRelativePronoun(t)) relative = !isJoiningThat(tokens, k, source.from);
    if (heads.length === 0 && isOfOthers(tokens, k, source.from)) relative = true;
    // “the 67-year-old, who left with her wife, Greta”: another's name
    if (t.kind === Kind.Comma && !(relative && isAnother(tokens[k - 1] as Token))) relative = false;
    // “Le Medef, par la voix de son vice-président, …”: the body speaks.
    if (persons.length === 0 && language.actors.through.has(t.form))
      if (heads.length > 0 || (k > source.from + 1 && isVoice(tokens, k))) break;
    // “Trump officials, | including Ann Orr|, said”: one of them.
    if (k > source.from && INCLUDING.has(t.form) && (tokens[k - 1] as Token).kind === Kind.Comma) break;
    if (t.name < 0 || t.name === last || (relative && !isNamedAs(tokens, k, source.from))) continue;
    last = t.name;
    const name = names[t.name] as NameMention;
    if (onlyTells(scene, k, source)) continue;
    if (isPersonHere(scene, name, source, heads.length > 0)) persons.push(t.name);
    heads.push(t.name);
  }
  return { heads, persons };
}

/** “talks | between Ruiz and Orr”, “the study | by Ruiz and Orr”: whether those behind the preposition at k had or made the thing before it, and none of them speaks. */
export function isOfOthers(tokens: readonly Token[], k: number, from: number): boolean {
  const { form, name } = tokens[k] as Token;
  if (name >= 0) return false;
  return BETWEEN.has(form) || (form === 'by' && k > from && !isAgent(tokens[k - 1] as Token));
}

/** Whether the name at token k only tells more of whoever the source is. */
function onlyTells(scene: Scene, k: number, source: Range): boolean {
  const { tokens, names } = scene;
  const { name: index, depth } = tokens[k] as Token;
  const name = names[index] as NameMention;
  // “le collectif « Sauvons Brest »”: a word of a longer name.
  if (depth > (tokens[source.from] as Token).depth && !fillsMarks(tokens, name)) return true;
  // “La Première ministre, Élisabeth Borne”: a capitalised common word names nobody.
  if (name.weak && name.common && (name.to < source.to || isPartisan(scene, name) || isNoun(scene, name, source)))
    return !isSomebody(scene, name, source);
  if (isComplement(scene, name, source) || isOfPostBefore(scene, name, source)) return true;
  if (isHolderOfComplement(scene, name, source)) return true;
  if (isClubOf(scene, name, source) || isOther(scene, name, source) || isWhereBodyIs(scene, name, source)) return true;
  // “un restaurateur de la rue | Garibaldi”
  if (name.from - 1 > source.from && ROADS.has((tokens[name.from - 1] as Token).form)) return true;
  const bracket = name.from - 1;
  if (bracket <= source.from || (tokens[bracket] as Token).kind !== Kind.OpenBracket) return false;
  // “le président de la Fédération (FFF)”: an acronym is whatever it is short for.
  // “le ministre (Renaissance) de la Santé”: his party.
  return index > 0 || tokens[bracket - 1]?.word?.noun === 'role';
}

/** “cet opposant au chef de l'État, | Luc Orr”: whether the French source opens with what points back, and the name behind its comma is of the post in its complement. */
function isHolderOfComplement({ tokens, language }: Scene, { from, type }: NameMention, source: Range): boolean {
  const comma = from - 1;
  if (!language.headFirst || type !== 'person' || tokens[comma]?.kind !== Kind.Comma) return false;
  if (!POINTING.has((tokens[source.from] as Token).form)) return false;
  for (let k = source.from + 2; k < comma - 1; k++) {
    const { form } = tokens[k] as Token;
    if ((form === 'au' || form === 'du') && isPerson(tokens[k + 1])) return true;
    // “de la | ministre”
    if (isDeterminer(tokens[k] as Token) && isPreposition(tokens[k - 1] as Token) && isPerson(tokens[k + 1]))
      return true;
  }
  return false;
}

/** “l'agence régionale de santé | Bretagne”: whether a French name tells where a body is whose noun has more words of its own. */
function isWhereBodyIs({ tokens, language }: Scene, { from, type }: NameMention, source: Range): boolean {
  if (!language.headFirst || type !== 'place' || from - source.from < 3) return false;
  if (!isDeterminer(tokens[source.from] as Token) || tokens[source.from + 1]?.word?.noun !== 'organization')
    return false;
  for (let k = source.from + 1; k < from; k++) if ((tokens[k] as Token).kind === Kind.Comma) return false;
  return true;
}

/** “Le ministre, accompagné du préfet, | Luc Orr”: whether the name tells who took part beside a French source. */
function isOther({ tokens, language }: Scene, { from }: NameMention, source: Range): boolean {
  if (!language.headFirst || tokens[from - 1]?.kind !== Kind.Comma) return false;
  let k = from - 2;
  while (k > source.from && (tokens[k] as Token).kind !== Kind.Comma) k--;
  return k > source.from && isBesideOther(tokens, k + 1, from - 1);
}

/** “Banks, a former prosecutor, said”, “Banks, one of their lawyers, said”, “Banks, 45, said”: whether the English noun with a capital that opens the source is somebody's family name, for one person is told of behind its comma. */
function isSomebody({ tokens, language }: Scene, { from, to }: NameMention, source: Range): boolean {
  if (language.headFirst || from !== source.from || to >= source.to || tokens[to]?.kind !== Kind.Comma) return false;
  if (isPerson(tokens[from] as Token)) return false;
  const first = tokens[to + 1];
  if (first?.kind === Kind.Number) return to + 2 >= source.to || tokens[to + 2]?.kind === Kind.Comma;
  const oneOf = first?.form === 'one' && tokens[to + 2]?.form === 'of';
  const phrase = phraseAfter(tokens, oneOf ? to + 3 : to + 1, source.to);
  if (phrase === null || !(oneOf || isDeterminer(tokens[phrase.start] as Token))) return false;
  const head = tokens[headOf(tokens, phrase.start, phrase.end, false)];
  return isPerson(head) && head?.word?.number === (oneOf ? Num.Plural : Num.Singular);
}

/** Whether a name that can speak is a person, or may be one. */
function isPersonHere(scene: Scene, name: NameMention, source: Range, behindAnother: boolean): boolean {
  const { type, weak, common, from, to, title } = name;
  // “several Clinton aides”: a family name before a noun tells whose they are.
  const known = type === 'person' && (scene.language.headFirst || to - from > 1 || title !== null);
  if (known && !ownsAgent(scene, to, source)) return true;
  // “La CGT et Sud Santé”: words with capitals behind a body are one more.
  const joined = weak && common && behindAnother;
  return (type === 'person' || (type === 'unknown' && !joined)) && !commonHead(scene, source, name);
}

/** “Donald Trump | supporters|”, “a Hillary Clinton | aide|”: whether a noun for somebody or a body stands right behind the English name that ends at k, which tells whose they are. */
function ownsAgent({ tokens, language }: Scene, k: number, source: Range): boolean {
  const noun = k < source.to && !language.headFirst ? tokens[k] : undefined;
  return noun !== undefined && noun.name < 0 && noun.letterCase === Case.Lower && isAgent(noun);
}

/** “Software company | Orbis Systems”: whether an English noun for a firm stands right before its name. */
function isBehindTrade({ tokens, names, language }: Scene, index: number): boolean {
  const body = names[index];
  const noun = body === undefined ? undefined : tokens[body.from - 1]?.word?.noun;
  return !language.headFirst && (noun === 'organization' || (noun === 'role' && body?.type === 'organization'));
}

/** “la Commission”, “l'État”: a noun with its article and a capital, which whatever it is short for can be called; “Organisers said”, “Counsel said”: people. */
function isNoun({ tokens, language }: Scene, { from, to }: NameMention, source: Range): boolean {
  if (to - from > 1) return false;
  if (language.headFirst) return from > source.from && isDeterminer(tokens[from - 1] as Token);
  const { word } = tokens[from] as Token;
  // “Airline says data was stolen”, “Police said …”
  const noun = word?.noun;
  return noun === 'organization' || noun === 'role' || (noun === 'person' && word?.number !== Num.Singular);
}

/** A noun for a person, whose name may stand behind the comma. */
function isAnother(token: Token): boolean {
  return token.name < 0 && token.letterCase === Case.Lower && isPerson(token);
}
