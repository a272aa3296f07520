import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/index';
import { actorLines, speakers } from './actor-lines';

/** French bodies whose names go on in small letters, with their articles. */
const bodies: readonly string[] = [
  "l'Agence régionale de l'énergie",
  'la Fédération des chasseurs du Cantal',
  "la Chambre de commerce et d'industrie",
  'le Syndicat mixte des transports',
  'la Confédération syndicale des familles',
  'le Mouvement citoyen',
  "la Caisse primaire d'assurance maladie",
  'le Tribunal administratif de Lille',
  'le Front de libération nationale',
  'la Fondation pour la recherche médicale',
  'la Ligue contre le cancer',
  "l'Ordre des avocats",
  "l'Association des familles de fusillés et massacrés de la Résistance",
  "le Bureau d'enquêtes et d'analyses",
  'le Haut Conseil pour le climat',
  'la Délégation aux droits des femmes',
  'les Nations unies',
  "l'Instance supérieure indépendante pour les élections",
  'la Communauté économique des États de la région',
  "l'Institut de géophysique américain",
  'la Sûreté du Québec',
];

describe('French bodies that are spelled out', () => {
  for (const body of bodies)
    it(body, () => {
      const name = body.replace(/^(?:l'|l[ae]s? )/, '');
      for (const draft of [
        `Le maire a saisi ${body} et le préfet.`,
        `Il a travaillé avec ${body} sur ce projet.`,
        `Ana Ruiz, de ${body}, est venue.`,
      ]) {
        const found = actorLines(draft, 'fr').filter((line) => line.startsWith('organization'));
        assert.deepEqual(
          found.map((line) => line.split(' · ')[0]),
          [`organization: ${name}`],
          draft,
        );
      }
    });

  it('no name of what is of a state, or of a body alone', () => {
    const draft =
      "Les ministres de la Défense des pays voisins, le procureur de la République de Nord et l'État de droit.";
    assert.deepEqual(
      actorLines(draft, 'fr').filter((line) => line.startsWith('organization')),
      [],
    );
  });

  it('a firm told by the role of its short form has the mentions of both', () => {
    const draft =
      'Larger rival Coralline Resources had walked away. The producer asked for a cut.\n\nCoralline, the third producer of the metal, gave no reason.';
    assert.deepEqual(
      analyze(draft, { language: 'en' }).actors.map(({ name, mentions }) => [name, mentions.length]),
      [['Coralline Resources', 3]],
    );
  });

  it('the body spoken of last is “l’organisation”, rather than one that has the word in its name', () => {
    const draft =
      "L'envoyée des Nations unies suit les pourparlers. Pour Médecins sans frontières, c'est un écran de fumée. L'organisation regrette l'absence des élus.";
    assert.deepEqual(speakers(draft, 'fr').at(-1), 'Médecins sans frontières');
  });
});

const cases: readonly [language: 'fr' | 'en', title: string, draft: string, ...expected: string[]][] = [
  [
    'fr',
    'no common word at the start of a sentence',
    'Réactions de la presse. Sécheresse et incendies menacent. Balayage des rues.',
  ],
  ['fr', 'no capital without its accent', 'Etaient présents trois élus. Eglise et presbytère sont fermés.'],
  ['fr', 'no ordinals, classes and roads', 'Au XIXe siècle, la N1 passait là. Les élèves de CM2 chantent.'],
  ['fr', 'no feasts and storms', 'On attend depuis la Toussaint, et jusqu’à Noël. La tempête Agnès est passée.'],
  [
    'fr',
    'a firm behind a post and chez',
    'Luc Arnaud, analyste chez Oddo Vasseur, doute.',
    'person: Luc Arnaud',
    'organization: Oddo Vasseur',
  ],
  [
    'fr',
    'houses, streets and works that are called like somebody',
    'Le lycée Paul Darel et la rue Victor Darel sont fermés. Le film Les Grands Ducs sort.',
    'organization: Paul Darel',
  ],
  [
    'fr',
    'buildings that are called by a first name',
    'Le tunnel Stéphanie, la tour Eugénie et la piscine Simone sont fermés, dit Luc Orr.',
    'place: Stéphanie',
    'place: Eugénie',
    'place: Simone',
    'person: Luc Orr',
  ],
  [
    'fr',
    'a name in marks behind a body',
    'Le collectif citoyen « Aar Sunu » et la coalition, « Yewwi Askan », défilent.',
    'organization: Aar Sunu',
    'organization: Yewwi Askan',
  ],
  ['fr', 'a listed name that has no capital', 'C’est ce qu’indique franceinfo.', 'organization: franceinfo'],
  [
    'fr',
    'firms by what they make and by their apposition',
    'L’équipementier électrique Norvik Elektra et Glass Loomis, une société de conseil, recrutent.',
    'organization: Norvik Elektra',
    'organization: Glass Loomis',
  ],
  [
    'en',
    'bodies with a plural possessive in their names',
    "The Transport Workers' Union called Ana Ruiz of the Cider Makers’ Alliance, as The Architects’ Journal reported. The workers' union met.",
    "organization: Transport Workers' Union",
    'person: Ana Ruiz',
    'organization: Cider Makers’ Alliance',
    'organization: Architects’ Journal',
  ],
  [
    'en',
    'papers, pubs, parties and firms by their last word',
    'He told the Western Ledger and The Financial Mirror so. They met in the Miners Arms. The leader of the Democratic Front left Brazos Health.',
    'organization: Western Ledger',
    'organization: Financial Mirror',
    'organization: Miners Arms',
    'organization: Democratic Front',
    'organization: Brazos Health',
  ],
  [
    'en',
    'no initial where a letter ends the sentence',
    'The governor said so on X. His rival, Ana Ruiz, laughed. That was plan B. We went home.',
    'organization: X',
    'person: Ana Ruiz',
  ],
  [
    'en',
    'bodies of something with an article, and with a title in their names',
    'She left the University of the Algarve for the Department of the Interior. The board of the Health Department met at the Rift Justice Centre. He told the Court of the Government’s plan.',
    'organization: University of the Algarve',
    'organization: Department of the Interior',
    'organization: Health Department',
    'place: Rift Justice Centre',
    'organization: Court',
    'organization: Government',
  ],
  [
    'en',
    'no verbs of a headline that is printed as a paragraph',
    'Mara Vance Defends Herself Against Claims She Lied.\n\nTom Hill Could Win Wide Open Race Next Week.',
    'person: Mara Vance',
    'person: Tom Hill',
  ],
  [
    'en',
    'what has the name of a saint, and what somebody has',
    "Doctors at St Mary's Hospital Monday and St. Jude Medical, near St Ives, met Ian St John. Barack Obama’s State Department and the Longshoremen’s Association agreed.",
    "organization: St Mary's Hospital",
    'organization: St. Jude Medical',
    'place: St Ives',
    'person: Ian St John',
    'person: Barack Obama',
    'organization: State Department',
    'organization: Longshoremen’s Association',
  ],
  [
    'en',
    'no post of two words, and no adjective of letters, in a name',
    'Deputy Police Chief Mark Coil met Deputy Senate President Barau Jibrin, Cdr. Simon Letchford and the UK-based Syrian Observatory.',
    'person: Mark Coil',
    'person: Barau Jibrin',
    'person: Simon Letchford',
    'organization: Syrian Observatory',
  ],
  [
    'en',
    'a nickname inside of a name',
    'Dennis “Bam” Okello climbed off the canvas. Okello won. Dennis Okello is 33. Coach Ana (Nan) Ruiz left. He said “No” Tuesday.',
    'person: Dennis “Bam” Okello',
    'person: Ana (Nan) Ruiz',
  ],
  [
    'fr',
    'no initial where a letter ends the sentence before an elided word',
    "« Non », a-t-il écrit sur X. L’opposition n’y croit pas. Voilà le plan B. D'autres suivront.",
  ],
  [
    'fr',
    'a body that is spelled out, and its letters',
    "L'Agence régionale de santé évoque une suspension. L'ARS attend.",
    'organization: Agence régionale de santé',
  ],
  [
    'fr',
    'names with an article of their own',
    'Chez Les Indépendants, on lit La Nouvelle France. Paris et La France attendent. Pour Yves Le Gall et Le Borgne, c’est trop.',
    'organization: Les Indépendants',
    'organization: La Nouvelle France',
    'place: Paris',
    'place: France',
    'person: Yves Le Gall',
    'person: Le Borgne',
  ],
  [
    'fr',
    'names of words behind the noun of a body',
    "L'association Les Amis de la mer, la société Eau libre et l'association Terre de liens ferment. Le groupe Verdelis espagnol recule.",
    'organization: Les Amis de la mer',
    'organization: Eau libre',
    'organization: Terre de liens',
    'organization: Verdelis',
  ],
  [
    'fr',
    'what somebody heads',
    'Luc Vian, président de World Athletics, et la directrice générale de Nova Terra, Ana Ruiz, ont vu le sélectionneur de Xavi Roca.',
    'person: Luc Vian',
    'organization: World Athletics',
    'organization: Nova Terra',
    'person: Ana Ruiz',
    'person: Xavi Roca',
  ],
  [
    'en',
    'what somebody heads in English',
    'Ann Ruiz, chief executive of Orrin Semi, left.',
    'person: Ann Ruiz',
    'organization: Orrin Semi',
  ],
  ['fr', 'no name of “Ça” without its cedilla', 'Ca ne va pas. Ca suffit, dit-il.'],
  ['fr', 'no storm at the start of a headline', 'DIRECT. Tempête Ragnhild : le point sur les dégâts.'],
  [
    'fr',
    'no thing in capitals',
    "Il a répondu par SMS. Le TGV est en retard. Elle a un CDI. L'OPA est lancée. Un ZRX fume. La CGT et SOS Racisme protestent. Un reporter ZRX est là.",
    'organization: CGT',
    'organization: SOS Racisme',
    'organization: ZRX',
  ],
  [
    'en',
    'no thing in capitals in English',
    'We got a PDF. The HR director, Ana Ruiz, left for an AI firm. He drove a ZRX. A KTV reporter called the IMF.',
    'person: Ana Ruiz',
    'organization: KTV',
    'organization: IMF',
  ],
  [
    'fr',
    'the European Union is one body by either name',
    "L'Union européenne a protesté. L'UE veut agir.",
    'organization: Union européenne',
  ],
  [
    'fr',
    'a French nickname inside of a name',
    'Jean « Pépé » Martin est venu. Martin sourit. Luc « Non », Paul « Oui ».',
    'person: Jean « Pépé » Martin',
    'person: Luc',
    'person: Paul',
  ],
  [
    'en',
    'whom one trusts, no place',
    'He believes in Keane and invested in Voltra. Ana Keane left. Voltra said so.',
    'person: Ana Keane',
    'organization: Voltra',
  ],
  [
    'en',
    'who was arrested, and where people live',
    'The arrest of Mene Pangalos shook residents of Lam Tin, in Tana Toraja.',
    'person: Mene Pangalos',
    'place: Lam Tin',
    'place: Tana Toraja',
  ],
  [
    'en',
    'towns by their first word',
    'She left Santa Rosa for San Marcos with Carmen Las Vega.',
    'place: Santa Rosa',
    'place: San Marcos',
    'person: Carmen Las Vega',
  ],
  ['en', 'the club of a boss', 'Weft Burlow boss Sam Allard left.', 'organization: Weft Burlow', 'person: Sam Allard'],
  [
    'en',
    'bodies that are called after a town or a queen',
    'The San Marcos Chronicle and the Utah Highway Patrol wrote to Queen Orla Hospital. Prime Minister Tom Church left.',
    'organization: San Marcos Chronicle',
    'organization: Utah Highway Patrol',
    'organization: Queen Orla Hospital',
    'person: Tom Church',
  ],
  [
    'en',
    'a county before a post',
    'Bryan County Deputy Robert Craven left.',
    'organization: Bryan County',
    'person: Robert Craven',
  ],
  ['en', 'no storms', 'Storm Agnes is over.'],
  ['en', 'a club of a town', 'Manchester United lost again.', 'organization: Manchester United'],
  ['en', 'a journal behind the noun', 'The study in the journal Avian Biology is new.', 'organization: Avian Biology'],
  ['fr', 'no inhabitants', 'Selon la presse, les Brévalois et les jeunes Mirvaliens sont contents.'],
  ['fr', 'no field of a ministry', 'Le ministère de la Transition numérique a fermé.'],
  ['fr', 'an unknown company that speaks', 'Solvanex a annoncé un plan.', 'organization: Solvanex'],
  [
    'fr',
    'an unknown name at the start that stands elsewhere too',
    'Les salariés de Solvanex rient. Solvanex grandit.',
    'organization: Solvanex',
  ],
  [
    'fr',
    'a place behind à',
    'Il habite à Morvaux et aime la ville de Brévannes.',
    'place: Morvaux',
    'place: Brévannes',
  ],
  [
    'fr',
    'a town in capitals before its state and a dash',
    'MOVAX (Wisconsin) – Le maire rit.',
    'place: MOVAX',
    'place: Wisconsin',
  ],
  [
    'fr',
    'no small words among capitals',
    'PAUL MOREL (ENTRAÎNEUR DU DIJON FCO) : « On a gagné. »',
    'person: PAUL MOREL',
    'place: DIJON',
    'organization: FCO',
  ],
  [
    'fr',
    'an acronym before what says more of it between a comma and a dash',
    'FRCPE, une association – elle est née ici – sourit.',
    'organization: FRCPE',
  ],
  ['fr', 'no persons whose name a house has', 'La discothèque Paul Vian et le restaurant Chez Marcel sont fermés.'],
  ['fr', 'a compound first name alone', 'C’est tard, explique Rose-Anne.', 'person: Rose-Anne'],
  ['fr', 'a name made of words', 'La Comédie-Bretonne joue ce soir.', 'organization: Comédie-Bretonne'],
  [
    'fr',
    'particles of names',
    'Il a vu Anne de La Tour et Yves Le Floc’h.',
    'person: Anne de La Tour',
    'person: Yves Le Floc’h',
  ],
  ['fr', 'a surname before the full name', 'Perrin recule. La ministre Maud Perrin a cédé.', 'person: Maud Perrin'],
  [
    'fr',
    'an acronym in brackets',
    'L’Union Maritime Bretonne (UMB) existe. L’UMB a gagné.',
    'organization: Union Maritime Bretonne',
  ],
  [
    'en',
    'no common word at the start of a sentence',
    'Bookings have halved. Floodwater swallowed a street. According to nobody, it rained.',
  ],
  [
    'en',
    'a body that opens with a word that is a role too',
    'Fuel rules of the International Harbour Organization (IHO) changed.',
    'organization: International Harbour Organization',
  ],
  ['en', 'no words of a headline in title case', '# Harbour Layoffs: What We Know\n\nIt rained.'],
  [
    'en',
    'no laws and no parties with their state',
    'The Harbour Safety Act is hers, said Maria Ruiz, D-Ore., on Monday.',
    'person: Maria Ruiz',
  ],
  [
    'en',
    'a possessive inside a body’s name',
    'The National Miner’s Association grew.',
    'organization: National Miner’s Association',
  ],
  ['en', 'no months and no T-shirts', 'She left in June with two T-shirts.'],
  ['en', 'no questions', 'Who told you that? It rained.'],
  ['en', 'a possessive in a listed name', 'McDonald’s said it would close.', 'organization: McDonald’s'],
  [
    'en',
    'a university named after someone',
    'She works at Helen Marsh University.',
    'organization: Helen Marsh University',
  ],
  ['en', 'a paper without its article', 'The Guardian wrote that it rained.', 'organization: Guardian'],
  ['en', 'a place that is a first name', 'It rained in Wayne, Michigan.', 'place: Wayne', 'place: Michigan'],
  ['en', 'an acronym of a full name', 'General Motors grew. GM said so.', 'organization: General Motors'],
  [
    'en',
    'a first name that no list has, of a full name',
    'Ilvy Maas left. Before Ilvy, it rained.',
    'person: Ilvy Maas',
  ],
  ['en', 'no adjective made of a name', 'A Norwegian-born singer met a Kremlin-backed and Paris-based firm.'],
  ['en', 'a firm of partners', 'She left Harrow & Stone.', 'organization: Harrow & Stone'],
  [
    'en',
    'a firm by what it makes',
    'Puffin Rock Developments said it would close.',
    'organization: Puffin Rock Developments',
  ],
  ['en', 'a station', 'Radio Solvang reported a fire.', 'organization: Radio Solvang'],
  ['en', 'a trade for a surname behind a title', 'The Rev. Al Monk prayed.', 'person: Al Monk'],
  [
    'en',
    'a first name that is a month',
    '“No,” said Jan Mulder. Since April Mr. Tan left.',
    'person: Jan Mulder',
    'person: Tan',
  ],
  ['en', 'ranks of the police', 'Det Con Ola Maas and DCI Eda Thorne left.', 'person: Ola Maas', 'person: Eda Thorne'],
  [
    'en',
    'letters behind a name',
    'Nora Hill KC and Tom Reed OBE left. Ms Hill slept.',
    'person: Nora Hill',
    'person: Tom Reed',
  ],
  [
    'en',
    'letters behind a name of no list',
    'Orla Byrne KC and Sunita Rao FRS left. Ffion Pryce MS stayed with Naledi Khumalo MHK.',
    'person: Orla Byrne',
    'person: Sunita Rao',
    'person: Ffion Pryce',
    'person: Naledi Khumalo',
  ],
  [
    'en',
    'a firm that owns',
    "The port's owner, Harbourline, closed it. Harbourline grew.",
    'organization: Harbourline',
  ],
  ['en', 'an Irish name', 'Fergal Ó Cuirc left. Garda Tom Reed stayed.', 'person: Fergal Ó Cuirc', 'person: Tom Reed'],
  [
    'en',
    'what a post before a name is of',
    'He met Jal Shakti Minister Raghunath Bhosle.',
    'organization: Jal Shakti',
    'person: Raghunath Bhosle',
  ],
  [
    'en',
    'a team of a town that is a first name',
    'The Sydney Swans lost. He reads The Charlotte Observer.',
    'organization: Sydney Swans',
    'organization: Charlotte Observer',
  ],
  [
    'en',
    'a trainer and a dean',
    'He met coach Dean Mallory. Dean Nora Hill left.',
    'person: Dean Mallory',
    'person: Nora Hill',
  ],
  ['en', 'the field of a minister', 'Agriculture Minister Ana Ruiz left.', 'person: Ana Ruiz'],
  ['en', 'a stadium', 'They met at Optus Stadium.', 'place: Optus Stadium'],
  ['en', 'a body called after a listed one', 'Her charity, Delta Watch, left.', 'organization: Delta Watch'],
  ['en', 'a surname that looks like a plural, behind a particle', 'Anneke de Vries left.', 'person: Anneke de Vries'],
  ['en', 'what a chief executive heads', 'Then the chief executive of Loopline left.', 'organization: Loopline'],
  ['en', 'where somebody works', 'An analyst at Nordbank left.', 'organization: Nordbank'],
  ['fr', 'where somebody works', 'Un cadre de Nordbank est parti.', 'organization: Nordbank'],
  ['fr', 'a place behind its kind and an article', 'Le feu a pris dans les gorges de la Sorbette.', 'place: Sorbette'],
  ['fr', 'a hill behind its kind and an article', 'Six mâts seront plantés sur la crête du Maupuy.', 'place: Maupuy'],
  ['fr', 'a countryman who is called like his country', 'Le Suisse Luc Arnaud a gagné.', 'person: Luc Arnaud'],
  ['en', 'a spouse of many years', 'His wife of 52 years, Loretta, left. Loretta slept.', 'person: Loretta'],
  [
    'en',
    'a firm by what it produces',
    'Sugar producer Albion Sweet left. Then Albion Sweet grew.',
    'organization: Albion Sweet',
  ],
  [
    'en',
    'two judges',
    'The bench of Justices A.K. Nambiar and Lissy George sat.',
    'person: A.K. Nambiar',
    'person: Lissy George',
  ],
  ['en', 'a street', 'John Orr, of Mill Lane, Leeds, left.', 'person: John Orr', 'place: Mill Lane', 'place: Leeds'],
  ['en', 'a street named after somebody', 'He was hit on Victoria Street.', 'place: Victoria Street'],
  ['en', 'a firm by its subsidiary', 'A subsidiary of Orbis closed.', 'organization: Orbis'],
  [
    'fr',
    'une entreprise et sa filiale',
    'Elle a écrit à Trivalis, la filiale de Suréo.',
    'organization: Trivalis',
    'organization: Suréo',
  ],
  ['en', 'a heading in title case', '# Mayor Says Road Will Reopen'],
  [
    'en',
    'bodies whose last word is what they do',
    'In May, Ann Ruiz met Tessaly Rescue in Leeds. On Monday, Tessaly Fitness said it was late.',
    'person: Ann Ruiz',
    'organization: Tessaly Rescue',
    'place: Leeds',
    'organization: Tessaly Fitness',
  ],
];

/** People whose names are formed like English words, or stand in the French list of first names. */
const peopleOfTheWorld: readonly string[] = [
  'Kyriakos Mitsotakis',
  'Valdis Dombrovskis',
  'Andrius Kubilius',
  'Egils Levits',
  'Prokopis Pavlopoulos',
  'Yanis Varoufakis',
  'Curt Schilling',
  'Xi Jinping',
  'Zhang Weiming',
  'Deng Xiaoping',
  'Élisabeth Borne',
  'Ségolène Royal',
  'Volodymyr Zelensky',
  'Ngozi Okonjo-Iweala',
  'Marie van der Leyen',
  'Lula da Silva',
  "Beto O'Rourke",
  'Bartłomiej Nowak',
];

/** Firms whose names end in what they make or do. */
const firms: readonly string[] = [
  'Orbis Chemicals',
  'Arvo Catering',
  'Quilo Trading',
  'Pelda Recycling',
  'Vantor Logistics',
];

describe('English names of two unknown words', () => {
  const kinds = (name: string): string[] =>
    [
      `${name} said the school would close.`,
      `“We will close,” said ${name}.`,
      `On Monday ${name} told reporters it would close.`,
    ].map((draft) => actorLines(draft, 'en').join('; '));
  for (const name of peopleOfTheWorld)
    it(name, () =>
      assert.deepEqual(
        kinds(name),
        Array.from({ length: 3 }, () => `person: ${name}`),
      ),
    );
  for (const name of firms)
    it(name, () =>
      assert.deepEqual(
        kinds(name),
        Array.from({ length: 3 }, () => `organization: ${name}`),
      ),
    );
});

describe('papers of other languages', () => {
  for (const name of ['Le Soir', 'La Repubblica', 'Die Zeit', 'Het Nieuwsblad', 'El País', 'Asahi Shimbun'])
    it(name, () => {
      assert.deepEqual(actorLines(`The road will close, ${name} reported.`, 'en'), [`organization: ${name}`]);
      assert.deepEqual(actorLines(`La route fermera, a rapporté ${name}.`, 'fr'), [`organization: ${name}`]);
    });
});

describe('English bodies that are called by what they do and their country', () => {
  for (const name of [
    'Sport England',
    'Rugby Canada',
    'Cricket South Africa',
    'Transport Scotland',
    'Natural Resources Wales',
    'Food Standards Scotland',
    'Universities Wales',
    'Cycling Ireland',
    'Tourism Ireland',
    'Housing South Africa',
  ])
    it(name, () => {
      for (const draft of [`The road will close, ${name} said.`, `“It will close,” according to ${name}.`])
        assert.deepEqual(actorLines(draft, 'en'), [`organization: ${name}`], draft);
    });
  for (const name of ['Grace England', 'Frank Ireland', 'Holly London'])
    it(`are no persons: ${name}`, () => {
      assert.deepEqual(actorLines(`The road will close, ${name} said.`, 'en'), [`person: ${name}`]);
    });
  for (const [draft, place] of [
    ['Yesterday Scotland said it would act.', 'Scotland'],
    ['Rival England said it would appeal.', 'England'],
    ['Yesterday Northern Ireland said it would act.', 'Northern Ireland'],
  ] as const)
    it(`are no countries: ${draft}`, () => {
      assert.deepEqual(actorLines(draft, 'en'), [`place: ${place}`]);
    });
});

describe('names', () => {
  for (const [language, title, draft, ...expected] of cases)
    it(`are, in ${language}: ${title}`, () => {
      assert.deepEqual(
        actorLines(draft, language).map((line) => line.split(' · ')[0]),
        expected,
      );
    });
});
