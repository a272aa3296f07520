import { type Facts, testFacts } from './facts';

/** What articles in the manner of national and regional papers taught: a general fact, and drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'A straight mark before a comma closes',
    [
      [
        'Le club ne fusionnera pas ", a assuré Luc Orr.',
        ['indirect: Luc Orr | a assuré | Le club ne fusionnera pas "'],
      ],
      [
        '« Nous ne fusionnerons pas ", a assuré Luc Orr.',
        ['direct: Luc Orr | a assuré | « Nous ne fusionnerons pas "'],
      ],
      ['"Nous ne fusionnerons pas », a assuré Luc Orr.', ['direct: Luc Orr | a assuré | "Nous ne fusionnerons pas »']],
      ['" On verra ", dit Luc Orr. " Ou pas ".', ['direct: Luc Orr | dit | " On verra " ‖ " Ou pas "']],
      [
        'Il a parlé de "rupture ", de "trahison ", et de "honte ".',
        ['mixed: Il | a parlé | de "rupture ", de "trahison ", et de "honte "'],
      ],
    ],
  ],
  [
    'A prosecutor asks for a sentence',
    [
      [
        'La magistrate a requis quatre ans de prison, dont deux ferme.',
        ['indirect: La magistrate | a requis | quatre ans de prison, dont deux ferme'],
      ],
      ['Le parquet a requis la relaxe.', ['indirect: Le parquet | a requis | la relaxe']],
      ["L'avocate générale a requis la perpétuité.", ["indirect: L'avocate générale | a requis | la perpétuité"]],
      ['La procureure requiert dix ans.', ['indirect: La procureure | requiert | dix ans']],
      [
        'Le ministère public a requis une peine de dix-huit mois avec sursis.',
        ['indirect: Le ministère public | a requis | une peine de dix-huit mois avec sursis'],
      ],
      [
        'Me Quentin Orr, en défense, a plaidé la mythomanie.',
        ['indirect: Me Quentin Orr, en défense | a plaidé | la mythomanie'],
      ],
      ['Ce métier requiert de la patience.', []],
      ['Le maire a requis la force publique.', []],
      ['La préfète a requis les pharmaciens.', []],
    ],
  ],
  [
    'Who does not answer says nothing',
    [
      [
        'La présidente sort une ordonnance. « Dix fois la dose, monsieur ? » Il ne répond pas.',
        ['direct: La présidente | – | « Dix fois la dose, monsieur ? »'],
      ],
      [
        "Le juge insiste. « Pourquoi ce couteau ? » L'accusé ne dit rien.",
        ['direct: Le juge | – | « Pourquoi ce couteau ? »'],
      ],
      [
        'Le juge insiste. « Pourquoi ce couteau ? » Luc Orr ne répond pas.',
        ['direct: Le juge | – | « Pourquoi ce couteau ? »'],
      ],
      ["« C'est faux », ne cesse de répéter Luc Orr.", ["direct: Luc Orr | ne cesse de répéter | « C'est faux »"]],
    ],
  ],
  [
    'Whom one assures of something stands before it',
    [
      ['Le maire a assuré les parents de son soutien.', ['indirect: Le maire | a assuré | de son soutien']],
      [
        "L'adjoint aux sports, Luc Orr, a assuré la société du soutien de la municipalité.",
        ["indirect: L'adjoint aux sports, Luc Orr | a assuré | du soutien de la municipalité"],
      ],
      ['La région assure les éleveurs de sa solidarité.', ['indirect: La région | assure | de sa solidarité']],
      ["L'évêque les a assurés de sa prière.", ["indirect: L'évêque | les a assurés | de sa prière"]],
      ['Le préfet a assuré le maire de Lens de son soutien.', ['indirect: Le préfet | a assuré | de son soutien']],
      [
        "M. Orr a informé l'assemblée de l'ouverture prochaine d'une boulangerie.",
        ["indirect: M. Orr | a informé | de l'ouverture prochaine d'une boulangerie"],
      ],
      [
        'Le président a assuré les parents que la classe resterait ouverte.',
        ['indirect: Le président | a assuré | la classe resterait ouverte'],
      ],
      ["L'entreprise assure la maintenance du réseau.", []],
      ['Elle assure le service de nuit.', []],
      ['Elle a assuré de belle manière sa victoire.', []],
      ["L'État assure les banques du pays.", []],
      ['Les pompiers ont assuré la sécurité des 300 coureurs.', []],
    ],
  ],
  [
    'French tells in the infinitive',
    [
      ['« Nous sommes prêts », de conclure le président.', ['direct: le président | conclure | « Nous sommes prêts »']],
      ["« On verra », d'ajouter Luc Orr.", ['direct: Luc Orr | ajouter | « On verra »']],
      [
        "« C'est fini », de lâcher le coach. « On n'en parle plus. »",
        ["direct: le coach | lâcher | « C'est fini » ‖ « On n'en parle plus. »"],
      ],
      ['« Rester », de préférence le dimanche, est interdit.', []],
    ],
  ],
  [
    'Words without a verb may have commas',
    [
      ['Sans Vidal, suspendu, a prévenu Luc Orr.', ['indirect: Luc Orr | a prévenu | Sans Vidal, suspendu']],
      ['Pas avant juin, au mieux, précise la mairie.', ['indirect: la mairie | précise | Pas avant juin, au mieux']],
      ['Un peu tard, tout de même, regrette Luc Orr.', ['indirect: Luc Orr | regrette | Un peu tard, tout de même']],
      [
        'Dix postes, dont six en production, indique la direction.',
        ['indirect: la direction | indique | Dix postes, dont six en production'],
      ],
      [
        'Rien de grave, heureusement, assure le médecin.',
        ['indirect: le médecin | assure | Rien de grave, heureusement'],
      ],
      [
        "Trois ans de travaux, au bas mot, calcule l'architecte.",
        ["indirect: l'architecte | calcule | Trois ans de travaux, au bas mot"],
      ],
      ['Dans six mois au plus tard, promet la Région.', ['indirect: la Région | promet | Dans six mois au plus tard']],
      ['Dans la rue, hurle un homme.', []],
      ['Interrogé par la presse, a réagi le maire.', []],
      ['Dans un communiqué, dénonce la CGT.', []],
      ['À Lens, au stade, attend une foule immense.', []],
    ],
  ],
  [
    'How it was said is no part of the object before it',
    [
      ['Le prévenu nie les faits en bloc.', ['indirect: Le prévenu | nie | les faits']],
      ['Le prévenu reconnaît les faits du bout des lèvres.', ['indirect: Le prévenu | reconnaît | les faits']],
      ['La gérante réclame sa réintégration haut et fort.', ['indirect: La gérante | réclame | sa réintégration']],
    ],
  ],
  [
    'Those to whom it is said stand between the cue and its preposition',
    [
      [
        "L'attaquant a fait part à ses dirigeants de son « envie d'ailleurs ».",
        ["mixed: L'attaquant | a fait part | de son « envie d'ailleurs »"],
      ],
      ['La maire a fait part au préfet de son inquiétude.', ['indirect: La maire | a fait part | de son inquiétude']],
      [
        "Le trésorier a fait état devant le conseil d'un déficit « abyssal ».",
        ["mixed: Le trésorier | a fait état | d'un déficit « abyssal »"],
      ],
    ],
  ],
  [
    'Whom one hears is who is named with “chez” or “du côté de”, and not a place',
    [
      ["« C'est une honte », entend-on chez les parents.", ["direct: les parents | entend-on | « C'est une honte »"]],
      ['« Encore un audit », a-t-on entendu du côté de Ruiz.', ['direct: Ruiz | a-t-on entendu | « Encore un audit »']],
      ["« C'est une honte », entend-on dans la foule.", ["direct: – | entend-on | « C'est une honte »"]],
    ],
  ],
  [
    'A clause in marks ends a headline behind a place',
    [
      ["# Aux urgences, « on n'a jamais vu ça »", ["direct: – | – | « on n'a jamais vu ça »"]],
      ['# Au cinéma, « La vie est belle »', []],
      ["# Le maire jure, lui aussi, « qu'on verra »", ["direct: Le maire | jure | « qu'on verra »"]],
    ],
  ],
  [
    'Somebody whom a thing moves answers it behind a colon',
    [
      [
        "Une décision qui réjouit Paul Vian : « C'est une victoire. »",
        ["direct: Paul Vian | – | « C'est une victoire. »"],
      ],
      [
        'Un choix qui agace la maire : « On nous prend pour des imbéciles. »',
        ['direct: la maire | – | « On nous prend pour des imbéciles. »'],
      ],
      [
        "Un argument qui n'a pas convaincu l'opposition : « On nous prend pour des imbéciles. »",
        ["direct: l'opposition | – | « On nous prend pour des imbéciles. »"],
      ],
      [
        'La nouvelle a fait bondir la maire : « On nous prend pour des imbéciles. »',
        ['direct: la maire | – | « On nous prend pour des imbéciles. »'],
      ],
      [
        "La question agace l'entraîneur : « On nous prend pour des imbéciles. »",
        ["direct: l'entraîneur | – | « On nous prend pour des imbéciles. »"],
      ],
      [
        'Pas de quoi décourager le club : « On nous prend pour des imbéciles. »',
        ['direct: le club | – | « On nous prend pour des imbéciles. »'],
      ],
      [
        'Un verdict qui soulage Mme Chartrand : « Quatre ans, ce n’est pas rien. »',
        ['direct: Mme Chartrand | – | « Quatre ans, ce n’est pas rien. »'],
      ],
      [
        'La lettre vise le maire : « Il a menti sur toute la ligne. »',
        ['direct: La lettre | vise | « Il a menti sur toute la ligne. »'],
      ],
    ],
  ],
  [
    'A name before a colon and no clause is what a headline is about',
    [
      ['# Paul Vian : la maire, le juge et le député', []],
      [
        '# Paul Vian : la ville tiendra ses engagements',
        ['indirect: Paul Vian | : | la ville tiendra ses engagements'],
      ],
    ],
  ],
  [
    'The pronoun “en” before an infinitive is no preposition',
    [
      ["Inès Ruiz reconnaît s'en servir.", ["indirect: Inès Ruiz | reconnaît | s'en servir"]],
      ['Inès Ruiz dit ne pas en parler.', ['indirect: Inès Ruiz | dit | ne pas en parler']],
    ],
  ],
  [
    "The clause behind an infinitive of saying is the infinitive's, and whoever asks for it does not say it",
    [
      [
        "Les livreurs demandent au conseil de prud'hommes de reconnaître qu'ils étaient salariés.",
        ["indirect: Les livreurs | demandent | au conseil de prud'hommes de reconnaître qu'ils étaient salariés"],
      ],
      [
        "La juge demande au prévenu d'expliquer pourquoi il est parti.",
        ["indirect: La juge | demande | au prévenu d'expliquer pourquoi il est parti"],
      ],
      ['Le maire demande que le pont ferme.', ['indirect: Le maire | demande | le pont ferme']],
    ],
  ],
  [
    "The subject's next act is no part of what goes on behind the marks",
    [
      [
        'Le rectorat dit « prendre acte » de la décision et ferme le collège.',
        ['mixed: Le rectorat | dit | « prendre acte » de la décision'],
      ],
      [
        'La maire dit « comprendre » la colère, avant de quitter la salle.',
        ['mixed: La maire | dit | « comprendre » la colère'],
      ],
      [
        'Le maire dit « aimer » ce club et ses supporters.',
        ['mixed: Le maire | dit | « aimer » ce club et ses supporters'],
      ],
    ],
  ],
  [
    'Whoever does something else before he goes on behind a colon',
    [
      [
        "« On respire », a plaisanté le coach, avant de redevenir sérieux : « Ce n'est pas du football. »",
        [
          'direct: le coach | a plaisanté | « On respire »',
          "direct: le coach | a plaisanté | « Ce n'est pas du football. »",
        ],
      ],
      [
        "Le maire a promis des aides, avant de nuancer : « Tout dépendra de l'État. »",
        ['indirect: Le maire | a promis | des aides', "direct: Le maire | a promis | « Tout dépendra de l'État. »"],
      ],
    ],
  ],
  [
    'A noun in marks behind its article is part of the phrase before the verb',
    [
      ['La tontine des « nanas » fait école.', []],
      ['Le collectif des « oubliés » accuse le maire.', []],
    ],
  ],
  ['Figures alone are nothing said', [["La partie s'est achevée comme elle avait commencé : 0-0.", []]]],
  [
    "A headline's town that only the article tells to be one does not speak",
    [
      [
        '# Kayar : « La mer est vide »\n\nÀ Kayar, les pêcheurs sont en colère. « La mer est vide », dit Mor Ndoye.',
        ['direct: – → Mor Ndoye | – | « La mer est vide »', 'direct: Mor Ndoye | dit | « La mer est vide »'],
      ],
      [
        '# Bennis : « On a joué »\n\nHicham Bennis est l’entraîneur du Raja.',
        ['direct: Bennis → Hicham Bennis | : | « On a joué »'],
      ],
    ],
  ],
  [
    'Who has answered an interview is whom a pronoun means behind it',
    [
      [
        "Noémie Rochat publie un roman.\n\n**Pourquoi ?**\n\nC'est son silence. J'ai inventé.\n\n**Et Marc Voegeli ?**\n\nMarc a bien lu, je crois.\n\nAttablée au bord du lac, elle reconnaît que le succès la dépasse.",
        [
          "direct: – → Noémie Rochat | – | C'est son silence. J'ai inventé.",
          'direct: – → Noémie Rochat | – | Marc a bien lu, je crois.',
          'indirect: elle → Noémie Rochat | reconnaît | le succès la dépasse',
        ],
      ],
    ],
  ],
  [
    '“le mis en cause” and “la dame” are somebody',
    [
      ['« Je dormais », a déclaré le mis en cause.', ['direct: le mis en cause | a déclaré | « Je dormais »']],
      ["Le mis en examen affirme qu'il dormait.", ['indirect: Le mis en examen | affirme | il dormait']],
      ['La dame de 68 ans soutient avoir payé.', ['indirect: La dame de 68 ans | soutient | avoir payé']],
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
    'A noun without its article is part of the verb, and an infinitive stands behind more than one adverbial',
    [
      ['Le chauffard a demandé pardon aux victimes.', []],
      ['Le prévenu a reconnu en garde à vue avoir menti.', ['indirect: Le prévenu | a reconnu | avoir menti']],
    ],
  ],
  [
    'The conjunction before an incise is no part of the words',
    [
      ["Mais, ajoute le maire, « rien n'est joué ».", ["direct: le maire | ajoute | « rien n'est joué »"]],
      ["Et, prévient Ana Orr, rien n'est joué.", ["indirect: Ana Orr | prévient | rien n'est joué"]],
    ],
  ],
  [
    'Words in marks go on with the phrase before the incise',
    [
      [
        "Une loi, rétorque l'avocat, « que personne n'applique ».",
        ["mixed: l'avocat | rétorque | Une loi ‖ « que personne n'applique »"],
      ],
      [
        'Un projet, dénonce la maire, « pensé sans nous ».',
        ['mixed: la maire | dénonce | Un projet ‖ « pensé sans nous »'],
      ],
      [
        'Le maire, épaulé par la préfète, dénonce la CGT, « qui bloque tout ».',
        ['mixed: Le maire, épaulé par la préfète | dénonce | la CGT, « qui bloque tout »'],
      ],
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
    'What somebody is called behind a pronoun, or by others in front',
    [
      [
        "Un voisin le décrit comme « quelqu'un de discret ».",
        ["mixed: Un voisin | le décrit | comme « quelqu'un de discret »"],
      ],
      ['Le maire le traite de « menteur ».', ['mixed: Le maire | le traite | de « menteur »']],
      [
        "Décrit comme « discret » par ses voisins, l'homme vivait seul.",
        ['mixed: ses voisins | Décrit | comme « discret »'],
      ],
    ],
  ],
  [
    '“pas de doute” before a colon only says that the words come',
    [
      ['Pour Luc Orr, pas de doute : « On va dans le mur. »', ['direct: Luc Orr | Pour | « On va dans le mur. »']],
      ["Pour Luc Orr, c'est clair : « On va dans le mur. »", ['direct: Luc Orr | Pour | « On va dans le mur. »']],
    ],
  ],
  [
    'Where it was said is no part of the object',
    [
      ['La maire a annoncé sa démission en plein conseil.', ['indirect: La maire | a annoncé | sa démission']],
      ["Le préfet a confirmé le plan lors d'un point de presse.", ['indirect: Le préfet | a confirmé | le plan']],
      [
        'Le préfet a dénoncé les violences commises lors du débat.',
        ['indirect: Le préfet | a dénoncé | les violences commises lors du débat'],
      ],
      ['La CGT réclame un débat en conseil municipal.', ['indirect: La CGT | réclame | un débat en conseil municipal']],
    ],
  ],
  [
    'A time stands between the cue and the marks, and one word before an incise',
    [
      [
        'Le préfet a annoncé dans la soirée « un renfort immédiat ».',
        ['direct: Le préfet | a annoncé | « un renfort immédiat »'],
      ],
      ['Insuffisant, tranche la CGT.', ['indirect: la CGT | tranche | Insuffisant']],
    ],
  ],
  [
    'A body or a post has several complements',
    [
      [
        'La ministre du Travail, de la Santé et des Solidarités promet une aide.',
        ['indirect: La ministre du Travail, de la Santé et des Solidarités | promet | une aide'],
      ],
      [
        'Le jour du vote, des élus et des agriculteurs réclament une aide.',
        ['indirect: des élus et des agriculteurs | réclament | une aide'],
      ],
    ],
  ],
  [
    'Behind a headline’s quotation a clause tells who said it',
    [
      [
        "# Ottignies : « Je ne suis pas un punching-ball », l'échevine claque la porte",
        ['direct: – | – | « Je ne suis pas un punching-ball »'],
      ],
      ['# Mende : « On nous ment », la famille porte plainte', ['direct: – | – | « On nous ment »']],
    ],
  ],
  [
    'A word that is an abbreviation elsewhere ends a quotation',
    [['Luc Orr reviendra. « Juste pour voir la mer. »', ['direct: Luc Orr | – | « Juste pour voir la mer. »']]],
  ],
  ['Who bets on something does it, and says nothing', [['Le patron mise sur le rire.', []]]],
];

describe('French local papers', () => {
  testFacts(facts, 'fr');
});
