import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { speakers } from '../../actors/actor-lines';
import { attributions, claimLines } from '../claim-lines';
import { assertTable, product, type Row } from '../table';

/** French cues behind what is said: how far the subject behind them reaches, in tables. */
describe('the subject of a French cue behind what is said', () => {
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
            assert.deepEqual(attributions(`« On travaille avec les mains », ${verb} ${noun}${more}.`, 'fr'), [
              `${noun}${more.replace(/,.*/, '')} | ${verb} | « On travaille avec les mains »`,
            ]);
      });
  });

  it('“le double champion” behind a participle is somebody', () => {
    for (const who of [
      'le double champion',
      'le triple vainqueur de l’épreuve',
      'la double médaillée',
      'la simple élue',
    ])
      assert.deepEqual(attributions(`« On a mal joué », a reconnu ${who}.`, 'fr'), [
        `${who} | a reconnu | « On a mal joué »`,
      ]);
  });

  it('a rank is an officer’s, a soldier’s, a fireman’s', () => {
    for (const rank of ['lieutenant', 'commandant', 'capitaine', 'adjudant', 'sergent'])
      for (const who of ['l’officier', 'le militaire', 'le secouriste', 'le pompier', 'le gendarme'])
        assert.deepEqual(
          attributions(
            `« Un miracle », lâche le ${rank} Luc Cazeneuve. Le retraité, Guy Sirgant, sourit. « Dites où vous allez », insiste ${who}.`,
            'fr',
          )[1],
          `${who} → Luc Cazeneuve | insiste | « Dites où vous allez »`,
        );
  });

  it('tells apart who was asked together', () => {
    for (const [whom, names] of [
      ['auprès de la police et des pompiers', 'police + pompiers'],
      ['auprès du parquet et de la police', 'parquet + police'],
      ['auprès des gendarmes et du maire', 'gendarmes + maire'],
      ['auprès de la direction de la police et des douanes', 'direction de la police et des douanes'],
    ] as const)
      assert.equal(speakers(`L'homme a fui, a-t-on appris ${whom}.`, 'fr')[0], names);
  });

  it('asks no figure who it is', () => {
    for (const text of ['le consensus des analystes', 'le dernier pointage'])
      assert.notEqual(speakers(`« Ça va », a dit le PDG Luc Orr. Le titre monte, selon ${text}.`, 'fr')[1], 'Luc Orr');
  });

  it('leaves to an apposition without an article what “et” joins in it', () => {
    for (const [source, names] of [
      ['le colonel Luc Orr, commandant la région de gendarmerie et le groupement du Calvados', 'Luc Orr'],
      ['Luc Orr, président du club et patron de la salle', 'Luc Orr'],
      ['Luc Orr, président du club et Ana Ruiz, sa vice-présidente', 'Luc Orr + Ana Ruiz'],
    ] as const)
      assert.deepEqual(speakers(`« C'est un point clé », affirme ${source}.`, 'fr'), [names]);
  });

  it('the age of somebody without a name stands before a relative clause', () => {
    for (const [who, age] of product(
      ['le patron', 'un éleveur', 'le maire'],
      ['54 ans', 'âgé de 54 ans', 'la soixantaine'],
    )) {
      const lines = claimLines(`« On coule », lâche ${who}, ${age}, qui dit avoir tout essayé.`);
      assert.ok(lines.includes(`indirect: ${who} | dit | avoir tout essayé`), lines.join('\n'));
    }
  });

  it('knows a party by a word that is none of a name and a place', () => {
    const rows = product(['Ensemble Montréal', 'Demain Lens', 'Vivre Bruxelles'], ['dénonce', 'selon']).map(
      ([party, cue]): Row => [`Le plan est mauvais, ${cue} ${party}.`, party, 'Le plan est mauvais'],
    );
    assertTable(rows, 'fr');
  });

  it('knows papers that a number names, and who speaks behind one', () => {
    for (const [draft, who] of [
      ['Le maire est parti, selon 20 Minutes.', '20 Minutes'],
      ['Deux hommes ont été blessés, a précisé 24 Heures.', '24 Heures'],
      ['« C’est fini », confie au HuffPost Fabien Roux, infirmier.', 'Fabien Roux'],
    ] as const)
      assert.deepEqual(speakers(draft, 'fr'), [who], draft);
    assert.deepEqual(claimLines('Il a couru 20 Minutes de trop.', 'fr'), []);
  });

  it('ends whoever speaks before what had just happened or was about to', () => {
    const rows = product(
      ['M. Vian', 'la maire', 'Ana Ruiz'],
      ["juste après l'annonce du gel", 'quelques minutes avant le vote', 'deux jours après la grève'],
    ).map(([who, when]): Row => [`« C’est peu », a ajouté ${who}, ${when}.`, who, '« C’est peu »']);
    assertTable(rows, 'fr');
  });

  it('the subject behind its verb can stand behind a time of day and a place', () => {
    const times = ['vendredi soir', 'mardi matin', 'hier soir', 'jeudi'];
    const places = ['sur X', 'sur Facebook', 'sur son compte X', 'sur France Inter', 'à la radio', 'dans un message'];
    const subjects = ['l’ancien député Luc Orr', 'la sénatrice Ana Ruiz', 'Ana Ruiz', 'le président du club'];
    assertTable(
      product(times, places, subjects).map(([time, place, subject]) => [
        `« C’est faux », a réagi ${time} ${place} ${subject}.`,
        subject,
        '« C’est faux »',
      ]),
      'fr',
    );
    assertTable(
      [
        ['Le projet est abandonné, a annoncé jeudi soir sur X la ministre.', 'la ministre', 'Le projet est abandonné'],
        ['« C’est faux », a dit vendredi soir le maire.', 'le maire', '« C’est faux »'],
        ['« C’est faux », a écrit le soir même sur X le maire.', 'le maire', '« C’est faux »'],
      ],
      'fr',
    );
  });

  it('a source goes on to when it came out, and to the name behind what somebody is', () => {
    const texts = [
      'une étude publiée ce vendredi',
      'un rapport publié mardi',
      'une note datée du 3 mai',
      'un communiqué diffusé hier',
    ];
    assertTable(
      texts.map((text) => [`Le risque est grand, prévient ${text}.`, text, 'Le risque est grand']),
      'fr',
    );
    const people = [
      'le colonel à la retraite Luc Orr',
      'le candidat à la mairie Luc Orr',
      'la candidate à la présidentielle Ana Ruiz',
      'le député LFI du Val-d’Oise Luc Orr',
      'le sénateur de Côte-d’Or Luc Orr',
      'le maire de Villeneuve-d’Ascq Luc Orr',
      'le préfet des Côtes-d’Armor Luc Orr',
    ];
    assertTable(
      people.map((person) => [`« Non », a dit ${person}.`, person, '« Non »']),
      'fr',
    );
    for (const person of people) {
      const { claims, actors } = analyze(`« Non », a dit ${person}.`, { language: 'fr' });
      assert.equal(actors.find(({ id }) => id === claims[0]?.actor)?.name, person.split(' ').slice(-2).join(' '));
    }
    // To whom or where it is said
    assertTable(
      [
        ['« Non », a réagi le diplomate à la sortie du Foreign Office.', null, '« Non »'],
        ['« Non », a dit la maire à son adjoint Luc Orr.', 'la maire', '« Non »'],
        ['« Non », a dit la maire à la radio France Inter.', 'la maire', '« Non »'],
      ],
      'fr',
    );
  });

  it('the day on which a text came out can end the draft', () => {
    assertTable(
      product(['étude publiée', 'enquête parue', 'note diffusée'], ['mardi', 'ce lundi', 'hier']).map(([text, day]) => [
        `La glace fond, conclut une ${text} ${day}`,
        `une ${text} ${day}`,
        'La glace fond',
      ]),
      'fr',
    );
  });

  it('a date can stand between an inverted verb and its subject', () => {
    assertTable(
      [
        ['« Nous ne céderons pas », a déclaré le 7 mars Paul Vian.', 'Paul Vian', '« Nous ne céderons pas »'],
        [
          '« Nous ne céderons pas », a déclaré le 7 mars Paul Vian, député du parti NFP qui a déposé le texte.',
          'Paul Vian, député du parti NFP qui a déposé le texte',
          '« Nous ne céderons pas »',
        ],
        [
          '« Nous ne céderons pas », a déclaré le 1er juin 2023 la ministre Ana Ruiz.',
          'la ministre Ana Ruiz',
          '« Nous ne céderons pas »',
        ],
        [
          '« Nous ne céderons pas », a écrit le 12 mai sur X le ministre de l’Intérieur.',
          'le ministre de l’Intérieur',
          '« Nous ne céderons pas »',
        ],
        ['« Nous ne céderons pas », annonçait le 3 avril la direction.', 'la direction', '« Nous ne céderons pas »'],
        ['« Nous ne céderons pas », déclarait en mars dernier Paul Vian.', 'Paul Vian', '« Nous ne céderons pas »'],
        ['« Nous ne céderons pas », a lancé mardi 7 mars le maire.', 'le maire', '« Nous ne céderons pas »'],
        [
          '« Nous ne céderons pas », a prévenu ce 7 mars le maire de Lens.',
          'le maire de Lens',
          '« Nous ne céderons pas »',
        ],
        [
          '« Nous ne céderons pas », a assuré dimanche 3 mai Ana Ruiz, présidente du club.',
          'Ana Ruiz, présidente du club',
          '« Nous ne céderons pas »',
        ],
        [
          '« Nous ne céderons pas », avait affirmé le 22 novembre dernier le président.',
          'le président',
          '« Nous ne céderons pas »',
        ],
        ['Le pont sera fermé, a indiqué le 7 mars la préfecture.', 'la préfecture', 'Le pont sera fermé'],
        [
          'Le pont sera fermé, a annoncé le 7 mars Paul Vian, adjoint à la voirie.',
          'Paul Vian, adjoint à la voirie',
          'Le pont sera fermé',
        ],
        ['« Nous ne céderons pas », a déclaré à l’AFP le 7 mars Paul Vian.', 'Paul Vian', '« Nous ne céderons pas »'],
        ['« Nous ne céderons pas », a déclaré le 7 mars à l’AFP Paul Vian.', 'Paul Vian', '« Nous ne céderons pas »'],
        ['« Nous ne céderons pas », a déclaré le lendemain Paul Vian.', 'Paul Vian', '« Nous ne céderons pas »'],
        ['« Nous ne céderons pas », a déclaré le soir même la ministre.', 'la ministre', '« Nous ne céderons pas »'],
      ],
      'fr',
    );
  });

  it('a body of two words or of no person can be the inverted subject', () => {
    assertTable(
      [
        [
          'Le préfet a fermé le pont, a annoncé la voirie dans un communiqué.',
          'la voirie',
          'Le préfet a fermé le pont',
        ],
        ['Le club a signé un joueur, a indiqué le staff.', 'le staff', 'Le club a signé un joueur'],
        [
          'L’armée a repris le village, a affirmé l’état-major dans la soirée.',
          'l’état-major',
          'L’armée a repris le village',
        ],
        [
          'Les secours ont trouvé un corps, a précisé le parquet de Lens.',
          'le parquet de Lens',
          'Les secours ont trouvé un corps',
        ],
        [
          'Un homme a blessé deux passants, a fait savoir la sécurité civile.',
          'la sécurité civile',
          'Un homme a blessé deux passants',
        ],
        [
          'L’incendie a détruit deux hangars, a rapporté la presse locale.',
          'la presse locale',
          'L’incendie a détruit deux hangars',
        ],
        [
          'Le séisme a fait dix morts, a indiqué la protection civile.',
          'la protection civile',
          'Le séisme a fait dix morts',
        ],
        [
          'La Russie a lancé trente drones, a annoncé l’aviation ukrainienne.',
          'l’aviation ukrainienne',
          'La Russie a lancé trente drones',
        ],
        [
          'Le groupe a perdu 3 % en Bourse, a précisé la place parisienne.',
          'la place parisienne',
          'Le groupe a perdu 3 % en Bourse',
        ],
        ['Le navire a quitté le port, a confirmé la capitainerie.', 'la capitainerie', 'Le navire a quitté le port'],
        ['L’avion a quitté la piste, a indiqué l’aviation civile.', 'l’aviation civile', 'L’avion a quitté la piste'],
        ['Un drone a survolé la base, a signalé la base aérienne.', 'la base aérienne', 'Un drone a survolé la base'],
        ['Le train a déraillé, a annoncé la compagnie ferroviaire.', 'la compagnie ferroviaire', 'Le train a déraillé'],
        [
          'La ville a vendu le château, a révélé le quotidien régional.',
          'le quotidien régional',
          'La ville a vendu le château',
        ],
        ['La Bourse a fini en baisse, a souligné le courtier.', 'le courtier', 'La Bourse a fini en baisse'],
        [
          'Le vaccin a protégé 84 % des patients, a annoncé le laboratoire.',
          'le laboratoire',
          'Le vaccin a protégé 84 % des patients',
        ],
      ],
      'fr',
    );
  });

  it('how somebody looks or what he holds is no apposition', () => {
    assertTable(
      [
        [
          '« Nous n’avons rien trouvé », a rétorqué la magistrate, documents à l’appui.',
          'la magistrate',
          '« Nous n’avons rien trouvé »',
        ],
        [
          '« Nous n’avons rien trouvé », assure le maire, chiffres à l’appui.',
          'le maire',
          '« Nous n’avons rien trouvé »',
        ],
        [
          '« Nous n’avons rien trouvé », lance Ana Ruiz, sourire aux lèvres.',
          'Ana Ruiz',
          '« Nous n’avons rien trouvé »',
        ],
        ['« Nous n’avons rien trouvé », confie le berger, regard baissé.', 'le berger', '« Nous n’avons rien trouvé »'],
        [
          '« Nous n’avons rien trouvé », souffle Paul Vian, mains dans les poches.',
          'Paul Vian',
          '« Nous n’avons rien trouvé »',
        ],
        ['« Nous n’avons rien trouvé », tonne le sénateur, poing levé.', 'le sénateur', '« Nous n’avons rien trouvé »'],
        [
          '« Nous n’avons rien trouvé », raconte la boulangère, larmes aux yeux.',
          'la boulangère',
          '« Nous n’avons rien trouvé »',
        ],
        [
          '« Nous n’avons rien trouvé », a lancé le tribun, micro en main.',
          'le tribun',
          '« Nous n’avons rien trouvé »',
        ],
        [
          '« Nous n’avons rien trouvé », affirme le chercheur, graphiques à l’appui.',
          'le chercheur',
          '« Nous n’avons rien trouvé »',
        ],
        [
          '« Nous n’avons rien trouvé », glisse Ana Ruiz, un brin agacée.',
          'Ana Ruiz, un brin agacée',
          '« Nous n’avons rien trouvé »',
        ],
        [
          '« Nous n’avons rien trouvé », a expliqué l’avocate, preuves en main.',
          'l’avocate',
          '« Nous n’avons rien trouvé »',
        ],
        ['« Nous n’avons rien trouvé », dit le patron, cigarette au bec.', 'le patron', '« Nous n’avons rien trouvé »'],
        [
          '« Nous n’avons rien trouvé », a déclaré Paul Vian, voix tremblante.',
          'Paul Vian',
          '« Nous n’avons rien trouvé »',
        ],
        [
          '« Nous n’avons rien trouvé », a déclaré Paul Vian, plan à la main.',
          'Paul Vian',
          '« Nous n’avons rien trouvé »',
        ],
      ],
      'fr',
    );
  });

  it('through whom a body speaks', () => {
    assertTable(
      [
        ['« C’est un recul », a réagi la CGT par la voix de son secrétaire général.', 'la CGT', '« C’est un recul »'],
        ['« C’est un recul », a réagi l’Élysée, par la voix d’un conseiller.', 'l’Élysée', '« C’est un recul »'],
        ['Par la voix de son avocat, Paul Vian a nié les faits.', 'Paul Vian', 'les faits'],
        [
          'Le parti a fait savoir par la voix de son porte-parole qu’il voterait contre.',
          'Le parti',
          'il voterait contre',
        ],
        [
          'La famille a demandé, par la voix de son avocat, que l’enquête soit rouverte.',
          'La famille',
          'l’enquête soit rouverte',
        ],
      ],
      'fr',
    );
  });

  it('whoever is behind the verb keeps what tells him apart', () => {
    assertTable(
      [
        [
          '« On a tiré toute la nuit », raconte à l’AFP un soldat déployé près de Pokrovsk, sous le pseudonyme de Kit.',
          'un soldat déployé près de Pokrovsk',
          '« On a tiré toute la nuit »',
        ],
        [
          '« On a tiré toute la nuit », raconte un soldat déployé près de Pokrovsk.',
          'un soldat déployé près de Pokrovsk',
          '« On a tiré toute la nuit »',
        ],
        [
          '« On a tout perdu », soupire un agriculteur installé à Lens depuis dix ans.',
          'un agriculteur installé à Lens depuis dix ans',
          '« On a tout perdu »',
        ],
        [
          '« On a tout perdu », confie une étudiante inscrite en droit.',
          'une étudiante inscrite en droit',
          '« On a tout perdu »',
        ],
        ['« On a tout perdu », explique un médecin basé à Gaza.', 'un médecin basé à Gaza', '« On a tout perdu »'],
        [
          '« On a tout perdu », dit à Reuters un pêcheur rencontré sur le port.',
          'un pêcheur rencontré sur le port',
          '« On a tout perdu »',
        ],
        [
          '« On a tout perdu », raconte un homme arrivé lundi de Kharkiv.',
          'un homme arrivé lundi de Kharkiv',
          '« On a tout perdu »',
        ],
        [
          '« On a tout perdu », raconte une mère venue avec ses enfants.',
          'une mère venue avec ses enfants',
          '« On a tout perdu »',
        ],
        [
          '« On a tout perdu », lâche un riverain excédé par le bruit.',
          'un riverain excédé par le bruit',
          '« On a tout perdu »',
        ],
        ['« On a tout perdu », affirme un élu proche du dossier.', 'un élu proche du dossier', '« On a tout perdu »'],
        [
          '« On a tout perdu », affirme un habitant présent sur les lieux.',
          'un habitant présent sur les lieux',
          '« On a tout perdu »',
        ],
      ],
      'fr',
    );
  });

  it('a relative clause behind an inverted subject says more', () => {
    assertTable(
      [
        [
          '« On n’y est pas », tempère sa mère, jointe par téléphone, qui avoue n’avoir « pas osé allumer la télé ».',
          'sa mère',
          '« On n’y est pas »',
        ],
        [
          '« On n’y est pas », tempère sa mère, jointe par téléphone, qui avoue n’avoir « pas osé allumer la télé ».',
          'sa mère',
          'n’avoir « pas osé allumer la télé »',
        ],
        [
          '« On n’y est pas », tempère sa mère, qui avoue n’avoir « pas osé allumer la télé ».',
          'sa mère',
          '« On n’y est pas »',
        ],
        [
          '« On n’y est pas », tempère sa mère, qui avoue n’avoir « pas osé allumer la télé ».',
          'sa mère',
          'n’avoir « pas osé allumer la télé »',
        ],
        ['« On n’y est pas », tempère Ana Ruiz, qui craint « un enlisement ».', 'Ana Ruiz', '« On n’y est pas »'],
        ['« On n’y est pas », tempère Ana Ruiz, qui craint « un enlisement ».', 'Ana Ruiz', '« un enlisement »'],
        ['« On n’y est pas », tempère le maire, qui dit avoir « tout essayé ».', 'le maire', '« On n’y est pas »'],
        ['« On n’y est pas », tempère le maire, qui dit avoir « tout essayé ».', 'le maire', 'avoir « tout essayé »'],
        [
          '« On n’y est pas », tempère le maire, joint lundi, qui parle d’un « recul ».',
          'le maire',
          '« On n’y est pas »',
        ],
        ['« On n’y est pas », tempère le maire, joint lundi, qui parle d’un « recul ».', 'le maire', 'd’un « recul »'],
        [
          'Même tonalité chez les communistes, qui parlent d’une « opération de communication ».',
          'les communistes',
          'd’une « opération de communication »',
        ],
        ['Même son de cloche à la CGT, qui dénonce « un recul ».', 'la CGT', '« un recul »'],
        ['Même prudence du côté du maire, qui évoque « une piste ».', 'maire', '« une piste »'],
        ['Mêmes craintes chez les commerçants, qui redoutent que la rue ferme.', 'les commerçants', 'la rue ferme'],
      ],
      'fr',
    );
  });

  it('a reflexive participle behind an inverted subject is another cue', () => {
    assertTable(
      [
        ['« C’est utile », a jugé Ana Ruiz, se félicitant d’avoir obtenu une aide.', 'Ana Ruiz', '« C’est utile »'],
        [
          '« C’est utile », a jugé Ana Ruiz, se félicitant d’avoir obtenu une aide.',
          'Ana Ruiz',
          'd’avoir obtenu une aide',
        ],
        ['« C’est utile », a jugé la maire, se réjouissant du vote.', 'la maire', '« C’est utile »'],
        ['« C’est utile », a jugé la maire, se réjouissant du vote.', 'la maire', 'du vote'],
        ['« C’est utile », a dit Paul Vian, s’inquiétant d’un retard.', 'Paul Vian', '« C’est utile »'],
        ['« C’est utile », a dit Paul Vian, s’inquiétant d’un retard.', 'Paul Vian', 'd’un retard'],
        ['« C’est utile », a dit le maire, se disant « confiant ».', 'le maire', '« C’est utile »'],
        ['« C’est utile », a dit le maire, se disant « confiant ».', 'le maire', '« confiant »'],
        [
          '« C’est utile », a lancé la ministre Ana Ruiz, se félicitant d’un « accord historique ».',
          'la ministre Ana Ruiz',
          '« C’est utile »',
        ],
        [
          '« C’est utile », a lancé la ministre Ana Ruiz, se félicitant d’un « accord historique ».',
          'la ministre Ana Ruiz',
          'd’un « accord historique »',
        ],
        ['« C’est utile », a dit le maire, s’étonnant que le pont soit fermé.', 'le maire', '« C’est utile »'],
        ['« C’est utile », a dit le maire, s’étonnant que le pont soit fermé.', 'le maire', 'le pont soit fermé'],
        ['« C’est utile », a dit le maire, s’engageant à revenir.', 'le maire', '« C’est utile »'],
        ['« C’est utile », a dit le maire, s’engageant à revenir.', 'le maire', 'à revenir'],
        ['« C’est utile », a dit le maire, se tournant vers la salle.', 'le maire', '« C’est utile »'],
        ['« C’est utile », a dit Luc Orr, s’adressant à la salle.', 'Luc Orr', '« C’est utile »'],
        ['« C’est utile », a dit Luc Orr, s’excusant du retard.', 'Luc Orr', '« C’est utile »'],
        ['« C’est utile », a dit Luc Orr, affirmant que le pont est sûr.', 'Luc Orr', '« C’est utile »'],
        ['« C’est utile », a dit Luc Orr, affirmant que le pont est sûr.', 'Luc Orr', 'le pont est sûr'],
      ],
      'fr',
    );
  });
});
