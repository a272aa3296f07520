/** A command line that makes no sense: exit status 2, with a hint at `--help` in the language asked for. */
export class UsageError extends Error {
  constructor(problem: string, words: { readonly seeHelp: string }) {
    super(`${problem} ${words.seeHelp}`);
  }
}

/** An input that cannot be read: exit status 2; the message names the file. */
export class InputError extends Error {}
