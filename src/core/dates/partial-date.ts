/** Partial dates (YYYY, YYYY-MM, YYYY-MM-DD) as intervals of days. No clock and no time zone: a day is a number. */

/** The days that a partial date can mean. `first` and `last` are days since 1970-01-01, both inclusive. */
export interface DateInterval {
  readonly first: number;
  readonly last: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”). */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The interval of a partial date, or null where the text is none (“2025-13”, “2025-02-30”, “July 2025”). */
export function parsePartialDate(text: string): DateInterval | null {
  const match = PARTIAL_DATE.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) {
    return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  }
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  const length = monthLength(year, month);
  if (match[3] === undefined) {
    return { first: dayNumber(year, month, 1), last: dayNumber(year, month, length) };
  }
  const day = Number(match[3]);
  if (day < 1 || day > length) return null;
  const number = dayNumber(year, month, day);
  return { first: number, last: number };
}

/** Whether the text is a partial date that exists in the calendar. */
export function isPartialDate(text: string): boolean {
  return parsePartialDate(text) !== null;
}

/** Whole days from the end of `earlier` to the start of `later`; negative where they overlap or are the other way round. */
export function daysBetween(earlier: DateInterval, later: DateInterval): number {
  return later.first - earlier.last;
}
