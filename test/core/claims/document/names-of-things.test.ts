import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { lastSpeaker, speakerOf } from './speaker-of';

const FRENCH =
  'L’usine;La société;L’enseigne;Le magasin;Le supermarché;L’hôtel;Le navire;Le ferry;Le logiciel;Le satellite;La fusée;Le lycée;L’hôpital;La clinique;Le théâtre;Le musée;Le festival;La mine;La centrale;Le barrage;Le virus;Le cyclone;L’abattoir;Le bailleur;Le médicament;Le vaccin'.split(
    ';',
  );

const ENGLISH =
  'plant factory store supermarket hotel restaurant school college hospital clinic prison stadium theatre museum club party website mine dam station castle studio firm bridge'.split(
    ' ',
  );

describe('what is called by a name of no list', () => {
  for (const thing of FRENCH)
    it(`is nobody whom a French post means: ${thing} Orlava`, () => {
      const draft = `${thing} Orlava a changé. « Rien n’est sûr », dit la procureure.`;
      assert.equal(speakerOf(draft, 'Rien'), 'procureure');
    });

  for (const thing of ENGLISH)
    it(`is nobody whom an English post means: the Orlava ${thing}`, () =>
      assert.equal(
        lastSpeaker(`The Orlava ${thing} has changed. “Nothing is sure,” said the prosecutor.`),
        'prosecutor',
      ));

  it('does not speak the quotation behind it', () => {
    const draft =
      '« Ça tousse. » Dans sa cuisine, Ana Ruiz trie ses photos. Le 14 mars, quand l’usine Normalac a brûlé, son jardin s’est couvert de suie. « On nous a dit de rentrer. C’est tout. »';
    assert.equal(speakerOf(draft, 'On nous'), 'Ana Ruiz');
  });
});

describe('“Lui” behind somebody of hers', () => {
  for (const kin of ['Son mari a été licencié', 'Son fils est parti', 'Son père dort'])
    it(`is nobody of the paragraph before: ${kin}`, () => {
      const draft = `Le PDG, Marc Orr, évoque « un accident ».\n\n« Qu’ils viennent », lâche Ana Ruiz. ${kin}. Lui ne regrette rien. « Je veux juste savoir. »`;
      const { claims } = analyze(draft, { language: 'fr' });
      assert.equal(claims.at(-1)?.actor, null);
    });
});
