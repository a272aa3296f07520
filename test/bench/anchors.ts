import { articles, split } from './articles';
import { gitHistories } from './git-histories';
import { histories, type History } from './histories';
import { METHODS } from './methods';
import { judge, score, type Score } from './score';

/** Seeds of the histories on which thresholds were set, and of those that are reported. */
export const TUNING_SEEDS = [3, 5, 8] as const;
export const REPORT_SEEDS = [11, 23, 37, 41, 59, 67] as const;

/** The histories of the report: other seeds and other articles than those of the tuning. */
export function reportHistories(): readonly History[] {
  return REPORT_SEEDS.flatMap((seed) => histories(split(articles()).report, seed));
}

export function tuningHistories(): readonly History[] {
  return TUNING_SEEDS.flatMap((seed) => histories(split(articles()).tuning, seed));
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

function row(name: string, s: Score): string {
  const found = percent(s.exact + s.near + s.suggested, s.living);
  const cells = [s.exact, s.near, s.wrong, s.suggested, s.misled, s.lost].map((n) => percent(n, s.living));
  return `| ${[name, ...cells, found, percent(s.deadPlaced, s.dead)].join(' | ')} |`;
}

/** The report as a Markdown table for each kind of passage. */
export function report(all: readonly History[]): string {
  const scores = Object.entries(METHODS).map(([name, method]) => [name, score(method, all)] as const);
  const out: string[] = [];
  for (const kind of ['quotation', 'sentence', 'name', 'all'] as const) {
    const first = scores[0]?.[1][kind];
    out.push(
      `### ${{ quotation: 'Quotations', sentence: 'Sentences', name: 'Names of two words', all: 'All passages' }[kind]} (${first?.living} living, ${first?.dead} deleted)`,
      '',
      '| method | exact | near | wrong | suggested | misled | lost | found | deleted, placed |',
      '|---|---|---|---|---|---|---|---|---|',
      ...scores.map(([name, score]) => row(name, score[kind])),
      '',
    );
  }
  return out.join('\n');
}

/** What one method got wrong, for looking at it: `--errors=<method>` with the tuning histories only. */
function errors(name: string, all: readonly History[]): void {
  const method = METHODS[name];
  if (!method) throw new Error(`no method ${name}`);
  for (const history of all) {
    for (const [n, answer] of method(history).entries()) {
      const passage = history.passages[n] as History['passages'][number];
      const verdict = judge(history, passage, answer);
      if (verdict === 'exact' || verdict === 'dead' || verdict === 'between') continue;
      const { truth } = passage;
      console.log(`${verdict} ${passage.kind} ${history.article} ${history.operations.join(',')}`);
      console.log('  was   ', JSON.stringify(history.before.slice(passage.start, passage.end)));
      if (truth) console.log('  truth ', truth.start, JSON.stringify(history.after.slice(truth.start, truth.end)));
      if (answer) console.log('  answer', answer.start, JSON.stringify(history.after.slice(answer.start, answer.end)));
    }
  }
}

if (require.main === module) {
  const option = process.argv.find((argument) => argument.startsWith('--errors='));
  const repository = process.argv.find((argument) => argument.startsWith('--git='))?.slice('--git='.length);
  const generated = process.argv.includes('--tuning') || option ? tuningHistories : reportHistories;
  const all = repository ? gitHistories(repository) : generated();
  if (option) errors(option.slice('--errors='.length), all);
  else console.log(report(all));
}
