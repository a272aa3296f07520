import { RULES } from '../../core/rules/index';
import { wrap } from '../print/layout';

/** The commands, in the order of the help. */
export const COMMANDS = ['analyze', 'check', 'export', 'anchor', 'merge'] as const;
/** A command by its word on the command line. */
export type CommandName = (typeof COMMANDS)[number];

/** An option as the help explains it. */
interface HelpOption {
  /** As it is written, with its value: `--jobs N`. */
  readonly names: string;
  readonly text: string;
  /** In the help of one command, where it takes less than others. */
  readonly own?: Readonly<Partial<Record<CommandName, string>>>;
  /** The commands that take it; all unless given. */
  readonly of?: readonly CommandName[];
}

/** What the help says, in one language. */
export interface Help {
  readonly title: string;
  readonly headings: Readonly<Record<'usage' | 'commands' | 'options' | 'rules' | 'status', string>>;
  readonly usage: Readonly<Record<CommandName, readonly string[]>>;
  readonly commands: Readonly<Record<CommandName, string>>;
  /** What FILE stands for, in the usage of these commands. */
  readonly file: { readonly text: string; readonly of: readonly CommandName[] };
  /** Before an option that only one command takes: “with export: ”. */
  readonly only: (command: CommandName) => string;
  readonly options: readonly HelpOption[];
  /** Before the names of the rules. */
  readonly rules: string;
  /** Exit status 0, 1 and 2; what 1 means is each command's own, where it has a meaning. */
  readonly status: readonly [string, Readonly<Partial<Record<CommandName, string>>>, string];
}

const WIDTH = 79;
const OPTION_COLUMN = 20;
const COMMAND_COLUMN = 12;
const RULE_COLUMN = 32;

/** The help of a command, or of all of them. */
export function formatHelp(help: Help, command: CommandName | null): string {
  const shown = command === null ? COMMANDS : [command];
  const { headings } = help;
  const blocks = [
    command === null ? help.title : wrap(`dixit ${command} — ${help.commands[command]}`, WIDTH).join('\n'),
    section(
      headings.usage,
      shown.map((one) => help.usage[one].map((line) => `  ${line}`).join('\n')),
    ),
    command === null &&
      section(
        headings.commands,
        COMMANDS.map((one) => entry(one, help.commands[one], COMMAND_COLUMN)),
      ),
    shown.some((one) => help.file.of.includes(one)) && wrap(help.file.text, WIDTH).join('\n'),
    section(headings.options, options(help, command)),
    command === 'check' &&
      section(headings.rules, [
        wrap(help.rules, WIDTH)
          .map((line) => `  ${line}`)
          .join('\n'),
        ...rules(),
      ]),
    section(headings.status, statuses(help, command)),
  ];
  return `${blocks.filter((block) => block !== false).join('\n\n')}\n`;
}

function section(heading: string, entries: readonly string[]): string {
  return [heading, ...entries].join('\n');
}

function options({ options: all, only }: Help, command: CommandName | null): string[] {
  return all
    .filter(({ of }) => command === null || !of || of.includes(command))
    .map(({ names, text, own, of }) => {
      const [single, ...others] = of ?? [];
      const prefix = command === null && single && others.length === 0 ? only(single) : '';
      return entry(names, prefix + ((command && own?.[command]) ?? text), OPTION_COLUMN);
    });
}

function statuses({ status: [fine, reasons, wrong] }: Help, command: CommandName | null): string[] {
  const own =
    command === null
      ? Object.entries(reasons)
          .map(([name, reason]) => `${reason} (${name})`)
          .join(', ')
      : reasons[command];
  const all: readonly (readonly [string, string | undefined])[] = [
    ['0', fine],
    ['1', own],
    ['2', wrong],
  ];
  return all.flatMap(([status, text]) => (text === undefined ? [] : [entry(status, text, 5)]));
}

function rules(): string[] {
  return RULES.map(({ id, severity }) => `  ${id.padEnd(RULE_COLUMN - 2)}${severity}`);
}

/** A name and its explanation beside it, or below where the name is too long. */
function entry(name: string, text: string, column: number): string {
  const lines = wrap(text, WIDTH - column);
  const [first = '', ...rest] = lines;
  const beside = name.length + 4 <= column;
  const head = beside ? [`  ${name}`.padEnd(column) + first] : [`  ${name}`, ' '.repeat(column) + first];
  return [...head, ...rest.map((line) => ' '.repeat(column) + line)].join('\n');
}
