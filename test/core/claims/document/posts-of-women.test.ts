import assert from 'node:assert/strict';
import { lastSpeaker } from './speaker-of';
import { testWhom } from './whom';

testWhom([
  [
    'a woman printed with a post as a man could be is meant by it',
    'fr',
    [
      [
        '« C’est grave », a dit Anne Orsel, le maire. « Je suis dégoûté », lâchait Luc Vian, un policier. « On échappe au pire », a ajouté le maire.',
        'Anne Orsel',
      ],
      [
        'Anne Orsel, le proviseur du lycée, a fermé les portes. « C’est dur », dit Luc Vian, un professeur. Le proviseur a ajouté que tout allait bien.',
        'Anne Orsel',
      ],
      [
        'Le juge Claire Orsel a ouvert l’audience. Luc Vian, un témoin, a raconté la nuit. « C’est noté », a répondu le juge.',
        'Claire Orsel',
      ],
      [
        'Anne Orsel, maire de Lens, a ouvert la séance. Luc Vian, élu d’opposition, a protesté. « C’est noté », a répondu le maire.',
        'Anne Orsel',
      ],
      [
        'Madame le maire, Anne Orsel, a ouvert la séance. Luc Vian a protesté. « C’est noté », a répondu le maire.',
        'Anne Orsel',
      ],
    ],
  ],
  [
    'not so a woman whose post has a form of its own, nor where a man has the post',
    'fr',
    [
      [
        'La préfète, Anne Orsel, a ouvert la séance. Luc Vian, élu, a protesté. « C’est noté », a répondu le préfet.',
        '-',
      ],
      [
        'Le maire de Lens, Luc Vian, a ouvert la séance. Anne Orsel, le maire de Lille, était là. « C’est noté », a répondu le maire.',
        'Luc Vian',
      ],
    ],
  ],
  [
    'no name that a comma parts from whose kin somebody is takes it up',
    'fr',
    [
      ['Quand il tue sa mère, Laurent Badot a 28 ans.\n\nElle dit que c’est dur.', '-'],
      ['Sa mère, Anne Vian, a témoigné. Elle dit que c’est dur.', 'Anne Vian'],
    ],
  ],
  [
    'a woman printed as a spokesman or chairman is meant by it',
    'en',
    [
      [
        'Ann Orr, a spokesman for the union, was there. Luke Vian, a driver, complained. “It is noted,” the spokesman said.',
        'Ann Orr',
      ],
      [
        'Council chairman Ann Orr opened the meeting. Luke Vian, a driver, complained. “It is noted,” the chairman said.',
        'Ann Orr',
      ],
    ],
  ],
]);

describe('a feminine pronoun that can mean nobody else', () => {
  for (const [post, told] of [
    ['procureur', 'a requis dix ans'],
    ['maire', 'est inquiet'],
    ['juge', 'interroge l’accusé'],
    ['préfet', 'est venu'],
  ] as const)
    it(`means who is called by a post that has one form: ${post}`, () => {
      assert.equal(lastSpeaker(`Le ${post} ${told}. « C’est grave », a-t-elle dit.`, 'fr'), post);
      assert.equal(
        lastSpeaker(`Anne Vian attend. Le ${post} ${told}. « C’est grave », a-t-elle dit.`, 'fr'),
        'Anne Vian',
      );
    });

  it('does not mean who is called by a noun for a man', () => {
    assert.equal(lastSpeaker('Le directeur est venu. « C’est grave », a-t-elle dit.', 'fr'), undefined);
  });
});
