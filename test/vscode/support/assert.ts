/** What the tests use of `node:assert/strict`, for the web worker, which has no Node modules. */

class AssertionError extends Error {
  override name = 'AssertionError';
  constructor(
    message: string | undefined,
    fallback: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message ?? fallback);
  }
}

const show = (value: unknown): string =>
  typeof value === 'bigint' || typeof value === 'function' ? String(value) : (JSON.stringify(value) ?? 'undefined');

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Set || a instanceof Map) return same([...a], [...(b as Set<unknown>)]);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}

function ok(value: unknown, message?: string): asserts value {
  if (!value) throw new AssertionError(message, `expected a truthy value, got ${show(value)}`, value, true);
}

const fail = (message?: string): never => {
  throw new AssertionError(message, 'failed');
};

const equal = (actual: unknown, expected: unknown, message?: string): void => {
  if (!Object.is(actual, expected))
    throw new AssertionError(message, `expected ${show(expected)}, got ${show(actual)}`, actual, expected);
};

const notEqual = (actual: unknown, expected: unknown, message?: string): void => {
  if (Object.is(actual, expected)) throw new AssertionError(message, `did not expect ${show(expected)}`);
};

const deepEqual = (actual: unknown, expected: unknown, message?: string): void => {
  if (!same(actual, expected))
    throw new AssertionError(message, `expected ${show(expected)}, got ${show(actual)}`, actual, expected);
};

const notDeepEqual = (actual: unknown, expected: unknown, message?: string): void => {
  if (same(actual, expected)) throw new AssertionError(message, `did not expect ${show(expected)}`);
};

const match = (text: string, pattern: RegExp, message?: string): void => {
  if (!pattern.test(text)) throw new AssertionError(message, `expected ${show(text)} to match ${String(pattern)}`);
};

const doesNotMatch = (text: string, pattern: RegExp, message?: string): void => {
  if (pattern.test(text)) throw new AssertionError(message, `expected ${show(text)} not to match ${String(pattern)}`);
};

function checkThrown(error: unknown, pattern?: RegExp): void {
  if (pattern) match(String(error), pattern);
}

const throws = (action: () => unknown, pattern?: RegExp): void => {
  try {
    action();
  } catch (error) {
    checkThrown(error, pattern);
    return;
  }
  fail('expected an exception');
};

const rejects = async (action: Promise<unknown> | (() => Promise<unknown>), pattern?: RegExp): Promise<void> => {
  try {
    await (typeof action === 'function' ? action() : action);
  } catch (error) {
    checkThrown(error, pattern);
    return;
  }
  fail('expected a rejection');
};

const assert = Object.assign(ok, {
  ok,
  fail,
  equal,
  strictEqual: equal,
  notEqual,
  deepEqual,
  deepStrictEqual: deepEqual,
  notDeepEqual,
  match,
  doesNotMatch,
  throws,
  rejects,
});
export default assert;
export {
  ok,
  fail,
  equal,
  equal as strictEqual,
  notEqual,
  deepEqual,
  deepEqual as deepStrictEqual,
  notDeepEqual,
  match,
  doesNotMatch,
  throws,
  rejects,
};
