import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';
import { type Case, type Facts, testFacts } from './facts';

/** What rewritten dispatches in French taught: a general fact, and drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'who speaks to somebody of a body stands behind it',
    (
      [
        ['un journaliste de l’AFP', 'un riverain'],
        ['un correspondant de l’AFP', 'Jean Roux'],
        ['une journaliste de la BBC', 'le maire, Jean Roux'],
        ['un membre de l’équipe', 'une voisine'],
        ['une équipe de l’AFP', 'Karim Saïdi, 44 ans'],
      ] as const
    ).map(([hearer, source]) => [
      `« On a entendu deux explosions », a raconté à ${hearer} ${source}.`,
      [`direct: ${source} | a raconté | « On a entendu deux explosions »`],
    ]),
  ],
  [
    'a firm by its noun is the one that the article is about, unless the paragraph tells of another',
    [
      [
        `Airbus a revu à la baisse son objectif. Le calendrier reste le même, a fait savoir le groupe.

« Le problème est connu », a assuré le patron du groupe, Luc Orr.

Le fournisseur espagnol n’a pas été nommé. Il s’agirait du groupe Sofitec. L’entreprise a confirmé « coopérer ».`,
        [
          'indirect: le groupe → Airbus | a fait savoir | Le calendrier reste le même',
          'direct: le patron du groupe, Luc Orr | a assuré | « Le problème est connu »',
          'direct: L’entreprise → Sofitec | a confirmé | « coopérer »',
        ],
      ],
      [
        `Le groupe suisse Helvar a relevé ses objectifs.

La banque Jefferies pointe la baisse des ventes.

L’incident n’aura pas d’impact, assure l’entreprise.`,
        [
          'indirect: La banque Jefferies | pointe | la baisse des ventes',
          'indirect: l’entreprise → Helvar | assure | L’incident n’aura pas d’impact',
        ],
      ],
      [
        `Le syndicat Cockpit a appelé à une grève chez Lufthansa.

« Assez », a dit son président, Andreas Vogt.

Les passagers seront remboursés, a précisé la compagnie.`,
        [
          'indirect: Le syndicat Cockpit | a appelé | à une grève chez Lufthansa',
          'direct: son président, Andreas Vogt | a dit | « Assez »',
          'indirect: la compagnie → Lufthansa | a précisé | Les passagers seront remboursés',
        ],
      ],
      [
        `Airbus a revu son objectif lundi.

Le quotidien Expansión affirmait dimanche qu’il s’agissait d’une usine du groupe Sofitel. L’entreprise a confirmé « une erreur ».`,
        [
          'indirect: Le quotidien Expansión | affirmait | il s’agissait d’une usine du groupe Sofitel',
          'direct: L’entreprise → Sofitel | a confirmé | « une erreur »',
        ],
      ],
      [
        `Renault supprime des postes.

Stellantis a annoncé un plan de départs. L’entreprise assure qu’aucune usine ne fermera.`,
        [
          'indirect: Stellantis | a annoncé | un plan de départs',
          'indirect: L’entreprise → Stellantis | assure | aucune usine ne fermera',
        ],
      ],
    ],
  ],
  [
    'the noun before the name of a body tells its gender',
    [
      [
        'L’agence KCNA a salué un succès. Elle assure que le tir est réussi.',
        ['indirect: L’agence KCNA | a salué | un succès', 'indirect: Elle → KCNA | assure | le tir est réussi'],
      ],
    ],
  ],
  [
    'a kind of body in capitals is no part of the name behind it',
    [
      [
        'L’ONG Médecins sans frontières s’inquiète du prix.',
        ['indirect: L’ONG Médecins sans frontières | s’inquiète | du prix'],
      ],
    ],
  ],
  [
    'a trade by another word, a camp and a part of the world mean who has just spoken',
    [
      [
        'Selon l’analyste politique Artan Blakaj, le pays est bloqué. Tout a duré, rappelle le politologue.',
        [
          'indirect: l’analyste politique Artan Blakaj | Selon | le pays est bloqué',
          'indirect: le politologue → Artan Blakaj | rappelle | Tout a duré',
        ],
      ],
      [
        'La directrice du laboratoire, Ana Ruiz, doute. « C’est tôt », tempère la biologiste.',
        ['direct: la biologiste → Ana Ruiz | tempère | « C’est tôt »'],
      ],
      ...['centre-gauche', 'droite', 'la majorité', 'l’opposition'].map((camp): Case => [
        `Le président de la région, Paul Vian, refuse. L’élu de ${camp} juge que c’est flou.`,
        [`indirect: L’élu de ${camp} → Paul Vian | juge | c’est flou`],
      ]),
      [
        'Paul Wi refuse. Le Sud-Coréen assure que tout va bien.',
        ['indirect: Le Sud-Coréen → Paul Wi | assure | tout va bien'],
      ],
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
    'an object that no list has is a thing, and “tout” before one for a body makes it a denial',
    [
      ['Les ONG saluent un premier pas.', ['indirect: Les ONG | saluent | un premier pas']],
      ['Le ministre a reconnu des lenteurs.', ['indirect: Le ministre | a reconnu | des lenteurs']],
      ['Paul Vian a exclu toute coalition.', ['indirect: Paul Vian | a exclu | toute coalition']],
    ],
  ],
  [
    'a participle behind its object can be a judgement',
    [['Les analystes jugent le prix élevé.', ['indirect: Les analystes | jugent | le prix élevé']]],
  ],
  [
    'what is called for can stand behind where or when that was',
    [
      ['Paris a appelé dans une déclaration commune à la paix.', ['indirect: Paris | a appelé | à la paix']],
      ['Paris a appelé lors d’un sommet à Lyon à la paix.', ['indirect: Paris | a appelé | à la paix']],
      ['Paris a appelé dans un entretien au Monde au calme.', ['indirect: Paris | a appelé | au calme']],
    ],
  ],
  [
    'nobody is whom his own words name, in none of the claims of one subject',
    [
      [
        `Son président, Jerry Powers, a justifié cette prudence.

Le président a accusé M. Powers de mentir et réitéré son appel à une baisse.`,
        [
          'indirect: Son président, Jerry Powers | a justifié | cette prudence',
          'indirect: Le président | a accusé | M. Powers de mentir',
          'indirect: Le président | réitéré | son appel à une baisse',
        ],
      ],
    ],
  ],
  [
    'who was once something and has not come up yet is not meant by it',
    [
      [
        `Le Français Noah Vasseur a battu l’Allemand Lukas Zwirner.

« Super », a réagi le joueur de 20 ans.

L’entraîneur, l’ancien joueur Paul Vian, sourit.`,
        ['direct: le joueur de 20 ans → Noah Vasseur | a réagi | « Super »'],
      ],
    ],
  ],
  [
    'a small word with a capital ends a name',
    [
      [
        'Le dirigeant Kim Jong Un a déclaré que tout va bien.',
        ['indirect: Le dirigeant Kim Jong Un | a déclaré | tout va bien'],
      ],
      ['« Oui », a dit Hendrik Vos.', ['direct: Hendrik Vos | a dit | « Oui »']],
    ],
  ],
  [
    'a word of no list that speaks without an article is a name',
    [['Le titre baisse. Vontobel estime que c’est cher.', ['indirect: Vontobel | estime | c’est cher']]],
  ],
  [
    'results are a source; “pour mémoire” is none',
    [
      [
        'Le parti est en tête, selon des résultats partiels.',
        ['indirect: des résultats partiels | selon | Le parti est en tête'],
      ],
      ['Pour mémoire, le pont avait cédé en 2018.', []],
    ],
  ],
  [
    'what somebody puts something down to is his word, what he gives to somebody is none',
    [
      [
        'Le ministre a attribué la panne du 3 septembre à une « erreur ».',
        ['mixed: Le ministre | a attribué | la panne du 3 septembre à une « erreur »'],
      ],
      ['Le jury a attribué le prix à une romancière.', []],
      [
        'Le maire a imputé l’attaque de mardi à une erreur.',
        ['indirect: Le maire | a imputé | l’attaque de mardi à une erreur'],
      ],
    ],
  ],
  [
    'excuses and condolences are presented in words',
    [
      [
        'La compagnie Agape a présenté ses excuses aux familles.',
        ['indirect: La compagnie Agape | a présenté | ses excuses aux familles'],
      ],
      ['Le maire a présenté son projet.', []],
    ],
  ],
  [
    'how much somebody says to be something is part of the words',
    [
      ['Le maire se dit profondément préoccupé.', ['indirect: Le maire | se dit | profondément préoccupé']],
      ['Le maire se dit également prêt à voter.', ['indirect: Le maire | se dit | prêt à voter']],
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
    'the police are no firm',
    [
      [
        'La police a compté 40 blessés. « Le retour sera lent », a prévenu le porte-parole du réseau ESB Networks. L’entreprise assure que tout ira.',
        [
          'direct: le porte-parole du réseau ESB Networks | a prévenu | « Le retour sera lent »',
          'indirect: L’entreprise → ESB Networks | assure | tout ira',
        ],
      ],
    ],
  ],
  [
    'a post with “d’État” is borne by the name behind it',
    [
      [
        'La secrétaire d’État Ana Ruiz assure que c’est prêt.',
        ['indirect: La secrétaire d’État Ana Ruiz | assure | c’est prêt'],
      ],
      [
        'Selon le chef d’État-major Paul Vian, c’est prêt.',
        ['indirect: le chef d’État-major Paul Vian | Selon | c’est prêt'],
      ],
    ],
  ],
  [
    'a tenant is somebody, who defends no words but a title',
    [
      ['Le tenant du titre a assuré qu’il était prêt.', ['indirect: Le tenant du titre | a assuré | il était prêt']],
      ['Okolie défendra son titre à Riyad.', []],
    ],
  ],
  [
    'a time between commas does not end an object before its complement',
    [
      [
        'Le groupe a annoncé la suppression, d’ici à 2027, de 300 postes.',
        ['indirect: Le groupe | a annoncé | la suppression, d’ici à 2027, de 300 postes'],
      ],
      [
        'L’ONU a condamné le meurtre, mardi, de deux journalistes.',
        ['indirect: L’ONU | a condamné | le meurtre, mardi, de deux journalistes'],
      ],
      [
        'Le maire a annoncé la fermeture, mardi, du pont.',
        ['indirect: Le maire | a annoncé | la fermeture, mardi, du pont'],
      ],
      ['Le maire a annoncé un plan, mardi, à Lyon.', ['indirect: Le maire | a annoncé | un plan']],
    ],
  ],
  [
    'a party can have any name',
    [
      [
        'L’Alliance démocratique estime que c’est trop. Le parti rappelle que rien n’est fait.',
        [
          'indirect: L’Alliance démocratique | estime | c’est trop',
          'indirect: Le parti → Alliance démocratique | rappelle | rien n’est fait',
        ],
      ],
    ],
  ],
  [
    'two words with capitals that speak without an article are a name',
    [['On proteste. Sud Culture estime que c’est trop.', ['indirect: Sud Culture | estime | c’est trop']]],
  ],
  [
    'a clitic is no part of who answers, and no Premier ministre was once something else',
    [
      [
        'L’ancien président Luc Orr a mis en garde contre une crise. Le Premier ministre lui a répondu qu’il avait tort.',
        [
          'indirect: L’ancien président Luc Orr | a mis en garde | contre une crise',
          'indirect: Le Premier ministre | lui a répondu | il avait tort',
        ],
      ],
    ],
  ],
  [
    'a name of one word opens a sentence before its verb or an apposition',
    [
      ...[
        ', le premier opérateur du pays, a perdu',
        ', qui emploie 300 personnes, a perdu',
        ', filiale de Renault, a perdu',
        ' a perdu',
      ].map((lost): Case => [
        `Solvanex${lost} 3 %. Le groupe assure que tout va bien.`,
        ['indirect: Le groupe → Solvanex | assure | tout va bien'],
      ]),
      ['Exit, le maire assure que tout va bien.', ['indirect: le maire | assure | tout va bien']],
    ],
  ],
  [
    'a post goes on behind its adjective up to the comma before a name',
    [
      [
        'Rien n’est décidé, a indiqué le commissaire européen au Commerce, Paul Vian.',
        ['indirect: le commissaire européen au Commerce, Paul Vian | a indiqué | Rien n’est décidé'],
      ],
      [
        'Rien n’est décidé, a indiqué la conseillère municipale à la culture, Ana Ruiz.',
        ['indirect: la conseillère municipale à la culture, Ana Ruiz | a indiqué | Rien n’est décidé'],
      ],
    ],
  ],
  [
    'what somebody is accused of saying is no word of who accuses',
    [
      [
        'L’opposition accuse le maire de minimiser la violence.',
        ['indirect: L’opposition | accuse | le maire de minimiser la violence'],
      ],
      ['L’opposition l’accuse de critiquer la police.', ['indirect: L’opposition | l’accuse | de critiquer la police']],
    ],
  ],
  [
    'a month stands before the object',
    [
      ['Le maire avait réclamé en septembre des renforts.', ['indirect: Le maire | avait réclamé | des renforts']],
      ['Le maire annonçait en mars 2025 une réforme.', ['indirect: Le maire | annonçait | une réforme']],
    ],
  ],
  [
    'who presides over a body is not who presides over a state',
    [
      [
        'La présidente moldave, Maia Sandoval, est venue. La présidente de la Cour exprime sa solidarité.',
        ['indirect: La présidente de la Cour | exprime | sa solidarité'],
      ],
      [
        'Le président français, Paul Vian, est venu. Le président de la République exprime sa solidarité.',
        ['indirect: Le président de la République → Paul Vian | exprime | sa solidarité'],
      ],
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
    'the preposition of a cue stands behind where or when that was',
    [
      ['Le maire a plaidé mardi à Bruxelles pour une taxe.', ['indirect: Le maire | a plaidé | pour une taxe']],
      ['Le maire a insisté lors du sommet sur le climat.', ['indirect: Le maire | a insisté | sur le climat']],
      [
        'Le maire a mis en garde mardi à Berlin contre la guerre.',
        ['indirect: Le maire | a mis en garde | contre la guerre'],
      ],
    ],
  ],
  [
    'a woman is no firm, and a firm by its noun is “il” or “elle”',
    [
      [
        'L’éditrice Ana Ruiz est venue. « Oui », a dit l’éditrice.',
        ['direct: l’éditrice → Ana Ruiz | a dit | « Oui »'],
      ],
      [
        'Le tribunal a condamné le cimentier Lafargue. Le groupe, absorbé par Holcin, a pris acte. Il regrette « des faits anciens ».',
        ['direct: Il → Lafargue | regrette | « des faits anciens »'],
      ],
    ],
  ],
  [
    '“pour qui” takes up an agent, and a body behind its article',
    [
      [
        'Une idée soutenue par Paul Vian, pour qui « rien n’est réglé ».',
        ['direct: Paul Vian | pour qui | « rien n’est réglé »'],
      ],
      ['La CFDT, pour qui rien n’est réglé, fera grève.', ['indirect: La CFDT | pour qui | rien n’est réglé']],
      ['Le texte inquiète le maire, pour qui c’est flou.', ['indirect: le maire | pour qui | c’est flou']],
    ],
  ],
  [
    'words in marks behind “comme” are those of the agent before it',
    [
      [
        'La mesure a été saluée par la CFDT comme « un progrès ».',
        ['mixed: la CFDT | a été saluée | comme « un progrès »'],
      ],
      ['Il a été accueilli par la foule comme « un héros ».', []],
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
    'a body by where it has its seat is the one just spoken of',
    [
      [
        'Le FMI a prêté 20 milliards. L’institution basée à Washington se dit vigilante.',
        ['indirect: L’institution basée à Washington → FMI | se dit | vigilante'],
      ],
      [
        'L’Agence européenne des médicaments a tranché. Le régulateur basé à Amsterdam assure que c’est sûr.',
        ['indirect: Le régulateur basé à Amsterdam → Agence européenne des médicaments | assure | c’est sûr'],
      ],
    ],
  ],
  [
    'a leader of the world’s market is a firm',
    [
      [
        'Une panne chez Cloudora, le leader mondial du secteur, gêne la ville. L’entreprise américaine a reconnu une erreur.',
        ['indirect: L’entreprise américaine → Cloudora | a reconnu | une erreur'],
      ],
    ],
  ],
  [
    'no body says “je”',
    [
      [
        'La pilote Ana Ruiz partira, a fait savoir l’Agence spatiale européenne. « Je tremble », a-t-elle confié.',
        [
          'indirect: l’Agence spatiale européenne | a fait savoir | La pilote Ana Ruiz partira',
          'direct: -t-elle → Ana Ruiz | a-t-elle confié | « Je tremble »',
        ],
      ],
      [
        'La ministre Ana Ruiz partira, a dit l’Agence spatiale européenne. « La machine est prête », a-t-elle précisé.',
        [
          'indirect: l’Agence spatiale européenne | a dit | La ministre Ana Ruiz partira',
          'direct: -t-elle → Agence spatiale européenne | a-t-elle précisé | « La machine est prête »',
        ],
      ],
    ],
  ],
  [
    'what a court confirms it decides',
    [
      ['La cour d’appel a confirmé la condamnation du maire.', []],
      ['La police a confirmé une arrestation.', ['indirect: La police | a confirmé | une arrestation']],
    ],
  ],
  [
    'the head of another state is nobody of the paragraph before',
    [
      [
        `Didier Deschamp a botté en touche.

Le Premier ministre écossais a promis de venir.`,
        ['indirect: Le Premier ministre écossais | a promis | de venir'],
      ],
      [
        'Donald Trump est venu. Le président américain a parlé de « honte ».',
        ['mixed: Le président américain → Donald Trump | a parlé | de « honte »'],
      ],
    ],
  ],
  [
    'what one is in charge of is no verb',
    [
      [
        '« Non », a tranché la vice-présidente chargée de la concurrence, Ana Ruiz.',
        ['direct: la vice-présidente chargée de la concurrence, Ana Ruiz | a tranché | « Non »'],
      ],
    ],
  ],
  [
    'a paper believes to know, and who wonders about something says so',
    [
      ['L’affaire sera jugée, croit savoir Le Monde.', ['indirect: Le Monde | croit savoir | L’affaire sera jugée']],
      ['Il croit savoir nager.', []],
      ['Elle s’interroge sur la durée.', ['indirect: Elle | s’interroge | sur la durée']],
    ],
  ],
  [
    'marks behind where it was said are no name of the place',
    [
      ['La ministre a salué dans un communiqué « une avancée ».', ['direct: La ministre | a salué | « une avancée »']],
      ['Paul Vian a dénoncé sur X « un scandale ».', ['direct: Paul Vian | a dénoncé | « un scandale »']],
      ['La ministre a dénoncé lors d’un meeting « une dérive ».', ['direct: La ministre | a dénoncé | « une dérive »']],
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
    'a point presse is no verb',
    [
      [
        'Paris a regretté lors d’un point presse que le texte soit flou.',
        ['indirect: Paris | a regretté | le texte soit flou'],
      ],
    ],
  ],
];

/** Names that look like somebody's, and whether they are those of a body or a place. */
const names: Readonly<Record<string, readonly string[]>> = {
  organization: [
    'La confédération Redvik Ibera a dit oui.',
    'Le groupe pharmaceutique Redvik Ibera a dit oui.',
    'Le syndicat allemand des pilotes Redvik Ibera a dit oui.',
    'La banque d’affaires Redvik Ibera a dit oui.',
    'Le gestionnaire de réseau Redvik Ibera a dit oui.',
    'Le site spécialisé Redvik Ibera a dit oui.',
    'Les économistes de Redvik Ibera ont dit oui.',
    'La start-up française Leopold a dit oui.',
    'Un vol a eu lieu au musée Leopold.',
  ],
  place: ['La province de Redvik Ibera est calme.', 'L’aéroport de Shannon est fermé.'],
  person: [
    'Le patron du groupe aérien Redvik Ibera a dit oui.',
    'La présidente du parti écologiste Redvik Ibera a dit oui.',
    'La compagnie aérienne Luc Orr a dit oui.',
    'Le candidat, Luís Marques, a dit oui.',
    'Le camp de Redvik Ibera a dit oui.',
  ],
};

describe('dispatches in French', () => {
  for (const [type, drafts] of Object.entries(names))
    for (const draft of drafts)
      it(`${draft}: ${type}`, () => {
        const { actors } = analyze(draft, { language: 'fr' });
        assert.equal(
          actors.find(({ name }) => /^(?:Redvik Ibera|Leopold|Shannon|Luc Orr|Luís Marques)$/.test(name))?.type,
          type,
        );
      });

  testFacts(facts, 'fr');
});
