import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { type Facts, testFacts } from '../facts';
import { assertTable, product } from '../table';

/** What French verbs call, judge or describe somebody or something as. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a pronoun before a verb of judging stands for what is judged',
    [
      ['Le comité les juge biaisés.', ['indirect: Le comité | les juge | biaisés']],
      ['La CGT le juge insuffisant.', ['indirect: La CGT | le juge | insuffisant']],
      ['Les experts la jugent trop courte.', ['indirect: Les experts | la jugent | trop courte']],
      ['La ministre l’a qualifiée de prématurée.', ['indirect: La ministre | l’a qualifiée | de prématurée']],
      ['Le syndicat le considère comme dangereux.', ['indirect: Le syndicat | le considère | comme dangereux']],
      ['Le garde les trouve endormis.', []],
      ['Le tribunal les juge en mars.', []],
      ['Lundi le juge compétent a dit non.', []],
    ],
  ],
  [
    'a relative clause behind “mais” goes on with what describes',
    [
      [
        'L’expert a décrit un homme « immature », mais dont le discernement n’était pas aboli.',
        ['mixed: L’expert | a décrit | un homme « immature », mais dont le discernement n’était pas aboli'],
      ],
    ],
  ],
  [
    'words between commas do not part an object from what it is judged to be',
    [
      [
        'Le conseil juge le prix proposé, 41 euros par action, « très éloigné de la valeur du groupe ».',
        ['mixed: Le conseil | juge | le prix proposé, 41 euros par action, « très éloigné de la valeur du groupe »'],
      ],
      [
        'Le maire juge le calendrier annoncé, deux ans, « intenable ».',
        ['mixed: Le maire | juge | le calendrier annoncé, deux ans, « intenable »'],
      ],
    ],
  ],
  [
    "what a relative clause's subject judges is its verdict on what stands before",
    [
      ['Un calendrier que la CGT juge intenable.', ['indirect: la CGT | juge | intenable']],
      [
        'Le maire a présenté un plan que l’opposition trouve trop timide.',
        ['indirect: l’opposition | trouve | trop timide'],
      ],
      [
        'La région a voté une aide que les éleveurs estiment dérisoire.',
        ['indirect: les éleveurs | estiment | dérisoire'],
      ],
      ['La cour entendra un témoin que la défense juge peu fiable.', ['indirect: la défense | juge | peu fiable']],
    ],
  ],
  [
    'an adjective that judges what an infinitive tells',
    [
      [
        'La maire a quitté la salle, jugeant inutile de répondre.',
        ['indirect: La maire | jugeant | inutile de répondre'],
      ],
      ['Elle estime nécessaire d’entendre les élus.', ['indirect: Elle | estime | nécessaire d’entendre les élus']],
      ['Le juge a jugé bon de reporter l’audience.', []],
    ],
  ],
  [
    'a participle behind its object can be a judgement',
    [['Les analystes jugent le prix élevé.', ['indirect: Les analystes | jugent | le prix élevé']]],
  ],
  [
    'how much somebody says to be something is part of the words',
    [
      ['Le maire se dit profondément préoccupé.', ['indirect: Le maire | se dit | profondément préoccupé']],
      ['Le maire se dit également prêt à voter.', ['indirect: Le maire | se dit | prêt à voter']],
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
    'a noun of saying before a name is a trade',
    [
      [
        'La critique Maud Perrin y voit au contraire « un geste politique ».',
        ['direct: La critique Maud Perrin | y voit | « un geste politique »'],
      ],
    ],
  ],
  [
    'what an object is called needs no marks',
    [
      ['Le maire a qualifié l’accord d’historique.', ['indirect: Le maire | a qualifié | l’accord d’historique']],
      [
        'La ministre qualifie cette affaire de scandale d’État.',
        ['indirect: La ministre | qualifie | cette affaire de scandale d’État'],
      ],
      [
        'L’avocat décrit son client comme un homme brisé.',
        ['indirect: L’avocat | décrit | son client comme un homme brisé'],
      ],
      ['Le but de Vian qualifie l’équipe de France.', []],
    ],
  ],
  [
    'set phrases stand between a cue and its words',
    [
      ['La banque juge au contraire la baisse « excessive ».', ['mixed: La banque | juge | la baisse « excessive »']],
      ['Le maire estime, à l’inverse, que tout va bien.', ['indirect: Le maire | estime | tout va bien']],
      [
        'Le maire s’est inscrit en faux : trois réunions ont eu lieu.',
        ['indirect: Le maire | s’est inscrit en faux | trois réunions ont eu lieu'],
      ],
    ],
  ],
  [
    '“pas moins” denies nothing, and “on” swears as people do',
    [
      [
        'Elle n’en juge pas moins la tendance « alarmante ».',
        ['mixed: Elle | n’en juge pas moins | la tendance « alarmante »'],
      ],
      [
        'Au café, à Valserre, on jure que les camions passent la nuit.',
        ['indirect: – | jure | les camions passent la nuit'],
      ],
    ],
  ],
  [
    'how somebody is treated is no verdict',
    [
      ['L’hôpital traite les malades de manière égale.', []],
      ['Le pays traitait l’anglais et le français de la même façon : comme des langues à protéger.', []],
      ['Il a traité les élus de « voyous ».', ['mixed: Il | a traité | les élus de « voyous »']],
    ],
  ],
  [
    'two verbs do not follow each other, nor an infinitive a noun',
    [
      ['La CGT se dit prête à signer.', ['indirect: La CGT | se dit | prête à signer']],
      [
        'Le garde des sceaux fait valoir que tout est prêt.',
        ['indirect: Le garde des sceaux | fait valoir | tout est prêt'],
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
    'how somebody or something was found is no verdict',
    [
      ['Les secours ont trouvé la victime inconsciente.', []],
      ['La police a trouvé la porte ouverte.', []],
      ['La critique a trouvé le film ennuyeux.', ['indirect: La critique | a trouvé | le film ennuyeux']],
    ],
  ],
  [
    'what somebody thinks that he is, he says',
    [
      ['Les riverains s’estiment oubliés.', ['indirect: Les riverains | s’estiment | oubliés']],
      ['La mère s’estime victime d’une injustice.', ['indirect: La mère | s’estime | victime d’une injustice']],
      ['Les salariés s’estiment mal payés.', ['indirect: Les salariés | s’estiment | mal payés']],
      ['Le coût s’estime à deux millions.', []],
      ['Le Maroc s’est qualifié pour la finale.', []],
    ],
  ],
  [
    'a pronoun with a participle means what stands before it',
    [
      [
        'La ministre a réagi à la mort de l’acteur le qualifiant de « formidable comédien ».',
        ['mixed: La ministre | le qualifiant | de « formidable comédien »'],
      ],
    ],
  ],
  [
    '“se dit inquiet” ends at the colon',
    [
      [
        'Le patronat se dit inquiet : Patrick Martin, le président du Medef, craint « une année blanche ».',
        [
          'indirect: Le patronat | se dit | inquiet',
          'direct: Patrick Martin, le président du Medef | craint | « une année blanche »',
        ],
      ],
    ],
  ],
  [
    'what somebody or something is called',
    [
      [
        'Chez les socialistes, on juge la manœuvre « grossière ».',
        ['mixed: les socialistes | juge | la manœuvre « grossière »'],
      ],
      [
        'La loi a été critiquée par les syndicats, qui y voient « une provocation ».',
        ['direct: les syndicats | y voient | « une provocation »'],
      ],
      [
        'L’un d’eux, Luc Arnaud, de la banque Oddo, juge ce scénario « quasi certain ».',
        ['mixed: L’un d’eux, Luc Arnaud, de la banque Oddo | juge | ce scénario « quasi certain »'],
      ],
    ],
  ],
  [
    'what a reflexive cue makes of its subject is joined to a participle',
    [
      [
        'Paul Vian s’est dit atterré et scandalisé par l’annonce de la fermeture.',
        ['indirect: Paul Vian | s’est dit | atterré et scandalisé par l’annonce de la fermeture'],
      ],
      [
        'Paul Vian s’est dit satisfait et rassuré par les annonces du préfet.',
        ['indirect: Paul Vian | s’est dit | satisfait et rassuré par les annonces du préfet'],
      ],
      [
        'La maire s’est dite surprise et déçue par la décision.',
        ['indirect: La maire | s’est dite | surprise et déçue par la décision'],
      ],
      [
        'Ils se sont dits prêts et déterminés à poursuivre la grève.',
        ['indirect: Ils | se sont dits | prêts et déterminés à poursuivre la grève'],
      ],
      [
        'Le club s’est dit victime et abandonné par la ligue.',
        ['indirect: Le club | s’est dit | victime et abandonné par la ligue'],
      ],
      [
        'Luc Orr s’est dit soulagé, fier et épuisé par sa course.',
        ['indirect: Luc Orr | s’est dit | soulagé, fier et épuisé par sa course'],
      ],
      ['Ana Ruiz s’est montrée surprise et agacée par la question.', []],
      [
        'Le maire s’est dit inquiet et a appelé au calme.',
        ['indirect: Le maire | s’est dit | inquiet', 'indirect: Le maire | a appelé | au calme'],
      ],
      ['Le préfet a dénoncé un abus et quitté la salle.', ['indirect: Le préfet | a dénoncé | un abus']],
    ],
  ],
];

testFacts(facts, 'fr');

describe('French verdicts, by tables', () => {
  it('what a verdict is about stands behind when or where it was given', () => {
    for (const [when, object] of product(
      ['en novembre', 'dès mardi', 'jeudi à Lens', 'devant la presse', 'dans un communiqué'],
      ['le projet de « folie »', 'la situation de « préoccupante »'],
    ))
      assert.deepEqual(claimLines(`Le préfet avait qualifié ${when} ${object}.`), [
        `mixed: Le préfet | avait qualifié | ${object}`,
      ]);
  });

  it('“Côté” is no name, whatever capital follows', () => {
    assert.deepEqual(claimLines('Côté Assurance maladie, on estime à 4 millions la facture.'), [
      'indirect: Assurance maladie | estime | à 4 millions la facture',
    ]);
    assert.deepEqual(claimLines('Côté Mairie de Lens, on dit attendre un devis.'), [
      'indirect: Mairie de Lens | dit | attendre un devis',
    ]);
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

  it('what one sees somebody do, in marks, is no opinion', () => {
    for (const [who, words] of product(
      ["Le voisin l'a vu", "Les témoins l'ont vue", "Le gardien a vu l'homme"],
      ['« courir vers le bois »', "« tomber d'un coup »"],
    ))
      assert.deepEqual(claimLines(`${who} ${words}.`, 'fr'), []);
    assertTable([['Le maire y voit « une erreur ».', 'Le maire', '« une erreur »']], 'fr');
  });

  it('an opinion of words in marks', () => {
    assertTable(
      [
        ['Nicolas Bay y voit une « bonne nouvelle ».', 'Nicolas Bay', 'une « bonne nouvelle »'],
        ['Le maire y voit « un bon signe ».', 'Le maire', '« un bon signe »'],
        ['L’opposition y voit une manœuvre.', 'L’opposition', 'une manœuvre'],
        ['Les syndicats y voient la preuve que le site fermera.', 'Les syndicats', 'la preuve que le site fermera'],
        ['Pour l’économiste, qui y voit « un tournant », la dette baissera.', 'l’économiste', '« un tournant »'],
        [
          'Pour l’économiste, qui y voit « un tournant », la dette baissera.',
          'l’économiste, qui y voit « un tournant »',
          'la dette baissera',
        ],
      ],
      'fr',
    );
  });

  it('what is seen in pictures, and what is not', () => {
    assertTable(
      [
        ['L’opposition y voit une manœuvre.', 'L’opposition', 'une manœuvre'],
        ['Le maire y voit un signe d’espoir.', 'Le maire', 'un signe d’espoir'],
        ['Les syndicats y voient la preuve que le site fermera.', 'Les syndicats', 'la preuve que le site fermera'],
        ['La CGT voit dans ce texte « une attaque ».', 'La CGT', 'dans ce texte « une attaque »'],
        ['L’expert y voit plutôt un coup de bluff.', 'L’expert', 'un coup de bluff'],
        ['Paris y voit une provocation.', 'Paris', 'une provocation'],
        ['Il y voit une manière de gagner du temps.', 'Il', 'une manière de gagner du temps'],
      ],
      'fr',
    );
    for (const draft of [
      'On y voit des maisons détruites.',
      'On y voit un homme courir.',
      'Le médecin y voit mal.',
      'Il n’y voit rien.',
    ])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
  });
});
