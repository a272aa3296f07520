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
});
