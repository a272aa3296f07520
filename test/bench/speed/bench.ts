/**
 * `npm run bench [-- --quick]`: how fast the engine is, beside remark-parse and compromise in the same run.
 * Prints Markdown tables, as docs/performance.md holds them.
 */
import { cpus } from 'node:os';
import compromise from 'compromise';
import { throughputOfJsonl } from './jsonl';
import { draftOf, draftOfLength } from './drafts';
import { keystrokes, repeated, writeOut } from './edits';
import { heapUsed, median, milliseconds, quantile, samplesOf } from './measure';
import { loadCore, parseWithRemark } from './subject';

const quick = process.argv.includes('--quick');
const core = loadCore();

const ms = (time: number): string => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
const rate = (bytes: number, time: number): string => `${(bytes / 1000 / time).toFixed(1)} MB/s`;

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  console.log(`\n### ${title}\n\n${lines.join('\n')}`);
}

const bytes = (text: string): number => Buffer.byteLength(text);

function keystrokeTable(): void {
  const rows: string[][] = [];
  for (const language of ['fr', 'en'] as const) {
    const p50: number[] = [];
    for (const words of [1_000, 10_000, 100_000]) {
      const { text } = draftOf(language, words);
      const { all: times, undisturbed } = keystrokes(core, text, quick ? 200 : 1_000);
      const { all: listed, undisturbed: listedUndisturbed } = keystrokes(core, text, quick ? 200 : 400, true);
      const remark = median(samplesOf(words > 50_000 ? 3 : 11, 2, () => parseWithRemark(text)));
      p50.push(median(times));
      rows.push([
        language,
        String(words),
        ms(median(times)),
        ms(quantile(times, 0.95)),
        undisturbed === null ? '' : ms(quantile(undisturbed, 0.95)),
        ms(remark),
        `${(remark / median(times)).toFixed(0)} ×`,
        p50.length > 1 ? `${(median(times) / (p50[0] ?? 1)).toFixed(1)} ×` : '',
        ms(median(listed)),
        ms(quantile(listed, 0.95)),
        listedUndisturbed === null ? '' : ms(quantile(listedUndisturbed, 0.95)),
        `${(remark / median(listed)).toFixed(0)} ×`,
      ]);
    }
  }
  const head = [
    'language',
    'words',
    'edit p50',
    'edit p95',
    'undisturbed',
    'remark-parse',
    'edit is faster by',
    'p50 against 1,000 words',
    'with all lists p50',
    'p95',
    'undisturbed',
    'faster by',
  ];
  table('One character typed', head, rows);
}

function editTable(): void {
  const { text } = draftOf('fr', 10_000);
  const paste = draftOf('fr', 2_000).text.replace(/^---[^]*?---\n+/, '');
  const runs = quick ? 20 : 100;
  const cases = {
    'Enter in the middle of a paragraph': (at: number) => ({ start: at, end: at, text: '\n\n' }),
    'paste of 2,000 words': (at: number) => ({
      start: text.indexOf('\n\n', at) + 2,
      end: text.indexOf('\n\n', at) + 2,
      text: `${paste}\n`,
    }),
    'delete of about 500 words': (at: number) => ({ start: at, end: Math.min(text.length, at + 3_000), text: '' }),
    'a fence opened at the start of a line': (at: number) => ({
      start: text.indexOf('\n\n', at) + 2,
      end: text.indexOf('\n\n', at) + 2,
      text: '```\n',
    }),
  };
  const rows = Object.entries(cases).map(([name, edit]) => {
    const { done, undone } = repeated(core, text, runs, edit);
    return [name, ms(median(done)), ms(quantile(done, 0.95)), ms(median(undone)), ms(quantile(undone, 0.95))];
  });
  table('Larger edits in 10,000 words of French', ['edit', 'p50', 'p95', 'undo p50', 'undo p95'], rows);
}

function wholeTable(): void {
  const rows: string[][] = [];
  for (const language of ['fr', 'en'] as const) {
    for (const length of quick ? [100_000, 1_000_000] : [100_000, 1_000_000, 10_000_000]) {
      const text = draftOfLength(language, length);
      const runs = length > 5_000_000 ? 3 : length > 500_000 ? 7 : 15;
      const engine = median(samplesOf(runs, 3, () => writeOut(core.analyze(text))));
      const remark = length > 5_000_000 ? null : median(samplesOf(Math.min(runs, 5), 1, () => parseWithRemark(text)));
      const nlp = language === 'en' && length === 100_000 ? milliseconds(() => void compromise(text).json()) : null;
      const size = bytes(text);
      rows.push([
        language,
        `${(size / 1e6).toFixed(1)} MB`,
        ms(engine),
        rate(size, engine),
        remark === null ? '' : rate(size, remark),
        nlp === null ? '' : rate(size, nlp),
      ]);
    }
  }
  table('A whole text', ['language', 'size', 'analyze', 'analyze', 'remark-parse', 'compromise'], rows);
}

function memoryTable(): void {
  const rows = (['fr', 'en'] as const).map((language) => {
    const { text } = draftOf(language, 10_000);
    // A first document pays for the lexicons, which all documents share.
    void core.openDocument(text).analysis;
    const before = heapUsed();
    const document = core.openDocument(text);
    void document.analysis;
    const opened = heapUsed() - before;
    for (let at = 200; at < text.length - 200; at += 997) document.edit([{ start: at, end: at, text: 'e' }]);
    const edited = heapUsed() - before;
    return [
      language,
      `${(opened / 1e6).toFixed(1)} MB`,
      `${(edited / 1e6).toFixed(1)} MB`,
      String(document.text.length),
    ];
  });
  const head = ['language', 'opened', 'after an edit every 1,000 characters', 'characters'];
  table('Memory kept for 10,000 words', head, rows);
}

async function main(): Promise<void> {
  console.log(`Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`);
  keystrokeTable();
  editTable();
  wholeTable();
  memoryTable();
  await throughputOfJsonl(quick, table);
}

void main();
