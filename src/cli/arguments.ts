import { UsageError } from './errors';
import { checkFormats, exportFormats, failLevels, type Common, type Invocation } from './invocation';
import { COMMANDS, type CommandName } from './messages/help';
import { localeOf, messagesOf, type Locale } from './messages/locale';
import type { Messages } from './messages/types';
import { additions, choice, jobs, severities, unknown, webAddress, type Values } from './option-values';
import { commandIn, parseOptions } from './options';

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
  const command = asCommand(name);
  const rest = command === null ? args : [...args.slice(0, at), ...args.slice(at + 1)];
  const { values, positionals } = parseOptions(rest, command, messages);
  checkLocale(values, messages);
  if (values['help'] === true) return { command: 'help', locale, about: command };
  if (name === 'help') return { command: 'help', locale, about: asCommand(positionals[1]) };
  if (values['version'] === true) return { command: 'version', locale };
  if (command === null)
    throw new UsageError(name ? unknown(messages.unknownCommand, name, COMMANDS, messages) : messages.noCommand);

  const common: Common = { locale, language: choice(values, 'lang', ['fr', 'en'] as const, messages) ?? null };
  switch (command) {
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

/** The locale option is needed before the rest is understood, so that errors are said in it. */
function localeAsked(args: readonly string[]): Locale | null {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  const value = args[at]?.includes('=') ? args[at].slice('--locale='.length) : at >= 0 ? args[at + 1] : undefined;
  return value === 'fr' || value === 'en' ? value : null;
}

function checkLocale(values: Values, messages: Messages): void {
  choice(values, 'locale', ['en', 'fr'], messages);
}
