import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

/** A headline and the article below it, with who speaks the headline. */
const headlines: readonly (readonly [why: string, draft: string, speaker: string | null])[] = [
  [
    'the main voice of the article, where the headline goes on with its subject',
    '# « Il faut tout réapprendre » : le combat d’une infirmière\n\nMaud Perrin raconte. « C’est dur », dit-elle. « Et c’est beau », ajoute-t-elle.\n',
    'Maud Perrin',
  ],
  [
    'whoever says its words below',
    '# Digue : « On a eu peur »\n\n« On a eu très peur », raconte Maud Perrin. « Rien de neuf », dit Luc Arnaud.',
    'Maud Perrin',
  ],
  [
    'whoever says most, where nobody says its words',
    '# Digue : « Jamais vu ça »\n\n« Tout a cédé », raconte Maud Perrin. « La rue était un lac », ajoute-t-elle.',
    'Maud Perrin',
  ],
  [
    'nobody, where several speak',
    '# Digue : « Jamais vu ça »\n\n« Tout a cédé », raconte Maud Perrin. « Rien de neuf », dit Luc Arnaud.',
    null,
  ],
];

describe('the speaker of a headline without a name', () => {
  for (const [why, draft, speaker] of headlines)
    it(`is ${why}`, () => {
      const { claims, actors } = analyze(draft, { language: 'fr' });
      assert.equal(actors.find(({ id }) => id === claims[0]?.actor)?.name ?? null, speaker);
    });
});
