import assert from 'node:assert/strict';
import fc from 'fast-check';
import { daysBetween, parsePartialDate } from '../../../src/core/dates/partial-date';

describe('partial dates', function () {
  this.timeout(20_000);

  for (const [text, first, last] of [
    ['1970-01-01', 0, 0],
    ['1970-01', 0, 30],
    ['1970', 0, 364],
    ['2024-02', 19754, 19782],
    ['2000-02-29', 11016, 11016],
    ['2025-07-21', 20290, 20290],
    ['0001-01-01', -719162, -719162],
  ] as const) {
    it(`read ${text} as the days ${first} to ${last}`, () => {
      const interval = parsePartialDate(text);
      assert.equal(interval?.first, first);
      assert.equal(interval?.last, last);
    });
  }

  for (const text of [
    '',
    '25',
    '2025-13',
    '2025-00',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-7-1',
    '2025-07-21T00:00',
    ' 2025',
    'July 2025',
    '２０２５',
  ]) {
    it(`are not read from “${text}”`, () => assert.equal(parsePartialDate(text), null));
  }

  it('count days as the calendar does', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
        const interval = parsePartialDate(date.toISOString().slice(0, 10));
        assert.equal(interval?.first, Math.floor(date.getTime() / 86_400_000));
      }),
    );
  });

  it('give the days between two of them', () => {
    const day = (text: string) => parsePartialDate(text) ?? assert.fail(text);
    assert.equal(daysBetween(day('2025-06-21'), day('2025-07-21')), 30);
    assert.equal(daysBetween(day('2025-07'), day('2025-07-21')), -10);
  });
});
