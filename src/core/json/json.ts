/** What `JSON.parse` gives, read-only. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object as `JSON.parse` gives it. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Keys that could reach an object's prototype when values are copied. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether the value is an object and not a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Deep equality of JSON values; the order of keys does not matter, an undefined value equals an absent key. */
export function equalJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => equalJson(item, b[index]));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  for (const key of Object.keys(a)) if (!equalJson(a[key], ownValue(b, key))) return false;
  for (const key of Object.keys(b)) if (b[key] !== undefined && ownValue(a, key) === undefined) return false;
  return true;
}

/** The object's own value at the key, so that `toString` and its like are absent. */
export function ownValue(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
