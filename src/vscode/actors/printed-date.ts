import type { LanguageId } from '../../core/analysis';
import { isPartialDate } from '../../core/dates/partial-date';

/** Months by the letters that tell them apart, without accents. */
const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^f[ée]v|^feb/,
  /^mar/,
  /^avr|^apr/,
  /^mai|^may/,
  /^juin|^jun/,
  /^juil|^jul/,
  /^ao[uû]|^aug/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^d[ée]c/,
];

/** “21 juillet 2025”, “1er août 2025”, “21 July 2025” */
const DAY_FIRST = /^(\d{1,2})(?:er|st|nd|rd|th)?\.?\s+(\p{L}+)\.?,?\s+(\d{4})$/u;
/** “July 21, 2025” */
const MONTH_FIRST = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
/** “21/07/2025”, “21.7.2025” */
const FIGURES = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
/** “juillet 2025”, “July 2025” */
const MONTH_ALONE = /^(\p{L}+)\.?\s+(\d{4})$/u;
/** “2025/7/21” */
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;

/**
 * The days that a date may mean as people print it, as YYYY-MM-DD: “03/07/2025” is in July or in March. Empty for what is no date.
 * Pure.
 */
export function printedDates(text: string): readonly string[] {
  const words = text
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/^\p{L}+day,?\s+|^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+/iu, '')
    .trim();
  const [, day = '', name = '', year = ''] = DAY_FIRST.exec(words) ?? [];
  const [, otherName = '', otherDay = '', otherYear = ''] = MONTH_FIRST.exec(words) ?? [];
  const [, one = '', other = '', last = ''] = FIGURES.exec(words) ?? [];
  const [, first = '', second = '', third = ''] = YEAR_FIRST.exec(words) ?? [];
  const dates = [
    written(year, month(name), day),
    written(otherYear, month(otherName), otherDay),
    written(last, other, one),
    written(last, one, other),
    written(first, second, third),
  ];
  return [...new Set(dates.filter((date) => date !== null))];
}

/**
 * The dates that a person may mean who types one, as YYYY, YYYY-MM or YYYY-MM-DD. In French the day comes first, so there is one
 * at most. Pure.
 */
export function typedDates(text: string, language: LanguageId): readonly string[] {
  if (isPartialDate(text)) {
    return [text];
  }
  const [, name = '', year = ''] = MONTH_ALONE.exec(text) ?? [];
  const alone = month(name);
  if (alone !== '') {
    return [`${year}-${alone.padStart(2, '0')}`];
  }
  const dates = printedDates(text);
  return language === 'fr' ? dates.slice(0, 1) : dates;
}

function month(name: string): string {
  const at = name === '' ? -1 : MONTHS.findIndex((pattern) => pattern.test(name.toLowerCase()));
  return at < 0 ? '' : String(at + 1);
}

function written(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year !== '' && isPartialDate(date) ? date : null;
}
