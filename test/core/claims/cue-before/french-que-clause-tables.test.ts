import assert from 'node:assert/strict';
import { speakers } from '../../actors/actor-lines';
import { attributions, claimLines } from '../claim-lines';
import { assertAmong, assertTable, product, type Row } from '../table';

/** French clauses with “que” or “si” behind their cue, in tables. */
describe('French clauses with “que” behind their cue', () => {
  it('what reminds somebody of something says nothing', () => {
    for (const thing of ['Ses articulations', 'Le silence', 'Tout', 'Cette odeur'])
      assert.deepEqual(attributions(`${thing} lui rappelle que la retraite approche.`, 'fr'), []);
    assert.deepEqual(attributions('La maire lui rappelle que la baignade est interdite.', 'fr'), [
      'La maire | lui rappelle | la baignade est interdite',
    ]);
  });

  it('ends a clause at its last marks before a comma and when it was said', () => {
    const rows = product(
      ['Le maire a assuré que la loi était « mauvaise »', 'Le maire a jugé que le vote est un « échec »'],
      [
        'après l’adoption du texte par les députés',
        'au lendemain de la défaite de son parti',
        'peu après la fin des débats à la mairie',
        'trois jours après la victoire de Lens',
        'alors que la ville perd des habitants',
        'avant une rencontre prévue mercredi',
        'à quelques jours du premier tour',
      ],
    ).map(([said, when]): Row => [`${said}, ${when}.`, 'Le maire', said.replace(/^.*?que /, '')]);
    assertTable(rows, 'fr');
  });

  it('takes nobody for the subject whom the phrase before it names', () => {
    for (const opening of [
      "S'adressant à Luc Orr",
      'Recevant Luc Orr à la mairie',
      'À propos de Luc Orr',
      'Pour remplacer Luc Orr',
      'Dans une lettre à Luc Orr',
    ]) {
      assert.deepEqual(speakers(`${opening}, le directeur a dit que tout va bien.`, 'fr'), ['directeur']);
      assert.deepEqual(speakers(`${opening}, le directeur a souri. « On avance », a-t-il dit.`, 'fr'), ['directeur']);
    }
  });

  it('who is the source of the subject of a reported clause is within what is reported', () => {
    for (const [phrase, verb] of product(
      ['selon les experts', "d'après la Cour des comptes", 'de source municipale', 'selon un rapport interne'],
      ['précise', 'a rappelé', 'souligne', 'avait reconnu'],
    ))
      assert.deepEqual(claimLines(`Le maire ${verb} que les lits, ${phrase}, manquaient partout.`), [
        `indirect: Le maire | ${verb} | les lits, ${phrase}, manquaient partout`,
      ]);
    assertTable([
      [
        'Et de rappeler que deux familles sur dix, selon le CCAS, ont des impayés.',
        null,
        'deux familles sur dix, selon le CCAS, ont des impayés',
      ],
    ]);
    assert.deepEqual(claimLines('The mayor said that the bridge, according to experts, would hold.'), [
      'indirect: The mayor | said | the bridge, according to experts, would hold',
    ]);
  });

  it('“où l’on” is whoever the place is', () => {
    for (const [place, who, rest] of product(
      ['Même prudence à', 'Le ton est le même à'],
      ['Bercy', 'Matignon', 'la préfecture'],
      ["rappelle | rien n'est signé", 'martèle | le cap sera tenu'],
    )) {
      const [verb, content] = rest.split(' | ');
      assertTable([[`${place} ${who}, où l'on ${verb} que ${content}.`, who, content ?? '']], 'fr');
    }
  });

  it('“et que” goes on with what the outer cue reports', () => {
    for (const [inner, words] of product(
      ["s'étaient émues | de", "s'étaient plaintes | de", "s'étaient indignées | de"],
      ['« certains passages »', '« pressions »'],
    )) {
      const [verb, of] = inner.split(' | ');
      const lines = claimLines(`Le maire explique que deux familles ${verb} ${of} ${words} et qu'il avait tout dit.`);
      assert.deepEqual(lines, [
        `mixed: Le maire | explique | deux familles ${verb} ${of} ${words} et qu'il avait tout dit`,
        `mixed: deux familles | ${verb} | ${of} ${words}`,
      ]);
    }
  });

  it('“ce à quoi” and “ce dont” are the writer’s', () => {
    for (const [clause, behind] of product(
      ['affirme que la route rouvrira', 'demande que le lac soit rempli', 'dit vouloir partir'],
      ["ce à quoi s'opposent les voisins", 'ce dont doutent les riverains'],
    )) {
      const words = clause.replace(/^(?:affirme que|demande que|dit) /, '');
      assertTable([[`Le maire ${clause}, ${behind}.`, 'Le maire', words]], 'fr');
    }
  });

  it('who answers stands behind “ce à quoi”', () => {
    for (const [link, who, cue] of product(['Ce à quoi'], ['Rachid Belhadj', 'le maire'], ['rétorque', 'répond']))
      assertTable([[`${link} ${who} ${cue} que rien n'est signé.`, who, "rien n'est signé"]], 'fr');
  });

  it('ends a sentence behind the acronym of a party that is an abbreviation elsewhere', () => {
    const rows = product(['du MR', 'au MR', 'le MR'], ['La présidente', 'Ana Ruiz', 'Les élus']).map(
      ([party, who]): Row => [`Rien ne vient ${party}. ${who} dit que tout est fini.`, who, 'tout est fini'],
    );
    assertTable(rows, 'fr');
    assertTable([['Selon MM. Vian et Orr, le pont cède.', 'MM. Vian et Orr', 'le pont cède']], 'fr');
  });

  it('gives a gerund in a reported clause to whoever acts there', () => {
    const rows = product(
      ['La CGT juge que', 'Ana Ruiz estime que'],
      ['le maire « a trahi »', 'le ministre a menti'],
      ["en promettant que l'usine rouvrirait", 'en assurant que tout va bien'],
    ).map(([who, said, gerund]): Row => {
      const [, subject = ''] = /^(le \S+)/.exec(said) ?? [];
      return [`${who} ${said} ${gerund}.`, subject, gerund.replace(/^en \S+ que /, '')];
    });
    assertAmong(rows, 'fr');
    assertAmong(
      [
        ['La CGT juge que le maire a trahi, en promettant que tout changerait.', 'La CGT', 'tout changerait'],
        ['Le maire a dit que le pont serait fermé en précisant que tout irait bien.', 'Le maire', 'tout irait bien'],
      ],
      'fr',
    );
  });

  it('gives what somebody was brought to say to him', () => {
    const rows = product(
      ['Le feu a pris lundi, amenant', "L'affaire a conduit", 'La grève a duré, poussant'],
      ['le préfet', 'la présidente de la Commission européenne', 'Ana Ruiz'],
      ["déclarer que l'air est sain", 'démentir « toute pression »'],
    ).map(([acts, who, said]): Row => [
      `${acts} ${who} à ${said}.`,
      who,
      said.replace(/^(déclarer que|démentir) /, ''),
    ]);
    assertTable(rows, 'fr');
    assert.deepEqual(claimLines('Le syndicat pousse le maire à dire que tout va mal.', 'fr'), []);
  });

  it('the day on which a text came out stands between it and its verb', () => {
    assertTable(
      [
        ...product(
          ['Une étude publiée', 'Un rapport rendu', 'Le maire élu'],
          ['ce vendredi', 'ce lundi'],
          ['assure', 'indique'],
        ).map(
          ([text, day, verb]) =>
            [`${text} ${day} ${verb} que la glace fond.`, `${text} ${day}`, 'la glace fond'] as const,
        ),
        ['Le maire de Lens ce mardi a dit que la glace fond.', 'Le maire de Lens', 'la glace fond'],
        ['La direction a annoncé ce mardi que la glace fond.', 'La direction', 'la glace fond'],
      ],
      'fr',
    );
  });

  it('the complement of a subject can count whom it means', () => {
    assertTable(
      [
        [
          'Les patrons des trois principales chaînes d’épicerie ont répété que les profits sont stables.',
          'Les patrons des trois principales chaînes d’épicerie',
          'les profits sont stables',
        ],
        [
          'Mercredi, les patrons des trois principales chaînes d’épicerie au Canada ont répété que les profits sont stables.',
          'les patrons des trois principales chaînes d’épicerie au Canada',
          'les profits sont stables',
        ],
        ['Les chefs des deux partis affirment que l’accord tient.', 'Les chefs des deux partis', 'l’accord tient'],
        [
          'Les dirigeants des quatre plus grandes banques du pays ont assuré que l’épargne est sûre.',
          'Les dirigeants des quatre plus grandes banques du pays',
          'l’épargne est sûre',
        ],
        [
          'Lundi, les maires des dix communes du canton ont demandé que la route soit fermée.',
          'les maires des dix communes du canton',
          'la route soit fermée',
        ],
        [
          'Les avocats des trois accusés soutiennent que la preuve est illégale.',
          'Les avocats des trois accusés',
          'la preuve est illégale',
        ],
        [
          'Les familles des sept victimes disent attendre un procès.',
          'Les familles des sept victimes',
          'attendre un procès',
        ],
        [
          'En mars, les représentants des cinq principaux syndicats avaient jugé le texte « inacceptable ».',
          'les représentants des cinq principaux syndicats',
          'le texte « inacceptable »',
        ],
        [
          'Les ministres des 27 pays membres ont convenu que les sanctions seraient prolongées.',
          'Les ministres des 27 pays membres',
          'les sanctions seraient prolongées',
        ],
        [
          'Les responsables de plusieurs grandes associations dénoncent « un recul ».',
          'Les responsables de plusieurs grandes associations',
          '« un recul »',
        ],
        [
          'Les parents des deux enfants racontent que le car roulait vite.',
          'Les parents des deux enfants',
          'le car roulait vite',
        ],
      ],
      'fr',
    );
  });

  it('a relative clause behind a place or thing of somebody is of him', () => {
    assertTable(
      [
        [
          'L’Union se sait dans la ligne de mire de Donald Trump, qui avait indiqué qu’il trancherait.',
          'Donald Trump',
          'il trancherait',
        ],
        [
          'La firme est dans le viseur de Paul Vian, qui a déclaré que le pont fermerait.',
          'Paul Vian',
          'le pont fermerait',
        ],
        [
          'Le projet est entre les mains du préfet, qui a précisé que le pont fermerait.',
          'préfet',
          'le pont fermerait',
        ],
        ['La ville vit au rythme de Paul Vian, qui annonce que le pont fermera.', 'Paul Vian', 'le pont fermera'],
        [
          'Le club dépend du bon vouloir d’Ana Ruiz, qui a prévenu que le pont fermerait.',
          'Ana Ruiz',
          'le pont fermerait',
        ],
        ['Une banderole pend à la fenêtre de Luc Orr, qui raconte que le pont tremble.', 'Luc Orr', 'le pont tremble'],
        [
          'Le dossier est sur la table de la ministre, qui a répété que le pont fermerait.',
          'la ministre',
          'le pont fermerait',
        ],
        ['Elle est arrivée au domicile de Paul Vian, qui affirme que le pont tremble.', 'Paul Vian', 'le pont tremble'],
        [
          'Le camion s’est garé devant la ferme de Luc Orr, qui raconte que le pont tremble.',
          'Luc Orr',
          'le pont tremble',
        ],
      ],
      'fr',
    );
  });

  it('who does not cease to say says', () => {
    assertTable(
      [
        ['Le maire ne cesse de promettre « un âge d’or ».', 'Le maire', '« un âge d’or »'],
        [
          'Donald Trump et ses équipes, qui ne cessent de promettre un « âge d’or », ont minoré ce risque.',
          'Donald Trump et ses équipes',
          'un « âge d’or »',
        ],
        ['Elle n’a cessé de répéter que le pont était sûr.', 'Elle', 'le pont était sûr'],
        ['Il n’a pas cessé de clamer son innocence.', 'Il', 'son innocence'],
        ['Les élus n’ont cessé de dénoncer « un recul ».', 'Les élus', '« un recul »'],
        ['Le syndicat n’arrête pas de répéter que le pont est dangereux.', 'Le syndicat', 'le pont est dangereux'],
        ['Elle ne manque pas de rappeler que le pont est sûr.', 'Elle', 'le pont est sûr'],
        ['Il ne se prive pas de critiquer « la mollesse » du maire.', 'Il', '« la mollesse » du maire'],
        ['Il ne se gêne pas pour dire que le pont est laid.', 'Il', 'le pont est laid'],
        ['Elle a cessé de dire que le pont était sûr.', 'Elle', 'le pont était sûr'],
      ],
      'fr',
    );
  });

  it('a participle’s clause ends where the main clause goes on with “mais”', () => {
    assertTable(
      [
        [
          'Le tribunal a jugé les faits établis, relevant qu’il s’agissait d’une atteinte grave, mais il a accordé le sursis.',
          'Le tribunal',
          'les faits établis',
        ],
        [
          'Le tribunal a jugé les faits établis, relevant qu’il s’agissait d’une atteinte grave, mais il a accordé le sursis.',
          'Le tribunal',
          'il s’agissait d’une atteinte grave',
        ],
        [
          'Le club a déposé plainte, affirmant que le match était truqué, mais la Ligue a refusé de rejouer.',
          'Le club',
          'le match était truqué',
        ],
        ['Elle est partie, expliquant qu’elle était lasse, mais elle a laissé son fils.', 'Elle', 'elle était lasse'],
      ],
      'fr',
    );
  });

  it('what a word means is not said', () => {
    assertTable(
      [['La préfète lui a signifié que le camp serait évacué.', 'La préfète', 'le camp serait évacué']],
      'fr',
    );
    for (const draft of [
      'Rusaddir, un nom phénicien signifiant « le Cap fort », est une ville.',
      'Le mot vient du grec et signifie « ami ».',
      'Son nom, qui signifie « lumière », est celui d’une rue.',
      'Ce terme veut dire « frère » en breton.',
    ])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
  });

  it('who “on” is beside “côté”', () => {
    assertTable(
      [
        ['Côté syndicats, on dénonce « un recul ».', 'syndicats', '« un recul »'],
        ['Côté direction, on assure que le site restera.', 'direction', 'le site restera'],
        ['À la mairie, on reconnaît que le pont est vieux.', 'la mairie', 'le pont est vieux'],
        ['À Matignon, l’on assure que le texte est prêt.', 'Matignon', 'le texte est prêt'],
        ['Du côté de l’opposition, l’on craint « un enlisement ».', 'l’opposition', '« un enlisement »'],
      ],
      'fr',
    );
  });

  it('a verb in what is reported has no claim of its own in marks', () => {
    assertTable(
      [
        [
          'Le président a affirmé qu’il annoncerait « mardi » des « droits réciproques ».',
          'Le président',
          'il annoncerait « mardi » des « droits réciproques »',
        ],
        ['Le maire a dit qu’il dévoilerait « bientôt » un plan.', 'Le maire', 'il dévoilerait « bientôt » un plan'],
        [
          'La ministre a promis qu’elle proposerait « une aide » aux élus.',
          'La ministre',
          'elle proposerait « une aide » aux élus',
        ],
        [
          'Le PDG a prévenu qu’il demanderait « des efforts » à tous.',
          'Le PDG',
          'il demanderait « des efforts » à tous',
        ],
        [
          'Elle a assuré qu’elle défendrait « jusqu’au bout » la loi.',
          'Elle',
          'elle défendrait « jusqu’au bout » la loi',
        ],
        ['Il a répété qu’il dénoncerait « les abus » de la police.', 'Il', 'il dénoncerait « les abus » de la police'],
      ],
      'fr',
    );
  });

  it('a relative behind whom somebody has met', () => {
    assertTable(
      [
        ['Le préfet a rencontré Paul Vian, qui dit que le pont tremble.', 'Paul Vian', 'le pont tremble'],
        ['La maire a reçu les riverains, qui racontent que le pont tremble.', 'les riverains', 'le pont tremble'],
        ['Le président a nommé Ana Ruiz, qui promet « une rupture ».', 'Ana Ruiz', '« une rupture »'],
        ['Le club a consulté la préfecture, qui assure que le match aura lieu.', 'la préfecture', 'le match aura lieu'],
        [
          'Nous avons joint Luc Orr, maire de Lens, qui confirme que le pont tremble.',
          'Luc Orr, maire de Lens',
          'le pont tremble',
        ],
        [
          'Le journal a interrogé Luc Orr, économiste chez Natixis, qui estime que la dette baisse.',
          'Luc Orr, économiste chez Natixis',
          'la dette baisse',
        ],
        ['Les élus ont saisi la ministre, qui répond que le dossier est clos.', 'la ministre', 'le dossier est clos'],
        [
          'La cour a entendu l’experte, qui affirme que le tir était parti seul.',
          'l’experte',
          'le tir était parti seul',
        ],
        ['La police a arrêté un homme, qui nie être l’auteur des tirs.', 'un homme', 'être l’auteur des tirs'],
        ['Le juge a convoqué hier Paul Vian, qui nie les faits.', 'Paul Vian', 'les faits'],
      ],
      'fr',
    );
  });

  it('what was not said in detail is no claim', () => {
    assertTable([['Le maire n’a pas exclu que le pont ferme.', 'Le maire', 'le pont ferme']], 'fr');
    for (const draft of [
      'Il n’a toutefois pas précisé quelles mesures seraient amendées.',
      'Le ministre n’a pas précisé quand le pont rouvrirait.',
      'La préfecture n’a pas indiqué combien de personnes étaient blessées.',
      'Elle n’a pas dit si elle serait candidate.',
      'Le club n’a pas révélé qui prendrait la suite.',
      'Le parquet n’a pas précisé si l’homme avait parlé.',
      'La direction n’a pas expliqué pourquoi le site fermait.',
      'Il n’a pas voulu dire où il irait.',
      'Le groupe n’indique pas quels sites sont visés.',
      'Paris n’a pas détaillé quelles armes seraient livrées.',
    ])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
  });

  it('whoever wants to know asks', () => {
    assertTable(
      [
        [
          'La présidente a voulu savoir pourquoi aucun médecin n’avait été appelé.',
          'La présidente',
          'pourquoi aucun médecin n’avait été appelé',
        ],
        ['Le juge veut savoir si l’accusé regrette.', 'Le juge', 'si l’accusé regrette'],
        [
          'Le procureur a cherché à savoir comment l’argent avait disparu.',
          'Le procureur',
          'comment l’argent avait disparu',
        ],
        ['« Qui a payé ? », a voulu savoir la députée.', 'la députée', '« Qui a payé ? »'],
        ['Une élue voulait savoir combien coûterait le pont.', 'Une élue', 'combien coûterait le pont'],
      ],
      'fr',
    );
    for (const draft of ['Les parents veulent savoir.']) assert.deepEqual(claimLines(draft, 'fr'), [], draft);
  });

  it('what pictures show is no speech', () => {
    assertTable(
      [
        ['Une étude montre que le pont tremble.', 'Une étude', 'le pont tremble'],
        ['Le rapport montre une hausse des prix.', 'Le rapport', 'une hausse des prix'],
        ['Une vidéo montre que le policier a tiré.', 'Une vidéo', 'le policier a tiré'],
      ],
      'fr',
    );
    for (const draft of [
      'Des images de l’AFPTV montrent un corps sous les décombres.',
      'Des vidéos publiées sur X montrent des habitants fouillant les décombres.',
      'Une photo montre le président à cheval.',
      'Les images montrent un homme courir.',
      'Une vidéo amateur montre la foule en panique.',
      'Des clichés montrent des maisons détruites.',
    ])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
  });

  it('a relative clause of what is reported, in words of its own', () => {
    assertTable(
      [
        [
          'M. Biden avait dit qu’il avait eu une « longue discussion » avec M. Orr, qu’il avait qualifiée de « privée ».',
          'M. Biden',
          'il avait eu une « longue discussion » avec M. Orr, qu’il avait qualifiée de « privée »',
        ],
        [
          'M. Biden avait dit qu’il avait eu une « longue discussion » avec M. Orr, qu’il avait qualifiée de « privée ».',
          'il',
          'de « privée »',
        ],
      ],
      'fr',
    );
  });
});
