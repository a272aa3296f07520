import assert from 'node:assert/strict';
import { claimLines } from './claim-lines';
import { assertTable } from './table';

/** Tables that came out of French articles which nobody had read before. */
describe('French press, by tables', () => {
  it('a participle behind the noun of a source takes its complements along', () => {
    assertTable(
      [
        [
          'Onze personnes sont mortes, selon un bilan provisoire communiqué samedi par les autorités.',
          'un bilan provisoire communiqué samedi par les autorités',
          'Onze personnes sont mortes',
        ],
        [
          'Onze personnes sont mortes, selon un nouveau bilan provisoire communiqué samedi 4 novembre par les autorités népalaises.',
          'un nouveau bilan provisoire communiqué samedi 4 novembre par les autorités népalaises',
          'Onze personnes sont mortes',
        ],
        [
          'L’usine a fermé, selon un document déposé auprès du tribunal de Lens.',
          'un document déposé auprès du tribunal de Lens',
          'L’usine a fermé',
        ],
        [
          'Les prix ont baissé, d’après une étude publiée mardi par l’institut Alto.',
          'une étude publiée mardi par l’institut Alto',
          'Les prix ont baissé',
        ],
        [
          'Selon une note transmise à la presse par le ministère, les prix ont baissé.',
          'une note transmise à la presse par le ministère',
          'les prix ont baissé',
        ],
        [
          'Selon un rapport remis lundi au Premier ministre, la dette augmente.',
          'un rapport remis lundi au Premier ministre',
          'la dette augmente',
        ],
        [
          'Selon un courrier adressé le 3 mai aux salariés, l’usine fermera.',
          'un courrier adressé le 3 mai aux salariés',
          'l’usine fermera',
        ],
        [
          'Deux hommes ont été arrêtés, selon un communiqué diffusé dimanche soir par le parquet.',
          'un communiqué diffusé dimanche soir par le parquet',
          'Deux hommes ont été arrêtés',
        ],
        [
          'Selon des chiffres rendus publics jeudi par la Banque de France, l’épargne recule.',
          'des chiffres rendus publics jeudi par la Banque de France',
          'l’épargne recule',
        ],
        [
          'Selon un sondage réalisé en ligne auprès de 1 000 personnes, les Français sont inquiets.',
          'un sondage réalisé en ligne auprès de 1 000 personnes',
          'les Français sont inquiets',
        ],
        [
          'L’entreprise compte 162.000 salariés, d’après un document déposé auprès de la Commission des opérations (COB).',
          'un document déposé auprès de la Commission des opérations (COB)',
          'L’entreprise compte 162.000 salariés',
        ],
        [
          'Selon un bilan établi à partir de sources officielles, 40 personnes sont mortes.',
          'un bilan établi à partir de sources officielles',
          '40 personnes sont mortes',
        ],
        [
          'Le suspect est en fuite, selon une source proche de l’enquête interrogée par l’AFP.',
          'une source proche de l’enquête interrogée par l’AFP',
          'Le suspect est en fuite',
        ],
        [
          'Selon un arrêté signé vendredi par le préfet, l’accès est interdit.',
          'un arrêté signé vendredi par le préfet',
          'l’accès est interdit',
        ],
        [
          'Selon une lettre envoyée en mars dernier au maire, le pont est dangereux.',
          'une lettre envoyée en mars dernier au maire',
          'le pont est dangereux',
        ],
        [
          'L’avion transportait 62 passagers, selon un message posté sur X par la compagnie.',
          'un message posté sur X par la compagnie',
          'L’avion transportait 62 passagers',
        ],
        [
          'L’avion transportait 62 passagers, selon un message posté dans la matinée sur Telegram par le gouverneur.',
          'un message posté dans la matinée sur Telegram par le gouverneur',
          'L’avion transportait 62 passagers',
        ],
        [
          'Le tableau vaut dix millions, selon une estimation donnée hier par la maison Sotheby’s.',
          'une estimation donnée hier par la maison Sotheby’s',
          'Le tableau vaut dix millions',
        ],
      ],
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

  it('who hides nothing or does not give in says what stands behind the colon', () => {
    assertTable(
      [
        ['Il ne s’en cache pas : la décision lui a coûté.', 'Il', 'la décision lui a coûté'],
        ['Yann Le Goff ne s’en cache pas : l’argent manque.', 'Yann Le Goff', 'l’argent manque'],
        ['La maire n’en démord pas : le pont est sûr.', 'La maire', 'le pont est sûr'],
        ['Le ministre ne mâche pas ses mots : la réforme est morte.', 'Le ministre', 'la réforme est morte'],
        ['Elle en est convaincue : la ville peut gagner.', 'Elle', 'la ville peut gagner'],
        ['Elle en est sûre : le club remontera.', 'Elle', 'le club remontera'],
        ['Paul Vian le reconnaît : le chantier a du retard.', 'Paul Vian', 'le chantier a du retard'],
        ['Le préfet l’assure : la route rouvrira lundi.', 'Le préfet', 'la route rouvrira lundi'],
        ['Le président l’a répété : aucun impôt n’augmentera.', 'Le président', 'aucun impôt n’augmentera'],
        ['Le maire est formel : le pont est sûr.', 'Le maire', 'le pont est sûr'],
        ['Les experts sont unanimes : le climat change.', 'Les experts', 'le climat change'],
        ['Le procureur a été clair : il fera appel.', 'Le procureur', 'il fera appel'],
        ['Elle l’avoue sans détour : le métier lui manque.', 'Elle', 'le métier lui manque'],
        ['Le coach le sait : son équipe peut tout perdre.', 'Le coach', 'son équipe peut tout perdre'],
        ['Les syndicats préviennent : la grève durera.', 'Les syndicats', 'la grève durera'],
        ['Mais le maire prévient : le budget est serré.', 'le maire', 'le budget est serré'],
        ['Elle ne le cache pas : le métier est dur.', 'Elle', 'le métier est dur'],
      ],
      'fr',
    );
    for (const draft of ['Le message est clair : le cycle de baisse est terminé.'])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
  });

  it('a relative clause in the conditional, or right before its source, is all that it says', () => {
    assertTable(
      [
        [
          'Le géant a procédé à des licenciements, qui toucheraient 10.000 personnes selon un employé.',
          'un employé',
          'qui toucheraient 10.000 personnes',
        ],
        [
          'Le groupe prépare un plan d’économies, qui porterait sur 200 millions d’euros selon la CGT.',
          'la CGT',
          'qui porterait sur 200 millions d’euros',
        ],
        ['La société, qui emploie 300 personnes selon son site, va fermer.', 'son site', 'qui emploie 300 personnes'],
      ],
      'fr',
    );
  });

  it('who is told something, by nobody who is named', () => {
    assertTable(
      [
        ['Les employés ont été informés que leur accès serait coupé.', '–', 'leur accès serait coupé'],
        ['Les riverains ont été prévenus que la rue fermerait.', '–', 'la rue fermerait'],
        ['Les parents ont été avertis que l’école resterait close.', '–', 'l’école resterait close'],
        ['Les élus ont été avisés que la séance était reportée.', '–', 'la séance était reportée'],
        ['La famille a été informée que le corps avait été retrouvé.', '–', 'le corps avait été retrouvé'],
        ['Les salariés sont informés que le site ferme.', '–', 'le site ferme'],
        ['Il a été précisé que les travaux dureraient un an.', '–', 'les travaux dureraient un an'],
        ['Les journalistes ont été informés par la direction que le site fermait.', 'la direction', 'le site fermait'],
      ],
      'fr',
    );
    for (const draft of ['On sait désormais que le feu est parti du grenier.'])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
  });

  it('a text or a gesture before a colon', () => {
    assertTable(
      [
        ['Le club s’est fendu d’un communiqué : « Nous sommes en colère. »', 'Le club', '« Nous sommes en colère. »'],
        [
          'La maire y est allée de son commentaire : « Nous sommes en colère. »',
          'La maire',
          '« Nous sommes en colère. »',
        ],
        [
          'Le ministre a publié un message sur X : « Nous sommes en colère. »',
          'Le ministre',
          '« Nous sommes en colère. »',
        ],
        [
          'Le joueur a posté une photo avec ces mots : « Nous sommes en colère. »',
          'Le joueur',
          '« Nous sommes en colère. »',
        ],
        [
          'Le joueur a laissé un message à ses fans : « Nous sommes en colère. »',
          'Le joueur',
          '« Nous sommes en colère. »',
        ],
        [
          'Le patron a envoyé un courriel aux salariés : « Nous sommes en colère. »',
          'Le patron',
          '« Nous sommes en colère. »',
        ],
        [
          'Le préfet a eu un mot pour les familles : « Nous sommes en deuil. »',
          'Le préfet',
          '« Nous sommes en deuil. »',
        ],
        ['Le président a pris la plume : « Nous sommes en deuil. »', 'Le président', '« Nous sommes en deuil. »'],
        ['Le gardien y va de sa blague : « On dort debout. »', 'Le gardien', '« On dort debout. »'],
        [
          'La ministre a adressé un avertissement aux élus : « On ne cédera pas. »',
          'La ministre',
          '« On ne cédera pas. »',
        ],
        ['Le coach a livré son analyse : « On a manqué d’envie. »', 'Le coach', '« On a manqué d’envie. »'],
        ['Le maire a posé ses conditions : « Pas un euro de plus. »', 'Le maire', '« Pas un euro de plus. »'],
        ['Le capitaine a trouvé les mots : « On va se battre. »', 'Le capitaine', '« On va se battre. »'],
        ['La directrice a donné sa version : « Personne n’était là. »', 'La directrice', '« Personne n’était là. »'],
      ],
      'fr',
    );
  });

  it('what somebody may, should or could say is not said', () => {
    for (const draft of [
      'Les marchés auraient tort d’anticiper un nouveau geste.',
      'Les marchés sont trop nerveux pour anticiper un geste.',
      'Il serait absurde de craindre une crise.',
      'La France aurait intérêt à annoncer une aide.',
      'Le maire est libre de critiquer le gouvernement.',
      'L’État ferait mieux de reconnaître ses erreurs.',
      'Le club aurait dû annoncer son départ.',
      'Le gouvernement pourrait annoncer une baisse.',
      'Le ministre a refusé de commenter.',
      'La direction a eu tort de promettre des embauches.',
    ])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
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

  it('who sees himself reproached is told it by nobody who is named', () => {
    assertTable(
      [
        ['Paul Vian se voit reprocher d’abandonner son rôle.', '–', 'd’abandonner son rôle'],
        ['Paul Vian s’est vu reprocher d’avoir menti.', '–', 'd’avoir menti'],
        ['Le maire se voit aussi reprocher son silence.', '–', 'son silence'],
        ['Elle s’est vu répondre que le dossier était clos.', '–', 'le dossier était clos'],
        ['Les élus se sont vu rétorquer que la caisse était vide.', '–', 'la caisse était vide'],
        ['Il s’est entendu dire que le poste était pris.', '–', 'le poste était pris'],
        ['Le club s’est vu signifier qu’il serait relégué.', '–', 'il serait relégué'],
        ['Paul Vian s’est vu reprocher par la Cour des comptes d’avoir menti.', 'la Cour des comptes', 'd’avoir menti'],
      ],
      'fr',
    );
  });

  it('what somebody celebrates in marks', () => {
    assertTable(
      [['Le président a célébré la « renaissance » de la France.', 'Le président', 'la « renaissance » de la France']],
      'fr',
    );
    for (const draft of ['Le village a célébré Noël.', 'Le club a célébré son titre.'])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
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

  it('two participles with a subject each', () => {
    assertTable(
      [
        [
          'La trêve est rompue, les Ukrainiens accusant Moscou d’avoir tiré, et les Russes accusant Kiev de mentir.',
          'les Ukrainiens',
          'Moscou d’avoir tiré',
        ],
        [
          'La trêve est rompue, les Ukrainiens accusant Moscou d’avoir tiré, et les Russes accusant Kiev de mentir.',
          'les Russes',
          'Kiev de mentir',
        ],
        [
          'Le débat est vif, la droite dénonçant « un recul », la gauche saluant « un progrès ».',
          'la droite',
          '« un recul »',
        ],
        [
          'Le débat est vif, la droite dénonçant « un recul », la gauche saluant « un progrès ».',
          'la gauche',
          '« un progrès »',
        ],
        [
          'Le débat est vif, le maire assurant que le pont est sûr, et le préfet répondant qu’il faut le fermer.',
          'le maire',
          'le pont est sûr',
        ],
        [
          'Le débat est vif, le maire assurant que le pont est sûr, et le préfet répondant qu’il faut le fermer.',
          'le préfet',
          'il faut le fermer',
        ],
      ],
      'fr',
    );
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

  it('an opinion of words in marks', () => {
    assertTable(
      [
        ['Nicolas Bay y voit une « bonne nouvelle ».', 'Nicolas Bay', 'une « bonne nouvelle »'],
        ['Le maire y voit « un bon signe ».', 'Le maire', '« un bon signe »'],
        ['L’opposition y voit une manœuvre.', 'L’opposition', 'une manœuvre'],
        ['Les syndicats y voient la preuve que le site fermera.', 'Les syndicats', 'la preuve que le site fermera'],
        ['Pour l’économiste, qui y voit « un tournant », la dette baissera.', 'l’économiste', '« un tournant »'],
        [
          'Pour l’économiste, qui y voit « un tournant », la dette baissera.',
          'l’économiste, qui y voit « un tournant »',
          'la dette baissera',
        ],
      ],
      'fr',
    );
  });

  it('whoever bets on something foresees it', () => {
    assertTable(
      [
        ['La stratégiste parie sur une détente en juin.', 'La stratégiste', 'sur une détente en juin'],
        [
          'Un avis que ne partage pas Sophie Grall, stratégiste chez Amundi, qui parie sur une détente en juin.',
          'Sophie Grall, stratégiste chez Amundi',
          'sur une détente en juin',
        ],
      ],
      'fr',
    );
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

  it('what is seen in pictures, and what is not', () => {
    assertTable(
      [
        ['L’opposition y voit une manœuvre.', 'L’opposition', 'une manœuvre'],
        ['Le maire y voit un signe d’espoir.', 'Le maire', 'un signe d’espoir'],
        ['Les syndicats y voient la preuve que le site fermera.', 'Les syndicats', 'la preuve que le site fermera'],
        ['La CGT voit dans ce texte « une attaque ».', 'La CGT', 'dans ce texte « une attaque »'],
        ['L’expert y voit plutôt un coup de bluff.', 'L’expert', 'un coup de bluff'],
        ['Paris y voit une provocation.', 'Paris', 'une provocation'],
        ['Il y voit une manière de gagner du temps.', 'Il', 'une manière de gagner du temps'],
      ],
      'fr',
    );
    for (const draft of [
      'On y voit des maisons détruites.',
      'On y voit un homme courir.',
      'Le médecin y voit mal.',
      'Il n’y voit rien.',
    ])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
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

  it('“voilà” opens words without a verb', () => {
    assertTable([['Voilà le problème, résume le maire.', 'le maire', 'Voilà le problème']], 'fr');
  });

  it('who is named by another is himself', () => {
    assertTable(
      [
        [
          'Un avis que ne partage pas son confrère cité par la défense, pour qui « la médecine n’est pas une science exacte ».',
          'son confrère cité par la défense',
          '« la médecine n’est pas une science exacte »',
        ],
        [
          'Il a entendu l’expert mandaté par la cour, pour qui « le tir est parti seul ».',
          'l’expert mandaté par la cour',
          '« le tir est parti seul »',
        ],
        [
          'La question divise les élus interrogés par Le Monde, pour qui « rien ne presse ».',
          'les élus interrogés par Le Monde',
          '« rien ne presse »',
        ],
        ['Le texte est défendu par la ministre, pour qui « rien ne presse ».', 'la ministre', '« rien ne presse »'],
        ['Le pont a été fermé par le maire, pour qui « rien ne presse ».', 'le maire', '« rien ne presse »'],
      ],
      'fr',
    );
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

  it('what a source tells of others’ charges is the source’s', () => {
    assertTable(
      [
        [
          'Selon Libération, cinq plaignantes accuseraient Paul Vian de viol.',
          'Libération',
          'cinq plaignantes accuseraient Paul Vian de viol',
        ],
        [
          'Selon Le Monde, le ministre annoncerait mardi sa démission.',
          'Le Monde',
          'le ministre annoncerait mardi sa démission',
        ],
        ['D’après RTL, le suspect nierait les faits.', 'RTL', 'le suspect nierait les faits'],
        ['Selon la police, l’homme aurait menacé sa voisine.', 'la police', 'l’homme aurait menacé sa voisine'],
      ],
      'fr',
    );
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

  it('what is spoken of', () => {
    assertTable(
      [
        ['Les acquéreurs, eux, parlent de mensonge.', 'Les acquéreurs', 'de mensonge'],
        ['La CGT parle de trahison.', 'La CGT', 'de trahison'],
        ['Le maire parle d’un gâchis.', 'Le maire', 'd’un gâchis'],
        ['Les riverains parlent d’un enfer.', 'Les riverains', 'd’un enfer'],
        ['L’opposition évoque un mensonge.', 'L’opposition', 'un mensonge'],
      ],
      'fr',
    );
    for (const draft of ['Ils parlent de football.', 'Les enfants parlent du maître.'])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
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
