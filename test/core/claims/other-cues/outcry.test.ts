import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';

const english: readonly (readonly [draft: string, claims: readonly string[]])[] = [
  ['That drew groans and a shout of ‘Resign!’', ['direct: – | shout | ‘Resign!’']],
  ['There was a cry of “Shame!” from the back.', ['direct: – | cry | “Shame!”']],
  ['There were shouts of “Lock her up!” from the crowd.', ['direct: the crowd | shouts | “Lock her up!”']],
  ['The line drew chants of “Lock her up!”', ['direct: – | chants | “Lock her up!”']],
  ['The crowd broke into chants of “Build the wall!”', ['direct: – | chants | “Build the wall!”']],
  ['He left to cries of “Shame!” and “Resign!”', ['direct: – | cries | “Shame!” ‖ “Resign!”']],
  ['Over the protesters’ chants of “No!”, he spoke on.', ['direct: the protesters | chants | “No!”']],
  ['The cries of gulls were heard, and “The Wall” was sung.', []],
];

const french: readonly (readonly [draft: string, claims: readonly string[]])[] = [
  ['Ils ont défilé aux cris de « Justice pour Adama ».', ['direct: – | cris | « Justice pour Adama »']],
  ['Des cris de « Honte ! » et de « Menteur ! » ont fusé.', ['direct: – | cris | « Honte ! » ‖ « Menteur ! »']],
  ['Un cri de « Vive le roi » a retenti.', ['direct: – | cri | « Vive le roi »']],
];

/** What is told beside a main clause, of others. */
const absolute: readonly (readonly [draft: string, claims: readonly string[]])[] = [
  ['With polls showing that he trails, the campaign has pulled its ads.', ['indirect: polls | showing | he trails']],
  [
    'With the mayor insisting that the bridge is safe, the council voted for it.',
    ['indirect: the mayor | insisting | the bridge is safe'],
  ],
  ['With aides warning that time was short, he flew to Ohio.', ['indirect: aides | warning | time was short']],
  [
    'With Republicans threatening to block the bill, the president signed an order.',
    ['indirect: Republicans | threatening | to block the bill'],
  ],
  [
    'With scientists predicting a wet winter, the town is building a wall.',
    ['indirect: scientists | predicting | a wet winter'],
  ],
  ['With the union demanding a raise, talks broke down.', ['indirect: the union | demanding | a raise']],
  [
    'And with some donors complaining that he had lost his way, he changed course.',
    ['indirect: some donors | complaining | he had lost his way'],
  ],
  [
    'But with aides saying that time was short, a donor warned that he would quit.',
    ['indirect: aides | saying | time was short', 'indirect: a donor | warned | he would quit'],
  ],
];

describe('what a crowd calls out', () => {
  for (const [draft, claims] of [...english, ...french])
    it(draft, () => {
      assert.deepEqual(claimLines(draft), claims);
    });
});

describe('what others say, before the main clause', () => {
  for (const [draft, claims] of absolute)
    it(draft, () => {
      assert.deepEqual(claimLines(draft), claims);
    });
});

describe('bodies whose name holds a word that is a verb', () => {
  for (const body of ['Human Rights Watch', 'Migrant Rights Watch', 'Consumer Reports', 'Media Matters'])
    it(body, () => {
      for (const verb of ['estimates', 'claims', 'reports', 'notes', 'shows', 'says'])
        assert.deepEqual(claimLines(`${body} ${verb} that 3,000 people work there.`), [
          `indirect: ${body} | ${verb} | 3,000 people work there`,
        ]);
    });
});
