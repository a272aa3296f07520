import { type Facts, testFacts } from '../facts';

/** French cues behind what is said: which words are those that they report. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'an infinitive or a phrase without a verb is all that somebody says',
    [
      ['Planter des haies, suggère le maire.', ['indirect: le maire | suggère | Planter des haies']],
      ['Ne rien lâcher, répète le coach.', ['indirect: le coach | répète | Ne rien lâcher']],
      [
        'Que faire ? Planter des haies, répond sans hésiter Peter Kevan, pour qui « l’ombre vaut tout ».',
        [
          'indirect: Peter Kevan | répond | Planter des haies',
          'direct: Peter Kevan | pour qui | « l’ombre vaut tout »',
        ],
      ],
      ['La coopérative a racheté le stock. À perte, précise-t-il.', ['indirect: -t-il | précise-t-il | À perte']],
      ['Il faut agir. Avec méthode, insiste la ministre.', ['indirect: la ministre | insiste | Avec méthode']],
      ['Dans la rue, hurle un homme.', []],
    ],
  ],
  [
    'a refusal in a phrase',
    [
      [
        'Hors de question, a répondu le chef du gouvernement, à deux mois des élections.',
        ['indirect: le chef du gouvernement | a répondu | Hors de question'],
      ],
    ],
  ],
  [
    'what somebody has at hand is no part of his answer',
    [
      [
        'Faux, répond l’association Lyon Presqu’île, chiffres de la chambre de commerce à l’appui : la fréquentation a chuté.',
        ['indirect: l’association Lyon Presqu’île | répond | Faux ‖ la fréquentation a chuté'],
      ],
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
    'whoever spoke goes on, rather than a firm that has only acted',
    [
      [
        '« On verra », a déclaré le PDG de Zalix, Luc Vial. Zalix a vendu ses parts. La hausse est finie, a-t-il ajouté.',
        [
          'direct: le PDG de Zalix, Luc Vial | a déclaré | « On verra »',
          'indirect: -t-il → Luc Vial | a-t-il ajouté | La hausse est finie',
        ],
      ],
      [
        '« On verra », a déclaré la PDG d’Alux, Léa Vial. Alux a vendu ses parts. La hausse est finie, a-t-elle ajouté.',
        [
          'direct: la PDG d’Alux, Léa Vial | a déclaré | « On verra »',
          'indirect: -t-elle → Léa Vial | a-t-elle ajouté | La hausse est finie',
        ],
      ],
      [
        '« On verra », a déclaré Luc Vial. Le PSG a vendu ses parts. La hausse est finie, a-t-il poursuivi.',
        [
          'direct: Luc Vial | a déclaré | « On verra »',
          'indirect: -t-il → Luc Vial | a-t-il poursuivi | La hausse est finie',
        ],
      ],
    ],
  ],
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
    'a time that opens the content stands before the incise that cuts it',
    [
      [
        'Lundi, annonce la préfecture, les écoles seront fermées.',
        ['indirect: la préfecture | annonce | Lundi ‖ les écoles seront fermées'],
      ],
      [
        'D’ici là, a prévenu l’ambassadrice à l’ONU, « chacun devra agir ».',
        ['mixed: l’ambassadrice | a prévenu | D’ici là ‖ « chacun devra agir »'],
      ],
    ],
  ],
  [
    'quotations that commas part are one claim, with the words before them',
    [
      [
        'Il faut « faire des économies », « arrêter les travaux », s’alarme Jean Aubry.',
        ['mixed: Jean Aubry | s’alarme | Il faut « faire des économies » ‖ « arrêter les travaux »'],
      ],
    ],
  ],
  [
    'what others say too, or do meanwhile, is no part of the words or of the source',
    [
      [
        'L’hôpital tiendra, assure le ministre de la Santé, comme l’affirment plusieurs syndicats.',
        ['indirect: le ministre de la Santé | assure | L’hôpital tiendra'],
      ],
      [
        '« C’est répugnant », a crié un collègue alors que le directeur rentrait.',
        ['direct: un collègue | a crié | « C’est répugnant »'],
      ],
      [
        'Un homme a trouvé la mort en voulant traverser « une cuvette inondée », comme l’indiquent les autorités.',
        ['mixed: les autorités | l’indiquent | Un homme a trouvé la mort en voulant traverser « une cuvette inondée »'],
      ],
    ],
  ],
  [
    'an answer of a word or two has no verb',
    [
      [
        'Faux, répond une ancienne locataire, Ana Roux : « Personne n’est venu. »',
        ['mixed: une ancienne locataire, Ana Roux | répond | Faux ‖ « Personne n’est venu. »'],
      ],
      ['Pas question, tranche le ministre.', ['indirect: le ministre | tranche | Pas question']],
      ['Insuffisant, selon les syndicats.', ['indirect: les syndicats | selon | Insuffisant']],
      ['Furieux, le maire a quitté la salle.', []],
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
    'a clause goes on from its first words in marks to the last before the cue',
    [
      [
        '« Le gérant (du bar) a été blessé » et transporté à Lens, et un client, « monté sur le toit, a été choqué », indique le parquet.',
        [
          'mixed: le parquet | indique | « Le gérant (du bar) a été blessé » et transporté à Lens, et un client, « monté sur le toit, a été choqué »',
        ],
      ],
    ],
  ],
  [
    'what somebody adds behind “avant de” is a claim of its own',
    [
      [
        '« On ira », a indiqué Luc Vian avant d’ajouter : « On gagnera. »',
        ['direct: Luc Vian | a indiqué | « On ira »', 'direct: Luc Vian | ajouter | « On gagnera. »'],
      ],
    ],
  ],
  [
    'words that open with their verb are whole',
    [
      ['Restent deux inconnues, note le préfet.', ['indirect: le préfet | note | Restent deux inconnues']],
      [
        'Reste une inconnue, souligne une note du Sénat.',
        ['indirect: une note du Sénat | souligne | Reste une inconnue'],
      ],
    ],
  ],
  [
    "“c'est” takes up what an incise parts from it",
    [
      ["Le problème, dit le préfet, c'est la pluie.", ["indirect: le préfet | dit | Le problème ‖ c'est la pluie"]],
      ["Le vrai sujet, estime Ana Ruiz, c'est l'eau.", ["indirect: Ana Ruiz | estime | Le vrai sujet ‖ c'est l'eau"]],
      [
        "Ce qui compte, dit le préfet, c'est la sécurité.",
        ["indirect: le préfet | dit | Ce qui compte ‖ c'est la sécurité"],
      ],
    ],
  ],
  [
    'what goes on behind words, and whom a cue phrase names before a colon',
    [
      [
        '« Il faut lutter », explique la préfecture. Et de promettre une mobilisation des forces de l’ordre.',
        [
          'direct: la préfecture | explique | « Il faut lutter »',
          'indirect: la préfecture | promettre | une mobilisation des forces de l’ordre',
        ],
      ],
      [
        '« Il faut lutter », explique le maire. Et d’annoncer la fermeture du pont.',
        ['direct: le maire | explique | « Il faut lutter »', 'indirect: le maire | annoncer | la fermeture du pont'],
      ],
      [
        'Le pont va fermer, selon le maire : « On n’a plus le choix. »',
        ['indirect: le maire | selon | Le pont va fermer', 'direct: le maire | – | « On n’a plus le choix. »'],
      ],
      [
        'La route est sûre d’après la préfète : « Tout a été vérifié. »',
        ['indirect: la préfète | d’après | La route est sûre', 'direct: la préfète | – | « Tout a été vérifié. »'],
      ],
      [
        'La réforme fait polémique, l’opposition la jugeant déséquilibrée en faveur du pouvoir.',
        ['indirect: l’opposition | la jugeant | déséquilibrée en faveur du pouvoir'],
      ],
      ['Le projet divise, les riverains le trouvant trop cher.', ['indirect: les riverains | le trouvant | trop cher']],
    ],
  ],
  [
    'a quotation can be the verb of the subject before it',
    [
      [
        'Le suspect, un maçon, « a varié dans ses propos », a précisé le juge.',
        ['mixed: le juge | a précisé | Le suspect, un maçon, « a varié dans ses propos »'],
      ],
    ],
  ],
  [
    'what the verb before an incise still wants is no apposition',
    [
      ['C’était, selon Ana Ruiz, une erreur.', ['indirect: Ana Ruiz | selon | C’était ‖ une erreur']],
      ['C’était, explique le maire, une erreur.', ['indirect: le maire | explique | C’était ‖ une erreur']],
      [
        'Il n’y avait, a déclaré Ana Ruiz, aucune trace de lutte.',
        ['indirect: Ana Ruiz | a déclaré | Il n’y avait ‖ aucune trace de lutte'],
      ],
    ],
  ],
  [
    'an incise stands between a fronted phrase and its clause',
    [
      [
        'Faute d’argent, explique le maire, le club fermera.',
        ['indirect: le maire | explique | Faute d’argent ‖ le club fermera'],
      ],
      [
        'Ayant perdu deux fois, estime Ana Ruiz, le club paiera.',
        ['indirect: Ana Ruiz | estime | Ayant perdu deux fois ‖ le club paiera'],
      ],
      [
        'Cette année, explique le maire, le club fermera.',
        ['indirect: le maire | explique | Cette année ‖ le club fermera'],
      ],
      ['Ce jour-là, raconte Ana Ruiz, tout a brûlé.', ['indirect: Ana Ruiz | raconte | Ce jour-là ‖ tout a brûlé']],
      [
        'Le plan, a admis le ministre devant les députés, va coûter des emplois.',
        ['indirect: le ministre | a admis | Le plan ‖ va coûter des emplois'],
      ],
      [
        'Lundi, selon Ana Ruiz, 300 personnes étaient parties.',
        ['indirect: Ana Ruiz | selon | Lundi ‖ 300 personnes étaient parties'],
      ],
    ],
  ],
  [
    '“est” behind an adjective is the verb',
    [
      ["L'essentiel est de tenir, affirme Ana Ruiz.", ["indirect: Ana Ruiz | affirme | L'essentiel est de tenir"]],
      [
        'Le plus important est de tenir, affirme Ana Ruiz.',
        ['indirect: Ana Ruiz | affirme | Le plus important est de tenir'],
      ],
      ['Le pire est passé, affirme le maire.', ['indirect: le maire | affirme | Le pire est passé']],
    ],
  ],
  [
    'a sentence without a verb can be what the incise behind it reports',
    [
      [
        'Il part. Pas question de céder, prévient le syndicat.',
        ['indirect: le syndicat | prévient | Pas question de céder'],
      ],
      ['Il part. Un choix politique, dénonce le maire.', ['indirect: le maire | dénonce | Un choix politique']],
      ['Il part. Une erreur, admet-il.', ['indirect: -il | admet-il | Une erreur']],
      ['Il part. Du jamais vu, assure-t-elle.', ['indirect: -t-elle | assure-t-elle | Du jamais vu']],
      ['Il part. Trop tard, répond Luc Orr.', ['indirect: Luc Orr | répond | Trop tard']],
    ],
  ],
  [
    'what stands behind the colon of a short answer goes on with it',
    [
      [
        "Il part. Faux, rétorque l'association : un droit existe, mais la ville n'a rien fait.",
        ["indirect: l'association | rétorque | Faux ‖ un droit existe, mais la ville n'a rien fait"],
      ],
    ],
  ],
  [
    'a pronoun behind a colon speaks what stands behind the colon',
    [
      [
        "Face à lui, une femme s'en va : sa maison, jure-t-elle, est pleine.",
        ['indirect: -t-elle | jure-t-elle | sa maison ‖ est pleine'],
      ],
      [
        'Le constat est clair : le pont est vieux, estime le maire.',
        ['indirect: le maire | estime | Le constat est clair : le pont est vieux'],
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
    'when and where somebody spoke is no part of the words around it',
    [
      [
        '« Nous avons quatre morts, a déclaré Luc Vian, hier, à l’issue d’une visite. Nous pensons aux familles. »',
        ['direct: Luc Vian | a déclaré | « Nous avons quatre morts ‖ Nous pensons aux familles. »'],
      ],
      [
        '« Nous avons perdu, a dit le ministre, ce matin, sur France Inter. On continue. »',
        ['direct: le ministre | a dit | « Nous avons perdu ‖ On continue. »'],
      ],
      [
        '« Nous avons perdu, a dit Luc Vian, lundi, à Lens. On continue. »',
        ['direct: Luc Vian | a dit | « Nous avons perdu ‖ On continue. »'],
      ],
      [
        '« Nous avons perdu, a dit Luc Vian, hier nous étions absents. »',
        ['direct: Luc Vian | a dit | « Nous avons perdu ‖ hier nous étions absents. »'],
      ],
    ],
  ],
  [
    'a topic in capitals before a dash is not said by anybody',
    [
      [
        'MOUVEMENTS SOCIAUX — La « colère » a été entendue, a souligné la ministre Agnès Roux.',
        ['mixed: la ministre Agnès Roux | a souligné | La « colère » a été entendue'],
      ],
      ['LE MAIRE – Ils sont dans votre dossier.', ['direct: LE MAIRE | – | Ils sont dans votre dossier']],
    ],
  ],
  [
    'what a quotation says something of belongs to it',
    [
      [
        'Un suspect, « un homme de 60 ans, a été interpellé », a dit le parquet.',
        ['mixed: le parquet | a dit | Un suspect, « un homme de 60 ans, a été interpellé »'],
      ],
      [
        'Cette année, « on a perdu dix commerces », regrette le maire.',
        ['direct: le maire | regrette | « on a perdu dix commerces »'],
      ],
    ],
  ],
  [
    'a question can be reported, also behind its verb',
    [
      ['Faut-il partir, s’interroge le maire.', ['indirect: le maire | s’interroge | Faut-il partir']],
      [
        'Est-ce une erreur, demande un collègue ? « Je n’ai rien à dire », répète le maire.',
        ['indirect: un collègue | demande | Est-ce une erreur', 'direct: le maire | répète | « Je n’ai rien à dire »'],
      ],
      [
        'Où sont passés les fonds, s’interroge la Cour des comptes.',
        ['indirect: la Cour des comptes | s’interroge | Où sont passés les fonds'],
      ],
    ],
  ],
  [
    'a quotation goes on, whatever its sentence explains behind it',
    [
      [
        '« La lutte continue », déclare Malik Gado. « Il faut voter avant le 2 avril », date de la fin du mandat.',
        ['direct: Malik Gado | déclare | « La lutte continue » ‖ « Il faut voter avant le 2 avril »'],
      ],
    ],
  ],
  [
    'a relative clause before a quotation that has the verb of the subject is over',
    [
      [
        'Le projet qui inquiète la ville « va aboutir », a affirmé Luc Bodel.',
        ['mixed: Luc Bodel | a affirmé | Le projet qui inquiète la ville « va aboutir »'],
      ],
      [
        'Le gouvernement Borsal, dans lequel Ana Ruiz est ministre, « a cassé une mécanique », a affirmé Luc Bodel.',
        ['direct: Luc Bodel | a affirmé | « a cassé une mécanique »'],
      ],
    ],
  ],
  [
    'what the speaker did is no part of the words around it',
    [
      [
        '« Jamais, explique Ana Ruiz, qui allait en taxi, avec son amie, à Nantes. Le brouillard était dense. »',
        ['direct: Ana Ruiz, qui allait en taxi | explique | « Jamais ‖ Le brouillard était dense. »'],
      ],
    ],
  ],
  [
    'what a clause of contrast tells is not promised',
    [
      [
        'La Région a promis de débloquer un fonds, tandis que le député a saisi le ministre.',
        ['indirect: La Région | a promis | de débloquer un fonds'],
      ],
      [
        'Le pont est sûr, affirme le maire, tandis que le préfet dénonce « un mensonge ».',
        ['indirect: le maire | affirme | Le pont est sûr', 'direct: le préfet | dénonce | « un mensonge »'],
      ],
      [
        'Le pont est sûr, affirme le maire, mais la route est fermée.',
        ['indirect: le maire | affirme | Le pont est sûr ‖ mais la route est fermée'],
      ],
    ],
  ],
  [
    'a colon behind a thing that goes on with what somebody said',
    [
      [
        '« C’est fini », dit Luc Orr. L’attente est longue : « On paie tout nous-mêmes. »',
        ['direct: Luc Orr | dit | « C’est fini »', 'direct: Luc Orr | – | « On paie tout nous-mêmes. »'],
      ],
      [
        '« C’est fini », dit Luc Orr. La prestation tranche avec le début de saison : « On était plutôt efficace hier. »',
        ['direct: Luc Orr | dit | « C’est fini »', 'direct: Luc Orr | – | « On était plutôt efficace hier. »'],
      ],
    ],
  ],
  [
    'a noun of saying and its relative clause stand for the clause before',
    [
      ['Le maire a fui, une version que dément Ana Ruiz.', ['indirect: Ana Ruiz | dément | Le maire a fui']],
      [
        "La préfecture parle d'un accident, thèse que la famille rejette.",
        [
          "indirect: la famille | rejette | La préfecture parle d'un accident",
          "indirect: La préfecture | parle | d'un accident",
        ],
      ],
      [
        "Le taux recule. Un constat que nuance l'économiste Luc Orr.",
        ["indirect: l'économiste Luc Orr | nuance | Le taux recule"],
      ],
      ['Le maire a fui, ce que son avocat a toujours nié.', ['indirect: son avocat | a toujours nié | Le maire a fui']],
      [
        "La route est sûre, c'est du moins ce que soutient la préfecture.",
        ['indirect: la préfecture | soutient | La route est sûre'],
      ],
      [
        "Le maire a fui. Une accusation que Wagner dément : « J'ai crié, oui. »",
        ["direct: Wagner | dément | « J'ai crié, oui. »"],
      ],
    ],
  ],
  [
    'a second quotation behind the incise and a conjunction',
    [
      [
        "« C'est fini », a dit Ana Ruiz, et « personne ne reviendra ».",
        ["direct: Ana Ruiz | a dit | « C'est fini » ‖ « personne ne reviendra »"],
      ],
      [
        "« C'est fini », a-t-il dit, car « personne ne reviendra ».",
        ["direct: -t-il | a-t-il dit | « C'est fini » ‖ « personne ne reviendra »"],
      ],
      ["« C'est fini », a dit le maire, et « Le Monde » le confirme.", ["direct: le maire | a dit | « C'est fini »"]],
    ],
  ],
  [
    'what a cue behind it reports',
    [
      [
        '« Aucun commentaire », fait-on savoir du côté de la direction.',
        ['direct: la direction | fait-on savoir | « Aucun commentaire »'],
      ],
      [
        '« C’est une chance », se réjouit l’adjointe à la culture, Anna Sarr.',
        ['direct: l’adjointe à la culture, Anna Sarr | se réjouit | « C’est une chance »'],
      ],
      [
        '« Il faut agir », martèle Anna Sarr, qui rappelle que « deux lits sur cinq sont fermés ».',
        [
          'direct: Anna Sarr | martèle | « Il faut agir »',
          'direct: Anna Sarr | rappelle | « deux lits sur cinq sont fermés »',
        ],
      ],
      [
        '« C’est tenable, commente Luc Arnaud, analyste chez Oddo Valmy. La vraie question, c’est demain. »',
        [
          'direct: Luc Arnaud, analyste chez Oddo Valmy | commente | « C’est tenable ‖ La vraie question, c’est demain. »',
        ],
      ],
      ['« Remboursez ! », entendait-on dans les gradins.', ['direct: – | entendait-on | « Remboursez ! »']],
      [
        '« Une honte ! », « Démission ! », scandait la foule.',
        ['direct: la foule | scandait | « Une honte ! » ‖ « Démission ! »'],
      ],
      [
        '« J’ai tout perdu », répète en boucle cette mère de famille.',
        ['direct: cette mère de famille | répète | « J’ai tout perdu »'],
      ],
      [
        '« Aucun », répond Maud Perrin sans hésiter. Puis, après un silence : « Si. Ne pas être partie. »',
        ['direct: Maud Perrin | répond | « Aucun »', 'direct: Maud Perrin | – | « Si. Ne pas être partie. »'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');
