import assert from 'node:assert/strict';
import { speakers } from '../actors/actor-lines';
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
  [
    'whose occasion it is to say something',
    [
      [
        "Ce fut l'occasion pour Ana Ruiz de rappeler que le pont est vieux.",
        ['indirect: Ana Ruiz | rappeler | le pont est vieux'],
      ],
      ["C'est l'occasion pour le maire de dénoncer « un recul ».", ['direct: le maire | dénoncer | « un recul »']],
      [
        "Une façon, pour le président du club, Paul Orr, d'affirmer que le stade sera fini.",
        ['indirect: le président du club, Paul Orr | affirmer | le stade sera fini'],
      ],
      ["Ce sera l'occasion pour le maire de rappeler que le pont est vieux.", []],
      ["C'est l'occasion pour les enfants de découvrir la ferme.", []],
    ],
  ],
  [
    'a body has a row of things that it is in charge of',
    [
      [
        "L'eau a baissé, selon la Direction régionale de l'environnement, de l'aménagement et du logement (Dreal) d'Auvergne.",
        [
          "indirect: la Direction régionale de l'environnement, de l'aménagement et du logement (Dreal) d'Auvergne | selon | L'eau a baissé",
        ],
      ],
      [
        "« L'eau a baissé », indique la direction de l'économie, de l'emploi, du travail et des solidarités.",
        [
          "direct: la direction de l'économie, de l'emploi, du travail et des solidarités | indique | « L'eau a baissé »",
        ],
      ],
      [
        "Le feu est éteint, a annoncé le service départemental d'incendie, de secours et de prévention.",
        ["indirect: le service départemental d'incendie, de secours et de prévention | a annoncé | Le feu est éteint"],
      ],
      [
        'Selon le préfet du Nord, de la neige et de la pluie sont attendues.',
        ['indirect: le préfet du Nord | Selon | de la neige et de la pluie sont attendues'],
      ],
      [
        'Selon le maire de Lens, de nombreux élus et des riverains sont venus.',
        ['indirect: le maire de Lens | Selon | de nombreux élus et des riverains sont venus'],
      ],
    ],
  ],
  [
    '“selon eux” within what they report',
    [
      [
        'Les pompiers sont arrivés. Les riverains dénoncent un retard dû selon eux à la mairie.',
        ['indirect: Les riverains | dénoncent | un retard dû selon eux à la mairie'],
      ],
      [
        'Des éleveurs se sont réunis afin de dénoncer « le massacre » causé selon eux par le loup.',
        ['mixed: Des éleveurs | dénoncer | « le massacre » causé selon eux par le loup'],
      ],
      [
        'Luc Orr a parlé. La maire a défendu un projet selon lui inutile.',
        [
          'indirect: lui → Luc Orr | selon | La maire a défendu un projet ‖ inutile',
          'indirect: La maire | a défendu | un projet',
        ],
      ],
      [
        'Luc Orr a parlé. Le plan coûtera selon lui un million.',
        ['indirect: lui → Luc Orr | selon | Le plan coûtera ‖ un million'],
      ],
    ],
  ],
  [
    'a trend that is noted, a figure spoken of',
    [
      ['La banque note une hausse des dépôts.', ['indirect: La banque | note | une hausse des dépôts']],
      [
        "Le groupe a toutefois noté un rebond du chiffre d'affaires.",
        ["indirect: Le groupe | a toutefois noté | un rebond du chiffre d'affaires"],
      ],
      ["L'Insee a relevé une baisse des naissances.", ["indirect: L'Insee | a relevé | une baisse des naissances"]],
      ['Le policier a noté le numéro.', []],
      ['La CGT parle quant à elle de 283 emplois.', ['indirect: La CGT | parle | de 283 emplois']],
      ['La préfecture a parlé de trois blessés.', ['indirect: La préfecture | a parlé | de trois blessés']],
      ['Le maire parle de ses enfants.', []],
    ],
  ],
  [
    'whom a sentence names behind its verb',
    [
      [
        "Un autre sélectionneur heureux était Andy Farrell. L'Anglais a salué ses hommes. « Il faudra être meilleurs », dit-il.",
        ['direct: -il → Andy Farrell | dit-il | « Il faudra être meilleurs »'],
      ],
      [
        "L'entraîneur Luc Orr a félicité Paul Vian. « Il est bon », a dit le manager.",
        ['direct: le manager → Luc Orr | a dit | « Il est bon »'],
      ],
    ],
  ],
  [
    'a noun that is a verb too, behind what opens a sentence',
    [
      [
        'Puis le juge rappelle que les gendarmes sont intervenus.',
        ['indirect: le juge | rappelle | les gendarmes sont intervenus'],
      ],
      [
        'Mais le juge rappelle que les gendarmes sont intervenus.',
        ['indirect: le juge | rappelle | les gendarmes sont intervenus'],
      ],
      ['Ana Ruiz le juge dépassé.', ['indirect: Ana Ruiz | le juge | dépassé']],
    ],
  ],
  [
    'whoever does something to the subject right before a colon',
    [
      [
        "Le ministre débute, avant de se faire couper par Ana Ruiz : « On n'est pas dans une manif. »",
        ["direct: Ana Ruiz | – | « On n'est pas dans une manif. »"],
      ],
      [
        "Le député s'est fait recadrer par la présidente : « Vous n'avez plus la parole. »",
        ["direct: la présidente | – | « Vous n'avez plus la parole. »"],
      ],
      [
        "Le plan a été salué par la CGT : « C'est un pas en avant. »",
        ["direct: la CGT | – | « C'est un pas en avant. »"],
      ],
      ["Le maire a été élu par 300 voix : « C'est une joie. »", ["direct: Le maire | a été élu | « C'est une joie. »"]],
    ],
  ],
  [
    'marks that no comma parts from the cue of their clause',
    [
      [
        'On retiendra le souhait « de partager une vision » a indiqué le maire.',
        ['mixed: le maire | a indiqué | On retiendra le souhait « de partager une vision »'],
      ],
      [
        'Il faut retrouver le goût « du collectif » a insisté Ana Ruiz.',
        ['mixed: Ana Ruiz | a insisté | Il faut retrouver le goût « du collectif »'],
      ],
      ['Le slogan « On tient » a fait le tour du club.', []],
    ],
  ],
  [
    'an occasion that somebody still has',
    [
      ["Le maire aura l'occasion de rappeler son attachement à la ville.", []],
      [
        "Le maire a eu l'occasion de rappeler son attachement à la ville.",
        ['indirect: Le maire | rappeler | son attachement à la ville'],
      ],
      [
        "La visite a été l'occasion pour le ministre de l'Intérieur, des Collectivités locales et de l'Aménagement du territoire, Luc Orr, de rappeler que le pays est stable.",
        [
          "indirect: le ministre de l'Intérieur, des Collectivités locales et de l'Aménagement du territoire, Luc Orr | rappeler | le pays est stable",
        ],
      ],
    ],
  ],
  [
    'by whose voice a body speaks',
    [
      [
        "Le conseil général se félicitait par la voix de son président d'avoir aidé la commune.",
        ["indirect: Le conseil général | se félicitait | d'avoir aidé la commune"],
      ],
      [
        "La ville se félicite par la bouche de son maire, Luc Orr, d'avoir réduit sa dette.",
        ["indirect: La ville | se félicite | d'avoir réduit sa dette"],
      ],
    ],
  ],
  [
    'whoever is beside the subject',
    [
      [
        'Luc Vidal, accompagné du préfet, Paul Orr, a promis une aide.',
        ['indirect: Luc Vidal, accompagné du préfet, Paul Orr | a promis | une aide'],
      ],
      [
        "La ministre, reçue par le maire, Luc Orr, a salué l'accueil.",
        ["indirect: La ministre, reçue par le maire, Luc Orr | a salué | l'accueil"],
      ],
      [
        'La députée, avec le sénateur, Luc Orr, a dénoncé un recul.',
        ['indirect: La députée, avec le sénateur, Luc Orr | a dénoncé | un recul'],
      ],
      [
        'Ana Ruiz, avocate de la ville, a promis une aide.',
        ['indirect: Ana Ruiz, avocate de la ville | a promis | une aide'],
      ],
    ],
  ],
  [
    'how a share of people say that they are',
    [
      [
        '66 % des citoyens se disent insatisfaits de leur mairesse.',
        ['indirect: 66 % des citoyens | se disent | insatisfaits de leur mairesse'],
      ],
    ],
  ],
  [
    'what somebody sees in a thing',
    [
      ['Le maire voit dans ce vote un désaveu.', ['indirect: Le maire | voit | dans ce vote un désaveu']],
      ['La CGT voit dans cette loi une provocation.', ['indirect: La CGT | voit | dans cette loi une provocation']],
      ['La CGT voit dans la salle un ami.', []],
    ],
  ],
  [
    'a sentence behind an agency in brackets',
    [["(Keystone-ATS) Le Conseil d'Etat promet une aide.", ["indirect: Le Conseil d'Etat | promet | une aide"]]],
  ],
  [
    'by what somebody explains a thing',
    [
      [
        'La préfecture explique ces retards par un manque de personnel.',
        ['indirect: La préfecture | explique | ces retards par un manque de personnel'],
      ],
      ['Le maire explique la baisse par la météo.', ['indirect: Le maire | explique | la baisse par la météo']],
      ['Les ventes ont baissé, ce que le maire explique.', ['indirect: le maire | explique | Les ventes ont baissé']],
    ],
  ],
  [
    'a verb whose subject stands behind it is no clause of a cue',
    [['Le maire explique la gêne que constitue ce chantier.', []]],
  ],
  [
    'papers in marks behind their article',
    [
      [
        "« C'est une erreur », relève le « Quotidien jurassien ».",
        ["direct: le « Quotidien jurassien » | relève | « C'est une erreur »"],
      ],
      [
        'La ville a tort, écrit le « Dauphiné libéré ».',
        ['indirect: le « Dauphiné libéré » | écrit | La ville a tort'],
      ],
      ['Selon le « Monde », la ville a tort.', ['indirect: le « Monde » | Selon | la ville a tort']],
      ["Selon l'« Équipe », la ville a tort.", ["indirect: l'« Équipe » | Selon | la ville a tort"]],
      ['Le maire dénonce un « Monde » à part.', ['mixed: Le maire | dénonce | un « Monde » à part']],
    ],
  ],
];

