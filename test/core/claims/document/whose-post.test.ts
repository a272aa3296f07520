import assert from 'node:assert/strict';
import { speakerOf } from './speaker-of';

/** Posts in bodies whose names are feminine, and the noun of the post with its body. */
const POSTS = [
  ['la présidente de la FNSEA', 'présidente de la FNSEA'],
  ['la présidente de la CGT', 'présidente de la CGT'],
  ['la secrétaire générale de la CFDT', 'secrétaire générale de la CFDT'],
  ["la directrice de l'ARS", "directrice de l'ARS"],
  ['la patronne de la SNCF', 'patronne de la SNCF'],
  ['la porte-parole de la FCPE', 'porte-parole de la FCPE'],
  ["l'avocate de la LDH", 'avocate de la LDH'],
] as const;

describe('a French pronoun behind the subject that has a post in a body', () => {
  for (const [post, name] of POSTS) {
    const subject = post.charAt(0).toUpperCase() + post.slice(1);
    it(name, () => {
      assert.equal(speakerOf(`${subject} est revenue sur le vote. Elle déplore que rien ne bouge.`, 'rien'), name);
      const named = `Ana Vidal est arrivée. ${subject} est revenue sur le vote. Elle déplore que rien ne bouge.`;
      assert.notEqual(speakerOf(named, 'rien'), name.split(' ').at(-1));
    });
  }
});
