/** The options of each command, and reading them off a command line. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './errors';
import { COMMANDS, type CommandName } from './messages/help';
import type { Messages } from './messages/types';
import { unknown, type Values } from './option-values';

const general = {
  lang: { type: 'string' },
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsConfig['options'];

const words = {
  name: { type: 'string', multiple: true },
  role: { type: 'string', multiple: true },
  cue: { type: 'string', multiple: true },
} as const satisfies ParseArgsConfig['options'];

const specific = {
  analyze: { format: { type: 'string' }, jsonl: { type: 'boolean' }, jobs: { type: 'string' }, ...words },
  check: {
    format: { type: 'string' },
    'fail-on': { type: 'string' },
    rule: { type: 'string', multiple: true },
    ...words,
  },
  export: {
    to: { type: 'string' },
    url: { type: 'string' },
    publisher: { type: 'string' },
    private: { type: 'boolean' },
  },
  anchor: { format: { type: 'string' }, 'fail-on': { type: 'string' } },
  merge: {},
} as const satisfies Record<CommandName, ParseArgsConfig['options']>;

/** Reads the options of a command, or those that stand without one. @throws {UsageError} for what it does not take */
export function parseOptions(
  args: readonly string[],
  command: CommandName | null,
  messages: Messages,
): { readonly values: Values; readonly positionals: readonly string[] } {
  const options: NonNullable<ParseArgsConfig['options']> = { ...general, ...(command && specific[command]) };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: values as Values, positionals };
  } catch (error) {
    throw new UsageError(explain(error, Object.keys(options), messages));
  }
}

/** Index of the command: the first argument that is no option and no option's value; -1 where there is none. */
export function commandIn(args: readonly string[]): number {
  const options = Object.assign({}, general, ...Object.values(specific)) as NonNullable<ParseArgsConfig['options']>;
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  return tokens.find(({ kind }) => kind === 'positional')?.index ?? -1;
}

/** Says in our words what `parseArgs` found wrong; it quotes the option that it speaks of. */
function explain(error: unknown, options: readonly string[], messages: Messages): string {
  if (!(error instanceof TypeError)) throw error;
  const code = 'code' in error ? error.code : undefined;
  const option = /'(?:-\w, )?(-[^\s']*)/.exec(error.message)?.[1] ?? '';
  const owners = COMMANDS.filter((command) => Object.hasOwn(specific[command], option.replace(/^--/, '')));
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && owners.length) return messages.optionOf(option, owners);
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return unknown(
      messages.unknownOption,
      option,
      options.map((name) => `--${name}`),
      messages,
    );
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return /does not take/.test(error.message) ? messages.unexpectedValue(option) : messages.missingValue(option);
  return error.message;
}
