import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';
import { type Facts, testFacts } from './facts';

/** What French dispatches, council reports and African papers print, by the fact behind it. */
const FACTS: Facts = [
  [
    'a word of the language is a first name right before a family name',
    [
      [
        'Bienvenu Mbiya a déclaré que la route serait finie. Il a ajouté que les fonds manquaient.',
        [
          'indirect: Bienvenu Mbiya | a déclaré | la route serait finie',
          'indirect: Il → Bienvenu Mbiya | a ajouté | les fonds manquaient',
        ],
      ],
      [
        'Trésor Kapuku affirme que le contrat a été signé. « Tout est clair », a-t-il dit.',
        [
          'indirect: Trésor Kapuku | affirme | le contrat a été signé',
          'direct: -t-il → Trésor Kapuku | a-t-il dit | « Tout est clair »',
        ],
      ],
      [
        'Prudence Kouassi a expliqué que le marché fermerait. Elle a ajouté que la décision était prise.',
        [
          'indirect: Prudence Kouassi | a expliqué | le marché fermerait',
          'indirect: Elle → Prudence Kouassi | a ajouté | la décision était prise',
        ],
      ],
      [
        'Espérance Mukamana a regretté que le texte soit retardé.',
        ['indirect: Espérance Mukamana | a regretté | le texte soit retardé'],
      ],
      ['Juste Kabore a promis que l’école rouvrirait.', ['indirect: Juste Kabore | a promis | l’école rouvrirait']],
      ['Grâce Mbuyi a salué « un geste fort ».', ['direct: Grâce Mbuyi | a salué | « un geste fort »']],
      [
        'Fidèle Moungar a rejeté l’accusation. Il parle de « manipulation ».',
        ['mixed: Il → Fidèle Moungar | parle | de « manipulation »'],
      ],
      ['Gloire Mpasi souligne que rien n’a changé.', ['indirect: Gloire Mpasi | souligne | rien n’a changé']],
      ['La société Fortune Gold a annoncé un plan.', ['indirect: La société Fortune Gold | a annoncé | un plan']],
      [
        'Le Trésor Public a assuré que les impôts baisseraient.',
        ['indirect: Le Trésor Public | a assuré | les impôts baisseraient'],
      ],
    ],
  ],
  [
    'parler de, behind it a bare noun that judges; with a definite article it is a topic',
    [
      ['L’opposition parle d’otage politique.', ['indirect: L’opposition | parle | d’otage politique']],
      ['Ses avocats parlent de procès politique.', ['indirect: Ses avocats | parlent | de procès politique']],
      ['L’ONG avait parlé de crime de guerre.', ['indirect: L’ONG | avait parlé | de crime de guerre']],
      ['Le ministère parle d’incident technique.', ['indirect: Le ministère | parle | d’incident technique']],
      [
        'La préfecture parle de situation sous contrôle.',
        ['indirect: La préfecture | parle | de situation sous contrôle'],
      ],
      ['Les voisins parlent de la crise.', []],
      ['Le directeur a parlé de budget pendant une heure.', []],
    ],
  ],
  [
    'the town hall is the town that was spoken of',
    [
      [
        'La Ville de Lens a annoncé la fermeture de la piscine. La municipalité assure que les travaux dureront un an.',
        [
          'indirect: La Ville de Lens | a annoncé | la fermeture de la piscine',
          'indirect: La municipalité → Ville de Lens | assure | les travaux dureront un an',
        ],
      ],
      [
        'La Mairie de Lyon a porté plainte. Selon la municipalité, les dégâts sont importants.',
        ['indirect: la municipalité → Mairie de Lyon | Selon | les dégâts sont importants'],
      ],
      [
        'La Ville de Bordeaux a saisi le préfet. La métropole n’a pas répondu. La municipalité juge que l’urgence est réelle.',
        ['indirect: La municipalité → Ville de Bordeaux | juge | l’urgence est réelle'],
      ],
      [
        'La Ville de Brest a annulé le marché. La mairie explique que le vent était trop fort.',
        ['indirect: La mairie → Ville de Brest | explique | le vent était trop fort'],
      ],
      [
        '« Le pont est sûr », assure la mairie de Lens. La municipalité ajoute que les travaux sont finis.',
        [
          'direct: la mairie de Lens | assure | « Le pont est sûr »',
          'indirect: La municipalité | ajoute | les travaux sont finis',
        ],
      ],
    ],
  ],
  [
    'who takes a word back does not deny the clause before it',
    [
      ['La presse parle de « purge », un mot que la ministre récuse.', ['mixed: La presse | parle | de « purge »']],
      [
        'Le rapport décrit un « système », une formule que les avocats récusent.',
        ['mixed: Le rapport | décrit | un « système »'],
      ],
      ['Le pont a été fermé trop tard. Un terme que la ministre dément.', []],
      [
        'La fermeture est actée, une information que la mairie dément.',
        ['indirect: la mairie | dément | La fermeture est actée'],
      ],
    ],
  ],
  [
    'a thing and what is told of it are what somebody says, without a verb of their own',
    [
      [
        'Une réponse qui « ne nous permettra pas de sortir la tête de l’eau », juge Magali Bessard.',
        ['mixed: Magali Bessard | juge | Une réponse qui « ne nous permettra pas de sortir la tête de l’eau »'],
      ],
      [
        'Un budget qui « sacrifie les plus pauvres », dénonce Luc Orr.',
        ['mixed: Luc Orr | dénonce | Un budget qui « sacrifie les plus pauvres »'],
      ],
      [
        'Des mesures qui « ne vont pas assez loin », estime la CGT.',
        ['mixed: la CGT | estime | Des mesures qui « ne vont pas assez loin »'],
      ],
      [
        'Un budget qui sacrifie les plus pauvres, dénonce Luc Orr.',
        ['indirect: Luc Orr | dénonce | Un budget qui sacrifie les plus pauvres'],
      ],
      [
        'Une réforme dont personne ne veut, résume le syndicat.',
        ['indirect: le syndicat | résume | Une réforme dont personne ne veut'],
      ],
      [
        'Des travaux qui coûtent cher, confirme le maire, mais il faut les faire.',
        ['indirect: le maire | confirme | Des travaux qui coûtent cher ‖ mais il faut les faire'],
      ],
      [
        'Une ONG qui dénonce « un naufrage », réclame une enquête.',
        [
          'direct: Une ONG | dénonce | « un naufrage »',
          'indirect: Une ONG qui dénonce « un naufrage » | réclame | une enquête',
        ],
      ],
      ['Un bus qui roulait vite, a percuté le maire de Lens.', []],
    ],
  ],
  [
    'a participle behind “et” opens a sentence with the subject of the one before',
    [
      [
        'L’accusé a demandé pardon. Et expliqué que tout était allé trop vite.',
        ['indirect: L’accusé | expliqué | tout était allé trop vite'],
      ],
      [
        'Luc Orr a reconnu les coups. Mais réfuté toute intention de tuer.',
        ['indirect: Luc Orr | a reconnu | les coups', 'indirect: Luc Orr | réfuté | toute intention de tuer'],
      ],
      [
        'Luc Orr a salué l’accord. Et promis de revenir en juin.',
        ['indirect: Luc Orr | a salué | l’accord', 'indirect: Luc Orr | promis | de revenir en juin'],
      ],
      [
        'Le préfet a visité le site. Et assuré que l’air était sain.',
        ['indirect: Le préfet | assuré | l’air était sain'],
      ],
      ['Les syndicats ont quitté la salle. Et appelé à la grève.', ['indirect: Les syndicats | appelé | à la grève']],
      [
        'La préfète a remercié les secours. Et déploré « un drame absolu ».',
        ['direct: La préfète | déploré | « un drame absolu »'],
      ],
      ['Le facteur a ouvert la porte. Et relevé le courrier.', []],
      ['Elle a fini sa course. Puis salué le public.', []],
      ['Il a été hospitalisé. Et déclaré mort à minuit.', []],
    ],
  ],
  [
    'a time has no complement behind “dans”',
    [
      [
        'Le mot est repris en fin d’après-midi dans un communiqué de la direction du groupe qui dénonce « une action illégale ».',
        ['direct: un communiqué de la direction du groupe | dénonce | « une action illégale »'],
      ],
      [
        'Il l’a dit mardi en fin de journée dans un courrier aux élus qui précise que le pont sera fermé.',
        ['indirect: un courrier aux élus | précise | le pont sera fermé'],
      ],
      [
        'Le chiffre est cité jeudi en milieu de matinée dans un document de la banque qui juge la reprise « fragile ».',
        ['mixed: un document de la banque | juge | la reprise « fragile »'],
      ],
    ],
  ],
  [
    'what an apposition lists does not speak with its person',
    [
      [
        '« Il y a eu des morts », alerte Cédric Volait, coordinateur régional CGT Santé et Action sociale.',
        ['direct: Cédric Volait, coordinateur régional CGT Santé et Action sociale | alerte | « Il y a eu des morts »'],
      ],
      [
        '« Il faut agir », plaide Lise Maur, présidente de l’ONG Eau et Vie en Bretagne.',
        ['direct: Lise Maur, présidente de l’ONG Eau et Vie en Bretagne | plaide | « Il faut agir »'],
      ],
      [
        '« C’est faux », répondent Luc Orr, de la CGT, et Anne Vidal, de FO.',
        ['direct: Luc Orr, de la CGT, et Anne Vidal, de FO | répondent | « C’est faux »'],
      ],
      [
        'La CGT, premier syndicat du site, et FO dénoncent un recul.',
        ['indirect: La CGT, premier syndicat du site, et FO | dénoncent | un recul'],
      ],
    ],
  ],
  [
    'two single marks of either form are a double one',
    [
      [
        'Selon la DIRPA, ‘’trois vedettes, dont une de pompiers, ont rejoint le convoi’’.',
        ['direct: la DIRPA | Selon | ‘’trois vedettes, dont une de pompiers, ont rejoint le convoi’’'],
      ],
      [
        'Pour le maire, ‘’les travaux, la voirie et l’eau avancent’’.',
        ['direct: le maire | Pour | ‘’les travaux, la voirie et l’eau avancent’’'],
      ],
      [
        '’’Le secteur génère 600 emplois’’, a souligné le ministre.',
        ['direct: le ministre | a souligné | ’’Le secteur génère 600 emplois’’'],
      ],
      [
        'Il a demandé d’‘’accentuer la régulation’’ du secteur.',
        ['mixed: Il | a demandé | d’‘’accentuer la régulation’’ du secteur'],
      ],
      [
        'Le président a salué la ‘’contribution précieuse’’ de ses prédécesseurs.',
        ['mixed: Le président | a salué | la ‘’contribution précieuse’’ de ses prédécesseurs'],
      ],
    ],
  ],
  [
    'who speaks of the holder of a post is another',
    [
      [
        'Luc Orr a critiqué le maire. Le maire a répondu que tout était public.',
        ['indirect: Luc Orr | a critiqué | le maire', 'indirect: Le maire | a répondu | tout était public'],
      ],
      [
        'Luc Orr dénonce le budget du maire. « C’est faux », répond le maire.',
        ['indirect: Luc Orr | dénonce | le budget du maire', 'direct: le maire | répond | « C’est faux »'],
      ],
      [
        '« Le maire nous ment », affirme Luc Orr.\n\nLe maire assure que non.',
        ['direct: Luc Orr | affirme | « Le maire nous ment »', 'indirect: Le maire | assure | non'],
      ],
      [
        'Luc Orr, maire de Lens, explique que le maire n’a pas ce pouvoir. Le maire ajoute que la loi est claire.',
        [
          'indirect: Luc Orr, maire de Lens | explique | le maire n’a pas ce pouvoir',
          'indirect: Le maire → Luc Orr | ajoute | la loi est claire',
        ],
      ],
      [
        '« Le directeur doit partir », lance Anne Vidal. Le directeur refuse d’entendre « ces menaces ».',
        ['direct: Anne Vidal | lance | « Le directeur doit partir »'],
      ],
    ],
  ],
  [
    'lui is whoever has just spoken, named or not',
    [
      [
        'La maire de Lens, Anne Vidal, a pris la parole. « Menteuse ! », lui a crié un homme. « C’est faux », lui a répondu l’élue.',
        [
          'direct: un homme | lui a crié | « Menteuse ! »',
          'direct: l’élue → Anne Vidal | lui a répondu | « C’est faux »',
        ],
      ],
      [
        'Le préfet, Luc Orr, était visé. « Vous mentez », a lancé une femme. « Non », lui a répondu le préfet.',
        ['direct: une femme | a lancé | « Vous mentez »', 'direct: le préfet → Luc Orr | lui a répondu | « Non »'],
      ],
      [
        'Le maire de Redon, Luc Orr, était la cible. « Vous avez menti », lui a asséné un habitant. « Jamais », lui a répondu le premier magistrat.',
        [
          'direct: un habitant | lui a asséné | « Vous avez menti »',
          'direct: le premier magistrat → Luc Orr | lui a répondu | « Jamais »',
        ],
      ],
    ],
  ],
  [
    'no conseiller is the maire, no échevin the bourgmestre',
    [
      [
        'Luc Orr, conseiller municipal d’opposition, a voté contre. « C’est trop cher », dit-il.\n\nLe maire assure que le prix est juste.',
        ['direct: -il → Luc Orr | dit-il | « C’est trop cher »', 'indirect: Le maire | assure | le prix est juste'],
      ],
      [
        'L’échevin Luc Orr a présenté le projet.\n\nLe bourgmestre promet que les travaux commenceront en mai.',
        ['indirect: Le bourgmestre | promet | les travaux commenceront en mai'],
      ],
      [
        'La conseillère Anne Vidal a critiqué le budget. « Rien ne va », a-t-elle lancé. La maire répond que tout est en ordre.',
        [
          'indirect: La conseillère Anne Vidal | a critiqué | le budget',
          'direct: -t-elle → Anne Vidal | a-t-elle lancé | « Rien ne va »',
          'indirect: La maire | répond | tout est en ordre',
        ],
      ],
      [
        'Luc Orr, maire de Lens et conseiller départemental, a voté contre. Le maire assure que le prix est juste.',
        ['indirect: Le maire → Luc Orr | assure | le prix est juste'],
      ],
    ],
  ],
  [
    'who is far from thinking so does not say so',
    [
      ['Le député était loin d’imaginer qu’il devrait attendre.', []],
      ['Le préfet est loin de croire que tout est réglé.', []],
      ['Luc Orr imagine que la route sera finie.', ['indirect: Luc Orr | imagine | la route sera finie']],
    ],
  ],
  [
    'behind an adjective that opens its sentence a noun stands',
    [
      ['Principal reproche : la proximité des maisons.', []],
      ['Principal reproche des riverains : le bruit.', []],
      ['Unique critique : le manque de lumière.', []],
    ],
  ],
  [
    'what closes a sentence behind selon and tells of the source is the source’s',
    [
      [
        'Le retour à l’équilibre est prévu pour 2018, selon Francis Morel, également à la tête du groupe Le Parisien.',
        [
          'indirect: Francis Morel, également à la tête du groupe Le Parisien | selon | Le retour à l’équilibre est prévu pour 2018',
        ],
      ],
      [
        'La route sera finie en juin, selon Luc Orr, aussi en charge des transports.',
        ['indirect: Luc Orr, aussi en charge des transports | selon | La route sera finie en juin'],
      ],
      [
        'Le prix baissera, selon la CGT, également présente à la réunion.',
        ['indirect: la CGT, également présente à la réunion | selon | Le prix baissera'],
      ],
    ],
  ],
  [
    'a verb that opens its marks is a cue with what stands behind it',
    [
      ['La CGT « appelle à la mobilisation ».', ['direct: La CGT | « appelle | à la mobilisation']],
      [
        'La préfète a « rappelé que le port du casque était obligatoire ».',
        ['direct: La préfète | a « rappelé | le port du casque était obligatoire'],
      ],
      ['Le club « regrette que le match ait été arrêté ».', ['direct: Le club | « regrette | le match ait été arrêté']],
      ['Luc Orr a « promis de revenir ».', ['direct: Luc Orr | a « promis | de revenir']],
      [
        'Le maire de Lens « déplore une décision brutale ».',
        ['direct: Le maire de Lens | « déplore | une décision brutale'],
      ],
      [
        'Le parquet « a annoncé l’ouverture d’une enquête ».',
        ['direct: Le parquet | « a annoncé | l’ouverture d’une enquête'],
      ],
      [
        'Le Premier ministre a fustigé un « détournement » et a « demandé à la SNCF d’examiner toutes les suites ».',
        [
          'mixed: Le Premier ministre | a fustigé | un « détournement »',
          'direct: Le Premier ministre | a « demandé | à la SNCF d’examiner toutes les suites',
        ],
      ],
      [
        'Elle « regrette ce choix », a indiqué son avocat.',
        ['mixed: son avocat | a indiqué | Elle « regrette ce choix »'],
      ],
      ['La direction a « pris note » de la demande.', []],
      ['Le spectacle « raconte la vie d’un mineur ».', []],
      ['Son fils « dit toujours non ».', []],
    ],
  ],
  [
    'a quotation goes on behind how or where its speaker is',
    [
      [
        '« Rien n’est garanti », explique une salariée, en gilet rouge : « Le conducteur doit rejoindre sa machine. »',
        ['direct: une salariée | explique | « Rien n’est garanti » ‖ « Le conducteur doit rejoindre sa machine. »'],
      ],
      [
        '« Je reste », lance le maire, debout : « Personne ne me fera plier. »',
        ['direct: le maire | lance | « Je reste » ‖ « Personne ne me fera plier. »'],
      ],
      [
        '« C’est injuste », lâche Paul Vian, très remonté : « Nous irons en justice. »',
        ['direct: Paul Vian | lâche | « C’est injuste » ‖ « Nous irons en justice. »'],
      ],
      [
        '« On attend », soupire un homme, sur le quai : « Depuis deux heures. »',
        ['direct: un homme | soupire | « On attend » ‖ « Depuis deux heures. »'],
      ],
      [
        '« On ira au bout », promet Luc Orr, avant de conclure : « Vive Lens ! »',
        ['direct: Luc Orr | promet | « On ira au bout »', 'direct: Luc Orr | conclure | « Vive Lens ! »'],
      ],
      [
        '« Il est parti », raconte Anne Vidal, ajoutant : « Sans un mot. »',
        ['direct: Anne Vidal | raconte | « Il est parti »', 'direct: Anne Vidal | ajoutant | « Sans un mot. »'],
      ],
    ],
  ],
  [
    'who does something together is told between the auxiliary and the participle',
    [
      [
        'Luc Orr et Paul Vian ont chacun promis une enquête.',
        ['indirect: Luc Orr et Paul Vian | ont chacun promis | une enquête'],
      ],
      [
        'Les deux maires ont tous deux dénoncé un recul.',
        ['indirect: Les deux maires | ont tous deux dénoncé | un recul'],
      ],
      ['Les élus ont tous salué l’accord.', ['indirect: Les élus | ont tous salué | l’accord']],
      [
        'Les syndicats ont tous les trois appelé à la grève.',
        ['indirect: Les syndicats | ont tous les trois appelé | à la grève'],
      ],
      [
        'Les experts ont presque tous estimé que la digue tiendrait.',
        ['indirect: Les experts | ont presque tous estimé | la digue tiendrait'],
      ],
    ],
  ],
  [
    '“ces derniers” are those who were named last in a row',
    [
      [
        'Il a été pris à partie par deux députés, Luc Orr et Paul Vian. Ces derniers lui reprochent d’avoir menti.',
        ['indirect: Ces derniers → Luc Orr | lui reprochent | d’avoir menti'],
      ],
      [
        'Luc Orr et Paul Vian ont parlé. La CGT est venue. Ces derniers demandent une enquête.',
        ['indirect: Ces derniers | demandent | une enquête'],
      ],
      [
        'Les agriculteurs ont reçu Luc Orr. Ces derniers demandent une aide.',
        ['indirect: Ces derniers | demandent | une aide'],
      ],
    ],
  ],
  [
    'what anybody may feel is no rumour',
    [
      ['On a l’impression que la ville a frôlé l’émeute.', []],
      ['On imagine que la ville changera.', []],
      ['On dit que le maire partira.', ['indirect: – | dit | le maire partira']],
      ['La maire a le sentiment que l’État l’abandonne.', ['indirect: La maire | a le sentiment | l’État l’abandonne']],
    ],
  ],
  [
    'who told a headline stands in brackets at its end',
    [
      [
        '# Cameroun : le « penalty » de Kamto n’entraîne pas sa victoire (ministre de l’Intérieur)',
        ['mixed: ministre de l’Intérieur | – | le « penalty » de Kamto n’entraîne pas sa victoire'],
      ],
      [
        '# Trente corps découverts au large de Dakar (médias)',
        ['indirect: médias | – | Trente corps découverts au large de Dakar'],
      ],
      ['# L’économie va rebondir en 2026 (FMI)', ['indirect: FMI | – | L’économie va rebondir en 2026']],
      ['# Ukraine : la paix est encore loin (Zelensky)', ['indirect: Zelensky | – | la paix est encore loin']],
      ['# Le prix du lait va baisser (étude)', ['indirect: étude | – | Le prix du lait va baisser']],
      ['# Le discours de Luc Orr (PS)', []],
      ['# Incendie à Lens (Nord)', []],
      ['# La route est coupée (vidéo)', []],
      ['# Le club de Redon gagne (2-1)', []],
    ],
  ],
  [
    'how a speaker is stands in marks behind him',
    [
      [
        '« C’était dingue ! » raconte Émilie, une riveraine « encore secouée ». « Les gyrophares m’ont réveillée. »',
        ['direct: Émilie, une riveraine | raconte | « C’était dingue ! » ‖ « Les gyrophares m’ont réveillée. »'],
      ],
      [
        '« Je pars », dit Anne Vidal, « très déçue ». « On m’a menti. »',
        ['direct: Anne Vidal | dit | « Je pars » ‖ « On m’a menti. »'],
      ],
      [
        '« La route est longue », dit la maire, « dangereuse ».',
        ['direct: la maire | dit | « La route est longue » ‖ « dangereuse »'],
      ],
    ],
  ],
  [
    'who points back to somebody is not the holder of the post beside whom he is told',
    [
      [
        'Paul Vian s’est exprimé. « C’est une honte », a lancé ce rival du président, Luc Orr.',
        ['direct: ce rival du président, Luc Orr → Paul Vian | a lancé | « C’est une honte »'],
      ],
      [
        'Luc Orr est venu. « C’est dur », dit ce proche de la ministre, Anne Vidal.',
        ['direct: ce proche de la ministre, Anne Vidal → Luc Orr | dit | « C’est dur »'],
      ],
      [
        'Luc Orr a parlé. « On gagnera », a dit ce joueur du club, Luc Orr.',
        ['direct: ce joueur du club, Luc Orr | a dit | « On gagnera »'],
      ],
    ],
  ],
  [
    'whoever does something to somebody is another one: “le médecin qui l’a opéré”',
    [
      [
        "Luc Orr va mieux. « Il est sorti », dit le médecin qui l'a opéré.",
        ["direct: le médecin qui l'a opéré | dit | « Il est sorti »"],
      ],
      [
        "Luc Orr a été arrêté mardi. « Il n'a rien dit », raconte le policier qui l'a interpellé.",
        ["direct: le policier qui l'a interpellé | raconte | « Il n'a rien dit »"],
      ],
      [
        "Anne Lou a quitté le club. « C'est une perte », regrette l'entraîneur qui l'a formée.",
        ["direct: l'entraîneur qui l'a formée | regrette | « C'est une perte »"],
      ],
      [
        "Luc Orr, médecin, a témoigné. « Je le connais », dit le médecin, qui l'a reçu.",
        ["direct: le médecin, qui l'a reçu → Luc Orr | dit | « Je le connais »"],
      ],
    ],
  ],
  [
    '“n’a pas eu le temps de dire” is not said',
    [
      ["Luc Orr n'a pas eu le temps de se réjouir que le budget passe.", []],
      ["Luc Orr n'a pas eu l'occasion d'expliquer que le budget passe.", []],
      ["Le maire n'a pas eu le courage d'annoncer que l'école ferme.", []],
      ['Luc Orr a eu le temps de dire que le budget passe.', ['indirect: Luc Orr | dire | le budget passe']],
      ["Luc Orr a eu le courage d'annoncer que l'école ferme.", ["indirect: Luc Orr | annoncer | l'école ferme"]],
    ],
  ],
  [
    '“sinistre” is a fire, not how something is',
    [
      [
        "L'origine du sinistre reste inconnue, a indiqué sur LCI Luc Orr.",
        ["indirect: Luc Orr | a indiqué | L'origine du sinistre reste inconnue"],
      ],
      [
        'Le bilan du sinistre reste lourd, a indiqué Luc Orr.',
        ['indirect: Luc Orr | a indiqué | Le bilan du sinistre reste lourd'],
      ],
      ["« C'est un sinistre individu », dit Luc Orr.", ["direct: Luc Orr | dit | « C'est un sinistre individu »"]],
    ],
  ],
];

