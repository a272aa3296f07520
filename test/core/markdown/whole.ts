/** The reference that block-wise reading is held to: one parse of the whole text by remark. */
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Draft } from '../../../src/core/markdown/draft';
import { toSource, toSourceEnd } from '../../../src/core/markdown/offset-map';
import { readProse } from '../../../src/core/markdown/prose';
import { refine } from '../../../src/core/markdown/refine';
import type { ProseUnit } from '../../../src/core/markdown/units';

const remark = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable(), gfmFootnote()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()])
  .freeze();

/** A unit with where it and its ends stand in the file: two readings are the same when these are. */
export interface PlacedUnit {
  readonly kind: string;
  readonly depth: number;
  readonly text: string;
  readonly marks: readonly string[];
  /** Source offsets of each character of the text and of its end. */
  readonly places: readonly number[];
  readonly ends: readonly number[];
}

export function placed(unit: ProseUnit, base: number): PlacedUnit {
  const offsets = Array.from({ length: unit.text.length }, (_, index) => index);
  return {
    kind: unit.implied ? `implied ${unit.kind}` : unit.kind,
    depth: unit.depth,
    text: unit.text,
    marks: unit.marks.map(({ start, end, kind }) => `${kind} ${start}-${end}`),
    places: offsets.map((offset) => base + toSource(unit.map, offset)),
    ends: offsets.map((offset) => base + toSourceEnd(unit.map, offset + 1)),
  };
}

/** Units of a text by one parse of all of it (no front matter, no byte order mark). */
export function wholeUnits(text: string): PlacedUnit[] {
  return refine(readProse(remark.parse(text), text).units).map((unit) => placed(unit, 0));
}

/** Units of a draft. */
export function draftUnits(draft: Draft): PlacedUnit[] {
  return draft.blocks.flatMap((block, index) => block.units.map((unit) => placed(unit, draft.starts[index] ?? 0)));
}
