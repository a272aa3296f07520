import assert from 'node:assert/strict';
import { speakers } from '../../actors/actor-lines';

type Case = readonly [title: string, draft: string, ...expected: string[]];

/** Whom the words of a French source mean. */
const CASES: readonly Case[] = [
  [
    'nobody, where the sentence before was of somebody unnamed',
    'Maud Perrin a réuni les parents. Une institutrice hésite. « On attend », glisse-t-elle.',
    '–',
  ],
  [
    'who was spoken of, where somebody unnamed only acted on him',
    'Luc Arnaud est maire. Un rival l’a attaqué en justice. Il dit ne rien craindre.',
    'Luc Arnaud',
  ],
  [
    'the somebody of before, by the same noun',
    'Paul Vian est parti. Une jeune fille a fui. La jeune fille affirme avoir eu peur.',
    'jeune fille',
  ],
  [
    'whose brother has no post for all that',
    'Paul Vian est mort. Son frère, Luc Vian, est venu. « On se parlait », raconte le retraité.',
    'Luc Vian',
  ],
  [
    'who holds another post at that body',
    'Maud Perrin, économiste à la Nordbank, dit que oui. Luc Arnaud, de Delta, dit que non. L’analyste de la Nordbank assure que si.',
    'Maud Perrin',
    'Luc Arnaud',
    'Maud Perrin',
  ],
  [
    'the director of the body just spoken of',
    'Solvanex a dit non. « C’est trop bas », a fait savoir le directeur général, Luc Arnaud. Le patron de Solvanex assure que tout va.',
    'Luc Arnaud',
    'Luc Arnaud',
  ],
  [
    'not the director of another body',
    'La directrice, Maud Perrin, est venue. « Rien ne change », assure la patronne du Secours populaire.',
    'patronne du Secours populaire',
  ],
  [
    'an office that nobody is printed with',
    'La sœur de la victime, Maud Perrin, est sortie. L’avocate générale a rappelé que le huis clos était levé.',
    'avocate générale',
  ],
  [
    'nobody, where the sentence before was of an unnamed relative',
    'Luc Arnaud s’obstine. Son fils, lui, a renoncé. Il dit ne plus y croire.',
    '–',
  ],
  [
    'the relative whom the text has named',
    'Ana Cordier a disparu. Son père, Luc Cordier, a prévenu la police. « Reviens », a supplié son père.',
    'Luc Cordier',
  ],
  [
    'the accused of the sentence before',
    'L’expert psychiatre, le docteur Luc Arnaud, est venu. L’accusé baisse la tête. « Je ne sais plus », dit-il.',
    'accusé',
  ],
  [
    'not his judge, where the person concerned speaks',
    'Paul Vian comparaissait. Le procureur, Luc Arnaud, a requis six mois. « J’ai payé », a lancé l’intéressé.',
    'Luc Arnaud',
    'Paul Vian',
  ],
  [
    'the last one, who has no name',
    'La directrice, Maud Perrin, se tait. Une infirmière évoque, elle, « un abandon ». « On court », ajoute cette dernière.',
    '–',
    '–',
  ],
  [
    'of the trade of the colleague before',
    'L’épidémiologiste Maud Perrin est venue. Son confrère Luc Arnaud l’a suivie. L’infectiologue assure que tout va.',
    'Luc Arnaud',
  ],
  [
    'the other of the two, as a rival',
    'Luc Arnaud a battu Maud Perrin. Le maire sortant a salué « une belle campagne ». Sa rivale annonce un recours.',
    'Luc Arnaud',
    'Maud Perrin',
  ],
  [
    'who spoke before, with her employer added',
    'Selon l’épidémiologiste Maud Perrin, le pic est passé. La chercheuse de l’Inserm affirme que rien n’est gagné.',
    'Maud Perrin',
    'Maud Perrin',
  ],
  [
    'who spoke before, with what he wrote added',
    'La romancière Maud Perrin publie un roman. L’autrice de « Hautes Terres » dit écrire la nuit.',
    'Maud Perrin',
  ],
  [
    'the spokesman, by the post before his rank',
    'Le porte-parole de la junte, le colonel Luc Arnaud, est venu. Paul Vian aussi. Le porte-parole de la junte dit que non.',
    'Luc Arnaud',
  ],
  [
    'whom the next sentence names, where nobody came up before',
    '« J’ai cru mourir », raconte l’alpiniste. Le 3 mai, Maud Perrin est restée sous la neige.',
    'Maud Perrin',
  ],
  [
    'nobody whose post is another',
    '« On a tout perdu », souffle le fermier. Le préfet, Luc Arnaud, est venu.',
    'fermier',
  ],
  [
    'no deputy for a minister',
    'Le rapporteur du budget, Luc Arnaud, a parlé. Le ministre juge l’idée « mauvaise ».',
    'ministre',
  ],
  [
    'the body of that nation',
    'Solvanex a rejeté l’offre du canadien Brantford. La Gazette a publié la lettre. Le groupe canadien dit être déçu.',
    'Brantford',
  ],
  [
    'the firm spoken of, by where it is',
    'Le groupe Solvanex va fermer deux usines. L’entreprise de Seattle affirme que rien n’est signé.',
    'Solvanex',
  ],
  [
    'the captain, whose name comes next',
    '« On n’a rien vu », répète le capitaine du chalutier. Luc Arnaud navigue depuis vingt ans.',
    'Luc Arnaud',
  ],
  [
    'not the client, where his lawyer spoke',
    '« On n’a rien vu », répète l’avocat de la famille. Luc Arnaud navigue depuis vingt ans.',
    'avocat de la famille',
  ],
  [
    'a young one by her trade',
    'Maud Perrin vend des vélos. La jeune cheffe d’entreprise dit jouer sa survie.',
    'Maud Perrin',
  ],
  ['whose sums they are', 'Maud Perrin est là. Selon ses calculs, le parc se vide.', 'Maud Perrin'],
  ['whose own figures they are', 'Maud Perrin est là. Selon ses propres chiffres, le parc se vide.', 'Maud Perrin'],
  [
    'who speaks for others, by her trade',
    '« On attend », ironise leur porte-parole, Maud Perrin. L’éleveuse de Haute-Loire rappelle que rien n’est signé.',
    'Maud Perrin',
    'Maud Perrin',
  ],
  [
    'nobody of the paragraph before, where a body came up since',
    'Maud Perrin est partie.\n\nLuc Arnaud dit avoir alerté l’agence régionale de santé (ARS). Celle-ci reconnaît « une tension ».',
    'Luc Arnaud',
    '–',
  ],
  [
    'the fund named behind one of several shareholders',
    'L’un des actionnaires, le fonds Elvia, a fait savoir qu’il voterait non. « C’est trop peu », dénonce-t-il.',
    'Elvia',
    'Elvia',
  ],
  ['no storm', '« On joue », tempête Sandrine Perrin, infirmière.', 'Sandrine Perrin'],
  [
    'who acts before a quotation, whatever was quoted within the one before',
    'Luc Arnaud est là. Sa fille reprend la ferme. « Elle m’a dit : "Je veux vivre." » Il montre le hangar. « Voilà. C’est tout. »',
    'Luc Arnaud',
    'Luc Arnaud',
  ],
  ['who warns at once', '« Tu ne vends plus », prévient d’emblée Bernard, 61 ans.', 'Bernard'],
  ['the stressed pronoun that is a subject', 'Luc Arnaud est là. Lui jure que tout est vrai.', 'Luc Arnaud'],
  [
    'who presides, as a magistrate',
    'La présidente, Maud Perrin, relit une écoute. Luc Arnaud se tait. « C’est déplacé », cingle la magistrate.',
    'Maud Perrin',
  ],
  [
    'the firm of that nation, of two words',
    'Solvanex a rejeté l’offre du canadien Brantford Foods. La Gazette a publié la lettre. Le groupe canadien dit être déçu.',
    'Brantford Foods',
  ],
  [
    'whoever spoke last, by a post of the past',
    '« On vote », a dit leur cheffe de file, Anne Delhaye. L’ancienne ministre de la Culture déplore un recul.',
    'Anne Delhaye',
    'Anne Delhaye',
  ],
  [
    'who is printed with that post of the past',
    'L’ancien ministre Luc Morel est là. « On vote », a dit Paul Vian. L’ancien ministre déplore un recul.',
    'Paul Vian',
    'Luc Morel',
  ],
  [
    'whoever acts behind a fronted participle',
    'Le maire Paul Vian parle d’un recul. Interrogé à son arrivée, le préfet a refusé de répondre. « On verra », s’est-il borné à dire.',
    'préfet',
  ],
  [
    'whoever was spoken of, by “celle qui”',
    'Jacqueline Ouellet attend depuis sept ans. « Je fais quoi, moi ? », demande celle qui souffre de diabète.',
    'Jacqueline Ouellet',
  ],
  [
    'no director of a firm, where the president of a region speaks',
    'Ingrid Svensson, directrice financière, est sereine. La présidente de la région Bretagne a dit son incompréhension.',
    'présidente de la région Bretagne',
  ],
  ['a party whose acronym is spelt like a title', 'Le MR a annoncé qu’il introduirait un recours.', 'MR'],
  [
    'a doctor by her Quebec title',
    'La Dre Isabelle Thériault a pleuré. « C’est dur », avoue la médecin de 44 ans.',
    'Isabelle Thériault',
  ],
  [
    'whoever spoke, by a trade with its kind',
    'Leur président, Luc Arnaud, est amer. « Il manque 2 millions », résume l’éleveur de charolaises.',
    'Luc Arnaud',
  ],
  ['the paper of our colleagues', '« Rien », disent nos confrères du Figaro.', 'Figaro'],
  ['the colleague of somebody’s at a paper', 'Sa consœur du Figaro dit avoir tout vu.', 'Sa consœur du Figaro'],
  [
    'a minister of the past, who sits in the Senate today',
    'Le président, Luc Arnaud, a promis une enquête. L’ancien ministre Paul Vian y voit un échec. « Qui paiera ? », s’est interrogé le sénateur.',
    'Luc Arnaud',
    'Paul Vian',
    'Paul Vian',
  ],
  [
    'whose husband is spoken of',
    'Maud Perrin dit avoir dérivé. Son mari n’a pas été retrouvé. « Je l’appelle encore sur son téléphone. »',
    'Maud Perrin',
    'Maud Perrin',
  ],
  [
    'the body that spoke since somebody did',
    '« Non », dit un chercheur. Le laboratoire Biovalens dépose une demande. Il assure que le prix baissera.',
    '–',
    'Biovalens',
  ],
  [
    'a professor as a researcher',
    '« La moitié », dit un chercheur. \n\nLe Pr Luc Arnaud admet que oui. « Il est en avance », sourit le chercheur.',
    '–',
    'Luc Arnaud',
    'Luc Arnaud',
  ],
  ['somebody of two nations', 'Luc Arnaud est agacé. L’Anglo-Belge pointe les changements.', 'Luc Arnaud'],
  [
    'who acted, by the post that the text had not told',
    '« C’est réussi », se réjouit Maud Perrin. La secrétaire générale de la CGT annonce une réunion.',
    'Maud Perrin',
    'Maud Perrin',
  ],
  [
    'no mayor who presides over something else',
    'L’éditeur Luc Arnaud se souvient. « Elle avait raison », dit-il.\n\nLe maire de Lens assure que non.',
    'Luc Arnaud',
    'maire de Lens',
  ],
  [
    'no publisher, where the head of state speaks',
    'L’éditeur Luc Arnaud se souvient. « Elle avait raison », dit-il.\n\nLe chef de l’État salue « une grande voix ».',
    'Luc Arnaud',
    'chef de l’État',
  ],
  [
    'whose daughter spoke, in the paragraph behind',
    'L’écrivaine Maud Perrin est morte, a annoncé sa fille.\n\nElle publie à 23 ans. « Je ne savais pas », racontait-elle.',
    'sa fille',
    'Maud Perrin',
  ],
  [
    'she whom it is all about, where “l’intéressée” opens a paragraph',
    '# Maud Perrin est morte\n\nMaud Perrin est morte mardi.\n\n« Une grande voix », dit la ministre, Ana Roux.\n\nL’intéressée n’aimait pas les honneurs. « Je n’ai pas de veste », disait-elle.',
    'Ana Roux',
    'Maud Perrin',
  ],
  [
    'whoever was mentioned last, by “cette ancienne …”',
    'Maud Perrin s’étonne. Ce qui ne surprend pas Ana Roux. « Cela coûte cher », assène cette ancienne DRH.',
    'Ana Roux',
  ],
  [
    'the first and the second of two, who act',
    '« On nous vole », accuse Maud Perrin. « C’est faux », lui répond Ana Roux.\n\nLa première a saisi le juge. Elle soutient que c’est illégal. La seconde assume. « Je ferme », martèle-t-elle.',
    'Maud Perrin',
    'Ana Roux',
    'Maud Perrin',
    'Ana Roux',
  ],
  ['the eldest, a woman', 'Maud Perrin a fait ses adieux. « C’est ma famille », a confié la doyenne.', 'Maud Perrin'],
  [
    'a firm by its nation’s gender',
    'Le fabricant, l’allemand Kessler AG, assure avoir cessé. Il affirme n’avoir aucun stock.',
    'Kessler AG',
    'Kessler AG',
  ],
  [
    'no goalkeeper who stopped as many shots as the back scored goals',
    'La gardienne, Maud Perrin, est là. Ana Roux, auteure de neuf buts, minimise. « J’ai tiré », élude l’arrière gauche.',
    'Ana Roux',
  ],
  [
    'no firm by an age',
    'Devant l’usine de la coopérative Sodivallée, Luc Arnaud attend. Le producteur de 29 ans assure qu’il perd de l’argent.',
    'Luc Arnaud',
  ],
  [
    'a woman by her post',
    'La déléguée générale, Franck-Marie Bondoux, a réagi. Elle annonce des états généraux.',
    'Franck-Marie Bondoux',
  ],
  [
    'whoever spoke last, rather than a countryman of before',
    'Luc Arnaud, président kényan, est là.\n\nPaul Vian fustige les marchés. « C’est un permis de polluer », assène le Kényan.',
    'Paul Vian',
    'Paul Vian',
  ],
  [
    'nobody of one rival, by “ils”',
    '« Non », dit Maud Perrin. Interrogé, son concurrent belge se tait. Des auteurs ont signé une tribune. « On nous demande tout », y écrivent-ils.',
    'Maud Perrin',
    'Des auteurs',
  ],
  [
    'the subject of what is told, where nobody else is meant',
    'La start-up Parolys a levé 60 millions d’euros, a-t-elle annoncé mardi.',
    'Parolys',
  ],
  [
    'no fair, where a minister has the verb',
    'Interrogé en marge du salon SantExpo, le ministre de la Santé estime que tout va bien.',
    'ministre de la Santé',
  ],
  [
    'nobody of the paragraph before, where a mayor of some town speaks',
    '« On a payé », souffle Luc Arnaud.\n\nLe maire de Vichy assure qu’il ignore tout.',
    'Luc Arnaud',
    'maire de Vichy',
  ],
  [
    'what the sentence turns to',
    'La société Solvanex dit non. Quant à la Cnil, elle indique avoir ouvert un contrôle.',
    'Cnil',
  ],
  ['somebody of an age, whatever the name', '« Viens », lance Ilyes, 14 ans.', 'Ilyes'],
  [
    'the lawyer, and not whose lawyer he is',
    'L’avocat de M. Vautrin, Me Luc Arnaud, dénonce un « procès ».',
    'Luc Arnaud',
  ],
  ['the group behind what it is', 'L’actionnaire, le groupe Rossel-Delmas, affirme que c’est faux.', 'Rossel-Delmas'],
  [
    'the body that spoke last, be it known by a description',
    'Ryanair hausse le ton.\n\nSelon l’Union des voyageurs, mille personnes attendent. L’association conseille de garder les billets.',
    'Union des voyageurs',
    'Union des voyageurs',
  ],
  [
    'a name that begins in N’',
    '« Nous avons gagné », a déclaré Safi N’Diaye. N’Diaye a ajouté que la finale serait dure.',
    'Safi N’Diaye',
    'Safi N’Diaye',
  ],
  ["a name that begins in M'", "Selon Awa M'Ba-Roux, avocate, le procès est perdu.", "Awa M'Ba-Roux"],
  ['an article before a name is no part of it', 'L’Insee a précisé que les prix montent.', 'Insee'],
  [
    'particles between a title and a word that means something else',
    'Pieter de Vos dirige l’usine. « C’est faux », a répondu M. de Vos.',
    'Pieter de Vos',
  ],
  [
    'an elided particle behind a title',
    '« Bien », a dit Charlotte d’Ornellas. Mme d’Ornellas ajoute qu’elle part.',
    'Charlotte d’Ornellas',
    'Charlotte d’Ornellas',
  ],
  [
    'two particles behind a title',
    '« Bien », a dit Hugo de l’Estoile. M. de l’Estoile ajoute qu’il part.',
    'Hugo de l’Estoile',
    'Hugo de l’Estoile',
  ],
  ['a particle behind two first names', '« Bien », a dit Jean-Jacques de Perona.', 'Jean-Jacques de Perona'],
  ['a particle in a capital', '« Bien », a dit Gabriele D’Annunzio.', 'Gabriele D’Annunzio'],
  [
    'whoever retorts, not who accuses',
    "Rim Ayadi est candidate. Son adversaire, un entrepreneur, l'accuse d'avoir triché. « C'est faux », rétorque-t-elle.",
    'Son adversaire',
    'Rim Ayadi',
  ],
  [
    'whoever defends herself goes on where she admits something',
    "La présidente l'interroge. Rim Ayadi reconnaît des erreurs. « Je n'ai jamais menti », se défend-elle.",
    'Rim Ayadi',
    'Rim Ayadi',
  ],
  [
    'whoever defends himself, not who spoke in the sentence before',
    "Le maire, Paul Vian, est confiant. Pour Luc Orr, « il ment ». « Je n'ai jamais menti », se défend-il.",
    'Luc Orr',
    'Paul Vian',
  ],
  [
    'who retorts to whatever came between',
    "Le maire, Paul Vian, attend. « Il ment », affirme Luc Orr. On l'interroge sur le budget. « C'est faux », réplique-t-il.",
    'Luc Orr',
    'Luc Orr',
  ],
  [
    'nobody for whom something is a first',
    'Ana Vidal est luthière. À 38 ans, la luthière est maître d’art, une première pour une Vosgienne. « Un canular », s’amuse-t-elle.',
    'Ana Vidal',
  ],
  ...['en point de presse', 'en aparté', 'd’un ton las', 'd’une petite voix', 'à une poignée de curieux'].map(
    (how): Case => [
      `a subject behind “${how}”`,
      `« C’est la seule façon », a soufflé ${how} la directrice, Ana Orr.`,
      'Ana Orr',
    ],
  ),
  ...['Un peu plus loin', 'Deux rues plus haut', 'Un peu à l’écart'].map((where): Case => [
    `a subject behind “${where}”`,
    `${where}, Issouf, vendeur de pagnes, raconte que la nuit fut longue.`,
    'Issouf',
  ]),
  ...(
    [
      ['La maire de Lens, Ana Orr, a signé.', 'la première magistrate', 'Ana Orr'],
      ['Le proviseur, Luc Orr, a signé.', 'le chef d’établissement', 'Luc Orr'],
      ['Le président du club, Luc Orr, a signé. L’entraîneur, Paul Vian, attend.', 'le patron du club', 'Luc Orr'],
      ['Il en veut au président du parti, Luc Orr.', 'le chef du parti', 'Luc Orr'],
    ] as const
  ).map(([before, who, name]): Case => [`${who} by another word`, `${before} « C’est fini », dit ${who}.`, name]),
];

describe('the speaker of a French claim', () => {
  for (const [title, draft, ...expected] of CASES)
    it(`is ${title}`, () => assert.deepEqual(speakers(draft, 'fr'), expected));
});
