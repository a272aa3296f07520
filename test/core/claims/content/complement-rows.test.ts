import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

/** Objects whose complements stand in a row, each with its preposition. */
const OBJECTS: readonly string[] = [
  'des aides aux familles, aux étudiants et aux retraités',
  'la fermeture des sites de Brest, de Lens et de Lyon',
  "des moyens pour l'hôpital, pour l'école et pour la justice",
  'une baisse due au gel, à la sécheresse et à la grêle',
  "l'ouverture de lignes vers Lyon, vers Nice et vers Brest",
  "un effort en matière d'eau, d'énergie et de transports",
  "la création d'un parc, d'une crèche et d'un gymnase",
  'des contrôles sur les routes, sur les ponts et sur les quais',
];

/** An object, and behind its comma what tells when or how it was said. */
const CUT: readonly (readonly [object: string, behind: string])[] = [
  ['la fermeture du site', ', à la veille du vote et à deux jours du congrès'],
  ['un plan à Brest', ", à l'issue du conseil et à huis clos"],
  ['un succès', ', au grand dam des élus et des riverains'],
];

const texts = (draft: string): string[] => analyze(draft, { language: 'fr' }).claims.map(({ text }) => text);

describe('A French object with complements in a row', () => {
  for (const object of OBJECTS)
    it(object, () => {
      for (const cue of ['annonce', 'a annoncé', 'dénonce', 'réclame', 'a promis'])
        assert.deepEqual(texts(`Le maire ${cue} ${object}.`), [object], cue);
    });
  for (const [object, behind] of CUT)
    it(`ends before “${behind}”`, () => assert.deepEqual(texts(`Le maire annonce ${object}${behind}.`), [object]));
});

describe('An English object with complements in a row', () => {
  for (const object of [
    'aid for families, for students and for retirees',
    'cuts to schools, to roads and to parks',
    'a campaign against fraud, against noise and against litter',
  ])
    it(object, () => {
      for (const cue of ['announced', 'promised', 'proposed'])
        assert.deepEqual(
          analyze(`The mayor ${cue} ${object}.`, { language: 'en' }).claims.map(({ text }) => text),
          [object],
        );
    });
});
