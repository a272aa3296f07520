import { numberText } from '../../core/text/number-text';
import { anchorStates } from '../records';
import { formatHelp } from './help';
import { help } from './help.en';
import { englishWords } from './translator';
import { systemErrorWords } from './system-errors';
import type { Messages } from './types';

const listed = new Intl.ListFormat('en-GB');
const count = (n: number, one: string, many = `${one}s`): string => `${numberText(n, 'en')} ${n === 1 ? one : many}`;

/** English. */
export const en: Messages = {
  tag: 'en',
  help: (command) => formatHelp(help, command),
  seeHelp: (command) => `See dixit ${command === null ? '' : `${command} `}--help.`,

  noCommand: 'no command given.',
  unknownCommand: (name) => `unknown command: ${name}.`,
  unknownOption: (name) => `unknown option: ${name}.`,
  optionOf: (option, commands) => `${option} is an option of ${listed.format(commands)} only.`,
  perhaps: (name) => `Perhaps ${name} is meant.`,
  missingValue: (option) => `${option} needs a value.`,
  unexpectedValue: (option) => `${option} takes no value.`,
  ruleWithoutLevel: (rule) => `--rule ${rule} needs a level: ${rule}=error, warning, info, hint or off.`,
  notOneOf: (option, value, allowed) => `${option} is “${value}”, not one of ${allowed.join(', ')}.`,
  notAWholeNumber: (option, value) => `${option} is “${value}”, not a whole number from 1 to 64.`,
  notAnAddress: (option, value) => `${option} is “${value}”, not an http or https address.`,
  missingOption: (option, values) => `${option} is missing; it is one of ${values.join(', ')}.`,
  noFile: 'no file given. Use - for standard input.',
  oneFile: 'exactly one file is needed.',
  threeFiles: 'exactly three files are needed: the base, ours and theirs.',
  filesWithLines: '--jsonl reads standard input and takes no file.',
  jobsWithoutLines: '--jobs works with --jsonl only.',

  emptyArgument: 'the name of a file is empty',
  notFound: (file) => `${file}: no such file or folder`,
  noMatch: (pattern) => `${pattern}: no file matches`,
  noMarkdown: (folder) => `${folder}: no Markdown file in this folder`,
  noArticle: (records) => `${records}: records whose article is not beside them`,
  isFolder: (file) => `${file}: a folder, not a file`,
  unreadable: (file, reason) => `${file}: cannot be read (${systemErrorWords(reason, 'en')})`,
  unwritable: (file, reason) => `${file}: cannot be written (${systemErrorWords(reason, 'en')})`,
  outputFailed: (reason) => `the output could not be written (${systemErrorWords(reason, 'en')})`,
  tooLarge: (file, limit) => `${file}: larger than ${limit} MB, not analysed`,
  notText: (file) => `${file}: not a text file`,
  notUtf8: (file) => `${file}: not encoded in UTF-8; convert it first, with iconv for example`,
  emptyInput: 'no file given and standard input is empty.',
  badIgnoredList: (file) => `${file}: not a list of ignored findings; none is ignored.`,
  internal: (problem) => `unexpected error: ${problem}`,

  lineNotJson: 'not JSON',
  lineNotObject: 'not an object',
  lineWithoutId: '"id" is not a string or a number',
  lineWithoutText: '"text" is not a string',
  lineWithOtherLanguage: '"lang" is neither "fr" nor "en"',
  lineError: (n, problem) => `line ${n}: ${problem}`,
  lineTooLong: 'longer than 32 MB',
  failedLines: (n) => `${count(n, 'line')} could not be analysed; see “error” in the output.`,
  lineNotUtf8: 'not encoded in UTF-8',

  shared: englishWords,

  languages: { fr: 'French', en: 'English' },
  noDate: 'no date',
  claims: (n) => count(n, 'claim'),
  noClaims: 'No claims found.',
  actors: (n) => count(n, 'actor'),
  actorsTitle: 'Actors',
  noSpeaker: 'no speaker',
  line: (n) => `line ${n}`,
  kinds: {
    direct: 'quotation',
    mixed: 'partial quotation',
    indirect: 'reported speech',
    statement: 'statement of the article',
  },
  attributions: {
    named: 'named',
    described: 'described',
    collective: 'collective',
    document: 'document',
    anonymous: 'unnamed source',
    none: 'speaker from the context',
  },
  modalities: {
    asserted: 'asserted',
    denied: 'denied',
    asked: 'asked',
    promised: 'promised',
    hearsay: 'hearsay',
    refused: 'no comment',
  },

  severities: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
  ruleSummary: ({ summary }) => summary,
  howToSilence: (rule) =>
    `On one line it is silenced by <!-- dixit-ignore ${rule} -->, for all files by --rule ${rule}=off.`,
  noFindings: (files) => (files === 1 ? 'No findings.' : `No findings in ${count(files, 'file')}.`),
  findings: (counts, files) =>
    [
      counts.error && count(counts.error, 'error'),
      counts.warning && count(counts.warning, 'warning'),
      counts.info && count(counts.info, 'info', 'info'),
      counts.hint && count(counts.hint, 'hint'),
    ]
      .filter(Boolean)
      .join(', ') + ` in ${count(files, 'file')}`,

  states: {
    anchored: 'in place',
    moved: 'moved',
    suggested: 'place suggested',
    drifted: 'words changed since checked',
    orphan: 'lost passage',
  },
  mergedByLine: 'not all three files can be read as records of a known version; merged line by line.',
  noGit: 'git could not merge the files; nothing was written.',
  bothChanged: (words, field, copy) =>
    `both sides changed ${field}${words === null ? '' : ` of “${words}”`}; ours stays${copy === null ? '' : `, theirs is kept in the copy ${copy}`}.`,
  bothAdded: (words, copy) =>
    `both sides began a record of “${words}”; theirs is marked as its second version, ${copy}.`,
  deletedAndChanged: (words) => `one side deleted the record of “${words}”, the other changed it; it stays.`,
  unpublished: (missing) => `search engines take no ClaimReview without ${missing.join(' and ')}.`,
  noRecords: (file) => `${file}: no attribution records`,
  records: (counts) =>
    anchorStates
      .filter((state) => counts[state] > 0)
      .map((state) => count(counts[state], en.states[state], PLURAL_STATES[state]))
      .join(', '),
};

/** The states of several records. */
const PLURAL_STATES: Messages['states'] = {
  anchored: 'in place',
  moved: 'moved',
  suggested: 'places suggested',
  drifted: 'with changed words',
  orphan: 'lost passages',
};
