/** Words of both languages before a number that tell how exact it is. */
import { rows } from './lexicon';

/** “près de 200 habitants”, “more than 200 residents” */
export const APPROXIMATIONS: readonly (readonly string[])[] = rows(
  `environ; presque; près de; près d'; plus de; plus d'; moins de; moins d'; au moins; nearly; almost; roughly; approximately; about; around; over; more than
fewer than; less than; at least; up to; as many as; as much as; no fewer than; no less than; close to; upwards of`,
).map((row) => row.split(' '));
