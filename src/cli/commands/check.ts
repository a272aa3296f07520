import { version } from '../../../package.json';
import type { Finding, Severity } from '../../core/analysis';
import { linksOf } from '../../core/assembly/assemble';
import { openDocument } from '../../core/index';
import { anchorRecords } from '../../core/records/anchoring/anchor-records';
import { runRules } from '../../core/rules/run';
import type { Invocation } from '../invocation';
import { complain, forEachDraft, type Draft } from '../drafts';
import { openIgnoredLists } from '../ignored';
import { write, type ExitStatus, type Io } from '../io';
import { JsonArray } from '../json-array';
import { findingMessage } from '../messages/findings';
import { messagesOf } from '../messages/locale';
import { atLeast } from '../fail-on';
import { locateFindings, type CheckedFile } from '../print/checked-file';
import { formatChecked, formatTotals } from '../print/findings';
import { formatGithub } from '../print/github';
import { columnsOf } from '../print/layout';
import { repositoryPath } from '../print/repository-path';
import { sarifLog } from '../print/sarif';
import { styleFor } from '../print/style';
import { loadRecords } from '../records';
import { openRegistries } from '../registry';

/** `dixit check FILE…`: the findings of texts and of their records. */
export async function runCheck(
  { files, format, failOn, severities, additions, language, locale }: Extract<Invocation, { command: 'check' }>,
  io: Io,
): Promise<ExitStatus> {
  io.outliveReader?.();
  const messages = messagesOf(locale);
  const registries = openRegistries(io.cwd, messages);
  const ignoredLists = openIgnoredLists(io.cwd, messages);
  const layout = { messages, style: styleFor(io.stdout, io.env), columns: columnsOf(io.stdout) };
  const array = format === 'json' ? new JsonArray(io) : null;
  const checked: CheckedFile[] = [];
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  let fileCount = 0;
  let recordsRead = true;
  let fails = false;

  const inRepository = (result: CheckedFile): CheckedFile => ({ ...result, file: repositoryPath(result.file, io) });

  const findingsOf = async ({ file, text }: Draft): Promise<readonly Finding[]> => {
    const registry = await registries.of(file);
    const { analysis, problems } = openDocument(text, {
      id: file,
      registry,
      additions,
      ...(language && { language }),
    });
    const records = await loadRecords(file, io.cwd, messages);
    for (const problem of [...records.errors.map(({ message }) => message), ...records.warnings])
      await complain(io, problem);
    if (records.errors.length) recordsRead = false;
    return runRules({
      text,
      analysis,
      registry,
      links: linksOf(analysis),
      problems,
      records: records.file && { file: records.file, anchors: anchorRecords(text, records.file) },
      ignores: await ignoredLists.of(file),
      severities,
    });
  };

  const allRead = await forEachDraft(files, io, messages, async (draft) => {
    const findings = (await findingsOf(draft)).map((finding) => ({
      ...finding,
      message: findingMessage(finding, locale),
    }));
    const result: CheckedFile = { ...draft, findings: locateFindings(draft.text, findings) };
    fileCount++;
    for (const { severity } of findings) counts[severity]++;
    fails ||= findings.some(({ severity }) => atLeast(severity, failOn));
    if (array) await array.add({ file: result.file, findings: result.findings.map(({ finding }) => finding) });
    else if (format === 'sarif') checked.push(inRepository(result));
    else if (format === 'github') await write(io.stdout, formatGithub(inRepository(result)));
    else await write(io.stdout, formatChecked(result, layout));
  });

  await array?.end();
  const isComplete = allRead && recordsRead && registries.errors.length === 0 && ignoredLists.errors.length === 0;
  if (format === 'sarif') {
    const log = sarifLog(checked, { version, isComplete, messages });
    await write(io.stdout, `${JSON.stringify(log, null, 2)}\n`);
  }
  const found = Object.values(counts).some((count) => count > 0);
  // “No findings” would be wrong of what could not be read.
  if (format === 'text' && (found || isComplete))
    await write(io.stdout, `${formatTotals(counts, fileCount, layout)}\n`);
  for (const warning of registries.warnings) await complain(io, warning);
  for (const error of [...registries.errors, ...ignoredLists.errors]) await complain(io, error.message);
  if (!isComplete) return 2;
  return fails ? 1 : 0;
}
