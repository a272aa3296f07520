import { Recent } from '../text/recent';

/**
 * Message templates in English. A finding carries its template's id as `data.template` and the values as `data`, so a shell
 * can look the template up in its own language and fill it with `fillTemplate`.
 */
export const MESSAGES = {
  'stale-role/left': '{name} was not {role} on {date}: in the post until {to}. On that day it was {holder}.',
  'stale-role/left-unknown': '{name} was not {role} on {date}: in the post until {to}.',
  'stale-role/not-yet': '{name} was not yet {role} on {date}: in the post from {from}. On that day it was {holder}.',
  'stale-role/not-yet-unknown': '{name} was not yet {role} on {date}: in the post from {from}.',
  'stale-role/between': '{name} was not {role} on {date}, between two terms. On that day it was {holder}.',
  'stale-role/between-unknown': '{name} was not {role} on {date}, between two terms.',
  'wrong-modifier/in-office': '{name} was in office on {date}, so “{printed}” is wrong: {role} since {from}.',
  'wrong-modifier/former-too-early': '“{printed}” is too early on {date}: {name} was {role} only from {from}.',
  'wrong-modifier/already-in-office': '“{printed}” is out of date on {date}: {name} was {role} since {from}.',
  'role-to-check/unverified': '{name} as {role} on {date}: the registry vouches for it only until {verifiedOn}.',
  'role-to-check/precision': '{name} as {role} on {date}: the registry’s dates ({from} to {to}) do not decide it.',
  'role-to-check/acting': '{name} as acting {role} on {date}: the registry records only full terms.',
  'role-to-check/future': '{name} as future {role} on {date}: the registry has no later term.',
  'role-to-check/no-record': 'The registry does not know {name} as {role}. On {date} it was {holder}.',
  'no-date': 'The article has no date, so roles are not checked. Set “date” in the front matter.',
  'no-date/left':
    '{name} was {role} until {to}; the last holder on record is {holder}. The article has no “date” to check it by.',
  'no-date/left-unknown': '{name} was {role} until {to}. The article has no “date” to check it by.',
  'no-date/in-office':
    '{name} has been {role} since {from}, but the text says “{printed}”. The article has no “date” to check it by.',
  'first-mention/no-full-name': '{name} is introduced without a full name.',
  'first-mention/no-role': '{name} is introduced without a role.',
  'first-mention/role-later': '{name} is introduced without a role; “{role}” comes only later.',
  'surname-before-introduction': '“{printed}” stands before {name} is introduced.',
  'name-variant': '“{printed}” is also spelled “{other}” in this article.',
  'name-typo/registry': '“{printed}” is close to {other}. Is it the same person?',
  'name-typo/draft': '“{printed}” is close to “{other}”, who is named in this article.',
  'anonymous-source': 'The source is not named and the text gives no reason.',
  'bare-source': '“{printed}” says nothing of the source: how does it know, and why is it not named?',
  'plural-sources': 'The text speaks of several sources; the record has one.',
  'unattributed-quote': 'This quotation has no speaker.',
  'collective-speaker': 'Who spoke for “{name}”? No person or body is named.',
  'statement-after-article': 'The statement is dated {on}, after the article ({date}).',
  'old-statement': 'The statement is of {on}, {days} days before the article, but the text says “{word}”.',
  drifted: 'The words have changed since they were checked. They were: {words}',
  orphan: 'The words of a record are no longer in the text: {words}',
  'front-matter/unclosed':
    'The front matter has no second “---”: it is read as text, so title, date and language are not known.',
  'front-matter/syntax': 'This line of the front matter is not “key: value” and is passed over.',
  'front-matter/date': 'This date cannot be read. Write it as YYYY-MM-DD, for example 2025-07-21.',
  'plain-text': 'This passage has too much or too deep markup: it is read as plain text, its markup included.',
  'merge-marks': 'Git left the marks of a merge here. Keep one of the two versions, then save.',
  'two-versions': 'Two people changed the record of “{words}” at the same time. Which version counts?',
  suggested: 'The record’s words have changed. Is this still the passage? They were: {words}',
} as const;

/** The key of a message. */
export type MessageId = keyof typeof MESSAGES;

/** Longest value in a message; the data of the finding has the whole. */
const MAX_VALUE = 300;

/** Puts values into a template; a value that is missing or null leaves its place empty. */
export function fillTemplate(template: string, data: Readonly<Record<string, unknown>>): string {
  const pieces = PIECES.of(template);
  let message = pieces[0] as string;
  for (let n = 1; n < pieces.length; n += 2) {
    const key = pieces[n] as string;
    const value = Object.hasOwn(data, key) ? data[key] : null;
    if (value !== null && value !== undefined) message += shortened(String(value));
    message += pieces[n + 1] as string;
  }
  return message;
}

/** Words and keys of a template, in turn. */
const PIECES = new Recent((template): readonly string[] => template.split(/\{(\w+)\}/), 256);

/** A list of findings is read line by line. */
function shortened(value: string): string {
  const line = BLANKS.test(value) ? value.replace(/[\t\r\n ]+/g, ' ') : value;
  return line.length <= MAX_VALUE ? line : `${line.slice(0, MAX_VALUE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const BLANKS = /[\t\r\n]| {2}/;
