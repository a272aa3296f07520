import { testWhom, type Whom } from './whom';

const FACTS: Whom = [
  [
    'is whom the same word meant, though another acts who is called otherwise',
    'en',
    [
      [
        'It was Rachel Orr who noticed. The teacher had come to read the meter. “I cried,” Rachel Orr said.\n\nPhilip Orr was stunned. The retired postman said he would write. “Two years,” he said. His daughter was calmer. “She has us,” the teacher said.',
        'Rachel Orr',
      ],
      [
        'Ann Lee runs the shop. “It is hard,” the baker said.\n\nTom Cole was tired. “I am done,” the driver said. “So am I,” the baker said.',
        'Ann Lee',
      ],
      [
        'Ann Lee runs the shop. “It is hard,” the baker said.\n\nTom Cole was tired. The driver said he was done. The baker laughed.',
        'Tom Cole',
      ],
      [
        'Ann Lee wrote the book. “It is hard,” the novelist said.\n\nTom Cole read it. The farmer said he wept. “I did too,” the novelist said.',
        'Ann Lee',
      ],
      [
        'Ann Lee wrote the book. “It is hard,” the author said.\n\nTom Cole read it. “I wept,” he said.\n\n“I did too,” the author said.',
        'Ann Lee',
      ],
    ],
  ],
  [
    'is told of by a clause with “whose”, whatever that names',
    'en',
    [
      [
        'State Sen. Mark Bolyard was angry. The Republican, whose district includes Grafton, blamed low payments.',
        'Mark Bolyard',
      ],
      ['Mark Bolyard was angry. The lawmaker, whose district includes Grafton, said it was low.', 'Mark Bolyard'],
      ['Ann Orr was angry. The driver, whose brother works for Norvik, said it was low.', 'Ann Orr'],
      ['Ann Orr was angry. The teacher, whose son is at Leeds University, said it was late.', 'Ann Orr'],
      ['“It is late,” said a teacher whose son is at Leeds University.', '-'],
      ['Ann Orr, whose firm Norvik makes tyres, said it was late.', 'Ann Orr'],
    ],
  ],
  [
    'plays in a position whose words mean other things',
    'en',
    [
      ["Ulster's captain, Iain Henderson, feared the worst. “He's a tough kid,” the lock said.", 'Iain Henderson'],
      ["Iain Henderson feared the worst. “He's a tough kid,” the number eight said.", 'Iain Henderson'],
      ["Iain Henderson feared the worst. “He's a tough kid,” the scrum half said.", 'Iain Henderson'],
      ["Iain Henderson feared the worst. “He's a tough kid,” the fly half said.", 'Iain Henderson'],
      ["Iain Henderson feared the worst. “He's a tough kid,” the full back said.", 'Iain Henderson'],
      ["Iain Henderson feared the worst. “He's a tough kid,” the centre half said.", 'Iain Henderson'],
      ["Iain Henderson feared the worst. “He's a tough kid,” the centre back said.", 'Iain Henderson'],
      ["Iain Henderson feared the worst. “He's a tough kid,” the left back said.", 'Iain Henderson'],
      ["Ann Henderson feared the worst. “She's a tough kid,” the goal attack said.", 'Ann Henderson'],
      ["Ann Henderson feared the worst. “She's a tough kid,” the goal defence said.", 'Ann Henderson'],
      ["Ann Henderson feared the worst. “She's a tough kid,” the wing attack said.", 'Ann Henderson'],
      ["Ann Henderson feared the worst. “She's a tough kid,” the point guard said.", 'Ann Henderson'],
      ["Ann Henderson feared the worst. “She's a tough kid,” the number nine said.", 'Ann Henderson'],
      ["Iain Henderson feared the worst. “He's a tough kid,” the flanker said.", 'Iain Henderson'],
      ["Iain Henderson feared the worst. “He's a tough kid,” the wing said.", 'Iain Henderson'],
    ],
  ],
  [
    'is from a place by an English word',
    'en',
    [
      ['Noel Heffernan smiled. “Presidents come and go,” said the Galwegian.', 'Noel Heffernan'],
      ['Noel Heffernan smiled. “Presidents come and go,” said the Novocastrian.', 'Noel Heffernan'],
      ['Noel Heffernan smiled. “Presidents come and go,” the Corkonian said.', 'Noel Heffernan'],
      ['Noel Heffernan smiled. “Presidents come and go,” the Louisianan said.', 'Noel Heffernan'],
      ['Noel Heffernan smiled. “Presidents come and go,” the Liverpudlian said.', 'Noel Heffernan'],
      ['Noel Heffernan smiled. “Presidents come and go,” the Kerryman said.', 'Noel Heffernan'],
      ['Noel Heffernan smiled. “Presidents come and go,” the Yorkshireman said.', 'Noel Heffernan'],
      ['Noel Heffernan smiled. “Presidents come and go,” the Vermonter said.', 'Noel Heffernan'],
      ['Noel Heffernan smiled. “Presidents come and go,” the Queenslander said.', 'Noel Heffernan'],
      ['Noel Heffernan smiled. “Presidents come and go,” the Aberdonian said.', 'Noel Heffernan'],
      ['Noel Heffernan smiled. The Guardian said it was late.', 'Guardian'],
      ['Noel Heffernan smiled. The Smithsonian said it was late.', 'Smithsonian'],
    ],
  ],
  [
    'is another’s rival or predecessor, and the subject',
    'fr',
    [
      [
        "Elle s'appelle Salomé Diop. Elle reprend la librairie de Matthieu Guérin. Son prédécesseur ne tarit pas d'éloges sur elle. « Elle lit plus vite que moi », confie-t-il.",
        'Matthieu Guérin',
      ],
      [
        'Ana Ruiz a battu Léa Vian en finale. Sa rivale a fondu en larmes. « Je reviendrai », a-t-elle dit.',
        'Léa Vian',
      ],
      [
        'Ana Ruiz succède à Paul Vian à la mairie. Son prédécesseur était là. « Je suis serein », a-t-il dit.',
        'Paul Vian',
      ],
      [
        "Le ministre allemand Karl Lund a vu Luc Orr à Paris. Ana Ruiz a remplacé Paul Vian. Son prédécesseur s'est tu.\n\n« Je suis serein », a-t-il fini par dire.",
        'Paul Vian',
      ],
      ["Luc Orr affrontait Paul Vian. Son adversaire a saigné. « Ce n'est rien », a-t-il dit.", 'Paul Vian'],
      ["Ana Ruiz affrontait Paul Vian. Son adversaire a saigné. « Ce n'est rien », a-t-il dit.", 'Paul Vian'],
      ['Ana Ruiz a quitté la salle. Son prédécesseur est resté. « Je suis serein », a-t-il dit.', '-'],
      ['Ana Ruiz a quitté la salle. Son avocat est resté. « Je suis serein », a-t-il dit.', '-'],
    ],
  ],
  [
    'is named behind with what he once was',
    'fr',
    [
      [
        '« Je ne suis pas venu vendre », avait prévenu le commissaire enquêteur. Ancien géomètre, Jean-Noël Poli doit rendre son avis le 15 janvier.',
        'Jean-Noël Poli',
      ],
      ["« Je n'ai rien vendu », a prévenu le notaire. Ancien avocat, Luc Orr a ouvert son étude en mai.", 'Luc Orr'],
      [
        "« Je n'ai rien vendu », a prévenu la libraire. Ancienne éditrice, Ana Orr a ouvert la boutique en mai.",
        'Ana Orr',
      ],
      ["« Je n'ai rien vendu », a prévenu la libraire. À 33 ans, Ana Orr a ouvert la boutique en mai.", 'Ana Orr'],
      ["« Je n'ai rien vendu », a prévenu la libraire. Éditrice, Ana Orr est venue la voir.", '-'],
    ],
  ],
  [
    'heads the body that the noun could mean, and acted last',
    'fr',
    [
      [
        "Le fondateur des éditions du Bocage, Hervé Lainé, hésite. « C'est nous qui fermons », dit l'éditeur normand.",
        'Hervé Lainé',
      ],
      ["La directrice des éditions Lune, Ana Orr, hésite. « C'est nous qui fermons », dit l'éditrice.", 'Ana Orr'],
      ["Brassac hésite. « C'est nous qui fermons », dit le constructeur.", 'Brassac'],
      ["Brassac a perdu de l'argent, selon son patron, Luc Orr. Le constructeur assure qu'il va fermer.", 'Brassac'],
    ],
  ],
  [
    'has retired',
    'fr',
    [
      [
        "Matthieu Guérin prend sa retraite après quarante ans.\n\nAna Ruiz reprend la boutique. « C'est dur », dit-elle.\n\n« Lire, enfin », répond le retraité.",
        'Matthieu Guérin',
      ],
      [
        "Luc Orr est parti à la retraite en mai.\n\nPaul Vian lui succède. « C'est dur », dit-il.\n\n« Lire, enfin », répond le jeune retraité.",
        'Luc Orr',
      ],
      [
        "Ana Orr a pris sa retraite en mai.\n\nLéa Vian lui succède. « C'est dur », dit-elle.\n\n« Lire, enfin », répond la retraitée.",
        'Ana Orr',
      ],
    ],
  ],
];

describe('Somebody whom words mean by what else the text tells of him', () => testWhom(FACTS));
