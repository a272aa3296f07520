/** The names that speak in a source. */
import { bodyPhrase, isKindOfBody } from '../../actors/names/body-phrase';
import { isPerson } from '../../syntax/readings';
import { isCompound } from '../../actors/names/capitalised';
import type { NameMention } from '../../actors/names/mention';
import { Num, Tag } from '../../language/types';
import { nounKind } from '../../syntax/head-noun';
import { isDeterminer, isOf, isPreposition } from '../../syntax/noun-phrase';
import { SPOKE } from '../../syntax/subject-before';
import { Case, Kind, type Token } from '../../text/token';
import type { Range, Scene } from '../unit/scene';
import { isVoice } from '../../syntax/subject-in-commas';
import { itemAt } from '../../text/item-at';
import { beforeName, isPartOfTitle } from './before-name';

/**
 * The names that speak in a source. A person in apposition beats the body in the role (“Le porte-parole du Pentagone, John
 * Kirby”); coordinated names speak together; a name inside a complement of a common noun (“la préfecture du Rhône”) does not speak.
 */
export function namedSpeakers(scene: Scene, source: Range): number[] {
  const { tokens, names, language } = scene;
  const heads: number[] = [];
  const persons: number[] = [];
  let last = -1;
  let relative = false;
  for (let k = source.from; k < source.to; k++) {
    const t = tokens[k] as Token;
    if ((t.tags & Tag.Relative) !== 0 && t.name < 0 && (t.tags & Tag.Determiner) === 0) relative = true;
    // “talks between Ruiz and Orr”: nobody of them speaks.
    if (BETWEEN.has(t.form) && t.name < 0 && heads.length === 0) relative = true;
    // “the 67-year-old, who left with her wife, Greta”: another's name
    if (t.kind === Kind.Comma && !(relative && isAnother(tokens[k - 1] as Token))) relative = false;
    // “Le Medef, par la voix de son vice-président, …”: the body speaks.
    if (
      persons.length === 0 &&
      language.actors.through.has(t.form) &&
      (heads.length > 0 || (k > source.from + 1 && isVoice(tokens, k)))
    )
      break;
    if (t.name < 0 || t.name === last || (relative && !isNamedAs(tokens, k, source.from))) continue;
    last = t.name;
    const name = names[t.name] as NameMention;
    // “le collectif « Sauvons Brest »”: a word of a longer name.
    if (t.depth > (tokens[source.from] as Token).depth && !fillsMarks(tokens, name)) continue;
    // “La Première ministre, Élisabeth Borne”: a capitalised common word names nobody.
    if (name.weak && name.common && (name.to < source.to || isPartisan(scene, name) || isNoun(scene, name, source)))
      continue;
    if (isComplement(scene, name, source) || isOfPostBefore(scene, name, source)) continue;
    // “le président de la Fédération (FFF)”: an acronym is whatever it is short for.
    // “le ministre (Renaissance) de la Santé”: his party.
    if (itemAt(tokens, name.from - 1)?.kind === Kind.OpenBracket && name.from - 1 > source.from)
      if (t.name > 0 || tokens[name.from - 2]?.word?.noun === 'role') continue;
    // “La CGT et Sud Santé”: words with capitals behind a body are one more.
    const joined = name.weak && name.common && heads.length > 0;
    // “several Clinton aides”: a family name before a noun tells whose they are.
    const full = name.type === 'person' && (language.headFirst || name.to - name.from > 1 || name.title !== null);
    const single = name.type === 'person' || (name.type === 'unknown' && !joined);
    if (full || (single && !isInsideNominal(scene, name, source))) {
      persons.push(t.name);
    }
    heads.push(t.name);
  }
  if (persons.length > 0) return coordinated(scene, persons);
  if (heads.length === 0) return [];
  const first = heads[0] as number;
  // A common noun before the name heads the phrase: “le groupe Solvanex” is Solvanex, “an internal Ford memo” is a memo.
  const name = names[first] as NameMention;
  if (!commonHead(scene, source, name)) return coordinated(scene, heads);
  // “Software company | Orbis Systems”
  const [, next] = heads;
  const body = next === undefined ? undefined : names[next];
  const kind = body === undefined ? null : (tokens[body.from - 1]?.word?.noun ?? null);
  const trade = kind === 'organization' || (kind === 'role' && body?.type === 'organization');
  return next !== undefined && !language.headFirst && trade ? coordinated(scene, heads.slice(1)) : [];
}

