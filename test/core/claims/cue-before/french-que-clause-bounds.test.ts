import { type Facts, testFacts } from '../facts';

/** French clauses with “que” or “si” behind their cue: where what is reported begins and ends. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    '“ni” joins what is reported',
    [
      [
        'Le porte-parole a déclaré qu’il ne pouvait ni confirmer ni infirmer un appel téléphonique.',
        ['indirect: Le porte-parole | a déclaré | il ne pouvait ni confirmer ni infirmer un appel téléphonique'],
      ],
    ],
  ],
  [
    'what somebody asks by “ce que”',
    [
      [
        'Les habitants se demandent ce que deviendra l’école.',
        ['indirect: Les habitants | se demandent | ce que deviendra l’école'],
      ],
      ['Il fait ce qu’il demande. Elle demande ce dont elle a besoin.', []],
    ],
  ],
  [
    'What the writer says of a report behind it, and an infinitive before a colon',
    [
      [
        "L'élue a demandé qu'une commission soit désignée, demande à laquelle le préfet n'a pas répondu.",
        ["indirect: L'élue | a demandé | une commission soit désignée"],
      ],
      [
        'Le maire dit être inquiet : « On ferme les écoles une à une. »',
        ['indirect: Le maire | dit | être inquiet', 'direct: Le maire | dit | « On ferme les écoles une à une. »'],
      ],
      [
        'Le coach salue « le caractère » du groupe, mais déplore des erreurs. « Ça ne pardonne pas, à ce niveau. »',
        [
          'mixed: Le coach | salue | « le caractère » du groupe',
          'indirect: Le coach | déplore | des erreurs',
          'direct: Le coach | – | « Ça ne pardonne pas, à ce niveau. »',
        ],
      ],
    ],
  ],
  [
    'a reported clause ends before “avant de” and before a main clause without a “que” of its own',
    [
      [
        'Irina Sokol a affirmé que Riga n’avait fourni aucune preuve, avant de suggérer que Vilnius avait tiré.',
        [
          'indirect: Irina Sokol | a affirmé | Riga n’avait fourni aucune preuve',
          'indirect: Irina Sokol | suggérer | Vilnius avait tiré',
        ],
      ],
      [
        'La préfète a déclaré qu’elle « attend le rapport » et elle a annoncé qu’elle recevrait les familles.',
        [
          'mixed: La préfète | a déclaré | elle « attend le rapport »',
          'indirect: elle → préfète | a annoncé | elle recevrait les familles',
        ],
      ],
    ],
  ],
  [
    'a second “que” is of the verb that has the first one',
    [
      [
        "Orbis a dit que le site était sûr et qu'il ne fermerait pas.",
        ["indirect: Orbis | a dit | le site était sûr et qu'il ne fermerait pas"],
      ],
    ],
  ],
  [
    'the main clause behind a fronted one is not reported',
    [
      [
        'Alors que Ana Ruiz affirme que le plan est « mort », le conseil l’a voté.',
        ['mixed: Ana Ruiz | affirme | le plan est « mort »'],
      ],
      [
        'Bien que Ana Ruiz assure que le plan est mort, le conseil vote.',
        ['indirect: Ana Ruiz | assure | le plan est mort'],
      ],
      [
        'Alors que le maire dit que tout va bien, les habitants s’inquiètent.',
        ['indirect: le maire | dit | tout va bien'],
      ],
      [
        'Là où Ana Ruiz promet que l’usine restera ouverte, les ouvriers doutent.',
        ['indirect: Ana Ruiz | promet | l’usine restera ouverte'],
      ],
      [
        'Parce que Ana Ruiz dit qu’il faut agir, qu’il faut payer, le conseil vote.',
        ['indirect: Ana Ruiz | dit | il faut agir, qu’il faut payer'],
      ],
    ],
  ],
  [
    'what the speaker does besides is not reported',
    [
      [
        'Il a pris la parole pour se féliciter que le chômage baisse et pour attaquer ses rivaux.',
        ['indirect: Il | se féliciter | le chômage baisse'],
      ],
      ['À la question de savoir s’il partirait, il a répondu non.', []],
    ],
  ],
  [
    'words in marks that stand apart behind the subject of a reported clause',
    [
      [
        "Luc Orr redoute que les élus, « payés au lance-pierre », ne jettent l'éponge.",
        ["mixed: Luc Orr | redoute | les élus, « payés au lance-pierre », ne jettent l'éponge"],
      ],
    ],
  ],
  [
    'an incise closes a clause with “que” whose verb is in marks',
    [
      [
        "Le Code pénal prévoit que la peine « peut être réduite », explique l'avocate.",
        [
          "mixed: l'avocate | explique | Le Code pénal prévoit que la peine « peut être réduite »",
          'mixed: Le Code pénal | prévoit | la peine « peut être réduite »',
        ],
      ],
      [
        'Le rapport indique que le pont « menace ruine », souligne Luc Vidal, maire de Lens.',
        [
          'mixed: Luc Vidal, maire de Lens | souligne | Le rapport indique que le pont « menace ruine »',
          'mixed: Le rapport | indique | le pont « menace ruine »',
        ],
      ],
      [
        "La convention stipule que la clause « ne s'applique pas », a relevé le juge.",
        [
          "mixed: le juge | a relevé | La convention stipule que la clause « ne s'applique pas »",
          "mixed: La convention | stipule | la clause « ne s'applique pas »",
        ],
      ],
      [
        'Le règlement prévoit que « nul ne peut sortir », rappelle un surveillant.',
        [
          'mixed: un surveillant | rappelle | Le règlement prévoit que « nul ne peut sortir »',
          'direct: Le règlement | prévoit | « nul ne peut sortir »',
        ],
      ],
      [
        'Il faut que « chacun fasse un effort », martèle le ministre.',
        ['mixed: le ministre | martèle | Il faut que « chacun fasse un effort »'],
      ],
      [
        'Le maire, qui promet que la route « sera refaite », annonce un budget.',
        [
          'mixed: Le maire | promet | la route « sera refaite »',
          'indirect: Le maire, qui promet que la route « sera refaite » | annonce | un budget',
        ],
      ],
      [
        "L'ONG, qui dit que « le plan est mort », réclame une enquête.",
        [
          "direct: L'ONG | dit | « le plan est mort »",
          "indirect: L'ONG, qui dit que « le plan est mort » | réclame | une enquête",
        ],
      ],
    ],
  ],
  [
    '“même si” opens a clause before the main one',
    [
      [
        'Même si le maire assure que tout va bien, il craint la suite.',
        ['indirect: le maire | assure | tout va bien', 'indirect: il → maire | craint | la suite'],
      ],
      ["Même si l'accusé présente une « haine », il attend un geste.", []],
    ],
  ],
  [
    'what is told of the words in marks is the writer’s',
    [
      [
        'Le maire a dit que c’était « fini », une expression qui a choqué.',
        ['mixed: Le maire | a dit | c’était « fini »'],
      ],
      [
        'Elle avait demandé qu’on la « laisse gouverner », une formulation que la presse juge maladroite.',
        ['mixed: Elle | avait demandé | on la « laisse gouverner »', 'indirect: la presse | juge | maladroite'],
      ],
    ],
  ],
  [
    'who doubts what is reported is not reported himself',
    [
      [
        'Le ministre a assuré qu’il en ferait une priorité mais le président du Samu n’y croit pas et appelle l’État à « agir ».',
        [
          'indirect: Le ministre | a assuré | il en ferait une priorité',
          'mixed: le président du Samu | appelle | l’État à « agir »',
        ],
      ],
      ['Le parquet soutient qu’il a tiré mais son avocat le nie.', ['indirect: Le parquet | soutient | il a tiré']],
      [
        'Elle dit que les élèves travaillent mais que les parents n’y croient pas.',
        ['indirect: Elle | dit | les élèves travaillent mais que les parents n’y croient pas'],
      ],
    ],
  ],
  [
    'an article behind a compound tense opens the object',
    [
      [
        'Les élus différents ont donné des versions qui laissent penser qu’il rêvait.',
        ['indirect: des versions | laissent penser | il rêvait'],
      ],
    ],
  ],
  [
    'a source behind the colon of a report',
    [
      [
        'L’agence rappelle que le mal coûte cher : 200 millions par an, selon un rapport.',
        ['indirect: L’agence | rappelle | le mal coûte cher', 'indirect: un rapport | selon | 200 millions par an'],
      ],
    ],
  ],
  [
    'where the writer goes on behind reported words',
    [
      [
        'Ana Vidal a affirmé que le pont est fermé et a quitté la salle.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé que le pont est fermé, mais refuse de s’expliquer.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé que le pont est fermé, mais la préfecture ne l’a pas confirmé.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé que le pont est fermé, comme l’a rappelé la préfecture.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé que le pont est fermé, une information confirmée par la préfecture.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé que le pont est fermé, photo à l’appui.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé que le pont est fermé, au grand dam des élus.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé que le pont est fermé, lors d’une visite.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé que le pont est fermé et ajouté qu’il date de 1912.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé', 'indirect: Ana Vidal | ajouté | il date de 1912'],
      ],
      [
        'Ana Vidal a affirmé que le pont est fermé avant de conclure que tout ira bien.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé', 'indirect: Ana Vidal | conclure | tout ira bien'],
      ],
      [
        'Ana Vidal a dénoncé la fermeture du pont avant de conclure que tout ira bien.',
        ['indirect: Ana Vidal | a dénoncé | la fermeture du pont', 'indirect: Ana Vidal | conclure | tout ira bien'],
      ],
      [
        'Ana Vidal a dénoncé la fermeture du pont, et d’ajouter : « C’est grave. »',
        ['indirect: Ana Vidal | a dénoncé | la fermeture du pont', 'direct: Ana Vidal | ajouter | « C’est grave. »'],
      ],
      [
        'Ana Vidal dit vouloir fermer le pont, et d’ajouter : « C’est grave. »',
        ['indirect: Ana Vidal | dit | vouloir fermer le pont', 'direct: Ana Vidal | ajouter | « C’est grave. »'],
      ],
      [
        'Le pont est fermé, a affirmé Ana Vidal, et a promis de tout payer.',
        ['indirect: Ana Vidal | a affirmé | Le pont est fermé', 'indirect: Ana Vidal | a promis | de tout payer'],
      ],
      [
        'Le pont est fermé, a affirmé Ana Vidal, tout en promettant une aide.',
        ['indirect: Ana Vidal | a affirmé | Le pont est fermé', 'indirect: Ana Vidal | promettant | une aide'],
      ],
      [
        'Le pont est fermé, a affirmé Ana Vidal, mais reconnaît « un retard ».',
        ['indirect: Ana Vidal | a affirmé | Le pont est fermé', 'direct: Ana Vidal | reconnaît | « un retard »'],
      ],
      [
        'Le pont est fermé, a affirmé Ana Vidal, et sera démoli en mai.',
        ['indirect: Ana Vidal | a affirmé | Le pont est fermé ‖ et sera démoli en mai'],
      ],
    ],
  ],
  [
    'a relative clause between commas is not what is reported',
    [
      [
        'Il affirme, dans la lettre que la ville a publiée, que tout va bien.',
        ['indirect: Il | affirme | tout va bien'],
      ],
      [
        'Il dénonce une hausse, liée au contrat que la ville a signé.',
        ['indirect: Il | dénonce | une hausse, liée au contrat que la ville a signé'],
      ],
    ],
  ],
  [
    'a clause with “que” behind its cue',
    [
      ['Ce qui fait dire à Luc Arnaud que le pont est perdu.', ['indirect: Luc Arnaud | dire | le pont est perdu']],
      [
        'À Matignon, on assure que le texte sera voté. Dans les chancelleries, on parle d’une « crise du phare ».',
        ['indirect: Matignon | assure | le texte sera voté'],
      ],
      [
        'Le maire a indiqué que, selon la préfecture, la route est fermée. Il assure que selon ses calculs, la dette baissera.',
        [
          'indirect: Le maire | a indiqué | selon la préfecture, la route est fermée',
          'indirect: Il → maire | assure | selon ses calculs, la dette baissera',
        ],
      ],
    ],
  ],
];

testFacts(facts, 'fr');
