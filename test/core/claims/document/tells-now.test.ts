import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

/** The name of whoever says the last claim, null for nobody whom the text names. */
function lastNamed(text: string, language: 'en' | 'fr'): string | null {
  const { claims, actors } = analyze(text, { language });
  const speaker = actors.find(({ id }) => id === claims.at(-1)?.actor);
  return speaker?.mentions.some(({ kind }) => kind === 'name') === true ? speaker.name : null;
}

describe('a portrait hears whom it is of, not whom its writer tells of', () => {
  for (const told of [
    'A nun at her school told her that girls did not become lawyers.',
    'The home secretary of the day called the ruling reckless.',
    'The home secretary of the day called the ruling reckless. She has never regretted it.',
    'A woman in the village warned her that it would end badly.',
    'A critic at the Times called the play a disaster.',
    'The director of the BBC called the film a waste.\n\nShe keeps the letter in a drawer.',
  ])
    it(told, () =>
      assert.equal(
        lastNamed(`Ellen Rourke has retired. “I was scared,” she says.\n\n${told} “I was proud,” she says.`, 'en'),
        'Ellen Rourke',
      ),
    );
  it('French: of whom it tells that she had said something', () =>
    assert.equal(
      lastNamed(
        'Ana Ruiz a pris sa retraite. « J’avais peur », dit-elle.\n\nUne religieuse de son école lui avait dit que les filles ne plaidaient pas. « J’ai ri », raconte-t-elle.',
        'fr',
      ),
      'Ana Ruiz',
    ));
  for (const text of [
    'Ellen Rourke has retired. “I was scared,” she says.\n\nA spokeswoman for the court says she will be missed. “She was fair,” she says.',
    'Ellen Rourke has retired.\n\nA spokeswoman for the court said she would be missed. “She was fair,” she said.',
    'Ellen Rourke has retired. “I was scared,” she said.\n\nA spokeswoman for the court said she would be missed. “She was fair,” she said.',
  ])
    it(text, () => assert.equal(lastNamed(text, 'en'), null));
});
