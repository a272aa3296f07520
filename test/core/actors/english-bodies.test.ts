import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';

/** The actors of an English draft, with their types. */
function actorsOf(draft: string): string[] {
  return analyze(draft, { language: 'en' }).actors.map(({ type, name }) => `${type}: ${name}`);
}

describe('English names of bodies', () => {
  const nations = ['Danish', 'German', 'French', 'Irish', 'Kenyan', 'American', 'West Virginia', 'North Dakota'];
  const members = ['Nurses’ Organization', 'Teachers’ Association', 'Farmers Union', 'Educators Alliance'];

  for (const nation of nations)
    it(`keep “${nation}” before those who are in it`, () => {
      for (const rest of members) {
        const name = `${nation} ${rest}`;
        assert.deepEqual(actorsOf(`The ${name} said pay was too low.\n`), [`organization: ${name}`]);
      }
    });

  for (const name of ['Ford Foundation', 'Apple Lab', 'Boeing Museum', 'Amazon Labor Union', 'Google Workers Union'])
    it(`open with the name of a firm that they are not: ${name}`, () =>
      assert.deepEqual(actorsOf(`The ${name} said it was late.\n`), [`organization: ${name}`]));

  it('but no title is part of one', () => {
    assert.deepEqual(actorsOf('New Energy Secretary Ana Ruiz said it was late.\n'), ['person: Ana Ruiz']);
    assert.deepEqual(actorsOf('Culture Minister Virginia Orr said it was late.\n'), ['person: Virginia Orr']);
  });

  it('are those of clubs by how they open or end', () => {
    for (const club of [
      'Werder Bremen',
      'Hertha Berlin',
      'Borussia Dortmund',
      'Slavia Prague',
      'Sparta Rotterdam',
      'Dynamo Kyiv',
      'Aston Villa',
      'Leyton Orient',
    ])
      assert.deepEqual(actorsOf(`${club} said the player was injured.\n`), [`organization: ${club}`]);
  });
});

describe('English bodies whose fields “and” joins', () => {
  for (const body of [
    'Lancashire Fire and Rescue Service',
    'Kent Fire and Rescue Service',
    'Scottish Fire and Rescue Service',
    'Bristol Health and Care Partnership',
    'Leeds Health and Wellbeing Board',
    'Warwickshire Parks and Gardens Trust',
  ])
    it(`are one body: ${body}`, () => {
      for (const draft of [
        `${body} said the site was safe.\n`,
        `The ${body} said the site was safe.\n`,
        `But ${body} said the site was safe.\n`,
        `Nobody was hurt, ${body} said.\n`,
      ])
        assert.deepEqual(actorsOf(draft), [`organization: ${body}`], draft);
    });

  it('are two where each side is a body or a person of its own', () => {
    for (const [draft, actors] of [
      [
        'Mayor Ana Ruiz and Kent Fire Service said it was safe.\n',
        ['person: Ana Ruiz', 'organization: Kent Fire Service'],
      ],
      [
        'Ana Ruiz and the Housing Department said it was safe.\n',
        ['person: Ana Ruiz', 'organization: Housing Department'],
      ],
      ['Doctors and Health Service managers said it was safe.\n', ['organization: Health Service']],
    ] as const)
      assert.deepEqual(
        actorsOf(draft).filter((line) => !line.startsWith('group')),
        actors,
        draft,
      );
  });
});

describe('English names whose first word no list has', () => {
  for (const name of ['Naveed Sharif', 'Waheed Ali', 'Kunal George', 'Bilal James', 'Faisal Ali'])
    it(`are whole before a family name that is a first name too: ${name}`, () => {
      for (const draft of [
        `${name} said the site was safe.\n`,
        `Watch manager ${name} said the site was safe.\n`,
        `The plumber ${name} said the site was safe.\n`,
        `Yesterday ${name} said the site was safe.\n`,
        `The site was safe, ${name} said.\n`,
      ])
        assert.deepEqual(actorsOf(draft), [`person: ${name}`], draft);
    });

  it('begin behind a word that only says who it is', () => {
    for (const draft of [
      'Olympian Dexter Bramall said it was safe.\n',
      'The Olympian Dexter Bramall said it was safe.\n',
    ])
      assert.deepEqual(actorsOf(draft), ['person: Dexter Bramall'], draft);
  });
});

describe('a member of a body', () => {
  it('has that for his role', () => {
    for (const [draft, title] of [
      ['The local member of Parliament, Ana Ruiz, said it was safe.\n', 'local member of Parliament'],
      ['Ana Ruiz, a member of the city council, said it was safe.\n', 'member of the city council'],
      ['Ana Ruiz, a board member, said it was safe.\n', 'board member'],
      ['Committee member Ana Ruiz said it was safe.\n', 'Committee member'],
    ] as const)
      assert.deepEqual(
        analyze(draft, { language: 'en' }).actors.map(({ roles }) => roles.map((role) => role.title)),
        [[title]],
        draft,
      );
  });

  it('are those of causes by what they are for', () => {
    for (const body of [
      'Democracy for Ohio',
      'Americans for Tax Fairness',
      'Parents for Safe Streets',
      'Reporters Without Borders',
      'Mothers Against Drunk Driving',
      'Shelter for All',
    ])
      assert.deepEqual(actorsOf(`He has left ${body}, he said.\n`), [`organization: ${body}`]);
    assert.deepEqual(actorsOf('Students for Fair Admissions sued the firm.\n'), [
      'organization: Students for Fair Admissions',
    ]);
  });

  it('but not of ministers, votes and fans', () => {
    assert.deepEqual(actorsOf('The Minister for Europe left.\n'), ['place: Europe']);
    assert.deepEqual(actorsOf('Votes for Ohio are in.\n'), ['place: Ohio']);
    assert.deepEqual(actorsOf('Fans for England sang.\n'), ['place: England']);
  });

  it('do not end in an adjective: that is a surname', () => {
    for (const name of ['Darnell Petty', 'Darnell Gray', 'Zsofia Stark', 'Darnell Long'])
      assert.deepEqual(actorsOf(`We met ${name} there.\n`), [`person: ${name}`]);
  });

  it('are whole around “&”', () => {
    for (const name of ['AT&T', 'M&S', 'P&O', 'Ernst & Young'])
      assert.deepEqual(actorsOf(`It was safe, ${name} said.\n`), [`organization: ${name}`]);
    assert.deepEqual(actorsOf('The R&D budget fell.\n'), []);
  });
});
