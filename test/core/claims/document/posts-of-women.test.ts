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
