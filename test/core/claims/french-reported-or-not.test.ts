import { type Facts, testFacts } from './facts';

const facts: Facts = [
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
    "“c'est” in marks takes up what stands before an incise",
    [
      [
        "Le problème à l'heure actuelle, note Jean Cournoyer, « c'est que personne ne vient ».",
        ["mixed: Jean Cournoyer | note | Le problème à l'heure actuelle ‖ « c'est que personne ne vient »"],
      ],
      [
        "La difficulté pour nous, explique la maire, « c'est le bruit ».",
        ["mixed: la maire | explique | La difficulté pour nous ‖ « c'est le bruit »"],
      ],
      [
        "Le plus dur après un deuil, confie Lise Roux, « c'est le silence ».",
        ["mixed: Lise Roux | confie | Le plus dur après un deuil ‖ « c'est le silence »"],
      ],
    ],
  ],
  [
    'what somebody may ask for, and what others are to say, was not said',
    [
      ['Le préfet peut demander une enquête.', []],
      ['Les salariés peuvent exiger un entretien.', []],
      ["Les élus pressent la ministre pour qu'elle réclame une enquête.", []],
      ['Ils manifestent afin que le maire dénonce le projet.', []],
      ['Il faudrait que le ministre précise ses intentions.', []],
      [
        'Les riverains souhaitent que la mairie dénonce le contrat.',
        ['indirect: Les riverains | souhaitent | la mairie dénonce le contrat'],
      ],
      [
        'Elle dit que le maire réclame une enquête.',
        ['indirect: Elle | dit | le maire réclame une enquête', 'indirect: le maire | réclame | une enquête'],
      ],
    ],
  ],
  [
    'whoever published figures is told apart behind a comma',
    [
      [
        'Le prix va doubler, selon les chiffres publiés lundi par Ana Ruiz, une économiste qui suit le dossier.',
        [
          'indirect: les chiffres publiés lundi par Ana Ruiz, une économiste qui suit le dossier | selon | Le prix va doubler',
        ],
      ],
      [
        '95 services sont en grève, selon le décompte fait lundi par Inter-Urgences, un collectif de soignants.',
        [
          'indirect: le décompte fait lundi par Inter-Urgences, un collectif de soignants | selon | 95 services sont en grève',
        ],
      ],
      [
        'La ville compte, selon le décompte fait par la mairie, un millier de logements vides.',
        ['indirect: le décompte fait par la mairie | selon | La ville compte ‖ un millier de logements vides'],
      ],
      [
        'Selon les chiffres publiés lundi, la dette va doubler.',
        ['indirect: les chiffres publiés lundi | Selon | la dette va doubler'],
      ],
    ],
  ],
  [
    'a judgement of “cela”',
    [
      ['Le maire trouve cela injuste.', ['indirect: Le maire | trouve | cela injuste']],
      [
        'Les riverains jugent cela trop cher et demandent un geste.',
        ['indirect: Les riverains | jugent | cela trop cher', 'indirect: Les riverains | demandent | un geste'],
      ],
      ['Les élus trouvent ça « dommage ».', ['mixed: Les élus | trouvent | ça « dommage »']],
      [
        'Le syndicat considère cela comme une provocation.',
        ['indirect: Le syndicat | considère | cela comme une provocation'],
      ],
      ['Le juge trouve cela dans le dossier.', []],
    ],
  ],
  [
    'what is called something has an owner with a title, or is a tone',
    [
      [
        'La ministre a qualifié le ton de Mme Dorion de « méprisant ».',
        ['mixed: La ministre | a qualifié | le ton de Mme Dorion de « méprisant »'],
      ],
      [
        'La ministre a qualifié le discours de M. Orr de scandaleux.',
        ['indirect: La ministre | a qualifié | le discours de M. Orr de scandaleux'],
      ],
      ['Elle a dénoncé le ton du débat.', ['indirect: Elle | a dénoncé | le ton du débat']],
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
    'a relative clause of whoever speaks within marks',
    [
      [
        "« Il y a foule, note Ana Ruiz, qui précise que l'entrée est gratuite. On ne refuse personne. »",
        [
          "direct: Ana Ruiz, qui précise que l'entrée est gratuite | note | « Il y a foule ‖ On ne refuse personne. »",
          "indirect: Ana Ruiz | précise | l'entrée est gratuite",
        ],
      ],
      [
        "« C'est dur, souffle Lise Roux, qui dénonce un manque de lits. On tient. »",
        [
          "direct: Lise Roux, qui dénonce un manque de lits | souffle | « C'est dur ‖ On tient. »",
          'indirect: Lise Roux | dénonce | un manque de lits',
        ],
      ],
      [
        '« On tient bon, assure le maire, qui dirige la ville depuis dix ans. La ville est là. »',
        ['direct: le maire, qui dirige la ville depuis dix ans | assure | « On tient bon ‖ La ville est là. »'],
      ],
    ],
  ],
  [
    'an agency told by its name',
    [
      [
        '« On apprend des autres », confie à Keystone-ATS Jean Chollet, agriculteur.',
        ['direct: Jean Chollet, agriculteur | confie | « On apprend des autres »'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');
