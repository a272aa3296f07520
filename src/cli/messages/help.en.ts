import type { Help } from './help';

/** The help in English. */
export const help: Help = {
  title: 'dixit: who says what in a Markdown draft',
  headings: { usage: 'usage', commands: 'commands', options: 'options', rules: 'rules', status: 'exit status' },
  usage: {
    analyze: ['dixit analyze [FILE…] [--format text|json]', 'dixit analyze --jsonl [--jobs N]'],
    check: [
      'dixit check [FILE…] [--format text|json|sarif|github]',
      '            [--fail-on error|warning|info] [--rule ID=LEVEL]',
    ],
    export: ['dixit export FILE --to html|csv|markdown|web-annotation|claimreview'],
    anchor: ['dixit anchor [FILE…] [--format text|json] [--fail-on error|warning|info]'],
    merge: ['dixit merge BASE OURS THEIRS'],
  },
  commands: {
    analyze: 'claims with their speaker, cue and line',
    check: 'findings: quotations without a speaker, roles not held at the date, verified words that have changed …',
    export: 'the attribution records of an article',
    anchor: 'where the records of an article stand in its present text',
    merge: 'merges two records files by claim into OURS; for git, as %O %A %B',
  },
  file: {
    text: 'FILE is a file, a folder (its Markdown files), a glob in quotation marks, or - for standard input.',
    of: ['analyze', 'check', 'anchor'],
  },
  only: (command) => `with ${command}: `,
  options: [
    {
      names: '--format FORMAT',
      text: 'how to print: text (the default), json; for check also sarif, github',
      own: {
        analyze: 'how to print: text (the default), json',
        check: 'how to print: text (the default), json, sarif, github',
        anchor: 'how to print: text (the default), json',
      },
      of: ['analyze', 'check', 'anchor'],
    },
    {
      names: '--jsonl',
      text: 'read {"id","text","lang"?} a line, write an analysis a line, in the same order',
      of: ['analyze'],
    },
    { names: '--jobs N', text: 'work on N processor cores, where --jsonl is given', of: ['analyze'] },
    { names: '--fail-on LEVEL', text: 'exit status 1 from this level on (default: warning)', of: ['check', 'anchor'] },
    {
      names: '--rule ID=LEVEL',
      text: 'set a rule to error, warning, info, hint or off; repeatable',
      of: ['check'],
    },
    { names: '--to FORMAT', text: 'what to export to', of: ['export'] },
    { names: '--url URL', text: 'where the article is published', of: ['export'] },
    { names: '--publisher NAME', text: 'who publishes it', of: ['export'] },
    {
      names: '--private',
      text: 'also notes, files and sources that are meant for the newsroom alone',
      of: ['export'],
    },
    {
      names: '--name NAME, --role ROLE, --cue VERB',
      text: 'words of the newsroom, as in the editor’s settings: names and roles as printed, verbs in the infinitive; repeatable',
      of: ['analyze', 'check'],
    },
    {
      names: '--lang fr|en',
      text: 'language of the drafts (default: found in the text)',
      of: ['analyze', 'check', 'export', 'anchor'],
    },
    { names: '--locale fr|en', text: 'language of the messages (default: the environment’s)' },
    { names: '-h, --help', text: 'this text; behind a command: what the command takes' },
    { names: '-v, --version', text: 'the version' },
  ],
  rules: 'Each with the level that it has unless --rule says otherwise.',
  status: [
    'nothing to report',
    {
      analyze: 'a bad line with --jsonl',
      check: 'a finding at or above --fail-on',
      anchor: 'a record whose state is at or above --fail-on',
      merge: 'both sides changed one field',
    },
    'wrong usage, or an input that cannot be read',
  ],
};
