import assert from 'node:assert/strict';
import { claimLines } from './claim-lines';
import { assertTable, product, type Row } from './table';
import { speakers } from '../actors/actor-lines';

/** What dailies and agencies print on an ordinary day. */
describe('French daily news', () => {
  it('gives words that end with marks in a relative clause to whoever stands behind', () => {
    const words = [
      'Le choc a fait onze blessés dont « trois graves »',
      'Le choc a fait onze blessés dont trois graves',
      "L'incendie a fait trois morts, dont « deux enfants »",
      'Le groupe a perdu 3 millions dont « la moitié en mai »',
      "C'est un plan qui « va échouer »",
      'Le pays traverse une crise qui « va durer »',
      "Le maire a signé un texte que « personne n'a lu »",
    ];
    const rows = product(words, [
      ['ont précisé', 'les pompiers'],
      ['a reconnu', 'son patron, Luc Orr'],
      ['déplore', 'la CGT'],
    ] as const).map(([said, [verb, who]]): Row => [`${said}, ${verb} ${who}.`, who, said]);
    assertTable(rows, 'fr');
  });

  it('leaves a subject its relative clause with marks', () => {
    assert.deepEqual(
      claimLines("L'ONG, qui dénonce « un naufrage », réclame une enquête.", 'fr')[1],
      ["indirect: L'ONG, qui dénonce « un naufrage » | réclame | une enquête"].join(),
    );
    assert.deepEqual(claimLines('Lundi, la ministre, qui « n’exclut rien », a annoncé une aide.', 'fr'), [
      'indirect: la ministre, qui « n’exclut rien » | a annoncé | une aide',
    ]);
  });

  it('ends a clause at its last marks before a comma and when it was said', () => {
    const rows = product(
      ['Le maire a assuré que la loi était « mauvaise »', 'Le maire a jugé que le vote est un « échec »'],
      [
        'après l’adoption du texte par les députés',
        'au lendemain de la défaite de son parti',
        'peu après la fin des débats à la mairie',
        'trois jours après la victoire de Lens',
        'alors que la ville perd des habitants',
        'avant une rencontre prévue mercredi',
        'à quelques jours du premier tour',
      ],
    ).map(([said, when]): Row => [`${said}, ${when}.`, 'Le maire', said.replace(/^.*?que /, '')]);
    assertTable(rows, 'fr');
  });

  it('tells apart who was asked together', () => {
    for (const [whom, names] of [
      ['auprès de la police et des pompiers', 'police + pompiers'],
      ['auprès du parquet et de la police', 'parquet + police'],
      ['auprès des gendarmes et du maire', 'gendarmes + maire'],
      ['auprès de la direction de la police et des douanes', 'direction de la police et des douanes'],
    ] as const)
      assert.equal(speakers(`L'homme a fui, a-t-on appris ${whom}.`, 'fr')[0], names);
  });

  it('finds a source behind the topic of a headline', () => {
    const rows = product(
      ['Gaz', 'Incendie à Lens', 'Procès Orr'],
      [
        ['selon', 'le maire'],
        ["d'après", 'la défense'],
        ['selon', 'Kiev'],
        ['pour', 'la CGT'],
      ] as const,
      ['les prix « vont baisser »', 'le toit est détruit'],
    ).map(([topic, [cue, who], words]): Row => [`# ${topic} : ${cue} ${who}, ${words}\n\nIl pleut.`, who, words]);
    assertTable(rows, 'fr');
  });

  it('reads who gives the word that sums up the sentence before', () => {
    const rows = [
      ["C'est l'appel qu'a lancé mercredi", 'la maire de Lens, Ana Ruiz'],
      ["C'est le constat que dresse", "l'association"],
      ["C'est la crainte qu'exprime", 'le maire'],
      ["C'est la promesse qu'a faite hier", 'le candidat'],
      ['C’est le message que veut faire passer', 'le syndicat'],
      ["C'est l'argument qu'avance", "l'opposition"],
    ].map(([what, who]): Row => [
      `Les routes doivent être réparées. ${what} ${who}.`,
      who ?? '',
      'Les routes doivent être réparées',
    ]);
    assertTable(rows, 'fr');
    assert.deepEqual(claimLines("Les routes sont réparées. C'est le message qu'attendent les élus.", 'fr'), []);
  });

  it('takes a noun in no list for the object of a verb that is seldom speech', () => {
    for (const act of ['a fait une lucarne', 'a prononcé un laïus', 'a jeté un pavé'])
      assert.deepEqual(claimLines(`Quand la nuit est tombée, la maire, Ana Ruiz, ${act} devant les élus.`, 'fr'), []);
  });

  it('reads a subject through where its people are', () => {
    const rows = product(
      ['De nombreux maires', 'Les syndicats'],
      [
        'à travers le pays',
        'partout en France',
        'un peu partout dans le Nord',
        'dans tout le pays',
        'de tous les départements',
        'aux quatre coins du pays',
        'autour de Lens',
      ],
      ['réclament', 'dénoncent'],
    ).map(([who, where, verb]): Row => [`${who} ${where} ${verb} « un recul ».`, `${who} ${where}`, '« un recul »']);
    assertTable(rows, 'fr');
  });

  it('ends a suspicion at the verb of whoever is suspected', () => {
    for (const verb of ['a été arrêté lundi', 'est en prison', 'sera jugé en mai'])
      assert.deepEqual(claimLines(`L'homme soupçonné d'avoir volé un bus à Lens ${verb}.`, 'fr'), [
        "indirect: – | soupçonné | d'avoir volé un bus à Lens",
      ]);
  });

  it('does not read acts of nobody as speech', () => {
    for (const draft of [
      'Il est encore trop tôt pour dire que la crise est finie.',
      'Il serait faux de dire que le club est ruiné.',
      'Il sera jugé dans une enquête sur un vol, pour laquelle deux hommes sont en prison.',
    ])
      assert.deepEqual(claimLines(draft, 'fr'), []);
  });

  it('gives a participle behind another to the subject of the sentence', () => {
    for (const act of ['a signé un arrêté autorisant la vente', 'a pris des mesures limitant le trafic'])
      assert.deepEqual(claimLines(`La maire ${act}, évoquant un besoin d'équité.`, 'fr'), [
        "indirect: La maire | évoquant | un besoin d'équité",
      ]);
  });

  it('takes an acronym for the body that brackets give it to, however well known it is', () => {
    for (const [body, acronym] of [
      ["L'Association des maires de France", "l'AMF"],
      ["La Fédération nationale des syndicats d'exploitants agricoles", 'la FNSEA'],
      ['La Confédération générale du travail', 'la CGT'],
      ['La Société protectrice des animaux', 'la SPA'],
    ] as const) {
      const draft = `${body} (${acronym.replace(/^l['a] ?/, '')}) attend.\n\n« C'est dur », écrit ${acronym}.`;
      assert.equal(speakers(draft, 'fr')[0], body.replace(/^L['a] ?/, ''));
    }
  });

  it('takes nobody for the subject whom the phrase before it names', () => {
    for (const opening of [
      "S'adressant à Luc Orr",
      'Recevant Luc Orr à la mairie',
      'À propos de Luc Orr',
      'Pour remplacer Luc Orr',
      'Dans une lettre à Luc Orr',
    ]) {
      assert.deepEqual(speakers(`${opening}, le directeur a dit que tout va bien.`, 'fr'), ['directeur']);
      assert.deepEqual(speakers(`${opening}, le directeur a souri. « On avance », a-t-il dit.`, 'fr'), ['directeur']);
    }
  });

  it('takes whom a sentence with a subject of its own names for whom an apposition describes', () => {
    for (const start of ['Elle conte l’histoire de', 'Elle évoque la vie de', 'On y lit le parcours de'])
      assert.equal(
        speakers(`${start} Luc Orr, ce jeune homme annonçant à sa mère qu’il voulait partir.`, 'fr').at(-1),
        'Luc Orr',
      );
  });

  it('goes on with the father of whom the paragraph before tells', () => {
    for (const who of ['le père de famille', 'le mari', 'le beau-père', 'le fils de la victime'])
      assert.equal(
        speakers(
          `« Il est écroué », précise le procureur.\n\nAprès cela, ${who} a été hospitalisé.\n\nIl a dit avoir eu peur.`,
          'fr',
        )[1],
        who.replace('le ', ''),
      );
  });

  it('asks no figure who it is', () => {
    for (const text of ['le consensus des analystes', 'le dernier pointage'])
      assert.notEqual(speakers(`« Ça va », a dit le PDG Luc Orr. Le titre monte, selon ${text}.`, 'fr')[1], 'Luc Orr');
  });

  it('reads the infinitive with which somebody answers behind an opening phrase', () => {
    const rows = product(
      ['Interrogé sur ce point', 'Concernant le sort des élus', 'À ce sujet'],
      ['le maire', 'la direction', 'Luc Orr'],
      [
        ['de répondre : « On verra. »', '« On verra. »'],
        ["d'indiquer que rien n'est interdit", "rien n'est interdit"],
      ] as const,
    ).map(([opening, who, [act, words]]): Row => [`${opening}, ${who} ${act}.`, who, words]);
    assertTable(rows, 'fr');
    assert.deepEqual(claimLines('Après le vote, le refus du maire de dire que tout va bien agace.', 'fr'), []);
  });

  it('finds what a noun announces behind the colon', () => {
    const rows = product(
      ['Autre conséquence', 'Seul problème', 'Principal défaut du texte', 'Premier avantage'],
      [' selon', ', selon'],
      ['le maire', 'Ana Ruiz'],
      ['les loyers vont monter', 'il oublie les villages'],
    ).map(([what, by, who, words]): Row => [`${what}${by} ${who} : ${words}.`, who, words]);
    assertTable(rows, 'fr');
  });

  it('takes no system for a source', () => {
    for (const how of ['un système majoritaire', 'un mode de calcul complexe'])
      assert.deepEqual(claimLines(`Les places sont attribuées selon ${how}.`, 'fr'), []);
  });

  it('lets the owner of a thing speak behind the colon', () => {
    for (const [what, who] of [
      ["La maison d'Ana Ruiz, 54 ans, a brûlé dans la nuit", 'Ana Ruiz'],
      ['Le champ de Luc Orr a été inondé', 'Luc Orr'],
      ['Les salades de Philippe, habitant du village, ont été détruites', 'Philippe'],
    ] as const)
      assert.deepEqual(speakers(`${what} : « On a tout perdu en une nuit. »`, 'fr'), [who]);
  });

  it('does not make who is told something the one who tells it', () => {
    for (const who of ["l'intervieweur", 'le bateleur', 'le soigneur'])
      assert.notEqual(speakers(`Luc Orr ne sourit pas. « Tout est parfait », lui a dit ${who}.`, 'fr')[0], 'Luc Orr');
  });

  it('takes any verb behind a whole quotation that opens its sentence, wherever it was said', () => {
    const rows = product(
      ['a validé', 'balbutie', 'a martelé'],
      ['', ' mardi'],
      ['le maire', 'Luc Orr'],
      ['', ' devant la presse', ' en séance', ' mardi soir'],
    ).map(([verb, day, who, where]): Row => [
      `« La route est sûre », ${verb}${day} ${who}${where}.`,
      null,
      '« La route est sûre »',
    ]);
    assertTable(rows, 'fr');
    assert.deepEqual(claimLines('« La route est sûre », a gagné le premier prix à Cannes.', 'fr'), []);
  });

  it('tells by the article of a post for either whether a name is a woman’s', () => {
    for (const post of ['la maire', 'la ministre', 'la secrétaire générale', 'une responsable'])
      assert.equal(
        speakers(
          `« Oui », a dit Mme Vian.\n\nSelon ${post}, Adama Segda, c'est utile. Elle a ajouté que c'est sûr.`,
          'fr',
        )[2],
        'Adama Segda',
      );
  });

  it('goes on with whom a sentence tells by his first name', () => {
    for (const verb of ['se prénomme', "s'appelle", 'se nomme'])
      assert.deepEqual(speakers(`L'homme en colère ${verb} Quentin. « J'ai eu peur », raconte-t-il.`, 'fr'), [
        'Quentin',
      ]);
  });

  it('leaves to an apposition without an article what “et” joins in it', () => {
    for (const [source, names] of [
      ['le colonel Luc Orr, commandant la région de gendarmerie et le groupement du Calvados', 'Luc Orr'],
      ['Luc Orr, président du club et patron de la salle', 'Luc Orr'],
      ['Luc Orr, président du club et Ana Ruiz, sa vice-présidente', 'Luc Orr + Ana Ruiz'],
    ] as const)
      assert.deepEqual(speakers(`« C'est un point clé », affirme ${source}.`, 'fr'), [names]);
  });

  it('takes a name alone below words in a block quote for who says them', () => {
    const words = "C'est une manne financière pour la commune.";
    for (const below of ['Ana Ruiz', "Ana Ruiz\n>\n> Maire d'Ayencourt"])
      for (const said of [words, `« ${words} »`])
        assert.deepEqual(claimLines(`Le parc est prêt.\n\n> ${said}\n>\n> ${below}\n\nLa suite vient.`, 'fr'), [
          `direct: Ana Ruiz | – | ${said}`,
        ]);
  });

  it('hears who stands behind the dash of a topic in a headline', () => {
    const rows = product(
      ['Budget', 'Ligue 1', 'Guerre en Ukraine'],
      ['–', '-', '|'],
      ['Ana Ruiz', 'Le maire', 'La CGT', 'Luc Orr (Lens)'],
    ).map(([topic, sign, who]): Row => [
      `# ${topic} ${sign} ${who} : « On a tout perdu »\n\nIl pleut.`,
      who,
      '« On a tout perdu »',
    ]);
    assertTable(rows, 'fr');
    assert.deepEqual(speakers('# Lens - Lille : « On a souffert »\n\nIl pleut.', 'fr'), ['–']);
  });
});
