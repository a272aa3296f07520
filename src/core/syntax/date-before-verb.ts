/** The day or date between a subject and its verb. */
import { Tag } from '../language/types';
import { itemAt } from '../text/item-at';
import { Kind, type Token } from '../text/token';
import { isMonth, YEAR } from './before-inserted';

/** Start of the French day or month that ends before `end`: “mardi”, “ce mardi”, “le mois dernier”; `end` where none does. */
export function frenchDayBefore(tokens: readonly Token[], end: number): number {
  const last = itemAt(tokens, end - 1);
  if (last === undefined) return end;
  if (last.form === 'dernier' || last.form === 'dernière')
    return tokens[end - 2]?.word?.noun === 'time' ? end - 3 : end;
  if ((last.tags & Tag.Calendar) === 0) return end;
  return tokens[end - 2]?.form === 'ce' ? end - 2 : end - 1;
}

/** Start of the date with a month that ends before `end`; `end` where none does: “12 January”, “January 12”, “mars 2024”. */
export function dateBefore(tokens: readonly Token[], end: number): number {
  const year = itemAt(tokens, end - 1);
  const to = year?.kind === Kind.Number && YEAR.test(year.form) ? end - 1 : end;
  if (isMonth(itemAt(tokens, to - 1))) return itemAt(tokens, to - 2)?.kind === Kind.Number ? to - 2 : to - 1;
  return itemAt(tokens, to - 1)?.kind === Kind.Number && isMonth(itemAt(tokens, to - 2)) ? to - 2 : end;
}
