import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';

/** A cue, where it was said, and words in marks behind the plural article. */
const SENTENCES = [
  ['La maire', 'reconnaît', 'sur France Inter', 'des « efforts à faire »'],
  ['La maire', 'reconnaît', 'sur France Inter ce 18 février', 'des « efforts à faire »'],
  ['La CGT', 'réclame', 'dans un tract', 'des « moyens »'],
  ['Le maire', 'admet', 'au micro de RTL', 'des « erreurs »'],
  ['Le club', 'déplore', 'sur son site', 'des « incidents graves »'],
  ['La préfète', 'évoque', 'devant la presse', 'des « actes isolés »'],
  ['Le ministre', 'dénonce', 'dans un communiqué', 'un « scandale d’État »'],
] as const;

describe('a French object in marks behind where it was said', () => {
  for (const [source, cue, place, words] of SENTENCES) {
    it(`${source} ${cue} ${place} ${words}`, () => {
      const [line] = claimLines(`${source} ${cue} ${place} ${words}.`, 'fr');
      assert.equal(line?.split(' | ').at(-1), words);
    });
  }
});
