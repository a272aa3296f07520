import type { Analysis, LanguageId } from './analysis';
import { Cast } from './actors/cast/cast';
import { assemble } from './assembly/assemble';
import { readUnit } from './claims/document/read-unit';
import { sameState, START, type State } from './claims/document/state';
import { type BlockReading, type DocumentUnit, type UnitReading } from './claims/document/reading';
import { analyzeUnits, type UnitText } from './claims/unit/analyze-units';
import type { UnitAnalysis } from './claims/unit/unit-analysis';
import { extendLanguage, type Additions } from './language/extend';
import type { Language } from './language/types';
import { countStopWords, toldLanguage } from './language/detect';
import { LANGUAGES } from './language/languages';
import type { Block } from './markdown/block';
import { createBlockCache } from './markdown/cache';
import { draftText, parseDraft, updateDraft, type Draft, type TextChange } from './markdown/draft';
import { problemsOf, type DraftProblem } from './markdown/problems';
import type { ProseUnit } from './markdown/units';
import { STARTER_REGISTRY } from './registry/starter';
import type { ActorRegistry } from './registry/types';
import { spliced, splicedStarts } from './splice';

/** How to analyse a draft. */
export interface AnalyzeOptions {
  /** Returned as `Analysis.id`. */
  readonly id?: string;
  /** The language of the document; found from its words otherwise. */
  readonly language?: LanguageId;
  /** Instead of the bundled starter registry. */
  readonly registry?: ActorRegistry;
  /** Names, roles and cue verbs of the newsroom. */
  readonly additions?: Additions;
}

/** A draft that is analysed as it is edited. After any edits `analysis` deep-equals `analyze(text)`. */
export interface OpenDocument {
  readonly text: string;
  readonly analysis: Analysis;
  /** What of the text is not read as it was meant; among the findings of `analysis` too. */
  readonly problems: readonly DraftProblem[];
  /** Offsets of the changes are into the text before the edit, as an editor reports them. */
  edit(changes: readonly TextChange[]): Analysis;
}

/** Analyses a whole text. Pure, synchronous, never throws on any string. */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return openDocument(text, options).analysis;
}

/** One of several texts. */
export interface TextOfSeveral extends Pick<AnalyzeOptions, 'id' | 'language'> {
  readonly text: string;
}

/**
 * Analyses texts, each as `analyze` does, in less time: their paragraphs are read side by side. All texts are in memory at once,
 * so an archive is to be given in portions; the analyses are made one by one as they are asked for.
 */
export function* analyzeAll(
  texts: readonly TextOfSeveral[],
  options: Omit<AnalyzeOptions, keyof TextOfSeveral> = {},
): Generator<Analysis> {
  const languages = languagesWith(options);
  const drafts = texts.map(({ text }) => parseDraft(text));
  readBlocks(
    drafts.map((draft, n) => ({
      blocks: draft.blocks,
      language: documentLanguage(draft, countWords(NO_WORDS, [], draft.blocks), texts[n] as TextOfSeveral),
    })),
    languages,
  );
  for (const text of texts) {
    const own = { ...options, ...text };
    // Taken out of the list: what was analysed can be forgotten.
    yield present(readDraft(drafts.shift() as Draft, null, own, languages), own);
  }
}

/** Opens a draft for edits, each of which costs in proportion to the block that it touches. */
export function openDocument(text: string, options: AnalyzeOptions = {}): OpenDocument {
  return new EditedDraft(text, options);
}

class EditedDraft implements OpenDocument {
  readonly #options: AnalyzeOptions;
  readonly #languages: Languages;
  readonly #cache = createBlockCache();
  #current: DraftReading;
  #analysis: Analysis;

  constructor(text: string, options: AnalyzeOptions) {
    this.#options = options;
    this.#languages = languagesWith(options);
    this.#current = readDraft(parseDraft(text), null, options, this.#languages);
    this.#analysis = present(this.#current, options);
  }

