import { visit } from 'jsonc-parser';
import { FORBIDDEN_KEYS } from './json';
import { losesPrecision, MAX_DEPTH, outline } from './outline';
import { formatPath, positionAt, type Problem, type ProblemCode } from './problem';

/** Largest file that is read, in bytes of UTF-8. */
export const MAX_BYTES = 2 * 1024 * 1024;

const MAX_PROBLEMS = 100;

/**
 * Looks through the text before anything is parsed: size, nesting, merge markers, syntax, keys. One pass each, in linear time.
 * Returns no problem when `JSON.parse` is safe and loses nothing.
 */
export function scanJson(text: string): readonly Problem[] {
  if (utf8Length(text) > MAX_BYTES) return [whole('too-large', `The file is larger than ${MAX_BYTES} bytes.`, text)];
  const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?= |\r?$)/m.exec(text);
  if (marker) {
    return [
      at(
        text,
        'merge-markers',
        'The file holds merge conflict markers. Finish the merge, then reload.',
        marker.index,
        7,
      ),
    ];
  }
  const { tooDeep, colons, roundsNumber } = outline(text);
  if (tooDeep >= 0) return [at(text, 'too-deep', `Values are nested deeper than ${MAX_DEPTH} levels.`, tooDeep, 1)];
  // Nearly every file is sound, which is quick to see; only the others are read token by token to find the places.
  return !roundsNumber && isSound(text, colons) ? [] : scanTokens(text);
}

/** Length in bytes of the text as UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code >= 0xd800 && code < 0xdc00 && i + 1 < text.length) {
      bytes += 4;
      i++;
    } else bytes += 3;
  }
  return bytes;
}

/** Whether the text is JSON without forbidden keys and, as it has as many keys as colons, without a key that stands twice. */
function isSound(text: string, colons: number): boolean {
  let keys = 0;
  const isClean = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return true;
    if (Array.isArray(value)) return value.every(isClean);
    return Object.entries(value).every(([key, item]) => {
      keys++;
      return !FORBIDDEN_KEYS.has(key) && isClean(item);
    });
  };
  try {
    return isClean(JSON.parse(text)) && keys === colons;
  } catch {
    return false;
  }
}

function scanTokens(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  const keys: Set<string>[] = [];
  const add = (
    code: ProblemCode,
    message: string,
    path: string,
    start: number,
    length: number,
    line: number,
    character: number,
  ): void => {
    if (problems.length >= MAX_PROBLEMS) return;
    problems.push({
      code,
      severity: 'error',
      message,
      path,
      start,
      // The scanner counts one character too many for a comment that the end of the file cuts off.
      end: Math.min(text.length, start + length),
      line: line + 1,
      column: character + 1,
    });
  };
  visit(
    text,
    {
      onObjectBegin: () => {
        keys.push(new Set());
      },
      onObjectEnd: () => {
        keys.pop();
      },
      onObjectProperty: (key, offset, length, line, character, path) => {
        const place = (): string => formatPath([...path(), key]);
        const seen = keys.at(-1);
        if (FORBIDDEN_KEYS.has(key)) {
          add(
            'forbidden-key',
            `The key ${JSON.stringify(key)} is not allowed.`,
            place(),
            offset,
            length,
            line,
            character,
          );
        } else if (seen?.has(key)) {
          add(
            'duplicate-key',
            `The key ${JSON.stringify(key)} stands twice in one object.`,
            place(),
            offset,
            length,
            line,
            character,
          );
        }
        seen?.add(key);
      },
      onLiteralValue: (value: unknown, offset, length, line, character, path) => {
        if (typeof value === 'number' && losesPrecision(text.slice(offset, offset + length), value)) {
          add(
            'number-precision',
            'The number has more digits than can be kept; write it as a string.',
            formatPath(path()),
            offset,
            length,
            line,
            character,
          );
        }
      },
      onError: (error, offset, length, line, character) => {
        add(
          'syntax',
          SYNTAX_MESSAGES[error as number] ?? 'This is not valid JSON.',
          '',
          offset,
          length,
          line,
          character,
        );
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  return problems;
}

/** Messages by number of jsonc-parser's ParseErrorCode, a const enum that isolated modules cannot import. */
const SYNTAX_MESSAGES: Readonly<Record<number, string>> = {
  1: 'This symbol does not belong here.',
  2: 'This is not a number.',
  3: 'A key in double quotes is expected here.',
  4: 'A value is expected here.',
  5: 'A colon is expected here.',
  6: 'A comma is expected here.',
  7: 'A closing brace is expected here.',
  8: 'A closing bracket is expected here.',
  9: 'The file goes on after its end.',
  10: 'Comments are not allowed.',
  11: 'Comments are not allowed.',
  12: 'A string is not closed.',
  13: 'This is not a number.',
  14: 'This escape is not four hexadecimal digits.',
  15: 'This escape does not exist.',
  16: 'Control characters must be escaped.',
};

function whole(code: ProblemCode, message: string, text: string): Problem {
  return { code, severity: 'error', message, path: '', start: 0, end: text.length, line: 1, column: 1 };
}

function at(text: string, code: ProblemCode, message: string, start: number, length: number): Problem {
  return { code, severity: 'error', message, path: '', start, end: start + length, ...positionAt(text, start) };
}
