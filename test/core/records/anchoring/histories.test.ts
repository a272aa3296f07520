import assert from 'node:assert/strict';
import { articles, split } from '../../../bench/articles';
import { REPORT_SEEDS, reportHistories } from '../../../bench/anchors';
import { histories, type History } from '../../../bench/histories';
import { METHODS } from '../../../bench/methods';
import { score, type Scores } from '../../../bench/score';

/** The histories of the report in docs/anchoring.md, and a third of them for the methods that are only compared with. */
const ALL: readonly History[] = reportHistories();
const SOME: readonly History[] = ALL.slice(0, Math.ceil(ALL.length / 3));

function scores(name: string, over: readonly History[]): Scores {
  const method = METHODS[name];
  assert.ok(method, name);
  return score(method, over);
}

const percent = (part: number, whole: number): number => (100 * part) / whole;

describe('anchoring over generated histories', function () {
  this.timeout(300_000);

  it('has histories worth measuring', () => {
    const { quotation, all } = scores('first exact match', SOME);
    assert.ok(quotation.living >= 300 && quotation.dead >= 100 && all.living >= 700);
    assert.ok(percent(quotation.lost, quotation.living) > 20, 'many quotations are edited');
  });

  for (const name of ['Dixit, with the text before', 'Dixit, rewritten while open']) {
    it(`${name}: quotations are found, not mistaken, and deleted ones stay deleted`, () => {
      const { quotation, all } = scores(name, ALL);
      assert.ok(
        percent(quotation.exact, quotation.living) >= 98.5,
        `exact ${percent(quotation.exact, quotation.living)}`,
      );
      assert.ok(percent(quotation.wrong, quotation.living) <= 1, `wrong ${percent(quotation.wrong, quotation.living)}`);
      assert.ok(
        percent(quotation.deadPlaced, quotation.dead) <= 6,
        `deleted ${percent(quotation.deadPlaced, quotation.dead)}`,
      );
      assert.ok(percent(all.exact, all.living) >= 97.5);
    });
  }

  it('without the text before, edited words are suggested and never taken', () => {
    const { quotation } = scores('Dixit, words and surroundings', SOME);
    assert.ok(percent(quotation.exact + quotation.near + quotation.suggested, quotation.living) >= 97.5);
    assert.ok(percent(quotation.wrong, quotation.living) <= 1);
    assert.ok(percent(quotation.deadPlaced, quotation.dead) <= 6);
  });

  it('is no worse than the rules that it is compared with', () => {
    const ours = scores('Dixit, with the text before', SOME).quotation;
    for (const name of ['first exact match', 'Hypothesis rule', 'Hypothesis rule, score at least 0.75']) {
      const other = scores(name, SOME).quotation;
      assert.ok(ours.exact > other.exact, name);
    }
  });

  it('loses no record', () => {
    for (const [name, method] of Object.entries(METHODS)) {
      for (const history of SOME.slice(0, 20)) assert.equal(method(history).length, history.passages.length, name);
    }
  });

  it('makes the same histories again', () => {
    const again = histories(split(articles()).report, REPORT_SEEDS[0]);
    assert.deepEqual(again.slice(0, 5), ALL.slice(0, 5));
  });
});
