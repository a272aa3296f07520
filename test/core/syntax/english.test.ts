import assert from 'node:assert/strict';
import { findNames } from '../../../src/core/actors/names/find-names';
import { english } from '../../../src/core/language/en/index';
import { tagTokens } from '../../../src/core/syntax/tagger';
import { verbGroups } from '../../../src/core/syntax/verb-groups';
import { pairMarks } from '../../../src/core/text/quotation-marks';
import { tokenize } from '../../../src/core/text/tokenize';

/** The verb groups of a sentence, each as printed. */
function groups(text: string): string[] {
  const tokens = tokenize(text, english);
  pairMarks(tokens, text);
  tagTokens(tokens, english);
  findNames(tokens, text, english, false);
  return verbGroups(tokens, english).map(({ start, end }) => text.slice(tokens[start]?.start, tokens[end - 1]?.end));
}

const cases: readonly (readonly [fact: string, text: string, verbs: readonly string[]])[] = [
  ['a preposition other than “to” takes no base form', 'The secretary of state called it in question.', ['called']],
  ['a form in -s behind a number is a plural', 'Turnout fell in 30 states.', ['fell']],
  ['a singular phrase ends in a noun', 'More than one positive jobs report followed.', ['followed']],
  ['a person without determiner makes a compound', 'He feared terrorist attacks.', ['feared']],
  ['an article is followed by no verb', 'The finance chief and the estimated turnout surprised us.', ['surprised']],
  ['a possessive is no verb', "Lowe's plan failed.", ['failed']],
  ["'s is a verb behind a pronoun", "It's raining.", ["'s raining"]],
  ["'s is a verb before an article", "Lowe's a fool.", ["'s"]],
  [
    'a form in -ing behind a comma is a participle',
    'He left, warning that it would fail.',
    ['left', 'warning', 'would fail'],
  ],
  [
    'a form in -ing behind “but” is a participle',
    'He stayed but warning that it leaked.',
    ['stayed', 'warning', 'leaked'],
  ],
  ['a name in lower case is none', 'The price rose and he drew a line.', ['rose', 'drew']],
];

describe('English homographs', () => {
  for (const [fact, text, verbs] of cases) it(`${fact}: ${text}`, () => assert.deepEqual(groups(text), verbs));
});