const BETWEEN = new Set(['between', 'entre']);

/** “la principale coalition, « Aar Sunu »”: a name in marks behind the noun of a body. */
function isNameOfBody({ tokens }: Scene, { from }: Range, name: NameMention): boolean {
  return (
    name.type === 'organization' &&
    fillsMarks(tokens, name) &&
    nounKind(tokens, from, name.from, true) === 'organization'
  );
}

/** Whether nothing but the name, with its article, stands between its marks. */
function fillsMarks(tokens: readonly Token[], { from, to }: NameMention): boolean {
  const before = itemAt(tokens, from - 1);
  const article = before !== undefined && isDeterminer(before);
  return itemAt(tokens, article ? from - 2 : from - 1)?.kind === Kind.OpenMark && tokens[to]?.kind === Kind.CloseMark;
}

/** “la Commission”, “l'État”: a noun with its article and a capital, which whatever it is short for can be called; “Organisers said”, “Counsel said”: people. */
function isNoun({ tokens, language, heading }: Scene, { from, to }: NameMention, source: Range): boolean {
  if (to - from > 1) return false;
  if (language.headFirst) return from > source.from && isDeterminer(tokens[from - 1] as Token);
  const { word } = tokens[from] as Token;
  // “# Airline says data was stolen”
  const body = heading && word?.noun === 'organization' && word.number === Num.Singular;
  return body || word?.noun === 'role' || (word?.noun === 'person' && word.number === Num.Plural);
}

/**
 * French: a person right behind a role and its complement bears the role: the phrase's own (“le ministre de la Santé | Anne Vidal”)
 * or one that stands behind a preposition (“un conseiller du ministre de la Santé | Anne Vidal”). Null where no role is borne so.
 */
function roleBorne({ tokens, text, language }: Scene, name: NameMention, source: Range): 'head' | 'governed' | null {
  const before = itemAt(tokens, name.from - 1);
  if (!language.headFirst || name.type !== 'person' || before === undefined || name.from - 1 <= source.from)
    return null;
  if (before.kind !== Kind.Word || isPreposition(before) || isDeterminer(before)) return null;
  // “l'avocat de M. | Vautrin”
  let title = name.from - 1;
  while (title > source.from && isPartOfTitle(tokens[title] as Token)) {
    const noun = (tokens[title] as Token).word?.noun;
    // “la secrétaire d'État | Ana Ruiz”
    if (noun === 'role' || noun === 'organization') break;
    title--;
  }
  if (title < name.from - 1 && isPreposition(tokens[title] as Token)) return null;
  // “le père de l'avocat | Paul Vian”, but “le commandant des pompiers | Paul Vian”: one of several is no bearer.
  const several = before.word?.number === Num.Plural && name.words.length > 1;
  // “le directeur de la Comédie-Française | Paul Vian”: a house, nobody French.
  if (before.word?.noun === 'person' && !several && !isCompound(before, text)) return null;
  if (language.actors.namedAfter.has(before.form)) return null;
  let role = several ? name.from - 2 : name.from - 1;
  for (; role >= source.from; role--) {
    const t = tokens[role] as Token;
    if (t.kind === Kind.Comma || (t.tags & Tag.Coordinator) !== 0) return null;
    if (t.word?.noun === 'role' && t.name < 0) break;
  }
  let k = role - 1;
  if (role < source.from) return null;
  while (k >= source.from && !isPreposition(tokens[k] as Token) && (tokens[k] as Token).kind !== Kind.Comma) k--;
  return k > source.from && (tokens[k] as Token).kind !== Kind.Comma ? 'governed' : 'head';
}

