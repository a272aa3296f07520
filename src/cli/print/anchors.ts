import type { AnchoredRecord, AnchorState, ClaimsFile } from '../../core/records/types';
import { positionsIn } from '../../core/text/lines';
import { shownWords } from '../../core/text/shown-words';
import type { Layout } from './analysis';
import { indented, printable } from './layout';
import type { Look } from './style';

/** A record's place with the words that stand there now; null where there is none. */
export interface PlacedWords extends AnchoredRecord {
  readonly words: string | null;
}

/** An article, its records and where they stand. */
interface AnchoredArticle {
  readonly file: string;
  readonly text: string;
  /** Name of the records file. */
  readonly name: string;
  readonly records: ClaimsFile | null;
  readonly places: readonly PlacedWords[];
}

const looks: Readonly<Record<AnchorState, Look>> = {
  anchored: 'green',
  moved: 'green',
  suggested: 'yellow',
  drifted: 'red',
  orphan: 'red',
};

const INDENT = 6;

/** The records of an article for people: lost ones first, then in the order of the text; words that changed are shown as they were. */
export function formatAnchors({ file, text, records, places }: AnchoredArticle, layout: Layout): string {
  const { messages, style, columns } = layout;
  if (!records || records.claims.length === 0) return `${messages.noRecords(printable(file))}\n`;
  const positionOf = positionsIn(text);
  const exact = new Map(records.claims.map((record) => [record.id, record]));
  const counts: Record<AnchorState, number> = { anchored: 0, moved: 0, suggested: 0, drifted: 0, orphan: 0 };
  for (const { state } of places) counts[state]++;
  const isLost = ({ state }: PlacedWords): boolean => state === 'orphan';
  const ordered = [...places.filter(isLost), ...places.filter((place) => !isLost(place))];
  const blocks = ordered.map(({ id, state, start, words }) => {
    const record = exact.get(id);
    const line = start === null ? '' : String(positionOf(start).line);
    const head = `${style('dim', line.padStart(INDENT - 2))}  ${style(looks[state], messages.states[state])}  ${style('dim', id)}`;
    const before = printable(shownWords((state === 'drifted' && record?.check?.words) || (record?.target.exact ?? '')));
    const lines = [head];
    const now = words === null ? null : printable(shownWords(words));
    // The same words in other surroundings are shown once.
    const changed = (state === 'suggested' || state === 'drifted') && now !== before;
    if (now === null || changed) lines.push(style('dim', indented(`- ${before}`, INDENT, columns)));
    if (now !== null) lines.push(indented(changed ? `+ ${now}` : now, INDENT, columns));
    return lines.join('\n');
  });
  const title = `${style('bold', printable(file))}  ${style('dim', messages.records(counts))}`;
  return `${[title, ...blocks].join('\n')}\n\n`;
}
