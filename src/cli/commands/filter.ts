import { isMainThread } from 'node:worker_threads';
import type { Invocation } from '../invocation';
import { complain } from '../drafts';
import type { ExitStatus, Io } from '../io';
import { analyzeLines } from '../jsonl/analyze-lines';
import { filterLines } from '../jsonl/filter';
import { startWorkers, type LineWorkers } from '../jsonl/pool';
import { messagesOf } from '../messages/locale';
import { openRegistries } from '../registry';
import { STANDARD_INPUT } from '../files';

/** `dixit analyze --jsonl`: a filter over JSON lines, in this thread or in `jobs` others. */
export async function runFilter(
  { jobs, additions, language, locale }: Extract<Invocation, { command: 'filter' }>,
  io: Io,
  script: string,
): Promise<ExitStatus> {
  const messages = messagesOf(locale);
  const registries = openRegistries(io.cwd, messages);
  const registry = await registries.of(STANDARD_INPUT);
  for (const problem of [...registries.warnings, ...registries.errors.map(({ message }) => message)])
    await complain(io, problem);
  if (registries.errors.length) return 2;
  const here: LineWorkers = {
    width: 1,
    answer: async (lines) => analyzeLines(lines, { locale, language, registry, additions }),
    close: async () => {},
  };
  const workers =
    jobs > 1 && isMainThread ? startWorkers(script, jobs, { locale, language, registry, additions }) : here;
  return filterLines(io, workers, messages);
}
