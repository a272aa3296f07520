import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { product } from '../table';

/** Claims as “source | words”, those of the first source only. */
function wordsOf(draft: string, source: string): string[] {
  return analyze(draft, { language: 'fr' }).claims.flatMap((claim) =>
    draft.slice(claim.source?.start, claim.source?.end) === source ? [claim.text] : [],
  );
}

/** A cue with words that are no clause: source, verb, words. */
const REPORTS: readonly (readonly [source: string, verb: string, words: string])[] = [
  ['Ana Ruiz', 'a dénoncé', '« un scandale »'],
  ['Ana Ruiz', 'a dénoncé', 'un scandale'],
  ['Le maire', 'dit', '« prendre acte »'],
  ['Le maire', 'a promis', 'de tout faire'],
  ['Les élus', 'évoquent', '« un recul »'],
  ['Le préfet', 'se dit', '« serein »'],
  ['Les États-Unis', 'se sont dits', '« profondément préoccupés »'],
  ['La CGT', 'parle', 'de « mépris »'],
  ['Ana Ruiz', 'a qualifié', 'le projet de « folie »'],
  ['Les riverains', 'jugent', 'le projet « absurde »'],
  ['Ana Ruiz', 's’est déclarée', '« confiante »'],
  ['Le syndicat', 'réclame', 'des moyens'],
  ['La mairie', 'a appelé', 'au calme'],
];

/** What somebody else does, or what happens. */
const CLAUSES = [
  'et le maire de Lens a promis une réponse',
  'et la France a retiré ses troupes',
  'et les manifestants se sont dispersés',
  'et la séance a été levée',
  'et elle a quitté la salle',
  'mais Paris n’a pas réagi',
  'mais la préfète, elle, reste prudente',
  'tandis que Berlin temporise',
];

describe('Words that are no clause, before a clause of another', () => {
  for (const [source, verb, words] of REPORTS)
    it(`${source} ${verb} ${words}`, () => {
      for (const clause of CLAUSES) {
        const draft = `${source} ${verb} ${words} ${clause}.`;
        assert.deepEqual(wordsOf(draft, source), [words], draft);
      }
    });

  it('leaves a row of nouns together', () => {
    for (const words of [
      'le courage et l’abnégation des pompiers qui ont lutté',
      '« un mépris » et des reculs',
      'la grève et les violences commises dans la ville',
    ]) {
      const draft = `Ana Ruiz a évoqué ${words}.`;
      assert.deepEqual(wordsOf(draft, 'Ana Ruiz'), [words], draft);
    }
  });
});

describe('Where somebody was heard', () => {
  it('is no part of what he admits or denies', () => {
    for (const [[source, verb, words], where] of product(
      [
        ['Le suspect', 'a reconnu', 'les faits'],
        ['Luc Arnaud', 'a nié', 'toute violence'],
        ['Ana Ruiz', 'conteste', 'son rôle'],
      ] as const,
      [
        'en garde à vue',
        'lors de sa garde à vue',
        'à l’audience',
        'en audition',
        'au cours de son audition',
        'pendant l’instruction',
        'face aux gendarmes',
        'lors du procès',
        'à l’issue de l’audience',
      ] as const,
    )) {
      const draft = `${source} ${verb} ${words} ${where}.`;
      assert.deepEqual(wordsOf(draft, source), [words], draft);
    }
  });

  it('is where what others tell of happens', () => {
    const draft = 'Le défenseur des droits dénonce des brutalités en garde à vue.';
    assert.deepEqual(wordsOf(draft, 'Le défenseur des droits'), ['des brutalités en garde à vue']);
  });
});

describe('What somebody has said by another', () => {
  it('is his', () => {
    for (const [source, verb, proxy] of product(
      ['Le prévenu', 'L’accusée', 'Ana Ruiz'] as const,
      ['a fait dire', 'fait répondre', 'a fait répondre', 'a fait savoir'] as const,
      ['par son avocat', 'par son avocate', 'par son entourage', 'par communiqué'] as const,
    )) {
      const draft = `${source} ${verb} ${proxy} que le pont fermerait.`;
      assert.deepEqual(wordsOf(draft, source), ['le pont fermerait'], draft);
    }
    const draft = 'L’accusé, qui encourt vingt ans, a fait dire par son avocat qu’il parlerait « plus tard ».';
    assert.deepEqual(wordsOf(draft, 'L’accusé, qui encourt vingt ans'), ['il parlerait « plus tard »']);
  });
});

describe('What is still to be said', () => {
  it('nobody has said', () => {
    for (const [modal, act] of product(
      ['pourrait', 'devrait', 'devra', 'pourra', 's’apprête à', 'compte', 'prévoit de'] as const,
      ['annoncer un partenariat', 'présenter son plan', 'dévoiler ses priorités', 'réclamer une enquête'] as const,
    )) {
      const elided = modal === 'prévoit de' && act.startsWith('a') ? 'prévoit d’' : `${modal} `;
      const draft = `Le ministre ${elided}${act} lundi.`;
      assert.deepEqual(analyze(draft, { language: 'fr' }).claims, [], draft);
    }
    assert.deepEqual(analyze('Le ministre doit annoncer un plan.', { language: 'fr' }).claims, []);
  });

  it('unless its words stand in marks', () => {
    assert.deepEqual(wordsOf('Le ministre devrait dénoncer « un scandale ».', 'Le ministre'), ['« un scandale »']);
  });
});
