import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

/** Who says the last claim of a text; null for somebody whom it does not name. */
function lastSpeaker(text: string): string | null {
  const { claims, actors } = analyze(text);
  const speaker = actors.find(({ id }) => id === claims.at(-1)?.actor);
  return speaker?.mentions.some(({ kind }) => kind === 'name') === true ? speaker.name : null;
}

const OFFICES = {
  en: [
    'health secretary',
    'finance minister',
    'mayor',
    'council leader',
    'police chief',
    'hospital director',
    'chief executive',
  ],
  fr: ['ministre de la Santé', 'maire', 'préfète', 'directrice de l’hôpital', 'procureure', 'présidente de la Région'],
};

const LIVES = {
  en: [
    'whose father died in 2021',
    'whose youngest son was hurt',
    'whose home was flooded',
    'who lost her leg',
    'who lives in the next street',
    'who was badly burned',
  ],
  fr: [
    'dont le père est mort en 2021',
    'dont la maison a brûlé',
    'qui a perdu son fils',
    'qui habite en face',
    'qui a été blessée',
  ],
};

describe('somebody who is introduced by his own life', () => {
  for (const life of LIVES.en)
    for (const office of OFFICES.en)
      it(`“Ana Ruiz, ${life}” is not “the ${office}” of the next paragraph`, () => {
        const text = `Ana Ruiz, ${life}, said it was too late. “They lied,” she said.\n\nThe ${office} called it “a disgrace”.`;
        assert.equal(lastSpeaker(text), null);
      });
  for (const life of LIVES.fr)
    for (const office of OFFICES.fr)
      it(`« Ana Roux, ${life} » n’est pas « la ${office} » du paragraphe suivant`, () => {
        const text = `Ana Roux, ${life}, juge qu’il est trop tard. « Ils ont menti », dit-elle.\n\nLa ${office} a parlé d’une « honte ».`;
        assert.equal(lastSpeaker(text), null);
      });
  for (const [text, speaker] of [
    [
      'Ana Ruiz, whose father died in 2021, said it was too late.\n\nThe mother of two called it “a disgrace”.',
      'Ana Ruiz',
    ],
    [
      'Ana Ruiz, the mayor, whose home was flooded, said it was too late.\n\nThe mayor called it “a disgrace”.',
      'Ana Ruiz',
    ],
    [
      'Ana Ruiz, who runs the town, said it was too late. “They lied,” she said.\n\nThe mayor called it “a disgrace”.',
      'Ana Ruiz',
    ],
    ['Ana Roux, qui a perdu son fils, juge qu’il est trop tard.\n\nLa retraitée a parlé d’une « honte ».', 'Ana Roux'],
    [
      'La maire, Ana Roux, dont la maison a brûlé, juge qu’il est trop tard.\n\nL’élue a parlé d’une « honte ».',
      'Ana Roux',
    ],
  ] as const)
    it(text, () => assert.equal(lastSpeaker(text), speaker));
});

describe('who is told of as people without a public post are', () => {
  for (const [before, post] of [
    ['Luc Roux, 58 ans, a ouvert un bar. « C’est dur », dit-il.', 'Le maire'],
    ['Luc Roux, 71 ans, cultive des pommes. « C’est dur », dit-il.', 'Le député'],
    ['Luc Roux est mort dimanche. « Il était bon », dit sa fille.', 'Le maire'],
    ['Luc Roux est jugé pour vol. « J’ai paniqué », dit-il.', 'Le directeur'],
    ['Ana Roux comparaît pour escroquerie. « J’ai paniqué », dit-elle.', 'La présidente'],
    ['Ana Roux a perdu sa maison. « C’est dur », dit-elle.', 'La maire'],
    ['Luc Roux habite en face. « C’est dur », dit-il.', 'Le maire'],
  ] as const)
    it(`${before} ${post}`, () =>
      assert.equal(lastSpeaker(`${before}\n\n${post} a assuré que le pont serait refait.`), null));
  for (const [before, post] of [
    ['Luke Ruiz, 71, grows apples. “It is hard,” he said.', 'The mayor'],
    ['Luke Ruiz, 71, grows apples. “It is hard,” he said.', 'The minister'],
    ['Luke Ruiz has lost his home. “It is hard,” he said.', 'The mayor'],
  ] as const)
    it(`${before} ${post}`, () =>
      assert.equal(lastSpeaker(`${before}\n\n${post} said that the bridge was safe.`), null));
  for (const [before, post] of [
    ['Luc Roux, 71 ans, a été réélu maire. « C’est dur », dit-il.', 'Le maire'],
    ['Luc Roux, 71 ans, maire de Lens, a voté contre. « C’est dur », dit-il.', 'L’élu'],
    ['Luc Roux, 71 ans, tient un bar. « C’est dur », dit-il.', 'Le cafetier'],
    ['Luc Roux a perdu le vote. « C’est dur », dit-il.', 'Le maire'],
  ] as const)
    it(`${before} ${post}`, () =>
      assert.equal(lastSpeaker(`${before}\n\n${post} a assuré que le pont serait refait.`), 'Luc Roux'));
});
