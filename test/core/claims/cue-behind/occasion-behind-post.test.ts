import { assertTable, product } from '../table';

/** On what occasion something was said does not tell who said it. */
describe('a French occasion behind the post of whoever speaks', () => {
  it('is not of the source', () =>
    assertTable(
      product(
        ['Luc Orr, le maire de Lens', 'Ana Ruiz, présidente du club', 'le préfet, Luc Orr'],
        [
          'lors du conseil municipal',
          'pendant la visite',
          'au cours de la réunion',
          'à l’issue du match',
          'en quittant la salle',
        ],
      ).map(([who, occasion]) => [`« C’est dur », a dit ${who} ${occasion}.`, who, '« C’est dur »']),
      'fr',
    ));

  it('but “en exercice” is', () =>
    assertTable(
      [['« C’est dur », a dit Luc Orr, procureur en exercice.', 'Luc Orr, procureur en exercice', '« C’est dur »']],
      'fr',
    ));
});
