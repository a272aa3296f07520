import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { attributions, claimLines } from '../claim-lines';
import { assertAmong, assertTable, product, type Row } from '../table';

/** French noun phrases as the object of a cue, in tables. */
describe('French noun phrases as the object of a cue', () => {
  it('a ministry called by its street speaks where “on” does', () => {
    for (const place of ['Quai d’Orsay', 'Vatican', 'Kremlin'])
      assert.deepEqual(attributions(`Au ${place}, on dément toute négociation.`, 'fr'), [
        `${place} | dément | toute négociation`,
      ]);
  });

  it('what a text shows', () => {
    for (const text of ['L’étude', 'Le bilan', 'Un audit', 'Le rapport'])
      for (const cue of ['met au jour', 'laisse apparaître', 'laisse entrevoir', 'met en lumière'])
        assert.deepEqual(attributions(`${text} ${cue} une forte hausse des cancers.`, 'fr'), [
          `${text} | ${cue} | une forte hausse des cancers`,
        ]);
  });

  describe('to whom or where it was said is no part of the object', () => {
    const wheres = ['auprès de l’AFP', 'devant les enquêteurs', 'au micro de RTL', 'dans les colonnes du Télégramme'];
    wheres.push(
      'à la barre',
      'sur son compte X',
      'dans un communiqué',
      'face aux caméras',
      'par téléphone',
      'à l’antenne',
    );
    for (const [cue, told] of [
      ['a admis', 'son erreur'],
      ['a reconnu', 'les faits'],
      ['a démenti', 'toute pression'],
      ['a annoncé', 'sa démission'],
    ] as const)
      it(`${cue} ${told}`, () => {
        for (const where of wheres)
          assert.deepEqual(attributions(`L’arbitre ${cue} ${told} ${where}.`, 'fr'), [`L’arbitre | ${cue} | ${told}`]);
      });
    it('but who is asked is', () => {
      assert.deepEqual(attributions('L’arbitre réclame une enquête auprès du procureur.', 'fr'), [
        'L’arbitre | réclame | une enquête auprès du procureur',
      ]);
    });
  });

  it('searches and works show things as texts do', () => {
    for (const text of ['Les travaux', 'Les fouilles', 'Les simulations', 'Les auditions', 'Les prélèvements'])
      for (const cue of ['montrent', 'révèlent', 'mettent en évidence', 'font aussi apparaître'])
        assert.deepEqual(attributions(`${text} ${cue} une forte hausse des cancers.`, 'fr'), [
          `${text} | ${cue} | une forte hausse des cancers`,
        ]);
  });

  it('a body of the world is its letters', () => {
    assert.deepEqual(
      attributions(
        'L’OCDE dénonce un accord. L’Organisation de coopération et de développement économiques veut qu’il cesse.',
        'fr',
      )[0],
      'L’OCDE → Organisation de coopération et de développement économiques | dénonce | un accord',
    );
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

  it('gives a participle behind another to the subject of the sentence', () => {
    for (const act of ['a signé un arrêté autorisant la vente', 'a pris des mesures limitant le trafic'])
      assert.deepEqual(claimLines(`La maire ${act}, évoquant un besoin d'équité.`, 'fr'), [
        "indirect: La maire | évoquant | un besoin d'équité",
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

  it('what somebody describes is said', () => {
    for (const [who, verb, what] of product(
      ['Des témoins', 'Des habitants joints par téléphone', 'Les secours'],
      ['ont décrit', 'décrivent'],
      ['des scènes de panique', 'une foule en colère', 'un homme discret'],
    ))
      assertTable([[`${who} ${verb} ${what}.`, who, what]], 'fr');
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

  it('an object that a relative clause tells is one claim, also where it is rejected', () => {
    for (const [verb, object] of product(
      ['a démenti', 'rejette', 'a balayé', 'conteste', 'a confirmé'],
      ['les rumeurs selon lesquelles le site fermerait', "la thèse selon laquelle l'usine brûlait"],
    ))
      assert.deepEqual(claimLines(`Le ministère ${verb} ${object}.`), [`indirect: Le ministère | ${verb} | ${object}`]);
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

  it('has a tone or a look as the object of a verb, but not where it tells how it was said', () => {
    const rows = product(
      ['a dénoncé', 'déplore', 'a critiqué'],
      ['le ton agressif du préfet', 'le sourire forcé de la ministre', 'son ton professoral'],
    ).map(([cue, what]): Row => [`Ana Ruiz ${cue} ${what}.`, 'Ana Ruiz', what]);
    assertTable(rows, 'fr');
    assertTable([['Ana Ruiz a affirmé la voix brisée que le pont cède.', 'Ana Ruiz', 'le pont cède']], 'fr');
  });

  it('has what stands in marks behind a time and a comma as the object', () => {
    const rows = product(
      ['Le PDCI dénonce', 'La CGT réclame', 'Ana Ruiz pointe'],
      ["depuis l'annonce du plan", 'depuis des mois'],
      ['des « méthodes brutales »', 'une « vraie écoute »'],
    ).map(([who, when, what]): Row => [`${who} ${when}, ${what}.`, who.replace(/ \S+$/, ''), what]);
    assertTable(rows, 'fr');
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

  it('takes no infinitive of what is told of the object behind “dont” for what is regretted', () => {
    const rows = product(
      ['Ana Ruiz regrette', 'Le maire déplore'],
      ['le silence du préfet', "une « rupture » avec l'État"],
    ).map(([who, what]): Row => [`${who} ${what}, dont le refus de venir choque.`, null, what]);
    assertTable(rows, 'fr');
  });

  it('“sept” is a number, and a month only behind one', () => {
    assertTable(
      [
        ['Le parquet requiert sept ans de prison contre le maire.', 'Le parquet', 'sept ans de prison contre le maire'],
        ['Le procureur réclame sept ans contre l’ancien maire.', 'Le procureur', 'sept ans contre l’ancien maire'],
        ['Le maire a promis sept classes de plus.', 'Le maire', 'sept classes de plus'],
      ],
      'fr',
    );
  });

  it('“que” behind an object with its adjective, or behind its comma, opens a relative clause', () => {
    assertTable(
      [
        [
          'Ana Ruiz a rappelé la confiance aveugle qu’il lui a témoignée.',
          'Ana Ruiz',
          'la confiance aveugle qu’il lui a témoignée',
        ],
        [
          'Le maire a évoqué la forte hausse annuelle que la ville a subie.',
          'Le maire',
          'la forte hausse annuelle que la ville a subie',
        ],
        [
          'Il a souligné le travail remarquable que l’équipe a fourni.',
          'Il',
          'le travail remarquable que l’équipe a fourni',
        ],
        ['Elle a dit à la mairie nouvelle que le pont fermera.', 'Elle', 'le pont fermera'],
        ['Il a annoncé à la ministre belge qu’il partait.', 'Il', 'il partait'],
        ['Le préfet a averti les élus que le pont fermera.', 'Le préfet', 'le pont fermera'],
      ],
      'fr',
    );
    const { claims } = analyze('L’ONG signale des abus, que le pouvoir nie.', { language: 'fr' });
    assert.ok(!claims.some(({ text }) => text === 'le pouvoir nie'));
  });

  it('what somebody celebrates in marks', () => {
    assertTable(
      [['Le président a célébré la « renaissance » de la France.', 'Le président', 'la « renaissance » de la France']],
      'fr',
    );
    for (const draft of ['Le village a célébré Noël.', 'Le club a célébré son titre.'])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
  });

  it('whoever points his finger at something says it', () => {
    assertTable(
      [
        ['L’élu laisse éclater sa colère et pointe du doigt un laxisme flagrant.', 'L’élu', 'un laxisme flagrant'],
        ['Le maire pointe du doigt un laxisme flagrant.', 'Le maire', 'un laxisme flagrant'],
        ['Le coach soupire et évoque un manque d’envie.', 'Le coach', 'un manque d’envie'],
        ['Elle sourit et raconte que le pont tremble.', 'Elle', 'le pont tremble'],
      ],
      'fr',
    );
  });

  it('an object behind its adverbials, with a relative clause of its own', () => {
    assertTable(
      [
        [
          'La direction a annoncé mardi, lors d’un comité extraordinaire, la suppression de 212 emplois sur les 640 que compte le site.',
          'La direction',
          'la suppression de 212 emplois sur les 640 que compte le site',
        ],
        [
          'La direction a annoncé mardi la suppression de 212 emplois sur les 640 que compte le site.',
          'La direction',
          'la suppression de 212 emplois sur les 640 que compte le site',
        ],
        [
          'Le maire a annoncé la fermeture de trois écoles sur les douze que compte la ville.',
          'Le maire',
          'la fermeture de trois écoles sur les douze que compte la ville',
        ],
        [
          'Le groupe a confirmé, lundi, la vente des deux usines que possède sa filiale.',
          'Le groupe',
          'la vente des deux usines que possède sa filiale',
        ],
        [
          'La ministre a annoncé, lors d’une visite à Lens, une aide de dix millions d’euros.',
          'La ministre',
          'une aide de dix millions d’euros',
        ],
        [
          'Le club a annoncé jeudi, dans un communiqué, le départ de l’entraîneur qu’il avait nommé en mai.',
          'Le club',
          'le départ de l’entraîneur qu’il avait nommé en mai',
        ],
        [
          'Le préfet a dénoncé, devant la presse, les violences que subissent les agents.',
          'Le préfet',
          'les violences que subissent les agents',
        ],
        [
          'L’ONG a dénoncé, lundi, les conditions dans lesquelles vivent les réfugiés.',
          'L’ONG',
          'les conditions dans lesquelles vivent les réfugiés',
        ],
        ['La CGT dénonce le mépris dont font preuve les patrons.', 'La CGT', 'le mépris dont font preuve les patrons'],
        [
          'Le ministre a salué, mardi, le travail qu’ont accompli les pompiers.',
          'Le ministre',
          'le travail qu’ont accompli les pompiers',
        ],
        [
          'Le juge a rappelé, vendredi, les peines qu’encourt le prévenu.',
          'Le juge',
          'les peines qu’encourt le prévenu',
        ],
      ],
      'fr',
    );
  });

  it('in a headline another answers behind the comma', () => {
    assertTable(
      [
        ['# Kiev accuse Moscou d’avoir violé la trêve, le Kremlin dément', 'Kiev', 'Moscou d’avoir violé la trêve'],
        ['# La CGT accuse la direction de mentir, le patron nie', 'La CGT', 'la direction de mentir'],
        ['# Le maire promet une école, l’opposition doute', 'Le maire', 'une école'],
        ['# Les soignants dénoncent un recul, l’ARS se défend', 'Les soignants', 'un recul'],
        ['# Le RN réclame une enquête, la majorité refuse', 'Le RN', 'une enquête'],
        ['# Washington exige des excuses, Pékin refuse', 'Washington', 'des excuses'],
        ['# L’Iran nie avoir tiré, Israël menace', 'L’Iran', 'avoir tiré'],
        ['# La SNCF annonce une grève, les usagers s’inquiètent', 'La SNCF', 'une grève'],
      ],
      'fr',
    );
  });
});
