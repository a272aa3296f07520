import assert from 'node:assert/strict';
import { speakers } from '../../actors/actor-lines';
import { attributions, claimLines } from '../claim-lines';
import { assertNone, assertTable, product, type Row } from '../table';

/** French cues behind what is said: which words are those that they report, in tables. */
describe('what a French cue behind it reports', () => {
  it('“Et d’ajouter” has the source that is printed before', () => {
    for (const cue of ['d’ajouter', 'de lancer', 'de conclure', 'd’enchaîner'])
      assert.deepEqual(attributions(`« Oui », s’amusait Sione Fifita. Et ${cue} : « Ils peuvent revenir. »`, 'fr'), [
        'Sione Fifita | s’amusait | « Oui »',
        `Sione Fifita | ${cue.replace(/^d[e’] ?/, '')} | « Ils peuvent revenir. »`,
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
            assert.deepEqual(attributions(`${opening}, ${cue} ${who}, ${told}.`, 'fr'), [
              `${who} | ${cue} | ${opening} ‖ ${told}`,
            ]);
      });
  });

  it('gives words that end with marks in a relative clause to whoever stands behind', () => {
    const words = [
      'Le choc a fait onze blessés dont « trois graves »',
      'Le choc a fait onze blessés dont trois graves',
      "L'incendie a fait trois morts, dont « deux enfants »",
      'Le groupe a perdu 3 millions dont « la moitié en mai »',
      "C'est un plan qui « va échouer »",
      'Le pays traverse une crise qui « va durer »',
      "Le maire a signé un texte que « personne n'a lu »",
    ];
    const rows = product(words, [
      ['ont précisé', 'les pompiers'],
      ['a reconnu', 'son patron, Luc Orr'],
      ['déplore', 'la CGT'],
    ] as const).map(([said, [verb, who]]): Row => [`${said}, ${verb} ${who}.`, who, said]);
    assertTable(rows, 'fr');
  });

  it('does not make who is told something the one who tells it', () => {
    for (const who of ["l'intervieweur", 'le bateleur', 'le soigneur'])
      assert.notEqual(speakers(`Luc Orr ne sourit pas. « Tout est parfait », lui a dit ${who}.`, 'fr')[0], 'Luc Orr');
  });

  it('takes any verb behind a whole quotation that opens its sentence, wherever it was said', () => {
    const rows = product(
      ['a validé', 'balbutie', 'a martelé'],
      ['', ' mardi'],
      ['le maire', 'Luc Orr'],
      ['', ' devant la presse', ' en séance', ' mardi soir'],
    ).map(([verb, day, who, where]): Row => [
      `« La route est sûre », ${verb}${day} ${who}${where}.`,
      null,
      '« La route est sûre »',
    ]);
    assertTable(rows, 'fr');
    assert.deepEqual(claimLines('« La route est sûre », a gagné le premier prix à Cannes.', 'fr'), []);
  });

  it('“comme l’a fait X” tells what somebody did, “comme l’a dit X” who says so', () => {
    for (const [draft, done] of product(
      ['Il faut agir', 'Le club va vendre', 'La mairie veut tout fermer'],
      ["l'a fait Lens", "l'ont fait les Suédois", "l'avait tenté son rival"],
    ))
      assert.deepEqual(claimLines(`${draft}, comme ${done}.`, 'fr'), []);
    assertTable([["Le pont tiendra, comme l'a dit le maire.", 'le maire', 'Le pont tiendra']], 'fr');
  });

  it('one noun is an answer', () => {
    for (const [noun, incise, source] of [
      ['Mensonge', 'a répliqué la défense', 'la défense'],
      ['Trahison', 'dénonce la CGT', 'la CGT'],
      ['Mensonge', 'répond Paul Vian', 'Paul Vian'],
      ['Hypocrisie', 'tance le député', 'le député'],
    ] as const)
      assertTable([[`${noun}, ${incise}.`, source, noun]], 'fr');
  });

  it('“ne” before an incise has its “que” behind', () => {
    for (const [incise, source] of [
      ['dit-on', '–'],
      ['assure le président', 'le président'],
      ['raconte Ana Ruiz', 'Ana Ruiz'],
      ['selon la mairie', 'la mairie'],
    ] as const)
      assertTable([[`Il ne reste, ${incise}, que des flaques.`, source, 'Il ne reste … que des flaques']], 'fr');
  });

  it('words without a verb behind a semicolon have an incise', () => {
    for (const [words, cue, source] of product(
      ['sans succès', 'en vain', 'trop tard'],
      ['déplore', 'estime', 'regrette'],
      ["l'adjoint", 'Ana Ruiz', 'son avocat'],
    ))
      assertTable([[`La mairie avait écrit au préfet ; ${words}, ${cue} ${source}.`, source, words]], 'fr');
  });

  it('a reflexive verb behind a relative clause is the main one', () => {
    for (const [subject, act, cue] of product(
      ['Le bilan des crues qui ont frappé le pays', 'La colère des élus qui ont démissionné'],
      ["s'est alourdi", "s'est calmé depuis lundi"],
      ['ont annoncé mardi les autorités', 'ont indiqué les pompiers'],
    ))
      assertTable([[`${subject} ${act}, ${cue}.`, cue.replace(/^.*(?=les )/, ''), `${subject} ${act}`]], 'fr');
  });

  it('words that open with a noun of the language have an incise', () => {
    for (const [words, cue] of product(
      ["Promesse non tenue l'an passé", 'Retour à la case départ'],
      ['se souvient Paul Vian', 'résume Paul Vian, le président'],
    ))
      assertTable(
        [
          [
            `${words}, ${cue} : « On repart de zéro. »`,
            cue.replace(/^(?:se souvient|résume) /, ''),
            `${words} … « On repart de zéro. »`,
          ],
        ],
        'fr',
      );
  });

  it('a reflexive verb in marks opens no clause', () => {
    for (const [words, cue] of product(
      ['Le prix va s’envoler, soit 40 euros de plus', 'Il faut s’adapter, soit tout revoir'],
      ['a indiqué Olivier Coze', 'explique la gérante'],
    ))
      assertTable([[`« ${words}, ${cue}. C’est beaucoup. »`, null, `« ${words} … C’est beaucoup. »`]], 'fr');
  });

  it('a few words behind a question answer it', () => {
    for (const [words, cue] of product(
      ['Au plomb', 'Deux ans', 'La Région', 'Un court-circuit', 'Avec les clubs'],
      ['répond | la direction', "précise | l'adjoint", 'assure | Ana Ruiz'],
    )) {
      const [verb, source] = cue.split(' | ');
      assertTable([[`À qui la faute ? ${words}, ${verb} ${source}.`, source ?? null, words]], 'fr');
    }
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

  it('a quotation can stand behind “C’est … que”', () => {
    const openings = ['pour cela', 'pour cette raison', 'ainsi', 'là', 'aussi pour ça'];
    assertTable(
      [
        ...product(openings, ['insiste le parti', 'raconte Ana Ruiz', 'souffle un riverain']).map(
          ([opening, incise]) =>
            [
              `C’est ${opening} que « chaque voix compte », ${incise}.`,
              incise.slice(incise.indexOf(' ') + 1),
              `C’est ${opening} que « chaque voix compte »`,
            ] as const,
        ),
        [
          'C’est pour cela que « chaque voix compte », insiste le parti, alors que le vote approche.',
          'le parti',
          'C’est pour cela que « chaque voix compte »',
        ],
      ],
      'fr',
    );
  });

  it('a headline reports words without a verb, behind its label', () => {
    const words = [
      'la banquise en sursis',
      'pas de hausse en janvier',
      'salaires en baisse',
      'trois morts',
      'une hausse de 3 %',
    ];
    const incises = ['alerte une étude', 'prévient la banque centrale', 'annonce Ana Ruiz', 'assure le ministre'];
    assertTable(
      product(['Climat : ', 'Lens : ', ''], words, incises).map(([label, said, incise]) => {
        const printed = label === '' ? said.charAt(0).toUpperCase() + said.slice(1) : said;
        return [`# ${label}${printed}, ${incise}`, incise.slice(incise.indexOf(' ') + 1), printed];
      }),
      'fr',
    );
    // Whoever does it stands before the verb.
    assertTable(
      [
        ['# Lens : Ana Ruiz, candidate, dénonce la CGT', null, 'la CGT'],
        ['# Le maire, absent, regrette un malentendu', 'Le maire, absent', 'un malentendu'],
        ['# Le club, en crise, réclame une aide', 'Le club, en crise', 'une aide'],
      ],
      'fr',
    );
    assertNone(['# Football : battu à Lens, accuse l’arbitre']);
  });

  it('what somebody has decided stands before the verb', () => {
    const words = ['Le stade fermera en juin', 'La grève sera maintenue', 'Le procès est renvoyé en mai'];
    const who = ['le conseil municipal', 'le tribunal de Lens', 'la préfète'];
    assertTable(
      product(words, who).map(([said, by]) => [`${said}, a décidé ${by}.`, by, said]),
      'fr',
    );
    assertNone(['Le maire a décidé de fermer la piscine.', 'Décidé en mai, le projet avance.']);
  });

  it('“voilà” opens words without a verb', () => {
    assertTable([['Voilà le problème, résume le maire.', 'le maire', 'Voilà le problème']], 'fr');
  });

  it('how it was said stands before who said it', () => {
    assertTable(
      [
        ['« C’est utile », mentionne avec humour Luc Orr, qui a salué « un travail ».', 'Luc Orr', '« C’est utile »'],
        ['« C’est utile », mentionne avec humour Luc Orr, qui a salué « un travail ».', 'Luc Orr', '« un travail »'],
        ['« C’est utile », dit avec malice Luc Orr, qui dénonce « un recul ».', 'Luc Orr', '« C’est utile »'],
        ['« C’est utile », dit avec malice Luc Orr, qui dénonce « un recul ».', 'Luc Orr', '« un recul »'],
        ['« C’est utile », dit avec gravité la maire, qui dénonce « un recul ».', 'la maire', '« C’est utile »'],
        ['« C’est utile », dit avec gravité la maire, qui dénonce « un recul ».', 'la maire', '« un recul »'],
      ],
      'fr',
    );
  });
});
