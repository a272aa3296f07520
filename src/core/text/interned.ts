const INDEX = /^\d+$/;

/**
 * The same string as V8 keeps it for names: two of these are compared by their addresses, other strings by their letters. What is
 * compared with them has to be one, too: a comparison that met another string once stays slow.
 */
export function interned(text: string): string {
  // A key in figures is a place in a list to V8, not a name; JSON keeps all short strings like names.
  return INDEX.test(text) ? (JSON.parse(`"${text}"`) as string) : (Object.keys({ [text]: 0 })[0] as string);
}
