/**
 * npm test [-- LAYER…]: builds, checks types and style, runs the tests of all layers (units, a real VS Code, the
 * package, a real browser). The last line is “N passed, N failed”; the exit status is 0 only if nothing failed.
 */
import { spawn } from 'node:child_process';
import { addCounts, countStep, NONE, readFailures, readRetried, type Counts } from './summary';
import { layers, root, steps, type Layer, type Step } from './steps';

/** What a step came to. */
interface Outcome {
  readonly counts: Counts;
  /** What to show again at the end, as the log between may be long, or cut. */
  readonly failures: string;
  readonly retried: readonly string[];
}

/** Lines of a step without tests that are shown again when it failed. */
const LAST_LINES = 40;

function outcome(step: { readonly status: number; readonly output: string; readonly tests: boolean }): Outcome {
  const counts = countStep(step);
  const last = (): string => step.output.trimEnd().split('\n').slice(-LAST_LINES).join('\n');
  const failures = counts.failed ? readFailures(step.output) || last() : '';
  return { counts, failures, retried: readRetried(step.output) };
}

/** Runs a step, showing its output as it comes. */
function runStep({ command, tests }: Step): Promise<Outcome> {
  const [program = '', ...args] = command();
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'] ? { FORCE_COLOR: '1' } : {};
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...colour },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    output += chunk.toString();
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(outcome({ status: 1, output, tests }));
    });
    child.on('close', (code) => resolve(outcome({ status: code ?? 1, output, tests })));
  });
}

function wantedLayers(names: readonly string[]): readonly Layer[] {
  const unknown = names.filter((name) => !layers.some((layer) => layer === name));
  if (unknown.length) {
    console.error(`no such layer: ${unknown.join(', ')}. There are ${layers.join(', ')}.`);
    process.exit(2);
  }
  if (names.length === 0) return layers;
  return layers.filter((layer) => names.includes(layer) || layer === 'build');
}

async function main(): Promise<void> {
  const wanted = wantedLayers(process.argv.slice(2));
  let total: Counts = NONE;
  const report: string[] = [];
  const retried: string[] = [];
  const failures: string[] = [];
  for (const step of steps.filter(({ layer }) => wanted.includes(layer))) {
    console.log(`\n── ${step.name}`);
    const started = Date.now();
    const { counts, ...said } = await runStep(step);
    total = addCounts(total, counts);
    retried.push(...said.retried);
    if (said.failures) failures.push(`── failed in ${step.name}\n${said.failures}`);
    const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
    const result = step.tests ? `${counts.passed} passed, ${counts.failed} failed` : counts.failed ? 'failed' : 'done';
    report.push(`${step.name.padEnd(22)} ${seconds.padStart(8)}  ${result}`);
    if (step.layer === 'build' && counts.failed) break; // nothing to test
  }
  console.log(`\n── summary\n${report.join('\n')}`);
  if (retried.length) console.log(`run a second time:\n${retried.map((test) => `  ${test}`).join('\n')}`);
  if (failures.length) console.log(`\n${failures.join('\n\n')}\n`);
  if (total.pending) console.log(`${total.pending} skipped`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed ? 1 : 0;
}

void main();
