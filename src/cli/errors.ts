/** A command line that makes no sense: exit status 2, with a hint at `--help`. */
export class UsageError extends Error {}

/** An input that cannot be read: exit status 2; the message names the file. */
export class InputError extends Error {}
