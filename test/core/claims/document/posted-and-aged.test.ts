import assert from 'node:assert/strict';
import { product } from '../table';
import { lastSpeaker, speakerOf } from './speaker-of';
import { analyze } from '../../../../src/core/index';

describe('Whoever has a post', () => {
  it('has an age and a country too, be somebody else named behind', () => {
    for (const [post, word] of product(['bartender', 'nurse', 'mayor'], ['31-year-old', 'Scot'])) {
      const draft = `At the inn, ${post} Ann Unger said she had been counting on it. “I have two kids,” the ${word} said. “We would have the hole,” said Roy Pike.`;
      const { claims, actors } = analyze(draft, { language: 'en' });
      const claim = claims.find(({ text }) => text.includes('two kids'));
      assert.equal(actors.find(({ id }) => id === claim?.actor)?.name, 'Ann Unger', draft);
    }
  });
});

describe('“se défend-il”', () => {
  it('is whoever spoke before, where his words are about nobody', () => {
    for (const [who, name] of [
      ['Paul Roux', 'Paul Roux'],
      ['Son gérant', 'Son gérant'],
    ] as const) {
      const draft = `Jean Cayron se tait.\n\nL’entreprise rejette tout. ${who} dit que la mairie savait. « On ne peut pas entrer », se défend-il.`;
      assert.equal(speakerOf(draft, 'On ne peut'), name);
    }
  });

  it('is another, where somebody is accused', () => {
    const draft = 'Jean Cayron se tait. « Il savait », accuse Paul Roux. « On ne peut pas entrer », se défend-il.';
    assert.equal(speakerOf(draft, 'On ne peut'), 'Jean Cayron');
  });
});

describe('“Auteur d’un doublé”', () => {
  it('tells of nobody who writes', () => {
    for (const feat of ['d’un doublé', 'du but', 'de deux essais'])
      assert.equal(
        speakerOf(
          `Ziad Hammoud s’est tu.\n\nAuteur ${feat}, Luc Orr n’en revenait pas. « J’ai grandi ici », racontait l’attaquant.`,
          'J’ai grandi',
        ),
        'Luc Orr',
        feat,
      );
    assert.equal(lastSpeaker('Ann Orr left. “No,” the author said.'), 'Ann Orr');
  });
});
