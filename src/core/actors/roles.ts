import { INDEFINITE, SINGULAR_ARTICLES } from '../language/function-words';
import { Form, type Language, Tag } from '../language/types';
import { isDeterminer, isNominal, isOf, isPreposition } from '../syntax/noun-phrase';
import { isOfOfficer } from '../syntax/phrase-after';
import { headOf } from '../syntax/head-noun';
import { hasForm, isPerson } from '../syntax/readings';
import { itemAt } from '../text/item-at';
import { Kind, type Token } from '../text/token';
import type { NameMention } from './names/mention';
import { openingNoun } from './opening-noun';
import { isRoleNoun, type LocalRole, makeRole } from './role';
import { apposition, conjunct, isVerbOf, LONGEST } from './apposition';

/** The roles printed before and behind a person's name, in order; several where “et”/“and” joins them. */
export function rolesOf(
  tokens: readonly Token[],
  text: string,
  names: readonly NameMention[],
  name: NameMention,
  language: Language,
): readonly LocalRole[] {
  const before = roleBefore(tokens, text, names, name, language);
  const behind = rolesBehind(tokens, text, names, name, language);
  const comma = titledComma(tokens, name, language);
  const from = comma < 0 ? -1 : roleStart(tokens, comma, true, language);
  const first = from < 0 ? null : makeRole(tokens, text, names, from, comma, language);
  if (first === null && before === null) return behind;
  return [...(first === null ? [] : [first]), ...(before === null ? [] : [before]), ...behind];
}

/** “le porte-parole de l'armée | , le colonel Luc Arnaud,”: the comma before a title that has its article, or -1. */
function titledComma(tokens: readonly Token[], { from, to }: NameMention, { headFirst }: Language): number {
  let k = from - 1;
  while (k > 1 && ((tokens[k] as Token).tags & Tag.Title) !== 0) k--;
  if (!headFirst || k > from - 2 || k < 2 || !isDeterminer(tokens[k] as Token)) return -1;
  const behind = tokens[to];
  const listed = behind !== undefined && (behind.tags & Tag.Coordinator) !== 0;
  return !listed && (tokens[k - 1] as Token).kind === Kind.Comma ? k - 1 : -1;
}

/**
 * “le secrétaire général de l’OTAN, Jens Stoltenberg”, “l’ancien président américain Donald Trump”, “union leader Marcus Bell”.
 * Behind a comma the role may hold complements of any depth; right before a name it ends in its last role noun.
 */
function roleBefore(
  tokens: readonly Token[],
  text: string,
  names: readonly NameMention[],
  name: NameMention,
  language: Language,
): LocalRole | null {
  let end = name.from;
  let loose = false;
  // Titles before the name are no role, unless they are all that stands there (“Mayor Ana Ruiz”).
  while (end > 0 && isBareTitle(tokens[end - 1] as Token)) end--;
  // “the bishop of Leeds, | the Rt Rev | Anne Moore”
  if (
    end < name.from &&
    !language.headFirst &&
    itemAt(tokens, end - 1)?.form === 'the' &&
    tokens[end - 2]?.kind === Kind.Comma
  )
    end--;
  const before = itemAt(tokens, end - 1);
  if (before !== undefined && before.kind === Kind.Comma) {
    end--;
    loose = true;
  }
  // “le maire (divers droite) | Guy Delbart”
  end = openingOf(tokens, end - 1) ?? end;
  const last = itemAt(tokens, end - 1);
  if (last === undefined || last.kind === Kind.Comma || isPreposition(last)) return null;
  const from = roleStart(tokens, end, loose, language);
  if (from >= 0)
    return loose && isAside(tokens, from, name, language) ? null : makeRole(tokens, text, names, from, end, language);
  const noun = loose && !language.headFirst ? openingNoun(tokens, end) : -1;
  return noun < 0 ? null : makeRole(tokens, text, names, noun, noun + 1, language);
}

