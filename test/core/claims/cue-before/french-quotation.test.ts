import assert from 'node:assert/strict';
import { speakers } from '../../actors/actor-lines';
import { attributions, claimLines } from '../claim-lines';
import { type Facts, testFacts } from '../facts';
import { assertTable, product, type Row } from '../table';

/** French quotations behind their cue without a colon. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'who has a nickname is a person',
    [
      [
        'Leur porte-parole, surnommé Bébert, exige « des têtes ». Il prévient que rien ne bougera.',
        [
          'direct: Leur porte-parole, surnommé Bébert | exige | « des têtes »',
          'indirect: Il → Bébert | prévient | rien ne bougera',
        ],
      ],
    ],
  ],
  [
    'to whom a relative clause belongs behind “aux”',
    [['Il répond aux élus qui dénoncent « un abandon ».', ['direct: élus | dénoncent | « un abandon »']]],
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
    'the text that one reads',
    [
      [
        'Ils ont déployé une banderole devant la préfecture. On pouvait y lire « Sauve ton paysan », « Chirac reviens » ou encore « Macron, réponds-nous ! »',
        [
          'mixed: une banderole | pouvait y lire | « Sauve ton paysan », « Chirac reviens » ou encore « Macron, réponds-nous ! »',
        ],
      ],
      ['Ils ont un tract. On y lit « Sauve ton paysan ».', ['direct: un tract | y lit | « Sauve ton paysan »']],
      ['Sur les pancartes, on pouvait lire « Non à la guerre ».', []],
      ['On a lu dans le train « Le Rouge et le Noir ».', []],
    ],
  ],
  [
    'several quotations in a row',
    [
      [
        'Les manifestants ont crié « A bas la loi », « Non merci » et « Vive la France ».',
        ['mixed: Les manifestants | ont crié | « A bas la loi », « Non merci » et « Vive la France »'],
      ],
      [
        'Le maire a dénoncé « un scandale », « une honte » et « un crime ».',
        ['mixed: Le maire | a dénoncé | « un scandale », « une honte » et « un crime »'],
      ],
      [
        'Il dénonce « un recul », « des mensonges » et promet « une riposte ».',
        ['direct: Il | dénonce | « un recul »', 'direct: Il | promet | « une riposte »'],
      ],
    ],
  ],
  [
    "The subject's next act is no part of what goes on behind the marks",
    [
      [
        'Le rectorat dit « prendre acte » de la décision et ferme le collège.',
        ['mixed: Le rectorat | dit | « prendre acte » de la décision'],
      ],
      [
        'La maire dit « comprendre » la colère, avant de quitter la salle.',
        ['mixed: La maire | dit | « comprendre » la colère'],
      ],
      [
        'Le maire dit « aimer » ce club et ses supporters.',
        ['mixed: Le maire | dit | « aimer » ce club et ses supporters'],
      ],
    ],
  ],
  [
    'A time stands between the cue and the marks, and one word before an incise',
    [
      [
        'Le préfet a annoncé dans la soirée « un renfort immédiat ».',
        ['direct: Le préfet | a annoncé | « un renfort immédiat »'],
      ],
      ['Insuffisant, tranche la CGT.', ['indirect: la CGT | tranche | Insuffisant']],
    ],
  ],
  [
    'a pronoun between commas only says again whose words are reported',
    [
      [
        'Les élus dénoncent « une campagne » lancée, selon eux, par le préfet.',
        ['mixed: Les élus | dénoncent | « une campagne » lancée, selon eux, par le préfet'],
      ],
    ],
  ],
  [
    'a country that acts can be a pronoun, and a branch of a body is a body of its own',
    [
      [
        'La Norvège a rejeté ces accusations, qu’elle juge « sans fondement ».',
        ['direct: elle → Norvège | juge | « sans fondement »'],
      ],
      ['La FNSEA est venue. SNCF Réseau dément tout retard.', ['indirect: SNCF Réseau | dément | tout retard']],
    ],
  ],
  [
    'a participle can have a subject of its own between commas',
    [
      [
        'Le club s’est dit « confiant » quant à la reprise, sa directrice, Anne Moreau, évoquant « un beau printemps ».',
        [
          'mixed: Le club | s’est dit | « confiant » quant à la reprise',
          'direct: sa directrice, Anne Moreau | évoquant | « un beau printemps »',
        ],
      ],
    ],
  ],
  [
    'what somebody wants in marks is said, and words with capitals behind a body are its name or one more',
    [
      [
        'Le groupe Horizon vise « une croissance durable ».',
        ['direct: Le groupe Horizon | vise | « une croissance durable »'],
      ],
      ['SUD Rail veut « une grève dure ».', ['direct: SUD Rail | veut | « une grève dure »']],
      [
        'La CGT et Sud Santé dénoncent « un plan d’affichage ».',
        ['direct: La CGT et Sud Santé | dénoncent | « un plan d’affichage »'],
      ],
    ],
  ],
  [
    'a time has no complement behind “dans”',
    [
      [
        'Le mot est repris en fin d’après-midi dans un communiqué de la direction du groupe qui dénonce « une action illégale ».',
        ['direct: un communiqué de la direction du groupe | dénonce | « une action illégale »'],
      ],
      [
        'Il l’a dit mardi en fin de journée dans un courrier aux élus qui précise que le pont sera fermé.',
        ['indirect: un courrier aux élus | précise | le pont sera fermé'],
      ],
      [
        'Le chiffre est cité jeudi en milieu de matinée dans un document de la banque qui juge la reprise « fragile ».',
        ['mixed: un document de la banque | juge | la reprise « fragile »'],
      ],
    ],
  ],
  [
    'a name behind a comma is the subject of the participle behind it, whatever pronoun or party stands between',
    [
      [
        'Paul Diop a été critiqué par la gauche, Ana Roux lui reprochant son silence.',
        ['indirect: Ana Roux | lui reprochant | son silence'],
      ],
      [
        'Le ministre Paul Diop a été sifflé, Luc Vian (LR) dénonçant « un mensonge ».',
        ['direct: Luc Vian | dénonçant | « un mensonge »'],
      ],
      ['Paul Diop a quitté la salle, dénonçant « un mensonge ».', ['direct: Paul Diop | dénonçant | « un mensonge »']],
    ],
  ],
  [
    'an article and a noun with capitals in marks are a title',
    [
      ['Le maire défend « La Nuit blanche ».', []],
      ['Le critique salue « Les Heures claires ».', []],
      ['Le maire défend « un projet utile ».', ['direct: Le maire | défend | « un projet utile »']],
    ],
  ],
  [
    'who celebrates something in marks says so',
    [
      ['Ana Ruiz célèbre « une victoire ».', ['direct: Ana Ruiz | célèbre | « une victoire »']],
      ['Le club fête « un jour historique ».', ['direct: Le club | fête | « un jour historique »']],
      ['Le chanteur célèbre ses 50 ans.', []],
      ['Le célèbre « Marius » a fermé.', []],
    ],
  ],
  [
    'a superlative by a participle is part of its phrase',
    [
      [
        'Le groupe des pays les moins avancés a dénoncé « un marché de dupes ».',
        ['direct: Le groupe des pays les moins avancés | a dénoncé | « un marché de dupes »'],
      ],
      [
        'Selon les élus les plus exposés, la route fermera.',
        ['indirect: les élus les plus exposés | Selon | la route fermera'],
      ],
      [
        "« C'est injuste », ont dénoncé les salariés les mieux payés.",
        ["direct: les salariés les mieux payés | ont dénoncé | « C'est injuste »"],
      ],
    ],
  ],
  [
    'a headline has its topic before the colon, be it a body or a place',
    [
      ['# LGV : le maire dénonce « un scandale »', ['direct: le maire | dénonce | « un scandale »']],
      ['# SNCF : la grève « n’aura pas lieu »', []],
      ['# Feu à Lens : « J’ai cru mourir »', ['direct: – | – | « J’ai cru mourir »']],
      [
        '# Aliénor Puig, romancière : « J’écris la nuit »',
        ['direct: Aliénor Puig, romancière | : | « J’écris la nuit »'],
      ],
    ],
  ],
  [
    'a stressed pronoun between commas is no part of what is said',
    [
      ['La maire évoque, elle, « un abandon ».', ['direct: La maire | évoque | « un abandon »']],
      ['Selon le maire, tout est faux.', ['indirect: le maire | Selon | tout est faux']],
      ['Un diplomate a requis l’anonymat.', []],
      ['Le français précise qu’il restera.', ['indirect: Le français | précise | il restera']],
    ],
  ],
  [
    'how somebody shows himself in marks is said',
    [
      ['Luc Arnaud s’est montré « très confiant ».', ['direct: Luc Arnaud | s’est montré | « très confiant »']],
      ['Le préfet s’est voulu « rassurant ».', ['direct: Le préfet | s’est voulu | « rassurant »']],
      ['Le texte se veut « équilibré ».', []],
    ],
  ],
  [
    'what somebody means to do is not said yet',
    [
      ['Le club a publié un texte pour condamner ces insultes.', []],
      [
        'Le club a publié un texte pour condamner « des insultes ».',
        ['direct: Le club | condamner | « des insultes »'],
      ],
    ],
  ],
  [
    'the wing that somebody is of',
    [
      [
        "L'élu divers droite, 58 ans, invoque « des raisons de santé ».",
        ["direct: L'élu divers droite, 58 ans | invoque | « des raisons de santé »"],
      ],
    ],
  ],
  [
    'how somebody spoke or acted is no quotation, be it in marks',
    [
      ['Les pompiers sont intervenus « à maintes reprises ».', []],
      ['Le maire a réagi « avec calme ».', []],
      ['Le maire a insisté « lourdement ».', []],
      ['Le maire a réagi « Arrêtez ! ».', ['direct: Le maire | a réagi | « Arrêtez ! »']],
      ['Le maire a répondu « avec plaisir ».', ['direct: Le maire | a répondu | « avec plaisir »']],
    ],
  ],
  [
    'several speak together, be it that only some have a name',
    [
      [
        'Le préfet et le maire ont dénoncé « un plan absurde ».',
        ['direct: Le préfet et le maire | ont dénoncé | « un plan absurde »'],
      ],
      [
        'La CGT, FO et la CFDT ont dénoncé « un plan absurde ».',
        ['direct: La CGT, FO et la CFDT | ont dénoncé | « un plan absurde »'],
      ],
      [
        'Le préfet, le maire et la procureure ont dénoncé « un plan absurde ».',
        ['direct: Le préfet, le maire et la procureure | ont dénoncé | « un plan absurde »'],
      ],
      [
        'Selon des médias locaux et une source proche du Conseil, vingt candidats se présentent.',
        ['indirect: des médias locaux et une source proche du Conseil | Selon | vingt candidats se présentent'],
      ],
    ],
  ],
  [
    'what a verb of judging says of a pronoun',
    [
      [
        'La rapporteure générale, Inès Orr, le juge « trop long ».',
        ['direct: La rapporteure générale, Inès Orr | le juge | « trop long »'],
      ],
      ['Même la rapporteure les juge « trop longs ».', ['direct: la rapporteure | les juge | « trop longs »']],
      ['Le préfet, le juge « rouge » et le maire sont venus.', []],
    ],
  ],
  [
    'what stands behind a denial and a colon has its own cue',
    [
      [
        "Une affirmation que conteste la chambre : dans un rapport, l'institution pointe « un risque budgétaire majeur ».",
        ["direct: l'institution | pointe | « un risque budgétaire majeur »"],
      ],
      ['Ce que nie Luc Orr : il assure avoir tout payé.', ['indirect: il → Luc Orr | assure | avoir tout payé']],
      ["C'est ce qu'a annoncé Ruiz lundi : le port fermera.", ['indirect: Ruiz | a annoncé | le port fermera']],
    ],
  ],
  [
    'What could be read there are words of a text',
    [['On pouvait y lire « Sauve ton paysan ».', ['direct: On | pouvait y lire | « Sauve ton paysan »']]],
  ],
  [
    'a quotation behind its cue',
    [
      [
        'Le maire, Luc Arnaud, juge « inacceptable » la grève.',
        ['mixed: Le maire, Luc Arnaud | juge | « inacceptable » la grève'],
      ],
      [
        'Le mouvement dit des « bonnets verts » est né ici. Luc Arnaud dit « oui » et s’en va.',
        ['direct: Luc Arnaud | dit | « oui »'],
      ],
      [
        'Ce dernier juge en revanche « inquiétante » la montée des eaux.',
        ['mixed: Ce dernier | juge | « inquiétante » la montée des eaux'],
      ],
      [
        'L’ONG, qui dénonce « un naufrage », réclame une enquête.',
        [
          'direct: L’ONG | dénonce | « un naufrage »',
          'indirect: L’ONG, qui dénonce « un naufrage » | réclame | une enquête',
        ],
      ],
      ['Il a promis aux éleveurs « une loi avant l’été ».', ['direct: Il | a promis | « une loi avant l’été »']],
      [
        'L’association, dont le président se dit « soulagé », fera appel.',
        ['direct: le président | se dit | « soulagé »'],
      ],
    ],
  ],
];

testFacts(facts, 'fr');

describe('French quotations behind their cue, by tables', () => {
  describe('a verb that is left out behind words in marks', () => {
    const verbs = [
      ['parle', 'd’'],
      ['évoque', ''],
      ['dénonce', ''],
      ['y voit', ''],
      ['craint', ''],
    ] as const;
    for (const [verb, link] of verbs)
      it(`${verb}, and nothing in its place`, () => {
        for (const seam of [', ', ' ; ', ', et ', ' et '])
          for (const other of ['FO', 'l’opposition', 'Ana Ruiz', 'les autres', 'son prédécesseur'])
            assert.deepEqual(
              attributions(`La CGT ${verb} ${link}« un recul »${seam}${other} ${link}« un échec ».`, 'fr').map((line) =>
                line.replace(/ → [^|]+ \|/, ' |'),
              ),
              [`La CGT | ${verb} | ${link}« un recul »`, `${other} | ${verb} | ${link}« un échec »`],
            );
      });
    it('of three, and beside “elle”, “quant à elle”', () => {
      assert.equal(
        attributions('La CGT dénonce « un recul », FO « un échec » et enfin Sud « un gâchis ».', 'fr').length,
        3,
      );
      for (const aside of [', elle,', ', quant à elle,', ', pour sa part,'])
        assert.deepEqual(attributions(`Le maire évoque « un recul », la CGT${aside} « un échec ».`, 'fr'), [
          'Le maire | évoque | « un recul »',
          'la CGT | évoque | « un échec »',
        ]);
    });
    it('two words of one source stay one', () => {
      assert.equal(attributions('Le maire évoque « un recul » et « un échec ».', 'fr').length, 1);
      assert.equal(
        attributions('Le maire dénonce « un recul », le texte « le plus dur » depuis dix ans.', 'fr').length,
        1,
      );
    });
  });

  describe('who a pronoun is behind what opens its sentence', () => {
    for (const who of ['son homologue ukrainien', 'la préfète', 'Ana Ruiz', 'l’opposition', 'l’avocat, Me Luc Rémy'])
      it(`Quant à ${who}`, () => {
        const she = /^(?:la|Ana|l’opp)/.test(who) ? 'elle' : 'il';
        const name = /Rémy|Ruiz/.exec(who)?.[0] ?? who.replace(/^(?:la |l’)/, '');
        const [, line] = attributions(
          `Le président Paul Vian s’est dit confiant. Quant à ${who}, ${she} dénonce « un recul ».`,
          'fr',
        );
        assert.match(line ?? '', new RegExp(`^${she} → .*${name} \\| dénonce`));
      });
    it('not of a thing', () => {
      const [, line] = attributions('Paul Vian s’est dit confiant. Quant au budget, il dénonce « un recul ».', 'fr');
      assert.equal(line, 'il → Paul Vian | dénonce | « un recul »');
    });
    for (const body of ['La préfecture', 'L’association', 'La SNCF', 'Le groupe', 'Le syndicat'])
      it(`${body}, through somebody`, () => {
        const name = body.replace(/^(?:La |Le |L’)/, '');
        for (const through of [
          'Par la voix de sa porte-parole, Ana Ruiz,',
          'Par l’intermédiaire de son avocat, Me Paul Vian,',
        ]) {
          const pronoun = /^(?:La|L’)/.test(body) ? 'elle' : 'il';
          assert.deepEqual(
            attributions(`${body} n’entend pas céder. ${through} ${pronoun} dénonce « un recul ».`, 'fr'),
            [`${pronoun} → ${name} | dénonce | « un recul »`],
          );
          const aside = through.replace('Par', 'par');
          const [line] = attributions(`${body}, ${aside} dénonce « un recul ».`, 'fr');
          assert.equal(line, `${body}, ${aside.slice(0, -1)} | dénonce | « un recul »`);
        }
      });
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

  it('leaves alone what somebody has time for', () => {
    for (const time of ['dix jours', "jusqu'à lundi", "un délai d'un mois"])
      for (const act of ['contester « la décision »', 'demander que le texte soit revu', 'proposer « une solution »'])
        assert.deepEqual(claimLines(`Les victimes ont ${time} pour ${act}.`, 'fr'), [], `${time} ${act}`);
    assertTable([['Ana Ruiz a pris deux minutes pour dénoncer « un recul ».', 'Ana Ruiz', '« un recul »']], 'fr');
  });

  it('a row of people is one subject', () => {
    assertTable(
      [
        [
          'Médecins, infirmiers et aides-soignants dénoncent « un recul ».',
          'Médecins, infirmiers et aides-soignants',
          '« un recul »',
        ],
        [
          'Élus, riverains et commerçants demandent que la rue ferme.',
          'Élus, riverains et commerçants',
          'la rue ferme',
        ],
        [
          'Des médecins, des infirmiers et des pharmaciens dénoncent « un recul ».',
          'Des médecins, des infirmiers et des pharmaciens',
          '« un recul »',
        ],
        ['La CGT, la CFDT et FO dénoncent « un recul ».', 'La CGT, la CFDT et FO', '« un recul »'],
        ['Le maire, le préfet et la ministre ont promis une aide.', 'Le maire, le préfet et la ministre', 'une aide'],
        ['Parents, professeurs et élèves disent leur colère.', 'Parents, professeurs et élèves', 'leur colère'],
      ],
      'fr',
    );
  });
});
