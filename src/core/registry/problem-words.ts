import type { Translator } from '../translator';
import type { RegistryProblem } from './problems';

/** A problem of the registry file in the language of the interface: what is wrong, and what becomes of the entry. */
export function registryProblemWords(problem: RegistryProblem, l10n: Translator): string {
  const { code, message } = problem;
  const [name = '', meant = ''] = [...message.matchAll(/[“"]([^”"]*)[”"]/g)].map(([, words]) => words ?? '');
  switch (code) {
    case 'unknown-post':
      return l10n.t('No post has the id “{0}”. The role is left out.', name);
    case 'unknown-organization':
      return l10n.t('No organization has the id “{0}”.', name);
    case 'overlapping-spells':
      return overlap(message, l10n);
    case 'reversed-spell':
      return l10n.t('The term ends before it begins. It is left out.');
    case 'duplicate-id':
      return l10n.t('The id “{0}” stands twice. The first entry counts.', name);
    case 'unsafe-url':
      return l10n.t('The source is no http or https address and will not be opened.');
    case 'newer-version':
      return l10n.t('The file is of a newer version. It is read as far as possible and not changed.');
    case 'forbidden-key':
      return l10n.t('The key “{0}” is not allowed. The entry is left out.', name);
    case 'duplicate-key':
      return l10n.t('The key “{0}” stands twice. The entry is left out.', name);
    case 'misspelt-key':
      return l10n.t('The key “{0}” is not read; “{1}” was perhaps meant.', name, meant);
    case 'merge-markers':
      return l10n.t('The file holds marks of an unfinished merge. Finish the merge first.');
    case 'too-large':
      return l10n.t('The file is too large to be read.');
    case 'too-deep':
      return l10n.t('Values are nested too deeply to be read.');
    case 'syntax':
      return l10n.t('This is not valid JSON here. The entries above stay in use.');
    case 'schema':
      return shape(problem, l10n);
    case 'number-precision':
      return l10n.t('The number has more digits than can be kept; write it as a string.');
    case 'date':
      return l10n.t('A date is written 2025-07-21, 2025-07 or 2025.');
    case 'unsafe-path':
      return message; // a registry names no files
  }
}

function overlap(message: string, l10n: Translator): string {
  const [, post = '', one = '', other = ''] =
    /^“(.+)” has one holder at a time, but (.+) and (.+) hold/.exec(message) ?? [];
  return l10n.t('“{0}” has one holder at a time, but {1} and {2} hold it at once.', post, one, other);
}

function shape({ message, path, severity }: RegistryProblem, l10n: Translator): string {
  const [, key = '', fault = ''] = /^(?:“(.*?)” |The entry )(.+?)\.?$/.exec(message) ?? [];
  const what = faultWords(fault, l10n);
  if (what === null) {
    return message === 'The file must be an object.' ? l10n.t('Expected an object.') : message;
  }
  if (!key) return l10n.t('The entry {0}. It is left out.', what);
  if (severity === 'warning' || !path.includes('[')) return l10n.t('“{0}” {1}.', key, what);
  return path.includes('.roles[')
    ? l10n.t('“{0}” {1}. The role is left out.', key, what)
    : l10n.t('“{0}” {1}. The entry is left out.', key, what);
}

/** What the shape of the file asks for, as the end of a sentence; null for what has no wording yet. */
function faultWords(fault: string, l10n: Translator): string | null {
  switch (fault) {
    case 'is missing':
      return l10n.t('is missing');
    case 'must be text':
      return l10n.t('must be text');
    case 'must not be empty':
      return l10n.t('must not be empty');
    case 'must hold a name':
      return l10n.t('must hold a name');
    case 'must be an object':
      return l10n.t('must be an object');
    case 'must be a list':
    case 'must be a list of names':
    case 'must be a list of roles':
      return l10n.t('must be a list');
    case 'must be true or false':
      return l10n.t('must be true or false');
    case 'must be "m", "f", "x" or null':
      return l10n.t('must be "m", "f", "x" or null');
    case 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD':
      return l10n.t('must be a date: YYYY, YYYY-MM or YYYY-MM-DD');
    case 'must be 1':
      return l10n.t('must be 1');
    case 'is no language: “fr”, “en” …, or “*” for any':
      return l10n.t('is no language: “fr”, “en” …, or “*” for any');
    case 'must not be longer than 2000 characters':
      return l10n.t('must not be longer than 2000 characters');
    case 'must not hold spaces':
      return l10n.t('must not hold spaces');
    case 'must not hold control, direction or zero-width characters':
      return l10n.t('must not hold invisible characters');
    case 'is a reserved word':
      return l10n.t('is a reserved word');
    case 'must be an object of lists of names by language':
      return l10n.t('must be lists of names by language');
    case 'must be a country code of two capitals, for example "FR"':
      return l10n.t('must be a country code of two capitals, for example “FR”');
    case 'must be a Wikidata id, for example "Q57792"':
      return l10n.t('must be a Wikidata id, for example “Q57792”');
    default:
      return null;
  }
}
