import type { AnchorState } from '../../core/records/types';
import type { Rule } from '../../core/rules/rule';
import type { Translator } from '../../core/translator';
import type { CommandName } from './help';
import type { Attribution, ClaimKind, Modality, Severity } from '../../core/analysis';

/** Everything that the command line says, in one language. */
export interface Messages {
  /** The language as BCP 47 names it, for formats that say in which their texts are. */
  readonly tag: string;
  /** Of a command, or of all. */
  readonly help: (command: CommandName | null) => string;
  /** Ends a message about wrong usage, of a command or of none. */
  readonly seeHelp: (command: CommandName | null) => string;

  readonly noCommand: string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  /** Of an option that only these commands take. */
  readonly optionOf: (option: string, commands: readonly CommandName[]) => string;
  /** Behind what is not known: what it resembles. */
  readonly perhaps: (name: string) => string;
  readonly missingValue: (option: string) => string;
  readonly unexpectedValue: (option: string) => string;
  readonly ruleWithoutLevel: (rule: string) => string;
  readonly notOneOf: (option: string, value: string, allowed: readonly string[]) => string;
  readonly notAWholeNumber: (option: string, value: string) => string;
  readonly notAnAddress: (option: string, value: string) => string;
  readonly missingOption: (option: string, values: readonly string[]) => string;
  readonly noFile: string;
  readonly oneFile: string;
  readonly threeFiles: string;
  readonly filesWithLines: string;
  readonly jobsWithoutLines: string;

  readonly emptyArgument: string;
  readonly notFound: (file: string) => string;
  readonly noMatch: (pattern: string) => string;
  readonly noMarkdown: (folder: string) => string;
  readonly noArticle: (records: string) => string;
  readonly isFolder: (file: string) => string;
  /** `reason` is the system's code of the error, or its message; so below. */
  readonly unreadable: (file: string, reason: string) => string;
  readonly unwritable: (file: string, reason: string) => string;
  /** Of standard output. */
  readonly outputFailed: (reason: string) => string;
  /** `limit` in megabytes. */
  readonly tooLarge: (file: string, limit: number) => string;
  readonly notText: (file: string) => string;
  readonly notUtf8: (file: string) => string;
  readonly emptyInput: string;
  readonly badIgnoredList: (file: string) => string;
  readonly internal: (problem: string) => string;

  readonly lineNotJson: string;
  readonly lineNotObject: string;
  readonly lineWithoutId: string;
  readonly lineWithoutText: string;
  readonly lineWithOtherLanguage: string;
  /** Of a line that has no id to know it by. */
  readonly lineError: (n: number, problem: string) => string;
  readonly lineTooLong: string;
  /** How many lines have an answer with `error`. */
  readonly failedLines: (n: number) => string;
  readonly lineNotUtf8: string;

  /** What the editor says as well, in its words. */
  readonly shared: Translator;

  readonly languages: Readonly<Record<'fr' | 'en', string>>;
  readonly noDate: string;
  readonly claims: (count: number) => string;
  readonly noClaims: string;
  readonly actors: (count: number) => string;
  readonly actorsTitle: string;
  readonly noSpeaker: string;
  readonly line: (number: number) => string;
  readonly kinds: Readonly<Record<ClaimKind, string>>;
  readonly attributions: Readonly<Record<Attribution, string>>;
  readonly modalities: Readonly<Record<Modality, string>>;

  readonly severities: Readonly<Record<Severity, string>>;
  /** One sentence on what a rule sees. */
  readonly ruleSummary: (rule: Rule) => string;
  /** Behind that sentence: how it is told to be quiet. */
  readonly howToSilence: (rule: string) => string;
  readonly noFindings: (files: number) => string;
  /** Of an export that search engines take only with these options. */
  readonly unpublished: (missing: readonly string[]) => string;
  readonly findings: (counts: Readonly<Record<Severity, number>>, files: number) => string;

  readonly states: Readonly<Record<AnchorState, string>>;
  readonly noRecords: (file: string) => string;
  readonly mergedByLine: string;
  readonly noGit: string;
  /** A field that both sides changed: of the claim with these words, else of the file; `copy` holds the other side's. */
  readonly bothChanged: (words: string | null, field: string, copy: string | null) => string;
  readonly bothAdded: (words: string, copy: string) => string;
  readonly deletedAndChanged: (words: string) => string;
  readonly records: (counts: Readonly<Record<AnchorState, number>>) => string;
}
