import { analyze } from '../../core/index';
import type { Invocation } from '../invocation';
import { complain, forEachDraft } from '../drafts';
import { write, type ExitStatus, type Io } from '../io';
import { JsonArray } from '../json-array';
import { analysisIn } from '../messages/findings';
import { messagesOf } from '../messages/locale';
import { formatAnalysis } from '../print/analysis';
import { columnsOf } from '../print/layout';
import { styleFor } from '../print/style';
import { openRegistries } from '../registry';

/** `dixit analyze FILE…`: prints what the engine finds, as a list for people or as an array of analyses. */
export async function runAnalyze(
  { files, format, additions, language, locale }: Extract<Invocation, { command: 'analyze' }>,
  io: Io,
): Promise<ExitStatus> {
  const messages = messagesOf(locale);
  const registries = openRegistries(io.cwd, messages);
  const array = format === 'json' ? new JsonArray(io) : null;
  const layout = { messages, style: styleFor(io.stdout, io.env), columns: columnsOf(io.stdout) };
  let isFirst = true;
  const allRead = await forEachDraft(files, io, messages, async ({ file, text }) => {
    const registry = await registries.of(file);
    const analysis = analyze(text, { id: file, registry, additions, ...(language && { language }) });
    if (array) await array.add(analysisIn(analysis, locale));
    else await write(io.stdout, `${isFirst ? '' : '\n'}${formatAnalysis(text, analysis, layout)}`);
    isFirst = false;
  });
  await array?.end();
  for (const warning of registries.warnings) await complain(io, warning);
  for (const error of registries.errors) await complain(io, error.message);
  return allRead && registries.errors.length === 0 ? 0 : 2;
}
