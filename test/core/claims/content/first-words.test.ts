import { assertTable, product } from '../table';

/** Small words at the start of English content without which it would say something else. */
describe('the first words of English content', () => {
  it('are those that leave out all else', () =>
    assertTable(
      product(
        ['The judge said', 'He told them', 'She told reporters', 'Officials believe'],
        ['only', 'just'],
        ['immediate custody could help', 'a new law would work', 'the mayor knew of it', 'lawyers would gain'],
      ).map(([said, word, clause]) => [`${said} ${word} ${clause}.`, null, `${word} ${clause}`]),
    ));

  it('are not those that tell how much is said', () =>
    assertTable(
      product(
        ['The judge said', 'She told reporters'],
        ['only that', 'just that'],
        ['talks were going on', 'he had left'],
      ).map(([said, that, clause]) => [`${said} ${that} ${clause}.`, null, clause]),
    ));

  it('are those of what there is none of', () =>
    assertTable(
      product(
        ['The study', 'Police', 'The auditors have'],
        ['found no evidence', 'found little evidence', 'found no sign', 'found no proof'],
        ['that restrictive rules helped', 'that the money was spent'],
      ).map(([who, found, clause]) => [
        `${who} ${found} ${clause}.`,
        null,
        `${found.slice(found.indexOf(' ') + 1)} ${clause}`,
      ]),
    ));
});

/** Times in English objects. */
describe('a time behind an English object', () => {
  it('is part of it where it is yet to come', () =>
    assertTable(
      product(
        ['He hinted at a strike', 'She announced the closure of the mill', 'They warned of floods'],
        ['in the coming weeks', 'in the new year', 'in the years ahead', 'in the next few days'],
      ).map(([said, time]) => [
        `${said} ${time}.`,
        null,
        `${said.replace(/^\w+ (?:hinted|announced|warned) /, '')} ${time}`,
      ]),
    ));

  it('is part of it where the verb looks ahead', () =>
    assertTable([
      [
        'The bank forecast a fall in output in the second half of the year.',
        null,
        'a fall in output in the second half of the year',
      ],
      ['She promised a review in the spring.', null, 'a review in the spring'],
    ]));

  it('tells else when it was said', () =>
    assertTable([
      ['The club announced the sale of the ground on Tuesday.', null, 'the sale of the ground'],
      ['She confirmed the arrests in the early hours of Monday.', null, 'the arrests'],
    ]));
});

/** When a deed was done that somebody is accused of. */
describe('“during” behind a deed', () => {
  it('is part of it', () =>
    assertTable(
      product(
        ['She accused him', 'They accused police', 'The club has accused the firm'],
        ['of lying during the campaign', 'of illegally hiding losses during the boom'],
      ).map(([accused, deed]) => [`${accused} ${deed}.`, null, `${accused.replace(/^.*accused /, '')} ${deed}`]),
    ));

  it('tells else when it was said', () =>
    assertTable([['He criticised the minister during a debate.', null, 'the minister']]));
});
