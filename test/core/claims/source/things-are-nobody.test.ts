import assert from 'node:assert/strict';
import { speakerOf } from '../document/speaker-of';

/** Things that open a sentence with the word for one of several, by gender. */
const THINGS = {
  un: 'enjeux obstacles points dangers moyens objectifs risques axes|grands enjeux|deux bâtiments|principaux axes|meilleurs exemples',
  une: 'solutions questions difficultés priorités raisons clés mesures|grandes questions|principales questions|deux voitures|principales mesures',
} as const;

const list = (words: string): string[] => words.split('|').flatMap((part, n) => (n === 0 ? part.split(' ') : [part]));

describe('French pronouns behind one of several things', () => {
  for (const one of ['un', 'une'] as const)
    for (const thing of list(THINGS[one]))
      it(`l’${one} des ${thing}`, () => {
        const [who, pronoun] = one === 'un' ? ['Paul Vian', 'il'] : ['Ana Ruiz', 'elle'];
        for (const draft of [
          `Selon ${who}, l'${one} des ${thing} est là. « Rien n'est écrit », a-t-${pronoun} expliqué.`,
          `${who} est là. L’${one} des ${thing} compte. « Rien n'est écrit », ajoute-t-${pronoun}.`,
        ])
          assert.equal(speakerOf(draft, 'Rien'), who, draft);
      });

  it('mean one of several people', () => {
    for (const people of ['habitants', 'deux frères', 'avocats', 'anciens élèves', 'principaux témoins'])
      assert.equal(
        speakerOf(`Paul Vian est là. L’un des ${people} a parlé. « Rien n'est écrit », ajoute-t-il.`, 'Rien'),
        `L’un des ${people}`,
      );
  });
});

describe('French pronouns behind what somebody reports of a body', () => {
  for (const opening of ['Selon elle', "D'après elle", 'Pour elle'])
    for (const body of ['la mairie', "l'école", "l'association", 'la banque', 'la préfecture'])
      it(`${opening}, ${body}`, () => {
        const draft = `« Tout a brûlé », explique Ana Ruiz. ${opening}, ${body} était récente. « Elle marchait bien », poursuit-elle.`;
        assert.equal(speakerOf(draft, 'Elle'), 'Ana Ruiz');
      });

  it('mean nobody’s custody', () => {
    const draft = 'La garde à vue de Paul Vian a été levée, selon Ana Ruiz. Elle a indiqué avoir fait appel.';
    assert.equal(speakerOf(draft, 'avoir'), 'Ana Ruiz');
  });
});
