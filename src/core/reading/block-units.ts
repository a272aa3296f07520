/** The units of blocks: read once for as long as a block keeps its text. */
import type { LanguageId } from '../analysis';
import type { BlockReading, DocumentUnit } from '../claims/document/reading';
import { analyzeUnits, type UnitText } from '../claims/unit/analyze-units';
import type { UnitAnalysis } from '../claims/unit/unit-analysis';
import { countSigns, toldLanguage } from '../language/detect';
import type { Language } from '../language/types';
import type { Block } from '../markdown/block';
import type { Mark, ProseUnit } from '../markdown/units';

/** Both languages, with what a newsroom added to them. */
export type Languages = Readonly<Record<LanguageId, Language>>;

/** Blocks, and the language of the draft that they are of. */
interface DraftBlocks {
  readonly blocks: readonly Block[];
  readonly language: LanguageId;
}

/**
 * Reads the units of blocks, all together, but for those of blocks that were read before in their language.
 * @param gone units that an edit took away, by their text: a letter typed in a list changes one item of it
 */
export function readBlocks(
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

const NO_UNITS: ReadonlyMap<string, DocumentUnit> = new Map();

/** The units of blocks that `readBlocks` has read, in a row. */
export function unitsOf(blocks: readonly Block[]): readonly DocumentUnit[] {
  return blocks.flatMap((block) => readingOf(block).units ?? []);
}

function documentUnit(prose: ProseUnit, language: Language, first: boolean, analysis: UnitAnalysis): DocumentUnit {
  const { text, kind, depth, group } = prose;
  return {
    text,
    kind,
    depth,
    group,
    first,
    strong: isWhole(prose, 'strong'),
    emphasised: isWhole(prose, 'emphasis'),
    prose,
    language,
    analysis,
    lookups: null,
  };
}

/** Whether a mark of this kind is around all of the unit, but for a sign on either side. */
function isWhole(unit: ProseUnit, kind: Mark['kind']): boolean {
  const mark = unit.marks[0];
  return mark !== undefined && mark.kind === kind && mark.start <= 2 && mark.end >= unit.text.length - 2;
}

/** What is known of a block for good. */
export function readingOf(block: Block): BlockReading {
  if (block.reading !== null) return block.reading;
  let fr = 0;
  let en = 0;
  for (const unit of block.units) {
    const counts = countSigns(unit.text);
    fr += counts.fr;
    en += counts.en;
  }
  return (block.reading = { fr, en, own: toldLanguage({ fr, en }), units: null, language: null });
}
