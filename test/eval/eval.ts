/**
 * Scores the engine on gold texts: npm run eval -- [FOLDER] [options]
 *
 * FOLDER holds `*.jsonl` gold files; without it $DIXIT_EVAL, else ../shared/eval/data where it exists, else the
 * articles in test/fixtures/gold.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { analyze } from '../../src/core/index';
import { errorTypes, formatError, listErrors } from './errors';
import { readGoldSets, readJsonLines, type GoldSet } from './gold';
import { joined } from './joined';
import type { Prediction } from './match';
import { groupPredictions } from './reasons';
import { matchAll, score } from './score';
import { actorTable, claimTable, groupTable, negativeLines } from './table';

const USAGE = `usage: npm run eval -- [FOLDER] [options]
  --set NAME         only this set (repeatable)
  --document ID      only this document (repeatable)
  --errors           list misses, false claims, wrong sources, cues and speakers
  --what TYPE        of the errors, only: ${errorTypes.join(', ')} (repeatable; all but bounds)
  --kind KIND        of the errors, only: direct, mixed, indirect (repeatable)
  --reason WORDS     of the errors, only those of claims whose reason holds WORDS
  --limit N          at most N errors a set
  --joined           one claim of the sentences of one quotation, where the gold makes several
  --reasons          precision by construction and by confidence
  --predicted FILE   score the analyses in FILE instead of running the engine
  --json             figures as JSON`;

const root = fileURLToPath(new URL('../..', import.meta.url));

function dataFolder(given: string | undefined): string {
  const named = given ?? process.env['DIXIT_EVAL'];
  if (named) return path.resolve(named);
  const beside = path.join(root, '../shared/eval/data');
  return existsSync(beside) ? beside : path.join(root, 'test/fixtures/gold');
}

function predict({ documents }: GoldSet): { predictions: Prediction[]; seconds: number } {
  const started = performance.now();
  const predictions = documents.map(({ id, lang, text }) => analyze(text, { id, language: lang }));
  return { predictions, seconds: (performance.now() - started) / 1000 };
}

function main(): void {
  const many = { type: 'string', multiple: true, default: [] as string[] } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      set: many,
      document: many,
      what: many,
      kind: many,
      reason: { type: 'string' },
      limit: { type: 'string', default: 'Infinity' },
      errors: { type: 'boolean', default: false },
      reasons: { type: 'boolean', default: false },
      joined: { type: 'boolean', default: false },
      predicted: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const given = values.predicted ? readJsonLines<Prediction>(values.predicted) : null;
  const wanted = (set: GoldSet): GoldSet =>
    values.document.length
      ? { ...set, documents: set.documents.filter(({ id }) => values.document.includes(id)) }
      : set;
  const sets = readGoldSets(dataFolder(positionals[0]), values.set)
    .map(wanted)
    .map((set) => (values.joined ? { ...set, documents: set.documents.map(joined) } : set))
    .filter(({ documents }) => documents.length > 0);
  if (sets.length === 0) throw new Error(`no gold documents in ${dataFolder(positionals[0])}`);

  const results = sets.map((set) => {
    const { predictions, seconds } = given ? { predictions: given, seconds: 0 } : predict(set);
    const bytes = set.documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    return { set, predictions, speed: seconds ? bytes / 1e6 / seconds : 0 };
  });
  const scores = results.map(({ set, predictions }) => [set.name, score(set.documents, predictions)] as const);

  if (values.errors) {
    for (const { set, predictions } of results) {
      const errors = matchAll(set.documents, predictions)
        .flatMap(listErrors)
        .filter(({ types }) =>
          types.some((type) => (values.what.length ? values.what.includes(type) : type !== 'bounds')),
        )
        .filter(({ kind }) => values.kind.length === 0 || values.kind.includes(kind))
        .filter(({ predicted }) => !values.reason || (predicted?.reason.includes(values.reason) ?? false));
      console.log(`== ${set.name}: ${errors.length} differences\n`);
      for (const error of errors.slice(0, Number(values.limit))) console.log(`${formatError(error)}\n`);
    }
  }
  if (values.reasons) {
    for (const { set, predictions } of results) {
      const { reasons, confidence } = groupPredictions(matchAll(set.documents, predictions));
      console.log(`== ${set.name}\n${groupTable('reason', reasons)}\n\n${groupTable('confidence', confidence)}\n`);
    }
  }
  if (values.json) {
    console.log(JSON.stringify(Object.fromEntries(scores)));
    return;
  }
  console.log(`${claimTable(scores)}\n\n${actorTable(scores)}\n\n${negativeLines(scores)}`);
  if (!given) console.log(results.map(({ set, speed }) => `${set.name}: ${speed.toFixed(1)} MB/s`).join(', '));
}

process.stdout.on('error', () => process.exit()); // the reader of the pipe has gone

try {
  main();
} catch (error) {
  console.error(`eval: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
