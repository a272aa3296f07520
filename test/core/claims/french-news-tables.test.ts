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
});
