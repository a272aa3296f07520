/** Plain-text tables of the scores. */
import type { Group } from './reasons';
import type { ActorScore, ClaimScore, Score } from './score';

/** Lays out rows in columns: the first to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(1));

function claimRow(name: string, s: ClaimScore): string[] {
  return [
    name,
    String(s.gold),
    String(s.predicted),
    ...[s.J50.P, s.J50.R, s.J50.F1, s.record.P, s.record.R, s.record.F1, s.exact.F1, s.sfu80.F1].map(share),
    share(s.source),
    share(s.cue),
    s.speakers ? `${share(s.speaker)} (${s.speakers})` : '–',
  ];
}

/** One row for each set and kind of claim. Per cent; P, R, F1 are precision, recall and their harmonic mean. */
export function claimTable(scores: readonly (readonly [string, Score])[]): string {
  const head = [
    'set',
    'gold',
    'ours',
    'J50 P',
    'R',
    'F1',
    'record P',
    'R',
    'F1',
    'exact',
    'sfu80',
    'source',
    'cue',
    'speaker',
  ];
  const kinds = ['all', 'quoted', 'direct', 'mixed', 'indirect'] as const;
  const rows = scores.flatMap(([name, score]) =>
    kinds.filter((kind) => score[kind].gold > 0).map((kind) => claimRow(`${name} ${kind}`, score[kind])),
  );
  return table(head, rows);
}

/** One row for each set with gold names, and the share of the marks that are not speech left alone. */
export function actorTable(scores: readonly (readonly [string, Score])[]): string {
  const head = ['set', 'gold', 'ours', 'exact P', 'R', 'F1', 'overlap F1', 'typed F1'];
  const row = (name: string, s: ActorScore | null): string[][] =>
    s
      ? [
          [
            name,
            String(s.gold),
            String(s.predicted),
            ...[s.exact.P, s.exact.R, s.exact.F1, s.overlap.F1, s.typed.F1].map(share),
          ],
        ]
      : [];
  const rows = scores.flatMap(([name, score]) => [
    ...row(`${name} persons`, score.persons),
    ...row(`${name} persons and organizations`, score.actors),
  ]);
  return table(head, rows);
}

/** The marks that are not speech: how many, and how many stay without a speaker. */
export function negativeLines(scores: readonly (readonly [string, Score])[]): string {
  return scores
    .flatMap(([name, { negatives }]) =>
      negatives
        ? [`${name}: ${negatives.negatives} marks that are not speech, ${share(negatives.leftAlone)} % left alone`]
        : [],
    )
    .join('\n');
}

/** Groups of predictions with the share that is right. */
export function groupTable(title: string, groups: readonly Group[]): string {
  const of = (part: number, whole: number): string => share(whole ? (100 * part) / whole : null);
  return table(
    [title, 'claims', 'content right %', 'record right %', 'mean confidence'],
    groups.map((g) => [
      g.name,
      String(g.claims),
      of(g.content, g.claims),
      of(g.record, g.claims),
      g.meanConfidence.toFixed(2),
    ]),
  );
}
