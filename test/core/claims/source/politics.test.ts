import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

/** Who comes up first, other people between, and words that still mean the first one. */
type Meant = readonly [introduction: string, others: readonly string[], words: readonly string[]];

const NOBODY = '';
const GOVERNOR = 'Gov. Tom Pell of Iowa endorsed him on Friday. ';
const DEMOCRAT = '“It was a mistake,” said Senator Beth Orr, a Democrat. ';
const SPOKESMAN = 'Jeb Lowe, a spokesman for the Democratic National Committee, called the remarks “shameful.” ';

const rows: readonly Meant[] = [
  [
    'Victor Crane, the Republican nominee, spoke at a rally in Tampa.',
    [NOBODY, GOVERNOR, DEMOCRAT, SPOKESMAN],
    [
      'the candidate',
      'the nominee',
      'the Republican nominee',
      'the Republican presidential nominee',
      'the Republican candidate',
      'the presidential hopeful',
      'the Republican standard-bearer',
      'the G.O.P. nominee',
      'the party’s nominee',
    ],
  ],
  [
    'Victor Crane defended supporters who have clashed with protesters at his rallies.',
    [NOBODY, GOVERNOR, DEMOCRAT, SPOKESMAN],
    ['the candidate', 'the nominee', 'the Republican nominee', 'the presumptive nominee', 'the GOP front-runner'],
  ],
  [
    'Former Secretary of State Hillary Marsh spoke at a rally in Tampa.',
    [NOBODY, GOVERNOR.replace('him', 'her'), SPOKESMAN.replace('Democratic', 'Republican')],
    ['the former secretary of state', 'the candidate', 'the Democratic nominee', 'the Democratic front-runner'],
  ],
  [
    'Anna Hale spoke at a rally in Tampa.',
    [NOBODY, 'Representative Joel Brandt of Utah said he would not prejudge it. '],
    ['the former secretary of state', 'the former governor of Ohio', 'the former senator', 'the candidate'],
  ],
  [
    'Senator Ted Vance of Texas spoke at a rally in Tampa.',
    [NOBODY, GOVERNOR, DEMOCRAT, SPOKESMAN],
    ['the Texan', 'the Texas senator', 'the candidate'],
  ],
  [
    'Sen. Ted Vance, R-Texas, spoke at a rally in Tampa.',
    [NOBODY, GOVERNOR, DEMOCRAT, SPOKESMAN],
    ['the Texan', 'the Texas Republican', 'the Republican', 'the Republican senator'],
  ],
  [
    'Sen. Bernie Holt (I-Vt.) spoke at a rally in Tampa.',
    [NOBODY, GOVERNOR, DEMOCRAT.replace('a Democrat', 'a Democrat of Iowa'), SPOKESMAN],
    ['the Vermonter', 'the Vermont independent', 'the Vermont senator'],
  ],
  [
    'Rep. Ann Doyle, D-N.Y., spoke at a rally in Tampa.',
    [NOBODY, GOVERNOR.replace('him', 'her')],
    ['the congresswoman', 'the New York Democrat', 'the Democrat', 'the lawmaker', 'the Democratic lawmaker'],
  ],
  ['President Recep Aydin spoke at a rally in Tampa.', [NOBODY, GOVERNOR], ['the head of state', 'the president']],
  [
    'Reince Pohl, the chairman of the Republican National Committee, spoke at a rally in Tampa.',
    [NOBODY, GOVERNOR, DEMOCRAT, SPOKESMAN],
    ['the chairman', 'the R.N.C. chairman', 'the RNC chairman', 'the RNC chief', 'the Republican chairman'],
  ],
];

describe('who is meant in American politics', () => {
  for (const [introduction, others, words] of rows)
    it(introduction, () => {
      const name = /(?:[A-Z]\w+ )(?:Crane|Marsh|Hale|Vance|Holt|Doyle|Pohl|Aydin)/.exec(introduction)?.[0];
      for (const other of others)
        for (const word of words) {
          const draft = `${introduction} ${other}“We will win,” ${word} said.`;
          const { claims, actors } = analyze(draft, { language: 'en' });
          const claim = claims.find(({ text }) => text.includes('We will win'));
          assert.equal(actors.find(({ id }) => id === claim?.actor)?.name, name, draft);
        }
    });
});

const openings =
  `But |And |Yet |So |Now |Later, |Meanwhile, |However, |On Monday, |After the vote, |When the vote came, |As the vote neared, |Although the vote was lost, |While
the vote went on, |Because the vote was lost, |If the vote is lost, |Before the vote was lost, |Asked about the vote, |Speaking in Ohio, |Appearing on Fox News, |Earlier this week, |Last
week, |Two days later, |That night, |But on Monday, |Not surprisingly, |Shaken by the vote, |With the vote lost, `
    .replaceAll('\n', ' ')
    .split('|');

const described: readonly (readonly [introduction: string, words: string])[] = [
  ['Paul Reed, a senator, has won.', 'the senator'],
  ['Paul Reed, a farmer from Iowa, has won.', 'the farmer'],
  ['Senator Paul Reed of Iowa has won.', 'the Iowa senator'],
];

describe('a pronoun behind whoever is described behind the opening of a sentence', () => {
  for (const opening of openings)
    it(opening, () => {
      for (const [introduction, words] of described)
        for (const verb of ['was asked about the deal', 'told his story once more', 'raised his hands']) {
          const draft = `${introduction} “He is great,” said Donald Moss, of the museum.\n\n${opening}${words} ${verb}. “It was hard,” he said.`;
          const { claims, actors } = analyze(draft, { language: 'en' });
          const claim = claims.find(({ text }) => text.includes('It was hard'));
          assert.equal(actors.find(({ id }) => id === claim?.actor)?.name, 'Paul Reed', draft);
        }
    });
});
