import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { claimLines } from '../claim-lines';
import { assertNone, assertTable, product, type Row } from '../table';

/** French sources behind “selon” and its like, in tables. */
describe('French sources behind “selon”', () => {
  it('finds what a noun announces behind the colon', () => {
    const rows = product(
      ['Autre conséquence', 'Seul problème', 'Principal défaut du texte', 'Premier avantage'],
      [' selon', ', selon'],
      ['le maire', 'Ana Ruiz'],
      ['les loyers vont monter', 'il oublie les villages'],
    ).map(([what, by, who, words]): Row => [`${what}${by} ${who} : ${words}.`, who, words]);
    assertTable(rows, 'fr');
  });

  it('“d’après lequel” names a text as “selon lequel” does, and whoever shows it goes on speaking', () => {
    for (const [text, link] of product(["un rapport d'expert", 'le courrier'], ['selon lequel', "d'après lequel"]))
      assert.deepEqual(
        claimLines(`L'avocat, Me Paul Reynaud, brandit ${text} ${link} le pont est sain. « Tout est là ! »`),
        [`indirect: ${text} | ${link} | le pont est sain`, "direct: L'avocat, Me Paul Reynaud | – | « Tout est là ! »"],
      );
  });

  it('the figure behind a source between commas is the object of the verb before', () => {
    for (const [verb, source, figure] of product(
      ['ne dépassait pas', 'atteint', 'compte'],
      ['selon le maire', "d'après la CGT", 'selon lui'],
      ['140 personnes', '640 salariés', '12 %'],
    ))
      assertTable([[`La ville ${verb}, ${source}, ${figure}.`, null, `La ville ${verb} … ${figure}`]], 'fr');
  });

  it('a participle that agrees with a source at the end belongs to it', () => {
    for (const [link, source] of product(
      ['selon', "d'après"],
      ['la CFDT, emmenée par Paul Vian', 'la défense, représentée par Me Roux', "l'association, fondée en 1998"],
    ))
      assertTable([[`Le plan est « mort », ${link} ${source}.`, source, 'Le plan est « mort »']], 'fr');
  });

  it('figures of two sources are apart', () => {
    for (const [first, second, comma] of product(
      ['la police', 'la préfecture'],
      ['les organisateurs', 'la CGT'],
      ['', ','],
    )) {
      const text = `Ils étaient 1 200${comma} selon ${first}${comma} et 3 000${comma} selon ${second}.`;
      assertTable(
        [
          [text, first, 'Ils étaient 1 200'],
          [text, second, '3 000'],
        ],
        'fr',
      );
    }
  });

  it('what has another number or kind than a source is the object of the verb before', () => {
    for (const [link, source, object] of product(
      ['selon', 'à en croire'],
      ['un conseiller', 'le gardien'],
      ['les petites communes', 'ses voisins', 'le plan de la ville'],
    ))
      assertTable([[`Le texte épargne, ${link} ${source}, ${object}.`, source, `Le texte épargne … ${object}`]], 'fr');
    assertTable([['Le pont cède, selon Ana Ruiz, la maire.', 'Ana Ruiz, la maire', 'Le pont cède']], 'fr');
  });

  it('a text that a participle and a relative clause tell of is one source', () => {
    for (const [text, clause] of product(
      ['une note révélée jeudi par Mediapart', 'un rapport remis lundi au ministre', 'un document daté de mai'],
      ["et que l'AFP a pu consulter", 'et dont Le Monde a obtenu copie'],
    ))
      assertTable([[`Selon ${text} ${clause}, la dette augmente.`, `${text} ${clause}`, 'la dette augmente']], 'fr');
  });

  it('has the staff for a body that speaks', () => {
    const rows: Row[] = [
      ['Selon le personnel, le site va fermer.', 'le personnel', 'le site va fermer'],
      ['Les personnels sont à bout : « On ne tiendra pas. »', 'Les personnels', '« On ne tiendra pas. »'],
      ["Le personnel de l'hôpital réclame des moyens.", "Le personnel de l'hôpital", 'des moyens'],
      ['C’est un choix personnel, a dit le maire.', 'le maire', 'C’est un choix personnel'],
    ];
    assertTable(rows, 'fr');
  });

  it('“de” is an article behind “selon” where an adjective stands before a noun in the plural', () => {
    const sources = [
      'de récents travaux',
      'de récentes études',
      'de nouvelles données',
      'de nouveaux chiffres publiés lundi',
      'de premiers éléments',
      'de nombreux témoins',
      'd’anciens salariés',
      'de vieux habitués',
      'de multiples sources',
    ];
    assertTable(
      sources.map((source) => [`Le feu est parti du grenier, selon ${source}.`, source, 'Le feu est parti du grenier']),
      'fr',
    );
    assertNone(['Le prix varie selon de nombreux critères.', 'Le tarif change selon de nouvelles règles.']);
  });

  it('the object of the verb before “selon” can stand behind the source', () => {
    const objects = [
      'un contrat avec Vianco',
      'une lettre de menaces',
      '3 millions d’euros',
      'dix kilos de papier',
      'une centaine de lits',
    ];
    const sources = ['Nordpresse', 'le parquet', 'Ana Ruiz', 'ses proches'];
    assertTable(
      product(sources, objects).map(([source, object]) => [
        `Le groupe a reçu, selon ${source}, ${object}.`,
        source,
        `Le groupe a reçu … ${object}`,
      ]),
      'fr',
    );
    const [claim] = analyze('Le pont a fermé, selon Ana Ruiz, une ingénieure du groupe.', { language: 'fr' }).claims;
    assert.equal(claim?.text, 'Le pont a fermé');
  });

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
});
