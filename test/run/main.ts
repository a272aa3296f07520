/**
 * npm test [-- LAYER…]: builds, checks types and style, runs the tests of all layers (units, a real VS Code, the
 * package, a real browser). The last line is “N passed, N failed”; the exit status is 0 only if nothing failed.
 */
import { spawn } from 'node:child_process';
import { addCounts, countStep, NONE, type Counts } from './summary';
import { layers, root, steps, type Layer, type Step } from './steps';

/** Runs a step, showing its output as it comes, and keeps what is needed for the counts. */
function runStep({ command, tests }: Step): Promise<Counts> {
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
      resolve(countStep({ status: 1, output, tests }));
    });
    child.on('close', (code) => resolve(countStep({ status: code ?? 1, output, tests })));
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
  for (const step of steps.filter(({ layer }) => wanted.includes(layer))) {
    console.log(`\n── ${step.name}`);
    const started = Date.now();
    const counts = await runStep(step);
    total = addCounts(total, counts);
    const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
    const result = step.tests ? `${counts.passed} passed, ${counts.failed} failed` : counts.failed ? 'failed' : 'done';
    report.push(`${step.name.padEnd(22)} ${seconds.padStart(8)}  ${result}`);
    if (step.layer === 'build' && counts.failed) break; // nothing to test
  }
  console.log(`\n── summary\n${report.join('\n')}`);
  if (total.pending) console.log(`${total.pending} skipped`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed ? 1 : 0;
}

void main();
