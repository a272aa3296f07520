import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { type Facts, testFacts } from '../facts';
import { assertAmong, assertTable, product, type Row } from '../table';

/** French quotations behind their cue and a colon. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'the last of two verbs introduces the words behind a colon',
    [
      [
        'Le maire approuve le projet, mais pose ses conditions : « Il faudra payer. »',
        ['direct: Le maire | pose | « Il faudra payer. »'],
      ],
      [
        'Le maire dit oui, mais place la barre haut : « Rien n’est signé. »',
        ['direct: Le maire | place | « Rien n’est signé. »'],
      ],
    ],
  ],
  [
    'what a verb is limited to before a colon announces the words',
    [
      [
        'Le maire ne demande qu’une chose : « Qu’on nous écoute. »',
        ['direct: Le maire | ne demande | « Qu’on nous écoute. »'],
      ],
      [
        'Paul Vian ne regrette qu’une chose : « On a attendu trop longtemps. »',
        ['direct: Paul Vian | ne regrette | « On a attendu trop longtemps. »'],
      ],
      ['La CGT n’y voit qu’« un détail ».', ['direct: La CGT | n’y voit | « un détail »']],
    ],
  ],
  [
    'who is the subject of a sentence goes on behind “et” and “puis”',
    [
      ['Ana Ruiz hausse les épaules. Puis conclut : « On verra. »', ['direct: – → Ana Ruiz | conclut | « On verra. »']],
      [
        '« Non », dit Luc Orr. Ana Ruiz hausse les épaules. Et de conclure : « On verra. »',
        ['direct: Luc Orr | dit | « Non »', 'direct: Ana Ruiz | conclure | « On verra. »'],
      ],
      ['Le ciel est gris. Et ajoute : « On verra. »', ['direct: – | ajoute | « On verra. »']],
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
    'an apposition holds no verb for all that its noun looks like one',
    [
      [
        'Un gérant, actionnaire de longue date, se montre sévère : « La direction savait. »',
        ['direct: Un gérant, actionnaire de longue date | se montre | « La direction savait. »'],
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
    'a time is no object, and how often is no part of the words',
    [
      ['Un élu m’a dit l’autre jour : « Vous faites peur. »', ['direct: Un élu | m’a dit | « Vous faites peur. »']],
      ['La présidente lui demande deux fois de répéter.', ['indirect: La présidente | lui demande | de répéter']],
    ],
  ],
  [
    'words in marks behind a question that was put to another are the answer, and not the question going on',
    [
      [
        'La présidente demande au prévenu : « Vous regrettez ? » « Oui, tous les jours. »',
        ['direct: La présidente | demande | « Vous regrettez ? »', 'direct: prévenu | – | « Oui, tous les jours. »'],
      ],
      [
        'Luc Vian est à la barre. « Pourquoi avoir fui ? », demande la juge. « J’ai eu peur. »',
        ['direct: la juge | demande | « Pourquoi avoir fui ? »', 'direct: – → Luc Vian | – | « J’ai eu peur. »'],
      ],
      [
        '« Qui va payer ? », s’interroge la maire. « Nous n’avons plus un sou. »',
        ['direct: la maire | s’interroge | « Qui va payer ? » ‖ « Nous n’avons plus un sou. »'],
      ],
      [
        'La juge demande : « Qui a tiré ? » « Qui a crié ? » Luc Vian baisse la tête.',
        ['direct: La juge | demande | « Qui a tiré ? » ‖ « Qui a crié ? »'],
      ],
    ],
  ],
  [
    'behind a clitic “en” is a pronoun, and what follows it a verb, be it spelt like a noun',
    [
      [
        'Le ministre s’en sort par une boutade : « Demandez à ma femme. »',
        ['direct: Le ministre | s’en sort | « Demandez à ma femme. »'],
      ],
      ['Avec lui en place, dit-elle, tout ira.', ['indirect: -elle | dit-elle | Avec lui en place ‖ tout ira']],
    ],
  ],
  [
    'who is from somewhere introduces a quotation behind a colon, as a person does',
    [
      [
        'L’Américain prend la balle : « Nous verrons bien demain. »',
        ['direct: L’Américain | prend | « Nous verrons bien demain. »'],
      ],
      [
        'La Brestoise garde le moral : « Nous verrons bien demain. »',
        ['direct: La Brestoise | garde | « Nous verrons bien demain. »'],
      ],
    ],
  ],
  [
    'what is denied stands before the verb of a relative clause, not behind the colon',
    [
      ["Une hypothèse que le parquet d'Évreux n'écarte pas : une enquête a été ouverte pour incendie.", []],
      [
        'Une accusation que le maire dément : « Le pont tiendra. »',
        ['direct: le maire | dément | « Le pont tiendra. »'],
      ],
      ['Il y a une chose que le maire répète : le pont tiendra.', ['indirect: le maire | répète | le pont tiendra']],
    ],
  ],
  [
    '“on ne peut plus” before an adjective is an adverb',
    [
      [
        "L'expert a été on ne peut plus clair : « Cet immeuble était condamné. »",
        ["direct: L'expert | a été | « Cet immeuble était condamné. »"],
      ],
      ['On ne peut plus attendre, dit le maire.', ['indirect: le maire | dit | On ne peut plus attendre']],
    ],
  ],
  [
    'the object of a verb that tells of it is no claim beside the quotation behind the colon',
    [
      [
        'Luc Vian détaille ses missions : « On a deux priorités. »',
        ['direct: Luc Vian | détaille | « On a deux priorités. »'],
      ],
      ['Luc Vian décrit la scène : « On a couru. »', ['direct: Luc Vian | décrit | « On a couru. »']],
      [
        'Luc Vian conteste la décision : « On a couru. »',
        ['indirect: Luc Vian | conteste | la décision', 'direct: Luc Vian | conteste | « On a couru. »'],
      ],
    ],
  ],
  [
    'an object before a colon says in short what the quotation says, marks in it or not',
    [
      [
        'Le maire a dénoncé un projet « absurde » : « Nous irons au tribunal. »',
        [
          'mixed: Le maire | a dénoncé | un projet « absurde »',
          'direct: Le maire | a dénoncé | « Nous irons au tribunal. »',
        ],
      ],
      [
        'Le maire a appelé à la « prudence » : « Restez chez vous. »',
        ['mixed: Le maire | a appelé | à la « prudence »', 'direct: Le maire | a appelé | « Restez chez vous. »'],
      ],
    ],
  ],
  [
    'a noun that only stands for the quotation',
    [
      [
        'Ana Vidal insiste sur un point : « L’État doit payer. »',
        ['direct: Ana Vidal | insiste | « L’État doit payer. »'],
      ],
      [
        'Ana Vidal se félicite d’une chose : « Les prix ont baissé. »',
        ['direct: Ana Vidal | se félicite | « Les prix ont baissé. »'],
      ],
    ],
  ],
  [
    'whose words a message holds',
    [
      [
        'Luc Orr en a profité pour adresser un message à son club : « Il va falloir penser à moi. »',
        ['direct: Luc Orr | en a profité pour adresser | « Il va falloir penser à moi. »'],
      ],
      [
        'Luc Orr a envoyé un courriel à tous : « On va gagner la coupe. »',
        ['direct: Luc Orr | a envoyé | « On va gagner la coupe. »'],
      ],
      [
        'Le maire a reçu un message : « On sait où tu habites. »',
        ['direct: un message | : | « On sait où tu habites. »'],
      ],
    ],
  ],
  [
    'who answered is no answer',
    [
      ['Une seule personne a répondu : son frère.', []],
      ['Le maire a répondu : non.', ['indirect: Le maire | a répondu | non']],
    ],
  ],
  [
    'a quotation behind a cue and a colon',
    [
      [
        'Le maire est formel : les travaux commenceront en mai. C’est clair : le port va fermer.',
        ['indirect: Le maire | est formel | les travaux commenceront en mai'],
      ],
      ['Luc Arnaud est plus nuancé : « Tout ne va pas mal. »', ['direct: Luc Arnaud | est | « Tout ne va pas mal. »']],
      [
        'Luc Arnaud ne dit pas autre chose : « Les quais sont vides. »',
        ['direct: Luc Arnaud | ne dit pas | « Les quais sont vides. »'],
      ],
      ['Ce que confirme Anna Sarr : « Rien ne va. »', ['direct: Anna Sarr | confirme | « Rien ne va. »']],
      [
        'C’est ce qu’a annoncé Luc Arnaud lundi : le port fermera en mai.',
        ['indirect: Luc Arnaud | a annoncé | le port fermera en mai'],
      ],
      [
        'Une analyse que ne partage pas Luc Arnaud : « Tout va bien. »',
        ['direct: Luc Arnaud | ne partage | « Tout va bien. »'],
      ],
      [
        'Un avis que Luc Arnaud ne partage pas : « Tout va bien. »',
        ['direct: Luc Arnaud | ne partage | « Tout va bien. »'],
      ],
      [
        'Anna Sarr, présidente du club, partage cet avis : « C’est trop tôt. »',
        ['direct: Anna Sarr, présidente du club | partage | « C’est trop tôt. »'],
      ],
      [
        'Luc Arnaud l’assure, le texte sera voté. Comme il l’a promis, le maire a démissionné.',
        ['indirect: Luc Arnaud | l’assure | le texte sera voté'],
      ],
      [
        'C’est Luc Arnaud qui le dit : « La ville est ruinée. »',
        ['direct: Luc Arnaud | le dit | « La ville est ruinée. »'],
      ],
      [
        'Le président, Luc Arnaud, le coupe : « Au fait, monsieur. »',
        ['direct: Le président, Luc Arnaud | le coupe | « Au fait, monsieur. »'],
      ],
      [
        'Le Breton de 24 ans n’en revenait pas : « Je rêve. »',
        ['direct: Le Breton de 24 ans | n’en revenait | « Je rêve. »'],
      ],
      [
        'Maud Perrin lève les yeux : « Il exagère toujours. » Luc Arnaud en rit. « Elle a raison, comme toujours. »',
        [
          'direct: Maud Perrin | lève | « Il exagère toujours. »',
          'direct: Luc Arnaud | – | « Elle a raison, comme toujours. »',
        ],
      ],
    ],
  ],
  [
    'who was asked says what stands behind the colon, not who asked',
    [
      [
        '« Nous ne négocions plus », a déclaré Luc Orr, interrogé par la radio ivoirienne : « Nous poursuivons la discussion avec les autres. »',
        [
          'direct: Luc Orr | a déclaré | « Nous ne négocions plus »',
          'direct: Luc Orr | – | « Nous poursuivons la discussion avec les autres. »',
        ],
      ],
      [
        '« Nous ne négocions plus », a déclaré la ministre, interrogée par France 2 : « Nous attendons. »',
        [
          'direct: la ministre | a déclaré | « Nous ne négocions plus »',
          'direct: la ministre | – | « Nous attendons. »',
        ],
      ],
      [
        '« Rien n’est prêt », a dit Ana Ruiz, contactée par Le Monde : « Nous attendons. »',
        ['direct: Ana Ruiz | a dit | « Rien n’est prêt » ‖ « Nous attendons. »'],
      ],
      [
        'Luc Orr, interrogé par l’AFP : « Nous attendons le vote. »',
        ['direct: Luc Orr | – | « Nous attendons le vote. »'],
      ],
      [
        '« C’est faux », assure Luc Orr, joint par téléphone : « Nous avons les preuves. »',
        ['direct: Luc Orr | assure | « C’est faux »', 'direct: Luc Orr | – | « Nous avons les preuves. »'],
      ],
      [
        '« C’est faux », assure Luc Orr, qui s’appuie sur le rapport de la Cour des comptes : « Tout y est. »',
        [
          'direct: Luc Orr, qui s’appuie sur le rapport de la Cour des comptes | assure | « C’est faux » ‖ « Tout y est. »',
        ],
      ],
      [
        '« Rien n’est prêt », a dit Ana Ruiz, contactée par France 2 : « Nous attendons. »',
        ['direct: Ana Ruiz | a dit | « Rien n’est prêt »', 'direct: Ana Ruiz | – | « Nous attendons. »'],
      ],
      [
        '« Rien n’est prêt », a dit Ana Ruiz, interrogée par Le Monde : « Nous attendons. »',
        ['direct: Ana Ruiz | a dit | « Rien n’est prêt »', 'direct: Ana Ruiz | – | « Nous attendons. »'],
      ],
      [
        '« Rien n’est prêt », a dit Ana Ruiz, sollicitée par la radio : « Nous attendons. »',
        ['direct: Ana Ruiz | a dit | « Rien n’est prêt »', 'direct: Ana Ruiz | – | « Nous attendons. »'],
      ],
      [
        '« Rien n’est prêt », a dit Luc Orr, invité de France Info : « Nous attendons. »',
        ['direct: Luc Orr, invité de France Info | a dit | « Rien n’est prêt » ‖ « Nous attendons. »'],
      ],
    ],
  ],
  [
    'what a label is about does not say the words behind its colon',
    [
      [
        '**Sur l’hommage à Rafa Nadal : « Il y aura des surprises »**\n\n« Il y aura des surprises », a affirmé Amélie Mauresmo.',
        [
          'direct: – | – | « Il y aura des surprises »',
          'direct: Amélie Mauresmo | a affirmé | « Il y aura des surprises »',
        ],
      ],
      [
        '**Sur le pont : « Il rouvrira »**\n\n« Il rouvrira », a affirmé Luc Orr.',
        ['direct: Luc Orr | a affirmé | « Il rouvrira »'],
      ],
      ['Sur l’affaire Orr : « On attend », dit Ana Ruiz.', ['direct: Ana Ruiz | dit | « On attend »']],
      ['Sur la place, Luc Orr s’agace : « On attend. »', ['direct: Luc Orr | s’agace | « On attend. »']],
      ['Sur X, Luc Orr : « On attend. »', ['direct: Luc Orr | – | « On attend. »']],
    ],
  ],
];

testFacts(facts, 'fr');

describe('French cues before a colon, by tables', () => {
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

  it('who hides nothing or does not give in says what stands behind the colon', () => {
    assertTable(
      [
        ['Il ne s’en cache pas : la décision lui a coûté.', 'Il', 'la décision lui a coûté'],
        ['Yann Le Goff ne s’en cache pas : l’argent manque.', 'Yann Le Goff', 'l’argent manque'],
        ['La maire n’en démord pas : le pont est sûr.', 'La maire', 'le pont est sûr'],
        ['Le ministre ne mâche pas ses mots : la réforme est morte.', 'Le ministre', 'la réforme est morte'],
        ['Elle en est convaincue : la ville peut gagner.', 'Elle', 'la ville peut gagner'],
        ['Elle en est sûre : le club remontera.', 'Elle', 'le club remontera'],
        ['Paul Vian le reconnaît : le chantier a du retard.', 'Paul Vian', 'le chantier a du retard'],
        ['Le préfet l’assure : la route rouvrira lundi.', 'Le préfet', 'la route rouvrira lundi'],
        ['Le président l’a répété : aucun impôt n’augmentera.', 'Le président', 'aucun impôt n’augmentera'],
        ['Le maire est formel : le pont est sûr.', 'Le maire', 'le pont est sûr'],
        ['Les experts sont unanimes : le climat change.', 'Les experts', 'le climat change'],
        ['Le procureur a été clair : il fera appel.', 'Le procureur', 'il fera appel'],
        ['Elle l’avoue sans détour : le métier lui manque.', 'Elle', 'le métier lui manque'],
        ['Le coach le sait : son équipe peut tout perdre.', 'Le coach', 'son équipe peut tout perdre'],
        ['Les syndicats préviennent : la grève durera.', 'Les syndicats', 'la grève durera'],
        ['Mais le maire prévient : le budget est serré.', 'le maire', 'le budget est serré'],
        ['Elle ne le cache pas : le métier est dur.', 'Elle', 'le métier est dur'],
      ],
      'fr',
    );
    for (const draft of ['Le message est clair : le cycle de baisse est terminé.'])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
  });

  it('a text or a gesture before a colon', () => {
    assertTable(
      [
        ['Le club s’est fendu d’un communiqué : « Nous sommes en colère. »', 'Le club', '« Nous sommes en colère. »'],
        [
          'La maire y est allée de son commentaire : « Nous sommes en colère. »',
          'La maire',
          '« Nous sommes en colère. »',
        ],
        [
          'Le ministre a publié un message sur X : « Nous sommes en colère. »',
          'Le ministre',
          '« Nous sommes en colère. »',
        ],
        [
          'Le joueur a posté une photo avec ces mots : « Nous sommes en colère. »',
          'Le joueur',
          '« Nous sommes en colère. »',
        ],
        [
          'Le joueur a laissé un message à ses fans : « Nous sommes en colère. »',
          'Le joueur',
          '« Nous sommes en colère. »',
        ],
        [
          'Le patron a envoyé un courriel aux salariés : « Nous sommes en colère. »',
          'Le patron',
          '« Nous sommes en colère. »',
        ],
        [
          'Le préfet a eu un mot pour les familles : « Nous sommes en deuil. »',
          'Le préfet',
          '« Nous sommes en deuil. »',
        ],
        ['Le président a pris la plume : « Nous sommes en deuil. »', 'Le président', '« Nous sommes en deuil. »'],
        ['Le gardien y va de sa blague : « On dort debout. »', 'Le gardien', '« On dort debout. »'],
        [
          'La ministre a adressé un avertissement aux élus : « On ne cédera pas. »',
          'La ministre',
          '« On ne cédera pas. »',
        ],
        ['Le coach a livré son analyse : « On a manqué d’envie. »', 'Le coach', '« On a manqué d’envie. »'],
        ['Le maire a posé ses conditions : « Pas un euro de plus. »', 'Le maire', '« Pas un euro de plus. »'],
        ['Le capitaine a trouvé les mots : « On va se battre. »', 'Le capitaine', '« On va se battre. »'],
        ['La directrice a donné sa version : « Personne n’était là. »', 'La directrice', '« Personne n’était là. »'],
      ],
      'fr',
    );
  });
});
