import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { LanguageId, Severity } from '../core/analysis';
import type { Additions } from '../core/language/extend';
import { EXPORT_FORMATS, type ExportFormat } from '../core/export/formats';
import { isOneEditApart } from '../core/text/edit-distance';
import { RULES } from '../core/rules/index';
import { UsageError } from './errors';
import { COMMANDS, type CommandName } from './messages/help';
import { localeOf, messagesOf, type Locale } from './messages/locale';
import type { Messages } from './messages/types';

/** The limit from which on `check` and `anchor` exit with status 1. */
const failLevels = ['error', 'warning', 'info'] as const;
/** The least severity of a finding at which `check` fails. */
export type FailLevel = (typeof failLevels)[number];

/** What a rule can be set to. */
const ruleLevels = ['error', 'warning', 'info', 'hint', 'off'] as const satisfies readonly (Severity | 'off')[];

const checkFormats = ['text', 'json', 'sarif', 'github'] as const;
const exportFormats = Object.keys(EXPORT_FORMATS) as readonly ExportFormat[];
/** How `check` prints findings. */
type CheckFormat = (typeof checkFormats)[number];

/** Words that the newsroom adds to those of the engine. */
type Words = Required<Additions>;

interface Common {
  readonly locale: Locale;
  /** The language of the drafts, or null to find it in each text. */
  readonly language: LanguageId | null;
}

/** A command line, understood. */
export type Invocation =
  | { readonly command: 'version'; readonly locale: Locale }
  | {
      readonly command: 'help';
      readonly locale: Locale;
      /** The command that is to be explained; null: all of them. */
      readonly about: CommandName | null;
    }
  | (Common & {
      readonly command: 'analyze';
      readonly files: readonly string[];
      readonly format: 'text' | 'json';
      readonly additions: Words;
    })
  | (Common & { readonly command: 'filter'; readonly jobs: number; readonly additions: Words })
  | (Common & {
      readonly command: 'check';
      readonly files: readonly string[];
      readonly format: CheckFormat;
      readonly failOn: FailLevel;
      /** Severities that differ from the rules' own, by rule. */
      readonly severities: Readonly<Record<string, Severity | 'off'>>;
      readonly additions: Words;
    })
  | (Common & {
      readonly command: 'export';
      readonly file: string;
      readonly to: ExportFormat;
      /** Address of the published article. */
      readonly url: string | undefined;
      /** Name of its publisher. */
      readonly publisher: string | undefined;
      /** Whether what is meant for the newsroom alone comes along. */
      readonly includePrivate: boolean;
    })
  | (Common & {
      readonly command: 'anchor';
      readonly files: readonly string[];
      readonly format: 'text' | 'json';
      readonly failOn: FailLevel;
    })
  | {
      readonly command: 'merge';
      readonly locale: Locale;
      /** Three records files, as git's `%O`, `%A` and `%B`. */
      readonly base: string;
      readonly ours: string;
      readonly theirs: string;
    };

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

type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/**
 * Understands the arguments after the program's name.
 * @throws {UsageError} with a message in the language asked for
 */
