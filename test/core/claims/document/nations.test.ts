import assert from 'node:assert/strict';
import { product } from '../table';
import { lastSpeaker, speakerOf } from './speaker-of';

describe('A nation that is printed before a name', () => {
  it('tells in French which of two a nationality means', () => {
    for (const [[one, other, her], verb] of product(
      [
        ['La Hongroise', 'Vera Cuenot', 'l’Italienne'],
        ['La jeune Espagnole', 'Vera Cuenot', 'la Suédoise'],
        ['Une Danoise,', 'Vera Cuenot', 'la Française'],
        ['La Suissesse', 'Vera Cuenot', 'l’Allemande'],
      ] as const,
      ['a écarté', 'a battu', 'a dominé'],
    )) {
      const draft = `${one.replace(',', '')} Dora Portal ${verb} ${other}. « Je perds », dit ${her}.`;
      assert.equal(speakerOf(draft, 'Je perds'), 'Vera Cuenot', draft);
    }
    for (const [one, him] of [
      ['le Danois Lars Holm', 'le Danois'],
      ['le jeune Suédois Lars Holm', 'le Suédois'],
      ['le Brésilien Lars Holm', 'le Brésilien'],
    ] as const) {
      const draft = `Le Portugais Rémi Portal a battu ${one}. « Je perds », dit ${him}.`;
      assert.equal(speakerOf(draft, 'Je perds'), 'Lars Holm', draft);
    }
  });

  it('knows the other names of nations', () => {
    for (const [one, him] of [
      ['L’Espagnol Iker Romero', 'L’Ibère'],
      ['L’Italien Marco Rossi', 'Le Transalpin'],
      ['Le Suisse Urs Meier', 'L’Helvète'],
      ['Le Néerlandais Jan Bakker', 'Le Batave'],
      ['Le Portugais Rui Alves', 'Le Lusitanien'],
    ] as const) {
      const draft = `${one} a gagné. Luc Orr est battu. « C’est dur », dit Orr.\n\n${him} assure que le titre est pour lui.`;
      assert.equal(speakerOf(draft, 'le titre'), one.split(' ').slice(-2).join(' '), draft);
    }
  });

  it('tells in English which of two a nationality means, be it the noun or the adjective', () => {
    for (const [one, him] of [
      ['Danish coach Lars Holm', 'Dane'],
      ['The Dane Lars Holm', 'Dane'],
      ['Swedish skipper Lars Holm', 'Swede'],
      ['The Frenchman Lars Holm', 'Frenchman'],
      ['Italian Lars Holm', 'Italian'],
    ] as const)
      for (const draft of [
        `${one} met Tom Lund, a Pole. “I lost,” the ${him} said.`,
        `${one} beat Tom Lund of Hungary. “I won,” the ${him} said.`,
      ])
        assert.equal(lastSpeaker(draft), 'Lars Holm', draft);
    for (const draft of [
      'The Italian Lars Holm beat Tom Lund, a Hungarian. “I lost,” the Hungarian said.',
      'Italian Lars Holm beat Hungary’s Tom Lund. “I lost,” the Hungarian said.',
      'The Hungarian Lars Holm beat Tom Lund. “I lost,” the Italian said.',
    ])
      assert.equal(lastSpeaker(draft), 'Tom Lund', draft);
  });
});
