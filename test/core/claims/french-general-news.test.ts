import assert from 'node:assert/strict';
import { claimLines } from './claim-lines';
import { assertAmong, assertTable, product, type Row } from './table';
import { speakers } from '../actors/actor-lines';

/** What regional papers, agencies and dailies of several countries print as plain news. */
describe('French general news', () => {
  it('gives what an act is for to whoever acts in the clause right before it', () => {
    const rows = product(
      [
        ['Il faut dire que', 'a pris la parole'],
        ['Il est vrai que', 'avait convoqué la presse'],
        ['La séance était finie quand', 'a saisi le micro'],
      ] as const,
      ['la CGT', 'Luc Vian', 'la maire'],
      ['dénoncer « un recul »', "affirmer que l'eau est potable"],
    ).map(([[main, acts], who, said]): Row => {
      const words = said.replace(/^(dénoncer|affirmer que) ?/, '');
      return [`${main} ${who} ${acts} pour ${said}.`, who, words];
    });
    assertTable(rows, 'fr');
    assert.deepEqual(claimLines('Le juge était trop honnête pour soupçonner que son voisin mentait.', 'fr'), []);
  });

  it('has a tone or a look as the object of a verb, but not where it tells how it was said', () => {
    const rows = product(
      ['a dénoncé', 'déplore', 'a critiqué'],
      ['le ton agressif du préfet', 'le sourire forcé de la ministre', 'son ton professoral'],
    ).map(([cue, what]): Row => [`Ana Ruiz ${cue} ${what}.`, 'Ana Ruiz', what]);
    assertTable(rows, 'fr');
    assertTable([['Ana Ruiz a affirmé la voix brisée que le pont cède.', 'Ana Ruiz', 'le pont cède']], 'fr');
  });

  it('reads which word somebody used', () => {
    const rows = product(
      ['Ana Ruiz', 'Le procureur', 'Elle'],
      [
        "a employé l'expression",
        'utilise le terme',
        'a prononcé à plusieurs reprises le mot',
        'emploie deux fois le mot',
      ],
      ['« guet-apens »', '« coup de poignard »'],
    ).map(([who, cue, words]): Row => [`${who} ${cue} ${words}.`, who, words]);
    assertTable(rows, 'fr');
    for (const draft of [
      "Le ministre n'a jamais prononcé le mot « austérité ».",
      'Les dockers emploient le mot « largue ».',
      'On utilise le terme « wokisme » à tort.',
      'Elle évite de prononcer le mot « dette ».',
    ])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
  });

  it('gives a participle to the text whose day is told', () => {
    const rows = product(
      ['La grève a repris lundi,', "L'élu a quitté son poste"],
      ['au lendemain', 'à la veille'],
      ["d'| un message de médecins", "d'| une lettre du syndicat", "de | l'annonce du préfet"],
      ['dénonçant « un recul »', 'affirmant que le site est vendu', 'réclamant des moyens'],
    ).map(([acts, when, text, said]): Row => {
      const [of = '', who = ''] = text.split('| ');
      return [`${acts} ${when} ${of}${who} ${said}.`, who, said.replace(/^(dénonçant|affirmant que|réclamant) /, '')];
    });
    assertTable(rows, 'fr');
  });

  it('has what stands in marks behind a time and a comma as the object', () => {
    const rows = product(
      ['Le PDCI dénonce', 'La CGT réclame', 'Ana Ruiz pointe'],
      ["depuis l'annonce du plan", 'depuis des mois'],
      ['des « méthodes brutales »', 'une « vraie écoute »'],
    ).map(([who, when, what]): Row => [`${who} ${when}, ${what}.`, who.replace(/ \S+$/, ''), what]);
    assertTable(rows, 'fr');
  });

  it('reads what somebody calls a thing, with its article', () => {
    const rows = product(
      ['Les élus combattent', 'La CGT a tenu une réunion pour dénoncer', 'Le maire regrette'],
      [
        ["ce qu'ils appellent", 'ils'],
        ["ce qu'elle appelle", 'elle'],
      ] as const,
      ['un « déni de démocratie »', 'une « casse sociale »'],
    ).map(([main, [calls, who], what]): Row => [`${main} ${calls} ${what}.`, who, what]);
    assertTable(rows, 'fr');
  });

  it('goes on behind a colon to the last piece in marks that no verb parts from the first', () => {
    const rows = product(
      ['Le ministre a affirmé', 'Ana Ruiz a prévenu', 'La préfecture répond'],
      [
        '« Nous voulons ouvrir une discussion » avec les dirigeants, « aux côtés des salariés », pour « garder les postes »',
        "« Nous ne lâcherons rien » face à l'État, « quoi qu'il en coûte »",
        "« Rien n'est décidé » et « tout reste possible »",
      ],
    ).map(([who, words]): Row => [`${who} : ${words}.`, null, words]);
    assertTable(rows, 'fr');
    assertAmong(
      [
        [
          'Ana Ruiz a prévenu : « Nous ne lâcherons rien », ajoutant que « tout est possible ».',
          'Ana Ruiz',
          '« Nous ne lâcherons rien »',
        ],
      ],
      'fr',
    );
  });

  it('leaves out in what state somebody goes on speaking', () => {
    const rows = product(
      ['confirme Ana Ruiz, la gardienne', 'confie un voisin', 'raconte Luc Vian, 54 ans'],
      ['encore sous le choc', 'en larmes', 'en train de balayer la cour', "toujours sous le coup de l'émotion"],
    ).map(([said, state]): Row => [
      `« C’est dur, ${said}, ${state}. On a tout perdu. »`,
      null,
      '« C’est dur … On a tout perdu. »',
    ]);
    assertTable(rows, 'fr');
  });

  it('ends a sentence behind the acronym of a party that is an abbreviation elsewhere', () => {
    const rows = product(['du MR', 'au MR', 'le MR'], ['La présidente', 'Ana Ruiz', 'Les élus']).map(
      ([party, who]): Row => [`Rien ne vient ${party}. ${who} dit que tout est fini.`, who, 'tout est fini'],
    );
    assertTable(rows, 'fr');
    assertTable([['Selon MM. Vian et Orr, le pont cède.', 'MM. Vian et Orr', 'le pont cède']], 'fr');
  });

  it('takes the whole name of a body for two causes for one', () => {
    for (const [draft, body] of [
      [
        'Le Rassemblement des élus pour la démocratie et la paix (REDP, au pouvoir) dénonce « un recul ».',
        'Rassemblement des élus pour la démocratie et la paix',
      ],
      ['La Ligue pour la nature et le climat dénonce « un recul ».', 'Ligue pour la nature et le climat'],
      [
        "Le Collectif des parents pour l'égalité et la paix dénonce « un recul ».",
        "Collectif des parents pour l'égalité et la paix",
      ],
      ['La Ligue pour la nature et la mairie dénoncent « un recul ».', 'Ligue pour la nature + mairie'],
    ] as const)
      assert.deepEqual(speakers(draft, 'fr'), [body], draft);
  });

  it('knows somebody by a person in apposition', () => {
    for (const apposition of ['un locataire de la tour', 'une voisine', 'un jeune lycéen'])
      assert.deepEqual(claimLines(`« On a tout perdu. » Ce matin, Ouali, ${apposition}, regarde les flammes.`, 'fr'), [
        'direct: Ouali | – | « On a tout perdu. »',
      ]);
  });

  it('gives a quotation behind what there is to whose word it is', () => {
    const rows = product(['Il y a', 'Il y a eu', 'Dans la salle, il y avait aussi'], [
      ['cette phrase du maire', 'maire'],
      ["l'aveu de la directrice", 'la directrice'],
      ["ces mots d'Ana Ruiz, la ministre", 'Ana Ruiz, la ministre'],
    ] as const).map(([there, [word, who]]): Row => [
      `${there} ${word} : « On ne lâchera rien. »`,
      who,
      '« On ne lâchera rien. »',
    ]);
    assertTable(rows, 'fr');
    assert.deepEqual(claimLines('Il y a un problème : « On n’a plus d’eau. »', 'fr'), [
      'direct: – | – | « On n’a plus d’eau. »',
    ]);
  });

  it('finds an incise behind “dont” without a verb inside of marks', () => {
    const rows = product(['dont trois graves', 'dont 12 enfants', 'dont des enfants'], [
      ['précise le maire', 'le maire'],
      ['a dit Ana Ruiz', 'Ana Ruiz'],
    ] as const).map(([some, [said, who]]): Row => [
      `« Il y a dix blessés, ${some}, ${said}. Le bilan est lourd. »`,
      who,
      `« Il y a dix blessés, ${some} … Le bilan est lourd. »`,
    ]);
    assertTable(rows, 'fr');
  });

  it('reads the preposition of a cue inside of the marks', () => {
    const rows = product(
      ["Le maire s'en est pris", "La CGT s'en prend"],
      ['« aux promoteurs »', '« à la bureaucratie »'],
    ).map(([who, words]): Row => [`${who} ${words}.`, null, words]);
    assertTable(rows, 'fr');
  });

  it('knows a party by a word that is none of a name and a place', () => {
    const rows = product(['Ensemble Montréal', 'Demain Lens', 'Vivre Bruxelles'], ['dénonce', 'selon']).map(
      ([party, cue]): Row => [`Le plan est mauvais, ${cue} ${party}.`, party, 'Le plan est mauvais'],
    );
    assertTable(rows, 'fr');
  });

  it('leaves alone what a body assures', () => {
    for (const what of ["la présidence de l'UA", "la direction de l'ONU cette année", 'la sécurité de Lens'])
      assert.deepEqual(claimLines(`Le pays assure ${what}.`, 'fr'), [], what);
    assertTable([["Le préfet assure les élus de l'UDI de son soutien.", 'Le préfet', 'de son soutien']], 'fr');
  });

  it('takes several bodies that act for “ils” and “elles”', () => {
    for (const [who, pronoun] of [
      ['Les syndicats', 'Ils'],
      ['Les associations', 'Elles'],
      ['Trois banques', 'Elles'],
      ['Des partis', 'Ils'],
    ] as const)
      assert.deepEqual(
        speakers(`${who} ont quitté la table lundi. ${pronoun} réclament « un débat ».`, 'fr'),
        [who.replace('Les ', '')],
        who,
      );
  });

  it('takes along whom a pronoun behind “selon” is joined to', () => {
    const rows = product(['Selon elle', "D'après elle"], ["d'autres témoins", 'plusieurs élus qui siègent à Lens']).map(
      ([who, others]): Row => [
        `Ana Ruiz est furieuse. ${who} et ${others}, le plan est mort.`,
        `elle et ${others}`,
        'le plan est mort',
      ],
    );
    assertTable(rows, 'fr');
    assert.deepEqual(speakers('Ana Ruiz est furieuse. Selon elle et plusieurs élus, le plan est mort.', 'fr'), [
      'Ana Ruiz',
    ]);
  });

  it('knows papers that a number names, and who speaks behind one', () => {
    for (const [draft, who] of [
      ['Le maire est parti, selon 20 Minutes.', '20 Minutes'],
      ['Deux hommes ont été blessés, a précisé 24 Heures.', '24 Heures'],
      ['« C’est fini », confie au HuffPost Fabien Roux, infirmier.', 'Fabien Roux'],
    ] as const)
      assert.deepEqual(speakers(draft, 'fr'), [who], draft);
    assert.deepEqual(claimLines('Il a couru 20 Minutes de trop.', 'fr'), []);
  });

  it('has the staff for a body that speaks', () => {
    const rows: Row[] = [
      ['Selon le personnel, le site va fermer.', 'le personnel', 'le site va fermer'],
      ['Les personnels sont à bout : « On ne tiendra pas. »', 'Les personnels', '« On ne tiendra pas. »'],
      ["Le personnel de l'hôpital réclame des moyens.", "Le personnel de l'hôpital", 'des moyens'],
      ['C’est un choix personnel, a dit le maire.', 'le maire', 'C’est un choix personnel'],
    ];
    assertTable(rows, 'fr');
  });

  it('leaves alone what somebody has time for', () => {
    for (const time of ['dix jours', "jusqu'à lundi", "un délai d'un mois"])
      for (const act of ['contester « la décision »', 'demander que le texte soit revu', 'proposer « une solution »'])
        assert.deepEqual(claimLines(`Les victimes ont ${time} pour ${act}.`, 'fr'), [], `${time} ${act}`);
    assertTable([['Ana Ruiz a pris deux minutes pour dénoncer « un recul ».', 'Ana Ruiz', '« un recul »']], 'fr');
  });

  it('reads what somebody confides to feel', () => {
    const rows = product(
      ['Le préfet confie', 'Ana Ruiz raconte', 'La maire a confié'],
      ['sa lassitude', "l'inquiétude des parents", 'ses doutes'],
    ).map(([who, what]): Row => [`${who} ${what}.`, null, what]);
    assertTable(rows, 'fr');
    for (const draft of ['Le maire a confié les clés à son adjoint.', 'Ana Ruiz confie ses enfants à sa mère.'])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
  });

  it('gives a gerund in a reported clause to whoever acts there', () => {
    const rows = product(
      ['La CGT juge que', 'Ana Ruiz estime que'],
      ['le maire « a trahi »', 'le ministre a menti'],
      ["en promettant que l'usine rouvrirait", 'en assurant que tout va bien'],
    ).map(([who, said, gerund]): Row => {
      const [, subject = ''] = /^(le \S+)/.exec(said) ?? [];
      return [`${who} ${said} ${gerund}.`, subject, gerund.replace(/^en \S+ que /, '')];
    });
    assertAmong(rows, 'fr');
    assertAmong(
      [
        ['La CGT juge que le maire a trahi, en promettant que tout changerait.', 'La CGT', 'tout changerait'],
        ['Le maire a dit que le pont serait fermé en précisant que tout irait bien.', 'Le maire', 'tout irait bien'],
      ],
      'fr',
    );
  });

  it('reads no clause in what somebody is asked about', () => {
    for (const draft of [
      "Le juge l'a interrogé sur les faits qu'il a commis.",
      'Le tribunal n’a pas hésité à la questionner sur les violences qu’elle subissait.',
    ])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
  });

  it('has a question in the passive for no incise, and a party without its article for the same', () => {
    assert.deepEqual(claimLines('« Il s’agit desquels ? Ont-ils été appréhendés ? Voilà le problème. »', 'fr'), [
      'direct: – | – | « Il s’agit desquels ? Ont-ils été appréhendés ? Voilà le problème. »',
    ]);
    assert.deepEqual(speakers('Mardi, la France insoumise a dénoncé « un recul ».', 'fr'), ['France insoumise']);
  });

  it('gives what somebody was brought to say to him', () => {
    const rows = product(
      ['Le feu a pris lundi, amenant', "L'affaire a conduit", 'La grève a duré, poussant'],
      ['le préfet', 'la présidente de la Commission européenne', 'Ana Ruiz'],
      ["déclarer que l'air est sain", 'démentir « toute pression »'],
    ).map(([acts, who, said]): Row => [
      `${acts} ${who} à ${said}.`,
      who,
      said.replace(/^(déclarer que|démentir) /, ''),
    ]);
    assertTable(rows, 'fr');
    assert.deepEqual(claimLines('Le syndicat pousse le maire à dire que tout va mal.', 'fr'), []);
  });

  it('ends whoever speaks before what had just happened or was about to', () => {
    const rows = product(
      ['M. Vian', 'la maire', 'Ana Ruiz'],
      ["juste après l'annonce du gel", 'quelques minutes avant le vote', 'deux jours après la grève'],
    ).map(([who, when]): Row => [`« C’est peu », a ajouté ${who}, ${when}.`, who, '« C’est peu »']);
    assertTable(rows, 'fr');
  });

  it('gives a quotation before a colon to whoever acts behind it', () => {
    const rows = product(["« On n'en peut plus ! »", '« On ne nous dit rien »'], [
      ['les soignants manifestent mardi', 'les soignants'],
      ['devant la grille, des parents patientent', 'des parents'],
      ['le maire monte au créneau', 'le maire'],
    ] as const).map(([words, [acts, who]]): Row => [`${words} : ${acts}.`, who, words]);
    assertTable(rows, 'fr');
    assert.deepEqual(claimLines('« Tout est possible » : le film sort mercredi.', 'fr'), []);
  });

  it('reads a demand to be able to do something', () => {
    const rows = product(
      ['Les élus demandent', 'La CGT a demandé au préfet'],
      ['de pouvoir voter', 'de pouvoir se rendre sur place'],
    ).map(([asks, what]): Row => [`${asks} ${what}.`, null, `${asks.includes(' au ') ? 'au préfet ' : ''}${what}`]);
    assertTable(rows, 'fr');
  });

  it('takes no infinitive of what is told of the object behind “dont” for what is regretted', () => {
    const rows = product(
      ['Ana Ruiz regrette', 'Le maire déplore'],
      ['le silence du préfet', "une « rupture » avec l'État"],
    ).map(([who, what]): Row => [`${who} ${what}, dont le refus de venir choque.`, null, what]);
    assertTable(rows, 'fr');
  });
});
