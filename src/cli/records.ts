import { isUtf8 } from 'node:buffer';
import path from 'node:path';
import { recordsName } from '../core/records/names';
import { withoutEchoes } from '../core/json/problem';
import { problemWords } from '../core/records/problem-words';
import { readClaims } from '../core/records/read';
import type { AnchorState, ClaimsFile } from '../core/records/types';
import { drifted } from '../core/rules/drifted';
import { orphan } from '../core/rules/orphan';
import { suggested } from '../core/rules/suggested';
import type { Severity } from '../core/analysis';
import { InputError } from './errors';
import { STANDARD_INPUT } from './files';
import type { Messages } from './messages/types';
import { errorCode, MAX_SHOWN, readAtMost } from './read';

/** How a record can stand against the text, the best first. */
export const anchorStates = ['anchored', 'moved', 'suggested', 'drifted', 'orphan'] as const satisfies AnchorState[];

/** How grave a state is: as the rules that report it say; null: nothing to do. */
export function severityOfState(state: AnchorState): Severity | null {
  switch (state) {
    case 'drifted':
      return drifted.severity;
    case 'orphan':
      return orphan.severity;
    case 'suggested':
      return suggested.severity;
    default:
      return null;
  }
}

/** The records beside an article, and what is wrong with them. */
interface LoadedRecords {
  readonly name: string;
  /** Null: there are none, or none can be used. */
  readonly file: ClaimsFile | null;
  readonly errors: readonly InputError[];
  readonly warnings: readonly string[];
}

/** Reads `<stem>.claims.json` beside an article. Broken records are left out and told of by line. */
export async function loadRecords(article: string, cwd: string, messages: Messages): Promise<LoadedRecords> {
  const name = recordsName(article);
  const none = { name, file: null, errors: [], warnings: [] };
  if (article === STANDARD_INPUT) return none;
  let bytes: Buffer | null;
  try {
    bytes = await readAtMost(path.resolve(cwd, name));
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT' ? none : { ...none, errors: [new InputError(messages.unreadable(name, code))] };
  }
  if (bytes === null) return { ...none, errors: [new InputError(messages.tooLarge(name, MAX_SHOWN))] };
  if (!isUtf8(bytes)) return { ...none, errors: [new InputError(messages.notUtf8(name))] };
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const { file, problems } = readClaims(text);
  const say = (severity: 'error' | 'warning'): string[] =>
    withoutEchoes(problems)
      .filter((problem) => problem.severity === severity)
      .map((problem) => `${name}:${problem.line}:${problem.column}: ${problemWords(problem, messages.shared)}`);
  return { name, file, errors: say('error').map((problem) => new InputError(problem)), warnings: say('warning') };
}
