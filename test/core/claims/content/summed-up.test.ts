import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { assertAmong, assertTable, product, type Row } from '../table';

/** What the writer calls what was reported, and what others say of that. */
describe('“a move”, “a decision” behind English reported words', () => {
  const said = [
    ['The mayor said ', 'The mayor', 'the bridge would close'],
    ['The firm promised that ', 'The firm', 'it would cut 300 jobs'],
    ['She told police ', 'She', 'he had hit her'],
  ] as const;
  const summed = [
    'a move unions called a disgrace',
    'a step analysts had predicted',
    'a decision that residents said would ruin them',
    'a practice lawyers said would be without precedent',
    'an allegation he denies',
    'allegations which he has denied',
    'something economists doubt',
    'a pledge that the opposition called hollow',
  ];

  it('is the writer’s', () =>
    assertAmong(
      product(said, summed).map(([[opening, who, words], sum]): Row => [`${opening}${words}, ${sum}.\n`, who, words]),
    ));

  it('and the plural behind it speaks', () =>
    assertAmong([
      ['The mayor said the bridge would close, a move unions called “a disgrace”.', 'unions', '“a disgrace”'],
      [
        'She told the panel that she had kept two books, a practice lawyers said would be without precedent.',
        'lawyers',
        'a practice … would be without precedent',
      ],
    ]));
});

describe('an English judgement with a degree', () => {
  it('is what somebody called', () =>
    assertTable(
      product(
        ['The mayor', 'Several senators', 'Mr Orr'],
        ['called', 'deemed', 'considered', 'judged'],
        ['too timid', 'deeply unfair'],
      ).map(([who, verb, how]): Row => [`${who} ${verb} the text ${how}.\n`, who, `the text ${how}`]),
    ));
});

describe('verbs of rewritten English copy', () => {
  it('report', () =>
    assertTable([
      ['She specified that the ships would leave in January.', 'She', 'the ships would leave in January'],
      ['“It was hot,” reacted on Monday the mayor, Ana Ruiz.', 'the mayor, Ana Ruiz', '“It was hot,”'],
      ['“It was hot,” he hammered home.', 'he', '“It was hot,”'],
      ['“It was hot,” he averred.', 'he', '“It was hot,”'],
      ['The minister’s entourage assures that it was late.', 'The minister’s entourage', 'it was late'],
    ]));
});

describe('“with” and two English participles', () => {
  const pairs = [
    ['unions', 'claiming that', 'jobs would go'],
    ['the mayor', 'arguing that', 'it was late'],
    ['residents', 'saying', 'nobody had asked them'],
    ['Ruiz', 'insisting that', 'it was dead'],
  ] as const;

  it('report each on its own', () =>
    assertTable(
      product(pairs, pairs).flatMap(([[a, cueA, wordsA], [b, cueB, wordsB]]): Row[] => {
        const draft = `The row went on, with ${a} ${cueA} ${wordsA} and ${b} ${cueB} ${wordsB}.\n`;
        return a === b
          ? []
          : [
              [draft, a, wordsA],
              [draft, b, wordsB],
            ];
      }),
    ));
});

describe('“in a letter that he called “a joke””', () => {
  it('reports what he called it', () =>
    assertTable(
      product(
        ['It apologised in a letter', 'It replied with a statement', 'She wrote a report', 'He answered with a speech'],
        ['that he', 'that the mayor', 'that critics'],
        ['called', 'pronounced'],
      ).map(([opening, who, verb]): Row => [
        `${opening} ${who} ${verb} “well worth the wait”.\n`,
        who.slice(5),
        '“well worth the wait”',
      ]),
    ));
});

describe('“as X, a former nurse, put it”', () => {
  it('is one claim of X', () => {
    for (const [opening, who, put] of product(
      ['As', 'And as'],
      ['Karl Lindqvist, a former nurse', 'Karl Lindqvist, who now teaches', 'the mayor, a former nurse'],
      ['put it', 'sees it'],
    )) {
      const draft = `${opening} ${who}, ${put}, the town is tired.\n`;
      assertTable([[draft, who, 'the town is tired']]);
      assert.equal(analyze(draft, { language: 'en' }).claims.length, 1, draft);
    }
  });
});
