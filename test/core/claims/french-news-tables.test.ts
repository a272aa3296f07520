import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';
import { assertTable, product } from './table';

/** Asserts that none of the French drafts has a claim. */
function assertNone(drafts: readonly string[]): void {
  for (const draft of drafts)
    assert.deepEqual(
      analyze(draft, { language: 'fr' }).claims.map(({ text }) => text),
      [],
      draft,
    );
}

describe('Tables of French news', () => {
  it('the subject behind its verb can stand behind a time of day and a place', () => {
    const times = ['vendredi soir', 'mardi matin', 'hier soir', 'jeudi'];
    const places = ['sur X', 'sur Facebook', 'sur son compte X', 'sur France Inter', 'à la radio', 'dans un message'];
    const subjects = ['l’ancien député Luc Orr', 'la sénatrice Ana Ruiz', 'Ana Ruiz', 'le président du club'];
    assertTable(
      product(times, places, subjects).map(([time, place, subject]) => [
        `« C’est faux », a réagi ${time} ${place} ${subject}.`,
        subject,
        '« C’est faux »',
      ]),
      'fr',
    );
    assertTable(
      [
        ['Le projet est abandonné, a annoncé jeudi soir sur X la ministre.', 'la ministre', 'Le projet est abandonné'],
        ['« C’est faux », a dit vendredi soir le maire.', 'le maire', '« C’est faux »'],
        ['« C’est faux », a écrit le soir même sur X le maire.', 'le maire', '« C’est faux »'],
      ],
      'fr',
    );
  });

  it('“de” is an article behind “selon” where an adjective stands before a noun in the plural', () => {
    const sources = [
      'de récents travaux',
      'de récentes études',
      'de nouvelles données',
      'de nouveaux chiffres publiés lundi',
      'de premiers éléments',
      'de nombreux témoins',
      'd’anciens salariés',
      'de vieux habitués',
      'de multiples sources',
    ];
    assertTable(
      sources.map((source) => [`Le feu est parti du grenier, selon ${source}.`, source, 'Le feu est parti du grenier']),
      'fr',
    );
    assertNone(['Le prix varie selon de nombreux critères.', 'Le tarif change selon de nouvelles règles.']);
  });

  it('a quotation can stand behind “C’est … que”', () => {
    const openings = ['pour cela', 'pour cette raison', 'ainsi', 'là', 'aussi pour ça'];
    assertTable(
      [
        ...product(openings, ['insiste le parti', 'raconte Ana Ruiz', 'souffle un riverain']).map(
          ([opening, incise]) =>
            [
              `C’est ${opening} que « chaque voix compte », ${incise}.`,
              incise.slice(incise.indexOf(' ') + 1),
              `C’est ${opening} que « chaque voix compte »`,
            ] as const,
        ),
        [
          'C’est pour cela que « chaque voix compte », insiste le parti, alors que le vote approche.',
          'le parti',
          'C’est pour cela que « chaque voix compte »',
        ],
      ],
      'fr',
    );
  });

  it('a headline reports words without a verb, behind its label', () => {
    const words = [
      'la banquise en sursis',
      'pas de hausse en janvier',
      'salaires en baisse',
      'trois morts',
      'une hausse de 3 %',
    ];
    const incises = ['alerte une étude', 'prévient la banque centrale', 'annonce Ana Ruiz', 'assure le ministre'];
    assertTable(
      product(['Climat : ', 'Lens : ', ''], words, incises).map(([label, said, incise]) => {
        const printed = label === '' ? said.charAt(0).toUpperCase() + said.slice(1) : said;
        return [`# ${label}${printed}, ${incise}`, incise.slice(incise.indexOf(' ') + 1), printed];
      }),
      'fr',
    );
    // Whoever does it stands before the verb.
    assertTable(
      [
        ['# Lens : Ana Ruiz, candidate, dénonce la CGT', null, 'la CGT'],
        ['# Le maire, absent, regrette un malentendu', 'Le maire, absent', 'un malentendu'],
        ['# Le club, en crise, réclame une aide', 'Le club, en crise', 'une aide'],
      ],
      'fr',
    );
    assertNone(['# Football : battu à Lens, accuse l’arbitre']);
  });

  it('“sept” is a number, and a month only behind one', () => {
    assertTable(
      [
        ['Le parquet requiert sept ans de prison contre le maire.', 'Le parquet', 'sept ans de prison contre le maire'],
        ['Le procureur réclame sept ans contre l’ancien maire.', 'Le procureur', 'sept ans contre l’ancien maire'],
        ['Le maire a promis sept classes de plus.', 'Le maire', 'sept classes de plus'],
      ],
      'fr',
    );
  });

  it('the object of the verb before “selon” can stand behind the source', () => {
    const objects = [
      'un contrat avec Vianco',
      'une lettre de menaces',
      '3 millions d’euros',
      'dix kilos de papier',
      'une centaine de lits',
    ];
    const sources = ['Nordpresse', 'le parquet', 'Ana Ruiz', 'ses proches'];
    assertTable(
      product(sources, objects).map(([source, object]) => [
        `Le groupe a reçu, selon ${source}, ${object}.`,
        source,
        `Le groupe a reçu … ${object}`,
      ]),
      'fr',
    );
    const [claim] = analyze('Le pont a fermé, selon Ana Ruiz, une ingénieure du groupe.', { language: 'fr' }).claims;
    assert.equal(claim?.text, 'Le pont a fermé');
  });

  it('a source goes on to when it came out, and to the name behind what somebody is', () => {
    const texts = [
      'une étude publiée ce vendredi',
      'un rapport publié mardi',
      'une note datée du 3 mai',
      'un communiqué diffusé hier',
    ];
    assertTable(
      texts.map((text) => [`Le risque est grand, prévient ${text}.`, text, 'Le risque est grand']),
      'fr',
    );
    const people = [
      'le colonel à la retraite Luc Orr',
      'le candidat à la mairie Luc Orr',
      'la candidate à la présidentielle Ana Ruiz',
      'le député LFI du Val-d’Oise Luc Orr',
      'le sénateur de Côte-d’Or Luc Orr',
      'le maire de Villeneuve-d’Ascq Luc Orr',
      'le préfet des Côtes-d’Armor Luc Orr',
    ];
    assertTable(
      people.map((person) => [`« Non », a dit ${person}.`, person, '« Non »']),
      'fr',
    );
    for (const person of people) {
      const { claims, actors } = analyze(`« Non », a dit ${person}.`, { language: 'fr' });
      assert.equal(actors.find(({ id }) => id === claims[0]?.actor)?.name, person.split(' ').slice(-2).join(' '));
    }
    // To whom or where it is said
    assertTable(
      [
        ['« Non », a réagi le diplomate à la sortie du Foreign Office.', null, '« Non »'],
        ['« Non », a dit la maire à son adjoint Luc Orr.', 'la maire', '« Non »'],
        ['« Non », a dit la maire à la radio France Inter.', 'la maire', '« Non »'],
      ],
      'fr',
    );
  });

  it('“que” behind an object with its adjective, or behind its comma, opens a relative clause', () => {
    assertTable(
      [
        [
          'Ana Ruiz a rappelé la confiance aveugle qu’il lui a témoignée.',
          'Ana Ruiz',
          'la confiance aveugle qu’il lui a témoignée',
        ],
        [
          'Le maire a évoqué la forte hausse annuelle que la ville a subie.',
          'Le maire',
          'la forte hausse annuelle que la ville a subie',
        ],
        [
          'Il a souligné le travail remarquable que l’équipe a fourni.',
          'Il',
          'le travail remarquable que l’équipe a fourni',
        ],
        ['Elle a dit à la mairie nouvelle que le pont fermera.', 'Elle', 'le pont fermera'],
        ['Il a annoncé à la ministre belge qu’il partait.', 'Il', 'il partait'],
        ['Le préfet a averti les élus que le pont fermera.', 'Le préfet', 'le pont fermera'],
      ],
      'fr',
    );
    const { claims } = analyze('L’ONG signale des abus, que le pouvoir nie.', { language: 'fr' });
    assert.ok(!claims.some(({ text }) => text === 'le pouvoir nie'));
  });

  it('“que” behind the comma of what somebody worries or rejoices about opens a relative clause', () => {
    const verbs = ['s’inquiète', 'se félicite', 's’alarme', 'se réjouit', 'se plaint'];
    const things = ['du sort des forêts', 'de cette décision', 'd’une hausse des prix'];
    for (const [verb, thing] of product(verbs, things)) {
      const draft = `L’ONG ${verb} ${thing}, qu’elle juge « nouvelle ».`;
      const texts = analyze(draft, { language: 'fr' }).claims.map(({ text }) => text);
      assert.deepEqual(texts, [thing, '« nouvelle »'], draft);
    }
  });

  it('what somebody has decided stands before the verb', () => {
    const words = ['Le stade fermera en juin', 'La grève sera maintenue', 'Le procès est renvoyé en mai'];
    const who = ['le conseil municipal', 'le tribunal de Lens', 'la préfète'];
    assertTable(
      product(words, who).map(([said, by]) => [`${said}, a décidé ${by}.`, by, said]),
      'fr',
    );
    assertNone(['Le maire a décidé de fermer la piscine.', 'Décidé en mai, le projet avance.']);
  });

  it('what is done to something, or may happen to it, is nobody’s words', () => {
    assertNone([
      'Le coach voit son contrat résilié.',
      'La maire voit sa peine réduite.',
      'Le sélectionneur voit son contrat non renouvelé.',
      'Le barrage menace de céder.',
      'Un volcan menace de se réveiller.',
      'La falaise menace de tomber.',
      'La chaudière menace de lâcher.',
      'Le Burkina – longtemps calme alors que le Mali brûlait – illustre ce constat.',
    ]);
    assertTable(
      [
        ['Le syndicat menace de saisir le juge.', 'Le syndicat', 'de saisir le juge'],
        ['Elle menace de partir.', 'Elle', 'de partir'],
        ['La maire voit le projet comme une chance.', 'La maire', 'le projet comme une chance'],
      ],
      'fr',
    );
  });

  it('a statement that an adverb inverts can ask somebody to do something', () => {
    assertTable(
      product(['Aussi, ', 'Ainsi, ', 'En outre, '], ['invité', 'exhorté', 'appelé']).map(([opening, verb]) => [
        `${opening}a-t-il ${verb} les élus à voter.`,
        '-t-il',
        'les élus à voter',
      ]),
      'fr',
    );
  });

  it('the day on which a text came out stands between it and its verb', () => {
    assertTable(
      [
        ...product(
          ['Une étude publiée', 'Un rapport rendu', 'Le maire élu'],
          ['ce vendredi', 'ce lundi'],
          ['assure', 'indique'],
        ).map(
          ([text, day, verb]) =>
            [`${text} ${day} ${verb} que la glace fond.`, `${text} ${day}`, 'la glace fond'] as const,
        ),
        ['Le maire de Lens ce mardi a dit que la glace fond.', 'Le maire de Lens', 'la glace fond'],
        ['La direction a annoncé ce mardi que la glace fond.', 'La direction', 'la glace fond'],
      ],
      'fr',
    );
  });

  it('the day on which a text came out can end the draft', () => {
    assertTable(
      product(['étude publiée', 'enquête parue', 'note diffusée'], ['mardi', 'ce lundi', 'hier']).map(([text, day]) => [
        `La glace fond, conclut une ${text} ${day}`,
        `une ${text} ${day}`,
        'La glace fond',
      ]),
      'fr',
    );
  });
});