/** “the musician, who gave his name as | Osas”, “who identified herself only as | Mo” */
function isNamedAs(tokens: readonly Token[], k: number, from: number): boolean {
  if (tokens[k - 1]?.form !== 'as') return false;
  for (let i = k - 2; i > from && k - i < 6; i--)
    if ((tokens[i] as Token).form === 'name' || NAMING.has((tokens[i] as Token).form)) return true;
  return false;
}

/** Whether the name stands behind a preposition or possessive construction inside the phrase. */
function isComplement(scene: Scene, name: NameMention, source: Range): boolean {
  const { tokens, names } = scene;
  const { from } = source;
  if (isBeforePossession(tokens, name, source)) return true;
  const bearer = roleBorne(scene, name, source);
  if (bearer !== null) return bearer === 'governed';
  if (isOfGoverned(scene, name, from) || isOfWork(scene, name, from)) return true;
  let k = beforeName(scene, name, from);
  const listed = listedBefore(scene, name, from, k);
  if (listed !== null) return isComplement(scene, listed, source);
  // “residents near Southern and Watson”: the first of two that stand behind the preposition is no name by itself.
  if (k > from && ((tokens[k] as Token).tags & Tag.Coordinator) !== 0) {
    const conjunct = tokens[k - 1] as Token;
    const first = names[conjunct.name];
    // “the leaders of Russia and Ukraine”
    if (first?.type === name.type && name.type === 'place') return isComplement(scene, first, source);
    // “farmers in Aldery and Brightling”
    if (first !== undefined && name.type !== 'person' && first.type !== 'person' && isComplement(scene, first, source))
      return true;
    if (conjunct.letterCase === Case.Capital && first?.weak !== false) k -= 2;
  }
  if (k <= from) return false;
  const t = tokens[k] as Token;
  // “a guest identified only as Bruno”
  if (t.form === 'as' && (isCalled(tokens, k) || isNamedAs(tokens, k + 1, from))) return false;
  // “la ministre de Macron” is a complement; “de La Tour” was read into the name.
  return t.kind === Kind.Word && isPreposition(t);
}

/** “the BBC | 's reporter”, “residents | the BBC | spoke to”: whether the phrase goes on with what the name has or did. */
function isBeforePossession(tokens: readonly Token[], name: NameMention, { to }: Range): boolean {
  const after = tokens[name.to];
  if (after === undefined || name.to >= to) return false;
  return after.form === "'s" || after.form === "'" || (name.to + 1 < to && SPOKE.has(after.form));
}

/** “the maker of Nan's | Pies”: of whatever its owner is of. */
function isOfGoverned({ tokens, names }: Scene, name: NameMention, from: number): boolean {
  if (tokens[name.from - 1]?.form !== "'s") return false;
  const owner = itemAt(names, itemAt(tokens, name.from - 2)?.name ?? -1);
  return owner !== undefined && owner.from - 1 > from && isPreposition(tokens[owner.from - 1] as Token);
}

/** “le réalisateur de « | Titane »”, “la lauréate du prix | Fénelon”: French, in what somebody made or won. */
function isOfWork({ tokens, language }: Scene, name: NameMention, from: number): boolean {
  if (!language.headFirst) return false;
  const { works, namedAfter } = language.actors;
  let k = name.from - 1;
  if (k > from && (tokens[k] as Token).kind === Kind.OpenMark) k--;
  const { form } = tokens[Math.max(k, from)] as Token;
  if (k > from && (works.has(form) || namedAfter.has(form))) k--;
  return k > from && k < name.from - 1 && isOf(tokens[k] as Token);
}

