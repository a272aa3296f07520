import { testFacts } from './facts';

testFacts(
  [
    [
      'a comma before the subject behind its verb, as African papers set it',
      [
        [
          '« Il n’y a pas eu de nouveaux cas », a affirmé, le ministre de la Santé, Paul Vian.',
          ['direct: le ministre de la Santé, Paul Vian | a affirmé | « Il n’y a pas eu de nouveaux cas »'],
        ],
        [
          '« C’est fini », a soutenu, Paul Vian, président du comité.',
          ['direct: Paul Vian, président du comité | a soutenu | « C’est fini »'],
        ],
        [
          'Le pays est prêt, a indiqué, le préfet de région.',
          ['indirect: le préfet de région | a indiqué | Le pays est prêt'],
        ],
        [
          '« On tient », a confié à Guineematin.com, la directrice Awa Diop.',
          ['direct: la directrice Awa Diop | a confié | « On tient »'],
        ],
        ['« C’est fini », a affirmé, la voix brisée, le maire.', ['direct: le maire | a affirmé | « C’est fini »']],
      ],
    ],
    [
      'the dateline of an agency with a hyphen',
      [
        [
          'Ouagadougou, 28 nov. 2019, (AIB)- Le ministre Siméon Sawadogo a indiqué que tout est prêt.',
          ['indirect: Le ministre Siméon Sawadogo | a indiqué | tout est prêt'],
        ],
        [
          'Kaya, 2 mai 2024(AIB)-Le chargé d’affaires a été convoqué, a appris l’AIB de sources proches du dossier.',
          ['indirect: l’AIB | a appris | Le chargé d’affaires a été convoqué'],
        ],
      ],
    ],
    [
      'several of whom some are named',
      [
        [
          'Plusieurs organisations, dont Greenpeace (ONG), Attac (Paris) et Oxfam (Londres) dénoncent un recul.',
          [
            'indirect: Plusieurs organisations, dont Greenpeace (ONG), Attac (Paris) et Oxfam (Londres) | dénoncent | un recul',
          ],
        ],
        [
          'Plusieurs élus, dont le maire de Lens, dénoncent un recul.',
          ['indirect: Plusieurs élus, dont le maire de Lens | dénoncent | un recul'],
        ],
        [
          'Certains, dont le sénateur Luc Vial, estiment que la loi est floue.',
          ['indirect: Certains, dont le sénateur Luc Vial | estiment | la loi est floue'],
        ],
        [
          'Des élus, dont les syndicats dénoncent l’absence, ont promis de venir.',
          [
            'indirect: les syndicats | dénoncent | l’absence',
            'indirect: Des élus, dont les syndicats dénoncent l’absence | ont promis | de venir',
          ],
        ],
      ],
    ],
    [
      'a participle that is a noun as well, before somebody and how he looks',
      [
        [
          'Chargé de défendre le texte, le ministre Paul Vian, la voix rauque, a indiqué que rien n’était décidé.',
          ['indirect: le ministre Paul Vian, la voix rauque | a indiqué | rien n’était décidé'],
        ],
        [
          'Venue soutenir les grévistes, la députée Awa Diop, un mégaphone à la main, a dénoncé « un recul ».',
          ['direct: la députée Awa Diop, un mégaphone à la main | a dénoncé | « un recul »'],
        ],
        [
          'Accusé de fraude, l’ancien maire Luc Orr, le visage fermé, a nié les faits.',
          ['indirect: l’ancien maire Luc Orr, le visage fermé | a nié | les faits'],
        ],
        [
          'Employé de mairie, Luc Orr, 44 ans, raconte qu’il a eu peur.',
          ['indirect: Employé de mairie, Luc Orr, 44 ans | raconte | il a eu peur'],
        ],
      ],
    ],
    [
      'how long before or after something it was said',
      [
        [
          'Le sommet doit aboutir, a déclaré jeudi un conseiller du président, sept heures après le début des discussions.',
          ['indirect: un conseiller du président | a déclaré | Le sommet doit aboutir'],
        ],
        [
          'Le sommet doit aboutir, a déclaré la ministre, deux jours avant le vote.',
          ['indirect: la ministre | a déclaré | Le sommet doit aboutir'],
        ],
        [
          'Le pont, a dit la maire, rouvrira deux jours après le carnaval.',
          ['indirect: la maire | a dit | Le pont ‖ rouvrira deux jours après le carnaval'],
        ],
      ],
    ],
    [
      'a participle with marks that opens the sentence is no content',
      [
        [
          'Constatant qu’il avait « besoin d’argent », la procureure a requis huit mois de prison.',
          [
            'mixed: la procureure | Constatant | il avait « besoin d’argent »',
            'indirect: la procureure | a requis | huit mois de prison',
          ],
        ],
      ],
    ],
    [
      'for whose defence something is said',
      [
        [
          'Pour sa défense, le prévenu explique qu’il n’a fait que se défendre.',
          ['indirect: le prévenu | explique | il n’a fait que se défendre'],
        ],
        ['Pour la défense, l’enquête est bâclée.', ['indirect: la défense | Pour | l’enquête est bâclée']],
      ],
    ],
    [
      'whom a paper cites',
      [
        [
          'Le journal USA Today a cité le 11 août le professeur Greg Rouse, étudiant à Brest, déclarant que son équipe doutait.',
          ['indirect: le professeur Greg Rouse | déclarant | son équipe doutait'],
        ],
        [
          'Le rapport cite trois cas, montrant que le risque existe.',
          ['indirect: Le rapport | cite | trois cas', 'indirect: Le rapport | montrant | le risque existe'],
        ],
      ],
    ],
    [
      'what a witness deposes',
      [
        [
          'Le gendarme a déposé à la barre que l’arme était chargée.',
          ['indirect: Le gendarme | a déposé | l’arme était chargée'],
        ],
        ['Elle a déposé plainte. Les élus ont déposé un amendement qui supprime la taxe.', []],
      ],
    ],
    [
      'whoever goes on without a name',
      [
        [
          '« C’est fini », souffle un habitué du bar. Et ajoute : « On n’y peut rien. »',
          [
            'direct: un habitué du bar | souffle | « C’est fini »',
            'direct: un habitué du bar | ajoute | « On n’y peut rien. »',
          ],
        ],
        [
          '« C’est fini », souffle Luc Vidal. Et ajoute : « On n’y peut rien. »',
          ['direct: Luc Vidal | souffle | « C’est fini »', 'direct: – → Luc Vidal | ajoute | « On n’y peut rien. »'],
        ],
      ],
    ],
    [
      'a time beside another is no verb',
      [
        [
          'Le maire a dit que les équipes travaillent jour et nuit depuis lundi.',
          ['indirect: Le maire | a dit | les équipes travaillent jour et nuit depuis lundi'],
        ],
        [
          'Il affirme que la pollution persiste et nuit aux enfants.',
          ['indirect: Il | affirme | la pollution persiste et nuit aux enfants'],
        ],
      ],
    ],
    [
      'a family name with a particle behind a post',
      [
        [
          'L’émissaire spécial Staffan de Mistura est arrivé. « C’est fini », a affirmé M. de Mistura.',
          ['direct: M. de Mistura → Staffan de Mistura | a affirmé | « C’est fini »'],
        ],
        [
          'Le directeur, Foulques de Kerjean, part. « C’est fini », a affirmé M. de Kerjean.',
          ['direct: M. de Kerjean → Foulques de Kerjean | a affirmé | « C’est fini »'],
        ],
      ],
    ],
  ],
  'fr',
);
