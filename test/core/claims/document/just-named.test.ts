import assert from 'node:assert/strict';
import { product } from '../table';
import { lastSpeaker, speakerOf } from './speaker-of';

const MENTIONED = [
  'The equaliser came from WHO',
  'The blow was worst for WHO',
  'Few know that better than WHO',
  'The club has signed WHO',
  'The job went to WHO, a farmer',
  'Growers like WHO have little choice',
];

describe('A pronoun behind a sentence that brings somebody up', () => {
  it('means him in English, be it by a name that tells no gender, and whatever stands between', () => {
    for (const [mention, name, between] of product(MENTIONED, ['Paul Denton', 'Dale Hansen'], [
      '',
      ' The drought has been long.',
      ' He has two sons.',
    ] as const)) {
      const draft = `“It failed,” said James Foss.\n\n${mention.replace('WHO', name)}.${between} “I have waited for this,” he said.`;
      assert.equal(lastSpeaker(draft), name, draft);
    }
  });

  it('means him in French', () => {
    for (const [mention, name, between] of product(
      ['Le coup est dur pour WHO', 'Le but est signé WHO', 'La porte a été ouverte par WHO, éleveur'],
      ['Paul Morel', 'Camille Morel'],
      ['', ' La salle était vide.', ' Il a deux fils.'],
    )) {
      const draft = `« C’est fini », dit Luc Roux.\n\n${mention.replace('WHO', name)}.${between} « J’ai eu froid », raconte-t-il.`;
      assert.equal(speakerOf(draft, 'J’ai eu'), name, draft);
    }
  });

  it('means who spoke before where the words are about somebody else', () => {
    for (const words of ['He is a great talent', 'His timing is superb', 'I think he has it all'])
      assert.equal(
        lastSpeaker(`“It failed,” said James Foss.\n\nThe club has signed Paul Denton. “${words},” he said.`),
        'James Foss',
        words,
      );
    for (const words of ['Il est très fort', 'Il n’a peur de rien', 'Je crois qu’il a compris'])
      assert.equal(
        speakerOf(`« C’est fini », dit Luc Roux.\n\nLe club a recruté Paul Morel. « ${words} », sourit-il.`, words),
        'Luc Roux',
        words,
      );
  });
});

describe('An English noun for a thing that ends like one for somebody', () => {
  it('is nobody', () => {
    for (const thing of ['helicopter', 'trailer', 'corridor', 'tractor', 'opener', 'takeover', 'generator'])
      assert.equal(
        lastSpeaker(
          `“It failed,” said James Foss.\n\nThe ${thing} was a gift from Paul Denton. “I was glad,” he said.`,
        ),
        'Paul Denton',
        thing,
      );
  });
});

describe('Who belongs to a party, by the party and a town', () => {
  it('is somebody, be the town on no list', () => {
    for (const [town, party, ending] of product(
      ['Burley', 'Wexcombe', 'Salt Lake City'],
      ['Republican', 'Democrat', 'Conservative', 'Tory', 'Liberal Democrat'],
      ['said the staff had left', 'called it a shame'],
    )) {
      const draft = `Rod Tippets said no. The ${town} ${party} ${ending}.`;
      assert.equal(lastSpeaker(draft), 'Rod Tippets', draft);
    }
    assert.equal(lastSpeaker('The Wexcombe Conservative Club said it would close.'), 'Wexcombe Conservative Club');
  });

  it('is whoever spoke before somebody of another party', () => {
    for (const [post, between] of product(
      ['Cabinet member for leisure Priya Nair', 'Priya Nair', 'Council leader Priya Nair'],
      [
        'The Liberal Democrat Tom Askew disagreed. He said it was false.',
        'The Conservative Tom Askew disagreed. “No,” he said.',
      ],
    )) {
      const draft = `${post} said the bill was high.\n\n${between}\n\n“That is untrue,” the Labour councillor replied.`;
      assert.equal(lastSpeaker(draft), 'Priya Nair', draft);
    }
  });
});