/** Drafts whose one claim has nobody beside its speaker. */
const ALONE = [
  '« Il y a eu des morts », alerte Cédric Volait, coordinateur régional CGT Santé et Action sociale.',
  '« C’est trop », dit Anne Vidal, de l’ONG Eau et Vie en Bretagne.',
  '« Assez », lance Lise Maur, présidente de la fondation Art et Patrimoine en Corse.',
];

/** Names that open with a word of the language, and what they are. */
const NAMED = [
  ['Trésor Kapuku affirme que le contrat a été signé.', 'Trésor Kapuku', 'person'],
  ['Gloire Mpasi souligne que rien n’a changé.', 'Gloire Mpasi', 'person'],
  ['Espérance Mukamana a regretté ce choix.', 'Espérance Mukamana', 'person'],
  ['La société Fortune Gold a annoncé un plan.', 'Fortune Gold', 'organization'],
] as const;

describe('French copy of newsrooms', () => {
  testFacts(FACTS, 'fr');

  describe('what an apposition lists does not speak', () => {
    for (const draft of ALONE)
      it(draft, () => {
        const { claims } = analyze(draft, { language: 'fr' });
        assert.deepEqual(
          claims.map(({ coSpeakers }) => coSpeakers.length),
          [0],
        );
      });
  });

  describe('a name that opens with a word', () => {
    for (const [draft, name, type] of NAMED)
      it(draft, () => {
        const { actors } = analyze(draft, { language: 'fr' });
        assert.deepEqual([actors[0]?.name, actors[0]?.type], [name, type]);
      });
  });
});
