import assert from 'node:assert/strict';
import { claimLines } from './claim-lines';

/** “source → speaker | cue | content” of each claim, without its kind. */
const lines = (draft: string): string[] => claimLines(draft, 'fr').map((line) => line.replace(/^[a-z]+: /, ''));

const PEOPLE = ['Ruiz', 'la préfecture', 'le maire', 'l’avocat de la famille', 'la CGT'];

/** Constructions of agency copy in French, each tried in a table of nouns, verbs, people and orders. */
describe('French agency copy', () => {
  describe('what stands for the sentence before, as the object of who confirms or denies it', () => {
    const openings = [
      'Une version que',
      'Une accusation que',
      'Un point que',
      'Un scénario que',
      'Des propos que',
      'Ce que',
    ];
    for (const opening of openings)
      for (const verb of ['dément', 'conteste', 'confirme'])
        it(`${opening} ${verb} …`, () => {
          for (const who of PEOPLE)
            for (const told of ['Le gardien a quitté son poste', 'Le gardien aurait quitté son poste']) {
              assert.ok(lines(`${told}. ${opening} ${verb} ${who}.`).includes(`${who} | ${verb} | ${told}`), who);
            }
        });
    it('not where the clause is the subject of another verb', () => {
      assert.deepEqual(lines('Le pont est sûr. Ce que dit le maire importe peu.'), []);
    });
  });

  describe('what somebody is described as, in the passive', () => {
    for (const described of ['décrit', 'dépeint', 'présenté'])
      for (const like of ['un homme discret', '« un homme discret »', 'calme et poli'])
        it(`${described} comme ${like}`, () => {
          for (const who of ['ses voisins', 'le parquet', 'Paul Vian', 'Me Ana Ruiz']) {
            const claim = (cue: string): string[] => [`${who} | ${cue} | comme ${like}`];
            const said = (draft: string): string[] => lines(draft).map((line) => line.replace(/ → [^|]+ \|/, ' |'));
            assert.deepEqual(said(`L’accusé, ${described} par ${who} comme ${like}, s’est tu.`), claim(described));
            assert.deepEqual(said(`L’accusé, ${described} comme ${like} par ${who}, s’est tu.`), claim(described));
            assert.deepEqual(said(`Il est ${described} par ${who} comme ${like}.`), claim(`est ${described}`));
            assert.deepEqual(said(`L’homme ${described} par ${who} comme ${like} s’est tu.`), claim(described));
          }
        });
    it('a present behind its subject stays one', () => {
      assert.deepEqual(lines('Paul Vian était discret, dit par exemple sa voisine.'), [
        'sa voisine | dit | Paul Vian était discret',
      ]);
    });
  });

  describe('a noun of saying with who says it and what', () => {
    const objects = [
      ['d’un gel des salaires', 'un gel des salaires'],
      ['de la fermeture du site', 'la fermeture du site'],
      ['d’une hausse des tarifs', 'une hausse des tarifs'],
    ] as const;
    for (const noun of ['annonce', 'confirmation', 'dénonciation', 'évocation'])
      for (const who of ['la direction', 'Paul Vian', 'la SNCF', 'le ministre de la Santé', 'le maire de Lyon'])
        it(`${noun} par ${who}`, () => {
          for (const [printed, told] of objects) {
            const [line, ...others] = lines(`Ils ont débrayé après l’${noun} par ${who} ${printed}.`);
            assert.deepEqual([line?.replace(/ → [^|]+ \|/, ' |'), others], [`${who} | ${noun} | ${told}`, []]);
          }
        });
    it('whoever acts in what is told is nobody who tells it', () => {
      assert.deepEqual(lines('Il a réagi à l’annonce de son rachat par Netflix.'), []);
    });
  });

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
              lines(`La CGT ${verb} ${link}« un recul »${seam}${other} ${link}« un échec ».`).map((line) =>
                line.replace(/ → [^|]+ \|/, ' |'),
              ),
              [`La CGT | ${verb} | ${link}« un recul »`, `${other} | ${verb} | ${link}« un échec »`],
            );
      });
    it('of three, and beside “elle”, “quant à elle”', () => {
      assert.equal(lines('La CGT dénonce « un recul », FO « un échec » et enfin Sud « un gâchis ».').length, 3);
      for (const aside of [', elle,', ', quant à elle,', ', pour sa part,'])
        assert.deepEqual(lines(`Le maire évoque « un recul », la CGT${aside} « un échec ».`), [
          'Le maire | évoque | « un recul »',
          'la CGT | évoque | « un échec »',
        ]);
    });
    it('two words of one source stay one', () => {
      assert.equal(lines('Le maire évoque « un recul » et « un échec ».').length, 1);
      assert.equal(lines('Le maire dénonce « un recul », le texte « le plus dur » depuis dix ans.').length, 1);
    });
  });

  describe('who a pronoun is behind what opens its sentence', () => {
    for (const who of ['son homologue ukrainien', 'la préfète', 'Ana Ruiz', 'l’opposition', 'l’avocat, Me Luc Rémy'])
      it(`Quant à ${who}`, () => {
        const she = /^(?:la|Ana|l’opp)/.test(who) ? 'elle' : 'il';
        const name = /Rémy|Ruiz/.exec(who)?.[0] ?? who.replace(/^(?:la |l’)/, '');
        const [, line] = lines(
          `Le président Paul Vian s’est dit confiant. Quant à ${who}, ${she} dénonce « un recul ».`,
        );
        assert.match(line ?? '', new RegExp(`^${she} → .*${name} \\| dénonce`));
      });
    it('not of a thing', () => {
      const [, line] = lines('Paul Vian s’est dit confiant. Quant au budget, il dénonce « un recul ».');
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
          assert.deepEqual(lines(`${body} n’entend pas céder. ${through} ${pronoun} dénonce « un recul ».`), [
            `${pronoun} → ${name} | dénonce | « un recul »`,
          ]);
          const aside = through.replace('Par', 'par');
          const [line] = lines(`${body}, ${aside} dénonce « un recul ».`);
          assert.equal(line, `${body}, ${aside.slice(0, -1)} | dénonce | « un recul »`);
        }
      });
  });

  describe('the conditional of hearsay', () => {
    for (const told of [
      'Le suspect serait en fuite',
      'Le bilan serait de 12 morts',
      'Deux complices seraient recherchés',
    ])
      it(told, () => {
        assert.deepEqual(lines(`Une enquête est ouverte. ${told}.`), [`– | – | ${told}`]);
      });
    for (const wish of [
      'Ce prêt aurait permis à la société de payer ses salariés',
      'Cette somme aurait suffi à sauver le club',
      'Avec un gardien en forme, Lens aurait gagné',
      'Dans ce cas, les élus seraient peu nombreux',
      'À ce rythme, le chantier serait fini en 2030',
      "Faute d'accord, l'usine serait vendue",
      'L’idéal serait de partir',
    ])
      it(`not “${wish}”`, () => {
        assert.deepEqual(lines(`La réunion a duré trois heures. ${wish}.`), []);
      });
  });

  it('a ministry called by its street speaks where “on” does', () => {
    for (const place of ['Quai d’Orsay', 'Vatican', 'Kremlin'])
      assert.deepEqual(lines(`Au ${place}, on dément toute négociation.`), [`${place} | dément | toute négociation`]);
  });

  it('what a text shows', () => {
    for (const text of ['L’étude', 'Le bilan', 'Un audit', 'Le rapport'])
      for (const cue of ['met au jour', 'laisse apparaître', 'laisse entrevoir', 'met en lumière'])
        assert.deepEqual(lines(`${text} ${cue} une forte hausse des cancers.`), [
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
          assert.deepEqual(lines(`L’arbitre ${cue} ${told} ${where}.`), [`L’arbitre | ${cue} | ${told}`]);
      });
    it('but who is asked is', () => {
      assert.deepEqual(lines('L’arbitre réclame une enquête auprès du procureur.'), [
        'L’arbitre | réclame | une enquête auprès du procureur',
      ]);
    });
  });

  describe('whoever stands behind words in marks and a verb says them, whatever the noun', () => {
    const nouns = [
      'ce colosse',
      'ce bout de femme',
      'cette figure du quartier',
      'ce poids lourd du Sénat',
      'la tornade',
    ];
    nouns.push('ce boute-en-train', 'ce fin connaisseur');
    for (const noun of nouns)
      it(noun, () => {
        for (const verb of ['sourit', 'confie', 'lâche', 's’amuse'])
          for (const more of ['', ' de 54 ans', ' de 54 ans, attablé au bar'])
            assert.deepEqual(lines(`« On travaille avec les mains », ${verb} ${noun}${more}.`), [
              `${noun}${more.replace(/,.*/, '')} | ${verb} | « On travaille avec les mains »`,
            ]);
      });
  });

  describe('who “Lui” is behind another man', () => {
    const before =
      'Ronan Guillou a soudé des coques. « C’est dur », dit-il. ¶ « Une légende », assure Maël Cozic, son binôme.';
    for (const seam of [' ', ' ¶ '])
      for (const [draft, words] of [
        ['Lui n’aime guère en parler. « J’ai fait le travail », élude-t-il.', '« J’ai fait le travail »'],
        ['Lui préfère sourire. « J’ai fait le travail. »', '« J’ai fait le travail. »'],
        ['Lui assure avoir fait le travail.', 'avoir fait le travail'],
      ] as const)
        it(`${seam}${draft}`, () => {
          const last = lines(`${before}${seam}${draft}`.replaceAll(' ¶ ', '\n\n')).at(-1) ?? '';
          assert.match(last, new RegExp(`→ Ronan Guillou \\| .*${words}`));
        });
  });

  it('“le groupe de Toulouse” is the firm that was spoken of', () => {
    for (const firm of ['Airvolt', 'Laboratoires Sabran', 'Nordhav'])
      for (const verb of ['explique', 'précise', 'assure'])
        assert.deepEqual(
          lines(`${firm} a relevé mercredi ses objectifs. Le groupe de Toulouse ${verb} que tout va bien.`),
          [`Le groupe de Toulouse → ${firm} | ${verb} | tout va bien`],
        );
  });

  it('an age tells of a metteuse en scène who is named before', () => {
    for (const age of [' de 41 ans', '', ' bretonne'])
      assert.deepEqual(
        lines(
          `Le public a découvert Judith Sorel. La metteuse en scène${age} présente un projet. « Il m’obsède », dit-elle.`,
        ),
        ['-elle → Judith Sorel | dit-elle | « Il m’obsède »'],
      );
  });

  it('a headline closes with words that the article gives to somebody', () => {
    for (const topic of ['Incendie à Roubaix : deux morts,', 'Incendie à Roubaix,', 'Foot. Lens battu,'])
      assert.deepEqual(lines(`# ${topic} « un voisin hurlait »\n\n« Un voisin hurlait », raconte Ana Ruiz.`), [
        '– → Ana Ruiz | – | « un voisin hurlait »',
        'Ana Ruiz | raconte | « Un voisin hurlait »',
      ]);
  });

  it('what reminds somebody of something says nothing', () => {
    for (const thing of ['Ses articulations', 'Le silence', 'Tout', 'Cette odeur'])
      assert.deepEqual(lines(`${thing} lui rappelle que la retraite approche.`), []);
    assert.deepEqual(lines('La maire lui rappelle que la baignade est interdite.'), [
      'La maire | lui rappelle | la baignade est interdite',
    ]);
  });

  it('a gesture and a colon tell why, not what', () => {
    for (const gesture of ['ont applaudi', 'ont souri', 'rient', 'ont explosé'])
      assert.deepEqual(lines(`Les élus ${gesture} : la salle était pleine.`), []);
  });

  it('somebody who answers for a deed says nothing', () => {
    for (const place of ['jeudi devant le tribunal', 'mardi devant les assises', 'lundi à la barre'])
      for (const deed of ['de vols sur les chantiers qu’il surveillait', 'd’un accident qu’il avait caché'])
        assert.deepEqual(lines(`Il répondait ${place} ${deed}.`), []);
  });

  it('“Et d’ajouter” has the source that is printed before', () => {
    for (const cue of ['d’ajouter', 'de lancer', 'de conclure', 'd’enchaîner'])
      assert.deepEqual(lines(`« Oui », s’amusait Sione Fifita. Et ${cue} : « Ils peuvent revenir. »`), [
        'Sione Fifita | s’amusait | « Oui »',
        `Sione Fifita | ${cue.replace(/^d[e’] ?/, '')} | « Ils peuvent revenir. »`,
      ]);
  });

  it('searches and works show things as texts do', () => {
    for (const text of ['Les travaux', 'Les fouilles', 'Les simulations', 'Les auditions', 'Les prélèvements'])
      for (const cue of ['montrent', 'révèlent', 'mettent en évidence', 'font aussi apparaître'])
        assert.deepEqual(lines(`${text} ${cue} une forte hausse des cancers.`), [
          `${text} | ${cue} | une forte hausse des cancers`,
        ]);
  });

  describe('two pieces without a verb around an incise', () => {
    for (const opening of ['En cause', 'Motif', 'Objectif', 'Seule certitude', 'En ligne de mire', 'À la clé'])
      it(opening, () => {
        for (const [cue, who] of [
          ['explique', 'le maire'],
          ['avance', 'la mairie'],
          ['précise', 'Luc Rémy'],
          ['selon', 'la direction'],
        ] as const)
          for (const told of ['le départ de trois médecins', 'un manque de place', 'des retards en cascade'])
            assert.deepEqual(lines(`${opening}, ${cue} ${who}, ${told}.`), [`${who} | ${cue} | ${opening} ‖ ${told}`]);
      });
  });

  it('a headline’s quotation behind what happened is whose the article says', () => {
    for (const what of ['Le pont fermera en juin', 'Le festival s’arrête', 'L’usine ferme', 'Les prix flambent'])
      assert.deepEqual(lines(`# ${what} : « On nous a menti »\n\n« On nous a menti », s’emporte Ana Ruiz.`), [
        '– → Ana Ruiz | – | « On nous a menti »',
        'Ana Ruiz | s’emporte | « On nous a menti »',
      ]);
  });

  it('“le double champion” behind a participle is somebody', () => {
    for (const who of [
      'le double champion',
      'le triple vainqueur de l’épreuve',
      'la double médaillée',
      'la simple élue',
    ])
      assert.deepEqual(lines(`« On a mal joué », a reconnu ${who}.`), [`${who} | a reconnu | « On a mal joué »`]);
  });

  it('a rank is an officer’s, a soldier’s, a fireman’s', () => {
    for (const rank of ['lieutenant', 'commandant', 'capitaine', 'adjudant', 'sergent'])
      for (const who of ['l’officier', 'le militaire', 'le secouriste', 'le pompier', 'le gendarme'])
        assert.deepEqual(
          lines(
            `« Un miracle », lâche le ${rank} Luc Cazeneuve. Le retraité, Guy Sirgant, sourit. « Dites où vous allez », insiste ${who}.`,
          )[1],
          `${who} → Luc Cazeneuve | insiste | « Dites où vous allez »`,
        );
  });

  it('a feast before a colon is nobody', () => {
    for (const feast of ['Noël', 'Toussaint', 'Pâques'])
      assert.deepEqual(lines(`# ${feast} : la grève n’aura pas lieu`), []);
  });

  it('a body of the world is its letters', () => {
    assert.deepEqual(
      lines(
        'L’OCDE dénonce un accord. L’Organisation de coopération et de développement économiques veut qu’il cesse.',
      )[0],
      'L’OCDE → Organisation de coopération et de développement économiques | dénonce | un accord',
    );
  });

  describe('a trade is of a kind, and that means whoever has it, not the mayor who came up since', () => {
    for (const [kind, trades] of [
      ['l’artisan', 'menuisier luthier maçon boulanger coiffeur horloger'],
      ['le conducteur', 'routier cheminot machiniste'],
      ['le marin', 'pêcheur matelot navigateur'],
      ['le producteur', 'apiculteur maraîcher fromager vigneron'],
      ['le cuisinier', 'restaurateur traiteur'],
      ['le postier', 'facteur'],
      ['le mécanicien', 'garagiste'],
    ] as const)
      it(kind, () => {
        for (const trade of trades.split(' '))
          assert.equal(
            lines(
              `Luc Arnaud, ${trade} à Rodez, attend.\n\nLe maire, Paul Rémy, se tait. « C’est trop », dit ${kind}.`,
            )[0],
            `${kind} → Luc Arnaud | dit | « C’est trop »`,
          );
      });
  });
});