export function understand(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Invocation {
  const locale = localeAsked(args) ?? localeOf(env);
  const messages = messagesOf(locale);
  if (args.length === 0) throw new UsageError(messages.noCommand);
  const at = commandIn(args);
  const name = args[at] ?? '';
  const isCommand = Object.hasOwn(specific, name);
  const options = isCommand ? { ...general, ...specific[name as keyof typeof specific] } : general;
  const { values, positionals } = parse(
    isCommand ? [...args.slice(0, at), ...args.slice(at + 1)] : args,
    options,
    messages,
  );
  checkLocale(values, messages);
  if (values['help'] === true) return { command: 'help', locale, about: asCommand(name) };
  if (name === 'help') return { command: 'help', locale, about: asCommand(positionals[1]) };
  if (values['version'] === true) return { command: 'version', locale };
  if (!isCommand)
    throw new UsageError(name ? unknown(messages.unknownCommand, name, COMMANDS, messages) : messages.noCommand);

  const common: Common = { locale, language: choice(values, 'lang', ['fr', 'en'] as const, messages) ?? null };
  switch (name as keyof typeof specific) {
    case 'analyze':
      if (values['jsonl'] === true) {
        if (positionals.length) throw new UsageError(messages.filesWithLines);
        choice(values, 'format', ['json'], messages);
        return { ...common, command: 'filter', jobs: jobs(values, messages), additions: additions(values) };
      }
      if (values['jobs'] !== undefined) throw new UsageError(messages.jobsWithoutLines);
      return {
        ...common,
        command: 'analyze',
        files: positionals,
        format: choice(values, 'format', ['text', 'json'], messages) ?? 'text',
        additions: additions(values),
      };
    case 'check':
      return {
        ...common,
        command: 'check',
        files: positionals,
        format: choice(values, 'format', checkFormats, messages) ?? 'text',
        failOn: choice(values, 'fail-on', failLevels, messages) ?? 'warning',
        severities: severities(values, messages),
        additions: additions(values),
      };
    case 'export': {
      const [file] = positionals;
      if (file === undefined || positionals.length > 1) throw new UsageError(messages.oneFile);
      const to = choice(values, 'to', exportFormats, messages);
      if (!to) throw new UsageError(messages.missingOption('--to', exportFormats));
      return {
        ...common,
        command: 'export',
        file,
        to,
        url: webAddress(values, messages),
        publisher: typeof values['publisher'] === 'string' ? values['publisher'] : undefined,
        includePrivate: values['private'] === true,
      };
    }
    case 'anchor':
      return {
        ...common,
        command: 'anchor',
        files: positionals,
        format: choice(values, 'format', ['text', 'json'], messages) ?? 'text',
        failOn: choice(values, 'fail-on', failLevels, messages) ?? 'warning',
      };
    case 'merge': {
      const [base, ours, theirs] = positionals;
      if (base === undefined || ours === undefined || theirs === undefined || positionals.length > 3)
        throw new UsageError(messages.threeFiles);
      return { command: 'merge', locale, base, ours, theirs };
    }
  }
}

/** What can be told of a command line that makes no sense: the language to answer in, and the command that is meant. */
export function asked(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { readonly locale: Locale; readonly command: CommandName | null } {
  return { locale: localeAsked(args) ?? localeOf(env), command: asCommand(args[commandIn(args)]) };
}

function asCommand(name: string | undefined): CommandName | null {
  return COMMANDS.find((command) => command === name) ?? null;
}

/** Index of the command: the first argument that is no option and no option's value; -1 where there is none. */
function commandIn(args: readonly string[]): number {
  const options = Object.assign({}, general, ...Object.values(specific)) as NonNullable<ParseArgsConfig['options']>;
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  return tokens.find(({ kind }) => kind === 'positional')?.index ?? -1;
}

/** The locale option is needed before the rest is understood, so that errors are said in it. */
function localeAsked(args: readonly string[]): Locale | null {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  const value = args[at]?.includes('=') ? args[at].slice('--locale='.length) : at >= 0 ? args[at + 1] : undefined;
  return value === 'fr' || value === 'en' ? value : null;
}

function checkLocale(values: Values, messages: Messages): void {
  choice(values, 'locale', ['en', 'fr'], messages);
}

function parse(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
  messages: Messages,
): { values: Values; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: values as Values, positionals };
  } catch (error) {
    throw new UsageError(explain(error, Object.keys(options), messages));
  }
}

/** Says that a word is not known, and which one was perhaps meant: `analyse`, `--fromat`. */
function unknown(say: (word: string) => string, word: string, known: readonly string[], { perhaps }: Messages): string {
  const near = known.find((one) => isOneEditApart(one, word));
  return near === undefined ? say(word) : `${say(word)} ${perhaps(near)}`;
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

function choice<T extends string>(
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
function severities(values: Values, messages: Messages): Readonly<Record<string, Severity | 'off'>> {
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

function additions(values: Values): Words {
  const given = (option: keyof typeof words): readonly string[] => {
    const value = values[option];
    return Array.isArray(value) ? (value as readonly string[]) : [];
  };
  return { names: given('name'), roles: given('role'), cues: given('cue') };
}

function webAddress(values: Values, messages: Messages): string | undefined {
  const value = values['url'];
  if (typeof value !== 'string') return undefined;
  if (!/^https?:\/\//.test(value) || !URL.canParse(value)) throw new UsageError(messages.notAnAddress('--url', value));
  return value;
}

function jobs(values: Values, messages: Messages): number {
  const value = values['jobs'];
  if (value === undefined) return 1;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 64)
    throw new UsageError(messages.notAWholeNumber('--jobs', String(value)));
  return number;
}
