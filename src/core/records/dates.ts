/** YYYY, YYYY-MM or YYYY-MM-DD, the partial dates of the records file. */
const PARTIAL_DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the string is a partial date that exists in the calendar. */
export function isPartialDate(date: string): boolean {
  const parts = PARTIAL_DATE.exec(date);
  if (!parts) return false;
  const [, year, month, day] = parts;
  if (month === undefined || day === undefined) return true;
  if (month === '02' && day === '29') return isLeap(Number(year));
  return Number(day) <= (DAYS[Number(month) - 1] ?? 0);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
