import assert from 'node:assert/strict';
import { speakers } from '../../actors/actor-lines';
import { attributions } from '../claim-lines';
import { assertTable, product, type Row } from '../table';

/** Whom French pronouns, names and descriptions mean, in tables. */
describe('who is meant in French', () => {
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
          const last = attributions(`${before}${seam}${draft}`.replaceAll(' ¶ ', '\n\n'), 'fr').at(-1) ?? '';
          assert.match(last, new RegExp(`→ Ronan Guillou \\| .*${words}`));
        });
  });

  it('“le groupe de Toulouse” is the firm that was spoken of', () => {
    for (const firm of ['Airvolt', 'Laboratoires Sabran', 'Nordhav'])
      for (const verb of ['explique', 'précise', 'assure'])
        assert.deepEqual(
          attributions(
            `${firm} a relevé mercredi ses objectifs. Le groupe de Toulouse ${verb} que tout va bien.`,
            'fr',
          ),
          [`Le groupe de Toulouse → ${firm} | ${verb} | tout va bien`],
        );
  });

  it('an age tells of a metteuse en scène who is named before', () => {
    for (const age of [' de 41 ans', '', ' bretonne'])
      assert.deepEqual(
        attributions(
          `Le public a découvert Judith Sorel. La metteuse en scène${age} présente un projet. « Il m’obsède », dit-elle.`,
          'fr',
        ),
        ['-elle → Judith Sorel | dit-elle | « Il m’obsède »'],
      );
  });

  it('a headline closes with words that the article gives to somebody', () => {
    for (const topic of ['Incendie à Roubaix : deux morts,', 'Incendie à Roubaix,', 'Foot. Lens battu,'])
      assert.deepEqual(
        attributions(`# ${topic} « un voisin hurlait »\n\n« Un voisin hurlait », raconte Ana Ruiz.`, 'fr'),
        ['– → Ana Ruiz | – | « un voisin hurlait »', 'Ana Ruiz | raconte | « Un voisin hurlait »'],
      );
  });

  it('a headline’s quotation behind what happened is whose the article says', () => {
    for (const what of ['Le pont fermera en juin', 'Le festival s’arrête', 'L’usine ferme', 'Les prix flambent'])
      assert.deepEqual(
        attributions(`# ${what} : « On nous a menti »\n\n« On nous a menti », s’emporte Ana Ruiz.`, 'fr'),
        ['– → Ana Ruiz | – | « On nous a menti »', 'Ana Ruiz | s’emporte | « On nous a menti »'],
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
            attributions(
              `Luc Arnaud, ${trade} à Rodez, attend.\n\nLe maire, Paul Rémy, se tait. « C’est trop », dit ${kind}.`,
              'fr',
            )[0],
            `${kind} → Luc Arnaud | dit | « C’est trop »`,
          );
      });
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

  it('a preposition and its relative pronoun open what an incise cuts', () => {
    for (const [link, said] of product(['sans qui', 'grâce auquel', 'avec lequel'], ['assure-t-elle', 'dit-elle']))
      assertTable(
        [[`Ana Ruiz a salué le préfet, ${link}, ${said}, tout a changé.`, null, `${link} … tout a changé`]],
        'fr',
      );
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
});
