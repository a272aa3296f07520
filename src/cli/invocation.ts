/** What a command line asks for. */
import type { LanguageId, Severity } from '../core/analysis';
import type { Additions } from '../core/language/extend';
import { EXPORT_FORMATS, type ExportFormat } from '../core/export/formats';
import type { CommandName } from './messages/help';
import type { Locale } from './messages/locale';

/** The limit from which on `check` and `anchor` exit with status 1. */
export const failLevels = ['error', 'warning', 'info'] as const;
/** The least severity of a finding at which `check` fails. */
export type FailLevel = (typeof failLevels)[number];

/** What a rule can be set to. */
export const ruleLevels = ['error', 'warning', 'info', 'hint', 'off'] as const satisfies readonly (Severity | 'off')[];

/** How `check` can print findings. */
export const checkFormats = ['text', 'json', 'sarif', 'github'] as const;
/** What `export` can write. */
export const exportFormats = Object.keys(EXPORT_FORMATS) as readonly ExportFormat[];
/** How `check` prints findings. */
type CheckFormat = (typeof checkFormats)[number];

/** Words that the newsroom adds to those of the engine. */
export type Words = Required<Additions>;

/** What most commands take. */
export interface Common {
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
