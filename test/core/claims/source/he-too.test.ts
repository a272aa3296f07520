import { assertTable, product } from '../table';

/** “lui aussi” between a French auxiliary and its participle. */
describe('a French subject who says something as others do', () => {
  it('is the noun, not the pronoun beside it', () => {
    assertTable(
      product(
        [
          ['Le ministre', 's’est lui aussi dit'],
          ['La ministre', 's’est elle aussi dite'],
          ['Les élus', 'se sont eux aussi dits'],
        ] as const,
        ['« choqué »', 'prêt à partir'],
      ).map(([[who, verb], words]) => [`${who} ${verb} ${words}.`, who, words]),
      'fr',
    );
  });
});
