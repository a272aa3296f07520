import { parentPort, workerData } from 'node:worker_threads';
import type { LanguageId } from '../../core/analysis';
import type { Additions } from '../../core/language/extend';
import type { ActorRegistry } from '../../core/registry/types';
import type { Locale } from '../messages/locale';
import { analyzeLines } from './analyze-lines';
import type { Lines } from './whole-lines';

/** What a worker is told when it starts. */
export interface WorkerSettings {
  readonly locale: Locale;
  readonly language: LanguageId | null;
  readonly registry: ActorRegistry | null;
  readonly additions: Additions;
}

/** Serves a pool: takes lines, gives answers back, one message each. */
export function serve(): void {
  const { locale, language, registry, additions } = workerData as WorkerSettings;
  const options = { locale, language, registry, additions };
  parentPort?.on('message', (lines: Lines) => {
    const answers = analyzeLines(lines, options);
    parentPort?.postMessage(answers, [answers.output.buffer as ArrayBuffer]);
  });
}
