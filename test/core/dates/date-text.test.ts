import assert from 'node:assert/strict';
import { dateText, dayOrMonth } from '../../../src/core/dates/date-text';

describe('a date in words', () => {
  for (const [date, en, fr] of [
    ['2025-07-21', '21 July 2025', '21 juillet 2025'],
    ['2024-10-01', '1 October 2024', '1er octobre 2024'],
    ['2025-07', 'July 2025', 'juillet 2025'],
    ['2025', '2025', '2025'],
    ['0050-02-01', '1 February 50', '1er février 50'],
    ['2025-13', '2025-13', '2025-13'],
    ['hier', 'hier', 'hier'],
  ] as const) {
    it(date, () => assert.deepEqual([dateText(date, 'en'), dateText(date, 'fr')], [en, fr]));
  }
});

describe('when something happened', () => {
  for (const [date, en, fr] of [
    ['2024-10-01', '1 October 2024', 'le 1er octobre 2024'],
    ['2022-05', 'May 2022', 'en mai 2022'],
    ['2014', '2014', 'en 2014'],
    ['hier', 'hier', 'hier'],
  ] as const) {
    it(date, () => assert.deepEqual([dayOrMonth(date, 'en'), dayOrMonth(date, 'fr')], [en, fr]));
  }
});

describe('the formats of dates', () => {
  it('are made once: each takes memory that nothing gives back soon, and a long draft prints thousands of dates', () => {
    const { DateTimeFormat } = Intl;
    let made = 0;
    const counting = new Proxy(DateTimeFormat, {
      construct: (target, args) => {
        made += 1;
        return Reflect.construct(target, args);
      },
    });
    Object.assign(Intl, { DateTimeFormat: counting });
    try {
      for (let day = 10; day < 29; day++)
        for (const language of ['en', 'fr'] as const)
          for (const date of [`2025-07-${day}`, '2025-07']) dateText(date, language);
    } finally {
      Object.assign(Intl, { DateTimeFormat });
    }
    assert.ok(made <= 4, `${made} formats for 76 dates`);
  });
});
