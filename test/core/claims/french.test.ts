import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';
import { claimLines } from './claim-lines';

/** A draft and its claims, as `claimLines` writes them: what French press copy needs beside the constructions of docs/constructions.md. */
const cases: readonly (readonly [draft: string, claims: readonly string[]])[] = [
  ['Il est important de noter que la digue a tenu. On notera que le pont était fermé.', []],
  ['Le constat du maire est amer : « La digue a cédé. »', ['direct: maire | constat | « La digue a cédé. »']],
  ['L’avis de Luc Arnaud est tranché : « Partez. »', ['direct: Luc Arnaud | avis | « Partez. »']],
  ['Sa réponse fut cinglante : « Jamais. »', ['direct: Sa | réponse | « Jamais. »']],
  [
    'Le mot d’ordre des pêcheurs est simple : « Pas un poisson. »',
    ['direct: pêcheurs | mot d’ordre | « Pas un poisson. »'],
  ],
  [
    'Même constat pour Anna Sarr, directrice du port : « Les quais sont vides. »',
    ['direct: Anna Sarr, directrice du port | constat | « Les quais sont vides. »'],
  ],
  [
    'Même son de cloche du côté du syndicat : « Les quais sont vides. »',
    ['direct: syndicat | son de cloche | « Les quais sont vides. »'],
  ],
  [
    'Pour Luc Arnaud, le constat est sans appel : « Les quais sont vides. »',
    ['direct: Luc Arnaud | Pour | « Les quais sont vides. »'],
  ],
  [
    'Chez les pêcheurs, le constat est sans appel : « Les quais sont vides. »',
    ['direct: les pêcheurs | constat | « Les quais sont vides. »'],
  ],
  ['Le constat est sans appel : « Les quais sont vides. »', ['direct: – | – | « Les quais sont vides. »']],
  [
    '« Les quais sont vides », tel est le constat de Luc Arnaud. « Rien ne va », voilà l’avis des pêcheurs.',
    [
      'direct: Luc Arnaud | est le constat | « Les quais sont vides »',
      'direct: pêcheurs | voilà l’avis | « Rien ne va »',
    ],
  ],
  ['Le verdict du jury ? « Coupable. »', ['direct: jury | verdict | « Coupable. »']],
  [
    'Le message de la préfète est clair : il faut économiser l’eau.',
    ['indirect: la préfète | message | il faut économiser l’eau'],
  ],
  ['L’objectif du maire est simple : attirer dix commerces.', []],
  ['Le bilan de l’année est lourd : trois marins sont morts.', []],
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
  ['Ce n’est pas l’avis de Luc Arnaud : « Tout va mal. »', ['direct: Luc Arnaud | avis | « Tout va mal. »']],
  [
    'Même discours chez Anna Sarr, qui tient le café du port : « Rien ne va. »',
    ['direct: Anna Sarr, qui tient le café du port | discours | « Rien ne va. »'],
  ],
  ['Pas de quoi inquiéter Luc Arnaud : « Tout ira bien. »', ['direct: Luc Arnaud | – | « Tout ira bien. »']],
  ['Au grand dam de Luc Arnaud : « On a tout perdu. »', ['direct: Luc Arnaud | – | « On a tout perdu. »']],
  [
    'Pas question de reculer, selon Luc Arnaud. Ouvert toute l’année, selon la météo.',
    ['indirect: Luc Arnaud | selon | Pas question de reculer'],
  ],
  [
    'Le maire, Luc Arnaud, juge « inacceptable » la grève.',
    ['mixed: Le maire, Luc Arnaud | juge | « inacceptable » la grève'],
  ],
  [
    'Anna Sarr, présidente du club, partage cet avis : « C’est trop tôt. »',
    ['direct: Anna Sarr, présidente du club | partage | « C’est trop tôt. »'],
  ],
  [
    'Luc Arnaud a promis de « ne rien lâcher ». Anna Sarr s’engage à « tout faire » pour aboutir.',
    [
      'mixed: Luc Arnaud | a promis | de « ne rien lâcher »',
      'mixed: Anna Sarr | s’engage | à « tout faire » pour aboutir',
    ],
  ],
  [
    'De source judiciaire, on apprend que la digue a cédé. On apprend de source policière que le pont est fermé.',
    ['indirect: source judiciaire | De | la digue a cédé', 'indirect: source policière | de | le pont est fermé'],
  ],
  [
    '« Aucun commentaire », fait-on savoir du côté de la direction.',
    ['direct: la direction | fait-on savoir | « Aucun commentaire »'],
  ],
  [
    '# « On n’en peut plus » : le cri d’alarme des pêcheurs',
    ['direct: pêcheurs | cri d’alarme | « On n’en peut plus »'],
  ],
  ['# « Rien n’est joué » : Luc Arnaud croit à la victoire', ['direct: Luc Arnaud | – | « Rien n’est joué »']],
  ['# Grève : vers un accord, selon la direction', ['indirect: la direction | selon | vers un accord']],
  ['« J’ai tout perdu » – Anna Sarr, éleveuse', ['direct: Anna Sarr, éleveuse | – | « J’ai tout perdu »']],
  ['« J’ai tout perdu. » (Anna Sarr)', ['direct: Anna Sarr | – | « J’ai tout perdu. »']],
  ['« Les Misérables » – Victor Hugo', []],
  [
    'Le mouvement dit des « bonnets verts » est né ici. Luc Arnaud dit « oui » et s’en va.',
    ['direct: Luc Arnaud | dit | « oui »'],
  ],
  [
    'Le ministre a annoncé une aide, « un geste inédit » selon Luc Arnaud.',
    ['indirect: Le ministre | a annoncé | une aide', 'direct: Luc Arnaud | selon | « un geste inédit »'],
  ],
  [
    'Accusée par les pêcheurs d’avoir « menti », la direction se tait.',
    ['mixed: les pêcheurs | Accusée | d’avoir « menti »'],
  ],
  [
    'Luc Arnaud l’assure, le texte sera voté. Comme il l’a promis, le maire a démissionné.',
    ['indirect: Luc Arnaud | l’assure | le texte sera voté'],
  ],
  ['Le mot de la fin revient à Luc Arnaud : « À demain. »', ['direct: Luc Arnaud | mot | « À demain. »']],
  ['Ce qui fait dire à Luc Arnaud que le pont est perdu.', ['indirect: Luc Arnaud | dire | le pont est perdu']],
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
    'Anna Sarr, selon laquelle « les lits manquent », réclame un plan.',
    [
      'direct: Anna Sarr | selon laquelle | « les lits manquent »',
      'indirect: Anna Sarr, selon laquelle « les lits manquent » | réclame | un plan',
    ],
  ],
  [
    'Alors que Luc Arnaud parlait de « honte », Anna Sarr a évoqué un « gâchis ».',
    ['mixed: Luc Arnaud | parlait | de « honte »', 'mixed: Anna Sarr | a évoqué | un « gâchis »'],
  ],
  [
    'La ville est ruinée, dixit Luc Arnaud. Nivers jouera avec, dixit Luc Arnaud, « l’obligation de gagner ».',
    ['indirect: Luc Arnaud | dixit | La ville est ruinée', 'direct: Luc Arnaud | dixit | « l’obligation de gagner »'],
  ],
  [
    'C’est Luc Arnaud qui le dit : « La ville est ruinée. »',
    ['direct: Luc Arnaud | le dit | « La ville est ruinée. »'],
  ],
  [
    'Luc Arnaud a parlé de « ruine », de « honte » et de « gâchis ».',
    ['mixed: Luc Arnaud | a parlé | de « ruine », de « honte » et de « gâchis »'],
  ],
  ['Quand elle est arrivée, Anna Sarr a dit oui.', []],
  ['L’avocat a demandé la parole. Le club a annoncé la couleur.', []],
  ['Il serait prématuré d’affirmer que la digue a cédé.', []],
  ['La maire a promis une aide, sans toutefois en préciser le montant.', ['indirect: La maire | a promis | une aide']],
  [
    'Le préfet a justifié la fermeture en invoquant un « danger immédiat ».',
    ['indirect: Le préfet | a justifié | la fermeture', 'mixed: Le préfet | invoquant | un « danger immédiat »'],
  ],
  ['La juge a rappelé les faits avant de donner la parole au prévenu.', ['indirect: La juge | a rappelé | les faits']],
  [
    'Me Sarr s’est emportée contre « cette mise en scène ».',
    ['mixed: Me Sarr | s’est emportée | contre « cette mise en scène »'],
  ],
  [
    'Ce dernier juge en revanche « inquiétante » la montée des eaux.',
    ['mixed: Ce dernier | juge | « inquiétante » la montée des eaux'],
  ],
  [
    'Le président, Luc Arnaud, le coupe : « Au fait, monsieur. »',
    ['direct: Le président, Luc Arnaud | le coupe | « Au fait, monsieur. »'],
  ],
  [
    '« C’est tenable, commente Luc Arnaud, analyste chez Oddo Valmy. La vraie question, c’est demain. »',
    ['direct: Luc Arnaud, analyste chez Oddo Valmy | commente | « C’est tenable ‖ La vraie question, c’est demain. »'],
  ],
  [
    'Selon le porte-parole du ministère, Luc Arnaud, les pays voisins « tiendront parole ».',
    ['mixed: le porte-parole du ministère, Luc Arnaud | Selon | les pays voisins « tiendront parole »'],
  ],
  [
    'Selon l’économiste Luc Arnaud, interrogé par Les Échos, le pain coûtera plus cher.',
    ['indirect: l’économiste Luc Arnaud, interrogé par Les Échos | Selon | le pain coûtera plus cher'],
  ],
  [
    'D’après les premières constatations, la digue a cédé la nuit.',
    ['indirect: les premières constatations | D’après | la digue a cédé la nuit'],
  ],
  ['Chez les salariés, l’enthousiasme est mesuré.', []],
  [
    'Chez les socialistes, on juge la manœuvre « grossière ».',
    ['mixed: les socialistes | juge | la manœuvre « grossière »'],
  ],
  [
    'À Matignon, on assure que le texte sera voté. Dans les chancelleries, on parle d’une « crise du phare ».',
    ['indirect: Matignon | assure | le texte sera voté'],
  ],
  ['« Remboursez ! », entendait-on dans les gradins.', ['direct: – | entendait-on | « Remboursez ! »']],
  ['Le juge a entendu « la détresse » de la famille.', []],
  ['Et le maire d’évoquer une « page qui se tourne ».', ['mixed: le maire | évoquer | une « page qui se tourne »']],
  [
    'L’auteur des « Sables » dit avoir écrit « d’une traite ».',
    ['mixed: L’auteur des « Sables » | dit | avoir écrit « d’une traite »'],
  ],
  [
    '« Une honte ! », « Démission ! », scandait la foule.',
    ['direct: la foule | scandait | « Une honte ! » ‖ « Démission ! »'],
  ],
  [
    'Le Breton de 24 ans n’en revenait pas : « Je rêve. »',
    ['direct: Le Breton de 24 ans | n’en revenait | « Je rêve. »'],
  ],
  [
    'Maud Perrin a gagné. Elle hausse les épaules. « Je n’y croyais plus du tout. »',
    ['direct: Elle → Maud Perrin | – | « Je n’y croyais plus du tout. »'],
  ],
  [
    'Luc Arnaud se défend de tout favoritisme. Il espère garder son siège.',
    ['indirect: Luc Arnaud | se défend | de tout favoritisme'],
  ],
  [
    'Elle a mis l’accent sur la nécessité d’agir, qualifiant la crise de « grave ».',
    ['indirect: Elle | a mis l’accent | sur la nécessité d’agir', 'mixed: Elle | qualifiant | la crise de « grave »'],
  ],
  [
    'La loi a été critiquée par les syndicats, qui y voient « une provocation ».',
    ['direct: les syndicats | y voient | « une provocation »'],
  ],
  ['Le rapport pointe de « graves défaillances ».', ['mixed: Le rapport | pointe | de « graves défaillances »']],
  [
    'Selon une étude publiée lundi, un salarié sur cinq télétravaille.',
    ['indirect: une étude publiée lundi | Selon | un salarié sur cinq télétravaille'],
  ],
  ['Le prévenu clame son innocence.', ['indirect: Le prévenu | clame | son innocence']],
  ['Le ministère n’a ni confirmé ni infirmé ces informations.', []],
  [
    'L’ONG, qui dénonce « un naufrage », réclame une enquête.',
    [
      'direct: L’ONG | dénonce | « un naufrage »',
      'indirect: L’ONG, qui dénonce « un naufrage » | réclame | une enquête',
    ],
  ],
  ['Accusé de « brutalité », le préfet se défend.', []],
  [
    'Réplique immédiate de M. Vial : « Jamais ! » La réponse du ministre : « Assez. »',
    ['direct: M. Vial | Réplique | « Jamais ! »', 'direct: ministre | réponse | « Assez. »'],
  ],
  ['Sa devise : « Vivre libre ».', []],
  [
    '« J’ai tout perdu », répète en boucle cette mère de famille.',
    ['direct: cette mère de famille | répète | « J’ai tout perdu »'],
  ],
  [
    'L’un d’eux, Luc Arnaud, de la banque Oddo, juge ce scénario « quasi certain ».',
    ['mixed: L’un d’eux, Luc Arnaud, de la banque Oddo | juge | ce scénario « quasi certain »'],
  ],
  ['Il a promis aux éleveurs « une loi avant l’été ».', ['direct: Il | a promis | « une loi avant l’été »']],
  ['L’association, dont le président se dit « soulagé », fera appel.', ['direct: le président | se dit | « soulagé »']],
  [
    'Les analystes s’attendent à une nouvelle baisse.',
    ['indirect: Les analystes | s’attendent | à une nouvelle baisse'],
  ],
  [
    'Son conseil, Me Antoine Weil, dénonce un « système ».',
    ['mixed: Son conseil, Me Antoine Weil | dénonce | un « système »'],
  ],
  [
    'Maud Perrin lève les yeux : « Il exagère toujours. » Luc Arnaud en rit. « Elle a raison, comme toujours. »',
    [
      'direct: Maud Perrin | lève | « Il exagère toujours. »',
      'direct: Luc Arnaud | – | « Elle a raison, comme toujours. »',
    ],
  ],
  ['Tout le monde l’appelle « la dame du phare ». « Qui dort dîne », dit le proverbe.', []],
  ['Il a publié « Mémoires d’un âne ». La foule a chanté « Bella ciao ».', []],
  [
    '« Aucun », répond Maud Perrin sans hésiter. Puis, après un silence : « Si. Ne pas être partie. »',
    ['direct: Maud Perrin | répond | « Aucun »', 'direct: Maud Perrin | – | « Si. Ne pas être partie. »'],
  ],
  [
    'Les riverains sont à bout. « On ne dort plus depuis des mois. »',
    ['direct: Les riverains | – | « On ne dort plus depuis des mois. »'],
  ],
  [
    'Le maire a indiqué que, selon la préfecture, la route est fermée. Il assure que selon ses calculs, la dette baissera.',
    [
      'indirect: Le maire | a indiqué | selon la préfecture, la route est fermée',
      'indirect: Il → maire | assure | selon ses calculs, la dette baissera',
    ],
  ],
];

