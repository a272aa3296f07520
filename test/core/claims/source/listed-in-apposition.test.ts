import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

/** Drafts whose one claim has nobody beside its speaker. */
const ALONE = [
  '« Il y a eu des morts », alerte Cédric Volait, coordinateur régional CGT Santé et Action sociale.',
  '« C’est trop », dit Anne Vidal, de l’ONG Eau et Vie en Bretagne.',
  '« Assez », lance Lise Maur, présidente de la fondation Art et Patrimoine en Corse.',
];

describe('what an apposition lists does not speak', () => {
  for (const draft of ALONE)
    it(draft, () => {
      const { claims } = analyze(draft, { language: 'fr' });
      assert.deepEqual(
        claims.map(({ coSpeakers }) => coSpeakers.length),
        [0],
      );
    });
});
