import { readIgnored } from '../core/rules/ignored-file';
import { InputError } from './errors';
import type { Messages } from './messages/types';
import { nearest } from './nearest';

/** The findings that a newsroom set aside for good, and what is wrong with the lists of them, said once. */
interface IgnoredLists {
  /** Keys in the nearest `.dixit/ignored.json` up the tree. */
  readonly of: (file: string) => Promise<ReadonlySet<string>>;
  readonly errors: readonly InputError[];
}

const NONE: ReadonlySet<string> = new Set();

/** Looks the lists up, each once. Of one that cannot be understood nothing is ignored. */
export function openIgnoredLists(cwd: string, messages: Messages): IgnoredLists {
  const errors: InputError[] = [];
  const of = nearest('ignored.json', cwd, messages, (file, error) => {
    if (error) errors.push(error);
    if (!file) return NONE;
    const keys = readIgnored(file.text);
    if (!keys) errors.push(new InputError(messages.badIgnoredList(file.shown)));
    return keys ?? NONE;
  });
  return { of, errors };
}
