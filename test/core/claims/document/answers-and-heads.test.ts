import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { lastSpeaker } from './speaker-of';
import { product } from '../table';

/** Whom “she answered” and “the head of the company” mean in English. */
describe('an English pronoun that answers', () => {
  const before = [
    'Republicans pressed Ms. Reyes on why she had waited. “You had a phone,” said Duane Cutler.',
    '“You had a phone,” Duane Cutler told Ms. Reyes.',
    'Duane Cutler asked Ms. Reyes why she had waited.',
    'Duane Cutler accused Ms. Reyes of lying.',
  ];

  it('is whoever was spoken to, and no other woman who spoke before', () => {
    for (const [said, answer] of product(before, [
      'She answered that she had been afraid.',
      '“I was afraid,” she replied.',
      '“I was afraid,” she responded.',
    ])) {
      const draft = `Alma Reyes kept the books. “I saw notes,” said Gail Oyama, a Democrat.\n\n${said}\n\n${answer}\n`;
      assert.equal(lastSpeaker(draft), 'Alma Reyes', draft);
    }
  });

  it('but whoever spoke last says', () => {
    const draft = 'Alma Reyes kept the books.\n\n“I saw notes,” said Gail Oyama, a Democrat. “I did,” she said.\n';
    assert.equal(lastSpeaker(draft), 'Gail Oyama');
  });
});

describe('the head of a body in English', () => {
  const posts = [
    'The president of the museum',
    'The director of the festival',
    'The chief executive of the airline',
    'The governor of the bank',
    'The chairwoman of the group',
  ];

  it('is whoever leads the one that the text tells of', () => {
    for (const [post, head] of product(posts, [
      'The head of the institution',
      'The head of the organization',
      'The head of the company',
      'The company’s head',
    ])) {
      const draft = `${post}, Ana Ruiz, said it was late. ${head} said it was cold.\n`;
      assert.equal(lastSpeaker(draft), 'Ana Ruiz', draft);
    }
  });
});

describe('an English sentence that tells who somebody is', () => {
  const strangers = ['The caller', 'The man', 'The stranger', 'He'];
  const told = [
    'was Hamish Muir',
    'turned out to be Hamish Muir',
    'proved to be the poet Hamish Muir',
    'was her old coach, Hamish Muir',
  ];

  it('is of him who speaks behind it', () => {
    for (const [stranger, who] of product(strangers, told)) {
      const draft = `An old man asked Morag Kerr to see it. ${stranger} ${who}. “You’ve got a line here,” he told her.\n`;
      assert.equal(lastSpeaker(draft), 'Hamish Muir', draft);
    }
  });

  it('but not where a name has the verb', () => {
    const draft = 'Paul Orr was the brother of Hamish Muir. “You’ve got a line here,” he told her.\n';
    assert.equal(lastSpeaker(draft), 'Paul Orr');
  });
});

describe('an English post with its “of” before a name that no list has', () => {
  const posts = [
    'Leader of the Opposition',
    'Minister of Health',
    'Chairman of the Board',
    'Secretary of Defense',
    'Commissioner of Police',
    'Chief of Staff',
    'Minister for Housing',
    'Director of Public Prosecutions',
  ];

  for (const post of posts)
    it(`is no part of it: ${post}`, () => {
      for (const name of ['Annamma Joseph', 'Ghulam Azad']) {
        assert.equal(lastSpeaker(`${post} ${name} said it was late.\n`), name);
        const draft = `“It is over,” John Orr said. ${post} ${name} disagreed. “Let us wait,” they quipped.\n`;
        assert.ok(
          analyze(draft, { language: 'en' }).actors.some((actor) => actor.name === name),
          draft,
        );
      }
    });
});
