import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';

const FRENCH = [
  '« Non », a répondu Jeanne Roux.',
  '« Impossible ! », lance Ana Ruiz.',
  '« On verra », tranche Paul Vian.',
  '« Scandaleux », dénonce Attac.',
  'Paris répond : « Non merci. »',
  'Lens : l’usine ferme, déplore Luc Vian.',
  "L'inflation ralentit, note l'Insee.",
  '# MO Béjaïa : l’entraîneur jette l’éponge',
  'Qu’attend Luc Vian ?',
  'Selon Jeanne Roux, tout va bien.',
];

const ENGLISH = [
  '“No,” said Ann Orr.',
  'Trump vows revenge.',
  'Police say two men fled.',
  'Ann Orr: “Nothing works”',
  '“It’s Luke’s fault,” Orr claims.',
  "Who's sorry? Ryanair blames strikes.",
  'The workers’ union condemns “betrayal”.',
  'Paul O’Neill denies murder.',
];

describe('the language of a draft of one sentence', () => {
  for (const draft of FRENCH) it(`is French: ${draft}`, () => assert.equal(analyze(draft).language, 'fr'));
  for (const draft of ENGLISH) it(`is English: ${draft}`, () => assert.equal(analyze(draft).language, 'en'));
});
