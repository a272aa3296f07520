/** What kind of thing is wrong; shells translate by it, `message` is the English text. */
export type ProblemCode =
  | 'too-large'
  | 'too-deep'
  | 'merge-markers'
  | 'syntax'
  | 'forbidden-key'
  | 'duplicate-key'
  | 'number-precision'
  | 'schema'
  | 'newer-version'
  | 'duplicate-id'
  | 'date'
  | 'unsafe-url'
  | 'unsafe-path';

/** Something wrong in a file of records or actors, with its place. */
export interface Problem {
  readonly code: ProblemCode;
  /** error: the file, or the part named by `path`, cannot be used and the file must not be written. warning: it can. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** JSON path, for example `claims[3].check.status`; empty for the whole file. */
  readonly path: string;
  /** UTF-16 offsets into the file's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** Writes a JSON path as people do: `claims[3].sources[0].url`. */
export function formatPath(path: readonly (string | number)[]): string {
  let out = '';
  for (const part of path) {
    if (typeof part === 'number') out += `[${part}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(part)) out += out === '' ? part : `.${part}`;
    else out += `[${JSON.stringify(part)}]`;
  }
  return out;
}

/** Line and column, from 1, of an offset. Linear in the text before it. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', start)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** After a slip of the pen in JSON a parser finds more to say on the same line, and none of it helps. */
export function withoutEchoes<P extends { readonly code: string; readonly line: number }>(
  problems: readonly P[],
): readonly P[] {
  const lines = new Set<number>();
  return problems.filter(({ code, line }) => {
    const isEcho = code === 'syntax' && lines.has(line);
    if (code === 'syntax') {
      lines.add(line);
    }
    return !isEcho;
  });
}
