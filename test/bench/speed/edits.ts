/** Times of edits in an open document. */
import type { Analysis } from '../../../src/core/index';
import { below, seeded } from '../random';
import { samplesOf, toldApart, type Samples } from './measure';
import type { Core } from './subject';

/** An offset inside of a word of a paragraph, from the seed. */
function places(text: string, count: number, seed: number): readonly number[] {
  const random = seeded(seed);
  const found: number[] = [];
  while (found.length < count) {
    const at = below(random, text.length);
    if (/\p{L}\p{L}/u.test(text.slice(at - 1, at + 1))) found.push(at);
  }
  return found;
}

/**
 * Times of single characters that are typed all over a draft, each taken back by the next measured edit.
 * @param listed whether all lists of each analysis are written out as well
 */
export function keystrokes(core: Core, text: string, count: number, listed = false): Samples {
  const document = core.openDocument(text);
  writeOut(document.analysis);
  const at = places(text, count, 17);
  return toldApart(count, listed ? Math.min(200, count) : WARM_UP, (run) => {
    const start = at[(run >> 1) % at.length] ?? 0;
    const analysis = document.edit(
      run % 2 === 0 ? [{ start, end: start, text: 'e' }] : [{ start, end: start + 1, text: '' }],
    );
    if (listed) writeOut(analysis);
  });
}

/** Asks for all lists of an analysis, which are written out when they are first asked for. */
export function writeOut({ actors, claims, quotations, findings }: Analysis): number {
  return actors.length + claims.length + quotations.length + findings.length;
}

/** V8 compiles beside the first edits of a process: two thousand of them are what some minutes of typing are, and take a second. */
const WARM_UP = 2000;

/** Times of an edit and of its undo, in turn. */
export interface EditTimes {
  readonly done: readonly number[];
  readonly undone: readonly number[];
}

/** Times of a larger edit somewhere in a draft, done and undone over and over. */
export function repeated(
  core: Core,
  text: string,
  runs: number,
  edit: (place: number) => { start: number; end: number; text: string },
): EditTimes {
  const document = core.openDocument(text);
  void document.analysis;
  const at = places(text, runs, 29);
  const done: number[] = [];
  const undone: number[] = [];
  for (let run = -Math.min(20, runs); run < runs; run++) {
    const change = edit(at[Math.abs(run) % at.length] ?? 0);
    const [forth] = samplesOf(1, 0, () => document.edit([change]));
    const back = {
      start: change.start,
      end: change.start + change.text.length,
      text: text.slice(change.start, change.end),
    };
    const [reverse] = samplesOf(1, 0, () => document.edit([back]));
    if (run >= 0) {
      done.push(forth ?? 0);
      undone.push(reverse ?? 0);
    }
  }
  return { done, undone };
}