testFacts(facts, 'fr');

describe('whose mother or counsel somebody is, and who is beside somebody, does not speak', () => {
  const cases: readonly (readonly [draft: string, speaker: string])[] = [
    ["« C'est dur », raconte Lise, mère de Tom et Zoé.", 'Lise'],
    ["« C'est dur », raconte Lise, maman de Tom (3 ans) et Zoé (6 ans).", 'Lise'],
    ["« C'est faux », plaide Luc Vidal, avocat de Paul Orr et Ana Ruiz.", 'Luc Vidal'],
    ["« C'est dur », disent Paul, père de Tom, et Léa, mère de Zoé.", 'Paul + Léa'],
    ['La préfète, flanquée du procureur de Brest, Paul Orr, a dénoncé ces actes.', 'préfète'],
    ['Ana Ruiz, qui était avec le ministre de la Ville et de la Mer, Luc Orr, a dénoncé ces actes.', 'Ana Ruiz'],
  ];
  for (const [draft, speaker] of cases) it(draft, () => assert.deepEqual(speakers(draft, 'fr'), [speaker]));
});

describe('a body by where it is, by a pronoun behind a preposition, and whoever is “ce dernier”', () => {
  const cases: readonly (readonly [draft: string, ...speakers: string[]])[] = [
    ["L'agence régionale de santé Bretagne promet une aide.", 'agence régionale de santé Bretagne'],
    ['Le réseau Orlo promet une aide.', 'Orlo'],
    ['Selon le « Canard enchaîné », la ville a tort.', 'Canard enchaîné'],
    ['Paul Orr et Luc Vidal ont signé. Ce dernier, gérant de Jack & Jones, promet une aide.', 'Luc Vidal'],
    ['Le ministère promet une aide. Selon lui, les salaires baissent.', 'ministère', 'ministère'],
    ['Le syndicat dénonce un recul. Les salaires, selon lui, ont baissé.', 'syndicat', 'syndicat'],
    ['Le syndicat a écrit à Luc Orr. Selon lui, les salaires baissent.', 'Luc Orr'],
    ['Luc Orr a écrit au ministère. Selon lui, les salaires baissent.', 'Luc Orr'],
  ];
  for (const [draft, ...meant] of cases) it(draft, () => assert.deepEqual(speakers(draft, 'fr'), meant));
});
