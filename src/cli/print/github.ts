import type { Severity } from '../../core/analysis';
import type { CheckedFile } from './checked-file';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** In a message: what would end the command. */
const inMessage = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** In a property: also what would end the property. */
const inProperty = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands of GitHub Actions, which turn into annotations; one line a finding. */
export function formatGithub({ file, findings }: CheckedFile): string {
  return findings
    .map(({ finding, end }) => {
      const properties = {
        file: file.replaceAll('\\', '/'),
        line: finding.line,
        endLine: end.line,
        // GitHub takes columns only for a finding on one line.
        ...(end.line === finding.line && { col: finding.column, endColumn: end.column }),
        title: `Dixit ${finding.rule}`,
      };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
      return `::${commands[finding.severity]} ${written.join(',')}::${inMessage(finding.message)}\n`;
    })
    .join('');
}