/** “Selon le maire, Ana Ruiz partira”, “Quand il a perdu sa mère, Luc Orr a vendu”: behind a preposition, or a verb and a possessive, the comma ends what stands there, unless another one closes an apposition. */
function isAside(tokens: readonly Token[], role: number, { to }: NameMention, { actors }: Language): boolean {
  let before = role - 1;
  const owned = actors.possessives.has(itemAt(tokens, before)?.form ?? '');
  if (before >= 0 && isDeterminer(tokens[before] as Token) && !isPreposition(tokens[before] as Token)) before--;
  const governor = tokens[before];
  const next = tokens[to];
  if (governor?.kind !== Kind.Word || next?.kind !== Kind.Word) return false;
  return (
    isPreposition(governor) || (owned && (governor.tags & next.tags & Tag.Verb) !== 0 && hasForm(next, Form.Finite))
  );
}

/** The bracket that opens what the one at k closes, a few words before; null where none does. */
function openingOf(tokens: readonly Token[], k: number): number | null {
  if (itemAt(tokens, k)?.kind !== Kind.CloseBracket) return null;
  for (let i = k - 1; i > 0 && k - i < 8; i--) if ((tokens[i] as Token).kind === Kind.OpenBracket) return i;
  return null;
}

function isBareTitle(token: Token): boolean {
  return (token.tags & Tag.Title) !== 0 && token.word?.noun !== 'role';
}

/** Where the role that ends before token `end` starts, its determiner left out; -1 if none stands there. */
function roleStart(tokens: readonly Token[], end: number, loose: boolean, language: Language): number {
  const floor = Math.max(0, end - LONGEST);
  let start = -1;
  /** Whether the noun of the role has come, and whether the word behind k was of its phrase. */
  let role = false;
  let nominal = false;
  /** Where the phrase starts in which the noun of the role has come. */
  let inner = -1;
  for (let k = end - 1; k >= floor; k--) {
    const t = tokens[k] as Token;
    // “la sénatrice (PS) | du Nord”
    const opening = openingOf(tokens, k);
    if (opening !== null) {
      k = opening;
      continue;
    }
    if (t.kind === Kind.Comma && !role && goesOn(tokens, k, end)) continue;
    if (t.form === "'s" || t.form === "'") {
      if (k === end - 1) break;
      continue;
    }
    if (t.kind !== Kind.Word && t.kind !== Kind.Number) break;
    if (isDeterminer(t) || isPreposition(t)) {
      if (!opensComplement(tokens, k, end, role, loose, language)) break;
      nominal = false;
      if (inner < 0) inner = start;
      continue;
    }
    // “ministre de l'Éducation et de la Recherche”, “ministre de l'Intérieur et des Outre-mer”: one complement.
    if (isAnd(t) && !nominal && k < end - 1) continue;
    if (!isOfRole(tokens, k, language)) break;
    nominal = true;
    if (isRoleNoun(t) && (language.headFirst || !role)) {
      // In English the role noun ends its phrase; what follows it is a complement.
      role = true;
      start = k;
    } else if (role && (precedes(t) || !language.headFirst)) start = k;
    // “le conseil de la boulangère, Me Luc Orr”: her lawyer.
    else if (role) return language.headFirst && t.form === 'conseil' && isOf(tokens[k + 1] as Token) ? -1 : start;
  }
  if (!role) return -1;
  return inner < 0 || language.headFirst || isHeadedByPerson(tokens, start, end) ? start : inner;
}

/** “the lawyer of the mayor|, Ann Orr”, but “the departure of the mayor|, Ann Orr”: whether somebody heads the English phrase [start, end). */
function isHeadedByPerson(tokens: readonly Token[], start: number, end: number): boolean {
  return isPerson(itemAt(tokens, headOf(tokens, start, end, false)));
}

/** Whether the determiner or preposition at k joins a complement to what stands before it: “ministre | de l'Intérieur”. */
function opensComplement(
  tokens: readonly Token[],
  k: number,
  end: number,
  role: boolean,
  loose: boolean,
  language: Language,
): boolean {
  const t = tokens[k] as Token;
  const { roleLinks } = language.actors;
  if (role && !loose) return false;
  const previous = tokens[(openingOf(tokens, k - 1) ?? k) - 1];
  if (previous === undefined) return false;
  const link = roleLinks.has(t.form) && isPreposition(t);
  if (isDeterminer(t) && !isOf(t) && !link) return isPreposition(previous) && roleLinks.has(previous.form);
  if (!link && !isDeterminer(t)) return false;
  if (isDeterminer(t) && role && t.form !== 'des' && !isNominal(previous)) return false;
  return endsPhrase(previous) || goesOn(tokens, k - 1, end);
}

