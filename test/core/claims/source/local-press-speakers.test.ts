import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

/** The actor of the last claim of a French text. */
function last(text: string): string {
  const { claims, actors } = analyze(text, { id: 'x', language: 'fr' });
  const actor = claims.at(-1)?.actor;
  return actors.find(({ id }) => id === actor)?.name ?? '–';
}

/** The introductions of several people, the words for one of them and who that is; “–” for nobody whom the text names. */
const TABLES: Readonly<Record<string, readonly (readonly [text: string, name: string])[]>> = {
  'people of towns': [
    ['luthière lunévilloise', 'Lunévilloise'],
    ['éleveuse vosgienne', 'Vosgienne'],
    ['nageuse barisienne', 'Barisienne'],
    ['députée spinalienne', 'Spinalienne'],
    ['infirmière ponote', 'Ponote'],
    ['autrice malouine', 'Malouine'],
  ].map(([role, people]) => [
    `La ${role} Ana Vidal a gagné.\n\nLuc Orr, son voisin, applaudit. « Bravo », dit-il.\n\n« C'est fou », a souri la ${people}.`,
    'Ana Vidal',
  ]),
  'two sides of a match': [
    ['lunévillois', 'barisien'],
    ['messin', 'spinalien'],
    ['briochin', 'malouin'],
    ['sedanais', 'chaumontais'],
  ].flatMap(([home = '', away = '']): [string, string][] => [
    [
      `L'entraîneur ${home}, Luc Orr, fulminait. « C'est un vol », a-t-il crié. « On l'a voulu », a souri le coach ${away}.`,
      '–',
    ],
    [
      `Luc Orr, l'entraîneur ${home}, fulminait. Paul Vian, le coach ${away}, souriait. « C'est dur », a dit le technicien ${home}.`,
      'Luc Orr',
    ],
    [
      `Luc Orr, l'entraîneur ${home}, fulminait. Paul Vian, le coach ${away}, souriait. « C'est bien », a dit le technicien ${away}.`,
      'Paul Vian',
    ],
  ]),
  'who heads a club is no maire': [
    'président du RC Lens',
    'président du club de Lens',
    'président du comité des fêtes de Lens',
    "président de l'association des riverains de Lens",
    "président de la chambre d'agriculture",
    'président de la fédération de chasse',
    'vice-président du tribunal de Lens',
    'président du syndicat des éleveurs',
  ].flatMap((post): [string, string][] =>
    ['le maire de Lens', 'le maire', 'le sous-préfet de Lens', 'le député'].map((other) => [
      `Luc Orr, ${post}, a présenté ses comptes. « Nous avançons », a-t-il dit. « On verra », a réagi ${other}.`,
      '–',
    ]),
  ),
  'but may be one by what else is printed': [
    [`Luc Orr, président du club et maire de Lens, a présenté ses comptes. « On verra », a réagi le maire.`, 'Luc Orr'],
    [
      `Luc Orr, président de l'agglomération de Lens, a présenté ses comptes. « On verra », a réagi le maire.`,
      'Luc Orr',
    ],
    [`Luc Orr, président du club de Lens, a présenté ses comptes. « On verra », a réagi le dirigeant.`, 'Luc Orr'],
  ],
  'half of a family name': [
    ['Luc Godefroid-Maes', 'M. Godefroid'],
    ['Luc Bardot-Maes', 'Bardot'],
    ['Luc Godefroid-Maes', 'M. Maes'],
    ['Ana Vidal-Petit', 'Mme Vidal'],
    ['Ana Vidal Petit', 'Mme Vidal'],
    ['Ana Vidal Petit', 'Mme Petit'],
  ].flatMap(([name = '', short = '']): [string, string][] => [
    [`${name} a présenté le budget. « C'est serré », a reconnu ${short}.`, name],
    [`${name} a présenté le budget.\n\n${short} a reconnu que c'était serré.`, name],
  ]),
  'another of that family name': [
    [
      `Luc Godefroid-Maes a présenté le budget. Paul Godefroid s'est tu. « C'est serré », a reconnu M. Godefroid.`,
      'Paul Godefroid',
    ],
  ],
  'what points to whom the sentence before only mentions': [
    "Ana Vidal, ministre du Logement, a vu son texte rejeté. « C'est ainsi », a-t-elle dit.\n\nÀ gauche, Luc Orr savoure. Les Insoumis réclament la démission de la ministre.",
    'La directrice, Ana Vidal, a signé. Le maire, Luc Orr, a reçu la directrice mardi.',
    'Ana Vidal dirige le collège. Une pétition vise la principale.',
    "Le juge a entendu Ana Vidal. Les parents accusent l'institutrice.",
    'Ana Vidal préside la Région. Le maire, Luc Orr, a écrit à la présidente.',
  ].flatMap((before): [string, string][] =>
    [
      'Celle-ci exclut de partir.',
      'Celle-ci assure que tout va bien.',
      'Cette dernière a répondu : « On verra. »',
    ].flatMap((sentence): [string, string][] => [
      [`${before} ${sentence}`, 'Ana Vidal'],
      [`${before}\n\n${sentence}`, 'Ana Vidal'],
    ]),
  ),
  'what somebody was': [
    ['Luc Orr, forestier à la retraite,', "l'ancien de l'ONF"],
    ['Luc Orr, cheminot à la retraite,', "l'ancien de la SNCF"],
    ['Luc Orr', "l'ancien mineur"],
    ['Luc Orr', "l'ancien instituteur"],
  ].map(([who = '', words = '']) => [
    `${who} mène la visite. « Il est beau », s'écrie Ana. Éclats de rire. « Ils retiennent tout », sourit ${words}.`,
    'Luc Orr',
  ]),
  'who answers a question': [
    "s'étonne la présidente",
    "s'étonne le président",
    "relève l'avocat général",
    'lance Me Ana Vidal',
  ].flatMap((asks): [string, string][] =>
    [
      'Silence.',
      'Long silence.',
      'Un temps.',
      'Pas de réponse.',
      "Un haussement d'épaules.",
      'Rires dans la salle.',
    ].map((between) => [
      `Luc Orr comparaît pour avoir empoisonné un chien. « C'était pour les rats », soutient le prévenu. « Dans une saucisse ? », ${asks}. ${between} « C'était pour que ça tienne. »`,
      'Luc Orr',
    ]),
  ),
  'whose father acted last': [
    ['Ana Vidal tient le café. Sa mère, Odile Vidal, vient aider.', 'Odile Vidal', 'Sa fille', 'Ana Vidal'],
    ['Luc Orr a gagné hier. Son frère, Paul Orr, a perdu.', 'Paul Orr', 'Son frère', 'Luc Orr'],
    ['Luc Orr a gagné hier. Sa sœur, Ana Orr, a perdu.', 'Ana Orr', 'Son frère', 'Luc Orr'],
    ["Ana Vidal dirige la ferme. Son mari, Paul Vian, s'occupe des bêtes.", 'Paul Vian', 'Sa femme', 'Ana Vidal'],
    ["Luc Orr dirige la ferme. Sa fille, Ana Orr, s'occupe des bêtes.", 'Ana Orr', 'Son père', 'Luc Orr'],
    ['Luc Orr dirige la ferme. Son grand-père, Henri Orr, passe le voir.', 'Henri Orr', 'Son petit-fils', 'Luc Orr'],
    ['Luc Orr, éleveur, a parlé. À côté de lui, son père, Guy, remue les braises.', 'Guy Orr', 'Son fils', 'Luc Orr'],
  ].flatMap(([before = '', who = '', kin = '', name = '']): [string, string][] => [
    [`${before} « C'est dur », dit ${who}. ${kin} tempère : « On s'y fait. »`, name],
    [`${before} « C'est dur », dit ${who}. « On s'y fait », tempère ${kin.toLowerCase()}.`, name],
    [`${before} « C'est dur », dit ${who}.\n\n${kin} assure que tout ira bien.`, name],
  ]),
  'whom a sentence without a main verb stirs': [
    'Une phrase qui fait bondir la médecin.',
    'De quoi agacer la médecin.',
    'Une annonce qui ne rassure pas la médecin.',
    'Un argument qui laisse la médecin de marbre.',
    'Pas de quoi rassurer la médecin.',
    'Une décision que la médecin ne digère pas.',
    'Un constat que partage la médecin.',
    'Une phrase restée en travers de la gorge de la médecin.',
  ].map((sentence) => [
    `Ana Vidal, cheffe des urgences, est restée. « Nous tenons », confie l'urgentiste.\n\nLe ministre, Luc Orr, avait tout promis. ${sentence} « Chez nous, il ferme quatre nuits sur sept. »`,
    'Ana Vidal',
  ]),
  'whom others speak of': [
    "L'intéressée n'y pense pas encore.",
    "L'intéressée, elle, temporise.",
    "Pas de quoi émouvoir l'intéressée.",
  ].map((sentence) => [
    `# Vidal s'offre Jablines\n\nAna Vidal a gagné. « Je voulais abandonner », raconte la Vosgienne.\n\nDeuxième, la Bretonne Maud Perrin souriait. « Elle m'a doublée », disait-elle.\n\nLe sélectionneur, Luc Orr, prend date. « Elle a le moteur », glisse le technicien. ${sentence} « Lundi, j'ai partiel. »`,
    'Ana Vidal',
  ]),
  'no saint speaks': ['saint Christophe', 'sainte Barbe', 'saint Nicolas', 'saint Martin'].flatMap((saint) =>
    [
      ["L'abbé Luc Orr", 'le prêtre'],
      ['Le curé, Luc Orr,', "l'abbé"],
      ["L'abbé Luc Orr", "l'homme d'Église"],
    ].map(([priest = '', words = '']): [string, string] => [
      `La Clio a une médaille de ${saint}. ${priest} dessert dix paroisses. « Je confonds les bergers », plaisante ${words}.`,
      'Luc Orr',
    ]),
  ),
  ledit: [
    ['Ana Vidal a gagné. Ledit frère, Jules, ne nie pas. « Je la connais. »', 'Jules'],
    ['Ana Vidal a gagné. Ledit voisin, Paul Vian, ne nie pas. « Je la connais. »', 'Paul Vian'],
  ],
  'whom a word of no list of nouns means': [
    'le malheureux',
    'le colosse',
    'le gaillard',
    "l'espiègle",
    'le barbu',
    'le rouquin',
    'le costaud',
    'le bavard',
    'le taiseux',
    'le chanceux',
    'le bougre',
    'le fautif',
  ].flatMap((words): [string, string][] => [
    [`Luc Orr est tombé à deux tours de la fin. « J'ai glissé bêtement », peste ${words}.`, 'Luc Orr'],
    [`Luc Orr a tout vu. « J'ai couru », dit-il.\n\n« C'est bête », sourit ${words}.`, 'Luc Orr'],
  ]),
  'scenes before a quotation': [
    ['Luc Orr fut gardien du phare. À 77 ans, il y monte encore. « Mes genoux disent non. »', 'Luc Orr'],
    [
      "Ana Vidal veut s'installer. Ses parents ne comprennent pas. « Ils se sont battus pour autre chose. »",
      'Ana Vidal',
    ],
    [
      "Luc Orr, garde-pêche, inspecte la berge. Un héron s'envole. « Il y a dix ans, on en comptait trente. »",
      'Luc Orr',
    ],
    ['Luc Orr montre la photo. À gauche, son frère Marcel, fusillé en août. « Il avait mon âge. »', 'Luc Orr'],
    [
      "Ana Vidal a ouvert une librairie. Ses amis l'ont crue folle. Ses parents aussi. « Ma mère a pleuré. »",
      'Ana Vidal',
    ],
    [
      'Derrière la vitre, Luc Orr attend. Son père fait les cent pas. Lui a déjà mis ses gants. « Je suis prêt. »',
      'Luc Orr',
    ],
    [
      "Ana Vidal dirige l'école. Elle y fut élève. Sa maîtresse s'appelait Mme Husson. « Elle m'a appris à lire. »",
      'Ana Vidal',
    ],
    ["Luc Orr a mis en vente le bateau. Sa femme n'y croyait pas. « Elle pensait que je bluffais. »", 'Luc Orr'],
    ["Luc Orr a mis en vente le bateau. Sa femme, Ana, n'y croyait pas. « Je pensais qu'il bluffait. »", 'Ana'],
    ["Ana Vidal a 19 ans. Son entraîneur, Luc Orr, n'en revient pas. « Je n'ai jamais eu ça. »", 'Luc Orr'],
    ['Luc Orr est le capitaine, et Paul Vian son entraîneur. Le joueur sourit. « On a tenu une heure. »', 'Luc Orr'],
    ["Pas de chance pour Luc Orr, tombé à deux tours de la fin. « J'ai glissé. »", 'Luc Orr'],
    ["Luc Orr tape du poing. Sa sœur Ana raconte une autre histoire. « Elle m'avait fait promettre. »", 'Ana'],
  ] as const,
  'who asks himself': ['Silence.', 'Un temps.', 'Il hésite.', 'Soupir.'].map((between) => [
    `Luc Orr, le boulanger, ferme en juin. « À quoi bon ? », soupire-t-il. ${between} « On verra bien. »`,
    'Luc Orr',
  ]),
};

for (const [title, rows] of Object.entries(TABLES))
  describe(`who is meant in the local press: ${title}`, () => {
    for (const [text, name] of rows)
      it(text.slice(-110), () => {
        const actor = last(text);
        assert.equal(name === '–' && !/^\p{Lu}/u.test(actor) ? '–' : actor, name);
      });
  });