  get text(): string {
    return draftText(this.#current.draft);
  }

  get analysis(): Analysis {
    return this.#analysis;
  }

  get problems(): readonly DraftProblem[] {
    return problemsOf(this.#current.draft);
  }

  edit(changes: readonly TextChange[]): Analysis {
    const draft = updateDraft(this.#current.draft, changes, this.#cache);
    this.#current = readDraft(draft, this.#current, this.#options, this.#languages);
    return (this.#analysis = present(this.#current, this.#options));
  }
}

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

type Languages = Readonly<Record<LanguageId, Language>>;

function languagesWith({ additions }: AnalyzeOptions): Languages {
  return { fr: extendLanguage(LANGUAGES.fr, additions), en: extendLanguage(LANGUAGES.en, additions) };
}

function readingOf(block: Block): BlockReading {
  if (block.reading !== null) return block.reading;
  let fr = 0;
  let en = 0;
  for (const unit of block.units) {
    const counts = countStopWords(unit.text);
    fr += counts.fr;
    en += counts.en;
  }
  return (block.reading = { fr, en, own: toldLanguage({ fr, en }), units: null, language: null });
}

/** Blocks, and the language of the draft that they are of. */
interface DraftBlocks {
  readonly blocks: readonly Block[];
  readonly language: LanguageId;
}

/**
 * Reads the units of blocks, all together, but for those of blocks that were read before in their language.
 * @param gone units that an edit took away, by their text: a letter typed in a list changes one item of it
 */
function readBlocks(
  drafts: readonly DraftBlocks[],
  languages: Languages,
  gone: ReadonlyMap<string, DocumentUnit> = NO_UNITS,
): void {
  const fresh: UnitText[] = [];
  const stale: { readonly block: Block; readonly own: Language; readonly known: readonly (UnitAnalysis | null)[] }[] =
    [];
  for (const { blocks, language } of drafts)
    for (const block of blocks) {
      const reading = readingOf(block);
      const own = languages[reading.own ?? language];
      if (reading.units !== null && reading.language === own) continue;
      const known = block.units.map(({ text, kind }) => {
        const same = gone.get(text);
        if (same !== undefined && same.kind === kind && same.language === own) return same.analysis;
        fresh.push({ text, kind, language: own });
        return null;
      });
      stale.push({ block, own, known });
    }
  const analyses = analyzeUnits(fresh);
  let at = 0;
  for (const { block, own, known } of stale) {
    const reading = readingOf(block);
    reading.language = own;
    reading.units = block.units.map((unit, n) =>
      documentUnit(unit, own, n === 0, known[n] ?? (analyses[at++] as UnitAnalysis)),
    );
  }
}

function unitsOf(blocks: readonly Block[]): readonly DocumentUnit[] {
  return blocks.flatMap((block) => readingOf(block).units ?? []);
}

function documentUnit(prose: ProseUnit, language: Language, first: boolean, analysis: UnitAnalysis): DocumentUnit {
  const { text, kind, depth, group } = prose;
  const lookupBits = bitsOf(analysis.lookups);
  return { text, kind, depth, group, first, strong: isStrong(prose), prose, language, analysis, lookupBits };
}

function isStrong(unit: ProseUnit): boolean {
  const mark = unit.marks[0];
  return mark !== undefined && mark.kind === 'strong' && mark.start <= 2 && mark.end >= unit.text.length - 2;
}

/** Reads a draft, taking over from the version before what it can. Brings the cast, which belongs to the document, up to date. */
function readDraft(
  draft: Draft,
  before: DraftReading | null,
  options: AnalyzeOptions,
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
    const cast = new Cast();
    cast.update(
      [],
      units.map((unit) => unit.analysis),
    );
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

const NO_UNITS: ReadonlyMap<string, DocumentUnit> = new Map();
const NO_WORDS: DraftReading['counts'] = { fr: 0, en: 0 };
const NO_STARTS = new Int32Array(1);

function unitCount({ units }: Block): number {
  return units.length;
}

/** Reads all units from the start of a draft. */
function readAll(units: readonly DocumentUnit[], cast: Cast): readonly UnitReading[] {
  const readings: UnitReading[] = [];
  for (const unit of units) readings.push(readUnit(unit, stateAt(readings, readings.length), cast));
  return readings;
}

/**
 * Reads units [first, last), or the one behind a gap where units were only taken away; those that ask the cast something whose
 * answer has changed; and those behind any of them until the state is again what it was. The rest is taken from the version before.
 */
function readChanged(
  units: readonly DocumentUnit[],
  first: number,
  last: number,
  before: DraftReading,
  changed: ReadonlySet<string>,
): readonly UnitReading[] {
  const old = before.readings;
  const shift = units.length - old.length;
  const fresh = Array.from<UnitReading>({ length: last - first });
  const readings = spliced(old, first, last - shift, fresh);
  const seam = Math.min(Math.max(last, first + 1), units.length);
  let done = 0;
  for (const start of unitsToRead(units, first, seam, changed)) {
    if (start < done) continue;
    let n = start;
    do {
      readings[n] = readUnit(units[n] as DocumentUnit, stateAt(readings, n), before.cast);
      n++;
      if (n === units.length || (n >= first && n < seam)) break;
    } while (!sameState(stateAt(readings, n), stateAt(old, n < first ? n : n - shift)));
    done = n;
  }
  return readings;
}

/** The units [first, last) and those that ask the cast one of the changed questions, in order. */
function unitsToRead(
  units: readonly DocumentUnit[],
  first: number,
  last: number,
  changed: ReadonlySet<string>,
): readonly number[] {
  const found: number[] = [];
  const bits = bitsOf(changed);
  const end = bits === 0 ? last : units.length;
  for (let n = bits === 0 ? first : 0; n < end; n++) {
    if (n >= first && n < last) found.push(n);
    else {
      const { analysis, lookupBits } = units[n] as DocumentUnit;
      if ((lookupBits & bits) !== 0 && analysis.lookups.some((key) => changed.has(key))) found.push(n);
    }
  }
  return found;
}

/** A bit of 32 for each key, by its length and its last letter. */
function bitsOf(keys: Iterable<string>): number {
  let bits = 0;
  for (const key of keys) bits |= 1 << ((key.length * 5 + key.charCodeAt(key.length - 1)) & 31);
  return bits;
}

/** The state in which unit `n` is read. */
function stateAt(readings: readonly UnitReading[], n: number): State {
  return readings[n - 1]?.after ?? START;
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

function documentLanguage(
  draft: Draft,
  { fr, en }: DraftReading['counts'],
  asked: Pick<AnalyzeOptions, 'language'>,
): LanguageId {
  if (asked.language !== undefined) return asked.language;
  const told = draft.frontMatter.lang?.toLowerCase().slice(0, 2);
  if (told === 'fr' || told === 'en') return told;
  return fr >= en && fr + en > 0 ? 'fr' : 'en';
}

function present(reading: DraftReading, options: AnalyzeOptions): Analysis {
  return assemble(reading, options.id ?? '', options.registry ?? STARTER_REGISTRY);
}
