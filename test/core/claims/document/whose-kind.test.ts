import assert from 'node:assert/strict';
import { lastSpeaker, speakerOf } from './speaker-of';

describe('A noun for a body', () => {
  it('means the only body that it can, whatever its name tells', () => {
    for (const [text, words, name] of [
      [
        'Le mouvement est parti des Jeunes Agriculteurs. « On reste », dit Luc Arnaud. Le syndicat réclame 480 euros.',
        '480',
        'Jeunes Agriculteurs',
      ],
      ['La RATP prévoit un train sur trois. La régie recommande de marcher.', 'de marcher', 'RATP'],
      [
        'La mairie a suspendu le prestataire, la société Restoval. L’entreprise se dit « très surprise ».',
        'très',
        'Restoval',
      ],
      [
        'La jeune pousse Batterium a levé des fonds. L’américain BlackRidge a mené l’opération. Le fonds salue « une équipe ».',
        'une équipe',
        'BlackRidge',
      ],
    ] as const)
      assert.equal(speakerOf(text, words), name, text);
  });

  it('is no firm, where a side of a council speaks', () => {
    for (const side of ['socialiste', 'écologiste', 'communiste', 'centriste']) {
      const draft = `Le Medef se félicite. À l’Assemblée, le groupe ${side} réclame un débat.`;
      assert.equal(speakerOf(draft, 'un débat'), `groupe ${side}`, draft);
    }
  });

  it('is no union of a firm, no watchdog of a union and no place', () => {
    for (const [draft, not] of [
      ['The developer, Marlow Homes, was sorry. Its boss left. The police union said it would fight.', 'Marlow Homes'],
      ['The developer, Marlow Homes, was sorry. Its boss left. The union said it would fight.', 'Marlow Homes'],
      ['Their union, Balpa, wants guarantees.\n\nThe competition watchdog said it would look at any deal.', 'Balpa'],
      ['The minister told reporters in Patna. The company said it had followed the design.', 'Patna'],
      ['The minister told voters in Kestrel. The company said it had followed the design.', 'Kestrel'],
    ] as const)
      assert.notEqual(lastSpeaker(draft), not, draft);
  });

  it('means both of two that are named together', () => {
    for (const words of ['Both companies', 'The two companies', 'They', 'Both firms']) {
      const draft = `Norla and Helvar are in talks. ${words} said there was no certainty.`;
      assert.match(lastSpeaker(draft) ?? '', /Norla|Helvar/, draft);
    }
  });
});
