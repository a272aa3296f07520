import assert from 'node:assert/strict';
import { shownSource, shownWords } from '../../../src/core/text/shown-words';

const cases: readonly (readonly [printed: string, shown: string])[] = [
  ['Jo Bell, the mayor', 'Jo Bell, the mayor'],
  ['Jo** Bell, [the mayor', 'Jo Bell, the mayor'],
  ['Son opposante, <b>Anne Petit', 'Son opposante, Anne Petit'],
  ['«&nbsp;Enfin&nbsp;!&nbsp;»', '«\u00A0Enfin\u00A0!\u00A0»'],
  ['It&#39;s over', "It's over"],
  ['[Anne Petit](https://example.org/p), députée', 'Anne Petit, députée'],
  ['Anne Petit](https://example.org/p "elle"), députée', 'Anne Petit, députée'],
  ['l’Insee[^1]', 'l’Insee'],
  ['_le maire_ de Saint_Denis', 'le maire de Saint_Denis'],
  ['Anne Petit \\(PS\\)', 'Anne Petit (PS)'],
  ['3 < 4 & 5', '3 < 4 & 5'],
  ['Anne Petit [sic]', 'Anne Petit [sic]'],
];

describe('Words as a reader sees them', () => {
  for (const [printed, shown] of cases) it(printed, () => assert.equal(shownWords(printed), shown));
});

describe('A source as a reader sees it', () => {
  for (const [printed, shown] of [
    ['-t-il', 'il'],
    ['-elle', 'elle'],
    ['\u2011t\u2011on', 'on'],
    ['-**elle**', 'elle'],
    ['Jean-Luc Carrère', 'Jean-Luc Carrère'],
    ['the mayor', 'the mayor'],
  ] as const)
    it(printed, () => assert.equal(shownSource(printed), shown));
});
