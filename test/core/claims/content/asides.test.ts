import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';

/** A sentence with a quotation and its cue between dashes or in brackets, and the quotation. */
const SENTENCES = [
  ['Ce paysan – « pas un exploitant », insiste-t-il – parle des perdants.', '« pas un exploitant »'],
  ['Ce paysan — « pas un exploitant », insiste-t-il — parle des perdants.', '« pas un exploitant »'],
  ['Ce paysan − « pas un exploitant », insiste-t-il − parle des perdants.', '« pas un exploitant »'],
  ['Ce paysan - « pas un exploitant », insiste-t-il - parle des perdants.', '« pas un exploitant »'],
  ['La ferme – « un bijou », dit le maire – va fermer.', '« un bijou »'],
  ['La ferme – « un bijou », selon le maire – va fermer.', '« un bijou »'],
  ['La ferme – « un bijou » selon le maire – va fermer.', '« un bijou »'],
  ['Le projet – « une folie », a tranché Ana Vidal – a été voté lundi.', '« une folie »'],
  ["Les élus ont voté – « à contrecœur », souffle l'un d'eux – le budget.", '« à contrecœur »'],
  ['Elle garde – « par habitude », sourit-elle – la photo de son père.', '« par habitude »'],
  ["L'usine (« un fleuron », dit le maire) va fermer.", '« un fleuron »'],
  ["L'usine (« un fleuron » selon le maire) va fermer.", '« un fleuron »'],
  ['Le maire (« un ami », dit-il) a appelé.', '« un ami »'],
] as const;

describe('a French quotation in an aside', () => {
  for (const [sentence, words] of SENTENCES) {
    it(sentence, () => {
      const lines = claimLines(sentence, 'fr');
      assert.deepEqual(
        lines.map((line) => line.split(' | ').at(-1)),
        [words],
      );
    });
  }
});
