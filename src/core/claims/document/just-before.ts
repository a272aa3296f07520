/** Whom a pronoun means that the sentence before alone names, or brings in without a name. */
import { Weight } from './weight';
import { compatible, decided, type Entity } from '../../actors/cast/entity';
import type { Span } from '../../analysis';
import { Gender, Num } from '../../language/types';
import { Char, charClass } from '../../text/characters';
import { sentenceAt } from './named-behind';
import type { DocumentUnit } from './reading';
import type { Pronoun, Salient } from './reference';
import type { Antecedent } from './antecedent';
import { OPENING_MARK, type Said } from './said';

/** Somebody whom only the sentence before a pronoun names. */
const NAMED_JUST_BEFORE = 0.82;

/**
 * “Inès Ruiz dormait. Le juge interroge Ana Orr. « … », dit-elle”: the one of that gender whom the sentence before names, where nothing
 * in it takes up who acted before that; or that it brings in somebody without a name.
 */
export function justBefore(
  unit: DocumentUnit,
  salient: readonly Salient[],
  { means, number, gender: told }: Pronoun,
  { source, parts }: Said,
  likely: Entity | undefined,
): Antecedent | null | 'unnamed' {
  const gender = decided(told);
  if (means === 'thing' || means === 'none' || number === Num.Plural || gender === 0) return null;
  const at = Math.min(source?.start ?? Infinity, parts[0]?.start ?? Infinity);
  const before = sentenceBefore(unit, salient, at, gender);
  if (before === null) return null;
  const { text } = unit;
  const opens = source?.start === before.next || OPENING_MARK.test(text.charAt(parts[0]?.start ?? 0));
  let named: Entity | null = null;
  for (let k = salient.length - 1; k >= 0; k--) {
    const { entity, age, weight, start } = salient[k] as Salient;
    if (age > 0 || start < before.start) break;
    if (start >= before.next || entity.type !== 'person' || entity.number === Num.Plural) continue;
    if (entity.id === likely?.id) return null;
    if (!compatible(entity.gender, gender)) continue;
    // A name that tells no gender: where it has just come up, and whoever speaks opens a sentence or says words in marks.
    const open = decided(entity.gender) === 0 && !(opens && isNew(entity, salient));
    if (weight > Weight.Mentioned || entity.described || open) return null;
    if (named !== null && named.id !== entity.id) return null;
    named = entity;
  }
  if (named === null && !bringsIn(unit.analysis, before, gender)) return null;
  const said = text.slice(before.start, before.end);
  if (placeOf(said, pronounOf(unit, gender)) >= 0) return null;
  if (named === null) return 'unnamed';
  return isAboutHim(unit, parts, gender) ? null : { entity: named, confidence: NAMED_JUST_BEFORE };
}

/** A sentence, and where the one of the pronoun starts. */
interface Before extends Span {
  readonly next: number;
}

/**
 * The last sentence before the one at `at` that can tell whom a pronoun in it means: not one in which nobody comes up (“The drought has
 * been long.”), or that only opens with the same pronoun (“He has 40 cows.”); null where the paragraph has none.
 */
function sentenceBefore(unit: DocumentUnit, salient: readonly Salient[], at: number, gender: number): Before | null {
  const { analysis, text } = unit;
  const { sentences } = analysis;
  let n = Math.max(0, sentenceAt(sentences, at));
  const next = sentences[n] ?? 0;
  const last = salient.at(-1);
  const met = last?.age === 0 ? last.start : 0;
  for (let back = 0; n > 0 && back < MOST_SENTENCES; back++) {
    const before = { start: sentences[n - 1] as number, end: sentences[n] as number, next };
    const tells =
      n === 1 ||
      met >= before.start ||
      bringsIn(analysis, before, gender) ||
      placeOf(text.slice(before.start, before.end), pronounOf(unit, gender)) > 0;
    if (tells) return before;
    n--;
  }
  return null;
}

/** So many sentences back is somebody sought. */
const MOST_SENTENCES = 3;

/** Whether a full name has only just come up. */
function isNew({ id }: Entity, salient: readonly Salient[]): boolean {
  return id.includes(' ') && !salient.some(({ entity, age }) => age > 0 && entity.id === id);
}

/** “The club has hired Luke Orr. “He is a talent,” he said.”: whether words in marks open with somebody of this gender, as nobody's do who speaks of himself. */
function isAboutHim({ text, language }: DocumentUnit, parts: readonly Span[], gender: number): boolean {
  const opening = language.headFirst ? FRENCH_OPENING : ENGLISH_OPENING;
  return parts.some(({ start, end }) => {
    if (!OPENING_MARK.test(text.charAt(start))) return false;
    const pronoun = opening.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[1];
    return pronoun !== undefined && (FEMININE.test(pronoun) ? Gender.Feminine : Gender.Masculine) === gender;
  });
}

const ENGLISH_OPENING =
  /^[“"](?:(?:And|But|Well,|Obviously,?|We know|We knew|I think|I thought|I know|I knew) )?(He|She|His|Her)(?!\p{L})/iu;
const FRENCH_OPENING =
  /^[«“"]\s*(?:(?:Et|Mais) |Je (?:pense|crois|sais) qu['’])?(il|elle) (?:est|était|a|avait|n['’](?:est|a|était|avait)|sait|veut|doit|va)(?!\p{L})(?! (?:fallu|temps|vrai))/iu;
const FEMININE = /^(?:she|her|elle)$/i;
/** Characters in which words open. */
const LONGEST = 60;

/** “On amène un homme ivre.”: whether a sentence tells of somebody of this gender who has no name. */
function bringsIn({ broughtIn }: DocumentUnit['analysis'], { start, next }: Before, gender: number): boolean {
  return broughtIn.some((one) => one.brought && one.gender === gender && one.start >= start && one.start < next);
}

/** The subject pronoun of a gender: “elle”, “she”. */
function pronounOf({ language }: DocumentUnit, gender: number): string {
  if (language.headFirst) return gender === Gender.Feminine ? 'elle' : 'il';
  return gender === Gender.Feminine ? 'she' : 'he';
}

/** Where a pronoun stands in the words of a sentence, with a capital or without; -1 where it does not. */
function placeOf(said: string, pronoun: string): number {
  for (const word of [pronoun.charAt(0).toUpperCase() + pronoun.slice(1), pronoun])
    for (let k = said.indexOf(word); k >= 0; k = said.indexOf(word, k + 1))
      if (!isWordAt(said, k - 1) && !isWordAt(said, k + word.length)) return k;
  return -1;
}

function isWordAt(text: string, k: number): boolean {
  return k >= 0 && k < text.length && charClass(text.charCodeAt(k)) === Char.Letter;
}
