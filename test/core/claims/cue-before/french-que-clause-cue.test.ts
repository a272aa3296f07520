import { type Facts, testFacts } from '../facts';

/** French clauses with “que” or “si” behind their cue: what is a cue, and what stands beside it. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'who wants or would like something says so, but not in a story',
    [
      ['Les parents voudraient que l’école rouvre.', ['indirect: Les parents | voudraient | l’école rouvre']],
      ['Le maire veut que la route ferme.', ['indirect: Le maire | veut | la route ferme']],
      ['Sa mère aimerait qu’elle apprenne à conduire.', ['indirect: Sa mère | aimerait | elle apprenne à conduire']],
      ['Sa mère voulait qu’elle apprenne à conduire.', []],
      ['La tradition veut que le maire parle.', []],
      ['Il aime que tout soit prêt.', []],
    ],
  ],
  [
    'one comma too few around what stands between an auxiliary and its participle',
    [
      [
        'Le gouverneur Abbas Tolli a pour sa part, déclaré que la zone était « stable ».',
        ['mixed: Le gouverneur Abbas Tolli | a pour sa part, déclaré | la zone était « stable »'],
      ],
      [
        'La ministre a, pour sa part déclaré que rien ne presse.',
        ['indirect: La ministre | a, pour sa part déclaré | rien ne presse'],
      ],
      [
        'L’écrivain Salman Rushdie s’est lui-aussi exprimé : « C’est très triste. »',
        ['direct: L’écrivain Salman Rushdie | s’est lui-aussi exprimé | « C’est très triste. »'],
      ],
    ],
  ],
  [
    'a date with its year behind a cue',
    [
      [
        'Le maire a indiqué lundi 3 mai 2021 que le pont rouvrira.',
        ['indirect: Le maire | a indiqué | le pont rouvrira'],
      ],
      ['Le préfet a annoncé mardi 4 mai 2021 une enquête.', ['indirect: Le préfet | a annoncé | une enquête']],
    ],
  ],
  [
    'what a court or a parliament decides is no report',
    [
      ['La juge a ordonné la réouverture de l’enquête.', []],
      ['Le Parlement a approuvé une réforme.', []],
      ['La juge a ordonné que le site ferme.', ['indirect: La juge | a ordonné | le site ferme']],
    ],
  ],
  [
    'a pronoun between commas hides no “que”',
    [
      ['La CGT estime, elle, que le texte est flou.', ['indirect: La CGT | estime | le texte est flou']],
      ['Les ONG regrettent, elles, que le texte soit flou.', ['indirect: Les ONG | regrettent | le texte soit flou']],
    ],
  ],
  [
    'who else it is stands between the auxiliary and its participle',
    [
      [
        'La CGT a elle aussi annoncé que la grève continuait.',
        ['indirect: La CGT | a elle aussi annoncé | la grève continuait'],
      ],
      ['Les élus ont eux aussi dénoncé un recul.', ['indirect: Les élus | ont eux aussi dénoncé | un recul']],
      [
        'La ministre a elle-même reconnu que c’était flou.',
        ['indirect: La ministre | a elle-même reconnu | c’était flou'],
      ],
    ],
  ],
  [
    'a set phrase stands between the auxiliary and its participle',
    [
      [
        'Le maire a d’ores et déjà prévenu qu’il n’irait pas.',
        ['indirect: Le maire | a d’ores et déjà prévenu | il n’irait pas'],
      ],
      ['Le maire a tout de même reconnu une erreur.', ['indirect: Le maire | a tout de même reconnu | une erreur']],
    ],
  ],
  [
    'a title behind what is read or heard is no quotation',
    [
      [
        'La ministre a affirmé dans l’émission « Quotidien » que c’était faux.',
        ['indirect: La ministre | a affirmé | c’était faux'],
      ],
      [
        'La ministre a affirmé au journal « Le Monde » que c’était faux.',
        ['indirect: La ministre | a affirmé | c’était faux'],
      ],
      [
        'La ministre a expliqué au quotidien « Le Soir » vouloir partir.',
        ['indirect: La ministre | a expliqué | vouloir partir'],
      ],
      [
        'La ministre a dénoncé dans le quotidien « Le Soir » « un recul ».',
        ['direct: La ministre | a dénoncé | « un recul »'],
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
    'A time or the addressee stands before the word that asks',
    [
      [
        'Le blogueur demandait en janvier où étaient passés les fonds.',
        ['indirect: Le blogueur | demandait | où étaient passés les fonds'],
      ],
      [
        'La préfète a demandé hier au maire où en était le projet.',
        ['indirect: La préfète | a demandé | où en était le projet'],
      ],
    ],
  ],
  [
    'a time between the cue and its “que” is no object',
    [
      [
        'Le maire a dit la semaine dernière que la route rouvrirait.',
        ['indirect: Le maire | a dit | la route rouvrirait'],
      ],
      [
        'Le ministère avait fait savoir la veille que la route rouvrirait.',
        ['indirect: Le ministère | avait fait savoir | la route rouvrirait'],
      ],
    ],
  ],
  [
    '“ne … que” opens no clause',
    [
      ['La première offre ne reprendrait que 48 des 171 postes.', []],
      ['La ministre n’a annoncé que deux mesures.', ['indirect: La ministre | n’a annoncé | deux mesures']],
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
    'behind a comparative, “que” opens no reported clause',
    [
      ['Cette crise que beaucoup jugent pire que 2008 a ruiné la ville.', []],
      ['Il juge que 2008 était pire.', ['indirect: Il | juge | 2008 était pire']],
    ],
  ],
  [
    '“ne … que” asserts what is in marks behind it',
    [
      ["La direction n'a reconnu qu'« une erreur ».", ["direct: La direction | n'a reconnu | « une erreur »"]],
      ['Le maire ne doute plus que le projet verra le jour.', []],
    ],
  ],
  [
    'a day stands between an auxiliary and its participle',
    [
      [
        'Le maire a lundi annoncé que la route fermerait.',
        ['indirect: Le maire | a lundi annoncé | la route fermerait'],
      ],
      [
        'Le maire a mardi soir annoncé que la route fermerait.',
        ['indirect: Le maire | a mardi soir annoncé | la route fermerait'],
      ],
      [
        '« La route fermera », a ce lundi annoncé le maire.',
        ['direct: le maire | a ce lundi annoncé | « La route fermera »'],
      ],
      [
        'Le maire a depuis annoncé que la route fermerait.',
        ['indirect: Le maire | a depuis annoncé | la route fermerait'],
      ],
      [
        'Le maire, qui a lundi annoncé que la route fermerait, est parti.',
        ['indirect: Le maire | a lundi annoncé | la route fermerait'],
      ],
    ],
  ],
  [
    'who is made to say something keeps what stands between commas',
    [
      [
        "Une victoire qui a fait dire à leur entraîneur, Luc Orr, que « rien n'est écrit ».",
        ["direct: leur entraîneur, Luc Orr | dire | « rien n'est écrit »"],
      ],
      [
        "Un succès qui fait dire à Paul Lys, le maire, que « rien n'est écrit ».",
        ["direct: Paul Lys, le maire | dire | « rien n'est écrit »"],
      ],
    ],
  ],
  [
    'an adverb that opens a sentence inverts its verb, and asks nothing',
    [
      ['Ainsi affirme-t-il que le pont tiendra.', ['indirect: -t-il | affirme-t-il | le pont tiendra']],
      [
        "Les évêques se taisent. Tout juste relèvent-ils des « irrégularités susceptibles d'affecter l'intégrité ».",
        ["mixed: -ils → évêques | relèvent-ils | des « irrégularités susceptibles d'affecter l'intégrité »"],
      ],
      ['Aussi le maire demande-t-il que le pont ferme.', ['indirect: le maire | demande-t-il | le pont ferme']],
      ['Mais tout juste admet-elle avoir « mal dormi ».', ['mixed: -elle | admet-elle | avoir « mal dormi »']],
      ['Aussi affirme-t-il que le pont tiendra ?', []],
      ['Peut-être a-t-il dit que le pont tiendra.', []],
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
    'a text with words in marks can stand between commas behind the cue',
    [
      [
        'La maire, Ana Roux, a précisé, dans un communiqué destiné à « faire taire les rumeurs », qu’il restait ouvert.',
        ['indirect: La maire, Ana Roux | a précisé | il restait ouvert'],
      ],
    ],
  ],
  [
    'what somebody may believe he has not said',
    [
      ['Les Québécois ont mal compris s’ils croyaient que le gouvernement allait payer.', []],
      ['Il se trompe s’il pense que nous allons céder.', []],
      ['S’il admet que le pont est usé, le maire refuse de payer.', ['indirect: il | admet | le pont est usé']],
    ],
  ],
  [
    'an adverbial that tells how often stands within a compound tense',
    [
      ['Karim Sol a une nouvelle fois dénoncé la loi.', ['indirect: Karim Sol | a une nouvelle fois dénoncé | la loi']],
      [
        'Le préfet a une fois de plus accusé les habitants de mentir.',
        ['indirect: Le préfet | a une fois de plus accusé | les habitants de mentir'],
      ],
      [
        'Elle a une seconde fois déclaré que le pont rouvrira.',
        ['indirect: Elle | a une seconde fois déclaré | le pont rouvrira'],
      ],
      [
        'Le maire avait une première fois annoncé que la piscine fermerait.',
        ['indirect: Le maire | avait une première fois annoncé | la piscine fermerait'],
      ],
      [
        'Le préfet a une dernière fois répété que rien ne presse.',
        ['indirect: Le préfet | a une dernière fois répété | rien ne presse'],
      ],
      ['Il a une fois promis que le pont rouvrirait.', ['indirect: Il | a une fois promis | le pont rouvrirait']],
    ],
  ],
  [
    'what stands between a verb and its clause',
    [
      ['Ana Vidal a affirmé ce mardi que le pont est fermé.', ['indirect: Ana Vidal | a affirmé | le pont est fermé']],
      [
        'Ana Vidal a affirmé ce mercredi soir que le pont est fermé.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé mardi 12 mars que le pont est fermé.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé il y a deux ans que le pont est fermé.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      ['Ana Vidal a affirmé en riant que le pont est fermé.', ['indirect: Ana Vidal | a affirmé | le pont est fermé']],
      [
        'Ana Vidal a affirmé quant à elle que le pont est fermé.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé, elle aussi, que le pont est fermé.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé la voix tremblante que le pont est fermé.',
        ['indirect: Ana Vidal | a affirmé | le pont est fermé'],
      ],
      [
        'Ana Vidal a affirmé contre toute attente vouloir fermer le pont.',
        ['indirect: Ana Vidal | a affirmé | vouloir fermer le pont'],
      ],
      [
        'Ana Vidal a dénoncé lors d’une conférence la fermeture du pont.',
        ['indirect: Ana Vidal | a dénoncé | la fermeture du pont'],
      ],
    ],
  ],
  [
    'Who learns does not speak, and how long somebody pleads is no content',
    [
      ['Paul Martin a appris que sa fille était partie.', []],
      ['Marie Blanc nous apprend que le pont fermera.', ['indirect: Marie Blanc | nous apprend | le pont fermera']],
      ['Le rapport apprend que la digue cède.', ['indirect: Le rapport | apprend | la digue cède']],
      ['Leur avocat, Me Jean Jaffré, a plaidé quarante minutes.', []],
      ['Son avocat a plaidé la folie.', ['indirect: Son avocat | a plaidé | la folie']],
    ],
  ],
  [
    'when something was said before “que”',
    [
      [
        'Le témoin avait affirmé le matin même que les frères étaient ivres.',
        ['indirect: Le témoin | avait affirmé | les frères étaient ivres'],
      ],
    ],
  ],
  [
    'a time of no certain number stands between the cue and its clause',
    [
      [
        'Les syndicats avaient annoncé il y a quelques jours que l’usine fermerait.',
        ['indirect: Les syndicats | avaient annoncé | l’usine fermerait'],
      ],
      [
        'La direction a promis il y a plusieurs mois que les emplois seraient gardés.',
        ['indirect: La direction | a promis | les emplois seraient gardés'],
      ],
      [
        'Le maire avait assuré il y a quelques semaines que la piscine rouvrirait.',
        ['indirect: Le maire | avait assuré | la piscine rouvrirait'],
      ],
      [
        'Ana Ruiz a indiqué il y a plusieurs années que le pont fermerait.',
        ['indirect: Ana Ruiz | a indiqué | le pont fermerait'],
      ],
      ['Ils affirmaient il y a quelques heures vouloir partir.', ['indirect: Ils | affirmaient | vouloir partir']],
      ['Le parti dénonçait il y a quelques jours « un mensonge ».', ['direct: Le parti | dénonçait | « un mensonge »']],
    ],
  ],
  [
    'who cannot help saying something says it',
    [
      [
        'Luc Orr ne peut s’empêcher d’ajouter que le pont est vieux.',
        ['indirect: Luc Orr | ne peut s’empêcher d’ajouter | le pont est vieux'],
      ],
      ['La pluie ne l’empêche pas de dire que tout va bien.', []],
      [
        'La maire n’a pas pu s’empêcher de rappeler que le pont est vieux.',
        ['indirect: La maire | n’a pas pu s’empêcher de rappeler | le pont est vieux'],
      ],
      [
        'Ana Ruiz ne peut s’empêcher de dénoncer « un mépris total ».',
        ['direct: Ana Ruiz | ne peut s’empêcher de dénoncer | « un mépris total »'],
      ],
      [
        'Il n’a pu s’empêcher de lancer : « C’est fini. »',
        ['direct: Il | n’a pu s’empêcher de lancer | « C’est fini. »'],
      ],
      [
        'Le député ne peut pas s’empêcher d’ironiser : « Bravo. »',
        ['direct: Le député | ne peut pas s’empêcher d’ironiser | « Bravo. »'],
      ],
      [
        'Le maire n’a pu s’empêcher d’évoquer « un échec ».',
        ['direct: Le maire | n’a pu s’empêcher d’évoquer | « un échec »'],
      ],
      ['Le préfet a empêché le maire de dire que le pont était vieux.', []],
      ['Rien n’empêche le maire de demander un vote.', []],
    ],
  ],
  [
    'justifier has a clause',
    [
      [
        'Louis Vian a justifié que « nous avons travaillé sur le projet depuis un an ».',
        ['direct: Louis Vian | a justifié | « nous avons travaillé sur le projet depuis un an »'],
      ],
      ['La mairie justifie que le pont est vieux.', ['indirect: La mairie | justifie | le pont est vieux']],
    ],
  ],
  [
    'a comparison in the object opens no clause',
    [
      ['Il réclame un budget aussi élevé qu’en 2010.', ['indirect: Il | réclame | un budget aussi élevé qu’en 2010']],
      ['Elle demande plus de moyens qu’en 2010.', ['indirect: Elle | demande | plus de moyens qu’en 2010']],
      [
        'La CGT demande une hausse plus forte que prévu.',
        ['indirect: La CGT | demande | une hausse plus forte que prévu'],
      ],
      [
        'Le maire promet un stade plus grand que celui de Lens.',
        ['indirect: Le maire | promet | un stade plus grand que celui de Lens'],
      ],
      [
        'Le préfet annonce moins de contrôles que l’an dernier.',
        ['indirect: Le préfet | annonce | moins de contrôles que l’an dernier'],
      ],
      [
        'La ministre annonce une aide plus importante qu’en mai.',
        ['indirect: La ministre | annonce | une aide plus importante qu’en mai'],
      ],
      ['Il annonce de meilleurs résultats qu’en 2019.', ['indirect: Il | annonce | de meilleurs résultats qu’en 2019']],
      [
        'Le maire a répété plus fort que jamais que le pont fermerait.',
        ['indirect: Le maire | a répété | le pont fermerait'],
      ],
      ['Le maire a dit plus d’une fois que le pont fermerait.', ['indirect: Le maire | a dit | le pont fermerait']],
    ],
  ],
];

testFacts(facts, 'fr');
