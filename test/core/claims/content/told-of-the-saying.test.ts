import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';

/** A verb, and behind it what is said: which verb takes what differs, what is told of the saying does not. */
type Frame = readonly [verb: string, content: string];

const ENGLISH: readonly Frame[] = [
  ['said', 'the road would be closed'],
  ['said that', 'the road would be closed'],
  ['claimed', 'the vote had been stolen'],
  ['denied', 'taking the money'],
  ['urged', 'residents to boil their water'],
  ['told', 'drivers to stay at home'],
  ['asked', 'the government to pay'],
  ['promised', 'to rebuild the school'],
  ['threatened', 'to sue the paper'],
  ['vowed', 'to fight the closure'],
];

/** What was done, came of it or was going on as somebody spoke. */
const BEHIND_ENGLISH = [
  ', before leaving the room',
  ', shaking his head',
  ', visibly moved',
  ', his voice breaking',
  ', drawing cheers from the crowd',
  ', prompting protests',
  ', a day after the vote',
  ', in a speech to supporters',
  ', a move that drew criticism',
  ', which surprised many',
  ', even as costs rose',
  ' in an interview with the BBC',
  ' in a statement',
  ' when reached by phone',
];

const FRENCH: readonly Frame[] = [
  ['a affirmé que', 'la route était fermée'],
  ['a prétendu que', 'le vote avait été volé'],
  ['a nié', 'avoir pris l’argent'],
  ['a exhorté', 'les habitants à faire bouillir l’eau'],
  ['a demandé', 'au gouvernement de payer les travaux'],
  ['a promis', 'de reconstruire l’école'],
  ['a annoncé', 'la fermeture de deux usines'],
  ['a dit', 'craindre un long hiver'],
];

const BEHIND_FRENCH = [
  ', avant de quitter la salle',
  ', avant de s’éclipser',
  ', en secouant la tête',
  ', en souriant',
  ', visiblement ému',
  ', la voix tremblante',
  ', interrogé par l’AFP',
  ', provoquant des protestations',
  ', suscitant la colère des riverains',
  ', ce qui a provoqué un tollé',
  ', sous les applaudissements de la foule',
  ', au lendemain du vote',
  ', deux jours après sa défaite',
  ', à quelques heures du vote',
  ', lors d’un discours à Lens',
  ', une annonce qui a surpris',
  ' – une annonce qui a surpris',
  ' dans un communiqué',
  ' dans un entretien au Monde',
];

/** Where and when something is said, between the verb and its complement. */
const BETWEEN: readonly (readonly ['en' | 'fr', string, string, string])[] = [
  ...[
    'in a statement',
    'in an interview with the BBC',
    'at a news conference on Monday',
    'in court',
    'last week',
  ].flatMap(
    (told) =>
      [
        ['en', 'vowed', told, 'to fight the closure'],
        ['en', 'promised', told, 'to rebuild the school'],
        ['en', 'denied', told, 'taking the money'],
        ['en', 'complained', told, 'about the noise'],
        ['en', 'apologised', told, 'for the mistake'],
      ] as const,
  ),
  ...['dans un communiqué', 'lors du meeting', 'sur France Inter', 'devant la presse', 'lundi'].flatMap(
    (told) =>
      [
        ['fr', 'a proposé', told, 'de reporter le vote'],
        ['fr', 'a promis', told, 'de rebâtir l’école'],
        ['fr', 'a demandé', told, 'de lever le blocus'],
      ] as const,
  ),
];

describe('What is told of the saying is no part of what is said', () => {
  for (const [language, frames, tails] of [
    ['en', ENGLISH, BEHIND_ENGLISH],
    ['fr', FRENCH, BEHIND_FRENCH],
  ] as const) {
    for (const tail of tails)
      it(tail, () => {
        for (const [verb, content] of frames) {
          const [line = ''] = claimLines(`Paul Orr ${verb} ${content}${tail}.`, language);
          assert.equal(line.split(' | ')[2], content, `${verb} … ${tail}`);
        }
      });
  }
  for (const [language, verb, told, content] of BETWEEN)
    it(`${verb} | ${told} | ${content}`, () => {
      const [line = ''] = claimLines(`Paul Orr ${verb} ${told} ${content}.`, language);
      assert.equal(line.split(' | ')[2], content);
    });
});

describe('What is said goes on behind a comma', () => {
  const rows: readonly (readonly ['en' | 'fr', string, string])[] = [
    ['en', 'promised', 'to cut taxes, raise wages and build homes'],
    ['en', 'asked', 'the council, which met in May, to pay'],
    ['en', 'promised', 'to help those in need, including the homeless'],
    ['en', 'told', 'Ruiz, a friend, to stay'],
    ['fr', 'a affirmé que', 'la route serait fermée, avant d’être rouverte en mai'],
    ['fr', 'a promis', 'de réduire la dette, en augmentant les impôts'],
    ['fr', 'a annoncé', 'avoir levé des fonds auprès de banques'],
    ['fr', 'a affirmé que', 'le maire avait menti sur son compte'],
  ];
  for (const [language, verb, content] of rows)
    it(`${verb} ${content}`, () => {
      const [line = ''] = claimLines(`Paul Orr ${verb} ${content}.`, language);
      assert.equal(line.split(' | ')[2], content);
    });
});

describe('A participle that reports ends what was said before it', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['said the river was rising, warning of floods', ['the river was rising', 'of floods']],
    ['urged residents to leave, warning of floods', ['residents to leave', 'of floods']],
    ['urged residents to leave, warning residents of floods', ['residents to leave', 'of floods']],
    ['said the claims were old, calling them a lie', ['the claims were old', 'them a lie']],
    ['denied taking the money, calling the claims a lie', ['taking the money', 'the claims a lie']],
    ['promised to pay, calling the delay unfair', ['to pay', 'the delay unfair']],
    ['closed the beach, warning of floods', ['of floods']],
  ];
  for (const [clause, contents] of rows)
    it(clause, () => {
      const lines = claimLines(`Ann Orr ${clause}.`, 'en');
      assert.deepEqual(
        lines.map((line) => line.split(' | ')[2]),
        contents,
      );
    });
});

describe('A participle that is a noun too, behind its auxiliary and a set phrase', () => {
  for (const phrase of ['de nouveau', 'une nouvelle fois', 'à plusieurs reprises', 'par ailleurs', 'à juste titre'])
    for (const [verb, content] of [
      ['accusé', 'Paul Vian de mentir'],
      ['condamné', 'l’attaque'],
      ['invité', 'les habitants à rester chez eux'],
      ['démenti', 'toute négociation'],
    ] as const)
      it(`a ${phrase} ${verb}`, () => {
        const [line = ''] = claimLines(`Ana Orr a ${phrase} ${verb} ${content}.`, 'fr');
        assert.equal(line.split(' | ')[2], content);
      });
});
