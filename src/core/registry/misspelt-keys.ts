import { isOneEditApart } from '../text/edit-distance';

/** Letters from which on the beginning of a key is a key that was cut short, and not another one. */
const MIN_STEM = 4;
/** What people write for it. */
const OTHER_WORDS: Readonly<Record<string, string>> = { person: 'people', persons: 'people' };

/** A key of an object that is not of the format, and the one that was meant. */
interface MisspeltKey {
  readonly key: string;
  readonly meant: string;
}

/**
 * Keys that look like one of the format which the object lacks: `organisations`, `role`, `verified_on`. Any other key is
 * somebody's own, and kept.
 */
export function misspeltKeys(
  object: Readonly<Record<string, unknown>>,
  known: readonly string[],
): readonly MisspeltKey[] {
  const missing = known.filter((key) => !Object.hasOwn(object, key));
  return Object.keys(object).flatMap((key) => {
    const meant = known.includes(key) ? undefined : missing.find((one) => looksLike(key, one));
    return meant === undefined ? [] : [{ key, meant }];
  });
}

function looksLike(key: string, known: string): boolean {
  const [one, other] = [key, known].map((each) => each.toLowerCase().replace(/[^a-z]/g, '')) as [string, string];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    OTHER_WORDS[one] === known ||
    one === other ||
    (short.length >= MIN_STEM && (isOneEditApart(one, other) || long.startsWith(short)))
  );
}
