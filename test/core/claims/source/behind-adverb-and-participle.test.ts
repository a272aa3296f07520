import { assertTable, product } from '../table';

/** What a French participle that opens its sentence behind an adverb tells of who speaks is not the source. */
describe('a French subject behind an adverb and a participle', () => {
  it('starts behind their comma, relative clause and all', () =>
    assertTable(
      product(
        ['Également entendu par les gendarmes', 'Déjà interrogé par le juge', 'Longuement entendu par le maire'],
        ['son frère, qui part demain,', 'le préfet, dont c’est le dernier jour,', 'le chauffeur'],
      ).map(([opening, who]) => [
        `${opening}, ${who} a reconnu qu’il était tard.`,
        who.replace(/,$/, ''),
        'il était tard',
      ]),
      'fr',
    ));
});
