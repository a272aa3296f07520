import type { Finding } from '../../core/analysis';

/** The message of a finding in the language of the interface, from its rule and data. */
export function findingMessage(finding: Finding): string {
  return finding.message;
}
