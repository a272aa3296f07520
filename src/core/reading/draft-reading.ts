/** A version of a draft, read: of the version before, all is kept that an edit did not touch. */
import { Cast } from '../actors/cast/cast';
import type { LanguageId } from '../analysis';
import type { DocumentUnit, UnitReading } from '../claims/document/reading';
import type { Block } from '../markdown/block';
import type { Draft } from '../markdown/draft';
import { spliced, splicedStarts } from '../splice';
import { readBlocks, readingOf, unitsOf, type Languages } from './block-units';
import { readAll, readChanged } from './unit-readings';

/** One version of a draft, read. Shares with the version before all that an edit did not touch. */
export interface DraftReading {
  readonly draft: Draft;
  readonly language: LanguageId;
  /** Frequent words of either language in all blocks, for the document's language. */
  readonly counts: { readonly fr: number; readonly en: number };
  readonly cast: Cast;
  readonly units: readonly DocumentUnit[];
  /** Index of each block's first unit, and how many units there are at the end: one more entry than blocks. */
  readonly unitStarts: Int32Array;
  readonly readings: readonly UnitReading[];
}

/** The language that a text is said to be in. */
interface Asked {
  readonly language?: LanguageId;
}

/** Reads a draft, taking over from the version before what it can. Brings the cast, which belongs to the document, up to date. */
export function readDraft(
  draft: Draft,
  before: DraftReading | null,
  options: Asked,
  languages: Languages,
): DraftReading {
  const blocks = draft.blocks;
  const old = before?.draft.blocks ?? [];
  let head = 0;
  const shorter = Math.min(blocks.length, old.length);
  while (head < shorter && blocks[head] === old[head]) head++;
  let tail = 0;
  while (tail < shorter - head && blocks[blocks.length - 1 - tail] === old[old.length - 1 - tail]) tail++;
  const counts = countWords(
    before?.counts ?? NO_WORDS,
    old.slice(head, old.length - tail),
    blocks.slice(head, blocks.length - tail),
  );
  const language = documentLanguage(draft, counts, options);
  if (before === null || language !== before.language) {
    readBlocks([{ blocks, language }], languages);
    const units = unitsOf(blocks);
    const cast = new Cast(units.map((unit) => unit.analysis));
    const unitStarts = splicedStarts(NO_STARTS, 0, 0, blocks.map(unitCount));
    return { draft, language, counts, cast, units, unitStarts, readings: readAll(units, cast) };
  }
  const added = blocks.slice(head, blocks.length - tail);
  const first = before.unitStarts[head] as number;
  const last = before.unitStarts[old.length - tail] as number;
  const gone = before.units.slice(first, last);
  const goneByText = new Map(gone.map((unit) => [unit.text, unit]));
  readBlocks([{ blocks: added, language }], languages, goneByText);
  const fresh = unitsOf(added);
  const units = spliced(before.units, first, last, fresh);
  const changed = updateCast(before.cast, gone, fresh);
  const readings = readChanged(units, first, first + fresh.length, before, changed);
  const unitStarts = splicedStarts(before.unitStarts, head, old.length - tail, added.map(unitCount));
  return { draft, language, counts, cast: before.cast, units, unitStarts, readings };
}

/** Takes units out of the cast and others in, but for those that say the same at the start and at the end. */
function updateCast(cast: Cast, gone: readonly DocumentUnit[], fresh: readonly DocumentUnit[]): ReadonlySet<string> {
  const shorter = Math.min(gone.length, fresh.length);
  let head = 0;
  while (head < shorter && gone[head]?.analysis === fresh[head]?.analysis) head++;
  let tail = 0;
  while (tail < shorter - head && gone.at(-1 - tail)?.analysis === fresh.at(-1 - tail)?.analysis) tail++;
  return cast.update(
    gone.slice(head, gone.length - tail).map((unit) => unit.analysis),
    fresh.slice(head, fresh.length - tail).map((unit) => unit.analysis),
  );
}

const NO_WORDS: DraftReading['counts'] = { fr: 0, en: 0 };
const NO_STARTS = new Int32Array(1);

function unitCount({ units }: Block): number {
  return units.length;
}

/** The language of a draft that was not read before. */
export function languageOf(draft: Draft, asked: Asked): LanguageId {
  return documentLanguage(draft, countWords(NO_WORDS, [], draft.blocks), asked);
}

function countWords(
  counts: DraftReading['counts'],
  removed: readonly Block[],
  added: readonly Block[],
): DraftReading['counts'] {
  let { fr, en } = counts;
  for (const block of removed) {
    const reading = readingOf(block);
    fr -= reading.fr;
    en -= reading.en;
  }
  for (const block of added) {
    const reading = readingOf(block);
    fr += reading.fr;
    en += reading.en;
  }
  return { fr, en };
}

function documentLanguage(draft: Draft, { fr, en }: DraftReading['counts'], asked: Asked): LanguageId {
  if (asked.language !== undefined) return asked.language;
  const told = draft.frontMatter.lang?.toLowerCase().slice(0, 2);
  if (told === 'fr' || told === 'en') return told;
  return fr >= en && fr + en > 0 ? 'fr' : 'en';
}
