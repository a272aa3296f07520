import { assertTable, product } from '../table';

const NOUNS = [
  ['un bilan', 'provisoire', 'communiqué par la préfecture'],
  ['une étude', 'inédite', "menée par l'Insee"],
  ['un rapport', 'confidentiel', 'de la Cour des comptes'],
  ['une note', 'secrète', 'consultée par Le Monde'],
] as const;

const DEGREES = ['très', 'encore', 'encore très', 'toujours', 'déjà', 'plutôt', 'particulièrement', 'désormais'];

describe('a source with an adverb and an adjective behind its noun', () => {
  it('has them, and what tells more of the noun, in French', () => {
    assertTable(
      product(NOUNS, DEGREES).flatMap(([[noun, adjective, rest], degree]) => {
        const source = `${noun} ${degree} ${adjective} ${rest}`;
        return [
          [`Selon ${source}, onze personnes sont mortes.`, source, 'onze personnes sont mortes'],
          [`Onze personnes sont mortes, affirme ${source}.`, source, 'Onze personnes sont mortes'],
        ] as const;
      }),
      'fr',
    );
  });

  it('has them in English', () => {
    assertTable([
      [
        'According to a report highly critical of the council, eleven people died.',
        'a report highly critical of the council',
        'eleven people died',
      ],
    ]);
  });
});
