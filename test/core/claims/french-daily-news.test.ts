import assert from 'node:assert/strict';
import { claimLines } from './claim-lines';
import { assertTable, product, type Row } from './table';
import { speakers } from '../actors/actor-lines';

/** What dailies and agencies print on an ordinary day. */
describe('French daily news', () => {
  it('gives words that end with marks in a relative clause to whoever stands behind', () => {
    const words = [
      'Le choc a fait onze blessés dont « trois graves »',
      'Le choc a fait onze blessés dont trois graves',
      "L'incendie a fait trois morts, dont « deux enfants »",
      'Le groupe a perdu 3 millions dont « la moitié en mai »',
      "C'est un plan qui « va échouer »",
      'Le pays traverse une crise qui « va durer »',
      "Le maire a signé un texte que « personne n'a lu »",
    ];
    const rows = product(words, [
      ['ont précisé', 'les pompiers'],
      ['a reconnu', 'son patron, Luc Orr'],
      ['déplore', 'la CGT'],
    ] as const).map(([said, [verb, who]]): Row => [`${said}, ${verb} ${who}.`, who, said]);
    assertTable(rows, 'fr');
  });

  it('leaves a subject its relative clause with marks', () => {
    assert.deepEqual(
      claimLines("L'ONG, qui dénonce « un naufrage », réclame une enquête.", 'fr')[1],
      ["indirect: L'ONG, qui dénonce « un naufrage » | réclame | une enquête"].join(),
    );
    assert.deepEqual(claimLines('Lundi, la ministre, qui « n’exclut rien », a annoncé une aide.', 'fr'), [
      'indirect: la ministre, qui « n’exclut rien » | a annoncé | une aide',
    ]);
  });

  it('ends a clause at its last marks before a comma and when it was said', () => {
    const rows = product(
      ['Le maire a assuré que la loi était « mauvaise »', 'Le maire a jugé que le vote est un « échec »'],
      [
        'après l’adoption du texte par les députés',
        'au lendemain de la défaite de son parti',
        'peu après la fin des débats à la mairie',
        'trois jours après la victoire de Lens',
        'alors que la ville perd des habitants',
        'avant une rencontre prévue mercredi',
        'à quelques jours du premier tour',
      ],
    ).map(([said, when]): Row => [`${said}, ${when}.`, 'Le maire', said.replace(/^.*?que /, '')]);
    assertTable(rows, 'fr');
  });

  it('tells apart who was asked together', () => {
    for (const [whom, names] of [
      ['auprès de la police et des pompiers', 'police + pompiers'],
      ['auprès du parquet et de la police', 'parquet + police'],
      ['auprès des gendarmes et du maire', 'gendarmes + maire'],
      ['auprès de la direction de la police et des douanes', 'direction de la police et des douanes'],
    ] as const)
      assert.equal(speakers(`L'homme a fui, a-t-on appris ${whom}.`, 'fr')[0], names);
  });

  it('finds a source behind the topic of a headline', () => {
    const rows = product(
      ['Gaz', 'Incendie à Lens', 'Procès Orr'],
      [
        ['selon', 'le maire'],
        ["d'après", 'la défense'],
        ['selon', 'Kiev'],
        ['pour', 'la CGT'],
      ] as const,
      ['les prix « vont baisser »', 'le toit est détruit'],
    ).map(([topic, [cue, who], words]): Row => [`# ${topic} : ${cue} ${who}, ${words}\n\nIl pleut.`, who, words]);
    assertTable(rows, 'fr');
  });

  it('reads who gives the word that sums up the sentence before', () => {
    const rows = [
      ["C'est l'appel qu'a lancé mercredi", 'la maire de Lens, Ana Ruiz'],
      ["C'est le constat que dresse", "l'association"],
      ["C'est la crainte qu'exprime", 'le maire'],
      ["C'est la promesse qu'a faite hier", 'le candidat'],
      ['C’est le message que veut faire passer', 'le syndicat'],
      ["C'est l'argument qu'avance", "l'opposition"],
    ].map(([what, who]): Row => [
      `Les routes doivent être réparées. ${what} ${who}.`,
      who ?? '',
      'Les routes doivent être réparées',
    ]);
    assertTable(rows, 'fr');
    assert.deepEqual(claimLines("Les routes sont réparées. C'est le message qu'attendent les élus.", 'fr'), []);
  });

  it('takes a noun in no list for the object of a verb that is seldom speech', () => {
    for (const act of ['a fait une lucarne', 'a prononcé un laïus', 'a jeté un pavé'])
      assert.deepEqual(claimLines(`Quand la nuit est tombée, la maire, Ana Ruiz, ${act} devant les élus.`, 'fr'), []);
  });
});
