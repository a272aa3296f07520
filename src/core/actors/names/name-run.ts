/** Names that no list has: runs of capitalised words, and where they start and end. */
import { OWNERS } from '../../language/en/determiners';
import { SURNAME_MONTHS } from '../../language/en/time-words';
import { type Language, Num, Tag } from '../../language/types';
import { reports } from '../../syntax/readings';
import { itemAt } from '../../text/item-at';
import { Case, Kind, type Token } from '../../text/token';
import { acronymEnd, causeBodyEnd, jointBodyEnd, opensBody } from './bodies';
import { capitalsEnd, isCommonWord, isNamePart } from './capitalised';
import { mention, type NameMention } from './mention';
import { isTitledSurname } from './surname-words';
import { extentOf, hasMan, isOfFieldHead, linkedEnd, opensPost } from './name-extent';
import { behindTitles, canStart } from './name-start';
import { articleGender, named, type Run } from './name-type';
import { saintAt } from './saint';
import { wordsEnd } from './spelled-body';
import { speaks, startsSentence } from './surroundings';
import { isTitle } from './titles';
import { typeOf } from './type-of-run';

/** A run of capitalised words from i, read as a name, or null. */
export function runAt(
  tokens: readonly Token[],
  i: number,
  text: string,
  language: Language,
  titleCase: boolean,
): NameMention | null {
  const known = wholeAt(tokens, i, text, language, titleCase);
  if (known !== null) return known;
  const start = behindTitles(tokens, i, text, language);
  if (start === null) return surnameAt(tokens, i, text, language);
  const { from, title, gender } = start;
  const initial = startsSentence(tokens, i) && from === i;
  const personal = from > i;
  if (!canStart(tokens, from, text, language, !initial, personal))
    return monthAt(tokens, i, text, language) ?? ordinaryAt(tokens, i, text, language);
  const extent = extentOf(tokens, from, text, language, personal);
  if (extent === null) return null;
  const { to, parts } = extent;
  const post = titleWithin(tokens, from, to);
  if (post > from) return runAt(tokens, post, text, language, titleCase);
  const body = title === null ? bodyIn(tokens, text, { from, to, parts }, language) : undefined;
  if (body !== undefined) return body;
  const run: Run = { tokens, text, language, from, to, parts, title, gender, personal, initial, titleCase };
  const typed = typeOf(run);
  if (typed === null) return null;
  if (typed.skip > 0) return runAt(tokens, from + typed.skip, text, language, titleCase);
  const end = typed.type === 'organization' ? wordsEnd(tokens, from, to, language) : to;
  return mention(tokens, text, from, end, typed, title, null);
}

/** “Virginia Democratic | Gov. Terry Orr”: where the short title of somebody stands behind a place in [from, to), or -1. */
function titleWithin(tokens: readonly Token[], from: number, to: number): number {
  if (((tokens[from] as Token).tags & Tag.Place) === 0) return -1;
  for (let k = from + 1; k < to - 1; k++) {
    const { tags, form } = tokens[k] as Token;
    if ((tags & Tag.Title) !== 0 && form.endsWith('.')) return k;
  }
  return -1;
}

/** A name at i that its first words and their neighbours tell without its extent: a body, a town, a saint, somebody's brother; or null. */
function wholeAt(
  tokens: readonly Token[],
  i: number,
  text: string,
  language: Language,
  titleCase: boolean,
): NameMention | null {
  const joint = Math.max(jointBodyEnd(tokens, i, language), causeBodyEnd(tokens, i, language, titleCase));
  if (joint > i) return bodyOf(tokens, text, i, joint);
  const town = townEnd(tokens, i, language);
  // “San Francisco Chronicle”, “King Edward School”
  if ((town > i || language.actors.royal.has((tokens[i] as Token).form)) && opensBody(tokens, i, text, language))
    return bodyOf(tokens, text, i, bodyEnd(tokens, i, language));
  if (town > i) return mention(tokens, text, i, town, named('place', 0), null, null);
  const saint = saintAt(tokens, i, text, language);
  if (saint !== null) return saint;
  // “her husband, | Mark, |”, “his brother | Dean”: a first name, whatever else it means.
  const relative = language.headFirst ? -1 : relativeBeside(tokens, i);
  if (relative < 0) return null;
  const gender = tokens[relative]?.word?.gender || tokens[i]?.word?.gender || 0;
  return mention(tokens, text, i, i + 1, named('person', gender), null, null);
}

