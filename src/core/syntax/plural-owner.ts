import { formOf, Kind, type Token } from '../text/token';

/** “the workers' leader”: whether the possessive of a plural stands at token k, and no mark. */
export function isPluralOwner(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  return formOf(token) === "'" && token?.kind === Kind.Other && tokens[k - 1]?.form.endsWith('s') === true;
}
