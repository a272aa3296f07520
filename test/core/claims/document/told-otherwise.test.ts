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
  [
    'has just been spoken of by another, who is not “l’intéressé”',
    'fr',
    [
      [
        "Cyril Brun, l'entraîneur, sourit. « Elle a tiré », dit-il.\n\nOscar Lombardot a terminé neuvième. Le médecin de l'équipe, Hélène Gaudry, rassure. L'intéressé a signé des casquettes. « Je m'entraîne », a-t-il dit.",
        'Oscar Lombardot',
      ],
      [
        "Paul Vian, le patron, sourit. « Tout va bien », dit-il.\n\nLuc Orr est parti en mai. Sa cheffe, Ana Roy, le regrette. L'intéressé a souri. « Je m'ennuie », a-t-il dit.",
        'Luc Orr',
      ],
      [
        "Ana Vian, la patronne, sourit. « Tout va bien », dit-elle.\n\nLéa Orr est partie en mai. Son chef, Luc Roy, la regrette. L'intéressée a souri. « Je m'ennuie », a-t-elle dit.",
        'Léa Orr',
      ],
      [
        "Luc Orr tricote. « J'aime ça », dit Luc Orr.\n\nSon entraîneur, Paul Vian, le loue. « Non », élude l'intéressé.",
        'Luc Orr',
      ],
    ],
  ],
  [
    'stands trial by a long opening phrase',
    'fr',
    [
      [
        "L'avocat Paul Roy est venu. Poursuivi pour mise en danger de la vie d'autrui après l'incendie qui a ravagé, le 4 août 2023, un entrepôt à Lyon, Luc Orr, 49 ans, a passé cinq heures à la barre. « Je ne savais pas », a dit le prévenu.",
        'Luc Orr',
      ],
      [
        "L'avocat Paul Roy est venu. Jugée pour escroquerie après la fermeture, en mai dernier, de la clinique qu'elle dirigeait, Ana Orr s'est défendue. « Je ne savais pas », a dit la prévenue.",
        'Ana Orr',
      ],
      [
        "L'avocat Paul Roy est venu. Soupçonné d'avoir détourné, entre 2015 et 2019, 200 000 euros, Luc Orr se tait. « Je ne savais pas », a fini par dire le suspect.",
        'Luc Orr',
      ],
    ],
  ],
  [
    'is of the parquet',
    'fr',
    [
      ['La procureure, Aude Roy, a requis six mois. La parquetière a dénoncé « une roulette ».', 'Aude Roy'],
      ["Le procureur, Luc Roy, a requis six mois. « C'est une roulette », a dit le parquetier.", 'Luc Roy'],
      [
        "La substitut du procureur, Ana Roy, a requis six mois. « C'est une roulette », a dit la parquetière.",
        'Ana Roy',
      ],
    ],
  ],
  [
    'has retired from a post that others hold',
    'en',
    [
      [
        "Clive Yeo, a farmer, was unmoved. “Stone's what we're for,” he said.\n\nIts chair, Linda Flower, was torn. “My son needs a job,” she said. The retired magistrate asked for a site visit.",
        'Linda Flower',
      ],
      [
        'Luke Orr said it was late.\n\nAnn Lee chairs the trust. “We are broke,” she said. “It is sad,” the retired judge added.',
        'Ann Lee',
      ],
      [
        "Luke Orr said it was late.\n\nThe museum's director, Tom Lee, was calm. “It is sad,” the former ambassador added.",
        'Tom Lee',
      ],
      [
        "Luke Orr said it was late.\n\nThe club's owner, Tom Lee, was calm. “It is sad,” the retired coroner added.",
        'Tom Lee',
      ],
      [
        "Governor Luke Orr said it was late.\n\nThe trust's chairman, Tom Lee, was calm. “It is sad,” the governor added.",
        'Luke Orr',
      ],
    ],
  ],
  [
    'is of the age before the noun',
    'en',
    [
      [
        "Luke Orr, Norla's chairman, left.\n\nAnn Lee, 40, was glad.\n\n“It is time,” the 61-year-old executive said.",
        'Luke Orr',
      ],
      [
        'The 34-year-old striker Luke Orr scored.\n\nTom Lee, 29, was second.\n\n“It is time,” the 34-year-old said.',
        'Luke Orr',
      ],
      [
        'Luke Orr, a 34-year-old striker, scored.\n\nTom Lee, 29, was second.\n\n“It is time,” the 34-year-old said.',
        'Luke Orr',
      ],
      ['Luke Orr, 34, scored.\n\nTom Lee, 29, was second.\n\n“It is time,” the 34-year-old striker said.', 'Luke Orr'],
      ['Luke Orr, 34, scored.\n\nTom Lee, 29, was second.\n\n“It is time,” the 29-year-old striker said.', 'Tom Lee'],
      ['Luke Orr scored.\n\nTom Lee, 29, was second.\n\n“It is time,” the 34-year-old striker said.', 'Luke Orr'],
      ['Luke Orr scored twice.\n\n“It is time,” the 34-year-old striker said.', 'Luke Orr'],
      [
        'Ann Lee, 53, a nurse, was up.\n\nEva Orr, 22, drove her.\n\n“It is time,” the 53-year-old widow said.',
        'Ann Lee',
      ],
      ['Ann Lee, 53, was up.\n\nEva Orr, 22, drove her.\n\n“It is time,” the 22-year-old student said.', 'Eva Orr'],
      ["Norla's chairman, Luke Orr, left on Monday. “It is time,” the 61-year-old executive said.", 'Luke Orr'],
    ],
  ],
];

describe('Somebody whom words mean by what else the text tells of him', () => testWhom(FACTS));
