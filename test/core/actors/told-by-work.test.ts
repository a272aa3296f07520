import assert from 'node:assert/strict';
import { product } from '../claims/table';
import { speakerOf } from '../claims/document/speaker-of';

const BETWEEN = ['« C’est beau », dit Paul Vian.', 'Le pharmacien Paul Vian, lui, hausse les épaules.'];

describe('What somebody does tells his trade in French', () => {
  for (const [work, word] of [
    ['entraînée', 'l’entraîneur'],
    ['présidée', 'le président'],
    ['dirigée', 'le directeur'],
    ['fondée', 'le fondateur'],
    ['coordonnée', 'le coordinateur'],
    ['réalisée', 'le réalisateur'],
    ['composée', 'le compositeur'],
    ['arbitrée', 'l’arbitre'],
    ['écrite', 'l’auteur'],
    ['animée', 'l’animateur'],
    ['gérée', 'le gérant'],
    ['mise en scène', 'le metteur en scène'],
    ['photographiée', 'le photographe'],
    ['peinte', 'le peintre'],
    ['traduite', 'le traducteur'],
    ['organisée', 'l’organisateur'],
  ] as const)
    it(`behind a participle: ${work} par`, () => {
      for (const [told, between] of product(
        [
          `Ana Roux a vu l’œuvre ${work} par Luc Orr.`,
          `Ana Roux a vu l’œuvre ${work} pendant dix ans par Luc Orr.`,
          `L’œuvre, ${work} par Luc Orr, a plu.`,
        ],
        BETWEEN,
      )) {
        const draft = `${told} ${between}\n\n« On verra », assure ${word}.`;
        assert.equal(speakerOf(draft, 'On verra'), 'Luc Orr', draft);
      }
    });

  for (const [does, word] of [
    ['entraîne l’équipe', 'l’entraîneur'],
    ['préside le club', 'le président'],
    ['dirige l’usine', 'le directeur'],
    ['a fondé l’association', 'le fondateur'],
    ['gère le camping', 'le gérant'],
    ['élève une centaine de brebis', 'l’éleveur'],
    ['exploite 40 hectares', 'l’exploitant'],
    ['tient le café', 'le patron'],
    ['enseigne le latin', 'l’enseignant'],
    ['arbitre le match', 'l’arbitre'],
    ['cultive des tomates', 'l’agriculteur'],
  ] as const)
    it(`by a verb: ${does}`, () => {
      for (const [told, between] of product(
        [`Luc Orr ${does} depuis dix ans.`, `Luc Orr, qui ${does}, est venu.`, `Ana Roux a vu Luc Orr, qui ${does}.`],
        BETWEEN,
      )) {
        const draft = `${told} ${between}\n\n« On verra », assure ${word}.`;
        assert.equal(speakerOf(draft, 'On verra'), 'Luc Orr', draft);
      }
    });

  it('does not where anybody can do it', () => {
    for (const [does, word] of [
      ['dirige l’enquête', 'le directeur'],
      ['élève la voix', 'l’éleveur'],
      ['a fondé une famille', 'le fondateur'],
      ['tient la porte', 'le patron'],
    ] as const) {
      const draft = `Luc Orr ${does}. « C’est beau », dit Paul Vian.\n\n« On verra », assure ${word}.`;
      assert.notEqual(speakerOf(draft, 'On verra'), 'Luc Orr', draft);
    }
  });
});
