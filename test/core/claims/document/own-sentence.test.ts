import assert from 'node:assert/strict';
import { product } from '../table';
import { speakerOf } from './speaker-of';

const SENTENCES = [
  'Une idée que # n’écarte pas, mais qu’il juge « prématurée ».',
  'Une idée que # ne rejette pas, mais qu’il juge « prématurée ».',
  'C’est un projet que # a défendu, même s’il le juge « prématuré ».',
];

describe('whom a French pronoun means behind a relative clause of its own sentence', () => {
  for (const [sentence, who] of product(SENTENCES, ['le maire', 'Thierry Orr']))
    it(`${who}, and not who spoke in the paragraph before: ${sentence}`, () => {
      const draft = `Le maire, Thierry Orr, présente son plan. « On paiera », insiste Paul Vian, président du club.\n\n${sentence.replace('#', who)}`;
      assert.equal(speakerOf(draft, 'prématuré'), 'Thierry Orr');
    });

  it('the subject behind its verb', () => {
    const draft = '« On paiera », dit Paul Vian.\n\nUne idée que défend Luc Orr, mais qu’il juge « prématurée ».';
    assert.equal(speakerOf(draft, 'prématuré'), 'Luc Orr');
  });
});

const BEFORE = 'La commandante Élodie Garnier a parlé. « On décolle », dit-elle.\n\n';

describe('a French woman who is set against another', () => {
  for (const text of [
    'La ministre de l’Intérieur l’a citée en exemple. Elle, hausse les épaules.',
    'La maire l’a décorée. Elle, sourit.',
    'À l’une d’elles, une lycéenne de Toulon, elle a répondu par une lettre.',
    'Avec sa voisine, une retraitée, elle boit le thé.',
  ])
    it(`is the one of the paragraph before: ${text}`, () =>
      assert.equal(speakerOf(`${BEFORE}${text} « Je voulais voler. »`, 'Je voulais'), 'Élodie Garnier'));

  it('is not where no comma sets her apart', () =>
    assert.equal(
      speakerOf(`${BEFORE}La ministre l’a citée. Elle sourit. « Je voulais voler. »`, 'Je voulais'),
      'ministre',
    ));
});