/** Whether the word at k can be one of a role: a noun, an adjective, a name, a participle that posts have; no day. */
function isOfRole(tokens: readonly Token[], k: number, { actors }: Language): boolean {
  const t = tokens[k] as Token;
  if (t.name < 0) {
    if ((t.tags & Tag.Calendar) !== 0) return false;
    const nominal = (t.tags & (Tag.Noun | Tag.Adjective)) !== 0;
    const verb =
      (t.tags & Tag.Verb) !== 0 && !(nominal && (hasForm(t, Form.PastParticiple) || !hasForm(t, Form.Finite)));
    if (verb && !isRoleNoun(t) && !actors.roleParticiples.has(t.form)) return isOfOfficer(tokens, k);
  }
  return isNominal(t);
}

/** “ministre du Travail |, de la Santé | et | des Sports”: whether one more French complement follows the comma or coordinator at k. */
function goesOn(tokens: readonly Token[], k: number, end: number): boolean {
  const t = tokens[k] as Token;
  const next = tokens[k + 1];
  if (k + 1 >= end || next === undefined || !isOf(next) || next.form === 'of') return false;
  return t.kind === Kind.Comma ? endsPhrase(tokens[k - 1] ?? t) : t.form === 'et';
}

function isAnd(token: Token): boolean {
  return token.form === 'et' || token.form === 'and';
}

/** What can stand before a French role noun: modifiers, ordinals, adjectives. */
function precedes(token: Token): boolean {
  return (
    (token.tags & (Tag.RoleModifier | Tag.Number | Tag.Adjective)) !== 0 &&
    (token.tags & Tag.Noun) === 0 &&
    token.name < 0
  );
}

function endsPhrase(token: Token): boolean {
  return (token.kind === Kind.Word || token.kind === Kind.Number) && isNominal(token);
}

const NONE: readonly LocalRole[] = [];

/** What no apposition opens with: “and a judge”, “whose lawyer”. */
const NO_OPENER = Tag.Coordinator | Tag.Relative;

/** “, 71, a retired machinist”, “(LR), maire de Lyon et ancien ministre,”, “, alors ministre de l’Intérieur”. */
function rolesBehind(
  tokens: readonly Token[],
  text: string,
  names: readonly NameMention[],
  name: NameMention,
  language: Language,
): readonly LocalRole[] {
  let comma = name.to;
  if (tokens[comma]?.kind === Kind.OpenBracket) {
    // A party or an age in brackets: “Jean Morel (PS), maire de Lens”, “Ana Ruiz (D-Ohio)”.
    const close = closingBracket(tokens, comma);
    if (close < 0) return NONE;
    const inside = makeRole(tokens, text, names, comma + 1, close, language);
    if (inside !== null) return [inside];
    comma = close + 1;
  }
  const from = behindAge(tokens, comma);
  const first = itemAt(tokens, from);
  if (from < 0 || first === undefined || (isPreposition(first) && !isDeterminer(first))) return NONE;
  if ((first.tags & NO_OPENER) !== 0) return NONE;
  const end = apposition(tokens, from, language);
  if (isOtherSubject(tokens, name, from, end, language)) return NONE;
  if (language.headFirst && isOfNext(tokens, names, from, end)) return NONE;
  return rolesIn(tokens, text, names, from, end, language);
}

/** The bracket that closes the one at k near by, or -1. */
function closingBracket(tokens: readonly Token[], k: number): number {
  for (let close = k + 1; close < tokens.length && close - k <= LONGEST_BRACKET; close++)
    if ((tokens[close] as Token).kind === Kind.CloseBracket) return close;
  return -1;
}

/** A party or an age in brackets has fewer tokens. */
const LONGEST_BRACKET = 8;

/** Behind the comma, an age between commas, and adverbs: “Luc Vian, 71 ans, également | maire de Lens”; -1 where there is no comma. */
function behindAge(tokens: readonly Token[], comma: number): number {
  if (tokens[comma]?.kind !== Kind.Comma) return -1;
  let k = comma + 1;
  if (tokens[k]?.kind === Kind.Number) {
    k++;
    if (tokens[k]?.form === 'ans') k++;
    if (tokens[k]?.kind !== Kind.Comma) return -1;
    k++;
  }
  while (isBareAdverb(tokens[k])) k++;
  return k;
}

