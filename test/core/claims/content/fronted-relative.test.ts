import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { assertAmong, product } from '../table';

/** Phrases that open a sentence before its subject, with a relative clause that reports. */
const FRENCH = [
  ["Interrogé sur les critiques de l'opposition, qui", "l'opposition", 'accuse', "l'exécutif d'avoir menti"],
  ['Visé par une plainte de la ville, qui', 'la ville', 'lui reproche', "d'avoir menti"],
  ['Soutenu par le maire, qui', 'le maire', 'dit', "vouloir sauver l'usine"],
  ['Pressé par ses alliés, qui', 'ses alliés', 'affirment', 'le temps presse'],
  ['Face à la colère de la CGT, qui', 'la CGT', 'juge', 'le plan « suicidaire »'],
] as const;

const MAIN = [
  "le promoteur a dit attendre l'audience",
  'son cabinet a promis de répondre',
  'la direction a nié',
] as const;

describe('a relative clause of what opens a sentence', () => {
  it('reports no further than the comma before the main clause', () => {
    assertAmong(
      product(FRENCH, MAIN).map(([[opening, who, verb, words], main]) => [
        `${opening} ${verb} ${verb === 'affirment' ? 'que ' : ''}${words}, ${main}.`,
        verb === 'lui reproche' ? null : who,
        words,
      ]),
      'fr',
    );
    assertAmong(
      product(
        ['Backed by the mayor, who says', 'Pressed by allies, who argue that', 'Unlike Ana Ruiz, who thinks that'],
        ['the union wants a vote', 'the president said he would wait', 'the board is going ahead'],
      ).map(([opening, main]) => [`${opening} the plant is safe, ${main}.`, null, 'the plant is safe']),
    );
  });

  it('is no main clause that a verb behind it could report', () => {
    const drafts = [
      ['Malgré les réserves de la CGT, qui juge le plan « dur », la direction maintient son projet.', 'fr', 'juge'],
      ['Malgré les réserves de la CGT, qui juge le plan mauvais, la direction maintient son projet.', 'fr', 'juge'],
      ['After the outburst by Orr, who called the law unfair, the premier appealed to fans.', 'en', 'called'],
    ] as const;
    for (const [draft, language, cue] of drafts)
      assert.deepEqual(
        claimLines(draft, language).map((line) => line.split(' | ')[1]),
        [cue],
        draft,
      );
  });
});
