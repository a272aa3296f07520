import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { assertAmong, assertTable, product, type Row } from '../table';

/** Asserts that nobody says anything in the drafts. */
function assertNothing(drafts: readonly string[]): void {
  for (const draft of drafts)
    assert.deepEqual(
      analyze(draft, { language: 'en' }).claims.map(({ text }) => text),
      [],
      draft,
    );
}

describe('English words behind a verb that are not what it says', () => {
  it('a clause of when it was done', () =>
    assertNothing([
      ...product(
        ['Barrow continued', 'They agreed', 'She wrote', 'He argued', 'The team continued'],
        ['until he was 84', 'after he had apologised', 'until the lights went out', 'while the war raged'],
      ).map(([verb, when]) => `${verb} ${when}.\n`),
      'Barrow continued to umpire school matches until he was 84.\n',
    ]));

  it('a particle of the verb', () =>
    assertNothing([
      'We rarely find out about abuses until long after the deed is done.\n',
      'They found out after the deal was signed.\n',
      'She asked around until somebody knew.\n',
      'The team showed up after the game had begun.\n',
      'He is increasingly showing up on television to stump for Clinton.\n',
    ]));

  it('a participle with an article and a rank before it, or “only” before a noun', () =>
    assertNothing([
      ...product(
        ['It was', 'This is', 'They met at'],
        ['first', 'last', 'second', 'only', 'next'],
        ['confirmed', 'reported', 'contested', 'announced'],
        ['case in the county', 'convention of the decade'],
      ).map((words) => `${words[0]} the ${words.slice(1).join(' ')}.\n`),
      'Kentucky is the first truly contested Democratic primary in years.\n',
      'It was the only show that consistently included women.\n',
    ]));

  it('a participle that “and” joins to an adjective', () =>
    assertNothing(
      product(
        [
          'The chef is popular',
          'Perez is more experienced',
          'She was young',
          'The bridge was old',
          'He was never rich',
        ],
        ['and'],
        ['praised for it', 'criticised for it', 'blamed for it', 'described as a bully', 'hailed as a masterpiece'],
      ).map((words) => `${words.join(' ')}.\n`),
    ));

  it('but a clause that opens with a time, a number or “out of”', () =>
    assertTable([
      ['He said until he was 90 he walked every day.', 'He', 'until he was 90 he walked every day'],
      ['Police said after he was arrested he fled.', 'Police', 'after he was arrested he fled'],
      ['She said up to 40 people had died.', 'She', 'up to 40 people had died'],
      ['She said out of 40 patients ten had died.', 'She', 'out of 40 patients ten had died'],
      ['The chef was happy and praised the bread.', 'The chef', 'the bread'],
      ['The first confirmed that he was tired.', 'The first', 'he was tired'],
    ]));
});

describe('“that” before a noun which it points at', () => {
  const nouns = ['claim', 'report', 'figure', 'view', 'estimate', 'account', 'suggestion'];

  it('is part of what is rejected or confirmed', () =>
    assertAmong(
      product(['The company', 'Officials', 'Ms Gray'], ['rejected', 'disputed', 'denied', 'confirmed'], nouns).map(
        ([who, verb, noun]): Row => [`${who} ${verb} that ${noun}, saying it was late.\n`, who, `that ${noun}`],
      ),
    ));

  it('and nobody speaks of it but the subject', () =>
    assertAmong(
      product(
        ['The report supports', 'The mayor shares', 'The study backs', 'The judge rejected', 'The mayor confirmed'],
        nouns,
      ).map(([who, noun]): Row => [
        `${who} that ${noun}, saying it was late; she did, however, praise the park.\n`,
        who.split(' ').slice(0, 2).join(' '),
        'it was late',
      ]),
    ));

  it('but opens a clause before a noun without an article', () =>
    assertTable([
      [
        'She believes that inflation, which reached 19 percent, could rise.',
        'She',
        'inflation, which reached 19 percent, could rise',
      ],
      ['The union denied that workers strike.', 'The union', 'workers strike'],
    ]));
});