/** “Interrogé au salon SantExpo, | le ministre | a dit non”: whether the phrase behind the comma is no apposition but the subject of a verb. */
function isOtherSubject(
  tokens: readonly Token[],
  name: NameMention,
  from: number,
  end: number,
  { headFirst }: Language,
): boolean {
  const first = tokens[from] as Token;
  const verb = tokens[end];
  // “Interrogé sur Iter, le ministre a dit non”: behind a preposition the comma ends what stands there.
  if (verb?.kind === Kind.Word && isDeterminer(first) && isGoverned(tokens, name.from))
    if (headFirst || !closesBefore(tokens, end)) return true;
  // Whoever has a verb of his own is no apposition.
  return headFirst && SINGULAR_ARTICLES.has(first.form) && verb !== undefined && isVerbOf(verb);
}

/** “from | Sir Luke Dean”, “before meeting | Ann Orr”, “to the | Herald”: whether a name that starts at token `from`, behind its titles or article, stands behind a preposition or its participle. */
function isGoverned(tokens: readonly Token[], from: number): boolean {
  let k = from - 1;
  while (k > 0 && ((tokens[k] as Token).tags & Tag.Title) !== 0) k--;
  if (k > 0 && isDeterminer(tokens[k] as Token) && !isPreposition(tokens[k] as Token)) k--;
  const before = itemAt(tokens, k);
  if (before === undefined || isPreposition(before)) return before !== undefined;
  const opening = itemAt(tokens, k - 1);
  return hasForm(before, Form.PresentParticiple) && opening !== undefined && isPreposition(opening);
}

/** The roles that “et” or “and” joins in [start, end), up to what is none. */
function rolesIn(
  tokens: readonly Token[],
  text: string,
  names: readonly NameMention[],
  start: number,
  end: number,
  language: Language,
): readonly LocalRole[] {
  const roles: LocalRole[] = [];
  for (let from = start; from < end;) {
    const to = conjunct(tokens, from, end);
    const role = makeRole(tokens, text, names, from, to, language);
    // “a geneticist | and the paper's lead author”: a trade that no list has before one that is listed.
    if (role === null && (to === end || !INDEFINITE.has((tokens[from] as Token).form))) break;
    if (role !== null) roles.push(role);
    from = to + 1;
  }
  return roles;
}

function isBareAdverb(token: Token | undefined): boolean {
  const other = Tag.Noun | Tag.Adjective | Tag.RoleModifier | Tag.Preposition | Tag.Determiner | Tag.Verb;
  return token !== undefined && token.name < 0 && (token.tags & Tag.Adverb) !== 0 && (token.tags & other) === 0;
}

/** “According to Ann Ruiz, a vet | from Leeds|, …”: whether a comma or stop closes a complement at k, and no verb stands before. */
function closesBefore(tokens: readonly Token[], k: number): boolean {
  if (!isPreposition(tokens[k] as Token)) return false;
  for (let i = k + 1; i < tokens.length && i - k < 8; i++) {
    const { kind, tags, name } = tokens[i] as Token;
    if (kind === Kind.Comma || kind === Kind.Stop) return true;
    if ((kind !== Kind.Word && kind !== Kind.Number) || (name < 0 && (tags & (Tag.Verb | Tag.Noun)) === Tag.Verb))
      return false;
  }
  return true;
}

/** “au ministre Paul Magnet, | le patron de la FGTB, | Luc Bodel, dénonce”: a role with its article before another's name, behind which none stands. */
function isOfNext(tokens: readonly Token[], names: readonly NameMention[], k: number, end: number): boolean {
  const article = tokens[k] as Token;
  if (!isDeterminer(article) || !SINGULAR_ARTICLES.has(article.form) || tokens[end]?.kind !== Kind.Comma) return false;
  const name = names[itemAt(tokens, end + 1)?.name ?? -1];
  if (name?.type !== 'person' || name.from !== end + 1) return false;
  const behind = tokens[name.to + 1];
  return !(
    tokens[name.to]?.kind === Kind.Comma &&
    behind !== undefined &&
    (isDeterminer(behind) || isRoleNoun(behind))
  );
}
