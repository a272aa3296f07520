import { anchorStates } from '../records';
import { englishWords } from './translator';
import type { Messages } from './types';

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** English. */
export const en: Messages = {
  help: `dixit: who says what in a Markdown draft

usage
  dixit analyze [FILE…] [--format text|json]
  dixit analyze --jsonl [--jobs N]
  dixit check [FILE…] [--format text|json|sarif|github]
              [--fail-on error|warning|info] [--rule ID=LEVEL]
  dixit export FILE --to html|csv|markdown|web-annotation|claimreview
  dixit anchor [FILE…] [--format text|json] [--fail-on error|warning|info]
  dixit merge BASE OURS THEIRS

commands
  analyze   claims with their speaker, cue and line
  check     findings: quotations without a speaker, roles not held at the
            date, verified words that have changed …
  export    the attribution records of an article
  anchor    where the records of an article stand in its present text
  merge     merges two records files by claim into OURS; for git, as %O %A %B

FILE is a file, a folder (its Markdown files), a glob in quotation marks,
or - for standard input.

options
  --format FORMAT   how to print: text (the default), json; for check also
                    sarif, github
  --jsonl           read {"id","text","lang"?} a line, write an analysis a
                    line, in the same order
  --jobs N          with --jsonl: work on N processor cores
  --fail-on LEVEL   exit status 1 from this level on (default: warning)
  --rule ID=LEVEL   set a rule to error, warning, info, hint or off; repeatable
  --to FORMAT       what to export to
  --url URL         with export: where the article is published
  --publisher NAME  with export: who publishes it
  --private         with export: also notes, files and sources that are
                    meant for the newsroom alone
  --name NAME, --role ROLE, --cue VERB
                    words of the newsroom, as in the editor's settings: names
                    and roles as printed, verbs in the infinitive; repeatable
  --lang fr|en      language of the drafts (default: found in the text)
  --locale fr|en    language of the messages (default: the environment's)
  -h, --help        this text
  -v, --version     the version

exit status
  0  nothing to report
  1  a finding at or above --fail-on, a bad line with --jsonl, or a merge
     in which both sides changed one field
  2  wrong usage, or an input that cannot be read
`,
  seeHelp: 'See dixit --help.',

  noCommand: 'no command given.',
  unknownCommand: (name) => `unknown command: ${name}.`,
  unknownOption: (name) => `unknown option: ${name}.`,
  missingValue: (option) => `${option} needs a value.`,
  unexpectedValue: (option) => `${option} takes no value.`,
  ruleWithoutLevel: (rule) => `--rule ${rule} needs a level: ${rule}=error, warning, info, hint or off.`,
  notOneOf: (option, value, allowed) => `${option} is “${value}”, not one of ${allowed.join(', ')}.`,
  notAWholeNumber: (option, value) => `${option} is “${value}”, not a whole number from 1 to 64.`,
  notAnAddress: (option, value) => `${option} is “${value}”, not an http or https address.`,
  missingOption: (option) => `${option} is missing.`,
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
  unreadable: (file, reason) => `${file}: cannot be read (${reason})`,
  unwritable: (file, reason) => `${file}: cannot be written (${reason})`,
  tooLarge: (file, limit) => `${file}: larger than ${limit}, not analysed`,
  notText: (file) => `${file}: not a text file`,
  notUtf8: (file) => `${file}: not encoded in UTF-8`,
  emptyInput: 'no file given and standard input is empty.',
  badIgnoredList: (file) => `${file}: not a list of ignored findings; none is ignored.`,
  internal: (problem) => `unexpected error: ${problem}`,

  lineNotJson: 'not JSON',
  lineNotObject: 'not an object',
  lineWithoutId: '"id" is not a string or a number',
  lineWithoutText: '"text" is not a string',
  lineWithOtherLanguage: '"lang" is neither "fr" nor "en"',
  lineTooLong: 'longer than 32 MB',
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
  kinds: { direct: 'quotation', mixed: 'partly quoted', indirect: 'reported speech', statement: 'statement' },
  attributions: {
    named: 'named',
    described: 'described',
    collective: 'collective',
    document: 'document',
    anonymous: 'unnamed source',
    none: 'no source',
  },
  modalities: {
    asserted: 'asserted',
    denied: 'denied',
    asked: 'asked',
    promised: 'promised',
    hearsay: 'hearsay',
    refused: 'refused',
  },

  severities: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
  noFindings: 'No findings.',
  findings: (counts, files) =>
    [
      counts.error && count(counts.error, 'error'),
      counts.warning && count(counts.warning, 'warning'),
      counts.info && `${counts.info} info`,
      counts.hint && count(counts.hint, 'hint'),
    ]
      .filter(Boolean)
      .join(', ') + ` in ${count(files, 'file')}`,

  states: {
    anchored: 'in place',
    moved: 'moved',
    suggested: 'place suggested',
    drifted: 'words changed',
    orphan: 'lost passage',
  },
  mergedByLine: 'not all three files can be read as records of a known version; merged line by line.',
  noGit: 'git could not merge the files; nothing was written.',
  bothChanged: (words, field, copy) =>
    `both sides changed ${field}${words === null ? '' : ` of “${words}”`}; ours stays${copy === null ? '' : `, theirs is kept in the copy ${copy}`}.`,
  deletedAndChanged: (words) => `one side deleted the record of “${words}”, the other changed it; it stays.`,
  noRecords: (file) => `${file}: no attribution records`,
  records: (counts) =>
    anchorStates
      .filter((state) => counts[state] > 0)
      .map((state) => `${counts[state]} ${en.states[state]}`)
      .join(', '),
};