/** A body in [from, to) with the gender of its article. */
function bodyOf(tokens: readonly Token[], text: string, from: number, to: number): NameMention {
  const gender = articleGender(tokens[from - 1] ?? null);
  return mention(tokens, text, from, to, named('organization', gender), null, null);
}

/** A body that the words of a run without a title tell; null where they name nobody, undefined where they do not tell. */
function bodyIn(
  tokens: readonly Token[],
  text: string,
  { from, to, parts }: Pick<Run, 'from' | 'to' | 'parts'>,
  language: Language,
): NameMention | null | undefined {
  const spelled = acronymEnd(tokens, from, to, text);
  if (spelled > to) return bodyOf(tokens, text, from, spelled);
  if (language.headFirst) return undefined;
  if (parts > 1)
    return hasMan(tokens, from, to) ? mention(tokens, text, from, to, named('organization', 0), null, null) : undefined;
  if (isCommonWord(tokens[from] as Token) || !opensPost(tokens, to)) return undefined;
  // “Agriculture | Minister Ana Ruiz”: what a minister is of.
  return isOfFieldHead(tokens, from, to, language)
    ? null
    : mention(tokens, text, from, to, named('organization', 0), null, null);
}

/** Where the noun for somebody's relative or friend stands beside which a first name stands alone, be it a word of English as well; or -1. */
function relativeBeside(tokens: readonly Token[], i: number): number {
  const { tags, letterCase } = tokens[i] as Token;
  if ((tags & Tag.FirstName) === 0 || letterCase !== Case.Capital) return -1;
  const next = itemAt(tokens, i + 1);
  if (next !== undefined && isNamePart(next)) return -1;
  const comma = itemAt(tokens, i - 1)?.kind === Kind.Comma;
  const before = comma ? i - 2 : i - 1;
  const closed = comma ? next?.kind !== Kind.Word : (tags & Tag.Calendar) === 0;
  if (closed && isRelative(itemAt(tokens, before)) && ownerBefore(tokens, before)) return before;
  // “Mark, her elder brother”
  if (next?.kind !== Kind.Comma || !OWNERS.has(itemAt(tokens, i + 2)?.form ?? '')) return -1;
  for (let k = i + 3; k < i + 6; k++) if (isRelative(itemAt(tokens, k))) return k;
  return -1;
}

function isRelative(noun: Token | undefined): boolean {
  if (noun === undefined || noun.name >= 0 || noun.letterCase !== Case.Lower) return false;
  return noun.word?.noun === 'person' && noun.word.number !== Num.Plural;
}

/** Whether a possessive opens the phrase of the noun at k. */
function ownerBefore(tokens: readonly Token[], k: number): boolean {
  for (let i = k - 1; i >= 0 && k - i < 4; i--) {
    const { form, tags, kind, name } = tokens[i] as Token;
    if (form === "'s" || OWNERS.has(form)) return true;
    if (kind !== Kind.Word || name >= 0 || (tags & (Tag.Verb | Tag.Preposition | Tag.Determiner)) !== 0) return false;
  }
  return false;
}

/** “Los Angeles County Sheriff's Department”, “San Francisco Department of Health” */
function bodyEnd(tokens: readonly Token[], from: number, language: Language): number {
  const end = capitalsEnd(tokens, from);
  return end < tokens.length ? linkedEnd(tokens, from, end, language, false) : end;
}

/** “Santa Rosa”, “Los Gatos”: the end of the name of a town whose first word says so, or `i`. */
function townEnd(tokens: readonly Token[], i: number, { headFirst, actors }: Language): number {
  const { form, letterCase } = tokens[i] as Token;
  if (headFirst || letterCase !== Case.Capital || !actors.townPrefixes.has(form)) return i;
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  // “Carmen | Santa Rosa”
  if (before !== undefined && isNamePart(before) && (before.tags & Tag.Determiner) === 0 && !startsSentence(tokens, i))
    return i;
  return next !== undefined && isNamePart(next) && next.form !== 'claus' ? i + 2 : i;
}

