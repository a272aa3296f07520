import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { assertAmong, product } from '../table';

/** Draft, cue, words, attribution. */
const cases: readonly (readonly [draft: string, cue: string, words: string, attribution: string])[] = [
  [
    'According to the union, 340 of its 410 members voted for the stoppage.\n',
    'according to',
    '340 of its 410 members voted for the stoppage',
    'collective',
  ],
  [
    'According to Anna Smith, a clerk at the court, the hearing was closed.\n',
    'according to',
    'the hearing was closed',
    'named',
  ],
  ['Selon une source proche du dossier, le vote aura lieu lundi.\n', 'selon', 'le vote aura lieu lundi', 'anonymous'],
  ['Le vote aura lieu lundi, selon la préfecture.\n', 'selon', 'Le vote aura lieu lundi', 'collective'],
];

describe('a source behind a preposition', () => {
  for (const [draft, cue, words, attribution] of cases) {
    it(`reads ${draft.trim()}`, () => {
      const { claims } = analyze(draft);
      assert.deepEqual(
        claims.map((claim) => [claim.cue?.lemma, claim.text, claim.attribution]),
        [[cue, words, attribution]],
      );
    });
  }

  it('makes no name of the phrase itself', () => {
    assert.deepEqual(
      analyze('According to Pike, it is over.\n').actors.map((actor) => actor.name),
      ['Pike'],
    );
  });
});

/** Before the cue phrase, behind it: one sentence without commas. */
const runOn: readonly (readonly [before: string, behind: string])[] = [
  ['La hausse atteint', '3 % en un an'],
  ["L'incendie a détruit", 'trois hectares de pins'],
  ['Le projet coûtera', "deux millions d'euros"],
  ["L'usine emploie", '420 salariés'],
  ['La hausse représente', 'une perte de deux millions'],
  ['Le suspect aurait', 'agi seul'],
  ["L'accident s'est produit", 'vers 8 heures'],
  ['La grève a été suivie', 'par 80 % des agents'],
  ['Le jeune homme a été frappé', 'de plusieurs coups de couteau'],
  ['La victime souffre', 'de graves blessures'],
  ["Il s'agit", "d'un accident"],
  ['Les prix ont grimpé', 'de 3 % en un an'],
  ['Ils se limitent', "aux frontières de l'Europe"],
  ['La mesure ne concerne', 'que dix communes'],
  ['Quelque 300 personnes ont manifesté samedi', 'dans les rues de Lyon'],
  ['Le chantier a pris du retard', 'en raison des pluies'],
  ['La hausse', 'atteint 3 %'],
];

const sources = ['les secours', "l'Insee", 'le maire de Brest', 'Paul Ruiz', 'le ministère de la Santé', 'nous'];

describe('a French cue phrase within a clause, without commas', () => {
  for (const [before, behind] of runOn)
    it(`${before} | selon … | ${behind}`, () => {
      for (const source of sources) {
        const draft = `${before} selon ${source} ${behind}.`;
        const claims = analyze(draft, { language: 'fr' }).claims.map((claim) => [
          draft.slice(claim.source?.start, claim.source?.end),
          ...claim.parts.map(({ start, end }) => draft.slice(start, end)),
        ]);
        assert.deepEqual(claims, [[source, before, behind]]);
      }
    });

  it('leaves what tells who somebody is with him', () => {
    for (const source of [
      'un chercheur au CNRS',
      'le maire de Brest',
      'Paul Ruiz de la CGT',
      'un expert en sécurité routière',
    ]) {
      const draft = `La place fermera selon ${source}.`;
      const [claim] = analyze(draft, { language: 'fr' }).claims;
      assert.equal(draft.slice(claim?.source?.start, claim?.source?.end), source);
    }
  });

  it('tells of nothing where it says how something was to be verified', () => {
    for (const draft of [
      "L'agence n'a pas pu vérifier ces images de source indépendante.",
      "L'AFP n'a pas pu confirmer ce bilan de source indépendante.",
    ])
      assert.deepEqual(analyze(draft, { language: 'fr' }).claims, []);
  });
});

/** A source and somebody of its own who goes on, in English. */
describe('“according to” before “whose” and a name', () => {
  it('has the source and the words without what is told of it', () =>
    assertAmong(
      product(['the bank', 'Ruiz', 'the council'], ['called it odd', 'said growth had slowed']).map(([who, says]) => [
        `Prices will rise, according to ${who}, whose lawyer, Tom Hay, ${says}.`,
        who,
        'Prices will rise',
      ]),
    ));
});
