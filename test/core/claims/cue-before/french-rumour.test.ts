import { type Facts, testFacts } from '../facts';

/** French rumours, and what only looks like one. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'what anybody may feel is no rumour',
    [
      ['On a l’impression que la ville a frôlé l’émeute.', []],
      ['On imagine que la ville changera.', []],
      ['On dit que le maire partira.', ['indirect: – | dit | le maire partira']],
      ['La maire a le sentiment que l’État l’abandonne.', ['indirect: La maire | a le sentiment | l’État l’abandonne']],
    ],
  ],
  [
    '“on” with a modal verb is the writer',
    [
      ['On peut dire que la saison est réussie.', []],
      ['On ne saurait mieux dire combien la ville a souffert.', []],
      ['On murmure que la ville a souffert.', ['indirect: – | murmure | la ville a souffert']],
    ],
  ],
];

testFacts(facts, 'fr');
