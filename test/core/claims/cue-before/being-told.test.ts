import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { assertAmong, assertTable, product } from '../table';

/** English participles in the passive: what somebody is told, by somebody or by nobody who is named. */
describe('“being told”', () => {
  const verbs = ['told', 'warned', 'informed', 'assured', 'reminded'];
  const clauses = ['the bridge was unsafe', 'they must pay twice'];

  it('has what is told behind it', () =>
    assertAmong(
      product(
        [
          'They left after being',
          'She rang the police before being',
          'Parents complained despite being',
          'He cried on being',
        ],
        verbs,
        [' that', ''],
        clauses,
      ).map(([main, verb, that, clause]) => [`${main} ${verb}${that} ${clause}.`, '–', clause]),
    ));

  it('ends before the main clause where it opens the sentence', () =>
    assertTable(
      product(['Having been', 'After being', 'Being'], verbs, [' that', ''], clauses, [
        'the drivers set off',
        'she resigned',
        'Ruiz resigned',
      ]).map(([opening, verb, that, clause, main]) => [`${opening} ${verb}${that} ${clause}, ${main}.`, '–', clause]),
    ));

  it('names who told it', () =>
    assertTable(
      product(
        ['They left after being', 'He had left after being'],
        verbs,
        ['the chairman', 'a guard', 'the Russian government', 'Ana Orr'],
        clauses,
      ).map(([main, verb, who, clause]) => [`${main} ${verb} by ${who} that ${clause}.`, who, clause]),
    ));

  it('can be an order', () =>
    assertTable(
      product(
        ['They fled after being', 'She wept on being'],

        ['to leave the house', 'to pay the fine'],
      ).map(([main, order]) => [`${main} told ${order}.`, '–', order]),
    ));

  it('tells nothing where nobody was told', () => {
    assert.deepEqual(claimLines('They bought it without being told that the roof leaked.', 'en'), []);
  });

  it('is what a second verb tells, too', () =>
    assertTable(
      product(
        ['She rang the clinic and was', 'The council applied but was', 'He called the bank, and was then'],
        verbs,
        [' that', ''],
        clauses,
      ).map(([main, verb, that, clause]) => [`${main} ${verb}${that} ${clause}.`, '–', clause]),
    ));

  it('opens a sentence as a bare participle, too', () =>
    assertAmong(
      product(['Told', 'Warned', 'When told', 'Once informed', 'When assured'], [' that'], clauses, [
        ', she turned back',
        ', Mr Orr wept',
        ', drivers went on',
      ]).map(([told, that, clause, main]) => [`${told}${that} ${clause}${main}.`, '–', clause]),
    ));

  it('is nothing under a condition or without a clause', () => {
    for (const text of ['If told that it is late, most people leave.', 'Told of the news, she wept.'])
      assert.deepEqual(claimLines(text, 'en'), []);
  });
});

/** English texts that are given to somebody. */
describe('a text that somebody is sent', () => {
  it('tells what stands behind it', () =>
    assertTable(
      product(
        ['Residents were sent', 'Staff have been given', 'Drivers were shown'],
        ['letters', 'leaflets', 'texts', 'signs'],
        ['telling them to leave', 'saying the road was closed', 'warning that jobs would go'],
      ).map(([who, text, tells]) => [`${who} ${text} ${tells}.`, text, tells.replace(/^\w+ (?:that )?/, '')]),
    ));
});
