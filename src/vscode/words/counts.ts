import { l10n } from 'vscode';
import { plural } from './plural';

export function claimsCount(count: number): string {
  return plural(
    count,
    l10n.t({ message: '{0} claim', args: [count], comment: ['Exactly one claim (in French also none)'] }),
    l10n.t('{0} claims', count),
  );
}

export function verifiedCount(count: number): string {
  return plural(
    count,
    l10n.t({ message: '{0} verified', args: [count], comment: ['One claim (in French also none) is verified'] }),
    l10n.t({ message: '{0} verified', args: [count], comment: ['Several claims are verified'] }),
  );
}

export function toVerifyCount(count: number): string {
  return plural(
    count,
    l10n.t({ message: '{0} claim to verify', args: [count], comment: ['Exactly one claim (in French also none)'] }),
    l10n.t('{0} claims to verify', count),
  );
}

export function mentionsCount(count: number): string {
  return plural(
    count,
    l10n.t({ message: '{0} mention', args: [count], comment: ['Exactly one mention (in French also none)'] }),
    l10n.t('{0} mentions', count),
  );
}

export function problemsCount(count: number): string {
  return plural(
    count,
    l10n.t({ message: '{0} finding', args: [count], comment: ['Exactly one finding (in French also none)'] }),
    l10n.t('{0} findings', count),
  );
}
