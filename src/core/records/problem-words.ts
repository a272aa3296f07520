import type { Translator } from '../translator';
import type { Problem } from '../json/problem';
import { SHAPE_MESSAGES } from './shape-messages';

/** What the reader of claims files says of broken JSON, by its English text. */
function syntaxWords(l10n: Translator): Readonly<Record<string, string>> {
  return {
    'This symbol does not belong here.': l10n.t('This symbol does not belong here.'),
    'This is not a number.': l10n.t('This is not a number.'),
    'A key in double quotes is expected here.': l10n.t('A key in double quotes is expected here.'),
    'A value is expected here.': l10n.t('A value is expected here.'),
    'A colon is expected here.': l10n.t('A colon is expected here.'),
    'A comma is expected here.': l10n.t('A comma is expected here.'),
    'A closing brace is expected here.': l10n.t('A closing brace is expected here.'),
    'A closing bracket is expected here.': l10n.t('A closing bracket is expected here.'),
    'The file goes on after its end.': l10n.t('The file goes on after its end.'),
    'Comments are not allowed.': l10n.t('Comments are not allowed.'),
    'A string is not closed.': l10n.t('A string is not closed.'),
    'This escape is not four hexadecimal digits.': l10n.t('This escape is not four hexadecimal digits.'),
    'This escape does not exist.': l10n.t('This escape does not exist.'),
    'Control characters must be escaped.': l10n.t('Control characters must be escaped.'),
  };
}

/** What is wrong in a claims file, in the language of the interface; without its place. */
export function problemWords({ code, message }: Problem, l10n: Translator): string {
  switch (code) {
    case 'merge-markers':
      return l10n.t('Git left two versions here. Join them from the article in the editor, or by hand.');
    case 'newer-version':
      return l10n.t('The claims file was written by a newer version of Dixit. It is shown and not changed.');
    case 'duplicate-id':
      return l10n.t('Two claims have the same id; the second one is not shown.');
    case 'unsafe-url':
      return l10n.t('This address is not opened: only http and https addresses without credentials are.');
    case 'unsafe-path':
      return l10n.t('This file is not opened: its path must be relative and stay inside the workspace.');
    case 'date':
      return l10n.t('A date is written 2025-07-21, 2025-07 or 2025.');
    case 'too-large':
      return l10n.t('The file is too large.');
    case 'too-deep':
      return l10n.t('Values are nested too deep.');
    case 'forbidden-key':
      return l10n.t('This key is not allowed.');
    case 'duplicate-key':
      return l10n.t('A key stands twice in one object.');
    case 'number-precision':
      return l10n.t('The number has more digits than can be kept; write it as a string.');
    case 'syntax':
      return syntaxWords(l10n)[message] ?? l10n.t('This is not valid JSON.');
    case 'schema':
      return schemaWords(message, l10n);
  }
}

/** What the shape of the format says of a value, by its English text. */
function shapeWords(l10n: Translator): Readonly<Record<string, string>> {
  return {
    'Expected an object.': l10n.t('Expected an object.'),
    [SHAPE_MESSAGES.object]: l10n.t('The value must be an object.'),
    [SHAPE_MESSAGES.empty]: l10n.t('The value must not be empty.'),
    [SHAPE_MESSAGES.id]: l10n.t('The value must be “c-” and eight characters of 0-9 and a-z.'),
    [SHAPE_MESSAGES.whole]: l10n.t('The value must be a whole number.'),
    [SHAPE_MESSAGES.positive]: l10n.t('The value must be at least 1.'),
  };
}

/** “Expected one of "a", "b", found "x".”; the values are those of the format and stay as they are. */
function schemaWords(message: string, l10n: Translator): string {
  const missing = /^(".*") is missing\.$/.exec(message)?.[1];
  if (missing !== undefined) {
    return l10n.t('{0} is missing.', missing);
  }
  const [, oneOf, expected, found] = /^Expected (one of )?(.*), found (.*)\.$/.exec(message) ?? [];
  if (expected === undefined || found === undefined) {
    return shapeWords(l10n)[message] ?? message;
  }
  return oneOf === undefined
    ? l10n.t('Expected {0}, found {1}.', expected, found)
    : l10n.t('Expected one of {0}, found {1}.', expected, found);
}
