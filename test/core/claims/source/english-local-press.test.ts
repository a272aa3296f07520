import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { claimLines } from '../claim-lines';
import { assertTable, product } from '../table';

/** The speakers of the claims of an English draft. */
function speakers(draft: string): (string | undefined)[] {
  const { claims, actors } = analyze(draft, { language: 'en' });
  return claims.map(({ actor }) => actors.find(({ id }) => id === actor)?.name);
}

/** Constructions of English local papers, whose sources the rules of other press cut wrongly. */
describe('an English source in local papers', () => {
  it('stands behind an adverbial without its comma', () =>
    assertTable(
      product(
        [
          'Speaking during the meeting',
          'Speaking after the game',
          'Following the vote',
          'After the match',
          'During the visit',
          'Ahead of the hearing',
          'At the inquest',
          'In his report',
          'In a letter to parents',
          'In a statement',
          'Last week',
        ],
        [
          'Cllr Nora Ruiz',
          'Mr Vian',
          'manager Paul Vian',
          'council leader Nora Ruiz',
          'chair of governors Paul Vian',
          'Cllr Nora Ruiz, who sits on both councils,',
          'headteacher Nora Ruiz, 44,',
        ],
      )
        .filter(([when, who]) => !(when === 'In a letter to parents' && who.startsWith('chair')))
        .map(([when, who]) => [`${when} ${who} said the road was closed.`, who, 'the road was closed'] as const),
    ));

  it('is no adverbial where the words around the name go on with it', () => {
    for (const draft of [
      'After the club captain Paul Vian left, the team lost.',
      'In the film Nora Ruiz said goodbye.',
      'With the actor Paul Vian said to be ill, the play closed.',
    ])
      assert.deepEqual(claimLines(draft, 'en'), [], draft);
  });

  it('are the persons that words come from', () =>
    assertTable(
      product(
        [
          'The plan met a backlash from',
          'The comments attracted heavy criticism from',
          'The move met fury from',
          'The scheme had a lukewarm welcome from',
          'It came under fire from',
          'The news was met with relief by',
          'There was applause from',
          'It triggered an outcry from',
          'The idea drew scorn from',
        ],
        ['farmers', 'local traders', 'the ousted Conservatives', 'Nora Ruiz', 'Mayor Paul Vian'],
      ).map(([words, who]) => [
        `${words} ${who}, who said the town would suffer.`,
        `${who}, who`,
        'the town would suffer',
      ]),
    ));

  it('is not whoever comes from a place or a body', () =>
    assertTable(
      [
        'A man from Leeds',
        'A doctor from St Luke’s',
        'A team from Zolta',
        'The pair from Leeds',
        'Two from Leeds',
        'A 34-year-old from Leeds',
      ].map((who) => [`${who}, who said the ward was full, left.`, `${who}, who`, 'the ward was full']),
    ));

  it('is called by a rank in capitals', () => {
    for (const rank of ['DSP', 'ASP', 'SP', 'CP', 'ACP', 'IGP', 'SHO', 'DS', 'DCI', 'PC', 'PCSO', 'Supt', 'Gda'])
      for (const name of ['Tunde Balogun', 'Ravi Menon', 'Tom Hale'])
        assert.deepEqual(
          speakers(`The officer, ${rank} ${name}, said it was a rumour. “It is false,” he said.`),
          [name, name],
          rank,
        );
    for (const post of ['MCA', 'MLA', 'TD'])
      assert.deepEqual(speakers(`Elm Ward ${post} Peter Otieno said it was a rumour. “It is false,” he said.`), [
        'Peter Otieno',
        'Peter Otieno',
      ]);
  });

  it('is called by a title with its stop', () =>
    assertTable(
      ['Cllr.', 'Coun.', 'Ald.'].flatMap((title) => [
        [`There was nothing left, said ${title} Brophy.`, `${title} Brophy`, 'There was nothing left'] as const,
        [`${title} Brophy said the road was closed.`, `${title} Brophy`, 'the road was closed'] as const,
        [`He said the plan of ${title} Brophy was dead.`, 'He', `the plan of ${title} Brophy was dead`] as const,
      ]),
    ));

  it('is named behind a noun for a person that ends a run of capitals, and by a post in -man that women have', () => {
    for (const who of [
      'Elm Tree Lane Resident',
      'Elm Park Landlady',
      'Hollins Grove Headteacher',
      'Elm Ward Councillor',
      'Mill Street Shopkeeper',
      'Parish Council Chairman',
      'Chairman',
      'Spokesman',
      'Green Watch Manager',
    ])
      assert.deepEqual(
        speakers(`${who} Laura Beale said the letter was rude. Ms Beale added that she was angry.`),
        ['Laura Beale', 'Laura Beale'],
        who,
      );
  });

  it('is a bare post behind the cue and, behind a comma, whose it is', () =>
    assertTable(
      product(
        ['said', 'asks', 'added', 'says'],
        [
          'campaigner',
          'resident',
          'council leader',
          'club secretary',
          'shop owner',
          'chairman of the club',
          'Headteacher',
        ],
        ['Nora Ruiz', 'Paul Vian, 44'],
      ).map(([cue, post, name]) => [
        `“We will fight on,” ${cue} ${post}, ${name}.`,
        `${post}, ${name}`,
        '“We will fight on,”',
      ]),
    ));

  it('tells somebody a clause without “that”', () =>
    assertTable([
      ...product(
        ['a judge', 'the council', 'managers', 'a nurse', 'police'],
        ['was told by', 'had been told by', 'was warned by', 'was informed by'],
        ['he would go to prison', 'her son had died', 'the loan was “void”', 'their jobs were safe'],
      ).map(([who, cue, words]) => [`Scott Orr ${cue} ${who} ${words}.`, who, words] as const),
      ['Residents were told by text message the bins would be late.', '–', 'the bins would be late'],
    ]));

  it('speaks behind a question while something else happens', () =>
    assertTable(
      product(
        ['“How are we going to pay?”', '“We will go!”'],
        ['Peters', 'Mr Peters', 'he', 'Nora Ruiz'],
        ['said', 'asked', 'wondered', 'shouted'],
        ['as he went out', 'while the band played', 'before leaving', 'after the meeting', 'as the doors shut'],
      ).map(([words, who, cue, when]) => [`${words} ${who} ${cue} ${when}.`, who, words]),
    ));

  it('reports the clause behind its cue, and not the question before it', () => {
    for (const [who, rest] of product(
      ['Ruiz', 'The mayor', 'She'],
      [
        'after the vote she had no choice',
        'after the vote that she had no choice',
        'before the game she was ready',
        'as a result the shop would close',
        'as many as 40 homes were lost',
        'after 40 years the shop would close',
        'while she regretted it she was happy',
      ],
    )) {
      const draft = `“Why now?” ${who} said ${rest}.`;
      const lines = claimLines(draft, 'en').filter((line) => line.includes('| said | “Why now?”'));
      assert.deepEqual(lines, [], draft);
    }
  });
});