/** “ministers from France, Germany and Italy”: the name of the same kind before the comma at k, in a row that goes on; or null. */
function listedBefore({ tokens, names }: Scene, name: NameMention, from: number, k: number): NameMention | null {
  if (name.type === 'person' || k <= from + 1 || (tokens[k] as Token).kind !== Kind.Comma) return null;
  const after = tokens[name.to];
  const goesOn = after !== undefined && (after.kind === Kind.Comma || (after.tags & Tag.Coordinator) !== 0);
  const listed = names[(tokens[k - 1] as Token).name];
  return goesOn && listed?.type === name.type ? listed : null;
}

/** Whether a participle of naming stands before token k, adverbs aside. */
function isCalled(tokens: readonly Token[], k: number): boolean {
  let i = k - 1;
  while (i > 0 && ((tokens[i] as Token).tags & Tag.Adverb) !== 0) i--;
  return NAMING.has(tokens[i]?.form ?? '');
}

const NAMING = new Set(['identified', 'named', 'known']);

function isInsideNominal(scene: Scene, name: NameMention, source: Range): boolean {
  return commonHead(scene, source, name);
}

/** “L'actionnaire, | le groupe Rossel”: a body by its noun and its name, behind the comma of an apposition. */
function isApposedBody({ tokens, language }: Scene, { from }: Range, name: NameMention): boolean {
  if (name.type !== 'organization') return false;
  const comma = bodyPhrase(tokens, name.from, language) - 2;
  return comma > from && tokens[comma]?.kind === Kind.Comma && isDeterminer(tokens[comma + 1] as Token);
}

/** Whether a common noun of the phrase, not the name, is its head. */
function commonHead(scene: Scene, source: Range, name: NameMention): boolean {
  const { tokens, language } = scene;
  if (language.headFirst) {
    if (isApposedBody(scene, source, name)) return false;
    for (let k = source.from; k < name.from; k++) {
      const t = tokens[k] as Token;
      if (t.kind === Kind.Comma) return false;
      if (t.name < 0 && (t.tags & Tag.Noun) !== 0 && t.word?.noun !== null)
        // “un élu CFDT” is a person, “le maire Ruiz” is Ruiz.
        return isKindOfBody(t, language) || isTradeOf(scene, k, name) || isNameOfBody(scene, source, name)
          ? false
          : name.type === 'organization' || (t.word?.noun !== 'role' && t.word?.noun !== 'person');
    }
    return false;
  }
  const first = tokens[source.from + 1] as Token;
  for (let k = name.to; k < source.to; k++) {
    const t = tokens[k] as Token;
    if (
      t.kind === Kind.Comma ||
      isPreposition(t) ||
      (t.tags & (Tag.Relative | Tag.Coordinator)) !== 0 ||
      t.kind === Kind.OpenBracket
    )
      return false;
    // “Utica Fire Chief, Russell Brooks”, “the UN Special Envoy for Syria”
    const role = t.word?.noun === 'role';
    if (t.name >= 0 && isPartisan(scene, scene.names[t.name] as NameMention)) return true;
    // “the Council | Leader”: a word that could be a surname
    const surname = scene.names[t.name];
    if (
      (surname === undefined || (role && surname.weak && surname.common)) &&
      (t.letterCase === Case.Lower || role) &&
      ((t.tags & Tag.Noun) !== 0 || language.nouns.past.has(first.form))
    )
      return true;
  }
  return false;
}

/** “le spécialiste du jouet | Ravanel”, “le fabricant de pneus | Michelin”: what a firm does, before its name; but “un fournisseur du constructeur Renault”. */
function isTradeOf({ tokens, language }: Scene, head: number, { from, type }: NameMention): boolean {
  const { trades, namedBodies } = language.actors;
  const noun = tokens[head] as Token;
  const before = tokens[from - 1] as Token;
  if (type !== 'organization' || !trades.has(noun.word?.lemma ?? noun.form) || noun.word?.number === Num.Plural)
    return false;
  // “le spécialiste des gaz industriels Norvik”: an adjective.
  if (head === from - 1 || before.word?.number === Num.Plural) return true;
  return !(trades.has(before.word?.lemma ?? before.form) || namedBodies.has(before.form));
}