/** A headline and the article below it, with who speaks the headline. */
const headlines: readonly (readonly [why: string, draft: string, speaker: string | null])[] = [
  [
    'the main voice of the article, where the headline goes on with its subject',
    '# « Il faut tout réapprendre » : le combat d’une infirmière\n\nMaud Perrin raconte. « C’est dur », dit-elle. « Et c’est beau », ajoute-t-elle.\n',
    'Maud Perrin',
  ],
  [
    'whoever says its words below',
    '# Digue : « On a eu peur »\n\n« On a eu très peur », raconte Maud Perrin. « Rien de neuf », dit Luc Arnaud.',
    'Maud Perrin',
  ],
  [
    'whoever says most, where nobody says its words',
    '# Digue : « Jamais vu ça »\n\n« Tout a cédé », raconte Maud Perrin. « La rue était un lac », ajoute-t-elle.',
    'Maud Perrin',
  ],
  [
    'nobody, where several speak',
    '# Digue : « Jamais vu ça »\n\n« Tout a cédé », raconte Maud Perrin. « Rien de neuf », dit Luc Arnaud.',
    null,
  ],
];

describe('claims in French', () => {
  for (const [draft, claims] of cases) it(draft, () => assert.deepEqual(claimLines(draft, 'fr'), claims));
});

describe('the speaker of a headline without a name', () => {
  for (const [why, draft, speaker] of headlines)
    it(`is ${why}`, () => {
      const { claims, actors } = analyze(draft, { language: 'fr' });
      assert.equal(actors.find(({ id }) => id === claims[0]?.actor)?.name ?? null, speaker);
    });
});
