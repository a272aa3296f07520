import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Severity } from '../../core/analysis';
import { RULES } from '../../core/rules/index';
import { ignoreKey } from '../../core/rules/ignores';
import type { Messages } from '../messages/types';
import type { CheckedFile } from './checked-file';

/** SARIF 2.1.0 §3.27.10. */
const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** A URI reference (RFC 3986): relative paths stay relative to where the program runs. */
function uriOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  const segments = file.split(path.sep === '\\' ? /[\\/]/ : '/');
  return segments.map(encodeURIComponent).join('/').replace(/^\.\//, '');
}

/**
 * The findings as a log of the Static Analysis Results Interchange Format 2.1.0 (OASIS), for code scanning services. GitHub's asks
 * for a full description and a help text of each rule.
 */
export function sarifLog(
  files: readonly CheckedFile[],
  {
    version,
    isComplete,
    messages,
  }: { readonly version: string; readonly isComplete: boolean; readonly messages: Messages },
): object {
  const rules = RULES.map((rule) => {
    const summary = messages.ruleSummary(rule);
    return {
      id: rule.id,
      shortDescription: { text: summary },
      fullDescription: { text: summary },
      help: { text: `${summary} ${messages.howToSilence(rule.id)}` },
      defaultConfiguration: { level: levels[rule.severity] },
    };
  });
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Dixit', version, language: messages.tag, rules } },
        language: messages.tag,
        invocations: [{ executionSuccessful: isComplete }],
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({ file, text, findings }) =>
          findings.map(({ finding, end }) => ({
            ruleId: finding.rule,
            ruleIndex: indexes.get(finding.rule) ?? -1,
            level: levels[finding.severity],
            message: { text: finding.message },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: uriOf(file) },
                  region: {
                    startLine: finding.line,
                    startColumn: finding.column,
                    endLine: end.line,
                    endColumn: end.column,
                  },
                },
              },
            ],
            partialFingerprints: { 'dixit/v1': ignoreKey(finding.rule, text, finding.start, finding.end) },
            properties: { claim: finding.claim, data: finding.data },
          })),
        ),
      },
    ],
  };
}
