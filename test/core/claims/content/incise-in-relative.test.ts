import { assertAmong, product, type Row } from '../table';

const ENGLISH = [
  ['accused her of hiding a report', 'her of hiding a report'],
  ['criticised a plan', 'a plan'],
  ['called for a review', 'a review'],
  ['warned of cuts', 'of cuts'],
] as const;

const FRENCH = [
  ['dénonce un plan', 'un plan'],
  ['réclame une étude', 'une étude'],
  ["accuse la préfète d'avoir caché un rapport", "la préfète d'avoir caché un rapport"],
  ['déplore un choix', 'un choix'],
] as const;

describe('an incise right behind the relative pronoun of an object', () => {
  it('has the relative clause, which belongs to the object as well, in English', () => {
    for (const pronoun of ['which', 'that']) {
      const clause = 'would cost millions';
      const rows = product(ENGLISH, ['he said', 'he argued'] as const);
      assertAmong(
        rows.map(([[act, object], incise]): Row => [
          `Tom Orr ${act} ${pronoun}, ${incise}, ${clause}.`,
          'Tom Orr',
          `${object} ${pronoun}, ${incise}, ${clause}`,
        ]),
      );
      assertAmong(
        rows.map(([[act], incise]): Row => [
          `Tom Orr ${act} ${pronoun}, ${incise}, ${clause}.`,
          'he',
          `${pronoun} … ${clause}`,
        ]),
      );
    }
  });

  it('has the relative clause, which belongs to the object as well, in French', () => {
    const rows = product(FRENCH, ['dit-il', 'prévient-il', 'affirme-t-il'] as const);
    assertAmong(
      rows.map(([[act, object], incise]): Row => [
        `Le maire ${act} qui, ${incise}, coûtera cher.`,
        'Le maire',
        `${object} qui, ${incise}, coûtera cher`,
      ]),
      'fr',
    );
    assertAmong(
      rows.map(([[act], incise]): Row => [`Le maire ${act} qui, ${incise}, coûtera cher.`, null, 'qui … coûtera cher']),
      'fr',
    );
  });
});
