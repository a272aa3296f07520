import { type Facts, testFacts } from './facts';

/** What news in French taught of who says it: a general fact, and drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a cue behind a comma has the person before as its subject where what follows is a thing',
    [
      [
        'La maire de Sisteron, Aude Mercadal, a annoncé une distribution d’eau.',
        ['indirect: La maire de Sisteron, Aude Mercadal | a annoncé | une distribution d’eau'],
      ],
      [
        'La crue qui touche la vallée pourrait dépasser la dernière crue, a déclaré la ministre.',
        ['indirect: la ministre | a déclaré | La crue qui touche la vallée pourrait dépasser la dernière crue'],
      ],
    ],
  ],
  [
    'an object ends where the speaker acts or reports again',
    [
      [
        'La CFDT et FO dénoncent un « plan d’affichage » et maintiennent leur appel à la grève.',
        ['mixed: La CFDT et FO | dénoncent | un « plan d’affichage »'],
      ],
      [
        'Le maire et la préfète ont exprimé leur « émotion » saluant le courage des sauveteurs.',
        [
          'mixed: Le maire et la préfète | ont exprimé | leur « émotion »',
          'indirect: Le maire et la préfète | saluant | le courage des sauveteurs',
        ],
      ],
      [
        'La substitute a demandé trois ans de prison, dont deux avec sursis.',
        ['indirect: La substitute | a demandé | trois ans de prison, dont deux avec sursis'],
      ],
    ],
  ],
  [
    'what comes of how somebody speaks is not what was said, nor what is declared by decree',
    [
      ['Le guide a crié tellement fort que le car s’est arrêté.', []],
      ['Les gouverneurs ont déclaré l’état d’urgence dans deux États.', []],
    ],
  ],
  [
    'a relative or subordinate clause can have a subject of its own, name and all',
    [
      [
        'Des saleuses sont prêtes à Troyes, dont le maire, Éric Adam, a prévenu sur X que dix centimètres étaient attendus, tout en ajoutant que rien n’était sûr.',
        [
          'indirect: le maire, Éric Adam | a prévenu | dix centimètres étaient attendus',
          'indirect: le maire, Éric Adam | ajoutant | rien n’était sûr',
        ],
      ],
      [
        'Gap a fermé ses écoles, tandis que la maire de Sisteron, Aude Mercadal, a annoncé une distribution d’eau.',
        ['indirect: la maire de Sisteron, Aude Mercadal | a annoncé | une distribution d’eau'],
      ],
      [
        'Un chiffre que le président du Samu, Marc Noirot, juge « invérifiable ».',
        ['direct: le président du Samu, Marc Noirot | juge | « invérifiable »'],
      ],
      [
        '« La sécheresse dure » reconnaît le ministre, Stéphane Traverse, qui juge d’ailleurs la situation « grave » dans l’Est.',
        [
          'direct: le ministre, Stéphane Traverse | reconnaît | « La sécheresse dure »',
          'mixed: Stéphane Traverse | juge | la situation « grave » dans l’Est',
        ],
      ],
    ],
  ],
  [
    'what stands before a subject in apposition is not the subject',
    [
      [
        'Interpellé à l’Assemblée par Cécile Dumont, députée du Nord et adjointe au maire de Lens, le secrétaire d’État au Logement, Benoît Appert, a annoncé que l’État paierait.',
        ['indirect: le secrétaire d’État au Logement, Benoît Appert | a annoncé | l’État paierait'],
      ],
      [
        'Invité jeudi soir pour un « grand oral », le Premier ministre, Michel Bernier, promet une « pause sur les normes ».',
        ['mixed: le Premier ministre, Michel Bernier | promet | une « pause sur les normes »'],
      ],
    ],
  ],
  [
    'somebody right behind a post bears it, be it of several people or in an apposition',
    [
      [
        '« Tout brûlait », a expliqué le commandant des pompiers Philippe Goujon.',
        ['direct: le commandant des pompiers Philippe Goujon | a expliqué | « Tout brûlait »'],
      ],
      [
        'Le porte-parole des pompiers sur place, le capitaine Clément Cognac, a dit que le feu était éteint.',
        ['indirect: Le porte-parole des pompiers sur place, le capitaine Clément Cognac | a dit | le feu était éteint'],
      ],
    ],
  ],
  [
    'accounts and sums are whose they are, and a relative pronoun takes up a body behind its preposition',
    [
      [
        'Selon les calculs de la fédération Eau libre, un foyer sur dix serait touché.',
        ['indirect: la fédération Eau libre | Selon les calculs de | un foyer sur dix serait touché'],
      ],
      [
        'D’après les témoignages de Nicolas Perrin, tout le monde est sorti.',
        ['indirect: Nicolas Perrin | D’après les témoignages de | tout le monde est sorti'],
      ],
      [
        'Cette version a été reprise par la chaîne Télé Alpes, selon laquelle le pilote avait sauté.',
        ['indirect: la chaîne Télé Alpes | selon laquelle | le pilote avait sauté'],
      ],
      [
        'La déclaration du maire, selon laquelle la ville est sûre, a surpris.',
        ['indirect: maire | selon laquelle | la ville est sûre'],
      ],
      ['La rumeur, selon laquelle le maire partirait, court.', ['indirect: – | selon laquelle | le maire partirait']],
    ],
  ],
  [
    'a pronoun between commas only says again whose words are reported',
    [
      [
        'Les élus dénoncent « une campagne » lancée, selon eux, par le préfet.',
        ['mixed: Les élus | dénoncent | « une campagne » lancée, selon eux, par le préfet'],
      ],
    ],
  ],
  [
    'a country that acts can be a pronoun, and a branch of a body is a body of its own',
    [
      [
        'La Norvège a rejeté ces accusations, qu’elle juge « sans fondement ».',
        ['direct: elle → Norvège | juge | « sans fondement »'],
      ],
      ['La FNSEA est venue. SNCF Réseau dément tout retard.', ['indirect: SNCF Réseau | dément | tout retard']],
    ],
  ],
  [
    'a headline can name whose its quotation is behind “pour”',
    [
      ['# Impôts : « une erreur de plus » pour les maires', ['direct: les maires | pour | « une erreur de plus »']],
      ['# « La Berge », un film pour les enfants', []],
    ],
  ],
  [
    'who lends a body his voice speaks, and a description of somebody without a name is not another’s',
    [
      [
        'Paul Vian est parti. Le syndicat réplique par la voix de son secrétaire national, Fabien Orlac, que les effectifs ont fondu. « On pointe comme à l’usine », peste ce contrôleur de 49 ans.',
        [
          'indirect: Le syndicat | réplique | les effectifs ont fondu',
          'direct: ce contrôleur de 49 ans → Fabien Orlac | peste | « On pointe comme à l’usine »',
        ],
      ],
      [
        'Paul Vian est parti. Un riverain a prévenu que la digue fuyait. Ce riverain ajoute que rien n’a été fait.',
        ['indirect: Un riverain | a prévenu | la digue fuyait', 'indirect: Ce riverain | ajoute | rien n’a été fait'],
      ],
    ],
  ],
  [
    'a second verb of saying does not take the first one’s speaker, nor a paper’s name for words',
    [
      [
        'La plainte est « un non-sens », a déclaré Igor Orlov, rapporte « Isvestia ».',
        ['mixed: Igor Orlov | a déclaré | La plainte est « un non-sens »'],
      ],
      ['La fête a fait reprendre par le maire une formule : « Un esprit sain. »', []],
      ['Un homme a été interpellé par la police qu’il a conduite sur les lieux.', []],
    ],
  ],
  [
    'the mayor of another town is another mayor',
    [
      [
        'Le gouverneur de la région de Rostov, Youri Slis, est venu. Boris Filat, le maire de Dnipra, est resté. Le gouverneur de la région de Karkov a fait état de trois blessés.',
        ['indirect: Le gouverneur de la région de Karkov | a fait état | de trois blessés'],
      ],
    ],
  ],
  [
    'the person of the clause behind a colon speaks the quotation before it',
    [
      [
        '« Ce n’est pas à nous de payer » : à la sortie de l’usine, Karim Sadi, soudeur, ne décolère pas.',
        ['direct: Karim Sadi | – | « Ce n’est pas à nous de payer »'],
      ],
    ],
  ],
  [
    'a participle can have a subject of its own between commas',
    [
      [
        'Le club s’est dit « confiant » quant à la reprise, sa directrice, Anne Moreau, évoquant « un beau printemps ».',
        [
          'mixed: Le club | s’est dit | « confiant » quant à la reprise',
          'direct: sa directrice, Anne Moreau | évoquant | « un beau printemps »',
        ],
      ],
    ],
  ],
  [
    'what somebody wants in marks is said, and words with capitals behind a body are its name or one more',
    [
      [
        'Le groupe Horizon vise « une croissance durable ».',
        ['direct: Le groupe Horizon | vise | « une croissance durable »'],
      ],
      ['SUD Rail veut « une grève dure ».', ['direct: SUD Rail | veut | « une grève dure »']],
      [
        'La CGT et Sud Santé dénoncent « un plan d’affichage ».',
        ['direct: La CGT et Sud Santé | dénoncent | « un plan d’affichage »'],
      ],
    ],
  ],
  [
    'a whole date can stand between a verb and its subject',
    [
      [
        'Les dégâts sont lourds, a indiqué lundi 22 octobre 2018 la Fédération des assureurs.',
        ['indirect: la Fédération des assureurs | a indiqué | Les dégâts sont lourds'],
      ],
      [
        '« La situation est grave », a conclu mardi 15 août le président du Samu, Marc Noirot.',
        ['direct: le président du Samu, Marc Noirot | a conclu | « La situation est grave »'],
      ],
    ],
  ],
  [
    'a member of a body is not the body, and a field with a capital no name',
    [
      ['« On tient », ajoute un élu CFDT.', ['direct: un élu CFDT | ajoute | « On tient »']],
      [
        'Le ministre de la Santé, Aurélien Roux, est venu. « Oui », a dit le ministre de la santé.',
        ['direct: le ministre de la santé → Aurélien Roux | a dit | « Oui »'],
      ],
    ],
  ],
  [
    'who breaks in says what stands behind the colon only',
    [
      [
        '« Vous étiez là », M. Bacou la reprend : « Non, pas moi. »',
        ['direct: M. Bacou | la reprend | « Non, pas moi. »'],
      ],
    ],
  ],
  [
    'a pronoun in a fronted clause points ahead, and one of “il faut” to nobody',
    [
      [
        'Paul Vian est parti. S’il reconnaît les tensions, le préfet, Luc Arnaud, promet que tout tiendra.',
        [
          'indirect: il → Luc Arnaud | reconnaît | les tensions',
          'indirect: le préfet, Luc Arnaud | promet | tout tiendra',
        ],
      ],
    ],
  ],
  [
    'a subject stands behind a clause that the conjunction before it opens',
    [
      [
        'Alors que la canicule s’abat sur le pays, le ministre, Aurélien Roux, assure que tout va bien.',
        ['indirect: le ministre, Aurélien Roux | assure | tout va bien'],
      ],
      [
        '« Aucune région n’est épargnée », détaille Agnès Ricard, porte-parole du Samu, selon qui le nombre de services fermés n’a jamais été aussi élevé.',
        [
          'direct: Agnès Ricard, porte-parole du Samu | détaille | « Aucune région n’est épargnée »',
          'indirect: Agnès Ricard, porte-parole du Samu | selon qui | le nombre de services fermés n’a jamais été aussi élevé',
        ],
      ],
    ],
  ],
  [
    'a body that opens a sentence can be a pronoun, a party beside a person or in brackets is not meant',
    [
      [
        'Élise Borel est partie. La préfecture a fermé le pont. Elle assure que la digue tient.',
        ['indirect: Elle → préfecture | assure | la digue tient'],
      ],
      [
        'Le porte-parole du RN, Luc Chemin, est venu. Le député RN s’en est pris à la ministre. Il a affirmé que rien n’allait.',
        ['indirect: Il → Luc Chemin | a affirmé | rien n’allait'],
      ],
      [
        'Joël Caron, maire (DVD) de Brive, est venu. L’association estime que le projet est mort.',
        ['indirect: L’association | estime | le projet est mort'],
      ],
      [
        'Un député a été exclu du groupe parlementaire LFI-NFP, indique le groupe dans un communiqué.',
        ['indirect: le groupe → LFI-NFP | indique | Un député a été exclu du groupe parlementaire LFI-NFP'],
      ],
    ],
  ],
  [
    'a source has its participle, a relative clause its antecedent, a cleft sentence its rest',
    [
      [
        'Selon les premiers éléments de l’enquête, communiqués par le parquet, le conducteur roulait trop vite.',
        [
          'indirect: les premiers éléments de l’enquête, communiqués par le parquet | Selon | le conducteur roulait trop vite',
        ],
      ],
      [
        'La mairie renvoie vers la préfecture, qui elle-même évoque « une procédure ».',
        ['direct: la préfecture | évoque | « une procédure »'],
      ],
      [
        'C’est la deuxième fois, regrette le collectif, que la ligne est fermée.',
        ['indirect: le collectif | regrette | C’est la deuxième fois ‖ que la ligne est fermée'],
      ],
    ],
  ],
  [
    'a sentence that leads to a colon names who speaks behind it',
    [
      [
        'Côté visiteur, Milan Petrovic encaissait : « On méritait mieux. »',
        ['direct: Milan Petrovic | encaissait | « On méritait mieux. »'],
      ],
      [
        'Un geste salué par Didier Puech, qui dirigeait les secours : « On aurait eu des morts. »',
        ['direct: Didier Puech | – | « On aurait eu des morts. »'],
      ],
    ],
  ],
  [
    'the source ends before the thing that the sentence is about',
    [
      [
        'Pour la commerçante, le vrai problème, « c’est le parking ».',
        ['mixed: la commerçante | Pour | le vrai problème, « c’est le parking »'],
      ],
    ],
  ],
  [
    '“on” rejoices and worries for the body that the sentence says first',
    [
      [
        'Du côté d’Ecolo, partenaire de la majorité, on se réjouit d’une décision « attendue ».',
        ['mixed: Ecolo | se réjouit | d’une décision « attendue »'],
      ],
    ],
  ],
  [
    'a firm is called by what it does and its name',
    [
      [
        'Le spécialiste lyonnais du jouet Ravanel annonce un plan.',
        ['indirect: Le spécialiste lyonnais du jouet Ravanel | annonce | un plan'],
      ],
      [
        'Un fournisseur du constructeur Renault estime que tout va bien.',
        ['indirect: Un fournisseur du constructeur Renault | estime | tout va bien'],
      ],
    ],
  ],
  [
    'an apposition holds no verb for all that its noun looks like one',
    [
      [
        'Un gérant, actionnaire de longue date, se montre sévère : « La direction savait. »',
        ['direct: Un gérant, actionnaire de longue date | se montre | « La direction savait. »'],
      ],
    ],
  ],
  [
    'a text can be all that stands before its words',
    [
      [
        'Devant la grille, une banderole : « Ici on tue l’emploi ». Maud Perrin souffle.',
        ['direct: une banderole | – | « Ici on tue l’emploi »'],
      ],
      ['Son dernier livre : « La Digue ». Maud Perrin sourit.', []],
      [
        'Sur les pancartes, on lit : « On vous aime ». Maud Perrin sourit.',
        ['direct: les pancartes | lit | « On vous aime »'],
      ],
    ],
  ],
  [
    'those who are told are no part of the source',
    [
      ['« C’est fini », a dit la directrice aux salariés.', ['direct: la directrice | a dit | « C’est fini »']],
      ['L’adjointe aux sports dit que c’est fini.', ['indirect: L’adjointe aux sports | dit | c’est fini']],
    ],
  ],
  [
    'a participle is told of its noun, be it negated',
    [
      [
        'Des experts n’ayant pas lu l’étude appellent à la prudence.',
        ['indirect: Des experts n’ayant pas lu l’étude | appellent | à la prudence'],
      ],
      [
        'Les élus n’ayant pas voté le texte dénoncent un recul.',
        ['indirect: Les élus n’ayant pas voté le texte | dénoncent | un recul'],
      ],
    ],
  ],
  [
    'a voice says nothing beside the one whose it is',
    [
      [
        'Par la voix de son porte-parole, le ministère dénonce un « scandale ».',
        ['mixed: le ministère | dénonce | un « scandale »'],
      ],
    ],
  ],
  [
    'a member is somebody',
    [
      [
        '« Laissez-le tranquille », a glissé un membre de l’équipe.',
        ['direct: un membre de l’équipe | a glissé | « Laissez-le tranquille »'],
      ],
    ],
  ],
  [
    'an adjective that opens its sentence is no part of the source',
    [
      [
        'Présent à l’inauguration, le maire, Paul Vian, a dit que tout allait bien.',
        ['indirect: le maire, Paul Vian | a dit | tout allait bien'],
      ],
    ],
  ],
  [
    '“faute de” opens no apposition',
    [
      [
        'Elle est morte, selon sa famille, faute d’avoir pu payer.',
        ['indirect: sa famille | selon | Elle est morte ‖ faute d’avoir pu payer'],
      ],
    ],
  ],
  [
    'a noun of saying before a name is a trade',
    [
      [
        'La critique Maud Perrin y voit au contraire « un geste politique ».',
        ['direct: La critique Maud Perrin | y voit | « un geste politique »'],
      ],
    ],
  ],
  [
    'whom somebody belongs to stands between commas, be it before words in marks',
    [
      [
        'Selon la politologue Ana Roux, de l’Université de Genève, le scrutin « dit la lassitude ».',
        ['mixed: la politologue Ana Roux, de l’Université de Genève | Selon | le scrutin « dit la lassitude »'],
      ],
      [
        '« Oui », a dit la municipale en charge de la Mobilité, Ana Roux.',
        ['direct: la municipale en charge de la Mobilité, Ana Roux | a dit | « Oui »'],
      ],
    ],
  ],
  [
    'a relative clause can tell of the place that opens the sentence',
    [
      [
        'À Valserre, où le oui l’a emporté, Maud Perrin, mère de deux enfants, ne décolère pas : « On étouffe. »',
        ['direct: Maud Perrin, mère de deux enfants | ne décolère | « On étouffe. »'],
      ],
    ],
  ],
  [
    'how somebody is ends the source, a long time its verb',
    [
      [
        '« Tout s’est joué ici », relate une greffière toujours choquée.',
        ['direct: une greffière toujours choquée | relate | « Tout s’est joué ici »'],
      ],
      [
        'Les surveillants dénoncent de longue date le manque d’effectifs.',
        ['indirect: Les surveillants | dénoncent | le manque d’effectifs'],
      ],
    ],
  ],
  [
    'one of them is one of them',
    [
      [
        '« Il criait », témoigne l’une d’elles, aujourd’hui reconvertie.',
        ['direct: l’une d’elles | témoigne | « Il criait »'],
      ],
      ['« On reviendra », écrit un abonné.', ['direct: un abonné | écrit | « On reviendra »']],
    ],
  ],
];

describe('who speaks in French news', () => {
  testFacts(facts, 'fr');
});