/** ““We got him,” | Baker said”: a trade with a capital that no article explains; somebody's if the article names him in full. */
function surnameAt(tokens: readonly Token[], i: number, text: string, language: Language): NameMention | null {
  const token = tokens[i] as Token;
  if (token.letterCase !== Case.Capital) return null;
  if (language.headFirst) return frenchSurnameAt(tokens, i, text, language);
  if (token.word?.noun !== 'role') return null;
  if ((token.tags & Tag.Adjective) !== 0 || token.word.number === Num.Plural) return null;
  const before = tokens[i - 1];
  // “Secretary | of State Ann Ruiz”, “Mr. | Chairman”, but “King said”, “Ms King said”
  const addressed = tokens[i + 1]?.kind === Kind.Word || ((before?.tags ?? 0) & Tag.Title) !== 0;
  const cue = itemAt(tokens, i - 2);
  const speaking = speaks(tokens, i + 1) || (cue !== undefined && reports(cue));
  if ((token.tags & Tag.Title) !== 0 && addressed && !speaking) return null;
  if (before !== undefined && (before.tags & (Tag.Determiner | Tag.Adjective)) !== 0) return null;
  if (startsSentence(tokens, i) && !speaks(tokens, i + 1)) return null;
  // “Cllr | Chaplain said”
  if (before !== undefined && (before.tags & Tag.Title) !== 0 && isTitle(before, text, language))
    return mention(tokens, text, i, i + 1, named('person', before.word?.gender ?? 0), before.form, null);
  return mention(tokens, text, i, i + 1, named('unknown', 0, true, true), null, null);
}

/** “le maire | Chevalier”; “selon | Boucher”, who is somebody if the article names him in full. */
function frenchSurnameAt(tokens: readonly Token[], i: number, text: string, language: Language): NameMention | null {
  const before = itemAt(tokens, i - 1);
  if (isTitledSurname(tokens, i, language))
    return mention(tokens, text, i, i + 1, named('unknown', before?.word?.gender ?? 0), null, null);
  const apart = Tag.Determiner | Tag.Adjective | Tag.Title;
  if (before !== undefined && ((before.tags & apart) !== 0 || before.word?.noun === 'role')) return null;
  if (startsSentence(tokens, i) && !speaks(tokens, i + 1)) return null;
  return mention(tokens, text, i, i + 1, named('unknown', 0, true, true), null, null);
}

/** “Ruth May left. | May said”: a month where none fits; somebody's if the article names him in full. */
function monthAt(tokens: readonly Token[], i: number, text: string, language: Language): NameMention | null {
  const token = tokens[i] as Token;
  if (language.headFirst || !SURNAME_MONTHS.has(token.form)) return null;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  const dated = Tag.Preposition | Tag.Determiner | Tag.Adjective | Tag.Calendar;
  const told = before?.form === 'to' && itemAt(tokens, i - 2)?.form === 'according' && next?.kind !== Kind.Word;
  if (before !== undefined && !told && (before.kind === Kind.Number || (before.tags & dated) !== 0)) return null;
  if (next === undefined || next.kind === Kind.Number || isNamePart(next)) return null;
  return mention(tokens, text, i, i + 1, named('unknown', 0, true, true), null, null);
}

/** “Ann Long left. | Long said”, “Ann French … | French said”: an adjective with a capital that speaks alone; somebody's if the article names him in full. */
function ordinaryAt(tokens: readonly Token[], i: number, text: string, language: Language): NameMention | null {
  const { tags, letterCase } = tokens[i] as Token;
  if (language.headFirst || letterCase !== Case.Capital || (tags & (Tag.Adjective | Tag.Demonym)) === 0) return null;
  const before = itemAt(tokens, i - 1);
  const apart = Tag.Determiner | Tag.Adjective | Tag.Number | Tag.Preposition;
  if (before !== undefined && (before.tags & apart) !== 0 && before.form !== 'to') return null;
  const next = itemAt(tokens, i + 1);
  const speaking = speaks(tokens, i + 1);
  const closed = !startsSentence(tokens, i) && (next === undefined || next.kind !== Kind.Word);
  return speaking || closed ? mention(tokens, text, i, i + 1, named('unknown', 0, true, true), null, null) : null;
}
