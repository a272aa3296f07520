import { env } from 'vscode';

let rules: Intl.PluralRules | undefined;

/** Picks the wording for a number in the language of the interface: French says “0 vérifié”, English “0 claims”. */
export function plural<T>(count: number, one: T, other: T): T {
  rules ??= pluralRules();
  return rules.select(count) === 'one' ? one : other;
}

function pluralRules(): Intl.PluralRules {
  try {
    return new Intl.PluralRules(env.language);
  } catch {
    return new Intl.PluralRules('en');
  }
}
