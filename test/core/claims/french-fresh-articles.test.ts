import assert from 'node:assert/strict';
import { claimLines } from './claim-lines';
import { assertAmong, assertTable, product } from './table';

/** Tables that came out of French articles written for this and read once. */
describe('French articles, read once', () => {
  it('who is the source of the subject of a reported clause is within what is reported', () => {
    for (const [phrase, verb] of product(
      ['selon les experts', "d'après la Cour des comptes", 'de source municipale', 'selon un rapport interne'],
      ['précise', 'a rappelé', 'souligne', 'avait reconnu'],
    ))
      assert.deepEqual(claimLines(`Le maire ${verb} que les lits, ${phrase}, manquaient partout.`), [
        `indirect: Le maire | ${verb} | les lits, ${phrase}, manquaient partout`,
      ]);
    assertTable([
      [
        'Et de rappeler que deux familles sur dix, selon le CCAS, ont des impayés.',
        null,
        'deux familles sur dix, selon le CCAS, ont des impayés',
      ],
    ]);
    assert.deepEqual(claimLines('The mayor said that the bridge, according to experts, would hold.'), [
      'indirect: The mayor | said | the bridge, according to experts, would hold',
    ]);
  });

  it('a relative clause about the object of a cue with “de” is the object’s', () => {
    for (const [verb, object] of product(
      ["s'est félicité", 'se réjouit', 'se plaint', "s'inquiète"],
      ["d'une démarche qu'il juge vaine", "d'un accord qu'il estime trop long", 'de la charge que cela représente'],
    ))
      assert.deepEqual(claimLines(`Le syndicat ${verb} ${object}.`), [`indirect: Le syndicat | ${verb} | ${object}`]);
    assertTable(
      [
        ["Le maire se plaint du fait qu'on l'ignore.", 'Le maire', "on l'ignore"],
        ['Le préfet a averti les maires des communes que la digue céderait.', 'Le préfet', 'la digue céderait'],
      ],
      'fr',
    );
  });

  it('what a verdict is about stands behind when or where it was given', () => {
    for (const [when, object] of product(
      ['en novembre', 'dès mardi', 'jeudi à Lens', 'devant la presse', 'dans un communiqué'],
      ['le projet de « folie »', 'la situation de « préoccupante »'],
    ))
      assert.deepEqual(claimLines(`Le préfet avait qualifié ${when} ${object}.`), [
        `mixed: Le préfet | avait qualifié | ${object}`,
      ]);
  });

  it('whom something is asked of stands before a plural object or a figure', () => {
    for (const [verb, whom, what] of product(
      ['réclame', 'a demandé', 'promet'],
      ["à l'industriel", 'au préfet', 'aux riverains', "aux services de l'État"],
      ["des compléments d'étude", 'des arbres et des bancs', '200 euros par mois', 'dix ans de garantie'],
    ))
      assertTable([[`Le syndicat ${verb} ${whom} ${what}.`, 'Le syndicat', what]], 'fr');
    assertTable(
      [
        ['La ville a demandé au préfet des Vosges un délai.', 'La ville', 'un délai'],
        ['Le député réclame au président des maires ruraux une réponse.', 'Le député', 'une réponse'],
      ],
      'fr',
    );
  });

  it('a figure beside that of the object belongs to it, what it is set against does not', () => {
    assertAmong(
      [
        [
          "Le groupe fait état d'un chiffre d'affaires en repli de 9,4 %, à 1,31 milliard d'euros.",
          'Le groupe',
          "d'un chiffre d'affaires en repli de 9,4 %, à 1,31 milliard d'euros",
        ],
        [
          "La banque annonce un bénéfice en hausse de 3 %, à 22 millions d'euros, et prévient que l'année sera dure.",
          'La banque',
          "un bénéfice en hausse de 3 %, à 22 millions d'euros",
        ],
        ['Le groupe table sur une croissance de 7 %, contre 5 % auparavant.', 'Le groupe', 'sur une croissance de 7 %'],
        [
          'Le club annonce une perte de 2 millions, soit 8 % du budget.',
          'Le club',
          'une perte de 2 millions, soit 8 % du budget',
        ],
      ],
      'fr',
    );
  });

  it('what somebody describes is said', () => {
    for (const [who, verb, what] of product(
      ['Des témoins', 'Des habitants joints par téléphone', 'Les secours'],
      ['ont décrit', 'décrivent'],
      ['des scènes de panique', 'une foule en colère', 'un homme discret'],
    ))
      assertTable([[`${who} ${verb} ${what}.`, who, what]], 'fr');
  });

  it('the verb behind a relative clause with marks is that of its subject, also behind a semicolon', () => {
    for (const [marked, rest] of product(
      ['qui évoque un « plan »', "qui parle d'un « plan déguisé »", 'qui y voit une « manœuvre »'],
      ['appelle | les salariés à débrayer', 'exhorte | les agents à se mobiliser', 'invite | les élus à voter contre'],
    )) {
      const [verb, content] = rest.split(' | ');
      const lines = claimLines(`La CFDT attend ; la CGT, ${marked}, ${verb} ${content}.`);
      assert.ok(lines.includes(`indirect: la CGT, ${marked} | ${rest}`), lines.join('\n'));
    }
  });

  it('“d’après lequel” names a text as “selon lequel” does, and whoever shows it goes on speaking', () => {
    for (const [text, link] of product(["un rapport d'expert", 'le courrier'], ['selon lequel', "d'après lequel"]))
      assert.deepEqual(
        claimLines(`L'avocat, Me Paul Reynaud, brandit ${text} ${link} le pont est sain. « Tout est là ! »`),
        [`indirect: ${text} | ${link} | le pont est sain`, "direct: L'avocat, Me Paul Reynaud | – | « Tout est là ! »"],
      );
  });

  it('nobody says what was agreed, nor what is left to others to say', () => {
    for (const draft of [
      'Le maire a reçu les éleveurs. Il a été convenu que des rondes seraient organisées.',
      'Il a été convenu avec la gendarmerie que chacun garderait ses parts.',
      'Le maire est furieux ; à charge pour les habitants de signaler tout animal errant.',
      'Le terrain est ouvert, à charge pour les clubs de signaler les dégâts.',
      'Le règlement est affiché, à chacun de signaler les fuites.',
      'Le maire est parti, aux clubs de dénoncer les abus.',
    ])
      assert.deepEqual(claimLines(draft), [], draft);
  });

  it('the age of somebody without a name stands before a relative clause', () => {
    for (const [who, age] of product(
      ['le patron', 'un éleveur', 'le maire'],
      ['54 ans', 'âgé de 54 ans', 'la soixantaine'],
    )) {
      const lines = claimLines(`« On coule », lâche ${who}, ${age}, qui dit avoir tout essayé.`);
      assert.ok(lines.includes(`indirect: ${who} | dit | avoir tout essayé`), lines.join('\n'));
    }
  });

  it('“où l’on” is whoever the place is', () => {
    for (const [place, who, rest] of product(
      ['Même prudence à', 'Le ton est le même à'],
      ['Bercy', 'Matignon', 'la préfecture'],
      ["rappelle | rien n'est signé", 'martèle | le cap sera tenu'],
    )) {
      const [verb, content] = rest.split(' | ');
      assertTable([[`${place} ${who}, où l'on ${verb} que ${content}.`, who, content ?? '']], 'fr');
    }
  });

  it('the figure behind a source between commas is the object of the verb before', () => {
    for (const [verb, source, figure] of product(
      ['ne dépassait pas', 'atteint', 'compte'],
      ['selon le maire', "d'après la CGT", 'selon lui'],
      ['140 personnes', '640 salariés', '12 %'],
    ))
      assertTable([[`La ville ${verb}, ${source}, ${figure}.`, null, `La ville ${verb} … ${figure}`]], 'fr');
  });

  it('“comme l’a fait X” tells what somebody did, “comme l’a dit X” who says so', () => {
    for (const [draft, done] of product(
      ['Il faut agir', 'Le club va vendre', 'La mairie veut tout fermer'],
      ["l'a fait Lens", "l'ont fait les Suédois", "l'avait tenté son rival"],
    ))
      assert.deepEqual(claimLines(`${draft}, comme ${done}.`, 'fr'), []);
    assertTable([["Le pont tiendra, comme l'a dit le maire.", 'le maire', 'Le pont tiendra']], 'fr');
  });

  it('a relative clause about how somebody shows or tells something reports nothing', () => {
    for (const [act, how] of product(
      ['Elle montre encore le geste', 'Il raconte sa vie', 'Il montre la maison', 'Elle note tout'],
      ["d'une main que l'âge a tordue", 'dans une rue que la crue a ravagée', 'avec une passion que rien n’entame'],
    ))
      assert.deepEqual(claimLines(`${act}, ${how}.`, 'fr'), []);
  });

  it('two French participles with a subject each', () => {
    for (const [first, second] of product(
      [
        'la CGT | dénonçant | un recul',
        'Moscou | affirmant | avoir repris la ville',
        'le PS | dénonçant | « un recul »',
      ],
      ['la CFDT | saluant | une avancée', 'Kiev | démentant | tout repli', 'son rival | saluant | « un progrès »'],
    )) {
      const text = `Les avis divergent, ${first.replaceAll(' | ', ' ')} et ${second.replaceAll(' | ', ' ')}.`;
      assert.deepEqual(
        claimLines(text, 'fr').map((line) => line.replace(/^\w+: /, '')),
        [first, second],
        text,
      );
    }
    assertAmong(
      [
        [
          "Ils ont plaidé la relaxe, Me Vergnaud dénonçant « un dossier vide » et son confrère Me Haddad s'étonnant que rien ne tienne.",
          'son confrère Me Haddad',
          'rien ne tienne',
        ],
      ],
      'fr',
    );
  });

  it('a participle that agrees with a source at the end belongs to it', () => {
    for (const [link, source] of product(
      ['selon', "d'après"],
      ['la CFDT, emmenée par Paul Vian', 'la défense, représentée par Me Roux', "l'association, fondée en 1998"],
    ))
      assertTable([[`Le plan est « mort », ${link} ${source}.`, source, 'Le plan est « mort »']], 'fr');
  });

  it('one noun is an answer', () => {
    for (const [noun, incise, source] of [
      ['Mensonge', 'a répliqué la défense', 'la défense'],
      ['Trahison', 'dénonce la CGT', 'la CGT'],
      ['Mensonge', 'répond Paul Vian', 'Paul Vian'],
      ['Hypocrisie', 'tance le député', 'le député'],
    ] as const)
      assertTable([[`${noun}, ${incise}.`, source, noun]], 'fr');
  });

  it('figures of two sources are apart', () => {
    for (const [first, second, comma] of product(
      ['la police', 'la préfecture'],
      ['les organisateurs', 'la CGT'],
      ['', ','],
    )) {
      const text = `Ils étaient 1 200${comma} selon ${first}${comma} et 3 000${comma} selon ${second}.`;
      assertTable(
        [
          [text, first, 'Ils étaient 1 200'],
          [text, second, '3 000'],
        ],
        'fr',
      );
    }
  });

  it('an object that a relative clause tells is one claim, also where it is rejected', () => {
    for (const [verb, object] of product(
      ['a démenti', 'rejette', 'a balayé', 'conteste', 'a confirmé'],
      ['les rumeurs selon lesquelles le site fermerait', "la thèse selon laquelle l'usine brûlait"],
    ))
      assert.deepEqual(claimLines(`Le ministère ${verb} ${object}.`), [`indirect: Le ministère | ${verb} | ${object}`]);
  });

  it('a preposition and its relative pronoun open what an incise cuts', () => {
    for (const [link, said] of product(['sans qui', 'grâce auquel', 'avec lequel'], ['assure-t-elle', 'dit-elle']))
      assertTable(
        [[`Ana Ruiz a salué le préfet, ${link}, ${said}, tout a changé.`, null, `${link} … tout a changé`]],
        'fr',
      );
  });

  it('an adverbial between “qui” and its verb is no part of who speaks', () => {
    for (const [who, when] of product(
      ['Le maire', 'Un voisin', 'La députée'],
      ['la veille', 'en riant', 'ce jour-là'],
    )) {
      assertTable([[`${who} qui, ${when}, a lâché : « Bon courage ! »`, who, '« Bon courage ! »']], 'fr');
      assertTable(
        [[`${who} qui, ${when}, avait assuré que tout irait bien, a démissionné.`, who, 'tout irait bien']],
        'fr',
      );
    }
  });

  it('“Côté” is no name, whatever capital follows', () => {
    assert.deepEqual(claimLines('Côté Assurance maladie, on estime à 4 millions la facture.'), [
      'indirect: Assurance maladie | estime | à 4 millions la facture',
    ]);
    assert.deepEqual(claimLines('Côté Mairie de Lens, on dit attendre un devis.'), [
      'indirect: Mairie de Lens | dit | attendre un devis',
    ]);
  });

  it('“que” behind a comparison or “ne” opens no clause', () => {
    for (const [object, more] of product(
      ['de 60 millions en 2027', 'de 12 %'],
      ["soit trois fois plus qu'en 2025", 'soit deux de moins que samedi', 'soit autant que la Suisse'],
    ))
      assertTable(
        [[`Elle table sur une hausse ${object}, ${more}.`, 'Elle', `sur une hausse ${object}, ${more}`]],
        'fr',
      );
    assertTable(
      [
        ["Le maire dénonce un projet plus cher que l'ancien.", 'Le maire', "un projet plus cher que l'ancien"],
        ['Le patron promet de ne licencier que vingt personnes.', 'Le patron', 'de ne licencier que vingt personnes'],
        ["Le maire demande de n'ouvrir que le matin.", 'Le maire', "de n'ouvrir que le matin"],
        [
          "Ses rivaux lui reprochent de n'avoir publié que peu de résultats.",
          'Ses rivaux',
          "de n'avoir publié que peu de résultats",
        ],
        ['Le maire a dit plus tôt que la route serait fermée.', 'Le maire', 'la route serait fermée'],
        ['Le maire a ajouté de plus que la route serait fermée.', 'Le maire', 'la route serait fermée'],
        ["Le maire n'affirme plus que la route est sûre.", 'Le maire', 'la route est sûre'],
        ['Le préfet rappelle une fois de plus que les feux sont interdits.', 'Le préfet', 'les feux sont interdits'],
        ['Le maire affirme, pour ne fâcher personne, que tout va bien.', 'Le maire', 'tout va bien'],
      ],
      'fr',
    );
  });

  it('“ne” before an incise has its “que” behind', () => {
    for (const [incise, source] of [
      ['dit-on', '–'],
      ['assure le président', 'le président'],
      ['raconte Ana Ruiz', 'Ana Ruiz'],
      ['selon la mairie', 'la mairie'],
    ] as const)
      assertTable([[`Il ne reste, ${incise}, que des flaques.`, source, 'Il ne reste … que des flaques']], 'fr');
  });

  it('what has another number or kind than a source is the object of the verb before', () => {
    for (const [link, source, object] of product(
      ['selon', 'à en croire'],
      ['un conseiller', 'le gardien'],
      ['les petites communes', 'ses voisins', 'le plan de la ville'],
    ))
      assertTable([[`Le texte épargne, ${link} ${source}, ${object}.`, source, `Le texte épargne … ${object}`]], 'fr');
    assertTable([['Le pont cède, selon Ana Ruiz, la maire.', 'Ana Ruiz, la maire', 'Le pont cède']], 'fr');
  });

  it('some are “d’aucuns”', () => {
    assertTable(
      [
        ["D'aucuns réclament déjà un vote.", "D'aucuns", 'un vote'],
        ["Le maire hésite ; d'aucuns estiment qu'il a tort.", "d'aucuns", 'il a tort'],
        ["« C'est fini », murmurent d'aucuns.", "d'aucuns", "« C'est fini »"],
      ],
      'fr',
    );
  });

  it('words without a verb behind a semicolon have an incise', () => {
    for (const [words, cue, source] of product(
      ['sans succès', 'en vain', 'trop tard'],
      ['déplore', 'estime', 'regrette'],
      ["l'adjoint", 'Ana Ruiz', 'son avocat'],
    ))
      assertTable([[`La mairie avait écrit au préfet ; ${words}, ${cue} ${source}.`, source, words]], 'fr');
  });

  it('a verb behind somebody and his name is no incise', () => {
    for (const [opening, who, act] of product(
      ["Depuis qu'", "Parce qu'", "Alors qu'"],
      ['une enseignante, Ana Ruiz', 'un voisin, Luc Orr'],
      ['a publié la page', 'a posté la vidéo', 'a relancé le projet'],
    ))
      assert.deepEqual(claimLines(`${opening}${who}, ${act}, le téléphone sonne.`, 'fr'), []);
  });

  it('“et que” goes on with what the outer cue reports', () => {
    for (const [inner, words] of product(
      ["s'étaient émues | de", "s'étaient plaintes | de", "s'étaient indignées | de"],
      ['« certains passages »', '« pressions »'],
    )) {
      const [verb, of] = inner.split(' | ');
      const lines = claimLines(`Le maire explique que deux familles ${verb} ${of} ${words} et qu'il avait tout dit.`);
      assert.deepEqual(lines, [
        `mixed: Le maire | explique | deux familles ${verb} ${of} ${words} et qu'il avait tout dit`,
        `mixed: deux familles | ${verb} | ${of} ${words}`,
      ]);
    }
  });

  it('“ce n’est pas ce que dit X” is whose the quotation behind it is', () => {
    for (const [pointer, source] of product(
      ["Ce n'est pas ce que dit", "C'est ce que raconte", "Ce n'est pas du tout ce qu'affirme"],
      ["l'enseignante", 'la gérante', 'Ana Ruiz'],
    ))
      assertAmong(
        [
          [
            `Le maire dément. ${pointer} ${source}. « On m'a convoquée deux fois. »`,
            source,
            "« On m'a convoquée deux fois. »",
          ],
        ],
        'fr',
      );
  });

  it('two people judged in one verdict', () => {
    for (const [first, link, second] of product(
      ['Emma « trop molle »', 'le maire « trop mou »'],
      ['mais', 'et'],
      ['Rodolphe « grave toxique »', 'le préfet « trop dur »'],
    ))
      assert.deepEqual(claimLines(`Lou-Ann trouve ${first} ${link} ${second}.`, 'fr'), [
        `mixed: Lou-Ann | trouve | ${first} ${link} ${second}`,
      ]);
  });

  it('“ce à quoi” and “ce dont” are the writer’s', () => {
    for (const [clause, behind] of product(
      ['affirme que la route rouvrira', 'demande que le lac soit rempli', 'dit vouloir partir'],
      ["ce à quoi s'opposent les voisins", 'ce dont doutent les riverains'],
    )) {
      const words = clause.replace(/^(?:affirme que|demande que|dit) /, '');
      assertTable([[`Le maire ${clause}, ${behind}.`, 'Le maire', words]], 'fr');
    }
  });

  it('a reflexive verb behind a relative clause is the main one', () => {
    for (const [subject, act, cue] of product(
      ['Le bilan des crues qui ont frappé le pays', 'La colère des élus qui ont démissionné'],
      ["s'est alourdi", "s'est calmé depuis lundi"],
      ['ont annoncé mardi les autorités', 'ont indiqué les pompiers'],
    ))
      assertTable([[`${subject} ${act}, ${cue}.`, cue.replace(/^.*(?=les )/, ''), `${subject} ${act}`]], 'fr');
  });

  it('a text that a participle and a relative clause tell of is one source', () => {
    for (const [text, clause] of product(
      ['une note révélée jeudi par Mediapart', 'un rapport remis lundi au ministre', 'un document daté de mai'],
      ["et que l'AFP a pu consulter", 'et dont Le Monde a obtenu copie'],
    ))
      assertTable([[`Selon ${text} ${clause}, la dette augmente.`, `${text} ${clause}`, 'la dette augmente']], 'fr');
  });

  it('what somebody remembers having done is said', () => {
    for (const [cue, words] of product(
      ['se rappelle', 'se souvient', 'se remémore'],
      ['avoir reçu le manuscrit', "n'avoir rien signé"],
    ))
      assertTable([[`Son éditrice, Claire Bonnaud, ${cue} ${words}.`, 'Son éditrice, Claire Bonnaud', words]], 'fr');
    assertTable([["Le maire se souvient d'avoir signé l'arrêté.", 'Le maire', "d'avoir signé l'arrêté"]], 'fr');
  });

  it('words that open with a noun of the language have an incise', () => {
    for (const [words, cue] of product(
      ["Promesse non tenue l'an passé", 'Retour à la case départ'],
      ['se souvient Paul Vian', 'résume Paul Vian, le président'],
    ))
      assertTable(
        [
          [
            `${words}, ${cue} : « On repart de zéro. »`,
            cue.replace(/^(?:se souvient|résume) /, ''),
            `${words} … « On repart de zéro. »`,
          ],
        ],
        'fr',
      );
  });

  it('who answers stands behind “ce à quoi”', () => {
    for (const [link, who, cue] of product(['Ce à quoi'], ['Rachid Belhadj', 'le maire'], ['rétorque', 'répond']))
      assertTable([[`${link} ${who} ${cue} que rien n'est signé.`, who, "rien n'est signé"]], 'fr');
  });

  it('a country or a capital is assured of something', () => {
    for (const [whom, words] of product(
      ['la Slovénie', 'Kiev', "l'Ukraine"],
      ['de son « soutien indéfectible »', 'de la « solidarité » de Paris'],
    ))
      assertTable([[`Le chancelier a assuré ${whom} ${words}.`, 'Le chancelier', words]], 'fr');
  });

  it('“quelque” opens an amount', () => {
    assertTable(
      [
        [
          "Les analystes d'Oddo évaluent à quelque 90 millions d'euros le coût du rappel.",
          "Les analystes d'Oddo",
          "à quelque 90 millions d'euros le coût du rappel",
        ],
      ],
      'fr',
    );
  });

  it('a reflexive verb in marks opens no clause', () => {
    for (const [words, cue] of product(
      ['Le prix va s’envoler, soit 40 euros de plus', 'Il faut s’adapter, soit tout revoir'],
      ['a indiqué Olivier Coze', 'explique la gérante'],
    ))
      assertTable([[`« ${words}, ${cue}. C’est beaucoup. »`, null, `« ${words} … C’est beaucoup. »`]], 'fr');
  });

  it('a few words behind a question answer it', () => {
    for (const [words, cue] of product(
      ['Au plomb', 'Deux ans', 'La Région', 'Un court-circuit', 'Avec les clubs'],
      ['répond | la direction', "précise | l'adjoint", 'assure | Ana Ruiz'],
    )) {
      const [verb, source] = cue.split(' | ');
      assertTable([[`À qui la faute ? ${words}, ${verb} ${source}.`, source ?? null, words]], 'fr');
    }
  });

  it('what one sees somebody do, in marks, is no opinion', () => {
    for (const [who, words] of product(
      ["Le voisin l'a vu", "Les témoins l'ont vue", "Le gardien a vu l'homme"],
      ['« courir vers le bois »', "« tomber d'un coup »"],
    ))
      assert.deepEqual(claimLines(`${who} ${words}.`, 'fr'), []);
    assertTable([['Le maire y voit « une erreur ».', 'Le maire', '« une erreur »']], 'fr');
  });

  it('a body speaks by the pen of its head, and an age in marks is no word of hers', () => {
    assertTable(
      [
        [
          'Le parti, par la plume de son secrétaire, Paul Vian, réclame un vote.',
          'Le parti, par la plume de son secrétaire, Paul Vian',
          'un vote',
        ],
        ["« On n'est pas déçus », s'enthousiasme Josette, « presque 80 ans ».", 'Josette', "« On n'est pas déçus »"],
      ],
      'fr',
    );
  });

  it('how somebody is stands in marks before him, and what he says behind his verb', () => {
    for (const [how, act] of product(
      ['Soulagé mais pas naïf', 'Très inquiet', 'En colère', 'Outré'],
      ["parle | d'une « bouffée d'oxygène »", 'réclame | un plan', 'dit | attendre la suite', 'dénonce | « un recul »'],
    )) {
      const [verb, words] = act.split(' | ');
      assert.deepEqual(
        claimLines(`« ${how} », le maire, Gilles Noël, ${verb} ${words}.`).map((line) => line.replace(/^\w+: /, '')),
        [`le maire, Gilles Noël | ${verb} | ${words}`],
      );
    }
  });
});
