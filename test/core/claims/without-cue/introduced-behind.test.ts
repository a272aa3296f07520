import assert from 'node:assert/strict';
import { speakerOf } from '../document/speaker-of';

/** What befell somebody, a quotation, and the sentence that introduces who says it. */
const INTRODUCED = [
  [
    'La septuagénaire va être hébergée.',
    'Le capitaine Luc Orr, qui a pris le commandement, détaille une opération complexe.',
  ],
  [
    'La septuagénaire, ainsi que sa voisine, qui était absente, vont être hébergées.',
    'Le capitaine Luc Orr détaille une opération complexe.',
  ],
  ['La septuagénaire a été relogée.', 'Le capitaine Luc Orr détaille une opération complexe.'],
  ["Le blessé a été transporté à l'hôpital.", 'Le maire, Luc Orr, raconte la scène.'],
  ['La victime est morte sur le coup.', 'Le lieutenant Luc Orr décrit un choc violent.'],
  ["L'homme a été interpellé.", "Le procureur Luc Orr explique l'arrestation."],
  ['La conductrice a été évacuée par hélicoptère.', "Le chef des secours, Luc Orr, revient sur l'intervention."],
  ['Le suspect a été placé en détention.', "Me Luc Orr, l'avocat de la famille, salue la décision."],
  ['Le conducteur est hospitalisé.', 'Luc Orr, qui habite en face, dénonce la vitesse.'],
  ['Trois salariés ont été licenciés.', 'Le délégué syndical Luc Orr dénonce un mépris.'],
  ['La route est coupée.', 'Le maire Luc Orr évoque un chantier difficile.'],
] as const;

/** Somebody who speaks himself, whoever comes up behind. */
const OWN = [
  ['La boulangère sourit.', 'On est bien ici', 'boulangère'],
  ['La veuve a été relogée.', "J'ai tout perdu", 'veuve'],
  ['Ana Vidal a été relogée.', 'On a tout perdu', 'Ana Vidal'],
] as const;

describe('who comes up behind a French quotation without a cue', () => {
  for (const [before, behind] of INTRODUCED)
    it(before, () => assert.equal(speakerOf(`${before} « Tout brûlait ce soir-là. » ${behind}`, 'Tout'), 'Luc Orr'));
  for (const [before, words, name] of OWN)
    it(before, () => assert.equal(speakerOf(`${before} « ${words}. » Le maire Luc Orr promet une aide.`, words), name));
});
