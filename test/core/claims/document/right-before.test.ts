import assert from 'node:assert/strict';
import { product } from '../table';
import { lastSpeaker, speakerOf } from './speaker-of';

describe('A description right behind somebody of whom nothing else is told', () => {
  it('means him in English, and nobody of a like trade farther away', () => {
    for (const [[far, word], spoke] of product(
      [
        ['The solicitor Tom Lund agreed', 'barrister'],
        ['Tom Lund, a striker, agreed', 'midfielder'],
        ['Tom Lund, a physicist, agreed', 'biologist'],
        ['Actor Tom Lund agreed', 'director'],
        ['Tom Lund, a nurse, agreed', 'surgeon'],
      ] as const,
      [
        '“It was late,” Vera Holm said.',
        'Vera Holm said that it was late.',
        '“It was late,” said Vera Holm. “Very late.”',
      ],
    )) {
      const draft = `${far}.\n\n${spoke} The ${word} said the case would go on.`;
      assert.equal(lastSpeaker(draft), 'Vera Holm', draft);
    }
  });

  it('means him in French, where a headline has called somebody so without a name', () => {
    for (const [head, word] of [
      ['Le fondateur de Parolys jette l’éponge', 'l’entrepreneur'],
      ['La fondatrice de Parolys jette l’éponge', 'l’entrepreneuse'],
    ] as const) {
      const name = word.endsWith('euse') ? 'Vera Cuenot' : 'Alban Cuenot';
      const draft = `# ${head}\n\n${name} quitte Parolys. « Il est temps », a écrit ${word}.`;
      assert.equal(speakerOf(draft, 'Il est temps'), name, draft);
    }
  });

  it('is not whoever a description has called something else', () => {
    for (const [trade, other] of [
      ['l’entraîneur', 'l’attaquant'],
      ['le technicien', 'le buteur'],
      ['le chercheur', 'l’éleveur'],
    ] as const) {
      const draft = `Alban Cuenot jubile. « Bravo », sourit ${trade}. Il salue un doublé de Rémi Portal. « Merci », répond ${other} de 20 ans.`;
      assert.equal(speakerOf(draft, 'Merci'), 'Rémi Portal', draft);
    }
  });

  it('is nobody who has another trade', () => {
    for (const [post, word] of [
      ['L’avocat', 'L’éleveur'],
      ['Le procureur', 'Le vigneron'],
      ['Le procureur', 'L’agriculteur'],
    ] as const) {
      const draft = `${post}, Alban Cuenot, est venu. « Rien ne va », dit ${word.toLowerCase()}.`;
      assert.notEqual(speakerOf(draft, 'Rien ne va'), 'Alban Cuenot', draft);
    }
  });
});

describe('Another word for what a description has called somebody', () => {
  it('means him, and nobody whom the paragraph only mentions', () => {
    for (const [first, second] of [
      ['le technicien', 'l’entraîneur'],
      ['le technicien breton', 'le coach'],
      ['le patron', 'le dirigeant'],
    ] as const) {
      const draft = `Alban Cuenot a pesté. « C’est indigne », a tonné ${first}.\n\nLe club a annoncé la blessure de Rémi Portal. « C’est un coup dur », a reconnu ${second}.`;
      assert.equal(speakerOf(draft, 'C’est un coup dur'), 'Alban Cuenot', draft);
    }
    for (const [first, second] of [
      ['the manager', 'the boss'],
      ['the manager', 'the Alford boss'],
      ['the author', 'the novelist'],
      ['the captain', 'the skipper'],
    ] as const) {
      const draft = `Tom Lund was fuming. “It was poor,” ${first} said.\n\nAlford confirmed that Rik Savage was hurt. “It's a blow,” ${second} admitted.`;
      assert.equal(lastSpeaker(draft), 'Tom Lund', draft);
    }
  });
});
