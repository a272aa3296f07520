import assert from 'node:assert/strict';
import { product } from '../table';
import { lastSpeaker, speakerOf } from './speaker-of';

describe('a post of state, of a court or of who speaks for others', () => {
  for (const [name, post] of product(
    ['pupil Mia, 14', 'Mia', 'Ann Lee, 41', 'Tom, a neighbour'],
    ['education secretary', 'prime minister', 'mayor', 'judge', 'spokeswoman', 'prosecutor'],
  ))
    it(`is not whoever is printed with a first name or an age: “${name} … The ${post}”`, () => {
      const draft = `“It is awful,” said ${name}.\n\nThe ${post} said the plan would stay.\n`;
      const speaker = lastSpeaker(draft);
      assert.ok(speaker === undefined || speaker === post, `${speaker}`);
    });

  for (const [name, post] of product(
    ['Josselin', 'Malika', 'Ana Ruiz, 41 ans'],
    ['maire', 'ministre', 'préfète', 'procureure', 'porte-parole'],
  ))
    it(`is not, in French: “${name} … Le ${post}”`, () => {
      const article = post.endsWith('e') && post !== 'porte-parole' ? 'La' : 'Le';
      const draft = `« C'est affreux », dit ${name}.\n\n${article} ${post} assure que le plan tiendra.\n`;
      const speaker = speakerOf(draft, 'le plan');
      assert.ok(speaker === '' || speaker === post, `${speaker}`);
    });

  it('can be somebody of whom the full name is all that is printed', () => {
    assert.equal(lastSpeaker('Ruth Orr said no.\n\nThe home secretary said the plan would stay.\n'), 'Ruth Orr');
    assert.equal(lastSpeaker('Tom said no.\n\nThe coach said the plan would stay.\n'), 'Tom');
  });
});

describe('a French name that a town has', () => {
  for (const [name, who] of product(
    ['Florence', 'Lourdes', 'Sydney'],
    ['mère d’élève', 'infirmière à Lille', '34 ans', 'étudiante en droit'],
  ))
    it(`is somebody’s before what only somebody is: “${name}, ${who}”`, () => {
      assert.equal(lastSpeaker(`« On est à bout », raconte ${name}, ${who}. « J’attends », dit-elle.`, 'fr'), name);
    });

  it('is the town’s elsewhere', () => {
    assert.equal(
      lastSpeaker('À Florence, maire depuis 2014, Ana Ruiz attend. « C’est long », dit-elle.', 'fr'),
      'Ana Ruiz',
    );
  });
});