/** “Amber Trust president Ana Ruiz”, “Swans great Ana Ruiz”: what the noun before a name is of. */
function isOfPostBefore({ tokens, names, language }: Scene, { to }: NameMention, source: Range): boolean {
  if (language.headFirst) return false;
  let k = to;
  while (k < source.to && isModifier(tokens[k] as Token)) k++;
  const next = tokens[k];
  return k > to && k < source.to && next !== undefined && names[next.name]?.type === 'person';
}

function isModifier({ tags, name }: Token): boolean {
  return name < 0 && (tags & (Tag.Noun | Tag.Adjective | Tag.RoleModifier)) !== 0;
}

/** “the Colorado | Democrat”, “the | Liberal Democrat”: somebody of a party, with its capital. */
function isPartisan({ tokens, language }: Scene, { from, to }: NameMention): boolean {
  const { partisans } = language.actors;
  if (!partisans.has((tokens[to - 1] as Token).form)) return false;
  return to - from === 1 || (to - from === 2 && partisans.has((tokens[from] as Token).form));
}

/** A noun for a person, whose name may stand behind the comma. */
function isAnother(token: Token): boolean {
  return token.name < 0 && token.letterCase === Case.Lower && isPerson(token);
}

/** “La CGT, | FO | et la CFDT”: whether nothing but a comma and an article stands between two names that can be of one type. */
function isListed({ tokens }: Scene, a: NameMention, b: NameMention): boolean {
  const alike = a.type === b.type || a.type === 'unknown' || b.type === 'unknown';
  if (!alike || tokens[a.to]?.kind !== Kind.Comma) return false;
  for (let k = a.to + 1; k < b.from; k++) if (!isDeterminer(tokens[k] as Token)) return false;
  return true;
}

/** Names joined by “et”/“and”; appositions after the first name do not count as co-speakers. */
function coordinated(scene: Scene, list: readonly number[]): number[] {
  const first = list[0] as number;
  const { to } = scene.names[first] as NameMention;
  const others: number[] = [];
  let next = false;
  for (let n = list.length - 1; n > 0; n--) {
    const a = scene.names[list[n - 1] as number] as NameMention;
    const b = scene.names[list[n] as number] as NameMention;
    next = joins(scene, a, b) || (next && isListed(scene, a, b));
    // “Lassalle, élu sur la liste Active et Citoyenne”: what only its capital makes a name stays in the apposition that the comma opens.
    if (b.type === 'unknown' && isInApposition(scene.tokens, to, b.from)) next = false;
    if (next) others.push(list[n] as number);
  }
  return [first, ...others.reverse()];
}

/** Whether “et” or “and” stands between two names, and behind it no noun but for a person. */
function joins({ tokens }: Scene, a: NameMention, b: NameMention): boolean {
  let joined = false;
  for (let k = a.to; k < b.from; k++) {
    const t = tokens[k] as Token;
    if ((t.tags & Tag.Coordinator) !== 0 && t.form !== 'mais' && t.form !== 'but') joined = true;
    if ((t.tags & Tag.Noun) !== 0 && t.name < 0) joined = joined && isPerson(t);
  }
  return joined;
}

/** What stands between names in a row. */
const LISTING = Tag.Coordinator | Tag.Determiner | Tag.Title;

/** Whether a comma stands right behind the first name and none before the coordinator of the second. */
function isInApposition(tokens: readonly Token[], from: number, to: number): boolean {
  if ((tokens[from] as Token).kind !== Kind.Comma) return false;
  // “Reed, Orr and | Pell”: names in a row.
  if (!tokens.slice(from, to).some((t) => t.kind === Kind.Word && t.name < 0 && (t.tags & LISTING) === 0)) return false;
  for (let k = to - 1; k > from; k--)
    if (((tokens[k] as Token).tags & Tag.Coordinator) !== 0) return (tokens[k - 1] as Token).kind !== Kind.Comma;
  return false;
}
