/** Puts a text into the language of the interface, with values in the place of `{0}`, `{1}` …; VS Code's `l10n` is one. */
export interface Translator {
  t(message: string, ...values: string[]): string;
}
