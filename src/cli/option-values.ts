/** The values of options, as `parseArgs` gives them, read into what they mean. */
import type { Severity } from '../core/analysis';
import { isOneEditApart } from '../core/text/edit-distance';
import { RULES } from '../core/rules/index';
import { UsageError } from './errors';
import { ruleLevels, type Words } from './invocation';
import type { Messages } from './messages/types';

/** By the option's long name. */
export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** One of the values that an option can have; undefined where it is not given. @throws {UsageError} for another */
export function choice<T extends string>(
  values: Values,
  option: string,
  allowed: readonly T[],
  messages: Messages,
): T | undefined {
  const value = values[option];
  if (value === undefined) return undefined;
  return oneOf(`--${option}`, String(value), allowed, messages);
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[], messages: Messages): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new UsageError(unknown((word) => messages.notOneOf(option, word, allowed), value, allowed, messages));
  return found;
}

/** Of `--rule ID=LEVEL`, as often as given. */
export function severities(values: Values, messages: Messages): Readonly<Record<string, Severity | 'off'>> {
  const given = values['rule'];
  if (!Array.isArray(given)) return {};
  const ids = RULES.map(({ id }) => id);
  return Object.fromEntries(
    given.map((setting: string) => {
      const [id = '', level] = setting.split('=', 2);
      const rule = oneOf('--rule', id, ids, messages);
      if (!level) throw new UsageError(messages.ruleWithoutLevel(rule));
      return [rule, oneOf(`--rule ${id}`, level, ruleLevels, messages)];
    }),
  );
}

/** Words of the newsroom, of `--name`, `--role` and `--cue`. */
export function additions(values: Values): Words {
  const given = (option: 'name' | 'role' | 'cue'): readonly string[] => {
    const value = values[option];
    return Array.isArray(value) ? (value as readonly string[]) : [];
  };
  return { names: given('name'), roles: given('role'), cues: given('cue') };
}

/** Of `--url`. */
export function webAddress(values: Values, messages: Messages): string | undefined {
  const value = values['url'];
  if (typeof value !== 'string') return undefined;
  if (!/^https?:\/\//.test(value) || !URL.canParse(value)) throw new UsageError(messages.notAnAddress('--url', value));
  return value;
}

/** Of `--jobs`: how many threads; one unless given. */
export function jobs(values: Values, messages: Messages): number {
  const value = values['jobs'];
  if (value === undefined) return 1;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 64)
    throw new UsageError(messages.notAWholeNumber('--jobs', String(value)));
  return number;
}

/** Says that a word is not known, and which one was perhaps meant: `analyse`, `--fromat`. */
export function unknown(
  say: (word: string) => string,
  word: string,
  known: readonly string[],
  { perhaps }: Messages,
): string {
  const near = known.find((one) => isOneEditApart(one, word));
  return near === undefined ? say(word) : `${say(word)} ${perhaps(near)}`;
}
